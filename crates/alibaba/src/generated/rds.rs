//! `rds` of Alibaba Cloud, API version 2014-08-15.
//!
//! Endpoint: a table of 45 regions, else `rds.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Rds/2014-08-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rds::CheckCloudResourceAuthorized};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCloudResourceAuthorized::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "rds.aliyuncs.com"),
        ("ap-southeast-1", "rds.aliyuncs.com"),
        ("cn-beijing", "rds.aliyuncs.com"),
        ("cn-beijing-finance-1", "rds.aliyuncs.com"),
        ("cn-beijing-finance-pop", "rds.aliyuncs.com"),
        ("cn-beijing-gov-1", "rds.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "rds.aliyuncs.com"),
        ("cn-edge-1", "rds.aliyuncs.com"),
        ("cn-fujian", "rds.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "rds.aliyuncs.com"),
        ("cn-hangzhou", "rds.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "rds.aliyuncs.com"),
        ("cn-hangzhou-finance", "rds-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "rds.aliyuncs.com"),
        ("cn-hangzhou-test-306", "rds.aliyuncs.com"),
        ("cn-heyuan", "rds.aliyuncs.com"),
        ("cn-hongkong", "rds.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "rds.aliyuncs.com"),
        ("cn-north-2-gov-1", "rds.aliyuncs.com"),
        ("cn-qingdao", "rds.aliyuncs.com"),
        ("cn-qingdao-nebula", "rds.aliyuncs.com"),
        ("cn-shanghai", "rds.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "rds.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "rds.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rds.aliyuncs.com"),
        ("cn-shanghai-inner", "rds.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "rds.aliyuncs.com"),
        ("cn-shenzhen", "rds.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rds.aliyuncs.com"),
        ("cn-shenzhen-inner", "rds.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "rds.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "rds.aliyuncs.com"),
        ("cn-wuhan", "rds.aliyuncs.com"),
        ("cn-yushanfang", "rds.aliyuncs.com"),
        ("cn-zhangbei", "rds.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "rds.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "rds.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "rds.aliyuncs.com"),
        ("eu-west-1-oxs", "rds.aliyuncs.com"),
        ("rus-west-1-pop", "rds.aliyuncs.com"),
        ("us-east-1", "rds.aliyuncs.com"),
        ("us-west-1", "rds.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "rds-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "rds-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "rds-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rds-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "rds-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "rds-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "rds-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "rds-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "rds-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "rds-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "rds-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "rds-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "rds-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "rds-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "rds-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rds-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "rds-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rds-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "rds-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "rds-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "rds-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "rds-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "rds-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "rds-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "rds-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "rds-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("rds", "2014-08-15", "rds", &ENDPOINTS);

/// Accepts rc inquired system event: `AcceptRCInquiredSystemEvent` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AcceptRCInquiredSystemEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptRCInquiredSystemEvent {
    /// Required.
    pub event_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AcceptRCInquiredSystemEvent(event_id: String, region_id: String) "AcceptRCInquiredSystemEvent" -> Empty {
    0 "EventId" event_id, 1 "RegionId" region_id
} }

/// Response of [`AcceptRCInquiredSystemEvent`]: empty.
pub type AcceptRCInquiredSystemEventOutput = Empty;

/// Activates migration target instance: `ActivateMigrationTargetInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ActivateMigrationTargetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMigrationTargetInstance {
    /// Required.
    pub db_instance_name: String,
    pub force_switch: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ActivateMigrationTargetInstance(db_instance_name: String)
    "ActivateMigrationTargetInstance" -> ActivateMigrationTargetInstanceOutput {
    0 "DBInstanceName" db_instance_name, 1 "ForceSwitch" force_switch: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SwitchTime" switch_time: String,
    4 "SwitchTimeMode" switch_time_mode: String
} }

/// Response of [`ActivateMigrationTargetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMigrationTargetInstanceOutput {
    pub db_instance_name: Option<String>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ActivateMigrationTargetInstanceOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "SourceIpAddress" source_ip_address: String,
    2 "SourcePort" source_port: i64, 3 "TaskId" task_id: i64
} }

/// Adds tags to resource: `AddTagsToResource` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/AddTagsToResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToResource {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<AddTagsToResourceTag>>,
}
operation! { AddTagsToResource(db_instance_id: String, region_id: String) "AddTagsToResource" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: String, 9 "proxyId" proxy_id: String, 10 "Tag" tag: Vec<AddTagsToResourceTag>
} }

/// Response of [`AddTagsToResource`]: empty.
pub type AddTagsToResourceOutput = Empty;

/// In the request of [`AddTagsToResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddTagsToResourceTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Creates a public endpoint for an instance.
///
/// The instance is then reachable from the Internet by the addresses of its whitelists: check them first. An instance
/// has at most one public endpoint. The operation is asynchronous: the endpoint exists when the instance is `Running`
/// again. Wait with `waiters::instance_available`. Right after the call, the status can still be `Running` for a
/// moment.
///
/// `AllocateInstancePublicConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AllocateInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub babelfish_port: Option<String>,
    /// First label of the host name: 5 to 40 characters, lower-case letters, digits and hyphens.
    ///
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_id: String,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pg_bouncer_port: Option<String>,
    /// Public port.
    ///
    /// Required.
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_id: String, port: String)
    "AllocateInstancePublicConnection" -> AllocateInstancePublicConnectionOutput {
    0 "BabelfishPort" babelfish_port: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "DBInstanceId" db_instance_id, 3 "GeneralGroupName" general_group_name: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PGBouncerPort" pg_bouncer_port: String,
    7 "Port" port, 8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AllocateInstancePublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionOutput {
    /// Host name of the public endpoint.
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { AllocateInstancePublicConnectionOutput {
    0 "ConnectionString" connection_string: String, 1 "DbInstanceName" db_instance_name: String
} }

/// Allocates read write splitting connection: `AllocateReadWriteSplittingConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AllocateReadWriteSplittingConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateReadWriteSplittingConnection {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub distribution_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub net_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub weight: Option<String>,
}
operation! { AllocateReadWriteSplittingConnection(db_instance_id: String)
    "AllocateReadWriteSplittingConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceId" db_instance_id,
    2 "DistributionType" distribution_type: String, 3 "MaxDelayTime" max_delay_time: String,
    4 "NetType" net_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "Port" port: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Weight" weight: String
} }

/// Response of [`AllocateReadWriteSplittingConnection`]: empty.
pub type AllocateReadWriteSplittingConnectionOutput = Empty;

/// Associates eip address with rc instance: `AssociateEipAddressWithRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AssociateEipAddressWithRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressWithRCInstance {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { AssociateEipAddressWithRCInstance() "AssociateEipAddressWithRCInstance" -> Empty {
    0 "AllocationId" allocation_id: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String
} }

/// Response of [`AssociateEipAddressWithRCInstance`]: empty.
pub type AssociateEipAddressWithRCInstanceOutput = Empty;

/// Attaches rc disk: `AttachRCDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCDisk {
    pub delete_with_instance: Option<bool>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { AttachRCDisk(disk_id: String, instance_id: String) "AttachRCDisk" -> Empty {
    0 "DeleteWithInstance" delete_with_instance: bool, 1 "DiskId" disk_id, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`AttachRCDisk`]: empty.
pub type AttachRCDiskOutput = Empty;

/// Attaches rc instances: `AttachRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub key_pair: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { AttachRCInstances(instance_ids: Vec<String>) "AttachRCInstances" -> AttachRCInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPair" key_pair: String, 2 "Password" password: Secret,
    3 "RegionId" region_id: String, 4 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`AttachRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstancesOutput {
    pub responses: Vec<AttachRCInstancesResponses>,
    pub task_id: Option<String>,
}
model! { AttachRCInstancesOutput {
    0 "Responses" responses: Vec<AttachRCInstancesResponses>, 1 "TaskId" task_id: String
} }

/// In the response of [`AttachRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstancesResponses {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachRCInstancesResponses {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String
} }

/// Attaches whitelist template to instance: `AttachWhitelistTemplateToInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AttachWhitelistTemplateToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstance {
    /// Required.
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { AttachWhitelistTemplateToInstance(ins_name: String, template_id: i64)
    "AttachWhitelistTemplateToInstance" -> AttachWhitelistTemplateToInstanceOutput {
    0 "InsName" ins_name, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TemplateId" template_id
} }

/// Response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceOutput {
    pub code: Option<String>,
    pub data: Option<AttachWhitelistTemplateToInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachWhitelistTemplateToInstanceOutput {
    0 "Code" code: String, 1 "Data" data: AttachWhitelistTemplateToInstanceData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceData {
    pub status: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceData {
    0 "Status" status: String
} }

/// Authorizes backup encryption: `AuthorizeBackupEncryption` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeBackupEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeBackupEncryption {
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { AuthorizeBackupEncryption(region_id: String)
    "AuthorizeBackupEncryption" -> AuthorizeBackupEncryptionOutput {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AuthorizeBackupEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeBackupEncryptionOutput {
    pub authorization_state: Option<i64>,
    pub message: Option<String>,
    pub role_arn: Option<String>,
}
model! { AuthorizeBackupEncryptionOutput {
    0 "AuthorizationState" authorization_state: i64, 1 "Message" message: String, 2 "RoleARN" role_arn: String
} }

/// Authorizes rc security group permission: `AuthorizeRCSecurityGroupPermission` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeRCSecurityGroupPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRCSecurityGroupPermission {
    pub direction: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_permissions: Option<
        Vec<AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions>,
    >,
}
operation! { AuthorizeRCSecurityGroupPermission() "AuthorizeRCSecurityGroupPermission" -> Empty {
    0 "Direction" direction: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupPermissions" security_group_permissions: Vec<AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`AuthorizeRCSecurityGroupPermission`]: empty.
pub type AuthorizeRCSecurityGroupPermissionOutput = Empty;

/// In the request of [`AuthorizeRCSecurityGroupPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions {
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions() {
    0 "DestCidrIp" dest_cidr_ip: String, 1 "IpProtocol" ip_protocol: String, 2 "Policy" policy: String,
    3 "PortRange" port_range: String, 4 "Priority" priority: i64, 5 "SourceCidrIp" source_cidr_ip: String,
    6 "SourcePortRange" source_port_range: String
} }

/// `CalculateDBInstanceWeight` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CalculateDBInstanceWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeight {
    /// Required.
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CalculateDBInstanceWeight(db_instance_id: String)
    "CalculateDBInstanceWeight" -> CalculateDBInstanceWeightOutput {
    0 "DBInstanceId" db_instance_id, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CalculateDBInstanceWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightOutput {
    pub items: Option<CalculateDBInstanceWeightItems>,
}
model! { CalculateDBInstanceWeightOutput {
    0 "Items" items: CalculateDBInstanceWeightItems
} }

/// In the response of [`CalculateDBInstanceWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightItems {
    pub db_instance_weight: Vec<CalculateDBInstanceWeightDBInstanceWeight>,
}
model! { CalculateDBInstanceWeightItems {
    0 "DBInstanceWeight" db_instance_weight: Vec<CalculateDBInstanceWeightDBInstanceWeight>
} }

/// In the response of [`CalculateDBInstanceWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightDBInstanceWeight {
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub readonly_instance_sql_delayed_time: Option<String>,
    pub weight: Option<String>,
}
model! { CalculateDBInstanceWeightDBInstanceWeight {
    0 "DBInstanceId" db_instance_id: String, 1 "DBInstanceType" db_instance_type: String,
    2 "ReadonlyInstanceSQLDelayedTime" readonly_instance_sql_delayed_time: String, 3 "Weight" weight: String
} }

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks(ids: String) "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`CancelActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "Ids" ids: String
} }

/// Checks account name available: `CheckAccountNameAvailable` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckAccountNameAvailable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountNameAvailable {
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { CheckAccountNameAvailable(account_name: String, db_instance_id: String)
    "CheckAccountNameAvailable" -> CheckAccountNameAvailableOutput {
    0 "AccountName" account_name, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`CheckAccountNameAvailable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountNameAvailableOutput {
    pub resource_group_id: Option<String>,
}
model! { CheckAccountNameAvailableOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Checks backup encryption authorized: `CheckBackupEncryptionAuthorized` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckBackupEncryptionAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBackupEncryptionAuthorized {
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckBackupEncryptionAuthorized(region_id: String)
    "CheckBackupEncryptionAuthorized" -> CheckBackupEncryptionAuthorizedOutput {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckBackupEncryptionAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBackupEncryptionAuthorizedOutput {
    pub authorization_state: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckBackupEncryptionAuthorizedOutput {
    0 "AuthorizationState" authorization_state: String, 1 "RoleARN" role_arn: String
} }

/// Checks cloud resource authorized: `CheckCloudResourceAuthorized` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCloudResourceAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub target_region_id: Option<String>,
}
operation! { CheckCloudResourceAuthorized() "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "TargetRegionId" target_region_id: String
} }

/// Response of [`CheckCloudResourceAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub authorization_state: Option<i64>,
    pub role_arn: Option<String>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "AuthorizationState" authorization_state: i64, 1 "RoleArn" role_arn: String
} }

/// Checks create ddr db instance: `CheckCreateDdrDBInstance` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCreateDdrDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateDdrDBInstance {
    pub backup_set_id: Option<String>,
    /// Required.
    pub db_instance_class: String,
    /// Required.
    pub db_instance_storage: i64,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Required.
    pub restore_type: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
}

/// Arguments of [`CheckCreateDdrDBInstance::new`].
pub struct CheckCreateDdrDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub restore_type: String,
}
operation! {
    CheckCreateDdrDBInstance { CheckCreateDdrDBInstanceRequired: db_instance_class, db_instance_storage, engine, engine_version, region_id, restore_type }
    "CheckCreateDdrDBInstance" -> CheckCreateDdrDBInstanceOutput {
    0 "BackupSetId" backup_set_id: String, 1 "DBInstanceClass" db_instance_class,
    2 "DBInstanceStorage" db_instance_storage, 3 "Engine" engine, 4 "EngineVersion" engine_version,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RestoreTime" restore_time: String, 11 "RestoreType" restore_type,
    12 "SourceDBInstanceName" source_db_instance_name: String, 13 "SourceRegion" source_region: String
} }

/// Response of [`CheckCreateDdrDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateDdrDBInstanceOutput {
    pub is_valid: Option<String>,
}
model! { CheckCreateDdrDBInstanceOutput {
    0 "IsValid" is_valid: String
} }

/// Checks db name available: `CheckDBNameAvailable` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckDBNameAvailable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameAvailable {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckDBNameAvailable(db_instance_id: String, db_name: String) "CheckDBNameAvailable" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckDBNameAvailable`]: empty.
pub type CheckDBNameAvailableOutput = Empty;

/// Checks instance exist: `CheckInstanceExist` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckInstanceExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceExist {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckInstanceExist(db_instance_id: String) "CheckInstanceExist" -> CheckInstanceExistOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckInstanceExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceExistOutput {
    pub is_exist_instance: Option<bool>,
}
model! { CheckInstanceExistOutput {
    0 "IsExistInstance" is_exist_instance: bool
} }

/// Checks rds custom init: `CheckRdsCustomInit` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRdsCustomInit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRdsCustomInit {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_linked_role: String,
}
operation! { CheckRdsCustomInit(region_id: String, service_linked_role: String)
    "CheckRdsCustomInit" -> CheckRdsCustomInitOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ServiceLinkedRole" service_linked_role
} }

/// Response of [`CheckRdsCustomInit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRdsCustomInitOutput {
    pub has_service_linked_role: Option<String>,
    pub register_uid_success: Option<bool>,
    pub require_service_linked_role: Option<String>,
}
model! { CheckRdsCustomInitOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: String, 1 "RegisterUidSuccess" register_uid_success: bool,
    2 "RequireServiceLinkedRole" require_service_linked_role: String
} }

/// Checks region support backup encryption: `CheckRegionSupportBackupEncryption` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRegionSupportBackupEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionSupportBackupEncryption {
    pub db_instance_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckRegionSupportBackupEncryption(region_id: String)
    "CheckRegionSupportBackupEncryption" -> CheckRegionSupportBackupEncryptionOutput {
    0 "DBInstanceID" db_instance_id: String, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckRegionSupportBackupEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionSupportBackupEncryptionOutput {
    pub support_backup_encryption: Option<bool>,
}
model! { CheckRegionSupportBackupEncryptionOutput {
    0 "SupportBackupEncryption" support_backup_encryption: bool
} }

/// Checks service linked role: `CheckServiceLinkedRole` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CheckServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub service_linked_role: String,
}
operation! { CheckServiceLinkedRole(region_id: String, service_linked_role: String)
    "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServiceLinkedRole" service_linked_role
} }

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<String>,
    pub require_service_linked_role: Option<String>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: String,
    1 "RequireServiceLinkedRole" require_service_linked_role: String
} }

/// Clones db instance: `CloneDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CloneDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    pub auto_pay: Option<bool>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    /// Required. 1 to 65535 characters.
    pub db_instance_id: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_names: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_table: Option<String>,
    pub restore_time: Option<String>,
    pub serverless_config: Option<CloneDBInstanceServerlessConfig>,
    pub table_meta: Option<String>,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { CloneDBInstance(db_instance_id: String, pay_type: String) "CloneDBInstance" -> CloneDBInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "BackupId" backup_id: String, 2 "BackupType" backup_type: String,
    3 "BpeEnabled" bpe_enabled: String, 4 "BurstingEnabled" bursting_enabled: bool, 5 "Category" category: String,
    6 "ClientToken" client_token: String, 7 "CustomExtraInfo" custom_extra_info: String,
    8 "DBInstanceClass" db_instance_class: String, 9 "DBInstanceDescription" db_instance_description: String,
    10 "DBInstanceId" db_instance_id, 11 "DBInstanceStorage" db_instance_storage: i64,
    12 "DBInstanceStorageType" db_instance_storage_type: String, 13 "DbNames" db_names: String,
    14 "DedicatedHostGroupId" dedicated_host_group_id: String, 15 "DeletionProtection" deletion_protection: bool,
    16 "InstanceNetworkType" instance_network_type: String, 17 "IoAccelerationEnabled" io_acceleration_enabled: String,
    18 "PayType" pay_type, 19 "Period" period: String, 20 "PrivateIpAddress" private_ip_address: String,
    21 "RegionId" region_id: String, 22 "ResourceOwnerId" resource_owner_id: i64,
    23 "RestoreTable" restore_table: String, 24 "RestoreTime" restore_time: String,
    25 "ServerlessConfig" serverless_config: CloneDBInstanceServerlessConfig, 26 "TableMeta" table_meta: String,
    27 "UsedTime" used_time: i64, 28 "VPCId" vpc_id: String, 29 "VSwitchId" vswitch_id: String,
    30 "ZoneId" zone_id: String, 31 "ZoneIdSlave1" zone_id_slave1: String, 32 "ZoneIdSlave2" zone_id_slave2: String
} [
    Mark::new(25, Location::Default, Style::Json)
] }

/// In the request of [`CloneDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceServerlessConfig {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { CloneDBInstanceServerlessConfig() {
    0 "AutoPause" auto_pause: bool, 1 "MaxCapacity" max_capacity: f64, 2 "MinCapacity" min_capacity: f64,
    3 "SwitchForce" switch_force: bool
} }

/// Response of [`CloneDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CloneDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Clones parameter group: `CloneParameterGroup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CloneParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneParameterGroup {
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub parameter_group_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub target_region_id: String,
}
operation! {
    CloneParameterGroup(parameter_group_id: String, parameter_group_name: String, region_id: String, target_region_id: String)
    "CloneParameterGroup" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ParameterGroupDesc" parameter_group_desc: String,
    2 "ParameterGroupId" parameter_group_id, 3 "ParameterGroupName" parameter_group_name, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TargetRegionId" target_region_id
} }

/// Response of [`CloneParameterGroup`]: empty.
pub type CloneParameterGroupOutput = Empty;

/// Confirms notify: `ConfirmNotify` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ConfirmNotify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotify {
    /// Required.
    pub confirmor: i64,
    /// Required.
    pub notify_id_list: Vec<i64>,
}
operation! { ConfirmNotify(confirmor: i64, notify_id_list: Vec<i64>) "ConfirmNotify" -> Empty {
    0 "Confirmor" confirmor, 1 "NotifyIdList" notify_id_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`ConfirmNotify`]: empty.
pub type ConfirmNotifyOutput = Empty;

/// Copies database: `CopyDatabase` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabase {
    pub db_instance_name: Option<String>,
    pub dst_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub reserve_account: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_db_name: Option<String>,
}
operation! { CopyDatabase() "CopyDatabase" -> CopyDatabaseOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DstDBName" dst_db_name: String, 2 "OwnerId" owner_id: i64,
    3 "ReserveAccount" reserve_account: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SrcDBName" src_db_name: String
} }

/// Response of [`CopyDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabaseOutput {
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub task_id: Option<String>,
}
model! { CopyDatabaseOutput {
    0 "DBName" db_name: String, 1 "DBStatus" db_status: String, 2 "TaskId" task_id: String
} }

/// Copies database between instances: `CopyDatabaseBetweenInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabaseBetweenInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabaseBetweenInstances {
    pub backup_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub sync_user_privilege: Option<String>,
    /// Required.
    pub target_db_instance_id: String,
}
operation! { CopyDatabaseBetweenInstances(db_instance_id: String, db_names: String, target_db_instance_id: String)
    "CopyDatabaseBetweenInstances" -> Empty {
    0 "BackupId" backup_id: String, 1 "DBInstanceId" db_instance_id, 2 "DbNames" db_names,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "RestoreTime" restore_time: String,
    5 "SyncUserPrivilege" sync_user_privilege: String, 6 "TargetDBInstanceId" target_db_instance_id
} }

/// Response of [`CopyDatabaseBetweenInstances`]: empty.
pub type CopyDatabaseBetweenInstancesOutput = Empty;

/// Creates a database account.
///
/// The instance must be `Running`. On MySQL and MariaDB, a standard account has no privileges until
/// `GrantAccountPrivilege` is called; a privileged account (`Super`) can manage all databases. The operation is
/// asynchronous: the account can be used when it is `Available`. Wait with `waiters::account_available`.
///
/// `CreateAccount` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    /// Name of the account: starts with a letter and consists of lower-case letters, digits and underscores.
    ///
    /// Required.
    pub account_name: String,
    /// Password: 8 to 32 characters, with at least three of upper-case letters, lower-case letters, digits and the
    /// special characters `!@#$%^&*()_+-=`.
    ///
    /// Required. Secret.
    pub account_password: Secret,
    /// `Normal` (the default), `Super` (privileged) or `Sysadmin` (SQL Server only).
    pub account_type: Option<String>,
    pub check_policy: Option<bool>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "CreateAccount" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountType" account_type: String, 4 "CheckPolicy" check_policy: bool,
    5 "DBInstanceId" db_instance_id, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Starts a backup of an instance.
///
/// The instance must be `Running` and must not have a backup in progress. An instance can have at most 20 manual
/// backups per day. A backup beyond the free quota costs money. The operation is asynchronous: `BackupJobId` in the
/// response identifies the task. Wait with `waiters::backup_finished`.
///
/// `CreateBackup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    /// `Physical` (the default), `Logical` or `Snapshot`.
    pub backup_method: Option<String>,
    pub backup_retention_period: Option<i64>,
    /// `instance` or `db`. For a logical backup of MySQL, or a full physical backup of SQL Server.
    pub backup_strategy: Option<String>,
    /// `Auto` (the default) or `FullBackup`. SQL Server only.
    pub backup_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Databases to back up, separated by commas, when `BackupStrategy` is `db`.
    pub db_name: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateBackup(db_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupMethod" backup_method: String, 1 "BackupRetentionPeriod" backup_retention_period: i64,
    2 "BackupStrategy" backup_strategy: String, 3 "BackupType" backup_type: String, 4 "DBInstanceId" db_instance_id,
    5 "DBName" db_name: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    /// Backup task, for `DescribeBackupTasks`.
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupJobId" backup_job_id: String
} }

/// Creates cloud migration precheck task: `CreateCloudMigrationPrecheckTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationPrecheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTask {
    /// Required.
    pub db_instance_name: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_account: String,
    /// Required.
    pub source_category: String,
    /// Required.
    pub source_ip_address: String,
    /// Required. Secret.
    pub source_password: Secret,
    /// Required.
    pub source_port: i64,
    pub task_name: Option<String>,
}

/// Arguments of [`CreateCloudMigrationPrecheckTask::new`].
pub struct CreateCloudMigrationPrecheckTaskRequired {
    pub db_instance_name: String,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
}
operation! {
    CreateCloudMigrationPrecheckTask { CreateCloudMigrationPrecheckTaskRequired: db_instance_name, source_account, source_category, source_ip_address, source_password, source_port }
    "CreateCloudMigrationPrecheckTask" -> CreateCloudMigrationPrecheckTaskOutput {
    0 "DBInstanceName" db_instance_name, 1 "ResourceOwnerId" resource_owner_id: i64, 2 "SourceAccount" source_account,
    3 "SourceCategory" source_category, 4 "SourceIpAddress" source_ip_address, 5 "SourcePassword" source_password,
    6 "SourcePort" source_port, 7 "TaskName" task_name: String
} }

/// Response of [`CreateCloudMigrationPrecheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTaskOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateCloudMigrationPrecheckTaskOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Creates cloud migration task: `CreateCloudMigrationTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationTask {
    /// Required.
    pub db_instance_name: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_account: String,
    /// Required.
    pub source_category: String,
    /// Required.
    pub source_ip_address: String,
    /// Required. Secret.
    pub source_password: Secret,
    /// Required.
    pub source_port: i64,
    pub task_name: Option<String>,
}

/// Arguments of [`CreateCloudMigrationTask::new`].
pub struct CreateCloudMigrationTaskRequired {
    pub db_instance_name: String,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
}
operation! {
    CreateCloudMigrationTask { CreateCloudMigrationTaskRequired: db_instance_name, source_account, source_category, source_ip_address, source_password, source_port }
    "CreateCloudMigrationTask" -> CreateCloudMigrationTaskOutput {
    0 "DBInstanceName" db_instance_name, 1 "ResourceOwnerId" resource_owner_id: i64, 2 "SourceAccount" source_account,
    3 "SourceCategory" source_category, 4 "SourceIpAddress" source_ip_address, 5 "SourcePassword" source_password,
    6 "SourcePort" source_port, 7 "TaskName" task_name: String
} }

/// Response of [`CreateCloudMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationTaskOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateCloudMigrationTaskOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Creates a database instance: MySQL, PostgreSQL, SQL Server or MariaDB.
///
/// Billing starts when the instance is created; a subscription (`PayType` `Prepaid`) needs `Period` and `UsedTime`. The
/// class must be in stock in the zone. The instance has no database account at first. The operation is asynchronous:
/// the instance is `Creating` for several minutes, then `Running`. Wait with `waiters::instance_available`. `DryRun`
/// checks the request without creating anything.
///
/// `CreateDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub amount: Option<i64>,
    pub auto_create_proxy: Option<bool>,
    /// Whether the order is paid automatically. Default: true.
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub babelfish_config: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub business_info: Option<String>,
    /// Edition, for example `Basic`, `HighAvailability`, `cluster` or `AlwaysOn`.
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub create_strategy: Option<String>,
    pub custom_extra_info: Option<String>,
    /// Class (CPU and memory); `DescribeAvailableClasses` lists them.
    ///
    /// Required.
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    /// Must be `Intranet`.
    ///
    /// Required.
    pub db_instance_net_type: String,
    /// Storage in GB, in steps of 5.
    ///
    /// Required.
    pub db_instance_storage: i64,
    /// Type of storage, for example `cloud_essd`, `general_essd` or `local_ssd`.
    pub db_instance_storage_type: Option<String>,
    pub dbis_ignore_case: Option<String>,
    pub db_param_group_id: Option<String>,
    pub db_time_zone: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    /// Whether `DeleteDBInstance` is refused. Only for pay-as-you-go instances. Default: false.
    pub deletion_protection: Option<bool>,
    /// Whether only to check the request. Default: false.
    pub dry_run: Option<bool>,
    pub encryption_key: Option<String>,
    /// `MySQL`, `PostgreSQL`, `SQLServer` or `MariaDB`.
    ///
    /// Required.
    pub engine: String,
    /// Version of the engine, for example `8.0` for MySQL.
    ///
    /// Required.
    pub engine_version: String,
    pub external_replication: Option<bool>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub optimized_writes: Option<String>,
    /// `Postpaid` (pay-as-you-go), `Prepaid` (subscription) or `Serverless`.
    ///
    /// Required.
    pub pay_type: String,
    /// Unit of a subscription: `Year` or `Month`.
    pub period: Option<String>,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    /// Addresses and ranges that may connect, separated by commas. At most 1,000.
    ///
    /// Required.
    pub security_ip_list: String,
    pub serverless_config: Option<CreateDBInstanceServerlessConfig>,
    pub storage_auto_scale: Option<String>,
    pub storage_threshold: Option<i64>,
    /// At least 0.
    pub storage_upper_bound: Option<i64>,
    pub system_db_charset: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub target_dedicated_host_id_for_log: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub target_minor_version: Option<String>,
    /// Length of a subscription, in units of `Period`.
    pub used_time: Option<String>,
    pub user_backup_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub whitelist_template_list: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}

/// Arguments of [`CreateDBInstance::new`].
pub struct CreateDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_net_type: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! {
    CreateDBInstance { CreateDBInstanceRequired: db_instance_class, db_instance_net_type, db_instance_storage, engine, engine_version, pay_type, region_id, security_ip_list }
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "Amount" amount: i64, 1 "AutoCreateProxy" auto_create_proxy: bool, 2 "AutoPay" auto_pay: bool,
    3 "AutoRenew" auto_renew: String, 4 "AutoUseCoupon" auto_use_coupon: bool,
    5 "BabelfishConfig" babelfish_config: String, 6 "BpeEnabled" bpe_enabled: String,
    7 "BurstingEnabled" bursting_enabled: bool, 8 "BusinessInfo" business_info: String, 9 "Category" category: String,
    10 "ClientToken" client_token: String, 11 "ColdDataEnabled" cold_data_enabled: bool,
    12 "ConnectionMode" connection_mode: String, 13 "ConnectionString" connection_string: String,
    14 "CreateStrategy" create_strategy: String, 15 "CustomExtraInfo" custom_extra_info: String,
    16 "DBInstanceClass" db_instance_class, 17 "DBInstanceDescription" db_instance_description: String,
    18 "DBInstanceNetType" db_instance_net_type, 19 "DBInstanceStorage" db_instance_storage,
    20 "DBInstanceStorageType" db_instance_storage_type: String, 21 "DBIsIgnoreCase" dbis_ignore_case: String,
    22 "DBParamGroupId" db_param_group_id: String, 23 "DBTimeZone" db_time_zone: String,
    24 "DedicatedHostGroupId" dedicated_host_group_id: String, 25 "DeletionProtection" deletion_protection: bool,
    26 "DryRun" dry_run: bool, 27 "EncryptionKey" encryption_key: String, 28 "Engine" engine,
    29 "EngineVersion" engine_version, 30 "ExternalReplication" external_replication: bool,
    31 "InstanceNetworkType" instance_network_type: String, 32 "IoAccelerationEnabled" io_acceleration_enabled: String,
    33 "OptimizedWrites" optimized_writes: String, 34 "PayType" pay_type, 35 "Period" period: String,
    36 "Port" port: String, 37 "PrivateIpAddress" private_ip_address: String, 38 "PromotionCode" promotion_code: String,
    39 "RegionId" region_id, 40 "ResourceGroupId" resource_group_id: String,
    41 "ResourceOwnerId" resource_owner_id: i64, 42 "RoleARN" role_arn: String, 43 "SecurityIPList" security_ip_list,
    44 "ServerlessConfig" serverless_config: CreateDBInstanceServerlessConfig,
    45 "StorageAutoScale" storage_auto_scale: String, 46 "StorageThreshold" storage_threshold: i64,
    47 "StorageUpperBound" storage_upper_bound: i64, 48 "SystemDBCharset" system_db_charset: String,
    49 "Tag" tag: Vec<CreateDBInstanceTag>, 50 "TargetDedicatedHostIdForLog" target_dedicated_host_id_for_log: String,
    51 "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    52 "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String,
    53 "TargetMinorVersion" target_minor_version: String, 54 "UsedTime" used_time: String,
    55 "UserBackupId" user_backup_id: String, 56 "VPCId" vpc_id: String, 57 "VSwitchId" vswitch_id: String,
    58 "WhitelistTemplateList" whitelist_template_list: String, 59 "ZoneId" zone_id: String,
    60 "ZoneIdSlave1" zone_id_slave1: String, 61 "ZoneIdSlave2" zone_id_slave2: String
} [
    Mark::new(44, Location::Default, Style::Json)
] }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceServerlessConfig {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { CreateDBInstanceServerlessConfig() {
    0 "AutoPause" auto_pause: bool, 1 "MaxCapacity" max_capacity: f64, 2 "MinCapacity" min_capacity: f64,
    3 "SwitchForce" switch_force: bool
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    /// Host name of the private endpoint.
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub dry_run: Option<bool>,
    /// Whether the request passed the check, if `DryRun` was set.
    pub dry_run_result: Option<bool>,
    pub message: Option<String>,
    /// Order of the instance.
    pub order_id: Option<String>,
    pub port: Option<String>,
    pub tag_result: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String, 2 "DryRun" dry_run: bool,
    3 "DryRunResult" dry_run_result: bool, 4 "Message" message: String, 5 "OrderId" order_id: String,
    6 "Port" port: String, 7 "TagResult" tag_result: bool, 8 "TaskId" task_id: String
} }

/// Creates db instance endpoint: `CreateDBInstanceEndpoint` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    pub db_instance_endpoint_description: Option<String>,
    /// Required.
    pub db_instance_endpoint_type: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub node_items: Vec<CreateDBInstanceEndpointNodeItems>,
    /// Required.
    pub port: String,
    pub private_ip_address: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateDBInstanceEndpoint::new`].
pub struct CreateDBInstanceEndpointRequired {
    pub connection_string_prefix: String,
    pub db_instance_endpoint_type: String,
    pub db_instance_id: String,
    pub node_items: Vec<CreateDBInstanceEndpointNodeItems>,
    pub port: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    CreateDBInstanceEndpoint { CreateDBInstanceEndpointRequired: connection_string_prefix, db_instance_endpoint_type, db_instance_id, node_items, port, vswitch_id, vpc_id }
    "CreateDBInstanceEndpoint" -> CreateDBInstanceEndpointOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "DBInstanceEndpointDescription" db_instance_endpoint_description: String,
    3 "DBInstanceEndpointType" db_instance_endpoint_type, 4 "DBInstanceId" db_instance_id, 5 "NodeItems" node_items,
    6 "Port" port, 7 "PrivateIpAddress" private_ip_address: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "VSwitchId" vswitch_id, 11 "VpcId" vpc_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointNodeItems {
    /// Required.
    pub db_instance_id: Option<String>,
    /// Required.
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateDBInstanceEndpointNodeItems(db_instance_id: String, node_id: String) {
    0 "DBInstanceId" db_instance_id: String, 1 "NodeId" node_id: String, 2 "Weight" weight: i64
} }

/// Response of [`CreateDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointOutput {
    pub data: Option<CreateDBInstanceEndpointData>,
}
model! { CreateDBInstanceEndpointOutput {
    0 "Data" data: CreateDBInstanceEndpointData
} }

/// In the response of [`CreateDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointData {
    pub connection_string: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBInstanceEndpointData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceEndpointId" db_instance_endpoint_id: String,
    2 "DBInstanceName" db_instance_name: String
} }

/// Creates db instance endpoint address: `CreateDBInstanceEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_endpoint_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ip_type: String,
    /// Required.
    pub port: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateDBInstanceEndpointAddress::new`].
pub struct CreateDBInstanceEndpointAddressRequired {
    pub connection_string_prefix: String,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub ip_type: String,
    pub port: String,
}
operation! {
    CreateDBInstanceEndpointAddress { CreateDBInstanceEndpointAddressRequired: connection_string_prefix, db_instance_endpoint_id, db_instance_id, ip_type, port }
    "CreateDBInstanceEndpointAddress" -> CreateDBInstanceEndpointAddressOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "DBInstanceEndpointId" db_instance_endpoint_id, 3 "DBInstanceId" db_instance_id, 4 "IpType" ip_type,
    5 "Port" port, 6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressOutput {
    pub data: Option<CreateDBInstanceEndpointAddressData>,
}
model! { CreateDBInstanceEndpointAddressOutput {
    0 "Data" data: CreateDBInstanceEndpointAddressData
} }

/// In the response of [`CreateDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressData {
    pub connection_string: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBInstanceEndpointAddressData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceEndpointId" db_instance_endpoint_id: String,
    2 "DBInstanceName" db_instance_name: String
} }

/// Creates db instance for rebuild: `CreateDBInstanceForRebuild` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceForRebuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceForRebuild {
    pub client_token: Option<String>,
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub instance_network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_list: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { CreateDBInstanceForRebuild(db_instance_id: String, pay_type: String, region_id: String)
    "CreateDBInstanceForRebuild" -> CreateDBInstanceForRebuildOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceDescription" db_instance_description: String,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceNetType" db_instance_net_type: String,
    4 "InstanceNetworkType" instance_network_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PayType" pay_type, 8 "Period" period: String, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SecurityIPList" security_ip_list: String,
    14 "SecurityToken" security_token: Secret, 15 "UsedTime" used_time: String, 16 "VPCId" vpc_id: String,
    17 "VSwitchId" vswitch_id: String, 18 "ZoneId" zone_id: String, 19 "ZoneIdSlave1" zone_id_slave1: String,
    20 "ZoneIdSlave2" zone_id_slave2: String
} }

/// Response of [`CreateDBInstanceForRebuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceForRebuildOutput {
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateDBInstanceForRebuildOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Message" message: String, 2 "OrderId" order_id: String,
    3 "TaskId" task_id: String
} }

/// Creates db instance replication: `CreateDBInstanceReplication` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// Required. 1 to 30 characters.
    pub db_instance_id: String,
    /// Required. 1 to 128 characters.
    pub master_host: String,
    /// Required. Secret. 8 to 44 characters.
    pub master_password: Secret,
    /// Required. 1 to 65535.
    pub master_port: i64,
    /// Required. 1 to 32 characters.
    pub master_user: String,
    pub owner_id: Option<i64>,
    /// Required. 1 to 30 characters.
    pub region_id: String,
}

/// Arguments of [`CreateDBInstanceReplication::new`].
pub struct CreateDBInstanceReplicationRequired {
    pub db_instance_id: String,
    pub master_host: String,
    pub master_password: Secret,
    pub master_port: i64,
    pub master_user: String,
    pub region_id: String,
}
operation! {
    CreateDBInstanceReplication { CreateDBInstanceReplicationRequired: db_instance_id, master_host, master_password, master_port, master_user, region_id }
    "CreateDBInstanceReplication" -> Empty {
    0 "ChannelName" channel_name: String, 1 "DbInstanceId" db_instance_id, 2 "MasterHost" master_host,
    3 "MasterPassword" master_password, 4 "MasterPort" master_port, 5 "MasterUser" master_user,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id
} }

/// Response of [`CreateDBInstanceReplication`]: empty.
pub type CreateDBInstanceReplicationOutput = Empty;

/// Creates db instance security group rule: `CreateDBInstanceSecurityGroupRule` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceSecurityGroupRule {
    /// Required.
    pub db_instance_id: String,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub port_range: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr_ip: Option<String>,
}
operation! { CreateDBInstanceSecurityGroupRule(db_instance_id: String, port_range: String)
    "CreateDBInstanceSecurityGroupRule" -> CreateDBInstanceSecurityGroupRuleOutput {
    0 "DBInstanceId" db_instance_id, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: String, 5 "PortRange" port_range,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceCidrIp" source_cidr_ip: String
} }

/// Response of [`CreateDBInstanceSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateDBInstanceSecurityGroupRuleOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates db nodes: `CreateDBNodes` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodes {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_node: Vec<CreateDBNodesDBNode>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDBNodes(db_instance_id: String, db_node: Vec<CreateDBNodesDBNode>)
    "CreateDBNodes" -> CreateDBNodesOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBNode" db_node,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNode {
    /// Required.
    pub class_code: Option<String>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CreateDBNodesDBNode(class_code: String, zone_id: String) {
    0 "classCode" class_code: String, 1 "vswitchId" vswitch_id: String, 2 "zoneId" zone_id: String
} }

/// Response of [`CreateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub node_ids: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBNodesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "NodeIds" node_ids: String, 2 "OrderId" order_id: i64
} }

/// Creates db proxy endpoint address: `CreateDBProxyEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBProxyEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxyEndpointAddress {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_proxy_connect_string_net_type: String,
    /// Required.
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_new_connect_string_port: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! {
    CreateDBProxyEndpointAddress(connection_string_prefix: String, db_instance_id: String, db_proxy_connect_string_net_type: String, db_proxy_endpoint_id: String)
    "CreateDBProxyEndpointAddress" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceId" db_instance_id,
    2 "DBProxyConnectStringNetType" db_proxy_connect_string_net_type, 3 "DBProxyEndpointId" db_proxy_endpoint_id,
    4 "DBProxyEngineType" db_proxy_engine_type: String,
    5 "DBProxyNewConnectStringPort" db_proxy_new_connect_string_port: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "VPCId" vpc_id: String, 9 "VSwitchId" vswitch_id: String
} }

/// Response of [`CreateDBProxyEndpointAddress`]: empty.
pub type CreateDBProxyEndpointAddressOutput = Empty;

/// Creates a database in an instance.
///
/// The instance must be `Running`. The operation is asynchronous: the database can be used when it is `Running`. Wait
/// with `waiters::database_running`. Accounts need `GrantAccountPrivilege` for it.
///
/// `CreateDatabase` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Character set, for example `utf8mb4` for MySQL. PostgreSQL also accepts a collation after a comma.
    ///
    /// Required.
    pub character_set_name: String,
    pub db_description: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Name: 2 to 64 characters; lower-case letters, digits, `_` and `-`; unique in the instance.
    ///
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDatabase(character_set_name: String, db_instance_id: String, db_name: String)
    "CreateDatabase" -> Empty {
    0 "CharacterSetName" character_set_name, 1 "DBDescription" db_description: String, 2 "DBInstanceId" db_instance_id,
    3 "DBName" db_name, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates ddr instance: `CreateDdrInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDdrInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDdrInstance {
    pub backup_set_id: Option<String>,
    pub backup_set_region: Option<String>,
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_instance_net_type: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub encryption_key: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub instance_network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Required.
    pub restore_type: String,
    pub role_arn: Option<String>,
    /// Required.
    pub security_ip_list: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub system_db_charset: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateDdrInstance::new`].
pub struct CreateDdrInstanceRequired {
    pub db_instance_net_type: String,
    pub engine: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub restore_type: String,
    pub security_ip_list: String,
}
operation! {
    CreateDdrInstance { CreateDdrInstanceRequired: db_instance_net_type, engine, engine_version, pay_type, region_id, restore_type, security_ip_list }
    "CreateDdrInstance" -> CreateDdrInstanceOutput {
    0 "BackupSetId" backup_set_id: String, 1 "BackupSetRegion" backup_set_region: String,
    2 "ClientToken" client_token: String, 3 "ConnectionMode" connection_mode: String,
    4 "DBInstanceClass" db_instance_class: String, 5 "DBInstanceDescription" db_instance_description: String,
    6 "DBInstanceNetType" db_instance_net_type, 7 "DBInstanceStorage" db_instance_storage: i64,
    8 "DBInstanceStorageType" db_instance_storage_type: String, 9 "EncryptionKey" encryption_key: String,
    10 "Engine" engine, 11 "EngineVersion" engine_version, 12 "InstanceNetworkType" instance_network_type: String,
    13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64, 15 "PayType" pay_type,
    16 "Period" period: String, 17 "PrivateIpAddress" private_ip_address: String, 18 "RegionId" region_id,
    19 "ResourceGroupId" resource_group_id: String, 20 "ResourceOwnerAccount" resource_owner_account: String,
    21 "ResourceOwnerId" resource_owner_id: i64, 22 "RestoreTime" restore_time: String, 23 "RestoreType" restore_type,
    24 "RoleARN" role_arn: String, 25 "SecurityIPList" security_ip_list,
    26 "SourceDBInstanceName" source_db_instance_name: String, 27 "SourceRegion" source_region: String,
    28 "SystemDBCharset" system_db_charset: String, 29 "UsedTime" used_time: String, 30 "VPCId" vpc_id: String,
    31 "VSwitchId" vswitch_id: String, 32 "ZoneId" zone_id: String
} }

/// Response of [`CreateDdrInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDdrInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateDdrInstanceOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OrderId" order_id: String, 3 "Port" port: String
} }

/// Creates gad instance: `CreateGADInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateGADInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstance {
    /// Required.
    pub central_db_instance_id: String,
    /// Required.
    pub central_rds_dts_admin_account: String,
    /// Required. Secret.
    pub central_rds_dts_admin_password: Secret,
    /// Required.
    pub central_region_id: String,
    /// Required.
    pub db_list: String,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateGADInstanceTag>>,
    /// Required.
    pub unit_node: Vec<CreateGADInstanceUnitNode>,
}

/// Arguments of [`CreateGADInstance::new`].
pub struct CreateGADInstanceRequired {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub unit_node: Vec<CreateGADInstanceUnitNode>,
}
operation! {
    CreateGADInstance { CreateGADInstanceRequired: central_db_instance_id, central_rds_dts_admin_account, central_rds_dts_admin_password, central_region_id, db_list, unit_node }
    "CreateGADInstance" -> CreateGADInstanceOutput {
    0 "CentralDBInstanceId" central_db_instance_id, 1 "CentralRdsDtsAdminAccount" central_rds_dts_admin_account,
    2 "CentralRdsDtsAdminPassword" central_rds_dts_admin_password, 3 "CentralRegionId" central_region_id,
    4 "DBList" db_list, 5 "Description" description: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "Tag" tag: Vec<CreateGADInstanceTag>, 8 "UnitNode" unit_node
} }

/// In the request of [`CreateGADInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGADInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateGADInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceUnitNode {
    pub db_instance_description: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub dts_conflict: Option<String>,
    /// Required.
    pub dts_instance_class: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
input! { CreateGADInstanceUnitNode(dts_conflict: String, dts_instance_class: String, region_id: String) {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceStorage" db_instance_storage: i64,
    2 "DBInstanceStorageType" db_instance_storage_type: String, 3 "DbInstanceClass" db_instance_class: String,
    4 "DtsConflict" dts_conflict: String, 5 "DtsInstanceClass" dts_instance_class: String, 6 "Engine" engine: String,
    7 "EngineVersion" engine_version: String, 8 "PayType" pay_type: String, 9 "RegionID" region_id: String,
    10 "SecurityIPList" security_ip_list: String, 11 "VSwitchID" vswitch_id: String, 12 "VpcID" vpc_id: String,
    13 "ZoneID" zone_id: String, 14 "ZoneIDSlave1" zone_id_slave1: String, 15 "ZoneIDSlave2" zone_id_slave2: String
} }

/// Response of [`CreateGADInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceOutput {
    pub result: Option<CreateGADInstanceResult>,
}
model! { CreateGADInstanceOutput {
    0 "Result" result: CreateGADInstanceResult
} }

/// In the response of [`CreateGADInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceResult {
    pub create_member_count: Option<String>,
    pub gad_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateGADInstanceResult {
    0 "CreateMemberCount" create_member_count: String, 1 "GadInstanceName" gad_instance_name: String,
    2 "TaskID" task_id: String
} }

/// Creates gad instance member: `CreateGadInstanceMember` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateGadInstanceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMember {
    /// Required.
    pub central_db_instance_id: String,
    /// Required.
    pub central_rds_dts_admin_account: String,
    /// Required. Secret.
    pub central_rds_dts_admin_password: Secret,
    /// Required.
    pub central_region_id: String,
    /// Required.
    pub db_list: String,
    /// Required.
    pub gad_instance_id: String,
    /// Required.
    pub unit_node: Vec<CreateGadInstanceMemberUnitNode>,
}

/// Arguments of [`CreateGadInstanceMember::new`].
pub struct CreateGadInstanceMemberRequired {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub gad_instance_id: String,
    pub unit_node: Vec<CreateGadInstanceMemberUnitNode>,
}
operation! {
    CreateGadInstanceMember { CreateGadInstanceMemberRequired: central_db_instance_id, central_rds_dts_admin_account, central_rds_dts_admin_password, central_region_id, db_list, gad_instance_id, unit_node }
    "CreateGadInstanceMember" -> CreateGadInstanceMemberOutput {
    0 "CentralDBInstanceId" central_db_instance_id, 1 "CentralRdsDtsAdminAccount" central_rds_dts_admin_account,
    2 "CentralRdsDtsAdminPassword" central_rds_dts_admin_password, 3 "CentralRegionId" central_region_id,
    4 "DBList" db_list, 5 "GadInstanceId" gad_instance_id, 6 "UnitNode" unit_node
} }

/// In the request of [`CreateGadInstanceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberUnitNode {
    pub db_instance_description: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub dts_conflict: Option<String>,
    /// Required.
    pub dts_instance_class: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    /// Required.
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}

/// Arguments of [`CreateGadInstanceMemberUnitNode::new`].
pub struct CreateGadInstanceMemberUnitNodeRequired {
    pub dts_conflict: String,
    pub dts_instance_class: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
input! {
    CreateGadInstanceMemberUnitNode { CreateGadInstanceMemberUnitNodeRequired: dts_conflict, dts_instance_class, region_id, vswitch_id, vpc_id } {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceStorage" db_instance_storage: i64,
    2 "DBInstanceStorageType" db_instance_storage_type: String, 3 "DbInstanceClass" db_instance_class: String,
    4 "DtsConflict" dts_conflict: String, 5 "DtsInstanceClass" dts_instance_class: String, 6 "Engine" engine: String,
    7 "EngineVersion" engine_version: String, 8 "RegionID" region_id: String,
    9 "SecurityIPList" security_ip_list: String, 10 "VSwitchID" vswitch_id: String, 11 "VpcID" vpc_id: String,
    12 "ZoneID" zone_id: String, 13 "ZoneIDSlave1" zone_id_slave1: String, 14 "ZoneIDSlave2" zone_id_slave2: String
} }

/// Response of [`CreateGadInstanceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberOutput {
    pub result: Option<CreateGadInstanceMemberResult>,
}
model! { CreateGadInstanceMemberOutput {
    0 "Result" result: CreateGadInstanceMemberResult
} }

/// In the response of [`CreateGadInstanceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberResult {
    pub create_count: Option<String>,
    pub gad_instance_name: Option<String>,
}
model! { CreateGadInstanceMemberResult {
    0 "CreateCount" create_count: String, 1 "GadInstanceName" gad_instance_name: String
} }

/// Creates import task: `CreateImportTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTask {
    /// Required.
    pub db_instance_id: String,
    pub estimated_size: Option<i64>,
    /// Required.
    pub host: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required. 1 to 65536.
    pub port: i64,
    /// Required.
    pub region_id: String,
    pub source_instance_id: Option<String>,
    pub source_platform: Option<String>,
    /// Required. 1 to 65535.
    pub stream_port: i64,
    /// Required.
    pub user: String,
    pub xtrabackup_path: Option<String>,
}

/// Arguments of [`CreateImportTask::new`].
pub struct CreateImportTaskRequired {
    pub db_instance_id: String,
    pub host: String,
    pub password: Secret,
    pub port: i64,
    pub region_id: String,
    pub stream_port: i64,
    pub user: String,
}
operation! {
    CreateImportTask { CreateImportTaskRequired: db_instance_id, host, password, port, region_id, stream_port, user }
    "CreateImportTask" -> CreateImportTaskOutput {
    0 "DbInstanceId" db_instance_id, 1 "EstimatedSize" estimated_size: i64, 2 "Host" host, 3 "OwnerId" owner_id: i64,
    4 "Password" password, 5 "Port" port, 6 "RegionId" region_id, 7 "SourceInstanceId" source_instance_id: String,
    8 "SourcePlatform" source_platform: String, 9 "StreamPort" stream_port, 10 "User" user,
    11 "XtrabackupPath" xtrabackup_path: String
} }

/// Response of [`CreateImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateImportTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates masking rules: `CreateMaskingRules` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRules {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub default_algo: Option<String>,
    pub masking_algo: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: Option<CreateMaskingRulesRuleConfig>,
    /// Required.
    pub rule_name: String,
}
operation! { CreateMaskingRules(db_instance_name: String, rule_name: String)
    "CreateMaskingRules" -> CreateMaskingRulesOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "DefaultAlgo" default_algo: String,
    3 "MaskingAlgo" masking_algo: String, 4 "OwnerId" owner_id: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RuleConfig" rule_config: CreateMaskingRulesRuleConfig, 9 "RuleName" rule_name
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`CreateMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRulesRuleConfig {
    pub columns: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub tables: Option<Vec<String>>,
}
input! { CreateMaskingRulesRuleConfig() {
    0 "Columns" columns: Vec<String>, 1 "Databases" databases: Vec<String>, 2 "Tables" tables: Vec<String>
} }

/// Response of [`CreateMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRulesOutput {
    pub data: BTreeMap<String, String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateMaskingRulesOutput {
    0 "Data" data: BTreeMap<String, String>, 1 "Message" message: String, 2 "Success" success: String
} }

/// Creates migrate task: `CreateMigrateTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMigrateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateTask {
    /// Required.
    pub backup_mode: String,
    pub check_db_mode: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub is_online_db: String,
    pub migrate_task_id: Option<String>,
    pub oss_urls: Option<String>,
    pub oss_object_positions: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateMigrateTask(backup_mode: String, db_instance_id: String, db_name: String, is_online_db: String)
    "CreateMigrateTask" -> CreateMigrateTaskOutput {
    0 "BackupMode" backup_mode, 1 "CheckDBMode" check_db_mode: String, 2 "DBInstanceId" db_instance_id,
    3 "DBName" db_name, 4 "IsOnlineDB" is_online_db, 5 "MigrateTaskId" migrate_task_id: String,
    6 "OSSUrls" oss_urls: String, 7 "OssObjectPositions" oss_object_positions: String, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateMigrateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateTaskOutput {
    pub backup_mode: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
    pub migrate_task_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateMigrateTaskOutput {
    0 "BackupMode" backup_mode: String, 1 "DBInstanceId" db_instance_id: String, 2 "DBName" db_name: String,
    3 "MigrateTaskId" migrate_task_id: String, 4 "TaskId" task_id: String
} }

/// Creates online database task: `CreateOnlineDatabaseTask` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOnlineDatabaseTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineDatabaseTask {
    /// Required.
    pub check_db_mode: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub migrate_task_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    CreateOnlineDatabaseTask(check_db_mode: String, db_instance_id: String, db_name: String, migrate_task_id: String)
    "CreateOnlineDatabaseTask" -> Empty {
    0 "CheckDBMode" check_db_mode, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "DBName" db_name, 4 "MigrateTaskId" migrate_task_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateOnlineDatabaseTask`]: empty.
pub type CreateOnlineDatabaseTaskOutput = Empty;

/// Creates order for delete db nodes: `CreateOrderForDeleteDBNodes` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOrderForDeleteDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodes {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
    pub engine_version: Option<String>,
    pub node_type: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { CreateOrderForDeleteDBNodes(commodity_code: String)
    "CreateOrderForDeleteDBNodes" -> CreateOrderForDeleteDBNodesOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "ClientToken" client_token: String,
    3 "CommodityCode" commodity_code, 4 "DBInstanceId" db_instance_id: String, 5 "DBNodeId" db_node_id: Vec<String>,
    6 "EngineVersion" engine_version: String, 7 "NodeType" node_type: String, 8 "OwnerId" owner_id: i64,
    9 "PromotionCode" promotion_code: String, 10 "RegionId" region_id: String, 11 "Resource" resource: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "ZoneId" zone_id: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`CreateOrderForDeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateOrderForDeleteDBNodesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates parameter group: `CreateParameterGroup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
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
    pub engine: String,
    pub engine_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! {
    CreateParameterGroup { CreateParameterGroupRequired: engine, engine_version, parameter_group_name, parameters, region_id }
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupDesc" parameter_group_desc: String, 4 "ParameterGroupName" parameter_group_name,
    5 "Parameters" parameters, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
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

/// Creates postgres extensions: `CreatePostgresExtensions` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreatePostgresExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostgresExtensions {
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    pub extensions: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub risk_confirmed: Option<bool>,
    pub source_database: Option<String>,
}
operation! { CreatePostgresExtensions(account_name: String, db_instance_id: String, db_names: String)
    "CreatePostgresExtensions" -> Empty {
    0 "AccountName" account_name, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "DBNames" db_names, 4 "Extensions" extensions: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RiskConfirmed" risk_confirmed: bool, 11 "SourceDatabase" source_database: String
} }

/// Response of [`CreatePostgresExtensions`]: empty.
pub type CreatePostgresExtensionsOutput = Empty;

/// Creates rc deployment set: `CreateRCDeploymentSet` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDeploymentSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSet {
    pub client_token: Option<String>,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    pub group_count: Option<i64>,
    pub on_unable_to_redeploy_failed_instance: Option<String>,
    /// Required.
    pub region_id: String,
    pub strategy: Option<String>,
    pub tag: Option<Vec<CreateRCDeploymentSetTag>>,
}
operation! { CreateRCDeploymentSet(region_id: String) "CreateRCDeploymentSet" -> CreateRCDeploymentSetOutput {
    0 "ClientToken" client_token: String, 1 "DeploymentSetName" deployment_set_name: String,
    2 "Description" description: String, 3 "GroupCount" group_count: i64,
    4 "OnUnableToRedeployFailedInstance" on_unable_to_redeploy_failed_instance: String, 5 "RegionId" region_id,
    6 "Strategy" strategy: String, 7 "Tag" tag: Vec<CreateRCDeploymentSetTag>
} }

/// In the request of [`CreateRCDeploymentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCDeploymentSetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRCDeploymentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSetOutput {
    pub deployment_set_id: Option<String>,
}
model! { CreateRCDeploymentSetOutput {
    0 "DeploymentSetId" deployment_set_id: String
} }

/// Creates rc disk: `CreateRCDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDisk {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub description: Option<String>,
    pub disk_category: Option<String>,
    pub disk_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub performance_level: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub tag: Option<Vec<CreateRCDiskTag>>,
    pub zone_id: Option<String>,
}
operation! { CreateRCDisk(region_id: String) "CreateRCDisk" -> CreateRCDiskOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "Description" description: String,
    3 "DiskCategory" disk_category: String, 4 "DiskName" disk_name: String,
    5 "InstanceChargeType" instance_charge_type: String, 6 "InstanceId" instance_id: String,
    7 "PerformanceLevel" performance_level: String, 8 "Period" period: i64, 9 "PeriodUnit" period_unit: String,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String, 14 "Tag" tag: Vec<CreateRCDiskTag>, 15 "ZoneId" zone_id: String
} }

/// In the request of [`CreateRCDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDiskTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCDiskTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRCDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDiskOutput {
    pub disk_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateRCDiskOutput {
    0 "DiskId" disk_id: String, 1 "OrderId" order_id: String
} }

/// Creates rc image: `CreateRCImage` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCImage {
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
}
operation! { CreateRCImage() "CreateRCImage" -> Empty {
    0 "ImageName" image_name: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "SnapshotId" snapshot_id: String
} }

/// Response of [`CreateRCImage`]: empty.
pub type CreateRCImageOutput = Empty;

/// Creates rc node pool: `CreateRCNodePool` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePool {
    /// 0 to 10.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub create_mode: Option<String>,
    pub data_disk: Option<Vec<CreateRCNodePoolDataDisk>>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub node_pool_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub support_case: Option<String>,
    pub system_disk: Option<CreateRCNodePoolSystemDisk>,
    pub tag: Option<Vec<CreateRCNodePoolTag>>,
    /// Secret.
    pub user_data: Option<Secret>,
    /// Required.
    pub vswitch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateRCNodePool(cluster_id: String, instance_type: String, region_id: String, vswitch_id: String)
    "CreateRCNodePool" -> CreateRCNodePoolOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool,
    3 "ClientToken" client_token: String, 4 "ClusterId" cluster_id, 5 "CreateMode" create_mode: String,
    6 "DataDisk" data_disk: Vec<CreateRCNodePoolDataDisk>, 7 "DeploymentSetId" deployment_set_id: String,
    8 "Description" description: String, 9 "DryRun" dry_run: bool, 10 "HostName" host_name: String,
    11 "ImageId" image_id: String, 12 "InstanceChargeType" instance_charge_type: String,
    13 "InstanceName" instance_name: String, 14 "InstanceType" instance_type,
    15 "InternetChargeType" internet_charge_type: String, 16 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    17 "IoOptimized" io_optimized: String, 18 "KeyPairName" key_pair_name: String,
    19 "NodePoolName" node_pool_name: String, 20 "Password" password: Secret, 21 "Period" period: i64,
    22 "PeriodUnit" period_unit: String, 23 "RegionId" region_id, 24 "ResourceGroupId" resource_group_id: String,
    25 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    26 "SecurityGroupId" security_group_id: String, 27 "SpotStrategy" spot_strategy: String,
    28 "SupportCase" support_case: String, 29 "SystemDisk" system_disk: CreateRCNodePoolSystemDisk,
    30 "Tag" tag: Vec<CreateRCNodePoolTag>, 31 "UserData" user_data: Secret, 32 "VSwitchId" vswitch_id,
    33 "ZoneId" zone_id: String
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(29, Location::Default, Style::Json)
] }

/// In the request of [`CreateRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateRCNodePoolDataDisk() {
    0 "Category" category: String, 1 "DeleteWithInstance" delete_with_instance: bool, 2 "Encrypted" encrypted: String,
    3 "PerformanceLevel" performance_level: String, 4 "Size" size: i64
} }

/// In the request of [`CreateRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateRCNodePoolSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// In the request of [`CreateRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCNodePoolTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolOutput {
    pub instance_id_sets: Vec<String>,
    pub node_pool_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateRCNodePoolOutput {
    0 "InstanceIdSets" instance_id_sets: Vec<String>, 1 "NodePoolId" node_pool_id: String, 2 "OrderId" order_id: String
} }

/// Creates rc snapshot: `CreateRCSnapshot` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshot {
    pub description: Option<String>,
    pub disk_id: Option<String>,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retention_days: Option<i64>,
    pub tag: Option<Vec<CreateRCSnapshotTag>>,
    pub zone_id: Option<String>,
}
operation! { CreateRCSnapshot() "CreateRCSnapshot" -> CreateRCSnapshotOutput {
    0 "Description" description: String, 1 "DiskId" disk_id: String, 2 "InstantAccess" instant_access: bool,
    3 "InstantAccessRetentionDays" instant_access_retention_days: i64, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "RetentionDays" retention_days: i64,
    7 "Tag" tag: Vec<CreateRCSnapshotTag>, 8 "ZoneId" zone_id: String
} }

/// In the request of [`CreateRCSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshotTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCSnapshotTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRCSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateRCSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Creates read only db instance: `CreateReadOnlyDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReadOnlyDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstance {
    pub auto_create_proxy: Option<bool>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub custom_extra_info: Option<String>,
    /// Required.
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_instance_storage: i64,
    pub db_instance_storage_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    /// Required.
    pub engine_version: String,
    pub gdn_instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub tddl_biz_type: Option<String>,
    pub tddl_region_config: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateReadOnlyDBInstance::new`].
pub struct CreateReadOnlyDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_id: String,
    pub db_instance_storage: i64,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    CreateReadOnlyDBInstance { CreateReadOnlyDBInstanceRequired: db_instance_class, db_instance_id, db_instance_storage, engine_version, pay_type, region_id, zone_id }
    "CreateReadOnlyDBInstance" -> CreateReadOnlyDBInstanceOutput {
    0 "AutoCreateProxy" auto_create_proxy: bool, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: String,
    3 "AutoUseCoupon" auto_use_coupon: bool, 4 "BpeEnabled" bpe_enabled: String,
    5 "BurstingEnabled" bursting_enabled: bool, 6 "Category" category: String, 7 "ClientToken" client_token: String,
    8 "CustomExtraInfo" custom_extra_info: String, 9 "DBInstanceClass" db_instance_class,
    10 "DBInstanceDescription" db_instance_description: String, 11 "DBInstanceId" db_instance_id,
    12 "DBInstanceStorage" db_instance_storage, 13 "DBInstanceStorageType" db_instance_storage_type: String,
    14 "DedicatedHostGroupId" dedicated_host_group_id: String, 15 "DeletionProtection" deletion_protection: bool,
    16 "EngineVersion" engine_version, 17 "GdnInstanceName" gdn_instance_name: String,
    18 "InstanceNetworkType" instance_network_type: String, 19 "InstructionSetArch" instruction_set_arch: String,
    20 "IoAccelerationEnabled" io_acceleration_enabled: String,
    21 "IsAnalyticReadOnlyIns" is_analytic_read_only_ins: bool, 22 "OwnerAccount" owner_account: String,
    23 "OwnerId" owner_id: i64, 24 "PayType" pay_type, 25 "Period" period: String, 26 "Port" port: String,
    27 "PrivateIpAddress" private_ip_address: String, 28 "PromotionCode" promotion_code: String,
    29 "RegionId" region_id, 30 "ResourceGroupId" resource_group_id: String,
    31 "ResourceOwnerAccount" resource_owner_account: String, 32 "ResourceOwnerId" resource_owner_id: i64,
    33 "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    34 "TddlBizType" tddl_biz_type: String, 35 "TddlRegionConfig" tddl_region_config: String,
    36 "UsedTime" used_time: String, 37 "VPCId" vpc_id: String, 38 "VSwitchId" vswitch_id: String, 39 "ZoneId" zone_id
} }

/// Response of [`CreateReadOnlyDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateReadOnlyDBInstanceOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OrderId" order_id: String, 3 "Port" port: String
} }

/// Creates replication link: `CreateReplicationLink` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReplicationLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationLink {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub dry_run: bool,
    pub replicator_account: Option<String>,
    /// Secret.
    pub replicator_password: Option<Secret>,
    pub source_address: Option<String>,
    pub source_category: Option<String>,
    pub source_instance_name: Option<String>,
    pub source_instance_region_id: Option<String>,
    pub source_port: Option<i64>,
    pub target_address: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { CreateReplicationLink(db_instance_id: String, dry_run: bool)
    "CreateReplicationLink" -> CreateReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id, 1 "DryRun" dry_run, 2 "ReplicatorAccount" replicator_account: String,
    3 "ReplicatorPassword" replicator_password: Secret, 4 "SourceAddress" source_address: String,
    5 "SourceCategory" source_category: String, 6 "SourceInstanceName" source_instance_name: String,
    7 "SourceInstanceRegionId" source_instance_region_id: String, 8 "SourcePort" source_port: i64,
    9 "TargetAddress" target_address: String, 10 "TaskId" task_id: i64, 11 "TaskName" task_name: String
} }

/// Response of [`CreateReplicationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Creates secret: `CreateSecret` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_names: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub engine: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_name: Option<String>,
    /// Required.
    pub username: String,
}

/// Arguments of [`CreateSecret::new`].
pub struct CreateSecretRequired {
    pub db_instance_id: String,
    pub engine: String,
    pub password: Secret,
    pub region_id: String,
    pub resource_group_id: String,
    pub username: String,
}
operation! {
    CreateSecret { CreateSecretRequired: db_instance_id, engine, password, region_id, resource_group_id, username }
    "CreateSecret" -> CreateSecretOutput {
    0 "ClientToken" client_token: String, 1 "DbInstanceId" db_instance_id, 2 "DbNames" db_names: String,
    3 "Description" description: String, 4 "Engine" engine, 5 "OwnerId" owner_id: i64, 6 "Password" password,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecretName" secret_name: String, 12 "Username" username
} }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecretOutput {
    0 "SecretArn" secret_arn: String, 1 "SecretName" secret_name: String, 2 "Success" success: bool
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub service_linked_role: String,
}
operation! { CreateServiceLinkedRole(region_id: String, service_linked_role: String)
    "CreateServiceLinkedRole" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ServiceLinkedRole" service_linked_role
} }

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Creates temp db instance: `CreateTempDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateTempDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempDBInstance {
    pub backup_id: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
}
operation! { CreateTempDBInstance(db_instance_id: String) "CreateTempDBInstance" -> CreateTempDBInstanceOutput {
    0 "BackupId" backup_id: i64, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RestoreTime" restore_time: String
} }

/// Response of [`CreateTempDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempDBInstanceOutput {
    pub temp_db_instance_id: Option<String>,
}
model! { CreateTempDBInstanceOutput {
    0 "TempDBInstanceId" temp_db_instance_id: String
} }

/// Creates youhui for order: `CreateYouhuiForOrder` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/CreateYouhuiForOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYouhuiForOrder {
    /// Required.
    pub activity_id: i64,
    pub owner_id: Option<String>,
    /// Required.
    pub promotion_id: i64,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateYouhuiForOrder(activity_id: i64, promotion_id: i64, region_id: String)
    "CreateYouhuiForOrder" -> CreateYouhuiForOrderOutput {
    0 "ActivityId" activity_id, 1 "OwnerId" owner_id: String, 2 "PromotionId" promotion_id, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateYouhuiForOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYouhuiForOrderOutput {
    pub message: Option<String>,
    pub youhui_id: Option<String>,
}
model! { CreateYouhuiForOrderOutput {
    0 "Message" message: String, 1 "YouhuiId" youhui_id: String
} }

/// Deletes ad setting: `DeleteADSetting` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteADSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteADSetting {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteADSetting(db_instance_id: String, region_id: String) "DeleteADSetting" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteADSetting`]: empty.
pub type DeleteADSettingOutput = Empty;

/// Deletes account: `DeleteAccount` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccount(account_name: String, db_instance_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes backup: `DeleteBackup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackup(backup_id: String, db_instance_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes backup file: `DeleteBackupFile` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFile {
    pub backup_id: Option<String>,
    pub backup_time: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackupFile(db_instance_id: String) "DeleteBackupFile" -> DeleteBackupFileOutput {
    0 "BackupId" backup_id: String, 1 "BackupTime" backup_time: String, 2 "DBInstanceId" db_instance_id,
    3 "DBName" db_name: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteBackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFileOutput {
    pub deleted_bakset_ids: Option<DeleteBackupFileDeletedBaksetIds>,
}
model! { DeleteBackupFileOutput {
    0 "DeletedBaksetIds" deleted_bakset_ids: DeleteBackupFileDeletedBaksetIds
} }

/// In the response of [`DeleteBackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFileDeletedBaksetIds {
    pub deleted_bakset_ids: Vec<i64>,
}
model! { DeleteBackupFileDeletedBaksetIds {
    0 "DeletedBaksetIds" deleted_bakset_ids: Vec<i64>
} }

/// Releases a database instance. The release cannot be undone, and the data is lost.
///
/// The instance must be `Running`, without deletion protection, and pay-as-you-go. Set `ReleasedKeepPolicy` to keep
/// archived backups, which then continue to cost money.
///
/// `DeleteDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Backups to keep: `None` (the default), `Lastest` (the spelling of the API) or `All`.
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBInstance(db_instance_id: String) "DeleteDBInstance" -> DeleteDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ReleasedKeepPolicy" released_keep_policy: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceOutput {
    pub region_id: Option<String>,
}
model! { DeleteDBInstanceOutput {
    0 "RegionId" region_id: String
} }

/// Deletes db instance endpoint: `DeleteDBInstanceEndpoint` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_endpoint_id: String,
    /// Required.
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBInstanceEndpoint(db_instance_endpoint_id: String, db_instance_id: String)
    "DeleteDBInstanceEndpoint" -> DeleteDBInstanceEndpointOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceEndpointId" db_instance_endpoint_id,
    2 "DBInstanceId" db_instance_id, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointOutput {
    pub data: Option<DeleteDBInstanceEndpointData>,
}
model! { DeleteDBInstanceEndpointOutput {
    0 "Data" data: DeleteDBInstanceEndpointData
} }

/// In the response of [`DeleteDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DeleteDBInstanceEndpointData {
    0 "DBInstanceEndpointId" db_instance_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Deletes db instance endpoint address: `DeleteDBInstanceEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_endpoint_id: String,
}
operation! {
    DeleteDBInstanceEndpointAddress(db_instance_id: String, connection_string: String, db_instance_endpoint_id: String)
    "DeleteDBInstanceEndpointAddress" -> DeleteDBInstanceEndpointAddressOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "ResourceOwnerId" resource_owner_id: i64,
    3 "ConnectionString" connection_string, 4 "DBInstanceEndpointId" db_instance_endpoint_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressOutput {
    pub data: Option<DeleteDBInstanceEndpointAddressData>,
}
model! { DeleteDBInstanceEndpointAddressOutput {
    0 "Data" data: DeleteDBInstanceEndpointAddressData
} }

/// In the response of [`DeleteDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DeleteDBInstanceEndpointAddressData {
    0 "DBInstanceEndpointId" db_instance_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Deletes db instance replication: `DeleteDBInstanceReplication` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// Required. 1 to 30 characters.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required. 1 to 30 characters.
    pub region_id: String,
}
operation! { DeleteDBInstanceReplication(db_instance_id: String, region_id: String)
    "DeleteDBInstanceReplication" -> Empty {
    0 "ChannelName" channel_name: String, 1 "DbInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id
} }

/// Response of [`DeleteDBInstanceReplication`]: empty.
pub type DeleteDBInstanceReplicationOutput = Empty;

/// Deletes db instance security group rule: `DeleteDBInstanceSecurityGroupRule` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceSecurityGroupRule {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_rule_ids: String,
}
operation! { DeleteDBInstanceSecurityGroupRule(db_instance_id: String, security_group_rule_ids: String)
    "DeleteDBInstanceSecurityGroupRule" -> DeleteDBInstanceSecurityGroupRuleOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityGroupRuleIds" security_group_rule_ids
} }

/// Response of [`DeleteDBInstanceSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteDBInstanceSecurityGroupRuleOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes db nodes: `DeleteDBNodes` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodes {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_node_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBNodes(db_instance_id: String, db_node_id: Vec<String>) "DeleteDBNodes" -> DeleteDBNodesOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBNodeId" db_node_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { DeleteDBNodesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Deletes db proxy endpoint address: `DeleteDBProxyEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBProxyEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBProxyEndpointAddress {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_proxy_connect_string_net_type: String,
    /// Required.
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub region_id: Option<String>,
}
operation! {
    DeleteDBProxyEndpointAddress(db_instance_id: String, db_proxy_connect_string_net_type: String, db_proxy_endpoint_id: String)
    "DeleteDBProxyEndpointAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyConnectStringNetType" db_proxy_connect_string_net_type,
    2 "DBProxyEndpointId" db_proxy_endpoint_id, 3 "DBProxyEngineType" db_proxy_engine_type: String,
    4 "RegionId" region_id: String
} }

/// Response of [`DeleteDBProxyEndpointAddress`]: empty.
pub type DeleteDBProxyEndpointAddressOutput = Empty;

/// Deletes database: `DeleteDatabase` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDatabase(db_instance_id: String, db_name: String) "DeleteDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes gad instance: `DeleteGadInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteGadInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGadInstance {
    /// Required.
    pub gad_instance_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteGadInstance(gad_instance_name: String) "DeleteGadInstance" -> Empty {
    0 "GadInstanceName" gad_instance_name, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteGadInstance`]: empty.
pub type DeleteGadInstanceOutput = Empty;

/// Deletes masking rules: `DeleteMaskingRules` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRules {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteMaskingRules(db_instance_name: String, rule_name: String)
    "DeleteMaskingRules" -> DeleteMaskingRulesOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleName" rule_name
} }

/// Response of [`DeleteMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRulesOutput {
    pub data: BTreeMap<String, String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteMaskingRulesOutput {
    0 "Data" data: BTreeMap<String, String>, 1 "Message" message: String, 2 "Success" success: String
} }

/// Deletes parameter group: `DeleteParameterGroup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteParameterGroup(parameter_group_id: String, region_id: String)
    "DeleteParameterGroup" -> DeleteParameterGroupOutput {
    0 "OwnerId" owner_id: i64, 1 "ParameterGroupId" parameter_group_id, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { DeleteParameterGroupOutput {
    0 "ParameterGroupId" parameter_group_id: String
} }

/// Deletes parameter timed schedule task: `DeleteParameterTimedScheduleTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteParameterTimedScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterTimedScheduleTask {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DeleteParameterTimedScheduleTask() "DeleteParameterTimedScheduleTask" -> Empty {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// Response of [`DeleteParameterTimedScheduleTask`]: empty.
pub type DeleteParameterTimedScheduleTaskOutput = Empty;

/// Deletes postgres extensions: `DeletePostgresExtensions` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeletePostgresExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostgresExtensions {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePostgresExtensions(db_instance_id: String, db_names: String, extensions: String)
    "DeletePostgresExtensions" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBNames" db_names,
    3 "Extensions" extensions, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeletePostgresExtensions`]: empty.
pub type DeletePostgresExtensionsOutput = Empty;

/// Deletes rc cluster nodes: `DeleteRCClusterNodes` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCClusterNodes {
    pub instance_ids: Option<Vec<String>>,
    pub nodes: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DeleteRCClusterNodes() "DeleteRCClusterNodes" -> DeleteRCClusterNodesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Nodes" nodes: Vec<String>, 2 "RegionId" region_id: String,
    3 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`DeleteRCClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCClusterNodesOutput {
    pub task_id: Option<String>,
}
model! { DeleteRCClusterNodesOutput {
    0 "TaskId" task_id: String
} }

/// Deletes rc deployment set: `DeleteRCDeploymentSet` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDeploymentSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCDeploymentSet {
    /// Required.
    pub deployment_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRCDeploymentSet(deployment_set_id: String, region_id: String) "DeleteRCDeploymentSet" -> Empty {
    0 "DeploymentSetId" deployment_set_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteRCDeploymentSet`]: empty.
pub type DeleteRCDeploymentSetOutput = Empty;

/// Deletes rc disk: `DeleteRCDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCDisk {
    /// Required.
    pub disk_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteRCDisk(disk_id: String) "DeleteRCDisk" -> Empty {
    0 "DiskId" disk_id, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteRCDisk`]: empty.
pub type DeleteRCDiskOutput = Empty;

/// Deletes rc instance: `DeleteRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCInstance {
    pub force: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRCInstance(instance_id: String, region_id: String) "DeleteRCInstance" -> Empty {
    0 "Force" force: bool, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteRCInstance`]: empty.
pub type DeleteRCInstanceOutput = Empty;

/// Deletes rc instances: `DeleteRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCInstances {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    /// Required.
    pub instance_id: Vec<String>,
    pub region_id: Option<String>,
    pub terminate_subscription: Option<bool>,
}
operation! { DeleteRCInstances(instance_id: Vec<String>) "DeleteRCInstances" -> Empty {
    0 "DryRun" dry_run: bool, 1 "Force" force: bool, 2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "TerminateSubscription" terminate_subscription: bool
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteRCInstances`]: empty.
pub type DeleteRCInstancesOutput = Empty;

/// Deletes rc node pool: `DeleteRCNodePool` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRCNodePool(cluster_id: String, node_pool_id: String, region_id: String) "DeleteRCNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteRCNodePool`]: empty.
pub type DeleteRCNodePoolOutput = Empty;

/// Deletes rc snapshot: `DeleteRCSnapshot` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCSnapshot {
    pub force: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteRCSnapshot(region_id: String, snapshot_id: String) "DeleteRCSnapshot" -> Empty {
    0 "Force" force: bool, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteRCSnapshot`]: empty.
pub type DeleteRCSnapshotOutput = Empty;

/// Deletes rc vcluster: `DeleteRCVCluster` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCVCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCVCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRCVCluster(cluster_id: String, region_id: String) "DeleteRCVCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteRCVCluster`]: empty.
pub type DeleteRCVClusterOutput = Empty;

/// Deletes replication link: `DeleteReplicationLink` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteReplicationLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationLink {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub promote_to_master: bool,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteReplicationLink(db_instance_id: String, promote_to_master: bool)
    "DeleteReplicationLink" -> DeleteReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id, 1 "PromoteToMaster" promote_to_master, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteReplicationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DeleteReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Deletes secret: `DeleteSecret` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    /// Required.
    pub engine: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
}
operation! { DeleteSecret(engine: String, region_id: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "ClientToken" client_token: String, 1 "DbInstanceId" db_instance_id: String, 2 "Engine" engine,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecretArn" secret_arn: String, 9 "SecretName" secret_name: String
} }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecretOutput {
    0 "SecretArn" secret_arn: String, 1 "SecretName" secret_name: String, 2 "Success" success: bool
} }

/// Deletes slot: `DeleteSlot` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlot {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub slot_name: String,
    /// Required.
    pub slot_status: String,
}
operation! { DeleteSlot(db_instance_id: String, slot_name: String, slot_status: String)
    "DeleteSlot" -> DeleteSlotOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SlotName" slot_name, 8 "SlotStatus" slot_status
} }

/// Response of [`DeleteSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlotOutput {
    pub slot_name: Option<String>,
}
model! { DeleteSlotOutput {
    0 "SlotName" slot_name: String
} }

/// Deletes user backup file: `DeleteUserBackupFile` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteUserBackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserBackupFile {
    /// Required.
    pub backup_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteUserBackupFile(backup_id: String, region_id: String)
    "DeleteUserBackupFile" -> DeleteUserBackupFileOutput {
    0 "BackupId" backup_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteUserBackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserBackupFileOutput {
    pub backup_id: Option<String>,
}
model! { DeleteUserBackupFileOutput {
    0 "BackupId" backup_id: String
} }

/// `DescibeImportsFromDatabase` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescibeImportsFromDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabase {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub engine: String,
    pub import_id: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescibeImportsFromDatabase(db_instance_id: String, end_time: String, engine: String, start_time: String)
    "DescibeImportsFromDatabase" -> DescibeImportsFromDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time, 3 "Engine" engine,
    4 "ImportId" import_id: i64, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "StartTime" start_time
} }
paged! { DescibeImportsFromDatabase: DescibeImportsFromDatabaseImportResultFromDB =
    Number "PageNumber", "Items.ImportResultFromDB" items.import_result_from_db, total "TotalRecordCount" }

/// Response of [`DescibeImportsFromDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseOutput {
    pub items: Option<DescibeImportsFromDatabaseItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescibeImportsFromDatabaseOutput {
    0 "Items" items: DescibeImportsFromDatabaseItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescibeImportsFromDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseItems {
    pub import_result_from_db: Vec<DescibeImportsFromDatabaseImportResultFromDB>,
}
model! { DescibeImportsFromDatabaseItems {
    0 "ImportResultFromDB" import_result_from_db: Vec<DescibeImportsFromDatabaseImportResultFromDB>
} }

/// In the response of [`DescibeImportsFromDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseImportResultFromDB {
    pub import_data_status: Option<String>,
    pub import_data_status_description: Option<String>,
    pub import_data_type: Option<String>,
    pub import_id: Option<i64>,
    pub incremental_importing_time: Option<String>,
}
model! { DescibeImportsFromDatabaseImportResultFromDB {
    0 "ImportDataStatus" import_data_status: String,
    1 "ImportDataStatusDescription" import_data_status_description: String, 2 "ImportDataType" import_data_type: String,
    3 "ImportId" import_id: i64, 4 "IncrementalImportingTime" incremental_importing_time: String
} }

/// Describes ad info: `DescribeADInfo` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeADInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeADInfo {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeADInfo(db_instance_id: String, region_id: String) "DescribeADInfo" -> DescribeADInfoOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeADInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeADInfoOutput {
    pub addns: Option<String>,
    pub ad_server_ip_address: Option<String>,
    pub ad_status: Option<String>,
    pub abnormal_reason: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeADInfoOutput {
    0 "ADDNS" addns: String, 1 "ADServerIpAddress" ad_server_ip_address: String, 2 "ADStatus" ad_status: String,
    3 "AbnormalReason" abnormal_reason: String, 4 "UserName" user_name: String
} }

/// Describes account masking privilege: `DescribeAccountMaskingPrivilege` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccountMaskingPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilege {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_name: Option<String>,
}
operation! { DescribeAccountMaskingPrivilege(db_instance_name: String)
    "DescribeAccountMaskingPrivilege" -> DescribeAccountMaskingPrivilegeOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "UserName" user_name: String
} }

/// Response of [`DescribeAccountMaskingPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeOutput {
    pub data: Option<DescribeAccountMaskingPrivilegeData>,
}
model! { DescribeAccountMaskingPrivilegeOutput {
    0 "Data" data: DescribeAccountMaskingPrivilegeData
} }

/// In the response of [`DescribeAccountMaskingPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeData {
    pub user_privilege: Vec<DescribeAccountMaskingPrivilegeUserPrivilege>,
}
model! { DescribeAccountMaskingPrivilegeData {
    0 "UserPrivilege" user_privilege: Vec<DescribeAccountMaskingPrivilegeUserPrivilege>
} }

/// In the response of [`DescribeAccountMaskingPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeUserPrivilege {
    pub expire_time: Option<String>,
    pub privilege: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeAccountMaskingPrivilegeUserPrivilege {
    0 "ExpireTime" expire_time: String, 1 "Privilege" privilege: String, 2 "UserName" user_name: String
} }

/// Describes accounts: `DescribeAccounts` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "DBInstanceId" db_instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAccounts: DescribeAccountsDBInstanceAccount =
    Number "PageNumber", "Accounts.DBInstanceAccount" accounts.db_instance_account, total "TotalRecordCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub resource_group_id: Option<String>,
    pub system_admin_account_first_activation_time: Option<String>,
    pub system_admin_account_status: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: DescribeAccountsAccounts, 1 "PageNumber" page_number: i64,
    2 "ResourceGroupId" resource_group_id: String,
    3 "SystemAdminAccountFirstActivationTime" system_admin_account_first_activation_time: String,
    4 "SystemAdminAccountStatus" system_admin_account_status: String, 5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub db_instance_account: Vec<DescribeAccountsDBInstanceAccount>,
}
model! { DescribeAccountsAccounts {
    0 "DBInstanceAccount" db_instance_account: Vec<DescribeAccountsDBInstanceAccount>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBInstanceAccount {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub bypass_rls: Option<String>,
    pub check_policy: Option<bool>,
    pub create_db: Option<String>,
    pub create_role: Option<String>,
    pub db_instance_id: Option<String>,
    pub database_privileges: Option<DescribeAccountsDatabasePrivileges>,
    pub password_expire_time: Option<String>,
    pub priv_exceeded: Option<String>,
    pub replication: Option<String>,
    pub valid_until: Option<String>,
}
model! { DescribeAccountsDBInstanceAccount {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "AccountType" account_type: String, 4 "BypassRLS" bypass_rls: String,
    5 "CheckPolicy" check_policy: bool, 6 "CreateDB" create_db: String, 7 "CreateRole" create_role: String,
    8 "DBInstanceId" db_instance_id: String,
    9 "DatabasePrivileges" database_privileges: DescribeAccountsDatabasePrivileges,
    10 "PasswordExpireTime" password_expire_time: String, 11 "PrivExceeded" priv_exceeded: String,
    12 "Replication" replication: String, 13 "ValidUntil" valid_until: String
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivileges {
    pub database_privilege: Vec<DescribeAccountsDatabasePrivilege>,
}
model! { DescribeAccountsDatabasePrivileges {
    0 "DatabasePrivilege" database_privilege: Vec<DescribeAccountsDatabasePrivilege>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivilege {
    pub account_privilege: Option<String>,
    pub account_privilege_detail: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsDatabasePrivilege {
    0 "AccountPrivilege" account_privilege: String, 1 "AccountPrivilegeDetail" account_privilege_detail: String,
    2 "DBName" db_name: String
} }

/// Describes action event policy: `DescribeActionEventPolicy` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActionEventPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionEventPolicy {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActionEventPolicy(region_id: String)
    "DescribeActionEventPolicy" -> DescribeActionEventPolicyOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeActionEventPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionEventPolicyOutput {
    pub enable_event_log: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeActionEventPolicyOutput {
    0 "EnableEventLog" enable_event_log: String, 1 "RegionId" region_id: String
} }

/// Describes active operation maintain conf: `DescribeActiveOperationMaintainConf` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationMaintainConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf()
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret
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

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasks {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub db_type: Option<String>,
    pub ins_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks() "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DbType" db_type: String, 4 "InsName" ins_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ProductId" product_id: String, 10 "Region" region: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SecurityToken" security_token: Secret, 14 "Status" status: i64, 15 "TaskType" task_type: String
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
    pub task_params: Option<String>,
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
    23 "SwitchTime" switch_time: String, 24 "TaskParams" task_params: String, 25 "TaskType" task_type: String,
    26 "TaskTypeEn" task_type_en: String, 27 "TaskTypeZh" task_type_zh: String
} }

/// Describes all whitelist template: `DescribeAllWhitelistTemplate` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAllWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplate {
    pub fuzzy_search: Option<bool>,
    /// Required.
    pub max_records_per_page: i64,
    /// Required.
    pub page_numbers: i64,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_name: Option<String>,
}
operation! { DescribeAllWhitelistTemplate(max_records_per_page: i64, page_numbers: i64)
    "DescribeAllWhitelistTemplate" -> DescribeAllWhitelistTemplateOutput {
    0 "FuzzySearch" fuzzy_search: bool, 1 "MaxRecordsPerPage" max_records_per_page, 2 "PageNumbers" page_numbers,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TemplateName" template_name: String
} }

/// Response of [`DescribeAllWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAllWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAllWhitelistTemplateOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAllWhitelistTemplateData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeAllWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateData {
    pub curr_page_numbers: Option<i64>,
    pub has_next: Option<bool>,
    pub has_prev: Option<bool>,
    pub max_records_per_page: Option<i64>,
    pub templates: Vec<DescribeAllWhitelistTemplateTemplates>,
    pub total_page_numbers: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeAllWhitelistTemplateData {
    0 "CurrPageNumbers" curr_page_numbers: i64, 1 "HasNext" has_next: bool, 2 "HasPrev" has_prev: bool,
    3 "MaxRecordsPerPage" max_records_per_page: i64,
    4 "Templates" templates: Vec<DescribeAllWhitelistTemplateTemplates>, 5 "TotalPageNumbers" total_page_numbers: i64,
    6 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeAllWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateTemplates {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeAllWhitelistTemplateTemplates {
    0 "Id" id: i64, 1 "Ips" ips: String, 2 "TemplateId" template_id: i64, 3 "TemplateName" template_name: String,
    4 "UserId" user_id: i64
} }

/// Describes analyticdb by primary db instance: `DescribeAnalyticdbByPrimaryDBInstance` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAnalyticdbByPrimaryDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstance {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAnalyticdbByPrimaryDBInstance(db_instance_id: String, region_id: String)
    "DescribeAnalyticdbByPrimaryDBInstance" -> DescribeAnalyticdbByPrimaryDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAnalyticdbByPrimaryDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstanceOutput {
    pub analytic_db_count: Option<i64>,
}
model! { DescribeAnalyticdbByPrimaryDBInstanceOutput {
    0 "AnalyticDBCount" analytic_db_count: i64
} }

/// Describes available classes: `DescribeAvailableClasses` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClasses {
    /// Required.
    pub category: String,
    pub commodity_code: Option<String>,
    pub db_instance_id: Option<String>,
    /// Required.
    pub db_instance_storage_type: String,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub instance_charge_type: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`DescribeAvailableClasses::new`].
pub struct DescribeAvailableClassesRequired {
    pub category: String,
    pub db_instance_storage_type: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    DescribeAvailableClasses { DescribeAvailableClassesRequired: category, db_instance_storage_type, engine, engine_version, region_id, zone_id }
    "DescribeAvailableClasses" -> DescribeAvailableClassesOutput {
    0 "Category" category, 1 "CommodityCode" commodity_code: String, 2 "DBInstanceId" db_instance_id: String,
    3 "DBInstanceStorageType" db_instance_storage_type, 4 "Engine" engine, 5 "EngineVersion" engine_version,
    6 "InstanceChargeType" instance_charge_type: String, 7 "OrderType" order_type: String, 8 "RegionId" region_id,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "ZoneId" zone_id
} }

/// Response of [`DescribeAvailableClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesOutput {
    pub db_instance_classes: Vec<DescribeAvailableClassesDBInstanceClasses>,
}
model! { DescribeAvailableClassesOutput {
    0 "DBInstanceClasses" db_instance_classes: Vec<DescribeAvailableClassesDBInstanceClasses>
} }

/// In the response of [`DescribeAvailableClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesDBInstanceClasses {
    pub db_instance_class: Option<String>,
    pub db_instance_storage_range: Option<
        DescribeAvailableClassesDBInstanceStorageRange,
    >,
}
model! { DescribeAvailableClassesDBInstanceClasses {
    0 "DBInstanceClass" db_instance_class: String,
    1 "DBInstanceStorageRange" db_instance_storage_range: DescribeAvailableClassesDBInstanceStorageRange
} }

/// In the response of [`DescribeAvailableClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesDBInstanceStorageRange {
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableClassesDBInstanceStorageRange {
    0 "MaxValue" max_value: i64, 1 "MinValue" min_value: i64, 2 "Step" step: i64
} }

/// Describes available cross region: `DescribeAvailableCrossRegion` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableCrossRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegion {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableCrossRegion(region_id: String)
    "DescribeAvailableCrossRegion" -> DescribeAvailableCrossRegionOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableCrossRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionOutput {
    pub regions: Option<DescribeAvailableCrossRegionRegions>,
}
model! { DescribeAvailableCrossRegionOutput {
    0 "Regions" regions: DescribeAvailableCrossRegionRegions
} }

/// In the response of [`DescribeAvailableCrossRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionRegions {
    pub region: Vec<String>,
}
model! { DescribeAvailableCrossRegionRegions {
    0 "Region" region: Vec<String>
} }

/// Describes available metrics: `DescribeAvailableMetrics` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetrics {
    /// Required.
    pub db_instance_name: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableMetrics(db_instance_name: String)
    "DescribeAvailableMetrics" -> DescribeAvailableMetricsOutput {
    0 "DBInstanceName" db_instance_name, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsOutput {
    pub db_instance_name: Option<String>,
    pub items: Vec<DescribeAvailableMetricsItems>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAvailableMetricsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: Vec<DescribeAvailableMetricsItems>,
    2 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAvailableMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsItems {
    pub description: Option<String>,
    pub dimension: Option<String>,
    pub group_key: Option<String>,
    pub group_key_type: Option<String>,
    pub method: Option<String>,
    pub metrics_key: Option<String>,
    pub metrics_key_alias: Option<String>,
    pub sort_rule: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeAvailableMetricsItems {
    0 "Description" description: String, 1 "Dimension" dimension: String, 2 "GroupKey" group_key: String,
    3 "GroupKeyType" group_key_type: String, 4 "Method" method: String, 5 "MetricsKey" metrics_key: String,
    6 "MetricsKeyAlias" metrics_key_alias: String, 7 "SortRule" sort_rule: i64, 8 "Unit" unit: String
} }

/// Describes available recovery time: `DescribeAvailableRecoveryTime` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableRecoveryTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTime {
    /// Required.
    pub cross_backup_id: i64,
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableRecoveryTime(cross_backup_id: i64)
    "DescribeAvailableRecoveryTime" -> DescribeAvailableRecoveryTimeOutput {
    0 "CrossBackupId" cross_backup_id, 1 "DBInstanceId" db_instance_id: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeOutput {
    pub cross_backup_id: Option<i64>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeAvailableRecoveryTimeOutput {
    0 "CrossBackupId" cross_backup_id: i64, 1 "RecoveryBeginTime" recovery_begin_time: String,
    2 "RecoveryEndTime" recovery_end_time: String, 3 "RegionId" region_id: String
} }

/// Describes available zones: `DescribeAvailableZones` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZones {
    pub category: Option<String>,
    pub commodity_code: Option<String>,
    pub db_instance_name: Option<String>,
    pub dispense_mode: Option<String>,
    /// Required.
    pub engine: String,
    pub engine_version: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableZones(engine: String, region_id: String)
    "DescribeAvailableZones" -> DescribeAvailableZonesOutput {
    0 "Category" category: String, 1 "CommodityCode" commodity_code: String,
    2 "DBInstanceName" db_instance_name: String, 3 "DispenseMode" dispense_mode: String, 4 "Engine" engine,
    5 "EngineVersion" engine_version: String, 6 "RegionId" region_id, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ZoneId" zone_id: String
} }

/// Response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesOutput {
    pub available_zones: Vec<DescribeAvailableZonesAvailableZones>,
}
model! { DescribeAvailableZonesOutput {
    0 "AvailableZones" available_zones: Vec<DescribeAvailableZonesAvailableZones>
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesAvailableZones {
    pub region_id: Option<String>,
    pub supported_engines: Vec<DescribeAvailableZonesSupportedEngines>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableZonesAvailableZones {
    0 "RegionId" region_id: String, 1 "SupportedEngines" supported_engines: Vec<DescribeAvailableZonesSupportedEngines>,
    2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedEngines {
    pub engine: Option<String>,
    pub supported_engine_versions: Vec<DescribeAvailableZonesSupportedEngineVersions>,
}
model! { DescribeAvailableZonesSupportedEngines {
    0 "Engine" engine: String,
    1 "SupportedEngineVersions" supported_engine_versions: Vec<DescribeAvailableZonesSupportedEngineVersions>
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedEngineVersions {
    pub supported_categorys: Vec<DescribeAvailableZonesSupportedCategorys>,
    pub version: Option<String>,
}
model! { DescribeAvailableZonesSupportedEngineVersions {
    0 "SupportedCategorys" supported_categorys: Vec<DescribeAvailableZonesSupportedCategorys>,
    1 "Version" version: String
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedCategorys {
    pub category: Option<String>,
    pub supported_storage_types: Vec<DescribeAvailableZonesSupportedStorageTypes>,
}
model! { DescribeAvailableZonesSupportedCategorys {
    0 "Category" category: String,
    1 "SupportedStorageTypes" supported_storage_types: Vec<DescribeAvailableZonesSupportedStorageTypes>
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedStorageTypes {
    pub storage_type: Option<String>,
}
model! { DescribeAvailableZonesSupportedStorageTypes {
    0 "StorageType" storage_type: String
} }

/// Describes backup database: `DescribeBackupDatabase` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDatabase {
    pub backup_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupDatabase(db_instance_id: String) "DescribeBackupDatabase" -> DescribeBackupDatabaseOutput {
    0 "BackupId" backup_id: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDatabaseOutput {
    pub database_names: Option<String>,
}
model! { DescribeBackupDatabaseOutput {
    0 "DatabaseNames" database_names: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub backup_policy_mode: Option<String>,
    pub compress_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "BackupPolicyMode" backup_policy_mode: String, 1 "CompressType" compress_type: String,
    2 "DBInstanceId" db_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ReleasedKeepPolicy" released_keep_policy: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub advanced_backup_policy_enabled: Option<bool>,
    pub advanced_data_policies: Option<DescribeBackupPolicyAdvancedDataPolicies>,
    pub advanced_log_policies: Option<DescribeBackupPolicyAdvancedLogPolicies>,
    pub archive_backup_keep_count: Option<String>,
    pub archive_backup_keep_policy: Option<String>,
    pub archive_backup_retention_period: Option<String>,
    pub backup_interval: Option<String>,
    pub backup_log: Option<String>,
    pub backup_method: Option<String>,
    pub backup_priority: Option<i64>,
    pub backup_retention_period: Option<i64>,
    pub category: Option<String>,
    pub compress_type: Option<String>,
    pub enable_backup_log: Option<String>,
    pub enable_increment_data_backup: Option<bool>,
    pub enable_pitr_protection: Option<bool>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_frequency: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
    pub log_backup_retention_period: Option<i64>,
    pub pitr_retention_period: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preferred_next_backup_time: Option<String>,
    pub released_keep_policy: Option<String>,
    pub support_modify_backup_priority: Option<bool>,
    pub support_released_keep: Option<i64>,
    pub support_volume_shadow_copy: Option<i64>,
    pub supports_high_frequency_backup: Option<i64>,
}
model! { DescribeBackupPolicyOutput {
    0 "AdvancedBackupPolicyEnabled" advanced_backup_policy_enabled: bool,
    1 "AdvancedDataPolicies" advanced_data_policies: DescribeBackupPolicyAdvancedDataPolicies,
    2 "AdvancedLogPolicies" advanced_log_policies: DescribeBackupPolicyAdvancedLogPolicies,
    3 "ArchiveBackupKeepCount" archive_backup_keep_count: String,
    4 "ArchiveBackupKeepPolicy" archive_backup_keep_policy: String,
    5 "ArchiveBackupRetentionPeriod" archive_backup_retention_period: String,
    6 "BackupInterval" backup_interval: String, 7 "BackupLog" backup_log: String,
    8 "BackupMethod" backup_method: String, 9 "BackupPriority" backup_priority: i64,
    10 "BackupRetentionPeriod" backup_retention_period: i64, 11 "Category" category: String,
    12 "CompressType" compress_type: String, 13 "EnableBackupLog" enable_backup_log: String,
    14 "EnableIncrementDataBackup" enable_increment_data_backup: bool,
    15 "EnablePitrProtection" enable_pitr_protection: bool,
    16 "HighSpaceUsageProtection" high_space_usage_protection: String,
    17 "LocalLogRetentionHours" local_log_retention_hours: i64,
    18 "LocalLogRetentionSpace" local_log_retention_space: String, 19 "LogBackupFrequency" log_backup_frequency: String,
    20 "LogBackupLocalRetentionNumber" log_backup_local_retention_number: i64,
    21 "LogBackupRetentionPeriod" log_backup_retention_period: i64, 22 "PitrRetentionPeriod" pitr_retention_period: i64,
    23 "PreferredBackupPeriod" preferred_backup_period: String, 24 "PreferredBackupTime" preferred_backup_time: String,
    25 "PreferredNextBackupTime" preferred_next_backup_time: String,
    26 "ReleasedKeepPolicy" released_keep_policy: String,
    27 "SupportModifyBackupPriority" support_modify_backup_priority: bool,
    28 "SupportReleasedKeep" support_released_keep: i64, 29 "SupportVolumeShadowCopy" support_volume_shadow_copy: i64,
    30 "SupportsHighFrequencyBackup" supports_high_frequency_backup: i64
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
    pub action_type: Option<String>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub retention_type: Option<String>,
    pub retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
model! { DescribeBackupPolicyAdvancedDataPolicy {
    0 "ActionType" action_type: String, 1 "BakType" bak_type: String, 2 "DestRegion" dest_region: String,
    3 "DestType" dest_type: String, 4 "FilterKey" filter_key: String, 5 "FilterType" filter_type: String,
    6 "FilterValue" filter_value: String, 7 "OnlyPreserveOneEachDay" only_preserve_one_each_day: bool,
    8 "OnlyPreserveOneEachHour" only_preserve_one_each_hour: bool, 9 "RetentionType" retention_type: String,
    10 "RetentionValue" retention_value: i64, 11 "SrcRegion" src_region: String, 12 "SrcType" src_type: String,
    13 "StrategyId" strategy_id: String
} }

/// In the response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedLogPolicies {
    pub advanced_log_policy: Vec<DescribeBackupPolicyAdvancedLogPolicy>,
}
model! { DescribeBackupPolicyAdvancedLogPolicies {
    0 "AdvancedLogPolicy" advanced_log_policy: Vec<DescribeBackupPolicyAdvancedLogPolicy>
} }

/// In the response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedLogPolicy {
    pub action_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
model! { DescribeBackupPolicyAdvancedLogPolicy {
    0 "ActionType" action_type: String, 1 "DestRegion" dest_region: String, 2 "DestType" dest_type: String,
    3 "EnableLogBackup" enable_log_backup: i64, 4 "FilterKey" filter_key: String, 5 "FilterValue" filter_value: String,
    6 "LogRetentionType" log_retention_type: String, 7 "LogRetentionValue" log_retention_value: i64,
    8 "SrcRegion" src_region: String, 9 "SrcType" src_type: String, 10 "StrategyId" strategy_id: String
} }

/// Describes backup tasks: `DescribeBackupTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<i64>,
    pub backup_job_status: Option<String>,
    pub backup_mode: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub flag: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupTasks(db_instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: i64, 1 "BackupJobStatus" backup_job_status: String,
    2 "BackupMode" backup_mode: String, 3 "ClientToken" client_token: String, 4 "DBInstanceId" db_instance_id,
    5 "Flag" flag: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
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
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
    pub backup_progress_status: Option<String>,
    pub backup_status: Option<String>,
    pub job_mode: Option<String>,
    pub process: Option<String>,
    pub task_action: Option<String>,
}
model! { DescribeBackupTasksBackupJob {
    0 "BackupId" backup_id: String, 1 "BackupJobId" backup_job_id: String,
    2 "BackupProgressStatus" backup_progress_status: String, 3 "BackupStatus" backup_status: String,
    4 "JobMode" job_mode: String, 5 "Process" process: String, 6 "TaskAction" task_action: String
} }

/// Describes backups: `DescribeBackups` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeBackups(db_instance_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupStatus" backup_status: String,
    3 "BackupType" backup_type: String, 4 "DBInstanceId" db_instance_id, 5 "EndTime" end_time: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time: String
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
    pub total_ecs_snapshot_size: Option<i64>,
    pub total_record_count: Option<String>,
}
model! { DescribeBackupsOutput {
    0 "Items" items: DescribeBackupsItems, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalEcsSnapshotSize" total_ecs_snapshot_size: i64,
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
    pub backup_download_link_by_db: Option<DescribeBackupsBackupDownloadLinkByDB>,
    /// Secret.
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_initiator: Option<String>,
    /// Secret.
    pub backup_intranet_download_url: Option<Secret>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub checksum: Option<String>,
    pub consistent_time: Option<i64>,
    pub copy_only_backup: Option<String>,
    pub db_instance_id: Option<String>,
    pub encryption: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expect_expire_time: Option<String>,
    pub host_instance_id: Option<String>,
    pub is_avail: Option<i64>,
    pub meta_status: Option<String>,
    pub storage_class: Option<String>,
    pub store_status: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupDownloadLinkByDB" backup_download_link_by_db: DescribeBackupsBackupDownloadLinkByDB,
    1 "BackupDownloadURL" backup_download_url: Secret, 2 "BackupEndTime" backup_end_time: String,
    3 "BackupId" backup_id: String, 4 "BackupInitiator" backup_initiator: String,
    5 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret, 6 "BackupMethod" backup_method: String,
    7 "BackupMode" backup_mode: String, 8 "BackupSize" backup_size: i64, 9 "BackupStartTime" backup_start_time: String,
    10 "BackupStatus" backup_status: String, 11 "BackupType" backup_type: String, 12 "Checksum" checksum: String,
    13 "ConsistentTime" consistent_time: i64, 14 "CopyOnlyBackup" copy_only_backup: String,
    15 "DBInstanceId" db_instance_id: String, 16 "Encryption" encryption: String, 17 "Engine" engine: String,
    18 "EngineVersion" engine_version: String, 19 "ExpectExpireTime" expect_expire_time: String,
    20 "HostInstanceID" host_instance_id: String, 21 "IsAvail" is_avail: i64, 22 "MetaStatus" meta_status: String,
    23 "StorageClass" storage_class: String, 24 "StoreStatus" store_status: String
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackupDownloadLinkByDB {
    pub backup_download_link_by_db: Vec<
        DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB,
    >,
}
model! { DescribeBackupsBackupDownloadLinkByDB {
    0 "BackupDownloadLinkByDB" backup_download_link_by_db: Vec<DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB {
    pub data_base: Option<String>,
    pub download_link: Option<String>,
    pub intranet_download_link: Option<String>,
}
model! { DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB {
    0 "DataBase" data_base: String, 1 "DownloadLink" download_link: String,
    2 "IntranetDownloadLink" intranet_download_link: String
} }

/// Describes binlog files: `DescribeBinlogFiles` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBinlogFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFiles {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBinlogFiles(db_instance_id: String, end_time: String, start_time: String)
    "DescribeBinlogFiles" -> DescribeBinlogFilesOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeBinlogFiles: DescribeBinlogFilesBinLogFile =
    Number "PageNumber", "Items.BinLogFile" items.bin_log_file, total "TotalRecordCount" }

/// Response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesOutput {
    pub items: Option<DescribeBinlogFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_file_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBinlogFilesOutput {
    0 "Items" items: DescribeBinlogFilesItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalFileSize" total_file_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesItems {
    pub bin_log_file: Vec<DescribeBinlogFilesBinLogFile>,
}
model! { DescribeBinlogFilesItems {
    0 "BinLogFile" bin_log_file: Vec<DescribeBinlogFilesBinLogFile>
} }

/// In the response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesBinLogFile {
    pub checksum: Option<String>,
    pub download_link: Option<String>,
    pub file_size: Option<i64>,
    pub host_instance_id: Option<String>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
    pub log_file_name: Option<String>,
    pub remote_status: Option<String>,
}
model! { DescribeBinlogFilesBinLogFile {
    0 "Checksum" checksum: String, 1 "DownloadLink" download_link: String, 2 "FileSize" file_size: i64,
    3 "HostInstanceID" host_instance_id: String, 4 "IntranetDownloadLink" intranet_download_link: String,
    5 "LinkExpiredTime" link_expired_time: String, 6 "LogBeginTime" log_begin_time: String,
    7 "LogEndTime" log_end_time: String, 8 "LogFileName" log_file_name: String, 9 "RemoteStatus" remote_status: String
} }

/// Describes character set name: `DescribeCharacterSetName` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCharacterSetName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetName {
    /// Required.
    pub engine: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCharacterSetName(engine: String, region_id: String)
    "DescribeCharacterSetName" -> DescribeCharacterSetNameOutput {
    0 "Engine" engine, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
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

/// Describes class details: `DescribeClassDetails` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeClassDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassDetails {
    /// Required.
    pub class_code: String,
    pub client_token: Option<String>,
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`DescribeClassDetails::new`].
pub struct DescribeClassDetailsRequired {
    pub class_code: String,
    pub commodity_code: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
}
operation! {
    DescribeClassDetails { DescribeClassDetailsRequired: class_code, commodity_code, engine, engine_version, region_id }
    "DescribeClassDetails" -> DescribeClassDetailsOutput {
    0 "ClassCode" class_code, 1 "ClientToken" client_token: String, 2 "CommodityCode" commodity_code, 3 "Engine" engine,
    4 "EngineVersion" engine_version, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeClassDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassDetailsOutput {
    pub category: Option<String>,
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub max_connections: Option<String>,
    pub max_iombps: Option<String>,
    pub max_iops: Option<String>,
    pub memory_class: Option<String>,
    pub reference_price: Option<String>,
}
model! { DescribeClassDetailsOutput {
    0 "Category" category: String, 1 "ClassCode" class_code: String, 2 "ClassGroup" class_group: String,
    3 "Cpu" cpu: String, 4 "DBInstanceStorageType" db_instance_storage_type: String,
    5 "InstructionSetArch" instruction_set_arch: String, 6 "MaxConnections" max_connections: String,
    7 "MaxIOMBPS" max_iombps: String, 8 "MaxIOPS" max_iops: String, 9 "MemoryClass" memory_class: String,
    10 "ReferencePrice" reference_price: String
} }

/// Describes cloud migration precheck result: `DescribeCloudMigrationPrecheckResult` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCloudMigrationPrecheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResult {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_id: Option<i64>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { DescribeCloudMigrationPrecheckResult(db_instance_name: String, page_number: i64, page_size: i64)
    "DescribeCloudMigrationPrecheckResult" -> DescribeCloudMigrationPrecheckResultOutput {
    0 "DBInstanceName" db_instance_name, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SourceIpAddress" source_ip_address: String,
    5 "SourcePort" source_port: i64, 6 "TaskId" task_id: i64, 7 "TaskName" task_name: String
} }
paged! { DescribeCloudMigrationPrecheckResult: DescribeCloudMigrationPrecheckResultItems =
    Number "PageNumber", "Items" items, total "TotalSize" }

/// Response of [`DescribeCloudMigrationPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultOutput {
    pub items: Vec<DescribeCloudMigrationPrecheckResultItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeCloudMigrationPrecheckResultOutput {
    0 "Items" items: Vec<DescribeCloudMigrationPrecheckResultItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeCloudMigrationPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub source_account: Option<String>,
    pub source_category: Option<String>,
    pub source_ip_address: Option<String>,
    /// Secret.
    pub source_password: Option<Secret>,
    pub source_port: Option<i64>,
    pub target_eip: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DescribeCloudMigrationPrecheckResultItems {
    0 "Detail" detail: String, 1 "GmtCreated" gmt_created: String, 2 "GmtModified" gmt_modified: String,
    3 "SourceAccount" source_account: String, 4 "SourceCategory" source_category: String,
    5 "SourceIpAddress" source_ip_address: String, 6 "SourcePassword" source_password: Secret,
    7 "SourcePort" source_port: i64, 8 "TargetEip" target_eip: String,
    9 "TargetInstanceName" target_instance_name: String, 10 "TaskId" task_id: i64, 11 "TaskName" task_name: String
} }

/// Describes cloud migration result: `DescribeCloudMigrationResult` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCloudMigrationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResult {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_id: Option<i64>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { DescribeCloudMigrationResult(db_instance_name: String, page_number: i64, page_size: i64)
    "DescribeCloudMigrationResult" -> DescribeCloudMigrationResultOutput {
    0 "DBInstanceName" db_instance_name, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SourceIpAddress" source_ip_address: String,
    5 "SourcePort" source_port: i64, 6 "TaskId" task_id: i64, 7 "TaskName" task_name: String
} }
paged! { DescribeCloudMigrationResult: DescribeCloudMigrationResultItems =
    Number "PageNumber", "Items" items, total "TotalSize" }

/// Response of [`DescribeCloudMigrationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResultOutput {
    pub items: Vec<DescribeCloudMigrationResultItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeCloudMigrationResultOutput {
    0 "Items" items: Vec<DescribeCloudMigrationResultItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeCloudMigrationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResultItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub migrate_stage: Option<String>,
    pub replication_info: Option<String>,
    pub replication_state: Option<String>,
    pub source_account: Option<String>,
    pub source_category: Option<String>,
    pub source_ip_address: Option<String>,
    /// Secret.
    pub source_password: Option<Secret>,
    pub source_port: Option<i64>,
    pub switch_time: Option<String>,
    pub target_eip: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DescribeCloudMigrationResultItems {
    0 "Detail" detail: String, 1 "GmtCreated" gmt_created: String, 2 "GmtModified" gmt_modified: String,
    3 "MigrateStage" migrate_stage: String, 4 "ReplicationInfo" replication_info: String,
    5 "ReplicationState" replication_state: String, 6 "SourceAccount" source_account: String,
    7 "SourceCategory" source_category: String, 8 "SourceIpAddress" source_ip_address: String,
    9 "SourcePassword" source_password: Secret, 10 "SourcePort" source_port: i64, 11 "SwitchTime" switch_time: String,
    12 "TargetEip" target_eip: String, 13 "TargetInstanceName" target_instance_name: String, 14 "TaskId" task_id: i64,
    15 "TaskName" task_name: String
} }

/// Describes collation time zones: `DescribeCollationTimeZones` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCollationTimeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZones {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCollationTimeZones() "DescribeCollationTimeZones" -> DescribeCollationTimeZonesOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCollationTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesOutput {
    pub collation_time_zones: Option<DescribeCollationTimeZonesCollationTimeZones>,
}
model! { DescribeCollationTimeZonesOutput {
    0 "CollationTimeZones" collation_time_zones: DescribeCollationTimeZonesCollationTimeZones
} }

/// In the response of [`DescribeCollationTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesCollationTimeZones {
    pub collation_time_zone: Vec<DescribeCollationTimeZonesCollationTimeZone>,
}
model! { DescribeCollationTimeZonesCollationTimeZones {
    0 "CollationTimeZone" collation_time_zone: Vec<DescribeCollationTimeZonesCollationTimeZone>
} }

/// In the response of [`DescribeCollationTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesCollationTimeZone {
    pub description: Option<String>,
    pub standard_time_offset: Option<String>,
    pub time_zone: Option<String>,
}
model! { DescribeCollationTimeZonesCollationTimeZone {
    0 "Description" description: String, 1 "StandardTimeOffset" standard_time_offset: String,
    2 "TimeZone" time_zone: String
} }

/// Describes compute burst config: `DescribeComputeBurstConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeComputeBurstConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeBurstConfig {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeComputeBurstConfig(db_instance_id: String)
    "DescribeComputeBurstConfig" -> DescribeComputeBurstConfigOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DescribeComputeBurstConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeBurstConfigOutput {
    pub compute_burst_config: BTreeMap<String, Value>,
    pub compute_burst_enabled: Option<bool>,
}
model! { DescribeComputeBurstConfigOutput {
    0 "ComputeBurstConfig" compute_burst_config: BTreeMap<String, Value>,
    1 "ComputeBurstEnabled" compute_burst_enabled: bool
} }

/// Describes cross backup meta list: `DescribeCrossBackupMetaList` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossBackupMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaList {
    /// Required.
    pub backup_set_id: String,
    pub get_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    pub pattern: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCrossBackupMetaList(backup_set_id: String)
    "DescribeCrossBackupMetaList" -> DescribeCrossBackupMetaListOutput {
    0 "BackupSetId" backup_set_id, 1 "GetDbName" get_db_name: String, 2 "OwnerId" owner_id: i64,
    3 "PageIndex" page_index: String, 4 "PageSize" page_size: String, 5 "Pattern" pattern: String,
    6 "Region" region: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCrossBackupMetaList: DescribeCrossBackupMetaListMeta =
    Number "PageIndex", "Items.Meta" items.meta, total "TotalRecordCount" }

/// Response of [`DescribeCrossBackupMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeCrossBackupMetaListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_page_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossBackupMetaListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: DescribeCrossBackupMetaListItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalPageCount" total_page_count: i64, 5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCrossBackupMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListItems {
    pub meta: Vec<DescribeCrossBackupMetaListMeta>,
}
model! { DescribeCrossBackupMetaListItems {
    0 "Meta" meta: Vec<DescribeCrossBackupMetaListMeta>
} }

/// In the response of [`DescribeCrossBackupMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListMeta {
    pub database: Option<String>,
    pub size: Option<String>,
    pub tables: Option<String>,
}
model! { DescribeCrossBackupMetaListMeta {
    0 "Database" database: String, 1 "Size" size: String, 2 "Tables" tables: String
} }

/// Describes cross region backup db instance: `DescribeCrossRegionBackupDBInstance` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackupDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstance {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCrossRegionBackupDBInstance(region_id: String)
    "DescribeCrossRegionBackupDBInstance" -> DescribeCrossRegionBackupDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCrossRegionBackupDBInstance: DescribeCrossRegionBackupDBInstanceItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecords" }

/// Response of [`DescribeCrossRegionBackupDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceOutput {
    pub items: Option<DescribeCrossRegionBackupDBInstanceItems>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeCrossRegionBackupDBInstanceOutput {
    0 "Items" items: DescribeCrossRegionBackupDBInstanceItems, 1 "ItemsNumbers" items_numbers: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "RegionId" region_id: String,
    5 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeCrossRegionBackupDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceItems {
    pub item: Vec<DescribeCrossRegionBackupDBInstanceItem>,
}
model! { DescribeCrossRegionBackupDBInstanceItems {
    0 "Item" item: Vec<DescribeCrossRegionBackupDBInstanceItem>
} }

/// In the response of [`DescribeCrossRegionBackupDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceItem {
    pub backup_enabled: Option<String>,
    pub backup_enabled_time: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub lock_mode: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub log_backup_enabled_time: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { DescribeCrossRegionBackupDBInstanceItem {
    0 "BackupEnabled" backup_enabled: String, 1 "BackupEnabledTime" backup_enabled_time: String,
    2 "CrossBackupRegion" cross_backup_region: String, 3 "CrossBackupType" cross_backup_type: String,
    4 "DBInstanceDescription" db_instance_description: String, 5 "DBInstanceId" db_instance_id: String,
    6 "DBInstanceStatus" db_instance_status: String, 7 "Engine" engine: String,
    8 "EngineVersion" engine_version: String, 9 "LockMode" lock_mode: String,
    10 "LogBackupEnabled" log_backup_enabled: String, 11 "LogBackupEnabledTime" log_backup_enabled_time: String,
    12 "RetentType" retent_type: i64, 13 "Retention" retention: i64
} }

/// Describes cross region backups: `DescribeCrossRegionBackups` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackups {
    pub backup_id: Option<i64>,
    pub cross_backup_id: Option<i64>,
    pub cross_backup_region: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeCrossRegionBackups(db_instance_id: String, region_id: String)
    "DescribeCrossRegionBackups" -> DescribeCrossRegionBackupsOutput {
    0 "BackupId" backup_id: i64, 1 "CrossBackupId" cross_backup_id: i64,
    2 "CrossBackupRegion" cross_backup_region: String, 3 "DBInstanceId" db_instance_id, 4 "EndTime" end_time: String,
    5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "StartTime" start_time: String
} }
paged! { DescribeCrossRegionBackups: DescribeCrossRegionBackupsItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount" }

/// Response of [`DescribeCrossRegionBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsOutput {
    pub end_time: Option<String>,
    pub items: Option<DescribeCrossRegionBackupsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossRegionBackupsOutput {
    0 "EndTime" end_time: String, 1 "Items" items: DescribeCrossRegionBackupsItems, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time: String,
    6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCrossRegionBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsItems {
    pub item: Vec<DescribeCrossRegionBackupsItem>,
}
model! { DescribeCrossRegionBackupsItems {
    0 "Item" item: Vec<DescribeCrossRegionBackupsItem>
} }

/// In the response of [`DescribeCrossRegionBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsItem {
    pub backup_end_time: Option<String>,
    pub backup_method: Option<String>,
    pub backup_set_scale: Option<i64>,
    pub backup_set_status: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_type: Option<String>,
    pub category: Option<String>,
    pub consistent_time: Option<String>,
    pub cross_backup_download_link: Option<String>,
    pub cross_backup_id: Option<i64>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_set_file: Option<String>,
    pub cross_backup_set_location: Option<String>,
    pub cross_backup_set_size: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<i64>,
    pub restore_regions: Option<DescribeCrossRegionBackupsRestoreRegions>,
}
model! { DescribeCrossRegionBackupsItem {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupMethod" backup_method: String,
    2 "BackupSetScale" backup_set_scale: i64, 3 "BackupSetStatus" backup_set_status: i64,
    4 "BackupStartTime" backup_start_time: String, 5 "BackupType" backup_type: String, 6 "Category" category: String,
    7 "ConsistentTime" consistent_time: String, 8 "CrossBackupDownloadLink" cross_backup_download_link: String,
    9 "CrossBackupId" cross_backup_id: i64, 10 "CrossBackupRegion" cross_backup_region: String,
    11 "CrossBackupSetFile" cross_backup_set_file: String,
    12 "CrossBackupSetLocation" cross_backup_set_location: String, 13 "CrossBackupSetSize" cross_backup_set_size: i64,
    14 "DBInstanceStorageType" db_instance_storage_type: String, 15 "Engine" engine: String,
    16 "EngineVersion" engine_version: String, 17 "InstanceId" instance_id: i64,
    18 "RestoreRegions" restore_regions: DescribeCrossRegionBackupsRestoreRegions
} }

/// In the response of [`DescribeCrossRegionBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsRestoreRegions {
    pub restore_region: Vec<String>,
}
model! { DescribeCrossRegionBackupsRestoreRegions {
    0 "RestoreRegion" restore_region: Vec<String>
} }

/// Describes cross region log backup files: `DescribeCrossRegionLogBackupFiles` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionLogBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFiles {
    pub cross_backup_region: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeCrossRegionLogBackupFiles(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeCrossRegionLogBackupFiles" -> DescribeCrossRegionLogBackupFilesOutput {
    0 "CrossBackupRegion" cross_backup_region: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time
} }
paged! { DescribeCrossRegionLogBackupFiles: DescribeCrossRegionLogBackupFilesItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount" }

/// Response of [`DescribeCrossRegionLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub items: Option<DescribeCrossRegionLogBackupFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossRegionLogBackupFilesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time: String,
    2 "Items" items: DescribeCrossRegionLogBackupFilesItems, 3 "PageNumber" page_number: i64,
    4 "PageRecordCount" page_record_count: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time: String,
    7 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCrossRegionLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesItems {
    pub item: Vec<DescribeCrossRegionLogBackupFilesItem>,
}
model! { DescribeCrossRegionLogBackupFilesItems {
    0 "Item" item: Vec<DescribeCrossRegionLogBackupFilesItem>
} }

/// In the response of [`DescribeCrossRegionLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesItem {
    pub cross_backup_region: Option<String>,
    pub cross_download_link: Option<String>,
    pub cross_intranet_download_link: Option<String>,
    pub cross_log_backup_id: Option<i64>,
    pub cross_log_backup_size: Option<i64>,
    pub instance_id: Option<i64>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
    pub log_file_name: Option<String>,
}
model! { DescribeCrossRegionLogBackupFilesItem {
    0 "CrossBackupRegion" cross_backup_region: String, 1 "CrossDownloadLink" cross_download_link: String,
    2 "CrossIntranetDownloadLink" cross_intranet_download_link: String, 3 "CrossLogBackupId" cross_log_backup_id: i64,
    4 "CrossLogBackupSize" cross_log_backup_size: i64, 5 "InstanceId" instance_id: i64,
    6 "LinkExpiredTime" link_expired_time: String, 7 "LogBeginTime" log_begin_time: String,
    8 "LogEndTime" log_end_time: String, 9 "LogFileName" log_file_name: String
} }

/// Describes current modify order: `DescribeCurrentModifyOrder` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCurrentModifyOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrder {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCurrentModifyOrder(db_instance_id: String, region_id: String)
    "DescribeCurrentModifyOrder" -> DescribeCurrentModifyOrderOutput {
    0 "ClientToken" client_token: String, 1 "DbInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCurrentModifyOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderOutput {
    pub modify_order: Vec<DescribeCurrentModifyOrderModifyOrder>,
}
model! { DescribeCurrentModifyOrderOutput {
    0 "ModifyOrder" modify_order: Vec<DescribeCurrentModifyOrderModifyOrder>
} }

/// In the response of [`DescribeCurrentModifyOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderModifyOrder {
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub db_instance_id: Option<String>,
    pub effective_time: Option<String>,
    pub mark: Option<String>,
    pub memory_class: Option<String>,
    pub status: Option<String>,
    pub storage: Option<String>,
    pub target_db_instance_class: Option<String>,
}
model! { DescribeCurrentModifyOrderModifyOrder {
    0 "ClassGroup" class_group: String, 1 "Cpu" cpu: String, 2 "DbInstanceId" db_instance_id: String,
    3 "EffectiveTime" effective_time: String, 4 "Mark" mark: String, 5 "MemoryClass" memory_class: String,
    6 "Status" status: String, 7 "Storage" storage: String, 8 "TargetDBInstanceClass" target_db_instance_class: String
} }

/// Describes custins resource info: `DescribeCustinsResourceInfo` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCustinsResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfo {
    /// Required.
    pub db_instance_ids: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCustinsResourceInfo(db_instance_ids: String)
    "DescribeCustinsResourceInfo" -> DescribeCustinsResourceInfoOutput {
    0 "DBInstanceIds" db_instance_ids, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCustinsResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoOutput {
    pub data: Vec<DescribeCustinsResourceInfoData>,
}
model! { DescribeCustinsResourceInfoOutput {
    0 "Data" data: Vec<DescribeCustinsResourceInfoData>
} }

/// In the response of [`DescribeCustinsResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoData {
    pub cpu_adjust_deadline: Option<String>,
    pub cpu_adjustable_max_ratio: Option<String>,
    pub cpu_adjustable_max_value: Option<String>,
    pub cpu_increase_ratio: Option<String>,
    pub cpu_increase_ratio_value: Option<String>,
    pub db_instance_id: Option<String>,
    pub iops_adjustable_max_value: Option<String>,
    pub max_conn_adjust_deadline: Option<String>,
    pub max_conn_adjustable_max_value: Option<String>,
    pub max_conn_increase_ratio: Option<String>,
    pub max_conn_increase_ratio_value: Option<String>,
    pub max_iops_adjust_deadline: Option<String>,
    pub max_iops_increase_ratio: Option<String>,
    pub max_iops_increase_ratio_value: Option<String>,
    pub mem_adjustable_max_ratio: Option<String>,
    pub mem_adjustable_max_value: Option<String>,
    pub memory_adjust_deadline: Option<String>,
    pub memory_increase_ratio: Option<String>,
    pub memory_increase_ratio_value: Option<String>,
    pub origin_cpu: Option<String>,
    pub origin_max_conn: Option<String>,
    pub origin_max_iops: Option<String>,
    pub origin_memory: Option<String>,
}
model! { DescribeCustinsResourceInfoData {
    0 "CpuAdjustDeadline" cpu_adjust_deadline: String, 1 "CpuAdjustableMaxRatio" cpu_adjustable_max_ratio: String,
    2 "CpuAdjustableMaxValue" cpu_adjustable_max_value: String, 3 "CpuIncreaseRatio" cpu_increase_ratio: String,
    4 "CpuIncreaseRatioValue" cpu_increase_ratio_value: String, 5 "DBInstanceId" db_instance_id: String,
    6 "IopsAdjustableMaxValue" iops_adjustable_max_value: String,
    7 "MaxConnAdjustDeadline" max_conn_adjust_deadline: String,
    8 "MaxConnAdjustableMaxValue" max_conn_adjustable_max_value: String,
    9 "MaxConnIncreaseRatio" max_conn_increase_ratio: String,
    10 "MaxConnIncreaseRatioValue" max_conn_increase_ratio_value: String,
    11 "MaxIopsAdjustDeadline" max_iops_adjust_deadline: String,
    12 "MaxIopsIncreaseRatio" max_iops_increase_ratio: String,
    13 "MaxIopsIncreaseRatioValue" max_iops_increase_ratio_value: String,
    14 "MemAdjustableMaxRatio" mem_adjustable_max_ratio: String,
    15 "MemAdjustableMaxValue" mem_adjustable_max_value: String,
    16 "MemoryAdjustDeadline" memory_adjust_deadline: String, 17 "MemoryIncreaseRatio" memory_increase_ratio: String,
    18 "MemoryIncreaseRatioValue" memory_increase_ratio_value: String, 19 "OriginCpu" origin_cpu: String,
    20 "OriginMaxConn" origin_max_conn: String, 21 "OriginMaxIops" origin_max_iops: String,
    22 "OriginMemory" origin_memory: String
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    pub expired: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "Expired" expired: String, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub items: Option<DescribeDBInstanceAttributeItems>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "Items" items: DescribeDBInstanceAttributeItems
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeItems {
    pub db_instance_attribute: Vec<DescribeDBInstanceAttributeDBInstanceAttribute>,
}
model! { DescribeDBInstanceAttributeItems {
    0 "DBInstanceAttribute" db_instance_attribute: Vec<DescribeDBInstanceAttributeDBInstanceAttribute>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstanceAttribute {
    pub account_max_quantity: Option<i64>,
    pub advanced_features: Option<String>,
    pub auto_upgrade_minor_version: Option<String>,
    pub availability_value: Option<String>,
    pub babelfish_config: Option<DescribeDBInstanceAttributeBabelfishConfig>,
    pub blue_green_deployment_name: Option<String>,
    pub blue_instance_name: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub can_temp_upgrade: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub collation: Option<String>,
    pub compression_mode: Option<String>,
    pub compression_ratio: Option<String>,
    pub compute_burst_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub console_version: Option<String>,
    pub creation_time: Option<String>,
    pub current_kernel_version: Option<String>,
    pub db_cluster_nodes: Option<DescribeDBInstanceAttributeDBClusterNodes>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_disk_used: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_max_quantity: Option<i64>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub disaster_recovery_info: Option<String>,
    pub disaster_recovery_instances: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub extra: Option<DescribeDBInstanceAttributeExtra>,
    pub general_group_name: Option<String>,
    pub green_instance_name: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub ip_type: Option<String>,
    pub increment_source_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_ins: Option<bool>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub latest_kernel_version: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_time: Option<String>,
    pub master_instance_id: Option<String>,
    pub master_zone: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iombps: Option<i64>,
    pub max_iops: Option<i64>,
    pub multiple_temp_upgrade: Option<bool>,
    pub optimized_writes_info: Option<String>,
    pub pg_bouncer_enabled: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub proxy_type: Option<i64>,
    pub read_only_db_instance_ids: Option<
        DescribeDBInstanceAttributeReadOnlyDBInstanceIds,
    >,
    pub read_only_status: Option<String>,
    pub readonly_instance_sql_delayed_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_mode: Option<String>,
    pub serverless_config: Option<DescribeDBInstanceAttributeServerlessConfig>,
    pub slave_zones: Option<DescribeDBInstanceAttributeSlaveZones>,
    pub super_permission_mode: Option<String>,
    pub support_compression: Option<bool>,
    pub temp_db_instance_id: Option<String>,
    pub temp_upgrade_time_end: Option<String>,
    pub temp_upgrade_time_start: Option<String>,
    pub time_zone: Option<String>,
    pub tips: Option<String>,
    pub tips_level: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vector_support_status: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub kind_code: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstanceAttribute {
    0 "AccountMaxQuantity" account_max_quantity: i64, 1 "AdvancedFeatures" advanced_features: String,
    2 "AutoUpgradeMinorVersion" auto_upgrade_minor_version: String, 3 "AvailabilityValue" availability_value: String,
    4 "BabelfishConfig" babelfish_config: DescribeDBInstanceAttributeBabelfishConfig,
    5 "BlueGreenDeploymentName" blue_green_deployment_name: String, 6 "BlueInstanceName" blue_instance_name: String,
    7 "BpeEnabled" bpe_enabled: String, 8 "BurstingEnabled" bursting_enabled: bool,
    9 "CanTempUpgrade" can_temp_upgrade: bool, 10 "Category" category: String,
    11 "ColdDataEnabled" cold_data_enabled: bool, 12 "Collation" collation: String,
    13 "CompressionMode" compression_mode: String, 14 "CompressionRatio" compression_ratio: String,
    15 "ComputeBurstEnabled" compute_burst_enabled: bool, 16 "ConnectionMode" connection_mode: String,
    17 "ConnectionString" connection_string: String, 18 "ConsoleVersion" console_version: String,
    19 "CreationTime" creation_time: String, 20 "CurrentKernelVersion" current_kernel_version: String,
    21 "DBClusterNodes" db_cluster_nodes: DescribeDBInstanceAttributeDBClusterNodes,
    22 "DBInstanceCPU" db_instance_cpu: String, 23 "DBInstanceClass" db_instance_class: String,
    24 "DBInstanceClassType" db_instance_class_type: String, 25 "DBInstanceDescription" db_instance_description: String,
    26 "DBInstanceDiskUsed" db_instance_disk_used: String, 27 "DBInstanceId" db_instance_id: String,
    28 "DBInstanceMemory" db_instance_memory: i64, 29 "DBInstanceNetType" db_instance_net_type: String,
    30 "DBInstanceStatus" db_instance_status: String, 31 "DBInstanceStorage" db_instance_storage: i64,
    32 "DBInstanceStorageType" db_instance_storage_type: String, 33 "DBInstanceType" db_instance_type: String,
    34 "DBMaxQuantity" db_max_quantity: i64, 35 "DedicatedHostGroupId" dedicated_host_group_id: String,
    36 "DeletionProtection" deletion_protection: bool, 37 "DisasterRecoveryInfo" disaster_recovery_info: String,
    38 "DisasterRecoveryInstances" disaster_recovery_instances: String, 39 "Engine" engine: String,
    40 "EngineVersion" engine_version: String, 41 "ExpireTime" expire_time: String,
    42 "Extra" extra: DescribeDBInstanceAttributeExtra, 43 "GeneralGroupName" general_group_name: String,
    44 "GreenInstanceName" green_instance_name: String, 45 "GuardDBInstanceId" guard_db_instance_id: String,
    46 "IPType" ip_type: String, 47 "IncrementSourceDBInstanceId" increment_source_db_instance_id: String,
    48 "InstanceNetworkType" instance_network_type: String, 49 "InstructionSetArch" instruction_set_arch: String,
    50 "IoAccelerationEnabled" io_acceleration_enabled: String, 51 "IsAnalyticIns" is_analytic_ins: bool,
    52 "IsAnalyticReadOnlyIns" is_analytic_read_only_ins: bool, 53 "LatestKernelVersion" latest_kernel_version: String,
    54 "LockMode" lock_mode: String, 55 "LockReason" lock_reason: String, 56 "MaintainTime" maintain_time: String,
    57 "MasterInstanceId" master_instance_id: String, 58 "MasterZone" master_zone: String,
    59 "MaxConnections" max_connections: i64, 60 "MaxIOMBPS" max_iombps: i64, 61 "MaxIOPS" max_iops: i64,
    62 "MultipleTempUpgrade" multiple_temp_upgrade: bool, 63 "OptimizedWritesInfo" optimized_writes_info: String,
    64 "PGBouncerEnabled" pg_bouncer_enabled: String, 65 "PayType" pay_type: String, 66 "Port" port: String,
    67 "ProxyType" proxy_type: i64,
    68 "ReadOnlyDBInstanceIds" read_only_db_instance_ids: DescribeDBInstanceAttributeReadOnlyDBInstanceIds,
    69 "ReadOnlyStatus" read_only_status: String,
    70 "ReadonlyInstanceSQLDelayedTime" readonly_instance_sql_delayed_time: String, 71 "RegionId" region_id: String,
    72 "ResourceGroupId" resource_group_id: String, 73 "SecurityIPList" security_ip_list: String,
    74 "SecurityIPMode" security_ip_mode: String,
    75 "ServerlessConfig" serverless_config: DescribeDBInstanceAttributeServerlessConfig,
    76 "SlaveZones" slave_zones: DescribeDBInstanceAttributeSlaveZones,
    77 "SuperPermissionMode" super_permission_mode: String, 78 "SupportCompression" support_compression: bool,
    79 "TempDBInstanceId" temp_db_instance_id: String, 80 "TempUpgradeTimeEnd" temp_upgrade_time_end: String,
    81 "TempUpgradeTimeStart" temp_upgrade_time_start: String, 82 "TimeZone" time_zone: String, 83 "Tips" tips: String,
    84 "TipsLevel" tips_level: i64, 85 "VSwitchId" vswitch_id: String,
    86 "VectorSupportStatus" vector_support_status: String, 87 "VpcCloudInstanceId" vpc_cloud_instance_id: String,
    88 "VpcId" vpc_id: String, 89 "ZoneId" zone_id: String, 90 "kindCode" kind_code: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeBabelfishConfig {
    pub babelfish_enabled: Option<String>,
    pub migration_mode: Option<String>,
}
model! { DescribeDBInstanceAttributeBabelfishConfig {
    0 "BabelfishEnabled" babelfish_enabled: String, 1 "MigrationMode" migration_mode: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBClusterNodes {
    pub db_cluster_node: Vec<DescribeDBInstanceAttributeDBClusterNode>,
}
model! { DescribeDBInstanceAttributeDBClusterNodes {
    0 "DBClusterNode" db_cluster_node: Vec<DescribeDBInstanceAttributeDBClusterNode>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBClusterNode {
    pub class_code: Option<String>,
    pub class_type: Option<String>,
    pub cpu: Option<String>,
    pub disaster_recovery_node: Option<bool>,
    pub memory: Option<String>,
    pub node_id: Option<String>,
    pub node_region_id: Option<String>,
    pub node_role: Option<String>,
    pub node_zone_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeDBClusterNode {
    0 "ClassCode" class_code: String, 1 "ClassType" class_type: String, 2 "Cpu" cpu: String,
    3 "DisasterRecoveryNode" disaster_recovery_node: bool, 4 "Memory" memory: String, 5 "NodeId" node_id: String,
    6 "NodeRegionId" node_region_id: String, 7 "NodeRole" node_role: String, 8 "NodeZoneId" node_zone_id: String,
    9 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeExtra {
    pub account_security_policy: Option<String>,
    pub db_instance_ids: Option<DescribeDBInstanceAttributeDBInstanceIds>,
    pub recovery_model: Option<String>,
}
model! { DescribeDBInstanceAttributeExtra {
    0 "AccountSecurityPolicy" account_security_policy: String,
    1 "DBInstanceIds" db_instance_ids: DescribeDBInstanceAttributeDBInstanceIds,
    2 "RecoveryModel" recovery_model: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstanceIds {
    pub db_instance_id: Vec<String>,
}
model! { DescribeDBInstanceAttributeDBInstanceIds {
    0 "DBInstanceId" db_instance_id: Vec<String>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Vec<DescribeDBInstanceAttributeReadOnlyDBInstanceId>,
}
model! { DescribeDBInstanceAttributeReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<DescribeDBInstanceAttributeReadOnlyDBInstanceId>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeReadOnlyDBInstanceId {
    0 "DBInstanceId" db_instance_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeServerlessConfig {
    pub auto_pause: Option<bool>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub switch_force: Option<bool>,
}
model! { DescribeDBInstanceAttributeServerlessConfig {
    0 "AutoPause" auto_pause: bool, 1 "ScaleMax" scale_max: f64, 2 "ScaleMin" scale_min: f64,
    3 "SwitchForce" switch_force: bool
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeSlaveZones {
    pub slave_zone: Vec<DescribeDBInstanceAttributeSlaveZone>,
}
model! { DescribeDBInstanceAttributeSlaveZones {
    0 "SlaveZone" slave_zone: Vec<DescribeDBInstanceAttributeSlaveZone>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeSlaveZone {
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeSlaveZone {
    0 "ZoneId" zone_id: String
} }

/// Describes db instance by tags: `DescribeDBInstanceByTags` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceByTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTags {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstanceByTags(region_id: String) "DescribeDBInstanceByTags" -> DescribeDBInstanceByTagsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "proxyId" proxy_id: String
} }
paged! { DescribeDBInstanceByTags: DescribeDBInstanceByTagsDBInstanceTag =
    Number "PageNumber", "Items.DBInstanceTag" items.db_instance_tag, total "TotalRecordCount" }

/// Response of [`DescribeDBInstanceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsOutput {
    pub items: Option<DescribeDBInstanceByTagsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceByTagsOutput {
    0 "Items" items: DescribeDBInstanceByTagsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstanceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsItems {
    pub db_instance_tag: Vec<DescribeDBInstanceByTagsDBInstanceTag>,
}
model! { DescribeDBInstanceByTagsItems {
    0 "DBInstanceTag" db_instance_tag: Vec<DescribeDBInstanceByTagsDBInstanceTag>
} }

/// In the response of [`DescribeDBInstanceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsDBInstanceTag {
    pub db_instance_id: Option<String>,
    pub tags: Option<DescribeDBInstanceByTagsTags>,
}
model! { DescribeDBInstanceByTagsDBInstanceTag {
    0 "DBInstanceId" db_instance_id: String, 1 "Tags" tags: DescribeDBInstanceByTagsTags
} }

/// In the response of [`DescribeDBInstanceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsTags {
    pub tag: Vec<DescribeDBInstanceByTagsTag>,
}
model! { DescribeDBInstanceByTagsTags {
    0 "Tag" tag: Vec<DescribeDBInstanceByTagsTag>
} }

/// In the response of [`DescribeDBInstanceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstanceByTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes db instance cls: `DescribeDBInstanceCLS` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceCLS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCLS {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceCLS(db_instance_id: String) "DescribeDBInstanceCLS" -> DescribeDBInstanceCLSOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceCLS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCLSOutput {
    pub algorithm: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_mode: Option<String>,
    pub white_list_mode: Option<bool>,
}
model! { DescribeDBInstanceCLSOutput {
    0 "Algorithm" algorithm: String, 1 "EncryptionKey" encryption_key: String,
    2 "EncryptionKeyMode" encryption_key_mode: String, 3 "WhiteListMode" white_list_mode: bool
} }

/// Describes db instance connectivity: `DescribeDBInstanceConnectivity` of `rds` 2014-08-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceConnectivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivity {
    /// Required.
    pub db_instance_name: String,
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
operation! { DescribeDBInstanceConnectivity(db_instance_name: String, source_ip_address: String)
    "DescribeDBInstanceConnectivity" -> DescribeDBInstanceConnectivityOutput {
    0 "DbInstanceName" db_instance_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceIpAddress" source_ip_address
} { method: "GET", } }

/// Response of [`DescribeDBInstanceConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeDBInstanceConnectivityOutput {
    0 "ConnCheckErrorCode" conn_check_error_code: String, 1 "ConnCheckErrorMessage" conn_check_error_message: String,
    2 "ConnCheckResult" conn_check_result: String, 3 "DbInstanceName" db_instance_name: String
} }

/// Describes db instance detail: `DescribeDBInstanceDetail` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetail {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceDetail() "DescribeDBInstanceDetail" -> DescribeDBInstanceDetailOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetailOutput {
    pub activation_state: Option<String>,
    pub db_instance_id: Option<String>,
    pub license_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDBInstanceDetailOutput {
    0 "ActivationState" activation_state: String, 1 "DBInstanceId" db_instance_id: String,
    2 "LicenseType" license_type: String, 3 "RegionId" region_id: String
} }

/// Describes db instance encryption key: `DescribeDBInstanceEncryptionKey` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEncryptionKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKey {
    pub db_instance_id: Option<String>,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub target_region_id: Option<String>,
}
operation! { DescribeDBInstanceEncryptionKey()
    "DescribeDBInstanceEncryptionKey" -> DescribeDBInstanceEncryptionKeyOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EncryptionKey" encryption_key: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "TargetRegionId" target_region_id: String
} }

/// Response of [`DescribeDBInstanceEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyOutput {
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_list: Vec<DescribeDBInstanceEncryptionKeyEncryptionKeyList>,
    pub encryption_key_status: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
}
model! { DescribeDBInstanceEncryptionKeyOutput {
    0 "Creator" creator: String, 1 "DeleteDate" delete_date: String, 2 "Description" description: String,
    3 "EncryptionKey" encryption_key: String,
    4 "EncryptionKeyList" encryption_key_list: Vec<DescribeDBInstanceEncryptionKeyEncryptionKeyList>,
    5 "EncryptionKeyStatus" encryption_key_status: String, 6 "KeyUsage" key_usage: String,
    7 "MaterialExpireTime" material_expire_time: String, 8 "Origin" origin: String
} }

/// In the response of [`DescribeDBInstanceEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyEncryptionKeyList {
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
model! { DescribeDBInstanceEncryptionKeyEncryptionKeyList {
    0 "AliasName" alias_name: String, 1 "Creator" creator: String, 2 "DeleteDate" delete_date: String,
    3 "Description" description: String, 4 "EncryptionKey" encryption_key: String,
    5 "EncryptionKeyStatus" encryption_key_status: String, 6 "KeyType" key_type: String, 7 "KeyUsage" key_usage: String,
    8 "MaterialExpireTime" material_expire_time: String, 9 "Origin" origin: String, 10 "UsedBy" used_by: String
} }

/// Describes db instance endpoints: `DescribeDBInstanceEndpoints` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpoints {
    pub client_token: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceEndpoints(db_instance_id: String)
    "DescribeDBInstanceEndpoints" -> DescribeDBInstanceEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceEndpointId" db_instance_endpoint_id: String,
    2 "DBInstanceId" db_instance_id, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsOutput {
    pub data: Option<DescribeDBInstanceEndpointsData>,
}
model! { DescribeDBInstanceEndpointsOutput {
    0 "Data" data: DescribeDBInstanceEndpointsData
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsData {
    pub db_instance_endpoints: Option<DescribeDBInstanceEndpointsDBInstanceEndpoints>,
    pub db_instance_name: Option<String>,
    pub ip_version: Option<String>,
}
model! { DescribeDBInstanceEndpointsData {
    0 "DBInstanceEndpoints" db_instance_endpoints: DescribeDBInstanceEndpointsDBInstanceEndpoints,
    1 "DBInstanceName" db_instance_name: String, 2 "IpVersion" ip_version: String
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsDBInstanceEndpoints {
    pub db_instance_endpoint: Vec<DescribeDBInstanceEndpointsDBInstanceEndpoint>,
}
model! { DescribeDBInstanceEndpointsDBInstanceEndpoints {
    0 "DBInstanceEndpoint" db_instance_endpoint: Vec<DescribeDBInstanceEndpointsDBInstanceEndpoint>
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsDBInstanceEndpoint {
    pub address_items: Option<DescribeDBInstanceEndpointsAddressItems>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub node_items: Option<DescribeDBInstanceEndpointsNodeItems>,
}
model! { DescribeDBInstanceEndpointsDBInstanceEndpoint {
    0 "AddressItems" address_items: DescribeDBInstanceEndpointsAddressItems,
    1 "EndpointDescription" endpoint_description: String, 2 "EndpointId" endpoint_id: String,
    3 "EndpointType" endpoint_type: String, 4 "NodeItems" node_items: DescribeDBInstanceEndpointsNodeItems
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsAddressItems {
    pub address_item: Vec<DescribeDBInstanceEndpointsAddressItem>,
}
model! { DescribeDBInstanceEndpointsAddressItems {
    0 "AddressItem" address_item: Vec<DescribeDBInstanceEndpointsAddressItem>
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsAddressItem {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeDBInstanceEndpointsAddressItem {
    0 "ConnectionString" connection_string: String, 1 "IpAddress" ip_address: String, 2 "IpType" ip_type: String,
    3 "Port" port: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsNodeItems {
    pub node_item: Vec<DescribeDBInstanceEndpointsNodeItem>,
}
model! { DescribeDBInstanceEndpointsNodeItems {
    0 "NodeItem" node_item: Vec<DescribeDBInstanceEndpointsNodeItem>
} }

/// In the response of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsNodeItem {
    pub db_instance_id: Option<String>,
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeDBInstanceEndpointsNodeItem {
    0 "DBInstanceId" db_instance_id: String, 1 "NodeId" node_id: String, 2 "Weight" weight: i64
} }

/// Describes db instance ha config: `DescribeDBInstanceHAConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceHAConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfig {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceHAConfig(db_instance_id: String)
    "DescribeDBInstanceHAConfig" -> DescribeDBInstanceHAConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceHAConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigOutput {
    pub db_instance_id: Option<String>,
    pub ha_mode: Option<String>,
    pub host_instance_infos: Option<DescribeDBInstanceHAConfigHostInstanceInfos>,
    pub sync_mode: Option<String>,
}
model! { DescribeDBInstanceHAConfigOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "HAMode" ha_mode: String,
    2 "HostInstanceInfos" host_instance_infos: DescribeDBInstanceHAConfigHostInstanceInfos,
    3 "SyncMode" sync_mode: String
} }

/// In the response of [`DescribeDBInstanceHAConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigHostInstanceInfos {
    pub node_info: Vec<DescribeDBInstanceHAConfigNodeInfo>,
}
model! { DescribeDBInstanceHAConfigHostInstanceInfos {
    0 "NodeInfo" node_info: Vec<DescribeDBInstanceHAConfigNodeInfo>
} }

/// In the response of [`DescribeDBInstanceHAConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigNodeInfo {
    pub data_sync_time: Option<String>,
    pub log_sync_time: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub region_id: Option<String>,
    pub sync_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceHAConfigNodeInfo {
    0 "DataSyncTime" data_sync_time: String, 1 "LogSyncTime" log_sync_time: String, 2 "NodeId" node_id: String,
    3 "NodeType" node_type: String, 4 "RegionId" region_id: String, 5 "SyncStatus" sync_status: String,
    6 "ZoneId" zone_id: String
} }

/// Describes db instance ip array list: `DescribeDBInstanceIPArrayList` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceIPArrayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayList {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub whitelist_network_type: Option<String>,
}
operation! { DescribeDBInstanceIPArrayList(db_instance_id: String)
    "DescribeDBInstanceIPArrayList" -> DescribeDBInstanceIPArrayListOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "ResourceOwnerId" resource_owner_id: i64,
    3 "WhitelistNetworkType" whitelist_network_type: String
} }

/// Response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListOutput {
    pub items: Option<DescribeDBInstanceIPArrayListItems>,
}
model! { DescribeDBInstanceIPArrayListOutput {
    0 "Items" items: DescribeDBInstanceIPArrayListItems
} }

/// In the response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListItems {
    pub db_instance_ip_array: Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>,
}
model! { DescribeDBInstanceIPArrayListItems {
    0 "DBInstanceIPArray" db_instance_ip_array: Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>
} }

/// In the response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListDBInstanceIPArray {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
}
model! { DescribeDBInstanceIPArrayListDBInstanceIPArray {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    1 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 2 "SecurityIPList" security_ip_list: String,
    3 "SecurityIPType" security_ip_type: String
} }

/// Describes db instance ip hostname: `DescribeDBInstanceIpHostname` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceIpHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostname {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceIpHostname(db_instance_id: String, region_id: String)
    "DescribeDBInstanceIpHostname" -> DescribeDBInstanceIpHostnameOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDBInstanceIpHostname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostnameOutput {
    pub db_instance_id: Option<String>,
    pub ip_hostname_infos: Option<String>,
}
model! { DescribeDBInstanceIpHostnameOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "IpHostnameInfos" ip_hostname_infos: String
} }

/// Describes db instance metrics: `DescribeDBInstanceMetrics` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetrics {
    /// Required.
    pub db_instance_name: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceMetrics(db_instance_name: String)
    "DescribeDBInstanceMetrics" -> DescribeDBInstanceMetricsOutput {
    0 "DBInstanceName" db_instance_name, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsOutput {
    pub db_instance_name: Option<String>,
    pub items: Vec<DescribeDBInstanceMetricsItems>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceMetricsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: Vec<DescribeDBInstanceMetricsItems>,
    2 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsItems {
    pub description: Option<String>,
    pub dimension: Option<String>,
    pub group_key: Option<String>,
    pub group_key_type: Option<String>,
    pub method: Option<String>,
    pub metrics_key: Option<String>,
    pub metrics_key_alias: Option<String>,
    pub sort_rule: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeDBInstanceMetricsItems {
    0 "Description" description: String, 1 "Dimension" dimension: String, 2 "GroupKey" group_key: String,
    3 "GroupKeyType" group_key_type: String, 4 "Method" method: String, 5 "MetricsKey" metrics_key: String,
    6 "MetricsKeyAlias" metrics_key_alias: String, 7 "SortRule" sort_rule: i64, 8 "Unit" unit: String
} }

/// Describes db instance monitor: `DescribeDBInstanceMonitor` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceMonitor(db_instance_id: String)
    "DescribeDBInstanceMonitor" -> DescribeDBInstanceMonitorOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub period: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    0 "Period" period: String
} }

/// Describes db instance net info: `DescribeDBInstanceNetInfo` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_rw_split_type: Option<String>,
    pub flag: Option<i64>,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceNetRWSplitType" db_instance_net_rw_split_type: String, 3 "Flag" flag: i64,
    4 "GeneralGroupName" general_group_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_instance_net_infos: Option<DescribeDBInstanceNetInfoDBInstanceNetInfos>,
    pub instance_network_type: Option<String>,
    pub security_ip_mode: Option<String>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "DBInstanceNetInfos" db_instance_net_infos: DescribeDBInstanceNetInfoDBInstanceNetInfos,
    1 "InstanceNetworkType" instance_network_type: String, 2 "SecurityIPMode" security_ip_mode: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub db_instance_net_info: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    0 "DBInstanceNetInfo" db_instance_net_info: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfo {
    pub babelfish_port: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub db_instance_weights: Option<DescribeDBInstanceNetInfoDBInstanceWeights>,
    pub distribution_type: Option<String>,
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub pg_bouncer_port: Option<String>,
    pub port: Option<String>,
    pub security_ip_groups: Option<DescribeDBInstanceNetInfoSecurityIPGroups>,
    pub upgradeable: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfo {
    0 "BabelfishPort" babelfish_port: String, 1 "ConnectionString" connection_string: String,
    2 "ConnectionStringType" connection_string_type: String,
    3 "DBInstanceWeights" db_instance_weights: DescribeDBInstanceNetInfoDBInstanceWeights,
    4 "DistributionType" distribution_type: String, 5 "ExpiredTime" expired_time: String,
    6 "IPAddress" ip_address: String, 7 "IPType" ip_type: String, 8 "MaxDelayTime" max_delay_time: String,
    9 "PGBouncerPort" pg_bouncer_port: String, 10 "Port" port: String,
    11 "SecurityIPGroups" security_ip_groups: DescribeDBInstanceNetInfoSecurityIPGroups,
    12 "Upgradeable" upgradeable: String, 13 "VPCId" vpc_id: String, 14 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceWeights {
    pub db_instance_weight: Vec<DescribeDBInstanceNetInfoDBInstanceWeight>,
}
model! { DescribeDBInstanceNetInfoDBInstanceWeights {
    0 "DBInstanceWeight" db_instance_weight: Vec<DescribeDBInstanceNetInfoDBInstanceWeight>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceWeight {
    pub availability: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub role: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceWeight {
    0 "Availability" availability: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceType" db_instance_type: String, 3 "Role" role: String, 4 "Weight" weight: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoSecurityIPGroups {
    pub security_ip_group: Vec<DescribeDBInstanceNetInfoSecurityIPGroup>,
}
model! { DescribeDBInstanceNetInfoSecurityIPGroups {
    0 "securityIPGroup" security_ip_group: Vec<DescribeDBInstanceNetInfoSecurityIPGroup>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoSecurityIPGroup {
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBInstanceNetInfoSecurityIPGroup {
    0 "SecurityIPGroupName" security_ip_group_name: String, 1 "SecurityIPs" security_ips: String
} }

/// Describes db instance net info for channel: `DescribeDBInstanceNetInfoForChannel` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfoForChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannel {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_rw_split_type: Option<String>,
    pub flag: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfoForChannel(db_instance_id: String)
    "DescribeDBInstanceNetInfoForChannel" -> DescribeDBInstanceNetInfoForChannelOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id,
    2 "DBInstanceNetRWSplitType" db_instance_net_rw_split_type: String, 3 "Flag" flag: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelOutput {
    pub db_instance_net_infos: Option<
        DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos,
    >,
    pub instance_network_type: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelOutput {
    0 "DBInstanceNetInfos" db_instance_net_infos: DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos,
    1 "InstanceNetworkType" instance_network_type: String
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos {
    pub db_instance_net_info: Vec<DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos {
    0 "DBInstanceNetInfo" db_instance_net_info: Vec<DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo>
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo {
    pub availability: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub db_instance_weights: Option<
        DescribeDBInstanceNetInfoForChannelDBInstanceWeights,
    >,
    pub distribution_type: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub port: Option<String>,
    pub security_ip_groups: Option<DescribeDBInstanceNetInfoForChannelSecurityIPGroups>,
    pub upgradeable: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub expired_time: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo {
    0 "Availability" availability: String, 1 "ConnectionString" connection_string: String,
    2 "ConnectionStringType" connection_string_type: String,
    3 "DBInstanceWeights" db_instance_weights: DescribeDBInstanceNetInfoForChannelDBInstanceWeights,
    4 "DistributionType" distribution_type: String, 5 "IPAddress" ip_address: String, 6 "IPType" ip_type: String,
    7 "MaxDelayTime" max_delay_time: String, 8 "Port" port: String,
    9 "SecurityIPGroups" security_ip_groups: DescribeDBInstanceNetInfoForChannelSecurityIPGroups,
    10 "Upgradeable" upgradeable: String, 11 "VPCId" vpc_id: String, 12 "VSwitchId" vswitch_id: String,
    13 "expiredTime" expired_time: String
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceWeights {
    pub db_instance_weight: Vec<DescribeDBInstanceNetInfoForChannelDBInstanceWeight>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceWeights {
    0 "DBInstanceWeight" db_instance_weight: Vec<DescribeDBInstanceNetInfoForChannelDBInstanceWeight>
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceWeight {
    pub availability: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceWeight {
    0 "Availability" availability: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceType" db_instance_type: String, 3 "Weight" weight: String
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelSecurityIPGroups {
    pub security_ip_group: Vec<DescribeDBInstanceNetInfoForChannelSecurityIPGroup>,
}
model! { DescribeDBInstanceNetInfoForChannelSecurityIPGroups {
    0 "securityIPGroup" security_ip_group: Vec<DescribeDBInstanceNetInfoForChannelSecurityIPGroup>
} }

/// In the response of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelSecurityIPGroup {
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelSecurityIPGroup {
    0 "SecurityIPGroupName" security_ip_group_name: String, 1 "SecurityIPs" security_ips: String
} }

/// Describes db instance performance: `DescribeDBInstancePerformance` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub key: String,
    pub node_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "NodeId" node_id: String,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "StartTime" start_time
} }

/// Response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time: String, 2 "Engine" engine: String,
    3 "PerformanceKeys" performance_keys: DescribeDBInstancePerformancePerformanceKeys, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKeys {
    pub performance_key: Vec<DescribeDBInstancePerformancePerformanceKey>,
}
model! { DescribeDBInstancePerformancePerformanceKeys {
    0 "PerformanceKey" performance_key: Vec<DescribeDBInstancePerformancePerformanceKey>
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKey {
    pub key: Option<String>,
    pub unit: Option<String>,
    pub value_format: Option<String>,
    pub values: Option<DescribeDBInstancePerformanceValues>,
}
model! { DescribeDBInstancePerformancePerformanceKey {
    0 "Key" key: String, 1 "Unit" unit: String, 2 "ValueFormat" value_format: String,
    3 "Values" values: DescribeDBInstancePerformanceValues
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceValues {
    pub performance_value: Vec<DescribeDBInstancePerformancePerformanceValue>,
}
model! { DescribeDBInstancePerformanceValues {
    0 "PerformanceValue" performance_value: Vec<DescribeDBInstancePerformancePerformanceValue>
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValue {
    pub date: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceValue {
    0 "Date" date: String, 1 "Value" value: String
} }

/// Describes db instance promote activity: `DescribeDBInstancePromoteActivity` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePromoteActivity>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivity {
    /// Required.
    pub ali_uid: String,
    /// Required.
    pub db_instance_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstancePromoteActivity(ali_uid: String, db_instance_name: String)
    "DescribeDBInstancePromoteActivity" -> DescribeDBInstancePromoteActivityOutput {
    0 "AliUid" ali_uid, 1 "DbInstanceName" db_instance_name, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstancePromoteActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivityOutput {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_type: Option<String>,
    pub is_activity: Option<String>,
}
model! { DescribeDBInstancePromoteActivityOutput {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "DBInstanceId" db_instance_id: String,
    3 "DBInstanceName" db_instance_name: String, 4 "DBType" db_type: String, 5 "IsActivity" is_activity: String
} }

/// Describes db instance proxy configuration: `DescribeDBInstanceProxyConfiguration` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceProxyConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfiguration {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceProxyConfiguration(db_instance_id: String)
    "DescribeDBInstanceProxyConfiguration" -> DescribeDBInstanceProxyConfigurationOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceProxyConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfigurationOutput {
    pub attacks_protection_configuration: Option<String>,
    pub persistent_connections_configuration: Option<String>,
    pub transparent_switch_configuration: Option<String>,
}
model! { DescribeDBInstanceProxyConfigurationOutput {
    0 "AttacksProtectionConfiguration" attacks_protection_configuration: String,
    1 "PersistentConnectionsConfiguration" persistent_connections_configuration: String,
    2 "TransparentSwitchConfiguration" transparent_switch_configuration: String
} }

/// Describes db instance replication: `DescribeDBInstanceReplication` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplication {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceReplication(db_instance_id: String, region_id: String)
    "DescribeDBInstanceReplication" -> DescribeDBInstanceReplicationOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDBInstanceReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplicationOutput {
    pub external_replication: Option<String>,
    pub gtid_executed: Option<String>,
    pub import_status: Option<String>,
    pub replication_delay: Option<String>,
    pub replication_error_message: Option<String>,
    pub replication_ip: Option<String>,
    pub replication_port: Option<String>,
    pub replication_source: Option<String>,
    pub replication_state: Option<String>,
    pub slave_status_list: Vec<DescribeDBInstanceReplicationSlaveStatusList>,
}
model! { DescribeDBInstanceReplicationOutput {
    0 "ExternalReplication" external_replication: String, 1 "GtidExecuted" gtid_executed: String,
    2 "ImportStatus" import_status: String, 3 "ReplicationDelay" replication_delay: String,
    4 "ReplicationErrorMessage" replication_error_message: String, 5 "ReplicationIp" replication_ip: String,
    6 "ReplicationPort" replication_port: String, 7 "ReplicationSource" replication_source: String,
    8 "ReplicationState" replication_state: String,
    9 "SlaveStatusList" slave_status_list: Vec<DescribeDBInstanceReplicationSlaveStatusList>
} }

/// In the response of [`DescribeDBInstanceReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplicationSlaveStatusList {
    pub channel_name: Option<String>,
    pub executed_gtid_set: Option<String>,
    pub last_errno: Option<i64>,
    pub last_io_errno: Option<i64>,
    pub last_io_error: Option<String>,
    pub last_sql_errno: Option<i64>,
    pub last_sql_error: Option<String>,
    pub master_host: Option<String>,
    pub master_user: Option<String>,
    pub master_uuid: Option<String>,
    pub replicate_do_db: Option<String>,
    pub replicate_do_table: Option<String>,
    pub replicate_ignore_db: Option<String>,
    pub replicate_ignore_table: Option<String>,
    pub replicate_wild_do_table: Option<String>,
    pub replicate_wild_ignore_table: Option<String>,
    pub seconds_behind_master: Option<i64>,
    pub slave_io_running: Option<String>,
    pub slave_io_state: Option<String>,
    pub slave_sql_running: Option<String>,
    pub slave_sql_running_state: Option<String>,
}
model! { DescribeDBInstanceReplicationSlaveStatusList {
    0 "ChannelName" channel_name: String, 1 "ExecutedGtidSet" executed_gtid_set: String, 2 "LastErrno" last_errno: i64,
    3 "LastIoErrno" last_io_errno: i64, 4 "LastIoError" last_io_error: String, 5 "LastSqlErrno" last_sql_errno: i64,
    6 "LastSqlError" last_sql_error: String, 7 "MasterHost" master_host: String, 8 "MasterUser" master_user: String,
    9 "MasterUuid" master_uuid: String, 10 "ReplicateDoDb" replicate_do_db: String,
    11 "ReplicateDoTable" replicate_do_table: String, 12 "ReplicateIgnoreDb" replicate_ignore_db: String,
    13 "ReplicateIgnoreTable" replicate_ignore_table: String, 14 "ReplicateWildDoTable" replicate_wild_do_table: String,
    15 "ReplicateWildIgnoreTable" replicate_wild_ignore_table: String,
    16 "SecondsBehindMaster" seconds_behind_master: i64, 17 "SlaveIoRunning" slave_io_running: String,
    18 "SlaveIoState" slave_io_state: String, 19 "SlaveSqlRunning" slave_sql_running: String,
    20 "SlaveSqlRunningState" slave_sql_running_state: String
} }

/// Describes db instance ssl: `DescribeDBInstanceSSL` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceSSL(db_instance_id: String) "DescribeDBInstanceSSL" -> DescribeDBInstanceSSLOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLOutput {
    pub acl: Option<String>,
    pub ca_type: Option<String>,
    pub client_ca_cert: Option<String>,
    pub client_ca_cert_expire_time: Option<String>,
    pub client_cert_revocation_list: Option<String>,
    pub connection_string: Option<String>,
    pub force_encryption: Option<String>,
    pub last_modify_status: Option<String>,
    pub modify_status_reason: Option<String>,
    pub replication_acl: Option<String>,
    pub require_update: Option<String>,
    pub require_update_item: Option<String>,
    pub require_update_reason: Option<String>,
    pub ssl_create_time: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expire_time: Option<String>,
    pub server_ca_url: Option<String>,
    pub server_cert: Option<String>,
    /// Secret.
    pub server_key: Option<Secret>,
    pub tls_version: Option<String>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "ACL" acl: String, 1 "CAType" ca_type: String, 2 "ClientCACert" client_ca_cert: String,
    3 "ClientCACertExpireTime" client_ca_cert_expire_time: String,
    4 "ClientCertRevocationList" client_cert_revocation_list: String, 5 "ConnectionString" connection_string: String,
    6 "ForceEncryption" force_encryption: String, 7 "LastModifyStatus" last_modify_status: String,
    8 "ModifyStatusReason" modify_status_reason: String, 9 "ReplicationACL" replication_acl: String,
    10 "RequireUpdate" require_update: String, 11 "RequireUpdateItem" require_update_item: String,
    12 "RequireUpdateReason" require_update_reason: String, 13 "SSLCreateTime" ssl_create_time: String,
    14 "SSLEnabled" ssl_enabled: String, 15 "SSLExpireTime" ssl_expire_time: String,
    16 "ServerCAUrl" server_ca_url: String, 17 "ServerCert" server_cert: String, 18 "ServerKey" server_key: Secret,
    19 "TlsVersion" tls_version: String
} }

/// Describes db instance security group rule: `DescribeDBInstanceSecurityGroupRule` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupRule {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceSecurityGroupRule(db_instance_id: String)
    "DescribeDBInstanceSecurityGroupRule" -> DescribeDBInstanceSecurityGroupRuleOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DescribeDBInstanceSecurityGroupRuleOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Describes db instance switch log: `DescribeDBInstanceSwitchLog` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSwitchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLog {
    pub db_instance_id: Option<String>,
    /// Required.
    pub end_time: String,
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
    pub start_time: String,
}
operation! { DescribeDBInstanceSwitchLog(end_time: String, start_time: String)
    "DescribeDBInstanceSwitchLog" -> DescribeDBInstanceSwitchLogOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time
} }
paged! { DescribeDBInstanceSwitchLog: DescribeDBInstanceSwitchLogItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount" }

/// Response of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeDBInstanceSwitchLogItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceSwitchLogOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: DescribeDBInstanceSwitchLogItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogItems {
    pub item: Vec<DescribeDBInstanceSwitchLogItem>,
}
model! { DescribeDBInstanceSwitchLogItems {
    0 "Item" item: Vec<DescribeDBInstanceSwitchLogItem>
} }

/// In the response of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogItem {
    pub affected_sessions: Option<String>,
    pub ha_status: Option<String>,
    pub switch_cause_code: Option<String>,
    pub switch_cause_detail: Option<String>,
    pub switch_finish_time: Option<String>,
    pub switch_id: Option<String>,
    pub switch_start_time: Option<String>,
    pub total_sessions: Option<String>,
}
model! { DescribeDBInstanceSwitchLogItem {
    0 "AffectedSessions" affected_sessions: String, 1 "HAStatus" ha_status: String,
    2 "SwitchCauseCode" switch_cause_code: String, 3 "SwitchCauseDetail" switch_cause_detail: String,
    4 "SwitchFinishTime" switch_finish_time: String, 5 "SwitchId" switch_id: String,
    6 "SwitchStartTime" switch_start_time: String, 7 "TotalSessions" total_sessions: String
} }

/// Describes db instance tde: `DescribeDBInstanceTDE` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDE {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceTDE(db_instance_id: String) "DescribeDBInstanceTDE" -> DescribeDBInstanceTDEOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEOutput {
    pub databases: Option<DescribeDBInstanceTDEDatabases>,
    pub encryption_key: Option<String>,
    pub tde_mode: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEOutput {
    0 "Databases" databases: DescribeDBInstanceTDEDatabases, 1 "EncryptionKey" encryption_key: String,
    2 "TDEMode" tde_mode: String, 3 "TDEStatus" tde_status: String
} }

/// In the response of [`DescribeDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEDatabases {
    pub database: Vec<DescribeDBInstanceTDEDatabase>,
}
model! { DescribeDBInstanceTDEDatabases {
    0 "Database" database: Vec<DescribeDBInstanceTDEDatabase>
} }

/// In the response of [`DescribeDBInstanceTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEDatabase {
    pub db_name: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEDatabase {
    0 "DBName" db_name: String, 1 "TDEStatus" tde_status: String
} }

/// Lists database instances.
///
/// Subscription, status, class and network type are included; `DescribeDBInstanceAttribute` returns more of one
/// instance.
///
/// `DescribeDBInstances` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    /// Only instances in this state, for example `Running`.
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    /// Only instances that have (`True`) or have not (`False`) expired.
    pub expired: Option<String>,
    pub filter: Option<String>,
    pub instance_level: Option<i64>,
    pub instance_network_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 21474836.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub query_auto_renewal: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    /// Tag filter as a JSON object in a string: `{"key":"value"}`.
    pub tags: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "Category" category: String, 1 "ClientToken" client_token: String, 2 "ConnectionMode" connection_mode: String,
    3 "ConnectionString" connection_string: String, 4 "DBInstanceClass" db_instance_class: String,
    5 "DBInstanceId" db_instance_id: String, 6 "DBInstanceStatus" db_instance_status: String,
    7 "DBInstanceType" db_instance_type: String, 8 "DedicatedHostGroupId" dedicated_host_group_id: String,
    9 "DedicatedHostId" dedicated_host_id: String, 10 "Engine" engine: String,
    11 "EngineVersion" engine_version: String, 12 "Expired" expired: String, 13 "Filter" filter: String,
    14 "InstanceLevel" instance_level: i64, 15 "InstanceNetworkType" instance_network_type: String,
    16 "MaxResults" max_results: i64, 17 "NextToken" next_token: String, 18 "OwnerAccount" owner_account: String,
    19 "OwnerId" owner_id: i64, 20 "PageNumber" page_number: i64, 21 "PageSize" page_size: i64,
    22 "PayType" pay_type: String, 23 "QueryAutoRenewal" query_auto_renewal: bool, 24 "RegionId" region_id,
    25 "ResourceGroupId" resource_group_id: String, 26 "ResourceOwnerAccount" resource_owner_account: String,
    27 "ResourceOwnerId" resource_owner_id: i64, 28 "SearchKey" search_key: String, 29 "Tags" tags: String,
    30 "VSwitchId" vswitch_id: String, 31 "VpcId" vpc_id: String, 32 "ZoneId" zone_id: String,
    33 "proxyId" proxy_id: String
} }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstance =
    Token "NextToken", "Items.DBInstance" items.db_instance, next "NextToken" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<DescribeDBInstancesItems>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items: DescribeDBInstancesItems, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesItems {
    pub db_instance: Vec<DescribeDBInstancesDBInstance>,
}
model! { DescribeDBInstancesItems {
    0 "DBInstance" db_instance: Vec<DescribeDBInstancesDBInstance>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstance {
    pub auto_renewal: Option<bool>,
    pub blue_green_deployment_name: Option<String>,
    pub blue_instance_name: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_group_name: Option<String>,
    pub dedicated_host_id_for_log: Option<String>,
    pub dedicated_host_id_for_master: Option<String>,
    pub dedicated_host_id_for_slave: Option<String>,
    pub dedicated_host_name_for_log: Option<String>,
    pub dedicated_host_name_for_master: Option<String>,
    pub dedicated_host_name_for_slave: Option<String>,
    pub dedicated_host_zone_id_for_log: Option<String>,
    pub dedicated_host_zone_id_for_master: Option<String>,
    pub dedicated_host_zone_id_for_slave: Option<String>,
    pub deletion_protection: Option<bool>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub general_group_name: Option<String>,
    pub green_instance_name: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_ins: Option<String>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub master_instance_id: Option<String>,
    pub mutri_o_rsignle: Option<bool>,
    pub pay_type: Option<String>,
    pub read_only_db_instance_ids: Option<DescribeDBInstancesReadOnlyDBInstanceIds>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub switch_weight: Option<i64>,
    pub temp_db_instance_id: Option<String>,
    pub tips: Option<String>,
    pub tips_level: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstance {
    0 "AutoRenewal" auto_renewal: bool, 1 "BlueGreenDeploymentName" blue_green_deployment_name: String,
    2 "BlueInstanceName" blue_instance_name: String, 3 "BpeEnabled" bpe_enabled: String,
    4 "BurstingEnabled" bursting_enabled: bool, 5 "Category" category: String,
    6 "ColdDataEnabled" cold_data_enabled: bool, 7 "ConnectionMode" connection_mode: String,
    8 "ConnectionString" connection_string: String, 9 "CreateTime" create_time: String,
    10 "DBInstanceCPU" db_instance_cpu: String, 11 "DBInstanceClass" db_instance_class: String,
    12 "DBInstanceDescription" db_instance_description: String, 13 "DBInstanceId" db_instance_id: String,
    14 "DBInstanceMemory" db_instance_memory: i64, 15 "DBInstanceNetType" db_instance_net_type: String,
    16 "DBInstanceStatus" db_instance_status: String, 17 "DBInstanceStorageType" db_instance_storage_type: String,
    18 "DBInstanceType" db_instance_type: String, 19 "DedicatedHostGroupId" dedicated_host_group_id: String,
    20 "DedicatedHostGroupName" dedicated_host_group_name: String,
    21 "DedicatedHostIdForLog" dedicated_host_id_for_log: String,
    22 "DedicatedHostIdForMaster" dedicated_host_id_for_master: String,
    23 "DedicatedHostIdForSlave" dedicated_host_id_for_slave: String,
    24 "DedicatedHostNameForLog" dedicated_host_name_for_log: String,
    25 "DedicatedHostNameForMaster" dedicated_host_name_for_master: String,
    26 "DedicatedHostNameForSlave" dedicated_host_name_for_slave: String,
    27 "DedicatedHostZoneIdForLog" dedicated_host_zone_id_for_log: String,
    28 "DedicatedHostZoneIdForMaster" dedicated_host_zone_id_for_master: String,
    29 "DedicatedHostZoneIdForSlave" dedicated_host_zone_id_for_slave: String,
    30 "DeletionProtection" deletion_protection: bool, 31 "DestroyTime" destroy_time: String,
    32 "Engine" engine: String, 33 "EngineVersion" engine_version: String, 34 "ExpireTime" expire_time: String,
    35 "GeneralGroupName" general_group_name: String, 36 "GreenInstanceName" green_instance_name: String,
    37 "GuardDBInstanceId" guard_db_instance_id: String, 38 "InstanceNetworkType" instance_network_type: String,
    39 "IoAccelerationEnabled" io_acceleration_enabled: String, 40 "IsAnalyticIns" is_analytic_ins: String,
    41 "IsAnalyticReadOnlyIns" is_analytic_read_only_ins: bool, 42 "LockMode" lock_mode: String,
    43 "LockReason" lock_reason: String, 44 "MasterInstanceId" master_instance_id: String,
    45 "MutriORsignle" mutri_o_rsignle: bool, 46 "PayType" pay_type: String,
    47 "ReadOnlyDBInstanceIds" read_only_db_instance_ids: DescribeDBInstancesReadOnlyDBInstanceIds,
    48 "RegionId" region_id: String, 49 "ResourceGroupId" resource_group_id: String,
    50 "SwitchWeight" switch_weight: i64, 51 "TempDBInstanceId" temp_db_instance_id: String, 52 "Tips" tips: String,
    53 "TipsLevel" tips_level: i64, 54 "VSwitchId" vswitch_id: String,
    55 "VpcCloudInstanceId" vpc_cloud_instance_id: String, 56 "VpcId" vpc_id: String, 57 "VpcName" vpc_name: String,
    58 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Vec<DescribeDBInstancesReadOnlyDBInstanceId>,
}
model! { DescribeDBInstancesReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<DescribeDBInstancesReadOnlyDBInstanceId>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstancesReadOnlyDBInstanceId {
    0 "DBInstanceId" db_instance_id: String
} }

/// Describes db instances as csv: `DescribeDBInstancesAsCsv` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesAsCsv>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsv {
    pub cached_async: Option<bool>,
    pub db_instance_id: Option<String>,
    pub export_key: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstancesAsCsv(region_id: String) "DescribeDBInstancesAsCsv" -> DescribeDBInstancesAsCsvOutput {
    0 "CachedAsync" cached_async: bool, 1 "DBInstanceId" db_instance_id: String, 2 "ExportKey" export_key: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstancesAsCsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvOutput {
    pub items: Option<DescribeDBInstancesAsCsvItems>,
}
model! { DescribeDBInstancesAsCsvOutput {
    0 "Items" items: DescribeDBInstancesAsCsvItems
} }

/// In the response of [`DescribeDBInstancesAsCsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvItems {
    pub db_instance_attribute: Vec<DescribeDBInstancesAsCsvDBInstanceAttribute>,
}
model! { DescribeDBInstancesAsCsvItems {
    0 "DBInstanceAttribute" db_instance_attribute: Vec<DescribeDBInstancesAsCsvDBInstanceAttribute>
} }

/// In the response of [`DescribeDBInstancesAsCsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvDBInstanceAttribute {
    pub account_max_quantity: Option<i64>,
    pub account_type: Option<String>,
    pub availability_value: Option<String>,
    pub category: Option<String>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub creation_time: Option<String>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_max_quantity: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub export_key: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub increment_source_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_time: Option<String>,
    pub master_instance_id: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub read_delay_time: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub slave_zones: Option<DescribeDBInstancesAsCsvSlaveZones>,
    pub support_upgrade_account_type: Option<String>,
    pub tags: Option<String>,
    pub temp_db_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesAsCsvDBInstanceAttribute {
    0 "AccountMaxQuantity" account_max_quantity: i64, 1 "AccountType" account_type: String,
    2 "AvailabilityValue" availability_value: String, 3 "Category" category: String,
    4 "ConnectionMode" connection_mode: String, 5 "ConnectionString" connection_string: String,
    6 "CreationTime" creation_time: String, 7 "DBInstanceCPU" db_instance_cpu: String,
    8 "DBInstanceClass" db_instance_class: String, 9 "DBInstanceClassType" db_instance_class_type: String,
    10 "DBInstanceDescription" db_instance_description: String, 11 "DBInstanceId" db_instance_id: String,
    12 "DBInstanceMemory" db_instance_memory: i64, 13 "DBInstanceNetType" db_instance_net_type: String,
    14 "DBInstanceStatus" db_instance_status: String, 15 "DBInstanceStorage" db_instance_storage: i64,
    16 "DBInstanceStorageType" db_instance_storage_type: String, 17 "DBInstanceType" db_instance_type: String,
    18 "DBMaxQuantity" db_max_quantity: i64, 19 "Engine" engine: String, 20 "EngineVersion" engine_version: String,
    21 "ExpireTime" expire_time: String, 22 "ExportKey" export_key: String,
    23 "GuardDBInstanceId" guard_db_instance_id: String,
    24 "IncrementSourceDBInstanceId" increment_source_db_instance_id: String,
    25 "InstanceNetworkType" instance_network_type: String, 26 "LockMode" lock_mode: String,
    27 "LockReason" lock_reason: String, 28 "MaintainTime" maintain_time: String,
    29 "MasterInstanceId" master_instance_id: String, 30 "MaxConnections" max_connections: i64,
    31 "MaxIOPS" max_iops: i64, 32 "PayType" pay_type: String, 33 "Port" port: String,
    34 "ReadDelayTime" read_delay_time: String, 35 "RegionId" region_id: String,
    36 "SecurityIPList" security_ip_list: String, 37 "SlaveZones" slave_zones: DescribeDBInstancesAsCsvSlaveZones,
    38 "SupportUpgradeAccountType" support_upgrade_account_type: String, 39 "Tags" tags: String,
    40 "TempDBInstanceId" temp_db_instance_id: String, 41 "VSwitchId" vswitch_id: String, 42 "VpcId" vpc_id: String,
    43 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstancesAsCsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvSlaveZones {
    pub slave_region: Vec<String>,
}
model! { DescribeDBInstancesAsCsvSlaveZones {
    0 "slaveRegion" slave_region: Vec<String>
} }

/// Describes db instances by expire time: `DescribeDBInstancesByExpireTime` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTime {
    /// -15 to 180.
    pub expire_period: Option<i64>,
    pub expired: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstancesByExpireTime()
    "DescribeDBInstancesByExpireTime" -> DescribeDBInstancesByExpireTimeOutput {
    0 "ExpirePeriod" expire_period: i64, 1 "Expired" expired: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tags" tags: String, 11 "proxyId" proxy_id: String
} }
paged! { DescribeDBInstancesByExpireTime: DescribeDBInstancesByExpireTimeDBInstanceExpireTime =
    Number "PageNumber", "Items.DBInstanceExpireTime" items.db_instance_expire_time, total "TotalRecordCount" }

/// Response of [`DescribeDBInstancesByExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeOutput {
    pub items: Option<DescribeDBInstancesByExpireTimeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesByExpireTimeOutput {
    0 "Items" items: DescribeDBInstancesByExpireTimeItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstancesByExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeItems {
    pub db_instance_expire_time: Vec<
        DescribeDBInstancesByExpireTimeDBInstanceExpireTime,
    >,
}
model! { DescribeDBInstancesByExpireTimeItems {
    0 "DBInstanceExpireTime" db_instance_expire_time: Vec<DescribeDBInstancesByExpireTimeDBInstanceExpireTime>
} }

/// In the response of [`DescribeDBInstancesByExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeDBInstanceExpireTime {
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub expire_time: Option<String>,
    pub lock_mode: Option<String>,
    pub pay_type: Option<String>,
}
model! { DescribeDBInstancesByExpireTimeDBInstanceExpireTime {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceStatus" db_instance_status: String, 3 "ExpireTime" expire_time: String, 4 "LockMode" lock_mode: String,
    5 "PayType" pay_type: String
} }

/// Describes db instances by performance: `DescribeDBInstancesByPerformance` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformance {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sort_key: Option<String>,
    pub sort_method: Option<String>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<DescribeDBInstancesByPerformanceTag>>,
}
operation! { DescribeDBInstancesByPerformance()
    "DescribeDBInstancesByPerformance" -> DescribeDBInstancesByPerformanceOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SortKey" sort_key: String, 11 "SortMethod" sort_method: String, 12 "Tags" tags: String,
    13 "proxyId" proxy_id: String, 14 "Tag" tag: Vec<DescribeDBInstancesByPerformanceTag>
} }
paged! { DescribeDBInstancesByPerformance: DescribeDBInstancesByPerformanceDBInstancePerformance =
    Number "PageNumber", "Items.DBInstancePerformance" items.db_instance_performance, total "TotalRecordCount" }

/// In the request of [`DescribeDBInstancesByPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesByPerformanceTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`DescribeDBInstancesByPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceOutput {
    pub items: Option<DescribeDBInstancesByPerformanceItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesByPerformanceOutput {
    0 "Items" items: DescribeDBInstancesByPerformanceItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstancesByPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceItems {
    pub db_instance_performance: Vec<
        DescribeDBInstancesByPerformanceDBInstancePerformance,
    >,
}
model! { DescribeDBInstancesByPerformanceItems {
    0 "DBInstancePerformance" db_instance_performance: Vec<DescribeDBInstancesByPerformanceDBInstancePerformance>
} }

/// In the response of [`DescribeDBInstancesByPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceDBInstancePerformance {
    pub cpu_usage: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub disk_usage: Option<String>,
    pub iops_usage: Option<String>,
    pub session_usage: Option<String>,
}
model! { DescribeDBInstancesByPerformanceDBInstancePerformance {
    0 "CPUUsage" cpu_usage: String, 1 "DBInstanceDescription" db_instance_description: String,
    2 "DBInstanceId" db_instance_id: String, 3 "DiskUsage" disk_usage: String, 4 "IOPSUsage" iops_usage: String,
    5 "SessionUsage" session_usage: String
} }

/// Describes db instances for clone: `DescribeDBInstancesForClone` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesForClone>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForClone {
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub current_instance_id: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<String>,
    pub instance_network_type: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstancesForClone(region_id: String)
    "DescribeDBInstancesForClone" -> DescribeDBInstancesForCloneOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionMode" connection_mode: String,
    2 "CurrentInstanceId" current_instance_id: String, 3 "DBInstanceClass" db_instance_class: String,
    4 "DBInstanceId" db_instance_id: String, 5 "DBInstanceStatus" db_instance_status: String,
    6 "DBInstanceType" db_instance_type: String, 7 "Engine" engine: String, 8 "EngineVersion" engine_version: String,
    9 "Expired" expired: String, 10 "InstanceNetworkType" instance_network_type: String,
    11 "NodeType" node_type: String, 12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64,
    14 "PageNumber" page_number: i64, 15 "PageSize" page_size: i64, 16 "PayType" pay_type: String,
    17 "RegionId" region_id, 18 "ResourceGroupId" resource_group_id: String,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "SearchKey" search_key: String, 22 "VSwitchId" vswitch_id: String, 23 "VpcId" vpc_id: String,
    24 "ZoneId" zone_id: String, 25 "proxyId" proxy_id: String
} }
paged! { DescribeDBInstancesForClone: DescribeDBInstancesForCloneDBInstance =
    Number "PageNumber", "Items.DBInstance" items.db_instance, total "TotalRecordCount" }

/// Response of [`DescribeDBInstancesForClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneOutput {
    pub items: Option<DescribeDBInstancesForCloneItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesForCloneOutput {
    0 "Items" items: DescribeDBInstancesForCloneItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstancesForClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneItems {
    pub db_instance: Vec<DescribeDBInstancesForCloneDBInstance>,
}
model! { DescribeDBInstancesForCloneItems {
    0 "DBInstance" db_instance: Vec<DescribeDBInstancesForCloneDBInstance>
} }

/// In the response of [`DescribeDBInstancesForClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneDBInstance {
    pub category: Option<String>,
    pub connection_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub ins_id: Option<i64>,
    pub instance_network_type: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub master_instance_id: Option<String>,
    pub mutri_o_rsignle: Option<bool>,
    pub pay_type: Option<String>,
    pub read_only_db_instance_ids: Option<
        DescribeDBInstancesForCloneReadOnlyDBInstanceIds,
    >,
    pub region_id: Option<String>,
    pub replicate_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub temp_db_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesForCloneDBInstance {
    0 "Category" category: String, 1 "ConnectionMode" connection_mode: String, 2 "CreateTime" create_time: String,
    3 "DBInstanceClass" db_instance_class: String, 4 "DBInstanceDescription" db_instance_description: String,
    5 "DBInstanceId" db_instance_id: String, 6 "DBInstanceNetType" db_instance_net_type: String,
    7 "DBInstanceStatus" db_instance_status: String, 8 "DBInstanceStorageType" db_instance_storage_type: String,
    9 "DBInstanceType" db_instance_type: String, 10 "DestroyTime" destroy_time: String, 11 "Engine" engine: String,
    12 "EngineVersion" engine_version: String, 13 "ExpireTime" expire_time: String,
    14 "GuardDBInstanceId" guard_db_instance_id: String, 15 "InsId" ins_id: i64,
    16 "InstanceNetworkType" instance_network_type: String, 17 "LockMode" lock_mode: String,
    18 "LockReason" lock_reason: String, 19 "MasterInstanceId" master_instance_id: String,
    20 "MutriORsignle" mutri_o_rsignle: bool, 21 "PayType" pay_type: String,
    22 "ReadOnlyDBInstanceIds" read_only_db_instance_ids: DescribeDBInstancesForCloneReadOnlyDBInstanceIds,
    23 "RegionId" region_id: String, 24 "ReplicateId" replicate_id: String,
    25 "ResourceGroupId" resource_group_id: String, 26 "TempDBInstanceId" temp_db_instance_id: String,
    27 "VSwitchId" vswitch_id: String, 28 "VpcCloudInstanceId" vpc_cloud_instance_id: String, 29 "VpcId" vpc_id: String,
    30 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstancesForClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Vec<DescribeDBInstancesForCloneReadOnlyDBInstanceId>,
}
model! { DescribeDBInstancesForCloneReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<DescribeDBInstancesForCloneReadOnlyDBInstanceId>
} }

/// In the response of [`DescribeDBInstancesForClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstancesForCloneReadOnlyDBInstanceId {
    0 "DBInstanceId" db_instance_id: String
} }

/// Describes db mini engine versions: `DescribeDBMiniEngineVersions` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBMiniEngineVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersions {
    pub db_instance_id: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub minor_version_tag: Option<String>,
    pub node_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { DescribeDBMiniEngineVersions(region_id: String)
    "DescribeDBMiniEngineVersions" -> DescribeDBMiniEngineVersionsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DedicatedHostGroupId" dedicated_host_group_id: String,
    2 "Engine" engine: String, 3 "EngineVersion" engine_version: String, 4 "MinorVersionTag" minor_version_tag: String,
    5 "NodeType" node_type: String, 6 "RegionId" region_id, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StorageType" storage_type: String
} }

/// Response of [`DescribeDBMiniEngineVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsOutput {
    pub db_instance_id: Option<String>,
    pub max_records_per_page: Option<i64>,
    pub minor_version_items: Vec<DescribeDBMiniEngineVersionsMinorVersionItems>,
    pub page_numbers: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBMiniEngineVersionsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "MaxRecordsPerPage" max_records_per_page: i64,
    2 "MinorVersionItems" minor_version_items: Vec<DescribeDBMiniEngineVersionsMinorVersionItems>,
    3 "PageNumbers" page_numbers: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBMiniEngineVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsMinorVersionItems {
    pub community_minor_version: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_date: Option<String>,
    pub expire_status: Option<String>,
    pub is_hotfix_version: Option<bool>,
    pub minor_version: Option<String>,
    pub node_type: Option<String>,
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub status_desc: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeDBMiniEngineVersionsMinorVersionItems {
    0 "CommunityMinorVersion" community_minor_version: String, 1 "Engine" engine: String,
    2 "EngineVersion" engine_version: String, 3 "ExpireDate" expire_date: String,
    4 "ExpireStatus" expire_status: String, 5 "IsHotfixVersion" is_hotfix_version: bool,
    6 "MinorVersion" minor_version: String, 7 "NodeType" node_type: String, 8 "ReleaseNote" release_note: String,
    9 "ReleaseType" release_type: String, 10 "StatusDesc" status_desc: String, 11 "Tag" tag: String
} }

/// Describes db proxy: `DescribeDBProxy` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxy {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBProxy(db_instance_id: String) "DescribeDBProxy" -> DescribeDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyEngineType" db_proxy_engine_type: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyOutput {
    pub db_proxy_av_zones: Option<DescribeDBProxyDBProxyAVZones>,
    pub db_proxy_connect_string_items: Option<DescribeDBProxyDBProxyConnectStringItems>,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_current_minor_version: Option<String>,
    pub db_proxy_instance_latest_minor_version: Option<String>,
    pub db_proxy_instance_minor_versions: Option<
        DescribeDBProxyDBProxyInstanceMinorVersions,
    >,
    pub db_proxy_instance_name: Option<String>,
    pub db_proxy_instance_num: Option<i64>,
    pub db_proxy_instance_size: Option<String>,
    pub db_proxy_instance_status: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub db_proxy_kind_code: Option<String>,
    pub db_proxy_nodes: Option<DescribeDBProxyDBProxyNodes>,
    pub db_proxy_persistent_connection_status: Option<String>,
    pub db_proxy_service_status: Option<String>,
    pub db_proxy_endpoint_items: Option<DescribeDBProxyDbProxyEndpointItems>,
    pub resource_group_id: Option<String>,
}
model! { DescribeDBProxyOutput {
    0 "DBProxyAVZones" db_proxy_av_zones: DescribeDBProxyDBProxyAVZones,
    1 "DBProxyConnectStringItems" db_proxy_connect_string_items: DescribeDBProxyDBProxyConnectStringItems,
    2 "DBProxyEngineType" db_proxy_engine_type: String,
    3 "DBProxyInstanceCurrentMinorVersion" db_proxy_instance_current_minor_version: String,
    4 "DBProxyInstanceLatestMinorVersion" db_proxy_instance_latest_minor_version: String,
    5 "DBProxyInstanceMinorVersions" db_proxy_instance_minor_versions: DescribeDBProxyDBProxyInstanceMinorVersions,
    6 "DBProxyInstanceName" db_proxy_instance_name: String, 7 "DBProxyInstanceNum" db_proxy_instance_num: i64,
    8 "DBProxyInstanceSize" db_proxy_instance_size: String, 9 "DBProxyInstanceStatus" db_proxy_instance_status: String,
    10 "DBProxyInstanceType" db_proxy_instance_type: String, 11 "DBProxyKindCode" db_proxy_kind_code: String,
    12 "DBProxyNodes" db_proxy_nodes: DescribeDBProxyDBProxyNodes,
    13 "DBProxyPersistentConnectionStatus" db_proxy_persistent_connection_status: String,
    14 "DBProxyServiceStatus" db_proxy_service_status: String,
    15 "DbProxyEndpointItems" db_proxy_endpoint_items: DescribeDBProxyDbProxyEndpointItems,
    16 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyAVZones {
    pub db_proxy_av_zones: Vec<String>,
}
model! { DescribeDBProxyDBProxyAVZones {
    0 "DBProxyAVZones" db_proxy_av_zones: Vec<String>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyConnectStringItems {
    pub db_proxy_connect_string_items: Vec<
        DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems,
    >,
}
model! { DescribeDBProxyDBProxyConnectStringItems {
    0 "DBProxyConnectStringItems" db_proxy_connect_string_items: Vec<DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems {
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_connect_string_net_type: Option<String>,
    pub db_proxy_connect_string_net_work_type: Option<String>,
    pub db_proxy_connect_string_port: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_endpoint_name: Option<String>,
    pub db_proxy_vpc_id: Option<String>,
    pub db_proxy_vpc_instance_id: Option<String>,
    pub db_proxy_vswitch_id: Option<String>,
}
model! { DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems {
    0 "DBProxyConnectString" db_proxy_connect_string: String,
    1 "DBProxyConnectStringNetType" db_proxy_connect_string_net_type: String,
    2 "DBProxyConnectStringNetWorkType" db_proxy_connect_string_net_work_type: String,
    3 "DBProxyConnectStringPort" db_proxy_connect_string_port: String,
    4 "DBProxyEndpointId" db_proxy_endpoint_id: String, 5 "DBProxyEndpointName" db_proxy_endpoint_name: String,
    6 "DBProxyVpcId" db_proxy_vpc_id: String, 7 "DBProxyVpcInstanceId" db_proxy_vpc_instance_id: String,
    8 "DBProxyVswitchId" db_proxy_vswitch_id: String
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyInstanceMinorVersions {
    pub db_proxy_instance_minor_versions: Vec<String>,
}
model! { DescribeDBProxyDBProxyInstanceMinorVersions {
    0 "DBProxyInstanceMinorVersions" db_proxy_instance_minor_versions: Vec<String>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyNodes {
    pub db_proxy_nodes: Vec<DescribeDBProxyDBProxyNodesDBProxyNodes>,
}
model! { DescribeDBProxyDBProxyNodes {
    0 "DBProxyNodes" db_proxy_nodes: Vec<DescribeDBProxyDBProxyNodesDBProxyNodes>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyNodesDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBProxyDBProxyNodesDBProxyNodes {
    0 "cpuCores" cpu_cores: String, 1 "nodeId" node_id: String, 2 "zoneId" zone_id: String
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDbProxyEndpointItems {
    pub db_proxy_endpoint_items: Vec<
        DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems,
    >,
}
model! { DescribeDBProxyDbProxyEndpointItems {
    0 "DbProxyEndpointItems" db_proxy_endpoint_items: Vec<DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems {
    pub db_proxy_endpoint_aliases: Option<String>,
    pub db_proxy_endpoint_name: Option<String>,
    pub db_proxy_endpoint_type: Option<String>,
    pub db_proxy_read_write_mode: Option<String>,
}
model! { DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems {
    0 "DbProxyEndpointAliases" db_proxy_endpoint_aliases: String,
    1 "DbProxyEndpointName" db_proxy_endpoint_name: String, 2 "DbProxyEndpointType" db_proxy_endpoint_type: String,
    3 "DbProxyReadWriteMode" db_proxy_read_write_mode: String
} }

/// Describes db proxy endpoint: `DescribeDBProxyEndpoint` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpoint {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBProxyEndpoint(db_instance_id: String)
    "DescribeDBProxyEndpoint" -> DescribeDBProxyEndpointOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyConnectString" db_proxy_connect_string: String,
    2 "DBProxyEndpointId" db_proxy_endpoint_id: String, 3 "DBProxyEngineType" db_proxy_engine_type: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointOutput {
    pub causal_consist_read_timeout: Option<String>,
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_connect_string_net_type: Option<String>,
    pub db_proxy_connect_string_port: Option<String>,
    pub db_proxy_endpoint_cost_threshold_for_duckdb: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_endpoint_min_slave_count: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_features: Option<String>,
    pub db_proxy_nodes: Option<DescribeDBProxyEndpointDBProxyNodes>,
    pub db_proxy_endpoint_aliases: Option<String>,
    pub db_proxy_endpoint_read_write_mode: Option<String>,
    pub db_proxy_endpoint_vpc_id: Option<String>,
    pub db_proxy_endpoint_vswitch_id: Option<String>,
    pub db_proxy_endpoint_zone_id: Option<String>,
    pub endpoint_connect_items: Option<DescribeDBProxyEndpointEndpointConnectItems>,
    pub read_only_instance_distribution_type: Option<String>,
    pub read_only_instance_max_delay_time: Option<String>,
    pub read_only_instance_weight: Option<String>,
}
model! { DescribeDBProxyEndpointOutput {
    0 "CausalConsistReadTimeout" causal_consist_read_timeout: String,
    1 "DBProxyConnectString" db_proxy_connect_string: String,
    2 "DBProxyConnectStringNetType" db_proxy_connect_string_net_type: String,
    3 "DBProxyConnectStringPort" db_proxy_connect_string_port: String,
    4 "DBProxyEndpointCostThresholdForDuckdb" db_proxy_endpoint_cost_threshold_for_duckdb: String,
    5 "DBProxyEndpointId" db_proxy_endpoint_id: String,
    6 "DBProxyEndpointMinSlaveCount" db_proxy_endpoint_min_slave_count: String,
    7 "DBProxyEngineType" db_proxy_engine_type: String, 8 "DBProxyFeatures" db_proxy_features: String,
    9 "DBProxyNodes" db_proxy_nodes: DescribeDBProxyEndpointDBProxyNodes,
    10 "DbProxyEndpointAliases" db_proxy_endpoint_aliases: String,
    11 "DbProxyEndpointReadWriteMode" db_proxy_endpoint_read_write_mode: String,
    12 "DbProxyEndpointVpcId" db_proxy_endpoint_vpc_id: String,
    13 "DbProxyEndpointVswitchId" db_proxy_endpoint_vswitch_id: String,
    14 "DbProxyEndpointZoneId" db_proxy_endpoint_zone_id: String,
    15 "EndpointConnectItems" endpoint_connect_items: DescribeDBProxyEndpointEndpointConnectItems,
    16 "ReadOnlyInstanceDistributionType" read_only_instance_distribution_type: String,
    17 "ReadOnlyInstanceMaxDelayTime" read_only_instance_max_delay_time: String,
    18 "ReadOnlyInstanceWeight" read_only_instance_weight: String
} }

/// In the response of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointDBProxyNodes {
    pub db_proxy_nodes: Vec<DescribeDBProxyEndpointDBProxyNodesDBProxyNodes>,
}
model! { DescribeDBProxyEndpointDBProxyNodes {
    0 "DBProxyNodes" db_proxy_nodes: Vec<DescribeDBProxyEndpointDBProxyNodesDBProxyNodes>
} }

/// In the response of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointDBProxyNodesDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBProxyEndpointDBProxyNodesDBProxyNodes {
    0 "cpuCores" cpu_cores: String, 1 "nodeId" node_id: String, 2 "zoneId" zone_id: String
} }

/// In the response of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointEndpointConnectItems {
    pub endpoint_connect_items: Vec<
        DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems,
    >,
}
model! { DescribeDBProxyEndpointEndpointConnectItems {
    0 "EndpointConnectItems" endpoint_connect_items: Vec<DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems>
} }

/// In the response of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems {
    pub db_proxy_endpoint_connect_string: Option<String>,
    pub db_proxy_endpoint_net_type: Option<String>,
    pub db_proxy_endpoint_port: Option<String>,
}
model! { DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems {
    0 "DbProxyEndpointConnectString" db_proxy_endpoint_connect_string: String,
    1 "DbProxyEndpointNetType" db_proxy_endpoint_net_type: String,
    2 "DbProxyEndpointPort" db_proxy_endpoint_port: String
} }

/// Describes db proxy performance: `DescribeDBProxyPerformance` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformance {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub dimension: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub metrics_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDBProxyPerformance::new`].
pub struct DescribeDBProxyPerformanceRequired {
    pub db_instance_id: String,
    pub end_time: String,
    pub metrics_name: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDBProxyPerformance { DescribeDBProxyPerformanceRequired: db_instance_id, end_time, metrics_name, region_id, start_time }
    "DescribeDBProxyPerformance" -> DescribeDBProxyPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyEngineType" db_proxy_engine_type: String,
    2 "DBProxyInstanceType" db_proxy_instance_type: String, 3 "Dimension" dimension: String, 4 "EndTime" end_time,
    5 "MetricsName" metrics_name, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "StartTime" start_time
} }

/// Response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceOutput {
    pub db_instance_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBProxyPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBProxyPerformanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DBProxyEngineType" db_proxy_engine_type: String,
    2 "EndTime" end_time: String, 3 "PerformanceKeys" performance_keys: DescribeDBProxyPerformancePerformanceKeys,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKeys {
    pub performance_key: Vec<DescribeDBProxyPerformancePerformanceKey>,
}
model! { DescribeDBProxyPerformancePerformanceKeys {
    0 "PerformanceKey" performance_key: Vec<DescribeDBProxyPerformancePerformanceKey>
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKey {
    pub key: Option<String>,
    pub node: Option<String>,
    pub server: Option<String>,
    pub service: Option<String>,
    pub value_format: Option<String>,
    pub values: Option<DescribeDBProxyPerformanceValues>,
}
model! { DescribeDBProxyPerformancePerformanceKey {
    0 "Key" key: String, 1 "Node" node: String, 2 "Server" server: String, 3 "Service" service: String,
    4 "ValueFormat" value_format: String, 5 "Values" values: DescribeDBProxyPerformanceValues
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceValues {
    pub performance_value: Vec<DescribeDBProxyPerformancePerformanceValue>,
}
model! { DescribeDBProxyPerformanceValues {
    0 "PerformanceValue" performance_value: Vec<DescribeDBProxyPerformancePerformanceValue>
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceValue {
    pub date: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBProxyPerformancePerformanceValue {
    0 "Date" date: String, 1 "Value" value: String
} }

/// Describes dtc security ip hosts for sqlserver: `DescribeDTCSecurityIpHostsForSQLServer` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDTCSecurityIpHostsForSQLServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServer {
    /// Required.
    pub db_instance_id: String,
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
operation! { DescribeDTCSecurityIpHostsForSQLServer(db_instance_id: String, region_id: String)
    "DescribeDTCSecurityIpHostsForSQLServer" -> DescribeDTCSecurityIpHostsForSQLServerOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerOutput {
    pub db_instance_id: Option<String>,
    pub ip_host_pair_num: Option<String>,
    pub items: Option<DescribeDTCSecurityIpHostsForSQLServerItems>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "IpHostPairNum" ip_host_pair_num: String,
    2 "Items" items: DescribeDTCSecurityIpHostsForSQLServerItems
} }

/// In the response of [`DescribeDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerItems {
    pub white_list_groups: Vec<DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerItems {
    0 "WhiteListGroups" white_list_groups: Vec<DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups>
} }

/// In the response of [`DescribeDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups {
    pub security_ip_hosts: Option<String>,
    pub whitelist_group_name: Option<String>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups {
    0 "SecurityIpHosts" security_ip_hosts: String, 1 "WhitelistGroupName" whitelist_group_name: String
} }

/// Describes databases: `DescribeDatabases` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDatabases(db_instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "DBStatus" db_status: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<DescribeDatabasesDatabases>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases: DescribeDatabasesDatabases
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
    pub advanced_info: Option<DescribeDatabasesAdvancedInfo>,
    pub basic_info: Option<DescribeDatabasesBasicInfo>,
    pub character_set_name: Option<String>,
    pub collate: Option<String>,
    pub conn_limit: Option<String>,
    pub ctype: Option<String>,
    pub db_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub duck_db_enabled: Option<bool>,
    pub engine: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub runtime_info: Option<DescribeDatabasesRuntimeInfo>,
    pub tablespace: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesDatabase {
    0 "Accounts" accounts: DescribeDatabasesAccounts, 1 "AdvancedInfo" advanced_info: DescribeDatabasesAdvancedInfo,
    2 "BasicInfo" basic_info: DescribeDatabasesBasicInfo, 3 "CharacterSetName" character_set_name: String,
    4 "Collate" collate: String, 5 "ConnLimit" conn_limit: String, 6 "Ctype" ctype: String,
    7 "DBDescription" db_description: String, 8 "DBInstanceId" db_instance_id: String, 9 "DBName" db_name: String,
    10 "DBStatus" db_status: String, 11 "DuckDBEnabled" duck_db_enabled: bool, 12 "Engine" engine: String,
    13 "PageNumber" page_number: i64, 14 "PageSize" page_size: i64,
    15 "RuntimeInfo" runtime_info: DescribeDatabasesRuntimeInfo, 16 "Tablespace" tablespace: String,
    17 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccounts {
    pub account_privilege_info: Vec<DescribeDatabasesAccountPrivilegeInfo>,
}
model! { DescribeDatabasesAccounts {
    0 "AccountPrivilegeInfo" account_privilege_info: Vec<DescribeDatabasesAccountPrivilegeInfo>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccountPrivilegeInfo {
    pub account: Option<String>,
    pub account_privilege: Option<String>,
    pub account_privilege_detail: Option<String>,
}
model! { DescribeDatabasesAccountPrivilegeInfo {
    0 "Account" account: String, 1 "AccountPrivilege" account_privilege: String,
    2 "AccountPrivilegeDetail" account_privilege_detail: String
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAdvancedInfo {
    pub advanced_db_property: Vec<BTreeMap<String, Value>>,
}
model! { DescribeDatabasesAdvancedInfo {
    0 "AdvancedDbProperty" advanced_db_property: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesBasicInfo {
    pub basic_db_property: Vec<BTreeMap<String, Value>>,
}
model! { DescribeDatabasesBasicInfo {
    0 "BasicDbProperty" basic_db_property: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesRuntimeInfo {
    pub runtime_db_property: Vec<BTreeMap<String, Value>>,
}
model! { DescribeDatabasesRuntimeInfo {
    0 "RuntimeDbProperty" runtime_db_property: Vec<BTreeMap<String, Value>>
} }

/// Describes dedicated host groups: `DescribeDedicatedHostGroups` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHostGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroups {
    pub dedicated_host_group_id: Option<String>,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostGroups(region_id: String)
    "DescribeDedicatedHostGroups" -> DescribeDedicatedHostGroupsOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String, 1 "ImageCategory" image_category: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsOutput {
    pub dedicated_host_groups: Option<DescribeDedicatedHostGroupsDedicatedHostGroups>,
}
model! { DescribeDedicatedHostGroupsOutput {
    0 "DedicatedHostGroups" dedicated_host_groups: DescribeDedicatedHostGroupsDedicatedHostGroups
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroups {
    pub dedicated_host_groups: Vec<
        DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups,
    >,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroups {
    0 "DedicatedHostGroups" dedicated_host_groups: Vec<DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups>
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups {
    pub allocation_policy: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub cpu_allocate_ration: Option<f64>,
    pub cpu_allocated_amount: Option<f64>,
    pub cpu_allocation_ratio: Option<i64>,
    pub create_time: Option<String>,
    pub dedicated_host_count_group_by_host_type: BTreeMap<String, Value>,
    pub dedicated_host_group_desc: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub disk_allocate_ration: Option<f64>,
    pub disk_allocated_amount: Option<f64>,
    pub disk_allocation_ratio: Option<i64>,
    pub disk_used_amount: Option<f64>,
    pub disk_utility: Option<f64>,
    pub engine: Option<String>,
    pub host_number: Option<i64>,
    pub host_replace_policy: Option<String>,
    pub instance_number: Option<i64>,
    pub mem_allocate_ration: Option<f64>,
    pub mem_allocated_amount: Option<f64>,
    pub mem_allocation_ratio: Option<i64>,
    pub mem_used_amount: Option<f64>,
    pub mem_utility: Option<f64>,
    pub open_permission: Option<String>,
    pub text: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id_list: Option<DescribeDedicatedHostGroupsZoneIDList>,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups {
    0 "AllocationPolicy" allocation_policy: String, 1 "BastionInstanceId" bastion_instance_id: String,
    2 "CpuAllocateRation" cpu_allocate_ration: f64, 3 "CpuAllocatedAmount" cpu_allocated_amount: f64,
    4 "CpuAllocationRatio" cpu_allocation_ratio: i64, 5 "CreateTime" create_time: String,
    6 "DedicatedHostCountGroupByHostType" dedicated_host_count_group_by_host_type: BTreeMap<String, Value>,
    7 "DedicatedHostGroupDesc" dedicated_host_group_desc: String,
    8 "DedicatedHostGroupId" dedicated_host_group_id: String, 9 "DiskAllocateRation" disk_allocate_ration: f64,
    10 "DiskAllocatedAmount" disk_allocated_amount: f64, 11 "DiskAllocationRatio" disk_allocation_ratio: i64,
    12 "DiskUsedAmount" disk_used_amount: f64, 13 "DiskUtility" disk_utility: f64, 14 "Engine" engine: String,
    15 "HostNumber" host_number: i64, 16 "HostReplacePolicy" host_replace_policy: String,
    17 "InstanceNumber" instance_number: i64, 18 "MemAllocateRation" mem_allocate_ration: f64,
    19 "MemAllocatedAmount" mem_allocated_amount: f64, 20 "MemAllocationRatio" mem_allocation_ratio: i64,
    21 "MemUsedAmount" mem_used_amount: f64, 22 "MemUtility" mem_utility: f64,
    23 "OpenPermission" open_permission: String, 24 "Text" text: String, 25 "VPCId" vpc_id: String,
    26 "ZoneIDList" zone_id_list: DescribeDedicatedHostGroupsZoneIDList
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsZoneIDList {
    pub zone_id_list: Vec<String>,
}
model! { DescribeDedicatedHostGroupsZoneIDList {
    0 "ZoneIDList" zone_id_list: Vec<String>
} }

/// Describes dedicated hosts: `DescribeDedicatedHosts` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHosts {
    pub allocation_status: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub host_status: Option<String>,
    pub host_type: Option<String>,
    pub order_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedHosts() "DescribeDedicatedHosts" -> DescribeDedicatedHostsOutput {
    0 "AllocationStatus" allocation_status: String, 1 "DedicatedHostGroupId" dedicated_host_group_id: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "HostStatus" host_status: String, 4 "HostType" host_type: String,
    5 "OrderId" order_id: i64, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOutput {
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_hosts: Option<DescribeDedicatedHostsDedicatedHosts>,
}
model! { DescribeDedicatedHostsOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String,
    1 "DedicatedHosts" dedicated_hosts: DescribeDedicatedHostsDedicatedHosts
} }

/// In the response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHosts {
    pub dedicated_hosts: Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>,
}
model! { DescribeDedicatedHostsDedicatedHosts {
    0 "DedicatedHosts" dedicated_hosts: Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>
} }

/// In the response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    pub account_name: Option<String>,
    pub allocation_status: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub cpu_allocation_ratio: Option<String>,
    pub cpu_used: Option<String>,
    pub created_time: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub disk_allocation_ratio: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub host_cpu: Option<String>,
    pub host_class: Option<String>,
    pub host_mem: Option<String>,
    pub host_name: Option<String>,
    pub host_status: Option<String>,
    pub host_storage: Option<String>,
    pub host_type: Option<String>,
    pub ip_address: Option<String>,
    pub image_category: Option<String>,
    pub instance_number: Option<String>,
    pub mem_allocation_ratio: Option<String>,
    pub memory_used: Option<String>,
    pub open_permission: Option<String>,
    pub storage_used: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    0 "AccountName" account_name: String, 1 "AllocationStatus" allocation_status: String,
    2 "BastionInstanceId" bastion_instance_id: String, 3 "CPUAllocationRatio" cpu_allocation_ratio: String,
    4 "CpuUsed" cpu_used: String, 5 "CreatedTime" created_time: String,
    6 "DedicatedHostGroupId" dedicated_host_group_id: String, 7 "DedicatedHostId" dedicated_host_id: String,
    8 "DiskAllocationRatio" disk_allocation_ratio: String, 9 "EndTime" end_time: String, 10 "Engine" engine: String,
    11 "HostCPU" host_cpu: String, 12 "HostClass" host_class: String, 13 "HostMem" host_mem: String,
    14 "HostName" host_name: String, 15 "HostStatus" host_status: String, 16 "HostStorage" host_storage: String,
    17 "HostType" host_type: String, 18 "IPAddress" ip_address: String, 19 "ImageCategory" image_category: String,
    20 "InstanceNumber" instance_number: String, 21 "MemAllocationRatio" mem_allocation_ratio: String,
    22 "MemoryUsed" memory_used: String, 23 "OpenPermission" open_permission: String,
    24 "StorageUsed" storage_used: String, 25 "VPCId" vpc_id: String, 26 "VSwitchId" vswitch_id: String,
    27 "ZoneId" zone_id: String
} }

/// Describes detached backups: `DescribeDetachedBackups` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDetachedBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDetachedBackups(region: String) "DescribeDetachedBackups" -> DescribeDetachedBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupStatus" backup_status: String,
    3 "DBInstanceId" db_instance_id: String, 4 "EndTime" end_time: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Region" region, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "StartTime" start_time: String
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
    /// Secret.
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    /// Secret.
    pub backup_intranet_download_url: Option<Secret>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub consistent_time: Option<i64>,
    pub db_instance_comment: Option<String>,
    pub db_instance_id: Option<String>,
    pub host_instance_id: Option<String>,
    pub is_avail: Option<i64>,
    pub meta_status: Option<String>,
    pub store_status: Option<String>,
}
model! { DescribeDetachedBackupsBackup {
    0 "BackupDownloadURL" backup_download_url: Secret, 1 "BackupEndTime" backup_end_time: String,
    2 "BackupId" backup_id: String, 3 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret,
    4 "BackupMethod" backup_method: String, 5 "BackupMode" backup_mode: String, 6 "BackupSize" backup_size: i64,
    7 "BackupStartTime" backup_start_time: String, 8 "BackupStatus" backup_status: String,
    9 "BackupType" backup_type: String, 10 "ConsistentTime" consistent_time: i64,
    11 "DBInstanceComment" db_instance_comment: String, 12 "DBInstanceId" db_instance_id: String,
    13 "HostInstanceID" host_instance_id: String, 14 "IsAvail" is_avail: i64, 15 "MetaStatus" meta_status: String,
    16 "StoreStatus" store_status: String
} }

/// Describes error logs: `DescribeErrorLogs` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeErrorLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogs {
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeErrorLogs(db_instance_id: String, end_time: String, start_time: String)
    "DescribeErrorLogs" -> DescribeErrorLogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeErrorLogs: DescribeErrorLogsErrorLog =
    Number "PageNumber", "Items.ErrorLog" items.error_log, total "TotalRecordCount" }

/// Response of [`DescribeErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsOutput {
    pub items: Option<DescribeErrorLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeErrorLogsOutput {
    0 "Items" items: DescribeErrorLogsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsItems {
    pub error_log: Vec<DescribeErrorLogsErrorLog>,
}
model! { DescribeErrorLogsItems {
    0 "ErrorLog" error_log: Vec<DescribeErrorLogsErrorLog>
} }

/// In the response of [`DescribeErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsErrorLog {
    pub create_time: Option<String>,
    pub database: Option<String>,
    pub error_info: Option<String>,
    pub user: Option<String>,
    pub user_ip: Option<String>,
}
model! { DescribeErrorLogsErrorLog {
    0 "CreateTime" create_time: String, 1 "Database" database: String, 2 "ErrorInfo" error_info: String,
    3 "User" user: String, 4 "UserIp" user_ip: String
} }

/// Describes events: `DescribeEvents` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeEvents(region_id: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EndTime" end_time: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StartTime" start_time: String
} }
paged! { DescribeEvents: DescribeEventsEventItemsEventItems =
    Number "PageNumber", "EventItems.EventItems" event_items.event_items, total "TotalRecordCount" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub event_items: Option<DescribeEventsEventItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "EventItems" event_items: DescribeEventsEventItems, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEventItems {
    pub event_items: Vec<DescribeEventsEventItemsEventItems>,
}
model! { DescribeEventsEventItems {
    0 "EventItems" event_items: Vec<DescribeEventsEventItemsEventItems>
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEventItemsEventItems {
    pub caller_uid: Option<i64>,
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
model! { DescribeEventsEventItemsEventItems {
    0 "CallerUid" caller_uid: i64, 1 "EventId" event_id: i64, 2 "EventName" event_name: String,
    3 "EventPayload" event_payload: String, 4 "EventReason" event_reason: String,
    5 "EventRecordTime" event_record_time: String, 6 "EventTime" event_time: String, 7 "EventType" event_type: String,
    8 "EventUserType" event_user_type: String, 9 "RegionId" region_id: String, 10 "ResourceName" resource_name: String,
    11 "ResourceType" resource_type: String
} }

/// Describes gad instances: `DescribeGadInstances` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeGadInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstances {
    pub gad_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeGadInstances() "DescribeGadInstances" -> DescribeGadInstancesOutput {
    0 "GadInstanceName" gad_instance_name: String, 1 "RegionId" region_id: String,
    2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesOutput {
    pub gad_instances: Vec<DescribeGadInstancesGadInstances>,
}
model! { DescribeGadInstancesOutput {
    0 "GadInstances" gad_instances: Vec<DescribeGadInstancesGadInstances>
} }

/// In the response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesGadInstances {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub gad_instance_members: Vec<DescribeGadInstancesGadInstanceMembers>,
    pub gad_instance_name: Option<String>,
    pub modification_time: Option<String>,
    pub service: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGadInstancesGadInstances {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "GadInstanceMembers" gad_instance_members: Vec<DescribeGadInstancesGadInstanceMembers>,
    3 "GadInstanceName" gad_instance_name: String, 4 "ModificationTime" modification_time: String,
    5 "Service" service: String, 6 "Status" status: String
} }

/// In the response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesGadInstanceMembers {
    pub db_instance_id: Option<String>,
    pub dts_instance: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGadInstancesGadInstanceMembers {
    0 "DBInstanceID" db_instance_id: String, 1 "DtsInstance" dts_instance: String, 2 "Engine" engine: String,
    3 "EngineVersion" engine_version: String, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Role" role: String, 7 "Status" status: String
} }

/// Describes ha diagnose config: `DescribeHADiagnoseConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHADiagnoseConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHADiagnoseConfig {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHADiagnoseConfig(db_instance_id: String, region_id: String)
    "DescribeHADiagnoseConfig" -> DescribeHADiagnoseConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeHADiagnoseConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHADiagnoseConfigOutput {
    pub tcp_connection_type: Option<String>,
}
model! { DescribeHADiagnoseConfigOutput {
    0 "TcpConnectionType" tcp_connection_type: String
} }

/// Describes ha switch config: `DescribeHASwitchConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHASwitchConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchConfig {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHASwitchConfig(db_instance_id: String, region_id: String)
    "DescribeHASwitchConfig" -> DescribeHASwitchConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeHASwitchConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchConfigOutput {
    pub ha_config: Option<String>,
    pub manual_ha_time: Option<String>,
}
model! { DescribeHASwitchConfigOutput {
    0 "HAConfig" ha_config: String, 1 "ManualHATime" manual_ha_time: String
} }

/// Describes history events: `DescribeHistoryEvents` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEvents {
    pub archive_status: Option<String>,
    pub event_category: Option<String>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
    /// Required.
    pub to_start_time: String,
}
operation! { DescribeHistoryEvents(from_start_time: String, to_start_time: String)
    "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    0 "ArchiveStatus" archive_status: String, 1 "EventCategory" event_category: String, 2 "EventId" event_id: String,
    3 "EventLevel" event_level: String, 4 "EventStatus" event_status: String, 5 "EventType" event_type: String,
    6 "FromStartTime" from_start_time, 7 "InstanceId" instance_id: String, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceType" resource_type: String, 13 "SecurityToken" security_token: Secret, 14 "TaskId" task_id: String,
    15 "ToStartTime" to_start_time
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

/// Describes history events stat: `DescribeHistoryEventsStat` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryEventsStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStat {
    pub archive_status: Option<String>,
    pub from_start_time: Option<String>,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEventsStat(region_id: String)
    "DescribeHistoryEventsStat" -> DescribeHistoryEventsStatOutput {
    0 "ArchiveStatus" archive_status: String, 1 "FromStartTime" from_start_time: String, 2 "RegionId" region_id,
    3 "SecurityToken" security_token: Secret, 4 "ToStartTime" to_start_time: String
} }

/// Response of [`DescribeHistoryEventsStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatOutput {
    pub items: Vec<DescribeHistoryEventsStatItems>,
}
model! { DescribeHistoryEventsStatOutput {
    0 "Items" items: Vec<DescribeHistoryEventsStatItems>
} }

/// In the response of [`DescribeHistoryEventsStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatItems {
    pub event_category: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsStatItems {
    0 "EventCategory" event_category: String, 1 "TotalCount" total_count: i64
} }

/// Describes history tasks: `DescribeHistoryTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
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
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
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
    pub total_count: Option<i64>,
}
model! { DescribeHistoryTasksOutput {
    0 "Items" items: Vec<DescribeHistoryTasksItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
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

/// Describes history tasks stat: `DescribeHistoryTasksStat` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasksStat>.
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
    pub resource_owner_account: Option<String>,
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
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
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

/// Describes host group elastic strategy parameters: `DescribeHostGroupElasticStrategyParameters` of `rds` 2014-08-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostGroupElasticStrategyParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostGroupElasticStrategyParameters {
    /// Required.
    pub dedicated_host_group_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHostGroupElasticStrategyParameters(dedicated_host_group_name: String, region_id: String)
    "DescribeHostGroupElasticStrategyParameters" -> DescribeHostGroupElasticStrategyParametersOutput {
    0 "DedicatedHostGroupName" dedicated_host_group_name, 1 "RegionId" region_id,
    2 "ResourceGroupId" resource_group_id: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeHostGroupElasticStrategyParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostGroupElasticStrategyParametersOutput {
    pub cpu_shar: Option<i64>,
    pub cpu_zoom: Option<i64>,
    pub iops_zoom: Option<i64>,
    pub max_conn_zoom: Option<i64>,
    pub memory_zoom: Option<i64>,
}
model! { DescribeHostGroupElasticStrategyParametersOutput {
    0 "CpuShar" cpu_shar: i64, 1 "CpuZoom" cpu_zoom: i64, 2 "IopsZoom" iops_zoom: i64,
    3 "MaxConnZoom" max_conn_zoom: i64, 4 "MemoryZoom" memory_zoom: i64
} }

/// Describes host web shell: `DescribeHostWebShell` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostWebShell>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShell {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub host_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`DescribeHostWebShell::new`].
pub struct DescribeHostWebShellRequired {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
    pub host_name: String,
    pub region_id: String,
}
operation! {
    DescribeHostWebShell { DescribeHostWebShellRequired: account_name, account_password, db_instance_id, host_name, region_id }
    "DescribeHostWebShell" -> DescribeHostWebShellOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id,
    3 "HostName" host_name, 4 "OwnerId" owner_id: i64, 5 "RegionID" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeHostWebShell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShellOutput {
    /// Secret.
    pub login_url: Option<Secret>,
}
model! { DescribeHostWebShellOutput {
    0 "LoginUrl" login_url: Secret
} }

/// Describes import task: `DescribeImportTask` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTask {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeImportTask(db_instance_id: String, region_id: String, task_id: String)
    "DescribeImportTask" -> DescribeImportTaskOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "TaskId" task_id
} }

/// Response of [`DescribeImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskOutput {
    pub account: Option<String>,
    pub db_version: Option<String>,
    pub detail: Option<String>,
    pub source_category: Option<String>,
    pub source_ip: Option<String>,
    pub source_port: Option<String>,
    pub status: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeImportTaskOutput {
    0 "Account" account: String, 1 "DbVersion" db_version: String, 2 "Detail" detail: String,
    3 "SourceCategory" source_category: String, 4 "SourceIp" source_ip: String, 5 "SourcePort" source_port: String,
    6 "Status" status: String, 7 "TargetInstanceName" target_instance_name: String, 8 "TaskId" task_id: i64,
    9 "TaskName" task_name: String, 10 "TaskType" task_type: String
} }

/// Describes import task validation: `DescribeImportTaskValidation` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTaskValidation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskValidation {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeImportTaskValidation(db_instance_id: String, task_id: i64)
    "DescribeImportTaskValidation" -> DescribeImportTaskValidationOutput {
    0 "DbInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "TaskId" task_id
} }

/// Response of [`DescribeImportTaskValidation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskValidationOutput {
    pub detail: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeImportTaskValidationOutput {
    0 "Detail" detail: String, 1 "Status" status: String, 2 "Success" success: bool
} }

/// Describes instance auto renewal attribute: `DescribeInstanceAutoRenewalAttribute` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttribute {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 50.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub proxy_id: Option<String>,
}
operation! { DescribeInstanceAutoRenewalAttribute(region_id: String)
    "DescribeInstanceAutoRenewalAttribute" -> DescribeInstanceAutoRenewalAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "proxyId" proxy_id: String
} }
paged! { DescribeInstanceAutoRenewalAttribute: DescribeInstanceAutoRenewalAttributeItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount" }

/// Response of [`DescribeInstanceAutoRenewalAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    0 "Items" items: DescribeInstanceAutoRenewalAttributeItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeInstanceAutoRenewalAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeItems {
    pub item: Vec<DescribeInstanceAutoRenewalAttributeItem>,
}
model! { DescribeInstanceAutoRenewalAttributeItems {
    0 "Item" item: Vec<DescribeInstanceAutoRenewalAttributeItem>
} }

/// In the response of [`DescribeInstanceAutoRenewalAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeItem {
    pub auto_renew: Option<String>,
    pub db_instance_id: Option<String>,
    pub duration: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceAutoRenewalAttributeItem {
    0 "AutoRenew" auto_renew: String, 1 "DBInstanceId" db_instance_id: String, 2 "Duration" duration: i64,
    3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Describes instance cross backup policy: `DescribeInstanceCrossBackupPolicy` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceCrossBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicy {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceCrossBackupPolicy(db_instance_id: String, region_id: String)
    "DescribeInstanceCrossBackupPolicy" -> DescribeInstanceCrossBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeInstanceCrossBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicyOutput {
    pub backup_enabled: Option<String>,
    pub backup_enabled_time: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub lock_mode: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub log_backup_enabled_time: Option<String>,
    pub region_id: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { DescribeInstanceCrossBackupPolicyOutput {
    0 "BackupEnabled" backup_enabled: String, 1 "BackupEnabledTime" backup_enabled_time: String,
    2 "CrossBackupRegion" cross_backup_region: String, 3 "CrossBackupType" cross_backup_type: String,
    4 "DBInstanceDescription" db_instance_description: String, 5 "DBInstanceId" db_instance_id: String,
    6 "DBInstanceStatus" db_instance_status: String, 7 "Engine" engine: String,
    8 "EngineVersion" engine_version: String, 9 "LockMode" lock_mode: String,
    10 "LogBackupEnabled" log_backup_enabled: String, 11 "LogBackupEnabledTime" log_backup_enabled_time: String,
    12 "RegionId" region_id: String, 13 "RetentType" retent_type: i64, 14 "Retention" retention: i64
} }

/// Describes instance keywords: `DescribeInstanceKeywords` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceKeywords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywords {
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceKeywords() "DescribeInstanceKeywords" -> DescribeInstanceKeywordsOutput {
    0 "Key" key: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeInstanceKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywordsOutput {
    pub key: Option<String>,
    pub words: Option<DescribeInstanceKeywordsWords>,
}
model! { DescribeInstanceKeywordsOutput {
    0 "Key" key: String, 1 "Words" words: DescribeInstanceKeywordsWords
} }

/// In the response of [`DescribeInstanceKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywordsWords {
    pub word: Vec<String>,
}
model! { DescribeInstanceKeywordsWords {
    0 "word" word: Vec<String>
} }

/// Describes instance linked whitelist template: `DescribeInstanceLinkedWhitelistTemplate` of `rds` 2014-08-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceLinkedWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplate {
    /// Required.
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceLinkedWhitelistTemplate(ins_name: String)
    "DescribeInstanceLinkedWhitelistTemplate" -> DescribeInstanceLinkedWhitelistTemplateOutput {
    0 "InsName" ins_name, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeInstanceLinkedWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceLinkedWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceLinkedWhitelistTemplateOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceLinkedWhitelistTemplateData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeInstanceLinkedWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateData {
    pub ins_name: Option<String>,
    pub templates: Vec<DescribeInstanceLinkedWhitelistTemplateTemplates>,
}
model! { DescribeInstanceLinkedWhitelistTemplateData {
    0 "InsName" ins_name: String, 1 "Templates" templates: Vec<DescribeInstanceLinkedWhitelistTemplateTemplates>
} }

/// In the response of [`DescribeInstanceLinkedWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateTemplates {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeInstanceLinkedWhitelistTemplateTemplates {
    0 "Id" id: i64, 1 "Ips" ips: String, 2 "TemplateId" template_id: i64, 3 "TemplateName" template_name: String,
    4 "UserId" user_id: i64
} }

/// Describes kms associate resources: `DescribeKmsAssociateResources` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeKmsAssociateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResources {
    pub client_token: Option<String>,
    /// Required.
    pub kms_resource_id: String,
    pub kms_resource_region_id: Option<String>,
    /// Required.
    pub kms_resource_type: String,
    /// Required.
    pub kms_resource_user: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DescribeKmsAssociateResources(kms_resource_id: String, kms_resource_type: String, kms_resource_user: String)
    "DescribeKmsAssociateResources" -> DescribeKmsAssociateResourcesOutput {
    0 "ClientToken" client_token: String, 1 "KmsResourceId" kms_resource_id,
    2 "KmsResourceRegionId" kms_resource_region_id: String, 3 "KmsResourceType" kms_resource_type,
    4 "KmsResourceUser" kms_resource_user, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeKmsAssociateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesOutput {
    pub associate_db_instances: Vec<DescribeKmsAssociateResourcesAssociateDBInstances>,
    pub associate_status: Option<bool>,
}
model! { DescribeKmsAssociateResourcesOutput {
    0 "AssociateDBInstances" associate_db_instances: Vec<DescribeKmsAssociateResourcesAssociateDBInstances>,
    1 "AssociateStatus" associate_status: bool
} }

/// In the response of [`DescribeKmsAssociateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesAssociateDBInstances {
    pub db_instance_name: Option<String>,
    pub engine: Option<String>,
    pub key_used_by: Option<String>,
    pub status: Option<String>,
}
model! { DescribeKmsAssociateResourcesAssociateDBInstances {
    0 "DBInstanceName" db_instance_name: String, 1 "Engine" engine: String, 2 "KeyUsedBy" key_used_by: String,
    3 "Status" status: String
} }

/// Describes local available recovery time: `DescribeLocalAvailableRecoveryTime` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeLocalAvailableRecoveryTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTime {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLocalAvailableRecoveryTime(db_instance_id: String)
    "DescribeLocalAvailableRecoveryTime" -> DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "Region" region: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLocalAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeOutput {
    pub db_instance_id: Option<String>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "RecoveryBeginTime" recovery_begin_time: String,
    2 "RecoveryEndTime" recovery_end_time: String
} }

/// Describes log backup files: `DescribeLogBackupFiles` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeLogBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFiles {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLogBackupFiles(db_instance_id: String, end_time: String, start_time: String)
    "DescribeLogBackupFiles" -> DescribeLogBackupFilesOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeLogBackupFiles: DescribeLogBackupFilesBinLogFile =
    Number "PageNumber", "Items.BinLogFile" items.bin_log_file, total "TotalRecordCount" }

/// Response of [`DescribeLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesOutput {
    pub items: Option<DescribeLogBackupFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_file_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeLogBackupFilesOutput {
    0 "Items" items: DescribeLogBackupFilesItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalFileSize" total_file_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesItems {
    pub bin_log_file: Vec<DescribeLogBackupFilesBinLogFile>,
}
model! { DescribeLogBackupFilesItems {
    0 "BinLogFile" bin_log_file: Vec<DescribeLogBackupFilesBinLogFile>
} }

/// In the response of [`DescribeLogBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesBinLogFile {
    pub download_link: Option<String>,
    pub file_size: Option<i64>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
}
model! { DescribeLogBackupFilesBinLogFile {
    0 "DownloadLink" download_link: String, 1 "FileSize" file_size: i64,
    2 "IntranetDownloadLink" intranet_download_link: String, 3 "LinkExpiredTime" link_expired_time: String,
    4 "LogBeginTime" log_begin_time: String, 5 "LogEndTime" log_end_time: String
} }

/// Describes marketing activity: `DescribeMarketingActivity` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMarketingActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivity {
    /// Required. 0 to 9999999999999999.
    pub ali_uid: i64,
    pub bid: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub upgrade_code: String,
}
operation! { DescribeMarketingActivity(ali_uid: i64, region_id: String, upgrade_code: String)
    "DescribeMarketingActivity" -> DescribeMarketingActivityOutput {
    0 "AliUid" ali_uid, 1 "Bid" bid: String, 2 "ClientToken" client_token: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UpgradeCode" upgrade_code
} }

/// Response of [`DescribeMarketingActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivityOutput {
    pub ali_uid: Option<i64>,
    pub bid: Option<String>,
    pub items: Vec<DescribeMarketingActivityItems>,
    pub region_id: Option<String>,
}
model! { DescribeMarketingActivityOutput {
    0 "AliUid" ali_uid: i64, 1 "Bid" bid: String, 2 "Items" items: Vec<DescribeMarketingActivityItems>,
    3 "RegionId" region_id: String
} }

/// In the response of [`DescribeMarketingActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivityItems {
    pub category: Option<String>,
    pub charge_type: Option<String>,
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub disk_size: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iombps: Option<i64>,
    pub max_iops: Option<i64>,
    pub memory: Option<i64>,
    pub storage_type: Option<String>,
    pub upgrade_category: Option<String>,
    pub upgrade_class_code: Option<String>,
    pub upgrade_class_group: Option<String>,
    pub upgrade_cpu: Option<String>,
    pub upgrade_desc_content: Option<String>,
    pub upgrade_disk_size: Option<i64>,
    pub upgrade_max_connections: Option<i64>,
    pub upgrade_max_iombps: Option<i64>,
    pub upgrade_max_iops: Option<i64>,
    pub upgrade_memory: Option<i64>,
    pub upgrade_reference_price: Option<String>,
    pub upgrade_storage_type: Option<String>,
}
model! { DescribeMarketingActivityItems {
    0 "Category" category: String, 1 "ChargeType" charge_type: String, 2 "ClassCode" class_code: String,
    3 "ClassGroup" class_group: String, 4 "Cpu" cpu: String, 5 "DiskSize" disk_size: i64, 6 "Engine" engine: String,
    7 "EngineVersion" engine_version: String, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "MaxConnections" max_connections: i64, 11 "MaxIombps" max_iombps: i64,
    12 "MaxIops" max_iops: i64, 13 "Memory" memory: i64, 14 "StorageType" storage_type: String,
    15 "UpgradeCategory" upgrade_category: String, 16 "UpgradeClassCode" upgrade_class_code: String,
    17 "UpgradeClassGroup" upgrade_class_group: String, 18 "UpgradeCpu" upgrade_cpu: String,
    19 "UpgradeDescContent" upgrade_desc_content: String, 20 "UpgradeDiskSize" upgrade_disk_size: i64,
    21 "UpgradeMaxConnections" upgrade_max_connections: i64, 22 "UpgradeMaxIombps" upgrade_max_iombps: i64,
    23 "UpgradeMaxIops" upgrade_max_iops: i64, 24 "UpgradeMemory" upgrade_memory: i64,
    25 "UpgradeReferencePrice" upgrade_reference_price: String, 26 "UpgradeStorageType" upgrade_storage_type: String
} }

/// Describes masking rules: `DescribeMaskingRules` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRules {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name: Option<String>,
}
operation! { DescribeMaskingRules(db_instance_name: String) "DescribeMaskingRules" -> DescribeMaskingRulesOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleName" rule_name: String
} }

/// Response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesOutput {
    pub data: Option<DescribeMaskingRulesData>,
}
model! { DescribeMaskingRulesOutput {
    0 "Data" data: DescribeMaskingRulesData
} }

/// In the response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesData {
    pub rules: Vec<DescribeMaskingRulesRules>,
}
model! { DescribeMaskingRulesData {
    0 "Rules" rules: Vec<DescribeMaskingRulesRules>
} }

/// In the response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesRules {
    pub default_algo: Option<String>,
    pub enabled: Option<String>,
    pub masking_algo: Option<String>,
    pub rule_config: Option<DescribeMaskingRulesRuleConfig>,
    pub rule_name: Option<String>,
}
model! { DescribeMaskingRulesRules {
    0 "DefaultAlgo" default_algo: String, 1 "Enabled" enabled: String, 2 "MaskingAlgo" masking_algo: String,
    3 "RuleConfig" rule_config: DescribeMaskingRulesRuleConfig, 4 "RuleName" rule_name: String
} }

/// In the response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesRuleConfig {
    pub columns: Vec<String>,
    pub databases: Vec<String>,
    pub tables: Vec<String>,
}
model! { DescribeMaskingRulesRuleConfig {
    0 "Columns" columns: Vec<String>, 1 "Databases" databases: Vec<String>, 2 "Tables" tables: Vec<String>
} }

/// Describes meta list: `DescribeMetaList` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaList {
    pub backup_set_id: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub get_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub pattern: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
}
operation! { DescribeMetaList(db_instance_id: String) "DescribeMetaList" -> DescribeMetaListOutput {
    0 "BackupSetID" backup_set_id: i64, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "GetDbName" get_db_name: String, 4 "OwnerId" owner_id: i64, 5 "PageIndex" page_index: i64,
    6 "PageSize" page_size: i64, 7 "Pattern" pattern: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RestoreTime" restore_time: String, 12 "RestoreType" restore_type: String
} }
paged! { DescribeMetaList: DescribeMetaListMeta =
    Number "PageIndex", "Items.Meta" items.meta, total "TotalRecordCount" }

/// Response of [`DescribeMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeMetaListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_page_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMetaListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: DescribeMetaListItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalPageCount" total_page_count: i64, 5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListItems {
    pub meta: Vec<DescribeMetaListMeta>,
}
model! { DescribeMetaListItems {
    0 "Meta" meta: Vec<DescribeMetaListMeta>
} }

/// In the response of [`DescribeMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListMeta {
    pub database: Option<String>,
    pub size: Option<String>,
    pub tables: Option<String>,
}
model! { DescribeMetaListMeta {
    0 "Database" database: String, 1 "Size" size: String, 2 "Tables" tables: String
} }

/// Describes migrate task by id: `DescribeMigrateTaskById` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTaskById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTaskById {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMigrateTaskById(db_instance_id: String, migrate_task_id: String)
    "DescribeMigrateTaskById" -> DescribeMigrateTaskByIdOutput {
    0 "DBInstanceId" db_instance_id, 1 "MigrateTaskId" migrate_task_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeMigrateTaskById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTaskByIdOutput {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub is_db_replaced: Option<String>,
    pub migrate_task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrateTaskByIdOutput {
    0 "BackupMode" backup_mode: String, 1 "CreateTime" create_time: String, 2 "DBInstanceName" db_instance_name: String,
    3 "DBName" db_name: String, 4 "Description" description: String, 5 "EndTime" end_time: String,
    6 "IsDBReplaced" is_db_replaced: String, 7 "MigrateTaskId" migrate_task_id: String, 8 "Status" status: String
} }

/// Describes migrate tasks: `DescribeMigrateTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasks {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeMigrateTasks(db_instance_id: String, end_time: String, start_time: String)
    "DescribeMigrateTasks" -> DescribeMigrateTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeMigrateTasks: DescribeMigrateTasksMigrateTask =
    Number "PageNumber", "Items.MigrateTask" items.migrate_task, total "TotalRecordCount" }

/// Response of [`DescribeMigrateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<DescribeMigrateTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMigrateTasksOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Items" items: DescribeMigrateTasksItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeMigrateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksItems {
    pub migrate_task: Vec<DescribeMigrateTasksMigrateTask>,
}
model! { DescribeMigrateTasksItems {
    0 "MigrateTask" migrate_task: Vec<DescribeMigrateTasksMigrateTask>
} }

/// In the response of [`DescribeMigrateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksMigrateTask {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub is_db_replaced: Option<String>,
    pub migrate_task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrateTasksMigrateTask {
    0 "BackupMode" backup_mode: String, 1 "CreateTime" create_time: String, 2 "DBName" db_name: String,
    3 "Description" description: String, 4 "EndTime" end_time: String, 5 "IsDBReplaced" is_db_replaced: String,
    6 "MigrateTaskId" migrate_task_id: String, 7 "Status" status: String
} }

/// Describes modify pg hba config log: `DescribeModifyPGHbaConfigLog` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyPGHbaConfigLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLog {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeModifyPGHbaConfigLog(db_instance_id: String)
    "DescribeModifyPGHbaConfigLog" -> DescribeModifyPGHbaConfigLogOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

/// Response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogOutput {
    pub db_instance_id: Option<String>,
    pub hba_log_items: Option<DescribeModifyPGHbaConfigLogHbaLogItems>,
    pub log_item_count: Option<i64>,
}
model! { DescribeModifyPGHbaConfigLogOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "HbaLogItems" hba_log_items: DescribeModifyPGHbaConfigLogHbaLogItems,
    2 "LogItemCount" log_item_count: i64
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaLogItems {
    pub hba_log_item: Vec<DescribeModifyPGHbaConfigLogHbaLogItem>,
}
model! { DescribeModifyPGHbaConfigLogHbaLogItems {
    0 "HbaLogItem" hba_log_item: Vec<DescribeModifyPGHbaConfigLogHbaLogItem>
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaLogItem {
    pub after_hba_items: Option<DescribeModifyPGHbaConfigLogAfterHbaItems>,
    pub before_hba_items: Option<DescribeModifyPGHbaConfigLogBeforeHbaItems>,
    pub modify_status: Option<String>,
    pub modify_time: Option<String>,
    pub status_reason: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogHbaLogItem {
    0 "AfterHbaItems" after_hba_items: DescribeModifyPGHbaConfigLogAfterHbaItems,
    1 "BeforeHbaItems" before_hba_items: DescribeModifyPGHbaConfigLogBeforeHbaItems,
    2 "ModifyStatus" modify_status: String, 3 "ModifyTime" modify_time: String, 4 "StatusReason" status_reason: String
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogAfterHbaItems {
    pub hba_item: Vec<DescribeModifyPGHbaConfigLogHbaItem>,
}
model! { DescribeModifyPGHbaConfigLogAfterHbaItems {
    0 "HbaItem" hba_item: Vec<DescribeModifyPGHbaConfigLogHbaItem>
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogHbaItem {
    0 "Address" address: String, 1 "Database" database: String, 2 "Mask" mask: String, 3 "Method" method: String,
    4 "Option" option: String, 5 "PriorityId" priority_id: i64, 6 "Type" r#type: String, 7 "User" user: String
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogBeforeHbaItems {
    pub hba_item: Vec<DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem>,
}
model! { DescribeModifyPGHbaConfigLogBeforeHbaItems {
    0 "HbaItem" hba_item: Vec<DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem>
} }

/// In the response of [`DescribeModifyPGHbaConfigLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem {
    0 "Address" address: String, 1 "Database" database: String, 2 "Mask" mask: String, 3 "Method" method: String,
    4 "Option" option: String, 5 "PriorityId" priority_id: i64, 6 "Type" r#type: String, 7 "User" user: String
} }

/// Describes modify parameter log: `DescribeModifyParameterLog` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeModifyParameterLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeModifyParameterLog(db_instance_id: String, end_time: String, start_time: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeModifyParameterLog: DescribeModifyParameterLogParameterChangeLog =
    Number "PageNumber", "Items.ParameterChangeLog" items.parameter_change_log, total "TotalRecordCount" }

/// Response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Option<DescribeModifyParameterLogItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModifyParameterLogOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Engine" engine: String, 2 "EngineVersion" engine_version: String,
    3 "Items" items: DescribeModifyParameterLogItems, 4 "PageNumber" page_number: i64,
    5 "PageRecordCount" page_record_count: i64, 6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogItems {
    pub parameter_change_log: Vec<DescribeModifyParameterLogParameterChangeLog>,
}
model! { DescribeModifyParameterLogItems {
    0 "ParameterChangeLog" parameter_change_log: Vec<DescribeModifyParameterLogParameterChangeLog>
} }

/// In the response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogParameterChangeLog {
    pub modify_time: Option<String>,
    pub new_parameter_value: Option<String>,
    pub old_parameter_value: Option<String>,
    pub parameter_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModifyParameterLogParameterChangeLog {
    0 "ModifyTime" modify_time: String, 1 "NewParameterValue" new_parameter_value: String,
    2 "OldParameterValue" old_parameter_value: String, 3 "ParameterName" parameter_name: String,
    4 "Status" status: String
} }

/// Describes oss downloads: `DescribeOssDownloads` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeOssDownloads>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloads {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeOssDownloads(db_instance_id: String, migrate_task_id: String)
    "DescribeOssDownloads" -> DescribeOssDownloadsOutput {
    0 "DBInstanceId" db_instance_id, 1 "MigrateTaskId" migrate_task_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeOssDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<DescribeOssDownloadsItems>,
    pub migrate_task_id: Option<String>,
}
model! { DescribeOssDownloadsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Items" items: DescribeOssDownloadsItems,
    2 "MigrateTaskId" migrate_task_id: String
} }

/// In the response of [`DescribeOssDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsItems {
    pub oss_download: Vec<DescribeOssDownloadsOssDownload>,
}
model! { DescribeOssDownloadsItems {
    0 "OssDownload" oss_download: Vec<DescribeOssDownloadsOssDownload>
} }

/// In the response of [`DescribeOssDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsOssDownload {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub is_available: Option<String>,
    pub status: Option<String>,
}
model! { DescribeOssDownloadsOssDownload {
    0 "BackupMode" backup_mode: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "EndTime" end_time: String, 4 "FileName" file_name: String, 5 "FileSize" file_size: String,
    6 "IsAvailable" is_available: String, 7 "Status" status: String
} }

/// Describes pg hba config: `DescribePGHbaConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePGHbaConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfig {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePGHbaConfig(db_instance_id: String) "DescribePGHbaConfig" -> DescribePGHbaConfigOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigOutput {
    pub db_instance_id: Option<String>,
    pub default_hba_items: Option<DescribePGHbaConfigDefaultHbaItems>,
    pub hba_modify_time: Option<String>,
    pub last_modify_status: Option<String>,
    pub modify_status_reason: Option<String>,
    pub running_hba_items: Option<DescribePGHbaConfigRunningHbaItems>,
}
model! { DescribePGHbaConfigOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DefaultHbaItems" default_hba_items: DescribePGHbaConfigDefaultHbaItems,
    2 "HbaModifyTime" hba_modify_time: String, 3 "LastModifyStatus" last_modify_status: String,
    4 "ModifyStatusReason" modify_status_reason: String,
    5 "RunningHbaItems" running_hba_items: DescribePGHbaConfigRunningHbaItems
} }

/// In the response of [`DescribePGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigDefaultHbaItems {
    pub hba_item: Vec<DescribePGHbaConfigHbaItem>,
}
model! { DescribePGHbaConfigDefaultHbaItems {
    0 "HbaItem" hba_item: Vec<DescribePGHbaConfigHbaItem>
} }

/// In the response of [`DescribePGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribePGHbaConfigHbaItem {
    0 "Address" address: String, 1 "Database" database: String, 2 "Mask" mask: String, 3 "Method" method: String,
    4 "Option" option: String, 5 "PriorityId" priority_id: i64, 6 "Type" r#type: String, 7 "User" user: String
} }

/// In the response of [`DescribePGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigRunningHbaItems {
    pub hba_item: Vec<DescribePGHbaConfigRunningHbaItemsHbaItem>,
}
model! { DescribePGHbaConfigRunningHbaItems {
    0 "HbaItem" hba_item: Vec<DescribePGHbaConfigRunningHbaItemsHbaItem>
} }

/// In the response of [`DescribePGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigRunningHbaItemsHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribePGHbaConfigRunningHbaItemsHbaItem {
    0 "Address" address: String, 1 "Database" database: String, 2 "Mask" mask: String, 3 "Method" method: String,
    4 "Option" option: String, 5 "PriorityId" priority_id: i64, 6 "Type" r#type: String, 7 "User" user: String
} }

/// Describes parameter group: `DescribeParameterGroup` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroup(parameter_group_id: String, region_id: String)
    "DescribeParameterGroup" -> DescribeParameterGroupOutput {
    0 "OwnerId" owner_id: i64, 1 "ParameterGroupId" parameter_group_id, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub param_group: Option<DescribeParameterGroupParamGroup>,
    pub related_custins_info: Option<DescribeParameterGroupRelatedCustinsInfo>,
}
model! { DescribeParameterGroupOutput {
    0 "ParamGroup" param_group: DescribeParameterGroupParamGroup,
    1 "RelatedCustinsInfo" related_custins_info: DescribeParameterGroupRelatedCustinsInfo
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamGroup {
    pub parameter_group: Vec<DescribeParameterGroupParameterGroup>,
}
model! { DescribeParameterGroupParamGroup {
    0 "ParameterGroup" parameter_group: Vec<DescribeParameterGroupParameterGroup>
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub create_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub force_restart: Option<i64>,
    pub param_counts: Option<i64>,
    pub param_detail: Option<DescribeParameterGroupParamDetail>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    0 "CreateTime" create_time: String, 1 "Engine" engine: String, 2 "EngineVersion" engine_version: String,
    3 "ForceRestart" force_restart: i64, 4 "ParamCounts" param_counts: i64,
    5 "ParamDetail" param_detail: DescribeParameterGroupParamDetail,
    6 "ParameterGroupDesc" parameter_group_desc: String, 7 "ParameterGroupId" parameter_group_id: String,
    8 "ParameterGroupName" parameter_group_name: String, 9 "ParameterGroupType" parameter_group_type: i64,
    10 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamDetail {
    pub parameter_detail: Vec<DescribeParameterGroupParameterDetail>,
}
model! { DescribeParameterGroupParamDetail {
    0 "ParameterDetail" parameter_detail: Vec<DescribeParameterGroupParameterDetail>
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

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupRelatedCustinsInfo {
    pub related_custins_info: Vec<
        DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo,
    >,
}
model! { DescribeParameterGroupRelatedCustinsInfo {
    0 "RelatedCustinsInfo" related_custins_info: Vec<DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo>
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo {
    pub applied_time: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo {
    0 "AppliedTime" applied_time: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Describes parameter groups: `DescribeParameterGroups` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub enable_detail: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroups(region_id: String) "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "EnableDetail" enable_detail: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub parameter_groups: Option<DescribeParameterGroupsParameterGroups>,
    pub signal_for_optimize_params: Option<bool>,
}
model! { DescribeParameterGroupsOutput {
    0 "ParameterGroups" parameter_groups: DescribeParameterGroupsParameterGroups,
    1 "SignalForOptimizeParams" signal_for_optimize_params: bool
} }

/// In the response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroups {
    pub parameter_group: Vec<DescribeParameterGroupsParameterGroup>,
}
model! { DescribeParameterGroupsParameterGroups {
    0 "ParameterGroup" parameter_group: Vec<DescribeParameterGroupsParameterGroup>
} }

/// In the response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroup {
    pub create_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub force_restart: Option<i64>,
    pub param_counts: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeParameterGroupsParameterGroup {
    0 "CreateTime" create_time: String, 1 "Engine" engine: String, 2 "EngineVersion" engine_version: String,
    3 "ForceRestart" force_restart: i64, 4 "ParamCounts" param_counts: i64,
    5 "ParameterGroupDesc" parameter_group_desc: String, 6 "ParameterGroupId" parameter_group_id: String,
    7 "ParameterGroupName" parameter_group_name: String, 8 "ParameterGroupType" parameter_group_type: i64,
    9 "UpdateTime" update_time: String
} }

/// Describes parameter templates: `DescribeParameterTemplates` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterTemplates(engine: String, engine_version: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "Category" category: String, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id: String,
    3 "Engine" engine, 4 "EngineVersion" engine_version, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub parameter_count: Option<String>,
    pub parameters: Option<DescribeParameterTemplatesParameters>,
}
model! { DescribeParameterTemplatesOutput {
    0 "Engine" engine: String, 1 "EngineVersion" engine_version: String, 2 "ParameterCount" parameter_count: String,
    3 "Parameters" parameters: DescribeParameterTemplatesParameters
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
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParameterTemplatesTemplateRecord {
    0 "CheckingCode" checking_code: String, 1 "ForceModify" force_modify: String,
    2 "ForceRestart" force_restart: String, 3 "ParameterDescription" parameter_description: String,
    4 "ParameterName" parameter_name: String, 5 "ParameterValue" parameter_value: String
} }

/// Describes parameter timed schedule task: `DescribeParameterTimedScheduleTask` of `rds` 2014-08-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTimedScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTimedScheduleTask {
    /// Required.
    pub db_instance_name: String,
}
operation! { DescribeParameterTimedScheduleTask(db_instance_name: String)
    "DescribeParameterTimedScheduleTask" -> DescribeParameterTimedScheduleTaskOutput {
    0 "DbInstanceName" db_instance_name
} { method: "GET", } }

/// Response of [`DescribeParameterTimedScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTimedScheduleTaskOutput {
    pub task_list: Vec<DescribeParameterTimedScheduleTaskTaskList>,
}
model! { DescribeParameterTimedScheduleTaskOutput {
    0 "TaskList" task_list: Vec<DescribeParameterTimedScheduleTaskTaskList>
} }

/// In the response of [`DescribeParameterTimedScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTimedScheduleTaskTaskList {
    pub db_instance_name: Option<String>,
    pub parameters: Option<String>,
    pub status: Option<String>,
    pub switch_time: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeParameterTimedScheduleTaskTaskList {
    0 "DBInstanceName" db_instance_name: String, 1 "Parameters" parameters: String, 2 "Status" status: String,
    3 "SwitchTime" switch_time: String, 4 "TaskId" task_id: String
} }

/// Describes parameters: `DescribeParameters` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub config_parameters: Option<DescribeParametersConfigParameters>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub param_group_info: Option<DescribeParametersParamGroupInfo>,
    pub running_parameters: Option<DescribeParametersRunningParameters>,
}
model! { DescribeParametersOutput {
    0 "ConfigParameters" config_parameters: DescribeParametersConfigParameters, 1 "Engine" engine: String,
    2 "EngineVersion" engine_version: String, 3 "ParamGroupInfo" param_group_info: DescribeParametersParamGroupInfo,
    4 "RunningParameters" running_parameters: DescribeParametersRunningParameters
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub db_instance_parameter: Vec<DescribeParametersDBInstanceParameter>,
}
model! { DescribeParametersConfigParameters {
    0 "DBInstanceParameter" db_instance_parameter: Vec<DescribeParametersDBInstanceParameter>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersDBInstanceParameter {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersDBInstanceParameter {
    0 "ParameterDescription" parameter_description: String, 1 "ParameterName" parameter_name: String,
    2 "ParameterValue" parameter_value: String
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParamGroupInfo {
    pub param_group_id: Option<String>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
}
model! { DescribeParametersParamGroupInfo {
    0 "ParamGroupId" param_group_id: String, 1 "ParameterGroupDesc" parameter_group_desc: String,
    2 "ParameterGroupName" parameter_group_name: String, 3 "ParameterGroupType" parameter_group_type: String
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub db_instance_parameter: Vec<
        DescribeParametersRunningParametersDBInstanceParameter,
    >,
}
model! { DescribeParametersRunningParameters {
    0 "DBInstanceParameter" db_instance_parameter: Vec<DescribeParametersRunningParametersDBInstanceParameter>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParametersDBInstanceParameter {
    pub parameter_default_value: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub parameter_value_range: Option<String>,
}
model! { DescribeParametersRunningParametersDBInstanceParameter {
    0 "ParameterDefaultValue" parameter_default_value: String, 1 "ParameterDescription" parameter_description: String,
    2 "ParameterName" parameter_name: String, 3 "ParameterValue" parameter_value: String,
    4 "ParameterValueRange" parameter_value_range: String
} }

/// Describes postgres extensions: `DescribePostgresExtensions` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePostgresExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensions {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePostgresExtensions(db_instance_id: String, db_name: String)
    "DescribePostgresExtensions" -> DescribePostgresExtensionsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePostgresExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsOutput {
    pub installed_extensions: Vec<DescribePostgresExtensionsInstalledExtensions>,
    pub overview: BTreeMap<String, Value>,
    pub uninstalled_extensions: Vec<DescribePostgresExtensionsUninstalledExtensions>,
}
model! { DescribePostgresExtensionsOutput {
    0 "InstalledExtensions" installed_extensions: Vec<DescribePostgresExtensionsInstalledExtensions>,
    1 "Overview" overview: BTreeMap<String, Value>,
    2 "UninstalledExtensions" uninstalled_extensions: Vec<DescribePostgresExtensionsUninstalledExtensions>
} }

/// In the response of [`DescribePostgresExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsInstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub uid: Option<String>,
}
model! { DescribePostgresExtensionsInstalledExtensions {
    0 "Category" category: String, 1 "Comment" comment: String, 2 "DefaultVersion" default_version: String,
    3 "InstalledVersion" installed_version: String, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "Priority" priority: String, 7 "Requires" requires: String, 8 "Uid" uid: String
} }

/// In the response of [`DescribePostgresExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsUninstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub uid: Option<String>,
}
model! { DescribePostgresExtensionsUninstalledExtensions {
    0 "Category" category: String, 1 "Comment" comment: String, 2 "DefaultVersion" default_version: String,
    3 "InstalledVersion" installed_version: String, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "Priority" priority: String, 7 "Requires" requires: String, 8 "Uid" uid: String
} }

/// Describes price: `DescribePrice` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub client_token: Option<String>,
    pub commodity_code: Option<String>,
    /// Required.
    pub db_instance_class: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub db_instance_storage: i64,
    pub db_instance_storage_type: Option<String>,
    pub db_node: Option<Vec<DescribePriceDBNode>>,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub instance_used_type: Option<i64>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    /// Required.
    pub quantity: i64,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serverless_config: Option<DescribePriceServerlessConfig>,
    pub time_type: Option<String>,
    /// 1 to 999.
    pub used_time: Option<i64>,
    pub zone_id: Option<String>,
}

/// Arguments of [`DescribePrice::new`].
pub struct DescribePriceRequired {
    pub db_instance_class: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub quantity: i64,
}
operation! {
    DescribePrice { DescribePriceRequired: db_instance_class, db_instance_storage, engine, engine_version, quantity }
    "DescribePrice" -> DescribePriceOutput {
    0 "ClientToken" client_token: String, 1 "CommodityCode" commodity_code: String,
    2 "DBInstanceClass" db_instance_class, 3 "DBInstanceId" db_instance_id: String,
    4 "DBInstanceStorage" db_instance_storage, 5 "DBInstanceStorageType" db_instance_storage_type: String,
    6 "DBNode" db_node: Vec<DescribePriceDBNode>, 7 "Engine" engine, 8 "EngineVersion" engine_version,
    9 "InstanceUsedType" instance_used_type: i64, 10 "OrderType" order_type: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "PayType" pay_type: String,
    14 "Quantity" quantity, 15 "RegionId" region_id: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "ServerlessConfig" serverless_config: DescribePriceServerlessConfig,
    19 "TimeType" time_type: String, 20 "UsedTime" used_time: i64, 21 "ZoneId" zone_id: String
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json)
] }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDBNode {
    pub class_code: Option<String>,
    pub zone_id: Option<String>,
}
input! { DescribePriceDBNode() {
    0 "ClassCode" class_code: String, 1 "ZoneId" zone_id: String
} }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceServerlessConfig {
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
}
input! { DescribePriceServerlessConfig() {
    0 "MaxCapacity" max_capacity: f64, 1 "MinCapacity" min_capacity: f64
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub order_params: Option<String>,
    pub price_info: Option<DescribePricePriceInfo>,
    pub rules: Option<DescribePriceRules>,
    pub serverless_price: Option<DescribePriceServerlessPrice>,
    pub show_discount: Option<bool>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
}
model! { DescribePriceOutput {
    0 "OrderParams" order_params: String, 1 "PriceInfo" price_info: DescribePricePriceInfo,
    2 "Rules" rules: DescribePriceRules, 3 "ServerlessPrice" serverless_price: DescribePriceServerlessPrice,
    4 "ShowDiscount" show_discount: bool, 5 "TradeMaxRCUAmount" trade_max_rcu_amount: f64,
    6 "TradeMinRCUAmount" trade_min_rcu_amount: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub activity_info: Option<DescribePriceActivityInfo>,
    pub coupons: Option<DescribePriceCoupons>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: Option<Value>,
    pub original_price: Option<f64>,
    pub rule_ids: Option<DescribePriceRuleIds>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePriceInfo {
    0 "ActivityInfo" activity_info: DescribePriceActivityInfo, 1 "Coupons" coupons: DescribePriceCoupons,
    2 "Currency" currency: String, 3 "DiscountPrice" discount_price: f64, 4 "OrderLines" order_lines: Value,
    5 "OriginalPrice" original_price: f64, 6 "RuleIds" rule_ids: DescribePriceRuleIds,
    7 "TradeMaxRCUAmount" trade_max_rcu_amount: f64, 8 "TradeMinRCUAmount" trade_min_rcu_amount: f64,
    9 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceActivityInfo {
    pub check_err_msg: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { DescribePriceActivityInfo {
    0 "CheckErrMsg" check_err_msg: String, 1 "ErrorCode" error_code: String, 2 "Success" success: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupons {
    pub coupon: Vec<DescribePriceCoupon>,
}
model! { DescribePriceCoupons {
    0 "Coupon" coupon: Vec<DescribePriceCoupon>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupon {
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribePriceCoupon {
    0 "CouponNo" coupon_no: String, 1 "Description" description: String, 2 "IsSelected" is_selected: String,
    3 "Name" name: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribePriceRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRules {
    pub rule: Vec<DescribePriceRule>,
}
model! { DescribePriceRules {
    0 "Rule" rule: Vec<DescribePriceRule>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRule {
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribePriceRule {
    0 "Description" description: String, 1 "Name" name: String, 2 "RuleId" rule_id: i64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceServerlessPrice {
    pub rcu_discount_max_amount: Option<f64>,
    pub rcu_discount_min_amount: Option<f64>,
    pub rcu_original_max_amount: Option<f64>,
    pub rcu_original_min_amount: Option<f64>,
    pub storage_original_amount: Option<f64>,
    pub total_original_max_amount: Option<f64>,
    pub total_original_min_amount: Option<f64>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
    pub storage_discount_amount: Option<f64>,
}
model! { DescribePriceServerlessPrice {
    0 "RCUDiscountMaxAmount" rcu_discount_max_amount: f64, 1 "RCUDiscountMinAmount" rcu_discount_min_amount: f64,
    2 "RCUOriginalMaxAmount" rcu_original_max_amount: f64, 3 "RCUOriginalMinAmount" rcu_original_min_amount: f64,
    4 "StorageOriginalAmount" storage_original_amount: f64, 5 "TotalOriginalMaxAmount" total_original_max_amount: f64,
    6 "TotalOriginalMinAmount" total_original_min_amount: f64, 7 "TradeMaxRCUAmount" trade_max_rcu_amount: f64,
    8 "TradeMinRCUAmount" trade_min_rcu_amount: f64, 9 "storageDiscountAmount" storage_discount_amount: f64
} }

/// Describes quick sale config: `DescribeQuickSaleConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeQuickSaleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuickSaleConfig {
    pub commodity: Option<String>,
    pub engine: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeQuickSaleConfig() "DescribeQuickSaleConfig" -> DescribeQuickSaleConfigOutput {
    0 "Commodity" commodity: String, 1 "Engine" engine: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeQuickSaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuickSaleConfigOutput {
    pub commodity: Option<String>,
    pub items: BTreeMap<String, Value>,
}
model! { DescribeQuickSaleConfigOutput {
    0 "Commodity" commodity: String, 1 "Items" items: BTreeMap<String, Value>
} }

/// Describes rc available resource: `DescribeRCAvailableResource` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResource {
    pub cores: Option<i64>,
    pub data_disk_category: Option<String>,
    pub dedicated_host_id: Option<String>,
    /// Required.
    pub destination_resource: String,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub io_optimized: Option<String>,
    pub memory: Option<f64>,
    pub network_category: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    /// At least 0.
    pub spot_duration: Option<i64>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRCAvailableResource(destination_resource: String, region_id: String)
    "DescribeRCAvailableResource" -> DescribeRCAvailableResourceOutput {
    0 "Cores" cores: i64, 1 "DataDiskCategory" data_disk_category: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "DestinationResource" destination_resource,
    4 "InstanceChargeType" instance_charge_type: String, 5 "InstanceType" instance_type: String,
    6 "IoOptimized" io_optimized: String, 7 "Memory" memory: f64, 8 "NetworkCategory" network_category: String,
    9 "RegionId" region_id, 10 "ResourceType" resource_type: String, 11 "Scope" scope: String,
    12 "SpotDuration" spot_duration: i64, 13 "SpotStrategy" spot_strategy: String,
    14 "SystemDiskCategory" system_disk_category: String, 15 "ZoneId" zone_id: String
} }

/// Response of [`DescribeRCAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceOutput {
    pub available_zones: Vec<DescribeRCAvailableResourceAvailableZones>,
}
model! { DescribeRCAvailableResourceOutput {
    0 "AvailableZones" available_zones: Vec<DescribeRCAvailableResourceAvailableZones>
} }

/// In the response of [`DescribeRCAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceAvailableZones {
    pub available_resources: Vec<DescribeRCAvailableResourceAvailableResources>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCAvailableResourceAvailableZones {
    0 "AvailableResources" available_resources: Vec<DescribeRCAvailableResourceAvailableResources>,
    1 "RegionId" region_id: String, 2 "Status" status: String, 3 "StatusCategory" status_category: String,
    4 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceAvailableResources {
    pub supported_resources: Vec<DescribeRCAvailableResourceSupportedResources>,
    pub r#type: Option<String>,
}
model! { DescribeRCAvailableResourceAvailableResources {
    0 "SupportedResources" supported_resources: Vec<DescribeRCAvailableResourceSupportedResources>,
    1 "Type" r#type: String
} }

/// In the response of [`DescribeRCAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceSupportedResources {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub quota_status: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCAvailableResourceSupportedResources {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "QuotaStatus" quota_status: String, 3 "Status" status: String,
    4 "StatusCategory" status_category: String, 5 "Unit" unit: String, 6 "Value" value: String
} }

/// Describes rc cloud assistant status: `DescribeRCCloudAssistantStatus` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCCloudAssistantStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatus {
    pub instance_ids: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeRCCloudAssistantStatus(region_id: String)
    "DescribeRCCloudAssistantStatus" -> DescribeRCCloudAssistantStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OSType" os_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { DescribeRCCloudAssistantStatus: DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet =
    Token "NextToken", "InstanceCloudAssistantStatusSet" instance_cloud_assistant_status_set, next "NextToken" }

/// Response of [`DescribeRCCloudAssistantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatusOutput {
    pub instance_cloud_assistant_status_set: Vec<
        DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet,
    >,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCCloudAssistantStatusOutput {
    0 "InstanceCloudAssistantStatusSet" instance_cloud_assistant_status_set: Vec<DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet>,
    1 "NextToken" next_token: String, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCCloudAssistantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet {
    pub active_task_count: Option<i64>,
    pub cloud_assistant_status: Option<String>,
    pub cloud_assistant_version: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_heartbeat_time: Option<String>,
    pub last_invoked_time: Option<String>,
    pub os_type: Option<String>,
    pub support_session_manager: Option<bool>,
}
model! { DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet {
    0 "ActiveTaskCount" active_task_count: i64, 1 "CloudAssistantStatus" cloud_assistant_status: String,
    2 "CloudAssistantVersion" cloud_assistant_version: String, 3 "InstanceId" instance_id: String,
    4 "InvocationCount" invocation_count: i64, 5 "LastHeartbeatTime" last_heartbeat_time: String,
    6 "LastInvokedTime" last_invoked_time: String, 7 "OSType" os_type: String,
    8 "SupportSessionManager" support_session_manager: bool
} }

/// Describes rc cluster config: `DescribeRCClusterConfig` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterConfig {
    pub region_id: Option<String>,
    pub temporary_duration_minutes: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusterConfig() "DescribeRCClusterConfig" -> DescribeRCClusterConfigOutput {
    0 "RegionId" region_id: String, 1 "TemporaryDurationMinutes" temporary_duration_minutes: i64,
    2 "VpcId" vpc_id: String
} }

/// Response of [`DescribeRCClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterConfigOutput {
    pub config: Option<String>,
    pub expiration: Option<String>,
}
model! { DescribeRCClusterConfigOutput {
    0 "Config" config: String, 1 "Expiration" expiration: String
} }

/// Describes rc cluster nodes: `DescribeRCClusterNodes` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodes {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusterNodes() "DescribeRCClusterNodes" -> DescribeRCClusterNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "NodePoolId" node_pool_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "VpcId" vpc_id: String
} }

/// Response of [`DescribeRCClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesOutput {
    pub nodes: Vec<DescribeRCClusterNodesNodes>,
    pub page: Option<DescribeRCClusterNodesPage>,
}
model! { DescribeRCClusterNodesOutput {
    0 "Nodes" nodes: Vec<DescribeRCClusterNodesNodes>, 1 "Page" page: DescribeRCClusterNodesPage
} }

/// In the response of [`DescribeRCClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesNodes {
    pub creation_time: Option<String>,
    pub docker_version: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub ip_addresses: Vec<String>,
    pub is_aliyun_node: Option<bool>,
    pub node_name: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_status: Option<String>,
    pub pod_count: Option<i64>,
    pub runtime_version: Option<String>,
    pub state: Option<String>,
}
model! { DescribeRCClusterNodesNodes {
    0 "CreationTime" creation_time: String, 1 "DockerVersion" docker_version: String, 2 "ImageId" image_id: String,
    3 "InstanceId" instance_id: String, 4 "InstanceRole" instance_role: String,
    5 "IpAddresses" ip_addresses: Vec<String>, 6 "IsAliyunNode" is_aliyun_node: bool, 7 "NodeName" node_name: String,
    8 "NodePoolId" node_pool_id: String, 9 "NodeStatus" node_status: String, 10 "PodCount" pod_count: i64,
    11 "RuntimeVersion" runtime_version: String, 12 "State" state: String
} }

/// In the response of [`DescribeRCClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCClusterNodesPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes rc clusters: `DescribeRCClusters` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusters {
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusters() "DescribeRCClusters" -> DescribeRCClustersOutput {
    0 "Profile" profile: String, 1 "RegionId" region_id: String, 2 "VpcId" vpc_id: String
} }

/// Response of [`DescribeRCClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClustersOutput {
    pub clusters: Vec<DescribeRCClustersClusters>,
}
model! { DescribeRCClustersOutput {
    0 "Clusters" clusters: Vec<DescribeRCClustersClusters>
} }

/// In the response of [`DescribeRCClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClustersClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub profile: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCClustersClusters {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: String,
    3 "Profile" profile: String, 4 "Status" status: String, 5 "VpcId" vpc_id: String
} }

/// Describes rc deployment sets: `DescribeRCDeploymentSets` of `rds` 2014-08-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDeploymentSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSets {
    pub deployment_set_ids: Option<String>,
    pub deployment_set_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub strategy: Option<String>,
    pub tag: Option<String>,
}
operation! { DescribeRCDeploymentSets(region_id: String) "DescribeRCDeploymentSets" -> DescribeRCDeploymentSetsOutput {
    0 "DeploymentSetIds" deployment_set_ids: String, 1 "DeploymentSetName" deployment_set_name: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "Strategy" strategy: String,
    6 "Tag" tag: String
} { method: "GET", } }
paged! { DescribeRCDeploymentSets: DescribeRCDeploymentSetsDeploymentSet =
    Number "PageNumber", "DeploymentSets.DeploymentSet" deployment_sets.deployment_set, total "TotalCount" }

/// Response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsOutput {
    pub deployment_sets: Option<DescribeRCDeploymentSetsDeploymentSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCDeploymentSetsOutput {
    0 "DeploymentSets" deployment_sets: DescribeRCDeploymentSetsDeploymentSets, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "RegionId" region_id: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsDeploymentSets {
    pub deployment_set: Vec<DescribeRCDeploymentSetsDeploymentSet>,
}
model! { DescribeRCDeploymentSetsDeploymentSets {
    0 "DeploymentSet" deployment_set: Vec<DescribeRCDeploymentSetsDeploymentSet>
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsDeploymentSet {
    pub capacities: Option<DescribeRCDeploymentSetsCapacities>,
    pub create_time: Option<String>,
    pub deployment_set_description: Option<String>,
    pub deployment_set_id: Option<String>,
    pub deployment_set_name: Option<String>,
    pub deployment_strategy: Option<String>,
    pub domain: Option<String>,
    pub granularity: Option<String>,
    pub group_count: Option<i64>,
    pub instance_amount: Option<i64>,
    pub instance_ids: Option<DescribeRCDeploymentSetsInstanceIds>,
    pub strategy: Option<String>,
    pub tags: Option<DescribeRCDeploymentSetsTags>,
}
model! { DescribeRCDeploymentSetsDeploymentSet {
    0 "Capacities" capacities: DescribeRCDeploymentSetsCapacities, 1 "CreateTime" create_time: String,
    2 "DeploymentSetDescription" deployment_set_description: String, 3 "DeploymentSetId" deployment_set_id: String,
    4 "DeploymentSetName" deployment_set_name: String, 5 "DeploymentStrategy" deployment_strategy: String,
    6 "Domain" domain: String, 7 "Granularity" granularity: String, 8 "GroupCount" group_count: i64,
    9 "InstanceAmount" instance_amount: i64, 10 "InstanceIds" instance_ids: DescribeRCDeploymentSetsInstanceIds,
    11 "Strategy" strategy: String, 12 "Tags" tags: DescribeRCDeploymentSetsTags
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsCapacities {
    pub capacity: Vec<DescribeRCDeploymentSetsCapacity>,
}
model! { DescribeRCDeploymentSetsCapacities {
    0 "Capacity" capacity: Vec<DescribeRCDeploymentSetsCapacity>
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsCapacity {
    pub available_amount: Option<i64>,
    pub used_amount: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeRCDeploymentSetsCapacity {
    0 "AvailableAmount" available_amount: i64, 1 "UsedAmount" used_amount: i64, 2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeRCDeploymentSetsInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsTags {
    pub tag: Vec<DescribeRCDeploymentSetsTag>,
}
model! { DescribeRCDeploymentSetsTags {
    0 "Tag" tag: Vec<DescribeRCDeploymentSetsTag>
} }

/// In the response of [`DescribeRCDeploymentSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCDeploymentSetsTag {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Describes rc disks: `DescribeRCDisks` of `rds` 2014-08-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisks {
    pub disk_ids: Option<String>,
    pub disk_type: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeRCDisksTag>>,
}
operation! { DescribeRCDisks(region_id: String) "DescribeRCDisks" -> DescribeRCDisksOutput {
    0 "DiskIds" disk_ids: String, 1 "DiskType" disk_type: String, 2 "InstanceId" instance_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "Status" status: String,
    7 "Tag" tag: Vec<DescribeRCDisksTag>
} { method: "GET", } }
paged! { DescribeRCDisks: DescribeRCDisksDisks = Number "PageNumber", "Disks" disks, total "TotalCount" }

/// In the request of [`DescribeRCDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCDisksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeRCDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksOutput {
    pub disks: Vec<DescribeRCDisksDisks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCDisksOutput {
    0 "Disks" disks: Vec<DescribeRCDisksDisks>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksDisks {
    pub attached_time: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<bool>,
    pub expired_time: Option<String>,
    pub iops: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub performance_level: Option<String>,
    pub portable: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub serial_number: Option<String>,
    pub size: Option<i64>,
    pub source_snapshot_id: Option<String>,
    pub status: Option<String>,
    pub storage_cluster_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub tag: Vec<DescribeRCDisksDisksTag>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCDisksDisks {
    0 "AttachedTime" attached_time: String, 1 "BurstingEnabled" bursting_enabled: bool, 2 "Category" category: String,
    3 "CreationTime" creation_time: String, 4 "DeleteAutoSnapshot" delete_auto_snapshot: bool,
    5 "DeleteWithInstance" delete_with_instance: bool, 6 "Description" description: String, 7 "Device" device: String,
    8 "DiskChargeType" disk_charge_type: String, 9 "DiskId" disk_id: String, 10 "DiskName" disk_name: String,
    11 "Encrypted" encrypted: bool, 12 "ExpiredTime" expired_time: String, 13 "IOPS" iops: i64,
    14 "ImageId" image_id: String, 15 "InstanceId" instance_id: String, 16 "PerformanceLevel" performance_level: String,
    17 "Portable" portable: bool, 18 "RegionId" region_id: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "SerialNumber" serial_number: String, 21 "Size" size: i64, 22 "SourceSnapshotId" source_snapshot_id: String,
    23 "Status" status: String, 24 "StorageClusterId" storage_cluster_id: String,
    25 "StorageSetId" storage_set_id: String, 26 "Tag" tag: Vec<DescribeRCDisksDisksTag>, 27 "Type" r#type: String,
    28 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksDisksTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCDisksDisksTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes rc elastic scaling: `DescribeRCElasticScaling` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCElasticScaling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScaling {
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub support_case: Option<String>,
}
operation! { DescribeRCElasticScaling() "DescribeRCElasticScaling" -> DescribeRCElasticScalingOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "InstanceId" instance_id: String,
    2 "InstanceType" instance_type: String, 3 "RegionId" region_id: String, 4 "SupportCase" support_case: String
} }

/// Response of [`DescribeRCElasticScaling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScalingOutput {
    pub acu_type: Option<String>,
    pub instance_id: Option<String>,
    pub scaling_enabled: Option<bool>,
    pub scaling_supported: Option<bool>,
    pub scheduled_rule: Option<String>,
    pub scheduled_rule_templates: Option<DescribeRCElasticScalingScheduledRuleTemplates>,
    pub target_instance_type: Option<String>,
}
model! { DescribeRCElasticScalingOutput {
    0 "AcuType" acu_type: String, 1 "InstanceId" instance_id: String, 2 "ScalingEnabled" scaling_enabled: bool,
    3 "ScalingSupported" scaling_supported: bool, 4 "ScheduledRule" scheduled_rule: String,
    5 "ScheduledRuleTemplates" scheduled_rule_templates: DescribeRCElasticScalingScheduledRuleTemplates,
    6 "TargetInstanceType" target_instance_type: String
} }

/// In the response of [`DescribeRCElasticScaling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScalingScheduledRuleTemplates {
    pub items: Vec<String>,
}
model! { DescribeRCElasticScalingScheduledRuleTemplates {
    0 "items" items: Vec<String>
} }

/// Describes rc image list: `DescribeRCImageList` of `rds` 2014-08-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageList {
    pub architecture: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeRCImageList(region_id: String) "DescribeRCImageList" -> DescribeRCImageListOutput {
    0 "Architecture" architecture: String, 1 "ImageId" image_id: String, 2 "ImageName" image_name: String,
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "Type" r#type: String
} { method: "GET", } }
paged! { DescribeRCImageList: DescribeRCImageListImages = Number "PageNumber", "Images" images, total "TotalCount" }

/// Response of [`DescribeRCImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListOutput {
    pub images: Vec<DescribeRCImageListImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCImageListOutput {
    0 "Images" images: Vec<DescribeRCImageListImages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListImages {
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Vec<DescribeRCImageListDiskDeviceMappings>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub is_public: Option<bool>,
    pub is_support_rds_custom: Option<bool>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub usage: Option<String>,
}
model! { DescribeRCImageListImages {
    0 "Architecture" architecture: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "DiskDeviceMappings" disk_device_mappings: Vec<DescribeRCImageListDiskDeviceMappings>,
    4 "ImageId" image_id: String, 5 "ImageName" image_name: String, 6 "ImageVersion" image_version: String,
    7 "IsPublic" is_public: bool, 8 "IsSupportRdsCustom" is_support_rds_custom: bool, 9 "OSName" os_name: String,
    10 "OSNameEn" os_name_en: String, 11 "OSType" os_type: String, 12 "Platform" platform: String, 13 "Size" size: i64,
    14 "Status" status: String, 15 "Usage" usage: String
} }

/// In the response of [`DescribeRCImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListDiskDeviceMappings {
    pub device: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRCImageListDiskDeviceMappings {
    0 "Device" device: String, 1 "Size" size: String, 2 "Type" r#type: String
} }

/// Describes rc instance attribute: `DescribeRCInstanceAttribute` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttribute {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_disks_results: Option<i64>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceAttribute() "DescribeRCInstanceAttribute" -> DescribeRCInstanceAttributeOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "MaxDisksResults" max_disks_results: i64, 3 "PrivateIpAddress" private_ip_address: String,
    4 "RegionId" region_id: String
} }

/// Response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeOutput {
    pub auto_renew: Option<bool>,
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub create_mode: Option<i64>,
    pub creation_time: Option<String>,
    pub credit_specification: Option<String>,
    pub data_disks: Option<DescribeRCInstanceAttributeDataDisks>,
    pub db_type: Option<String>,
    pub dedicated_host_attribute: Option<
        DescribeRCInstanceAttributeDedicatedHostAttribute,
    >,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub ecs_instance_type: Option<String>,
    pub eip_address: Option<DescribeRCInstanceAttributeEipAddress>,
    pub enable_jumbo_frame: Option<bool>,
    pub expired_time: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_types: Option<String>,
    pub host_name: Option<String>,
    pub host_type: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<DescribeRCInstanceAttributeInnerIpAddress>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub memory: Option<i64>,
    pub node_type: Option<String>,
    pub operation_locks: Option<DescribeRCInstanceAttributeOperationLocks>,
    pub public_ip_address: Option<DescribeRCInstanceAttributePublicIpAddress>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<DescribeRCInstanceAttributeSecurityGroupIds>,
    pub serial_number: Option<String>,
    pub spot_strategy: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub system_disk: Option<DescribeRCInstanceAttributeSystemDisk>,
    pub tags: Option<DescribeRCInstanceAttributeTags>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub vlan_id: Option<String>,
    pub vpc_attributes: Option<DescribeRCInstanceAttributeVpcAttributes>,
    pub zone_id: Option<String>,
}
model! { DescribeRCInstanceAttributeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "ClusterId" cluster_id: String, 2 "Cpu" cpu: i64, 3 "CreateMode" create_mode: i64,
    4 "CreationTime" creation_time: String, 5 "CreditSpecification" credit_specification: String,
    6 "DataDisks" data_disks: DescribeRCInstanceAttributeDataDisks, 7 "DbType" db_type: String,
    8 "DedicatedHostAttribute" dedicated_host_attribute: DescribeRCInstanceAttributeDedicatedHostAttribute,
    9 "DeletionProtection" deletion_protection: bool, 10 "DeploymentSetId" deployment_set_id: String,
    11 "Description" description: String, 12 "DiskType" disk_type: String,
    13 "EcsInstanceType" ecs_instance_type: String, 14 "EipAddress" eip_address: DescribeRCInstanceAttributeEipAddress,
    15 "EnableJumboFrame" enable_jumbo_frame: bool, 16 "ExpiredTime" expired_time: String, 17 "Gpu" gpu: i64,
    18 "GpuTypes" gpu_types: String, 19 "HostName" host_name: String, 20 "HostType" host_type: String,
    21 "ImageId" image_id: String, 22 "InnerIpAddress" inner_ip_address: DescribeRCInstanceAttributeInnerIpAddress,
    23 "InstanceChargeType" instance_charge_type: String, 24 "InstanceId" instance_id: String,
    25 "InstanceName" instance_name: String, 26 "InstanceNetworkType" instance_network_type: String,
    27 "InstanceType" instance_type: String, 28 "InternetChargeType" internet_charge_type: String,
    29 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    30 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 31 "IoOptimized" io_optimized: String,
    32 "KeyPairName" key_pair_name: String, 33 "Memory" memory: i64, 34 "NodeType" node_type: String,
    35 "OperationLocks" operation_locks: DescribeRCInstanceAttributeOperationLocks,
    36 "PublicIpAddress" public_ip_address: DescribeRCInstanceAttributePublicIpAddress, 37 "RegionId" region_id: String,
    38 "ResourceGroupId" resource_group_id: String,
    39 "SecurityGroupIds" security_group_ids: DescribeRCInstanceAttributeSecurityGroupIds,
    40 "SerialNumber" serial_number: String, 41 "SpotStrategy" spot_strategy: String, 42 "Status" status: String,
    43 "StoppedMode" stopped_mode: String, 44 "SystemDisk" system_disk: DescribeRCInstanceAttributeSystemDisk,
    45 "Tags" tags: DescribeRCInstanceAttributeTags, 46 "UserData" user_data: Secret, 47 "VlanId" vlan_id: String,
    48 "VpcAttributes" vpc_attributes: DescribeRCInstanceAttributeVpcAttributes, 49 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDataDisks {
    pub data_disk: Vec<DescribeRCInstanceAttributeDataDisk>,
}
model! { DescribeRCInstanceAttributeDataDisks {
    0 "DataDisk" data_disk: Vec<DescribeRCInstanceAttributeDataDisk>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub device: Option<String>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { DescribeRCInstanceAttributeDataDisk {
    0 "Category" category: String, 1 "DeleteWithInstance" delete_with_instance: bool, 2 "Device" device: String,
    3 "Encrypted" encrypted: String, 4 "PerformanceLevel" performance_level: String, 5 "Size" size: i64,
    6 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDedicatedHostAttribute {
    pub dedicated_host_id: Option<String>,
    pub dedicated_host_name: Option<String>,
}
model! { DescribeRCInstanceAttributeDedicatedHostAttribute {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "DedicatedHostName" dedicated_host_name: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeEipAddress {
    pub allocation_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeRCInstanceAttributeEipAddress {
    0 "AllocationId" allocation_id: String, 1 "Bandwidth" bandwidth: i64,
    2 "InternetChargeType" internet_charge_type: String, 3 "IpAddress" ip_address: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeInnerIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeRCInstanceAttributeInnerIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeOperationLocks {
    pub lock_reason: Vec<DescribeRCInstanceAttributeLockReason>,
}
model! { DescribeRCInstanceAttributeOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeRCInstanceAttributeLockReason>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeRCInstanceAttributeLockReason {
    0 "LockReason" lock_reason: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributePublicIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeRCInstanceAttributePublicIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeSecurityGroupIds {
    pub security_group_id: Vec<String>,
}
model! { DescribeRCInstanceAttributeSecurityGroupIds {
    0 "SecurityGroupId" security_group_id: Vec<String>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeSystemDisk {
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeRCInstanceAttributeSystemDisk {
    0 "DeleteWithInstance" delete_with_instance: bool, 1 "Encrypted" encrypted: String,
    2 "SystemDiskCategory" system_disk_category: String,
    3 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 4 "SystemDiskSize" system_disk_size: i64
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeTags {
    pub tag: Vec<DescribeRCInstanceAttributeTag>,
}
model! { DescribeRCInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeRCInstanceAttributeTag>
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstanceAttributeTag {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Option<DescribeRCInstanceAttributePrivateIpAddress>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCInstanceAttributeVpcAttributes {
    0 "NatIpAddress" nat_ip_address: String,
    1 "PrivateIpAddress" private_ip_address: DescribeRCInstanceAttributePrivateIpAddress,
    2 "VSwitchId" vswitch_id: String, 3 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeRCInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributePrivateIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeRCInstanceAttributePrivateIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// Describes rc instance ddos count: `DescribeRCInstanceDdosCount` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceDdosCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCount {
    pub ddos_region_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceDdosCount() "DescribeRCInstanceDdosCount" -> DescribeRCInstanceDdosCountOutput {
    0 "DdosRegionId" ddos_region_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeRCInstanceDdosCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCountOutput {
    pub ddos_count: Option<DescribeRCInstanceDdosCountDdosCount>,
}
model! { DescribeRCInstanceDdosCountOutput {
    0 "DdosCount" ddos_count: DescribeRCInstanceDdosCountDdosCount
} }

/// In the response of [`DescribeRCInstanceDdosCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCountDdosCount {
    pub blackhole_count: Option<String>,
    pub defense_count: Option<String>,
    pub instacen_count: Option<String>,
}
model! { DescribeRCInstanceDdosCountDdosCount {
    0 "BlackholeCount" blackhole_count: String, 1 "DefenseCount" defense_count: String,
    2 "InstacenCount" instacen_count: String
} }

/// Describes rc instance history events: `DescribeRCInstanceHistoryEvents` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceHistoryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEvents {
    pub event_cycle_status: Option<String>,
    pub event_id: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub impact_level: Option<String>,
    pub instance_event_cycle_status: Option<Vec<String>>,
    pub instance_event_type: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub max_results: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeRCInstanceHistoryEventsTag>>,
    pub event_publish_time: Option<DescribeRCInstanceHistoryEventsEventPublishTime>,
    pub not_before: Option<DescribeRCInstanceHistoryEventsNotBefore>,
}
operation! { DescribeRCInstanceHistoryEvents(region_id: String)
    "DescribeRCInstanceHistoryEvents" -> DescribeRCInstanceHistoryEventsOutput {
    0 "EventCycleStatus" event_cycle_status: String, 1 "EventId" event_id: Vec<String>,
    2 "EventType" event_type: String, 3 "ImpactLevel" impact_level: String,
    4 "InstanceEventCycleStatus" instance_event_cycle_status: Vec<String>,
    5 "InstanceEventType" instance_event_type: Vec<String>, 6 "InstanceId" instance_id: String,
    7 "MaxResults" max_results: String, 8 "PageNumber" page_number: String, 9 "PageSize" page_size: String,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String, 12 "ResourceId" resource_id: Vec<String>,
    13 "Tag" tag: Vec<DescribeRCInstanceHistoryEventsTag>,
    14 "EventPublishTime" event_publish_time: DescribeRCInstanceHistoryEventsEventPublishTime,
    15 "NotBefore" not_before: DescribeRCInstanceHistoryEventsNotBefore
} }
paged! { DescribeRCInstanceHistoryEvents: DescribeRCInstanceHistoryEventsInstanceSystemEventSet =
    Number "PageNumber", "InstanceSystemEventSet" instance_system_event_set, total "TotalCount" }

/// In the request of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventPublishTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsEventPublishTime() {
    0 "End" end: String, 1 "Start" start: String
} }

/// In the request of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsNotBefore {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsNotBefore() {
    0 "End" end: String, 1 "Start" start: String
} }

/// Response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsOutput {
    pub instance_system_event_set: Vec<
        DescribeRCInstanceHistoryEventsInstanceSystemEventSet,
    >,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInstanceHistoryEventsOutput {
    0 "InstanceSystemEventSet" instance_system_event_set: Vec<DescribeRCInstanceHistoryEventsInstanceSystemEventSet>,
    1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsInstanceSystemEventSet {
    pub event_cycle_status: Option<DescribeRCInstanceHistoryEventsEventCycleStatus>,
    pub event_finish_time: Option<String>,
    pub event_id: Option<String>,
    pub event_publish_time: Option<String>,
    pub event_type: Option<DescribeRCInstanceHistoryEventsEventType>,
    pub extended_attribute: Option<DescribeRCInstanceHistoryEventsExtendedAttribute>,
    pub impact_level: Option<String>,
    pub instance_id: Option<String>,
    pub not_before: Option<String>,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsInstanceSystemEventSet {
    0 "EventCycleStatus" event_cycle_status: DescribeRCInstanceHistoryEventsEventCycleStatus,
    1 "EventFinishTime" event_finish_time: String, 2 "EventId" event_id: String,
    3 "EventPublishTime" event_publish_time: String, 4 "EventType" event_type: DescribeRCInstanceHistoryEventsEventType,
    5 "ExtendedAttribute" extended_attribute: DescribeRCInstanceHistoryEventsExtendedAttribute,
    6 "ImpactLevel" impact_level: String, 7 "InstanceId" instance_id: String, 8 "NotBefore" not_before: String,
    9 "Reason" reason: String, 10 "ReasonCode" reason_code: String, 11 "ResourceType" resource_type: String
} }

/// In the response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventCycleStatus {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsEventCycleStatus {
    0 "Code" code: String, 1 "Name" name: String
} }

/// In the response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventType {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsEventType {
    0 "Code" code: String, 1 "Name" name: String
} }

/// In the response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsExtendedAttribute {
    pub can_accept: Option<String>,
    pub code: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub host_id: Option<String>,
    pub host_type: Option<String>,
    pub inactive_disks: Vec<DescribeRCInstanceHistoryEventsInactiveDisks>,
    pub migration_options: Vec<String>,
    pub online_repair_policy: Option<String>,
    pub punish_domain: Option<String>,
    pub punish_type: Option<String>,
    pub punish_url: Option<String>,
    pub rack: Option<String>,
    pub response_result: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsExtendedAttribute {
    0 "CanAccept" can_accept: String, 1 "Code" code: String, 2 "Device" device: String, 3 "DiskId" disk_id: String,
    4 "HostId" host_id: String, 5 "HostType" host_type: String,
    6 "InactiveDisks" inactive_disks: Vec<DescribeRCInstanceHistoryEventsInactiveDisks>,
    7 "MigrationOptions" migration_options: Vec<String>, 8 "OnlineRepairPolicy" online_repair_policy: String,
    9 "PunishDomain" punish_domain: String, 10 "PunishType" punish_type: String, 11 "PunishUrl" punish_url: String,
    12 "Rack" rack: String, 13 "ResponseResult" response_result: String
} }

/// In the response of [`DescribeRCInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsInactiveDisks {
    pub creation_time: Option<String>,
    pub device_category: Option<String>,
    pub device_size: Option<String>,
    pub device_type: Option<String>,
    pub release_time: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsInactiveDisks {
    0 "CreationTime" creation_time: String, 1 "DeviceCategory" device_category: String,
    2 "DeviceSize" device_size: String, 3 "DeviceType" device_type: String, 4 "ReleaseTime" release_time: String
} }

/// Describes rc instance ip address: `DescribeRCInstanceIpAddress` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddress {
    pub current_page: Option<i64>,
    pub ddos_region_id: Option<String>,
    pub ddos_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeRCInstanceIpAddress() "DescribeRCInstanceIpAddress" -> DescribeRCInstanceIpAddressOutput {
    0 "CurrentPage" current_page: i64, 1 "DdosRegionId" ddos_region_id: String, 2 "DdosStatus" ddos_status: String,
    3 "InstanceId" instance_id: String, 4 "InstanceIp" instance_ip: String, 5 "InstanceName" instance_name: String,
    6 "InstanceType" instance_type: String, 7 "PageSize" page_size: i64, 8 "RegionId" region_id: String,
    9 "ResourceType" resource_type: String
} }
paged! { DescribeRCInstanceIpAddress: DescribeRCInstanceIpAddressRCInstanceList =
    Number "CurrentPage", "RCInstanceList" rc_instance_list, total "Total" }

/// Response of [`DescribeRCInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressOutput {
    pub rc_instance_list: Vec<DescribeRCInstanceIpAddressRCInstanceList>,
    pub total: Option<String>,
}
model! { DescribeRCInstanceIpAddressOutput {
    0 "RCInstanceList" rc_instance_list: Vec<DescribeRCInstanceIpAddressRCInstanceList>, 1 "Total" total: String
} }

/// In the response of [`DescribeRCInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressRCInstanceList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address_config: Vec<DescribeRCInstanceIpAddressIpAddressConfig>,
}
model! { DescribeRCInstanceIpAddressRCInstanceList {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStatus" instance_status: String, 3 "InstanceType" instance_type: String,
    4 "IpAddressConfig" ip_address_config: Vec<DescribeRCInstanceIpAddressIpAddressConfig>
} }

/// In the response of [`DescribeRCInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressIpAddressConfig {
    pub blackhole_threshold: Option<i64>,
    pub defense_bps_threshold: Option<i64>,
    pub defense_pps_threshold: Option<i64>,
    pub elastic_threshold: Option<i64>,
    pub instance_ip: Option<String>,
    pub ip_status: Option<String>,
    pub ip_version: Option<String>,
    pub is_bgppack: Option<bool>,
    pub is_full_protection: Option<i64>,
    pub region_id: Option<String>,
}
model! { DescribeRCInstanceIpAddressIpAddressConfig {
    0 "BlackholeThreshold" blackhole_threshold: i64, 1 "DefenseBpsThreshold" defense_bps_threshold: i64,
    2 "DefensePpsThreshold" defense_pps_threshold: i64, 3 "ElasticThreshold" elastic_threshold: i64,
    4 "InstanceIp" instance_ip: String, 5 "IpStatus" ip_status: String, 6 "IpVersion" ip_version: String,
    7 "IsBgppack" is_bgppack: bool, 8 "IsFullProtection" is_full_protection: i64, 9 "RegionId" region_id: String
} }

/// Describes rc instance type families: `DescribeRCInstanceTypeFamilies` of `rds` 2014-08-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypeFamilies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamilies {
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceTypeFamilies() "DescribeRCInstanceTypeFamilies" -> DescribeRCInstanceTypeFamiliesOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeRCInstanceTypeFamilies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesOutput {
    pub instance_type_families: Option<
        DescribeRCInstanceTypeFamiliesInstanceTypeFamilies,
    >,
}
model! { DescribeRCInstanceTypeFamiliesOutput {
    0 "InstanceTypeFamilies" instance_type_families: DescribeRCInstanceTypeFamiliesInstanceTypeFamilies
} }

/// In the response of [`DescribeRCInstanceTypeFamilies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesInstanceTypeFamilies {
    pub instance_type_family: Vec<DescribeRCInstanceTypeFamiliesInstanceTypeFamily>,
}
model! { DescribeRCInstanceTypeFamiliesInstanceTypeFamilies {
    0 "InstanceTypeFamily" instance_type_family: Vec<DescribeRCInstanceTypeFamiliesInstanceTypeFamily>
} }

/// In the response of [`DescribeRCInstanceTypeFamilies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesInstanceTypeFamily {
    pub instance_type_family_desc: Option<String>,
    pub instance_type_family_id: Option<String>,
}
model! { DescribeRCInstanceTypeFamiliesInstanceTypeFamily {
    0 "InstanceTypeFamilyDesc" instance_type_family_desc: String,
    1 "InstanceTypeFamilyId" instance_type_family_id: String
} }

/// Describes rc instance types: `DescribeRCInstanceTypes` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypes {
    pub commodity_code: Option<String>,
    pub engine: Option<String>,
    pub instance_type: Option<Vec<String>>,
    pub instance_type_family: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceTypes() "DescribeRCInstanceTypes" -> DescribeRCInstanceTypesOutput {
    0 "CommodityCode" commodity_code: String, 1 "Engine" engine: String, 2 "InstanceType" instance_type: Vec<String>,
    3 "InstanceTypeFamily" instance_type_family: String, 4 "RegionId" region_id: String
} [
    Mark::new(2, Location::Default, Style::Simple)
] }

/// Response of [`DescribeRCInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesOutput {
    pub instance_types: Option<DescribeRCInstanceTypesInstanceTypes>,
}
model! { DescribeRCInstanceTypesOutput {
    0 "InstanceTypes" instance_types: DescribeRCInstanceTypesInstanceTypes
} }

/// In the response of [`DescribeRCInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesInstanceTypes {
    pub instance_type: Vec<DescribeRCInstanceTypesInstanceType>,
}
model! { DescribeRCInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type: Vec<DescribeRCInstanceTypesInstanceType>
} }

/// In the response of [`DescribeRCInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub disk_quantity: Option<i64>,
    pub instance_type_family: Option<String>,
    pub instance_type_id: Option<String>,
    pub jumbo_frame_support: Option<bool>,
    pub memory_size: Option<i64>,
}
model! { DescribeRCInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count: i64, 1 "DiskQuantity" disk_quantity: i64,
    2 "InstanceTypeFamily" instance_type_family: String, 3 "InstanceTypeId" instance_type_id: String,
    4 "JumboFrameSupport" jumbo_frame_support: bool, 5 "MemorySize" memory_size: i64
} }

/// Describes rc instance vnc url: `DescribeRCInstanceVncUrl` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceVncUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceVncUrl {
    pub db_type: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceVncUrl() "DescribeRCInstanceVncUrl" -> DescribeRCInstanceVncUrlOutput {
    0 "DbType" db_type: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeRCInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceVncUrlOutput {
    /// Secret.
    pub login_url: Option<Secret>,
}
model! { DescribeRCInstanceVncUrlOutput {
    0 "LoginUrl" login_url: Secret
} }

/// Describes rc instances: `DescribeRCInstances` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstances {
    pub description: Option<String>,
    pub host_ip: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCInstances() "DescribeRCInstances" -> DescribeRCInstancesOutput {
    0 "Description" description: String, 1 "HostIp" host_ip: String, 2 "ImageId" image_id: String,
    3 "InstanceId" instance_id: String, 4 "InstanceIds" instance_ids: String, 5 "InstanceName" instance_name: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "PublicIp" public_ip: String,
    9 "RegionId" region_id: String, 10 "Status" status: String, 11 "Tag" tag: String, 12 "VpcId" vpc_id: String
} }
paged! { DescribeRCInstances: DescribeRCInstancesRCInstances =
    Number "PageNumber", "RCInstances" rc_instances, total "TotalCount" }

/// Response of [`DescribeRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rc_instances: Vec<DescribeRCInstancesRCInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RCInstances" rc_instances: Vec<DescribeRCInstancesRCInstances>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesRCInstances {
    pub auto_renew: Option<bool>,
    pub cluster_name: Option<String>,
    pub cpu: Option<i64>,
    pub create_mode: Option<String>,
    pub db_type: Option<String>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub ecs_host_name: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_created: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub memory: Option<i64>,
    pub node_type: Option<String>,
    pub os_name: Option<String>,
    pub os_type: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub tag_resources: Vec<DescribeRCInstancesTagResources>,
    pub tags: Vec<DescribeRCInstancesTags>,
    pub vpc_attributes: Option<DescribeRCInstancesVpcAttributes>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCInstancesRCInstances {
    0 "AutoRenew" auto_renew: bool, 1 "ClusterName" cluster_name: String, 2 "Cpu" cpu: i64,
    3 "CreateMode" create_mode: String, 4 "DbType" db_type: String, 5 "DeploymentSetId" deployment_set_id: String,
    6 "Description" description: String, 7 "EcsHostName" ecs_host_name: String, 8 "ExpiredTime" expired_time: String,
    9 "GmtCreated" gmt_created: String, 10 "HostIp" host_ip: String, 11 "HostName" host_name: String,
    12 "ImageId" image_id: String, 13 "InstanceChargeType" instance_charge_type: String,
    14 "InstanceId" instance_id: String, 15 "InstanceName" instance_name: String,
    16 "InstanceType" instance_type: String, 17 "InstanceTypeFamily" instance_type_family: String,
    18 "Memory" memory: i64, 19 "NodeType" node_type: String, 20 "OSName" os_name: String, 21 "OSType" os_type: String,
    22 "PublicIp" public_ip: String, 23 "RegionId" region_id: String, 24 "SecurityGroupId" security_group_id: String,
    25 "SpotStrategy" spot_strategy: String, 26 "StartTime" start_time: String, 27 "Status" status: String,
    28 "StoppedMode" stopped_mode: String, 29 "TagResources" tag_resources: Vec<DescribeRCInstancesTagResources>,
    30 "Tags" tags: Vec<DescribeRCInstancesTags>, 31 "VpcAttributes" vpc_attributes: DescribeRCInstancesVpcAttributes,
    32 "VpcId" vpc_id: String, 33 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstancesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// In the response of [`DescribeRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesTags {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstancesTags {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// In the response of [`DescribeRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Vec<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCInstancesVpcAttributes {
    0 "NatIpAddress" nat_ip_address: String, 1 "PrivateIpAddress" private_ip_address: Vec<String>,
    2 "VSwitchId" vswitch_id: String, 3 "VpcId" vpc_id: String
} }

/// Describes rc invocation results: `DescribeRCInvocationResults` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInvocationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResults {
    pub command_id: Option<String>,
    pub content_encoding: Option<String>,
    pub include_history: Option<bool>,
    pub instance_id: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeRCInvocationResultsTag>>,
}
operation! { DescribeRCInvocationResults(region_id: String)
    "DescribeRCInvocationResults" -> DescribeRCInvocationResultsOutput {
    0 "CommandId" command_id: String, 1 "ContentEncoding" content_encoding: String,
    2 "IncludeHistory" include_history: bool, 3 "InstanceId" instance_id: String, 4 "InvokeId" invoke_id: String,
    5 "InvokeRecordStatus" invoke_record_status: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tag" tag: Vec<DescribeRCInvocationResultsTag>
} [
    Mark::new(12, Location::Default, Style::Json)
] }
paged! { DescribeRCInvocationResults: DescribeRCInvocationResultsInvocationResults =
    Token "NextToken", "InvocationResults" invocation_results, next "NextToken" }

/// In the request of [`DescribeRCInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCInvocationResultsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeRCInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsOutput {
    pub invocation_results: Vec<DescribeRCInvocationResultsInvocationResults>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInvocationResultsOutput {
    0 "InvocationResults" invocation_results: Vec<DescribeRCInvocationResultsInvocationResults>,
    1 "NextToken" next_token: String, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsInvocationResults {
    pub command_id: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<String>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub tags: Vec<DescribeRCInvocationResultsTags>,
    pub username: Option<String>,
}
model! { DescribeRCInvocationResultsInvocationResults {
    0 "CommandId" command_id: String, 1 "ContainerId" container_id: String, 2 "ContainerName" container_name: String,
    3 "Dropped" dropped: i64, 4 "ErrorCode" error_code: String, 5 "ErrorInfo" error_info: String,
    6 "ExitCode" exit_code: i64, 7 "FinishedTime" finished_time: String, 8 "InstanceId" instance_id: String,
    9 "InvocationStatus" invocation_status: String, 10 "InvokeId" invoke_id: String,
    11 "InvokeRecordStatus" invoke_record_status: String, 12 "Output" output: String, 13 "Repeats" repeats: String,
    14 "StartTime" start_time: String, 15 "StopTime" stop_time: String,
    16 "Tags" tags: Vec<DescribeRCInvocationResultsTags>, 17 "Username" username: String
} }

/// In the response of [`DescribeRCInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInvocationResultsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes rc metric list: `DescribeRCMetricList` of `rds` 2014-08-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCMetricList {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub instance_id: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRCMetricList(metric_name: String) "DescribeRCMetricList" -> DescribeRCMetricListOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Express" express: String,
    3 "InstanceId" instance_id: String, 4 "Length" length: String, 5 "MetricName" metric_name,
    6 "NextToken" next_token: String, 7 "Period" period: String, 8 "RegionId" region_id: String,
    9 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeRCMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCMetricListOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRCMetricListOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Period" period: String, 5 "Success" success: bool
} }

/// Describes rc network interfaces: `DescribeRCNetworkInterfaces` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNetworkInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfaces {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRCNetworkInterfaces(instance_id: String)
    "DescribeRCNetworkInterfaces" -> DescribeRCNetworkInterfacesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesOutput {
    pub network_interface_sets: Vec<DescribeRCNetworkInterfacesNetworkInterfaceSets>,
}
model! { DescribeRCNetworkInterfacesOutput {
    0 "NetworkInterfaceSets" network_interface_sets: Vec<DescribeRCNetworkInterfacesNetworkInterfaceSets>
} }

/// In the response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesNetworkInterfaceSets {
    pub associated_public_ip: Option<DescribeRCNetworkInterfacesAssociatedPublicIp>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub ipv6_sets: Vec<DescribeRCNetworkInterfacesIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_sets: Vec<DescribeRCNetworkInterfacesPrivateIpSets>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeRCNetworkInterfacesTags>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCNetworkInterfacesNetworkInterfaceSets {
    0 "AssociatedPublicIp" associated_public_ip: DescribeRCNetworkInterfacesAssociatedPublicIp,
    1 "CreationTime" creation_time: String, 2 "Description" description: String, 3 "InstanceId" instance_id: String,
    4 "Ipv6Sets" ipv6_sets: Vec<DescribeRCNetworkInterfacesIpv6Sets>, 5 "MacAddress" mac_address: String,
    6 "NetworkInterfaceId" network_interface_id: String,
    7 "PrivateIpSets" private_ip_sets: Vec<DescribeRCNetworkInterfacesPrivateIpSets>,
    8 "ResourceGroupId" resource_group_id: String, 9 "SecurityGroupIds" security_group_ids: Vec<String>,
    10 "Status" status: String, 11 "Tags" tags: Vec<DescribeRCNetworkInterfacesTags>, 12 "Type" r#type: String,
    13 "VSwitchId" vswitch_id: String, 14 "VpcId" vpc_id: String, 15 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesAssociatedPublicIp {
    pub public_ip_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesAssociatedPublicIp {
    0 "PublicIpAddress" public_ip_address: String
} }

/// In the response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesIpv6Sets {
    pub ipv6_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesIpv6Sets {
    0 "Ipv6Address" ipv6_address: String
} }

/// In the response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesPrivateIpSets {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesPrivateIpSets {
    0 "Primary" primary: bool, 1 "PrivateIpAddress" private_ip_address: String
} }

/// In the response of [`DescribeRCNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCNetworkInterfacesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes rc node pool: `DescribeRCNodePool` of `rds` 2014-08-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePool {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCNodePool() "DescribeRCNodePool" -> DescribeRCNodePoolOutput {
    0 "ClusterId" cluster_id: String, 1 "NodePoolId" node_pool_id: String, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolOutput {
    pub node_pool_list: Vec<DescribeRCNodePoolNodePoolList>,
}
model! { DescribeRCNodePoolOutput {
    0 "NodePoolList" node_pool_list: Vec<DescribeRCNodePoolNodePoolList>
} }

/// In the response of [`DescribeRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolNodePoolList {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub cluster_id: Option<String>,
    pub create_mode: Option<String>,
    pub data_disk: Vec<DescribeRCNodePoolDataDisk>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_pool_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub system_disk: Option<DescribeRCNodePoolSystemDisk>,
    pub tag: Vec<DescribeRCNodePoolTag>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCNodePoolNodePoolList {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ClusterId" cluster_id: String,
    3 "CreateMode" create_mode: String, 4 "DataDisk" data_disk: Vec<DescribeRCNodePoolDataDisk>,
    5 "DeploymentSetId" deployment_set_id: String, 6 "Description" description: String, 7 "HostName" host_name: String,
    8 "ImageId" image_id: String, 9 "InstanceChargeType" instance_charge_type: String,
    10 "InstanceName" instance_name: String, 11 "InstanceType" instance_type: String,
    12 "InternetChargeType" internet_charge_type: String, 13 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    14 "IoOptimized" io_optimized: String, 15 "KeyPairName" key_pair_name: String, 16 "NodePoolId" node_pool_id: String,
    17 "NodePoolName" node_pool_name: String, 18 "Password" password: Secret, 19 "Period" period: i64,
    20 "PeriodUnit" period_unit: String, 21 "RegionId" region_id: String,
    22 "ResourceGroupId" resource_group_id: String,
    23 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    24 "SecurityGroupId" security_group_id: String, 25 "SpotStrategy" spot_strategy: String,
    26 "SystemDisk" system_disk: DescribeRCNodePoolSystemDisk, 27 "Tag" tag: Vec<DescribeRCNodePoolTag>,
    28 "VSwitchId" vswitch_id: String, 29 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeRCNodePoolDataDisk {
    0 "Category" category: String, 1 "DeleteWithInstance" delete_with_instance: bool, 2 "Encrypted" encrypted: String,
    3 "PerformanceLevel" performance_level: String, 4 "Size" size: i64
} }

/// In the response of [`DescribeRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeRCNodePoolSystemDisk {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// In the response of [`DescribeRCNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCNodePoolTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes rc resources modification: `DescribeRCResourcesModification` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCResourcesModification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModification {
    pub conditionss: Option<Vec<String>>,
    pub cores: Option<i64>,
    /// Required.
    pub destination_resource: String,
    /// Required.
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub memory: Option<f64>,
    pub operation_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeRCResourcesModification(destination_resource: String, instance_id: String, region_id: String)
    "DescribeRCResourcesModification" -> DescribeRCResourcesModificationOutput {
    0 "Conditionss" conditionss: Vec<String>, 1 "Cores" cores: i64, 2 "DestinationResource" destination_resource,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type: String, 5 "Memory" memory: f64,
    6 "OperationType" operation_type: String, 7 "RegionId" region_id, 8 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeRCResourcesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationOutput {
    pub available_zones: Vec<DescribeRCResourcesModificationAvailableZones>,
}
model! { DescribeRCResourcesModificationOutput {
    0 "AvailableZones" available_zones: Vec<DescribeRCResourcesModificationAvailableZones>
} }

/// In the response of [`DescribeRCResourcesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationAvailableZones {
    pub available_resources: Vec<DescribeRCResourcesModificationAvailableResources>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCResourcesModificationAvailableZones {
    0 "AvailableResources" available_resources: Vec<DescribeRCResourcesModificationAvailableResources>,
    1 "RegionId" region_id: String, 2 "Status" status: String, 3 "StatusCategory" status_category: String,
    4 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeRCResourcesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationAvailableResources {
    pub supported_resources: Vec<DescribeRCResourcesModificationSupportedResources>,
    pub r#type: Option<String>,
}
model! { DescribeRCResourcesModificationAvailableResources {
    0 "SupportedResources" supported_resources: Vec<DescribeRCResourcesModificationSupportedResources>,
    1 "Type" r#type: String
} }

/// In the response of [`DescribeRCResourcesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationSupportedResources {
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCResourcesModificationSupportedResources {
    0 "Status" status: String, 1 "StatusCategory" status_category: String, 2 "Value" value: String
} }

/// Describes rc security group list: `DescribeRCSecurityGroupList` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupList {
    /// Required.
    pub region_id: String,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCSecurityGroupList(region_id: String)
    "DescribeRCSecurityGroupList" -> DescribeRCSecurityGroupListOutput {
    0 "RegionId" region_id, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String
} }

/// Response of [`DescribeRCSecurityGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupListOutput {
    pub rc_security_groups: Vec<DescribeRCSecurityGroupListRCSecurityGroups>,
}
model! { DescribeRCSecurityGroupListOutput {
    0 "RCSecurityGroups" rc_security_groups: Vec<DescribeRCSecurityGroupListRCSecurityGroups>
} }

/// In the response of [`DescribeRCSecurityGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupListRCSecurityGroups {
    pub available_instance_amount: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCSecurityGroupListRCSecurityGroups {
    0 "AvailableInstanceAmount" available_instance_amount: i64, 1 "CreationTime" creation_time: String,
    2 "Description" description: String, 3 "InstanceCount" instance_count: i64,
    4 "SecurityGroupId" security_group_id: String, 5 "SecurityGroupType" security_group_type: String,
    6 "VpcId" vpc_id: String
} }

/// Describes rc security group permission: `DescribeRCSecurityGroupPermission` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermission {
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { DescribeRCSecurityGroupPermission(region_id: String, security_group_id: String)
    "DescribeRCSecurityGroupPermission" -> DescribeRCSecurityGroupPermissionOutput {
    0 "RegionId" region_id, 1 "SecurityGroupId" security_group_id
} }

/// Response of [`DescribeRCSecurityGroupPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermissionOutput {
    pub inner_access_policy: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_permissions: Vec<
        DescribeRCSecurityGroupPermissionSecurityGroupPermissions,
    >,
    pub vpc_id: Option<String>,
}
model! { DescribeRCSecurityGroupPermissionOutput {
    0 "InnerAccessPolicy" inner_access_policy: String, 1 "RegionId" region_id: String,
    2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupPermissions" security_group_permissions: Vec<DescribeRCSecurityGroupPermissionSecurityGroupPermissions>,
    4 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeRCSecurityGroupPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermissionSecurityGroupPermissions {
    pub create_time: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
model! { DescribeRCSecurityGroupPermissionSecurityGroupPermissions {
    0 "CreateTime" create_time: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "Direction" direction: String,
    3 "IpProtocol" ip_protocol: String, 4 "Policy" policy: String, 5 "PortRange" port_range: String,
    6 "Priority" priority: String, 7 "SecurityGroupRuleId" security_group_rule_id: String,
    8 "SourceCidrIp" source_cidr_ip: String, 9 "SourcePortRange" source_port_range: String
} }

/// Describes rc snapshots: `DescribeRCSnapshots` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshots {
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub snapshot_ids: Option<String>,
    pub tag: Option<Vec<DescribeRCSnapshotsTag>>,
}
operation! { DescribeRCSnapshots() "DescribeRCSnapshots" -> DescribeRCSnapshotsOutput {
    0 "DiskId" disk_id: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "SnapshotIds" snapshot_ids: String,
    6 "Tag" tag: Vec<DescribeRCSnapshotsTag>
} }
paged! { DescribeRCSnapshots: DescribeRCSnapshotsSnapshots =
    Number "PageNumber", "Snapshots" snapshots, total "TotalCount" }

/// In the request of [`DescribeRCSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCSnapshotsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeRCSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Vec<DescribeRCSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { DescribeRCSnapshotsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Snapshots" snapshots: Vec<DescribeRCSnapshotsSnapshots>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRCSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsSnapshots {
    pub available: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub instant_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_size: Option<i64>,
    pub source_disk_type: Option<String>,
    pub source_storage_type: Option<String>,
    pub status: Option<String>,
    pub tag: Vec<DescribeRCSnapshotsSnapshotsTag>,
    pub usage: Option<String>,
}
model! { DescribeRCSnapshotsSnapshots {
    0 "Available" available: bool, 1 "Category" category: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "Encrypted" encrypted: bool, 5 "InstantAccess" instant_access: bool,
    6 "LastModifiedTime" last_modified_time: String, 7 "Progress" progress: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SnapshotId" snapshot_id: String,
    11 "SnapshotName" snapshot_name: String, 12 "SnapshotType" snapshot_type: String,
    13 "SourceDiskId" source_disk_id: String, 14 "SourceDiskSize" source_disk_size: i64,
    15 "SourceDiskType" source_disk_type: String, 16 "SourceStorageType" source_storage_type: String,
    17 "Status" status: String, 18 "Tag" tag: Vec<DescribeRCSnapshotsSnapshotsTag>, 19 "Usage" usage: String
} }

/// In the response of [`DescribeRCSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsSnapshotsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCSnapshotsSnapshotsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes rc vcluster: `DescribeRCVCluster` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCVCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCVCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeRCVCluster(cluster_id: String, region_id: String)
    "DescribeRCVCluster" -> DescribeRCVClusterOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeRCVCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCVClusterOutput {
    pub vcluster_status: Option<String>,
}
model! { DescribeRCVClusterOutput {
    0 "VClusterStatus" vcluster_status: String
} }

/// Describes rds resource settings: `DescribeRdsResourceSettings` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRdsResourceSettings>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettings {
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_niche: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRdsResourceSettings(resource_niche: String)
    "DescribeRdsResourceSettings" -> DescribeRdsResourceSettingsOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceNiche" resource_niche,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRdsResourceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsOutput {
    pub rds_instance_resource_settings: Option<
        DescribeRdsResourceSettingsRdsInstanceResourceSettings,
    >,
}
model! { DescribeRdsResourceSettingsOutput {
    0 "RdsInstanceResourceSettings" rds_instance_resource_settings: DescribeRdsResourceSettingsRdsInstanceResourceSettings
} }

/// In the response of [`DescribeRdsResourceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsRdsInstanceResourceSettings {
    pub rds_instance_resource_setting: Vec<
        DescribeRdsResourceSettingsRdsInstanceResourceSetting,
    >,
}
model! { DescribeRdsResourceSettingsRdsInstanceResourceSettings {
    0 "RdsInstanceResourceSetting" rds_instance_resource_setting: Vec<DescribeRdsResourceSettingsRdsInstanceResourceSetting>
} }

/// In the response of [`DescribeRdsResourceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsRdsInstanceResourceSetting {
    pub end_date: Option<String>,
    pub is_top: Option<String>,
    pub notice_bar_content: Option<String>,
    pub popped_up_button_text: Option<String>,
    pub popped_up_button_type: Option<String>,
    pub popped_up_button_url: Option<String>,
    pub popped_up_content: Option<String>,
    pub resource_niche: Option<String>,
    pub start_date: Option<String>,
}
model! { DescribeRdsResourceSettingsRdsInstanceResourceSetting {
    0 "EndDate" end_date: String, 1 "IsTop" is_top: String, 2 "NoticeBarContent" notice_bar_content: String,
    3 "PoppedUpButtonText" popped_up_button_text: String, 4 "PoppedUpButtonType" popped_up_button_type: String,
    5 "PoppedUpButtonUrl" popped_up_button_url: String, 6 "PoppedUpContent" popped_up_content: String,
    7 "ResourceNiche" resource_niche: String, 8 "StartDate" start_date: String
} }

/// Describes read db instance delay: `DescribeReadDBInstanceDelay` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReadDBInstanceDelay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelay {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub read_instance_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeReadDBInstanceDelay(db_instance_id: String, read_instance_id: String)
    "DescribeReadDBInstanceDelay" -> DescribeReadDBInstanceDelayOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ReadInstanceId" read_instance_id, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayOutput {
    pub db_instance_id: Option<String>,
    pub delay_time: Option<i64>,
    pub items: Option<DescribeReadDBInstanceDelayItems>,
    pub read_db_instance_id: Option<String>,
}
model! { DescribeReadDBInstanceDelayOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DelayTime" delay_time: i64,
    2 "Items" items: DescribeReadDBInstanceDelayItems, 3 "ReadDBInstanceId" read_db_instance_id: String
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayItems {
    pub items: Vec<DescribeReadDBInstanceDelayItemsItems>,
}
model! { DescribeReadDBInstanceDelayItems {
    0 "Items" items: Vec<DescribeReadDBInstanceDelayItemsItems>
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayItemsItems {
    pub db_instance_id: Option<String>,
    pub read_db_instance_names: Option<DescribeReadDBInstanceDelayReadDBInstanceNames>,
    pub read_delay_times: Option<DescribeReadDBInstanceDelayReadDelayTimes>,
    pub readonly_instance_delay: Option<
        DescribeReadDBInstanceDelayReadonlyInstanceDelay,
    >,
}
model! { DescribeReadDBInstanceDelayItemsItems {
    0 "DBInstanceId" db_instance_id: String,
    1 "ReadDBInstanceNames" read_db_instance_names: DescribeReadDBInstanceDelayReadDBInstanceNames,
    2 "ReadDelayTimes" read_delay_times: DescribeReadDBInstanceDelayReadDelayTimes,
    3 "ReadonlyInstanceDelay" readonly_instance_delay: DescribeReadDBInstanceDelayReadonlyInstanceDelay
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadDBInstanceNames {
    pub read_db_instance_name: Vec<String>,
}
model! { DescribeReadDBInstanceDelayReadDBInstanceNames {
    0 "ReadDBInstanceName" read_db_instance_name: Vec<String>
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadDelayTimes {
    pub read_delay_time: Vec<String>,
}
model! { DescribeReadDBInstanceDelayReadDelayTimes {
    0 "ReadDelayTime" read_delay_time: Vec<String>
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadonlyInstanceDelay {
    pub readonly_instance_delay: Vec<
        DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay,
    >,
}
model! { DescribeReadDBInstanceDelayReadonlyInstanceDelay {
    0 "ReadonlyInstanceDelay" readonly_instance_delay: Vec<DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay>
} }

/// In the response of [`DescribeReadDBInstanceDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay {
    pub flush_lag: Option<String>,
    pub flush_latency: Option<String>,
    pub read_db_instance_name: Option<String>,
    pub replay_lag: Option<String>,
    pub replay_latency: Option<String>,
    pub send_latency: Option<String>,
    pub write_lag: Option<String>,
    pub write_latency: Option<String>,
}
model! { DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay {
    0 "FlushLag" flush_lag: String, 1 "FlushLatency" flush_latency: String,
    2 "ReadDBInstanceName" read_db_instance_name: String, 3 "ReplayLag" replay_lag: String,
    4 "ReplayLatency" replay_latency: String, 5 "SendLatency" send_latency: String, 6 "WriteLag" write_lag: String,
    7 "WriteLatency" write_latency: String
} }

/// Describes region infos: `DescribeRegionInfos` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegionInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfos {
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegionInfos() "DescribeRegionInfos" -> DescribeRegionInfosOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosOutput {
    pub regions: Option<DescribeRegionInfosRegions>,
}
model! { DescribeRegionInfosOutput {
    0 "Regions" regions: DescribeRegionInfosRegions
} }

/// In the response of [`DescribeRegionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosRegions {
    pub rds_region: Vec<DescribeRegionInfosRDSRegion>,
}
model! { DescribeRegionInfosRegions {
    0 "RDSRegion" rds_region: Vec<DescribeRegionInfosRDSRegion>
} }

/// In the response of [`DescribeRegionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosRDSRegion {
    pub region_id: Option<String>,
}
model! { DescribeRegionInfosRDSRegion {
    0 "RegionId" region_id: String
} }

/// Describes regions: `DescribeRegions` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ResourceOwnerId" resource_owner_id: i64
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
    pub rds_region: Vec<DescribeRegionsRDSRegion>,
}
model! { DescribeRegionsRegions {
    0 "RDSRegion" rds_region: Vec<DescribeRegionsRDSRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRDSRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeRegionsRDSRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "ZoneId" zone_id: String, 4 "ZoneName" zone_name: String
} }

/// Describes renewal price: `DescribeRenewalPrice` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRenewalPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub quantity: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub time_type: String,
    /// Required.
    pub used_time: i64,
}
operation! { DescribeRenewalPrice(db_instance_id: String, time_type: String, used_time: i64)
    "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    0 "BusinessInfo" business_info: String, 1 "ClientToken" client_token: String,
    2 "DBInstanceClass" db_instance_class: String, 3 "DBInstanceId" db_instance_id, 4 "OrderType" order_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PayType" pay_type: String,
    8 "Quantity" quantity: i64, 9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "TimeType" time_type, 14 "UsedTime" used_time
} }

/// Response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub price_info: Option<DescribeRenewalPricePriceInfo>,
    pub rules: Option<DescribeRenewalPriceRules>,
}
model! { DescribeRenewalPriceOutput {
    0 "PriceInfo" price_info: DescribeRenewalPricePriceInfo, 1 "Rules" rules: DescribeRenewalPriceRules
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePriceInfo {
    pub activity_info: Option<DescribeRenewalPriceActivityInfo>,
    pub coupons: Option<DescribeRenewalPriceCoupons>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub rule_ids: Option<DescribeRenewalPriceRuleIds>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPricePriceInfo {
    0 "ActivityInfo" activity_info: DescribeRenewalPriceActivityInfo, 1 "Coupons" coupons: DescribeRenewalPriceCoupons,
    2 "Currency" currency: String, 3 "DiscountPrice" discount_price: f64, 4 "OriginalPrice" original_price: f64,
    5 "RuleIds" rule_ids: DescribeRenewalPriceRuleIds, 6 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceActivityInfo {
    pub check_err_msg: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { DescribeRenewalPriceActivityInfo {
    0 "CheckErrMsg" check_err_msg: String, 1 "ErrorCode" error_code: String, 2 "Success" success: String
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceCoupons {
    pub coupon: Vec<DescribeRenewalPriceCoupon>,
}
model! { DescribeRenewalPriceCoupons {
    0 "Coupon" coupon: Vec<DescribeRenewalPriceCoupon>
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceCoupon {
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRenewalPriceCoupon {
    0 "CouponNo" coupon_no: String, 1 "Description" description: String, 2 "IsSelected" is_selected: String,
    3 "Name" name: String
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribeRenewalPriceRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRules {
    pub rule: Vec<DescribeRenewalPriceRule>,
}
model! { DescribeRenewalPriceRules {
    0 "Rule" rule: Vec<DescribeRenewalPriceRule>
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRule {
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeRenewalPriceRule {
    0 "Description" description: String, 1 "Name" name: String, 2 "RuleId" rule_id: i64
} }

/// Describes replication link logs: `DescribeReplicationLinkLogs` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReplicationLinkLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogs {
    /// Required.
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    /// Required.
    pub task_type: String,
}
operation! { DescribeReplicationLinkLogs(db_instance_id: String, task_type: String)
    "DescribeReplicationLinkLogs" -> DescribeReplicationLinkLogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TaskId" task_id: i64, 4 "TaskName" task_name: String, 5 "TaskType" task_type
} }
paged! { DescribeReplicationLinkLogs: DescribeReplicationLinkLogsItems =
    Number "PageNumber", "Items" items, total "TotalSize" }

/// Response of [`DescribeReplicationLinkLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogsOutput {
    pub db_instance_id: Option<String>,
    pub items: Vec<DescribeReplicationLinkLogsItems>,
    pub total_size: Option<i64>,
}
model! { DescribeReplicationLinkLogsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Items" items: Vec<DescribeReplicationLinkLogsItems>,
    2 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeReplicationLinkLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogsItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub replication_info: Option<String>,
    pub replication_state: Option<String>,
    pub replicator_account: Option<String>,
    /// Secret.
    pub replicator_password: Option<Secret>,
    pub source_address: Option<String>,
    pub source_category: Option<String>,
    pub source_port: Option<i64>,
    pub target_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_stage: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeReplicationLinkLogsItems {
    0 "Detail" detail: String, 1 "GmtCreated" gmt_created: String, 2 "GmtModified" gmt_modified: String,
    3 "ReplicationInfo" replication_info: String, 4 "ReplicationState" replication_state: String,
    5 "ReplicatorAccount" replicator_account: String, 6 "ReplicatorPassword" replicator_password: Secret,
    7 "SourceAddress" source_address: String, 8 "SourceCategory" source_category: String,
    9 "SourcePort" source_port: i64, 10 "TargetInstanceId" target_instance_id: String, 11 "TaskId" task_id: i64,
    12 "TaskName" task_name: String, 13 "TaskStage" task_stage: String, 14 "TaskStatus" task_status: String,
    15 "TaskType" task_type: String
} }

/// Describes resource details: `DescribeResourceDetails` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetails {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeResourceDetails(db_instance_id: String, region_id: String)
    "DescribeResourceDetails" -> DescribeResourceDetailsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeResourceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetailsOutput {
    pub backup_data_size: Option<i64>,
    pub backup_log_size: Option<i64>,
    pub backup_size: Option<i64>,
    pub db_instance_storage: Option<i64>,
    pub db_proxy_instance_name: Option<String>,
    pub disk_used: Option<i64>,
    pub instance_storage_type: Option<String>,
    pub rds_ecs_security_group_rel: Vec<DescribeResourceDetailsRdsEcsSecurityGroupRel>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeResourceDetailsOutput {
    0 "BackupDataSize" backup_data_size: i64, 1 "BackupLogSize" backup_log_size: i64, 2 "BackupSize" backup_size: i64,
    3 "DbInstanceStorage" db_instance_storage: i64, 4 "DbProxyInstanceName" db_proxy_instance_name: String,
    5 "DiskUsed" disk_used: i64, 6 "InstanceStorageType" instance_storage_type: String,
    7 "RdsEcsSecurityGroupRel" rds_ecs_security_group_rel: Vec<DescribeResourceDetailsRdsEcsSecurityGroupRel>,
    8 "Region" region: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "SecurityIPList" security_ip_list: String, 11 "VSwitchId" vswitch_id: String, 12 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeResourceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetailsRdsEcsSecurityGroupRel {
    pub security_group_name: Option<String>,
}
model! { DescribeResourceDetailsRdsEcsSecurityGroupRel {
    0 "SecurityGroupName" security_group_name: String
} }

/// Describes resource usage: `DescribeResourceUsage` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeResourceUsage(db_instance_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub archive_backup_size: Option<i64>,
    pub backup_data_size: Option<i64>,
    pub backup_ecs_snapshot_size: Option<String>,
    pub backup_log_size: Option<i64>,
    pub backup_oss_data_size: Option<i64>,
    pub backup_oss_log_size: Option<i64>,
    pub backup_size: Option<i64>,
    pub cold_backup_size: Option<i64>,
    pub db_instance_id: Option<String>,
    pub data_size: Option<i64>,
    pub disk_used: Option<i64>,
    pub engine: Option<String>,
    pub log_size: Option<i64>,
    pub paid_backup_size: Option<i64>,
    pub sql_size: Option<i64>,
}
model! { DescribeResourceUsageOutput {
    0 "ArchiveBackupSize" archive_backup_size: i64, 1 "BackupDataSize" backup_data_size: i64,
    2 "BackupEcsSnapshotSize" backup_ecs_snapshot_size: String, 3 "BackupLogSize" backup_log_size: i64,
    4 "BackupOssDataSize" backup_oss_data_size: i64, 5 "BackupOssLogSize" backup_oss_log_size: i64,
    6 "BackupSize" backup_size: i64, 7 "ColdBackupSize" cold_backup_size: i64, 8 "DBInstanceId" db_instance_id: String,
    9 "DataSize" data_size: i64, 10 "DiskUsed" disk_used: i64, 11 "Engine" engine: String, 12 "LogSize" log_size: i64,
    13 "PaidBackupSize" paid_backup_size: i64, 14 "SQLSize" sql_size: i64
} }

/// Describes sql collector policy: `DescribeSQLCollectorPolicy` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLCollectorPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicy {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLCollectorPolicy(db_instance_id: String)
    "DescribeSQLCollectorPolicy" -> DescribeSQLCollectorPolicyOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSQLCollectorPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicyOutput {
    pub sql_collector_status: Option<String>,
    pub storage_period: Option<i64>,
}
model! { DescribeSQLCollectorPolicyOutput {
    0 "SQLCollectorStatus" sql_collector_status: String, 1 "StoragePeriod" storage_period: i64
} }

/// Describes sql collector retention: `DescribeSQLCollectorRetention` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLCollectorRetention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorRetention {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSQLCollectorRetention(db_instance_id: String)
    "DescribeSQLCollectorRetention" -> DescribeSQLCollectorRetentionOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSQLCollectorRetention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorRetentionOutput {
    pub config_value: Option<String>,
}
model! { DescribeSQLCollectorRetentionOutput {
    0 "ConfigValue" config_value: String
} }

/// Describes sql log files: `DescribeSQLLogFiles` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFiles {
    /// Required.
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 200.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLLogFiles(db_instance_id: String) "DescribeSQLLogFiles" -> DescribeSQLLogFilesOutput {
    0 "DBInstanceId" db_instance_id, 1 "FileName" file_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeSQLLogFiles: DescribeSQLLogFilesLogFile =
    Number "PageNumber", "Items.LogFile" items.log_file, total "TotalRecordCount" }

/// Response of [`DescribeSQLLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesOutput {
    pub items: Option<DescribeSQLLogFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogFilesOutput {
    0 "Items" items: DescribeSQLLogFilesItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSQLLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesItems {
    pub log_file: Vec<DescribeSQLLogFilesLogFile>,
}
model! { DescribeSQLLogFilesItems {
    0 "LogFile" log_file: Vec<DescribeSQLLogFilesLogFile>
} }

/// In the response of [`DescribeSQLLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesLogFile {
    pub file_id: Option<String>,
    /// Secret.
    pub log_download_url: Option<Secret>,
    pub log_end_time: Option<String>,
    pub log_size: Option<String>,
    pub log_start_time: Option<String>,
    pub log_status: Option<String>,
}
model! { DescribeSQLLogFilesLogFile {
    0 "FileID" file_id: String, 1 "LogDownloadURL" log_download_url: Secret, 2 "LogEndTime" log_end_time: String,
    3 "LogSize" log_size: String, 4 "LogStartTime" log_start_time: String, 5 "LogStatus" log_status: String
} }

/// Describes sql log records: `DescribeSQLLogRecords` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecords {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
    pub end_time: String,
    pub form: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 200.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sql_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DescribeSQLLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogRecords" -> DescribeSQLLogRecordsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "Database" database: String,
    3 "EndTime" end_time, 4 "Form" form: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "QueryKeywords" query_keywords: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SQLId" sql_id: i64, 13 "StartTime" start_time, 14 "User" user: String
} }
paged! { DescribeSQLLogRecords: DescribeSQLLogRecordsSQLRecord =
    Number "PageNumber", "Items.SQLRecord" items.sql_record, total "TotalRecordCount" }

/// Response of [`DescribeSQLLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsOutput {
    pub items: Option<DescribeSQLLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogRecordsOutput {
    0 "Items" items: DescribeSQLLogRecordsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSQLLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsItems {
    pub sql_record: Vec<DescribeSQLLogRecordsSQLRecord>,
}
model! { DescribeSQLLogRecordsItems {
    0 "SQLRecord" sql_record: Vec<DescribeSQLLogRecordsSQLRecord>
} }

/// In the response of [`DescribeSQLLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsSQLRecord {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub host_address: Option<String>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
    pub thread_id: Option<String>,
    pub total_execution_times: Option<i64>,
}
model! { DescribeSQLLogRecordsSQLRecord {
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "ExecuteTime" execute_time: String,
    3 "HostAddress" host_address: String, 4 "ReturnRowCounts" return_row_counts: i64, 5 "SQLText" sql_text: String,
    6 "ThreadID" thread_id: String, 7 "TotalExecutionTimes" total_execution_times: i64
} }

/// Describes sql log report list: `DescribeSQLLogReportList` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSQLLogReportList(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogReportList" -> DescribeSQLLogReportListOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }
paged! { DescribeSQLLogReportList: DescribeSQLLogReportListItem =
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount" }

/// Response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListOutput {
    pub items: Option<DescribeSQLLogReportListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogReportListOutput {
    0 "Items" items: DescribeSQLLogReportListItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListItems {
    pub item: Vec<DescribeSQLLogReportListItem>,
}
model! { DescribeSQLLogReportListItems {
    0 "Item" item: Vec<DescribeSQLLogReportListItem>
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListItem {
    pub latency_top_n_items: Option<DescribeSQLLogReportListLatencyTopNItems>,
    pub qps_top_n_items: Option<DescribeSQLLogReportListQPSTopNItems>,
    pub report_time: Option<String>,
}
model! { DescribeSQLLogReportListItem {
    0 "LatencyTopNItems" latency_top_n_items: DescribeSQLLogReportListLatencyTopNItems,
    1 "QPSTopNItems" qps_top_n_items: DescribeSQLLogReportListQPSTopNItems, 2 "ReportTime" report_time: String
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListLatencyTopNItems {
    pub latency_top_n_item: Vec<DescribeSQLLogReportListLatencyTopNItem>,
}
model! { DescribeSQLLogReportListLatencyTopNItems {
    0 "LatencyTopNItem" latency_top_n_item: Vec<DescribeSQLLogReportListLatencyTopNItem>
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListLatencyTopNItem {
    pub avg_latency: Option<i64>,
    pub sql_execute_times: Option<i64>,
    pub sql_text: Option<String>,
}
model! { DescribeSQLLogReportListLatencyTopNItem {
    0 "AvgLatency" avg_latency: i64, 1 "SQLExecuteTimes" sql_execute_times: i64, 2 "SQLText" sql_text: String
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListQPSTopNItems {
    pub qps_top_n_item: Vec<DescribeSQLLogReportListQPSTopNItem>,
}
model! { DescribeSQLLogReportListQPSTopNItems {
    0 "QPSTopNItem" qps_top_n_item: Vec<DescribeSQLLogReportListQPSTopNItem>
} }

/// In the response of [`DescribeSQLLogReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListQPSTopNItem {
    pub sql_execute_times: Option<i64>,
    pub sql_text: Option<String>,
}
model! { DescribeSQLLogReportListQPSTopNItem {
    0 "SQLExecuteTimes" sql_execute_times: i64, 1 "SQLText" sql_text: String
} }

/// Describes sqlserver upgrade versions: `DescribeSQLServerUpgradeVersions` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLServerUpgradeVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersions {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLServerUpgradeVersions()
    "DescribeSQLServerUpgradeVersions" -> DescribeSQLServerUpgradeVersionsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "EngineVersion" engine_version: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsOutput {
    pub items: Option<DescribeSQLServerUpgradeVersionsItems>,
}
model! { DescribeSQLServerUpgradeVersionsOutput {
    0 "Items" items: DescribeSQLServerUpgradeVersionsItems
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsItems {
    pub item: Vec<DescribeSQLServerUpgradeVersionsItem>,
}
model! { DescribeSQLServerUpgradeVersionsItems {
    0 "Item" item: Vec<DescribeSQLServerUpgradeVersionsItem>
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsItem {
    pub current_version: Option<String>,
    pub sqlserver_upgrade_versions: Option<
        DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions,
    >,
}
model! { DescribeSQLServerUpgradeVersionsItem {
    0 "CurrentVersion" current_version: String,
    1 "SQLServerUpgradeVersions" sqlserver_upgrade_versions: DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions {
    pub sqlserver_upgrade_version: Vec<
        DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion,
    >,
}
model! { DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions {
    0 "SQLServerUpgradeVersion" sqlserver_upgrade_version: Vec<DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion>
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion {
    pub db_instance_class_items: Option<
        DescribeSQLServerUpgradeVersionsDBInstanceClassItems,
    >,
    pub enable_upgrade: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion {
    0 "DBInstanceClassItems" db_instance_class_items: DescribeSQLServerUpgradeVersionsDBInstanceClassItems,
    1 "EnableUpgrade" enable_upgrade: String, 2 "Version" version: String
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsDBInstanceClassItems {
    pub db_instance_class_item: Vec<DescribeSQLServerUpgradeVersionsDBInstanceClassItem>,
}
model! { DescribeSQLServerUpgradeVersionsDBInstanceClassItems {
    0 "DBInstanceClassItem" db_instance_class_item: Vec<DescribeSQLServerUpgradeVersionsDBInstanceClassItem>
} }

/// In the response of [`DescribeSQLServerUpgradeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsDBInstanceClassItem {
    pub cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub group: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeSQLServerUpgradeVersionsDBInstanceClassItem {
    0 "CPU" cpu: String, 1 "DBInstanceClass" db_instance_class: String,
    2 "DBInstanceClassType" db_instance_class_type: String, 3 "Group" group: String, 4 "Memory" memory: String
} }

/// Describes secrets: `DescribeSecrets` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecrets {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    /// Required.
    pub engine: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecrets(engine: String, page_number: i64, page_size: i64, region_id: String)
    "DescribeSecrets" -> DescribeSecretsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "DbInstanceId" db_instance_id: String, 3 "Engine" engine, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number, 7 "PageSize" page_size, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeSecrets: DescribeSecretsSecrets = Number "PageNumber", "Secrets" secrets }

/// Response of [`DescribeSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secrets: Vec<DescribeSecretsSecrets>,
}
model! { DescribeSecretsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Secrets" secrets: Vec<DescribeSecretsSecrets>
} }

/// In the response of [`DescribeSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretsSecrets {
    pub account_id: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub username: Option<String>,
}
model! { DescribeSecretsSecrets {
    0 "AccountId" account_id: String, 1 "Description" description: String, 2 "RegionId" region_id: String,
    3 "SecretArn" secret_arn: String, 4 "SecretName" secret_name: String, 5 "Username" username: String
} }

/// Describes security group configuration: `DescribeSecurityGroupConfiguration` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecurityGroupConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecurityGroupConfiguration(db_instance_id: String)
    "DescribeSecurityGroupConfiguration" -> DescribeSecurityGroupConfigurationOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeSecurityGroupConfigurationItems>,
}
model! { DescribeSecurityGroupConfigurationOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: DescribeSecurityGroupConfigurationItems
} }

/// In the response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationItems {
    pub ecs_security_group_relation: Vec<
        DescribeSecurityGroupConfigurationEcsSecurityGroupRelation,
    >,
}
model! { DescribeSecurityGroupConfigurationItems {
    0 "EcsSecurityGroupRelation" ecs_security_group_relation: Vec<DescribeSecurityGroupConfigurationEcsSecurityGroupRelation>
} }

/// In the response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    0 "NetworkType" network_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String
} }

/// Describes slots: `DescribeSlots` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlots {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSlots(db_instance_id: String) "DescribeSlots" -> DescribeSlotsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotsOutput {
    pub slots: Vec<DescribeSlotsSlots>,
}
model! { DescribeSlotsOutput {
    0 "Slots" slots: Vec<DescribeSlotsSlots>
} }

/// In the response of [`DescribeSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotsSlots {
    pub database: Option<String>,
    pub plugin: Option<String>,
    pub slot_name: Option<String>,
    pub slot_status: Option<String>,
    pub slot_type: Option<String>,
    pub sub_replay_lag: Option<String>,
    pub temporary: Option<String>,
    pub wal_delay: Option<String>,
}
model! { DescribeSlotsSlots {
    0 "Database" database: String, 1 "Plugin" plugin: String, 2 "SlotName" slot_name: String,
    3 "SlotStatus" slot_status: String, 4 "SlotType" slot_type: String, 5 "SubReplayLag" sub_replay_lag: String,
    6 "Temporary" temporary: String, 7 "WalDelay" wal_delay: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    /// Required.
    pub db_instance_id: String,
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sqlhash: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time, 3 "NodeId" node_id: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SQLHASH" sqlhash: String, 11 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsSQLSlowRecord =
    Number "PageNumber", "Items.SQLSlowRecord" items.sql_slow_record, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Engine" engine: String, 2 "Items" items: DescribeSlowLogRecordsItems,
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
    pub application_name: Option<String>,
    pub client_host_name: Option<String>,
    pub cpu_time: Option<i64>,
    pub db_name: Option<String>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub last_rows_affected_count: Option<i64>,
    pub lock_time_ms: Option<i64>,
    pub lock_times: Option<i64>,
    pub logical_io_read: Option<i64>,
    pub parse_row_counts: Option<i64>,
    pub physical_io_read: Option<i64>,
    pub query_time_ms: Option<i64>,
    pub query_times: Option<i64>,
    pub return_row_counts: Option<i64>,
    pub rows_affected_count: Option<i64>,
    pub sql_hash: Option<String>,
    pub sql_text: Option<String>,
    pub user_name: Option<String>,
    pub write_io_count: Option<i64>,
}
model! { DescribeSlowLogRecordsSQLSlowRecord {
    0 "ApplicationName" application_name: String, 1 "ClientHostName" client_host_name: String,
    2 "CpuTime" cpu_time: i64, 3 "DBName" db_name: String, 4 "ExecutionStartTime" execution_start_time: String,
    5 "HostAddress" host_address: String, 6 "LastRowsAffectedCount" last_rows_affected_count: i64,
    7 "LockTimeMS" lock_time_ms: i64, 8 "LockTimes" lock_times: i64, 9 "LogicalIORead" logical_io_read: i64,
    10 "ParseRowCounts" parse_row_counts: i64, 11 "PhysicalIORead" physical_io_read: i64,
    12 "QueryTimeMS" query_time_ms: i64, 13 "QueryTimes" query_times: i64, 14 "ReturnRowCounts" return_row_counts: i64,
    15 "RowsAffectedCount" rows_affected_count: i64, 16 "SQLHash" sql_hash: String, 17 "SQLText" sql_text: String,
    18 "UserName" user_name: String, 19 "WriteIOCount" write_io_count: i64
} }

/// Describes slow logs: `DescribeSlowLogs` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 65535.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sort_key: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogs(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SortKey" sort_key: String, 10 "StartTime" start_time
} }
paged! { DescribeSlowLogs: DescribeSlowLogsSQLSlowLog =
    Number "PageNumber", "Items.SQLSlowLog" items.sql_slow_log, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time: String, 2 "Engine" engine: String,
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
    pub avg_execution_time: Option<i64>,
    pub avg_io_write_counts: Option<i64>,
    pub avg_last_rows_affected_counts: Option<i64>,
    pub avg_logical_read_counts: Option<i64>,
    pub avg_physical_read_counts: Option<i64>,
    pub avg_rows_affected_counts: Option<i64>,
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub max_execution_time: Option<i64>,
    pub max_execution_time_ms: Option<i64>,
    pub max_io_write_counts: Option<i64>,
    pub max_last_rows_affected_counts: Option<i64>,
    pub max_lock_time: Option<i64>,
    pub max_lock_time_ms: Option<i64>,
    pub max_logical_read_counts: Option<i64>,
    pub max_physical_read_counts: Option<i64>,
    pub max_rows_affected_counts: Option<i64>,
    pub min_io_write_counts: Option<i64>,
    pub min_last_rows_affected_counts: Option<i64>,
    pub min_logical_read_counts: Option<i64>,
    pub min_physical_read_counts: Option<i64>,
    pub min_rows_affected_counts: Option<i64>,
    pub mysql_total_execution_counts: Option<i64>,
    pub mysql_total_execution_times: Option<i64>,
    pub parse_max_row_count: Option<i64>,
    pub parse_total_row_counts: Option<i64>,
    pub report_time: Option<String>,
    pub return_max_row_count: Option<i64>,
    pub return_total_row_counts: Option<i64>,
    pub sqlhash: Option<String>,
    pub sql_id_str: Option<String>,
    pub sqlserver_avg_cpu_time: Option<i64>,
    pub sqlserver_avg_execution_time: Option<i64>,
    pub sqlserver_max_cpu_time: Option<i64>,
    pub sqlserver_min_cpu_time: Option<i64>,
    pub sqlserver_min_execution_time: Option<i64>,
    pub sqlserver_total_cpu_time: Option<i64>,
    pub sqlserver_total_execution_counts: Option<i64>,
    pub sqlserver_total_execution_times: Option<i64>,
    pub sql_text: Option<String>,
    pub slow_log_id: Option<i64>,
    pub total_io_write_counts: Option<i64>,
    pub total_last_rows_affected_counts: Option<i64>,
    pub total_lock_times: Option<i64>,
    pub total_logical_read_counts: Option<i64>,
    pub total_physical_read_counts: Option<i64>,
    pub total_rows_affected_counts: Option<i64>,
}
model! { DescribeSlowLogsSQLSlowLog {
    0 "AvgExecutionTime" avg_execution_time: i64, 1 "AvgIOWriteCounts" avg_io_write_counts: i64,
    2 "AvgLastRowsAffectedCounts" avg_last_rows_affected_counts: i64,
    3 "AvgLogicalReadCounts" avg_logical_read_counts: i64, 4 "AvgPhysicalReadCounts" avg_physical_read_counts: i64,
    5 "AvgRowsAffectedCounts" avg_rows_affected_counts: i64, 6 "CreateTime" create_time: String,
    7 "DBName" db_name: String, 8 "MaxExecutionTime" max_execution_time: i64,
    9 "MaxExecutionTimeMS" max_execution_time_ms: i64, 10 "MaxIOWriteCounts" max_io_write_counts: i64,
    11 "MaxLastRowsAffectedCounts" max_last_rows_affected_counts: i64, 12 "MaxLockTime" max_lock_time: i64,
    13 "MaxLockTimeMS" max_lock_time_ms: i64, 14 "MaxLogicalReadCounts" max_logical_read_counts: i64,
    15 "MaxPhysicalReadCounts" max_physical_read_counts: i64, 16 "MaxRowsAffectedCounts" max_rows_affected_counts: i64,
    17 "MinIOWriteCounts" min_io_write_counts: i64, 18 "MinLastRowsAffectedCounts" min_last_rows_affected_counts: i64,
    19 "MinLogicalReadCounts" min_logical_read_counts: i64, 20 "MinPhysicalReadCounts" min_physical_read_counts: i64,
    21 "MinRowsAffectedCounts" min_rows_affected_counts: i64,
    22 "MySQLTotalExecutionCounts" mysql_total_execution_counts: i64,
    23 "MySQLTotalExecutionTimes" mysql_total_execution_times: i64, 24 "ParseMaxRowCount" parse_max_row_count: i64,
    25 "ParseTotalRowCounts" parse_total_row_counts: i64, 26 "ReportTime" report_time: String,
    27 "ReturnMaxRowCount" return_max_row_count: i64, 28 "ReturnTotalRowCounts" return_total_row_counts: i64,
    29 "SQLHASH" sqlhash: String, 30 "SQLIdStr" sql_id_str: String,
    31 "SQLServerAvgCpuTime" sqlserver_avg_cpu_time: i64,
    32 "SQLServerAvgExecutionTime" sqlserver_avg_execution_time: i64,
    33 "SQLServerMaxCpuTime" sqlserver_max_cpu_time: i64, 34 "SQLServerMinCpuTime" sqlserver_min_cpu_time: i64,
    35 "SQLServerMinExecutionTime" sqlserver_min_execution_time: i64,
    36 "SQLServerTotalCpuTime" sqlserver_total_cpu_time: i64,
    37 "SQLServerTotalExecutionCounts" sqlserver_total_execution_counts: i64,
    38 "SQLServerTotalExecutionTimes" sqlserver_total_execution_times: i64, 39 "SQLText" sql_text: String,
    40 "SlowLogId" slow_log_id: i64, 41 "TotalIOWriteCounts" total_io_write_counts: i64,
    42 "TotalLastRowsAffectedCounts" total_last_rows_affected_counts: i64, 43 "TotalLockTimes" total_lock_times: i64,
    44 "TotalLogicalReadCounts" total_logical_read_counts: i64,
    45 "TotalPhysicalReadCounts" total_physical_read_counts: i64,
    46 "TotalRowsAffectedCounts" total_rows_affected_counts: i64
} }

/// Describes support online resize disk: `DescribeSupportOnlineResizeDisk` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSupportOnlineResizeDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDisk {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
}
operation! { DescribeSupportOnlineResizeDisk(db_instance_id: String)
    "DescribeSupportOnlineResizeDisk" -> DescribeSupportOnlineResizeDiskOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String
} }

/// Response of [`DescribeSupportOnlineResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDiskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSupportOnlineResizeDiskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes tags: `DescribeTags` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type: String, 8 "Tags" tags: String, 9 "proxyId" proxy_id: String
} }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub items: Option<DescribeTagsItems>,
}
model! { DescribeTagsOutput {
    0 "Items" items: DescribeTagsItems
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsItems {
    pub tag_infos: Vec<DescribeTagsTagInfos>,
}
model! { DescribeTagsItems {
    0 "TagInfos" tag_infos: Vec<DescribeTagsTagInfos>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagInfos {
    pub db_instance_ids: Option<DescribeTagsDBInstanceIds>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagInfos {
    0 "DBInstanceIds" db_instance_ids: DescribeTagsDBInstanceIds, 1 "TagKey" tag_key: String,
    2 "TagValue" tag_value: String
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsDBInstanceIds {
    pub db_instance_ids: Vec<String>,
}
model! { DescribeTagsDBInstanceIds {
    0 "DBInstanceIds" db_instance_ids: Vec<String>
} }

/// Describes tasks: `DescribeTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
}
operation! { DescribeTasks(db_instance_id: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String, 9 "Status" status: String, 10 "TaskAction" task_action: String
} }
paged! { DescribeTasks: DescribeTasksTaskProgressInfo =
    Number "PageNumber", "Items.TaskProgressInfo" items.task_progress_info, total "TotalRecordCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub items: Option<DescribeTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Items" items: DescribeTasksItems, 1 "PageNumber" page_number: i64, 2 "PageRecordCount" page_record_count: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksItems {
    pub task_progress_info: Vec<DescribeTasksTaskProgressInfo>,
}
model! { DescribeTasksItems {
    0 "TaskProgressInfo" task_progress_info: Vec<DescribeTasksTaskProgressInfo>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTaskProgressInfo {
    pub begin_time: Option<String>,
    pub current_step_name: Option<String>,
    pub db_name: Option<String>,
    pub expected_finish_time: Option<String>,
    pub finish_time: Option<String>,
    pub progress: Option<String>,
    pub progress_info: Option<String>,
    pub remain: Option<i64>,
    pub status: Option<String>,
    pub step_progress_info: Option<String>,
    pub steps_info: Option<String>,
    pub task_action: Option<String>,
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTasksTaskProgressInfo {
    0 "BeginTime" begin_time: String, 1 "CurrentStepName" current_step_name: String, 2 "DBName" db_name: String,
    3 "ExpectedFinishTime" expected_finish_time: String, 4 "FinishTime" finish_time: String,
    5 "Progress" progress: String, 6 "ProgressInfo" progress_info: String, 7 "Remain" remain: i64,
    8 "Status" status: String, 9 "StepProgressInfo" step_progress_info: String, 10 "StepsInfo" steps_info: String,
    11 "TaskAction" task_action: String, 12 "TaskErrorCode" task_error_code: String,
    13 "TaskErrorMessage" task_error_message: String, 14 "TaskId" task_id: String
} }

/// Describes upgrade major version precheck task: `DescribeUpgradeMajorVersionPrecheckTask` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionPrecheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTask {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeUpgradeMajorVersionPrecheckTask(db_instance_id: String)
    "DescribeUpgradeMajorVersionPrecheckTask" -> DescribeUpgradeMajorVersionPrecheckTaskOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TargetMajorVersion" target_major_version: String, 8 "TaskId" task_id: i64
} }
paged! { DescribeUpgradeMajorVersionPrecheckTask: DescribeUpgradeMajorVersionPrecheckTaskItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeUpgradeMajorVersionPrecheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskOutput {
    pub items: Vec<DescribeUpgradeMajorVersionPrecheckTaskItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUpgradeMajorVersionPrecheckTaskOutput {
    0 "Items" items: Vec<DescribeUpgradeMajorVersionPrecheckTaskItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeUpgradeMajorVersionPrecheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskItems {
    pub check_time: Option<String>,
    pub detail: Option<String>,
    pub effective_time: Option<String>,
    pub recommend_disk_size: Option<i64>,
    pub recommend_least_mem_size: Option<i64>,
    pub recommend_mem_size: Option<i64>,
    pub result: Option<String>,
    pub source_major_version: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
    pub upgrade_mode: Option<String>,
}
model! { DescribeUpgradeMajorVersionPrecheckTaskItems {
    0 "CheckTime" check_time: String, 1 "Detail" detail: String, 2 "EffectiveTime" effective_time: String,
    3 "RecommendDiskSize" recommend_disk_size: i64, 4 "RecommendLeastMemSize" recommend_least_mem_size: i64,
    5 "RecommendMemSize" recommend_mem_size: i64, 6 "Result" result: String,
    7 "SourceMajorVersion" source_major_version: String, 8 "TargetMajorVersion" target_major_version: String,
    9 "TaskId" task_id: i64, 10 "UpgradeMode" upgrade_mode: String
} }

/// Describes upgrade major version tasks: `DescribeUpgradeMajorVersionTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasks {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeUpgradeMajorVersionTasks(db_instance_id: String)
    "DescribeUpgradeMajorVersionTasks" -> DescribeUpgradeMajorVersionTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TargetMajorVersion" target_major_version: String, 8 "TaskId" task_id: i64
} }
paged! { DescribeUpgradeMajorVersionTasks: DescribeUpgradeMajorVersionTasksItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeUpgradeMajorVersionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksOutput {
    pub items: Vec<DescribeUpgradeMajorVersionTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUpgradeMajorVersionTasksOutput {
    0 "Items" items: Vec<DescribeUpgradeMajorVersionTasksItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeUpgradeMajorVersionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksItems {
    pub collect_stat_mode: Option<String>,
    pub detail: Option<String>,
    pub end_time: Option<String>,
    pub result: Option<String>,
    pub source_ins_name: Option<String>,
    pub source_major_version: Option<String>,
    pub start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub switch_time: Option<String>,
    pub target_ins_name: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
    pub upgrade_mode: Option<String>,
    pub cut_over: Option<bool>,
    pub total_logic_rep_delay_time: Option<i64>,
    pub total_logic_rep_latency_mb: Option<i64>,
    pub zero_down_time_connection_string: Option<String>,
    pub zero_down_time_port: Option<i64>,
}
model! { DescribeUpgradeMajorVersionTasksItems {
    0 "CollectStatMode" collect_stat_mode: String, 1 "Detail" detail: String, 2 "EndTime" end_time: String,
    3 "Result" result: String, 4 "SourceInsName" source_ins_name: String,
    5 "SourceMajorVersion" source_major_version: String, 6 "StartTime" start_time: String,
    7 "SwitchEndTime" switch_end_time: String, 8 "SwitchTime" switch_time: String,
    9 "TargetInsName" target_ins_name: String, 10 "TargetMajorVersion" target_major_version: String,
    11 "TaskId" task_id: i64, 12 "UpgradeMode" upgrade_mode: String, 13 "cutOver" cut_over: bool,
    14 "totalLogicRepDelayTime" total_logic_rep_delay_time: i64,
    15 "totalLogicRepLatencyMB" total_logic_rep_latency_mb: i64,
    16 "zeroDownTimeConnectionString" zero_down_time_connection_string: String,
    17 "zeroDownTimePort" zero_down_time_port: i64
} }

/// Describes vswitch list: `DescribeVSwitchList` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchList {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVSwitchList() "DescribeVSwitchList" -> DescribeVSwitchListOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "RegionId" region_id: String,
    3 "VSwitchIds" vswitch_ids: Vec<String>, 4 "VpcId" vpc_id: String
} }
paged! { DescribeVSwitchList: DescribeVSwitchListVSwitches =
    Number "PageNumber", "VSwitches" v_switches, total "TotalCount" }

/// Response of [`DescribeVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Vec<DescribeVSwitchListVSwitches>,
}
model! { DescribeVSwitchListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VSwitches" v_switches: Vec<DescribeVSwitchListVSwitches>
} }

/// In the response of [`DescribeVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListVSwitches {
    pub available_ip_address_count: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub is_default: Option<String>,
    pub iz_no: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchListVSwitches {
    0 "AvailableIpAddressCount" available_ip_address_count: String, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: String, 4 "IsDefault" is_default: String,
    5 "IzNo" iz_no: String, 6 "ShareType" share_type: String, 7 "Status" status: String,
    8 "VSwitchId" vswitch_id: String, 9 "VSwitchName" vswitch_name: String
} }

/// Describes v switches: `DescribeVSwitches` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitches>.
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
    pub available_ip_address_count: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitchs {
    0 "AvailableIpAddressCount" available_ip_address_count: String, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String,
    5 "Status" status: String, 6 "VSwitchId" vswitch_id: String, 7 "VSwitchName" vswitch_name: String
} }

/// Describes vpcs: `DescribeVpcs` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub region_id: Option<String>,
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
    3 "PageSize" page_size: i64, 4 "Product" product: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "VpcId" vpc_id: String,
    11 "ZoneId" zone_id: String
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

/// Describes whitelist template: `DescribeWhitelistTemplate` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplate {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeWhitelistTemplate(template_id: i64)
    "DescribeWhitelistTemplate" -> DescribeWhitelistTemplateOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateId" template_id
} }

/// Response of [`DescribeWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhitelistTemplateOutput {
    0 "Code" code: String, 1 "Data" data: DescribeWhitelistTemplateData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateData {
    pub template: Option<DescribeWhitelistTemplateTemplate>,
}
model! { DescribeWhitelistTemplateData {
    0 "Template" template: DescribeWhitelistTemplateTemplate
} }

/// In the response of [`DescribeWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateTemplate {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeWhitelistTemplateTemplate {
    0 "Id" id: i64, 1 "Ips" ips: String, 2 "TemplateId" template_id: i64, 3 "TemplateName" template_name: String,
    4 "UserId" user_id: i64
} }

/// Describes whitelist template linked instance: `DescribeWhitelistTemplateLinkedInstance` of `rds` 2014-08-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeWhitelistTemplateLinkedInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstance {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeWhitelistTemplateLinkedInstance(template_id: i64)
    "DescribeWhitelistTemplateLinkedInstance" -> DescribeWhitelistTemplateLinkedInstanceOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateId" template_id
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeWhitelistTemplateLinkedInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceOutput {
    pub code: Option<String>,
    pub data: Option<DescribeWhitelistTemplateLinkedInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhitelistTemplateLinkedInstanceOutput {
    0 "Code" code: String, 1 "Data" data: DescribeWhitelistTemplateLinkedInstanceData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeWhitelistTemplateLinkedInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceData {
    pub ins_name: Vec<String>,
    pub template_id: Option<i64>,
}
model! { DescribeWhitelistTemplateLinkedInstanceData {
    0 "InsName" ins_name: Vec<String>, 1 "TemplateId" template_id: i64
} }

/// Destroys db instance: `DestroyDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/DestroyDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DestroyDBInstance(db_instance_id: String) "DestroyDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DestroyDBInstance`]: empty.
pub type DestroyDBInstanceOutput = Empty;

/// Detaches gad instance member: `DetachGadInstanceMember` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DetachGadInstanceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGadInstanceMember {
    /// Required.
    pub gad_instance_name: String,
    /// Required.
    pub member_instance_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DetachGadInstanceMember(gad_instance_name: String, member_instance_name: String)
    "DetachGadInstanceMember" -> Empty {
    0 "GadInstanceName" gad_instance_name, 1 "MemberInstanceName" member_instance_name, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DetachGadInstanceMember`]: empty.
pub type DetachGadInstanceMemberOutput = Empty;

/// Detaches rc disk: `DetachRCDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DetachRCDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRCDisk {
    pub delete_with_instance: Option<bool>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DetachRCDisk(disk_id: String, instance_id: String) "DetachRCDisk" -> Empty {
    0 "DeleteWithInstance" delete_with_instance: bool, 1 "DiskId" disk_id, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DetachRCDisk`]: empty.
pub type DetachRCDiskOutput = Empty;

/// Detaches whitelist template to instance: `DetachWhitelistTemplateToInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/DetachWhitelistTemplateToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstance {
    /// Required.
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DetachWhitelistTemplateToInstance(ins_name: String, template_id: i64)
    "DetachWhitelistTemplateToInstance" -> DetachWhitelistTemplateToInstanceOutput {
    0 "InsName" ins_name, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TemplateId" template_id
} }

/// Response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceOutput {
    pub code: Option<String>,
    pub data: Option<DetachWhitelistTemplateToInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachWhitelistTemplateToInstanceOutput {
    0 "Code" code: String, 1 "Data" data: DetachWhitelistTemplateToInstanceData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceData {
    pub status: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceData {
    0 "Status" status: String
} }

/// Enables backup encryption: `EnableBackupEncryption` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/EnableBackupEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupEncryption {
    /// Required.
    pub db_instance_name: String,
    pub encryption_key: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableBackupEncryption(db_instance_name: String) "EnableBackupEncryption" -> EnableBackupEncryptionOutput {
    0 "DBInstanceName" db_instance_name, 1 "EncryptionKey" encryption_key: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`EnableBackupEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupEncryptionOutput {
    pub db_instance_id: Option<String>,
}
model! { EnableBackupEncryptionOutput {
    0 "DBInstanceId" db_instance_id: String
} }

/// `EvaluateLocalExtendDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/EvaluateLocalExtendDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateLocalExtendDisk {
    /// Required.
    pub db_instance_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage: Option<i64>,
}
operation! { EvaluateLocalExtendDisk(db_instance_name: String, region_id: String)
    "EvaluateLocalExtendDisk" -> EvaluateLocalExtendDiskOutput {
    0 "DBInstanceName" db_instance_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Storage" storage: i64
} }

/// Response of [`EvaluateLocalExtendDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateLocalExtendDiskOutput {
    pub available: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_trans_type: Option<String>,
    pub local_upgrade_disk_limit: Option<i64>,
}
model! { EvaluateLocalExtendDiskOutput {
    0 "Available" available: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceTransType" db_instance_trans_type: String, 3 "LocalUpgradeDiskLimit" local_upgrade_disk_limit: i64
} }

/// Gets db instance topology: `GetDBInstanceTopology` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/GetDBInstanceTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopology {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetDBInstanceTopology(db_instance_id: String) "GetDBInstanceTopology" -> GetDBInstanceTopologyOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyOutput {
    pub code: Option<String>,
    pub data: Option<GetDBInstanceTopologyData>,
    pub message: Option<String>,
}
model! { GetDBInstanceTopologyOutput {
    0 "Code" code: String, 1 "Data" data: GetDBInstanceTopologyData, 2 "Message" message: String
} }

/// In the response of [`GetDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyData {
    pub connections: Vec<GetDBInstanceTopologyConnections>,
    pub db_instance_name: Option<String>,
    pub nodes: Vec<GetDBInstanceTopologyNodes>,
}
model! { GetDBInstanceTopologyData {
    0 "Connections" connections: Vec<GetDBInstanceTopologyConnections>, 1 "DBInstanceName" db_instance_name: String,
    2 "Nodes" nodes: Vec<GetDBInstanceTopologyNodes>
} }

/// In the response of [`GetDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyConnections {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub net_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDBInstanceTopologyConnections {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceName" db_instance_name: String,
    2 "NetType" net_type: String, 3 "ZoneId" zone_id: String
} }

/// In the response of [`GetDBInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyNodes {
    pub db_instance_name: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDBInstanceTopologyNodes {
    0 "DBInstanceName" db_instance_name: String, 1 "DedicatedHostGroupId" dedicated_host_group_id: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "NodeId" node_id: String, 4 "Role" role: String,
    5 "ZoneId" zone_id: String
} }

/// Gets db proxy instance ssl: `GetDbProxyInstanceSsl` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/GetDbProxyInstanceSsl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSsl {
    pub db_proxy_engine_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetDbProxyInstanceSsl(db_instance_id: String) "GetDbProxyInstanceSsl" -> GetDbProxyInstanceSslOutput {
    0 "DBProxyEngineType" db_proxy_engine_type: String, 1 "DbInstanceId" db_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`GetDbProxyInstanceSsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslOutput {
    pub db_proxy_cert_list_items: Option<GetDbProxyInstanceSslDbProxyCertListItems>,
}
model! { GetDbProxyInstanceSslOutput {
    0 "DbProxyCertListItems" db_proxy_cert_list_items: GetDbProxyInstanceSslDbProxyCertListItems
} }

/// In the response of [`GetDbProxyInstanceSsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslDbProxyCertListItems {
    pub db_proxy_cert_list_items: Vec<
        GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems,
    >,
}
model! { GetDbProxyInstanceSslDbProxyCertListItems {
    0 "DbProxyCertListItems" db_proxy_cert_list_items: Vec<GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems>
} }

/// In the response of [`GetDbProxyInstanceSsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems {
    pub cert_common_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_type: Option<String>,
    pub ssl_expired_time: Option<String>,
}
model! { GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems {
    0 "CertCommonName" cert_common_name: String, 1 "DbInstanceName" db_instance_name: String,
    2 "EndpointName" endpoint_name: String, 3 "EndpointType" endpoint_type: String,
    4 "SslExpiredTime" ssl_expired_time: String
} }

/// Grants account privilege: `GrantAccountPrivilege` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/GrantAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    /// Required.
    pub account_name: String,
    /// Required.
    pub account_privilege: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub resource_owner_id: Option<i64>,
}
operation! {
    GrantAccountPrivilege(account_name: String, account_privilege: String, db_instance_id: String, db_name: String)
    "GrantAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "DBInstanceId" db_instance_id,
    3 "DBName" db_name, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantAccountPrivilege`]: empty.
pub type GrantAccountPrivilegeOutput = Empty;

/// Grants operator permission: `GrantOperatorPermission` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/GrantOperatorPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantOperatorPermission {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub expired_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub privileges: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantOperatorPermission(db_instance_id: String, expired_time: String, privileges: String)
    "GrantOperatorPermission" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ExpiredTime" expired_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Privileges" privileges, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantOperatorPermission`]: empty.
pub type GrantOperatorPermissionOutput = Empty;

/// Imports user backup file: `ImportUserBackupFile` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ImportUserBackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportUserBackupFile {
    pub backup_file: Option<String>,
    pub bucket_region: Option<String>,
    pub build_replication: Option<bool>,
    /// 2 to 256 characters.
    pub comment: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub master_info: Option<String>,
    pub mode: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_size: Option<i64>,
    pub retention: Option<i64>,
    pub source_info: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ImportUserBackupFile(region_id: String) "ImportUserBackupFile" -> ImportUserBackupFileOutput {
    0 "BackupFile" backup_file: String, 1 "BucketRegion" bucket_region: String,
    2 "BuildReplication" build_replication: bool, 3 "Comment" comment: String, 4 "DBInstanceId" db_instance_id: String,
    5 "EngineVersion" engine_version: String, 6 "MasterInfo" master_info: String, 7 "Mode" mode: String,
    8 "OwnerId" owner_id: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "RestoreSize" restore_size: i64, 14 "Retention" retention: i64, 15 "SourceInfo" source_info: String,
    16 "ZoneId" zone_id: String
} }

/// Response of [`ImportUserBackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportUserBackupFileOutput {
    pub backup_id: Option<String>,
    pub status: Option<bool>,
}
model! { ImportUserBackupFileOutput {
    0 "BackupId" backup_id: String, 1 "Status" status: bool
} }

/// Installs rc cloud assistant: `InstallRCCloudAssistant` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/InstallRCCloudAssistant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallRCCloudAssistant {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { InstallRCCloudAssistant(instance_ids: Vec<String>, region_id: String) "InstallRCCloudAssistant" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`InstallRCCloudAssistant`]: empty.
pub type InstallRCCloudAssistantOutput = Empty;

/// Lists classes: `ListClasses` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ListClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClasses {
    pub client_token: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub order_type: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListClasses(commodity_code: String, order_type: String) "ListClasses" -> ListClassesOutput {
    0 "ClientToken" client_token: String, 1 "CommodityCode" commodity_code, 2 "DBInstanceId" db_instance_id: String,
    3 "Engine" engine: String, 4 "OrderType" order_type, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesOutput {
    pub items: Vec<ListClassesItems>,
    pub region_id: Option<String>,
}
model! { ListClassesOutput {
    0 "Items" items: Vec<ListClassesItems>, 1 "RegionId" region_id: String
} }

/// In the response of [`ListClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesItems {
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub encrypted_memory: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub max_connections: Option<String>,
    pub max_iombps: Option<String>,
    pub max_iops: Option<String>,
    pub memory_class: Option<String>,
    pub reference_price: Option<String>,
    pub category: Option<String>,
    pub storage_type: Option<String>,
}
model! { ListClassesItems {
    0 "ClassCode" class_code: String, 1 "ClassGroup" class_group: String, 2 "Cpu" cpu: String,
    3 "EncryptedMemory" encrypted_memory: String, 4 "InstructionSetArch" instruction_set_arch: String,
    5 "MaxConnections" max_connections: String, 6 "MaxIOMBPS" max_iombps: String, 7 "MaxIOPS" max_iops: String,
    8 "MemoryClass" memory_class: String, 9 "ReferencePrice" reference_price: String, 10 "category" category: String,
    11 "storageType" storage_type: String
} }

/// Lists import tasks: `ListImportTasks` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ListImportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasks {
    /// Required.
    pub db_instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListImportTasks(db_instance_id: String, region_id: String) "ListImportTasks" -> ListImportTasksOutput {
    0 "DBInstanceId" db_instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id
} }
paged! { ListImportTasks: ListImportTasksItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`ListImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasksOutput {
    pub items: Vec<ListImportTasksItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListImportTasksOutput {
    0 "Items" items: Vec<ListImportTasksItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasksItems {
    pub created_time: Option<String>,
    pub db_version: Option<String>,
    pub status: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { ListImportTasksItems {
    0 "CreatedTime" created_time: String, 1 "DbVersion" db_version: String, 2 "Status" status: String,
    3 "TargetInstanceName" target_instance_name: String, 4 "TaskId" task_id: i64, 5 "TaskName" task_name: String,
    6 "TaskType" task_type: String
} }

/// Lists rc vclusters: `ListRCVClusters` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ListRCVClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClusters {
    /// Required.
    pub region_id: String,
}
operation! { ListRCVClusters(region_id: String) "ListRCVClusters" -> ListRCVClustersOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListRCVClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClustersOutput {
    pub vclusters: Vec<ListRCVClustersVClusters>,
}
model! { ListRCVClustersOutput {
    0 "VClusters" vclusters: Vec<ListRCVClustersVClusters>
} }

/// In the response of [`ListRCVClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClustersVClusters {
    pub cluster_id: Option<String>,
    pub instance_count: Option<i64>,
    pub region_id: Option<String>,
    pub support_disk_performance_level: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { ListRCVClustersVClusters {
    0 "ClusterId" cluster_id: String, 1 "InstanceCount" instance_count: i64, 2 "RegionId" region_id: String,
    3 "SupportDiskPerformanceLevel" support_disk_performance_level: Vec<String>, 4 "VpcId" vpc_id: String
} }

/// Lists tag resources: `ListTagResources` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
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
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Lists user backup files: `ListUserBackupFiles` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ListUserBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBackupFiles {
    pub backup_id: Option<String>,
    pub comment: Option<String>,
    pub oss_url: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<String>,
}
operation! { ListUserBackupFiles(region_id: String) "ListUserBackupFiles" -> ListUserBackupFilesOutput {
    0 "BackupId" backup_id: String, 1 "Comment" comment: String, 2 "OssUrl" oss_url: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Status" status: String, 9 "Tags" tags: String
} }

/// Response of [`ListUserBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBackupFilesOutput {
    pub records: Vec<ListUserBackupFilesRecords>,
}
model! { ListUserBackupFilesOutput {
    0 "Records" records: Vec<ListUserBackupFilesRecords>
} }

/// In the response of [`ListUserBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBackupFilesRecords {
    pub backup_id: Option<String>,
    pub binlog_info: Option<String>,
    pub comment: Option<String>,
    pub creation_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub finish_time: Option<String>,
    pub modification_time: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_file_meta_data: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
    pub oss_file_size: Option<i64>,
    pub oss_url: Option<String>,
    pub reason: Option<String>,
    pub restore_size: Option<String>,
    pub retention: Option<i64>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListUserBackupFilesRecords {
    0 "BackupId" backup_id: String, 1 "BinlogInfo" binlog_info: String, 2 "Comment" comment: String,
    3 "CreationTime" creation_time: String, 4 "Engine" engine: String, 5 "EngineVersion" engine_version: String,
    6 "FinishTime" finish_time: String, 7 "ModificationTime" modification_time: String,
    8 "OssBucket" oss_bucket: String, 9 "OssFileMetaData" oss_file_meta_data: String,
    10 "OssFileName" oss_file_name: String, 11 "OssFilePath" oss_file_path: String, 12 "OssFileSize" oss_file_size: i64,
    13 "OssUrl" oss_url: String, 14 "Reason" reason: String, 15 "RestoreSize" restore_size: String,
    16 "Retention" retention: i64, 17 "Status" status: String, 18 "ZoneId" zone_id: String
} }

/// Locks account: `LockAccount` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/LockAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { LockAccount(account_name: String, db_instance_id: String) "LockAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`LockAccount`]: empty.
pub type LockAccountOutput = Empty;

/// Migrates connection to other zone: `MigrateConnectionToOtherZone` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateConnectionToOtherZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateConnectionToOtherZone {
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub zone_id: String,
}
operation! { MigrateConnectionToOtherZone(connection_string: String, db_instance_id: String, zone_id: String)
    "MigrateConnectionToOtherZone" -> MigrateConnectionToOtherZoneOutput {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ZoneId" zone_id
} }

/// Response of [`MigrateConnectionToOtherZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateConnectionToOtherZoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { MigrateConnectionToOtherZoneOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Migrates db instance: `MigrateDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub dedicated_host_group_id: String,
    pub effective_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub specified_time: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub zone_id_for_follower: Option<String>,
    pub zone_id_for_log: Option<String>,
}
operation! { MigrateDBInstance(db_instance_id: String, dedicated_host_group_id: String)
    "MigrateDBInstance" -> MigrateDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DedicatedHostGroupId" dedicated_host_group_id,
    2 "EffectiveTime" effective_time: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SpecifiedTime" specified_time: String,
    8 "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    9 "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String,
    10 "ZoneIdForFollower" zone_id_for_follower: String, 11 "ZoneIdForLog" zone_id_for_log: String
} }

/// Response of [`MigrateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { MigrateDBInstanceOutput {
    0 "MigrationId" migration_id: i64, 1 "TaskId" task_id: i64
} }

/// Migrates db nodes: `MigrateDBNodes` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodes {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_node: Option<Vec<MigrateDBNodesDBNode>>,
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { MigrateDBNodes(db_instance_id: String) "MigrateDBNodes" -> MigrateDBNodesOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id,
    2 "DBNode" db_node: Vec<MigrateDBNodesDBNode>, 3 "EffectiveTime" effective_time: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SwitchTime" switch_time: String, 9 "VSwitchId" vswitch_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`MigrateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodesDBNode {
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { MigrateDBNodesDBNode() {
    0 "nodeId" node_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`MigrateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { MigrateDBNodesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Success" success: bool
} }

/// Migrates security ip mode: `MigrateSecurityIPMode` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateSecurityIPMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSecurityIPMode {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { MigrateSecurityIPMode(db_instance_id: String) "MigrateSecurityIPMode" -> MigrateSecurityIPModeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`MigrateSecurityIPMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSecurityIPModeOutput {
    pub db_instance_id: Option<String>,
    pub security_ip_mode: Option<String>,
}
model! { MigrateSecurityIPModeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "SecurityIPMode" security_ip_mode: String
} }

/// Migrates to other zone: `MigrateToOtherZone` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateToOtherZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    pub category: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub effective_time: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_modify_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { MigrateToOtherZone(db_instance_id: String, zone_id: String)
    "MigrateToOtherZone" -> MigrateToOtherZoneOutput {
    0 "Category" category: String, 1 "CustomExtraInfo" custom_extra_info: String,
    2 "DBInstanceClass" db_instance_class: String, 3 "DBInstanceId" db_instance_id,
    4 "DBInstanceStorage" db_instance_storage: i64, 5 "DBInstanceStorageType" db_instance_storage_type: String,
    6 "EffectiveTime" effective_time: String, 7 "IoAccelerationEnabled" io_acceleration_enabled: String,
    8 "IsModifySpec" is_modify_spec: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SwitchTime" switch_time: String, 14 "VPCId" vpc_id: String, 15 "VSwitchId" vswitch_id: String,
    16 "ZoneId" zone_id, 17 "ZoneIdSlave1" zone_id_slave1: String, 18 "ZoneIdSlave2" zone_id_slave2: String
} }

/// Response of [`MigrateToOtherZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZoneOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { MigrateToOtherZoneOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Modifies ad info: `ModifyADInfo` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyADInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyADInfo {
    pub ad_account_name: Option<String>,
    pub addns: Option<String>,
    /// Secret.
    pub ad_password: Option<Secret>,
    pub ad_server_ip_address: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyADInfo(db_instance_id: String, region_id: String) "ModifyADInfo" -> Empty {
    0 "ADAccountName" ad_account_name: String, 1 "ADDNS" addns: String, 2 "ADPassword" ad_password: Secret,
    3 "ADServerIpAddress" ad_server_ip_address: String, 4 "ClientToken" client_token: String,
    5 "DBInstanceId" db_instance_id, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyADInfo`]: empty.
pub type ModifyADInfoOutput = Empty;

/// Modifies account check policy: `ModifyAccountCheckPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountCheckPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountCheckPolicy {
    /// Required.
    pub account_name: String,
    /// Required.
    pub check_policy: bool,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountCheckPolicy(account_name: String, check_policy: bool, db_instance_id: String)
    "ModifyAccountCheckPolicy" -> Empty {
    0 "AccountName" account_name, 1 "CheckPolicy" check_policy, 2 "ClientToken" client_token: String,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountCheckPolicy`]: empty.
pub type ModifyAccountCheckPolicyOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_description: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountDescription(account_description: String, account_name: String, db_instance_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies account masking privilege: `ModifyAccountMaskingPrivilege` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountMaskingPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaskingPrivilege {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub expire_time: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub privilege: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. At most 1000 characters.
    pub user_name: String,
}
operation! { ModifyAccountMaskingPrivilege(db_instance_name: String, privilege: String, user_name: String)
    "ModifyAccountMaskingPrivilege" -> ModifyAccountMaskingPrivilegeOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "ExpireTime" expire_time: String,
    3 "OwnerId" owner_id: String, 4 "Privilege" privilege, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserName" user_name
} }

/// Response of [`ModifyAccountMaskingPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaskingPrivilegeOutput {
    pub data: BTreeMap<String, String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyAccountMaskingPrivilegeOutput {
    0 "Data" data: BTreeMap<String, String>, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies account security policy: `ModifyAccountSecurityPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountSecurityPolicy {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub group_policy: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountSecurityPolicy(db_instance_id: String, group_policy: String)
    "ModifyAccountSecurityPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "GroupPolicy" group_policy,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountSecurityPolicy`]: empty.
pub type ModifyAccountSecurityPolicyOutput = Empty;

/// Modifies action event policy: `ModifyActionEventPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActionEventPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActionEventPolicy {
    /// Required.
    pub enable_event_log: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyActionEventPolicy(enable_event_log: String, region_id: String)
    "ModifyActionEventPolicy" -> ModifyActionEventPolicyOutput {
    0 "EnableEventLog" enable_event_log, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyActionEventPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActionEventPolicyOutput {
    pub enable_event_log: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyActionEventPolicyOutput {
    0 "EnableEventLog" enable_event_log: String, 1 "RegionId" region_id: String
} }

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "SwitchTime" switch_time
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

/// Modifies backup policy: `ModifyBackupPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub advanced_data_policies: Option<Vec<ModifyBackupPolicyAdvancedDataPolicies>>,
    pub advanced_log_policies: Option<Vec<ModifyBackupPolicyAdvancedLogPolicies>>,
    pub archive_backup_keep_count: Option<i64>,
    pub archive_backup_keep_policy: Option<String>,
    pub archive_backup_retention_period: Option<String>,
    pub backup_interval: Option<String>,
    pub backup_log: Option<String>,
    pub backup_method: Option<String>,
    pub backup_policy_mode: Option<String>,
    pub backup_priority: Option<i64>,
    pub backup_retention_period: Option<String>,
    pub category: Option<String>,
    pub compress_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub enable_advanced_backup_policy: Option<i64>,
    pub enable_backup_log: Option<String>,
    pub enable_increment_data_backup: Option<bool>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<String>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_frequency: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
    pub log_backup_retention_period: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupPolicy(db_instance_id: String) "ModifyBackupPolicy" -> ModifyBackupPolicyOutput {
    0 "AdvancedDataPolicies" advanced_data_policies: Vec<ModifyBackupPolicyAdvancedDataPolicies>,
    1 "AdvancedLogPolicies" advanced_log_policies: Vec<ModifyBackupPolicyAdvancedLogPolicies>,
    2 "ArchiveBackupKeepCount" archive_backup_keep_count: i64,
    3 "ArchiveBackupKeepPolicy" archive_backup_keep_policy: String,
    4 "ArchiveBackupRetentionPeriod" archive_backup_retention_period: String,
    5 "BackupInterval" backup_interval: String, 6 "BackupLog" backup_log: String,
    7 "BackupMethod" backup_method: String, 8 "BackupPolicyMode" backup_policy_mode: String,
    9 "BackupPriority" backup_priority: i64, 10 "BackupRetentionPeriod" backup_retention_period: String,
    11 "Category" category: String, 12 "CompressType" compress_type: String, 13 "DBInstanceId" db_instance_id,
    14 "EnableAdvancedBackupPolicy" enable_advanced_backup_policy: i64, 15 "EnableBackupLog" enable_backup_log: String,
    16 "EnableIncrementDataBackup" enable_increment_data_backup: bool,
    17 "HighSpaceUsageProtection" high_space_usage_protection: String,
    18 "LocalLogRetentionHours" local_log_retention_hours: String,
    19 "LocalLogRetentionSpace" local_log_retention_space: String, 20 "LogBackupFrequency" log_backup_frequency: String,
    21 "LogBackupLocalRetentionNumber" log_backup_local_retention_number: i64,
    22 "LogBackupRetentionPeriod" log_backup_retention_period: String, 23 "OwnerAccount" owner_account: String,
    24 "OwnerId" owner_id: i64, 25 "PreferredBackupPeriod" preferred_backup_period: String,
    26 "PreferredBackupTime" preferred_backup_time: String, 27 "ReleasedKeepPolicy" released_keep_policy: String,
    28 "ResourceOwnerAccount" resource_owner_account: String, 29 "ResourceOwnerId" resource_owner_id: i64
} }

/// In the request of [`ModifyBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyAdvancedDataPolicies {
    pub action_type: Option<String>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub retention_type: Option<String>,
    pub retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
input! { ModifyBackupPolicyAdvancedDataPolicies() {
    0 "ActionType" action_type: String, 1 "BakType" bak_type: String, 2 "DestRegion" dest_region: String,
    3 "DestType" dest_type: String, 4 "FilterKey" filter_key: String, 5 "FilterType" filter_type: String,
    6 "FilterValue" filter_value: String, 7 "OnlyPreserveOneEachDay" only_preserve_one_each_day: bool,
    8 "OnlyPreserveOneEachHour" only_preserve_one_each_hour: bool, 9 "RetentionType" retention_type: String,
    10 "RetentionValue" retention_value: i64, 11 "SrcRegion" src_region: String, 12 "SrcType" src_type: String,
    13 "StrategyId" strategy_id: String
} }

/// In the request of [`ModifyBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyAdvancedLogPolicies {
    pub action_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
input! { ModifyBackupPolicyAdvancedLogPolicies() {
    0 "ActionType" action_type: String, 1 "DestRegion" dest_region: String, 2 "DestType" dest_type: String,
    3 "EnableLogBackup" enable_log_backup: i64, 4 "FilterKey" filter_key: String, 5 "FilterValue" filter_value: String,
    6 "LogRetentionType" log_retention_type: String, 7 "LogRetentionValue" log_retention_value: i64,
    8 "SrcRegion" src_region: String, 9 "SrcType" src_type: String, 10 "StrategyId" strategy_id: String
} }

/// Response of [`ModifyBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyOutput {
    pub compress_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub enable_backup_log: Option<String>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
}
model! { ModifyBackupPolicyOutput {
    0 "CompressType" compress_type: String, 1 "DBInstanceID" db_instance_id: String,
    2 "EnableBackupLog" enable_backup_log: String, 3 "HighSpaceUsageProtection" high_space_usage_protection: String,
    4 "LocalLogRetentionHours" local_log_retention_hours: i64,
    5 "LocalLogRetentionSpace" local_log_retention_space: String,
    6 "LogBackupLocalRetentionNumber" log_backup_local_retention_number: i64
} }

/// Modifies backup set expire time: `ModifyBackupSetExpireTime` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupSetExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetExpireTime {
    /// Required.
    pub backup_id: i64,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub expect_expire_time: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupSetExpireTime(backup_id: i64, db_instance_id: String, expect_expire_time: String)
    "ModifyBackupSetExpireTime" -> ModifyBackupSetExpireTimeOutput {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id, 2 "ExpectExpireTime" expect_expire_time,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyBackupSetExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetExpireTimeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBackupSetExpireTimeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies collation time zone: `ModifyCollationTimeZone` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyCollationTimeZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollationTimeZone {
    pub collation: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub timezone: Option<String>,
}
operation! { ModifyCollationTimeZone(db_instance_id: String)
    "ModifyCollationTimeZone" -> ModifyCollationTimeZoneOutput {
    0 "Collation" collation: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Timezone" timezone: String
} }

/// Response of [`ModifyCollationTimeZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollationTimeZoneOutput {
    pub collation: Option<String>,
    pub db_instance_id: Option<String>,
    pub task_id: Option<String>,
    pub timezone: Option<String>,
}
model! { ModifyCollationTimeZoneOutput {
    0 "Collation" collation: String, 1 "DBInstanceId" db_instance_id: String, 2 "TaskId" task_id: String,
    3 "Timezone" timezone: String
} }

/// Modifies compute burst config: `ModifyComputeBurstConfig` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyComputeBurstConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComputeBurstConfig {
    pub burst_status: Option<String>,
    pub client_token: Option<String>,
    pub cpu_enlarge_threshold: Option<String>,
    pub cpu_shrink_threshold: Option<String>,
    pub crontab_job_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub memory_enlarge_threshold: Option<String>,
    pub memory_shrink_threshold: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scale_max_cpus: Option<String>,
    pub scale_max_memory: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub task_id: Option<String>,
}
operation! { ModifyComputeBurstConfig(db_instance_id: String) "ModifyComputeBurstConfig" -> Empty {
    0 "BurstStatus" burst_status: String, 1 "ClientToken" client_token: String,
    2 "CpuEnlargeThreshold" cpu_enlarge_threshold: String, 3 "CpuShrinkThreshold" cpu_shrink_threshold: String,
    4 "CrontabJobId" crontab_job_id: String, 5 "DBInstanceId" db_instance_id,
    6 "MemoryEnlargeThreshold" memory_enlarge_threshold: String,
    7 "MemoryShrinkThreshold" memory_shrink_threshold: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ScaleMaxCpus" scale_max_cpus: String,
    13 "ScaleMaxMemory" scale_max_memory: String, 14 "SwitchTime" switch_time: String,
    15 "SwitchTimeMode" switch_time_mode: String, 16 "TaskId" task_id: String
} }

/// Response of [`ModifyComputeBurstConfig`]: empty.
pub type ModifyComputeBurstConfigOutput = Empty;

/// Modifies custins resource: `ModifyCustinsResource` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyCustinsResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustinsResource {
    pub adjust_deadline: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub increase_ratio: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub restore_original_specification: Option<String>,
    /// 0 to 999999.
    pub target_value: Option<i64>,
}
operation! { ModifyCustinsResource(db_instance_id: String) "ModifyCustinsResource" -> ModifyCustinsResourceOutput {
    0 "AdjustDeadline" adjust_deadline: String, 1 "DBInstanceId" db_instance_id,
    2 "IncreaseRatio" increase_ratio: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "ResourceType" resource_type: String, 5 "RestoreOriginalSpecification" restore_original_specification: String,
    6 "TargetValue" target_value: i64
} }

/// Response of [`ModifyCustinsResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustinsResourceOutput {
    pub task_id: Option<i64>,
}
model! { ModifyCustinsResourceOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db description: `ModifyDBDescription` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescription {
    /// Required.
    pub db_description: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBDescription(db_description: String, db_instance_id: String, db_name: String)
    "ModifyDBDescription" -> Empty {
    0 "DBDescription" db_description, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBDescription`]: empty.
pub type ModifyDBDescriptionOutput = Empty;

/// Modifies db instance: `ModifyDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstance {
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// At least 5.
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_nodes: Option<Vec<ModifyDBInstanceDBNodes>>,
    pub direction: Option<String>,
    pub effective_time: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub promotion_code: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
}
operation! { ModifyDBInstance(db_instance_id: String) "ModifyDBInstance" -> ModifyDBInstanceOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "BurstingEnabled" bursting_enabled: bool, 2 "Category" category: String,
    3 "ColdDataEnabled" cold_data_enabled: bool, 4 "DBInstanceClass" db_instance_class: String,
    5 "DBInstanceId" db_instance_id, 6 "DBInstanceStorage" db_instance_storage: i64,
    7 "DBInstanceStorageType" db_instance_storage_type: String, 8 "DBNodes" db_nodes: Vec<ModifyDBInstanceDBNodes>,
    9 "Direction" direction: String, 10 "EffectiveTime" effective_time: String,
    11 "IoAccelerationEnabled" io_acceleration_enabled: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "ParameterGroupId" parameter_group_id: String,
    15 "Parameters" parameters: BTreeMap<String, String>, 16 "PromotionCode" promotion_code: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "ResourceOwnerAccount" resource_owner_account: String,
    19 "ResourceOwnerId" resource_owner_id: i64, 20 "SwitchTime" switch_time: String,
    21 "TargetMinorVersion" target_minor_version: String
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDBNodes {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBInstanceDBNodes() {
    0 "NodeId" node_id: String, 1 "Role" role: String, 2 "VSwitchId" vswitch_id: String, 3 "ZoneId" zone_id: String
} }

/// Response of [`ModifyDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Modifies db instance auto upgrade minor version: `ModifyDBInstanceAutoUpgradeMinorVersion` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceAutoUpgradeMinorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgradeMinorVersion {
    /// Required.
    pub auto_upgrade_minor_version: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceAutoUpgradeMinorVersion(auto_upgrade_minor_version: String, db_instance_id: String)
    "ModifyDBInstanceAutoUpgradeMinorVersion" -> Empty {
    0 "AutoUpgradeMinorVersion" auto_upgrade_minor_version, 1 "ClientToken" client_token: String,
    2 "DBInstanceId" db_instance_id, 3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceAutoUpgradeMinorVersion`]: empty.
pub type ModifyDBInstanceAutoUpgradeMinorVersionOutput = Empty;

/// Modifies db instance cls: `ModifyDBInstanceCLS` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceCLS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceCLS {
    /// Required.
    pub db_instance_id: String,
    pub encryption_algorithm: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_mode: Option<String>,
    /// Required.
    pub encryption_status: String,
    pub is_rotate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub white_list_mode: Option<bool>,
}
operation! { ModifyDBInstanceCLS(db_instance_id: String, encryption_status: String) "ModifyDBInstanceCLS" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EncryptionAlgorithm" encryption_algorithm: String,
    2 "EncryptionKey" encryption_key: String, 3 "EncryptionKeyMode" encryption_key_mode: String,
    4 "EncryptionStatus" encryption_status, 5 "IsRotate" is_rotate: bool, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RoleArn" role_arn: String, 11 "WhiteListMode" white_list_mode: bool
} }

/// Response of [`ModifyDBInstanceCLS`]: empty.
pub type ModifyDBInstanceCLSOutput = Empty;

/// Modifies db instance config: `ModifyDBInstanceConfig` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub client_token: Option<String>,
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ModifyDBInstanceConfig(config_name: String, config_value: String, db_instance_id: String)
    "ModifyDBInstanceConfig" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConfigName" config_name, 2 "ConfigValue" config_value,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SwitchTime" switch_time: String,
    10 "SwitchTimeMode" switch_time_mode: String
} }

/// Response of [`ModifyDBInstanceConfig`]: empty.
pub type ModifyDBInstanceConfigOutput = Empty;

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub babelfish_port: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pg_bouncer_port: Option<String>,
    /// Required.
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_vip: Option<bool>,
    pub target_db_instance_id: Option<String>,
}
operation! {
    ModifyDBInstanceConnectionString(connection_string_prefix: String, current_connection_string: String, db_instance_id: String, port: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    0 "BabelfishPort" babelfish_port: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "CurrentConnectionString" current_connection_string, 3 "DBInstanceId" db_instance_id,
    4 "GeneralGroupName" general_group_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PGBouncerPort" pg_bouncer_port: String, 8 "Port" port, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "RetainVip" retain_vip: bool,
    12 "TargetDBInstanceId" target_db_instance_id: String
} }

/// Response of [`ModifyDBInstanceConnectionString`]: empty.
pub type ModifyDBInstanceConnectionStringOutput = Empty;

/// Modifies db instance delayed replication time: `ModifyDBInstanceDelayedReplicationTime` of `rds` 2014-08-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDelayedReplicationTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTime {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub read_sql_replication_time: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDelayedReplicationTime(db_instance_id: String, read_sql_replication_time: String)
    "ModifyDBInstanceDelayedReplicationTime" -> ModifyDBInstanceDelayedReplicationTimeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ReadSQLReplicationTime" read_sql_replication_time,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceDelayedReplicationTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTimeOutput {
    pub db_instance_id: Option<String>,
    pub read_sql_replication_time: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBInstanceDelayedReplicationTimeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ReadSQLReplicationTime" read_sql_replication_time: String,
    2 "TaskId" task_id: String
} }

/// Modifies db instance deletion protection: `ModifyDBInstanceDeletionProtection` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtection {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub deletion_protection: bool,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDeletionProtection(db_instance_id: String, deletion_protection: bool)
    "ModifyDBInstanceDeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DeletionProtection" deletion_protection,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceDeletionProtection`]: empty.
pub type ModifyDBInstanceDeletionProtectionOutput = Empty;

/// Modifies db instance description: `ModifyDBInstanceDescription` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    /// Required.
    pub db_instance_description: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceId" db_instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceDescription`]: empty.
pub type ModifyDBInstanceDescriptionOutput = Empty;

/// Modifies db instance endpoint: `ModifyDBInstanceEndpoint` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpoint {
    pub client_token: Option<String>,
    pub db_instance_endpoint_description: Option<String>,
    /// Required.
    pub db_instance_endpoint_id: String,
    /// Required.
    pub db_instance_id: String,
    pub node_items: Option<Vec<ModifyDBInstanceEndpointNodeItems>>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceEndpoint(db_instance_endpoint_id: String, db_instance_id: String)
    "ModifyDBInstanceEndpoint" -> ModifyDBInstanceEndpointOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceEndpointDescription" db_instance_endpoint_description: String,
    2 "DBInstanceEndpointId" db_instance_endpoint_id, 3 "DBInstanceId" db_instance_id,
    4 "NodeItems" node_items: Vec<ModifyDBInstanceEndpointNodeItems>, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointNodeItems {
    pub db_instance_id: Option<String>,
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
input! { ModifyDBInstanceEndpointNodeItems() {
    0 "DBInstanceId" db_instance_id: String, 1 "NodeId" node_id: String, 2 "Weight" weight: i64
} }

/// Response of [`ModifyDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointOutput {
    pub data: Option<ModifyDBInstanceEndpointData>,
}
model! { ModifyDBInstanceEndpointOutput {
    0 "Data" data: ModifyDBInstanceEndpointData
} }

/// In the response of [`ModifyDBInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { ModifyDBInstanceEndpointData {
    0 "DBInstanceEndpointId" db_instance_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Modifies db instance endpoint address: `ModifyDBInstanceEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    /// Required.
    pub connection_string: String,
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_endpoint_id: String,
    /// Required.
    pub db_instance_id: String,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! {
    ModifyDBInstanceEndpointAddress(connection_string: String, db_instance_endpoint_id: String, db_instance_id: String)
    "ModifyDBInstanceEndpointAddress" -> ModifyDBInstanceEndpointAddressOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionString" connection_string,
    2 "ConnectionStringPrefix" connection_string_prefix: String, 3 "DBInstanceEndpointId" db_instance_endpoint_id,
    4 "DBInstanceId" db_instance_id, 5 "Port" port: String, 6 "PrivateIpAddress" private_ip_address: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// Response of [`ModifyDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressOutput {
    pub data: Option<ModifyDBInstanceEndpointAddressData>,
}
model! { ModifyDBInstanceEndpointAddressOutput {
    0 "Data" data: ModifyDBInstanceEndpointAddressData
} }

/// In the response of [`ModifyDBInstanceEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { ModifyDBInstanceEndpointAddressData {
    0 "DBInstanceEndpointId" db_instance_endpoint_id: String, 1 "DBInstanceName" db_instance_name: String
} }

/// Modifies db instance ha config: `ModifyDBInstanceHAConfig` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceHAConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceHAConfig {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ha_mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sync_mode: String,
}
operation! { ModifyDBInstanceHAConfig(db_instance_id: String, ha_mode: String, sync_mode: String)
    "ModifyDBInstanceHAConfig" -> Empty {
    0 "DbInstanceId" db_instance_id, 1 "HAMode" ha_mode, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SyncMode" sync_mode
} }

/// Response of [`ModifyDBInstanceHAConfig`]: empty.
pub type ModifyDBInstanceHAConfigOutput = Empty;

/// Modifies db instance maintain time: `ModifyDBInstanceMaintainTime` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub maintain_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_id: String, maintain_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "MaintainTime" maintain_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceMaintainTime`]: empty.
pub type ModifyDBInstanceMaintainTimeOutput = Empty;

/// Modifies db instance metrics: `ModifyDBInstanceMetrics` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMetrics {
    /// Required.
    pub db_instance_name: String,
    /// Required.
    pub metrics_config: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scope: String,
}
operation! { ModifyDBInstanceMetrics(db_instance_name: String, metrics_config: String, scope: String)
    "ModifyDBInstanceMetrics" -> ModifyDBInstanceMetricsOutput {
    0 "DBInstanceName" db_instance_name, 1 "MetricsConfig" metrics_config, 2 "ResourceOwnerId" resource_owner_id: i64,
    3 "Scope" scope
} }

/// Response of [`ModifyDBInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMetricsOutput {
    pub db_instance_id: Option<String>,
    pub scope: Option<String>,
}
model! { ModifyDBInstanceMetricsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Scope" scope: String
} }

/// Modifies db instance monitor: `ModifyDBInstanceMonitor` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMonitor(db_instance_id: String, period: String) "ModifyDBInstanceMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Period" period, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceMonitor`]: empty.
pub type ModifyDBInstanceMonitorOutput = Empty;

/// Modifies db instance network expire time: `ModifyDBInstanceNetworkExpireTime` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceNetworkExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkExpireTime {
    /// Required.
    pub classic_expired_days: i64,
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyDBInstanceNetworkExpireTime(classic_expired_days: i64, connection_string: String, db_instance_id: String)
    "ModifyDBInstanceNetworkExpireTime" -> Empty {
    0 "ClassicExpiredDays" classic_expired_days, 1 "ConnectionString" connection_string,
    2 "DBInstanceId" db_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceNetworkExpireTime`]: empty.
pub type ModifyDBInstanceNetworkExpireTimeOutput = Empty;

/// Modifies db instance network type: `ModifyDBInstanceNetworkType` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceNetworkType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    pub classic_expired_days: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<String>,
    pub read_write_splitting_classic_expired_days: Option<i64>,
    pub read_write_splitting_private_ip_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, instance_network_type: String)
    "ModifyDBInstanceNetworkType" -> ModifyDBInstanceNetworkTypeOutput {
    0 "ClassicExpiredDays" classic_expired_days: String, 1 "DBInstanceId" db_instance_id,
    2 "InstanceNetworkType" instance_network_type, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PrivateIpAddress" private_ip_address: String,
    6 "ReadWriteSplittingClassicExpiredDays" read_write_splitting_classic_expired_days: i64,
    7 "ReadWriteSplittingPrivateIpAddress" read_write_splitting_private_ip_address: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RetainClassic" retain_classic: String, 11 "VPCId" vpc_id: String, 12 "VSwitchId" vswitch_id: String
} }

/// Response of [`ModifyDBInstanceNetworkType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeOutput {
    pub connection_string: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBInstanceNetworkTypeOutput {
    0 "ConnectionString" connection_string: String, 1 "TaskId" task_id: String
} }

/// Modifies db instance pay type: `ModifyDBInstancePayType` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstancePayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayType {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub pay_type: String,
    /// Required.
    pub period: String,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<i64>,
}
operation! { ModifyDBInstancePayType(db_instance_id: String, pay_type: String, period: String)
    "ModifyDBInstancePayType" -> ModifyDBInstancePayTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "PayType" pay_type, 2 "Period" period,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "UsedTime" used_time: i64
} }

/// Response of [`ModifyDBInstancePayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeOutput {
    pub order_id: Option<i64>,
}
model! { ModifyDBInstancePayTypeOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies db instance replication switch: `ModifyDBInstanceReplicationSwitch` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceReplicationSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReplicationSwitch {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub external_replication: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyDBInstanceReplicationSwitch(db_instance_id: String, external_replication: String, region_id: String)
    "ModifyDBInstanceReplicationSwitch" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ExternalReplication" external_replication, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceReplicationSwitch`]: empty.
pub type ModifyDBInstanceReplicationSwitchOutput = Empty;

/// Modifies db instance ssl: `ModifyDBInstanceSSL` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub acl: Option<String>,
    pub ca_type: Option<String>,
    pub certificate: Option<String>,
    pub client_ca_cert: Option<String>,
    pub client_ca_enabled: Option<i64>,
    pub client_cert_revocation_list: Option<String>,
    pub client_crl_enabled: Option<i64>,
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub force_encryption: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub pass_word: Option<Secret>,
    pub replication_acl: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_enabled: Option<i64>,
    pub server_cert: Option<String>,
    /// Secret.
    pub server_key: Option<Secret>,
    pub tls_version: Option<String>,
}
operation! { ModifyDBInstanceSSL(connection_string: String, db_instance_id: String) "ModifyDBInstanceSSL" -> Empty {
    0 "ACL" acl: String, 1 "CAType" ca_type: String, 2 "Certificate" certificate: String,
    3 "ClientCACert" client_ca_cert: String, 4 "ClientCAEnabled" client_ca_enabled: i64,
    5 "ClientCertRevocationList" client_cert_revocation_list: String, 6 "ClientCrlEnabled" client_crl_enabled: i64,
    7 "ConnectionString" connection_string, 8 "DBInstanceId" db_instance_id,
    9 "ForceEncryption" force_encryption: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "PassWord" pass_word: Secret, 13 "ReplicationACL" replication_acl: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SSLEnabled" ssl_enabled: i64, 17 "ServerCert" server_cert: String, 18 "ServerKey" server_key: Secret,
    19 "TlsVersion" tls_version: String
} }

/// Response of [`ModifyDBInstanceSSL`]: empty.
pub type ModifyDBInstanceSSLOutput = Empty;

/// Modifies db instance security group rule: `ModifyDBInstanceSecurityGroupRule` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroupRule {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub description: String,
    /// Required.
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub port_range: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_rule_id: String,
    /// Required.
    pub source_cidr_ip: String,
}

/// Arguments of [`ModifyDBInstanceSecurityGroupRule::new`].
pub struct ModifyDBInstanceSecurityGroupRuleRequired {
    pub db_instance_id: String,
    pub description: String,
    pub ip_protocol: String,
    pub port_range: String,
    pub security_group_rule_id: String,
    pub source_cidr_ip: String,
}
operation! {
    ModifyDBInstanceSecurityGroupRule { ModifyDBInstanceSecurityGroupRuleRequired: db_instance_id, description, ip_protocol, port_range, security_group_rule_id, source_cidr_ip }
    "ModifyDBInstanceSecurityGroupRule" -> ModifyDBInstanceSecurityGroupRuleOutput {
    0 "DBInstanceId" db_instance_id, 1 "Description" description, 2 "IpProtocol" ip_protocol,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: String, 5 "PortRange" port_range,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityGroupRuleId" security_group_rule_id, 9 "SourceCidrIp" source_cidr_ip
} }

/// Response of [`ModifyDBInstanceSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDBInstanceSecurityGroupRuleOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Changes the class, the storage or the edition of an instance.
///
/// The price changes with it. Set `DBInstanceClass` or `DBInstanceStorage`; storage cannot always be reduced. At the
/// switch, connections are interrupted for about 30 seconds. `EffectiveTime` `MaintainTime` delays the switch to the
/// maintenance window. The operation is asynchronous: the instance is `DBInstanceClassChanging`, then `Running`. Wait
/// with `waiters::instance_available`. Right after the call, the status can still be `Running` for a moment.
///
/// `ModifyDBInstanceSpec` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub allocate_strategy: Option<String>,
    pub allow_major_version_upgrade: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub compression_mode: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// New storage in GB.
    ///
    /// At least 5.
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    /// `Up` (the default), `Down` (for subscriptions), `TempUpgrade` or `Serverless`.
    pub direction: Option<String>,
    /// When the change takes effect: `Immediate` (the default), `MaintainTime` or `ScheduleTime` (with `SwitchTime`).
    pub effective_time: Option<String>,
    pub engine_version: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub optimized_writes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Billing method of the instance: `Postpaid`, `Prepaid` or `Serverless`.
    pub pay_type: Option<String>,
    pub promotion_code: Option<String>,
    pub read_only_db_instance_class: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serverless_configuration: Option<ModifyDBInstanceSpecServerlessConfiguration>,
    pub source_biz: Option<String>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub used_time: Option<i64>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
}
operation! { ModifyDBInstanceSpec(db_instance_id: String) "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "AllocateStrategy" allocate_strategy: String, 1 "AllowMajorVersionUpgrade" allow_major_version_upgrade: bool,
    2 "AutoUseCoupon" auto_use_coupon: bool, 3 "BurstingEnabled" bursting_enabled: bool, 4 "Category" category: String,
    5 "ColdDataEnabled" cold_data_enabled: bool, 6 "CompressionMode" compression_mode: String,
    7 "DBInstanceClass" db_instance_class: String, 8 "DBInstanceId" db_instance_id,
    9 "DBInstanceStorage" db_instance_storage: i64, 10 "DBInstanceStorageType" db_instance_storage_type: String,
    11 "DedicatedHostGroupId" dedicated_host_group_id: String, 12 "Direction" direction: String,
    13 "EffectiveTime" effective_time: String, 14 "EngineVersion" engine_version: String,
    15 "IoAccelerationEnabled" io_acceleration_enabled: String, 16 "OptimizedWrites" optimized_writes: String,
    17 "OwnerAccount" owner_account: String, 18 "OwnerId" owner_id: i64, 19 "PayType" pay_type: String,
    20 "PromotionCode" promotion_code: String, 21 "ReadOnlyDBInstanceClass" read_only_db_instance_class: String,
    22 "ResourceGroupId" resource_group_id: String, 23 "ResourceOwnerAccount" resource_owner_account: String,
    24 "ResourceOwnerId" resource_owner_id: i64,
    25 "ServerlessConfiguration" serverless_configuration: ModifyDBInstanceSpecServerlessConfiguration,
    26 "SourceBiz" source_biz: String, 27 "SwitchTime" switch_time: String,
    28 "TargetMinorVersion" target_minor_version: String, 29 "UsedTime" used_time: i64,
    30 "VSwitchId" vswitch_id: String, 31 "ZoneId" zone_id: String, 32 "ZoneIdSlave1" zone_id_slave1: String
} [
    Mark::new(25, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecServerlessConfiguration {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { ModifyDBInstanceSpecServerlessConfiguration() {
    0 "AutoPause" auto_pause: bool, 1 "MaxCapacity" max_capacity: f64, 2 "MinCapacity" min_capacity: f64,
    3 "SwitchForce" switch_force: bool
} }

/// Response of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub db_instance_id: Option<String>,
    /// Order of the change.
    pub order_id: Option<i64>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Modifies db instance tde: `ModifyDBInstanceTDE` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceTDE {
    pub certificate: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub encryption_key: Option<String>,
    pub is_rotate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub pass_word: Option<Secret>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    /// Required.
    pub tde_status: String,
}
operation! { ModifyDBInstanceTDE(db_instance_id: String, tde_status: String) "ModifyDBInstanceTDE" -> Empty {
    0 "Certificate" certificate: String, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name: String,
    3 "EncryptionKey" encryption_key: String, 4 "IsRotate" is_rotate: bool, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PassWord" pass_word: Secret, 8 "PrivateKey" private_key: Secret,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RoleArn" role_arn: String, 12 "TDEStatus" tde_status
} }

/// Response of [`ModifyDBInstanceTDE`]: empty.
pub type ModifyDBInstanceTDEOutput = Empty;

/// Modifies db instance vector support status: `ModifyDBInstanceVectorSupportStatus` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceVectorSupportStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVectorSupportStatus {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyDBInstanceVectorSupportStatus(db_instance_id: String, status: String)
    "ModifyDBInstanceVectorSupportStatus" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "Status" status
} }

/// Response of [`ModifyDBInstanceVectorSupportStatus`]: empty.
pub type ModifyDBInstanceVectorSupportStatusOutput = Empty;

/// Modifies db node: `ModifyDBNode` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNode {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_storage: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_node: Option<Vec<ModifyDBNodeDBNode>>,
    pub dry_run: Option<bool>,
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub produce_async: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBNode(db_instance_id: String) "ModifyDBNode" -> ModifyDBNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "DBInstanceStorage" db_instance_storage: String, 4 "DBInstanceStorageType" db_instance_storage_type: String,
    5 "DBNode" db_node: Vec<ModifyDBNodeDBNode>, 6 "DryRun" dry_run: bool, 7 "EffectiveTime" effective_time: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "ProduceAsync" produce_async: bool,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDBNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeDBNode {
    pub class_code: Option<String>,
    pub node_id: Option<String>,
}
input! { ModifyDBNodeDBNode() {
    0 "classCode" class_code: String, 1 "nodeId" node_id: String
} }

/// Response of [`ModifyDBNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDBNodeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64, 2 "Success" success: bool
} }

/// Modifies db proxy: `ModifyDBProxy` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxy {
    /// Required.
    pub config_db_proxy_service: String,
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_num: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub db_proxy_nodes: Option<Vec<ModifyDBProxyDBProxyNodes>>,
    pub instance_network_type: Option<String>,
    pub owner_id: Option<i64>,
    pub persistent_connection_status: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { ModifyDBProxy(config_db_proxy_service: String, db_instance_id: String) "ModifyDBProxy" -> Empty {
    0 "ConfigDBProxyService" config_db_proxy_service, 1 "DBInstanceId" db_instance_id,
    2 "DBProxyEngineType" db_proxy_engine_type: String, 3 "DBProxyInstanceNum" db_proxy_instance_num: String,
    4 "DBProxyInstanceType" db_proxy_instance_type: String,
    5 "DBProxyNodes" db_proxy_nodes: Vec<ModifyDBProxyDBProxyNodes>,
    6 "InstanceNetworkType" instance_network_type: String, 7 "OwnerId" owner_id: i64,
    8 "PersistentConnectionStatus" persistent_connection_status: String, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "VPCId" vpc_id: String, 14 "VSwitchId" vswitch_id: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ModifyDBProxy`]: empty.
pub type ModifyDBProxyOutput = Empty;

/// In the request of [`ModifyDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_counts: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBProxyDBProxyNodes() {
    0 "cpuCores" cpu_cores: String, 1 "nodeCounts" node_counts: String, 2 "zoneId" zone_id: String
} }

/// Modifies db proxy endpoint: `ModifyDBProxyEndpoint` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyEndpoint {
    pub causal_consist_read_timeout: Option<String>,
    pub config_db_proxy_features: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub db_endpoint_aliases: Option<String>,
    pub db_endpoint_cost_threshold_for_duckdb: Option<String>,
    pub db_endpoint_min_slave_count: Option<String>,
    pub db_endpoint_operator: Option<String>,
    pub db_endpoint_read_write_mode: Option<String>,
    pub db_endpoint_type: Option<String>,
    pub effective_specific_time: Option<String>,
    pub effective_time: Option<String>,
    pub owner_id: Option<i64>,
    pub read_only_instance_distribution_type: Option<String>,
    pub read_only_instance_max_delay_time: Option<String>,
    pub read_only_instance_weight: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyDBProxyEndpoint(db_instance_id: String) "ModifyDBProxyEndpoint" -> Empty {
    0 "CausalConsistReadTimeout" causal_consist_read_timeout: String,
    1 "ConfigDBProxyFeatures" config_db_proxy_features: String, 2 "DBInstanceId" db_instance_id,
    3 "DBProxyEndpointId" db_proxy_endpoint_id: String, 4 "DBProxyEngineType" db_proxy_engine_type: String,
    5 "DbEndpointAliases" db_endpoint_aliases: String,
    6 "DbEndpointCostThresholdForDuckdb" db_endpoint_cost_threshold_for_duckdb: String,
    7 "DbEndpointMinSlaveCount" db_endpoint_min_slave_count: String,
    8 "DbEndpointOperator" db_endpoint_operator: String,
    9 "DbEndpointReadWriteMode" db_endpoint_read_write_mode: String, 10 "DbEndpointType" db_endpoint_type: String,
    11 "EffectiveSpecificTime" effective_specific_time: String, 12 "EffectiveTime" effective_time: String,
    13 "OwnerId" owner_id: i64, 14 "ReadOnlyInstanceDistributionType" read_only_instance_distribution_type: String,
    15 "ReadOnlyInstanceMaxDelayTime" read_only_instance_max_delay_time: String,
    16 "ReadOnlyInstanceWeight" read_only_instance_weight: String, 17 "RegionId" region_id: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "VSwitchId" vswitch_id: String, 21 "VpcId" vpc_id: String
} }

/// Response of [`ModifyDBProxyEndpoint`]: empty.
pub type ModifyDBProxyEndpointOutput = Empty;

/// Modifies db proxy endpoint address: `ModifyDBProxyEndpointAddress` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyEndpointAddress {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_connect_string_net_type: Option<String>,
    /// Required.
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_new_connect_string: Option<String>,
    pub db_proxy_new_connect_string_port: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBProxyEndpointAddress(db_instance_id: String, db_proxy_endpoint_id: String)
    "ModifyDBProxyEndpointAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyConnectStringNetType" db_proxy_connect_string_net_type: String,
    2 "DBProxyEndpointId" db_proxy_endpoint_id, 3 "DBProxyEngineType" db_proxy_engine_type: String,
    4 "DBProxyNewConnectString" db_proxy_new_connect_string: String,
    5 "DBProxyNewConnectStringPort" db_proxy_new_connect_string_port: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBProxyEndpointAddress`]: empty.
pub type ModifyDBProxyEndpointAddressOutput = Empty;

/// Modifies db proxy instance: `ModifyDBProxyInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstance {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    /// Required.
    pub db_proxy_instance_num: String,
    /// Required.
    pub db_proxy_instance_type: String,
    pub db_proxy_nodes: Option<Vec<ModifyDBProxyInstanceDBProxyNodes>>,
    pub effective_specific_time: Option<String>,
    pub effective_time: Option<String>,
    pub migrate_az: Option<Vec<ModifyDBProxyInstanceMigrateAZ>>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vswitch_ids: Option<String>,
}
operation! {
    ModifyDBProxyInstance(db_instance_id: String, db_proxy_instance_num: String, db_proxy_instance_type: String)
    "ModifyDBProxyInstance" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyEngineType" db_proxy_engine_type: String,
    2 "DBProxyInstanceNum" db_proxy_instance_num, 3 "DBProxyInstanceType" db_proxy_instance_type,
    4 "DBProxyNodes" db_proxy_nodes: Vec<ModifyDBProxyInstanceDBProxyNodes>,
    5 "EffectiveSpecificTime" effective_specific_time: String, 6 "EffectiveTime" effective_time: String,
    7 "MigrateAZ" migrate_az: Vec<ModifyDBProxyInstanceMigrateAZ>, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "VSwitchIds" vswitch_ids: String
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`ModifyDBProxyInstance`]: empty.
pub type ModifyDBProxyInstanceOutput = Empty;

/// In the request of [`ModifyDBProxyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstanceDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_counts: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBProxyInstanceDBProxyNodes() {
    0 "cpuCores" cpu_cores: String, 1 "nodeCounts" node_counts: String, 2 "zoneId" zone_id: String
} }

/// In the request of [`ModifyDBProxyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstanceMigrateAZ {
    pub db_proxy_endpoint_id: Option<String>,
    pub dest_vswitch_id: Option<String>,
    pub dest_vpc_id: Option<String>,
}
input! { ModifyDBProxyInstanceMigrateAZ() {
    0 "dbProxyEndpointId" db_proxy_endpoint_id: String, 1 "destVSwitchId" dest_vswitch_id: String,
    2 "destVpcId" dest_vpc_id: String
} }

/// Modifies dtc security ip hosts for sqlserver: `ModifyDTCSecurityIpHostsForSQLServer` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDTCSecurityIpHostsForSQLServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServer {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_ip_hosts: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub white_list_group_name: String,
}
operation! {
    ModifyDTCSecurityIpHostsForSQLServer(db_instance_id: String, region_id: String, security_ip_hosts: String, white_list_group_name: String)
    "ModifyDTCSecurityIpHostsForSQLServer" -> ModifyDTCSecurityIpHostsForSQLServerOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIpHosts" security_ip_hosts,
    7 "SecurityToken" security_token: Secret, 8 "WhiteListGroupName" white_list_group_name
} }

/// Response of [`ModifyDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServerOutput {
    pub db_instance_id: Option<String>,
    pub dtc_set_result: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDTCSecurityIpHostsForSQLServerOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DTCSetResult" dtc_set_result: String, 2 "TaskId" task_id: String
} }

/// Modifies das instance config: `ModifyDasInstanceConfig` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDasInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDasInstanceConfig {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub storage_auto_scale: String,
    /// 10 to 50.
    pub storage_threshold: Option<i64>,
    /// At least 0.
    pub storage_upper_bound: Option<i64>,
}
operation! { ModifyDasInstanceConfig(db_instance_id: String, storage_auto_scale: String)
    "ModifyDasInstanceConfig" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "StorageAutoScale" storage_auto_scale, 6 "StorageThreshold" storage_threshold: i64,
    7 "StorageUpperBound" storage_upper_bound: i64
} }

/// Response of [`ModifyDasInstanceConfig`]: empty.
pub type ModifyDasInstanceConfigOutput = Empty;

/// Modifies database config: `ModifyDatabaseConfig` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDatabaseConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseConfig {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub database_property_name: String,
    /// Required.
    pub database_property_value: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyDatabaseConfig(db_instance_id: String, db_name: String, database_property_name: String, database_property_value: String)
    "ModifyDatabaseConfig" -> ModifyDatabaseConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name, 2 "DatabasePropertyName" database_property_name,
    3 "DatabasePropertyValue" database_property_value, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDatabaseConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDatabaseConfigOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Modifies db proxy instance ssl: `ModifyDbProxyInstanceSsl` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDbProxyInstanceSsl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbProxyInstanceSsl {
    pub db_proxy_engine_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_proxy_connect_string: String,
    /// Required.
    pub db_proxy_endpoint_id: String,
    /// Required.
    pub db_proxy_ssl_enabled: String,
    pub region_id: Option<String>,
}
operation! {
    ModifyDbProxyInstanceSsl(db_instance_id: String, db_proxy_connect_string: String, db_proxy_endpoint_id: String, db_proxy_ssl_enabled: String)
    "ModifyDbProxyInstanceSsl" -> Empty {
    0 "DBProxyEngineType" db_proxy_engine_type: String, 1 "DbInstanceId" db_instance_id,
    2 "DbProxyConnectString" db_proxy_connect_string, 3 "DbProxyEndpointId" db_proxy_endpoint_id,
    4 "DbProxySslEnabled" db_proxy_ssl_enabled, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyDbProxyInstanceSsl`]: empty.
pub type ModifyDbProxyInstanceSslOutput = Empty;

/// Modifies event info: `ModifyEventInfo` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyEventInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventInfo {
    pub action_params: Option<String>,
    pub event_action: Option<String>,
    /// Required.
    pub event_id: String,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyEventInfo(event_id: String, region_id: String) "ModifyEventInfo" -> ModifyEventInfoOutput {
    0 "ActionParams" action_params: String, 1 "EventAction" event_action: String, 2 "EventId" event_id,
    3 "RegionId" region_id, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventInfoOutput {
    pub error_code: Option<String>,
    pub error_event_id: Option<String>,
    pub success_count: Option<i64>,
    pub success_event_id: Option<String>,
}
model! { ModifyEventInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorEventId" error_event_id: String, 2 "SuccessCount" success_count: i64,
    3 "SuccessEventId" success_event_id: String
} }

/// Modifies ha diagnose config: `ModifyHADiagnoseConfig` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyHADiagnoseConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHADiagnoseConfig {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tcp_connection_type: Option<String>,
}
operation! { ModifyHADiagnoseConfig(db_instance_id: String, region_id: String) "ModifyHADiagnoseConfig" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TcpConnectionType" tcp_connection_type: String
} }

/// Response of [`ModifyHADiagnoseConfig`]: empty.
pub type ModifyHADiagnoseConfigOutput = Empty;

/// Modifies ha switch config: `ModifyHASwitchConfig` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyHASwitchConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHASwitchConfig {
    /// Required.
    pub db_instance_id: String,
    pub ha_config: Option<String>,
    pub manual_ha_time: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHASwitchConfig(db_instance_id: String, region_id: String) "ModifyHASwitchConfig" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "HAConfig" ha_config: String, 2 "ManualHATime" manual_ha_time: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyHASwitchConfig`]: empty.
pub type ModifyHASwitchConfigOutput = Empty;

/// Modifies import task: `ModifyImportTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImportTask {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub operation: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ModifyImportTask(db_instance_id: String, operation: String, region_id: String, task_id: String)
    "ModifyImportTask" -> ModifyImportTaskOutput {
    0 "DBInstanceId" db_instance_id, 1 "Operation" operation, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "TaskId" task_id
} }

/// Response of [`ModifyImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImportTaskOutput {
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { ModifyImportTaskOutput {
    0 "Status" status: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Modifies instance auto renewal attribute: `ModifyInstanceAutoRenewalAttribute` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    pub auto_renew: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceAutoRenewalAttribute(db_instance_id: String, region_id: String)
    "ModifyInstanceAutoRenewalAttribute" -> Empty {
    0 "AutoRenew" auto_renew: String, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "Duration" duration: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyInstanceAutoRenewalAttribute`]: empty.
pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

/// Modifies instance cross backup policy: `ModifyInstanceCrossBackupPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyInstanceCrossBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicy {
    pub backup_enabled: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub log_backup_enabled: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
operation! { ModifyInstanceCrossBackupPolicy(db_instance_id: String, region_id: String)
    "ModifyInstanceCrossBackupPolicy" -> ModifyInstanceCrossBackupPolicyOutput {
    0 "BackupEnabled" backup_enabled: String, 1 "CrossBackupRegion" cross_backup_region: String,
    2 "CrossBackupType" cross_backup_type: String, 3 "DBInstanceId" db_instance_id,
    4 "LogBackupEnabled" log_backup_enabled: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "RetentType" retent_type: i64, 10 "Retention" retention: i64
} }

/// Response of [`ModifyInstanceCrossBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicyOutput {
    pub backup_enabled: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub region_id: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { ModifyInstanceCrossBackupPolicyOutput {
    0 "BackupEnabled" backup_enabled: String, 1 "CrossBackupRegion" cross_backup_region: String,
    2 "CrossBackupType" cross_backup_type: String, 3 "DBInstanceId" db_instance_id: String,
    4 "LogBackupEnabled" log_backup_enabled: String, 5 "RegionId" region_id: String, 6 "RetentType" retent_type: i64,
    7 "Retention" retention: i64
} }

/// Modifies masking rules: `ModifyMaskingRules` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRules {
    /// Required.
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub default_algo: Option<String>,
    pub enabled: Option<String>,
    pub masking_algo: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: Option<ModifyMaskingRulesRuleConfig>,
    /// Required.
    pub rule_name: String,
}
operation! { ModifyMaskingRules(db_instance_name: String, rule_name: String)
    "ModifyMaskingRules" -> ModifyMaskingRulesOutput {
    0 "DBInstanceName" db_instance_name, 1 "DBName" db_name: String, 2 "DefaultAlgo" default_algo: String,
    3 "Enabled" enabled: String, 4 "MaskingAlgo" masking_algo: String, 5 "OwnerId" owner_id: String,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RuleConfig" rule_config: ModifyMaskingRulesRuleConfig,
    10 "RuleName" rule_name
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`ModifyMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesRuleConfig {
    pub columns: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub tables: Option<Vec<String>>,
}
input! { ModifyMaskingRulesRuleConfig() {
    0 "Columns" columns: Vec<String>, 1 "Databases" databases: Vec<String>, 2 "Tables" tables: Vec<String>
} }

/// Response of [`ModifyMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesOutput {
    pub data: BTreeMap<String, String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyMaskingRulesOutput {
    0 "Data" data: BTreeMap<String, String>, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies pg hba config: `ModifyPGHbaConfig` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyPGHbaConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPGHbaConfig {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub hba_item: Vec<ModifyPGHbaConfigHbaItem>,
    /// Required.
    pub ops_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyPGHbaConfig(db_instance_id: String, hba_item: Vec<ModifyPGHbaConfigHbaItem>, ops_type: String)
    "ModifyPGHbaConfig" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "HbaItem" hba_item, 3 "OpsType" ops_type,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyPGHbaConfig`]: empty.
pub type ModifyPGHbaConfigOutput = Empty;

/// In the request of [`ModifyPGHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPGHbaConfigHbaItem {
    /// Required.
    pub address: Option<String>,
    /// Required.
    pub database: Option<String>,
    pub mask: Option<String>,
    /// Required.
    pub method: Option<String>,
    pub option: Option<String>,
    /// Required.
    pub priority_id: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub user: Option<String>,
}

/// Arguments of [`ModifyPGHbaConfigHbaItem::new`].
pub struct ModifyPGHbaConfigHbaItemRequired {
    pub address: String,
    pub database: String,
    pub method: String,
    pub priority_id: i64,
    pub r#type: String,
    pub user: String,
}
input! {
    ModifyPGHbaConfigHbaItem { ModifyPGHbaConfigHbaItemRequired: address, database, method, priority_id, r#type, user } {
    0 "Address" address: String, 1 "Database" database: String, 2 "Mask" mask: String, 3 "Method" method: String,
    4 "Option" option: String, 5 "PriorityId" priority_id: i64, 6 "Type" r#type: String, 7 "User" user: String
} }

/// Modifies parameter: `ModifyParameter` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub forcerestart: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ModifyParameter(db_instance_id: String) "ModifyParameter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "Forcerestart" forcerestart: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ParameterGroupId" parameter_group_id: String,
    6 "Parameters" parameters: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SwitchTime" switch_time: String,
    10 "SwitchTimeMode" switch_time_mode: String
} }

/// Response of [`ModifyParameter`]: empty.
pub type ModifyParameterOutput = Empty;

/// Modifies parameter group: `ModifyParameterGroup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroup {
    pub modify_mode: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    /// Required.
    pub parameter_group_id: String,
    pub parameter_group_name: Option<String>,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyParameterGroup(parameter_group_id: String, region_id: String)
    "ModifyParameterGroup" -> ModifyParameterGroupOutput {
    0 "ModifyMode" modify_mode: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupDesc" parameter_group_desc: String,
    3 "ParameterGroupId" parameter_group_id, 4 "ParameterGroupName" parameter_group_name: String,
    5 "Parameters" parameters: String, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { ModifyParameterGroupOutput {
    0 "ParameterGroupId" parameter_group_id: String
} }

/// Modifies parameter timed schedule task: `ModifyParameterTimedScheduleTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterTimedScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterTimedScheduleTask {
    pub db_instance_name: Option<String>,
    pub switch_time: Option<String>,
    pub task_id: Option<i64>,
}
operation! { ModifyParameterTimedScheduleTask() "ModifyParameterTimedScheduleTask" -> Empty {
    0 "DBInstanceName" db_instance_name: String, 1 "SwitchTime" switch_time: String, 2 "TaskId" task_id: i64
} }

/// Response of [`ModifyParameterTimedScheduleTask`]: empty.
pub type ModifyParameterTimedScheduleTaskOutput = Empty;

/// Modifies rc deployment set attribute: `ModifyRCDeploymentSetAttribute` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDeploymentSetAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDeploymentSetAttribute {
    /// Required.
    pub deployment_set_id: String,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyRCDeploymentSetAttribute(deployment_set_id: String, region_id: String)
    "ModifyRCDeploymentSetAttribute" -> Empty {
    0 "DeploymentSetId" deployment_set_id, 1 "DeploymentSetName" deployment_set_name: String,
    2 "Description" description: String, 3 "RegionId" region_id
} }

/// Response of [`ModifyRCDeploymentSetAttribute`]: empty.
pub type ModifyRCDeploymentSetAttributeOutput = Empty;

/// Modifies rc disk attribute: `ModifyRCDiskAttribute` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskAttribute {
    pub bursting_enabled: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub disk_id: String,
    pub disk_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyRCDiskAttribute(disk_id: String, region_id: String) "ModifyRCDiskAttribute" -> Empty {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "DeleteWithInstance" delete_with_instance: bool,
    2 "Description" description: String, 3 "DiskId" disk_id, 4 "DiskName" disk_name: String, 5 "RegionId" region_id
} }

/// Response of [`ModifyRCDiskAttribute`]: empty.
pub type ModifyRCDiskAttributeOutput = Empty;

/// Modifies rc disk charge type: `ModifyRCDiskChargeType` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub used_time: Option<i64>,
}
operation! { ModifyRCDiskChargeType(instance_id: String, region_id: String)
    "ModifyRCDiskChargeType" -> ModifyRCDiskChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "BusinessInfo" business_info: String, 4 "ClientToken" client_token: String, 5 "InstanceId" instance_id,
    6 "PayType" pay_type: String, 7 "Period" period: String, 8 "PromotionCode" promotion_code: String,
    9 "RegionId" region_id, 10 "UsedTime" used_time: i64
} }

/// Response of [`ModifyRCDiskChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskChargeTypeOutput {
    pub charge_type: Option<String>,
    pub expired_time: Vec<String>,
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { ModifyRCDiskChargeTypeOutput {
    0 "ChargeType" charge_type: String, 1 "ExpiredTime" expired_time: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "OrderId" order_id: String
} }

/// Modifies rc disk spec: `ModifyRCDiskSpec` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskSpec {
    pub auto_pay: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub dry_run: Option<bool>,
    pub performance_level: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCDiskSpec() "ModifyRCDiskSpec" -> ModifyRCDiskSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "DiskCategory" disk_category: String, 2 "DiskId" disk_id: String,
    3 "DryRun" dry_run: bool, 4 "PerformanceLevel" performance_level: String, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyRCDiskSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyRCDiskSpecOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies rc elastic scaling: `ModifyRCElasticScaling` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCElasticScaling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCElasticScaling {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub scaling_enabled: Option<bool>,
    pub scheduled_rule: Option<String>,
}
operation! { ModifyRCElasticScaling() "ModifyRCElasticScaling" -> ModifyRCElasticScalingOutput {
    0 "DryRun" dry_run: bool, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "RegionId" region_id: String, 4 "ScalingEnabled" scaling_enabled: bool, 5 "ScheduledRule" scheduled_rule: String
} }

/// Response of [`ModifyRCElasticScaling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCElasticScalingOutput {
    pub order_id: Option<String>,
}
model! { ModifyRCElasticScalingOutput {
    0 "OrderId" order_id: String
} }

/// Modifies rc instance: `ModifyRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstance {
    pub auto_pay: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub direction: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub promotion_code: Option<String>,
    pub reboot_time: Option<String>,
    pub reboot_when_finished: Option<bool>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstance() "ModifyRCInstance" -> ModifyRCInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoUseCoupon" auto_use_coupon: bool, 2 "Direction" direction: String,
    3 "DryRun" dry_run: bool, 4 "InstanceId" instance_id: String, 5 "InstanceType" instance_type: String,
    6 "PromotionCode" promotion_code: String, 7 "RebootTime" reboot_time: String,
    8 "RebootWhenFinished" reboot_when_finished: bool, 9 "RegionId" region_id: String
} }

/// Response of [`ModifyRCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ModifyRCInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies rc instance attribute: `ModifyRCInstanceAttribute` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceAttribute {
    pub deletion_protection: Option<bool>,
    pub enable_jumbo_frame: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub reboot: Option<bool>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { ModifyRCInstanceAttribute() "ModifyRCInstanceAttribute" -> Empty {
    0 "DeletionProtection" deletion_protection: bool, 1 "EnableJumboFrame" enable_jumbo_frame: bool,
    2 "HostName" host_name: String, 3 "InstanceId" instance_id: String, 4 "InstanceIds" instance_ids: Vec<String>,
    5 "InstanceName" instance_name: String, 6 "Password" password: Secret, 7 "Reboot" reboot: bool,
    8 "RegionId" region_id: String, 9 "SecurityGroupId" security_group_id: String,
    10 "SecurityGroupIds" security_group_ids: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`ModifyRCInstanceAttribute`]: empty.
pub type ModifyRCInstanceAttributeOutput = Empty;

/// Modifies rc instance charge type: `ModifyRCInstanceChargeType` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub include_data_disks: Option<bool>,
    pub instance_charge_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_ids: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub used_time: Option<i64>,
}
operation! { ModifyRCInstanceChargeType(instance_id: String, region_id: String)
    "ModifyRCInstanceChargeType" -> ModifyRCInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "BusinessInfo" business_info: String, 4 "ClientToken" client_token: String, 5 "DryRun" dry_run: bool,
    6 "IncludeDataDisks" include_data_disks: bool, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InstanceId" instance_id, 9 "InstanceIds" instance_ids: String, 10 "PayType" pay_type: String,
    11 "Period" period: String, 12 "PromotionCode" promotion_code: String, 13 "RegionId" region_id,
    14 "UsedTime" used_time: i64
} }

/// Response of [`ModifyRCInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeTypeOutput {
    pub charge_type: Option<String>,
    pub expired_time: Vec<String>,
    pub fee_of_instances: Vec<ModifyRCInstanceChargeTypeFeeOfInstances>,
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { ModifyRCInstanceChargeTypeOutput {
    0 "ChargeType" charge_type: String, 1 "ExpiredTime" expired_time: Vec<String>,
    2 "FeeOfInstances" fee_of_instances: Vec<ModifyRCInstanceChargeTypeFeeOfInstances>,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "OrderId" order_id: String
} }

/// In the response of [`ModifyRCInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeTypeFeeOfInstances {
    pub currency: Option<String>,
    pub fee: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyRCInstanceChargeTypeFeeOfInstances {
    0 "Currency" currency: String, 1 "Fee" fee: String, 2 "InstanceId" instance_id: String
} }

/// Modifies rc instance description: `ModifyRCInstanceDescription` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceDescription {
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceDescription() "ModifyRCInstanceDescription" -> Empty {
    0 "InstanceDescription" instance_description: String, 1 "InstanceId" instance_id: String,
    2 "RegionId" region_id: String
} }

/// Response of [`ModifyRCInstanceDescription`]: empty.
pub type ModifyRCInstanceDescriptionOutput = Empty;

/// Modifies rc instance key pair: `ModifyRCInstanceKeyPair` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceKeyPair {
    pub instance_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub reboot: Option<bool>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceKeyPair() "ModifyRCInstanceKeyPair" -> Empty {
    0 "InstanceId" instance_id: String, 1 "KeyPairName" key_pair_name: String, 2 "Reboot" reboot: bool,
    3 "RegionId" region_id: String
} }

/// Response of [`ModifyRCInstanceKeyPair`]: empty.
pub type ModifyRCInstanceKeyPairOutput = Empty;

/// Modifies rc instance network spec: `ModifyRCInstanceNetworkSpec` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceNetworkSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceNetworkSpec {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<String>,
    pub network_charge_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceNetworkSpec() "ModifyRCInstanceNetworkSpec" -> Empty {
    0 "InstanceId" instance_id: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: String,
    2 "NetworkChargeType" network_charge_type: String, 3 "RegionId" region_id: String
} }

/// Response of [`ModifyRCInstanceNetworkSpec`]: empty.
pub type ModifyRCInstanceNetworkSpecOutput = Empty;

/// Modifies rc instance vpc attribute: `ModifyRCInstanceVpcAttribute` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceVpcAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceVpcAttribute {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { ModifyRCInstanceVpcAttribute(instance_id: String, region_id: String, vswitch_id: String)
    "ModifyRCInstanceVpcAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "VSwitchId" vswitch_id
} }

/// Response of [`ModifyRCInstanceVpcAttribute`]: empty.
pub type ModifyRCInstanceVpcAttributeOutput = Empty;

/// Modifies rc security group permission: `ModifyRCSecurityGroupPermission` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCSecurityGroupPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCSecurityGroupPermission {
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
operation! { ModifyRCSecurityGroupPermission() "ModifyRCSecurityGroupPermission" -> Empty {
    0 "DestCidrIp" dest_cidr_ip: String, 1 "Direction" direction: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String,
    6 "RegionId" region_id: String, 7 "SecurityGroupId" security_group_id: String,
    8 "SecurityGroupRuleId" security_group_rule_id: String, 9 "SourceCidrIp" source_cidr_ip: String,
    10 "SourcePortRange" source_port_range: String
} }

/// Response of [`ModifyRCSecurityGroupPermission`]: empty.
pub type ModifyRCSecurityGroupPermissionOutput = Empty;

/// Modifies rc vcluster: `ModifyRCVCluster` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCVCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCVCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub support_disk_performance_level: Option<Vec<String>>,
}
operation! { ModifyRCVCluster(cluster_id: String, region_id: String) "ModifyRCVCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id,
    2 "SupportDiskPerformanceLevel" support_disk_performance_level: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyRCVCluster`]: empty.
pub type ModifyRCVClusterOutput = Empty;

/// Modifies read write splitting connection: `ModifyReadWriteSplittingConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadWriteSplittingConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadWriteSplittingConnection {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub distribution_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub weight: Option<String>,
}
operation! { ModifyReadWriteSplittingConnection(db_instance_id: String) "ModifyReadWriteSplittingConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBInstanceId" db_instance_id,
    2 "DistributionType" distribution_type: String, 3 "MaxDelayTime" max_delay_time: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "Port" port: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Weight" weight: String
} }

/// Response of [`ModifyReadWriteSplittingConnection`]: empty.
pub type ModifyReadWriteSplittingConnectionOutput = Empty;

/// Modifies readonly instance delay replication time: `ModifyReadonlyInstanceDelayReplicationTime` of `rds` 2014-08-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadonlyInstanceDelayReplicationTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTime {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub read_sql_replication_time: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyReadonlyInstanceDelayReplicationTime(db_instance_id: String, read_sql_replication_time: String)
    "ModifyReadonlyInstanceDelayReplicationTime" -> ModifyReadonlyInstanceDelayReplicationTimeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ReadSQLReplicationTime" read_sql_replication_time,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyReadonlyInstanceDelayReplicationTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTimeOutput {
    pub db_instance_id: Option<String>,
    pub read_sql_replication_time: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyReadonlyInstanceDelayReplicationTimeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ReadSQLReplicationTime" read_sql_replication_time: String,
    2 "TaskId" task_id: String
} }

/// Modifies resource group: `ModifyResourceGroup` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { ModifyResourceGroup(db_instance_id: String, resource_group_id: String) "ModifyResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type: String
} }

/// Response of [`ModifyResourceGroup`]: empty.
pub type ModifyResourceGroupOutput = Empty;

/// Modifies sql collector policy: `ModifySQLCollectorPolicy` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySQLCollectorPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorPolicy {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sql_collector_status: String,
}
operation! { ModifySQLCollectorPolicy(db_instance_id: String, sql_collector_status: String)
    "ModifySQLCollectorPolicy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SQLCollectorStatus" sql_collector_status
} }

/// Response of [`ModifySQLCollectorPolicy`]: empty.
pub type ModifySQLCollectorPolicyOutput = Empty;

/// Modifies sql collector retention: `ModifySQLCollectorRetention` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySQLCollectorRetention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorRetention {
    /// Required.
    pub config_value: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifySQLCollectorRetention(config_value: String, db_instance_id: String)
    "ModifySQLCollectorRetention" -> Empty {
    0 "ConfigValue" config_value, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifySQLCollectorRetention`]: empty.
pub type ModifySQLCollectorRetentionOutput = Empty;

/// Modifies security group configuration: `ModifySecurityGroupConfiguration` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityGroupConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfiguration {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_id: String,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> ModifySecurityGroupConfigurationOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecurityGroupId" security_group_id
} }

/// Response of [`ModifySecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<ModifySecurityGroupConfigurationItems>,
}
model! { ModifySecurityGroupConfigurationOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "Items" items: ModifySecurityGroupConfigurationItems
} }

/// In the response of [`ModifySecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationItems {
    pub ecs_security_group_relation: Vec<
        ModifySecurityGroupConfigurationEcsSecurityGroupRelation,
    >,
}
model! { ModifySecurityGroupConfigurationItems {
    0 "EcsSecurityGroupRelation" ecs_security_group_relation: Vec<ModifySecurityGroupConfigurationEcsSecurityGroupRelation>
} }

/// In the response of [`ModifySecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationEcsSecurityGroupRelation {
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { ModifySecurityGroupConfigurationEcsSecurityGroupRelation {
    0 "NetworkType" network_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String
} }

/// Changes an IP address whitelist of an instance: the addresses that may connect.
///
/// By default (`ModifyMode` `Cover`) the addresses replace the whitelist; use `Append` and `Delete` to change single
/// entries. `0.0.0.0/0` allows every address. The change takes effect within about a minute.
///
/// `ModifySecurityIps` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_ip_array_attribute: Option<String>,
    /// Whitelist to change. Default: `Default`.
    pub db_instance_ip_array_name: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub fresh_white_list_readins: Option<String>,
    /// `Cover` (replace, the default), `Append` or `Delete`.
    pub modify_mode: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_type: Option<String>,
    /// Addresses and ranges, separated by commas. At most 1,000 in an instance.
    ///
    /// Required.
    pub security_ips: String,
    pub whitelist_network_type: Option<String>,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ips: String)
    "ModifySecurityIps" -> ModifySecurityIpsOutput {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    1 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 2 "DBInstanceId" db_instance_id,
    3 "FreshWhiteListReadins" fresh_white_list_readins: String, 4 "ModifyMode" modify_mode: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIPType" security_ip_type: String,
    7 "SecurityIps" security_ips, 8 "WhitelistNetworkType" whitelist_network_type: String
} }

/// Response of [`ModifySecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsOutput {
    pub task_id: Option<String>,
}
model! { ModifySecurityIpsOutput {
    0 "TaskId" task_id: String
} }

/// Modifies task info: `ModifyTaskInfo` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<i64>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub step_name: Option<String>,
    pub task_action: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { ModifyTaskInfo(region_id: String, task_id: String) "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    0 "ActionParams" action_params: String, 1 "RegionId" region_id,
    2 "ResourceOwnerAccount" resource_owner_account: i64, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StepName" step_name: String, 6 "TaskAction" task_action: String,
    7 "TaskId" task_id
} }

/// Response of [`ModifyTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoOutput {
    pub error_code: Option<String>,
    pub error_task_id: Option<String>,
    pub success_count: Option<String>,
}
model! { ModifyTaskInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorTaskId" error_task_id: String, 2 "SuccessCount" success_count: String
} }

/// Modifies whitelist template: `ModifyWhitelistTemplate` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistTemplate {
    /// Required.
    pub ip_whitelist: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
}
operation! { ModifyWhitelistTemplate(ip_whitelist: String) "ModifyWhitelistTemplate" -> ModifyWhitelistTemplateOutput {
    0 "IpWhitelist" ip_whitelist, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TemplateId" template_id: i64, 6 "TemplateName" template_name: String
} }

/// Response of [`ModifyWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<ModifyWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyWhitelistTemplateOutput {
    0 "Code" code: String, 1 "Data" data: ModifyWhitelistTemplateData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistTemplateData {
    pub status: Option<String>,
}
model! { ModifyWhitelistTemplateData {
    0 "Status" status: String
} }

/// `PreCheckCreateOrderForDeleteDBNodes` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/PreCheckCreateOrderForDeleteDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodes {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
    pub engine_version: Option<String>,
    pub node_type: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { PreCheckCreateOrderForDeleteDBNodes(commodity_code: String)
    "PreCheckCreateOrderForDeleteDBNodes" -> PreCheckCreateOrderForDeleteDBNodesOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "ClientToken" client_token: String,
    3 "CommodityCode" commodity_code, 4 "DBInstanceId" db_instance_id: String, 5 "DBNodeId" db_node_id: Vec<String>,
    6 "EngineVersion" engine_version: String, 7 "NodeType" node_type: String, 8 "OwnerId" owner_id: i64,
    9 "PromotionCode" promotion_code: String, 10 "RegionId" region_id: String, 11 "Resource" resource: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "ZoneId" zone_id: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`PreCheckCreateOrderForDeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesOutput {
    pub failures: Option<PreCheckCreateOrderForDeleteDBNodesFailures>,
    pub pre_check_result: Option<bool>,
}
model! { PreCheckCreateOrderForDeleteDBNodesOutput {
    0 "Failures" failures: PreCheckCreateOrderForDeleteDBNodesFailures, 1 "PreCheckResult" pre_check_result: bool
} }

/// In the response of [`PreCheckCreateOrderForDeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesFailures {
    pub failures: Vec<PreCheckCreateOrderForDeleteDBNodesFailuresFailures>,
}
model! { PreCheckCreateOrderForDeleteDBNodesFailures {
    0 "Failures" failures: Vec<PreCheckCreateOrderForDeleteDBNodesFailuresFailures>
} }

/// In the response of [`PreCheckCreateOrderForDeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesFailuresFailures {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PreCheckCreateOrderForDeleteDBNodesFailuresFailures {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `PrecheckDuckDBDependency` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/PrecheckDuckDBDependency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependency {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_mode: Option<String>,
}
operation! { PrecheckDuckDBDependency(db_instance_id: String)
    "PrecheckDuckDBDependency" -> PrecheckDuckDBDependencyOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TargetMode" target_mode: String
} }

/// Response of [`PrecheckDuckDBDependency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependencyOutput {
    pub failed_check_items: Vec<PrecheckDuckDBDependencyFailedCheckItems>,
    pub result: Option<bool>,
}
model! { PrecheckDuckDBDependencyOutput {
    0 "FailedCheckItems" failed_check_items: Vec<PrecheckDuckDBDependencyFailedCheckItems>, 1 "Result" result: bool
} }

/// In the response of [`PrecheckDuckDBDependency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependencyFailedCheckItems {
    pub allow_auto_modify: Option<bool>,
    pub current_value: Option<String>,
    pub name: Option<String>,
    pub required_value: Option<String>,
    pub r#type: Option<String>,
}
model! { PrecheckDuckDBDependencyFailedCheckItems {
    0 "AllowAutoModify" allow_auto_modify: bool, 1 "CurrentValue" current_value: String, 2 "Name" name: String,
    3 "RequiredValue" required_value: String, 4 "Type" r#type: String
} }

/// `PurgeDBInstanceLog` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/PurgeDBInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeDBInstanceLog {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PurgeDBInstanceLog(db_instance_id: String) "PurgeDBInstanceLog" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PurgeDBInstanceLog`]: empty.
pub type PurgeDBInstanceLogOutput = Empty;

/// Queries notify: `QueryNotify` of `rds` 2014-08-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/QueryNotify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotify {
    /// Required.
    pub from: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub to: String,
    /// Required.
    pub with_confirmed: bool,
}
operation! { QueryNotify(from: String, to: String, with_confirmed: bool) "QueryNotify" -> QueryNotifyOutput {
    0 "From" from, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "To" to,
    4 "WithConfirmed" with_confirmed
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { QueryNotify: QueryNotifyNotifyItemList =
    Number "PageNumber", "Data.NotifyItemList" data.notify_item_list, total "Data.TotalRecordCount" }

/// Response of [`QueryNotify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyOutput {
    pub data: Option<QueryNotifyData>,
}
model! { QueryNotifyOutput {
    0 "Data" data: QueryNotifyData
} }

/// In the response of [`QueryNotify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyData {
    pub notify_item_list: Vec<QueryNotifyNotifyItemList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { QueryNotifyData {
    0 "NotifyItemList" notify_item_list: Vec<QueryNotifyNotifyItemList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`QueryNotify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyNotifyItemList {
    pub ali_uid: Option<i64>,
    pub confirm_flag: Option<bool>,
    pub confirmor: Option<i64>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub idempotent_count: Option<String>,
    pub idempotent_id: Option<String>,
    pub level: Option<String>,
    pub notify_element: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryNotifyNotifyItemList {
    0 "AliUid" ali_uid: i64, 1 "ConfirmFlag" confirm_flag: bool, 2 "Confirmor" confirmor: i64,
    3 "GmtCreated" gmt_created: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64,
    6 "IdempotentCount" idempotent_count: String, 7 "IdempotentId" idempotent_id: String, 8 "Level" level: String,
    9 "NotifyElement" notify_element: String, 10 "TemplateName" template_name: String, 11 "Type" r#type: String
} }

/// Queries recommend by code: `QueryRecommendByCode` of `rds` 2014-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Rds/2014-08-15/QueryRecommendByCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecommendByCode {
    /// Required.
    pub code: String,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRecommendByCode(code: String) "QueryRecommendByCode" -> QueryRecommendByCodeOutput {
    0 "Code" code, 1 "OwnerId" owner_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryRecommendByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecommendByCodeOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecommendByCodeOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// `RdsCustomInit` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RdsCustomInit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RdsCustomInit {
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_linked_role: String,
}
operation! { RdsCustomInit(region_id: String, service_linked_role: String) "RdsCustomInit" -> RdsCustomInitOutput {
    0 "RegionId" region_id, 1 "ServiceLinkedRole" service_linked_role
} }

/// Response of [`RdsCustomInit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RdsCustomInitOutput {
    pub register_uid_success: Option<bool>,
}
model! { RdsCustomInitOutput {
    0 "RegisterUidSuccess" register_uid_success: bool
} }

/// Reboots rc instance: `RebootRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRCInstance {
    pub dry_run: Option<bool>,
    pub force_stop: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub reboot_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { RebootRCInstance(instance_id: String) "RebootRCInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "ForceStop" force_stop: bool, 2 "InstanceId" instance_id,
    3 "RebootTime" reboot_time: String, 4 "RegionId" region_id: String
} }

/// Response of [`RebootRCInstance`]: empty.
pub type RebootRCInstanceOutput = Empty;

/// Reboots rc instances: `RebootRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRCInstances {
    pub batch_optimization: Option<String>,
    pub force_reboot: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub reboot_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { RebootRCInstances() "RebootRCInstances" -> Empty {
    0 "BatchOptimization" batch_optimization: String, 1 "ForceReboot" force_reboot: bool,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "RebootTime" reboot_time: String, 4 "RegionId" region_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`RebootRCInstances`]: empty.
pub type RebootRCInstancesOutput = Empty;

/// `RebuildDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RebuildDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub dedicated_host_group_id: String,
    pub dedicated_host_id: Option<String>,
    pub owner_id: Option<i64>,
    pub rebuild_node_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RebuildDBInstance(db_instance_id: String, dedicated_host_group_id: String)
    "RebuildDBInstance" -> RebuildDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DedicatedHostGroupId" dedicated_host_group_id,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "OwnerId" owner_id: i64,
    4 "RebuildNodeType" rebuild_node_type: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RebuildDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RebuildDBInstanceOutput {
    0 "MigrationId" migration_id: i64, 1 "TaskId" task_id: i64
} }

/// `RebuildReplicationLink` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RebuildReplicationLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildReplicationLink {
    /// Required.
    pub db_instance_id: String,
}
operation! { RebuildReplicationLink(db_instance_id: String) "RebuildReplicationLink" -> RebuildReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`RebuildReplicationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { RebuildReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// `ReceiveDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ReceiveDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub guard_db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReceiveDBInstance(db_instance_id: String, guard_db_instance_id: String)
    "ReceiveDBInstance" -> ReceiveDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "GuardDBInstanceId" guard_db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReceiveDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveDBInstanceOutput {
    pub guard_db_instance_id: Option<String>,
}
model! { ReceiveDBInstanceOutput {
    0 "GuardDBInstanceId" guard_db_instance_id: String
} }

/// `RecoveryDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RecoveryDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryDBInstance {
    pub backup_id: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    /// Required.
    pub db_names: String,
    pub instance_network_type: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub target_db_instance_id: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { RecoveryDBInstance(db_names: String) "RecoveryDBInstance" -> RecoveryDBInstanceOutput {
    0 "BackupId" backup_id: String, 1 "DBInstanceClass" db_instance_class: String,
    2 "DBInstanceId" db_instance_id: String, 3 "DBInstanceStorage" db_instance_storage: i64,
    4 "DBInstanceStorageType" db_instance_storage_type: String, 5 "DbNames" db_names,
    6 "InstanceNetworkType" instance_network_type: String, 7 "PayType" pay_type: String, 8 "Period" period: String,
    9 "PrivateIpAddress" private_ip_address: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RestoreTime" restore_time: String, 12 "TargetDBInstanceId" target_db_instance_id: String,
    13 "UsedTime" used_time: String, 14 "VPCId" vpc_id: String, 15 "VSwitchId" vswitch_id: String
} }

/// Response of [`RecoveryDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { RecoveryDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// `RedeployRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RedeployRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployRCInstance {
    pub force_stop: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { RedeployRCInstance(instance_id: String) "RedeployRCInstance" -> RedeployRCInstanceOutput {
    0 "ForceStop" force_stop: bool, 1 "InstanceId" instance_id
} }

/// Response of [`RedeployRCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployRCInstanceOutput {
    pub task_id: Option<String>,
}
model! { RedeployRCInstanceOutput {
    0 "TaskId" task_id: String
} }

/// Releases instance connection: `ReleaseInstanceConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseInstanceConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceConnection {
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ReleaseInstanceConnection(current_connection_string: String, db_instance_id: String, instance_network_type: String)
    "ReleaseInstanceConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceId" db_instance_id,
    2 "InstanceNetworkType" instance_network_type, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseInstanceConnection`]: empty.
pub type ReleaseInstanceConnectionOutput = Empty;

/// Releases instance public connection: `ReleaseInstancePublicConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceId" db_instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseInstancePublicConnection`]: empty.
pub type ReleaseInstancePublicConnectionOutput = Empty;

/// Releases read write splitting connection: `ReleaseReadWriteSplittingConnection` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseReadWriteSplittingConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseReadWriteSplittingConnection {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub rw_address_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseReadWriteSplittingConnection(db_instance_id: String)
    "ReleaseReadWriteSplittingConnection" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RWAddressType" rw_address_type: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseReadWriteSplittingConnection`]: empty.
pub type ReleaseReadWriteSplittingConnectionOutput = Empty;

/// Removes tags from resource: `RemoveTagsFromResource` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RemoveTagsFromResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromResource {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<RemoveTagsFromResourceTag>>,
}
operation! { RemoveTagsFromResource(db_instance_id: String, region_id: String) "RemoveTagsFromResource" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: String, 9 "proxyId" proxy_id: String, 10 "Tag" tag: Vec<RemoveTagsFromResourceTag>
} }

/// Response of [`RemoveTagsFromResource`]: empty.
pub type RemoveTagsFromResourceOutput = Empty;

/// In the request of [`RemoveTagsFromResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RemoveTagsFromResourceTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Renews instance: `RenewInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub auto_pay: Option<String>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewInstance(db_instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    0 "AutoPay" auto_pay: String, 1 "AutoRenew" auto_renew: String, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "ClientToken" client_token: String, 4 "DBInstanceId" db_instance_id, 5 "OwnerId" owner_id: i64, 6 "Period" period,
    7 "PromotionCode" promotion_code: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// Renews rc instance: `RenewRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RenewRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRCInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub period_align: Option<bool>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub time_type: String,
    /// Required.
    pub used_time: String,
}
operation! { RenewRCInstance(commodity_code: String, region_id: String, time_type: String, used_time: String)
    "RenewRCInstance" -> RenewRCInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "BusinessInfo" business_info: String, 4 "ClientToken" client_token: String, 5 "CommodityCode" commodity_code,
    6 "InstanceId" instance_id: String, 7 "OwnerId" owner_id: i64, 8 "PayType" pay_type: String,
    9 "PeriodAlign" period_align: bool, 10 "PromotionCode" promotion_code: String, 11 "RegionId" region_id,
    12 "Resource" resource: String, 13 "ResourceOwnerAccount" resource_owner_account: String, 14 "TimeType" time_type,
    15 "UsedTime" used_time
} }

/// Response of [`RenewRCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRCInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub order_ids: Option<String>,
}
model! { RenewRCInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String, 2 "OrderIds" order_ids: String
} }

/// Replaces rc instance system disk: `ReplaceRCInstanceSystemDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ReplaceRCInstanceSystemDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRCInstanceSystemDisk {
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub is_local_disk: Option<bool>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
}
operation! { ReplaceRCInstanceSystemDisk() "ReplaceRCInstanceSystemDisk" -> Empty {
    0 "ImageId" image_id: String, 1 "InstanceId" instance_id: String, 2 "IsLocalDisk" is_local_disk: bool,
    3 "KeyPairName" key_pair_name: String, 4 "Password" password: Secret, 5 "RegionId" region_id: String
} }

/// Response of [`ReplaceRCInstanceSystemDisk`]: empty.
pub type ReplaceRCInstanceSystemDiskOutput = Empty;

/// Resets account: `ResetAccount` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ResetAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccount`]: empty.
pub type ResetAccountOutput = Empty;

/// Sets a new password for a database account.
///
/// The instance must be `Running`, and new connections need the new password. Accounts that were created by SQL
/// statements in PostgreSQL and SQL Server 2017 cluster edition instances cannot be reset. Wait with
/// `waiters::account_available`.
///
/// `ResetAccountPassword` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Account whose password is reset.
    ///
    /// Required.
    pub account_name: String,
    /// New password: 8 to 32 characters, with at least three of upper-case letters, lower-case letters, digits and the
    /// special characters `!@#$&%^*()_+-=`.
    ///
    /// Required. Secret.
    pub account_password: Secret,
    /// Instance that contains the account: `rm-…`.
    ///
    /// Required.
    pub db_instance_id: String,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub owner_account: Option<String>,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub owner_id: Option<i64>,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub resource_owner_account: Option<String>,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

impl ResetAccountPassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule::new(8, 32, 3, "!@#$&%^*()_+-=")
            .check(Some(&self.account_password))?;
        Ok(())
    }
}

/// Resizes rc instance disk: `ResizeRCInstanceDisk` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ResizeRCInstanceDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeRCInstanceDisk {
    pub auto_pay: Option<bool>,
    pub disk_id: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub new_size: Option<i64>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ResizeRCInstanceDisk() "ResizeRCInstanceDisk" -> ResizeRCInstanceDiskOutput {
    0 "AutoPay" auto_pay: bool, 1 "DiskId" disk_id: String, 2 "DryRun" dry_run: bool,
    3 "InstanceId" instance_id: String, 4 "NewSize" new_size: i64, 5 "RegionId" region_id: String,
    6 "Type" r#type: String
} }

/// Response of [`ResizeRCInstanceDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeRCInstanceDiskOutput {
    pub order_id: Option<i64>,
}
model! { ResizeRCInstanceDiskOutput {
    0 "OrderId" order_id: i64
} }

/// Restarts a database instance.
///
/// Connections are interrupted for about 30 seconds, and applications must reconnect. The operation is asynchronous:
/// the instance is `Rebooting`, then `Running`. Wait with `waiters::instance_available`. Right after the call, the
/// status can still be `Running` for a moment.
///
/// `RestartDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Only this node is restarted. SQL Server cluster edition only.
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RestartDBInstance`]: empty.
pub type RestartDBInstanceOutput = Empty;

/// Restores ddr table: `RestoreDdrTable` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RestoreDdrTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDdrTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Required.
    pub restore_type: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
    /// Required.
    pub table_meta: String,
}
operation! { RestoreDdrTable(db_instance_id: String, restore_type: String, table_meta: String)
    "RestoreDdrTable" -> RestoreDdrTableOutput {
    0 "BackupId" backup_id: String, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RestoreTime" restore_time: String, 9 "RestoreType" restore_type,
    10 "SourceDBInstanceName" source_db_instance_name: String, 11 "SourceRegion" source_region: String,
    12 "TableMeta" table_meta
} }

/// Response of [`RestoreDdrTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDdrTableOutput {
    pub db_instance_id: Option<String>,
}
model! { RestoreDdrTableOutput {
    0 "DBInstanceId" db_instance_id: String
} }

/// Restores table: `RestoreTable` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RestoreTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub instant_recovery: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Required.
    pub table_meta: String,
}
operation! { RestoreTable(db_instance_id: String, table_meta: String) "RestoreTable" -> Empty {
    0 "BackupId" backup_id: String, 1 "ClientToken" client_token: String, 2 "DBInstanceId" db_instance_id,
    3 "InstantRecovery" instant_recovery: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RestoreTime" restore_time: String, 9 "TableMeta" table_meta
} }

/// Response of [`RestoreTable`]: empty.
pub type RestoreTableOutput = Empty;

/// Revokes account privilege: `RevokeAccountPrivilege` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilege {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeAccountPrivilege(account_name: String, db_instance_id: String, db_name: String)
    "RevokeAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeAccountPrivilege`]: empty.
pub type RevokeAccountPrivilegeOutput = Empty;

/// Revokes operator permission: `RevokeOperatorPermission` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeOperatorPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeOperatorPermission {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeOperatorPermission(db_instance_id: String) "RevokeOperatorPermission" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeOperatorPermission`]: empty.
pub type RevokeOperatorPermissionOutput = Empty;

/// Revokes rc security group permission: `RevokeRCSecurityGroupPermission` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeRCSecurityGroupPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRCSecurityGroupPermission {
    pub direction: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id_list: Option<Vec<String>>,
}
operation! { RevokeRCSecurityGroupPermission() "RevokeRCSecurityGroupPermission" -> Empty {
    0 "Direction" direction: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupRuleIdList" security_group_rule_id_list: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`RevokeRCSecurityGroupPermission`]: empty.
pub type RevokeRCSecurityGroupPermissionOutput = Empty;

/// Runs rc command: `RunRCCommand` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommand {
    pub client_token: Option<String>,
    /// Required.
    pub command_content: String,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub frequency: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub keep_command: Option<bool>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub repeat_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tags: Option<Vec<RunRCCommandResourceTags>>,
    pub tags: Option<Vec<RunRCCommandTags>>,
    pub termination_mode: Option<String>,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
    pub username: Option<String>,
    pub windows_password_name: Option<String>,
    pub working_dir: Option<String>,
}
operation! { RunRCCommand(command_content: String, region_id: String, r#type: String)
    "RunRCCommand" -> RunRCCommandOutput {
    0 "ClientToken" client_token: String, 1 "CommandContent" command_content, 2 "ContainerId" container_id: String,
    3 "ContainerName" container_name: String, 4 "ContentEncoding" content_encoding: String,
    5 "Description" description: String, 6 "EnableParameter" enable_parameter: bool, 7 "Frequency" frequency: String,
    8 "InstanceIds" instance_ids: Vec<String>, 9 "KeepCommand" keep_command: bool, 10 "Launcher" launcher: String,
    11 "Name" name: String, 12 "Parameters" parameters: BTreeMap<String, Value>, 13 "RegionId" region_id,
    14 "RepeatMode" repeat_mode: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "ResourceTags" resource_tags: Vec<RunRCCommandResourceTags>, 17 "Tags" tags: Vec<RunRCCommandTags>,
    18 "TerminationMode" termination_mode: String, 19 "Timeout" timeout: i64, 20 "Type" r#type,
    21 "Username" username: String, 22 "WindowsPasswordName" windows_password_name: String,
    23 "WorkingDir" working_dir: String
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json)
] }

/// In the request of [`RunRCCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCCommandResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`RunRCCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCCommandTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RunRCCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandOutput {
    pub command_id: Option<String>,
    pub invoke_id: Option<String>,
}
model! { RunRCCommandOutput {
    0 "CommandId" command_id: String, 1 "InvokeId" invoke_id: String
} }

/// Runs rc instances: `RunRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstances {
    pub acu_type: Option<String>,
    /// 1 to 100.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub create_ack_edge_param: Option<RunRCInstancesCreateAckEdgeParam>,
    pub create_extra_param: Option<String>,
    pub create_mode: Option<String>,
    pub data_disk: Option<Vec<RunRCInstancesDataDisk>>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub network_options: Option<RunRCInstancesNetworkOptions>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub scheduled_rule: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_strategy: Option<String>,
    pub support_case: Option<String>,
    pub system_disk: Option<RunRCInstancesSystemDisk>,
    pub tag: Option<Vec<RunRCInstancesTag>>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub user_data_in_base64: Option<bool>,
    /// Required.
    pub vswitch_id: String,
    pub zone_id: Option<String>,
}
operation! { RunRCInstances(instance_type: String, region_id: String, vswitch_id: String)
    "RunRCInstances" -> RunRCInstancesOutput {
    0 "AcuType" acu_type: String, 1 "Amount" amount: i64, 2 "AutoPay" auto_pay: bool, 3 "AutoRenew" auto_renew: bool,
    4 "AutoUseCoupon" auto_use_coupon: bool, 5 "BusinessInfo" business_info: String,
    6 "ClientToken" client_token: String,
    7 "CreateAckEdgeParam" create_ack_edge_param: RunRCInstancesCreateAckEdgeParam,
    8 "CreateExtraParam" create_extra_param: String, 9 "CreateMode" create_mode: String,
    10 "DataDisk" data_disk: Vec<RunRCInstancesDataDisk>, 11 "DeletionProtection" deletion_protection: bool,
    12 "DeploymentSetId" deployment_set_id: String, 13 "Description" description: String, 14 "DryRun" dry_run: bool,
    15 "HostName" host_name: String, 16 "ImageId" image_id: String,
    17 "InstanceChargeType" instance_charge_type: String, 18 "InstanceName" instance_name: String,
    19 "InstanceType" instance_type, 20 "InternetChargeType" internet_charge_type: String,
    21 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 22 "IoOptimized" io_optimized: String,
    23 "KeyPairName" key_pair_name: String, 24 "NetworkOptions" network_options: RunRCInstancesNetworkOptions,
    25 "Password" password: Secret, 26 "PasswordInherit" password_inherit: bool, 27 "Period" period: i64,
    28 "PeriodUnit" period_unit: String, 29 "PrivateIpAddress" private_ip_address: String,
    30 "PromotionCode" promotion_code: String, 31 "RegionId" region_id, 32 "ResourceGroupId" resource_group_id: String,
    33 "ScheduledRule" scheduled_rule: String, 34 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    35 "SecurityGroupId" security_group_id: String, 36 "SecurityGroupIds" security_group_ids: Vec<String>,
    37 "SpotStrategy" spot_strategy: String, 38 "SupportCase" support_case: String,
    39 "SystemDisk" system_disk: RunRCInstancesSystemDisk, 40 "Tag" tag: Vec<RunRCInstancesTag>,
    41 "UserData" user_data: Secret, 42 "UserDataInBase64" user_data_in_base64: bool, 43 "VSwitchId" vswitch_id,
    44 "ZoneId" zone_id: String
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(24, Location::Default, Style::Json),
    Mark::new(36, Location::Default, Style::Json),
    Mark::new(39, Location::Default, Style::Json)
] }

/// In the request of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesCreateAckEdgeParam {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
}
input! { RunRCInstancesCreateAckEdgeParam() {
    0 "ClusterId" cluster_id: String, 1 "NodePoolId" node_pool_id: String
} }

/// In the request of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub device: Option<String>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { RunRCInstancesDataDisk() {
    0 "Category" category: String, 1 "DeleteWithInstance" delete_with_instance: bool, 2 "Device" device: String,
    3 "Encrypted" encrypted: String, 4 "PerformanceLevel" performance_level: String, 5 "Size" size: i64,
    6 "SnapshotId" snapshot_id: String
} }

/// In the request of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesNetworkOptions {
    pub enable_jumbo_frame: Option<bool>,
}
input! { RunRCInstancesNetworkOptions() {
    0 "EnableJumboFrame" enable_jumbo_frame: bool
} }

/// In the request of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { RunRCInstancesSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// In the request of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesOutput {
    pub instance_id_sets: Option<RunRCInstancesInstanceIdSets>,
    pub order_id: Option<String>,
}
model! { RunRCInstancesOutput {
    0 "InstanceIdSets" instance_id_sets: RunRCInstancesInstanceIdSets, 1 "OrderId" order_id: String
} }

/// In the response of [`RunRCInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesInstanceIdSets {
    pub instance_id_set: Vec<String>,
}
model! { RunRCInstancesInstanceIdSets {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Starts db instance: `StartDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstance {
    /// Required.
    pub db_instance_id: String,
    pub db_instance_trans_type: Option<i64>,
    pub dedicated_host_group_id: Option<String>,
    pub effective_time: Option<String>,
    pub engine_version: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub specified_time: Option<String>,
    pub storage: Option<i64>,
    pub target_db_instance_class: Option<String>,
    pub target_dedicated_host_id_for_log: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { StartDBInstance(db_instance_id: String) "StartDBInstance" -> StartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBInstanceTransType" db_instance_trans_type: i64,
    2 "DedicatedHostGroupId" dedicated_host_group_id: String, 3 "EffectiveTime" effective_time: String,
    4 "EngineVersion" engine_version: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SpecifiedTime" specified_time: String, 10 "Storage" storage: i64,
    11 "TargetDBInstanceClass" target_db_instance_class: String,
    12 "TargetDedicatedHostIdForLog" target_dedicated_host_id_for_log: String,
    13 "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    14 "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String, 15 "VSwitchId" vswitch_id: String,
    16 "ZoneId" zone_id: String
} }

/// Response of [`StartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { StartDBInstanceOutput {
    0 "MigrationId" migration_id: i64, 1 "TaskId" task_id: i64
} }

/// Starts rc instance: `StartRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRCInstance {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { StartRCInstance(instance_id: String) "StartRCInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`StartRCInstance`]: empty.
pub type StartRCInstanceOutput = Empty;

/// Starts rc instances: `StartRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRCInstances {
    pub batch_optimization: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { StartRCInstances() "StartRCInstances" -> Empty {
    0 "BatchOptimization" batch_optimization: String, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "RegionId" region_id: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StartRCInstances`]: empty.
pub type StartRCInstancesOutput = Empty;

/// Stops db instance: `StopDBInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StopDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstance {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopDBInstance(db_instance_id: String, region_id: String) "StopDBInstance" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StopDBInstance`]: empty.
pub type StopDBInstanceOutput = Empty;

/// Stops rc instance: `StopRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRCInstance {
    pub force_stop: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopRCInstance(instance_id: String) "StopRCInstance" -> Empty {
    0 "ForceStop" force_stop: bool, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "StoppedMode" stopped_mode: String
} }

/// Response of [`StopRCInstance`]: empty.
pub type StopRCInstanceOutput = Empty;

/// Stops rc instances: `StopRCInstances` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRCInstances {
    pub batch_optimization: Option<String>,
    pub force_stop: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopRCInstances() "StopRCInstances" -> Empty {
    0 "BatchOptimization" batch_optimization: String, 1 "ForceStop" force_stop: bool,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "RegionId" region_id: String, 4 "StoppedMode" stopped_mode: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`StopRCInstances`]: empty.
pub type StopRCInstancesOutput = Empty;

/// Switches db instance ha: `SwitchDBInstanceHA` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceHA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub force: Option<String>,
    /// Required.
    pub node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SwitchDBInstanceHA(db_instance_id: String, node_id: String) "SwitchDBInstanceHA" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EffectiveTime" effective_time: String, 2 "Force" force: String,
    3 "NodeId" node_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SwitchDBInstanceHA`]: empty.
pub type SwitchDBInstanceHAOutput = Empty;

/// Switches db instance net type: `SwitchDBInstanceNetType` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceNetType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetType {
    pub client_token: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    pub connection_string_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SwitchDBInstanceNetType(connection_string_prefix: String, db_instance_id: String)
    "SwitchDBInstanceNetType" -> SwitchDBInstanceNetTypeOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "ConnectionStringType" connection_string_type: String, 3 "DBInstanceId" db_instance_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "Port" port: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SwitchDBInstanceNetType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetTypeOutput {
    pub new_connection_string: Option<String>,
    pub old_connection_string: Option<String>,
}
model! { SwitchDBInstanceNetTypeOutput {
    0 "NewConnectionString" new_connection_string: String, 1 "OldConnectionString" old_connection_string: String
} }

/// Switches db instance vpc: `SwitchDBInstanceVpc` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceVpc {
    /// Required.
    pub db_instance_id: String,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { SwitchDBInstanceVpc(db_instance_id: String, vpc_id: String, vswitch_id: String)
    "SwitchDBInstanceVpc" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "PrivateIpAddress" private_ip_address: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "VPCId" vpc_id, 4 "VSwitchId" vswitch_id
} }

/// Response of [`SwitchDBInstanceVpc`]: empty.
pub type SwitchDBInstanceVpcOutput = Empty;

/// Switches over major version upgrade: `SwitchOverMajorVersionUpgrade` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchOverMajorVersionUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchOverMajorVersionUpgrade {
    pub client_token: Option<String>,
    pub db_instance_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 3600.
    pub switchover_timeout: Option<i64>,
    pub r#type: Option<String>,
}
operation! { SwitchOverMajorVersionUpgrade() "SwitchOverMajorVersionUpgrade" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceName" db_instance_name: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SwitchoverTimeout" switchover_timeout: i64, 9 "Type" r#type: String
} }

/// Response of [`SwitchOverMajorVersionUpgrade`]: empty.
pub type SwitchOverMajorVersionUpgradeOutput = Empty;

/// Switches replication link: `SwitchReplicationLink` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchReplicationLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchReplicationLink {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub target_instance_name: String,
    /// Required.
    pub target_instance_region_id: String,
}
operation! {
    SwitchReplicationLink(db_instance_id: String, target_instance_name: String, target_instance_region_id: String)
    "SwitchReplicationLink" -> SwitchReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "TargetInstanceName" target_instance_name,
    3 "TargetInstanceRegionId" target_instance_region_id
} }

/// Response of [`SwitchReplicationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { SwitchReplicationLinkOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Syncs rc key pair: `SyncRCKeyPair` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPair {
    pub key_pair_name: Option<String>,
    pub region_id: Option<String>,
    pub sync_mode: Option<bool>,
}
operation! { SyncRCKeyPair() "SyncRCKeyPair" -> SyncRCKeyPairOutput {
    0 "KeyPairName" key_pair_name: String, 1 "RegionId" region_id: String, 2 "SyncMode" sync_mode: bool
} }

/// Response of [`SyncRCKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPairOutput {
    pub data: Option<SyncRCKeyPairData>,
}
model! { SyncRCKeyPairOutput {
    0 "Data" data: SyncRCKeyPairData
} }

/// In the response of [`SyncRCKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPairData {
    pub is_sync_info: Option<bool>,
}
model! { SyncRCKeyPairData {
    0 "IsSyncInfo" is_sync_info: bool
} }

/// Syncs rc security group: `SyncRCSecurityGroup` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCSecurityGroup {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { SyncRCSecurityGroup() "SyncRCSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String
} }

/// Response of [`SyncRCSecurityGroup`]: empty.
pub type SyncRCSecurityGroupOutput = Empty;

/// `TagResources` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag: Vec<TagResourcesTag>
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TerminateMigrateTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/TerminateMigrateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateMigrateTask {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TerminateMigrateTask(db_instance_id: String, migrate_task_id: String) "TerminateMigrateTask" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MigrateTaskId" migrate_task_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TerminateMigrateTask`]: empty.
pub type TerminateMigrateTaskOutput = Empty;

/// `TransformDBInstancePayType` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/TransformDBInstancePayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBInstancePayType {
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<i64>,
}
operation! { TransformDBInstancePayType(db_instance_id: String, pay_type: String)
    "TransformDBInstancePayType" -> TransformDBInstancePayTypeOutput {
    0 "AutoRenew" auto_renew: String, 1 "AutoUseCoupon" auto_use_coupon: bool, 2 "BusinessInfo" business_info: String,
    3 "ClientToken" client_token: String, 4 "DBInstanceId" db_instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PayType" pay_type, 8 "Period" period: String,
    9 "PromotionCode" promotion_code: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "UsedTime" used_time: i64
} }

/// Response of [`TransformDBInstancePayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBInstancePayTypeOutput {
    pub charge_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub expired_time: Option<String>,
    pub order_id: Option<i64>,
}
model! { TransformDBInstancePayTypeOutput {
    0 "ChargeType" charge_type: String, 1 "DBInstanceId" db_instance_id: String, 2 "ExpiredTime" expired_time: String,
    3 "OrderId" order_id: i64
} }

/// `UnassociateEipAddressWithRCInstance` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UnassociateEipAddressWithRCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressWithRCInstance {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { UnassociateEipAddressWithRCInstance() "UnassociateEipAddressWithRCInstance" -> Empty {
    0 "AllocationId" allocation_id: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String
} }

/// Response of [`UnassociateEipAddressWithRCInstance`]: empty.
pub type UnassociateEipAddressWithRCInstanceOutput = Empty;

/// `UnlockAccount` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UnlockAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnlockAccount(account_name: String, db_instance_id: String) "UnlockAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnlockAccount`]: empty.
pub type UnlockAccountOutput = Empty;

/// `UntagResources` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
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
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type, 7 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates db instance replication: `UpdateDBInstanceReplication` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UpdateDBInstanceReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// Required. 1 to 30 characters.
    pub db_instance_id: String,
    /// 1 to 128 characters.
    pub master_host: Option<String>,
    /// Secret. 8 to 44 characters.
    pub master_password: Option<Secret>,
    /// 1 to 65535.
    pub master_port: Option<i64>,
    /// 1 to 32 characters.
    pub master_user: Option<String>,
    /// Required.
    pub operation: String,
    pub owner_id: Option<i64>,
    /// Required. 1 to 30 characters.
    pub region_id: String,
}
operation! { UpdateDBInstanceReplication(db_instance_id: String, operation: String, region_id: String)
    "UpdateDBInstanceReplication" -> Empty {
    0 "ChannelName" channel_name: String, 1 "DbInstanceId" db_instance_id, 2 "MasterHost" master_host: String,
    3 "MasterPassword" master_password: Secret, 4 "MasterPort" master_port: i64, 5 "MasterUser" master_user: String,
    6 "Operation" operation, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id
} }

/// Response of [`UpdateDBInstanceReplication`]: empty.
pub type UpdateDBInstanceReplicationOutput = Empty;

/// Updates postgres extensions: `UpdatePostgresExtensions` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/UpdatePostgresExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostgresExtensions {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdatePostgresExtensions(db_instance_id: String, db_names: String, extensions: String)
    "UpdatePostgresExtensions" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "DBNames" db_names,
    3 "Extensions" extensions, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdatePostgresExtensions`]: empty.
pub type UpdatePostgresExtensionsOutput = Empty;

/// Updates user backup file: `UpdateUserBackupFile` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UpdateUserBackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBackupFile {
    /// Required.
    pub backup_id: String,
    /// 2 to 256 characters.
    pub comment: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention: Option<i64>,
}
operation! { UpdateUserBackupFile(backup_id: String, region_id: String)
    "UpdateUserBackupFile" -> UpdateUserBackupFileOutput {
    0 "BackupId" backup_id, 1 "Comment" comment: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Retention" retention: i64
} }

/// Response of [`UpdateUserBackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBackupFileOutput {
    pub backup_id: Option<String>,
}
model! { UpdateUserBackupFileOutput {
    0 "BackupId" backup_id: String
} }

/// `UpgradeDBInstanceEngineVersion` of `rds` 2014-08-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpgradeDBInstanceEngineVersion(db_instance_id: String, engine_version: String)
    "UpgradeDBInstanceEngineVersion" -> UpgradeDBInstanceEngineVersionOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "EffectiveTime" effective_time: String,
    3 "EngineVersion" engine_version, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpgradeDBInstanceEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionOutput {
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceEngineVersionOutput {
    0 "TaskId" task_id: String
} }

/// `UpgradeDBInstanceKernelVersion` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub upgrade_time: Option<String>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SwitchTime" switch_time: String,
    5 "TargetMinorVersion" target_minor_version: String, 6 "UpgradeTime" upgrade_time: String
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

/// `UpgradeDBInstanceMajorVersion` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersion {
    pub allow_ddl: Option<bool>,
    pub collect_stat_mode: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub instance_network_type: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_over: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_major_version: Option<String>,
    pub upgrade_mode: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { UpgradeDBInstanceMajorVersion(pay_type: String)
    "UpgradeDBInstanceMajorVersion" -> UpgradeDBInstanceMajorVersionOutput {
    0 "AllowDDL" allow_ddl: bool, 1 "CollectStatMode" collect_stat_mode: String,
    2 "CustomExtraInfo" custom_extra_info: String, 3 "DBInstanceClass" db_instance_class: String,
    4 "DBInstanceId" db_instance_id: String, 5 "DBInstanceStorage" db_instance_storage: i64,
    6 "DBInstanceStorageType" db_instance_storage_type: String, 7 "InstanceNetworkType" instance_network_type: String,
    8 "PayType" pay_type, 9 "Period" period: String, 10 "PrivateIpAddress" private_ip_address: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SwitchOver" switch_over: String,
    13 "SwitchTime" switch_time: String, 14 "SwitchTimeMode" switch_time_mode: String,
    15 "TargetMajorVersion" target_major_version: String, 16 "UpgradeMode" upgrade_mode: String,
    17 "UsedTime" used_time: String, 18 "VPCId" vpc_id: String, 19 "VSwitchId" vswitch_id: String,
    20 "ZoneId" zone_id: String, 21 "ZoneIdSlave1" zone_id_slave1: String, 22 "ZoneIdSlave2" zone_id_slave2: String
} }

/// Response of [`UpgradeDBInstanceMajorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceMajorVersionOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String, 2 "TaskId" task_id: i64
} }

/// `UpgradeDBInstanceMajorVersionPrecheck` of `rds` 2014-08-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersionPrecheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheck {
    /// Required.
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub target_major_version: String,
    pub upgrade_mode: Option<String>,
}
operation! { UpgradeDBInstanceMajorVersionPrecheck(db_instance_id: String, target_major_version: String)
    "UpgradeDBInstanceMajorVersionPrecheck" -> UpgradeDBInstanceMajorVersionPrecheckOutput {
    0 "DBInstanceId" db_instance_id, 1 "ResourceOwnerId" resource_owner_id: i64,
    2 "TargetMajorVersion" target_major_version, 3 "UpgradeMode" upgrade_mode: String
} }

/// Response of [`UpgradeDBInstanceMajorVersionPrecheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheckOutput {
    pub db_instance_name: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceMajorVersionPrecheckOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TargetMajorVersion" target_major_version: String,
    2 "TaskId" task_id: String
} }

/// `UpgradeDBProxyInstanceKernelVersion` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBProxyInstanceKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersion {
    /// Required.
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub upgrade_time: Option<String>,
}
operation! { UpgradeDBProxyInstanceKernelVersion(db_instance_id: String)
    "UpgradeDBProxyInstanceKernelVersion" -> UpgradeDBProxyInstanceKernelVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBProxyEngineType" db_proxy_engine_type: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SwitchTime" switch_time: String, 6 "TargetMinorVersion" target_minor_version: String,
    7 "UpgradeTime" upgrade_time: String
} }

/// Response of [`UpgradeDBProxyInstanceKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersionOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBProxyInstanceKernelVersionOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: String
} }

/// `ValidateImportTask` of `rds` 2014-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Rds/2014-08-15/ValidateImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateImportTask {
    /// Required.
    pub db_instance_id: String,
    pub estimated_size: Option<i64>,
    /// Required.
    pub host: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required. 1 to 65536.
    pub port: i64,
    /// Required.
    pub region_id: String,
    pub source_instance_id: Option<String>,
    pub source_platform: Option<String>,
    /// Required. 1 to 65535.
    pub stream_port: i64,
    /// Required.
    pub user: String,
    pub xtrabackup_path: Option<String>,
}

/// Arguments of [`ValidateImportTask::new`].
pub struct ValidateImportTaskRequired {
    pub db_instance_id: String,
    pub host: String,
    pub password: Secret,
    pub port: i64,
    pub region_id: String,
    pub stream_port: i64,
    pub user: String,
}
operation! {
    ValidateImportTask { ValidateImportTaskRequired: db_instance_id, host, password, port, region_id, stream_port, user }
    "ValidateImportTask" -> ValidateImportTaskOutput {
    0 "DbInstanceId" db_instance_id, 1 "EstimatedSize" estimated_size: i64, 2 "Host" host, 3 "OwnerId" owner_id: i64,
    4 "Password" password, 5 "Port" port, 6 "RegionId" region_id, 7 "SourceInstanceId" source_instance_id: String,
    8 "SourcePlatform" source_platform: String, 9 "StreamPort" stream_port, 10 "User" user,
    11 "XtrabackupPath" xtrabackup_path: String
} }

/// Response of [`ValidateImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateImportTaskOutput {
    pub task_id: Option<i64>,
}
model! { ValidateImportTaskOutput {
    0 "TaskId" task_id: i64
} }

waiters! {
    /// Waits until a database account can be used.
    fn account_available(db_instance_id: String, account_name: String) -> DescribeAccounts =
        DescribeAccounts::new(db_instance_id).account_name(account_name),
        "Accounts.DBInstanceAccount.AccountStatus" ["Available"] [];
    /// Waits until a backup task has finished. The response of `CreateBackup` contains its `BackupJobId`.
    fn backup_finished(db_instance_id: String, backup_job_id: i64) -> DescribeBackupTasks =
        DescribeBackupTasks::new(db_instance_id).backup_job_id(backup_job_id),
        "Items.BackupJob.BackupStatus" ["Finished"] ["Failed"];
    /// Waits until a database can be used.
    fn database_running(db_instance_id: String, db_name: String) -> DescribeDatabases =
        DescribeDatabases::new(db_instance_id).db_name(db_name), "Databases.Database.DBStatus" ["Running"] ["Deleting"];
    /// Waits until an instance is running and no change is in progress.
    fn instance_available(db_instance_id: String) -> DescribeDBInstanceAttribute =
        DescribeDBInstanceAttribute::new(db_instance_id),
        "Items.DBInstanceAttribute.DBInstanceStatus" ["Running"] ["Deleting", "Released"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptRCInquiredSystemEvent, ActivateMigrationTargetInstance, AddTagsToResource, AllocateInstancePublicConnection,
    AllocateReadWriteSplittingConnection, AssociateEipAddressWithRCInstance, AttachRCDisk, AttachRCInstances,
    AttachWhitelistTemplateToInstance, AuthorizeBackupEncryption, AuthorizeRCSecurityGroupPermission,
    CalculateDBInstanceWeight, CancelActiveOperationTasks, CheckAccountNameAvailable, CheckBackupEncryptionAuthorized,
    CheckCloudResourceAuthorized, CheckCreateDdrDBInstance, CheckDBNameAvailable, CheckInstanceExist,
    CheckRdsCustomInit, CheckRegionSupportBackupEncryption, CheckServiceLinkedRole, CloneDBInstance,
    CloneParameterGroup, ConfirmNotify, CopyDatabase, CopyDatabaseBetweenInstances, CreateAccount, CreateBackup,
    CreateCloudMigrationPrecheckTask, CreateCloudMigrationTask, CreateDBInstance, CreateDBInstanceEndpoint,
    CreateDBInstanceEndpointAddress, CreateDBInstanceForRebuild, CreateDBInstanceReplication,
    CreateDBInstanceSecurityGroupRule, CreateDBNodes, CreateDBProxyEndpointAddress, CreateDatabase, CreateDdrInstance,
    CreateGADInstance, CreateGadInstanceMember, CreateImportTask, CreateMaskingRules, CreateMigrateTask,
    CreateOnlineDatabaseTask, CreateOrderForDeleteDBNodes, CreateParameterGroup, CreatePostgresExtensions,
    CreateRCDeploymentSet, CreateRCDisk, CreateRCImage, CreateRCNodePool, CreateRCSnapshot, CreateReadOnlyDBInstance,
    CreateReplicationLink, CreateSecret, CreateServiceLinkedRole, CreateTempDBInstance, CreateYouhuiForOrder,
    DeleteADSetting, DeleteAccount, DeleteBackup, DeleteBackupFile, DeleteDBInstance, DeleteDBInstanceEndpoint,
    DeleteDBInstanceEndpointAddress, DeleteDBInstanceReplication, DeleteDBInstanceSecurityGroupRule, DeleteDBNodes,
    DeleteDBProxyEndpointAddress, DeleteDatabase, DeleteGadInstance, DeleteMaskingRules, DeleteParameterGroup,
    DeleteParameterTimedScheduleTask, DeletePostgresExtensions, DeleteRCClusterNodes, DeleteRCDeploymentSet,
    DeleteRCDisk, DeleteRCInstance, DeleteRCInstances, DeleteRCNodePool, DeleteRCSnapshot, DeleteRCVCluster,
    DeleteReplicationLink, DeleteSecret, DeleteSlot, DeleteUserBackupFile, DescibeImportsFromDatabase, DescribeADInfo,
    DescribeAccountMaskingPrivilege, DescribeAccounts, DescribeActionEventPolicy, DescribeActiveOperationMaintainConf,
    DescribeActiveOperationTasks, DescribeAllWhitelistTemplate, DescribeAnalyticdbByPrimaryDBInstance,
    DescribeAvailableClasses, DescribeAvailableCrossRegion, DescribeAvailableMetrics, DescribeAvailableRecoveryTime,
    DescribeAvailableZones, DescribeBackupDatabase, DescribeBackupPolicy, DescribeBackupTasks, DescribeBackups,
    DescribeBinlogFiles, DescribeCharacterSetName, DescribeClassDetails, DescribeCloudMigrationPrecheckResult,
    DescribeCloudMigrationResult, DescribeCollationTimeZones, DescribeComputeBurstConfig, DescribeCrossBackupMetaList,
    DescribeCrossRegionBackupDBInstance, DescribeCrossRegionBackups, DescribeCrossRegionLogBackupFiles,
    DescribeCurrentModifyOrder, DescribeCustinsResourceInfo, DescribeDBInstanceAttribute, DescribeDBInstanceByTags,
    DescribeDBInstanceCLS, DescribeDBInstanceConnectivity, DescribeDBInstanceDetail, DescribeDBInstanceEncryptionKey,
    DescribeDBInstanceEndpoints, DescribeDBInstanceHAConfig, DescribeDBInstanceIPArrayList,
    DescribeDBInstanceIpHostname, DescribeDBInstanceMetrics, DescribeDBInstanceMonitor, DescribeDBInstanceNetInfo,
    DescribeDBInstanceNetInfoForChannel, DescribeDBInstancePerformance, DescribeDBInstancePromoteActivity,
    DescribeDBInstanceProxyConfiguration, DescribeDBInstanceReplication, DescribeDBInstanceSSL,
    DescribeDBInstanceSecurityGroupRule, DescribeDBInstanceSwitchLog, DescribeDBInstanceTDE, DescribeDBInstances,
    DescribeDBInstancesAsCsv, DescribeDBInstancesByExpireTime, DescribeDBInstancesByPerformance,
    DescribeDBInstancesForClone, DescribeDBMiniEngineVersions, DescribeDBProxy, DescribeDBProxyEndpoint,
    DescribeDBProxyPerformance, DescribeDTCSecurityIpHostsForSQLServer, DescribeDatabases, DescribeDedicatedHostGroups,
    DescribeDedicatedHosts, DescribeDetachedBackups, DescribeErrorLogs, DescribeEvents, DescribeGadInstances,
    DescribeHADiagnoseConfig, DescribeHASwitchConfig, DescribeHistoryEvents, DescribeHistoryEventsStat,
    DescribeHistoryTasks, DescribeHistoryTasksStat, DescribeHostGroupElasticStrategyParameters, DescribeHostWebShell,
    DescribeImportTask, DescribeImportTaskValidation, DescribeInstanceAutoRenewalAttribute,
    DescribeInstanceCrossBackupPolicy, DescribeInstanceKeywords, DescribeInstanceLinkedWhitelistTemplate,
    DescribeKmsAssociateResources, DescribeLocalAvailableRecoveryTime, DescribeLogBackupFiles,
    DescribeMarketingActivity, DescribeMaskingRules, DescribeMetaList, DescribeMigrateTaskById, DescribeMigrateTasks,
    DescribeModifyPGHbaConfigLog, DescribeModifyParameterLog, DescribeOssDownloads, DescribePGHbaConfig,
    DescribeParameterGroup, DescribeParameterGroups, DescribeParameterTemplates, DescribeParameterTimedScheduleTask,
    DescribeParameters, DescribePostgresExtensions, DescribePrice, DescribeQuickSaleConfig, DescribeRCAvailableResource,
    DescribeRCCloudAssistantStatus, DescribeRCClusterConfig, DescribeRCClusterNodes, DescribeRCClusters,
    DescribeRCDeploymentSets, DescribeRCDisks, DescribeRCElasticScaling, DescribeRCImageList,
    DescribeRCInstanceAttribute, DescribeRCInstanceDdosCount, DescribeRCInstanceHistoryEvents,
    DescribeRCInstanceIpAddress, DescribeRCInstanceTypeFamilies, DescribeRCInstanceTypes, DescribeRCInstanceVncUrl,
    DescribeRCInstances, DescribeRCInvocationResults, DescribeRCMetricList, DescribeRCNetworkInterfaces,
    DescribeRCNodePool, DescribeRCResourcesModification, DescribeRCSecurityGroupList, DescribeRCSecurityGroupPermission,
    DescribeRCSnapshots, DescribeRCVCluster, DescribeRdsResourceSettings, DescribeReadDBInstanceDelay,
    DescribeRegionInfos, DescribeRegions, DescribeRenewalPrice, DescribeReplicationLinkLogs, DescribeResourceDetails,
    DescribeResourceUsage, DescribeSQLCollectorPolicy, DescribeSQLCollectorRetention, DescribeSQLLogFiles,
    DescribeSQLLogRecords, DescribeSQLLogReportList, DescribeSQLServerUpgradeVersions, DescribeSecrets,
    DescribeSecurityGroupConfiguration, DescribeSlots, DescribeSlowLogRecords, DescribeSlowLogs,
    DescribeSupportOnlineResizeDisk, DescribeTags, DescribeTasks, DescribeUpgradeMajorVersionPrecheckTask,
    DescribeUpgradeMajorVersionTasks, DescribeVSwitchList, DescribeVSwitches, DescribeVpcs, DescribeWhitelistTemplate,
    DescribeWhitelistTemplateLinkedInstance, DestroyDBInstance, DetachGadInstanceMember, DetachRCDisk,
    DetachWhitelistTemplateToInstance, EnableBackupEncryption, EvaluateLocalExtendDisk, GetDBInstanceTopology,
    GetDbProxyInstanceSsl, GrantAccountPrivilege, GrantOperatorPermission, ImportUserBackupFile,
    InstallRCCloudAssistant, ListClasses, ListImportTasks, ListRCVClusters, ListTagResources, ListUserBackupFiles,
    LockAccount, MigrateConnectionToOtherZone, MigrateDBInstance, MigrateDBNodes, MigrateSecurityIPMode,
    MigrateToOtherZone, ModifyADInfo, ModifyAccountCheckPolicy, ModifyAccountDescription, ModifyAccountMaskingPrivilege,
    ModifyAccountSecurityPolicy, ModifyActionEventPolicy, ModifyActiveOperationTasks, ModifyBackupPolicy,
    ModifyBackupSetExpireTime, ModifyCollationTimeZone, ModifyComputeBurstConfig, ModifyCustinsResource,
    ModifyDBDescription, ModifyDBInstance, ModifyDBInstanceAutoUpgradeMinorVersion, ModifyDBInstanceCLS,
    ModifyDBInstanceConfig, ModifyDBInstanceConnectionString, ModifyDBInstanceDelayedReplicationTime,
    ModifyDBInstanceDeletionProtection, ModifyDBInstanceDescription, ModifyDBInstanceEndpoint,
    ModifyDBInstanceEndpointAddress, ModifyDBInstanceHAConfig, ModifyDBInstanceMaintainTime, ModifyDBInstanceMetrics,
    ModifyDBInstanceMonitor, ModifyDBInstanceNetworkExpireTime, ModifyDBInstanceNetworkType, ModifyDBInstancePayType,
    ModifyDBInstanceReplicationSwitch, ModifyDBInstanceSSL, ModifyDBInstanceSecurityGroupRule, ModifyDBInstanceSpec,
    ModifyDBInstanceTDE, ModifyDBInstanceVectorSupportStatus, ModifyDBNode, ModifyDBProxy, ModifyDBProxyEndpoint,
    ModifyDBProxyEndpointAddress, ModifyDBProxyInstance, ModifyDTCSecurityIpHostsForSQLServer, ModifyDasInstanceConfig,
    ModifyDatabaseConfig, ModifyDbProxyInstanceSsl, ModifyEventInfo, ModifyHADiagnoseConfig, ModifyHASwitchConfig,
    ModifyImportTask, ModifyInstanceAutoRenewalAttribute, ModifyInstanceCrossBackupPolicy, ModifyMaskingRules,
    ModifyPGHbaConfig, ModifyParameter, ModifyParameterGroup, ModifyParameterTimedScheduleTask,
    ModifyRCDeploymentSetAttribute, ModifyRCDiskAttribute, ModifyRCDiskChargeType, ModifyRCDiskSpec,
    ModifyRCElasticScaling, ModifyRCInstance, ModifyRCInstanceAttribute, ModifyRCInstanceChargeType,
    ModifyRCInstanceDescription, ModifyRCInstanceKeyPair, ModifyRCInstanceNetworkSpec, ModifyRCInstanceVpcAttribute,
    ModifyRCSecurityGroupPermission, ModifyRCVCluster, ModifyReadWriteSplittingConnection,
    ModifyReadonlyInstanceDelayReplicationTime, ModifyResourceGroup, ModifySQLCollectorPolicy,
    ModifySQLCollectorRetention, ModifySecurityGroupConfiguration, ModifySecurityIps, ModifyTaskInfo,
    ModifyWhitelistTemplate, PreCheckCreateOrderForDeleteDBNodes, PrecheckDuckDBDependency, PurgeDBInstanceLog,
    QueryNotify, QueryRecommendByCode, RdsCustomInit, RebootRCInstance, RebootRCInstances, RebuildDBInstance,
    RebuildReplicationLink, ReceiveDBInstance, RecoveryDBInstance, RedeployRCInstance, ReleaseInstanceConnection,
    ReleaseInstancePublicConnection, ReleaseReadWriteSplittingConnection, RemoveTagsFromResource, RenewInstance,
    RenewRCInstance, ReplaceRCInstanceSystemDisk, ResetAccount, ResetAccountPassword, ResizeRCInstanceDisk,
    RestartDBInstance, RestoreDdrTable, RestoreTable, RevokeAccountPrivilege, RevokeOperatorPermission,
    RevokeRCSecurityGroupPermission, RunRCCommand, RunRCInstances, StartDBInstance, StartRCInstance, StartRCInstances,
    StopDBInstance, StopRCInstance, StopRCInstances, SwitchDBInstanceHA, SwitchDBInstanceNetType, SwitchDBInstanceVpc,
    SwitchOverMajorVersionUpgrade, SwitchReplicationLink, SyncRCKeyPair, SyncRCSecurityGroup, TagResources,
    TerminateMigrateTask, TransformDBInstancePayType, UnassociateEipAddressWithRCInstance, UnlockAccount,
    UntagResources, UpdateDBInstanceReplication, UpdatePostgresExtensions, UpdateUserBackupFile,
    UpgradeDBInstanceEngineVersion, UpgradeDBInstanceKernelVersion, UpgradeDBInstanceMajorVersion,
    UpgradeDBInstanceMajorVersionPrecheck, UpgradeDBProxyInstanceKernelVersion, ValidateImportTask
}
