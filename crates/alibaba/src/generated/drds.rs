//! `drds` 2019-01-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "drds.ap-southeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "drds.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "drds.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "drds.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "drds.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "drds.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing-finance-1", "drds.aliyuncs.com"),
        ("cn-beijing-finance-pop", "drds.aliyuncs.com"),
        ("cn-beijing-gov-1", "drds.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "drds.aliyuncs.com"),
        ("cn-chengdu", "drds.aliyuncs.com"),
        ("cn-edge-1", "drds.aliyuncs.com"),
        ("cn-fujian", "drds.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "drds.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "drds.aliyuncs.com"),
        ("cn-hangzhou-finance", "drds.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "drds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "drds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "drds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "drds.aliyuncs.com"),
        ("cn-hangzhou-test-306", "drds.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "drds.aliyuncs.com"),
        ("cn-qingdao-nebula", "drds.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "drds.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "drds.aliyuncs.com"),
        ("cn-shanghai-inner", "drds.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "drds.aliyuncs.com"),
        ("cn-shenzhen-inner", "drds.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "drds.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "drds.aliyuncs.com"),
        ("cn-wuhan", "drds.aliyuncs.com"),
        ("cn-yushanfang", "drds.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "drds.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "drds.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "drds.aliyuncs.com"),
        ("eu-central-1", "drds.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "drds.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1-oxs", "drds.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "drds.ap-southeast-1.aliyuncs.com"),
        ("rus-west-1-pop", "drds.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "drds.ap-southeast-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "drds-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "drds-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "drds-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "drds-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "drds-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "drds-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "drds-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "drds-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "drds-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "drds-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "drds-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "drds-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "drds-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "drds-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "drds-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "drds-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "drds-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "drds-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "drds-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "drds-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "drds-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "drds-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "drds-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "drds-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "drds.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "drds", version: "2019-01-23", code: "drds", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountPassword {
    pub account_name: String,
    pub drds_instance_id: String,
    pub password: Secret,
}
operation! { ChangeAccountPassword(account_name: String, drds_instance_id: String, password: Secret)
    "ChangeAccountPassword" -> ChangeAccountPasswordOutput {
    0 "AccountName" account_name, 1 "DrdsInstanceId" drds_instance_id, 2 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountPasswordOutput {
    pub success: Option<bool>,
}
model! { ChangeAccountPasswordOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceAzone {
    pub change_v_switch: Option<bool>,
    pub drds_instance_id: String,
    pub drds_region_id: String,
    pub new_v_switch: Option<String>,
    pub origin_azone_id: String,
    pub target_azone_id: String,
}
operation! { ChangeInstanceAzone(drds_instance_id: String, drds_region_id: String, origin_azone_id: String, target_azone_id: String)
    "ChangeInstanceAzone" -> ChangeInstanceAzoneOutput {
    0 "ChangeVSwitch" change_v_switch: bool, 1 "DrdsInstanceId" drds_instance_id, 2 "DrdsRegionId" drds_region_id,
    3 "NewVSwitch" new_v_switch: String, 4 "OriginAzoneId" origin_azone_id, 5 "TargetAzoneId" target_azone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceAzoneOutput {
    pub success: Option<bool>,
}
model! { ChangeInstanceAzoneOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDrdsDbName {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { CheckDrdsDbName(db_name: String, drds_instance_id: String) "CheckDrdsDbName" -> CheckDrdsDbNameOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDrdsDbNameOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckDrdsDbNameOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatus {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { CheckExpandStatus(db_name: String, drds_instance_id: String)
    "CheckExpandStatus" -> CheckExpandStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatusOutput {
    pub data: Option<CheckExpandStatusData>,
    pub success: Option<bool>,
}
model! { CheckExpandStatusOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatusData {
    pub is_active: Option<bool>,
    pub msg: Option<String>,
}
model! { CheckExpandStatusData {
    0 "IsActive" is_active, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditEnableStatus {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { CheckSqlAuditEnableStatus(db_name: String, drds_instance_id: String)
    "CheckSqlAuditEnableStatus" -> CheckSqlAuditEnableStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditEnableStatusOutput {
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CheckSqlAuditEnableStatusOutput {
    0 "Status" status, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDB {
    pub account_name: Option<String>,
    pub db_inst_type: Option<String>,
    pub db_instance_is_creating: Option<bool>,
    pub db_name: Option<String>,
    pub drds_instance_id: String,
    pub encode: Option<String>,
    pub inst_db_name: Option<Vec<CreateDrdsDBInstDbName>>,
    pub password: Option<Secret>,
    pub rds_instance: Option<Vec<String>>,
    pub rds_super_account: Option<Vec<CreateDrdsDBRdsSuperAccount>>,
    pub r#type: Option<String>,
}
operation! { CreateDrdsDB(drds_instance_id: String) "CreateDrdsDB" -> CreateDrdsDBOutput {
    0 "AccountName" account_name: String, 1 "DbInstType" db_inst_type: String,
    2 "DbInstanceIsCreating" db_instance_is_creating: bool, 3 "DbName" db_name: String,
    4 "DrdsInstanceId" drds_instance_id, 5 "Encode" encode: String,
    6 "InstDbName" inst_db_name: Vec<CreateDrdsDBInstDbName>, 7 "Password" password: Secret,
    8 "RdsInstance" rds_instance: Vec<String>, 9 "RdsSuperAccount" rds_super_account: Vec<CreateDrdsDBRdsSuperAccount>,
    10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBInstDbName {
    pub db_instance_id: Option<String>,
    pub shard_db_name: Option<Vec<String>>,
}
input! { CreateDrdsDBInstDbName() {
    0 "DbInstanceId" db_instance_id: String, 1 "ShardDbName" shard_db_name: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBRdsSuperAccount {
    pub account_name: Option<String>,
    pub db_instance_id: Option<String>,
    pub password: Option<Secret>,
}
input! { CreateDrdsDBRdsSuperAccount() {
    0 "AccountName" account_name: String, 1 "DbInstanceId" db_instance_id: String, 2 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBOutput {
    pub success: Option<bool>,
}
model! { CreateDrdsDBOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstance {
    pub client_token: String,
    pub description: String,
    pub duration: Option<i64>,
    pub instance_series: String,
    pub is_auto_renew: Option<bool>,
    pub master_inst_id: Option<String>,
    pub my_sql_version: Option<i64>,
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub quantity: i64,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub specification: String,
    pub r#type: String,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: String,
    pub is_ha: Option<bool>,
}

/// What [`CreateDrdsInstance::new`] takes.
pub struct CreateDrdsInstanceRequired {
    pub client_token: String,
    pub description: String,
    pub instance_series: String,
    pub pay_type: String,
    pub quantity: i64,
    pub region_id: String,
    pub specification: String,
    pub r#type: String,
    pub zone_id: String,
}
operation! { CreateDrdsInstance{CreateDrdsInstanceRequired: client_token, description, instance_series, pay_type, quantity, region_id, specification, r#type, zone_id}
    "CreateDrdsInstance" -> CreateDrdsInstanceOutput {
    0 "ClientToken" client_token, 1 "Description" description, 2 "Duration" duration: i64,
    3 "InstanceSeries" instance_series, 4 "IsAutoRenew" is_auto_renew: bool, 5 "MasterInstId" master_inst_id: String,
    6 "MySQLVersion" my_sql_version: i64, 7 "PayType" pay_type, 8 "PricingCycle" pricing_cycle: String,
    9 "Quantity" quantity, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "Specification" specification, 13 "Type" r#type, 14 "VpcId" vpc_id: String, 15 "VswitchId" vswitch_id: String,
    16 "ZoneId" zone_id, 17 "isHa" is_ha: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceOutput {
    pub data: Option<CreateDrdsInstanceData>,
    pub success: Option<bool>,
}
model! { CreateDrdsInstanceOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceData {
    pub drds_instance_id_list: Option<CreateDrdsInstanceDrdsInstanceIdList>,
    pub order_id: Option<i64>,
}
model! { CreateDrdsInstanceData {
    0 "DrdsInstanceIdList" drds_instance_id_list, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceDrdsInstanceIdList {
    pub drds_instance_id_list: Option<Vec<String>>,
}
model! { CreateDrdsInstanceDrdsInstanceIdList {
    0 "drdsInstanceIdList" drds_instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    pub account_name: String,
    pub db_privilege: Vec<CreateInstanceAccountDbPrivilege>,
    pub drds_instance_id: String,
    pub password: Secret,
}
operation! { CreateInstanceAccount(account_name: String, db_privilege: Vec<CreateInstanceAccountDbPrivilege>, drds_instance_id: String, password: Secret)
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "AccountName" account_name, 1 "DbPrivilege" db_privilege, 2 "DrdsInstanceId" drds_instance_id,
    3 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { CreateInstanceAccountDbPrivilege() {
    0 "DbName" db_name: String, 1 "Privilege" privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub success: Option<bool>,
}
model! { CreateInstanceAccountOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetAddress {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { CreateInstanceInternetAddress(drds_instance_id: String)
    "CreateInstanceInternetAddress" -> CreateInstanceInternetAddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetAddressOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateInstanceInternetAddressOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForRds {
    pub params: String,
    pub region_id: Option<String>,
}
operation! { CreateOrderForRds(params: String) "CreateOrderForRds" -> CreateOrderForRdsOutput {
    0 "Params" params, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForRdsOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrderForRdsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardTask {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub source_table_name: String,
    /// 1 to 100 characters.
    pub target_table_name: String,
    pub task_type: String,
}

/// What [`CreateShardTask::new`] takes.
pub struct CreateShardTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub source_table_name: String,
    pub target_table_name: String,
    pub task_type: String,
}
operation! { CreateShardTask{CreateShardTaskRequired: db_name, drds_instance_id, source_table_name, target_table_name, task_type}
    "CreateShardTask" -> CreateShardTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name, 5 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardTaskOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateShardTaskOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenu {
    pub drds_instance_id: String,
}
operation! { DescribeBackMenu(drds_instance_id: String) "DescribeBackMenu" -> DescribeBackMenuOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuOutput {
    pub list: Option<DescribeBackMenuList>,
    pub success: Option<bool>,
}
model! { DescribeBackMenuOutput {
    0 "List" list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuList {
    pub list: Option<Vec<DescribeBackMenuListList>>,
}
model! { DescribeBackMenuList {
    0 "list" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuListList {
    pub menu_name: Option<String>,
    pub support: Option<bool>,
}
model! { DescribeBackMenuListList {
    0 "MenuName" menu_name, 1 "Support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbs {
    pub backup_id: Option<String>,
    pub drds_instance_id: String,
    pub preferred_restore_time: Option<String>,
}
operation! { DescribeBackupDbs(drds_instance_id: String) "DescribeBackupDbs" -> DescribeBackupDbsOutput {
    0 "BackupId" backup_id: String, 1 "DrdsInstanceId" drds_instance_id,
    2 "PreferredRestoreTime" preferred_restore_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbsOutput {
    pub db_names: Option<DescribeBackupDbsDbNames>,
    pub success: Option<bool>,
}
model! { DescribeBackupDbsOutput {
    0 "DbNames" db_names, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbsDbNames {
    pub db_name: Option<Vec<String>>,
}
model! { DescribeBackupDbsDbNames {
    0 "dbName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLocal {
    pub drds_instance_id: String,
}
operation! { DescribeBackupLocal(drds_instance_id: String) "DescribeBackupLocal" -> DescribeBackupLocalOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLocalOutput {
    pub backup_policy_do: Option<DescribeBackupLocalBackupPolicyDO>,
    pub success: Option<bool>,
}
model! { DescribeBackupLocalOutput {
    0 "BackupPolicyDO" backup_policy_do, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLocalBackupPolicyDO {
    pub backup_app_name: Option<String>,
    pub backup_db_name: Option<String>,
    pub backup_level: Option<String>,
    pub backup_log: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_policy_mode: Option<String>,
    pub backup_retention_period: Option<i64>,
    pub backup_type: Option<String>,
    pub data_backup_retention_period: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub high_space_usage_protection: Option<i64>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<i64>,
    pub log_backup_retention_period: Option<i64>,
    pub next_backup_actually_time: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
}
model! { DescribeBackupLocalBackupPolicyDO {
    0 "BackupAppName" backup_app_name, 1 "BackupDbName" backup_db_name, 2 "BackupLevel" backup_level,
    3 "BackupLog" backup_log, 4 "BackupMode" backup_mode, 5 "BackupPolicyMode" backup_policy_mode,
    6 "BackupRetentionPeriod" backup_retention_period, 7 "BackupType" backup_type,
    8 "DataBackupRetentionPeriod" data_backup_retention_period, 9 "GmtCreate" gmt_create, 10 "GmtModified" gmt_modified,
    11 "HighSpaceUsageProtection" high_space_usage_protection, 12 "LocalLogRetentionHours" local_log_retention_hours,
    13 "LocalLogRetentionSpace" local_log_retention_space, 14 "LogBackupRetentionPeriod" log_backup_retention_period,
    15 "NextBackupActuallyTime" next_backup_actually_time, 16 "PreferredBackupPeriod" preferred_backup_period,
    17 "PreferredBackupTime" preferred_backup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub drds_instance_id: String,
}
operation! { DescribeBackupPolicy(drds_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_policy_do: Option<DescribeBackupPolicyBackupPolicyDO>,
    pub success: Option<bool>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupPolicyDO" backup_policy_do, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyBackupPolicyDO {
    pub backup_app_name: Option<String>,
    pub backup_db_name: Option<String>,
    pub backup_level: Option<String>,
    pub backup_log: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_policy_mode: Option<String>,
    pub backup_retention_period: Option<i64>,
    pub backup_type: Option<String>,
    pub data_backup_retention_period: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub high_space_usage_protection: Option<i64>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<i64>,
    pub log_backup_retention_period: Option<i64>,
    pub next_backup_actually_time: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
}
model! { DescribeBackupPolicyBackupPolicyDO {
    0 "BackupAppName" backup_app_name, 1 "BackupDbName" backup_db_name, 2 "BackupLevel" backup_level,
    3 "BackupLog" backup_log, 4 "BackupMode" backup_mode, 5 "BackupPolicyMode" backup_policy_mode,
    6 "BackupRetentionPeriod" backup_retention_period, 7 "BackupType" backup_type,
    8 "DataBackupRetentionPeriod" data_backup_retention_period, 9 "GmtCreate" gmt_create, 10 "GmtModified" gmt_modified,
    11 "HighSpaceUsageProtection" high_space_usage_protection, 12 "LocalLogRetentionHours" local_log_retention_hours,
    13 "LocalLogRetentionSpace" local_log_retention_space, 14 "LogBackupRetentionPeriod" log_backup_retention_period,
    15 "NextBackupActuallyTime" next_backup_actually_time, 16 "PreferredBackupPeriod" preferred_backup_period,
    17 "PreferredBackupTime" preferred_backup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSets {
    pub drds_instance_id: String,
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeBackupSets(drds_instance_id: String, end_time: String, start_time: String)
    "DescribeBackupSets" -> DescribeBackupSetsOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsOutput {
    pub backup_sets: Option<DescribeBackupSetsBackupSets>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetsOutput {
    0 "BackupSets" backup_sets, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsBackupSets {
    pub backup_set: Option<Vec<DescribeBackupSetsBackupSet>>,
}
model! { DescribeBackupSetsBackupSets {
    0 "backupSet" backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsBackupSet {
    pub backup_consitent_time: Option<String>,
    pub backup_dbs: Option<DescribeBackupSetsBackupDbs>,
    pub backup_end_time: Option<i64>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_start_time: Option<i64>,
    pub backup_total_size: Option<String>,
    pub backup_type: Option<String>,
    pub enable_recovery: Option<bool>,
    pub id: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeBackupSetsBackupSet {
    0 "BackupConsitentTime" backup_consitent_time, 1 "BackupDbs" backup_dbs, 2 "BackupEndTime" backup_end_time,
    3 "BackupLevel" backup_level, 4 "BackupMode" backup_mode, 5 "BackupStartTime" backup_start_time,
    6 "BackupTotalSize" backup_total_size, 7 "BackupType" backup_type, 8 "EnableRecovery" enable_recovery, 9 "Id" id,
    10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsBackupDbs {
    pub backup_db: Option<Vec<String>>,
}
model! { DescribeBackupSetsBackupDbs {
    0 "backupDb" backup_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimes {
    pub drds_instance_id: String,
}
operation! { DescribeBackupTimes(drds_instance_id: String) "DescribeBackupTimes" -> DescribeBackupTimesOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimesOutput {
    pub restore_time: Option<DescribeBackupTimesRestoreTime>,
    pub success: Option<bool>,
}
model! { DescribeBackupTimesOutput {
    0 "RestoreTime" restore_time, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimesRestoreTime {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeBackupTimesRestoreTime {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBroadcastTables {
    /// At least 1.
    pub current_page: Option<i64>,
    pub db_name: String,
    pub drds_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeBroadcastTables(db_name: String, drds_instance_id: String)
    "DescribeBroadcastTables" -> DescribeBroadcastTablesOutput {
    0 "CurrentPage" current_page: i64, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id: String
} }
paged! { DescribeBroadcastTables: DescribeBroadcastTablesList = Number "CurrentPage", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBroadcastTablesOutput {
    pub is_shard: Option<bool>,
    pub list: Option<Vec<DescribeBroadcastTablesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeBroadcastTablesOutput {
    0 "IsShard" is_shard, 1 "List" list, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Success" success,
    5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBroadcastTablesList {
    pub broadcast: Option<bool>,
    pub broadcast_type: Option<String>,
    pub db_inst_type: Option<i64>,
    pub is_shard: Option<bool>,
    pub status: Option<i64>,
    pub table: Option<String>,
}
model! { DescribeBroadcastTablesList {
    0 "Broadcast" broadcast, 1 "BroadcastType" broadcast_type, 2 "DbInstType" db_inst_type, 3 "IsShard" is_shard,
    4 "Status" status, 5 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbs {
    pub account_name: Option<String>,
    pub db_inst_type: Option<String>,
    pub db_instance_id: String,
    pub drds_instance_id: String,
    pub password: Option<Secret>,
}
operation! { DescribeDbInstanceDbs(db_instance_id: String, drds_instance_id: String)
    "DescribeDbInstanceDbs" -> DescribeDbInstanceDbsOutput {
    0 "AccountName" account_name: String, 1 "DbInstType" db_inst_type: String, 2 "DbInstanceId" db_instance_id,
    3 "DrdsInstanceId" drds_instance_id, 4 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsOutput {
    pub databases: Option<DescribeDbInstanceDbsDatabases>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeDbInstanceDbsOutput {
    0 "Databases" databases, 1 "Success" success, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsDatabases {
    pub database: Option<Vec<DescribeDbInstanceDbsDatabase>>,
}
model! { DescribeDbInstanceDbsDatabases {
    0 "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsDatabase {
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDbInstanceDbsDatabase {
    0 "DbName" db_name, 1 "Description" description, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstances {
    pub db_inst_type: Option<String>,
    pub drds_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub search: Option<String>,
}
operation! { DescribeDbInstances(drds_instance_id: String) "DescribeDbInstances" -> DescribeDbInstancesOutput {
    0 "DbInstType" db_inst_type: String, 1 "DrdsInstanceId" drds_instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "Search" search: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesOutput {
    pub items: Option<DescribeDbInstancesItems>,
}
model! { DescribeDbInstancesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesItems {
    pub db_instance: Option<Vec<DescribeDbInstancesDBInstance>>,
}
model! { DescribeDbInstancesItems {
    0 "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesDBInstance {
    pub allow_all_category: Option<bool>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<i64>,
    pub db_instance_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_network_type: Option<String>,
    pub read_only_db_instance_id: Option<DescribeDbInstancesReadOnlyDBInstanceId>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDbInstancesDBInstance {
    0 "AllowAllCategory" allow_all_category, 1 "DBInstanceDescription" db_instance_description,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceStatus" db_instance_status, 4 "DBInstanceType" db_instance_type,
    5 "Engine" engine, 6 "EngineVersion" engine_version, 7 "InstanceNetworkType" instance_network_type,
    8 "ReadOnlyDBInstanceId" read_only_db_instance_id, 9 "RegionId" region_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesReadOnlyDBInstanceId {
    pub read_only_db_instance_id: Option<Vec<String>>,
}
model! { DescribeDbInstancesReadOnlyDBInstanceId {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDB {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDB(db_name: String, drds_instance_id: String) "DescribeDrdsDB" -> DescribeDrdsDBOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBOutput {
    pub data: Option<DescribeDrdsDBData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBData {
    pub create_time: Option<String>,
    pub db_inst_type: Option<String>,
    pub db_name: Option<String>,
    pub inst_role: Option<String>,
    pub mode: Option<String>,
    pub schema: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDrdsDBData {
    0 "CreateTime" create_time, 1 "DbInstType" db_inst_type, 2 "DbName" db_name, 3 "InstRole" inst_role, 4 "Mode" mode,
    5 "Schema" schema, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBCluster {
    pub db_instance_id: String,
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDBCluster(db_instance_id: String, db_name: String, drds_instance_id: String)
    "DescribeDrdsDBCluster" -> DescribeDrdsDBClusterOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterOutput {
    pub db_instance: Option<DescribeDrdsDBClusterDbInstance>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBClusterOutput {
    0 "DbInstance" db_instance, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterDbInstance {
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_nodes: Option<DescribeDrdsDBClusterDBNodes>,
    pub db_inst_type: Option<String>,
    pub endpoints: Option<DescribeDrdsDBClusterEndpoints>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_mode: Option<String>,
    pub remain_days: Option<String>,
}
model! { DescribeDrdsDBClusterDbInstance {
    0 "DBInstanceId" db_instance_id, 1 "DBInstanceStatus" db_instance_status, 2 "DBNodes" db_nodes,
    3 "DbInstType" db_inst_type, 4 "Endpoints" endpoints, 5 "Engine" engine, 6 "EngineVersion" engine_version,
    7 "ExpireTime" expire_time, 8 "NetworkType" network_type, 9 "PayType" pay_type, 10 "Port" port,
    11 "RdsInstType" rds_inst_type, 12 "ReadMode" read_mode, 13 "RemainDays" remain_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterDBNodes {
    pub db_node: Option<Vec<DescribeDrdsDBClusterDBNode>>,
}
model! { DescribeDrdsDBClusterDBNodes {
    0 "DBNode" db_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterDBNode {
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub db_node_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDrdsDBClusterDBNode {
    0 "DBNodeId" db_node_id, 1 "DBNodeRole" db_node_role, 2 "DBNodeStatus" db_node_status, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterEndpoints {
    pub endpoint: Option<Vec<DescribeDrdsDBClusterEndpoint>>,
}
model! { DescribeDrdsDBClusterEndpoints {
    0 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterEndpoint {
    pub endpoint_id: Option<String>,
    pub node_ids: Option<String>,
    pub read_weight: Option<i64>,
}
model! { DescribeDrdsDBClusterEndpoint {
    0 "EndpointId" endpoint_id, 1 "NodeIds" node_ids, 2 "ReadWeight" read_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteList {
    pub db_name: String,
    pub drds_instance_id: String,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsDBIpWhiteList(db_name: String, drds_instance_id: String)
    "DescribeDrdsDBIpWhiteList" -> DescribeDrdsDBIpWhiteListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "GroupName" group_name: String,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteListOutput {
    pub ip_white_list: Option<DescribeDrdsDBIpWhiteListIpWhiteList>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBIpWhiteListOutput {
    0 "IpWhiteList" ip_white_list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteListIpWhiteList {
    pub ip: Option<Vec<String>>,
}
model! { DescribeDrdsDBIpWhiteListIpWhiteList {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBs {
    pub drds_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeDrdsDBs(drds_instance_id: String, region_id: String) "DescribeDrdsDBs" -> DescribeDrdsDBsOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeDrdsDBs: DescribeDrdsDBsDb = Number "PageNumber", "Data.Db" data.db, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBsOutput {
    pub data: Option<DescribeDrdsDBsData>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeDrdsDBsOutput {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBsData {
    pub db: Option<Vec<DescribeDrdsDBsDb>>,
}
model! { DescribeDrdsDBsData {
    0 "Db" db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBsDb {
    pub create_time: Option<String>,
    pub db_inst_type: Option<String>,
    pub db_name: Option<String>,
    pub mode: Option<String>,
    pub schema: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDrdsDBsDb {
    0 "CreateTime" create_time, 1 "DbInstType" db_inst_type, 2 "DbName" db_name, 3 "Mode" mode, 4 "Schema" schema,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstance {
    pub db_instance_id: String,
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDbInstance(db_instance_id: String, db_name: String, drds_instance_id: String)
    "DescribeDrdsDbInstance" -> DescribeDrdsDbInstanceOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceOutput {
    pub db_instance: Option<DescribeDrdsDbInstanceDbInstance>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDbInstanceOutput {
    0 "DbInstance" db_instance, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceDbInstance {
    pub connect_url: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_inst_type: Option<String>,
    pub dm_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_only_instances: Option<DescribeDrdsDbInstanceReadOnlyInstances>,
    pub read_weight: Option<i64>,
    pub remain_days: Option<String>,
}
model! { DescribeDrdsDbInstanceDbInstance {
    0 "ConnectUrl" connect_url, 1 "DBInstanceId" db_instance_id, 2 "DBInstanceStatus" db_instance_status,
    3 "DbInstType" db_inst_type, 4 "DmInstanceId" dm_instance_id, 5 "Engine" engine, 6 "EngineVersion" engine_version,
    7 "ExpireTime" expire_time, 8 "NetworkType" network_type, 9 "PayType" pay_type, 10 "Port" port,
    11 "RdsInstType" rds_inst_type, 12 "ReadOnlyInstances" read_only_instances, 13 "ReadWeight" read_weight,
    14 "RemainDays" remain_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceReadOnlyInstances {
    pub read_only_instance: Option<Vec<DescribeDrdsDbInstanceReadOnlyInstance>>,
}
model! { DescribeDrdsDbInstanceReadOnlyInstances {
    0 "ReadOnlyInstance" read_only_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceReadOnlyInstance {
    pub connect_url: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_inst_type: Option<String>,
    pub dm_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_weight: Option<i64>,
    pub remain_days: Option<String>,
    pub version_action: Option<i64>,
}
model! { DescribeDrdsDbInstanceReadOnlyInstance {
    0 "ConnectUrl" connect_url, 1 "DBInstanceId" db_instance_id, 2 "DBInstanceStatus" db_instance_status,
    3 "DbInstType" db_inst_type, 4 "DmInstanceId" dm_instance_id, 5 "Engine" engine, 6 "EngineVersion" engine_version,
    7 "ExpireTime" expire_time, 8 "NetworkType" network_type, 9 "PayType" pay_type, 10 "Port" port,
    11 "RdsInstType" rds_inst_type, 12 "ReadWeight" read_weight, 13 "RemainDays" remain_days,
    14 "VersionAction" version_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstances {
    pub db_name: String,
    pub drds_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDrdsDbInstances(db_name: String, drds_instance_id: String)
    "DescribeDrdsDbInstances" -> DescribeDrdsDbInstancesOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeDrdsDbInstances: DescribeDrdsDbInstancesDbInstance =
    Number "PageNumber", "DbInstances.DbInstance" db_instances.db_instance, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesOutput {
    pub db_instances: Option<DescribeDrdsDbInstancesDbInstances>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeDrdsDbInstancesOutput {
    0 "DbInstances" db_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success,
    4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesDbInstances {
    pub db_instance: Option<Vec<DescribeDrdsDbInstancesDbInstance>>,
}
model! { DescribeDrdsDbInstancesDbInstances {
    0 "DbInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesDbInstance {
    pub connect_url: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_inst_type: Option<String>,
    pub dm_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_only_instances: Option<DescribeDrdsDbInstancesReadOnlyInstances>,
    pub read_weight: Option<i64>,
    pub remain_days: Option<i64>,
}
model! { DescribeDrdsDbInstancesDbInstance {
    0 "ConnectUrl" connect_url, 1 "DBInstanceId" db_instance_id, 2 "DBInstanceStatus" db_instance_status,
    3 "DbInstType" db_inst_type, 4 "DmInstanceId" dm_instance_id, 5 "Engine" engine, 6 "EngineVersion" engine_version,
    7 "ExpireTime" expire_time, 8 "NetworkType" network_type, 9 "PayType" pay_type, 10 "Port" port,
    11 "RdsInstType" rds_inst_type, 12 "ReadOnlyInstances" read_only_instances, 13 "ReadWeight" read_weight,
    14 "RemainDays" remain_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesReadOnlyInstances {
    pub read_only_instance: Option<Vec<DescribeDrdsDbInstancesReadOnlyInstance>>,
}
model! { DescribeDrdsDbInstancesReadOnlyInstances {
    0 "ReadOnlyInstance" read_only_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesReadOnlyInstance {
    pub connect_url: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_inst_type: Option<String>,
    pub dm_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub instance_name: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_weight: Option<i64>,
    pub remain_days: Option<i64>,
}
model! { DescribeDrdsDbInstancesReadOnlyInstance {
    0 "ConnectUrl" connect_url, 1 "DBInstanceStatus" db_instance_status, 2 "DbInstType" db_inst_type,
    3 "DmInstanceId" dm_instance_id, 4 "Engine" engine, 5 "EngineVersion" engine_version, 6 "ExpireTime" expire_time,
    7 "InstanceName" instance_name, 8 "NetworkType" network_type, 9 "PayType" pay_type, 10 "Port" port,
    11 "RdsInstType" rds_inst_type, 12 "ReadWeight" read_weight, 13 "RemainDays" remain_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameList {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsDbRdsNameList(db_name: String, drds_instance_id: String)
    "DescribeDrdsDbRdsNameList" -> DescribeDrdsDbRdsNameListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameListOutput {
    pub instance_name_list: Option<DescribeDrdsDbRdsNameListInstanceNameList>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDbRdsNameListOutput {
    0 "InstanceNameList" instance_name_list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameListInstanceNameList {
    pub instance_name: Option<Vec<String>>,
}
model! { DescribeDrdsDbRdsNameListInstanceNameList {
    0 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstance {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsInstance(drds_instance_id: String) "DescribeDrdsInstance" -> DescribeDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceOutput {
    pub data: Option<DescribeDrdsInstanceData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceData {
    pub commodity_code: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub drds_instance_id: Option<String>,
    pub expire_date: Option<i64>,
    pub inst_role: Option<String>,
    pub instance_series: Option<String>,
    pub instance_spec: Option<String>,
    pub label: Option<String>,
    pub machine_type: Option<String>,
    pub master_instance_id: Option<String>,
    pub mysql_version: Option<i64>,
    pub network_type: Option<String>,
    pub order_instance_id: Option<String>,
    pub product_version: Option<String>,
    pub read_only_db_instance_ids: Option<DescribeDrdsInstanceReadOnlyDBInstanceIds>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
    pub version_action: Option<String>,
    pub vips: Option<DescribeDrdsInstanceVips>,
    pub vpc_cloud_instance_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDrdsInstanceData {
    0 "CommodityCode" commodity_code, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DrdsInstanceId" drds_instance_id, 4 "ExpireDate" expire_date, 5 "InstRole" inst_role,
    6 "InstanceSeries" instance_series, 7 "InstanceSpec" instance_spec, 8 "Label" label, 9 "MachineType" machine_type,
    10 "MasterInstanceId" master_instance_id, 11 "MysqlVersion" mysql_version, 12 "NetworkType" network_type,
    13 "OrderInstanceId" order_instance_id, 14 "ProductVersion" product_version,
    15 "ReadOnlyDBInstanceIds" read_only_db_instance_ids, 16 "RegionId" region_id,
    17 "ResourceGroupId" resource_group_id, 18 "Status" status, 19 "StorageType" storage_type, 20 "Type" r#type,
    21 "Version" version, 22 "VersionAction" version_action, 23 "Vips" vips,
    24 "VpcCloudInstanceId" vpc_cloud_instance_id, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Option<Vec<String>>,
}
model! { DescribeDrdsInstanceReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVips {
    pub vip: Option<Vec<DescribeDrdsInstanceVip>>,
}
model! { DescribeDrdsInstanceVips {
    0 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVip {
    pub dns: Option<String>,
    pub expire_days: Option<i64>,
    pub port: Option<String>,
    pub remove_weight: Option<bool>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDrdsInstanceVip {
    0 "Dns" dns, 1 "ExpireDays" expire_days, 2 "Port" port, 3 "RemoveWeight" remove_weight, 4 "Type" r#type,
    5 "VpcId" vpc_id, 6 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitor {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub key: String,
    pub region_id: Option<String>,
    pub start_time: i64,
}

/// What [`DescribeDrdsInstanceDbMonitor::new`] takes.
pub struct DescribeDrdsInstanceDbMonitorRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub key: String,
    pub start_time: i64,
}
operation! { DescribeDrdsInstanceDbMonitor{DescribeDrdsInstanceDbMonitorRequired: db_name, drds_instance_id, end_time, key, start_time}
    "DescribeDrdsInstanceDbMonitor" -> DescribeDrdsInstanceDbMonitorOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time, 3 "Key" key,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorOutput {
    pub data: Option<Vec<DescribeDrdsInstanceDbMonitorData>>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceDbMonitorOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorData {
    pub key: Option<String>,
    pub unit: Option<String>,
    pub values: Option<Vec<DescribeDrdsInstanceDbMonitorValues>>,
}
model! { DescribeDrdsInstanceDbMonitorData {
    0 "Key" key, 1 "Unit" unit, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDrdsInstanceDbMonitorValues {
    0 "Date" date, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasks {
    pub drds_instance_id: String,
}
operation! { DescribeDrdsInstanceLevelTasks(drds_instance_id: String)
    "DescribeDrdsInstanceLevelTasks" -> DescribeDrdsInstanceLevelTasksOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasksOutput {
    pub success: Option<bool>,
    pub tasks: Option<DescribeDrdsInstanceLevelTasksTasks>,
}
model! { DescribeDrdsInstanceLevelTasksOutput {
    0 "Success" success, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasksTasks {
    pub task: Option<Vec<DescribeDrdsInstanceLevelTasksTask>>,
}
model! { DescribeDrdsInstanceLevelTasksTasks {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasksTask {
    pub allow_cancel: Option<bool>,
    pub err_msg: Option<String>,
    pub gmt_create: Option<i64>,
    pub progress: Option<i64>,
    pub progress_description: Option<String>,
    pub show_progress: Option<bool>,
    pub target_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_phase: Option<String>,
    pub task_status: Option<i64>,
    pub task_type: Option<i64>,
}
model! { DescribeDrdsInstanceLevelTasksTask {
    0 "AllowCancel" allow_cancel, 1 "ErrMsg" err_msg, 2 "GmtCreate" gmt_create, 3 "Progress" progress,
    4 "ProgressDescription" progress_description, 5 "ShowProgress" show_progress, 6 "TargetId" target_id,
    7 "TaskName" task_name, 8 "TaskPhase" task_phase, 9 "TaskStatus" task_status, 10 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitor {
    pub drds_instance_id: String,
    pub end_time: i64,
    pub key: String,
    pub period_multiple: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDrdsInstanceMonitor(drds_instance_id: String, end_time: i64, key: String, start_time: i64)
    "DescribeDrdsInstanceMonitor" -> DescribeDrdsInstanceMonitorOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "PeriodMultiple" period_multiple: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorOutput {
    pub data: Option<Vec<DescribeDrdsInstanceMonitorData>>,
}
model! { DescribeDrdsInstanceMonitorOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorData {
    pub key: Option<String>,
    pub node_num: Option<i64>,
    pub unit: Option<String>,
    pub values: Option<Vec<DescribeDrdsInstanceMonitorValues>>,
}
model! { DescribeDrdsInstanceMonitorData {
    0 "Key" key, 1 "NodeNum" node_num, 2 "Unit" unit, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDrdsInstanceMonitorValues {
    0 "Date" date, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersion {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsInstanceVersion(drds_instance_id: String)
    "DescribeDrdsInstanceVersion" -> DescribeDrdsInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersionOutput {
    pub data: Option<DescribeDrdsInstanceVersionData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceVersionOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersionData {
    pub instance_version: Option<String>,
    pub newest_version: Option<String>,
}
model! { DescribeDrdsInstanceVersionData {
    0 "InstanceVersion" instance_version, 1 "NewestVersion" newest_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstances {
    pub description: Option<String>,
    pub expired: Option<bool>,
    pub mix: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_version: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDrdsInstancesTag>>,
    pub r#type: Option<String>,
}
operation! { DescribeDrdsInstances(region_id: String) "DescribeDrdsInstances" -> DescribeDrdsInstancesOutput {
    0 "Description" description: String, 1 "Expired" expired: bool, 2 "Mix" mix: bool, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProductVersion" product_version: String, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "Tag" tag: Vec<DescribeDrdsInstancesTag>, 9 "Type" r#type: String
} }
paged! { DescribeDrdsInstances: DescribeDrdsInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDrdsInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesOutput {
    pub instances: Option<DescribeDrdsInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDrdsInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesInstances {
    pub instance: Option<Vec<DescribeDrdsInstancesInstance>>,
}
model! { DescribeDrdsInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesInstance {
    pub commodity_code: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub drds_instance_id: Option<String>,
    pub expire_date: Option<i64>,
    pub inst_role: Option<String>,
    pub instance_series: Option<String>,
    pub instance_spec: Option<String>,
    pub label: Option<String>,
    pub machine_type: Option<String>,
    pub master_instance_id: Option<String>,
    pub network_type: Option<String>,
    pub order_instance_id: Option<String>,
    pub product_version: Option<String>,
    pub read_only_db_instance_ids: Option<DescribeDrdsInstancesReadOnlyDBInstanceIds>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
    pub version_action: Option<String>,
    pub vips: Option<DescribeDrdsInstancesVips>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub series: Option<String>,
}
model! { DescribeDrdsInstancesInstance {
    0 "CommodityCode" commodity_code, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DrdsInstanceId" drds_instance_id, 4 "ExpireDate" expire_date, 5 "InstRole" inst_role,
    6 "InstanceSeries" instance_series, 7 "InstanceSpec" instance_spec, 8 "Label" label, 9 "MachineType" machine_type,
    10 "MasterInstanceId" master_instance_id, 11 "NetworkType" network_type, 12 "OrderInstanceId" order_instance_id,
    13 "ProductVersion" product_version, 14 "ReadOnlyDBInstanceIds" read_only_db_instance_ids, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id, 17 "Status" status, 18 "Type" r#type, 19 "Version" version,
    20 "VersionAction" version_action, 21 "Vips" vips, 22 "VpcCloudInstanceId" vpc_cloud_instance_id, 23 "VpcId" vpc_id,
    24 "ZoneId" zone_id, 25 "series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Option<Vec<String>>,
}
model! { DescribeDrdsInstancesReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesVips {
    pub vip: Option<Vec<DescribeDrdsInstancesVip>>,
}
model! { DescribeDrdsInstancesVips {
    0 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesVip {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub dns: Option<String>,
}
model! { DescribeDrdsInstancesVip {
    0 "IP" ip, 1 "Port" port, 2 "Type" r#type, 3 "VpcId" vpc_id, 4 "VswitchId" vswitch_id, 5 "dns" dns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsParams {
    pub db_name: Option<String>,
    pub drds_instance_id: String,
    pub param_level: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsParams(drds_instance_id: String, param_level: String)
    "DescribeDrdsParams" -> DescribeDrdsParamsOutput {
    0 "DbName" db_name: String, 1 "DrdsInstanceId" drds_instance_id, 2 "ParamLevel" param_level,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsParamsOutput {
    pub list: Option<Vec<DescribeDrdsParamsList>>,
    pub success: Option<bool>,
}
model! { DescribeDrdsParamsOutput {
    0 "List" list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsParamsList {
    pub db_name: Option<String>,
    pub need_restart: Option<bool>,
    pub param_default_value: Option<String>,
    pub param_desc: Option<String>,
    pub param_english_name: Option<String>,
    pub param_level: Option<String>,
    pub param_name: Option<String>,
    pub param_ranges: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
    pub param_variable_name: Option<String>,
}
model! { DescribeDrdsParamsList {
    0 "DbName" db_name, 1 "NeedRestart" need_restart, 2 "ParamDefaultValue" param_default_value,
    3 "ParamDesc" param_desc, 4 "ParamEnglishName" param_english_name, 5 "ParamLevel" param_level,
    6 "ParamName" param_name, 7 "ParamRanges" param_ranges, 8 "ParamType" param_type, 9 "ParamValue" param_value,
    10 "ParamVariableName" param_variable_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstances {
    pub drds_instance_id: String,
}
operation! { DescribeDrdsRdsInstances(drds_instance_id: String)
    "DescribeDrdsRdsInstances" -> DescribeDrdsRdsInstancesOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstancesOutput {
    pub db_instances: Option<DescribeDrdsRdsInstancesDbInstances>,
    pub success: Option<bool>,
}
model! { DescribeDrdsRdsInstancesOutput {
    0 "DbInstances" db_instances, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstancesDbInstances {
    pub db_instance: Option<Vec<DescribeDrdsRdsInstancesDbInstance>>,
}
model! { DescribeDrdsRdsInstancesDbInstances {
    0 "DbInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstancesDbInstance {
    pub connect_url: Option<String>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_inst_type: Option<String>,
    pub dm_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<i64>,
    pub rds_inst_type: Option<String>,
    pub read_weight: Option<i64>,
}
model! { DescribeDrdsRdsInstancesDbInstance {
    0 "ConnectUrl" connect_url, 1 "DBInstanceCPU" db_instance_cpu, 2 "DBInstanceClassType" db_instance_class_type,
    3 "DBInstanceId" db_instance_id, 4 "DBInstanceMemory" db_instance_memory, 5 "DBInstanceStatus" db_instance_status,
    6 "DBInstanceStorage" db_instance_storage, 7 "DbInstType" db_inst_type, 8 "DmInstanceId" dm_instance_id,
    9 "Engine" engine, 10 "EngineVersion" engine_version, 11 "LockMode" lock_mode, 12 "LockReason" lock_reason,
    13 "NetworkType" network_type, 14 "PayType" pay_type, 15 "Port" port, 16 "RdsInstType" rds_inst_type,
    17 "ReadWeight" read_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbs {
    pub db_name: String,
    pub db_name_pattern: Option<String>,
    pub drds_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDrdsShardingDbs(db_name: String, drds_instance_id: String)
    "DescribeDrdsShardingDbs" -> DescribeDrdsShardingDbsOutput {
    0 "DbName" db_name, 1 "DbNamePattern" db_name_pattern: String, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeDrdsShardingDbs: DescribeDrdsShardingDbsShardingDb =
    Number "PageNumber", "ShardingDbs.ShardingDb" sharding_dbs.sharding_db, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbsOutput {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sharding_dbs: Option<DescribeDrdsShardingDbsShardingDbs>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeDrdsShardingDbsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ShardingDbs" sharding_dbs, 3 "Success" success,
    4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbsShardingDbs {
    pub sharding_db: Option<Vec<DescribeDrdsShardingDbsShardingDb>>,
}
model! { DescribeDrdsShardingDbsShardingDbs {
    0 "ShardingDb" sharding_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbsShardingDb {
    pub blocking_timeout: Option<i64>,
    pub connect_url: Option<String>,
    pub connection_properties: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_status: Option<String>,
    pub db_type: Option<String>,
    pub group_name: Option<String>,
    pub idle_time_out: Option<i64>,
    pub max_pool_size: Option<i64>,
    pub min_pool_size: Option<i64>,
    pub prepared_statement_cache_size: Option<i64>,
    pub sharding_db_name: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDrdsShardingDbsShardingDb {
    0 "BlockingTimeout" blocking_timeout, 1 "ConnectUrl" connect_url, 2 "ConnectionProperties" connection_properties,
    3 "DbInstanceId" db_instance_id, 4 "DbStatus" db_status, 5 "DbType" db_type, 6 "GroupName" group_name,
    7 "IdleTimeOut" idle_time_out, 8 "MaxPoolSize" max_pool_size, 9 "MinPoolSize" min_pool_size,
    10 "PreparedStatementCacheSize" prepared_statement_cache_size, 11 "ShardingDbName" sharding_db_name,
    12 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqls {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub exe_time: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: i64,
}

/// What [`DescribeDrdsSlowSqls::new`] takes.
pub struct DescribeDrdsSlowSqlsRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub exe_time: i64,
    pub start_time: i64,
}
operation! { DescribeDrdsSlowSqls{DescribeDrdsSlowSqlsRequired: db_name, drds_instance_id, end_time, exe_time, start_time}
    "DescribeDrdsSlowSqls" -> DescribeDrdsSlowSqlsOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time, 3 "ExeTime" exe_time,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "StartTime" start_time
} }
paged! { DescribeDrdsSlowSqls: DescribeDrdsSlowSqlsItem = Number "PageNumber", "Items.Item" items.item, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqlsOutput {
    pub items: Option<DescribeDrdsSlowSqlsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeDrdsSlowSqlsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqlsItems {
    pub item: Option<Vec<DescribeDrdsSlowSqlsItem>>,
}
model! { DescribeDrdsSlowSqlsItems {
    0 "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqlsItem {
    pub host: Option<String>,
    pub response_time: Option<i64>,
    pub schema: Option<String>,
    pub send_time: Option<i64>,
    pub sql: Option<String>,
}
model! { DescribeDrdsSlowSqlsItem {
    0 "Host" host, 1 "ResponseTime" response_time, 2 "Schema" schema, 3 "SendTime" send_time, 4 "Sql" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatus {
    pub drds_instance_id: String,
}
operation! { DescribeDrdsSqlAuditStatus(drds_instance_id: String)
    "DescribeDrdsSqlAuditStatus" -> DescribeDrdsSqlAuditStatusOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatusOutput {
    pub data: Option<DescribeDrdsSqlAuditStatusData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsSqlAuditStatusOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatusData {
    pub data: Option<Vec<DescribeDrdsSqlAuditStatusDataData>>,
}
model! { DescribeDrdsSqlAuditStatusData {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatusDataData {
    pub db_name: Option<String>,
    pub detailed: Option<String>,
    pub enabled: Option<String>,
    pub extra_ali_uid: Option<i64>,
    pub extra_sls_log_store: Option<String>,
    pub extra_sls_project: Option<String>,
    pub extra_write_enabled: Option<bool>,
}
model! { DescribeDrdsSqlAuditStatusDataData {
    0 "DbName" db_name, 1 "Detailed" detailed, 2 "Enabled" enabled, 3 "ExtraAliUid" extra_ali_uid,
    4 "ExtraSlsLogStore" extra_sls_log_store, 5 "ExtraSlsProject" extra_sls_project,
    6 "ExtraWriteEnabled" extra_write_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasks {
    pub db_name: Option<String>,
    pub drds_instance_id: String,
    pub task_type: Option<String>,
}
operation! { DescribeDrdsTasks(drds_instance_id: String) "DescribeDrdsTasks" -> DescribeDrdsTasksOutput {
    0 "DbName" db_name: String, 1 "DrdsInstanceId" drds_instance_id, 2 "TaskType" task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksOutput {
    pub success: Option<bool>,
    pub tasks: Option<DescribeDrdsTasksTasks>,
}
model! { DescribeDrdsTasksOutput {
    0 "Success" success, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksTasks {
    pub task: Option<Vec<DescribeDrdsTasksTask>>,
}
model! { DescribeDrdsTasksTasks {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksTask {
    pub content: Option<String>,
    pub id: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeDrdsTasksTask {
    0 "Content" content, 1 "Id" id, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoList {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeExpandLogicTableInfoList(db_name: String, drds_instance_id: String)
    "DescribeExpandLogicTableInfoList" -> DescribeExpandLogicTableInfoListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListOutput {
    pub data: Option<DescribeExpandLogicTableInfoListData>,
    pub success: Option<bool>,
}
model! { DescribeExpandLogicTableInfoListOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListData {
    pub data: Option<Vec<DescribeExpandLogicTableInfoListDataData>>,
}
model! { DescribeExpandLogicTableInfoListData {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListDataData {
    pub shard_db_key: Option<String>,
    pub shard_tb_key: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeExpandLogicTableInfoListDataData {
    0 "ShardDbKey" shard_db_key, 1 "ShardTbKey" shard_tb_key, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbList {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeHotDbList(db_name: String, drds_instance_id: String)
    "DescribeHotDbList" -> DescribeHotDbListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListOutput {
    pub data: Option<DescribeHotDbListData>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeHotDbListOutput {
    0 "Data" data, 1 "Msg" msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListData {
    pub list: Option<DescribeHotDbListList>,
    pub random_code: Option<String>,
}
model! { DescribeHotDbListData {
    0 "List" list, 1 "RandomCode" random_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListList {
    pub instance_db: Option<Vec<DescribeHotDbListInstanceDb>>,
}
model! { DescribeHotDbListList {
    0 "InstanceDb" instance_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListInstanceDb {
    pub hot_db_list: Option<DescribeHotDbListHotDbList>,
    pub instance_name: Option<String>,
}
model! { DescribeHotDbListInstanceDb {
    0 "HotDbList" hot_db_list, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListHotDbList {
    pub data: Option<Vec<String>>,
}
model! { DescribeHotDbListHotDbList {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfo {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeInstDbLogInfo(db_name: String, drds_instance_id: String)
    "DescribeInstDbLogInfo" -> DescribeInstDbLogInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfoOutput {
    pub log_time_range: Option<DescribeInstDbLogInfoLogTimeRange>,
    pub success: Option<bool>,
}
model! { DescribeInstDbLogInfoOutput {
    0 "LogTimeRange" log_time_range, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfoLogTimeRange {
    pub support_latest_time: Option<i64>,
    pub support_oldest_time: Option<i64>,
}
model! { DescribeInstDbLogInfoLogTimeRange {
    0 "SupportLatestTime" support_latest_time, 1 "SupportOldestTime" support_oldest_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfo {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DescribeInstDbSlsInfo(db_name: String, drds_instance_id: String)
    "DescribeInstDbSlsInfo" -> DescribeInstDbSlsInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfoOutput {
    pub audit_info: Option<DescribeInstDbSlsInfoAuditInfo>,
    pub success: Option<bool>,
}
model! { DescribeInstDbSlsInfoOutput {
    0 "AuditInfo" audit_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfoAuditInfo {
    pub log_store: Option<String>,
    pub project: Option<String>,
}
model! { DescribeInstDbSlsInfoAuditInfo {
    0 "LogStore" log_store, 1 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccounts {
    pub drds_instance_id: String,
}
operation! { DescribeInstanceAccounts(drds_instance_id: String)
    "DescribeInstanceAccounts" -> DescribeInstanceAccountsOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsOutput {
    pub instance_accounts: Option<DescribeInstanceAccountsInstanceAccounts>,
    pub success: Option<bool>,
}
model! { DescribeInstanceAccountsOutput {
    0 "InstanceAccounts" instance_accounts, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsInstanceAccounts {
    pub instance_account: Option<Vec<DescribeInstanceAccountsInstanceAccount>>,
}
model! { DescribeInstanceAccountsInstanceAccounts {
    0 "InstanceAccount" instance_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsInstanceAccount {
    pub account_name: Option<String>,
    pub account_type: Option<i64>,
    pub db_privileges: Option<DescribeInstanceAccountsDbPrivileges>,
    pub description: Option<String>,
    pub host: Option<String>,
}
model! { DescribeInstanceAccountsInstanceAccount {
    0 "AccountName" account_name, 1 "AccountType" account_type, 2 "DbPrivileges" db_privileges,
    3 "Description" description, 4 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsDbPrivileges {
    pub db_privilege: Option<Vec<DescribeInstanceAccountsDbPrivilege>>,
}
model! { DescribeInstanceAccountsDbPrivileges {
    0 "DbPrivilege" db_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
model! { DescribeInstanceAccountsDbPrivilege {
    0 "DbName" db_name, 1 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzone {
    pub drds_instance_id: String,
}
operation! { DescribeInstanceSwitchAzone(drds_instance_id: String)
    "DescribeInstanceSwitchAzone" -> DescribeInstanceSwitchAzoneOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneOutput {
    pub result: Option<DescribeInstanceSwitchAzoneResult>,
    pub success: Option<bool>,
}
model! { DescribeInstanceSwitchAzoneOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneResult {
    pub origin_azone_id: Option<String>,
    pub region_id: Option<String>,
    pub switch_able: Option<bool>,
    pub target_azones: Option<DescribeInstanceSwitchAzoneTargetAzones>,
}
model! { DescribeInstanceSwitchAzoneResult {
    0 "OriginAzoneId" origin_azone_id, 1 "RegionId" region_id, 2 "SwitchAble" switch_able,
    3 "TargetAzones" target_azones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneTargetAzones {
    pub target_azone: Option<Vec<String>>,
}
model! { DescribeInstanceSwitchAzoneTargetAzones {
    0 "TargetAzone" target_azone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetwork {
    pub drds_instance_id: String,
}
operation! { DescribeInstanceSwitchNetwork(drds_instance_id: String)
    "DescribeInstanceSwitchNetwork" -> DescribeInstanceSwitchNetworkOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkOutput {
    pub success: Option<bool>,
    pub vpc_infos: Option<DescribeInstanceSwitchNetworkVpcInfos>,
}
model! { DescribeInstanceSwitchNetworkOutput {
    0 "Success" success, 1 "VpcInfos" vpc_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVpcInfos {
    pub vpc_info: Option<Vec<DescribeInstanceSwitchNetworkVpcInfo>>,
}
model! { DescribeInstanceSwitchNetworkVpcInfos {
    0 "VpcInfo" vpc_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVpcInfo {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vswitch_infos: Option<DescribeInstanceSwitchNetworkVswitchInfos>,
}
model! { DescribeInstanceSwitchNetworkVpcInfo {
    0 "RegionId" region_id, 1 "VpcId" vpc_id, 2 "VpcName" vpc_name, 3 "VswitchInfos" vswitch_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVswitchInfos {
    pub vswitch_info: Option<Vec<DescribeInstanceSwitchNetworkVswitchInfo>>,
}
model! { DescribeInstanceSwitchNetworkVswitchInfos {
    0 "VswitchInfo" vswitch_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVswitchInfo {
    pub azone_id: Option<String>,
    pub drds_supported: Option<bool>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeInstanceSwitchNetworkVswitchInfo {
    0 "AzoneId" azone_id, 1 "DrdsSupported" drds_supported, 2 "VpcId" vpc_id, 3 "VswitchId" vswitch_id,
    4 "VswitchName" vswitch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResult {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DescribePreCheckResult(drds_instance_id: String, task_id: String)
    "DescribePreCheckResult" -> DescribePreCheckResultOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultOutput {
    pub pre_check_result: Option<DescribePreCheckResultPreCheckResult>,
    pub success: Option<bool>,
}
model! { DescribePreCheckResultOutput {
    0 "PreCheckResult" pre_check_result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultPreCheckResult {
    pub pre_check_name: Option<String>,
    pub state: Option<String>,
    pub sub_check_items: Option<Vec<DescribePreCheckResultSubCheckItems>>,
}
model! { DescribePreCheckResultPreCheckResult {
    0 "PreCheckName" pre_check_name, 1 "State" state, 2 "SubCheckItems" sub_check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultSubCheckItems {
    pub error_msg_code: Option<String>,
    pub error_msg_params: Option<Vec<String>>,
    pub pre_check_item_name: Option<String>,
    pub state: Option<String>,
}
model! { DescribePreCheckResultSubCheckItems {
    0 "ErrorMsgCode" error_msg_code, 1 "ErrorMsgParams" error_msg_params, 2 "PreCheckItemName" pre_check_item_name,
    3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformance {
    pub db_inst_type: Option<String>,
    pub drds_instance_id: String,
    pub end_time: Option<i64>,
    pub keys: String,
    pub rds_instance_id: String,
    pub start_time: Option<i64>,
}
operation! { DescribeRDSPerformance(drds_instance_id: String, keys: String, rds_instance_id: String)
    "DescribeRDSPerformance" -> DescribeRDSPerformanceOutput {
    0 "DbInstType" db_inst_type: String, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time: i64, 3 "Keys" keys,
    4 "RdsInstanceId" rds_instance_id, 5 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceOutput {
    pub data: Option<Vec<DescribeRDSPerformanceData>>,
    pub success: Option<bool>,
}
model! { DescribeRDSPerformanceOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceData {
    pub key: Option<String>,
    pub node_name: Option<String>,
    pub node_num: Option<i64>,
    pub unit: Option<String>,
    pub values: Option<Vec<DescribeRDSPerformanceValues>>,
}
model! { DescribeRDSPerformanceData {
    0 "Key" key, 1 "NodeName" node_name, 2 "NodeNum" node_num, 3 "Unit" unit, 4 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeRDSPerformanceValues {
    0 "Date" date, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsCommodity {
    pub commodity_code: String,
    pub drds_instance_id: String,
    pub order_type: Option<String>,
}
operation! { DescribeRdsCommodity(commodity_code: String, drds_instance_id: String)
    "DescribeRdsCommodity" -> DescribeRdsCommodityOutput {
    0 "CommodityCode" commodity_code, 1 "DrdsInstanceId" drds_instance_id, 2 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsCommodityOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRdsCommodityOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsPerformanceSummary {
    pub drds_instance_id: String,
    pub rds_instance_id: Vec<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRdsPerformanceSummary(drds_instance_id: String, rds_instance_id: Vec<String>)
    "DescribeRdsPerformanceSummary" -> DescribeRdsPerformanceSummaryOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RdsInstanceId" rds_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsPerformanceSummaryOutput {
    pub rds_performance_infos: Option<Vec<DescribeRdsPerformanceSummaryRdsPerformanceInfos>>,
    pub success: Option<bool>,
}
model! { DescribeRdsPerformanceSummaryOutput {
    0 "RdsPerformanceInfos" rds_performance_infos, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsPerformanceSummaryRdsPerformanceInfos {
    pub active_sessions: Option<i64>,
    pub cpu: Option<f64>,
    pub iops: Option<f64>,
    pub rds_id: Option<String>,
    pub space_usage: Option<i64>,
    pub total_sessions: Option<i64>,
}
model! { DescribeRdsPerformanceSummaryRdsPerformanceInfos {
    0 "ActiveSessions" active_sessions, 1 "Cpu" cpu, 2 "Iops" iops, 3 "RdsId" rds_id, 4 "SpaceUsage" space_usage,
    5 "TotalSessions" total_sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstances {
    pub db_inst_type: Option<String>,
    pub drds_instance_id: String,
    pub rds_instance: Vec<String>,
}
operation! { DescribeRdsSuperAccountInstances(drds_instance_id: String, rds_instance: Vec<String>)
    "DescribeRdsSuperAccountInstances" -> DescribeRdsSuperAccountInstancesOutput {
    0 "DbInstType" db_inst_type: String, 1 "DrdsInstanceId" drds_instance_id, 2 "RdsInstance" rds_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstancesOutput {
    pub db_instances: Option<DescribeRdsSuperAccountInstancesDbInstances>,
}
model! { DescribeRdsSuperAccountInstancesOutput {
    0 "DbInstances" db_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstancesDbInstances {
    pub db_instance: Option<Vec<String>>,
}
model! { DescribeRdsSuperAccountInstancesDbInstances {
    0 "DbInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinStatus {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeRecycleBinStatus(db_name: String, drds_instance_id: String)
    "DescribeRecycleBinStatus" -> DescribeRecycleBinStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinStatusOutput {
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRecycleBinStatusOutput {
    0 "Status" status, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTables {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeRecycleBinTables(db_name: String, drds_instance_id: String)
    "DescribeRecycleBinTables" -> DescribeRecycleBinTablesOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTablesOutput {
    pub data: Option<Vec<DescribeRecycleBinTablesData>>,
    pub success: Option<bool>,
}
model! { DescribeRecycleBinTablesOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTablesData {
    pub create_time: Option<String>,
    pub original_table_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeRecycleBinTablesData {
    0 "CreateTime" create_time, 1 "OriginalTableName" original_table_name, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrder {
    pub backup_db_names: Option<String>,
    pub backup_id: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    pub drds_instance_id: String,
    pub preferred_backup_time: Option<String>,
}
operation! { DescribeRestoreOrder(drds_instance_id: String) "DescribeRestoreOrder" -> DescribeRestoreOrderOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupId" backup_id: String, 2 "BackupLevel" backup_level: String,
    3 "BackupMode" backup_mode: String, 4 "DrdsInstanceId" drds_instance_id,
    5 "PreferredBackupTime" preferred_backup_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderOutput {
    pub restore_order_do: Option<DescribeRestoreOrderRestoreOrderDO>,
    pub success: Option<bool>,
}
model! { DescribeRestoreOrderOutput {
    0 "RestoreOrderDO" restore_order_do, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderRestoreOrderDO {
    pub drds_order_do_list: Option<DescribeRestoreOrderDrdsOrderDOList>,
    pub polar_order_do_list: Option<DescribeRestoreOrderPolarOrderDOList>,
    pub rds_order_do_list: Option<DescribeRestoreOrderRdsOrderDOList>,
}
model! { DescribeRestoreOrderRestoreOrderDO {
    0 "DrdsOrderDOList" drds_order_do_list, 1 "PolarOrderDOList" polar_order_do_list,
    2 "RdsOrderDOList" rds_order_do_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderDrdsOrderDOList {
    pub drds_order_do_list: Option<Vec<DescribeRestoreOrderDrdsOrderDOListDrdsOrderDOList>>,
}
model! { DescribeRestoreOrderDrdsOrderDOList {
    0 "DrdsOrderDOList" drds_order_do_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderDrdsOrderDOListDrdsOrderDOList {
    pub azone_id: Option<String>,
    pub inst_spec: Option<String>,
    pub network: Option<String>,
    pub region_id: Option<String>,
    pub v_swtich_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRestoreOrderDrdsOrderDOListDrdsOrderDOList {
    0 "AzoneId" azone_id, 1 "InstSpec" inst_spec, 2 "Network" network, 3 "RegionId" region_id,
    4 "VSwtichId" v_swtich_id, 5 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderPolarOrderDOList {
    pub polar_order_do_list: Option<Vec<DescribeRestoreOrderPolarOrderDOListPolarOrderDOList>>,
}
model! { DescribeRestoreOrderPolarOrderDOList {
    0 "PolarOrderDOList" polar_order_do_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderPolarOrderDOListPolarOrderDOList {
    pub azone_id: Option<String>,
    pub db_instance_storage: Option<String>,
    pub engine: Option<String>,
    pub instance_class: Option<String>,
    pub network: Option<String>,
    pub num: Option<i64>,
    pub region_id: Option<String>,
    pub version: Option<String>,
}
model! { DescribeRestoreOrderPolarOrderDOListPolarOrderDOList {
    0 "AzoneId" azone_id, 1 "DbInstanceStorage" db_instance_storage, 2 "Engine" engine,
    3 "InstanceClass" instance_class, 4 "Network" network, 5 "Num" num, 6 "RegionId" region_id, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderRdsOrderDOList {
    pub rds_order_do_list: Option<Vec<DescribeRestoreOrderRdsOrderDOListRdsOrderDOList>>,
}
model! { DescribeRestoreOrderRdsOrderDOList {
    0 "RdsOrderDOList" rds_order_do_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderRdsOrderDOListRdsOrderDOList {
    pub azone_id: Option<String>,
    pub db_instance_storage: Option<String>,
    pub engine: Option<String>,
    pub instance_class: Option<String>,
    pub network: Option<String>,
    pub num: Option<i64>,
    pub region_id: Option<String>,
    pub version: Option<String>,
}
model! { DescribeRestoreOrderRdsOrderDOListRdsOrderDOList {
    0 "AzoneId" azone_id, 1 "DbInstanceStorage" db_instance_storage, 2 "Engine" engine,
    3 "InstanceClass" instance_class, 4 "Network" network, 5 "Num" num, 6 "RegionId" region_id, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfo {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub source_table_name: String,
    /// 1 to 100 characters.
    pub target_table_name: String,
}
operation! { DescribeShardTaskInfo(db_name: String, drds_instance_id: String, source_table_name: String, target_table_name: String)
    "DescribeShardTaskInfo" -> DescribeShardTaskInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoOutput {
    pub data: Option<DescribeShardTaskInfoData>,
    pub success: Option<bool>,
}
model! { DescribeShardTaskInfoOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoData {
    pub expired: Option<String>,
    pub full: Option<DescribeShardTaskInfoFull>,
    pub full_check: Option<DescribeShardTaskInfoFullCheck>,
    pub full_revise: Option<DescribeShardTaskInfoFullRevise>,
    pub increment: Option<DescribeShardTaskInfoIncrement>,
    pub progress: Option<String>,
    pub review: Option<DescribeShardTaskInfoReview>,
    pub source_table_name: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub target_table_name: Option<String>,
}
model! { DescribeShardTaskInfoData {
    0 "Expired" expired, 1 "Full" full, 2 "FullCheck" full_check, 3 "FullRevise" full_revise, 4 "Increment" increment,
    5 "Progress" progress, 6 "Review" review, 7 "SourceTableName" source_table_name, 8 "Stage" stage, 9 "Status" status,
    10 "TargetTableName" target_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoFull {
    pub expired: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub total: Option<i64>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoFull {
    0 "Expired" expired, 1 "Progress" progress, 2 "StartTime" start_time, 3 "Total" total, 4 "Tps" tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoFullCheck {
    pub expired: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub total: Option<i64>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoFullCheck {
    0 "Expired" expired, 1 "Progress" progress, 2 "StartTime" start_time, 3 "Total" total, 4 "Tps" tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoFullRevise {
    pub expired: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub total: Option<i64>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoFullRevise {
    0 "Expired" expired, 1 "Progress" progress, 2 "StartTime" start_time, 3 "Total" total, 4 "Tps" tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoIncrement {
    pub delay: Option<i64>,
    pub start_time: Option<String>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoIncrement {
    0 "Delay" delay, 1 "StartTime" start_time, 2 "Tps" tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoReview {
    pub expired: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub total: Option<i64>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoReview {
    0 "Expired" expired, 1 "Progress" progress, 2 "StartTime" start_time, 3 "Total" total, 4 "Tps" tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTask {
    pub drds_instance_id: String,
}
operation! { DescribeSqlFlashbakTask(drds_instance_id: String)
    "DescribeSqlFlashbakTask" -> DescribeSqlFlashbakTaskOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskOutput {
    pub sql_flashback_tasks: Option<DescribeSqlFlashbakTaskSqlFlashbackTasks>,
    pub success: Option<bool>,
}
model! { DescribeSqlFlashbakTaskOutput {
    0 "SqlFlashbackTasks" sql_flashback_tasks, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskSqlFlashbackTasks {
    pub sql_flashback_task: Option<Vec<DescribeSqlFlashbakTaskSqlFlashbackTask>>,
}
model! { DescribeSqlFlashbakTaskSqlFlashbackTasks {
    0 "SqlFlashbackTask" sql_flashback_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskSqlFlashbackTask {
    pub db_name: Option<String>,
    pub download_url: Option<Secret>,
    pub expire_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub inst_id: Option<String>,
    pub recall_progress: Option<i64>,
    pub recall_restore_type: Option<i64>,
    pub recall_status: Option<i64>,
    pub recall_type: Option<i64>,
    pub search_end_time: Option<i64>,
    pub search_start_time: Option<i64>,
    pub sql_counter: Option<i64>,
    pub sql_pk: Option<String>,
    pub sql_type: Option<String>,
    pub table_name: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeSqlFlashbakTaskSqlFlashbackTask {
    0 "DbName" db_name, 1 "DownloadUrl" download_url, 2 "ExpireTime" expire_time, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "InstId" inst_id, 7 "RecallProgress" recall_progress,
    8 "RecallRestoreType" recall_restore_type, 9 "RecallStatus" recall_status, 10 "RecallType" recall_type,
    11 "SearchEndTime" search_end_time, 12 "SearchStartTime" search_start_time, 13 "SqlCounter" sql_counter,
    14 "SqlPk" sql_pk, 15 "SqlType" sql_type, 16 "TableName" table_name, 17 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: String,
}
operation! { DescribeTable(db_name: String, drds_instance_id: String, table_name: String)
    "DescribeTable" -> DescribeTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String, 3 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub data: Option<DescribeTableData>,
    pub success: Option<bool>,
}
model! { DescribeTableOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableData {
    pub list: Option<Vec<DescribeTableList>>,
}
model! { DescribeTableData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableList {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub extra: Option<String>,
    pub index: Option<String>,
    pub is_allow_null: Option<String>,
    pub is_pk: Option<String>,
}
model! { DescribeTableList {
    0 "ColumnName" column_name, 1 "ColumnType" column_type, 2 "Extra" extra, 3 "Index" index,
    4 "IsAllowNull" is_allow_null, 5 "IsPk" is_pk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByType {
    /// At least 1.
    pub current_page: Option<i64>,
    pub db_name: String,
    pub drds_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: Option<String>,
    pub table_type: String,
}
operation! { DescribeTableListByType(db_name: String, drds_instance_id: String, table_type: String)
    "DescribeTableListByType" -> DescribeTableListByTypeOutput {
    0 "CurrentPage" current_page: i64, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id: String, 6 "TableType" table_type
} }
paged! { DescribeTableListByType: DescribeTableListByTypeList = Number "CurrentPage", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByTypeOutput {
    pub list: Option<Vec<DescribeTableListByTypeList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeTableListByTypeOutput {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByTypeList {
    pub property: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTableListByTypeList {
    0 "Property" property, 1 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// At least 1.
    pub current_page: Option<i64>,
    pub db_name: String,
    pub drds_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: String,
}
operation! { DescribeTables(db_name: String, drds_instance_id: String, region_id: String)
    "DescribeTables" -> DescribeTablesOutput {
    0 "CurrentPage" current_page: i64, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id
} }
paged! { DescribeTables: DescribeTablesList = Number "CurrentPage", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub list: Option<Vec<DescribeTablesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeTablesOutput {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesList {
    pub allow_full_table_scan: Option<bool>,
    pub broadcast: Option<bool>,
    pub db_inst_type: Option<i64>,
    pub is_locked: Option<bool>,
    pub is_shard: Option<bool>,
    pub shard_key: Option<String>,
    pub status: Option<i64>,
    pub table: Option<String>,
}
model! { DescribeTablesList {
    0 "AllowFullTableScan" allow_full_table_scan, 1 "Broadcast" broadcast, 2 "DbInstType" db_inst_type,
    3 "IsLocked" is_locked, 4 "IsShard" is_shard, 5 "ShardKey" shard_key, 6 "Status" status, 7 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAudit {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { DisableSqlAudit(db_name: String, drds_instance_id: String) "DisableSqlAudit" -> DisableSqlAuditOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAuditOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DisableSqlAuditOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceIpv6Address {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { EnableInstanceIpv6Address(drds_instance_id: String)
    "EnableInstanceIpv6Address" -> EnableInstanceIpv6AddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceIpv6AddressOutput {
    pub data: Option<bool>,
}
model! { EnableInstanceIpv6AddressOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAudit {
    pub db_name: String,
    pub drds_instance_id: String,
    pub is_recall: Option<bool>,
    pub recall_end_timestamp: Option<String>,
    pub recall_start_timestamp: Option<String>,
}
operation! { EnableSqlAudit(db_name: String, drds_instance_id: String) "EnableSqlAudit" -> EnableSqlAuditOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "IsRecall" is_recall: bool,
    3 "RecallEndTimestamp" recall_end_timestamp: String, 4 "RecallStartTimestamp" recall_start_timestamp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAuditOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { EnableSqlAuditOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlFlashbackMatchSwitch {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { EnableSqlFlashbackMatchSwitch(db_name: String, drds_instance_id: String)
    "EnableSqlFlashbackMatchSwitch" -> EnableSqlFlashbackMatchSwitchOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlFlashbackMatchSwitchOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { EnableSqlFlashbackMatchSwitchOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackRecycleBinTable {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: String,
}
operation! { FlashbackRecycleBinTable(db_name: String, drds_instance_id: String, table_name: String)
    "FlashbackRecycleBinTable" -> FlashbackRecycleBinTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String, 3 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackRecycleBinTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { FlashbackRecycleBinTableOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfo {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { GetDrdsDbRdsRelationInfo(db_name: String, drds_instance_id: String)
    "GetDrdsDbRdsRelationInfo" -> GetDrdsDbRdsRelationInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfoOutput {
    pub data: Option<Vec<GetDrdsDbRdsRelationInfoData>>,
    pub success: Option<bool>,
}
model! { GetDrdsDbRdsRelationInfoOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfoData {
    pub rds_instance_id: Option<String>,
    pub read_only_instance_info: Option<Vec<String>>,
    pub used_instance_id: Option<String>,
    pub used_instance_type: Option<String>,
}
model! { GetDrdsDbRdsRelationInfoData {
    0 "RdsInstanceId" rds_instance_id, 1 "ReadOnlyInstanceInfo" read_only_instance_info,
    2 "UsedInstanceId" used_instance_id, 3 "UsedInstanceType" used_instance_type
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
    pub success: Option<bool>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "Success" success, 2 "TagResources" tag_resources
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
pub struct ManagePrivateRds {
    pub db_instance_id: String,
    pub drds_instance_id: String,
    pub params: Option<String>,
    pub rds_action: String,
    pub region_id: Option<String>,
}
operation! { ManagePrivateRds(db_instance_id: String, drds_instance_id: String, rds_action: String)
    "ManagePrivateRds" -> ManagePrivateRdsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DrdsInstanceId" drds_instance_id, 2 "Params" params: String,
    3 "RdsAction" rds_action, 4 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePrivateRdsOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { ManagePrivateRdsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_name: String,
    pub description: String,
    pub drds_instance_id: String,
}
operation! { ModifyAccountDescription(account_name: String, description: String, drds_instance_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "AccountName" account_name, 1 "Description" description, 2 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub success: Option<bool>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    pub account_name: String,
    pub db_privilege: Option<Vec<ModifyAccountPrivilegeDbPrivilege>>,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyAccountPrivilege(account_name: String, drds_instance_id: String)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "AccountName" account_name, 1 "DbPrivilege" db_privilege: Vec<ModifyAccountPrivilegeDbPrivilege>,
    2 "DrdsInstanceId" drds_instance_id, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { ModifyAccountPrivilegeDbPrivilege() {
    0 "DbName" db_name: String, 1 "Privilege" privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub success: Option<bool>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsInstanceDescription {
    pub description: String,
    pub drds_instance_id: String,
}
operation! { ModifyDrdsInstanceDescription(description: String, drds_instance_id: String)
    "ModifyDrdsInstanceDescription" -> ModifyDrdsInstanceDescriptionOutput {
    0 "Description" description, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsInstanceDescriptionOutput {
    pub success: Option<bool>,
}
model! { ModifyDrdsInstanceDescriptionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsIpWhiteList {
    pub db_name: String,
    pub drds_instance_id: String,
    pub group_attribute: Option<String>,
    pub group_name: Option<String>,
    pub ip_white_list: String,
    pub mode: Option<bool>,
}
operation! { ModifyDrdsIpWhiteList(db_name: String, drds_instance_id: String, ip_white_list: String)
    "ModifyDrdsIpWhiteList" -> ModifyDrdsIpWhiteListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "GroupAttribute" group_attribute: String,
    3 "GroupName" group_name: String, 4 "IpWhiteList" ip_white_list, 5 "Mode" mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsIpWhiteListOutput {
    pub success: Option<bool>,
}
model! { ModifyDrdsIpWhiteListOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarDbReadWeight {
    pub db_instance_id: String,
    pub db_name: String,
    pub db_node_ids: String,
    pub drds_instance_id: String,
    pub weights: String,
}

/// What [`ModifyPolarDbReadWeight::new`] takes.
pub struct ModifyPolarDbReadWeightRequired {
    pub db_instance_id: String,
    pub db_name: String,
    pub db_node_ids: String,
    pub drds_instance_id: String,
    pub weights: String,
}
operation! { ModifyPolarDbReadWeight{ModifyPolarDbReadWeightRequired: db_instance_id, db_name, db_node_ids, drds_instance_id, weights}
    "ModifyPolarDbReadWeight" -> ModifyPolarDbReadWeightOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DbNodeIds" db_node_ids, 3 "DrdsInstanceId" drds_instance_id,
    4 "Weights" weights
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarDbReadWeightOutput {
    pub success: Option<bool>,
}
model! { ModifyPolarDbReadWeightOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRdsReadWeight {
    pub db_name: String,
    pub drds_instance_id: String,
    pub instance_names: String,
    pub weights: String,
}
operation! { ModifyRdsReadWeight(db_name: String, drds_instance_id: String, instance_names: String, weights: String)
    "ModifyRdsReadWeight" -> ModifyRdsReadWeightOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "InstanceNames" instance_names, 3 "Weights" weights
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRdsReadWeightOutput {
    pub success: Option<bool>,
}
model! { ModifyRdsReadWeightOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutStartBackup {
    pub backup_db_names: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    pub drds_instance_id: String,
}
operation! { PutStartBackup(drds_instance_id: String) "PutStartBackup" -> PutStartBackupOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupLevel" backup_level: String, 2 "BackupMode" backup_mode: String,
    3 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutStartBackupOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { PutStartBackupOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDrdsAtomUrl {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { RefreshDrdsAtomUrl(db_name: String, drds_instance_id: String)
    "RefreshDrdsAtomUrl" -> RefreshDrdsAtomUrlOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDrdsAtomUrlOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RefreshDrdsAtomUrlOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceInternetAddress {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstanceInternetAddress(drds_instance_id: String)
    "ReleaseInstanceInternetAddress" -> ReleaseInstanceInternetAddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceInternetAddressOutput {
    pub data: Option<bool>,
}
model! { ReleaseInstanceInternetAddressOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackupsSet {
    pub backup_id: String,
    pub drds_instance_id: String,
}
operation! { RemoveBackupsSet(backup_id: String, drds_instance_id: String)
    "RemoveBackupsSet" -> RemoveBackupsSetOutput {
    0 "BackupId" backup_id, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackupsSetOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveBackupsSetOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDb {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { RemoveDrdsDb(db_name: String, drds_instance_id: String) "RemoveDrdsDb" -> RemoveDrdsDbOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbOutput {
    pub success: Option<bool>,
}
model! { RemoveDrdsDbOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbFailedRecord {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { RemoveDrdsDbFailedRecord(db_name: String, drds_instance_id: String)
    "RemoveDrdsDbFailedRecord" -> RemoveDrdsDbFailedRecordOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbFailedRecordOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveDrdsDbFailedRecordOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsInstance {
    pub drds_instance_id: String,
}
operation! { RemoveDrdsInstance(drds_instance_id: String) "RemoveDrdsInstance" -> RemoveDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsInstanceOutput {
    pub success: Option<bool>,
}
model! { RemoveDrdsInstanceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceAccount {
    pub account_name: String,
    pub drds_instance_id: String,
}
operation! { RemoveInstanceAccount(account_name: String, drds_instance_id: String)
    "RemoveInstanceAccount" -> RemoveInstanceAccountOutput {
    0 "AccountName" account_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceAccountOutput {
    pub success: Option<bool>,
}
model! { RemoveInstanceAccountOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRecycleBinTable {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { RemoveRecycleBinTable(db_name: String, drds_instance_id: String)
    "RemoveRecycleBinTable" -> RemoveRecycleBinTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRecycleBinTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRecycleBinTableOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDrdsInstance {
    pub drds_instance_id: String,
}
operation! { RestartDrdsInstance(drds_instance_id: String) "RestartDrdsInstance" -> RestartDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDrdsInstanceOutput {
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { RestartDrdsInstanceOutput {
    0 "Success" success, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceVersion {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { RollbackInstanceVersion(drds_instance_id: String)
    "RollbackInstanceVersion" -> RollbackInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceVersionOutput {
    pub data: Option<String>,
}
model! { RollbackInstanceVersionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupLocal {
    pub drds_instance_id: String,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<String>,
    pub local_log_retention_space: Option<String>,
}
operation! { SetBackupLocal(drds_instance_id: String) "SetBackupLocal" -> SetBackupLocalOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "HighSpaceUsageProtection" high_space_usage_protection: String,
    2 "LocalLogRetentionHours" local_log_retention_hours: String,
    3 "LocalLogRetentionSpace" local_log_retention_space: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupLocalOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetBackupLocalOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupPolicy {
    pub backup_db_names: Option<String>,
    pub backup_level: Option<String>,
    pub backup_log: Option<String>,
    pub backup_mode: Option<String>,
    pub data_backup_retention_period: Option<String>,
    pub drds_instance_id: String,
    pub log_backup_retention_period: Option<String>,
    pub preferred_backup_end_time: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_start_time: Option<String>,
}
operation! { SetBackupPolicy(drds_instance_id: String) "SetBackupPolicy" -> SetBackupPolicyOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupLevel" backup_level: String, 2 "BackupLog" backup_log: String,
    3 "BackupMode" backup_mode: String, 4 "DataBackupRetentionPeriod" data_backup_retention_period: String,
    5 "DrdsInstanceId" drds_instance_id, 6 "LogBackupRetentionPeriod" log_backup_retention_period: String,
    7 "PreferredBackupEndTime" preferred_backup_end_time: String,
    8 "PreferredBackupPeriod" preferred_backup_period: String,
    9 "PreferredBackupStartTime" preferred_backup_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupPolicyOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetBackupPolicyOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupBroadcastTables {
    pub active: bool,
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: Vec<String>,
}
operation! { SetupBroadcastTables(active: bool, db_name: String, drds_instance_id: String, table_name: Vec<String>)
    "SetupBroadcastTables" -> SetupBroadcastTablesOutput {
    0 "Active" active, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id, 3 "RegionId" region_id: String,
    4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupBroadcastTablesOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupBroadcastTablesOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupDrdsParams {
    pub data: Vec<SetupDrdsParamsData>,
    pub drds_instance_id: String,
    pub param_level: String,
    pub region_id: Option<String>,
}
operation! { SetupDrdsParams(data: Vec<SetupDrdsParamsData>, drds_instance_id: String, param_level: String)
    "SetupDrdsParams" -> SetupDrdsParamsOutput {
    0 "Data" data, 1 "DrdsInstanceId" drds_instance_id, 2 "ParamLevel" param_level, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupDrdsParamsData {
    pub db_name: Option<String>,
    pub param_ranges: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
    pub param_variable_name: Option<String>,
}
input! { SetupDrdsParamsData() {
    0 "DbName" db_name: String, 1 "ParamRanges" param_ranges: String, 2 "ParamType" param_type: String,
    3 "ParamValue" param_value: String, 4 "ParamVariableName" param_variable_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupDrdsParamsOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupDrdsParamsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupRecycleBinStatus {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub status_action: String,
}
operation! { SetupRecycleBinStatus(db_name: String, drds_instance_id: String, status_action: String)
    "SetupRecycleBinStatus" -> SetupRecycleBinStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "StatusAction" status_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupRecycleBinStatusOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupRecycleBinStatusOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupTable {
    pub allow_full_table_scan: bool,
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: Vec<String>,
}
operation! { SetupTable(allow_full_table_scan: bool, db_name: String, drds_instance_id: String, table_name: Vec<String>)
    "SetupTable" -> SetupTableOutput {
    0 "AllowFullTableScan" allow_full_table_scan, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "RegionId" region_id: String, 4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupTableOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestore {
    pub backup_db_names: Option<String>,
    pub backup_id: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    pub drds_instance_id: String,
    pub preferred_backup_time: Option<String>,
}
operation! { StartRestore(drds_instance_id: String) "StartRestore" -> StartRestoreOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupId" backup_id: String, 2 "BackupLevel" backup_level: String,
    3 "BackupMode" backup_mode: String, 4 "DrdsInstanceId" drds_instance_id,
    5 "PreferredBackupTime" preferred_backup_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestoreOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { StartRestoreOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCleanTask {
    pub db_name: String,
    pub drds_instance_id: String,
    pub expand_type: String,
    pub job_id: String,
    pub parent_job_id: String,
}

/// What [`SubmitCleanTask::new`] takes.
pub struct SubmitCleanTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub expand_type: String,
    pub job_id: String,
    pub parent_job_id: String,
}
operation! { SubmitCleanTask{SubmitCleanTaskRequired: db_name, drds_instance_id, expand_type, job_id, parent_job_id}
    "SubmitCleanTask" -> SubmitCleanTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "ExpandType" expand_type, 3 "JobId" job_id,
    4 "ParentJobId" parent_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCleanTaskOutput {
    pub success: Option<bool>,
}
model! { SubmitCleanTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandPreCheckTask {
    pub db_inst_type: String,
    pub db_name: String,
    pub drds_instance_id: String,
    pub table_list: Option<Vec<String>>,
}
operation! { SubmitHotExpandPreCheckTask(db_inst_type: String, db_name: String, drds_instance_id: String)
    "SubmitHotExpandPreCheckTask" -> SubmitHotExpandPreCheckTaskOutput {
    0 "DbInstType" db_inst_type, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "TableList" table_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandPreCheckTaskOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitHotExpandPreCheckTaskOutput {
    0 "Msg" msg, 1 "Success" success, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTask {
    pub db_name: String,
    pub drds_instance_id: String,
    pub extended_mapping: Vec<SubmitHotExpandTaskExtendedMapping>,
    pub instance_db_mapping: Vec<SubmitHotExpandTaskInstanceDbMapping>,
    pub mapping: Vec<SubmitHotExpandTaskMapping>,
    pub supper_account_mapping: Option<Vec<SubmitHotExpandTaskSupperAccountMapping>>,
    pub task_desc: Option<String>,
    pub task_name: Option<String>,
}

/// What [`SubmitHotExpandTask::new`] takes.
pub struct SubmitHotExpandTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub extended_mapping: Vec<SubmitHotExpandTaskExtendedMapping>,
    pub instance_db_mapping: Vec<SubmitHotExpandTaskInstanceDbMapping>,
    pub mapping: Vec<SubmitHotExpandTaskMapping>,
}
operation! { SubmitHotExpandTask{SubmitHotExpandTaskRequired: db_name, drds_instance_id, extended_mapping, instance_db_mapping, mapping}
    "SubmitHotExpandTask" -> SubmitHotExpandTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "ExtendedMapping" extended_mapping,
    3 "InstanceDbMapping" instance_db_mapping, 4 "Mapping" mapping,
    5 "SupperAccountMapping" supper_account_mapping: Vec<SubmitHotExpandTaskSupperAccountMapping>,
    6 "TaskDesc" task_desc: String, 7 "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskExtendedMapping {
    pub src_db: Option<String>,
    pub src_instance_id: Option<String>,
}
input! { SubmitHotExpandTaskExtendedMapping() {
    0 "SrcDb" src_db: String, 1 "SrcInstanceId" src_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskInstanceDbMapping {
    pub db_list: Option<String>,
    pub instance_name: Option<String>,
}
input! { SubmitHotExpandTaskInstanceDbMapping(db_list: String) {
    0 "DbList" db_list: String, 1 "InstanceName" instance_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskMapping {
    pub db_shard_column: Option<String>,
    pub hot_db_name: Option<String>,
    pub hot_table_name: Option<String>,
    pub logic_table: Option<String>,
    pub shard_db_value: Option<String>,
    pub shard_tb_value: Option<String>,
    pub tb_shard_column: Option<String>,
}
input! { SubmitHotExpandTaskMapping() {
    0 "DbShardColumn" db_shard_column: String, 1 "HotDbName" hot_db_name: String,
    2 "HotTableName" hot_table_name: String, 3 "LogicTable" logic_table: String,
    4 "ShardDbValue" shard_db_value: String, 5 "ShardTbValue" shard_tb_value: String,
    6 "TbShardColumn" tb_shard_column: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskSupperAccountMapping {
    pub instance_name: Option<String>,
    pub supper_account: Option<String>,
    pub supper_password: Option<Secret>,
}
input! { SubmitHotExpandTaskSupperAccountMapping() {
    0 "InstanceName" instance_name: String, 1 "SupperAccount" supper_account: String,
    2 "SupperPassword" supper_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskOutput {
    pub success: Option<bool>,
}
model! { SubmitHotExpandTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheck {
    pub db_inst_type: String,
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { SubmitSmoothExpandPreCheck(db_inst_type: String, db_name: String, drds_instance_id: String)
    "SubmitSmoothExpandPreCheck" -> SubmitSmoothExpandPreCheckOutput {
    0 "DbInstType" db_inst_type, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSmoothExpandPreCheckOutput {
    0 "Msg" msg, 1 "Success" success, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckTask {
    pub db_name: String,
    pub drds_instance_id: String,
}
operation! { SubmitSmoothExpandPreCheckTask(db_name: String, drds_instance_id: String)
    "SubmitSmoothExpandPreCheckTask" -> SubmitSmoothExpandPreCheckTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckTaskOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSmoothExpandPreCheckTaskOutput {
    0 "Msg" msg, 1 "Success" success, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTask {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: String,
    pub recall_restore_type: i64,
    pub recall_type: Option<i64>,
    pub sql_pk: Option<String>,
    pub sql_type: Option<String>,
    pub start_time: String,
    pub table_name: Option<String>,
    pub trace_id: Option<String>,
}

/// What [`SubmitSqlFlashbackTask::new`] takes.
pub struct SubmitSqlFlashbackTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: String,
    pub recall_restore_type: i64,
    pub start_time: String,
}
operation! { SubmitSqlFlashbackTask{SubmitSqlFlashbackTaskRequired: db_name, drds_instance_id, end_time, recall_restore_type, start_time}
    "SubmitSqlFlashbackTask" -> SubmitSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time,
    3 "RecallRestoreType" recall_restore_type, 4 "RecallType" recall_type: i64, 5 "SqlPk" sql_pk: String,
    6 "SqlType" sql_type: String, 7 "StartTime" start_time, 8 "TableName" table_name: String,
    9 "TraceId" trace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskOutput {
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSqlFlashbackTaskOutput {
    0 "Success" success, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGlobalBroadcastType {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { SwitchGlobalBroadcastType(db_name: String, drds_instance_id: String)
    "SwitchGlobalBroadcastType" -> SwitchGlobalBroadcastTypeOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGlobalBroadcastTypeOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SwitchGlobalBroadcastTypeOutput {
    0 "Data" data, 1 "Success" success
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
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

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
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success
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
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetwork {
    pub classic_expired_days: Option<i64>,
    pub drds_instance_id: String,
    pub retain_classic: Option<bool>,
    pub src_instance_network_type: String,
}
operation! { UpdateInstanceNetwork(drds_instance_id: String, src_instance_network_type: String)
    "UpdateInstanceNetwork" -> UpdateInstanceNetworkOutput {
    0 "ClassicExpiredDays" classic_expired_days: i64, 1 "DrdsInstanceId" drds_instance_id,
    2 "RetainClassic" retain_classic: bool, 3 "SrcInstanceNetworkType" src_instance_network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkOutput {
    pub success: Option<bool>,
}
model! { UpdateInstanceNetworkOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateRdsClass {
    pub auto_use_coupon: Option<bool>,
    pub db_instance_id: String,
    pub drds_instance_id: String,
    pub pre_pay_duration: Option<i64>,
    pub rds_class: Option<String>,
    pub storage: Option<String>,
}
operation! { UpdatePrivateRdsClass(db_instance_id: String, drds_instance_id: String)
    "UpdatePrivateRdsClass" -> UpdatePrivateRdsClassOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "DBInstanceId" db_instance_id, 2 "DrdsInstanceId" drds_instance_id,
    3 "PrePayDuration" pre_pay_duration: i64, 4 "RdsClass" rds_class: String, 5 "Storage" storage: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateRdsClassOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePrivateRdsClassOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupAttribute {
    pub drds_instance_id: String,
    pub new_resource_group_id: String,
    pub region_id: String,
}
operation! { UpdateResourceGroupAttribute(drds_instance_id: String, new_resource_group_id: String, region_id: String)
    "UpdateResourceGroupAttribute" -> Empty {
    0 "DrdsInstanceId" drds_instance_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id
} }

pub type UpdateResourceGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHiStoreInstance {
    pub drds_instance_id: String,
    pub histore_instance_id: String,
    pub region_id: Option<String>,
}
operation! { UpgradeHiStoreInstance(drds_instance_id: String, histore_instance_id: String)
    "UpgradeHiStoreInstance" -> UpgradeHiStoreInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "HistoreInstanceId" histore_instance_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHiStoreInstanceOutput {
    pub data: Option<String>,
}
model! { UpgradeHiStoreInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub rpm: Option<String>,
}
operation! { UpgradeInstanceVersion(drds_instance_id: String) "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String, 2 "Rpm" rpm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    pub data: Option<String>,
}
model! { UpgradeInstanceVersionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTask {
    pub db_name: String,
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub source_table_name: String,
    /// 1 to 100 characters.
    pub target_table_name: String,
    /// At least 1 characters.
    pub task_type: String,
}

/// What [`ValidateShardTask::new`] takes.
pub struct ValidateShardTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub source_table_name: String,
    pub target_table_name: String,
    pub task_type: String,
}
operation! { ValidateShardTask{ValidateShardTaskRequired: db_name, drds_instance_id, source_table_name, target_table_name, task_type}
    "ValidateShardTask" -> ValidateShardTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name, 5 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTaskOutput {
    pub list: Option<Vec<ValidateShardTaskList>>,
    pub success: Option<bool>,
}
model! { ValidateShardTaskOutput {
    0 "List" list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTaskList {
    pub item: Option<String>,
    pub result: Option<i64>,
}
model! { ValidateShardTaskList {
    0 "Item" item, 1 "Result" result
} }

#[cfg(feature = "reflect")]
register! {
    ChangeAccountPassword, ChangeInstanceAzone, CheckDrdsDbName, CheckExpandStatus, CheckSqlAuditEnableStatus,
    CreateDrdsDB, CreateDrdsInstance, CreateInstanceAccount, CreateInstanceInternetAddress, CreateOrderForRds,
    CreateShardTask, DescribeBackMenu, DescribeBackupDbs, DescribeBackupLocal, DescribeBackupPolicy, DescribeBackupSets,
    DescribeBackupTimes, DescribeBroadcastTables, DescribeDbInstanceDbs, DescribeDbInstances, DescribeDrdsDB,
    DescribeDrdsDBCluster, DescribeDrdsDBIpWhiteList, DescribeDrdsDBs, DescribeDrdsDbInstance, DescribeDrdsDbInstances,
    DescribeDrdsDbRdsNameList, DescribeDrdsInstance, DescribeDrdsInstanceDbMonitor, DescribeDrdsInstanceLevelTasks,
    DescribeDrdsInstanceMonitor, DescribeDrdsInstanceVersion, DescribeDrdsInstances, DescribeDrdsParams,
    DescribeDrdsRdsInstances, DescribeDrdsShardingDbs, DescribeDrdsSlowSqls, DescribeDrdsSqlAuditStatus,
    DescribeDrdsTasks, DescribeExpandLogicTableInfoList, DescribeHotDbList, DescribeInstDbLogInfo,
    DescribeInstDbSlsInfo, DescribeInstanceAccounts, DescribeInstanceSwitchAzone, DescribeInstanceSwitchNetwork,
    DescribePreCheckResult, DescribeRDSPerformance, DescribeRdsCommodity, DescribeRdsPerformanceSummary,
    DescribeRdsSuperAccountInstances, DescribeRecycleBinStatus, DescribeRecycleBinTables, DescribeRestoreOrder,
    DescribeShardTaskInfo, DescribeSqlFlashbakTask, DescribeTable, DescribeTableListByType, DescribeTables,
    DisableSqlAudit, EnableInstanceIpv6Address, EnableSqlAudit, EnableSqlFlashbackMatchSwitch, FlashbackRecycleBinTable,
    GetDrdsDbRdsRelationInfo, ListTagResources, ManagePrivateRds, ModifyAccountDescription, ModifyAccountPrivilege,
    ModifyDrdsInstanceDescription, ModifyDrdsIpWhiteList, ModifyPolarDbReadWeight, ModifyRdsReadWeight, PutStartBackup,
    RefreshDrdsAtomUrl, ReleaseInstanceInternetAddress, RemoveBackupsSet, RemoveDrdsDb, RemoveDrdsDbFailedRecord,
    RemoveDrdsInstance, RemoveInstanceAccount, RemoveRecycleBinTable, RestartDrdsInstance, RollbackInstanceVersion,
    SetBackupLocal, SetBackupPolicy, SetupBroadcastTables, SetupDrdsParams, SetupRecycleBinStatus, SetupTable,
    StartRestore, SubmitCleanTask, SubmitHotExpandPreCheckTask, SubmitHotExpandTask, SubmitSmoothExpandPreCheck,
    SubmitSmoothExpandPreCheckTask, SubmitSqlFlashbackTask, SwitchGlobalBroadcastType, TagResources, UntagResources,
    UpdateInstanceNetwork, UpdatePrivateRdsClass, UpdateResourceGroupAttribute, UpgradeHiStoreInstance,
    UpgradeInstanceVersion, ValidateShardTask
}
