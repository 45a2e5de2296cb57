//! `polardbx` of Alibaba Cloud, API version 2020-02-02.
//!
//! Endpoint: a table of 57 regions, else `polardbx.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/polardbx/2020-02-02/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, polardbx::CheckHealth};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckHealth::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "polardbx",
    "2020-02-02",
    "polardbx",
    &ENDPOINTS,
);

/// `AlignStoragePrimaryAzone` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/AlignStoragePrimaryAzone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignStoragePrimaryAzone {
    /// Required.
    pub db_instance_name: String,
    /// Required.
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

/// Response of [`AlignStoragePrimaryAzone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignStoragePrimaryAzoneOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AlignStoragePrimaryAzoneOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Allocates cold data volume: `AllocateColdDataVolume` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/AllocateColdDataVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateColdDataVolume {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { AllocateColdDataVolume(db_instance_name: String, region_id: String) "AllocateColdDataVolume" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`AllocateColdDataVolume`]: empty.
pub type AllocateColdDataVolumeOutput = Empty;

/// Allocates context0 public connection: `AllocateContext0PublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/AllocateContext0PublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnection {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub port: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AllocateContext0PublicConnection(db_instance_name: String, region_id: String)
    "AllocateContext0PublicConnection" -> AllocateContext0PublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "Port" port: String, 4 "RegionId" region_id
} }

/// Response of [`AllocateContext0PublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContext0PublicConnectionOutput {
    pub access_denied_detail: Option<AllocateContext0PublicConnectionAccessDeniedDetail>,
    pub data: Option<AllocateContext0PublicConnectionData>,
}
model! { AllocateContext0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: AllocateContext0PublicConnectionAccessDeniedDetail,
    1 "Data" data: AllocateContext0PublicConnectionData
} }

/// In the response of [`AllocateContext0PublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`AllocateContext0PublicConnection`].
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
    0 "ConnectionString" connection_string: String, 1 "Context0InstanceName" context0_instance_name: String,
    2 "DBInstanceId" db_instance_id: i64, 3 "DBInstanceName" db_instance_name: String,
    4 "DBInstanceNetType" db_instance_net_type: i64, 5 "NodeType" node_type: String, 6 "Port" port: String,
    7 "TaskId" task_id: i64, 8 "Vip" vip: String
} }

/// Allocates context db public connection: `AllocateContextDBPublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/AllocateContextDBPublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnection {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    pub port: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AllocateContextDBPublicConnection(db_instance_name: String, region_id: String)
    "AllocateContextDBPublicConnection" -> AllocateContextDBPublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "Port" port: String, 4 "RegionId" region_id
} }

/// Response of [`AllocateContextDBPublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateContextDBPublicConnectionOutput {
    pub access_denied_detail: Option<
        AllocateContextDBPublicConnectionAccessDeniedDetail,
    >,
    pub data: Option<AllocateContextDBPublicConnectionData>,
}
model! { AllocateContextDBPublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: AllocateContextDBPublicConnectionAccessDeniedDetail,
    1 "Data" data: AllocateContextDBPublicConnectionData
} }

/// In the response of [`AllocateContextDBPublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`AllocateContextDBPublicConnection`].
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
    0 "ConnectionString" connection_string: String, 1 "ContextDBInstanceName" context_db_instance_name: String,
    2 "DBInstanceId" db_instance_id: i64, 3 "DBInstanceName" db_instance_name: String,
    4 "DBInstanceNetType" db_instance_net_type: i64, 5 "NodeType" node_type: String, 6 "Port" port: String,
    7 "TaskId" task_id: i64, 8 "Vip" vip: String
} }

/// Allocates instance public connection: `AllocateInstancePublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/AllocateInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_name: String, port: String)
    "AllocateInstancePublicConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceName" db_instance_name,
    2 "InstanceClusterName" instance_cluster_name: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "Port" port, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AllocateInstancePublicConnection`]: empty.
pub type AllocateInstancePublicConnectionOutput = Empty;

/// Allocates mem0 public connection: `AllocateMem0PublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/AllocateMem0PublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateMem0PublicConnection {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub port: String,
    /// Required.
    pub region_id: String,
}
operation! {
    AllocateMem0PublicConnection(connection_string_prefix: String, db_instance_name: String, port: String, region_id: String)
    "AllocateMem0PublicConnection" -> AllocateMem0PublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceName" db_instance_name, 2 "Port" port,
    3 "RegionId" region_id
} }

/// Response of [`AllocateMem0PublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateMem0PublicConnectionOutput {
    pub access_denied_detail: Option<AllocateMem0PublicConnectionAccessDeniedDetail>,
}
model! { AllocateMem0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: AllocateMem0PublicConnectionAccessDeniedDetail
} }

/// In the response of [`AllocateMem0PublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Attaches columnar instance: `AttachColumnarInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/AttachColumnarInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachColumnarInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { AttachColumnarInstance(db_instance_name: String, region_id: String)
    "AttachColumnarInstance" -> AttachColumnarInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`AttachColumnarInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachColumnarInstanceOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { AttachColumnarInstanceOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: String
} }

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `polardbx` 2020-02-02.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    /// Required.
    pub ids: String,
    /// Required.
    pub region_id: String,
}
operation! { CancelActiveOperationTasks(ids: String, region_id: String)
    "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`CancelActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "Ids" ids: String
} }

/// Changes resource group: `ChangeResourceGroup` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks cloud resource authorized: `CheckCloudResourceAuthorized` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CheckCloudResourceAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub role_arn: Option<String>,
}
operation! { CheckCloudResourceAuthorized(db_instance_name: String, region_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "RoleArn" role_arn: String
} }

/// Response of [`CheckCloudResourceAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub data: Option<CheckCloudResourceAuthorizedData>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "Data" data: CheckCloudResourceAuthorizedData
} }

/// In the response of [`CheckCloudResourceAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedData {
    pub authorization_state: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckCloudResourceAuthorizedData {
    0 "AuthorizationState" authorization_state: String, 1 "RoleArn" role_arn: String
} }

/// Checks health: `CheckHealth` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CheckHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHealth {}
operation! { CheckHealth() "CheckHealth" -> CheckHealthOutput {} }

/// Response of [`CheckHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHealthOutput {
    pub status: Option<String>,
}
model! { CheckHealthOutput {
    0 "Status" status: String
} }

/// Checks sql audit sls status: `CheckSqlAuditSlsStatus` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CheckSqlAuditSlsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditSlsStatus {
    /// Required.
    pub region_id: String,
}
operation! { CheckSqlAuditSlsStatus(region_id: String) "CheckSqlAuditSlsStatus" -> CheckSqlAuditSlsStatusOutput {
    0 "RegionId" region_id
} }

/// Response of [`CheckSqlAuditSlsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditSlsStatusOutput {
    pub status: Option<String>,
}
model! { CheckSqlAuditSlsStatusOutput {
    0 "Status" status: String
} }

/// Closes engine migration: `CloseEngineMigration` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CloseEngineMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEngineMigration {
    pub continue_enable_binlog: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { CloseEngineMigration(db_instance_name: String) "CloseEngineMigration" -> CloseEngineMigrationOutput {
    0 "ContinueEnableBinlog" continue_enable_binlog: String, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id: String
} }

/// Response of [`CloseEngineMigration`].
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
    0 "Code" code: String, 1 "Data" data: CloseEngineMigrationData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "SuccessResponse" success_response: String
} }

/// In the response of [`CloseEngineMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEngineMigrationData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { CloseEngineMigrationData {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: String
} }

/// Confirms no connection: `ConfirmNoConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ConfirmNoConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnection {
    pub db_instance_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
}
operation! { ConfirmNoConnection(region_id: String, slink_task_id: String)
    "ConfirmNoConnection" -> ConfirmNoConnectionOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id
} }

/// Response of [`ConfirmNoConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnectionOutput {
    pub data: Option<ConfirmNoConnectionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmNoConnectionOutput {
    0 "Data" data: ConfirmNoConnectionData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`ConfirmNoConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNoConnectionData {
    pub slink_task_id: Option<String>,
}
model! { ConfirmNoConnectionData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Creates account: `CreateAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
}
operation! {
    CreateAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountPrivilege" account_privilege: String,
    4 "DBInstanceName" db_instance_name, 5 "DBName" db_name: String, 6 "RegionId" region_id,
    7 "SecurityAccountName" security_account_name: String, 8 "SecurityAccountPassword" security_account_password: Secret
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAccountOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Creates backup: `CreateBackup` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_type: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateBackup(db_instance_name: String, region_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupType" backup_type: String, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub data: Option<CreateBackupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackupOutput {
    0 "Data" data: CreateBackupData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupData {
    pub backup_set_id: Option<String>,
}
model! { CreateBackupData {
    0 "BackupSetId" backup_set_id: String
} }

/// Creates context0: `CreateContext0` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateContext0>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0 {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub open_search_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateContext0(db_instance_name: String, open_search_instance_name: String, region_id: String)
    "CreateContext0" -> CreateContext0Output {
    0 "DBInstanceName" db_instance_name, 1 "OpenSearchInstanceName" open_search_instance_name, 2 "RegionId" region_id
} }

/// Response of [`CreateContext0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContext0Output {
    pub access_denied_detail: Option<CreateContext0AccessDeniedDetail>,
    pub data: Option<CreateContext0Data>,
}
model! { CreateContext0Output {
    0 "AccessDeniedDetail" access_denied_detail: CreateContext0AccessDeniedDetail, 1 "Data" data: CreateContext0Data
} }

/// In the response of [`CreateContext0`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateContext0`].
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
    0 "Context0AdminKey" context0_admin_key: String, 1 "Context0InstanceName" context0_instance_name: String,
    2 "DBInstanceName" db_instance_name: String, 3 "DashboardReplicaSetName" dashboard_replica_set_name: String,
    4 "OpenSearchInstanceName" open_search_instance_name: String,
    5 "ServiceReplicaSetName" service_replica_set_name: String, 6 "TaskId" task_id: i64
} }

/// Creates context db: `CreateContextDB` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateContextDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDB {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub open_search_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateContextDB(db_instance_name: String, open_search_instance_name: String, region_id: String)
    "CreateContextDB" -> CreateContextDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "OpenSearchInstanceName" open_search_instance_name, 2 "RegionId" region_id
} }

/// Response of [`CreateContextDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDBOutput {
    pub access_denied_detail: Option<CreateContextDBAccessDeniedDetail>,
    pub data: Option<CreateContextDBData>,
}
model! { CreateContextDBOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateContextDBAccessDeniedDetail, 1 "Data" data: CreateContextDBData
} }

/// In the response of [`CreateContextDB`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateContextDB`].
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
    0 "ContextDBAdminKey" context_db_admin_key: String, 1 "ContextDBInstanceName" context_db_instance_name: String,
    2 "DBInstanceName" db_instance_name: String, 3 "DashboardReplicaSetName" dashboard_replica_set_name: String,
    4 "OpenSearchInstanceName" open_search_instance_name: String,
    5 "ServiceReplicaSetName" service_replica_set_name: String, 6 "TaskId" task_id: i64
} }

/// Creates custom endpoint: `CreateCustomEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateCustomEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpoint {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub name: String,
    /// Required.
    pub node_auto_enter: bool,
    /// Required.
    pub node_ids: String,
    pub node_role: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateCustomEndpoint::new`].
pub struct CreateCustomEndpointRequired {
    pub db_instance_name: String,
    pub name: String,
    pub node_auto_enter: bool,
    pub node_ids: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    CreateCustomEndpoint { CreateCustomEndpointRequired: db_instance_name, name, node_auto_enter, node_ids, vswitch_id, vpc_id }
    "CreateCustomEndpoint" -> CreateCustomEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "Name" name, 2 "NodeAutoEnter" node_auto_enter, 3 "NodeIds" node_ids,
    4 "NodeRole" node_role: String, 5 "RegionId" region_id: String, 6 "VSwitchId" vswitch_id, 7 "VpcId" vpc_id
} }

/// Response of [`CreateCustomEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpointOutput {
    pub data: Option<CreateCustomEndpointData>,
}
model! { CreateCustomEndpointOutput {
    0 "Data" data: CreateCustomEndpointData
} }

/// In the response of [`CreateCustomEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEndpointData {
    pub custom_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateCustomEndpointData {
    0 "CustomEndpointId" custom_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Creates db: `CreateDB` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    /// Required.
    pub account_name: String,
    pub account_privilege: Option<String>,
    /// Required.
    pub charset: String,
    /// Required.
    pub db_instance_name: String,
    pub db_description: Option<String>,
    /// Required.
    pub db_name: String,
    pub mode: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
    pub storage_pool_name: Option<String>,
}

/// Arguments of [`CreateDB::new`].
pub struct CreateDBRequired {
    pub account_name: String,
    pub charset: String,
    pub db_instance_name: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { CreateDB { CreateDBRequired: account_name, charset, db_instance_name, db_name, region_id }
    "CreateDB" -> CreateDBOutput {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege: String, 2 "Charset" charset,
    3 "DBInstanceName" db_instance_name, 4 "DbDescription" db_description: String, 5 "DbName" db_name,
    6 "Mode" mode: String, 7 "RegionId" region_id, 8 "SecurityAccountName" security_account_name: String,
    9 "SecurityAccountPassword" security_account_password: Secret, 10 "StoragePoolName" storage_pool_name: String
} }

/// Response of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDBOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Creates db instance: `CreateDBInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateDBInstance>.
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
    /// Required.
    pub engine_version: String,
    pub extra_params: Option<BTreeMap<String, String>>,
    pub is_columnar_read_db_instance: Option<bool>,
    pub is_read_db_instance: Option<bool>,
    pub network_type: Option<String>,
    pub origin_minor_version: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_db_instance_name: Option<String>,
    pub primary_zone: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    /// Required.
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
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
    28 "VPCId" vpc_id: String, 29 "VSwitchId" vswitch_id: String, 30 "ZoneId" zone_id: String
} [
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "OrderId" order_id: String
} }

/// Creates data import task: `CreateDataImportTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateDataImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTask {
    pub db_instance_name: Option<String>,
    pub dst_db: Option<String>,
    /// Secret.
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
    pub src_db: Option<String>,
    /// Secret.
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

/// Response of [`CreateDataImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTaskOutput {
    pub data: Option<CreateDataImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataImportTaskOutput {
    0 "Data" data: CreateDataImportTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateDataImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateDataImportTaskData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Creates gateway consumer for polar dbx: `CreateGatewayConsumerForPolarDBX` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateGatewayConsumerForPolarDBX>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayConsumerForPolarDBX {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateGatewayConsumerForPolarDBX(db_instance_name: String, region_id: String)
    "CreateGatewayConsumerForPolarDBX" -> CreateGatewayConsumerForPolarDBXOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`CreateGatewayConsumerForPolarDBX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayConsumerForPolarDBXOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateGatewayConsumerForPolarDBXOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// Creates gdn instance: `CreateGdnInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateGdnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstance {
    /// Required.
    pub db_instance_name: String,
    pub description: Option<String>,
    pub gdn_mode: Option<String>,
    /// Required.
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

/// Response of [`CreateGdnInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstanceOutput {
    pub data: Option<CreateGdnInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGdnInstanceOutput {
    0 "Data" data: CreateGdnInstanceData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateGdnInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnInstanceData {
    pub task_id: Option<i64>,
}
model! { CreateGdnInstanceData {
    0 "TaskId" task_id: i64
} }

/// Creates gdn standby member: `CreateGdnStandbyMember` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateGdnStandbyMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnStandbyMember {
    pub auto_renew: Option<bool>,
    pub cn_node_count: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub clone_instance_name: String,
    pub cn_class: Option<String>,
    pub dn_node_count: Option<String>,
    pub description: Option<String>,
    pub dn_class: Option<String>,
    /// Required.
    pub engine_version: String,
    pub network_type: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_zone: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    /// Required.
    pub source_instance_region: String,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    /// Required.
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}

/// Arguments of [`CreateGdnStandbyMember::new`].
pub struct CreateGdnStandbyMemberRequired {
    pub clone_instance_name: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub source_instance_region: String,
    pub topology_type: String,
}
operation! {
    CreateGdnStandbyMember { CreateGdnStandbyMemberRequired: clone_instance_name, engine_version, pay_type, region_id, source_instance_region, topology_type }
    "CreateGdnStandbyMember" -> CreateGdnStandbyMemberOutput {
    0 "AutoRenew" auto_renew: bool, 1 "CNNodeCount" cn_node_count: String, 2 "ClientToken" client_token: String,
    3 "CloneInstanceName" clone_instance_name, 4 "CnClass" cn_class: String, 5 "DNNodeCount" dn_node_count: String,
    6 "Description" description: String, 7 "DnClass" dn_class: String, 8 "EngineVersion" engine_version,
    9 "NetworkType" network_type: String, 10 "PayType" pay_type, 11 "Period" period: String,
    12 "PrimaryZone" primary_zone: String, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id: String,
    15 "SecondaryZone" secondary_zone: String, 16 "Series" series: String,
    17 "SourceInstanceRegion" source_instance_region, 18 "StorageType" storage_type: String,
    19 "TertiaryZone" tertiary_zone: String, 20 "TopologyType" topology_type, 21 "UsedTime" used_time: i64,
    22 "VPCId" vpc_id: String, 23 "VSwitchId" vswitch_id: String
} }

/// Response of [`CreateGdnStandbyMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGdnStandbyMemberOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGdnStandbyMemberOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "OrderId" order_id: String
} }

/// Creates mem0: `CreateMem0` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateMem0>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0 {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateMem0(db_instance_name: String, region_id: String) "CreateMem0" -> CreateMem0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`CreateMem0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0Output {
    pub access_denied_detail: Option<CreateMem0AccessDeniedDetail>,
    pub data: Option<CreateMem0Data>,
}
model! { CreateMem0Output {
    0 "AccessDeniedDetail" access_denied_detail: CreateMem0AccessDeniedDetail, 1 "Data" data: CreateMem0Data
} }

/// In the response of [`CreateMem0`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateMem0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMem0Data {
    pub task_id: Option<i64>,
}
model! { CreateMem0Data {
    0 "TaskId" task_id: i64
} }

/// Creates open search: `CreateOpenSearch` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateOpenSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearch {
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_node_class: String,
    pub engine_version: Option<String>,
    pub instance_spec: Option<String>,
    /// Required. 0 to 99.
    pub node_count: i64,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub topology_type: Option<String>,
    pub used_time: Option<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    pub zone2: Option<String>,
    pub zone3: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateOpenSearch::new`].
pub struct CreateOpenSearchRequired {
    pub db_node_class: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! {
    CreateOpenSearch { CreateOpenSearchRequired: db_node_class, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id }
    "CreateOpenSearch" -> CreateOpenSearchOutput {
    0 "AutoRenew" auto_renew: bool, 1 "ClientToken" client_token: String,
    2 "DBInstanceDescription" db_instance_description: String, 3 "DBNodeClass" db_node_class,
    4 "EngineVersion" engine_version: String, 5 "InstanceSpec" instance_spec: String, 6 "NodeCount" node_count,
    7 "PayType" pay_type, 8 "Period" period: String, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "StorageSpace" storage_space: i64,
    12 "StorageType" storage_type: String, 13 "TopologyType" topology_type: String, 14 "UsedTime" used_time: i64,
    15 "VPCId" vpc_id, 16 "VSwitchId" vswitch_id, 17 "Zone2" zone2: String, 18 "Zone3" zone3: String,
    19 "ZoneId" zone_id
} }

/// Response of [`CreateOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchOutput {
    pub access_denied_detail: Option<CreateOpenSearchAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchData>,
}
model! { CreateOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateOpenSearchAccessDeniedDetail, 1 "Data" data: CreateOpenSearchData
} }

/// In the response of [`CreateOpenSearch`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchData {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateOpenSearchData {
    0 "DBInstanceName" db_instance_name: String, 1 "OrderId" order_id: String
} }

/// Creates open search account: `CreateOpenSearchAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateOpenSearchAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateOpenSearchAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateOpenSearchAccount" -> CreateOpenSearchAccountOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

/// Response of [`CreateOpenSearchAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccountOutput {
    pub access_denied_detail: Option<CreateOpenSearchAccountAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchAccountData>,
}
model! { CreateOpenSearchAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateOpenSearchAccountAccessDeniedDetail,
    1 "Data" data: CreateOpenSearchAccountData
} }

/// In the response of [`CreateOpenSearchAccount`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateOpenSearchAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchAccountData {
    pub account_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateOpenSearchAccountData {
    0 "AccountName" account_name: String, 1 "TaskId" task_id: i64
} }

/// Creates open search whitelist group: `CreateOpenSearchWhitelistGroup` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateOpenSearchWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroup {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub ips: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
}
operation! {
    CreateOpenSearchWhitelistGroup(db_instance_name: String, group_name: String, ips: String, region_id: String)
    "CreateOpenSearchWhitelistGroup" -> CreateOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name, 2 "IPs" ips, 3 "RegionId" region_id,
    4 "Remark" remark: String
} }

/// Response of [`CreateOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<CreateOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<CreateOpenSearchWhitelistGroupData>,
}
model! { CreateOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateOpenSearchWhitelistGroupAccessDeniedDetail,
    1 "Data" data: CreateOpenSearchWhitelistGroupData
} }

/// In the response of [`CreateOpenSearchWhitelistGroup`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSearchWhitelistGroupData {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { CreateOpenSearchWhitelistGroupData {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Creates polardbx supabase instance: `CreatePolardbxSupabaseInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreatePolardbxSupabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstance {
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    /// Required. Secret.
    pub dashboard_password: Secret,
    pub db_instance_description: Option<String>,
    /// Required. Secret.
    pub db_password: Secret,
    pub node_spec: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tenant_mode: Option<bool>,
    pub used_time: Option<i64>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreatePolardbxSupabaseInstance::new`].
pub struct CreatePolardbxSupabaseInstanceRequired {
    pub dashboard_password: Secret,
    pub db_password: Secret,
    pub pay_type: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreatePolardbxSupabaseInstance { CreatePolardbxSupabaseInstanceRequired: dashboard_password, db_password, pay_type, region_id, vswitch_id, vpc_id, zone_id }
    "CreatePolardbxSupabaseInstance" -> CreatePolardbxSupabaseInstanceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "ClientToken" client_token: String, 2 "DashboardPassword" dashboard_password,
    3 "DbInstanceDescription" db_instance_description: String, 4 "DbPassword" db_password,
    5 "NodeSpec" node_spec: String, 6 "PayType" pay_type, 7 "Period" period: String, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "TenantMode" tenant_mode: bool, 11 "UsedTime" used_time: i64,
    12 "VSwitchId" vswitch_id, 13 "VpcId" vpc_id, 14 "ZoneId" zone_id
} }

/// Response of [`CreatePolardbxSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstanceOutput {
    pub access_denied_detail: Option<CreatePolardbxSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<CreatePolardbxSupabaseInstanceData>,
}
model! { CreatePolardbxSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreatePolardbxSupabaseInstanceAccessDeniedDetail,
    1 "Data" data: CreatePolardbxSupabaseInstanceData
} }

/// In the response of [`CreatePolardbxSupabaseInstance`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreatePolardbxSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolardbxSupabaseInstanceData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
}
model! { CreatePolardbxSupabaseInstanceData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String, 2 "OrderId" order_id: i64,
    3 "Port" port: i64
} }

/// Creates pxfuse: `CreatePxfuse` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreatePxfuse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuse {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreatePxfuse(db_instance_name: String, region_id: String) "CreatePxfuse" -> CreatePxfuseOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`CreatePxfuse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuseOutput {
    pub access_denied_detail: Option<CreatePxfuseAccessDeniedDetail>,
    pub data: Option<CreatePxfuseData>,
}
model! { CreatePxfuseOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreatePxfuseAccessDeniedDetail, 1 "Data" data: CreatePxfuseData
} }

/// In the response of [`CreatePxfuse`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreatePxfuse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePxfuseData {
    pub already_exists: Option<bool>,
    pub db_instance_name: Option<String>,
    pub pxfuse_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreatePxfuseData {
    0 "AlreadyExists" already_exists: bool, 1 "DBInstanceName" db_instance_name: String,
    2 "PxfuseInstanceName" pxfuse_instance_name: String, 3 "TaskId" task_id: i64
} }

/// Creates rpl inspection task: `CreateRplInspectionTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateRplInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTask {
    pub dst_db: Option<String>,
    /// Secret.
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
    /// Secret.
    pub src_password: Option<Secret>,
    pub src_user_name: Option<String>,
}
operation! { CreateRplInspectionTask(region_id: String, slink_task_id: String)
    "CreateRplInspectionTask" -> CreateRplInspectionTaskOutput {
    0 "DstDb" dst_db: String, 1 "DstPassword" dst_password: Secret, 2 "DstResId" dst_res_id: String,
    3 "DstUserName" dst_user_name: String, 4 "RegionId" region_id, 5 "SlinkTaskId" slink_task_id,
    6 "SrcPassword" src_password: Secret, 7 "SrcUserName" src_user_name: String
} }

/// Response of [`CreateRplInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTaskOutput {
    pub data: Option<CreateRplInspectionTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRplInspectionTaskOutput {
    0 "Data" data: CreateRplInspectionTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateRplInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRplInspectionTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateRplInspectionTaskData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Creates sql evaluate task: `CreateSQLEvaluateTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateSQLEvaluateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTask {
    /// Required.
    pub db_instance_name: String,
    pub dst_db: Option<String>,
    /// Secret.
    pub dst_password: Option<Secret>,
    pub dst_res_id: Option<String>,
    pub dst_user_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub slink_task_desc: Option<String>,
    pub slink_task_id: Option<String>,
    pub src_db: Option<String>,
    /// Secret.
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

/// Response of [`CreateSQLEvaluateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTaskOutput {
    pub data: Option<CreateSQLEvaluateTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSQLEvaluateTaskOutput {
    0 "Data" data: CreateSQLEvaluateTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateSQLEvaluateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLEvaluateTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateSQLEvaluateTaskData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Creates service account: `CreateServiceAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateServiceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccount {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_account_type: String,
}
operation! { CreateServiceAccount(db_instance_name: String, region_id: String, service_account_type: String)
    "CreateServiceAccount" -> CreateServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ServiceAccountType" service_account_type
} }

/// Response of [`CreateServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountOutput {
    pub access_denied_detail: Option<CreateServiceAccountAccessDeniedDetail>,
    pub data: Option<CreateServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateServiceAccountAccessDeniedDetail,
    1 "Data" data: CreateServiceAccountData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateServiceAccount`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalType" auth_principal_type: String,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 3 "NoPermissionType" no_permission_type: String,
    4 "PolicyType" policy_type: String
} }

/// In the response of [`CreateServiceAccount`].
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
    0 "AccountName" account_name: String, 1 "AlreadyExists" already_exists: bool, 2 "RequestId" request_id: String,
    3 "ServiceAccountType" service_account_type: String, 4 "Status" status: String, 5 "TaskId" task_id: i64
} }

/// Creates storage pool: `CreateStoragePool` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateStoragePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePool {
    /// Required.
    pub db_instance_name: String,
    /// Required.
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

/// Response of [`CreateStoragePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePoolOutput {
    pub code: Option<String>,
}
model! { CreateStoragePoolOutput {
    0 "Code" code: String
} }

/// Creates structure import task: `CreateStructureImportTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateStructureImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTask {
    pub db_instance_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
    pub config: Option<String>,
}
operation! { CreateStructureImportTask(region_id: String, slink_task_id: String)
    "CreateStructureImportTask" -> CreateStructureImportTaskOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id,
    3 "Config" config: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateStructureImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTaskOutput {
    pub data: Option<CreateStructureImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStructureImportTaskOutput {
    0 "Data" data: CreateStructureImportTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateStructureImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureImportTaskData {
    pub slink_task_id: Option<String>,
}
model! { CreateStructureImportTaskData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Creates sub cn instance: `CreateSubCNInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateSubCNInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstance {
    /// Required.
    pub db_instance_name: String,
    pub is_auto_create: Option<bool>,
    pub read_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateSubCNInstance(db_instance_name: String, region_id: String)
    "CreateSubCNInstance" -> CreateSubCNInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "IsAutoCreate" is_auto_create: bool, 2 "ReadType" read_type: String,
    3 "RegionId" region_id
} }

/// Response of [`CreateSubCNInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstanceOutput {
    pub data: Option<CreateSubCNInstanceData>,
}
model! { CreateSubCNInstanceOutput {
    0 "Data" data: CreateSubCNInstanceData
} }

/// In the response of [`CreateSubCNInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCNInstanceData {
    pub task_id: Option<i64>,
}
model! { CreateSubCNInstanceData {
    0 "TaskId" task_id: i64
} }

/// Creates supabase net type: `CreateSupabaseNetType` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateSupabaseNetType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetType {
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateSupabaseNetType(db_instance_name: String, region_id: String)
    "CreateSupabaseNetType" -> CreateSupabaseNetTypeOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

/// Response of [`CreateSupabaseNetType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetTypeOutput {
    pub access_denied_detail: Option<CreateSupabaseNetTypeAccessDeniedDetail>,
    pub data: Option<CreateSupabaseNetTypeData>,
}
model! { CreateSupabaseNetTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateSupabaseNetTypeAccessDeniedDetail,
    1 "Data" data: CreateSupabaseNetTypeData
} }

/// In the response of [`CreateSupabaseNetType`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateSupabaseNetType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseNetTypeData {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateSupabaseNetTypeData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceName" db_instance_name: String, 2 "TaskId" task_id: i64
} }

/// Creates super account: `CreateSuperAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateSuperAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperAccount {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateSuperAccount(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "CreateSuperAccount" -> CreateSuperAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "DBInstanceName" db_instance_name, 4 "RegionId" region_id
} }

/// Response of [`CreateSuperAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSuperAccountOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Creates transform operation: `CreateTransformOperation` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/CreateTransformOperation>.
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

/// Response of [`CreateTransformOperation`]: empty.
pub type CreateTransformOperationOutput = Empty;

/// Deletes account: `DeleteAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
}
operation! { DeleteAccount(account_name: String, db_instance_name: String, region_id: String)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id,
    3 "SecurityAccountName" security_account_name: String, 4 "SecurityAccountPassword" security_account_password: Secret
} }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAccountOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes context0: `DeleteContext0` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteContext0>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0 {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteContext0(db_instance_name: String, region_id: String) "DeleteContext0" -> DeleteContext0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteContext0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContext0Output {
    pub access_denied_detail: Option<DeleteContext0AccessDeniedDetail>,
    pub data: Option<DeleteContext0Data>,
}
model! { DeleteContext0Output {
    0 "AccessDeniedDetail" access_denied_detail: DeleteContext0AccessDeniedDetail, 1 "Data" data: DeleteContext0Data
} }

/// In the response of [`DeleteContext0`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteContext0`].
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
    0 "Context0InstanceName" context0_instance_name: String, 1 "DBInstanceName" db_instance_name: String,
    2 "DashboardReplicaSetName" dashboard_replica_set_name: String,
    3 "ServiceReplicaSetName" service_replica_set_name: String, 4 "TaskId" task_id: i64
} }

/// Deletes context db: `DeleteContextDB` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteContextDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDB {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteContextDB(db_instance_name: String, region_id: String) "DeleteContextDB" -> DeleteContextDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteContextDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDBOutput {
    pub access_denied_detail: Option<DeleteContextDBAccessDeniedDetail>,
    pub data: Option<DeleteContextDBData>,
}
model! { DeleteContextDBOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteContextDBAccessDeniedDetail, 1 "Data" data: DeleteContextDBData
} }

/// In the response of [`DeleteContextDB`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteContextDB`].
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
    0 "ContextDBInstanceName" context_db_instance_name: String, 1 "DBInstanceName" db_instance_name: String,
    2 "DashboardReplicaSetName" dashboard_replica_set_name: String,
    3 "ServiceReplicaSetName" service_replica_set_name: String, 4 "TaskId" task_id: i64
} }

/// Deletes custom endpoint: `DeleteCustomEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteCustomEndpoint>.
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

/// Response of [`DeleteCustomEndpoint`]: empty.
pub type DeleteCustomEndpointOutput = Empty;

/// Deletes db: `DeleteDB` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDB(db_instance_name: String, db_name: String, region_id: String) "DeleteDB" -> DeleteDBOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbName" db_name, 2 "RegionId" region_id
} }

/// Response of [`DeleteDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDBOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes db instance: `DeleteDBInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDBInstance(db_instance_name: String, region_id: String) "DeleteDBInstance" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteDBInstance`]: empty.
pub type DeleteDBInstanceOutput = Empty;

/// Deletes evaluate and import task: `DeleteEvaluateAndImportTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteEvaluateAndImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEvaluateAndImportTask {
    /// Required.
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { DeleteEvaluateAndImportTask(region_id: String)
    "DeleteEvaluateAndImportTask" -> DeleteEvaluateAndImportTaskOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id: String
} }

/// Response of [`DeleteEvaluateAndImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEvaluateAndImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEvaluateAndImportTaskOutput {
    0 "Data" data: bool, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes gdn instance: `DeleteGdnInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteGdnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstance {
    /// Required.
    pub gdn_instance_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteGdnInstance(gdn_instance_name: String) "DeleteGdnInstance" -> DeleteGdnInstanceOutput {
    0 "GdnInstanceName" gdn_instance_name, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteGdnInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstanceOutput {
    pub data: Option<DeleteGdnInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGdnInstanceOutput {
    0 "Data" data: DeleteGdnInstanceData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DeleteGdnInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGdnInstanceData {
    pub task_id: Option<i64>,
}
model! { DeleteGdnInstanceData {
    0 "TaskId" task_id: i64
} }

/// Deletes mem0: `DeleteMem0` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteMem0>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0 {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteMem0(db_instance_name: String, region_id: String) "DeleteMem0" -> DeleteMem0Output {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteMem0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0Output {
    pub access_denied_detail: Option<DeleteMem0AccessDeniedDetail>,
    pub data: Option<DeleteMem0Data>,
}
model! { DeleteMem0Output {
    0 "AccessDeniedDetail" access_denied_detail: DeleteMem0AccessDeniedDetail, 1 "Data" data: DeleteMem0Data
} }

/// In the response of [`DeleteMem0`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteMem0`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMem0Data {
    pub task_id: Option<i64>,
}
model! { DeleteMem0Data {
    0 "TaskId" task_id: i64
} }

/// Deletes open search: `DeleteOpenSearch` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteOpenSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearch {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteOpenSearch(db_instance_name: String, region_id: String)
    "DeleteOpenSearch" -> DeleteOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchOutput {
    pub access_denied_detail: Option<DeleteOpenSearchAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchData>,
}
model! { DeleteOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteOpenSearchAccessDeniedDetail, 1 "Data" data: DeleteOpenSearchData
} }

/// In the response of [`DeleteOpenSearch`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteOpenSearchData {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// Deletes open search account: `DeleteOpenSearchAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteOpenSearchAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteOpenSearchAccount(account_name: String, db_instance_name: String, region_id: String)
    "DeleteOpenSearchAccount" -> DeleteOpenSearchAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

/// Response of [`DeleteOpenSearchAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccountOutput {
    pub access_denied_detail: Option<DeleteOpenSearchAccountAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchAccountData>,
}
model! { DeleteOpenSearchAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteOpenSearchAccountAccessDeniedDetail,
    1 "Data" data: DeleteOpenSearchAccountData
} }

/// In the response of [`DeleteOpenSearchAccount`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteOpenSearchAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchAccountData {
    pub account_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteOpenSearchAccountData {
    0 "AccountName" account_name: String, 1 "TaskId" task_id: i64
} }

/// Deletes open search whitelist group: `DeleteOpenSearchWhitelistGroup` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteOpenSearchWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroup {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteOpenSearchWhitelistGroup(db_instance_name: String, group_id: String, region_id: String)
    "DeleteOpenSearchWhitelistGroup" -> DeleteOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<DeleteOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<DeleteOpenSearchWhitelistGroupData>,
}
model! { DeleteOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteOpenSearchWhitelistGroupAccessDeniedDetail,
    1 "Data" data: DeleteOpenSearchWhitelistGroupData
} }

/// In the response of [`DeleteOpenSearchWhitelistGroup`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSearchWhitelistGroupData {
    pub message: Option<String>,
}
model! { DeleteOpenSearchWhitelistGroupData {
    0 "Message" message: String
} }

/// Deletes polardbx supabase instance: `DeletePolardbxSupabaseInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeletePolardbxSupabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeletePolardbxSupabaseInstance(db_instance_name: String, region_id: String)
    "DeletePolardbxSupabaseInstance" -> DeletePolardbxSupabaseInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeletePolardbxSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstanceOutput {
    pub access_denied_detail: Option<DeletePolardbxSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<DeletePolardbxSupabaseInstanceData>,
}
model! { DeletePolardbxSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeletePolardbxSupabaseInstanceAccessDeniedDetail,
    1 "Data" data: DeletePolardbxSupabaseInstanceData
} }

/// In the response of [`DeletePolardbxSupabaseInstance`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeletePolardbxSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolardbxSupabaseInstanceData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeletePolardbxSupabaseInstanceData {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// Deletes pxfuse: `DeletePxfuse` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeletePxfuse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuse {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeletePxfuse(db_instance_name: String, region_id: String) "DeletePxfuse" -> DeletePxfuseOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeletePxfuse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuseOutput {
    pub access_denied_detail: Option<DeletePxfuseAccessDeniedDetail>,
    pub data: Option<DeletePxfuseData>,
}
model! { DeletePxfuseOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeletePxfuseAccessDeniedDetail, 1 "Data" data: DeletePxfuseData
} }

/// In the response of [`DeletePxfuse`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeletePxfuse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePxfuseData {
    pub task_id: Option<i64>,
}
model! { DeletePxfuseData {
    0 "TaskId" task_id: i64
} }

/// Deletes service account: `DeleteServiceAccount` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteServiceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccount {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_account_type: String,
}
operation! { DeleteServiceAccount(db_instance_name: String, region_id: String, service_account_type: String)
    "DeleteServiceAccount" -> DeleteServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ServiceAccountType" service_account_type
} }

/// Response of [`DeleteServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccountOutput {
    pub access_denied_detail: Option<DeleteServiceAccountAccessDeniedDetail>,
    pub data: Option<DeleteServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteServiceAccountAccessDeniedDetail,
    1 "Data" data: DeleteServiceAccountData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteServiceAccount`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalType" auth_principal_type: String,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 3 "NoPermissionType" no_permission_type: String,
    4 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteServiceAccount`].
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
    0 "AccountName" account_name: String, 1 "Deleted" deleted: bool, 2 "RequestId" request_id: String,
    3 "ServiceAccountType" service_account_type: String, 4 "Status" status: String, 5 "TaskId" task_id: i64
} }

/// Deletes sub cn instance: `DeleteSubCNInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteSubCNInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstance {
    /// Required.
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteSubCNInstance(db_instance_name: String, region_id: String)
    "DeleteSubCNInstance" -> DeleteSubCNInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceClusterName" instance_cluster_name: String, 2 "RegionId" region_id
} }

/// Response of [`DeleteSubCNInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstanceOutput {
    pub data: Option<DeleteSubCNInstanceData>,
}
model! { DeleteSubCNInstanceOutput {
    0 "Data" data: DeleteSubCNInstanceData
} }

/// In the response of [`DeleteSubCNInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCNInstanceData {
    pub task_id: Option<i64>,
}
model! { DeleteSubCNInstanceData {
    0 "TaskId" task_id: i64
} }

/// Deletes supabase net type: `DeleteSupabaseNetType` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DeleteSupabaseNetType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetType {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteSupabaseNetType(db_instance_name: String, region_id: String)
    "DeleteSupabaseNetType" -> DeleteSupabaseNetTypeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DeleteSupabaseNetType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetTypeOutput {
    pub access_denied_detail: Option<DeleteSupabaseNetTypeAccessDeniedDetail>,
    pub data: Option<DeleteSupabaseNetTypeData>,
}
model! { DeleteSupabaseNetTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteSupabaseNetTypeAccessDeniedDetail,
    1 "Data" data: DeleteSupabaseNetTypeData
} }

/// In the response of [`DeleteSupabaseNetType`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DeleteSupabaseNetType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseNetTypeData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteSupabaseNetTypeData {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// Describes account list: `DescribeAccountList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeAccountList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountList {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAccountList(db_instance_name: String, region_id: String)
    "DescribeAccountList" -> DescribeAccountListOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

/// Response of [`DescribeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountListOutput {
    pub data: Vec<DescribeAccountListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAccountListOutput {
    0 "Data" data: Vec<DescribeAccountListData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeAccountList`].
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
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountPrivilege" account_privilege: String, 3 "AccountType" account_type: String,
    4 "DBInstanceName" db_instance_name: String, 5 "DBName" db_name: String, 6 "GmtCreated" gmt_created: String
} }

/// Describes active operation maintain conf: `DescribeActiveOperationMaintainConf` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeActiveOperationMaintainConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    /// Required.
    pub region_id: String,
}
operation! { DescribeActiveOperationMaintainConf(region_id: String)
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "RegionId" region_id
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
    pub cycle_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub modified_time: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeActiveOperationMaintainConfConfig {
    0 "CreatedTime" created_time: String, 1 "CycleTime" cycle_time: String, 2 "CycleType" cycle_type: String,
    3 "MaintainEndTime" maintain_end_time: String, 4 "MaintainStartTime" maintain_start_time: String,
    5 "ModifiedTime" modified_time: String, 6 "Status" status: i64
} }

/// Describes active operation task count: `DescribeActiveOperationTaskCount` of `polardbx` 2020-02-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeActiveOperationTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCount {
    pub category: Option<String>,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeActiveOperationTaskCount(region_id: String)
    "DescribeActiveOperationTaskCount" -> DescribeActiveOperationTaskCountOutput {
    0 "Category" category: String, 1 "Product" product: String, 2 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DescribeActiveOperationTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountOutput {
    pub need_pop: Option<i64>,
    pub task_count: Option<i64>,
}
model! { DescribeActiveOperationTaskCountOutput {
    0 "NeedPop" need_pop: i64, 1 "TaskCount" task_count: i64
} }

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `polardbx` 2020-02-02.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeActiveOperationTasks>.
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
    /// Required.
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
    pub sub_ins_names: Vec<String>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel: String, 1 "AllowChange" allow_change: String, 2 "ChangeLevel" change_level: String,
    3 "ChangeLevelEn" change_level_en: String, 4 "ChangeLevelZh" change_level_zh: String,
    5 "CreatedTime" created_time: String, 6 "CurrentAVZ" current_avz: String, 7 "DbType" db_type: String,
    8 "DbVersion" db_version: String, 9 "Deadline" deadline: String, 10 "Id" id: i64, 11 "Impact" impact: String,
    12 "ImpactEn" impact_en: String, 13 "ImpactZh" impact_zh: String, 14 "InsComment" ins_comment: String,
    15 "InsName" ins_name: String, 16 "ModifiedTime" modified_time: String,
    17 "PrepareInterval" prepare_interval: String, 18 "Region" region: String, 19 "ResultInfo" result_info: String,
    20 "StartTime" start_time: String, 21 "Status" status: i64, 22 "SubInsNames" sub_ins_names: Vec<String>,
    23 "SwitchTime" switch_time: String, 24 "TaskType" task_type: String, 25 "TaskTypeEn" task_type_en: String,
    26 "TaskTypeZh" task_type_zh: String
} }

/// Describes archive table list: `DescribeArchiveTableList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeArchiveTableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableList {
    /// Required.
    pub db_instance_name: String,
    /// Required. 1 to 1000.
    pub page_index: i64,
    /// Required. 20 to 100.
    pub page_size: i64,
    /// Required.
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
    Number "PageIndex", "Data.Tables" data.tables, total "Data.Total" }

/// Response of [`DescribeArchiveTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableListOutput {
    pub data: Option<DescribeArchiveTableListData>,
}
model! { DescribeArchiveTableListOutput {
    0 "Data" data: DescribeArchiveTableListData
} }

/// In the response of [`DescribeArchiveTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArchiveTableListData {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub paused_count: Option<i64>,
    pub running_count: Option<i64>,
    pub success_count: Option<i64>,
    pub tables: Vec<DescribeArchiveTableListTables>,
    pub tobe_archived_conut: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeArchiveTableListData {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "PausedCount" paused_count: i64,
    3 "RunningCount" running_count: i64, 4 "SuccessCount" success_count: i64,
    5 "Tables" tables: Vec<DescribeArchiveTableListTables>, 6 "TobeArchivedConut" tobe_archived_conut: i64,
    7 "Total" total: i64
} }

/// In the response of [`DescribeArchiveTableList`].
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
    0 "ArchiveStatus" archive_status: String, 1 "CreatedDate" created_date: i64, 2 "FileCount" file_count: i64,
    3 "LastSuccessArchiveTime" last_success_archive_time: i64, 4 "SchemaName" schema_name: String,
    5 "SpaceSize" space_size: f64, 6 "TableName" table_name: String
} }

/// Describes available cross regions: `DescribeAvailableCrossRegions` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeAvailableCrossRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegions {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeAvailableCrossRegions() "DescribeAvailableCrossRegions" -> DescribeAvailableCrossRegionsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeAvailableCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsOutput {
    pub data: Vec<DescribeAvailableCrossRegionsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAvailableCrossRegionsOutput {
    0 "Data" data: Vec<DescribeAvailableCrossRegionsData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeAvailableCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsData {
    pub regions: Vec<String>,
}
model! { DescribeAvailableCrossRegionsData {
    0 "Regions" regions: Vec<String>
} }

/// Describes backup policy: `DescribeBackupPolicy` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeBackupPolicy(db_instance_name: String, region_id: String)
    "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub data: Option<DescribeBackupPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupPolicyOutput {
    0 "Data" data: DescribeBackupPolicyData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeBackupPolicy`].
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
    0 "BackupPeriod" backup_period: String, 1 "BackupPlanBegin" backup_plan_begin: String,
    2 "BackupSetRetention" backup_set_retention: i64, 3 "BackupType" backup_type: String,
    4 "BackupWay" backup_way: String, 5 "ColdDataBackupInterval" cold_data_backup_interval: i64,
    6 "ColdDataBackupRetention" cold_data_backup_retention: i64,
    7 "CrossRegionDataBackupRetention" cross_region_data_backup_retention: i64,
    8 "CrossRegionFilterValue" cross_region_filter_value: String,
    9 "CrossRegionLogBackupRetention" cross_region_log_backup_retention: i64,
    10 "DBInstanceName" db_instance_name: String, 11 "DestCrossRegion" dest_cross_region: String,
    12 "ForceCleanOnHighSpaceUsage" force_clean_on_high_space_usage: i64,
    13 "IsCrossRegionDataBackupEnabled" is_cross_region_data_backup_enabled: bool,
    14 "IsCrossRegionLogBackupEnabled" is_cross_region_log_backup_enabled: bool, 15 "IsEnabled" is_enabled: i64,
    16 "LocalLogRetention" local_log_retention: i64, 17 "LocalLogRetentionNumber" local_log_retention_number: i64,
    18 "LogLocalRetentionSpace" log_local_retention_space: i64, 19 "RemoveLogRetention" remove_log_retention: i64
} }

/// Describes backup set: `DescribeBackupSet` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeBackupSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSet {
    /// Required.
    pub backup_set_id: String,
    /// Required.
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeBackupSet(backup_set_id: String, db_instance_name: String)
    "DescribeBackupSet" -> DescribeBackupSetOutput {
    0 "BackupSetId" backup_set_id, 1 "DBInstanceName" db_instance_name, 2 "DestCrossRegion" dest_cross_region: String,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetOutput {
    pub data: Vec<DescribeBackupSetData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetOutput {
    0 "Data" data: Vec<DescribeBackupSetData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetData {
    pub backup_model: Option<i64>,
    pub backup_set_id: Option<i64>,
    pub backup_set_size: Option<i64>,
    pub backup_type: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub oss_list: Vec<DescribeBackupSetOSSList>,
    pub status: Option<i64>,
}
model! { DescribeBackupSetData {
    0 "BackupModel" backup_model: i64, 1 "BackupSetId" backup_set_id: i64, 2 "BackupSetSize" backup_set_size: i64,
    3 "BackupType" backup_type: i64, 4 "BeginTime" begin_time: i64, 5 "EndTime" end_time: i64,
    6 "OSSList" oss_list: Vec<DescribeBackupSetOSSList>, 7 "Status" status: i64
} }

/// In the response of [`DescribeBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetOSSList {
    pub backup_set_file: Option<String>,
    pub download_link: Option<String>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
}
model! { DescribeBackupSetOSSList {
    0 "BackupSetFile" backup_set_file: String, 1 "DownloadLink" download_link: String,
    2 "IntranetDownloadLink" intranet_download_link: String, 3 "LinkExpiredTime" link_expired_time: String
} }

/// Describes backup set list: `DescribeBackupSetList` of `polardbx` 2020-02-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeBackupSetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetList {
    /// Required.
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { DescribeBackupSetList(db_instance_name: String, region_id: String)
    "DescribeBackupSetList" -> DescribeBackupSetListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DestCrossRegion" dest_cross_region: String, 2 "EndTime" end_time: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} { method: "GET", } }

/// Response of [`DescribeBackupSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetListOutput {
    pub data: Vec<DescribeBackupSetListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetListOutput {
    0 "Data" data: Vec<DescribeBackupSetListData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeBackupSetList`].
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
    0 "BackupModel" backup_model: i64, 1 "BackupSetId" backup_set_id: String, 2 "BackupSetSize" backup_set_size: i64,
    3 "BackupType" backup_type: i64, 4 "BeginTime" begin_time: i64, 5 "EndTime" end_time: i64, 6 "Status" status: i64
} }

/// Describes binary log list: `DescribeBinaryLogList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeBinaryLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinaryLogList {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub end_time: String,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBinaryLogList(db_instance_name: String, end_time: String, region_id: String, start_time: String)
    "DescribeBinaryLogList" -> DescribeBinaryLogListOutput {
    0 "DBInstanceName" db_instance_name, 1 "EndTime" end_time, 2 "InstanceName" instance_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time
} }
paged! { DescribeBinaryLogList: DescribeBinaryLogListLogList =
    Number "PageNumber", "LogList" log_list, total "TotalNumber" }

/// Response of [`DescribeBinaryLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinaryLogListOutput {
    pub log_list: Vec<DescribeBinaryLogListLogList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeBinaryLogListOutput {
    0 "LogList" log_list: Vec<DescribeBinaryLogListLogList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeBinaryLogList`].
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
    0 "BeginTime" begin_time: String, 1 "CreatedTime" created_time: String, 2 "DownloadLink" download_link: String,
    3 "EndTime" end_time: String, 4 "FileName" file_name: String, 5 "Id" id: i64, 6 "LogSize" log_size: i64,
    7 "ModifiedTime" modified_time: String, 8 "PurgeStatus" purge_status: i64, 9 "UploadHost" upload_host: String,
    10 "UploadStatus" upload_status: i64
} }

/// Describes cdc class list: `DescribeCdcClassList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeCdcClassList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassList {
    /// Required.
    pub db_instance_name: String,
    pub instance_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCdcClassList(db_instance_name: String, region_id: String)
    "DescribeCdcClassList" -> DescribeCdcClassListOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeCdcClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListOutput {
    pub data: Option<DescribeCdcClassListData>,
}
model! { DescribeCdcClassListOutput {
    0 "Data" data: DescribeCdcClassListData
} }

/// In the response of [`DescribeCdcClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListData {
    pub class_code_list: Vec<DescribeCdcClassListClassCodeList>,
}
model! { DescribeCdcClassListData {
    0 "ClassCodeList" class_code_list: Vec<DescribeCdcClassListClassCodeList>
} }

/// In the response of [`DescribeCdcClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcClassListClassCodeList {
    pub class_code: Option<String>,
    pub cpu_core: Option<String>,
    pub mem: Option<String>,
}
model! { DescribeCdcClassListClassCodeList {
    0 "ClassCode" class_code: String, 1 "CpuCore" cpu_core: String, 2 "Mem" mem: String
} }

/// Describes cdc info: `DescribeCdcInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeCdcInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCdcInfo(db_instance_name: String, region_id: String) "DescribeCdcInfo" -> DescribeCdcInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeCdcInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoOutput {
    pub data: Option<DescribeCdcInfoData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeCdcInfoOutput {
    0 "Data" data: DescribeCdcInfoData, 1 "HttpStatusCode" http_status_code: i64, 2 "Success" success: bool
} }

/// In the response of [`DescribeCdcInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoData {
    pub binlog_persist_time: Option<i64>,
    pub binlog_size: Option<i64>,
    pub cdc_new_version: Option<String>,
    pub check_sum_switch: Option<String>,
    pub enable_cyclic_replication: Option<bool>,
    pub instance_topology_list: Vec<DescribeCdcInfoInstanceTopologyList>,
    pub server_id: Option<i64>,
    pub version_support_multi_cdc: Option<bool>,
}
model! { DescribeCdcInfoData {
    0 "BinlogPersistTime" binlog_persist_time: i64, 1 "BinlogSize" binlog_size: i64,
    2 "CdcNewVersion" cdc_new_version: String, 3 "CheckSumSwitch" check_sum_switch: String,
    4 "EnableCyclicReplication" enable_cyclic_replication: bool,
    5 "InstanceTopologyList" instance_topology_list: Vec<DescribeCdcInfoInstanceTopologyList>,
    6 "ServerId" server_id: i64, 7 "VersionSupportMultiCdc" version_support_multi_cdc: bool
} }

/// In the response of [`DescribeCdcInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcInfoInstanceTopologyList {
    pub cluster_type: Option<String>,
    pub comment: Option<String>,
    pub group_name: Option<String>,
    pub hash_level: Option<String>,
    pub instance_name: Option<String>,
    pub physical_nodes: Vec<DescribeCdcInfoPhysicalNodes>,
    pub stream_num: Option<i64>,
}
model! { DescribeCdcInfoInstanceTopologyList {
    0 "ClusterType" cluster_type: String, 1 "Comment" comment: String, 2 "GroupName" group_name: String,
    3 "HashLevel" hash_level: String, 4 "InstanceName" instance_name: String,
    5 "PhysicalNodes" physical_nodes: Vec<DescribeCdcInfoPhysicalNodes>, 6 "StreamNum" stream_num: i64
} }

/// In the response of [`DescribeCdcInfo`].
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
    0 "AZone" a_zone: String, 1 "Disk" disk: i64, 2 "NodeClass" node_class: String, 3 "NodeId" node_id: String,
    4 "NodeName" node_name: String, 5 "Status" status: String, 6 "Version" version: String
} }

/// Describes cdc version list: `DescribeCdcVersionList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeCdcVersionList>.
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

/// Response of [`DescribeCdcVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcVersionListOutput {
    pub data: Option<DescribeCdcVersionListData>,
}
model! { DescribeCdcVersionListOutput {
    0 "Data" data: DescribeCdcVersionListData
} }

/// In the response of [`DescribeCdcVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcVersionListData {
    pub version_list: Vec<String>,
}
model! { DescribeCdcVersionListData {
    0 "VersionList" version_list: Vec<String>
} }

/// Describes character set: `DescribeCharacterSet` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeCharacterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSet {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCharacterSet(db_instance_name: String, region_id: String)
    "DescribeCharacterSet" -> DescribeCharacterSetOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeCharacterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetOutput {
    pub data: Option<DescribeCharacterSetData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCharacterSetOutput {
    0 "Data" data: DescribeCharacterSetData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeCharacterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetData {
    pub character_set: Vec<String>,
    pub engine: Option<String>,
}
model! { DescribeCharacterSetData {
    0 "CharacterSet" character_set: Vec<String>, 1 "Engine" engine: String
} }

/// Describes cold data basic info: `DescribeColdDataBasicInfo` of `polardbx` 2020-02-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeColdDataBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdDataBasicInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeColdDataBasicInfo(db_instance_name: String, region_id: String)
    "DescribeColdDataBasicInfo" -> DescribeColdDataBasicInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DescribeColdDataBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdDataBasicInfoOutput {
    pub data: Option<DescribeColdDataBasicInfoData>,
}
model! { DescribeColdDataBasicInfoOutput {
    0 "Data" data: DescribeColdDataBasicInfoData
} }

/// In the response of [`DescribeColdDataBasicInfo`].
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
    0 "BackupSetCount" backup_set_count: i64, 1 "BackupSetSpaceSize" backup_set_space_size: f64,
    2 "CloudProduct" cloud_product: String, 3 "CurrentSpaceSize" current_space_size: f64,
    4 "DataRedundancyType" data_redundancy_type: String, 5 "EnableStatus" enable_status: bool,
    6 "ReadAccessNum" read_access_num: i64, 7 "RegionId" region_id: String, 8 "VolumeName" volume_name: String,
    9 "WriteAccessNum" write_access_num: f64
} }

/// Describes columnar class list: `DescribeColumnarClassList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeColumnarClassList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassList {
    /// Required.
    pub db_instance_name: String,
    pub instance_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeColumnarClassList(db_instance_name: String, region_id: String)
    "DescribeColumnarClassList" -> DescribeColumnarClassListOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeColumnarClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListOutput {
    pub data: Option<DescribeColumnarClassListData>,
}
model! { DescribeColumnarClassListOutput {
    0 "Data" data: DescribeColumnarClassListData
} }

/// In the response of [`DescribeColumnarClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListData {
    pub class_code_list: Vec<DescribeColumnarClassListClassCodeList>,
}
model! { DescribeColumnarClassListData {
    0 "ClassCodeList" class_code_list: Vec<DescribeColumnarClassListClassCodeList>
} }

/// In the response of [`DescribeColumnarClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarClassListClassCodeList {
    pub class_code: Option<String>,
    pub cpu_core: Option<String>,
    pub mem: Option<String>,
}
model! { DescribeColumnarClassListClassCodeList {
    0 "ClassCode" class_code: String, 1 "CpuCore" cpu_core: String, 2 "Mem" mem: String
} }

/// Describes columnar info: `DescribeColumnarInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeColumnarInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeColumnarInfo(db_instance_name: String, region_id: String)
    "DescribeColumnarInfo" -> DescribeColumnarInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeColumnarInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoOutput {
    pub data: Option<DescribeColumnarInfoData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeColumnarInfoOutput {
    0 "Data" data: DescribeColumnarInfoData, 1 "HttpStatusCode" http_status_code: i64, 2 "Success" success: bool
} }

/// In the response of [`DescribeColumnarInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoData {
    pub binlog_persist_time: Option<i64>,
    pub binlog_size: Option<i64>,
    pub check_sum_switch: Option<String>,
    pub class_code: Option<String>,
    pub columnar_new_version: Option<String>,
    pub columnar_version: Option<String>,
    pub instance_topology_list: Vec<DescribeColumnarInfoInstanceTopologyList>,
    pub server_id: Option<i64>,
}
model! { DescribeColumnarInfoData {
    0 "BinlogPersistTime" binlog_persist_time: i64, 1 "BinlogSize" binlog_size: i64,
    2 "CheckSumSwitch" check_sum_switch: String, 3 "ClassCode" class_code: String,
    4 "ColumnarNewVersion" columnar_new_version: String, 5 "ColumnarVersion" columnar_version: String,
    6 "InstanceTopologyList" instance_topology_list: Vec<DescribeColumnarInfoInstanceTopologyList>,
    7 "ServerId" server_id: i64
} }

/// In the response of [`DescribeColumnarInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarInfoInstanceTopologyList {
    pub comment: Option<String>,
    pub instance_name: Option<String>,
    pub physical_nodes: Vec<DescribeColumnarInfoPhysicalNodes>,
}
model! { DescribeColumnarInfoInstanceTopologyList {
    0 "Comment" comment: String, 1 "InstanceName" instance_name: String,
    2 "PhysicalNodes" physical_nodes: Vec<DescribeColumnarInfoPhysicalNodes>
} }

/// In the response of [`DescribeColumnarInfo`].
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
    0 "AZone" a_zone: String, 1 "Disk" disk: i64, 2 "NodeClass" node_class: String, 3 "NodeId" node_id: String,
    4 "Status" status: String, 5 "Version" version: String
} }

/// Describes columnar version list: `DescribeColumnarVersionList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeColumnarVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionList {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeColumnarVersionList() "DescribeColumnarVersionList" -> DescribeColumnarVersionListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeColumnarVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionListOutput {
    pub data: Option<DescribeColumnarVersionListData>,
}
model! { DescribeColumnarVersionListOutput {
    0 "Data" data: DescribeColumnarVersionListData
} }

/// In the response of [`DescribeColumnarVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnarVersionListData {
    pub version_list: Vec<String>,
}
model! { DescribeColumnarVersionListData {
    0 "VersionList" version_list: Vec<String>
} }

/// Describes component propeties: `DescribeComponentPropeties` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeComponentPropeties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropeties {
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub component_name: String,
    /// Required.
    pub region_id: String,
    pub storage_type: Option<String>,
}
operation! { DescribeComponentPropeties(commodity_code: String, component_name: String, region_id: String)
    "DescribeComponentPropeties" -> DescribeComponentPropetiesOutput {
    0 "CommodityCode" commodity_code, 1 "ComponentName" component_name, 2 "RegionId" region_id,
    3 "StorageType" storage_type: String
} }

/// Response of [`DescribeComponentPropeties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropetiesOutput {
    pub properties: Vec<DescribeComponentPropetiesProperties>,
}
model! { DescribeComponentPropetiesOutput {
    0 "Properties" properties: Vec<DescribeComponentPropetiesProperties>
} }

/// In the response of [`DescribeComponentPropeties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPropetiesProperties {
    pub name: Option<String>,
    pub order_index: Option<String>,
    pub property_code: Option<String>,
    pub value: Option<String>,
}
model! { DescribeComponentPropetiesProperties {
    0 "Name" name: String, 1 "OrderIndex" order_index: String, 2 "PropertyCode" property_code: String,
    3 "Value" value: String
} }

/// Describes context0 config: `DescribeContext0Config` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContext0Config>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0Config {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContext0Config(db_instance_name: String, region_id: String)
    "DescribeContext0Config" -> DescribeContext0ConfigOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContext0Config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0ConfigOutput {
    pub access_denied_detail: Option<DescribeContext0ConfigAccessDeniedDetail>,
    pub data: Option<DescribeContext0ConfigData>,
}
model! { DescribeContext0ConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContext0ConfigAccessDeniedDetail,
    1 "Data" data: DescribeContext0ConfigData
} }

/// In the response of [`DescribeContext0Config`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContext0Config`].
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
    0 "Context0AdminKey" context0_admin_key: String, 1 "Context0InstanceName" context0_instance_name: String,
    2 "Context0OwnerKey" context0_owner_key: String, 3 "DBInstanceName" db_instance_name: String,
    4 "OpenSearchInstanceName" open_search_instance_name: String
} }

/// Describes context0 info: `DescribeContext0Info` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContext0Info>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0Info {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContext0Info(db_instance_name: String, region_id: String)
    "DescribeContext0Info" -> DescribeContext0InfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoOutput {
    pub access_denied_detail: Option<DescribeContext0InfoAccessDeniedDetail>,
    pub data: Option<DescribeContext0InfoData>,
}
model! { DescribeContext0InfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContext0InfoAccessDeniedDetail,
    1 "Data" data: DescribeContext0InfoData
} }

/// In the response of [`DescribeContext0Info`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoData {
    pub instance: Option<DescribeContext0InfoInstance>,
}
model! { DescribeContext0InfoData {
    0 "Instance" instance: DescribeContext0InfoInstance
} }

/// In the response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribeContext0InfoConnAddrs>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub open_search_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub replica_sets: Vec<DescribeContext0InfoReplicaSets>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContext0InfoInstance {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribeContext0InfoConnAddrs>,
    2 "CreateTime" create_time: String, 3 "DBInstanceName" db_instance_name: String, 4 "InstanceId" instance_id: String,
    5 "NodeCount" node_count: i64, 6 "OpenSearchInstanceName" open_search_instance_name: String,
    7 "RegionId" region_id: String, 8 "ReplicaSets" replica_sets: Vec<DescribeContext0InfoReplicaSets>,
    9 "Status" status: String, 10 "StorageType" storage_type: String, 11 "VPCId" vpc_id: String,
    12 "VSwitchId" vswitch_id: String, 13 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContext0InfoConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "NodeType" node_type: String, 2 "Port" port: i64,
    3 "Type" r#type: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String,
    6 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoReplicaSets {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribeContext0InfoReplicaSetsConnAddrs>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub node_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContext0InfoReplicaSets {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribeContext0InfoReplicaSetsConnAddrs>,
    2 "CreateTime" create_time: String, 3 "InstanceId" instance_id: String, 4 "NodeCount" node_count: i64,
    5 "NodeType" node_type: String, 6 "Status" status: String, 7 "StorageType" storage_type: String,
    8 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeContext0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0InfoReplicaSetsConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContext0InfoReplicaSetsConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "NodeType" node_type: String, 2 "Port" port: i64,
    3 "Type" r#type: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String,
    6 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes context0 security ips: `DescribeContext0SecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContext0SecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIps {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContext0SecurityIps(db_instance_name: String, region_id: String)
    "DescribeContext0SecurityIps" -> DescribeContext0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContext0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsOutput {
    pub access_denied_detail: Option<DescribeContext0SecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeContext0SecurityIpsData>,
}
model! { DescribeContext0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContext0SecurityIpsAccessDeniedDetail,
    1 "Data" data: DescribeContext0SecurityIpsData
} }

/// In the response of [`DescribeContext0SecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContext0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsData {
    pub context0_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeContext0SecurityIpsGroupItems>,
}
model! { DescribeContext0SecurityIpsData {
    0 "Context0InstanceName" context0_instance_name: String, 1 "DBInstanceName" db_instance_name: String,
    2 "GroupItems" group_items: Vec<DescribeContext0SecurityIpsGroupItems>
} }

/// In the response of [`DescribeContext0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContext0SecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeContext0SecurityIpsGroupItems {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "SecurityIPList" security_ip_list: String
} }

/// Describes context db config: `DescribeContextDBConfig` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContextDBConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfig {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContextDBConfig(db_instance_name: String, region_id: String)
    "DescribeContextDBConfig" -> DescribeContextDBConfigOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContextDBConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBConfigOutput {
    pub access_denied_detail: Option<DescribeContextDBConfigAccessDeniedDetail>,
    pub data: Option<DescribeContextDBConfigData>,
}
model! { DescribeContextDBConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContextDBConfigAccessDeniedDetail,
    1 "Data" data: DescribeContextDBConfigData
} }

/// In the response of [`DescribeContextDBConfig`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContextDBConfig`].
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
    0 "ContextDBAdminKey" context_db_admin_key: String, 1 "ContextDBInstanceName" context_db_instance_name: String,
    2 "ContextDBOwnerKey" context_db_owner_key: String, 3 "DBInstanceName" db_instance_name: String,
    4 "OpenSearchInstanceName" open_search_instance_name: String
} }

/// Describes context db info: `DescribeContextDBInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContextDBInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContextDBInfo(db_instance_name: String, region_id: String)
    "DescribeContextDBInfo" -> DescribeContextDBInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoOutput {
    pub access_denied_detail: Option<DescribeContextDBInfoAccessDeniedDetail>,
    pub data: Option<DescribeContextDBInfoData>,
}
model! { DescribeContextDBInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContextDBInfoAccessDeniedDetail,
    1 "Data" data: DescribeContextDBInfoData
} }

/// In the response of [`DescribeContextDBInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoData {
    pub instance: Option<DescribeContextDBInfoInstance>,
}
model! { DescribeContextDBInfoData {
    0 "Instance" instance: DescribeContextDBInfoInstance
} }

/// In the response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribeContextDBInfoConnAddrs>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub open_search_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub replica_sets: Vec<DescribeContextDBInfoReplicaSets>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContextDBInfoInstance {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribeContextDBInfoConnAddrs>,
    2 "CreateTime" create_time: String, 3 "DBInstanceName" db_instance_name: String, 4 "InstanceId" instance_id: String,
    5 "NodeCount" node_count: i64, 6 "OpenSearchInstanceName" open_search_instance_name: String,
    7 "RegionId" region_id: String, 8 "ReplicaSets" replica_sets: Vec<DescribeContextDBInfoReplicaSets>,
    9 "Status" status: String, 10 "StorageType" storage_type: String, 11 "VPCId" vpc_id: String,
    12 "VSwitchId" vswitch_id: String, 13 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContextDBInfoConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "NodeType" node_type: String, 2 "Port" port: i64,
    3 "Type" r#type: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String,
    6 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoReplicaSets {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribeContextDBInfoReplicaSetsConnAddrs>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub node_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContextDBInfoReplicaSets {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribeContextDBInfoReplicaSetsConnAddrs>,
    2 "CreateTime" create_time: String, 3 "InstanceId" instance_id: String, 4 "NodeCount" node_count: i64,
    5 "NodeType" node_type: String, 6 "Status" status: String, 7 "StorageType" storage_type: String,
    8 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeContextDBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBInfoReplicaSetsConnAddrs {
    pub connection_string: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeContextDBInfoReplicaSetsConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "NodeType" node_type: String, 2 "Port" port: i64,
    3 "Type" r#type: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String,
    6 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes context db security ips: `DescribeContextDBSecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeContextDBSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIps {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeContextDBSecurityIps(db_instance_name: String, region_id: String)
    "DescribeContextDBSecurityIps" -> DescribeContextDBSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeContextDBSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsOutput {
    pub access_denied_detail: Option<DescribeContextDBSecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeContextDBSecurityIpsData>,
}
model! { DescribeContextDBSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeContextDBSecurityIpsAccessDeniedDetail,
    1 "Data" data: DescribeContextDBSecurityIpsData
} }

/// In the response of [`DescribeContextDBSecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeContextDBSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeContextDBSecurityIpsGroupItems>,
}
model! { DescribeContextDBSecurityIpsData {
    0 "ContextDBInstanceName" context_db_instance_name: String, 1 "DBInstanceName" db_instance_name: String,
    2 "GroupItems" group_items: Vec<DescribeContextDBSecurityIpsGroupItems>
} }

/// In the response of [`DescribeContextDBSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContextDBSecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeContextDBSecurityIpsGroupItems {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "SecurityIPList" security_ip_list: String
} }

/// Describes custom endpoint list: `DescribeCustomEndpointList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeCustomEndpointList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointList {
    pub check_delete_cn: Option<bool>,
    pub custom_endpoint_ids: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeCustomEndpointList(db_instance_name: String)
    "DescribeCustomEndpointList" -> DescribeCustomEndpointListOutput {
    0 "CheckDeleteCN" check_delete_cn: bool, 1 "CustomEndpointIds" custom_endpoint_ids: String,
    2 "DBInstanceName" db_instance_name, 3 "RegionId" region_id: String
} }

/// Response of [`DescribeCustomEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListOutput {
    pub data: Option<DescribeCustomEndpointListData>,
}
model! { DescribeCustomEndpointListOutput {
    0 "Data" data: DescribeCustomEndpointListData
} }

/// In the response of [`DescribeCustomEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListData {
    pub can_delete_count: Option<i64>,
    pub endpoints: Vec<DescribeCustomEndpointListEndpoints>,
}
model! { DescribeCustomEndpointListData {
    0 "CanDeleteCount" can_delete_count: i64, 1 "Endpoints" endpoints: Vec<DescribeCustomEndpointListEndpoints>
} }

/// In the response of [`DescribeCustomEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEndpointListEndpoints {
    pub cn_names: Vec<String>,
    pub connection_string: Option<String>,
    pub custom_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub name: Option<String>,
    pub node_auto_enter: Option<String>,
    pub node_role: Option<String>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeCustomEndpointListEndpoints {
    0 "CnNames" cn_names: Vec<String>, 1 "ConnectionString" connection_string: String,
    2 "CustomEndpointId" custom_endpoint_id: String, 3 "DBInstanceName" db_instance_name: String, 4 "Name" name: String,
    5 "NodeAutoEnter" node_auto_enter: String, 6 "NodeRole" node_role: String, 7 "Port" port: i64,
    8 "Status" status: String, 9 "VSwitchId" vswitch_id: String, 10 "VpcId" vpc_id: String
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceAttribute(db_instance_name: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instance: Option<DescribeDBInstanceAttributeDBInstance>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstance" db_instance: DescribeDBInstanceAttributeDBInstance
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstance {
    pub ai_gateway_enabled: Option<String>,
    pub can_not_create_columnar: Option<bool>,
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub columnar_instance_name: Option<String>,
    pub columnar_read_db_instances: Vec<String>,
    pub commodity_code: Option<String>,
    pub conn_addrs: Vec<DescribeDBInstanceAttributeConnAddrs>,
    pub connection_string: Option<String>,
    pub cpu_type: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_nodes: Vec<DescribeDBInstanceAttributeDBNodes>,
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
    pub gdn_member_list: Vec<DescribeDBInstanceAttributeGdnMemberList>,
    pub gdn_role: Option<String>,
    pub id: Option<String>,
    pub kind_code: Option<i64>,
    pub lts_versions: Vec<String>,
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
    pub read_db_instances: Vec<String>,
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
    pub tag_set: Vec<DescribeDBInstanceAttributeTagSet>,
    pub tertiary_zone: Option<String>,
    pub topology_type: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstance {
    0 "AiGatewayEnabled" ai_gateway_enabled: String, 1 "CanNotCreateColumnar" can_not_create_columnar: bool,
    2 "CnNodeClassCode" cn_node_class_code: String, 3 "CnNodeCount" cn_node_count: i64,
    4 "ColumnarInstanceName" columnar_instance_name: String,
    5 "ColumnarReadDBInstances" columnar_read_db_instances: Vec<String>, 6 "CommodityCode" commodity_code: String,
    7 "ConnAddrs" conn_addrs: Vec<DescribeDBInstanceAttributeConnAddrs>, 8 "ConnectionString" connection_string: String,
    9 "CpuType" cpu_type: String, 10 "CreateTime" create_time: String, 11 "DBInstanceType" db_instance_type: String,
    12 "DBNodeClass" db_node_class: String, 13 "DBNodeCount" db_node_count: i64,
    14 "DBNodes" db_nodes: Vec<DescribeDBInstanceAttributeDBNodes>, 15 "DBType" db_type: String,
    16 "DBVersion" db_version: String, 17 "Description" description: String,
    18 "DifferentDNSpec" different_dn_spec: bool, 19 "DnNodeClassCode" dn_node_class_code: String,
    20 "DnNodeCount" dn_node_count: i64, 21 "DnStorageSpace" dn_storage_space: String, 22 "Engine" engine: String,
    23 "EngineVersion" engine_version: String, 24 "ExpireDate" expire_date: String, 25 "Expired" expired: String,
    26 "GdnInstanceName" gdn_instance_name: String,
    27 "GdnMemberList" gdn_member_list: Vec<DescribeDBInstanceAttributeGdnMemberList>, 28 "GdnRole" gdn_role: String,
    29 "Id" id: String, 30 "KindCode" kind_code: i64, 31 "LTSVersions" lts_versions: Vec<String>,
    32 "LatestMinorVersion" latest_minor_version: String, 33 "LockMode" lock_mode: String,
    34 "MaintainEndTime" maintain_end_time: String, 35 "MaintainStartTime" maintain_start_time: String,
    36 "MinorVersion" minor_version: String, 37 "Network" network: String, 38 "PayType" pay_type: String,
    39 "Port" port: String, 40 "PrimaryInstanceId" primary_instance_id: String, 41 "PrimaryZone" primary_zone: String,
    42 "ReadDBInstances" read_db_instances: Vec<String>, 43 "RegionId" region_id: String,
    44 "ResourceGroupId" resource_group_id: String, 45 "RightsSeparationEnabled" rights_separation_enabled: bool,
    46 "RightsSeparationStatus" rights_separation_status: String, 47 "SecondaryZone" secondary_zone: String,
    48 "Series" series: String, 49 "SpecCategory" spec_category: String, 50 "Status" status: String,
    51 "StorageType" storage_type: String, 52 "StorageUsed" storage_used: i64,
    53 "TagSet" tag_set: Vec<DescribeDBInstanceAttributeTagSet>, 54 "TertiaryZone" tertiary_zone: String,
    55 "TopologyType" topology_type: String, 56 "Type" r#type: String, 57 "VPCId" vpc_id: String,
    58 "VSwitchId" vswitch_id: String, 59 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "Port" port: i64, 2 "Type" r#type: String,
    3 "VPCId" vpc_id: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
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
    0 "ComputeNodeId" compute_node_id: String, 1 "DataNodeId" data_node_id: String, 2 "Id" id: String,
    3 "NodeClass" node_class: String, 4 "RegionId" region_id: String, 5 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeGdnMemberList {
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeGdnMemberList {
    0 "MemberName" member_name: String, 1 "Role" role: String, 2 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTagSet {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instance config: `DescribeDBInstanceConfig` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBInstanceConfig(config_name: String, db_instance_name: String, region_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "ConfigName" config_name, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

/// Response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigOutput {
    pub data: Option<DescribeDBInstanceConfigData>,
}
model! { DescribeDBInstanceConfigOutput {
    0 "Data" data: DescribeDBInstanceConfigData
} }

/// In the response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigData {
    pub config_name: Option<String>,
    pub config_value: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeDBInstanceConfigData {
    0 "ConfigName" config_name: String, 1 "ConfigValue" config_value: String,
    2 "DbInstanceName" db_instance_name: String
} }

/// Describes db instance endpoint: `DescribeDBInstanceEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpoint {
    /// Required.
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
    Token "NextToken", "Data.Items" data.items, next "NextToken" }

/// Response of [`DescribeDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointOutput {
    pub data: Option<DescribeDBInstanceEndpointData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeDBInstanceEndpointOutput {
    0 "Data" data: DescribeDBInstanceEndpointData, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointData {
    pub items: Vec<DescribeDBInstanceEndpointItems>,
}
model! { DescribeDBInstanceEndpointData {
    0 "Items" items: Vec<DescribeDBInstanceEndpointItems>
} }

/// In the response of [`DescribeDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointItems {
    pub endpoint: Option<DescribeDBInstanceEndpointEndpoint>,
    pub real_server: Vec<DescribeDBInstanceEndpointRealServer>,
}
model! { DescribeDBInstanceEndpointItems {
    0 "Endpoint" endpoint: DescribeDBInstanceEndpointEndpoint,
    1 "RealServer" real_server: Vec<DescribeDBInstanceEndpointRealServer>
} }

/// In the response of [`DescribeDBInstanceEndpoint`].
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
    pub vswitch_id: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub vport: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceEndpointEndpoint {
    0 "Address" address: String, 1 "Class" class: String, 2 "EndpointGroupId" endpoint_group_id: i64, 3 "Id" id: i64,
    4 "IsDefault" is_default: bool, 5 "Kind" kind: String, 6 "NetType" net_type: String, 7 "ReadType" read_type: String,
    8 "TargetName" target_name: String, 9 "TunnelId" tunnel_id: i64, 10 "Type" r#type: String,
    11 "UserVisible" user_visible: bool, 12 "VSwitchId" vswitch_id: String, 13 "Vip" vip: String,
    14 "VpcId" vpc_id: String, 15 "Vport" vport: i64, 16 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceEndpoint`].
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
    0 "Activated" activated: bool, 1 "Class" class: String, 2 "Ip" ip: String, 3 "Port" port: String,
    4 "ReplicaId" replica_id: i64, 5 "Weight" weight: i64
} }

/// Describes db instance ha: `DescribeDBInstanceHA` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceHA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHA {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBInstanceHA(db_instance_name: String, region_id: String)
    "DescribeDBInstanceHA" -> DescribeDBInstanceHAOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeDBInstanceHA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAOutput {
    pub data: Option<DescribeDBInstanceHAData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDBInstanceHAOutput {
    0 "Data" data: DescribeDBInstanceHAData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeDBInstanceHA`].
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
    0 "PrimaryAzoneId" primary_azone_id: String, 1 "PrimaryRegionId" primary_region_id: String,
    2 "SecondaryAzoneId" secondary_azone_id: String, 3 "SecondaryRegionId" secondary_region_id: String,
    4 "TopologyType" topology_type: String
} }

/// Describes db instance ssl: `DescribeDBInstanceSSL` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDBInstanceSSL() "DescribeDBInstanceSSL" -> DescribeDBInstanceSSLOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLOutput {
    pub data: Option<DescribeDBInstanceSSLData>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "Data" data: DescribeDBInstanceSSLData
} }

/// In the response of [`DescribeDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLData {
    pub cert_common_name: Option<String>,
    pub ssl_enabled: Option<bool>,
    pub ssl_expired_time: Option<String>,
}
model! { DescribeDBInstanceSSLData {
    0 "CertCommonName" cert_common_name: String, 1 "SSLEnabled" ssl_enabled: bool,
    2 "SSLExpiredTime" ssl_expired_time: String
} }

/// Describes db instance tde: `DescribeDBInstanceTDE` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDE {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDBInstanceTDE() "DescribeDBInstanceTDE" -> DescribeDBInstanceTDEOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEOutput {
    pub data: Option<DescribeDBInstanceTDEData>,
}
model! { DescribeDBInstanceTDEOutput {
    0 "Data" data: DescribeDBInstanceTDEData
} }

/// In the response of [`DescribeDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEData {
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEData {
    0 "TDEStatus" tde_status: String
} }

/// Describes db instance topology: `DescribeDBInstanceTopology` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopology {
    /// Required.
    pub db_instance_name: String,
    pub end_time: Option<String>,
    pub minute_simple: Option<bool>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeDBInstanceTopology(db_instance_name: String, region_id: String)
    "DescribeDBInstanceTopology" -> DescribeDBInstanceTopologyOutput {
    0 "DBInstanceName" db_instance_name, 1 "EndTime" end_time: String, 2 "MinuteSimple" minute_simple: bool,
    3 "RegionId" region_id, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyOutput {
    pub data: Option<DescribeDBInstanceTopologyData>,
}
model! { DescribeDBInstanceTopologyOutput {
    0 "Data" data: DescribeDBInstanceTopologyData
} }

/// In the response of [`DescribeDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyData {
    pub logic_instance_topology: Option<DescribeDBInstanceTopologyLogicInstanceTopology>,
}
model! { DescribeDBInstanceTopologyData {
    0 "LogicInstanceTopology" logic_instance_topology: DescribeDBInstanceTopologyLogicInstanceTopology
} }

/// In the response of [`DescribeDBInstanceTopology`].
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
    pub history_items: Vec<DescribeDBInstanceTopologyHistoryItems>,
    pub items: Vec<DescribeDBInstanceTopologyItems>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
}
model! { DescribeDBInstanceTopologyLogicInstanceTopology {
    0 "DBInstanceConnType" db_instance_conn_type: String, 1 "DBInstanceCreateTime" db_instance_create_time: String,
    2 "DBInstanceDescription" db_instance_description: String, 3 "DBInstanceId" db_instance_id: String,
    4 "DBInstanceName" db_instance_name: String, 5 "DBInstanceStatus" db_instance_status: i64,
    6 "DBInstanceStatusDescription" db_instance_status_description: String,
    7 "DBInstanceStorage" db_instance_storage: i64, 8 "Engine" engine: String, 9 "EngineVersion" engine_version: String,
    10 "HistoryItems" history_items: Vec<DescribeDBInstanceTopologyHistoryItems>,
    11 "Items" items: Vec<DescribeDBInstanceTopologyItems>, 12 "LockMode" lock_mode: i64,
    13 "LockReason" lock_reason: String, 14 "MaintainEndTime" maintain_end_time: String,
    15 "MaintainStartTime" maintain_start_time: String
} }

/// In the response of [`DescribeDBInstanceTopology`].
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
    0 "Activated" activated: bool, 1 "Azone" azone: String, 2 "CharacterType" character_type: String,
    3 "DBInstanceId" db_instance_id: String, 4 "DBInstanceName" db_instance_name: String,
    5 "PhyInstanceName" phy_instance_name: String, 6 "Region" region: String, 7 "Role" role: String
} }

/// In the response of [`DescribeDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyItems {
    pub activated: Option<bool>,
    pub azone: Option<String>,
    pub azone_role_list: Vec<DescribeDBInstanceTopologyAzoneRoleList>,
    pub character_type: Option<String>,
    pub connection_ip: Vec<DescribeDBInstanceTopologyConnectionIp>,
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
    0 "Activated" activated: bool, 1 "Azone" azone: String,
    2 "AzoneRoleList" azone_role_list: Vec<DescribeDBInstanceTopologyAzoneRoleList>,
    3 "CharacterType" character_type: String,
    4 "ConnectionIp" connection_ip: Vec<DescribeDBInstanceTopologyConnectionIp>,
    5 "DBInstanceConnType" db_instance_conn_type: i64, 6 "DBInstanceCreateTime" db_instance_create_time: String,
    7 "DBInstanceDescription" db_instance_description: String, 8 "DBInstanceId" db_instance_id: String,
    9 "DBInstanceName" db_instance_name: String, 10 "DBInstanceStatus" db_instance_status: i64,
    11 "DBInstanceStatusDescription" db_instance_status_description: String, 12 "DiskSize" disk_size: i64,
    13 "Engine" engine: String, 14 "EngineVersion" engine_version: String,
    15 "InstanceClusterName" instance_cluster_name: String, 16 "LockMode" lock_mode: i64,
    17 "LockReason" lock_reason: String, 18 "MaintainEndTime" maintain_end_time: String,
    19 "MaintainStartTime" maintain_start_time: String, 20 "MaxConnections" max_connections: i64,
    21 "MaxIops" max_iops: i64, 22 "NodeClass" node_class: String, 23 "PhyInstanceName" phy_instance_name: String,
    24 "ReadType" read_type: String, 25 "Region" region: String, 26 "Role" role: String, 27 "Status" status: String,
    28 "StorageUsed" storage_used: String, 29 "Version" version: String
} }

/// In the response of [`DescribeDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyAzoneRoleList {
    pub azone: Option<String>,
    pub role: Option<String>,
}
model! { DescribeDBInstanceTopologyAzoneRoleList {
    0 "Azone" azone: String, 1 "Role" role: String
} }

/// In the response of [`DescribeDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyConnectionIp {
    pub connection_string: Option<String>,
    pub db_instance_net_type: Option<i64>,
    pub port: Option<String>,
}
model! { DescribeDBInstanceTopologyConnectionIp {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceNetType" db_instance_net_type: i64,
    2 "Port" port: String
} }

/// Describes db instance via endpoint: `DescribeDBInstanceViaEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstanceViaEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpoint {
    /// Required.
    pub endpoint: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBInstanceViaEndpoint(endpoint: String, region_id: String)
    "DescribeDBInstanceViaEndpoint" -> DescribeDBInstanceViaEndpointOutput {
    0 "Endpoint" endpoint, 1 "RegionId" region_id
} }

/// Response of [`DescribeDBInstanceViaEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointOutput {
    pub db_instance: Option<DescribeDBInstanceViaEndpointDBInstance>,
}
model! { DescribeDBInstanceViaEndpointOutput {
    0 "DBInstance" db_instance: DescribeDBInstanceViaEndpointDBInstance
} }

/// In the response of [`DescribeDBInstanceViaEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointDBInstance {
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub commodity_code: Option<String>,
    pub conn_addrs: Vec<DescribeDBInstanceViaEndpointConnAddrs>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_nodes: Vec<DescribeDBInstanceViaEndpointDBNodes>,
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
    pub lts_versions: Vec<String>,
    pub latest_minor_version: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub minor_version: Option<String>,
    pub network: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub read_db_instances: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub rights_separation_enabled: Option<bool>,
    pub rights_separation_status: Option<String>,
    pub series: Option<String>,
    pub status: Option<String>,
    pub storage_used: Option<i64>,
    pub tag_set: Vec<DescribeDBInstanceViaEndpointTagSet>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceViaEndpointDBInstance {
    0 "CnNodeClassCode" cn_node_class_code: String, 1 "CnNodeCount" cn_node_count: i64,
    2 "CommodityCode" commodity_code: String, 3 "ConnAddrs" conn_addrs: Vec<DescribeDBInstanceViaEndpointConnAddrs>,
    4 "ConnectionString" connection_string: String, 5 "CreateTime" create_time: String,
    6 "DBInstanceType" db_instance_type: String, 7 "DBNodeClass" db_node_class: String,
    8 "DBNodeCount" db_node_count: i64, 9 "DBNodes" db_nodes: Vec<DescribeDBInstanceViaEndpointDBNodes>,
    10 "DBType" db_type: String, 11 "DBVersion" db_version: String, 12 "Description" description: String,
    13 "DnNodeClassCode" dn_node_class_code: String, 14 "DnNodeCount" dn_node_count: i64, 15 "Engine" engine: String,
    16 "ExpireDate" expire_date: String, 17 "Expired" expired: String, 18 "Id" id: String, 19 "KindCode" kind_code: i64,
    20 "LTSVersions" lts_versions: Vec<String>, 21 "LatestMinorVersion" latest_minor_version: String,
    22 "LockMode" lock_mode: String, 23 "MaintainEndTime" maintain_end_time: String,
    24 "MaintainStartTime" maintain_start_time: String, 25 "MinorVersion" minor_version: String,
    26 "Network" network: String, 27 "PayType" pay_type: String, 28 "Port" port: String,
    29 "ReadDBInstances" read_db_instances: Vec<String>, 30 "RegionId" region_id: String,
    31 "ResourceGroupId" resource_group_id: String, 32 "RightsSeparationEnabled" rights_separation_enabled: bool,
    33 "RightsSeparationStatus" rights_separation_status: String, 34 "Series" series: String,
    35 "Status" status: String, 36 "StorageUsed" storage_used: i64,
    37 "TagSet" tag_set: Vec<DescribeDBInstanceViaEndpointTagSet>, 38 "Type" r#type: String, 39 "VPCId" vpc_id: String,
    40 "VSwitchId" vswitch_id: String, 41 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceViaEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceViaEndpointConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "Port" port: i64, 2 "Type" r#type: String,
    3 "VPCId" vpc_id: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeDBInstanceViaEndpoint`].
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
    0 "ComputeNodeId" compute_node_id: String, 1 "DataNodeId" data_node_id: String, 2 "Id" id: String,
    3 "NodeClass" node_class: String, 4 "RegionId" region_id: String, 5 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceViaEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceViaEndpointTagSet {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instances: `DescribeDBInstances` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBInstances>.
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
    /// Required.
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
    Number "PageNumber", "DBInstances" db_instances, total "TotalNumber" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub db_instances: Vec<DescribeDBInstancesDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "DBInstances" db_instances: Vec<DescribeDBInstancesDBInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub cdc_instance_name: Option<String>,
    pub cn_node_class_code: Option<String>,
    pub cn_node_count: Option<i64>,
    pub columnar_instance_name: Option<String>,
    pub columnar_read_db_instances: Vec<String>,
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
    pub nodes: Vec<DescribeDBInstancesNodes>,
    pub pay_type: Option<String>,
    pub primary_instance_id: Option<String>,
    pub primary_zone: Option<String>,
    pub read_db_instances: Vec<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub support_binlog_x: Option<bool>,
    pub tag_set: Vec<DescribeDBInstancesTagSet>,
    pub tertiary_zone: Option<String>,
    pub topology_type: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub gdn_role: Option<String>,
    pub is_in_gdn: Option<bool>,
}
model! { DescribeDBInstancesDBInstances {
    0 "CdcInstanceName" cdc_instance_name: String, 1 "CnNodeClassCode" cn_node_class_code: String,
    2 "CnNodeCount" cn_node_count: i64, 3 "ColumnarInstanceName" columnar_instance_name: String,
    4 "ColumnarReadDBInstances" columnar_read_db_instances: Vec<String>, 5 "CommodityCode" commodity_code: String,
    6 "ContainBinlogX" contain_binlog_x: bool, 7 "CpuType" cpu_type: String, 8 "CreateTime" create_time: String,
    9 "DBInstanceName" db_instance_name: String, 10 "DBType" db_type: String, 11 "DBVersion" db_version: String,
    12 "Description" description: String, 13 "DnNodeClassCode" dn_node_class_code: String,
    14 "DnNodeCount" dn_node_count: i64, 15 "Engine" engine: String, 16 "EngineVersion" engine_version: String,
    17 "ExpireTime" expire_time: String, 18 "Expired" expired: bool, 19 "Id" id: String,
    20 "LockMode" lock_mode: String, 21 "LockReason" lock_reason: String, 22 "MinorVersion" minor_version: String,
    23 "Network" network: String, 24 "NodeClass" node_class: String, 25 "NodeCount" node_count: i64,
    26 "Nodes" nodes: Vec<DescribeDBInstancesNodes>, 27 "PayType" pay_type: String,
    28 "PrimaryInstanceId" primary_instance_id: String, 29 "PrimaryZone" primary_zone: String,
    30 "ReadDBInstances" read_db_instances: Vec<String>, 31 "RegionId" region_id: String,
    32 "ResourceGroupId" resource_group_id: String, 33 "SecondaryZone" secondary_zone: String,
    34 "Series" series: String, 35 "Status" status: String, 36 "StorageType" storage_type: String,
    37 "StorageUsed" storage_used: i64, 38 "SupportBinlogX" support_binlog_x: bool,
    39 "TagSet" tag_set: Vec<DescribeDBInstancesTagSet>, 40 "TertiaryZone" tertiary_zone: String,
    41 "TopologyType" topology_type: String, 42 "Type" r#type: String, 43 "VPCId" vpc_id: String,
    44 "ZoneId" zone_id: String, 45 "gdnRole" gdn_role: String, 46 "isInGdn" is_in_gdn: bool
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "ClassCode" class_code: String, 1 "Id" id: String, 2 "Name" name: String, 3 "RegionId" region_id: String,
    4 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagSet {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagSet {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db node performance: `DescribeDBNodePerformance` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDBNodePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformance {
    /// Required.
    pub character_type: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub db_node_ids: String,
    pub db_node_role: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub key: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDBNodePerformance::new`].
pub struct DescribeDBNodePerformanceRequired {
    pub character_type: String,
    pub db_instance_name: String,
    pub db_node_ids: String,
    pub end_time: String,
    pub key: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDBNodePerformance { DescribeDBNodePerformanceRequired: character_type, db_instance_name, db_node_ids, end_time, key, region_id, start_time }
    "DescribeDBNodePerformance" -> DescribeDBNodePerformanceOutput {
    0 "CharacterType" character_type, 1 "DBInstanceName" db_instance_name, 2 "DBNodeIds" db_node_ids,
    3 "DBNodeRole" db_node_role: String, 4 "EndTime" end_time, 5 "Key" key, 6 "RegionId" region_id,
    7 "StartTime" start_time
} }

/// Response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformanceOutput {
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBNodePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBNodePerformanceOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "EndTime" end_time: String,
    2 "PerformanceKeys" performance_keys: DescribeDBNodePerformancePerformanceKeys, 3 "StartTime" start_time: String
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
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBNodePerformancePoints>,
}
model! { DescribeDBNodePerformancePerformanceItem {
    0 "DBNodeId" db_node_id: String, 1 "Measurement" measurement: String, 2 "MetricName" metric_name: String,
    3 "Points" points: DescribeDBNodePerformancePoints
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

/// Describes data import task info: `DescribeDataImportTaskInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDataImportTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfo {
    pub fail_page_number: Option<i64>,
    /// 5 to 100.
    pub fail_page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
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

/// Response of [`DescribeDataImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDataImportTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeDataImportTaskInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeDataImportTaskInfoData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeDataImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoData {
    pub data_import_task_detail_info: Option<
        DescribeDataImportTaskInfoDataImportTaskDetailInfo,
    >,
}
model! { DescribeDataImportTaskInfoData {
    0 "DataImportTaskDetailInfo" data_import_task_detail_info: DescribeDataImportTaskInfoDataImportTaskDetailInfo
} }

/// In the response of [`DescribeDataImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoDataImportTaskDetailInfo {
    pub fsm_id: Option<i64>,
    pub fsm_state: Option<String>,
    pub fsm_status: Option<String>,
    pub service_detail_list: Vec<DescribeDataImportTaskInfoServiceDetailList>,
}
model! { DescribeDataImportTaskInfoDataImportTaskDetailInfo {
    0 "FsmId" fsm_id: i64, 1 "FsmState" fsm_state: String, 2 "FsmStatus" fsm_status: String,
    3 "ServiceDetailList" service_detail_list: Vec<DescribeDataImportTaskInfoServiceDetailList>
} }

/// In the response of [`DescribeDataImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoServiceDetailList {
    pub id: Option<i64>,
    pub status: Option<String>,
    pub task_detail_list: Vec<DescribeDataImportTaskInfoTaskDetailList>,
    pub r#type: Option<String>,
}
model! { DescribeDataImportTaskInfoServiceDetailList {
    0 "Id" id: i64, 1 "Status" status: String,
    2 "TaskDetailList" task_detail_list: Vec<DescribeDataImportTaskInfoTaskDetailList>, 3 "Type" r#type: String
} }

/// In the response of [`DescribeDataImportTaskInfo`].
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
    0 "Delay" delay: i64, 1 "LastError" last_error: String, 2 "PhysicalDbName" physical_db_name: String,
    3 "Progress" progress: i64, 4 "Statistics" statistics: String, 5 "Status" status: String, 6 "TaskId" task_id: i64,
    7 "Type" r#type: String
} }

/// Describes db list: `DescribeDbList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDbList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbList {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDbList(db_instance_name: String, region_id: String) "DescribeDbList" -> DescribeDbListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListOutput {
    pub data: Vec<DescribeDbListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDbListOutput {
    0 "Data" data: Vec<DescribeDbListData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListData {
    pub accounts: Vec<DescribeDbListAccounts>,
    pub character_set_name: Option<String>,
    pub db_description: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeDbListData {
    0 "Accounts" accounts: Vec<DescribeDbListAccounts>, 1 "CharacterSetName" character_set_name: String,
    2 "DBDescription" db_description: String, 3 "DBInstanceName" db_instance_name: String, 4 "DBName" db_name: String
} }

/// In the response of [`DescribeDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbListAccounts {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
}
model! { DescribeDbListAccounts {
    0 "AccountName" account_name: String, 1 "AccountPrivilege" account_privilege: String
} }

/// Describes distribute table list: `DescribeDistributeTableList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeDistributeTableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableList {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDistributeTableList(db_instance_name: String, db_name: String, region_id: String)
    "DescribeDistributeTableList" -> DescribeDistributeTableListOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbName" db_name, 2 "RegionId" region_id
} }

/// Response of [`DescribeDistributeTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListOutput {
    pub data: Option<DescribeDistributeTableListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDistributeTableListOutput {
    0 "Data" data: DescribeDistributeTableListData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeDistributeTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListData {
    pub tables: Vec<DescribeDistributeTableListTables>,
}
model! { DescribeDistributeTableListData {
    0 "Tables" tables: Vec<DescribeDistributeTableListTables>
} }

/// In the response of [`DescribeDistributeTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributeTableListTables {
    pub db_key: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub tb_key: Option<String>,
}
model! { DescribeDistributeTableListTables {
    0 "DbKey" db_key: String, 1 "TableName" table_name: String, 2 "TableType" table_type: String,
    3 "TbKey" tb_key: String
} }

/// Describes enabled cross regions: `DescribeEnabledCrossRegions` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeEnabledCrossRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegions {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeEnabledCrossRegions() "DescribeEnabledCrossRegions" -> DescribeEnabledCrossRegionsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeEnabledCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegionsOutput {
    pub data: Vec<DescribeEnabledCrossRegionsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEnabledCrossRegionsOutput {
    0 "Data" data: Vec<DescribeEnabledCrossRegionsData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeEnabledCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledCrossRegionsData {
    pub regions: Vec<String>,
}
model! { DescribeEnabledCrossRegionsData {
    0 "Regions" regions: Vec<String>
} }

/// Describes evaluate and import task: `DescribeEvaluateAndImportTask` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeEvaluateAndImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTask {
    /// Required.
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { DescribeEvaluateAndImportTask(region_id: String)
    "DescribeEvaluateAndImportTask" -> DescribeEvaluateAndImportTaskOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id: String
} }

/// Response of [`DescribeEvaluateAndImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTaskOutput {
    pub data: Option<DescribeEvaluateAndImportTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEvaluateAndImportTaskOutput {
    0 "Data" data: DescribeEvaluateAndImportTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeEvaluateAndImportTask`].
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
    0 "Bid" bid: String, 1 "Context" context: String, 2 "Creator" creator: String, 3 "Deleted" deleted: bool,
    4 "GmtCreated" gmt_created: i64, 5 "GmtModified" gmt_modified: i64, 6 "Id" id: i64, 7 "RegionId" region_id: String,
    8 "SlinkDstDb" slink_dst_db: String, 9 "SlinkDstResId" slink_dst_res_id: String,
    10 "SlinkDstUserName" slink_dst_user_name: String, 11 "SlinkSrcDb" slink_src_db: String,
    12 "SlinkSrcResId" slink_src_res_id: String, 13 "SlinkSrcResType" slink_src_res_type: String,
    14 "SlinkSrcUserName" slink_src_user_name: String, 15 "SlinkStage" slink_stage: String,
    16 "SlinkStatus" slink_status: String, 17 "SlinkTaskDesc" slink_task_desc: String,
    18 "SlinkTaskId" slink_task_id: String, 19 "SlinkType" slink_type: String
} }

/// Describes evaluate and import tasks: `DescribeEvaluateAndImportTasks` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeEvaluateAndImportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasks {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEvaluateAndImportTasks(region_id: String)
    "DescribeEvaluateAndImportTasks" -> DescribeEvaluateAndImportTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { DescribeEvaluateAndImportTasks: DescribeEvaluateAndImportTasksData =
    Number "PageNumber", "Data" data, total "TotalNumber" }

/// Response of [`DescribeEvaluateAndImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasksOutput {
    pub data: Vec<DescribeEvaluateAndImportTasksData>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_number: Option<i64>,
}
model! { DescribeEvaluateAndImportTasksOutput {
    0 "Data" data: Vec<DescribeEvaluateAndImportTasksData>, 1 "Message" message: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "Success" success: bool,
    5 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeEvaluateAndImportTasks`].
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
    0 "Bid" bid: String, 1 "Creator" creator: String, 2 "Deleted" deleted: bool, 3 "GmtCreated" gmt_created: i64,
    4 "GmtModified" gmt_modified: i64, 5 "Id" id: i64, 6 "RegionId" region_id: String,
    7 "SlinkDstDb" slink_dst_db: String, 8 "SlinkDstResId" slink_dst_res_id: String,
    9 "SlinkDstUserName" slink_dst_user_name: String, 10 "SlinkSrcDb" slink_src_db: String,
    11 "SlinkSrcResId" slink_src_res_id: String, 12 "SlinkSrcResType" slink_src_res_type: String,
    13 "SlinkSrcUserName" slink_src_user_name: String, 14 "SlinkStage" slink_stage: String,
    15 "SlinkStatus" slink_status: String, 16 "SlinkTaskDesc" slink_task_desc: String,
    17 "SlinkTaskId" slink_task_id: String, 18 "SlinkType" slink_type: String
} }

/// Describes events: `DescribeEvents` of `polardbx` 2020-02-02.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeEvents(region_id: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time: String
} { method: "GET", } }
paged! { DescribeEvents: DescribeEventsEventItems =
    Number "PageNumber", "EventItems" event_items, total "TotalRecordCount" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub event_items: Vec<DescribeEventsEventItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "EventItems" event_items: Vec<DescribeEventsEventItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeEvents`].
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
    0 "EventId" event_id: i64, 1 "EventName" event_name: String, 2 "EventPayload" event_payload: String,
    3 "EventReason" event_reason: String, 4 "EventRecordTime" event_record_time: String,
    5 "EventTime" event_time: String, 6 "EventType" event_type: String, 7 "EventUserType" event_user_type: String,
    8 "RegionId" region_id: String, 9 "ResourceName" resource_name: String, 10 "ResourceType" resource_type: String
} }

/// Describes gdn instances: `DescribeGdnInstances` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeGdnInstances>.
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
    Number "PageNum", "Data.GdnInstanceList" data.gdn_instance_list, total "Data.TotalNumber" }

/// Response of [`DescribeGdnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesOutput {
    pub data: Option<DescribeGdnInstancesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGdnInstancesOutput {
    0 "Data" data: DescribeGdnInstancesData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeGdnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesData {
    pub gdn_instance_list: Vec<DescribeGdnInstancesGdnInstanceList>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_number: Option<String>,
}
model! { DescribeGdnInstancesData {
    0 "GdnInstanceList" gdn_instance_list: Vec<DescribeGdnInstancesGdnInstanceList>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TotalNumber" total_number: String
} }

/// In the response of [`DescribeGdnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGdnInstancesGdnInstanceList {
    pub description: Option<String>,
    pub gdn_instance_name: Option<String>,
    pub gdn_mode: Option<String>,
    pub gmt_created: Option<String>,
    pub member_list: Vec<DescribeGdnInstancesMemberList>,
    pub mysql_version: Option<String>,
    pub rpl_conflict_strategy: Option<String>,
    pub rpl_dml_strategy: Option<String>,
    pub rpl_sync_ddl: Option<bool>,
    pub status: Option<String>,
    pub switch_history: Option<String>,
}
model! { DescribeGdnInstancesGdnInstanceList {
    0 "Description" description: String, 1 "GdnInstanceName" gdn_instance_name: String, 2 "GdnMode" gdn_mode: String,
    3 "GmtCreated" gmt_created: String, 4 "MemberList" member_list: Vec<DescribeGdnInstancesMemberList>,
    5 "MysqlVersion" mysql_version: String, 6 "RplConflictStrategy" rpl_conflict_strategy: String,
    7 "RplDmlStrategy" rpl_dml_strategy: String, 8 "RplSyncDdl" rpl_sync_ddl: bool, 9 "Status" status: String,
    10 "SwitchHistory" switch_history: String
} }

/// In the response of [`DescribeGdnInstances`].
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
    0 "ClassCode" class_code: String, 1 "CnNodeClassCode" cn_node_class_code: String,
    2 "CnNodeCount" cn_node_count: String, 3 "CommodityCode" commodity_code: String,
    4 "DataSyncStatus" data_sync_status: String, 5 "DnNodeClassCode" dn_node_class_code: String,
    6 "DnNodeCount" dn_node_count: String, 7 "ExpireTime" expire_time: String, 8 "GmtCreated" gmt_created: String,
    9 "MemberName" member_name: String, 10 "PayType" pay_type: String, 11 "PrimaryZone" primary_zone: String,
    12 "ReadWriteStatus" read_write_status: String, 13 "RegionId" region_id: String, 14 "Role" role: String,
    15 "SecondaryZone" secondary_zone: String, 16 "SecondsBehindMaster" seconds_behind_master: String,
    17 "Status" status: String, 18 "TaskStatus" task_status: String, 19 "TertiaryZone" tertiary_zone: String,
    20 "ZoneId" zone_id: String
} }

/// Describes mem0 info: `DescribeMem0Info` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeMem0Info>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0Info {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeMem0Info(db_instance_name: String, region_id: String)
    "DescribeMem0Info" -> DescribeMem0InfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeMem0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoOutput {
    pub access_denied_detail: Option<DescribeMem0InfoAccessDeniedDetail>,
    pub data: Option<DescribeMem0InfoData>,
}
model! { DescribeMem0InfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeMem0InfoAccessDeniedDetail, 1 "Data" data: DescribeMem0InfoData
} }

/// In the response of [`DescribeMem0Info`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeMem0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoData {
    pub instance: Option<DescribeMem0InfoInstance>,
}
model! { DescribeMem0InfoData {
    0 "Instance" instance: DescribeMem0InfoInstance
} }

/// In the response of [`DescribeMem0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribeMem0InfoConnAddrs>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeMem0InfoInstance {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribeMem0InfoConnAddrs>,
    2 "CreateTime" create_time: String, 3 "InstanceId" instance_id: String, 4 "NodeCount" node_count: i64,
    5 "RegionId" region_id: String, 6 "Status" status: String, 7 "StorageType" storage_type: String,
    8 "VPCId" vpc_id: String, 9 "VSwitchId" vswitch_id: String, 10 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeMem0Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0InfoConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeMem0InfoConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "Port" port: i64, 2 "Type" r#type: String,
    3 "VPCId" vpc_id: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes mem0 security ips: `DescribeMem0SecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeMem0SecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIps {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeMem0SecurityIps(db_instance_name: String, region_id: String)
    "DescribeMem0SecurityIps" -> DescribeMem0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeMem0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsOutput {
    pub access_denied_detail: Option<DescribeMem0SecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribeMem0SecurityIpsData>,
}
model! { DescribeMem0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeMem0SecurityIpsAccessDeniedDetail,
    1 "Data" data: DescribeMem0SecurityIpsData
} }

/// In the response of [`DescribeMem0SecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeMem0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsData {
    pub custins_name: Option<String>,
    pub groups: Vec<DescribeMem0SecurityIpsGroups>,
}
model! { DescribeMem0SecurityIpsData {
    0 "CustinsName" custins_name: String, 1 "Groups" groups: Vec<DescribeMem0SecurityIpsGroups>
} }

/// In the response of [`DescribeMem0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMem0SecurityIpsGroups {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub ip_lists: Option<String>,
}
model! { DescribeMem0SecurityIpsGroups {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "IpLists" ip_lists: String
} }

/// Describes open backup set: `DescribeOpenBackupSet` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenBackupSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenBackupSet {
    /// Required.
    pub db_instance_name: String,
    pub region_id: Option<String>,
    pub restore_time: Option<String>,
}
operation! { DescribeOpenBackupSet(db_instance_name: String) "DescribeOpenBackupSet" -> DescribeOpenBackupSetOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id: String, 2 "RestoreTime" restore_time: String
} }

/// Response of [`DescribeOpenBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenBackupSetOutput {
    pub data: Option<Value>,
}
model! { DescribeOpenBackupSetOutput {
    0 "Data" data: Value
} }

/// Describes open search account info: `DescribeOpenSearchAccountInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchAccountInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchAccountInfo" -> DescribeOpenSearchAccountInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchAccountInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchAccountInfoData>,
}
model! { DescribeOpenSearchAccountInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchAccountInfoAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchAccountInfoData
} }

/// In the response of [`DescribeOpenSearchAccountInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoData {
    pub accounts: Vec<DescribeOpenSearchAccountInfoAccounts>,
    pub password_last_modified: Option<String>,
    pub username: Option<String>,
}
model! { DescribeOpenSearchAccountInfoData {
    0 "Accounts" accounts: Vec<DescribeOpenSearchAccountInfoAccounts>,
    1 "PasswordLastModified" password_last_modified: String, 2 "Username" username: String
} }

/// In the response of [`DescribeOpenSearchAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchAccountInfoAccounts {
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub username: Option<String>,
}
model! { DescribeOpenSearchAccountInfoAccounts {
    0 "AccountStatus" account_status: String, 1 "AccountType" account_type: String, 2 "Username" username: String
} }

/// Describes open search connection info: `DescribeOpenSearchConnectionInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchConnectionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchConnectionInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchConnectionInfo" -> DescribeOpenSearchConnectionInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchConnectionInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchConnectionInfoData>,
}
model! { DescribeOpenSearchConnectionInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchConnectionInfoAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchConnectionInfoData
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoData {
    pub dashboard_endpoint: Option<DescribeOpenSearchConnectionInfoDashboardEndpoint>,
    pub dashboard_public_endpoint: Option<
        DescribeOpenSearchConnectionInfoDashboardPublicEndpoint,
    >,
    pub default_username: Option<String>,
    pub private_endpoint: Option<DescribeOpenSearchConnectionInfoPrivateEndpoint>,
    pub protocol: Option<String>,
    pub public_endpoint: Option<DescribeOpenSearchConnectionInfoPublicEndpoint>,
}
model! { DescribeOpenSearchConnectionInfoData {
    0 "DashboardEndpoint" dashboard_endpoint: DescribeOpenSearchConnectionInfoDashboardEndpoint,
    1 "DashboardPublicEndpoint" dashboard_public_endpoint: DescribeOpenSearchConnectionInfoDashboardPublicEndpoint,
    2 "DefaultUsername" default_username: String,
    3 "PrivateEndpoint" private_endpoint: DescribeOpenSearchConnectionInfoPrivateEndpoint,
    4 "Protocol" protocol: String, 5 "PublicEndpoint" public_endpoint: DescribeOpenSearchConnectionInfoPublicEndpoint
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoDashboardEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeOpenSearchConnectionInfoDashboardEndpoint {
    0 "Enabled" enabled: bool, 1 "Host" host: String, 2 "Port" port: i64, 3 "Url" url: String
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoDashboardPublicEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeOpenSearchConnectionInfoDashboardPublicEndpoint {
    0 "Enabled" enabled: bool, 1 "Host" host: String, 2 "Port" port: i64, 3 "Url" url: String
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoPrivateEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOpenSearchConnectionInfoPrivateEndpoint {
    0 "Enabled" enabled: bool, 1 "Host" host: String, 2 "Port" port: i64
} }

/// In the response of [`DescribeOpenSearchConnectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchConnectionInfoPublicEndpoint {
    pub enabled: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOpenSearchConnectionInfoPublicEndpoint {
    0 "Enabled" enabled: bool, 1 "Host" host: String, 2 "Port" port: i64
} }

/// Describes open search info: `DescribeOpenSearchInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchInfo(db_instance_name: String, region_id: String)
    "DescribeOpenSearchInfo" -> DescribeOpenSearchInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoOutput {
    pub access_denied_detail: Option<DescribeOpenSearchInfoAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchInfoData>,
}
model! { DescribeOpenSearchInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchInfoAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchInfoData
} }

/// In the response of [`DescribeOpenSearchInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInfoData {
    pub instance: Option<DescribeOpenSearchInfoInstance>,
    pub spec: Option<DescribeOpenSearchInfoSpec>,
}
model! { DescribeOpenSearchInfoData {
    0 "Instance" instance: DescribeOpenSearchInfoInstance, 1 "Spec" spec: DescribeOpenSearchInfoSpec
} }

/// In the response of [`DescribeOpenSearchInfo`].
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
    0 "ChargeType" charge_type: String, 1 "CompatibleVersion" compatible_version: String,
    2 "CreateTime" create_time: String, 3 "DeployMode" deploy_mode: String, 4 "EngineVersion" engine_version: String,
    5 "ExpireTime" expire_time: String, 6 "InstanceId" instance_id: String, 7 "InstanceName" instance_name: String,
    8 "NetType" net_type: String, 9 "RegionId" region_id: String, 10 "Status" status: String,
    11 "UpdateTime" update_time: String, 12 "VpcId" vpc_id: String, 13 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeOpenSearchInfo`].
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
    0 "CoordinatorNodeCount" coordinator_node_count: i64, 1 "CoordinatorNodeCpu" coordinator_node_cpu: i64,
    2 "CoordinatorNodeEnabled" coordinator_node_enabled: bool,
    3 "CoordinatorNodeMemoryGB" coordinator_node_memory_gb: i64, 4 "DataNodeCount" data_node_count: i64,
    5 "DataNodeCpu" data_node_cpu: i64, 6 "DataNodeMemoryGB" data_node_memory_gb: i64,
    7 "MasterNodeCount" master_node_count: i64, 8 "MasterNodeCpu" master_node_cpu: i64,
    9 "MasterNodeEnabled" master_node_enabled: bool, 10 "MasterNodeMemoryGB" master_node_memory_gb: i64,
    11 "ReplicaCount" replica_count: i64, 12 "StorageSizeGB" storage_size_gb: i64, 13 "StorageType" storage_type: String
} }

/// Describes open search instances: `DescribeOpenSearchInstances` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstances {
    pub db_instance_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchInstances(region_id: String)
    "DescribeOpenSearchInstances" -> DescribeOpenSearchInstancesOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { DescribeOpenSearchInstances: DescribeOpenSearchInstancesInstances =
    Token "NextToken", "Data.Instances" data.instances, next "Data.NextToken" }

/// Response of [`DescribeOpenSearchInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesOutput {
    pub access_denied_detail: Option<DescribeOpenSearchInstancesAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchInstancesData>,
}
model! { DescribeOpenSearchInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchInstancesAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchInstancesData
} }

/// In the response of [`DescribeOpenSearchInstances`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchInstancesData {
    pub instances: Vec<DescribeOpenSearchInstancesInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeOpenSearchInstancesData {
    0 "Instances" instances: Vec<DescribeOpenSearchInstancesInstances>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeOpenSearchInstances`].
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
    0 "AvailabilityZone" availability_zone: String, 1 "ChargeType" charge_type: String, 2 "Cpu" cpu: i64,
    3 "CreateTime" create_time: String, 4 "DataNodeCount" data_node_count: i64, 5 "Description" description: String,
    6 "EngineVersion" engine_version: String, 7 "InstanceId" instance_id: String, 8 "MemoryGB" memory_gb: i64,
    9 "NetType" net_type: String, 10 "RegionId" region_id: String, 11 "SpecDisplay" spec_display: String,
    12 "Status" status: String, 13 "StorageSizeGB" storage_size_gb: i64
} }

/// Describes open search nodes: `DescribeOpenSearchNodes` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodes {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchNodes(db_instance_name: String, region_id: String)
    "DescribeOpenSearchNodes" -> DescribeOpenSearchNodesOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesOutput {
    pub access_denied_detail: Option<DescribeOpenSearchNodesAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchNodesData>,
}
model! { DescribeOpenSearchNodesOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchNodesAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchNodesData
} }

/// In the response of [`DescribeOpenSearchNodes`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchNodesData {
    pub result: Vec<DescribeOpenSearchNodesResult>,
}
model! { DescribeOpenSearchNodesData {
    0 "Result" result: Vec<DescribeOpenSearchNodesResult>
} }

/// In the response of [`DescribeOpenSearchNodes`].
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
    0 "CpuCores" cpu_cores: i64, 1 "CpuPercent" cpu_percent: String, 2 "DiskSizeGB" disk_size_gb: i64,
    3 "DiskUsedPercent" disk_used_percent: String, 4 "Health" health: String, 5 "HeapPercent" heap_percent: String,
    6 "Host" host: String, 7 "HostName" host_name: String, 8 "LoadOneM" load_one_m: String, 9 "MemoryGB" memory_gb: i64,
    10 "NodeType" node_type: String, 11 "Port" port: i64, 12 "ZoneId" zone_id: String
} }

/// Describes open search resource usage: `DescribeOpenSearchResourceUsage` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsage {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchResourceUsage(db_instance_name: String, region_id: String)
    "DescribeOpenSearchResourceUsage" -> DescribeOpenSearchResourceUsageOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchResourceUsageOutput {
    pub access_denied_detail: Option<DescribeOpenSearchResourceUsageAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchResourceUsageData>,
}
model! { DescribeOpenSearchResourceUsageOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchResourceUsageAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchResourceUsageData
} }

/// In the response of [`DescribeOpenSearchResourceUsage`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchResourceUsage`].
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
    0 "DocCount" doc_count: i64, 1 "IndexCount" index_count: i64, 2 "StorageSizeInBytes" storage_size_in_bytes: i64,
    3 "StorageTotalInBytes" storage_total_in_bytes: i64, 4 "StorageUsagePercent" storage_usage_percent: f64
} }

/// Describes open search topology: `DescribeOpenSearchTopology` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopology {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchTopology(db_instance_name: String, region_id: String)
    "DescribeOpenSearchTopology" -> DescribeOpenSearchTopologyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyOutput {
    pub access_denied_detail: Option<DescribeOpenSearchTopologyAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchTopologyData>,
}
model! { DescribeOpenSearchTopologyOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchTopologyAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchTopologyData
} }

/// In the response of [`DescribeOpenSearchTopology`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyData {
    pub nodes: Vec<DescribeOpenSearchTopologyNodes>,
    pub storage: Option<DescribeOpenSearchTopologyStorage>,
}
model! { DescribeOpenSearchTopologyData {
    0 "Nodes" nodes: Vec<DescribeOpenSearchTopologyNodes>, 1 "Storage" storage: DescribeOpenSearchTopologyStorage
} }

/// In the response of [`DescribeOpenSearchTopology`].
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
    0 "AvailabilityZone" availability_zone: String, 1 "Cpu" cpu: i64, 2 "Host" host: String,
    3 "IsLeader" is_leader: bool, 4 "MemoryGB" memory_gb: i64, 5 "NodeId" node_id: String, 6 "Role" role: String,
    7 "Status" status: String
} }

/// In the response of [`DescribeOpenSearchTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchTopologyStorage {
    pub replica_count: Option<i64>,
    pub storage_total_gb: Option<i64>,
    pub storage_type: Option<String>,
}
model! { DescribeOpenSearchTopologyStorage {
    0 "ReplicaCount" replica_count: i64, 1 "StorageTotalGB" storage_total_gb: i64, 2 "StorageType" storage_type: String
} }

/// Describes open search whitelists: `DescribeOpenSearchWhitelists` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeOpenSearchWhitelists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelists {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOpenSearchWhitelists(db_instance_name: String, region_id: String)
    "DescribeOpenSearchWhitelists" -> DescribeOpenSearchWhitelistsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeOpenSearchWhitelists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsOutput {
    pub access_denied_detail: Option<DescribeOpenSearchWhitelistsAccessDeniedDetail>,
    pub data: Option<DescribeOpenSearchWhitelistsData>,
}
model! { DescribeOpenSearchWhitelistsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeOpenSearchWhitelistsAccessDeniedDetail,
    1 "Data" data: DescribeOpenSearchWhitelistsData
} }

/// In the response of [`DescribeOpenSearchWhitelists`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeOpenSearchWhitelists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenSearchWhitelistsData {
    pub whitelists: Vec<DescribeOpenSearchWhitelistsWhitelists>,
}
model! { DescribeOpenSearchWhitelistsData {
    0 "Whitelists" whitelists: Vec<DescribeOpenSearchWhitelistsWhitelists>
} }

/// In the response of [`DescribeOpenSearchWhitelists`].
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
    0 "CreateTime" create_time: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "Ips" ips: String, 4 "NetworkType" network_type: String, 5 "Remark" remark: String,
    6 "UpdateTime" update_time: String
} }

/// Describes parameter groups: `DescribeParameterGroups` of `polardbx` 2020-02-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeParameterGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub region_id: Option<String>,
}
operation! { DescribeParameterGroups() "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub data: Option<DescribeParameterGroupsData>,
}
model! { DescribeParameterGroupsOutput {
    0 "Data" data: DescribeParameterGroupsData
} }

/// In the response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsData {
    pub parameter_groups: Vec<DescribeParameterGroupsParameterGroups>,
    pub request_id: Option<String>,
}
model! { DescribeParameterGroupsData {
    0 "ParameterGroups" parameter_groups: Vec<DescribeParameterGroupsParameterGroups>, 1 "RequestId" request_id: String
} }

/// In the response of [`DescribeParameterGroups`].
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
    0 "CnForceRestart" cn_force_restart: bool, 1 "CnParamCount" cn_param_count: i64, 2 "DbType" db_type: String,
    3 "DbVersion" db_version: String, 4 "DnForceRestart" dn_force_restart: bool, 5 "DnParamCount" dn_param_count: i64,
    6 "GmtCreated" gmt_created: String, 7 "GmtModified" gmt_modified: String,
    8 "ParameterGroupId" parameter_group_id: String, 9 "ParameterGroupName" parameter_group_name: String,
    10 "ParameterGroupType" parameter_group_type: String, 11 "Series" series: String
} }

/// Describes parameter templates: `DescribeParameterTemplates` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub param_level: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeParameterTemplates(region_id: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EngineVersion" engine_version: String,
    2 "ParamLevel" param_level: String, 3 "RegionId" region_id
} }

/// Response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub data: Option<DescribeParameterTemplatesData>,
}
model! { DescribeParameterTemplatesOutput {
    0 "Data" data: DescribeParameterTemplatesData
} }

/// In the response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesData {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub parameter_count: Option<i64>,
    pub parameters: Vec<DescribeParameterTemplatesParameters>,
}
model! { DescribeParameterTemplatesData {
    0 "Engine" engine: String, 1 "EngineVersion" engine_version: String, 2 "ParameterCount" parameter_count: i64,
    3 "Parameters" parameters: Vec<DescribeParameterTemplatesParameters>
} }

/// In the response of [`DescribeParameterTemplates`].
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
    0 "CheckingCode" checking_code: String, 1 "Dynamic" dynamic: i64,
    2 "ParameterDescription" parameter_description: String, 3 "ParameterName" parameter_name: String,
    4 "ParameterValue" parameter_value: String, 5 "Revisable" revisable: i64, 6 "UserChangable" user_changable: i64
} }

/// Describes parameters: `DescribeParameters` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    /// Required.
    pub db_instance_id: String,
    pub param_level: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeParameters(db_instance_id: String, region_id: String)
    "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamLevel" param_level: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub data: Option<DescribeParametersData>,
}
model! { DescribeParametersOutput {
    0 "Data" data: DescribeParametersData
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersData {
    pub config_parameters: Vec<DescribeParametersConfigParameters>,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub running_parameters: Vec<DescribeParametersRunningParameters>,
}
model! { DescribeParametersData {
    0 "ConfigParameters" config_parameters: Vec<DescribeParametersConfigParameters>,
    1 "DBInstanceId" db_instance_id: String, 2 "Engine" engine: String, 3 "EngineVersion" engine_version: String,
    4 "RunningParameters" running_parameters: Vec<DescribeParametersRunningParameters>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersConfigParameters {
    0 "ParameterDescription" parameter_description: String, 1 "ParameterName" parameter_name: String,
    2 "ParameterValue" parameter_value: String
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersRunningParameters {
    0 "ParameterDescription" parameter_description: String, 1 "ParameterName" parameter_name: String,
    2 "ParameterValue" parameter_value: String
} }

/// Describes polarx data nodes: `DescribePolarxDataNodes` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribePolarxDataNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodes {
    pub node_type: Option<String>,
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub search_key: Option<String>,
}
operation! { DescribePolarxDataNodes(region_id: String) "DescribePolarxDataNodes" -> DescribePolarxDataNodesOutput {
    0 "NodeType" node_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "SearchKey" search_key: String
} }
paged! { DescribePolarxDataNodes: DescribePolarxDataNodesDBInstanceDataNodes =
    Number "PageNumber", "DBInstanceDataNodes" db_instance_data_nodes, total "TotalNumber" }

/// Response of [`DescribePolarxDataNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodesOutput {
    pub db_instance_data_nodes: Vec<DescribePolarxDataNodesDBInstanceDataNodes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribePolarxDataNodesOutput {
    0 "DBInstanceDataNodes" db_instance_data_nodes: Vec<DescribePolarxDataNodesDBInstanceDataNodes>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribePolarxDataNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarxDataNodesDBInstanceDataNodes {
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribePolarxDataNodesDBInstanceDataNodes {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceName" db_instance_name: String
} }

/// Describes pxfuse info: `DescribePxfuseInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribePxfuseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribePxfuseInfo(db_instance_name: String, region_id: String)
    "DescribePxfuseInfo" -> DescribePxfuseInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribePxfuseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoOutput {
    pub access_denied_detail: Option<DescribePxfuseInfoAccessDeniedDetail>,
    pub data: Option<DescribePxfuseInfoData>,
}
model! { DescribePxfuseInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribePxfuseInfoAccessDeniedDetail,
    1 "Data" data: DescribePxfuseInfoData
} }

/// In the response of [`DescribePxfuseInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribePxfuseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoData {
    pub instance: Option<DescribePxfuseInfoInstance>,
}
model! { DescribePxfuseInfoData {
    0 "Instance" instance: DescribePxfuseInfoInstance
} }

/// In the response of [`DescribePxfuseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoInstance {
    pub class_code: Option<String>,
    pub conn_addrs: Vec<DescribePxfuseInfoConnAddrs>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePxfuseInfoInstance {
    0 "ClassCode" class_code: String, 1 "ConnAddrs" conn_addrs: Vec<DescribePxfuseInfoConnAddrs>,
    2 "CreateTime" create_time: String, 3 "InstanceId" instance_id: String, 4 "NodeCount" node_count: i64,
    5 "RegionId" region_id: String, 6 "Status" status: String, 7 "StorageType" storage_type: String,
    8 "VPCId" vpc_id: String, 9 "VSwitchId" vswitch_id: String, 10 "ZoneId" zone_id: String
} }

/// In the response of [`DescribePxfuseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseInfoConnAddrs {
    pub connection_string: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribePxfuseInfoConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "Port" port: i64, 2 "Type" r#type: String,
    3 "VPCId" vpc_id: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes pxfuse security ips: `DescribePxfuseSecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribePxfuseSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIps {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribePxfuseSecurityIps(db_instance_name: String, region_id: String)
    "DescribePxfuseSecurityIps" -> DescribePxfuseSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribePxfuseSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsOutput {
    pub access_denied_detail: Option<DescribePxfuseSecurityIpsAccessDeniedDetail>,
    pub data: Option<DescribePxfuseSecurityIpsData>,
}
model! { DescribePxfuseSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribePxfuseSecurityIpsAccessDeniedDetail,
    1 "Data" data: DescribePxfuseSecurityIpsData
} }

/// In the response of [`DescribePxfuseSecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribePxfuseSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsData {
    pub custins_name: Option<String>,
    pub groups: Vec<DescribePxfuseSecurityIpsGroups>,
}
model! { DescribePxfuseSecurityIpsData {
    0 "CustinsName" custins_name: String, 1 "Groups" groups: Vec<DescribePxfuseSecurityIpsGroups>
} }

/// In the response of [`DescribePxfuseSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePxfuseSecurityIpsGroups {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub ip_lists: Option<String>,
}
model! { DescribePxfuseSecurityIpsGroups {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "IpLists" ip_lists: String
} }

/// Describes rds vpcs: `DescribeRdsVpcs` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeRdsVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs(region_id: String) "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "RegionId" region_id, 1 "ZoneId" zone_id: String
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

/// Describes rds vswitches: `DescribeRdsVswitches` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeRdsVswitches>.
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

/// Response of [`DescribeRdsVswitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVswitchesOutput {
    pub data: Option<DescribeRdsVswitchesData>,
}
model! { DescribeRdsVswitchesOutput {
    0 "Data" data: DescribeRdsVswitchesData
} }

/// In the response of [`DescribeRdsVswitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVswitchesData {
    pub vswitch_list: Vec<DescribeRdsVswitchesVswitchList>,
}
model! { DescribeRdsVswitchesData {
    0 "VswitchList" vswitch_list: Vec<DescribeRdsVswitchesVswitchList>
} }

/// In the response of [`DescribeRdsVswitches`].
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
    0 "AvailabeIpCount" availabe_ip_count: String, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "Id" id: i64, 4 "InstanceId" instance_id: String,
    5 "IsDefault" is_default: String, 6 "IzNo" iz_no: String, 7 "Name" name: String,
    8 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes regions: `DescribeRegions` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
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
    0 "Code" code: i64, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Regions" regions: DescribeRegionsRegions, 4 "Success" success: bool
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
    pub support_polarx10: Option<bool>,
    pub support_polarx20: Option<bool>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String, 1 "SupportPolarx10" support_polarx10: bool,
    2 "SupportPolarx20" support_polarx20: bool, 3 "Zones" zones: DescribeRegionsZones
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

/// Describes rpl inspection task: `DescribeRplInspectionTask` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeRplInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTask {
    pub fail_page_number: Option<i64>,
    /// 5 to 100.
    pub fail_page_size: Option<i64>,
    /// Required.
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

/// Response of [`DescribeRplInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTaskOutput {
    pub data: Option<DescribeRplInspectionTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRplInspectionTaskOutput {
    0 "Data" data: DescribeRplInspectionTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeRplInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRplInspectionTaskData {
    pub inspection_task_list: Vec<DescribeRplInspectionTaskInspectionTaskList>,
    pub slink_stage: Option<String>,
}
model! { DescribeRplInspectionTaskData {
    0 "InspectionTaskList" inspection_task_list: Vec<DescribeRplInspectionTaskInspectionTaskList>,
    1 "SlinkStage" slink_stage: String
} }

/// In the response of [`DescribeRplInspectionTask`].
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
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "Id" id: i64,
    3 "SlinkTaskId" slink_task_id: String, 4 "Stage" stage: String, 5 "Status" status: String,
    6 "UpdateTime" update_time: i64
} }

/// Describes scale out migrate task list: `DescribeScaleOutMigrateTaskList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeScaleOutMigrateTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskList {
    /// Required.
    pub db_instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeScaleOutMigrateTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleOutMigrateTaskListOutput {
    pub progress: Option<i64>,
}
model! { DescribeScaleOutMigrateTaskListOutput {
    0 "Progress" progress: i64
} }

/// Describes security ips: `DescribeSecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSecurityIps(db_instance_name: String, region_id: String)
    "DescribeSecurityIps" -> DescribeSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub data: Option<DescribeSecurityIpsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSecurityIpsOutput {
    0 "Data" data: DescribeSecurityIpsData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsData {
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeSecurityIpsGroupItems>,
}
model! { DescribeSecurityIpsData {
    0 "DBInstanceName" db_instance_name: String, 1 "GroupItems" group_items: Vec<DescribeSecurityIpsGroupItems>
} }

/// In the response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsGroupItems {
    pub group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSecurityIpsGroupItems {
    0 "GroupName" group_name: String, 1 "SecurityIPList" security_ip_list: String
} }

/// Describes service account: `DescribeServiceAccount` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeServiceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccount {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeServiceAccount(db_instance_name: String, region_id: String)
    "DescribeServiceAccount" -> DescribeServiceAccountOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountOutput {
    pub access_denied_detail: Option<DescribeServiceAccountAccessDeniedDetail>,
    pub data: Option<DescribeServiceAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeServiceAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeServiceAccountAccessDeniedDetail,
    1 "Data" data: DescribeServiceAccountData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeServiceAccount`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalType" auth_principal_type: String,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 3 "NoPermissionType" no_permission_type: String,
    4 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountData {
    pub service_accounts: Vec<DescribeServiceAccountServiceAccounts>,
}
model! { DescribeServiceAccountData {
    0 "ServiceAccounts" service_accounts: Vec<DescribeServiceAccountServiceAccounts>
} }

/// In the response of [`DescribeServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountServiceAccounts {
    pub account_name: Option<String>,
    pub created_time: Option<String>,
    pub service_account_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeServiceAccountServiceAccounts {
    0 "AccountName" account_name: String, 1 "CreatedTime" created_time: String,
    2 "ServiceAccountType" service_account_type: String, 3 "Status" status: String
} }

/// Describes show storage info: `DescribeShowStorageInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeShowStorageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeShowStorageInfo(db_instance_name: String, region_id: String)
    "DescribeShowStorageInfo" -> DescribeShowStorageInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeShowStorageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfoOutput {
    pub code: Option<String>,
    pub data: Option<DescribeShowStorageInfoData>,
}
model! { DescribeShowStorageInfoOutput {
    0 "Code" code: String, 1 "Data" data: DescribeShowStorageInfoData
} }

/// In the response of [`DescribeShowStorageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowStorageInfoData {
    pub storage_infos: Vec<DescribeShowStorageInfoStorageInfos>,
}
model! { DescribeShowStorageInfoData {
    0 "StorageInfos" storage_infos: Vec<DescribeShowStorageInfoStorageInfos>
} }

/// In the response of [`DescribeShowStorageInfo`].
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
    0 "Class" class: String, 1 "DbCount" db_count: i64, 2 "Deletable" deletable: bool, 3 "GroupCount" group_count: i64,
    4 "InstKind" inst_kind: String, 5 "IsHealthy" is_healthy: bool, 6 "LeaderNode" leader_node: String,
    7 "Status" status: i64, 8 "StorageInstName" storage_inst_name: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    /// Required.
    pub character_type: String,
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub db_node_ids: Option<String>,
    /// Required.
    pub end_time: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeSlowLogRecords::new`].
pub struct DescribeSlowLogRecordsRequired {
    pub character_type: String,
    pub db_instance_name: String,
    pub end_time: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeSlowLogRecords { DescribeSlowLogRecordsRequired: character_type, db_instance_name, end_time, region_id, start_time }
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "CharacterType" character_type, 1 "DBInstanceName" db_instance_name, 2 "DBName" db_name: String,
    3 "DBNodeIds" db_node_ids: String, 4 "EndTime" end_time, 5 "Page" page: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id, 8 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsItems = Number "Page", "Items" items, total "TotalCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_instance_id: Option<String>,
    pub items: Vec<DescribeSlowLogRecordsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Items" items: Vec<DescribeSlowLogRecordsItems>,
    2 "PageNumber" page_number: String, 3 "PageRecordCount" page_record_count: String,
    4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSlowLogRecords`].
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
    0 "CNname" c_nname: String, 1 "DBName" db_name: String, 2 "Extension" extension: String, 3 "Fail" fail: String,
    4 "Frows" frows: String, 5 "HostAddress" host_address: String, 6 "InsName" ins_name: String,
    7 "IsBind" is_bind: String, 8 "LockTimeMS" lock_time_ms: String, 9 "Params" params: String,
    10 "ParseRowCounts" parse_row_counts: String, 11 "QueryStartTime" query_start_time: String,
    12 "QueryTime" query_time: String, 13 "QueryTimeMS" query_time_ms: String,
    14 "ReturnRowCounts" return_row_counts: String, 15 "Rows" rows: String, 16 "SCNT" scnt: String,
    17 "SQLHash" sql_hash: String, 18 "SQLText" sql_text: String, 19 "SqlType" sql_type: String,
    20 "TemplateId" template_id: String, 21 "TooLong" too_long: String, 22 "TraceId" trace_id: String,
    23 "TransactionPolicy" transaction_policy: String, 24 "TrxId" trx_id: String, 25 "WT" wt: String
} }

/// Describes sql audit info: `DescribeSqlAuditInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSqlAuditInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfo {
    pub audit_account_name: Option<String>,
    /// Secret.
    pub audit_account_password: Option<Secret>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSqlAuditInfo(db_instance_id: String, region_id: String)
    "DescribeSqlAuditInfo" -> DescribeSqlAuditInfoOutput {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "RegionId" region_id
} }

/// Response of [`DescribeSqlAuditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfoOutput {
    pub data: Option<DescribeSqlAuditInfoData>,
}
model! { DescribeSqlAuditInfoOutput {
    0 "Data" data: DescribeSqlAuditInfoData
} }

/// In the response of [`DescribeSqlAuditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditInfoData {
    pub is_enabled: Option<bool>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
}
model! { DescribeSqlAuditInfoData {
    0 "IsEnabled" is_enabled: bool, 1 "SLSLogStore" sls_log_store: String, 2 "SLSProject" sls_project: String
} }

/// Describes sql flashback task list: `DescribeSqlFlashbackTaskList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSqlFlashbackTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskList {
    /// Required.
    pub polardbx_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSqlFlashbackTaskList(polardbx_instance_id: String, region_id: String)
    "DescribeSqlFlashbackTaskList" -> DescribeSqlFlashbackTaskListOutput {
    0 "PolardbxInstanceId" polardbx_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeSqlFlashbackTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListOutput {
    pub data: Option<DescribeSqlFlashbackTaskListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSqlFlashbackTaskListOutput {
    0 "Data" data: DescribeSqlFlashbackTaskListData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeSqlFlashbackTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListData {
    pub sql_flashback_tasks: Vec<DescribeSqlFlashbackTaskListSqlFlashbackTasks>,
}
model! { DescribeSqlFlashbackTaskListData {
    0 "SqlFlashbackTasks" sql_flashback_tasks: Vec<DescribeSqlFlashbackTaskListSqlFlashbackTasks>
} }

/// In the response of [`DescribeSqlFlashbackTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbackTaskListSqlFlashbackTasks {
    pub db_name: Option<String>,
    /// Secret.
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
    0 "DbName" db_name: String, 1 "DownloadUrl" download_url: Secret, 2 "ExpireTime" expire_time: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: String,
    6 "InstId" inst_id: String, 7 "RecallProgress" recall_progress: String,
    8 "RecallRestoreType" recall_restore_type: String, 9 "RecallStatus" recall_status: String,
    10 "RecallType" recall_type: String, 11 "SearchEndTime" search_end_time: String,
    12 "SearchStartTime" search_start_time: String, 13 "SqlCounter" sql_counter: String, 14 "SqlPk" sql_pk: String,
    15 "SqlType" sql_type: String, 16 "TableName" table_name: String, 17 "TraceId" trace_id: String
} }

/// Describes storage pool info: `DescribeStoragePoolInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeStoragePoolInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfo {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeStoragePoolInfo(db_instance_name: String, region_id: String)
    "DescribeStoragePoolInfo" -> DescribeStoragePoolInfoOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeStoragePoolInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoOutput {
    pub code: Option<String>,
    pub data: Option<DescribeStoragePoolInfoData>,
}
model! { DescribeStoragePoolInfoOutput {
    0 "Code" code: String, 1 "Data" data: DescribeStoragePoolInfoData
} }

/// In the response of [`DescribeStoragePoolInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoData {
    pub storage_pools: Vec<DescribeStoragePoolInfoStoragePools>,
}
model! { DescribeStoragePoolInfoData {
    0 "StoragePools" storage_pools: Vec<DescribeStoragePoolInfoStoragePools>
} }

/// In the response of [`DescribeStoragePoolInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePoolInfoStoragePools {
    pub class: Option<String>,
    pub dn_id_list: Vec<String>,
    pub dn_id_string: Option<String>,
    pub extra: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub idle_dn_id_list: Vec<String>,
    pub name: Option<String>,
    pub un_deletable_dn_id: Option<String>,
}
model! { DescribeStoragePoolInfoStoragePools {
    0 "Class" class: String, 1 "DnIdList" dn_id_list: Vec<String>, 2 "DnIdString" dn_id_string: String,
    3 "Extra" extra: String, 4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String,
    6 "IdleDNIdList" idle_dn_id_list: Vec<String>, 7 "Name" name: String, 8 "UnDeletableDNId" un_deletable_dn_id: String
} }

/// Describes structure import task info: `DescribeStructureImportTaskInfo` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeStructureImportTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfo {
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
}
operation! { DescribeStructureImportTaskInfo(region_id: String, slink_task_id: String)
    "DescribeStructureImportTaskInfo" -> DescribeStructureImportTaskInfoOutput {
    0 "RegionId" region_id, 1 "SlinkTaskId" slink_task_id
} }

/// Response of [`DescribeStructureImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoOutput {
    pub data: Option<DescribeStructureImportTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeStructureImportTaskInfoOutput {
    0 "Data" data: DescribeStructureImportTaskInfoData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeStructureImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoData {
    pub slink_stage: Option<String>,
    pub structure_import_result: Option<
        DescribeStructureImportTaskInfoStructureImportResult,
    >,
}
model! { DescribeStructureImportTaskInfoData {
    0 "SlinkStage" slink_stage: String,
    1 "StructureImportResult" structure_import_result: DescribeStructureImportTaskInfoStructureImportResult
} }

/// In the response of [`DescribeStructureImportTaskInfo`].
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
    0 "ExceptionDetail" exception_detail: String, 1 "ExceptionFullTableName" exception_full_table_name: String,
    2 "FinishedNum" finished_num: i64, 3 "Percentage" percentage: i64, 4 "Status" status: String,
    5 "TotalNum" total_num: i64
} }

/// Describes supabase api key: `DescribeSupabaseApiKey` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSupabaseApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKey {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSupabaseApiKey(db_instance_name: String, region_id: String)
    "DescribeSupabaseApiKey" -> DescribeSupabaseApiKeyOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeSupabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKeyOutput {
    pub access_denied_detail: Option<DescribeSupabaseApiKeyAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseApiKeyData>,
}
model! { DescribeSupabaseApiKeyOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeSupabaseApiKeyAccessDeniedDetail,
    1 "Data" data: DescribeSupabaseApiKeyData
} }

/// In the response of [`DescribeSupabaseApiKey`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeSupabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseApiKeyData {
    pub anon_key: Option<String>,
    pub db_instance_name: Option<String>,
    pub service_role_key: Option<String>,
}
model! { DescribeSupabaseApiKeyData {
    0 "AnonKey" anon_key: String, 1 "DBInstanceName" db_instance_name: String,
    2 "ServiceRoleKey" service_role_key: String
} }

/// Describes supabase instance attribute: `DescribeSupabaseInstanceAttribute` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSupabaseInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttribute {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSupabaseInstanceAttribute(db_instance_name: String, region_id: String)
    "DescribeSupabaseInstanceAttribute" -> DescribeSupabaseInstanceAttributeOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribeSupabaseInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeOutput {
    pub access_denied_detail: Option<
        DescribeSupabaseInstanceAttributeAccessDeniedDetail,
    >,
    pub data: Option<DescribeSupabaseInstanceAttributeData>,
}
model! { DescribeSupabaseInstanceAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeSupabaseInstanceAttributeAccessDeniedDetail,
    1 "Data" data: DescribeSupabaseInstanceAttributeData
} }

/// In the response of [`DescribeSupabaseInstanceAttribute`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeSupabaseInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeData {
    pub conn_addrs: Vec<DescribeSupabaseInstanceAttributeConnAddrs>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<bool>,
    pub lock_mode: Option<String>,
    pub minor_version: Option<String>,
    pub node_class: Option<String>,
    pub node_count: Option<i64>,
    pub nodes: Vec<DescribeSupabaseInstanceAttributeNodes>,
    pub polar_dbxdb_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub supabase_class_code: Option<String>,
    pub tenant_mode: Option<bool>,
    pub topology_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeData {
    0 "ConnAddrs" conn_addrs: Vec<DescribeSupabaseInstanceAttributeConnAddrs>, 1 "CreateTime" create_time: String,
    2 "DBInstanceName" db_instance_name: String, 3 "EngineVersion" engine_version: String, 4 "Expired" expired: bool,
    5 "LockMode" lock_mode: String, 6 "MinorVersion" minor_version: String, 7 "NodeClass" node_class: String,
    8 "NodeCount" node_count: i64, 9 "Nodes" nodes: Vec<DescribeSupabaseInstanceAttributeNodes>,
    10 "PolarDBXDBInstanceName" polar_dbxdb_instance_name: String, 11 "RegionId" region_id: String,
    12 "Status" status: String, 13 "SupabaseClassCode" supabase_class_code: String, 14 "TenantMode" tenant_mode: bool,
    15 "TopologyType" topology_type: String, 16 "VSwitchId" vswitch_id: String, 17 "VpcId" vpc_id: String,
    18 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeSupabaseInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeConnAddrs {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeConnAddrs {
    0 "ConnectionString" connection_string: String, 1 "NetType" net_type: String, 2 "Port" port: i64,
    3 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeSupabaseInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstanceAttributeNodes {
    pub class_code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSupabaseInstanceAttributeNodes {
    0 "ClassCode" class_code: String, 1 "Id" id: String, 2 "Name" name: String, 3 "ZoneId" zone_id: String
} }

/// Describes supabase instances: `DescribeSupabaseInstances` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSupabaseInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstances {
    pub db_instance_name: Option<String>,
    pub description: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSupabaseInstances(region_id: String)
    "DescribeSupabaseInstances" -> DescribeSupabaseInstancesOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Description" description: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id
} }
paged! { DescribeSupabaseInstances: DescribeSupabaseInstancesInstances =
    Token "NextToken", "Data.Instances" data.instances, next "NextToken" }

/// Response of [`DescribeSupabaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesOutput {
    pub access_denied_detail: Option<DescribeSupabaseInstancesAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseInstancesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeSupabaseInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeSupabaseInstancesAccessDeniedDetail,
    1 "Data" data: DescribeSupabaseInstancesData, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }

/// In the response of [`DescribeSupabaseInstances`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeSupabaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseInstancesData {
    pub instances: Vec<DescribeSupabaseInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { DescribeSupabaseInstancesData {
    0 "Instances" instances: Vec<DescribeSupabaseInstancesInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeSupabaseInstances`].
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
    0 "CreateTime" create_time: String, 1 "DBInstanceName" db_instance_name: String,
    2 "Description" description: String, 3 "RegionId" region_id: String, 4 "Status" status: String,
    5 "SupabaseClassCode" supabase_class_code: String, 6 "TenantMode" tenant_mode: bool, 7 "ZoneId" zone_id: String
} }

/// Describes supabase ip whitelist: `DescribeSupabaseIpWhitelist` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeSupabaseIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelist {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSupabaseIpWhitelist(db_instance_name: String, region_id: String)
    "DescribeSupabaseIpWhitelist" -> DescribeSupabaseIpWhitelistOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeSupabaseIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistOutput {
    pub access_denied_detail: Option<DescribeSupabaseIpWhitelistAccessDeniedDetail>,
    pub data: Option<DescribeSupabaseIpWhitelistData>,
}
model! { DescribeSupabaseIpWhitelistOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeSupabaseIpWhitelistAccessDeniedDetail,
    1 "Data" data: DescribeSupabaseIpWhitelistData
} }

/// In the response of [`DescribeSupabaseIpWhitelist`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeSupabaseIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistData {
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeSupabaseIpWhitelistGroupItems>,
}
model! { DescribeSupabaseIpWhitelistData {
    0 "DBInstanceName" db_instance_name: String, 1 "GroupItems" group_items: Vec<DescribeSupabaseIpWhitelistGroupItems>
} }

/// In the response of [`DescribeSupabaseIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupabaseIpWhitelistGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSupabaseIpWhitelistGroupItems {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "SecurityIPList" security_ip_list: String
} }

/// Describes tags: `DescribeTags` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub db_instance_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub tag_key: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "TagKey" tag_key: String
} }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub tag_infos: Vec<DescribeTagsTagInfos>,
}
model! { DescribeTagsOutput {
    0 "TagInfos" tag_infos: Vec<DescribeTagsTagInfos>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagInfos {
    pub db_instance_ids: Vec<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagInfos {
    0 "DBInstanceIds" db_instance_ids: Vec<String>, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String
} }

/// Describes tasks: `DescribeTasks` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// Required.
    pub db_instance_id: String,
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
operation! { DescribeTasks(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeTasks" -> DescribeTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time
} }
paged! { DescribeTasks: DescribeTasksItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub items: Vec<DescribeTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Items" items: Vec<DescribeTasksItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeTasks`].
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
    0 "BeginTime" begin_time: String, 1 "DBName" db_name: String, 2 "FinishTime" finish_time: String,
    3 "Progress" progress: String, 4 "ProgressInfo" progress_info: String, 5 "ScaleOutToken" scale_out_token: String,
    6 "Status" status: String, 7 "TaskAction" task_action: String, 8 "TaskErrorCode" task_error_code: String,
    9 "TaskErrorMessage" task_error_message: String, 10 "TaskId" task_id: String
} }

/// Describes transform status: `DescribeTransformStatus` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeTransformStatus>.
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

/// Response of [`DescribeTransformStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransformStatusOutput {
    pub data: Option<DescribeTransformStatusData>,
}
model! { DescribeTransformStatusOutput {
    0 "Data" data: DescribeTransformStatusData
} }

/// In the response of [`DescribeTransformStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransformStatusData {
    pub can_cancel: Option<bool>,
    pub can_finish: Option<bool>,
    pub can_switch: Option<bool>,
    pub can_undo_switch: Option<bool>,
    pub enterprise_ins_name: Option<String>,
    pub phase: Option<String>,
    pub report_summary: BTreeMap<String, Value>,
    pub report_time: Option<i64>,
    pub standard_ins_name: Option<String>,
}
model! { DescribeTransformStatusData {
    0 "CanCancel" can_cancel: bool, 1 "CanFinish" can_finish: bool, 2 "CanSwitch" can_switch: bool,
    3 "CanUndoSwitch" can_undo_switch: bool, 4 "EnterpriseInsName" enterprise_ins_name: String, 5 "Phase" phase: String,
    6 "ReportSummary" report_summary: BTreeMap<String, Value>, 7 "ReportTime" report_time: i64,
    8 "StandardInsName" standard_ins_name: String
} }

/// Describes user encryption key list: `DescribeUserEncryptionKeyList` of `polardbx` 2020-02-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DescribeUserEncryptionKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    pub db_instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeUserEncryptionKeyList() "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub data: Option<DescribeUserEncryptionKeyListData>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "Data" data: DescribeUserEncryptionKeyListData
} }

/// In the response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListData {
    pub key_ids: Vec<String>,
}
model! { DescribeUserEncryptionKeyListData {
    0 "KeyIds" key_ids: Vec<String>
} }

/// Disables open search public endpoint: `DisableOpenSearchPublicEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DisableOpenSearchPublicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOpenSearchPublicEndpoint {
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DisableOpenSearchPublicEndpoint(db_instance_name: String, region_id: String)
    "DisableOpenSearchPublicEndpoint" -> DisableOpenSearchPublicEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "NodeType" node_type: String, 2 "RegionId" region_id
} }

/// Response of [`DisableOpenSearchPublicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOpenSearchPublicEndpointOutput {
    pub access_denied_detail: Option<DisableOpenSearchPublicEndpointAccessDeniedDetail>,
    pub message: Option<String>,
}
model! { DisableOpenSearchPublicEndpointOutput {
    0 "AccessDeniedDetail" access_denied_detail: DisableOpenSearchPublicEndpointAccessDeniedDetail,
    1 "Message" message: String
} }

/// In the response of [`DisableOpenSearchPublicEndpoint`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Disables rights separation: `DisableRightsSeparation` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DisableRightsSeparation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRightsSeparation {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub dba_account_name: String,
    /// Required. Secret.
    pub dba_account_password: Secret,
    /// Required.
    pub region_id: String,
}
operation! {
    DisableRightsSeparation(db_instance_name: String, dba_account_name: String, dba_account_password: Secret, region_id: String)
    "DisableRightsSeparation" -> DisableRightsSeparationOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbaAccountName" dba_account_name,
    2 "DbaAccountPassword" dba_account_password, 3 "RegionId" region_id
} }

/// Response of [`DisableRightsSeparation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRightsSeparationOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableRightsSeparationOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Disables sql audit: `DisableSqlAudit` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/DisableSqlAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAudit {
    pub audit_account_name: Option<String>,
    /// Secret.
    pub audit_account_password: Option<Secret>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DisableSqlAudit(db_instance_id: String, region_id: String) "DisableSqlAudit" -> Empty {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "RegionId" region_id
} }

/// Response of [`DisableSqlAudit`]: empty.
pub type DisableSqlAuditOutput = Empty;

/// Enables open search public endpoint: `EnableOpenSearchPublicEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/EnableOpenSearchPublicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOpenSearchPublicEndpoint {
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { EnableOpenSearchPublicEndpoint(db_instance_name: String, region_id: String)
    "EnableOpenSearchPublicEndpoint" -> EnableOpenSearchPublicEndpointOutput {
    0 "DBInstanceName" db_instance_name, 1 "NodeType" node_type: String, 2 "RegionId" region_id
} }

/// Response of [`EnableOpenSearchPublicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOpenSearchPublicEndpointOutput {
    pub access_denied_detail: Option<EnableOpenSearchPublicEndpointAccessDeniedDetail>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub port: Option<i64>,
}
model! { EnableOpenSearchPublicEndpointOutput {
    0 "AccessDeniedDetail" access_denied_detail: EnableOpenSearchPublicEndpointAccessDeniedDetail,
    1 "Host" host: String, 2 "Message" message: String, 3 "Port" port: i64
} }

/// In the response of [`EnableOpenSearchPublicEndpoint`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Enables rights separation: `EnableRightsSeparation` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/EnableRightsSeparation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRightsSeparation {
    pub audit_account_description: Option<String>,
    /// Required.
    pub audit_account_name: String,
    /// Required. Secret.
    pub audit_account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub security_account_description: Option<String>,
    /// Required.
    pub security_account_name: String,
    /// Required. Secret.
    pub security_account_password: Secret,
}

/// Arguments of [`EnableRightsSeparation::new`].
pub struct EnableRightsSeparationRequired {
    pub audit_account_name: String,
    pub audit_account_password: Secret,
    pub db_instance_name: String,
    pub region_id: String,
    pub security_account_name: String,
    pub security_account_password: Secret,
}
operation! {
    EnableRightsSeparation { EnableRightsSeparationRequired: audit_account_name, audit_account_password, db_instance_name, region_id, security_account_name, security_account_password }
    "EnableRightsSeparation" -> EnableRightsSeparationOutput {
    0 "AuditAccountDescription" audit_account_description: String, 1 "AuditAccountName" audit_account_name,
    2 "AuditAccountPassword" audit_account_password, 3 "DBInstanceName" db_instance_name, 4 "RegionId" region_id,
    5 "SecurityAccountDescription" security_account_description: String, 6 "SecurityAccountName" security_account_name,
    7 "SecurityAccountPassword" security_account_password
} }

/// Response of [`EnableRightsSeparation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRightsSeparationOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableRightsSeparationOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Enables sql audit: `EnableSqlAudit` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/EnableSqlAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAudit {
    pub audit_account_name: Option<String>,
    /// Secret.
    pub audit_account_password: Option<Secret>,
    /// Required.
    pub db_instance_id: String,
    /// 1 to 365.
    pub expire_after_days: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { EnableSqlAudit(db_instance_id: String, region_id: String) "EnableSqlAudit" -> EnableSqlAuditOutput {
    0 "AuditAccountName" audit_account_name: String, 1 "AuditAccountPassword" audit_account_password: Secret,
    2 "DBInstanceId" db_instance_id, 3 "ExpireAfterDays" expire_after_days: i64, 4 "RegionId" region_id
} }

/// Response of [`EnableSqlAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAuditOutput {
    pub success: Option<bool>,
}
model! { EnableSqlAuditOutput {
    0 "Success" success: bool
} }

/// Executes meta query: `ExecuteMetaQuery` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ExecuteMetaQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQuery {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sql: String,
    pub storage_inst_id: Option<String>,
}
operation! { ExecuteMetaQuery(db_instance_name: String, region_id: String, sql: String)
    "ExecuteMetaQuery" -> ExecuteMetaQueryOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "Sql" sql, 3 "StorageInstId" storage_inst_id: String
} }

/// Response of [`ExecuteMetaQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQueryOutput {
    pub access_denied_detail: Option<ExecuteMetaQueryAccessDeniedDetail>,
    pub data: Option<ExecuteMetaQueryData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteMetaQueryOutput {
    0 "AccessDeniedDetail" access_denied_detail: ExecuteMetaQueryAccessDeniedDetail,
    1 "Data" data: ExecuteMetaQueryData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ExecuteMetaQuery`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalType" auth_principal_type: String,
    2 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 3 "NoPermissionType" no_permission_type: String,
    4 "PolicyType" policy_type: String
} }

/// In the response of [`ExecuteMetaQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMetaQueryData {
    pub columns: Vec<String>,
    pub row_count: Option<i64>,
    pub rows: Vec<BTreeMap<String, Value>>,
}
model! { ExecuteMetaQueryData {
    0 "Columns" columns: Vec<String>, 1 "RowCount" row_count: i64, 2 "Rows" rows: Vec<BTreeMap<String, Value>>
} }

/// Lists tag resources: `ListTagResources` of `polardbx` 2020-02-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Migrates db instance: `MigrateDBInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/MigrateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub primary_zone_id: String,
    /// Required.
    pub region_id: String,
    pub secondary_zone_id: Option<String>,
    pub switch_mode: Option<String>,
    pub tertiary_zone_id: Option<String>,
    /// Required.
    pub topology_type: String,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! {
    MigrateDBInstance(db_instance_name: String, primary_zone_id: String, region_id: String, topology_type: String)
    "MigrateDBInstance" -> MigrateDBInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "PrimaryZoneId" primary_zone_id, 2 "RegionId" region_id,
    3 "SecondaryZoneId" secondary_zone_id: String, 4 "SwitchMode" switch_mode: String,
    5 "TertiaryZoneId" tertiary_zone_id: String, 6 "TopologyType" topology_type, 7 "VpcId" vpc_id: String,
    8 "VswitchId" vswitch_id: String
} }

/// Response of [`MigrateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstanceOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { MigrateDBInstanceOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies account description: `ModifyAccountDescription` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyAccountDescription(account_name: String, db_instance_name: String, region_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "DBInstanceName" db_instance_name, 3 "RegionId" region_id
} }

/// Response of [`ModifyAccountDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies account privilege: `ModifyAccountPrivilege` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    /// Required.
    pub account_name: String,
    pub account_privilege: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
}
operation! { ModifyAccountPrivilege(account_name: String, db_instance_name: String, region_id: String)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege: String, 2 "DBInstanceName" db_instance_name,
    3 "DbName" db_name: String, 4 "RegionId" region_id, 5 "SecurityAccountName" security_account_name: String,
    6 "SecurityAccountPassword" security_account_password: Secret
} }

/// Response of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies active operation maintain conf: `ModifyActiveOperationMaintainConf` of `polardbx` 2020-02-02.
///
/// GET. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyActiveOperationMaintainConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConf {
    /// Required.
    pub cycle_time: String,
    /// Required.
    pub cycle_type: String,
    /// Required.
    pub maintain_end_time: String,
    /// Required.
    pub maintain_start_time: String,
    /// Required.
    pub region_id: String,
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
    0 "CycleTime" cycle_time, 1 "CycleType" cycle_type, 2 "MaintainEndTime" maintain_end_time,
    3 "MaintainStartTime" maintain_start_time, 4 "RegionId" region_id, 5 "Status" status
} { method: "GET", } }

/// Response of [`ModifyActiveOperationMaintainConf`]: empty.
pub type ModifyActiveOperationMaintainConfOutput = Empty;

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub immediate_start: Option<i64>,
    /// Required.
    pub region_id: String,
    pub switch_time: Option<String>,
}
operation! { ModifyActiveOperationTasks(ids: String, region_id: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "RegionId" region_id, 3 "SwitchTime" switch_time: String
} }

/// Response of [`ModifyActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "Ids" ids: String
} }

/// Modifies cdc class: `ModifyCdcClass` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyCdcClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClass {
    pub cdc_node_count: Option<String>,
    /// Required.
    pub cdc_class: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyCdcClass(cdc_class: String, instance_name: String, region_id: String)
    "ModifyCdcClass" -> ModifyCdcClassOutput {
    0 "CDCNodeCount" cdc_node_count: String, 1 "CdcClass" cdc_class, 2 "InstanceName" instance_name,
    3 "RegionId" region_id, 4 "SwitchMode" switch_mode: String
} }

/// Response of [`ModifyCdcClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClassOutput {
    pub data: Option<ModifyCdcClassData>,
}
model! { ModifyCdcClassOutput {
    0 "Data" data: ModifyCdcClassData
} }

/// In the response of [`ModifyCdcClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcClassData {
    pub task_id: Option<i64>,
}
model! { ModifyCdcClassData {
    0 "TaskId" task_id: i64
} }

/// Modifies columnar class: `ModifyColumnarClass` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyColumnarClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClass {
    /// Required.
    pub columnar_class: String,
    pub columnar_node_count: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyColumnarClass(columnar_class: String, instance_name: String, region_id: String)
    "ModifyColumnarClass" -> ModifyColumnarClassOutput {
    0 "ColumnarClass" columnar_class, 1 "ColumnarNodeCount" columnar_node_count: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id, 4 "SwitchMode" switch_mode: String
} }

/// Response of [`ModifyColumnarClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClassOutput {
    pub data: Option<ModifyColumnarClassData>,
}
model! { ModifyColumnarClassOutput {
    0 "Data" data: ModifyColumnarClassData
} }

/// In the response of [`ModifyColumnarClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyColumnarClassData {
    pub task_id: Option<i64>,
}
model! { ModifyColumnarClassData {
    0 "TaskId" task_id: i64
} }

/// Modifies context0 security ips: `ModifyContext0SecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyContext0SecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIps {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifyContext0SecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyContext0SecurityIps" -> ModifyContext0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifyContext0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIpsOutput {
    pub access_denied_detail: Option<ModifyContext0SecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyContext0SecurityIpsData>,
}
model! { ModifyContext0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyContext0SecurityIpsAccessDeniedDetail,
    1 "Data" data: ModifyContext0SecurityIpsData
} }

/// In the response of [`ModifyContext0SecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyContext0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContext0SecurityIpsData {
    pub context0_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_ids: Vec<i64>,
}
model! { ModifyContext0SecurityIpsData {
    0 "Context0InstanceName" context0_instance_name: String, 1 "DBInstanceId" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "TaskId" task_id: i64, 4 "TaskIds" task_ids: Vec<i64>
} }

/// Modifies context db security ips: `ModifyContextDBSecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyContextDBSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIps {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifyContextDBSecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyContextDBSecurityIps" -> ModifyContextDBSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifyContextDBSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIpsOutput {
    pub access_denied_detail: Option<ModifyContextDBSecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyContextDBSecurityIpsData>,
}
model! { ModifyContextDBSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyContextDBSecurityIpsAccessDeniedDetail,
    1 "Data" data: ModifyContextDBSecurityIpsData
} }

/// In the response of [`ModifyContextDBSecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyContextDBSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContextDBSecurityIpsData {
    pub context_db_instance_name: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_ids: Vec<i64>,
}
model! { ModifyContextDBSecurityIpsData {
    0 "ContextDBInstanceName" context_db_instance_name: String, 1 "DBInstanceId" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "TaskId" task_id: i64, 4 "TaskIds" task_ids: Vec<i64>
} }

/// Modifies custom endpoint: `ModifyCustomEndpoint` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyCustomEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomEndpoint {
    /// Required.
    pub custom_endpoint_id: String,
    /// Required.
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

/// Response of [`ModifyCustomEndpoint`]: empty.
pub type ModifyCustomEndpointOutput = Empty;

/// Modifies custom endpoint net: `ModifyCustomEndpointNet` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyCustomEndpointNet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomEndpointNet {
    pub conn_prefix: Option<String>,
    /// Required.
    pub custom_endpoint_id: String,
    /// Required.
    pub db_instance_name: String,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyCustomEndpointNet(custom_endpoint_id: String, db_instance_name: String)
    "ModifyCustomEndpointNet" -> Empty {
    0 "ConnPrefix" conn_prefix: String, 1 "CustomEndpointId" custom_endpoint_id, 2 "DBInstanceName" db_instance_name,
    3 "Port" port: i64, 4 "RegionId" region_id: String, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// Response of [`ModifyCustomEndpointNet`]: empty.
pub type ModifyCustomEndpointNetOutput = Empty;

/// Modifies db instance class: `ModifyDBInstanceClass` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClass {
    pub align_storage_primary_azone: Option<bool>,
    pub client_token: Option<String>,
    pub cn_class: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub dn_class: Option<String>,
    pub dn_storage_space: Option<String>,
    /// Required.
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

/// Response of [`ModifyDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassOutput {
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceClassOutput {
    0 "OrderId" order_id: String, 1 "TaskId" task_id: i64
} }

/// Modifies db instance config: `ModifyDBInstanceConfig` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyDBInstanceConfig(config_name: String, config_value: String, db_instance_name: String, region_id: String)
    "ModifyDBInstanceConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceConfig`]: empty.
pub type ModifyDBInstanceConfigOutput = Empty;

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub new_port: String,
    /// Required.
    pub new_prefix: String,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`ModifyDBInstanceConnectionString::new`].
pub struct ModifyDBInstanceConnectionStringRequired {
    pub connection_string: String,
    pub db_instance_name: String,
    pub new_port: String,
    pub new_prefix: String,
    pub region_id: String,
}
operation! {
    ModifyDBInstanceConnectionString { ModifyDBInstanceConnectionStringRequired: connection_string, db_instance_name, new_port, new_prefix, region_id }
    "ModifyDBInstanceConnectionString" -> ModifyDBInstanceConnectionStringOutput {
    0 "ConnectionString" connection_string, 1 "DBInstanceName" db_instance_name, 2 "NewPort" new_port,
    3 "NewPrefix" new_prefix, 4 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub code: Option<i64>,
    pub data: Option<ModifyDBInstanceConnectionStringData>,
    pub message: Option<String>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "Code" code: i64, 1 "Data" data: ModifyDBInstanceConnectionStringData, 2 "Message" message: String
} }

/// In the response of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringData {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub port: Option<String>,
}
model! { ModifyDBInstanceConnectionStringData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceName" db_instance_name: String,
    2 "DBInstanceNetType" db_instance_net_type: String, 3 "Port" port: String
} }

/// Modifies db instance description: `ModifyDBInstanceDescription` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    /// Required.
    pub db_instance_description: String,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_name: String, region_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceDescription`]: empty.
pub type ModifyDBInstanceDescriptionOutput = Empty;

/// Modifies db instance maintain time: `ModifyDBInstanceMaintainTime` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub maintain_time: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_name: String, maintain_time: String, region_id: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceName" db_instance_name, 2 "MaintainTime" maintain_time,
    3 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceMaintainTime`]: empty.
pub type ModifyDBInstanceMaintainTimeOutput = Empty;

/// Modifies db instance vip: `ModifyDBInstanceVip` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDBInstanceVip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVip {
    /// Required.
    pub db_instance_name: String,
    pub instance_cluster_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { ModifyDBInstanceVip(db_instance_name: String, region_id: String, vswitch_id: String, vpc_id: String)
    "ModifyDBInstanceVip" -> ModifyDBInstanceVipOutput {
    0 "DBInstanceName" db_instance_name, 1 "InstanceClusterName" instance_cluster_name: String, 2 "RegionId" region_id,
    3 "VSwitchId" vswitch_id, 4 "VpcId" vpc_id
} }

/// Response of [`ModifyDBInstanceVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDBInstanceVipOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies database description: `ModifyDatabaseDescription` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyDatabaseDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseDescription {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub db_description: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyDatabaseDescription(db_instance_name: String, db_description: String, db_name: String, region_id: String)
    "ModifyDatabaseDescription" -> ModifyDatabaseDescriptionOutput {
    0 "DBInstanceName" db_instance_name, 1 "DbDescription" db_description, 2 "DbName" db_name, 3 "RegionId" region_id
} }

/// Response of [`ModifyDatabaseDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseDescriptionOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDatabaseDescriptionOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies engine migration: `ModifyEngineMigration` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyEngineMigration>.
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

/// Response of [`ModifyEngineMigration`].
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
    0 "Code" code: String, 1 "Data" data: ModifyEngineMigrationData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "SuccessResponse" success_response: String
} }

/// In the response of [`ModifyEngineMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEngineMigrationData {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyEngineMigrationData {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: String
} }

/// Modifies mem0 security ips: `ModifyMem0SecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyMem0SecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIps {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifyMem0SecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyMem0SecurityIps" -> ModifyMem0SecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifyMem0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIpsOutput {
    pub access_denied_detail: Option<ModifyMem0SecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyMem0SecurityIpsData>,
}
model! { ModifyMem0SecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyMem0SecurityIpsAccessDeniedDetail,
    1 "Data" data: ModifyMem0SecurityIpsData
} }

/// In the response of [`ModifyMem0SecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyMem0SecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMem0SecurityIpsData {
    pub task_id: Option<i64>,
}
model! { ModifyMem0SecurityIpsData {
    0 "TaskId" task_id: i64
} }

/// Modifies open search access protocol: `ModifyOpenSearchAccessProtocol` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyOpenSearchAccessProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchAccessProtocol {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyOpenSearchAccessProtocol(db_instance_name: String, protocol: String, region_id: String)
    "ModifyOpenSearchAccessProtocol" -> ModifyOpenSearchAccessProtocolOutput {
    0 "DBInstanceName" db_instance_name, 1 "Protocol" protocol, 2 "RegionId" region_id
} }

/// Response of [`ModifyOpenSearchAccessProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchAccessProtocolOutput {
    pub access_denied_detail: Option<ModifyOpenSearchAccessProtocolAccessDeniedDetail>,
    pub message: Option<String>,
    pub protocol: Option<String>,
}
model! { ModifyOpenSearchAccessProtocolOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyOpenSearchAccessProtocolAccessDeniedDetail,
    1 "Message" message: String, 2 "Protocol" protocol: String
} }

/// In the response of [`ModifyOpenSearchAccessProtocol`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Modifies open search class: `ModifyOpenSearchClass` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyOpenSearchClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClass {
    pub db_instance_disk_size: Option<i64>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub search_class_code: Option<String>,
}
operation! { ModifyOpenSearchClass(db_instance_name: String, region_id: String)
    "ModifyOpenSearchClass" -> ModifyOpenSearchClassOutput {
    0 "DBInstanceDiskSize" db_instance_disk_size: i64, 1 "DBInstanceName" db_instance_name, 2 "RegionId" region_id,
    3 "SearchClassCode" search_class_code: String
} }

/// Response of [`ModifyOpenSearchClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClassOutput {
    pub access_denied_detail: Option<ModifyOpenSearchClassAccessDeniedDetail>,
    pub data: Option<ModifyOpenSearchClassData>,
}
model! { ModifyOpenSearchClassOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyOpenSearchClassAccessDeniedDetail,
    1 "Data" data: ModifyOpenSearchClassData
} }

/// In the response of [`ModifyOpenSearchClass`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyOpenSearchClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchClassData {
    pub order_id: Option<String>,
}
model! { ModifyOpenSearchClassData {
    0 "OrderId" order_id: String
} }

/// Modifies open search whitelist group: `ModifyOpenSearchWhitelistGroup` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyOpenSearchWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroup {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub ips: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
}
operation! {
    ModifyOpenSearchWhitelistGroup(db_instance_name: String, group_id: String, ips: String, region_id: String)
    "ModifyOpenSearchWhitelistGroup" -> ModifyOpenSearchWhitelistGroupOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupId" group_id, 2 "IPs" ips, 3 "RegionId" region_id,
    4 "Remark" remark: String
} }

/// Response of [`ModifyOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroupOutput {
    pub access_denied_detail: Option<ModifyOpenSearchWhitelistGroupAccessDeniedDetail>,
    pub data: Option<ModifyOpenSearchWhitelistGroupData>,
}
model! { ModifyOpenSearchWhitelistGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyOpenSearchWhitelistGroupAccessDeniedDetail,
    1 "Data" data: ModifyOpenSearchWhitelistGroupData
} }

/// In the response of [`ModifyOpenSearchWhitelistGroup`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyOpenSearchWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenSearchWhitelistGroupData {
    pub group_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ModifyOpenSearchWhitelistGroupData {
    0 "GroupId" group_id: String, 1 "UpdateTime" update_time: String
} }

/// Modifies parameter: `ModifyParameter` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub param_level: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyParameter(db_instance_id: String, region_id: String) "ModifyParameter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "ParamLevel" param_level: String,
    3 "ParameterGroupId" parameter_group_id: String, 4 "Parameters" parameters: String, 5 "RegionId" region_id
} }

/// Response of [`ModifyParameter`]: empty.
pub type ModifyParameterOutput = Empty;

/// Modifies pxfuse security ips: `ModifyPxfuseSecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifyPxfuseSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIps {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifyPxfuseSecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifyPxfuseSecurityIps" -> ModifyPxfuseSecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifyPxfuseSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIpsOutput {
    pub access_denied_detail: Option<ModifyPxfuseSecurityIpsAccessDeniedDetail>,
    pub data: Option<ModifyPxfuseSecurityIpsData>,
}
model! { ModifyPxfuseSecurityIpsOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifyPxfuseSecurityIpsAccessDeniedDetail,
    1 "Data" data: ModifyPxfuseSecurityIpsData
} }

/// In the response of [`ModifyPxfuseSecurityIps`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifyPxfuseSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPxfuseSecurityIpsData {
    pub task_id: Option<i64>,
}
model! { ModifyPxfuseSecurityIpsData {
    0 "TaskId" task_id: i64
} }

/// Modifies security ips: `ModifySecurityIps` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifySecurityIps(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifySecurityIps" -> ModifySecurityIpsOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifySecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySecurityIpsOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies supabase dashboard password: `ModifySupabaseDashboardPassword` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifySupabaseDashboardPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPassword {
    /// Required.
    pub db_instance_name: String,
    /// Required. Secret.
    pub new_password: Secret,
    /// Required.
    pub region_id: String,
}
operation! { ModifySupabaseDashboardPassword(db_instance_name: String, new_password: Secret, region_id: String)
    "ModifySupabaseDashboardPassword" -> ModifySupabaseDashboardPasswordOutput {
    0 "DBInstanceName" db_instance_name, 1 "NewPassword" new_password, 2 "RegionId" region_id
} }

/// Response of [`ModifySupabaseDashboardPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPasswordOutput {
    pub access_denied_detail: Option<ModifySupabaseDashboardPasswordAccessDeniedDetail>,
    pub data: Option<ModifySupabaseDashboardPasswordData>,
}
model! { ModifySupabaseDashboardPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifySupabaseDashboardPasswordAccessDeniedDetail,
    1 "Data" data: ModifySupabaseDashboardPasswordData
} }

/// In the response of [`ModifySupabaseDashboardPassword`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifySupabaseDashboardPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseDashboardPasswordData {
    pub db_instance_name: Option<String>,
}
model! { ModifySupabaseDashboardPasswordData {
    0 "DBInstanceName" db_instance_name: String
} }

/// Modifies supabase security ip list: `ModifySupabaseSecurityIPList` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ModifySupabaseSecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPList {
    /// Required.
    pub db_instance_name: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifySupabaseSecurityIPList(db_instance_name: String, region_id: String, security_ip_list: String)
    "ModifySupabaseSecurityIPList" -> ModifySupabaseSecurityIPListOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifySupabaseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPListOutput {
    pub access_denied_detail: Option<ModifySupabaseSecurityIPListAccessDeniedDetail>,
    pub data: Option<ModifySupabaseSecurityIPListData>,
}
model! { ModifySupabaseSecurityIPListOutput {
    0 "AccessDeniedDetail" access_denied_detail: ModifySupabaseSecurityIPListAccessDeniedDetail,
    1 "Data" data: ModifySupabaseSecurityIPListData
} }

/// In the response of [`ModifySupabaseSecurityIPList`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ModifySupabaseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseSecurityIPListData {
    pub db_instance_name: Option<String>,
    pub group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { ModifySupabaseSecurityIPListData {
    0 "DBInstanceName" db_instance_name: String, 1 "GroupName" group_name: String,
    2 "SecurityIPList" security_ip_list: String
} }

/// `PreCheckSqlFlashbackTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/PreCheckSqlFlashbackTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub polardbx_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`PreCheckSqlFlashbackTask::new`].
pub struct PreCheckSqlFlashbackTaskRequired {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    PreCheckSqlFlashbackTask { PreCheckSqlFlashbackTaskRequired: db_name, end_time, polardbx_instance_id, region_id, start_time }
    "PreCheckSqlFlashbackTask" -> PreCheckSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "EndTime" end_time, 2 "PolardbxInstanceId" polardbx_instance_id, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

/// Response of [`PreCheckSqlFlashbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskOutput {
    pub data: Option<PreCheckSqlFlashbackTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PreCheckSqlFlashbackTaskOutput {
    0 "Data" data: PreCheckSqlFlashbackTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`PreCheckSqlFlashbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskData {
    pub check_result: Option<PreCheckSqlFlashbackTaskCheckResult>,
}
model! { PreCheckSqlFlashbackTaskData {
    0 "CheckResult" check_result: PreCheckSqlFlashbackTaskCheckResult
} }

/// In the response of [`PreCheckSqlFlashbackTask`].
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
    0 "BinlogExists" binlog_exists: bool, 1 "BinlogRowQueryEventEnabled" binlog_row_query_event_enabled: bool,
    2 "CanUpgradeSupportBinlogRowQueryEvents" can_upgrade_support_binlog_row_query_events: bool,
    3 "HasTable" has_table: bool, 4 "SupportBinlogRowQueryEvents" support_binlog_row_query_events: bool
} }

/// Refreshes import meta: `RefreshImportMeta` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/RefreshImportMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMeta {
    pub db_instance_name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub slink_task_id: String,
}
operation! { RefreshImportMeta(region_id: String, slink_task_id: String)
    "RefreshImportMeta" -> RefreshImportMetaOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "RegionId" region_id, 2 "SlinkTaskId" slink_task_id
} }

/// Response of [`RefreshImportMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMetaOutput {
    pub data: Option<RefreshImportMetaData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshImportMetaOutput {
    0 "Data" data: RefreshImportMetaData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`RefreshImportMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshImportMetaData {
    pub slink_task_id: Option<String>,
}
model! { RefreshImportMetaData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Releases cold data volume: `ReleaseColdDataVolume` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ReleaseColdDataVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseColdDataVolume {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseColdDataVolume(db_instance_name: String, region_id: String) "ReleaseColdDataVolume" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`ReleaseColdDataVolume`]: empty.
pub type ReleaseColdDataVolumeOutput = Empty;

/// Releases context0 public connection: `ReleaseContext0PublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ReleaseContext0PublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnection {
    pub current_connection_string: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseContext0PublicConnection(db_instance_name: String, region_id: String)
    "ReleaseContext0PublicConnection" -> ReleaseContext0PublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "RegionId" region_id
} }

/// Response of [`ReleaseContext0PublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContext0PublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseContext0PublicConnectionAccessDeniedDetail>,
    pub data: Option<ReleaseContext0PublicConnectionData>,
}
model! { ReleaseContext0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReleaseContext0PublicConnectionAccessDeniedDetail,
    1 "Data" data: ReleaseContext0PublicConnectionData
} }

/// In the response of [`ReleaseContext0PublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReleaseContext0PublicConnection`].
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
    0 "Context0InstanceName" context0_instance_name: String, 1 "DBInstanceId" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "NetType" net_type: i64, 4 "NodeType" node_type: String,
    5 "OldConnectionString" old_connection_string: String, 6 "OldPort" old_port: String, 7 "TaskId" task_id: i64
} }

/// Releases context db public connection: `ReleaseContextDBPublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/ReleaseContextDBPublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnection {
    pub current_connection_string: Option<String>,
    /// Required.
    pub db_instance_name: String,
    pub node_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseContextDBPublicConnection(db_instance_name: String, region_id: String)
    "ReleaseContextDBPublicConnection" -> ReleaseContextDBPublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "NodeType" node_type: String, 3 "RegionId" region_id
} }

/// Response of [`ReleaseContextDBPublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseContextDBPublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseContextDBPublicConnectionAccessDeniedDetail>,
    pub data: Option<ReleaseContextDBPublicConnectionData>,
}
model! { ReleaseContextDBPublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReleaseContextDBPublicConnectionAccessDeniedDetail,
    1 "Data" data: ReleaseContextDBPublicConnectionData
} }

/// In the response of [`ReleaseContextDBPublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReleaseContextDBPublicConnection`].
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
    0 "ContextDBInstanceName" context_db_instance_name: String, 1 "DBInstanceId" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "NetType" net_type: i64, 4 "NodeType" node_type: String,
    5 "OldConnectionString" old_connection_string: String, 6 "OldPort" old_port: String, 7 "TaskId" task_id: i64
} }

/// Releases instance public connection: `ReleaseInstancePublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ReleaseInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_name: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_name: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id: String
} }

/// Response of [`ReleaseInstancePublicConnection`]: empty.
pub type ReleaseInstancePublicConnectionOutput = Empty;

/// Releases mem0 public connection: `ReleaseMem0PublicConnection` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ReleaseMem0PublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseMem0PublicConnection {
    pub current_connection_string: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseMem0PublicConnection(db_instance_name: String, region_id: String)
    "ReleaseMem0PublicConnection" -> ReleaseMem0PublicConnectionOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceName" db_instance_name,
    2 "RegionId" region_id
} }

/// Response of [`ReleaseMem0PublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseMem0PublicConnectionOutput {
    pub access_denied_detail: Option<ReleaseMem0PublicConnectionAccessDeniedDetail>,
}
model! { ReleaseMem0PublicConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReleaseMem0PublicConnectionAccessDeniedDetail
} }

/// In the response of [`ReleaseMem0PublicConnection`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Resets account password: `ResetAccountPassword` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
}
operation! {
    ResetAccountPassword(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id, 4 "SecurityAccountName" security_account_name: String,
    5 "SecurityAccountPassword" security_account_password: Secret
} }

/// Response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetAccountPasswordOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Resets account password restrict: `ResetAccountPasswordRestrict` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ResetAccountPasswordRestrict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordRestrict {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    pub security_account_name: Option<String>,
    /// Secret.
    pub security_account_password: Option<Secret>,
}
operation! {
    ResetAccountPasswordRestrict(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetAccountPasswordRestrict" -> ResetAccountPasswordRestrictOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id, 4 "SecurityAccountName" security_account_name: String,
    5 "SecurityAccountPassword" security_account_password: Secret
} }

/// Response of [`ResetAccountPasswordRestrict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordRestrictOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetAccountPasswordRestrictOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Resets mem0 account password: `ResetMem0AccountPassword` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ResetMem0AccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPassword {
    /// Required.
    pub db_instance_name: String,
    /// Secret. 32 to 128 characters.
    pub mem0_api_key: Option<Secret>,
    /// Required.
    pub region_id: String,
}
operation! { ResetMem0AccountPassword(db_instance_name: String, region_id: String)
    "ResetMem0AccountPassword" -> ResetMem0AccountPasswordOutput {
    0 "DBInstanceName" db_instance_name, 1 "Mem0ApiKey" mem0_api_key: Secret, 2 "RegionId" region_id
} }

/// Response of [`ResetMem0AccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPasswordOutput {
    pub access_denied_detail: Option<ResetMem0AccountPasswordAccessDeniedDetail>,
    pub data: Option<ResetMem0AccountPasswordData>,
}
model! { ResetMem0AccountPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail: ResetMem0AccountPasswordAccessDeniedDetail,
    1 "Data" data: ResetMem0AccountPasswordData
} }

/// In the response of [`ResetMem0AccountPassword`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ResetMem0AccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMem0AccountPasswordData {
    /// Secret.
    pub mem0_api_key: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { ResetMem0AccountPasswordData {
    0 "Mem0ApiKey" mem0_api_key: Secret, 1 "TaskId" task_id: i64
} }

/// Resets open search password: `ResetOpenSearchPassword` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ResetOpenSearchPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ResetOpenSearchPassword(account_name: String, account_password: Secret, db_instance_name: String, region_id: String)
    "ResetOpenSearchPassword" -> ResetOpenSearchPasswordOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceName" db_instance_name,
    3 "RegionId" region_id
} }

/// Response of [`ResetOpenSearchPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPasswordOutput {
    pub access_denied_detail: Option<ResetOpenSearchPasswordAccessDeniedDetail>,
    pub data: Option<ResetOpenSearchPasswordData>,
}
model! { ResetOpenSearchPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail: ResetOpenSearchPasswordAccessDeniedDetail,
    1 "Data" data: ResetOpenSearchPasswordData
} }

/// In the response of [`ResetOpenSearchPassword`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ResetOpenSearchPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetOpenSearchPasswordData {
    pub message: Option<String>,
    pub password_last_modified: Option<String>,
}
model! { ResetOpenSearchPasswordData {
    0 "Message" message: String, 1 "PasswordLastModified" password_last_modified: String
} }

/// Restarts db instance: `RestartDBInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { RestartDBInstance(db_instance_name: String, region_id: String) "RestartDBInstance" -> Empty {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`RestartDBInstance`]: empty.
pub type RestartDBInstanceOutput = Empty;

/// Restarts data import task: `RestartDataImportTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/RestartDataImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataImportTask {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { RestartDataImportTask(region_id: String) "RestartDataImportTask" -> RestartDataImportTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id: String
} }

/// Response of [`RestartDataImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartDataImportTaskOutput {
    0 "Data" data: bool, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Restarts open search: `RestartOpenSearch` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/RestartOpenSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearch {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { RestartOpenSearch(db_instance_name: String, region_id: String)
    "RestartOpenSearch" -> RestartOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`RestartOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearchOutput {
    pub access_denied_detail: Option<RestartOpenSearchAccessDeniedDetail>,
    pub data: Option<RestartOpenSearchData>,
}
model! { RestartOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail: RestartOpenSearchAccessDeniedDetail,
    1 "Data" data: RestartOpenSearchData
} }

/// In the response of [`RestartOpenSearch`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`RestartOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartOpenSearchData {
    pub task_id: Option<i64>,
}
model! { RestartOpenSearchData {
    0 "TaskId" task_id: i64
} }

/// Restarts supabase instance: `RestartSupabaseInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/RestartSupabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstance {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { RestartSupabaseInstance(db_instance_name: String, region_id: String)
    "RestartSupabaseInstance" -> RestartSupabaseInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id
} }

/// Response of [`RestartSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstanceOutput {
    pub access_denied_detail: Option<RestartSupabaseInstanceAccessDeniedDetail>,
    pub data: Option<RestartSupabaseInstanceData>,
}
model! { RestartSupabaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: RestartSupabaseInstanceAccessDeniedDetail,
    1 "Data" data: RestartSupabaseInstanceData
} }

/// In the response of [`RestartSupabaseInstance`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`RestartSupabaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseInstanceData {
    pub db_instance_name: Option<String>,
}
model! { RestartSupabaseInstanceData {
    0 "DBInstanceName" db_instance_name: String
} }

/// Restores db instance: `RestoreDBInstance` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/RestoreDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstance {
    pub auto_renew: Option<bool>,
    pub backup_set_id: Option<String>,
    /// Required.
    pub backup_set_region: String,
    pub cn_node_count: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub clone_instance_name: String,
    pub cn_class: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub dn_node_count: Option<String>,
    pub dn_class: Option<String>,
    /// Required.
    pub engine_version: String,
    pub gdn_role: Option<String>,
    pub network_type: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub primary_zone: Option<String>,
    /// Required.
    pub recovery_type_code: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub restore_time: Option<String>,
    pub secondary_zone: Option<String>,
    pub series: Option<String>,
    /// Required.
    pub source_instance_region: String,
    pub storage_type: Option<String>,
    pub tertiary_zone: Option<String>,
    /// Required.
    pub topology_type: String,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`RestoreDBInstance::new`].
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
operation! {
    RestoreDBInstance { RestoreDBInstanceRequired: backup_set_region, clone_instance_name, engine_version, pay_type, recovery_type_code, region_id, source_instance_region, topology_type }
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
    28 "VPCId" vpc_id: String, 29 "VSwitchId" vswitch_id: String, 30 "ZoneId" zone_id: String
} }

/// Response of [`RestoreDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceOutput {
    pub db_instance_name: Option<String>,
    pub order_id: Option<String>,
}
model! { RestoreDBInstanceOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "OrderId" order_id: String
} }

/// Scales in open search: `ScaleInOpenSearch` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ScaleInOpenSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInOpenSearch {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub search_node_count: String,
}
operation! { ScaleInOpenSearch(db_instance_name: String, region_id: String, search_node_count: String)
    "ScaleInOpenSearch" -> ScaleInOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "SearchNodeCount" search_node_count
} }

/// Response of [`ScaleInOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInOpenSearchOutput {
    pub access_denied_detail: Option<ScaleInOpenSearchAccessDeniedDetail>,
    pub order_id: Option<String>,
}
model! { ScaleInOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail: ScaleInOpenSearchAccessDeniedDetail, 1 "OrderId" order_id: String
} }

/// In the response of [`ScaleInOpenSearch`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Scales out open search: `ScaleOutOpenSearch` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/ScaleOutOpenSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutOpenSearch {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub search_node_count: String,
}
operation! { ScaleOutOpenSearch(db_instance_name: String, region_id: String, search_node_count: String)
    "ScaleOutOpenSearch" -> ScaleOutOpenSearchOutput {
    0 "DBInstanceName" db_instance_name, 1 "RegionId" region_id, 2 "SearchNodeCount" search_node_count
} }

/// Response of [`ScaleOutOpenSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutOpenSearchOutput {
    pub access_denied_detail: Option<ScaleOutOpenSearchAccessDeniedDetail>,
    pub order_id: Option<String>,
}
model! { ScaleOutOpenSearchOutput {
    0 "AccessDeniedDetail" access_denied_detail: ScaleOutOpenSearchAccessDeniedDetail, 1 "OrderId" order_id: String
} }

/// In the response of [`ScaleOutOpenSearch`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `SkipCurrentStep` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/SkipCurrentStep>.
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

/// Response of [`SkipCurrentStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCurrentStepOutput {
    pub data: Option<SkipCurrentStepData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipCurrentStepOutput {
    0 "Data" data: SkipCurrentStepData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`SkipCurrentStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCurrentStepData {
    pub slink_task_id: Option<String>,
}
model! { SkipCurrentStepData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Starts switch database: `StartSwitchDatabase` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/StartSwitchDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabase {
    pub db_instance_name: Option<String>,
    pub dst_main_connect_string: Option<String>,
    pub dst_main_port: Option<String>,
    pub is_modify_endpoint: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
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

/// Response of [`StartSwitchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabaseOutput {
    pub data: Option<StartSwitchDatabaseData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartSwitchDatabaseOutput {
    0 "Data" data: StartSwitchDatabaseData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`StartSwitchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSwitchDatabaseData {
    pub slink_task_id: Option<String>,
}
model! { StartSwitchDatabaseData {
    0 "SlinkTaskId" slink_task_id: String
} }

/// Stops data import task: `StopDataImportTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/StopDataImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataImportTask {
    pub page_number: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub slink_task_id: Option<String>,
}
operation! { StopDataImportTask(region_id: String) "StopDataImportTask" -> StopDataImportTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "SlinkTaskId" slink_task_id: String
} }

/// Response of [`StopDataImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataImportTaskOutput {
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDataImportTaskOutput {
    0 "Data" data: bool, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Submits sql flashback task: `SubmitSqlFlashbackTask` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/SubmitSqlFlashbackTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub polardbx_instance_id: String,
    /// Required.
    pub recall_restore_type: String,
    pub recall_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub sql_pk: Option<String>,
    pub sql_type: Option<String>,
    /// Required.
    pub start_time: String,
    pub table_name: Option<String>,
    pub trace_id: Option<String>,
}

/// Arguments of [`SubmitSqlFlashbackTask::new`].
pub struct SubmitSqlFlashbackTaskRequired {
    pub db_name: String,
    pub end_time: String,
    pub polardbx_instance_id: String,
    pub recall_restore_type: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    SubmitSqlFlashbackTask { SubmitSqlFlashbackTaskRequired: db_name, end_time, polardbx_instance_id, recall_restore_type, region_id, start_time }
    "SubmitSqlFlashbackTask" -> SubmitSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "EndTime" end_time, 2 "PolardbxInstanceId" polardbx_instance_id,
    3 "RecallRestoreType" recall_restore_type, 4 "RecallType" recall_type: String, 5 "RegionId" region_id,
    6 "SqlPk" sql_pk: String, 7 "SqlType" sql_type: String, 8 "StartTime" start_time, 9 "TableName" table_name: String,
    10 "TraceId" trace_id: String
} }

/// Response of [`SubmitSqlFlashbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskOutput {
    pub data: Option<SubmitSqlFlashbackTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSqlFlashbackTaskOutput {
    0 "Data" data: SubmitSqlFlashbackTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`SubmitSqlFlashbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskData {
    pub task_id: Option<String>,
}
model! { SubmitSqlFlashbackTaskData {
    0 "TaskId" task_id: String
} }

/// Switches db instance ha: `SwitchDBInstanceHA` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/SwitchDBInstanceHA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    /// Required.
    pub db_instance_name: String,
    /// Required.
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

/// Response of [`SwitchDBInstanceHA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHAOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchDBInstanceHAOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Switches gdn member role: `SwitchGdnMemberRole` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/SwitchGdnMemberRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRole {
    /// Required.
    pub db_instance_name: String,
    pub dst_main_connect_string: Option<String>,
    pub dst_main_port: Option<String>,
    pub is_modify_endpoint: Option<String>,
    /// Required.
    pub region_id: String,
    pub src_main_connect_string: Option<String>,
    pub src_main_port: Option<String>,
    /// Required.
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

/// Response of [`SwitchGdnMemberRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRoleOutput {
    pub data: Option<SwitchGdnMemberRoleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchGdnMemberRoleOutput {
    0 "Data" data: SwitchGdnMemberRoleData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`SwitchGdnMemberRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGdnMemberRoleData {
    pub task_id: Option<i64>,
}
model! { SwitchGdnMemberRoleData {
    0 "TaskId" task_id: i64
} }

/// `TagResources` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
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

/// `UntagResources` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates backup policy: `UpdateBackupPolicy` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpdateBackupPolicy>.
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
    /// Required.
    pub db_instance_name: String,
    pub dest_cross_region: Option<String>,
    pub force_clean_on_high_space_usage: Option<i64>,
    pub is_cross_region_data_backup_enabled: Option<bool>,
    pub is_cross_region_log_backup_enabled: Option<bool>,
    pub is_enabled: Option<i64>,
    pub local_log_retention: Option<i64>,
    pub local_log_retention_number: Option<i64>,
    pub log_local_retention_space: Option<i64>,
    /// Required.
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

/// Response of [`UpdateBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicyOutput {
    pub data: Option<UpdateBackupPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBackupPolicyOutput {
    0 "Data" data: UpdateBackupPolicyData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`UpdateBackupPolicy`].
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
    0 "BackupPeriod" backup_period: String, 1 "BackupPlanBegin" backup_plan_begin: String,
    2 "BackupSetRetention" backup_set_retention: i64, 3 "BackupType" backup_type: String,
    4 "BackupWay" backup_way: String, 5 "ColdDataBackupInterval" cold_data_backup_interval: i64,
    6 "ColdDataBackupRetention" cold_data_backup_retention: i64,
    7 "CrossRegionDataBackupRetention" cross_region_data_backup_retention: i64,
    8 "CrossRegionFilterValue" cross_region_filter_value: String,
    9 "CrossRegionLogBackupRetention" cross_region_log_backup_retention: i64,
    10 "DBInstanceName" db_instance_name: String, 11 "DestCrossRegion" dest_cross_region: String,
    12 "ForceCleanOnHighSpaceUsage" force_clean_on_high_space_usage: i64,
    13 "IsCrossRegionDataBackupEnabled" is_cross_region_data_backup_enabled: bool,
    14 "IsCrossRegionLogBackupEnabled" is_cross_region_log_backup_enabled: bool, 15 "IsEnabled" is_enabled: i64,
    16 "LocalLogRetention" local_log_retention: i64, 17 "LocalLogRetentionNumber" local_log_retention_number: i64,
    18 "LogLocalRetentionSpace" log_local_retention_space: i64, 19 "RemoveLogRetention" remove_log_retention: i64
} }

/// Updates custins param: `UpdateCustinsParam` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpdateCustinsParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParam {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub value: String,
}
operation! { UpdateCustinsParam(db_instance_name: String, name: String, region_id: String, value: String)
    "UpdateCustinsParam" -> UpdateCustinsParamOutput {
    0 "DBInstanceName" db_instance_name, 1 "Name" name, 2 "RegionId" region_id, 3 "Value" value
} }

/// Response of [`UpdateCustinsParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParamOutput {
    pub data: Option<UpdateCustinsParamData>,
}
model! { UpdateCustinsParamOutput {
    0 "Data" data: UpdateCustinsParamData
} }

/// In the response of [`UpdateCustinsParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustinsParamData {
    pub task_id: Option<i64>,
}
model! { UpdateCustinsParamData {
    0 "TaskId" task_id: i64
} }

/// Updates db instance ssl: `UpdateDBInstanceSSL` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpdateDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSL {
    pub cert_common_name: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub enable_ssl: bool,
    pub region_id: Option<String>,
}
operation! { UpdateDBInstanceSSL(db_instance_name: String, enable_ssl: bool)
    "UpdateDBInstanceSSL" -> UpdateDBInstanceSSLOutput {
    0 "CertCommonName" cert_common_name: String, 1 "DBInstanceName" db_instance_name, 2 "EnableSSL" enable_ssl,
    3 "RegionId" region_id: String
} }

/// Response of [`UpdateDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSLOutput {
    pub data: Option<UpdateDBInstanceSSLData>,
}
model! { UpdateDBInstanceSSLOutput {
    0 "Data" data: UpdateDBInstanceSSLData
} }

/// In the response of [`UpdateDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceSSLData {
    pub task_id: Option<i64>,
}
model! { UpdateDBInstanceSSLData {
    0 "TaskId" task_id: i64
} }

/// Updates db instance tde: `UpdateDBInstanceTDE` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpdateDBInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDE {
    /// Required.
    pub db_instance_name: String,
    pub encryption_key: Option<String>,
    /// Required.
    pub region_id: String,
    pub role_arn: Option<String>,
    /// Required.
    pub tde_status: i64,
}
operation! { UpdateDBInstanceTDE(db_instance_name: String, region_id: String, tde_status: i64)
    "UpdateDBInstanceTDE" -> UpdateDBInstanceTDEOutput {
    0 "DBInstanceName" db_instance_name, 1 "EncryptionKey" encryption_key: String, 2 "RegionId" region_id,
    3 "RoleArn" role_arn: String, 4 "TDEStatus" tde_status
} }

/// Response of [`UpdateDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDEOutput {
    pub data: Option<UpdateDBInstanceTDEData>,
}
model! { UpdateDBInstanceTDEOutput {
    0 "Data" data: UpdateDBInstanceTDEData
} }

/// In the response of [`UpdateDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceTDEData {
    pub task_id: Option<String>,
}
model! { UpdateDBInstanceTDEData {
    0 "TaskId" task_id: String
} }

/// Updates polar dbx instance node: `UpdatePolarDBXInstanceNode` of `polardbx` 2020-02-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpdatePolarDBXInstanceNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNode {
    pub add_dn_spec: Option<String>,
    /// 0 to 99.
    pub cn_node_count: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_name: String,
    /// 0 to 99.
    pub dn_node_count: Option<i64>,
    /// 0 to 99.
    pub db_instance_node_count: Option<i64>,
    pub delete_dn_ids: Option<String>,
    /// Required.
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

/// Response of [`UpdatePolarDBXInstanceNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNodeOutput {
    pub order_id: Option<String>,
}
model! { UpdatePolarDBXInstanceNodeOutput {
    0 "OrderId" order_id: String
} }

/// `UpgradeCDCVersion` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpgradeCDCVersion>.
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

/// Response of [`UpgradeCDCVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionOutput {
    pub data: Option<UpgradeCDCVersionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeCDCVersionOutput {
    0 "Data" data: UpgradeCDCVersionData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`UpgradeCDCVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionData {
    pub minor_version: Option<String>,
    pub task_list: Vec<UpgradeCDCVersionTaskList>,
}
model! { UpgradeCDCVersionData {
    0 "MinorVersion" minor_version: String, 1 "TaskList" task_list: Vec<UpgradeCDCVersionTaskList>
} }

/// In the response of [`UpgradeCDCVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDCVersionTaskList {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeCDCVersionTaskList {
    0 "DbInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// `UpgradeColumnarVersion` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpgradeColumnarVersion>.
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

/// Response of [`UpgradeColumnarVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionOutput {
    pub data: Option<UpgradeColumnarVersionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeColumnarVersionOutput {
    0 "Data" data: UpgradeColumnarVersionData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`UpgradeColumnarVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionData {
    pub minor_version: Option<String>,
    pub task_list: Vec<UpgradeColumnarVersionTaskList>,
}
model! { UpgradeColumnarVersionData {
    0 "MinorVersion" minor_version: String, 1 "TaskList" task_list: Vec<UpgradeColumnarVersionTaskList>
} }

/// In the response of [`UpgradeColumnarVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeColumnarVersionTaskList {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeColumnarVersionTaskList {
    0 "DbInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// `UpgradeDBInstanceKernelVersion` of `polardbx` 2020-02-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardbx/2020-02-02/UpgradeDBInstanceKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    /// Required.
    pub db_instance_name: String,
    pub minor_version: Option<String>,
    /// Required.
    pub region_id: String,
    pub switch_mode: Option<String>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_name: String, region_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceName" db_instance_name, 1 "MinorVersion" minor_version: String, 2 "RegionId" region_id,
    3 "SwitchMode" switch_mode: String
} }

/// Response of [`UpgradeDBInstanceKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub db_instance_name: Option<String>,
    pub target_minor_version: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TargetMinorVersion" target_minor_version: String,
    2 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
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
