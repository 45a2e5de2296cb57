//! `polardbx` 2020-02-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "polardbx.aliyuncs.com"),
        ("ap-northeast-2-pop", "polardbx.aliyuncs.com"),
        ("ap-south-1", "polardbx.aliyuncs.com"),
        ("ap-southeast-1", "polardbx.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "polardbx.aliyuncs.com"),
        ("ap-southeast-3", "polardbx.aliyuncs.com"),
        ("ap-southeast-5", "polardbx.aliyuncs.com"),
        ("cn-beijing", "polardbx.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "polardbx.aliyuncs.com"),
        ("cn-beijing-finance-pop", "polardbx.aliyuncs.com"),
        ("cn-beijing-gov-1", "polardbx.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "polardbx.aliyuncs.com"),
        ("cn-chengdu", "polardbx.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "polardbx.aliyuncs.com"),
        ("cn-fujian", "polardbx.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "polardbx.aliyuncs.com"),
        ("cn-hangzhou", "polardbx.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-finance", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "polardbx.aliyuncs.com"),
        ("cn-hangzhou-test-306", "polardbx.aliyuncs.com"),
        ("cn-hongkong", "polardbx.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "polardbx.aliyuncs.com"),
        ("cn-huhehaote", "polardbx.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "polardbx.aliyuncs.com"),
        ("cn-north-2-gov-1", "polardbx.aliyuncs.com"),
        ("cn-qingdao", "polardbx.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "polardbx.aliyuncs.com"),
        ("cn-shanghai", "polardbx.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "polardbx.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "polardbx.aliyuncs.com"),
        ("cn-shanghai-finance-1", "polardbx.aliyuncs.com"),
        ("cn-shanghai-inner", "polardbx.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "polardbx.aliyuncs.com"),
        ("cn-shenzhen", "polardbx.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "polardbx.aliyuncs.com"),
        ("cn-shenzhen-inner", "polardbx.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "polardbx.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "polardbx.aliyuncs.com"),
        ("cn-wuhan", "polardbx.aliyuncs.com"),
        ("cn-wulanchabu", "polardbx.aliyuncs.com"),
        ("cn-yushanfang", "polardbx.aliyuncs.com"),
        ("cn-zhangbei", "polardbx.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "polardbx.aliyuncs.com"),
        ("cn-zhangjiakou", "polardbx.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "polardbx.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "polardbx.aliyuncs.com"),
        ("eu-central-1", "polardbx.aliyuncs.com"),
        ("eu-west-1", "polardbx.aliyuncs.com"),
        ("eu-west-1-oxs", "polardbx.aliyuncs.com"),
        ("me-east-1", "polardbx.aliyuncs.com"),
        ("rus-west-1-pop", "polardbx.aliyuncs.com"),
        ("us-east-1", "polardbx.us-east-1.aliyuncs.com"),
        ("us-west-1", "polardbx.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "polardbx-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "polardbx-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "polardbx-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "polardbx-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "polardbx-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "polardbx-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "polardbx-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "polardbx-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "polardbx-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "polardbx-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "polardbx-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "polardbx-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "polardbx-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "polardbx-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "polardbx-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "polardbx-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "polardbx-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "polardbx-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "polardbx-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "polardbx-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "polardbx-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "polardbx-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "polardbx-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "polardbx-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "polardbx-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "polardbx", version: "2020-02-02", code: "polardbx", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignStoragePrimaryAzone {
    pub db_instance_name: String,
    pub region_id: String,
    pub storage_instance_name: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { AlignStoragePrimaryAzone(db_instance_name: String, region_id: String)
    "AlignStoragePrimaryAzone" -> AlignStoragePrimaryAzoneOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "StorageInstanceName" storage_instance_name: String,
    3 "SwitchTime" switch_time: String, 4 "SwitchTimeMode" switch_time_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignStoragePrimaryAzoneOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AlignStoragePrimaryAzoneOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateColdDataVolume {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { AllocateColdDataVolume(db_instance_name: String, region_id: String) "AllocateColdDataVolume" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

pub type AllocateColdDataVolumeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnection {
    pub connection_string_prefix: Option<String>,
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub port: Option<String>,
    pub region_id: String,
}
operation! { AllocateContext0PublicConnection(db_instance_name: String, region_id: String)
    "AllocateContext0PublicConnection" -> AllocateContext0PublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "Port" port: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnectionOutput {
    pub access_denied_detail: Option<AllocateContext0PublicConnectionAccessDeniedDetail>,
    pub data: Option<AllocateContext0PublicConnectionData>,
}
model! { AllocateContext0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AllocateContext0PublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnectionData {
    pub connection_string: Option<String>,
    pub context0_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub db_instance_net_type: Option<i64>,
    pub node_type: Option<String>,
    pub port: Option<String>,
    pub task_id: Option<i64>,
    pub vip: Option<String>,
}
model! { AllocateContext0PublicConnectionData {
    0 "ConnectionString" connection_string, 1 "Context0InstanceName" context0_instance_name,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceName" db_instance_name, 4 "DBInstanceNetType" db_instance_net_type,
    5 "NodeType" node_type, 6 "Port" port, 7 "TaskId" task_id, 8 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnection {
    pub connection_string_prefix: Option<String>,
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub port: Option<String>,
    pub region_id: String,
}
operation! { AllocateContextDBPublicConnection(db_instance_name: String, region_id: String)
    "AllocateContextDBPublicConnection" -> AllocateContextDBPublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "Port" port: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnectionOutput {
    pub access_denied_detail: Option<AllocateContextDBPublicConnectionAccessDeniedDetail>,
    pub data: Option<AllocateContextDBPublicConnectionData>,
}
model! { AllocateContextDBPublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AllocateContextDBPublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnectionData {
    pub connection_string: Option<String>,
    pub context_db_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub db_instance_net_type: Option<i64>,
    pub node_type: Option<String>,
    pub port: Option<String>,
    pub task_id: Option<i64>,
    pub vip: Option<String>,
}
model! { AllocateContextDBPublicConnectionData {
    0 "ConnectionString" connection_string, 1 "ContextDBInstanceName" context_db_instance_name,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceName" db_instance_name, 4 "DBInstanceNetType" db_instance_net_type,
    5 "NodeType" node_type, 6 "Port" port, 7 "TaskId" task_id, 8 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub connection_string_prefix: String,
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_name: String, port: String)
    "AllocateInstancePublicConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceName" db_instance_name,
    2 "InstanceClusterName" instance_cluster_name: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "Port" port, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AllocateInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateMem0PublicConnection {
    pub connection_string_prefix: String,
    pub db_instance_name: String,
    pub port: String,
    pub region_id: String,
}
operation! { AllocateMem0PublicConnection(connection_string_prefix: String, db_instance_name: String, port: String, region_id: String)
    "AllocateMem0PublicConnection" -> AllocateMem0PublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceName" db_instance_name, 2 "Port" port,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateMem0PublicConnectionOutput {
    pub access_denied_detail: Option<AllocateMem0PublicConnectionAccessDeniedDetail>,
}
model! { AllocateMem0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateMem0PublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AllocateMem0PublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachColumnarInstance {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { AttachColumnarInstance(db_instance_name: String, region_id: String)
    "AttachColumnarInstance" -> AttachColumnarInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachColumnarInstanceOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { AttachColumnarInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub ids: String,
    pub region_id: String,
}
operation! { CancelActiveOperationTasks(ids: String, region_id: String)
    "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    pub db_instance_name: String,
    pub region_id: String,
    pub role_arn: Option<String>,
}
operation! { CheckCloudResourceAuthorized(db_instance_name: String, region_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "RoleArn" role_arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub data: Option<CheckCloudResourceAuthorizedData>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedData {
    pub authorization_state: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckCloudResourceAuthorizedData {
    0 "AuthorizationState" authorization_state, 1 "RoleArn" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHealth {}
operation! { CheckHealth() "CheckHealth" -> CheckHealthOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHealthOutput {
    pub status: Option<String>,
}
model! { CheckHealthOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditSlsStatus {
    pub region_id: String,
}
operation! { CheckSqlAuditSlsStatus(region_id: String) "CheckSqlAuditSlsStatus" -> CheckSqlAuditSlsStatusOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditSlsStatusOutput {
    pub status: Option<String>,
}
model! { CheckSqlAuditSlsStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEngineMigration {
    pub continue_enable_binlog: Option<String>,
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { CloseEngineMigration(db_instance_name: String) "CloseEngineMigration" -> CloseEngineMigrationOutput {
    0 "ContinueEnableBinlog" continue_enable_binlog: String, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEngineMigrationOutput {
    pub code: Option<String>,
    pub data: Option<CloseEngineMigrationData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success_response: Option<String>,
}
model! { CloseEngineMigrationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "SuccessResponse" success_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEngineMigrationData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { CloseEngineMigrationData {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnection {
    pub db_instance_name: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
}
operation! { ConfirmNoConnection(region_id: String, slink_task_id: String)
    "ConfirmNoConnection" -> ConfirmNoConnectionOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnectionOutput {
    pub data: Option<ConfirmNoConnectionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmNoConnectionOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnectionData {
    pub slink_task_id: Option<String>,
}
model! { ConfirmNoConnectionData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountPrivilege" account_privilege: String,
    4 "DBInstanceName" db_instance_name, 5 "DBName" db_name: String, 6 "RegionId" region_id,
    7 "SecurityAccountName" security_account_name: String, 8 "SecurityAccountPassword" security_account_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAccountOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_type: Option<String>,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateBackup(db_instance_name: String, region_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupType" backup_type: String, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub data: Option<CreateBackupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackupOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupData {
    pub backup_set_id: Option<String>,
}
model! { CreateBackupData {
    0 "BackupSetId" backup_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0 {
    pub db_instance_name: String,
    pub open_search_instance_name: String,
    pub region_id: String,
}
operation! { CreateContext0(db_instance_name: String, open_search_instance_name: String, region_id: String)
    "CreateContext0" -> CreateContext0Output {
    0 "DBInstanceName" db_instance_name, 1 "OpenSearchInstanceName" open_search_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0Output {
    pub access_denied_detail: Option<CreateContext0AccessDeniedDetail>,
    pub data: Option<CreateContext0Data>,
}
model! { CreateContext0Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0AccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateContext0AccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0Data {
    pub context0_admin_key: Option<String>,
    pub context0_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub dashboard_replica_set_name: Option<String>,
    pub open_search_instance_name: Option<String>,
    pub service_replica_set_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateContext0Data {
    0 "Context0AdminKey" context0_admin_key, 1 "Context0InstanceName" context0_instance_name,
    2 "DBInstanceName" db_instance_name, 3 "DashboardReplicaSetName" dashboard_replica_set_name,
    4 "OpenSearchInstanceName" open_search_instance_name, 5 "ServiceReplicaSetName" service_replica_set_name,
    6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDB {
    pub db_instance_name: String,
    pub open_search_instance_name: String,
    pub region_id: String,
}
operation! { CreateContextDB(db_instance_name: String, open_search_instance_name: String, region_id: String)
    "CreateContextDB" -> CreateContextDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "OpenSearchInstanceName" open_search_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDBOutput {
    pub access_denied_detail: Option<CreateContextDBAccessDeniedDetail>,
    pub data: Option<CreateContextDBData>,
}
model! { CreateContextDBOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDBAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateContextDBAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDBData {
    pub context_db_admin_key: Option<String>,
    pub context_db_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub dashboard_replica_set_name: Option<String>,
    pub open_search_instance_name: Option<String>,
    pub service_replica_set_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateContextDBData {
    0 "ContextDBAdminKey" context_db_admin_key, 1 "ContextDBInstanceName" context_db_instance_name,
    2 "DBInstanceName" db_instance_name, 3 "DashboardReplicaSetName" dashboard_replica_set_name,
    4 "OpenSearchInstanceName" open_search_instance_name, 5 "ServiceReplicaSetName" service_replica_set_name,
    6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpoint {
    pub db_instance_name: String,
    pub name: String,
    pub node_auto_enter: bool,
    pub node_ids: String,
    pub node_role: Option<String>,
    pub region_id: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: String,
}

/// What [`CreateCustomEndpoint::new`] takes.
pub struct CreateCustomEndpointRequired {
    pub db_instance_name: String,
    pub name: String,
    pub node_auto_enter: bool,
    pub node_ids: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}
operation! { CreateCustomEndpoint{CreateCustomEndpointRequired: db_instance_name, name, node_auto_enter, node_ids, v_switch_id, vpc_id}
    "CreateCustomEndpoint" -> CreateCustomEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "Name" name, 2 "NodeAutoEnter" node_auto_enter, 3 "NodeIds" node_ids,
    4 "NodeRole" node_role: String, 5 "RegionId" region_id: String, 6 "VSwitchId" v_switch_id, 7 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpointOutput {
    pub data: Option<CreateCustomEndpointData>,
}
model! { CreateCustomEndpointOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpointData {
    pub custom_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateCustomEndpointData {
    0 "CustomEndpointId" custom_endpoint_id, 1 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    pub account_name: String,
    pub account_privilege: Option<String>,
    pub charset: String,
    pub db_instance_name: String,
    pub db_description: Option<String>,
    pub db_name: String,
    pub mode: Option<String>,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
    pub storage_pool_name: Option<String>,
}

/// What [`CreateDB::new`] takes.
pub struct CreateDBRequired {
    pub account_name: String,
    pub charset: String,
    pub db_instance_name: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { CreateDB{CreateDBRequired: account_name, charset, db_instance_name, db_name, region_id}
    "CreateDB" -> CreateDBOutput {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege: String, 2 "Charset" charset,
    3 "DBInstanceName" db_instance_name, 4 "DbDescription" db_description: String, 5 "DbName" db_name,
    6 "Mode" mode: String, 7 "RegionId" region_id, 8 "SecurityAccountName" security_account_name: String,
    9 "SecurityAccountPassword" security_account_password: Secret, 10 "StoragePoolName" storage_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDBOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub auto_renew: Option<bool>,
    /// 0 to 99.
    pub cn_node_count: Option<i64>,
    pub client_token: Option<String>,
    pub cn_class: Option<String>,
    pub db_node_class: Option<String>,
    /// 0 to 99.
    pub db_node_count: Option<i64>,
    /// 0 to 99.
    pub dn_node_count: Option<i64>,
    pub description: Option<String>,
    pub dn_class: Option<String>,
    pub dn_storage_space: Option<String>,
    pub engine_version: String,
    pub extra_params: Option<BTreeMap<String, String>>,
    pub is_columnar_read_db_instance: Option<bool>,
    pub is_read_db_instance: Option<bool>,
    pub network_type: Option<String>,
    pub origin_minor_version: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_db_instance_name: Option<String>,
    pub primary_zone: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateDBInstance(engine_version: String, pay_type: String, region_id: String, topology_type: String)
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "CNNodeCount" cn_node_count: i64, 2 "ClientToken" client_token: String,
    3 "CnClass" cn_class: String, 4 "DBNodeClass" db_node_class: String, 5 "DBNodeCount" db_node_count: i64,
    6 "DNNodeCount" dn_node_count: i64, 7 "Description" description: String, 8 "DnClass" dn_class: String,
    9 "DnStorageSpace" dn_storage_space: String, 10 "EngineVersion" engine_version,
    11 "ExtraParams" extra_params: BTreeMap<String, String>,
    12 "IsColumnarReadDBInstance" is_columnar_read_db_instance: bool, 13 "IsReadDBInstance" is_read_db_instance: bool,
    14 "NetworkType" network_type: String, 15 "OriginMinorVersion" origin_minor_version: String, 16 "PayType" pay_type,
    17 "Period" period: String, 18 "PrimaryDBInstanceName" primary_db_instance_name: String,
    19 "PrimaryZone" primary_zone: String, 20 "RegionId" region_id, 21 "ResourceGroupId" resource_group_id: String,
    22 "SecondaryZone" secondary_zone: String, 23 "Series" series: String, 24 "StorageType" storage_type: String,
    25 "TertiaryZone" tertiary_zone: String, 26 "TopologyType" topology_type, 27 "UsedTime" used_time: i64,
    28 "VPCId" vpc_id: String, 29 "VSwitchId" v_switch_id: String, 30 "ZoneId" zone_id: String
} [
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTask {
    pub db_instance_name: Option<String>,
    pub dst_db: Option<String>,
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
    pub src_db: Option<String>,
    pub src_password: Option<Secret>,
    pub src_res_id: Option<String>,
    pub src_user_name: Option<String>,
}
operation! { CreateDataImportTask(region_id: String, slink_task_id: String)
    "CreateDataImportTask" -> CreateDataImportTaskOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DstDb" dst_db: String, 2 "DstPassword" dst_password: Secret,
    3 "DstResId" dst_res_id: String, 4 "DstUserName" dst_user_name: String, 5 "RegionId" region_id,
    6 "SlinkTaskId" slink_task_id, 7 "SrcDb" src_db: String, 8 "SrcPassword" src_password: Secret,
    9 "SrcResId" src_res_id: String, 10 "SrcUserName" src_user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTaskOutput {
    pub data: Option<CreateDataImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateDataImportTaskData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayConsumerForPolarDBX {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateGatewayConsumerForPolarDBX(db_instance_name: String, region_id: String)
    "CreateGatewayConsumerForPolarDBX" -> CreateGatewayConsumerForPolarDBXOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayConsumerForPolarDBXOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateGatewayConsumerForPolarDBXOutput {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstance {
    pub db_instance_name: String,
    pub description: Option<String>,
    pub gdn_mode: Option<String>,
    pub region_id: String,
    pub rpl_conflict_strategy: Option<String>,
    pub rpl_dml_strategy: Option<String>,
    pub rpl_sync_ddl: Option<bool>,
}
operation! { CreateGdnInstance(db_instance_name: String, region_id: String)
    "CreateGdnInstance" -> CreateGdnInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "Description" description: String, 2 "GdnMode" gdn_mode: String,
    3 "RegionId" region_id, 4 "RplConflictStrategy" rpl_conflict_strategy: String,
    5 "RplDmlStrategy" rpl_dml_strategy: String, 6 "RplSyncDdl" rpl_sync_ddl: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstanceOutput {
    pub data: Option<CreateGdnInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGdnInstanceOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstanceData {
    pub task_id: Option<i64>,
}
model! { CreateGdnInstanceData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnStandbyMember {
    pub auto_renew: Option<bool>,
    pub cn_node_count: Option<String>,
    pub client_token: Option<String>,
    pub clone_instance_name: String,
    pub cn_class: Option<String>,
    pub dn_node_count: Option<String>,
    pub description: Option<String>,
    pub dn_class: Option<String>,
    pub engine_version: String,
    pub network_type: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_zone: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub source_instance_region: String,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}

/// What [`CreateGdnStandbyMember::new`] takes.
pub struct CreateGdnStandbyMemberRequired {
    pub clone_instance_name: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub source_instance_region: String,
    pub topology_type: String,
}
operation! { CreateGdnStandbyMember{CreateGdnStandbyMemberRequired: clone_instance_name, engine_version, pay_type, region_id, source_instance_region, topology_type}
    "CreateGdnStandbyMember" -> CreateGdnStandbyMemberOutput {
    0 "AutoRenew" auto_renew: bool, 1 "CNNodeCount" cn_node_count: String, 2 "ClientToken" client_token: String,
    3 "CloneInstanceName" clone_instance_name, 4 "CnClass" cn_class: String, 5 "DNNodeCount" dn_node_count: String,
    6 "Description" description: String, 7 "DnClass" dn_class: String, 8 "EngineVersion" engine_version,
    9 "NetworkType" network_type: String, 10 "PayType" pay_type, 11 "Period" period: String,
    12 "PrimaryZone" primary_zone: String, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id: String,
    15 "SecondaryZone" secondary_zone: String, 16 "Series" series: String,
    17 "SourceInstanceRegion" source_instance_region, 18 "StorageType" storage_type: String,
    19 "TertiaryZone" tertiary_zone: String, 20 "TopologyType" topology_type, 21 "UsedTime" used_time: i64,
    22 "VPCId" vpc_id: String, 23 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnStandbyMemberOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGdnStandbyMemberOutput {
    0 "DBInstanceName" db_instance_name, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0 {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateMem0(db_instance_name: String, region_id: String) "CreateMem0" -> CreateMem0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0Output {
    pub access_denied_detail: Option<CreateMem0AccessDeniedDetail>,
    pub data: Option<CreateMem0Data>,
}
model! { CreateMem0Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0AccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateMem0AccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0Data {
    pub task_id: Option<i64>,
}
model! { CreateMem0Data {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearch {
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_node_class: String,
    pub engine_version: Option<String>,
    pub instance_spec: Option<String>,
    /// 0 to 99.
    pub node_count: i64,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub topology_type: Option<String>,
    pub used_time: Option<i64>,
    pub vpc_id: String,
    pub v_switch_id: String,
    pub zone2: Option<String>,
    pub zone3: Option<String>,
    pub zone_id: String,
}

/// What [`CreateOpenSearch::new`] takes.
pub struct CreateOpenSearchRequired {
    pub db_node_class: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub v_switch_id: String,
    pub zone_id: String,
}
operation! { CreateOpenSearch{CreateOpenSearchRequired: db_node_class, node_count, pay_type, region_id, vpc_id, v_switch_id, zone_id}
    "CreateOpenSearch" -> CreateOpenSearchOutput {
    0 "AutoRenew" auto_renew: bool, 1 "ClientToken" client_token: String,
    2 "DBInstanceDescription" db_instance_description: String, 3 "DBNodeClass" db_node_class,
    4 "EngineVersion" engine_version: String, 5 "InstanceSpec" instance_spec: String, 6 "NodeCount" node_count,
    7 "PayType" pay_type, 8 "Period" period: String, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "StorageSpace" storage_space: i64,
    12 "StorageType" storage_type: String, 13 "TopologyType" topology_type: String, 14 "UsedTime" used_time: i64,
    15 "VPCId" vpc_id, 16 "VSwitchId" v_switch_id, 17 "Zone2" zone2: String, 18 "Zone3" zone3: String,
    19 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchOutput {
    pub access_denied_detail: Option<CreateOpenSearchAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchData>,
}
model! { CreateOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateOpenSearchAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchData {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateOpenSearchData {
    0 "DBInstanceName" db_instance_name, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccount {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateOpenSearchAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateOpenSearchAccount" -> CreateOpenSearchAccountOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccountOutput {
    pub access_denied_detail: Option<CreateOpenSearchAccountAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchAccountData>,
}
model! { CreateOpenSearchAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccountAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateOpenSearchAccountAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccountData {
    pub account_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateOpenSearchAccountData {
    0 "AccountName" account_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroup {
    pub db_instance_name: String,
    pub group_name: String,
    pub ips: String,
    pub region_id: String,
    pub remark: Option<String>,
}
operation! { CreateOpenSearchWhitelistGroup(db_instance_name: String, group_name: String, ips: String, region_id: String)
    "CreateOpenSearchWhitelistGroup" -> CreateOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name, 2 "IPs" ips, 3 "RegionId" region_id,
    4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<CreateOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchWhitelistGroupData>,
}
model! { CreateOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroupAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateOpenSearchWhitelistGroupAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroupData {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { CreateOpenSearchWhitelistGroupData {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstance {
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub dashboard_password: Secret,
    pub db_instance_description: Option<String>,
    pub db_password: Secret,
    pub node_spec: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tenant_mode: Option<bool>,
    pub used_time: Option<i64>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CreatePolardbxSupabaseInstance::new`] takes.
pub struct CreatePolardbxSupabaseInstanceRequired {
    pub dashboard_password: Secret,
    pub db_password: Secret,
    pub pay_type: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreatePolardbxSupabaseInstance{CreatePolardbxSupabaseInstanceRequired: dashboard_password, db_password, pay_type, region_id, v_switch_id, vpc_id, zone_id}
    "CreatePolardbxSupabaseInstance" -> CreatePolardbxSupabaseInstanceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "ClientToken" client_token: String, 2 "DashboardPassword" dashboard_password,
    3 "DbInstanceDescription" db_instance_description: String, 4 "DbPassword" db_password,
    5 "NodeSpec" node_spec: String, 6 "PayType" pay_type, 7 "Period" period: String, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "TenantMode" tenant_mode: bool, 11 "UsedTime" used_time: i64,
    12 "VSwitchId" v_switch_id, 13 "VpcId" vpc_id, 14 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstanceOutput {
    pub access_denied_detail: Option<CreatePolardbxSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<CreatePolardbxSupabaseInstanceData>,
}
model! { CreatePolardbxSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstanceAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreatePolardbxSupabaseInstanceAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstanceData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
}
model! { CreatePolardbxSupabaseInstanceData {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "OrderId" order_id, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuse {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreatePxfuse(db_instance_name: String, region_id: String) "CreatePxfuse" -> CreatePxfuseOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuseOutput {
    pub access_denied_detail: Option<CreatePxfuseAccessDeniedDetail>,
    pub data: Option<CreatePxfuseData>,
}
model! { CreatePxfuseOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuseAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreatePxfuseAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuseData {
    pub already_exists: Option<bool>,
    pub db_instance_name: Option<String>,
    pub pxfuse_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreatePxfuseData {
    0 "AlreadyExists" already_exists, 1 "DBInstanceName" db_instance_name, 2 "PxfuseInstanceName" pxfuse_instance_name,
    3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTask {
    pub dst_db: Option<String>,
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
    pub src_password: Option<Secret>,
    pub src_user_name: Option<String>,
}
operation! { CreateRplInspectionTask(region_id: String, slink_task_id: String)
    "CreateRplInspectionTask" -> CreateRplInspectionTaskOutput {
    0 "DstDb" dst_db: String, 1 "DstPassword" dst_password: Secret, 2 "DstResId" dst_res_id: String,
    3 "DstUserName" dst_user_name: String, 4 "RegionId" region_id, 5 "SlinkTaskId" slink_task_id,
    6 "SrcPassword" src_password: Secret, 7 "SrcUserName" src_user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTaskOutput {
    pub data: Option<CreateRplInspectionTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRplInspectionTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateRplInspectionTaskData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTask {
    pub db_instance_name: String,
    pub dst_db: Option<String>,
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    pub region_id: String,
    pub slink_task_desc: Option<String>,
    pub slink_task_id: Option<String>,
    pub src_db: Option<String>,
    pub src_password: Option<Secret>,
    pub src_res_id: Option<String>,
    /// 1 to 20 characters.
    pub src_res_type: Option<String>,
    pub src_user_name: Option<String>,
}
operation! { CreateSQLEvaluateTask(db_instance_name: String, region_id: String)
    "CreateSQLEvaluateTask" -> CreateSQLEvaluateTaskOutput {
    0 "DBInstanceName" db_instance_name, 1 "DstDb" dst_db: String, 2 "DstPassword" dst_password: Secret,
    3 "DstResId" dst_res_id: String, 4 "DstUserName" dst_user_name: String, 5 "RegionId" region_id,
    6 "SlinkTaskDesc" slink_task_desc: String, 7 "SlinkTaskId" slink_task_id: String, 8 "SrcDb" src_db: String,
    9 "SrcPassword" src_password: Secret, 10 "SrcResId" src_res_id: String, 11 "SrcResType" src_res_type: String,
    12 "SrcUserName" src_user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTaskOutput {
    pub data: Option<CreateSQLEvaluateTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSQLEvaluateTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateSQLEvaluateTaskData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccount {
    pub db_instance_name: String,
    pub region_id: String,
    pub service_account_type: String,
}
operation! { CreateServiceAccount(db_instance_name: String, region_id: String, service_account_type: String)
    "CreateServiceAccount" -> CreateServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ServiceAccountType" service_account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountOutput {
    pub access_denied_detail: Option<CreateServiceAccountAccessDeniedDetail>,
    pub data: Option<CreateServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateServiceAccountAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalType" auth_principal_type,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message, 3 "NoPermissionType" no_permission_type,
    4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountData {
    pub account_name: Option<String>,
    pub already_exists: Option<bool>,
    pub request_id: Option<String>,
    pub service_account_type: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateServiceAccountData {
    0 "AccountName" account_name, 1 "AlreadyExists" already_exists, 2 "RequestId" request_id,
    3 "ServiceAccountType" service_account_type, 4 "Status" status, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePool {
    pub db_instance_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_pool_dn_list: Option<String>,
    pub storage_pool_name: Option<String>,
}
operation! { CreateStoragePool(db_instance_name: String, region_id: String)
    "CreateStoragePool" -> CreateStoragePoolOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "StoragePoolDNList" storage_pool_dn_list: String, 4 "StoragePoolName" storage_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePoolOutput {
    pub code: Option<String>,
}
model! { CreateStoragePoolOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTask {
    pub db_instance_name: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
    pub config: Option<String>,
}
operation! { CreateStructureImportTask(region_id: String, slink_task_id: String)
    "CreateStructureImportTask" -> CreateStructureImportTaskOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id,
    3 "Config" config: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTaskOutput {
    pub data: Option<CreateStructureImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStructureImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateStructureImportTaskData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstance {
    pub db_instance_name: String,
    pub is_auto_create: Option<bool>,
    pub read_type: Option<String>,
    pub region_id: String,
}
operation! { CreateSubCNInstance(db_instance_name: String, region_id: String)
    "CreateSubCNInstance" -> CreateSubCNInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "IsAutoCreate" is_auto_create: bool, 2 "ReadType" read_type: String,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstanceOutput {
    pub data: Option<CreateSubCNInstanceData>,
}
model! { CreateSubCNInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstanceData {
    pub task_id: Option<i64>,
}
model! { CreateSubCNInstanceData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetType {
    pub connection_string: Option<String>,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateSupabaseNetType(db_instance_name: String, region_id: String)
    "CreateSupabaseNetType" -> CreateSupabaseNetTypeOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetTypeOutput {
    pub access_denied_detail: Option<CreateSupabaseNetTypeAccessDeniedDetail>,
    pub data: Option<CreateSupabaseNetTypeData>,
}
model! { CreateSupabaseNetTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetTypeAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateSupabaseNetTypeAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetTypeData {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateSupabaseNetTypeData {
    0 "ConnectionString" connection_string, 1 "DBInstanceName" db_instance_name, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { CreateSuperAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateSuperAccount" -> CreateSuperAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "DBInstanceName" db_instance_name, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSuperAccountOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransformOperation {
    pub db_instance_name: Option<String>,
    pub operation: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateTransformOperation() "CreateTransformOperation" -> Empty {
    0 "DBInstanceName" db_instance_name: String, 1 "Operation" operation: String, 2 "RegionId" region_id: String
} }

pub type CreateTransformOperationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
}
operation! { DeleteAccount(account_name: String, db_instance_name: String, region_id: String)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id,
    3 "SecurityAccountName" security_account_name: String, 4 "SecurityAccountPassword" security_account_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAccountOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0 {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteContext0(db_instance_name: String, region_id: String) "DeleteContext0" -> DeleteContext0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0Output {
    pub access_denied_detail: Option<DeleteContext0AccessDeniedDetail>,
    pub data: Option<DeleteContext0Data>,
}
model! { DeleteContext0Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0AccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteContext0AccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0Data {
    pub context0_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub dashboard_replica_set_name: Option<String>,
    pub service_replica_set_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteContext0Data {
    0 "Context0InstanceName" context0_instance_name, 1 "DBInstanceName" db_instance_name,
    2 "DashboardReplicaSetName" dashboard_replica_set_name, 3 "ServiceReplicaSetName" service_replica_set_name,
    4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDB {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteContextDB(db_instance_name: String, region_id: String) "DeleteContextDB" -> DeleteContextDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDBOutput {
    pub access_denied_detail: Option<DeleteContextDBAccessDeniedDetail>,
    pub data: Option<DeleteContextDBData>,
}
model! { DeleteContextDBOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDBAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteContextDBAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDBData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub dashboard_replica_set_name: Option<String>,
    pub service_replica_set_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteContextDBData {
    0 "ContextDBInstanceName" context_db_instance_name, 1 "DBInstanceName" db_instance_name,
    2 "DashboardReplicaSetName" dashboard_replica_set_name, 3 "ServiceReplicaSetName" service_replica_set_name,
    4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomEndpoint {
    pub custom_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteCustomEndpoint() "DeleteCustomEndpoint" -> Empty {
    0 "CustomEndpointId" custom_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String,
    2 "RegionId" region_id: String
} }

pub type DeleteCustomEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    pub db_instance_name: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { DeleteDB(db_instance_name: String, db_name: String, region_id: String) "DeleteDB" -> DeleteDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbName" db_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDBOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteDBInstance(db_instance_name: String, region_id: String) "DeleteDBInstance" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

pub type DeleteDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEvaluateAndImportTask {
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { DeleteEvaluateAndImportTask(region_id: String)
    "DeleteEvaluateAndImportTask" -> DeleteEvaluateAndImportTaskOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEvaluateAndImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEvaluateAndImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstance {
    pub gdn_instance_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteGdnInstance(gdn_instance_name: String) "DeleteGdnInstance" -> DeleteGdnInstanceOutput {
    0 "GdnInstanceName" gdn_instance_name, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstanceOutput {
    pub data: Option<DeleteGdnInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGdnInstanceOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstanceData {
    pub task_id: Option<i64>,
}
model! { DeleteGdnInstanceData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0 {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteMem0(db_instance_name: String, region_id: String) "DeleteMem0" -> DeleteMem0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0Output {
    pub access_denied_detail: Option<DeleteMem0AccessDeniedDetail>,
    pub data: Option<DeleteMem0Data>,
}
model! { DeleteMem0Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0AccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteMem0AccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0Data {
    pub task_id: Option<i64>,
}
model! { DeleteMem0Data {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearch {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteOpenSearch(db_instance_name: String, region_id: String)
    "DeleteOpenSearch" -> DeleteOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchOutput {
    pub access_denied_detail: Option<DeleteOpenSearchAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchData>,
}
model! { DeleteOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteOpenSearchAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteOpenSearchData {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccount {
    pub account_name: String,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteOpenSearchAccount(account_name: String, db_instance_name: String, region_id: String)
    "DeleteOpenSearchAccount" -> DeleteOpenSearchAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccountOutput {
    pub access_denied_detail: Option<DeleteOpenSearchAccountAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchAccountData>,
}
model! { DeleteOpenSearchAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccountAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteOpenSearchAccountAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccountData {
    pub account_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteOpenSearchAccountData {
    0 "AccountName" account_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroup {
    pub db_instance_name: String,
    pub group_id: String,
    pub region_id: String,
}
operation! { DeleteOpenSearchWhitelistGroup(db_instance_name: String, group_id: String, region_id: String)
    "DeleteOpenSearchWhitelistGroup" -> DeleteOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<DeleteOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchWhitelistGroupData>,
}
model! { DeleteOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroupAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteOpenSearchWhitelistGroupAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroupData {
    pub message: Option<String>,
}
model! { DeleteOpenSearchWhitelistGroupData {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstance {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeletePolardbxSupabaseInstance(db_instance_name: String, region_id: String)
    "DeletePolardbxSupabaseInstance" -> DeletePolardbxSupabaseInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstanceOutput {
    pub access_denied_detail: Option<DeletePolardbxSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<DeletePolardbxSupabaseInstanceData>,
}
model! { DeletePolardbxSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstanceAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeletePolardbxSupabaseInstanceAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstanceData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeletePolardbxSupabaseInstanceData {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuse {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeletePxfuse(db_instance_name: String, region_id: String) "DeletePxfuse" -> DeletePxfuseOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuseOutput {
    pub access_denied_detail: Option<DeletePxfuseAccessDeniedDetail>,
    pub data: Option<DeletePxfuseData>,
}
model! { DeletePxfuseOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuseAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeletePxfuseAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuseData {
    pub task_id: Option<i64>,
}
model! { DeletePxfuseData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccount {
    pub db_instance_name: String,
    pub region_id: String,
    pub service_account_type: String,
}
operation! { DeleteServiceAccount(db_instance_name: String, region_id: String, service_account_type: String)
    "DeleteServiceAccount" -> DeleteServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ServiceAccountType" service_account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccountOutput {
    pub access_denied_detail: Option<DeleteServiceAccountAccessDeniedDetail>,
    pub data: Option<DeleteServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccountAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteServiceAccountAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalType" auth_principal_type,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message, 3 "NoPermissionType" no_permission_type,
    4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccountData {
    pub account_name: Option<String>,
    pub deleted: Option<bool>,
    pub request_id: Option<String>,
    pub service_account_type: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteServiceAccountData {
    0 "AccountName" account_name, 1 "Deleted" deleted, 2 "RequestId" request_id,
    3 "ServiceAccountType" service_account_type, 4 "Status" status, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstance {
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    pub region_id: String,
}
operation! { DeleteSubCNInstance(db_instance_name: String, region_id: String)
    "DeleteSubCNInstance" -> DeleteSubCNInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceClusterName" instance_cluster_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstanceOutput {
    pub data: Option<DeleteSubCNInstanceData>,
}
model! { DeleteSubCNInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstanceData {
    pub task_id: Option<i64>,
}
model! { DeleteSubCNInstanceData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetType {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DeleteSupabaseNetType(db_instance_name: String, region_id: String)
    "DeleteSupabaseNetType" -> DeleteSupabaseNetTypeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetTypeOutput {
    pub access_denied_detail: Option<DeleteSupabaseNetTypeAccessDeniedDetail>,
    pub data: Option<DeleteSupabaseNetTypeData>,
}
model! { DeleteSupabaseNetTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetTypeAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteSupabaseNetTypeAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetTypeData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteSupabaseNetTypeData {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountList {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeAccountList(db_instance_name: String, region_id: String)
    "DescribeAccountList" -> DescribeAccountListOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountListOutput {
    pub data: Option<Vec<DescribeAccountListData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAccountListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountListData {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_name: Option<String>,
    pub gmt_created: Option<String>,
}
model! { DescribeAccountListData {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountPrivilege" account_privilege,
    3 "AccountType" account_type, 4 "DBInstanceName" db_instance_name, 5 "DBName" db_name, 6 "GmtCreated" gmt_created
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub region_id: String,
}
operation! { DescribeActiveOperationMaintainConf(region_id: String)
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "RegionId" region_id
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
    pub cycle_type: Option<String>,
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
pub struct DescribeActiveOperationTaskCount {
    pub category: Option<String>,
    pub product: Option<String>,
    pub region_id: String,
}
operation! { DescribeActiveOperationTaskCount(region_id: String)
    "DescribeActiveOperationTaskCount" -> DescribeActiveOperationTaskCountOutput {
    0 "Category" category: String, 1 "Product" product: String, 2 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountOutput {
    pub need_pop: Option<i64>,
    pub task_count: Option<i64>,
}
model! { DescribeActiveOperationTaskCountOutput {
    0 "NeedPop" need_pop, 1 "TaskCount" task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasks {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub db_type: Option<String>,
    pub ins_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub region_id: String,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks(region_id: String)
    "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DbType" db_type: String, 4 "InsName" ins_name: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ProductId" product_id: String, 8 "Region" region: String, 9 "RegionId" region_id,
    10 "Status" status: i64, 11 "TaskType" task_type: String
} { method: "GET", } }
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
    pub allow_cancel: Option<String>,
    pub allow_change: Option<String>,
    pub change_level: Option<String>,
    pub change_level_en: Option<String>,
    pub change_level_zh: Option<String>,
    pub created_time: Option<String>,
    pub current_avz: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deadline: Option<String>,
    pub id: Option<i64>,
    pub impact: Option<String>,
    pub impact_en: Option<String>,
    pub impact_zh: Option<String>,
    pub ins_comment: Option<String>,
    pub ins_name: Option<String>,
    pub modified_time: Option<String>,
    pub prepare_interval: Option<String>,
    pub region: Option<String>,
    pub result_info: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub sub_ins_names: Option<Vec<String>>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel, 1 "AllowChange" allow_change, 2 "ChangeLevel" change_level,
    3 "ChangeLevelEn" change_level_en, 4 "ChangeLevelZh" change_level_zh, 5 "CreatedTime" created_time,
    6 "CurrentAVZ" current_avz, 7 "DbType" db_type, 8 "DbVersion" db_version, 9 "Deadline" deadline, 10 "Id" id,
    11 "Impact" impact, 12 "ImpactEn" impact_en, 13 "ImpactZh" impact_zh, 14 "InsComment" ins_comment,
    15 "InsName" ins_name, 16 "ModifiedTime" modified_time, 17 "PrepareInterval" prepare_interval, 18 "Region" region,
    19 "ResultInfo" result_info, 20 "StartTime" start_time, 21 "Status" status, 22 "SubInsNames" sub_ins_names,
    23 "SwitchTime" switch_time, 24 "TaskType" task_type, 25 "TaskTypeEn" task_type_en, 26 "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableList {
    pub db_instance_name: String,
    /// 1 to 1000.
    pub page_index: i64,
    /// 20 to 100.
    pub page_size: i64,
    pub region_id: String,
    pub schema_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
}
operation! { DescribeArchiveTableList(db_instance_name: String, page_index: i64, page_size: i64, region_id: String)
    "DescribeArchiveTableList" -> DescribeArchiveTableListOutput {
    0 "DBInstanceName" db_instance_name, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "RegionId" region_id,
    4 "SchemaName" schema_name: String, 5 "Status" status: String, 6 "TableName" table_name: String
} }
paged! { DescribeArchiveTableList: DescribeArchiveTableListTables =
    Number "PageIndex", "Data.Tables" data.tables, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableListOutput {
    pub data: Option<DescribeArchiveTableListData>,
}
model! { DescribeArchiveTableListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableListData {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub paused_count: Option<i64>,
    pub running_count: Option<i64>,
    pub success_count: Option<i64>,
    pub tables: Option<Vec<DescribeArchiveTableListTables>>,
    pub tobe_archived_conut: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeArchiveTableListData {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "PausedCount" paused_count, 3 "RunningCount" running_count,
    4 "SuccessCount" success_count, 5 "Tables" tables, 6 "TobeArchivedConut" tobe_archived_conut, 7 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableListTables {
    pub archive_status: Option<String>,
    pub created_date: Option<i64>,
    pub file_count: Option<i64>,
    pub last_success_archive_time: Option<i64>,
    pub schema_name: Option<String>,
    pub space_size: Option<f64>,
    pub table_name: Option<String>,
}
model! { DescribeArchiveTableListTables {
    0 "ArchiveStatus" archive_status, 1 "CreatedDate" created_date, 2 "FileCount" file_count,
    3 "LastSuccessArchiveTime" last_success_archive_time, 4 "SchemaName" schema_name, 5 "SpaceSize" space_size,
    6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegions {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeAvailableCrossRegions() "DescribeAvailableCrossRegions" -> DescribeAvailableCrossRegionsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsOutput {
    pub data: Option<Vec<DescribeAvailableCrossRegionsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAvailableCrossRegionsOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsData {
    pub regions: Option<Vec<String>>,
}
model! { DescribeAvailableCrossRegionsData {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeBackupPolicy(db_instance_name: String, region_id: String)
    "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub data: Option<DescribeBackupPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupPolicyOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyData {
    pub backup_period: Option<String>,
    pub backup_plan_begin: Option<String>,
    pub backup_set_retention: Option<i64>,
    pub backup_type: Option<String>,
    pub backup_way: Option<String>,
    pub cold_data_backup_interval: Option<i64>,
    pub cold_data_backup_retention: Option<i64>,
    pub cross_region_data_backup_retention: Option<i64>,
    pub cross_region_filter_value: Option<String>,
    pub cross_region_log_backup_retention: Option<i64>,
    pub db_instance_name: Option<String>,
    pub dest_cross_region: Option<String>,
    pub force_clean_on_high_space_usage: Option<i64>,
    pub is_cross_region_data_backup_enabled: Option<bool>,
    pub is_cross_region_log_backup_enabled: Option<bool>,
    pub is_enabled: Option<i64>,
    pub local_log_retention: Option<i64>,
    pub local_log_retention_number: Option<i64>,
    pub log_local_retention_space: Option<i64>,
    pub remove_log_retention: Option<i64>,
}
model! { DescribeBackupPolicyData {
    0 "BackupPeriod" backup_period, 1 "BackupPlanBegin" backup_plan_begin, 2 "BackupSetRetention" backup_set_retention,
    3 "BackupType" backup_type, 4 "BackupWay" backup_way, 5 "ColdDataBackupInterval" cold_data_backup_interval,
    6 "ColdDataBackupRetention" cold_data_backup_retention,
    7 "CrossRegionDataBackupRetention" cross_region_data_backup_retention,
    8 "CrossRegionFilterValue" cross_region_filter_value,
    9 "CrossRegionLogBackupRetention" cross_region_log_backup_retention, 10 "DBInstanceName" db_instance_name,
    11 "DestCrossRegion" dest_cross_region, 12 "ForceCleanOnHighSpaceUsage" force_clean_on_high_space_usage,
    13 "IsCrossRegionDataBackupEnabled" is_cross_region_data_backup_enabled,
    14 "IsCrossRegionLogBackupEnabled" is_cross_region_log_backup_enabled, 15 "IsEnabled" is_enabled,
    16 "LocalLogRetention" local_log_retention, 17 "LocalLogRetentionNumber" local_log_retention_number,
    18 "LogLocalRetentionSpace" log_local_retention_space, 19 "RemoveLogRetention" remove_log_retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSet {
    pub backup_set_id: String,
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeBackupSet(backup_set_id: String, db_instance_name: String)
    "DescribeBackupSet" -> DescribeBackupSetOutput {
    0 "BackupSetId" backup_set_id, 1 "DBInstanceName" db_instance_name, 2 "DestCrossRegion" dest_cross_region: String,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetOutput {
    pub data: Option<Vec<DescribeBackupSetData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetData {
    pub backup_model: Option<i64>,
    pub backup_set_id: Option<i64>,
    pub backup_set_size: Option<i64>,
    pub backup_type: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub oss_list: Option<Vec<DescribeBackupSetOSSList>>,
    pub status: Option<i64>,
}
model! { DescribeBackupSetData {
    0 "BackupModel" backup_model, 1 "BackupSetId" backup_set_id, 2 "BackupSetSize" backup_set_size,
    3 "BackupType" backup_type, 4 "BeginTime" begin_time, 5 "EndTime" end_time, 6 "OSSList" oss_list, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetOSSList {
    pub backup_set_file: Option<String>,
    pub download_link: Option<String>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
}
model! { DescribeBackupSetOSSList {
    0 "BackupSetFile" backup_set_file, 1 "DownloadLink" download_link, 2 "IntranetDownloadLink" intranet_download_link,
    3 "LinkExpiredTime" link_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetList {
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { DescribeBackupSetList(db_instance_name: String, region_id: String)
    "DescribeBackupSetList" -> DescribeBackupSetListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DestCrossRegion" dest_cross_region: String, 2 "EndTime" end_time: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetListOutput {
    pub data: Option<Vec<DescribeBackupSetListData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetListData {
    pub backup_model: Option<i64>,
    pub backup_set_id: Option<String>,
    pub backup_set_size: Option<i64>,
    pub backup_type: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeBackupSetListData {
    0 "BackupModel" backup_model, 1 "BackupSetId" backup_set_id, 2 "BackupSetSize" backup_set_size,
    3 "BackupType" backup_type, 4 "BeginTime" begin_time, 5 "EndTime" end_time, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinaryLogList {
    pub db_instance_name: String,
    pub end_time: String,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeBinaryLogList(db_instance_name: String, end_time: String, region_id: String, start_time: String)
    "DescribeBinaryLogList" -> DescribeBinaryLogListOutput {
    0 "DBInstanceName" db_instance_name, 1 "EndTime" end_time, 2 "InstanceName" instance_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time
} }
paged! { DescribeBinaryLogList: DescribeBinaryLogListLogList =
    Number "PageNumber", "LogList" log_list, total "TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinaryLogListOutput {
    pub log_list: Option<Vec<DescribeBinaryLogListLogList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeBinaryLogListOutput {
    0 "LogList" log_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinaryLogListLogList {
    pub begin_time: Option<String>,
    pub created_time: Option<String>,
    pub download_link: Option<String>,
    pub end_time: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<i64>,
    pub log_size: Option<i64>,
    pub modified_time: Option<String>,
    pub purge_status: Option<i64>,
    pub upload_host: Option<String>,
    pub upload_status: Option<i64>,
}
model! { DescribeBinaryLogListLogList {
    0 "BeginTime" begin_time, 1 "CreatedTime" created_time, 2 "DownloadLink" download_link, 3 "EndTime" end_time,
    4 "FileName" file_name, 5 "Id" id, 6 "LogSize" log_size, 7 "ModifiedTime" modified_time,
    8 "PurgeStatus" purge_status, 9 "UploadHost" upload_host, 10 "UploadStatus" upload_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassList {
    pub db_instance_name: String,
    pub instance_name: Option<String>,
    pub region_id: String,
}
operation! { DescribeCdcClassList(db_instance_name: String, region_id: String)
    "DescribeCdcClassList" -> DescribeCdcClassListOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListOutput {
    pub data: Option<DescribeCdcClassListData>,
}
model! { DescribeCdcClassListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListData {
    pub class_code_list: Option<Vec<DescribeCdcClassListClassCodeList>>,
}
model! { DescribeCdcClassListData {
    0 "ClassCodeList" class_code_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListClassCodeList {
    pub class_code: Option<String>,
    pub cpu_core: Option<String>,
    pub mem: Option<String>,
}
model! { DescribeCdcClassListClassCodeList {
    0 "ClassCode" class_code, 1 "CpuCore" cpu_core, 2 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeCdcInfo(db_instance_name: String, region_id: String) "DescribeCdcInfo" -> DescribeCdcInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoOutput {
    pub data: Option<DescribeCdcInfoData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeCdcInfoOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoData {
    pub binlog_persist_time: Option<i64>,
    pub binlog_size: Option<i64>,
    pub cdc_new_version: Option<String>,
    pub check_sum_switch: Option<String>,
    pub enable_cyclic_replication: Option<bool>,
    pub instance_topology_list: Option<Vec<DescribeCdcInfoInstanceTopologyList>>,
    pub server_id: Option<i64>,
    pub version_support_multi_cdc: Option<bool>,
}
model! { DescribeCdcInfoData {
    0 "BinlogPersistTime" binlog_persist_time, 1 "BinlogSize" binlog_size, 2 "CdcNewVersion" cdc_new_version,
    3 "CheckSumSwitch" check_sum_switch, 4 "EnableCyclicReplication" enable_cyclic_replication,
    5 "InstanceTopologyList" instance_topology_list, 6 "ServerId" server_id,
    7 "VersionSupportMultiCdc" version_support_multi_cdc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoInstanceTopologyList {
    pub cluster_type: Option<String>,
    pub comment: Option<String>,
    pub group_name: Option<String>,
    pub hash_level: Option<String>,
    pub instance_name: Option<String>,
    pub physical_nodes: Option<Vec<DescribeCdcInfoPhysicalNodes>>,
    pub stream_num: Option<i64>,
}
model! { DescribeCdcInfoInstanceTopologyList {
    0 "ClusterType" cluster_type, 1 "Comment" comment, 2 "GroupName" group_name, 3 "HashLevel" hash_level,
    4 "InstanceName" instance_name, 5 "PhysicalNodes" physical_nodes, 6 "StreamNum" stream_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoPhysicalNodes {
    pub a_zone: Option<String>,
    pub disk: Option<i64>,
    pub node_class: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeCdcInfoPhysicalNodes {
    0 "AZone" a_zone, 1 "Disk" disk, 2 "NodeClass" node_class, 3 "NodeId" node_id, 4 "NodeName" node_name,
    5 "Status" status, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcVersionList {
    pub db_instance_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeCdcVersionList() "DescribeCdcVersionList" -> DescribeCdcVersionListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcVersionListOutput {
    pub data: Option<DescribeCdcVersionListData>,
}
model! { DescribeCdcVersionListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcVersionListData {
    pub version_list: Option<Vec<String>>,
}
model! { DescribeCdcVersionListData {
    0 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSet {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeCharacterSet(db_instance_name: String, region_id: String)
    "DescribeCharacterSet" -> DescribeCharacterSetOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetOutput {
    pub data: Option<DescribeCharacterSetData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCharacterSetOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetData {
    pub character_set: Option<Vec<String>>,
    pub engine: Option<String>,
}
model! { DescribeCharacterSetData {
    0 "CharacterSet" character_set, 1 "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdDataBasicInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeColdDataBasicInfo(db_instance_name: String, region_id: String)
    "DescribeColdDataBasicInfo" -> DescribeColdDataBasicInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdDataBasicInfoOutput {
    pub data: Option<DescribeColdDataBasicInfoData>,
}
model! { DescribeColdDataBasicInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdDataBasicInfoData {
    pub backup_set_count: Option<i64>,
    pub backup_set_space_size: Option<f64>,
    pub cloud_product: Option<String>,
    pub current_space_size: Option<f64>,
    pub data_redundancy_type: Option<String>,
    pub enable_status: Option<bool>,
    pub read_access_num: Option<i64>,
    pub region_id: Option<String>,
    pub volume_name: Option<String>,
    pub write_access_num: Option<f64>,
}
model! { DescribeColdDataBasicInfoData {
    0 "BackupSetCount" backup_set_count, 1 "BackupSetSpaceSize" backup_set_space_size, 2 "CloudProduct" cloud_product,
    3 "CurrentSpaceSize" current_space_size, 4 "DataRedundancyType" data_redundancy_type,
    5 "EnableStatus" enable_status, 6 "ReadAccessNum" read_access_num, 7 "RegionId" region_id,
    8 "VolumeName" volume_name, 9 "WriteAccessNum" write_access_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassList {
    pub db_instance_name: String,
    pub instance_name: Option<String>,
    pub region_id: String,
}
operation! { DescribeColumnarClassList(db_instance_name: String, region_id: String)
    "DescribeColumnarClassList" -> DescribeColumnarClassListOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListOutput {
    pub data: Option<DescribeColumnarClassListData>,
}
model! { DescribeColumnarClassListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListData {
    pub class_code_list: Option<Vec<DescribeColumnarClassListClassCodeList>>,
}
model! { DescribeColumnarClassListData {
    0 "ClassCodeList" class_code_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListClassCodeList {
    pub class_code: Option<String>,
    pub cpu_core: Option<String>,
    pub mem: Option<String>,
}
model! { DescribeColumnarClassListClassCodeList {
    0 "ClassCode" class_code, 1 "CpuCore" cpu_core, 2 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeColumnarInfo(db_instance_name: String, region_id: String)
    "DescribeColumnarInfo" -> DescribeColumnarInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoOutput {
    pub data: Option<DescribeColumnarInfoData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeColumnarInfoOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoData {
    pub binlog_persist_time: Option<i64>,
    pub binlog_size: Option<i64>,
    pub check_sum_switch: Option<String>,
    pub class_code: Option<String>,
    pub columnar_new_version: Option<String>,
    pub columnar_version: Option<String>,
    pub instance_topology_list: Option<Vec<DescribeColumnarInfoInstanceTopologyList>>,
    pub server_id: Option<i64>,
}
model! { DescribeColumnarInfoData {
    0 "BinlogPersistTime" binlog_persist_time, 1 "BinlogSize" binlog_size, 2 "CheckSumSwitch" check_sum_switch,
    3 "ClassCode" class_code, 4 "ColumnarNewVersion" columnar_new_version, 5 "ColumnarVersion" columnar_version,
    6 "InstanceTopologyList" instance_topology_list, 7 "ServerId" server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoInstanceTopologyList {
    pub comment: Option<String>,
    pub instance_name: Option<String>,
    pub physical_nodes: Option<Vec<DescribeColumnarInfoPhysicalNodes>>,
}
model! { DescribeColumnarInfoInstanceTopologyList {
    0 "Comment" comment, 1 "InstanceName" instance_name, 2 "PhysicalNodes" physical_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoPhysicalNodes {
    pub a_zone: Option<String>,
    pub disk: Option<i64>,
    pub node_class: Option<String>,
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeColumnarInfoPhysicalNodes {
    0 "AZone" a_zone, 1 "Disk" disk, 2 "NodeClass" node_class, 3 "NodeId" node_id, 4 "Status" status,
    5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionList {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeColumnarVersionList() "DescribeColumnarVersionList" -> DescribeColumnarVersionListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionListOutput {
    pub data: Option<DescribeColumnarVersionListData>,
}
model! { DescribeColumnarVersionListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionListData {
    pub version_list: Option<Vec<String>>,
}
model! { DescribeColumnarVersionListData {
    0 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropeties {
    pub commodity_code: String,
    pub component_name: String,
    pub region_id: String,
    pub storage_type: Option<String>,
}
operation! { DescribeComponentPropeties(commodity_code: String, component_name: String, region_id: String)
    "DescribeComponentPropeties" -> DescribeComponentPropetiesOutput {
    0 "CommodityCode" commodity_code, 1 "ComponentName" component_name, 2 "RegionId" region_id,
    3 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropetiesOutput {
    pub properties: Option<Vec<DescribeComponentPropetiesProperties>>,
}
model! { DescribeComponentPropetiesOutput {
    0 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropetiesProperties {
    pub name: Option<String>,
    pub order_index: Option<String>,
    pub property_code: Option<String>,
    pub value: Option<String>,
}
model! { DescribeComponentPropetiesProperties {
    0 "Name" name, 1 "OrderIndex" order_index, 2 "PropertyCode" property_code, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0Config {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContext0Config(db_instance_name: String, region_id: String)
    "DescribeContext0Config" -> DescribeContext0ConfigOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0ConfigOutput {
    pub access_denied_detail: Option<DescribeContext0ConfigAccessDeniedDetail>,
    pub data: Option<DescribeContext0ConfigData>,
}
model! { DescribeContext0ConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0ConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContext0ConfigAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0ConfigData {
    pub context0_admin_key: Option<String>,
    pub context0_instance_name: Option<String>,
    pub context0_owner_key: Option<String>,
    pub db_instance_name: Option<String>,
    pub open_search_instance_name: Option<String>,
}
model! { DescribeContext0ConfigData {
    0 "Context0AdminKey" context0_admin_key, 1 "Context0InstanceName" context0_instance_name,
    2 "Context0OwnerKey" context0_owner_key, 3 "DBInstanceName" db_instance_name,
    4 "OpenSearchInstanceName" open_search_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0Info {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContext0Info(db_instance_name: String, region_id: String)
    "DescribeContext0Info" -> DescribeContext0InfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoOutput {
    pub access_denied_detail: Option<DescribeContext0InfoAccessDeniedDetail>,
    pub data: Option<DescribeContext0InfoData>,
}
model! { DescribeContext0InfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContext0InfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoData {
    pub instance: Option<DescribeContext0InfoInstance>,
}
model! { DescribeContext0InfoData {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeContext0InfoConnAddrs>>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub open_search_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub replica_sets: Option<Vec<DescribeContext0InfoReplicaSets>>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContext0InfoInstance {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "DBInstanceName" db_instance_name,
    4 "InstanceId" instance_id, 5 "NodeCount" node_count, 6 "OpenSearchInstanceName" open_search_instance_name,
    7 "RegionId" region_id, 8 "ReplicaSets" replica_sets, 9 "Status" status, 10 "StorageType" storage_type,
    11 "VPCId" vpc_id, 12 "VSwitchId" v_switch_id, 13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContext0InfoConnAddrs {
    0 "ConnectionString" connection_string, 1 "NodeType" node_type, 2 "Port" port, 3 "Type" r#type, 4 "VPCId" vpc_id,
    5 "VSwitchId" v_switch_id, 6 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoReplicaSets {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeContext0InfoReplicaSetsConnAddrs>>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub node_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContext0InfoReplicaSets {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "NodeCount" node_count, 5 "NodeType" node_type, 6 "Status" status, 7 "StorageType" storage_type,
    8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoReplicaSetsConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContext0InfoReplicaSetsConnAddrs {
    0 "ConnectionString" connection_string, 1 "NodeType" node_type, 2 "Port" port, 3 "Type" r#type, 4 "VPCId" vpc_id,
    5 "VSwitchId" v_switch_id, 6 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIps {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContext0SecurityIps(db_instance_name: String, region_id: String)
    "DescribeContext0SecurityIps" -> DescribeContext0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsOutput {
    pub access_denied_detail: Option<DescribeContext0SecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeContext0SecurityIpsData>,
}
model! { DescribeContext0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContext0SecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsData {
    pub context0_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeContext0SecurityIpsGroupItems>>,
}
model! { DescribeContext0SecurityIpsData {
    0 "Context0InstanceName" context0_instance_name, 1 "DBInstanceName" db_instance_name, 2 "GroupItems" group_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeContext0SecurityIpsGroupItems {
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfig {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContextDBConfig(db_instance_name: String, region_id: String)
    "DescribeContextDBConfig" -> DescribeContextDBConfigOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfigOutput {
    pub access_denied_detail: Option<DescribeContextDBConfigAccessDeniedDetail>,
    pub data: Option<DescribeContextDBConfigData>,
}
model! { DescribeContextDBConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContextDBConfigAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfigData {
    pub context_db_admin_key: Option<String>,
    pub context_db_instance_name: Option<String>,
    pub context_db_owner_key: Option<String>,
    pub db_instance_name: Option<String>,
    pub open_search_instance_name: Option<String>,
}
model! { DescribeContextDBConfigData {
    0 "ContextDBAdminKey" context_db_admin_key, 1 "ContextDBInstanceName" context_db_instance_name,
    2 "ContextDBOwnerKey" context_db_owner_key, 3 "DBInstanceName" db_instance_name,
    4 "OpenSearchInstanceName" open_search_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContextDBInfo(db_instance_name: String, region_id: String)
    "DescribeContextDBInfo" -> DescribeContextDBInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoOutput {
    pub access_denied_detail: Option<DescribeContextDBInfoAccessDeniedDetail>,
    pub data: Option<DescribeContextDBInfoData>,
}
model! { DescribeContextDBInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContextDBInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoData {
    pub instance: Option<DescribeContextDBInfoInstance>,
}
model! { DescribeContextDBInfoData {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeContextDBInfoConnAddrs>>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub open_search_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub replica_sets: Option<Vec<DescribeContextDBInfoReplicaSets>>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContextDBInfoInstance {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "DBInstanceName" db_instance_name,
    4 "InstanceId" instance_id, 5 "NodeCount" node_count, 6 "OpenSearchInstanceName" open_search_instance_name,
    7 "RegionId" region_id, 8 "ReplicaSets" replica_sets, 9 "Status" status, 10 "StorageType" storage_type,
    11 "VPCId" vpc_id, 12 "VSwitchId" v_switch_id, 13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContextDBInfoConnAddrs {
    0 "ConnectionString" connection_string, 1 "NodeType" node_type, 2 "Port" port, 3 "Type" r#type, 4 "VPCId" vpc_id,
    5 "VSwitchId" v_switch_id, 6 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoReplicaSets {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeContextDBInfoReplicaSetsConnAddrs>>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub node_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContextDBInfoReplicaSets {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "NodeCount" node_count, 5 "NodeType" node_type, 6 "Status" status, 7 "StorageType" storage_type,
    8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoReplicaSetsConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContextDBInfoReplicaSetsConnAddrs {
    0 "ConnectionString" connection_string, 1 "NodeType" node_type, 2 "Port" port, 3 "Type" r#type, 4 "VPCId" vpc_id,
    5 "VSwitchId" v_switch_id, 6 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIps {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeContextDBSecurityIps(db_instance_name: String, region_id: String)
    "DescribeContextDBSecurityIps" -> DescribeContextDBSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsOutput {
    pub access_denied_detail: Option<DescribeContextDBSecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeContextDBSecurityIpsData>,
}
model! { DescribeContextDBSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeContextDBSecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeContextDBSecurityIpsGroupItems>>,
}
model! { DescribeContextDBSecurityIpsData {
    0 "ContextDBInstanceName" context_db_instance_name, 1 "DBInstanceName" db_instance_name, 2 "GroupItems" group_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeContextDBSecurityIpsGroupItems {
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointList {
    pub check_delete_cn: Option<bool>,
    pub custom_endpoint_ids: Option<String>,
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeCustomEndpointList(db_instance_name: String)
    "DescribeCustomEndpointList" -> DescribeCustomEndpointListOutput {
    0 "CheckDeleteCN" check_delete_cn: bool, 1 "CustomEndpointIds" custom_endpoint_ids: String,
    2 "DBInstanceName" db_instance_name, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListOutput {
    pub data: Option<DescribeCustomEndpointListData>,
}
model! { DescribeCustomEndpointListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListData {
    pub can_delete_count: Option<i64>,
    pub endpoints: Option<Vec<DescribeCustomEndpointListEndpoints>>,
}
model! { DescribeCustomEndpointListData {
    0 "CanDeleteCount" can_delete_count, 1 "Endpoints" endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListEndpoints {
    pub cn_names: Option<Vec<String>>,
    pub connection_string: Option<String>,
    pub custom_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub name: Option<String>,
    pub node_auto_enter: Option<String>,
    pub node_role: Option<String>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeCustomEndpointListEndpoints {
    0 "CnNames" cn_names, 1 "ConnectionString" connection_string, 2 "CustomEndpointId" custom_endpoint_id,
    3 "DBInstanceName" db_instance_name, 4 "Name" name, 5 "NodeAutoEnter" node_auto_enter, 6 "NodeRole" node_role,
    7 "Port" port, 8 "Status" status, 9 "VSwitchId" v_switch_id, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceAttribute(db_instance_name: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instance: Option<DescribeDBInstanceAttributeDBInstance>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstance {
    pub ai_gateway_enabled: Option<String>,
    pub can_not_create_columnar: Option<bool>,
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub columnar_instance_name: Option<String>,
    pub columnar_read_db_instances: Option<Vec<String>>,
    pub commodity_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeDBInstanceAttributeConnAddrs>>,
    pub connection_string: Option<String>,
    pub cpu_type: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_nodes: Option<Vec<DescribeDBInstanceAttributeDBNodes>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub description: Option<String>,
    pub different_dn_spec: Option<bool>,
    pub dn_node_class_code: Option<String>,
    pub dn_node_count: Option<i64>,
    pub dn_storage_space: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_date: Option<String>,
    pub expired: Option<String>,
    pub gdn_instance_name: Option<String>,
    pub gdn_member_list: Option<Vec<DescribeDBInstanceAttributeGdnMemberList>>,
    pub gdn_role: Option<String>,
    pub id: Option<String>,
    pub kind_code: Option<i64>,
    pub lts_versions: Option<Vec<String>>,
    pub latest_minor_version: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub minor_version: Option<String>,
    pub network: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub primary_instance_id: Option<String>,
    pub primary_zone: Option<String>,
    pub read_db_instances: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub rights_separation_enabled: Option<bool>,
    pub rights_separation_status: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub spec_category: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub tag_set: Option<Vec<DescribeDBInstanceAttributeTagSet>>,
    pub tertiary_zone: Option<String>,
    pub topology_type: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstance {
    0 "AiGatewayEnabled" ai_gateway_enabled, 1 "CanNotCreateColumnar" can_not_create_columnar,
    2 "CnNodeClassCode" cn_node_class_code, 3 "CnNodeCount" cn_node_count,
    4 "ColumnarInstanceName" columnar_instance_name, 5 "ColumnarReadDBInstances" columnar_read_db_instances,
    6 "CommodityCode" commodity_code, 7 "ConnAddrs" conn_addrs, 8 "ConnectionString" connection_string,
    9 "CpuType" cpu_type, 10 "CreateTime" create_time, 11 "DBInstanceType" db_instance_type,
    12 "DBNodeClass" db_node_class, 13 "DBNodeCount" db_node_count, 14 "DBNodes" db_nodes, 15 "DBType" db_type,
    16 "DBVersion" db_version, 17 "Description" description, 18 "DifferentDNSpec" different_dn_spec,
    19 "DnNodeClassCode" dn_node_class_code, 20 "DnNodeCount" dn_node_count, 21 "DnStorageSpace" dn_storage_space,
    22 "Engine" engine, 23 "EngineVersion" engine_version, 24 "ExpireDate" expire_date, 25 "Expired" expired,
    26 "GdnInstanceName" gdn_instance_name, 27 "GdnMemberList" gdn_member_list, 28 "GdnRole" gdn_role, 29 "Id" id,
    30 "KindCode" kind_code, 31 "LTSVersions" lts_versions, 32 "LatestMinorVersion" latest_minor_version,
    33 "LockMode" lock_mode, 34 "MaintainEndTime" maintain_end_time, 35 "MaintainStartTime" maintain_start_time,
    36 "MinorVersion" minor_version, 37 "Network" network, 38 "PayType" pay_type, 39 "Port" port,
    40 "PrimaryInstanceId" primary_instance_id, 41 "PrimaryZone" primary_zone, 42 "ReadDBInstances" read_db_instances,
    43 "RegionId" region_id, 44 "ResourceGroupId" resource_group_id,
    45 "RightsSeparationEnabled" rights_separation_enabled, 46 "RightsSeparationStatus" rights_separation_status,
    47 "SecondaryZone" secondary_zone, 48 "Series" series, 49 "SpecCategory" spec_category, 50 "Status" status,
    51 "StorageType" storage_type, 52 "StorageUsed" storage_used, 53 "TagSet" tag_set, 54 "TertiaryZone" tertiary_zone,
    55 "TopologyType" topology_type, 56 "Type" r#type, 57 "VPCId" vpc_id, 58 "VSwitchId" v_switch_id,
    59 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeConnAddrs {
    0 "ConnectionString" connection_string, 1 "Port" port, 2 "Type" r#type, 3 "VPCId" vpc_id, 4 "VSwitchId" v_switch_id,
    5 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBNodes {
    pub compute_node_id: Option<String>,
    pub data_node_id: Option<String>,
    pub id: Option<String>,
    pub node_class: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBNodes {
    0 "ComputeNodeId" compute_node_id, 1 "DataNodeId" data_node_id, 2 "Id" id, 3 "NodeClass" node_class,
    4 "RegionId" region_id, 5 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeGdnMemberList {
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeGdnMemberList {
    0 "MemberName" member_name, 1 "Role" role, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTagSet {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    pub config_name: String,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeDBInstanceConfig(config_name: String, db_instance_name: String, region_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "ConfigName" config_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigOutput {
    pub data: Option<DescribeDBInstanceConfigData>,
}
model! { DescribeDBInstanceConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigData {
    pub config_name: Option<String>,
    pub config_value: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeDBInstanceConfigData {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpoint {
    pub db_instance_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDBInstanceEndpoint(db_instance_name: String)
    "DescribeDBInstanceEndpoint" -> DescribeDBInstanceEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String
} }
paged! { DescribeDBInstanceEndpoint: DescribeDBInstanceEndpointItems =
    Token "NextToken", "Data.Items" data.items, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointOutput {
    pub data: Option<DescribeDBInstanceEndpointData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeDBInstanceEndpointOutput {
    0 "Data" data, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointData {
    pub items: Option<Vec<DescribeDBInstanceEndpointItems>>,
}
model! { DescribeDBInstanceEndpointData {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointItems {
    pub endpoint: Option<DescribeDBInstanceEndpointEndpoint>,
    pub real_server: Option<Vec<DescribeDBInstanceEndpointRealServer>>,
}
model! { DescribeDBInstanceEndpointItems {
    0 "Endpoint" endpoint, 1 "RealServer" real_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointEndpoint {
    pub address: Option<String>,
    pub class: Option<String>,
    pub endpoint_group_id: Option<i64>,
    pub id: Option<i64>,
    pub is_default: Option<bool>,
    pub kind: Option<String>,
    pub net_type: Option<String>,
    pub read_type: Option<String>,
    pub target_name: Option<String>,
    pub tunnel_id: Option<i64>,
    pub r#type: Option<String>,
    pub user_visible: Option<bool>,
    pub v_switch_id: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub vport: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceEndpointEndpoint {
    0 "Address" address, 1 "Class" class, 2 "EndpointGroupId" endpoint_group_id, 3 "Id" id, 4 "IsDefault" is_default,
    5 "Kind" kind, 6 "NetType" net_type, 7 "ReadType" read_type, 8 "TargetName" target_name, 9 "TunnelId" tunnel_id,
    10 "Type" r#type, 11 "UserVisible" user_visible, 12 "VSwitchId" v_switch_id, 13 "Vip" vip, 14 "VpcId" vpc_id,
    15 "Vport" vport, 16 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointRealServer {
    pub activated: Option<bool>,
    pub class: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub replica_id: Option<i64>,
    pub weight: Option<i64>,
}
model! { DescribeDBInstanceEndpointRealServer {
    0 "Activated" activated, 1 "Class" class, 2 "Ip" ip, 3 "Port" port, 4 "ReplicaId" replica_id, 5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHA {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeDBInstanceHA(db_instance_name: String, region_id: String)
    "DescribeDBInstanceHA" -> DescribeDBInstanceHAOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAOutput {
    pub data: Option<DescribeDBInstanceHAData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDBInstanceHAOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAData {
    pub primary_azone_id: Option<String>,
    pub primary_region_id: Option<String>,
    pub secondary_azone_id: Option<String>,
    pub secondary_region_id: Option<String>,
    pub topology_type: Option<String>,
}
model! { DescribeDBInstanceHAData {
    0 "PrimaryAzoneId" primary_azone_id, 1 "PrimaryRegionId" primary_region_id, 2 "SecondaryAzoneId" secondary_azone_id,
    3 "SecondaryRegionId" secondary_region_id, 4 "TopologyType" topology_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDBInstanceSSL() "DescribeDBInstanceSSL" -> DescribeDBInstanceSSLOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLOutput {
    pub data: Option<DescribeDBInstanceSSLData>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLData {
    pub cert_common_name: Option<String>,
    pub ssl_enabled: Option<bool>,
    pub ssl_expired_time: Option<String>,
}
model! { DescribeDBInstanceSSLData {
    0 "CertCommonName" cert_common_name, 1 "SSLEnabled" ssl_enabled, 2 "SSLExpiredTime" ssl_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDE {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDBInstanceTDE() "DescribeDBInstanceTDE" -> DescribeDBInstanceTDEOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEOutput {
    pub data: Option<DescribeDBInstanceTDEData>,
}
model! { DescribeDBInstanceTDEOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEData {
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEData {
    0 "TDEStatus" tde_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopology {
    pub db_instance_name: String,
    pub end_time: Option<String>,
    pub minute_simple: Option<bool>,
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeDBInstanceTopology(db_instance_name: String, region_id: String)
    "DescribeDBInstanceTopology" -> DescribeDBInstanceTopologyOutput {
    0 "DBInstanceName" db_instance_name, 1 "EndTime" end_time: String, 2 "MinuteSimple" minute_simple: bool,
    3 "RegionId" region_id, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyOutput {
    pub data: Option<DescribeDBInstanceTopologyData>,
}
model! { DescribeDBInstanceTopologyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyData {
    pub logic_instance_topology: Option<DescribeDBInstanceTopologyLogicInstanceTopology>,
}
model! { DescribeDBInstanceTopologyData {
    0 "LogicInstanceTopology" logic_instance_topology
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyLogicInstanceTopology {
    pub db_instance_conn_type: Option<String>,
    pub db_instance_create_time: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_instance_status: Option<i64>,
    pub db_instance_status_description: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub history_items: Option<Vec<DescribeDBInstanceTopologyHistoryItems>>,
    pub items: Option<Vec<DescribeDBInstanceTopologyItems>>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
}
model! { DescribeDBInstanceTopologyLogicInstanceTopology {
    0 "DBInstanceConnType" db_instance_conn_type, 1 "DBInstanceCreateTime" db_instance_create_time,
    2 "DBInstanceDescription" db_instance_description, 3 "DBInstanceId" db_instance_id,
    4 "DBInstanceName" db_instance_name, 5 "DBInstanceStatus" db_instance_status,
    6 "DBInstanceStatusDescription" db_instance_status_description, 7 "DBInstanceStorage" db_instance_storage,
    8 "Engine" engine, 9 "EngineVersion" engine_version, 10 "HistoryItems" history_items, 11 "Items" items,
    12 "LockMode" lock_mode, 13 "LockReason" lock_reason, 14 "MaintainEndTime" maintain_end_time,
    15 "MaintainStartTime" maintain_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyHistoryItems {
    pub activated: Option<bool>,
    pub azone: Option<String>,
    pub character_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub phy_instance_name: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
}
model! { DescribeDBInstanceTopologyHistoryItems {
    0 "Activated" activated, 1 "Azone" azone, 2 "CharacterType" character_type, 3 "DBInstanceId" db_instance_id,
    4 "DBInstanceName" db_instance_name, 5 "PhyInstanceName" phy_instance_name, 6 "Region" region, 7 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyItems {
    pub activated: Option<bool>,
    pub azone: Option<String>,
    pub azone_role_list: Option<Vec<DescribeDBInstanceTopologyAzoneRoleList>>,
    pub character_type: Option<String>,
    pub connection_ip: Option<Vec<DescribeDBInstanceTopologyConnectionIp>>,
    pub db_instance_conn_type: Option<i64>,
    pub db_instance_create_time: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_instance_status: Option<i64>,
    pub db_instance_status_description: Option<String>,
    pub disk_size: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_cluster_name: Option<String>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub node_class: Option<String>,
    pub phy_instance_name: Option<String>,
    pub read_type: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub storage_used: Option<String>,
    pub version: Option<String>,
}
model! { DescribeDBInstanceTopologyItems {
    0 "Activated" activated, 1 "Azone" azone, 2 "AzoneRoleList" azone_role_list, 3 "CharacterType" character_type,
    4 "ConnectionIp" connection_ip, 5 "DBInstanceConnType" db_instance_conn_type,
    6 "DBInstanceCreateTime" db_instance_create_time, 7 "DBInstanceDescription" db_instance_description,
    8 "DBInstanceId" db_instance_id, 9 "DBInstanceName" db_instance_name, 10 "DBInstanceStatus" db_instance_status,
    11 "DBInstanceStatusDescription" db_instance_status_description, 12 "DiskSize" disk_size, 13 "Engine" engine,
    14 "EngineVersion" engine_version, 15 "InstanceClusterName" instance_cluster_name, 16 "LockMode" lock_mode,
    17 "LockReason" lock_reason, 18 "MaintainEndTime" maintain_end_time, 19 "MaintainStartTime" maintain_start_time,
    20 "MaxConnections" max_connections, 21 "MaxIops" max_iops, 22 "NodeClass" node_class,
    23 "PhyInstanceName" phy_instance_name, 24 "ReadType" read_type, 25 "Region" region, 26 "Role" role,
    27 "Status" status, 28 "StorageUsed" storage_used, 29 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyAzoneRoleList {
    pub azone: Option<String>,
    pub role: Option<String>,
}
model! { DescribeDBInstanceTopologyAzoneRoleList {
    0 "Azone" azone, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyConnectionIp {
    pub connection_string: Option<String>,
    pub db_instance_net_type: Option<i64>,
    pub port: Option<String>,
}
model! { DescribeDBInstanceTopologyConnectionIp {
    0 "ConnectionString" connection_string, 1 "DBInstanceNetType" db_instance_net_type, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpoint {
    pub endpoint: String,
    pub region_id: String,
}
operation! { DescribeDBInstanceViaEndpoint(endpoint: String, region_id: String)
    "DescribeDBInstanceViaEndpoint" -> DescribeDBInstanceViaEndpointOutput {
    0 "Endpoint" endpoint, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointOutput {
    pub db_instance: Option<DescribeDBInstanceViaEndpointDBInstance>,
}
model! { DescribeDBInstanceViaEndpointOutput {
    0 "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointDBInstance {
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub commodity_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeDBInstanceViaEndpointConnAddrs>>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_nodes: Option<Vec<DescribeDBInstanceViaEndpointDBNodes>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub description: Option<String>,
    pub dn_node_class_code: Option<String>,
    pub dn_node_count: Option<i64>,
    pub engine: Option<String>,
    pub expire_date: Option<String>,
    pub expired: Option<String>,
    pub id: Option<String>,
    pub kind_code: Option<i64>,
    pub lts_versions: Option<Vec<String>>,
    pub latest_minor_version: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub minor_version: Option<String>,
    pub network: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub read_db_instances: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub rights_separation_enabled: Option<bool>,
    pub rights_separation_status: Option<String>,
    pub series: Option<String>,
    pub status: Option<String>,
    pub storage_used: Option<i64>,
    pub tag_set: Option<Vec<DescribeDBInstanceViaEndpointTagSet>>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceViaEndpointDBInstance {
    0 "CnNodeClassCode" cn_node_class_code, 1 "CnNodeCount" cn_node_count, 2 "CommodityCode" commodity_code,
    3 "ConnAddrs" conn_addrs, 4 "ConnectionString" connection_string, 5 "CreateTime" create_time,
    6 "DBInstanceType" db_instance_type, 7 "DBNodeClass" db_node_class, 8 "DBNodeCount" db_node_count,
    9 "DBNodes" db_nodes, 10 "DBType" db_type, 11 "DBVersion" db_version, 12 "Description" description,
    13 "DnNodeClassCode" dn_node_class_code, 14 "DnNodeCount" dn_node_count, 15 "Engine" engine,
    16 "ExpireDate" expire_date, 17 "Expired" expired, 18 "Id" id, 19 "KindCode" kind_code,
    20 "LTSVersions" lts_versions, 21 "LatestMinorVersion" latest_minor_version, 22 "LockMode" lock_mode,
    23 "MaintainEndTime" maintain_end_time, 24 "MaintainStartTime" maintain_start_time, 25 "MinorVersion" minor_version,
    26 "Network" network, 27 "PayType" pay_type, 28 "Port" port, 29 "ReadDBInstances" read_db_instances,
    30 "RegionId" region_id, 31 "ResourceGroupId" resource_group_id,
    32 "RightsSeparationEnabled" rights_separation_enabled, 33 "RightsSeparationStatus" rights_separation_status,
    34 "Series" series, 35 "Status" status, 36 "StorageUsed" storage_used, 37 "TagSet" tag_set, 38 "Type" r#type,
    39 "VPCId" vpc_id, 40 "VSwitchId" v_switch_id, 41 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceViaEndpointConnAddrs {
    0 "ConnectionString" connection_string, 1 "Port" port, 2 "Type" r#type, 3 "VPCId" vpc_id, 4 "VSwitchId" v_switch_id,
    5 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointDBNodes {
    pub compute_node_id: Option<String>,
    pub data_node_id: Option<String>,
    pub id: Option<String>,
    pub node_class: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceViaEndpointDBNodes {
    0 "ComputeNodeId" compute_node_id, 1 "DataNodeId" data_node_id, 2 "Id" id, 3 "NodeClass" node_class,
    4 "RegionId" region_id, 5 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceViaEndpointTagSet {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_version: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub must_has_cdc: Option<bool>,
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub series: Option<String>,
    pub tags: Option<String>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "DbVersion" db_version: String, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "MustHasCdc" must_has_cdc: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String, 8 "Series" series: String,
    9 "Tags" tags: String
} }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstances =
    Number "PageNumber", "DBInstances" db_instances, total "TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub db_instances: Option<Vec<DescribeDBInstancesDBInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "DBInstances" db_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub cdc_instance_name: Option<String>,
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub columnar_instance_name: Option<String>,
    pub columnar_read_db_instances: Option<Vec<String>>,
    pub commodity_code: Option<String>,
    pub contain_binlog_x: Option<bool>,
    pub cpu_type: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub description: Option<String>,
    pub dn_node_class_code: Option<String>,
    pub dn_node_count: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub id: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub minor_version: Option<String>,
    pub network: Option<String>,
    pub node_class: Option<String>,
    pub node_count: Option<i64>,
    pub nodes: Option<Vec<DescribeDBInstancesNodes>>,
    pub pay_type: Option<String>,
    pub primary_instance_id: Option<String>,
    pub primary_zone: Option<String>,
    pub read_db_instances: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub support_binlog_x: Option<bool>,
    pub tag_set: Option<Vec<DescribeDBInstancesTagSet>>,
    pub tertiary_zone: Option<String>,
    pub topology_type: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub gdn_role: Option<String>,
    pub is_in_gdn: Option<bool>,
}
model! { DescribeDBInstancesDBInstances {
    0 "CdcInstanceName" cdc_instance_name, 1 "CnNodeClassCode" cn_node_class_code, 2 "CnNodeCount" cn_node_count,
    3 "ColumnarInstanceName" columnar_instance_name, 4 "ColumnarReadDBInstances" columnar_read_db_instances,
    5 "CommodityCode" commodity_code, 6 "ContainBinlogX" contain_binlog_x, 7 "CpuType" cpu_type,
    8 "CreateTime" create_time, 9 "DBInstanceName" db_instance_name, 10 "DBType" db_type, 11 "DBVersion" db_version,
    12 "Description" description, 13 "DnNodeClassCode" dn_node_class_code, 14 "DnNodeCount" dn_node_count,
    15 "Engine" engine, 16 "EngineVersion" engine_version, 17 "ExpireTime" expire_time, 18 "Expired" expired,
    19 "Id" id, 20 "LockMode" lock_mode, 21 "LockReason" lock_reason, 22 "MinorVersion" minor_version,
    23 "Network" network, 24 "NodeClass" node_class, 25 "NodeCount" node_count, 26 "Nodes" nodes, 27 "PayType" pay_type,
    28 "PrimaryInstanceId" primary_instance_id, 29 "PrimaryZone" primary_zone, 30 "ReadDBInstances" read_db_instances,
    31 "RegionId" region_id, 32 "ResourceGroupId" resource_group_id, 33 "SecondaryZone" secondary_zone,
    34 "Series" series, 35 "Status" status, 36 "StorageType" storage_type, 37 "StorageUsed" storage_used,
    38 "SupportBinlogX" support_binlog_x, 39 "TagSet" tag_set, 40 "TertiaryZone" tertiary_zone,
    41 "TopologyType" topology_type, 42 "Type" r#type, 43 "VPCId" vpc_id, 44 "ZoneId" zone_id, 45 "gdnRole" gdn_role,
    46 "isInGdn" is_in_gdn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesNodes {
    pub class_code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesNodes {
    0 "ClassCode" class_code, 1 "Id" id, 2 "Name" name, 3 "RegionId" region_id, 4 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagSet {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformance {
    pub character_type: String,
    pub db_instance_name: String,
    pub db_node_ids: String,
    pub db_node_role: Option<String>,
    pub end_time: String,
    pub key: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribeDBNodePerformance::new`] takes.
pub struct DescribeDBNodePerformanceRequired {
    pub character_type: String,
    pub db_instance_name: String,
    pub db_node_ids: String,
    pub end_time: String,
    pub key: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDBNodePerformance{DescribeDBNodePerformanceRequired: character_type, db_instance_name, db_node_ids, end_time, key, region_id, start_time}
    "DescribeDBNodePerformance" -> DescribeDBNodePerformanceOutput {
    0 "CharacterType" character_type, 1 "DBInstanceName" db_instance_name, 2 "DBNodeIds" db_node_ids,
    3 "DBNodeRole" db_node_role: String, 4 "EndTime" end_time, 5 "Key" key, 6 "RegionId" region_id,
    7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformanceOutput {
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBNodePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBNodePerformanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "EndTime" end_time, 2 "PerformanceKeys" performance_keys,
    3 "StartTime" start_time
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
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBNodePerformancePoints>,
}
model! { DescribeDBNodePerformancePerformanceItem {
    0 "DBNodeId" db_node_id, 1 "Measurement" measurement, 2 "MetricName" metric_name, 3 "Points" points
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
pub struct DescribeDataImportTaskInfo {
    pub fail_page_number: Option<i64>,
    /// 5 to 100.
    pub fail_page_size: Option<i64>,
    pub region_id: String,
    pub slink_task_id: String,
    pub success_page_number: Option<i64>,
    pub success_page_size: Option<i64>,
}
operation! { DescribeDataImportTaskInfo(region_id: String, slink_task_id: String)
    "DescribeDataImportTaskInfo" -> DescribeDataImportTaskInfoOutput {
    0 "FailPageNumber" fail_page_number: i64, 1 "FailPageSize" fail_page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id, 4 "SuccessPageNumber" success_page_number: i64,
    5 "SuccessPageSize" success_page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDataImportTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeDataImportTaskInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoData {
    pub data_import_task_detail_info: Option<DescribeDataImportTaskInfoDataImportTaskDetailInfo>,
}
model! { DescribeDataImportTaskInfoData {
    0 "DataImportTaskDetailInfo" data_import_task_detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoDataImportTaskDetailInfo {
    pub fsm_id: Option<i64>,
    pub fsm_state: Option<String>,
    pub fsm_status: Option<String>,
    pub service_detail_list: Option<Vec<DescribeDataImportTaskInfoServiceDetailList>>,
}
model! { DescribeDataImportTaskInfoDataImportTaskDetailInfo {
    0 "FsmId" fsm_id, 1 "FsmState" fsm_state, 2 "FsmStatus" fsm_status, 3 "ServiceDetailList" service_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoServiceDetailList {
    pub id: Option<i64>,
    pub status: Option<String>,
    pub task_detail_list: Option<Vec<DescribeDataImportTaskInfoTaskDetailList>>,
    pub r#type: Option<String>,
}
model! { DescribeDataImportTaskInfoServiceDetailList {
    0 "Id" id, 1 "Status" status, 2 "TaskDetailList" task_detail_list, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoTaskDetailList {
    pub delay: Option<i64>,
    pub last_error: Option<String>,
    pub physical_db_name: Option<String>,
    pub progress: Option<i64>,
    pub statistics: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeDataImportTaskInfoTaskDetailList {
    0 "Delay" delay, 1 "LastError" last_error, 2 "PhysicalDbName" physical_db_name, 3 "Progress" progress,
    4 "Statistics" statistics, 5 "Status" status, 6 "TaskId" task_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbList {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub region_id: String,
}
operation! { DescribeDbList(db_instance_name: String, region_id: String) "DescribeDbList" -> DescribeDbListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListOutput {
    pub data: Option<Vec<DescribeDbListData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDbListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListData {
    pub accounts: Option<Vec<DescribeDbListAccounts>>,
    pub character_set_name: Option<String>,
    pub db_description: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeDbListData {
    0 "Accounts" accounts, 1 "CharacterSetName" character_set_name, 2 "DBDescription" db_description,
    3 "DBInstanceName" db_instance_name, 4 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListAccounts {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
}
model! { DescribeDbListAccounts {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableList {
    pub db_instance_name: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { DescribeDistributeTableList(db_instance_name: String, db_name: String, region_id: String)
    "DescribeDistributeTableList" -> DescribeDistributeTableListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbName" db_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListOutput {
    pub data: Option<DescribeDistributeTableListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDistributeTableListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListData {
    pub tables: Option<Vec<DescribeDistributeTableListTables>>,
}
model! { DescribeDistributeTableListData {
    0 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListTables {
    pub db_key: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub tb_key: Option<String>,
}
model! { DescribeDistributeTableListTables {
    0 "DbKey" db_key, 1 "TableName" table_name, 2 "TableType" table_type, 3 "TbKey" tb_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegions {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeEnabledCrossRegions() "DescribeEnabledCrossRegions" -> DescribeEnabledCrossRegionsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegionsOutput {
    pub data: Option<Vec<DescribeEnabledCrossRegionsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEnabledCrossRegionsOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegionsData {
    pub regions: Option<Vec<String>>,
}
model! { DescribeEnabledCrossRegionsData {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTask {
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { DescribeEvaluateAndImportTask(region_id: String)
    "DescribeEvaluateAndImportTask" -> DescribeEvaluateAndImportTaskOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTaskOutput {
    pub data: Option<DescribeEvaluateAndImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEvaluateAndImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTaskData {
    pub bid: Option<String>,
    pub context: Option<String>,
    pub creator: Option<String>,
    pub deleted: Option<bool>,
    pub gmt_created: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub slink_dst_db: Option<String>,
    pub slink_dst_res_id: Option<String>,
    pub slink_dst_user_name: Option<String>,
    pub slink_src_db: Option<String>,
    pub slink_src_res_id: Option<String>,
    pub slink_src_res_type: Option<String>,
    pub slink_src_user_name: Option<String>,
    pub slink_stage: Option<String>,
    pub slink_status: Option<String>,
    pub slink_task_desc: Option<String>,
    pub slink_task_id: Option<String>,
    pub slink_type: Option<String>,
}
model! { DescribeEvaluateAndImportTaskData {
    0 "Bid" bid, 1 "Context" context, 2 "Creator" creator, 3 "Deleted" deleted, 4 "GmtCreated" gmt_created,
    5 "GmtModified" gmt_modified, 6 "Id" id, 7 "RegionId" region_id, 8 "SlinkDstDb" slink_dst_db,
    9 "SlinkDstResId" slink_dst_res_id, 10 "SlinkDstUserName" slink_dst_user_name, 11 "SlinkSrcDb" slink_src_db,
    12 "SlinkSrcResId" slink_src_res_id, 13 "SlinkSrcResType" slink_src_res_type,
    14 "SlinkSrcUserName" slink_src_user_name, 15 "SlinkStage" slink_stage, 16 "SlinkStatus" slink_status,
    17 "SlinkTaskDesc" slink_task_desc, 18 "SlinkTaskId" slink_task_id, 19 "SlinkType" slink_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasks {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeEvaluateAndImportTasks(region_id: String)
    "DescribeEvaluateAndImportTasks" -> DescribeEvaluateAndImportTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { DescribeEvaluateAndImportTasks: DescribeEvaluateAndImportTasksData =
    Number "PageNumber", "Data" data, total "TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasksOutput {
    pub data: Option<Vec<DescribeEvaluateAndImportTasksData>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_number: Option<i64>,
}
model! { DescribeEvaluateAndImportTasksOutput {
    0 "Data" data, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Success" success,
    5 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasksData {
    pub bid: Option<String>,
    pub creator: Option<String>,
    pub deleted: Option<bool>,
    pub gmt_created: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub slink_dst_db: Option<String>,
    pub slink_dst_res_id: Option<String>,
    pub slink_dst_user_name: Option<String>,
    pub slink_src_db: Option<String>,
    pub slink_src_res_id: Option<String>,
    pub slink_src_res_type: Option<String>,
    pub slink_src_user_name: Option<String>,
    pub slink_stage: Option<String>,
    pub slink_status: Option<String>,
    pub slink_task_desc: Option<String>,
    pub slink_task_id: Option<String>,
    pub slink_type: Option<String>,
}
model! { DescribeEvaluateAndImportTasksData {
    0 "Bid" bid, 1 "Creator" creator, 2 "Deleted" deleted, 3 "GmtCreated" gmt_created, 4 "GmtModified" gmt_modified,
    5 "Id" id, 6 "RegionId" region_id, 7 "SlinkDstDb" slink_dst_db, 8 "SlinkDstResId" slink_dst_res_id,
    9 "SlinkDstUserName" slink_dst_user_name, 10 "SlinkSrcDb" slink_src_db, 11 "SlinkSrcResId" slink_src_res_id,
    12 "SlinkSrcResType" slink_src_res_type, 13 "SlinkSrcUserName" slink_src_user_name, 14 "SlinkStage" slink_stage,
    15 "SlinkStatus" slink_status, 16 "SlinkTaskDesc" slink_task_desc, 17 "SlinkTaskId" slink_task_id,
    18 "SlinkType" slink_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeEvents(region_id: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time: String
} { method: "GET", } }
paged! { DescribeEvents: DescribeEventsEventItems =
    Number "PageNumber", "EventItems" event_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub event_items: Option<Vec<DescribeEventsEventItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "EventItems" event_items, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEventItems {
    pub event_id: Option<i64>,
    pub event_name: Option<String>,
    pub event_payload: Option<String>,
    pub event_reason: Option<String>,
    pub event_record_time: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub event_user_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeEventsEventItems {
    0 "EventId" event_id, 1 "EventName" event_name, 2 "EventPayload" event_payload, 3 "EventReason" event_reason,
    4 "EventRecordTime" event_record_time, 5 "EventTime" event_time, 6 "EventType" event_type,
    7 "EventUserType" event_user_type, 8 "RegionId" region_id, 9 "ResourceName" resource_name,
    10 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstances {
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub gdn_id: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeGdnInstances() "DescribeGdnInstances" -> DescribeGdnInstancesOutput {
    0 "FilterType" filter_type: String, 1 "FilterValue" filter_value: String, 2 "GDNId" gdn_id: String,
    3 "PageNum" page_num: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id: String
} }
paged! { DescribeGdnInstances: DescribeGdnInstancesGdnInstanceList =
    Number "PageNum", "Data.GdnInstanceList" data.gdn_instance_list, total "Data.TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesOutput {
    pub data: Option<DescribeGdnInstancesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGdnInstancesOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesData {
    pub gdn_instance_list: Option<Vec<DescribeGdnInstancesGdnInstanceList>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_number: Option<String>,
}
model! { DescribeGdnInstancesData {
    0 "GdnInstanceList" gdn_instance_list, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesGdnInstanceList {
    pub description: Option<String>,
    pub gdn_instance_name: Option<String>,
    pub gdn_mode: Option<String>,
    pub gmt_created: Option<String>,
    pub member_list: Option<Vec<DescribeGdnInstancesMemberList>>,
    pub mysql_version: Option<String>,
    pub rpl_conflict_strategy: Option<String>,
    pub rpl_dml_strategy: Option<String>,
    pub rpl_sync_ddl: Option<bool>,
    pub status: Option<String>,
    pub switch_history: Option<String>,
}
model! { DescribeGdnInstancesGdnInstanceList {
    0 "Description" description, 1 "GdnInstanceName" gdn_instance_name, 2 "GdnMode" gdn_mode,
    3 "GmtCreated" gmt_created, 4 "MemberList" member_list, 5 "MysqlVersion" mysql_version,
    6 "RplConflictStrategy" rpl_conflict_strategy, 7 "RplDmlStrategy" rpl_dml_strategy, 8 "RplSyncDdl" rpl_sync_ddl,
    9 "Status" status, 10 "SwitchHistory" switch_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesMemberList {
    pub class_code: Option<String>,
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<String>,
    pub commodity_code: Option<String>,
    pub data_sync_status: Option<String>,
    pub dn_node_class_code: Option<String>,
    pub dn_node_count: Option<String>,
    pub expire_time: Option<String>,
    pub gmt_created: Option<String>,
    pub member_name: Option<String>,
    pub pay_type: Option<String>,
    pub primary_zone: Option<String>,
    pub read_write_status: Option<String>,
    pub region_id: Option<String>,
    pub role: Option<String>,
    pub secondary_zone: Option<String>,
    pub seconds_behind_master: Option<String>,
    pub status: Option<String>,
    pub task_status: Option<String>,
    pub tertiary_zone: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeGdnInstancesMemberList {
    0 "ClassCode" class_code, 1 "CnNodeClassCode" cn_node_class_code, 2 "CnNodeCount" cn_node_count,
    3 "CommodityCode" commodity_code, 4 "DataSyncStatus" data_sync_status, 5 "DnNodeClassCode" dn_node_class_code,
    6 "DnNodeCount" dn_node_count, 7 "ExpireTime" expire_time, 8 "GmtCreated" gmt_created, 9 "MemberName" member_name,
    10 "PayType" pay_type, 11 "PrimaryZone" primary_zone, 12 "ReadWriteStatus" read_write_status,
    13 "RegionId" region_id, 14 "Role" role, 15 "SecondaryZone" secondary_zone,
    16 "SecondsBehindMaster" seconds_behind_master, 17 "Status" status, 18 "TaskStatus" task_status,
    19 "TertiaryZone" tertiary_zone, 20 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0Info {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeMem0Info(db_instance_name: String, region_id: String)
    "DescribeMem0Info" -> DescribeMem0InfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoOutput {
    pub access_denied_detail: Option<DescribeMem0InfoAccessDeniedDetail>,
    pub data: Option<DescribeMem0InfoData>,
}
model! { DescribeMem0InfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeMem0InfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoData {
    pub instance: Option<DescribeMem0InfoInstance>,
}
model! { DescribeMem0InfoData {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribeMem0InfoConnAddrs>>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeMem0InfoInstance {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "NodeCount" node_count, 5 "RegionId" region_id, 6 "Status" status, 7 "StorageType" storage_type, 8 "VPCId" vpc_id,
    9 "VSwitchId" v_switch_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeMem0InfoConnAddrs {
    0 "ConnectionString" connection_string, 1 "Port" port, 2 "Type" r#type, 3 "VPCId" vpc_id, 4 "VSwitchId" v_switch_id,
    5 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIps {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeMem0SecurityIps(db_instance_name: String, region_id: String)
    "DescribeMem0SecurityIps" -> DescribeMem0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsOutput {
    pub access_denied_detail: Option<DescribeMem0SecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeMem0SecurityIpsData>,
}
model! { DescribeMem0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeMem0SecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsData {
    pub custins_name: Option<String>,
    pub groups: Option<Vec<DescribeMem0SecurityIpsGroups>>,
}
model! { DescribeMem0SecurityIpsData {
    0 "CustinsName" custins_name, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsGroups {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub ip_lists: Option<String>,
}
model! { DescribeMem0SecurityIpsGroups {
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "IpLists" ip_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenBackupSet {
    pub db_instance_name: String,
    pub region_id: Option<String>,
    pub restore_time: Option<String>,
}
operation! { DescribeOpenBackupSet(db_instance_name: String) "DescribeOpenBackupSet" -> DescribeOpenBackupSetOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id: String, 2 "RestoreTime" restore_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenBackupSetOutput {
    pub data: Option<Value>,
}
model! { DescribeOpenBackupSetOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchAccountInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchAccountInfo" -> DescribeOpenSearchAccountInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchAccountInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchAccountInfoData>,
}
model! { DescribeOpenSearchAccountInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchAccountInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoData {
    pub accounts: Option<Vec<DescribeOpenSearchAccountInfoAccounts>>,
    pub password_last_modified: Option<String>,
    pub username: Option<String>,
}
model! { DescribeOpenSearchAccountInfoData {
    0 "Accounts" accounts, 1 "PasswordLastModified" password_last_modified, 2 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoAccounts {
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub username: Option<String>,
}
model! { DescribeOpenSearchAccountInfoAccounts {
    0 "AccountStatus" account_status, 1 "AccountType" account_type, 2 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchConnectionInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchConnectionInfo" -> DescribeOpenSearchConnectionInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchConnectionInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchConnectionInfoData>,
}
model! { DescribeOpenSearchConnectionInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchConnectionInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoData {
    pub dashboard_endpoint: Option<DescribeOpenSearchConnectionInfoDashboardEndpoint>,
    pub dashboard_public_endpoint: Option<DescribeOpenSearchConnectionInfoDashboardPublicEndpoint>,
    pub default_username: Option<String>,
    pub private_endpoint: Option<DescribeOpenSearchConnectionInfoPrivateEndpoint>,
    pub protocol: Option<String>,
    pub public_endpoint: Option<DescribeOpenSearchConnectionInfoPublicEndpoint>,
}
model! { DescribeOpenSearchConnectionInfoData {
    0 "DashboardEndpoint" dashboard_endpoint, 1 "DashboardPublicEndpoint" dashboard_public_endpoint,
    2 "DefaultUsername" default_username, 3 "PrivateEndpoint" private_endpoint, 4 "Protocol" protocol,
    5 "PublicEndpoint" public_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoDashboardEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeOpenSearchConnectionInfoDashboardEndpoint {
    0 "Enabled" enabled, 1 "Host" host, 2 "Port" port, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoDashboardPublicEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeOpenSearchConnectionInfoDashboardPublicEndpoint {
    0 "Enabled" enabled, 1 "Host" host, 2 "Port" port, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoPrivateEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOpenSearchConnectionInfoPrivateEndpoint {
    0 "Enabled" enabled, 1 "Host" host, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoPublicEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOpenSearchConnectionInfoPublicEndpoint {
    0 "Enabled" enabled, 1 "Host" host, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchInfo" -> DescribeOpenSearchInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchInfoData>,
}
model! { DescribeOpenSearchInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoData {
    pub instance: Option<DescribeOpenSearchInfoInstance>,
    pub spec: Option<DescribeOpenSearchInfoSpec>,
}
model! { DescribeOpenSearchInfoData {
    0 "Instance" instance, 1 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoInstance {
    pub charge_type: Option<String>,
    pub compatible_version: Option<String>,
    pub create_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeOpenSearchInfoInstance {
    0 "ChargeType" charge_type, 1 "CompatibleVersion" compatible_version, 2 "CreateTime" create_time,
    3 "DeployMode" deploy_mode, 4 "EngineVersion" engine_version, 5 "ExpireTime" expire_time,
    6 "InstanceId" instance_id, 7 "InstanceName" instance_name, 8 "NetType" net_type, 9 "RegionId" region_id,
    10 "Status" status, 11 "UpdateTime" update_time, 12 "VpcId" vpc_id, 13 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoSpec {
    pub coordinator_node_count: Option<i64>,
    pub coordinator_node_cpu: Option<i64>,
    pub coordinator_node_enabled: Option<bool>,
    pub coordinator_node_memory_gb: Option<i64>,
    pub data_node_count: Option<i64>,
    pub data_node_cpu: Option<i64>,
    pub data_node_memory_gb: Option<i64>,
    pub master_node_count: Option<i64>,
    pub master_node_cpu: Option<i64>,
    pub master_node_enabled: Option<bool>,
    pub master_node_memory_gb: Option<i64>,
    pub replica_count: Option<i64>,
    pub storage_size_gb: Option<i64>,
    pub storage_type: Option<String>,
}
model! { DescribeOpenSearchInfoSpec {
    0 "CoordinatorNodeCount" coordinator_node_count, 1 "CoordinatorNodeCpu" coordinator_node_cpu,
    2 "CoordinatorNodeEnabled" coordinator_node_enabled, 3 "CoordinatorNodeMemoryGB" coordinator_node_memory_gb,
    4 "DataNodeCount" data_node_count, 5 "DataNodeCpu" data_node_cpu, 6 "DataNodeMemoryGB" data_node_memory_gb,
    7 "MasterNodeCount" master_node_count, 8 "MasterNodeCpu" master_node_cpu, 9 "MasterNodeEnabled" master_node_enabled,
    10 "MasterNodeMemoryGB" master_node_memory_gb, 11 "ReplicaCount" replica_count, 12 "StorageSizeGB" storage_size_gb,
    13 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstances {
    pub db_instance_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeOpenSearchInstances(region_id: String)
    "DescribeOpenSearchInstances" -> DescribeOpenSearchInstancesOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { DescribeOpenSearchInstances: DescribeOpenSearchInstancesInstances =
    Token "NextToken", "Data.Instances" data.instances, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesOutput {
    pub access_denied_detail: Option<DescribeOpenSearchInstancesAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchInstancesData>,
}
model! { DescribeOpenSearchInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchInstancesAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesData {
    pub instances: Option<Vec<DescribeOpenSearchInstancesInstances>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeOpenSearchInstancesData {
    0 "Instances" instances, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesInstances {
    pub availability_zone: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub data_node_count: Option<i64>,
    pub description: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<String>,
    pub memory_gb: Option<i64>,
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub spec_display: Option<String>,
    pub status: Option<String>,
    pub storage_size_gb: Option<i64>,
}
model! { DescribeOpenSearchInstancesInstances {
    0 "AvailabilityZone" availability_zone, 1 "ChargeType" charge_type, 2 "Cpu" cpu, 3 "CreateTime" create_time,
    4 "DataNodeCount" data_node_count, 5 "Description" description, 6 "EngineVersion" engine_version,
    7 "InstanceId" instance_id, 8 "MemoryGB" memory_gb, 9 "NetType" net_type, 10 "RegionId" region_id,
    11 "SpecDisplay" spec_display, 12 "Status" status, 13 "StorageSizeGB" storage_size_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodes {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchNodes(db_instance_name: String, region_id: String)
    "DescribeOpenSearchNodes" -> DescribeOpenSearchNodesOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesOutput {
    pub access_denied_detail: Option<DescribeOpenSearchNodesAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchNodesData>,
}
model! { DescribeOpenSearchNodesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchNodesAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesData {
    pub result: Option<Vec<DescribeOpenSearchNodesResult>>,
}
model! { DescribeOpenSearchNodesData {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesResult {
    pub cpu_cores: Option<i64>,
    pub cpu_percent: Option<String>,
    pub disk_size_gb: Option<i64>,
    pub disk_used_percent: Option<String>,
    pub health: Option<String>,
    pub heap_percent: Option<String>,
    pub host: Option<String>,
    pub host_name: Option<String>,
    pub load_one_m: Option<String>,
    pub memory_gb: Option<i64>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeOpenSearchNodesResult {
    0 "CpuCores" cpu_cores, 1 "CpuPercent" cpu_percent, 2 "DiskSizeGB" disk_size_gb,
    3 "DiskUsedPercent" disk_used_percent, 4 "Health" health, 5 "HeapPercent" heap_percent, 6 "Host" host,
    7 "HostName" host_name, 8 "LoadOneM" load_one_m, 9 "MemoryGB" memory_gb, 10 "NodeType" node_type, 11 "Port" port,
    12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsage {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchResourceUsage(db_instance_name: String, region_id: String)
    "DescribeOpenSearchResourceUsage" -> DescribeOpenSearchResourceUsageOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsageOutput {
    pub access_denied_detail: Option<DescribeOpenSearchResourceUsageAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchResourceUsageData>,
}
model! { DescribeOpenSearchResourceUsageOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchResourceUsageAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsageData {
    pub doc_count: Option<i64>,
    pub index_count: Option<i64>,
    pub storage_size_in_bytes: Option<i64>,
    pub storage_total_in_bytes: Option<i64>,
    pub storage_usage_percent: Option<f64>,
}
model! { DescribeOpenSearchResourceUsageData {
    0 "DocCount" doc_count, 1 "IndexCount" index_count, 2 "StorageSizeInBytes" storage_size_in_bytes,
    3 "StorageTotalInBytes" storage_total_in_bytes, 4 "StorageUsagePercent" storage_usage_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopology {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchTopology(db_instance_name: String, region_id: String)
    "DescribeOpenSearchTopology" -> DescribeOpenSearchTopologyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyOutput {
    pub access_denied_detail: Option<DescribeOpenSearchTopologyAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchTopologyData>,
}
model! { DescribeOpenSearchTopologyOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchTopologyAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyData {
    pub nodes: Option<Vec<DescribeOpenSearchTopologyNodes>>,
    pub storage: Option<DescribeOpenSearchTopologyStorage>,
}
model! { DescribeOpenSearchTopologyData {
    0 "Nodes" nodes, 1 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyNodes {
    pub availability_zone: Option<String>,
    pub cpu: Option<i64>,
    pub host: Option<String>,
    pub is_leader: Option<bool>,
    pub memory_gb: Option<i64>,
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeOpenSearchTopologyNodes {
    0 "AvailabilityZone" availability_zone, 1 "Cpu" cpu, 2 "Host" host, 3 "IsLeader" is_leader, 4 "MemoryGB" memory_gb,
    5 "NodeId" node_id, 6 "Role" role, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyStorage {
    pub replica_count: Option<i64>,
    pub storage_total_gb: Option<i64>,
    pub storage_type: Option<String>,
}
model! { DescribeOpenSearchTopologyStorage {
    0 "ReplicaCount" replica_count, 1 "StorageTotalGB" storage_total_gb, 2 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelists {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeOpenSearchWhitelists(db_instance_name: String, region_id: String)
    "DescribeOpenSearchWhitelists" -> DescribeOpenSearchWhitelistsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsOutput {
    pub access_denied_detail: Option<DescribeOpenSearchWhitelistsAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchWhitelistsData>,
}
model! { DescribeOpenSearchWhitelistsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeOpenSearchWhitelistsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsData {
    pub whitelists: Option<Vec<DescribeOpenSearchWhitelistsWhitelists>>,
}
model! { DescribeOpenSearchWhitelistsData {
    0 "Whitelists" whitelists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsWhitelists {
    pub create_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ips: Option<String>,
    pub network_type: Option<String>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeOpenSearchWhitelistsWhitelists {
    0 "CreateTime" create_time, 1 "GroupId" group_id, 2 "GroupName" group_name, 3 "Ips" ips,
    4 "NetworkType" network_type, 5 "Remark" remark, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub region_id: Option<String>,
}
operation! { DescribeParameterGroups() "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub data: Option<DescribeParameterGroupsData>,
}
model! { DescribeParameterGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsData {
    pub parameter_groups: Option<Vec<DescribeParameterGroupsParameterGroups>>,
    pub request_id: Option<String>,
}
model! { DescribeParameterGroupsData {
    0 "ParameterGroups" parameter_groups, 1 "RequestId" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroups {
    pub cn_force_restart: Option<bool>,
    pub cn_param_count: Option<i64>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub dn_force_restart: Option<bool>,
    pub dn_param_count: Option<i64>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
    pub series: Option<String>,
}
model! { DescribeParameterGroupsParameterGroups {
    0 "CnForceRestart" cn_force_restart, 1 "CnParamCount" cn_param_count, 2 "DbType" db_type, 3 "DbVersion" db_version,
    4 "DnForceRestart" dn_force_restart, 5 "DnParamCount" dn_param_count, 6 "GmtCreated" gmt_created,
    7 "GmtModified" gmt_modified, 8 "ParameterGroupId" parameter_group_id, 9 "ParameterGroupName" parameter_group_name,
    10 "ParameterGroupType" parameter_group_type, 11 "Series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub param_level: Option<String>,
    pub region_id: String,
}
operation! { DescribeParameterTemplates(region_id: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EngineVersion" engine_version: String,
    2 "ParamLevel" param_level: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub data: Option<DescribeParameterTemplatesData>,
}
model! { DescribeParameterTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesData {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub parameter_count: Option<i64>,
    pub parameters: Option<Vec<DescribeParameterTemplatesParameters>>,
}
model! { DescribeParameterTemplatesData {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "ParameterCount" parameter_count, 3 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesParameters {
    pub checking_code: Option<String>,
    pub dynamic: Option<i64>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub revisable: Option<i64>,
    pub user_changable: Option<i64>,
}
model! { DescribeParameterTemplatesParameters {
    0 "CheckingCode" checking_code, 1 "Dynamic" dynamic, 2 "ParameterDescription" parameter_description,
    3 "ParameterName" parameter_name, 4 "ParameterValue" parameter_value, 5 "Revisable" revisable,
    6 "UserChangable" user_changable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub db_instance_id: String,
    pub param_level: Option<String>,
    pub region_id: String,
}
operation! { DescribeParameters(db_instance_id: String, region_id: String)
    "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamLevel" param_level: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub data: Option<DescribeParametersData>,
}
model! { DescribeParametersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersData {
    pub config_parameters: Option<Vec<DescribeParametersConfigParameters>>,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub running_parameters: Option<Vec<DescribeParametersRunningParameters>>,
}
model! { DescribeParametersData {
    0 "ConfigParameters" config_parameters, 1 "DBInstanceId" db_instance_id, 2 "Engine" engine,
    3 "EngineVersion" engine_version, 4 "RunningParameters" running_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersConfigParameters {
    0 "ParameterDescription" parameter_description, 1 "ParameterName" parameter_name, 2 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersRunningParameters {
    0 "ParameterDescription" parameter_description, 1 "ParameterName" parameter_name, 2 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodes {
    pub node_type: Option<String>,
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub search_key: Option<String>,
}
operation! { DescribePolarxDataNodes(region_id: String) "DescribePolarxDataNodes" -> DescribePolarxDataNodesOutput {
    0 "NodeType" node_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "SearchKey" search_key: String
} }
paged! { DescribePolarxDataNodes: DescribePolarxDataNodesDBInstanceDataNodes =
    Number "PageNumber", "DBInstanceDataNodes" db_instance_data_nodes, total "TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodesOutput {
    pub db_instance_data_nodes: Option<Vec<DescribePolarxDataNodesDBInstanceDataNodes>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribePolarxDataNodesOutput {
    0 "DBInstanceDataNodes" db_instance_data_nodes, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodesDBInstanceDataNodes {
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribePolarxDataNodesDBInstanceDataNodes {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfo {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribePxfuseInfo(db_instance_name: String, region_id: String)
    "DescribePxfuseInfo" -> DescribePxfuseInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoOutput {
    pub access_denied_detail: Option<DescribePxfuseInfoAccessDeniedDetail>,
    pub data: Option<DescribePxfuseInfoData>,
}
model! { DescribePxfuseInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribePxfuseInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoData {
    pub instance: Option<DescribePxfuseInfoInstance>,
}
model! { DescribePxfuseInfoData {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Option<Vec<DescribePxfuseInfoConnAddrs>>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePxfuseInfoInstance {
    0 "ClassCode" class_code, 1 "ConnAddrs" conn_addrs, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "NodeCount" node_count, 5 "RegionId" region_id, 6 "Status" status, 7 "StorageType" storage_type, 8 "VPCId" vpc_id,
    9 "VSwitchId" v_switch_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribePxfuseInfoConnAddrs {
    0 "ConnectionString" connection_string, 1 "Port" port, 2 "Type" r#type, 3 "VPCId" vpc_id, 4 "VSwitchId" v_switch_id,
    5 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIps {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribePxfuseSecurityIps(db_instance_name: String, region_id: String)
    "DescribePxfuseSecurityIps" -> DescribePxfuseSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsOutput {
    pub access_denied_detail: Option<DescribePxfuseSecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribePxfuseSecurityIpsData>,
}
model! { DescribePxfuseSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribePxfuseSecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsData {
    pub custins_name: Option<String>,
    pub groups: Option<Vec<DescribePxfuseSecurityIpsGroups>>,
}
model! { DescribePxfuseSecurityIpsData {
    0 "CustinsName" custins_name, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsGroups {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub ip_lists: Option<String>,
}
model! { DescribePxfuseSecurityIpsGroups {
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "IpLists" ip_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs(region_id: String) "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "RegionId" region_id, 1 "ZoneId" zone_id: String
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
pub struct DescribeRdsVswitches {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVswitches() "DescribeRdsVswitches" -> DescribeRdsVswitchesOutput {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVswitchesOutput {
    pub data: Option<DescribeRdsVswitchesData>,
}
model! { DescribeRdsVswitchesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVswitchesData {
    pub vswitch_list: Option<Vec<DescribeRdsVswitchesVswitchList>>,
}
model! { DescribeRdsVswitchesData {
    0 "VswitchList" vswitch_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVswitchesVswitchList {
    pub availabe_ip_count: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub is_default: Option<String>,
    pub iz_no: Option<String>,
    pub name: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeRdsVswitchesVswitchList {
    0 "AvailabeIpCount" availabe_ip_count, 1 "CidrBlock" cidr_block, 2 "Description" description, 3 "Id" id,
    4 "InstanceId" instance_id, 5 "IsDefault" is_default, 6 "IzNo" iz_no, 7 "Name" name,
    8 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<i64>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Regions" regions, 4 "Success" success
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
    pub support_polarx10: Option<bool>,
    pub support_polarx20: Option<bool>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id, 1 "SupportPolarx10" support_polarx10, 2 "SupportPolarx20" support_polarx20, 3 "Zones" zones
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
pub struct DescribeRplInspectionTask {
    pub fail_page_number: Option<i64>,
    /// 5 to 100.
    pub fail_page_size: Option<i64>,
    pub region_id: String,
    pub slink_task_id: Option<String>,
    pub success_page_number: Option<i64>,
    pub success_page_size: Option<i64>,
}
operation! { DescribeRplInspectionTask(region_id: String)
    "DescribeRplInspectionTask" -> DescribeRplInspectionTaskOutput {
    0 "FailPageNumber" fail_page_number: i64, 1 "FailPageSize" fail_page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id: String, 4 "SuccessPageNumber" success_page_number: i64,
    5 "SuccessPageSize" success_page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTaskOutput {
    pub data: Option<DescribeRplInspectionTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRplInspectionTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTaskData {
    pub inspection_task_list: Option<Vec<DescribeRplInspectionTaskInspectionTaskList>>,
    pub slink_stage: Option<String>,
}
model! { DescribeRplInspectionTaskData {
    0 "InspectionTaskList" inspection_task_list, 1 "SlinkStage" slink_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTaskInspectionTaskList {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub slink_task_id: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeRplInspectionTaskInspectionTaskList {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Id" id, 3 "SlinkTaskId" slink_task_id, 4 "Stage" stage,
    5 "Status" status, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskList {
    pub db_instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeScaleOutMigrateTaskList(db_instance_name: String, region_id: String)
    "DescribeScaleOutMigrateTaskList" -> DescribeScaleOutMigrateTaskListOutput {
    0 "DBInstanceName" db_instance_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskListOutput {
    pub progress: Option<i64>,
}
model! { DescribeScaleOutMigrateTaskListOutput {
    0 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeSecurityIps(db_instance_name: String, region_id: String)
    "DescribeSecurityIps" -> DescribeSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub data: Option<DescribeSecurityIpsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSecurityIpsOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsData {
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeSecurityIpsGroupItems>>,
}
model! { DescribeSecurityIpsData {
    0 "DBInstanceName" db_instance_name, 1 "GroupItems" group_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSecurityIpsGroupItems {
    0 "GroupName" group_name, 1 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccount {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeServiceAccount(db_instance_name: String, region_id: String)
    "DescribeServiceAccount" -> DescribeServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountOutput {
    pub access_denied_detail: Option<DescribeServiceAccountAccessDeniedDetail>,
    pub data: Option<DescribeServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeServiceAccountAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalType" auth_principal_type,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message, 3 "NoPermissionType" no_permission_type,
    4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountData {
    pub service_accounts: Option<Vec<DescribeServiceAccountServiceAccounts>>,
}
model! { DescribeServiceAccountData {
    0 "ServiceAccounts" service_accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountServiceAccounts {
    pub account_name: Option<String>,
    pub created_time: Option<String>,
    pub service_account_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeServiceAccountServiceAccounts {
    0 "AccountName" account_name, 1 "CreatedTime" created_time, 2 "ServiceAccountType" service_account_type,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfo {
    pub db_instance_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeShowStorageInfo(db_instance_name: String, region_id: String)
    "DescribeShowStorageInfo" -> DescribeShowStorageInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfoOutput {
    pub code: Option<String>,
    pub data: Option<DescribeShowStorageInfoData>,
}
model! { DescribeShowStorageInfoOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfoData {
    pub storage_infos: Option<Vec<DescribeShowStorageInfoStorageInfos>>,
}
model! { DescribeShowStorageInfoData {
    0 "StorageInfos" storage_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfoStorageInfos {
    pub class: Option<String>,
    pub db_count: Option<i64>,
    pub deletable: Option<bool>,
    pub group_count: Option<i64>,
    pub inst_kind: Option<String>,
    pub is_healthy: Option<bool>,
    pub leader_node: Option<String>,
    pub status: Option<i64>,
    pub storage_inst_name: Option<String>,
}
model! { DescribeShowStorageInfoStorageInfos {
    0 "Class" class, 1 "DbCount" db_count, 2 "Deletable" deletable, 3 "GroupCount" group_count, 4 "InstKind" inst_kind,
    5 "IsHealthy" is_healthy, 6 "LeaderNode" leader_node, 7 "Status" status, 8 "StorageInstName" storage_inst_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub character_type: String,
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub db_node_ids: Option<String>,
    pub end_time: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribeSlowLogRecords::new`] takes.
pub struct DescribeSlowLogRecordsRequired {
    pub character_type: String,
    pub db_instance_name: String,
    pub end_time: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeSlowLogRecords{DescribeSlowLogRecordsRequired: character_type, db_instance_name, end_time, region_id, start_time}
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "CharacterType" character_type, 1 "DBInstanceName" db_instance_name, 2 "DBName" db_name: String,
    3 "DBNodeIds" db_node_ids: String, 4 "EndTime" end_time, 5 "Page" page: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id, 8 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsItems = Number "Page", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<Vec<DescribeSlowLogRecordsItems>>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub c_nname: Option<String>,
    pub db_name: Option<String>,
    pub extension: Option<String>,
    pub fail: Option<String>,
    pub frows: Option<String>,
    pub host_address: Option<String>,
    pub ins_name: Option<String>,
    pub is_bind: Option<String>,
    pub lock_time_ms: Option<String>,
    pub params: Option<String>,
    pub parse_row_counts: Option<String>,
    pub query_start_time: Option<String>,
    pub query_time: Option<String>,
    pub query_time_ms: Option<String>,
    pub return_row_counts: Option<String>,
    pub rows: Option<String>,
    pub scnt: Option<String>,
    pub sql_hash: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub template_id: Option<String>,
    pub too_long: Option<String>,
    pub trace_id: Option<String>,
    pub transaction_policy: Option<String>,
    pub trx_id: Option<String>,
    pub wt: Option<String>,
}
model! { DescribeSlowLogRecordsItems {
    0 "CNname" c_nname, 1 "DBName" db_name, 2 "Extension" extension, 3 "Fail" fail, 4 "Frows" frows,
    5 "HostAddress" host_address, 6 "InsName" ins_name, 7 "IsBind" is_bind, 8 "LockTimeMS" lock_time_ms,
    9 "Params" params, 10 "ParseRowCounts" parse_row_counts, 11 "QueryStartTime" query_start_time,
    12 "QueryTime" query_time, 13 "QueryTimeMS" query_time_ms, 14 "ReturnRowCounts" return_row_counts, 15 "Rows" rows,
    16 "SCNT" scnt, 17 "SQLHash" sql_hash, 18 "SQLText" sql_text, 19 "SqlType" sql_type, 20 "TemplateId" template_id,
    21 "TooLong" too_long, 22 "TraceId" trace_id, 23 "TransactionPolicy" transaction_policy, 24 "TrxId" trx_id,
    25 "WT" wt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfo {
    pub audit_account_name: Option<String>,
    pub audit_account_password: Option<Secret>,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeSqlAuditInfo(db_instance_id: String, region_id: String)
    "DescribeSqlAuditInfo" -> DescribeSqlAuditInfoOutput {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfoOutput {
    pub data: Option<DescribeSqlAuditInfoData>,
}
model! { DescribeSqlAuditInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfoData {
    pub is_enabled: Option<bool>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
}
model! { DescribeSqlAuditInfoData {
    0 "IsEnabled" is_enabled, 1 "SLSLogStore" sls_log_store, 2 "SLSProject" sls_project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskList {
    pub polardbx_instance_id: String,
    pub region_id: String,
}
operation! { DescribeSqlFlashbackTaskList(polardbx_instance_id: String, region_id: String)
    "DescribeSqlFlashbackTaskList" -> DescribeSqlFlashbackTaskListOutput {
    0 "PolardbxInstanceId" polardbx_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListOutput {
    pub data: Option<DescribeSqlFlashbackTaskListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSqlFlashbackTaskListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListData {
    pub sql_flashback_tasks: Option<Vec<DescribeSqlFlashbackTaskListSqlFlashbackTasks>>,
}
model! { DescribeSqlFlashbackTaskListData {
    0 "SqlFlashbackTasks" sql_flashback_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListSqlFlashbackTasks {
    pub db_name: Option<String>,
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub inst_id: Option<String>,
    pub recall_progress: Option<String>,
    pub recall_restore_type: Option<String>,
    pub recall_status: Option<String>,
    pub recall_type: Option<String>,
    pub search_end_time: Option<String>,
    pub search_start_time: Option<String>,
    pub sql_counter: Option<String>,
    pub sql_pk: Option<String>,
    pub sql_type: Option<String>,
    pub table_name: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeSqlFlashbackTaskListSqlFlashbackTasks {
    0 "DbName" db_name, 1 "DownloadUrl" download_url, 2 "ExpireTime" expire_time, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "InstId" inst_id, 7 "RecallProgress" recall_progress,
    8 "RecallRestoreType" recall_restore_type, 9 "RecallStatus" recall_status, 10 "RecallType" recall_type,
    11 "SearchEndTime" search_end_time, 12 "SearchStartTime" search_start_time, 13 "SqlCounter" sql_counter,
    14 "SqlPk" sql_pk, 15 "SqlType" sql_type, 16 "TableName" table_name, 17 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfo {
    pub db_instance_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeStoragePoolInfo(db_instance_name: String, region_id: String)
    "DescribeStoragePoolInfo" -> DescribeStoragePoolInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoOutput {
    pub code: Option<String>,
    pub data: Option<DescribeStoragePoolInfoData>,
}
model! { DescribeStoragePoolInfoOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoData {
    pub storage_pools: Option<Vec<DescribeStoragePoolInfoStoragePools>>,
}
model! { DescribeStoragePoolInfoData {
    0 "StoragePools" storage_pools
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoStoragePools {
    pub class: Option<String>,
    pub dn_id_list: Option<Vec<String>>,
    pub dn_id_string: Option<String>,
    pub extra: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub idle_dn_id_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub un_deletable_dn_id: Option<String>,
}
model! { DescribeStoragePoolInfoStoragePools {
    0 "Class" class, 1 "DnIdList" dn_id_list, 2 "DnIdString" dn_id_string, 3 "Extra" extra, 4 "GmtCreated" gmt_created,
    5 "GmtModified" gmt_modified, 6 "IdleDNIdList" idle_dn_id_list, 7 "Name" name,
    8 "UnDeletableDNId" un_deletable_dn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfo {
    pub region_id: String,
    pub slink_task_id: String,
}
operation! { DescribeStructureImportTaskInfo(region_id: String, slink_task_id: String)
    "DescribeStructureImportTaskInfo" -> DescribeStructureImportTaskInfoOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoOutput {
    pub data: Option<DescribeStructureImportTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeStructureImportTaskInfoOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoData {
    pub slink_stage: Option<String>,
    pub structure_import_result: Option<DescribeStructureImportTaskInfoStructureImportResult>,
}
model! { DescribeStructureImportTaskInfoData {
    0 "SlinkStage" slink_stage, 1 "StructureImportResult" structure_import_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoStructureImportResult {
    pub exception_detail: Option<String>,
    pub exception_full_table_name: Option<String>,
    pub finished_num: Option<i64>,
    pub percentage: Option<i64>,
    pub status: Option<String>,
    pub total_num: Option<i64>,
}
model! { DescribeStructureImportTaskInfoStructureImportResult {
    0 "ExceptionDetail" exception_detail, 1 "ExceptionFullTableName" exception_full_table_name,
    2 "FinishedNum" finished_num, 3 "Percentage" percentage, 4 "Status" status, 5 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKey {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeSupabaseApiKey(db_instance_name: String, region_id: String)
    "DescribeSupabaseApiKey" -> DescribeSupabaseApiKeyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKeyOutput {
    pub access_denied_detail: Option<DescribeSupabaseApiKeyAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseApiKeyData>,
}
model! { DescribeSupabaseApiKeyOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKeyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeSupabaseApiKeyAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKeyData {
    pub anon_key: Option<String>,
    pub db_instance_name: Option<String>,
    pub service_role_key: Option<String>,
}
model! { DescribeSupabaseApiKeyData {
    0 "AnonKey" anon_key, 1 "DBInstanceName" db_instance_name, 2 "ServiceRoleKey" service_role_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttribute {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { DescribeSupabaseInstanceAttribute(db_instance_name: String, region_id: String)
    "DescribeSupabaseInstanceAttribute" -> DescribeSupabaseInstanceAttributeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeOutput {
    pub access_denied_detail: Option<DescribeSupabaseInstanceAttributeAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseInstanceAttributeData>,
}
model! { DescribeSupabaseInstanceAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeData {
    pub conn_addrs: Option<Vec<DescribeSupabaseInstanceAttributeConnAddrs>>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<bool>,
    pub lock_mode: Option<String>,
    pub minor_version: Option<String>,
    pub node_class: Option<String>,
    pub node_count: Option<i64>,
    pub nodes: Option<Vec<DescribeSupabaseInstanceAttributeNodes>>,
    pub polar_dbxdb_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub supabase_class_code: Option<String>,
    pub tenant_mode: Option<bool>,
    pub topology_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeData {
    0 "ConnAddrs" conn_addrs, 1 "CreateTime" create_time, 2 "DBInstanceName" db_instance_name,
    3 "EngineVersion" engine_version, 4 "Expired" expired, 5 "LockMode" lock_mode, 6 "MinorVersion" minor_version,
    7 "NodeClass" node_class, 8 "NodeCount" node_count, 9 "Nodes" nodes,
    10 "PolarDBXDBInstanceName" polar_dbxdb_instance_name, 11 "RegionId" region_id, 12 "Status" status,
    13 "SupabaseClassCode" supabase_class_code, 14 "TenantMode" tenant_mode, 15 "TopologyType" topology_type,
    16 "VSwitchId" v_switch_id, 17 "VpcId" vpc_id, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeConnAddrs {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeConnAddrs {
    0 "ConnectionString" connection_string, 1 "NetType" net_type, 2 "Port" port, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeNodes {
    pub class_code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeNodes {
    0 "ClassCode" class_code, 1 "Id" id, 2 "Name" name, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstances {
    pub db_instance_name: Option<String>,
    pub description: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeSupabaseInstances(region_id: String)
    "DescribeSupabaseInstances" -> DescribeSupabaseInstancesOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Description" description: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id
} }
paged! { DescribeSupabaseInstances: DescribeSupabaseInstancesInstances =
    Token "NextToken", "Data.Instances" data.instances, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesOutput {
    pub access_denied_detail: Option<DescribeSupabaseInstancesAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseInstancesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeSupabaseInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "MaxResults" max_results, 3 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeSupabaseInstancesAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesData {
    pub instances: Option<Vec<DescribeSupabaseInstancesInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeSupabaseInstancesData {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesInstances {
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub supabase_class_code: Option<String>,
    pub tenant_mode: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeSupabaseInstancesInstances {
    0 "CreateTime" create_time, 1 "DBInstanceName" db_instance_name, 2 "Description" description,
    3 "RegionId" region_id, 4 "Status" status, 5 "SupabaseClassCode" supabase_class_code, 6 "TenantMode" tenant_mode,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelist {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub region_id: String,
}
operation! { DescribeSupabaseIpWhitelist(db_instance_name: String, region_id: String)
    "DescribeSupabaseIpWhitelist" -> DescribeSupabaseIpWhitelistOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistOutput {
    pub access_denied_detail: Option<DescribeSupabaseIpWhitelistAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseIpWhitelistData>,
}
model! { DescribeSupabaseIpWhitelistOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeSupabaseIpWhitelistAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistData {
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeSupabaseIpWhitelistGroupItems>>,
}
model! { DescribeSupabaseIpWhitelistData {
    0 "DBInstanceName" db_instance_name, 1 "GroupItems" group_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSupabaseIpWhitelistGroupItems {
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub db_instance_name: Option<String>,
    pub region_id: String,
    pub tag_key: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "TagKey" tag_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub tag_infos: Option<Vec<DescribeTagsTagInfos>>,
}
model! { DescribeTagsOutput {
    0 "TagInfos" tag_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagInfos {
    pub db_instance_ids: Option<Vec<String>>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagInfos {
    0 "DBInstanceIds" db_instance_ids, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub db_instance_id: String,
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
operation! { DescribeTasks(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeTasks" -> DescribeTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time
} }
paged! { DescribeTasks: DescribeTasksItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub items: Option<Vec<DescribeTasksItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksItems {
    pub begin_time: Option<String>,
    pub db_name: Option<String>,
    pub finish_time: Option<String>,
    pub progress: Option<String>,
    pub progress_info: Option<String>,
    pub scale_out_token: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTasksItems {
    0 "BeginTime" begin_time, 1 "DBName" db_name, 2 "FinishTime" finish_time, 3 "Progress" progress,
    4 "ProgressInfo" progress_info, 5 "ScaleOutToken" scale_out_token, 6 "Status" status, 7 "TaskAction" task_action,
    8 "TaskErrorCode" task_error_code, 9 "TaskErrorMessage" task_error_message, 10 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransformStatus {
    pub db_instance_name: Option<String>,
    pub query_report: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DescribeTransformStatus() "DescribeTransformStatus" -> DescribeTransformStatusOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "QueryReport" query_report: bool, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransformStatusOutput {
    pub data: Option<DescribeTransformStatusData>,
}
model! { DescribeTransformStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransformStatusData {
    pub can_cancel: Option<bool>,
    pub can_finish: Option<bool>,
    pub can_switch: Option<bool>,
    pub can_undo_switch: Option<bool>,
    pub enterprise_ins_name: Option<String>,
    pub phase: Option<String>,
    pub report_summary: Option<BTreeMap<String, Value>>,
    pub report_time: Option<i64>,
    pub standard_ins_name: Option<String>,
}
model! { DescribeTransformStatusData {
    0 "CanCancel" can_cancel, 1 "CanFinish" can_finish, 2 "CanSwitch" can_switch, 3 "CanUndoSwitch" can_undo_switch,
    4 "EnterpriseInsName" enterprise_ins_name, 5 "Phase" phase, 6 "ReportSummary" report_summary,
    7 "ReportTime" report_time, 8 "StandardInsName" standard_ins_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeUserEncryptionKeyList() "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub data: Option<DescribeUserEncryptionKeyListData>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListData {
    pub key_ids: Option<Vec<String>>,
}
model! { DescribeUserEncryptionKeyListData {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOpenSearchPublicEndpoint {
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub region_id: String,
}
operation! { DisableOpenSearchPublicEndpoint(db_instance_name: String, region_id: String)
    "DisableOpenSearchPublicEndpoint" -> DisableOpenSearchPublicEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "NodeType" node_type: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOpenSearchPublicEndpointOutput {
    pub access_denied_detail: Option<DisableOpenSearchPublicEndpointAccessDeniedDetail>,
    pub message: Option<String>,
}
model! { DisableOpenSearchPublicEndpointOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOpenSearchPublicEndpointAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DisableOpenSearchPublicEndpointAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRightsSeparation {
    pub db_instance_name: String,
    pub dba_account_name: String,
    pub dba_account_password: Secret,
    pub region_id: String,
}
operation! { DisableRightsSeparation(db_instance_name: String, dba_account_name: String, dba_account_password: Secret, region_id: String)
    "DisableRightsSeparation" -> DisableRightsSeparationOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbaAccountName" dba_account_name,
    2 "DbaAccountPassword" dba_account_password, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRightsSeparationOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableRightsSeparationOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAudit {
    pub audit_account_name: Option<String>,
    pub audit_account_password: Option<Secret>,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DisableSqlAudit(db_instance_id: String, region_id: String) "DisableSqlAudit" -> Empty {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "RegionId" region_id
} }

pub type DisableSqlAuditOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOpenSearchPublicEndpoint {
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub region_id: String,
}
operation! { EnableOpenSearchPublicEndpoint(db_instance_name: String, region_id: String)
    "EnableOpenSearchPublicEndpoint" -> EnableOpenSearchPublicEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "NodeType" node_type: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOpenSearchPublicEndpointOutput {
    pub access_denied_detail: Option<EnableOpenSearchPublicEndpointAccessDeniedDetail>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub port: Option<i64>,
}
model! { EnableOpenSearchPublicEndpointOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Host" host, 2 "Message" message, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOpenSearchPublicEndpointAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { EnableOpenSearchPublicEndpointAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRightsSeparation {
    pub audit_account_description: Option<String>,
    pub audit_account_name: String,
    pub audit_account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_description: Option<String>,
    pub security_account_name: String,
    pub security_account_password: Secret,
}

/// What [`EnableRightsSeparation::new`] takes.
pub struct EnableRightsSeparationRequired {
    pub audit_account_name: String,
    pub audit_account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_name: String,
    pub security_account_password: Secret,
}
operation! { EnableRightsSeparation{EnableRightsSeparationRequired: audit_account_name, audit_account_password, db_instance_name, region_id, security_account_name, security_account_password}
    "EnableRightsSeparation" -> EnableRightsSeparationOutput {
    0 "AuditAccountDescription" audit_account_description: String, 1 "AuditAccountName" audit_account_name,
    2 "AuditAccountPassword" audit_account_password, 3 "DBInstanceName" db_instance_name, 4 "RegionId" region_id,
    5 "SecurityAccountDescription" security_account_description: String, 6 "SecurityAccountName" security_account_name,
    7 "SecurityAccountPassword" security_account_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRightsSeparationOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableRightsSeparationOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAudit {
    pub audit_account_name: Option<String>,
    pub audit_account_password: Option<Secret>,
    pub db_instance_id: String,
    /// 1 to 365.
    pub expire_after_days: Option<i64>,
    pub region_id: String,
}
operation! { EnableSqlAudit(db_instance_id: String, region_id: String) "EnableSqlAudit" -> EnableSqlAuditOutput {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "ExpireAfterDays" expire_after_days: i64, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAuditOutput {
    pub success: Option<bool>,
}
model! { EnableSqlAuditOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQuery {
    pub db_instance_name: String,
    pub region_id: String,
    pub sql: String,
    pub storage_inst_id: Option<String>,
}
operation! { ExecuteMetaQuery(db_instance_name: String, region_id: String, sql: String)
    "ExecuteMetaQuery" -> ExecuteMetaQueryOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "Sql" sql, 3 "StorageInstId" storage_inst_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQueryOutput {
    pub access_denied_detail: Option<ExecuteMetaQueryAccessDeniedDetail>,
    pub data: Option<ExecuteMetaQueryData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteMetaQueryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQueryAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ExecuteMetaQueryAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalType" auth_principal_type,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message, 3 "NoPermissionType" no_permission_type,
    4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQueryData {
    pub columns: Option<Vec<String>>,
    pub row_count: Option<i64>,
    pub rows: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ExecuteMetaQueryData {
    0 "Columns" columns, 1 "RowCount" row_count, 2 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
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
pub struct MigrateDBInstance {
    pub db_instance_name: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub secondary_zone_id: Option<String>,
    pub switch_mode: Option<String>,
    pub tertiary_zone_id: Option<String>,
    pub topology_type: String,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { MigrateDBInstance(db_instance_name: String, primary_zone_id: String, region_id: String, topology_type: String)
    "MigrateDBInstance" -> MigrateDBInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "PrimaryZoneId" primary_zone_id, 2 "RegionId" region_id,
    3 "SecondaryZoneId" secondary_zone_id: String, 4 "SwitchMode" switch_mode: String,
    5 "TertiaryZoneId" tertiary_zone_id: String, 6 "TopologyType" topology_type, 7 "VpcId" vpc_id: String,
    8 "VswitchId" vswitch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstanceOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { MigrateDBInstanceOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: Option<String>,
    pub account_name: String,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ModifyAccountDescription(account_name: String, db_instance_name: String, region_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "DBInstanceName" db_instance_name, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    pub account_name: String,
    pub account_privilege: Option<String>,
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
}
operation! { ModifyAccountPrivilege(account_name: String, db_instance_name: String, region_id: String)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege: String, 2 "DBInstanceName" db_instance_name,
    3 "DbName" db_name: String, 4 "RegionId" region_id, 5 "SecurityAccountName" security_account_name: String,
    6 "SecurityAccountPassword" security_account_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConf {
    pub cycle_time: String,
    pub cycle_type: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub region_id: String,
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
    0 "CycleTime" cycle_time, 1 "CycleType" cycle_type, 2 "MaintainEndTime" maintain_end_time,
    3 "MaintainStartTime" maintain_start_time, 4 "RegionId" region_id, 5 "Status" status
} { method: "GET", } }

pub type ModifyActiveOperationMaintainConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub region_id: String,
    pub switch_time: Option<String>,
}
operation! { ModifyActiveOperationTasks(ids: String, region_id: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "RegionId" region_id, 3 "SwitchTime" switch_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClass {
    pub cdc_node_count: Option<String>,
    pub cdc_class: String,
    pub instance_name: String,
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyCdcClass(cdc_class: String, instance_name: String, region_id: String)
    "ModifyCdcClass" -> ModifyCdcClassOutput {
    0 "CDCNodeCount" cdc_node_count: String, 1 "CdcClass" cdc_class, 2 "InstanceName" instance_name,
    3 "RegionId" region_id, 4 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClassOutput {
    pub data: Option<ModifyCdcClassData>,
}
model! { ModifyCdcClassOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClassData {
    pub task_id: Option<i64>,
}
model! { ModifyCdcClassData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClass {
    pub columnar_class: String,
    pub columnar_node_count: Option<String>,
    pub instance_name: String,
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyColumnarClass(columnar_class: String, instance_name: String, region_id: String)
    "ModifyColumnarClass" -> ModifyColumnarClassOutput {
    0 "ColumnarClass" columnar_class, 1 "ColumnarNodeCount" columnar_node_count: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id, 4 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClassOutput {
    pub data: Option<ModifyColumnarClassData>,
}
model! { ModifyColumnarClassOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClassData {
    pub task_id: Option<i64>,
}
model! { ModifyColumnarClassData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIps {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifyContext0SecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyContext0SecurityIps" -> ModifyContext0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIpsOutput {
    pub access_denied_detail: Option<ModifyContext0SecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyContext0SecurityIpsData>,
}
model! { ModifyContext0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyContext0SecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIpsData {
    pub context0_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_ids: Option<Vec<i64>>,
}
model! { ModifyContext0SecurityIpsData {
    0 "Context0InstanceName" context0_instance_name, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceName" db_instance_name, 3 "TaskId" task_id, 4 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIps {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifyContextDBSecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyContextDBSecurityIps" -> ModifyContextDBSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIpsOutput {
    pub access_denied_detail: Option<ModifyContextDBSecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyContextDBSecurityIpsData>,
}
model! { ModifyContextDBSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyContextDBSecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIpsData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_ids: Option<Vec<i64>>,
}
model! { ModifyContextDBSecurityIpsData {
    0 "ContextDBInstanceName" context_db_instance_name, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceName" db_instance_name, 3 "TaskId" task_id, 4 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomEndpoint {
    pub custom_endpoint_id: String,
    pub db_instance_name: String,
    pub name: Option<String>,
    pub node_auto_enter: Option<bool>,
    pub node_ids: Option<String>,
    pub node_role: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyCustomEndpoint(custom_endpoint_id: String, db_instance_name: String)
    "ModifyCustomEndpoint" -> Empty {
    0 "CustomEndpointId" custom_endpoint_id, 1 "DBInstanceName" db_instance_name, 2 "Name" name: String,
    3 "NodeAutoEnter" node_auto_enter: bool, 4 "NodeIds" node_ids: String, 5 "NodeRole" node_role: String,
    6 "RegionId" region_id: String
} }

pub type ModifyCustomEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomEndpointNet {
    pub conn_prefix: Option<String>,
    pub custom_endpoint_id: String,
    pub db_instance_name: String,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyCustomEndpointNet(custom_endpoint_id: String, db_instance_name: String)
    "ModifyCustomEndpointNet" -> Empty {
    0 "ConnPrefix" conn_prefix: String, 1 "CustomEndpointId" custom_endpoint_id, 2 "DBInstanceName" db_instance_name,
    3 "Port" port: i64, 4 "RegionId" region_id: String, 5 "VSwitchId" v_switch_id: String, 6 "VpcId" vpc_id: String
} }

pub type ModifyCustomEndpointNetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClass {
    pub align_storage_primary_azone: Option<bool>,
    pub client_token: Option<String>,
    pub cn_class: Option<String>,
    pub db_instance_name: String,
    pub dn_class: Option<String>,
    pub dn_storage_space: Option<String>,
    pub region_id: String,
    pub specified_dn_scale: Option<bool>,
    pub specified_dn_spec_map_json: Option<String>,
    pub storage_type: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_db_instance_class: Option<String>,
}
operation! { ModifyDBInstanceClass(db_instance_name: String, region_id: String)
    "ModifyDBInstanceClass" -> ModifyDBInstanceClassOutput {
    0 "AlignStoragePrimaryAzone" align_storage_primary_azone: bool, 1 "ClientToken" client_token: String,
    2 "CnClass" cn_class: String, 3 "DBInstanceName" db_instance_name, 4 "DnClass" dn_class: String,
    5 "DnStorageSpace" dn_storage_space: String, 6 "RegionId" region_id, 7 "SpecifiedDNScale" specified_dn_scale: bool,
    8 "SpecifiedDNSpecMapJson" specified_dn_spec_map_json: String, 9 "StorageType" storage_type: String,
    10 "SwitchTime" switch_time: String, 11 "SwitchTimeMode" switch_time_mode: String,
    12 "TargetDBInstanceClass" target_db_instance_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassOutput {
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceClassOutput {
    0 "OrderId" order_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub config_name: String,
    pub config_value: String,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ModifyDBInstanceConfig(config_name: String, config_value: String, db_instance_name: String, region_id: String)
    "ModifyDBInstanceConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

pub type ModifyDBInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub connection_string: String,
    pub db_instance_name: String,
    pub new_port: String,
    pub new_prefix: String,
    pub region_id: String,
}

/// What [`ModifyDBInstanceConnectionString::new`] takes.
pub struct ModifyDBInstanceConnectionStringRequired {
    pub connection_string: String,
    pub db_instance_name: String,
    pub new_port: String,
    pub new_prefix: String,
    pub region_id: String,
}
operation! { ModifyDBInstanceConnectionString{ModifyDBInstanceConnectionStringRequired: connection_string, db_instance_name, new_port, new_prefix, region_id}
    "ModifyDBInstanceConnectionString" -> ModifyDBInstanceConnectionStringOutput {
    0 "ConnectionString" connection_string, 1 "DBInstanceName" db_instance_name, 2 "NewPort" new_port,
    3 "NewPrefix" new_prefix, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub code: Option<i64>,
    pub data: Option<ModifyDBInstanceConnectionStringData>,
    pub message: Option<String>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringData {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub port: Option<String>,
}
model! { ModifyDBInstanceConnectionStringData {
    0 "ConnectionString" connection_string, 1 "DBInstanceName" db_instance_name,
    2 "DBInstanceNetType" db_instance_net_type, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    pub db_instance_description: String,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_name: String, region_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

pub type ModifyDBInstanceDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub client_token: Option<String>,
    pub db_instance_name: String,
    pub maintain_time: String,
    pub region_id: String,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_name: String, maintain_time: String, region_id: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceName" db_instance_name, 2 "MaintainTime" maintain_time,
    3 "RegionId" region_id
} }

pub type ModifyDBInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVip {
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}
operation! { ModifyDBInstanceVip(db_instance_name: String, region_id: String, v_switch_id: String, vpc_id: String)
    "ModifyDBInstanceVip" -> ModifyDBInstanceVipOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceClusterName" instance_cluster_name: String, 2 "RegionId" region_id,
    3 "VSwitchId" v_switch_id, 4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDBInstanceVipOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseDescription {
    pub db_instance_name: String,
    pub db_description: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { ModifyDatabaseDescription(db_instance_name: String, db_description: String, db_name: String, region_id: String)
    "ModifyDatabaseDescription" -> ModifyDatabaseDescriptionOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbDescription" db_description, 2 "DbName" db_name, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseDescriptionOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDatabaseDescriptionOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEngineMigration {
    pub connection_strings: Option<String>,
    pub db_instance_name: Option<String>,
    pub new_master_db_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub source_db_instance_name: Option<String>,
    pub swap_connection_string: Option<String>,
}
operation! { ModifyEngineMigration() "ModifyEngineMigration" -> ModifyEngineMigrationOutput {
    0 "ConnectionStrings" connection_strings: String, 1 "DBInstanceName" db_instance_name: String,
    2 "NewMasterDBInstanceName" new_master_db_instance_name: String, 3 "RegionId" region_id: String,
    4 "SourceDBInstanceName" source_db_instance_name: String, 5 "SwapConnectionString" swap_connection_string: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEngineMigrationOutput {
    pub code: Option<String>,
    pub data: Option<ModifyEngineMigrationData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success_response: Option<String>,
}
model! { ModifyEngineMigrationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "SuccessResponse" success_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEngineMigrationData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyEngineMigrationData {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIps {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifyMem0SecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyMem0SecurityIps" -> ModifyMem0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIpsOutput {
    pub access_denied_detail: Option<ModifyMem0SecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyMem0SecurityIpsData>,
}
model! { ModifyMem0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyMem0SecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIpsData {
    pub task_id: Option<i64>,
}
model! { ModifyMem0SecurityIpsData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchAccessProtocol {
    pub db_instance_name: String,
    pub protocol: String,
    pub region_id: String,
}
operation! { ModifyOpenSearchAccessProtocol(db_instance_name: String, protocol: String, region_id: String)
    "ModifyOpenSearchAccessProtocol" -> ModifyOpenSearchAccessProtocolOutput {
    0 "DBInstanceName" db_instance_name, 1 "Protocol" protocol, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchAccessProtocolOutput {
    pub access_denied_detail: Option<ModifyOpenSearchAccessProtocolAccessDeniedDetail>,
    pub message: Option<String>,
    pub protocol: Option<String>,
}
model! { ModifyOpenSearchAccessProtocolOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Message" message, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchAccessProtocolAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyOpenSearchAccessProtocolAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClass {
    pub db_instance_disk_size: Option<i64>,
    pub db_instance_name: String,
    pub region_id: String,
    pub search_class_code: Option<String>,
}
operation! { ModifyOpenSearchClass(db_instance_name: String, region_id: String)
    "ModifyOpenSearchClass" -> ModifyOpenSearchClassOutput {
    0 "DBInstanceDiskSize" db_instance_disk_size: i64, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id,
    3 "SearchClassCode" search_class_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClassOutput {
    pub access_denied_detail: Option<ModifyOpenSearchClassAccessDeniedDetail>,
    pub data: Option<ModifyOpenSearchClassData>,
}
model! { ModifyOpenSearchClassOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClassAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyOpenSearchClassAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClassData {
    pub order_id: Option<String>,
}
model! { ModifyOpenSearchClassData {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroup {
    pub db_instance_name: String,
    pub group_id: String,
    pub ips: String,
    pub region_id: String,
    pub remark: Option<String>,
}
operation! { ModifyOpenSearchWhitelistGroup(db_instance_name: String, group_id: String, ips: String, region_id: String)
    "ModifyOpenSearchWhitelistGroup" -> ModifyOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupId" group_id, 2 "IPs" ips, 3 "RegionId" region_id,
    4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<ModifyOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<ModifyOpenSearchWhitelistGroupData>,
}
model! { ModifyOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroupAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyOpenSearchWhitelistGroupAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroupData {
    pub group_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ModifyOpenSearchWhitelistGroupData {
    0 "GroupId" group_id, 1 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub param_level: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub region_id: String,
}
operation! { ModifyParameter(db_instance_id: String, region_id: String) "ModifyParameter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "ParamLevel" param_level: String,
    3 "ParameterGroupId" parameter_group_id: String, 4 "Parameters" parameters: String, 5 "RegionId" region_id
} }

pub type ModifyParameterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIps {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifyPxfuseSecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyPxfuseSecurityIps" -> ModifyPxfuseSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIpsOutput {
    pub access_denied_detail: Option<ModifyPxfuseSecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyPxfuseSecurityIpsData>,
}
model! { ModifyPxfuseSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIpsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifyPxfuseSecurityIpsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIpsData {
    pub task_id: Option<i64>,
}
model! { ModifyPxfuseSecurityIpsData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifySecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifySecurityIps" -> ModifySecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySecurityIpsOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPassword {
    pub db_instance_name: String,
    pub new_password: Secret,
    pub region_id: String,
}
operation! { ModifySupabaseDashboardPassword(db_instance_name: String, new_password: Secret, region_id: String)
    "ModifySupabaseDashboardPassword" -> ModifySupabaseDashboardPasswordOutput {
    0 "DBInstanceName" db_instance_name, 1 "NewPassword" new_password, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPasswordOutput {
    pub access_denied_detail: Option<ModifySupabaseDashboardPasswordAccessDeniedDetail>,
    pub data: Option<ModifySupabaseDashboardPasswordData>,
}
model! { ModifySupabaseDashboardPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPasswordAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifySupabaseDashboardPasswordAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPasswordData {
    pub db_instance_name: Option<String>,
}
model! { ModifySupabaseDashboardPasswordData {
    0 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPList {
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifySupabaseSecurityIPList(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifySupabaseSecurityIPList" -> ModifySupabaseSecurityIPListOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPListOutput {
    pub access_denied_detail: Option<ModifySupabaseSecurityIPListAccessDeniedDetail>,
    pub data: Option<ModifySupabaseSecurityIPListData>,
}
model! { ModifySupabaseSecurityIPListOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPListAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ModifySupabaseSecurityIPListAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPListData {
    pub db_instance_name: Option<String>,
    pub group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { ModifySupabaseSecurityIPListData {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name, 2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTask {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`PreCheckSqlFlashbackTask::new`] takes.
pub struct PreCheckSqlFlashbackTaskRequired {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { PreCheckSqlFlashbackTask{PreCheckSqlFlashbackTaskRequired: db_name, end_time, polardbx_instance_id, region_id, start_time}
    "PreCheckSqlFlashbackTask" -> PreCheckSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "EndTime" end_time, 2 "PolardbxInstanceId" polardbx_instance_id, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskOutput {
    pub data: Option<PreCheckSqlFlashbackTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PreCheckSqlFlashbackTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskData {
    pub check_result: Option<PreCheckSqlFlashbackTaskCheckResult>,
}
model! { PreCheckSqlFlashbackTaskData {
    0 "CheckResult" check_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskCheckResult {
    pub binlog_exists: Option<bool>,
    pub binlog_row_query_event_enabled: Option<bool>,
    pub can_upgrade_support_binlog_row_query_events: Option<bool>,
    pub has_table: Option<bool>,
    pub support_binlog_row_query_events: Option<bool>,
}
model! { PreCheckSqlFlashbackTaskCheckResult {
    0 "BinlogExists" binlog_exists, 1 "BinlogRowQueryEventEnabled" binlog_row_query_event_enabled,
    2 "CanUpgradeSupportBinlogRowQueryEvents" can_upgrade_support_binlog_row_query_events, 3 "HasTable" has_table,
    4 "SupportBinlogRowQueryEvents" support_binlog_row_query_events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMeta {
    pub db_instance_name: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
}
operation! { RefreshImportMeta(region_id: String, slink_task_id: String)
    "RefreshImportMeta" -> RefreshImportMetaOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMetaOutput {
    pub data: Option<RefreshImportMetaData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshImportMetaOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMetaData {
    pub slink_task_id: Option<String>,
}
model! { RefreshImportMetaData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseColdDataVolume {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ReleaseColdDataVolume(db_instance_name: String, region_id: String) "ReleaseColdDataVolume" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

pub type ReleaseColdDataVolumeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnection {
    pub current_connection_string: Option<String>,
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub region_id: String,
}
operation! { ReleaseContext0PublicConnection(db_instance_name: String, region_id: String)
    "ReleaseContext0PublicConnection" -> ReleaseContext0PublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseContext0PublicConnectionAccessDeniedDetail>,
    pub data: Option<ReleaseContext0PublicConnectionData>,
}
model! { ReleaseContext0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReleaseContext0PublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnectionData {
    pub context0_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub net_type: Option<i64>,
    pub node_type: Option<String>,
    pub old_connection_string: Option<String>,
    pub old_port: Option<String>,
    pub task_id: Option<i64>,
}
model! { ReleaseContext0PublicConnectionData {
    0 "Context0InstanceName" context0_instance_name, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceName" db_instance_name, 3 "NetType" net_type, 4 "NodeType" node_type,
    5 "OldConnectionString" old_connection_string, 6 "OldPort" old_port, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnection {
    pub current_connection_string: Option<String>,
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub region_id: String,
}
operation! { ReleaseContextDBPublicConnection(db_instance_name: String, region_id: String)
    "ReleaseContextDBPublicConnection" -> ReleaseContextDBPublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseContextDBPublicConnectionAccessDeniedDetail>,
    pub data: Option<ReleaseContextDBPublicConnectionData>,
}
model! { ReleaseContextDBPublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReleaseContextDBPublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnectionData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub net_type: Option<i64>,
    pub node_type: Option<String>,
    pub old_connection_string: Option<String>,
    pub old_port: Option<String>,
    pub task_id: Option<i64>,
}
model! { ReleaseContextDBPublicConnectionData {
    0 "ContextDBInstanceName" context_db_instance_name, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceName" db_instance_name, 3 "NetType" net_type, 4 "NodeType" node_type,
    5 "OldConnectionString" old_connection_string, 6 "OldPort" old_port, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub current_connection_string: String,
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_name: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id: String
} }

pub type ReleaseInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseMem0PublicConnection {
    pub current_connection_string: Option<String>,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ReleaseMem0PublicConnection(db_instance_name: String, region_id: String)
    "ReleaseMem0PublicConnection" -> ReleaseMem0PublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseMem0PublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseMem0PublicConnectionAccessDeniedDetail>,
}
model! { ReleaseMem0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseMem0PublicConnectionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReleaseMem0PublicConnectionAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id, 4 "SecurityAccountName" security_account_name: String,
    5 "SecurityAccountPassword" security_account_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetAccountPasswordOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordRestrict {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_name: Option<String>,
    pub security_account_password: Option<Secret>,
}
operation! { ResetAccountPasswordRestrict(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetAccountPasswordRestrict" -> ResetAccountPasswordRestrictOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id, 4 "SecurityAccountName" security_account_name: String,
    5 "SecurityAccountPassword" security_account_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordRestrictOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetAccountPasswordRestrictOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPassword {
    pub db_instance_name: String,
    /// 32 to 128 characters.
    pub mem0_api_key: Option<Secret>,
    pub region_id: String,
}
operation! { ResetMem0AccountPassword(db_instance_name: String, region_id: String)
    "ResetMem0AccountPassword" -> ResetMem0AccountPasswordOutput {
    0 "DBInstanceName" db_instance_name, 1 "Mem0ApiKey" mem0_api_key: Secret, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPasswordOutput {
    pub access_denied_detail: Option<ResetMem0AccountPasswordAccessDeniedDetail>,
    pub data: Option<ResetMem0AccountPasswordData>,
}
model! { ResetMem0AccountPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPasswordAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ResetMem0AccountPasswordAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPasswordData {
    pub mem0_api_key: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { ResetMem0AccountPasswordData {
    0 "Mem0ApiKey" mem0_api_key, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { ResetOpenSearchPassword(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetOpenSearchPassword" -> ResetOpenSearchPasswordOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPasswordOutput {
    pub access_denied_detail: Option<ResetOpenSearchPasswordAccessDeniedDetail>,
    pub data: Option<ResetOpenSearchPasswordData>,
}
model! { ResetOpenSearchPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPasswordAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ResetOpenSearchPasswordAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPasswordData {
    pub message: Option<String>,
    pub password_last_modified: Option<String>,
}
model! { ResetOpenSearchPasswordData {
    0 "Message" message, 1 "PasswordLastModified" password_last_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { RestartDBInstance(db_instance_name: String, region_id: String) "RestartDBInstance" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

pub type RestartDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataImportTask {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { RestartDataImportTask(region_id: String) "RestartDataImportTask" -> RestartDataImportTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartDataImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearch {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { RestartOpenSearch(db_instance_name: String, region_id: String)
    "RestartOpenSearch" -> RestartOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearchOutput {
    pub access_denied_detail: Option<RestartOpenSearchAccessDeniedDetail>,
    pub data: Option<RestartOpenSearchData>,
}
model! { RestartOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearchAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RestartOpenSearchAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearchData {
    pub task_id: Option<i64>,
}
model! { RestartOpenSearchData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstance {
    pub db_instance_name: String,
    pub region_id: String,
}
operation! { RestartSupabaseInstance(db_instance_name: String, region_id: String)
    "RestartSupabaseInstance" -> RestartSupabaseInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstanceOutput {
    pub access_denied_detail: Option<RestartSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<RestartSupabaseInstanceData>,
}
model! { RestartSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstanceAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RestartSupabaseInstanceAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstanceData {
    pub db_instance_name: Option<String>,
}
model! { RestartSupabaseInstanceData {
    0 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstance {
    pub auto_renew: Option<bool>,
    pub backup_set_id: Option<String>,
    pub backup_set_region: String,
    pub cn_node_count: Option<String>,
    pub client_token: Option<String>,
    pub clone_instance_name: String,
    pub cn_class: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub dn_node_count: Option<String>,
    pub dn_class: Option<String>,
    pub engine_version: String,
    pub gdn_role: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_zone: Option<String>,
    pub recovery_type_code: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub restore_time: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub source_instance_region: String,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// What [`RestoreDBInstance::new`] takes.
pub struct RestoreDBInstanceRequired {
    pub backup_set_region: String,
    pub clone_instance_name: String,
    pub engine_version: String,
    pub pay_type: String,
    pub recovery_type_code: String,
    pub region_id: String,
    pub source_instance_region: String,
    pub topology_type: String,
}
operation! { RestoreDBInstance{RestoreDBInstanceRequired: backup_set_region, clone_instance_name, engine_version, pay_type, recovery_type_code, region_id, source_instance_region, topology_type}
    "RestoreDBInstance" -> RestoreDBInstanceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "BackupSetId" backup_set_id: String, 2 "BackupSetRegion" backup_set_region,
    3 "CNNodeCount" cn_node_count: String, 4 "ClientToken" client_token: String,
    5 "CloneInstanceName" clone_instance_name, 6 "CnClass" cn_class: String, 7 "DBNodeClass" db_node_class: String,
    8 "DBNodeCount" db_node_count: i64, 9 "DNNodeCount" dn_node_count: String, 10 "DnClass" dn_class: String,
    11 "EngineVersion" engine_version, 12 "GdnRole" gdn_role: String, 13 "NetworkType" network_type: String,
    14 "PayType" pay_type, 15 "Period" period: String, 16 "PrimaryZone" primary_zone: String,
    17 "RecoveryTypeCode" recovery_type_code, 18 "RegionId" region_id, 19 "ResourceGroupId" resource_group_id: String,
    20 "RestoreTime" restore_time: String, 21 "SecondaryZone" secondary_zone: String, 22 "Series" series: String,
    23 "SourceInstanceRegion" source_instance_region, 24 "StorageType" storage_type: String,
    25 "TertiaryZone" tertiary_zone: String, 26 "TopologyType" topology_type, 27 "UsedTime" used_time: i64,
    28 "VPCId" vpc_id: String, 29 "VSwitchId" v_switch_id: String, 30 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { RestoreDBInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInOpenSearch {
    pub db_instance_name: String,
    pub region_id: String,
    pub search_node_count: String,
}
operation! { ScaleInOpenSearch(db_instance_name: String, region_id: String, search_node_count: String)
    "ScaleInOpenSearch" -> ScaleInOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "SearchNodeCount" search_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInOpenSearchOutput {
    pub access_denied_detail: Option<ScaleInOpenSearchAccessDeniedDetail>,
    pub order_id: Option<String>,
}
model! { ScaleInOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInOpenSearchAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ScaleInOpenSearchAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutOpenSearch {
    pub db_instance_name: String,
    pub region_id: String,
    pub search_node_count: String,
}
operation! { ScaleOutOpenSearch(db_instance_name: String, region_id: String, search_node_count: String)
    "ScaleOutOpenSearch" -> ScaleOutOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "SearchNodeCount" search_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutOpenSearchOutput {
    pub access_denied_detail: Option<ScaleOutOpenSearchAccessDeniedDetail>,
    pub order_id: Option<String>,
}
model! { ScaleOutOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutOpenSearchAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ScaleOutOpenSearchAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCurrentStep {
    pub current_step: Option<String>,
    pub region_id: Option<String>,
    pub slink_task_id: Option<String>,
}
operation! { SkipCurrentStep() "SkipCurrentStep" -> SkipCurrentStepOutput {
    0 "CurrentStep" current_step: String, 1 "RegionId" region_id: String, 2 "SlinkTaskId" slink_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCurrentStepOutput {
    pub data: Option<SkipCurrentStepData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipCurrentStepOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCurrentStepData {
    pub slink_task_id: Option<String>,
}
model! { SkipCurrentStepData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabase {
    pub db_instance_name: Option<String>,
    pub dst_main_connect_string: Option<String>,
    pub dst_main_port: Option<String>,
    pub is_modify_endpoint: Option<String>,
    pub region_id: String,
    pub slink_task_id: String,
    pub src_main_connect_string: Option<String>,
    pub src_main_port: Option<String>,
}
operation! { StartSwitchDatabase(region_id: String, slink_task_id: String)
    "StartSwitchDatabase" -> StartSwitchDatabaseOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DstMainConnectString" dst_main_connect_string: String,
    2 "DstMainPort" dst_main_port: String, 3 "IsModifyEndpoint" is_modify_endpoint: String, 4 "RegionId" region_id,
    5 "SlinkTaskId" slink_task_id, 6 "SrcMainConnectString" src_main_connect_string: String,
    7 "SrcMainPort" src_main_port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabaseOutput {
    pub data: Option<StartSwitchDatabaseData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartSwitchDatabaseOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabaseData {
    pub slink_task_id: Option<String>,
}
model! { StartSwitchDatabaseData {
    0 "SlinkTaskId" slink_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataImportTask {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { StopDataImportTask(region_id: String) "StopDataImportTask" -> StopDataImportTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDataImportTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTask {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub recall_restore_type: String,
    pub recall_type: Option<String>,
    pub region_id: String,
    pub sql_pk: Option<String>,
    pub sql_type: Option<String>,
    pub start_time: String,
    pub table_name: Option<String>,
    pub trace_id: Option<String>,
}

/// What [`SubmitSqlFlashbackTask::new`] takes.
pub struct SubmitSqlFlashbackTaskRequired {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub recall_restore_type: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { SubmitSqlFlashbackTask{SubmitSqlFlashbackTaskRequired: db_name, end_time, polardbx_instance_id, recall_restore_type, region_id, start_time}
    "SubmitSqlFlashbackTask" -> SubmitSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "EndTime" end_time, 2 "PolardbxInstanceId" polardbx_instance_id,
    3 "RecallRestoreType" recall_restore_type, 4 "RecallType" recall_type: String, 5 "RegionId" region_id,
    6 "SqlPk" sql_pk: String, 7 "SqlType" sql_type: String, 8 "StartTime" start_time, 9 "TableName" table_name: String,
    10 "TraceId" trace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskOutput {
    pub data: Option<SubmitSqlFlashbackTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSqlFlashbackTaskOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskData {
    pub task_id: Option<String>,
}
model! { SubmitSqlFlashbackTaskData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    pub db_instance_name: String,
    pub region_id: String,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_primary_azone_id: Option<String>,
    pub target_primary_region_id: Option<String>,
}
operation! { SwitchDBInstanceHA(db_instance_name: String, region_id: String)
    "SwitchDBInstanceHA" -> SwitchDBInstanceHAOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "SwitchTime" switch_time: String,
    3 "SwitchTimeMode" switch_time_mode: String, 4 "TargetPrimaryAzoneId" target_primary_azone_id: String,
    5 "TargetPrimaryRegionId" target_primary_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHAOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchDBInstanceHAOutput {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRole {
    pub db_instance_name: String,
    pub dst_main_connect_string: Option<String>,
    pub dst_main_port: Option<String>,
    pub is_modify_endpoint: Option<String>,
    pub region_id: String,
    pub src_main_connect_string: Option<String>,
    pub src_main_port: Option<String>,
    pub switch_mode: String,
    pub task_timeout: Option<i64>,
}
operation! { SwitchGdnMemberRole(db_instance_name: String, region_id: String, switch_mode: String)
    "SwitchGdnMemberRole" -> SwitchGdnMemberRoleOutput {
    0 "DBInstanceName" db_instance_name, 1 "DstMainConnectString" dst_main_connect_string: String,
    2 "DstMainPort" dst_main_port: String, 3 "IsModifyEndpoint" is_modify_endpoint: String, 4 "RegionId" region_id,
    5 "SrcMainConnectString" src_main_connect_string: String, 6 "SrcMainPort" src_main_port: String,
    7 "SwitchMode" switch_mode, 8 "TaskTimeout" task_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRoleOutput {
    pub data: Option<SwitchGdnMemberRoleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchGdnMemberRoleOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRoleData {
    pub task_id: Option<i64>,
}
model! { SwitchGdnMemberRoleData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
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
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicy {
    pub backup_period: Option<String>,
    pub backup_plan_begin: Option<String>,
    pub backup_set_retention: Option<i64>,
    pub backup_type: Option<String>,
    pub backup_way: Option<String>,
    pub cold_data_backup_interval: Option<i64>,
    pub cold_data_backup_retention: Option<i64>,
    pub cross_region_data_backup_retention: Option<i64>,
    pub cross_region_filter_value: Option<String>,
    pub cross_region_log_backup_retention: Option<i64>,
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub force_clean_on_high_space_usage: Option<i64>,
    pub is_cross_region_data_backup_enabled: Option<bool>,
    pub is_cross_region_log_backup_enabled: Option<bool>,
    pub is_enabled: Option<i64>,
    pub local_log_retention: Option<i64>,
    pub local_log_retention_number: Option<i64>,
    pub log_local_retention_space: Option<i64>,
    pub region_id: String,
    pub remove_log_retention: Option<i64>,
}
operation! { UpdateBackupPolicy(db_instance_name: String, region_id: String)
    "UpdateBackupPolicy" -> UpdateBackupPolicyOutput {
    0 "BackupPeriod" backup_period: String, 1 "BackupPlanBegin" backup_plan_begin: String,
    2 "BackupSetRetention" backup_set_retention: i64, 3 "BackupType" backup_type: String,
    4 "BackupWay" backup_way: String, 5 "ColdDataBackupInterval" cold_data_backup_interval: i64,
    6 "ColdDataBackupRetention" cold_data_backup_retention: i64,
    7 "CrossRegionDataBackupRetention" cross_region_data_backup_retention: i64,
    8 "CrossRegionFilterValue" cross_region_filter_value: String,
    9 "CrossRegionLogBackupRetention" cross_region_log_backup_retention: i64, 10 "DBInstanceName" db_instance_name,
    11 "DestCrossRegion" dest_cross_region: String,
    12 "ForceCleanOnHighSpaceUsage" force_clean_on_high_space_usage: i64,
    13 "IsCrossRegionDataBackupEnabled" is_cross_region_data_backup_enabled: bool,
    14 "IsCrossRegionLogBackupEnabled" is_cross_region_log_backup_enabled: bool, 15 "IsEnabled" is_enabled: i64,
    16 "LocalLogRetention" local_log_retention: i64, 17 "LocalLogRetentionNumber" local_log_retention_number: i64,
    18 "LogLocalRetentionSpace" log_local_retention_space: i64, 19 "RegionId" region_id,
    20 "RemoveLogRetention" remove_log_retention: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicyOutput {
    pub data: Option<UpdateBackupPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBackupPolicyOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicyData {
    pub backup_period: Option<String>,
    pub backup_plan_begin: Option<String>,
    pub backup_set_retention: Option<i64>,
    pub backup_type: Option<String>,
    pub backup_way: Option<String>,
    pub cold_data_backup_interval: Option<i64>,
    pub cold_data_backup_retention: Option<i64>,
    pub cross_region_data_backup_retention: Option<i64>,
    pub cross_region_filter_value: Option<String>,
    pub cross_region_log_backup_retention: Option<i64>,
    pub db_instance_name: Option<String>,
    pub dest_cross_region: Option<String>,
    pub force_clean_on_high_space_usage: Option<i64>,
    pub is_cross_region_data_backup_enabled: Option<bool>,
    pub is_cross_region_log_backup_enabled: Option<bool>,
    pub is_enabled: Option<i64>,
    pub local_log_retention: Option<i64>,
    pub local_log_retention_number: Option<i64>,
    pub log_local_retention_space: Option<i64>,
    pub remove_log_retention: Option<i64>,
}
model! { UpdateBackupPolicyData {
    0 "BackupPeriod" backup_period, 1 "BackupPlanBegin" backup_plan_begin, 2 "BackupSetRetention" backup_set_retention,
    3 "BackupType" backup_type, 4 "BackupWay" backup_way, 5 "ColdDataBackupInterval" cold_data_backup_interval,
    6 "ColdDataBackupRetention" cold_data_backup_retention,
    7 "CrossRegionDataBackupRetention" cross_region_data_backup_retention,
    8 "CrossRegionFilterValue" cross_region_filter_value,
    9 "CrossRegionLogBackupRetention" cross_region_log_backup_retention, 10 "DBInstanceName" db_instance_name,
    11 "DestCrossRegion" dest_cross_region, 12 "ForceCleanOnHighSpaceUsage" force_clean_on_high_space_usage,
    13 "IsCrossRegionDataBackupEnabled" is_cross_region_data_backup_enabled,
    14 "IsCrossRegionLogBackupEnabled" is_cross_region_log_backup_enabled, 15 "IsEnabled" is_enabled,
    16 "LocalLogRetention" local_log_retention, 17 "LocalLogRetentionNumber" local_log_retention_number,
    18 "LogLocalRetentionSpace" log_local_retention_space, 19 "RemoveLogRetention" remove_log_retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParam {
    pub db_instance_name: String,
    pub name: String,
    pub region_id: String,
    pub value: String,
}
operation! { UpdateCustinsParam(db_instance_name: String, name: String, region_id: String, value: String)
    "UpdateCustinsParam" -> UpdateCustinsParamOutput {
    0 "DBInstanceName" db_instance_name, 1 "Name" name, 2 "RegionId" region_id, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParamOutput {
    pub data: Option<UpdateCustinsParamData>,
}
model! { UpdateCustinsParamOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParamData {
    pub task_id: Option<i64>,
}
model! { UpdateCustinsParamData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSL {
    pub cert_common_name: Option<String>,
    pub db_instance_name: String,
    pub enable_ssl: bool,
    pub region_id: Option<String>,
}
operation! { UpdateDBInstanceSSL(db_instance_name: String, enable_ssl: bool)
    "UpdateDBInstanceSSL" -> UpdateDBInstanceSSLOutput {
    0 "CertCommonName" cert_common_name: String, 1 "DBInstanceName" db_instance_name, 2 "EnableSSL" enable_ssl,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSLOutput {
    pub data: Option<UpdateDBInstanceSSLData>,
}
model! { UpdateDBInstanceSSLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSLData {
    pub task_id: Option<i64>,
}
model! { UpdateDBInstanceSSLData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDE {
    pub db_instance_name: String,
    pub encryption_key: Option<String>,
    pub region_id: String,
    pub role_arn: Option<String>,
    pub tde_status: i64,
}
operation! { UpdateDBInstanceTDE(db_instance_name: String, region_id: String, tde_status: i64)
    "UpdateDBInstanceTDE" -> UpdateDBInstanceTDEOutput {
    0 "DBInstanceName" db_instance_name, 1 "EncryptionKey" encryption_key: String, 2 "RegionId" region_id,
    3 "RoleArn" role_arn: String, 4 "TDEStatus" tde_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDEOutput {
    pub data: Option<UpdateDBInstanceTDEData>,
}
model! { UpdateDBInstanceTDEOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDEData {
    pub task_id: Option<String>,
}
model! { UpdateDBInstanceTDEData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNode {
    pub add_dn_spec: Option<String>,
    /// 0 to 99.
    pub cn_node_count: Option<i64>,
    pub client_token: Option<String>,
    pub db_instance_name: String,
    /// 0 to 99.
    pub dn_node_count: Option<i64>,
    /// 0 to 99.
    pub db_instance_node_count: Option<i64>,
    pub delete_dn_ids: Option<String>,
    pub region_id: String,
    pub storage_pool_name: Option<String>,
}
operation! { UpdatePolarDBXInstanceNode(db_instance_name: String, region_id: String)
    "UpdatePolarDBXInstanceNode" -> UpdatePolarDBXInstanceNodeOutput {
    0 "AddDNSpec" add_dn_spec: String, 1 "CNNodeCount" cn_node_count: i64, 2 "ClientToken" client_token: String,
    3 "DBInstanceName" db_instance_name, 4 "DNNodeCount" dn_node_count: i64,
    5 "DbInstanceNodeCount" db_instance_node_count: i64, 6 "DeleteDNIds" delete_dn_ids: String, 7 "RegionId" region_id,
    8 "StoragePoolName" storage_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNodeOutput {
    pub order_id: Option<String>,
}
model! { UpdatePolarDBXInstanceNodeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersion {
    pub cdc_db_version: Option<String>,
    pub cdc_minor_version: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub switch_mode: Option<String>,
}
operation! { UpgradeCDCVersion() "UpgradeCDCVersion" -> UpgradeCDCVersionOutput {
    0 "CdcDbVersion" cdc_db_version: String, 1 "CdcMinorVersion" cdc_minor_version: String,
    2 "DBInstanceName" db_instance_name: String, 3 "InstanceName" instance_name: String, 4 "RegionId" region_id: String,
    5 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionOutput {
    pub data: Option<UpgradeCDCVersionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeCDCVersionOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionData {
    pub minor_version: Option<String>,
    pub task_list: Option<Vec<UpgradeCDCVersionTaskList>>,
}
model! { UpgradeCDCVersionData {
    0 "MinorVersion" minor_version, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionTaskList {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeCDCVersionTaskList {
    0 "DbInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersion {
    pub columnar_version: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub switch_mode: Option<String>,
}
operation! { UpgradeColumnarVersion() "UpgradeColumnarVersion" -> UpgradeColumnarVersionOutput {
    0 "ColumnarVersion" columnar_version: String, 1 "DBInstanceName" db_instance_name: String,
    2 "InstanceName" instance_name: String, 3 "RegionId" region_id: String, 4 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionOutput {
    pub data: Option<UpgradeColumnarVersionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeColumnarVersionOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionData {
    pub minor_version: Option<String>,
    pub task_list: Option<Vec<UpgradeColumnarVersionTaskList>>,
}
model! { UpgradeColumnarVersionData {
    0 "MinorVersion" minor_version, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionTaskList {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeColumnarVersionTaskList {
    0 "DbInstanceName" db_instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    pub db_instance_name: String,
    pub minor_version: Option<String>,
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_name: String, region_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceName" db_instance_name, 1 "MinorVersion" minor_version: String, 2 "RegionId" region_id,
    3 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub db_instance_name: Option<String>,
    pub target_minor_version: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceName" db_instance_name, 1 "TargetMinorVersion" target_minor_version, 2 "TaskId" task_id
} }

#[cfg(feature = "reflect")]
register! {
    AlignStoragePrimaryAzone, AllocateColdDataVolume, AllocateContext0PublicConnection,
    AllocateContextDBPublicConnection, AllocateInstancePublicConnection, AllocateMem0PublicConnection,
    AttachColumnarInstance, CancelActiveOperationTasks, ChangeResourceGroup, CheckCloudResourceAuthorized, CheckHealth,
    CheckSqlAuditSlsStatus, CloseEngineMigration, ConfirmNoConnection, CreateAccount, CreateBackup, CreateContext0,
    CreateContextDB, CreateCustomEndpoint, CreateDB, CreateDBInstance, CreateDataImportTask,
    CreateGatewayConsumerForPolarDBX, CreateGdnInstance, CreateGdnStandbyMember, CreateMem0, CreateOpenSearch,
    CreateOpenSearchAccount, CreateOpenSearchWhitelistGroup, CreatePolardbxSupabaseInstance, CreatePxfuse,
    CreateRplInspectionTask, CreateSQLEvaluateTask, CreateServiceAccount, CreateStoragePool, CreateStructureImportTask,
    CreateSubCNInstance, CreateSupabaseNetType, CreateSuperAccount, CreateTransformOperation, DeleteAccount,
    DeleteContext0, DeleteContextDB, DeleteCustomEndpoint, DeleteDB, DeleteDBInstance, DeleteEvaluateAndImportTask,
    DeleteGdnInstance, DeleteMem0, DeleteOpenSearch, DeleteOpenSearchAccount, DeleteOpenSearchWhitelistGroup,
    DeletePolardbxSupabaseInstance, DeletePxfuse, DeleteServiceAccount, DeleteSubCNInstance, DeleteSupabaseNetType,
    DescribeAccountList, DescribeActiveOperationMaintainConf, DescribeActiveOperationTaskCount,
    DescribeActiveOperationTasks, DescribeArchiveTableList, DescribeAvailableCrossRegions, DescribeBackupPolicy,
    DescribeBackupSet, DescribeBackupSetList, DescribeBinaryLogList, DescribeCdcClassList, DescribeCdcInfo,
    DescribeCdcVersionList, DescribeCharacterSet, DescribeColdDataBasicInfo, DescribeColumnarClassList,
    DescribeColumnarInfo, DescribeColumnarVersionList, DescribeComponentPropeties, DescribeContext0Config,
    DescribeContext0Info, DescribeContext0SecurityIps, DescribeContextDBConfig, DescribeContextDBInfo,
    DescribeContextDBSecurityIps, DescribeCustomEndpointList, DescribeDBInstanceAttribute, DescribeDBInstanceConfig,
    DescribeDBInstanceEndpoint, DescribeDBInstanceHA, DescribeDBInstanceSSL, DescribeDBInstanceTDE,
    DescribeDBInstanceTopology, DescribeDBInstanceViaEndpoint, DescribeDBInstances, DescribeDBNodePerformance,
    DescribeDataImportTaskInfo, DescribeDbList, DescribeDistributeTableList, DescribeEnabledCrossRegions,
    DescribeEvaluateAndImportTask, DescribeEvaluateAndImportTasks, DescribeEvents, DescribeGdnInstances,
    DescribeMem0Info, DescribeMem0SecurityIps, DescribeOpenBackupSet, DescribeOpenSearchAccountInfo,
    DescribeOpenSearchConnectionInfo, DescribeOpenSearchInfo, DescribeOpenSearchInstances, DescribeOpenSearchNodes,
    DescribeOpenSearchResourceUsage, DescribeOpenSearchTopology, DescribeOpenSearchWhitelists, DescribeParameterGroups,
    DescribeParameterTemplates, DescribeParameters, DescribePolarxDataNodes, DescribePxfuseInfo,
    DescribePxfuseSecurityIps, DescribeRdsVpcs, DescribeRdsVswitches, DescribeRegions, DescribeRplInspectionTask,
    DescribeScaleOutMigrateTaskList, DescribeSecurityIps, DescribeServiceAccount, DescribeShowStorageInfo,
    DescribeSlowLogRecords, DescribeSqlAuditInfo, DescribeSqlFlashbackTaskList, DescribeStoragePoolInfo,
    DescribeStructureImportTaskInfo, DescribeSupabaseApiKey, DescribeSupabaseInstanceAttribute,
    DescribeSupabaseInstances, DescribeSupabaseIpWhitelist, DescribeTags, DescribeTasks, DescribeTransformStatus,
    DescribeUserEncryptionKeyList, DisableOpenSearchPublicEndpoint, DisableRightsSeparation, DisableSqlAudit,
    EnableOpenSearchPublicEndpoint, EnableRightsSeparation, EnableSqlAudit, ExecuteMetaQuery, ListTagResources,
    MigrateDBInstance, ModifyAccountDescription, ModifyAccountPrivilege, ModifyActiveOperationMaintainConf,
    ModifyActiveOperationTasks, ModifyCdcClass, ModifyColumnarClass, ModifyContext0SecurityIps,
    ModifyContextDBSecurityIps, ModifyCustomEndpoint, ModifyCustomEndpointNet, ModifyDBInstanceClass,
    ModifyDBInstanceConfig, ModifyDBInstanceConnectionString, ModifyDBInstanceDescription, ModifyDBInstanceMaintainTime,
    ModifyDBInstanceVip, ModifyDatabaseDescription, ModifyEngineMigration, ModifyMem0SecurityIps,
    ModifyOpenSearchAccessProtocol, ModifyOpenSearchClass, ModifyOpenSearchWhitelistGroup, ModifyParameter,
    ModifyPxfuseSecurityIps, ModifySecurityIps, ModifySupabaseDashboardPassword, ModifySupabaseSecurityIPList,
    PreCheckSqlFlashbackTask, RefreshImportMeta, ReleaseColdDataVolume, ReleaseContext0PublicConnection,
    ReleaseContextDBPublicConnection, ReleaseInstancePublicConnection, ReleaseMem0PublicConnection,
    ResetAccountPassword, ResetAccountPasswordRestrict, ResetMem0AccountPassword, ResetOpenSearchPassword,
    RestartDBInstance, RestartDataImportTask, RestartOpenSearch, RestartSupabaseInstance, RestoreDBInstance,
    ScaleInOpenSearch, ScaleOutOpenSearch, SkipCurrentStep, StartSwitchDatabase, StopDataImportTask,
    SubmitSqlFlashbackTask, SwitchDBInstanceHA, SwitchGdnMemberRole, TagResources, UntagResources, UpdateBackupPolicy,
    UpdateCustinsParam, UpdateDBInstanceSSL, UpdateDBInstanceTDE, UpdatePolarDBXInstanceNode, UpgradeCDCVersion,
    UpgradeColumnarVersion, UpgradeDBInstanceKernelVersion
}
