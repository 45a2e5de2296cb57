//! `polardb` 2017-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "polardb", version: "2017-08-01", code: "polardb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortDBClusterMigration {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { AbortDBClusterMigration(db_cluster_id: String) "AbortDBClusterMigration" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

pub type AbortDBClusterMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEncryptionDBRolePrivilege {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
}
model! { AddEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFirewallRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFirewallRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarClawMCPServer {
    pub application_id: String,
    pub server_config: Option<BTreeMap<String, Value>>,
    pub server_name: String,
}
operation! { AddPolarClawMCPServer(application_id: String, server_name: String)
    "AddPolarClawMCPServer" -> AddPolarClawMCPServerOutput {
    0 "ApplicationId" application_id, 1 "ServerConfig" server_config: BTreeMap<String, Value>,
    2 "ServerName" server_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "ServerName" server_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsPathMapping {
    pub custom_bucket_path_list: Option<Vec<AddPolarFsPathMappingCustomBucketPathList>>,
    pub db_cluster_id: String,
    pub polar_fs_instance_id: String,
}
operation! { AddPolarFsPathMapping(db_cluster_id: String, polar_fs_instance_id: String)
    "AddPolarFsPathMapping" -> Empty {
    0 "CustomBucketPathList" custom_bucket_path_list: Vec<AddPolarFsPathMappingCustomBucketPathList>,
    1 "DBClusterId" db_cluster_id, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

pub type AddPolarFsPathMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsPathMappingCustomBucketPathList {
    pub bucket: Option<String>,
    pub bucket_access_key_id: Option<String>,
    pub bucket_access_key_secret: Option<Secret>,
    pub path: Option<String>,
}
input! { AddPolarFsPathMappingCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "BucketAccessKeyId" bucket_access_key_id: String,
    2 "BucketAccessKeySecret" bucket_access_key_secret: Secret, 3 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuota {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: String,
    pub quotas: Vec<AddPolarFsQuotaQuotas>,
}
operation! { AddPolarFsQuota(polar_fs_instance_id: String, quotas: Vec<AddPolarFsQuotaQuotas>)
    "AddPolarFsQuota" -> AddPolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuotaQuotas {
    pub access_ttl: Option<i64>,
    pub change_ttl: Option<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub exclude: Option<String>,
    pub file_count_limit: Option<i64>,
    pub include: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub size_limit: Option<i64>,
}
input! { AddPolarFsQuotaQuotas(include: String, name: String) {
    0 "AccessTTL" access_ttl: i64, 1 "ChangeTTL" change_ttl: i64, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "Exclude" exclude: String, 5 "FileCountLimit" file_count_limit: i64,
    6 "Include" include: String, 7 "Name" name: String, 8 "Priority" priority: i64, 9 "SizeLimit" size_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { AddPolarFsQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarOSSAuthorizedAccount {
    pub authorized_user_ids: String,
    pub db_cluster_id: Option<String>,
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { AddPolarOSSAuthorizedAccount(authorized_user_ids: String, pfs_instance_id: String)
    "AddPolarOSSAuthorizedAccount" -> AddPolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserIds" authorized_user_ids, 1 "DBClusterId" db_cluster_id: String, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarOSSAuthorizedAccountOutput {
    pub authorized_user_arn_ids: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub pfs_instance_id: Option<String>,
}
model! { AddPolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserArnIds" authorized_user_arn_ids, 1 "AuthorizedUserIds" authorized_user_ids,
    2 "PfsInstanceId" pfs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSQLRateLimitingRules {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: String,
    pub rule_name: String,
}
operation! { AddSQLRateLimitingRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "AddSQLRateLimitingRules" -> AddSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSQLRateLimitingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationPrompts {
    pub application_id: String,
    pub disabled_prompt_ids: Option<Vec<String>>,
    pub enabled_prompt_ids: Option<Vec<String>>,
}
operation! { ApplyApplicationPrompts(application_id: String)
    "ApplyApplicationPrompts" -> ApplyApplicationPromptsOutput {
    0 "ApplicationId" application_id, 1 "DisabledPromptIds" disabled_prompt_ids: Vec<String>,
    2 "EnabledPromptIds" enabled_prompt_ids: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationPromptsOutput {
    pub application_id: Option<String>,
}
model! { ApplyApplicationPromptsOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovePolarClawDevicePair {
    pub application_id: String,
    pub pair_request_id: String,
}
operation! { ApprovePolarClawDevicePair(application_id: String, pair_request_id: String)
    "ApprovePolarClawDevicePair" -> ApprovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "PairRequestId" pair_request_id
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Device" device, 3 "Message" message,
    4 "PairRequestId" pair_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovePolarClawDevicePairDevice {
    pub created_at_ms: Option<i64>,
    pub device_family: Option<String>,
    pub device_id: Option<String>,
    pub display_name: Option<String>,
    pub platform: Option<String>,
    pub role: Option<String>,
    pub scopes: Option<Vec<String>>,
}
model! { ApprovePolarClawDevicePairDevice {
    0 "CreatedAtMs" created_at_ms, 1 "DeviceFamily" device_family, 2 "DeviceId" device_id, 3 "DisplayName" display_name,
    4 "Platform" platform, 5 "Role" role, 6 "Scopes" scopes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApplicationPolarFS {
    pub application_id: String,
    pub polar_fs_access_key_id: Option<String>,
    pub polar_fs_access_key_secret: Option<Secret>,
    pub polar_fs_instance_id: String,
}
operation! { AttachApplicationPolarFS(application_id: String, polar_fs_instance_id: String)
    "AttachApplicationPolarFS" -> AttachApplicationPolarFSOutput {
    0 "ApplicationId" application_id, 1 "PolarFSAccessKeyId" polar_fs_access_key_id: String,
    2 "PolarFSAccessKeySecret" polar_fs_access_key_secret: Secret, 3 "PolarFSInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApplicationPolarFSOutput {
    pub application_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { AttachApplicationPolarFSOutput {
    0 "ApplicationId" application_id, 1 "PolarFSInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPolarClawAgent {
    pub agent_id: String,
    pub application_id: String,
    pub channel: String,
    pub channel_account_id: Option<String>,
}
operation! { BindPolarClawAgent(agent_id: String, application_id: String, channel: String)
    "BindPolarClawAgent" -> BindPolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Channel" channel,
    3 "ChannelAccountId" channel_account_id: String
} }

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
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Binding" binding, 3 "Code" code, 4 "Message" message,
    5 "TotalBindings" total_bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPolarClawAgentBinding {
    pub account_id: Option<String>,
    pub agent_id: Option<String>,
    pub channel: Option<String>,
}
model! { BindPolarClawAgentBinding {
    0 "AccountId" account_id, 1 "AgentId" agent_id, 2 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceControl {
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    pub resource_control_name: String,
    pub target_type: String,
    pub target_value: String,
}
operation! { BindResourceControl(db_cluster_id: String, resource_control_name: String, target_type: String, target_value: String)
    "BindResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name,
    3 "TargetType" target_type, 4 "TargetValue" target_value
} }

pub type BindResourceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub task_ids: String,
}
operation! { CancelActiveOperationTasks(region_id: String, task_ids: String)
    "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub task_ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "TaskIds" task_ids
} }

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

pub type CancelCronJobPolicyServerlessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPolarFsFileQuota {
    pub db_cluster_id: Option<String>,
    pub file_path_ids: String,
    pub polar_fs_instance_id: String,
}
operation! { CancelPolarFsFileQuota(file_path_ids: String, polar_fs_instance_id: String)
    "CancelPolarFsFileQuota" -> CancelPolarFsFileQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "FilePathIds" file_path_ids, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPolarFsFileQuotaOutput {
    pub file_path_ids: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { CancelPolarFsFileQuotaOutput {
    0 "FilePathIds" file_path_ids, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelScheduleTasks {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: String,
}
operation! { CancelScheduleTasks(db_cluster_id: String, task_id: String)
    "CancelScheduleTasks" -> CancelScheduleTasksOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelScheduleTasksOutput {
    pub success: Option<bool>,
}
model! { CancelScheduleTasksOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountName {
    pub account_name: String,
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

pub type CheckAccountNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountNameZonal {
    pub account_name: String,
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

pub type CheckAccountNameZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectionString {
    pub connection_string_prefix: String,
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

pub type CheckConnectionStringOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBName {
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameOutput {
    pub db_name: Option<String>,
}
model! { CheckDBNameOutput {
    0 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameZonal {
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameZonalOutput {
    pub db_name: Option<String>,
}
model! { CheckDBNameZonalOutput {
    0 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckKMSAuthorized {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckKMSAuthorizedOutput {
    pub authorization_state: Option<i64>,
    pub db_cluster_id: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckKMSAuthorizedOutput {
    0 "AuthorizationState" authorization_state, 1 "DBClusterId" db_cluster_id, 2 "RoleArn" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPolarFsQuotaConsistency {
    pub enable_repair: Option<bool>,
    pub enable_strict_calculate: Option<bool>,
    pub path: Option<String>,
    pub polar_fs_instance_id: String,
}
operation! { CheckPolarFsQuotaConsistency(polar_fs_instance_id: String)
    "CheckPolarFsQuotaConsistency" -> CheckPolarFsQuotaConsistencyOutput {
    0 "EnableRepair" enable_repair: bool, 1 "EnableStrictCalculate" enable_strict_calculate: bool,
    2 "Path" path: String, 3 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPolarFsQuotaConsistencyOutput {
    pub polar_fs_instance_id: Option<String>,
    pub quota_item: Option<CheckPolarFsQuotaConsistencyQuotaItem>,
}
model! { CheckPolarFsQuotaConsistencyOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id, 1 "QuotaItem" quota_item
} }

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
    0 "Capacity" capacity, 1 "Inodes" inodes, 2 "Path" path, 3 "UsedCapacity" used_capacity, 4 "UsedInodes" used_inodes
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClonePolarFsBasicSnapshotOutput {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub source_path: Option<String>,
    pub target_path: Option<String>,
}
model! { ClonePolarFsBasicSnapshotOutput {
    0 "DBClusterId" db_cluster_id, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "SourcePath" source_path,
    3 "TargetPath" target_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAITask {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloseAITask(db_cluster_id: String, region_id: String) "CloseAITask" -> CloseAITaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAITaskOutput {
    pub task_id: Option<String>,
}
model! { CloseAITaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBClusterMigration {
    pub continue_enable_binlog: Option<bool>,
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

pub type CloseDBClusterMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDBClusterMigration {
    pub db_cluster_id: String,
    pub force_switch: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ContinueDBClusterMigration(db_cluster_id: String) "ContinueDBClusterMigration" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ForceSwitch" force_switch: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

pub type ContinueDBClusterMigrationOutput = Empty;

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
    pub kube_config: Option<Secret>,
    pub kube_management: Option<String>,
    pub kube_type: Option<String>,
    pub kubernetes_config: Option<String>,
    pub management_mode: Option<String>,
    pub model_name: Option<String>,
    pub model_space: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub time_slices: Option<Vec<CreateAIDBClusterTimeSlices>>,
    pub used_time: Option<String>,
    pub vpc_id: String,
    pub v_switch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateAIDBCluster(pay_type: String, region_id: String, vpc_id: String, v_switch_id: String)
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
    31 "UsedTime" used_time: String, 32 "VPCId" vpc_id, 33 "VSwitchId" v_switch_id, 34 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTimeSlices {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { CreateAIDBClusterTimeSlices() {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKey {
    pub description: Option<String>,
    pub model_space_name: Option<String>,
    pub region_id: String,
}
operation! { CreateAIDBClusterApiKey(region_id: String) "CreateAIDBClusterApiKey" -> CreateAIDBClusterApiKeyOutput {
    0 "Description" description: String, 1 "ModelSpaceName" model_space_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKeyOutput {
    pub api_key: Option<CreateAIDBClusterApiKeyApiKey>,
}
model! { CreateAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKeyApiKey {
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { CreateAIDBClusterApiKeyApiKey {
    0 "ApiKey" api_key, 1 "CreateTime" create_time, 2 "Description" description, 3 "Id" id, 4 "Status" status
} }

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
    0 "DBClusterId" db_cluster_id, 1 "DataServiceId" data_service_id, 2 "DatasetId" dataset_id,
    3 "DatasetName" dataset_name, 4 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTask {
    pub custom_oss_bucket_name: Option<String>,
    pub db_cluster_id: String,
    pub db_instance_class: Option<String>,
    pub dataservice_mode: Option<String>,
    pub dataset_path: Option<String>,
    pub eval_dataset_path: Option<String>,
    pub kube_type: String,
    pub model_name: String,
    pub model_source: String,
    pub model_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub running_parameter: String,
    pub security_group_id: Option<String>,
    pub task_name: Option<String>,
    pub tune_arch: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// What [`CreateAIDBClusterTask::new`] takes.
pub struct CreateAIDBClusterTaskRequired {
    pub db_cluster_id: String,
    pub kube_type: String,
    pub model_name: String,
    pub model_source: String,
    pub running_parameter: String,
}
operation! { CreateAIDBClusterTask{CreateAIDBClusterTaskRequired: db_cluster_id, kube_type, model_name, model_source, running_parameter}
    "CreateAIDBClusterTask" -> CreateAIDBClusterTaskOutput {
    0 "CustomOssBucketName" custom_oss_bucket_name: String, 1 "DBClusterId" db_cluster_id,
    2 "DBInstanceClass" db_instance_class: String, 3 "DataserviceMode" dataservice_mode: String,
    4 "DatasetPath" dataset_path: String, 5 "EvalDatasetPath" eval_dataset_path: String, 6 "KubeType" kube_type,
    7 "ModelName" model_name, 8 "ModelSource" model_source, 9 "ModelType" model_type: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "RegionId" region_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "RunningParameter" running_parameter, 16 "SecurityGroupId" security_group_id: String,
    17 "TaskName" task_name: String, 18 "TuneArch" tune_arch: String, 19 "VPCId" vpc_id: String,
    20 "VSwitchId" v_switch_id: String, 21 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTaskOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateAIDBClusterTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodes {
    pub db_cluster_id: Option<String>,
    pub db_nodes: Option<Vec<CreateAINodesDBNodes>>,
}
operation! { CreateAINodes() "CreateAINodes" -> CreateAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodes" db_nodes: Vec<CreateAINodesDBNodes>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodesDBNodes {
    pub db_node_class: Option<String>,
}
input! { CreateAINodesDBNodes() {
    0 "DBNodeClass" db_node_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodesOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { CreateAINodesOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeIds" db_node_ids, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub client_token: Option<String>,
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

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountZonal {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub client_token: Option<String>,
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

pub type CreateAccountZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivationCode {
    pub aliyun_order_id: String,
    pub description: Option<String>,
    pub mac_address: String,
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
    0 "ActivateAt" activate_at, 1 "CertContentB64" cert_content_b64, 2 "Description" description,
    3 "ExpireAt" expire_at, 4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "MacAddress" mac_address, 8 "Name" name, 9 "SystemIdentifier" system_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBBranch {
    pub branch_name: String,
    pub db_cluster_id: String,
    pub description: Option<String>,
    pub parent_branch_id: Option<String>,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}

/// What [`CreateAgenticDBBranch::new`] takes.
pub struct CreateAgenticDBBranchRequired {
    pub branch_name: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { CreateAgenticDBBranch{CreateAgenticDBBranchRequired: branch_name, db_cluster_id, project_id, region_id, tenant_id}
    "CreateAgenticDBBranch" -> CreateAgenticDBBranchOutput {
    0 "BranchName" branch_name, 1 "DBClusterId" db_cluster_id, 2 "Description" description: String,
    3 "ParentBranchId" parent_branch_id: String, 4 "ProjectId" project_id, 5 "RegionId" region_id,
    6 "TenantId" tenant_id
} }

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
    0 "BranchComputeClusterId" branch_compute_cluster_id, 1 "BranchId" branch_id, 2 "BranchName" branch_name,
    3 "DBClusterId" db_cluster_id, 4 "ParentBranchId" parent_branch_id, 5 "ParentBranchName" parent_branch_name,
    6 "ProjectId" project_id, 7 "ProjectName" project_name, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBProject {
    pub db_cluster_id: String,
    pub default_branch_name: Option<String>,
    pub description: Option<String>,
    pub project_name: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { CreateAgenticDBProject(db_cluster_id: String, project_name: String, region_id: String, tenant_id: String)
    "CreateAgenticDBProject" -> CreateAgenticDBProjectOutput {
    0 "DBClusterId" db_cluster_id, 1 "DefaultBranchName" default_branch_name: String,
    2 "Description" description: String, 3 "ProjectName" project_name, 4 "RegionId" region_id, 5 "TenantId" tenant_id
} }

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
    0 "BranchComputeClusterId" branch_compute_cluster_id, 1 "CreateTime" create_time,
    2 "DefaultBranchId" default_branch_id, 3 "DefaultBranchName" default_branch_name, 4 "ProjectId" project_id,
    5 "ProjectName" project_name, 6 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBTenantApiKey {
    pub db_cluster_id: String,
    pub description: Option<String>,
    pub expire_time: Option<String>,
    pub region_id: String,
    pub tenant_name: String,
}
operation! { CreateAgenticDBTenantApiKey(db_cluster_id: String, region_id: String, tenant_name: String)
    "CreateAgenticDBTenantApiKey" -> CreateAgenticDBTenantApiKeyOutput {
    0 "DBClusterId" db_cluster_id, 1 "Description" description: String, 2 "ExpireTime" expire_time: String,
    3 "RegionId" region_id, 4 "TenantName" tenant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBTenantApiKeyOutput {
    pub api_key: Option<Secret>,
    pub api_key_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { CreateAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key, 1 "ApiKeyId" api_key_id, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "TenantId" tenant_id, 5 "TenantName" tenant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub aidb_cluster_id: Option<String>,
    pub application_type: String,
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
    pub v_switch_id: Option<String>,
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
    36 "VSwitchId" v_switch_id: String, 37 "VpcId" vpc_id: String, 38 "ZoneId" zone_id: String
} [
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json },
    Mark { index: 21, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpoints {
    pub description: Option<String>,
    pub endpoint_type: Option<String>,
}
input! { CreateApplicationEndpoints() {
    0 "Description" description: String, 1 "EndpointType" endpoint_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationKnowledgeApplicationSpec {
    pub dashboard_password: Option<Secret>,
    pub db_password: Option<Secret>,
    pub llm_model: Option<String>,
}
input! { CreateApplicationKnowledgeApplicationSpec() {
    0 "DashboardPassword" dashboard_password: Secret, 1 "DbPassword" db_password: Secret, 2 "LlmModel" llm_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMemApplicationSpec {
    pub db_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationParameters {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
input! { CreateApplicationParameters() {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApplicationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
    pub components: Option<Vec<CreateApplicationComponents2>>,
    pub description: Option<String>,
    pub order_id: Option<String>,
    pub resource_available: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "ApplicationId" application_id, 1 "Components" components, 2 "Description" description, 3 "OrderId" order_id,
    4 "ResourceAvailable" resource_available, 5 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationComponents2 {
    pub component_id: Option<String>,
}
model! { CreateApplicationComponents2 {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAgentRelation {
    pub agent_id: String,
    pub application_id: String,
    pub token: Secret,
}
operation! { CreateApplicationAgentRelation(agent_id: String, application_id: String, token: Secret)
    "CreateApplicationAgentRelation" -> CreateApplicationAgentRelationOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAgentRelationOutput {
    pub application_id: Option<String>,
}
model! { CreateApplicationAgentRelationOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpointAddress {
    pub application_id: String,
    pub endpoint_id: String,
    pub net_type: String,
}
operation! { CreateApplicationEndpointAddress(application_id: String, endpoint_id: String, net_type: String)
    "CreateApplicationEndpointAddress" -> CreateApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { CreateApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPrompt {
    pub application_id: String,
    pub prompt_name: String,
    pub prompt_type: String,
    pub prompt_value: String,
}
operation! { CreateApplicationPrompt(application_id: String, prompt_name: String, prompt_type: String, prompt_value: String)
    "CreateApplicationPrompt" -> CreateApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptName" prompt_name, 2 "PromptType" prompt_type,
    3 "PromptValue" prompt_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreateApplicationPromptOutput {
    0 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub client_token: Option<String>,
    pub comment: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupJobId" backup_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumer {
    pub client_token: Option<String>,
    pub consumer_group_id: Option<String>,
    pub count: Option<i64>,
    pub credit_token: Option<String>,
    pub description: Option<String>,
    pub gw_cluster_id: String,
    pub region_id: String,
}
operation! { CreateBatchConsumer(gw_cluster_id: String, region_id: String)
    "CreateBatchConsumer" -> CreateBatchConsumerOutput {
    0 "ClientToken" client_token: String, 1 "ConsumerGroupId" consumer_group_id: String, 2 "Count" count: i64,
    3 "CreditToken" credit_token: String, 4 "Description" description: String, 5 "GwClusterId" gw_cluster_id,
    6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumerOutput {
    pub items: Option<Vec<CreateBatchConsumerItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { CreateBatchConsumerOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalPages" total_pages, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumerItems {
    pub active: Option<bool>,
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
    0 "Active" active, 1 "ApiKey" api_key, 2 "ApiKeyMd5" api_key_md5, 3 "ApiKeyStatus" api_key_status,
    4 "ApiStatus" api_status, 5 "BudgetLimit" budget_limit, 6 "BudgetPolicyId" budget_policy_id,
    7 "BudgetUsed" budget_used, 8 "ConsumerGroupId" consumer_group_id, 9 "ConsumerId" consumer_id,
    10 "ConsumerTag" consumer_tag, 11 "Description" description, 12 "ExpireTime" expire_time, 13 "Expired" expired,
    14 "GmtCreated" gmt_created, 15 "GmtModified" gmt_modified, 16 "GwClusterId" gw_cluster_id, 17 "Name" name,
    18 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTask {
    pub application_type: Option<String>,
    pub instance_ids: Vec<String>,
    pub param: Option<String>,
    pub region_id: String,
    pub task_name: String,
    pub task_type: String,
}
operation! { CreateBatchTask(instance_ids: Vec<String>, region_id: String, task_name: String, task_type: String)
    "CreateBatchTask" -> CreateBatchTaskOutput {
    0 "ApplicationType" application_type: String, 1 "InstanceIds" instance_ids, 2 "Param" param: String,
    3 "RegionId" region_id, 4 "TaskName" task_name, 5 "TaskType" task_type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTaskOutput {
    pub batch_id: Option<String>,
}
model! { CreateBatchTaskOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetPolicy {
    pub alert_threshold_pct: Option<String>,
    pub budget_dimension_ref_id: Option<String>,
    pub budget_points: String,
    pub budget_type: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
    pub reset_day_of_month: String,
}
operation! { CreateBudgetPolicy(budget_points: String, budget_type: String, gw_cluster_id: String, reset_day_of_month: String)
    "CreateBudgetPolicy" -> CreateBudgetPolicyOutput {
    0 "AlertThresholdPct" alert_threshold_pct: String, 1 "BudgetDimensionRefId" budget_dimension_ref_id: String,
    2 "BudgetPoints" budget_points, 3 "BudgetType" budget_type, 4 "GwClusterId" gw_cluster_id,
    5 "RegionId" region_id: String, 6 "ResetDayOfMonth" reset_day_of_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetPolicyOutput {
    pub budget_policy_id: Option<String>,
    pub gw_cluster_id: Option<String>,
}
model! { CreateBudgetPolicyOutput {
    0 "BudgetPolicyId" budget_policy_id, 1 "GwClusterId" gw_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateColdStorageInstance {
    pub client_token: Option<String>,
    pub cold_storage_instance_description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateColdStorageInstanceOutput {
    pub cold_storage_instance_id: Option<String>,
}
model! { CreateColdStorageInstanceOutput {
    0 "ColdStorageInstanceId" cold_storage_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
    pub consumer_group_name: Option<String>,
    pub gw_cluster_id: String,
    pub key_type: Option<String>,
    pub name: String,
    pub nick_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateConsumer(gw_cluster_id: String, name: String) "CreateConsumer" -> CreateConsumerOutput {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "GwClusterId" gw_cluster_id, 2 "KeyType" key_type: String,
    3 "Name" name, 4 "NickName" nick_name: String, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerOutput {
    pub api_key: Option<Secret>,
    pub consumer_id: Option<String>,
    pub key_type: Option<String>,
}
model! { CreateConsumerOutput {
    0 "ApiKey" api_key, 1 "ConsumerId" consumer_id, 2 "KeyType" key_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub consumer_group_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub consumer_group_id: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "ConsumerGroupId" consumer_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostRule {
    pub cache_cost_points_per_million: Option<String>,
    pub effective_target_type: Option<String>,
    pub effective_target_value: Option<String>,
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    pub model_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostRuleOutput {
    pub cost_rule_id: Option<String>,
}
model! { CreateCostRuleOutput {
    0 "CostRuleId" cost_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJobPolicyServerless {
    pub allow_shut_down: Option<String>,
    pub cron_expression: String,
    pub db_cluster_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
operation! { CreateCronJobPolicyServerless(cron_expression: String, db_cluster_id: String, end_time: String, region_id: String)
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
    0 "Action" action, 1 "CronExpression" cron_expression, 2 "DBClusterId" db_cluster_id, 3 "EndTime" end_time,
    4 "JobId" job_id, 5 "RegionId" region_id, 6 "StartTime" start_time, 7 "Status" status
} }

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
    pub db_type: String,
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
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub proxy_class: Option<String>,
    pub proxy_type: Option<String>,
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
    pub v_switch_id: Option<String>,
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
    64 "VSwitchId" v_switch_id: String, 65 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "AgenticDbClusterDescription" agentic_db_cluster_description, 1 "AgenticDbClusterId" agentic_db_cluster_id,
    2 "DBClusterId" db_cluster_id, 3 "OrderId" order_id, 4 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterEndpoint {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    pub endpoint_config: Option<String>,
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
    pub v_switch_id: Option<String>,
}
operation! { CreateDBClusterEndpoint(db_cluster_id: String, endpoint_type: String) "CreateDBClusterEndpoint" -> Empty {
    0 "AutoAddNewNodes" auto_add_new_nodes: String, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBEndpointDescription" db_endpoint_description: String, 4 "EndpointConfig" endpoint_config: String,
    5 "EndpointType" endpoint_type, 6 "Nodes" nodes: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PolarFsInstanceId" polar_fs_instance_id: String,
    10 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    11 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 12 "ReadWriteMode" read_write_mode: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SccMode" scc_mode: String, 16 "VPCId" vpc_id: String, 17 "VSwitchId" v_switch_id: String
} }

pub type CreateDBClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterEndpointZonal {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    pub endpoint_config: Option<String>,
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

pub type CreateDBClusterEndpointZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBEndpointAddress {
    pub connection_string_prefix: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
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

pub type CreateDBEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBEndpointAddressZoneInfo {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateDBEndpointAddressZoneInfo() {
    0 "VSwitchId" v_switch_id: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBLink {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_link_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_name: String,
    pub target_db_account: String,
    pub target_db_instance_name: Option<String>,
    pub target_db_name: String,
    pub target_db_passwd: Secret,
    pub target_ip: Option<String>,
    pub target_port: Option<String>,
    pub vpc_id: Option<String>,
}

/// What [`CreateDBLink::new`] takes.
pub struct CreateDBLinkRequired {
    pub db_cluster_id: String,
    pub db_link_name: String,
    pub source_db_name: String,
    pub target_db_account: String,
    pub target_db_name: String,
    pub target_db_passwd: Secret,
}
operation! { CreateDBLink{CreateDBLinkRequired: db_cluster_id, db_link_name, source_db_name, target_db_account, target_db_name, target_db_passwd}
    "CreateDBLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBLinkName" db_link_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SourceDBName" source_db_name, 10 "TargetDBAccount" target_db_account,
    11 "TargetDBInstanceName" target_db_instance_name: String, 12 "TargetDBName" target_db_name,
    13 "TargetDBPasswd" target_db_passwd, 14 "TargetIp" target_ip: String, 15 "TargetPort" target_port: String,
    16 "VpcId" vpc_id: String
} }

pub type CreateDBLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodes {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNode {
    pub target_class: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateDBNodesDBNode() {
    0 "TargetClass" target_class: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Option<CreateDBNodesDBNodeIds>,
    pub order_id: Option<String>,
}
model! { CreateDBNodesOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeIds" db_node_ids, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNodeIds {
    pub db_node_id: Option<Vec<String>>,
}
model! { CreateDBNodesDBNodeIds {
    0 "DBNodeId" db_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub character_set_name: String,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    pub db_cluster_id: String,
    pub db_description: Option<String>,
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

pub type CreateDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseZonal {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub character_set_name: String,
    pub client_token: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    pub db_cluster_id: String,
    pub db_description: Option<String>,
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

pub type CreateDatabaseZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensions {
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
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

pub type CreateExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub auto_renew: Option<bool>,
    pub db_cluster_class: Option<String>,
    pub db_type: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub security_group_id: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: String,
    pub v_switch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateGateway(pay_type: String, region_id: String, vpc_id: String, v_switch_id: String)
    "CreateGateway" -> CreateGatewayOutput {
    0 "AutoRenew" auto_renew: bool, 1 "DBClusterClass" db_cluster_class: String, 2 "DBType" db_type: String,
    3 "PayType" pay_type, 4 "Period" period: String, 5 "RegionId" region_id,
    6 "SecurityGroupId" security_group_id: String, 7 "UsedTime" used_time: String, 8 "VPCId" vpc_id,
    9 "VSwitchId" v_switch_id, 10 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub gw_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGatewayOutput {
    0 "GwClusterId" gw_cluster_id, 1 "OrderId" order_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDataNetworkOutput {
    pub channel_id: Option<String>,
    pub network_id: Option<String>,
}
model! { CreateGlobalDataNetworkOutput {
    0 "ChannelId" channel_id, 1 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetwork {
    pub db_cluster_id: String,
    pub enable_global_domain_name: Option<bool>,
    pub gdn_description: Option<String>,
    pub gdn_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetworkOutput {
    pub gdn_id: Option<String>,
}
model! { CreateGlobalDatabaseNetworkOutput {
    0 "GDNId" gdn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroup {
    pub g_ip_list: String,
    /// 2 to 120 characters.
    pub global_ig_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CreateGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_id: String)
    "CreateGlobalSecurityIPGroup" -> CreateGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<CreateGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { CreateGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { CreateGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGwConsumerOrder {
    pub client_token: Option<String>,
    pub expire_time: Option<String>,
    pub gateway_id: String,
    pub key_count: i64,
    pub package_spec: String,
    pub region_id: String,
}
operation! { CreateGwConsumerOrder(gateway_id: String, key_count: i64, package_spec: String, region_id: String)
    "CreateGwConsumerOrder" -> CreateGwConsumerOrderOutput {
    0 "ClientToken" client_token: String, 1 "ExpireTime" expire_time: String, 2 "GatewayId" gateway_id,
    3 "KeyCount" key_count, 4 "PackageSpec" package_spec, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGwConsumerOrderOutput {
    pub credit_token: Option<String>,
    pub expire_time: Option<String>,
    pub gateway_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGwConsumerOrderOutput {
    0 "CreditToken" credit_token, 1 "ExpireTime" expire_time, 2 "GatewayId" gateway_id, 3 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLakebaseS3Account {
    pub pfs_instance_id: String,
    pub region_id: String,
    pub user_acc_ak: String,
    pub user_acc_policy: Option<String>,
    pub user_acc_sk: Secret,
}
operation! { CreateLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String, user_acc_sk: Secret)
    "CreateLakebaseS3Account" -> Empty {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak,
    3 "UserAccPolicy" user_acc_policy: String, 4 "UserAccSk" user_acc_sk
} }

pub type CreateLakebaseS3AccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelApi {
    pub force_model: Option<String>,
    pub gw_cluster_id: String,
    pub model_category: String,
    pub name: String,
    pub path_prefix: String,
    pub protocol: String,
    pub record_input: Option<String>,
    pub record_output: Option<String>,
    pub region_id: Option<String>,
    pub route_rules: String,
}

/// What [`CreateModelApi::new`] takes.
pub struct CreateModelApiRequired {
    pub gw_cluster_id: String,
    pub model_category: String,
    pub name: String,
    pub path_prefix: String,
    pub protocol: String,
    pub route_rules: String,
}
operation! { CreateModelApi{CreateModelApiRequired: gw_cluster_id, model_category, name, path_prefix, protocol, route_rules}
    "CreateModelApi" -> CreateModelApiOutput {
    0 "ForceModel" force_model: String, 1 "GwClusterId" gw_cluster_id, 2 "ModelCategory" model_category, 3 "Name" name,
    4 "PathPrefix" path_prefix, 5 "Protocol" protocol, 6 "RecordInput" record_input: String,
    7 "RecordOutput" record_output: String, 8 "RegionId" region_id: String, 9 "RouteRules" route_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelApiOutput {
    pub invoke_endpoint: Option<String>,
    pub model_api_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateModelApiOutput {
    0 "InvokeEndpoint" invoke_endpoint, 1 "ModelApiId" model_api_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub api_key: Secret,
    pub base_url: String,
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    pub model_category: String,
    pub name: String,
    pub output_cost_points_per_million: Option<String>,
    pub protocol: String,
    pub region_id: Option<String>,
    pub request_cost_points: Option<String>,
    pub vendor: String,
}

/// What [`CreateModelService::new`] takes.
pub struct CreateModelServiceRequired {
    pub api_key: Secret,
    pub base_url: String,
    pub gw_cluster_id: String,
    pub model_category: String,
    pub name: String,
    pub protocol: String,
    pub vendor: String,
}
operation! { CreateModelService{CreateModelServiceRequired: api_key, base_url, gw_cluster_id, model_category, name, protocol, vendor}
    "CreateModelService" -> CreateModelServiceOutput {
    0 "ApiKey" api_key, 1 "BaseUrl" base_url, 2 "GwClusterId" gw_cluster_id,
    3 "InputCostPointsPerMillion" input_cost_points_per_million: String, 4 "ModelCategory" model_category,
    5 "Name" name, 6 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 7 "Protocol" protocol,
    8 "RegionId" region_id: String, 9 "RequestCostPoints" request_cost_points: String, 10 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub model_service_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateModelServiceOutput {
    0 "ModelServiceId" model_service_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkChannel {
    pub channel_name: String,
    pub client_token: Option<String>,
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

pub type CreateNetworkChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrGetVirtualLicenseOrder {
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
    0 "ActivatedCodeCount" activated_code_count, 1 "ActivationCodeQuota" activation_code_quota,
    2 "AliyunOrderId" aliyun_order_id, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier,
    4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "IsVirtualOrder" is_virtual_order,
    7 "IsVirtualOrderFrozen" is_virtual_order_frozen, 8 "PackageType" package_type,
    9 "PackageValidity" package_validity, 10 "PurchaseChannel" purchase_channel, 11 "VirtualOrderId" virtual_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    pub db_type: String,
    pub db_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateParameterGroup::new`] takes.
pub struct CreateParameterGroupRequired {
    pub db_type: String,
    pub db_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! { CreateParameterGroup{CreateParameterGroupRequired: db_type, db_version, parameter_group_name, parameters, region_id}
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ParameterGroupDesc" parameter_group_desc: String, 5 "ParameterGroupName" parameter_group_name,
    6 "Parameters" parameters, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { CreateParameterGroupOutput {
    0 "ParameterGroupId" parameter_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgent {
    pub agent_id: String,
    pub application_id: String,
    pub avatar: Option<String>,
    pub emoji: Option<String>,
    pub restart: Option<bool>,
    pub workspace: String,
}
operation! { CreatePolarClawAgent(agent_id: String, application_id: String, workspace: String)
    "CreatePolarClawAgent" -> CreatePolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Avatar" avatar: String, 3 "Emoji" emoji: String,
    4 "Restart" restart: bool, 5 "Workspace" workspace
} }

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
    0 "Agent" agent, 1 "AgentId" agent_id, 2 "ApplicationId" application_id, 3 "Code" code, 4 "Message" message,
    5 "Name" name, 6 "Workspace" workspace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgentAgent {
    pub id: Option<String>,
    pub identity: Option<CreatePolarClawAgentIdentity>,
    pub name: Option<String>,
    pub workspace: Option<String>,
}
model! { CreatePolarClawAgentAgent {
    0 "Id" id, 1 "Identity" identity, 2 "Name" name, 3 "Workspace" workspace
} }

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
    0 "Avatar" avatar, 1 "AvatarUrl" avatar_url, 2 "Emoji" emoji, 3 "Name" name, 4 "Theme" theme
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawChannel {
    pub application_id: String,
    pub channel_config: Option<BTreeMap<String, Value>>,
    pub channel_id: String,
    pub npm_package: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { CreatePolarClawChannel(application_id: String, channel_id: String, npm_package: String, plugin_id: String)
    "CreatePolarClawChannel" -> CreatePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelConfig" channel_config: BTreeMap<String, Value>,
    2 "ChannelId" channel_id, 3 "NpmPackage" npm_package, 4 "PluginId" plugin_id, 5 "Restart" restart: bool
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Code" code, 3 "Message" message,
    4 "NpmPackage" npm_package, 5 "Ok" ok, 6 "PluginId" plugin_id, 7 "PluginInstalled" plugin_installed,
    8 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJob {
    pub agent_id: Option<String>,
    pub application_id: String,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<CreatePolarClawCronJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub failure_alert: Option<CreatePolarClawCronJobFailureAlert>,
    pub name: String,
    pub payload: CreatePolarClawCronJobPayload,
    pub restart: Option<bool>,
    pub run_immediately: Option<bool>,
    pub schedule: CreatePolarClawCronJobSchedule,
    pub session_key: Option<String>,
    pub session_target: String,
    pub wake_mode: String,
}

/// What [`CreatePolarClawCronJob::new`] takes.
pub struct CreatePolarClawCronJobRequired {
    pub application_id: String,
    pub name: String,
    pub payload: CreatePolarClawCronJobPayload,
    pub schedule: CreatePolarClawCronJobSchedule,
    pub session_target: String,
    pub wake_mode: String,
}
operation! { CreatePolarClawCronJob{CreatePolarClawCronJobRequired: application_id, name, payload, schedule, session_target, wake_mode}
    "CreatePolarClawCronJob" -> CreatePolarClawCronJobOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: CreatePolarClawCronJobDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "FailureAlert" failure_alert: CreatePolarClawCronJobFailureAlert, 7 "Name" name,
    8 "Payload" payload, 9 "Restart" restart: bool, 10 "RunImmediately" run_immediately: bool, 11 "Schedule" schedule,
    12 "SessionKey" session_key: String, 13 "SessionTarget" session_target, 14 "WakeMode" wake_mode
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Job" job, 3 "Message" message, 4 "Ok" ok,
    5 "RanImmediately" ran_immediately
} }

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
    pub runs: Option<Vec<CreatePolarClawCronJobRuns>>,
    pub schedule: Option<CreatePolarClawCronJobJobSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<CreatePolarClawCronJobState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { CreatePolarClawCronJobJob {
    0 "AgentId" agent_id, 1 "CreatedAtMs" created_at_ms, 2 "DeleteAfterRun" delete_after_run, 3 "Delivery" delivery,
    4 "Description" description, 5 "Enabled" enabled, 6 "Id" id, 7 "Name" name, 8 "Payload" payload, 9 "Runs" runs,
    10 "Schedule" schedule, 11 "SessionKey" session_key, 12 "SessionTarget" session_target, 13 "State" state,
    14 "UpdatedAtMs" updated_at_ms, 15 "WakeMode" wake_mode
} }

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
    0 "AccountId" account_id, 1 "BestEffort" best_effort, 2 "Channel" channel, 3 "Mode" mode, 4 "To" to
} }

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
    0 "BestEffortDeliver" best_effort_deliver, 1 "Channel" channel, 2 "Deliver" deliver, 3 "Kind" kind,
    4 "LightContext" light_context, 5 "Message" message, 6 "Model" model, 7 "Text" text,
    8 "TimeoutSeconds" timeout_seconds, 9 "To" to
} }

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
    0 "Action" action, 1 "Delivered" delivered, 2 "DeliveryStatus" delivery_status, 3 "DurationMs" duration_ms,
    4 "JobId" job_id, 5 "JobName" job_name, 6 "Model" model, 7 "NextRunAtMs" next_run_at_ms, 8 "Provider" provider,
    9 "RunAtMs" run_at_ms, 10 "SessionId" session_id, 11 "Status" status, 12 "Summary" summary, 13 "Ts" ts,
    14 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { CreatePolarClawCronJobUsage {
    0 "InputTokens" input_tokens, 1 "OutputTokens" output_tokens, 2 "TotalTokens" total_tokens
} }

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
    0 "AnchorMs" anchor_ms, 1 "At" at, 2 "EveryMs" every_ms, 3 "Expr" expr, 4 "Kind" kind, 5 "Tz" tz
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { CreatePolarClawCronJobState {
    0 "ConsecutiveErrors" consecutive_errors, 1 "LastRunAtMs" last_run_at_ms, 2 "LastRunStatus" last_run_status,
    3 "NextRunAtMs" next_run_at_ms
} }

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
    pub custom_oss_sk: Option<Secret>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    /// 10 to 100000.
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
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
    21 "VPCId" vpc_id: String, 22 "VSwitchId" v_switch_id: String, 23 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
input! { CreatePolarFsCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsOutput {
    pub order_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub polar_fs_path: Option<String>,
    pub polar_fs_status: Option<String>,
}
model! { CreatePolarFsOutput {
    0 "OrderId" order_id, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "PolarFsPath" polar_fs_path,
    3 "PolarFsStatus" polar_fs_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsObject {
    pub path: String,
    pub polar_fs_instance_id: String,
}
operation! { CreatePolarFsObject(path: String, polar_fs_instance_id: String)
    "CreatePolarFsObject" -> CreatePolarFsObjectOutput {
    0 "Path" path, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsObjectOutput {
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { CreatePolarFsObjectOutput {
    0 "Path" path, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitPolicy {
    pub gw_cluster_id: String,
    pub rate_limit_rpm: String,
    pub rate_limit_tpm: String,
    pub region_id: Option<String>,
    pub scope_ref_id: String,
    pub scope_type: String,
}

/// What [`CreateRateLimitPolicy::new`] takes.
pub struct CreateRateLimitPolicyRequired {
    pub gw_cluster_id: String,
    pub rate_limit_rpm: String,
    pub rate_limit_tpm: String,
    pub scope_ref_id: String,
    pub scope_type: String,
}
operation! { CreateRateLimitPolicy{CreateRateLimitPolicyRequired: gw_cluster_id, rate_limit_rpm, rate_limit_tpm, scope_ref_id, scope_type}
    "CreateRateLimitPolicy" -> CreateRateLimitPolicyOutput {
    0 "GwClusterId" gw_cluster_id, 1 "RateLimitRpm" rate_limit_rpm, 2 "RateLimitTpm" rate_limit_tpm,
    3 "RegionId" region_id: String, 4 "ScopeRefId" scope_ref_id, 5 "ScopeType" scope_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitPolicyOutput {
    pub gw_cluster_id: Option<String>,
    pub policy_id: Option<String>,
}
model! { CreateRateLimitPolicyOutput {
    0 "GwClusterId" gw_cluster_id, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceControl {
    pub cpu_count: Option<i64>,
    pub db_cluster_id: String,
    pub max_cpu: Option<i64>,
    pub region_id: Option<String>,
    pub resource_control_name: String,
}
operation! { CreateResourceControl(db_cluster_id: String, resource_control_name: String)
    "CreateResourceControl" -> Empty {
    0 "CpuCount" cpu_count: i64, 1 "DBClusterId" db_cluster_id, 2 "MaxCpu" max_cpu: i64, 3 "RegionId" region_id: String,
    4 "ResourceControlName" resource_control_name
} }

pub type CreateResourceControlOutput = Empty;

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

pub type CreateServiceLinkedRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePlan {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: String,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_class: String,
    pub storage_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePlanOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateStoragePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBCluster {
    pub db_cluster_id: String,
    pub model_space: Option<String>,
}
operation! { DeleteAIDBCluster(db_cluster_id: String) "DeleteAIDBCluster" -> DeleteAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "ModelSpace" model_space: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterOutput {
    pub db_cluster_id: Option<String>,
}
model! { DeleteAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterApiKey {
    pub api_key: Secret,
    pub model_space_name: Option<String>,
    pub region_id: String,
}
operation! { DeleteAIDBClusterApiKey(api_key: Secret, region_id: String)
    "DeleteAIDBClusterApiKey" -> DeleteAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key, 1 "ModelSpaceName" model_space_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterApiKeyOutput {
    pub api_key: Option<Secret>,
}
model! { DeleteAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterDataset {
    pub db_cluster_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterDatasetOutput {
    pub data_service_id: Option<String>,
    pub dataset_id: Option<String>,
}
model! { DeleteAIDBClusterDatasetOutput {
    0 "DataServiceId" data_service_id, 1 "DatasetId" dataset_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterTaskOutput {
    pub db_cluster_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
}
model! { DeleteAIDBClusterTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "RelativeDBClusterId" relative_db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodes {
    pub db_cluster_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
}
operation! { DeleteAINodes() "DeleteAINodes" -> DeleteAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeId" db_node_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodesOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteAINodesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
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

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountZonal {
    pub account_name: String,
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

pub type DeleteAccountZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBBranch {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}

/// What [`DeleteAgenticDBBranch::new`] takes.
pub struct DeleteAgenticDBBranchRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DeleteAgenticDBBranch{DeleteAgenticDBBranchRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id}
    "DeleteAgenticDBBranch" -> Empty {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

pub type DeleteAgenticDBBranchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBComputeCluster {
    pub compute_cluster_id: String,
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { DeleteAgenticDBComputeCluster(compute_cluster_id: String, db_cluster_id: String, region_id: String)
    "DeleteAgenticDBComputeCluster" -> Empty {
    0 "ComputeClusterId" compute_cluster_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id
} }

pub type DeleteAgenticDBComputeClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBProject {
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DeleteAgenticDBProject(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DeleteAgenticDBProject" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

pub type DeleteAgenticDBProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBTenantApiKey {
    pub api_key_id: String,
    pub db_cluster_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DeleteAgenticDBTenantApiKey(api_key_id: String, db_cluster_id: String, region_id: String, tenant_id: String)
    "DeleteAgenticDBTenantApiKey" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

pub type DeleteAgenticDBTenantApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub application_id: String,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> Empty {
    0 "ApplicationId" application_id
} }

pub type DeleteApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationEndpointAddress {
    pub application_id: String,
    pub endpoint_id: String,
    pub net_type: String,
}
operation! { DeleteApplicationEndpointAddress(application_id: String, endpoint_id: String, net_type: String)
    "DeleteApplicationEndpointAddress" -> DeleteApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { DeleteApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationPrompt {
    pub application_id: String,
    pub prompt_id: String,
}
operation! { DeleteApplicationPrompt(application_id: String, prompt_id: String)
    "DeleteApplicationPrompt" -> DeleteApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { DeleteApplicationPromptOutput {
    0 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub backup_id: String,
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

pub type DeleteBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgetPolicy {
    pub budget_policy_id: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBudgetPolicy(budget_policy_id: String, gw_cluster_id: String) "DeleteBudgetPolicy" -> Empty {
    0 "BudgetPolicyId" budget_policy_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

pub type DeleteBudgetPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumer {
    pub consumer_id: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteConsumer(consumer_id: String, gw_cluster_id: String) "DeleteConsumer" -> Empty {
    0 "ConsumerId" consumer_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

pub type DeleteConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub consumer_group_name: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteConsumerGroup(consumer_group_name: String, gw_cluster_id: String) "DeleteConsumerGroup" -> Empty {
    0 "ConsumerGroupName" consumer_group_name, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

pub type DeleteConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCostRule {
    pub cost_rule_id: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteCostRule(cost_rule_id: String, gw_cluster_id: String) "DeleteCostRule" -> Empty {
    0 "CostRuleId" cost_rule_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

pub type DeleteCostRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    pub cloud_provider: Option<String>,
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

pub type DeleteDBClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterEndpoint {
    pub db_cluster_id: String,
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

pub type DeleteDBClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterEndpointZonal {
    pub db_cluster_id: String,
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

pub type DeleteDBClusterEndpointZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBEndpointAddress {
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
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

pub type DeleteDBEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBLink {
    pub db_cluster_id: String,
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

pub type DeleteDBLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodes {
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodesOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteDBNodesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub db_cluster_id: String,
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

pub type DeleteDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseZonal {
    pub db_cluster_id: String,
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

pub type DeleteDatabaseZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEncryptionDBRolePrivilege {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtensions {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_names: String,
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

pub type DeleteExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRules {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: String,
}
operation! { DeleteFirewallRules(db_cluster_id: String, rule_name_list: String)
    "DeleteFirewallRules" -> DeleteFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleNameList" rule_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFirewallRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteGateway(gw_cluster_id: String) "DeleteGateway" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "RegionId" region_id: String
} }

pub type DeleteGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDataNetwork {
    pub network_id: Option<String>,
}
operation! { DeleteGlobalDataNetwork() "DeleteGlobalDataNetwork" -> Empty {
    0 "NetworkId" network_id: String
} }

pub type DeleteGlobalDataNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDatabaseNetwork {
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalDatabaseNetwork(gdn_id: String) "DeleteGlobalDatabaseNetwork" -> Empty {
    0 "GDNId" gdn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

pub type DeleteGlobalDatabaseNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroup {
    pub global_ig_name: Option<String>,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalSecurityIPGroup(global_security_group_id: String, region_id: String)
    "DeleteGlobalSecurityIPGroup" -> DeleteGlobalSecurityIPGroupOutput {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { DeleteGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Option<Vec<String>>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances, 1 "GIpList" g_ip_list, 2 "GlobalIgName" global_ig_name,
    3 "GlobalSecurityGroupId" global_security_group_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLakebaseS3Account {
    pub pfs_instance_id: String,
    pub region_id: String,
    pub user_acc_ak: String,
}
operation! { DeleteLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String)
    "DeleteLakebaseS3Account" -> Empty {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak
} }

pub type DeleteLakebaseS3AccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRules {
    pub db_cluster_id: String,
    pub interface_version: Option<String>,
    pub rule_name_list: String,
}
operation! { DeleteMaskingRules(db_cluster_id: String, rule_name_list: String)
    "DeleteMaskingRules" -> DeleteMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "InterfaceVersion" interface_version: String, 2 "RuleNameList" rule_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMaskingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelApi {
    pub gw_cluster_id: String,
    pub model_api_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteModelApi(gw_cluster_id: String, model_api_id: String) "DeleteModelApi" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "ModelApiId" model_api_id, 2 "RegionId" region_id: String
} }

pub type DeleteModelApiOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub gw_cluster_id: String,
    pub model_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteModelService(gw_cluster_id: String, model_name: String) "DeleteModelService" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "ModelName" model_name, 2 "RegionId" region_id: String
} }

pub type DeleteModelServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkChannel {
    pub channel_name: String,
    pub client_token: Option<String>,
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

pub type DeleteNetworkChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
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

pub type DeleteParameterGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawAgent {
    pub agent_id: String,
    pub application_id: String,
    pub delete_files: Option<bool>,
}
operation! { DeletePolarClawAgent(agent_id: String, application_id: String)
    "DeletePolarClawAgent" -> DeletePolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "DeleteFiles" delete_files: bool
} }

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
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "Message" message,
    4 "RemovedBindings" removed_bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawChannel {
    pub application_id: String,
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
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Code" code, 3 "Message" message, 4 "Ok" ok,
    5 "PluginId" plugin_id, 6 "PluginUninstalled" plugin_uninstalled, 7 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawCronJob {
    pub application_id: String,
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { DeletePolarClawCronJob(application_id: String, job_id: String)
    "DeletePolarClawCronJob" -> DeletePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "JobId" job_id, 3 "Message" message, 4 "Ok" ok,
    5 "Removed" removed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFs {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFs(polar_fs_instance_id: String) "DeletePolarFs" -> Empty {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

pub type DeletePolarFsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsObjects {
    pub db_cluster_id: Option<String>,
    pub objects_to_delete: Vec<String>,
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFsObjects(objects_to_delete: Vec<String>, polar_fs_instance_id: String)
    "DeletePolarFsObjects" -> DeletePolarFsObjectsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "ObjectsToDelete" objects_to_delete,
    2 "PolarFsInstanceId" polar_fs_instance_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsObjectsOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { DeletePolarFsObjectsOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsPathMapping {
    pub custom_bucket_path_list: Option<Vec<DeletePolarFsPathMappingCustomBucketPathList>>,
    pub db_cluster_id: String,
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFsPathMapping(db_cluster_id: String, polar_fs_instance_id: String)
    "DeletePolarFsPathMapping" -> Empty {
    0 "CustomBucketPathList" custom_bucket_path_list: Vec<DeletePolarFsPathMappingCustomBucketPathList>,
    1 "DBClusterId" db_cluster_id, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

pub type DeletePolarFsPathMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsPathMappingCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
input! { DeletePolarFsPathMappingCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuota {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: String,
    pub quotas: Vec<DeletePolarFsQuotaQuotas>,
}
operation! { DeletePolarFsQuota(polar_fs_instance_id: String, quotas: Vec<DeletePolarFsQuotaQuotas>)
    "DeletePolarFsQuota" -> DeletePolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuotaQuotas {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { DeletePolarFsQuotaQuotas(id: String, name: String) {
    0 "Id" id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { DeletePolarFsQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarOSSAuthorizedAccount {
    pub authorized_user_ids: String,
    pub db_cluster_id: Option<String>,
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePolarOSSAuthorizedAccount(authorized_user_ids: String, pfs_instance_id: String)
    "DeletePolarOSSAuthorizedAccount" -> DeletePolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserIds" authorized_user_ids, 1 "DBClusterId" db_cluster_id: String, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarOSSAuthorizedAccountOutput {
    pub authorized_user_arn_ids: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub pfs_instance_id: Option<String>,
}
model! { DeletePolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserArnIds" authorized_user_arn_ids, 1 "AuthorizedUserIds" authorized_user_ids,
    2 "PfsInstanceId" pfs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitPolicy {
    pub gw_cluster_id: String,
    pub policy_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteRateLimitPolicy(gw_cluster_id: String, policy_id: String) "DeleteRateLimitPolicy" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "PolicyId" policy_id, 2 "RegionId" region_id: String
} }

pub type DeleteRateLimitPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceControl {
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    pub resource_control_name: String,
}
operation! { DeleteResourceControl(db_cluster_id: String, resource_control_name: String)
    "DeleteResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name
} }

pub type DeleteResourceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLRateLimitingRules {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: String,
}
operation! { DeleteSQLRateLimitingRules(db_cluster_id: String, rule_name_list: String)
    "DeleteSQLRateLimitingRules" -> DeleteSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleNameList" rule_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSQLRateLimitingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeys {
    pub model_space_name: Option<String>,
    pub region_id: String,
}
operation! { DescribeAIDBClusterApiKeys(region_id: String)
    "DescribeAIDBClusterApiKeys" -> DescribeAIDBClusterApiKeysOutput {
    0 "ModelSpaceName" model_space_name: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeysOutput {
    pub api_keys: Option<Vec<DescribeAIDBClusterApiKeysApiKeys>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
model! { DescribeAIDBClusterApiKeysOutput {
    0 "ApiKeys" api_keys, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeysApiKeys {
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAIDBClusterApiKeysApiKeys {
    0 "ApiKey" api_key, 1 "CreateTime" create_time, 2 "Description" description, 3 "Id" id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttribute {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeOutput {
    pub ai_node_type: Option<String>,
    pub api_key: Option<Secret>,
    pub creation_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_instance_status_desc: Option<String>,
    pub db_nodes: Option<Vec<DescribeAIDBClusterAttributeDBNodes>>,
    pub db_version: Option<String>,
    pub ecs_security_group_id: Option<String>,
    pub endpoint_list: Option<Vec<DescribeAIDBClusterAttributeEndpointList>>,
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
    pub v_switch_id: Option<String>,
    pub vnode_kubernetes_config: Option<DescribeAIDBClusterAttributeVnodeKubernetesConfig>,
    pub volumes: Option<Vec<DescribeAIDBClusterAttributeVolumes>>,
    pub zone_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeAIDBClusterAttributeOutput {
    0 "AiNodeType" ai_node_type, 1 "ApiKey" api_key, 2 "CreationTime" creation_time,
    3 "DBClusterDescription" db_cluster_description, 4 "DBClusterId" db_cluster_id,
    5 "DBClusterStatus" db_cluster_status, 6 "DBInstanceStatusDesc" db_instance_status_desc, 7 "DBNodes" db_nodes,
    8 "DBVersion" db_version, 9 "EcsSecurityGroupId" ecs_security_group_id, 10 "EndpointList" endpoint_list,
    11 "ExpireTime" expire_time, 12 "Expired" expired, 13 "GatewayId" gateway_id, 14 "InternalIp" internal_ip,
    15 "KVCacheInstanceId" kv_cache_instance_id, 16 "KubeClusterId" kube_cluster_id, 17 "LockMode" lock_mode,
    18 "MaxQPM" max_qpm, 19 "MaxTPM" max_tpm, 20 "ModelName" model_name, 21 "ModelSpaceName" model_space_name,
    22 "ModelType" model_type, 23 "PayType" pay_type, 24 "PublicIp" public_ip, 25 "RegionId" region_id,
    26 "RunType" run_type, 27 "StorageType" storage_type, 28 "TimeSlicesInfo" time_slices_info,
    29 "TimeSlicesType" time_slices_type, 30 "VPCId" vpc_id, 31 "VSwitchId" v_switch_id,
    32 "VnodeKubernetesConfig" vnode_kubernetes_config, 33 "Volumes" volumes, 34 "ZoneId" zone_id, 35 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeDBNodes {
    pub child_volumes: Option<Vec<DescribeAIDBClusterAttributeChildVolumes>>,
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
    pub supported_apis: Option<Vec<DescribeAIDBClusterAttributeSupportedApis>>,
    pub v_node_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAIDBClusterAttributeDBNodes {
    0 "ChildVolumes" child_volumes, 1 "CpuCores" cpu_cores, 2 "CreationTime" creation_time,
    3 "DBNodeClass" db_node_class, 4 "DBNodeDescription" db_node_description, 5 "DBNodeId" db_node_id,
    6 "DBNodeStatus" db_node_status, 7 "GPU" gpu, 8 "LinkIP" link_ip, 9 "MemorySize" memory_size,
    10 "ModelName" model_name, 11 "PublicIp" public_ip, 12 "SupportedApis" supported_apis, 13 "VNodeId" v_node_id,
    14 "VPCId" vpc_id, 15 "VSwitchId" v_switch_id, 16 "ZoneId" zone_id
} }

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
    0 "MountPath" mount_path, 1 "Name" name, 2 "SizeGB" size_gb, 3 "StorageCategory" storage_category,
    4 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeSupportedApis {
    pub api_name: Option<String>,
    pub generation_mode: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeAIDBClusterAttributeSupportedApis {
    0 "ApiName" api_name, 1 "GenerationMode" generation_mode, 2 "Path" path, 3 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeEndpointList {
    pub net_info_items: Option<Vec<DescribeAIDBClusterAttributeNetInfoItems>>,
}
model! { DescribeAIDBClusterAttributeEndpointList {
    0 "NetInfoItems" net_info_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeNetInfoItems {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeAIDBClusterAttributeNetInfoItems {
    0 "ConnectionString" connection_string, 1 "NetType" net_type, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTimeSlicesInfo {
    pub time_slices: Option<Vec<DescribeAIDBClusterAttributeTimeSlices>>,
}
model! { DescribeAIDBClusterAttributeTimeSlicesInfo {
    0 "TimeSlices" time_slices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTimeSlices {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeAIDBClusterAttributeTimeSlices {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeVnodeKubernetesConfig {
    pub labels: Option<Vec<DescribeAIDBClusterAttributeLabels>>,
    pub taints: Option<Vec<DescribeAIDBClusterAttributeTaints>>,
}
model! { DescribeAIDBClusterAttributeVnodeKubernetesConfig {
    0 "Labels" labels, 1 "Taints" taints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterAttributeLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTaints {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterAttributeTaints {
    0 "Effect" effect, 1 "Key" key, 2 "Value" value
} }

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
    0 "MountPath" mount_path, 1 "Name" name, 2 "SizeGB" size_gb, 3 "StorageCategory" storage_category,
    4 "StorageType" storage_type
} }

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
    Number "PageNumber", "Datasets" datasets, total "TotalCount", more "IsTruncated"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterDatasetsOutput {
    pub continuation_token: Option<String>,
    pub data_service_id: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_mode: Option<String>,
    pub dataset_type: Option<String>,
    pub datasets: Option<Vec<DescribeAIDBClusterDatasetsDatasets>>,
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
    0 "ContinuationToken" continuation_token, 1 "DataServiceId" data_service_id, 2 "DatasetId" dataset_id,
    3 "DatasetMode" dataset_mode, 4 "DatasetType" dataset_type, 5 "Datasets" datasets, 6 "FileCount" file_count,
    7 "IsTruncated" is_truncated, 8 "NextContinuationToken" next_continuation_token, 9 "PageNumber" page_number,
    10 "PageSize" page_size, 11 "RelativeDBClusterId" relative_db_cluster_id, 12 "TotalCount" total_count,
    13 "TotalRecords" total_records
} }

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
    0 "BucketName" bucket_name, 1 "Capacity" capacity, 2 "CreationTime" creation_time, 3 "DatasetId" dataset_id,
    4 "DatasetType" dataset_type, 5 "FileName" file_name, 6 "LastModified" last_modified, 7 "Path" path,
    8 "StorageType" storage_type, 9 "TrainMode" train_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformance {
    pub db_cluster_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub start_time: String,
}
operation! { DescribeAIDBClusterPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeAIDBClusterPerformance" -> DescribeAIDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Key" key,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformanceOutput {
    pub api_key: Option<Secret>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub performance_keys: Option<Vec<DescribeAIDBClusterPerformancePerformanceKeys>>,
    pub start_time: Option<String>,
}
model! { DescribeAIDBClusterPerformanceOutput {
    0 "ApiKey" api_key, 1 "DBClusterId" db_cluster_id, 2 "DBType" db_type, 3 "DBVersion" db_version,
    4 "EndTime" end_time, 5 "Interval" interval, 6 "PerformanceKeys" performance_keys, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformancePerformanceKeys {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<Vec<DescribeAIDBClusterPerformancePoints>>,
}
model! { DescribeAIDBClusterPerformancePerformanceKeys {
    0 "DBNodeId" db_node_id, 1 "Measurement" measurement, 2 "MetricName" metric_name, 3 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformancePoints {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterPerformancePoints {
    0 "Timestamp" timestamp, 1 "Value" value
} }

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
    pub data_sets: Option<Vec<DescribeAIDBClusterTaskAttributeDataSets>>,
    pub extra_info: Option<Vec<BTreeMap<String, Value>>>,
    pub kind_code: Option<i64>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub model_path: Option<String>,
    pub task_info: Option<Vec<DescribeAIDBClusterTaskAttributeTaskInfo>>,
    pub tune_arch: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeOutput {
    0 "AccessInfo" access_info, 1 "ClusterNetworkType" cluster_network_type, 2 "CreateTime" create_time,
    3 "CustomBucketInfo" custom_bucket_info, 4 "DBClusterDescription" db_cluster_description,
    5 "DBClusterId" db_cluster_id, 6 "DBClusterStatus" db_cluster_status,
    7 "DBClusterStatusDesc" db_cluster_status_desc, 8 "DBType" db_type, 9 "DBVersion" db_version,
    10 "DataSets" data_sets, 11 "ExtraInfo" extra_info, 12 "KindCode" kind_code, 13 "LockMode" lock_mode,
    14 "MaintainEndTime" maintain_end_time, 15 "MaintainStartTime" maintain_start_time, 16 "ModelPath" model_path,
    17 "TaskInfo" task_info, 18 "TuneArch" tune_arch, 19 "VPCId" vpc_id, 20 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeCustomBucketInfo {
    pub custom_oss_bucket_name: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeCustomBucketInfo {
    0 "CustomOssBucketName" custom_oss_bucket_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeDataSets {
    pub dataset_name: Option<String>,
    pub path: Option<String>,
    pub split_dataset_ratio: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeDataSets {
    0 "DatasetName" dataset_name, 1 "Path" path, 2 "SplitDatasetRatio" split_dataset_ratio, 3 "Type" r#type
} }

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
    0 "CompletedTime" completed_time, 1 "ModelName" model_name, 2 "ModelPath" model_path, 3 "ModelSource" model_source,
    4 "RunningTimes" running_times, 5 "StartTime" start_time, 6 "TrainMode" train_mode, 7 "TrainType" train_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFiles {
    pub db_cluster_id: String,
    pub end_time: String,
    pub log_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub relative_db_cluster_id: Option<String>,
    pub reverse: Option<bool>,
    pub start_time: String,
}
operation! { DescribeAIDBClusterTaskLogFiles(db_cluster_id: String, end_time: String, log_type: String, start_time: String)
    "DescribeAIDBClusterTaskLogFiles" -> DescribeAIDBClusterTaskLogFilesOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "LogType" log_type, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RelativeDBClusterId" relative_db_cluster_id: String, 6 "Reverse" reverse: bool,
    7 "StartTime" start_time
} }
paged! { DescribeAIDBClusterTaskLogFiles: DescribeAIDBClusterTaskLogFilesSlsLogItems =
    Number "PageNumber", "Items.SlsLogItems" items.sls_log_items
}

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
    0 "EndTime" end_time, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "PageSize" page_size, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFilesItems {
    pub sls_log_items: Option<Vec<DescribeAIDBClusterTaskLogFilesSlsLogItems>>,
}
model! { DescribeAIDBClusterTaskLogFilesItems {
    0 "SlsLogItems" sls_log_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFilesSlsLogItems {
    pub log_time: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeAIDBClusterTaskLogFilesSlsLogItems {
    0 "LogTime" log_time, 1 "Message" message, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetrics {
    pub db_cluster_id: String,
    pub end_time: String,
    pub metric_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub relative_db_cluster_id: Option<String>,
    pub reverse: Option<bool>,
    pub start_time: String,
}
operation! { DescribeAIDBClusterTaskMetrics(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeAIDBClusterTaskMetrics" -> DescribeAIDBClusterTaskMetricsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "MetricType" metric_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RelativeDBClusterId" relative_db_cluster_id: String, 6 "Reverse" reverse: bool, 7 "StartTime" start_time
} }
paged! { DescribeAIDBClusterTaskMetrics: DescribeAIDBClusterTaskMetricsSlsMetricsItems =
    Number "PageNumber", "Items.SlsMetricsItems" items.sls_metrics_items
}

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
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Items" items, 3 "MetricType" metric_type,
    4 "PageNumber" page_number, 5 "PageRecordCount" page_record_count, 6 "PageSize" page_size,
    7 "RelativeDbClusterId" relative_db_cluster_id, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetricsItems {
    pub sls_metrics_items: Option<Vec<DescribeAIDBClusterTaskMetricsSlsMetricsItems>>,
}
model! { DescribeAIDBClusterTaskMetricsItems {
    0 "SlsMetricsItems" sls_metrics_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetricsSlsMetricsItems {
    pub current_step: Option<i64>,
    pub epoch: Option<f64>,
    pub global_step: Option<i64>,
    pub log_time: Option<String>,
    pub metric: Option<BTreeMap<String, Value>>,
    pub metric_type: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeAIDBClusterTaskMetricsSlsMetricsItems {
    0 "CurrentStep" current_step, 1 "Epoch" epoch, 2 "GlobalStep" global_step, 3 "LogTime" log_time, 4 "Metric" metric,
    5 "MetricType" metric_type, 6 "Timestamp" timestamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTasksOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Option<Vec<DescribeAIDBClusterTasksItems>>,
    pub relative_db_cluster_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeAIDBClusterTasksOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "Items" items,
    3 "RelativeDBClusterId" relative_db_cluster_id, 4 "TaskType" task_type
} }

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
    0 "CompletedTime" completed_time, 1 "CreationTime" creation_time, 2 "DBNodeDescription" db_node_description,
    3 "DBNodeId" db_node_id, 4 "DBNodeStatus" db_node_status, 5 "DBNodeStatusDesc" db_node_status_desc,
    6 "DataZoneId" data_zone_id, 7 "Engine" engine, 8 "EngineVersion" engine_version, 9 "ModelName" model_name,
    10 "ModelPath" model_path, 11 "ModelSource" model_source, 12 "RunningTimes" running_times,
    13 "StartTime" start_time, 14 "TrainMode" train_mode, 15 "TrainType" train_type, 16 "TuneArch" tune_arch
} }

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
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAIDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersOutput {
    pub items: Option<DescribeAIDBClustersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAIDBClustersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersItems {
    pub db_cluster: Option<Vec<DescribeAIDBClustersDBCluster>>,
}
model! { DescribeAIDBClustersItems {
    0 "DBCluster" db_cluster
} }

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
    0 "AiNodeType" ai_node_type, 1 "CreateTime" create_time, 2 "DBClusterDescription" db_cluster_description,
    3 "DBClusterId" db_cluster_id, 4 "DBClusterStatus" db_cluster_status, 5 "DBNodeClass" db_node_class,
    6 "DBType" db_type, 7 "ExpireTime" expire_time, 8 "Expired" expired, 9 "KubeClusterId" kube_cluster_id,
    10 "LockMode" lock_mode, 11 "ModelSpace" model_space, 12 "ModelType" model_type, 13 "PayType" pay_type,
    14 "RegionId" region_id, 15 "RelativeDBClusterId" relative_db_cluster_id, 16 "RunType" run_type,
    17 "StorageSpace" storage_space, 18 "StorageType" storage_type, 19 "Tags" tags, 20 "VpcId" vpc_id,
    21 "VswitchId" vswitch_id, 22 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTags {
    pub tag: Option<Vec<DescribeAIDBClustersTagsTag>>,
}
model! { DescribeAIDBClustersTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClustersTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITaskStatus {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITaskStatusOutput {
    pub account_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
}
model! { DescribeAITaskStatusOutput {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "Status" status, 3 "StatusName" status_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<Vec<DescribeAccountsAccounts>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account_description: Option<String>,
    pub account_lock_state: Option<String>,
    pub account_name: Option<String>,
    pub account_password_valid_time: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub database_privileges: Option<Vec<DescribeAccountsDatabasePrivileges>>,
}
model! { DescribeAccountsAccounts {
    0 "AccountDescription" account_description, 1 "AccountLockState" account_lock_state, 2 "AccountName" account_name,
    3 "AccountPasswordValidTime" account_password_valid_time, 4 "AccountStatus" account_status,
    5 "AccountType" account_type, 6 "DatabasePrivileges" database_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivileges {
    pub account_privilege: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsDatabasePrivileges {
    0 "AccountPrivilege" account_privilege, 1 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonal {
    pub account_name: Option<String>,
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
    Token "NextToken", "Accounts" accounts, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalOutput {
    pub accounts: Option<Vec<DescribeAccountsZonalAccounts>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeAccountsZonalOutput {
    0 "Accounts" accounts, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalAccounts {
    pub account_description: Option<String>,
    pub account_lock_state: Option<String>,
    pub account_name: Option<String>,
    pub account_password_valid_time: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub database_privileges: Option<Vec<DescribeAccountsZonalDatabasePrivileges>>,
}
model! { DescribeAccountsZonalAccounts {
    0 "AccountDescription" account_description, 1 "AccountLockState" account_lock_state, 2 "AccountName" account_name,
    3 "AccountPasswordValidTime" account_password_valid_time, 4 "AccountStatus" account_status,
    5 "AccountType" account_type, 6 "DatabasePrivileges" database_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalDatabasePrivileges {
    pub account_privilege: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsZonalDatabasePrivileges {
    0 "AccountPrivilege" account_privilege, 1 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodeDetails {
    pub activation_code_id: Option<i64>,
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
    0 "ActivateAt" activate_at, 1 "CertContentB64" cert_content_b64, 2 "Description" description,
    3 "ExpireAt" expire_at, 4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "MacAddress" mac_address, 8 "Name" name, 9 "SystemIdentifier" system_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodes {
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodesOutput {
    pub items: Option<Vec<DescribeActivationCodesItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActivationCodesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

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
    0 "ActivateAt" activate_at, 1 "Description" description, 2 "ExpireAt" expire_at, 3 "GmtCreated" gmt_created,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "MacAddress" mac_address, 7 "Name" name,
    8 "SystemIdentifier" system_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf(region_id: String)
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfOutput {
    pub config: Option<DescribeActiveOperationMaintainConfConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintainConfOutput {
    0 "Config" config, 1 "HasConfig" has_config
} }

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
    0 "CreatedTime" created_time, 1 "CycleTime" cycle_time, 2 "CycleType" cycle_type,
    3 "MaintainEndTime" maintain_end_time, 4 "MaintainStartTime" maintain_start_time, 5 "ModifiedTime" modified_time,
    6 "Status" status
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksOutput {
    pub items: Option<Vec<DescribeActiveOperationTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTasksOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

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
    pub db_node_ids: Option<Vec<String>>,
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
    0 "AllowCancel" allow_cancel, 1 "AllowChange" allow_change, 2 "ChangeLevel" change_level,
    3 "ChangeLevelEn" change_level_en, 4 "ChangeLevelZh" change_level_zh, 5 "CreatedTime" created_time,
    6 "CurrentAVZ" current_avz, 7 "DBClusterId" db_cluster_id, 8 "DBNodeIds" db_node_ids, 9 "DBType" db_type,
    10 "DBVersion" db_version, 11 "Deadline" deadline, 12 "Impact" impact, 13 "ImpactEn" impact_en,
    14 "ImpactZh" impact_zh, 15 "InsComment" ins_comment, 16 "ModifiedTime" modified_time,
    17 "PrepareInterval" prepare_interval, 18 "Region" region, 19 "ResultInfo" result_info, 20 "StartTime" start_time,
    21 "Status" status, 22 "SwitchTime" switch_time, 23 "TaskId" task_id, 24 "TaskParams" task_params,
    25 "TaskType" task_type, 26 "TaskTypeEn" task_type_en, 27 "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranch {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}

/// What [`DescribeAgenticDBBranch::new`] takes.
pub struct DescribeAgenticDBBranchRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DescribeAgenticDBBranch{DescribeAgenticDBBranchRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id}
    "DescribeAgenticDBBranch" -> DescribeAgenticDBBranchOutput {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

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
    0 "BranchComputeClusterId" branch_compute_cluster_id, 1 "BranchComputeNodeCount" branch_compute_node_count,
    2 "BranchId" branch_id, 3 "BranchName" branch_name, 4 "CreateTime" create_time, 5 "Description" description,
    6 "IsDefaultBranch" is_default_branch, 7 "LastActivatedAt" last_activated_at, 8 "MaxCU" max_cu, 9 "MinCU" min_cu,
    10 "ParentBranchId" parent_branch_id, 11 "ParentBranchName" parent_branch_name, 12 "ProjectId" project_id,
    13 "ProjectName" project_name, 14 "Status" status, 15 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpoints {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}

/// What [`DescribeAgenticDBBranchEndpoints::new`] takes.
pub struct DescribeAgenticDBBranchEndpointsRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DescribeAgenticDBBranchEndpoints{DescribeAgenticDBBranchEndpointsRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id}
    "DescribeAgenticDBBranchEndpoints" -> DescribeAgenticDBBranchEndpointsOutput {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpointsOutput {
    pub items: Option<Vec<DescribeAgenticDBBranchEndpointsItems>>,
}
model! { DescribeAgenticDBBranchEndpointsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpointsItems {
    pub account: Option<String>,
    pub address: Option<String>,
    pub connection_string: Option<String>,
    pub database: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub password: Option<Secret>,
    pub port: Option<i64>,
}
model! { DescribeAgenticDBBranchEndpointsItems {
    0 "Account" account, 1 "Address" address, 2 "ConnectionString" connection_string, 3 "Database" database,
    4 "EndpointId" endpoint_id, 5 "EndpointType" endpoint_type, 6 "Password" password, 7 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchLineage {
    pub branch_id: Option<String>,
    pub db_cluster_id: String,
    pub include_destroying: Option<bool>,
    pub max_view_depth: Option<i64>,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DescribeAgenticDBBranchLineage(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DescribeAgenticDBBranchLineage" -> DescribeAgenticDBBranchLineageOutput {
    0 "BranchId" branch_id: String, 1 "DBClusterId" db_cluster_id, 2 "IncludeDestroying" include_destroying: bool,
    3 "MaxViewDepth" max_view_depth: i64, 4 "ProjectId" project_id, 5 "RegionId" region_id, 6 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchLineageOutput {
    pub anchor_branch_id: Option<String>,
    pub items: Option<Vec<DescribeAgenticDBBranchLineageItems>>,
    pub node_count: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub root_branch_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBBranchLineageOutput {
    0 "AnchorBranchId" anchor_branch_id, 1 "Items" items, 2 "NodeCount" node_count, 3 "ProjectId" project_id,
    4 "ProjectName" project_name, 5 "RootBranchId" root_branch_id, 6 "TenantId" tenant_id
} }

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
    0 "BranchComputeClusterId" branch_compute_cluster_id, 1 "BranchDescription" branch_description,
    2 "BranchId" branch_id, 3 "BranchName" branch_name, 4 "CreateTime" create_time, 5 "Depth" depth,
    6 "DirectChildCount" direct_child_count, 7 "HasMoreAncestors" has_more_ancestors,
    8 "HasMoreChildren" has_more_children, 9 "IsAnchor" is_anchor, 10 "IsDefaultBranch" is_default_branch,
    11 "IsRoot" is_root, 12 "ParentBranchId" parent_branch_id, 13 "ParentBranchName" parent_branch_name,
    14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranches {
    pub branch_name: Option<String>,
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
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
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchesOutput {
    pub items: Option<Vec<DescribeAgenticDBBranchesItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBBranchesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "BranchComputeClusterId" branch_compute_cluster_id, 1 "BranchComputeNodeCount" branch_compute_node_count,
    2 "BranchId" branch_id, 3 "BranchName" branch_name, 4 "CreateTime" create_time, 5 "Description" description,
    6 "IsDefaultBranch" is_default_branch, 7 "LastActivatedAt" last_activated_at, 8 "MaxCU" max_cu, 9 "MinCU" min_cu,
    10 "ParentBranchId" parent_branch_id, 11 "ParentBranchName" parent_branch_name, 12 "ProjectId" project_id,
    13 "ProjectName" project_name, 14 "Status" status, 15 "TenantId" tenant_id
} }

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
    Token "NextToken", "Items" items, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAgenticDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersOutput {
    pub items: Option<Vec<DescribeAgenticDBClustersItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAgenticDBClustersOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "TotalRecordCount" total_record_count
} }

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
    pub tags: Option<Vec<DescribeAgenticDBClustersTags>>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAgenticDBClustersItems {
    0 "AgenticDbClusterDescription" agentic_db_cluster_description, 1 "AgenticDbClusterId" agentic_db_cluster_id,
    2 "Category" category, 3 "CreateTime" create_time, 4 "DBClusterDescription" db_cluster_description,
    5 "DBClusterId" db_cluster_id, 6 "DBClusterStatus" db_cluster_status, 7 "DBType" db_type, 8 "DBVersion" db_version,
    9 "ExpireTime" expire_time, 10 "Expired" expired, 11 "LockMode" lock_mode, 12 "PayType" pay_type,
    13 "RegionId" region_id, 14 "ScaleMax" scale_max, 15 "ScaleMin" scale_min, 16 "ServerlessType" serverless_type,
    17 "StorageType" storage_type, 18 "StorageUsed" storage_used, 19 "Tags" tags, 20 "VpcId" vpc_id,
    21 "VswitchId" vswitch_id, 22 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAgenticDBClustersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBComputeClusters {
    pub compute_cluster_id: Option<String>,
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub status: Option<String>,
}
operation! { DescribeAgenticDBComputeClusters(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBComputeClusters" -> DescribeAgenticDBComputeClustersOutput {
    0 "ComputeClusterId" compute_cluster_id: String, 1 "DBClusterId" db_cluster_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "Status" status: String
} }
paged! { DescribeAgenticDBComputeClusters: DescribeAgenticDBComputeClustersItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBComputeClustersOutput {
    pub items: Option<Vec<DescribeAgenticDBComputeClustersItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBComputeClustersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "BranchId" branch_id, 1 "BranchName" branch_name, 2 "ComputeClusterId" compute_cluster_id,
    3 "ComputeNodeCount" compute_node_count, 4 "CreateTime" create_time, 5 "Description" description,
    6 "IsDefaultBranch" is_default_branch, 7 "LastActivatedAt" last_activated_at, 8 "MaxCU" max_cu, 9 "MinCU" min_cu,
    10 "OperatorType" operator_type, 11 "ParentBranchId" parent_branch_id, 12 "ParentBranchName" parent_branch_name,
    13 "ProjectId" project_id, 14 "ProjectName" project_name, 15 "Status" status, 16 "StorageSize" storage_size,
    17 "TenantId" tenant_id, 18 "TenantName" tenant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProject {
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { DescribeAgenticDBProject(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DescribeAgenticDBProject" -> DescribeAgenticDBProjectOutput {
    0 "DBClusterId" db_cluster_id, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

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
    0 "CreateTime" create_time, 1 "DefaultBranchId" default_branch_id, 2 "DefaultBranchName" default_branch_name,
    3 "Description" description, 4 "ProjectId" project_id, 5 "ProjectName" project_name, 6 "Status" status,
    7 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjects {
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
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
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjectsOutput {
    pub items: Option<Vec<DescribeAgenticDBProjectsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBProjectsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "DBClusterId" db_cluster_id, 2 "DefaultBranchId" default_branch_id,
    3 "DefaultBranchName" default_branch_name, 4 "Description" description, 5 "ProjectId" project_id,
    6 "ProjectName" project_name, 7 "Status" status, 8 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBTenantApiKeys {
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub tenant_name: Option<String>,
}
operation! { DescribeAgenticDBTenantApiKeys(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBTenantApiKeys" -> DescribeAgenticDBTenantApiKeysOutput {
    0 "DBClusterId" db_cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "TenantName" tenant_name: String
} }
paged! { DescribeAgenticDBTenantApiKeys: DescribeAgenticDBTenantApiKeysItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBTenantApiKeysOutput {
    pub items: Option<Vec<DescribeAgenticDBTenantApiKeysItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBTenantApiKeysOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "ApiKeyId" api_key_id, 1 "ApiKeyMasked" api_key_masked, 2 "CreateTime" create_time, 3 "Description" description,
    4 "ExpireTime" expire_time, 5 "Status" status, 6 "TenantId" tenant_id, 7 "TenantName" tenant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttribute {
    pub api_key: Secret,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeApikeyAttribute(api_key: Secret, region_id: String)
    "DescribeApikeyAttribute" -> DescribeApikeyAttributeOutput {
    0 "ApiKey" api_key, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeOutput {
    pub items: Option<Vec<DescribeApikeyAttributeItems>>,
}
model! { DescribeApikeyAttributeOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeItems {
    pub consumer: Option<DescribeApikeyAttributeConsumer>,
    pub usage_statistics: Option<Vec<DescribeApikeyAttributeUsageStatistics>>,
}
model! { DescribeApikeyAttributeItems {
    0 "Consumer" consumer, 1 "UsageStatistics" usage_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeConsumer {
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
    0 "ApiKey" api_key, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerId" consumer_id, 3 "ConsumerTag" consumer_tag,
    4 "CreateTime" create_time, 5 "GwClusterId" gw_cluster_id, 6 "ModifyTime" modify_time, 7 "Name" name,
    8 "Status" status
} }

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
    0 "DimensionRefId" dimension_ref_id, 1 "DimensionType" dimension_type, 2 "GwClusterId" gw_cluster_id,
    3 "MonthlyCacheToken" monthly_cache_token, 4 "MonthlyCostPoints" monthly_cost_points,
    5 "MonthlyInputToken" monthly_input_token, 6 "MonthlyOutputToken" monthly_output_token,
    7 "MonthlyToken" monthly_token, 8 "TotalCacheToken" total_cache_token, 9 "TotalCostPoints" total_cost_points,
    10 "TotalInputToken" total_input_token, 11 "TotalOutputToken" total_output_token, 12 "TotalToken" total_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttribute {
    pub application_id: String,
}
operation! { DescribeApplicationAttribute(application_id: String)
    "DescribeApplicationAttribute" -> DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeOutput {
    pub application_id: Option<String>,
    pub application_type: Option<String>,
    pub architecture: Option<String>,
    pub can_disable_snat: Option<bool>,
    pub components: Option<Vec<DescribeApplicationAttributeComponents>>,
    pub creation_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub description: Option<String>,
    pub endpoints: Option<Vec<DescribeApplicationAttributeEndpoints>>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub is_latest_version: Option<bool>,
    pub latest_version: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub mem_application_attribute: Option<DescribeApplicationAttributeMemApplicationAttribute>,
    pub minor_version: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub pay_type: Option<String>,
    pub polar_claw_saa_s_application_attribute: Option<DescribeApplicationAttributePolarClawSaaSApplicationAttribute>,
    pub polar_fs_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub security_groups: Option<Vec<DescribeApplicationAttributeSecurityGroups2>>,
    pub security_ip_arrays: Option<Vec<DescribeApplicationAttributeSecurityIPArrays2>>,
    pub serverless_type: Option<String>,
    pub snat_status: Option<String>,
    pub status: Option<String>,
    pub storages: Option<Vec<DescribeApplicationAttributeStorages>>,
    pub upgrade_available: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type, 2 "Architecture" architecture,
    3 "CanDisableSnat" can_disable_snat, 4 "Components" components, 5 "CreationTime" creation_time,
    6 "DBClusterId" db_cluster_id, 7 "Description" description, 8 "Endpoints" endpoints, 9 "ExpireTime" expire_time,
    10 "Expired" expired, 11 "IsLatestVersion" is_latest_version, 12 "LatestVersion" latest_version,
    13 "LockMode" lock_mode, 14 "MaintainEndTime" maintain_end_time, 15 "MaintainStartTime" maintain_start_time,
    16 "MemApplicationAttribute" mem_application_attribute, 17 "MinorVersion" minor_version,
    18 "NatGatewayId" nat_gateway_id, 19 "PayType" pay_type,
    20 "PolarClawSaaSApplicationAttribute" polar_claw_saa_s_application_attribute,
    21 "PolarFSInstanceId" polar_fs_instance_id, 22 "RegionId" region_id, 23 "SecurityGroups" security_groups,
    24 "SecurityIPArrays" security_ip_arrays, 25 "ServerlessType" serverless_type, 26 "SnatStatus" snat_status,
    27 "Status" status, 28 "Storages" storages, 29 "UpgradeAvailable" upgrade_available, 30 "VPCId" vpc_id,
    31 "VSwitchId" v_switch_id, 32 "Version" version, 33 "ZoneId" zone_id
} }

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
    pub security_groups: Option<Vec<DescribeApplicationAttributeSecurityGroups>>,
    pub security_ip_arrays: Option<Vec<DescribeApplicationAttributeSecurityIPArrays>>,
    pub status: Option<String>,
    pub topology: Option<DescribeApplicationAttributeTopology>,
}
model! { DescribeApplicationAttributeComponents {
    0 "ComponentClass" component_class, 1 "ComponentClassDescription" component_class_description,
    2 "ComponentId" component_id, 3 "ComponentMaxReplica" component_max_replica, 4 "ComponentReplica" component_replica,
    5 "ComponentReplicaGroupName" component_replica_group_name, 6 "ComponentType" component_type,
    7 "SecurityGroups" security_groups, 8 "SecurityIPArrays" security_ip_arrays, 9 "Status" status,
    10 "Topology" topology
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityGroups {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeApplicationAttributeSecurityGroups {
    0 "NetType" net_type, 1 "RegionId" region_id, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name
} }

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
    0 "SecurityIPArrayName" security_ip_array_name, 1 "SecurityIPArrayTag" security_ip_array_tag,
    2 "SecurityIPList" security_ip_list, 3 "SecurityIPNetType" security_ip_net_type, 4 "SecurityIPType" security_ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeTopology {
    pub children: Option<Vec<String>>,
    pub layer: Option<String>,
    pub parents: Option<Vec<String>>,
}
model! { DescribeApplicationAttributeTopology {
    0 "Children" children, 1 "Layer" layer, 2 "Parents" parents
} }

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
    0 "Description" description, 1 "Domain" domain, 2 "EndpointId" endpoint_id, 3 "IP" ip, 4 "NetType" net_type,
    5 "Port" port, 6 "PortDescription" port_description
} }

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
    0 "DbName" db_name, 1 "EmbedderModelName" embedder_model_name, 2 "GraphLlmModelName" graph_llm_model_name,
    3 "LlmModelName" llm_model_name, 4 "ProjectName" project_name, 5 "RerankerModelName" reranker_model_name,
    6 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributePolarClawSaaSApplicationAttribute {
    pub auth_callback_url: Option<String>,
    pub auth_providers: Option<Vec<String>>,
    pub supabase_cluster_id: Option<String>,
}
model! { DescribeApplicationAttributePolarClawSaaSApplicationAttribute {
    0 "AuthCallbackURL" auth_callback_url, 1 "AuthProviders" auth_providers, 2 "SupabaseClusterId" supabase_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityGroups2 {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeApplicationAttributeSecurityGroups2 {
    0 "NetType" net_type, 1 "RegionId" region_id, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name
} }

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
    0 "SecurityIPArrayName" security_ip_array_name, 1 "SecurityIPArrayTag" security_ip_array_tag,
    2 "SecurityIPList" security_ip_list, 3 "SecurityIPNetType" security_ip_net_type, 4 "SecurityIPType" security_ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeStorages {
    pub storage_capacity: Option<String>,
    pub storage_instance_id: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeApplicationAttributeStorages {
    0 "StorageCapacity" storage_capacity, 1 "StorageInstanceId" storage_instance_id,
    2 "StoragePerformanceLevel" storage_performance_level, 3 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogs {
    pub application_id: String,
    pub component_name: Option<String>,
    pub container_name: Option<String>,
    pub end_time: String,
    pub keyword: Option<String>,
    pub level: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "ApplicationId" application_id, 1 "Items" items, 2 "PageNumber" page_number,
    3 "PageRecordCount" page_record_count, 4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogsItems {
    pub log_records: Option<Vec<DescribeApplicationLogsLogRecords>>,
}
model! { DescribeApplicationLogsItems {
    0 "LogRecords" log_records
} }

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
    0 "ComponentName" component_name, 1 "ContainerName" container_name, 2 "Content" content, 3 "Date" date,
    4 "FileLine" file_line, 5 "FileName" file_name, 6 "FullFilePath" full_file_path, 7 "Hostname" hostname,
    8 "InsName" ins_name, 9 "LogLevelId" log_level_id, 10 "LogLevelName" log_level_name, 11 "Method" method,
    12 "Name" name, 13 "Runtime" runtime, 14 "RuntimeVersion" runtime_version, 15 "Time" time, 16 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParameters {
    pub application_id: String,
    pub component_id_list: Option<Vec<String>>,
}
operation! { DescribeApplicationParameters(application_id: String)
    "DescribeApplicationParameters" -> DescribeApplicationParametersOutput {
    0 "ApplicationId" application_id, 1 "ComponentIdList" component_id_list: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersOutput {
    pub parameter_templates: Option<DescribeApplicationParametersParameterTemplates>,
    pub parameters: Option<DescribeApplicationParametersParameters2>,
}
model! { DescribeApplicationParametersOutput {
    0 "ParameterTemplates" parameter_templates, 1 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersParameterTemplates {
    pub component_parameter_templates: Option<Vec<DescribeApplicationParametersComponentParameterTemplates>>,
}
model! { DescribeApplicationParametersParameterTemplates {
    0 "ComponentParameterTemplates" component_parameter_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersComponentParameterTemplates {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub parameters: Option<Vec<DescribeApplicationParametersParameters>>,
}
model! { DescribeApplicationParametersComponentParameterTemplates {
    0 "ComponentId" component_id, 1 "ComponentType" component_type, 2 "Parameters" parameters
} }

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
    0 "Default" default, 1 "Description" description, 2 "Name" name, 3 "NeedRestart" need_restart, 4 "Pattern" pattern,
    5 "ReadOnly" read_only, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersParameters2 {
    pub component_parameters: Option<Vec<DescribeApplicationParametersComponentParameters>>,
}
model! { DescribeApplicationParametersParameters2 {
    0 "ComponentParameters" component_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersComponentParameters {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub parameters: Option<Vec<DescribeApplicationParametersComponentParametersParameters>>,
}
model! { DescribeApplicationParametersComponentParameters {
    0 "ComponentId" component_id, 1 "ComponentType" component_type, 2 "Parameters" parameters
} }

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
    0 "Default" default, 1 "Description" description, 2 "Name" name, 3 "NeedRestart" need_restart, 4 "Pattern" pattern,
    5 "ReadOnly" read_only, 6 "Status" status, 7 "Type" r#type, 8 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformance {
    pub application_id: String,
    pub consumer: Option<String>,
    pub consumer_group: Option<String>,
    pub downsample: Option<String>,
    pub end_step: Option<i64>,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub max_points: Option<i64>,
    pub model_service: Option<String>,
    pub start_step: Option<i64>,
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
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type, 2 "EndTime" end_time, 3 "Interval" interval,
    4 "PerformanceKeys" performance_keys, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePerformanceKeys {
    pub performance_item: Option<Vec<DescribeApplicationPerformancePerformanceItem>>,
}
model! { DescribeApplicationPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item
} }

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
    0 "ComponentId" component_id, 1 "ComponentType" component_type, 2 "Measurement" measurement,
    3 "MetricName" metric_name, 4 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePoints {
    pub performance_item_value: Option<Vec<DescribeApplicationPerformancePerformanceItemValue>>,
}
model! { DescribeApplicationPerformancePoints {
    0 "PerformanceItemValue" performance_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePerformanceItemValue {
    pub step: Option<i64>,
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeApplicationPerformancePerformanceItemValue {
    0 "Step" step, 1 "Timestamp" timestamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPrompts {
    pub application_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeApplicationPrompts(application_id: String)
    "DescribeApplicationPrompts" -> DescribeApplicationPromptsOutput {
    0 "ApplicationId" application_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeApplicationPrompts: DescribeApplicationPromptsItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPromptsOutput {
    pub items: Option<Vec<DescribeApplicationPromptsItems>>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeApplicationPromptsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

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
    0 "PromptEnabled" prompt_enabled, 1 "PromptId" prompt_id, 2 "PromptName" prompt_name, 3 "PromptType" prompt_type,
    4 "PromptValue" prompt_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConf {
    pub application_id: String,
}
operation! { DescribeApplicationServerlessConf(application_id: String)
    "DescribeApplicationServerlessConf" -> DescribeApplicationServerlessConfOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConfOutput {
    pub application_id: Option<String>,
    pub serverless_conf_items: Option<Vec<DescribeApplicationServerlessConfServerlessConfItems>>,
}
model! { DescribeApplicationServerlessConfOutput {
    0 "ApplicationId" application_id, 1 "ServerlessConfItems" serverless_conf_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConfServerlessConfItems {
    pub component_type: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
}
model! { DescribeApplicationServerlessConfServerlessConfItems {
    0 "ComponentType" component_type, 1 "ScaleMax" scale_max, 2 "ScaleMin" scale_min
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIds {
    pub application_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub start_time: String,
}
operation! { DescribeApplicationSessionIds(application_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeApplicationSessionIds" -> DescribeApplicationSessionIdsOutput {
    0 "ApplicationId" application_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "StartTime" start_time
} }
paged! { DescribeApplicationSessionIds: DescribeApplicationSessionIdsItemsItems =
    Number "PageNumber", "Items.items" items.items, total "TotalRecordCount"
}

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
    0 "ApplicationId" application_id, 1 "Items" items, 2 "PageNumber" page_number,
    3 "PageRecordCount" page_record_count, 4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIdsItems {
    pub items: Option<Vec<DescribeApplicationSessionIdsItemsItems>>,
}
model! { DescribeApplicationSessionIdsItems {
    0 "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIdsItemsItems {
    pub agent: Option<String>,
    pub session_id: Option<String>,
    pub time: Option<String>,
}
model! { DescribeApplicationSessionIdsItemsItems {
    0 "Agent" agent, 1 "SessionId" session_id, 2 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsage {
    pub application_id: String,
    /// 1 to 365.
    pub days: Option<i64>,
}
operation! { DescribeApplicationUsage(application_id: String)
    "DescribeApplicationUsage" -> DescribeApplicationUsageOutput {
    0 "ApplicationId" application_id, 1 "Days" days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub daily_usage: Option<Vec<DescribeApplicationUsageDailyUsage>>,
    pub days: Option<i64>,
    pub message: Option<String>,
    pub model_usage: Option<Vec<DescribeApplicationUsageModelUsage>>,
    pub session_summary: Option<DescribeApplicationUsageSessionSummary>,
    pub skill_usage: Option<DescribeApplicationUsageSkillUsage>,
    pub summary: Option<DescribeApplicationUsageSummary>,
}
model! { DescribeApplicationUsageOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "DailyUsage" daily_usage, 3 "Days" days, 4 "Message" message,
    5 "ModelUsage" model_usage, 6 "SessionSummary" session_summary, 7 "SkillUsage" skill_usage, 8 "Summary" summary
} }

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
    0 "APICalls" api_calls, 1 "CacheReadTokens" cache_read_tokens, 2 "Date" date, 3 "InputTokens" input_tokens,
    4 "OutputTokens" output_tokens, 5 "ReasoningTokens" reasoning_tokens, 6 "Sessions" sessions
} }

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
    0 "APICalls" api_calls, 1 "CacheReadTokens" cache_read_tokens, 2 "InputTokens" input_tokens, 3 "Model" model,
    4 "OutputTokens" output_tokens, 5 "Provider" provider, 6 "ReasoningTokens" reasoning_tokens, 7 "Sessions" sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageSessionSummary {
    pub active_sessions: Option<i64>,
    pub stored_sessions: Option<i64>,
}
model! { DescribeApplicationUsageSessionSummary {
    0 "ActiveSessions" active_sessions, 1 "StoredSessions" stored_sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageSkillUsage {
    pub distinct_skills: Option<i64>,
    pub total_actions: Option<i64>,
    pub total_edits: Option<i64>,
    pub total_loads: Option<i64>,
}
model! { DescribeApplicationUsageSkillUsage {
    0 "DistinctSkills" distinct_skills, 1 "TotalActions" total_actions, 2 "TotalEdits" total_edits,
    3 "TotalLoads" total_loads
} }

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
    0 "APICalls" api_calls, 1 "CacheReadTokens" cache_read_tokens, 2 "InputTokens" input_tokens,
    3 "OutputTokens" output_tokens, 4 "ReasoningTokens" reasoning_tokens, 5 "Sessions" sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub application_ids: Option<String>,
    pub application_types: Option<String>,
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub tag: Option<Vec<DescribeApplicationsTag>>,
}
operation! { DescribeApplications(region_id: String) "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ApplicationIds" application_ids: String, 1 "ApplicationTypes" application_types: String,
    2 "DBClusterId" db_cluster_id: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id, 6 "Tag" tag: Vec<DescribeApplicationsTag>
} }
paged! { DescribeApplications: DescribeApplicationsApplications =
    Number "PageNumber", "Items.Applications" items.applications, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeApplicationsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub items: Option<DescribeApplicationsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeApplicationsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsItems {
    pub applications: Option<Vec<DescribeApplicationsApplications>>,
}
model! { DescribeApplicationsItems {
    0 "Applications" applications
} }

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
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type, 2 "CreationTime" creation_time,
    3 "DBClusterId" db_cluster_id, 4 "Description" description, 5 "Endpoints" endpoints,
    6 "EngineVersion" engine_version, 7 "ExpireTime" expire_time, 8 "Expired" expired, 9 "PayType" pay_type,
    10 "PolarFSInstanceId" polar_fs_instance_id, 11 "RegionId" region_id, 12 "Status" status, 13 "Tags" tags,
    14 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsEndpoints {
    pub endpoint: Option<Vec<DescribeApplicationsEndpoint>>,
}
model! { DescribeApplicationsEndpoints {
    0 "endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsEndpoint {
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeApplicationsEndpoint {
    0 "IP" ip, 1 "NetType" net_type, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTags {
    pub tag: Option<Vec<DescribeApplicationsTagsTag>>,
}
model! { DescribeApplicationsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttribute {
    pub cloud_provider: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "Items.AutoRenewAttribute" items.auto_renew_attribute, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeOutput {
    pub items: Option<DescribeAutoRenewAttributeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAutoRenewAttributeOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeItems {
    pub auto_renew_attribute: Option<Vec<DescribeAutoRenewAttributeAutoRenewAttribute>>,
}
model! { DescribeAutoRenewAttributeItems {
    0 "AutoRenewAttribute" auto_renew_attribute
} }

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
    0 "AutoRenewEnabled" auto_renew_enabled, 1 "DBClusterId" db_cluster_id, 2 "Duration" duration,
    3 "PeriodUnit" period_unit, 4 "RegionId" region_id, 5 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegions {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsOutput {
    pub regions: Option<Vec<String>>,
}
model! { DescribeAvailableCrossRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModels {
    pub kube_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeAvailableModels() "DescribeAvailableModels" -> DescribeAvailableModelsOutput {
    0 "KubeType" kube_type: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Option<Vec<DescribeAvailableModelsItems>>,
}
model! { DescribeAvailableModelsOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsItems {
    pub gpu_required: Option<Vec<DescribeAvailableModelsGpuRequired>>,
    pub minimum_cpu: Option<i64>,
    pub minimum_memory: Option<i64>,
    pub model_name: Option<String>,
    pub model_series: Option<String>,
    pub supported_gpu_models: Option<Vec<String>>,
    pub tune_arch: Option<String>,
}
model! { DescribeAvailableModelsItems {
    0 "GpuRequired" gpu_required, 1 "MinimumCpu" minimum_cpu, 2 "MinimumMemory" minimum_memory,
    3 "ModelName" model_name, 4 "ModelSeries" model_series, 5 "SupportedGpuModels" supported_gpu_models,
    6 "TuneArch" tune_arch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsGpuRequired {
    pub gpu_min_count: Option<String>,
    pub gpu_model: Option<String>,
}
model! { DescribeAvailableModelsGpuRequired {
    0 "GpuMinCount" gpu_min_count, 1 "GpuModel" gpu_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogs {
    pub backup_region: Option<String>,
    pub db_cluster_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items.BackupLog" items.backup_log, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogsOutput {
    pub items: Option<DescribeBackupLogsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeBackupLogsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogsItems {
    pub backup_log: Option<Vec<DescribeBackupLogsBackupLog>>,
}
model! { DescribeBackupLogsItems {
    0 "BackupLog" backup_log
} }

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
    0 "BackupLogEndTime" backup_log_end_time, 1 "BackupLogId" backup_log_id, 2 "BackupLogName" backup_log_name,
    3 "BackupLogSize" backup_log_size, 4 "BackupLogStartTime" backup_log_start_time, 5 "DownloadLink" download_link,
    6 "IntranetDownloadLink" intranet_download_link, 7 "LinkExpiredTime" link_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
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
    0 "AdvancedDataPolicies" advanced_data_policies, 1 "AdvancedPolicyOption" advanced_policy_option,
    2 "BackupFrequency" backup_frequency, 3 "BackupPolicyLevel" backup_policy_level,
    4 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion,
    5 "DataLevel1BackupFrequency" data_level1_backup_frequency, 6 "DataLevel1BackupPeriod" data_level1_backup_period,
    7 "DataLevel1BackupRetentionPeriod" data_level1_backup_retention_period,
    8 "DataLevel1BackupTime" data_level1_backup_time,
    9 "DataLevel2BackupAnotherRegionRegion" data_level2_backup_another_region_region,
    10 "DataLevel2BackupAnotherRegionRetentionPeriod" data_level2_backup_another_region_retention_period,
    11 "DataLevel2BackupPeriod" data_level2_backup_period,
    12 "DataLevel2BackupRetentionPeriod" data_level2_backup_retention_period,
    13 "PreferredBackupPeriod" preferred_backup_period, 14 "PreferredBackupTime" preferred_backup_time,
    15 "PreferredNextBackupTime" preferred_next_backup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedDataPolicies {
    pub advanced_data_policy: Option<Vec<DescribeBackupPolicyAdvancedDataPolicy>>,
}
model! { DescribeBackupPolicyAdvancedDataPolicies {
    0 "AdvancedDataPolicy" advanced_data_policy
} }

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
    0 "AutoCreated" auto_created, 1 "BakType" bak_type, 2 "DestRegion" dest_region, 3 "DestType" dest_type,
    4 "DumpAction" dump_action, 5 "FilterKey" filter_key, 6 "FilterType" filter_type, 7 "FilterValue" filter_value,
    8 "OnlyPreserveOneEachDay" only_preserve_one_each_day, 9 "OnlyPreserveOneEachHour" only_preserve_one_each_hour,
    10 "PolicyId" policy_id, 11 "RetentionType" retention_type, 12 "RetentionValue" retention_value,
    13 "SrcRegion" src_region, 14 "SrcType" src_type, 15 "StorageClass" storage_class
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRegionsOutput {
    pub regions: Option<Vec<String>>,
}
model! { DescribeBackupRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    pub backup_mode: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub items: Option<DescribeBackupTasksItems>,
}
model! { DescribeBackupTasksOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksItems {
    pub backup_job: Option<Vec<DescribeBackupTasksBackupJob>>,
}
model! { DescribeBackupTasksItems {
    0 "BackupJob" backup_job
} }

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
    0 "BackupJobId" backup_job_id, 1 "BackupProgressStatus" backup_progress_status, 2 "JobMode" job_mode,
    3 "Process" process, 4 "StartTime" start_time, 5 "TaskAction" task_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_region: Option<String>,
    pub backup_status: Option<String>,
    pub db_cluster_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items.Backup" items.backup, total "TotalRecordCount"
}

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
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalLevel2BackupSize" total_level2_backup_size, 4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsItems {
    pub backup: Option<Vec<DescribeBackupsBackup>>,
}
model! { DescribeBackupsItems {
    0 "Backup" backup
} }

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
    0 "BackupEndTime" backup_end_time, 1 "BackupId" backup_id, 2 "BackupMethod" backup_method,
    3 "BackupMode" backup_mode, 4 "BackupSetSize" backup_set_size, 5 "BackupStartTime" backup_start_time,
    6 "BackupStatus" backup_status, 7 "BackupType" backup_type, 8 "BackupsLevel" backups_level, 9 "Comment" comment,
    10 "ConsistentTime" consistent_time, 11 "DBClusterId" db_cluster_id, 12 "ExpectExpireTime" expect_expire_time,
    13 "ExpectExpireType" expect_expire_type, 14 "IsAvail" is_avail,
    15 "TableRestoreMetaStatus" table_restore_meta_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTask {
    pub batch_id: Option<String>,
}
operation! { DescribeBatchTask() "DescribeBatchTask" -> DescribeBatchTaskOutput {
    0 "BatchId" batch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskOutput {
    pub application_type: Option<String>,
    pub batch_id: Option<String>,
    pub status: Option<String>,
    pub sub_tasks: Option<Vec<DescribeBatchTaskSubTasks>>,
    pub success_count: Option<i64>,
    pub task_begin: Option<String>,
    pub task_end: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchTaskOutput {
    0 "ApplicationType" application_type, 1 "BatchId" batch_id, 2 "Status" status, 3 "SubTasks" sub_tasks,
    4 "SuccessCount" success_count, 5 "TaskBegin" task_begin, 6 "TaskEnd" task_end, 7 "TaskName" task_name,
    8 "TaskType" task_type, 9 "TotalCount" total_count
} }

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
    0 "ErrorMsg" error_msg, 1 "InstanceId" instance_id, 2 "Status" status, 3 "TaskBegin" task_begin,
    4 "TaskEnd" task_end, 5 "TaskId" task_id
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }
paged! { DescribeBatchTasks: DescribeBatchTasksTaskList =
    Number "PageNumber", "TaskList" task_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_list: Option<Vec<DescribeBatchTasksTaskList>>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TaskList" task_list, 3 "TotalCount" total_count
} }

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
    0 "BatchId" batch_id, 1 "Status" status, 2 "SuccessCount" success_count, 3 "TaskBegin" task_begin,
    4 "TaskEnd" task_end, 5 "TaskName" task_name, 6 "TaskType" task_type, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetPolicies {
    pub budget_dimension_ref_id: Option<String>,
    pub budget_dimension_type: Option<String>,
    pub budget_policy_id: Option<String>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetPoliciesOutput {
    pub items: Option<Vec<DescribeBudgetPoliciesItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBudgetPoliciesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    0 "AlertThresholdPct" alert_threshold_pct, 1 "AlertTriggered" alert_triggered,
    2 "BudgetDimensionRefId" budget_dimension_ref_id, 3 "BudgetDimensionType" budget_dimension_type,
    4 "BudgetPoints" budget_points, 5 "BudgetPolicyId" budget_policy_id, 6 "BudgetType" budget_type,
    7 "Exceeded" exceeded, 8 "GmtCreated" gmt_created, 9 "GmtModified" gmt_modified, 10 "GwClusterId" gw_cluster_id,
    11 "ResetDayOfMonth" reset_day_of_month, 12 "Status" status, 13 "UsedPoints" used_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetName {
    pub db_cluster_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCharacterSetName(region_id: String) "DescribeCharacterSetName" -> DescribeCharacterSetNameOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameOutput {
    pub character_set_name_items: Option<DescribeCharacterSetNameCharacterSetNameItems>,
    pub engine: Option<String>,
}
model! { DescribeCharacterSetNameOutput {
    0 "CharacterSetNameItems" character_set_name_items, 1 "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameCharacterSetNameItems {
    pub character_set_name: Option<Vec<String>>,
}
model! { DescribeCharacterSetNameCharacterSetNameItems {
    0 "CharacterSetName" character_set_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassListOutput {
    pub items: Option<Vec<DescribeClassListItems>>,
    pub region_id: Option<String>,
}
model! { DescribeClassListOutput {
    0 "Items" items, 1 "RegionId" region_id
} }

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
    0 "ClassCode" class_code, 1 "ClassGroup" class_group, 2 "ClassTypeLevel" class_type_level, 3 "Cpu" cpu,
    4 "EssdMaxStorageCapacity" essd_max_storage_capacity, 5 "MaxConnections" max_connections, 6 "MaxIOPS" max_iops,
    7 "MaxStorageCapacity" max_storage_capacity, 8 "MemoryClass" memory_class, 9 "Pl1MaxIOPS" pl1_max_iops,
    10 "Pl2MaxIOPS" pl2_max_iops, 11 "Pl3MaxIOPS" pl3_max_iops,
    12 "PolarStoreMaxStorageCapacity" polar_store_max_storage_capacity, 13 "Psl4MaxIOPS" psl4_max_iops,
    14 "Psl5MaxIOPS" psl5_max_iops, 15 "ReferenceExtPrice" reference_ext_price, 16 "ReferencePrice" reference_price
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_type: Option<String>,
    pub oss_cluster_enabled: Option<String>,
    pub oss_cluster_info_list: Option<Vec<DescribeColdStorageInstanceOssClusterInfoList>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub support_oss_cluster: Option<String>,
    pub tables: Option<Vec<DescribeColdStorageInstanceTables>>,
    pub total_record: Option<i64>,
}
model! { DescribeColdStorageInstanceOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ObjectType" object_type,
    3 "OssClusterEnabled" oss_cluster_enabled, 4 "OssClusterInfoList" oss_cluster_info_list, 5 "PageNumber" page_number,
    6 "PageRecordCount" page_record_count, 7 "PageSize" page_size, 8 "SupportOssCluster" support_oss_cluster,
    9 "Tables" tables, 10 "TotalRecord" total_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceOssClusterInfoList {
    pub created_time: Option<String>,
    pub oss_cluster_id: Option<String>,
    pub region: Option<String>,
    pub size: Option<String>,
}
model! { DescribeColdStorageInstanceOssClusterInfoList {
    0 "CreatedTime" created_time, 1 "OssClusterId" oss_cluster_id, 2 "Region" region, 3 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceTables {
    pub child_objects: Option<Vec<DescribeColdStorageInstanceChildObjects>>,
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
    0 "ChildObjects" child_objects, 1 "DB" db, 2 "DBName" db_name, 3 "FieldName" field_name,
    4 "OssClusterId" oss_cluster_id, 5 "Partion" partion, 6 "Size" size, 7 "Status" status, 8 "Table" table,
    9 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceChildObjects {
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
}
model! { DescribeColdStorageInstanceChildObjects {
    0 "ObjectName" object_name, 1 "ObjectType" object_type, 2 "Size" size, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    pub consumer_group_id: Option<String>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub items: Option<Vec<DescribeConsumerGroupsItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumerGroupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    0 "AllowedModels" allowed_models, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerGroupName" consumer_group_name,
    3 "GmtCreated" gmt_created, 4 "GmtModified" gmt_modified, 5 "IsDefault" is_default, 6 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumers {
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_name_list: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersOutput {
    pub items: Option<Vec<DescribeConsumersItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersItems {
    pub allowed_models: Option<String>,
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
    0 "AllowedModels" allowed_models, 1 "ApiKey" api_key, 2 "ConsumerGroupId" consumer_group_id,
    3 "ConsumerGroupName" consumer_group_name, 4 "ConsumerId" consumer_id, 5 "GmtCreated" gmt_created,
    6 "GmtModified" gmt_modified, 7 "LifetimeCostCount" lifetime_cost_count,
    8 "LifetimeTokenCount" lifetime_token_count, 9 "MtdCostCount" mtd_cost_count, 10 "MtdTokenCount" mtd_token_count,
    11 "Name" name, 12 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostRules {
    pub effective_target_type: Option<String>,
    pub effective_target_value: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostRulesOutput {
    pub items: Option<Vec<DescribeCostRulesItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCostRulesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    0 "CacheCostPointsPerMillion" cache_cost_points_per_million, 1 "CostRuleId" cost_rule_id,
    2 "EffectiveTargetType" effective_target_type, 3 "EffectiveTargetValue" effective_target_value,
    4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "GwClusterId" gw_cluster_id,
    7 "InputCostPointsPerMillion" input_cost_points_per_million, 8 "Model" model, 9 "ModelServiceId" model_service_id,
    10 "OutputCostPointsPerMillion" output_cost_points_per_million
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerless {
    pub db_cluster_id: String,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerlessOutput {
    pub items: Option<Vec<DescribeCronJobPolicyServerlessItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCronJobPolicyServerlessOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

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
    0 "Action" action, 1 "AllowShutDown" allow_shut_down, 2 "CronExpression" cron_expression,
    3 "DBClusterId" db_cluster_id, 4 "EndTime" end_time, 5 "JobId" job_id, 6 "OrderId" order_id, 7 "RegionId" region_id,
    8 "ScaleApRoNumMax" scale_ap_ro_num_max, 9 "ScaleApRoNumMin" scale_ap_ro_num_min, 10 "ScaleMax" scale_max,
    11 "ScaleMin" scale_min, 12 "ScaleRoNumMax" scale_ro_num_max, 13 "ScaleRoNumMin" scale_ro_num_min,
    14 "SecondsUntilAutoPause" seconds_until_auto_pause,
    15 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold,
    16 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold,
    17 "ServerlessRuleMode" serverless_rule_mode, 18 "StartTime" start_time, 19 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevels {
    pub db_type: String,
    pub db_version: Option<String>,
    pub project_id: String,
    pub storage_type: String,
}
operation! { DescribeCrossCloudLevels(db_type: String, project_id: String, storage_type: String)
    "DescribeCrossCloudLevels" -> DescribeCrossCloudLevelsOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version: String, 2 "ProjectId" project_id, 3 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevelsOutput {
    pub cross_cloud_level_list: Option<Vec<DescribeCrossCloudLevelsCrossCloudLevelList>>,
}
model! { DescribeCrossCloudLevelsOutput {
    0 "CrossCloudLevelList" cross_cloud_level_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevelsCrossCloudLevelList {
    pub db_type: Option<String>,
    pub level_code: Option<String>,
    pub level_name: Option<String>,
}
model! { DescribeCrossCloudLevelsCrossCloudLevelList {
    0 "DBType" db_type, 1 "LevelCode" level_code, 2 "LevelName" level_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionOutput {
    pub cross_cloud_region_list: Option<Vec<DescribeCrossCloudRegionCrossCloudRegionList>>,
}
model! { DescribeCrossCloudRegionOutput {
    0 "CrossCloudRegionList" cross_cloud_region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionCrossCloudRegionList {
    pub cross_cloud_region_id: Option<String>,
    pub cross_cloud_region_name: Option<String>,
    pub cross_cloud_zone_list: Option<Vec<DescribeCrossCloudRegionCrossCloudZoneList>>,
    pub project_id: Option<String>,
}
model! { DescribeCrossCloudRegionCrossCloudRegionList {
    0 "CrossCloudRegionId" cross_cloud_region_id, 1 "CrossCloudRegionName" cross_cloud_region_name,
    2 "CrossCloudZoneList" cross_cloud_zone_list, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionCrossCloudZoneList {
    pub cross_cloud_zone_id: Option<String>,
    pub cross_cloud_zone_name: Option<String>,
}
model! { DescribeCrossCloudRegionCrossCloudZoneList {
    0 "CrossCloudZoneId" cross_cloud_zone_id, 1 "CrossCloudZoneName" cross_cloud_zone_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeCrossCloudRegionMappingToAliyunOutput {
    pub cross_cloud_region_mapping_list: Option<Vec<DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList>>,
}
model! { DescribeCrossCloudRegionMappingToAliyunOutput {
    0 "CrossCloudRegionMappingList" cross_cloud_region_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList {
    pub aliyun_region_id: Option<String>,
    pub cloud_provider: Option<String>,
    pub cross_cloud_region_id: Option<String>,
}
model! { DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList {
    0 "AliyunRegionId" aliyun_region_id, 1 "CloudProvider" cloud_provider, 2 "CrossCloudRegionId" cross_cloud_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelist {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistOutput {
    pub db_cluster_security_groups: Option<DescribeDBClusterAccessWhitelistDBClusterSecurityGroups>,
    pub items: Option<DescribeDBClusterAccessWhitelistItems>,
}
model! { DescribeDBClusterAccessWhitelistOutput {
    0 "DBClusterSecurityGroups" db_cluster_security_groups, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterSecurityGroups {
    pub db_cluster_security_group: Option<Vec<DescribeDBClusterAccessWhitelistDBClusterSecurityGroup>>,
}
model! { DescribeDBClusterAccessWhitelistDBClusterSecurityGroups {
    0 "DBClusterSecurityGroup" db_cluster_security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterSecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeDBClusterAccessWhitelistDBClusterSecurityGroup {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupName" security_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistItems {
    pub db_cluster_ip_array: Option<Vec<DescribeDBClusterAccessWhitelistDBClusterIPArray>>,
}
model! { DescribeDBClusterAccessWhitelistItems {
    0 "DBClusterIPArray" db_cluster_ip_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterIPArray {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBClusterAccessWhitelistDBClusterIPArray {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute, 1 "DBClusterIPArrayName" db_cluster_ip_array_name,
    2 "SecurityIps" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttribute {
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
    pub db_nodes: Option<Vec<DescribeDBClusterAttributeDBNodes>>,
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
    pub tags: Option<Vec<DescribeDBClusterAttributeTags>>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeDBClusterAttributeOutput {
    0 "AiCreatingTime" ai_creating_time, 1 "AiType" ai_type, 2 "Architecture" architecture,
    3 "AutoUpgradeMinorVersion" auto_upgrade_minor_version, 4 "BlktagTotal" blktag_total, 5 "BlktagUsed" blktag_used,
    6 "Branch" branch, 7 "BurstingEnabled" bursting_enabled, 8 "Category" category, 9 "ColumnTable" column_table,
    10 "CompressStorageMode" compress_storage_mode, 11 "CompressStorageUsed" compress_storage_used,
    12 "ConnectionResourceQuota" connection_resource_quota, 13 "ConnectionResourceUsed" connection_resource_used,
    14 "CreationTime" creation_time, 15 "DBClusterDescription" db_cluster_description, 16 "DBClusterId" db_cluster_id,
    17 "DBClusterNetworkType" db_cluster_network_type, 18 "DBClusterStatus" db_cluster_status, 19 "DBNodes" db_nodes,
    20 "DBType" db_type, 21 "DBVersion" db_version, 22 "DBVersionStatus" db_version_status,
    23 "DataLevel1BackupChainSize" data_level1_backup_chain_size, 24 "DataSyncMode" data_sync_mode,
    25 "DeletionLock" deletion_lock, 26 "Engine" engine, 27 "ExpireTime" expire_time, 28 "Expired" expired,
    29 "HasCompleteStandbyRes" has_complete_standby_res, 30 "HotStandbyCluster" hot_standby_cluster,
    31 "ImciAutoIndex" imci_auto_index, 32 "ImperceptibleSwitch" imperceptible_switch, 33 "InodeTotal" inode_total,
    34 "InodeUsed" inode_used, 35 "IsLatestVersion" is_latest_version,
    36 "IsProxyLatestVersion" is_proxy_latest_version, 37 "LockMode" lock_mode, 38 "MaintainTime" maintain_time,
    39 "Orca" orca, 40 "PayType" pay_type, 41 "ProvisionedIops" provisioned_iops, 42 "ProxyCpuCores" proxy_cpu_cores,
    43 "ProxyServerlessType" proxy_serverless_type, 44 "ProxyStandardCpuCores" proxy_standard_cpu_cores,
    45 "ProxyStatus" proxy_status, 46 "ProxyType" proxy_type, 47 "RegionId" region_id,
    48 "ResourceGroupId" resource_group_id, 49 "RestoreDataPoint" restore_data_point, 50 "RestoreType" restore_type,
    51 "RowCompression" row_compression, 52 "SQLSize" sql_size, 53 "SearchClusterStatus" search_cluster_status,
    54 "SearchCompressStorageUsed" search_compress_storage_used, 55 "SearchStorageUsed" search_storage_used,
    56 "ServerlessType" serverless_type, 57 "SourceDBCluster" source_db_cluster, 58 "SourceRegionId" source_region_id,
    59 "StandbyHAMode" standby_ha_mode, 60 "StorageAutoScale" storage_auto_scale, 61 "StorageMax" storage_max,
    62 "StoragePayType" storage_pay_type, 63 "StorageSpace" storage_space, 64 "StorageType" storage_type,
    65 "StorageUpperBound" storage_upper_bound, 66 "StorageUsed" storage_used,
    67 "StrictConsistency" strict_consistency, 68 "SubCategory" sub_category,
    69 "SupportInstantSwitchWithImci" support_instant_switch_with_imci, 70 "Tags" tags, 71 "VPCId" vpc_id,
    72 "VSwitchId" v_switch_id, 73 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeBranch {
    pub branch_lsn: Option<String>,
    pub branch_time: Option<String>,
    pub child_branch: Option<Vec<DescribeDBClusterAttributeChildBranch>>,
    pub parent_ins_name: Option<String>,
}
model! { DescribeDBClusterAttributeBranch {
    0 "BranchLsn" branch_lsn, 1 "BranchTime" branch_time, 2 "ChildBranch" child_branch,
    3 "ParentInsName" parent_ins_name
} }

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
    0 "BranchLsn" branch_lsn, 1 "BranchTime" branch_time, 2 "DBClusterDescription" db_cluster_description,
    3 "HasChild" has_child, 4 "InsName" ins_name
} }

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
    0 "AddedCpuCores" added_cpu_cores, 1 "CpuCores" cpu_cores, 2 "CreationTime" creation_time,
    3 "DBNodeCXLRemoteMemory" db_node_cxl_remote_memory, 4 "DBNodeClass" db_node_class,
    5 "DBNodeDescription" db_node_description, 6 "DBNodeId" db_node_id, 7 "DBNodeRole" db_node_role,
    8 "DBNodeStatus" db_node_status, 9 "FailoverPriority" failover_priority, 10 "HotReplicaMode" hot_replica_mode,
    11 "ImciSwitch" imci_switch, 12 "MasterId" master_id, 13 "MaxConnections" max_connections, 14 "MaxIOPS" max_iops,
    15 "MemorySize" memory_size, 16 "MirrorInsName" mirror_ins_name,
    17 "MultiMasterLocalStandby" multi_master_local_standby, 18 "MultiMasterPrimaryNode" multi_master_primary_node,
    19 "Orca" orca, 20 "RemoteMemoryMax" remote_memory_max, 21 "RemoteMemoryMin" remote_memory_min,
    22 "RemoteMemoryRecommended" remote_memory_recommended, 23 "RemoteMemorySize" remote_memory_size,
    24 "SccMode" scc_mode, 25 "ServerWeight" server_weight, 26 "ServerlessType" serverless_type,
    27 "SubCluster" sub_cluster, 28 "SubGroupDescription" sub_group_description, 29 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClusterAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollector {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollectorOutput {
    pub collector_status: Option<String>,
}
model! { DescribeDBClusterAuditLogCollectorOutput {
    0 "CollectorStatus" collector_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResources {
    pub db_node_class: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesOutput {
    pub available_zones: Option<Vec<DescribeDBClusterAvailableResourcesAvailableZones>>,
}
model! { DescribeDBClusterAvailableResourcesOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesAvailableZones {
    pub region_id: Option<String>,
    pub supported_engines: Option<Vec<DescribeDBClusterAvailableResourcesSupportedEngines>>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesAvailableZones {
    0 "RegionId" region_id, 1 "SupportedEngines" supported_engines, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesSupportedEngines {
    pub available_resources: Option<Vec<DescribeDBClusterAvailableResourcesAvailableResources>>,
    pub engine: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesSupportedEngines {
    0 "AvailableResources" available_resources, 1 "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesAvailableResources {
    pub category: Option<String>,
    pub db_node_class: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesAvailableResources {
    0 "Category" category, 1 "DBNodeClass" db_node_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConnectivity {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub source_ip_address: String,
}
operation! { DescribeDBClusterConnectivity(db_cluster_id: String, source_ip_address: String)
    "DescribeDBClusterConnectivity" -> DescribeDBClusterConnectivityOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceIpAddress" source_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
    pub db_cluster_id: Option<String>,
}
model! { DescribeDBClusterConnectivityOutput {
    0 "ConnCheckErrorCode" conn_check_error_code, 1 "ConnCheckErrorMessage" conn_check_error_message,
    2 "ConnCheckResult" conn_check_result, 3 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKey {
    pub client_token: Option<String>,
    pub db_cluster_id: Option<String>,
}
operation! { DescribeDBClusterEncryptionKey() "DescribeDBClusterEncryptionKey" -> DescribeDBClusterEncryptionKeyOutput {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKeyOutput {
    pub encryption_key_list: Option<Vec<DescribeDBClusterEncryptionKeyEncryptionKeyList>>,
}
model! { DescribeDBClusterEncryptionKeyOutput {
    0 "EncryptionKeyList" encryption_key_list
} }

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
    0 "AliasName" alias_name, 1 "Creator" creator, 2 "DeleteDate" delete_date, 3 "Description" description,
    4 "EncryptionKey" encryption_key, 5 "EncryptionKeyStatus" encryption_key_status, 6 "KeyType" key_type,
    7 "KeyUsage" key_usage, 8 "MaterialExpireTime" material_expire_time, 9 "Origin" origin, 10 "UsedBy" used_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpoints {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsOutput {
    pub items: Option<Vec<DescribeDBClusterEndpointsItems>>,
}
model! { DescribeDBClusterEndpointsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsItems {
    pub address_items: Option<Vec<DescribeDBClusterEndpointsAddressItems>>,
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
    0 "AddressItems" address_items, 1 "AutoAddNewNodes" auto_add_new_nodes, 2 "ConnectionString" connection_string,
    3 "DBClusterId" db_cluster_id, 4 "DBEndpointDescription" db_endpoint_description, 5 "DBEndpointId" db_endpoint_id,
    6 "EndpointConfig" endpoint_config, 7 "EndpointType" endpoint_type, 8 "NetType" net_type,
    9 "NodeWithRoles" node_with_roles, 10 "Nodes" nodes, 11 "PolarSccTimeoutAction" polar_scc_timeout_action,
    12 "PolarSccWaitTimeout" polar_scc_wait_timeout, 13 "Port" port, 14 "Protocol" protocol,
    15 "ReadWriteMode" read_write_mode, 16 "SccMode" scc_mode, 17 "ServiceName" service_name, 18 "VPCId" vpc_id
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBClusterEndpointsAddressItems {
    0 "ConnectionString" connection_string, 1 "DashboardUsed" dashboard_used, 2 "IPAddress" ip_address,
    3 "NetType" net_type, 4 "Port" port, 5 "PrivateZoneConnectionString" private_zone_connection_string,
    6 "VPCId" vpc_id, 7 "VSwitchId" v_switch_id, 8 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonal {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalOutput {
    pub items: Option<Vec<DescribeDBClusterEndpointsZonalItems>>,
}
model! { DescribeDBClusterEndpointsZonalOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalItems {
    pub address_items: Option<Vec<DescribeDBClusterEndpointsZonalAddressItems>>,
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
    0 "AddressItems" address_items, 1 "AutoAddNewNodes" auto_add_new_nodes, 2 "DBClusterId" db_cluster_id,
    3 "DBEndpointDescription" db_endpoint_description, 4 "DBEndpointId" db_endpoint_id,
    5 "EndpointConfig" endpoint_config, 6 "EndpointType" endpoint_type, 7 "NodeWithRoles" node_with_roles,
    8 "Nodes" nodes, 9 "PolarSccTimeoutAction" polar_scc_timeout_action,
    10 "PolarSccWaitTimeout" polar_scc_wait_timeout, 11 "ReadWriteMode" read_write_mode, 12 "SccMode" scc_mode
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBClusterEndpointsZonalAddressItems {
    0 "ConnectionString" connection_string, 1 "DashboardUsed" dashboard_used, 2 "IPAddress" ip_address,
    3 "NetType" net_type, 4 "Port" port, 5 "PrivateZoneConnectionString" private_zone_connection_string,
    6 "VPCId" vpc_id, 7 "VSwitchId" v_switch_id, 8 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigration {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationOutput {
    pub comment: Option<String>,
    pub db_cluster_endpoint_list: Option<Vec<DescribeDBClusterMigrationDBClusterEndpointList>>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_read_write_mode: Option<String>,
    pub delayed_seconds: Option<i64>,
    pub dts_instance_id: Option<String>,
    pub expired_time: Option<String>,
    pub migration_status: Option<String>,
    pub rds_endpoint_list: Option<Vec<DescribeDBClusterMigrationRdsEndpointList>>,
    pub rds_read_write_mode: Option<String>,
    pub source_rdsdb_instance_id: Option<String>,
    pub src_db_type: Option<String>,
    pub topologies: Option<String>,
}
model! { DescribeDBClusterMigrationOutput {
    0 "Comment" comment, 1 "DBClusterEndpointList" db_cluster_endpoint_list, 2 "DBClusterId" db_cluster_id,
    3 "DBClusterReadWriteMode" db_cluster_read_write_mode, 4 "DelayedSeconds" delayed_seconds,
    5 "DtsInstanceId" dts_instance_id, 6 "ExpiredTime" expired_time, 7 "MigrationStatus" migration_status,
    8 "RdsEndpointList" rds_endpoint_list, 9 "RdsReadWriteMode" rds_read_write_mode,
    10 "SourceRDSDBInstanceId" source_rdsdb_instance_id, 11 "SrcDbType" src_db_type, 12 "Topologies" topologies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationDBClusterEndpointList {
    pub address_items: Option<Vec<DescribeDBClusterMigrationAddressItems>>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub read_write_mode: Option<String>,
}
model! { DescribeDBClusterMigrationDBClusterEndpointList {
    0 "AddressItems" address_items, 1 "DBEndpointId" db_endpoint_id, 2 "EndpointType" endpoint_type,
    3 "ReadWriteMode" read_write_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub ssl_enabled: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBClusterMigrationAddressItems {
    0 "ConnectionString" connection_string, 1 "IPAddress" ip_address, 2 "NetType" net_type, 3 "Port" port,
    4 "SSLEnabled" ssl_enabled, 5 "VPCId" vpc_id, 6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationRdsEndpointList {
    pub address_items: Option<Vec<DescribeDBClusterMigrationRdsEndpointListAddressItems>>,
    pub custins_type: Option<String>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { DescribeDBClusterMigrationRdsEndpointList {
    0 "AddressItems" address_items, 1 "CustinsType" custins_type, 2 "DBEndpointId" db_endpoint_id,
    3 "EndpointType" endpoint_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationRdsEndpointListAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub ssl_enabled: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBClusterMigrationRdsEndpointListAddressItems {
    0 "ConnectionString" connection_string, 1 "IPAddress" ip_address, 2 "NetType" net_type, 3 "Port" port,
    4 "SSLEnabled" ssl_enabled, 5 "VPCId" vpc_id, 6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMonitor {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMonitorOutput {
    pub period: Option<String>,
}
model! { DescribeDBClusterMonitorOutput {
    0 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfo {
    pub connection_string_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoOutput {
    pub cluster_network_type: Option<String>,
    pub db_cluster_net_infos: Option<DescribeDBClusterNetInfoDBClusterNetInfos>,
    pub db_node_net_infos: Option<DescribeDBClusterNetInfoDBNodeNetInfos>,
}
model! { DescribeDBClusterNetInfoOutput {
    0 "ClusterNetworkType" cluster_network_type, 1 "DBClusterNetInfos" db_cluster_net_infos,
    2 "DBNodeNetInfos" db_node_net_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBClusterNetInfos {
    pub db_cluster_net_info: Option<Vec<DescribeDBClusterNetInfoDBClusterNetInfo>>,
}
model! { DescribeDBClusterNetInfoDBClusterNetInfos {
    0 "DBClusterNetInfo" db_cluster_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBClusterNetInfo {
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoDBClusterNetInfo {
    0 "ConnectionString" connection_string, 1 "ConnectionStringType" connection_string_type, 2 "IPAddress" ip_address,
    3 "IPType" ip_type, 4 "Port" port, 5 "VPCId" vpc_id, 6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBNodeNetInfos {
    pub db_node_net_info: Option<Vec<DescribeDBClusterNetInfoDBNodeNetInfo>>,
}
model! { DescribeDBClusterNetInfoDBNodeNetInfos {
    0 "DBNodeNetInfo" db_node_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBNodeNetInfo {
    pub db_instance_id: Option<String>,
    pub db_node_role: Option<String>,
    pub net_infos: Option<DescribeDBClusterNetInfoNetInfos>,
}
model! { DescribeDBClusterNetInfoDBNodeNetInfo {
    0 "DBInstanceId" db_instance_id, 1 "DBNodeRole" db_node_role, 2 "NetInfos" net_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoNetInfos {
    pub net_info: Option<Vec<DescribeDBClusterNetInfoNetInfo>>,
}
model! { DescribeDBClusterNetInfoNetInfos {
    0 "NetInfo" net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoNetInfo {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoNetInfo {
    0 "ConnectionString" connection_string, 1 "IPAddress" ip_address, 2 "IPType" ip_type, 3 "Port" port,
    4 "VPCId" vpc_id, 5 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParameters {
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
    0 "DBClusterId" db_cluster_id, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "Engine" engine,
    4 "ParameterNumbers" parameter_numbers, 5 "Parameters" parameters, 6 "RunningParameters" running_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersParameters {
    pub parameters: Option<Vec<DescribeDBClusterParametersParametersParameters>>,
}
model! { DescribeDBClusterParametersParameters {
    0 "Parameters" parameters
} }

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
    0 "IsEqual" is_equal, 1 "IsInstancePolarDBKey" is_instance_polar_db_key, 2 "IsInstanceRdsKey" is_instance_rds_key,
    3 "IsPolarDBKey" is_polar_db_key, 4 "IsRdsKey" is_rds_key, 5 "distParameterDescription" dist_parameter_description,
    6 "distParameterName" dist_parameter_name, 7 "distParameterOptional" dist_parameter_optional,
    8 "distParameterValue" dist_parameter_value, 9 "rdsParameterDescription" rds_parameter_description,
    10 "rdsParameterName" rds_parameter_name, 11 "rdsParameterOptional" rds_parameter_optional,
    12 "rdsParameterValue" rds_parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersRunningParameters {
    pub parameter: Option<Vec<DescribeDBClusterParametersParameter>>,
}
model! { DescribeDBClusterParametersRunningParameters {
    0 "Parameter" parameter
} }

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
    0 "CheckingCode" checking_code, 1 "DataType" data_type, 2 "DefaultParameterValue" default_parameter_value,
    3 "Factor" factor, 4 "ForceRestart" force_restart, 5 "IsModifiable" is_modifiable,
    6 "IsNodeAvailable" is_node_available, 7 "ParamRelyRule" param_rely_rule,
    8 "ParameterDescription" parameter_description, 9 "ParameterName" parameter_name,
    10 "ParameterStatus" parameter_status, 11 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    pub db_cluster_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub start_time: String,
    pub sub_group_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDBClusterPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBClusterPerformance" -> DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Key" key,
    4 "StartTime" start_time, 5 "SubGroupName" sub_group_name: String, 6 "Type" r#type: String
} }

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
    0 "DBClusterId" db_cluster_id, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "EndTime" end_time,
    4 "PerformanceKeys" performance_keys, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceKeys {
    pub performance_item: Option<Vec<DescribeDBClusterPerformancePerformanceItem>>,
}
model! { DescribeDBClusterPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceItem {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBClusterPerformancePoints>,
}
model! { DescribeDBClusterPerformancePerformanceItem {
    0 "DBNodeId" db_node_id, 1 "Measurement" measurement, 2 "MetricName" metric_name, 3 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePoints {
    pub performance_item_value: Option<Vec<DescribeDBClusterPerformancePerformanceItemValue>>,
}
model! { DescribeDBClusterPerformancePoints {
    0 "PerformanceItemValue" performance_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBClusterPerformancePerformanceItemValue {
    0 "Timestamp" timestamp, 1 "Value" value
} }

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
    pub order_type: String,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub provisioned_iops: Option<String>,
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
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceDBNodes {
    pub db_node_class: Option<String>,
    pub db_node_id: Option<String>,
}
input! { DescribeDBClusterPriceDBNodes() {
    0 "DBNodeClass" db_node_class: String, 1 "DBNodeId" db_node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceOutput {
    pub order_type: Option<String>,
    pub price_info: Option<DescribeDBClusterPricePriceInfo>,
    pub rules: Option<DescribeDBClusterPriceRules>,
    pub show_discount: Option<bool>,
}
model! { DescribeDBClusterPriceOutput {
    0 "OrderType" order_type, 1 "PriceInfo" price_info, 2 "Rules" rules, 3 "ShowDiscount" show_discount
} }

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
    0 "Coupons" coupons, 1 "Currency" currency, 2 "DiscountPrice" discount_price, 3 "OriginalPrice" original_price,
    4 "RuleIds" rule_ids, 5 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceCoupons {
    pub coupon: Option<Vec<DescribeDBClusterPriceCoupon>>,
}
model! { DescribeDBClusterPriceCoupons {
    0 "Coupon" coupon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceCoupon {
    pub coupon_no: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDBClusterPriceCoupon {
    0 "CouponNo" coupon_no, 1 "IsSelected" is_selected, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeDBClusterPriceRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRules {
    pub rule: Option<Vec<DescribeDBClusterPriceRule>>,
}
model! { DescribeDBClusterPriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRule {
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeDBClusterPriceRule {
    0 "Name" name, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterProxy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterProxyOutput {
    pub child_instances: Option<Vec<DescribeDBClusterProxyChildInstances>>,
    pub db_proxy_cluster_id: Option<String>,
    pub db_proxy_cluster_num: Option<i64>,
    pub db_proxy_cluster_status: Option<String>,
}
model! { DescribeDBClusterProxyOutput {
    0 "ChildInstances" child_instances, 1 "DBProxyClusterId" db_proxy_cluster_id,
    2 "DBProxyClusterNum" db_proxy_cluster_num, 3 "DBProxyClusterStatus" db_proxy_cluster_status
} }

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
    0 "DBNodeClass" db_node_class, 1 "DBNodeIP" db_node_ip, 2 "DBNodeId" db_node_id, 3 "DBNodePort" db_node_port,
    4 "DBNodeStatus" db_node_status, 5 "HostName" host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSL {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSLOutput {
    pub items: Option<Vec<DescribeDBClusterSSLItems>>,
    pub ssl_auto_rotate: Option<String>,
}
model! { DescribeDBClusterSSLOutput {
    0 "Items" items, 1 "SSLAutoRotate" ssl_auto_rotate
} }

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
    0 "DBEndpointId" db_endpoint_id, 1 "SSLAutoRotate" ssl_auto_rotate, 2 "SSLConnectionString" ssl_connection_string,
    3 "SSLEnabled" ssl_enabled, 4 "SSLExpireTime" ssl_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterServerlessConf {
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
    0 "AgileScaleMax" agile_scale_max, 1 "AllowShutDown" allow_shut_down, 2 "DBClusterId" db_cluster_id,
    3 "ScaleApRoNumMax" scale_ap_ro_num_max, 4 "ScaleApRoNumMin" scale_ap_ro_num_min, 5 "ScaleMax" scale_max,
    6 "ScaleMin" scale_min, 7 "ScaleRoNumMax" scale_ro_num_max, 8 "ScaleRoNumMin" scale_ro_num_min,
    9 "SecondsUntilAutoPause" seconds_until_auto_pause,
    10 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold,
    11 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold,
    12 "ServerlessRuleMode" serverless_rule_mode, 13 "Switchs" switchs,
    14 "TraditionalScaleMaxThreshold" traditional_scale_max_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterTDE {
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
    0 "AutomaticRotation" automatic_rotation, 1 "DBClusterId" db_cluster_id, 2 "EncryptNewTables" encrypt_new_tables,
    3 "EncryptionKey" encryption_key, 4 "EncryptionKeyStatus" encryption_key_status,
    5 "RotationInterval" rotation_interval, 6 "TDERegion" tde_region, 7 "TDEStatus" tde_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersion {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionOutput {
    pub db_cluster_id: Option<String>,
    pub db_latest_stable_version: Option<String>,
    pub db_latest_version: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_revision_version: Option<String>,
    pub db_revision_version_list: Option<Vec<DescribeDBClusterVersionDBRevisionVersionList>>,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub is_latest_stable_version: Option<String>,
    pub is_latest_version: Option<String>,
    pub is_proxy_latest_version: Option<String>,
    pub proxy_latest_version: Option<String>,
    pub proxy_revision_version: Option<String>,
    pub proxy_revision_version_list: Option<Vec<DescribeDBClusterVersionProxyRevisionVersionList>>,
    pub proxy_version_status: Option<String>,
}
model! { DescribeDBClusterVersionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBLatestStableVersion" db_latest_stable_version,
    2 "DBLatestVersion" db_latest_version, 3 "DBMinorVersion" db_minor_version,
    4 "DBRevisionVersion" db_revision_version, 5 "DBRevisionVersionList" db_revision_version_list,
    6 "DBVersion" db_version, 7 "DBVersionStatus" db_version_status, 8 "IsLatestStableVersion" is_latest_stable_version,
    9 "IsLatestVersion" is_latest_version, 10 "IsProxyLatestVersion" is_proxy_latest_version,
    11 "ProxyLatestVersion" proxy_latest_version, 12 "ProxyRevisionVersion" proxy_revision_version,
    13 "ProxyRevisionVersionList" proxy_revision_version_list, 14 "ProxyVersionStatus" proxy_version_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionDBRevisionVersionList {
    0 "ReleaseNote" release_note, 1 "ReleaseType" release_type, 2 "RevisionVersionCode" revision_version_code,
    3 "RevisionVersionName" revision_version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionProxyRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionProxyRevisionVersionList {
    0 "ReleaseNote" release_note, 1 "ReleaseType" release_type, 2 "RevisionVersionCode" revision_version_code,
    3 "RevisionVersionName" revision_version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonal {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalOutput {
    pub db_cluster_id: Option<String>,
    pub db_latest_version: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_revision_version: Option<String>,
    pub db_revision_version_list: Option<Vec<DescribeDBClusterVersionZonalDBRevisionVersionList>>,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub is_latest_version: Option<String>,
    pub is_proxy_latest_version: Option<String>,
    pub proxy_latest_version: Option<String>,
    pub proxy_revision_version: Option<String>,
    pub proxy_revision_version_list: Option<Vec<DescribeDBClusterVersionZonalProxyRevisionVersionList>>,
    pub proxy_version_status: Option<String>,
}
model! { DescribeDBClusterVersionZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBLatestVersion" db_latest_version, 2 "DBMinorVersion" db_minor_version,
    3 "DBRevisionVersion" db_revision_version, 4 "DBRevisionVersionList" db_revision_version_list,
    5 "DBVersion" db_version, 6 "DBVersionStatus" db_version_status, 7 "IsLatestVersion" is_latest_version,
    8 "IsProxyLatestVersion" is_proxy_latest_version, 9 "ProxyLatestVersion" proxy_latest_version,
    10 "ProxyRevisionVersion" proxy_revision_version, 11 "ProxyRevisionVersionList" proxy_revision_version_list,
    12 "ProxyVersionStatus" proxy_version_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionZonalDBRevisionVersionList {
    0 "ReleaseNote" release_note, 1 "ReleaseType" release_type, 2 "RevisionVersionCode" revision_version_code,
    3 "RevisionVersionName" revision_version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalProxyRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionZonalProxyRevisionVersionList {
    0 "ReleaseNote" release_note, 1 "ReleaseType" release_type, 2 "RevisionVersionCode" revision_version_code,
    3 "RevisionVersionName" revision_version_name
} }

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
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersOutput {
    pub items: Option<DescribeDBClustersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersItems {
    pub db_cluster: Option<Vec<DescribeDBClustersDBCluster>>,
}
model! { DescribeDBClustersItems {
    0 "DBCluster" db_cluster
} }

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
    0 "AiType" ai_type, 1 "Category" category, 2 "ConnectionResourceQuota" connection_resource_quota,
    3 "ConnectionResourceUsed" connection_resource_used, 4 "CpuCores" cpu_cores, 5 "CreateTime" create_time,
    6 "DBClusterDescription" db_cluster_description, 7 "DBClusterId" db_cluster_id,
    8 "DBClusterNetworkType" db_cluster_network_type, 9 "DBClusterStatus" db_cluster_status,
    10 "DBNodeClass" db_node_class, 11 "DBNodeNumber" db_node_number, 12 "DBNodes" db_nodes, 13 "DBType" db_type,
    14 "DBVersion" db_version, 15 "DeletionLock" deletion_lock, 16 "Engine" engine, 17 "ExpireTime" expire_time,
    18 "Expired" expired, 19 "HotStandbyCluster" hot_standby_cluster, 20 "LockMode" lock_mode,
    21 "MemorySize" memory_size, 22 "PayType" pay_type, 23 "RegionId" region_id,
    24 "RemoteMemorySize" remote_memory_size, 25 "ResourceGroupId" resource_group_id,
    26 "SearchStorageUsed" search_storage_used, 27 "ServerlessType" serverless_type,
    28 "StoragePayType" storage_pay_type, 29 "StorageSpace" storage_space, 30 "StorageType" storage_type,
    31 "StorageUsed" storage_used, 32 "StrictConsistency" strict_consistency, 33 "SubCategory" sub_category,
    34 "Tags" tags, 35 "VpcId" vpc_id, 36 "VswitchId" vswitch_id, 37 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersDBNodes {
    pub db_node: Option<Vec<DescribeDBClustersDBNode>>,
}
model! { DescribeDBClustersDBNodes {
    0 "DBNode" db_node
} }

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
    0 "DBNodeClass" db_node_class, 1 "DBNodeId" db_node_id, 2 "DBNodeRole" db_node_role,
    3 "HotReplicaMode" hot_replica_mode, 4 "ImciSwitch" imci_switch, 5 "RegionId" region_id, 6 "Serverless" serverless,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTags {
    pub tag: Option<Vec<DescribeDBClustersTagsTag>>,
}
model! { DescribeDBClustersTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClustersTagsTag {
    0 "Key" key, 1 "Value" value
} }

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
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsOutput {
    pub items: Option<DescribeDBClustersWithBackupsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersWithBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsItems {
    pub db_cluster: Option<Vec<DescribeDBClustersWithBackupsDBCluster>>,
}
model! { DescribeDBClustersWithBackupsItems {
    0 "DBCluster" db_cluster
} }

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
    0 "CreateTime" create_time, 1 "DBClusterDescription" db_cluster_description, 2 "DBClusterId" db_cluster_id,
    3 "DBClusterNetworkType" db_cluster_network_type, 4 "DBClusterStatus" db_cluster_status,
    5 "DBNodeClass" db_node_class, 6 "DBType" db_type, 7 "DBVersion" db_version, 8 "DeletedTime" deleted_time,
    9 "DeletionLock" deletion_lock, 10 "Engine" engine, 11 "ExpireTime" expire_time, 12 "Expired" expired,
    13 "IsDeleted" is_deleted, 14 "LockMode" lock_mode, 15 "PayType" pay_type, 16 "RegionId" region_id,
    17 "VpcId" vpc_id, 18 "ZoneId" zone_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBClustersZonalTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalOutput {
    pub items: Option<Vec<DescribeDBClustersZonalItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersZonalOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "TotalRecordCount" total_record_count
} }

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
    pub tags: Option<Vec<DescribeDBClustersZonalTags>>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersZonalItems {
    0 "AiType" ai_type, 1 "Category" category, 2 "CentralControlRegionId" central_control_region_id,
    3 "CloudProvider" cloud_provider, 4 "CpuCores" cpu_cores, 5 "CreateTime" create_time,
    6 "DBClusterDescription" db_cluster_description, 7 "DBClusterId" db_cluster_id,
    8 "DBClusterStatus" db_cluster_status, 9 "DBNodeClass" db_node_class, 10 "DBNodeNumber" db_node_number,
    11 "DBType" db_type, 12 "DBVersion" db_version, 13 "ENSRegionId" ens_region_id, 14 "ExpireTime" expire_time,
    15 "Expired" expired, 16 "LockMode" lock_mode, 17 "PayType" pay_type, 18 "ServerlessType" serverless_type,
    19 "StorageSpace" storage_space, 20 "StorageType" storage_type, 21 "StorageUsed" storage_used,
    22 "StrictConsistency" strict_consistency, 23 "SubCategory" sub_category, 24 "Tags" tags, 25 "VpcId" vpc_id,
    26 "VswitchId" vswitch_id, 27 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClustersZonalTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariable {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableOutput {
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub variables: Option<DescribeDBInitializeVariableVariables>,
}
model! { DescribeDBInitializeVariableOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version, 2 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableVariables {
    pub variable: Option<Vec<DescribeDBInitializeVariableVariable>>,
}
model! { DescribeDBInitializeVariableVariables {
    0 "Variable" variable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableVariable {
    pub charset: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
}
model! { DescribeDBInitializeVariableVariable {
    0 "Charset" charset, 1 "Collate" collate, 2 "Ctype" ctype
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    pub db_instance_id: String,
    pub end_time: String,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StartTime" start_time
} }

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
    0 "DBInstanceId" db_instance_id, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "EndTime" end_time,
    4 "Engine" engine, 5 "PerformanceKeys" performance_keys, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKeys {
    pub performance_item: Option<Vec<DescribeDBInstancePerformancePerformanceItem>>,
}
model! { DescribeDBInstancePerformancePerformanceKeys {
    0 "PerformanceItem" performance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceItem {
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBInstancePerformancePoints>,
}
model! { DescribeDBInstancePerformancePerformanceItem {
    0 "Measurement" measurement, 1 "MetricName" metric_name, 2 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePoints {
    pub performance_item_value: Option<Vec<DescribeDBInstancePerformancePerformanceItemValue>>,
}
model! { DescribeDBInstancePerformancePoints {
    0 "PerformanceItemValue" performance_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceItemValue {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLinks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLinksOutput {
    pub db_instance_name: Option<String>,
    pub db_link_infos: Option<Vec<DescribeDBLinksDBLinkInfos>>,
}
model! { DescribeDBLinksOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBLinkInfos" db_link_infos
} }

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
    0 "DBInstanceName" db_instance_name, 1 "DBLinkName" db_link_name, 2 "SourceDBName" source_db_name,
    3 "TargetAccount" target_account, 4 "TargetDBInstanceName" target_db_instance_name, 5 "TargetDBName" target_db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFiles {
    pub db_cluster_id: String,
    pub db_node_id: Option<String>,
    pub describe_simulate_switch_mode: Option<String>,
    pub end_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesOutput {
    pub db_instance_name: Option<String>,
    pub db_instance_type: Option<String>,
    pub ha_log_items: Option<Vec<DescribeDBLogFilesHaLogItems>>,
    pub ha_status: Option<i64>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub switch_list_items: Option<Vec<DescribeDBLogFilesSwitchListItems>>,
    pub switch_log_items: Option<Vec<DescribeDBLogFilesSwitchLogItems2>>,
    pub total_records: Option<i64>,
}
model! { DescribeDBLogFilesOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBInstanceType" db_instance_type, 2 "HaLogItems" ha_log_items,
    3 "HaStatus" ha_status, 4 "ItemsNumbers" items_numbers, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "SwitchListItems" switch_list_items, 8 "SwitchLogItems" switch_log_items, 9 "TotalRecords" total_records
} }

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
    0 "AffectedSessions" affected_sessions, 1 "FromDBType" from_db_type, 2 "SwitchCauseCode" switch_cause_code,
    3 "SwitchCauseDetail" switch_cause_detail, 4 "SwitchFinishTime" switch_finish_time, 5 "SwitchId" switch_id,
    6 "SwitchStartTime" switch_start_time, 7 "SwitchType" switch_type, 8 "TotalSessions" total_sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchListItems {
    pub db_node_crash_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub event_finish_time: Option<String>,
    pub event_start_time: Option<String>,
    pub fault_injection_type: Option<String>,
    pub simulate_list_id: Option<String>,
    pub simulate_mode: Option<String>,
    pub simulate_status: Option<String>,
    pub simulate_task_id: Option<String>,
    pub start_time: Option<String>,
    pub switch_log_items: Option<Vec<DescribeDBLogFilesSwitchLogItems>>,
    pub switch_step_items: Option<Vec<DescribeDBLogFilesSwitchListItemsSwitchStepItems>>,
}
model! { DescribeDBLogFilesSwitchListItems {
    0 "DBNodeCrashList" db_node_crash_list, 1 "EndTime" end_time, 2 "EventFinishTime" event_finish_time,
    3 "EventStartTime" event_start_time, 4 "FaultInjectionType" fault_injection_type,
    5 "SimulateListId" simulate_list_id, 6 "SimulateMode" simulate_mode, 7 "SimulateStatus" simulate_status,
    8 "SimulateTaskId" simulate_task_id, 9 "StartTime" start_time, 10 "SwitchLogItems" switch_log_items,
    11 "SwitchStepItems" switch_step_items
} }

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
    pub switch_step_items: Option<Vec<DescribeDBLogFilesSwitchStepItems>>,
}
model! { DescribeDBLogFilesSwitchLogItems {
    0 "DBInstanceId" db_instance_id, 1 "DstDbType" dst_db_type, 2 "EventFinishTime" event_finish_time,
    3 "EventStartTime" event_start_time, 4 "SimulateListId" simulate_list_id, 5 "SimulateLogId" simulate_log_id,
    6 "SimulateStatus" simulate_status, 7 "SrcDbType" src_db_type, 8 "SwitchStepItems" switch_step_items
} }

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
    0 "EndTime" end_time, 1 "IsSuccess" is_success, 2 "SimulatePhase" simulate_phase, 3 "StartTime" start_time,
    4 "StepName" step_name, 5 "TimeCost" time_cost
} }

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
    0 "DBNodeId" db_node_id, 1 "EndTime" end_time, 2 "IsSuccess" is_success, 3 "SimulatePhase" simulate_phase,
    4 "StartTime" start_time, 5 "StepName" step_name, 6 "TimeCost" time_cost
} }

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
    pub switch_step_items: Option<Vec<DescribeDBLogFilesSwitchLogItemsSwitchStepItems>>,
}
model! { DescribeDBLogFilesSwitchLogItems2 {
    0 "DBInstanceId" db_instance_id, 1 "DstDbType" dst_db_type, 2 "EventFinishTime" event_finish_time,
    3 "EventStartTime" event_start_time, 4 "SimulateListId" simulate_list_id, 5 "SimulateStatus" simulate_status,
    6 "Simulatecode" simulatecode, 7 "SrcDbType" src_db_type, 8 "SwitchStepItems" switch_step_items
} }

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
    0 "DBNodeId" db_node_id, 1 "EndTime" end_time, 2 "IsSuccess" is_success, 3 "SimulatePhase" simulate_phase,
    4 "StartTime" start_time, 5 "StepMsg" step_msg, 6 "StepName" step_name, 7 "TimeCost" time_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersions {
    pub architecture: Option<String>,
    pub creation_category: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_type: String,
    pub db_version: String,
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeDBMiniEngineVersions(db_type: String, db_version: String, region_id: String)
    "DescribeDBMiniEngineVersions" -> DescribeDBMiniEngineVersionsOutput {
    0 "Architecture" architecture: String, 1 "CreationCategory" creation_category: String,
    2 "DBMinorVersion" db_minor_version: String, 3 "DBType" db_type, 4 "DBVersion" db_version, 5 "RegionId" region_id,
    6 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsOutput {
    pub db_revision_version_list: Option<Vec<DescribeDBMiniEngineVersionsDBRevisionVersionList>>,
}
model! { DescribeDBMiniEngineVersionsOutput {
    0 "DBRevisionVersionList" db_revision_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBMiniEngineVersionsDBRevisionVersionList {
    0 "ReleaseNote" release_note, 1 "ReleaseType" release_type, 2 "RevisionVersionCode" revision_version_code,
    3 "RevisionVersionName" revision_version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformance {
    pub db_cluster_id: Option<String>,
    pub db_node_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDBNodePerformance(db_node_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBNodePerformance" -> DescribeDBNodePerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeId" db_node_id, 2 "EndTime" end_time, 3 "Interval" interval: String,
    4 "Key" key, 5 "StartTime" start_time, 6 "Type" r#type: String
} }

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
    0 "DBNodeId" db_node_id, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "EndTime" end_time,
    4 "PerformanceKeys" performance_keys, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceKeys {
    pub performance_item: Option<Vec<DescribeDBNodePerformancePerformanceItem>>,
}
model! { DescribeDBNodePerformancePerformanceKeys {
    0 "PerformanceItem" performance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceItem {
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBNodePerformancePoints>,
}
model! { DescribeDBNodePerformancePerformanceItem {
    0 "Measurement" measurement, 1 "MetricName" metric_name, 2 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePoints {
    pub performance_item_value: Option<Vec<DescribeDBNodePerformancePerformanceItemValue>>,
}
model! { DescribeDBNodePerformancePoints {
    0 "PerformanceItemValue" performance_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBNodePerformancePerformanceItemValue {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParameters {
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParametersOutput {
    pub db_node_ids: Option<Vec<DescribeDBNodesParametersDBNodeIds>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub engine: Option<String>,
}
model! { DescribeDBNodesParametersOutput {
    0 "DBNodeIds" db_node_ids, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParametersDBNodeIds {
    pub db_node_id: Option<String>,
    pub running_parameters: Option<Vec<DescribeDBNodesParametersRunningParameters>>,
}
model! { DescribeDBNodesParametersDBNodeIds {
    0 "DBNodeId" db_node_id, 1 "RunningParameters" running_parameters
} }

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
    0 "CheckingCode" checking_code, 1 "DataType" data_type, 2 "DefaultParameterValue" default_parameter_value,
    3 "Factor" factor, 4 "ForceRestart" force_restart, 5 "IsModifiable" is_modifiable,
    6 "IsNodeAvailable" is_node_available, 7 "ParamRelyRule" param_rely_rule,
    8 "ParameterDescription" parameter_description, 9 "ParameterName" parameter_name,
    10 "ParameterStatus" parameter_status, 11 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformance {
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    pub db_node_id: Option<String>,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDBProxyPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBProxyPerformance" -> DescribeDBProxyPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id: String, 2 "DBNodeId" db_node_id: String,
    3 "EndTime" end_time, 4 "Interval" interval: String, 5 "Key" key, 6 "StartTime" start_time, 7 "Type" r#type: String
} }

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
    0 "DBClusterId" db_cluster_id, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "EndTime" end_time,
    4 "PerformanceKeys" performance_keys, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKeys {
    pub performance_item: Option<Vec<DescribeDBProxyPerformancePerformanceItem>>,
}
model! { DescribeDBProxyPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceItem {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBProxyPerformancePoints>,
}
model! { DescribeDBProxyPerformancePerformanceItem {
    0 "DBNodeId" db_node_id, 1 "Measurement" measurement, 2 "MetricName" metric_name, 3 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePoints {
    pub performance_item_value: Option<Vec<DescribeDBProxyPerformancePerformanceItemValue>>,
}
model! { DescribeDBProxyPerformancePoints {
    0 "PerformanceItemValue" performance_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBProxyPerformancePerformanceItemValue {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasConfigOutput {
    pub storage_auto_scale: Option<String>,
    pub storage_upper_bound: Option<i64>,
}
model! { DescribeDasConfigOutput {
    0 "StorageAutoScale" storage_auto_scale, 1 "StorageUpperBound" storage_upper_bound
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<DescribeDatabasesDatabases>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabases {
    pub database: Option<Vec<DescribeDatabasesDatabase>>,
}
model! { DescribeDatabasesDatabases {
    0 "Database" database
} }

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
    0 "Accounts" accounts, 1 "CharacterSetName" character_set_name, 2 "DBDescription" db_description,
    3 "DBName" db_name, 4 "DBStatus" db_status, 5 "Engine" engine, 6 "MasterID" master_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccounts {
    pub account: Option<Vec<DescribeDatabasesAccount>>,
}
model! { DescribeDatabasesAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccount {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub account_status: Option<String>,
    pub privilege_status: Option<String>,
}
model! { DescribeDatabasesAccount {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "AccountStatus" account_status,
    3 "PrivilegeStatus" privilege_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonal {
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
    Token "NextToken", "Databases" databases, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalOutput {
    pub databases: Option<Vec<DescribeDatabasesZonalDatabases>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeDatabasesZonalOutput {
    0 "Databases" databases, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalDatabases {
    pub accounts: Option<Vec<DescribeDatabasesZonalAccounts>>,
    pub character_set_name: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub engine: Option<String>,
    pub master_id: Option<String>,
}
model! { DescribeDatabasesZonalDatabases {
    0 "Accounts" accounts, 1 "CharacterSetName" character_set_name, 2 "DBDescription" db_description,
    3 "DBName" db_name, 4 "DBStatus" db_status, 5 "Engine" engine, 6 "MasterID" master_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalAccounts {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub account_status: Option<String>,
    pub privilege_status: Option<String>,
}
model! { DescribeDatabasesZonalAccounts {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "AccountStatus" account_status,
    3 "PrivilegeStatus" privilege_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonal {
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
    pub db_nodes: Option<Vec<DescribeDbClusterAttributeZonalDBNodes>>,
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
    pub tags: Option<Vec<DescribeDbClusterAttributeZonalTags>>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeDbClusterAttributeZonalOutput {
    0 "AiCreatingTime" ai_creating_time, 1 "AiType" ai_type, 2 "Architecture" architecture,
    3 "AutoUpgradeMinorVersion" auto_upgrade_minor_version, 4 "BlktagTotal" blktag_total, 5 "BlktagUsed" blktag_used,
    6 "BurstingEnabled" bursting_enabled, 7 "Category" category, 8 "CompressStorageMode" compress_storage_mode,
    9 "CompressStorageUsed" compress_storage_used, 10 "CreationTime" creation_time,
    11 "DBClusterClass" db_cluster_class, 12 "DBClusterDescription" db_cluster_description,
    13 "DBClusterId" db_cluster_id, 14 "DBClusterNetworkType" db_cluster_network_type,
    15 "DBClusterStatus" db_cluster_status, 16 "DBNodes" db_nodes, 17 "DBType" db_type, 18 "DBVersion" db_version,
    19 "DBVersionStatus" db_version_status, 20 "DataLevel1BackupChainSize" data_level1_backup_chain_size,
    21 "DataSyncMode" data_sync_mode, 22 "DeletionLock" deletion_lock, 23 "Engine" engine, 24 "ExpireTime" expire_time,
    25 "Expired" expired, 26 "HasCompleteStandbyRes" has_complete_standby_res,
    27 "HotStandbyCluster" hot_standby_cluster, 28 "ImciAutoIndex" imci_auto_index,
    29 "ImperceptibleSwitch" imperceptible_switch, 30 "InodeTotal" inode_total, 31 "InodeUsed" inode_used,
    32 "IsLatestVersion" is_latest_version, 33 "IsProxyLatestVersion" is_proxy_latest_version, 34 "LockMode" lock_mode,
    35 "MaintainTime" maintain_time, 36 "Orca" orca, 37 "PayType" pay_type, 38 "ProvisionedIops" provisioned_iops,
    39 "ProxyCpuCores" proxy_cpu_cores, 40 "ProxyServerlessType" proxy_serverless_type,
    41 "ProxyStandardCpuCores" proxy_standard_cpu_cores, 42 "ProxyStatus" proxy_status, 43 "ProxyType" proxy_type,
    44 "RegionId" region_id, 45 "ResourceGroupId" resource_group_id, 46 "RestoreDataPoint" restore_data_point,
    47 "RestoreType" restore_type, 48 "RowCompression" row_compression, 49 "SQLSize" sql_size,
    50 "ServerlessType" serverless_type, 51 "SourceDBCluster" source_db_cluster, 52 "SourceRegionId" source_region_id,
    53 "StandbyHAMode" standby_ha_mode, 54 "StorageMax" storage_max, 55 "StoragePayType" storage_pay_type,
    56 "StorageSpace" storage_space, 57 "StorageType" storage_type, 58 "StorageUsed" storage_used,
    59 "StrictConsistency" strict_consistency, 60 "SubCategory" sub_category,
    61 "SupportInstantSwitchWithImci" support_instant_switch_with_imci, 62 "Tags" tags, 63 "VPCId" vpc_id,
    64 "VSwitchId" v_switch_id, 65 "ZoneIds" zone_ids
} }

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
    0 "AddedCpuCores" added_cpu_cores, 1 "CpuCores" cpu_cores, 2 "CreationTime" creation_time,
    3 "DBNodeClass" db_node_class, 4 "DBNodeDescription" db_node_description, 5 "DBNodeId" db_node_id,
    6 "DBNodeRole" db_node_role, 7 "DBNodeStatus" db_node_status, 8 "FailoverPriority" failover_priority,
    9 "HotReplicaMode" hot_replica_mode, 10 "ImciSwitch" imci_switch, 11 "MasterId" master_id,
    12 "MaxConnections" max_connections, 13 "MaxIOPS" max_iops, 14 "MemorySize" memory_size,
    15 "MirrorInsName" mirror_ins_name, 16 "MultiMasterLocalStandby" multi_master_local_standby,
    17 "MultiMasterPrimaryNode" multi_master_primary_node, 18 "Orca" orca, 19 "RemoteMemorySize" remote_memory_size,
    20 "SccMode" scc_mode, 21 "ServerWeight" server_weight, 22 "ServerlessType" serverless_type,
    23 "SubCluster" sub_cluster, 24 "SubGroupDescription" sub_group_description, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonalTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDbClusterAttributeZonalTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_region: Option<String>,
    pub backup_status: Option<String>,
    pub db_cluster_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items.Backup" items.backup, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsOutput {
    pub items: Option<DescribeDetachedBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeDetachedBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsItems {
    pub backup: Option<Vec<DescribeDetachedBackupsBackup>>,
}
model! { DescribeDetachedBackupsItems {
    0 "Backup" backup
} }

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
    0 "BackupEndTime" backup_end_time, 1 "BackupId" backup_id, 2 "BackupMethod" backup_method,
    3 "BackupMode" backup_mode, 4 "BackupSetSize" backup_set_size, 5 "BackupStartTime" backup_start_time,
    6 "BackupStatus" backup_status, 7 "BackupType" backup_type, 8 "BackupsLevel" backups_level,
    9 "ConsistentTime" consistent_time, 10 "DBClusterId" db_cluster_id, 11 "IsAvail" is_avail,
    12 "StoreStatus" store_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilege {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeEncryptionDBRolePrivilegeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeData {
    pub role_privilege_list: Option<Vec<DescribeEncryptionDBRolePrivilegeRolePrivilegeList>>,
}
model! { DescribeEncryptionDBRolePrivilegeData {
    0 "RolePrivilegeList" role_privilege_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeRolePrivilegeList {
    pub encryption: Option<String>,
    pub negation: Option<String>,
    pub not_encryption: Option<String>,
    pub role_privilege_name: Option<String>,
}
model! { DescribeEncryptionDBRolePrivilegeRolePrivilegeList {
    0 "Encryption" encryption, 1 "Negation" negation, 2 "NotEncryption" not_encryption,
    3 "RolePrivilegeName" role_privilege_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBSecret {
    pub db_cluster_id: Option<String>,
}
operation! { DescribeEncryptionDBSecret() "DescribeEncryptionDBSecret" -> DescribeEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id: String
} }

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
    0 "DBClusterId" db_cluster_id, 1 "EncryptionDBRegion" encryption_db_region,
    2 "EncryptionDBStatus" encryption_db_status, 3 "EncryptionKey" encryption_key,
    4 "EncryptionKeyStatus" encryption_key_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensions {
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsOutput {
    pub installed_extensions: Option<Vec<DescribeExtensionsInstalledExtensions>>,
    pub overview: Option<String>,
    pub uninstalled_extensions: Option<Vec<DescribeExtensionsUninstalledExtensions>>,
}
model! { DescribeExtensionsOutput {
    0 "InstalledExtensions" installed_extensions, 1 "Overview" overview,
    2 "UninstalledExtensions" uninstalled_extensions
} }

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
    0 "Category" category, 1 "Comment" comment, 2 "DefaultVersion" default_version,
    3 "InstalledVersion" installed_version, 4 "Name" name, 5 "Owner" owner, 6 "Priority" priority,
    7 "Requires" requires, 8 "Restart" restart
} }

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
    0 "Category" category, 1 "Comment" comment, 2 "DefaultVersion" default_version,
    3 "InstalledVersion" installed_version, 4 "Name" name, 5 "Owner" owner, 6 "Priority" priority,
    7 "Requires" requires, 8 "Restart" restart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeFirewallRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesData {
    pub rule_list: Option<Vec<String>>,
}
model! { DescribeFirewallRulesData {
    0 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeGatewayApikeyList(region_id: String)
    "DescribeGatewayApikeyList" -> DescribeGatewayApikeyListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { DescribeGatewayApikeyList: DescribeGatewayApikeyListItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyListOutput {
    pub items: Option<Vec<DescribeGatewayApikeyListItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGatewayApikeyListOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalPages" total_pages, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyListItems {
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
    0 "ApiKey" api_key, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerId" consumer_id, 3 "ConsumerTag" consumer_tag,
    4 "CreateTime" create_time, 5 "GwClusterId" gw_cluster_id, 6 "ModifyTime" modify_time, 7 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttribute {
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeGatewayAttribute(gw_cluster_id: String)
    "DescribeGatewayAttribute" -> DescribeGatewayAttributeOutput {
    0 "GwClusterId" gw_cluster_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttributeOutput {
    pub class_code: Option<String>,
    pub create_time: Option<String>,
    pub current_version: Option<String>,
    pub db_type: Option<String>,
    pub endpoints: Option<Vec<DescribeGatewayAttributeEndpoints>>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub gw_cluster_id: Option<String>,
    pub gw_description: Option<String>,
    pub latest_version: Option<String>,
    pub modify_time: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub running_version: Option<String>,
    pub security_ip_arrays: Option<Vec<DescribeGatewayAttributeSecurityIPArrays>>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayAttributeOutput {
    0 "ClassCode" class_code, 1 "CreateTime" create_time, 2 "CurrentVersion" current_version, 3 "DbType" db_type,
    4 "Endpoints" endpoints, 5 "ExpireTime" expire_time, 6 "Expired" expired, 7 "GwClusterId" gw_cluster_id,
    8 "GwDescription" gw_description, 9 "LatestVersion" latest_version, 10 "ModifyTime" modify_time,
    11 "PayType" pay_type, 12 "RegionId" region_id, 13 "RunningVersion" running_version,
    14 "SecurityIPArrays" security_ip_arrays, 15 "Status" status, 16 "VSwitchId" v_switch_id, 17 "VpcId" vpc_id
} }

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
    0 "Address" address, 1 "EndpointId" endpoint_id, 2 "GwClusterId" gw_cluster_id, 3 "NetType" net_type, 4 "Port" port,
    5 "TunnelId" tunnel_id, 6 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttributeSecurityIPArrays {
    pub security_ip_array_name: Option<String>,
    pub security_ip_array_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeGatewayAttributeSecurityIPArrays {
    0 "SecurityIPArrayName" security_ip_array_name, 1 "SecurityIPArrayTag" security_ip_array_tag,
    2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayList {
    pub gw_cluster_id: Option<String>,
    pub gw_description: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: String,
}
operation! { DescribeGatewayList(region_id: String) "DescribeGatewayList" -> DescribeGatewayListOutput {
    0 "GwClusterId" gw_cluster_id: String, 1 "GwDescription" gw_description: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "RegionId" region_id
} }
paged! { DescribeGatewayList: DescribeGatewayListItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayListOutput {
    pub items: Option<Vec<DescribeGatewayListItems>>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeGatewayListOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayListItems {
    0 "CreateTime" create_time, 1 "DbType" db_type, 2 "ExpireTime" expire_time, 3 "Expired" expired,
    4 "GwClusterId" gw_cluster_id, 5 "GwDescription" gw_description, 6 "ModifyTime" modify_time, 7 "PayType" pay_type,
    8 "RegionId" region_id, 9 "Status" status, 10 "VSwitchId" v_switch_id, 11 "VpcId" vpc_id
} }

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
    Number "PageNumber", "Items.Networks" items.networks, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListOutput {
    pub items: Option<DescribeGlobalDataNetworkListItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeGlobalDataNetworkListOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListItems {
    pub networks: Option<Vec<DescribeGlobalDataNetworkListNetworks>>,
}
model! { DescribeGlobalDataNetworkListItems {
    0 "Networks" networks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListNetworks {
    pub channels: Option<Vec<DescribeGlobalDataNetworkListChannels>>,
    pub create_time: Option<String>,
    pub network_description: Option<String>,
    pub network_id: Option<String>,
    pub network_status: Option<String>,
    pub network_topology: Option<DescribeGlobalDataNetworkListNetworkTopology>,
}
model! { DescribeGlobalDataNetworkListNetworks {
    0 "Channels" channels, 1 "CreateTime" create_time, 2 "NetworkDescription" network_description,
    3 "NetworkId" network_id, 4 "NetworkStatus" network_status, 5 "NetworkTopology" network_topology
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListChannels {
    pub channel_id: Option<String>,
    pub channel_status: Option<String>,
    pub freeze_source_during_sync: Option<bool>,
    pub progress: Option<String>,
}
model! { DescribeGlobalDataNetworkListChannels {
    0 "ChannelId" channel_id, 1 "ChannelStatus" channel_status, 2 "FreezeSourceDuringSync" freeze_source_during_sync,
    3 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListNetworkTopology {
    pub destinations: Option<Vec<DescribeGlobalDataNetworkListDestinations>>,
    pub sources: Option<Vec<DescribeGlobalDataNetworkListSources>>,
}
model! { DescribeGlobalDataNetworkListNetworkTopology {
    0 "Destinations" destinations, 1 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListDestinations {
    pub destination_file_system_path: Option<String>,
    pub destination_id: Option<String>,
    pub destination_region: Option<String>,
    pub destination_type: Option<String>,
}
model! { DescribeGlobalDataNetworkListDestinations {
    0 "DestinationFileSystemPath" destination_file_system_path, 1 "DestinationId" destination_id,
    2 "DestinationRegion" destination_region, 3 "DestinationType" destination_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListSources {
    pub source_file_system_path: Option<String>,
    pub source_id: Option<String>,
    pub source_region: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeGlobalDataNetworkListSources {
    0 "SourceFileSystemPath" source_file_system_path, 1 "SourceId" source_id, 2 "SourceRegion" source_region,
    3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetwork {
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalDatabaseNetwork(gdn_id: String)
    "DescribeGlobalDatabaseNetwork" -> DescribeGlobalDatabaseNetworkOutput {
    0 "GDNId" gdn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkOutput {
    pub connections: Option<Vec<DescribeGlobalDatabaseNetworkConnections>>,
    pub create_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_clusters: Option<Vec<DescribeGlobalDatabaseNetworkDBClusters>>,
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
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "DBClusterId" db_cluster_id, 3 "DBClusters" db_clusters,
    4 "DBType" db_type, 5 "DBVersion" db_version, 6 "GDNDescription" gdn_description, 7 "GDNId" gdn_id,
    8 "GDNStatus" gdn_status, 9 "GlobalDomainName" global_domain_name, 10 "Labels" labels,
    11 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkConnections {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkConnections {
    0 "ConnectionString" connection_string, 1 "NetType" net_type, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkDBClusters {
    pub category: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_nodes: Option<Vec<DescribeGlobalDatabaseNetworkDBNodes>>,
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
    0 "Category" category, 1 "DBClusterDescription" db_cluster_description, 2 "DBClusterId" db_cluster_id,
    3 "DBClusterStatus" db_cluster_status, 4 "DBNodeClass" db_node_class, 5 "DBNodes" db_nodes, 6 "DBType" db_type,
    7 "DBVersion" db_version, 8 "ExpireTime" expire_time, 9 "Expired" expired, 10 "PayType" pay_type,
    11 "RegionId" region_id, 12 "ReplicaLag" replica_lag, 13 "Role" role, 14 "ServerlessType" serverless_type,
    15 "StorageUsed" storage_used
} }

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
    0 "CreationTime" creation_time, 1 "DBNodeClass" db_node_class, 2 "DBNodeId" db_node_id, 3 "DBNodeRole" db_node_role,
    4 "DBNodeStatus" db_node_status, 5 "FailoverPriority" failover_priority, 6 "MaxConnections" max_connections,
    7 "MaxIOPS" max_iops, 8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkLabels {
    pub gdn_version: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkLabels {
    0 "GDNVersion" gdn_version
} }

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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksOutput {
    pub items: Option<Vec<DescribeGlobalDatabaseNetworksItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGlobalDatabaseNetworksOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksItems {
    pub create_time: Option<String>,
    pub db_clusters: Option<Vec<DescribeGlobalDatabaseNetworksDBClusters>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub gdn_description: Option<String>,
    pub gdn_id: Option<String>,
    pub gdn_status: Option<String>,
    pub labels: Option<DescribeGlobalDatabaseNetworksLabels>,
}
model! { DescribeGlobalDatabaseNetworksItems {
    0 "CreateTime" create_time, 1 "DBClusters" db_clusters, 2 "DBType" db_type, 3 "DBVersion" db_version,
    4 "GDNDescription" gdn_description, 5 "GDNId" gdn_id, 6 "GDNStatus" gdn_status, 7 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksDBClusters {
    pub db_cluster_id: Option<String>,
    pub region_id: Option<String>,
    pub role: Option<String>,
}
model! { DescribeGlobalDatabaseNetworksDBClusters {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id, 2 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksLabels {
    pub gdn_version: Option<String>,
}
model! { DescribeGlobalDatabaseNetworksLabels {
    0 "GDNVersion" gdn_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalSecurityIPGroup(region_id: String)
    "DescribeGlobalSecurityIPGroup" -> DescribeGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityGroupId" global_security_group_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { DescribeGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Option<Vec<String>>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances, 1 "GIpList" g_ip_list, 2 "GlobalIgName" global_ig_name,
    3 "GlobalSecurityGroupId" global_security_group_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelation {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalSecurityIPGroupRelation(db_cluster_id: String, region_id: String)
    "DescribeGlobalSecurityIPGroupRelation" -> DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationOutput {
    pub db_cluster_id: Option<String>,
    pub global_security_ip_group_rel: Option<Vec<DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel>>,
}
model! { DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityIPGroupRel" global_security_ip_group_rel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHALogs {
    pub db_cluster_id: String,
    pub db_node_id: Option<String>,
    pub end_time: Option<String>,
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
    Number "PageNumber", "HaLogItems" ha_log_items, total "TotalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHALogsOutput {
    pub db_instance_name: Option<String>,
    pub db_instance_type: Option<String>,
    pub ha_log_items: Option<Vec<DescribeHALogsHaLogItems>>,
    pub ha_status: Option<i64>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeHALogsOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBInstanceType" db_instance_type, 2 "HaLogItems" ha_log_items,
    3 "HaStatus" ha_status, 4 "ItemsNumbers" items_numbers, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "TotalRecords" total_records
} }

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
    0 "SwitchCauseCode" switch_cause_code, 1 "SwitchCauseDetail" switch_cause_detail,
    2 "SwitchFinishTime" switch_finish_time, 3 "SwitchId" switch_id, 4 "SwitchStartTime" switch_start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsOutput {
    pub items: Option<Vec<DescribeHistoryEventsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Data" data, 1 "Id" id, 2 "Region" region, 3 "Source" source, 4 "Specversion" specversion, 5 "Subject" subject,
    6 "Time" time, 7 "Type" r#type
} }

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
    0 "CmsProduct" cms_product, 1 "DbType" db_type, 2 "DetailImpact" detail_impact, 3 "DetailReason" detail_reason,
    4 "EndTime" end_time, 5 "EventCategory" event_category, 6 "EventCode" event_code, 7 "EventDetail" event_detail,
    8 "EventId" event_id, 9 "EventImpact" event_impact, 10 "EventLevel" event_level, 11 "EventReason" event_reason,
    12 "EventStatus" event_status, 13 "EventType" event_type, 14 "GmtCreated" gmt_created,
    15 "GmtModified" gmt_modified, 16 "HandleStatus" handle_status, 17 "HasLifeCycle" has_life_cycle,
    18 "InstanceId" instance_id, 19 "InstanceName" instance_name, 20 "IsClosed" is_closed, 21 "Product" product,
    22 "RegionId" region_id, 23 "ResourceType" resource_type, 24 "SourceType" source_type, 25 "StartTime" start_time,
    26 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
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
    pub security_token: Option<Secret>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub to_exec_time: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksOutput {
    pub items: Option<Vec<DescribeHistoryTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { DescribeHistoryTasksOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "ActionInfo" action_info, 1 "CallerSource" caller_source, 2 "CallerUid" caller_uid,
    3 "CurrentStepName" current_step_name, 4 "DbType" db_type, 5 "EndTime" end_time, 6 "InstanceId" instance_id,
    7 "InstanceName" instance_name, 8 "InstanceType" instance_type, 9 "Product" product, 10 "Progress" progress,
    11 "ReasonCode" reason_code, 12 "RegionId" region_id, 13 "RemainTime" remain_time, 14 "StartTime" start_time,
    15 "Status" status, 16 "TaskDetail" task_detail, 17 "TaskId" task_id, 18 "TaskType" task_type, 19 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStat {
    pub from_exec_time: Option<i64>,
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub to_exec_time: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatOutput {
    pub items: Option<Vec<DescribeHistoryTasksStatItems>>,
}
model! { DescribeHistoryTasksStatOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatItems {
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryTasksStatItems {
    0 "Status" status, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakebaseS3Account {
    pub pfs_instance_id: String,
    pub region_id: String,
    pub user_acc_ak: String,
}
operation! { DescribeLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String)
    "DescribeLakebaseS3Account" -> DescribeLakebaseS3AccountOutput {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakebaseS3AccountOutput {
    pub user_acc_ak: Option<String>,
    pub user_acc_policy: Option<String>,
    pub user_acc_sk: Option<Secret>,
}
model! { DescribeLakebaseS3AccountOutput {
    0 "UserAccAk" user_acc_ak, 1 "UserAccPolicy" user_acc_policy, 2 "UserAccSk" user_acc_sk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrderDetails {
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
    0 "ActivatedCodeCount" activated_code_count, 1 "ActivationCodeQuota" activation_code_quota,
    2 "AliyunOrderId" aliyun_order_id, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier, 4 "Engine" engine,
    5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified, 7 "IsVirtualOrder" is_virtual_order,
    8 "IsVirtualOrderFrozen" is_virtual_order_frozen, 9 "PackageType" package_type,
    10 "PackageValidity" package_validity, 11 "PurchaseChannel" purchase_channel, 12 "VirtualOrderId" virtual_order_id
} }

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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrdersOutput {
    pub items: Option<Vec<DescribeLicenseOrdersItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeLicenseOrdersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

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
    0 "ActivatedCodeCount" activated_code_count, 1 "ActivationCodeQuota" activation_code_quota,
    2 "AliyunOrderId" aliyun_order_id, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier, 4 "Engine" engine,
    5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified, 7 "IsVirtualOrder" is_virtual_order,
    8 "IsVirtualOrderFrozen" is_virtual_order_frozen, 9 "PackageType" package_type,
    10 "PackageValidity" package_validity, 11 "PurchaseChannel" purchase_channel,
    12 "VirtualAliyunOrderId" virtual_aliyun_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTime {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLocalAvailableRecoveryTime(db_cluster_id: String)
    "DescribeLocalAvailableRecoveryTime" -> DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeOutput {
    pub db_cluster_id: Option<String>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBClusterId" db_cluster_id, 1 "RecoveryBeginTime" recovery_begin_time, 2 "RecoveryEndTime" recovery_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicy {
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
    0 "AdvancedLogPolicies" advanced_log_policies, 1 "EnableBackupLog" enable_backup_log,
    2 "LogBackupAnotherRegionRegion" log_backup_another_region_region,
    3 "LogBackupAnotherRegionRetentionPeriod" log_backup_another_region_retention_period,
    4 "LogBackupRetentionPeriod" log_backup_retention_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicyAdvancedLogPolicies {
    pub advanced_log_policy: Option<Vec<DescribeLogBackupPolicyAdvancedLogPolicy>>,
}
model! { DescribeLogBackupPolicyAdvancedLogPolicies {
    0 "AdvancedLogPolicy" advanced_log_policy
} }

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
    0 "DestRegion" dest_region, 1 "DestType" dest_type, 2 "EnableLogBackup" enable_log_backup,
    3 "LogRetentionType" log_retention_type, 4 "LogRetentionValue" log_retention_value, 5 "PolicyId" policy_id,
    6 "SrcRegion" src_region, 7 "SrcType" src_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRules {
    pub db_cluster_id: String,
    pub interface_version: Option<String>,
    pub rule_name_list: Option<String>,
}
operation! { DescribeMaskingRules(db_cluster_id: String) "DescribeMaskingRules" -> DescribeMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "InterfaceVersion" interface_version: String,
    2 "RuleNameList" rule_name_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeMaskingRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesData {
    pub rule_list: Option<Vec<String>>,
    pub rule_version: Option<String>,
}
model! { DescribeMaskingRulesData {
    0 "RuleList" rule_list, 1 "RuleVersion" rule_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaList {
    pub backup_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListOutput {
    pub db_cluster_id: Option<String>,
    pub items: Option<Vec<DescribeMetaListItems>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_page_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeMetaListOutput {
    0 "DBClusterId" db_cluster_id, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalPageCount" total_page_count, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListItems {
    pub database: Option<String>,
    pub size: Option<Vec<i64>>,
    pub tables: Option<Vec<String>>,
}
model! { DescribeMetaListItems {
    0 "Database" database, 1 "Size" size, 2 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelApis {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelApisOutput {
    pub items: Option<Vec<DescribeModelApisItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModelApisOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    0 "Category" category, 1 "GmtCreated" gmt_created, 2 "ModelApiId" model_api_id, 3 "Name" name,
    4 "PathPrefix" path_prefix, 5 "Protocol" protocol, 6 "RecordInput" record_input, 7 "RecordOutput" record_output,
    8 "RouteRules" route_rules, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServices {
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesOutput {
    pub items: Option<Vec<DescribeModelServicesItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModelServicesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesItems {
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
    0 "ApiKey" api_key, 1 "BaseUrl" base_url, 2 "GmtCreated" gmt_created,
    3 "InputCostPointsPerMillion" input_cost_points_per_million, 4 "ModelCategory" model_category,
    5 "ModelServiceId" model_service_id, 6 "Name" name, 7 "OutputCostPointsPerMillion" output_cost_points_per_million,
    8 "Protocol" protocol, 9 "RequestCostPoints" request_cost_points, 10 "Status" status, 11 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
    pub db_cluster_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeModifyParameterLog(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Option<Vec<DescribeModifyParameterLogItems>>,
}
model! { DescribeModifyParameterLogOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "Items" items
} }

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
    0 "ModifyTime" modify_time, 1 "NewParameterValue" new_parameter_value, 2 "OldParameterValue" old_parameter_value,
    3 "ParameterName" parameter_name, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkChannel {
    pub channel_name: Option<String>,
    pub client_token: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkChannelOutput {
    pub channel_infos: Option<Vec<DescribeNetworkChannelChannelInfos>>,
}
model! { DescribeNetworkChannelOutput {
    0 "ChannelInfos" channel_infos
} }

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
    0 "ChannelName" channel_name, 1 "DBClusterId" db_cluster_id, 2 "Notes" notes, 3 "RegionId" region_id,
    4 "TargetDBClusterId" target_db_cluster_id, 5 "TargetIp" target_ip, 6 "TargetPort" target_port,
    7 "TargetType" target_type, 8 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub db_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub parameter_group: Option<Vec<DescribeParameterGroupParameterGroup>>,
}
model! { DescribeParameterGroupOutput {
    0 "ParameterGroup" parameter_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub force_restart: Option<String>,
    pub parameter_counts: Option<i64>,
    pub parameter_detail: Option<Vec<DescribeParameterGroupParameterDetail>>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    0 "CreateTime" create_time, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "ForceRestart" force_restart,
    4 "ParameterCounts" parameter_counts, 5 "ParameterDetail" parameter_detail,
    6 "ParameterGroupDesc" parameter_group_desc, 7 "ParameterGroupId" parameter_group_id,
    8 "ParameterGroupName" parameter_group_name, 9 "ParameterGroupType" parameter_group_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterDetail {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { DescribeParameterGroupParameterDetail {
    0 "ParamName" param_name, 1 "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub parameter_groups: Option<Vec<DescribeParameterGroupsParameterGroups>>,
}
model! { DescribeParameterGroupsOutput {
    0 "ParameterGroups" parameter_groups
} }

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
    0 "CreateTime" create_time, 1 "DBType" db_type, 2 "DBVersion" db_version, 3 "ForceRestart" force_restart,
    4 "ParameterCounts" parameter_counts, 5 "ParameterGroupDesc" parameter_group_desc,
    6 "ParameterGroupId" parameter_group_id, 7 "ParameterGroupName" parameter_group_name,
    8 "ParameterGroupType" parameter_group_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub db_type: String,
    pub db_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    0 "DBType" db_type, 1 "DBVersion" db_version, 2 "Engine" engine, 3 "ParameterCount" parameter_count,
    4 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesParameters {
    pub template_record: Option<Vec<DescribeParameterTemplatesTemplateRecord>>,
}
model! { DescribeParameterTemplatesParameters {
    0 "TemplateRecord" template_record
} }

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
    0 "CheckingCode" checking_code, 1 "ForceModify" force_modify, 2 "ForceRestart" force_restart,
    3 "IsNodeAvailable" is_node_available, 4 "ParamRelyRule" param_rely_rule,
    5 "ParameterDescription" parameter_description, 6 "ParameterName" parameter_name, 7 "ParameterValue" parameter_value
} }

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
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionOutput {
    pub items: Option<Vec<DescribePendingMaintenanceActionItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribePendingMaintenanceActionOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

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
    0 "CreatedTime" created_time, 1 "DBClusterId" db_cluster_id, 2 "DBType" db_type, 3 "DBVersion" db_version,
    4 "Deadline" deadline, 5 "Id" id, 6 "ModifiedTime" modified_time, 7 "PrepareInterval" prepare_interval,
    8 "Region" region, 9 "ResultInfo" result_info, 10 "StartTime" start_time, 11 "Status" status,
    12 "SwitchTime" switch_time, 13 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActions {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribePendingMaintenanceActions(region_id: String)
    "DescribePendingMaintenanceActions" -> DescribePendingMaintenanceActionsOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsOutput {
    pub type_list: Option<Vec<DescribePendingMaintenanceActionsTypeList>>,
}
model! { DescribePendingMaintenanceActionsOutput {
    0 "TypeList" type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
}
model! { DescribePendingMaintenanceActionsTypeList {
    0 "Count" count, 1 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentChatRecords {
    pub session_id: String,
    pub source: Option<String>,
}
operation! { DescribePolarAgentChatRecords(session_id: String)
    "DescribePolarAgentChatRecords" -> DescribePolarAgentChatRecordsOutput {
    0 "SessionId" session_id, 1 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentChatRecordsOutput {
    pub data: Option<Vec<DescribePolarAgentChatRecordsData>>,
}
model! { DescribePolarAgentChatRecordsOutput {
    0 "Data" data
} }

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
    0 "Answer" answer, 1 "FeedbackType" feedback_type, 2 "Query" query, 3 "QueryId" query_id, 4 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentSessionStatus {
    pub session_id: String,
    pub source: Option<String>,
}
operation! { DescribePolarAgentSessionStatus(session_id: String)
    "DescribePolarAgentSessionStatus" -> DescribePolarAgentSessionStatusOutput {
    0 "SessionId" session_id, 1 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentSessionStatusOutput {
    pub status: Option<i64>,
}
model! { DescribePolarAgentSessionStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessions {
    pub source: Option<String>,
}
operation! { DescribePolarAgentUserSessions() "DescribePolarAgentUserSessions" -> DescribePolarAgentUserSessionsOutput {
    0 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessionsOutput {
    pub data: Option<Vec<DescribePolarAgentUserSessionsData>>,
}
model! { DescribePolarAgentUserSessionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessionsData {
    pub session_id: Option<String>,
    pub session_status: Option<i64>,
    pub title: Option<String>,
}
model! { DescribePolarAgentUserSessionsData {
    0 "SessionId" session_id, 1 "SessionStatus" session_status, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentFile {
    pub agent_id: String,
    pub application_id: String,
    pub file_name: String,
}
operation! { DescribePolarClawAgentFile(agent_id: String, application_id: String, file_name: String)
    "DescribePolarClawAgentFile" -> DescribePolarClawAgentFileOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "FileName" file_name
} }

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
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "File" file, 4 "Message" message,
    5 "Workspace" workspace
} }

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
    0 "Content" content, 1 "Missing" missing, 2 "Name" name, 3 "Path" path, 4 "Size" size, 5 "UpdatedAtMs" updated_at_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentTools {
    pub agent_id: String,
    pub application_id: String,
    pub include_plugins: Option<bool>,
}
operation! { DescribePolarClawAgentTools(agent_id: String, application_id: String)
    "DescribePolarClawAgentTools" -> DescribePolarClawAgentToolsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "IncludePlugins" include_plugins: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub current_config: Option<DescribePolarClawAgentToolsCurrentConfig>,
    pub groups: Option<Vec<DescribePolarClawAgentToolsGroups>>,
    pub message: Option<String>,
    pub profiles: Option<Vec<DescribePolarClawAgentToolsProfiles>>,
}
model! { DescribePolarClawAgentToolsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "CurrentConfig" current_config,
    4 "Groups" groups, 5 "Message" message, 6 "Profiles" profiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsCurrentConfig {
    pub allow: Option<Vec<String>>,
    pub also_allow: Option<Vec<String>>,
    pub deny: Option<Vec<String>>,
    pub profile: Option<String>,
}
model! { DescribePolarClawAgentToolsCurrentConfig {
    0 "Allow" allow, 1 "AlsoAllow" also_allow, 2 "Deny" deny, 3 "Profile" profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsGroups {
    pub id: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
    pub tools: Option<Vec<DescribePolarClawAgentToolsTools>>,
}
model! { DescribePolarClawAgentToolsGroups {
    0 "Id" id, 1 "Label" label, 2 "Source" source, 3 "Tools" tools
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsTools {
    pub default_profiles: Option<Vec<String>>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
}
model! { DescribePolarClawAgentToolsTools {
    0 "DefaultProfiles" default_profiles, 1 "Description" description, 2 "Id" id, 3 "Label" label, 4 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsProfiles {
    pub id: Option<String>,
    pub label: Option<String>,
}
model! { DescribePolarClawAgentToolsProfiles {
    0 "Id" id, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgents {
    pub agent_list: Option<Vec<String>>,
    pub application_id: String,
}
operation! { DescribePolarClawAgents(application_id: String)
    "DescribePolarClawAgents" -> DescribePolarClawAgentsOutput {
    0 "AgentList" agent_list: Vec<String>, 1 "ApplicationId" application_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsOutput {
    pub agents: Option<Vec<DescribePolarClawAgentsAgents>>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub default_id: Option<String>,
    pub main_key: Option<String>,
    pub message: Option<String>,
    pub scope: Option<String>,
}
model! { DescribePolarClawAgentsOutput {
    0 "Agents" agents, 1 "ApplicationId" application_id, 2 "Code" code, 3 "DefaultId" default_id, 4 "MainKey" main_key,
    5 "Message" message, 6 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsAgents {
    pub default: Option<bool>,
    pub files: Option<Vec<DescribePolarClawAgentsFiles>>,
    pub id: Option<String>,
    pub identity: Option<DescribePolarClawAgentsIdentity>,
    pub model: Option<DescribePolarClawAgentsModel>,
    pub name: Option<String>,
    pub skills: Option<Vec<String>>,
    pub workspace: Option<String>,
}
model! { DescribePolarClawAgentsAgents {
    0 "Default" default, 1 "Files" files, 2 "Id" id, 3 "Identity" identity, 4 "Model" model, 5 "Name" name,
    6 "Skills" skills, 7 "Workspace" workspace
} }

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
    0 "Missing" missing, 1 "Name" name, 2 "Path" path, 3 "Size" size, 4 "UpdatedAtMs" updated_at_ms
} }

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
    0 "Avatar" avatar, 1 "AvatarUrl" avatar_url, 2 "Emoji" emoji, 3 "Name" name, 4 "Theme" theme
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsModel {
    pub fallbacks: Option<Vec<String>>,
    pub primary: Option<String>,
}
model! { DescribePolarClawAgentsModel {
    0 "Fallbacks" fallbacks, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannels {
    pub application_id: String,
    pub channel_list: Option<Vec<String>>,
}
operation! { DescribePolarClawChannels(application_id: String)
    "DescribePolarClawChannels" -> DescribePolarClawChannelsOutput {
    0 "ApplicationId" application_id, 1 "ChannelList" channel_list: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsOutput {
    pub application_id: Option<String>,
    pub channels: Option<Vec<DescribePolarClawChannelsChannels>>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribePolarClawChannelsOutput {
    0 "ApplicationId" application_id, 1 "Channels" channels, 2 "Code" code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsChannels {
    pub accounts: Option<Vec<DescribePolarClawChannelsAccounts>>,
    pub channel_id: Option<String>,
    pub configured: Option<bool>,
    pub default_account_id: Option<String>,
    pub enabled: Option<bool>,
}
model! { DescribePolarClawChannelsChannels {
    0 "Accounts" accounts, 1 "ChannelId" channel_id, 2 "Configured" configured, 3 "DefaultAccountId" default_account_id,
    4 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsAccounts {
    pub account_id: Option<String>,
    pub configured: Option<bool>,
    pub connected: Option<bool>,
    pub enabled: Option<bool>,
    pub issues: Option<Vec<String>>,
    pub last_inbound_at: Option<i64>,
    pub last_outbound_at: Option<i64>,
}
model! { DescribePolarClawChannelsAccounts {
    0 "AccountId" account_id, 1 "Configured" configured, 2 "Connected" connected, 3 "Enabled" enabled,
    4 "Issues" issues, 5 "LastInboundAt" last_inbound_at, 6 "LastOutboundAt" last_outbound_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobs {
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub jobs: Option<Vec<DescribePolarClawCronJobsJobs>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePolarClawCronJobsOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Jobs" jobs, 3 "Message" message, 4 "Total" total
} }

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
    pub runs: Option<Vec<DescribePolarClawCronJobsRuns>>,
    pub schedule: Option<DescribePolarClawCronJobsSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<DescribePolarClawCronJobsState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { DescribePolarClawCronJobsJobs {
    0 "AgentId" agent_id, 1 "CreatedAtMs" created_at_ms, 2 "DeleteAfterRun" delete_after_run, 3 "Delivery" delivery,
    4 "Description" description, 5 "Enabled" enabled, 6 "Id" id, 7 "Name" name, 8 "Payload" payload, 9 "Runs" runs,
    10 "Schedule" schedule, 11 "SessionKey" session_key, 12 "SessionTarget" session_target, 13 "State" state,
    14 "UpdatedAtMs" updated_at_ms, 15 "WakeMode" wake_mode
} }

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
    0 "AccountId" account_id, 1 "BestEffort" best_effort, 2 "Channel" channel, 3 "Mode" mode, 4 "To" to
} }

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
    0 "BestEffortDeliver" best_effort_deliver, 1 "Channel" channel, 2 "Deliver" deliver, 3 "Kind" kind,
    4 "LightContext" light_context, 5 "Message" message, 6 "Model" model, 7 "Text" text,
    8 "TimeoutSeconds" timeout_seconds, 9 "To" to
} }

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
    0 "Action" action, 1 "Delivered" delivered, 2 "DeliveryStatus" delivery_status, 3 "DurationMs" duration_ms,
    4 "JobId" job_id, 5 "JobName" job_name, 6 "Model" model, 7 "NextRunAtMs" next_run_at_ms, 8 "Provider" provider,
    9 "RunAtMs" run_at_ms, 10 "SessionId" session_id, 11 "Status" status, 12 "Summary" summary, 13 "Ts" ts,
    14 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DescribePolarClawCronJobsUsage {
    0 "InputTokens" input_tokens, 1 "OutputTokens" output_tokens, 2 "TotalTokens" total_tokens
} }

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
    0 "AnchorMs" anchor_ms, 1 "At" at, 2 "EveryMs" every_ms, 3 "Expr" expr, 4 "Kind" kind, 5 "Tz" tz
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { DescribePolarClawCronJobsState {
    0 "ConsecutiveErrors" consecutive_errors, 1 "LastRunAtMs" last_run_at_ms, 2 "LastRunStatus" last_run_status,
    3 "NextRunAtMs" next_run_at_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawMCPServers {
    pub application_id: String,
    pub server_list: Option<Vec<String>>,
}
operation! { DescribePolarClawMCPServers(application_id: String)
    "DescribePolarClawMCPServers" -> DescribePolarClawMCPServersOutput {
    0 "ApplicationId" application_id, 1 "ServerList" server_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawMCPServersOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub servers: Option<BTreeMap<String, Value>>,
}
model! { DescribePolarClawMCPServersOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Servers" servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPlugins {
    pub application_id: String,
    pub plugin_list: Option<Vec<String>>,
}
operation! { DescribePolarClawPlugins(application_id: String)
    "DescribePolarClawPlugins" -> DescribePolarClawPluginsOutput {
    0 "ApplicationId" application_id, 1 "PluginList" plugin_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub diagnostics: Option<Vec<DescribePolarClawPluginsDiagnostics>>,
    pub message: Option<String>,
    pub plugins: Option<Vec<DescribePolarClawPluginsPlugins>>,
}
model! { DescribePolarClawPluginsOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Diagnostics" diagnostics, 3 "Message" message,
    4 "Plugins" plugins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsDiagnostics {
    pub level: Option<String>,
    pub message: Option<String>,
    pub plugin_id: Option<String>,
    pub source: Option<String>,
}
model! { DescribePolarClawPluginsDiagnostics {
    0 "Level" level, 1 "Message" message, 2 "PluginId" plugin_id, 3 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsPlugins {
    pub channel_ids: Option<Vec<String>>,
    pub description: Option<String>,
    pub error: Option<String>,
    pub format: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub provider_ids: Option<Vec<String>>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribePolarClawPluginsPlugins {
    0 "ChannelIds" channel_ids, 1 "Description" description, 2 "Error" error, 3 "Format" format, 4 "Id" id,
    5 "Name" name, 6 "Origin" origin, 7 "ProviderIds" provider_ids, 8 "Source" source, 9 "Status" status,
    10 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetail {
    pub application_id: String,
    pub slug: String,
}
operation! { DescribePolarClawSkillDetail(application_id: String, slug: String)
    "DescribePolarClawSkillDetail" -> DescribePolarClawSkillDetailOutput {
    0 "ApplicationId" application_id, 1 "Slug" slug
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "LatestVersion" latest_version, 3 "Message" message,
    4 "Owner" owner, 5 "Skill" skill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailLatestVersion {
    pub changelog: Option<String>,
    pub created_at: Option<i64>,
    pub version: Option<String>,
}
model! { DescribePolarClawSkillDetailLatestVersion {
    0 "Changelog" changelog, 1 "CreatedAt" created_at, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailOwner {
    pub display_name: Option<String>,
    pub handle: Option<String>,
    pub image: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribePolarClawSkillDetailOwner {
    0 "DisplayName" display_name, 1 "Handle" handle, 2 "Image" image, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailSkill {
    pub created_at: Option<i64>,
    pub display_name: Option<String>,
    pub slug: Option<String>,
    pub stats: Option<DescribePolarClawSkillDetailStats>,
    pub summary: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub updated_at: Option<i64>,
}
model! { DescribePolarClawSkillDetailSkill {
    0 "CreatedAt" created_at, 1 "DisplayName" display_name, 2 "Slug" slug, 3 "Stats" stats, 4 "Summary" summary,
    5 "Tags" tags, 6 "UpdatedAt" updated_at
} }

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
    0 "Comments" comments, 1 "Downloads" downloads, 2 "InstallsAllTime" installs_all_time,
    3 "InstallsCurrent" installs_current, 4 "Stars" stars, 5 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTask {
    pub application_id: String,
    pub task_id: String,
}
operation! { DescribePolarClawTask(application_id: String, task_id: String)
    "DescribePolarClawTask" -> DescribePolarClawTaskOutput {
    0 "ApplicationId" application_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub task: Option<DescribePolarClawTaskTask>,
}
model! { DescribePolarClawTaskOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskTask {
    pub created_at_ms: Option<i64>,
    pub error: Option<DescribePolarClawTaskError>,
    pub operation: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub updated_at_ms: Option<i64>,
}
model! { DescribePolarClawTaskTask {
    0 "CreatedAtMs" created_at_ms, 1 "Error" error, 2 "Operation" operation, 3 "Result" result, 4 "State" state,
    5 "TaskId" task_id, 6 "UpdatedAtMs" updated_at_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribePolarClawTaskError {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFs {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub polar_fs_instance_description: Option<String>,
    pub polar_fs_instance_ids: Option<String>,
    pub polar_fs_type: Option<String>,
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
    Number "PageNumber", "Items.PolarFsPaths" items.polar_fs_paths, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePolarFsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsOutput {
    pub items: Option<DescribePolarFsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribePolarFsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsItems {
    pub polar_fs_paths: Option<Vec<DescribePolarFsPolarFsPaths>>,
}
model! { DescribePolarFsItems {
    0 "PolarFsPaths" polar_fs_paths
} }

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
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePolarFsPolarFsPaths {
    0 "AccelerateType" accelerate_type, 1 "AcceleratedStorageSpace" accelerated_storage_space,
    2 "AcceleratingEnable" accelerating_enable, 3 "Bandwidth" bandwidth, 4 "Category" category,
    5 "CreateTime" create_time, 6 "ExpireTime" expire_time, 7 "Expired" expired, 8 "MountInfo" mount_info,
    9 "MountedAIDBClusters" mounted_aidb_clusters, 10 "PayType" pay_type,
    11 "PolarFsInstanceDescription" polar_fs_instance_description, 12 "PolarFsInstanceId" polar_fs_instance_id,
    13 "PolarFsPath" polar_fs_path, 14 "PolarFsStatus" polar_fs_status, 15 "PolarFsType" polar_fs_type,
    16 "RegionId" region_id, 17 "RelativeDbClusterId" relative_db_cluster_id, 18 "SecurityGroupId" security_group_id,
    19 "StorageSpace" storage_space, 20 "StorageType" storage_type, 21 "Tags" tags, 22 "VPCId" vpc_id,
    23 "VSwitchId" v_switch_id, 24 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountInfo {
    pub polar_db_proxy: Option<String>,
    pub polar_fs_cluster: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribePolarFsMountInfo {
    0 "PolarDbProxy" polar_db_proxy, 1 "PolarFsCluster" polar_fs_cluster, 2 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountedAIDBClusters {
    pub mounted_aidb_clusters: Option<Vec<DescribePolarFsMountedAIDBClustersMountedAIDBClusters>>,
}
model! { DescribePolarFsMountedAIDBClusters {
    0 "MountedAIDBClusters" mounted_aidb_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountedAIDBClustersMountedAIDBClusters {
    pub db_cluster_id: Option<String>,
    pub mount_dir: Option<String>,
    pub mount_status: Option<String>,
    pub mounted_time: Option<String>,
}
model! { DescribePolarFsMountedAIDBClustersMountedAIDBClusters {
    0 "DBClusterId" db_cluster_id, 1 "MountDir" mount_dir, 2 "MountStatus" mount_status, 3 "MountedTime" mounted_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTags {
    pub tag: Option<Vec<DescribePolarFsTagsTag>>,
}
model! { DescribePolarFsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePolarFsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttribute {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: String,
    pub query_fuse_mount_info: Option<bool>,
}
operation! { DescribePolarFsAttribute(polar_fs_instance_id: String)
    "DescribePolarFsAttribute" -> DescribePolarFsAttributeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id,
    2 "QueryFuseMountInfo" query_fuse_mount_info: bool
} }

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
    pub custom_bucket_path_list: Option<Vec<DescribePolarFsAttributeCustomBucketPathList>>,
    pub db_endpoint_id: Option<String>,
    pub db_type: Option<String>,
    pub endpoint_items: Option<Vec<DescribePolarFsAttributeEndpointItems>>,
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
    pub user_default_acc_sk: Option<Secret>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePolarFsAttributeOutput {
    0 "AccelerateType" accelerate_type, 1 "AcceleratedStorageSpace" accelerated_storage_space,
    2 "AcceleratingEnable" accelerating_enable, 3 "AuthorizedUserArnIds" authorized_user_arn_ids,
    4 "AuthorizedUserIds" authorized_user_ids, 5 "Bandwidth" bandwidth, 6 "BandwidthBaseLine" bandwidth_base_line,
    7 "BucketId" bucket_id, 8 "Category" category, 9 "ClientDownloadPath" client_download_path,
    10 "CreateTime" create_time, 11 "CustomBucketPath" custom_bucket_path,
    12 "CustomBucketPathList" custom_bucket_path_list, 13 "DBEndpointId" db_endpoint_id, 14 "DBType" db_type,
    15 "EndpointItems" endpoint_items, 16 "ExpireTime" expire_time, 17 "Expired" expired,
    18 "FileSystemId" file_system_id, 19 "LockMode" lock_mode, 20 "MaxscaleEndpointId" maxscale_endpoint_id,
    21 "MetaConnString" meta_conn_string, 22 "MetaInstanceName" meta_instance_name,
    23 "MetaMxsConnString" meta_mxs_conn_string, 24 "MetaUrl" meta_url, 25 "MinorVersion" minor_version,
    26 "MountInfo" mount_info, 27 "PayType" pay_type, 28 "PolarFsInstanceDescription" polar_fs_instance_description,
    29 "PolarFsInstanceId" polar_fs_instance_id, 30 "PolarFsStatus" polar_fs_status, 31 "PolarFsType" polar_fs_type,
    32 "PolarFsVersion" polar_fs_version, 33 "RegionId" region_id, 34 "RelativeDbClusterId" relative_db_cluster_id,
    35 "RelativePfsClusterId" relative_pfs_cluster_id, 36 "SecurityGroupId" security_group_id,
    37 "StorageSpace" storage_space, 38 "StorageType" storage_type, 39 "StorageUsed" storage_used,
    40 "UserDefaultAccName" user_default_acc_name, 41 "UserDefaultAccSk" user_default_acc_sk, 42 "VPCId" vpc_id,
    43 "VSwitchId" v_switch_id, 44 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
model! { DescribePolarFsAttributeCustomBucketPathList {
    0 "Bucket" bucket, 1 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeEndpointItems {
    pub address_items: Option<Vec<DescribePolarFsAttributeAddressItems>>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { DescribePolarFsAttributeEndpointItems {
    0 "AddressItems" address_items, 1 "DBEndpointId" db_endpoint_id, 2 "EndpointType" endpoint_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribePolarFsAttributeAddressItems {
    0 "ConnectionString" connection_string, 1 "IPAddress" ip_address, 2 "NetType" net_type, 3 "Port" port,
    4 "VPCId" vpc_id, 5 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeMountInfo {
    pub polar_db_proxy: Option<String>,
    pub polar_fs_cluster: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribePolarFsAttributeMountInfo {
    0 "PolarDbProxy" polar_db_proxy, 1 "PolarFsCluster" polar_fs_cluster, 2 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMapping {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub polar_fs_instance_id: String,
}
operation! { DescribePolarFsMapping(polar_fs_instance_id: String)
    "DescribePolarFsMapping" -> DescribePolarFsMappingOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolarFsInstanceId" polar_fs_instance_id
} }
paged! { DescribePolarFsMapping: DescribePolarFsMappingPathMappingItems =
    Number "PageNumber", "PathMappingItems" path_mapping_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMappingOutput {
    pub default_access_key_id: Option<String>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path_mapping_items: Option<Vec<DescribePolarFsMappingPathMappingItems>>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsMappingOutput {
    0 "DefaultAccessKeyId" default_access_key_id, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "PageSize" page_size, 4 "PathMappingItems" path_mapping_items, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMappingPathMappingItems {
    pub bucket: Option<String>,
    pub bucket_access_key_id: Option<String>,
    pub path: Option<String>,
}
model! { DescribePolarFsMappingPathMappingItems {
    0 "Bucket" bucket, 1 "BucketAccessKeyId" bucket_access_key_id, 2 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsObjects {
    pub path: String,
    pub polar_fs_instance_id: String,
}
operation! { DescribePolarFsObjects(path: String, polar_fs_instance_id: String)
    "DescribePolarFsObjects" -> DescribePolarFsObjectsOutput {
    0 "Path" path, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsObjectsOutput {
    pub items: Option<Vec<DescribePolarFsObjectsItems>>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsObjectsOutput {
    0 "Items" items, 1 "PageRecordCount" page_record_count, 2 "PageSize" page_size, 3 "Path" path,
    4 "PolarFsInstanceId" polar_fs_instance_id, 5 "TotalRecordCount" total_record_count
} }

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
    0 "Capacity" capacity, 1 "CreationTime" creation_time, 2 "LastModified" last_modified, 3 "LinkTarget" link_target,
    4 "Mode" mode, 5 "Nlink" nlink, 6 "Owner" owner, 7 "Path" path, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuota {
    pub db_cluster_id: Option<String>,
    pub path: Option<String>,
    pub polar_fs_instance_id: String,
    pub quota_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribePolarFsQuota(polar_fs_instance_id: String) "DescribePolarFsQuota" -> DescribePolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Path" path: String, 2 "PolarFsInstanceId" polar_fs_instance_id,
    3 "QuotaType" quota_type: String, 4 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub policy_items: Option<Vec<DescribePolarFsQuotaPolicyItems>>,
    pub quota_items: Option<Vec<DescribePolarFsQuotaQuotaItems>>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsQuotaOutput {
    0 "PageNumber" page_number, 1 "PageRecordCount" page_record_count, 2 "PageSize" page_size, 3 "Path" path,
    4 "PolarFsInstanceId" polar_fs_instance_id, 5 "PolicyItems" policy_items, 6 "QuotaItems" quota_items,
    7 "TotalRecordCount" total_record_count
} }

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
    0 "AccessTTL" access_ttl, 1 "ChangeTTL" change_ttl, 2 "Description" description, 3 "Enabled" enabled,
    4 "Exclude" exclude, 5 "FileCountLimit" file_count_limit, 6 "Id" id, 7 "Include" include, 8 "Name" name,
    9 "Priority" priority, 10 "SizeLimit" size_limit
} }

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
    0 "Capacity" capacity, 1 "Inodes" inodes, 2 "Path" path, 3 "UsedCapacity" used_capacity, 4 "UsedInodes" used_inodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaList {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "QuotaItems" quota_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaListOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub quota_items: Option<Vec<DescribePolarFsQuotaListQuotaItems>>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsQuotaListOutput {
    0 "PageNumber" page_number, 1 "PageRecordCount" page_record_count, 2 "PageSize" page_size,
    3 "PolarFsInstanceId" polar_fs_instance_id, 4 "QuotaItems" quota_items, 5 "TotalRecordCount" total_record_count
} }

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
    0 "Capacity" capacity, 1 "Inodes" inodes, 2 "Path" path, 3 "UsedCapacity" used_capacity, 4 "UsedInodes" used_inodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicyOutput {
    pub db_cluster_id: Option<String>,
    pub sql_collector_status: Option<String>,
}
model! { DescribePolarSQLCollectorPolicyOutput {
    0 "DBClusterId" db_cluster_id, 1 "SQLCollectorStatus" sql_collector_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitPolicy {
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitPolicyOutput {
    pub items: Option<Vec<DescribeRateLimitPolicyItems>>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeRateLimitPolicyOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count, 3 "PageSize" page_size,
    4 "TotalRecordCount" total_record_count
} }

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
    0 "GmtCreated" gmt_created, 1 "GmtModified" gmt_modified, 2 "GwClusterId" gw_cluster_id, 3 "PolicyId" policy_id,
    4 "PolicyType" policy_type, 5 "RateLimitRpm" rate_limit_rpm, 6 "RateLimitTpm" rate_limit_tpm,
    7 "ScopeRefId" scope_ref_id, 8 "ScopeType" scope_type, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVSwitchs(region_id: String) "DescribeRdsVSwitchs" -> DescribeRdsVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsOutput {
    pub v_switches: Option<DescribeRdsVSwitchsVSwitches>,
}
model! { DescribeRdsVSwitchsOutput {
    0 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitches {
    pub v_switch: Option<Vec<DescribeRdsVSwitchsVSwitch>>,
}
model! { DescribeRdsVSwitchsVSwitches {
    0 "VSwitch" v_switch
} }

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
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeRdsVSwitchsVSwitch {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "IzNo" iz_no, 7 "RegionNo" region_no, 8 "Status" status, 9 "VSwitchId" v_switch_id,
    10 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs(region_id: String) "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsOutput {
    pub vpcs: Option<DescribeRdsVpcsVpcs>,
}
model! { DescribeRdsVpcsOutput {
    0 "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpcs {
    pub vpc: Option<Vec<DescribeRdsVpcsVpc>>,
}
model! { DescribeRdsVpcsVpcs {
    0 "Vpc" vpc
} }

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
    pub v_switchs: Option<Vec<DescribeRdsVpcsVSwitchs>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeRdsVpcsVpc {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "RegionNo" region_no, 7 "Status" status, 8 "VSwitchs" v_switchs, 9 "VpcId" vpc_id,
    10 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeRdsVpcsVSwitchs {
    0 "CidrBlock" cidr_block, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "IsDefault" is_default,
    4 "IzNo" iz_no, 5 "Status" status, 6 "VSwitchId" v_switch_id, 7 "VSwitchName" v_switch_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Option<Vec<DescribeRegionsZone>>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackages {}
operation! { DescribeResourcePackages() "DescribeResourcePackages" -> DescribeResourcePackagesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesOutput {
    pub resource_package_list: Option<Vec<DescribeResourcePackagesResourcePackageList>>,
}
model! { DescribeResourcePackagesOutput {
    0 "ResourcePackageList" resource_package_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesResourcePackageList {
    pub auto_quota: Option<bool>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub resource_package_id: Option<String>,
    pub resource_package_quota_list: Option<Vec<DescribeResourcePackagesResourcePackageQuotaList>>,
    pub resource_package_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeResourcePackagesTags>>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
}
model! { DescribeResourcePackagesResourcePackageList {
    0 "AutoQuota" auto_quota, 1 "CreateTime" create_time, 2 "ExpireTime" expire_time,
    3 "ResourcePackageId" resource_package_id, 4 "ResourcePackageQuotaList" resource_package_quota_list,
    5 "ResourcePackageType" resource_package_type, 6 "Status" status, 7 "Tags" tags, 8 "TotalCapacity" total_capacity,
    9 "UsedCapacity" used_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesResourcePackageQuotaList {
    pub allocated_capacity: Option<i64>,
    pub project_id: Option<String>,
    pub used_capacity: Option<i64>,
}
model! { DescribeResourcePackagesResourcePackageQuotaList {
    0 "AllocatedCapacity" allocated_capacity, 1 "ProjectId" project_id, 2 "UsedCapacity" used_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcePackagesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRulesOutput {
    pub data: Option<DescribeSQLRateLimitingRulesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { DescribeSQLRateLimitingRulesOutput {
    0 "Data" data, 1 "MaxResults" max_results, 2 "Message" message, 3 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRulesData {
    pub rule_list: Option<Vec<String>>,
}
model! { DescribeSQLRateLimitingRulesData {
    0 "RuleList" rule_list
} }

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
    Number "PageNumber", "Data.TimerInfos" data.timer_infos, total "Data.TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasksOutput {
    pub data: Option<DescribeScheduleTasksData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeScheduleTasksOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasksData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub timer_infos: Option<Vec<DescribeScheduleTasksTimerInfos>>,
    pub total_record_count: Option<i64>,
}
model! { DescribeScheduleTasksData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TimerInfos" timer_infos,
    3 "TotalRecordCount" total_record_count
} }

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
    0 "Action" action, 1 "CrontabJobId" crontab_job_id, 2 "DBClusterId" db_cluster_id,
    3 "DbClusterDescription" db_cluster_description, 4 "DbClusterStatus" db_cluster_status, 5 "OrderId" order_id,
    6 "PlannedEndTime" planned_end_time, 7 "PlannedFlashingOffTime" planned_flashing_off_time,
    8 "PlannedStartTime" planned_start_time, 9 "PlannedTime" planned_time, 10 "Region" region, 11 "Status" status,
    12 "TaskCancel" task_cancel, 13 "TaskId" task_id
} }

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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedBackupsOutput {
    pub items: Option<Vec<DescribeSharedBackupsItems>>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeSharedBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

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
    0 "BackupEndTime" backup_end_time, 1 "BackupId" backup_id, 2 "BackupMethod" backup_method,
    3 "BackupMode" backup_mode, 4 "BackupSetSize" backup_set_size, 5 "BackupStartTime" backup_start_time,
    6 "BackupStatus" backup_status, 7 "BackupType" backup_type, 8 "BackupsLevel" backups_level,
    9 "ConsistentTime" consistent_time, 10 "DBClusterId" db_cluster_id, 11 "DBType" db_type, 12 "DBVersion" db_version,
    13 "PayType" pay_type, 14 "RegionId" region_id, 15 "ServerlessType" serverless_type, 16 "ShareType" share_type,
    17 "SharerUID" sharer_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sqlhash: Option<String>,
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
    Number "PageNumber", "Items.SQLSlowRecord" items.sql_slow_record, total "TotalRecordCount"
}

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
    0 "DBClusterId" db_cluster_id, 1 "Engine" engine, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub sql_slow_record: Option<Vec<DescribeSlowLogRecordsSQLSlowRecord>>,
}
model! { DescribeSlowLogRecordsItems {
    0 "SQLSlowRecord" sql_slow_record
} }

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
    0 "DBName" db_name, 1 "DBNodeId" db_node_id, 2 "ExecutionStartTime" execution_start_time,
    3 "HostAddress" host_address, 4 "LockTimeMS" lock_time_ms, 5 "LockTimes" lock_times,
    6 "ParseRowCounts" parse_row_counts, 7 "QueryTimeMS" query_time_ms, 8 "QueryTimes" query_times,
    9 "ReturnRowCounts" return_row_counts, 10 "SQLHash" sql_hash, 11 "SQLText" sql_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items.SQLSlowLog" items.sql_slow_log, total "TotalRecordCount"
}

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
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Engine" engine, 3 "Items" items, 4 "PageNumber" page_number,
    5 "PageRecordCount" page_record_count, 6 "StartTime" start_time, 7 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsItems {
    pub sql_slow_log: Option<Vec<DescribeSlowLogsSQLSlowLog>>,
}
model! { DescribeSlowLogsItems {
    0 "SQLSlowLog" sql_slow_log
} }

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
    0 "CreateTime" create_time, 1 "DBName" db_name, 2 "DBNodeId" db_node_id, 3 "MaxExecutionTime" max_execution_time,
    4 "MaxExecutionTimeMs" max_execution_time_ms, 5 "MaxLockTime" max_lock_time,
    6 "ParseMaxRowCount" parse_max_row_count, 7 "ParseTotalRowCounts" parse_total_row_counts,
    8 "ReturnMaxRowCount" return_max_row_count, 9 "ReturnTotalRowCounts" return_total_row_counts, 10 "SQLHASH" sqlhash,
    11 "SQLText" sql_text, 12 "TotalExecutionCounts" total_execution_counts,
    13 "TotalExecutionTimes" total_execution_times, 14 "TotalLockTimes" total_lock_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub db_cluster_id: Option<String>,
    pub db_node_id: Option<String>,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "PageNumber" page_number,
    3 "PageRecordCount" page_record_count, 4 "StartTime" start_time, 5 "Tasks" tasks,
    6 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTasks {
    pub task: Option<Vec<DescribeTasksTask>>,
}
model! { DescribeTasksTasks {
    0 "Task" task
} }

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
    0 "BeginTime" begin_time, 1 "CurrentStepName" current_step_name, 2 "DBName" db_name,
    3 "ExpectedFinishTime" expected_finish_time, 4 "FinishTime" finish_time, 5 "Progress" progress,
    6 "ProgressInfo" progress_info, 7 "Remain" remain, 8 "StepProgressInfo" step_progress_info,
    9 "StepsInfo" steps_info, 10 "TaskAction" task_action, 11 "TaskErrorCode" task_error_code,
    12 "TaskErrorMessage" task_error_message, 13 "TaskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeReportOutput {
    pub details: Option<String>,
    pub dst_db_type: Option<String>,
    pub items: Option<Vec<DescribeUpgradeReportItems>>,
    pub items_size: Option<i64>,
    pub source_db_cluster_id: Option<String>,
    pub src_db_type: Option<String>,
    pub src_deleted: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub upgrade_report_list: Option<Vec<DescribeUpgradeReportUpgradeReportList>>,
}
model! { DescribeUpgradeReportOutput {
    0 "Details" details, 1 "DstDBType" dst_db_type, 2 "Items" items, 3 "ItemsSize" items_size,
    4 "SourceDBClusterId" source_db_cluster_id, 5 "SrcDBType" src_db_type, 6 "SrcDeleted" src_deleted,
    7 "TotalSize" total_size, 8 "Type" r#type, 9 "UpgradeReportList" upgrade_report_list
} }

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
    0 "DDL" ddl, 1 "Name" name, 2 "Schema" schema, 3 "Status" status, 4 "Type" r#type
} }

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
    0 "CheckTime" check_time, 1 "DstVersion" dst_version, 2 "EffectiveTime" effective_time, 3 "EndTime" end_time,
    4 "Result" result, 5 "SrcInsName" src_ins_name, 6 "SrcVersion" src_version, 7 "StartTime" start_time,
    8 "TaskId" task_id, 9 "UpgradeMode" upgrade_mode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub db_cluster_id: Option<String>,
    pub key_list: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "DBClusterId" db_cluster_id, 1 "KeyList" key_list, 2 "PageNumber" page_number,
    3 "PageRecordCount" page_record_count, 4 "PageSize" page_size, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitchList(region_id: String) "DescribeVSwitchList" -> DescribeVSwitchListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "VSwitchIds" v_switch_ids: Vec<String>, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }
paged! { DescribeVSwitchList: DescribeVSwitchListVSwitchs =
    Number "PageNumber", "VSwitchs" v_switchs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switchs: Option<Vec<DescribeVSwitchListVSwitchs>>,
}
model! { DescribeVSwitchListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VSwitchs" v_switchs
} }

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
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeVSwitchListVSwitchs {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "Description" description,
    3 "IsDefault" is_default, 4 "IzNo" iz_no, 5 "OwnerId" owner_id, 6 "ResourceGroupId" resource_group_id,
    7 "ShareType" share_type, 8 "Status" status, 9 "VSwitchId" v_switch_id, 10 "VSwitchName" v_switch_name,
    11 "VpcId" vpc_id
} }

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
paged! { DescribeVSwitches: DescribeVSwitchesVSwitchs = Number "PageNumber", "VSwitchs" v_switchs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switchs: Option<Vec<DescribeVSwitchesVSwitchs>>,
}
model! { DescribeVSwitchesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VSwitchs" v_switchs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitchs {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitchs {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "Description" description,
    3 "IsDefault" is_default, 4 "IzNo" iz_no, 5 "Status" status, 6 "VSwitchId" v_switch_id,
    7 "VSwitchName" v_switch_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Option<Vec<DescribeVpcsVpcs>>,
}
model! { DescribeVpcsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Vpcs" vpcs
} }

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
    pub v_switchs: Option<Vec<DescribeVpcsVSwitchs>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpcs {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "RegionNo" region_no, 7 "Status" status, 8 "VSwitchs" v_switchs, 9 "VpcId" vpc_id,
    10 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVpcsVSwitchs {
    0 "CidrBlock" cidr_block, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "IsDefault" is_default,
    4 "IzNo" iz_no, 5 "Status" status, 6 "VSwitchId" v_switch_id, 7 "VSwitchName" v_switch_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<Vec<DescribeZonesZones>>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub mode_code: Option<String>,
    pub priority: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "ModeCode" mode_code, 1 "Priority" priority, 2 "Status" status, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterDynamoDB {
    pub db_cluster_id: String,
}
operation! { DisableDBClusterDynamoDB(db_cluster_id: String) "DisableDBClusterDynamoDB" -> Empty {
    0 "DBClusterId" db_cluster_id
} }

pub type DisableDBClusterDynamoDBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterOrca {
    pub clean_data: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterOrcaOutput {
    pub db_cluster_id: Option<String>,
}
model! { DisableDBClusterOrcaOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterServerless {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterServerlessOutput {
    pub db_cluster_id: Option<String>,
}
model! { DisableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawChannel {
    pub application_id: String,
    pub channel_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawChannel(application_id: String, channel_id: String)
    "DisablePolarClawChannel" -> DisablePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Code" code, 3 "Message" message, 4 "Ok" ok,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawCronJob {
    pub application_id: String,
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawCronJob(application_id: String, job_id: String)
    "DisablePolarClawCronJob" -> DisablePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "JobId" job_id, 3 "Message" message, 4 "Ok" ok
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawPlugin {
    pub application_id: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawPlugin(application_id: String, plugin_id: String)
    "DisablePolarClawPlugin" -> DisablePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "PluginId" plugin_id,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterDynamoDB {
    pub db_cluster_id: String,
}
operation! { EnableDBClusterDynamoDB(db_cluster_id: String) "EnableDBClusterDynamoDB" -> Empty {
    0 "DBClusterId" db_cluster_id
} }

pub type EnableDBClusterDynamoDBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterOrca {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterOrcaOutput {
    pub db_cluster_id: Option<String>,
}
model! { EnableDBClusterOrcaOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterServerless {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterServerlessOutput {
    pub db_cluster_id: Option<String>,
}
model! { EnableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFirewallRules {
    pub db_cluster_id: String,
    pub enable: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: String,
}
operation! { EnableFirewallRules(db_cluster_id: String, rule_name_list: String)
    "EnableFirewallRules" -> EnableFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Enable" enable: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleNameList" rule_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableFirewallRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawChannel {
    pub application_id: String,
    pub channel_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawChannel(application_id: String, channel_id: String)
    "EnablePolarClawChannel" -> EnablePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Code" code, 3 "Message" message, 4 "Ok" ok,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawCronJob {
    pub application_id: String,
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawCronJob(application_id: String, job_id: String)
    "EnablePolarClawCronJob" -> EnablePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "JobId" job_id, 3 "Message" message, 4 "Ok" ok
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawPlugin {
    pub application_id: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawPlugin(application_id: String, plugin_id: String)
    "EnablePolarClawPlugin" -> EnablePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "PluginId" plugin_id,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSQLRateLimitingRules {
    pub db_cluster_id: String,
    pub enable: bool,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: String,
}
operation! { EnableSQLRateLimitingRules(db_cluster_id: String, enable: bool, rule_name_list: String)
    "EnableSQLRateLimitingRules" -> EnableSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Enable" enable, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RuleNameList" rule_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSQLRateLimitingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateRegionResource {
    pub db_instance_conn_type: Option<String>,
    pub db_node_class: String,
    pub db_type: String,
    pub db_version: String,
    pub dispense_mode: Option<String>,
    pub need_max_scale_link: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_domain: Option<String>,
    pub zone_id: String,
}

/// What [`EvaluateRegionResource::new`] takes.
pub struct EvaluateRegionResourceRequired {
    pub db_node_class: String,
    pub db_type: String,
    pub db_version: String,
    pub need_max_scale_link: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { EvaluateRegionResource{EvaluateRegionResourceRequired: db_node_class, db_type, db_version, need_max_scale_link, region_id, zone_id}
    "EvaluateRegionResource" -> EvaluateRegionResourceOutput {
    0 "DBInstanceConnType" db_instance_conn_type: String, 1 "DBNodeClass" db_node_class, 2 "DBType" db_type,
    3 "DBVersion" db_version, 4 "DispenseMode" dispense_mode: String, 5 "NeedMaxScaleLink" need_max_scale_link,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SubDomain" sub_domain: String, 13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateRegionResourceOutput {
    pub db_instance_available: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
}
model! { EvaluateRegionResourceOutput {
    0 "DBInstanceAvailable" db_instance_available, 1 "DBType" db_type, 2 "DBVersion" db_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCrossCloudOpenAPI {
    pub proxy_info: Option<String>,
}
operation! { ExecuteCrossCloudOpenAPI() "ExecuteCrossCloudOpenAPI" -> ExecuteCrossCloudOpenAPIOutput {
    0 "ProxyInfo" proxy_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCrossCloudOpenAPIOutput {
    pub proxy_data: Option<String>,
}
model! { ExecuteCrossCloudOpenAPIOutput {
    0 "ProxyData" proxy_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDBCluster {
    pub client_token: Option<String>,
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

pub type FailoverDBClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDBClusterZonal {
    pub client_token: Option<String>,
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

pub type FailoverDBClusterZonalOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUpgradeReportForSyncCloneOutput {
    pub source_db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { GenerateUpgradeReportForSyncCloneOutput {
    0 "SourceDBClusterId" source_db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLakebaseTenantToken {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: String,
    pub subdir: String,
    pub tenant: Option<String>,
}
operation! { GetLakebaseTenantToken(polar_fs_instance_id: String, subdir: String)
    "GetLakebaseTenantToken" -> GetLakebaseTenantTokenOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Subdir" subdir,
    3 "Tenant" tenant: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLakebaseTenantTokenOutput {
    pub db_cluster_id: Option<String>,
    pub status: Option<String>,
    pub subdir: Option<String>,
    pub tenant: Option<String>,
    pub token: Option<Secret>,
}
model! { GetLakebaseTenantTokenOutput {
    0 "DBClusterId" db_cluster_id, 1 "Status" status, 2 "Subdir" subdir, 3 "Tenant" tenant, 4 "Token" token
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgent {
    pub extra_info: Option<String>,
    pub query: String,
    pub session_id: Option<String>,
    pub source: Option<String>,
}
operation! { GetPolarAgent(query: String) "GetPolarAgent" -> GetPolarAgentOutput {
    0 "ExtraInfo" extra_info: String, 1 "Query" query, 2 "SessionId" session_id: String, 3 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentOutput {
    pub content: Option<String>,
    pub function_call: Option<Vec<GetPolarAgentFunctionCall>>,
    pub product: Option<String>,
    pub query_id: Option<String>,
    pub reasoning_content: Option<String>,
    pub session_id: Option<String>,
    pub ui_function_call: Option<Vec<GetPolarAgentUiFunctionCall>>,
}
model! { GetPolarAgentOutput {
    0 "Content" content, 1 "FunctionCall" function_call, 2 "Product" product, 3 "QueryId" query_id,
    4 "ReasoningContent" reasoning_content, 5 "SessionId" session_id, 6 "UiFunctionCall" ui_function_call
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentFunctionCall {
    pub arguments: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetPolarAgentFunctionCall {
    0 "Arguments" arguments, 1 "Id" id, 2 "Name" name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentUiFunctionCall {
    pub args_text: Option<String>,
    pub tool_name: Option<String>,
}
model! { GetPolarAgentUiFunctionCall {
    0 "ArgsText" args_text, 1 "ToolName" tool_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarClawConfig {
    pub application_id: String,
    pub config_path: Option<String>,
}
operation! { GetPolarClawConfig(application_id: String) "GetPolarClawConfig" -> GetPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "ConfigPath" config_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarClawConfigOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub config: Option<BTreeMap<String, Value>>,
    pub hash: Option<String>,
    pub message: Option<String>,
    pub openclaw_version: Option<String>,
}
model! { GetPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Config" config, 3 "Hash" hash, 4 "Message" message,
    5 "OpenclawVersion" openclaw_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    pub account_name: String,
    pub account_privilege: String,
    pub db_cluster_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantAccountPrivilege(account_name: String, account_privilege: String, db_cluster_id: String, db_name: String)
    "GrantAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "DBClusterId" db_cluster_id,
    3 "DBName" db_name, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilegeZonal {
    pub account_name: String,
    pub account_privilege: String,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantAccountPrivilegeZonal(account_name: String, account_privilege: String, db_cluster_id: String, db_name: String)
    "GrantAccountPrivilegeZonal" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "ClientToken" client_token: String,
    3 "DBClusterId" db_cluster_id, 4 "DBName" db_name, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantAccountPrivilegeZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawPlugin {
    pub application_id: String,
    pub npm_package: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { InstallPolarClawPlugin(application_id: String, npm_package: String, plugin_id: String)
    "InstallPolarClawPlugin" -> InstallPolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "NpmPackage" npm_package, 2 "PluginId" plugin_id, 3 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "NpmPackage" npm_package, 4 "Ok" ok,
    5 "PluginId" plugin_id, 6 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawSkill {
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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "Slug" slug,
    5 "TargetDir" target_dir, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3Accounts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListLakebaseS3Accounts(pfs_instance_id: String) "ListLakebaseS3Accounts" -> ListLakebaseS3AccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }
paged! { ListLakebaseS3Accounts: ListLakebaseS3AccountsS3Accounts =
    Number "PageNumber", "S3Accounts" s3_accounts, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3AccountsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub s3_accounts: Option<Vec<ListLakebaseS3AccountsS3Accounts>>,
    pub total_count: Option<i64>,
}
model! { ListLakebaseS3AccountsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "S3Accounts" s3_accounts, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3AccountsS3Accounts {
    pub account_type: Option<String>,
    pub user_acc_ak: Option<String>,
    pub user_acc_sk: Option<Secret>,
}
model! { ListLakebaseS3AccountsS3Accounts {
    0 "AccountType" account_type, 1 "UserAccAk" user_acc_ak, 2 "UserAccSk" user_acc_sk
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_list: Option<Vec<ListOrdersOrderList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOrdersOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "OrderList" order_list, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

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
    0 "AliUid" ali_uid, 1 "ChargeType" charge_type, 2 "CommodityCode" commodity_code, 3 "CreatedTime" created_time,
    4 "InstanceId" instance_id, 5 "OrderId" order_id, 6 "OrderStatus" order_status, 7 "OrderType" order_type,
    8 "ProduceCode" produce_code, 9 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindings {
    pub agent_list: Option<Vec<String>>,
    pub application_id: String,
}
operation! { ListPolarClawBindings(application_id: String) "ListPolarClawBindings" -> ListPolarClawBindingsOutput {
    0 "AgentList" agent_list: Vec<String>, 1 "ApplicationId" application_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindingsOutput {
    pub application_id: Option<String>,
    pub bindings: Option<Vec<ListPolarClawBindingsBindings>>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListPolarClawBindingsOutput {
    0 "ApplicationId" application_id, 1 "Bindings" bindings, 2 "Code" code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindingsBindings {
    pub agent_id: Option<String>,
    pub channel: Option<String>,
    pub channel_account_id: Option<String>,
}
model! { ListPolarClawBindingsBindings {
    0 "AgentId" agent_id, 1 "Channel" channel, 2 "ChannelAccountId" channel_account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairs {
    pub application_id: String,
}
operation! { ListPolarClawDevicePairs(application_id: String)
    "ListPolarClawDevicePairs" -> ListPolarClawDevicePairsOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub paired: Option<Vec<ListPolarClawDevicePairsPaired>>,
    pub pending: Option<Vec<ListPolarClawDevicePairsPending>>,
}
model! { ListPolarClawDevicePairsOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Paired" paired, 4 "Pending" pending
} }

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
    pub scopes: Option<Vec<String>>,
}
model! { ListPolarClawDevicePairsPaired {
    0 "ClientId" client_id, 1 "ClientMode" client_mode, 2 "CreatedAtMs" created_at_ms, 3 "DeviceFamily" device_family,
    4 "DeviceId" device_id, 5 "DisplayName" display_name, 6 "LastSeenAtMs" last_seen_at_ms, 7 "Platform" platform,
    8 "Role" role, 9 "Scopes" scopes
} }

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
    pub roles: Option<Vec<String>>,
    pub scopes: Option<Vec<String>>,
    pub silent: Option<bool>,
    pub ts: Option<i64>,
}
model! { ListPolarClawDevicePairsPending {
    0 "ClientId" client_id, 1 "ClientMode" client_mode, 2 "DeviceFamily" device_family, 3 "DeviceId" device_id,
    4 "DisplayName" display_name, 5 "IsRepair" is_repair, 6 "PairRequestId" pair_request_id, 7 "Platform" platform,
    8 "PublicKey" public_key, 9 "RemoteIp" remote_ip, 10 "Role" role, 11 "Roles" roles, 12 "Scopes" scopes,
    13 "Silent" silent, 14 "Ts" ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegion {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesForRegionTagResources>,
}
model! { ListTagResourcesForRegionOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesForRegionTagResource>>,
}
model! { ListTagResourcesForRegionTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesForRegionTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginPolarClawChannel {
    pub application_id: String,
    pub channel_id: String,
}
operation! { LoginPolarClawChannel(application_id: String, channel_id: String)
    "LoginPolarClawChannel" -> LoginPolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Operation" operation, 4 "State" state,
    5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManuallyStartDBCluster {
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

pub type ManuallyStartDBClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIDBClusterDescription {
    pub db_cluster_description: String,
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

pub type ModifyAIDBClusterDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: String,
    pub account_name: String,
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

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionZonal {
    pub account_description: String,
    pub account_name: String,
    pub client_token: Option<String>,
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

pub type ModifyAccountDescriptionZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountLockState {
    pub account_lock_state: String,
    pub account_name: String,
    pub account_password_valid_time: Option<String>,
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

pub type ModifyAccountLockStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    pub account_name: String,
    pub db_cluster_id: String,
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

pub type ModifyAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPasswordZonal {
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
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

pub type ModifyAccountPasswordZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConf {
    pub comment: Option<String>,
    pub cycle_time: String,
    pub cycle_type: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: i64,
}

/// What [`ModifyActiveOperationMaintainConf::new`] takes.
pub struct ModifyActiveOperationMaintainConfRequired {
    pub cycle_time: String,
    pub cycle_type: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub region_id: String,
    pub status: i64,
}
operation! { ModifyActiveOperationMaintainConf{ModifyActiveOperationMaintainConfRequired: cycle_time, cycle_type, maintain_end_time, maintain_start_time, region_id, status}
    "ModifyActiveOperationMaintainConf" -> Empty {
    0 "Comment" comment: String, 1 "CycleTime" cycle_time, 2 "CycleType" cycle_type,
    3 "MaintainEndTime" maintain_end_time, 4 "MaintainStartTime" maintain_start_time,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret, 12 "Status" status
} }

pub type ModifyActiveOperationMaintainConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: Option<String>,
    pub task_ids: String,
}
operation! { ModifyActiveOperationTasks(region_id: String, task_ids: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "ImmediateStart" immediate_start: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SwitchTime" switch_time: String, 8 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub task_ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationDescription {
    pub application_id: String,
    pub description: String,
}
operation! { ModifyApplicationDescription(application_id: String, description: String)
    "ModifyApplicationDescription" -> ModifyApplicationDescriptionOutput {
    0 "ApplicationId" application_id, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationDescriptionOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationDescriptionOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationEndpointAddress {
    pub application_id: String,
    pub endpoint_id: String,
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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { ModifyApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameter {
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameterParameters {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
input! { ModifyApplicationParameterParameters() {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameterOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationParameterOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationPrompt {
    pub application_id: String,
    pub prompt_id: String,
    pub prompt_name: Option<String>,
    pub prompt_value: Option<String>,
}
operation! { ModifyApplicationPrompt(application_id: String, prompt_id: String)
    "ModifyApplicationPrompt" -> ModifyApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptId" prompt_id, 2 "PromptName" prompt_name: String,
    3 "PromptValue" prompt_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { ModifyApplicationPromptOutput {
    0 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServerlessConf {
    pub application_id: String,
    pub serverless_conf_list: Vec<ModifyApplicationServerlessConfServerlessConfList>,
}
operation! { ModifyApplicationServerlessConf(application_id: String, serverless_conf_list: Vec<ModifyApplicationServerlessConfServerlessConfList>)
    "ModifyApplicationServerlessConf" -> ModifyApplicationServerlessConfOutput {
    0 "ApplicationId" application_id, 1 "ServerlessConfList" serverless_conf_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServerlessConfOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationServerlessConfOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationWhitelist {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationWhitelistOutput {
    pub application_id: Option<String>,
    pub component_id: Option<String>,
}
model! { ModifyApplicationWhitelistOutput {
    0 "ApplicationId" application_id, 1 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewAttribute {
    pub cloud_provider: Option<String>,
    pub db_cluster_ids: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
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

pub type ModifyAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub advanced_data_policies: Option<Vec<ModifyBackupPolicyAdvancedDataPolicies>>,
    pub backup_frequency: Option<String>,
    pub backup_policy_level: Option<String>,
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type ModifyBackupPolicyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetPolicy {
    pub alert_threshold_pct: Option<String>,
    pub budget_points: Option<String>,
    pub budget_policy_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetPolicyOutput {
    pub gw_cluster_id: Option<String>,
}
model! { ModifyBudgetPolicyOutput {
    0 "GwClusterId" gw_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumer {
    pub consumer_group_name: Option<String>,
    pub consumer_id: String,
    pub gw_cluster_id: String,
    pub is_default: Option<String>,
    pub name: String,
    pub region_id: Option<String>,
}
operation! { ModifyConsumer(consumer_id: String, gw_cluster_id: String, name: String)
    "ModifyConsumer" -> ModifyConsumerOutput {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "ConsumerId" consumer_id, 2 "GwClusterId" gw_cluster_id,
    3 "IsDefault" is_default: String, 4 "Name" name, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerOutput {
    pub consumer_id: Option<String>,
}
model! { ModifyConsumerOutput {
    0 "ConsumerId" consumer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    pub consumer_group_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupOutput {
    pub consumer_group_id: Option<String>,
}
model! { ModifyConsumerGroupOutput {
    0 "ConsumerGroupId" consumer_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostRule {
    pub cache_cost_points_per_million: Option<String>,
    pub cost_rule_id: String,
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    pub model_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostRuleOutput {
    pub cost_rule_id: Option<String>,
}
model! { ModifyCostRuleOutput {
    0 "CostRuleId" cost_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCronJobPolicyServerless {
    pub allow_shut_down: Option<String>,
    pub cron_expression: String,
    pub db_cluster_id: String,
    pub end_time: String,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
operation! { ModifyCronJobPolicyServerless(cron_expression: String, db_cluster_id: String, end_time: String, region_id: String)
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

pub type ModifyCronJobPolicyServerlessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub compress_storage: Option<String>,
    pub connection_resource_quota: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhitelist {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
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

pub type ModifyDBClusterAccessWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAndNodesParameters {
    pub clear_binlog: Option<bool>,
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

pub type ModifyDBClusterAndNodesParametersOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterArchOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterArchOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAuditLogCollector {
    pub collector_status: String,
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

pub type ModifyDBClusterAuditLogCollectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDeletion {
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

pub type ModifyDBClusterDeletionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDescription {
    pub db_cluster_description: String,
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

pub type ModifyDBClusterDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDescriptionZonal {
    pub client_token: Option<String>,
    pub db_cluster_description: String,
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

pub type ModifyDBClusterDescriptionZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterEndpoint {
    pub auto_add_new_nodes: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
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

pub type ModifyDBClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterEndpointZonal {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
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

pub type ModifyDBClusterEndpointZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMaintainTime {
    pub db_cluster_id: String,
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

pub type ModifyDBClusterMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigration {
    pub connection_strings: Option<String>,
    pub db_cluster_id: String,
    pub new_master_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub source_rdsdb_instance_id: String,
    pub swap_connection_string: Option<String>,
}
operation! { ModifyDBClusterMigration(db_cluster_id: String, new_master_instance_id: String, source_rdsdb_instance_id: String)
    "ModifyDBClusterMigration" -> Empty {
    0 "ConnectionStrings" connection_strings: String, 1 "DBClusterId" db_cluster_id,
    2 "NewMasterInstanceId" new_master_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SourceRDSDBInstanceId" source_rdsdb_instance_id,
    9 "SwapConnectionString" swap_connection_string: String
} }

pub type ModifyDBClusterMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigrationEndpoint {
    pub db_cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigrationEndpointOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBClusterMigrationEndpointOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMonitor {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterMonitor(db_cluster_id: String, period: String) "ModifyDBClusterMonitor" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "Period" period,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBClusterMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterParameters {
    pub clear_binlog: Option<bool>,
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

pub type ModifyDBClusterParametersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterPrimaryZone {
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
    pub v_switch_id: Option<String>,
    pub zone_id: String,
    pub zone_type: Option<String>,
}
operation! { ModifyDBClusterPrimaryZone(db_cluster_id: String, zone_id: String) "ModifyDBClusterPrimaryZone" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "FromTimeService" from_time_service: bool,
    2 "IsSwitchOverForDisaster" is_switch_over_for_disaster: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PlannedEndTime" planned_end_time: String,
    6 "PlannedStartTime" planned_start_time: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "VPCId" vpc_id: String, 10 "VSwitchId" v_switch_id: String,
    11 "ZoneId" zone_id, 12 "ZoneType" zone_type: String
} }

pub type ModifyDBClusterPrimaryZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroup {
    pub db_cluster_id: String,
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

pub type ModifyDBClusterResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterSSL {
    pub cert_valid_days: Option<String>,
    pub connection_string: Option<String>,
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

pub type ModifyDBClusterSSLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConf {
    pub allow_shut_down: Option<String>,
    pub crontab_job_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConfOutput {
    pub db_cluster_id: Option<String>,
}
model! { ModifyDBClusterServerlessConfOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStoragePerformance {
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<String>,
    pub client_token: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStoragePerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterStoragePerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpace {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpaceOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterStorageSpaceOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterTDE {
    pub db_cluster_id: String,
    pub enable_automatic_rotation: Option<String>,
    pub encrypt_new_tables: Option<String>,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub tde_status: String,
}
operation! { ModifyDBClusterTDE(db_cluster_id: String, tde_status: String) "ModifyDBClusterTDE" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "EnableAutomaticRotation" enable_automatic_rotation: String,
    2 "EncryptNewTables" encrypt_new_tables: String, 3 "EncryptionKey" encryption_key: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RoleArn" role_arn: String, 9 "TDEStatus" tde_status
} }

pub type ModifyDBClusterTDEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVpc {
    pub db_cluster_id: String,
    pub existed_endpoint_switch_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: String,
}
operation! { ModifyDBClusterVpc(db_cluster_id: String, existed_endpoint_switch_type: String, v_switch_id: String)
    "ModifyDBClusterVpc" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ExistedEndpointSwitchType" existed_endpoint_switch_type,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "VPCId" vpc_id: String, 7 "VSwitchId" v_switch_id
} }

pub type ModifyDBClusterVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescription {
    pub db_cluster_id: String,
    pub db_description: String,
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

pub type ModifyDBDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescriptionZonal {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_description: String,
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

pub type ModifyDBDescriptionZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEndpointAddress {
    pub connection_string_prefix: Option<String>,
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
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

pub type ModifyDBEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeClass {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    pub db_cluster_id: String,
    pub db_node_target_class: String,
    pub db_node_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeClassOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodeClassOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeConfig {
    pub config_name: String,
    pub config_value: String,
    pub db_cluster_id: String,
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyDBNodeConfig(config_name: String, config_value: String, db_cluster_id: String, db_node_id: String)
    "ModifyDBNodeConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DBClusterId" db_cluster_id, 3 "DBNodeId" db_node_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

pub type ModifyDBNodeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeDescription {
    pub db_cluster_id: String,
    pub db_node_description: String,
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

pub type ModifyDBNodeDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaMode {
    pub db_cluster_id: String,
    pub db_node_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaModeOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodeHotReplicaModeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeSccMode {
    pub db_cluster_id: String,
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scc_mode: String,
}
operation! { ModifyDBNodeSccMode(db_cluster_id: String, db_node_id: String, scc_mode: String)
    "ModifyDBNodeSccMode" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeId" db_node_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SccMode" scc_mode
} }

pub type ModifyDBNodeSccModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClass {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    pub db_cluster_id: String,
    pub db_node: Vec<ModifyDBNodesClassDBNode>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClassDBNode {
    pub db_node_id: Option<String>,
    pub target_class: Option<String>,
}
input! { ModifyDBNodesClassDBNode() {
    0 "DBNodeId" db_node_id: String, 1 "TargetClass" target_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClassOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodesClassOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesParameters {
    pub db_cluster_id: String,
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

pub type ModifyDBNodesParametersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBRolePrivilege {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
}
model! { ModifyEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBSecret {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBSecretOutput {
    pub db_cluster_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRules {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: String,
    pub rule_name: String,
}
operation! { ModifyFirewallRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "ModifyFirewallRules" -> ModifyFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyFirewallRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDatabaseNetwork {
    pub enable_global_domain_name: Option<bool>,
    pub gdn_description: Option<String>,
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalDatabaseNetwork(gdn_id: String) "ModifyGlobalDatabaseNetwork" -> Empty {
    0 "EnableGlobalDomainName" enable_global_domain_name: bool, 1 "GDNDescription" gdn_description: String,
    2 "GDNId" gdn_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

pub type ModifyGlobalDatabaseNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroup {
    pub g_ip_list: String,
    /// 2 to 120 characters.
    pub global_ig_name: String,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroup" -> ModifyGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { ModifyGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Option<Vec<String>>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances, 1 "GIpList" g_ip_list, 2 "GlobalIgName" global_ig_name,
    3 "GlobalSecurityGroupId" global_security_group_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupName {
    /// 2 to 120 characters.
    pub global_ig_name: String,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalSecurityIPGroupName(global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupName" -> ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameOutput {
    pub global_security_ip_group: Option<Vec<ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup>>,
}
model! { ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelation {
    pub db_cluster_id: String,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalSecurityIPGroupRelation(db_cluster_id: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupRelation" -> ModifyGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationOutput {
    pub db_cluster_id: Option<String>,
    pub global_security_ip_group_rel: Option<Vec<ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel>>,
}
model! { ModifyGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityIPGroupRel" global_security_ip_group_rel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogBackupPolicy {
    pub advanced_log_policies: Option<Vec<ModifyLogBackupPolicyAdvancedLogPolicies>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type ModifyLogBackupPolicyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMaskingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelApi {
    pub gw_cluster_id: String,
    pub model_api_id: String,
    pub model_category: String,
    pub path_prefix: String,
    pub protocol: String,
    pub record_input: Option<String>,
    pub record_output: Option<String>,
    pub region_id: Option<String>,
    pub route_rules: String,
}

/// What [`ModifyModelApi::new`] takes.
pub struct ModifyModelApiRequired {
    pub gw_cluster_id: String,
    pub model_api_id: String,
    pub model_category: String,
    pub path_prefix: String,
    pub protocol: String,
    pub route_rules: String,
}
operation! { ModifyModelApi{ModifyModelApiRequired: gw_cluster_id, model_api_id, model_category, path_prefix, protocol, route_rules}
    "ModifyModelApi" -> ModifyModelApiOutput {
    0 "GwClusterId" gw_cluster_id, 1 "ModelApiId" model_api_id, 2 "ModelCategory" model_category,
    3 "PathPrefix" path_prefix, 4 "Protocol" protocol, 5 "RecordInput" record_input: String,
    6 "RecordOutput" record_output: String, 7 "RegionId" region_id: String, 8 "RouteRules" route_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelApiOutput {
    pub model_api_id: Option<String>,
}
model! { ModifyModelApiOutput {
    0 "ModelApiId" model_api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    pub model_category: String,
    pub model_service_id: String,
    pub name: String,
    pub output_cost_points_per_million: Option<String>,
    pub protocol: String,
    pub region_id: Option<String>,
    pub request_cost_points: Option<String>,
}

/// What [`ModifyModelService::new`] takes.
pub struct ModifyModelServiceRequired {
    pub gw_cluster_id: String,
    pub model_category: String,
    pub model_service_id: String,
    pub name: String,
    pub protocol: String,
}
operation! { ModifyModelService{ModifyModelServiceRequired: gw_cluster_id, model_category, model_service_id, name, protocol}
    "ModifyModelService" -> ModifyModelServiceOutput {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String, 2 "GwClusterId" gw_cluster_id,
    3 "InputCostPointsPerMillion" input_cost_points_per_million: String, 4 "ModelCategory" model_category,
    5 "ModelServiceId" model_service_id, 6 "Name" name,
    7 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 8 "Protocol" protocol,
    9 "RegionId" region_id: String, 10 "RequestCostPoints" request_cost_points: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub model_service_id: Option<String>,
    pub status: Option<String>,
}
model! { ModifyModelServiceOutput {
    0 "ModelServiceId" model_service_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPendingMaintenanceAction {
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: String,
}
operation! { ModifyPendingMaintenanceAction(ids: String, region_id: String, switch_time: String)
    "ModifyPendingMaintenanceAction" -> ModifyPendingMaintenanceActionOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret, 8 "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPendingMaintenanceActionOutput {
    pub ids: Option<String>,
}
model! { ModifyPendingMaintenanceActionOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarFsMappingAuth {
    pub bucket: String,
    pub bucket_access_key_id: String,
    pub bucket_access_key_secret: Secret,
    pub db_cluster_id: Option<String>,
    pub path: String,
    pub polar_fs_instance_id: String,
}

/// What [`ModifyPolarFsMappingAuth::new`] takes.
pub struct ModifyPolarFsMappingAuthRequired {
    pub bucket: String,
    pub bucket_access_key_id: String,
    pub bucket_access_key_secret: Secret,
    pub path: String,
    pub polar_fs_instance_id: String,
}
operation! { ModifyPolarFsMappingAuth{ModifyPolarFsMappingAuthRequired: bucket, bucket_access_key_id, bucket_access_key_secret, path, polar_fs_instance_id}
    "ModifyPolarFsMappingAuth" -> Empty {
    0 "Bucket" bucket, 1 "BucketAccessKeyId" bucket_access_key_id, 2 "BucketAccessKeySecret" bucket_access_key_secret,
    3 "DBClusterId" db_cluster_id: String, 4 "Path" path, 5 "PolarFsInstanceId" polar_fs_instance_id
} }

pub type ModifyPolarFsMappingAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRateLimitPolicy {
    pub gw_cluster_id: String,
    pub policy_id: String,
    pub rate_limit_rpm: Option<String>,
    pub rate_limit_tpm: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRateLimitPolicy(gw_cluster_id: String, policy_id: String) "ModifyRateLimitPolicy" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "PolicyId" policy_id, 2 "RateLimitRpm" rate_limit_rpm: String,
    3 "RateLimitTpm" rate_limit_tpm: String, 4 "RegionId" region_id: String
} }

pub type ModifyRateLimitPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceControl {
    pub cpu_count: Option<i64>,
    pub db_cluster_id: String,
    pub max_cpu: Option<i64>,
    pub region_id: Option<String>,
    pub resource_control_name: String,
}
operation! { ModifyResourceControl(db_cluster_id: String, resource_control_name: String)
    "ModifyResourceControl" -> Empty {
    0 "CpuCount" cpu_count: i64, 1 "DBClusterId" db_cluster_id, 2 "MaxCpu" max_cpu: i64, 3 "RegionId" region_id: String,
    4 "ResourceControlName" resource_control_name
} }

pub type ModifyResourceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackage {
    pub auto_quota: Option<bool>,
    pub resource_package_id: String,
}
operation! { ModifyResourcePackage(resource_package_id: String) "ModifyResourcePackage" -> Empty {
    0 "AutoQuota" auto_quota: bool, 1 "ResourcePackageId" resource_package_id
} }

pub type ModifyResourcePackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLRateLimitingRules {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: String,
    pub rule_name: String,
}
operation! { ModifySQLRateLimitingRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "ModifySQLRateLimitingRules" -> ModifySQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySQLRateLimitingRulesOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleTask {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: String,
    pub planned_start_time: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: String,
}
operation! { ModifyScheduleTask(db_cluster_id: String, planned_end_time: String, planned_start_time: String, task_id: String)
    "ModifyScheduleTask" -> ModifyScheduleTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PlannedEndTime" planned_end_time, 4 "PlannedStartTime" planned_start_time,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleTaskOutput {
    pub success: Option<bool>,
}
model! { ModifyScheduleTaskOutput {
    0 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovePolarFsObjectsObjectsToMove {
    pub destination_path: Option<String>,
    pub source_path: Option<String>,
}
input! { MovePolarFsObjectsObjectsToMove() {
    0 "DestinationPath" destination_path: String, 1 "SourcePath" source_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovePolarFsObjectsOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { MovePolarFsObjectsOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAITask {
    pub db_cluster_id: String,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAITaskOutput {
    pub task_id: Option<String>,
}
model! { OpenAITaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApplication {
    pub application_id: Option<String>,
    pub operation: Option<String>,
}
operation! { OperateApplication() "OperateApplication" -> Empty {
    0 "ApplicationId" application_id: String, 1 "Operation" operation: String
} }

pub type OperateApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPolarClawConfig {
    pub application_id: String,
    pub config_patch: Option<BTreeMap<String, Value>>,
    pub restart: Option<bool>,
}
operation! { PatchPolarClawConfig(application_id: String) "PatchPolarClawConfig" -> PatchPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "ConfigPatch" config_patch: BTreeMap<String, Value>, 2 "Restart" restart: bool
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPolarClawConfigOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub patched_keys: Option<Vec<String>>,
    pub restarted: Option<bool>,
}
model! { PatchPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "PatchedKeys" patched_keys,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactivateDBClusterBackup {
    pub db_cluster_id: String,
}
operation! { ReactivateDBClusterBackup(db_cluster_id: String)
    "ReactivateDBClusterBackup" -> ReactivateDBClusterBackupOutput {
    0 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactivateDBClusterBackupOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ReactivateDBClusterBackupOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id
} }

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

pub type RefreshDBClusterStorageUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectPolarClawDevicePair {
    pub application_id: String,
    pub pair_request_id: String,
}
operation! { RejectPolarClawDevicePair(application_id: String, pair_request_id: String)
    "RejectPolarClawDevicePair" -> RejectPolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "PairRequestId" pair_request_id
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "DeviceId" device_id, 3 "Message" message,
    4 "PairRequestId" pair_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationEnvironmentVariables {
    pub application_id: String,
    pub restart: Option<bool>,
    pub variable_names: Vec<String>,
}
operation! { RemoveApplicationEnvironmentVariables(application_id: String, variable_names: Vec<String>)
    "RemoveApplicationEnvironmentVariables" -> RemoveApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id, 1 "Restart" restart: bool, 2 "VariableNames" variable_names
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "RemovedCount" removed_count,
    5 "Restarted" restarted, 6 "TotalVariables" total_variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBClusterFromGDN {
    pub db_cluster_id: String,
    pub force: Option<bool>,
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub target_db_cluster_id: Option<String>,
}
operation! { RemoveDBClusterFromGDN(db_cluster_id: String, gdn_id: String) "RemoveDBClusterFromGDN" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "Force" force: bool, 2 "GDNId" gdn_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "TargetDBClusterId" target_db_cluster_id: String
} }

pub type RemoveDBClusterFromGDNOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawDevicePair {
    pub application_id: String,
    pub device_id: String,
}
operation! { RemovePolarClawDevicePair(application_id: String, device_id: String)
    "RemovePolarClawDevicePair" -> RemovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawDevicePairOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub device_id: Option<String>,
    pub message: Option<String>,
}
model! { RemovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "DeviceId" device_id, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawMCPServer {
    pub application_id: String,
    pub server_name: String,
}
operation! { RemovePolarClawMCPServer(application_id: String, server_name: String)
    "RemovePolarClawMCPServer" -> RemovePolarClawMCPServerOutput {
    0 "ApplicationId" application_id, 1 "ServerName" server_name
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "ServerName" server_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccount {
    pub account_name: String,
    pub account_password: Option<Secret>,
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

pub type ResetAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
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

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountZonal {
    pub account_name: String,
    pub account_password: Option<Secret>,
    pub client_token: Option<String>,
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

pub type ResetAccountZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAgenticDBTenantApiKey {
    pub api_key_id: String,
    pub db_cluster_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! { ResetAgenticDBTenantApiKey(api_key_id: String, db_cluster_id: String, region_id: String, tenant_id: String)
    "ResetAgenticDBTenantApiKey" -> ResetAgenticDBTenantApiKeyOutput {
    0 "ApiKeyId" api_key_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAgenticDBTenantApiKeyOutput {
    pub api_key: Option<Secret>,
    pub api_key_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { ResetAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key, 1 "ApiKeyId" api_key_id, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "TenantId" tenant_id, 5 "TenantName" tenant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerApiKey {
    pub consumer_id: String,
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { ResetConsumerApiKey(consumer_id: String, gw_cluster_id: String)
    "ResetConsumerApiKey" -> ResetConsumerApiKeyOutput {
    0 "ConsumerId" consumer_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerApiKeyOutput {
    pub api_key: Option<Secret>,
    pub consumer_id: Option<String>,
}
model! { ResetConsumerApiKeyOutput {
    0 "ApiKey" api_key, 1 "ConsumerId" consumer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGlobalDatabaseNetwork {
    pub db_cluster_id: String,
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ResetGlobalDatabaseNetwork(db_cluster_id: String, gdn_id: String) "ResetGlobalDatabaseNetwork" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GDNId" gdn_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

pub type ResetGlobalDatabaseNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAIDBCluster {
    pub db_cluster_id: Option<String>,
}
operation! { RestartAIDBCluster() "RestartAIDBCluster" -> Empty {
    0 "DBClusterId" db_cluster_id: String
} }

pub type RestartAIDBClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBLink {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { RestartDBLink(db_cluster_id: String) "RestartDBLink" -> RestartDBLinkOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBLinkOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartDBLinkOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBNode {
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

pub type RestartDBNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBNodeZonal {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
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

pub type RestartDBNodeZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartPolarClawGateway {
    pub application_id: String,
    pub mode: Option<String>,
}
operation! { RestartPolarClawGateway(application_id: String)
    "RestartPolarClawGateway" -> RestartPolarClawGatewayOutput {
    0 "ApplicationId" application_id, 1 "Mode" mode: String
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "DowntimeMs" downtime_ms, 3 "GatewayVersion" gateway_version,
    4 "Message" message, 5 "Mode" mode, 6 "Ok" ok, 7 "Operation" operation, 8 "Restarted" restarted, 9 "State" state,
    10 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTable {
    pub backup_id: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub security_token: Option<Secret>,
    pub table_meta: String,
}
operation! { RestoreTable(db_cluster_id: String, table_meta: String) "RestoreTable" -> Empty {
    0 "BackupId" backup_id: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RestoreTime" restore_time: String,
    7 "SecurityToken" security_token: Secret, 8 "TableMeta" table_meta
} }

pub type RestoreTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilege {
    pub account_name: String,
    pub db_cluster_id: String,
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

pub type RevokeAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilegeZonal {
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
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

pub type RevokeAccountPrivilegeZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPolarClawCronJob {
    pub application_id: String,
    pub job_id: String,
    pub mode: Option<String>,
    pub restart: Option<bool>,
}
operation! { RunPolarClawCronJob(application_id: String, job_id: String)
    "RunPolarClawCronJob" -> RunPolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Mode" mode: String, 3 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "JobId" job_id, 3 "Message" message, 4 "Ok" ok, 5 "Ran" ran
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMemories {
    pub application_id: String,
    pub create_time_begin: Option<String>,
    pub create_time_end: Option<String>,
    pub memory_agent_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMemoriesOutput {
    pub page: Option<String>,
    pub page_size: Option<String>,
    pub results: Option<Vec<SearchMemoriesResults>>,
    pub total: Option<String>,
    pub total_pages: Option<String>,
}
model! { SearchMemoriesOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "Results" results, 3 "Total" total, 4 "TotalPages" total_pages
} }

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
    0 "CreateTime" create_time, 1 "Id" id, 2 "Memory" memory, 3 "MemoryAgentId" memory_agent_id,
    4 "MemoryUserId" memory_user_id, 5 "Metadata" metadata, 6 "Score" score, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPolarClawSkills {
    pub application_id: String,
    pub limit: Option<i64>,
    pub query: Option<String>,
}
operation! { SearchPolarClawSkills(application_id: String) "SearchPolarClawSkills" -> SearchPolarClawSkillsOutput {
    0 "ApplicationId" application_id, 1 "Limit" limit: i64, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPolarClawSkillsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub results: Option<Vec<SearchPolarClawSkillsResults>>,
}
model! { SearchPolarClawSkillsOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Results" results
} }

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
    0 "DisplayName" display_name, 1 "Score" score, 2 "Slug" slug, 3 "Summary" summary, 4 "UpdatedAt" updated_at,
    5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolarFsFileQuota {
    pub db_cluster_id: Option<String>,
    pub file_path_quotas: Vec<SetPolarFsFileQuotaFilePathQuotas>,
    pub polar_fs_instance_id: String,
}
operation! { SetPolarFsFileQuota(file_path_quotas: Vec<SetPolarFsFileQuotaFilePathQuotas>, polar_fs_instance_id: String)
    "SetPolarFsFileQuota" -> SetPolarFsFileQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "FilePathQuotas" file_path_quotas,
    2 "PolarFsInstanceId" polar_fs_instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolarFsFileQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { SetPolarFsFileQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchOverGlobalDatabaseNetwork {
    pub db_cluster_id: Option<String>,
    pub forced: Option<bool>,
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { SwitchOverGlobalDatabaseNetwork(gdn_id: String) "SwitchOverGlobalDatabaseNetwork" -> Empty {
    0 "DBClusterId" db_cluster_id: String, 1 "Forced" forced: bool, 2 "GDNId" gdn_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

pub type SwitchOverGlobalDatabaseNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNode {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_node: Vec<TempModifyDBNodeDBNode>,
    pub modify_type: String,
    pub operation_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: String,
}

/// What [`TempModifyDBNode::new`] takes.
pub struct TempModifyDBNodeRequired {
    pub db_cluster_id: String,
    pub db_node: Vec<TempModifyDBNodeDBNode>,
    pub modify_type: String,
    pub operation_type: String,
    pub restore_time: String,
}
operation! { TempModifyDBNode{TempModifyDBNodeRequired: db_cluster_id, db_node, modify_type, operation_type, restore_time}
    "TempModifyDBNode" -> TempModifyDBNodeOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBNode" db_node, 4 "ModifyType" modify_type, 5 "OperationType" operation_type,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PromotionCode" promotion_code: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RestoreTime" restore_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNodeDBNode {
    pub target_class: Option<String>,
    pub zone_id: Option<String>,
}
input! { TempModifyDBNodeDBNode() {
    0 "TargetClass" target_class: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNodeOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { TempModifyDBNodeOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeIds" db_node_ids, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBClusterPayType {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBClusterPayTypeOutput {
    pub charge_type: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expired_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformDBClusterPayTypeOutput {
    0 "ChargeType" charge_type, 1 "DBClusterId" db_cluster_id, 2 "ExpiredTime" expired_time, 3 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPolarClawAgent {
    pub agent_id: String,
    pub application_id: String,
    pub channel: String,
    pub channel_account_id: Option<String>,
}
operation! { UnbindPolarClawAgent(agent_id: String, application_id: String, channel: String)
    "UnbindPolarClawAgent" -> UnbindPolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Channel" channel,
    3 "ChannelAccountId" channel_account_id: String
} }

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
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "Message" message,
    4 "RemovedCount" removed_count, 5 "TotalBindings" total_bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindResourceControl {
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    pub resource_control_name: String,
    pub target_type: String,
    pub target_value: String,
}
operation! { UnbindResourceControl(db_cluster_id: String, resource_control_name: String, target_type: String, target_value: String)
    "UnbindResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name,
    3 "TargetType" target_type, 4 "TargetValue" target_value
} }

pub type UnbindResourceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPolarClawPlugin {
    pub application_id: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { UninstallPolarClawPlugin(application_id: String, plugin_id: String)
    "UninstallPolarClawPlugin" -> UninstallPolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "PluginId" plugin_id,
    5 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationEnvironmentVariables {
    pub application_id: String,
    pub restart: Option<bool>,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { UpdateApplicationEnvironmentVariables(application_id: String)
    "UpdateApplicationEnvironmentVariables" -> UpdateApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id, 1 "Restart" restart: bool, 2 "Variables" variables: BTreeMap<String, Value>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationEnvironmentVariablesOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub restarted: Option<bool>,
    pub total_variables: Option<i64>,
    pub updated_keys: Option<Vec<String>>,
}
model! { UpdateApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "Ok" ok, 4 "Restarted" restarted,
    5 "TotalVariables" total_variables, 6 "UpdatedKeys" updated_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtensions {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub db_names: String,
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

pub type UpdateExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgent {
    pub agent_id: String,
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentFiles {
    pub file_content: Option<String>,
    pub file_name: Option<String>,
}
input! { UpdatePolarClawAgentFiles() {
    0 "FileContent" file_content: String, 1 "FileName" file_name: String
} }

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
    0 "Agent" agent, 1 "AgentId" agent_id, 2 "ApplicationId" application_id, 3 "Code" code, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentAgent {
    pub id: Option<String>,
    pub identity: Option<UpdatePolarClawAgentIdentity>,
    pub name: Option<String>,
    pub workspace: Option<String>,
}
model! { UpdatePolarClawAgentAgent {
    0 "Id" id, 1 "Identity" identity, 2 "Name" name, 3 "Workspace" workspace
} }

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
    0 "Avatar" avatar, 1 "AvatarUrl" avatar_url, 2 "Emoji" emoji, 3 "Name" name, 4 "Theme" theme
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentSkills {
    pub agent_id: String,
    pub application_id: String,
    pub skills: Option<Vec<String>>,
}
operation! { UpdatePolarClawAgentSkills(agent_id: String, application_id: String)
    "UpdatePolarClawAgentSkills" -> UpdatePolarClawAgentSkillsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Skills" skills: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentSkillsOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub skills: Option<Vec<String>>,
}
model! { UpdatePolarClawAgentSkillsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "Message" message, 4 "Ok" ok,
    5 "Skills" skills
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentTools {
    pub agent_id: String,
    pub allow: Option<Vec<String>>,
    pub also_allow: Option<Vec<String>>,
    pub application_id: String,
    pub deny: Option<Vec<String>>,
    pub profile: Option<String>,
}
operation! { UpdatePolarClawAgentTools(agent_id: String, application_id: String)
    "UpdatePolarClawAgentTools" -> UpdatePolarClawAgentToolsOutput {
    0 "AgentId" agent_id, 1 "Allow" allow: Vec<String>, 2 "AlsoAllow" also_allow: Vec<String>,
    3 "ApplicationId" application_id, 4 "Deny" deny: Vec<String>, 5 "Profile" profile: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Code" code, 3 "Message" message, 4 "Ok" ok,
    5 "Tools" tools
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentToolsTools {
    pub allow: Option<Vec<String>>,
    pub also_allow: Option<Vec<String>>,
    pub deny: Option<Vec<String>>,
    pub profile: Option<String>,
}
model! { UpdatePolarClawAgentToolsTools {
    0 "Allow" allow, 1 "AlsoAllow" also_allow, 2 "Deny" deny, 3 "Profile" profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJob {
    pub agent_id: Option<String>,
    pub application_id: String,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<UpdatePolarClawCronJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub failure_alert: Option<UpdatePolarClawCronJobFailureAlert>,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Job" job, 3 "Message" message, 4 "Ok" ok
} }

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
    pub runs: Option<Vec<UpdatePolarClawCronJobRuns>>,
    pub schedule: Option<UpdatePolarClawCronJobJobSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<UpdatePolarClawCronJobState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { UpdatePolarClawCronJobJob {
    0 "AgentId" agent_id, 1 "CreatedAtMs" created_at_ms, 2 "DeleteAfterRun" delete_after_run, 3 "Delivery" delivery,
    4 "Description" description, 5 "Enabled" enabled, 6 "Id" id, 7 "Name" name, 8 "Payload" payload, 9 "Runs" runs,
    10 "Schedule" schedule, 11 "SessionKey" session_key, 12 "SessionTarget" session_target, 13 "State" state,
    14 "UpdatedAtMs" updated_at_ms, 15 "WakeMode" wake_mode
} }

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
    0 "AccountId" account_id, 1 "BestEffort" best_effort, 2 "Channel" channel, 3 "Mode" mode, 4 "To" to
} }

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
    0 "BestEffortDeliver" best_effort_deliver, 1 "Channel" channel, 2 "Deliver" deliver, 3 "Kind" kind,
    4 "LightContext" light_context, 5 "Message" message, 6 "Model" model, 7 "Text" text,
    8 "TimeoutSeconds" timeout_seconds, 9 "To" to
} }

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
    0 "Action" action, 1 "Delivered" delivered, 2 "DeliveryStatus" delivery_status, 3 "DurationMs" duration_ms,
    4 "JobId" job_id, 5 "JobName" job_name, 6 "Model" model, 7 "NextRunAtMs" next_run_at_ms, 8 "Provider" provider,
    9 "RunAtMs" run_at_ms, 10 "SessionId" session_id, 11 "Status" status, 12 "Summary" summary, 13 "Ts" ts,
    14 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { UpdatePolarClawCronJobUsage {
    0 "InputTokens" input_tokens, 1 "OutputTokens" output_tokens, 2 "TotalTokens" total_tokens
} }

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
    0 "AnchorMs" anchor_ms, 1 "At" at, 2 "EveryMs" every_ms, 3 "Expr" expr, 4 "Kind" kind, 5 "Tz" tz
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { UpdatePolarClawCronJobState {
    0 "ConsecutiveErrors" consecutive_errors, 1 "LastRunAtMs" last_run_at_ms, 2 "LastRunStatus" last_run_status,
    3 "NextRunAtMs" next_run_at_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawSkill {
    pub api_key: Option<Secret>,
    pub application_id: String,
    pub enabled: Option<bool>,
    pub env: Option<BTreeMap<String, String>>,
    pub skill_key: String,
}
operation! { UpdatePolarClawSkill(application_id: String, skill_key: String)
    "UpdatePolarClawSkill" -> UpdatePolarClawSkillOutput {
    0 "ApiKey" api_key: Secret, 1 "ApplicationId" application_id, 2 "Enabled" enabled: bool,
    3 "Env" env: BTreeMap<String, String>, 4 "SkillKey" skill_key
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Config" config, 3 "Message" message, 4 "Ok" ok,
    5 "SkillKey" skill_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawSkillConfig {
    pub enabled: Option<bool>,
    pub env: Option<BTreeMap<String, String>>,
}
model! { UpdatePolarClawSkillConfig {
    0 "Enabled" enabled, 1 "Env" env
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationVersion {
    pub application_id: String,
    pub upgrade_policy: Option<String>,
}
operation! { UpgradeApplicationVersion(application_id: String) "UpgradeApplicationVersion" -> Empty {
    0 "ApplicationId" application_id, 1 "UpgradePolicy" upgrade_policy: String
} }

pub type UpgradeApplicationVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBClusterVersion {
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

pub type UpgradeDBClusterVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBClusterVersionZonal {
    pub client_token: Option<String>,
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

pub type UpgradeDBClusterVersionZonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawChannel {
    pub application_id: String,
    pub channel_config: Option<BTreeMap<String, Value>>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Code" code, 3 "Message" message,
    4 "NpmPackage" npm_package, 5 "Ok" ok, 6 "PluginId" plugin_id, 7 "PluginUpgraded" plugin_upgraded,
    8 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawPlugin {
    pub application_id: String,
    pub npm_package: String,
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { UpgradePolarClawPlugin(application_id: String, npm_package: String, plugin_id: String)
    "UpgradePolarClawPlugin" -> UpgradePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "NpmPackage" npm_package, 2 "PluginId" plugin_id, 3 "Restart" restart: bool
} }

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
    0 "ApplicationId" application_id, 1 "Code" code, 2 "Message" message, 3 "NpmPackage" npm_package, 4 "Ok" ok,
    5 "PluginId" plugin_id, 6 "Restarted" restarted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawSkills {
    pub application_id: String,
    pub application_type: Option<String>,
    pub region_id: Option<String>,
    pub upgrade_method: Option<String>,
}
operation! { UpgradePolarClawSkills(application_id: String) "UpgradePolarClawSkills" -> UpgradePolarClawSkillsOutput {
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type: String, 2 "RegionId" region_id: String,
    3 "UpgradeMethod" upgrade_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawSkillsOutput {
    pub task_id: Option<String>,
}
model! { UpgradePolarClawSkillsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAgenticDBTenantApiKey {
    pub api_key: Secret,
    pub region_id: String,
}
operation! { VerifyAgenticDBTenantApiKey(api_key: Secret, region_id: String)
    "VerifyAgenticDBTenantApiKey" -> VerifyAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key, 1 "RegionId" region_id
} }

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
    0 "ApiKeyId" api_key_id, 1 "DBClusterId" db_cluster_id, 2 "ExpireTime" expire_time, 3 "Reason" reason,
    4 "RegionId" region_id, 5 "TenantId" tenant_id, 6 "TenantName" tenant_name, 7 "Valid" valid
} }

#[cfg(feature = "reflect")]
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
