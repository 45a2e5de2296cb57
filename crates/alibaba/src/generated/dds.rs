//! `dds` 2015-12-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "mongodb.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dds", version: "2015-12-01", code: "dds", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDBInstanceSrvNetworkAddress {
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

pub type AllocateDBInstanceSrvNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateNodePrivateNetworkAddress {
    pub account_name: Option<String>,
    pub account_password: Option<Secret>,
    pub db_instance_id: String,
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

pub type AllocateNodePrivateNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicNetworkAddress {
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

pub type AllocatePublicNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
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
pub struct CheckCloudResourceAuthorized {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_region_id: String,
}
operation! { CheckCloudResourceAuthorized(db_instance_id: String, target_region_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TargetRegionId" target_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub authorization_state: Option<i64>,
    pub role_arn: Option<String>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "AuthorizationState" authorization_state, 1 "RoleArn" role_arn
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecoveryConditionOutput {
    pub db_instance_name: Option<String>,
    pub is_valid: Option<bool>,
}
model! { CheckRecoveryConditionOutput {
    0 "DBInstanceName" db_instance_name, 1 "IsValid" is_valid
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub service_linked_role_exists: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "ServiceLinkedRoleExists" service_linked_role_exists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_name: String,
    pub account_password: Secret,
    pub character_type: Option<String>,
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

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_method: Option<String>,
    pub backup_retention_period: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id, 1 "BackupJobId" backup_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub account_password: Option<Secret>,
    pub auto_renew: Option<String>,
    pub backup_id: Option<String>,
    pub business_info: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub db_instance_storage: i64,
    pub database_names: Option<String>,
    pub encrypted: Option<bool>,
    pub encryption_key: Option<String>,
    pub engine: Option<String>,
    pub engine_version: String,
    pub global_security_group_ids: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub provisioned_iops: Option<i64>,
    pub readonly_replicas: Option<String>,
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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateDBInstance(db_instance_class: String, db_instance_storage: i64, engine_version: String, region_id: String)
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
    37 "Tag" tag: Vec<CreateDBInstanceTag>, 38 "VSwitchId" v_switch_id: String, 39 "VpcId" vpc_id: String,
    40 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CreateGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_id: String)
    "CreateGlobalSecurityIPGroup" -> CreateGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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
pub struct CreateNode {
    pub account_name: Option<String>,
    pub account_password: Option<Secret>,
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_id: String,
    pub node_class: String,
    pub node_storage: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeOutput {
    0 "NodeId" node_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeBatch {
    pub account_name: Option<String>,
    pub account_password: Option<Secret>,
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_id: String,
    pub from_app: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeBatchOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeBatchOutput {
    0 "NodeId" node_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeRoleTag {
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

pub type CreateNodeRoleTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstance {
    pub account_password: Option<Secret>,
    pub auto_renew: Option<String>,
    pub backup_id: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub config_server: Vec<CreateShardingDBInstanceConfigServer>,
    pub db_instance_description: Option<String>,
    pub dest_region: Option<String>,
    pub encrypted: Option<bool>,
    pub encryption_key: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub global_security_group_ids: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub mongos: Vec<CreateShardingDBInstanceMongos>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub protocol_type: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub region_id: String,
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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}

/// What [`CreateShardingDBInstance::new`] takes.
pub struct CreateShardingDBInstanceRequired {
    pub config_server: Vec<CreateShardingDBInstanceConfigServer>,
    pub engine: String,
    pub engine_version: String,
    pub mongos: Vec<CreateShardingDBInstanceMongos>,
    pub region_id: String,
    pub replica_set: Vec<CreateShardingDBInstanceReplicaSet>,
}
operation! { CreateShardingDBInstance{CreateShardingDBInstanceRequired: config_server, engine, engine_version, mongos, region_id, replica_set}
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
    34 "Tag" tag: Vec<CreateShardingDBInstanceTag>, 35 "VSwitchId" v_switch_id: String, 36 "VpcId" vpc_id: String,
    37 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceConfigServer {
    pub class: Option<String>,
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceConfigServer(class: String, storage: i64) {
    0 "Class" class: String, 1 "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceMongos {
    pub class: Option<String>,
}
input! { CreateShardingDBInstanceMongos(class: String) {
    0 "Class" class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceReplicaSet {
    pub class: Option<String>,
    pub readonly_replicas: Option<i64>,
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceReplicaSet(class: String, storage: i64) {
    0 "Class" class: String, 1 "ReadonlyReplicas" readonly_replicas: i64, 2 "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateShardingDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateShardingDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub backup_id: String,
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

pub type DeleteBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub client_token: Option<String>,
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

pub type DeleteDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroup {
    pub global_ig_name: Option<String>,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalSecurityIPGroup(global_security_group_id: String, region_id: String)
    "DeleteGlobalSecurityIPGroup" -> Empty {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type DeleteGlobalSecurityIPGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNode {
    pub client_token: Option<String>,
    pub db_instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeOutput {
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteNodeOutput {
    0 "OrderId" order_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Option<Vec<DescribeAccountsAccount>>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account
} }

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
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "CharacterType" character_type, 4 "DBInstanceId" db_instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigOutput {
    pub config: Option<DescribeActiveOperationMaintenanceConfigConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintenanceConfigOutput {
    0 "Config" config, 1 "HasConfig" has_config
} }

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
    0 "CreatedTime" created_time, 1 "CycleTime" cycle_time, 2 "CycleType" cycle_type,
    3 "MaintainEndTime" maintain_end_time, 4 "MaintainStartTime" maintain_start_time, 5 "ModifiedTime" modified_time,
    6 "Status" status
} }

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
    pub region: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskOutput {
    pub items: Option<Vec<DescribeActiveOperationTaskItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTaskOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

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
    0 "CreatedTime" created_time, 1 "DbType" db_type, 2 "Deadline" deadline, 3 "Id" id, 4 "InsName" ins_name,
    5 "ModifiedTime" modified_time, 6 "PrepareInterval" prepare_interval, 7 "Region" region, 8 "ResultInfo" result_info,
    9 "StartTime" start_time, 10 "Status" status, 11 "SwitchTime" switch_time, 12 "TaskParams" task_params,
    13 "TaskType" task_type
} }

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
pub struct DescribeActiveOperationTaskRegion {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_type: String,
}
operation! { DescribeActiveOperationTaskRegion(task_type: String)
    "DescribeActiveOperationTaskRegion" -> DescribeActiveOperationTaskRegionOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionOutput {
    pub region_list: Option<Vec<DescribeActiveOperationTaskRegionRegionList>>,
}
model! { DescribeActiveOperationTaskRegionOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionRegionList {
    pub count: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeActiveOperationTaskRegionRegionList {
    0 "Count" count, 1 "Region" region
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeOutput {
    pub type_list: Option<Vec<DescribeActiveOperationTaskTypeTypeList>>,
}
model! { DescribeActiveOperationTaskTypeOutput {
    0 "TypeList" type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
    pub task_type_info_en: Option<String>,
    pub task_type_info_zh: Option<String>,
}
model! { DescribeActiveOperationTaskTypeTypeList {
    0 "Count" count, 1 "TaskType" task_type, 2 "TaskTypeInfoEn" task_type_info_en, 3 "TaskTypeInfoZh" task_type_info_zh
} }

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
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel, 1 "AllowChange" allow_change, 2 "ChangeLevel" change_level,
    3 "ChangeLevelEn" change_level_en, 4 "ChangeLevelZh" change_level_zh, 5 "CreatedTime" created_time,
    6 "CurrentAVZ" current_avz, 7 "DbType" db_type, 8 "DbVersion" db_version, 9 "Deadline" deadline, 10 "Id" id,
    11 "ImpactEn" impact_en, 12 "ImpactZh" impact_zh, 13 "InsComment" ins_comment, 14 "InsName" ins_name,
    15 "ModifiedTime" modified_time, 16 "PrepareInterval" prepare_interval, 17 "Region" region,
    18 "ResultInfo" result_info, 19 "StartTime" start_time, 20 "Status" status, 21 "SubInsNames" sub_ins_names,
    22 "SwitchTime" switch_time, 23 "TaskParams" task_params, 24 "TaskType" task_type, 25 "TaskTypeEn" task_type_en,
    26 "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilter {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilterOutput {
    pub filter: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeAuditLogFilterOutput {
    0 "Filter" filter, 1 "RoleType" role_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPolicy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPolicyOutput {
    pub log_audit_status: Option<String>,
}
model! { DescribeAuditPolicyOutput {
    0 "LogAuditStatus" log_audit_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecords {
    pub db_instance_id: String,
    pub database: Option<String>,
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
    Number "PageNumber", "Items.SQLRecord" items.sql_record, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsOutput {
    pub items: Option<DescribeAuditRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAuditRecordsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsItems {
    pub sql_record: Option<Vec<DescribeAuditRecordsSQLRecord>>,
}
model! { DescribeAuditRecordsItems {
    0 "SQLRecord" sql_record
} }

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
    0 "AccountName" account_name, 1 "DBName" db_name, 2 "ExecuteTime" execute_time, 3 "HostAddress" host_address,
    4 "ReturnRowCounts" return_row_counts, 5 "Syntax" syntax, 6 "TableName" table_name, 7 "ThreadID" thread_id,
    8 "TotalExecutionTimes" total_execution_times
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesOutput {
    pub available_zones: Option<Vec<DescribeAvailabilityZonesAvailableZones>>,
}
model! { DescribeAvailabilityZonesOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesAvailableZones {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailabilityZonesAvailableZones {
    0 "RegionId" region_id, 1 "ZoneId" zone_id, 2 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersion {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionOutput {
    pub engine_versions: Option<DescribeAvailableEngineVersionEngineVersions>,
}
model! { DescribeAvailableEngineVersionOutput {
    0 "EngineVersions" engine_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionEngineVersions {
    pub engine_version: Option<Vec<String>>,
}
model! { DescribeAvailableEngineVersionEngineVersions {
    0 "EngineVersion" engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub db_instance_class: Option<String>,
    pub db_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub supported_db_types: Option<DescribeAvailableResourceSupportedDBTypes>,
}
model! { DescribeAvailableResourceOutput {
    0 "SupportedDBTypes" supported_db_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBTypes {
    pub supported_db_type: Option<Vec<DescribeAvailableResourceSupportedDBType>>,
}
model! { DescribeAvailableResourceSupportedDBTypes {
    0 "SupportedDBType" supported_db_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBType {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
    pub db_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedDBType {
    0 "AvailableZones" available_zones, 1 "DbType" db_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Option<Vec<DescribeAvailableResourceAvailableZone>>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub region_id: Option<String>,
    pub supported_engine_versions: Option<DescribeAvailableResourceSupportedEngineVersions>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "RegionId" region_id, 1 "SupportedEngineVersions" supported_engine_versions, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Option<Vec<DescribeAvailableResourceSupportedEngineVersion>>,
}
model! { DescribeAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersion {
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedEngines" supported_engines, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngines {
    pub supported_engine: Option<Vec<DescribeAvailableResourceSupportedEngine>>,
}
model! { DescribeAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_node_types: Option<DescribeAvailableResourceSupportedNodeTypes>,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine, 1 "SupportedNodeTypes" supported_node_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeTypes {
    pub supported_node_type: Option<Vec<DescribeAvailableResourceSupportedNodeType>>,
}
model! { DescribeAvailableResourceSupportedNodeTypes {
    0 "SupportedNodeType" supported_node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeType {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
    pub network_types: Option<String>,
    pub node_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeType {
    0 "AvailableResources" available_resources, 1 "NetworkTypes" network_types, 2 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Option<Vec<DescribeAvailableResourceAvailableResource>>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub db_instance_storage_range: Option<DescribeAvailableResourceDBInstanceStorageRange>,
    pub instance_class: Option<String>,
    pub instance_class_remark: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "DBInstanceStorageRange" db_instance_storage_range, 1 "InstanceClass" instance_class,
    2 "InstanceClassRemark" instance_class_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDBInstanceStorageRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableResourceDBInstanceStorageRange {
    0 "Max" max, 1 "Min" min, 2 "Step" step
} }

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
    Number "PageNumber", "Databases.Database" databases.database, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsOutput {
    pub databases: Option<DescribeBackupDBsDatabases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupDBsOutput {
    0 "Databases" databases, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabases {
    pub database: Option<Vec<DescribeBackupDBsDatabase>>,
}
model! { DescribeBackupDBsDatabases {
    0 "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabase {
    pub db_name: Option<String>,
}
model! { DescribeBackupDBsDatabase {
    0 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub db_instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub src_region: Option<String>,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "InstanceType" instance_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SrcRegion" src_region: String
} }

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
    0 "BackupInterval" backup_interval, 1 "BackupRetentionPeriod" backup_retention_period,
    2 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion,
    3 "CrossBackupPeriod" cross_backup_period, 4 "CrossLogRetentionType" cross_log_retention_type,
    5 "CrossLogRetentionValue" cross_log_retention_value, 6 "CrossRetentionType" cross_retention_type,
    7 "CrossRetentionValue" cross_retention_value, 8 "DestRegion" dest_region, 9 "EnableBackupLog" enable_backup_log,
    10 "EnableCrossLogBackup" enable_cross_log_backup,
    11 "HighFrequencyBackupRetention" high_frequency_backup_retention,
    12 "LogBackupRetentionPeriod" log_backup_retention_period, 13 "PreferredBackupPeriod" preferred_backup_period,
    14 "PreferredBackupTime" preferred_backup_time, 15 "PreferredNextBackupTime" preferred_next_backup_time,
    16 "PreserveOneEachHour" preserve_one_each_hour, 17 "SnapshotBackupType" snapshot_backup_type,
    18 "SrcRegion" src_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorage {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageOutput {
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
}
model! { DescribeBackupStorageOutput {
    0 "FreeSize" free_size, 1 "FullStorageSize" full_storage_size, 2 "LogStorageSize" log_storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupTasks(db_instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub backup_jobs: Option<Vec<DescribeBackupTasksBackupJobs>>,
}
model! { DescribeBackupTasksOutput {
    0 "BackupJobs" backup_jobs
} }

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
    0 "BackupSetStatus" backup_set_status, 1 "BackupStartTime" backup_start_time, 2 "BackupjobId" backupjob_id,
    3 "JobMode" job_mode, 4 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
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
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupsOutput {
    0 "Backups" backups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackups {
    pub backup: Option<Vec<DescribeBackupsBackup>>,
}
model! { DescribeBackupsBackups {
    0 "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_db_names: Option<String>,
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
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
    0 "BackupDBNames" backup_db_names, 1 "BackupDownloadURL" backup_download_url, 2 "BackupEndTime" backup_end_time,
    3 "BackupExpireTime" backup_expire_time, 4 "BackupId" backup_id,
    5 "BackupIntranetDownloadURL" backup_intranet_download_url, 6 "BackupJobId" backup_job_id,
    7 "BackupMethod" backup_method, 8 "BackupMode" backup_mode, 9 "BackupName" backup_name,
    10 "BackupScale" backup_scale, 11 "BackupSize" backup_size, 12 "BackupStartTime" backup_start_time,
    13 "BackupStatus" backup_status, 14 "BackupType" backup_type, 15 "EngineVersion" engine_version,
    16 "IsAvail" is_avail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFiles {
    pub binlog_id: Option<String>,
    pub db_instance_id: String,
    pub dest_region: Option<String>,
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
    Number "PageNumber", "Items.LogFile" items.log_file, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesOutput {
    pub items: Option<DescribeBinlogFilesItems>,
    pub max_records_per_page: Option<i64>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBinlogFilesOutput {
    0 "Items" items, 1 "MaxRecordsPerPage" max_records_per_page, 2 "PageNumber" page_number,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesItems {
    pub log_file: Option<Vec<DescribeBinlogFilesLogFile>>,
}
model! { DescribeBinlogFilesItems {
    0 "LogFile" log_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesLogFile {
    pub bin_log_id: Option<String>,
    pub download_link: Option<String>,
    pub dump_bucket: Option<String>,
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
    0 "BinLogId" bin_log_id, 1 "DownloadLink" download_link, 2 "DumpBucket" dump_bucket,
    3 "DumpDownloadURL" dump_download_url, 4 "DumpState" dump_state, 5 "FileId" file_id, 6 "FileSize" file_size,
    7 "LinkExpiredTime" link_expired_time, 8 "LogBeginTime" log_begin_time, 9 "LogEndTime" log_end_time,
    10 "LogFileName" log_file_name, 11 "LogStatus" log_status, 12 "OSSEndpoint" oss_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackups {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsOutput {
    pub cluster_backups: Option<Vec<DescribeClusterBackupsClusterBackups>>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeClusterBackupsOutput {
    0 "ClusterBackups" cluster_backups, 1 "MaxResults" max_results, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsClusterBackups {
    pub attach_log_status: Option<String>,
    pub backup_expire_time: Option<String>,
    pub backups: Option<Vec<DescribeClusterBackupsBackups>>,
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
    0 "AttachLogStatus" attach_log_status, 1 "BackupExpireTime" backup_expire_time, 2 "Backups" backups,
    3 "ClusterBackupEndTime" cluster_backup_end_time, 4 "ClusterBackupId" cluster_backup_id,
    5 "ClusterBackupMode" cluster_backup_mode, 6 "ClusterBackupSize" cluster_backup_size,
    7 "ClusterBackupStartTime" cluster_backup_start_time, 8 "ClusterBackupStatus" cluster_backup_status,
    9 "EngineVersion" engine_version, 10 "ExtraInfo" extra_info, 11 "IsAvail" is_avail, 12 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsBackups {
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
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
    0 "BackupDownloadURL" backup_download_url, 1 "BackupEndTime" backup_end_time, 2 "BackupId" backup_id,
    3 "BackupIntranetDownloadURL" backup_intranet_download_url, 4 "BackupName" backup_name, 5 "BackupSize" backup_size,
    6 "BackupStartTime" backup_start_time, 7 "BackupStatus" backup_status, 8 "ExtraInfo" extra_info,
    9 "InstanceName" instance_name, 10 "IsAvail" is_avail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsExtraInfo {
    pub instance_class: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub storage_size: Option<String>,
}
model! { DescribeClusterBackupsExtraInfo {
    0 "InstanceClass" instance_class, 1 "NodeId" node_id, 2 "NodeType" node_type, 3 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsClusterBackupsExtraInfo {
    pub registry_from_history: Option<String>,
}
model! { DescribeClusterBackupsClusterBackupsExtraInfo {
    0 "RegistryFromHistory" registry_from_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTime {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeOutput {
    pub restore_ranges: Option<Vec<DescribeClusterRecoverTimeRestoreRanges>>,
}
model! { DescribeClusterRecoverTimeOutput {
    0 "RestoreRanges" restore_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeClusterRecoverTimeRestoreRanges {
    0 "RestoreBeginTime" restore_begin_time, 1 "RestoreEndTime" restore_end_time, 2 "RestoreType" restore_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
    pub engine: Option<String>,
    pub is_delete: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "Engine" engine: String, 2 "IsDelete" is_delete: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instances: Option<DescribeDBInstanceAttributeDBInstances>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstances" db_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstances {
    pub db_instance: Option<Vec<DescribeDBInstanceAttributeDBInstance>>,
}
model! { DescribeDBInstanceAttributeDBInstances {
    0 "DBInstance" db_instance
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_auth_mode: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstance {
    0 "AIGatewayEnabled" ai_gateway_enabled, 1 "BurstingEnabled" bursting_enabled, 2 "CapacityUnit" capacity_unit,
    3 "ChargeType" charge_type, 4 "ColdDataEnabled" cold_data_enabled, 5 "ConfigserverList" configserver_list,
    6 "CreationTime" creation_time, 7 "CurrentKernelVersion" current_kernel_version,
    8 "DBInstanceClass" db_instance_class, 9 "DBInstanceDescription" db_instance_description,
    10 "DBInstanceId" db_instance_id, 11 "DBInstanceOrderStatus" db_instance_order_status,
    12 "DBInstanceReleaseProtection" db_instance_release_protection, 13 "DBInstanceStatus" db_instance_status,
    14 "DBInstanceStorage" db_instance_storage, 15 "DBInstanceType" db_instance_type, 16 "DestroyTime" destroy_time,
    17 "DisasterRecoveryInfo" disaster_recovery_info, 18 "Encrypted" encrypted, 19 "EncryptionKey" encryption_key,
    20 "Engine" engine, 21 "EngineVersion" engine_version, 22 "ExpireTime" expire_time,
    23 "HiddenZoneId" hidden_zone_id, 24 "KindCode" kind_code, 25 "LastDowngradeTime" last_downgrade_time,
    26 "LockMode" lock_mode, 27 "MaintainEndTime" maintain_end_time, 28 "MaintainStartTime" maintain_start_time,
    29 "MaxConnections" max_connections, 30 "MaxIOPS" max_iops, 31 "MaxMBPS" max_mbps, 32 "MongosList" mongos_list,
    33 "NetworkType" network_type, 34 "ProtocolType" protocol_type, 35 "ProvisionedIops" provisioned_iops,
    36 "ReadonlyReplicas" readonly_replicas, 37 "RegionId" region_id, 38 "ReplacateId" replacate_id,
    39 "ReplicaSetName" replica_set_name, 40 "ReplicaSets" replica_sets, 41 "ReplicationFactor" replication_factor,
    42 "ResourceGroupId" resource_group_id, 43 "SearchNodeClass" search_node_class,
    44 "SearchNodeCount" search_node_count, 45 "SearchNodeStorage" search_node_storage,
    46 "SecondaryZoneId" secondary_zone_id, 47 "ShardList" shard_list, 48 "ShardSearchNodes" shard_search_nodes,
    49 "StorageEngine" storage_engine, 50 "StorageType" storage_type, 51 "SyncPercent" sync_percent, 52 "Tags" tags,
    53 "UseClusterBackup" use_cluster_backup, 54 "VPCCloudInstanceIds" vpc_cloud_instance_ids, 55 "VPCId" vpc_id,
    56 "VSwitchId" v_switch_id, 57 "VpcAuthMode" vpc_auth_mode, 58 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConfigserverList {
    pub configserver_attribute: Option<Vec<DescribeDBInstanceAttributeConfigserverAttribute>>,
}
model! { DescribeDBInstanceAttributeConfigserverList {
    0 "ConfigserverAttribute" configserver_attribute
} }

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
    0 "ConnectString" connect_string, 1 "CurrentKernelVersion" current_kernel_version, 2 "LockMode" lock_mode,
    3 "MaxConnections" max_connections, 4 "MaxIOPS" max_iops, 5 "NodeClass" node_class,
    6 "NodeDescription" node_description, 7 "NodeId" node_id, 8 "NodeStorage" node_storage, 9 "Port" port,
    10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMongosList {
    pub mongos_attribute: Option<Vec<DescribeDBInstanceAttributeMongosAttribute>>,
}
model! { DescribeDBInstanceAttributeMongosList {
    0 "MongosAttribute" mongos_attribute
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMongosAttribute {
    0 "ConnectSting" connect_sting, 1 "ConnectString" connect_string, 2 "CurrentKernelVersion" current_kernel_version,
    3 "LockMode" lock_mode, 4 "MaxConnections" max_connections, 5 "MaxIOPS" max_iops, 6 "NodeClass" node_class,
    7 "NodeDescription" node_description, 8 "NodeId" node_id, 9 "Port" port, 10 "Status" status, 11 "VPCId" vpc_id,
    12 "VSwitchId" v_switch_id, 13 "VpcCloudInstanceId" vpc_cloud_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReplicaSets {
    pub replica_set: Option<Vec<DescribeDBInstanceAttributeReplicaSet>>,
}
model! { DescribeDBInstanceAttributeReplicaSets {
    0 "ReplicaSet" replica_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReplicaSet {
    pub connection_domain: Option<String>,
    pub connection_port: Option<String>,
    pub network_type: Option<String>,
    pub replica_set_role: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBInstanceAttributeReplicaSet {
    0 "ConnectionDomain" connection_domain, 1 "ConnectionPort" connection_port, 2 "NetworkType" network_type,
    3 "ReplicaSetRole" replica_set_role, 4 "VPCCloudInstanceId" vpc_cloud_instance_id, 5 "VPCId" vpc_id,
    6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardList {
    pub shard_attribute: Option<Vec<DescribeDBInstanceAttributeShardAttribute>>,
}
model! { DescribeDBInstanceAttributeShardList {
    0 "ShardAttribute" shard_attribute
} }

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
    0 "ConnectString" connect_string, 1 "CurrentKernelVersion" current_kernel_version, 2 "LockMode" lock_mode,
    3 "MaxConnections" max_connections, 4 "MaxDiskMbps" max_disk_mbps, 5 "MaxIOPS" max_iops, 6 "NodeClass" node_class,
    7 "NodeDescription" node_description, 8 "NodeId" node_id, 9 "NodeStorage" node_storage, 10 "Port" port,
    11 "ReadonlyReplicas" readonly_replicas, 12 "ReplicaSetName" replica_set_name, 13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardSearchNodes {
    pub shard_search_nodes: Option<Vec<DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes>>,
}
model! { DescribeDBInstanceAttributeShardSearchNodes {
    0 "ShardSearchNodes" shard_search_nodes
} }

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
    0 "NodeId" node_id, 1 "SearchNodeClass" search_node_class, 2 "SearchNodeCount" search_node_count,
    3 "SearchNodeId" search_node_id, 4 "SearchNodeStorage" search_node_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag: Option<Vec<DescribeDBInstanceAttributeTag>>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKey {
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
    0 "Creator" creator, 1 "DeleteDate" delete_date, 2 "Description" description, 3 "EncryptionKey" encryption_key,
    4 "EncryptionKeyStatus" encryption_key_status, 5 "KeyUsage" key_usage, 6 "MaterialExpireTime" material_expire_time,
    7 "Origin" origin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub granularity: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    0 "Granularity" granularity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    pub db_instance_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub key: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub replica_set_role: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_id: Option<String>,
    pub search_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "EndTime" end_time, 1 "PerformanceKeys" performance_keys, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKeys {
    pub performance_key: Option<Vec<DescribeDBInstancePerformancePerformanceKey>>,
}
model! { DescribeDBInstancePerformancePerformanceKeys {
    0 "PerformanceKey" performance_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKey {
    pub key: Option<String>,
    pub performance_values: Option<DescribeDBInstancePerformancePerformanceValues>,
    pub unit: Option<String>,
    pub value_format: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceKey {
    0 "Key" key, 1 "PerformanceValues" performance_values, 2 "Unit" unit, 3 "ValueFormat" value_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValues {
    pub performance_value: Option<Vec<DescribeDBInstancePerformancePerformanceValue>>,
}
model! { DescribeDBInstancePerformancePerformanceValues {
    0 "PerformanceValue" performance_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValue {
    pub date: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceValue {
    0 "Date" date, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLOutput {
    pub cert_common_name: Option<String>,
    pub force_encryption: Option<String>,
    pub ssl_expired_time: Option<String>,
    pub ssl_status: Option<String>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "CertCommonName" cert_common_name, 1 "ForceEncryption" force_encryption, 2 "SSLExpiredTime" ssl_expired_time,
    3 "SSLStatus" ssl_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfo {
    pub instance_class: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceSpecInfo(instance_class: String)
    "DescribeDBInstanceSpecInfo" -> DescribeDBInstanceSpecInfoOutput {
    0 "InstanceClass" instance_class, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfoOutput {
    pub cpu: Option<String>,
    pub description: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeDBInstanceSpecInfoOutput {
    0 "CPU" cpu, 1 "Description" description, 2 "Memory" memory
} }

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
    Number "PageNumber", "LogItems" log_items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogOutput {
    pub db_instance_id: Option<String>,
    pub log_items: Option<Vec<DescribeDBInstanceSwitchLogLogItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceSwitchLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "LogItems" log_items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogLogItems {
    pub node_id: Option<String>,
    pub switch_code: Option<String>,
    pub switch_status: Option<String>,
    pub switch_time: Option<String>,
}
model! { DescribeDBInstanceSwitchLogLogItems {
    0 "NodeId" node_id, 1 "SwitchCode" switch_code, 2 "SwitchStatus" switch_status, 3 "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfoOutput {
    pub encryption_key: Option<String>,
    pub encryptor_name: Option<String>,
    pub role_arn: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEInfoOutput {
    0 "EncryptionKey" encryption_key, 1 "EncryptorName" encryptor_name, 2 "RoleARN" role_arn, 3 "TDEStatus" tde_status
} }

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
    pub v_switch_id: Option<String>,
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
    22 "Tag" tag: Vec<DescribeDBInstancesTag>, 23 "VSwitchId" v_switch_id: String, 24 "VpcId" vpc_id: String,
    25 "ZoneId" zone_id: String
} }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstance =
    Number "PageNumber", "DBInstances.DBInstance" db_instances.db_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub db_instances: Option<DescribeDBInstancesDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "DBInstances" db_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub db_instance: Option<Vec<DescribeDBInstancesDBInstance>>,
}
model! { DescribeDBInstancesDBInstances {
    0 "DBInstance" db_instance
} }

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
    0 "BackupRetentionPolicy" backup_retention_policy, 1 "CapacityUnit" capacity_unit, 2 "ChargeType" charge_type,
    3 "CreationTime" creation_time, 4 "DBInstanceClass" db_instance_class,
    5 "DBInstanceDescription" db_instance_description, 6 "DBInstanceId" db_instance_id,
    7 "DBInstanceStatus" db_instance_status, 8 "DBInstanceStorage" db_instance_storage,
    9 "DBInstanceType" db_instance_type, 10 "DestroyTime" destroy_time, 11 "Engine" engine,
    12 "EngineVersion" engine_version, 13 "ExpireTime" expire_time, 14 "HiddenZoneId" hidden_zone_id,
    15 "KindCode" kind_code, 16 "LastDowngradeTime" last_downgrade_time, 17 "LockMode" lock_mode,
    18 "MongosList" mongos_list, 19 "NetworkType" network_type, 20 "RegionId" region_id, 21 "ReleaseTime" release_time,
    22 "ReplicationFactor" replication_factor, 23 "ResourceGroupId" resource_group_id,
    24 "SecondaryZoneId" secondary_zone_id, 25 "ShardList" shard_list, 26 "StorageType" storage_type, 27 "Tags" tags,
    28 "VpcAuthMode" vpc_auth_mode, 29 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosList {
    pub mongos_attribute: Option<Vec<DescribeDBInstancesMongosAttribute>>,
}
model! { DescribeDBInstancesMongosList {
    0 "MongosAttribute" mongos_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosAttribute {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesMongosAttribute {
    0 "NodeClass" node_class, 1 "NodeDescription" node_description, 2 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesShardList {
    pub shard_attribute: Option<Vec<DescribeDBInstancesShardAttribute>>,
}
model! { DescribeDBInstancesShardList {
    0 "ShardAttribute" shard_attribute
} }

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
    0 "NodeClass" node_class, 1 "NodeDescription" node_description, 2 "NodeId" node_id, 3 "NodeStorage" node_storage,
    4 "ReadonlyReplicas" readonly_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag: Option<Vec<DescribeDBInstancesTagsTag>>,
}
model! { DescribeDBInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub show_tags: Option<bool>,
    pub v_switch_id: Option<String>,
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
    13 "ShowTags" show_tags: bool, 14 "VSwitchId" v_switch_id: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewOutput {
    pub db_instances: Option<Vec<DescribeDBInstancesOverviewDBInstances>>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstancesOverviewOutput {
    0 "DBInstances" db_instances, 1 "TotalCount" total_count
} }

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
    pub mongos_list: Option<Vec<DescribeDBInstancesOverviewMongosList>>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub replication_factor: Option<String>,
    pub resource_group_id: Option<String>,
    pub shard_list: Option<Vec<DescribeDBInstancesOverviewShardList>>,
    pub tags: Option<Vec<DescribeDBInstancesOverviewTags>>,
    pub vpc_auth_mode: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesOverviewDBInstances {
    0 "CapacityUnit" capacity_unit, 1 "ChargeType" charge_type, 2 "CreationTime" creation_time,
    3 "DBInstanceClass" db_instance_class, 4 "DBInstanceDescription" db_instance_description,
    5 "DBInstanceId" db_instance_id, 6 "DBInstanceStatus" db_instance_status, 7 "DBInstanceStorage" db_instance_storage,
    8 "DBInstanceType" db_instance_type, 9 "DestroyTime" destroy_time, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "ExpireTime" expire_time, 13 "KindCode" kind_code,
    14 "LastDowngradeTime" last_downgrade_time, 15 "LockMode" lock_mode, 16 "MongosList" mongos_list,
    17 "NetworkType" network_type, 18 "RegionId" region_id, 19 "ReplicationFactor" replication_factor,
    20 "ResourceGroupId" resource_group_id, 21 "ShardList" shard_list, 22 "Tags" tags, 23 "VpcAuthMode" vpc_auth_mode,
    24 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewMongosList {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesOverviewMongosList {
    0 "NodeClass" node_class, 1 "NodeDescription" node_description, 2 "NodeId" node_id
} }

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
    0 "NodeClass" node_class, 1 "NodeDescription" node_description, 2 "NodeId" node_id, 3 "NodeStorage" node_storage,
    4 "ReadonlyReplicas" readonly_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesOverviewTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "Engine" engine, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsItems {
    pub log_records: Option<Vec<DescribeErrorLogRecordsLogRecords>>,
}
model! { DescribeErrorLogRecordsItems {
    0 "LogRecords" log_records
} }

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
    0 "Category" category, 1 "ConnInfo" conn_info, 2 "Content" content, 3 "CreateTime" create_time, 4 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGlobalSecurityIPGroupRelation(db_cluster_id: String, region_id: String)
    "DescribeGlobalSecurityIPGroupRelation" -> DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
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
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksOutput {
    pub items: Option<Vec<DescribeHistoryTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub to_exec_time: Option<i64>,
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
pub struct DescribeInstanceAutoRenewalAttribute {
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "Items.Item" items.item
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    0 "Items" items, 1 "ItemsNumbers" items_numbers, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeItems {
    pub item: Option<Vec<DescribeInstanceAutoRenewalAttributeItem>>,
}
model! { DescribeInstanceAutoRenewalAttributeItems {
    0 "Item" item
} }

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
    0 "AutoRenew" auto_renew, 1 "DBInstanceType" db_instance_type, 2 "DbInstanceId" db_instance_id,
    3 "Duration" duration, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTime {
    pub db_instance_id: String,
    pub dest_region: Option<String>,
    pub only_db_table_recovery: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeOutput {
    pub restore_ranges: Option<Vec<DescribeInstanceRecoverTimeRestoreRanges>>,
}
model! { DescribeInstanceRecoverTimeOutput {
    0 "RestoreRanges" restore_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeInstanceRecoverTimeRestoreRanges {
    0 "RestoreBeginTime" restore_begin_time, 1 "RestoreEndTime" restore_end_time, 2 "RestoreType" restore_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesOutput {
    pub release_notes: Option<DescribeKernelReleaseNotesReleaseNotes>,
}
model! { DescribeKernelReleaseNotesOutput {
    0 "ReleaseNotes" release_notes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNotes {
    pub release_note: Option<Vec<DescribeKernelReleaseNotesReleaseNote>>,
}
model! { DescribeKernelReleaseNotesReleaseNotes {
    0 "ReleaseNote" release_note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNote {
    pub kernel_version: Option<String>,
    pub release_note: Option<String>,
}
model! { DescribeKernelReleaseNotesReleaseNote {
    0 "KernelVersion" kernel_version, 1 "ReleaseNote" release_note
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub kms_keys: Option<Vec<DescribeKmsKeysKmsKeys>>,
}
model! { DescribeKmsKeysOutput {
    0 "KmsKeys" kms_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKeys {
    pub key_alias: Option<String>,
    pub key_id: Option<String>,
}
model! { DescribeKmsKeysKmsKeys {
    0 "KeyAlias" key_alias, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBLogConfig {
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
    0 "EnableAudit" enable_audit, 1 "HotTtlForV2Standard" hot_ttl_for_v2_standard, 2 "IsEtlMetaExist" is_etl_meta_exist,
    3 "IsUserProjectLogstoreExist" is_user_project_logstore_exist,
    4 "PreserveStorageForStandard" preserve_storage_for_standard,
    5 "PreserveStorageForTrail" preserve_storage_for_trail, 6 "ServiceType" service_type,
    7 "TtlForStandard" ttl_for_standard, 8 "TtlForTrail" ttl_for_trail, 9 "TtlForV2Standard" ttl_for_v2_standard,
    10 "UsedStorageForStandard" used_storage_for_standard, 11 "UsedStorageForTrail" used_storage_for_trail,
    12 "UserProjectName" user_project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistory {
    pub character_type: Option<String>,
    pub db_instance_id: String,
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeParameterModificationHistory(db_instance_id: String, end_time: String, start_time: String)
    "DescribeParameterModificationHistory" -> DescribeParameterModificationHistoryOutput {
    0 "CharacterType" character_type: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time,
    3 "NodeId" node_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryOutput {
    pub historical_parameters: Option<DescribeParameterModificationHistoryHistoricalParameters>,
}
model! { DescribeParameterModificationHistoryOutput {
    0 "HistoricalParameters" historical_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryHistoricalParameters {
    pub historical_parameter: Option<Vec<DescribeParameterModificationHistoryHistoricalParameter>>,
}
model! { DescribeParameterModificationHistoryHistoricalParameters {
    0 "HistoricalParameter" historical_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryHistoricalParameter {
    pub modify_time: Option<String>,
    pub new_parameter_value: Option<String>,
    pub old_parameter_value: Option<String>,
    pub parameter_name: Option<String>,
}
model! { DescribeParameterModificationHistoryHistoricalParameter {
    0 "ModifyTime" modify_time, 1 "NewParameterValue" new_parameter_value, 2 "OldParameterValue" old_parameter_value,
    3 "ParameterName" parameter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub engine: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub parameter_count: Option<String>,
    pub parameters: Option<DescribeParameterTemplatesParameters>,
}
model! { DescribeParameterTemplatesOutput {
    0 "Engine" engine, 1 "EngineVersion" engine_version, 2 "ParameterCount" parameter_count, 3 "Parameters" parameters
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
    pub force_modify: Option<bool>,
    pub force_restart: Option<bool>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParameterTemplatesTemplateRecord {
    0 "CheckingCode" checking_code, 1 "ForceModify" force_modify, 2 "ForceRestart" force_restart,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name, 5 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub character_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub config_parameters: Option<DescribeParametersConfigParameters>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub running_parameters: Option<DescribeParametersRunningParameters>,
}
model! { DescribeParametersOutput {
    0 "ConfigParameters" config_parameters, 1 "Engine" engine, 2 "EngineVersion" engine_version,
    3 "RunningParameters" running_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub parameter: Option<Vec<DescribeParametersParameter>>,
}
model! { DescribeParametersConfigParameters {
    0 "Parameter" parameter
} }

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
    0 "CheckingCode" checking_code, 1 "ForceRestart" force_restart, 2 "ModifiableStatus" modifiable_status,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name, 5 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub parameter: Option<Vec<DescribeParametersRunningParametersParameter>>,
}
model! { DescribeParametersRunningParameters {
    0 "Parameter" parameter
} }

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
    0 "CharacterType" character_type, 1 "CheckingCode" checking_code, 2 "ForceRestart" force_restart,
    3 "ModifiableStatus" modifiable_status, 4 "ParameterDescription" parameter_description,
    5 "ParameterName" parameter_name, 6 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub business_info: Option<String>,
    pub commodity_code: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instances: String,
    pub order_param_out: Option<String>,
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
    0 "Order" order, 1 "OrderParams" order_params, 2 "Rules" rules, 3 "SubOrders" sub_orders, 4 "TraceId" trace_id
} }

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
    0 "Code" code, 1 "ContractActivity" contract_activity, 2 "Coupons" coupons, 3 "Currency" currency,
    4 "DepreciateInfo" depreciate_info, 5 "DiscountAmount" discount_amount, 6 "IsContractActivity" is_contract_activity,
    7 "Message" message, 8 "OptionalPromotions" optional_promotions, 9 "OriginalAmount" original_amount,
    10 "PromDetailList" prom_detail_list, 11 "RuleIds" rule_ids, 12 "ShowDiscountInfo" show_discount_info,
    13 "StandDiscountPrice" stand_discount_price, 14 "StandPrice" stand_price, 15 "TotalCostAmount" total_cost_amount,
    16 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupons {
    pub coupon: Option<Vec<DescribePriceCoupon>>,
}
model! { DescribePriceCoupons {
    0 "Coupon" coupon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupon {
    pub activity_category: Option<String>,
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
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
    0 "ActivityCategory" activity_category, 1 "ActivityExtInfo" activity_ext_info, 2 "CouponNo" coupon_no,
    3 "Description" description, 4 "Effective" effective, 5 "IsSelected" is_selected, 6 "Name" name,
    7 "OptionCode" option_code, 8 "PromotionOptionCode" promotion_option_code,
    9 "PromotionRuleIdList" promotion_rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRuleIdList {
    pub promotion_rule_id: Option<Vec<i64>>,
}
model! { DescribePricePromotionRuleIdList {
    0 "PromotionRuleId" promotion_rule_id
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "ContractActivity" contract_activity,
    3 "Differential" differential, 4 "DifferentialName" differential_name, 5 "IsContractActivity" is_contract_activity,
    6 "IsShow" is_show, 7 "ListPrice" list_price, 8 "MonthPrice" month_price,
    9 "OriginalStandAmount" original_stand_amount
} }

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
    0 "ActivityId" activity_id, 1 "ActivityName" activity_name, 2 "FinalFee" final_fee, 3 "FinalPromFee" final_prom_fee,
    4 "OptionCode" option_code, 5 "OptionIds" option_ids, 6 "ProdFee" prod_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionIds {
    pub option_id: Option<Vec<i64>>,
}
model! { DescribePriceOptionIds {
    0 "OptionId" option_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribePriceRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRules {
    pub rule: Option<Vec<DescribePriceRule>>,
}
model! { DescribePriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRule {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribePriceRule {
    0 "Name" name, 1 "RuleDescId" rule_desc_id, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrders {
    pub sub_order: Option<Vec<DescribePriceSubOrder>>,
}
model! { DescribePriceSubOrders {
    0 "SubOrder" sub_order
} }

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
    0 "ContractActivity" contract_activity, 1 "DepreciateInfo" depreciate_info, 2 "DiscountAmount" discount_amount,
    3 "InstanceId" instance_id, 4 "IsContractActivity" is_contract_activity,
    5 "IsNewOfficialActivity" is_new_official_activity, 6 "ModuleInstance" module_instance,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "PromDetailList" prom_detail_list,
    10 "RuleIds" rule_ids, 11 "StandDiscountPrice" stand_discount_price, 12 "StandPrice" stand_price,
    13 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "ContractActivity" contract_activity,
    3 "Differential" differential, 4 "DifferentialName" differential_name, 5 "IsContractActivity" is_contract_activity,
    6 "IsShow" is_show, 7 "ListPrice" list_price, 8 "MonthPrice" month_price,
    9 "OriginalStandAmount" original_stand_amount, 10 "StartTime" start_time
} }

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
    0 "ActivityId" activity_id, 1 "ActivityName" activity_name, 2 "FinalFee" final_fee, 3 "FinalPromFee" final_prom_fee,
    4 "OptionCode" option_code, 5 "OptionIds" option_ids, 6 "ProdFee" prod_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceContractActivityOptionIds {
    pub option_id: Option<Vec<i64>>,
}
model! { DescribePriceContractActivityOptionIds {
    0 "OptionId" option_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleInstance {
    pub module_instance: Option<Vec<DescribePriceModuleInstanceModuleInstance>>,
}
model! { DescribePriceModuleInstance {
    0 "ModuleInstance" module_instance
} }

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
    0 "ContractActivity" contract_activity, 1 "CycleFee" cycle_fee, 2 "DepreciateInfo" depreciate_info,
    3 "DiscountFee" discount_fee, 4 "ModuleAttrs" module_attrs, 5 "ModuleCode" module_code, 6 "ModuleId" module_id,
    7 "ModuleName" module_name, 8 "NeedOrderPay" need_order_pay, 9 "PayFee" pay_fee, 10 "PricingModule" pricing_module,
    11 "PromDetailList" prom_detail_list, 12 "StandDiscountPrice" stand_discount_price, 13 "StandPrice" stand_price,
    14 "TotalProductFee" total_product_fee, 15 "UnitPriceUnit4Buy" unit_price_unit4_buy, 16 "priceType" price_type,
    17 "priceUnit" price_unit
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "Differential" differential,
    3 "DifferentialName" differential_name, 4 "IsContractActivity" is_contract_activity, 5 "IsShow" is_show,
    6 "ListPrice" list_price, 7 "MonthPrice" month_price, 8 "OriginalStandAmount" original_stand_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleAttrs {
    pub module_attr: Option<Vec<DescribePriceModuleAttr>>,
}
model! { DescribePriceModuleAttrs {
    0 "moduleAttr" module_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleAttr {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribePriceModuleAttr {
    0 "Code" code, 1 "Name" name, 2 "Type" r#type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetailList {
    pub prom_detail: Option<Vec<DescribePricePromDetail>>,
}
model! { DescribePricePromDetailList {
    0 "PromDetail" prom_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetail {
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
    pub derived_prom_type: Option<String>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub prom_type: Option<String>,
    pub promotion_code: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { DescribePricePromDetail {
    0 "ActivityExtInfo" activity_ext_info, 1 "DerivedPromType" derived_prom_type, 2 "FinalPromFee" final_prom_fee,
    3 "OptionCode" option_code, 4 "PromType" prom_type, 5 "PromotionCode" promotion_code, 6 "PromotionId" promotion_id,
    7 "PromotionName" promotion_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotions {
    pub optional_promotion: Option<Vec<DescribePriceOptionalPromotion>>,
}
model! { DescribePriceOptionalPromotions {
    0 "OptionalPromotion" optional_promotion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotion {
    pub activity_category: Option<String>,
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
    pub can_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub promotion_rule_id_list: Option<DescribePriceOptionalPromotionPromotionRuleIdList>,
    pub selected: Option<bool>,
    pub show: Option<bool>,
    pub target_article_item_codes: Option<DescribePriceTargetArticleItemCodes>,
}
model! { DescribePriceOptionalPromotion {
    0 "ActivityCategory" activity_category, 1 "ActivityExtInfo" activity_ext_info, 2 "CanPromFee" can_prom_fee,
    3 "OptionCode" option_code, 4 "PromotionName" promotion_name, 5 "PromotionOptionNo" promotion_option_no,
    6 "PromotionRuleIdList" promotion_rule_id_list, 7 "Selected" selected, 8 "Show" show,
    9 "TargetArticleItemCodes" target_article_item_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotionPromotionRuleIdList {
    pub promotion_rule_id: Option<Vec<String>>,
}
model! { DescribePriceOptionalPromotionPromotionRuleIdList {
    0 "promotionRuleId" promotion_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceTargetArticleItemCodes {
    pub target_article_item_code: Option<Vec<String>>,
}
model! { DescribePriceTargetArticleItemCodes {
    0 "targetArticleItemCode" target_article_item_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderPromDetailList {
    pub prom_detail: Option<Vec<DescribePricePromDetailListPromDetail>>,
}
model! { DescribePriceSubOrderPromDetailList {
    0 "PromDetail" prom_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetailListPromDetail {
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
    pub derived_prom_type: Option<String>,
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub prom_type: Option<String>,
    pub promotion_code: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { DescribePricePromDetailListPromDetail {
    0 "ActivityExtInfo" activity_ext_info, 1 "DerivedPromType" derived_prom_type, 2 "FinalPromFee" final_prom_fee,
    3 "OptionCode" option_code, 4 "PromType" prom_type, 5 "PromotionCode" promotion_code, 6 "PromotionId" promotion_id,
    7 "PromotionName" promotion_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribePriceSubOrderRuleIds {
    0 "RuleId" rule_id
} }

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
    pub dds_region: Option<Vec<DescribeRegionsDdsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "DdsRegion" dds_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsDdsRegion {
    pub end_point: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsDdsRegion {
    0 "EndPoint" end_point, 1 "RegionId" region_id, 2 "RegionName" region_name, 3 "Zones" zones
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
    pub zone_name: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled, 1 "ZoneId" zone_id, 2 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub order: Option<DescribeRenewalPriceOrder>,
    pub rules: Option<DescribeRenewalPriceRules>,
    pub sub_orders: Option<DescribeRenewalPriceSubOrders>,
}
model! { DescribeRenewalPriceOutput {
    0 "Order" order, 1 "Rules" rules, 2 "SubOrders" sub_orders
} }

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
    0 "Coupons" coupons, 1 "Currency" currency, 2 "DiscountAmount" discount_amount, 3 "OriginalAmount" original_amount,
    4 "RuleIds" rule_ids, 5 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceCoupons {
    pub coupon: Option<Vec<DescribeRenewalPriceCoupon>>,
}
model! { DescribeRenewalPriceCoupons {
    0 "Coupon" coupon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceCoupon {
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub effective: Option<bool>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRenewalPriceCoupon {
    0 "ActivityExtInfo" activity_ext_info, 1 "CouponNo" coupon_no, 2 "Description" description, 3 "Effective" effective,
    4 "IsSelected" is_selected, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeRenewalPriceRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRules {
    pub rule: Option<Vec<DescribeRenewalPriceRule>>,
}
model! { DescribeRenewalPriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRule {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeRenewalPriceRule {
    0 "Name" name, 1 "RuleDescId" rule_desc_id, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrders {
    pub sub_order: Option<Vec<DescribeRenewalPriceSubOrder>>,
}
model! { DescribeRenewalPriceSubOrders {
    0 "SubOrder" sub_order
} }

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
    0 "DiscountAmount" discount_amount, 1 "InstanceId" instance_id, 2 "OriginalAmount" original_amount,
    3 "RuleIds" rule_ids, 4 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrderRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeRenewalPriceSubOrderRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRole {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleOutput {
    pub connection_string_suffix: Option<String>,
    pub db_instance_id: Option<String>,
    pub replica_sets: Option<DescribeReplicaSetRoleReplicaSets>,
}
model! { DescribeReplicaSetRoleOutput {
    0 "ConnectionStringSuffix" connection_string_suffix, 1 "DBInstanceId" db_instance_id, 2 "ReplicaSets" replica_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleReplicaSets {
    pub replica_set: Option<Vec<DescribeReplicaSetRoleReplicaSet>>,
}
model! { DescribeReplicaSetRoleReplicaSets {
    0 "ReplicaSet" replica_set
} }

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
    0 "ConnectionDomain" connection_domain, 1 "ConnectionPort" connection_port, 2 "ConnectionType" connection_type,
    3 "ExpiredTime" expired_time, 4 "NetworkType" network_type, 5 "ReplicaSetRole" replica_set_role, 6 "RoleId" role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceList {
    pub creation_time_after: String,
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
    Number "PageNumber", "DBInstances.DBInstance" db_instances.db_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListOutput {
    pub db_instances: Option<DescribeRestoreDBInstanceListDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRestoreDBInstanceListOutput {
    0 "DBInstances" db_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListDBInstances {
    pub db_instance: Option<Vec<DescribeRestoreDBInstanceListDBInstance>>,
}
model! { DescribeRestoreDBInstanceListDBInstances {
    0 "DBInstance" db_instance
} }

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
    0 "CreationTime" creation_time, 1 "DBInstanceDescription" db_instance_description, 2 "DBInstanceId" db_instance_id,
    3 "DBInstanceStatus" db_instance_status, 4 "DBInstanceType" db_instance_type, 5 "EngineVersion" engine_version,
    6 "HiddenZoneId" hidden_zone_id, 7 "IsDeleted" is_deleted, 8 "LockMode" lock_mode, 9 "RegionId" region_id,
    10 "SecondaryZoneId" secondary_zone_id, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleTagStatus {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleTagStatusOutput {
    pub role_tag_status: Option<String>,
    pub shard_role_tag_status: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoleTagStatusOutput {
    0 "RoleTagStatus" role_tag_status, 1 "ShardRoleTagStatus" shard_role_tag_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoOutput {
    pub zone_infos: Option<DescribeRoleZoneInfoZoneInfos>,
}
model! { DescribeRoleZoneInfoOutput {
    0 "ZoneInfos" zone_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoZoneInfos {
    pub zone_info: Option<Vec<DescribeRoleZoneInfoZoneInfo>>,
}
model! { DescribeRoleZoneInfoZoneInfos {
    0 "ZoneInfo" zone_info
} }

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
    0 "InsName" ins_name, 1 "NodeType" node_type, 2 "RoleId" role_id, 3 "RoleType" role_type, 4 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "Engine" engine, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsItems {
    pub log_records: Option<Vec<DescribeRunningLogRecordsLogRecords>>,
}
model! { DescribeRunningLogRecordsItems {
    0 "LogRecords" log_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsLogRecords {
    pub category: Option<String>,
    pub conn_info: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { DescribeRunningLogRecordsLogRecords {
    0 "Category" category, 1 "ConnInfo" conn_info, 2 "Content" content, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationOutput {
    pub items: Option<DescribeSecurityGroupConfigurationItems>,
}
model! { DescribeSecurityGroupConfigurationOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationItems {
    pub rds_ecs_security_group_rel: Option<Vec<DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel>>,
}
model! { DescribeSecurityGroupConfigurationItems {
    0 "RdsEcsSecurityGroupRel" rds_ecs_security_group_rel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    0 "NetType" net_type, 1 "RegionId" region_id, 2 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub security_ip_groups: Option<DescribeSecurityIpsSecurityIpGroups>,
    pub security_ips: Option<String>,
}
model! { DescribeSecurityIpsOutput {
    0 "SecurityIpGroups" security_ip_groups, 1 "SecurityIps" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroups {
    pub security_ip_group: Option<Vec<DescribeSecurityIpsSecurityIpGroup>>,
}
model! { DescribeSecurityIpsSecurityIpGroups {
    0 "SecurityIpGroup" security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroup {
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSecurityIpsSecurityIpGroup {
    0 "SecurityIpGroupAttribute" security_ip_group_attribute, 1 "SecurityIpGroupName" security_ip_group_name,
    2 "SecurityIpList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddress {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressOutput {
    pub compatible_connections: Option<DescribeShardingNetworkAddressCompatibleConnections>,
    pub connection_string_suffix: Option<String>,
    pub network_addresses: Option<DescribeShardingNetworkAddressNetworkAddresses>,
}
model! { DescribeShardingNetworkAddressOutput {
    0 "CompatibleConnections" compatible_connections, 1 "ConnectionStringSuffix" connection_string_suffix,
    2 "NetworkAddresses" network_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressCompatibleConnections {
    pub compatible_connection: Option<Vec<DescribeShardingNetworkAddressCompatibleConnection>>,
}
model! { DescribeShardingNetworkAddressCompatibleConnections {
    0 "CompatibleConnection" compatible_connection
} }

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
    0 "ExpiredTime" expired_time, 1 "IPAddress" ip_address, 2 "NetworkAddress" network_address,
    3 "NetworkType" network_type, 4 "Port" port, 5 "VPCId" vpc_id, 6 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressNetworkAddresses {
    pub network_address: Option<Vec<DescribeShardingNetworkAddressNetworkAddress>>,
}
model! { DescribeShardingNetworkAddressNetworkAddresses {
    0 "NetworkAddress" network_address
} }

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
    0 "ConnectionType" connection_type, 1 "ExpiredTime" expired_time, 2 "IPAddress" ip_address,
    3 "NetworkAddress" network_address, 4 "NetworkType" network_type, 5 "NodeId" node_id, 6 "NodeType" node_type,
    7 "Port" port, 8 "Role" role, 9 "TxtRecord" txt_record, 10 "VPCId" vpc_id, 11 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "Engine" engine, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub log_records: Option<Vec<DescribeSlowLogRecordsLogRecords>>,
}
model! { DescribeSlowLogRecordsItems {
    0 "LogRecords" log_records
} }

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
    0 "AccountName" account_name, 1 "DBName" db_name, 2 "DocsExamined" docs_examined,
    3 "ExecutionStartTime" execution_start_time, 4 "HostAddress" host_address, 5 "KeysExamined" keys_examined,
    6 "QueryTimes" query_times, 7 "ReturnRowCounts" return_row_counts, 8 "SQLText" sql_text, 9 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<DescribeTagsTags>>,
}
model! { DescribeTagsOutput {
    0 "NextToken" next_token, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
model! { DescribeTagsTags {
    0 "TagKey" tag_key, 1 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub key_ids: Option<DescribeUserEncryptionKeyListKeyIds>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListKeyIds {
    pub key_id: Option<Vec<String>>,
}
model! { DescribeUserEncryptionKeyListKeyIds {
    0 "KeyId" key_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Option<Vec<DescribeVpcsForMongoDBVpcs>>,
}
model! { DescribeVpcsForMongoDBOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Vpcs" vpcs
} }

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
    pub v_switchs: Option<Vec<DescribeVpcsForMongoDBVSwitchs>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsForMongoDBVpcs {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "RegionNo" region_no, 7 "Status" status, 8 "VSwitchs" v_switchs, 9 "VpcId" vpc_id,
    10 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVpcsForMongoDBVSwitchs {
    0 "CidrBlock" cidr_block, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "IsDefault" is_default,
    4 "IzNo" iz_no, 5 "Status" status, 6 "VSwitchId" v_switch_id, 7 "VSwitchName" v_switch_name
} }

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

pub type DestroyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateResource {
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub readonly_replicas: Option<String>,
    pub region_id: String,
    pub replication_factor: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub shards_info: Option<String>,
    pub storage: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateResourceOutput {
    pub db_instance_available: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
}
model! { EvaluateResourceOutput {
    0 "DBInstanceAvailable" db_instance_available, 1 "Engine" engine, 2 "EngineVersion" engine_version
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
pub struct MigrateAvailableZone {
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub hidden_zone_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
    pub vswitch: Option<String>,
    pub zone_id: String,
}
operation! { MigrateAvailableZone(db_instance_id: String, zone_id: String) "MigrateAvailableZone" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EffectiveTime" effective_time: String, 2 "HiddenZoneId" hidden_zone_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecondaryZoneId" secondary_zone_id: String, 8 "Vswitch" vswitch: String, 9 "ZoneId" zone_id
} }

pub type MigrateAvailableZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    pub effective_time: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: Option<String>,
    pub zone_id: String,
}
operation! { MigrateToOtherZone(instance_id: String, zone_id: String) "MigrateToOtherZone" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VSwitchId" v_switch_id: String, 7 "ZoneId" zone_id
} }

pub type MigrateToOtherZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: String,
    pub account_name: String,
    pub character_type: Option<String>,
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

pub type ModifyAccountDescriptionOutput = Empty;

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

pub type ModifyActiveOperationMaintenanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SwitchTime" switch_time
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
pub struct ModifyAuditLogFilter {
    pub db_instance_id: String,
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

pub type ModifyAuditLogFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditPolicy {
    pub audit_log_switch_source: Option<String>,
    pub audit_status: String,
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

pub type ModifyAuditPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    pub backup_expire_time: Option<String>,
    pub backup_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTimeOutput {
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
}
model! { ModifyBackupExpireTimeOutput {
    0 "BackupExpireTime" backup_expire_time, 1 "BackupId" backup_id
} }

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

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
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

pub type ModifyDBInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub config_name: String,
    pub config_value: String,
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

pub type ModifyDBInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub current_connection_string: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub modified_connection_string: Option<String>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "ModifiedConnectionString" modified_connection_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    pub db_instance_description: String,
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

pub type ModifyDBInstanceDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDiskType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDiskTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceDiskTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub db_instance_id: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    pub db_instance_id: String,
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

pub type ModifyDBInstanceMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetExpireTime {
    pub classic_expend_expired_days: i64,
    pub connection_string: Option<String>,
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

pub type ModifyDBInstanceNetExpireTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    pub classic_expired_days: Option<i64>,
    pub db_instance_id: String,
    pub network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: String,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, network_type: String, zone_id: String)
    "ModifyDBInstanceNetworkType" -> Empty {
    0 "ClassicExpiredDays" classic_expired_days: i64, 1 "DBInstanceId" db_instance_id, 2 "NetworkType" network_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RetainClassic" retain_classic: String, 8 "VSwitchId" v_switch_id: String, 9 "VpcId" vpc_id: String,
    10 "ZoneId" zone_id
} }

pub type ModifyDBInstanceNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub db_instance_id: String,
    pub force_encryption: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_action: String,
    pub switch_mode: Option<String>,
}
operation! { ModifyDBInstanceSSL(db_instance_id: String, ssl_action: String) "ModifyDBInstanceSSL" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ForceEncryption" force_encryption: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SSLAction" ssl_action, 7 "SwitchMode" switch_mode: String
} }

pub type ModifyDBInstanceSSLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_class: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceTDE {
    pub db_instance_id: String,
    pub encryption_key: Option<String>,
    pub encryptor_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub switch_mode: Option<String>,
    pub tde_status: String,
}
operation! { ModifyDBInstanceTDE(db_instance_id: String, tde_status: String) "ModifyDBInstanceTDE" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EncryptionKey" encryption_key: String, 2 "EncryptorName" encryptor_name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RoleARN" role_arn: String, 8 "SwitchMode" switch_mode: String, 9 "TDEStatus" tde_status
} }

pub type ModifyDBInstanceTDEOutput = Empty;

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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroup" -> Empty {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyGlobalSecurityIPGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupName {
    /// 2 to 120 characters.
    pub global_ig_name: String,
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyGlobalSecurityIPGroupName(global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupName" -> ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyGlobalSecurityIPGroupRelation(db_cluster_id: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupRelation" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyGlobalSecurityIPGroupRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    pub auto_renew: String,
    pub db_instance_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthMode {
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

pub type ModifyInstanceVpcAuthModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpec {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub from_app: Option<String>,
    pub node_class: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecBatch {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_id: String,
    pub effective_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecBatchOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecBatchOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameters {
    pub character_type: Option<String>,
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type ModifyParametersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyResourceGroup(db_instance_id: String, resource_group_id: String) "ModifyResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfiguration {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id
} }

pub type ModifySecurityGroupConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: String,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ips: String) "ModifySecurityIps" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ModifyMode" modify_mode: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    7 "SecurityIpGroupName" security_ip_group_name: String, 8 "SecurityIps" security_ips
} }

pub type ModifySecurityIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySrvNetworkAddress {
    pub connection_type: String,
    pub db_instance_id: String,
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

pub type ModifySrvNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub step_name: String,
    pub task_action: String,
    pub task_id: String,
}
operation! { ModifyTaskInfo(region_id: String, step_name: String, task_action: String, task_id: String)
    "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    0 "ActionParams" action_params: String, 1 "RegionId" region_id,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "StepName" step_name, 5 "TaskAction" task_action, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoOutput {
    pub error_code: Option<String>,
    pub error_task_id: Option<String>,
    pub success_count: Option<String>,
}
model! { ModifyTaskInfoOutput {
    0 "ErrorCode" error_code, 1 "ErrorTaskId" error_task_id, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseNodePrivateNetworkAddress {
    pub connection_type: Option<String>,
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

pub type ReleaseNodePrivateNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicNetworkAddress {
    pub connection_type: Option<String>,
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

pub type ReleasePublicNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub order_id: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "OrderId" order_id
} }

/// Gives the root account of a MongoDB instance a new password. Other accounts are out of its reach.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Account whose password is reset: always `root`.
    ///
    /// One of `root`.
    pub account_name: String,
    /// New password: 8 to 32 characters, of at least three kinds among capitals, small letters, digits and the marks
    /// `!#$%^&*()_+-=`.
    pub account_password: Secret,
    /// Kind of node that has the account. Only sharded clusters need it.
    pub character_type: Option<String>,
    /// Instance that has the account: `dds-…`.
    pub db_instance_id: String,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub owner_account: Option<String>,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub owner_id: Option<i64>,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub resource_owner_account: Option<String>,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "CharacterType" character_type: String,
    3 "DBInstanceId" db_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ResetAccountPasswordOutput = Empty;

impl ResetAccountPassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule { min: 8, max: 32, classes: 3, special: "!#$%^&*()_+-=" }.check(Some(&self.account_password))?;
        Ok(())
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
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

pub type RestartDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNode {
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_id: String,
    pub switch_mode: Option<String>,
}
operation! { RestartNode(db_instance_id: String, role_id: String) "RestartNode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RoleId" role_id, 7 "SwitchMode" switch_mode: String
} }

pub type RestartNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
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

pub type SwitchDBInstanceHAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterBackup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterBackupOutput {
    pub already_done: Option<String>,
}
model! { TransferClusterBackupOutput {
    0 "AlreadyDone" already_done
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub charge_type: String,
    pub coupon_no: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeTypeOutput {
    pub order_id: Option<String>,
}
model! { TransformInstanceChargeTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaid {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaidOutput {
    pub order_id: Option<String>,
}
model! { TransformToPrePaidOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    pub db_instance_id: String,
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

pub type UpgradeDBInstanceEngineVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
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

pub type UpgradeDBInstanceKernelVersionOutput = Empty;

waiters! {
    /// An account can be used.
    fn account_available(db_instance_id: String, account_name: String) -> DescribeAccounts =
        DescribeAccounts::new(db_instance_id).account_name(account_name),
        "Accounts.Account.AccountStatus" ["Available"] [];
    /// An instance is running and under no change. One that is being released will not be.
    fn instance_available(db_instance_id: String) -> DescribeDBInstanceAttribute =
        DescribeDBInstanceAttribute::new(db_instance_id),
        "DBInstances.DBInstance.DBInstanceStatus" ["Running"] ["Deleting", "Released"];
}

#[cfg(feature = "reflect")]
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
