//! `r-kvstore` 2015-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "r-kvstore", version: "2015-01-01", code: "r-kvstore", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShardingNode {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub force_trans: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    /// 1 to 4096.
    pub shard_count: Option<i64>,
    pub source_biz: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { AddShardingNode(instance_id: String) "AddShardingNode" -> AddShardingNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "BusinessInfo" business_info: String, 2 "CouponNo" coupon_no: String,
    3 "ForceTrans" force_trans: bool, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret,
    10 "ShardCount" shard_count: i64, 11 "SourceBiz" source_biz: String, 12 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShardingNodeOutput {
    pub node_ids: Option<Vec<String>>,
    pub order_id: Option<i64>,
}
model! { AddShardingNodeOutput {
    0 "NodeIds" node_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDirectConnection {
    pub connection_string: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { AllocateDirectConnection(instance_id: String) "AllocateDirectConnection" -> Empty {
    0 "ConnectionString" connection_string: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Port" port: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

pub type AllocateDirectConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub connection_string_prefix: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, instance_id: String, port: String)
    "AllocateInstancePublicConnection" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "Port" port,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type AllocateInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks(ids: String) "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
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
pub struct CancelInspectionTask {
    pub instance_id: String,
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
}
operation! { CancelInspectionTask(instance_id: String) "CancelInspectionTask" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "TaskId" task_id: String
} }

pub type CancelInspectionTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { CheckCloudResourceAuthorized(instance_id: String)
    "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleArn" role_arn: String, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedOutput {
    pub authorization_state: Option<i64>,
}
model! { CheckCloudResourceAuthorizedOutput {
    0 "AuthorizationState" authorization_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameters: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub account_name: Option<String>,
    pub acount_name: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateAccountOutput {
    0 "AccountName" account_name, 1 "AcountName" acount_name, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_retention_period: Option<i64>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CreateBackup(instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupJobID" backup_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisTask {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CreateCacheAnalysisTask(instance_id: String) "CreateCacheAnalysisTask" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type CreateCacheAnalysisTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDistributeCache {
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub seed_sub_instance_id: String,
}
operation! { CreateGlobalDistributeCache(seed_sub_instance_id: String)
    "CreateGlobalDistributeCache" -> CreateGlobalDistributeCacheOutput {
    0 "EffectiveTime" effective_time: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SeedSubInstanceId" seed_sub_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDistributeCacheOutput {
    pub global_instance_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateGlobalDistributeCacheOutput {
    0 "GlobalInstanceId" global_instance_id, 1 "InstanceId" instance_id
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
pub struct CreateInspectionSchedule {
    pub cron_expression: Option<String>,
    pub inspection_items: Option<String>,
    pub inspection_window: Option<String>,
    pub instance_id: String,
    pub instance_ids: Option<String>,
    pub report_language: Option<String>,
    pub schedule_name: Option<String>,
    pub security_token: Option<Secret>,
    pub timezone: Option<String>,
}
operation! { CreateInspectionSchedule(instance_id: String) "CreateInspectionSchedule" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "InspectionItems" inspection_items: String,
    2 "InspectionWindow" inspection_window: String, 3 "InstanceId" instance_id, 4 "InstanceIds" instance_ids: String,
    5 "ReportLanguage" report_language: String, 6 "ScheduleName" schedule_name: String,
    7 "SecurityToken" security_token: Secret, 8 "Timezone" timezone: String
} }

pub type CreateInspectionScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTask {
    pub end_time: Option<String>,
    pub inspection_items: String,
    pub instance_id: String,
    pub instance_ids: String,
    pub report_language: Option<String>,
    pub start_time: Option<String>,
}
operation! { CreateInspectionTask(inspection_items: String, instance_id: String, instance_ids: String)
    "CreateInspectionTask" -> CreateInspectionTaskOutput {
    0 "EndTime" end_time: String, 1 "InspectionItems" inspection_items, 2 "InstanceId" instance_id,
    3 "InstanceIds" instance_ids, 4 "ReportLanguage" report_language: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskOutput {
    pub data: Option<CreateInspectionTaskData>,
    pub success: Option<bool>,
}
model! { CreateInspectionTaskOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateInspectionTaskData {
    0 "Status" status, 1 "TaskId" task_id
} }

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
    pub password: Option<Secret>,
    pub period: Option<String>,
    /// 1 to 5 characters.
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    /// 0 to 5.
    pub read_only_count: Option<i64>,
    pub recover_config_mode: Option<String>,
    pub region_id: String,
    /// At least 0.
    pub replica_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub secondary_zone_id: Option<String>,
    pub security_token: Option<Secret>,
    /// 1 to 128.
    pub shard_count: Option<i64>,
    /// At least 0.
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub src_db_instance_id: Option<String>,
    pub tag: Option<Vec<CreateInstanceTag>>,
    pub token: Option<Secret>,
    pub v_switch_id: Option<String>,
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
    48 "VSwitchId" v_switch_id: String, 49 "VpcId" vpc_id: String, 50 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Bandwidth" bandwidth, 1 "Capacity" capacity, 2 "ChargeType" charge_type, 3 "Config" config,
    4 "ConnectionDomain" connection_domain, 5 "Connections" connections, 6 "EndTime" end_time,
    7 "InstanceId" instance_id, 8 "InstanceName" instance_name, 9 "InstanceStatus" instance_status,
    10 "NetworkType" network_type, 11 "NodeType" node_type, 12 "OrderId" order_id, 13 "Port" port,
    14 "PrivateIpAddr" private_ip_addr, 15 "QPS" qps, 16 "RegionId" region_id, 17 "UserName" user_name,
    18 "VSwitchId" v_switch_id, 19 "VpcId" vpc_id, 20 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceMultiVIP {
    pub add_count: String,
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

pub type CreateInstanceMultiVIPOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub business_info: Option<String>,
    pub coupon_no: Option<String>,
    pub engine_version: Option<String>,
    pub instances: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub rebuild_instance: Option<bool>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub token: Option<Secret>,
}
operation! { CreateInstances(instances: String) "CreateInstances" -> CreateInstancesOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "BusinessInfo" business_info: String,
    3 "CouponNo" coupon_no: String, 4 "EngineVersion" engine_version: String, 5 "Instances" instances,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RebuildInstance" rebuild_instance: bool,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SecurityToken" security_token: Secret, 13 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_ids: Option<CreateInstancesInstanceIds>,
    pub order_id: Option<String>,
}
model! { CreateInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { CreateInstancesInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    pub category: String,
    pub engine_type: String,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}

/// What [`CreateParameterGroup::new`] takes.
pub struct CreateParameterGroupRequired {
    pub category: String,
    pub engine_type: String,
    pub engine_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! { CreateParameterGroup{CreateParameterGroupRequired: category, engine_type, engine_version, parameter_group_name, parameters, region_id}
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    0 "Category" category, 1 "EngineType" engine_type, 2 "EngineVersion" engine_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ParameterGroupDesc" parameter_group_desc: String, 6 "ParameterGroupName" parameter_group_name,
    7 "Parameters" parameters, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { CreateParameterGroupOutput {
    0 "ParamGroupId" param_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstance {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_use_coupon: Option<String>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub coupon_no: Option<String>,
    pub data_disk: Vec<CreateTCInstanceDataDisk>,
    pub dry_run: Option<bool>,
    pub image_id: String,
    pub instance_charge_type: Option<String>,
    pub instance_class: Option<String>,
    pub instance_name: Option<String>,
    pub need_eni: Option<bool>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateTCInstanceTag>>,
    pub v_switch_id: Option<String>,
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
    23 "Tag" tag: Vec<CreateTCInstanceTag>, 24 "VSwitchId" v_switch_id: String, 25 "VpcId" vpc_id: String,
    26 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceDataDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateTCInstanceDataDisk(category: String, performance_level: String, size: i64) {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTCInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateTCInstanceOutput {
    0 "InstanceId" instance_id, 1 "OrderId" order_id
} }

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
    pub instance_class: String,
    pub instance_endpoint_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub param_group_id: Option<String>,
    pub password: Option<Secret>,
    pub period: Option<i64>,
    /// 1024 to 65535.
    pub port: Option<i64>,
    pub private_ip_address: Option<String>,
    /// 1 to 5.
    pub read_only_count: Option<i64>,
    pub recover_config_mode: Option<String>,
    pub region_id: String,
    /// At least 0.
    pub replica_count: Option<i64>,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub secondary_zone_id: Option<String>,
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
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: Option<String>,
}

/// What [`CreateTairInstance::new`] takes.
pub struct CreateTairInstanceRequired {
    pub instance_class: String,
    pub instance_type: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}
operation! { CreateTairInstance{CreateTairInstanceRequired: instance_class, instance_type, region_id, v_switch_id, vpc_id}
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
    45 "Tag" tag: Vec<CreateTairInstanceTag>, 46 "VSwitchId" v_switch_id, 47 "VpcId" vpc_id, 48 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTairInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "Bandwidth" bandwidth, 1 "ChargeType" charge_type, 2 "Config" config, 3 "ConnectionDomain" connection_domain,
    4 "Connections" connections, 5 "InstanceId" instance_id, 6 "InstanceName" instance_name,
    7 "InstanceStatus" instance_status, 8 "OrderId" order_id, 9 "Port" port, 10 "QPS" qps, 11 "RegionId" region_id,
    12 "TaskId" task_id, 13 "ZoneId" zone_id
} }

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
    /// 1 to 1.
    pub compute_unit_num: i64,
    pub coupon_no: Option<String>,
    pub dry_run: Option<bool>,
    pub elastic_time_range: Option<String>,
    pub instance_class: String,
    pub instance_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub region_id: String,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateTairKVCacheVNodeTag>>,
    pub v_node_type: Option<String>,
    pub v_switch_id: String,
    pub vk_name: String,
    pub zone_id: String,
}

/// What [`CreateTairKVCacheVNode::new`] takes.
pub struct CreateTairKVCacheVNodeRequired {
    pub compute_unit_num: i64,
    pub instance_class: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vk_name: String,
    pub zone_id: String,
}
operation! { CreateTairKVCacheVNode{CreateTairKVCacheVNodeRequired: compute_unit_num, instance_class, region_id, v_switch_id, vk_name, zone_id}
    "CreateTairKVCacheVNode" -> CreateTairKVCacheVNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: String,
    3 "AutoUseCoupon" auto_use_coupon: bool, 4 "BusinessInfo" business_info: String, 5 "ChargeType" charge_type: String,
    6 "ClientToken" client_token: String, 7 "ComputeUnitNum" compute_unit_num, 8 "CouponNo" coupon_no: String,
    9 "DryRun" dry_run: bool, 10 "ElasticTimeRange" elastic_time_range: String, 11 "InstanceClass" instance_class,
    12 "InstanceName" instance_name: String, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "Period" period: i64, 16 "RegionId" region_id, 17 "ResourceGroupId" resource_group_id: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "SecurityToken" security_token: Secret, 21 "Tag" tag: Vec<CreateTairKVCacheVNodeTag>,
    22 "VNodeType" v_node_type: String, 23 "VSwitchId" v_switch_id, 24 "VkName" vk_name, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairKVCacheVNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTairKVCacheVNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairKVCacheVNodeOutput {
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
    pub order_id: Option<i64>,
    pub region_id: Option<String>,
    pub v_cluster_id: Option<String>,
    pub vk_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateTairKVCacheVNodeOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "OrderId" order_id, 3 "RegionId" region_id,
    4 "VClusterId" v_cluster_id, 5 "VkName" vk_name, 6 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub schema: Option<String>,
    pub security_token: Option<Secret>,
    pub src_db_instance_id: Option<String>,
    pub table_name: String,
    pub ttl_spec: Option<String>,
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
    0 "Bandwidth" bandwidth, 1 "ChargeType" charge_type, 2 "Config" config, 3 "ConnectionDomain" connection_domain,
    4 "Connections" connections, 5 "InstanceId" instance_id, 6 "InstanceStatus" instance_status, 7 "OrderId" order_id,
    8 "Port" port, 9 "QPS" qps, 10 "RegionId" region_id, 11 "TableName" table_name, 12 "TaskId" task_id,
    13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTairSkvDdbWorkspace {
    pub client_token: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub region_id: String,
    /// 1 to 4096.
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CreateTairSkvDdbWorkspace::new`] takes.
pub struct CreateTairSkvDdbWorkspaceRequired {
    pub instance_type: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateTairSkvDdbWorkspace{CreateTairSkvDdbWorkspaceRequired: instance_type, region_id, v_switch_id, vpc_id, zone_id}
    "CreateTairSkvDdbWorkspace" -> CreateTairSkvDdbWorkspaceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Password" password: Secret,
    6 "Port" port: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "VSwitchId" v_switch_id, 13 "VpcId" vpc_id, 14 "ZoneId" zone_id
} }

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
    0 "Bandwidth" bandwidth, 1 "ChargeType" charge_type, 2 "Config" config, 3 "ConnectionDomain" connection_domain,
    4 "Connections" connections, 5 "InstanceId" instance_id, 6 "InstanceName" instance_name,
    7 "InstanceStatus" instance_status, 8 "OrderId" order_id, 9 "Port" port, 10 "QPS" qps, 11 "RegionId" region_id,
    12 "TaskId" task_id, 13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { DeleteAccount(account_name: String, instance_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceBiz" source_biz: String
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub backup_id: String,
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

pub type DeleteBackupOutput = Empty;

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
    "DeleteGlobalSecurityIPGroup" -> Empty {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

pub type DeleteGlobalSecurityIPGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInspectionSchedule {
    pub instance_id: String,
    pub schedule_id: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { DeleteInspectionSchedule(instance_id: String) "DeleteInspectionSchedule" -> Empty {
    0 "InstanceId" instance_id, 1 "ScheduleId" schedule_id: String, 2 "SecurityToken" security_token: Secret
} }

pub type DeleteInspectionScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub global_instance_id: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "GlobalInstanceId" global_instance_id: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteParameterGroup(parameter_group_id: String) "DeleteParameterGroup" -> DeleteParameterGroupOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupId" parameter_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { DeleteParameterGroupOutput {
    0 "ParamGroupId" param_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShardingNode {
    pub effective_time: Option<String>,
    pub force_trans: Option<bool>,
    pub instance_id: String,
    /// Deprecated.
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShardingNodeOutput {
    pub order_id: Option<String>,
}
model! { DeleteShardingNodeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
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
    pub security_token: Option<Secret>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SearchAccountName" search_account_name: String, 9 "SecurityToken" security_token: Secret
} }
paged! { DescribeAccounts: DescribeAccountsAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
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
    pub account_type: Option<String>,
    pub database_privileges: Option<DescribeAccountsDatabasePrivileges>,
    pub instance_id: Option<String>,
    pub parameters: Option<String>,
}
model! { DescribeAccountsAccount {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "AccountType" account_type, 4 "DatabasePrivileges" database_privileges, 5 "InstanceId" instance_id,
    6 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivileges {
    pub database_privilege: Option<Vec<DescribeAccountsDatabasePrivilege>>,
}
model! { DescribeAccountsDatabasePrivileges {
    0 "DatabasePrivilege" database_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivilege {
    pub account_privilege: Option<String>,
}
model! { DescribeAccountsDatabasePrivilege {
    0 "AccountPrivilege" account_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintenanceConfig()
    "DescribeActiveOperationMaintenanceConfig" -> DescribeActiveOperationMaintenanceConfigOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret
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
    pub region: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
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
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeActiveOperationTaskItems {
    0 "CreatedTime" created_time, 1 "DbType" db_type, 2 "Deadline" deadline, 3 "Id" id, 4 "InsName" ins_name,
    5 "ModifiedTime" modified_time, 6 "PrepareInterval" prepare_interval, 7 "Region" region, 8 "StartTime" start_time,
    9 "Status" status, 10 "SwitchTime" switch_time, 11 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCount {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationTaskCount()
    "DescribeActiveOperationTaskCount" -> DescribeActiveOperationTaskCountOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
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
pub struct DescribeAuditLogConfig {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeAuditLogConfig(instance_id: String, region_id: String)
    "DescribeAuditLogConfig" -> DescribeAuditLogConfigOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogConfigOutput {
    pub db_audit: Option<String>,
    pub retention: Option<String>,
}
model! { DescribeAuditLogConfigOutput {
    0 "DbAudit" db_audit, 1 "Retention" retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecords {
    pub account_name: Option<String>,
    pub database_name: Option<String>,
    pub end_time: String,
    pub host_address: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
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
    Number "PageNumber", "Items.SQL" items.sql, total "TotalRecordCount"
}

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
    0 "EndTime" end_time, 1 "InstanceName" instance_name, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartTime" start_time, 6 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRecordsItems {
    pub sql: Option<Vec<DescribeAuditRecordsSQL>>,
}
model! { DescribeAuditRecordsItems {
    0 "SQL" sql
} }

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
    0 "AccountName" account_name, 1 "DatabaseName" database_name, 2 "ExecuteTime" execute_time,
    3 "HostAddress" host_address, 4 "IPAddress" ip_address, 5 "NodeId" node_id, 6 "SQLText" sql_text,
    7 "SQLType" sql_type, 8 "TotalExecutionTimes" total_execution_times
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones
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
    pub is_main_sale: Option<bool>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "IsMainSale" is_main_sale, 1 "RegionId" region_id, 2 "SupportedEngines" supported_engines, 3 "ZoneId" zone_id,
    4 "ZoneName" zone_name
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
    pub supported_edition_types: Option<DescribeAvailableResourceSupportedEditionTypes>,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine, 1 "SupportedEditionTypes" supported_edition_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEditionTypes {
    pub supported_edition_type: Option<Vec<DescribeAvailableResourceSupportedEditionType>>,
}
model! { DescribeAvailableResourceSupportedEditionTypes {
    0 "SupportedEditionType" supported_edition_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEditionType {
    pub edition_type: Option<String>,
    pub supported_series_types: Option<DescribeAvailableResourceSupportedSeriesTypes>,
}
model! { DescribeAvailableResourceSupportedEditionType {
    0 "EditionType" edition_type, 1 "SupportedSeriesTypes" supported_series_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSeriesTypes {
    pub supported_series_type: Option<Vec<DescribeAvailableResourceSupportedSeriesType>>,
}
model! { DescribeAvailableResourceSupportedSeriesTypes {
    0 "SupportedSeriesType" supported_series_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedSeriesType {
    pub series_type: Option<String>,
    pub supported_engine_versions: Option<DescribeAvailableResourceSupportedEngineVersions>,
}
model! { DescribeAvailableResourceSupportedSeriesType {
    0 "SeriesType" series_type, 1 "SupportedEngineVersions" supported_engine_versions
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
    pub supported_architecture_types: Option<DescribeAvailableResourceSupportedArchitectureTypes>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedArchitectureTypes" supported_architecture_types, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedArchitectureTypes {
    pub supported_architecture_type: Option<Vec<DescribeAvailableResourceSupportedArchitectureType>>,
}
model! { DescribeAvailableResourceSupportedArchitectureTypes {
    0 "SupportedArchitectureType" supported_architecture_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedArchitectureType {
    pub architecture: Option<String>,
    pub supported_shard_numbers: Option<DescribeAvailableResourceSupportedShardNumbers>,
}
model! { DescribeAvailableResourceSupportedArchitectureType {
    0 "Architecture" architecture, 1 "SupportedShardNumbers" supported_shard_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedShardNumbers {
    pub supported_shard_number: Option<Vec<DescribeAvailableResourceSupportedShardNumber>>,
}
model! { DescribeAvailableResourceSupportedShardNumbers {
    0 "SupportedShardNumber" supported_shard_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedShardNumber {
    pub shard_number: Option<String>,
    pub supported_node_types: Option<DescribeAvailableResourceSupportedNodeTypes>,
}
model! { DescribeAvailableResourceSupportedShardNumber {
    0 "ShardNumber" shard_number, 1 "SupportedNodeTypes" supported_node_types
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
    pub supported_node_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedNodeType {
    0 "AvailableResources" available_resources, 1 "SupportedNodeType" supported_node_type
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
    pub capacity: Option<i64>,
    pub instance_class: Option<String>,
    pub instance_class_remark: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "Capacity" capacity, 1 "InstanceClass" instance_class, 2 "InstanceClassRemark" instance_class_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupPolicy(instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "BackupLogStartTime" backup_log_start_time,
    2 "BackupRetentionPeriod" backup_retention_period, 3 "DbsInstance" dbs_instance,
    4 "EnableBackupLog" enable_backup_log, 5 "PreferredBackupPeriod" preferred_backup_period,
    6 "PreferredBackupTime" preferred_backup_time, 7 "PreferredNextBackupTime" preferred_next_backup_time
} }

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
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    pub instance_id: String,
    pub job_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeBackupTasks(instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: String, 1 "InstanceId" instance_id, 2 "JobMode" job_mode: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub access_denied_detail: Option<DescribeBackupTasksAccessDeniedDetail>,
    pub backup_jobs: Option<Vec<DescribeBackupTasksBackupJobs>>,
    pub instance_id: Option<String>,
}
model! { DescribeBackupTasksOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "BackupJobs" backup_jobs, 2 "InstanceId" instance_id
} }

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
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

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
    0 "BackupJobID" backup_job_id, 1 "BackupProgressStatus" backup_progress_status, 2 "JobMode" job_mode,
    3 "NodeId" node_id, 4 "Process" process, 5 "Progress" progress, 6 "StartTime" start_time, 7 "TaskAction" task_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<i64>,
    pub backup_job_id: Option<i64>,
    pub end_time: String,
    pub instance_id: String,
    pub need_aof: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
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
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount"
}

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Backups" backups, 2 "FreeSize" free_size,
    3 "FullStorageSize" full_storage_size, 4 "LogStorageSize" log_storage_size, 5 "PageNumber" page_number,
    6 "PageSize" page_size, 7 "TotalCount" total_count
} }

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
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
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
    pub backup_id: Option<i64>,
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
    0 "BackupDBNames" backup_db_names, 1 "BackupDownloadURL" backup_download_url, 2 "BackupEndTime" backup_end_time,
    3 "BackupId" backup_id, 4 "BackupIntranetDownloadURL" backup_intranet_download_url, 5 "BackupJobID" backup_job_id,
    6 "BackupMethod" backup_method, 7 "BackupMode" backup_mode, 8 "BackupSize" backup_size,
    9 "BackupStartTime" backup_start_time, 10 "BackupStatus" backup_status, 11 "BackupType" backup_type,
    12 "EngineVersion" engine_version, 13 "ExpectExpireTime" expect_expire_time, 14 "NodeInstanceId" node_instance_id,
    15 "RecoverConfigMode" recover_config_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReport {
    pub analysis_type: String,
    pub date: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCacheAnalysisReport(analysis_type: String, date: String, instance_id: String)
    "DescribeCacheAnalysisReport" -> DescribeCacheAnalysisReportOutput {
    0 "AnalysisType" analysis_type, 1 "Date" date, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumbers" page_numbers: i64,
    7 "PageSize" page_size: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportOutput {
    pub big_keys: Option<Vec<BTreeMap<String, Value>>>,
    pub hot_keys: Option<Vec<BTreeMap<String, Value>>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCacheAnalysisReportOutput {
    0 "BigKeys" big_keys, 1 "HotKeys" hot_keys, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "PageSize" page_size, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportList {
    pub days: Option<i64>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCacheAnalysisReportList(instance_id: String)
    "DescribeCacheAnalysisReportList" -> DescribeCacheAnalysisReportListOutput {
    0 "Days" days: i64, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumbers" page_numbers: i64, 6 "PageSize" page_size: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListOutput {
    pub daily_tasks: Option<DescribeCacheAnalysisReportListDailyTasks>,
    pub instance_id: Option<String>,
}
model! { DescribeCacheAnalysisReportListOutput {
    0 "DailyTasks" daily_tasks, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListDailyTasks {
    pub daily_task: Option<Vec<DescribeCacheAnalysisReportListDailyTask>>,
}
model! { DescribeCacheAnalysisReportListDailyTasks {
    0 "DailyTask" daily_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListDailyTask {
    pub date: Option<String>,
    pub tasks: Option<DescribeCacheAnalysisReportListTasks>,
}
model! { DescribeCacheAnalysisReportListDailyTask {
    0 "Date" date, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListTasks {
    pub task: Option<Vec<DescribeCacheAnalysisReportListTask>>,
}
model! { DescribeCacheAnalysisReportListTasks {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListTask {
    pub node_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeCacheAnalysisReportListTask {
    0 "NodeId" node_id, 1 "StartTime" start_time, 2 "Status" status, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupList {
    pub cluster_backup_id: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub no_shard_backup: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
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
    Number "PageNumber", "ClusterBackups" cluster_backups
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListOutput {
    pub cluster_backups: Option<Vec<DescribeClusterBackupListClusterBackups>>,
    pub free_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub log_storage_size: Option<i64>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeClusterBackupListOutput {
    0 "ClusterBackups" cluster_backups, 1 "FreeSize" free_size, 2 "FullStorageSize" full_storage_size,
    3 "LogStorageSize" log_storage_size, 4 "MaxResults" max_results, 5 "PageNumber" page_number, 6 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListClusterBackups {
    pub backups: Option<Vec<DescribeClusterBackupListBackups>>,
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
    0 "Backups" backups, 1 "ClusterBackupEndTime" cluster_backup_end_time, 2 "ClusterBackupId" cluster_backup_id,
    3 "ClusterBackupMode" cluster_backup_mode, 4 "ClusterBackupSize" cluster_backup_size,
    5 "ClusterBackupStartTime" cluster_backup_start_time, 6 "ClusterBackupStatus" cluster_backup_status,
    7 "ExpectExpireTime" expect_expire_time, 8 "IsAvail" is_avail, 9 "Progress" progress,
    10 "ShardClassMemory" shard_class_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListBackups {
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
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
    0 "BackupDownloadURL" backup_download_url, 1 "BackupEndTime" backup_end_time, 2 "BackupId" backup_id,
    3 "BackupIntranetDownloadURL" backup_intranet_download_url, 4 "BackupName" backup_name, 5 "BackupSize" backup_size,
    6 "BackupStartTime" backup_start_time, 7 "BackupStatus" backup_status, 8 "Engine" engine, 9 "ExtraInfo" extra_info,
    10 "InstanceName" instance_name, 11 "IsAvail" is_avail, 12 "RecoverConfigMode" recover_config_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupListExtraInfo {
    pub custins_db_version: Option<String>,
}
model! { DescribeClusterBackupListExtraInfo {
    0 "CustinsDbVersion" custins_db_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMemberInfo {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeClusterMemberInfo(instance_id: String)
    "DescribeClusterMemberInfo" -> DescribeClusterMemberInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMemberInfoOutput {
    pub cluster_children: Option<Vec<DescribeClusterMemberInfoClusterChildren>>,
}
model! { DescribeClusterMemberInfoOutput {
    0 "ClusterChildren" cluster_children
} }

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
    0 "BandWidth" band_width, 1 "BinlogRetentionDays" binlog_retention_days, 2 "BizType" biz_type,
    3 "Capacity" capacity, 4 "ClassCode" class_code, 5 "Connections" connections,
    6 "CurrentBandWidth" current_band_width, 7 "DiskSizeMB" disk_size_mb, 8 "Id" id, 9 "Name" name,
    10 "ReplicaSize" replica_size, 11 "ResourceGroupName" resource_group_name, 12 "Service" service,
    13 "ServiceVersion" service_version, 14 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceMonitor(db_instance_id: String)
    "DescribeDBInstanceMonitor" -> DescribeDBInstanceMonitorOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub interval: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    0 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub instance_id: String,
    pub net_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceNetInfo(instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "InstanceId" instance_id, 1 "NetType" net_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub instance_network_type: Option<String>,
    pub net_info_items: Option<DescribeDBInstanceNetInfoNetInfoItems>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "InstanceNetworkType" instance_network_type, 1 "NetInfoItems" net_info_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoNetInfoItems {
    pub instance_net_info: Option<Vec<DescribeDBInstanceNetInfoInstanceNetInfo>>,
}
model! { DescribeDBInstanceNetInfoNetInfoItems {
    0 "InstanceNetInfo" instance_net_info
} }

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
    pub v_switch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoInstanceNetInfo {
    0 "ConnectionString" connection_string, 1 "DBInstanceNetType" db_instance_net_type,
    2 "DirectConnection" direct_connection, 3 "ExpiredTime" expired_time, 4 "IPAddress" ip_address, 5 "IPType" ip_type,
    6 "IsSlaveProxy" is_slave_proxy, 7 "Port" port, 8 "Upgradeable" upgradeable, 9 "VPCId" vpc_id,
    10 "VPCInstanceId" vpc_instance_id, 11 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoOutput {
    pub direct_vip_info: Option<DescribeDBNodeDirectVipInfoDirectVipInfo>,
    pub instance_id: Option<String>,
}
model! { DescribeDBNodeDirectVipInfoOutput {
    0 "DirectVipInfo" direct_vip_info, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoDirectVipInfo {
    pub vip_info: Option<Vec<DescribeDBNodeDirectVipInfoVipInfo>>,
}
model! { DescribeDBNodeDirectVipInfoDirectVipInfo {
    0 "VipInfo" vip_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoVipInfo {
    pub net_type: Option<String>,
    pub node_id: Option<String>,
    pub port: Option<String>,
    pub vip: Option<String>,
}
model! { DescribeDBNodeDirectVipInfoVipInfo {
    0 "NetType" net_type, 1 "NodeId" node_id, 2 "Port" port, 3 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceConnectivity {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub src_ip: String,
}
operation! { DescribeDbInstanceConnectivity(db_instance_id: String, src_ip: String)
    "DescribeDbInstanceConnectivity" -> DescribeDbInstanceConnectivityOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "SrcIp" src_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
}
model! { DescribeDbInstanceConnectivityOutput {
    0 "ConnCheckErrorCode" conn_check_error_code, 1 "ConnCheckErrorMessage" conn_check_error_message,
    2 "ConnCheckResult" conn_check_result
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Number "PageNumber", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListOutput {
    pub instances: Option<Vec<DescribeDedicatedClusterInstanceListInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterInstanceListOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    pub instance_node_list: Option<Vec<DescribeDedicatedClusterInstanceListInstanceNodeList>>,
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
    0 "BandWidth" band_width, 1 "CharacterType" character_type, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name,
    4 "ConnectionDomain" connection_domain, 5 "CreateTime" create_time, 6 "CurrentBandWidth" current_band_width,
    7 "CustomId" custom_id, 8 "Engine" engine, 9 "EngineVersion" engine_version, 10 "InstanceClass" instance_class,
    11 "InstanceId" instance_id, 12 "InstanceName" instance_name, 13 "InstanceNodeList" instance_node_list,
    14 "InstanceStatus" instance_status, 15 "MaintainEndTime" maintain_end_time,
    16 "MaintainStartTime" maintain_start_time, 17 "ProxyCount" proxy_count, 18 "RegionId" region_id,
    19 "ShardCount" shard_count, 20 "StorageType" storage_type, 21 "VpcId" vpc_id, 22 "VswitchId" vswitch_id,
    23 "ZoneId" zone_id
} }

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
    0 "DedicatedHostName" dedicated_host_name, 1 "InstanceId" instance_id, 2 "NodeId" node_id, 3 "NodeIp" node_ip,
    4 "NodeType" node_type, 5 "Port" port, 6 "Role" role, 7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKey {
    pub encryption_key: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeEncryptionKey(instance_id: String) "DescribeEncryptionKey" -> DescribeEncryptionKeyOutput {
    0 "EncryptionKey" encryption_key: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

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
    0 "Creator" creator, 1 "DeleteDate" delete_date, 2 "Description" description, 3 "EncryptionKey" encryption_key,
    4 "EncryptionKeyStatus" encryption_key_status, 5 "EncryptionName" encryption_name, 6 "KeyUsage" key_usage,
    7 "MaterialExpireTime" material_expire_time, 8 "Origin" origin, 9 "RoleArn" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyList {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeEncryptionKeyList(instance_id: String)
    "DescribeEncryptionKeyList" -> DescribeEncryptionKeyListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyListOutput {
    pub key_ids: Option<DescribeEncryptionKeyListKeyIds>,
}
model! { DescribeEncryptionKeyListOutput {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeyListKeyIds {
    pub key_id: Option<Vec<String>>,
}
model! { DescribeEncryptionKeyListKeyIds {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersion {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeEngineVersion(instance_id: String) "DescribeEngineVersion" -> DescribeEngineVersionOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

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
    0 "DBLatestMinorVersion" db_latest_minor_version, 1 "DBVersionRelease" db_version_release,
    2 "EnableUpgradeMajorVersion" enable_upgrade_major_version,
    3 "EnableUpgradeMinorVersion" enable_upgrade_minor_version, 4 "Engine" engine,
    5 "IsAutoUpgradeOpen" is_auto_upgrade_open, 6 "IsLatestVersion" is_latest_version, 7 "IsNewSSLMode" is_new_ssl_mode,
    8 "IsOpenNGLB" is_open_nglb, 9 "IsRedisCompatibleVersion" is_redis_compatible_version,
    10 "IsSSLEnable" is_ssl_enable, 11 "MajorVersion" major_version, 12 "MinorVersion" minor_version,
    13 "ProxyLatestMinorVersion" proxy_latest_minor_version, 14 "ProxyMinorVersion" proxy_minor_version,
    15 "ProxyVersionRelease" proxy_version_release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionDBLatestMinorVersion {
    pub level: Option<String>,
    pub minor_version: Option<String>,
    pub version_release: Option<DescribeEngineVersionVersionRelease>,
}
model! { DescribeEngineVersionDBLatestMinorVersion {
    0 "Level" level, 1 "MinorVersion" minor_version, 2 "VersionRelease" version_release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionVersionRelease {
    pub release_info: Option<DescribeEngineVersionReleaseInfo>,
    pub version_changes_level: Option<String>,
}
model! { DescribeEngineVersionVersionRelease {
    0 "ReleaseInfo" release_info, 1 "VersionChangesLevel" version_changes_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionReleaseInfo {
    pub release_info_list: Option<Vec<DescribeEngineVersionReleaseInfoList>>,
}
model! { DescribeEngineVersionReleaseInfo {
    0 "ReleaseInfoList" release_info_list
} }

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
    0 "CreateTime" create_time, 1 "Level" level, 2 "ReleaseNote" release_note, 3 "ReleaseNoteEn" release_note_en,
    4 "ReleaseVersion" release_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionProxyLatestMinorVersion {
    pub level: Option<String>,
    pub minor_version: Option<String>,
    pub version_release: Option<DescribeEngineVersionProxyLatestMinorVersionVersionRelease>,
}
model! { DescribeEngineVersionProxyLatestMinorVersion {
    0 "Level" level, 1 "MinorVersion" minor_version, 2 "VersionRelease" version_release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionProxyLatestMinorVersionVersionRelease {
    pub release_info: Option<DescribeEngineVersionVersionReleaseReleaseInfo>,
    pub version_changes_level: Option<String>,
}
model! { DescribeEngineVersionProxyLatestMinorVersionVersionRelease {
    0 "ReleaseInfo" release_info, 1 "VersionChangesLevel" version_changes_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineVersionVersionReleaseReleaseInfo {
    pub release_info_list: Option<Vec<DescribeEngineVersionReleaseInfoReleaseInfoList>>,
}
model! { DescribeEngineVersionVersionReleaseReleaseInfo {
    0 "ReleaseInfoList" release_info_list
} }

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
    0 "CreateTime" create_time, 1 "Level" level, 2 "ReleaseNote" release_note, 3 "ReleaseNoteEn" release_note_en,
    4 "ReleaseVersion" release_version
} }

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
    Number "PageNumber", "GlobalDistributeCaches" global_distribute_caches, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheOutput {
    pub global_distribute_caches: Option<Vec<DescribeGlobalDistributeCacheGlobalDistributeCaches>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGlobalDistributeCacheOutput {
    0 "GlobalDistributeCaches" global_distribute_caches, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheGlobalDistributeCaches {
    pub global_instance_id: Option<String>,
    pub status: Option<String>,
    pub sub_instances: Option<Vec<DescribeGlobalDistributeCacheSubInstances>>,
}
model! { DescribeGlobalDistributeCacheGlobalDistributeCaches {
    0 "GlobalInstanceId" global_instance_id, 1 "Status" status, 2 "SubInstances" sub_instances
} }

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
    0 "GlobalInstanceId" global_instance_id, 1 "InstanceClass" instance_class, 2 "InstanceID" instance_id,
    3 "InstanceStatus" instance_status, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub engine: Option<String>,
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
    0 "Engine" engine: String, 1 "GlobalSecurityGroupId" global_security_group_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
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
pub struct DescribeHistoryEventsStat {
    pub archive_status: Option<String>,
    pub from_start_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
pub struct DescribeHistoryMonitorValues {
    pub end_time: String,
    pub instance_id: String,
    pub interval_for_history: String,
    pub monitor_keys: Option<String>,
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeHistoryMonitorValues(end_time: String, instance_id: String, interval_for_history: String, start_time: String)
    "DescribeHistoryMonitorValues" -> DescribeHistoryMonitorValuesOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "IntervalForHistory" interval_for_history,
    3 "MonitorKeys" monitor_keys: String, 4 "NodeId" node_id: String, 5 "NodeRole" node_role: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret, 11 "StartTime" start_time, 12 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryMonitorValuesOutput {
    pub monitor_history: Option<String>,
}
model! { DescribeHistoryMonitorValuesOutput {
    0 "MonitorHistory" monitor_history
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
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: i64,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "Status" status: String,
    11 "TaskId" task_id: String, 12 "TaskType" task_type: String, 13 "ToExecTime" to_exec_time: i64,
    14 "ToStartTime" to_start_time
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
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "SecurityToken" security_token: Secret,
    6 "Status" status: String, 7 "TaskId" task_id: String, 8 "TaskType" task_type: String,
    9 "ToExecTime" to_exec_time: i64, 10 "ToStartTime" to_start_time
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
pub struct DescribeInspectionScheduleReports {
    pub instance_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_id: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInspectionScheduleReports(instance_id: String)
    "DescribeInspectionScheduleReports" -> DescribeInspectionScheduleReportsOutput {
    0 "InstanceId" instance_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "ScheduleId" schedule_id: String, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeInspectionScheduleReports: DescribeInspectionScheduleReportsItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReportsOutput {
    pub data: Option<DescribeInspectionScheduleReportsData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionScheduleReportsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionScheduleReportsData {
    pub items: Option<Vec<DescribeInspectionScheduleReportsItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionScheduleReportsData {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "FinishTime" finish_time, 3 "LevelSummary" level_summary,
    4 "ReportLanguage" report_language, 5 "StartTime" start_time, 6 "Status" status, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedules {
    pub enabled: Option<i64>,
    pub instance_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_id: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInspectionSchedules(instance_id: String)
    "DescribeInspectionSchedules" -> DescribeInspectionSchedulesOutput {
    0 "Enabled" enabled: i64, 1 "InstanceId" instance_id, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "ScheduleId" schedule_id: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeInspectionSchedules: DescribeInspectionSchedulesItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedulesOutput {
    pub data: Option<DescribeInspectionSchedulesData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionSchedulesOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionSchedulesData {
    pub items: Option<Vec<DescribeInspectionSchedulesItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionSchedulesData {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "CronExpression" cron_expression, 2 "Enabled" enabled,
    3 "InspectionItems" inspection_items, 4 "InspectionWindow" inspection_window, 5 "InstanceIds" instance_ids,
    6 "NextFireTime" next_fire_time, 7 "NotifyConfig" notify_config, 8 "ReportLanguage" report_language,
    9 "ScheduleId" schedule_id, 10 "ScheduleName" schedule_name, 11 "Timezone" timezone, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReport {
    pub inspection_ins_id: Option<String>,
    pub instance_id: String,
    pub security_token: Option<Secret>,
    pub task_id: String,
}
operation! { DescribeInspectionTaskReport(instance_id: String, task_id: String)
    "DescribeInspectionTaskReport" -> DescribeInspectionTaskReportOutput {
    0 "InspectionInsId" inspection_ins_id: String, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportOutput {
    pub data: Option<DescribeInspectionTaskReportData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionTaskReportOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportData {
    pub instance_ids: Option<Vec<String>>,
    pub markdown_text: Option<String>,
    pub report_language: Option<String>,
    pub status: Option<String>,
    pub summary: Option<DescribeInspectionTaskReportSummary>,
    pub task_id: Option<String>,
}
model! { DescribeInspectionTaskReportData {
    0 "InstanceIds" instance_ids, 1 "MarkdownText" markdown_text, 2 "ReportLanguage" report_language, 3 "Status" status,
    4 "Summary" summary, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskReportSummary {
    pub error: Option<i64>,
    pub failed: Option<i64>,
    pub normal: Option<i64>,
    pub warning: Option<i64>,
}
model! { DescribeInspectionTaskReportSummary {
    0 "Error" error, 1 "Failed" failed, 2 "Normal" normal, 3 "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasks {
    pub instance_id: String,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { DescribeInspectionTasks(instance_id: String) "DescribeInspectionTasks" -> DescribeInspectionTasksOutput {
    0 "InstanceId" instance_id, 1 "PageNum" page_num: String, 2 "PageSize" page_size: String,
    3 "SecurityToken" security_token: Secret, 4 "Type" r#type: String
} }
paged! { DescribeInspectionTasks: DescribeInspectionTasksItems =
    Number "PageNum", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasksOutput {
    pub data: Option<DescribeInspectionTasksData>,
    pub success: Option<bool>,
}
model! { DescribeInspectionTasksOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTasksData {
    pub items: Option<Vec<DescribeInspectionTasksItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeInspectionTasksData {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "FinishTime" finish_time, 3 "InspectionItems" inspection_items,
    4 "InstanceIds" instance_ids, 5 "ReportLanguage" report_language, 6 "ScheduleId" schedule_id, 7 "Source" source,
    8 "StartTime" start_time, 9 "Status" status, 10 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceAttribute(instance_id: String)
    "DescribeInstanceAttribute" -> DescribeInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOutput {
    pub instances: Option<DescribeInstanceAttributeInstances>,
}
model! { DescribeInstanceAttributeOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeInstances {
    pub db_instance_attribute: Option<Vec<DescribeInstanceAttributeDBInstanceAttribute>>,
}
model! { DescribeInstanceAttributeInstances {
    0 "DBInstanceAttribute" db_instance_attribute
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_auth_mode: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeInstanceAttributeDBInstanceAttribute {
    0 "ArchitectureType" architecture_type, 1 "AuditLogRetention" audit_log_retention,
    2 "AutoSecondaryZone" auto_secondary_zone, 3 "AvailabilityValue" availability_value,
    4 "BackupLogStartTime" backup_log_start_time, 5 "Bandwidth" bandwidth, 6 "Capacity" capacity,
    7 "ChargeType" charge_type, 8 "CloudType" cloud_type, 9 "ComputingType" computing_type, 10 "Config" config,
    11 "ConnectionDomain" connection_domain, 12 "Connections" connections, 13 "CreateTime" create_time,
    14 "EndTime" end_time, 15 "Engine" engine, 16 "EngineVersion" engine_version,
    17 "GlobalInstanceId" global_instance_id, 18 "HasRenewChangeOrder" has_renew_change_order,
    19 "InstanceClass" instance_class, 20 "InstanceId" instance_id, 21 "InstanceName" instance_name,
    22 "InstanceReleaseProtection" instance_release_protection, 23 "InstanceStatus" instance_status,
    24 "InstanceType" instance_type, 25 "IsOrderCompleted" is_order_completed, 26 "IsRds" is_rds,
    27 "IsSupportTDE" is_support_tde, 28 "MaintainEndTime" maintain_end_time,
    29 "MaintainStartTime" maintain_start_time, 30 "NetworkType" network_type, 31 "NodeType" node_type,
    32 "PackageType" package_type, 33 "Port" port, 34 "PrivateIp" private_ip, 35 "QPS" qps,
    36 "ReadOnlyCount" read_only_count, 37 "RealInstanceClass" real_instance_class, 38 "RegionId" region_id,
    39 "ReplicaCount" replica_count, 40 "ReplicaId" replica_id, 41 "ReplicationMode" replication_mode,
    42 "ResourceGroupId" resource_group_id, 43 "SecondaryZoneId" secondary_zone_id,
    44 "SecurityIPList" security_ip_list, 45 "ShardCount" shard_count, 46 "SlaveReadOnlyCount" slave_read_only_count,
    47 "SlaveReplicaCount" slave_replica_count, 48 "Storage" storage, 49 "StorageType" storage_type, 50 "Tags" tags,
    51 "VSwitchId" v_switch_id, 52 "VpcAuthMode" vpc_auth_mode, 53 "VpcCloudInstanceId" vpc_cloud_instance_id,
    54 "VpcId" vpc_id, 55 "ZoneId" zone_id, 56 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeTags {
    pub tag: Option<Vec<DescribeInstanceAttributeTag>>,
}
model! { DescribeInstanceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceAttributeTag {
    0 "Key" key, 1 "Value" value
} }

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
    Number "PageNumber", "Items.Item" items.item, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
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
    pub db_instance_id: Option<String>,
    pub duration: Option<i64>,
    pub region_id: Option<String>,
}
model! { DescribeInstanceAutoRenewalAttributeItem {
    0 "AutoRenew" auto_renew, 1 "DBInstanceId" db_instance_id, 2 "Duration" duration, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfig {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceConfig(instance_id: String) "DescribeInstanceConfig" -> DescribeInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

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
    0 "Config" config, 1 "ParamNoLooseSentinelEnabled" param_no_loose_sentinel_enabled,
    2 "ParamNoLooseSentinelPasswordFreeAccess" param_no_loose_sentinel_password_free_access,
    3 "ParamNoLooseSentinelPasswordFreeCommands" param_no_loose_sentinel_password_free_commands,
    4 "ParamReplMode" param_repl_mode, 5 "ParamReplTimeout" param_repl_timeout,
    6 "ParamSentinelCompatEnable" param_sentinel_compat_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIP {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIPOutput {
    pub master_dns: Option<String>,
    pub master_dns_record: Option<Vec<String>>,
    pub max_quota: Option<i64>,
    pub multi_vip_list: Option<Vec<DescribeInstanceMultiVIPMultiVIPList>>,
}
model! { DescribeInstanceMultiVIPOutput {
    0 "MasterDns" master_dns, 1 "MasterDnsRecord" master_dns_record, 2 "MaxQuota" max_quota,
    3 "MultiVIPList" multi_vip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMultiVIPMultiVIPList {
    pub connection_string: Option<String>,
}
model! { DescribeInstanceMultiVIPMultiVIPList {
    0 "ConnectionString" connection_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceSSL(instance_id: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub cert_common_name: Option<String>,
    pub cert_download_url: Option<Secret>,
    pub instance_id: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expired_time: Option<String>,
}
model! { DescribeInstanceSSLOutput {
    0 "CertCommonName" cert_common_name, 1 "CertDownloadURL" cert_download_url, 2 "InstanceId" instance_id,
    3 "SSLEnabled" ssl_enabled, 4 "SSLExpiredTime" ssl_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTDEStatus {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceTDEStatus(instance_id: String)
    "DescribeInstanceTDEStatus" -> DescribeInstanceTDEStatusOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTDEStatusOutput {
    pub tde_status: Option<String>,
}
model! { DescribeInstanceTDEStatusOutput {
    0 "TDEStatus" tde_status
} }

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
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
    pub v_switch_id: Option<String>,
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
    24 "VSwitchId" v_switch_id: String, 25 "VpcId" vpc_id: String, 26 "ZoneId" zone_id: String
} }
paged! { DescribeInstances: DescribeInstancesKVStoreInstance =
    Number "PageNumber", "Instances.KVStoreInstance" instances.kv_store_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub kv_store_instance: Option<Vec<DescribeInstancesKVStoreInstance>>,
}
model! { DescribeInstancesInstances {
    0 "KVStoreInstance" kv_store_instance
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesKVStoreInstance {
    0 "ArchitectureType" architecture_type, 1 "Bandwidth" bandwidth, 2 "Capacity" capacity, 3 "ChargeType" charge_type,
    4 "CloudType" cloud_type, 5 "ComputingType" computing_type, 6 "Config" config,
    7 "ConnectionDomain" connection_domain, 8 "ConnectionMode" connection_mode, 9 "Connections" connections,
    10 "CreateTime" create_time, 11 "DestroyTime" destroy_time, 12 "EditionType" edition_type, 13 "EndTime" end_time,
    14 "EngineVersion" engine_version, 15 "GlobalInstanceId" global_instance_id,
    16 "HasRenewChangeOrder" has_renew_change_order, 17 "InstanceClass" instance_class, 18 "InstanceId" instance_id,
    19 "InstanceName" instance_name, 20 "InstanceStatus" instance_status, 21 "InstanceType" instance_type,
    22 "IsRds" is_rds, 23 "NetworkType" network_type, 24 "NodeType" node_type, 25 "PackageType" package_type,
    26 "Port" port, 27 "PrivateIp" private_ip, 28 "QPS" qps, 29 "QuotaCount" quota_count,
    30 "ReadOnlyCount" read_only_count, 31 "RegionId" region_id, 32 "ReplacateId" replacate_id,
    33 "ReplicaCount" replica_count, 34 "ResourceGroupId" resource_group_id, 35 "SecondaryZoneId" secondary_zone_id,
    36 "ShardClass" shard_class, 37 "ShardCount" shard_count, 38 "SlaveReadOnlyCount" slave_read_only_count,
    39 "SlaveReplicaCount" slave_replica_count, 40 "Tags" tags, 41 "UsedCount" used_count, 42 "UserName" user_name,
    43 "VSwitchId" v_switch_id, 44 "VpcId" vpc_id, 45 "WorkspaceId" workspace_id, 46 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag: Option<Vec<DescribeInstancesTagsTag>>,
}
model! { DescribeInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

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
    pub security_token: Option<Secret>,
    pub v_switch_id: Option<String>,
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
    18 "SecurityToken" security_token: Secret, 19 "VSwitchId" v_switch_id: String, 20 "VpcId" vpc_id: String,
    21 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOverviewOutput {
    pub instances: Option<Vec<DescribeInstancesOverviewInstances>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOverviewOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesOverviewInstances {
    0 "ArchitectureType" architecture_type, 1 "Capacity" capacity, 2 "ChargeType" charge_type,
    3 "ConnectionDomain" connection_domain, 4 "CreateTime" create_time, 5 "EndTime" end_time,
    6 "EngineVersion" engine_version, 7 "GlobalInstanceId" global_instance_id, 8 "InstanceClass" instance_class,
    9 "InstanceId" instance_id, 10 "InstanceName" instance_name, 11 "InstanceStatus" instance_status,
    12 "InstanceType" instance_type, 13 "NetworkType" network_type, 14 "NodeType" node_type, 15 "PrivateIp" private_ip,
    16 "RegionId" region_id, 17 "ResourceGroupId" resource_group_id, 18 "SecondaryZoneId" secondary_zone_id,
    19 "VSwitchId" v_switch_id, 20 "VpcId" vpc_id, 21 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeIntranetAttribute(instance_id: String)
    "DescribeIntranetAttribute" -> DescribeIntranetAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

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
    0 "AutoRenewal" auto_renewal, 1 "BandwidthExpireTime" bandwidth_expire_time,
    2 "BandwidthPrePaid" bandwidth_pre_paid, 3 "ExpireTime" expire_time,
    4 "HasPrePaidBandWidthOrderRunning" has_pre_paid_band_width_order_running,
    5 "IntranetBandWidthBurst" intranet_band_width_burst, 6 "IntranetBandwidth" intranet_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopology {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLogicInstanceTopology(instance_id: String)
    "DescribeLogicInstanceTopology" -> DescribeLogicInstanceTopologyOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyOutput {
    pub instance_id: Option<String>,
    pub redis_proxy_list: Option<DescribeLogicInstanceTopologyRedisProxyList>,
    pub redis_shard_list: Option<DescribeLogicInstanceTopologyRedisShardList>,
}
model! { DescribeLogicInstanceTopologyOutput {
    0 "InstanceId" instance_id, 1 "RedisProxyList" redis_proxy_list, 2 "RedisShardList" redis_shard_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRedisProxyList {
    pub node_info: Option<Vec<DescribeLogicInstanceTopologyNodeInfo>>,
}
model! { DescribeLogicInstanceTopologyRedisProxyList {
    0 "NodeInfo" node_info
} }

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
    0 "Bandwidth" bandwidth, 1 "Capacity" capacity, 2 "Connection" connection, 3 "NodeId" node_id,
    4 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRedisShardList {
    pub node_info: Option<Vec<DescribeLogicInstanceTopologyRedisShardListNodeInfo>>,
}
model! { DescribeLogicInstanceTopologyRedisShardList {
    0 "NodeInfo" node_info
} }

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
    0 "Bandwidth" bandwidth, 1 "Capacity" capacity, 2 "Connection" connection, 3 "NodeId" node_id,
    4 "NodeType" node_type, 5 "SubInstanceType" sub_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItems {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeMonitorItems() "DescribeMonitorItems" -> DescribeMonitorItemsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsOutput {
    pub monitor_items: Option<DescribeMonitorItemsMonitorItems>,
}
model! { DescribeMonitorItemsOutput {
    0 "MonitorItems" monitor_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsMonitorItems {
    pub kv_store_monitor_item: Option<Vec<DescribeMonitorItemsKVStoreMonitorItem>>,
}
model! { DescribeMonitorItemsMonitorItems {
    0 "KVStoreMonitorItem" kv_store_monitor_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorItemsKVStoreMonitorItem {
    pub monitor_key: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeMonitorItemsKVStoreMonitorItem {
    0 "MonitorKey" monitor_key, 1 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroup(parameter_group_id: String)
    "DescribeParameterGroup" -> DescribeParameterGroupOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupId" parameter_group_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub parameter_group: Option<DescribeParameterGroupParameterGroup>,
}
model! { DescribeParameterGroupOutput {
    0 "ParameterGroup" parameter_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub category: Option<i64>,
    pub created: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub modified: Option<String>,
    pub param_group_id: Option<String>,
    pub param_groups_details: Option<Vec<DescribeParameterGroupParamGroupsDetails>>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    0 "Category" category, 1 "Created" created, 2 "Engine" engine, 3 "EngineVersion" engine_version,
    4 "Modified" modified, 5 "ParamGroupId" param_group_id, 6 "ParamGroupsDetails" param_groups_details,
    7 "ParameterGroupDesc" parameter_group_desc, 8 "ParameterGroupName" parameter_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamGroupsDetails {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { DescribeParameterGroupParamGroupsDetails {
    0 "ParamName" param_name, 1 "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParam {
    pub category: Option<String>,
    pub engine_type: Option<String>,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroupSupportParam(engine_version: String)
    "DescribeParameterGroupSupportParam" -> DescribeParameterGroupSupportParamOutput {
    0 "Category" category: String, 1 "EngineType" engine_type: String, 2 "EngineVersion" engine_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamOutput {
    pub resource_list: Option<Vec<DescribeParameterGroupSupportParamResourceList>>,
}
model! { DescribeParameterGroupSupportParamOutput {
    0 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamResourceList {
    pub category: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub param_name: Option<String>,
}
model! { DescribeParameterGroupSupportParamResourceList {
    0 "Category" category, 1 "DbType" db_type, 2 "DbVersion" db_version, 3 "ParamName" param_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateList {
    pub category: String,
    pub character_type: Option<String>,
    pub engine_type: String,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroupTemplateList(category: String, engine_type: String, engine_version: String)
    "DescribeParameterGroupTemplateList" -> DescribeParameterGroupTemplateListOutput {
    0 "Category" category, 1 "CharacterType" character_type: String, 2 "EngineType" engine_type,
    3 "EngineVersion" engine_version, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateListOutput {
    pub engine_version: Option<String>,
    pub parameters: Option<Vec<DescribeParameterGroupTemplateListParameters>>,
}
model! { DescribeParameterGroupTemplateListOutput {
    0 "EngineVersion" engine_version, 1 "Parameters" parameters
} }

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
    0 "CheckingCode" checking_code, 1 "Effective" effective, 2 "Factor" factor,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name,
    5 "ParameterValue" parameter_value, 6 "Revisable" revisable,
    7 "SupportModifyForMinorVersion" support_modify_for_minor_version, 8 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub db_type: Option<String>,
    pub engine_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeParameterGroups(region_id: String) "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "DbType" db_type: String, 1 "EngineVersion" engine_version: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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
    0 "Category" category, 1 "Created" created, 2 "Engine" engine, 3 "EngineVersion" engine_version,
    4 "Modified" modified, 5 "ParamGroupId" param_group_id, 6 "ParameterGroupDesc" parameter_group_desc,
    7 "ParameterGroupName" parameter_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistory {
    pub end_time: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
}
operation! { DescribeParameterModificationHistory(end_time: String, instance_id: String, start_time: String)
    "DescribeParameterModificationHistory" -> DescribeParameterModificationHistoryOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ParameterName" parameter_name: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time
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
    pub character_type: String,
    pub engine: String,
    pub engine_version: String,
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_category: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "NodeId" node_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
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
    pub checking_code: Option<String>,
    pub force_restart: Option<String>,
    pub modifiable_status: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersRunningParametersParameter {
    0 "CheckingCode" checking_code, 1 "ForceRestart" force_restart, 2 "ModifiableStatus" modifiable_status,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name, 5 "ParameterValue" parameter_value
} }

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
    pub order_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub quantity: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_zone_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub order: Option<DescribePriceOrder>,
    pub order_params: Option<String>,
    pub rules: Option<DescribePriceRules>,
    pub sub_orders: Option<DescribePriceSubOrders>,
}
model! { DescribePriceOutput {
    0 "Order" order, 1 "OrderParams" order_params, 2 "Rules" rules, 3 "SubOrders" sub_orders
} }

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
    0 "Code" code, 1 "Coupons" coupons, 2 "Currency" currency, 3 "DepreciateInfo" depreciate_info,
    4 "DiscountAmount" discount_amount, 5 "HandlingFeeAmount" handling_fee_amount,
    6 "IsContractActivity" is_contract_activity, 7 "Message" message, 8 "OriginalAmount" original_amount,
    9 "RuleIds" rule_ids, 10 "ShowDiscountInfo" show_discount_info, 11 "StandDiscountPrice" stand_discount_price,
    12 "StandPrice" stand_price, 13 "TradeAmount" trade_amount
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
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribePriceCoupon {
    0 "CouponNo" coupon_no, 1 "Description" description, 2 "IsSelected" is_selected, 3 "Name" name
} }

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
    0 "ContractActivity" contract_activity, 1 "DepreciateInfo" depreciate_info, 2 "DiscountAmount" discount_amount,
    3 "InstanceId" instance_id, 4 "IsContractActivity" is_contract_activity, 5 "ModuleInstance" module_instance,
    6 "OptionalPromotions" optional_promotions, 7 "OriginalAmount" original_amount, 8 "PromDetailList" prom_detail_list,
    9 "RuleIds" rule_ids, 10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price,
    12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "ContractActivity" contract_activity,
    3 "Differential" differential, 4 "DifferentialName" differential_name, 5 "IsContractActivity" is_contract_activity,
    6 "ListPrice" list_price, 7 "MonthPrice" month_price, 8 "OriginalStandAmount" original_stand_amount,
    9 "StartTime" start_time
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
    0 "ContractActivity" contract_activity, 1 "DepreciateInfo" depreciate_info, 2 "DiscountFee" discount_fee,
    3 "ModuleAttrs" module_attrs, 4 "ModuleCode" module_code, 5 "ModuleId" module_id, 6 "ModuleName" module_name,
    7 "NeedOrderPay" need_order_pay, 8 "PayFee" pay_fee, 9 "PricingModule" pricing_module, 10 "StandPrice" stand_price,
    11 "TotalProductFee" total_product_fee
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "Differential" differential,
    3 "DifferentialName" differential_name, 4 "IsContractActivity" is_contract_activity, 5 "IsShow" is_show,
    6 "ListPrice" list_price, 7 "MonthPrice" month_price, 8 "OriginalStandAmount" original_stand_amount,
    9 "StartTime" start_time
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
    pub r#type: Option<i64>,
    pub value: Option<String>,
}
model! { DescribePriceModuleAttr {
    0 "Code" code, 1 "Name" name, 2 "Type" r#type, 3 "Value" value
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
    pub activity_ext_info: Option<BTreeMap<String, Value>>,
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
    0 "ActivityExtInfo" activity_ext_info, 1 "CanPromFee" can_prom_fee, 2 "CouponNo" coupon_no,
    3 "Description" description, 4 "Name" name, 5 "OptionCode" option_code, 6 "PromotionName" promotion_name,
    7 "PromotionOptionNo" promotion_option_no, 8 "Selected" selected, 9 "Show" show
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
pub struct DescribePriceSubOrderRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribePriceSubOrderRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_ids: Option<DescribeRegionsRegionIds>,
}
model! { DescribeRegionsOutput {
    0 "RegionIds" region_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegionIds {
    pub kv_store_region: Option<Vec<DescribeRegionsKVStoreRegion>>,
}
model! { DescribeRegionsRegionIds {
    0 "KVStoreRegion" kv_store_region
} }

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
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id, 3 "ZoneIdList" zone_id_list,
    4 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZoneIdList {
    pub zone_id: Option<Vec<String>>,
}
model! { DescribeRegionsZoneIdList {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfo {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeRoleZoneInfo(instance_id: String) "DescribeRoleZoneInfo" -> DescribeRoleZoneInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "QueryType" query_type: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }
paged! { DescribeRoleZoneInfo: DescribeRoleZoneInfoNodeInfo =
    Number "PageNumber", "Node.NodeInfo" node.node_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoOutput {
    pub node: Option<DescribeRoleZoneInfoNode>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRoleZoneInfoOutput {
    0 "Node" node, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleZoneInfoNode {
    pub node_info: Option<Vec<DescribeRoleZoneInfoNodeInfo>>,
}
model! { DescribeRoleZoneInfoNode {
    0 "NodeInfo" node_info
} }

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
    0 "CurrentBandWidth" current_band_width, 1 "CurrentMinorVersion" current_minor_version, 2 "CustinsId" custins_id,
    3 "DefaultBandWidth" default_band_width, 4 "InsName" ins_name, 5 "InsType" ins_type,
    6 "IsLatestVersion" is_latest_version, 7 "IsOpenBandWidthService" is_open_band_width_service, 8 "NodeId" node_id,
    9 "NodeType" node_type, 10 "Role" role, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningLogRecords {
    pub character_type: Option<String>,
    pub db_name: Option<String>,
    pub end_time: String,
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
    pub security_token: Option<Secret>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "PageSize" page_size, 6 "StartTime" start_time,
    7 "TotalRecordCount" total_record_count
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
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeRunningLogRecordsLogRecords {
    0 "Content" content, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeSecurityGroupConfiguration(instance_id: String)
    "DescribeSecurityGroupConfiguration" -> DescribeSecurityGroupConfigurationOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
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
    pub ecs_security_group_relation: Option<Vec<DescribeSecurityGroupConfigurationEcsSecurityGroupRelation>>,
}
model! { DescribeSecurityGroupConfigurationItems {
    0 "EcsSecurityGroupRelation" ecs_security_group_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    0 "NetType" net_type, 1 "RegionId" region_id, 2 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIps {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeSecurityIps(instance_id: String) "DescribeSecurityIps" -> DescribeSecurityIpsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpsOutput {
    pub security_ip_groups: Option<DescribeSecurityIpsSecurityIpGroups>,
}
model! { DescribeSecurityIpsOutput {
    0 "SecurityIpGroups" security_ip_groups
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
pub struct DescribeServiceLinkedRoleExists {
    pub engine: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeServiceLinkedRoleExists(region_id: String)
    "DescribeServiceLinkedRoleExists" -> DescribeServiceLinkedRoleExistsOutput {
    0 "Engine" engine: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleExistsOutput {
    pub exists_service_linked_role: Option<bool>,
}
model! { DescribeServiceLinkedRoleExistsOutput {
    0 "ExistsServiceLinkedRole" exists_service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_name: Option<String>,
    pub end_time: String,
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
    pub security_token: Option<Secret>,
    pub slow_log_record_type: Option<String>,
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
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount"
}

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
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "PageSize" page_size, 6 "StartTime" start_time,
    7 "TotalRecordCount" total_record_count
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
    0 "Account" account, 1 "AccountName" account_name, 2 "Command" command, 3 "DBName" db_name,
    4 "DataBaseName" data_base_name, 5 "ElapsedTime" elapsed_time, 6 "ExecuteTime" execute_time,
    7 "IPAddress" ip_address, 8 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
pub struct DescribeTairKVCacheCustomInstanceAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeTairKVCacheCustomInstanceAttribute(instance_id: String)
    "DescribeTairKVCacheCustomInstanceAttribute" -> DescribeTairKVCacheCustomInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} { method: "GET", } }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeOutput {
    0 "ArchitectureType" architecture_type, 1 "ChargeType" charge_type, 2 "Cpu" cpu, 3 "CreateTime" create_time,
    4 "Disks" disks, 5 "EndTime" end_time, 6 "ImageId" image_id, 7 "InstanceClass" instance_class,
    8 "InstanceId" instance_id, 9 "InstanceName" instance_name, 10 "InstanceStatus" instance_status,
    11 "InstanceType" instance_type, 12 "IsOrderCompleted" is_order_completed, 13 "Memory" memory,
    14 "NetworkType" network_type, 15 "PrivateIp" private_ip, 16 "RegionId" region_id,
    17 "ResourceGroupId" resource_group_id, 18 "SecurityGroupId" security_group_id, 19 "Storage" storage,
    20 "StorageType" storage_type, 21 "Tags" tags, 22 "UseEni" use_eni, 23 "VSwitchId" v_switch_id, 24 "VpcId" vpc_id,
    25 "ZoneId" zone_id, 26 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeDisks {
    pub disk: Option<Vec<DescribeTairKVCacheCustomInstanceAttributeDisk>>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeDisks {
    0 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeDisk {
    pub disk_id: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeDisk {
    0 "DiskId" disk_id, 1 "Size" size, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeTags {
    pub tag: Option<Vec<DescribeTairKVCacheCustomInstanceAttributeTag>>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceHistoryMonitorValues {
    pub end_time: String,
    pub express: Option<String>,
    pub instance_id: String,
    pub length: Option<String>,
    pub metric_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
}
operation! { DescribeTairKVCacheCustomInstanceHistoryMonitorValues(end_time: String, instance_id: String, start_time: String)
    "DescribeTairKVCacheCustomInstanceHistoryMonitorValues" -> DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    0 "EndTime" end_time, 1 "Express" express: String, 2 "InstanceId" instance_id, 3 "Length" length: String,
    4 "MetricName" metric_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "Period" period: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret, 11 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    pub datapoints: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
}
model! { DescribeTairKVCacheCustomInstanceHistoryMonitorValuesOutput {
    0 "Datapoints" datapoints, 1 "NextToken" next_token, 2 "Period" period
} }

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
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeTairKVCacheCustomInstancesTag>>,
    pub v_switch_id: Option<String>,
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
    19 "VSwitchId" v_switch_id: String, 20 "VpcId" vpc_id: String, 21 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeTairKVCacheCustomInstances: DescribeTairKVCacheCustomInstancesKVStoreInstance =
    Number "PageNumber", "Instances.KVStoreInstance" instances.kv_store_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTairKVCacheCustomInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesOutput {
    pub instances: Option<DescribeTairKVCacheCustomInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTairKVCacheCustomInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesInstances {
    pub kv_store_instance: Option<Vec<DescribeTairKVCacheCustomInstancesKVStoreInstance>>,
}
model! { DescribeTairKVCacheCustomInstancesInstances {
    0 "KVStoreInstance" kv_store_instance
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTairKVCacheCustomInstancesKVStoreInstance {
    0 "ChargeType" charge_type, 1 "CreateTime" create_time, 2 "DestroyTime" destroy_time, 3 "EndTime" end_time,
    4 "InstanceClass" instance_class, 5 "InstanceId" instance_id, 6 "InstanceName" instance_name,
    7 "InstanceStatus" instance_status, 8 "InstanceType" instance_type, 9 "NetworkType" network_type,
    10 "PrivateIp" private_ip, 11 "RegionId" region_id, 12 "ResourceGroupId" resource_group_id, 13 "Storage" storage,
    14 "StorageType" storage_type, 15 "Tags" tags, 16 "UseEni" use_eni, 17 "VSwitchId" v_switch_id, 18 "VpcId" vpc_id,
    19 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTags {
    pub tag: Option<Vec<DescribeTairKVCacheCustomInstancesTagsTag>>,
}
model! { DescribeTairKVCacheCustomInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheCustomInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheCustomInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeTairKVCacheInferInstanceAttribute(instance_id: String)
    "DescribeTairKVCacheInferInstanceAttribute" -> DescribeTairKVCacheInferInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeOutput {
    pub instances: Option<DescribeTairKVCacheInferInstanceAttributeInstances>,
}
model! { DescribeTairKVCacheInferInstanceAttributeOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeInstances {
    pub db_instance_attribute: Option<Vec<DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute>>,
}
model! { DescribeTairKVCacheInferInstanceAttributeInstances {
    0 "DBInstanceAttribute" db_instance_attribute
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeTairKVCacheInferInstanceAttributeDBInstanceAttribute {
    0 "ArchitectureType" architecture_type, 1 "ChargeType" charge_type, 2 "ComputeUnitNum" compute_unit_num,
    3 "ConnectionString" connection_string, 4 "CreateTime" create_time, 5 "EndTime" end_time,
    6 "InstanceClass" instance_class, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "InstanceStatus" instance_status, 10 "InstanceType" instance_type, 11 "IsDelete" is_delete,
    12 "IsOrderCompleted" is_order_completed, 13 "Model" model, 14 "ModelServiceNum" model_service_num,
    15 "NetworkType" network_type, 16 "PrivateIp" private_ip, 17 "RegionId" region_id, 18 "ReplicaNum" replica_num,
    19 "ResourceGroupId" resource_group_id, 20 "Storage" storage, 21 "Tags" tags, 22 "VSwitchId" v_switch_id,
    23 "VpcId" vpc_id, 24 "ZoneId" zone_id, 25 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeTags {
    pub tag: Option<Vec<DescribeTairKVCacheInferInstanceAttributeTag>>,
}
model! { DescribeTairKVCacheInferInstanceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheInferInstanceAttributeTag {
    0 "Key" key, 1 "Value" value
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeTairKVCacheInferInstancesTag>>,
    pub v_switch_id: Option<String>,
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
    17 "Tag" tag: Vec<DescribeTairKVCacheInferInstancesTag>, 18 "VSwitchId" v_switch_id: String,
    19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeTairKVCacheInferInstances: DescribeTairKVCacheInferInstancesTairInferInstanceDTO =
    Number "PageNumber", "Instances.TairInferInstanceDTO" instances.tair_infer_instance_dto, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTairKVCacheInferInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesOutput {
    pub instances: Option<DescribeTairKVCacheInferInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTairKVCacheInferInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesInstances {
    pub tair_infer_instance_dto: Option<Vec<DescribeTairKVCacheInferInstancesTairInferInstanceDTO>>,
}
model! { DescribeTairKVCacheInferInstancesInstances {
    0 "TairInferInstanceDTO" tair_infer_instance_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTairInferInstanceDTO {
    pub ack_id: Option<String>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub compute_unit_num: Option<i64>,
    pub create_time: Option<String>,
    pub destroy_time: Option<String>,
    pub elastic_v_node_count: Option<i64>,
    pub end_time: Option<String>,
    pub fixed_v_node_count: Option<i64>,
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
    pub v_node_count: Option<i64>,
    pub v_node_name: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTairKVCacheInferInstancesTairInferInstanceDTO {
    0 "AckId" ack_id, 1 "Capacity" capacity, 2 "ChargeType" charge_type, 3 "ComputeUnitNum" compute_unit_num,
    4 "CreateTime" create_time, 5 "DestroyTime" destroy_time, 6 "ElasticVNodeCount" elastic_v_node_count,
    7 "EndTime" end_time, 8 "FixedVNodeCount" fixed_v_node_count, 9 "InstanceClass" instance_class,
    10 "InstanceId" instance_id, 11 "InstanceName" instance_name, 12 "InstanceStatus" instance_status,
    13 "InstanceType" instance_type, 14 "Model" model, 15 "ModelServiceNum" model_service_num,
    16 "NetworkType" network_type, 17 "PrivateIp" private_ip, 18 "RegionId" region_id,
    19 "ResourceGroupId" resource_group_id, 20 "Tags" tags, 21 "VNodeCount" v_node_count, 22 "VNodeName" v_node_name,
    23 "VSwitchId" v_switch_id, 24 "VpcId" vpc_id, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTags {
    pub tag: Option<Vec<DescribeTairKVCacheInferInstancesTagsTag>>,
}
model! { DescribeTairKVCacheInferInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTairKVCacheInferInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTable {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeTairSkvDdbTable(instance_id: String) "DescribeTairSkvDdbTable" -> DescribeTairSkvDdbTableOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableOutput {
    pub tables: Option<DescribeTairSkvDdbTableTables>,
}
model! { DescribeTairSkvDdbTableOutput {
    0 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableTables {
    pub table: Option<Vec<DescribeTairSkvDdbTableTable>>,
}
model! { DescribeTairSkvDdbTableTables {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableTable {
    pub bandwidth: Option<i64>,
    pub connections: Option<i64>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTairSkvDdbTableTable {
    0 "Bandwidth" bandwidth, 1 "Connections" connections, 2 "TableId" table_id, 3 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableSchema {
    pub backup_id: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeTairSkvDdbTableSchema(instance_id: String)
    "DescribeTairSkvDdbTableSchema" -> DescribeTairSkvDdbTableSchemaOutput {
    0 "BackupId" backup_id: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTairSkvDdbTableSchemaOutput {
    pub schema: Option<String>,
    pub ttl_spec: Option<String>,
}
model! { DescribeTairSkvDdbTableSchemaOutput {
    0 "Schema" schema, 1 "TtlSpec" ttl_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub instance_id: String,
    pub task_id: String,
}
operation! { DescribeTaskDetail(instance_id: String, task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub begin_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "BeginTime" begin_time, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub kv_store_zone: Option<Vec<DescribeZonesKVStoreZone>>,
}
model! { DescribeZonesZones {
    0 "KVStoreZone" kv_store_zone
} }

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
    0 "Disabled" disabled, 1 "IsRds" is_rds, 2 "RegionId" region_id, 3 "SwitchNetwork" switch_network,
    4 "ZoneId" zone_id, 5 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DestroyInstance(instance_id: String) "DestroyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type DestroyInstanceOutput = Empty;

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
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_time_length: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAdditionalBandwidthOutput {
    pub order_id: Option<String>,
}
model! { EnableAdditionalBandwidthOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushExpireKeys {
    pub effective_time: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { FlushExpireKeys(instance_id: String) "FlushExpireKeys" -> FlushExpireKeysOutput {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushExpireKeysOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { FlushExpireKeysOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { FlushInstance(instance_id: String) "FlushInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type FlushInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstanceForDB {
    pub db_index: i64,
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

pub type FlushInstanceForDBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    pub account_name: String,
    pub account_privilege: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type GrantAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeKvstorePermission {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { InitializeKvstorePermission() "InitializeKvstorePermission" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type InitializeKvstorePermissionOutput = Empty;

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
pub struct LockDBInstanceWrite {
    pub db_instance_id: String,
    pub lock_reason: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { LockDBInstanceWrite(db_instance_id: String, lock_reason: String)
    "LockDBInstanceWrite" -> LockDBInstanceWriteOutput {
    0 "DBInstanceId" db_instance_id, 1 "LockReason" lock_reason, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockDBInstanceWriteOutput {
    pub db_instance_name: Option<String>,
    pub lock_reason: Option<String>,
    pub task_id: Option<i64>,
}
model! { LockDBInstanceWriteOutput {
    0 "DBInstanceName" db_instance_name, 1 "LockReason" lock_reason, 2 "TaskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeShutDownFailOverOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { MasterNodeShutDownFailOverOutput {
    0 "DBInstanceId" db_instance_id, 1 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
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
    pub security_token: Option<Secret>,
    /// 0 to 9.
    pub slave_read_only_count: Option<i64>,
    /// At least 0.
    pub slave_replica_count: Option<i64>,
    pub v_switch_id: Option<String>,
    pub zone_id: String,
}
operation! { MigrateToOtherZone(db_instance_id: String, zone_id: String) "MigrateToOtherZone" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EffectiveTime" effective_time: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ReadOnlyCount" read_only_count: i64, 5 "ReplicaCount" replica_count: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecondaryZoneId" secondary_zone_id: String, 9 "SecurityToken" security_token: Secret,
    10 "SlaveReadOnlyCount" slave_read_only_count: i64, 11 "SlaveReplicaCount" slave_replica_count: i64,
    12 "VSwitchId" v_switch_id: String, 13 "ZoneId" zone_id
} }

pub type MigrateToOtherZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: String,
    pub account_name: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountParameter {
    pub account_name: String,
    pub instance_id: String,
    pub parameters: String,
    pub security_token: Option<Secret>,
}
operation! { ModifyAccountParameter(account_name: String, instance_id: String, parameters: String)
    "ModifyAccountParameter" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "Parameters" parameters,
    3 "SecurityToken" security_token: Secret
} }

pub type ModifyAccountParameterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    pub account_name: String,
    pub instance_id: String,
    pub new_account_password: Secret,
    pub old_account_password: Secret,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub source_biz: Option<String>,
}
operation! { ModifyAccountPassword(account_name: String, instance_id: String, new_account_password: Secret, old_account_password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "InstanceId" instance_id, 2 "NewAccountPassword" new_account_password,
    3 "OldAccountPassword" old_account_password, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "SourceBiz" source_biz: String
} }

pub type ModifyAccountPasswordOutput = Empty;

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
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
}
operation! { ModifyActiveOperationMaintainConfig() "ModifyActiveOperationMaintainConfig" -> Empty {
    0 "CycleTime" cycle_time: String, 1 "CycleType" cycle_type: String, 2 "MaintainEndTime" maintain_end_time: String,
    3 "MaintainStartTime" maintain_start_time: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret, 9 "Status" status: i64
} }

pub type ModifyActiveOperationMaintainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTask {
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: String,
}
operation! { ModifyActiveOperationTask(ids: String, switch_time: String)
    "ModifyActiveOperationTask" -> ModifyActiveOperationTaskOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTaskOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTaskOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "SwitchTime" switch_time
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
    pub db_audit: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 1 to 365.
    pub retention: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyAuditLogConfig(instance_id: String) "ModifyAuditLogConfig" -> Empty {
    0 "DbAudit" db_audit: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Retention" retention: i64, 7 "SecurityToken" security_token: Secret
} }

pub type ModifyAuditLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    pub backup_id: Option<String>,
    pub expect_expire_time: String,
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

pub type ModifyBackupExpireTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    /// At most 730.
    pub backup_retention_period: Option<i64>,
    pub enable_backup_log: Option<i64>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: String,
    pub preferred_backup_time: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgrade {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub value: String,
}
operation! { ModifyDBInstanceAutoUpgrade(db_instance_id: String, value: String) "ModifyDBInstanceAutoUpgrade" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "Value" value
} }

pub type ModifyDBInstanceAutoUpgradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub current_connection_string: String,
    pub db_instance_id: String,
    pub ip_type: Option<String>,
    pub new_connection_string: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 5 characters.
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyDBInstanceConnectionString(current_connection_string: String, db_instance_id: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "DBInstanceId" db_instance_id, 2 "IPType" ip_type: String,
    3 "NewConnectionString" new_connection_string: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "Port" port: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

pub type ModifyDBInstanceConnectionStringOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    pub db_instance_id: String,
    pub interval: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyDBInstanceMonitor(db_instance_id: String, interval: String) "ModifyDBInstanceMonitor" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "Interval" interval, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

pub type ModifyDBInstanceMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventInfo {
    pub action_params: Option<String>,
    pub event_action: Option<String>,
    pub event_id: String,
    pub region_id: String,
    pub security_token: Option<Secret>,
}
operation! { ModifyEventInfo(event_id: String, region_id: String) "ModifyEventInfo" -> ModifyEventInfoOutput {
    0 "ActionParams" action_params: String, 1 "EventAction" event_action: String, 2 "EventId" event_id,
    3 "RegionId" region_id, 4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventInfoOutput {
    pub error_code: Option<String>,
    pub error_event_id: Option<String>,
    pub success_count: Option<i64>,
    pub success_event_id: Option<String>,
}
model! { ModifyEventInfoOutput {
    0 "ErrorCode" error_code, 1 "ErrorEventId" error_event_id, 2 "SuccessCount" success_count,
    3 "SuccessEventId" success_event_id
} }

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
    "ModifyGlobalSecurityIPGroup" -> Empty {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
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
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalSecurityIPGroupName(global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupName" -> Empty {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

pub type ModifyGlobalSecurityIPGroupNameOutput = Empty;

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
    "ModifyGlobalSecurityIPGroupRelation" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

pub type ModifyGlobalSecurityIPGroupRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSchedule {
    pub cron_expression: Option<String>,
    pub enabled: Option<i64>,
    pub inspection_items: Option<String>,
    pub inspection_window: Option<String>,
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

pub type ModifyInspectionScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub instance_release_protection: Option<bool>,
    pub new_password: Option<Secret>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String,
    2 "InstanceReleaseProtection" instance_release_protection: bool, 3 "NewPassword" new_password: Secret,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

pub type ModifyInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    pub auto_renew: Option<String>,
    pub db_instance_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceAutoRenewalAttribute(db_instance_id: String) "ModifyInstanceAutoRenewalAttribute" -> Empty {
    0 "AutoRenew" auto_renew: String, 1 "DBInstanceId" db_instance_id, 2 "Duration" duration: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Product" product: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub target_intranet_bandwidth: String,
}
operation! { ModifyInstanceBandwidth(instance_id: String, target_intranet_bandwidth: String)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "TargetIntranetBandwidth" target_intranet_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub config: Option<String>,
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

pub type ModifyInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    pub instance_id: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMaintainTime(instance_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyInstanceMaintainTime" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type ModifyInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMajorVersion {
    pub effective_time: Option<String>,
    pub instance_id: String,
    pub major_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMajorVersion(instance_id: String, major_version: String)
    "ModifyInstanceMajorVersion" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "MajorVersion" major_version,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type ModifyInstanceMajorVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMinorVersion {
    pub effective_time: Option<String>,
    pub instance_id: String,
    pub minorversion: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceMinorVersion(instance_id: String) "ModifyInstanceMinorVersion" -> Empty {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "Minorversion" minorversion: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type ModifyInstanceMinorVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTime {
    pub classic_expired_days: i64,
    pub connection_string: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceNetExpireTime(classic_expired_days: i64, connection_string: String, instance_id: String)
    "ModifyInstanceNetExpireTime" -> ModifyInstanceNetExpireTimeOutput {
    0 "ClassicExpiredDays" classic_expired_days, 1 "ConnectionString" connection_string, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeOutput {
    pub instance_id: Option<String>,
    pub net_info_items: Option<ModifyInstanceNetExpireTimeNetInfoItems>,
}
model! { ModifyInstanceNetExpireTimeOutput {
    0 "InstanceId" instance_id, 1 "NetInfoItems" net_info_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetExpireTimeNetInfoItems {
    pub net_info_item: Option<Vec<ModifyInstanceNetExpireTimeNetInfoItem>>,
}
model! { ModifyInstanceNetExpireTimeNetInfoItems {
    0 "NetInfoItem" net_info_item
} }

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
    0 "ConnectionString" connection_string, 1 "DBInstanceNetType" db_instance_net_type, 2 "ExpiredTime" expired_time,
    3 "IPAddress" ip_address, 4 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParameter {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceParameter(instance_id: String, region_id: String)
    "ModifyInstanceParameter" -> ModifyInstanceParameterOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupId" parameter_group_id: String, 4 "Parameters" parameters: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParameterOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParameterOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSL {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_enabled: String,
    pub security_token: Option<Secret>,
}
operation! { ModifyInstanceSSL(instance_id: String, ssl_enabled: String)
    "ModifyInstanceSSL" -> ModifyInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SSLEnabled" ssl_enabled, 6 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTDE {
    pub encryption_key: Option<String>,
    pub encryption_name: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub security_token: Option<Secret>,
    pub tde_status: String,
}
operation! { ModifyInstanceTDE(instance_id: String, tde_status: String) "ModifyInstanceTDE" -> Empty {
    0 "EncryptionKey" encryption_key: String, 1 "EncryptionName" encryption_name: String, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RoleArn" role_arn: String, 8 "SecurityToken" security_token: Secret, 9 "TDEStatus" tde_status
} }

pub type ModifyInstanceTDEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthMode {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_auth_mode: String,
}
operation! { ModifyInstanceVpcAuthMode(instance_id: String, vpc_auth_mode: String)
    "ModifyInstanceVpcAuthMode" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcAuthMode" vpc_auth_mode
} }

pub type ModifyInstanceVpcAuthModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntranetAttribute {
    pub band_width: Option<i64>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyIntranetAttribute(instance_id: String) "ModifyIntranetAttribute" -> Empty {
    0 "BandWidth" band_width: i64, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

pub type ModifyIntranetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroup {
    pub category: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyParameterGroup(category: String, parameter_group_id: String, parameter_group_name: String, parameters: String)
    "ModifyParameterGroup" -> ModifyParameterGroupOutput {
    0 "Category" category, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupDesc" parameter_group_desc: String, 4 "ParameterGroupId" parameter_group_id,
    5 "ParameterGroupName" parameter_group_name, 6 "Parameters" parameters, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroupOutput {
    pub param_group_id: Option<String>,
}
model! { ModifyParameterGroupOutput {
    0 "ParamGroupId" param_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
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
    pub security_token: Option<Secret>,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id, 6 "SecurityToken" security_token: Secret
} }

pub type ModifySecurityGroupConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub instance_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_group_attribute: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: String,
    pub security_token: Option<Secret>,
}
operation! { ModifySecurityIps(instance_id: String, security_ips: String) "ModifySecurityIps" -> Empty {
    0 "InstanceId" instance_id, 1 "ModifyMode" modify_mode: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityIpGroupAttribute" security_ip_group_attribute: String,
    7 "SecurityIpGroupName" security_ip_group_name: String, 8 "SecurityIps" security_ips,
    9 "SecurityToken" security_token: Secret
} }

pub type ModifySecurityIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTairKVCacheCustomInstanceAttribute {
    pub instance_id: String,
    pub instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type ModifyTairKVCacheCustomInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub step_name: Option<String>,
    pub task_action: Option<String>,
    pub task_id: String,
}
operation! { ModifyTaskInfo(region_id: String, task_id: String) "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    0 "ActionParams" action_params: String, 1 "RegionId" region_id,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StepName" step_name: String, 6 "TaskAction" task_action: String,
    7 "TaskId" task_id
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
pub struct RebootProxy {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_list: Option<String>,
    pub proxy_node_list: Option<String>,
    pub reboot_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { RebootProxy(instance_id: String) "RebootProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProxyList" proxy_list: String, 4 "ProxyNodeList" proxy_node_list: String, 5 "RebootMode" reboot_mode: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

pub type RebootProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDirectConnection {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ReleaseDirectConnection(instance_id: String) "ReleaseDirectConnection" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type ReleaseDirectConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub current_connection_string: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "CurrentConnectionString" current_connection_string, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecurityToken" security_token: Secret
} }

pub type ReleaseInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSubInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { RemoveSubInstance(instance_id: String) "RemoveSubInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type RemoveSubInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAdditionalBandwidth {
    pub auto_pay: Option<bool>,
    pub coupon_no: Option<String>,
    pub instance_id: String,
    pub order_time_length: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAdditionalBandwidthOutput {
    pub order_id: Option<String>,
}
model! { RenewAdditionalBandwidthOutput {
    0 "OrderId" order_id
} }

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
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { RenewInstanceOutput {
    0 "EndTime" end_time, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTairKVCacheCustomInstancePassword {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type ResetTairKVCacheCustomInstancePasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeTairKVCacheCustomInstanceDisk {
    pub auto_pay: Option<bool>,
    pub disk_id: String,
    pub disk_size: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ResizeTairKVCacheCustomInstanceDisk(disk_id: String, instance_id: String)
    "ResizeTairKVCacheCustomInstanceDisk" -> ResizeTairKVCacheCustomInstanceDiskOutput {
    0 "AutoPay" auto_pay: bool, 1 "DiskId" disk_id, 2 "DiskSize" disk_size: String, 3 "InstanceId" instance_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeTairKVCacheCustomInstanceDiskOutput {
    pub order_id: Option<String>,
}
model! { ResizeTairKVCacheCustomInstanceDiskOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub effective_time: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub upgrade_minor_version: Option<bool>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "EffectiveTime" effective_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "UpgradeMinorVersion" upgrade_minor_version: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartInstanceOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTairKVCacheCustomInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { RestartTairKVCacheCustomInstance(instance_id: String)
    "RestartTairKVCacheCustomInstance" -> RestartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub backup_id: Option<String>,
    pub filter_key: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
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

pub type RestoreInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryInspectionTask {
    pub instance_id: String,
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
}
operation! { RetryInspectionTask(instance_id: String) "RetryInspectionTask" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "TaskId" task_id: String
} }

pub type RetryInspectionTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTairKVCacheCustomInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StartTairKVCacheCustomInstance(instance_id: String)
    "StartTairKVCacheCustomInstance" -> StartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { StartTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTairKVCacheCustomInstance {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StopTairKVCacheCustomInstance(instance_id: String)
    "StopTairKVCacheCustomInstance" -> StopTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTairKVCacheCustomInstanceOutput {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { StopTairKVCacheCustomInstanceOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceHA {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceHAOutput {
    pub task_id: Option<String>,
}
model! { SwitchInstanceHAOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceProxy {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { SwitchInstanceProxy(instance_id: String) "SwitchInstanceProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

pub type SwitchInstanceProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceToTargetZone {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub switch_type: Option<String>,
    pub target_zone_id: String,
}
operation! { SwitchInstanceToTargetZone(instance_id: String, target_zone_id: String)
    "SwitchInstanceToTargetZone" -> SwitchInstanceToTargetZoneOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "SwitchType" switch_type: String,
    3 "TargetZoneId" target_zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceToTargetZoneOutput {
    pub task_id: Option<String>,
}
model! { SwitchInstanceToTargetZoneOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceZoneFailOver {
    pub instance_id: String,
    pub site_fault_time: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { SwitchInstanceZoneFailOver(instance_id: String) "SwitchInstanceZoneFailOver" -> Empty {
    0 "InstanceId" instance_id, 1 "SiteFaultTime" site_fault_time: String, 2 "TargetZoneId" target_zone_id: String
} }

pub type SwitchInstanceZoneFailOverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchNetwork {
    pub classic_expired_days: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    pub security_token: Option<Secret>,
    pub target_network_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { SwitchNetwork(instance_id: String) "SwitchNetwork" -> SwitchNetworkOutput {
    0 "ClassicExpiredDays" classic_expired_days: String, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RetainClassic" retain_classic: String, 7 "SecurityToken" security_token: Secret,
    8 "TargetNetworkType" target_network_type: String, 9 "VSwitchId" v_switch_id: String, 10 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchNetworkOutput {
    pub task_id: Option<String>,
}
model! { SwitchNetworkOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDtsStatus {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

pub type SyncDtsStatusOutput = Empty;

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
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: String,
    pub coupon_no: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformInstanceChargeTypeOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformInstanceChargeTypeOutput {
    0 "EndTime" end_time, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToEcs {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub dry_run: Option<bool>,
    pub effective_time: Option<String>,
    pub engine_version: String,
    pub instance_class: String,
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
    pub v_switch_id: Option<String>,
}
operation! { TransformToEcs(engine_version: String, instance_class: String, instance_id: String)
    "TransformToEcs" -> TransformToEcsOutput {
    0 "AutoRenew" auto_renew: String, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ChargeType" charge_type: String,
    3 "DryRun" dry_run: bool, 4 "EffectiveTime" effective_time: String, 5 "EngineVersion" engine_version,
    6 "InstanceClass" instance_class, 7 "InstanceId" instance_id, 8 "IsAcrossZone" is_across_zone: bool,
    9 "IzNo" iz_no: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "Period" period: i64, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SecondaryIzNo" secondary_iz_no: String,
    16 "ShardCount" shard_count: i64, 17 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToEcsOutput {
    pub order_id: Option<String>,
}
model! { TransformToEcsOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaid {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub coupon_no: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { TransformToPrePaid(instance_id: String, period: i64) "TransformToPrePaid" -> TransformToPrePaidOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "CouponNo" coupon_no: String, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Period" period, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformToPrePaidOutput {
    pub end_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformToPrePaidOutput {
    0 "EndTime" end_time, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDBInstanceWrite {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { UnlockDBInstanceWrite(db_instance_id: String) "UnlockDBInstanceWrite" -> UnlockDBInstanceWriteOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDBInstanceWriteOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { UnlockDBInstanceWriteOutput {
    0 "DBInstanceName" db_instance_name, 1 "TaskId" task_id
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
pub struct UpgradeProxy {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_instance_ids: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time_mode: Option<i64>,
}
operation! { UpgradeProxy(instance_id: String) "UpgradeProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProxyInstanceIds" proxy_instance_ids: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SwitchTimeMode" switch_time_mode: i64
} }

pub type UpgradeProxyOutput = Empty;

#[cfg(feature = "reflect")]
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
