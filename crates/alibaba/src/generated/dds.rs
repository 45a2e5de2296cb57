//! `dds` of Alibaba Cloud, API version 2015-12-01.
//!
//! Endpoint: a table of 72 regions, else `mongodb.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dds/2015-12-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dds::CheckRecoveryCondition};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckRecoveryCondition::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "mongodb.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mongodb.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "mongodb.aliyuncs.com"),
        ("ap-south-1", "mongodb.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "mongodb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "mongodb.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "mongodb.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mongodb.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "mongodb.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "mongodb.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "mongodb.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "mongodb.aliyuncs.com"),
        ("cn-beijing-finance-1", "mongodb.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "mongodb.aliyuncs.com"),
        ("cn-beijing-gov-1", "mongodb.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "mongodb.aliyuncs.com"),
        ("cn-chengdu", "mongodb.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "mongodb.aliyuncs.com"),
        ("cn-fujian", "mongodb.aliyuncs.com"),
        ("cn-fuzhou", "mongodb.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "mongodb.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "mongodb.aliyuncs.com"),
        ("cn-hangzhou", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-finance", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "mongodb.aliyuncs.com"),
        ("cn-hangzhou-test-306", "mongodb.aliyuncs.com"),
        ("cn-heyuan", "mongodb.aliyuncs.com"),
        ("cn-hongkong", "mongodb.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "mongodb.aliyuncs.com"),
        ("cn-huhehaote", "mongodb.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "mongodb.aliyuncs.com"),
        ("cn-nanjing", "mongodb.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "mongodb.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "mongodb.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "mongodb.aliyuncs.com"),
        ("cn-shanghai", "mongodb.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "mongodb.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "mongodb.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mongodb.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "mongodb.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "mongodb.aliyuncs.com"),
        ("cn-shenzhen", "mongodb.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mongodb.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "mongodb.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "mongodb.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "mongodb.aliyuncs.com"),
        ("cn-wuhan", "mongodb.aliyuncs.com"),
        ("cn-wuhan-lr", "mongodb.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "mongodb.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "mongodb.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "mongodb.aliyuncs.com"),
        ("cn-zhangbei", "mongodb.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "mongodb.aliyuncs.com"),
        ("cn-zhangjiakou", "mongodb.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "mongodb.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mongodb.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "mongodb.aliyuncs.com"),
        ("cn-zhongwei", "mongodb.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "mongodb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mongodb.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "mongodb.aliyuncs.com"),
        ("me-central-1", "mongodb.me-central-1.aliyuncs.com"),
        ("me-east-1", "mongodb.me-east-1.aliyuncs.com"),
        ("na-south-1", "mongodb.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "mongodb.aliyuncs.com"),
        ("us-east-1", "mongodb.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "mongodb.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "mongodb.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "mongodb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mongodb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "mongodb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "mongodb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "mongodb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "mongodb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mongodb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "mongodb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "mongodb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "mongodb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "mongodb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "mongodb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "mongodb-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "mongodb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "mongodb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "mongodb-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "mongodb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "mongodb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "mongodb-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "mongodb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mongodb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mongodb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "mongodb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mongodb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "mongodb-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-zhangjiakou", "mongodb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mongodb-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "mongodb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mongodb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "mongodb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "mongodb-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "mongodb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "mongodb-vpc.us-west-1.aliyuncs.com"),
    ],
    "mongodb.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dds", "2015-12-01", "dds", &ENDPOINTS);

/// Allocates db instance srv network address: `AllocateDBInstanceSrvNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/AllocateDBInstanceSrvNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDBInstanceSrvNetworkAddress {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub srv_connection_type: Option<String>,
}
operation! { AllocateDBInstanceSrvNetworkAddress(db_instance_id: String)
    "AllocateDBInstanceSrvNetworkAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SrvConnectionType" srv_connection_type: String
} }

/// Response of [`AllocateDBInstanceSrvNetworkAddress`]: empty.
pub type AllocateDBInstanceSrvNetworkAddressOutput = Empty;

/// Allocates node private network address: `AllocateNodePrivateNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/AllocateNodePrivateNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateNodePrivateNetworkAddress {
    pub account_name: Option<String>,
    /// Secret.
    pub account_password: Option<Secret>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { AllocateNodePrivateNetworkAddress(db_instance_id: String, node_id: String)
    "AllocateNodePrivateNetworkAddress" -> Empty {
    0 "AccountName" account_name: String, 1 "AccountPassword" account_password: Secret, 2 "DBInstanceId" db_instance_id,
    3 "NodeId" node_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ZoneId" zone_id: String
} }

/// Response of [`AllocateNodePrivateNetworkAddress`]: empty.
pub type AllocateNodePrivateNetworkAddressOutput = Empty;

/// Allocates public network address: `AllocatePublicNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/AllocatePublicNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicNetworkAddress {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocatePublicNetworkAddress(db_instance_id: String) "AllocatePublicNetworkAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AllocatePublicNetworkAddress`]: empty.
pub type AllocatePublicNetworkAddressOutput = Empty;

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelActiveOperationTasks(ids: String) "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
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

/// Checks cloud resource authorized: `CheckCloudResourceAuthorized` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CheckCloudResourceAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub target_region_id: String,
}
operation! { CheckCloudResourceAuthorized(db_instance_id: String, target_region_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TargetRegionId" target_region_id
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

/// Checks recovery condition: `CheckRecoveryCondition` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CheckRecoveryCondition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecoveryCondition {
    pub backup_id: Option<String>,
    pub database_names: Option<String>,
    pub dest_region: Option<String>,
    pub engine_version: Option<String>,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
    pub source_db_instance: Option<String>,
    pub src_region: Option<String>,
}
operation! { CheckRecoveryCondition() "CheckRecoveryCondition" -> CheckRecoveryConditionOutput {
    0 "BackupId" backup_id: String, 1 "DatabaseNames" database_names: String, 2 "DestRegion" dest_region: String,
    3 "EngineVersion" engine_version: String, 4 "InstanceType" instance_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RestoreTime" restore_time: String, 11 "RestoreType" restore_type: String,
    12 "SourceDBInstance" source_db_instance: String, 13 "SrcRegion" src_region: String
} }

/// Response of [`CheckRecoveryCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecoveryConditionOutput {
    pub db_instance_name: Option<String>,
    pub is_valid: Option<bool>,
}
model! { CheckRecoveryConditionOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "IsValid" is_valid: bool
} }

/// Checks service linked role: `CheckServiceLinkedRole` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CheckServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub service_linked_role_exists: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "ServiceLinkedRoleExists" service_linked_role_exists: bool
} }

/// Creates account: `CreateAccount` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub character_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "CreateAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "CharacterType" character_type: String,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Creates backup: `CreateBackup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_method: Option<String>,
    pub backup_retention_period: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateBackup(db_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupMethod" backup_method: String, 1 "BackupRetentionPeriod" backup_retention_period: i64,
    2 "DBInstanceId" db_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id: String, 1 "BackupJobId" backup_job_id: String
} }

/// Creates db instance: `CreateDBInstance` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    /// Secret.
    pub account_password: Option<Secret>,
    pub auto_renew: Option<String>,
    pub backup_id: Option<String>,
    pub business_info: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_instance_storage: i64,
    pub database_names: Option<String>,
    pub encrypted: Option<bool>,
    pub encryption_key: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub engine_version: String,
    pub global_security_group_ids: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub provisioned_iops: Option<i64>,
    pub readonly_replicas: Option<String>,
    /// Required.
    pub region_id: String,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub src_db_instance_id: Option<String>,
    pub src_region: Option<String>,
    pub storage_engine: Option<String>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! {
    CreateDBInstance(db_instance_class: String, db_instance_storage: i64, engine_version: String, region_id: String)
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "AccountPassword" account_password: Secret, 1 "AutoRenew" auto_renew: String, 2 "BackupId" backup_id: String,
    3 "BusinessInfo" business_info: String, 4 "ChargeType" charge_type: String, 5 "ClientToken" client_token: String,
    6 "ClusterId" cluster_id: String, 7 "CouponNo" coupon_no: String, 8 "DBInstanceClass" db_instance_class,
    9 "DBInstanceDescription" db_instance_description: String, 10 "DBInstanceStorage" db_instance_storage,
    11 "DatabaseNames" database_names: String, 12 "Encrypted" encrypted: bool,
    13 "EncryptionKey" encryption_key: String, 14 "Engine" engine: String, 15 "EngineVersion" engine_version,
    16 "GlobalSecurityGroupIds" global_security_group_ids: String, 17 "HiddenZoneId" hidden_zone_id: String,
    18 "NetworkType" network_type: String, 19 "OwnerAccount" owner_account: String, 20 "OwnerId" owner_id: i64,
    21 "Period" period: i64, 22 "ProvisionedIops" provisioned_iops: i64,
    23 "ReadonlyReplicas" readonly_replicas: String, 24 "RegionId" region_id,
    25 "ReplicationFactor" replication_factor: String, 26 "ResourceGroupId" resource_group_id: String,
    27 "ResourceOwnerAccount" resource_owner_account: String, 28 "ResourceOwnerId" resource_owner_id: i64,
    29 "RestoreTime" restore_time: String, 30 "RestoreType" restore_type: String,
    31 "SecondaryZoneId" secondary_zone_id: String, 32 "SecurityIPList" security_ip_list: String,
    33 "SrcDBInstanceId" src_db_instance_id: String, 34 "SrcRegion" src_region: String,
    35 "StorageEngine" storage_engine: String, 36 "StorageType" storage_type: String,
    37 "Tag" tag: Vec<CreateDBInstanceTag>, 38 "VSwitchId" vswitch_id: String, 39 "VpcId" vpc_id: String,
    40 "ZoneId" zone_id: String
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
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Creates global security ip group: `CreateGlobalSecurityIPGroup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateGlobalSecurityIPGroup>.
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_id: String)
    "CreateGlobalSecurityIPGroup" -> CreateGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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

/// Creates node: `CreateNode` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNode {
    pub account_name: Option<String>,
    /// Secret.
    pub account_password: Option<Secret>,
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub node_class: String,
    pub node_storage: Option<i64>,
    /// Required.
    pub node_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 5.
    pub readonly_replicas: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_db_instance_class: Option<String>,
    pub search_node_count: Option<i64>,
    pub search_storage: Option<i64>,
    pub shard_direct: Option<bool>,
}
operation! { CreateNode(db_instance_id: String, node_class: String, node_type: String)
    "CreateNode" -> CreateNodeOutput {
    0 "AccountName" account_name: String, 1 "AccountPassword" account_password: Secret, 2 "AutoPay" auto_pay: bool,
    3 "BusinessInfo" business_info: String, 4 "ClientToken" client_token: String, 5 "CouponNo" coupon_no: String,
    6 "DBInstanceId" db_instance_id, 7 "NodeClass" node_class, 8 "NodeStorage" node_storage: i64,
    9 "NodeType" node_type, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "ReadonlyReplicas" readonly_replicas: i64, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SearchDBInstanceClass" search_db_instance_class: String,
    16 "SearchNodeCount" search_node_count: i64, 17 "SearchStorage" search_storage: i64,
    18 "ShardDirect" shard_direct: bool
} }

/// Response of [`CreateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeOutput {
    0 "NodeId" node_id: String, 1 "OrderId" order_id: String
} }

/// Creates node batch: `CreateNodeBatch` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateNodeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeBatch {
    pub account_name: Option<String>,
    /// Secret.
    pub account_password: Option<Secret>,
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub from_app: Option<String>,
    /// Required.
    pub nodes_info: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub shard_direct: Option<bool>,
}
operation! { CreateNodeBatch(db_instance_id: String, nodes_info: String) "CreateNodeBatch" -> CreateNodeBatchOutput {
    0 "AccountName" account_name: String, 1 "AccountPassword" account_password: Secret, 2 "AutoPay" auto_pay: bool,
    3 "BusinessInfo" business_info: String, 4 "ClientToken" client_token: String, 5 "CouponNo" coupon_no: String,
    6 "DBInstanceId" db_instance_id, 7 "FromApp" from_app: String, 8 "NodesInfo" nodes_info,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "ShardDirect" shard_direct: bool
} }

/// Response of [`CreateNodeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeBatchOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeBatchOutput {
    0 "NodeId" node_id: String, 1 "OrderId" order_id: String
} }

/// Creates node role tag: `CreateNodeRoleTag` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateNodeRoleTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeRoleTag {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub shard_list: Option<String>,
}
operation! { CreateNodeRoleTag(db_instance_id: String) "CreateNodeRoleTag" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ShardList" shard_list: String
} }

/// Response of [`CreateNodeRoleTag`]: empty.
pub type CreateNodeRoleTagOutput = Empty;

/// Creates sharding db instance: `CreateShardingDBInstance` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/CreateShardingDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstance {
    /// Secret.
    pub account_password: Option<Secret>,
    pub auto_renew: Option<String>,
    pub backup_id: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub config_server: Vec<CreateShardingDBInstanceConfigServer>,
    pub db_instance_description: Option<String>,
    pub dest_region: Option<String>,
    pub encrypted: Option<bool>,
    pub encryption_key: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub global_security_group_ids: Option<String>,
    pub hidden_zone_id: Option<String>,
    /// Required.
    pub mongos: Vec<CreateShardingDBInstanceMongos>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub protocol_type: Option<String>,
    pub provisioned_iops: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_set: Vec<CreateShardingDBInstanceReplicaSet>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub src_db_instance_id: Option<String>,
    pub src_region: Option<String>,
    pub storage_engine: Option<String>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateShardingDBInstanceTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateShardingDBInstance::new`].
pub struct CreateShardingDBInstanceRequired {
    pub config_server: Vec<CreateShardingDBInstanceConfigServer>,
    pub engine: String,
    pub engine_version: String,
    pub mongos: Vec<CreateShardingDBInstanceMongos>,
    pub region_id: String,
    pub replica_set: Vec<CreateShardingDBInstanceReplicaSet>,
}
operation! {
    CreateShardingDBInstance { CreateShardingDBInstanceRequired: config_server, engine, engine_version, mongos, region_id, replica_set }
    "CreateShardingDBInstance" -> CreateShardingDBInstanceOutput {
    0 "AccountPassword" account_password: Secret, 1 "AutoRenew" auto_renew: String, 2 "BackupId" backup_id: String,
    3 "ChargeType" charge_type: String, 4 "ClientToken" client_token: String, 5 "ConfigServer" config_server,
    6 "DBInstanceDescription" db_instance_description: String, 7 "DestRegion" dest_region: String,
    8 "Encrypted" encrypted: bool, 9 "EncryptionKey" encryption_key: String, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "GlobalSecurityGroupIds" global_security_group_ids: String,
    13 "HiddenZoneId" hidden_zone_id: String, 14 "Mongos" mongos, 15 "NetworkType" network_type: String,
    16 "OwnerAccount" owner_account: String, 17 "OwnerId" owner_id: i64, 18 "Period" period: i64,
    19 "ProtocolType" protocol_type: String, 20 "ProvisionedIops" provisioned_iops: i64, 21 "RegionId" region_id,
    22 "ReplicaSet" replica_set, 23 "ResourceGroupId" resource_group_id: String,
    24 "ResourceOwnerAccount" resource_owner_account: String, 25 "ResourceOwnerId" resource_owner_id: i64,
    26 "RestoreTime" restore_time: String, 27 "RestoreType" restore_type: String,
    28 "SecondaryZoneId" secondary_zone_id: String, 29 "SecurityIPList" security_ip_list: String,
    30 "SrcDBInstanceId" src_db_instance_id: String, 31 "SrcRegion" src_region: String,
    32 "StorageEngine" storage_engine: String, 33 "StorageType" storage_type: String,
    34 "Tag" tag: Vec<CreateShardingDBInstanceTag>, 35 "VSwitchId" vswitch_id: String, 36 "VpcId" vpc_id: String,
    37 "ZoneId" zone_id: String
} }

/// In the request of [`CreateShardingDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceConfigServer {
    /// Required.
    pub class: Option<String>,
    /// Required.
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceConfigServer(class: String, storage: i64) {
    0 "Class" class: String, 1 "Storage" storage: i64
} }

/// In the request of [`CreateShardingDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceMongos {
    /// Required.
    pub class: Option<String>,
}
input! { CreateShardingDBInstanceMongos(class: String) {
    0 "Class" class: String
} }

/// In the request of [`CreateShardingDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceReplicaSet {
    /// Required.
    pub class: Option<String>,
    pub readonly_replicas: Option<i64>,
    /// Required.
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceReplicaSet(class: String, storage: i64) {
    0 "Class" class: String, 1 "ReadonlyReplicas" readonly_replicas: i64, 2 "Storage" storage: i64
} }

/// In the request of [`CreateShardingDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateShardingDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateShardingDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateShardingDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Deletes backup: `DeleteBackup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DeleteBackup>.
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

/// Deletes db instance: `DeleteDBInstance` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBInstance(db_instance_id: String) "DeleteDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBInstance`]: empty.
pub type DeleteDBInstanceOutput = Empty;

/// Deletes global security ip group: `DeleteGlobalSecurityIPGroup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DeleteGlobalSecurityIPGroup>.
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalSecurityIPGroup(global_security_group_id: String, region_id: String)
    "DeleteGlobalSecurityIPGroup" -> Empty {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGlobalSecurityIPGroup`]: empty.
pub type DeleteGlobalSecurityIPGroupOutput = Empty;

/// Deletes node: `DeleteNode` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DeleteNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNode {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNode(db_instance_id: String, node_id: String) "DeleteNode" -> DeleteNodeOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "NodeId" node_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeOutput {
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteNodeOutput {
    0 "OrderId" order_id: String, 1 "TaskId" task_id: i64
} }

/// Describes accounts: `DescribeAccounts` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: DescribeAccountsAccounts
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Vec<DescribeAccountsAccount>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account: Vec<DescribeAccountsAccount>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccount {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub character_type: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DescribeAccountsAccount {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "CharacterType" character_type: String,
    4 "DBInstanceId" db_instance_id: String
} }

/// Describes active operation maintenance config: `DescribeActiveOperationMaintenanceConfig` of `dds` 2015-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationMaintenanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActiveOperationMaintenanceConfig()
    "DescribeActiveOperationMaintenanceConfig" -> DescribeActiveOperationMaintenanceConfigOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeActiveOperationMaintenanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigOutput {
    pub config: Option<DescribeActiveOperationMaintenanceConfigConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintenanceConfigOutput {
    0 "Config" config: DescribeActiveOperationMaintenanceConfigConfig, 1 "HasConfig" has_config: i64
} }

/// In the response of [`DescribeActiveOperationMaintenanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigConfig {
    pub created_time: Option<String>,
    pub cycle_time: Option<String>,
    pub cycle_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub modified_time: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeActiveOperationMaintenanceConfigConfig {
    0 "CreatedTime" created_time: String, 1 "CycleTime" cycle_time: String, 2 "CycleType" cycle_type: String,
    3 "MaintainEndTime" maintain_end_time: String, 4 "MaintainStartTime" maintain_start_time: String,
    5 "ModifiedTime" modified_time: String, 6 "Status" status: i64
} }

/// Describes active operation task: `DescribeActiveOperationTask` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTask {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    /// Required.
    pub region: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_type: String,
}
operation! { DescribeActiveOperationTask(region: String, task_type: String)
    "DescribeActiveOperationTask" -> DescribeActiveOperationTaskOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProductId" product_id: String, 6 "Region" region,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TaskType" task_type
} }
paged! { DescribeActiveOperationTask: DescribeActiveOperationTaskItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeActiveOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskOutput {
    pub items: Vec<DescribeActiveOperationTaskItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTaskOutput {
    0 "Items" items: Vec<DescribeActiveOperationTaskItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeActiveOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskItems {
    pub created_time: Option<String>,
    pub db_type: Option<String>,
    pub deadline: Option<String>,
    pub id: Option<i64>,
    pub ins_name: Option<String>,
    pub modified_time: Option<String>,
    pub prepare_interval: Option<String>,
    pub region: Option<String>,
    pub result_info: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_time: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeActiveOperationTaskItems {
    0 "CreatedTime" created_time: String, 1 "DbType" db_type: String, 2 "Deadline" deadline: String, 3 "Id" id: i64,
    4 "InsName" ins_name: String, 5 "ModifiedTime" modified_time: String, 6 "PrepareInterval" prepare_interval: String,
    7 "Region" region: String, 8 "ResultInfo" result_info: String, 9 "StartTime" start_time: String,
    10 "Status" status: i64, 11 "SwitchTime" switch_time: String, 12 "TaskParams" task_params: String,
    13 "TaskType" task_type: String
} }

/// Describes active operation task count: `DescribeActiveOperationTaskCount` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCount {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActiveOperationTaskCount()
    "DescribeActiveOperationTaskCount" -> DescribeActiveOperationTaskCountOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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

/// Describes active operation task region: `DescribeActiveOperationTaskRegion` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationTaskRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegion {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_type: String,
}
operation! { DescribeActiveOperationTaskRegion(task_type: String)
    "DescribeActiveOperationTaskRegion" -> DescribeActiveOperationTaskRegionOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TaskType" task_type
} }

/// Response of [`DescribeActiveOperationTaskRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionOutput {
    pub region_list: Vec<DescribeActiveOperationTaskRegionRegionList>,
}
model! { DescribeActiveOperationTaskRegionOutput {
    0 "RegionList" region_list: Vec<DescribeActiveOperationTaskRegionRegionList>
} }

/// In the response of [`DescribeActiveOperationTaskRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionRegionList {
    pub count: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeActiveOperationTaskRegionRegionList {
    0 "Count" count: i64, 1 "Region" region: String
} }

/// Describes active operation task type: `DescribeActiveOperationTaskType` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationTaskType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskType {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActiveOperationTaskType()
    "DescribeActiveOperationTaskType" -> DescribeActiveOperationTaskTypeOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeActiveOperationTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeOutput {
    pub type_list: Vec<DescribeActiveOperationTaskTypeTypeList>,
}
model! { DescribeActiveOperationTaskTypeOutput {
    0 "TypeList" type_list: Vec<DescribeActiveOperationTaskTypeTypeList>
} }

/// In the response of [`DescribeActiveOperationTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
    pub task_type_info_en: Option<String>,
    pub task_type_info_zh: Option<String>,
}
model! { DescribeActiveOperationTaskTypeTypeList {
    0 "Count" count: i64, 1 "TaskType" task_type: String, 2 "TaskTypeInfoEn" task_type_info_en: String,
    3 "TaskTypeInfoZh" task_type_info_zh: String
} }

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeActiveOperationTasks>.
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
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks() "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DbType" db_type: String, 4 "InsName" ins_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ProductId" product_id: String, 10 "Region" region: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "Status" status: i64, 15 "TaskType" task_type: String
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
    8 "DbVersion" db_version: String, 9 "Deadline" deadline: String, 10 "Id" id: i64, 11 "ImpactEn" impact_en: String,
    12 "ImpactZh" impact_zh: String, 13 "InsComment" ins_comment: String, 14 "InsName" ins_name: String,
    15 "ModifiedTime" modified_time: String, 16 "PrepareInterval" prepare_interval: String, 17 "Region" region: String,
    18 "ResultInfo" result_info: String, 19 "StartTime" start_time: String, 20 "Status" status: i64,
    21 "SubInsNames" sub_ins_names: Vec<String>, 22 "SwitchTime" switch_time: String,
    23 "TaskParams" task_params: String, 24 "TaskType" task_type: String, 25 "TaskTypeEn" task_type_en: String,
    26 "TaskTypeZh" task_type_zh: String
} }

/// Describes audit log filter: `DescribeAuditLogFilter` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAuditLogFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilter {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeAuditLogFilter(db_instance_id: String) "DescribeAuditLogFilter" -> DescribeAuditLogFilterOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleType" role_type: String
} }

/// Response of [`DescribeAuditLogFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilterOutput {
    pub filter: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeAuditLogFilterOutput {
    0 "Filter" filter: String, 1 "RoleType" role_type: String
} }

/// Describes audit policy: `DescribeAuditPolicy` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAuditPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPolicy {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAuditPolicy(db_instance_id: String) "DescribeAuditPolicy" -> DescribeAuditPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAuditPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPolicyOutput {
    pub log_audit_status: Option<String>,
}
model! { DescribeAuditPolicyOutput {
    0 "LogAuditStatus" log_audit_status: String
} }

/// Describes audit records: `DescribeAuditRecords` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAuditRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecords {
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
    pub end_time: String,
    pub form: Option<String>,
    pub logical_operator: Option<String>,
    pub node_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DescribeAuditRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeAuditRecords" -> DescribeAuditRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time, 3 "Form" form: String,
    4 "LogicalOperator" logical_operator: String, 5 "NodeId" node_id: String, 6 "OrderType" order_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "QueryKeywords" query_keywords: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "StartTime" start_time, 15 "User" user: String
} }
paged! { DescribeAuditRecords: DescribeAuditRecordsSQLRecord =
    Number "PageNumber", "Items.SQLRecord" items.sql_record, total "TotalRecordCount" }

/// Response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsOutput {
    pub items: Option<DescribeAuditRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAuditRecordsOutput {
    0 "Items" items: DescribeAuditRecordsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsItems {
    pub sql_record: Vec<DescribeAuditRecordsSQLRecord>,
}
model! { DescribeAuditRecordsItems {
    0 "SQLRecord" sql_record: Vec<DescribeAuditRecordsSQLRecord>
} }

/// In the response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsSQLRecord {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub host_address: Option<String>,
    pub return_row_counts: Option<i64>,
    pub syntax: Option<String>,
    pub table_name: Option<String>,
    pub thread_id: Option<String>,
    pub total_execution_times: Option<i64>,
}
model! { DescribeAuditRecordsSQLRecord {
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "ExecuteTime" execute_time: String,
    3 "HostAddress" host_address: String, 4 "ReturnRowCounts" return_row_counts: i64, 5 "Syntax" syntax: String,
    6 "TableName" table_name: String, 7 "ThreadID" thread_id: String, 8 "TotalExecutionTimes" total_execution_times: i64
} }

/// Describes availability zones: `DescribeAvailabilityZones` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAvailabilityZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZones {
    pub accept_language: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_type: Option<String>,
    pub engine_version: Option<String>,
    pub exclude_secondary_zone_id: Option<String>,
    pub exclude_zone_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub mongo_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_support: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailabilityZones(region_id: String)
    "DescribeAvailabilityZones" -> DescribeAvailabilityZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DBInstanceClass" db_instance_class: String,
    2 "DbType" db_type: String, 3 "EngineVersion" engine_version: String,
    4 "ExcludeSecondaryZoneId" exclude_secondary_zone_id: String, 5 "ExcludeZoneId" exclude_zone_id: String,
    6 "InstanceChargeType" instance_charge_type: String, 7 "InstanceType" instance_type: String,
    8 "MongoType" mongo_type: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id, 12 "ReplicationFactor" replication_factor: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "StorageSupport" storage_support: String,
    17 "StorageType" storage_type: String, 18 "ZoneId" zone_id: String
} }

/// Response of [`DescribeAvailabilityZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesOutput {
    pub available_zones: Vec<DescribeAvailabilityZonesAvailableZones>,
}
model! { DescribeAvailabilityZonesOutput {
    0 "AvailableZones" available_zones: Vec<DescribeAvailabilityZonesAvailableZones>
} }

/// In the response of [`DescribeAvailabilityZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesAvailableZones {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailabilityZonesAvailableZones {
    0 "RegionId" region_id: String, 1 "ZoneId" zone_id: String, 2 "ZoneName" zone_name: String
} }

/// Describes available engine version: `DescribeAvailableEngineVersion` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAvailableEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersion {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableEngineVersion(db_instance_id: String)
    "DescribeAvailableEngineVersion" -> DescribeAvailableEngineVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionOutput {
    pub engine_versions: Option<DescribeAvailableEngineVersionEngineVersions>,
}
model! { DescribeAvailableEngineVersionOutput {
    0 "EngineVersions" engine_versions: DescribeAvailableEngineVersionEngineVersions
} }

/// In the response of [`DescribeAvailableEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionEngineVersions {
    pub engine_version: Vec<String>,
}
model! { DescribeAvailableEngineVersionEngineVersions {
    0 "EngineVersion" engine_version: Vec<String>
} }

/// Describes available resource: `DescribeAvailableResource` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub db_instance_class: Option<String>,
    pub db_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "DBInstanceClass" db_instance_class: String, 1 "DbType" db_type: String, 2 "EngineVersion" engine_version: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ReplicationFactor" replication_factor: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "StorageType" storage_type: String, 12 "ZoneId" zone_id: String
} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub supported_db_types: Option<DescribeAvailableResourceSupportedDBTypes>,
}
model! { DescribeAvailableResourceOutput {
    0 "SupportedDBTypes" supported_db_types: DescribeAvailableResourceSupportedDBTypes
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBTypes {
    pub supported_db_type: Vec<DescribeAvailableResourceSupportedDBType>,
}
model! { DescribeAvailableResourceSupportedDBTypes {
    0 "SupportedDBType" supported_db_type: Vec<DescribeAvailableResourceSupportedDBType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBType {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
    pub db_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedDBType {
    0 "AvailableZones" available_zones: DescribeAvailableResourceAvailableZones, 1 "DbType" db_type: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Vec<DescribeAvailableResourceAvailableZone>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone: Vec<DescribeAvailableResourceAvailableZone>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub region_id: Option<String>,
    pub supported_engine_versions: Option<
        DescribeAvailableResourceSupportedEngineVersions,
    >,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "RegionId" region_id: String,
    1 "SupportedEngineVersions" supported_engine_versions: DescribeAvailableResourceSupportedEngineVersions,
    2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Vec<DescribeAvailableResourceSupportedEngineVersion>,
}
model! { DescribeAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version: Vec<DescribeAvailableResourceSupportedEngineVersion>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersion {
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedEngines" supported_engines: DescribeAvailableResourceSupportedEngines, 1 "Version" version: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngines {
    pub supported_engine: Vec<DescribeAvailableResourceSupportedEngine>,
}
model! { DescribeAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine: Vec<DescribeAvailableResourceSupportedEngine>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_node_types: Option<DescribeAvailableResourceSupportedNodeTypes>,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine: String, 1 "SupportedNodeTypes" supported_node_types: DescribeAvailableResourceSupportedNodeTypes
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeTypes {
    pub supported_node_type: Vec<DescribeAvailableResourceSupportedNodeType>,
}
model! { DescribeAvailableResourceSupportedNodeTypes {
    0 "SupportedNodeType" supported_node_type: Vec<DescribeAvailableResourceSupportedNodeType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeType {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
    pub network_types: Option<String>,
    pub node_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeType {
    0 "AvailableResources" available_resources: DescribeAvailableResourceAvailableResources,
    1 "NetworkTypes" network_types: String, 2 "NodeType" node_type: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Vec<DescribeAvailableResourceAvailableResource>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource: Vec<DescribeAvailableResourceAvailableResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub db_instance_storage_range: Option<
        DescribeAvailableResourceDBInstanceStorageRange,
    >,
    pub instance_class: Option<String>,
    pub instance_class_remark: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "DBInstanceStorageRange" db_instance_storage_range: DescribeAvailableResourceDBInstanceStorageRange,
    1 "InstanceClass" instance_class: String, 2 "InstanceClassRemark" instance_class_remark: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDBInstanceStorageRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableResourceDBInstanceStorageRange {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "Step" step: i64
} }

/// Describes backup dbs: `DescribeBackupDBs` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBackupDBs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBs {
    pub backup_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub source_db_instance: Option<String>,
}
operation! { DescribeBackupDBs() "DescribeBackupDBs" -> DescribeBackupDBsOutput {
    0 "BackupId" backup_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RestoreTime" restore_time: String, 9 "SourceDBInstance" source_db_instance: String
} }
paged! { DescribeBackupDBs: DescribeBackupDBsDatabase =
    Number "PageNumber", "Databases.Database" databases.database, total "TotalCount" }

/// Response of [`DescribeBackupDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsOutput {
    pub databases: Option<DescribeBackupDBsDatabases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupDBsOutput {
    0 "Databases" databases: DescribeBackupDBsDatabases, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabases {
    pub database: Vec<DescribeBackupDBsDatabase>,
}
model! { DescribeBackupDBsDatabases {
    0 "Database" database: Vec<DescribeBackupDBsDatabase>
} }

/// In the response of [`DescribeBackupDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabase {
    pub db_name: Option<String>,
}
model! { DescribeBackupDBsDatabase {
    0 "DBName" db_name: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub db_instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub src_region: Option<String>,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "InstanceType" instance_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SrcRegion" src_region: String
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_interval: Option<i64>,
    pub backup_retention_period: Option<String>,
    pub backup_retention_policy_on_cluster_deletion: Option<i64>,
    pub cross_backup_period: Option<String>,
    pub cross_log_retention_type: Option<String>,
    pub cross_log_retention_value: Option<i64>,
    pub cross_retention_type: Option<String>,
    pub cross_retention_value: Option<i64>,
    pub dest_region: Option<String>,
    pub enable_backup_log: Option<i64>,
    pub enable_cross_log_backup: Option<i64>,
    pub high_frequency_backup_retention: Option<String>,
    pub log_backup_retention_period: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preferred_next_backup_time: Option<String>,
    pub preserve_one_each_hour: Option<bool>,
    pub snapshot_backup_type: Option<String>,
    pub src_region: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupInterval" backup_interval: i64, 1 "BackupRetentionPeriod" backup_retention_period: String,
    2 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: i64,
    3 "CrossBackupPeriod" cross_backup_period: String, 4 "CrossLogRetentionType" cross_log_retention_type: String,
    5 "CrossLogRetentionValue" cross_log_retention_value: i64, 6 "CrossRetentionType" cross_retention_type: String,
    7 "CrossRetentionValue" cross_retention_value: i64, 8 "DestRegion" dest_region: String,
    9 "EnableBackupLog" enable_backup_log: i64, 10 "EnableCrossLogBackup" enable_cross_log_backup: i64,
    11 "HighFrequencyBackupRetention" high_frequency_backup_retention: String,
    12 "LogBackupRetentionPeriod" log_backup_retention_period: i64,
    13 "PreferredBackupPeriod" preferred_backup_period: String, 14 "PreferredBackupTime" preferred_backup_time: String,
    15 "PreferredNextBackupTime" preferred_next_backup_time: String,
    16 "PreserveOneEachHour" preserve_one_each_hour: bool, 17 "SnapshotBackupType" snapshot_backup_type: String,
    18 "SrcRegion" src_region: String
} }

/// Describes backup storage: `DescribeBackupStorage` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBackupStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorage {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupStorage(db_instance_id: String) "DescribeBackupStorage" -> DescribeBackupStorageOutput {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageOutput {
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
}
model! { DescribeBackupStorageOutput {
    0 "FreeSize" free_size: i64, 1 "FullStorageSize" full_storage_size: i64, 2 "LogStorageSize" log_storage_size: i64
} }

/// Describes backup tasks: `DescribeBackupTasks` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBackupTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupTasks(db_instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub backup_jobs: Vec<DescribeBackupTasksBackupJobs>,
}
model! { DescribeBackupTasksOutput {
    0 "BackupJobs" backup_jobs: Vec<DescribeBackupTasksBackupJobs>
} }

/// In the response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksBackupJobs {
    pub backup_set_status: Option<String>,
    pub backup_start_time: Option<String>,
    pub backupjob_id: Option<String>,
    pub job_mode: Option<String>,
    pub progress: Option<String>,
}
model! { DescribeBackupTasksBackupJobs {
    0 "BackupSetStatus" backup_set_status: String, 1 "BackupStartTime" backup_start_time: String,
    2 "BackupjobId" backupjob_id: String, 3 "JobMode" job_mode: String, 4 "Progress" progress: String
} }

/// Describes backups: `DescribeBackups` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub end_time: Option<String>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_region: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeBackups(db_instance_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupJobId" backup_job_id: String, 2 "DBInstanceId" db_instance_id,
    3 "DestRegion" dest_region: String, 4 "EndTime" end_time: String, 5 "NodeId" node_id: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SrcRegion" src_region: String, 14 "StartTime" start_time: String
} }
paged! { DescribeBackups: DescribeBackupsBackup =
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupsOutput {
    0 "Backups" backups: DescribeBackupsBackups, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackups {
    pub backup: Vec<DescribeBackupsBackup>,
}
model! { DescribeBackupsBackups {
    0 "Backup" backup: Vec<DescribeBackupsBackup>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_db_names: Option<String>,
    /// Secret.
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
    /// Secret.
    pub backup_intranet_download_url: Option<Secret>,
    pub backup_job_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_name: Option<String>,
    pub backup_scale: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub engine_version: Option<String>,
    pub is_avail: Option<bool>,
}
model! { DescribeBackupsBackup {
    0 "BackupDBNames" backup_db_names: String, 1 "BackupDownloadURL" backup_download_url: Secret,
    2 "BackupEndTime" backup_end_time: String, 3 "BackupExpireTime" backup_expire_time: String,
    4 "BackupId" backup_id: String, 5 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret,
    6 "BackupJobId" backup_job_id: String, 7 "BackupMethod" backup_method: String, 8 "BackupMode" backup_mode: String,
    9 "BackupName" backup_name: String, 10 "BackupScale" backup_scale: String, 11 "BackupSize" backup_size: i64,
    12 "BackupStartTime" backup_start_time: String, 13 "BackupStatus" backup_status: String,
    14 "BackupType" backup_type: String, 15 "EngineVersion" engine_version: String, 16 "IsAvail" is_avail: bool
} }

/// Describes binlog files: `DescribeBinlogFiles` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeBinlogFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFiles {
    pub binlog_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    /// Required.
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_region: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBinlogFiles(db_instance_id: String, end_time: String, start_time: String)
    "DescribeBinlogFiles" -> DescribeBinlogFilesOutput {
    0 "BinlogId" binlog_id: String, 1 "DBInstanceId" db_instance_id, 2 "DestRegion" dest_region: String,
    3 "EndTime" end_time, 4 "NodeId" node_id: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SrcRegion" src_region: String, 14 "StartTime" start_time
} }
paged! { DescribeBinlogFiles: DescribeBinlogFilesLogFile =
    Number "PageNumber", "Items.LogFile" items.log_file, total "TotalRecordCount" }

/// Response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesOutput {
    pub items: Option<DescribeBinlogFilesItems>,
    pub max_records_per_page: Option<i64>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBinlogFilesOutput {
    0 "Items" items: DescribeBinlogFilesItems, 1 "MaxRecordsPerPage" max_records_per_page: i64,
    2 "PageNumber" page_number: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesItems {
    pub log_file: Vec<DescribeBinlogFilesLogFile>,
}
model! { DescribeBinlogFilesItems {
    0 "LogFile" log_file: Vec<DescribeBinlogFilesLogFile>
} }

/// In the response of [`DescribeBinlogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesLogFile {
    pub bin_log_id: Option<String>,
    pub download_link: Option<String>,
    pub dump_bucket: Option<String>,
    /// Secret.
    pub dump_download_url: Option<Secret>,
    pub dump_state: Option<i64>,
    pub file_id: Option<String>,
    pub file_size: Option<String>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
    pub log_file_name: Option<String>,
    pub log_status: Option<String>,
    pub oss_endpoint: Option<String>,
}
model! { DescribeBinlogFilesLogFile {
    0 "BinLogId" bin_log_id: String, 1 "DownloadLink" download_link: String, 2 "DumpBucket" dump_bucket: String,
    3 "DumpDownloadURL" dump_download_url: Secret, 4 "DumpState" dump_state: i64, 5 "FileId" file_id: String,
    6 "FileSize" file_size: String, 7 "LinkExpiredTime" link_expired_time: String,
    8 "LogBeginTime" log_begin_time: String, 9 "LogEndTime" log_end_time: String,
    10 "LogFileName" log_file_name: String, 11 "LogStatus" log_status: String, 12 "OSSEndpoint" oss_endpoint: String
} }

/// Describes cluster backups: `DescribeClusterBackups` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeClusterBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackups {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub end_time: Option<String>,
    pub is_only_get_cluster_back_up: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_region: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeClusterBackups(db_instance_id: String) "DescribeClusterBackups" -> DescribeClusterBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupJobId" backup_job_id: String, 2 "DBInstanceId" db_instance_id,
    3 "DestRegion" dest_region: String, 4 "EndTime" end_time: String,
    5 "IsOnlyGetClusterBackUp" is_only_get_cluster_back_up: bool, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "PageNo" page_no: i64, 9 "PageSize" page_size: i64,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SrcRegion" src_region: String, 14 "StartTime" start_time: String
} }

/// Response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsOutput {
    pub cluster_backups: Vec<DescribeClusterBackupsClusterBackups>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeClusterBackupsOutput {
    0 "ClusterBackups" cluster_backups: Vec<DescribeClusterBackupsClusterBackups>, 1 "MaxResults" max_results: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsClusterBackups {
    pub attach_log_status: Option<String>,
    pub backup_expire_time: Option<String>,
    pub backups: Vec<DescribeClusterBackupsBackups>,
    pub cluster_backup_end_time: Option<String>,
    pub cluster_backup_id: Option<String>,
    pub cluster_backup_mode: Option<String>,
    pub cluster_backup_size: Option<String>,
    pub cluster_backup_start_time: Option<String>,
    pub cluster_backup_status: Option<String>,
    pub engine_version: Option<String>,
    pub extra_info: Option<DescribeClusterBackupsClusterBackupsExtraInfo>,
    pub is_avail: Option<i64>,
    pub progress: Option<String>,
}
model! { DescribeClusterBackupsClusterBackups {
    0 "AttachLogStatus" attach_log_status: String, 1 "BackupExpireTime" backup_expire_time: String,
    2 "Backups" backups: Vec<DescribeClusterBackupsBackups>, 3 "ClusterBackupEndTime" cluster_backup_end_time: String,
    4 "ClusterBackupId" cluster_backup_id: String, 5 "ClusterBackupMode" cluster_backup_mode: String,
    6 "ClusterBackupSize" cluster_backup_size: String, 7 "ClusterBackupStartTime" cluster_backup_start_time: String,
    8 "ClusterBackupStatus" cluster_backup_status: String, 9 "EngineVersion" engine_version: String,
    10 "ExtraInfo" extra_info: DescribeClusterBackupsClusterBackupsExtraInfo, 11 "IsAvail" is_avail: i64,
    12 "Progress" progress: String
} }

/// In the response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsBackups {
    /// Secret.
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    /// Secret.
    pub backup_intranet_download_url: Option<Secret>,
    pub backup_name: Option<String>,
    pub backup_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub extra_info: Option<DescribeClusterBackupsExtraInfo>,
    pub instance_name: Option<String>,
    pub is_avail: Option<String>,
}
model! { DescribeClusterBackupsBackups {
    0 "BackupDownloadURL" backup_download_url: Secret, 1 "BackupEndTime" backup_end_time: String,
    2 "BackupId" backup_id: String, 3 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret,
    4 "BackupName" backup_name: String, 5 "BackupSize" backup_size: String,
    6 "BackupStartTime" backup_start_time: String, 7 "BackupStatus" backup_status: String,
    8 "ExtraInfo" extra_info: DescribeClusterBackupsExtraInfo, 9 "InstanceName" instance_name: String,
    10 "IsAvail" is_avail: String
} }

/// In the response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsExtraInfo {
    pub instance_class: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub storage_size: Option<String>,
}
model! { DescribeClusterBackupsExtraInfo {
    0 "InstanceClass" instance_class: String, 1 "NodeId" node_id: String, 2 "NodeType" node_type: String,
    3 "StorageSize" storage_size: String
} }

/// In the response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsClusterBackupsExtraInfo {
    pub registry_from_history: Option<String>,
}
model! { DescribeClusterBackupsClusterBackupsExtraInfo {
    0 "RegistryFromHistory" registry_from_history: String
} }

/// Describes cluster recover time: `DescribeClusterRecoverTime` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeClusterRecoverTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTime {
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub only_db_table_recovery: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_region: Option<String>,
}
operation! { DescribeClusterRecoverTime(db_instance_id: String)
    "DescribeClusterRecoverTime" -> DescribeClusterRecoverTimeOutput {
    0 "DBInstanceId" db_instance_id, 1 "DestRegion" dest_region: String,
    2 "OnlyDbTableRecovery" only_db_table_recovery: bool, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SrcRegion" src_region: String
} }

/// Response of [`DescribeClusterRecoverTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeOutput {
    pub restore_ranges: Vec<DescribeClusterRecoverTimeRestoreRanges>,
}
model! { DescribeClusterRecoverTimeOutput {
    0 "RestoreRanges" restore_ranges: Vec<DescribeClusterRecoverTimeRestoreRanges>
} }

/// In the response of [`DescribeClusterRecoverTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeClusterRecoverTimeRestoreRanges {
    0 "RestoreBeginTime" restore_begin_time: String, 1 "RestoreEndTime" restore_end_time: String,
    2 "RestoreType" restore_type: String
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    pub engine: Option<String>,
    pub is_delete: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "Engine" engine: String, 2 "IsDelete" is_delete: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instances: Option<DescribeDBInstanceAttributeDBInstances>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstances" db_instances: DescribeDBInstanceAttributeDBInstances
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstances {
    pub db_instance: Vec<DescribeDBInstanceAttributeDBInstance>,
}
model! { DescribeDBInstanceAttributeDBInstances {
    0 "DBInstance" db_instance: Vec<DescribeDBInstanceAttributeDBInstance>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstance {
    pub ai_gateway_enabled: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub capacity_unit: Option<String>,
    pub charge_type: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub configserver_list: Option<DescribeDBInstanceAttributeConfigserverList>,
    pub creation_time: Option<String>,
    pub current_kernel_version: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_order_status: Option<String>,
    pub db_instance_release_protection: Option<bool>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_type: Option<String>,
    pub destroy_time: Option<String>,
    pub disaster_recovery_info: Option<String>,
    pub encrypted: Option<bool>,
    pub encryption_key: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub kind_code: Option<String>,
    pub last_downgrade_time: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub max_mbps: Option<i64>,
    pub mongos_list: Option<DescribeDBInstanceAttributeMongosList>,
    pub network_type: Option<String>,
    pub protocol_type: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub readonly_replicas: Option<String>,
    pub region_id: Option<String>,
    pub replacate_id: Option<String>,
    pub replica_set_name: Option<String>,
    pub replica_sets: Option<DescribeDBInstanceAttributeReplicaSets>,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub search_node_class: Option<String>,
    pub search_node_count: Option<i64>,
    pub search_node_storage: Option<i64>,
    pub secondary_zone_id: Option<String>,
    pub shard_list: Option<DescribeDBInstanceAttributeShardList>,
    pub shard_search_nodes: Option<DescribeDBInstanceAttributeShardSearchNodes>,
    pub storage_engine: Option<String>,
    pub storage_type: Option<String>,
    pub sync_percent: Option<String>,
    pub tags: Option<DescribeDBInstanceAttributeTags>,
    pub use_cluster_backup: Option<bool>,
    pub vpc_cloud_instance_ids: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_auth_mode: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstance {
    0 "AIGatewayEnabled" ai_gateway_enabled: bool, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "CapacityUnit" capacity_unit: String, 3 "ChargeType" charge_type: String,
    4 "ColdDataEnabled" cold_data_enabled: bool,
    5 "ConfigserverList" configserver_list: DescribeDBInstanceAttributeConfigserverList,
    6 "CreationTime" creation_time: String, 7 "CurrentKernelVersion" current_kernel_version: String,
    8 "DBInstanceClass" db_instance_class: String, 9 "DBInstanceDescription" db_instance_description: String,
    10 "DBInstanceId" db_instance_id: String, 11 "DBInstanceOrderStatus" db_instance_order_status: String,
    12 "DBInstanceReleaseProtection" db_instance_release_protection: bool,
    13 "DBInstanceStatus" db_instance_status: String, 14 "DBInstanceStorage" db_instance_storage: i64,
    15 "DBInstanceType" db_instance_type: String, 16 "DestroyTime" destroy_time: String,
    17 "DisasterRecoveryInfo" disaster_recovery_info: String, 18 "Encrypted" encrypted: bool,
    19 "EncryptionKey" encryption_key: String, 20 "Engine" engine: String, 21 "EngineVersion" engine_version: String,
    22 "ExpireTime" expire_time: String, 23 "HiddenZoneId" hidden_zone_id: String, 24 "KindCode" kind_code: String,
    25 "LastDowngradeTime" last_downgrade_time: String, 26 "LockMode" lock_mode: String,
    27 "MaintainEndTime" maintain_end_time: String, 28 "MaintainStartTime" maintain_start_time: String,
    29 "MaxConnections" max_connections: i64, 30 "MaxIOPS" max_iops: i64, 31 "MaxMBPS" max_mbps: i64,
    32 "MongosList" mongos_list: DescribeDBInstanceAttributeMongosList, 33 "NetworkType" network_type: String,
    34 "ProtocolType" protocol_type: String, 35 "ProvisionedIops" provisioned_iops: i64,
    36 "ReadonlyReplicas" readonly_replicas: String, 37 "RegionId" region_id: String,
    38 "ReplacateId" replacate_id: String, 39 "ReplicaSetName" replica_set_name: String,
    40 "ReplicaSets" replica_sets: DescribeDBInstanceAttributeReplicaSets,
    41 "ReplicationFactor" replication_factor: String, 42 "ResourceGroupId" resource_group_id: String,
    43 "SearchNodeClass" search_node_class: String, 44 "SearchNodeCount" search_node_count: i64,
    45 "SearchNodeStorage" search_node_storage: i64, 46 "SecondaryZoneId" secondary_zone_id: String,
    47 "ShardList" shard_list: DescribeDBInstanceAttributeShardList,
    48 "ShardSearchNodes" shard_search_nodes: DescribeDBInstanceAttributeShardSearchNodes,
    49 "StorageEngine" storage_engine: String, 50 "StorageType" storage_type: String,
    51 "SyncPercent" sync_percent: String, 52 "Tags" tags: DescribeDBInstanceAttributeTags,
    53 "UseClusterBackup" use_cluster_backup: bool, 54 "VPCCloudInstanceIds" vpc_cloud_instance_ids: String,
    55 "VPCId" vpc_id: String, 56 "VSwitchId" vswitch_id: String, 57 "VpcAuthMode" vpc_auth_mode: String,
    58 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConfigserverList {
    pub configserver_attribute: Vec<DescribeDBInstanceAttributeConfigserverAttribute>,
}
model! { DescribeDBInstanceAttributeConfigserverList {
    0 "ConfigserverAttribute" configserver_attribute: Vec<DescribeDBInstanceAttributeConfigserverAttribute>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConfigserverAttribute {
    pub connect_string: Option<String>,
    pub current_kernel_version: Option<String>,
    pub lock_mode: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
    pub node_storage: Option<i64>,
    pub port: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeConfigserverAttribute {
    0 "ConnectString" connect_string: String, 1 "CurrentKernelVersion" current_kernel_version: String,
    2 "LockMode" lock_mode: String, 3 "MaxConnections" max_connections: i64, 4 "MaxIOPS" max_iops: i64,
    5 "NodeClass" node_class: String, 6 "NodeDescription" node_description: String, 7 "NodeId" node_id: String,
    8 "NodeStorage" node_storage: i64, 9 "Port" port: i64, 10 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMongosList {
    pub mongos_attribute: Vec<DescribeDBInstanceAttributeMongosAttribute>,
}
model! { DescribeDBInstanceAttributeMongosList {
    0 "MongosAttribute" mongos_attribute: Vec<DescribeDBInstanceAttributeMongosAttribute>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMongosAttribute {
    pub connect_sting: Option<String>,
    pub connect_string: Option<String>,
    pub current_kernel_version: Option<String>,
    pub lock_mode: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMongosAttribute {
    0 "ConnectSting" connect_sting: String, 1 "ConnectString" connect_string: String,
    2 "CurrentKernelVersion" current_kernel_version: String, 3 "LockMode" lock_mode: String,
    4 "MaxConnections" max_connections: i64, 5 "MaxIOPS" max_iops: i64, 6 "NodeClass" node_class: String,
    7 "NodeDescription" node_description: String, 8 "NodeId" node_id: String, 9 "Port" port: i64,
    10 "Status" status: String, 11 "VPCId" vpc_id: String, 12 "VSwitchId" vswitch_id: String,
    13 "VpcCloudInstanceId" vpc_cloud_instance_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReplicaSets {
    pub replica_set: Vec<DescribeDBInstanceAttributeReplicaSet>,
}
model! { DescribeDBInstanceAttributeReplicaSets {
    0 "ReplicaSet" replica_set: Vec<DescribeDBInstanceAttributeReplicaSet>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReplicaSet {
    pub connection_domain: Option<String>,
    pub connection_port: Option<String>,
    pub network_type: Option<String>,
    pub replica_set_role: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceAttributeReplicaSet {
    0 "ConnectionDomain" connection_domain: String, 1 "ConnectionPort" connection_port: String,
    2 "NetworkType" network_type: String, 3 "ReplicaSetRole" replica_set_role: String,
    4 "VPCCloudInstanceId" vpc_cloud_instance_id: String, 5 "VPCId" vpc_id: String, 6 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardList {
    pub shard_attribute: Vec<DescribeDBInstanceAttributeShardAttribute>,
}
model! { DescribeDBInstanceAttributeShardList {
    0 "ShardAttribute" shard_attribute: Vec<DescribeDBInstanceAttributeShardAttribute>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardAttribute {
    pub connect_string: Option<String>,
    pub current_kernel_version: Option<String>,
    pub lock_mode: Option<String>,
    pub max_connections: Option<i64>,
    pub max_disk_mbps: Option<String>,
    pub max_iops: Option<i64>,
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
    pub node_storage: Option<i64>,
    pub port: Option<i64>,
    pub readonly_replicas: Option<i64>,
    pub replica_set_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeShardAttribute {
    0 "ConnectString" connect_string: String, 1 "CurrentKernelVersion" current_kernel_version: String,
    2 "LockMode" lock_mode: String, 3 "MaxConnections" max_connections: i64, 4 "MaxDiskMbps" max_disk_mbps: String,
    5 "MaxIOPS" max_iops: i64, 6 "NodeClass" node_class: String, 7 "NodeDescription" node_description: String,
    8 "NodeId" node_id: String, 9 "NodeStorage" node_storage: i64, 10 "Port" port: i64,
    11 "ReadonlyReplicas" readonly_replicas: i64, 12 "ReplicaSetName" replica_set_name: String,
    13 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardSearchNodes {
    pub shard_search_nodes: Vec<
        DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes,
    >,
}
model! { DescribeDBInstanceAttributeShardSearchNodes {
    0 "ShardSearchNodes" shard_search_nodes: Vec<DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes {
    pub node_id: Option<String>,
    pub search_node_class: Option<String>,
    pub search_node_count: Option<String>,
    pub search_node_id: Option<String>,
    pub search_node_storage: Option<String>,
}
model! { DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes {
    0 "NodeId" node_id: String, 1 "SearchNodeClass" search_node_class: String,
    2 "SearchNodeCount" search_node_count: String, 3 "SearchNodeId" search_node_id: String,
    4 "SearchNodeStorage" search_node_storage: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag: Vec<DescribeDBInstanceAttributeTag>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeDBInstanceAttributeTag>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instance encryption key: `DescribeDBInstanceEncryptionKey` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceEncryptionKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKey {
    /// Required.
    pub db_instance_id: String,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceEncryptionKey(db_instance_id: String)
    "DescribeDBInstanceEncryptionKey" -> DescribeDBInstanceEncryptionKeyOutput {
    0 "DBInstanceId" db_instance_id, 1 "EncryptionKey" encryption_key: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyOutput {
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
}
model! { DescribeDBInstanceEncryptionKeyOutput {
    0 "Creator" creator: String, 1 "DeleteDate" delete_date: String, 2 "Description" description: String,
    3 "EncryptionKey" encryption_key: String, 4 "EncryptionKeyStatus" encryption_key_status: String,
    5 "KeyUsage" key_usage: String, 6 "MaterialExpireTime" material_expire_time: String, 7 "Origin" origin: String
} }

/// Describes db instance monitor: `DescribeDBInstanceMonitor` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceMonitor(db_instance_id: String)
    "DescribeDBInstanceMonitor" -> DescribeDBInstanceMonitorOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub granularity: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    0 "Granularity" granularity: String
} }

/// Describes db instance performance: `DescribeDBInstancePerformance` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstancePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub replica_set_role: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_id: Option<String>,
    pub search_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Key" key,
    4 "NodeId" node_id: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ReplicaSetRole" replica_set_role: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RoleId" role_id: String, 11 "SearchId" search_id: String,
    12 "StartTime" start_time
} }

/// Response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "EndTime" end_time: String, 1 "PerformanceKeys" performance_keys: DescribeDBInstancePerformancePerformanceKeys,
    2 "StartTime" start_time: String
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
    pub performance_values: Option<DescribeDBInstancePerformancePerformanceValues>,
    pub unit: Option<String>,
    pub value_format: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceKey {
    0 "Key" key: String, 1 "PerformanceValues" performance_values: DescribeDBInstancePerformancePerformanceValues,
    2 "Unit" unit: String, 3 "ValueFormat" value_format: String
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValues {
    pub performance_value: Vec<DescribeDBInstancePerformancePerformanceValue>,
}
model! { DescribeDBInstancePerformancePerformanceValues {
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

/// Describes db instance ssl: `DescribeDBInstanceSSL` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceSSL>.
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
    pub cert_common_name: Option<String>,
    pub force_encryption: Option<String>,
    pub ssl_expired_time: Option<String>,
    pub ssl_status: Option<String>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "CertCommonName" cert_common_name: String, 1 "ForceEncryption" force_encryption: String,
    2 "SSLExpiredTime" ssl_expired_time: String, 3 "SSLStatus" ssl_status: String
} }

/// Describes db instance spec info: `DescribeDBInstanceSpecInfo` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceSpecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfo {
    /// Required.
    pub instance_class: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceSpecInfo(instance_class: String)
    "DescribeDBInstanceSpecInfo" -> DescribeDBInstanceSpecInfoOutput {
    0 "InstanceClass" instance_class, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDBInstanceSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfoOutput {
    pub cpu: Option<String>,
    pub description: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeDBInstanceSpecInfoOutput {
    0 "CPU" cpu: String, 1 "Description" description: String, 2 "Memory" memory: String
} }

/// Describes db instance switch log: `DescribeDBInstanceSwitchLog` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceSwitchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLog {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDBInstanceSwitchLog() "DescribeDBInstanceSwitchLog" -> DescribeDBInstanceSwitchLogOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "StartTime" start_time: String
} }
paged! { DescribeDBInstanceSwitchLog: DescribeDBInstanceSwitchLogLogItems =
    Number "PageNumber", "LogItems" log_items, total "TotalCount" }

/// Response of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogOutput {
    pub db_instance_id: Option<String>,
    pub log_items: Vec<DescribeDBInstanceSwitchLogLogItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceSwitchLogOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "LogItems" log_items: Vec<DescribeDBInstanceSwitchLogLogItems>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceSwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogLogItems {
    pub node_id: Option<String>,
    pub switch_code: Option<String>,
    pub switch_status: Option<String>,
    pub switch_time: Option<String>,
}
model! { DescribeDBInstanceSwitchLogLogItems {
    0 "NodeId" node_id: String, 1 "SwitchCode" switch_code: String, 2 "SwitchStatus" switch_status: String,
    3 "SwitchTime" switch_time: String
} }

/// Describes db instance tde info: `DescribeDBInstanceTDEInfo` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstanceTDEInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfo {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceTDEInfo(db_instance_id: String)
    "DescribeDBInstanceTDEInfo" -> DescribeDBInstanceTDEInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceTDEInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfoOutput {
    pub encryption_key: Option<String>,
    pub encryptor_name: Option<String>,
    pub role_arn: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEInfoOutput {
    0 "EncryptionKey" encryption_key: String, 1 "EncryptorName" encryptor_name: String, 2 "RoleARN" role_arn: String,
    3 "TDEStatus" tde_status: String
} }

/// Describes db instances: `DescribeDBInstances` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub charge_type: Option<String>,
    pub connection_domain: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_node_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDBInstancesTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "ConnectionDomain" connection_domain: String,
    2 "DBInstanceClass" db_instance_class: String, 3 "DBInstanceDescription" db_instance_description: String,
    4 "DBInstanceId" db_instance_id: String, 5 "DBInstanceStatus" db_instance_status: String,
    6 "DBInstanceType" db_instance_type: String, 7 "DBNodeType" db_node_type: String, 8 "Engine" engine: String,
    9 "EngineVersion" engine_version: String, 10 "ExpireTime" expire_time: String, 11 "Expired" expired: String,
    12 "NetworkType" network_type: String, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "PageNumber" page_number: i64, 16 "PageSize" page_size: i64, 17 "RegionId" region_id: String,
    18 "ReplicationFactor" replication_factor: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "ResourceOwnerAccount" resource_owner_account: String, 21 "ResourceOwnerId" resource_owner_id: i64,
    22 "Tag" tag: Vec<DescribeDBInstancesTag>, 23 "VSwitchId" vswitch_id: String, 24 "VpcId" vpc_id: String,
    25 "ZoneId" zone_id: String
} }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstance =
    Number "PageNumber", "DBInstances.DBInstance" db_instances.db_instance, total "TotalCount" }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub db_instances: Option<DescribeDBInstancesDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "DBInstances" db_instances: DescribeDBInstancesDBInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub db_instance: Vec<DescribeDBInstancesDBInstance>,
}
model! { DescribeDBInstancesDBInstances {
    0 "DBInstance" db_instance: Vec<DescribeDBInstancesDBInstance>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstance {
    pub backup_retention_policy: Option<i64>,
    pub capacity_unit: Option<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_type: Option<String>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub kind_code: Option<String>,
    pub last_downgrade_time: Option<String>,
    pub lock_mode: Option<String>,
    pub mongos_list: Option<DescribeDBInstancesMongosList>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub release_time: Option<String>,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub shard_list: Option<DescribeDBInstancesShardList>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeDBInstancesTags>,
    pub vpc_auth_mode: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstance {
    0 "BackupRetentionPolicy" backup_retention_policy: i64, 1 "CapacityUnit" capacity_unit: String,
    2 "ChargeType" charge_type: String, 3 "CreationTime" creation_time: String,
    4 "DBInstanceClass" db_instance_class: String, 5 "DBInstanceDescription" db_instance_description: String,
    6 "DBInstanceId" db_instance_id: String, 7 "DBInstanceStatus" db_instance_status: String,
    8 "DBInstanceStorage" db_instance_storage: i64, 9 "DBInstanceType" db_instance_type: String,
    10 "DestroyTime" destroy_time: String, 11 "Engine" engine: String, 12 "EngineVersion" engine_version: String,
    13 "ExpireTime" expire_time: String, 14 "HiddenZoneId" hidden_zone_id: String, 15 "KindCode" kind_code: String,
    16 "LastDowngradeTime" last_downgrade_time: String, 17 "LockMode" lock_mode: String,
    18 "MongosList" mongos_list: DescribeDBInstancesMongosList, 19 "NetworkType" network_type: String,
    20 "RegionId" region_id: String, 21 "ReleaseTime" release_time: String,
    22 "ReplicationFactor" replication_factor: String, 23 "ResourceGroupId" resource_group_id: String,
    24 "SecondaryZoneId" secondary_zone_id: String, 25 "ShardList" shard_list: DescribeDBInstancesShardList,
    26 "StorageType" storage_type: String, 27 "Tags" tags: DescribeDBInstancesTags,
    28 "VpcAuthMode" vpc_auth_mode: String, 29 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosList {
    pub mongos_attribute: Vec<DescribeDBInstancesMongosAttribute>,
}
model! { DescribeDBInstancesMongosList {
    0 "MongosAttribute" mongos_attribute: Vec<DescribeDBInstancesMongosAttribute>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosAttribute {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesMongosAttribute {
    0 "NodeClass" node_class: String, 1 "NodeDescription" node_description: String, 2 "NodeId" node_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesShardList {
    pub shard_attribute: Vec<DescribeDBInstancesShardAttribute>,
}
model! { DescribeDBInstancesShardList {
    0 "ShardAttribute" shard_attribute: Vec<DescribeDBInstancesShardAttribute>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesShardAttribute {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
    pub node_storage: Option<i64>,
    pub readonly_replicas: Option<i64>,
}
model! { DescribeDBInstancesShardAttribute {
    0 "NodeClass" node_class: String, 1 "NodeDescription" node_description: String, 2 "NodeId" node_id: String,
    3 "NodeStorage" node_storage: i64, 4 "ReadonlyReplicas" readonly_replicas: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag: Vec<DescribeDBInstancesTagsTag>,
}
model! { DescribeDBInstancesTags {
    0 "Tag" tag: Vec<DescribeDBInstancesTagsTag>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instances overview: `DescribeDBInstancesOverview` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeDBInstancesOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverview {
    pub charge_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_class: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub show_tags: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeDBInstancesOverview(region_id: String)
    "DescribeDBInstancesOverview" -> DescribeDBInstancesOverviewOutput {
    0 "ChargeType" charge_type: String, 1 "EngineVersion" engine_version: String,
    2 "InstanceClass" instance_class: String, 3 "InstanceIds" instance_ids: String,
    4 "InstanceStatus" instance_status: String, 5 "InstanceType" instance_type: String,
    6 "NetworkType" network_type: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "ShowTags" show_tags: bool, 14 "VSwitchId" vswitch_id: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDBInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewOutput {
    pub db_instances: Vec<DescribeDBInstancesOverviewDBInstances>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstancesOverviewOutput {
    0 "DBInstances" db_instances: Vec<DescribeDBInstancesOverviewDBInstances>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeDBInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewDBInstances {
    pub capacity_unit: Option<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_type: Option<String>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub kind_code: Option<String>,
    pub last_downgrade_time: Option<String>,
    pub lock_mode: Option<String>,
    pub mongos_list: Vec<DescribeDBInstancesOverviewMongosList>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub shard_list: Vec<DescribeDBInstancesOverviewShardList>,
    pub tags: Vec<DescribeDBInstancesOverviewTags>,
    pub vpc_auth_mode: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesOverviewDBInstances {
    0 "CapacityUnit" capacity_unit: String, 1 "ChargeType" charge_type: String, 2 "CreationTime" creation_time: String,
    3 "DBInstanceClass" db_instance_class: String, 4 "DBInstanceDescription" db_instance_description: String,
    5 "DBInstanceId" db_instance_id: String, 6 "DBInstanceStatus" db_instance_status: String,
    7 "DBInstanceStorage" db_instance_storage: i64, 8 "DBInstanceType" db_instance_type: String,
    9 "DestroyTime" destroy_time: String, 10 "Engine" engine: String, 11 "EngineVersion" engine_version: String,
    12 "ExpireTime" expire_time: String, 13 "KindCode" kind_code: String,
    14 "LastDowngradeTime" last_downgrade_time: String, 15 "LockMode" lock_mode: String,
    16 "MongosList" mongos_list: Vec<DescribeDBInstancesOverviewMongosList>, 17 "NetworkType" network_type: String,
    18 "RegionId" region_id: String, 19 "ReplicationFactor" replication_factor: String,
    20 "ResourceGroupId" resource_group_id: String,
    21 "ShardList" shard_list: Vec<DescribeDBInstancesOverviewShardList>,
    22 "Tags" tags: Vec<DescribeDBInstancesOverviewTags>, 23 "VpcAuthMode" vpc_auth_mode: String,
    24 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewMongosList {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesOverviewMongosList {
    0 "NodeClass" node_class: String, 1 "NodeDescription" node_description: String, 2 "NodeId" node_id: String
} }

/// In the response of [`DescribeDBInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewShardList {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
    pub node_storage: Option<i64>,
    pub readonly_replicas: Option<i64>,
}
model! { DescribeDBInstancesOverviewShardList {
    0 "NodeClass" node_class: String, 1 "NodeDescription" node_description: String, 2 "NodeId" node_id: String,
    3 "NodeStorage" node_storage: i64, 4 "ReadonlyReplicas" readonly_replicas: i64
} }

/// In the response of [`DescribeDBInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesOverviewTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes error log records: `DescribeErrorLogRecords` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeErrorLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecords {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub logical_operator: Option<String>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_type: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeErrorLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeErrorLogRecords" -> DescribeErrorLogRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "LogicalOperator" logical_operator: String, 4 "NodeId" node_id: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "QueryKeywords" query_keywords: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "RoleType" role_type: String, 14 "StartTime" start_time
} }
paged! { DescribeErrorLogRecords: DescribeErrorLogRecordsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsOutput {
    pub engine: Option<String>,
    pub items: Option<DescribeErrorLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeErrorLogRecordsOutput {
    0 "Engine" engine: String, 1 "Items" items: DescribeErrorLogRecordsItems, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsItems {
    pub log_records: Vec<DescribeErrorLogRecordsLogRecords>,
}
model! { DescribeErrorLogRecordsItems {
    0 "LogRecords" log_records: Vec<DescribeErrorLogRecordsLogRecords>
} }

/// In the response of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsLogRecords {
    pub category: Option<String>,
    pub conn_info: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
}
model! { DescribeErrorLogRecordsLogRecords {
    0 "Category" category: String, 1 "ConnInfo" conn_info: String, 2 "Content" content: String,
    3 "CreateTime" create_time: String, 4 "Id" id: i64
} }

/// Describes global security ip group: `DescribeGlobalSecurityIPGroup` of `dds` 2015-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGlobalSecurityIPGroup(region_id: String)
    "DescribeGlobalSecurityIPGroup" -> DescribeGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityGroupId" global_security_group_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

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

/// Describes global security ip group relation: `DescribeGlobalSecurityIPGroupRelation` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeGlobalSecurityIPGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelation {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGlobalSecurityIPGroupRelation(db_cluster_id: String, region_id: String)
    "DescribeGlobalSecurityIPGroupRelation" -> DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
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

/// Describes history tasks: `DescribeHistoryTasks` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeHistoryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Status" status: String, 11 "TaskId" task_id: String, 12 "TaskType" task_type: String,
    13 "ToExecTime" to_exec_time: i64, 14 "ToStartTime" to_start_time
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

/// Describes history tasks stat: `DescribeHistoryTasksStat` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeHistoryTasksStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStat {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Status" status: String, 8 "TaskId" task_id: String, 9 "TaskType" task_type: String,
    10 "ToExecTime" to_exec_time: i64, 11 "ToStartTime" to_start_time
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

/// Describes instance auto renewal attribute: `DescribeInstanceAutoRenewalAttribute` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttribute {
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceAutoRenewalAttribute(region_id: String)
    "DescribeInstanceAutoRenewalAttribute" -> DescribeInstanceAutoRenewalAttributeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DBInstanceType" db_instance_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceAutoRenewalAttribute: DescribeInstanceAutoRenewalAttributeItem =
    Number "PageNumber", "Items.Item" items.item }

/// Response of [`DescribeInstanceAutoRenewalAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    0 "Items" items: DescribeInstanceAutoRenewalAttributeItems, 1 "ItemsNumbers" items_numbers: i64,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64
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
    pub db_instance_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub duration: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeInstanceAutoRenewalAttributeItem {
    0 "AutoRenew" auto_renew: String, 1 "DBInstanceType" db_instance_type: String,
    2 "DbInstanceId" db_instance_id: String, 3 "Duration" duration: String, 4 "RegionId" region_id: String
} }

/// Describes instance recover time: `DescribeInstanceRecoverTime` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeInstanceRecoverTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTime {
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub only_db_table_recovery: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub src_region: Option<String>,
}
operation! { DescribeInstanceRecoverTime(db_instance_id: String)
    "DescribeInstanceRecoverTime" -> DescribeInstanceRecoverTimeOutput {
    0 "DBInstanceId" db_instance_id, 1 "DestRegion" dest_region: String,
    2 "OnlyDbTableRecovery" only_db_table_recovery: bool, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "SrcRegion" src_region: String
} }

/// Response of [`DescribeInstanceRecoverTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeOutput {
    pub restore_ranges: Vec<DescribeInstanceRecoverTimeRestoreRanges>,
}
model! { DescribeInstanceRecoverTimeOutput {
    0 "RestoreRanges" restore_ranges: Vec<DescribeInstanceRecoverTimeRestoreRanges>
} }

/// In the response of [`DescribeInstanceRecoverTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeInstanceRecoverTimeRestoreRanges {
    0 "RestoreBeginTime" restore_begin_time: String, 1 "RestoreEndTime" restore_end_time: String,
    2 "RestoreType" restore_type: String
} }

/// Describes kernel release notes: `DescribeKernelReleaseNotes` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeKernelReleaseNotes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotes {
    pub kernel_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeKernelReleaseNotes() "DescribeKernelReleaseNotes" -> DescribeKernelReleaseNotesOutput {
    0 "KernelVersion" kernel_version: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeKernelReleaseNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesOutput {
    pub release_notes: Option<DescribeKernelReleaseNotesReleaseNotes>,
}
model! { DescribeKernelReleaseNotesOutput {
    0 "ReleaseNotes" release_notes: DescribeKernelReleaseNotesReleaseNotes
} }

/// In the response of [`DescribeKernelReleaseNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNotes {
    pub release_note: Vec<DescribeKernelReleaseNotesReleaseNote>,
}
model! { DescribeKernelReleaseNotesReleaseNotes {
    0 "ReleaseNote" release_note: Vec<DescribeKernelReleaseNotesReleaseNote>
} }

/// In the response of [`DescribeKernelReleaseNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNote {
    pub kernel_version: Option<String>,
    pub release_note: Option<String>,
}
model! { DescribeKernelReleaseNotesReleaseNote {
    0 "KernelVersion" kernel_version: String, 1 "ReleaseNote" release_note: String
} }

/// Describes kms keys: `DescribeKmsKeys` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeKmsKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeys {
    pub owner_account: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeKmsKeys() "DescribeKmsKeys" -> DescribeKmsKeysOutput {
    0 "OwnerAccount" owner_account: String, 1 "RegionId" region_id: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub kms_keys: Vec<DescribeKmsKeysKmsKeys>,
}
model! { DescribeKmsKeysOutput {
    0 "KmsKeys" kms_keys: Vec<DescribeKmsKeysKmsKeys>
} }

/// In the response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKeys {
    pub key_alias: Option<String>,
    pub key_id: Option<String>,
}
model! { DescribeKmsKeysKmsKeys {
    0 "KeyAlias" key_alias: String, 1 "KeyId" key_id: String
} }

/// Describes mongo db log config: `DescribeMongoDBLogConfig` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeMongoDBLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBLogConfig {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMongoDBLogConfig(db_instance_id: String)
    "DescribeMongoDBLogConfig" -> DescribeMongoDBLogConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeMongoDBLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBLogConfigOutput {
    pub enable_audit: Option<bool>,
    pub hot_ttl_for_v2_standard: Option<i64>,
    pub is_etl_meta_exist: Option<i64>,
    pub is_user_project_logstore_exist: Option<i64>,
    pub preserve_storage_for_standard: Option<i64>,
    pub preserve_storage_for_trail: Option<i64>,
    pub service_type: Option<String>,
    pub ttl_for_standard: Option<i64>,
    pub ttl_for_trail: Option<i64>,
    pub ttl_for_v2_standard: Option<i64>,
    pub used_storage_for_standard: Option<i64>,
    pub used_storage_for_trail: Option<i64>,
    pub user_project_name: Option<String>,
}
model! { DescribeMongoDBLogConfigOutput {
    0 "EnableAudit" enable_audit: bool, 1 "HotTtlForV2Standard" hot_ttl_for_v2_standard: i64,
    2 "IsEtlMetaExist" is_etl_meta_exist: i64, 3 "IsUserProjectLogstoreExist" is_user_project_logstore_exist: i64,
    4 "PreserveStorageForStandard" preserve_storage_for_standard: i64,
    5 "PreserveStorageForTrail" preserve_storage_for_trail: i64, 6 "ServiceType" service_type: String,
    7 "TtlForStandard" ttl_for_standard: i64, 8 "TtlForTrail" ttl_for_trail: i64,
    9 "TtlForV2Standard" ttl_for_v2_standard: i64, 10 "UsedStorageForStandard" used_storage_for_standard: i64,
    11 "UsedStorageForTrail" used_storage_for_trail: i64, 12 "UserProjectName" user_project_name: String
} }

/// Describes parameter modification history: `DescribeParameterModificationHistory` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeParameterModificationHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistory {
    pub character_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeParameterModificationHistory(db_instance_id: String, end_time: String, start_time: String)
    "DescribeParameterModificationHistory" -> DescribeParameterModificationHistoryOutput {
    0 "CharacterType" character_type: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time,
    3 "NodeId" node_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }

/// Response of [`DescribeParameterModificationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryOutput {
    pub historical_parameters: Option<
        DescribeParameterModificationHistoryHistoricalParameters,
    >,
}
model! { DescribeParameterModificationHistoryOutput {
    0 "HistoricalParameters" historical_parameters: DescribeParameterModificationHistoryHistoricalParameters
} }

/// In the response of [`DescribeParameterModificationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryHistoricalParameters {
    pub historical_parameter: Vec<
        DescribeParameterModificationHistoryHistoricalParameter,
    >,
}
model! { DescribeParameterModificationHistoryHistoricalParameters {
    0 "HistoricalParameter" historical_parameter: Vec<DescribeParameterModificationHistoryHistoricalParameter>
} }

/// In the response of [`DescribeParameterModificationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryHistoricalParameter {
    pub modify_time: Option<String>,
    pub new_parameter_value: Option<String>,
    pub old_parameter_value: Option<String>,
    pub parameter_name: Option<String>,
}
model! { DescribeParameterModificationHistoryHistoricalParameter {
    0 "ModifyTime" modify_time: String, 1 "NewParameterValue" new_parameter_value: String,
    2 "OldParameterValue" old_parameter_value: String, 3 "ParameterName" parameter_name: String
} }

/// Describes parameter templates: `DescribeParameterTemplates` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: Option<String>,
}
operation! { DescribeParameterTemplates(engine: String, engine_version: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Role" role: String
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
    pub force_modify: Option<bool>,
    pub force_restart: Option<bool>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParameterTemplatesTemplateRecord {
    0 "CheckingCode" checking_code: String, 1 "ForceModify" force_modify: bool, 2 "ForceRestart" force_restart: bool,
    3 "ParameterDescription" parameter_description: String, 4 "ParameterName" parameter_name: String,
    5 "ParameterValue" parameter_value: String
} }

/// Describes parameters: `DescribeParameters` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub character_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub extra_param: Option<String>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "CharacterType" character_type: String, 1 "DBInstanceId" db_instance_id, 2 "ExtraParam" extra_param: String,
    3 "NodeId" node_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub config_parameters: Option<DescribeParametersConfigParameters>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub running_parameters: Option<DescribeParametersRunningParameters>,
}
model! { DescribeParametersOutput {
    0 "ConfigParameters" config_parameters: DescribeParametersConfigParameters, 1 "Engine" engine: String,
    2 "EngineVersion" engine_version: String,
    3 "RunningParameters" running_parameters: DescribeParametersRunningParameters
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub parameter: Vec<DescribeParametersParameter>,
}
model! { DescribeParametersConfigParameters {
    0 "Parameter" parameter: Vec<DescribeParametersParameter>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameter {
    pub checking_code: Option<String>,
    pub force_restart: Option<bool>,
    pub modifiable_status: Option<bool>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersParameter {
    0 "CheckingCode" checking_code: String, 1 "ForceRestart" force_restart: bool,
    2 "ModifiableStatus" modifiable_status: bool, 3 "ParameterDescription" parameter_description: String,
    4 "ParameterName" parameter_name: String, 5 "ParameterValue" parameter_value: String
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub parameter: Vec<DescribeParametersRunningParametersParameter>,
}
model! { DescribeParametersRunningParameters {
    0 "Parameter" parameter: Vec<DescribeParametersRunningParametersParameter>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParametersParameter {
    pub character_type: Option<String>,
    pub checking_code: Option<String>,
    pub force_restart: Option<String>,
    pub modifiable_status: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersRunningParametersParameter {
    0 "CharacterType" character_type: String, 1 "CheckingCode" checking_code: String,
    2 "ForceRestart" force_restart: String, 3 "ModifiableStatus" modifiable_status: String,
    4 "ParameterDescription" parameter_description: String, 5 "ParameterName" parameter_name: String,
    6 "ParameterValue" parameter_value: String
} }

/// Describes price: `DescribePrice` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub business_info: Option<String>,
    pub commodity_code: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instances: String,
    pub order_param_out: Option<String>,
    /// Required.
    pub order_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePrice(db_instances: String, order_type: String) "DescribePrice" -> DescribePriceOutput {
    0 "BusinessInfo" business_info: String, 1 "CommodityCode" commodity_code: String, 2 "CouponNo" coupon_no: String,
    3 "DBInstances" db_instances, 4 "OrderParamOut" order_param_out: String, 5 "OrderType" order_type,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "ProductCode" product_code: String,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub order: Option<DescribePriceOrder>,
    pub order_params: Option<String>,
    pub rules: Option<DescribePriceRules>,
    pub sub_orders: Option<DescribePriceSubOrders>,
    pub trace_id: Option<String>,
}
model! { DescribePriceOutput {
    0 "Order" order: DescribePriceOrder, 1 "OrderParams" order_params: String, 2 "Rules" rules: DescribePriceRules,
    3 "SubOrders" sub_orders: DescribePriceSubOrders, 4 "TraceId" trace_id: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOrder {
    pub code: Option<String>,
    pub contract_activity: Option<bool>,
    pub coupons: Option<DescribePriceCoupons>,
    pub currency: Option<String>,
    pub depreciate_info: Option<DescribePriceDepreciateInfo>,
    pub discount_amount: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub message: Option<String>,
    pub optional_promotions: Option<String>,
    pub original_amount: Option<String>,
    pub prom_detail_list: Option<String>,
    pub rule_ids: Option<DescribePriceRuleIds>,
    pub show_discount_info: Option<bool>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub total_cost_amount: Option<f64>,
    pub trade_amount: Option<String>,
}
model! { DescribePriceOrder {
    0 "Code" code: String, 1 "ContractActivity" contract_activity: bool, 2 "Coupons" coupons: DescribePriceCoupons,
    3 "Currency" currency: String, 4 "DepreciateInfo" depreciate_info: DescribePriceDepreciateInfo,
    5 "DiscountAmount" discount_amount: String, 6 "IsContractActivity" is_contract_activity: bool,
    7 "Message" message: String, 8 "OptionalPromotions" optional_promotions: String,
    9 "OriginalAmount" original_amount: String, 10 "PromDetailList" prom_detail_list: String,
    11 "RuleIds" rule_ids: DescribePriceRuleIds, 12 "ShowDiscountInfo" show_discount_info: bool,
    13 "StandDiscountPrice" stand_discount_price: f64, 14 "StandPrice" stand_price: f64,
    15 "TotalCostAmount" total_cost_amount: f64, 16 "TradeAmount" trade_amount: String
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
    pub activity_category: Option<String>,
    pub activity_ext_info: BTreeMap<String, Value>,
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub effective: Option<bool>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
    pub option_code: Option<String>,
    pub promotion_option_code: Option<String>,
    pub promotion_rule_id_list: Option<DescribePricePromotionRuleIdList>,
}
model! { DescribePriceCoupon {
    0 "ActivityCategory" activity_category: String, 1 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>,
    2 "CouponNo" coupon_no: String, 3 "Description" description: String, 4 "Effective" effective: bool,
    5 "IsSelected" is_selected: String, 6 "Name" name: String, 7 "OptionCode" option_code: String,
    8 "PromotionOptionCode" promotion_option_code: String,
    9 "PromotionRuleIdList" promotion_rule_id_list: DescribePricePromotionRuleIdList
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRuleIdList {
    pub promotion_rule_id: Vec<i64>,
}
model! { DescribePricePromotionRuleIdList {
    0 "PromotionRuleId" promotion_rule_id: Vec<i64>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub contract_activity: Option<DescribePriceContractActivity>,
    pub differential: Option<f64>,
    pub differential_name: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub is_show: Option<String>,
    pub list_price: Option<f64>,
    pub month_price: Option<f64>,
    pub original_stand_amount: Option<f64>,
}
model! { DescribePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64,
    2 "ContractActivity" contract_activity: DescribePriceContractActivity, 3 "Differential" differential: f64,
    4 "DifferentialName" differential_name: String, 5 "IsContractActivity" is_contract_activity: bool,
    6 "IsShow" is_show: String, 7 "ListPrice" list_price: f64, 8 "MonthPrice" month_price: f64,
    9 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceContractActivity {
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub final_fee: Option<f64>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub option_ids: Option<DescribePriceOptionIds>,
    pub prod_fee: Option<f64>,
}
model! { DescribePriceContractActivity {
    0 "ActivityId" activity_id: i64, 1 "ActivityName" activity_name: String, 2 "FinalFee" final_fee: f64,
    3 "FinalPromFee" final_prom_fee: f64, 4 "OptionCode" option_code: String,
    5 "OptionIds" option_ids: DescribePriceOptionIds, 6 "ProdFee" prod_fee: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionIds {
    pub option_id: Vec<i64>,
}
model! { DescribePriceOptionIds {
    0 "OptionId" option_id: Vec<i64>
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
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribePriceRule {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64, 2 "Title" title: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrders {
    pub sub_order: Vec<DescribePriceSubOrder>,
}
model! { DescribePriceSubOrders {
    0 "SubOrder" sub_order: Vec<DescribePriceSubOrder>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrder {
    pub contract_activity: Option<bool>,
    pub depreciate_info: Option<DescribePriceSubOrderDepreciateInfo>,
    pub discount_amount: Option<String>,
    pub instance_id: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub is_new_official_activity: Option<String>,
    pub module_instance: Option<DescribePriceModuleInstance>,
    pub optional_promotions: Option<DescribePriceOptionalPromotions>,
    pub original_amount: Option<String>,
    pub prom_detail_list: Option<DescribePriceSubOrderPromDetailList>,
    pub rule_ids: Option<DescribePriceSubOrderRuleIds>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<String>,
}
model! { DescribePriceSubOrder {
    0 "ContractActivity" contract_activity: bool,
    1 "DepreciateInfo" depreciate_info: DescribePriceSubOrderDepreciateInfo, 2 "DiscountAmount" discount_amount: String,
    3 "InstanceId" instance_id: String, 4 "IsContractActivity" is_contract_activity: bool,
    5 "IsNewOfficialActivity" is_new_official_activity: String,
    6 "ModuleInstance" module_instance: DescribePriceModuleInstance,
    7 "OptionalPromotions" optional_promotions: DescribePriceOptionalPromotions,
    8 "OriginalAmount" original_amount: String,
    9 "PromDetailList" prom_detail_list: DescribePriceSubOrderPromDetailList,
    10 "RuleIds" rule_ids: DescribePriceSubOrderRuleIds, 11 "StandDiscountPrice" stand_discount_price: f64,
    12 "StandPrice" stand_price: f64, 13 "TradeAmount" trade_amount: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub contract_activity: Option<DescribePriceDepreciateInfoContractActivity>,
    pub differential: Option<f64>,
    pub differential_name: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub is_show: Option<String>,
    pub list_price: Option<f64>,
    pub month_price: Option<f64>,
    pub original_stand_amount: Option<f64>,
    pub start_time: Option<String>,
}
model! { DescribePriceSubOrderDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64,
    2 "ContractActivity" contract_activity: DescribePriceDepreciateInfoContractActivity,
    3 "Differential" differential: f64, 4 "DifferentialName" differential_name: String,
    5 "IsContractActivity" is_contract_activity: bool, 6 "IsShow" is_show: String, 7 "ListPrice" list_price: f64,
    8 "MonthPrice" month_price: f64, 9 "OriginalStandAmount" original_stand_amount: f64,
    10 "StartTime" start_time: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDepreciateInfoContractActivity {
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub final_fee: Option<f64>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub option_ids: Option<DescribePriceContractActivityOptionIds>,
    pub prod_fee: Option<f64>,
}
model! { DescribePriceDepreciateInfoContractActivity {
    0 "ActivityId" activity_id: i64, 1 "ActivityName" activity_name: String, 2 "FinalFee" final_fee: f64,
    3 "FinalPromFee" final_prom_fee: f64, 4 "OptionCode" option_code: String,
    5 "OptionIds" option_ids: DescribePriceContractActivityOptionIds, 6 "ProdFee" prod_fee: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceContractActivityOptionIds {
    pub option_id: Vec<i64>,
}
model! { DescribePriceContractActivityOptionIds {
    0 "OptionId" option_id: Vec<i64>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleInstance {
    pub module_instance: Vec<DescribePriceModuleInstanceModuleInstance>,
}
model! { DescribePriceModuleInstance {
    0 "ModuleInstance" module_instance: Vec<DescribePriceModuleInstanceModuleInstance>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleInstanceModuleInstance {
    pub contract_activity: Option<bool>,
    pub cycle_fee: Option<String>,
    pub depreciate_info: Option<DescribePriceModuleInstanceDepreciateInfo>,
    pub discount_fee: Option<String>,
    pub module_attrs: Option<DescribePriceModuleAttrs>,
    pub module_code: Option<String>,
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub need_order_pay: Option<bool>,
    pub pay_fee: Option<f64>,
    pub pricing_module: Option<bool>,
    pub prom_detail_list: Option<DescribePricePromDetailList>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub total_product_fee: Option<f64>,
    pub unit_price_unit4_buy: Option<String>,
    pub price_type: Option<String>,
    pub price_unit: Option<String>,
}
model! { DescribePriceModuleInstanceModuleInstance {
    0 "ContractActivity" contract_activity: bool, 1 "CycleFee" cycle_fee: String,
    2 "DepreciateInfo" depreciate_info: DescribePriceModuleInstanceDepreciateInfo, 3 "DiscountFee" discount_fee: String,
    4 "ModuleAttrs" module_attrs: DescribePriceModuleAttrs, 5 "ModuleCode" module_code: String,
    6 "ModuleId" module_id: i64, 7 "ModuleName" module_name: String, 8 "NeedOrderPay" need_order_pay: bool,
    9 "PayFee" pay_fee: f64, 10 "PricingModule" pricing_module: bool,
    11 "PromDetailList" prom_detail_list: DescribePricePromDetailList,
    12 "StandDiscountPrice" stand_discount_price: f64, 13 "StandPrice" stand_price: f64,
    14 "TotalProductFee" total_product_fee: f64, 15 "UnitPriceUnit4Buy" unit_price_unit4_buy: String,
    16 "priceType" price_type: String, 17 "priceUnit" price_unit: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleInstanceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub differential: Option<f64>,
    pub differential_name: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub is_show: Option<String>,
    pub list_price: Option<f64>,
    pub month_price: Option<f64>,
    pub original_stand_amount: Option<f64>,
}
model! { DescribePriceModuleInstanceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "Differential" differential: f64,
    3 "DifferentialName" differential_name: String, 4 "IsContractActivity" is_contract_activity: bool,
    5 "IsShow" is_show: String, 6 "ListPrice" list_price: f64, 7 "MonthPrice" month_price: f64,
    8 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleAttrs {
    pub module_attr: Vec<DescribePriceModuleAttr>,
}
model! { DescribePriceModuleAttrs {
    0 "moduleAttr" module_attr: Vec<DescribePriceModuleAttr>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleAttr {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribePriceModuleAttr {
    0 "Code" code: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetailList {
    pub prom_detail: Vec<DescribePricePromDetail>,
}
model! { DescribePricePromDetailList {
    0 "PromDetail" prom_detail: Vec<DescribePricePromDetail>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetail {
    pub activity_ext_info: BTreeMap<String, Value>,
    pub derived_prom_type: Option<String>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub prom_type: Option<String>,
    pub promotion_code: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { DescribePricePromDetail {
    0 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>, 1 "DerivedPromType" derived_prom_type: String,
    2 "FinalPromFee" final_prom_fee: f64, 3 "OptionCode" option_code: String, 4 "PromType" prom_type: String,
    5 "PromotionCode" promotion_code: String, 6 "PromotionId" promotion_id: i64,
    7 "PromotionName" promotion_name: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotions {
    pub optional_promotion: Vec<DescribePriceOptionalPromotion>,
}
model! { DescribePriceOptionalPromotions {
    0 "OptionalPromotion" optional_promotion: Vec<DescribePriceOptionalPromotion>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotion {
    pub activity_category: Option<String>,
    pub activity_ext_info: BTreeMap<String, Value>,
    pub can_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub promotion_rule_id_list: Option<
        DescribePriceOptionalPromotionPromotionRuleIdList,
    >,
    pub selected: Option<bool>,
    pub show: Option<bool>,
    pub target_article_item_codes: Option<DescribePriceTargetArticleItemCodes>,
}
model! { DescribePriceOptionalPromotion {
    0 "ActivityCategory" activity_category: String, 1 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>,
    2 "CanPromFee" can_prom_fee: f64, 3 "OptionCode" option_code: String, 4 "PromotionName" promotion_name: String,
    5 "PromotionOptionNo" promotion_option_no: String,
    6 "PromotionRuleIdList" promotion_rule_id_list: DescribePriceOptionalPromotionPromotionRuleIdList,
    7 "Selected" selected: bool, 8 "Show" show: bool,
    9 "TargetArticleItemCodes" target_article_item_codes: DescribePriceTargetArticleItemCodes
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotionPromotionRuleIdList {
    pub promotion_rule_id: Vec<String>,
}
model! { DescribePriceOptionalPromotionPromotionRuleIdList {
    0 "promotionRuleId" promotion_rule_id: Vec<String>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceTargetArticleItemCodes {
    pub target_article_item_code: Vec<String>,
}
model! { DescribePriceTargetArticleItemCodes {
    0 "targetArticleItemCode" target_article_item_code: Vec<String>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderPromDetailList {
    pub prom_detail: Vec<DescribePricePromDetailListPromDetail>,
}
model! { DescribePriceSubOrderPromDetailList {
    0 "PromDetail" prom_detail: Vec<DescribePricePromDetailListPromDetail>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetailListPromDetail {
    pub activity_ext_info: BTreeMap<String, Value>,
    pub derived_prom_type: Option<String>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub prom_type: Option<String>,
    pub promotion_code: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { DescribePricePromDetailListPromDetail {
    0 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>, 1 "DerivedPromType" derived_prom_type: String,
    2 "FinalPromFee" final_prom_fee: f64, 3 "OptionCode" option_code: String, 4 "PromType" prom_type: String,
    5 "PromotionCode" promotion_code: String, 6 "PromotionId" promotion_id: i64,
    7 "PromotionName" promotion_name: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribePriceSubOrderRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// Describes rds vswitchs: `DescribeRdsVSwitchs` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRdsVSwitchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVSwitchs() "DescribeRdsVSwitchs" -> DescribeRdsVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpcId" vpc_id: String, 6 "ZoneId" zone_id: String
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

/// Describes rds vpcs: `DescribeRdsVpcs` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRdsVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs() "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ZoneId" zone_id: String
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

/// Describes regions: `DescribeRegions` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
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
    pub dds_region: Vec<DescribeRegionsDdsRegion>,
}
model! { DescribeRegionsRegions {
    0 "DdsRegion" dds_region: Vec<DescribeRegionsDdsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsDdsRegion {
    pub end_point: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsDdsRegion {
    0 "EndPoint" end_point: String, 1 "RegionId" region_id: String, 2 "RegionName" region_name: String,
    3 "Zones" zones: DescribeRegionsZones
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
    pub zone_name: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled: bool, 1 "ZoneId" zone_id: String, 2 "ZoneName" zone_name: String
} }

/// Describes renewal price: `DescribeRenewalPrice` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRenewalPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRenewalPrice(db_instance_id: String) "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    0 "BusinessInfo" business_info: String, 1 "CouponNo" coupon_no: String, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub order: Option<DescribeRenewalPriceOrder>,
    pub rules: Option<DescribeRenewalPriceRules>,
    pub sub_orders: Option<DescribeRenewalPriceSubOrders>,
}
model! { DescribeRenewalPriceOutput {
    0 "Order" order: DescribeRenewalPriceOrder, 1 "Rules" rules: DescribeRenewalPriceRules,
    2 "SubOrders" sub_orders: DescribeRenewalPriceSubOrders
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOrder {
    pub coupons: Option<DescribeRenewalPriceCoupons>,
    pub currency: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub rule_ids: Option<DescribeRenewalPriceRuleIds>,
    pub trade_amount: Option<f64>,
}
model! { DescribeRenewalPriceOrder {
    0 "Coupons" coupons: DescribeRenewalPriceCoupons, 1 "Currency" currency: String,
    2 "DiscountAmount" discount_amount: f64, 3 "OriginalAmount" original_amount: f64,
    4 "RuleIds" rule_ids: DescribeRenewalPriceRuleIds, 5 "TradeAmount" trade_amount: f64
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
    pub activity_ext_info: BTreeMap<String, Value>,
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub effective: Option<bool>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRenewalPriceCoupon {
    0 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>, 1 "CouponNo" coupon_no: String,
    2 "Description" description: String, 3 "Effective" effective: bool, 4 "IsSelected" is_selected: String,
    5 "Name" name: String
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
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeRenewalPriceRule {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64, 2 "Title" title: String
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrders {
    pub sub_order: Vec<DescribeRenewalPriceSubOrder>,
}
model! { DescribeRenewalPriceSubOrders {
    0 "SubOrder" sub_order: Vec<DescribeRenewalPriceSubOrder>
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrder {
    pub discount_amount: Option<f64>,
    pub instance_id: Option<String>,
    pub original_amount: Option<f64>,
    pub rule_ids: Option<DescribeRenewalPriceSubOrderRuleIds>,
    pub trade_amount: Option<f64>,
}
model! { DescribeRenewalPriceSubOrder {
    0 "DiscountAmount" discount_amount: f64, 1 "InstanceId" instance_id: String,
    2 "OriginalAmount" original_amount: f64, 3 "RuleIds" rule_ids: DescribeRenewalPriceSubOrderRuleIds,
    4 "TradeAmount" trade_amount: f64
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrderRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribeRenewalPriceSubOrderRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// Describes replica set role: `DescribeReplicaSetRole` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeReplicaSetRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRole {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeReplicaSetRole(db_instance_id: String) "DescribeReplicaSetRole" -> DescribeReplicaSetRoleOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeReplicaSetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleOutput {
    pub connection_string_suffix: Option<String>,
    pub db_instance_id: Option<String>,
    pub replica_sets: Option<DescribeReplicaSetRoleReplicaSets>,
}
model! { DescribeReplicaSetRoleOutput {
    0 "ConnectionStringSuffix" connection_string_suffix: String, 1 "DBInstanceId" db_instance_id: String,
    2 "ReplicaSets" replica_sets: DescribeReplicaSetRoleReplicaSets
} }

/// In the response of [`DescribeReplicaSetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleReplicaSets {
    pub replica_set: Vec<DescribeReplicaSetRoleReplicaSet>,
}
model! { DescribeReplicaSetRoleReplicaSets {
    0 "ReplicaSet" replica_set: Vec<DescribeReplicaSetRoleReplicaSet>
} }

/// In the response of [`DescribeReplicaSetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleReplicaSet {
    pub connection_domain: Option<String>,
    pub connection_port: Option<String>,
    pub connection_type: Option<String>,
    pub expired_time: Option<String>,
    pub network_type: Option<String>,
    pub replica_set_role: Option<String>,
    pub role_id: Option<String>,
}
model! { DescribeReplicaSetRoleReplicaSet {
    0 "ConnectionDomain" connection_domain: String, 1 "ConnectionPort" connection_port: String,
    2 "ConnectionType" connection_type: String, 3 "ExpiredTime" expired_time: String,
    4 "NetworkType" network_type: String, 5 "ReplicaSetRole" replica_set_role: String, 6 "RoleId" role_id: String
} }

/// Describes restore db instance list: `DescribeRestoreDBInstanceList` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRestoreDBInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceList {
    /// Required.
    pub creation_time_after: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRestoreDBInstanceList(creation_time_after: String, db_instance_id: String)
    "DescribeRestoreDBInstanceList" -> DescribeRestoreDBInstanceListOutput {
    0 "CreationTimeAfter" creation_time_after, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeRestoreDBInstanceList: DescribeRestoreDBInstanceListDBInstance =
    Number "PageNumber", "DBInstances.DBInstance" db_instances.db_instance, total "TotalCount" }

/// Response of [`DescribeRestoreDBInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListOutput {
    pub db_instances: Option<DescribeRestoreDBInstanceListDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRestoreDBInstanceListOutput {
    0 "DBInstances" db_instances: DescribeRestoreDBInstanceListDBInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRestoreDBInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListDBInstances {
    pub db_instance: Vec<DescribeRestoreDBInstanceListDBInstance>,
}
model! { DescribeRestoreDBInstanceListDBInstances {
    0 "DBInstance" db_instance: Vec<DescribeRestoreDBInstanceListDBInstance>
} }

/// In the response of [`DescribeRestoreDBInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListDBInstance {
    pub creation_time: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub engine_version: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub is_deleted: Option<i64>,
    pub lock_mode: Option<String>,
    pub region_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRestoreDBInstanceListDBInstance {
    0 "CreationTime" creation_time: String, 1 "DBInstanceDescription" db_instance_description: String,
    2 "DBInstanceId" db_instance_id: String, 3 "DBInstanceStatus" db_instance_status: String,
    4 "DBInstanceType" db_instance_type: String, 5 "EngineVersion" engine_version: String,
    6 "HiddenZoneId" hidden_zone_id: String, 7 "IsDeleted" is_deleted: i64, 8 "LockMode" lock_mode: String,
    9 "RegionId" region_id: String, 10 "SecondaryZoneId" secondary_zone_id: String, 11 "ZoneId" zone_id: String
} }

/// Describes role tag status: `DescribeRoleTagStatus` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRoleTagStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleTagStatus {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRoleTagStatus(db_instance_id: String) "DescribeRoleTagStatus" -> DescribeRoleTagStatusOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRoleTagStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleTagStatusOutput {
    pub role_tag_status: Option<String>,
    pub shard_role_tag_status: BTreeMap<String, Value>,
}
model! { DescribeRoleTagStatusOutput {
    0 "RoleTagStatus" role_tag_status: String, 1 "ShardRoleTagStatus" shard_role_tag_status: BTreeMap<String, Value>
} }

/// Describes role zone info: `DescribeRoleZoneInfo` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRoleZoneInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfo {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRoleZoneInfo(db_instance_id: String) "DescribeRoleZoneInfo" -> DescribeRoleZoneInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoOutput {
    pub zone_infos: Option<DescribeRoleZoneInfoZoneInfos>,
}
model! { DescribeRoleZoneInfoOutput {
    0 "ZoneInfos" zone_infos: DescribeRoleZoneInfoZoneInfos
} }

/// In the response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoZoneInfos {
    pub zone_info: Vec<DescribeRoleZoneInfoZoneInfo>,
}
model! { DescribeRoleZoneInfoZoneInfos {
    0 "ZoneInfo" zone_info: Vec<DescribeRoleZoneInfoZoneInfo>
} }

/// In the response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoZoneInfo {
    pub ins_name: Option<String>,
    pub node_type: Option<String>,
    pub role_id: Option<String>,
    pub role_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRoleZoneInfoZoneInfo {
    0 "InsName" ins_name: String, 1 "NodeType" node_type: String, 2 "RoleId" role_id: String,
    3 "RoleType" role_type: String, 4 "ZoneId" zone_id: String
} }

/// Describes running log records: `DescribeRunningLogRecords` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeRunningLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecords {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub logical_operator: Option<String>,
    pub node_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_id: Option<String>,
    pub role_type: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRunningLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeRunningLogRecords" -> DescribeRunningLogRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "LogicalOperator" logical_operator: String, 4 "NodeId" node_id: String, 5 "OrderType" order_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "QueryKeywords" query_keywords: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "RoleId" role_id: String, 15 "RoleType" role_type: String,
    16 "StartTime" start_time
} }
paged! { DescribeRunningLogRecords: DescribeRunningLogRecordsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeRunningLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsOutput {
    pub engine: Option<String>,
    pub items: Option<DescribeRunningLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeRunningLogRecordsOutput {
    0 "Engine" engine: String, 1 "Items" items: DescribeRunningLogRecordsItems, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeRunningLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsItems {
    pub log_records: Vec<DescribeRunningLogRecordsLogRecords>,
}
model! { DescribeRunningLogRecordsItems {
    0 "LogRecords" log_records: Vec<DescribeRunningLogRecordsLogRecords>
} }

/// In the response of [`DescribeRunningLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsLogRecords {
    pub category: Option<String>,
    pub conn_info: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { DescribeRunningLogRecordsLogRecords {
    0 "Category" category: String, 1 "ConnInfo" conn_info: String, 2 "Content" content: String,
    3 "CreateTime" create_time: String
} }

/// Describes security group configuration: `DescribeSecurityGroupConfiguration` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeSecurityGroupConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecurityGroupConfiguration(db_instance_id: String)
    "DescribeSecurityGroupConfiguration" -> DescribeSecurityGroupConfigurationOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationOutput {
    pub items: Option<DescribeSecurityGroupConfigurationItems>,
}
model! { DescribeSecurityGroupConfigurationOutput {
    0 "Items" items: DescribeSecurityGroupConfigurationItems
} }

/// In the response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationItems {
    pub rds_ecs_security_group_rel: Vec<
        DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel,
    >,
}
model! { DescribeSecurityGroupConfigurationItems {
    0 "RdsEcsSecurityGroupRel" rds_ecs_security_group_rel: Vec<DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel>
} }

/// In the response of [`DescribeSecurityGroupConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    0 "NetType" net_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String
} }

/// Describes security ips: `DescribeSecurityIps` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub show_hdm_ips: Option<bool>,
}
operation! { DescribeSecurityIps(db_instance_id: String) "DescribeSecurityIps" -> DescribeSecurityIpsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ShowHDMIps" show_hdm_ips: bool
} }

/// Response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub security_ip_groups: Option<DescribeSecurityIpsSecurityIpGroups>,
    pub security_ips: Option<String>,
}
model! { DescribeSecurityIpsOutput {
    0 "SecurityIpGroups" security_ip_groups: DescribeSecurityIpsSecurityIpGroups, 1 "SecurityIps" security_ips: String
} }

/// In the response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroups {
    pub security_ip_group: Vec<DescribeSecurityIpsSecurityIpGroup>,
}
model! { DescribeSecurityIpsSecurityIpGroups {
    0 "SecurityIpGroup" security_ip_group: Vec<DescribeSecurityIpsSecurityIpGroup>
} }

/// In the response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroup {
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSecurityIpsSecurityIpGroup {
    0 "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    1 "SecurityIpGroupName" security_ip_group_name: String, 2 "SecurityIpList" security_ip_list: String
} }

/// Describes sharding network address: `DescribeShardingNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeShardingNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddress {
    /// Required.
    pub db_instance_id: String,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeShardingNetworkAddress(db_instance_id: String)
    "DescribeShardingNetworkAddress" -> DescribeShardingNetworkAddressOutput {
    0 "DBInstanceId" db_instance_id, 1 "NetworkType" network_type: String, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeShardingNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressOutput {
    pub compatible_connections: Option<
        DescribeShardingNetworkAddressCompatibleConnections,
    >,
    pub connection_string_suffix: Option<String>,
    pub network_addresses: Option<DescribeShardingNetworkAddressNetworkAddresses>,
}
model! { DescribeShardingNetworkAddressOutput {
    0 "CompatibleConnections" compatible_connections: DescribeShardingNetworkAddressCompatibleConnections,
    1 "ConnectionStringSuffix" connection_string_suffix: String,
    2 "NetworkAddresses" network_addresses: DescribeShardingNetworkAddressNetworkAddresses
} }

/// In the response of [`DescribeShardingNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressCompatibleConnections {
    pub compatible_connection: Vec<DescribeShardingNetworkAddressCompatibleConnection>,
}
model! { DescribeShardingNetworkAddressCompatibleConnections {
    0 "CompatibleConnection" compatible_connection: Vec<DescribeShardingNetworkAddressCompatibleConnection>
} }

/// In the response of [`DescribeShardingNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressCompatibleConnection {
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub network_address: Option<String>,
    pub network_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeShardingNetworkAddressCompatibleConnection {
    0 "ExpiredTime" expired_time: String, 1 "IPAddress" ip_address: String, 2 "NetworkAddress" network_address: String,
    3 "NetworkType" network_type: String, 4 "Port" port: String, 5 "VPCId" vpc_id: String,
    6 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeShardingNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressNetworkAddresses {
    pub network_address: Vec<DescribeShardingNetworkAddressNetworkAddress>,
}
model! { DescribeShardingNetworkAddressNetworkAddresses {
    0 "NetworkAddress" network_address: Vec<DescribeShardingNetworkAddressNetworkAddress>
} }

/// In the response of [`DescribeShardingNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressNetworkAddress {
    pub connection_type: Option<String>,
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub network_address: Option<String>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<String>,
    pub role: Option<String>,
    pub txt_record: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeShardingNetworkAddressNetworkAddress {
    0 "ConnectionType" connection_type: String, 1 "ExpiredTime" expired_time: String, 2 "IPAddress" ip_address: String,
    3 "NetworkAddress" network_address: String, 4 "NetworkType" network_type: String, 5 "NodeId" node_id: String,
    6 "NodeType" node_type: String, 7 "Port" port: String, 8 "Role" role: String, 9 "TxtRecord" txt_record: String,
    10 "VPCId" vpc_id: String, 11 "VswitchId" vswitch_id: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub logical_operator: Option<String>,
    pub node_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "LogicalOperator" logical_operator: String, 4 "NodeId" node_id: String, 5 "OrderType" order_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "QueryKeywords" query_keywords: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Engine" engine: String, 1 "Items" items: DescribeSlowLogRecordsItems, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub log_records: Vec<DescribeSlowLogRecordsLogRecords>,
}
model! { DescribeSlowLogRecordsItems {
    0 "LogRecords" log_records: Vec<DescribeSlowLogRecordsLogRecords>
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsLogRecords {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub docs_examined: Option<i64>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub keys_examined: Option<i64>,
    pub query_times: Option<String>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeSlowLogRecordsLogRecords {
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "DocsExamined" docs_examined: i64,
    3 "ExecutionStartTime" execution_start_time: String, 4 "HostAddress" host_address: String,
    5 "KeysExamined" keys_examined: i64, 6 "QueryTimes" query_times: String, 7 "ReturnRowCounts" return_row_counts: i64,
    8 "SQLText" sql_text: String, 9 "TableName" table_name: String
} }

/// Describes tags: `DescribeTags` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type: String
} }
paged! { DescribeTags: DescribeTagsTags = Token "NextToken", "Tags" tags, next "NextToken" }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub next_token: Option<String>,
    pub tags: Vec<DescribeTagsTags>,
}
model! { DescribeTagsOutput {
    0 "NextToken" next_token: String, 1 "Tags" tags: Vec<DescribeTagsTags>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag_key: Option<String>,
    pub tag_values: Vec<String>,
}
model! { DescribeTagsTags {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Describes user encryption key list: `DescribeUserEncryptionKeyList` of `dds` 2015-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeUserEncryptionKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub target_region_id: Option<String>,
}
operation! { DescribeUserEncryptionKeyList(db_instance_id: String)
    "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleARN" role_arn: String, 6 "TargetRegionId" target_region_id: String
} }

/// Response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub key_ids: Option<DescribeUserEncryptionKeyListKeyIds>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "KeyIds" key_ids: DescribeUserEncryptionKeyListKeyIds
} }

/// In the response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListKeyIds {
    pub key_id: Vec<String>,
}
model! { DescribeUserEncryptionKeyListKeyIds {
    0 "KeyId" key_id: Vec<String>
} }

/// Describes vpcs for mongo db: `DescribeVpcsForMongoDB` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DescribeVpcsForMongoDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDB {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeVpcsForMongoDB() "DescribeVpcsForMongoDB" -> DescribeVpcsForMongoDBOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ZoneId" zone_id: String
} }
paged! { DescribeVpcsForMongoDB: DescribeVpcsForMongoDBVpcs = Number "PageNumber", "Vpcs" vpcs, total "TotalCount" }

/// Response of [`DescribeVpcsForMongoDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Vec<DescribeVpcsForMongoDBVpcs>,
}
model! { DescribeVpcsForMongoDBOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Vpcs" vpcs: Vec<DescribeVpcsForMongoDBVpcs>
} }

/// In the response of [`DescribeVpcsForMongoDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBVpcs {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vswitchs: Vec<DescribeVpcsForMongoDBVSwitchs>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsForMongoDBVpcs {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "RegionNo" region_no: String,
    7 "Status" status: String, 8 "VSwitchs" vswitchs: Vec<DescribeVpcsForMongoDBVSwitchs>, 9 "VpcId" vpc_id: String,
    10 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcsForMongoDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVpcsForMongoDBVSwitchs {
    0 "CidrBlock" cidr_block: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String, 5 "Status" status: String, 6 "VSwitchId" vswitch_id: String,
    7 "VSwitchName" vswitch_name: String
} }

/// Destroys instance: `DestroyInstance` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/DestroyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstance {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DestroyInstance() "DestroyInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String, 2 "InstanceId" instance_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DestroyInstance`]: empty.
pub type DestroyInstanceOutput = Empty;

/// `EvaluateResource` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/EvaluateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateResource {
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub readonly_replicas: Option<String>,
    /// Required.
    pub region_id: String,
    pub replication_factor: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub shards_info: Option<String>,
    pub storage: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { EvaluateResource(engine_version: String, region_id: String, zone_id: String)
    "EvaluateResource" -> EvaluateResourceOutput {
    0 "DBInstanceClass" db_instance_class: String, 1 "DBInstanceId" db_instance_id: String, 2 "Engine" engine: String,
    3 "EngineVersion" engine_version, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ReadonlyReplicas" readonly_replicas: String, 7 "RegionId" region_id,
    8 "ReplicationFactor" replication_factor: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "ShardsInfo" shards_info: String, 12 "Storage" storage: String,
    13 "ZoneId" zone_id
} }

/// Response of [`EvaluateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateResourceOutput {
    pub db_instance_available: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
}
model! { EvaluateResourceOutput {
    0 "DBInstanceAvailable" db_instance_available: String, 1 "Engine" engine: String,
    2 "EngineVersion" engine_version: String
} }

/// Lists tag resources: `ListTagResources` of `dds` 2015-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/ListTagResources>.
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

/// Migrates available zone: `MigrateAvailableZone` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/MigrateAvailableZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateAvailableZone {
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
    pub vswitch: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { MigrateAvailableZone(db_instance_id: String, zone_id: String) "MigrateAvailableZone" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EffectiveTime" effective_time: String, 2 "HiddenZoneId" hidden_zone_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecondaryZoneId" secondary_zone_id: String, 8 "Vswitch" vswitch: String, 9 "ZoneId" zone_id
} }

/// Response of [`MigrateAvailableZone`]: empty.
pub type MigrateAvailableZoneOutput = Empty;

/// Migrates to other zone: `MigrateToOtherZone` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/MigrateToOtherZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    pub effective_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { MigrateToOtherZone(instance_id: String, zone_id: String) "MigrateToOtherZone" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VSwitchId" vswitch_id: String, 7 "ZoneId" zone_id
} }

/// Response of [`MigrateToOtherZone`]: empty.
pub type MigrateToOtherZoneOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_description: String,
    /// Required.
    pub account_name: String,
    pub character_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountDescription(account_description: String, account_name: String, db_instance_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "CharacterType" character_type: String,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies active operation maintenance config: `ModifyActiveOperationMaintenanceConfig` of `dds` 2015-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyActiveOperationMaintenanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintenanceConfig {
    pub cycle_time: Option<String>,
    pub cycle_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { ModifyActiveOperationMaintenanceConfig() "ModifyActiveOperationMaintenanceConfig" -> Empty {
    0 "CycleTime" cycle_time: String, 1 "CycleType" cycle_type: String, 2 "MaintainEndTime" maintain_end_time: String,
    3 "MaintainStartTime" maintain_start_time: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Status" status: i64
} }

/// Response of [`ModifyActiveOperationMaintenanceConfig`]: empty.
pub type ModifyActiveOperationMaintenanceConfigOutput = Empty;

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SwitchTime" switch_time
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

/// Modifies audit log filter: `ModifyAuditLogFilter` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyAuditLogFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditLogFilter {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub filter: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_type: Option<String>,
}
operation! { ModifyAuditLogFilter(db_instance_id: String, filter: String) "ModifyAuditLogFilter" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "Filter" filter, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RoleType" role_type: String
} }

/// Response of [`ModifyAuditLogFilter`]: empty.
pub type ModifyAuditLogFilterOutput = Empty;

/// Modifies audit policy: `ModifyAuditPolicy` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyAuditPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditPolicy {
    pub audit_log_switch_source: Option<String>,
    /// Required.
    pub audit_status: String,
    /// Required.
    pub db_instance_id: String,
    /// 0 to 7.
    pub hot_storage_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_type: Option<String>,
    /// 1 to 365.
    pub storage_period: Option<i64>,
}
operation! { ModifyAuditPolicy(audit_status: String, db_instance_id: String) "ModifyAuditPolicy" -> Empty {
    0 "AuditLogSwitchSource" audit_log_switch_source: String, 1 "AuditStatus" audit_status,
    2 "DBInstanceId" db_instance_id, 3 "HotStoragePeriod" hot_storage_period: i64,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ServiceType" service_type: String, 9 "StoragePeriod" storage_period: i64
} }

/// Response of [`ModifyAuditPolicy`]: empty.
pub type ModifyAuditPolicyOutput = Empty;

/// Modifies backup expire time: `ModifyBackupExpireTime` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyBackupExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    pub backup_expire_time: Option<String>,
    /// Required.
    pub backup_id: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupExpireTime(backup_id: String, db_instance_id: String)
    "ModifyBackupExpireTime" -> ModifyBackupExpireTimeOutput {
    0 "BackupExpireTime" backup_expire_time: String, 1 "BackupId" backup_id, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyBackupExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTimeOutput {
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
}
model! { ModifyBackupExpireTimeOutput {
    0 "BackupExpireTime" backup_expire_time: String, 1 "BackupId" backup_id: String
} }

/// Modifies backup policy: `ModifyBackupPolicy` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_interval: Option<String>,
    pub backup_retention_period: Option<i64>,
    pub backup_retention_policy_on_cluster_deletion: Option<i64>,
    pub cross_backup_period: Option<String>,
    pub cross_backup_type: Option<String>,
    pub cross_log_retention_type: Option<String>,
    pub cross_log_retention_value: Option<i64>,
    pub cross_retention_type: Option<String>,
    pub cross_retention_value: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub enable_backup_log: Option<i64>,
    pub enable_cross_log_backup: Option<i64>,
    pub high_frequency_backup_retention: Option<i64>,
    pub instance_type: Option<String>,
    pub log_backup_retention_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preserve_one_each_hour: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_backup_type: Option<String>,
    pub src_region: Option<String>,
}
operation! { ModifyBackupPolicy(db_instance_id: String) "ModifyBackupPolicy" -> Empty {
    0 "BackupInterval" backup_interval: String, 1 "BackupRetentionPeriod" backup_retention_period: i64,
    2 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: i64,
    3 "CrossBackupPeriod" cross_backup_period: String, 4 "CrossBackupType" cross_backup_type: String,
    5 "CrossLogRetentionType" cross_log_retention_type: String,
    6 "CrossLogRetentionValue" cross_log_retention_value: i64, 7 "CrossRetentionType" cross_retention_type: String,
    8 "CrossRetentionValue" cross_retention_value: i64, 9 "DBInstanceId" db_instance_id,
    10 "DestRegion" dest_region: String, 11 "EnableBackupLog" enable_backup_log: i64,
    12 "EnableCrossLogBackup" enable_cross_log_backup: i64,
    13 "HighFrequencyBackupRetention" high_frequency_backup_retention: i64, 14 "InstanceType" instance_type: String,
    15 "LogBackupRetentionPeriod" log_backup_retention_period: i64, 16 "OwnerAccount" owner_account: String,
    17 "OwnerId" owner_id: i64, 18 "PreferredBackupPeriod" preferred_backup_period: String,
    19 "PreferredBackupTime" preferred_backup_time: String, 20 "PreserveOneEachHour" preserve_one_each_hour: bool,
    21 "ResourceOwnerAccount" resource_owner_account: String, 22 "ResourceOwnerId" resource_owner_id: i64,
    23 "SnapshotBackupType" snapshot_backup_type: String, 24 "SrcRegion" src_region: String
} }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies db instance attribute: `ModifyDBInstanceAttribute` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    pub db_instance_release_protection: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceAttribute(db_instance_id: String) "ModifyDBInstanceAttribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBInstanceReleaseProtection" db_instance_release_protection: bool,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceAttribute`]: empty.
pub type ModifyDBInstanceAttributeOutput = Empty;

/// Modifies db instance config: `ModifyDBInstanceConfig` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceConfig(config_name: String, config_value: String, db_instance_id: String)
    "ModifyDBInstanceConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DBInstanceId" db_instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceConfig`]: empty.
pub type ModifyDBInstanceConfigOutput = Empty;

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub current_connection_string: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub force_modify_suffix: Option<bool>,
    pub network_type: Option<String>,
    pub new_connection_string: Option<String>,
    pub new_port: Option<i64>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_modify_only: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceConnectionString(db_instance_id: String)
    "ModifyDBInstanceConnectionString" -> ModifyDBInstanceConnectionStringOutput {
    0 "CurrentConnectionString" current_connection_string: String, 1 "DBInstanceId" db_instance_id,
    2 "ForceModifySuffix" force_modify_suffix: bool, 3 "NetworkType" network_type: String,
    4 "NewConnectionString" new_connection_string: String, 5 "NewPort" new_port: i64, 6 "NodeId" node_id: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PortModifyOnly" port_modify_only: bool,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub modified_connection_string: Option<String>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "ModifiedConnectionString" modified_connection_string: String
} }

/// Modifies db instance description: `ModifyDBInstanceDescription` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    /// Required.
    pub db_instance_description: String,
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceId" db_instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceDescription`]: empty.
pub type ModifyDBInstanceDescriptionOutput = Empty;

/// Modifies db instance disk type: `ModifyDBInstanceDiskType` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceDiskType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDiskType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_storage_type: Option<String>,
    pub extra_param: Option<String>,
    pub order_type: Option<String>,
    /// 0 to 50000.
    pub provisioned_iops: Option<i64>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDiskType(db_instance_id: String)
    "ModifyDBInstanceDiskType" -> ModifyDBInstanceDiskTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "BusinessInfo" business_info: String,
    3 "CouponNo" coupon_no: String, 4 "DBInstanceId" db_instance_id,
    5 "DbInstanceStorageType" db_instance_storage_type: String, 6 "ExtraParam" extra_param: String,
    7 "OrderType" order_type: String, 8 "ProvisionedIops" provisioned_iops: i64,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceDiskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDiskTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceDiskTypeOutput {
    0 "OrderId" order_id: String
} }

/// Modifies db instance maintain time: `ModifyDBInstanceMaintainTime` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub maintain_end_time: String,
    /// Required.
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyDBInstanceMaintainTime(db_instance_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceMaintainTime`]: empty.
pub type ModifyDBInstanceMaintainTimeOutput = Empty;

/// Modifies db instance monitor: `ModifyDBInstanceMonitor` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub granularity: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMonitor(db_instance_id: String, granularity: String) "ModifyDBInstanceMonitor" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "Granularity" granularity, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceMonitor`]: empty.
pub type ModifyDBInstanceMonitorOutput = Empty;

/// Modifies db instance net expire time: `ModifyDBInstanceNetExpireTime` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceNetExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetExpireTime {
    /// Required.
    pub classic_expend_expired_days: i64,
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceNetExpireTime(classic_expend_expired_days: i64, db_instance_id: String)
    "ModifyDBInstanceNetExpireTime" -> Empty {
    0 "ClassicExpendExpiredDays" classic_expend_expired_days, 1 "ConnectionString" connection_string: String,
    2 "DBInstanceId" db_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBInstanceNetExpireTime`]: empty.
pub type ModifyDBInstanceNetExpireTimeOutput = Empty;

/// Modifies db instance network type: `ModifyDBInstanceNetworkType` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceNetworkType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    pub classic_expired_days: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, network_type: String, zone_id: String)
    "ModifyDBInstanceNetworkType" -> Empty {
    0 "ClassicExpiredDays" classic_expired_days: i64, 1 "DBInstanceId" db_instance_id, 2 "NetworkType" network_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RetainClassic" retain_classic: String, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String,
    10 "ZoneId" zone_id
} }

/// Response of [`ModifyDBInstanceNetworkType`]: empty.
pub type ModifyDBInstanceNetworkTypeOutput = Empty;

/// Modifies db instance ssl: `ModifyDBInstanceSSL` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    /// Required.
    pub db_instance_id: String,
    pub force_encryption: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub ssl_action: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyDBInstanceSSL(db_instance_id: String, ssl_action: String) "ModifyDBInstanceSSL" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ForceEncryption" force_encryption: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SSLAction" ssl_action, 7 "SwitchMode" switch_mode: String
} }

/// Response of [`ModifyDBInstanceSSL`]: empty.
pub type ModifyDBInstanceSSLOutput = Empty;

/// Modifies db instance spec: `ModifyDBInstanceSpec` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_class: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_storage: Option<String>,
    pub effective_time: Option<String>,
    pub extra_param: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub readonly_replicas: Option<String>,
    pub replication_factor: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_node_class: Option<String>,
    /// 2 to 16.
    pub search_node_count: Option<i64>,
    pub search_node_storage: Option<i64>,
    pub target_hidden_zone_id: Option<String>,
    pub target_secondary_zone_id: Option<String>,
    pub target_vswitch_id: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { ModifyDBInstanceSpec(db_instance_id: String) "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "CouponNo" coupon_no: String,
    3 "DBInstanceClass" db_instance_class: String, 4 "DBInstanceId" db_instance_id,
    5 "DBInstanceStorage" db_instance_storage: String, 6 "EffectiveTime" effective_time: String,
    7 "ExtraParam" extra_param: String, 8 "OrderType" order_type: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "ReadonlyReplicas" readonly_replicas: String,
    12 "ReplicationFactor" replication_factor: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SearchNodeClass" search_node_class: String,
    16 "SearchNodeCount" search_node_count: i64, 17 "SearchNodeStorage" search_node_storage: i64,
    18 "TargetHiddenZoneId" target_hidden_zone_id: String, 19 "TargetSecondaryZoneId" target_secondary_zone_id: String,
    20 "TargetVswitchId" target_vswitch_id: String, 21 "TargetZoneId" target_zone_id: String
} }

/// Response of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "OrderId" order_id: String
} }

/// Modifies db instance tde: `ModifyDBInstanceTDE` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyDBInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceTDE {
    /// Required.
    pub db_instance_id: String,
    pub encryption_key: Option<String>,
    pub encryptor_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub switch_mode: Option<String>,
    /// Required.
    pub tde_status: String,
}
operation! { ModifyDBInstanceTDE(db_instance_id: String, tde_status: String) "ModifyDBInstanceTDE" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EncryptionKey" encryption_key: String, 2 "EncryptorName" encryptor_name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RoleARN" role_arn: String, 8 "SwitchMode" switch_mode: String, 9 "TDEStatus" tde_status
} }

/// Response of [`ModifyDBInstanceTDE`]: empty.
pub type ModifyDBInstanceTDEOutput = Empty;

/// Modifies global security ip group: `ModifyGlobalSecurityIPGroup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyGlobalSecurityIPGroup>.
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroup" -> Empty {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyGlobalSecurityIPGroup`]: empty.
pub type ModifyGlobalSecurityIPGroupOutput = Empty;

/// Modifies global security ip group name: `ModifyGlobalSecurityIPGroupName` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyGlobalSecurityIPGroupName>.
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyGlobalSecurityIPGroupName(global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupName" -> ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
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

/// Modifies global security ip group relation: `ModifyGlobalSecurityIPGroupRelation` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyGlobalSecurityIPGroupRelation>.
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyGlobalSecurityIPGroupRelation(db_cluster_id: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupRelation" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyGlobalSecurityIPGroupRelation`]: empty.
pub type ModifyGlobalSecurityIPGroupRelationOutput = Empty;

/// Modifies instance auto renewal attribute: `ModifyInstanceAutoRenewalAttribute` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    /// Required.
    pub auto_renew: String,
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
operation! { ModifyInstanceAutoRenewalAttribute(auto_renew: String, db_instance_id: String, region_id: String)
    "ModifyInstanceAutoRenewalAttribute" -> Empty {
    0 "AutoRenew" auto_renew, 1 "DBInstanceId" db_instance_id, 2 "Duration" duration: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyInstanceAutoRenewalAttribute`]: empty.
pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

/// Modifies instance vpc auth mode: `ModifyInstanceVpcAuthMode` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyInstanceVpcAuthMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthMode {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_auth_mode: Option<String>,
}
operation! { ModifyInstanceVpcAuthMode(db_instance_id: String) "ModifyInstanceVpcAuthMode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpcAuthMode" vpc_auth_mode: String
} }

/// Response of [`ModifyInstanceVpcAuthMode`]: empty.
pub type ModifyInstanceVpcAuthModeOutput = Empty;

/// Modifies node spec: `ModifyNodeSpec` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyNodeSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpec {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub from_app: Option<String>,
    pub node_class: Option<String>,
    /// Required.
    pub node_id: String,
    pub node_storage: Option<i64>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 5.
    pub readonly_replicas: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_hidden_zone_id: Option<String>,
    pub target_secondary_zone_id: Option<String>,
    pub target_vswitch_id: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { ModifyNodeSpec(db_instance_id: String, node_id: String) "ModifyNodeSpec" -> ModifyNodeSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "ClientToken" client_token: String,
    3 "CouponNo" coupon_no: String, 4 "DBInstanceId" db_instance_id, 5 "EffectiveTime" effective_time: String,
    6 "FromApp" from_app: String, 7 "NodeClass" node_class: String, 8 "NodeId" node_id,
    9 "NodeStorage" node_storage: i64, 10 "OrderType" order_type: String, 11 "OwnerAccount" owner_account: String,
    12 "OwnerId" owner_id: i64, 13 "ReadonlyReplicas" readonly_replicas: i64,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SwitchTime" switch_time: String, 17 "TargetHiddenZoneId" target_hidden_zone_id: String,
    18 "TargetSecondaryZoneId" target_secondary_zone_id: String, 19 "TargetVswitchId" target_vswitch_id: String,
    20 "TargetZoneId" target_zone_id: String
} }

/// Response of [`ModifyNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecOutput {
    0 "OrderId" order_id: String
} }

/// Modifies node spec batch: `ModifyNodeSpecBatch` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyNodeSpecBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecBatch {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    /// Required.
    pub nodes_info: String,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_hidden_zone_id: Option<String>,
    pub target_secondary_zone_id: Option<String>,
    pub target_vswitch_id: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { ModifyNodeSpecBatch(db_instance_id: String, nodes_info: String)
    "ModifyNodeSpecBatch" -> ModifyNodeSpecBatchOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "ClientToken" client_token: String,
    3 "CouponNo" coupon_no: String, 4 "DBInstanceId" db_instance_id, 5 "EffectiveTime" effective_time: String,
    6 "NodesInfo" nodes_info, 7 "OrderType" order_type: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "TargetHiddenZoneId" target_hidden_zone_id: String, 14 "TargetSecondaryZoneId" target_secondary_zone_id: String,
    15 "TargetVswitchId" target_vswitch_id: String, 16 "TargetZoneId" target_zone_id: String
} }

/// Response of [`ModifyNodeSpecBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecBatchOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecBatchOutput {
    0 "OrderId" order_id: String
} }

/// Modifies parameters: `ModifyParameters` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameters {
    pub character_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub parameters: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_mode: Option<String>,
}
operation! { ModifyParameters(db_instance_id: String, parameters: String) "ModifyParameters" -> Empty {
    0 "CharacterType" character_type: String, 1 "DBInstanceId" db_instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Parameters" parameters,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SwitchMode" switch_mode: String
} }

/// Response of [`ModifyParameters`]: empty.
pub type ModifyParametersOutput = Empty;

/// Modifies resource group: `ModifyResourceGroup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyResourceGroup(db_instance_id: String, resource_group_id: String) "ModifyResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyResourceGroup`]: empty.
pub type ModifyResourceGroupOutput = Empty;

/// Modifies security group configuration: `ModifySecurityGroupConfiguration` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifySecurityGroupConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfiguration {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_id: String,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id
} }

/// Response of [`ModifySecurityGroupConfiguration`]: empty.
pub type ModifySecurityGroupConfigurationOutput = Empty;

/// Modifies security ips: `ModifySecurityIps` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    /// Required.
    pub db_instance_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    /// Required.
    pub security_ips: String,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ips: String) "ModifySecurityIps" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ModifyMode" modify_mode: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    7 "SecurityIpGroupName" security_ip_group_name: String, 8 "SecurityIps" security_ips
} }

/// Response of [`ModifySecurityIps`]: empty.
pub type ModifySecurityIpsOutput = Empty;

/// Modifies srv network address: `ModifySrvNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifySrvNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySrvNetworkAddress {
    /// Required.
    pub connection_type: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub new_connection_string: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifySrvNetworkAddress(connection_type: String, db_instance_id: String, new_connection_string: String)
    "ModifySrvNetworkAddress" -> Empty {
    0 "ConnectionType" connection_type, 1 "DBInstanceId" db_instance_id, 2 "NewConnectionString" new_connection_string,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifySrvNetworkAddress`]: empty.
pub type ModifySrvNetworkAddressOutput = Empty;

/// Modifies task info: `ModifyTaskInfo` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ModifyTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub step_name: String,
    /// Required.
    pub task_action: String,
    /// Required.
    pub task_id: String,
}
operation! { ModifyTaskInfo(region_id: String, step_name: String, task_action: String, task_id: String)
    "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    0 "ActionParams" action_params: String, 1 "RegionId" region_id,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "StepName" step_name, 5 "TaskAction" task_action, 6 "TaskId" task_id
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

/// Releases node private network address: `ReleaseNodePrivateNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ReleaseNodePrivateNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseNodePrivateNetworkAddress {
    pub connection_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseNodePrivateNetworkAddress(db_instance_id: String) "ReleaseNodePrivateNetworkAddress" -> Empty {
    0 "ConnectionType" connection_type: String, 1 "DBInstanceId" db_instance_id, 2 "NetworkType" network_type: String,
    3 "NodeId" node_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseNodePrivateNetworkAddress`]: empty.
pub type ReleaseNodePrivateNetworkAddressOutput = Empty;

/// Releases public network address: `ReleasePublicNetworkAddress` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ReleasePublicNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicNetworkAddress {
    pub connection_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleasePublicNetworkAddress(db_instance_id: String) "ReleasePublicNetworkAddress" -> Empty {
    0 "ConnectionType" connection_type: String, 1 "DBInstanceId" db_instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleasePublicNetworkAddress`]: empty.
pub type ReleasePublicNetworkAddressOutput = Empty;

/// Renews db instance: `RenewDBInstance` of `dds` 2015-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dds/2015-12-01/RenewDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewDBInstance(db_instance_id: String, period: i64) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BusinessInfo" business_info: String,
    3 "ClientToken" client_token: String, 4 "CouponNo" coupon_no: String, 5 "DBInstanceId" db_instance_id,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Period" period,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub order_id: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "OrderId" order_id: String
} }

/// Sets a new password for the `root` account of a MongoDB instance.
///
/// The instance must be `Running`. The operation cannot reset other accounts. New connections need the new password.
/// Wait with `waiters::account_available`.
///
/// `ResetAccountPassword` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Account whose password is reset: always `root`.
    ///
    /// Required. One of `root`.
    pub account_name: String,
    /// New password: 8 to 32 characters, with at least three of upper-case letters, lower-case letters, digits and the
    /// special characters `!#$%^&*()_+-=`.
    ///
    /// Required. Secret.
    pub account_password: Secret,
    /// Kind of node that contains the account. Only sharded clusters need it.
    pub character_type: Option<String>,
    /// Instance that contains the account: `dds-…`.
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
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "CharacterType" character_type: String,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

impl ResetAccountPassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule::new(8, 32, 3, "!#$%^&*()_+-=")
            .check(Some(&self.account_password))?;
        Ok(())
    }
}

/// Restarts db instance: `RestartDBInstance` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_mode: Option<String>,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "NodeType" node_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SwitchMode" switch_mode: String
} }

/// Response of [`RestartDBInstance`]: empty.
pub type RestartDBInstanceOutput = Empty;

/// Restarts node: `RestartNode` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/RestartNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNode {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub role_id: String,
    pub switch_mode: Option<String>,
}
operation! { RestartNode(db_instance_id: String, role_id: String) "RestartNode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RoleId" role_id, 7 "SwitchMode" switch_mode: String
} }

/// Response of [`RestartNode`]: empty.
pub type RestartNodeOutput = Empty;

/// Switches db instance ha: `SwitchDBInstanceHA` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/SwitchDBInstanceHA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_ids: Option<String>,
    /// 0 to 1.
    pub switch_mode: Option<i64>,
}
operation! { SwitchDBInstanceHA(db_instance_id: String) "SwitchDBInstanceHA" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RoleIds" role_ids: String, 7 "SwitchMode" switch_mode: i64
} }

/// Response of [`SwitchDBInstanceHA`]: empty.
pub type SwitchDBInstanceHAOutput = Empty;

/// `TagResources` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
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
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TransferClusterBackup` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/TransferClusterBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterBackup {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TransferClusterBackup(db_instance_id: String) "TransferClusterBackup" -> TransferClusterBackupOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TransferClusterBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterBackupOutput {
    pub already_done: Option<String>,
}
model! { TransferClusterBackupOutput {
    0 "AlreadyDone" already_done: String
} }

/// `TransformInstanceChargeType` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/TransformInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    /// Required.
    pub charge_type: String,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TransformInstanceChargeType(charge_type: String, instance_id: String)
    "TransformInstanceChargeType" -> TransformInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "BusinessInfo" business_info: String,
    3 "ChargeType" charge_type, 4 "CouponNo" coupon_no: String, 5 "InstanceId" instance_id,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Period" period: i64,
    9 "PricingCycle" pricing_cycle: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TransformInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeTypeOutput {
    pub order_id: Option<String>,
}
model! { TransformInstanceChargeTypeOutput {
    0 "OrderId" order_id: String
} }

/// `TransformToPrePaid` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/TransformToPrePaid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaid {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TransformToPrePaid(instance_id: String, period: i64) "TransformToPrePaid" -> TransformToPrePaidOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "BusinessInfo" business_info: String,
    3 "CouponNo" coupon_no: String, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Period" period, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TransformToPrePaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaidOutput {
    pub order_id: Option<String>,
}
model! { TransformToPrePaidOutput {
    0 "OrderId" order_id: String
} }

/// `UntagResources` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
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
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// `UpgradeDBInstanceEngineVersion` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/UpgradeDBInstanceEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 1.
    pub switch_mode: Option<i64>,
}
operation! { UpgradeDBInstanceEngineVersion(db_instance_id: String, engine_version: String)
    "UpgradeDBInstanceEngineVersion" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EngineVersion" engine_version, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SwitchMode" switch_mode: i64
} }

/// Response of [`UpgradeDBInstanceEngineVersion`]: empty.
pub type UpgradeDBInstanceEngineVersionOutput = Empty;

/// `UpgradeDBInstanceKernelVersion` of `dds` 2015-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dds/2015-12-01/UpgradeDBInstanceKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// At most 1 characters.
    pub switch_mode: Option<String>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_id: String) "UpgradeDBInstanceKernelVersion" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SwitchMode" switch_mode: String
} }

/// Response of [`UpgradeDBInstanceKernelVersion`]: empty.
pub type UpgradeDBInstanceKernelVersionOutput = Empty;

waiters! {
    /// Waits until a database account can be used.
    fn account_available(db_instance_id: String, account_name: String) -> DescribeAccounts =
        DescribeAccounts::new(db_instance_id).account_name(account_name),
        "Accounts.Account.AccountStatus" ["Available"] [];
    /// Waits until an instance is running and no change is in progress.
    fn instance_available(db_instance_id: String) -> DescribeDBInstanceAttribute =
        DescribeDBInstanceAttribute::new(db_instance_id),
        "DBInstances.DBInstance.DBInstanceStatus" ["Running"] ["Deleting", "Released"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AllocateDBInstanceSrvNetworkAddress, AllocateNodePrivateNetworkAddress, AllocatePublicNetworkAddress,
    CancelActiveOperationTasks, CheckCloudResourceAuthorized, CheckRecoveryCondition, CheckServiceLinkedRole,
    CreateAccount, CreateBackup, CreateDBInstance, CreateGlobalSecurityIPGroup, CreateNode, CreateNodeBatch,
    CreateNodeRoleTag, CreateShardingDBInstance, DeleteBackup, DeleteDBInstance, DeleteGlobalSecurityIPGroup,
    DeleteNode, DescribeAccounts, DescribeActiveOperationMaintenanceConfig, DescribeActiveOperationTask,
    DescribeActiveOperationTaskCount, DescribeActiveOperationTaskRegion, DescribeActiveOperationTaskType,
    DescribeActiveOperationTasks, DescribeAuditLogFilter, DescribeAuditPolicy, DescribeAuditRecords,
    DescribeAvailabilityZones, DescribeAvailableEngineVersion, DescribeAvailableResource, DescribeBackupDBs,
    DescribeBackupPolicy, DescribeBackupStorage, DescribeBackupTasks, DescribeBackups, DescribeBinlogFiles,
    DescribeClusterBackups, DescribeClusterRecoverTime, DescribeDBInstanceAttribute, DescribeDBInstanceEncryptionKey,
    DescribeDBInstanceMonitor, DescribeDBInstancePerformance, DescribeDBInstanceSSL, DescribeDBInstanceSpecInfo,
    DescribeDBInstanceSwitchLog, DescribeDBInstanceTDEInfo, DescribeDBInstances, DescribeDBInstancesOverview,
    DescribeErrorLogRecords, DescribeGlobalSecurityIPGroup, DescribeGlobalSecurityIPGroupRelation, DescribeHistoryTasks,
    DescribeHistoryTasksStat, DescribeInstanceAutoRenewalAttribute, DescribeInstanceRecoverTime,
    DescribeKernelReleaseNotes, DescribeKmsKeys, DescribeMongoDBLogConfig, DescribeParameterModificationHistory,
    DescribeParameterTemplates, DescribeParameters, DescribePrice, DescribeRdsVSwitchs, DescribeRdsVpcs,
    DescribeRegions, DescribeRenewalPrice, DescribeReplicaSetRole, DescribeRestoreDBInstanceList, DescribeRoleTagStatus,
    DescribeRoleZoneInfo, DescribeRunningLogRecords, DescribeSecurityGroupConfiguration, DescribeSecurityIps,
    DescribeShardingNetworkAddress, DescribeSlowLogRecords, DescribeTags, DescribeUserEncryptionKeyList,
    DescribeVpcsForMongoDB, DestroyInstance, EvaluateResource, ListTagResources, MigrateAvailableZone,
    MigrateToOtherZone, ModifyAccountDescription, ModifyActiveOperationMaintenanceConfig, ModifyActiveOperationTasks,
    ModifyAuditLogFilter, ModifyAuditPolicy, ModifyBackupExpireTime, ModifyBackupPolicy, ModifyDBInstanceAttribute,
    ModifyDBInstanceConfig, ModifyDBInstanceConnectionString, ModifyDBInstanceDescription, ModifyDBInstanceDiskType,
    ModifyDBInstanceMaintainTime, ModifyDBInstanceMonitor, ModifyDBInstanceNetExpireTime, ModifyDBInstanceNetworkType,
    ModifyDBInstanceSSL, ModifyDBInstanceSpec, ModifyDBInstanceTDE, ModifyGlobalSecurityIPGroup,
    ModifyGlobalSecurityIPGroupName, ModifyGlobalSecurityIPGroupRelation, ModifyInstanceAutoRenewalAttribute,
    ModifyInstanceVpcAuthMode, ModifyNodeSpec, ModifyNodeSpecBatch, ModifyParameters, ModifyResourceGroup,
    ModifySecurityGroupConfiguration, ModifySecurityIps, ModifySrvNetworkAddress, ModifyTaskInfo,
    ReleaseNodePrivateNetworkAddress, ReleasePublicNetworkAddress, RenewDBInstance, ResetAccountPassword,
    RestartDBInstance, RestartNode, SwitchDBInstanceHA, TagResources, TransferClusterBackup,
    TransformInstanceChargeType, TransformToPrePaid, UntagResources, UpgradeDBInstanceEngineVersion,
    UpgradeDBInstanceKernelVersion
}
