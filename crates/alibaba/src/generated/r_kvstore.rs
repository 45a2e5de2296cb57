//! `r-kvstore` of Alibaba Cloud, API version 2015-01-01.
//!
//! Endpoint: a table of 69 regions, else `r-kvstore.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, r_kvstore::DescribeActiveOperationMaintenanceConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeActiveOperationMaintenanceConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "r-kvstore.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "r-kvstore.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "r-kvstore.aliyuncs.com"),
        ("ap-south-1", "r-kvstore.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "r-kvstore.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "r-kvstore.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "r-kvstore.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "r-kvstore.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "r-kvstore.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "r-kvstore.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "r-kvstore.aliyuncs.com"),
        ("cn-beijing-finance-1", "r-kvstore.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "r-kvstore.aliyuncs.com"),
        ("cn-beijing-gov-1", "r-kvstore.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "r-kvstore.aliyuncs.com"),
        ("cn-chengdu", "r-kvstore.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "r-kvstore.aliyuncs.com"),
        ("cn-fujian", "r-kvstore.aliyuncs.com"),
        ("cn-fuzhou", "r-kvstore.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "r-kvstore.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-finance", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "r-kvstore.aliyuncs.com"),
        ("cn-hangzhou-test-306", "r-kvstore.aliyuncs.com"),
        ("cn-heyuan", "r-kvstore.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "r-kvstore.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "r-kvstore.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "r-kvstore.aliyuncs.com"),
        ("cn-huhehaote", "r-kvstore.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "r-kvstore.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "r-kvstore.aliyuncs.com"),
        ("cn-qingdao-nebula", "r-kvstore.aliyuncs.com"),
        ("cn-shanghai", "r-kvstore.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "r-kvstore.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "r-kvstore.aliyuncs.com"),
        ("cn-shanghai-finance-1", "r-kvstore.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "r-kvstore.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "r-kvstore.aliyuncs.com"),
        ("cn-shenzhen", "r-kvstore.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "r-kvstore.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "r-kvstore.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "r-kvstore.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "r-kvstore.aliyuncs.com"),
        ("cn-wuhan", "r-kvstore.aliyuncs.com"),
        ("cn-wuhan-lr", "r-kvstore.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "r-kvstore.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "r-kvstore.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "r-kvstore.aliyuncs.com"),
        ("cn-zhangbei", "r-kvstore.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "r-kvstore.aliyuncs.com"),
        ("cn-zhangjiakou", "r-kvstore.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "r-kvstore.aliyuncs.com"),
        ("cn-zhengzhou-jva", "r-kvstore.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "r-kvstore.aliyuncs.com"),
        ("eu-central-1", "r-kvstore.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "r-kvstore.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "r-kvstore.aliyuncs.com"),
        ("me-central-1", "r-kvstore.me-central-1.aliyuncs.com"),
        ("me-east-1", "r-kvstore.me-east-1.aliyuncs.com"),
        ("na-south-1", "r-kvstore.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "r-kvstore.aliyuncs.com"),
        ("us-east-1", "r-kvstore.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "r-kvstore.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "r-kvstore.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "r-kvstore-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "r-kvstore-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "r-kvstore-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "r-kvstore-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "r-kvstore-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "r-kvstore-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "r-kvstore-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "r-kvstore-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "r-kvstore-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "r-kvstore-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "r-kvstore-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "r-kvstore-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "r-kvstore-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "r-kvstore-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "r-kvstore-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "r-kvstore-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "r-kvstore-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "r-kvstore-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "r-kvstore-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "r-kvstore-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "r-kvstore-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "r-kvstore-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "r-kvstore-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "r-kvstore-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "r-kvstore-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "r-kvstore-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "r-kvstore-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "r-kvstore-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "r-kvstore-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "r-kvstore-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "r-kvstore-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "r-kvstore-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "r-kvstore-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "r-kvstore-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "r-kvstore-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "r-kvstore-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "r-kvstore-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "r-kvstore",
    "2015-01-01",
    "r-kvstore",
    &ENDPOINTS,
);

/// Adds sharding node: `AddShardingNode` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/AddShardingNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShardingNode {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub force_trans: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 1 to 4096.
    pub shard_count: Option<i64>,
    pub source_biz: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { AddShardingNode(instance_id: String) "AddShardingNode" -> AddShardingNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "CouponNo" coupon_no: String,
    3 "ForceTrans" force_trans: bool, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret,
    10 "ShardCount" shard_count: i64, 11 "SourceBiz" source_biz: String, 12 "VSwitchId" vswitch_id: String
} }

/// Response of [`AddShardingNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShardingNodeOutput {
    pub node_ids: Vec<String>,
    pub order_id: Option<i64>,
}
model! { AddShardingNodeOutput {
    0 "NodeIds" node_ids: Vec<String>, 1 "OrderId" order_id: i64
} }

/// Allocates direct connection: `AllocateDirectConnection` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/AllocateDirectConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDirectConnection {
    pub connection_string: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AllocateDirectConnection(instance_id: String) "AllocateDirectConnection" -> Empty {
    0 "ConnectionString" connection_string: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Port" port: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`AllocateDirectConnection`]: empty.
pub type AllocateDirectConnectionOutput = Empty;

/// Allocates instance public connection: `AllocateInstancePublicConnection` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/AllocateInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, instance_id: String, port: String)
    "AllocateInstancePublicConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "Port" port,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`AllocateInstancePublicConnection`]: empty.
pub type AllocateInstancePublicConnectionOutput = Empty;

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CancelActiveOperationTasks>.
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

/// Cancels inspection task: `CancelInspectionTask` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CancelInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInspectionTask {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
}
operation! { CancelInspectionTask(instance_id: String) "CancelInspectionTask" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "TaskId" task_id: String
} }

/// Response of [`CancelInspectionTask`]: empty.
pub type CancelInspectionTaskOutput = Empty;

/// Checks cloud resource authorized: `CheckCloudResourceAuthorized` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CheckCloudResourceAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckCloudResourceAuthorized(instance_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleArn" role_arn: String, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckCloudResourceAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub authorization_state: Option<i64>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "AuthorizationState" authorization_state: i64
} }

/// Creates account: `CreateAccount` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateAccount>.
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
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameters: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, instance_id: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountPrivilege" account_privilege: String,
    4 "AccountType" account_type: String, 5 "InstanceId" instance_id, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "Parameters" parameters: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "SourceBiz" source_biz: String
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub account_name: Option<String>,
    pub acount_name: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateAccountOutput {
    0 "AccountName" account_name: String, 1 "AcountName" acount_name: String, 2 "InstanceId" instance_id: String
} }

/// Creates backup: `CreateBackup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_retention_period: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateBackup(instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupJobID" backup_job_id: String
} }

/// Creates cache analysis task: `CreateCacheAnalysisTask` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateCacheAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisTask {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateCacheAnalysisTask(instance_id: String) "CreateCacheAnalysisTask" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateCacheAnalysisTask`]: empty.
pub type CreateCacheAnalysisTaskOutput = Empty;

/// Creates global distribute cache: `CreateGlobalDistributeCache` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateGlobalDistributeCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDistributeCache {
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub seed_sub_instance_id: String,
}
operation! { CreateGlobalDistributeCache(seed_sub_instance_id: String)
    "CreateGlobalDistributeCache" -> CreateGlobalDistributeCacheOutput {
    0 "EffectiveTime" effective_time: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SeedSubInstanceId" seed_sub_instance_id
} }

/// Response of [`CreateGlobalDistributeCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDistributeCacheOutput {
    pub global_instance_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateGlobalDistributeCacheOutput {
    0 "GlobalInstanceId" global_instance_id: String, 1 "InstanceId" instance_id: String
} }

/// Creates global security ip group: `CreateGlobalSecurityIPGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateGlobalSecurityIPGroup>.
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

/// Creates inspection schedule: `CreateInspectionSchedule` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateInspectionSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionSchedule {
    pub cron_expression: Option<String>,
    pub inspection_items: Option<String>,
    pub inspection_window: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_ids: Option<String>,
    pub report_language: Option<String>,
    pub schedule_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub timezone: Option<String>,
}
operation! { CreateInspectionSchedule(instance_id: String) "CreateInspectionSchedule" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "InspectionItems" inspection_items: String,
    2 "InspectionWindow" inspection_window: String, 3 "InstanceId" instance_id, 4 "InstanceIds" instance_ids: String,
    5 "ReportLanguage" report_language: String, 6 "ScheduleName" schedule_name: String,
    7 "SecurityToken" security_token: Secret, 8 "Timezone" timezone: String
} }

/// Response of [`CreateInspectionSchedule`]: empty.
pub type CreateInspectionScheduleOutput = Empty;

/// Creates inspection task: `CreateInspectionTask` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTask {
    pub end_time: Option<String>,
    /// Required.
    pub inspection_items: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_ids: String,
    pub report_language: Option<String>,
    pub start_time: Option<String>,
}
operation! { CreateInspectionTask(inspection_items: String, instance_id: String, instance_ids: String)
    "CreateInspectionTask" -> CreateInspectionTaskOutput {
    0 "EndTime" end_time: String, 1 "InspectionItems" inspection_items, 2 "InstanceId" instance_id,
    3 "InstanceIds" instance_ids, 4 "ReportLanguage" report_language: String, 5 "StartTime" start_time: String
} }

/// Response of [`CreateInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskOutput {
    pub data: Option<CreateInspectionTaskData>,
    pub success: Option<bool>,
}
model! { CreateInspectionTaskOutput {
    0 "Data" data: CreateInspectionTaskData, 1 "Success" success: bool
} }

/// In the response of [`CreateInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateInspectionTaskData {
    0 "Status" status: String, 1 "TaskId" task_id: String
} }

/// Creates instance: `CreateInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub appendonly: Option<String>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_use_coupon: Option<String>,
    pub backup_id: Option<String>,
    pub business_info: Option<String>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub cluster_backup_id: Option<String>,
    pub connection_string_prefix: Option<String>,
    pub coupon_no: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dry_run: Option<bool>,
    pub engine_version: Option<String>,
    pub global_instance: Option<bool>,
    pub global_instance_id: Option<String>,
    pub global_security_group_ids: Option<String>,
    pub instance_class: Option<String>,
    pub instance_endpoint_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub param_group_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<String>,
    /// 1 to 5 characters.
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    /// 0 to 5.
    pub read_only_count: Option<i64>,
    pub recover_config_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// At least 0.
    pub replica_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub secondary_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 1 to 128.
    pub shard_count: Option<i64>,
    /// At least 0.
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub src_db_instance_id: Option<String>,
    pub tag: Option<Vec<CreateInstanceTag>>,
    /// Secret.
    pub token: Option<Secret>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateInstance(region_id: String) "CreateInstance" -> CreateInstanceOutput {
    0 "Appendonly" appendonly: String, 1 "AutoRenew" auto_renew: String, 2 "AutoRenewPeriod" auto_renew_period: String,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "BackupId" backup_id: String, 5 "BusinessInfo" business_info: String,
    6 "Capacity" capacity: i64, 7 "ChargeType" charge_type: String, 8 "ClusterBackupId" cluster_backup_id: String,
    9 "ConnectionStringPrefix" connection_string_prefix: String, 10 "CouponNo" coupon_no: String,
    11 "DedicatedHostGroupId" dedicated_host_group_id: String, 12 "DryRun" dry_run: bool,
    13 "EngineVersion" engine_version: String, 14 "GlobalInstance" global_instance: bool,
    15 "GlobalInstanceId" global_instance_id: String, 16 "GlobalSecurityGroupIds" global_security_group_ids: String,
    17 "InstanceClass" instance_class: String, 18 "InstanceEndpointType" instance_endpoint_type: String,
    19 "InstanceName" instance_name: String, 20 "InstanceType" instance_type: String,
    21 "MaintainEndTime" maintain_end_time: String, 22 "MaintainStartTime" maintain_start_time: String,
    23 "NetworkType" network_type: String, 24 "NodeType" node_type: String, 25 "OwnerAccount" owner_account: String,
    26 "OwnerId" owner_id: i64, 27 "ParamGroupId" param_group_id: String, 28 "Password" password: Secret,
    29 "Period" period: String, 30 "Port" port: String, 31 "PrivateIpAddress" private_ip_address: String,
    32 "ReadOnlyCount" read_only_count: i64, 33 "RecoverConfigMode" recover_config_mode: String,
    34 "RegionId" region_id, 35 "ReplicaCount" replica_count: i64, 36 "ResourceGroupId" resource_group_id: String,
    37 "ResourceOwnerAccount" resource_owner_account: String, 38 "ResourceOwnerId" resource_owner_id: i64,
    39 "RestoreTime" restore_time: String, 40 "SecondaryZoneId" secondary_zone_id: String,
    41 "SecurityToken" security_token: Secret, 42 "ShardCount" shard_count: i64,
    43 "SlaveReadOnlyCount" slave_read_only_count: i64, 44 "SlaveReplicaCount" slave_replica_count: i64,
    45 "SrcDBInstanceId" src_db_instance_id: String, 46 "Tag" tag: Vec<CreateInstanceTag>, 47 "Token" token: Secret,
    48 "VSwitchId" vswitch_id: String, 49 "VpcId" vpc_id: String, 50 "ZoneId" zone_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connections: Option<i64>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
    pub private_ip_addr: Option<String>,
    pub qps: Option<i64>,
    pub region_id: Option<String>,
    pub user_name: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Bandwidth" bandwidth: i64, 1 "Capacity" capacity: i64, 2 "ChargeType" charge_type: String,
    3 "Config" config: String, 4 "ConnectionDomain" connection_domain: String, 5 "Connections" connections: i64,
    6 "EndTime" end_time: String, 7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "InstanceStatus" instance_status: String, 10 "NetworkType" network_type: String, 11 "NodeType" node_type: String,
    12 "OrderId" order_id: i64, 13 "Port" port: i64, 14 "PrivateIpAddr" private_ip_addr: String, 15 "QPS" qps: i64,
    16 "RegionId" region_id: String, 17 "UserName" user_name: String, 18 "VSwitchId" vswitch_id: String,
    19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id: String
} }

/// Creates instance multi vip: `CreateInstanceMultiVIP` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateInstanceMultiVIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceMultiVIP {
    /// Required.
    pub add_count: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateInstanceMultiVIP(add_count: String, instance_id: String) "CreateInstanceMultiVIP" -> Empty {
    0 "AddCount" add_count, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateInstanceMultiVIP`]: empty.
pub type CreateInstanceMultiVIPOutput = Empty;

/// Creates instances: `CreateInstances` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub engine_version: Option<String>,
    /// Required.
    pub instances: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub rebuild_instance: Option<bool>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { CreateInstances(instances: String) "CreateInstances" -> CreateInstancesOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "BusinessInfo" business_info: String,
    3 "CouponNo" coupon_no: String, 4 "EngineVersion" engine_version: String, 5 "Instances" instances,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RebuildInstance" rebuild_instance: bool,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SecurityToken" security_token: Secret, 13 "Token" token: Secret
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_ids: Option<CreateInstancesInstanceIds>,
    pub order_id: Option<String>,
}
model! { CreateInstancesOutput {
    0 "InstanceIds" instance_ids: CreateInstancesInstanceIds, 1 "OrderId" order_id: String
} }

/// In the response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { CreateInstancesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Creates parameter group: `CreateParameterGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    /// Required.
    pub category: String,
    /// Required.
    pub engine_type: String,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    /// Required.
    pub parameter_group_name: String,
    /// Required.
    pub parameters: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}

/// Arguments of [`CreateParameterGroup::new`].
pub struct CreateParameterGroupRequired {
    pub category: String,
    pub engine_type: String,
    pub engine_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! {
    CreateParameterGroup { CreateParameterGroupRequired: category, engine_type, engine_version, parameter_group_name, parameters, region_id }
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    0 "Category" category, 1 "EngineType" engine_type, 2 "EngineVersion" engine_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ParameterGroupDesc" parameter_group_desc: String, 6 "ParameterGroupName" parameter_group_name,
    7 "Parameters" parameters, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { CreateParameterGroupOutput {
    0 "ParamGroupId" param_group_id: String
} }

/// Creates tc instance: `CreateTCInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateTCInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstance {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_use_coupon: Option<String>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub data_disk: Vec<CreateTCInstanceDataDisk>,
    pub dry_run: Option<bool>,
    /// Required.
    pub image_id: String,
    pub instance_charge_type: Option<String>,
    pub instance_class: Option<String>,
    pub instance_name: Option<String>,
    pub need_eni: Option<bool>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateTCInstanceTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateTCInstance(data_disk: Vec<CreateTCInstanceDataDisk>, image_id: String, region_id: String)
    "CreateTCInstance" -> CreateTCInstanceOutput {
    0 "AutoRenew" auto_renew: String, 1 "AutoRenewPeriod" auto_renew_period: String,
    2 "AutoUseCoupon" auto_use_coupon: String, 3 "BusinessInfo" business_info: String,
    4 "ClientToken" client_token: String, 5 "CouponNo" coupon_no: String, 6 "DataDisk" data_disk,
    7 "DryRun" dry_run: bool, 8 "ImageId" image_id, 9 "InstanceChargeType" instance_charge_type: String,
    10 "InstanceClass" instance_class: String, 11 "InstanceName" instance_name: String, 12 "NeedEni" need_eni: bool,
    13 "NetworkType" network_type: String, 14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64,
    16 "Period" period: String, 17 "RegionId" region_id, 18 "ResourceGroupId" resource_group_id: String,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "SecurityGroupId" security_group_id: String, 22 "SecurityToken" security_token: Secret,
    23 "Tag" tag: Vec<CreateTCInstanceTag>, 24 "VSwitchId" vswitch_id: String, 25 "VpcId" vpc_id: String,
    26 "ZoneId" zone_id: String
} }

/// In the request of [`CreateTCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceDataDisk {
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub performance_level: Option<String>,
    /// Required.
    pub size: Option<i64>,
}
input! { CreateTCInstanceDataDisk(category: String, performance_level: String, size: i64) {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// In the request of [`CreateTCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTCInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTCInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateTCInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates tair instance: `CreateTairInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateTairInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_use_coupon: Option<String>,
    pub backup_id: Option<String>,
    pub business_info: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub cluster_backup_id: Option<String>,
    pub connection_string_prefix: Option<String>,
    pub coupon_no: Option<String>,
    pub dry_run: Option<bool>,
    pub engine_version: Option<String>,
    pub global_instance_id: Option<String>,
    pub global_security_group_ids: Option<String>,
    /// Required.
    pub instance_class: String,
    pub instance_endpoint_type: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub param_group_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    /// 1024 to 65535.
    pub port: Option<i64>,
    pub private_ip_address: Option<String>,
    /// 1 to 5.
    pub read_only_count: Option<i64>,
    pub recover_config_mode: Option<String>,
    /// Required.
    pub region_id: String,
    /// At least 0.
    pub replica_count: Option<i64>,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub secondary_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 1 to 128.
    pub shard_count: Option<i64>,
    pub shard_type: Option<String>,
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub src_db_instance_id: Option<String>,
    pub storage: Option<i64>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateTairInstanceTag>>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateTairInstance::new`].
pub struct CreateTairInstanceRequired {
    pub instance_class: String,
    pub instance_type: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    CreateTairInstance { CreateTairInstanceRequired: instance_class, instance_type, region_id, vswitch_id, vpc_id }
    "CreateTairInstance" -> CreateTairInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoRenewPeriod" auto_renew_period: String,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "BackupId" backup_id: String, 5 "BusinessInfo" business_info: String,
    6 "ChargeType" charge_type: String, 7 "ClientToken" client_token: String,
    8 "ClusterBackupId" cluster_backup_id: String, 9 "ConnectionStringPrefix" connection_string_prefix: String,
    10 "CouponNo" coupon_no: String, 11 "DryRun" dry_run: bool, 12 "EngineVersion" engine_version: String,
    13 "GlobalInstanceId" global_instance_id: String, 14 "GlobalSecurityGroupIds" global_security_group_ids: String,
    15 "InstanceClass" instance_class, 16 "InstanceEndpointType" instance_endpoint_type: String,
    17 "InstanceName" instance_name: String, 18 "InstanceType" instance_type,
    19 "MaintainEndTime" maintain_end_time: String, 20 "MaintainStartTime" maintain_start_time: String,
    21 "OwnerAccount" owner_account: String, 22 "OwnerId" owner_id: i64, 23 "ParamGroupId" param_group_id: String,
    24 "Password" password: Secret, 25 "Period" period: i64, 26 "Port" port: i64,
    27 "PrivateIpAddress" private_ip_address: String, 28 "ReadOnlyCount" read_only_count: i64,
    29 "RecoverConfigMode" recover_config_mode: String, 30 "RegionId" region_id, 31 "ReplicaCount" replica_count: i64,
    32 "ResourceGroupId" resource_group_id: String, 33 "ResourceOwnerAccount" resource_owner_account: String,
    34 "ResourceOwnerId" resource_owner_id: i64, 35 "RestoreTime" restore_time: String,
    36 "SecondaryZoneId" secondary_zone_id: String, 37 "SecurityToken" security_token: Secret,
    38 "ShardCount" shard_count: i64, 39 "ShardType" shard_type: String,
    40 "SlaveReadOnlyCount" slave_read_only_count: i64, 41 "SlaveReplicaCount" slave_replica_count: i64,
    42 "SrcDBInstanceId" src_db_instance_id: String, 43 "Storage" storage: i64, 44 "StorageType" storage_type: String,
    45 "Tag" tag: Vec<CreateTairInstanceTag>, 46 "VSwitchId" vswitch_id, 47 "VpcId" vpc_id, 48 "ZoneId" zone_id: String
} }

/// In the request of [`CreateTairInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTairInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTairInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairInstanceOutput {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connections: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
    pub qps: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateTairInstanceOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "Config" config: String,
    3 "ConnectionDomain" connection_domain: String, 4 "Connections" connections: i64,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String,
    7 "InstanceStatus" instance_status: String, 8 "OrderId" order_id: i64, 9 "Port" port: i64, 10 "QPS" qps: i64,
    11 "RegionId" region_id: String, 12 "TaskId" task_id: String, 13 "ZoneId" zone_id: String
} }

/// Creates tair kv cache vnode: `CreateTairKVCacheVNode` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateTairKVCacheVNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairKVCacheVNode {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    /// Required. 1 to 1.
    pub compute_unit_num: i64,
    pub coupon_no: Option<String>,
    pub dry_run: Option<bool>,
    pub elastic_time_range: Option<String>,
    /// Required.
    pub instance_class: String,
    pub instance_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    /// Required.
    pub region_id: String,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateTairKVCacheVNodeTag>>,
    pub vnode_type: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vk_name: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateTairKVCacheVNode::new`].
pub struct CreateTairKVCacheVNodeRequired {
    pub compute_unit_num: i64,
    pub instance_class: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vk_name: String,
    pub zone_id: String,
}
operation! {
    CreateTairKVCacheVNode { CreateTairKVCacheVNodeRequired: compute_unit_num, instance_class, region_id, vswitch_id, vk_name, zone_id }
    "CreateTairKVCacheVNode" -> CreateTairKVCacheVNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: String,
    3 "AutoUseCoupon" auto_use_coupon: bool, 4 "BusinessInfo" business_info: String, 5 "ChargeType" charge_type: String,
    6 "ClientToken" client_token: String, 7 "ComputeUnitNum" compute_unit_num, 8 "CouponNo" coupon_no: String,
    9 "DryRun" dry_run: bool, 10 "ElasticTimeRange" elastic_time_range: String, 11 "InstanceClass" instance_class,
    12 "InstanceName" instance_name: String, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "Period" period: i64, 16 "RegionId" region_id, 17 "ResourceGroupId" resource_group_id: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "SecurityToken" security_token: Secret, 21 "Tag" tag: Vec<CreateTairKVCacheVNodeTag>,
    22 "VNodeType" vnode_type: String, 23 "VSwitchId" vswitch_id, 24 "VkName" vk_name, 25 "ZoneId" zone_id
} }

/// In the request of [`CreateTairKVCacheVNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairKVCacheVNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTairKVCacheVNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTairKVCacheVNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairKVCacheVNodeOutput {
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
    pub order_id: Option<i64>,
    pub region_id: Option<String>,
    pub vcluster_id: Option<String>,
    pub vk_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateTairKVCacheVNodeOutput {
    0 "InstanceId" instance_id: String, 1 "NodeId" node_id: String, 2 "OrderId" order_id: i64,
    3 "RegionId" region_id: String, 4 "VClusterId" vcluster_id: String, 5 "VkName" vk_name: String,
    6 "ZoneId" zone_id: String
} }

/// Creates tair skv ddb table: `CreateTairSkvDdbTable` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateTairSkvDdbTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub schema: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub src_db_instance_id: Option<String>,
    /// Required.
    pub table_name: String,
    pub ttl_spec: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateTairSkvDdbTable(instance_type: String, region_id: String, table_name: String, workspace_id: String)
    "CreateTairSkvDdbTable" -> CreateTairSkvDdbTableOutput {
    0 "BackupId" backup_id: String, 1 "ClientToken" client_token: String, 2 "InstanceType" instance_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RestoreTime" restore_time: String, 9 "Schema" schema: String, 10 "SecurityToken" security_token: Secret,
    11 "SrcDBInstanceId" src_db_instance_id: String, 12 "TableName" table_name, 13 "TtlSpec" ttl_spec: String,
    14 "WorkspaceId" workspace_id
} }

/// Response of [`CreateTairSkvDdbTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbTableOutput {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connections: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
    pub qps: Option<i64>,
    pub region_id: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateTairSkvDdbTableOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "Config" config: String,
    3 "ConnectionDomain" connection_domain: String, 4 "Connections" connections: i64,
    5 "InstanceId" instance_id: String, 6 "InstanceStatus" instance_status: String, 7 "OrderId" order_id: i64,
    8 "Port" port: i64, 9 "QPS" qps: i64, 10 "RegionId" region_id: String, 11 "TableName" table_name: String,
    12 "TaskId" task_id: String, 13 "ZoneId" zone_id: String
} }

/// Creates tair skv ddb workspace: `CreateTairSkvDdbWorkspace` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/CreateTairSkvDdbWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbWorkspace {
    pub client_token: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    /// Required.
    pub region_id: String,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateTairSkvDdbWorkspace::new`].
pub struct CreateTairSkvDdbWorkspaceRequired {
    pub instance_type: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateTairSkvDdbWorkspace { CreateTairSkvDdbWorkspaceRequired: instance_type, region_id, vswitch_id, vpc_id, zone_id }
    "CreateTairSkvDdbWorkspace" -> CreateTairSkvDdbWorkspaceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Password" password: Secret,
    6 "Port" port: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "VSwitchId" vswitch_id, 13 "VpcId" vpc_id, 14 "ZoneId" zone_id
} }

/// Response of [`CreateTairSkvDdbWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbWorkspaceOutput {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connections: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub order_id: Option<i64>,
    pub port: Option<i64>,
    pub qps: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateTairSkvDdbWorkspaceOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "Config" config: String,
    3 "ConnectionDomain" connection_domain: String, 4 "Connections" connections: i64,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String,
    7 "InstanceStatus" instance_status: String, 8 "OrderId" order_id: i64, 9 "Port" port: i64, 10 "QPS" qps: i64,
    11 "RegionId" region_id: String, 12 "TaskId" task_id: String, 13 "ZoneId" zone_id: String
} }

/// Deletes account: `DeleteAccount` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { DeleteAccount(account_name: String, instance_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceBiz" source_biz: String
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes backup: `DeleteBackup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackup(backup_id: String, instance_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes global security ip group: `DeleteGlobalSecurityIPGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteGlobalSecurityIPGroup>.
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
    "DeleteGlobalSecurityIPGroup" -> Empty {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGlobalSecurityIPGroup`]: empty.
pub type DeleteGlobalSecurityIPGroupOutput = Empty;

/// Deletes inspection schedule: `DeleteInspectionSchedule` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteInspectionSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInspectionSchedule {
    /// Required.
    pub instance_id: String,
    pub schedule_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteInspectionSchedule(instance_id: String) "DeleteInspectionSchedule" -> Empty {
    0 "InstanceId" instance_id, 1 "ScheduleId" schedule_id: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteInspectionSchedule`]: empty.
pub type DeleteInspectionScheduleOutput = Empty;

/// Deletes instance: `DeleteInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub global_instance_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "GlobalInstanceId" global_instance_id: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes parameter group: `DeleteParameterGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteParameterGroup(parameter_group_id: String) "DeleteParameterGroup" -> DeleteParameterGroupOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupId" parameter_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { DeleteParameterGroupOutput {
    0 "ParamGroupId" param_group_id: String
} }

/// Deletes sharding node: `DeleteShardingNode` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DeleteShardingNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShardingNode {
    pub effective_time: Option<String>,
    pub force_trans: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Deprecated.
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 1 to 4096.
    pub shard_count: Option<i64>,
}
operation! { DeleteShardingNode(instance_id: String) "DeleteShardingNode" -> DeleteShardingNodeOutput {
    0 "EffectiveTime" effective_time: String, 1 "ForceTrans" force_trans: bool, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "ShardCount" shard_count: i64
} }

/// Response of [`DeleteShardingNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShardingNodeOutput {
    pub order_id: Option<String>,
}
model! { DeleteShardingNodeOutput {
    0 "OrderId" order_id: String
} }

/// Describes accounts: `DescribeAccounts` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 5 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_account_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SearchAccountName" search_account_name: String, 9 "SecurityToken" security_token: Secret
} }
paged! { DescribeAccounts: DescribeAccountsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: DescribeAccountsAccounts, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
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
    pub account_type: Option<String>,
    pub database_privileges: Option<DescribeAccountsDatabasePrivileges>,
    pub instance_id: Option<String>,
    pub parameters: Option<String>,
}
model! { DescribeAccountsAccount {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "AccountType" account_type: String,
    4 "DatabasePrivileges" database_privileges: DescribeAccountsDatabasePrivileges, 5 "InstanceId" instance_id: String,
    6 "Parameters" parameters: String
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
}
model! { DescribeAccountsDatabasePrivilege {
    0 "AccountPrivilege" account_privilege: String
} }

/// Describes active operation maintenance config: `DescribeActiveOperationMaintenanceConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeActiveOperationMaintenanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintenanceConfig()
    "DescribeActiveOperationMaintenanceConfig" -> DescribeActiveOperationMaintenanceConfigOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret
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

/// Describes active operation task: `DescribeActiveOperationTask` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeActiveOperationTask>.
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
    /// Required.
    pub region: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub task_type: String,
}
operation! { DescribeActiveOperationTask(region: String, task_type: String)
    "DescribeActiveOperationTask" -> DescribeActiveOperationTaskOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Region" region,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "TaskType" task_type
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
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeActiveOperationTaskItems {
    0 "CreatedTime" created_time: String, 1 "DbType" db_type: String, 2 "Deadline" deadline: String, 3 "Id" id: i64,
    4 "InsName" ins_name: String, 5 "ModifiedTime" modified_time: String, 6 "PrepareInterval" prepare_interval: String,
    7 "Region" region: String, 8 "StartTime" start_time: String, 9 "Status" status: i64,
    10 "SwitchTime" switch_time: String, 11 "TaskType" task_type: String
} }

/// Describes active operation task count: `DescribeActiveOperationTaskCount` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeActiveOperationTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCount {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationTaskCount()
    "DescribeActiveOperationTaskCount" -> DescribeActiveOperationTaskCountOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
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

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeActiveOperationTasks>.
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

/// Describes audit log config: `DescribeAuditLogConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeAuditLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfig {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAuditLogConfig(instance_id: String, region_id: String)
    "DescribeAuditLogConfig" -> DescribeAuditLogConfigOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeAuditLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfigOutput {
    pub db_audit: Option<String>,
    pub retention: Option<String>,
}
model! { DescribeAuditLogConfigOutput {
    0 "DbAudit" db_audit: String, 1 "Retention" retention: String
} }

/// Describes audit records: `DescribeAuditRecords` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeAuditRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecords {
    pub account_name: Option<String>,
    pub database_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub host_address: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeAuditRecords(end_time: String, instance_id: String, start_time: String)
    "DescribeAuditRecords" -> DescribeAuditRecordsOutput {
    0 "AccountName" account_name: String, 1 "DatabaseName" database_name: String, 2 "EndTime" end_time,
    3 "HostAddress" host_address: String, 4 "InstanceId" instance_id, 5 "NodeId" node_id: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "QueryKeywords" query_keywords: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SecurityToken" security_token: Secret, 14 "StartTime" start_time
} }
paged! { DescribeAuditRecords: DescribeAuditRecordsSQL =
    Number "PageNumber", "Items.SQL" items.sql, total "TotalRecordCount" }

/// Response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsOutput {
    pub end_time: Option<String>,
    pub instance_name: Option<String>,
    pub items: Option<DescribeAuditRecordsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAuditRecordsOutput {
    0 "EndTime" end_time: String, 1 "InstanceName" instance_name: String, 2 "Items" items: DescribeAuditRecordsItems,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String,
    6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsItems {
    pub sql: Vec<DescribeAuditRecordsSQL>,
}
model! { DescribeAuditRecordsItems {
    0 "SQL" sql: Vec<DescribeAuditRecordsSQL>
} }

/// In the response of [`DescribeAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsSQL {
    pub account_name: Option<String>,
    pub database_name: Option<String>,
    pub execute_time: Option<String>,
    pub host_address: Option<String>,
    pub ip_address: Option<String>,
    pub node_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub total_execution_times: Option<String>,
}
model! { DescribeAuditRecordsSQL {
    0 "AccountName" account_name: String, 1 "DatabaseName" database_name: String, 2 "ExecuteTime" execute_time: String,
    3 "HostAddress" host_address: String, 4 "IPAddress" ip_address: String, 5 "NodeId" node_id: String,
    6 "SQLText" sql_text: String, 7 "SQLType" sql_type: String, 8 "TotalExecutionTimes" total_execution_times: String
} }

/// Describes available resource: `DescribeAvailableResource` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub accept_language: Option<String>,
    pub engine: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_scene: Option<String>,
    pub node_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Engine" engine: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "InstanceId" instance_id: String,
    4 "InstanceScene" instance_scene: String, 5 "NodeId" node_id: String, 6 "OrderType" order_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "ProductType" product_type: String,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SecurityToken" security_token: Secret, 15 "ZoneId" zone_id: String
} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones: DescribeAvailableResourceAvailableZones
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
    pub is_main_sale: Option<bool>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "IsMainSale" is_main_sale: bool, 1 "RegionId" region_id: String,
    2 "SupportedEngines" supported_engines: DescribeAvailableResourceSupportedEngines, 3 "ZoneId" zone_id: String,
    4 "ZoneName" zone_name: String
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
    pub supported_edition_types: Option<DescribeAvailableResourceSupportedEditionTypes>,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine: String,
    1 "SupportedEditionTypes" supported_edition_types: DescribeAvailableResourceSupportedEditionTypes
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEditionTypes {
    pub supported_edition_type: Vec<DescribeAvailableResourceSupportedEditionType>,
}
model! { DescribeAvailableResourceSupportedEditionTypes {
    0 "SupportedEditionType" supported_edition_type: Vec<DescribeAvailableResourceSupportedEditionType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEditionType {
    pub edition_type: Option<String>,
    pub supported_series_types: Option<DescribeAvailableResourceSupportedSeriesTypes>,
}
model! { DescribeAvailableResourceSupportedEditionType {
    0 "EditionType" edition_type: String,
    1 "SupportedSeriesTypes" supported_series_types: DescribeAvailableResourceSupportedSeriesTypes
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSeriesTypes {
    pub supported_series_type: Vec<DescribeAvailableResourceSupportedSeriesType>,
}
model! { DescribeAvailableResourceSupportedSeriesTypes {
    0 "SupportedSeriesType" supported_series_type: Vec<DescribeAvailableResourceSupportedSeriesType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSeriesType {
    pub series_type: Option<String>,
    pub supported_engine_versions: Option<
        DescribeAvailableResourceSupportedEngineVersions,
    >,
}
model! { DescribeAvailableResourceSupportedSeriesType {
    0 "SeriesType" series_type: String,
    1 "SupportedEngineVersions" supported_engine_versions: DescribeAvailableResourceSupportedEngineVersions
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
    pub supported_architecture_types: Option<
        DescribeAvailableResourceSupportedArchitectureTypes,
    >,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedArchitectureTypes" supported_architecture_types: DescribeAvailableResourceSupportedArchitectureTypes,
    1 "Version" version: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedArchitectureTypes {
    pub supported_architecture_type: Vec<
        DescribeAvailableResourceSupportedArchitectureType,
    >,
}
model! { DescribeAvailableResourceSupportedArchitectureTypes {
    0 "SupportedArchitectureType" supported_architecture_type: Vec<DescribeAvailableResourceSupportedArchitectureType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedArchitectureType {
    pub architecture: Option<String>,
    pub supported_shard_numbers: Option<DescribeAvailableResourceSupportedShardNumbers>,
}
model! { DescribeAvailableResourceSupportedArchitectureType {
    0 "Architecture" architecture: String,
    1 "SupportedShardNumbers" supported_shard_numbers: DescribeAvailableResourceSupportedShardNumbers
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedShardNumbers {
    pub supported_shard_number: Vec<DescribeAvailableResourceSupportedShardNumber>,
}
model! { DescribeAvailableResourceSupportedShardNumbers {
    0 "SupportedShardNumber" supported_shard_number: Vec<DescribeAvailableResourceSupportedShardNumber>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedShardNumber {
    pub shard_number: Option<String>,
    pub supported_node_types: Option<DescribeAvailableResourceSupportedNodeTypes>,
}
model! { DescribeAvailableResourceSupportedShardNumber {
    0 "ShardNumber" shard_number: String,
    1 "SupportedNodeTypes" supported_node_types: DescribeAvailableResourceSupportedNodeTypes
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
    pub supported_node_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeType {
    0 "AvailableResources" available_resources: DescribeAvailableResourceAvailableResources,
    1 "SupportedNodeType" supported_node_type: String
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
    pub capacity: Option<i64>,
    pub instance_class: Option<String>,
    pub instance_class_remark: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "Capacity" capacity: i64, 1 "InstanceClass" instance_class: String,
    2 "InstanceClassRemark" instance_class_remark: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupPolicy(instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub access_denied_detail: Option<DescribeBackupPolicyAccessDeniedDetail>,
    pub backup_log_start_time: Option<String>,
    pub backup_retention_period: Option<String>,
    pub dbs_instance: Option<String>,
    pub enable_backup_log: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preferred_next_backup_time: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeBackupPolicyAccessDeniedDetail,
    1 "BackupLogStartTime" backup_log_start_time: String, 2 "BackupRetentionPeriod" backup_retention_period: String,
    3 "DbsInstance" dbs_instance: String, 4 "EnableBackupLog" enable_backup_log: i64,
    5 "PreferredBackupPeriod" preferred_backup_period: String, 6 "PreferredBackupTime" preferred_backup_time: String,
    7 "PreferredNextBackupTime" preferred_next_backup_time: String
} }

/// In the response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeBackupPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Describes backup tasks: `DescribeBackupTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeBackupTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub job_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupTasks(instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: String, 1 "InstanceId" instance_id, 2 "JobMode" job_mode: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub access_denied_detail: Option<DescribeBackupTasksAccessDeniedDetail>,
    pub backup_jobs: Vec<DescribeBackupTasksBackupJobs>,
    pub instance_id: Option<String>,
}
model! { DescribeBackupTasksOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeBackupTasksAccessDeniedDetail,
    1 "BackupJobs" backup_jobs: Vec<DescribeBackupTasksBackupJobs>, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeBackupTasksAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksBackupJobs {
    pub backup_job_id: Option<i64>,
    pub backup_progress_status: Option<String>,
    pub job_mode: Option<String>,
    pub node_id: Option<String>,
    pub process: Option<String>,
    pub progress: Option<String>,
    pub start_time: Option<String>,
    pub task_action: Option<String>,
}
model! { DescribeBackupTasksBackupJobs {
    0 "BackupJobID" backup_job_id: i64, 1 "BackupProgressStatus" backup_progress_status: String,
    2 "JobMode" job_mode: String, 3 "NodeId" node_id: String, 4 "Process" process: String,
    5 "Progress" progress: String, 6 "StartTime" start_time: String, 7 "TaskAction" task_action: String
} }

/// Describes backups: `DescribeBackups` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<i64>,
    pub backup_job_id: Option<i64>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub need_aof: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBackups(end_time: String, instance_id: String, start_time: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: i64, 1 "BackupJobId" backup_job_id: i64, 2 "EndTime" end_time, 3 "InstanceId" instance_id,
    4 "NeedAof" need_aof: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "StartTime" start_time
} }
paged! { DescribeBackups: DescribeBackupsBackup =
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub access_denied_detail: Option<DescribeBackupsAccessDeniedDetail>,
    pub backups: Option<DescribeBackupsBackups>,
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeBackupsAccessDeniedDetail,
    1 "Backups" backups: DescribeBackupsBackups, 2 "FreeSize" free_size: i64,
    3 "FullStorageSize" full_storage_size: i64, 4 "LogStorageSize" log_storage_size: i64,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeBackupsAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
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
    pub backup_id: Option<i64>,
    /// Secret.
    pub backup_intranet_download_url: Option<Secret>,
    pub backup_job_id: Option<i64>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub engine_version: Option<String>,
    pub expect_expire_time: Option<String>,
    pub node_instance_id: Option<String>,
    pub recover_config_mode: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupDBNames" backup_db_names: String, 1 "BackupDownloadURL" backup_download_url: Secret,
    2 "BackupEndTime" backup_end_time: String, 3 "BackupId" backup_id: i64,
    4 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret, 5 "BackupJobID" backup_job_id: i64,
    6 "BackupMethod" backup_method: String, 7 "BackupMode" backup_mode: String, 8 "BackupSize" backup_size: i64,
    9 "BackupStartTime" backup_start_time: String, 10 "BackupStatus" backup_status: String,
    11 "BackupType" backup_type: String, 12 "EngineVersion" engine_version: String,
    13 "ExpectExpireTime" expect_expire_time: String, 14 "NodeInstanceId" node_instance_id: String,
    15 "RecoverConfigMode" recover_config_mode: String
} }

/// Describes cache analysis report: `DescribeCacheAnalysisReport` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeCacheAnalysisReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReport {
    /// Required.
    pub analysis_type: String,
    /// Required.
    pub date: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCacheAnalysisReport(analysis_type: String, date: String, instance_id: String)
    "DescribeCacheAnalysisReport" -> DescribeCacheAnalysisReportOutput {
    0 "AnalysisType" analysis_type, 1 "Date" date, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumbers" page_numbers: i64,
    7 "PageSize" page_size: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCacheAnalysisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportOutput {
    pub big_keys: Vec<BTreeMap<String, Value>>,
    pub hot_keys: Vec<BTreeMap<String, Value>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCacheAnalysisReportOutput {
    0 "BigKeys" big_keys: Vec<BTreeMap<String, Value>>, 1 "HotKeys" hot_keys: Vec<BTreeMap<String, Value>>,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64, 4 "PageSize" page_size: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// Describes cache analysis report list: `DescribeCacheAnalysisReportList` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeCacheAnalysisReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportList {
    pub days: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCacheAnalysisReportList(instance_id: String)
    "DescribeCacheAnalysisReportList" -> DescribeCacheAnalysisReportListOutput {
    0 "Days" days: i64, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumbers" page_numbers: i64, 6 "PageSize" page_size: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCacheAnalysisReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListOutput {
    pub daily_tasks: Option<DescribeCacheAnalysisReportListDailyTasks>,
    pub instance_id: Option<String>,
}
model! { DescribeCacheAnalysisReportListOutput {
    0 "DailyTasks" daily_tasks: DescribeCacheAnalysisReportListDailyTasks, 1 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeCacheAnalysisReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListDailyTasks {
    pub daily_task: Vec<DescribeCacheAnalysisReportListDailyTask>,
}
model! { DescribeCacheAnalysisReportListDailyTasks {
    0 "DailyTask" daily_task: Vec<DescribeCacheAnalysisReportListDailyTask>
} }

/// In the response of [`DescribeCacheAnalysisReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListDailyTask {
    pub date: Option<String>,
    pub tasks: Option<DescribeCacheAnalysisReportListTasks>,
}
model! { DescribeCacheAnalysisReportListDailyTask {
    0 "Date" date: String, 1 "Tasks" tasks: DescribeCacheAnalysisReportListTasks
} }

/// In the response of [`DescribeCacheAnalysisReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListTasks {
    pub task: Vec<DescribeCacheAnalysisReportListTask>,
}
model! { DescribeCacheAnalysisReportListTasks {
    0 "Task" task: Vec<DescribeCacheAnalysisReportListTask>
} }

/// In the response of [`DescribeCacheAnalysisReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListTask {
    pub node_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeCacheAnalysisReportListTask {
    0 "NodeId" node_id: String, 1 "StartTime" start_time: String, 2 "Status" status: String, 3 "TaskId" task_id: String
} }

/// Describes cluster backup list: `DescribeClusterBackupList` of `r-kvstore` 2015-01-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeClusterBackupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupList {
    pub cluster_backup_id: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub no_shard_backup: Option<String>,
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
    /// Required.
    pub start_time: String,
}
operation! { DescribeClusterBackupList(end_time: String, instance_id: String, region_id: String, start_time: String)
    "DescribeClusterBackupList" -> DescribeClusterBackupListOutput {
    0 "ClusterBackupId" cluster_backup_id: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "NoShardBackup" no_shard_backup: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "StartTime" start_time
} { method: "GET", } }
paged! { DescribeClusterBackupList: DescribeClusterBackupListClusterBackups =
    Number "PageNumber", "ClusterBackups" cluster_backups }

/// Response of [`DescribeClusterBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListOutput {
    pub cluster_backups: Vec<DescribeClusterBackupListClusterBackups>,
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeClusterBackupListOutput {
    0 "ClusterBackups" cluster_backups: Vec<DescribeClusterBackupListClusterBackups>, 1 "FreeSize" free_size: i64,
    2 "FullStorageSize" full_storage_size: i64, 3 "LogStorageSize" log_storage_size: i64,
    4 "MaxResults" max_results: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64
} }

/// In the response of [`DescribeClusterBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListClusterBackups {
    pub backups: Vec<DescribeClusterBackupListBackups>,
    pub cluster_backup_end_time: Option<String>,
    pub cluster_backup_id: Option<String>,
    pub cluster_backup_mode: Option<String>,
    pub cluster_backup_size: Option<String>,
    pub cluster_backup_start_time: Option<String>,
    pub cluster_backup_status: Option<String>,
    pub expect_expire_time: Option<String>,
    pub is_avail: Option<i64>,
    pub progress: Option<String>,
    pub shard_class_memory: Option<i64>,
}
model! { DescribeClusterBackupListClusterBackups {
    0 "Backups" backups: Vec<DescribeClusterBackupListBackups>,
    1 "ClusterBackupEndTime" cluster_backup_end_time: String, 2 "ClusterBackupId" cluster_backup_id: String,
    3 "ClusterBackupMode" cluster_backup_mode: String, 4 "ClusterBackupSize" cluster_backup_size: String,
    5 "ClusterBackupStartTime" cluster_backup_start_time: String, 6 "ClusterBackupStatus" cluster_backup_status: String,
    7 "ExpectExpireTime" expect_expire_time: String, 8 "IsAvail" is_avail: i64, 9 "Progress" progress: String,
    10 "ShardClassMemory" shard_class_memory: i64
} }

/// In the response of [`DescribeClusterBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListBackups {
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
    pub engine: Option<String>,
    pub extra_info: Option<DescribeClusterBackupListExtraInfo>,
    pub instance_name: Option<String>,
    pub is_avail: Option<String>,
    pub recover_config_mode: Option<String>,
}
model! { DescribeClusterBackupListBackups {
    0 "BackupDownloadURL" backup_download_url: Secret, 1 "BackupEndTime" backup_end_time: String,
    2 "BackupId" backup_id: String, 3 "BackupIntranetDownloadURL" backup_intranet_download_url: Secret,
    4 "BackupName" backup_name: String, 5 "BackupSize" backup_size: String,
    6 "BackupStartTime" backup_start_time: String, 7 "BackupStatus" backup_status: String, 8 "Engine" engine: String,
    9 "ExtraInfo" extra_info: DescribeClusterBackupListExtraInfo, 10 "InstanceName" instance_name: String,
    11 "IsAvail" is_avail: String, 12 "RecoverConfigMode" recover_config_mode: String
} }

/// In the response of [`DescribeClusterBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListExtraInfo {
    pub custins_db_version: Option<String>,
}
model! { DescribeClusterBackupListExtraInfo {
    0 "CustinsDbVersion" custins_db_version: String
} }

/// Describes cluster member info: `DescribeClusterMemberInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeClusterMemberInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMemberInfo {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeClusterMemberInfo(instance_id: String)
    "DescribeClusterMemberInfo" -> DescribeClusterMemberInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeClusterMemberInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMemberInfoOutput {
    pub cluster_children: Vec<DescribeClusterMemberInfoClusterChildren>,
}
model! { DescribeClusterMemberInfoOutput {
    0 "ClusterChildren" cluster_children: Vec<DescribeClusterMemberInfoClusterChildren>
} }

/// In the response of [`DescribeClusterMemberInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMemberInfoClusterChildren {
    pub band_width: Option<i64>,
    pub binlog_retention_days: Option<i64>,
    pub biz_type: Option<String>,
    pub capacity: Option<i64>,
    pub class_code: Option<String>,
    pub connections: Option<i64>,
    pub current_band_width: Option<i64>,
    pub disk_size_mb: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub replica_size: Option<i64>,
    pub resource_group_name: Option<String>,
    pub service: Option<String>,
    pub service_version: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeClusterMemberInfoClusterChildren {
    0 "BandWidth" band_width: i64, 1 "BinlogRetentionDays" binlog_retention_days: i64, 2 "BizType" biz_type: String,
    3 "Capacity" capacity: i64, 4 "ClassCode" class_code: String, 5 "Connections" connections: i64,
    6 "CurrentBandWidth" current_band_width: i64, 7 "DiskSizeMB" disk_size_mb: i64, 8 "Id" id: i64,
    9 "Name" name: String, 10 "ReplicaSize" replica_size: i64, 11 "ResourceGroupName" resource_group_name: String,
    12 "Service" service: String, 13 "ServiceVersion" service_version: String, 14 "UserId" user_id: String
} }

/// Describes db instance monitor: `DescribeDBInstanceMonitor` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceMonitor(db_instance_id: String)
    "DescribeDBInstanceMonitor" -> DescribeDBInstanceMonitorOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDBInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub interval: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    0 "Interval" interval: String
} }

/// Describes db instance net info: `DescribeDBInstanceNetInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeDBInstanceNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    /// Required.
    pub instance_id: String,
    pub net_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceNetInfo(instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "InstanceId" instance_id, 1 "NetType" net_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub instance_network_type: Option<String>,
    pub net_info_items: Option<DescribeDBInstanceNetInfoNetInfoItems>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "InstanceNetworkType" instance_network_type: String,
    1 "NetInfoItems" net_info_items: DescribeDBInstanceNetInfoNetInfoItems
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoNetInfoItems {
    pub instance_net_info: Vec<DescribeDBInstanceNetInfoInstanceNetInfo>,
}
model! { DescribeDBInstanceNetInfoNetInfoItems {
    0 "InstanceNetInfo" instance_net_info: Vec<DescribeDBInstanceNetInfoInstanceNetInfo>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoInstanceNetInfo {
    pub connection_string: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub direct_connection: Option<i64>,
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub is_slave_proxy: Option<i64>,
    pub port: Option<String>,
    pub upgradeable: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoInstanceNetInfo {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceNetType" db_instance_net_type: String,
    2 "DirectConnection" direct_connection: i64, 3 "ExpiredTime" expired_time: String, 4 "IPAddress" ip_address: String,
    5 "IPType" ip_type: String, 6 "IsSlaveProxy" is_slave_proxy: i64, 7 "Port" port: String,
    8 "Upgradeable" upgradeable: String, 9 "VPCId" vpc_id: String, 10 "VPCInstanceId" vpc_instance_id: String,
    11 "VSwitchId" vswitch_id: String
} }

/// Describes db node direct vip info: `DescribeDBNodeDirectVipInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeDBNodeDirectVipInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfo {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBNodeDirectVipInfo(instance_id: String)
    "DescribeDBNodeDirectVipInfo" -> DescribeDBNodeDirectVipInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBNodeDirectVipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoOutput {
    pub direct_vip_info: Option<DescribeDBNodeDirectVipInfoDirectVipInfo>,
    pub instance_id: Option<String>,
}
model! { DescribeDBNodeDirectVipInfoOutput {
    0 "DirectVipInfo" direct_vip_info: DescribeDBNodeDirectVipInfoDirectVipInfo, 1 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeDBNodeDirectVipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoDirectVipInfo {
    pub vip_info: Vec<DescribeDBNodeDirectVipInfoVipInfo>,
}
model! { DescribeDBNodeDirectVipInfoDirectVipInfo {
    0 "VipInfo" vip_info: Vec<DescribeDBNodeDirectVipInfoVipInfo>
} }

/// In the response of [`DescribeDBNodeDirectVipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoVipInfo {
    pub net_type: Option<String>,
    pub node_id: Option<String>,
    pub port: Option<String>,
    pub vip: Option<String>,
}
model! { DescribeDBNodeDirectVipInfoVipInfo {
    0 "NetType" net_type: String, 1 "NodeId" node_id: String, 2 "Port" port: String, 3 "Vip" vip: String
} }

/// Describes db instance connectivity: `DescribeDbInstanceConnectivity` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeDbInstanceConnectivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceConnectivity {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub src_ip: String,
}
operation! { DescribeDbInstanceConnectivity(db_instance_id: String, src_ip: String)
    "DescribeDbInstanceConnectivity" -> DescribeDbInstanceConnectivityOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "SrcIp" src_ip
} }

/// Response of [`DescribeDbInstanceConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
}
model! { DescribeDbInstanceConnectivityOutput {
    0 "ConnCheckErrorCode" conn_check_error_code: String, 1 "ConnCheckErrorMessage" conn_check_error_message: String,
    2 "ConnCheckResult" conn_check_result: String
} }

/// Describes dedicated cluster instance list: `DescribeDedicatedClusterInstanceList` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeDedicatedClusterInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceList {
    pub cluster_id: Option<String>,
    pub dedicated_host_name: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<String>,
    pub instance_net_type: Option<String>,
    pub instance_status: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedClusterInstanceList(region_id: String)
    "DescribeDedicatedClusterInstanceList" -> DescribeDedicatedClusterInstanceListOutput {
    0 "ClusterId" cluster_id: String, 1 "DedicatedHostName" dedicated_host_name: String, 2 "Engine" engine: String,
    3 "EngineVersion" engine_version: String, 4 "InstanceId" instance_id: String,
    5 "InstanceNetType" instance_net_type: String, 6 "InstanceStatus" instance_status: i64,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "SecurityToken" security_token: Secret, 15 "ZoneId" zone_id: String
} }
paged! { DescribeDedicatedClusterInstanceList: DescribeDedicatedClusterInstanceListInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeDedicatedClusterInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListOutput {
    pub instances: Vec<DescribeDedicatedClusterInstanceListInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterInstanceListOutput {
    0 "Instances" instances: Vec<DescribeDedicatedClusterInstanceListInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusterInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListInstances {
    pub band_width: Option<i64>,
    pub character_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub connection_domain: Option<String>,
    pub create_time: Option<String>,
    pub current_band_width: Option<i64>,
    pub custom_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_node_list: Vec<DescribeDedicatedClusterInstanceListInstanceNodeList>,
    pub instance_status: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub proxy_count: Option<i64>,
    pub region_id: Option<String>,
    pub shard_count: Option<i64>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedClusterInstanceListInstances {
    0 "BandWidth" band_width: i64, 1 "CharacterType" character_type: String, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "ConnectionDomain" connection_domain: String,
    5 "CreateTime" create_time: String, 6 "CurrentBandWidth" current_band_width: i64, 7 "CustomId" custom_id: String,
    8 "Engine" engine: String, 9 "EngineVersion" engine_version: String, 10 "InstanceClass" instance_class: String,
    11 "InstanceId" instance_id: String, 12 "InstanceName" instance_name: String,
    13 "InstanceNodeList" instance_node_list: Vec<DescribeDedicatedClusterInstanceListInstanceNodeList>,
    14 "InstanceStatus" instance_status: String, 15 "MaintainEndTime" maintain_end_time: String,
    16 "MaintainStartTime" maintain_start_time: String, 17 "ProxyCount" proxy_count: i64,
    18 "RegionId" region_id: String, 19 "ShardCount" shard_count: i64, 20 "StorageType" storage_type: String,
    21 "VpcId" vpc_id: String, 22 "VswitchId" vswitch_id: String, 23 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDedicatedClusterInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListInstanceNodeList {
    pub dedicated_host_name: Option<String>,
    pub instance_id: Option<String>,
    pub node_id: Option<i64>,
    pub node_ip: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub role: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedClusterInstanceListInstanceNodeList {
    0 "DedicatedHostName" dedicated_host_name: String, 1 "InstanceId" instance_id: String, 2 "NodeId" node_id: i64,
    3 "NodeIp" node_ip: String, 4 "NodeType" node_type: String, 5 "Port" port: i64, 6 "Role" role: String,
    7 "ZoneId" zone_id: String
} }

/// Describes encryption key: `DescribeEncryptionKey` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeEncryptionKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKey {
    pub encryption_key: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeEncryptionKey(instance_id: String) "DescribeEncryptionKey" -> DescribeEncryptionKeyOutput {
    0 "EncryptionKey" encryption_key: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyOutput {
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
    pub encryption_name: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
    pub role_arn: Option<String>,
}
model! { DescribeEncryptionKeyOutput {
    0 "Creator" creator: String, 1 "DeleteDate" delete_date: String, 2 "Description" description: String,
    3 "EncryptionKey" encryption_key: String, 4 "EncryptionKeyStatus" encryption_key_status: String,
    5 "EncryptionName" encryption_name: String, 6 "KeyUsage" key_usage: String,
    7 "MaterialExpireTime" material_expire_time: String, 8 "Origin" origin: String, 9 "RoleArn" role_arn: String
} }

/// Describes encryption key list: `DescribeEncryptionKeyList` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeEncryptionKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyList {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeEncryptionKeyList(instance_id: String)
    "DescribeEncryptionKeyList" -> DescribeEncryptionKeyListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyListOutput {
    pub key_ids: Option<DescribeEncryptionKeyListKeyIds>,
}
model! { DescribeEncryptionKeyListOutput {
    0 "KeyIds" key_ids: DescribeEncryptionKeyListKeyIds
} }

/// In the response of [`DescribeEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyListKeyIds {
    pub key_id: Vec<String>,
}
model! { DescribeEncryptionKeyListKeyIds {
    0 "KeyId" key_id: Vec<String>
} }

/// Describes engine version: `DescribeEngineVersion` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersion {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeEngineVersion(instance_id: String) "DescribeEngineVersion" -> DescribeEngineVersionOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionOutput {
    pub db_latest_minor_version: Option<DescribeEngineVersionDBLatestMinorVersion>,
    pub db_version_release: Option<String>,
    pub enable_upgrade_major_version: Option<bool>,
    pub enable_upgrade_minor_version: Option<bool>,
    pub engine: Option<String>,
    pub is_auto_upgrade_open: Option<String>,
    pub is_latest_version: Option<bool>,
    pub is_new_ssl_mode: Option<String>,
    pub is_open_nglb: Option<String>,
    pub is_redis_compatible_version: Option<String>,
    pub is_ssl_enable: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub proxy_latest_minor_version: Option<DescribeEngineVersionProxyLatestMinorVersion>,
    pub proxy_minor_version: Option<String>,
    pub proxy_version_release: Option<String>,
}
model! { DescribeEngineVersionOutput {
    0 "DBLatestMinorVersion" db_latest_minor_version: DescribeEngineVersionDBLatestMinorVersion,
    1 "DBVersionRelease" db_version_release: String, 2 "EnableUpgradeMajorVersion" enable_upgrade_major_version: bool,
    3 "EnableUpgradeMinorVersion" enable_upgrade_minor_version: bool, 4 "Engine" engine: String,
    5 "IsAutoUpgradeOpen" is_auto_upgrade_open: String, 6 "IsLatestVersion" is_latest_version: bool,
    7 "IsNewSSLMode" is_new_ssl_mode: String, 8 "IsOpenNGLB" is_open_nglb: String,
    9 "IsRedisCompatibleVersion" is_redis_compatible_version: String, 10 "IsSSLEnable" is_ssl_enable: String,
    11 "MajorVersion" major_version: String, 12 "MinorVersion" minor_version: String,
    13 "ProxyLatestMinorVersion" proxy_latest_minor_version: DescribeEngineVersionProxyLatestMinorVersion,
    14 "ProxyMinorVersion" proxy_minor_version: String, 15 "ProxyVersionRelease" proxy_version_release: String
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionDBLatestMinorVersion {
    pub level: Option<String>,
    pub minor_version: Option<String>,
    pub version_release: Option<DescribeEngineVersionVersionRelease>,
}
model! { DescribeEngineVersionDBLatestMinorVersion {
    0 "Level" level: String, 1 "MinorVersion" minor_version: String,
    2 "VersionRelease" version_release: DescribeEngineVersionVersionRelease
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionVersionRelease {
    pub release_info: Option<DescribeEngineVersionReleaseInfo>,
    pub version_changes_level: Option<String>,
}
model! { DescribeEngineVersionVersionRelease {
    0 "ReleaseInfo" release_info: DescribeEngineVersionReleaseInfo,
    1 "VersionChangesLevel" version_changes_level: String
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionReleaseInfo {
    pub release_info_list: Vec<DescribeEngineVersionReleaseInfoList>,
}
model! { DescribeEngineVersionReleaseInfo {
    0 "ReleaseInfoList" release_info_list: Vec<DescribeEngineVersionReleaseInfoList>
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionReleaseInfoList {
    pub create_time: Option<String>,
    pub level: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_version: Option<String>,
}
model! { DescribeEngineVersionReleaseInfoList {
    0 "CreateTime" create_time: String, 1 "Level" level: String, 2 "ReleaseNote" release_note: String,
    3 "ReleaseNoteEn" release_note_en: String, 4 "ReleaseVersion" release_version: String
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionProxyLatestMinorVersion {
    pub level: Option<String>,
    pub minor_version: Option<String>,
    pub version_release: Option<
        DescribeEngineVersionProxyLatestMinorVersionVersionRelease,
    >,
}
model! { DescribeEngineVersionProxyLatestMinorVersion {
    0 "Level" level: String, 1 "MinorVersion" minor_version: String,
    2 "VersionRelease" version_release: DescribeEngineVersionProxyLatestMinorVersionVersionRelease
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionProxyLatestMinorVersionVersionRelease {
    pub release_info: Option<DescribeEngineVersionVersionReleaseReleaseInfo>,
    pub version_changes_level: Option<String>,
}
model! { DescribeEngineVersionProxyLatestMinorVersionVersionRelease {
    0 "ReleaseInfo" release_info: DescribeEngineVersionVersionReleaseReleaseInfo,
    1 "VersionChangesLevel" version_changes_level: String
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionVersionReleaseReleaseInfo {
    pub release_info_list: Vec<DescribeEngineVersionReleaseInfoReleaseInfoList>,
}
model! { DescribeEngineVersionVersionReleaseReleaseInfo {
    0 "ReleaseInfoList" release_info_list: Vec<DescribeEngineVersionReleaseInfoReleaseInfoList>
} }

/// In the response of [`DescribeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionReleaseInfoReleaseInfoList {
    pub create_time: Option<String>,
    pub level: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_version: Option<String>,
}
model! { DescribeEngineVersionReleaseInfoReleaseInfoList {
    0 "CreateTime" create_time: String, 1 "Level" level: String, 2 "ReleaseNote" release_note: String,
    3 "ReleaseNoteEn" release_note_en: String, 4 "ReleaseVersion" release_version: String
} }

/// Describes global distribute cache: `DescribeGlobalDistributeCache` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeGlobalDistributeCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCache {
    pub global_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sub_instance_id: Option<String>,
}
operation! { DescribeGlobalDistributeCache() "DescribeGlobalDistributeCache" -> DescribeGlobalDistributeCacheOutput {
    0 "GlobalInstanceId" global_instance_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SubInstanceId" sub_instance_id: String
} }
paged! { DescribeGlobalDistributeCache: DescribeGlobalDistributeCacheGlobalDistributeCaches =
    Number "PageNumber", "GlobalDistributeCaches" global_distribute_caches, total "TotalRecordCount" }

/// Response of [`DescribeGlobalDistributeCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheOutput {
    pub global_distribute_caches: Vec<
        DescribeGlobalDistributeCacheGlobalDistributeCaches,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGlobalDistributeCacheOutput {
    0 "GlobalDistributeCaches" global_distribute_caches: Vec<DescribeGlobalDistributeCacheGlobalDistributeCaches>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeGlobalDistributeCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheGlobalDistributeCaches {
    pub global_instance_id: Option<String>,
    pub status: Option<String>,
    pub sub_instances: Vec<DescribeGlobalDistributeCacheSubInstances>,
}
model! { DescribeGlobalDistributeCacheGlobalDistributeCaches {
    0 "GlobalInstanceId" global_instance_id: String, 1 "Status" status: String,
    2 "SubInstances" sub_instances: Vec<DescribeGlobalDistributeCacheSubInstances>
} }

/// In the response of [`DescribeGlobalDistributeCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheSubInstances {
    pub global_instance_id: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeGlobalDistributeCacheSubInstances {
    0 "GlobalInstanceId" global_instance_id: String, 1 "InstanceClass" instance_class: String,
    2 "InstanceID" instance_id: String, 3 "InstanceStatus" instance_status: String, 4 "RegionId" region_id: String
} }

/// Describes global security ip group: `DescribeGlobalSecurityIPGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub engine: Option<String>,
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
    0 "Engine" engine: String, 1 "GlobalSecurityGroupId" global_security_group_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
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

/// Describes global security ip group relation: `DescribeGlobalSecurityIPGroupRelation` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeGlobalSecurityIPGroupRelation>.
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

/// Describes history events: `DescribeHistoryEvents` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeHistoryEvents>.
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
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEvents() "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    0 "ArchiveStatus" archive_status: String, 1 "EventCategory" event_category: String, 2 "EventId" event_id: String,
    3 "EventLevel" event_level: String, 4 "EventStatus" event_status: String, 5 "EventType" event_type: String,
    6 "FromStartTime" from_start_time: String, 7 "InstanceId" instance_id: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "PageNumber" page_number: i64,
    11 "PageSize" page_size: i64, 12 "RegionId" region_id: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "ResourceType" resource_type: String, 17 "SecurityToken" security_token: Secret, 18 "TaskId" task_id: String,
    19 "ToStartTime" to_start_time: String
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

/// Describes history events stat: `DescribeHistoryEventsStat` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeHistoryEventsStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStat {
    pub archive_status: Option<String>,
    pub from_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEventsStat(region_id: String)
    "DescribeHistoryEventsStat" -> DescribeHistoryEventsStatOutput {
    0 "ArchiveStatus" archive_status: String, 1 "FromStartTime" from_start_time: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "ToStartTime" to_start_time: String
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

/// Describes history monitor values: `DescribeHistoryMonitorValues` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeHistoryMonitorValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryMonitorValues {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub interval_for_history: String,
    pub monitor_keys: Option<String>,
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! {
    DescribeHistoryMonitorValues(end_time: String, instance_id: String, interval_for_history: String, start_time: String)
    "DescribeHistoryMonitorValues" -> DescribeHistoryMonitorValuesOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "IntervalForHistory" interval_for_history,
    3 "MonitorKeys" monitor_keys: String, 4 "NodeId" node_id: String, 5 "NodeRole" node_role: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret, 11 "StartTime" start_time, 12 "Type" r#type: String
} }

/// Response of [`DescribeHistoryMonitorValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryMonitorValuesOutput {
    pub monitor_history: Option<String>,
}
model! { DescribeHistoryMonitorValuesOutput {
    0 "MonitorHistory" monitor_history: String
} }

/// Describes history tasks: `DescribeHistoryTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeHistoryTasks>.
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
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: i64,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "Status" status: String,
    11 "TaskId" task_id: String, 12 "TaskType" task_type: String, 13 "ToExecTime" to_exec_time: i64,
    14 "ToStartTime" to_start_time
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

/// Describes history tasks stat: `DescribeHistoryTasksStat` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeHistoryTasksStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStat {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
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
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "SecurityToken" security_token: Secret,
    6 "Status" status: String, 7 "TaskId" task_id: String, 8 "TaskType" task_type: String,
    9 "ToExecTime" to_exec_time: i64, 10 "ToStartTime" to_start_time
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

/// Describes inspection schedule reports: `DescribeInspectionScheduleReports` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInspectionScheduleReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReports {
    /// Required.
    pub instance_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInspectionScheduleReports(instance_id: String)
    "DescribeInspectionScheduleReports" -> DescribeInspectionScheduleReportsOutput {
    0 "InstanceId" instance_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "ScheduleId" schedule_id: String, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeInspectionScheduleReports: DescribeInspectionScheduleReportsItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeInspectionScheduleReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReportsOutput {
    pub data: Option<DescribeInspectionScheduleReportsData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionScheduleReportsOutput {
    0 "Data" data: DescribeInspectionScheduleReportsData, 1 "Success" success: bool
} }

/// In the response of [`DescribeInspectionScheduleReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReportsData {
    pub items: Vec<DescribeInspectionScheduleReportsItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionScheduleReportsData {
    0 "Items" items: Vec<DescribeInspectionScheduleReportsItems>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeInspectionScheduleReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReportsItems {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub finish_time: Option<String>,
    pub level_summary: Option<String>,
    pub report_language: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeInspectionScheduleReportsItems {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String, 2 "FinishTime" finish_time: String,
    3 "LevelSummary" level_summary: String, 4 "ReportLanguage" report_language: String,
    5 "StartTime" start_time: String, 6 "Status" status: String, 7 "TaskId" task_id: String
} }

/// Describes inspection schedules: `DescribeInspectionSchedules` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInspectionSchedules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedules {
    pub enabled: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInspectionSchedules(instance_id: String)
    "DescribeInspectionSchedules" -> DescribeInspectionSchedulesOutput {
    0 "Enabled" enabled: i64, 1 "InstanceId" instance_id, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "ScheduleId" schedule_id: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeInspectionSchedules: DescribeInspectionSchedulesItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeInspectionSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedulesOutput {
    pub data: Option<DescribeInspectionSchedulesData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionSchedulesOutput {
    0 "Data" data: DescribeInspectionSchedulesData, 1 "Success" success: bool
} }

/// In the response of [`DescribeInspectionSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedulesData {
    pub items: Vec<DescribeInspectionSchedulesItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionSchedulesData {
    0 "Items" items: Vec<DescribeInspectionSchedulesItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`DescribeInspectionSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedulesItems {
    pub create_time: Option<String>,
    pub cron_expression: Option<String>,
    pub enabled: Option<i64>,
    pub inspection_items: Option<String>,
    pub inspection_window: Option<String>,
    pub instance_ids: Option<String>,
    pub next_fire_time: Option<String>,
    pub notify_config: Option<String>,
    pub report_language: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
    pub timezone: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeInspectionSchedulesItems {
    0 "CreateTime" create_time: String, 1 "CronExpression" cron_expression: String, 2 "Enabled" enabled: i64,
    3 "InspectionItems" inspection_items: String, 4 "InspectionWindow" inspection_window: String,
    5 "InstanceIds" instance_ids: String, 6 "NextFireTime" next_fire_time: String,
    7 "NotifyConfig" notify_config: String, 8 "ReportLanguage" report_language: String,
    9 "ScheduleId" schedule_id: String, 10 "ScheduleName" schedule_name: String, 11 "Timezone" timezone: String,
    12 "UpdateTime" update_time: String
} }

/// Describes inspection task report: `DescribeInspectionTaskReport` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInspectionTaskReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReport {
    pub inspection_ins_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeInspectionTaskReport(instance_id: String, task_id: String)
    "DescribeInspectionTaskReport" -> DescribeInspectionTaskReportOutput {
    0 "InspectionInsId" inspection_ins_id: String, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "TaskId" task_id
} }

/// Response of [`DescribeInspectionTaskReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportOutput {
    pub data: Option<DescribeInspectionTaskReportData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionTaskReportOutput {
    0 "Data" data: DescribeInspectionTaskReportData, 1 "Success" success: bool
} }

/// In the response of [`DescribeInspectionTaskReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportData {
    pub instance_ids: Vec<String>,
    pub markdown_text: Option<String>,
    pub report_language: Option<String>,
    pub status: Option<String>,
    pub summary: Option<DescribeInspectionTaskReportSummary>,
    pub task_id: Option<String>,
}
model! { DescribeInspectionTaskReportData {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "MarkdownText" markdown_text: String,
    2 "ReportLanguage" report_language: String, 3 "Status" status: String,
    4 "Summary" summary: DescribeInspectionTaskReportSummary, 5 "TaskId" task_id: String
} }

/// In the response of [`DescribeInspectionTaskReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportSummary {
    pub error: Option<i64>,
    pub failed: Option<i64>,
    pub normal: Option<i64>,
    pub warning: Option<i64>,
}
model! { DescribeInspectionTaskReportSummary {
    0 "Error" error: i64, 1 "Failed" failed: i64, 2 "Normal" normal: i64, 3 "Warning" warning: i64
} }

/// Describes inspection tasks: `DescribeInspectionTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInspectionTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasks {
    /// Required.
    pub instance_id: String,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { DescribeInspectionTasks(instance_id: String) "DescribeInspectionTasks" -> DescribeInspectionTasksOutput {
    0 "InstanceId" instance_id, 1 "PageNum" page_num: String, 2 "PageSize" page_size: String,
    3 "SecurityToken" security_token: Secret, 4 "Type" r#type: String
} }
paged! { DescribeInspectionTasks: DescribeInspectionTasksItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeInspectionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasksOutput {
    pub data: Option<DescribeInspectionTasksData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionTasksOutput {
    0 "Data" data: DescribeInspectionTasksData, 1 "Success" success: bool
} }

/// In the response of [`DescribeInspectionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasksData {
    pub items: Vec<DescribeInspectionTasksItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionTasksData {
    0 "Items" items: Vec<DescribeInspectionTasksItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`DescribeInspectionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasksItems {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub finish_time: Option<String>,
    pub inspection_items: Option<String>,
    pub instance_ids: Option<String>,
    pub report_language: Option<String>,
    pub schedule_id: Option<String>,
    pub source: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeInspectionTasksItems {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String, 2 "FinishTime" finish_time: String,
    3 "InspectionItems" inspection_items: String, 4 "InstanceIds" instance_ids: String,
    5 "ReportLanguage" report_language: String, 6 "ScheduleId" schedule_id: String, 7 "Source" source: String,
    8 "StartTime" start_time: String, 9 "Status" status: String, 10 "TaskId" task_id: String
} }

/// Describes instance attribute: `DescribeInstanceAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttribute {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceAttribute(instance_id: String)
    "DescribeInstanceAttribute" -> DescribeInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOutput {
    pub instances: Option<DescribeInstanceAttributeInstances>,
}
model! { DescribeInstanceAttributeOutput {
    0 "Instances" instances: DescribeInstanceAttributeInstances
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeInstances {
    pub db_instance_attribute: Vec<DescribeInstanceAttributeDBInstanceAttribute>,
}
model! { DescribeInstanceAttributeInstances {
    0 "DBInstanceAttribute" db_instance_attribute: Vec<DescribeInstanceAttributeDBInstanceAttribute>
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeDBInstanceAttribute {
    pub architecture_type: Option<String>,
    pub audit_log_retention: Option<String>,
    pub auto_secondary_zone: Option<bool>,
    pub availability_value: Option<String>,
    pub backup_log_start_time: Option<String>,
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub cloud_type: Option<String>,
    pub computing_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub global_instance_id: Option<String>,
    pub has_renew_change_order: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_release_protection: Option<bool>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub is_order_completed: Option<bool>,
    pub is_rds: Option<bool>,
    pub is_support_tde: Option<bool>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub package_type: Option<String>,
    pub port: Option<i64>,
    pub private_ip: Option<String>,
    pub qps: Option<i64>,
    pub read_only_count: Option<i64>,
    pub real_instance_class: Option<String>,
    pub region_id: Option<String>,
    pub replica_count: Option<i64>,
    pub replica_id: Option<String>,
    pub replication_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub shard_count: Option<i64>,
    pub slave_read_only_count: Option<i64>,
    pub slave_replica_count: Option<i64>,
    pub storage: Option<String>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeInstanceAttributeTags>,
    pub vswitch_id: Option<String>,
    pub vpc_auth_mode: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeInstanceAttributeDBInstanceAttribute {
    0 "ArchitectureType" architecture_type: String, 1 "AuditLogRetention" audit_log_retention: String,
    2 "AutoSecondaryZone" auto_secondary_zone: bool, 3 "AvailabilityValue" availability_value: String,
    4 "BackupLogStartTime" backup_log_start_time: String, 5 "Bandwidth" bandwidth: i64, 6 "Capacity" capacity: i64,
    7 "ChargeType" charge_type: String, 8 "CloudType" cloud_type: String, 9 "ComputingType" computing_type: String,
    10 "Config" config: String, 11 "ConnectionDomain" connection_domain: String, 12 "Connections" connections: i64,
    13 "CreateTime" create_time: String, 14 "EndTime" end_time: String, 15 "Engine" engine: String,
    16 "EngineVersion" engine_version: String, 17 "GlobalInstanceId" global_instance_id: String,
    18 "HasRenewChangeOrder" has_renew_change_order: String, 19 "InstanceClass" instance_class: String,
    20 "InstanceId" instance_id: String, 21 "InstanceName" instance_name: String,
    22 "InstanceReleaseProtection" instance_release_protection: bool, 23 "InstanceStatus" instance_status: String,
    24 "InstanceType" instance_type: String, 25 "IsOrderCompleted" is_order_completed: bool, 26 "IsRds" is_rds: bool,
    27 "IsSupportTDE" is_support_tde: bool, 28 "MaintainEndTime" maintain_end_time: String,
    29 "MaintainStartTime" maintain_start_time: String, 30 "NetworkType" network_type: String,
    31 "NodeType" node_type: String, 32 "PackageType" package_type: String, 33 "Port" port: i64,
    34 "PrivateIp" private_ip: String, 35 "QPS" qps: i64, 36 "ReadOnlyCount" read_only_count: i64,
    37 "RealInstanceClass" real_instance_class: String, 38 "RegionId" region_id: String,
    39 "ReplicaCount" replica_count: i64, 40 "ReplicaId" replica_id: String,
    41 "ReplicationMode" replication_mode: String, 42 "ResourceGroupId" resource_group_id: String,
    43 "SecondaryZoneId" secondary_zone_id: String, 44 "SecurityIPList" security_ip_list: String,
    45 "ShardCount" shard_count: i64, 46 "SlaveReadOnlyCount" slave_read_only_count: i64,
    47 "SlaveReplicaCount" slave_replica_count: i64, 48 "Storage" storage: String,
    49 "StorageType" storage_type: String, 50 "Tags" tags: DescribeInstanceAttributeTags,
    51 "VSwitchId" vswitch_id: String, 52 "VpcAuthMode" vpc_auth_mode: String,
    53 "VpcCloudInstanceId" vpc_cloud_instance_id: String, 54 "VpcId" vpc_id: String, 55 "ZoneId" zone_id: String,
    56 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeTags {
    pub tag: Vec<DescribeInstanceAttributeTag>,
}
model! { DescribeInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeInstanceAttributeTag>
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes instance auto renewal attribute: `DescribeInstanceAutoRenewalAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttribute {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceAutoRenewalAttribute(region_id: String)
    "DescribeInstanceAutoRenewalAttribute" -> DescribeInstanceAutoRenewalAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
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
}
model! { DescribeInstanceAutoRenewalAttributeItem {
    0 "AutoRenew" auto_renew: String, 1 "DBInstanceId" db_instance_id: String, 2 "Duration" duration: i64,
    3 "RegionId" region_id: String
} }

/// Describes instance config: `DescribeInstanceConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfig {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceConfig(instance_id: String) "DescribeInstanceConfig" -> DescribeInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigOutput {
    pub config: Option<String>,
    pub param_no_loose_sentinel_enabled: Option<String>,
    pub param_no_loose_sentinel_password_free_access: Option<String>,
    pub param_no_loose_sentinel_password_free_commands: Option<String>,
    pub param_repl_mode: Option<String>,
    pub param_repl_timeout: Option<String>,
    pub param_sentinel_compat_enable: Option<String>,
}
model! { DescribeInstanceConfigOutput {
    0 "Config" config: String, 1 "ParamNoLooseSentinelEnabled" param_no_loose_sentinel_enabled: String,
    2 "ParamNoLooseSentinelPasswordFreeAccess" param_no_loose_sentinel_password_free_access: String,
    3 "ParamNoLooseSentinelPasswordFreeCommands" param_no_loose_sentinel_password_free_commands: String,
    4 "ParamReplMode" param_repl_mode: String, 5 "ParamReplTimeout" param_repl_timeout: String,
    6 "ParamSentinelCompatEnable" param_sentinel_compat_enable: String
} }

/// Describes instance multi vip: `DescribeInstanceMultiVIP` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceMultiVIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIP {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceMultiVIP(instance_id: String)
    "DescribeInstanceMultiVIP" -> DescribeInstanceMultiVIPOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeInstanceMultiVIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIPOutput {
    pub master_dns: Option<String>,
    pub master_dns_record: Vec<String>,
    pub max_quota: Option<i64>,
    pub multi_vip_list: Vec<DescribeInstanceMultiVIPMultiVIPList>,
}
model! { DescribeInstanceMultiVIPOutput {
    0 "MasterDns" master_dns: String, 1 "MasterDnsRecord" master_dns_record: Vec<String>, 2 "MaxQuota" max_quota: i64,
    3 "MultiVIPList" multi_vip_list: Vec<DescribeInstanceMultiVIPMultiVIPList>
} }

/// In the response of [`DescribeInstanceMultiVIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIPMultiVIPList {
    pub connection_string: Option<String>,
}
model! { DescribeInstanceMultiVIPMultiVIPList {
    0 "ConnectionString" connection_string: String
} }

/// Describes instance ssl: `DescribeInstanceSSL` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceSSL(instance_id: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub cert_common_name: Option<String>,
    /// Secret.
    pub cert_download_url: Option<Secret>,
    pub instance_id: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expired_time: Option<String>,
}
model! { DescribeInstanceSSLOutput {
    0 "CertCommonName" cert_common_name: String, 1 "CertDownloadURL" cert_download_url: Secret,
    2 "InstanceId" instance_id: String, 3 "SSLEnabled" ssl_enabled: String, 4 "SSLExpiredTime" ssl_expired_time: String
} }

/// Describes instance tde status: `DescribeInstanceTDEStatus` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstanceTDEStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTDEStatus {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceTDEStatus(instance_id: String)
    "DescribeInstanceTDEStatus" -> DescribeInstanceTDEStatusOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeInstanceTDEStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTDEStatusOutput {
    pub tde_status: Option<String>,
}
model! { DescribeInstanceTDEStatusOutput {
    0 "TDEStatus" tde_status: String
} }

/// Describes instances: `DescribeInstances` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub architecture_type: Option<String>,
    pub charge_type: Option<String>,
    pub edition_type: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<String>,
    pub global_instance: Option<bool>,
    pub instance_class: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 0 to 1000.
    pub page_size: Option<i64>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "ArchitectureType" architecture_type: String, 1 "ChargeType" charge_type: String,
    2 "EditionType" edition_type: String, 3 "EngineVersion" engine_version: String, 4 "Expired" expired: String,
    5 "GlobalInstance" global_instance: bool, 6 "InstanceClass" instance_class: String,
    7 "InstanceIds" instance_ids: String, 8 "InstanceStatus" instance_status: String,
    9 "InstanceType" instance_type: String, 10 "NetworkType" network_type: String, 11 "NodeType" node_type: String,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "PageNumber" page_number: i64,
    15 "PageSize" page_size: i64, 16 "PrivateIp" private_ip: String, 17 "RegionId" region_id: String,
    18 "ResourceGroupId" resource_group_id: String, 19 "ResourceOwnerAccount" resource_owner_account: String,
    20 "ResourceOwnerId" resource_owner_id: i64, 21 "SearchKey" search_key: String,
    22 "SecurityToken" security_token: Secret, 23 "Tag" tag: Vec<DescribeInstancesTag>,
    24 "VSwitchId" vswitch_id: String, 25 "VpcId" vpc_id: String, 26 "ZoneId" zone_id: String
} }
paged! { DescribeInstances: DescribeInstancesKVStoreInstance =
    Number "PageNumber", "Instances.KVStoreInstance" instances.kv_store_instance, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: DescribeInstancesInstances, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub kv_store_instance: Vec<DescribeInstancesKVStoreInstance>,
}
model! { DescribeInstancesInstances {
    0 "KVStoreInstance" kv_store_instance: Vec<DescribeInstancesKVStoreInstance>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesKVStoreInstance {
    pub architecture_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub cloud_type: Option<String>,
    pub computing_type: Option<String>,
    pub config: Option<String>,
    pub connection_domain: Option<String>,
    pub connection_mode: Option<String>,
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub destroy_time: Option<String>,
    pub edition_type: Option<String>,
    pub end_time: Option<String>,
    pub engine_version: Option<String>,
    pub global_instance_id: Option<String>,
    pub has_renew_change_order: Option<bool>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub is_rds: Option<bool>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub package_type: Option<String>,
    pub port: Option<i64>,
    pub private_ip: Option<String>,
    pub qps: Option<i64>,
    pub quota_count: Option<i64>,
    pub read_only_count: Option<String>,
    pub region_id: Option<String>,
    pub replacate_id: Option<String>,
    pub replica_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub shard_class: Option<String>,
    pub shard_count: Option<i64>,
    pub slave_read_only_count: Option<i64>,
    pub slave_replica_count: Option<i64>,
    pub tags: Option<DescribeInstancesTags>,
    pub used_count: Option<i64>,
    pub user_name: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesKVStoreInstance {
    0 "ArchitectureType" architecture_type: String, 1 "Bandwidth" bandwidth: i64, 2 "Capacity" capacity: i64,
    3 "ChargeType" charge_type: String, 4 "CloudType" cloud_type: String, 5 "ComputingType" computing_type: String,
    6 "Config" config: String, 7 "ConnectionDomain" connection_domain: String,
    8 "ConnectionMode" connection_mode: String, 9 "Connections" connections: i64, 10 "CreateTime" create_time: String,
    11 "DestroyTime" destroy_time: String, 12 "EditionType" edition_type: String, 13 "EndTime" end_time: String,
    14 "EngineVersion" engine_version: String, 15 "GlobalInstanceId" global_instance_id: String,
    16 "HasRenewChangeOrder" has_renew_change_order: bool, 17 "InstanceClass" instance_class: String,
    18 "InstanceId" instance_id: String, 19 "InstanceName" instance_name: String,
    20 "InstanceStatus" instance_status: String, 21 "InstanceType" instance_type: String, 22 "IsRds" is_rds: bool,
    23 "NetworkType" network_type: String, 24 "NodeType" node_type: String, 25 "PackageType" package_type: String,
    26 "Port" port: i64, 27 "PrivateIp" private_ip: String, 28 "QPS" qps: i64, 29 "QuotaCount" quota_count: i64,
    30 "ReadOnlyCount" read_only_count: String, 31 "RegionId" region_id: String, 32 "ReplacateId" replacate_id: String,
    33 "ReplicaCount" replica_count: i64, 34 "ResourceGroupId" resource_group_id: String,
    35 "SecondaryZoneId" secondary_zone_id: String, 36 "ShardClass" shard_class: String,
    37 "ShardCount" shard_count: i64, 38 "SlaveReadOnlyCount" slave_read_only_count: i64,
    39 "SlaveReplicaCount" slave_replica_count: i64, 40 "Tags" tags: DescribeInstancesTags,
    41 "UsedCount" used_count: i64, 42 "UserName" user_name: String, 43 "VSwitchId" vswitch_id: String,
    44 "VpcId" vpc_id: String, 45 "WorkspaceId" workspace_id: String, 46 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag: Vec<DescribeInstancesTagsTag>,
}
model! { DescribeInstancesTags {
    0 "Tag" tag: Vec<DescribeInstancesTagsTag>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes instances overview: `DescribeInstancesOverview` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeInstancesOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOverview {
    pub architecture_type: Option<String>,
    pub charge_type: Option<String>,
    pub edition_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_class: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeInstancesOverview() "DescribeInstancesOverview" -> DescribeInstancesOverviewOutput {
    0 "ArchitectureType" architecture_type: String, 1 "ChargeType" charge_type: String,
    2 "EditionType" edition_type: String, 3 "EngineVersion" engine_version: String,
    4 "InstanceClass" instance_class: String, 5 "InstanceIds" instance_ids: String,
    6 "InstanceStatus" instance_status: String, 7 "InstanceType" instance_type: String,
    8 "NetworkType" network_type: String, 9 "NodeType" node_type: String, 10 "OwnerAccount" owner_account: String,
    11 "OwnerId" owner_id: i64, 12 "PrivateIp" private_ip: String, 13 "RegionId" region_id: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64, 17 "SearchKey" search_key: String,
    18 "SecurityToken" security_token: Secret, 19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String,
    21 "ZoneId" zone_id: String
} }

/// Response of [`DescribeInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOverviewOutput {
    pub instances: Vec<DescribeInstancesOverviewInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOverviewOutput {
    0 "Instances" instances: Vec<DescribeInstancesOverviewInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOverviewInstances {
    pub architecture_type: Option<String>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub connection_domain: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub engine_version: Option<String>,
    pub global_instance_id: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesOverviewInstances {
    0 "ArchitectureType" architecture_type: String, 1 "Capacity" capacity: i64, 2 "ChargeType" charge_type: String,
    3 "ConnectionDomain" connection_domain: String, 4 "CreateTime" create_time: String, 5 "EndTime" end_time: String,
    6 "EngineVersion" engine_version: String, 7 "GlobalInstanceId" global_instance_id: String,
    8 "InstanceClass" instance_class: String, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "InstanceStatus" instance_status: String,
    12 "InstanceType" instance_type: String, 13 "NetworkType" network_type: String, 14 "NodeType" node_type: String,
    15 "PrivateIp" private_ip: String, 16 "RegionId" region_id: String, 17 "ResourceGroupId" resource_group_id: String,
    18 "SecondaryZoneId" secondary_zone_id: String, 19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String,
    21 "ZoneId" zone_id: String
} }

/// Describes intranet attribute: `DescribeIntranetAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeIntranetAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetAttribute {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeIntranetAttribute(instance_id: String)
    "DescribeIntranetAttribute" -> DescribeIntranetAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeIntranetAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetAttributeOutput {
    pub auto_renewal: Option<bool>,
    pub bandwidth_expire_time: Option<String>,
    pub bandwidth_pre_paid: Option<String>,
    pub expire_time: Option<String>,
    pub has_pre_paid_band_width_order_running: Option<bool>,
    pub intranet_band_width_burst: Option<i64>,
    pub intranet_bandwidth: Option<i64>,
}
model! { DescribeIntranetAttributeOutput {
    0 "AutoRenewal" auto_renewal: bool, 1 "BandwidthExpireTime" bandwidth_expire_time: String,
    2 "BandwidthPrePaid" bandwidth_pre_paid: String, 3 "ExpireTime" expire_time: String,
    4 "HasPrePaidBandWidthOrderRunning" has_pre_paid_band_width_order_running: bool,
    5 "IntranetBandWidthBurst" intranet_band_width_burst: i64, 6 "IntranetBandwidth" intranet_bandwidth: i64
} }

/// Describes logic instance topology: `DescribeLogicInstanceTopology` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeLogicInstanceTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopology {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLogicInstanceTopology(instance_id: String)
    "DescribeLogicInstanceTopology" -> DescribeLogicInstanceTopologyOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLogicInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyOutput {
    pub instance_id: Option<String>,
    pub redis_proxy_list: Option<DescribeLogicInstanceTopologyRedisProxyList>,
    pub redis_shard_list: Option<DescribeLogicInstanceTopologyRedisShardList>,
}
model! { DescribeLogicInstanceTopologyOutput {
    0 "InstanceId" instance_id: String,
    1 "RedisProxyList" redis_proxy_list: DescribeLogicInstanceTopologyRedisProxyList,
    2 "RedisShardList" redis_shard_list: DescribeLogicInstanceTopologyRedisShardList
} }

/// In the response of [`DescribeLogicInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRedisProxyList {
    pub node_info: Vec<DescribeLogicInstanceTopologyNodeInfo>,
}
model! { DescribeLogicInstanceTopologyRedisProxyList {
    0 "NodeInfo" node_info: Vec<DescribeLogicInstanceTopologyNodeInfo>
} }

/// In the response of [`DescribeLogicInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyNodeInfo {
    pub bandwidth: Option<String>,
    pub capacity: Option<String>,
    pub connection: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
}
model! { DescribeLogicInstanceTopologyNodeInfo {
    0 "Bandwidth" bandwidth: String, 1 "Capacity" capacity: String, 2 "Connection" connection: String,
    3 "NodeId" node_id: String, 4 "NodeType" node_type: String
} }

/// In the response of [`DescribeLogicInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRedisShardList {
    pub node_info: Vec<DescribeLogicInstanceTopologyRedisShardListNodeInfo>,
}
model! { DescribeLogicInstanceTopologyRedisShardList {
    0 "NodeInfo" node_info: Vec<DescribeLogicInstanceTopologyRedisShardListNodeInfo>
} }

/// In the response of [`DescribeLogicInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRedisShardListNodeInfo {
    pub bandwidth: Option<String>,
    pub capacity: Option<String>,
    pub connection: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub sub_instance_type: Option<String>,
}
model! { DescribeLogicInstanceTopologyRedisShardListNodeInfo {
    0 "Bandwidth" bandwidth: String, 1 "Capacity" capacity: String, 2 "Connection" connection: String,
    3 "NodeId" node_id: String, 4 "NodeType" node_type: String, 5 "SubInstanceType" sub_instance_type: String
} }

/// Describes monitor items: `DescribeMonitorItems` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeMonitorItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItems {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeMonitorItems() "DescribeMonitorItems" -> DescribeMonitorItemsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeMonitorItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsOutput {
    pub monitor_items: Option<DescribeMonitorItemsMonitorItems>,
}
model! { DescribeMonitorItemsOutput {
    0 "MonitorItems" monitor_items: DescribeMonitorItemsMonitorItems
} }

/// In the response of [`DescribeMonitorItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsMonitorItems {
    pub kv_store_monitor_item: Vec<DescribeMonitorItemsKVStoreMonitorItem>,
}
model! { DescribeMonitorItemsMonitorItems {
    0 "KVStoreMonitorItem" kv_store_monitor_item: Vec<DescribeMonitorItemsKVStoreMonitorItem>
} }

/// In the response of [`DescribeMonitorItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsKVStoreMonitorItem {
    pub monitor_key: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeMonitorItemsKVStoreMonitorItem {
    0 "MonitorKey" monitor_key: String, 1 "Unit" unit: String
} }

/// Describes parameter group: `DescribeParameterGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroup(parameter_group_id: String)
    "DescribeParameterGroup" -> DescribeParameterGroupOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupId" parameter_group_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub parameter_group: Option<DescribeParameterGroupParameterGroup>,
}
model! { DescribeParameterGroupOutput {
    0 "ParameterGroup" parameter_group: DescribeParameterGroupParameterGroup
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub category: Option<i64>,
    pub created: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub modified: Option<String>,
    pub param_group_id: Option<String>,
    pub param_groups_details: Vec<DescribeParameterGroupParamGroupsDetails>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    0 "Category" category: i64, 1 "Created" created: String, 2 "Engine" engine: String,
    3 "EngineVersion" engine_version: String, 4 "Modified" modified: String, 5 "ParamGroupId" param_group_id: String,
    6 "ParamGroupsDetails" param_groups_details: Vec<DescribeParameterGroupParamGroupsDetails>,
    7 "ParameterGroupDesc" parameter_group_desc: String, 8 "ParameterGroupName" parameter_group_name: String
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamGroupsDetails {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { DescribeParameterGroupParamGroupsDetails {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// Describes parameter group support param: `DescribeParameterGroupSupportParam` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterGroupSupportParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParam {
    pub category: Option<String>,
    pub engine_type: Option<String>,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroupSupportParam(engine_version: String)
    "DescribeParameterGroupSupportParam" -> DescribeParameterGroupSupportParamOutput {
    0 "Category" category: String, 1 "EngineType" engine_type: String, 2 "EngineVersion" engine_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeParameterGroupSupportParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamOutput {
    pub resource_list: Vec<DescribeParameterGroupSupportParamResourceList>,
}
model! { DescribeParameterGroupSupportParamOutput {
    0 "ResourceList" resource_list: Vec<DescribeParameterGroupSupportParamResourceList>
} }

/// In the response of [`DescribeParameterGroupSupportParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamResourceList {
    pub category: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub param_name: Option<String>,
}
model! { DescribeParameterGroupSupportParamResourceList {
    0 "Category" category: String, 1 "DbType" db_type: String, 2 "DbVersion" db_version: String,
    3 "ParamName" param_name: String
} }

/// Describes parameter group template list: `DescribeParameterGroupTemplateList` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterGroupTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateList {
    /// Required.
    pub category: String,
    pub character_type: Option<String>,
    /// Required.
    pub engine_type: String,
    /// Required.
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroupTemplateList(category: String, engine_type: String, engine_version: String)
    "DescribeParameterGroupTemplateList" -> DescribeParameterGroupTemplateListOutput {
    0 "Category" category, 1 "CharacterType" character_type: String, 2 "EngineType" engine_type,
    3 "EngineVersion" engine_version, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeParameterGroupTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateListOutput {
    pub engine_version: Option<String>,
    pub parameters: Vec<DescribeParameterGroupTemplateListParameters>,
}
model! { DescribeParameterGroupTemplateListOutput {
    0 "EngineVersion" engine_version: String,
    1 "Parameters" parameters: Vec<DescribeParameterGroupTemplateListParameters>
} }

/// In the response of [`DescribeParameterGroupTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateListParameters {
    pub checking_code: Option<String>,
    pub effective: Option<i64>,
    pub factor: Option<i64>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub revisable: Option<i64>,
    pub support_modify_for_minor_version: Option<bool>,
    pub unit: Option<String>,
}
model! { DescribeParameterGroupTemplateListParameters {
    0 "CheckingCode" checking_code: String, 1 "Effective" effective: i64, 2 "Factor" factor: i64,
    3 "ParameterDescription" parameter_description: String, 4 "ParameterName" parameter_name: String,
    5 "ParameterValue" parameter_value: String, 6 "Revisable" revisable: i64,
    7 "SupportModifyForMinorVersion" support_modify_for_minor_version: bool, 8 "Unit" unit: String
} }

/// Describes parameter groups: `DescribeParameterGroups` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub db_type: Option<String>,
    pub engine_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroups(region_id: String) "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "DbType" db_type: String, 1 "EngineVersion" engine_version: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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
    pub category: Option<i64>,
    pub created: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub modified: Option<String>,
    pub param_group_id: Option<String>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: Option<String>,
}
model! { DescribeParameterGroupsParameterGroups {
    0 "Category" category: i64, 1 "Created" created: String, 2 "Engine" engine: String,
    3 "EngineVersion" engine_version: String, 4 "Modified" modified: String, 5 "ParamGroupId" param_group_id: String,
    6 "ParameterGroupDesc" parameter_group_desc: String, 7 "ParameterGroupName" parameter_group_name: String
} }

/// Describes parameter modification history: `DescribeParameterModificationHistory` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterModificationHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistory {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeParameterModificationHistory(end_time: String, instance_id: String, start_time: String)
    "DescribeParameterModificationHistory" -> DescribeParameterModificationHistoryOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ParameterName" parameter_name: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time
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

/// Describes parameter templates: `DescribeParameterTemplates` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    /// Required.
    pub character_type: String,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_category: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterTemplates(character_type: String, engine: String, engine_version: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "CharacterType" character_type, 1 "Engine" engine, 2 "EngineVersion" engine_version,
    3 "InstanceId" instance_id: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ParameterCategory" parameter_category: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret
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

/// Describes parameters: `DescribeParameters` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    /// Required.
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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
    pub checking_code: Option<String>,
    pub force_restart: Option<String>,
    pub modifiable_status: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersRunningParametersParameter {
    0 "CheckingCode" checking_code: String, 1 "ForceRestart" force_restart: String,
    2 "ModifiableStatus" modifiable_status: String, 3 "ParameterDescription" parameter_description: String,
    4 "ParameterName" parameter_name: String, 5 "ParameterValue" parameter_value: String
} }

/// Describes price: `DescribePrice` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub business_info: Option<String>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub coupon_no: Option<String>,
    pub engine_version: Option<String>,
    pub force_upgrade: Option<bool>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instances: Option<String>,
    pub node_type: Option<String>,
    pub order_param_out: Option<String>,
    /// Required.
    pub order_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub quantity: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub shard_count: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribePrice(order_type: String) "DescribePrice" -> DescribePriceOutput {
    0 "BusinessInfo" business_info: String, 1 "Capacity" capacity: i64, 2 "ChargeType" charge_type: String,
    3 "CouponNo" coupon_no: String, 4 "EngineVersion" engine_version: String, 5 "ForceUpgrade" force_upgrade: bool,
    6 "InstanceClass" instance_class: String, 7 "InstanceId" instance_id: String, 8 "Instances" instances: String,
    9 "NodeType" node_type: String, 10 "OrderParamOut" order_param_out: String, 11 "OrderType" order_type,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "Period" period: i64,
    15 "Quantity" quantity: i64, 16 "RegionId" region_id: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "SecondaryZoneId" secondary_zone_id: String, 20 "SecurityToken" security_token: Secret,
    21 "ShardCount" shard_count: i64, 22 "ZoneId" zone_id: String
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub order: Option<DescribePriceOrder>,
    pub order_params: Option<String>,
    pub rules: Option<DescribePriceRules>,
    pub sub_orders: Option<DescribePriceSubOrders>,
}
model! { DescribePriceOutput {
    0 "Order" order: DescribePriceOrder, 1 "OrderParams" order_params: String, 2 "Rules" rules: DescribePriceRules,
    3 "SubOrders" sub_orders: DescribePriceSubOrders
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOrder {
    pub code: Option<String>,
    pub coupons: Option<DescribePriceCoupons>,
    pub currency: Option<String>,
    pub depreciate_info: Option<DescribePriceDepreciateInfo>,
    pub discount_amount: Option<String>,
    pub handling_fee_amount: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub message: Option<String>,
    pub original_amount: Option<String>,
    pub rule_ids: Option<DescribePriceRuleIds>,
    pub show_discount_info: Option<bool>,
    pub stand_discount_price: Option<i64>,
    pub stand_price: Option<i64>,
    pub trade_amount: Option<String>,
}
model! { DescribePriceOrder {
    0 "Code" code: String, 1 "Coupons" coupons: DescribePriceCoupons, 2 "Currency" currency: String,
    3 "DepreciateInfo" depreciate_info: DescribePriceDepreciateInfo, 4 "DiscountAmount" discount_amount: String,
    5 "HandlingFeeAmount" handling_fee_amount: String, 6 "IsContractActivity" is_contract_activity: bool,
    7 "Message" message: String, 8 "OriginalAmount" original_amount: String, 9 "RuleIds" rule_ids: DescribePriceRuleIds,
    10 "ShowDiscountInfo" show_discount_info: bool, 11 "StandDiscountPrice" stand_discount_price: i64,
    12 "StandPrice" stand_price: i64, 13 "TradeAmount" trade_amount: String
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
pub struct DescribePriceDepreciateInfo {
    pub cheap_rate: Option<i64>,
    pub cheap_stand_amount: Option<i64>,
    pub contract_activity: Option<DescribePriceContractActivity>,
    pub differential: Option<i64>,
    pub differential_name: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub is_show: Option<bool>,
    pub list_price: Option<i64>,
    pub month_price: Option<i64>,
    pub original_stand_amount: Option<i64>,
}
model! { DescribePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: i64, 1 "CheapStandAmount" cheap_stand_amount: i64,
    2 "ContractActivity" contract_activity: DescribePriceContractActivity, 3 "Differential" differential: i64,
    4 "DifferentialName" differential_name: String, 5 "IsContractActivity" is_contract_activity: bool,
    6 "IsShow" is_show: bool, 7 "ListPrice" list_price: i64, 8 "MonthPrice" month_price: i64,
    9 "OriginalStandAmount" original_stand_amount: i64
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
    pub module_instance: Option<DescribePriceModuleInstance>,
    pub optional_promotions: Option<DescribePriceOptionalPromotions>,
    pub original_amount: Option<String>,
    pub prom_detail_list: Option<DescribePricePromDetailList>,
    pub rule_ids: Option<DescribePriceSubOrderRuleIds>,
    pub stand_discount_price: Option<i64>,
    pub stand_price: Option<i64>,
    pub trade_amount: Option<String>,
}
model! { DescribePriceSubOrder {
    0 "ContractActivity" contract_activity: bool,
    1 "DepreciateInfo" depreciate_info: DescribePriceSubOrderDepreciateInfo, 2 "DiscountAmount" discount_amount: String,
    3 "InstanceId" instance_id: String, 4 "IsContractActivity" is_contract_activity: bool,
    5 "ModuleInstance" module_instance: DescribePriceModuleInstance,
    6 "OptionalPromotions" optional_promotions: DescribePriceOptionalPromotions,
    7 "OriginalAmount" original_amount: String, 8 "PromDetailList" prom_detail_list: DescribePricePromDetailList,
    9 "RuleIds" rule_ids: DescribePriceSubOrderRuleIds, 10 "StandDiscountPrice" stand_discount_price: i64,
    11 "StandPrice" stand_price: i64, 12 "TradeAmount" trade_amount: String
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubOrderDepreciateInfo {
    pub cheap_rate: Option<i64>,
    pub cheap_stand_amount: Option<i64>,
    pub contract_activity: Option<DescribePriceDepreciateInfoContractActivity>,
    pub differential: Option<i64>,
    pub differential_name: Option<String>,
    pub is_contract_activity: Option<bool>,
    pub list_price: Option<i64>,
    pub month_price: Option<i64>,
    pub original_stand_amount: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribePriceSubOrderDepreciateInfo {
    0 "CheapRate" cheap_rate: i64, 1 "CheapStandAmount" cheap_stand_amount: i64,
    2 "ContractActivity" contract_activity: DescribePriceDepreciateInfoContractActivity,
    3 "Differential" differential: i64, 4 "DifferentialName" differential_name: String,
    5 "IsContractActivity" is_contract_activity: bool, 6 "ListPrice" list_price: i64, 7 "MonthPrice" month_price: i64,
    8 "OriginalStandAmount" original_stand_amount: i64, 9 "StartTime" start_time: String
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
    pub depreciate_info: Option<DescribePriceModuleInstanceDepreciateInfo>,
    pub discount_fee: Option<f64>,
    pub module_attrs: Option<DescribePriceModuleAttrs>,
    pub module_code: Option<String>,
    pub module_id: Option<String>,
    pub module_name: Option<String>,
    pub need_order_pay: Option<bool>,
    pub pay_fee: Option<f64>,
    pub pricing_module: Option<bool>,
    pub stand_price: Option<f64>,
    pub total_product_fee: Option<f64>,
}
model! { DescribePriceModuleInstanceModuleInstance {
    0 "ContractActivity" contract_activity: bool,
    1 "DepreciateInfo" depreciate_info: DescribePriceModuleInstanceDepreciateInfo, 2 "DiscountFee" discount_fee: f64,
    3 "ModuleAttrs" module_attrs: DescribePriceModuleAttrs, 4 "ModuleCode" module_code: String,
    5 "ModuleId" module_id: String, 6 "ModuleName" module_name: String, 7 "NeedOrderPay" need_order_pay: bool,
    8 "PayFee" pay_fee: f64, 9 "PricingModule" pricing_module: bool, 10 "StandPrice" stand_price: f64,
    11 "TotalProductFee" total_product_fee: f64
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
    pub is_show: Option<bool>,
    pub list_price: Option<f64>,
    pub month_price: Option<f64>,
    pub original_stand_amount: Option<f64>,
    pub start_time: Option<String>,
}
model! { DescribePriceModuleInstanceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "Differential" differential: f64,
    3 "DifferentialName" differential_name: String, 4 "IsContractActivity" is_contract_activity: bool,
    5 "IsShow" is_show: bool, 6 "ListPrice" list_price: f64, 7 "MonthPrice" month_price: f64,
    8 "OriginalStandAmount" original_stand_amount: f64, 9 "StartTime" start_time: String
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
    pub r#type: Option<i64>,
    pub value: Option<String>,
}
model! { DescribePriceModuleAttr {
    0 "Code" code: String, 1 "Name" name: String, 2 "Type" r#type: i64, 3 "Value" value: String
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
    pub activity_ext_info: BTreeMap<String, Value>,
    pub can_prom_fee: Option<String>,
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub option_code: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
    pub show: Option<bool>,
}
model! { DescribePriceOptionalPromotion {
    0 "ActivityExtInfo" activity_ext_info: BTreeMap<String, Value>, 1 "CanPromFee" can_prom_fee: String,
    2 "CouponNo" coupon_no: String, 3 "Description" description: String, 4 "Name" name: String,
    5 "OptionCode" option_code: String, 6 "PromotionName" promotion_name: String,
    7 "PromotionOptionNo" promotion_option_no: String, 8 "Selected" selected: bool, 9 "Show" show: bool
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
pub struct DescribePriceSubOrderRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribePriceSubOrderRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// Describes regions: `DescribeRegions` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_ids: Option<DescribeRegionsRegionIds>,
}
model! { DescribeRegionsOutput {
    0 "RegionIds" region_ids: DescribeRegionsRegionIds
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegionIds {
    pub kv_store_region: Vec<DescribeRegionsKVStoreRegion>,
}
model! { DescribeRegionsRegionIds {
    0 "KVStoreRegion" kv_store_region: Vec<DescribeRegionsKVStoreRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsKVStoreRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zone_id_list: Option<DescribeRegionsZoneIdList>,
    pub zone_ids: Option<String>,
}
model! { DescribeRegionsKVStoreRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "ZoneIdList" zone_id_list: DescribeRegionsZoneIdList, 4 "ZoneIds" zone_ids: String
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZoneIdList {
    pub zone_id: Vec<String>,
}
model! { DescribeRegionsZoneIdList {
    0 "ZoneId" zone_id: Vec<String>
} }

/// Describes role zone info: `DescribeRoleZoneInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeRoleZoneInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfo {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRoleZoneInfo(instance_id: String) "DescribeRoleZoneInfo" -> DescribeRoleZoneInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "QueryType" query_type: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }
paged! { DescribeRoleZoneInfo: DescribeRoleZoneInfoNodeInfo =
    Number "PageNumber", "Node.NodeInfo" node.node_info, total "TotalCount" }

/// Response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoOutput {
    pub node: Option<DescribeRoleZoneInfoNode>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRoleZoneInfoOutput {
    0 "Node" node: DescribeRoleZoneInfoNode, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoNode {
    pub node_info: Vec<DescribeRoleZoneInfoNodeInfo>,
}
model! { DescribeRoleZoneInfoNode {
    0 "NodeInfo" node_info: Vec<DescribeRoleZoneInfoNodeInfo>
} }

/// In the response of [`DescribeRoleZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoNodeInfo {
    pub current_band_width: Option<i64>,
    pub current_minor_version: Option<String>,
    pub custins_id: Option<String>,
    pub default_band_width: Option<i64>,
    pub ins_name: Option<String>,
    pub ins_type: Option<i64>,
    pub is_latest_version: Option<i64>,
    pub is_open_band_width_service: Option<bool>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub role: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRoleZoneInfoNodeInfo {
    0 "CurrentBandWidth" current_band_width: i64, 1 "CurrentMinorVersion" current_minor_version: String,
    2 "CustinsId" custins_id: String, 3 "DefaultBandWidth" default_band_width: i64, 4 "InsName" ins_name: String,
    5 "InsType" ins_type: i64, 6 "IsLatestVersion" is_latest_version: i64,
    7 "IsOpenBandWidthService" is_open_band_width_service: bool, 8 "NodeId" node_id: String,
    9 "NodeType" node_type: String, 10 "Role" role: String, 11 "ZoneId" zone_id: String
} }

/// Describes running log records: `DescribeRunningLogRecords` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeRunningLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecords {
    pub character_type: Option<String>,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keyword: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRunningLogRecords(end_time: String, instance_id: String, start_time: String)
    "DescribeRunningLogRecords" -> DescribeRunningLogRecordsOutput {
    0 "CharacterType" character_type: String, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id, 4 "NodeId" node_id: String, 5 "OrderType" order_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "QueryKeyword" query_keyword: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "RoleType" role_type: String,
    15 "SecurityToken" security_token: Secret, 16 "StartTime" start_time
} }
paged! { DescribeRunningLogRecords: DescribeRunningLogRecordsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeRunningLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecordsOutput {
    pub engine: Option<String>,
    pub instance_id: Option<String>,
    pub items: Option<DescribeRunningLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeRunningLogRecordsOutput {
    0 "Engine" engine: String, 1 "InstanceId" instance_id: String, 2 "Items" items: DescribeRunningLogRecordsItems,
    3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String, 7 "TotalRecordCount" total_record_count: i64
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
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeRunningLogRecordsLogRecords {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "InstanceId" instance_id: String,
    3 "NodeId" node_id: String
} }

/// Describes security group configuration: `DescribeSecurityGroupConfiguration` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeSecurityGroupConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSecurityGroupConfiguration(instance_id: String)
    "DescribeSecurityGroupConfiguration" -> DescribeSecurityGroupConfigurationOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
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
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    0 "NetType" net_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String
} }

/// Describes security ips: `DescribeSecurityIps` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSecurityIps(instance_id: String) "DescribeSecurityIps" -> DescribeSecurityIpsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub security_ip_groups: Option<DescribeSecurityIpsSecurityIpGroups>,
}
model! { DescribeSecurityIpsOutput {
    0 "SecurityIpGroups" security_ip_groups: DescribeSecurityIpsSecurityIpGroups
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

/// Describes service linked role exists: `DescribeServiceLinkedRoleExists` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeServiceLinkedRoleExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleExists {
    pub engine: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeServiceLinkedRoleExists(region_id: String)
    "DescribeServiceLinkedRoleExists" -> DescribeServiceLinkedRoleExistsOutput {
    0 "Engine" engine: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeServiceLinkedRoleExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleExistsOutput {
    pub exists_service_linked_role: Option<bool>,
}
model! { DescribeServiceLinkedRoleExistsOutput {
    0 "ExistsServiceLinkedRole" exists_service_linked_role: bool
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keyword: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub slow_log_record_type: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogRecords(end_time: String, instance_id: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "DBName" db_name: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "QueryKeyword" query_keyword: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SecurityToken" security_token: Secret,
    14 "SlowLogRecordType" slow_log_record_type: String, 15 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub engine: Option<String>,
    pub instance_id: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Engine" engine: String, 1 "InstanceId" instance_id: String, 2 "Items" items: DescribeSlowLogRecordsItems,
    3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String, 7 "TotalRecordCount" total_record_count: i64
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
    pub account: Option<String>,
    pub account_name: Option<String>,
    pub command: Option<String>,
    pub db_name: Option<String>,
    pub data_base_name: Option<String>,
    pub elapsed_time: Option<i64>,
    pub execute_time: Option<String>,
    pub ip_address: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeSlowLogRecordsLogRecords {
    0 "Account" account: String, 1 "AccountName" account_name: String, 2 "Command" command: String,
    3 "DBName" db_name: String, 4 "DataBaseName" data_base_name: String, 5 "ElapsedTime" elapsed_time: i64,
    6 "ExecuteTime" execute_time: String, 7 "IPAddress" ip_address: String, 8 "NodeId" node_id: String
} }

/// Describes tags: `DescribeTags` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type: String
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

/// Describes tair kv cache custom instance attribute: `DescribeTairKVCacheCustomInstanceAttribute` of `r-kvstore`
/// 2015-01-01.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairKVCacheCustomInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttribute {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeTairKVCacheCustomInstanceAttribute(instance_id: String)
    "DescribeTairKVCacheCustomInstanceAttribute" -> DescribeTairKVCacheCustomInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} { method: "GET", } }

/// Response of [`DescribeTairKVCacheCustomInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeOutput {
    pub architecture_type: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub disks: Option<DescribeTairKVCacheCustomInstanceAttributeDisks>,
    pub end_time: Option<String>,
    pub image_id: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub is_order_completed: Option<bool>,
    pub memory: Option<i64>,
    pub network_type: Option<String>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub storage: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeTairKVCacheCustomInstanceAttributeTags>,
    pub use_eni: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeOutput {
    0 "ArchitectureType" architecture_type: String, 1 "ChargeType" charge_type: String, 2 "Cpu" cpu: i64,
    3 "CreateTime" create_time: String, 4 "Disks" disks: DescribeTairKVCacheCustomInstanceAttributeDisks,
    5 "EndTime" end_time: String, 6 "ImageId" image_id: String, 7 "InstanceClass" instance_class: String,
    8 "InstanceId" instance_id: String, 9 "InstanceName" instance_name: String,
    10 "InstanceStatus" instance_status: String, 11 "InstanceType" instance_type: String,
    12 "IsOrderCompleted" is_order_completed: bool, 13 "Memory" memory: i64, 14 "NetworkType" network_type: String,
    15 "PrivateIp" private_ip: String, 16 "RegionId" region_id: String, 17 "ResourceGroupId" resource_group_id: String,
    18 "SecurityGroupId" security_group_id: String, 19 "Storage" storage: i64, 20 "StorageType" storage_type: String,
    21 "Tags" tags: DescribeTairKVCacheCustomInstanceAttributeTags, 22 "UseEni" use_eni: bool,
    23 "VSwitchId" vswitch_id: String, 24 "VpcId" vpc_id: String, 25 "ZoneId" zone_id: String,
    26 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeTairKVCacheCustomInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeDisks {
    pub disk: Vec<DescribeTairKVCacheCustomInstanceAttributeDisk>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeDisks {
    0 "Disk" disk: Vec<DescribeTairKVCacheCustomInstanceAttributeDisk>
} }

/// In the response of [`DescribeTairKVCacheCustomInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeDisk {
    pub disk_id: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeDisk {
    0 "DiskId" disk_id: String, 1 "Size" size: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribeTairKVCacheCustomInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeTags {
    pub tag: Vec<DescribeTairKVCacheCustomInstanceAttributeTag>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeTairKVCacheCustomInstanceAttributeTag>
} }

/// In the response of [`DescribeTairKVCacheCustomInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes tair kv cache custom instance history monitor values:
/// `DescribeTairKVCacheCustomInstanceHistoryMonitorValues` of `r-kvstore` 2015-01-01.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairKVCacheCustomInstanceHistoryMonitorValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceHistoryMonitorValues {
    /// Required.
    pub end_time: String,
    pub express: Option<String>,
    /// Required.
    pub instance_id: String,
    pub length: Option<String>,
    pub metric_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeTairKVCacheCustomInstanceHistoryMonitorValues(end_time: String, instance_id: String, start_time: String)
    "DescribeTairKVCacheCustomInstanceHistoryMonitorValues" -> DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    0 "EndTime" end_time, 1 "Express" express: String, 2 "InstanceId" instance_id, 3 "Length" length: String,
    4 "MetricName" metric_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "Period" period: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret, 11 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeTairKVCacheCustomInstanceHistoryMonitorValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    pub datapoints: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    0 "Datapoints" datapoints: String, 1 "NextToken" next_token: String, 2 "Period" period: String
} }

/// Describes tair kv cache custom instances: `DescribeTairKVCacheCustomInstances` of `r-kvstore` 2015-01-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairKVCacheCustomInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstances {
    pub charge_type: Option<String>,
    pub expired: Option<String>,
    pub instance_class: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 0 to 1000.
    pub page_size: Option<i64>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeTairKVCacheCustomInstancesTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeTairKVCacheCustomInstances()
    "DescribeTairKVCacheCustomInstances" -> DescribeTairKVCacheCustomInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "Expired" expired: String, 2 "InstanceClass" instance_class: String,
    3 "InstanceIds" instance_ids: String, 4 "InstanceStatus" instance_status: String,
    5 "InstanceType" instance_type: String, 6 "NetworkType" network_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "PrivateIp" private_ip: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SearchKey" search_key: String,
    17 "SecurityToken" security_token: Secret, 18 "Tag" tag: Vec<DescribeTairKVCacheCustomInstancesTag>,
    19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String, 21 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeTairKVCacheCustomInstances: DescribeTairKVCacheCustomInstancesKVStoreInstance =
    Number "PageNumber", "Instances.KVStoreInstance" instances.kv_store_instance, total "TotalCount" }

/// In the request of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTairKVCacheCustomInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesOutput {
    pub instances: Option<DescribeTairKVCacheCustomInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTairKVCacheCustomInstancesOutput {
    0 "Instances" instances: DescribeTairKVCacheCustomInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesInstances {
    pub kv_store_instance: Vec<DescribeTairKVCacheCustomInstancesKVStoreInstance>,
}
model! { DescribeTairKVCacheCustomInstancesInstances {
    0 "KVStoreInstance" kv_store_instance: Vec<DescribeTairKVCacheCustomInstancesKVStoreInstance>
} }

/// In the response of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesKVStoreInstance {
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub destroy_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeTairKVCacheCustomInstancesTags>,
    pub use_eni: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTairKVCacheCustomInstancesKVStoreInstance {
    0 "ChargeType" charge_type: String, 1 "CreateTime" create_time: String, 2 "DestroyTime" destroy_time: String,
    3 "EndTime" end_time: String, 4 "InstanceClass" instance_class: String, 5 "InstanceId" instance_id: String,
    6 "InstanceName" instance_name: String, 7 "InstanceStatus" instance_status: String,
    8 "InstanceType" instance_type: String, 9 "NetworkType" network_type: String, 10 "PrivateIp" private_ip: String,
    11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String, 13 "Storage" storage: i64,
    14 "StorageType" storage_type: String, 15 "Tags" tags: DescribeTairKVCacheCustomInstancesTags,
    16 "UseEni" use_eni: bool, 17 "VSwitchId" vswitch_id: String, 18 "VpcId" vpc_id: String, 19 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTags {
    pub tag: Vec<DescribeTairKVCacheCustomInstancesTagsTag>,
}
model! { DescribeTairKVCacheCustomInstancesTags {
    0 "Tag" tag: Vec<DescribeTairKVCacheCustomInstancesTagsTag>
} }

/// In the response of [`DescribeTairKVCacheCustomInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheCustomInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes tair kv cache infer instance attribute: `DescribeTairKVCacheInferInstanceAttribute` of `r-kvstore`
/// 2015-01-01.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairKVCacheInferInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttribute {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeTairKVCacheInferInstanceAttribute(instance_id: String)
    "DescribeTairKVCacheInferInstanceAttribute" -> DescribeTairKVCacheInferInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} { method: "GET", } }

/// Response of [`DescribeTairKVCacheInferInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeOutput {
    pub instances: Option<DescribeTairKVCacheInferInstanceAttributeInstances>,
}
model! { DescribeTairKVCacheInferInstanceAttributeOutput {
    0 "Instances" instances: DescribeTairKVCacheInferInstanceAttributeInstances
} }

/// In the response of [`DescribeTairKVCacheInferInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeInstances {
    pub db_instance_attribute: Vec<
        DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute,
    >,
}
model! { DescribeTairKVCacheInferInstanceAttributeInstances {
    0 "DBInstanceAttribute" db_instance_attribute: Vec<DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute>
} }

/// In the response of [`DescribeTairKVCacheInferInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute {
    pub architecture_type: Option<String>,
    pub charge_type: Option<String>,
    pub compute_unit_num: Option<i64>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub is_delete: Option<i64>,
    pub is_order_completed: Option<String>,
    pub model: Option<String>,
    pub model_service_num: Option<i64>,
    pub network_type: Option<String>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub replica_num: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage: Option<i64>,
    pub tags: Option<DescribeTairKVCacheInferInstanceAttributeTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute {
    0 "ArchitectureType" architecture_type: String, 1 "ChargeType" charge_type: String,
    2 "ComputeUnitNum" compute_unit_num: i64, 3 "ConnectionString" connection_string: String,
    4 "CreateTime" create_time: String, 5 "EndTime" end_time: String, 6 "InstanceClass" instance_class: String,
    7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "InstanceStatus" instance_status: String, 10 "InstanceType" instance_type: String, 11 "IsDelete" is_delete: i64,
    12 "IsOrderCompleted" is_order_completed: String, 13 "Model" model: String,
    14 "ModelServiceNum" model_service_num: i64, 15 "NetworkType" network_type: String,
    16 "PrivateIp" private_ip: String, 17 "RegionId" region_id: String, 18 "ReplicaNum" replica_num: String,
    19 "ResourceGroupId" resource_group_id: String, 20 "Storage" storage: i64,
    21 "Tags" tags: DescribeTairKVCacheInferInstanceAttributeTags, 22 "VSwitchId" vswitch_id: String,
    23 "VpcId" vpc_id: String, 24 "ZoneId" zone_id: String, 25 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeTairKVCacheInferInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeTags {
    pub tag: Vec<DescribeTairKVCacheInferInstanceAttributeTag>,
}
model! { DescribeTairKVCacheInferInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeTairKVCacheInferInstanceAttributeTag>
} }

/// In the response of [`DescribeTairKVCacheInferInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheInferInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes tair kv cache infer instances: `DescribeTairKVCacheInferInstances` of `r-kvstore` 2015-01-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairKVCacheInferInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstances {
    pub charge_type: Option<String>,
    pub expired: Option<String>,
    pub instance_class: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_status: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 0 to 1000.
    pub page_size: Option<i64>,
    pub private_ip: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeTairKVCacheInferInstancesTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeTairKVCacheInferInstances(region_id: String)
    "DescribeTairKVCacheInferInstances" -> DescribeTairKVCacheInferInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "Expired" expired: String, 2 "InstanceClass" instance_class: String,
    3 "InstanceIds" instance_ids: String, 4 "InstanceStatus" instance_status: String,
    5 "NetworkType" network_type: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "PrivateIp" private_ip: String,
    11 "RegionId" region_id, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SearchKey" search_key: String, 16 "SecurityToken" security_token: Secret,
    17 "Tag" tag: Vec<DescribeTairKVCacheInferInstancesTag>, 18 "VSwitchId" vswitch_id: String,
    19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeTairKVCacheInferInstances: DescribeTairKVCacheInferInstancesTairInferInstanceDTO =
    Number "PageNumber", "Instances.TairInferInstanceDTO" instances.tair_infer_instance_dto, total "TotalCount" }

/// In the request of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTairKVCacheInferInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesOutput {
    pub instances: Option<DescribeTairKVCacheInferInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTairKVCacheInferInstancesOutput {
    0 "Instances" instances: DescribeTairKVCacheInferInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesInstances {
    pub tair_infer_instance_dto: Vec<
        DescribeTairKVCacheInferInstancesTairInferInstanceDTO,
    >,
}
model! { DescribeTairKVCacheInferInstancesInstances {
    0 "TairInferInstanceDTO" tair_infer_instance_dto: Vec<DescribeTairKVCacheInferInstancesTairInferInstanceDTO>
} }

/// In the response of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTairInferInstanceDTO {
    pub ack_id: Option<String>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub compute_unit_num: Option<i64>,
    pub create_time: Option<String>,
    pub destroy_time: Option<String>,
    pub elastic_vnode_count: Option<i64>,
    pub end_time: Option<String>,
    pub fixed_vnode_count: Option<i64>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub model: Option<String>,
    pub model_service_num: Option<i64>,
    pub network_type: Option<String>,
    pub private_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeTairKVCacheInferInstancesTags>,
    pub vnode_count: Option<i64>,
    pub vnode_name: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTairKVCacheInferInstancesTairInferInstanceDTO {
    0 "AckId" ack_id: String, 1 "Capacity" capacity: i64, 2 "ChargeType" charge_type: String,
    3 "ComputeUnitNum" compute_unit_num: i64, 4 "CreateTime" create_time: String, 5 "DestroyTime" destroy_time: String,
    6 "ElasticVNodeCount" elastic_vnode_count: i64, 7 "EndTime" end_time: String,
    8 "FixedVNodeCount" fixed_vnode_count: i64, 9 "InstanceClass" instance_class: String,
    10 "InstanceId" instance_id: String, 11 "InstanceName" instance_name: String,
    12 "InstanceStatus" instance_status: String, 13 "InstanceType" instance_type: String, 14 "Model" model: String,
    15 "ModelServiceNum" model_service_num: i64, 16 "NetworkType" network_type: String,
    17 "PrivateIp" private_ip: String, 18 "RegionId" region_id: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "Tags" tags: DescribeTairKVCacheInferInstancesTags, 21 "VNodeCount" vnode_count: i64,
    22 "VNodeName" vnode_name: String, 23 "VSwitchId" vswitch_id: String, 24 "VpcId" vpc_id: String,
    25 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTags {
    pub tag: Vec<DescribeTairKVCacheInferInstancesTagsTag>,
}
model! { DescribeTairKVCacheInferInstancesTags {
    0 "Tag" tag: Vec<DescribeTairKVCacheInferInstancesTagsTag>
} }

/// In the response of [`DescribeTairKVCacheInferInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheInferInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes tair skv ddb table: `DescribeTairSkvDdbTable` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairSkvDdbTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTable {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeTairSkvDdbTable(instance_id: String) "DescribeTairSkvDdbTable" -> DescribeTairSkvDdbTableOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeTairSkvDdbTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableOutput {
    pub tables: Option<DescribeTairSkvDdbTableTables>,
}
model! { DescribeTairSkvDdbTableOutput {
    0 "Tables" tables: DescribeTairSkvDdbTableTables
} }

/// In the response of [`DescribeTairSkvDdbTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableTables {
    pub table: Vec<DescribeTairSkvDdbTableTable>,
}
model! { DescribeTairSkvDdbTableTables {
    0 "Table" table: Vec<DescribeTairSkvDdbTableTable>
} }

/// In the response of [`DescribeTairSkvDdbTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableTable {
    pub bandwidth: Option<i64>,
    pub connections: Option<i64>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTairSkvDdbTableTable {
    0 "Bandwidth" bandwidth: i64, 1 "Connections" connections: i64, 2 "TableId" table_id: String,
    3 "TableName" table_name: String
} }

/// Describes tair skv ddb table schema: `DescribeTairSkvDdbTableSchema` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTairSkvDdbTableSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableSchema {
    pub backup_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeTairSkvDdbTableSchema(instance_id: String)
    "DescribeTairSkvDdbTableSchema" -> DescribeTairSkvDdbTableSchemaOutput {
    0 "BackupId" backup_id: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeTairSkvDdbTableSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableSchemaOutput {
    pub schema: Option<String>,
    pub ttl_spec: Option<String>,
}
model! { DescribeTairSkvDdbTableSchemaOutput {
    0 "Schema" schema: String, 1 "TtlSpec" ttl_spec: String
} }

/// Describes task detail: `DescribeTaskDetail` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskDetail(instance_id: String, task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub begin_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "BeginTime" begin_time: String, 1 "Status" status: String
} }

/// Describes zones: `DescribeZones` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub kv_store_zone: Vec<DescribeZonesKVStoreZone>,
}
model! { DescribeZonesZones {
    0 "KVStoreZone" kv_store_zone: Vec<DescribeZonesKVStoreZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesKVStoreZone {
    pub disabled: Option<bool>,
    pub is_rds: Option<bool>,
    pub region_id: Option<String>,
    pub switch_network: Option<bool>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeZonesKVStoreZone {
    0 "Disabled" disabled: bool, 1 "IsRds" is_rds: bool, 2 "RegionId" region_id: String,
    3 "SwitchNetwork" switch_network: bool, 4 "ZoneId" zone_id: String, 5 "ZoneName" zone_name: String
} }

/// Destroys instance: `DestroyInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/DestroyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DestroyInstance(instance_id: String) "DestroyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DestroyInstance`]: empty.
pub type DestroyInstanceOutput = Empty;

/// Enables additional bandwidth: `EnableAdditionalBandwidth` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/EnableAdditionalBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdditionalBandwidth {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub band_width_burst: Option<bool>,
    pub bandwidth: Option<String>,
    pub charge_type: Option<String>,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_time_length: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { EnableAdditionalBandwidth(instance_id: String)
    "EnableAdditionalBandwidth" -> EnableAdditionalBandwidthOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "BandWidthBurst" band_width_burst: bool, 4 "Bandwidth" bandwidth: String, 5 "ChargeType" charge_type: String,
    6 "CouponNo" coupon_no: String, 7 "InstanceId" instance_id, 8 "NodeId" node_id: String,
    9 "OrderTimeLength" order_time_length: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SecurityToken" security_token: Secret, 15 "SourceBiz" source_biz: String
} }

/// Response of [`EnableAdditionalBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdditionalBandwidthOutput {
    pub order_id: Option<String>,
}
model! { EnableAdditionalBandwidthOutput {
    0 "OrderId" order_id: String
} }

/// `FlushExpireKeys` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/FlushExpireKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushExpireKeys {
    pub effective_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { FlushExpireKeys(instance_id: String) "FlushExpireKeys" -> FlushExpireKeysOutput {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`FlushExpireKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushExpireKeysOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { FlushExpireKeysOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// `FlushInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/FlushInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { FlushInstance(instance_id: String) "FlushInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`FlushInstance`]: empty.
pub type FlushInstanceOutput = Empty;

/// `FlushInstanceForDB` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/FlushInstanceForDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstanceForDB {
    /// Required.
    pub db_index: i64,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { FlushInstanceForDB(db_index: i64, instance_id: String) "FlushInstanceForDB" -> Empty {
    0 "DbIndex" db_index, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`FlushInstanceForDB`]: empty.
pub type FlushInstanceForDBOutput = Empty;

/// Grants account privilege: `GrantAccountPrivilege` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/GrantAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    /// Required.
    pub account_name: String,
    /// Required.
    pub account_privilege: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { GrantAccountPrivilege(account_name: String, account_privilege: String, instance_id: String)
    "GrantAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SourceBiz" source_biz: String
} }

/// Response of [`GrantAccountPrivilege`]: empty.
pub type GrantAccountPrivilegeOutput = Empty;

/// Initializes kvstore permission: `InitializeKvstorePermission` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/InitializeKvstorePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeKvstorePermission {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { InitializeKvstorePermission() "InitializeKvstorePermission" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`InitializeKvstorePermission`]: empty.
pub type InitializeKvstorePermissionOutput = Empty;

/// Lists tag resources: `ListTagResources` of `r-kvstore` 2015-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ListTagResources>.
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

/// Locks db instance write: `LockDBInstanceWrite` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/LockDBInstanceWrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockDBInstanceWrite {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub lock_reason: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { LockDBInstanceWrite(db_instance_id: String, lock_reason: String)
    "LockDBInstanceWrite" -> LockDBInstanceWriteOutput {
    0 "DBInstanceId" db_instance_id, 1 "LockReason" lock_reason, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`LockDBInstanceWrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockDBInstanceWriteOutput {
    pub db_instance_name: Option<String>,
    pub lock_reason: Option<String>,
    pub task_id: Option<i64>,
}
model! { LockDBInstanceWriteOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "LockReason" lock_reason: String, 2 "TaskId" task_id: i64
} }

/// `MasterNodeShutDownFailOver` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/MasterNodeShutDownFailOver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeShutDownFailOver {
    pub category: Option<String>,
    pub db_fault_mode: Option<String>,
    pub db_nodes: Option<String>,
    pub fail_mode: Option<String>,
    pub instance_id: Option<String>,
    pub proxy_fault_mode: Option<String>,
    pub proxy_instance_ids: Option<String>,
}
operation! { MasterNodeShutDownFailOver() "MasterNodeShutDownFailOver" -> MasterNodeShutDownFailOverOutput {
    0 "Category" category: String, 1 "DBFaultMode" db_fault_mode: String, 2 "DBNodes" db_nodes: String,
    3 "FailMode" fail_mode: String, 4 "InstanceId" instance_id: String, 5 "ProxyFaultMode" proxy_fault_mode: String,
    6 "ProxyInstanceIds" proxy_instance_ids: String
} }

/// Response of [`MasterNodeShutDownFailOver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeShutDownFailOverOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { MasterNodeShutDownFailOverOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "TaskID" task_id: String
} }

/// Migrates to other zone: `MigrateToOtherZone` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/MigrateToOtherZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    /// Required.
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 9.
    pub read_only_count: Option<i64>,
    /// At least 0.
    pub replica_count: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 0 to 9.
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { MigrateToOtherZone(db_instance_id: String, zone_id: String) "MigrateToOtherZone" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EffectiveTime" effective_time: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ReadOnlyCount" read_only_count: i64, 5 "ReplicaCount" replica_count: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecondaryZoneId" secondary_zone_id: String, 9 "SecurityToken" security_token: Secret,
    10 "SlaveReadOnlyCount" slave_read_only_count: i64, 11 "SlaveReplicaCount" slave_replica_count: i64,
    12 "VSwitchId" vswitch_id: String, 13 "ZoneId" zone_id
} }

/// Response of [`MigrateToOtherZone`]: empty.
pub type MigrateToOtherZoneOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_description: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { ModifyAccountDescription(account_description: String, account_name: String, instance_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SourceBiz" source_biz: String
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies account parameter: `ModifyAccountParameter` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyAccountParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountParameter {
    /// Required.
    pub account_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub parameters: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyAccountParameter(account_name: String, instance_id: String, parameters: String)
    "ModifyAccountParameter" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "Parameters" parameters,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyAccountParameter`]: empty.
pub type ModifyAccountParameterOutput = Empty;

/// Modifies account password: `ModifyAccountPassword` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub new_account_password: Secret,
    /// Required. Secret.
    pub old_account_password: Secret,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! {
    ModifyAccountPassword(account_name: String, instance_id: String, new_account_password: Secret, old_account_password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "NewAccountPassword" new_account_password,
    3 "OldAccountPassword" old_account_password, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "SourceBiz" source_biz: String
} }

/// Response of [`ModifyAccountPassword`]: empty.
pub type ModifyAccountPasswordOutput = Empty;

/// Modifies active operation maintain config: `ModifyActiveOperationMaintainConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyActiveOperationMaintainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConfig {
    pub cycle_time: Option<String>,
    pub cycle_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
}
operation! { ModifyActiveOperationMaintainConfig() "ModifyActiveOperationMaintainConfig" -> Empty {
    0 "CycleTime" cycle_time: String, 1 "CycleType" cycle_type: String, 2 "MaintainEndTime" maintain_end_time: String,
    3 "MaintainStartTime" maintain_start_time: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret, 9 "Status" status: i64
} }

/// Response of [`ModifyActiveOperationMaintainConfig`]: empty.
pub type ModifyActiveOperationMaintainConfigOutput = Empty;

/// Modifies active operation task: `ModifyActiveOperationTask` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyActiveOperationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTask {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyActiveOperationTask(ids: String, switch_time: String)
    "ModifyActiveOperationTask" -> ModifyActiveOperationTaskOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "SwitchTime" switch_time
} }

/// Response of [`ModifyActiveOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTaskOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTaskOutput {
    0 "Ids" ids: String
} }

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyActiveOperationTasks>.
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

/// Modifies audit log config: `ModifyAuditLogConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyAuditLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditLogConfig {
    pub db_audit: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 1 to 365.
    pub retention: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyAuditLogConfig(instance_id: String) "ModifyAuditLogConfig" -> Empty {
    0 "DbAudit" db_audit: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Retention" retention: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyAuditLogConfig`]: empty.
pub type ModifyAuditLogConfigOutput = Empty;

/// Modifies backup expire time: `ModifyBackupExpireTime` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyBackupExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    pub backup_id: Option<String>,
    /// Required.
    pub expect_expire_time: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupExpireTime(expect_expire_time: String, instance_id: String) "ModifyBackupExpireTime" -> Empty {
    0 "BackupId" backup_id: String, 1 "ExpectExpireTime" expect_expire_time, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyBackupExpireTime`]: empty.
pub type ModifyBackupExpireTimeOutput = Empty;

/// Modifies backup policy: `ModifyBackupPolicy` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    /// At most 730.
    pub backup_retention_period: Option<i64>,
    pub enable_backup_log: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub preferred_backup_period: String,
    /// Required.
    pub preferred_backup_time: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyBackupPolicy(instance_id: String, preferred_backup_period: String, preferred_backup_time: String)
    "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "EnableBackupLog" enable_backup_log: i64,
    2 "InstanceId" instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PreferredBackupPeriod" preferred_backup_period, 6 "PreferredBackupTime" preferred_backup_time,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies db instance auto upgrade: `ModifyDBInstanceAutoUpgrade` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyDBInstanceAutoUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgrade {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub value: String,
}
operation! { ModifyDBInstanceAutoUpgrade(db_instance_id: String, value: String) "ModifyDBInstanceAutoUpgrade" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "Value" value
} }

/// Response of [`ModifyDBInstanceAutoUpgrade`]: empty.
pub type ModifyDBInstanceAutoUpgradeOutput = Empty;

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
    pub ip_type: Option<String>,
    pub new_connection_string: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 5 characters.
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyDBInstanceConnectionString(current_connection_string: String, db_instance_id: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceId" db_instance_id, 2 "IPType" ip_type: String,
    3 "NewConnectionString" new_connection_string: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "Port" port: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyDBInstanceConnectionString`]: empty.
pub type ModifyDBInstanceConnectionStringOutput = Empty;

/// Modifies db instance monitor: `ModifyDBInstanceMonitor` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyDBInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub interval: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyDBInstanceMonitor(db_instance_id: String, interval: String) "ModifyDBInstanceMonitor" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "Interval" interval, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyDBInstanceMonitor`]: empty.
pub type ModifyDBInstanceMonitorOutput = Empty;

/// Modifies event info: `ModifyEventInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyEventInfo>.
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

/// Modifies global security ip group: `ModifyGlobalSecurityIPGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyGlobalSecurityIPGroup>.
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
    "ModifyGlobalSecurityIPGroup" -> Empty {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroup`]: empty.
pub type ModifyGlobalSecurityIPGroupOutput = Empty;

/// Modifies global security ip group name: `ModifyGlobalSecurityIPGroupName` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyGlobalSecurityIPGroupName>.
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
    "ModifyGlobalSecurityIPGroupName" -> Empty {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroupName`]: empty.
pub type ModifyGlobalSecurityIPGroupNameOutput = Empty;

/// Modifies global security ip group relation: `ModifyGlobalSecurityIPGroupRelation` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyGlobalSecurityIPGroupRelation>.
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
    "ModifyGlobalSecurityIPGroupRelation" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroupRelation`]: empty.
pub type ModifyGlobalSecurityIPGroupRelationOutput = Empty;

/// Modifies inspection schedule: `ModifyInspectionSchedule` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInspectionSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSchedule {
    pub cron_expression: Option<String>,
    pub enabled: Option<i64>,
    pub inspection_items: Option<String>,
    pub inspection_window: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_ids: Option<String>,
    pub report_language: Option<String>,
    pub schedule_id: Option<String>,
    pub schedule_name: Option<String>,
    pub timezone: Option<String>,
}
operation! { ModifyInspectionSchedule(instance_id: String) "ModifyInspectionSchedule" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "Enabled" enabled: i64, 2 "InspectionItems" inspection_items: String,
    3 "InspectionWindow" inspection_window: String, 4 "InstanceId" instance_id, 5 "InstanceIds" instance_ids: String,
    6 "ReportLanguage" report_language: String, 7 "ScheduleId" schedule_id: String,
    8 "ScheduleName" schedule_name: String, 9 "Timezone" timezone: String
} }

/// Response of [`ModifyInspectionSchedule`]: empty.
pub type ModifyInspectionScheduleOutput = Empty;

/// Modifies instance attribute: `ModifyInstanceAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub instance_release_protection: Option<bool>,
    /// Secret.
    pub new_password: Option<Secret>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String,
    2 "InstanceReleaseProtection" instance_release_protection: bool, 3 "NewPassword" new_password: Secret,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceAttribute`]: empty.
pub type ModifyInstanceAttributeOutput = Empty;

/// Modifies instance auto renewal attribute: `ModifyInstanceAutoRenewalAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceAutoRenewalAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    pub auto_renew: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceAutoRenewalAttribute(db_instance_id: String) "ModifyInstanceAutoRenewalAttribute" -> Empty {
    0 "AutoRenew" auto_renew: String, 1 "DBInstanceId" db_instance_id, 2 "Duration" duration: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Product" product: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceAutoRenewalAttribute`]: empty.
pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

/// Modifies instance bandwidth: `ModifyInstanceBandwidth` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub target_intranet_bandwidth: String,
}
operation! { ModifyInstanceBandwidth(instance_id: String, target_intranet_bandwidth: String)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "TargetIntranetBandwidth" target_intranet_bandwidth
} }

/// Response of [`ModifyInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "OrderId" order_id: String
} }

/// Modifies instance config: `ModifyInstanceConfig` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub config: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub param_no_loose_sentinel_enabled: Option<String>,
    pub param_no_loose_sentinel_password_free_access: Option<String>,
    pub param_no_loose_sentinel_password_free_commands: Option<String>,
    pub param_repl_mode: Option<String>,
    pub param_semisync_repl_timeout: Option<String>,
    pub param_sentinel_compat_enable: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceConfig(instance_id: String) "ModifyInstanceConfig" -> Empty {
    0 "Config" config: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ParamNoLooseSentinelEnabled" param_no_loose_sentinel_enabled: String,
    5 "ParamNoLooseSentinelPasswordFreeAccess" param_no_loose_sentinel_password_free_access: String,
    6 "ParamNoLooseSentinelPasswordFreeCommands" param_no_loose_sentinel_password_free_commands: String,
    7 "ParamReplMode" param_repl_mode: String, 8 "ParamSemisyncReplTimeout" param_semisync_repl_timeout: String,
    9 "ParamSentinelCompatEnable" param_sentinel_compat_enable: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceConfig`]: empty.
pub type ModifyInstanceConfigOutput = Empty;

/// Modifies instance maintain time: `ModifyInstanceMaintainTime` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub maintain_end_time: String,
    /// Required.
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMaintainTime(instance_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyInstanceMaintainTime" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceMaintainTime`]: empty.
pub type ModifyInstanceMaintainTimeOutput = Empty;

/// Modifies instance major version: `ModifyInstanceMajorVersion` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceMajorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMajorVersion {
    pub effective_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub major_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMajorVersion(instance_id: String, major_version: String)
    "ModifyInstanceMajorVersion" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "MajorVersion" major_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceMajorVersion`]: empty.
pub type ModifyInstanceMajorVersionOutput = Empty;

/// Modifies instance minor version: `ModifyInstanceMinorVersion` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceMinorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMinorVersion {
    pub effective_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub minorversion: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMinorVersion(instance_id: String) "ModifyInstanceMinorVersion" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "Minorversion" minorversion: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceMinorVersion`]: empty.
pub type ModifyInstanceMinorVersionOutput = Empty;

/// Modifies instance net expire time: `ModifyInstanceNetExpireTime` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceNetExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTime {
    /// Required.
    pub classic_expired_days: i64,
    /// Required.
    pub connection_string: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceNetExpireTime(classic_expired_days: i64, connection_string: String, instance_id: String)
    "ModifyInstanceNetExpireTime" -> ModifyInstanceNetExpireTimeOutput {
    0 "ClassicExpiredDays" classic_expired_days, 1 "ConnectionString" connection_string, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceNetExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeOutput {
    pub instance_id: Option<String>,
    pub net_info_items: Option<ModifyInstanceNetExpireTimeNetInfoItems>,
}
model! { ModifyInstanceNetExpireTimeOutput {
    0 "InstanceId" instance_id: String, 1 "NetInfoItems" net_info_items: ModifyInstanceNetExpireTimeNetInfoItems
} }

/// In the response of [`ModifyInstanceNetExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeNetInfoItems {
    pub net_info_item: Vec<ModifyInstanceNetExpireTimeNetInfoItem>,
}
model! { ModifyInstanceNetExpireTimeNetInfoItems {
    0 "NetInfoItem" net_info_item: Vec<ModifyInstanceNetExpireTimeNetInfoItem>
} }

/// In the response of [`ModifyInstanceNetExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeNetInfoItem {
    pub connection_string: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub port: Option<String>,
}
model! { ModifyInstanceNetExpireTimeNetInfoItem {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceNetType" db_instance_net_type: String,
    2 "ExpiredTime" expired_time: String, 3 "IPAddress" ip_address: String, 4 "Port" port: String
} }

/// Modifies instance parameter: `ModifyInstanceParameter` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParameter {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceParameter(instance_id: String, region_id: String)
    "ModifyInstanceParameter" -> ModifyInstanceParameterOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupId" parameter_group_id: String, 4 "Parameters" parameters: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParameterOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParameterOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: i64
} }

/// Modifies instance ssl: `ModifyInstanceSSL` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSL {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub ssl_enabled: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceSSL(instance_id: String, ssl_enabled: String)
    "ModifyInstanceSSL" -> ModifyInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SSLEnabled" ssl_enabled, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyInstanceSSLOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Modifies instance spec: `ModifyInstanceSpec` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub effective_time: Option<String>,
    pub force_trans: Option<bool>,
    pub force_upgrade: Option<bool>,
    pub instance_class: Option<String>,
    /// Required.
    pub instance_id: String,
    pub major_version: Option<String>,
    pub node_type: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 9.
    pub read_only_count: Option<i64>,
    pub region_id: Option<String>,
    /// At least 0.
    pub replica_count: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// 1 to 4092.
    pub shard_count: Option<i64>,
    /// 0 to 9.
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub source_biz: Option<String>,
    pub storage: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { ModifyInstanceSpec(instance_id: String) "ModifyInstanceSpec" -> ModifyInstanceSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "ClientToken" client_token: String,
    3 "CouponNo" coupon_no: String, 4 "EffectiveTime" effective_time: String, 5 "ForceTrans" force_trans: bool,
    6 "ForceUpgrade" force_upgrade: bool, 7 "InstanceClass" instance_class: String, 8 "InstanceId" instance_id,
    9 "MajorVersion" major_version: String, 10 "NodeType" node_type: String, 11 "OrderType" order_type: String,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "ReadOnlyCount" read_only_count: i64,
    15 "RegionId" region_id: String, 16 "ReplicaCount" replica_count: i64,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "SecondaryZoneId" secondary_zone_id: String, 20 "SecurityToken" security_token: Secret,
    21 "ShardCount" shard_count: i64, 22 "SlaveReadOnlyCount" slave_read_only_count: i64,
    23 "SlaveReplicaCount" slave_replica_count: i64, 24 "SourceBiz" source_biz: String, 25 "Storage" storage: i64,
    26 "StorageType" storage_type: String
} }

/// Response of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceSpecOutput {
    0 "OrderId" order_id: String
} }

/// Modifies instance tde: `ModifyInstanceTDE` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTDE {
    pub encryption_key: Option<String>,
    pub encryption_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tde_status: String,
}
operation! { ModifyInstanceTDE(instance_id: String, tde_status: String) "ModifyInstanceTDE" -> Empty {
    0 "EncryptionKey" encryption_key: String, 1 "EncryptionName" encryption_name: String, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RoleArn" role_arn: String, 8 "SecurityToken" security_token: Secret, 9 "TDEStatus" tde_status
} }

/// Response of [`ModifyInstanceTDE`]: empty.
pub type ModifyInstanceTDEOutput = Empty;

/// Modifies instance vpc auth mode: `ModifyInstanceVpcAuthMode` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyInstanceVpcAuthMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthMode {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_auth_mode: String,
}
operation! { ModifyInstanceVpcAuthMode(instance_id: String, vpc_auth_mode: String)
    "ModifyInstanceVpcAuthMode" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcAuthMode" vpc_auth_mode
} }

/// Response of [`ModifyInstanceVpcAuthMode`]: empty.
pub type ModifyInstanceVpcAuthModeOutput = Empty;

/// Modifies intranet attribute: `ModifyIntranetAttribute` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyIntranetAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntranetAttribute {
    pub band_width: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyIntranetAttribute(instance_id: String) "ModifyIntranetAttribute" -> Empty {
    0 "BandWidth" band_width: i64, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyIntranetAttribute`]: empty.
pub type ModifyIntranetAttributeOutput = Empty;

/// Modifies parameter group: `ModifyParameterGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroup {
    /// Required.
    pub category: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub parameter_group_name: String,
    /// Required.
    pub parameters: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    ModifyParameterGroup(category: String, parameter_group_id: String, parameter_group_name: String, parameters: String)
    "ModifyParameterGroup" -> ModifyParameterGroupOutput {
    0 "Category" category, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupDesc" parameter_group_desc: String, 4 "ParameterGroupId" parameter_group_id,
    5 "ParameterGroupName" parameter_group_name, 6 "Parameters" parameters, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { ModifyParameterGroupOutput {
    0 "ParamGroupId" param_group_id: String
} }

/// Modifies resource group: `ModifyResourceGroup` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyResourceGroup(instance_id: String, region_id: String, resource_group_id: String)
    "ModifyResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyResourceGroup`]: empty.
pub type ModifyResourceGroupOutput = Empty;

/// Modifies security group configuration: `ModifySecurityGroupConfiguration` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifySecurityGroupConfiguration>.
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
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifySecurityGroupConfiguration`]: empty.
pub type ModifySecurityGroupConfigurationOutput = Empty;

/// Modifies security ips: `ModifySecurityIps` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    /// Required.
    pub instance_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    /// Required.
    pub security_ips: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifySecurityIps(instance_id: String, security_ips: String) "ModifySecurityIps" -> Empty {
    0 "InstanceId" instance_id, 1 "ModifyMode" modify_mode: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    7 "SecurityIpGroupName" security_ip_group_name: String, 8 "SecurityIps" security_ips,
    9 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifySecurityIps`]: empty.
pub type ModifySecurityIpsOutput = Empty;

/// Modifies tair kv cache custom instance attribute: `ModifyTairKVCacheCustomInstanceAttribute` of `r-kvstore`
/// 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyTairKVCacheCustomInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTairKVCacheCustomInstanceAttribute {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { ModifyTairKVCacheCustomInstanceAttribute(instance_id: String, instance_name: String)
    "ModifyTairKVCacheCustomInstanceAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceBiz" source_biz: String
} }

/// Response of [`ModifyTairKVCacheCustomInstanceAttribute`]: empty.
pub type ModifyTairKVCacheCustomInstanceAttributeOutput = Empty;

/// Modifies task info: `ModifyTaskInfo` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ModifyTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
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
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
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

/// Reboots proxy: `RebootProxy` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RebootProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootProxy {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_list: Option<String>,
    pub proxy_node_list: Option<String>,
    pub reboot_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RebootProxy(instance_id: String) "RebootProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProxyList" proxy_list: String, 4 "ProxyNodeList" proxy_node_list: String, 5 "RebootMode" reboot_mode: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`RebootProxy`]: empty.
pub type RebootProxyOutput = Empty;

/// Releases direct connection: `ReleaseDirectConnection` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ReleaseDirectConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDirectConnection {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReleaseDirectConnection(instance_id: String) "ReleaseDirectConnection" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`ReleaseDirectConnection`]: empty.
pub type ReleaseDirectConnectionOutput = Empty;

/// Releases instance public connection: `ReleaseInstancePublicConnection` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ReleaseInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecurityToken" security_token: Secret
} }

/// Response of [`ReleaseInstancePublicConnection`]: empty.
pub type ReleaseInstancePublicConnectionOutput = Empty;

/// Removes sub instance: `RemoveSubInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RemoveSubInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSubInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RemoveSubInstance(instance_id: String) "RemoveSubInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`RemoveSubInstance`]: empty.
pub type RemoveSubInstanceOutput = Empty;

/// Renews additional bandwidth: `RenewAdditionalBandwidth` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RenewAdditionalBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAdditionalBandwidth {
    pub auto_pay: Option<bool>,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub order_time_length: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { RenewAdditionalBandwidth(instance_id: String, order_time_length: String)
    "RenewAdditionalBandwidth" -> RenewAdditionalBandwidthOutput {
    0 "AutoPay" auto_pay: bool, 1 "CouponNo" coupon_no: String, 2 "InstanceId" instance_id,
    3 "OrderTimeLength" order_time_length, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "SourceBiz" source_biz: String
} }

/// Response of [`RenewAdditionalBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAdditionalBandwidthOutput {
    pub order_id: Option<String>,
}
model! { RenewAdditionalBandwidthOutput {
    0 "OrderId" order_id: String
} }

/// Renews instance: `RenewInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub business_info: Option<String>,
    pub capacity: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub from_app: Option<String>,
    pub instance_class: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RenewInstance(instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BusinessInfo" business_info: String,
    3 "Capacity" capacity: String, 4 "ClientToken" client_token: String, 5 "CouponNo" coupon_no: String,
    6 "FromApp" from_app: String, 7 "InstanceClass" instance_class: String, 8 "InstanceId" instance_id,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "Period" period,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SecurityToken" security_token: Secret
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { RenewInstanceOutput {
    0 "EndTime" end_time: String, 1 "OrderId" order_id: String
} }

/// Resets account password: `ResetAccountPassword` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, instance_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SourceBiz" source_biz: String
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Resets tair kv cache custom instance password: `ResetTairKVCacheCustomInstancePassword` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ResetTairKVCacheCustomInstancePassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTairKVCacheCustomInstancePassword {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { ResetTairKVCacheCustomInstancePassword(instance_id: String, password: Secret)
    "ResetTairKVCacheCustomInstancePassword" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "Password" password, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceBiz" source_biz: String
} }

/// Response of [`ResetTairKVCacheCustomInstancePassword`]: empty.
pub type ResetTairKVCacheCustomInstancePasswordOutput = Empty;

/// Resizes tair kv cache custom instance disk: `ResizeTairKVCacheCustomInstanceDisk` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/ResizeTairKVCacheCustomInstanceDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeTairKVCacheCustomInstanceDisk {
    pub auto_pay: Option<bool>,
    /// Required.
    pub disk_id: String,
    pub disk_size: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ResizeTairKVCacheCustomInstanceDisk(disk_id: String, instance_id: String)
    "ResizeTairKVCacheCustomInstanceDisk" -> ResizeTairKVCacheCustomInstanceDiskOutput {
    0 "AutoPay" auto_pay: bool, 1 "DiskId" disk_id, 2 "DiskSize" disk_size: String, 3 "InstanceId" instance_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ResizeTairKVCacheCustomInstanceDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeTairKVCacheCustomInstanceDiskOutput {
    pub order_id: Option<String>,
}
model! { ResizeTairKVCacheCustomInstanceDiskOutput {
    0 "OrderId" order_id: String
} }

/// Restarts instance: `RestartInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub effective_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub upgrade_minor_version: Option<bool>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "UpgradeMinorVersion" upgrade_minor_version: bool
} }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Restarts tair kv cache custom instance: `RestartTairKVCacheCustomInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RestartTairKVCacheCustomInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTairKVCacheCustomInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RestartTairKVCacheCustomInstance(instance_id: String)
    "RestartTairKVCacheCustomInstance" -> RestartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`RestartTairKVCacheCustomInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Restores instance: `RestoreInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RestoreInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub backup_id: Option<String>,
    pub filter_key: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub time_shift: Option<String>,
}
operation! { RestoreInstance(instance_id: String) "RestoreInstance" -> Empty {
    0 "BackupId" backup_id: String, 1 "FilterKey" filter_key: String, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RestoreTime" restore_time: String, 8 "RestoreType" restore_type: String,
    9 "SecurityToken" security_token: Secret, 10 "TimeShift" time_shift: String
} }

/// Response of [`RestoreInstance`]: empty.
pub type RestoreInstanceOutput = Empty;

/// Retries inspection task: `RetryInspectionTask` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/RetryInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryInspectionTask {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
}
operation! { RetryInspectionTask(instance_id: String) "RetryInspectionTask" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "TaskId" task_id: String
} }

/// Response of [`RetryInspectionTask`]: empty.
pub type RetryInspectionTaskOutput = Empty;

/// Starts tair kv cache custom instance: `StartTairKVCacheCustomInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/StartTairKVCacheCustomInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTairKVCacheCustomInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartTairKVCacheCustomInstance(instance_id: String)
    "StartTairKVCacheCustomInstance" -> StartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`StartTairKVCacheCustomInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { StartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Stops tair kv cache custom instance: `StopTairKVCacheCustomInstance` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/StopTairKVCacheCustomInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTairKVCacheCustomInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopTairKVCacheCustomInstance(instance_id: String)
    "StopTairKVCacheCustomInstance" -> StopTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`StopTairKVCacheCustomInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { StopTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Switches instance ha: `SwitchInstanceHA` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SwitchInstanceHA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceHA {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub source_node_id: Option<String>,
    pub switch_mode: Option<i64>,
    pub switch_type: Option<String>,
    pub target_node_id: Option<String>,
    pub target_shard_name: Option<String>,
}
operation! { SwitchInstanceHA(instance_id: String) "SwitchInstanceHA" -> SwitchInstanceHAOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceNodeId" source_node_id: String, 8 "SwitchMode" switch_mode: i64, 9 "SwitchType" switch_type: String,
    10 "TargetNodeId" target_node_id: String, 11 "TargetShardName" target_shard_name: String
} }

/// Response of [`SwitchInstanceHA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceHAOutput {
    pub task_id: Option<String>,
}
model! { SwitchInstanceHAOutput {
    0 "TaskId" task_id: String
} }

/// Switches instance proxy: `SwitchInstanceProxy` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SwitchInstanceProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceProxy {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SwitchInstanceProxy(instance_id: String) "SwitchInstanceProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`SwitchInstanceProxy`]: empty.
pub type SwitchInstanceProxyOutput = Empty;

/// Switches instance to target zone: `SwitchInstanceToTargetZone` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SwitchInstanceToTargetZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceToTargetZone {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub switch_type: Option<String>,
    /// Required.
    pub target_zone_id: String,
}
operation! { SwitchInstanceToTargetZone(instance_id: String, target_zone_id: String)
    "SwitchInstanceToTargetZone" -> SwitchInstanceToTargetZoneOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "SwitchType" switch_type: String,
    3 "TargetZoneId" target_zone_id
} }

/// Response of [`SwitchInstanceToTargetZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceToTargetZoneOutput {
    pub task_id: Option<String>,
}
model! { SwitchInstanceToTargetZoneOutput {
    0 "TaskId" task_id: String
} }

/// Switches instance zone fail over: `SwitchInstanceZoneFailOver` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SwitchInstanceZoneFailOver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceZoneFailOver {
    /// Required.
    pub instance_id: String,
    pub site_fault_time: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { SwitchInstanceZoneFailOver(instance_id: String) "SwitchInstanceZoneFailOver" -> Empty {
    0 "InstanceId" instance_id, 1 "SiteFaultTime" site_fault_time: String, 2 "TargetZoneId" target_zone_id: String
} }

/// Response of [`SwitchInstanceZoneFailOver`]: empty.
pub type SwitchInstanceZoneFailOverOutput = Empty;

/// Switches network: `SwitchNetwork` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SwitchNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchNetwork {
    pub classic_expired_days: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub target_network_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { SwitchNetwork(instance_id: String) "SwitchNetwork" -> SwitchNetworkOutput {
    0 "ClassicExpiredDays" classic_expired_days: String, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RetainClassic" retain_classic: String, 7 "SecurityToken" security_token: Secret,
    8 "TargetNetworkType" target_network_type: String, 9 "VSwitchId" vswitch_id: String, 10 "VpcId" vpc_id: String
} }

/// Response of [`SwitchNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchNetworkOutput {
    pub task_id: Option<String>,
}
model! { SwitchNetworkOutput {
    0 "TaskId" task_id: String
} }

/// Syncs dts status: `SyncDtsStatus` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/SyncDtsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDtsStatus {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<String>,
    /// 1 to 64 characters.
    pub task_id: Option<String>,
}
operation! { SyncDtsStatus(instance_id: String) "SyncDtsStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "Status" status: String,
    8 "TaskId" task_id: String
} }

/// Response of [`SyncDtsStatus`]: empty.
pub type SyncDtsStatusOutput = Empty;

/// `TagResources` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/TagResources>.
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
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TransformInstanceChargeType` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/TransformInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    /// Required.
    pub charge_type: String,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { TransformInstanceChargeType(charge_type: String, instance_id: String)
    "TransformInstanceChargeType" -> TransformInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "ChargeType" charge_type, 4 "CouponNo" coupon_no: String, 5 "InstanceId" instance_id,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Period" period: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret
} }

/// Response of [`TransformInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeTypeOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformInstanceChargeTypeOutput {
    0 "EndTime" end_time: String, 1 "OrderId" order_id: String
} }

/// `TransformToEcs` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/TransformToEcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToEcs {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub dry_run: Option<bool>,
    pub effective_time: Option<String>,
    /// Required.
    pub engine_version: String,
    /// Required.
    pub instance_class: String,
    /// Required.
    pub instance_id: String,
    pub is_across_zone: Option<bool>,
    pub iz_no: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_iz_no: Option<String>,
    pub shard_count: Option<i64>,
    pub vswitch_id: Option<String>,
}
operation! { TransformToEcs(engine_version: String, instance_class: String, instance_id: String)
    "TransformToEcs" -> TransformToEcsOutput {
    0 "AutoRenew" auto_renew: String, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ChargeType" charge_type: String,
    3 "DryRun" dry_run: bool, 4 "EffectiveTime" effective_time: String, 5 "EngineVersion" engine_version,
    6 "InstanceClass" instance_class, 7 "InstanceId" instance_id, 8 "IsAcrossZone" is_across_zone: bool,
    9 "IzNo" iz_no: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "Period" period: i64, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SecondaryIzNo" secondary_iz_no: String,
    16 "ShardCount" shard_count: i64, 17 "VSwitchId" vswitch_id: String
} }

/// Response of [`TransformToEcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToEcsOutput {
    pub order_id: Option<String>,
}
model! { TransformToEcsOutput {
    0 "OrderId" order_id: String
} }

/// `TransformToPrePaid` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/TransformToPrePaid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaid {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub coupon_no: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { TransformToPrePaid(instance_id: String, period: i64) "TransformToPrePaid" -> TransformToPrePaidOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "CouponNo" coupon_no: String, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Period" period, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret
} }

/// Response of [`TransformToPrePaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaidOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformToPrePaidOutput {
    0 "EndTime" end_time: String, 1 "OrderId" order_id: String
} }

/// `UnlockDBInstanceWrite` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/UnlockDBInstanceWrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDBInstanceWrite {
    /// Required.
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UnlockDBInstanceWrite(db_instance_id: String) "UnlockDBInstanceWrite" -> UnlockDBInstanceWriteOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`UnlockDBInstanceWrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDBInstanceWriteOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UnlockDBInstanceWriteOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "TaskId" task_id: i64
} }

/// `UntagResources` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/UntagResources>.
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

/// `UpgradeProxy` of `r-kvstore` 2015-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/R-kvstore/2015-01-01/UpgradeProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxy {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_instance_ids: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub switch_time_mode: Option<i64>,
}
operation! { UpgradeProxy(instance_id: String) "UpgradeProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProxyInstanceIds" proxy_instance_ids: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SwitchTimeMode" switch_time_mode: i64
} }

/// Response of [`UpgradeProxy`]: empty.
pub type UpgradeProxyOutput = Empty;

waiters! {
    /// Waits until an instance is running and no change is in progress.
    fn instance_normal(instance_id: String) -> DescribeInstanceAttribute = DescribeInstanceAttribute::new(instance_id),
        "Instances.DBInstanceAttribute.InstanceStatus" ["Normal"] ["Error", "Flushing", "Released"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AddShardingNode, AllocateDirectConnection, AllocateInstancePublicConnection, CancelActiveOperationTasks,
    CancelInspectionTask, CheckCloudResourceAuthorized, CreateAccount, CreateBackup, CreateCacheAnalysisTask,
    CreateGlobalDistributeCache, CreateGlobalSecurityIPGroup, CreateInspectionSchedule, CreateInspectionTask,
    CreateInstance, CreateInstanceMultiVIP, CreateInstances, CreateParameterGroup, CreateTCInstance, CreateTairInstance,
    CreateTairKVCacheVNode, CreateTairSkvDdbTable, CreateTairSkvDdbWorkspace, DeleteAccount, DeleteBackup,
    DeleteGlobalSecurityIPGroup, DeleteInspectionSchedule, DeleteInstance, DeleteParameterGroup, DeleteShardingNode,
    DescribeAccounts, DescribeActiveOperationMaintenanceConfig, DescribeActiveOperationTask,
    DescribeActiveOperationTaskCount, DescribeActiveOperationTasks, DescribeAuditLogConfig, DescribeAuditRecords,
    DescribeAvailableResource, DescribeBackupPolicy, DescribeBackupTasks, DescribeBackups, DescribeCacheAnalysisReport,
    DescribeCacheAnalysisReportList, DescribeClusterBackupList, DescribeClusterMemberInfo, DescribeDBInstanceMonitor,
    DescribeDBInstanceNetInfo, DescribeDBNodeDirectVipInfo, DescribeDbInstanceConnectivity,
    DescribeDedicatedClusterInstanceList, DescribeEncryptionKey, DescribeEncryptionKeyList, DescribeEngineVersion,
    DescribeGlobalDistributeCache, DescribeGlobalSecurityIPGroup, DescribeGlobalSecurityIPGroupRelation,
    DescribeHistoryEvents, DescribeHistoryEventsStat, DescribeHistoryMonitorValues, DescribeHistoryTasks,
    DescribeHistoryTasksStat, DescribeInspectionScheduleReports, DescribeInspectionSchedules,
    DescribeInspectionTaskReport, DescribeInspectionTasks, DescribeInstanceAttribute,
    DescribeInstanceAutoRenewalAttribute, DescribeInstanceConfig, DescribeInstanceMultiVIP, DescribeInstanceSSL,
    DescribeInstanceTDEStatus, DescribeInstances, DescribeInstancesOverview, DescribeIntranetAttribute,
    DescribeLogicInstanceTopology, DescribeMonitorItems, DescribeParameterGroup, DescribeParameterGroupSupportParam,
    DescribeParameterGroupTemplateList, DescribeParameterGroups, DescribeParameterModificationHistory,
    DescribeParameterTemplates, DescribeParameters, DescribePrice, DescribeRegions, DescribeRoleZoneInfo,
    DescribeRunningLogRecords, DescribeSecurityGroupConfiguration, DescribeSecurityIps, DescribeServiceLinkedRoleExists,
    DescribeSlowLogRecords, DescribeTags, DescribeTairKVCacheCustomInstanceAttribute,
    DescribeTairKVCacheCustomInstanceHistoryMonitorValues, DescribeTairKVCacheCustomInstances,
    DescribeTairKVCacheInferInstanceAttribute, DescribeTairKVCacheInferInstances, DescribeTairSkvDdbTable,
    DescribeTairSkvDdbTableSchema, DescribeTaskDetail, DescribeZones, DestroyInstance, EnableAdditionalBandwidth,
    FlushExpireKeys, FlushInstance, FlushInstanceForDB, GrantAccountPrivilege, InitializeKvstorePermission,
    ListTagResources, LockDBInstanceWrite, MasterNodeShutDownFailOver, MigrateToOtherZone, ModifyAccountDescription,
    ModifyAccountParameter, ModifyAccountPassword, ModifyActiveOperationMaintainConfig, ModifyActiveOperationTask,
    ModifyActiveOperationTasks, ModifyAuditLogConfig, ModifyBackupExpireTime, ModifyBackupPolicy,
    ModifyDBInstanceAutoUpgrade, ModifyDBInstanceConnectionString, ModifyDBInstanceMonitor, ModifyEventInfo,
    ModifyGlobalSecurityIPGroup, ModifyGlobalSecurityIPGroupName, ModifyGlobalSecurityIPGroupRelation,
    ModifyInspectionSchedule, ModifyInstanceAttribute, ModifyInstanceAutoRenewalAttribute, ModifyInstanceBandwidth,
    ModifyInstanceConfig, ModifyInstanceMaintainTime, ModifyInstanceMajorVersion, ModifyInstanceMinorVersion,
    ModifyInstanceNetExpireTime, ModifyInstanceParameter, ModifyInstanceSSL, ModifyInstanceSpec, ModifyInstanceTDE,
    ModifyInstanceVpcAuthMode, ModifyIntranetAttribute, ModifyParameterGroup, ModifyResourceGroup,
    ModifySecurityGroupConfiguration, ModifySecurityIps, ModifyTairKVCacheCustomInstanceAttribute, ModifyTaskInfo,
    RebootProxy, ReleaseDirectConnection, ReleaseInstancePublicConnection, RemoveSubInstance, RenewAdditionalBandwidth,
    RenewInstance, ResetAccountPassword, ResetTairKVCacheCustomInstancePassword, ResizeTairKVCacheCustomInstanceDisk,
    RestartInstance, RestartTairKVCacheCustomInstance, RestoreInstance, RetryInspectionTask,
    StartTairKVCacheCustomInstance, StopTairKVCacheCustomInstance, SwitchInstanceHA, SwitchInstanceProxy,
    SwitchInstanceToTargetZone, SwitchInstanceZoneFailOver, SwitchNetwork, SyncDtsStatus, TagResources,
    TransformInstanceChargeType, TransformToEcs, TransformToPrePaid, UnlockDBInstanceWrite, UntagResources, UpgradeProxy
}
