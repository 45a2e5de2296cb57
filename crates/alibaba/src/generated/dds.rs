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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SrvConnectionType" srv_connection_type: String
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
    "AccountName" account_name: String, "AccountPassword" account_password: Secret, "DBInstanceId" db_instance_id,
    "NodeId" node_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ZoneId" zone_id: String
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    "Ids" ids, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    "Ids" ids
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TargetRegionId" target_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub authorization_state: Option<i64>,
    pub role_arn: Option<String>,
}
model! { CheckCloudResourceAuthorizedOutput {
    "AuthorizationState" authorization_state, "RoleArn" role_arn
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
    "BackupId" backup_id: String, "DatabaseNames" database_names: String, "DestRegion" dest_region: String,
    "EngineVersion" engine_version: String, "InstanceType" instance_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "RestoreType" restore_type: String,
    "SourceDBInstance" source_db_instance: String, "SrcRegion" src_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecoveryConditionOutput {
    pub db_instance_name: Option<String>,
    pub is_valid: Option<bool>,
}
model! { CheckRecoveryConditionOutput {
    "DBInstanceName" db_instance_name, "IsValid" is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub service_linked_role_exists: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    "ServiceLinkedRoleExists" service_linked_role_exists
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
    "AccountName" account_name, "AccountPassword" account_password, "CharacterType" character_type: String,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "BackupMethod" backup_method: String, "BackupRetentionPeriod" backup_retention_period: i64,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    "BackupId" backup_id, "BackupJobId" backup_job_id
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
    "AccountPassword" account_password: Secret, "AutoRenew" auto_renew: String, "BackupId" backup_id: String,
    "BusinessInfo" business_info: String, "ChargeType" charge_type: String, "ClientToken" client_token: String,
    "ClusterId" cluster_id: String, "CouponNo" coupon_no: String, "DBInstanceClass" db_instance_class,
    "DBInstanceDescription" db_instance_description: String, "DBInstanceStorage" db_instance_storage,
    "DatabaseNames" database_names: String, "Encrypted" encrypted: bool, "EncryptionKey" encryption_key: String,
    "Engine" engine: String, "EngineVersion" engine_version, "GlobalSecurityGroupIds" global_security_group_ids: String,
    "HiddenZoneId" hidden_zone_id: String, "NetworkType" network_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Period" period: i64, "ProvisionedIops" provisioned_iops: i64,
    "ReadonlyReplicas" readonly_replicas: String, "RegionId" region_id, "ReplicationFactor" replication_factor: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RestoreTime" restore_time: String, "RestoreType" restore_type: String,
    "SecondaryZoneId" secondary_zone_id: String, "SecurityIPList" security_ip_list: String,
    "SrcDBInstanceId" src_db_instance_id: String, "SrcRegion" src_region: String,
    "StorageEngine" storage_engine: String, "StorageType" storage_type: String, "Tag" tag: Vec<CreateDBInstanceTag>,
    "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
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
    "GIpList" g_ip_list, "GlobalIgName" global_ig_name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<CreateGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { CreateGlobalSecurityIPGroupOutput {
    "GlobalSecurityIPGroup" global_security_ip_group
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
    "GIpList" g_ip_list, "GlobalIgName" global_ig_name, "GlobalSecurityGroupId" global_security_group_id,
    "RegionId" region_id
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
    "AccountName" account_name: String, "AccountPassword" account_password: Secret, "AutoPay" auto_pay: bool,
    "BusinessInfo" business_info: String, "ClientToken" client_token: String, "CouponNo" coupon_no: String,
    "DBInstanceId" db_instance_id, "NodeClass" node_class, "NodeStorage" node_storage: i64, "NodeType" node_type,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ReadonlyReplicas" readonly_replicas: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SearchDBInstanceClass" search_db_instance_class: String, "SearchNodeCount" search_node_count: i64,
    "SearchStorage" search_storage: i64, "ShardDirect" shard_direct: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeOutput {
    "NodeId" node_id, "OrderId" order_id
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
    "AccountName" account_name: String, "AccountPassword" account_password: Secret, "AutoPay" auto_pay: bool,
    "BusinessInfo" business_info: String, "ClientToken" client_token: String, "CouponNo" coupon_no: String,
    "DBInstanceId" db_instance_id, "FromApp" from_app: String, "NodesInfo" nodes_info,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ShardDirect" shard_direct: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeBatchOutput {
    pub node_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNodeBatchOutput {
    "NodeId" node_id, "OrderId" order_id
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ShardList" shard_list: String
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
    "AccountPassword" account_password: Secret, "AutoRenew" auto_renew: String, "BackupId" backup_id: String,
    "ChargeType" charge_type: String, "ClientToken" client_token: String, "ConfigServer" config_server,
    "DBInstanceDescription" db_instance_description: String, "DestRegion" dest_region: String,
    "Encrypted" encrypted: bool, "EncryptionKey" encryption_key: String, "Engine" engine,
    "EngineVersion" engine_version, "GlobalSecurityGroupIds" global_security_group_ids: String,
    "HiddenZoneId" hidden_zone_id: String, "Mongos" mongos, "NetworkType" network_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Period" period: i64,
    "ProtocolType" protocol_type: String, "ProvisionedIops" provisioned_iops: i64, "RegionId" region_id,
    "ReplicaSet" replica_set, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "RestoreType" restore_type: String, "SecondaryZoneId" secondary_zone_id: String,
    "SecurityIPList" security_ip_list: String, "SrcDBInstanceId" src_db_instance_id: String,
    "SrcRegion" src_region: String, "StorageEngine" storage_engine: String, "StorageType" storage_type: String,
    "Tag" tag: Vec<CreateShardingDBInstanceTag>, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceConfigServer {
    pub class: Option<String>,
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceConfigServer(class: String, storage: i64) {
    "Class" class: String, "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceMongos {
    pub class: Option<String>,
}
input! { CreateShardingDBInstanceMongos(class: String) {
    "Class" class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceReplicaSet {
    pub class: Option<String>,
    pub readonly_replicas: Option<i64>,
    pub storage: Option<i64>,
}
input! { CreateShardingDBInstanceReplicaSet(class: String, storage: i64) {
    "Class" class: String, "ReadonlyReplicas" readonly_replicas: i64, "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateShardingDBInstanceTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardingDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateShardingDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
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
    "BackupId" backup_id, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    "GlobalIgName" global_ig_name: String, "GlobalSecurityGroupId" global_security_group_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
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
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "NodeId" node_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeOutput {
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteNodeOutput {
    "OrderId" order_id, "TaskId" task_id
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
    "AccountName" account_name: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Option<Vec<DescribeAccountsAccount>>,
}
model! { DescribeAccountsAccounts {
    "Account" account
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
    "AccountDescription" account_description, "AccountName" account_name, "AccountStatus" account_status,
    "CharacterType" character_type, "DBInstanceId" db_instance_id
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigOutput {
    pub config: Option<DescribeActiveOperationMaintenanceConfigConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintenanceConfigOutput {
    "Config" config, "HasConfig" has_config
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
    "CreatedTime" created_time, "CycleTime" cycle_time, "CycleType" cycle_type, "MaintainEndTime" maintain_end_time,
    "MaintainStartTime" maintain_start_time, "ModifiedTime" modified_time, "Status" status
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
    "IsHistory" is_history: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ProductId" product_id: String, "Region" region,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskOutput {
    pub items: Option<Vec<DescribeActiveOperationTaskItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTaskOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalRecordCount" total_record_count
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
    "CreatedTime" created_time, "DbType" db_type, "Deadline" deadline, "Id" id, "InsName" ins_name,
    "ModifiedTime" modified_time, "PrepareInterval" prepare_interval, "Region" region, "ResultInfo" result_info,
    "StartTime" start_time, "Status" status, "SwitchTime" switch_time, "TaskParams" task_params, "TaskType" task_type
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountOutput {
    pub need_pop: Option<i64>,
    pub task_count: Option<i64>,
}
model! { DescribeActiveOperationTaskCountOutput {
    "NeedPop" need_pop, "TaskCount" task_count
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
    "IsHistory" is_history: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionOutput {
    pub region_list: Option<Vec<DescribeActiveOperationTaskRegionRegionList>>,
}
model! { DescribeActiveOperationTaskRegionOutput {
    "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionRegionList {
    pub count: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeActiveOperationTaskRegionRegionList {
    "Count" count, "Region" region
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
    "IsHistory" is_history: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeOutput {
    pub type_list: Option<Vec<DescribeActiveOperationTaskTypeTypeList>>,
}
model! { DescribeActiveOperationTaskTypeOutput {
    "TypeList" type_list
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
    "Count" count, "TaskType" task_type, "TaskTypeInfoEn" task_type_info_en, "TaskTypeInfoZh" task_type_info_zh
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
    "AllowCancel" allow_cancel: i64, "AllowChange" allow_change: i64, "ChangeLevel" change_level: String,
    "DbType" db_type: String, "InsName" ins_name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ProductId" product_id: String, "Region" region: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "Status" status: i64, "TaskType" task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksOutput {
    pub items: Option<Vec<DescribeActiveOperationTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTasksOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalRecordCount" total_record_count
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
    "AllowCancel" allow_cancel, "AllowChange" allow_change, "ChangeLevel" change_level, "ChangeLevelEn" change_level_en,
    "ChangeLevelZh" change_level_zh, "CreatedTime" created_time, "CurrentAVZ" current_avz, "DbType" db_type,
    "DbVersion" db_version, "Deadline" deadline, "Id" id, "ImpactEn" impact_en, "ImpactZh" impact_zh,
    "InsComment" ins_comment, "InsName" ins_name, "ModifiedTime" modified_time, "PrepareInterval" prepare_interval,
    "Region" region, "ResultInfo" result_info, "StartTime" start_time, "Status" status, "SubInsNames" sub_ins_names,
    "SwitchTime" switch_time, "TaskParams" task_params, "TaskType" task_type, "TaskTypeEn" task_type_en,
    "TaskTypeZh" task_type_zh
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleType" role_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilterOutput {
    pub filter: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeAuditLogFilterOutput {
    "Filter" filter, "RoleType" role_type
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPolicyOutput {
    pub log_audit_status: Option<String>,
}
model! { DescribeAuditPolicyOutput {
    "LogAuditStatus" log_audit_status
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
    "DBInstanceId" db_instance_id, "Database" database: String, "EndTime" end_time, "Form" form: String,
    "LogicalOperator" logical_operator: String, "NodeId" node_id: String, "OrderType" order_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "QueryKeywords" query_keywords: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time, "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsOutput {
    pub items: Option<DescribeAuditRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAuditRecordsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsItems {
    pub sql_record: Option<Vec<DescribeAuditRecordsSQLRecord>>,
}
model! { DescribeAuditRecordsItems {
    "SQLRecord" sql_record
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
    "AccountName" account_name, "DBName" db_name, "ExecuteTime" execute_time, "HostAddress" host_address,
    "ReturnRowCounts" return_row_counts, "Syntax" syntax, "TableName" table_name, "ThreadID" thread_id,
    "TotalExecutionTimes" total_execution_times
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
    "AcceptLanguage" accept_language: String, "DBInstanceClass" db_instance_class: String, "DbType" db_type: String,
    "EngineVersion" engine_version: String, "ExcludeSecondaryZoneId" exclude_secondary_zone_id: String,
    "ExcludeZoneId" exclude_zone_id: String, "InstanceChargeType" instance_charge_type: String,
    "InstanceType" instance_type: String, "MongoType" mongo_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ReplicationFactor" replication_factor: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StorageSupport" storage_support: String,
    "StorageType" storage_type: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesOutput {
    pub available_zones: Option<Vec<DescribeAvailabilityZonesAvailableZones>>,
}
model! { DescribeAvailabilityZonesOutput {
    "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesAvailableZones {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailabilityZonesAvailableZones {
    "RegionId" region_id, "ZoneId" zone_id, "ZoneName" zone_name
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionOutput {
    pub engine_versions: Option<DescribeAvailableEngineVersionEngineVersions>,
}
model! { DescribeAvailableEngineVersionOutput {
    "EngineVersions" engine_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEngineVersionEngineVersions {
    pub engine_version: Option<Vec<String>>,
}
model! { DescribeAvailableEngineVersionEngineVersions {
    "EngineVersion" engine_version
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
    "DBInstanceClass" db_instance_class: String, "DbType" db_type: String, "EngineVersion" engine_version: String,
    "InstanceChargeType" instance_charge_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ReplicationFactor" replication_factor: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StorageType" storage_type: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub supported_db_types: Option<DescribeAvailableResourceSupportedDBTypes>,
}
model! { DescribeAvailableResourceOutput {
    "SupportedDBTypes" supported_db_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBTypes {
    pub supported_db_type: Option<Vec<DescribeAvailableResourceSupportedDBType>>,
}
model! { DescribeAvailableResourceSupportedDBTypes {
    "SupportedDBType" supported_db_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedDBType {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
    pub db_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedDBType {
    "AvailableZones" available_zones, "DbType" db_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Option<Vec<DescribeAvailableResourceAvailableZone>>,
}
model! { DescribeAvailableResourceAvailableZones {
    "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub region_id: Option<String>,
    pub supported_engine_versions: Option<DescribeAvailableResourceSupportedEngineVersions>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    "RegionId" region_id, "SupportedEngineVersions" supported_engine_versions, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Option<Vec<DescribeAvailableResourceSupportedEngineVersion>>,
}
model! { DescribeAvailableResourceSupportedEngineVersions {
    "SupportedEngineVersion" supported_engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersion {
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    "SupportedEngines" supported_engines, "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngines {
    pub supported_engine: Option<Vec<DescribeAvailableResourceSupportedEngine>>,
}
model! { DescribeAvailableResourceSupportedEngines {
    "SupportedEngine" supported_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_node_types: Option<DescribeAvailableResourceSupportedNodeTypes>,
}
model! { DescribeAvailableResourceSupportedEngine {
    "Engine" engine, "SupportedNodeTypes" supported_node_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeTypes {
    pub supported_node_type: Option<Vec<DescribeAvailableResourceSupportedNodeType>>,
}
model! { DescribeAvailableResourceSupportedNodeTypes {
    "SupportedNodeType" supported_node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeType {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
    pub network_types: Option<String>,
    pub node_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeType {
    "AvailableResources" available_resources, "NetworkTypes" network_types, "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Option<Vec<DescribeAvailableResourceAvailableResource>>,
}
model! { DescribeAvailableResourceAvailableResources {
    "AvailableResource" available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub db_instance_storage_range: Option<DescribeAvailableResourceDBInstanceStorageRange>,
    pub instance_class: Option<String>,
    pub instance_class_remark: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    "DBInstanceStorageRange" db_instance_storage_range, "InstanceClass" instance_class,
    "InstanceClassRemark" instance_class_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDBInstanceStorageRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableResourceDBInstanceStorageRange {
    "Max" max, "Min" min, "Step" step
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
    "BackupId" backup_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "SourceDBInstance" source_db_instance: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsOutput {
    pub databases: Option<DescribeBackupDBsDatabases>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupDBsOutput {
    "Databases" databases, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabases {
    pub database: Option<Vec<DescribeBackupDBsDatabase>>,
}
model! { DescribeBackupDBsDatabases {
    "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDBsDatabase {
    pub db_name: Option<String>,
}
model! { DescribeBackupDBsDatabase {
    "DBName" db_name
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
    "DBInstanceId" db_instance_id, "InstanceType" instance_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret, "SrcRegion" src_region: String
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
    "BackupInterval" backup_interval, "BackupRetentionPeriod" backup_retention_period,
    "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion,
    "CrossBackupPeriod" cross_backup_period, "CrossLogRetentionType" cross_log_retention_type,
    "CrossLogRetentionValue" cross_log_retention_value, "CrossRetentionType" cross_retention_type,
    "CrossRetentionValue" cross_retention_value, "DestRegion" dest_region, "EnableBackupLog" enable_backup_log,
    "EnableCrossLogBackup" enable_cross_log_backup, "HighFrequencyBackupRetention" high_frequency_backup_retention,
    "LogBackupRetentionPeriod" log_backup_retention_period, "PreferredBackupPeriod" preferred_backup_period,
    "PreferredBackupTime" preferred_backup_time, "PreferredNextBackupTime" preferred_next_backup_time,
    "PreserveOneEachHour" preserve_one_each_hour, "SnapshotBackupType" snapshot_backup_type, "SrcRegion" src_region
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageOutput {
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
}
model! { DescribeBackupStorageOutput {
    "FreeSize" free_size, "FullStorageSize" full_storage_size, "LogStorageSize" log_storage_size
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
    "BackupJobId" backup_job_id: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub backup_jobs: Option<Vec<DescribeBackupTasksBackupJobs>>,
}
model! { DescribeBackupTasksOutput {
    "BackupJobs" backup_jobs
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
    "BackupSetStatus" backup_set_status, "BackupStartTime" backup_start_time, "BackupjobId" backupjob_id,
    "JobMode" job_mode, "Progress" progress
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
    "BackupId" backup_id: String, "BackupJobId" backup_job_id: String, "DBInstanceId" db_instance_id,
    "DestRegion" dest_region: String, "EndTime" end_time: String, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SrcRegion" src_region: String, "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupsOutput {
    "Backups" backups, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackups {
    pub backup: Option<Vec<DescribeBackupsBackup>>,
}
model! { DescribeBackupsBackups {
    "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_db_names: Option<String>,
    pub backup_download_url: Option<String>,
    pub backup_end_time: Option<String>,
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_intranet_download_url: Option<String>,
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
    "BackupDBNames" backup_db_names, "BackupDownloadURL" backup_download_url, "BackupEndTime" backup_end_time,
    "BackupExpireTime" backup_expire_time, "BackupId" backup_id,
    "BackupIntranetDownloadURL" backup_intranet_download_url, "BackupJobId" backup_job_id, "BackupMethod" backup_method,
    "BackupMode" backup_mode, "BackupName" backup_name, "BackupScale" backup_scale, "BackupSize" backup_size,
    "BackupStartTime" backup_start_time, "BackupStatus" backup_status, "BackupType" backup_type,
    "EngineVersion" engine_version, "IsAvail" is_avail
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
    "BinlogId" binlog_id: String, "DBInstanceId" db_instance_id, "DestRegion" dest_region: String, "EndTime" end_time,
    "NodeId" node_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SrcRegion" src_region: String, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesOutput {
    pub items: Option<DescribeBinlogFilesItems>,
    pub max_records_per_page: Option<i64>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBinlogFilesOutput {
    "Items" items, "MaxRecordsPerPage" max_records_per_page, "PageNumber" page_number,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesItems {
    pub log_file: Option<Vec<DescribeBinlogFilesLogFile>>,
}
model! { DescribeBinlogFilesItems {
    "LogFile" log_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesLogFile {
    pub bin_log_id: Option<String>,
    pub download_link: Option<String>,
    pub dump_bucket: Option<String>,
    pub dump_download_url: Option<String>,
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
    "BinLogId" bin_log_id, "DownloadLink" download_link, "DumpBucket" dump_bucket, "DumpDownloadURL" dump_download_url,
    "DumpState" dump_state, "FileId" file_id, "FileSize" file_size, "LinkExpiredTime" link_expired_time,
    "LogBeginTime" log_begin_time, "LogEndTime" log_end_time, "LogFileName" log_file_name, "LogStatus" log_status,
    "OSSEndpoint" oss_endpoint
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
    "BackupId" backup_id: String, "BackupJobId" backup_job_id: String, "DBInstanceId" db_instance_id,
    "DestRegion" dest_region: String, "EndTime" end_time: String,
    "IsOnlyGetClusterBackUp" is_only_get_cluster_back_up: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNo" page_no: i64, "PageSize" page_size: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SrcRegion" src_region: String, "StartTime" start_time: String
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
    "ClusterBackups" cluster_backups, "MaxResults" max_results, "PageNumber" page_number, "PageSize" page_size
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
    "AttachLogStatus" attach_log_status, "BackupExpireTime" backup_expire_time, "Backups" backups,
    "ClusterBackupEndTime" cluster_backup_end_time, "ClusterBackupId" cluster_backup_id,
    "ClusterBackupMode" cluster_backup_mode, "ClusterBackupSize" cluster_backup_size,
    "ClusterBackupStartTime" cluster_backup_start_time, "ClusterBackupStatus" cluster_backup_status,
    "EngineVersion" engine_version, "ExtraInfo" extra_info, "IsAvail" is_avail, "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsBackups {
    pub backup_download_url: Option<String>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_intranet_download_url: Option<String>,
    pub backup_name: Option<String>,
    pub backup_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub extra_info: Option<DescribeClusterBackupsExtraInfo>,
    pub instance_name: Option<String>,
    pub is_avail: Option<String>,
}
model! { DescribeClusterBackupsBackups {
    "BackupDownloadURL" backup_download_url, "BackupEndTime" backup_end_time, "BackupId" backup_id,
    "BackupIntranetDownloadURL" backup_intranet_download_url, "BackupName" backup_name, "BackupSize" backup_size,
    "BackupStartTime" backup_start_time, "BackupStatus" backup_status, "ExtraInfo" extra_info,
    "InstanceName" instance_name, "IsAvail" is_avail
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
    "InstanceClass" instance_class, "NodeId" node_id, "NodeType" node_type, "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsClusterBackupsExtraInfo {
    pub registry_from_history: Option<String>,
}
model! { DescribeClusterBackupsClusterBackupsExtraInfo {
    "RegistryFromHistory" registry_from_history
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
    "DBInstanceId" db_instance_id, "DestRegion" dest_region: String, "OnlyDbTableRecovery" only_db_table_recovery: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SrcRegion" src_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeOutput {
    pub restore_ranges: Option<Vec<DescribeClusterRecoverTimeRestoreRanges>>,
}
model! { DescribeClusterRecoverTimeOutput {
    "RestoreRanges" restore_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeClusterRecoverTimeRestoreRanges {
    "RestoreBeginTime" restore_begin_time, "RestoreEndTime" restore_end_time, "RestoreType" restore_type
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
    "DBInstanceId" db_instance_id, "Engine" engine: String, "IsDelete" is_delete: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instances: Option<DescribeDBInstanceAttributeDBInstances>,
}
model! { DescribeDBInstanceAttributeOutput {
    "DBInstances" db_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstances {
    pub db_instance: Option<Vec<DescribeDBInstanceAttributeDBInstance>>,
}
model! { DescribeDBInstanceAttributeDBInstances {
    "DBInstance" db_instance
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
    "AIGatewayEnabled" ai_gateway_enabled, "BurstingEnabled" bursting_enabled, "CapacityUnit" capacity_unit,
    "ChargeType" charge_type, "ColdDataEnabled" cold_data_enabled, "ConfigserverList" configserver_list,
    "CreationTime" creation_time, "CurrentKernelVersion" current_kernel_version, "DBInstanceClass" db_instance_class,
    "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceOrderStatus" db_instance_order_status, "DBInstanceReleaseProtection" db_instance_release_protection,
    "DBInstanceStatus" db_instance_status, "DBInstanceStorage" db_instance_storage, "DBInstanceType" db_instance_type,
    "DestroyTime" destroy_time, "DisasterRecoveryInfo" disaster_recovery_info, "Encrypted" encrypted,
    "EncryptionKey" encryption_key, "Engine" engine, "EngineVersion" engine_version, "ExpireTime" expire_time,
    "HiddenZoneId" hidden_zone_id, "KindCode" kind_code, "LastDowngradeTime" last_downgrade_time, "LockMode" lock_mode,
    "MaintainEndTime" maintain_end_time, "MaintainStartTime" maintain_start_time, "MaxConnections" max_connections,
    "MaxIOPS" max_iops, "MaxMBPS" max_mbps, "MongosList" mongos_list, "NetworkType" network_type,
    "ProtocolType" protocol_type, "ProvisionedIops" provisioned_iops, "ReadonlyReplicas" readonly_replicas,
    "RegionId" region_id, "ReplacateId" replacate_id, "ReplicaSetName" replica_set_name, "ReplicaSets" replica_sets,
    "ReplicationFactor" replication_factor, "ResourceGroupId" resource_group_id, "SearchNodeClass" search_node_class,
    "SearchNodeCount" search_node_count, "SearchNodeStorage" search_node_storage, "SecondaryZoneId" secondary_zone_id,
    "ShardList" shard_list, "ShardSearchNodes" shard_search_nodes, "StorageEngine" storage_engine,
    "StorageType" storage_type, "SyncPercent" sync_percent, "Tags" tags, "UseClusterBackup" use_cluster_backup,
    "VPCCloudInstanceIds" vpc_cloud_instance_ids, "VPCId" vpc_id, "VSwitchId" v_switch_id, "VpcAuthMode" vpc_auth_mode,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeConfigserverList {
    pub configserver_attribute: Option<Vec<DescribeDBInstanceAttributeConfigserverAttribute>>,
}
model! { DescribeDBInstanceAttributeConfigserverList {
    "ConfigserverAttribute" configserver_attribute
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
    "ConnectString" connect_string, "CurrentKernelVersion" current_kernel_version, "LockMode" lock_mode,
    "MaxConnections" max_connections, "MaxIOPS" max_iops, "NodeClass" node_class, "NodeDescription" node_description,
    "NodeId" node_id, "NodeStorage" node_storage, "Port" port, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMongosList {
    pub mongos_attribute: Option<Vec<DescribeDBInstanceAttributeMongosAttribute>>,
}
model! { DescribeDBInstanceAttributeMongosList {
    "MongosAttribute" mongos_attribute
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
    "ConnectSting" connect_sting, "ConnectString" connect_string, "CurrentKernelVersion" current_kernel_version,
    "LockMode" lock_mode, "MaxConnections" max_connections, "MaxIOPS" max_iops, "NodeClass" node_class,
    "NodeDescription" node_description, "NodeId" node_id, "Port" port, "Status" status, "VPCId" vpc_id,
    "VSwitchId" v_switch_id, "VpcCloudInstanceId" vpc_cloud_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReplicaSets {
    pub replica_set: Option<Vec<DescribeDBInstanceAttributeReplicaSet>>,
}
model! { DescribeDBInstanceAttributeReplicaSets {
    "ReplicaSet" replica_set
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
    "ConnectionDomain" connection_domain, "ConnectionPort" connection_port, "NetworkType" network_type,
    "ReplicaSetRole" replica_set_role, "VPCCloudInstanceId" vpc_cloud_instance_id, "VPCId" vpc_id,
    "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardList {
    pub shard_attribute: Option<Vec<DescribeDBInstanceAttributeShardAttribute>>,
}
model! { DescribeDBInstanceAttributeShardList {
    "ShardAttribute" shard_attribute
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
    "ConnectString" connect_string, "CurrentKernelVersion" current_kernel_version, "LockMode" lock_mode,
    "MaxConnections" max_connections, "MaxDiskMbps" max_disk_mbps, "MaxIOPS" max_iops, "NodeClass" node_class,
    "NodeDescription" node_description, "NodeId" node_id, "NodeStorage" node_storage, "Port" port,
    "ReadonlyReplicas" readonly_replicas, "ReplicaSetName" replica_set_name, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeShardSearchNodes {
    pub shard_search_nodes: Option<Vec<DescribeDBInstanceAttributeShardSearchNodesShardSearchNodes>>,
}
model! { DescribeDBInstanceAttributeShardSearchNodes {
    "ShardSearchNodes" shard_search_nodes
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
    "NodeId" node_id, "SearchNodeClass" search_node_class, "SearchNodeCount" search_node_count,
    "SearchNodeId" search_node_id, "SearchNodeStorage" search_node_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag: Option<Vec<DescribeDBInstanceAttributeTag>>,
}
model! { DescribeDBInstanceAttributeTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTag {
    "Key" key, "Value" value
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
    "DBInstanceId" db_instance_id, "EncryptionKey" encryption_key: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    "Creator" creator, "DeleteDate" delete_date, "Description" description, "EncryptionKey" encryption_key,
    "EncryptionKeyStatus" encryption_key_status, "KeyUsage" key_usage, "MaterialExpireTime" material_expire_time,
    "Origin" origin
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub granularity: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    "Granularity" granularity
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
    "DBInstanceId" db_instance_id, "EndTime" end_time, "Interval" interval: String, "Key" key, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ReplicaSetRole" replica_set_role: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleId" role_id: String, "SearchId" search_id: String, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    "EndTime" end_time, "PerformanceKeys" performance_keys, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKeys {
    pub performance_key: Option<Vec<DescribeDBInstancePerformancePerformanceKey>>,
}
model! { DescribeDBInstancePerformancePerformanceKeys {
    "PerformanceKey" performance_key
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
    "Key" key, "PerformanceValues" performance_values, "Unit" unit, "ValueFormat" value_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValues {
    pub performance_value: Option<Vec<DescribeDBInstancePerformancePerformanceValue>>,
}
model! { DescribeDBInstancePerformancePerformanceValues {
    "PerformanceValue" performance_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceValue {
    pub date: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceValue {
    "Date" date, "Value" value
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "CertCommonName" cert_common_name, "ForceEncryption" force_encryption, "SSLExpiredTime" ssl_expired_time,
    "SSLStatus" ssl_status
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
    "InstanceClass" instance_class, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfoOutput {
    pub cpu: Option<String>,
    pub description: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeDBInstanceSpecInfoOutput {
    "CPU" cpu, "Description" description, "Memory" memory
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
    "DBInstanceId" db_instance_id: String, "EndTime" end_time: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time: String
} }

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
    "DBInstanceId" db_instance_id, "LogItems" log_items, "PageNumber" page_number, "PageSize" page_size,
    "TotalCount" total_count
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
    "NodeId" node_id, "SwitchCode" switch_code, "SwitchStatus" switch_status, "SwitchTime" switch_time
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "EncryptionKey" encryption_key, "EncryptorName" encryptor_name, "RoleARN" role_arn, "TDEStatus" tde_status
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
    "ChargeType" charge_type: String, "ConnectionDomain" connection_domain: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceId" db_instance_id: String, "DBInstanceStatus" db_instance_status: String,
    "DBInstanceType" db_instance_type: String, "DBNodeType" db_node_type: String, "Engine" engine: String,
    "EngineVersion" engine_version: String, "ExpireTime" expire_time: String, "Expired" expired: String,
    "NetworkType" network_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ReplicationFactor" replication_factor: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Tag" tag: Vec<DescribeDBInstancesTag>, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    "Key" key: String, "Value" value: String
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
    "DBInstances" db_instances, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub db_instance: Option<Vec<DescribeDBInstancesDBInstance>>,
}
model! { DescribeDBInstancesDBInstances {
    "DBInstance" db_instance
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
    "BackupRetentionPolicy" backup_retention_policy, "CapacityUnit" capacity_unit, "ChargeType" charge_type,
    "CreationTime" creation_time, "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description,
    "DBInstanceId" db_instance_id, "DBInstanceStatus" db_instance_status, "DBInstanceStorage" db_instance_storage,
    "DBInstanceType" db_instance_type, "DestroyTime" destroy_time, "Engine" engine, "EngineVersion" engine_version,
    "ExpireTime" expire_time, "HiddenZoneId" hidden_zone_id, "KindCode" kind_code,
    "LastDowngradeTime" last_downgrade_time, "LockMode" lock_mode, "MongosList" mongos_list, "NetworkType" network_type,
    "RegionId" region_id, "ReleaseTime" release_time, "ReplicationFactor" replication_factor,
    "ResourceGroupId" resource_group_id, "SecondaryZoneId" secondary_zone_id, "ShardList" shard_list,
    "StorageType" storage_type, "Tags" tags, "VpcAuthMode" vpc_auth_mode, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosList {
    pub mongos_attribute: Option<Vec<DescribeDBInstancesMongosAttribute>>,
}
model! { DescribeDBInstancesMongosList {
    "MongosAttribute" mongos_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMongosAttribute {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesMongosAttribute {
    "NodeClass" node_class, "NodeDescription" node_description, "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesShardList {
    pub shard_attribute: Option<Vec<DescribeDBInstancesShardAttribute>>,
}
model! { DescribeDBInstancesShardList {
    "ShardAttribute" shard_attribute
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
    "NodeClass" node_class, "NodeDescription" node_description, "NodeId" node_id, "NodeStorage" node_storage,
    "ReadonlyReplicas" readonly_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag: Option<Vec<DescribeDBInstancesTagsTag>>,
}
model! { DescribeDBInstancesTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagsTag {
    "Key" key, "Value" value
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
    "ChargeType" charge_type: String, "EngineVersion" engine_version: String, "InstanceClass" instance_class: String,
    "InstanceIds" instance_ids: String, "InstanceStatus" instance_status: String, "InstanceType" instance_type: String,
    "NetworkType" network_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ShowTags" show_tags: bool, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewOutput {
    pub db_instances: Option<Vec<DescribeDBInstancesOverviewDBInstances>>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstancesOverviewOutput {
    "DBInstances" db_instances, "TotalCount" total_count
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
    "CapacityUnit" capacity_unit, "ChargeType" charge_type, "CreationTime" creation_time,
    "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceStatus" db_instance_status, "DBInstanceStorage" db_instance_storage, "DBInstanceType" db_instance_type,
    "DestroyTime" destroy_time, "Engine" engine, "EngineVersion" engine_version, "ExpireTime" expire_time,
    "KindCode" kind_code, "LastDowngradeTime" last_downgrade_time, "LockMode" lock_mode, "MongosList" mongos_list,
    "NetworkType" network_type, "RegionId" region_id, "ReplicationFactor" replication_factor,
    "ResourceGroupId" resource_group_id, "ShardList" shard_list, "Tags" tags, "VpcAuthMode" vpc_auth_mode,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewMongosList {
    pub node_class: Option<String>,
    pub node_description: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeDBInstancesOverviewMongosList {
    "NodeClass" node_class, "NodeDescription" node_description, "NodeId" node_id
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
    "NodeClass" node_class, "NodeDescription" node_description, "NodeId" node_id, "NodeStorage" node_storage,
    "ReadonlyReplicas" readonly_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesOverviewTags {
    "Key" key, "Value" value
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
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "EndTime" end_time,
    "LogicalOperator" logical_operator: String, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "QueryKeywords" query_keywords: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleType" role_type: String, "StartTime" start_time
} }

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
    "Engine" engine, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsItems {
    pub log_records: Option<Vec<DescribeErrorLogRecordsLogRecords>>,
}
model! { DescribeErrorLogRecordsItems {
    "LogRecords" log_records
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
    "Category" category, "ConnInfo" conn_info, "Content" content, "CreateTime" create_time, "Id" id
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
    "GlobalSecurityGroupId" global_security_group_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Option<Vec<DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { DescribeGlobalSecurityIPGroupOutput {
    "GlobalSecurityIPGroup" global_security_ip_group
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
    "DBInstances" db_instances, "GIpList" g_ip_list, "GlobalIgName" global_ig_name,
    "GlobalSecurityGroupId" global_security_group_id, "RegionId" region_id
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
    "DBClusterId" db_cluster_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationOutput {
    pub db_cluster_id: Option<String>,
    pub global_security_ip_group_rel: Option<Vec<DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel>>,
}
model! { DescribeGlobalSecurityIPGroupRelationOutput {
    "DBClusterId" db_cluster_id, "GlobalSecurityIPGroupRel" global_security_ip_group_rel
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
    "GIpList" g_ip_list, "GlobalIgName" global_ig_name, "GlobalSecurityGroupId" global_security_group_id,
    "RegionId" region_id
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
    "FromExecTime" from_exec_time: i64, "FromStartTime" from_start_time, "InstanceId" instance_id: String,
    "InstanceType" instance_type: String, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Status" status: String, "TaskId" task_id: String, "TaskType" task_type: String, "ToExecTime" to_exec_time: i64,
    "ToStartTime" to_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksOutput {
    pub items: Option<Vec<DescribeHistoryTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryTasksOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
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
    "ActionInfo" action_info, "CallerSource" caller_source, "CallerUid" caller_uid, "CurrentStepName" current_step_name,
    "DbType" db_type, "EndTime" end_time, "InstanceId" instance_id, "InstanceName" instance_name,
    "InstanceType" instance_type, "Product" product, "Progress" progress, "ReasonCode" reason_code,
    "RegionId" region_id, "RemainTime" remain_time, "StartTime" start_time, "Status" status, "TaskDetail" task_detail,
    "TaskId" task_id, "TaskType" task_type, "Uid" uid
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
    "FromExecTime" from_exec_time: i64, "FromStartTime" from_start_time, "InstanceId" instance_id: String,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Status" status: String, "TaskId" task_id: String, "TaskType" task_type: String, "ToExecTime" to_exec_time: i64,
    "ToStartTime" to_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatOutput {
    pub items: Option<Vec<DescribeHistoryTasksStatItems>>,
}
model! { DescribeHistoryTasksStatOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatItems {
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryTasksStatItems {
    "Status" status, "TotalCount" total_count
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
    "DBInstanceId" db_instance_id: String, "DBInstanceType" db_instance_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    "Items" items, "ItemsNumbers" items_numbers, "PageNumber" page_number, "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeItems {
    pub item: Option<Vec<DescribeInstanceAutoRenewalAttributeItem>>,
}
model! { DescribeInstanceAutoRenewalAttributeItems {
    "Item" item
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
    "AutoRenew" auto_renew, "DBInstanceType" db_instance_type, "DbInstanceId" db_instance_id, "Duration" duration,
    "RegionId" region_id
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
    "DBInstanceId" db_instance_id, "DestRegion" dest_region: String, "OnlyDbTableRecovery" only_db_table_recovery: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "SrcRegion" src_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeOutput {
    pub restore_ranges: Option<Vec<DescribeInstanceRecoverTimeRestoreRanges>>,
}
model! { DescribeInstanceRecoverTimeOutput {
    "RestoreRanges" restore_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeRestoreRanges {
    pub restore_begin_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub restore_type: Option<String>,
}
model! { DescribeInstanceRecoverTimeRestoreRanges {
    "RestoreBeginTime" restore_begin_time, "RestoreEndTime" restore_end_time, "RestoreType" restore_type
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
    "KernelVersion" kernel_version: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesOutput {
    pub release_notes: Option<DescribeKernelReleaseNotesReleaseNotes>,
}
model! { DescribeKernelReleaseNotesOutput {
    "ReleaseNotes" release_notes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNotes {
    pub release_note: Option<Vec<DescribeKernelReleaseNotesReleaseNote>>,
}
model! { DescribeKernelReleaseNotesReleaseNotes {
    "ReleaseNote" release_note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesReleaseNote {
    pub kernel_version: Option<String>,
    pub release_note: Option<String>,
}
model! { DescribeKernelReleaseNotesReleaseNote {
    "KernelVersion" kernel_version, "ReleaseNote" release_note
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
    "OwnerAccount" owner_account: String, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub kms_keys: Option<Vec<DescribeKmsKeysKmsKeys>>,
}
model! { DescribeKmsKeysOutput {
    "KmsKeys" kms_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKeys {
    pub key_alias: Option<String>,
    pub key_id: Option<String>,
}
model! { DescribeKmsKeysKmsKeys {
    "KeyAlias" key_alias, "KeyId" key_id
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "EnableAudit" enable_audit, "HotTtlForV2Standard" hot_ttl_for_v2_standard, "IsEtlMetaExist" is_etl_meta_exist,
    "IsUserProjectLogstoreExist" is_user_project_logstore_exist,
    "PreserveStorageForStandard" preserve_storage_for_standard, "PreserveStorageForTrail" preserve_storage_for_trail,
    "ServiceType" service_type, "TtlForStandard" ttl_for_standard, "TtlForTrail" ttl_for_trail,
    "TtlForV2Standard" ttl_for_v2_standard, "UsedStorageForStandard" used_storage_for_standard,
    "UsedStorageForTrail" used_storage_for_trail, "UserProjectName" user_project_name
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
    "CharacterType" character_type: String, "DBInstanceId" db_instance_id, "EndTime" end_time, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryOutput {
    pub historical_parameters: Option<DescribeParameterModificationHistoryHistoricalParameters>,
}
model! { DescribeParameterModificationHistoryOutput {
    "HistoricalParameters" historical_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryHistoricalParameters {
    pub historical_parameter: Option<Vec<DescribeParameterModificationHistoryHistoricalParameter>>,
}
model! { DescribeParameterModificationHistoryHistoricalParameters {
    "HistoricalParameter" historical_parameter
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
    "ModifyTime" modify_time, "NewParameterValue" new_parameter_value, "OldParameterValue" old_parameter_value,
    "ParameterName" parameter_name
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
    "Engine" engine, "EngineVersion" engine_version, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "Role" role: String
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
    "Engine" engine, "EngineVersion" engine_version, "ParameterCount" parameter_count, "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesParameters {
    pub template_record: Option<Vec<DescribeParameterTemplatesTemplateRecord>>,
}
model! { DescribeParameterTemplatesParameters {
    "TemplateRecord" template_record
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
    "CheckingCode" checking_code, "ForceModify" force_modify, "ForceRestart" force_restart,
    "ParameterDescription" parameter_description, "ParameterName" parameter_name, "ParameterValue" parameter_value
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
    "CharacterType" character_type: String, "DBInstanceId" db_instance_id, "ExtraParam" extra_param: String,
    "NodeId" node_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ConfigParameters" config_parameters, "Engine" engine, "EngineVersion" engine_version,
    "RunningParameters" running_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub parameter: Option<Vec<DescribeParametersParameter>>,
}
model! { DescribeParametersConfigParameters {
    "Parameter" parameter
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
    "CheckingCode" checking_code, "ForceRestart" force_restart, "ModifiableStatus" modifiable_status,
    "ParameterDescription" parameter_description, "ParameterName" parameter_name, "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub parameter: Option<Vec<DescribeParametersRunningParametersParameter>>,
}
model! { DescribeParametersRunningParameters {
    "Parameter" parameter
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
    "CharacterType" character_type, "CheckingCode" checking_code, "ForceRestart" force_restart,
    "ModifiableStatus" modifiable_status, "ParameterDescription" parameter_description, "ParameterName" parameter_name,
    "ParameterValue" parameter_value
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
    "BusinessInfo" business_info: String, "CommodityCode" commodity_code: String, "CouponNo" coupon_no: String,
    "DBInstances" db_instances, "OrderParamOut" order_param_out: String, "OrderType" order_type,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ProductCode" product_code: String,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "Order" order, "OrderParams" order_params, "Rules" rules, "SubOrders" sub_orders, "TraceId" trace_id
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
    "Code" code, "ContractActivity" contract_activity, "Coupons" coupons, "Currency" currency,
    "DepreciateInfo" depreciate_info, "DiscountAmount" discount_amount, "IsContractActivity" is_contract_activity,
    "Message" message, "OptionalPromotions" optional_promotions, "OriginalAmount" original_amount,
    "PromDetailList" prom_detail_list, "RuleIds" rule_ids, "ShowDiscountInfo" show_discount_info,
    "StandDiscountPrice" stand_discount_price, "StandPrice" stand_price, "TotalCostAmount" total_cost_amount,
    "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupons {
    pub coupon: Option<Vec<DescribePriceCoupon>>,
}
model! { DescribePriceCoupons {
    "Coupon" coupon
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
    "ActivityCategory" activity_category, "ActivityExtInfo" activity_ext_info, "CouponNo" coupon_no,
    "Description" description, "Effective" effective, "IsSelected" is_selected, "Name" name, "OptionCode" option_code,
    "PromotionOptionCode" promotion_option_code, "PromotionRuleIdList" promotion_rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRuleIdList {
    pub promotion_rule_id: Option<Vec<i64>>,
}
model! { DescribePricePromotionRuleIdList {
    "PromotionRuleId" promotion_rule_id
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
    "CheapRate" cheap_rate, "CheapStandAmount" cheap_stand_amount, "ContractActivity" contract_activity,
    "Differential" differential, "DifferentialName" differential_name, "IsContractActivity" is_contract_activity,
    "IsShow" is_show, "ListPrice" list_price, "MonthPrice" month_price, "OriginalStandAmount" original_stand_amount
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
    "ActivityId" activity_id, "ActivityName" activity_name, "FinalFee" final_fee, "FinalPromFee" final_prom_fee,
    "OptionCode" option_code, "OptionIds" option_ids, "ProdFee" prod_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionIds {
    pub option_id: Option<Vec<i64>>,
}
model! { DescribePriceOptionIds {
    "OptionId" option_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribePriceRuleIds {
    "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRules {
    pub rule: Option<Vec<DescribePriceRule>>,
}
model! { DescribePriceRules {
    "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRule {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribePriceRule {
    "Name" name, "RuleDescId" rule_desc_id, "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrders {
    pub sub_order: Option<Vec<DescribePriceSubOrder>>,
}
model! { DescribePriceSubOrders {
    "SubOrder" sub_order
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
    "ContractActivity" contract_activity, "DepreciateInfo" depreciate_info, "DiscountAmount" discount_amount,
    "InstanceId" instance_id, "IsContractActivity" is_contract_activity,
    "IsNewOfficialActivity" is_new_official_activity, "ModuleInstance" module_instance,
    "OptionalPromotions" optional_promotions, "OriginalAmount" original_amount, "PromDetailList" prom_detail_list,
    "RuleIds" rule_ids, "StandDiscountPrice" stand_discount_price, "StandPrice" stand_price, "TradeAmount" trade_amount
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
    "CheapRate" cheap_rate, "CheapStandAmount" cheap_stand_amount, "ContractActivity" contract_activity,
    "Differential" differential, "DifferentialName" differential_name, "IsContractActivity" is_contract_activity,
    "IsShow" is_show, "ListPrice" list_price, "MonthPrice" month_price, "OriginalStandAmount" original_stand_amount,
    "StartTime" start_time
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
    "ActivityId" activity_id, "ActivityName" activity_name, "FinalFee" final_fee, "FinalPromFee" final_prom_fee,
    "OptionCode" option_code, "OptionIds" option_ids, "ProdFee" prod_fee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceContractActivityOptionIds {
    pub option_id: Option<Vec<i64>>,
}
model! { DescribePriceContractActivityOptionIds {
    "OptionId" option_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleInstance {
    pub module_instance: Option<Vec<DescribePriceModuleInstanceModuleInstance>>,
}
model! { DescribePriceModuleInstance {
    "ModuleInstance" module_instance
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
    "ContractActivity" contract_activity, "CycleFee" cycle_fee, "DepreciateInfo" depreciate_info,
    "DiscountFee" discount_fee, "ModuleAttrs" module_attrs, "ModuleCode" module_code, "ModuleId" module_id,
    "ModuleName" module_name, "NeedOrderPay" need_order_pay, "PayFee" pay_fee, "PricingModule" pricing_module,
    "PromDetailList" prom_detail_list, "StandDiscountPrice" stand_discount_price, "StandPrice" stand_price,
    "TotalProductFee" total_product_fee, "UnitPriceUnit4Buy" unit_price_unit4_buy, "priceType" price_type,
    "priceUnit" price_unit
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
    "CheapRate" cheap_rate, "CheapStandAmount" cheap_stand_amount, "Differential" differential,
    "DifferentialName" differential_name, "IsContractActivity" is_contract_activity, "IsShow" is_show,
    "ListPrice" list_price, "MonthPrice" month_price, "OriginalStandAmount" original_stand_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceModuleAttrs {
    pub module_attr: Option<Vec<DescribePriceModuleAttr>>,
}
model! { DescribePriceModuleAttrs {
    "moduleAttr" module_attr
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
    "Code" code, "Name" name, "Type" r#type, "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromDetailList {
    pub prom_detail: Option<Vec<DescribePricePromDetail>>,
}
model! { DescribePricePromDetailList {
    "PromDetail" prom_detail
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
    "ActivityExtInfo" activity_ext_info, "DerivedPromType" derived_prom_type, "FinalPromFee" final_prom_fee,
    "OptionCode" option_code, "PromType" prom_type, "PromotionCode" promotion_code, "PromotionId" promotion_id,
    "PromotionName" promotion_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotions {
    pub optional_promotion: Option<Vec<DescribePriceOptionalPromotion>>,
}
model! { DescribePriceOptionalPromotions {
    "OptionalPromotion" optional_promotion
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
    "ActivityCategory" activity_category, "ActivityExtInfo" activity_ext_info, "CanPromFee" can_prom_fee,
    "OptionCode" option_code, "PromotionName" promotion_name, "PromotionOptionNo" promotion_option_no,
    "PromotionRuleIdList" promotion_rule_id_list, "Selected" selected, "Show" show,
    "TargetArticleItemCodes" target_article_item_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOptionalPromotionPromotionRuleIdList {
    pub promotion_rule_id: Option<Vec<String>>,
}
model! { DescribePriceOptionalPromotionPromotionRuleIdList {
    "promotionRuleId" promotion_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceTargetArticleItemCodes {
    pub target_article_item_code: Option<Vec<String>>,
}
model! { DescribePriceTargetArticleItemCodes {
    "targetArticleItemCode" target_article_item_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderPromDetailList {
    pub prom_detail: Option<Vec<DescribePricePromDetailListPromDetail>>,
}
model! { DescribePriceSubOrderPromDetailList {
    "PromDetail" prom_detail
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
    "ActivityExtInfo" activity_ext_info, "DerivedPromType" derived_prom_type, "FinalPromFee" final_prom_fee,
    "OptionCode" option_code, "PromType" prom_type, "PromotionCode" promotion_code, "PromotionId" promotion_id,
    "PromotionName" promotion_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribePriceSubOrderRuleIds {
    "RuleId" rule_id
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "VpcId" vpc_id: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsOutput {
    pub v_switches: Option<DescribeRdsVSwitchsVSwitches>,
}
model! { DescribeRdsVSwitchsOutput {
    "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitches {
    pub v_switch: Option<Vec<DescribeRdsVSwitchsVSwitch>>,
}
model! { DescribeRdsVSwitchsVSwitches {
    "VSwitch" v_switch
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
    "AliUid" ali_uid, "Bid" bid, "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified,
    "IsDefault" is_default, "IzNo" iz_no, "RegionNo" region_no, "Status" status, "VSwitchId" v_switch_id,
    "VSwitchName" v_switch_name
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsOutput {
    pub vpcs: Option<DescribeRdsVpcsVpcs>,
}
model! { DescribeRdsVpcsOutput {
    "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpcs {
    pub vpc: Option<Vec<DescribeRdsVpcsVpc>>,
}
model! { DescribeRdsVpcsVpcs {
    "Vpc" vpc
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
    "AliUid" ali_uid, "Bid" bid, "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified,
    "IsDefault" is_default, "RegionNo" region_no, "Status" status, "VSwitchs" v_switchs, "VpcId" vpc_id,
    "VpcName" vpc_name
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
    "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified, "IsDefault" is_default, "IzNo" iz_no,
    "Status" status, "VSwitchId" v_switch_id, "VSwitchName" v_switch_name
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
    "AcceptLanguage" accept_language: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub dds_region: Option<Vec<DescribeRegionsDdsRegion>>,
}
model! { DescribeRegionsRegions {
    "DdsRegion" dds_region
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
    "EndPoint" end_point, "RegionId" region_id, "RegionName" region_name, "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Option<Vec<DescribeRegionsZone>>,
}
model! { DescribeRegionsZones {
    "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeRegionsZone {
    "VpcEnabled" vpc_enabled, "ZoneId" zone_id, "ZoneName" zone_name
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
    "BusinessInfo" business_info: String, "CouponNo" coupon_no: String, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub order: Option<DescribeRenewalPriceOrder>,
    pub rules: Option<DescribeRenewalPriceRules>,
    pub sub_orders: Option<DescribeRenewalPriceSubOrders>,
}
model! { DescribeRenewalPriceOutput {
    "Order" order, "Rules" rules, "SubOrders" sub_orders
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
    "Coupons" coupons, "Currency" currency, "DiscountAmount" discount_amount, "OriginalAmount" original_amount,
    "RuleIds" rule_ids, "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceCoupons {
    pub coupon: Option<Vec<DescribeRenewalPriceCoupon>>,
}
model! { DescribeRenewalPriceCoupons {
    "Coupon" coupon
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
    "ActivityExtInfo" activity_ext_info, "CouponNo" coupon_no, "Description" description, "Effective" effective,
    "IsSelected" is_selected, "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeRenewalPriceRuleIds {
    "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRules {
    pub rule: Option<Vec<DescribeRenewalPriceRule>>,
}
model! { DescribeRenewalPriceRules {
    "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRule {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeRenewalPriceRule {
    "Name" name, "RuleDescId" rule_desc_id, "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrders {
    pub sub_order: Option<Vec<DescribeRenewalPriceSubOrder>>,
}
model! { DescribeRenewalPriceSubOrders {
    "SubOrder" sub_order
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
    "DiscountAmount" discount_amount, "InstanceId" instance_id, "OriginalAmount" original_amount, "RuleIds" rule_ids,
    "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubOrderRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeRenewalPriceSubOrderRuleIds {
    "RuleId" rule_id
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleOutput {
    pub connection_string_suffix: Option<String>,
    pub db_instance_id: Option<String>,
    pub replica_sets: Option<DescribeReplicaSetRoleReplicaSets>,
}
model! { DescribeReplicaSetRoleOutput {
    "ConnectionStringSuffix" connection_string_suffix, "DBInstanceId" db_instance_id, "ReplicaSets" replica_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaSetRoleReplicaSets {
    pub replica_set: Option<Vec<DescribeReplicaSetRoleReplicaSet>>,
}
model! { DescribeReplicaSetRoleReplicaSets {
    "ReplicaSet" replica_set
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
    "ConnectionDomain" connection_domain, "ConnectionPort" connection_port, "ConnectionType" connection_type,
    "ExpiredTime" expired_time, "NetworkType" network_type, "ReplicaSetRole" replica_set_role, "RoleId" role_id
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
    "CreationTimeAfter" creation_time_after, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListOutput {
    pub db_instances: Option<DescribeRestoreDBInstanceListDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRestoreDBInstanceListOutput {
    "DBInstances" db_instances, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListDBInstances {
    pub db_instance: Option<Vec<DescribeRestoreDBInstanceListDBInstance>>,
}
model! { DescribeRestoreDBInstanceListDBInstances {
    "DBInstance" db_instance
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
    "CreationTime" creation_time, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceStatus" db_instance_status, "DBInstanceType" db_instance_type, "EngineVersion" engine_version,
    "HiddenZoneId" hidden_zone_id, "IsDeleted" is_deleted, "LockMode" lock_mode, "RegionId" region_id,
    "SecondaryZoneId" secondary_zone_id, "ZoneId" zone_id
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleTagStatusOutput {
    pub role_tag_status: Option<String>,
    pub shard_role_tag_status: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoleTagStatusOutput {
    "RoleTagStatus" role_tag_status, "ShardRoleTagStatus" shard_role_tag_status
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoOutput {
    pub zone_infos: Option<DescribeRoleZoneInfoZoneInfos>,
}
model! { DescribeRoleZoneInfoOutput {
    "ZoneInfos" zone_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoZoneInfos {
    pub zone_info: Option<Vec<DescribeRoleZoneInfoZoneInfo>>,
}
model! { DescribeRoleZoneInfoZoneInfos {
    "ZoneInfo" zone_info
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
    "InsName" ins_name, "NodeType" node_type, "RoleId" role_id, "RoleType" role_type, "ZoneId" zone_id
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
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "EndTime" end_time,
    "LogicalOperator" logical_operator: String, "NodeId" node_id: String, "OrderType" order_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "QueryKeywords" query_keywords: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleId" role_id: String, "RoleType" role_type: String, "StartTime" start_time
} }

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
    "Engine" engine, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsItems {
    pub log_records: Option<Vec<DescribeRunningLogRecordsLogRecords>>,
}
model! { DescribeRunningLogRecordsItems {
    "LogRecords" log_records
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
    "Category" category, "ConnInfo" conn_info, "Content" content, "CreateTime" create_time
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationOutput {
    pub items: Option<DescribeSecurityGroupConfigurationItems>,
}
model! { DescribeSecurityGroupConfigurationOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationItems {
    pub rds_ecs_security_group_rel: Option<Vec<DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel>>,
}
model! { DescribeSecurityGroupConfigurationItems {
    "RdsEcsSecurityGroupRel" rds_ecs_security_group_rel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupConfigurationRdsEcsSecurityGroupRel {
    "NetType" net_type, "RegionId" region_id, "SecurityGroupId" security_group_id
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ShowHDMIps" show_hdm_ips: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub security_ip_groups: Option<DescribeSecurityIpsSecurityIpGroups>,
    pub security_ips: Option<String>,
}
model! { DescribeSecurityIpsOutput {
    "SecurityIpGroups" security_ip_groups, "SecurityIps" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroups {
    pub security_ip_group: Option<Vec<DescribeSecurityIpsSecurityIpGroup>>,
}
model! { DescribeSecurityIpsSecurityIpGroups {
    "SecurityIpGroup" security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsSecurityIpGroup {
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeSecurityIpsSecurityIpGroup {
    "SecurityIpGroupAttribute" security_ip_group_attribute, "SecurityIpGroupName" security_ip_group_name,
    "SecurityIpList" security_ip_list
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
    "DBInstanceId" db_instance_id, "NetworkType" network_type: String, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressOutput {
    pub compatible_connections: Option<DescribeShardingNetworkAddressCompatibleConnections>,
    pub connection_string_suffix: Option<String>,
    pub network_addresses: Option<DescribeShardingNetworkAddressNetworkAddresses>,
}
model! { DescribeShardingNetworkAddressOutput {
    "CompatibleConnections" compatible_connections, "ConnectionStringSuffix" connection_string_suffix,
    "NetworkAddresses" network_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressCompatibleConnections {
    pub compatible_connection: Option<Vec<DescribeShardingNetworkAddressCompatibleConnection>>,
}
model! { DescribeShardingNetworkAddressCompatibleConnections {
    "CompatibleConnection" compatible_connection
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
    "ExpiredTime" expired_time, "IPAddress" ip_address, "NetworkAddress" network_address, "NetworkType" network_type,
    "Port" port, "VPCId" vpc_id, "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressNetworkAddresses {
    pub network_address: Option<Vec<DescribeShardingNetworkAddressNetworkAddress>>,
}
model! { DescribeShardingNetworkAddressNetworkAddresses {
    "NetworkAddress" network_address
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
    "ConnectionType" connection_type, "ExpiredTime" expired_time, "IPAddress" ip_address,
    "NetworkAddress" network_address, "NetworkType" network_type, "NodeId" node_id, "NodeType" node_type, "Port" port,
    "Role" role, "TxtRecord" txt_record, "VPCId" vpc_id, "VswitchId" vswitch_id
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
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "EndTime" end_time,
    "LogicalOperator" logical_operator: String, "NodeId" node_id: String, "OrderType" order_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "QueryKeywords" query_keywords: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

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
    "Engine" engine, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub log_records: Option<Vec<DescribeSlowLogRecordsLogRecords>>,
}
model! { DescribeSlowLogRecordsItems {
    "LogRecords" log_records
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
    "AccountName" account_name, "DBName" db_name, "DocsExamined" docs_examined,
    "ExecutionStartTime" execution_start_time, "HostAddress" host_address, "KeysExamined" keys_examined,
    "QueryTimes" query_times, "ReturnRowCounts" return_row_counts, "SQLText" sql_text, "TableName" table_name
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
    "NextToken" next_token: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<DescribeTagsTags>>,
}
model! { DescribeTagsOutput {
    "NextToken" next_token, "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
model! { DescribeTagsTags {
    "TagKey" tag_key, "TagValues" tag_values
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleARN" role_arn: String, "TargetRegionId" target_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub key_ids: Option<DescribeUserEncryptionKeyListKeyIds>,
}
model! { DescribeUserEncryptionKeyListOutput {
    "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListKeyIds {
    pub key_id: Option<Vec<String>>,
}
model! { DescribeUserEncryptionKeyListKeyIds {
    "KeyId" key_id
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsForMongoDBOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Option<Vec<DescribeVpcsForMongoDBVpcs>>,
}
model! { DescribeVpcsForMongoDBOutput {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count, "Vpcs" vpcs
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
    "AliUid" ali_uid, "Bid" bid, "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified,
    "IsDefault" is_default, "RegionNo" region_no, "Status" status, "VSwitchs" v_switchs, "VpcId" vpc_id,
    "VpcName" vpc_name
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
    "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified, "IsDefault" is_default, "IzNo" iz_no,
    "Status" status, "VSwitchId" v_switch_id, "VSwitchName" v_switch_name
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
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "InstanceId" instance_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id: String, "Engine" engine: String,
    "EngineVersion" engine_version, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ReadonlyReplicas" readonly_replicas: String, "RegionId" region_id, "ReplicationFactor" replication_factor: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ShardsInfo" shards_info: String, "Storage" storage: String, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateResourceOutput {
    pub db_instance_available: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
}
model! { EvaluateResourceOutput {
    "DBInstanceAvailable" db_instance_available, "Engine" engine, "EngineVersion" engine_version
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
    "NextToken" next_token: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceId" resource_id: Vec<String>, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type, "Tag" tag: Vec<ListTagResourcesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    "NextToken" next_token, "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    "TagResource" tag_resource
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
    "ResourceId" resource_id, "ResourceType" resource_type, "TagKey" tag_key, "TagValue" tag_value
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
    "DBInstanceId" db_instance_id, "EffectiveTime" effective_time: String, "HiddenZoneId" hidden_zone_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecondaryZoneId" secondary_zone_id: String, "Vswitch" vswitch: String, "ZoneId" zone_id
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
    "EffectiveTime" effective_time: String, "InstanceId" instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "VSwitchId" v_switch_id: String, "ZoneId" zone_id
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
    "AccountDescription" account_description, "AccountName" account_name, "CharacterType" character_type: String,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "CycleTime" cycle_time: String, "CycleType" cycle_type: String, "MaintainEndTime" maintain_end_time: String,
    "MaintainStartTime" maintain_start_time: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Status" status: i64
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
    "Ids" ids, "ImmediateStart" immediate_start: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    "Ids" ids
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
    "DBInstanceId" db_instance_id, "Filter" filter, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleType" role_type: String
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
    "AuditLogSwitchSource" audit_log_switch_source: String, "AuditStatus" audit_status, "DBInstanceId" db_instance_id,
    "HotStoragePeriod" hot_storage_period: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ServiceType" service_type: String, "StoragePeriod" storage_period: i64
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
    "BackupExpireTime" backup_expire_time: String, "BackupId" backup_id, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTimeOutput {
    pub backup_expire_time: Option<String>,
    pub backup_id: Option<String>,
}
model! { ModifyBackupExpireTimeOutput {
    "BackupExpireTime" backup_expire_time, "BackupId" backup_id
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
    "BackupInterval" backup_interval: String, "BackupRetentionPeriod" backup_retention_period: i64,
    "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: i64,
    "CrossBackupPeriod" cross_backup_period: String, "CrossBackupType" cross_backup_type: String,
    "CrossLogRetentionType" cross_log_retention_type: String, "CrossLogRetentionValue" cross_log_retention_value: i64,
    "CrossRetentionType" cross_retention_type: String, "CrossRetentionValue" cross_retention_value: i64,
    "DBInstanceId" db_instance_id, "DestRegion" dest_region: String, "EnableBackupLog" enable_backup_log: i64,
    "EnableCrossLogBackup" enable_cross_log_backup: i64,
    "HighFrequencyBackupRetention" high_frequency_backup_retention: i64, "InstanceType" instance_type: String,
    "LogBackupRetentionPeriod" log_backup_retention_period: i64, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PreferredBackupPeriod" preferred_backup_period: String,
    "PreferredBackupTime" preferred_backup_time: String, "PreserveOneEachHour" preserve_one_each_hour: bool,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SnapshotBackupType" snapshot_backup_type: String, "SrcRegion" src_region: String
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
    "DBInstanceId" db_instance_id, "DBInstanceReleaseProtection" db_instance_release_protection: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ConfigName" config_name, "ConfigValue" config_value, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "CurrentConnectionString" current_connection_string: String, "DBInstanceId" db_instance_id,
    "ForceModifySuffix" force_modify_suffix: bool, "NetworkType" network_type: String,
    "NewConnectionString" new_connection_string: String, "NewPort" new_port: i64, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortModifyOnly" port_modify_only: bool,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub modified_connection_string: Option<String>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    "ModifiedConnectionString" modified_connection_string
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
    "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "BusinessInfo" business_info: String,
    "CouponNo" coupon_no: String, "DBInstanceId" db_instance_id,
    "DbInstanceStorageType" db_instance_storage_type: String, "ExtraParam" extra_param: String,
    "OrderType" order_type: String, "ProvisionedIops" provisioned_iops: i64, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDiskTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceDiskTypeOutput {
    "OrderId" order_id
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
    "DBInstanceId" db_instance_id, "MaintainEndTime" maintain_end_time, "MaintainStartTime" maintain_start_time,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "DBInstanceId" db_instance_id, "Granularity" granularity, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    "ClassicExpendExpiredDays" classic_expend_expired_days, "ConnectionString" connection_string: String,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ClassicExpiredDays" classic_expired_days: i64, "DBInstanceId" db_instance_id, "NetworkType" network_type,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RetainClassic" retain_classic: String, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String, "ZoneId" zone_id
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
    "DBInstanceId" db_instance_id, "ForceEncryption" force_encryption: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SSLAction" ssl_action, "SwitchMode" switch_mode: String
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
    "AutoPay" auto_pay: bool, "BusinessInfo" business_info: String, "CouponNo" coupon_no: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id,
    "DBInstanceStorage" db_instance_storage: String, "EffectiveTime" effective_time: String,
    "ExtraParam" extra_param: String, "OrderType" order_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ReadonlyReplicas" readonly_replicas: String,
    "ReplicationFactor" replication_factor: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SearchNodeClass" search_node_class: String,
    "SearchNodeCount" search_node_count: i64, "SearchNodeStorage" search_node_storage: i64,
    "TargetHiddenZoneId" target_hidden_zone_id: String, "TargetSecondaryZoneId" target_secondary_zone_id: String,
    "TargetVswitchId" target_vswitch_id: String, "TargetZoneId" target_zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    "OrderId" order_id
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
    "DBInstanceId" db_instance_id, "EncryptionKey" encryption_key: String, "EncryptorName" encryptor_name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleARN" role_arn: String, "SwitchMode" switch_mode: String, "TDEStatus" tde_status
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
    "GIpList" g_ip_list, "GlobalIgName" global_ig_name, "GlobalSecurityGroupId" global_security_group_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "GlobalIgName" global_ig_name, "GlobalSecurityGroupId" global_security_group_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameOutput {
    pub global_security_ip_group: Option<Vec<ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup>>,
}
model! { ModifyGlobalSecurityIPGroupNameOutput {
    "GlobalSecurityIPGroup" global_security_ip_group
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
    "GIpList" g_ip_list, "GlobalIgName" global_ig_name, "GlobalSecurityGroupId" global_security_group_id,
    "RegionId" region_id
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
    "DBClusterId" db_cluster_id, "GlobalSecurityGroupId" global_security_group_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    "AutoRenew" auto_renew, "DBInstanceId" db_instance_id, "Duration" duration: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "VpcAuthMode" vpc_auth_mode: String
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
    "AutoPay" auto_pay: bool, "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "CouponNo" coupon_no: String, "DBInstanceId" db_instance_id, "EffectiveTime" effective_time: String,
    "FromApp" from_app: String, "NodeClass" node_class: String, "NodeId" node_id, "NodeStorage" node_storage: i64,
    "OrderType" order_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ReadonlyReplicas" readonly_replicas: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time: String,
    "TargetHiddenZoneId" target_hidden_zone_id: String, "TargetSecondaryZoneId" target_secondary_zone_id: String,
    "TargetVswitchId" target_vswitch_id: String, "TargetZoneId" target_zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecOutput {
    "OrderId" order_id
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
    "AutoPay" auto_pay: bool, "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "CouponNo" coupon_no: String, "DBInstanceId" db_instance_id, "EffectiveTime" effective_time: String,
    "NodesInfo" nodes_info, "OrderType" order_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "TargetHiddenZoneId" target_hidden_zone_id: String,
    "TargetSecondaryZoneId" target_secondary_zone_id: String, "TargetVswitchId" target_vswitch_id: String,
    "TargetZoneId" target_zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeSpecBatchOutput {
    pub order_id: Option<String>,
}
model! { ModifyNodeSpecBatchOutput {
    "OrderId" order_id
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
    "CharacterType" character_type: String, "DBInstanceId" db_instance_id, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Parameters" parameters,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchMode" switch_mode: String
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityGroupId" security_group_id
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
    "DBInstanceId" db_instance_id, "ModifyMode" modify_mode: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    "SecurityIpGroupName" security_ip_group_name: String, "SecurityIps" security_ips
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
    "ConnectionType" connection_type, "DBInstanceId" db_instance_id, "NewConnectionString" new_connection_string,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ActionParams" action_params: String, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StepName" step_name, "TaskAction" task_action, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoOutput {
    pub error_code: Option<String>,
    pub error_task_id: Option<String>,
    pub success_count: Option<String>,
}
model! { ModifyTaskInfoOutput {
    "ErrorCode" error_code, "ErrorTaskId" error_task_id, "SuccessCount" success_count
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
    "ConnectionType" connection_type: String, "DBInstanceId" db_instance_id, "NetworkType" network_type: String,
    "NodeId" node_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "ConnectionType" connection_type: String, "DBInstanceId" db_instance_id, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: bool, "BusinessInfo" business_info: String,
    "ClientToken" client_token: String, "CouponNo" coupon_no: String, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Period" period,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub order_id: Option<String>,
}
model! { RenewDBInstanceOutput {
    "OrderId" order_id
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
    "AccountName" account_name, "AccountPassword" account_password, "CharacterType" character_type: String,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "NodeType" node_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchMode" switch_mode: String
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RoleId" role_id, "SwitchMode" switch_mode: String
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
    "DBInstanceId" db_instance_id, "NodeId" node_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RoleIds" role_ids: String, "SwitchMode" switch_mode: i64
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
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceId" resource_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ResourceType" resource_type, "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    "Key" key: String, "Value" value: String
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterBackupOutput {
    pub already_done: Option<String>,
}
model! { TransferClusterBackupOutput {
    "AlreadyDone" already_done
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
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "BusinessInfo" business_info: String,
    "ChargeType" charge_type, "CouponNo" coupon_no: String, "InstanceId" instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Period" period: i64,
    "PricingCycle" pricing_cycle: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeTypeOutput {
    pub order_id: Option<String>,
}
model! { TransformInstanceChargeTypeOutput {
    "OrderId" order_id
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
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "BusinessInfo" business_info: String,
    "CouponNo" coupon_no: String, "InstanceId" instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Period" period, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaidOutput {
    pub order_id: Option<String>,
}
model! { TransformToPrePaidOutput {
    "OrderId" order_id
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
    "All" all: bool, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceId" resource_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ResourceType" resource_type, "TagKey" tag_key: Vec<String>
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
    "DBInstanceId" db_instance_id, "EngineVersion" engine_version, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchMode" switch_mode: i64
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
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchMode" switch_mode: String
} }

pub type UpgradeDBInstanceKernelVersionOutput = Empty;

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
