//! `clickhouse` of Alibaba Cloud, API version 2023-05-22.
//!
//! Endpoint: a table of 62 regions, else `clickhouse.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/clickhouse/2023-05-22/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, clickhouse::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "clickhouse.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "clickhouse.aliyuncs.com"),
        ("ap-south-1", "clickhouse.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "clickhouse.aliyuncs.com"),
        ("ap-southeast-2", "clickhouse.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "clickhouse.aliyuncs.com"),
        ("ap-southeast-5", "clickhouse.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "clickhouse.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-8", "clickhouse.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "clickhouse.aliyuncs.com"),
        ("cn-beijing-finance-1", "clickhouse.aliyuncs.com"),
        ("cn-beijing-finance-pop", "clickhouse.aliyuncs.com"),
        ("cn-beijing-gov-1", "clickhouse.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "clickhouse.aliyuncs.com"),
        ("cn-chengdu", "clickhouse.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "clickhouse.aliyuncs.com"),
        ("cn-fujian", "clickhouse.aliyuncs.com"),
        ("cn-guangzhou", "clickhouse.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-finance", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "clickhouse.aliyuncs.com"),
        ("cn-hangzhou-test-306", "clickhouse.aliyuncs.com"),
        ("cn-hongkong", "clickhouse.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "clickhouse.aliyuncs.com"),
        ("cn-huhehaote", "clickhouse.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "clickhouse.aliyuncs.com"),
        ("cn-qingdao", "clickhouse.aliyuncs.com"),
        ("cn-qingdao-nebula", "clickhouse.aliyuncs.com"),
        ("cn-shanghai", "clickhouse.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "clickhouse.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "clickhouse.aliyuncs.com"),
        ("cn-shanghai-finance-1", "clickhouse.aliyuncs.com"),
        ("cn-shanghai-inner", "clickhouse.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "clickhouse.aliyuncs.com"),
        ("cn-shenzhen", "clickhouse.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "clickhouse.aliyuncs.com"),
        ("cn-shenzhen-inner", "clickhouse.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "clickhouse.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "clickhouse.aliyuncs.com"),
        ("cn-wuhan", "clickhouse.aliyuncs.com"),
        ("cn-wulanchabu", "clickhouse.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "clickhouse.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "clickhouse.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "clickhouse.aliyuncs.com"),
        ("cn-zhangjiakou", "clickhouse.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "clickhouse.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "clickhouse.aliyuncs.com"),
        ("eu-central-1", "clickhouse.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "clickhouse.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "clickhouse.aliyuncs.com"),
        ("me-central-1", "clickhouse.me-central-1.aliyuncs.com"),
        ("me-east-1", "clickhouse.aliyuncs.com"),
        ("na-south-1", "clickhouse.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "clickhouse.aliyuncs.com"),
        ("us-east-1", "clickhouse.aliyuncs.com"),
        ("us-southeast-1", "clickhouse.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "clickhouse.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "clickhouse-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "clickhouse-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "clickhouse-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "clickhouse-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "clickhouse-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "clickhouse-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "clickhouse-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "clickhouse-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "clickhouse-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "clickhouse-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "clickhouse-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "clickhouse-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "clickhouse-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "clickhouse-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "clickhouse-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "clickhouse-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "clickhouse-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "clickhouse-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "clickhouse-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "clickhouse-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "clickhouse-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "clickhouse-vpc.us-west-1.aliyuncs.com"),
    ],
    "clickhouse.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "clickhouse",
    "2023-05-22",
    "clickhouse",
    &ENDPOINTS,
);

/// Attaches whitelist template to instance: `AttachWhitelistTemplateToInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/AttachWhitelistTemplateToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
}
operation! { AttachWhitelistTemplateToInstance(db_instance_id: String, region_id: String, template_id: String)
    "AttachWhitelistTemplateToInstance" -> AttachWhitelistTemplateToInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "TemplateId" template_id
} }

/// Response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceOutput {
    pub data: Option<AttachWhitelistTemplateToInstanceData>,
}
model! { AttachWhitelistTemplateToInstanceOutput {
    0 "Data" data: AttachWhitelistTemplateToInstanceData
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceData {
    pub attach_fail_list: Vec<AttachWhitelistTemplateToInstanceAttachFailList>,
    pub attach_successed_list: Vec<AttachWhitelistTemplateToInstanceAttachSuccessedList>,
    pub status: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceData {
    0 "AttachFailList" attach_fail_list: Vec<AttachWhitelistTemplateToInstanceAttachFailList>,
    1 "AttachSuccessedList" attach_successed_list: Vec<AttachWhitelistTemplateToInstanceAttachSuccessedList>,
    2 "Status" status: String
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceAttachFailList {
    pub db_instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceAttachFailList {
    0 "DBInstanceId" db_instance_id: String, 1 "Reason" reason: String
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceAttachSuccessedList {
    pub db_instance_id: Option<String>,
    pub templates: Vec<AttachWhitelistTemplateToInstanceTemplates>,
}
model! { AttachWhitelistTemplateToInstanceAttachSuccessedList {
    0 "DBInstanceId" db_instance_id: String, 1 "Templates" templates: Vec<AttachWhitelistTemplateToInstanceTemplates>
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceTemplates {
    pub db_instances: Vec<AttachWhitelistTemplateToInstanceDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceTemplates {
    0 "DbInstances" db_instances: Vec<AttachWhitelistTemplateToInstanceDbInstances>,
    1 "SecurityIPList" security_ip_list: String, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String
} }

/// In the response of [`AttachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceDbInstances {
    pub db_instance_id: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceDbInstances {
    0 "DBInstanceId" db_instance_id: String
} }

/// Changes resource group: `ChangeResourceGroup` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates account: `CreateAccount` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub account_type: String,
    /// Required.
    pub db_instance_id: String,
    pub description: Option<String>,
    pub dml_auth_setting: Option<CreateAccountDmlAuthSetting>,
    /// Required. Secret.
    pub password: Secret,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`CreateAccount::new`].
pub struct CreateAccountRequired {
    pub account: String,
    pub account_type: String,
    pub db_instance_id: String,
    pub password: Secret,
    pub region_id: String,
}
operation! { CreateAccount { CreateAccountRequired: account, account_type, db_instance_id, password, region_id }
    "CreateAccount" -> CreateAccountOutput {
    0 "Account" account, 1 "AccountType" account_type, 2 "DBInstanceId" db_instance_id,
    3 "Description" description: String, 4 "DmlAuthSetting" dml_auth_setting: CreateAccountDmlAuthSetting,
    5 "Password" password, 6 "Product" product: String, 7 "RegionId" region_id
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountDmlAuthSetting {
    pub allow_databases: Option<Vec<String>>,
    pub allow_dictionaries: Option<Vec<String>>,
    pub ddl_authority: Option<bool>,
    pub dml_authority: Option<i64>,
}
input! { CreateAccountDmlAuthSetting() {
    0 "AllowDatabases" allow_databases: Vec<String>, 1 "AllowDictionaries" allow_dictionaries: Vec<String>,
    2 "DdlAuthority" ddl_authority: bool, 3 "DmlAuthority" dml_authority: i64
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub data: Option<CreateAccountData>,
}
model! { CreateAccountOutput {
    0 "Data" data: CreateAccountData
} }

/// In the response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CreateAccountData {
    0 "Account" account: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Creates backup policy: `CreateBackupPolicy` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPolicy {
    pub backup_retention_period: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub preferred_backup_period: String,
    /// Required.
    pub preferred_backup_time: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String, region_id: String)
    "CreateBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: String, 1 "DBInstanceId" db_instance_id,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time,
    4 "RegionId" region_id
} }

/// Response of [`CreateBackupPolicy`]: empty.
pub type CreateBackupPolicyOutput = Empty;

/// Creates db: `CreateDB` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    pub comment: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateDB(db_instance_id: String, db_name: String, region_id: String) "CreateDB" -> CreateDBOutput {
    0 "Comment" comment: String, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name, 3 "RegionId" region_id
} }

/// Response of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub data: Option<CreateDBData>,
}
model! { CreateDBOutput {
    0 "Data" data: CreateDBData
} }

/// In the response of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBData {
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
}
model! { CreateDBData {
    0 "DBInstanceId" db_instance_id: String, 1 "DBName" db_name: String
} }

/// Creates db instance: `CreateDBInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub backup_set_id: Option<String>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_time_zone: Option<String>,
    pub deploy_schema: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub multi_zone: Option<Vec<CreateDBInstanceMultiZone>>,
    /// 2 to 64.
    pub node_count: Option<i64>,
    /// 4 to 128.
    pub node_scale_max: Option<i64>,
    /// 4 to 128.
    pub node_scale_min: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub source_db_instance_id: Option<String>,
    /// At least 0.
    pub storage_quota: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<CreateDBInstanceTags>>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateDBInstance(region_id: String) "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "BackupSetId" backup_set_id: String, 1 "Category" category: String, 2 "ClientToken" client_token: String,
    3 "DBInstanceDescription" db_instance_description: String, 4 "DBTimeZone" db_time_zone: String,
    5 "DeploySchema" deploy_schema: String, 6 "Engine" engine: String, 7 "EngineVersion" engine_version: String,
    8 "MultiZone" multi_zone: Vec<CreateDBInstanceMultiZone>, 9 "NodeCount" node_count: i64,
    10 "NodeScaleMax" node_scale_max: i64, 11 "NodeScaleMin" node_scale_min: i64, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ScaleMax" scale_max: String, 15 "ScaleMin" scale_min: String,
    16 "SourceDBInstanceId" source_db_instance_id: String, 17 "StorageQuota" storage_quota: i64,
    18 "StorageType" storage_type: String, 19 "Tags" tags: Vec<CreateDBInstanceTags>, 20 "VpcId" vpc_id: String,
    21 "VswitchId" vswitch_id: String, 22 "ZoneId" zone_id: String
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceMultiZone {
    pub vswitch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { CreateDBInstanceMultiZone() {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub data: Option<CreateDBInstanceData>,
}
model! { CreateDBInstanceOutput {
    0 "Data" data: CreateDBInstanceData
} }

/// In the response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBInstanceData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String, 2 "OrderId" order_id: i64
} }

/// Creates endpoint: `CreateEndpoint` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    pub computing_group_id: Option<String>,
    pub connection_prefix: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateEndpoint(db_instance_id: String, region_id: String) "CreateEndpoint" -> Empty {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionPrefix" connection_prefix: String,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceNetType" db_instance_net_type: String, 4 "RegionId" region_id
} }

/// Response of [`CreateEndpoint`]: empty.
pub type CreateEndpointOutput = Empty;

/// Creates langfuse org: `CreateLangfuseOrg` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateLangfuseOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrg {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub owner_email: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateLangfuseOrg(db_instance_id: String, name: String, owner_email: String, region_id: String)
    "CreateLangfuseOrg" -> CreateLangfuseOrgOutput {
    0 "DBInstanceId" db_instance_id, 1 "Name" name, 2 "OwnerEmail" owner_email, 3 "RegionId" region_id
} }

/// Response of [`CreateLangfuseOrg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgOutput {
    pub data: Option<CreateLangfuseOrgData>,
}
model! { CreateLangfuseOrgOutput {
    0 "Data" data: CreateLangfuseOrgData
} }

/// In the response of [`CreateLangfuseOrg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgData {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
}
model! { CreateLangfuseOrgData {
    0 "CreatedAt" created_at: String, 1 "Name" name: String, 2 "OrganizationId" organization_id: String
} }

/// Creates langfuse org member: `CreateLangfuseOrgMember` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateLangfuseOrgMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMember {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub role: String,
}

/// Arguments of [`CreateLangfuseOrgMember::new`].
pub struct CreateLangfuseOrgMemberRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}
operation! {
    CreateLangfuseOrgMember { CreateLangfuseOrgMemberRequired: db_instance_id, email, organization_id, region_id, role }
    "CreateLangfuseOrgMember" -> CreateLangfuseOrgMemberOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id,
    4 "Role" role
} }

/// Response of [`CreateLangfuseOrgMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMemberOutput {
    pub data: Option<CreateLangfuseOrgMemberData>,
}
model! { CreateLangfuseOrgMemberOutput {
    0 "Data" data: CreateLangfuseOrgMemberData
} }

/// In the response of [`CreateLangfuseOrgMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMemberData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { CreateLangfuseOrgMemberData {
    0 "Email" email: String, 1 "Role" role: String
} }

/// Creates langfuse project: `CreateLangfuseProject` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateLangfuseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProject {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateLangfuseProject(db_instance_id: String, name: String, organization_id: String, region_id: String)
    "CreateLangfuseProject" -> CreateLangfuseProjectOutput {
    0 "DBInstanceId" db_instance_id, 1 "Name" name, 2 "OrganizationId" organization_id, 3 "RegionId" region_id
} }

/// Response of [`CreateLangfuseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProjectOutput {
    pub data: Option<CreateLangfuseProjectData>,
}
model! { CreateLangfuseProjectOutput {
    0 "Data" data: CreateLangfuseProjectData
} }

/// In the response of [`CreateLangfuseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProjectData {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateLangfuseProjectData {
    0 "CreatedAt" created_at: String, 1 "Name" name: String, 2 "OrganizationId" organization_id: String,
    3 "ProjectId" project_id: String
} }

/// Creates langfuse user: `CreateLangfuseUser` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateLangfuseUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUser {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub name: String,
    pub org_role: Option<String>,
    pub organization_id: Option<String>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`CreateLangfuseUser::new`].
pub struct CreateLangfuseUserRequired {
    pub db_instance_id: String,
    pub email: String,
    pub name: String,
    pub password: Secret,
    pub region_id: String,
}
operation! { CreateLangfuseUser { CreateLangfuseUserRequired: db_instance_id, email, name, password, region_id }
    "CreateLangfuseUser" -> CreateLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "Name" name, 3 "OrgRole" org_role: String,
    4 "OrganizationId" organization_id: String, 5 "Password" password, 6 "RegionId" region_id
} }

/// Response of [`CreateLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserOutput {
    pub data: Option<CreateLangfuseUserData>,
}
model! { CreateLangfuseUserOutput {
    0 "Data" data: CreateLangfuseUserData
} }

/// In the response of [`CreateLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserData {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub membership: Option<CreateLangfuseUserMembership>,
    pub name: Option<String>,
}
model! { CreateLangfuseUserData {
    0 "CreatedAt" created_at: String, 1 "Email" email: String, 2 "Membership" membership: CreateLangfuseUserMembership,
    3 "Name" name: String
} }

/// In the response of [`CreateLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserMembership {
    pub organization_id: Option<String>,
    pub role: Option<String>,
}
model! { CreateLangfuseUserMembership {
    0 "OrganizationId" organization_id: String, 1 "Role" role: String
} }

/// Creates whitelist template: `CreateWhitelistTemplate` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/CreateWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplate {
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub security_ip_list: String,
}
operation! { CreateWhitelistTemplate(region_id: String, template_name: String, security_ip_list: String)
    "CreateWhitelistTemplate" -> CreateWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateName" template_name, 2 "SecurityIPList" security_ip_list
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateOutput {
    pub data: Option<CreateWhitelistTemplateData>,
}
model! { CreateWhitelistTemplateOutput {
    0 "Data" data: CreateWhitelistTemplateData
} }

/// In the response of [`CreateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateData {
    pub templates: Vec<CreateWhitelistTemplateTemplates>,
}
model! { CreateWhitelistTemplateData {
    0 "Templates" templates: Vec<CreateWhitelistTemplateTemplates>
} }

/// In the response of [`CreateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateTemplates {
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { CreateWhitelistTemplateTemplates {
    0 "SecurityIPList" security_ip_list: String, 1 "TemplateId" template_id: String,
    2 "TemplateName" template_name: String
} }

/// Deletes account: `DeleteAccount` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub db_instance_id: String,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAccount(account: String, db_instance_id: String, region_id: String)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id
} }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub data: Option<DeleteAccountData>,
}
model! { DeleteAccountOutput {
    0 "Data" data: DeleteAccountData
} }

/// In the response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DeleteAccountData {
    0 "Account" account: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Deletes backup policy: `DeleteBackupPolicy` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPolicy {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBackupPolicy(db_instance_id: String, region_id: String) "DeleteBackupPolicy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteBackupPolicy`]: empty.
pub type DeleteBackupPolicyOutput = Empty;

/// Deletes db: `DeleteDB` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDB(db_instance_id: String, db_name: String, region_id: String) "DeleteDB" -> DeleteDBOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name, 2 "RegionId" region_id
} }

/// Response of [`DeleteDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub data: Option<DeleteDBData>,
}
model! { DeleteDBOutput {
    0 "Data" data: DeleteDBData
} }

/// In the response of [`DeleteDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBData {
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
}
model! { DeleteDBData {
    0 "DBInstanceId" db_instance_id: String, 1 "DBName" db_name: String
} }

/// Deletes db instance: `DeleteDBInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDBInstance(db_instance_id: String, region_id: String) "DeleteDBInstance" -> DeleteDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceOutput {
    pub data: Option<DeleteDBInstanceData>,
}
model! { DeleteDBInstanceOutput {
    0 "Data" data: DeleteDBInstanceData
} }

/// In the response of [`DeleteDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceData {
    pub db_instance_id: Option<String>,
}
model! { DeleteDBInstanceData {
    0 "DBInstanceId" db_instance_id: String
} }

/// Deletes endpoint: `DeleteEndpoint` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEndpoint(db_instance_id: String, region_id: String) "DeleteEndpoint" -> Empty {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionString" connection_string: String,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceNetType" db_instance_net_type: String, 4 "RegionId" region_id
} }

/// Response of [`DeleteEndpoint`]: empty.
pub type DeleteEndpointOutput = Empty;

/// Deletes langfuse instance: `DeleteLangfuseInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteLangfuseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteLangfuseInstance(db_instance_id: String, region_id: String)
    "DeleteLangfuseInstance" -> DeleteLangfuseInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteLangfuseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstanceOutput {
    pub data: Option<DeleteLangfuseInstanceData>,
}
model! { DeleteLangfuseInstanceOutput {
    0 "Data" data: DeleteLangfuseInstanceData
} }

/// In the response of [`DeleteLangfuseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstanceData {
    pub db_instance_id: Option<String>,
}
model! { DeleteLangfuseInstanceData {
    0 "DBInstanceId" db_instance_id: String
} }

/// Deletes langfuse org: `DeleteLangfuseOrg` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteLangfuseOrg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrg {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteLangfuseOrg(db_instance_id: String, organization_id: String, region_id: String)
    "DeleteLangfuseOrg" -> DeleteLangfuseOrgOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteLangfuseOrg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgOutput {
    pub data: Option<DeleteLangfuseOrgData>,
}
model! { DeleteLangfuseOrgOutput {
    0 "Data" data: DeleteLangfuseOrgData
} }

/// In the response of [`DeleteLangfuseOrg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgData {
    pub db_instance_id: Option<String>,
}
model! { DeleteLangfuseOrgData {
    0 "DBInstanceId" db_instance_id: String
} }

/// Deletes langfuse org membership: `DeleteLangfuseOrgMembership` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteLangfuseOrgMembership>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembership {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteLangfuseOrgMembership(db_instance_id: String, email: String, organization_id: String, region_id: String)
    "DeleteLangfuseOrgMembership" -> DeleteLangfuseOrgMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id
} }

/// Response of [`DeleteLangfuseOrgMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembershipOutput {
    pub data: Option<DeleteLangfuseOrgMembershipData>,
}
model! { DeleteLangfuseOrgMembershipOutput {
    0 "Data" data: DeleteLangfuseOrgMembershipData
} }

/// In the response of [`DeleteLangfuseOrgMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembershipData {
    pub email: Option<String>,
}
model! { DeleteLangfuseOrgMembershipData {
    0 "Email" email: String
} }

/// Deletes langfuse project: `DeleteLangfuseProject` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteLangfuseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseProject {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteLangfuseProject(db_instance_id: String, organization_id: String, project_id: String, region_id: String)
    "DeleteLangfuseProject" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "ProjectId" project_id,
    3 "RegionId" region_id
} }

/// Response of [`DeleteLangfuseProject`]: empty.
pub type DeleteLangfuseProjectOutput = Empty;

/// Deletes langfuse user: `DeleteLangfuseUser` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteLangfuseUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUser {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteLangfuseUser(db_instance_id: String, email: String, region_id: String)
    "DeleteLangfuseUser" -> DeleteLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "RegionId" region_id
} }

/// Response of [`DeleteLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUserOutput {
    pub data: Option<DeleteLangfuseUserData>,
}
model! { DeleteLangfuseUserOutput {
    0 "Data" data: DeleteLangfuseUserData
} }

/// In the response of [`DeleteLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUserData {
    pub email: Option<String>,
}
model! { DeleteLangfuseUserData {
    0 "Email" email: String
} }

/// Deletes whitelist template: `DeleteWhitelistTemplate` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DeleteWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplate {
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
}
operation! { DeleteWhitelistTemplate(region_id: String, template_id: String)
    "DeleteWhitelistTemplate" -> DeleteWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String
} }

/// Response of [`DeleteWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateOutput {
    pub data: Option<DeleteWhitelistTemplateData>,
}
model! { DeleteWhitelistTemplateOutput {
    0 "Data" data: DeleteWhitelistTemplateData
} }

/// In the response of [`DeleteWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateData {
    pub templates: Vec<DeleteWhitelistTemplateTemplates>,
}
model! { DeleteWhitelistTemplateData {
    0 "Templates" templates: Vec<DeleteWhitelistTemplateTemplates>
} }

/// In the response of [`DeleteWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateTemplates {
    pub db_instances: Vec<DeleteWhitelistTemplateDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
}
model! { DeleteWhitelistTemplateTemplates {
    0 "DbInstances" db_instances: Vec<DeleteWhitelistTemplateDbInstances>, 1 "SecurityIPList" security_ip_list: String,
    2 "TemplateId" template_id: String
} }

/// In the response of [`DeleteWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateDbInstances {
    pub db_instance_name: Option<String>,
}
model! { DeleteWhitelistTemplateDbInstances {
    0 "DbInstanceName" db_instance_name: String
} }

/// Describes account authority: `DescribeAccountAuthority` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeAccountAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthority {
    /// Required.
    pub account: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAccountAuthority(account: String, db_instance_id: String, region_id: String)
    "DescribeAccountAuthority" -> DescribeAccountAuthorityOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeAccountAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthorityOutput {
    pub data: Option<DescribeAccountAuthorityData>,
}
model! { DescribeAccountAuthorityOutput {
    0 "Data" data: DescribeAccountAuthorityData
} }

/// In the response of [`DescribeAccountAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthorityData {
    pub account: Option<String>,
    pub allow_databases: Vec<String>,
    pub allow_dictionaries: Vec<String>,
    pub db_instance_id: Option<String>,
    pub ddl_authority: Option<bool>,
    pub dml_authority: Option<i64>,
    pub total_databases: Vec<String>,
    pub total_dictionaries: Vec<String>,
}
model! { DescribeAccountAuthorityData {
    0 "Account" account: String, 1 "AllowDatabases" allow_databases: Vec<String>,
    2 "AllowDictionaries" allow_dictionaries: Vec<String>, 3 "DBInstanceId" db_instance_id: String,
    4 "DdlAuthority" ddl_authority: bool, 5 "DmlAuthority" dml_authority: i64,
    6 "TotalDatabases" total_databases: Vec<String>, 7 "TotalDictionaries" total_dictionaries: Vec<String>
} }

/// Describes accounts: `DescribeAccounts` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAccounts(db_instance_id: String, region_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Product" product: String, 4 "RegionId" region_id
} }
paged! { DescribeAccounts: DescribeAccountsAccounts =
    Number "PageNumber", "Data.Accounts" data.accounts, total "Data.TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub data: Option<DescribeAccountsData>,
}
model! { DescribeAccountsOutput {
    0 "Data" data: DescribeAccountsData
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsData {
    pub accounts: Vec<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsData {
    0 "Accounts" accounts: Vec<DescribeAccountsAccounts>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Option<String>,
    pub account_type: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account: String, 1 "AccountType" account_type: String, 2 "Description" description: String,
    3 "Status" status: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeBackupPolicy(db_instance_id: String, region_id: String)
    "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_retention_period: Option<i64>,
    pub backup_size: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub switch: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "BackupSize" backup_size: String,
    2 "PreferredBackupPeriod" preferred_backup_period: String, 3 "PreferredBackupTime" preferred_backup_time: String,
    4 "Switch" switch: String
} }

/// Describes backups: `DescribeBackups` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBackups(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time
} }
paged! { DescribeBackups: DescribeBackupsItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub items: Vec<DescribeBackupsItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeBackupsOutput {
    0 "Items" items: Vec<DescribeBackupsItems>, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsItems {
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_set_info: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub expire_date: Option<String>,
}
model! { DescribeBackupsItems {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupId" backup_id: String, 2 "BackupMethod" backup_method: String,
    3 "BackupSetInfo" backup_set_info: String, 4 "BackupSize" backup_size: i64,
    5 "BackupStartTime" backup_start_time: String, 6 "BackupStatus" backup_status: String,
    7 "BackupType" backup_type: String, 8 "DBInstanceId" db_instance_id: String, 9 "ExpireDate" expire_date: String
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub data: Option<DescribeDBInstanceAttributeData>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "Data" data: DescribeDBInstanceAttributeData
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeData {
    pub ali_uid: Option<i64>,
    pub bid: Option<String>,
    pub category: Option<String>,
    pub charge_type: Option<String>,
    pub click_observe_service_status: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub deploy_schema: Option<String>,
    pub description: Option<String>,
    pub disabled_ports: Option<String>,
    pub engine: Option<String>,
    pub engine_minor_version: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub langfuse_instance_ids: Vec<String>,
    pub latest_engine_minor_version: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub multi_zones: Vec<DescribeDBInstanceAttributeMultiZones>,
    pub node_count: Option<String>,
    pub node_scale_max: Option<String>,
    pub node_scale_min: Option<String>,
    pub nodes: Vec<DescribeDBInstanceAttributeNodes>,
    pub object_store_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    pub status: Option<String>,
    pub storage_quota: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Vec<DescribeDBInstanceAttributeTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub web_ui_snat_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeData {
    0 "AliUid" ali_uid: i64, 1 "Bid" bid: String, 2 "Category" category: String, 3 "ChargeType" charge_type: String,
    4 "ClickObserveServiceStatus" click_observe_service_status: String, 5 "CreateTime" create_time: String,
    6 "DBInstanceId" db_instance_id: String, 7 "DeletionProtection" deletion_protection: bool,
    8 "DeploySchema" deploy_schema: String, 9 "Description" description: String,
    10 "DisabledPorts" disabled_ports: String, 11 "Engine" engine: String,
    12 "EngineMinorVersion" engine_minor_version: String, 13 "EngineVersion" engine_version: String,
    14 "ExpireTime" expire_time: String, 15 "LangfuseInstanceIds" langfuse_instance_ids: Vec<String>,
    16 "LatestEngineMinorVersion" latest_engine_minor_version: String, 17 "LockMode" lock_mode: String,
    18 "LockReason" lock_reason: String, 19 "MaintainEndTime" maintain_end_time: String,
    20 "MaintainStartTime" maintain_start_time: String,
    21 "MultiZones" multi_zones: Vec<DescribeDBInstanceAttributeMultiZones>, 22 "NodeCount" node_count: String,
    23 "NodeScaleMax" node_scale_max: String, 24 "NodeScaleMin" node_scale_min: String,
    25 "Nodes" nodes: Vec<DescribeDBInstanceAttributeNodes>, 26 "ObjectStoreSize" object_store_size: String,
    27 "RegionId" region_id: String, 28 "ResourceGroupId" resource_group_id: String, 29 "ScaleMax" scale_max: i64,
    30 "ScaleMin" scale_min: i64, 31 "Status" status: String, 32 "StorageQuota" storage_quota: String,
    33 "StorageSize" storage_size: i64, 34 "StorageType" storage_type: String,
    35 "Tags" tags: Vec<DescribeDBInstanceAttributeTags>, 36 "VSwitchId" vswitch_id: String, 37 "VpcId" vpc_id: String,
    38 "WebUISnatStatus" web_ui_snat_status: String, 39 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMultiZones {
    pub vswitch_ids: Vec<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMultiZones {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeNodes {
    pub node_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeNodes {
    0 "NodeStatus" node_status: String, 1 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instance config: `DescribeDBInstanceConfig` of `clickhouse` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBInstanceConfig(db_instance_id: String, region_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigOutput {
    pub data: Option<DescribeDBInstanceConfigData>,
}
model! { DescribeDBInstanceConfigOutput {
    0 "Data" data: DescribeDBInstanceConfigData
} }

/// In the response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigData {
    pub db_instance_id: Option<String>,
    pub params: Vec<DescribeDBInstanceConfigParams>,
}
model! { DescribeDBInstanceConfigData {
    0 "DBInstanceId" db_instance_id: String, 1 "Params" params: Vec<DescribeDBInstanceConfigParams>
} }

/// In the response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigParams {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub is_dynamic: Option<i64>,
    pub is_user_modifiable: Option<i64>,
    pub name: Option<String>,
    pub optional: Option<String>,
    pub param_rely_rule: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceConfigParams {
    0 "Comment" comment: String, 1 "DefaultValue" default_value: String, 2 "IsDynamic" is_dynamic: i64,
    3 "IsUserModifiable" is_user_modifiable: i64, 4 "Name" name: String, 5 "Optional" optional: String,
    6 "ParamRelyRule" param_rely_rule: String, 7 "Value" value: String
} }

/// Describes db instance config change log: `DescribeDBInstanceConfigChangeLog` of `clickhouse` 2023-05-22.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeDBInstanceConfigChangeLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLog {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeDBInstanceConfigChangeLog(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDBInstanceConfigChangeLog" -> DescribeDBInstanceConfigChangeLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id, 5 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDBInstanceConfigChangeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLogOutput {
    pub data: Option<DescribeDBInstanceConfigChangeLogData>,
}
model! { DescribeDBInstanceConfigChangeLogOutput {
    0 "Data" data: DescribeDBInstanceConfigChangeLogData
} }

/// In the response of [`DescribeDBInstanceConfigChangeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLogData {
    pub db_instance_id: Option<String>,
    pub param_change_logs: Vec<DescribeDBInstanceConfigChangeLogParamChangeLogs>,
}
model! { DescribeDBInstanceConfigChangeLogData {
    0 "DBInstanceId" db_instance_id: String,
    1 "ParamChangeLogs" param_change_logs: Vec<DescribeDBInstanceConfigChangeLogParamChangeLogs>
} }

/// In the response of [`DescribeDBInstanceConfigChangeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLogParamChangeLogs {
    pub applied: Option<bool>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
}
model! { DescribeDBInstanceConfigChangeLogParamChangeLogs {
    0 "Applied" applied: bool, 1 "GmtCreated" gmt_created: String, 2 "GmtModified" gmt_modified: String, 3 "ID" id: i64,
    4 "Name" name: String, 5 "NewValue" new_value: String, 6 "OldValue" old_value: String
} }

/// Describes db instance data sources: `DescribeDBInstanceDataSources` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeDBInstanceDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSources {
    /// Required.
    pub db_instance_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub table_name: Option<String>,
}
operation! { DescribeDBInstanceDataSources(db_instance_id: String, region_id: String)
    "DescribeDBInstanceDataSources" -> DescribeDBInstanceDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "RegionId" region_id,
    3 "TableName" table_name: String
} }

/// Response of [`DescribeDBInstanceDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesOutput {
    pub data: Option<DescribeDBInstanceDataSourcesData>,
}
model! { DescribeDBInstanceDataSourcesOutput {
    0 "Data" data: DescribeDBInstanceDataSourcesData
} }

/// In the response of [`DescribeDBInstanceDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesData {
    pub columns: Vec<DescribeDBInstanceDataSourcesColumns>,
    pub db_instance_id: Option<String>,
    pub schemas: Option<String>,
    pub tables: Vec<String>,
}
model! { DescribeDBInstanceDataSourcesData {
    0 "Columns" columns: Vec<DescribeDBInstanceDataSourcesColumns>, 1 "DBInstanceId" db_instance_id: String,
    2 "Schemas" schemas: String, 3 "Tables" tables: Vec<String>
} }

/// In the response of [`DescribeDBInstanceDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesColumns {
    pub column_name: Option<String>,
    pub comment: Option<String>,
    pub db_name: Option<String>,
    pub primary_key: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDBInstanceDataSourcesColumns {
    0 "ColumnName" column_name: String, 1 "Comment" comment: String, 2 "DBName" db_name: String,
    3 "PrimaryKey" primary_key: String, 4 "TableName" table_name: String, 5 "Type" r#type: String
} }

/// Describes db instances: `DescribeDBInstances` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_instance_ids: Option<String>,
    pub db_instance_status: Option<String>,
    pub description: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeDBInstancesTags>>,
    pub vpc_ids: Option<String>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "DBInstanceIds" db_instance_ids: String, 1 "DBInstanceStatus" db_instance_status: String,
    2 "Description" description: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: Vec<DescribeDBInstancesTags>,
    8 "VpcIds" vpc_ids: String
} }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstances =
    Number "PageNumber", "Data.DBInstances" data.db_instances, total "Data.TotalCount" }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub data: Option<DescribeDBInstancesData>,
}
model! { DescribeDBInstancesOutput {
    0 "Data" data: DescribeDBInstancesData
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesData {
    pub db_instances: Vec<DescribeDBInstancesDBInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstancesData {
    0 "DBInstances" db_instances: Vec<DescribeDBInstancesDBInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstances {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_id: Option<String>,
    pub deletion_protection: Option<String>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub tags: Vec<DescribeDBInstancesDBInstancesTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstances {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "ChargeType" charge_type: String,
    3 "CreateTime" create_time: String, 4 "DBInstanceId" db_instance_id: String,
    5 "DeletionProtection" deletion_protection: String, 6 "Description" description: String, 7 "Engine" engine: String,
    8 "EngineVersion" engine_version: String, 9 "ExpireTime" expire_time: String, 10 "LockMode" lock_mode: String,
    11 "LockReason" lock_reason: String, 12 "MaintainEndTime" maintain_end_time: String,
    13 "MaintainStartTime" maintain_start_time: String, 14 "RegionId" region_id: String,
    15 "ResourceGroupId" resource_group_id: String, 16 "ScaleMax" scale_max: i64, 17 "ScaleMin" scale_min: i64,
    18 "Status" status: String, 19 "StorageType" storage_type: String,
    20 "Tags" tags: Vec<DescribeDBInstancesDBInstancesTags>, 21 "VSwitchId" vswitch_id: String,
    22 "VpcId" vpc_id: String, 23 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesDBInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes endpoints: `DescribeEndpoints` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoints {
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEndpoints(db_instance_id: String, region_id: String)
    "DescribeEndpoints" -> DescribeEndpointsOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsOutput {
    pub data: Option<DescribeEndpointsData>,
}
model! { DescribeEndpointsOutput {
    0 "Data" data: DescribeEndpointsData
} }

/// In the response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsData {
    pub endpoints: Vec<DescribeEndpointsEndpoints>,
    pub instance_network_type: Option<String>,
}
model! { DescribeEndpointsData {
    0 "Endpoints" endpoints: Vec<DescribeEndpointsEndpoints>, 1 "InstanceNetworkType" instance_network_type: String
} }

/// In the response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsEndpoints {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    pub endpoint_name: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub ports: Vec<DescribeEndpointsPorts>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeEndpointsEndpoints {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionString" connection_string: String,
    2 "EndpointName" endpoint_name: String, 3 "IPAddress" ip_address: String, 4 "NetType" net_type: String,
    5 "Ports" ports: Vec<DescribeEndpointsPorts>, 6 "Status" status: String, 7 "VSwitchId" vswitch_id: String,
    8 "VpcId" vpc_id: String, 9 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEndpointsPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// Describes langfuse endpoints: `DescribeLangfuseEndpoints` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpoints {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseEndpoints(db_instance_id: String, region_id: String)
    "DescribeLangfuseEndpoints" -> DescribeLangfuseEndpointsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeLangfuseEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsOutput {
    pub data: Option<DescribeLangfuseEndpointsData>,
}
model! { DescribeLangfuseEndpointsOutput {
    0 "Data" data: DescribeLangfuseEndpointsData
} }

/// In the response of [`DescribeLangfuseEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsData {
    pub endpoints: Vec<DescribeLangfuseEndpointsEndpoints>,
    pub instance_network_type: Option<String>,
}
model! { DescribeLangfuseEndpointsData {
    0 "Endpoints" endpoints: Vec<DescribeLangfuseEndpointsEndpoints>,
    1 "InstanceNetworkType" instance_network_type: String
} }

/// In the response of [`DescribeLangfuseEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsEndpoints {
    pub connection_string: Option<String>,
    pub endpoint_name: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub ports: Vec<DescribeLangfuseEndpointsPorts>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLangfuseEndpointsEndpoints {
    0 "ConnectionString" connection_string: String, 1 "EndpointName" endpoint_name: String,
    2 "IPAddress" ip_address: String, 3 "NetType" net_type: String,
    4 "Ports" ports: Vec<DescribeLangfuseEndpointsPorts>, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeLangfuseEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeLangfuseEndpointsPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// Describes langfuse org memberships: `DescribeLangfuseOrgMemberships` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseOrgMemberships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMemberships {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub organization_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseOrgMemberships(db_instance_id: String, organization_id: String, region_id: String)
    "DescribeLangfuseOrgMemberships" -> DescribeLangfuseOrgMembershipsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeLangfuseOrgMemberships: DescribeLangfuseOrgMembershipsMemberships =
    Number "PageNumber", "Data.Memberships" data.memberships, total "Data.TotalCount" }

/// Response of [`DescribeLangfuseOrgMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsOutput {
    pub data: Option<DescribeLangfuseOrgMembershipsData>,
}
model! { DescribeLangfuseOrgMembershipsOutput {
    0 "Data" data: DescribeLangfuseOrgMembershipsData
} }

/// In the response of [`DescribeLangfuseOrgMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsData {
    pub memberships: Vec<DescribeLangfuseOrgMembershipsMemberships>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseOrgMembershipsData {
    0 "Memberships" memberships: Vec<DescribeLangfuseOrgMembershipsMemberships>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLangfuseOrgMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsMemberships {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
}
model! { DescribeLangfuseOrgMembershipsMemberships {
    0 "CreatedAt" created_at: String, 1 "Email" email: String, 2 "Name" name: String, 3 "Role" role: String
} }

/// Describes langfuse orgs: `DescribeLangfuseOrgs` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseOrgs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgs {
    /// Required.
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseOrgs(db_instance_id: String, region_id: String)
    "DescribeLangfuseOrgs" -> DescribeLangfuseOrgsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeLangfuseOrgs: DescribeLangfuseOrgsOrganizations =
    Number "PageNumber", "Data.Organizations" data.organizations, total "Data.TotalCount" }

/// Response of [`DescribeLangfuseOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsOutput {
    pub data: Option<DescribeLangfuseOrgsData>,
}
model! { DescribeLangfuseOrgsOutput {
    0 "Data" data: DescribeLangfuseOrgsData
} }

/// In the response of [`DescribeLangfuseOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsData {
    pub organizations: Vec<DescribeLangfuseOrgsOrganizations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseOrgsData {
    0 "Organizations" organizations: Vec<DescribeLangfuseOrgsOrganizations>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLangfuseOrgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsOrganizations {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeLangfuseOrgsOrganizations {
    0 "CreatedAt" created_at: String, 1 "Name" name: String, 2 "OrganizationId" organization_id: String,
    3 "UpdatedAt" updated_at: String
} }

/// Describes langfuse project memberships: `DescribeLangfuseProjectMemberships` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseProjectMemberships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMemberships {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub organization_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DescribeLangfuseProjectMemberships(db_instance_id: String, organization_id: String, project_id: String, region_id: String)
    "DescribeLangfuseProjectMemberships" -> DescribeLangfuseProjectMembershipsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "RegionId" region_id
} }
paged! { DescribeLangfuseProjectMemberships: DescribeLangfuseProjectMembershipsMemberships =
    Number "PageNumber", "Data.Memberships" data.memberships, total "Data.TotalCount" }

/// Response of [`DescribeLangfuseProjectMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsOutput {
    pub data: Option<DescribeLangfuseProjectMembershipsData>,
}
model! { DescribeLangfuseProjectMembershipsOutput {
    0 "Data" data: DescribeLangfuseProjectMembershipsData
} }

/// In the response of [`DescribeLangfuseProjectMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsData {
    pub memberships: Vec<DescribeLangfuseProjectMembershipsMemberships>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseProjectMembershipsData {
    0 "Memberships" memberships: Vec<DescribeLangfuseProjectMembershipsMemberships>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLangfuseProjectMemberships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsMemberships {
    pub email: Option<String>,
    pub name: Option<String>,
    pub org_role: Option<String>,
    pub project_role: Option<String>,
}
model! { DescribeLangfuseProjectMembershipsMemberships {
    0 "Email" email: String, 1 "Name" name: String, 2 "OrgRole" org_role: String, 3 "ProjectRole" project_role: String
} }

/// Describes langfuse projects: `DescribeLangfuseProjects` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjects {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseProjects(db_instance_id: String, organization_id: String, region_id: String)
    "DescribeLangfuseProjects" -> DescribeLangfuseProjectsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeLangfuseProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectsOutput {
    pub data: Option<DescribeLangfuseProjectsData>,
}
model! { DescribeLangfuseProjectsOutput {
    0 "Data" data: DescribeLangfuseProjectsData
} }

/// In the response of [`DescribeLangfuseProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Vec<DescribeLangfuseProjectsProjects>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseProjectsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Projects" projects: Vec<DescribeLangfuseProjectsProjects>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLangfuseProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectsProjects {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeLangfuseProjectsProjects {
    0 "CreatedAt" created_at: String, 1 "Name" name: String, 2 "OrganizationId" organization_id: String,
    3 "ProjectId" project_id: String, 4 "UpdatedAt" updated_at: String
} }

/// Describes langfuse security ip list: `DescribeLangfuseSecurityIPList` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseSecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeLangfuseSecurityIPList" -> DescribeLangfuseSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeLangfuseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPListOutput {
    pub data: Option<DescribeLangfuseSecurityIPListData>,
}
model! { DescribeLangfuseSecurityIPListOutput {
    0 "Data" data: DescribeLangfuseSecurityIPListData
} }

/// In the response of [`DescribeLangfuseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeLangfuseSecurityIPListGroupItems>,
}
model! { DescribeLangfuseSecurityIPListData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String,
    2 "GroupItems" group_items: Vec<DescribeLangfuseSecurityIPListGroupItems>
} }

/// In the response of [`DescribeLangfuseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPListGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { DescribeLangfuseSecurityIPListGroupItems {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "SecurityIPList" security_ip_list: String,
    3 "SecurityIPType" security_ip_type: String, 4 "WhitelistNetType" whitelist_net_type: String
} }

/// Describes langfuse user: `DescribeLangfuseUser` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUser {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseUser(db_instance_id: String, email: String, region_id: String)
    "DescribeLangfuseUser" -> DescribeLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "RegionId" region_id
} }

/// Response of [`DescribeLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserOutput {
    pub data: Option<DescribeLangfuseUserData>,
}
model! { DescribeLangfuseUserOutput {
    0 "Data" data: DescribeLangfuseUserData
} }

/// In the response of [`DescribeLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserData {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub memberships: Vec<DescribeLangfuseUserMemberships>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeLangfuseUserData {
    0 "CreatedAt" created_at: String, 1 "Email" email: String,
    2 "Memberships" memberships: Vec<DescribeLangfuseUserMemberships>, 3 "Name" name: String,
    4 "UpdatedAt" updated_at: String
} }

/// In the response of [`DescribeLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserMemberships {
    pub org_role: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub projects: Vec<DescribeLangfuseUserProjects>,
}
model! { DescribeLangfuseUserMemberships {
    0 "OrgRole" org_role: String, 1 "OrganizationId" organization_id: String,
    2 "OrganizationName" organization_name: String, 3 "Projects" projects: Vec<DescribeLangfuseUserProjects>
} }

/// In the response of [`DescribeLangfuseUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserProjects {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_role: Option<String>,
}
model! { DescribeLangfuseUserProjects {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "ProjectRole" project_role: String
} }

/// Describes langfuse users: `DescribeLangfuseUsers` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeLangfuseUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsers {
    /// Required.
    pub db_instance_id: String,
    pub email: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLangfuseUsers(db_instance_id: String, region_id: String)
    "DescribeLangfuseUsers" -> DescribeLangfuseUsersOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email: String, 2 "Name" name: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { DescribeLangfuseUsers: DescribeLangfuseUsersUsers =
    Number "PageNumber", "Data.Users" data.users, total "Data.TotalCount" }

/// Response of [`DescribeLangfuseUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersOutput {
    pub data: Option<DescribeLangfuseUsersData>,
}
model! { DescribeLangfuseUsersOutput {
    0 "Data" data: DescribeLangfuseUsersData
} }

/// In the response of [`DescribeLangfuseUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Vec<DescribeLangfuseUsersUsers>,
}
model! { DescribeLangfuseUsersData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Users" users: Vec<DescribeLangfuseUsersUsers>
} }

/// In the response of [`DescribeLangfuseUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersUsers {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
}
model! { DescribeLangfuseUsersUsers {
    0 "CreatedAt" created_at: String, 1 "Email" email: String, 2 "Name" name: String
} }

/// Describes process list: `DescribeProcessList` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub initial_query_id: Option<String>,
    pub initial_user: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_duration_ms: Option<String>,
    pub query_order: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeProcessList(db_instance_id: String, region_id: String)
    "DescribeProcessList" -> DescribeProcessListOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id,
    2 "InitialQueryId" initial_query_id: String, 3 "InitialUser" initial_user: String, 4 "Keyword" keyword: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "QueryDurationMs" query_duration_ms: String,
    8 "QueryOrder" query_order: i64, 9 "RegionId" region_id
} }
paged! { DescribeProcessList: DescribeProcessListResultSet =
    Number "PageNumber", "Data.ResultSet" data.result_set, total "Data.TotalCount" }

/// Response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub data: Option<DescribeProcessListData>,
}
model! { DescribeProcessListOutput {
    0 "Data" data: DescribeProcessListData
} }

/// In the response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Vec<DescribeProcessListResultSet>,
    pub total_count: Option<i64>,
}
model! { DescribeProcessListData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String,
    2 "ResultSet" result_set: Vec<DescribeProcessListResultSet>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListResultSet {
    pub initial_address: Option<String>,
    pub initial_query_id: Option<String>,
    pub initial_user: Option<String>,
    pub query: Option<String>,
    pub query_duration_ms: Option<i64>,
    pub query_start_time: Option<String>,
}
model! { DescribeProcessListResultSet {
    0 "InitialAddress" initial_address: String, 1 "InitialQueryId" initial_query_id: String,
    2 "InitialUser" initial_user: String, 3 "Query" query: String, 4 "QueryDurationMs" query_duration_ms: i64,
    5 "QueryStartTime" query_start_time: String
} }

/// Describes regions: `DescribeRegions` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

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
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String, 1 "Zones" zones: DescribeRegionsZones
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
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled: bool, 1 "ZoneId" zone_id: String
} }

/// Describes security ip list: `DescribeSecurityIPList` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeSecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeSecurityIPList" -> DescribeSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListOutput {
    pub data: Option<DescribeSecurityIPListData>,
}
model! { DescribeSecurityIPListOutput {
    0 "Data" data: DescribeSecurityIPListData
} }

/// In the response of [`DescribeSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeSecurityIPListGroupItems>,
}
model! { DescribeSecurityIPListData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String,
    2 "GroupItems" group_items: Vec<DescribeSecurityIPListGroupItems>
} }

/// In the response of [`DescribeSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListGroupItems {
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { DescribeSecurityIPListGroupItems {
    0 "GroupName" group_name: String, 1 "GroupTag" group_tag: String, 2 "SecurityIPList" security_ip_list: String,
    3 "SecurityIPType" security_ip_type: String, 4 "WhitelistNetType" whitelist_net_type: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_duration_ms: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeSlowLogRecords(db_instance_id: String, region_id: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "QueryDurationMs" query_duration_ms: String,
    6 "RegionId" region_id, 7 "StartTime" start_time: String
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsResultSet =
    Number "PageNumber", "Data.ResultSet" data.result_set, total "Data.TotalCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub data: Option<DescribeSlowLogRecordsData>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Data" data: DescribeSlowLogRecordsData
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Vec<DescribeSlowLogRecordsResultSet>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogRecordsData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String,
    2 "ResultSet" result_set: Vec<DescribeSlowLogRecordsResultSet>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResultSet {
    pub initial_address: Option<String>,
    pub initial_query_id: Option<String>,
    pub initial_user: Option<String>,
    pub memory_usage: Option<i64>,
    pub query: Option<String>,
    pub query_duration_ms: Option<i64>,
    pub query_start_time: Option<String>,
    pub read_bytes: Option<i64>,
    pub read_rows: Option<i64>,
    pub result_bytes: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeSlowLogRecordsResultSet {
    0 "InitialAddress" initial_address: String, 1 "InitialQueryId" initial_query_id: String,
    2 "InitialUser" initial_user: String, 3 "MemoryUsage" memory_usage: i64, 4 "Query" query: String,
    5 "QueryDurationMs" query_duration_ms: i64, 6 "QueryStartTime" query_start_time: String,
    7 "ReadBytes" read_bytes: i64, 8 "ReadRows" read_rows: i64, 9 "ResultBytes" result_bytes: i64,
    10 "Type" r#type: String
} }

/// Describes slow log trend: `DescribeSlowLogTrend` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DescribeSlowLogTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrend {
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub product: Option<String>,
    pub query_duration_ms: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeSlowLogTrend(db_instance_id: String, region_id: String)
    "DescribeSlowLogTrend" -> DescribeSlowLogTrendOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time: String,
    3 "Product" product: String, 4 "QueryDurationMs" query_duration_ms: String, 5 "RegionId" region_id,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeSlowLogTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrendOutput {
    pub data: Option<DescribeSlowLogTrendData>,
}
model! { DescribeSlowLogTrendOutput {
    0 "Data" data: DescribeSlowLogTrendData
} }

/// In the response of [`DescribeSlowLogTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrendData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Vec<DescribeSlowLogTrendResultSet>,
}
model! { DescribeSlowLogTrendData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String,
    2 "ResultSet" result_set: Vec<DescribeSlowLogTrendResultSet>
} }

/// In the response of [`DescribeSlowLogTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrendResultSet {
    pub avg_query_duration_ms: Option<i64>,
    pub cnt: Option<i64>,
    pub max_query_duration_ms: Option<i64>,
    pub min_query_duration_ms: Option<i64>,
    pub query_start_time: Option<String>,
}
model! { DescribeSlowLogTrendResultSet {
    0 "AvgQueryDurationMs" avg_query_duration_ms: i64, 1 "Cnt" cnt: i64,
    2 "MaxQueryDurationMs" max_query_duration_ms: i64, 3 "MinQueryDurationMs" min_query_duration_ms: i64,
    4 "QueryStartTime" query_start_time: String
} }

/// Detaches whitelist template to instance: `DetachWhitelistTemplateToInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/DetachWhitelistTemplateToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
}
operation! { DetachWhitelistTemplateToInstance(db_instance_id: String, region_id: String, template_id: String)
    "DetachWhitelistTemplateToInstance" -> DetachWhitelistTemplateToInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "TemplateId" template_id
} }

/// Response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceOutput {
    pub data: Option<DetachWhitelistTemplateToInstanceData>,
}
model! { DetachWhitelistTemplateToInstanceOutput {
    0 "Data" data: DetachWhitelistTemplateToInstanceData
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceData {
    pub detach_fail_list: Vec<DetachWhitelistTemplateToInstanceDetachFailList>,
    pub detach_successed_list: Vec<DetachWhitelistTemplateToInstanceDetachSuccessedList>,
    pub status: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceData {
    0 "DetachFailList" detach_fail_list: Vec<DetachWhitelistTemplateToInstanceDetachFailList>,
    1 "DetachSuccessedList" detach_successed_list: Vec<DetachWhitelistTemplateToInstanceDetachSuccessedList>,
    2 "Status" status: String
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDetachFailList {
    pub db_instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceDetachFailList {
    0 "DBInstanceId" db_instance_id: String, 1 "Reason" reason: String
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDetachSuccessedList {
    pub db_instance_id: Option<String>,
    pub templates: Vec<DetachWhitelistTemplateToInstanceTemplates>,
}
model! { DetachWhitelistTemplateToInstanceDetachSuccessedList {
    0 "DBInstanceId" db_instance_id: String, 1 "Templates" templates: Vec<DetachWhitelistTemplateToInstanceTemplates>
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceTemplates {
    pub db_instances: Vec<DetachWhitelistTemplateToInstanceDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceTemplates {
    0 "DbInstances" db_instances: Vec<DetachWhitelistTemplateToInstanceDbInstances>,
    1 "SecurityIPList" security_ip_list: String, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String
} }

/// In the response of [`DetachWhitelistTemplateToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDbInstances {
    pub db_instance_id: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceDbInstances {
    0 "DBInstanceId" db_instance_id: String
} }

/// Gets whitelist template: `GetWhitelistTemplate` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/GetWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplate {
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetWhitelistTemplate(region_id: String, template_id: String)
    "GetWhitelistTemplate" -> GetWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateId" template_id
} }

/// Response of [`GetWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateOutput {
    pub data: Option<GetWhitelistTemplateData>,
}
model! { GetWhitelistTemplateOutput {
    0 "Data" data: GetWhitelistTemplateData
} }

/// In the response of [`GetWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateData {
    pub templates: Vec<GetWhitelistTemplateTemplates>,
}
model! { GetWhitelistTemplateData {
    0 "Templates" templates: Vec<GetWhitelistTemplateTemplates>
} }

/// In the response of [`GetWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateTemplates {
    pub db_instances: Vec<GetWhitelistTemplateDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { GetWhitelistTemplateTemplates {
    0 "DbInstances" db_instances: Vec<GetWhitelistTemplateDbInstances>, 1 "SecurityIPList" security_ip_list: String,
    2 "TemplateId" template_id: String, 3 "TemplateName" template_name: String
} }

/// In the response of [`GetWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateDbInstances {
    pub db_instance_id: Option<String>,
}
model! { GetWhitelistTemplateDbInstances {
    0 "DBInstanceId" db_instance_id: String
} }

/// `KillProcess` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/KillProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcess {
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub initial_query_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { KillProcess(db_instance_id: String, region_id: String) "KillProcess" -> KillProcessOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id,
    2 "InitialQueryId" initial_query_id: String, 3 "RegionId" region_id
} }

/// Response of [`KillProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessOutput {
    pub data: Option<KillProcessData>,
}
model! { KillProcessOutput {
    0 "Data" data: KillProcessData
} }

/// In the response of [`KillProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessData {
    pub count: Option<i64>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
}
model! { KillProcessData {
    0 "Count" count: i64, 1 "DBInstanceID" db_instance_id: i64, 2 "DBInstanceName" db_instance_name: String
} }

/// Lists click house db timezones: `ListClickHouseDBTimezones` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ListClickHouseDBTimezones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezones {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListClickHouseDBTimezones() "ListClickHouseDBTimezones" -> ListClickHouseDBTimezonesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`ListClickHouseDBTimezones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezonesOutput {
    pub time_zones: Vec<ListClickHouseDBTimezonesTimeZones>,
}
model! { ListClickHouseDBTimezonesOutput {
    0 "TimeZones" time_zones: Vec<ListClickHouseDBTimezonesTimeZones>
} }

/// In the response of [`ListClickHouseDBTimezones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezonesTimeZones {
    pub zone_id: Option<String>,
}
model! { ListClickHouseDBTimezonesTimeZones {
    0 "ZoneId" zone_id: String
} }

/// Lists instance linked whitelist templates: `ListInstanceLinkedWhitelistTemplates` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ListInstanceLinkedWhitelistTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplates {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListInstanceLinkedWhitelistTemplates(db_instance_id: String, region_id: String)
    "ListInstanceLinkedWhitelistTemplates" -> ListInstanceLinkedWhitelistTemplatesOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`ListInstanceLinkedWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesOutput {
    pub data: Option<ListInstanceLinkedWhitelistTemplatesData>,
}
model! { ListInstanceLinkedWhitelistTemplatesOutput {
    0 "Data" data: ListInstanceLinkedWhitelistTemplatesData
} }

/// In the response of [`ListInstanceLinkedWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesData {
    pub templates: Vec<ListInstanceLinkedWhitelistTemplatesTemplates>,
}
model! { ListInstanceLinkedWhitelistTemplatesData {
    0 "Templates" templates: Vec<ListInstanceLinkedWhitelistTemplatesTemplates>
} }

/// In the response of [`ListInstanceLinkedWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesTemplates {
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListInstanceLinkedWhitelistTemplatesTemplates {
    0 "SecurityIPList" security_ip_list: String, 1 "TemplateId" template_id: String,
    2 "TemplateName" template_name: String
} }

/// Lists whitelist templates: `ListWhitelistTemplates` of `clickhouse` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ListWhitelistTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub template_name: Option<String>,
}
operation! { ListWhitelistTemplates(region_id: String) "ListWhitelistTemplates" -> ListWhitelistTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "TemplateName" template_name: String
} }
paged! { ListWhitelistTemplates: ListWhitelistTemplatesTemplates =
    Number "PageNumber", "Data.Templates" data.templates, total "Data.TotalCount", more "Data.HasNext" }

/// Response of [`ListWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesOutput {
    pub data: Option<ListWhitelistTemplatesData>,
}
model! { ListWhitelistTemplatesOutput {
    0 "Data" data: ListWhitelistTemplatesData
} }

/// In the response of [`ListWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesData {
    pub curr_page_numbers: Option<i64>,
    pub has_next: Option<bool>,
    pub has_prev: Option<bool>,
    pub page_size: Option<i64>,
    pub templates: Vec<ListWhitelistTemplatesTemplates>,
    pub total_count: Option<i64>,
    pub total_page_numbers: Option<i64>,
}
model! { ListWhitelistTemplatesData {
    0 "CurrPageNumbers" curr_page_numbers: i64, 1 "HasNext" has_next: bool, 2 "HasPrev" has_prev: bool,
    3 "PageSize" page_size: i64, 4 "Templates" templates: Vec<ListWhitelistTemplatesTemplates>,
    5 "TotalCount" total_count: i64, 6 "TotalPageNumbers" total_page_numbers: i64
} }

/// In the response of [`ListWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesTemplates {
    pub db_instances: Vec<ListWhitelistTemplatesDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListWhitelistTemplatesTemplates {
    0 "DbInstances" db_instances: Vec<ListWhitelistTemplatesDbInstances>, 1 "SecurityIPList" security_ip_list: String,
    2 "TemplateId" template_id: String, 3 "TemplateName" template_name: String
} }

/// In the response of [`ListWhitelistTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesDbInstances {
    pub db_instance_id: Option<String>,
}
model! { ListWhitelistTemplatesDbInstances {
    0 "DBInstanceId" db_instance_id: String
} }

/// Modifies account authority: `ModifyAccountAuthority` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyAccountAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthority {
    /// Required.
    pub account: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub dml_auth_setting: ModifyAccountAuthorityDmlAuthSetting,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyAccountAuthority(account: String, db_instance_id: String, dml_auth_setting: ModifyAccountAuthorityDmlAuthSetting, region_id: String)
    "ModifyAccountAuthority" -> ModifyAccountAuthorityOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "DmlAuthSetting" dml_auth_setting, 3 "RegionId" region_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAccountAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityDmlAuthSetting {
    pub allow_databases: Option<Vec<String>>,
    pub allow_dictionaries: Option<Vec<String>>,
    /// Required.
    pub ddl_authority: Option<bool>,
    /// Required.
    pub dml_authority: Option<i64>,
}
input! { ModifyAccountAuthorityDmlAuthSetting(ddl_authority: bool, dml_authority: i64) {
    0 "AllowDatabases" allow_databases: Vec<String>, 1 "AllowDictionaries" allow_dictionaries: Vec<String>,
    2 "DdlAuthority" ddl_authority: bool, 3 "DmlAuthority" dml_authority: i64
} }

/// Response of [`ModifyAccountAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityOutput {
    pub data: Option<ModifyAccountAuthorityData>,
}
model! { ModifyAccountAuthorityOutput {
    0 "Data" data: ModifyAccountAuthorityData
} }

/// In the response of [`ModifyAccountAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyAccountAuthorityData {
    0 "Account" account: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Modifies account description: `ModifyAccountDescription` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub description: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyAccountDescription(account: String, db_instance_id: String, description: String, region_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Description" description, 3 "RegionId" region_id
} }

/// Response of [`ModifyAccountDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub data: Option<ModifyAccountDescriptionData>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Data" data: ModifyAccountDescriptionData
} }

/// In the response of [`ModifyAccountDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyAccountDescriptionData {
    0 "Account" account: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Modifies backup policy: `ModifyBackupPolicy` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub preferred_backup_period: String,
    /// Required.
    pub preferred_backup_time: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String, region_id: String)
    "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: String, 1 "DBInstanceId" db_instance_id,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time,
    4 "RegionId" region_id
} }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies db instance attribute: `ModifyDBInstanceAttribute` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
    /// Required.
    pub attribute_type: String,
    /// Required.
    pub attribute_value: String,
    /// Required.
    pub db_instance_id: String,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyDBInstanceAttribute(attribute_type: String, attribute_value: String, db_instance_id: String, region_id: String)
    "ModifyDBInstanceAttribute" -> Empty {
    0 "AttributeType" attribute_type, 1 "AttributeValue" attribute_value, 2 "DBInstanceId" db_instance_id,
    3 "Product" product: String, 4 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceAttribute`]: empty.
pub type ModifyDBInstanceAttributeOutput = Empty;

/// Modifies db instance class: `ModifyDBInstanceClass` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyDBInstanceClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClass {
    pub auto_scale_config: Option<ModifyDBInstanceClassAutoScaleConfig>,
    pub computing_group_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// 1 to 64.
    pub node_count: Option<i64>,
    /// 4 to 128.
    pub node_scale_max: Option<i64>,
    /// 4 to 128.
    pub node_scale_min: Option<i64>,
    /// Required.
    pub region_id: String,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    /// At least 0.
    pub storage_quota: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { ModifyDBInstanceClass(db_instance_id: String, region_id: String)
    "ModifyDBInstanceClass" -> ModifyDBInstanceClassOutput {
    0 "AutoScaleConfig" auto_scale_config: ModifyDBInstanceClassAutoScaleConfig,
    1 "ComputingGroupId" computing_group_id: String, 2 "DBInstanceId" db_instance_id, 3 "NodeCount" node_count: i64,
    4 "NodeScaleMax" node_scale_max: i64, 5 "NodeScaleMin" node_scale_min: i64, 6 "RegionId" region_id,
    7 "ScaleMax" scale_max: i64, 8 "ScaleMin" scale_min: i64, 9 "StorageQuota" storage_quota: i64,
    10 "StorageType" storage_type: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassAutoScaleConfig {
    pub burst_num: Option<i64>,
    pub status: Option<String>,
    pub vswitch_infos: Option<Vec<ModifyDBInstanceClassVSwitchInfos>>,
}
input! { ModifyDBInstanceClassAutoScaleConfig() {
    0 "BurstNum" burst_num: i64, 1 "Status" status: String,
    2 "VSwitchInfos" vswitch_infos: Vec<ModifyDBInstanceClassVSwitchInfos>
} }

/// In the request of [`ModifyDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassVSwitchInfos {
    pub vswitch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { ModifyDBInstanceClassVSwitchInfos() {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// Response of [`ModifyDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassOutput {
    pub data: Option<ModifyDBInstanceClassData>,
}
model! { ModifyDBInstanceClassOutput {
    0 "Data" data: ModifyDBInstanceClassData
} }

/// In the response of [`ModifyDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassData {
    pub computing_group_id: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceClassData {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceID" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "ScaleMax" scale_max: i64, 4 "ScaleMin" scale_min: i64,
    5 "TaskId" task_id: i64
} }

/// Modifies db instance config: `ModifyDBInstanceConfig` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    /// Required.
    pub db_instance_id: String,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDBInstanceConfig(db_instance_id: String, region_id: String)
    "ModifyDBInstanceConfig" -> ModifyDBInstanceConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "Parameters" parameters: String, 2 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigOutput {
    pub data: Option<ModifyDBInstanceConfigData>,
}
model! { ModifyDBInstanceConfigOutput {
    0 "Data" data: ModifyDBInstanceConfigData
} }

/// In the response of [`ModifyDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigData {
    pub db_instance_id: Option<String>,
}
model! { ModifyDBInstanceConfigData {
    0 "DBInstanceId" db_instance_id: String
} }

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub disable_ports: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDBInstanceConnectionString(db_instance_id: String, region_id: String)
    "ModifyDBInstanceConnectionString" -> ModifyDBInstanceConnectionStringOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionString" connection_string: String,
    2 "ConnectionStringPrefix" connection_string_prefix: String, 3 "DBInstanceId" db_instance_id,
    4 "DBInstanceNetType" db_instance_net_type: String, 5 "DisablePorts" disable_ports: String, 6 "RegionId" region_id
} }

/// Response of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub data: Option<ModifyDBInstanceConnectionStringData>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "Data" data: ModifyDBInstanceConnectionStringData
} }

/// In the response of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub disabled_ports: Option<String>,
}
model! { ModifyDBInstanceConnectionStringData {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceID" db_instance_id: i64,
    2 "DBInstanceName" db_instance_name: String, 3 "DisabledPorts" disabled_ports: String
} }

/// Modifies langfuse org membership: `ModifyLangfuseOrgMembership` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyLangfuseOrgMembership>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembership {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub role: String,
}

/// Arguments of [`ModifyLangfuseOrgMembership::new`].
pub struct ModifyLangfuseOrgMembershipRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}
operation! {
    ModifyLangfuseOrgMembership { ModifyLangfuseOrgMembershipRequired: db_instance_id, email, organization_id, region_id, role }
    "ModifyLangfuseOrgMembership" -> ModifyLangfuseOrgMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id,
    4 "Role" role
} }

/// Response of [`ModifyLangfuseOrgMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembershipOutput {
    pub data: Option<ModifyLangfuseOrgMembershipData>,
}
model! { ModifyLangfuseOrgMembershipOutput {
    0 "Data" data: ModifyLangfuseOrgMembershipData
} }

/// In the response of [`ModifyLangfuseOrgMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembershipData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { ModifyLangfuseOrgMembershipData {
    0 "Email" email: String, 1 "Role" role: String
} }

/// Modifies langfuse project membership: `ModifyLangfuseProjectMembership` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyLangfuseProjectMembership>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembership {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub role: String,
}

/// Arguments of [`ModifyLangfuseProjectMembership::new`].
pub struct ModifyLangfuseProjectMembershipRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub project_id: String,
    pub region_id: String,
    pub role: String,
}
operation! {
    ModifyLangfuseProjectMembership { ModifyLangfuseProjectMembershipRequired: db_instance_id, email, organization_id, project_id, region_id, role }
    "ModifyLangfuseProjectMembership" -> ModifyLangfuseProjectMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "Role" role
} }

/// Response of [`ModifyLangfuseProjectMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembershipOutput {
    pub data: Option<ModifyLangfuseProjectMembershipData>,
}
model! { ModifyLangfuseProjectMembershipOutput {
    0 "Data" data: ModifyLangfuseProjectMembershipData
} }

/// In the response of [`ModifyLangfuseProjectMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembershipData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { ModifyLangfuseProjectMembershipData {
    0 "Email" email: String, 1 "Role" role: String
} }

/// Modifies langfuse security ip list: `ModifyLangfuseSecurityIPList` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifyLangfuseSecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseSecurityIPList {
    /// Required.
    pub db_instance_id: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_ip_list: Option<String>,
}
operation! { ModifyLangfuseSecurityIPList(db_instance_id: String, region_id: String)
    "ModifyLangfuseSecurityIPList" -> ModifyLangfuseSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list: String
} }

/// Response of [`ModifyLangfuseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseSecurityIPListOutput {
    pub data: Option<ModifyLangfuseSecurityIPListData>,
}
model! { ModifyLangfuseSecurityIPListOutput {
    0 "Data" data: ModifyLangfuseSecurityIPListData
} }

/// In the response of [`ModifyLangfuseSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseSecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub task_id: Option<i64>,
    pub whitelist_net_type: Option<String>,
}
model! { ModifyLangfuseSecurityIPListData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String, 2 "GroupName" group_name: String,
    3 "GroupTag" group_tag: String, 4 "SecurityIPList" security_ip_list: String,
    5 "SecurityIPType" security_ip_type: String, 6 "TaskId" task_id: i64,
    7 "WhitelistNetType" whitelist_net_type: String
} }

/// Modifies security ip list: `ModifySecurityIPList` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ModifySecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPList {
    /// Required.
    pub db_instance_id: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_ip_list: Option<String>,
}
operation! { ModifySecurityIPList(db_instance_id: String, region_id: String)
    "ModifySecurityIPList" -> ModifySecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list: String
} }

/// Response of [`ModifySecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPListOutput {
    pub data: Option<ModifySecurityIPListData>,
}
model! { ModifySecurityIPListOutput {
    0 "Data" data: ModifySecurityIPListData
} }

/// In the response of [`ModifySecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub task_id: Option<i64>,
    pub whitelist_net_type: Option<String>,
}
model! { ModifySecurityIPListData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String, 2 "GroupName" group_name: String,
    3 "GroupTag" group_tag: String, 4 "SecurityIPList" security_ip_list: String,
    5 "SecurityIPType" security_ip_type: String, 6 "TaskId" task_id: i64,
    7 "WhitelistNetType" whitelist_net_type: String
} }

/// Resets account password: `ResetAccountPassword` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account: String,
    /// Required.
    pub db_instance_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ResetAccountPassword(account: String, db_instance_id: String, password: Secret, region_id: String)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Password" password, 3 "Product" product: String,
    4 "RegionId" region_id
} }

/// Response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub data: Option<ResetAccountPasswordData>,
}
model! { ResetAccountPasswordOutput {
    0 "Data" data: ResetAccountPasswordData
} }

/// In the response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ResetAccountPasswordData {
    0 "Account" account: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Resets langfuse user password: `ResetLangfuseUserPassword` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/ResetLangfuseUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPassword {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub email: String,
    /// Required. Secret.
    pub new_password: Secret,
    /// Required.
    pub region_id: String,
}
operation! { ResetLangfuseUserPassword(db_instance_id: String, email: String, new_password: Secret, region_id: String)
    "ResetLangfuseUserPassword" -> ResetLangfuseUserPasswordOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "NewPassword" new_password, 3 "RegionId" region_id
} }

/// Response of [`ResetLangfuseUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPasswordOutput {
    pub data: Option<ResetLangfuseUserPasswordData>,
}
model! { ResetLangfuseUserPasswordOutput {
    0 "Data" data: ResetLangfuseUserPasswordData
} }

/// In the response of [`ResetLangfuseUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPasswordData {
    pub email: Option<String>,
}
model! { ResetLangfuseUserPasswordData {
    0 "Email" email: String
} }

/// Restarts db instance: `RestartDBInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RestartDBInstance(db_instance_id: String, region_id: String)
    "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`RestartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub data: Option<RestartDBInstanceData>,
}
model! { RestartDBInstanceOutput {
    0 "Data" data: RestartDBInstanceData
} }

/// In the response of [`RestartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { RestartDBInstanceData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String, 2 "TaskId" task_id: i64
} }

/// Starts db instance: `StartDBInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/StartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartDBInstance(db_instance_id: String, region_id: String) "StartDBInstance" -> StartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`StartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceOutput {
    pub data: Option<StartDBInstanceData>,
}
model! { StartDBInstanceOutput {
    0 "Data" data: StartDBInstanceData
} }

/// In the response of [`StartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { StartDBInstanceData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String, 2 "TaskId" task_id: i64
} }

/// Stops db instance: `StopDBInstance` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/StopDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopDBInstance(db_instance_id: String, region_id: String) "StopDBInstance" -> StopDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`StopDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstanceOutput {
    pub data: Option<StopDBInstanceData>,
}
model! { StopDBInstanceOutput {
    0 "Data" data: StopDBInstanceData
} }

/// In the response of [`StopDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { StopDBInstanceData {
    0 "DBInstanceID" db_instance_id: i64, 1 "DBInstanceName" db_instance_name: String, 2 "TaskId" task_id: i64
} }

/// Updates whitelist template: `UpdateWhitelistTemplate` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/UpdateWhitelistTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplate {
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_ip_list: String,
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_name: String,
}
operation! {
    UpdateWhitelistTemplate(region_id: String, security_ip_list: String, template_id: String, template_name: String)
    "UpdateWhitelistTemplate" -> UpdateWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

/// Response of [`UpdateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateOutput {
    pub data: Option<UpdateWhitelistTemplateData>,
}
model! { UpdateWhitelistTemplateOutput {
    0 "Data" data: UpdateWhitelistTemplateData
} }

/// In the response of [`UpdateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateData {
    pub templates: Vec<UpdateWhitelistTemplateTemplates>,
}
model! { UpdateWhitelistTemplateData {
    0 "Templates" templates: Vec<UpdateWhitelistTemplateTemplates>
} }

/// In the response of [`UpdateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateTemplates {
    pub db_instances: Vec<UpdateWhitelistTemplateDbInstances>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
}
model! { UpdateWhitelistTemplateTemplates {
    0 "DbInstances" db_instances: Vec<UpdateWhitelistTemplateDbInstances>, 1 "SecurityIPList" security_ip_list: String,
    2 "TemplateId" template_id: String
} }

/// In the response of [`UpdateWhitelistTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateDbInstances {
    pub db_instance_name: Option<String>,
}
model! { UpdateWhitelistTemplateDbInstances {
    0 "DbInstanceName" db_instance_name: String
} }

/// `UpgradeMinorVersion` of `clickhouse` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/clickhouse/2023-05-22/UpgradeMinorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersion {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_minor_version: Option<String>,
}
operation! { UpgradeMinorVersion(db_instance_id: String, region_id: String)
    "UpgradeMinorVersion" -> UpgradeMinorVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "SwitchTime" switch_time: String,
    3 "SwitchTimeMode" switch_time_mode: String, 4 "TargetMinorVersion" target_minor_version: String
} }

/// Response of [`UpgradeMinorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionOutput {
    pub data: Option<UpgradeMinorVersionData>,
}
model! { UpgradeMinorVersionOutput {
    0 "Data" data: UpgradeMinorVersionData
} }

/// In the response of [`UpgradeMinorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionData {
    pub db_instance_name: Option<String>,
}
model! { UpgradeMinorVersionData {
    0 "DBInstanceName" db_instance_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AttachWhitelistTemplateToInstance, ChangeResourceGroup, CreateAccount, CreateBackupPolicy, CreateDB,
    CreateDBInstance, CreateEndpoint, CreateLangfuseOrg, CreateLangfuseOrgMember, CreateLangfuseProject,
    CreateLangfuseUser, CreateWhitelistTemplate, DeleteAccount, DeleteBackupPolicy, DeleteDB, DeleteDBInstance,
    DeleteEndpoint, DeleteLangfuseInstance, DeleteLangfuseOrg, DeleteLangfuseOrgMembership, DeleteLangfuseProject,
    DeleteLangfuseUser, DeleteWhitelistTemplate, DescribeAccountAuthority, DescribeAccounts, DescribeBackupPolicy,
    DescribeBackups, DescribeDBInstanceAttribute, DescribeDBInstanceConfig, DescribeDBInstanceConfigChangeLog,
    DescribeDBInstanceDataSources, DescribeDBInstances, DescribeEndpoints, DescribeLangfuseEndpoints,
    DescribeLangfuseOrgMemberships, DescribeLangfuseOrgs, DescribeLangfuseProjectMemberships, DescribeLangfuseProjects,
    DescribeLangfuseSecurityIPList, DescribeLangfuseUser, DescribeLangfuseUsers, DescribeProcessList, DescribeRegions,
    DescribeSecurityIPList, DescribeSlowLogRecords, DescribeSlowLogTrend, DetachWhitelistTemplateToInstance,
    GetWhitelistTemplate, KillProcess, ListClickHouseDBTimezones, ListInstanceLinkedWhitelistTemplates,
    ListWhitelistTemplates, ModifyAccountAuthority, ModifyAccountDescription, ModifyBackupPolicy,
    ModifyDBInstanceAttribute, ModifyDBInstanceClass, ModifyDBInstanceConfig, ModifyDBInstanceConnectionString,
    ModifyLangfuseOrgMembership, ModifyLangfuseProjectMembership, ModifyLangfuseSecurityIPList, ModifySecurityIPList,
    ResetAccountPassword, ResetLangfuseUserPassword, RestartDBInstance, StartDBInstance, StopDBInstance,
    UpdateWhitelistTemplate, UpgradeMinorVersion
}
