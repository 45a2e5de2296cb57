//! `adb` 2019-03-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "adb.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "adb.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "adb.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "adb.aliyuncs.com"),
        ("ap-southeast-3", "adb.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "adb.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "adb.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "adb.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "adb.aliyuncs.com"),
        ("cn-beijing-finance-1", "adb.aliyuncs.com"),
        ("cn-beijing-finance-pop", "adb.aliyuncs.com"),
        ("cn-beijing-gov-1", "adb.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "adb.aliyuncs.com"),
        ("cn-chengdu", "adb.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "adb.aliyuncs.com"),
        ("cn-fujian", "adb.aliyuncs.com"),
        ("cn-guangzhou", "adb.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "adb.aliyuncs.com"),
        ("cn-hangzhou", "adb.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "adb.aliyuncs.com"),
        ("cn-hangzhou-finance", "adb.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "adb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "adb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "adb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "adb.aliyuncs.com"),
        ("cn-hangzhou-test-306", "adb.aliyuncs.com"),
        ("cn-hongkong", "adb.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "adb.aliyuncs.com"),
        ("cn-huhehaote", "adb.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "adb.aliyuncs.com"),
        ("cn-qingdao", "adb.aliyuncs.com"),
        ("cn-qingdao-nebula", "adb.aliyuncs.com"),
        ("cn-shanghai", "adb.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "adb.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "adb.aliyuncs.com"),
        ("cn-shanghai-finance-1", "adb.aliyuncs.com"),
        ("cn-shanghai-inner", "adb.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "adb.aliyuncs.com"),
        ("cn-shenzhen", "adb.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "adb.aliyuncs.com"),
        ("cn-shenzhen-inner", "adb.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "adb.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "adb.aliyuncs.com"),
        ("cn-wuhan", "adb.aliyuncs.com"),
        ("cn-wulanchabu", "adb.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "adb.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "adb.aliyuncs.com"),
        ("cn-zhangjiakou", "adb.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "adb.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "adb.aliyuncs.com"),
        ("eu-central-1", "adb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "adb.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "adb.ap-northeast-1.aliyuncs.com"),
        ("me-central-1", "adb.me-central-1.aliyuncs.com"),
        ("me-east-1", "adb.ap-northeast-1.aliyuncs.com"),
        ("na-south-1", "adb.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "adb.ap-northeast-1.aliyuncs.com"),
        ("us-east-1", "adb.aliyuncs.com"),
        ("us-west-1", "adb.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "adb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "adb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "adb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "adb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "adb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "adb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "adb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "adb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "adb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "adb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "adb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-guangzhou", "adb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "adb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "adb-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "adb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "adb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "adb-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "adb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "adb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "adb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "adb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "adb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "adb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "adb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "adb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "adb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "adb-vpc.me-central-1.aliyuncs.com"),
        ("na-south-1", "adb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "adb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "adb-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "adb", version: "2019-03-15", code: "adb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateClusterPublicConnection {
    pub connection_string_prefix: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateClusterPublicConnection(db_cluster_id: String) "AllocateClusterPublicConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AllocateClusterPublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAdviceById {
    pub advice_date: Option<i64>,
    pub advice_id: Option<String>,
    pub apply_type: Option<String>,
    pub build_immediately: Option<bool>,
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { ApplyAdviceById(db_cluster_id: String, region_id: String) "ApplyAdviceById" -> ApplyAdviceByIdOutput {
    0 "AdviceDate" advice_date: i64, 1 "AdviceId" advice_id: String, 2 "ApplyType" apply_type: String,
    3 "BuildImmediately" build_immediately: bool, 4 "DBClusterId" db_cluster_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAdviceByIdOutput {
    pub message: Option<String>,
}
model! { ApplyAdviceByIdOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserENI {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AttachUserENI(db_cluster_id: String) "AttachUserENI" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AttachUserENIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAdviceByIdList {
    pub advice_date: Option<i64>,
    pub advice_id_list: Option<String>,
    pub apply_type: Option<String>,
    pub build_immediately: Option<bool>,
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { BatchApplyAdviceByIdList(db_cluster_id: String, region_id: String)
    "BatchApplyAdviceByIdList" -> BatchApplyAdviceByIdListOutput {
    0 "AdviceDate" advice_date: i64, 1 "AdviceIdList" advice_id_list: String, 2 "ApplyType" apply_type: String,
    3 "BuildImmediately" build_immediately: bool, 4 "DBClusterId" db_cluster_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAdviceByIdListOutput {
    pub message: Option<String>,
}
model! { BatchApplyAdviceByIdListOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourceGroupWithUser {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub group_name: String,
    pub group_user: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindDBResourceGroupWithUser(db_cluster_id: String, group_name: String, group_user: String)
    "BindDBResourceGroupWithUser" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "GroupName" group_name,
    3 "GroupUser" group_user, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type BindDBResourceGroupWithUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourcePoolWithUser {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: String,
    pub pool_user: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindDBResourcePoolWithUser(db_cluster_id: String, pool_name: String, pool_user: String)
    "BindDBResourcePoolWithUser" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PoolName" pool_name, 5 "PoolUser" pool_user,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type BindDBResourcePoolWithUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks() "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
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
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_name: Option<String>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServiceName" service_name: String
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
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateAccountTag>>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_cluster_id: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountType" account_type: String, 4 "DBClusterId" db_cluster_id,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Tag" tag: Vec<CreateAccountTag>
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateAccountOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCluster {
    pub backup_set_id: Option<String>,
    pub client_token: Option<String>,
    pub compute_resource: Option<String>,
    pub db_cluster_category: String,
    pub db_cluster_class: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_network_type: String,
    pub db_cluster_version: String,
    pub db_node_group_count: Option<String>,
    pub db_node_storage: Option<String>,
    pub disk_encryption: Option<bool>,
    pub elastic_io_resource: Option<String>,
    pub enable_ssl: Option<bool>,
    pub executor_count: Option<String>,
    pub kms_id: Option<String>,
    pub mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
    pub source_db_instance_name: Option<String>,
    pub storage_resource: Option<String>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateDBClusterTag>>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// What [`CreateDBCluster::new`] takes.
pub struct CreateDBClusterRequired {
    pub db_cluster_category: String,
    pub db_cluster_network_type: String,
    pub db_cluster_version: String,
    pub pay_type: String,
    pub region_id: String,
}
operation! { CreateDBCluster{CreateDBClusterRequired: db_cluster_category, db_cluster_network_type, db_cluster_version, pay_type, region_id}
    "CreateDBCluster" -> CreateDBClusterOutput {
    0 "BackupSetID" backup_set_id: String, 1 "ClientToken" client_token: String,
    2 "ComputeResource" compute_resource: String, 3 "DBClusterCategory" db_cluster_category,
    4 "DBClusterClass" db_cluster_class: String, 5 "DBClusterDescription" db_cluster_description: String,
    6 "DBClusterNetworkType" db_cluster_network_type, 7 "DBClusterVersion" db_cluster_version,
    8 "DBNodeGroupCount" db_node_group_count: String, 9 "DBNodeStorage" db_node_storage: String,
    10 "DiskEncryption" disk_encryption: bool, 11 "ElasticIOResource" elastic_io_resource: String,
    12 "EnableSSL" enable_ssl: bool, 13 "ExecutorCount" executor_count: String, 14 "KmsId" kms_id: String,
    15 "Mode" mode: String, 16 "OwnerAccount" owner_account: String, 17 "OwnerId" owner_id: i64, 18 "PayType" pay_type,
    19 "Period" period: String, 20 "RegionId" region_id, 21 "ResourceGroupId" resource_group_id: String,
    22 "ResourceOwnerAccount" resource_owner_account: String, 23 "ResourceOwnerId" resource_owner_id: i64,
    24 "RestoreTime" restore_time: String, 25 "RestoreType" restore_type: String,
    26 "SourceDBInstanceName" source_db_instance_name: String, 27 "StorageResource" storage_resource: String,
    28 "StorageType" storage_type: String, 29 "Tag" tag: Vec<CreateDBClusterTag>, 30 "UsedTime" used_time: String,
    31 "VPCId" vpc_id: String, 32 "VSwitchId" v_switch_id: String, 33 "ZoneId" zone_id: String
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
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourceGroup {
    pub client_token: Option<String>,
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    pub db_cluster_id: String,
    pub engine: Option<String>,
    pub engine_params: Option<BTreeMap<String, Value>>,
    pub group_name: String,
    pub group_type: Option<String>,
    pub max_cluster_count: Option<i64>,
    pub max_compute_resource: Option<String>,
    pub min_cluster_count: Option<i64>,
    pub min_compute_resource: Option<String>,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDBResourceGroup(db_cluster_id: String, group_name: String) "CreateDBResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterMode" cluster_mode: String,
    2 "ClusterSizeResource" cluster_size_resource: String, 3 "DBClusterId" db_cluster_id, 4 "Engine" engine: String,
    5 "EngineParams" engine_params: BTreeMap<String, Value>, 6 "GroupName" group_name, 7 "GroupType" group_type: String,
    8 "MaxClusterCount" max_cluster_count: i64, 9 "MaxComputeResource" max_compute_resource: String,
    10 "MinClusterCount" min_cluster_count: i64, 11 "MinComputeResource" min_compute_resource: String,
    12 "NodeNum" node_num: i64, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

pub type CreateDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourcePool {
    pub db_cluster_id: String,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: String,
    pub query_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDBResourcePool(db_cluster_id: String, pool_name: String) "CreateDBResourcePool" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "NodeNum" node_num: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PoolName" pool_name, 5 "QueryType" query_type: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CreateDBResourcePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlan {
    pub db_cluster_id: String,
    pub elastic_plan_enable: Option<bool>,
    pub elastic_plan_end_day: Option<String>,
    pub elastic_plan_monthly_repeat: Option<String>,
    pub elastic_plan_name: String,
    pub elastic_plan_node_num: Option<i64>,
    pub elastic_plan_start_day: Option<String>,
    pub elastic_plan_time_end: String,
    pub elastic_plan_time_start: String,
    pub elastic_plan_type: Option<String>,
    pub elastic_plan_weekly_repeat: Option<String>,
    pub elastic_plan_worker_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pool_name: Option<String>,
}
operation! { CreateElasticPlan(db_cluster_id: String, elastic_plan_name: String, elastic_plan_time_end: String, elastic_plan_time_start: String)
    "CreateElasticPlan" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ElasticPlanEnable" elastic_plan_enable: bool,
    2 "ElasticPlanEndDay" elastic_plan_end_day: String,
    3 "ElasticPlanMonthlyRepeat" elastic_plan_monthly_repeat: String, 4 "ElasticPlanName" elastic_plan_name,
    5 "ElasticPlanNodeNum" elastic_plan_node_num: i64, 6 "ElasticPlanStartDay" elastic_plan_start_day: String,
    7 "ElasticPlanTimeEnd" elastic_plan_time_end, 8 "ElasticPlanTimeStart" elastic_plan_time_start,
    9 "ElasticPlanType" elastic_plan_type: String, 10 "ElasticPlanWeeklyRepeat" elastic_plan_weekly_repeat: String,
    11 "ElasticPlanWorkerSpec" elastic_plan_worker_spec: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "ResourcePoolName" resource_pool_name: String
} }

pub type CreateElasticPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_name: Option<String>,
}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServiceName" service_name: String
} }

pub type CreateServiceLinkedRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub account_type: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccount(account_name: String, db_cluster_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountType" account_type: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackups {
    pub backup_ids: String,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackups(backup_ids: String, db_cluster_id: String) "DeleteBackups" -> Empty {
    0 "BackupIds" backup_ids, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

pub type DeleteBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBCluster(db_cluster_id: String) "DeleteDBCluster" -> DeleteDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourceGroup {
    pub db_cluster_id: String,
    pub group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBResourceGroup(db_cluster_id: String, group_name: String) "DeleteDBResourceGroup" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourcePool {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBResourcePool(db_cluster_id: String, pool_name: String) "DeleteDBResourcePool" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PoolName" pool_name, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDBResourcePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticPlan {
    pub db_cluster_id: String,
    pub elastic_plan_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteElasticPlan(db_cluster_id: String, elastic_plan_name: String) "DeleteElasticPlan" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ElasticPlanName" elastic_plan_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteElasticPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetection {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeAbnormalPatternDetection(db_cluster_id: String, region_id: String)
    "DescribeAbnormalPatternDetection" -> DescribeAbnormalPatternDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeAbnormalPatternDetectionDetectionItems>>,
    pub total_count: Option<String>,
}
model! { DescribeAbnormalPatternDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<Vec<DescribeAbnormalPatternDetectionResults>>,
    pub status: Option<String>,
}
model! { DescribeAbnormalPatternDetectionDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Results" results, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionResults {
    pub access_ip: Option<String>,
    pub detail: Option<String>,
    pub failed_count: Option<i64>,
    pub pattern_id: Option<String>,
    pub query_count: Option<i64>,
    pub related_metrics: Option<String>,
    pub sql_pattern: Option<String>,
    pub tables: Option<String>,
    pub user: Option<String>,
}
model! { DescribeAbnormalPatternDetectionResults {
    0 "AccessIp" access_ip, 1 "Detail" detail, 2 "FailedCount" failed_count, 3 "PatternId" pattern_id,
    4 "QueryCount" query_count, 5 "RelatedMetrics" related_metrics, 6 "SQLPattern" sql_pattern, 7 "Tables" tables,
    8 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeAccountsTags>>,
}
operation! { DescribeAccounts(db_cluster_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tags" tags: Vec<DescribeAccountsTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAccountsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub account_list: Option<DescribeAccountsAccountList>,
}
model! { DescribeAccountsOutput {
    0 "AccountList" account_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccountList {
    pub db_account: Option<Vec<DescribeAccountsDBAccount>>,
}
model! { DescribeAccountsAccountList {
    0 "DBAccount" db_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBAccount {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub tags: Option<DescribeAccountsDBAccountTags>,
}
model! { DescribeAccountsDBAccount {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "AccountType" account_type, 4 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBAccountTags {
    pub tag: Option<Vec<DescribeAccountsTag>>,
}
model! { DescribeAccountsDBAccountTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAccountsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf()
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "Ids" ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
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
pub struct DescribeActiveOperationTasks {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub db_type: Option<String>,
    pub ins_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks() "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DbType" db_type: String, 4 "InsName" ins_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ProductId" product_id: String, 10 "Region" region: String, 11 "RegionId" region_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SecurityToken" security_token: Secret, 15 "Status" status: i64, 16 "TaskType" task_type: String
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
    pub task_params: Option<String>,
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
    23 "SwitchTime" switch_time, 24 "TaskParams" task_params, 25 "TaskType" task_type, 26 "TaskTypeEn" task_type_en,
    27 "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabled {
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { DescribeAdviceServiceEnabled(db_cluster_id: String, region_id: String)
    "DescribeAdviceServiceEnabled" -> DescribeAdviceServiceEnabledOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabledOutput {
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { DescribeAdviceServiceEnabledOutput {
    0 "Message" message, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccounts {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAllAccounts(db_cluster_id: String) "DescribeAllAccounts" -> DescribeAllAccountsOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccountsOutput {
    pub account_list: Option<Vec<DescribeAllAccountsAccountList>>,
}
model! { DescribeAllAccountsOutput {
    0 "AccountList" account_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccountsAccountList {
    pub user: Option<String>,
}
model! { DescribeAllAccountsAccountList {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSource {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: String,
    pub table_name: String,
}
operation! { DescribeAllDataSource(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeAllDataSource" -> DescribeAllDataSourceOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemaName" schema_name, 6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceOutput {
    pub columns: Option<DescribeAllDataSourceColumns>,
    pub schemas: Option<DescribeAllDataSourceSchemas>,
    pub tables: Option<DescribeAllDataSourceTables>,
}
model! { DescribeAllDataSourceOutput {
    0 "Columns" columns, 1 "Schemas" schemas, 2 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceColumns {
    pub column: Option<Vec<DescribeAllDataSourceColumn>>,
}
model! { DescribeAllDataSourceColumns {
    0 "Column" column
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceColumn {
    pub auto_increment_column: Option<bool>,
    pub column_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub primary_key: Option<bool>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAllDataSourceColumn {
    0 "AutoIncrementColumn" auto_increment_column, 1 "ColumnName" column_name, 2 "DBClusterId" db_cluster_id,
    3 "PrimaryKey" primary_key, 4 "SchemaName" schema_name, 5 "TableName" table_name, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceSchemas {
    pub schema: Option<Vec<DescribeAllDataSourceSchema>>,
}
model! { DescribeAllDataSourceSchemas {
    0 "Schema" schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceSchema {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
}
model! { DescribeAllDataSourceSchema {
    0 "DBClusterId" db_cluster_id, 1 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceTables {
    pub table: Option<Vec<DescribeAllDataSourceTable>>,
}
model! { DescribeAllDataSourceTables {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceTable {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeAllDataSourceTable {
    0 "DBClusterId" db_cluster_id, 1 "SchemaName" schema_name, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppliedAdvices {
    pub advice_type: Option<String>,
    pub db_cluster_id: String,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub schema_table_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeAppliedAdvices(db_cluster_id: String, region_id: String)
    "DescribeAppliedAdvices" -> DescribeAppliedAdvicesOutput {
    0 "AdviceType" advice_type: String, 1 "DBClusterId" db_cluster_id, 2 "EndTime" end_time: i64,
    3 "Keyword" keyword: String, 4 "Lang" lang: String, 5 "Order" order: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "SchemaTableName" schema_table_name: String,
    10 "StartTime" start_time: i64
} }
paged! { DescribeAppliedAdvices: DescribeAppliedAdvicesItems = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppliedAdvicesOutput {
    pub items: Option<Vec<DescribeAppliedAdvicesItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_table_names: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeAppliedAdvicesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SchemaTableNames" schema_table_names,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppliedAdvicesItems {
    pub advice_id: Option<String>,
    pub benefit: Option<String>,
    pub build_sql: Option<String>,
    pub index_fields: Option<String>,
    pub job_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rollback_sql: Option<String>,
    pub sql: Option<String>,
    pub schema_name: Option<String>,
    pub submit_status: Option<String>,
    pub submit_time: Option<String>,
    pub table_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAppliedAdvicesItems {
    0 "AdviceId" advice_id, 1 "Benefit" benefit, 2 "BuildSQL" build_sql, 3 "IndexFields" index_fields,
    4 "JobStatus" job_status, 5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "RollbackSQL" rollback_sql,
    8 "SQL" sql, 9 "SchemaName" schema_name, 10 "SubmitStatus" submit_status, 11 "SubmitTime" submit_time,
    12 "TableName" table_name, 13 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfig {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAuditLogConfig(db_cluster_id: String, region_id: String)
    "DescribeAuditLogConfig" -> DescribeAuditLogConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfigOutput {
    pub access_denied_detail: Option<String>,
    pub audit_log_status: Option<String>,
    pub db_cluster_id: Option<String>,
}
model! { DescribeAuditLogConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AuditLogStatus" audit_log_status, 2 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogRecords {
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub end_time: Option<String>,
    pub host_address: Option<String>,
    pub order: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub process_id: Option<String>,
    pub query_keyword: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sql_type: Option<String>,
    pub start_time: Option<String>,
    pub succeed: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeAuditLogRecords(db_cluster_id: String, region_id: String)
    "DescribeAuditLogRecords" -> DescribeAuditLogRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "EndTime" end_time: String,
    3 "HostAddress" host_address: String, 4 "Order" order: String, 5 "OrderType" order_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "ProcessId" process_id: String, 11 "QueryKeyword" query_keyword: String,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SqlType" sql_type: String, 16 "StartTime" start_time: String,
    17 "Succeed" succeed: String, 18 "User" user: String
} }
paged! { DescribeAuditLogRecords: DescribeAuditLogRecordsItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub items: Option<Vec<DescribeAuditLogRecordsItems>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeAuditLogRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogRecordsItems {
    pub conn_id: Option<String>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub execute_timestamp: Option<i64>,
    pub host_address: Option<String>,
    pub process_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub succeed: Option<String>,
    pub total_time: Option<String>,
    pub user: Option<String>,
}
model! { DescribeAuditLogRecordsItems {
    0 "ConnId" conn_id, 1 "DBName" db_name, 2 "ExecuteTime" execute_time, 3 "ExecuteTimestamp" execute_timestamp,
    4 "HostAddress" host_address, 5 "ProcessID" process_id, 6 "SQLText" sql_text, 7 "SQLType" sql_type,
    8 "Succeed" succeed, 9 "TotalTime" total_time, 10 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttribute {
    pub db_cluster_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAutoRenewAttribute(db_cluster_ids: String, region_id: String)
    "DescribeAutoRenewAttribute" -> DescribeAutoRenewAttributeOutput {
    0 "DBClusterIds" db_cluster_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
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
pub struct DescribeAvailableAdvices {
    pub advice_date: i64,
    pub advice_type: Option<String>,
    pub db_cluster_id: String,
    pub keyword: Option<String>,
    pub lang: String,
    pub order: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: String,
    pub schema_table_name: Option<String>,
}

/// What [`DescribeAvailableAdvices::new`] takes.
pub struct DescribeAvailableAdvicesRequired {
    pub advice_date: i64,
    pub db_cluster_id: String,
    pub lang: String,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: String,
}
operation! { DescribeAvailableAdvices{DescribeAvailableAdvicesRequired: advice_date, db_cluster_id, lang, page_number, page_size, region_id}
    "DescribeAvailableAdvices" -> DescribeAvailableAdvicesOutput {
    0 "AdviceDate" advice_date, 1 "AdviceType" advice_type: String, 2 "DBClusterId" db_cluster_id,
    3 "Keyword" keyword: String, 4 "Lang" lang, 5 "Order" order: String, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "RegionId" region_id, 9 "SchemaTableName" schema_table_name: String
} }
paged! { DescribeAvailableAdvices: DescribeAvailableAdvicesItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableAdvicesOutput {
    pub items: Option<Vec<DescribeAvailableAdvicesItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_table_names: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeAvailableAdvicesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SchemaTableNames" schema_table_names,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableAdvicesItems {
    pub advice_date: Option<String>,
    pub advice_id: Option<String>,
    pub advice_type: Option<String>,
    pub benefit: Option<String>,
    pub index_fields: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reason: Option<String>,
    pub sql: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAvailableAdvicesItems {
    0 "AdviceDate" advice_date, 1 "AdviceId" advice_id, 2 "AdviceType" advice_type, 3 "Benefit" benefit,
    4 "IndexFields" index_fields, 5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Reason" reason, 8 "SQL" sql,
    9 "SchemaName" schema_name, 10 "TableName" table_name, 11 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub db_cluster_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "DBClusterVersion" db_cluster_version: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zone_list: Option<Vec<DescribeAvailableResourceAvailableZoneList>>,
    pub region_id: Option<String>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZoneList" available_zone_list, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZoneList {
    pub supported_compute_resource: Option<Vec<String>>,
    pub supported_mode: Option<Vec<DescribeAvailableResourceSupportedMode>>,
    pub supported_storage_resource: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailableResourceAvailableZoneList {
    0 "SupportedComputeResource" supported_compute_resource, 1 "SupportedMode" supported_mode,
    2 "SupportedStorageResource" supported_storage_resource, 3 "ZoneId" zone_id, 4 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedMode {
    pub mode: Option<String>,
    pub supported_serial_list: Option<Vec<DescribeAvailableResourceSupportedSerialList>>,
}
model! { DescribeAvailableResourceSupportedMode {
    0 "Mode" mode, 1 "SupportedSerialList" supported_serial_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSerialList {
    pub serial: Option<String>,
    pub supported_flexible_resource: Option<Vec<DescribeAvailableResourceSupportedFlexibleResource>>,
    pub supported_instance_class_list: Option<Vec<DescribeAvailableResourceSupportedInstanceClassList>>,
}
model! { DescribeAvailableResourceSupportedSerialList {
    0 "Serial" serial, 1 "SupportedFlexibleResource" supported_flexible_resource,
    2 "SupportedInstanceClassList" supported_instance_class_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedFlexibleResource {
    pub storage_type: Option<String>,
    pub supported_compute_resource: Option<Vec<String>>,
    pub supported_elastic_io_resource: Option<DescribeAvailableResourceSupportedElasticIOResource>,
    pub supported_storage_resource: Option<Vec<String>>,
}
model! { DescribeAvailableResourceSupportedFlexibleResource {
    0 "StorageType" storage_type, 1 "SupportedComputeResource" supported_compute_resource,
    2 "SupportedElasticIOResource" supported_elastic_io_resource,
    3 "SupportedStorageResource" supported_storage_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedElasticIOResource {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceSupportedElasticIOResource {
    0 "MaxCount" max_count, 1 "MinCount" min_count, 2 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedInstanceClassList {
    pub instance_class: Option<String>,
    pub supported_executor_list: Option<Vec<DescribeAvailableResourceSupportedExecutorList>>,
    pub supported_node_count_list: Option<Vec<DescribeAvailableResourceSupportedNodeCountList>>,
    pub tips: Option<String>,
}
model! { DescribeAvailableResourceSupportedInstanceClassList {
    0 "InstanceClass" instance_class, 1 "SupportedExecutorList" supported_executor_list,
    2 "SupportedNodeCountList" supported_node_count_list, 3 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedExecutorList {
    pub node_count: Option<DescribeAvailableResourceNodeCount>,
}
model! { DescribeAvailableResourceSupportedExecutorList {
    0 "NodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceNodeCount {
    0 "MaxCount" max_count, 1 "MinCount" min_count, 2 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeCountList {
    pub node_count: Option<DescribeAvailableResourceSupportedNodeCountListNodeCount>,
    pub storage_size: Option<Vec<String>>,
}
model! { DescribeAvailableResourceSupportedNodeCountList {
    0 "NodeCount" node_count, 1 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeCountListNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeCountListNodeCount {
    0 "MaxCount" max_count, 1 "MinCount" min_count, 2 "Step" step
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
    pub backup_retention_period: Option<i64>,
    pub enable_backup_log: Option<String>,
    pub log_backup_retention_period: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupRetentionPeriod" backup_retention_period, 1 "EnableBackupLog" enable_backup_log,
    2 "LogBackupRetentionPeriod" log_backup_retention_period, 3 "PreferredBackupPeriod" preferred_backup_period,
    4 "PreferredBackupTime" preferred_backup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub cross_role: Option<String>,
    pub cross_uid: Option<String>,
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeBackups(db_cluster_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "CrossRole" cross_role: String, 2 "CrossUid" cross_uid: String,
    3 "DBClusterId" db_cluster_id, 4 "EndTime" end_time: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "StartTime" start_time: String
} }
paged! { DescribeBackups: DescribeBackupsBackup = Number "PageNumber", "Items.Backup" items.backup, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub free_backup_size: Option<i64>,
    pub items: Option<DescribeBackupsItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_backup_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { DescribeBackupsOutput {
    0 "FreeBackupSize" free_backup_size, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalBackupSize" total_backup_size, 5 "TotalCount" total_count
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
    pub backup_expired_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub db_cluster_id: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupEndTime" backup_end_time, 1 "BackupExpiredTime" backup_expired_time, 2 "BackupId" backup_id,
    3 "BackupMethod" backup_method, 4 "BackupSize" backup_size, 5 "BackupStartTime" backup_start_time,
    6 "BackupStatus" backup_status, 7 "BackupType" backup_type, 8 "DBClusterId" db_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetection {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeBadSqlDetection(db_cluster_id: String, region_id: String)
    "DescribeBadSqlDetection" -> DescribeBadSqlDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeBadSqlDetectionDetectionItems>>,
    pub total_count: Option<String>,
}
model! { DescribeBadSqlDetectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "DBClusterId" db_cluster_id, 2 "DetectionItems" detection_items,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<Vec<DescribeBadSqlDetectionResults>>,
    pub status: Option<String>,
}
model! { DescribeBadSqlDetectionDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Results" results, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionResults {
    pub cost: Option<i64>,
    pub diagnosis_results: Option<Vec<DescribeBadSqlDetectionDiagnosisResults>>,
    pub operator_cost: Option<i64>,
    pub output_data_size: Option<i64>,
    pub pattern_id: Option<String>,
    pub peak_memory: Option<i64>,
    pub process_id: Option<String>,
    pub sql: Option<String>,
    pub scan_size: Option<i64>,
    pub start_time: Option<String>,
    pub total_stages: Option<i64>,
}
model! { DescribeBadSqlDetectionResults {
    0 "Cost" cost, 1 "DiagnosisResults" diagnosis_results, 2 "OperatorCost" operator_cost,
    3 "OutputDataSize" output_data_size, 4 "PatternId" pattern_id, 5 "PeakMemory" peak_memory, 6 "ProcessId" process_id,
    7 "SQL" sql, 8 "ScanSize" scan_size, 9 "StartTime" start_time, 10 "TotalStages" total_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionDiagnosisResults {
    pub code: Option<String>,
    pub detail: Option<String>,
    pub operator_id: Option<String>,
    pub stage_id: Option<String>,
}
model! { DescribeBadSqlDetectionDiagnosisResults {
    0 "Code" code, 1 "Detail" detail, 2 "OperatorId" operator_id, 3 "StageId" stage_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumns {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: String,
    pub table_name: String,
}
operation! { DescribeColumns(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeColumns" -> DescribeColumnsOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemaName" schema_name, 6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsOutput {
    pub items: Option<DescribeColumnsItems>,
}
model! { DescribeColumnsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsItems {
    pub column: Option<Vec<DescribeColumnsColumn>>,
}
model! { DescribeColumnsItems {
    0 "Column" column
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsColumn {
    pub auto_increment_column: Option<bool>,
    pub column_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub primary_key: Option<bool>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeColumnsColumn {
    0 "AutoIncrementColumn" auto_increment_column, 1 "ColumnName" column_name, 2 "DBClusterId" db_cluster_id,
    3 "PrimaryKey" primary_key, 4 "SchemaName" schema_name, 5 "TableName" table_name, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResource {
    pub db_cluster_id: Option<String>,
    pub db_cluster_version: Option<String>,
    pub migrate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeComputeResource(region_id: String) "DescribeComputeResource" -> DescribeComputeResourceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBClusterVersion" db_cluster_version: String, 2 "Migrate" migrate: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResourceOutput {
    pub compute_resource: Option<Vec<DescribeComputeResourceComputeResource>>,
}
model! { DescribeComputeResourceOutput {
    0 "ComputeResource" compute_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResourceComputeResource {
    pub display_value: Option<String>,
    pub real_value: Option<String>,
}
model! { DescribeComputeResourceComputeResource {
    0 "DisplayValue" display_value, 1 "RealValue" real_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecords {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeConnectionCountRecords(db_cluster_id: String)
    "DescribeConnectionCountRecords" -> DescribeConnectionCountRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsOutput {
    pub access_ip_records: Option<Vec<DescribeConnectionCountRecordsAccessIpRecords>>,
    pub db_cluster_id: Option<String>,
    pub user_records: Option<Vec<DescribeConnectionCountRecordsUserRecords>>,
}
model! { DescribeConnectionCountRecordsOutput {
    0 "AccessIpRecords" access_ip_records, 1 "DBClusterId" db_cluster_id, 2 "UserRecords" user_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsAccessIpRecords {
    pub access_ip: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeConnectionCountRecordsAccessIpRecords {
    0 "AccessIp" access_ip, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsUserRecords {
    pub count: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeConnectionCountRecordsUserRecords {
    0 "Count" count, 1 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetection {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeControllerDetection(db_cluster_id: String, region_id: String)
    "DescribeControllerDetection" -> DescribeControllerDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeControllerDetectionDetectionItems>>,
    pub total_count: Option<String>,
}
model! { DescribeControllerDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeControllerDetectionDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteList {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterAccessWhiteList(db_cluster_id: String)
    "DescribeDBClusterAccessWhiteList" -> DescribeDBClusterAccessWhiteListOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListOutput {
    pub items: Option<DescribeDBClusterAccessWhiteListItems>,
}
model! { DescribeDBClusterAccessWhiteListOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListItems {
    pub ip_array: Option<Vec<DescribeDBClusterAccessWhiteListIPArray>>,
}
model! { DescribeDBClusterAccessWhiteListItems {
    0 "IPArray" ip_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListIPArray {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeDBClusterAccessWhiteListIPArray {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute, 1 "DBClusterIPArrayName" db_cluster_ip_array_name,
    2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttribute {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterAttribute(db_cluster_id: String)
    "DescribeDBClusterAttribute" -> DescribeDBClusterAttributeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeOutput {
    pub items: Option<DescribeDBClusterAttributeItems>,
}
model! { DescribeDBClusterAttributeOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeItems {
    pub db_cluster: Option<Vec<DescribeDBClusterAttributeDBCluster>>,
}
model! { DescribeDBClusterAttributeItems {
    0 "DBCluster" db_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeDBCluster {
    pub category: Option<String>,
    pub commodity_code: Option<String>,
    pub compute_resource: Option<String>,
    pub connection_string: Option<String>,
    pub creation_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_cluster_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_node_storage: Option<i64>,
    pub db_version: Option<String>,
    pub disk_encryption: Option<bool>,
    pub disk_performance_level: Option<String>,
    pub disk_type: Option<String>,
    pub dts_job_id: Option<String>,
    pub elastic_io_resource: Option<i64>,
    pub elastic_io_resource_size: Option<String>,
    pub enable_airflow: Option<bool>,
    pub enable_spark: Option<bool>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub executor_count: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub inner_ip: Option<String>,
    pub inner_port: Option<String>,
    pub kms_id: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_time: Option<String>,
    pub mode: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub product_form: Option<String>,
    pub product_version: Option<String>,
    pub rds_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub reserved_node_count: Option<i64>,
    pub reserved_node_size: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_v_switch_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub storage_resource: Option<String>,
    pub tags: Option<DescribeDBClusterAttributeTags>,
    pub task_info: Option<DescribeDBClusterAttributeTaskInfo>,
    pub user_eni_status: Option<bool>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClusterAttributeDBCluster {
    0 "Category" category, 1 "CommodityCode" commodity_code, 2 "ComputeResource" compute_resource,
    3 "ConnectionString" connection_string, 4 "CreationTime" creation_time,
    5 "DBClusterDescription" db_cluster_description, 6 "DBClusterId" db_cluster_id,
    7 "DBClusterNetworkType" db_cluster_network_type, 8 "DBClusterStatus" db_cluster_status,
    9 "DBClusterType" db_cluster_type, 10 "DBNodeClass" db_node_class, 11 "DBNodeCount" db_node_count,
    12 "DBNodeStorage" db_node_storage, 13 "DBVersion" db_version, 14 "DiskEncryption" disk_encryption,
    15 "DiskPerformanceLevel" disk_performance_level, 16 "DiskType" disk_type, 17 "DtsJobId" dts_job_id,
    18 "ElasticIOResource" elastic_io_resource, 19 "ElasticIOResourceSize" elastic_io_resource_size,
    20 "EnableAirflow" enable_airflow, 21 "EnableSpark" enable_spark, 22 "Engine" engine,
    23 "EngineVersion" engine_version, 24 "ExecutorCount" executor_count, 25 "ExpireTime" expire_time,
    26 "Expired" expired, 27 "InnerIp" inner_ip, 28 "InnerPort" inner_port, 29 "KmsId" kms_id, 30 "LockMode" lock_mode,
    31 "LockReason" lock_reason, 32 "MaintainTime" maintain_time, 33 "Mode" mode, 34 "PayType" pay_type, 35 "Port" port,
    36 "ProductForm" product_form, 37 "ProductVersion" product_version, 38 "RdsInstanceId" rds_instance_id,
    39 "RegionId" region_id, 40 "ReservedNodeCount" reserved_node_count, 41 "ReservedNodeSize" reserved_node_size,
    42 "ResourceGroupId" resource_group_id, 43 "SecondaryVSwitchId" secondary_v_switch_id,
    44 "SecondaryZoneId" secondary_zone_id, 45 "StorageResource" storage_resource, 46 "Tags" tags,
    47 "TaskInfo" task_info, 48 "UserENIStatus" user_eni_status, 49 "VPCCloudInstanceId" vpc_cloud_instance_id,
    50 "VPCId" vpc_id, 51 "VSwitchId" v_switch_id, 52 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTags {
    pub tag: Option<Vec<DescribeDBClusterAttributeTag>>,
}
model! { DescribeDBClusterAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClusterAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTaskInfo {
    pub name: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub step_list: Option<DescribeDBClusterAttributeStepList>,
}
model! { DescribeDBClusterAttributeTaskInfo {
    0 "Name" name, 1 "Progress" progress, 2 "Status" status, 3 "StepList" step_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeStepList {
    pub step_list: Option<Vec<DescribeDBClusterAttributeStepListStepList>>,
}
model! { DescribeDBClusterAttributeStepList {
    0 "StepList" step_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeStepListStepList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub step_desc: Option<String>,
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeDBClusterAttributeStepListStepList {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "StepDesc" step_desc, 3 "StepName" step_name,
    4 "StepProgress" step_progress, 5 "StepStatus" step_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatus {
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { DescribeDBClusterHealthStatus(db_cluster_id: String, region_id: String)
    "DescribeDBClusterHealthStatus" -> DescribeDBClusterHealthStatusOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusOutput {
    pub cs: Option<DescribeDBClusterHealthStatusCS>,
    pub executor: Option<DescribeDBClusterHealthStatusExecutor>,
    pub instance_status: Option<String>,
    pub worker: Option<DescribeDBClusterHealthStatusWorker>,
}
model! { DescribeDBClusterHealthStatusOutput {
    0 "CS" cs, 1 "Executor" executor, 2 "InstanceStatus" instance_status, 3 "Worker" worker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusCS {
    pub active_count: Option<i64>,
    pub expected_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub status: Option<String>,
    pub unavailable_count: Option<i64>,
}
model! { DescribeDBClusterHealthStatusCS {
    0 "ActiveCount" active_count, 1 "ExpectedCount" expected_count, 2 "RiskCount" risk_count, 3 "Status" status,
    4 "UnavailableCount" unavailable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusExecutor {
    pub active_count: Option<i64>,
    pub expected_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub status: Option<String>,
    pub unavailable_count: Option<i64>,
}
model! { DescribeDBClusterHealthStatusExecutor {
    0 "ActiveCount" active_count, 1 "ExpectedCount" expected_count, 2 "RiskCount" risk_count, 3 "Status" status,
    4 "UnavailableCount" unavailable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusWorker {
    pub active_count: Option<i64>,
    pub expected_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub status: Option<String>,
    pub unavailable_count: Option<i64>,
}
model! { DescribeDBClusterHealthStatusWorker {
    0 "ActiveCount" active_count, 1 "ExpectedCount" expected_count, 2 "RiskCount" risk_count, 3 "Status" status,
    4 "UnavailableCount" unavailable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfo {
    pub db_cluster_id: String,
    pub engine: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterNetInfo(db_cluster_id: String)
    "DescribeDBClusterNetInfo" -> DescribeDBClusterNetInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "Engine" engine: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoOutput {
    pub cluster_network_type: Option<String>,
    pub items: Option<DescribeDBClusterNetInfoItems>,
}
model! { DescribeDBClusterNetInfoOutput {
    0 "ClusterNetworkType" cluster_network_type, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoItems {
    pub address: Option<Vec<DescribeDBClusterNetInfoAddress>>,
}
model! { DescribeDBClusterNetInfoItems {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoAddress {
    pub connection_string: Option<String>,
    pub connection_string_prefix: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoAddress {
    0 "ConnectionString" connection_string, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "IPAddress" ip_address, 3 "NetType" net_type, 4 "Port" port, 5 "VPCId" vpc_id, 6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pools: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBClusterPerformance(db_cluster_id: String, region_id: String)
    "DescribeDBClusterPerformance" -> DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Key" key: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourcePools" resource_pools: String, 9 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performances: Option<Vec<DescribeDBClusterPerformancePerformances>>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterPerformanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "DBClusterId" db_cluster_id, 2 "EndTime" end_time,
    3 "Performances" performances, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformances {
    pub key: Option<String>,
    pub series: Option<Vec<DescribeDBClusterPerformanceSeries>>,
    pub unit: Option<String>,
}
model! { DescribeDBClusterPerformancePerformances {
    0 "Key" key, 1 "Series" series, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceSeries {
    pub name: Option<String>,
    pub tags: Option<String>,
    pub translate_key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribeDBClusterPerformanceSeries {
    0 "Name" name, 1 "Tags" tags, 2 "TranslateKey" translate_key, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformance {
    pub db_cluster_id: String,
    pub end_time: String,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pools: Option<String>,
    pub start_time: String,
}
operation! { DescribeDBClusterResourcePoolPerformance(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeDBClusterResourcePoolPerformance" -> DescribeDBClusterResourcePoolPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Key" key: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourcePools" resource_pools: String, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performances: Option<Vec<DescribeDBClusterResourcePoolPerformancePerformances>>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterResourcePoolPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Performances" performances, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformancePerformances {
    pub key: Option<String>,
    pub resource_pool_performances: Option<Vec<DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances>>,
    pub unit: Option<String>,
}
model! { DescribeDBClusterResourcePoolPerformancePerformances {
    0 "Key" key, 1 "ResourcePoolPerformances" resource_pool_performances, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances {
    pub resource_pool_name: Option<String>,
    pub resource_pool_series: Option<Vec<DescribeDBClusterResourcePoolPerformanceResourcePoolSeries>>,
}
model! { DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances {
    0 "ResourcePoolName" resource_pool_name, 1 "ResourcePoolSeries" resource_pool_series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceResourcePoolSeries {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribeDBClusterResourcePoolPerformanceResourcePoolSeries {
    0 "Name" name, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSL {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterSSL(db_cluster_id: String) "DescribeDBClusterSSL" -> DescribeDBClusterSSLOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSLOutput {
    pub connection_string: Option<String>,
    pub expire_time: Option<String>,
    pub ssl_enabled: Option<bool>,
}
model! { DescribeDBClusterSSLOutput {
    0 "ConnectionString" connection_string, 1 "ExpireTime" expire_time, 2 "SSLEnabled" ssl_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumber {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterShardNumber(db_cluster_id: String)
    "DescribeDBClusterShardNumber" -> DescribeDBClusterShardNumberOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumberOutput {
    pub available_shard_number_list: Option<Vec<DescribeDBClusterShardNumberAvailableShardNumberList>>,
    pub available_shard_numbers: Option<Vec<i64>>,
    pub shard_number: Option<i64>,
}
model! { DescribeDBClusterShardNumberOutput {
    0 "AvailableShardNumberList" available_shard_number_list, 1 "AvailableShardNumbers" available_shard_numbers,
    2 "ShardNumber" shard_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumberAvailableShardNumberList {
    pub shard_number: Option<i64>,
}
model! { DescribeDBClusterShardNumberAvailableShardNumberList {
    0 "ShardNumber" shard_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummary {
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { DescribeDBClusterSpaceSummary(db_cluster_id: String, region_id: String)
    "DescribeDBClusterSpaceSummary" -> DescribeDBClusterSpaceSummaryOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryOutput {
    pub data: Option<DescribeDBClusterSpaceSummaryData>,
}
model! { DescribeDBClusterSpaceSummaryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryData {
    pub cold_data: Option<DescribeDBClusterSpaceSummaryColdData>,
    pub data_growth: Option<DescribeDBClusterSpaceSummaryDataGrowth>,
    pub hot_data: Option<DescribeDBClusterSpaceSummaryHotData>,
    pub total_size: Option<String>,
}
model! { DescribeDBClusterSpaceSummaryData {
    0 "ColdData" cold_data, 1 "DataGrowth" data_growth, 2 "HotData" hot_data, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryColdData {
    pub data_size: Option<i64>,
    pub index_size: Option<i64>,
    pub other_size: Option<i64>,
    pub primary_key_index_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeDBClusterSpaceSummaryColdData {
    0 "DataSize" data_size, 1 "IndexSize" index_size, 2 "OtherSize" other_size,
    3 "PrimaryKeyIndexSize" primary_key_index_size, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryDataGrowth {
    pub day_growth: Option<i64>,
    pub week_growth: Option<i64>,
}
model! { DescribeDBClusterSpaceSummaryDataGrowth {
    0 "DayGrowth" day_growth, 1 "WeekGrowth" week_growth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryHotData {
    pub data_size: Option<i64>,
    pub index_size: Option<i64>,
    pub other_size: Option<i64>,
    pub primary_key_index_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeDBClusterSpaceSummaryHotData {
    0 "DataSize" data_size, 1 "IndexSize" index_size, 2 "OtherSize" other_size,
    3 "PrimaryKeyIndexSize" primary_key_index_size, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStatus {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterStatus(region_id: String) "DescribeDBClusterStatus" -> DescribeDBClusterStatusOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStatusOutput {
    pub status: Option<Vec<String>>,
}
model! { DescribeDBClusterStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusters {
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_cluster_version: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDBClustersTag>>,
}
operation! { DescribeDBClusters(region_id: String) "DescribeDBClusters" -> DescribeDBClustersOutput {
    0 "DBClusterDescription" db_cluster_description: String, 1 "DBClusterIds" db_cluster_ids: String,
    2 "DBClusterStatus" db_cluster_status: String, 3 "DBClusterVersion" db_cluster_version: String,
    4 "DBVersion" db_version: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Tag" tag: Vec<DescribeDBClustersTag>
} }
paged! { DescribeDBClusters: DescribeDBClustersDBCluster =
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalCount"
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
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBClustersOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
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
    pub category: Option<String>,
    pub commodity_code: Option<String>,
    pub compute_resource: Option<String>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_cluster_type: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_count: Option<i64>,
    pub db_node_storage: Option<i64>,
    pub db_version: Option<String>,
    pub disk_type: Option<String>,
    pub dts_job_id: Option<String>,
    pub elastic_io_resource: Option<i64>,
    pub engine: Option<String>,
    pub executor_count: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub inner_ip: Option<String>,
    pub inner_port: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub mode: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub product_version: Option<String>,
    pub rds_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage_resource: Option<String>,
    pub tags: Option<DescribeDBClustersTags>,
    pub task_info: Option<DescribeDBClustersTaskInfo>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersDBCluster {
    0 "Category" category, 1 "CommodityCode" commodity_code, 2 "ComputeResource" compute_resource,
    3 "ConnectionString" connection_string, 4 "CreateTime" create_time, 5 "DBClusterDescription" db_cluster_description,
    6 "DBClusterId" db_cluster_id, 7 "DBClusterNetworkType" db_cluster_network_type,
    8 "DBClusterStatus" db_cluster_status, 9 "DBClusterType" db_cluster_type, 10 "DBNodeClass" db_node_class,
    11 "DBNodeCount" db_node_count, 12 "DBNodeStorage" db_node_storage, 13 "DBVersion" db_version,
    14 "DiskType" disk_type, 15 "DtsJobId" dts_job_id, 16 "ElasticIOResource" elastic_io_resource, 17 "Engine" engine,
    18 "ExecutorCount" executor_count, 19 "ExpireTime" expire_time, 20 "Expired" expired, 21 "InnerIp" inner_ip,
    22 "InnerPort" inner_port, 23 "LockMode" lock_mode, 24 "LockReason" lock_reason, 25 "Mode" mode,
    26 "PayType" pay_type, 27 "Port" port, 28 "ProductVersion" product_version, 29 "RdsInstanceId" rds_instance_id,
    30 "RegionId" region_id, 31 "ResourceGroupId" resource_group_id, 32 "StorageResource" storage_resource,
    33 "Tags" tags, 34 "TaskInfo" task_info, 35 "VPCCloudInstanceId" vpc_cloud_instance_id, 36 "VPCId" vpc_id,
    37 "VSwitchId" v_switch_id, 38 "ZoneId" zone_id
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
pub struct DescribeDBClustersTaskInfo {
    pub name: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub step_list: Option<DescribeDBClustersStepList>,
}
model! { DescribeDBClustersTaskInfo {
    0 "Name" name, 1 "Progress" progress, 2 "Status" status, 3 "StepList" step_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersStepList {
    pub step_list: Option<Vec<DescribeDBClustersStepListStepList>>,
}
model! { DescribeDBClustersStepList {
    0 "StepList" step_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersStepListStepList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub step_desc: Option<String>,
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeDBClustersStepListStepList {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "StepDesc" step_desc, 3 "StepName" step_name,
    4 "StepProgress" step_progress, 5 "StepStatus" step_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroup {
    pub db_cluster_id: String,
    pub group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBResourceGroup(db_cluster_id: String) "DescribeDBResourceGroup" -> DescribeDBResourceGroupOutput {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupOutput {
    pub db_cluster_id: Option<String>,
    pub groups_info: Option<Vec<DescribeDBResourceGroupGroupsInfo>>,
}
model! { DescribeDBResourceGroupOutput {
    0 "DBClusterId" db_cluster_id, 1 "GroupsInfo" groups_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupGroupsInfo {
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub elastic_min_compute_resource: Option<String>,
    pub engine: Option<String>,
    pub engine_params: Option<BTreeMap<String, Value>>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_user_list: Option<Vec<String>>,
    pub group_users: Option<String>,
    pub max_cluster_count: Option<i64>,
    pub max_compute_resource: Option<String>,
    pub min_cluster_count: Option<i64>,
    pub min_compute_resource: Option<String>,
    pub node_num: Option<i64>,
    pub port: Option<String>,
    pub running_cluster_count: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDBResourceGroupGroupsInfo {
    0 "ClusterMode" cluster_mode, 1 "ClusterSizeResource" cluster_size_resource, 2 "ConnectionString" connection_string,
    3 "CreateTime" create_time, 4 "ElasticMinComputeResource" elastic_min_compute_resource, 5 "Engine" engine,
    6 "EngineParams" engine_params, 7 "GroupName" group_name, 8 "GroupType" group_type,
    9 "GroupUserList" group_user_list, 10 "GroupUsers" group_users, 11 "MaxClusterCount" max_cluster_count,
    12 "MaxComputeResource" max_compute_resource, 13 "MinClusterCount" min_cluster_count,
    14 "MinComputeResource" min_compute_resource, 15 "NodeNum" node_num, 16 "Port" port,
    17 "RunningClusterCount" running_cluster_count, 18 "Status" status, 19 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourcePool {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBResourcePool(db_cluster_id: String) "DescribeDBResourcePool" -> DescribeDBResourcePoolOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PoolName" pool_name: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourcePoolOutput {
    pub db_cluster_id: Option<String>,
    pub pools_info: Option<Vec<DescribeDBResourcePoolPoolsInfo>>,
}
model! { DescribeDBResourcePoolOutput {
    0 "DBClusterId" db_cluster_id, 1 "PoolsInfo" pools_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourcePoolPoolsInfo {
    pub create_time: Option<String>,
    pub node_num: Option<i64>,
    pub pool_name: Option<String>,
    pub pool_users: Option<String>,
    pub query_type: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDBResourcePoolPoolsInfo {
    0 "CreateTime" create_time, 1 "NodeNum" node_num, 2 "PoolName" pool_name, 3 "PoolUsers" pool_users,
    4 "QueryType" query_type, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensions {
    pub db_cluster_id: String,
    pub end_time: String,
    pub lang: Option<String>,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribeDiagnosisDimensions::new`] takes.
pub struct DescribeDiagnosisDimensionsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDiagnosisDimensions{DescribeDiagnosisDimensionsRequired: db_cluster_id, end_time, query_condition, region_id, start_time}
    "DescribeDiagnosisDimensions" -> DescribeDiagnosisDimensionsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "QueryCondition" query_condition,
    4 "RegionId" region_id, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsOutput {
    pub client_ips: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub resource_groups: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}
model! { DescribeDiagnosisDimensionsOutput {
    0 "ClientIps" client_ips, 1 "Databases" databases, 2 "ResourceGroups" resource_groups, 3 "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformance {
    pub db_cluster_id: String,
    pub end_time: String,
    pub lang: Option<String>,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribeDiagnosisMonitorPerformance::new`] takes.
pub struct DescribeDiagnosisMonitorPerformanceRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDiagnosisMonitorPerformance{DescribeDiagnosisMonitorPerformanceRequired: db_cluster_id, end_time, query_condition, region_id, start_time}
    "DescribeDiagnosisMonitorPerformance" -> DescribeDiagnosisMonitorPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "QueryCondition" query_condition,
    4 "RegionId" region_id, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceOutput {
    pub performances: Option<Vec<DescribeDiagnosisMonitorPerformancePerformances>>,
    pub performances_threshold: Option<i64>,
    pub performances_truncated: Option<bool>,
}
model! { DescribeDiagnosisMonitorPerformanceOutput {
    0 "Performances" performances, 1 "PerformancesThreshold" performances_threshold,
    2 "PerformancesTruncated" performances_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformancePerformances {
    pub cost: Option<i64>,
    pub peak_memory: Option<i64>,
    pub process_id: Option<String>,
    pub rc_host: Option<String>,
    pub scan_rows: Option<i64>,
    pub scan_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDiagnosisMonitorPerformancePerformances {
    0 "Cost" cost, 1 "PeakMemory" peak_memory, 2 "ProcessId" process_id, 3 "RcHost" rc_host, 4 "ScanRows" scan_rows,
    5 "ScanSize" scan_size, 6 "StartTime" start_time, 7 "Status" status, 8 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecords {
    pub client_ip: Option<String>,
    pub db_cluster_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub max_peak_memory: Option<i64>,
    pub max_scan_size: Option<i64>,
    pub min_peak_memory: Option<i64>,
    pub min_scan_size: Option<i64>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pattern_id: Option<String>,
    pub query_condition: String,
    pub region_id: String,
    pub resource_group: Option<String>,
    pub start_time: String,
    pub user_name: Option<String>,
}

/// What [`DescribeDiagnosisRecords::new`] takes.
pub struct DescribeDiagnosisRecordsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDiagnosisRecords{DescribeDiagnosisRecordsRequired: db_cluster_id, end_time, query_condition, region_id, start_time}
    "DescribeDiagnosisRecords" -> DescribeDiagnosisRecordsOutput {
    0 "ClientIp" client_ip: String, 1 "DBClusterId" db_cluster_id, 2 "Database" database: String, 3 "EndTime" end_time,
    4 "Keyword" keyword: String, 5 "Lang" lang: String, 6 "MaxPeakMemory" max_peak_memory: i64,
    7 "MaxScanSize" max_scan_size: i64, 8 "MinPeakMemory" min_peak_memory: i64, 9 "MinScanSize" min_scan_size: i64,
    10 "Order" order: String, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64,
    13 "PatternId" pattern_id: String, 14 "QueryCondition" query_condition, 15 "RegionId" region_id,
    16 "ResourceGroup" resource_group: String, 17 "StartTime" start_time, 18 "UserName" user_name: String
} }
paged! { DescribeDiagnosisRecords: DescribeDiagnosisRecordsQuerys =
    Number "PageNumber", "Querys" querys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub querys: Option<Vec<DescribeDiagnosisRecordsQuerys>>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisRecordsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Querys" querys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsQuerys {
    pub client_ip: Option<String>,
    pub cost: Option<i64>,
    pub database: Option<String>,
    pub etl_write_rows: Option<i64>,
    pub execution_time: Option<i64>,
    pub output_data_size: Option<i64>,
    pub output_rows: Option<i64>,
    pub pattern_id: Option<String>,
    pub peak_memory: Option<i64>,
    pub process_id: Option<String>,
    pub query_properties: Option<Vec<DescribeDiagnosisRecordsQueryProperties>>,
    pub queue_time: Option<i64>,
    pub rc_host: Option<String>,
    pub resource_cost_rank: Option<i64>,
    pub resource_group: Option<String>,
    pub sql: Option<String>,
    pub sql_truncated: Option<bool>,
    pub sql_truncated_threshold: Option<i64>,
    pub scan_rows: Option<i64>,
    pub scan_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub total_planning_time: Option<i64>,
    pub total_stages: Option<i64>,
    pub user_name: Option<String>,
}
model! { DescribeDiagnosisRecordsQuerys {
    0 "ClientIp" client_ip, 1 "Cost" cost, 2 "Database" database, 3 "EtlWriteRows" etl_write_rows,
    4 "ExecutionTime" execution_time, 5 "OutputDataSize" output_data_size, 6 "OutputRows" output_rows,
    7 "PatternId" pattern_id, 8 "PeakMemory" peak_memory, 9 "ProcessId" process_id,
    10 "QueryProperties" query_properties, 11 "QueueTime" queue_time, 12 "RcHost" rc_host,
    13 "ResourceCostRank" resource_cost_rank, 14 "ResourceGroup" resource_group, 15 "SQL" sql,
    16 "SQLTruncated" sql_truncated, 17 "SQLTruncatedThreshold" sql_truncated_threshold, 18 "ScanRows" scan_rows,
    19 "ScanSize" scan_size, 20 "StartTime" start_time, 21 "Status" status, 22 "TotalPlanningTime" total_planning_time,
    23 "TotalStages" total_stages, 24 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsQueryProperties {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDiagnosisRecordsQueryProperties {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfo {
    pub db_cluster_id: String,
    pub lang: String,
    pub process_id: String,
    pub process_rc_host: Option<String>,
    pub process_start_time: Option<i64>,
    pub process_state: Option<String>,
    pub region_id: String,
}
operation! { DescribeDiagnosisSQLInfo(db_cluster_id: String, lang: String, process_id: String, region_id: String)
    "DescribeDiagnosisSQLInfo" -> DescribeDiagnosisSQLInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang, 2 "ProcessId" process_id, 3 "ProcessRcHost" process_rc_host: String,
    4 "ProcessStartTime" process_start_time: i64, 5 "ProcessState" process_state: String, 6 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoOutput {
    pub diagnosis_sql_info: Option<String>,
    pub stage_infos: Option<Vec<DescribeDiagnosisSQLInfoStageInfos>>,
}
model! { DescribeDiagnosisSQLInfoOutput {
    0 "DiagnosisSQLInfo" diagnosis_sql_info, 1 "StageInfos" stage_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoStageInfos {
    pub input_data_size: Option<i64>,
    pub input_rows: Option<i64>,
    pub operator_cost: Option<i64>,
    pub output_data_size: Option<i64>,
    pub output_rows: Option<i64>,
    pub peak_memory: Option<i64>,
    pub progress: Option<f64>,
    pub stage_id: Option<String>,
    pub state: Option<String>,
}
model! { DescribeDiagnosisSQLInfoStageInfos {
    0 "InputDataSize" input_data_size, 1 "InputRows" input_rows, 2 "OperatorCost" operator_cost,
    3 "OutputDataSize" output_data_size, 4 "OutputRows" output_rows, 5 "PeakMemory" peak_memory, 6 "Progress" progress,
    7 "StageId" stage_id, 8 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisTasks {
    pub db_cluster_id: String,
    pub host: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub process_id: String,
    pub region_id: Option<String>,
    pub stage_id: String,
    pub state: Option<String>,
}
operation! { DescribeDiagnosisTasks(db_cluster_id: String, process_id: String, stage_id: String)
    "DescribeDiagnosisTasks" -> DescribeDiagnosisTasksOutput {
    0 "DBClusterId" db_cluster_id, 1 "Host" host: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProcessId" process_id, 6 "RegionId" region_id: String, 7 "StageId" stage_id,
    8 "State" state: String
} { method: "GET", } }
paged! { DescribeDiagnosisTasks: DescribeDiagnosisTasksTaskList =
    Number "PageNumber", "TaskList" task_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisTasksOutput {
    pub task_list: Option<Vec<DescribeDiagnosisTasksTaskList>>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisTasksOutput {
    0 "TaskList" task_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisTasksTaskList {
    pub compute_time_ratio: Option<String>,
    pub drivers: Option<String>,
    pub elapsed_time: Option<i64>,
    pub input_data_size: Option<i64>,
    pub input_rows: Option<i64>,
    pub operator_cost: Option<i64>,
    pub output_data_size: Option<i64>,
    pub output_rows: Option<i64>,
    pub peak_memory: Option<i64>,
    pub queued_time: Option<String>,
    pub scan_cost: Option<i64>,
    pub scan_data_size: Option<i64>,
    pub scan_rows: Option<i64>,
    pub state: Option<String>,
    pub task_create_time: Option<i64>,
    pub task_end_time: Option<i64>,
    pub task_host: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeDiagnosisTasksTaskList {
    0 "ComputeTimeRatio" compute_time_ratio, 1 "Drivers" drivers, 2 "ElapsedTime" elapsed_time,
    3 "InputDataSize" input_data_size, 4 "InputRows" input_rows, 5 "OperatorCost" operator_cost,
    6 "OutputDataSize" output_data_size, 7 "OutputRows" output_rows, 8 "PeakMemory" peak_memory,
    9 "QueuedTime" queued_time, 10 "ScanCost" scan_cost, 11 "ScanDataSize" scan_data_size, 12 "ScanRows" scan_rows,
    13 "State" state, 14 "TaskCreateTime" task_create_time, 15 "TaskEndTime" task_end_time, 16 "TaskHost" task_host,
    17 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecords {
    pub db_cluster_id: String,
    /// Deprecated.
    pub lang: Option<String>,
    pub region_id: String,
}
operation! { DescribeDownloadRecords(db_cluster_id: String, region_id: String)
    "DescribeDownloadRecords" -> DescribeDownloadRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsOutput {
    pub records: Option<Vec<DescribeDownloadRecordsRecords>>,
}
model! { DescribeDownloadRecordsOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsRecords {
    pub download_id: Option<i64>,
    pub exception_msg: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDownloadRecordsRecords {
    0 "DownloadId" download_id, 1 "ExceptionMsg" exception_msg, 2 "FileName" file_name, 3 "Status" status, 4 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEIURange {
    pub compute_resource: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_version: Option<String>,
    pub operation: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_version: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_size: Option<String>,
    pub sub_operation: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeEIURange(region_id: String) "DescribeEIURange" -> DescribeEIURangeOutput {
    0 "ComputeResource" compute_resource: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DBClusterVersion" db_cluster_version: String, 3 "Operation" operation: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "ProductVersion" product_version: String,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "StorageSize" storage_size: String, 12 "SubOperation" sub_operation: String, 13 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEIURangeOutput {
    pub eiu_info: Option<DescribeEIURangeEIUInfo>,
}
model! { DescribeEIURangeOutput {
    0 "EIUInfo" eiu_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEIURangeEIUInfo {
    pub default_reserved_node_size: Option<String>,
    pub default_value: Option<String>,
    pub eiu_range: Option<Vec<i64>>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub reserved_node_size_range: Option<Vec<String>>,
    pub step: Option<String>,
    pub storage_resource_range: Option<Vec<String>>,
}
model! { DescribeEIURangeEIUInfo {
    0 "DefaultReservedNodeSize" default_reserved_node_size, 1 "DefaultValue" default_value, 2 "EIURange" eiu_range,
    3 "MaxValue" max_value, 4 "MinValue" min_value, 5 "ReservedNodeSizeRange" reserved_node_size_range, 6 "Step" step,
    7 "StorageResourceRange" storage_resource_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticDailyPlan {
    pub db_cluster_id: String,
    pub elastic_daily_plan_day: Option<String>,
    pub elastic_daily_plan_status_list: Option<String>,
    pub elastic_plan_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pool_name: Option<String>,
}
operation! { DescribeElasticDailyPlan(db_cluster_id: String)
    "DescribeElasticDailyPlan" -> DescribeElasticDailyPlanOutput {
    0 "DBClusterId" db_cluster_id, 1 "ElasticDailyPlanDay" elastic_daily_plan_day: String,
    2 "ElasticDailyPlanStatusList" elastic_daily_plan_status_list: String,
    3 "ElasticPlanName" elastic_plan_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourcePoolName" resource_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticDailyPlanOutput {
    pub elastic_daily_plan_list: Option<Vec<DescribeElasticDailyPlanElasticDailyPlanList>>,
}
model! { DescribeElasticDailyPlanOutput {
    0 "ElasticDailyPlanList" elastic_daily_plan_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticDailyPlanElasticDailyPlanList {
    pub day: Option<String>,
    pub elastic_node_num: Option<i64>,
    pub elastic_plan_type: Option<String>,
    pub elastic_plan_worker_spec: Option<String>,
    pub end_ts: Option<String>,
    pub plan_end_ts: Option<String>,
    pub plan_name: Option<String>,
    pub plan_start_ts: Option<String>,
    pub resource_pool_name: Option<String>,
    pub start_ts: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeElasticDailyPlanElasticDailyPlanList {
    0 "Day" day, 1 "ElasticNodeNum" elastic_node_num, 2 "ElasticPlanType" elastic_plan_type,
    3 "ElasticPlanWorkerSpec" elastic_plan_worker_spec, 4 "EndTs" end_ts, 5 "PlanEndTs" plan_end_ts,
    6 "PlanName" plan_name, 7 "PlanStartTs" plan_start_ts, 8 "ResourcePoolName" resource_pool_name,
    9 "StartTs" start_ts, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlan {
    pub db_cluster_id: String,
    pub elastic_plan_enable: Option<bool>,
    pub elastic_plan_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pool_name: Option<String>,
}
operation! { DescribeElasticPlan(db_cluster_id: String) "DescribeElasticPlan" -> DescribeElasticPlanOutput {
    0 "DBClusterId" db_cluster_id, 1 "ElasticPlanEnable" elastic_plan_enable: bool,
    2 "ElasticPlanName" elastic_plan_name: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourcePoolName" resource_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanOutput {
    pub elastic_plan_list: Option<Vec<DescribeElasticPlanElasticPlanList>>,
}
model! { DescribeElasticPlanOutput {
    0 "ElasticPlanList" elastic_plan_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanElasticPlanList {
    pub elastic_node_num: Option<i64>,
    pub elastic_plan_type: Option<String>,
    pub elastic_plan_worker_spec: Option<String>,
    pub enable: Option<bool>,
    pub end_day: Option<String>,
    pub end_time: Option<String>,
    pub monthly_repeat: Option<String>,
    pub plan_name: Option<String>,
    pub resource_pool_name: Option<String>,
    pub start_day: Option<String>,
    pub start_time: Option<String>,
    pub weekly_repeat: Option<String>,
}
model! { DescribeElasticPlanElasticPlanList {
    0 "ElasticNodeNum" elastic_node_num, 1 "ElasticPlanType" elastic_plan_type,
    2 "ElasticPlanWorkerSpec" elastic_plan_worker_spec, 3 "Enable" enable, 4 "EndDay" end_day, 5 "EndTime" end_time,
    6 "MonthlyRepeat" monthly_repeat, 7 "PlanName" plan_name, 8 "ResourcePoolName" resource_pool_name,
    9 "StartDay" start_day, 10 "StartTime" start_time, 11 "WeeklyRepeat" weekly_repeat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeys {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeExcessivePrimaryKeys(db_cluster_id: String, region_id: String)
    "DescribeExcessivePrimaryKeys" -> DescribeExcessivePrimaryKeysOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String, 3 "Order" order: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeExcessivePrimaryKeysDetectionItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Option<Vec<DescribeExcessivePrimaryKeysTables>>,
    pub total_count: Option<String>,
}
model! { DescribeExcessivePrimaryKeysOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "DBClusterId" db_cluster_id, 2 "DetectionItems" detection_items,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Tables" tables, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExcessivePrimaryKeysDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysTables {
    pub column_count: Option<i64>,
    pub primary_key_columns: Option<String>,
    pub primary_key_count: Option<i64>,
    pub primary_key_index_size: Option<i64>,
    pub schema_name: Option<String>,
    pub space_ratio: Option<f64>,
    pub table_name: Option<String>,
    pub total_size: Option<i64>,
}
model! { DescribeExcessivePrimaryKeysTables {
    0 "ColumnCount" column_count, 1 "PrimaryKeyColumns" primary_key_columns, 2 "PrimaryKeyCount" primary_key_count,
    3 "PrimaryKeyIndexSize" primary_key_index_size, 4 "SchemaName" schema_name, 5 "SpaceRatio" space_ratio,
    6 "TableName" table_name, 7 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetection {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeExecutorDetection(db_cluster_id: String, region_id: String)
    "DescribeExecutorDetection" -> DescribeExecutorDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeExecutorDetectionDetectionItems>>,
    pub total_count: Option<String>,
}
model! { DescribeExecutorDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<DescribeExecutorDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeExecutorDetectionDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Results" results, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionResults {
    pub operator_agg: Option<Vec<DescribeExecutorDetectionOperatorAgg>>,
    pub operator_details: Option<Vec<DescribeExecutorDetectionOperatorDetails>>,
}
model! { DescribeExecutorDetectionResults {
    0 "OperatorAgg" operator_agg, 1 "OperatorDetails" operator_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOperatorAgg {
    pub metric_name: Option<String>,
    pub search_results: Option<Vec<DescribeExecutorDetectionSearchResults>>,
}
model! { DescribeExecutorDetectionOperatorAgg {
    0 "MetricName" metric_name, 1 "SearchResults" search_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionSearchResults {
    pub avg_value: Option<f64>,
    pub max_value: Option<i64>,
    pub operator_count: Option<i64>,
    pub operator_name: Option<String>,
    pub total_value: Option<i64>,
}
model! { DescribeExecutorDetectionSearchResults {
    0 "AvgValue" avg_value, 1 "MaxValue" max_value, 2 "OperatorCount" operator_count, 3 "OperatorName" operator_name,
    4 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOperatorDetails {
    pub metric_name: Option<String>,
    pub search_results: Option<Vec<DescribeExecutorDetectionOperatorDetailsSearchResults>>,
}
model! { DescribeExecutorDetectionOperatorDetails {
    0 "MetricName" metric_name, 1 "SearchResults" search_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOperatorDetailsSearchResults {
    pub input_rows: Option<i64>,
    pub input_size: Option<i64>,
    pub operator_cost: Option<f64>,
    pub operator_info: Option<String>,
    pub operator_name: Option<String>,
    pub output_rows: Option<i64>,
    pub output_size: Option<i64>,
    pub peak_memory: Option<i64>,
    pub process_id: Option<String>,
    pub stage_id: Option<String>,
}
model! { DescribeExecutorDetectionOperatorDetailsSearchResults {
    0 "InputRows" input_rows, 1 "InputSize" input_size, 2 "OperatorCost" operator_cost, 3 "OperatorInfo" operator_info,
    4 "OperatorName" operator_name, 5 "OutputRows" output_rows, 6 "OutputSize" output_size, 7 "PeakMemory" peak_memory,
    8 "ProcessId" process_id, 9 "StageId" stage_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStat {
    pub archive_status: Option<String>,
    pub from_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEventsStat() "DescribeHistoryEventsStat" -> DescribeHistoryEventsStatOutput {
    0 "ArchiveStatus" archive_status: String, 1 "FromStartTime" from_start_time: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "ProductId" product_id: String,
    5 "RegionId" region_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret,
    9 "ToStartTime" to_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatOutput {
    pub items: Option<Vec<DescribeHistoryEventsStatItems>>,
}
model! { DescribeHistoryEventsStatOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatItems {
    pub event_category: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsStatItems {
    0 "EventCategory" event_category, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodes {
    pub db_cluster_id: String,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInclinedNodes(db_cluster_id: String, region_id: String)
    "DescribeInclinedNodes" -> DescribeInclinedNodesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodesOutput {
    pub items: Option<Vec<DescribeInclinedNodesItems>>,
}
model! { DescribeInclinedNodesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodesItems {
    pub disk_usage_ratio: Option<String>,
    pub node: Option<String>,
}
model! { DescribeInclinedNodesItems {
    0 "DiskUsageRatio" disk_usage_ratio, 1 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTables {
    pub db_cluster_id: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub table_type: String,
}
operation! { DescribeInclinedTables(db_cluster_id: String, table_type: String)
    "DescribeInclinedTables" -> DescribeInclinedTablesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang: String, 2 "Order" order: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "TableType" table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesOutput {
    pub detection_items: Option<Vec<DescribeInclinedTablesDetectionItems>>,
    pub items: Option<DescribeInclinedTablesItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeInclinedTablesOutput {
    0 "DetectionItems" detection_items, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInclinedTablesDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesItems {
    pub table: Option<Vec<DescribeInclinedTablesTable>>,
}
model! { DescribeInclinedTablesItems {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesTable {
    pub is_incline: Option<String>,
    pub name: Option<String>,
    pub row_count: Option<i64>,
    pub schema: Option<String>,
    pub size: Option<String>,
    pub space_ratio: Option<f64>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeInclinedTablesTable {
    0 "IsIncline" is_incline, 1 "Name" name, 2 "RowCount" row_count, 3 "Schema" schema, 4 "Size" size,
    5 "SpaceRatio" space_ratio, 6 "TotalSize" total_size, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersion {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeKernelVersion(db_cluster_id: String) "DescribeKernelVersion" -> DescribeKernelVersionOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersionOutput {
    pub available_kernel_versions: Option<Vec<DescribeKernelVersionAvailableKernelVersions>>,
    pub expire_date: Option<String>,
    pub kernel_version: Option<String>,
}
model! { DescribeKernelVersionOutput {
    0 "AvailableKernelVersions" available_kernel_versions, 1 "ExpireDate" expire_date, 2 "KernelVersion" kernel_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersionAvailableKernelVersions {
    pub expire_date: Option<String>,
    pub kernel_version: Option<String>,
    pub release_date: Option<String>,
}
model! { DescribeKernelVersionAvailableKernelVersions {
    0 "ExpireDate" expire_date, 1 "KernelVersion" kernel_version, 2 "ReleaseDate" release_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeys {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeKmsKeys(region_id: String) "DescribeKmsKeys" -> DescribeKmsKeysOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub kms_keys: Option<DescribeKmsKeysKmsKeys>,
}
model! { DescribeKmsKeysOutput {
    0 "KmsKeys" kms_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKeys {
    pub kms_key: Option<Vec<DescribeKmsKeysKmsKey>>,
}
model! { DescribeKmsKeysKmsKeys {
    0 "KmsKey" kms_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKey {
    pub key_alias: Option<String>,
    pub key_id: Option<String>,
}
model! { DescribeKmsKeysKmsKey {
    0 "KeyAlias" key_alias, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTasksRecords {
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
    pub state: Option<String>,
}
operation! { DescribeLoadTasksRecords(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeLoadTasksRecords" -> DescribeLoadTasksRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "StartTime" start_time, 12 "State" state: String
} }
paged! { DescribeLoadTasksRecords: DescribeLoadTasksRecordsLoadTasksRecords =
    Number "PageNumber", "LoadTasksRecords" load_tasks_records, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTasksRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub load_tasks_records: Option<Vec<DescribeLoadTasksRecordsLoadTasksRecords>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeLoadTasksRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "LoadTasksRecords" load_tasks_records, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTasksRecordsLoadTasksRecords {
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub job_name: Option<String>,
    pub process_id: Option<String>,
    pub process_rows: Option<i64>,
    pub sql: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeLoadTasksRecordsLoadTasksRecords {
    0 "CreateTime" create_time, 1 "DBName" db_name, 2 "JobName" job_name, 3 "ProcessID" process_id,
    4 "ProcessRows" process_rows, 5 "Sql" sql, 6 "State" state, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttribute {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub project_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
}

/// What [`DescribeLogHubAttribute::new`] takes.
pub struct DescribeLogHubAttributeRequired {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub project_name: String,
    pub region_id: String,
}
operation! { DescribeLogHubAttribute{DescribeLogHubAttributeRequired: db_cluster_id, deliver_name, log_store_name, project_name, region_id}
    "DescribeLogHubAttribute" -> DescribeLogHubAttributeOutput {
    0 "DBClusterId" db_cluster_id, 1 "DeliverName" deliver_name, 2 "LogStoreName" log_store_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProjectName" project_name,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeOutput {
    pub loghub_info: Option<DescribeLogHubAttributeLoghubInfo>,
}
model! { DescribeLogHubAttributeOutput {
    0 "LoghubInfo" loghub_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeLoghubInfo {
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub delay: Option<i64>,
    pub deliver_name: Option<String>,
    pub deliver_time: Option<String>,
    pub description: Option<String>,
    pub filter_dirty_data: Option<bool>,
    pub log_hub_stores: Option<DescribeLogHubAttributeLogHubStores>,
    pub log_store_name: Option<String>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub schema_name: Option<String>,
    pub sync_status: Option<String>,
    pub table_name: Option<String>,
    pub user_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLogHubAttributeLoghubInfo {
    0 "DBClusterId" db_cluster_id, 1 "DBType" db_type, 2 "Delay" delay, 3 "DeliverName" deliver_name,
    4 "DeliverTime" deliver_time, 5 "Description" description, 6 "FilterDirtyData" filter_dirty_data,
    7 "LogHubStores" log_hub_stores, 8 "LogStoreName" log_store_name, 9 "Message" message,
    10 "ProjectName" project_name, 11 "RegionId" region_id, 12 "SchemaName" schema_name, 13 "SyncStatus" sync_status,
    14 "TableName" table_name, 15 "UserName" user_name, 16 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeLogHubStores {
    pub log_hub_store: Option<Vec<DescribeLogHubAttributeLogHubStore>>,
}
model! { DescribeLogHubAttributeLogHubStores {
    0 "LogHubStore" log_hub_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeLogHubStore {
    pub field_key: Option<String>,
    pub log_key: Option<String>,
}
model! { DescribeLogHubAttributeLogHubStore {
    0 "FieldKey" field_key, 1 "LogKey" log_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeys {
    pub log_store_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub project_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLogStoreKeys(log_store_name: String, project_name: String, region_id: String)
    "DescribeLogStoreKeys" -> DescribeLogStoreKeysOutput {
    0 "LogStoreName" log_store_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProjectName" project_name, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeysOutput {
    pub log_store_keys: Option<DescribeLogStoreKeysLogStoreKeys>,
}
model! { DescribeLogStoreKeysOutput {
    0 "LogStoreKeys" log_store_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeysLogStoreKeys {
    pub log_store_key: Option<Vec<String>>,
}
model! { DescribeLogStoreKeysLogStoreKeys {
    0 "LogStoreKey" log_store_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetail {
    pub export_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub project_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoghubDetail(export_name: String, project_name: String, region_id: String)
    "DescribeLoghubDetail" -> DescribeLoghubDetailOutput {
    0 "ExportName" export_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProjectName" project_name, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailOutput {
    pub loghub_info: Option<DescribeLoghubDetailLoghubInfo>,
}
model! { DescribeLoghubDetailOutput {
    0 "LoghubInfo" loghub_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailLoghubInfo {
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub deliver_name: Option<String>,
    pub deliver_time: Option<String>,
    pub description: Option<String>,
    pub domain_url: Option<String>,
    pub filter_dirty_data: Option<bool>,
    pub log_hub_stores: Option<DescribeLoghubDetailLogHubStores>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub user_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLoghubDetailLoghubInfo {
    0 "DBClusterId" db_cluster_id, 1 "DBType" db_type, 2 "DeliverName" deliver_name, 3 "DeliverTime" deliver_time,
    4 "Description" description, 5 "DomainUrl" domain_url, 6 "FilterDirtyData" filter_dirty_data,
    7 "LogHubStores" log_hub_stores, 8 "LogStoreName" log_store_name, 9 "ProjectName" project_name,
    10 "RegionId" region_id, 11 "SchemaName" schema_name, 12 "TableName" table_name, 13 "UserName" user_name,
    14 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailLogHubStores {
    pub log_hub_store: Option<Vec<DescribeLoghubDetailLogHubStore>>,
}
model! { DescribeLoghubDetailLogHubStores {
    0 "LogHubStore" log_hub_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailLogHubStore {
    pub field_key: Option<String>,
    pub log_key: Option<String>,
}
model! { DescribeLoghubDetailLogHubStore {
    0 "FieldKey" field_key, 1 "LogKey" log_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAction {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_type: String,
}
operation! { DescribeMaintenanceAction(region: String, region_id: String, task_type: String)
    "DescribeMaintenanceAction" -> DescribeMaintenanceActionOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Region" region, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TaskType" task_type
} }
paged! { DescribeMaintenanceAction: DescribeMaintenanceActionItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceActionOutput {
    pub items: Option<Vec<DescribeMaintenanceActionItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMaintenanceActionOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceActionItems {
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
    pub status: Option<String>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeMaintenanceActionItems {
    0 "CreatedTime" created_time, 1 "DBClusterId" db_cluster_id, 2 "DBType" db_type, 3 "DBVersion" db_version,
    4 "Deadline" deadline, 5 "Id" id, 6 "ModifiedTime" modified_time, 7 "PrepareInterval" prepare_interval,
    8 "Region" region, 9 "ResultInfo" result_info, 10 "StartTime" start_time, 11 "Status" status,
    12 "SwitchTime" switch_time, 13 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorPermission {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeOperatorPermission(db_cluster_id: String)
    "DescribeOperatorPermission" -> DescribeOperatorPermissionOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorPermissionOutput {
    pub created_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expired_time: Option<String>,
    pub privileges: Option<String>,
}
model! { DescribeOperatorPermissionOutput {
    0 "CreatedTime" created_time, 1 "DBClusterId" db_cluster_id, 2 "ExpiredTime" expired_time, 3 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfos {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeOversizeNonPartitionTableInfos(db_cluster_id: String, region_id: String)
    "DescribeOversizeNonPartitionTableInfos" -> DescribeOversizeNonPartitionTableInfosOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String, 3 "Order" order: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeOversizeNonPartitionTableInfosDetectionItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Option<Vec<DescribeOversizeNonPartitionTableInfosTables>>,
    pub total_count: Option<String>,
}
model! { DescribeOversizeNonPartitionTableInfosOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Tables" tables, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeOversizeNonPartitionTableInfosDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosTables {
    pub data_size: Option<i64>,
    pub index_size: Option<i64>,
    pub local_data_size: Option<i64>,
    pub primary_key_size: Option<i64>,
    pub remote_data_size: Option<i64>,
    pub row_count: Option<i64>,
    pub schema_name: Option<String>,
    pub space_ratio: Option<f64>,
    pub table_name: Option<String>,
}
model! { DescribeOversizeNonPartitionTableInfosTables {
    0 "DataSize" data_size, 1 "IndexSize" index_size, 2 "LocalDataSize" local_data_size,
    3 "PrimaryKeySize" primary_key_size, 4 "RemoteDataSize" remote_data_size, 5 "RowCount" row_count,
    6 "SchemaName" schema_name, 7 "SpaceRatio" space_ratio, 8 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformance {
    pub db_cluster_id: String,
    pub end_time: String,
    pub pattern_id: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribePatternPerformance::new`] takes.
pub struct DescribePatternPerformanceRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub pattern_id: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribePatternPerformance{DescribePatternPerformanceRequired: db_cluster_id, end_time, pattern_id, region_id, start_time}
    "DescribePatternPerformance" -> DescribePatternPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "PatternId" pattern_id, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformanceOutput {
    pub access_ip: Option<String>,
    pub end_time: Option<String>,
    pub failed_count: Option<i64>,
    pub performances: Option<Vec<DescribePatternPerformancePerformances>>,
    pub query_count: Option<i64>,
    pub sql_pattern: Option<String>,
    pub start_time: Option<String>,
    pub tables: Option<String>,
    pub user: Option<String>,
}
model! { DescribePatternPerformanceOutput {
    0 "AccessIp" access_ip, 1 "EndTime" end_time, 2 "FailedCount" failed_count, 3 "Performances" performances,
    4 "QueryCount" query_count, 5 "SQLPattern" sql_pattern, 6 "StartTime" start_time, 7 "Tables" tables, 8 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformancePerformances {
    pub key: Option<String>,
    pub series: Option<Vec<DescribePatternPerformanceSeries>>,
    pub unit: Option<String>,
}
model! { DescribePatternPerformancePerformances {
    0 "Key" key, 1 "Series" series, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformanceSeries {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribePatternPerformanceSeries {
    0 "Name" name, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    pub db_cluster_id: String,
    pub keyword: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub running_time: Option<i64>,
    pub show_full: Option<bool>,
    pub user: Option<String>,
}
operation! { DescribeProcessList(db_cluster_id: String) "DescribeProcessList" -> DescribeProcessListOutput {
    0 "DBClusterId" db_cluster_id, 1 "Keyword" keyword: String, 2 "Order" order: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RunningTime" running_time: i64, 10 "ShowFull" show_full: bool,
    11 "User" user: String
} }
paged! { DescribeProcessList: DescribeProcessListProcess =
    Number "PageNumber", "Items.Process" items.process, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub items: Option<DescribeProcessListItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeProcessListOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListItems {
    pub process: Option<Vec<DescribeProcessListProcess>>,
}
model! { DescribeProcessListItems {
    0 "Process" process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListProcess {
    pub command: Option<String>,
    pub db: Option<String>,
    pub host: Option<String>,
    pub id: Option<i64>,
    pub info: Option<String>,
    pub process_id: Option<String>,
    pub start_time: Option<String>,
    pub time: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeProcessListProcess {
    0 "Command" command, 1 "DB" db, 2 "Host" host, 3 "Id" id, 4 "Info" info, 5 "ProcessId" process_id,
    6 "StartTime" start_time, 7 "Time" time, 8 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotas {
    pub cluster_category: Option<String>,
    pub cluster_mode: Option<String>,
    pub node_class: Option<String>,
    pub node_count: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub rds_instance_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { DescribeRdsAnalysisResourceQuotas(region_id: String)
    "DescribeRdsAnalysisResourceQuotas" -> DescribeRdsAnalysisResourceQuotasOutput {
    0 "ClusterCategory" cluster_category: String, 1 "ClusterMode" cluster_mode: String,
    2 "NodeClass" node_class: String, 3 "NodeCount" node_count: i64, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RdsInstanceId" rds_instance_id: String, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasOutput {
    pub db_node_category_list: Option<DescribeRdsAnalysisResourceQuotasDBNodeCategoryList>,
    pub db_node_class_list: Option<DescribeRdsAnalysisResourceQuotasDBNodeClassList>,
    pub db_node_storage_list: Option<DescribeRdsAnalysisResourceQuotasDBNodeStorageList>,
    pub engine_version_list: Option<DescribeRdsAnalysisResourceQuotasEngineVersionList>,
    pub mode_list: Option<DescribeRdsAnalysisResourceQuotasModeList>,
    pub storage_type_list: Option<DescribeRdsAnalysisResourceQuotasStorageTypeList>,
}
model! { DescribeRdsAnalysisResourceQuotasOutput {
    0 "DBNodeCategoryList" db_node_category_list, 1 "DBNodeClassList" db_node_class_list,
    2 "DBNodeStorageList" db_node_storage_list, 3 "EngineVersionList" engine_version_list, 4 "ModeList" mode_list,
    5 "StorageTypeList" storage_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeCategoryList {
    pub db_node_category: Option<Vec<DescribeRdsAnalysisResourceQuotasDBNodeCategory>>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeCategoryList {
    0 "DBNodeCategory" db_node_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeCategory {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeCategory {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeClassList {
    pub db_node_class: Option<Vec<DescribeRdsAnalysisResourceQuotasDBNodeClass>>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeClassList {
    0 "DBNodeClass" db_node_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeClass {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeClass {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeStorageList {
    pub db_node_storage: Option<Vec<DescribeRdsAnalysisResourceQuotasDBNodeStorage>>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeStorageList {
    0 "DBNodeStorage" db_node_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeStorage {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeStorage {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasEngineVersionList {
    pub engine_version: Option<Vec<DescribeRdsAnalysisResourceQuotasEngineVersion>>,
}
model! { DescribeRdsAnalysisResourceQuotasEngineVersionList {
    0 "EngineVersion" engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasEngineVersion {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasEngineVersion {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasModeList {
    pub mode: Option<Vec<DescribeRdsAnalysisResourceQuotasMode>>,
}
model! { DescribeRdsAnalysisResourceQuotasModeList {
    0 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasMode {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasMode {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasStorageTypeList {
    pub storage_type: Option<Vec<DescribeRdsAnalysisResourceQuotasStorageType>>,
}
model! { DescribeRdsAnalysisResourceQuotasStorageTypeList {
    0 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasStorageType {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasStorageType {
    0 "Text" text, 1 "Value" value
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
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id, 3 "Zones" zones
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
    pub local_name: Option<String>,
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "LocalName" local_name, 1 "VpcEnabled" vpc_enabled, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixed {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegionsMixed() "DescribeRegionsMixed" -> DescribeRegionsMixedOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedOutput {
    pub regions: Option<DescribeRegionsMixedRegions>,
}
model! { DescribeRegionsMixedOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedRegions {
    pub region: Option<Vec<DescribeRegionsMixedRegion>>,
}
model! { DescribeRegionsMixedRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedRegion {
    pub region_id: Option<String>,
    pub version: Option<String>,
}
model! { DescribeRegionsMixedRegion {
    0 "RegionId" region_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResubmitConfig {
    pub db_cluster_id: String,
    pub group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeResubmitConfig(db_cluster_id: String, group_name: String)
    "DescribeResubmitConfig" -> DescribeResubmitConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResubmitConfigOutput {
    pub db_cluster_id: Option<String>,
    pub rules: Option<Vec<DescribeResubmitConfigRules>>,
}
model! { DescribeResubmitConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResubmitConfigRules {
    pub exceed_memory_exception: Option<bool>,
    pub group_name: Option<String>,
    pub peak_memory: Option<String>,
    pub query_time: Option<String>,
    pub target_group_name: Option<String>,
}
model! { DescribeResubmitConfigRules {
    0 "ExceedMemoryException" exceed_memory_exception, 1 "GroupName" group_name, 2 "PeakMemory" peak_memory,
    3 "QueryTime" query_time, 4 "TargetGroupName" target_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQAConfig {
    pub db_cluster_id: String,
    pub group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQAConfig(db_cluster_id: String, group_name: String)
    "DescribeSQAConfig" -> DescribeSQAConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQAConfigOutput {
    pub db_cluster_id: Option<String>,
    pub group_name: Option<String>,
    pub sqa_status: Option<String>,
}
model! { DescribeSQAConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "SQAStatus" sqa_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPatterns {
    pub db_cluster_id: String,
    pub end_time: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub order: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub sql_pattern_hash: Option<i64>,
    pub start_time: String,
    pub user_name: Option<String>,
}

/// What [`DescribeSQLPatterns::new`] takes.
pub struct DescribeSQLPatternsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub order: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeSQLPatterns{DescribeSQLPatternsRequired: db_cluster_id, end_time, order, region_id, start_time}
    "DescribeSQLPatterns" -> DescribeSQLPatternsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Keyword" keyword: String, 3 "Lang" lang: String,
    4 "Order" order, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id,
    8 "SqlPatternHash" sql_pattern_hash: i64, 9 "StartTime" start_time, 10 "UserName" user_name: String
} }
paged! { DescribeSQLPatterns: DescribeSQLPatternsPatternDetails =
    Number "PageNumber", "PatternDetails" pattern_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPatternsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pattern_details: Option<Vec<DescribeSQLPatternsPatternDetails>>,
    pub total_count: Option<i64>,
}
model! { DescribeSQLPatternsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PatternDetails" pattern_details, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPatternsPatternDetails {
    pub access_ip: Option<String>,
    pub average_execution_time: Option<f64>,
    pub average_operator_cost: Option<f64>,
    pub average_peak_memory: Option<f64>,
    pub average_query_time: Option<f64>,
    pub average_scan_cost: Option<f64>,
    pub average_scan_size: Option<f64>,
    pub blockable: Option<bool>,
    pub failed_count: Option<i64>,
    pub max_execution_time: Option<i64>,
    pub max_operator_cost: Option<f64>,
    pub max_peak_memory: Option<i64>,
    pub max_query_time: Option<i64>,
    pub max_scan_cost: Option<f64>,
    pub max_scan_size: Option<i64>,
    pub operator_cost_percentage: Option<f64>,
    pub operator_cost_sum: Option<f64>,
    pub pattern_creation_time: Option<String>,
    pub pattern_id: Option<String>,
    pub peak_memory_percentage: Option<f64>,
    pub peak_memory_sum: Option<f64>,
    pub query_count: Option<i64>,
    pub query_time_percentage: Option<f64>,
    pub query_time_sum: Option<f64>,
    pub sql_pattern: Option<String>,
    pub scan_cost_percentage: Option<f64>,
    pub scan_cost_sum: Option<f64>,
    pub scan_size_percentage: Option<f64>,
    pub scan_size_sum: Option<f64>,
    pub tables: Option<String>,
    pub user: Option<String>,
}
model! { DescribeSQLPatternsPatternDetails {
    0 "AccessIp" access_ip, 1 "AverageExecutionTime" average_execution_time,
    2 "AverageOperatorCost" average_operator_cost, 3 "AveragePeakMemory" average_peak_memory,
    4 "AverageQueryTime" average_query_time, 5 "AverageScanCost" average_scan_cost,
    6 "AverageScanSize" average_scan_size, 7 "Blockable" blockable, 8 "FailedCount" failed_count,
    9 "MaxExecutionTime" max_execution_time, 10 "MaxOperatorCost" max_operator_cost, 11 "MaxPeakMemory" max_peak_memory,
    12 "MaxQueryTime" max_query_time, 13 "MaxScanCost" max_scan_cost, 14 "MaxScanSize" max_scan_size,
    15 "OperatorCostPercentage" operator_cost_percentage, 16 "OperatorCostSum" operator_cost_sum,
    17 "PatternCreationTime" pattern_creation_time, 18 "PatternId" pattern_id,
    19 "PeakMemoryPercentage" peak_memory_percentage, 20 "PeakMemorySum" peak_memory_sum, 21 "QueryCount" query_count,
    22 "QueryTimePercentage" query_time_percentage, 23 "QueryTimeSum" query_time_sum, 24 "SQLPattern" sql_pattern,
    25 "ScanCostPercentage" scan_cost_percentage, 26 "ScanCostSum" scan_cost_sum,
    27 "ScanSizePercentage" scan_size_percentage, 28 "ScanSizeSum" scan_size_sum, 29 "Tables" tables, 30 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlan {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub process_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLPlan(db_cluster_id: String, process_id: String) "DescribeSQLPlan" -> DescribeSQLPlanOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProcessId" process_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanOutput {
    pub detail: Option<DescribeSQLPlanDetail>,
    pub origin_info: Option<String>,
    pub stage_list: Option<Vec<DescribeSQLPlanStageList>>,
}
model! { DescribeSQLPlanOutput {
    0 "Detail" detail, 1 "OriginInfo" origin_info, 2 "StageList" stage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanDetail {
    pub cpu_time: Option<i64>,
    pub client_ip: Option<String>,
    pub database: Option<String>,
    pub output_rows: Option<i64>,
    pub output_size: Option<i64>,
    pub peak_memory: Option<i64>,
    pub planning_time: Option<i64>,
    pub queued_time: Option<i64>,
    pub sql: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub total_stage: Option<i64>,
    pub total_task: Option<i64>,
    pub total_time: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeSQLPlanDetail {
    0 "CPUTime" cpu_time, 1 "ClientIP" client_ip, 2 "Database" database, 3 "OutputRows" output_rows,
    4 "OutputSize" output_size, 5 "PeakMemory" peak_memory, 6 "PlanningTime" planning_time, 7 "QueuedTime" queued_time,
    8 "SQL" sql, 9 "StartTime" start_time, 10 "State" state, 11 "TotalStage" total_stage, 12 "TotalTask" total_task,
    13 "TotalTime" total_time, 14 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanStageList {
    pub cpu_time_avg: Option<i64>,
    pub cpu_time_max: Option<i64>,
    pub cpu_time_min: Option<i64>,
    pub input_size_avg: Option<i64>,
    pub input_size_max: Option<i64>,
    pub input_size_min: Option<i64>,
    pub operator_cost: Option<i64>,
    pub peak_memory: Option<i64>,
    pub scan_size_avg: Option<i64>,
    pub scan_size_max: Option<i64>,
    pub scan_size_min: Option<i64>,
    pub scan_time_avg: Option<i64>,
    pub scan_time_max: Option<i64>,
    pub scan_time_min: Option<i64>,
    pub stage_id: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeSQLPlanStageList {
    0 "CPUTimeAvg" cpu_time_avg, 1 "CPUTimeMax" cpu_time_max, 2 "CPUTimeMin" cpu_time_min,
    3 "InputSizeAvg" input_size_avg, 4 "InputSizeMax" input_size_max, 5 "InputSizeMin" input_size_min,
    6 "OperatorCost" operator_cost, 7 "PeakMemory" peak_memory, 8 "ScanSizeAvg" scan_size_avg,
    9 "ScanSizeMax" scan_size_max, 10 "ScanSizeMin" scan_size_min, 11 "ScanTimeAvg" scan_time_avg,
    12 "ScanTimeMax" scan_time_max, 13 "ScanTimeMin" scan_time_min, 14 "StageId" stage_id, 15 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanTask {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub process_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub stage_id: String,
}
operation! { DescribeSQLPlanTask(db_cluster_id: String, process_id: String, stage_id: String)
    "DescribeSQLPlanTask" -> DescribeSQLPlanTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProcessId" process_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StageId" stage_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanTaskOutput {
    pub task_list: Option<Vec<DescribeSQLPlanTaskTaskList>>,
}
model! { DescribeSQLPlanTaskOutput {
    0 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanTaskTaskList {
    pub elapsed_time: Option<i64>,
    pub input_rows: Option<i64>,
    pub input_size: Option<i64>,
    pub operator_cost: Option<i64>,
    pub output_rows: Option<i64>,
    pub output_size: Option<i64>,
    pub peak_memory: Option<i64>,
    pub scan_cost: Option<i64>,
    pub scan_rows: Option<i64>,
    pub scan_size: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<i64>,
}
model! { DescribeSQLPlanTaskTaskList {
    0 "ElapsedTime" elapsed_time, 1 "InputRows" input_rows, 2 "InputSize" input_size, 3 "OperatorCost" operator_cost,
    4 "OutputRows" output_rows, 5 "OutputSize" output_size, 6 "PeakMemory" peak_memory, 7 "ScanCost" scan_cost,
    8 "ScanRows" scan_rows, 9 "ScanSize" scan_size, 10 "State" state, 11 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemas {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSchemas(db_cluster_id: String) "DescribeSchemas" -> DescribeSchemasOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasOutput {
    pub items: Option<DescribeSchemasItems>,
}
model! { DescribeSchemasOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasItems {
    pub schema: Option<Vec<DescribeSchemasSchema>>,
}
model! { DescribeSchemasItems {
    0 "Schema" schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasSchema {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
}
model! { DescribeSchemasSchema {
    0 "DBClusterId" db_cluster_id, 1 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub process_id: Option<String>,
    pub range: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
    pub state: Option<String>,
}
operation! { DescribeSlowLogRecords(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "ProcessID" process_id: String, 9 "Range" range: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "StartTime" start_time, 13 "State" state: String
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsSlowLogRecord =
    Number "PageNumber", "Items.SlowLogRecord" items.slow_log_record, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub slow_log_record: Option<Vec<DescribeSlowLogRecordsSlowLogRecord>>,
}
model! { DescribeSlowLogRecordsItems {
    0 "SlowLogRecord" slow_log_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsSlowLogRecord {
    pub db_name: Option<String>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub output_size: Option<String>,
    pub parse_row_counts: Option<i64>,
    pub peak_memory_usage: Option<String>,
    pub planning_time: Option<i64>,
    pub process_id: Option<String>,
    pub query_time: Option<i64>,
    pub queue_time: Option<i64>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
    pub scan_rows: Option<i64>,
    pub scan_size: Option<String>,
    pub scan_time: Option<i64>,
    pub state: Option<String>,
    pub user_name: Option<String>,
    pub wall_time: Option<i64>,
}
model! { DescribeSlowLogRecordsSlowLogRecord {
    0 "DBName" db_name, 1 "ExecutionStartTime" execution_start_time, 2 "HostAddress" host_address,
    3 "OutputSize" output_size, 4 "ParseRowCounts" parse_row_counts, 5 "PeakMemoryUsage" peak_memory_usage,
    6 "PlanningTime" planning_time, 7 "ProcessID" process_id, 8 "QueryTime" query_time, 9 "QueueTime" queue_time,
    10 "ReturnRowCounts" return_row_counts, 11 "SQLText" sql_text, 12 "ScanRows" scan_rows, 13 "ScanSize" scan_size,
    14 "ScanTime" scan_time, 15 "State" state, 16 "UserName" user_name, 17 "WallTime" wall_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlPattern {
    pub db_cluster_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub sql_pattern: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeSqlPattern(db_cluster_id: String, region_id: String)
    "DescribeSqlPattern" -> DescribeSqlPatternOutput {
    0 "DBClusterId" db_cluster_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "SqlPattern" sql_pattern: String,
    6 "StartTime" start_time: String, 7 "Type" r#type: String
} }
paged! { DescribeSqlPattern: DescribeSqlPatternItems = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlPatternOutput {
    pub items: Option<Vec<DescribeSqlPatternItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSqlPatternOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlPatternItems {
    pub access_ip: Option<String>,
    pub avg_cpu_time: Option<String>,
    pub avg_peak_memory: Option<String>,
    pub avg_scan_size: Option<String>,
    pub avg_stage_count: Option<String>,
    pub avg_task_count: Option<String>,
    pub instance_name: Option<String>,
    pub max_cpu_time: Option<String>,
    pub max_peak_memory: Option<String>,
    pub max_scan_size: Option<String>,
    pub max_stage_count: Option<String>,
    pub max_task_count: Option<String>,
    pub pattern: Option<String>,
    pub query_count: Option<String>,
    pub report_date: Option<String>,
    pub user: Option<String>,
}
model! { DescribeSqlPatternItems {
    0 "AccessIP" access_ip, 1 "AvgCpuTime" avg_cpu_time, 2 "AvgPeakMemory" avg_peak_memory,
    3 "AvgScanSize" avg_scan_size, 4 "AvgStageCount" avg_stage_count, 5 "AvgTaskCount" avg_task_count,
    6 "InstanceName" instance_name, 7 "MaxCpuTime" max_cpu_time, 8 "MaxPeakMemory" max_peak_memory,
    9 "MaxScanSize" max_scan_size, 10 "MaxStageCount" max_stage_count, 11 "MaxTaskCount" max_task_count,
    12 "Pattern" pattern, 13 "QueryCount" query_count, 14 "ReportDate" report_date, 15 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub query_type: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster: Option<Vec<DescribeSyncAvailableDBClusterListSourceDBCluster>>,
    pub sync_platform: Option<String>,
}
operation! { DescribeSyncAvailableDBClusterList(query_type: String, region_id: String)
    "DescribeSyncAvailableDBClusterList" -> DescribeSyncAvailableDBClusterListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QueryType" query_type, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SourceDBCluster" source_db_cluster: Vec<DescribeSyncAvailableDBClusterListSourceDBCluster>,
    8 "SyncPlatform" sync_platform: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterListSourceDBCluster {
    pub cluster_ids: Option<String>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
input! { DescribeSyncAvailableDBClusterListSourceDBCluster() {
    0 "ClusterIds" cluster_ids: String, 1 "RegionId" region_id: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterListOutput {
    pub sync_available_db_clusters: Option<Vec<DescribeSyncAvailableDBClusterListSyncAvailableDBClusters>>,
}
model! { DescribeSyncAvailableDBClusterListOutput {
    0 "SyncAvailableDBClusters" sync_available_db_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterListSyncAvailableDBClusters {
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub storage_size: Option<f64>,
    pub table_number: Option<i64>,
}
model! { DescribeSyncAvailableDBClusterListSyncAvailableDBClusters {
    0 "DBClusterDescription" db_cluster_description, 1 "DBClusterId" db_cluster_id, 2 "DBType" db_type,
    3 "StorageSize" storage_size, 4 "TableNumber" table_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobList {
    pub db_cluster_id: String,
    pub get_source_detail: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster_description: Option<String>,
    pub source_db_cluster_id: Option<String>,
    pub source_db_type: Option<String>,
}
operation! { DescribeSyncJobList(db_cluster_id: String, region_id: String)
    "DescribeSyncJobList" -> DescribeSyncJobListOutput {
    0 "DBClusterId" db_cluster_id, 1 "GetSourceDetail" get_source_detail: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SourceDBClusterDescription" source_db_cluster_description: String,
    10 "SourceDBClusterId" source_db_cluster_id: String, 11 "SourceDBType" source_db_type: String
} }
paged! { DescribeSyncJobList: DescribeSyncJobListSyncJobs =
    Number "PageNumber", "SyncJobs" sync_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobListOutput {
    pub db_cluster_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_jobs: Option<Vec<DescribeSyncJobListSyncJobs>>,
    pub total_count: Option<i64>,
}
model! { DescribeSyncJobListOutput {
    0 "DBClusterId" db_cluster_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SyncJobs" sync_jobs,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobListSyncJobs {
    pub job_id: Option<String>,
    pub region_id: Option<String>,
    pub source_db_cluster_description: Option<String>,
    pub source_db_cluster_id: Option<String>,
    pub source_db_type: Option<String>,
    pub source_storage_size: Option<i64>,
    pub source_table_number: Option<i64>,
    pub sync_platform: Option<String>,
}
model! { DescribeSyncJobListSyncJobs {
    0 "JobId" job_id, 1 "RegionId" region_id, 2 "SourceDBClusterDescription" source_db_cluster_description,
    3 "SourceDBClusterId" source_db_cluster_id, 4 "SourceDBType" source_db_type,
    5 "SourceStorageSize" source_storage_size, 6 "SourceTableNumber" source_table_number, 7 "SyncPlatform" sync_platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableAccessCount {
    pub db_cluster_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: String,
    pub table_name: Option<String>,
}
operation! { DescribeTableAccessCount(db_cluster_id: String, region_id: String, start_time: String)
    "DescribeTableAccessCount" -> DescribeTableAccessCountOutput {
    0 "DBClusterId" db_cluster_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "StartTime" start_time, 6 "TableName" table_name: String
} }
paged! { DescribeTableAccessCount: DescribeTableAccessCountItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableAccessCountOutput {
    pub items: Option<Vec<DescribeTableAccessCountItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTableAccessCountOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableAccessCountItems {
    pub access_count: Option<String>,
    pub instance_name: Option<String>,
    pub report_date: Option<String>,
    pub table_name: Option<String>,
    pub table_schema: Option<String>,
}
model! { DescribeTableAccessCountItems {
    0 "AccessCount" access_count, 1 "InstanceName" instance_name, 2 "ReportDate" report_date, 3 "TableName" table_name,
    4 "TableSchema" table_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetail {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: String,
    pub table_name: String,
}
operation! { DescribeTableDetail(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeTableDetail" -> DescribeTableDetailOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SchemaName" schema_name, 7 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailOutput {
    pub avg_size: Option<i64>,
    pub items: Option<DescribeTableDetailItems>,
}
model! { DescribeTableDetailOutput {
    0 "AvgSize" avg_size, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailItems {
    pub shard: Option<Vec<DescribeTableDetailShard>>,
}
model! { DescribeTableDetailItems {
    0 "Shard" shard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailShard {
    pub id: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeTableDetailShard {
    0 "Id" id, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnose {
    pub db_cluster_id: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeTablePartitionDiagnose(db_cluster_id: String)
    "DescribeTablePartitionDiagnose" -> DescribeTablePartitionDiagnoseOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang: String, 2 "Order" order: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeTablePartitionDiagnoseDetectionItems>>,
    pub items: Option<Vec<DescribeTablePartitionDiagnoseItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub suggest_max_records_per_partition: Option<i64>,
    pub suggest_min_records_per_partition: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTablePartitionDiagnoseOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "SuggestMaxRecordsPerPartition" suggest_max_records_per_partition,
    6 "SuggestMinRecordsPerPartition" suggest_min_records_per_partition, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTablePartitionDiagnoseDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseItems {
    pub partition_detail: Option<String>,
    pub partition_number: Option<i64>,
    pub schema_name: Option<String>,
    pub space_ratio: Option<f64>,
    pub table_name: Option<String>,
    pub total_size: Option<i64>,
}
model! { DescribeTablePartitionDiagnoseItems {
    0 "PartitionDetail" partition_detail, 1 "PartitionNumber" partition_number, 2 "SchemaName" schema_name,
    3 "SpaceRatio" space_ratio, 4 "TableName" table_name, 5 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatistics {
    pub db_cluster_id: String,
    pub keyword: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: Option<String>,
}
operation! { DescribeTableStatistics(db_cluster_id: String) "DescribeTableStatistics" -> DescribeTableStatisticsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Keyword" keyword: String, 2 "Order" order: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SchemaName" schema_name: String
} }
paged! { DescribeTableStatistics: DescribeTableStatisticsTableStatisticRecords =
    Number "PageNumber", "Items.TableStatisticRecords" items.table_statistic_records, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatisticsOutput {
    pub db_cluster_id: Option<String>,
    pub items: Option<DescribeTableStatisticsItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub schema_names: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeTableStatisticsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "SchemaNames" schema_names, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatisticsItems {
    pub table_statistic_records: Option<Vec<DescribeTableStatisticsTableStatisticRecords>>,
}
model! { DescribeTableStatisticsItems {
    0 "TableStatisticRecords" table_statistic_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatisticsTableStatisticRecords {
    pub cold_data_size: Option<i64>,
    pub data_size: Option<i64>,
    pub hot_data_size: Option<i64>,
    pub index_size: Option<i64>,
    pub other_size: Option<i64>,
    pub partition_count: Option<i64>,
    pub primary_key_index_size: Option<i64>,
    pub row_count: Option<i64>,
    pub schema_name: Option<String>,
    pub space_ratio: Option<f64>,
    pub table_name: Option<String>,
    pub total_size: Option<i64>,
}
model! { DescribeTableStatisticsTableStatisticRecords {
    0 "ColdDataSize" cold_data_size, 1 "DataSize" data_size, 2 "HotDataSize" hot_data_size, 3 "IndexSize" index_size,
    4 "OtherSize" other_size, 5 "PartitionCount" partition_count, 6 "PrimaryKeyIndexSize" primary_key_index_size,
    7 "RowCount" row_count, 8 "SchemaName" schema_name, 9 "SpaceRatio" space_ratio, 10 "TableName" table_name,
    11 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: String,
}
operation! { DescribeTables(db_cluster_id: String, schema_name: String) "DescribeTables" -> DescribeTablesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub items: Option<DescribeTablesItems>,
}
model! { DescribeTablesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesItems {
    pub table: Option<Vec<DescribeTablesTable>>,
}
model! { DescribeTablesItems {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesTable {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTablesTable {
    0 "DBClusterId" db_cluster_id, 1 "SchemaName" schema_name, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: i64,
}
operation! { DescribeTaskInfo(db_cluster_id: String, task_id: i64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub task_info: Option<DescribeTaskInfoTaskInfo>,
}
model! { DescribeTaskInfoOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoTaskInfo {
    pub begin_time: Option<String>,
    pub finish_time: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { DescribeTaskInfoTaskInfo {
    0 "BeginTime" begin_time, 1 "FinishTime" finish_time, 2 "Progress" progress, 3 "Status" status, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "VswId" vsw_id: String,
    8 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub v_switch: Option<Vec<DescribeVSwitchesVSwitch>>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitch {
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
model! { DescribeVSwitchesVSwitch {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "IzNo" iz_no, 7 "RegionNo" region_no, 8 "Status" status, 9 "VSwitchId" v_switch_id,
    10 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitchs() "DescribeVSwitchs" -> DescribeVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchsOutput {
    pub v_switches: Option<DescribeVSwitchsVSwitches>,
}
model! { DescribeVSwitchsOutput {
    0 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchsVSwitches {
    pub v_switch: Option<Vec<DescribeVSwitchsVSwitch>>,
}
model! { DescribeVSwitchsVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchsVSwitch {
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
model! { DescribeVSwitchsVSwitch {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "IzNo" iz_no, 7 "RegionNo" region_no, 8 "Status" status, 9 "VSwitchId" v_switch_id,
    10 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub vpcs: Option<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub vpc: Option<Vec<DescribeVpcsVpc>>,
}
model! { DescribeVpcsVpcs {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpc {
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
model! { DescribeVpcsVpc {
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
pub struct DescribeWorkerDetection {
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeWorkerDetection(db_cluster_id: String, region_id: String)
    "DescribeWorkerDetection" -> DescribeWorkerDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Option<Vec<DescribeWorkerDetectionDetectionItems>>,
    pub total_count: Option<String>,
}
model! { DescribeWorkerDetectionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DetectionItems" detection_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<DescribeWorkerDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeWorkerDetectionDetectionItems {
    0 "Message" message, 1 "Name" name, 2 "Results" results, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionResults {
    pub operator_agg: Option<Vec<DescribeWorkerDetectionOperatorAgg>>,
    pub operator_details: Option<Vec<DescribeWorkerDetectionOperatorDetails>>,
    pub partitioned_tables: Option<Vec<DescribeWorkerDetectionPartitionedTables>>,
    pub skewed_tables: Option<Vec<DescribeWorkerDetectionSkewedTables>>,
    pub top_access_tables: Option<Vec<DescribeWorkerDetectionTopAccessTables>>,
}
model! { DescribeWorkerDetectionResults {
    0 "OperatorAgg" operator_agg, 1 "OperatorDetails" operator_details, 2 "PartitionedTables" partitioned_tables,
    3 "SkewedTables" skewed_tables, 4 "TopAccessTables" top_access_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOperatorAgg {
    pub metric_name: Option<String>,
    pub search_results: Option<Vec<DescribeWorkerDetectionSearchResults>>,
}
model! { DescribeWorkerDetectionOperatorAgg {
    0 "MetricName" metric_name, 1 "SearchResults" search_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionSearchResults {
    pub avg_value: Option<f64>,
    pub max_value: Option<i64>,
    pub operator_count: Option<i64>,
    pub operator_name: Option<String>,
    pub total_value: Option<i64>,
}
model! { DescribeWorkerDetectionSearchResults {
    0 "AvgValue" avg_value, 1 "MaxValue" max_value, 2 "OperatorCount" operator_count, 3 "OperatorName" operator_name,
    4 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOperatorDetails {
    pub metric_name: Option<String>,
    pub search_results: Option<Vec<DescribeWorkerDetectionOperatorDetailsSearchResults>>,
}
model! { DescribeWorkerDetectionOperatorDetails {
    0 "MetricName" metric_name, 1 "SearchResults" search_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOperatorDetailsSearchResults {
    pub input_rows: Option<i64>,
    pub input_size: Option<i64>,
    pub operator_cost: Option<i64>,
    pub operator_info: Option<String>,
    pub operator_name: Option<String>,
    pub output_rows: Option<i64>,
    pub output_size: Option<i64>,
    pub peak_memory: Option<i64>,
    pub process_id: Option<String>,
    pub stage_id: Option<String>,
}
model! { DescribeWorkerDetectionOperatorDetailsSearchResults {
    0 "InputRows" input_rows, 1 "InputSize" input_size, 2 "OperatorCost" operator_cost, 3 "OperatorInfo" operator_info,
    4 "OperatorName" operator_name, 5 "OutputRows" output_rows, 6 "OutputSize" output_size, 7 "PeakMemory" peak_memory,
    8 "ProcessId" process_id, 9 "StageId" stage_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionPartitionedTables {
    pub ddl: Option<String>,
    pub partition_count: Option<String>,
    pub partition_ids: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub total_data_size: Option<i64>,
}
model! { DescribeWorkerDetectionPartitionedTables {
    0 "DDL" ddl, 1 "PartitionCount" partition_count, 2 "PartitionIds" partition_ids, 3 "SchemaName" schema_name,
    4 "TableName" table_name, 5 "TotalDataSize" total_data_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionSkewedTables {
    pub ddl: Option<String>,
    pub partition_count: Option<i64>,
    pub schema_name: Option<String>,
    pub shard_skewed_rows: Option<String>,
    pub table_name: Option<String>,
    pub total_data_size: Option<i64>,
    pub total_local_data_size: Option<String>,
    pub total_pk_size: Option<i64>,
    pub total_remote_data_size: Option<i64>,
    pub total_row_count: Option<i64>,
}
model! { DescribeWorkerDetectionSkewedTables {
    0 "DDL" ddl, 1 "PartitionCount" partition_count, 2 "SchemaName" schema_name, 3 "ShardSkewedRows" shard_skewed_rows,
    4 "TableName" table_name, 5 "TotalDataSize" total_data_size, 6 "TotalLocalDataSize" total_local_data_size,
    7 "TotalPkSize" total_pk_size, 8 "TotalRemoteDataSize" total_remote_data_size, 9 "TotalRowCount" total_row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionTopAccessTables {
    pub metric_name: Option<String>,
    pub search_results: Option<Vec<DescribeWorkerDetectionTopAccessTablesSearchResults>>,
}
model! { DescribeWorkerDetectionTopAccessTables {
    0 "MetricName" metric_name, 1 "SearchResults" search_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionTopAccessTablesSearchResults {
    pub access_count: Option<i64>,
    pub avg_scan_cost: Option<f64>,
    pub avg_scan_size: Option<f64>,
    pub max_scan_cost: Option<i64>,
    pub max_scan_size: Option<i64>,
    pub table_name: Option<String>,
}
model! { DescribeWorkerDetectionTopAccessTablesSearchResults {
    0 "AccessCount" access_count, 1 "AvgScanCost" avg_scan_cost, 2 "AvgScanSize" avg_scan_size,
    3 "MaxScanCost" max_scan_cost, 4 "MaxScanSize" max_scan_size, 5 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserENI {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DetachUserENI(db_cluster_id: String) "DetachUserENI" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DetachUserENIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAdviceService {
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { DisableAdviceService(db_cluster_id: String, region_id: String)
    "DisableAdviceService" -> DisableAdviceServiceOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAdviceServiceOutput {
    pub message: Option<String>,
}
model! { DisableAdviceServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecords {
    pub client_ip: Option<String>,
    pub db_cluster_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub max_peak_memory: Option<i64>,
    pub max_scan_size: Option<i64>,
    pub min_peak_memory: Option<i64>,
    pub min_scan_size: Option<i64>,
    pub query_condition: String,
    pub region_id: String,
    pub resource_group: Option<String>,
    pub start_time: String,
    pub user_name: Option<String>,
}

/// What [`DownloadDiagnosisRecords::new`] takes.
pub struct DownloadDiagnosisRecordsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DownloadDiagnosisRecords{DownloadDiagnosisRecordsRequired: db_cluster_id, end_time, query_condition, region_id, start_time}
    "DownloadDiagnosisRecords" -> DownloadDiagnosisRecordsOutput {
    0 "ClientIp" client_ip: String, 1 "DBClusterId" db_cluster_id, 2 "Database" database: String, 3 "EndTime" end_time,
    4 "Keyword" keyword: String, 5 "Lang" lang: String, 6 "MaxPeakMemory" max_peak_memory: i64,
    7 "MaxScanSize" max_scan_size: i64, 8 "MinPeakMemory" min_peak_memory: i64, 9 "MinScanSize" min_scan_size: i64,
    10 "QueryCondition" query_condition, 11 "RegionId" region_id, 12 "ResourceGroup" resource_group: String,
    13 "StartTime" start_time, 14 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsOutput {
    pub download_id: Option<i64>,
}
model! { DownloadDiagnosisRecordsOutput {
    0 "DownloadId" download_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdviceService {
    pub db_cluster_id: String,
    pub region_id: String,
}
operation! { EnableAdviceService(db_cluster_id: String, region_id: String)
    "EnableAdviceService" -> EnableAdviceServiceOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdviceServiceOutput {
    pub message: Option<String>,
}
model! { EnableAdviceServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateTableSQL {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { GetCreateTableSQL(db_cluster_id: String, region_id: String)
    "GetCreateTableSQL" -> GetCreateTableSQLOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SchemaName" schema_name: String, 7 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateTableSQLOutput {
    pub access_denied_detail: Option<String>,
    pub sql: Option<String>,
}
model! { GetCreateTableSQLOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "SQL" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantOperatorPermission {
    pub db_cluster_id: String,
    pub expired_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub privileges: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantOperatorPermission(db_cluster_id: String, expired_time: String, privileges: String)
    "GrantOperatorPermission" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ExpiredTime" expired_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Privileges" privileges, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantOperatorPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcess {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub process_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { KillProcess(db_cluster_id: String) "KillProcess" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProcessId" process_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type KillProcessOutput = Empty;

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
pub struct MigrateDBCluster {
    pub compute_resource: Option<String>,
    pub db_cluster_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_form: Option<String>,
    pub product_version: Option<String>,
    pub reserved_node_count: Option<i64>,
    pub reserved_node_size: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_v_switch_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub shard_number: Option<String>,
    pub storage_resource: Option<String>,
    pub storage_resource_size: Option<String>,
}
operation! { MigrateDBCluster(db_cluster_id: String) "MigrateDBCluster" -> Empty {
    0 "ComputeResource" compute_resource: String, 1 "DBClusterId" db_cluster_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProductForm" product_form: String,
    6 "ProductVersion" product_version: String, 7 "ReservedNodeCount" reserved_node_count: i64,
    8 "ReservedNodeSize" reserved_node_size: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecondaryVSwitchId" secondary_v_switch_id: String,
    12 "SecondaryZoneId" secondary_zone_id: String, 13 "ShardNumber" shard_number: String,
    14 "StorageResource" storage_resource: String, 15 "StorageResourceSize" storage_resource_size: String
} }

pub type MigrateDBClusterOutput = Empty;

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
pub struct ModifyActiveOperationMaintainConf {
    pub cycle_time: Option<String>,
    pub cycle_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
}
operation! { ModifyActiveOperationMaintainConf() "ModifyActiveOperationMaintainConf" -> Empty {
    0 "CycleTime" cycle_time: String, 1 "CycleType" cycle_type: String, 2 "MaintainEndTime" maintain_end_time: String,
    3 "MaintainStartTime" maintain_start_time: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "Status" status: i64
} }

pub type ModifyActiveOperationMaintainConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub ids: Option<String>,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: Option<String>,
}
operation! { ModifyActiveOperationTasks() "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids: String, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "SwitchTime" switch_time: String
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
pub struct ModifyAuditLogConfig {
    pub audit_log_status: String,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAuditLogConfig(audit_log_status: String, db_cluster_id: String, region_id: String)
    "ModifyAuditLogConfig" -> ModifyAuditLogConfigOutput {
    0 "AuditLogStatus" audit_log_status, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditLogConfigOutput {
    pub update_succeed: Option<bool>,
}
model! { ModifyAuditLogConfigOutput {
    0 "UpdateSucceed" update_succeed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewAttribute {
    pub db_cluster_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAutoRenewAttribute(db_cluster_id: String, region_id: String) "ModifyAutoRenewAttribute" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "Duration" duration: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PeriodUnit" period_unit: String, 5 "RegionId" region_id,
    6 "RenewalStatus" renewal_status: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<String>,
    pub db_cluster_id: String,
    pub enable_backup_log: Option<String>,
    /// 7 to 730.
    pub log_backup_retention_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupPolicy(db_cluster_id: String, preferred_backup_time: String) "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: String, 1 "DBClusterId" db_cluster_id,
    2 "EnableBackupLog" enable_backup_log: String, 3 "LogBackupRetentionPeriod" log_backup_retention_period: i64,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PreferredBackupPeriod" preferred_backup_period: String, 7 "PreferredBackupTime" preferred_backup_time,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConnectionString {
    pub connection_string_prefix: String,
    pub current_connection_string: String,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyClusterConnectionString(connection_string_prefix: String, current_connection_string: String, db_cluster_id: String)
    "ModifyClusterConnectionString" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "CurrentConnectionString" current_connection_string,
    2 "DBClusterId" db_cluster_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "Port" port: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyClusterConnectionStringOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub compute_resource: Option<String>,
    pub db_cluster_category: Option<String>,
    pub db_cluster_id: String,
    pub db_node_class: Option<String>,
    pub db_node_group_count: Option<String>,
    pub db_node_storage: Option<String>,
    pub disk_performance_level: Option<String>,
    /// 0 to 200.
    pub elastic_io_resource: Option<i64>,
    pub elastic_io_resource_size: Option<String>,
    pub executor_count: Option<String>,
    pub mode: Option<String>,
    pub modify_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_resource: Option<String>,
}
operation! { ModifyDBCluster(db_cluster_id: String) "ModifyDBCluster" -> ModifyDBClusterOutput {
    0 "ComputeResource" compute_resource: String, 1 "DBClusterCategory" db_cluster_category: String,
    2 "DBClusterId" db_cluster_id, 3 "DBNodeClass" db_node_class: String,
    4 "DBNodeGroupCount" db_node_group_count: String, 5 "DBNodeStorage" db_node_storage: String,
    6 "DiskPerformanceLevel" disk_performance_level: String, 7 "ElasticIOResource" elastic_io_resource: i64,
    8 "ElasticIOResourceSize" elastic_io_resource_size: String, 9 "ExecutorCount" executor_count: String,
    10 "Mode" mode: String, 11 "ModifyType" modify_type: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "RegionId" region_id: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "StorageResource" storage_resource: String
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
pub struct ModifyDBClusterAccessWhiteList {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    pub db_cluster_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ips: String,
}
operation! { ModifyDBClusterAccessWhiteList(db_cluster_id: String, security_ips: String)
    "ModifyDBClusterAccessWhiteList" -> ModifyDBClusterAccessWhiteListOutput {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute: String,
    1 "DBClusterIPArrayName" db_cluster_ip_array_name: String, 2 "DBClusterId" db_cluster_id,
    3 "ModifyMode" modify_mode: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityIps" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteListOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBClusterAccessWhiteListOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

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
pub struct ModifyDBClusterPayType {
    pub db_cluster_id: String,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: Option<String>,
    /// 1 to 9.
    pub used_time: Option<String>,
}
operation! { ModifyDBClusterPayType(db_cluster_id: String, pay_type: String)
    "ModifyDBClusterPayType" -> ModifyDBClusterPayTypeOutput {
    0 "DbClusterId" db_cluster_id, 1 "PayType" pay_type, 2 "Period" period: String, 3 "RegionId" region_id: String,
    4 "UsedTime" used_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterPayTypeOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub pay_type: Option<String>,
}
model! { ModifyDBClusterPayTypeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OrderId" order_id, 2 "PayType" pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroup {
    pub db_cluster_id: String,
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterResourceGroup(db_cluster_id: String, new_resource_group_id: String)
    "ModifyDBClusterResourceGroup" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBClusterResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterSSL {
    pub connection_string: Option<String>,
    pub db_cluster_id: String,
    pub enable_ssl: bool,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterSSL(db_cluster_id: String, enable_ssl: bool) "ModifyDBClusterSSL" -> Empty {
    0 "ConnectionString" connection_string: String, 1 "DBClusterId" db_cluster_id, 2 "EnableSSL" enable_ssl,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBClusterSSLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterShardNumber {
    pub db_cluster_id: String,
    pub dry_run: Option<bool>,
    pub is_rollback: Option<bool>,
    pub new_shard_number: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<i64>,
}
operation! { ModifyDBClusterShardNumber(db_cluster_id: String) "ModifyDBClusterShardNumber" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DryRun" dry_run: bool, 2 "IsRollback" is_rollback: bool,
    3 "NewShardNumber" new_shard_number: i64, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SwitchTime" switch_time: String,
    10 "SwitchTimeMode" switch_time_mode: i64
} }

pub type ModifyDBClusterShardNumberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVip {
    pub connection_string: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
    pub v_switch_id: String,
}
operation! { ModifyDBClusterVip(db_cluster_id: String, vpc_id: String, v_switch_id: String)
    "ModifyDBClusterVip" -> ModifyDBClusterVipOutput {
    0 "ConnectionString" connection_string: String, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VPCId" vpc_id, 8 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVipOutput {
    pub task_id: Option<String>,
}
model! { ModifyDBClusterVipOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroup {
    pub client_token: Option<String>,
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    pub db_cluster_id: String,
    pub engine_params: Option<BTreeMap<String, Value>>,
    pub group_name: String,
    pub group_type: Option<String>,
    pub max_cluster_count: Option<i64>,
    pub max_compute_resource: Option<String>,
    pub min_cluster_count: Option<i64>,
    pub min_compute_resource: Option<String>,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_user_list: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBResourceGroup(db_cluster_id: String, group_name: String) "ModifyDBResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterMode" cluster_mode: String,
    2 "ClusterSizeResource" cluster_size_resource: String, 3 "DBClusterId" db_cluster_id,
    4 "EngineParams" engine_params: BTreeMap<String, Value>, 5 "GroupName" group_name, 6 "GroupType" group_type: String,
    7 "MaxClusterCount" max_cluster_count: i64, 8 "MaxComputeResource" max_compute_resource: String,
    9 "MinClusterCount" min_cluster_count: i64, 10 "MinComputeResource" min_compute_resource: String,
    11 "NodeNum" node_num: i64, 12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64,
    14 "PoolUserList" pool_user_list: Vec<String>, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json }
] }

pub type ModifyDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourcePool {
    pub db_cluster_id: String,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: String,
    pub query_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBResourcePool(db_cluster_id: String, pool_name: String) "ModifyDBResourcePool" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "NodeNum" node_num: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PoolName" pool_name, 5 "QueryType" query_type: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBResourcePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlan {
    pub db_cluster_id: String,
    pub elastic_plan_enable: Option<bool>,
    pub elastic_plan_end_day: Option<String>,
    pub elastic_plan_monthly_repeat: Option<String>,
    pub elastic_plan_name: String,
    /// 0 to 10000.
    pub elastic_plan_node_num: Option<i64>,
    pub elastic_plan_start_day: Option<String>,
    pub elastic_plan_time_end: Option<String>,
    pub elastic_plan_time_start: Option<String>,
    pub elastic_plan_type: Option<String>,
    pub elastic_plan_weekly_repeat: Option<String>,
    pub elastic_plan_worker_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pool_name: Option<String>,
}
operation! { ModifyElasticPlan(db_cluster_id: String, elastic_plan_name: String) "ModifyElasticPlan" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ElasticPlanEnable" elastic_plan_enable: bool,
    2 "ElasticPlanEndDay" elastic_plan_end_day: String,
    3 "ElasticPlanMonthlyRepeat" elastic_plan_monthly_repeat: String, 4 "ElasticPlanName" elastic_plan_name,
    5 "ElasticPlanNodeNum" elastic_plan_node_num: i64, 6 "ElasticPlanStartDay" elastic_plan_start_day: String,
    7 "ElasticPlanTimeEnd" elastic_plan_time_end: String, 8 "ElasticPlanTimeStart" elastic_plan_time_start: String,
    9 "ElasticPlanType" elastic_plan_type: String, 10 "ElasticPlanWeeklyRepeat" elastic_plan_weekly_repeat: String,
    11 "ElasticPlanWorkerSpec" elastic_plan_worker_spec: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "ResourcePoolName" resource_pool_name: String
} }

pub type ModifyElasticPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogBackupPolicy {
    pub db_cluster_id: String,
    pub enable_backup_log: String,
    pub log_backup_retention_period: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLogBackupPolicy(db_cluster_id: String, enable_backup_log: String) "ModifyLogBackupPolicy" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "EnableBackupLog" enable_backup_log,
    2 "LogBackupRetentionPeriod" log_backup_retention_period: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyLogBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogHubStatus {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub project_name: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub status: String,
}

/// What [`ModifyLogHubStatus::new`] takes.
pub struct ModifyLogHubStatusRequired {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub project_name: String,
    pub status: String,
}
operation! { ModifyLogHubStatus{ModifyLogHubStatusRequired: db_cluster_id, deliver_name, log_store_name, project_name, status}
    "ModifyLogHubStatus" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DeliverName" deliver_name, 2 "LogStoreName" log_store_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProjectName" project_name,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Status" status
} }

pub type ModifyLogHubStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceAction {
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: String,
}
operation! { ModifyMaintenanceAction(ids: String, region_id: String, switch_time: String)
    "ModifyMaintenanceAction" -> ModifyMaintenanceActionOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceActionOutput {
    pub ids: Option<String>,
}
model! { ModifyMaintenanceActionOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResubmitConfig {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rules: Vec<ModifyResubmitConfigRules>,
}
operation! { ModifyResubmitConfig(db_cluster_id: String, rules: Vec<ModifyResubmitConfigRules>)
    "ModifyResubmitConfig" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Rules" rules
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

pub type ModifyResubmitConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResubmitConfigRules {
    pub exceed_memory_exception: Option<bool>,
    pub group_name: Option<String>,
    pub peak_memory: Option<String>,
    pub query_time: Option<String>,
    pub target_group_name: Option<String>,
}
input! { ModifyResubmitConfigRules() {
    0 "ExceedMemoryException" exceed_memory_exception: bool, 1 "GroupName" group_name: String,
    2 "PeakMemory" peak_memory: String, 3 "QueryTime" query_time: String, 4 "TargetGroupName" target_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQAConfig {
    pub db_cluster_id: String,
    pub group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sqa_status: String,
}
operation! { ModifySQAConfig(db_cluster_id: String, group_name: String, sqa_status: String) "ModifySQAConfig" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SQAStatus" sqa_status
} }

pub type ModifySQAConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJob {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster: Option<Vec<ModifySyncJobSourceDBCluster>>,
    pub sync_platform: Option<String>,
}
operation! { ModifySyncJob(db_cluster_id: String, region_id: String) "ModifySyncJob" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SourceDBCluster" source_db_cluster: Vec<ModifySyncJobSourceDBCluster>, 7 "SyncPlatform" sync_platform: String
} }

pub type ModifySyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJobSourceDBCluster {
    pub cluster_ids: Option<String>,
    pub job_id: Option<String>,
    pub operate_type: Option<String>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifySyncJobSourceDBCluster(cluster_ids: String, operate_type: String, region_id: String, r#type: String) {
    0 "ClusterIds" cluster_ids: String, 1 "JobId" job_id: String, 2 "OperateType" operate_type: String,
    3 "RegionId" region_id: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateLogHub {
    pub create: bool,
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub deliver_time: String,
    pub description: String,
    pub filter_dirty_data: Option<bool>,
    pub log_hub_stores: Vec<OperateLogHubLogHubStores>,
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub password: Secret,
    pub project_name: String,
    pub provider: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub schema_name: String,
    pub table_name: String,
    pub user_name: String,
}

/// What [`OperateLogHub::new`] takes.
pub struct OperateLogHubRequired {
    pub create: bool,
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub deliver_time: String,
    pub description: String,
    pub log_hub_stores: Vec<OperateLogHubLogHubStores>,
    pub log_store_name: String,
    pub password: Secret,
    pub project_name: String,
    pub schema_name: String,
    pub table_name: String,
    pub user_name: String,
}
operation! { OperateLogHub{OperateLogHubRequired: create, db_cluster_id, deliver_name, deliver_time, description, log_hub_stores, log_store_name, password, project_name, schema_name, table_name, user_name}
    "OperateLogHub" -> Empty {
    0 "Create" create, 1 "DBClusterId" db_cluster_id, 2 "DeliverName" deliver_name, 3 "DeliverTime" deliver_time,
    4 "Description" description, 5 "FilterDirtyData" filter_dirty_data: bool, 6 "LogHubStores" log_hub_stores,
    7 "LogStoreName" log_store_name, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "Password" password, 11 "ProjectName" project_name, 12 "Provider" provider: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SchemaName" schema_name, 16 "TableName" table_name, 17 "UserName" user_name
} }

pub type OperateLogHubOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateLogHubLogHubStores {
    pub field_key: Option<String>,
    pub log_key: Option<String>,
}
input! { OperateLogHubLogHubStores(field_key: String, log_key: String) {
    0 "FieldKey" field_key: String, 1 "LogKey" log_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseClusterPublicConnection {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseClusterPublicConnection(db_cluster_id: String) "ReleaseClusterPublicConnection" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseClusterPublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_cluster_id: String)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "AccountType" account_type: String,
    3 "DBClusterId" db_cluster_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ResetAccountPasswordOutput {
    0 "DBClusterId" db_cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeOperatorPermission {
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeOperatorPermission(db_cluster_id: String) "RevokeOperatorPermission" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RevokeOperatorPermissionOutput = Empty;

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
pub struct UnbindDBResourceGroupWithUser {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub group_name: String,
    pub group_user: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnbindDBResourceGroupWithUser(db_cluster_id: String, group_name: String, group_user: String)
    "UnbindDBResourceGroupWithUser" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "GroupName" group_name,
    3 "GroupUser" group_user, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnbindDBResourceGroupWithUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDBResourcePoolWithUser {
    pub client_token: Option<String>,
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_name: String,
    pub pool_user: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnbindDBResourcePoolWithUser(db_cluster_id: String, pool_name: String, pool_user: String)
    "UnbindDBResourcePoolWithUser" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PoolName" pool_name, 5 "PoolUser" pool_user,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnbindDBResourcePoolWithUserOutput = Empty;

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
pub struct UpgradeKernelVersion {
    pub db_cluster_id: String,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_mode: Option<i64>,
}
operation! { UpgradeKernelVersion(db_cluster_id: String) "UpgradeKernelVersion" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBVersion" db_version: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SwitchMode" switch_mode: i64
} }

pub type UpgradeKernelVersionOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AllocateClusterPublicConnection, ApplyAdviceById, AttachUserENI, BatchApplyAdviceByIdList,
    BindDBResourceGroupWithUser, BindDBResourcePoolWithUser, CancelActiveOperationTasks, CheckServiceLinkedRole,
    CreateAccount, CreateDBCluster, CreateDBResourceGroup, CreateDBResourcePool, CreateElasticPlan,
    CreateServiceLinkedRole, DeleteAccount, DeleteBackups, DeleteDBCluster, DeleteDBResourceGroup, DeleteDBResourcePool,
    DeleteElasticPlan, DescribeAbnormalPatternDetection, DescribeAccounts, DescribeActiveOperationMaintainConf,
    DescribeActiveOperationTasks, DescribeAdviceServiceEnabled, DescribeAllAccounts, DescribeAllDataSource,
    DescribeAppliedAdvices, DescribeAuditLogConfig, DescribeAuditLogRecords, DescribeAutoRenewAttribute,
    DescribeAvailableAdvices, DescribeAvailableResource, DescribeBackupPolicy, DescribeBackups, DescribeBadSqlDetection,
    DescribeColumns, DescribeComputeResource, DescribeConnectionCountRecords, DescribeControllerDetection,
    DescribeDBClusterAccessWhiteList, DescribeDBClusterAttribute, DescribeDBClusterHealthStatus,
    DescribeDBClusterNetInfo, DescribeDBClusterPerformance, DescribeDBClusterResourcePoolPerformance,
    DescribeDBClusterSSL, DescribeDBClusterShardNumber, DescribeDBClusterSpaceSummary, DescribeDBClusterStatus,
    DescribeDBClusters, DescribeDBResourceGroup, DescribeDBResourcePool, DescribeDiagnosisDimensions,
    DescribeDiagnosisMonitorPerformance, DescribeDiagnosisRecords, DescribeDiagnosisSQLInfo, DescribeDiagnosisTasks,
    DescribeDownloadRecords, DescribeEIURange, DescribeElasticDailyPlan, DescribeElasticPlan,
    DescribeExcessivePrimaryKeys, DescribeExecutorDetection, DescribeHistoryEventsStat, DescribeInclinedNodes,
    DescribeInclinedTables, DescribeKernelVersion, DescribeKmsKeys, DescribeLoadTasksRecords, DescribeLogHubAttribute,
    DescribeLogStoreKeys, DescribeLoghubDetail, DescribeMaintenanceAction, DescribeOperatorPermission,
    DescribeOversizeNonPartitionTableInfos, DescribePatternPerformance, DescribeProcessList,
    DescribeRdsAnalysisResourceQuotas, DescribeRegions, DescribeRegionsMixed, DescribeResubmitConfig, DescribeSQAConfig,
    DescribeSQLPatterns, DescribeSQLPlan, DescribeSQLPlanTask, DescribeSchemas, DescribeSlowLogRecords,
    DescribeSqlPattern, DescribeSyncAvailableDBClusterList, DescribeSyncJobList, DescribeTableAccessCount,
    DescribeTableDetail, DescribeTablePartitionDiagnose, DescribeTableStatistics, DescribeTables, DescribeTaskInfo,
    DescribeVSwitches, DescribeVSwitchs, DescribeVpcs, DescribeWorkerDetection, DetachUserENI, DisableAdviceService,
    DownloadDiagnosisRecords, EnableAdviceService, GetCreateTableSQL, GrantOperatorPermission, KillProcess,
    ListTagResources, MigrateDBCluster, ModifyAccountDescription, ModifyActiveOperationMaintainConf,
    ModifyActiveOperationTasks, ModifyAuditLogConfig, ModifyAutoRenewAttribute, ModifyBackupPolicy,
    ModifyClusterConnectionString, ModifyDBCluster, ModifyDBClusterAccessWhiteList, ModifyDBClusterDescription,
    ModifyDBClusterMaintainTime, ModifyDBClusterPayType, ModifyDBClusterResourceGroup, ModifyDBClusterSSL,
    ModifyDBClusterShardNumber, ModifyDBClusterVip, ModifyDBResourceGroup, ModifyDBResourcePool, ModifyElasticPlan,
    ModifyLogBackupPolicy, ModifyLogHubStatus, ModifyMaintenanceAction, ModifyResubmitConfig, ModifySQAConfig,
    ModifySyncJob, OperateLogHub, ReleaseClusterPublicConnection, ResetAccountPassword, RevokeOperatorPermission,
    TagResources, UnbindDBResourceGroupWithUser, UnbindDBResourcePoolWithUser, UntagResources, UpgradeKernelVersion
}
