//! `adb` of Alibaba Cloud, API version 2019-03-15.
//!
//! Endpoint: a table of 59 regions, else `adb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/adb/2019-03-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, adb::CheckServiceLinkedRole};
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("adb", "2019-03-15", "adb", &ENDPOINTS);

/// Allocates cluster public connection: `AllocateClusterPublicConnection` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/AllocateClusterPublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateClusterPublicConnection {
    pub connection_string_prefix: Option<String>,
    /// Required.
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

/// Response of [`AllocateClusterPublicConnection`]: empty.
pub type AllocateClusterPublicConnectionOutput = Empty;

/// Applies advice by id: `ApplyAdviceById` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ApplyAdviceById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAdviceById {
    pub advice_date: Option<i64>,
    pub advice_id: Option<String>,
    pub apply_type: Option<String>,
    pub build_immediately: Option<bool>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ApplyAdviceById(db_cluster_id: String, region_id: String) "ApplyAdviceById" -> ApplyAdviceByIdOutput {
    0 "AdviceDate" advice_date: i64, 1 "AdviceId" advice_id: String, 2 "ApplyType" apply_type: String,
    3 "BuildImmediately" build_immediately: bool, 4 "DBClusterId" db_cluster_id, 5 "RegionId" region_id
} }

/// Response of [`ApplyAdviceById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAdviceByIdOutput {
    pub message: Option<String>,
}
model! { ApplyAdviceByIdOutput {
    0 "Message" message: String
} }

/// Attaches user eni: `AttachUserENI` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/AttachUserENI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserENI {
    /// Required.
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

/// Response of [`AttachUserENI`]: empty.
pub type AttachUserENIOutput = Empty;

/// Batches apply advice by id list: `BatchApplyAdviceByIdList` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/BatchApplyAdviceByIdList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAdviceByIdList {
    pub advice_date: Option<i64>,
    pub advice_id_list: Option<String>,
    pub apply_type: Option<String>,
    pub build_immediately: Option<bool>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { BatchApplyAdviceByIdList(db_cluster_id: String, region_id: String)
    "BatchApplyAdviceByIdList" -> BatchApplyAdviceByIdListOutput {
    0 "AdviceDate" advice_date: i64, 1 "AdviceIdList" advice_id_list: String, 2 "ApplyType" apply_type: String,
    3 "BuildImmediately" build_immediately: bool, 4 "DBClusterId" db_cluster_id, 5 "RegionId" region_id
} }

/// Response of [`BatchApplyAdviceByIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAdviceByIdListOutput {
    pub message: Option<String>,
}
model! { BatchApplyAdviceByIdListOutput {
    0 "Message" message: String
} }

/// Binds db resource group with user: `BindDBResourceGroupWithUser` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/BindDBResourceGroupWithUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourceGroupWithUser {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
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

/// Response of [`BindDBResourceGroupWithUser`]: empty.
pub type BindDBResourceGroupWithUserOutput = Empty;

/// Binds db resource pool with user: `BindDBResourcePoolWithUser` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/BindDBResourcePoolWithUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourcePoolWithUser {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_name: String,
    /// Required.
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

/// Response of [`BindDBResourcePoolWithUser`]: empty.
pub type BindDBResourcePoolWithUserOutput = Empty;

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks() "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
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

/// Checks service linked role: `CheckServiceLinkedRole` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/CheckServiceLinkedRole>.
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

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: bool
} }

/// Creates account: `CreateAccount` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_type: Option<String>,
    /// Required.
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
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateAccountOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Creates db cluster: `CreateDBCluster` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/CreateDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCluster {
    pub backup_set_id: Option<String>,
    pub client_token: Option<String>,
    pub compute_resource: Option<String>,
    /// Required.
    pub db_cluster_category: String,
    pub db_cluster_class: Option<String>,
    pub db_cluster_description: Option<String>,
    /// Required.
    pub db_cluster_network_type: String,
    /// Required.
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
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
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
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateDBCluster::new`].
pub struct CreateDBClusterRequired {
    pub db_cluster_category: String,
    pub db_cluster_network_type: String,
    pub db_cluster_version: String,
    pub pay_type: String,
    pub region_id: String,
}
operation! {
    CreateDBCluster { CreateDBClusterRequired: db_cluster_category, db_cluster_network_type, db_cluster_version, pay_type, region_id }
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
    31 "VPCId" vpc_id: String, 32 "VSwitchId" vswitch_id: String, 33 "ZoneId" zone_id: String
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
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateDBClusterOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Creates db resource group: `CreateDBResourceGroup` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/CreateDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourceGroup {
    pub client_token: Option<String>,
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub engine: Option<String>,
    pub engine_params: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`CreateDBResourceGroup`]: empty.
pub type CreateDBResourceGroupOutput = Empty;

/// Creates db resource pool: `CreateDBResourcePool` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/CreateDBResourcePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourcePool {
    /// Required.
    pub db_cluster_id: String,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`CreateDBResourcePool`]: empty.
pub type CreateDBResourcePoolOutput = Empty;

/// Creates elastic plan: `CreateElasticPlan` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/CreateElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlan {
    /// Required.
    pub db_cluster_id: String,
    pub elastic_plan_enable: Option<bool>,
    pub elastic_plan_end_day: Option<String>,
    pub elastic_plan_monthly_repeat: Option<String>,
    /// Required.
    pub elastic_plan_name: String,
    pub elastic_plan_node_num: Option<i64>,
    pub elastic_plan_start_day: Option<String>,
    /// Required.
    pub elastic_plan_time_end: String,
    /// Required.
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
operation! {
    CreateElasticPlan(db_cluster_id: String, elastic_plan_name: String, elastic_plan_time_end: String, elastic_plan_time_start: String)
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

/// Response of [`CreateElasticPlan`]: empty.
pub type CreateElasticPlanOutput = Empty;

/// Creates service linked role: `CreateServiceLinkedRole` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/CreateServiceLinkedRole>.
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

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Deletes account: `DeleteAccount` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    pub account_type: Option<String>,
    /// Required.
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

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes backups: `DeleteBackups` of `adb` 2019-03-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackups {
    /// Required.
    pub backup_ids: String,
    /// Required.
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

/// Response of [`DeleteBackups`]: empty.
pub type DeleteBackupsOutput = Empty;

/// Deletes db cluster: `DeleteDBCluster` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    /// Required.
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

/// Response of [`DeleteDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteDBClusterOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Deletes db resource group: `DeleteDBResourceGroup` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourceGroup {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`DeleteDBResourceGroup`]: empty.
pub type DeleteDBResourceGroupOutput = Empty;

/// Deletes db resource pool: `DeleteDBResourcePool` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteDBResourcePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourcePool {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_name: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBResourcePool(db_cluster_id: String, pool_name: String) "DeleteDBResourcePool" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PoolName" pool_name, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBResourcePool`]: empty.
pub type DeleteDBResourcePoolOutput = Empty;

/// Deletes elastic plan: `DeleteElasticPlan` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DeleteElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticPlan {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`DeleteElasticPlan`]: empty.
pub type DeleteElasticPlanOutput = Empty;

/// Describes abnormal pattern detection: `DescribeAbnormalPatternDetection` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAbnormalPatternDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetection {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeAbnormalPatternDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeAbnormalPatternDetectionDetectionItems>,
    pub total_count: Option<String>,
}
model! { DescribeAbnormalPatternDetectionOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeAbnormalPatternDetectionDetectionItems>,
    2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeAbnormalPatternDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Vec<DescribeAbnormalPatternDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeAbnormalPatternDetectionDetectionItems {
    0 "Message" message: String, 1 "Name" name: String,
    2 "Results" results: Vec<DescribeAbnormalPatternDetectionResults>, 3 "Status" status: String
} }

/// In the response of [`DescribeAbnormalPatternDetection`].
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
    0 "AccessIp" access_ip: String, 1 "Detail" detail: String, 2 "FailedCount" failed_count: i64,
    3 "PatternId" pattern_id: String, 4 "QueryCount" query_count: i64, 5 "RelatedMetrics" related_metrics: String,
    6 "SQLPattern" sql_pattern: String, 7 "Tables" tables: String, 8 "User" user: String
} }

/// Describes accounts: `DescribeAccounts` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    /// Required.
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

/// In the request of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAccountsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub account_list: Option<DescribeAccountsAccountList>,
}
model! { DescribeAccountsOutput {
    0 "AccountList" account_list: DescribeAccountsAccountList
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccountList {
    pub db_account: Vec<DescribeAccountsDBAccount>,
}
model! { DescribeAccountsAccountList {
    0 "DBAccount" db_account: Vec<DescribeAccountsDBAccount>
} }

/// In the response of [`DescribeAccounts`].
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
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "AccountType" account_type: String,
    4 "Tags" tags: DescribeAccountsDBAccountTags
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBAccountTags {
    pub tag: Vec<DescribeAccountsTag>,
}
model! { DescribeAccountsDBAccountTags {
    0 "Tag" tag: Vec<DescribeAccountsTag>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAccountsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes active operation maintain conf: `DescribeActiveOperationMaintainConf` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeActiveOperationMaintainConf>.
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
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf()
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "Ids" ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
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

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeActiveOperationTasks>.
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
    /// Secret.
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

/// Describes advice service enabled: `DescribeAdviceServiceEnabled` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAdviceServiceEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabled {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAdviceServiceEnabled(db_cluster_id: String, region_id: String)
    "DescribeAdviceServiceEnabled" -> DescribeAdviceServiceEnabledOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeAdviceServiceEnabled`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabledOutput {
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { DescribeAdviceServiceEnabledOutput {
    0 "Message" message: String, 1 "Result" result: bool
} }

/// Describes all accounts: `DescribeAllAccounts` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAllAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccounts {
    /// Required.
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

/// Response of [`DescribeAllAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccountsOutput {
    pub account_list: Vec<DescribeAllAccountsAccountList>,
}
model! { DescribeAllAccountsOutput {
    0 "AccountList" account_list: Vec<DescribeAllAccountsAccountList>
} }

/// In the response of [`DescribeAllAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllAccountsAccountList {
    pub user: Option<String>,
}
model! { DescribeAllAccountsAccountList {
    0 "User" user: String
} }

/// Describes all data source: `DescribeAllDataSource` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAllDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSource {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
}
operation! { DescribeAllDataSource(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeAllDataSource" -> DescribeAllDataSourceOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemaName" schema_name, 6 "TableName" table_name
} }

/// Response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceOutput {
    pub columns: Option<DescribeAllDataSourceColumns>,
    pub schemas: Option<DescribeAllDataSourceSchemas>,
    pub tables: Option<DescribeAllDataSourceTables>,
}
model! { DescribeAllDataSourceOutput {
    0 "Columns" columns: DescribeAllDataSourceColumns, 1 "Schemas" schemas: DescribeAllDataSourceSchemas,
    2 "Tables" tables: DescribeAllDataSourceTables
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceColumns {
    pub column: Vec<DescribeAllDataSourceColumn>,
}
model! { DescribeAllDataSourceColumns {
    0 "Column" column: Vec<DescribeAllDataSourceColumn>
} }

/// In the response of [`DescribeAllDataSource`].
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
    0 "AutoIncrementColumn" auto_increment_column: bool, 1 "ColumnName" column_name: String,
    2 "DBClusterId" db_cluster_id: String, 3 "PrimaryKey" primary_key: bool, 4 "SchemaName" schema_name: String,
    5 "TableName" table_name: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceSchemas {
    pub schema: Vec<DescribeAllDataSourceSchema>,
}
model! { DescribeAllDataSourceSchemas {
    0 "Schema" schema: Vec<DescribeAllDataSourceSchema>
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceSchema {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
}
model! { DescribeAllDataSourceSchema {
    0 "DBClusterId" db_cluster_id: String, 1 "SchemaName" schema_name: String
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceTables {
    pub table: Vec<DescribeAllDataSourceTable>,
}
model! { DescribeAllDataSourceTables {
    0 "Table" table: Vec<DescribeAllDataSourceTable>
} }

/// In the response of [`DescribeAllDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDataSourceTable {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeAllDataSourceTable {
    0 "DBClusterId" db_cluster_id: String, 1 "SchemaName" schema_name: String, 2 "TableName" table_name: String
} }

/// Describes applied advices: `DescribeAppliedAdvices` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAppliedAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppliedAdvices {
    pub advice_type: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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

/// Response of [`DescribeAppliedAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppliedAdvicesOutput {
    pub items: Vec<DescribeAppliedAdvicesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_table_names: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAppliedAdvicesOutput {
    0 "Items" items: Vec<DescribeAppliedAdvicesItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SchemaTableNames" schema_table_names: Vec<String>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppliedAdvices`].
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
    0 "AdviceId" advice_id: String, 1 "Benefit" benefit: String, 2 "BuildSQL" build_sql: String,
    3 "IndexFields" index_fields: String, 4 "JobStatus" job_status: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RollbackSQL" rollback_sql: String, 8 "SQL" sql: String,
    9 "SchemaName" schema_name: String, 10 "SubmitStatus" submit_status: String, 11 "SubmitTime" submit_time: String,
    12 "TableName" table_name: String, 13 "TotalCount" total_count: i64
} }

/// Describes audit log config: `DescribeAuditLogConfig` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAuditLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfig {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeAuditLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfigOutput {
    pub access_denied_detail: Option<String>,
    pub audit_log_status: Option<String>,
    pub db_cluster_id: Option<String>,
}
model! { DescribeAuditLogConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AuditLogStatus" audit_log_status: String,
    2 "DBClusterId" db_cluster_id: String
} }

/// Describes audit log records: `DescribeAuditLogRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAuditLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogRecords {
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub items: Vec<DescribeAuditLogRecordsItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeAuditLogRecordsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Items" items: Vec<DescribeAuditLogRecordsItems>,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeAuditLogRecords`].
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
    0 "ConnId" conn_id: String, 1 "DBName" db_name: String, 2 "ExecuteTime" execute_time: String,
    3 "ExecuteTimestamp" execute_timestamp: i64, 4 "HostAddress" host_address: String, 5 "ProcessID" process_id: String,
    6 "SQLText" sql_text: String, 7 "SQLType" sql_type: String, 8 "Succeed" succeed: String,
    9 "TotalTime" total_time: String, 10 "User" user: String
} }

/// Describes auto renew attribute: `DescribeAutoRenewAttribute` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttribute {
    /// Required.
    pub db_cluster_ids: String,
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
operation! { DescribeAutoRenewAttribute(db_cluster_ids: String, region_id: String)
    "DescribeAutoRenewAttribute" -> DescribeAutoRenewAttributeOutput {
    0 "DBClusterIds" db_cluster_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
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

/// Describes available advices: `DescribeAvailableAdvices` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAvailableAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableAdvices {
    /// Required.
    pub advice_date: i64,
    pub advice_type: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub keyword: Option<String>,
    /// Required.
    pub lang: String,
    pub order: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    pub schema_table_name: Option<String>,
}

/// Arguments of [`DescribeAvailableAdvices::new`].
pub struct DescribeAvailableAdvicesRequired {
    pub advice_date: i64,
    pub db_cluster_id: String,
    pub lang: String,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: String,
}
operation! {
    DescribeAvailableAdvices { DescribeAvailableAdvicesRequired: advice_date, db_cluster_id, lang, page_number, page_size, region_id }
    "DescribeAvailableAdvices" -> DescribeAvailableAdvicesOutput {
    0 "AdviceDate" advice_date, 1 "AdviceType" advice_type: String, 2 "DBClusterId" db_cluster_id,
    3 "Keyword" keyword: String, 4 "Lang" lang, 5 "Order" order: String, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "RegionId" region_id, 9 "SchemaTableName" schema_table_name: String
} }
paged! { DescribeAvailableAdvices: DescribeAvailableAdvicesItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAvailableAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableAdvicesOutput {
    pub items: Vec<DescribeAvailableAdvicesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_table_names: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAvailableAdvicesOutput {
    0 "Items" items: Vec<DescribeAvailableAdvicesItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SchemaTableNames" schema_table_names: Vec<String>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAvailableAdvices`].
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
    0 "AdviceDate" advice_date: String, 1 "AdviceId" advice_id: String, 2 "AdviceType" advice_type: String,
    3 "Benefit" benefit: String, 4 "IndexFields" index_fields: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Reason" reason: String, 8 "SQL" sql: String, 9 "SchemaName" schema_name: String,
    10 "TableName" table_name: String, 11 "TotalCount" total_count: i64
} }

/// Describes available resource: `DescribeAvailableResource` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub db_cluster_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zone_list: Vec<DescribeAvailableResourceAvailableZoneList>,
    pub region_id: Option<String>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZoneList" available_zone_list: Vec<DescribeAvailableResourceAvailableZoneList>,
    1 "RegionId" region_id: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZoneList {
    pub supported_compute_resource: Vec<String>,
    pub supported_mode: Vec<DescribeAvailableResourceSupportedMode>,
    pub supported_storage_resource: Vec<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailableResourceAvailableZoneList {
    0 "SupportedComputeResource" supported_compute_resource: Vec<String>,
    1 "SupportedMode" supported_mode: Vec<DescribeAvailableResourceSupportedMode>,
    2 "SupportedStorageResource" supported_storage_resource: Vec<String>, 3 "ZoneId" zone_id: String,
    4 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedMode {
    pub mode: Option<String>,
    pub supported_serial_list: Vec<DescribeAvailableResourceSupportedSerialList>,
}
model! { DescribeAvailableResourceSupportedMode {
    0 "Mode" mode: String,
    1 "SupportedSerialList" supported_serial_list: Vec<DescribeAvailableResourceSupportedSerialList>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSerialList {
    pub serial: Option<String>,
    pub supported_flexible_resource: Vec<
        DescribeAvailableResourceSupportedFlexibleResource,
    >,
    pub supported_instance_class_list: Vec<
        DescribeAvailableResourceSupportedInstanceClassList,
    >,
}
model! { DescribeAvailableResourceSupportedSerialList {
    0 "Serial" serial: String,
    1 "SupportedFlexibleResource" supported_flexible_resource: Vec<DescribeAvailableResourceSupportedFlexibleResource>,
    2 "SupportedInstanceClassList" supported_instance_class_list: Vec<DescribeAvailableResourceSupportedInstanceClassList>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedFlexibleResource {
    pub storage_type: Option<String>,
    pub supported_compute_resource: Vec<String>,
    pub supported_elastic_io_resource: Option<
        DescribeAvailableResourceSupportedElasticIOResource,
    >,
    pub supported_storage_resource: Vec<String>,
}
model! { DescribeAvailableResourceSupportedFlexibleResource {
    0 "StorageType" storage_type: String, 1 "SupportedComputeResource" supported_compute_resource: Vec<String>,
    2 "SupportedElasticIOResource" supported_elastic_io_resource: DescribeAvailableResourceSupportedElasticIOResource,
    3 "SupportedStorageResource" supported_storage_resource: Vec<String>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedElasticIOResource {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceSupportedElasticIOResource {
    0 "MaxCount" max_count: String, 1 "MinCount" min_count: String, 2 "Step" step: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedInstanceClassList {
    pub instance_class: Option<String>,
    pub supported_executor_list: Vec<DescribeAvailableResourceSupportedExecutorList>,
    pub supported_node_count_list: Vec<DescribeAvailableResourceSupportedNodeCountList>,
    pub tips: Option<String>,
}
model! { DescribeAvailableResourceSupportedInstanceClassList {
    0 "InstanceClass" instance_class: String,
    1 "SupportedExecutorList" supported_executor_list: Vec<DescribeAvailableResourceSupportedExecutorList>,
    2 "SupportedNodeCountList" supported_node_count_list: Vec<DescribeAvailableResourceSupportedNodeCountList>,
    3 "Tips" tips: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedExecutorList {
    pub node_count: Option<DescribeAvailableResourceNodeCount>,
}
model! { DescribeAvailableResourceSupportedExecutorList {
    0 "NodeCount" node_count: DescribeAvailableResourceNodeCount
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceNodeCount {
    0 "MaxCount" max_count: String, 1 "MinCount" min_count: String, 2 "Step" step: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeCountList {
    pub node_count: Option<DescribeAvailableResourceSupportedNodeCountListNodeCount>,
    pub storage_size: Vec<String>,
}
model! { DescribeAvailableResourceSupportedNodeCountList {
    0 "NodeCount" node_count: DescribeAvailableResourceSupportedNodeCountListNodeCount,
    1 "StorageSize" storage_size: Vec<String>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedNodeCountListNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeCountListNodeCount {
    0 "MaxCount" max_count: String, 1 "MinCount" min_count: String, 2 "Step" step: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeBackupPolicy>.
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
    pub backup_retention_period: Option<i64>,
    pub enable_backup_log: Option<String>,
    pub log_backup_retention_period: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "EnableBackupLog" enable_backup_log: String,
    2 "LogBackupRetentionPeriod" log_backup_retention_period: i64,
    3 "PreferredBackupPeriod" preferred_backup_period: String, 4 "PreferredBackupTime" preferred_backup_time: String
} }

/// Describes backups: `DescribeBackups` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub cross_role: Option<String>,
    pub cross_uid: Option<String>,
    /// Required.
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

/// Response of [`DescribeBackups`].
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
    0 "FreeBackupSize" free_backup_size: i64, 1 "Items" items: DescribeBackupsItems, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "TotalBackupSize" total_backup_size: i64, 5 "TotalCount" total_count: String
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
    0 "BackupEndTime" backup_end_time: String, 1 "BackupExpiredTime" backup_expired_time: String,
    2 "BackupId" backup_id: String, 3 "BackupMethod" backup_method: String, 4 "BackupSize" backup_size: i64,
    5 "BackupStartTime" backup_start_time: String, 6 "BackupStatus" backup_status: String,
    7 "BackupType" backup_type: String, 8 "DBClusterId" db_cluster_id: String
} }

/// Describes bad sql detection: `DescribeBadSqlDetection` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeBadSqlDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetection {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeBadSqlDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeBadSqlDetectionDetectionItems>,
    pub total_count: Option<String>,
}
model! { DescribeBadSqlDetectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DetectionItems" detection_items: Vec<DescribeBadSqlDetectionDetectionItems>, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeBadSqlDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Vec<DescribeBadSqlDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeBadSqlDetectionDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Results" results: Vec<DescribeBadSqlDetectionResults>,
    3 "Status" status: String
} }

/// In the response of [`DescribeBadSqlDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionResults {
    pub cost: Option<i64>,
    pub diagnosis_results: Vec<DescribeBadSqlDetectionDiagnosisResults>,
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
    0 "Cost" cost: i64, 1 "DiagnosisResults" diagnosis_results: Vec<DescribeBadSqlDetectionDiagnosisResults>,
    2 "OperatorCost" operator_cost: i64, 3 "OutputDataSize" output_data_size: i64, 4 "PatternId" pattern_id: String,
    5 "PeakMemory" peak_memory: i64, 6 "ProcessId" process_id: String, 7 "SQL" sql: String, 8 "ScanSize" scan_size: i64,
    9 "StartTime" start_time: String, 10 "TotalStages" total_stages: i64
} }

/// In the response of [`DescribeBadSqlDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBadSqlDetectionDiagnosisResults {
    pub code: Option<String>,
    pub detail: Option<String>,
    pub operator_id: Option<String>,
    pub stage_id: Option<String>,
}
model! { DescribeBadSqlDetectionDiagnosisResults {
    0 "Code" code: String, 1 "Detail" detail: String, 2 "OperatorId" operator_id: String, 3 "StageId" stage_id: String
} }

/// Describes columns: `DescribeColumns` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumns {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
}
operation! { DescribeColumns(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeColumns" -> DescribeColumnsOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemaName" schema_name, 6 "TableName" table_name
} }

/// Response of [`DescribeColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsOutput {
    pub items: Option<DescribeColumnsItems>,
}
model! { DescribeColumnsOutput {
    0 "Items" items: DescribeColumnsItems
} }

/// In the response of [`DescribeColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsItems {
    pub column: Vec<DescribeColumnsColumn>,
}
model! { DescribeColumnsItems {
    0 "Column" column: Vec<DescribeColumnsColumn>
} }

/// In the response of [`DescribeColumns`].
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
    0 "AutoIncrementColumn" auto_increment_column: bool, 1 "ColumnName" column_name: String,
    2 "DBClusterId" db_cluster_id: String, 3 "PrimaryKey" primary_key: bool, 4 "SchemaName" schema_name: String,
    5 "TableName" table_name: String, 6 "Type" r#type: String
} }

/// Describes compute resource: `DescribeComputeResource` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeComputeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResource {
    pub db_cluster_id: Option<String>,
    pub db_cluster_version: Option<String>,
    pub migrate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResourceOutput {
    pub compute_resource: Vec<DescribeComputeResourceComputeResource>,
}
model! { DescribeComputeResourceOutput {
    0 "ComputeResource" compute_resource: Vec<DescribeComputeResourceComputeResource>
} }

/// In the response of [`DescribeComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeResourceComputeResource {
    pub display_value: Option<String>,
    pub real_value: Option<String>,
}
model! { DescribeComputeResourceComputeResource {
    0 "DisplayValue" display_value: String, 1 "RealValue" real_value: String
} }

/// Describes connection count records: `DescribeConnectionCountRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeConnectionCountRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecords {
    /// Required.
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

/// Response of [`DescribeConnectionCountRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsOutput {
    pub access_ip_records: Vec<DescribeConnectionCountRecordsAccessIpRecords>,
    pub db_cluster_id: Option<String>,
    pub user_records: Vec<DescribeConnectionCountRecordsUserRecords>,
}
model! { DescribeConnectionCountRecordsOutput {
    0 "AccessIpRecords" access_ip_records: Vec<DescribeConnectionCountRecordsAccessIpRecords>,
    1 "DBClusterId" db_cluster_id: String, 2 "UserRecords" user_records: Vec<DescribeConnectionCountRecordsUserRecords>
} }

/// In the response of [`DescribeConnectionCountRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsAccessIpRecords {
    pub access_ip: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeConnectionCountRecordsAccessIpRecords {
    0 "AccessIp" access_ip: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeConnectionCountRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsUserRecords {
    pub count: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeConnectionCountRecordsUserRecords {
    0 "Count" count: i64, 1 "User" user: String
} }

/// Describes controller detection: `DescribeControllerDetection` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeControllerDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetection {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeControllerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeControllerDetectionDetectionItems>,
    pub total_count: Option<String>,
}
model! { DescribeControllerDetectionOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeControllerDetectionDetectionItems>,
    2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeControllerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControllerDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeControllerDetectionDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Status" status: String
} }

/// Describes db cluster access white list: `DescribeDBClusterAccessWhiteList` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterAccessWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteList {
    /// Required.
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

/// Response of [`DescribeDBClusterAccessWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListOutput {
    pub items: Option<DescribeDBClusterAccessWhiteListItems>,
}
model! { DescribeDBClusterAccessWhiteListOutput {
    0 "Items" items: DescribeDBClusterAccessWhiteListItems
} }

/// In the response of [`DescribeDBClusterAccessWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListItems {
    pub ip_array: Vec<DescribeDBClusterAccessWhiteListIPArray>,
}
model! { DescribeDBClusterAccessWhiteListItems {
    0 "IPArray" ip_array: Vec<DescribeDBClusterAccessWhiteListIPArray>
} }

/// In the response of [`DescribeDBClusterAccessWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListIPArray {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeDBClusterAccessWhiteListIPArray {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute: String,
    1 "DBClusterIPArrayName" db_cluster_ip_array_name: String, 2 "SecurityIPList" security_ip_list: String
} }

/// Describes db cluster attribute: `DescribeDBClusterAttribute` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttribute {
    /// Required.
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

/// Response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeOutput {
    pub items: Option<DescribeDBClusterAttributeItems>,
}
model! { DescribeDBClusterAttributeOutput {
    0 "Items" items: DescribeDBClusterAttributeItems
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeItems {
    pub db_cluster: Vec<DescribeDBClusterAttributeDBCluster>,
}
model! { DescribeDBClusterAttributeItems {
    0 "DBCluster" db_cluster: Vec<DescribeDBClusterAttributeDBCluster>
} }

/// In the response of [`DescribeDBClusterAttribute`].
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
    pub secondary_vswitch_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub storage_resource: Option<String>,
    pub tags: Option<DescribeDBClusterAttributeTags>,
    pub task_info: Option<DescribeDBClusterAttributeTaskInfo>,
    pub user_eni_status: Option<bool>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClusterAttributeDBCluster {
    0 "Category" category: String, 1 "CommodityCode" commodity_code: String,
    2 "ComputeResource" compute_resource: String, 3 "ConnectionString" connection_string: String,
    4 "CreationTime" creation_time: String, 5 "DBClusterDescription" db_cluster_description: String,
    6 "DBClusterId" db_cluster_id: String, 7 "DBClusterNetworkType" db_cluster_network_type: String,
    8 "DBClusterStatus" db_cluster_status: String, 9 "DBClusterType" db_cluster_type: String,
    10 "DBNodeClass" db_node_class: String, 11 "DBNodeCount" db_node_count: i64,
    12 "DBNodeStorage" db_node_storage: i64, 13 "DBVersion" db_version: String,
    14 "DiskEncryption" disk_encryption: bool, 15 "DiskPerformanceLevel" disk_performance_level: String,
    16 "DiskType" disk_type: String, 17 "DtsJobId" dts_job_id: String, 18 "ElasticIOResource" elastic_io_resource: i64,
    19 "ElasticIOResourceSize" elastic_io_resource_size: String, 20 "EnableAirflow" enable_airflow: bool,
    21 "EnableSpark" enable_spark: bool, 22 "Engine" engine: String, 23 "EngineVersion" engine_version: String,
    24 "ExecutorCount" executor_count: String, 25 "ExpireTime" expire_time: String, 26 "Expired" expired: String,
    27 "InnerIp" inner_ip: String, 28 "InnerPort" inner_port: String, 29 "KmsId" kms_id: String,
    30 "LockMode" lock_mode: String, 31 "LockReason" lock_reason: String, 32 "MaintainTime" maintain_time: String,
    33 "Mode" mode: String, 34 "PayType" pay_type: String, 35 "Port" port: i64, 36 "ProductForm" product_form: String,
    37 "ProductVersion" product_version: String, 38 "RdsInstanceId" rds_instance_id: String,
    39 "RegionId" region_id: String, 40 "ReservedNodeCount" reserved_node_count: i64,
    41 "ReservedNodeSize" reserved_node_size: String, 42 "ResourceGroupId" resource_group_id: String,
    43 "SecondaryVSwitchId" secondary_vswitch_id: String, 44 "SecondaryZoneId" secondary_zone_id: String,
    45 "StorageResource" storage_resource: String, 46 "Tags" tags: DescribeDBClusterAttributeTags,
    47 "TaskInfo" task_info: DescribeDBClusterAttributeTaskInfo, 48 "UserENIStatus" user_eni_status: bool,
    49 "VPCCloudInstanceId" vpc_cloud_instance_id: String, 50 "VPCId" vpc_id: String, 51 "VSwitchId" vswitch_id: String,
    52 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTags {
    pub tag: Vec<DescribeDBClusterAttributeTag>,
}
model! { DescribeDBClusterAttributeTags {
    0 "Tag" tag: Vec<DescribeDBClusterAttributeTag>
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClusterAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTaskInfo {
    pub name: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub step_list: Option<DescribeDBClusterAttributeStepList>,
}
model! { DescribeDBClusterAttributeTaskInfo {
    0 "Name" name: String, 1 "Progress" progress: String, 2 "Status" status: String,
    3 "StepList" step_list: DescribeDBClusterAttributeStepList
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeStepList {
    pub step_list: Vec<DescribeDBClusterAttributeStepListStepList>,
}
model! { DescribeDBClusterAttributeStepList {
    0 "StepList" step_list: Vec<DescribeDBClusterAttributeStepListStepList>
} }

/// In the response of [`DescribeDBClusterAttribute`].
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
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "StepDesc" step_desc: String,
    3 "StepName" step_name: String, 4 "StepProgress" step_progress: String, 5 "StepStatus" step_status: String
} }

/// Describes db cluster health status: `DescribeDBClusterHealthStatus` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatus {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBClusterHealthStatus(db_cluster_id: String, region_id: String)
    "DescribeDBClusterHealthStatus" -> DescribeDBClusterHealthStatusOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeDBClusterHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusOutput {
    pub cs: Option<DescribeDBClusterHealthStatusCS>,
    pub executor: Option<DescribeDBClusterHealthStatusExecutor>,
    pub instance_status: Option<String>,
    pub worker: Option<DescribeDBClusterHealthStatusWorker>,
}
model! { DescribeDBClusterHealthStatusOutput {
    0 "CS" cs: DescribeDBClusterHealthStatusCS, 1 "Executor" executor: DescribeDBClusterHealthStatusExecutor,
    2 "InstanceStatus" instance_status: String, 3 "Worker" worker: DescribeDBClusterHealthStatusWorker
} }

/// In the response of [`DescribeDBClusterHealthStatus`].
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
    0 "ActiveCount" active_count: i64, 1 "ExpectedCount" expected_count: i64, 2 "RiskCount" risk_count: i64,
    3 "Status" status: String, 4 "UnavailableCount" unavailable_count: i64
} }

/// In the response of [`DescribeDBClusterHealthStatus`].
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
    0 "ActiveCount" active_count: i64, 1 "ExpectedCount" expected_count: i64, 2 "RiskCount" risk_count: i64,
    3 "Status" status: String, 4 "UnavailableCount" unavailable_count: i64
} }

/// In the response of [`DescribeDBClusterHealthStatus`].
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
    0 "ActiveCount" active_count: i64, 1 "ExpectedCount" expected_count: i64, 2 "RiskCount" risk_count: i64,
    3 "Status" status: String, 4 "UnavailableCount" unavailable_count: i64
} }

/// Describes db cluster net info: `DescribeDBClusterNetInfo` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfo {
    /// Required.
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

/// Response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoOutput {
    pub cluster_network_type: Option<String>,
    pub items: Option<DescribeDBClusterNetInfoItems>,
}
model! { DescribeDBClusterNetInfoOutput {
    0 "ClusterNetworkType" cluster_network_type: String, 1 "Items" items: DescribeDBClusterNetInfoItems
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoItems {
    pub address: Vec<DescribeDBClusterNetInfoAddress>,
}
model! { DescribeDBClusterNetInfoItems {
    0 "Address" address: Vec<DescribeDBClusterNetInfoAddress>
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoAddress {
    pub connection_string: Option<String>,
    pub connection_string_prefix: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoAddress {
    0 "ConnectionString" connection_string: String, 1 "ConnectionStringPrefix" connection_string_prefix: String,
    2 "IPAddress" ip_address: String, 3 "NetType" net_type: String, 4 "Port" port: String, 5 "VPCId" vpc_id: String,
    6 "VSwitchId" vswitch_id: String
} }

/// Describes db cluster performance: `DescribeDBClusterPerformance` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performances: Vec<DescribeDBClusterPerformancePerformances>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterPerformanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "DBClusterId" db_cluster_id: String,
    2 "EndTime" end_time: String, 3 "Performances" performances: Vec<DescribeDBClusterPerformancePerformances>,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformances {
    pub key: Option<String>,
    pub series: Vec<DescribeDBClusterPerformanceSeries>,
    pub unit: Option<String>,
}
model! { DescribeDBClusterPerformancePerformances {
    0 "Key" key: String, 1 "Series" series: Vec<DescribeDBClusterPerformanceSeries>, 2 "Unit" unit: String
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceSeries {
    pub name: Option<String>,
    pub tags: Option<String>,
    pub translate_key: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeDBClusterPerformanceSeries {
    0 "Name" name: String, 1 "Tags" tags: String, 2 "TranslateKey" translate_key: String, 3 "Values" values: Vec<String>
} }

/// Describes db cluster resource pool performance: `DescribeDBClusterResourcePoolPerformance` of `adb` 2019-03-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterResourcePoolPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformance {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pools: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBClusterResourcePoolPerformance(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeDBClusterResourcePoolPerformance" -> DescribeDBClusterResourcePoolPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Key" key: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourcePools" resource_pools: String, 8 "StartTime" start_time
} }

/// Response of [`DescribeDBClusterResourcePoolPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performances: Vec<DescribeDBClusterResourcePoolPerformancePerformances>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterResourcePoolPerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String,
    2 "Performances" performances: Vec<DescribeDBClusterResourcePoolPerformancePerformances>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBClusterResourcePoolPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformancePerformances {
    pub key: Option<String>,
    pub resource_pool_performances: Vec<
        DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances,
    >,
    pub unit: Option<String>,
}
model! { DescribeDBClusterResourcePoolPerformancePerformances {
    0 "Key" key: String,
    1 "ResourcePoolPerformances" resource_pool_performances: Vec<DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances>,
    2 "Unit" unit: String
} }

/// In the response of [`DescribeDBClusterResourcePoolPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances {
    pub resource_pool_name: Option<String>,
    pub resource_pool_series: Vec<
        DescribeDBClusterResourcePoolPerformanceResourcePoolSeries,
    >,
}
model! { DescribeDBClusterResourcePoolPerformanceResourcePoolPerformances {
    0 "ResourcePoolName" resource_pool_name: String,
    1 "ResourcePoolSeries" resource_pool_series: Vec<DescribeDBClusterResourcePoolPerformanceResourcePoolSeries>
} }

/// In the response of [`DescribeDBClusterResourcePoolPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterResourcePoolPerformanceResourcePoolSeries {
    pub name: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeDBClusterResourcePoolPerformanceResourcePoolSeries {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Describes db cluster ssl: `DescribeDBClusterSSL` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSL {
    /// Required.
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

/// Response of [`DescribeDBClusterSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSLOutput {
    pub connection_string: Option<String>,
    pub expire_time: Option<String>,
    pub ssl_enabled: Option<bool>,
}
model! { DescribeDBClusterSSLOutput {
    0 "ConnectionString" connection_string: String, 1 "ExpireTime" expire_time: String, 2 "SSLEnabled" ssl_enabled: bool
} }

/// Describes db cluster shard number: `DescribeDBClusterShardNumber` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterShardNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumber {
    /// Required.
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

/// Response of [`DescribeDBClusterShardNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumberOutput {
    pub available_shard_number_list: Vec<
        DescribeDBClusterShardNumberAvailableShardNumberList,
    >,
    pub available_shard_numbers: Vec<i64>,
    pub shard_number: Option<i64>,
}
model! { DescribeDBClusterShardNumberOutput {
    0 "AvailableShardNumberList" available_shard_number_list: Vec<DescribeDBClusterShardNumberAvailableShardNumberList>,
    1 "AvailableShardNumbers" available_shard_numbers: Vec<i64>, 2 "ShardNumber" shard_number: i64
} }

/// In the response of [`DescribeDBClusterShardNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterShardNumberAvailableShardNumberList {
    pub shard_number: Option<i64>,
}
model! { DescribeDBClusterShardNumberAvailableShardNumberList {
    0 "ShardNumber" shard_number: i64
} }

/// Describes db cluster space summary: `DescribeDBClusterSpaceSummary` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterSpaceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummary {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBClusterSpaceSummary(db_cluster_id: String, region_id: String)
    "DescribeDBClusterSpaceSummary" -> DescribeDBClusterSpaceSummaryOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeDBClusterSpaceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryOutput {
    pub data: Option<DescribeDBClusterSpaceSummaryData>,
}
model! { DescribeDBClusterSpaceSummaryOutput {
    0 "Data" data: DescribeDBClusterSpaceSummaryData
} }

/// In the response of [`DescribeDBClusterSpaceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryData {
    pub cold_data: Option<DescribeDBClusterSpaceSummaryColdData>,
    pub data_growth: Option<DescribeDBClusterSpaceSummaryDataGrowth>,
    pub hot_data: Option<DescribeDBClusterSpaceSummaryHotData>,
    pub total_size: Option<String>,
}
model! { DescribeDBClusterSpaceSummaryData {
    0 "ColdData" cold_data: DescribeDBClusterSpaceSummaryColdData,
    1 "DataGrowth" data_growth: DescribeDBClusterSpaceSummaryDataGrowth,
    2 "HotData" hot_data: DescribeDBClusterSpaceSummaryHotData, 3 "TotalSize" total_size: String
} }

/// In the response of [`DescribeDBClusterSpaceSummary`].
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
    0 "DataSize" data_size: i64, 1 "IndexSize" index_size: i64, 2 "OtherSize" other_size: i64,
    3 "PrimaryKeyIndexSize" primary_key_index_size: i64, 4 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeDBClusterSpaceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSpaceSummaryDataGrowth {
    pub day_growth: Option<i64>,
    pub week_growth: Option<i64>,
}
model! { DescribeDBClusterSpaceSummaryDataGrowth {
    0 "DayGrowth" day_growth: i64, 1 "WeekGrowth" week_growth: i64
} }

/// In the response of [`DescribeDBClusterSpaceSummary`].
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
    0 "DataSize" data_size: i64, 1 "IndexSize" index_size: i64, 2 "OtherSize" other_size: i64,
    3 "PrimaryKeyIndexSize" primary_key_index_size: i64, 4 "TotalSize" total_size: i64
} }

/// Describes db cluster status: `DescribeDBClusterStatus` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusterStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStatus {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterStatus(region_id: String) "DescribeDBClusterStatus" -> DescribeDBClusterStatusOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStatusOutput {
    pub status: Vec<String>,
}
model! { DescribeDBClusterStatusOutput {
    0 "Status" status: Vec<String>
} }

/// Describes db clusters: `DescribeDBClusters` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBClusters>.
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
    /// Required.
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
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalCount" }

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
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBClustersOutput {
    0 "Items" items: DescribeDBClustersItems, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
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
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersDBCluster {
    0 "Category" category: String, 1 "CommodityCode" commodity_code: String,
    2 "ComputeResource" compute_resource: String, 3 "ConnectionString" connection_string: String,
    4 "CreateTime" create_time: String, 5 "DBClusterDescription" db_cluster_description: String,
    6 "DBClusterId" db_cluster_id: String, 7 "DBClusterNetworkType" db_cluster_network_type: String,
    8 "DBClusterStatus" db_cluster_status: String, 9 "DBClusterType" db_cluster_type: String,
    10 "DBNodeClass" db_node_class: String, 11 "DBNodeCount" db_node_count: i64,
    12 "DBNodeStorage" db_node_storage: i64, 13 "DBVersion" db_version: String, 14 "DiskType" disk_type: String,
    15 "DtsJobId" dts_job_id: String, 16 "ElasticIOResource" elastic_io_resource: i64, 17 "Engine" engine: String,
    18 "ExecutorCount" executor_count: String, 19 "ExpireTime" expire_time: String, 20 "Expired" expired: String,
    21 "InnerIp" inner_ip: String, 22 "InnerPort" inner_port: String, 23 "LockMode" lock_mode: String,
    24 "LockReason" lock_reason: String, 25 "Mode" mode: String, 26 "PayType" pay_type: String, 27 "Port" port: String,
    28 "ProductVersion" product_version: String, 29 "RdsInstanceId" rds_instance_id: String,
    30 "RegionId" region_id: String, 31 "ResourceGroupId" resource_group_id: String,
    32 "StorageResource" storage_resource: String, 33 "Tags" tags: DescribeDBClustersTags,
    34 "TaskInfo" task_info: DescribeDBClustersTaskInfo, 35 "VPCCloudInstanceId" vpc_cloud_instance_id: String,
    36 "VPCId" vpc_id: String, 37 "VSwitchId" vswitch_id: String, 38 "ZoneId" zone_id: String
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

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTaskInfo {
    pub name: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub step_list: Option<DescribeDBClustersStepList>,
}
model! { DescribeDBClustersTaskInfo {
    0 "Name" name: String, 1 "Progress" progress: String, 2 "Status" status: String,
    3 "StepList" step_list: DescribeDBClustersStepList
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersStepList {
    pub step_list: Vec<DescribeDBClustersStepListStepList>,
}
model! { DescribeDBClustersStepList {
    0 "StepList" step_list: Vec<DescribeDBClustersStepListStepList>
} }

/// In the response of [`DescribeDBClusters`].
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
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "StepDesc" step_desc: String,
    3 "StepName" step_name: String, 4 "StepProgress" step_progress: String, 5 "StepStatus" step_status: String
} }

/// Describes db resource group: `DescribeDBResourceGroup` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroup {
    /// Required.
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

/// Response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupOutput {
    pub db_cluster_id: Option<String>,
    pub groups_info: Vec<DescribeDBResourceGroupGroupsInfo>,
}
model! { DescribeDBResourceGroupOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "GroupsInfo" groups_info: Vec<DescribeDBResourceGroupGroupsInfo>
} }

/// In the response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupGroupsInfo {
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub elastic_min_compute_resource: Option<String>,
    pub engine: Option<String>,
    pub engine_params: BTreeMap<String, Value>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_user_list: Vec<String>,
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
    0 "ClusterMode" cluster_mode: String, 1 "ClusterSizeResource" cluster_size_resource: String,
    2 "ConnectionString" connection_string: String, 3 "CreateTime" create_time: String,
    4 "ElasticMinComputeResource" elastic_min_compute_resource: String, 5 "Engine" engine: String,
    6 "EngineParams" engine_params: BTreeMap<String, Value>, 7 "GroupName" group_name: String,
    8 "GroupType" group_type: String, 9 "GroupUserList" group_user_list: Vec<String>,
    10 "GroupUsers" group_users: String, 11 "MaxClusterCount" max_cluster_count: i64,
    12 "MaxComputeResource" max_compute_resource: String, 13 "MinClusterCount" min_cluster_count: i64,
    14 "MinComputeResource" min_compute_resource: String, 15 "NodeNum" node_num: i64, 16 "Port" port: String,
    17 "RunningClusterCount" running_cluster_count: i64, 18 "Status" status: String, 19 "UpdateTime" update_time: String
} }

/// Describes db resource pool: `DescribeDBResourcePool` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDBResourcePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourcePool {
    /// Required.
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

/// Response of [`DescribeDBResourcePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourcePoolOutput {
    pub db_cluster_id: Option<String>,
    pub pools_info: Vec<DescribeDBResourcePoolPoolsInfo>,
}
model! { DescribeDBResourcePoolOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PoolsInfo" pools_info: Vec<DescribeDBResourcePoolPoolsInfo>
} }

/// In the response of [`DescribeDBResourcePool`].
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
    0 "CreateTime" create_time: String, 1 "NodeNum" node_num: i64, 2 "PoolName" pool_name: String,
    3 "PoolUsers" pool_users: String, 4 "QueryType" query_type: String, 5 "UpdateTime" update_time: String
} }

/// Describes diagnosis dimensions: `DescribeDiagnosisDimensions` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDiagnosisDimensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensions {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    /// Required.
    pub query_condition: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDiagnosisDimensions::new`].
pub struct DescribeDiagnosisDimensionsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDiagnosisDimensions { DescribeDiagnosisDimensionsRequired: db_cluster_id, end_time, query_condition, region_id, start_time }
    "DescribeDiagnosisDimensions" -> DescribeDiagnosisDimensionsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "QueryCondition" query_condition,
    4 "RegionId" region_id, 5 "StartTime" start_time
} }

/// Response of [`DescribeDiagnosisDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsOutput {
    pub client_ips: Vec<String>,
    pub databases: Vec<String>,
    pub resource_groups: Vec<String>,
    pub user_names: Vec<String>,
}
model! { DescribeDiagnosisDimensionsOutput {
    0 "ClientIps" client_ips: Vec<String>, 1 "Databases" databases: Vec<String>,
    2 "ResourceGroups" resource_groups: Vec<String>, 3 "UserNames" user_names: Vec<String>
} }

/// Describes diagnosis monitor performance: `DescribeDiagnosisMonitorPerformance` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDiagnosisMonitorPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformance {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    /// Required.
    pub query_condition: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDiagnosisMonitorPerformance::new`].
pub struct DescribeDiagnosisMonitorPerformanceRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDiagnosisMonitorPerformance { DescribeDiagnosisMonitorPerformanceRequired: db_cluster_id, end_time, query_condition, region_id, start_time }
    "DescribeDiagnosisMonitorPerformance" -> DescribeDiagnosisMonitorPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "QueryCondition" query_condition,
    4 "RegionId" region_id, 5 "StartTime" start_time
} }

/// Response of [`DescribeDiagnosisMonitorPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceOutput {
    pub performances: Vec<DescribeDiagnosisMonitorPerformancePerformances>,
    pub performances_threshold: Option<i64>,
    pub performances_truncated: Option<bool>,
}
model! { DescribeDiagnosisMonitorPerformanceOutput {
    0 "Performances" performances: Vec<DescribeDiagnosisMonitorPerformancePerformances>,
    1 "PerformancesThreshold" performances_threshold: i64, 2 "PerformancesTruncated" performances_truncated: bool
} }

/// In the response of [`DescribeDiagnosisMonitorPerformance`].
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
    0 "Cost" cost: i64, 1 "PeakMemory" peak_memory: i64, 2 "ProcessId" process_id: String, 3 "RcHost" rc_host: String,
    4 "ScanRows" scan_rows: i64, 5 "ScanSize" scan_size: i64, 6 "StartTime" start_time: i64, 7 "Status" status: String,
    8 "UserName" user_name: String
} }

/// Describes diagnosis records: `DescribeDiagnosisRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDiagnosisRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecords {
    pub client_ip: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub database: Option<String>,
    /// Required.
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
    /// Required.
    pub query_condition: String,
    /// Required.
    pub region_id: String,
    pub resource_group: Option<String>,
    /// Required.
    pub start_time: String,
    pub user_name: Option<String>,
}

/// Arguments of [`DescribeDiagnosisRecords::new`].
pub struct DescribeDiagnosisRecordsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDiagnosisRecords { DescribeDiagnosisRecordsRequired: db_cluster_id, end_time, query_condition, region_id, start_time }
    "DescribeDiagnosisRecords" -> DescribeDiagnosisRecordsOutput {
    0 "ClientIp" client_ip: String, 1 "DBClusterId" db_cluster_id, 2 "Database" database: String, 3 "EndTime" end_time,
    4 "Keyword" keyword: String, 5 "Lang" lang: String, 6 "MaxPeakMemory" max_peak_memory: i64,
    7 "MaxScanSize" max_scan_size: i64, 8 "MinPeakMemory" min_peak_memory: i64, 9 "MinScanSize" min_scan_size: i64,
    10 "Order" order: String, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64,
    13 "PatternId" pattern_id: String, 14 "QueryCondition" query_condition, 15 "RegionId" region_id,
    16 "ResourceGroup" resource_group: String, 17 "StartTime" start_time, 18 "UserName" user_name: String
} }
paged! { DescribeDiagnosisRecords: DescribeDiagnosisRecordsQuerys =
    Number "PageNumber", "Querys" querys, total "TotalCount" }

/// Response of [`DescribeDiagnosisRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub querys: Vec<DescribeDiagnosisRecordsQuerys>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Querys" querys: Vec<DescribeDiagnosisRecordsQuerys>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiagnosisRecords`].
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
    pub query_properties: Vec<DescribeDiagnosisRecordsQueryProperties>,
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
    0 "ClientIp" client_ip: String, 1 "Cost" cost: i64, 2 "Database" database: String,
    3 "EtlWriteRows" etl_write_rows: i64, 4 "ExecutionTime" execution_time: i64,
    5 "OutputDataSize" output_data_size: i64, 6 "OutputRows" output_rows: i64, 7 "PatternId" pattern_id: String,
    8 "PeakMemory" peak_memory: i64, 9 "ProcessId" process_id: String,
    10 "QueryProperties" query_properties: Vec<DescribeDiagnosisRecordsQueryProperties>, 11 "QueueTime" queue_time: i64,
    12 "RcHost" rc_host: String, 13 "ResourceCostRank" resource_cost_rank: i64,
    14 "ResourceGroup" resource_group: String, 15 "SQL" sql: String, 16 "SQLTruncated" sql_truncated: bool,
    17 "SQLTruncatedThreshold" sql_truncated_threshold: i64, 18 "ScanRows" scan_rows: i64, 19 "ScanSize" scan_size: i64,
    20 "StartTime" start_time: i64, 21 "Status" status: String, 22 "TotalPlanningTime" total_planning_time: i64,
    23 "TotalStages" total_stages: i64, 24 "UserName" user_name: String
} }

/// In the response of [`DescribeDiagnosisRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsQueryProperties {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDiagnosisRecordsQueryProperties {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes diagnosis sql info: `DescribeDiagnosisSQLInfo` of `adb` 2019-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDiagnosisSQLInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfo {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub lang: String,
    /// Required.
    pub process_id: String,
    pub process_rc_host: Option<String>,
    pub process_start_time: Option<i64>,
    pub process_state: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDiagnosisSQLInfo(db_cluster_id: String, lang: String, process_id: String, region_id: String)
    "DescribeDiagnosisSQLInfo" -> DescribeDiagnosisSQLInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang, 2 "ProcessId" process_id, 3 "ProcessRcHost" process_rc_host: String,
    4 "ProcessStartTime" process_start_time: i64, 5 "ProcessState" process_state: String, 6 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DescribeDiagnosisSQLInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoOutput {
    pub diagnosis_sql_info: Option<String>,
    pub stage_infos: Vec<DescribeDiagnosisSQLInfoStageInfos>,
}
model! { DescribeDiagnosisSQLInfoOutput {
    0 "DiagnosisSQLInfo" diagnosis_sql_info: String, 1 "StageInfos" stage_infos: Vec<DescribeDiagnosisSQLInfoStageInfos>
} }

/// In the response of [`DescribeDiagnosisSQLInfo`].
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
    0 "InputDataSize" input_data_size: i64, 1 "InputRows" input_rows: i64, 2 "OperatorCost" operator_cost: i64,
    3 "OutputDataSize" output_data_size: i64, 4 "OutputRows" output_rows: i64, 5 "PeakMemory" peak_memory: i64,
    6 "Progress" progress: f64, 7 "StageId" stage_id: String, 8 "State" state: String
} }

/// Describes diagnosis tasks: `DescribeDiagnosisTasks` of `adb` 2019-03-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDiagnosisTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisTasks {
    /// Required.
    pub db_cluster_id: String,
    pub host: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub process_id: String,
    pub region_id: Option<String>,
    /// Required.
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
    Number "PageNumber", "TaskList" task_list, total "TotalCount" }

/// Response of [`DescribeDiagnosisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisTasksOutput {
    pub task_list: Vec<DescribeDiagnosisTasksTaskList>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisTasksOutput {
    0 "TaskList" task_list: Vec<DescribeDiagnosisTasksTaskList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiagnosisTasks`].
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
    0 "ComputeTimeRatio" compute_time_ratio: String, 1 "Drivers" drivers: String, 2 "ElapsedTime" elapsed_time: i64,
    3 "InputDataSize" input_data_size: i64, 4 "InputRows" input_rows: i64, 5 "OperatorCost" operator_cost: i64,
    6 "OutputDataSize" output_data_size: i64, 7 "OutputRows" output_rows: i64, 8 "PeakMemory" peak_memory: i64,
    9 "QueuedTime" queued_time: String, 10 "ScanCost" scan_cost: i64, 11 "ScanDataSize" scan_data_size: i64,
    12 "ScanRows" scan_rows: i64, 13 "State" state: String, 14 "TaskCreateTime" task_create_time: i64,
    15 "TaskEndTime" task_end_time: i64, 16 "TaskHost" task_host: String, 17 "TaskId" task_id: String
} }

/// Describes download records: `DescribeDownloadRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeDownloadRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecords {
    /// Required.
    pub db_cluster_id: String,
    /// Deprecated.
    pub lang: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDownloadRecords(db_cluster_id: String, region_id: String)
    "DescribeDownloadRecords" -> DescribeDownloadRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "Lang" lang: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeDownloadRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsOutput {
    pub records: Vec<DescribeDownloadRecordsRecords>,
}
model! { DescribeDownloadRecordsOutput {
    0 "Records" records: Vec<DescribeDownloadRecordsRecords>
} }

/// In the response of [`DescribeDownloadRecords`].
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
    0 "DownloadId" download_id: i64, 1 "ExceptionMsg" exception_msg: String, 2 "FileName" file_name: String,
    3 "Status" status: String, 4 "Url" url: String
} }

/// Describes eiu range: `DescribeEIURange` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeEIURange>.
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
    /// Required.
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

/// Response of [`DescribeEIURange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEIURangeOutput {
    pub eiu_info: Option<DescribeEIURangeEIUInfo>,
}
model! { DescribeEIURangeOutput {
    0 "EIUInfo" eiu_info: DescribeEIURangeEIUInfo
} }

/// In the response of [`DescribeEIURange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEIURangeEIUInfo {
    pub default_reserved_node_size: Option<String>,
    pub default_value: Option<String>,
    pub eiu_range: Vec<i64>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub reserved_node_size_range: Vec<String>,
    pub step: Option<String>,
    pub storage_resource_range: Vec<String>,
}
model! { DescribeEIURangeEIUInfo {
    0 "DefaultReservedNodeSize" default_reserved_node_size: String, 1 "DefaultValue" default_value: String,
    2 "EIURange" eiu_range: Vec<i64>, 3 "MaxValue" max_value: String, 4 "MinValue" min_value: String,
    5 "ReservedNodeSizeRange" reserved_node_size_range: Vec<String>, 6 "Step" step: String,
    7 "StorageResourceRange" storage_resource_range: Vec<String>
} }

/// Describes elastic daily plan: `DescribeElasticDailyPlan` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeElasticDailyPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticDailyPlan {
    /// Required.
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

/// Response of [`DescribeElasticDailyPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticDailyPlanOutput {
    pub elastic_daily_plan_list: Vec<DescribeElasticDailyPlanElasticDailyPlanList>,
}
model! { DescribeElasticDailyPlanOutput {
    0 "ElasticDailyPlanList" elastic_daily_plan_list: Vec<DescribeElasticDailyPlanElasticDailyPlanList>
} }

/// In the response of [`DescribeElasticDailyPlan`].
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
    0 "Day" day: String, 1 "ElasticNodeNum" elastic_node_num: i64, 2 "ElasticPlanType" elastic_plan_type: String,
    3 "ElasticPlanWorkerSpec" elastic_plan_worker_spec: String, 4 "EndTs" end_ts: String,
    5 "PlanEndTs" plan_end_ts: String, 6 "PlanName" plan_name: String, 7 "PlanStartTs" plan_start_ts: String,
    8 "ResourcePoolName" resource_pool_name: String, 9 "StartTs" start_ts: String, 10 "Status" status: i64
} }

/// Describes elastic plan: `DescribeElasticPlan` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlan {
    /// Required.
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

/// Response of [`DescribeElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanOutput {
    pub elastic_plan_list: Vec<DescribeElasticPlanElasticPlanList>,
}
model! { DescribeElasticPlanOutput {
    0 "ElasticPlanList" elastic_plan_list: Vec<DescribeElasticPlanElasticPlanList>
} }

/// In the response of [`DescribeElasticPlan`].
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
    0 "ElasticNodeNum" elastic_node_num: i64, 1 "ElasticPlanType" elastic_plan_type: String,
    2 "ElasticPlanWorkerSpec" elastic_plan_worker_spec: String, 3 "Enable" enable: bool, 4 "EndDay" end_day: String,
    5 "EndTime" end_time: String, 6 "MonthlyRepeat" monthly_repeat: String, 7 "PlanName" plan_name: String,
    8 "ResourcePoolName" resource_pool_name: String, 9 "StartDay" start_day: String, 10 "StartTime" start_time: String,
    11 "WeeklyRepeat" weekly_repeat: String
} }

/// Describes excessive primary keys: `DescribeExcessivePrimaryKeys` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeExcessivePrimaryKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeys {
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeExcessivePrimaryKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysOutput {
    pub access_denied_detail: Option<String>,
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeExcessivePrimaryKeysDetectionItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Vec<DescribeExcessivePrimaryKeysTables>,
    pub total_count: Option<String>,
}
model! { DescribeExcessivePrimaryKeysOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DetectionItems" detection_items: Vec<DescribeExcessivePrimaryKeysDetectionItems>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Tables" tables: Vec<DescribeExcessivePrimaryKeysTables>, 6 "TotalCount" total_count: String
} }

/// In the response of [`DescribeExcessivePrimaryKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcessivePrimaryKeysDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExcessivePrimaryKeysDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeExcessivePrimaryKeys`].
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
    0 "ColumnCount" column_count: i64, 1 "PrimaryKeyColumns" primary_key_columns: String,
    2 "PrimaryKeyCount" primary_key_count: i64, 3 "PrimaryKeyIndexSize" primary_key_index_size: i64,
    4 "SchemaName" schema_name: String, 5 "SpaceRatio" space_ratio: f64, 6 "TableName" table_name: String,
    7 "TotalSize" total_size: i64
} }

/// Describes executor detection: `DescribeExecutorDetection` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeExecutorDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetection {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeExecutorDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeExecutorDetectionDetectionItems>,
    pub total_count: Option<String>,
}
model! { DescribeExecutorDetectionOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeExecutorDetectionDetectionItems>, 2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeExecutorDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<DescribeExecutorDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeExecutorDetectionDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Results" results: DescribeExecutorDetectionResults,
    3 "Status" status: String
} }

/// In the response of [`DescribeExecutorDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionResults {
    pub operator_agg: Vec<DescribeExecutorDetectionOperatorAgg>,
    pub operator_details: Vec<DescribeExecutorDetectionOperatorDetails>,
}
model! { DescribeExecutorDetectionResults {
    0 "OperatorAgg" operator_agg: Vec<DescribeExecutorDetectionOperatorAgg>,
    1 "OperatorDetails" operator_details: Vec<DescribeExecutorDetectionOperatorDetails>
} }

/// In the response of [`DescribeExecutorDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOperatorAgg {
    pub metric_name: Option<String>,
    pub search_results: Vec<DescribeExecutorDetectionSearchResults>,
}
model! { DescribeExecutorDetectionOperatorAgg {
    0 "MetricName" metric_name: String, 1 "SearchResults" search_results: Vec<DescribeExecutorDetectionSearchResults>
} }

/// In the response of [`DescribeExecutorDetection`].
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
    0 "AvgValue" avg_value: f64, 1 "MaxValue" max_value: i64, 2 "OperatorCount" operator_count: i64,
    3 "OperatorName" operator_name: String, 4 "TotalValue" total_value: i64
} }

/// In the response of [`DescribeExecutorDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorDetectionOperatorDetails {
    pub metric_name: Option<String>,
    pub search_results: Vec<DescribeExecutorDetectionOperatorDetailsSearchResults>,
}
model! { DescribeExecutorDetectionOperatorDetails {
    0 "MetricName" metric_name: String,
    1 "SearchResults" search_results: Vec<DescribeExecutorDetectionOperatorDetailsSearchResults>
} }

/// In the response of [`DescribeExecutorDetection`].
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
    0 "InputRows" input_rows: i64, 1 "InputSize" input_size: i64, 2 "OperatorCost" operator_cost: f64,
    3 "OperatorInfo" operator_info: String, 4 "OperatorName" operator_name: String, 5 "OutputRows" output_rows: i64,
    6 "OutputSize" output_size: i64, 7 "PeakMemory" peak_memory: i64, 8 "ProcessId" process_id: String,
    9 "StageId" stage_id: String
} }

/// Describes history events stat: `DescribeHistoryEventsStat` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeHistoryEventsStat>.
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
    /// Secret.
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

/// Describes inclined nodes: `DescribeInclinedNodes` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeInclinedNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodes {
    /// Required.
    pub db_cluster_id: String,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeInclinedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodesOutput {
    pub items: Vec<DescribeInclinedNodesItems>,
}
model! { DescribeInclinedNodesOutput {
    0 "Items" items: Vec<DescribeInclinedNodesItems>
} }

/// In the response of [`DescribeInclinedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedNodesItems {
    pub disk_usage_ratio: Option<String>,
    pub node: Option<String>,
}
model! { DescribeInclinedNodesItems {
    0 "DiskUsageRatio" disk_usage_ratio: String, 1 "Node" node: String
} }

/// Describes inclined tables: `DescribeInclinedTables` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeInclinedTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTables {
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeInclinedTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesOutput {
    pub detection_items: Vec<DescribeInclinedTablesDetectionItems>,
    pub items: Option<DescribeInclinedTablesItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeInclinedTablesOutput {
    0 "DetectionItems" detection_items: Vec<DescribeInclinedTablesDetectionItems>,
    1 "Items" items: DescribeInclinedTablesItems, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String,
    4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeInclinedTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInclinedTablesDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeInclinedTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInclinedTablesItems {
    pub table: Vec<DescribeInclinedTablesTable>,
}
model! { DescribeInclinedTablesItems {
    0 "Table" table: Vec<DescribeInclinedTablesTable>
} }

/// In the response of [`DescribeInclinedTables`].
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
    0 "IsIncline" is_incline: String, 1 "Name" name: String, 2 "RowCount" row_count: i64, 3 "Schema" schema: String,
    4 "Size" size: String, 5 "SpaceRatio" space_ratio: f64, 6 "TotalSize" total_size: i64, 7 "Type" r#type: String
} }

/// Describes kernel version: `DescribeKernelVersion` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersion {
    /// Required.
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

/// Response of [`DescribeKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersionOutput {
    pub available_kernel_versions: Vec<DescribeKernelVersionAvailableKernelVersions>,
    pub expire_date: Option<String>,
    pub kernel_version: Option<String>,
}
model! { DescribeKernelVersionOutput {
    0 "AvailableKernelVersions" available_kernel_versions: Vec<DescribeKernelVersionAvailableKernelVersions>,
    1 "ExpireDate" expire_date: String, 2 "KernelVersion" kernel_version: String
} }

/// In the response of [`DescribeKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKernelVersionAvailableKernelVersions {
    pub expire_date: Option<String>,
    pub kernel_version: Option<String>,
    pub release_date: Option<String>,
}
model! { DescribeKernelVersionAvailableKernelVersions {
    0 "ExpireDate" expire_date: String, 1 "KernelVersion" kernel_version: String, 2 "ReleaseDate" release_date: String
} }

/// Describes kms keys: `DescribeKmsKeys` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeKmsKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeys {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub kms_keys: Option<DescribeKmsKeysKmsKeys>,
}
model! { DescribeKmsKeysOutput {
    0 "KmsKeys" kms_keys: DescribeKmsKeysKmsKeys
} }

/// In the response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKeys {
    pub kms_key: Vec<DescribeKmsKeysKmsKey>,
}
model! { DescribeKmsKeysKmsKeys {
    0 "KmsKey" kms_key: Vec<DescribeKmsKeysKmsKey>
} }

/// In the response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKmsKey {
    pub key_alias: Option<String>,
    pub key_id: Option<String>,
}
model! { DescribeKmsKeysKmsKey {
    0 "KeyAlias" key_alias: String, 1 "KeyId" key_id: String
} }

/// Describes load tasks records: `DescribeLoadTasksRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeLoadTasksRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTasksRecords {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "LoadTasksRecords" load_tasks_records, total "TotalCount" }

/// Response of [`DescribeLoadTasksRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTasksRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub load_tasks_records: Vec<DescribeLoadTasksRecordsLoadTasksRecords>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeLoadTasksRecordsOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "LoadTasksRecords" load_tasks_records: Vec<DescribeLoadTasksRecordsLoadTasksRecords>,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeLoadTasksRecords`].
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
    0 "CreateTime" create_time: String, 1 "DBName" db_name: String, 2 "JobName" job_name: String,
    3 "ProcessID" process_id: String, 4 "ProcessRows" process_rows: i64, 5 "Sql" sql: String, 6 "State" state: String,
    7 "UpdateTime" update_time: String
} }

/// Describes log hub attribute: `DescribeLogHubAttribute` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeLogHubAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttribute {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub deliver_name: String,
    /// Required.
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`DescribeLogHubAttribute::new`].
pub struct DescribeLogHubAttributeRequired {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub project_name: String,
    pub region_id: String,
}
operation! {
    DescribeLogHubAttribute { DescribeLogHubAttributeRequired: db_cluster_id, deliver_name, log_store_name, project_name, region_id }
    "DescribeLogHubAttribute" -> DescribeLogHubAttributeOutput {
    0 "DBClusterId" db_cluster_id, 1 "DeliverName" deliver_name, 2 "LogStoreName" log_store_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProjectName" project_name,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLogHubAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeOutput {
    pub loghub_info: Option<DescribeLogHubAttributeLoghubInfo>,
}
model! { DescribeLogHubAttributeOutput {
    0 "LoghubInfo" loghub_info: DescribeLogHubAttributeLoghubInfo
} }

/// In the response of [`DescribeLogHubAttribute`].
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
    0 "DBClusterId" db_cluster_id: String, 1 "DBType" db_type: String, 2 "Delay" delay: i64,
    3 "DeliverName" deliver_name: String, 4 "DeliverTime" deliver_time: String, 5 "Description" description: String,
    6 "FilterDirtyData" filter_dirty_data: bool, 7 "LogHubStores" log_hub_stores: DescribeLogHubAttributeLogHubStores,
    8 "LogStoreName" log_store_name: String, 9 "Message" message: String, 10 "ProjectName" project_name: String,
    11 "RegionId" region_id: String, 12 "SchemaName" schema_name: String, 13 "SyncStatus" sync_status: String,
    14 "TableName" table_name: String, 15 "UserName" user_name: String, 16 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeLogHubAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeLogHubStores {
    pub log_hub_store: Vec<DescribeLogHubAttributeLogHubStore>,
}
model! { DescribeLogHubAttributeLogHubStores {
    0 "LogHubStore" log_hub_store: Vec<DescribeLogHubAttributeLogHubStore>
} }

/// In the response of [`DescribeLogHubAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHubAttributeLogHubStore {
    pub field_key: Option<String>,
    pub log_key: Option<String>,
}
model! { DescribeLogHubAttributeLogHubStore {
    0 "FieldKey" field_key: String, 1 "LogKey" log_key: String
} }

/// Describes log store keys: `DescribeLogStoreKeys` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeLogStoreKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeys {
    /// Required.
    pub log_store_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub project_name: String,
    /// Required.
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

/// Response of [`DescribeLogStoreKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeysOutput {
    pub log_store_keys: Option<DescribeLogStoreKeysLogStoreKeys>,
}
model! { DescribeLogStoreKeysOutput {
    0 "LogStoreKeys" log_store_keys: DescribeLogStoreKeysLogStoreKeys
} }

/// In the response of [`DescribeLogStoreKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreKeysLogStoreKeys {
    pub log_store_key: Vec<String>,
}
model! { DescribeLogStoreKeysLogStoreKeys {
    0 "LogStoreKey" log_store_key: Vec<String>
} }

/// Describes loghub detail: `DescribeLoghubDetail` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeLoghubDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetail {
    /// Required.
    pub export_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub project_name: String,
    /// Required.
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

/// Response of [`DescribeLoghubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailOutput {
    pub loghub_info: Option<DescribeLoghubDetailLoghubInfo>,
}
model! { DescribeLoghubDetailOutput {
    0 "LoghubInfo" loghub_info: DescribeLoghubDetailLoghubInfo
} }

/// In the response of [`DescribeLoghubDetail`].
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
    0 "DBClusterId" db_cluster_id: String, 1 "DBType" db_type: String, 2 "DeliverName" deliver_name: String,
    3 "DeliverTime" deliver_time: String, 4 "Description" description: String, 5 "DomainUrl" domain_url: String,
    6 "FilterDirtyData" filter_dirty_data: bool, 7 "LogHubStores" log_hub_stores: DescribeLoghubDetailLogHubStores,
    8 "LogStoreName" log_store_name: String, 9 "ProjectName" project_name: String, 10 "RegionId" region_id: String,
    11 "SchemaName" schema_name: String, 12 "TableName" table_name: String, 13 "UserName" user_name: String,
    14 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeLoghubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailLogHubStores {
    pub log_hub_store: Vec<DescribeLoghubDetailLogHubStore>,
}
model! { DescribeLoghubDetailLogHubStores {
    0 "LogHubStore" log_hub_store: Vec<DescribeLoghubDetailLogHubStore>
} }

/// In the response of [`DescribeLoghubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoghubDetailLogHubStore {
    pub field_key: Option<String>,
    pub log_key: Option<String>,
}
model! { DescribeLoghubDetailLogHubStore {
    0 "FieldKey" field_key: String, 1 "LogKey" log_key: String
} }

/// Describes maintenance action: `DescribeMaintenanceAction` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeMaintenanceAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAction {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeMaintenanceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceActionOutput {
    pub items: Vec<DescribeMaintenanceActionItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMaintenanceActionOutput {
    0 "Items" items: Vec<DescribeMaintenanceActionItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeMaintenanceAction`].
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
    0 "CreatedTime" created_time: String, 1 "DBClusterId" db_cluster_id: String, 2 "DBType" db_type: String,
    3 "DBVersion" db_version: String, 4 "Deadline" deadline: String, 5 "Id" id: i64,
    6 "ModifiedTime" modified_time: String, 7 "PrepareInterval" prepare_interval: String, 8 "Region" region: String,
    9 "ResultInfo" result_info: String, 10 "StartTime" start_time: String, 11 "Status" status: String,
    12 "SwitchTime" switch_time: String, 13 "TaskType" task_type: String
} }

/// Describes operator permission: `DescribeOperatorPermission` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeOperatorPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorPermission {
    /// Required.
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

/// Response of [`DescribeOperatorPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperatorPermissionOutput {
    pub created_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expired_time: Option<String>,
    pub privileges: Option<String>,
}
model! { DescribeOperatorPermissionOutput {
    0 "CreatedTime" created_time: String, 1 "DBClusterId" db_cluster_id: String, 2 "ExpiredTime" expired_time: String,
    3 "Privileges" privileges: String
} }

/// Describes oversize non partition table infos: `DescribeOversizeNonPartitionTableInfos` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeOversizeNonPartitionTableInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfos {
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeOversizeNonPartitionTableInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeOversizeNonPartitionTableInfosDetectionItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Vec<DescribeOversizeNonPartitionTableInfosTables>,
    pub total_count: Option<String>,
}
model! { DescribeOversizeNonPartitionTableInfosOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeOversizeNonPartitionTableInfosDetectionItems>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Tables" tables: Vec<DescribeOversizeNonPartitionTableInfosTables>, 5 "TotalCount" total_count: String
} }

/// In the response of [`DescribeOversizeNonPartitionTableInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOversizeNonPartitionTableInfosDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeOversizeNonPartitionTableInfosDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeOversizeNonPartitionTableInfos`].
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
    0 "DataSize" data_size: i64, 1 "IndexSize" index_size: i64, 2 "LocalDataSize" local_data_size: i64,
    3 "PrimaryKeySize" primary_key_size: i64, 4 "RemoteDataSize" remote_data_size: i64, 5 "RowCount" row_count: i64,
    6 "SchemaName" schema_name: String, 7 "SpaceRatio" space_ratio: f64, 8 "TableName" table_name: String
} }

/// Describes pattern performance: `DescribePatternPerformance` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribePatternPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformance {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub pattern_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribePatternPerformance::new`].
pub struct DescribePatternPerformanceRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub pattern_id: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribePatternPerformance { DescribePatternPerformanceRequired: db_cluster_id, end_time, pattern_id, region_id, start_time }
    "DescribePatternPerformance" -> DescribePatternPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "PatternId" pattern_id, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

/// Response of [`DescribePatternPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformanceOutput {
    pub access_ip: Option<String>,
    pub end_time: Option<String>,
    pub failed_count: Option<i64>,
    pub performances: Vec<DescribePatternPerformancePerformances>,
    pub query_count: Option<i64>,
    pub sql_pattern: Option<String>,
    pub start_time: Option<String>,
    pub tables: Option<String>,
    pub user: Option<String>,
}
model! { DescribePatternPerformanceOutput {
    0 "AccessIp" access_ip: String, 1 "EndTime" end_time: String, 2 "FailedCount" failed_count: i64,
    3 "Performances" performances: Vec<DescribePatternPerformancePerformances>, 4 "QueryCount" query_count: i64,
    5 "SQLPattern" sql_pattern: String, 6 "StartTime" start_time: String, 7 "Tables" tables: String,
    8 "User" user: String
} }

/// In the response of [`DescribePatternPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformancePerformances {
    pub key: Option<String>,
    pub series: Vec<DescribePatternPerformanceSeries>,
    pub unit: Option<String>,
}
model! { DescribePatternPerformancePerformances {
    0 "Key" key: String, 1 "Series" series: Vec<DescribePatternPerformanceSeries>, 2 "Unit" unit: String
} }

/// In the response of [`DescribePatternPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatternPerformanceSeries {
    pub name: Option<String>,
    pub values: Vec<String>,
}
model! { DescribePatternPerformanceSeries {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Describes process list: `DescribeProcessList` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    /// Required.
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
    Number "PageNumber", "Items.Process" items.process, total "TotalCount" }

/// Response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub items: Option<DescribeProcessListItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeProcessListOutput {
    0 "Items" items: DescribeProcessListItems, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListItems {
    pub process: Vec<DescribeProcessListProcess>,
}
model! { DescribeProcessListItems {
    0 "Process" process: Vec<DescribeProcessListProcess>
} }

/// In the response of [`DescribeProcessList`].
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
    0 "Command" command: String, 1 "DB" db: String, 2 "Host" host: String, 3 "Id" id: i64, 4 "Info" info: String,
    5 "ProcessId" process_id: String, 6 "StartTime" start_time: String, 7 "Time" time: i64, 8 "User" user: String
} }

/// Describes rds analysis resource quotas: `DescribeRdsAnalysisResourceQuotas` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeRdsAnalysisResourceQuotas>.
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
    /// Required.
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

/// Response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasOutput {
    pub db_node_category_list: Option<
        DescribeRdsAnalysisResourceQuotasDBNodeCategoryList,
    >,
    pub db_node_class_list: Option<DescribeRdsAnalysisResourceQuotasDBNodeClassList>,
    pub db_node_storage_list: Option<DescribeRdsAnalysisResourceQuotasDBNodeStorageList>,
    pub engine_version_list: Option<DescribeRdsAnalysisResourceQuotasEngineVersionList>,
    pub mode_list: Option<DescribeRdsAnalysisResourceQuotasModeList>,
    pub storage_type_list: Option<DescribeRdsAnalysisResourceQuotasStorageTypeList>,
}
model! { DescribeRdsAnalysisResourceQuotasOutput {
    0 "DBNodeCategoryList" db_node_category_list: DescribeRdsAnalysisResourceQuotasDBNodeCategoryList,
    1 "DBNodeClassList" db_node_class_list: DescribeRdsAnalysisResourceQuotasDBNodeClassList,
    2 "DBNodeStorageList" db_node_storage_list: DescribeRdsAnalysisResourceQuotasDBNodeStorageList,
    3 "EngineVersionList" engine_version_list: DescribeRdsAnalysisResourceQuotasEngineVersionList,
    4 "ModeList" mode_list: DescribeRdsAnalysisResourceQuotasModeList,
    5 "StorageTypeList" storage_type_list: DescribeRdsAnalysisResourceQuotasStorageTypeList
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeCategoryList {
    pub db_node_category: Vec<DescribeRdsAnalysisResourceQuotasDBNodeCategory>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeCategoryList {
    0 "DBNodeCategory" db_node_category: Vec<DescribeRdsAnalysisResourceQuotasDBNodeCategory>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeCategory {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeCategory {
    0 "Text" text: String, 1 "Value" value: String
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeClassList {
    pub db_node_class: Vec<DescribeRdsAnalysisResourceQuotasDBNodeClass>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeClassList {
    0 "DBNodeClass" db_node_class: Vec<DescribeRdsAnalysisResourceQuotasDBNodeClass>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeClass {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeClass {
    0 "Text" text: String, 1 "Value" value: String
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeStorageList {
    pub db_node_storage: Vec<DescribeRdsAnalysisResourceQuotasDBNodeStorage>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeStorageList {
    0 "DBNodeStorage" db_node_storage: Vec<DescribeRdsAnalysisResourceQuotasDBNodeStorage>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasDBNodeStorage {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasDBNodeStorage {
    0 "Text" text: String, 1 "Value" value: String
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasEngineVersionList {
    pub engine_version: Vec<DescribeRdsAnalysisResourceQuotasEngineVersion>,
}
model! { DescribeRdsAnalysisResourceQuotasEngineVersionList {
    0 "EngineVersion" engine_version: Vec<DescribeRdsAnalysisResourceQuotasEngineVersion>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasEngineVersion {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasEngineVersion {
    0 "Text" text: String, 1 "Value" value: String
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasModeList {
    pub mode: Vec<DescribeRdsAnalysisResourceQuotasMode>,
}
model! { DescribeRdsAnalysisResourceQuotasModeList {
    0 "Mode" mode: Vec<DescribeRdsAnalysisResourceQuotasMode>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasMode {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasMode {
    0 "Text" text: String, 1 "Value" value: String
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasStorageTypeList {
    pub storage_type: Vec<DescribeRdsAnalysisResourceQuotasStorageType>,
}
model! { DescribeRdsAnalysisResourceQuotasStorageTypeList {
    0 "StorageType" storage_type: Vec<DescribeRdsAnalysisResourceQuotasStorageType>
} }

/// In the response of [`DescribeRdsAnalysisResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasStorageType {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRdsAnalysisResourceQuotasStorageType {
    0 "Text" text: String, 1 "Value" value: String
} }

/// Describes regions: `DescribeRegions` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeRegions>.
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
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
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
    pub local_name: Option<String>,
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "LocalName" local_name: String, 1 "VpcEnabled" vpc_enabled: bool, 2 "ZoneId" zone_id: String
} }

/// Describes regions mixed: `DescribeRegionsMixed` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeRegionsMixed>.
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

/// Response of [`DescribeRegionsMixed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedOutput {
    pub regions: Option<DescribeRegionsMixedRegions>,
}
model! { DescribeRegionsMixedOutput {
    0 "Regions" regions: DescribeRegionsMixedRegions
} }

/// In the response of [`DescribeRegionsMixed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedRegions {
    pub region: Vec<DescribeRegionsMixedRegion>,
}
model! { DescribeRegionsMixedRegions {
    0 "Region" region: Vec<DescribeRegionsMixedRegion>
} }

/// In the response of [`DescribeRegionsMixed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsMixedRegion {
    pub region_id: Option<String>,
    pub version: Option<String>,
}
model! { DescribeRegionsMixedRegion {
    0 "RegionId" region_id: String, 1 "Version" version: String
} }

/// Describes resubmit config: `DescribeResubmitConfig` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeResubmitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResubmitConfig {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`DescribeResubmitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResubmitConfigOutput {
    pub db_cluster_id: Option<String>,
    pub rules: Vec<DescribeResubmitConfigRules>,
}
model! { DescribeResubmitConfigOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Rules" rules: Vec<DescribeResubmitConfigRules>
} }

/// In the response of [`DescribeResubmitConfig`].
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
    0 "ExceedMemoryException" exceed_memory_exception: bool, 1 "GroupName" group_name: String,
    2 "PeakMemory" peak_memory: String, 3 "QueryTime" query_time: String, 4 "TargetGroupName" target_group_name: String
} }

/// Describes sqa config: `DescribeSQAConfig` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSQAConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQAConfig {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`DescribeSQAConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQAConfigOutput {
    pub db_cluster_id: Option<String>,
    pub group_name: Option<String>,
    pub sqa_status: Option<String>,
}
model! { DescribeSQAConfigOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "GroupName" group_name: String, 2 "SQAStatus" sqa_status: String
} }

/// Describes sql patterns: `DescribeSQLPatterns` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSQLPatterns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPatterns {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub order: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub sql_pattern_hash: Option<i64>,
    /// Required.
    pub start_time: String,
    pub user_name: Option<String>,
}

/// Arguments of [`DescribeSQLPatterns::new`].
pub struct DescribeSQLPatternsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub order: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeSQLPatterns { DescribeSQLPatternsRequired: db_cluster_id, end_time, order, region_id, start_time }
    "DescribeSQLPatterns" -> DescribeSQLPatternsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Keyword" keyword: String, 3 "Lang" lang: String,
    4 "Order" order, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id,
    8 "SqlPatternHash" sql_pattern_hash: i64, 9 "StartTime" start_time, 10 "UserName" user_name: String
} }
paged! { DescribeSQLPatterns: DescribeSQLPatternsPatternDetails =
    Number "PageNumber", "PatternDetails" pattern_details, total "TotalCount" }

/// Response of [`DescribeSQLPatterns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPatternsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pattern_details: Vec<DescribeSQLPatternsPatternDetails>,
    pub total_count: Option<i64>,
}
model! { DescribeSQLPatternsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PatternDetails" pattern_details: Vec<DescribeSQLPatternsPatternDetails>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSQLPatterns`].
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
    0 "AccessIp" access_ip: String, 1 "AverageExecutionTime" average_execution_time: f64,
    2 "AverageOperatorCost" average_operator_cost: f64, 3 "AveragePeakMemory" average_peak_memory: f64,
    4 "AverageQueryTime" average_query_time: f64, 5 "AverageScanCost" average_scan_cost: f64,
    6 "AverageScanSize" average_scan_size: f64, 7 "Blockable" blockable: bool, 8 "FailedCount" failed_count: i64,
    9 "MaxExecutionTime" max_execution_time: i64, 10 "MaxOperatorCost" max_operator_cost: f64,
    11 "MaxPeakMemory" max_peak_memory: i64, 12 "MaxQueryTime" max_query_time: i64, 13 "MaxScanCost" max_scan_cost: f64,
    14 "MaxScanSize" max_scan_size: i64, 15 "OperatorCostPercentage" operator_cost_percentage: f64,
    16 "OperatorCostSum" operator_cost_sum: f64, 17 "PatternCreationTime" pattern_creation_time: String,
    18 "PatternId" pattern_id: String, 19 "PeakMemoryPercentage" peak_memory_percentage: f64,
    20 "PeakMemorySum" peak_memory_sum: f64, 21 "QueryCount" query_count: i64,
    22 "QueryTimePercentage" query_time_percentage: f64, 23 "QueryTimeSum" query_time_sum: f64,
    24 "SQLPattern" sql_pattern: String, 25 "ScanCostPercentage" scan_cost_percentage: f64,
    26 "ScanCostSum" scan_cost_sum: f64, 27 "ScanSizePercentage" scan_size_percentage: f64,
    28 "ScanSizeSum" scan_size_sum: f64, 29 "Tables" tables: String, 30 "User" user: String
} }

/// Describes sql plan: `DescribeSQLPlan` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSQLPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlan {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub process_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLPlan(db_cluster_id: String, process_id: String) "DescribeSQLPlan" -> DescribeSQLPlanOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProcessId" process_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSQLPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanOutput {
    pub detail: Option<DescribeSQLPlanDetail>,
    pub origin_info: Option<String>,
    pub stage_list: Vec<DescribeSQLPlanStageList>,
}
model! { DescribeSQLPlanOutput {
    0 "Detail" detail: DescribeSQLPlanDetail, 1 "OriginInfo" origin_info: String,
    2 "StageList" stage_list: Vec<DescribeSQLPlanStageList>
} }

/// In the response of [`DescribeSQLPlan`].
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
    0 "CPUTime" cpu_time: i64, 1 "ClientIP" client_ip: String, 2 "Database" database: String,
    3 "OutputRows" output_rows: i64, 4 "OutputSize" output_size: i64, 5 "PeakMemory" peak_memory: i64,
    6 "PlanningTime" planning_time: i64, 7 "QueuedTime" queued_time: i64, 8 "SQL" sql: String,
    9 "StartTime" start_time: String, 10 "State" state: String, 11 "TotalStage" total_stage: i64,
    12 "TotalTask" total_task: i64, 13 "TotalTime" total_time: i64, 14 "User" user: String
} }

/// In the response of [`DescribeSQLPlan`].
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
    0 "CPUTimeAvg" cpu_time_avg: i64, 1 "CPUTimeMax" cpu_time_max: i64, 2 "CPUTimeMin" cpu_time_min: i64,
    3 "InputSizeAvg" input_size_avg: i64, 4 "InputSizeMax" input_size_max: i64, 5 "InputSizeMin" input_size_min: i64,
    6 "OperatorCost" operator_cost: i64, 7 "PeakMemory" peak_memory: i64, 8 "ScanSizeAvg" scan_size_avg: i64,
    9 "ScanSizeMax" scan_size_max: i64, 10 "ScanSizeMin" scan_size_min: i64, 11 "ScanTimeAvg" scan_time_avg: i64,
    12 "ScanTimeMax" scan_time_max: i64, 13 "ScanTimeMin" scan_time_min: i64, 14 "StageId" stage_id: i64,
    15 "State" state: String
} }

/// Describes sql plan task: `DescribeSQLPlanTask` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSQLPlanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanTask {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub process_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub stage_id: String,
}
operation! { DescribeSQLPlanTask(db_cluster_id: String, process_id: String, stage_id: String)
    "DescribeSQLPlanTask" -> DescribeSQLPlanTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProcessId" process_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StageId" stage_id
} }

/// Response of [`DescribeSQLPlanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlanTaskOutput {
    pub task_list: Vec<DescribeSQLPlanTaskTaskList>,
}
model! { DescribeSQLPlanTaskOutput {
    0 "TaskList" task_list: Vec<DescribeSQLPlanTaskTaskList>
} }

/// In the response of [`DescribeSQLPlanTask`].
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
    0 "ElapsedTime" elapsed_time: i64, 1 "InputRows" input_rows: i64, 2 "InputSize" input_size: i64,
    3 "OperatorCost" operator_cost: i64, 4 "OutputRows" output_rows: i64, 5 "OutputSize" output_size: i64,
    6 "PeakMemory" peak_memory: i64, 7 "ScanCost" scan_cost: i64, 8 "ScanRows" scan_rows: i64,
    9 "ScanSize" scan_size: i64, 10 "State" state: String, 11 "TaskId" task_id: i64
} }

/// Describes schemas: `DescribeSchemas` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemas {
    /// Required.
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

/// Response of [`DescribeSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasOutput {
    pub items: Option<DescribeSchemasItems>,
}
model! { DescribeSchemasOutput {
    0 "Items" items: DescribeSchemasItems
} }

/// In the response of [`DescribeSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasItems {
    pub schema: Vec<DescribeSchemasSchema>,
}
model! { DescribeSchemasItems {
    0 "Schema" schema: Vec<DescribeSchemasSchema>
} }

/// In the response of [`DescribeSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchemasSchema {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
}
model! { DescribeSchemasSchema {
    0 "DBClusterId" db_cluster_id: String, 1 "SchemaName" schema_name: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "Items.SlowLogRecord" items.slow_log_record, total "TotalCount" }

/// Response of [`DescribeSlowLogRecords`].
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
    0 "DBClusterId" db_cluster_id: String, 1 "Items" items: DescribeSlowLogRecordsItems,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub slow_log_record: Vec<DescribeSlowLogRecordsSlowLogRecord>,
}
model! { DescribeSlowLogRecordsItems {
    0 "SlowLogRecord" slow_log_record: Vec<DescribeSlowLogRecordsSlowLogRecord>
} }

/// In the response of [`DescribeSlowLogRecords`].
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
    0 "DBName" db_name: String, 1 "ExecutionStartTime" execution_start_time: String,
    2 "HostAddress" host_address: String, 3 "OutputSize" output_size: String, 4 "ParseRowCounts" parse_row_counts: i64,
    5 "PeakMemoryUsage" peak_memory_usage: String, 6 "PlanningTime" planning_time: i64,
    7 "ProcessID" process_id: String, 8 "QueryTime" query_time: i64, 9 "QueueTime" queue_time: i64,
    10 "ReturnRowCounts" return_row_counts: i64, 11 "SQLText" sql_text: String, 12 "ScanRows" scan_rows: i64,
    13 "ScanSize" scan_size: String, 14 "ScanTime" scan_time: i64, 15 "State" state: String,
    16 "UserName" user_name: String, 17 "WallTime" wall_time: i64
} }

/// Describes sql pattern: `DescribeSqlPattern` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSqlPattern>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlPattern {
    /// Required.
    pub db_cluster_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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

/// Response of [`DescribeSqlPattern`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlPatternOutput {
    pub items: Vec<DescribeSqlPatternItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSqlPatternOutput {
    0 "Items" items: Vec<DescribeSqlPatternItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSqlPattern`].
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
    0 "AccessIP" access_ip: String, 1 "AvgCpuTime" avg_cpu_time: String, 2 "AvgPeakMemory" avg_peak_memory: String,
    3 "AvgScanSize" avg_scan_size: String, 4 "AvgStageCount" avg_stage_count: String,
    5 "AvgTaskCount" avg_task_count: String, 6 "InstanceName" instance_name: String,
    7 "MaxCpuTime" max_cpu_time: String, 8 "MaxPeakMemory" max_peak_memory: String,
    9 "MaxScanSize" max_scan_size: String, 10 "MaxStageCount" max_stage_count: String,
    11 "MaxTaskCount" max_task_count: String, 12 "Pattern" pattern: String, 13 "QueryCount" query_count: String,
    14 "ReportDate" report_date: String, 15 "User" user: String
} }

/// Describes sync available db cluster list: `DescribeSyncAvailableDBClusterList` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSyncAvailableDBClusterList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub query_type: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster: Option<
        Vec<DescribeSyncAvailableDBClusterListSourceDBCluster>,
    >,
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

/// In the request of [`DescribeSyncAvailableDBClusterList`].
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

/// Response of [`DescribeSyncAvailableDBClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncAvailableDBClusterListOutput {
    pub sync_available_db_clusters: Vec<
        DescribeSyncAvailableDBClusterListSyncAvailableDBClusters,
    >,
}
model! { DescribeSyncAvailableDBClusterListOutput {
    0 "SyncAvailableDBClusters" sync_available_db_clusters: Vec<DescribeSyncAvailableDBClusterListSyncAvailableDBClusters>
} }

/// In the response of [`DescribeSyncAvailableDBClusterList`].
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
    0 "DBClusterDescription" db_cluster_description: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DBType" db_type: String, 3 "StorageSize" storage_size: f64, 4 "TableNumber" table_number: i64
} }

/// Describes sync job list: `DescribeSyncJobList` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeSyncJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobList {
    /// Required.
    pub db_cluster_id: String,
    pub get_source_detail: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "SyncJobs" sync_jobs, total "TotalCount" }

/// Response of [`DescribeSyncJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobListOutput {
    pub db_cluster_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_jobs: Vec<DescribeSyncJobListSyncJobs>,
    pub total_count: Option<i64>,
}
model! { DescribeSyncJobListOutput {
    0 "DBClusterId" db_cluster_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SyncJobs" sync_jobs: Vec<DescribeSyncJobListSyncJobs>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSyncJobList`].
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
    0 "JobId" job_id: String, 1 "RegionId" region_id: String,
    2 "SourceDBClusterDescription" source_db_cluster_description: String,
    3 "SourceDBClusterId" source_db_cluster_id: String, 4 "SourceDBType" source_db_type: String,
    5 "SourceStorageSize" source_storage_size: i64, 6 "SourceTableNumber" source_table_number: i64,
    7 "SyncPlatform" sync_platform: String
} }

/// Describes table access count: `DescribeTableAccessCount` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTableAccessCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableAccessCount {
    /// Required.
    pub db_cluster_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
    pub table_name: Option<String>,
}
operation! { DescribeTableAccessCount(db_cluster_id: String, region_id: String, start_time: String)
    "DescribeTableAccessCount" -> DescribeTableAccessCountOutput {
    0 "DBClusterId" db_cluster_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "StartTime" start_time, 6 "TableName" table_name: String
} }
paged! { DescribeTableAccessCount: DescribeTableAccessCountItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeTableAccessCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableAccessCountOutput {
    pub items: Vec<DescribeTableAccessCountItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTableAccessCountOutput {
    0 "Items" items: Vec<DescribeTableAccessCountItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTableAccessCount`].
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
    0 "AccessCount" access_count: String, 1 "InstanceName" instance_name: String, 2 "ReportDate" report_date: String,
    3 "TableName" table_name: String, 4 "TableSchema" table_schema: String
} }

/// Describes table detail: `DescribeTableDetail` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTableDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetail {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
}
operation! { DescribeTableDetail(db_cluster_id: String, schema_name: String, table_name: String)
    "DescribeTableDetail" -> DescribeTableDetailOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SchemaName" schema_name, 7 "TableName" table_name
} }

/// Response of [`DescribeTableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailOutput {
    pub avg_size: Option<i64>,
    pub items: Option<DescribeTableDetailItems>,
}
model! { DescribeTableDetailOutput {
    0 "AvgSize" avg_size: i64, 1 "Items" items: DescribeTableDetailItems
} }

/// In the response of [`DescribeTableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailItems {
    pub shard: Vec<DescribeTableDetailShard>,
}
model! { DescribeTableDetailItems {
    0 "Shard" shard: Vec<DescribeTableDetailShard>
} }

/// In the response of [`DescribeTableDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDetailShard {
    pub id: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeTableDetailShard {
    0 "Id" id: i64, 1 "Size" size: i64
} }

/// Describes table partition diagnose: `DescribeTablePartitionDiagnose` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTablePartitionDiagnose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnose {
    /// Required.
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

/// Response of [`DescribeTablePartitionDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeTablePartitionDiagnoseDetectionItems>,
    pub items: Vec<DescribeTablePartitionDiagnoseItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub suggest_max_records_per_partition: Option<i64>,
    pub suggest_min_records_per_partition: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTablePartitionDiagnoseOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeTablePartitionDiagnoseDetectionItems>,
    2 "Items" items: Vec<DescribeTablePartitionDiagnoseItems>, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SuggestMaxRecordsPerPartition" suggest_max_records_per_partition: i64,
    6 "SuggestMinRecordsPerPartition" suggest_min_records_per_partition: i64, 7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTablePartitionDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionDiagnoseDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTablePartitionDiagnoseDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeTablePartitionDiagnose`].
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
    0 "PartitionDetail" partition_detail: String, 1 "PartitionNumber" partition_number: i64,
    2 "SchemaName" schema_name: String, 3 "SpaceRatio" space_ratio: f64, 4 "TableName" table_name: String,
    5 "TotalSize" total_size: i64
} }

/// Describes table statistics: `DescribeTableStatistics` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTableStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatistics {
    /// Required.
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
    Number "PageNumber", "Items.TableStatisticRecords" items.table_statistic_records, total "TotalCount" }

/// Response of [`DescribeTableStatistics`].
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
    0 "DBClusterId" db_cluster_id: String, 1 "Items" items: DescribeTableStatisticsItems,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "SchemaNames" schema_names: String,
    5 "TotalCount" total_count: String
} }

/// In the response of [`DescribeTableStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatisticsItems {
    pub table_statistic_records: Vec<DescribeTableStatisticsTableStatisticRecords>,
}
model! { DescribeTableStatisticsItems {
    0 "TableStatisticRecords" table_statistic_records: Vec<DescribeTableStatisticsTableStatisticRecords>
} }

/// In the response of [`DescribeTableStatistics`].
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
    0 "ColdDataSize" cold_data_size: i64, 1 "DataSize" data_size: i64, 2 "HotDataSize" hot_data_size: i64,
    3 "IndexSize" index_size: i64, 4 "OtherSize" other_size: i64, 5 "PartitionCount" partition_count: i64,
    6 "PrimaryKeyIndexSize" primary_key_index_size: i64, 7 "RowCount" row_count: i64,
    8 "SchemaName" schema_name: String, 9 "SpaceRatio" space_ratio: f64, 10 "TableName" table_name: String,
    11 "TotalSize" total_size: i64
} }

/// Describes tables: `DescribeTables` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub schema_name: String,
}
operation! { DescribeTables(db_cluster_id: String, schema_name: String) "DescribeTables" -> DescribeTablesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SchemaName" schema_name
} }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub items: Option<DescribeTablesItems>,
}
model! { DescribeTablesOutput {
    0 "Items" items: DescribeTablesItems
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesItems {
    pub table: Vec<DescribeTablesTable>,
}
model! { DescribeTablesItems {
    0 "Table" table: Vec<DescribeTablesTable>
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesTable {
    pub db_cluster_id: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTablesTable {
    0 "DBClusterId" db_cluster_id: String, 1 "SchemaName" schema_name: String, 2 "TableName" table_name: String
} }

/// Describes task info: `DescribeTaskInfo` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTaskInfo(db_cluster_id: String, task_id: i64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TaskId" task_id
} }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub task_info: Option<DescribeTaskInfoTaskInfo>,
}
model! { DescribeTaskInfoOutput {
    0 "TaskInfo" task_info: DescribeTaskInfoTaskInfo
} }

/// In the response of [`DescribeTaskInfo`].
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
    0 "BeginTime" begin_time: String, 1 "FinishTime" finish_time: String, 2 "Progress" progress: String,
    3 "Status" status: String, 4 "TaskId" task_id: i64
} }

/// Describes v switches: `DescribeVSwitches` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
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

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "VSwitches" v_switches: DescribeVSwitchesVSwitches
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub vswitch: Vec<DescribeVSwitchesVSwitch>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeVSwitchesVSwitch>
} }

/// In the response of [`DescribeVSwitches`].
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
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "IzNo" iz_no: String,
    7 "RegionNo" region_no: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VSwitchName" vswitch_name: String
} }

/// Describes vswitchs: `DescribeVSwitchs` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeVSwitchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitchs() "DescribeVSwitchs" -> DescribeVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchsOutput {
    pub v_switches: Option<DescribeVSwitchsVSwitches>,
}
model! { DescribeVSwitchsOutput {
    0 "VSwitches" v_switches: DescribeVSwitchsVSwitches
} }

/// In the response of [`DescribeVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchsVSwitches {
    pub vswitch: Vec<DescribeVSwitchsVSwitch>,
}
model! { DescribeVSwitchsVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeVSwitchsVSwitch>
} }

/// In the response of [`DescribeVSwitchs`].
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
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchsVSwitch {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "IzNo" iz_no: String,
    7 "RegionNo" region_no: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VSwitchName" vswitch_name: String
} }

/// Describes vpcs: `DescribeVpcs` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub vpcs: Option<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "Vpcs" vpcs: DescribeVpcsVpcs
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub vpc: Vec<DescribeVpcsVpc>,
}
model! { DescribeVpcsVpcs {
    0 "Vpc" vpc: Vec<DescribeVpcsVpc>
} }

/// In the response of [`DescribeVpcs`].
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
    pub vswitchs: Vec<DescribeVpcsVSwitchs>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpc {
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

/// Describes worker detection: `DescribeWorkerDetection` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/DescribeWorkerDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetection {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOutput {
    pub db_cluster_id: Option<String>,
    pub detection_items: Vec<DescribeWorkerDetectionDetectionItems>,
    pub total_count: Option<String>,
}
model! { DescribeWorkerDetectionOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "DetectionItems" detection_items: Vec<DescribeWorkerDetectionDetectionItems>, 2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionDetectionItems {
    pub message: Option<String>,
    pub name: Option<String>,
    pub results: Option<DescribeWorkerDetectionResults>,
    pub status: Option<String>,
}
model! { DescribeWorkerDetectionDetectionItems {
    0 "Message" message: String, 1 "Name" name: String, 2 "Results" results: DescribeWorkerDetectionResults,
    3 "Status" status: String
} }

/// In the response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionResults {
    pub operator_agg: Vec<DescribeWorkerDetectionOperatorAgg>,
    pub operator_details: Vec<DescribeWorkerDetectionOperatorDetails>,
    pub partitioned_tables: Vec<DescribeWorkerDetectionPartitionedTables>,
    pub skewed_tables: Vec<DescribeWorkerDetectionSkewedTables>,
    pub top_access_tables: Vec<DescribeWorkerDetectionTopAccessTables>,
}
model! { DescribeWorkerDetectionResults {
    0 "OperatorAgg" operator_agg: Vec<DescribeWorkerDetectionOperatorAgg>,
    1 "OperatorDetails" operator_details: Vec<DescribeWorkerDetectionOperatorDetails>,
    2 "PartitionedTables" partitioned_tables: Vec<DescribeWorkerDetectionPartitionedTables>,
    3 "SkewedTables" skewed_tables: Vec<DescribeWorkerDetectionSkewedTables>,
    4 "TopAccessTables" top_access_tables: Vec<DescribeWorkerDetectionTopAccessTables>
} }

/// In the response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOperatorAgg {
    pub metric_name: Option<String>,
    pub search_results: Vec<DescribeWorkerDetectionSearchResults>,
}
model! { DescribeWorkerDetectionOperatorAgg {
    0 "MetricName" metric_name: String, 1 "SearchResults" search_results: Vec<DescribeWorkerDetectionSearchResults>
} }

/// In the response of [`DescribeWorkerDetection`].
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
    0 "AvgValue" avg_value: f64, 1 "MaxValue" max_value: i64, 2 "OperatorCount" operator_count: i64,
    3 "OperatorName" operator_name: String, 4 "TotalValue" total_value: i64
} }

/// In the response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionOperatorDetails {
    pub metric_name: Option<String>,
    pub search_results: Vec<DescribeWorkerDetectionOperatorDetailsSearchResults>,
}
model! { DescribeWorkerDetectionOperatorDetails {
    0 "MetricName" metric_name: String,
    1 "SearchResults" search_results: Vec<DescribeWorkerDetectionOperatorDetailsSearchResults>
} }

/// In the response of [`DescribeWorkerDetection`].
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
    0 "InputRows" input_rows: i64, 1 "InputSize" input_size: i64, 2 "OperatorCost" operator_cost: i64,
    3 "OperatorInfo" operator_info: String, 4 "OperatorName" operator_name: String, 5 "OutputRows" output_rows: i64,
    6 "OutputSize" output_size: i64, 7 "PeakMemory" peak_memory: i64, 8 "ProcessId" process_id: String,
    9 "StageId" stage_id: String
} }

/// In the response of [`DescribeWorkerDetection`].
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
    0 "DDL" ddl: String, 1 "PartitionCount" partition_count: String, 2 "PartitionIds" partition_ids: String,
    3 "SchemaName" schema_name: String, 4 "TableName" table_name: String, 5 "TotalDataSize" total_data_size: i64
} }

/// In the response of [`DescribeWorkerDetection`].
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
    0 "DDL" ddl: String, 1 "PartitionCount" partition_count: i64, 2 "SchemaName" schema_name: String,
    3 "ShardSkewedRows" shard_skewed_rows: String, 4 "TableName" table_name: String,
    5 "TotalDataSize" total_data_size: i64, 6 "TotalLocalDataSize" total_local_data_size: String,
    7 "TotalPkSize" total_pk_size: i64, 8 "TotalRemoteDataSize" total_remote_data_size: i64,
    9 "TotalRowCount" total_row_count: i64
} }

/// In the response of [`DescribeWorkerDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkerDetectionTopAccessTables {
    pub metric_name: Option<String>,
    pub search_results: Vec<DescribeWorkerDetectionTopAccessTablesSearchResults>,
}
model! { DescribeWorkerDetectionTopAccessTables {
    0 "MetricName" metric_name: String,
    1 "SearchResults" search_results: Vec<DescribeWorkerDetectionTopAccessTablesSearchResults>
} }

/// In the response of [`DescribeWorkerDetection`].
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
    0 "AccessCount" access_count: i64, 1 "AvgScanCost" avg_scan_cost: f64, 2 "AvgScanSize" avg_scan_size: f64,
    3 "MaxScanCost" max_scan_cost: i64, 4 "MaxScanSize" max_scan_size: i64, 5 "TableName" table_name: String
} }

/// Detaches user eni: `DetachUserENI` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DetachUserENI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserENI {
    /// Required.
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

/// Response of [`DetachUserENI`]: empty.
pub type DetachUserENIOutput = Empty;

/// Disables advice service: `DisableAdviceService` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DisableAdviceService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAdviceService {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DisableAdviceService(db_cluster_id: String, region_id: String)
    "DisableAdviceService" -> DisableAdviceServiceOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DisableAdviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAdviceServiceOutput {
    pub message: Option<String>,
}
model! { DisableAdviceServiceOutput {
    0 "Message" message: String
} }

/// Downloads diagnosis records: `DownloadDiagnosisRecords` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/DownloadDiagnosisRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecords {
    pub client_ip: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub database: Option<String>,
    /// Required.
    pub end_time: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub max_peak_memory: Option<i64>,
    pub max_scan_size: Option<i64>,
    pub min_peak_memory: Option<i64>,
    pub min_scan_size: Option<i64>,
    /// Required.
    pub query_condition: String,
    /// Required.
    pub region_id: String,
    pub resource_group: Option<String>,
    /// Required.
    pub start_time: String,
    pub user_name: Option<String>,
}

/// Arguments of [`DownloadDiagnosisRecords::new`].
pub struct DownloadDiagnosisRecordsRequired {
    pub db_cluster_id: String,
    pub end_time: String,
    pub query_condition: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DownloadDiagnosisRecords { DownloadDiagnosisRecordsRequired: db_cluster_id, end_time, query_condition, region_id, start_time }
    "DownloadDiagnosisRecords" -> DownloadDiagnosisRecordsOutput {
    0 "ClientIp" client_ip: String, 1 "DBClusterId" db_cluster_id, 2 "Database" database: String, 3 "EndTime" end_time,
    4 "Keyword" keyword: String, 5 "Lang" lang: String, 6 "MaxPeakMemory" max_peak_memory: i64,
    7 "MaxScanSize" max_scan_size: i64, 8 "MinPeakMemory" min_peak_memory: i64, 9 "MinScanSize" min_scan_size: i64,
    10 "QueryCondition" query_condition, 11 "RegionId" region_id, 12 "ResourceGroup" resource_group: String,
    13 "StartTime" start_time, 14 "UserName" user_name: String
} }

/// Response of [`DownloadDiagnosisRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsOutput {
    pub download_id: Option<i64>,
}
model! { DownloadDiagnosisRecordsOutput {
    0 "DownloadId" download_id: i64
} }

/// Enables advice service: `EnableAdviceService` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/EnableAdviceService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdviceService {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { EnableAdviceService(db_cluster_id: String, region_id: String)
    "EnableAdviceService" -> EnableAdviceServiceOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`EnableAdviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdviceServiceOutput {
    pub message: Option<String>,
}
model! { EnableAdviceServiceOutput {
    0 "Message" message: String
} }

/// Gets create table sql: `GetCreateTableSQL` of `adb` 2019-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adb/2019-03-15/GetCreateTableSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateTableSQL {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`GetCreateTableSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateTableSQLOutput {
    pub access_denied_detail: Option<String>,
    pub sql: Option<String>,
}
model! { GetCreateTableSQLOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "SQL" sql: String
} }

/// Grants operator permission: `GrantOperatorPermission` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/GrantOperatorPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantOperatorPermission {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub expired_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`GrantOperatorPermission`]: empty.
pub type GrantOperatorPermissionOutput = Empty;

/// `KillProcess` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/KillProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcess {
    /// Required.
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

/// Response of [`KillProcess`]: empty.
pub type KillProcessOutput = Empty;

/// Lists tag resources: `ListTagResources` of `adb` 2019-03-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/ListTagResources>.
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

/// Migrates db cluster: `MigrateDBCluster` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/MigrateDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBCluster {
    pub compute_resource: Option<String>,
    /// Required.
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
    pub secondary_vswitch_id: Option<String>,
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
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecondaryVSwitchId" secondary_vswitch_id: String,
    12 "SecondaryZoneId" secondary_zone_id: String, 13 "ShardNumber" shard_number: String,
    14 "StorageResource" storage_resource: String, 15 "StorageResourceSize" storage_resource_size: String
} }

/// Response of [`MigrateDBCluster`]: empty.
pub type MigrateDBClusterOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyAccountDescription>.
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

/// Modifies active operation maintain conf: `ModifyActiveOperationMaintainConf` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyActiveOperationMaintainConf>.
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
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
}
operation! { ModifyActiveOperationMaintainConf() "ModifyActiveOperationMaintainConf" -> Empty {
    0 "CycleTime" cycle_time: String, 1 "CycleType" cycle_type: String, 2 "MaintainEndTime" maintain_end_time: String,
    3 "MaintainStartTime" maintain_start_time: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "Status" status: i64
} }

/// Response of [`ModifyActiveOperationMaintainConf`]: empty.
pub type ModifyActiveOperationMaintainConfOutput = Empty;

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyActiveOperationTasks>.
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
    /// Secret.
    pub security_token: Option<Secret>,
    pub switch_time: Option<String>,
}
operation! { ModifyActiveOperationTasks() "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids: String, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "SwitchTime" switch_time: String
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

/// Modifies audit log config: `ModifyAuditLogConfig` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyAuditLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditLogConfig {
    /// Required.
    pub audit_log_status: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`ModifyAuditLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditLogConfigOutput {
    pub update_succeed: Option<bool>,
}
model! { ModifyAuditLogConfigOutput {
    0 "UpdateSucceed" update_succeed: bool
} }

/// Modifies auto renew attribute: `ModifyAutoRenewAttribute` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewAttribute {
    /// Required.
    pub db_cluster_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
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

/// Response of [`ModifyAutoRenewAttribute`]: empty.
pub type ModifyAutoRenewAttributeOutput = Empty;

/// Modifies backup policy: `ModifyBackupPolicy` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub enable_backup_log: Option<String>,
    /// 7 to 730.
    pub log_backup_retention_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    /// Required.
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

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies cluster connection string: `ModifyClusterConnectionString` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyClusterConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConnectionString {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyClusterConnectionString(connection_string_prefix: String, current_connection_string: String, db_cluster_id: String)
    "ModifyClusterConnectionString" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "CurrentConnectionString" current_connection_string,
    2 "DBClusterId" db_cluster_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "Port" port: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyClusterConnectionString`]: empty.
pub type ModifyClusterConnectionStringOutput = Empty;

/// Modifies db cluster: `ModifyDBCluster` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub compute_resource: Option<String>,
    pub db_cluster_category: Option<String>,
    /// Required.
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

/// Modifies db cluster access white list: `ModifyDBClusterAccessWhiteList` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterAccessWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteList {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
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

/// Response of [`ModifyDBClusterAccessWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteListOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBClusterAccessWhiteListOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Modifies db cluster description: `ModifyDBClusterDescription` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterDescription>.
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

/// Modifies db cluster maintain time: `ModifyDBClusterMaintainTime` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterMaintainTime>.
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

/// Modifies db cluster pay type: `ModifyDBClusterPayType` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterPayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterPayType {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`ModifyDBClusterPayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterPayTypeOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub pay_type: Option<String>,
}
model! { ModifyDBClusterPayTypeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String, 2 "PayType" pay_type: String
} }

/// Modifies db cluster resource group: `ModifyDBClusterResourceGroup` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroup {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`ModifyDBClusterResourceGroup`]: empty.
pub type ModifyDBClusterResourceGroupOutput = Empty;

/// Modifies db cluster ssl: `ModifyDBClusterSSL` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterSSL {
    pub connection_string: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`ModifyDBClusterSSL`]: empty.
pub type ModifyDBClusterSSLOutput = Empty;

/// Modifies db cluster shard number: `ModifyDBClusterShardNumber` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterShardNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterShardNumber {
    /// Required.
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

/// Response of [`ModifyDBClusterShardNumber`]: empty.
pub type ModifyDBClusterShardNumberOutput = Empty;

/// Modifies db cluster vip: `ModifyDBClusterVip` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBClusterVip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVip {
    pub connection_string: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { ModifyDBClusterVip(db_cluster_id: String, vpc_id: String, vswitch_id: String)
    "ModifyDBClusterVip" -> ModifyDBClusterVipOutput {
    0 "ConnectionString" connection_string: String, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VPCId" vpc_id, 8 "VSwitchId" vswitch_id
} }

/// Response of [`ModifyDBClusterVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVipOutput {
    pub task_id: Option<String>,
}
model! { ModifyDBClusterVipOutput {
    0 "TaskId" task_id: String
} }

/// Modifies db resource group: `ModifyDBResourceGroup` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroup {
    pub client_token: Option<String>,
    pub cluster_mode: Option<String>,
    pub cluster_size_resource: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub engine_params: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }

/// Response of [`ModifyDBResourceGroup`]: empty.
pub type ModifyDBResourceGroupOutput = Empty;

/// Modifies db resource pool: `ModifyDBResourcePool` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyDBResourcePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourcePool {
    /// Required.
    pub db_cluster_id: String,
    /// 0 to 4294967296.
    pub node_num: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`ModifyDBResourcePool`]: empty.
pub type ModifyDBResourcePoolOutput = Empty;

/// Modifies elastic plan: `ModifyElasticPlan` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlan {
    /// Required.
    pub db_cluster_id: String,
    pub elastic_plan_enable: Option<bool>,
    pub elastic_plan_end_day: Option<String>,
    pub elastic_plan_monthly_repeat: Option<String>,
    /// Required.
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

/// Response of [`ModifyElasticPlan`]: empty.
pub type ModifyElasticPlanOutput = Empty;

/// Modifies log backup policy: `ModifyLogBackupPolicy` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyLogBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogBackupPolicy {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
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

/// Response of [`ModifyLogBackupPolicy`]: empty.
pub type ModifyLogBackupPolicyOutput = Empty;

/// Modifies log hub status: `ModifyLogHubStatus` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyLogHubStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogHubStatus {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub deliver_name: String,
    /// Required.
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub project_name: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub status: String,
}

/// Arguments of [`ModifyLogHubStatus::new`].
pub struct ModifyLogHubStatusRequired {
    pub db_cluster_id: String,
    pub deliver_name: String,
    pub log_store_name: String,
    pub project_name: String,
    pub status: String,
}
operation! {
    ModifyLogHubStatus { ModifyLogHubStatusRequired: db_cluster_id, deliver_name, log_store_name, project_name, status }
    "ModifyLogHubStatus" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DeliverName" deliver_name, 2 "LogStoreName" log_store_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProjectName" project_name,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Status" status
} }

/// Response of [`ModifyLogHubStatus`]: empty.
pub type ModifyLogHubStatusOutput = Empty;

/// Modifies maintenance action: `ModifyMaintenanceAction` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyMaintenanceAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceAction {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyMaintenanceAction(ids: String, region_id: String, switch_time: String)
    "ModifyMaintenanceAction" -> ModifyMaintenanceActionOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SwitchTime" switch_time
} }

/// Response of [`ModifyMaintenanceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceActionOutput {
    pub ids: Option<String>,
}
model! { ModifyMaintenanceActionOutput {
    0 "Ids" ids: String
} }

/// Modifies resubmit config: `ModifyResubmitConfig` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifyResubmitConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResubmitConfig {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rules: Vec<ModifyResubmitConfigRules>,
}
operation! { ModifyResubmitConfig(db_cluster_id: String, rules: Vec<ModifyResubmitConfigRules>)
    "ModifyResubmitConfig" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Rules" rules
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`ModifyResubmitConfig`]: empty.
pub type ModifyResubmitConfigOutput = Empty;

/// In the request of [`ModifyResubmitConfig`].
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

/// Modifies sqa config: `ModifySQAConfig` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifySQAConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQAConfig {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sqa_status: String,
}
operation! { ModifySQAConfig(db_cluster_id: String, group_name: String, sqa_status: String) "ModifySQAConfig" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GroupName" group_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SQAStatus" sqa_status
} }

/// Response of [`ModifySQAConfig`]: empty.
pub type ModifySQAConfigOutput = Empty;

/// Modifies sync job: `ModifySyncJob` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ModifySyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJob {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`ModifySyncJob`]: empty.
pub type ModifySyncJobOutput = Empty;

/// In the request of [`ModifySyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJobSourceDBCluster {
    /// Required.
    pub cluster_ids: Option<String>,
    pub job_id: Option<String>,
    /// Required.
    pub operate_type: Option<String>,
    /// Required.
    pub region_id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { ModifySyncJobSourceDBCluster(cluster_ids: String, operate_type: String, region_id: String, r#type: String) {
    0 "ClusterIds" cluster_ids: String, 1 "JobId" job_id: String, 2 "OperateType" operate_type: String,
    3 "RegionId" region_id: String, 4 "Type" r#type: String
} }

/// `OperateLogHub` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/OperateLogHub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateLogHub {
    /// Required.
    pub create: bool,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub deliver_name: String,
    /// Required.
    pub deliver_time: String,
    /// Required.
    pub description: String,
    pub filter_dirty_data: Option<bool>,
    /// Required.
    pub log_hub_stores: Vec<OperateLogHubLogHubStores>,
    /// Required.
    pub log_store_name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub project_name: String,
    pub provider: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub user_name: String,
}

/// Arguments of [`OperateLogHub::new`].
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
operation! {
    OperateLogHub { OperateLogHubRequired: create, db_cluster_id, deliver_name, deliver_time, description, log_hub_stores, log_store_name, password, project_name, schema_name, table_name, user_name }
    "OperateLogHub" -> Empty {
    0 "Create" create, 1 "DBClusterId" db_cluster_id, 2 "DeliverName" deliver_name, 3 "DeliverTime" deliver_time,
    4 "Description" description, 5 "FilterDirtyData" filter_dirty_data: bool, 6 "LogHubStores" log_hub_stores,
    7 "LogStoreName" log_store_name, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "Password" password, 11 "ProjectName" project_name, 12 "Provider" provider: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SchemaName" schema_name, 16 "TableName" table_name, 17 "UserName" user_name
} }

/// Response of [`OperateLogHub`]: empty.
pub type OperateLogHubOutput = Empty;

/// In the request of [`OperateLogHub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateLogHubLogHubStores {
    /// Required.
    pub field_key: Option<String>,
    /// Required.
    pub log_key: Option<String>,
}
input! { OperateLogHubLogHubStores(field_key: String, log_key: String) {
    0 "FieldKey" field_key: String, 1 "LogKey" log_key: String
} }

/// Releases cluster public connection: `ReleaseClusterPublicConnection` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ReleaseClusterPublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseClusterPublicConnection {
    /// Required.
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

/// Response of [`ReleaseClusterPublicConnection`]: empty.
pub type ReleaseClusterPublicConnectionOutput = Empty;

/// Resets account password: `ResetAccountPassword` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_type: Option<String>,
    /// Required.
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

/// Response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ResetAccountPasswordOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Revokes operator permission: `RevokeOperatorPermission` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/RevokeOperatorPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeOperatorPermission {
    /// Required.
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

/// Response of [`RevokeOperatorPermission`]: empty.
pub type RevokeOperatorPermissionOutput = Empty;

/// `TagResources` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/TagResources>.
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

/// Unbinds db resource group with user: `UnbindDBResourceGroupWithUser` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/UnbindDBResourceGroupWithUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithUser {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
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

/// Response of [`UnbindDBResourceGroupWithUser`]: empty.
pub type UnbindDBResourceGroupWithUserOutput = Empty;

/// Unbinds db resource pool with user: `UnbindDBResourcePoolWithUser` of `adb` 2019-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/adb/2019-03-15/UnbindDBResourcePoolWithUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDBResourcePoolWithUser {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_name: String,
    /// Required.
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

/// Response of [`UnbindDBResourcePoolWithUser`]: empty.
pub type UnbindDBResourcePoolWithUserOutput = Empty;

/// `UntagResources` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/UntagResources>.
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

/// `UpgradeKernelVersion` of `adb` 2019-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adb/2019-03-15/UpgradeKernelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeKernelVersion {
    /// Required.
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

/// Response of [`UpgradeKernelVersion`]: empty.
pub type UpgradeKernelVersionOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
