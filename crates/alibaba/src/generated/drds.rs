//! `drds` of Alibaba Cloud, API version 2019-01-23.
//!
//! Endpoint: a table of 41 regions, else `drds.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Drds/2019-01-23/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, drds::CheckDrdsDbName};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDrdsDbName::new("db-name", "drds-instance-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "drds.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("drds", "2019-01-23", "drds", &ENDPOINTS);

/// Changes account password: `ChangeAccountPassword` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ChangeAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ChangeAccountPassword(account_name: String, drds_instance_id: String, password: Secret)
    "ChangeAccountPassword" -> ChangeAccountPasswordOutput {
    0 "AccountName" account_name, 1 "DrdsInstanceId" drds_instance_id, 2 "Password" password
} }

/// Response of [`ChangeAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAccountPasswordOutput {
    pub success: Option<bool>,
}
model! { ChangeAccountPasswordOutput {
    0 "Success" success: bool
} }

/// Changes instance azone: `ChangeInstanceAzone` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ChangeInstanceAzone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceAzone {
    pub change_vswitch: Option<bool>,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub drds_region_id: String,
    pub new_vswitch: Option<String>,
    /// Required.
    pub origin_azone_id: String,
    /// Required.
    pub target_azone_id: String,
}
operation! {
    ChangeInstanceAzone(drds_instance_id: String, drds_region_id: String, origin_azone_id: String, target_azone_id: String)
    "ChangeInstanceAzone" -> ChangeInstanceAzoneOutput {
    0 "ChangeVSwitch" change_vswitch: bool, 1 "DrdsInstanceId" drds_instance_id, 2 "DrdsRegionId" drds_region_id,
    3 "NewVSwitch" new_vswitch: String, 4 "OriginAzoneId" origin_azone_id, 5 "TargetAzoneId" target_azone_id
} }

/// Response of [`ChangeInstanceAzone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceAzoneOutput {
    pub success: Option<bool>,
}
model! { ChangeInstanceAzoneOutput {
    0 "Success" success: bool
} }

/// Checks drds db name: `CheckDrdsDbName` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CheckDrdsDbName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDrdsDbName {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { CheckDrdsDbName(db_name: String, drds_instance_id: String) "CheckDrdsDbName" -> CheckDrdsDbNameOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`CheckDrdsDbName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDrdsDbNameOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckDrdsDbNameOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Checks expand status: `CheckExpandStatus` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CheckExpandStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatus {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { CheckExpandStatus(db_name: String, drds_instance_id: String)
    "CheckExpandStatus" -> CheckExpandStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`CheckExpandStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatusOutput {
    pub data: Option<CheckExpandStatusData>,
    pub success: Option<bool>,
}
model! { CheckExpandStatusOutput {
    0 "Data" data: CheckExpandStatusData, 1 "Success" success: bool
} }

/// In the response of [`CheckExpandStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExpandStatusData {
    pub is_active: Option<bool>,
    pub msg: Option<String>,
}
model! { CheckExpandStatusData {
    0 "IsActive" is_active: bool, 1 "Msg" msg: String
} }

/// Checks sql audit enable status: `CheckSqlAuditEnableStatus` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CheckSqlAuditEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditEnableStatus {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { CheckSqlAuditEnableStatus(db_name: String, drds_instance_id: String)
    "CheckSqlAuditEnableStatus" -> CheckSqlAuditEnableStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`CheckSqlAuditEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSqlAuditEnableStatusOutput {
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CheckSqlAuditEnableStatusOutput {
    0 "Status" status: String, 1 "Success" success: bool
} }

/// Creates drds db: `CreateDrdsDB` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateDrdsDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDB {
    pub account_name: Option<String>,
    pub db_inst_type: Option<String>,
    pub db_instance_is_creating: Option<bool>,
    pub db_name: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub encode: Option<String>,
    pub inst_db_name: Option<Vec<CreateDrdsDBInstDbName>>,
    /// Secret.
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

/// In the request of [`CreateDrdsDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBInstDbName {
    pub db_instance_id: Option<String>,
    pub shard_db_name: Option<Vec<String>>,
}
input! { CreateDrdsDBInstDbName() {
    0 "DbInstanceId" db_instance_id: String, 1 "ShardDbName" shard_db_name: Vec<String>
} }

/// In the request of [`CreateDrdsDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBRdsSuperAccount {
    pub account_name: Option<String>,
    pub db_instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { CreateDrdsDBRdsSuperAccount() {
    0 "AccountName" account_name: String, 1 "DbInstanceId" db_instance_id: String, 2 "Password" password: Secret
} }

/// Response of [`CreateDrdsDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsDBOutput {
    pub success: Option<bool>,
}
model! { CreateDrdsDBOutput {
    0 "Success" success: bool
} }

/// Creates drds instance: `CreateDrdsInstance` of `drds` 2019-01-23.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateDrdsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstance {
    /// Required.
    pub client_token: String,
    /// Required.
    pub description: String,
    pub duration: Option<i64>,
    /// Required.
    pub instance_series: String,
    pub is_auto_renew: Option<bool>,
    pub master_inst_id: Option<String>,
    pub mysql_version: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub quantity: i64,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub specification: String,
    /// Required.
    pub r#type: String,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
    pub is_ha: Option<bool>,
}

/// Arguments of [`CreateDrdsInstance::new`].
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
operation! {
    CreateDrdsInstance { CreateDrdsInstanceRequired: client_token, description, instance_series, pay_type, quantity, region_id, specification, r#type, zone_id }
    "CreateDrdsInstance" -> CreateDrdsInstanceOutput {
    0 "ClientToken" client_token, 1 "Description" description, 2 "Duration" duration: i64,
    3 "InstanceSeries" instance_series, 4 "IsAutoRenew" is_auto_renew: bool, 5 "MasterInstId" master_inst_id: String,
    6 "MySQLVersion" mysql_version: i64, 7 "PayType" pay_type, 8 "PricingCycle" pricing_cycle: String,
    9 "Quantity" quantity, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "Specification" specification, 13 "Type" r#type, 14 "VpcId" vpc_id: String, 15 "VswitchId" vswitch_id: String,
    16 "ZoneId" zone_id, 17 "isHa" is_ha: bool
} }

/// Response of [`CreateDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceOutput {
    pub data: Option<CreateDrdsInstanceData>,
    pub success: Option<bool>,
}
model! { CreateDrdsInstanceOutput {
    0 "Data" data: CreateDrdsInstanceData, 1 "Success" success: bool
} }

/// In the response of [`CreateDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceData {
    pub drds_instance_id_list: Option<CreateDrdsInstanceDrdsInstanceIdList>,
    pub order_id: Option<i64>,
}
model! { CreateDrdsInstanceData {
    0 "DrdsInstanceIdList" drds_instance_id_list: CreateDrdsInstanceDrdsInstanceIdList, 1 "OrderId" order_id: i64
} }

/// In the response of [`CreateDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrdsInstanceDrdsInstanceIdList {
    pub drds_instance_id_list: Vec<String>,
}
model! { CreateDrdsInstanceDrdsInstanceIdList {
    0 "drdsInstanceIdList" drds_instance_id_list: Vec<String>
} }

/// Creates instance account: `CreateInstanceAccount` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_privilege: Vec<CreateInstanceAccountDbPrivilege>,
    /// Required.
    pub drds_instance_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! {
    CreateInstanceAccount(account_name: String, db_privilege: Vec<CreateInstanceAccountDbPrivilege>, drds_instance_id: String, password: Secret)
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "AccountName" account_name, 1 "DbPrivilege" db_privilege, 2 "DrdsInstanceId" drds_instance_id,
    3 "Password" password
} }

/// In the request of [`CreateInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { CreateInstanceAccountDbPrivilege() {
    0 "DbName" db_name: String, 1 "Privilege" privilege: String
} }

/// Response of [`CreateInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub success: Option<bool>,
}
model! { CreateInstanceAccountOutput {
    0 "Success" success: bool
} }

/// Creates instance internet address: `CreateInstanceInternetAddress` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateInstanceInternetAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetAddress {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { CreateInstanceInternetAddress(drds_instance_id: String)
    "CreateInstanceInternetAddress" -> CreateInstanceInternetAddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`CreateInstanceInternetAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetAddressOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateInstanceInternetAddressOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Success" success: bool
} }

/// Creates order for rds: `CreateOrderForRds` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateOrderForRds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForRds {
    /// Required.
    pub params: String,
    pub region_id: Option<String>,
}
operation! { CreateOrderForRds(params: String) "CreateOrderForRds" -> CreateOrderForRdsOutput {
    0 "Params" params, 1 "RegionId" region_id: String
} }

/// Response of [`CreateOrderForRds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForRdsOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrderForRdsOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Creates shard task: `CreateShardTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/CreateShardTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub source_table_name: String,
    /// Required. 1 to 100 characters.
    pub target_table_name: String,
    /// Required.
    pub task_type: String,
}

/// Arguments of [`CreateShardTask::new`].
pub struct CreateShardTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub source_table_name: String,
    pub target_table_name: String,
    pub task_type: String,
}
operation! {
    CreateShardTask { CreateShardTaskRequired: db_name, drds_instance_id, source_table_name, target_table_name, task_type }
    "CreateShardTask" -> CreateShardTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name, 5 "TaskType" task_type
} }

/// Response of [`CreateShardTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShardTaskOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateShardTaskOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Describes back menu: `DescribeBackMenu` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackMenu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenu {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeBackMenu(drds_instance_id: String) "DescribeBackMenu" -> DescribeBackMenuOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeBackMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuOutput {
    pub list: Option<DescribeBackMenuList>,
    pub success: Option<bool>,
}
model! { DescribeBackMenuOutput {
    0 "List" list: DescribeBackMenuList, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuList {
    pub list: Vec<DescribeBackMenuListList>,
}
model! { DescribeBackMenuList {
    0 "list" list: Vec<DescribeBackMenuListList>
} }

/// In the response of [`DescribeBackMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackMenuListList {
    pub menu_name: Option<String>,
    pub support: Option<bool>,
}
model! { DescribeBackMenuListList {
    0 "MenuName" menu_name: String, 1 "Support" support: bool
} }

/// Describes backup dbs: `DescribeBackupDbs` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackupDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbs {
    pub backup_id: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub preferred_restore_time: Option<String>,
}
operation! { DescribeBackupDbs(drds_instance_id: String) "DescribeBackupDbs" -> DescribeBackupDbsOutput {
    0 "BackupId" backup_id: String, 1 "DrdsInstanceId" drds_instance_id,
    2 "PreferredRestoreTime" preferred_restore_time: String
} }

/// Response of [`DescribeBackupDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbsOutput {
    pub db_names: Option<DescribeBackupDbsDbNames>,
    pub success: Option<bool>,
}
model! { DescribeBackupDbsOutput {
    0 "DbNames" db_names: DescribeBackupDbsDbNames, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackupDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDbsDbNames {
    pub db_name: Vec<String>,
}
model! { DescribeBackupDbsDbNames {
    0 "dbName" db_name: Vec<String>
} }

/// Describes backup local: `DescribeBackupLocal` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackupLocal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLocal {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeBackupLocal(drds_instance_id: String) "DescribeBackupLocal" -> DescribeBackupLocalOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeBackupLocal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLocalOutput {
    pub backup_policy_do: Option<DescribeBackupLocalBackupPolicyDO>,
    pub success: Option<bool>,
}
model! { DescribeBackupLocalOutput {
    0 "BackupPolicyDO" backup_policy_do: DescribeBackupLocalBackupPolicyDO, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackupLocal`].
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
    0 "BackupAppName" backup_app_name: String, 1 "BackupDbName" backup_db_name: String,
    2 "BackupLevel" backup_level: String, 3 "BackupLog" backup_log: String, 4 "BackupMode" backup_mode: String,
    5 "BackupPolicyMode" backup_policy_mode: String, 6 "BackupRetentionPeriod" backup_retention_period: i64,
    7 "BackupType" backup_type: String, 8 "DataBackupRetentionPeriod" data_backup_retention_period: i64,
    9 "GmtCreate" gmt_create: i64, 10 "GmtModified" gmt_modified: i64,
    11 "HighSpaceUsageProtection" high_space_usage_protection: i64,
    12 "LocalLogRetentionHours" local_log_retention_hours: i64,
    13 "LocalLogRetentionSpace" local_log_retention_space: i64,
    14 "LogBackupRetentionPeriod" log_backup_retention_period: i64,
    15 "NextBackupActuallyTime" next_backup_actually_time: String,
    16 "PreferredBackupPeriod" preferred_backup_period: String, 17 "PreferredBackupTime" preferred_backup_time: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeBackupPolicy(drds_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_policy_do: Option<DescribeBackupPolicyBackupPolicyDO>,
    pub success: Option<bool>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupPolicyDO" backup_policy_do: DescribeBackupPolicyBackupPolicyDO, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackupPolicy`].
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
    0 "BackupAppName" backup_app_name: String, 1 "BackupDbName" backup_db_name: String,
    2 "BackupLevel" backup_level: String, 3 "BackupLog" backup_log: String, 4 "BackupMode" backup_mode: String,
    5 "BackupPolicyMode" backup_policy_mode: String, 6 "BackupRetentionPeriod" backup_retention_period: i64,
    7 "BackupType" backup_type: String, 8 "DataBackupRetentionPeriod" data_backup_retention_period: i64,
    9 "GmtCreate" gmt_create: i64, 10 "GmtModified" gmt_modified: i64,
    11 "HighSpaceUsageProtection" high_space_usage_protection: i64,
    12 "LocalLogRetentionHours" local_log_retention_hours: i64,
    13 "LocalLogRetentionSpace" local_log_retention_space: i64,
    14 "LogBackupRetentionPeriod" log_backup_retention_period: i64,
    15 "NextBackupActuallyTime" next_backup_actually_time: String,
    16 "PreferredBackupPeriod" preferred_backup_period: String, 17 "PreferredBackupTime" preferred_backup_time: String
} }

/// Describes backup sets: `DescribeBackupSets` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackupSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSets {
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBackupSets(drds_instance_id: String, end_time: String, start_time: String)
    "DescribeBackupSets" -> DescribeBackupSetsOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

/// Response of [`DescribeBackupSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsOutput {
    pub backup_sets: Option<DescribeBackupSetsBackupSets>,
    pub success: Option<bool>,
}
model! { DescribeBackupSetsOutput {
    0 "BackupSets" backup_sets: DescribeBackupSetsBackupSets, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackupSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsBackupSets {
    pub backup_set: Vec<DescribeBackupSetsBackupSet>,
}
model! { DescribeBackupSetsBackupSets {
    0 "backupSet" backup_set: Vec<DescribeBackupSetsBackupSet>
} }

/// In the response of [`DescribeBackupSets`].
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
    0 "BackupConsitentTime" backup_consitent_time: String, 1 "BackupDbs" backup_dbs: DescribeBackupSetsBackupDbs,
    2 "BackupEndTime" backup_end_time: i64, 3 "BackupLevel" backup_level: String, 4 "BackupMode" backup_mode: String,
    5 "BackupStartTime" backup_start_time: i64, 6 "BackupTotalSize" backup_total_size: String,
    7 "BackupType" backup_type: String, 8 "EnableRecovery" enable_recovery: bool, 9 "Id" id: String,
    10 "Status" status: i64
} }

/// In the response of [`DescribeBackupSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetsBackupDbs {
    pub backup_db: Vec<String>,
}
model! { DescribeBackupSetsBackupDbs {
    0 "backupDb" backup_db: Vec<String>
} }

/// Describes backup times: `DescribeBackupTimes` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBackupTimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimes {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeBackupTimes(drds_instance_id: String) "DescribeBackupTimes" -> DescribeBackupTimesOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeBackupTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimesOutput {
    pub restore_time: Option<DescribeBackupTimesRestoreTime>,
    pub success: Option<bool>,
}
model! { DescribeBackupTimesOutput {
    0 "RestoreTime" restore_time: DescribeBackupTimesRestoreTime, 1 "Success" success: bool
} }

/// In the response of [`DescribeBackupTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimesRestoreTime {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeBackupTimesRestoreTime {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Describes broadcast tables: `DescribeBroadcastTables` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeBroadcastTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBroadcastTables {
    /// At least 1.
    pub current_page: Option<i64>,
    /// Required.
    pub db_name: String,
    /// Required.
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

/// Response of [`DescribeBroadcastTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBroadcastTablesOutput {
    pub is_shard: Option<bool>,
    pub list: Vec<DescribeBroadcastTablesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeBroadcastTablesOutput {
    0 "IsShard" is_shard: bool, 1 "List" list: Vec<DescribeBroadcastTablesList>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeBroadcastTables`].
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
    0 "Broadcast" broadcast: bool, 1 "BroadcastType" broadcast_type: String, 2 "DbInstType" db_inst_type: i64,
    3 "IsShard" is_shard: bool, 4 "Status" status: i64, 5 "Table" table: String
} }

/// Describes db instance dbs: `DescribeDbInstanceDbs` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDbInstanceDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbs {
    pub account_name: Option<String>,
    pub db_inst_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub drds_instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { DescribeDbInstanceDbs(db_instance_id: String, drds_instance_id: String)
    "DescribeDbInstanceDbs" -> DescribeDbInstanceDbsOutput {
    0 "AccountName" account_name: String, 1 "DbInstType" db_inst_type: String, 2 "DbInstanceId" db_instance_id,
    3 "DrdsInstanceId" drds_instance_id, 4 "Password" password: Secret
} }

/// Response of [`DescribeDbInstanceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsOutput {
    pub databases: Option<DescribeDbInstanceDbsDatabases>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeDbInstanceDbsOutput {
    0 "Databases" databases: DescribeDbInstanceDbsDatabases, 1 "Success" success: bool, 2 "Total" total: String
} }

/// In the response of [`DescribeDbInstanceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsDatabases {
    pub database: Vec<DescribeDbInstanceDbsDatabase>,
}
model! { DescribeDbInstanceDbsDatabases {
    0 "Database" database: Vec<DescribeDbInstanceDbsDatabase>
} }

/// In the response of [`DescribeDbInstanceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstanceDbsDatabase {
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDbInstanceDbsDatabase {
    0 "DbName" db_name: String, 1 "Description" description: String, 2 "Status" status: i64
} }

/// Describes db instances: `DescribeDbInstances` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDbInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstances {
    pub db_inst_type: Option<String>,
    /// Required.
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

/// Response of [`DescribeDbInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesOutput {
    pub items: Option<DescribeDbInstancesItems>,
}
model! { DescribeDbInstancesOutput {
    0 "Items" items: DescribeDbInstancesItems
} }

/// In the response of [`DescribeDbInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesItems {
    pub db_instance: Vec<DescribeDbInstancesDBInstance>,
}
model! { DescribeDbInstancesItems {
    0 "DBInstance" db_instance: Vec<DescribeDbInstancesDBInstance>
} }

/// In the response of [`DescribeDbInstances`].
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
    0 "AllowAllCategory" allow_all_category: bool, 1 "DBInstanceDescription" db_instance_description: String,
    2 "DBInstanceId" db_instance_id: String, 3 "DBInstanceStatus" db_instance_status: i64,
    4 "DBInstanceType" db_instance_type: String, 5 "Engine" engine: String, 6 "EngineVersion" engine_version: String,
    7 "InstanceNetworkType" instance_network_type: String,
    8 "ReadOnlyDBInstanceId" read_only_db_instance_id: DescribeDbInstancesReadOnlyDBInstanceId,
    9 "RegionId" region_id: String, 10 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDbInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbInstancesReadOnlyDBInstanceId {
    pub read_only_db_instance_id: Vec<String>,
}
model! { DescribeDbInstancesReadOnlyDBInstanceId {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<String>
} }

/// Describes drds db: `DescribeDrdsDB` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDB {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDB(db_name: String, drds_instance_id: String) "DescribeDrdsDB" -> DescribeDrdsDBOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBOutput {
    pub data: Option<DescribeDrdsDBData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBOutput {
    0 "Data" data: DescribeDrdsDBData, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsDB`].
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
    0 "CreateTime" create_time: String, 1 "DbInstType" db_inst_type: String, 2 "DbName" db_name: String,
    3 "InstRole" inst_role: String, 4 "Mode" mode: String, 5 "Schema" schema: String, 6 "Status" status: String
} }

/// Describes drds db cluster: `DescribeDrdsDBCluster` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBCluster {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDBCluster(db_instance_id: String, db_name: String, drds_instance_id: String)
    "DescribeDrdsDBCluster" -> DescribeDrdsDBClusterOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterOutput {
    pub db_instance: Option<DescribeDrdsDBClusterDbInstance>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBClusterOutput {
    0 "DbInstance" db_instance: DescribeDrdsDBClusterDbInstance, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsDBCluster`].
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
    0 "DBInstanceId" db_instance_id: String, 1 "DBInstanceStatus" db_instance_status: String,
    2 "DBNodes" db_nodes: DescribeDrdsDBClusterDBNodes, 3 "DbInstType" db_inst_type: String,
    4 "Endpoints" endpoints: DescribeDrdsDBClusterEndpoints, 5 "Engine" engine: String,
    6 "EngineVersion" engine_version: String, 7 "ExpireTime" expire_time: String, 8 "NetworkType" network_type: String,
    9 "PayType" pay_type: String, 10 "Port" port: i64, 11 "RdsInstType" rds_inst_type: String,
    12 "ReadMode" read_mode: String, 13 "RemainDays" remain_days: String
} }

/// In the response of [`DescribeDrdsDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterDBNodes {
    pub db_node: Vec<DescribeDrdsDBClusterDBNode>,
}
model! { DescribeDrdsDBClusterDBNodes {
    0 "DBNode" db_node: Vec<DescribeDrdsDBClusterDBNode>
} }

/// In the response of [`DescribeDrdsDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterDBNode {
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub db_node_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDrdsDBClusterDBNode {
    0 "DBNodeId" db_node_id: String, 1 "DBNodeRole" db_node_role: String, 2 "DBNodeStatus" db_node_status: String,
    3 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDrdsDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterEndpoints {
    pub endpoint: Vec<DescribeDrdsDBClusterEndpoint>,
}
model! { DescribeDrdsDBClusterEndpoints {
    0 "Endpoint" endpoint: Vec<DescribeDrdsDBClusterEndpoint>
} }

/// In the response of [`DescribeDrdsDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBClusterEndpoint {
    pub endpoint_id: Option<String>,
    pub node_ids: Option<String>,
    pub read_weight: Option<i64>,
}
model! { DescribeDrdsDBClusterEndpoint {
    0 "EndpointId" endpoint_id: String, 1 "NodeIds" node_ids: String, 2 "ReadWeight" read_weight: i64
} }

/// Describes drds db ip white list: `DescribeDrdsDBIpWhiteList` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDBIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteList {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsDBIpWhiteList(db_name: String, drds_instance_id: String)
    "DescribeDrdsDBIpWhiteList" -> DescribeDrdsDBIpWhiteListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "GroupName" group_name: String,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeDrdsDBIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteListOutput {
    pub ip_white_list: Option<DescribeDrdsDBIpWhiteListIpWhiteList>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDBIpWhiteListOutput {
    0 "IpWhiteList" ip_white_list: DescribeDrdsDBIpWhiteListIpWhiteList, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsDBIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBIpWhiteListIpWhiteList {
    pub ip: Vec<String>,
}
model! { DescribeDrdsDBIpWhiteListIpWhiteList {
    0 "Ip" ip: Vec<String>
} }

/// Describes drds dbs: `DescribeDrdsDBs` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDBs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBs {
    /// Required.
    pub drds_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDrdsDBs(drds_instance_id: String, region_id: String) "DescribeDrdsDBs" -> DescribeDrdsDBsOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeDrdsDBs: DescribeDrdsDBsDb = Number "PageNumber", "Data.Db" data.db, total "Total" }

/// Response of [`DescribeDrdsDBs`].
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
    0 "Data" data: DescribeDrdsDBsData, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "Success" success: bool, 4 "Total" total: String
} }

/// In the response of [`DescribeDrdsDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDBsData {
    pub db: Vec<DescribeDrdsDBsDb>,
}
model! { DescribeDrdsDBsData {
    0 "Db" db: Vec<DescribeDrdsDBsDb>
} }

/// In the response of [`DescribeDrdsDBs`].
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
    0 "CreateTime" create_time: String, 1 "DbInstType" db_inst_type: String, 2 "DbName" db_name: String,
    3 "Mode" mode: String, 4 "Schema" schema: String, 5 "Status" status: String
} }

/// Describes drds db instance: `DescribeDrdsDbInstance` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDbInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsDbInstance(db_instance_id: String, db_name: String, drds_instance_id: String)
    "DescribeDrdsDbInstance" -> DescribeDrdsDbInstanceOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsDbInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceOutput {
    pub db_instance: Option<DescribeDrdsDbInstanceDbInstance>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDbInstanceOutput {
    0 "DbInstance" db_instance: DescribeDrdsDbInstanceDbInstance, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsDbInstance`].
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
    0 "ConnectUrl" connect_url: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceStatus" db_instance_status: String, 3 "DbInstType" db_inst_type: String,
    4 "DmInstanceId" dm_instance_id: String, 5 "Engine" engine: String, 6 "EngineVersion" engine_version: String,
    7 "ExpireTime" expire_time: String, 8 "NetworkType" network_type: String, 9 "PayType" pay_type: String,
    10 "Port" port: i64, 11 "RdsInstType" rds_inst_type: String,
    12 "ReadOnlyInstances" read_only_instances: DescribeDrdsDbInstanceReadOnlyInstances,
    13 "ReadWeight" read_weight: i64, 14 "RemainDays" remain_days: String
} }

/// In the response of [`DescribeDrdsDbInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstanceReadOnlyInstances {
    pub read_only_instance: Vec<DescribeDrdsDbInstanceReadOnlyInstance>,
}
model! { DescribeDrdsDbInstanceReadOnlyInstances {
    0 "ReadOnlyInstance" read_only_instance: Vec<DescribeDrdsDbInstanceReadOnlyInstance>
} }

/// In the response of [`DescribeDrdsDbInstance`].
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
    0 "ConnectUrl" connect_url: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceStatus" db_instance_status: String, 3 "DbInstType" db_inst_type: String,
    4 "DmInstanceId" dm_instance_id: String, 5 "Engine" engine: String, 6 "EngineVersion" engine_version: String,
    7 "ExpireTime" expire_time: String, 8 "NetworkType" network_type: String, 9 "PayType" pay_type: String,
    10 "Port" port: i64, 11 "RdsInstType" rds_inst_type: String, 12 "ReadWeight" read_weight: i64,
    13 "RemainDays" remain_days: String, 14 "VersionAction" version_action: i64
} }

/// Describes drds db instances: `DescribeDrdsDbInstances` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDbInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstances {
    /// Required.
    pub db_name: String,
    /// Required.
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
    Number "PageNumber", "DbInstances.DbInstance" db_instances.db_instance, total "Total" }

/// Response of [`DescribeDrdsDbInstances`].
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
    0 "DbInstances" db_instances: DescribeDrdsDbInstancesDbInstances, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "Success" success: bool, 4 "Total" total: String
} }

/// In the response of [`DescribeDrdsDbInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesDbInstances {
    pub db_instance: Vec<DescribeDrdsDbInstancesDbInstance>,
}
model! { DescribeDrdsDbInstancesDbInstances {
    0 "DbInstance" db_instance: Vec<DescribeDrdsDbInstancesDbInstance>
} }

/// In the response of [`DescribeDrdsDbInstances`].
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
    0 "ConnectUrl" connect_url: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceStatus" db_instance_status: String, 3 "DbInstType" db_inst_type: String,
    4 "DmInstanceId" dm_instance_id: String, 5 "Engine" engine: String, 6 "EngineVersion" engine_version: String,
    7 "ExpireTime" expire_time: String, 8 "NetworkType" network_type: String, 9 "PayType" pay_type: String,
    10 "Port" port: i64, 11 "RdsInstType" rds_inst_type: String,
    12 "ReadOnlyInstances" read_only_instances: DescribeDrdsDbInstancesReadOnlyInstances,
    13 "ReadWeight" read_weight: i64, 14 "RemainDays" remain_days: i64
} }

/// In the response of [`DescribeDrdsDbInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbInstancesReadOnlyInstances {
    pub read_only_instance: Vec<DescribeDrdsDbInstancesReadOnlyInstance>,
}
model! { DescribeDrdsDbInstancesReadOnlyInstances {
    0 "ReadOnlyInstance" read_only_instance: Vec<DescribeDrdsDbInstancesReadOnlyInstance>
} }

/// In the response of [`DescribeDrdsDbInstances`].
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
    0 "ConnectUrl" connect_url: String, 1 "DBInstanceStatus" db_instance_status: String,
    2 "DbInstType" db_inst_type: String, 3 "DmInstanceId" dm_instance_id: String, 4 "Engine" engine: String,
    5 "EngineVersion" engine_version: String, 6 "ExpireTime" expire_time: String,
    7 "InstanceName" instance_name: String, 8 "NetworkType" network_type: String, 9 "PayType" pay_type: String,
    10 "Port" port: i64, 11 "RdsInstType" rds_inst_type: String, 12 "ReadWeight" read_weight: i64,
    13 "RemainDays" remain_days: i64
} }

/// Describes drds db rds name list: `DescribeDrdsDbRdsNameList` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsDbRdsNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameList {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsDbRdsNameList(db_name: String, drds_instance_id: String)
    "DescribeDrdsDbRdsNameList" -> DescribeDrdsDbRdsNameListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeDrdsDbRdsNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameListOutput {
    pub instance_name_list: Option<DescribeDrdsDbRdsNameListInstanceNameList>,
    pub success: Option<bool>,
}
model! { DescribeDrdsDbRdsNameListOutput {
    0 "InstanceNameList" instance_name_list: DescribeDrdsDbRdsNameListInstanceNameList, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsDbRdsNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsDbRdsNameListInstanceNameList {
    pub instance_name: Vec<String>,
}
model! { DescribeDrdsDbRdsNameListInstanceNameList {
    0 "InstanceName" instance_name: Vec<String>
} }

/// Describes drds instance: `DescribeDrdsInstance` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstance {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsInstance(drds_instance_id: String) "DescribeDrdsInstance" -> DescribeDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceOutput {
    pub data: Option<DescribeDrdsInstanceData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceOutput {
    0 "Data" data: DescribeDrdsInstanceData, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsInstance`].
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
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "DrdsInstanceId" drds_instance_id: String, 4 "ExpireDate" expire_date: i64, 5 "InstRole" inst_role: String,
    6 "InstanceSeries" instance_series: String, 7 "InstanceSpec" instance_spec: String, 8 "Label" label: String,
    9 "MachineType" machine_type: String, 10 "MasterInstanceId" master_instance_id: String,
    11 "MysqlVersion" mysql_version: i64, 12 "NetworkType" network_type: String,
    13 "OrderInstanceId" order_instance_id: String, 14 "ProductVersion" product_version: String,
    15 "ReadOnlyDBInstanceIds" read_only_db_instance_ids: DescribeDrdsInstanceReadOnlyDBInstanceIds,
    16 "RegionId" region_id: String, 17 "ResourceGroupId" resource_group_id: String, 18 "Status" status: String,
    19 "StorageType" storage_type: String, 20 "Type" r#type: String, 21 "Version" version: i64,
    22 "VersionAction" version_action: String, 23 "Vips" vips: DescribeDrdsInstanceVips,
    24 "VpcCloudInstanceId" vpc_cloud_instance_id: String, 25 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Vec<String>,
}
model! { DescribeDrdsInstanceReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<String>
} }

/// In the response of [`DescribeDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVips {
    pub vip: Vec<DescribeDrdsInstanceVip>,
}
model! { DescribeDrdsInstanceVips {
    0 "Vip" vip: Vec<DescribeDrdsInstanceVip>
} }

/// In the response of [`DescribeDrdsInstance`].
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
    0 "Dns" dns: String, 1 "ExpireDays" expire_days: i64, 2 "Port" port: String, 3 "RemoveWeight" remove_weight: bool,
    4 "Type" r#type: String, 5 "VpcId" vpc_id: String, 6 "VswitchId" vswitch_id: String
} }

/// Describes drds instance db monitor: `DescribeDrdsInstanceDbMonitor` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstanceDbMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitor {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub key: String,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`DescribeDrdsInstanceDbMonitor::new`].
pub struct DescribeDrdsInstanceDbMonitorRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub key: String,
    pub start_time: i64,
}
operation! {
    DescribeDrdsInstanceDbMonitor { DescribeDrdsInstanceDbMonitorRequired: db_name, drds_instance_id, end_time, key, start_time }
    "DescribeDrdsInstanceDbMonitor" -> DescribeDrdsInstanceDbMonitorOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time, 3 "Key" key,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeDrdsInstanceDbMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorOutput {
    pub data: Vec<DescribeDrdsInstanceDbMonitorData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceDbMonitorOutput {
    0 "Data" data: Vec<DescribeDrdsInstanceDbMonitorData>, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsInstanceDbMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorData {
    pub key: Option<String>,
    pub unit: Option<String>,
    pub values: Vec<DescribeDrdsInstanceDbMonitorValues>,
}
model! { DescribeDrdsInstanceDbMonitorData {
    0 "Key" key: String, 1 "Unit" unit: String, 2 "Values" values: Vec<DescribeDrdsInstanceDbMonitorValues>
} }

/// In the response of [`DescribeDrdsInstanceDbMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceDbMonitorValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDrdsInstanceDbMonitorValues {
    0 "Date" date: i64, 1 "Value" value: String
} }

/// Describes drds instance level tasks: `DescribeDrdsInstanceLevelTasks` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstanceLevelTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasks {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsInstanceLevelTasks(drds_instance_id: String)
    "DescribeDrdsInstanceLevelTasks" -> DescribeDrdsInstanceLevelTasksOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsInstanceLevelTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasksOutput {
    pub success: Option<bool>,
    pub tasks: Option<DescribeDrdsInstanceLevelTasksTasks>,
}
model! { DescribeDrdsInstanceLevelTasksOutput {
    0 "Success" success: bool, 1 "Tasks" tasks: DescribeDrdsInstanceLevelTasksTasks
} }

/// In the response of [`DescribeDrdsInstanceLevelTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceLevelTasksTasks {
    pub task: Vec<DescribeDrdsInstanceLevelTasksTask>,
}
model! { DescribeDrdsInstanceLevelTasksTasks {
    0 "Task" task: Vec<DescribeDrdsInstanceLevelTasksTask>
} }

/// In the response of [`DescribeDrdsInstanceLevelTasks`].
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
    0 "AllowCancel" allow_cancel: bool, 1 "ErrMsg" err_msg: String, 2 "GmtCreate" gmt_create: i64,
    3 "Progress" progress: i64, 4 "ProgressDescription" progress_description: String,
    5 "ShowProgress" show_progress: bool, 6 "TargetId" target_id: i64, 7 "TaskName" task_name: String,
    8 "TaskPhase" task_phase: String, 9 "TaskStatus" task_status: i64, 10 "TaskType" task_type: i64
} }

/// Describes drds instance monitor: `DescribeDrdsInstanceMonitor` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstanceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitor {
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub key: String,
    pub period_multiple: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDrdsInstanceMonitor(drds_instance_id: String, end_time: i64, key: String, start_time: i64)
    "DescribeDrdsInstanceMonitor" -> DescribeDrdsInstanceMonitorOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "PeriodMultiple" period_multiple: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeDrdsInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorOutput {
    pub data: Vec<DescribeDrdsInstanceMonitorData>,
}
model! { DescribeDrdsInstanceMonitorOutput {
    0 "Data" data: Vec<DescribeDrdsInstanceMonitorData>
} }

/// In the response of [`DescribeDrdsInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorData {
    pub key: Option<String>,
    pub node_num: Option<i64>,
    pub unit: Option<String>,
    pub values: Vec<DescribeDrdsInstanceMonitorValues>,
}
model! { DescribeDrdsInstanceMonitorData {
    0 "Key" key: String, 1 "NodeNum" node_num: i64, 2 "Unit" unit: String,
    3 "Values" values: Vec<DescribeDrdsInstanceMonitorValues>
} }

/// In the response of [`DescribeDrdsInstanceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceMonitorValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDrdsInstanceMonitorValues {
    0 "Date" date: i64, 1 "Value" value: String
} }

/// Describes drds instance version: `DescribeDrdsInstanceVersion` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstanceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersion {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsInstanceVersion(drds_instance_id: String)
    "DescribeDrdsInstanceVersion" -> DescribeDrdsInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeDrdsInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersionOutput {
    pub data: Option<DescribeDrdsInstanceVersionData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsInstanceVersionOutput {
    0 "Data" data: DescribeDrdsInstanceVersionData, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstanceVersionData {
    pub instance_version: Option<String>,
    pub newest_version: Option<String>,
}
model! { DescribeDrdsInstanceVersionData {
    0 "InstanceVersion" instance_version: String, 1 "NewestVersion" newest_version: String
} }

/// Describes drds instances: `DescribeDrdsInstances` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstances {
    pub description: Option<String>,
    pub expired: Option<bool>,
    pub mix: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_version: Option<String>,
    /// Required.
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
    Number "PageNumber", "Instances.Instance" instances.instance, total "Total" }

/// In the request of [`DescribeDrdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDrdsInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDrdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesOutput {
    pub instances: Option<DescribeDrdsInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDrdsInstancesOutput {
    0 "Instances" instances: DescribeDrdsInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeDrdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesInstances {
    pub instance: Vec<DescribeDrdsInstancesInstance>,
}
model! { DescribeDrdsInstancesInstances {
    0 "Instance" instance: Vec<DescribeDrdsInstancesInstance>
} }

/// In the response of [`DescribeDrdsInstances`].
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
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "DrdsInstanceId" drds_instance_id: String, 4 "ExpireDate" expire_date: i64, 5 "InstRole" inst_role: String,
    6 "InstanceSeries" instance_series: String, 7 "InstanceSpec" instance_spec: String, 8 "Label" label: String,
    9 "MachineType" machine_type: String, 10 "MasterInstanceId" master_instance_id: String,
    11 "NetworkType" network_type: String, 12 "OrderInstanceId" order_instance_id: String,
    13 "ProductVersion" product_version: String,
    14 "ReadOnlyDBInstanceIds" read_only_db_instance_ids: DescribeDrdsInstancesReadOnlyDBInstanceIds,
    15 "RegionId" region_id: String, 16 "ResourceGroupId" resource_group_id: String, 17 "Status" status: String,
    18 "Type" r#type: String, 19 "Version" version: i64, 20 "VersionAction" version_action: String,
    21 "Vips" vips: DescribeDrdsInstancesVips, 22 "VpcCloudInstanceId" vpc_cloud_instance_id: String,
    23 "VpcId" vpc_id: String, 24 "ZoneId" zone_id: String, 25 "series" series: String
} }

/// In the response of [`DescribeDrdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Vec<String>,
}
model! { DescribeDrdsInstancesReadOnlyDBInstanceIds {
    0 "ReadOnlyDBInstanceId" read_only_db_instance_id: Vec<String>
} }

/// In the response of [`DescribeDrdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsInstancesVips {
    pub vip: Vec<DescribeDrdsInstancesVip>,
}
model! { DescribeDrdsInstancesVips {
    0 "Vip" vip: Vec<DescribeDrdsInstancesVip>
} }

/// In the response of [`DescribeDrdsInstances`].
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
    0 "IP" ip: String, 1 "Port" port: String, 2 "Type" r#type: String, 3 "VpcId" vpc_id: String,
    4 "VswitchId" vswitch_id: String, 5 "dns" dns: String
} }

/// Describes drds params: `DescribeDrdsParams` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsParams {
    pub db_name: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub param_level: String,
    pub region_id: Option<String>,
}
operation! { DescribeDrdsParams(drds_instance_id: String, param_level: String)
    "DescribeDrdsParams" -> DescribeDrdsParamsOutput {
    0 "DbName" db_name: String, 1 "DrdsInstanceId" drds_instance_id, 2 "ParamLevel" param_level,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeDrdsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsParamsOutput {
    pub list: Vec<DescribeDrdsParamsList>,
    pub success: Option<bool>,
}
model! { DescribeDrdsParamsOutput {
    0 "List" list: Vec<DescribeDrdsParamsList>, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsParams`].
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
    0 "DbName" db_name: String, 1 "NeedRestart" need_restart: bool, 2 "ParamDefaultValue" param_default_value: String,
    3 "ParamDesc" param_desc: String, 4 "ParamEnglishName" param_english_name: String,
    5 "ParamLevel" param_level: String, 6 "ParamName" param_name: String, 7 "ParamRanges" param_ranges: String,
    8 "ParamType" param_type: String, 9 "ParamValue" param_value: String,
    10 "ParamVariableName" param_variable_name: String
} }

/// Describes drds rds instances: `DescribeDrdsRdsInstances` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsRdsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstances {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsRdsInstances(drds_instance_id: String)
    "DescribeDrdsRdsInstances" -> DescribeDrdsRdsInstancesOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsRdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstancesOutput {
    pub db_instances: Option<DescribeDrdsRdsInstancesDbInstances>,
    pub success: Option<bool>,
}
model! { DescribeDrdsRdsInstancesOutput {
    0 "DbInstances" db_instances: DescribeDrdsRdsInstancesDbInstances, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsRdsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsRdsInstancesDbInstances {
    pub db_instance: Vec<DescribeDrdsRdsInstancesDbInstance>,
}
model! { DescribeDrdsRdsInstancesDbInstances {
    0 "DbInstance" db_instance: Vec<DescribeDrdsRdsInstancesDbInstance>
} }

/// In the response of [`DescribeDrdsRdsInstances`].
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
    0 "ConnectUrl" connect_url: String, 1 "DBInstanceCPU" db_instance_cpu: String,
    2 "DBInstanceClassType" db_instance_class_type: String, 3 "DBInstanceId" db_instance_id: String,
    4 "DBInstanceMemory" db_instance_memory: i64, 5 "DBInstanceStatus" db_instance_status: String,
    6 "DBInstanceStorage" db_instance_storage: i64, 7 "DbInstType" db_inst_type: String,
    8 "DmInstanceId" dm_instance_id: String, 9 "Engine" engine: String, 10 "EngineVersion" engine_version: String,
    11 "LockMode" lock_mode: i64, 12 "LockReason" lock_reason: String, 13 "NetworkType" network_type: String,
    14 "PayType" pay_type: String, 15 "Port" port: i64, 16 "RdsInstType" rds_inst_type: String,
    17 "ReadWeight" read_weight: i64
} }

/// Describes drds sharding dbs: `DescribeDrdsShardingDbs` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsShardingDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbs {
    /// Required.
    pub db_name: String,
    pub db_name_pattern: Option<String>,
    /// Required.
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
    Number "PageNumber", "ShardingDbs.ShardingDb" sharding_dbs.sharding_db, total "Total" }

/// Response of [`DescribeDrdsShardingDbs`].
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
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String,
    2 "ShardingDbs" sharding_dbs: DescribeDrdsShardingDbsShardingDbs, 3 "Success" success: bool, 4 "Total" total: String
} }

/// In the response of [`DescribeDrdsShardingDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsShardingDbsShardingDbs {
    pub sharding_db: Vec<DescribeDrdsShardingDbsShardingDb>,
}
model! { DescribeDrdsShardingDbsShardingDbs {
    0 "ShardingDb" sharding_db: Vec<DescribeDrdsShardingDbsShardingDb>
} }

/// In the response of [`DescribeDrdsShardingDbs`].
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
    0 "BlockingTimeout" blocking_timeout: i64, 1 "ConnectUrl" connect_url: String,
    2 "ConnectionProperties" connection_properties: String, 3 "DbInstanceId" db_instance_id: String,
    4 "DbStatus" db_status: String, 5 "DbType" db_type: String, 6 "GroupName" group_name: String,
    7 "IdleTimeOut" idle_time_out: i64, 8 "MaxPoolSize" max_pool_size: i64, 9 "MinPoolSize" min_pool_size: i64,
    10 "PreparedStatementCacheSize" prepared_statement_cache_size: i64, 11 "ShardingDbName" sharding_db_name: String,
    12 "UserName" user_name: String
} }

/// Describes drds slow sqls: `DescribeDrdsSlowSqls` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsSlowSqls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqls {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub exe_time: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`DescribeDrdsSlowSqls::new`].
pub struct DescribeDrdsSlowSqlsRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub end_time: i64,
    pub exe_time: i64,
    pub start_time: i64,
}
operation! {
    DescribeDrdsSlowSqls { DescribeDrdsSlowSqlsRequired: db_name, drds_instance_id, end_time, exe_time, start_time }
    "DescribeDrdsSlowSqls" -> DescribeDrdsSlowSqlsOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time, 3 "ExeTime" exe_time,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "StartTime" start_time
} }
paged! { DescribeDrdsSlowSqls: DescribeDrdsSlowSqlsItem = Number "PageNumber", "Items.Item" items.item, total "Total" }

/// Response of [`DescribeDrdsSlowSqls`].
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
    0 "Items" items: DescribeDrdsSlowSqlsItems, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeDrdsSlowSqls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSlowSqlsItems {
    pub item: Vec<DescribeDrdsSlowSqlsItem>,
}
model! { DescribeDrdsSlowSqlsItems {
    0 "Item" item: Vec<DescribeDrdsSlowSqlsItem>
} }

/// In the response of [`DescribeDrdsSlowSqls`].
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
    0 "Host" host: String, 1 "ResponseTime" response_time: i64, 2 "Schema" schema: String, 3 "SendTime" send_time: i64,
    4 "Sql" sql: String
} }

/// Describes drds sql audit status: `DescribeDrdsSqlAuditStatus` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsSqlAuditStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatus {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeDrdsSqlAuditStatus(drds_instance_id: String)
    "DescribeDrdsSqlAuditStatus" -> DescribeDrdsSqlAuditStatusOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeDrdsSqlAuditStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatusOutput {
    pub data: Option<DescribeDrdsSqlAuditStatusData>,
    pub success: Option<bool>,
}
model! { DescribeDrdsSqlAuditStatusOutput {
    0 "Data" data: DescribeDrdsSqlAuditStatusData, 1 "Success" success: bool
} }

/// In the response of [`DescribeDrdsSqlAuditStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsSqlAuditStatusData {
    pub data: Vec<DescribeDrdsSqlAuditStatusDataData>,
}
model! { DescribeDrdsSqlAuditStatusData {
    0 "Data" data: Vec<DescribeDrdsSqlAuditStatusDataData>
} }

/// In the response of [`DescribeDrdsSqlAuditStatus`].
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
    0 "DbName" db_name: String, 1 "Detailed" detailed: String, 2 "Enabled" enabled: String,
    3 "ExtraAliUid" extra_ali_uid: i64, 4 "ExtraSlsLogStore" extra_sls_log_store: String,
    5 "ExtraSlsProject" extra_sls_project: String, 6 "ExtraWriteEnabled" extra_write_enabled: bool
} }

/// Describes drds tasks: `DescribeDrdsTasks` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeDrdsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasks {
    pub db_name: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub task_type: Option<String>,
}
operation! { DescribeDrdsTasks(drds_instance_id: String) "DescribeDrdsTasks" -> DescribeDrdsTasksOutput {
    0 "DbName" db_name: String, 1 "DrdsInstanceId" drds_instance_id, 2 "TaskType" task_type: String
} }

/// Response of [`DescribeDrdsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksOutput {
    pub success: Option<bool>,
    pub tasks: Option<DescribeDrdsTasksTasks>,
}
model! { DescribeDrdsTasksOutput {
    0 "Success" success: bool, 1 "Tasks" tasks: DescribeDrdsTasksTasks
} }

/// In the response of [`DescribeDrdsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksTasks {
    pub task: Vec<DescribeDrdsTasksTask>,
}
model! { DescribeDrdsTasksTasks {
    0 "Task" task: Vec<DescribeDrdsTasksTask>
} }

/// In the response of [`DescribeDrdsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrdsTasksTask {
    pub content: Option<String>,
    pub id: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeDrdsTasksTask {
    0 "Content" content: String, 1 "Id" id: i64, 2 "State" state: String
} }

/// Describes expand logic table info list: `DescribeExpandLogicTableInfoList` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeExpandLogicTableInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoList {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeExpandLogicTableInfoList(db_name: String, drds_instance_id: String)
    "DescribeExpandLogicTableInfoList" -> DescribeExpandLogicTableInfoListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeExpandLogicTableInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListOutput {
    pub data: Option<DescribeExpandLogicTableInfoListData>,
    pub success: Option<bool>,
}
model! { DescribeExpandLogicTableInfoListOutput {
    0 "Data" data: DescribeExpandLogicTableInfoListData, 1 "Success" success: bool
} }

/// In the response of [`DescribeExpandLogicTableInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListData {
    pub data: Vec<DescribeExpandLogicTableInfoListDataData>,
}
model! { DescribeExpandLogicTableInfoListData {
    0 "data" data: Vec<DescribeExpandLogicTableInfoListDataData>
} }

/// In the response of [`DescribeExpandLogicTableInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpandLogicTableInfoListDataData {
    pub shard_db_key: Option<String>,
    pub shard_tb_key: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeExpandLogicTableInfoListDataData {
    0 "ShardDbKey" shard_db_key: String, 1 "ShardTbKey" shard_tb_key: String, 2 "TableName" table_name: String
} }

/// Describes hot db list: `DescribeHotDbList` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeHotDbList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbList {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeHotDbList(db_name: String, drds_instance_id: String)
    "DescribeHotDbList" -> DescribeHotDbListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeHotDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListOutput {
    pub data: Option<DescribeHotDbListData>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeHotDbListOutput {
    0 "Data" data: DescribeHotDbListData, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeHotDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListData {
    pub list: Option<DescribeHotDbListList>,
    pub random_code: Option<String>,
}
model! { DescribeHotDbListData {
    0 "List" list: DescribeHotDbListList, 1 "RandomCode" random_code: String
} }

/// In the response of [`DescribeHotDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListList {
    pub instance_db: Vec<DescribeHotDbListInstanceDb>,
}
model! { DescribeHotDbListList {
    0 "InstanceDb" instance_db: Vec<DescribeHotDbListInstanceDb>
} }

/// In the response of [`DescribeHotDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListInstanceDb {
    pub hot_db_list: Option<DescribeHotDbListHotDbList>,
    pub instance_name: Option<String>,
}
model! { DescribeHotDbListInstanceDb {
    0 "HotDbList" hot_db_list: DescribeHotDbListHotDbList, 1 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeHotDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotDbListHotDbList {
    pub data: Vec<String>,
}
model! { DescribeHotDbListHotDbList {
    0 "data" data: Vec<String>
} }

/// Describes inst db log info: `DescribeInstDbLogInfo` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeInstDbLogInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfo {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeInstDbLogInfo(db_name: String, drds_instance_id: String)
    "DescribeInstDbLogInfo" -> DescribeInstDbLogInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeInstDbLogInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfoOutput {
    pub log_time_range: Option<DescribeInstDbLogInfoLogTimeRange>,
    pub success: Option<bool>,
}
model! { DescribeInstDbLogInfoOutput {
    0 "LogTimeRange" log_time_range: DescribeInstDbLogInfoLogTimeRange, 1 "Success" success: bool
} }

/// In the response of [`DescribeInstDbLogInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbLogInfoLogTimeRange {
    pub support_latest_time: Option<i64>,
    pub support_oldest_time: Option<i64>,
}
model! { DescribeInstDbLogInfoLogTimeRange {
    0 "SupportLatestTime" support_latest_time: i64, 1 "SupportOldestTime" support_oldest_time: i64
} }

/// Describes inst db sls info: `DescribeInstDbSlsInfo` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeInstDbSlsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfo {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeInstDbSlsInfo(db_name: String, drds_instance_id: String)
    "DescribeInstDbSlsInfo" -> DescribeInstDbSlsInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeInstDbSlsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfoOutput {
    pub audit_info: Option<DescribeInstDbSlsInfoAuditInfo>,
    pub success: Option<bool>,
}
model! { DescribeInstDbSlsInfoOutput {
    0 "AuditInfo" audit_info: DescribeInstDbSlsInfoAuditInfo, 1 "Success" success: bool
} }

/// In the response of [`DescribeInstDbSlsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstDbSlsInfoAuditInfo {
    pub log_store: Option<String>,
    pub project: Option<String>,
}
model! { DescribeInstDbSlsInfoAuditInfo {
    0 "LogStore" log_store: String, 1 "Project" project: String
} }

/// Describes instance accounts: `DescribeInstanceAccounts` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeInstanceAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccounts {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeInstanceAccounts(drds_instance_id: String)
    "DescribeInstanceAccounts" -> DescribeInstanceAccountsOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeInstanceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsOutput {
    pub instance_accounts: Option<DescribeInstanceAccountsInstanceAccounts>,
    pub success: Option<bool>,
}
model! { DescribeInstanceAccountsOutput {
    0 "InstanceAccounts" instance_accounts: DescribeInstanceAccountsInstanceAccounts, 1 "Success" success: bool
} }

/// In the response of [`DescribeInstanceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsInstanceAccounts {
    pub instance_account: Vec<DescribeInstanceAccountsInstanceAccount>,
}
model! { DescribeInstanceAccountsInstanceAccounts {
    0 "InstanceAccount" instance_account: Vec<DescribeInstanceAccountsInstanceAccount>
} }

/// In the response of [`DescribeInstanceAccounts`].
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
    0 "AccountName" account_name: String, 1 "AccountType" account_type: i64,
    2 "DbPrivileges" db_privileges: DescribeInstanceAccountsDbPrivileges, 3 "Description" description: String,
    4 "Host" host: String
} }

/// In the response of [`DescribeInstanceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsDbPrivileges {
    pub db_privilege: Vec<DescribeInstanceAccountsDbPrivilege>,
}
model! { DescribeInstanceAccountsDbPrivileges {
    0 "DbPrivilege" db_privilege: Vec<DescribeInstanceAccountsDbPrivilege>
} }

/// In the response of [`DescribeInstanceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountsDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
model! { DescribeInstanceAccountsDbPrivilege {
    0 "DbName" db_name: String, 1 "Privilege" privilege: String
} }

/// Describes instance switch azone: `DescribeInstanceSwitchAzone` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeInstanceSwitchAzone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzone {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeInstanceSwitchAzone(drds_instance_id: String)
    "DescribeInstanceSwitchAzone" -> DescribeInstanceSwitchAzoneOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeInstanceSwitchAzone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneOutput {
    pub result: Option<DescribeInstanceSwitchAzoneResult>,
    pub success: Option<bool>,
}
model! { DescribeInstanceSwitchAzoneOutput {
    0 "Result" result: DescribeInstanceSwitchAzoneResult, 1 "Success" success: bool
} }

/// In the response of [`DescribeInstanceSwitchAzone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneResult {
    pub origin_azone_id: Option<String>,
    pub region_id: Option<String>,
    pub switch_able: Option<bool>,
    pub target_azones: Option<DescribeInstanceSwitchAzoneTargetAzones>,
}
model! { DescribeInstanceSwitchAzoneResult {
    0 "OriginAzoneId" origin_azone_id: String, 1 "RegionId" region_id: String, 2 "SwitchAble" switch_able: bool,
    3 "TargetAzones" target_azones: DescribeInstanceSwitchAzoneTargetAzones
} }

/// In the response of [`DescribeInstanceSwitchAzone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchAzoneTargetAzones {
    pub target_azone: Vec<String>,
}
model! { DescribeInstanceSwitchAzoneTargetAzones {
    0 "TargetAzone" target_azone: Vec<String>
} }

/// Describes instance switch network: `DescribeInstanceSwitchNetwork` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeInstanceSwitchNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetwork {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeInstanceSwitchNetwork(drds_instance_id: String)
    "DescribeInstanceSwitchNetwork" -> DescribeInstanceSwitchNetworkOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeInstanceSwitchNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkOutput {
    pub success: Option<bool>,
    pub vpc_infos: Option<DescribeInstanceSwitchNetworkVpcInfos>,
}
model! { DescribeInstanceSwitchNetworkOutput {
    0 "Success" success: bool, 1 "VpcInfos" vpc_infos: DescribeInstanceSwitchNetworkVpcInfos
} }

/// In the response of [`DescribeInstanceSwitchNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVpcInfos {
    pub vpc_info: Vec<DescribeInstanceSwitchNetworkVpcInfo>,
}
model! { DescribeInstanceSwitchNetworkVpcInfos {
    0 "VpcInfo" vpc_info: Vec<DescribeInstanceSwitchNetworkVpcInfo>
} }

/// In the response of [`DescribeInstanceSwitchNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVpcInfo {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vswitch_infos: Option<DescribeInstanceSwitchNetworkVswitchInfos>,
}
model! { DescribeInstanceSwitchNetworkVpcInfo {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String,
    3 "VswitchInfos" vswitch_infos: DescribeInstanceSwitchNetworkVswitchInfos
} }

/// In the response of [`DescribeInstanceSwitchNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSwitchNetworkVswitchInfos {
    pub vswitch_info: Vec<DescribeInstanceSwitchNetworkVswitchInfo>,
}
model! { DescribeInstanceSwitchNetworkVswitchInfos {
    0 "VswitchInfo" vswitch_info: Vec<DescribeInstanceSwitchNetworkVswitchInfo>
} }

/// In the response of [`DescribeInstanceSwitchNetwork`].
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
    0 "AzoneId" azone_id: String, 1 "DrdsSupported" drds_supported: bool, 2 "VpcId" vpc_id: String,
    3 "VswitchId" vswitch_id: String, 4 "VswitchName" vswitch_name: String
} }

/// Describes pre check result: `DescribePreCheckResult` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribePreCheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResult {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribePreCheckResult(drds_instance_id: String, task_id: String)
    "DescribePreCheckResult" -> DescribePreCheckResultOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DescribePreCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultOutput {
    pub pre_check_result: Option<DescribePreCheckResultPreCheckResult>,
    pub success: Option<bool>,
}
model! { DescribePreCheckResultOutput {
    0 "PreCheckResult" pre_check_result: DescribePreCheckResultPreCheckResult, 1 "Success" success: bool
} }

/// In the response of [`DescribePreCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultPreCheckResult {
    pub pre_check_name: Option<String>,
    pub state: Option<String>,
    pub sub_check_items: Vec<DescribePreCheckResultSubCheckItems>,
}
model! { DescribePreCheckResultPreCheckResult {
    0 "PreCheckName" pre_check_name: String, 1 "State" state: String,
    2 "SubCheckItems" sub_check_items: Vec<DescribePreCheckResultSubCheckItems>
} }

/// In the response of [`DescribePreCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckResultSubCheckItems {
    pub error_msg_code: Option<String>,
    pub error_msg_params: Vec<String>,
    pub pre_check_item_name: Option<String>,
    pub state: Option<String>,
}
model! { DescribePreCheckResultSubCheckItems {
    0 "ErrorMsgCode" error_msg_code: String, 1 "ErrorMsgParams" error_msg_params: Vec<String>,
    2 "PreCheckItemName" pre_check_item_name: String, 3 "State" state: String
} }

/// Describes rds performance: `DescribeRDSPerformance` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRDSPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformance {
    pub db_inst_type: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub end_time: Option<i64>,
    /// Required.
    pub keys: String,
    /// Required.
    pub rds_instance_id: String,
    pub start_time: Option<i64>,
}
operation! { DescribeRDSPerformance(drds_instance_id: String, keys: String, rds_instance_id: String)
    "DescribeRDSPerformance" -> DescribeRDSPerformanceOutput {
    0 "DbInstType" db_inst_type: String, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time: i64, 3 "Keys" keys,
    4 "RdsInstanceId" rds_instance_id, 5 "StartTime" start_time: i64
} }

/// Response of [`DescribeRDSPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceOutput {
    pub data: Vec<DescribeRDSPerformanceData>,
    pub success: Option<bool>,
}
model! { DescribeRDSPerformanceOutput {
    0 "Data" data: Vec<DescribeRDSPerformanceData>, 1 "Success" success: bool
} }

/// In the response of [`DescribeRDSPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceData {
    pub key: Option<String>,
    pub node_name: Option<String>,
    pub node_num: Option<i64>,
    pub unit: Option<String>,
    pub values: Vec<DescribeRDSPerformanceValues>,
}
model! { DescribeRDSPerformanceData {
    0 "Key" key: String, 1 "NodeName" node_name: String, 2 "NodeNum" node_num: i64, 3 "Unit" unit: String,
    4 "Values" values: Vec<DescribeRDSPerformanceValues>
} }

/// In the response of [`DescribeRDSPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDSPerformanceValues {
    pub date: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeRDSPerformanceValues {
    0 "Date" date: i64, 1 "Value" value: String
} }

/// Describes rds commodity: `DescribeRdsCommodity` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRdsCommodity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsCommodity {
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub drds_instance_id: String,
    pub order_type: Option<String>,
}
operation! { DescribeRdsCommodity(commodity_code: String, drds_instance_id: String)
    "DescribeRdsCommodity" -> DescribeRdsCommodityOutput {
    0 "CommodityCode" commodity_code, 1 "DrdsInstanceId" drds_instance_id, 2 "OrderType" order_type: String
} }

/// Response of [`DescribeRdsCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsCommodityOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRdsCommodityOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Describes rds performance summary: `DescribeRdsPerformanceSummary` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRdsPerformanceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsPerformanceSummary {
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub rds_instance_id: Vec<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRdsPerformanceSummary(drds_instance_id: String, rds_instance_id: Vec<String>)
    "DescribeRdsPerformanceSummary" -> DescribeRdsPerformanceSummaryOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RdsInstanceId" rds_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeRdsPerformanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsPerformanceSummaryOutput {
    pub rds_performance_infos: Vec<DescribeRdsPerformanceSummaryRdsPerformanceInfos>,
    pub success: Option<bool>,
}
model! { DescribeRdsPerformanceSummaryOutput {
    0 "RdsPerformanceInfos" rds_performance_infos: Vec<DescribeRdsPerformanceSummaryRdsPerformanceInfos>,
    1 "Success" success: bool
} }

/// In the response of [`DescribeRdsPerformanceSummary`].
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
    0 "ActiveSessions" active_sessions: i64, 1 "Cpu" cpu: f64, 2 "Iops" iops: f64, 3 "RdsId" rds_id: String,
    4 "SpaceUsage" space_usage: i64, 5 "TotalSessions" total_sessions: i64
} }

/// Describes rds super account instances: `DescribeRdsSuperAccountInstances` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRdsSuperAccountInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstances {
    pub db_inst_type: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub rds_instance: Vec<String>,
}
operation! { DescribeRdsSuperAccountInstances(drds_instance_id: String, rds_instance: Vec<String>)
    "DescribeRdsSuperAccountInstances" -> DescribeRdsSuperAccountInstancesOutput {
    0 "DbInstType" db_inst_type: String, 1 "DrdsInstanceId" drds_instance_id, 2 "RdsInstance" rds_instance
} }

/// Response of [`DescribeRdsSuperAccountInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstancesOutput {
    pub db_instances: Option<DescribeRdsSuperAccountInstancesDbInstances>,
}
model! { DescribeRdsSuperAccountInstancesOutput {
    0 "DbInstances" db_instances: DescribeRdsSuperAccountInstancesDbInstances
} }

/// In the response of [`DescribeRdsSuperAccountInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsSuperAccountInstancesDbInstances {
    pub db_instance: Vec<String>,
}
model! { DescribeRdsSuperAccountInstancesDbInstances {
    0 "DbInstance" db_instance: Vec<String>
} }

/// Describes recycle bin status: `DescribeRecycleBinStatus` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRecycleBinStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinStatus {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeRecycleBinStatus(db_name: String, drds_instance_id: String)
    "DescribeRecycleBinStatus" -> DescribeRecycleBinStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeRecycleBinStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinStatusOutput {
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRecycleBinStatusOutput {
    0 "Status" status: String, 1 "Success" success: bool
} }

/// Describes recycle bin tables: `DescribeRecycleBinTables` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRecycleBinTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTables {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeRecycleBinTables(db_name: String, drds_instance_id: String)
    "DescribeRecycleBinTables" -> DescribeRecycleBinTablesOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeRecycleBinTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTablesOutput {
    pub data: Vec<DescribeRecycleBinTablesData>,
    pub success: Option<bool>,
}
model! { DescribeRecycleBinTablesOutput {
    0 "Data" data: Vec<DescribeRecycleBinTablesData>, 1 "Success" success: bool
} }

/// In the response of [`DescribeRecycleBinTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecycleBinTablesData {
    pub create_time: Option<String>,
    pub original_table_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeRecycleBinTablesData {
    0 "CreateTime" create_time: String, 1 "OriginalTableName" original_table_name: String,
    2 "TableName" table_name: String
} }

/// Describes restore order: `DescribeRestoreOrder` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeRestoreOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrder {
    pub backup_db_names: Option<String>,
    pub backup_id: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub preferred_backup_time: Option<String>,
}
operation! { DescribeRestoreOrder(drds_instance_id: String) "DescribeRestoreOrder" -> DescribeRestoreOrderOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupId" backup_id: String, 2 "BackupLevel" backup_level: String,
    3 "BackupMode" backup_mode: String, 4 "DrdsInstanceId" drds_instance_id,
    5 "PreferredBackupTime" preferred_backup_time: String
} }

/// Response of [`DescribeRestoreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderOutput {
    pub restore_order_do: Option<DescribeRestoreOrderRestoreOrderDO>,
    pub success: Option<bool>,
}
model! { DescribeRestoreOrderOutput {
    0 "RestoreOrderDO" restore_order_do: DescribeRestoreOrderRestoreOrderDO, 1 "Success" success: bool
} }

/// In the response of [`DescribeRestoreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderRestoreOrderDO {
    pub drds_order_do_list: Option<DescribeRestoreOrderDrdsOrderDOList>,
    pub polar_order_do_list: Option<DescribeRestoreOrderPolarOrderDOList>,
    pub rds_order_do_list: Option<DescribeRestoreOrderRdsOrderDOList>,
}
model! { DescribeRestoreOrderRestoreOrderDO {
    0 "DrdsOrderDOList" drds_order_do_list: DescribeRestoreOrderDrdsOrderDOList,
    1 "PolarOrderDOList" polar_order_do_list: DescribeRestoreOrderPolarOrderDOList,
    2 "RdsOrderDOList" rds_order_do_list: DescribeRestoreOrderRdsOrderDOList
} }

/// In the response of [`DescribeRestoreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderDrdsOrderDOList {
    pub drds_order_do_list: Vec<DescribeRestoreOrderDrdsOrderDOListDrdsOrderDOList>,
}
model! { DescribeRestoreOrderDrdsOrderDOList {
    0 "DrdsOrderDOList" drds_order_do_list: Vec<DescribeRestoreOrderDrdsOrderDOListDrdsOrderDOList>
} }

/// In the response of [`DescribeRestoreOrder`].
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
    0 "AzoneId" azone_id: String, 1 "InstSpec" inst_spec: String, 2 "Network" network: String,
    3 "RegionId" region_id: String, 4 "VSwtichId" v_swtich_id: String, 5 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeRestoreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderPolarOrderDOList {
    pub polar_order_do_list: Vec<DescribeRestoreOrderPolarOrderDOListPolarOrderDOList>,
}
model! { DescribeRestoreOrderPolarOrderDOList {
    0 "PolarOrderDOList" polar_order_do_list: Vec<DescribeRestoreOrderPolarOrderDOListPolarOrderDOList>
} }

/// In the response of [`DescribeRestoreOrder`].
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
    0 "AzoneId" azone_id: String, 1 "DbInstanceStorage" db_instance_storage: String, 2 "Engine" engine: String,
    3 "InstanceClass" instance_class: String, 4 "Network" network: String, 5 "Num" num: i64,
    6 "RegionId" region_id: String, 7 "Version" version: String
} }

/// In the response of [`DescribeRestoreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreOrderRdsOrderDOList {
    pub rds_order_do_list: Vec<DescribeRestoreOrderRdsOrderDOListRdsOrderDOList>,
}
model! { DescribeRestoreOrderRdsOrderDOList {
    0 "RdsOrderDOList" rds_order_do_list: Vec<DescribeRestoreOrderRdsOrderDOListRdsOrderDOList>
} }

/// In the response of [`DescribeRestoreOrder`].
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
    0 "AzoneId" azone_id: String, 1 "DbInstanceStorage" db_instance_storage: String, 2 "Engine" engine: String,
    3 "InstanceClass" instance_class: String, 4 "Network" network: String, 5 "Num" num: i64,
    6 "RegionId" region_id: String, 7 "Version" version: String
} }

/// Describes shard task info: `DescribeShardTaskInfo` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeShardTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfo {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub source_table_name: String,
    /// Required. 1 to 100 characters.
    pub target_table_name: String,
}
operation! {
    DescribeShardTaskInfo(db_name: String, drds_instance_id: String, source_table_name: String, target_table_name: String)
    "DescribeShardTaskInfo" -> DescribeShardTaskInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name
} }

/// Response of [`DescribeShardTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoOutput {
    pub data: Option<DescribeShardTaskInfoData>,
    pub success: Option<bool>,
}
model! { DescribeShardTaskInfoOutput {
    0 "Data" data: DescribeShardTaskInfoData, 1 "Success" success: bool
} }

/// In the response of [`DescribeShardTaskInfo`].
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
    0 "Expired" expired: String, 1 "Full" full: DescribeShardTaskInfoFull,
    2 "FullCheck" full_check: DescribeShardTaskInfoFullCheck,
    3 "FullRevise" full_revise: DescribeShardTaskInfoFullRevise,
    4 "Increment" increment: DescribeShardTaskInfoIncrement, 5 "Progress" progress: String,
    6 "Review" review: DescribeShardTaskInfoReview, 7 "SourceTableName" source_table_name: String,
    8 "Stage" stage: String, 9 "Status" status: String, 10 "TargetTableName" target_table_name: String
} }

/// In the response of [`DescribeShardTaskInfo`].
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
    0 "Expired" expired: i64, 1 "Progress" progress: i64, 2 "StartTime" start_time: String, 3 "Total" total: i64,
    4 "Tps" tps: i64
} }

/// In the response of [`DescribeShardTaskInfo`].
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
    0 "Expired" expired: i64, 1 "Progress" progress: i64, 2 "StartTime" start_time: String, 3 "Total" total: i64,
    4 "Tps" tps: i64
} }

/// In the response of [`DescribeShardTaskInfo`].
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
    0 "Expired" expired: i64, 1 "Progress" progress: i64, 2 "StartTime" start_time: String, 3 "Total" total: i64,
    4 "Tps" tps: i64
} }

/// In the response of [`DescribeShardTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardTaskInfoIncrement {
    pub delay: Option<i64>,
    pub start_time: Option<String>,
    pub tps: Option<i64>,
}
model! { DescribeShardTaskInfoIncrement {
    0 "Delay" delay: i64, 1 "StartTime" start_time: String, 2 "Tps" tps: i64
} }

/// In the response of [`DescribeShardTaskInfo`].
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
    0 "Expired" expired: i64, 1 "Progress" progress: i64, 2 "StartTime" start_time: String, 3 "Total" total: i64,
    4 "Tps" tps: i64
} }

/// Describes sql flashbak task: `DescribeSqlFlashbakTask` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeSqlFlashbakTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTask {
    /// Required.
    pub drds_instance_id: String,
}
operation! { DescribeSqlFlashbakTask(drds_instance_id: String)
    "DescribeSqlFlashbakTask" -> DescribeSqlFlashbakTaskOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DescribeSqlFlashbakTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskOutput {
    pub sql_flashback_tasks: Option<DescribeSqlFlashbakTaskSqlFlashbackTasks>,
    pub success: Option<bool>,
}
model! { DescribeSqlFlashbakTaskOutput {
    0 "SqlFlashbackTasks" sql_flashback_tasks: DescribeSqlFlashbakTaskSqlFlashbackTasks, 1 "Success" success: bool
} }

/// In the response of [`DescribeSqlFlashbakTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskSqlFlashbackTasks {
    pub sql_flashback_task: Vec<DescribeSqlFlashbakTaskSqlFlashbackTask>,
}
model! { DescribeSqlFlashbakTaskSqlFlashbackTasks {
    0 "SqlFlashbackTask" sql_flashback_task: Vec<DescribeSqlFlashbakTaskSqlFlashbackTask>
} }

/// In the response of [`DescribeSqlFlashbakTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFlashbakTaskSqlFlashbackTask {
    pub db_name: Option<String>,
    /// Secret.
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
    0 "DbName" db_name: String, 1 "DownloadUrl" download_url: Secret, 2 "ExpireTime" expire_time: i64,
    3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64, 5 "Id" id: i64, 6 "InstId" inst_id: String,
    7 "RecallProgress" recall_progress: i64, 8 "RecallRestoreType" recall_restore_type: i64,
    9 "RecallStatus" recall_status: i64, 10 "RecallType" recall_type: i64, 11 "SearchEndTime" search_end_time: i64,
    12 "SearchStartTime" search_start_time: i64, 13 "SqlCounter" sql_counter: i64, 14 "SqlPk" sql_pk: String,
    15 "SqlType" sql_type: String, 16 "TableName" table_name: String, 17 "TraceId" trace_id: String
} }

/// Describes table: `DescribeTable` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub table_name: String,
}
operation! { DescribeTable(db_name: String, drds_instance_id: String, table_name: String)
    "DescribeTable" -> DescribeTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String, 3 "TableName" table_name
} }

/// Response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub data: Option<DescribeTableData>,
    pub success: Option<bool>,
}
model! { DescribeTableOutput {
    0 "Data" data: DescribeTableData, 1 "Success" success: bool
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableData {
    pub list: Vec<DescribeTableList>,
}
model! { DescribeTableData {
    0 "List" list: Vec<DescribeTableList>
} }

/// In the response of [`DescribeTable`].
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
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String, 2 "Extra" extra: String,
    3 "Index" index: String, 4 "IsAllowNull" is_allow_null: String, 5 "IsPk" is_pk: String
} }

/// Describes table list by type: `DescribeTableListByType` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeTableListByType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByType {
    /// At least 1.
    pub current_page: Option<i64>,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub table_type: String,
}
operation! { DescribeTableListByType(db_name: String, drds_instance_id: String, table_type: String)
    "DescribeTableListByType" -> DescribeTableListByTypeOutput {
    0 "CurrentPage" current_page: i64, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id: String, 6 "TableType" table_type
} }
paged! { DescribeTableListByType: DescribeTableListByTypeList = Number "CurrentPage", "List" list, total "Total" }

/// Response of [`DescribeTableListByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByTypeOutput {
    pub list: Vec<DescribeTableListByTypeList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeTableListByTypeOutput {
    0 "List" list: Vec<DescribeTableListByTypeList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeTableListByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListByTypeList {
    pub property: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeTableListByTypeList {
    0 "Property" property: String, 1 "TableName" table_name: String
} }

/// Describes tables: `DescribeTables` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/DescribeTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// At least 1.
    pub current_page: Option<i64>,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeTables(db_name: String, drds_instance_id: String, region_id: String)
    "DescribeTables" -> DescribeTablesOutput {
    0 "CurrentPage" current_page: i64, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id
} }
paged! { DescribeTables: DescribeTablesList = Number "CurrentPage", "List" list, total "Total" }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub list: Vec<DescribeTablesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeTablesOutput {
    0 "List" list: Vec<DescribeTablesList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeTables`].
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
    0 "AllowFullTableScan" allow_full_table_scan: bool, 1 "Broadcast" broadcast: bool, 2 "DbInstType" db_inst_type: i64,
    3 "IsLocked" is_locked: bool, 4 "IsShard" is_shard: bool, 5 "ShardKey" shard_key: String, 6 "Status" status: i64,
    7 "Table" table: String
} }

/// Disables sql audit: `DisableSqlAudit` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/DisableSqlAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAudit {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { DisableSqlAudit(db_name: String, drds_instance_id: String) "DisableSqlAudit" -> DisableSqlAuditOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`DisableSqlAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlAuditOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DisableSqlAuditOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Enables instance ipv6 address: `EnableInstanceIpv6Address` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/EnableInstanceIpv6Address>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceIpv6Address {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { EnableInstanceIpv6Address(drds_instance_id: String)
    "EnableInstanceIpv6Address" -> EnableInstanceIpv6AddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`EnableInstanceIpv6Address`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceIpv6AddressOutput {
    pub data: Option<bool>,
}
model! { EnableInstanceIpv6AddressOutput {
    0 "Data" data: bool
} }

/// Enables sql audit: `EnableSqlAudit` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/EnableSqlAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAudit {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub is_recall: Option<bool>,
    pub recall_end_timestamp: Option<String>,
    pub recall_start_timestamp: Option<String>,
}
operation! { EnableSqlAudit(db_name: String, drds_instance_id: String) "EnableSqlAudit" -> EnableSqlAuditOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "IsRecall" is_recall: bool,
    3 "RecallEndTimestamp" recall_end_timestamp: String, 4 "RecallStartTimestamp" recall_start_timestamp: String
} }

/// Response of [`EnableSqlAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlAuditOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { EnableSqlAuditOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Enables sql flashback match switch: `EnableSqlFlashbackMatchSwitch` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/EnableSqlFlashbackMatchSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlFlashbackMatchSwitch {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { EnableSqlFlashbackMatchSwitch(db_name: String, drds_instance_id: String)
    "EnableSqlFlashbackMatchSwitch" -> EnableSqlFlashbackMatchSwitchOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`EnableSqlFlashbackMatchSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlFlashbackMatchSwitchOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { EnableSqlFlashbackMatchSwitchOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// `FlashbackRecycleBinTable` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/FlashbackRecycleBinTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackRecycleBinTable {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub table_name: String,
}
operation! { FlashbackRecycleBinTable(db_name: String, drds_instance_id: String, table_name: String)
    "FlashbackRecycleBinTable" -> FlashbackRecycleBinTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String, 3 "TableName" table_name
} }

/// Response of [`FlashbackRecycleBinTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackRecycleBinTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { FlashbackRecycleBinTableOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Gets drds db rds relation info: `GetDrdsDbRdsRelationInfo` of `drds` 2019-01-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Drds/2019-01-23/GetDrdsDbRdsRelationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfo {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { GetDrdsDbRdsRelationInfo(db_name: String, drds_instance_id: String)
    "GetDrdsDbRdsRelationInfo" -> GetDrdsDbRdsRelationInfoOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`GetDrdsDbRdsRelationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfoOutput {
    pub data: Vec<GetDrdsDbRdsRelationInfoData>,
    pub success: Option<bool>,
}
model! { GetDrdsDbRdsRelationInfoOutput {
    0 "Data" data: Vec<GetDrdsDbRdsRelationInfoData>, 1 "Success" success: bool
} }

/// In the response of [`GetDrdsDbRdsRelationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrdsDbRdsRelationInfoData {
    pub rds_instance_id: Option<String>,
    pub read_only_instance_info: Vec<String>,
    pub used_instance_id: Option<String>,
    pub used_instance_type: Option<String>,
}
model! { GetDrdsDbRdsRelationInfoData {
    0 "RdsInstanceId" rds_instance_id: String, 1 "ReadOnlyInstanceInfo" read_only_instance_info: Vec<String>,
    2 "UsedInstanceId" used_instance_id: String, 3 "UsedInstanceType" used_instance_type: String
} }

/// Lists tag resources: `ListTagResources` of `drds` 2019-01-23.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Drds/2019-01-23/ListTagResources>.
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
    pub success: Option<bool>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "Success" success: bool,
    2 "TagResources" tag_resources: ListTagResourcesTagResources
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

/// `ManagePrivateRds` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ManagePrivateRds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePrivateRds {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub drds_instance_id: String,
    pub params: Option<String>,
    /// Required.
    pub rds_action: String,
    pub region_id: Option<String>,
}
operation! { ManagePrivateRds(db_instance_id: String, drds_instance_id: String, rds_action: String)
    "ManagePrivateRds" -> ManagePrivateRdsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DrdsInstanceId" drds_instance_id, 2 "Params" params: String,
    3 "RdsAction" rds_action, 4 "RegionId" region_id: String
} }

/// Response of [`ManagePrivateRds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePrivateRdsOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { ManagePrivateRdsOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Modifies account description: `ModifyAccountDescription` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { ModifyAccountDescription(account_name: String, description: String, drds_instance_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "AccountName" account_name, 1 "Description" description, 2 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`ModifyAccountDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub success: Option<bool>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Success" success: bool
} }

/// Modifies account privilege: `ModifyAccountPrivilege` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    /// Required.
    pub account_name: String,
    pub db_privilege: Option<Vec<ModifyAccountPrivilegeDbPrivilege>>,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyAccountPrivilege(account_name: String, drds_instance_id: String)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "AccountName" account_name, 1 "DbPrivilege" db_privilege: Vec<ModifyAccountPrivilegeDbPrivilege>,
    2 "DrdsInstanceId" drds_instance_id, 3 "RegionId" region_id: String
} }

/// In the request of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeDbPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { ModifyAccountPrivilegeDbPrivilege() {
    0 "DbName" db_name: String, 1 "Privilege" privilege: String
} }

/// Response of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub success: Option<bool>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "Success" success: bool
} }

/// Modifies drds instance description: `ModifyDrdsInstanceDescription` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyDrdsInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsInstanceDescription {
    /// Required.
    pub description: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { ModifyDrdsInstanceDescription(description: String, drds_instance_id: String)
    "ModifyDrdsInstanceDescription" -> ModifyDrdsInstanceDescriptionOutput {
    0 "Description" description, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`ModifyDrdsInstanceDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsInstanceDescriptionOutput {
    pub success: Option<bool>,
}
model! { ModifyDrdsInstanceDescriptionOutput {
    0 "Success" success: bool
} }

/// Modifies drds ip white list: `ModifyDrdsIpWhiteList` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyDrdsIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsIpWhiteList {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub group_attribute: Option<String>,
    pub group_name: Option<String>,
    /// Required.
    pub ip_white_list: String,
    pub mode: Option<bool>,
}
operation! { ModifyDrdsIpWhiteList(db_name: String, drds_instance_id: String, ip_white_list: String)
    "ModifyDrdsIpWhiteList" -> ModifyDrdsIpWhiteListOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "GroupAttribute" group_attribute: String,
    3 "GroupName" group_name: String, 4 "IpWhiteList" ip_white_list, 5 "Mode" mode: bool
} }

/// Response of [`ModifyDrdsIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDrdsIpWhiteListOutput {
    pub success: Option<bool>,
}
model! { ModifyDrdsIpWhiteListOutput {
    0 "Success" success: bool
} }

/// Modifies polar db read weight: `ModifyPolarDbReadWeight` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyPolarDbReadWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarDbReadWeight {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub db_node_ids: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub weights: String,
}

/// Arguments of [`ModifyPolarDbReadWeight::new`].
pub struct ModifyPolarDbReadWeightRequired {
    pub db_instance_id: String,
    pub db_name: String,
    pub db_node_ids: String,
    pub drds_instance_id: String,
    pub weights: String,
}
operation! {
    ModifyPolarDbReadWeight { ModifyPolarDbReadWeightRequired: db_instance_id, db_name, db_node_ids, drds_instance_id, weights }
    "ModifyPolarDbReadWeight" -> ModifyPolarDbReadWeightOutput {
    0 "DbInstanceId" db_instance_id, 1 "DbName" db_name, 2 "DbNodeIds" db_node_ids, 3 "DrdsInstanceId" drds_instance_id,
    4 "Weights" weights
} }

/// Response of [`ModifyPolarDbReadWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarDbReadWeightOutput {
    pub success: Option<bool>,
}
model! { ModifyPolarDbReadWeightOutput {
    0 "Success" success: bool
} }

/// Modifies rds read weight: `ModifyRdsReadWeight` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ModifyRdsReadWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRdsReadWeight {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub instance_names: String,
    /// Required.
    pub weights: String,
}
operation! { ModifyRdsReadWeight(db_name: String, drds_instance_id: String, instance_names: String, weights: String)
    "ModifyRdsReadWeight" -> ModifyRdsReadWeightOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "InstanceNames" instance_names, 3 "Weights" weights
} }

/// Response of [`ModifyRdsReadWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRdsReadWeightOutput {
    pub success: Option<bool>,
}
model! { ModifyRdsReadWeightOutput {
    0 "Success" success: bool
} }

/// Puts start backup: `PutStartBackup` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/PutStartBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutStartBackup {
    pub backup_db_names: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    /// Required.
    pub drds_instance_id: String,
}
operation! { PutStartBackup(drds_instance_id: String) "PutStartBackup" -> PutStartBackupOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupLevel" backup_level: String, 2 "BackupMode" backup_mode: String,
    3 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`PutStartBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutStartBackupOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { PutStartBackupOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Refreshes drds atom url: `RefreshDrdsAtomUrl` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RefreshDrdsAtomUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDrdsAtomUrl {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { RefreshDrdsAtomUrl(db_name: String, drds_instance_id: String)
    "RefreshDrdsAtomUrl" -> RefreshDrdsAtomUrlOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RefreshDrdsAtomUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDrdsAtomUrlOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RefreshDrdsAtomUrlOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Releases instance internet address: `ReleaseInstanceInternetAddress` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ReleaseInstanceInternetAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceInternetAddress {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstanceInternetAddress(drds_instance_id: String)
    "ReleaseInstanceInternetAddress" -> ReleaseInstanceInternetAddressOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`ReleaseInstanceInternetAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceInternetAddressOutput {
    pub data: Option<bool>,
}
model! { ReleaseInstanceInternetAddressOutput {
    0 "Data" data: bool
} }

/// Removes backups set: `RemoveBackupsSet` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveBackupsSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackupsSet {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { RemoveBackupsSet(backup_id: String, drds_instance_id: String)
    "RemoveBackupsSet" -> RemoveBackupsSetOutput {
    0 "BackupId" backup_id, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RemoveBackupsSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackupsSetOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveBackupsSetOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Removes drds db: `RemoveDrdsDb` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveDrdsDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDb {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { RemoveDrdsDb(db_name: String, drds_instance_id: String) "RemoveDrdsDb" -> RemoveDrdsDbOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RemoveDrdsDb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbOutput {
    pub success: Option<bool>,
}
model! { RemoveDrdsDbOutput {
    0 "Success" success: bool
} }

/// Removes drds db failed record: `RemoveDrdsDbFailedRecord` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveDrdsDbFailedRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbFailedRecord {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { RemoveDrdsDbFailedRecord(db_name: String, drds_instance_id: String)
    "RemoveDrdsDbFailedRecord" -> RemoveDrdsDbFailedRecordOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RemoveDrdsDbFailedRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsDbFailedRecordOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveDrdsDbFailedRecordOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Removes drds instance: `RemoveDrdsInstance` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveDrdsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsInstance {
    /// Required.
    pub drds_instance_id: String,
}
operation! { RemoveDrdsInstance(drds_instance_id: String) "RemoveDrdsInstance" -> RemoveDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RemoveDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDrdsInstanceOutput {
    pub success: Option<bool>,
}
model! { RemoveDrdsInstanceOutput {
    0 "Success" success: bool
} }

/// Removes instance account: `RemoveInstanceAccount` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { RemoveInstanceAccount(account_name: String, drds_instance_id: String)
    "RemoveInstanceAccount" -> RemoveInstanceAccountOutput {
    0 "AccountName" account_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RemoveInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceAccountOutput {
    pub success: Option<bool>,
}
model! { RemoveInstanceAccountOutput {
    0 "Success" success: bool
} }

/// Removes recycle bin table: `RemoveRecycleBinTable` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RemoveRecycleBinTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRecycleBinTable {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { RemoveRecycleBinTable(db_name: String, drds_instance_id: String)
    "RemoveRecycleBinTable" -> RemoveRecycleBinTableOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "TableName" table_name: String
} }

/// Response of [`RemoveRecycleBinTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRecycleBinTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRecycleBinTableOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Restarts drds instance: `RestartDrdsInstance` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RestartDrdsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDrdsInstance {
    /// Required.
    pub drds_instance_id: String,
}
operation! { RestartDrdsInstance(drds_instance_id: String) "RestartDrdsInstance" -> RestartDrdsInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`RestartDrdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDrdsInstanceOutput {
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { RestartDrdsInstanceOutput {
    0 "Success" success: bool, 1 "TaskId" task_id: i64
} }

/// `RollbackInstanceVersion` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/RollbackInstanceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceVersion {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { RollbackInstanceVersion(drds_instance_id: String)
    "RollbackInstanceVersion" -> RollbackInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`RollbackInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceVersionOutput {
    pub data: Option<String>,
}
model! { RollbackInstanceVersionOutput {
    0 "Data" data: String
} }

/// Sets backup local: `SetBackupLocal` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetBackupLocal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupLocal {
    /// Required.
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

/// Response of [`SetBackupLocal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupLocalOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetBackupLocalOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Sets backup policy: `SetBackupPolicy` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupPolicy {
    pub backup_db_names: Option<String>,
    pub backup_level: Option<String>,
    pub backup_log: Option<String>,
    pub backup_mode: Option<String>,
    pub data_backup_retention_period: Option<String>,
    /// Required.
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

/// Response of [`SetBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupPolicyOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { SetBackupPolicyOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// `SetupBroadcastTables` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetupBroadcastTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupBroadcastTables {
    /// Required.
    pub active: bool,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub table_name: Vec<String>,
}
operation! { SetupBroadcastTables(active: bool, db_name: String, drds_instance_id: String, table_name: Vec<String>)
    "SetupBroadcastTables" -> SetupBroadcastTablesOutput {
    0 "Active" active, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id, 3 "RegionId" region_id: String,
    4 "TableName" table_name
} }

/// Response of [`SetupBroadcastTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupBroadcastTablesOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupBroadcastTablesOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `SetupDrdsParams` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetupDrdsParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupDrdsParams {
    /// Required.
    pub data: Vec<SetupDrdsParamsData>,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub param_level: String,
    pub region_id: Option<String>,
}
operation! { SetupDrdsParams(data: Vec<SetupDrdsParamsData>, drds_instance_id: String, param_level: String)
    "SetupDrdsParams" -> SetupDrdsParamsOutput {
    0 "Data" data, 1 "DrdsInstanceId" drds_instance_id, 2 "ParamLevel" param_level, 3 "RegionId" region_id: String
} }

/// In the request of [`SetupDrdsParams`].
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

/// Response of [`SetupDrdsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupDrdsParamsOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupDrdsParamsOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `SetupRecycleBinStatus` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetupRecycleBinStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupRecycleBinStatus {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub status_action: String,
}
operation! { SetupRecycleBinStatus(db_name: String, drds_instance_id: String, status_action: String)
    "SetupRecycleBinStatus" -> SetupRecycleBinStatusOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "StatusAction" status_action
} }

/// Response of [`SetupRecycleBinStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupRecycleBinStatusOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupRecycleBinStatusOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `SetupTable` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SetupTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupTable {
    /// Required.
    pub allow_full_table_scan: bool,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub table_name: Vec<String>,
}
operation! {
    SetupTable(allow_full_table_scan: bool, db_name: String, drds_instance_id: String, table_name: Vec<String>)
    "SetupTable" -> SetupTableOutput {
    0 "AllowFullTableScan" allow_full_table_scan, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "RegionId" region_id: String, 4 "TableName" table_name
} }

/// Response of [`SetupTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupTableOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SetupTableOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Starts restore: `StartRestore` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/StartRestore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestore {
    pub backup_db_names: Option<String>,
    pub backup_id: Option<String>,
    pub backup_level: Option<String>,
    pub backup_mode: Option<String>,
    /// Required.
    pub drds_instance_id: String,
    pub preferred_backup_time: Option<String>,
}
operation! { StartRestore(drds_instance_id: String) "StartRestore" -> StartRestoreOutput {
    0 "BackupDbNames" backup_db_names: String, 1 "BackupId" backup_id: String, 2 "BackupLevel" backup_level: String,
    3 "BackupMode" backup_mode: String, 4 "DrdsInstanceId" drds_instance_id,
    5 "PreferredBackupTime" preferred_backup_time: String
} }

/// Response of [`StartRestore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestoreOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { StartRestoreOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Submits clean task: `SubmitCleanTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitCleanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCleanTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub expand_type: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub parent_job_id: String,
}

/// Arguments of [`SubmitCleanTask::new`].
pub struct SubmitCleanTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub expand_type: String,
    pub job_id: String,
    pub parent_job_id: String,
}
operation! {
    SubmitCleanTask { SubmitCleanTaskRequired: db_name, drds_instance_id, expand_type, job_id, parent_job_id }
    "SubmitCleanTask" -> SubmitCleanTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "ExpandType" expand_type, 3 "JobId" job_id,
    4 "ParentJobId" parent_job_id
} }

/// Response of [`SubmitCleanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCleanTaskOutput {
    pub success: Option<bool>,
}
model! { SubmitCleanTaskOutput {
    0 "Success" success: bool
} }

/// Submits hot expand pre check task: `SubmitHotExpandPreCheckTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitHotExpandPreCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandPreCheckTask {
    /// Required.
    pub db_inst_type: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub table_list: Option<Vec<String>>,
}
operation! { SubmitHotExpandPreCheckTask(db_inst_type: String, db_name: String, drds_instance_id: String)
    "SubmitHotExpandPreCheckTask" -> SubmitHotExpandPreCheckTaskOutput {
    0 "DbInstType" db_inst_type, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id,
    3 "TableList" table_list: Vec<String>
} }

/// Response of [`SubmitHotExpandPreCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandPreCheckTaskOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitHotExpandPreCheckTaskOutput {
    0 "Msg" msg: String, 1 "Success" success: bool, 2 "TaskId" task_id: i64
} }

/// Submits hot expand task: `SubmitHotExpandTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitHotExpandTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub extended_mapping: Vec<SubmitHotExpandTaskExtendedMapping>,
    /// Required.
    pub instance_db_mapping: Vec<SubmitHotExpandTaskInstanceDbMapping>,
    /// Required.
    pub mapping: Vec<SubmitHotExpandTaskMapping>,
    pub supper_account_mapping: Option<Vec<SubmitHotExpandTaskSupperAccountMapping>>,
    pub task_desc: Option<String>,
    pub task_name: Option<String>,
}

/// Arguments of [`SubmitHotExpandTask::new`].
pub struct SubmitHotExpandTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub extended_mapping: Vec<SubmitHotExpandTaskExtendedMapping>,
    pub instance_db_mapping: Vec<SubmitHotExpandTaskInstanceDbMapping>,
    pub mapping: Vec<SubmitHotExpandTaskMapping>,
}
operation! {
    SubmitHotExpandTask { SubmitHotExpandTaskRequired: db_name, drds_instance_id, extended_mapping, instance_db_mapping, mapping }
    "SubmitHotExpandTask" -> SubmitHotExpandTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "ExtendedMapping" extended_mapping,
    3 "InstanceDbMapping" instance_db_mapping, 4 "Mapping" mapping,
    5 "SupperAccountMapping" supper_account_mapping: Vec<SubmitHotExpandTaskSupperAccountMapping>,
    6 "TaskDesc" task_desc: String, 7 "TaskName" task_name: String
} }

/// In the request of [`SubmitHotExpandTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskExtendedMapping {
    pub src_db: Option<String>,
    pub src_instance_id: Option<String>,
}
input! { SubmitHotExpandTaskExtendedMapping() {
    0 "SrcDb" src_db: String, 1 "SrcInstanceId" src_instance_id: String
} }

/// In the request of [`SubmitHotExpandTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskInstanceDbMapping {
    /// Required.
    pub db_list: Option<String>,
    pub instance_name: Option<String>,
}
input! { SubmitHotExpandTaskInstanceDbMapping(db_list: String) {
    0 "DbList" db_list: String, 1 "InstanceName" instance_name: String
} }

/// In the request of [`SubmitHotExpandTask`].
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

/// In the request of [`SubmitHotExpandTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskSupperAccountMapping {
    pub instance_name: Option<String>,
    pub supper_account: Option<String>,
    /// Secret.
    pub supper_password: Option<Secret>,
}
input! { SubmitHotExpandTaskSupperAccountMapping() {
    0 "InstanceName" instance_name: String, 1 "SupperAccount" supper_account: String,
    2 "SupperPassword" supper_password: Secret
} }

/// Response of [`SubmitHotExpandTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotExpandTaskOutput {
    pub success: Option<bool>,
}
model! { SubmitHotExpandTaskOutput {
    0 "Success" success: bool
} }

/// Submits smooth expand pre check: `SubmitSmoothExpandPreCheck` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitSmoothExpandPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheck {
    /// Required.
    pub db_inst_type: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { SubmitSmoothExpandPreCheck(db_inst_type: String, db_name: String, drds_instance_id: String)
    "SubmitSmoothExpandPreCheck" -> SubmitSmoothExpandPreCheckOutput {
    0 "DbInstType" db_inst_type, 1 "DbName" db_name, 2 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`SubmitSmoothExpandPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSmoothExpandPreCheckOutput {
    0 "Msg" msg: String, 1 "Success" success: bool, 2 "TaskId" task_id: i64
} }

/// Submits smooth expand pre check task: `SubmitSmoothExpandPreCheckTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitSmoothExpandPreCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
}
operation! { SubmitSmoothExpandPreCheckTask(db_name: String, drds_instance_id: String)
    "SubmitSmoothExpandPreCheckTask" -> SubmitSmoothExpandPreCheckTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id
} }

/// Response of [`SubmitSmoothExpandPreCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmoothExpandPreCheckTaskOutput {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSmoothExpandPreCheckTaskOutput {
    0 "Msg" msg: String, 1 "Success" success: bool, 2 "TaskId" task_id: i64
} }

/// Submits sql flashback task: `SubmitSqlFlashbackTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SubmitSqlFlashbackTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub recall_restore_type: i64,
    pub recall_type: Option<i64>,
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
    pub drds_instance_id: String,
    pub end_time: String,
    pub recall_restore_type: i64,
    pub start_time: String,
}
operation! {
    SubmitSqlFlashbackTask { SubmitSqlFlashbackTaskRequired: db_name, drds_instance_id, end_time, recall_restore_type, start_time }
    "SubmitSqlFlashbackTask" -> SubmitSqlFlashbackTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "EndTime" end_time,
    3 "RecallRestoreType" recall_restore_type, 4 "RecallType" recall_type: i64, 5 "SqlPk" sql_pk: String,
    6 "SqlType" sql_type: String, 7 "StartTime" start_time, 8 "TableName" table_name: String,
    9 "TraceId" trace_id: String
} }

/// Response of [`SubmitSqlFlashbackTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskOutput {
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { SubmitSqlFlashbackTaskOutput {
    0 "Success" success: bool, 1 "TaskId" task_id: i64
} }

/// Switches global broadcast type: `SwitchGlobalBroadcastType` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/SwitchGlobalBroadcastType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGlobalBroadcastType {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
}
operation! { SwitchGlobalBroadcastType(db_name: String, drds_instance_id: String)
    "SwitchGlobalBroadcastType" -> SwitchGlobalBroadcastTypeOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`SwitchGlobalBroadcastType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGlobalBroadcastTypeOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { SwitchGlobalBroadcastTypeOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `TagResources` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/TagResources>.
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
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success: bool
} }

/// `UntagResources` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UntagResources>.
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
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success: bool
} }

/// Updates instance network: `UpdateInstanceNetwork` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UpdateInstanceNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetwork {
    pub classic_expired_days: Option<i64>,
    /// Required.
    pub drds_instance_id: String,
    pub retain_classic: Option<bool>,
    /// Required.
    pub src_instance_network_type: String,
}
operation! { UpdateInstanceNetwork(drds_instance_id: String, src_instance_network_type: String)
    "UpdateInstanceNetwork" -> UpdateInstanceNetworkOutput {
    0 "ClassicExpiredDays" classic_expired_days: i64, 1 "DrdsInstanceId" drds_instance_id,
    2 "RetainClassic" retain_classic: bool, 3 "SrcInstanceNetworkType" src_instance_network_type
} }

/// Response of [`UpdateInstanceNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkOutput {
    pub success: Option<bool>,
}
model! { UpdateInstanceNetworkOutput {
    0 "Success" success: bool
} }

/// Updates private rds class: `UpdatePrivateRdsClass` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UpdatePrivateRdsClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateRdsClass {
    pub auto_use_coupon: Option<bool>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
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

/// Response of [`UpdatePrivateRdsClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateRdsClassOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePrivateRdsClassOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Updates resource group attribute: `UpdateResourceGroupAttribute` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UpdateResourceGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupAttribute {
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateResourceGroupAttribute(drds_instance_id: String, new_resource_group_id: String, region_id: String)
    "UpdateResourceGroupAttribute" -> Empty {
    0 "DrdsInstanceId" drds_instance_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id
} }

/// Response of [`UpdateResourceGroupAttribute`]: empty.
pub type UpdateResourceGroupAttributeOutput = Empty;

/// `UpgradeHiStoreInstance` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UpgradeHiStoreInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHiStoreInstance {
    /// Required.
    pub drds_instance_id: String,
    /// Required.
    pub histore_instance_id: String,
    pub region_id: Option<String>,
}
operation! { UpgradeHiStoreInstance(drds_instance_id: String, histore_instance_id: String)
    "UpgradeHiStoreInstance" -> UpgradeHiStoreInstanceOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "HistoreInstanceId" histore_instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`UpgradeHiStoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHiStoreInstanceOutput {
    pub data: Option<String>,
}
model! { UpgradeHiStoreInstanceOutput {
    0 "Data" data: String
} }

/// `UpgradeInstanceVersion` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/UpgradeInstanceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    pub rpm: Option<String>,
}
operation! { UpgradeInstanceVersion(drds_instance_id: String) "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "DrdsInstanceId" drds_instance_id, 1 "RegionId" region_id: String, 2 "Rpm" rpm: String
} }

/// Response of [`UpgradeInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    pub data: Option<String>,
}
model! { UpgradeInstanceVersionOutput {
    0 "Data" data: String
} }

/// `ValidateShardTask` of `drds` 2019-01-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Drds/2019-01-23/ValidateShardTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTask {
    /// Required.
    pub db_name: String,
    /// Required.
    pub drds_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub source_table_name: String,
    /// Required. 1 to 100 characters.
    pub target_table_name: String,
    /// Required. At least 1 characters.
    pub task_type: String,
}

/// Arguments of [`ValidateShardTask::new`].
pub struct ValidateShardTaskRequired {
    pub db_name: String,
    pub drds_instance_id: String,
    pub source_table_name: String,
    pub target_table_name: String,
    pub task_type: String,
}
operation! {
    ValidateShardTask { ValidateShardTaskRequired: db_name, drds_instance_id, source_table_name, target_table_name, task_type }
    "ValidateShardTask" -> ValidateShardTaskOutput {
    0 "DbName" db_name, 1 "DrdsInstanceId" drds_instance_id, 2 "RegionId" region_id: String,
    3 "SourceTableName" source_table_name, 4 "TargetTableName" target_table_name, 5 "TaskType" task_type
} }

/// Response of [`ValidateShardTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTaskOutput {
    pub list: Vec<ValidateShardTaskList>,
    pub success: Option<bool>,
}
model! { ValidateShardTaskOutput {
    0 "List" list: Vec<ValidateShardTaskList>, 1 "Success" success: bool
} }

/// In the response of [`ValidateShardTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShardTaskList {
    pub item: Option<String>,
    pub result: Option<i64>,
}
model! { ValidateShardTaskList {
    0 "Item" item: String, 1 "Result" result: i64
} }

#[cfg(feature = "unstable-registry")]
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
