//! `clickhouse` 2023-05-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "clickhouse.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "clickhouse", version: "2023-05-22", code: "clickhouse", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstance {
    pub db_instance_id: String,
    pub region_id: String,
    pub template_id: String,
}
operation! { AttachWhitelistTemplateToInstance(db_instance_id: String, region_id: String, template_id: String)
    "AttachWhitelistTemplateToInstance" -> AttachWhitelistTemplateToInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceOutput {
    pub data: Option<AttachWhitelistTemplateToInstanceData>,
}
model! { AttachWhitelistTemplateToInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceData {
    pub attach_fail_list: Option<Vec<AttachWhitelistTemplateToInstanceAttachFailList>>,
    pub attach_successed_list: Option<Vec<AttachWhitelistTemplateToInstanceAttachSuccessedList>>,
    pub status: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceData {
    0 "AttachFailList" attach_fail_list, 1 "AttachSuccessedList" attach_successed_list, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceAttachFailList {
    pub db_instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceAttachFailList {
    0 "DBInstanceId" db_instance_id, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceAttachSuccessedList {
    pub db_instance_id: Option<String>,
    pub templates: Option<Vec<AttachWhitelistTemplateToInstanceTemplates>>,
}
model! { AttachWhitelistTemplateToInstanceAttachSuccessedList {
    0 "DBInstanceId" db_instance_id, 1 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceTemplates {
    pub db_instances: Option<Vec<AttachWhitelistTemplateToInstanceDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceDbInstances {
    pub db_instance_id: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceDbInstances {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account: String,
    pub account_type: String,
    pub db_instance_id: String,
    pub description: Option<String>,
    pub dml_auth_setting: Option<CreateAccountDmlAuthSetting>,
    pub password: Secret,
    pub product: Option<String>,
    pub region_id: String,
}

/// What [`CreateAccount::new`] takes.
pub struct CreateAccountRequired {
    pub account: String,
    pub account_type: String,
    pub db_instance_id: String,
    pub password: Secret,
    pub region_id: String,
}
operation! { CreateAccount{CreateAccountRequired: account, account_type, db_instance_id, password, region_id}
    "CreateAccount" -> CreateAccountOutput {
    0 "Account" account, 1 "AccountType" account_type, 2 "DBInstanceId" db_instance_id,
    3 "Description" description: String, 4 "DmlAuthSetting" dml_auth_setting: CreateAccountDmlAuthSetting,
    5 "Password" password, 6 "Product" product: String, 7 "RegionId" region_id
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub data: Option<CreateAccountData>,
}
model! { CreateAccountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CreateAccountData {
    0 "Account" account, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPolicy {
    pub backup_retention_period: Option<String>,
    pub db_instance_id: String,
    pub preferred_backup_period: String,
    pub preferred_backup_time: String,
    pub region_id: String,
}
operation! { CreateBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String, region_id: String)
    "CreateBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: String, 1 "DBInstanceId" db_instance_id,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time,
    4 "RegionId" region_id
} }

pub type CreateBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    pub comment: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { CreateDB(db_instance_id: String, db_name: String, region_id: String) "CreateDB" -> CreateDBOutput {
    0 "Comment" comment: String, 1 "DBInstanceId" db_instance_id, 2 "DBName" db_name, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub data: Option<CreateDBData>,
}
model! { CreateDBOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBData {
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
}
model! { CreateDBData {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name
} }

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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceMultiZone {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { CreateDBInstanceMultiZone() {
    0 "VSwitchIds" v_switch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub data: Option<CreateDBInstanceData>,
}
model! { CreateDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBInstanceData {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    pub computing_group_id: Option<String>,
    pub connection_prefix: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub region_id: String,
}
operation! { CreateEndpoint(db_instance_id: String, region_id: String) "CreateEndpoint" -> Empty {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionPrefix" connection_prefix: String,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceNetType" db_instance_net_type: String, 4 "RegionId" region_id
} }

pub type CreateEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrg {
    pub db_instance_id: String,
    pub name: String,
    pub owner_email: String,
    pub region_id: String,
}
operation! { CreateLangfuseOrg(db_instance_id: String, name: String, owner_email: String, region_id: String)
    "CreateLangfuseOrg" -> CreateLangfuseOrgOutput {
    0 "DBInstanceId" db_instance_id, 1 "Name" name, 2 "OwnerEmail" owner_email, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgOutput {
    pub data: Option<CreateLangfuseOrgData>,
}
model! { CreateLangfuseOrgOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgData {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
}
model! { CreateLangfuseOrgData {
    0 "CreatedAt" created_at, 1 "Name" name, 2 "OrganizationId" organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMember {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}

/// What [`CreateLangfuseOrgMember::new`] takes.
pub struct CreateLangfuseOrgMemberRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}
operation! { CreateLangfuseOrgMember{CreateLangfuseOrgMemberRequired: db_instance_id, email, organization_id, region_id, role}
    "CreateLangfuseOrgMember" -> CreateLangfuseOrgMemberOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id,
    4 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMemberOutput {
    pub data: Option<CreateLangfuseOrgMemberData>,
}
model! { CreateLangfuseOrgMemberOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseOrgMemberData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { CreateLangfuseOrgMemberData {
    0 "Email" email, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProject {
    pub db_instance_id: String,
    pub name: String,
    pub organization_id: String,
    pub region_id: String,
}
operation! { CreateLangfuseProject(db_instance_id: String, name: String, organization_id: String, region_id: String)
    "CreateLangfuseProject" -> CreateLangfuseProjectOutput {
    0 "DBInstanceId" db_instance_id, 1 "Name" name, 2 "OrganizationId" organization_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProjectOutput {
    pub data: Option<CreateLangfuseProjectData>,
}
model! { CreateLangfuseProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseProjectData {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateLangfuseProjectData {
    0 "CreatedAt" created_at, 1 "Name" name, 2 "OrganizationId" organization_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUser {
    pub db_instance_id: String,
    pub email: String,
    pub name: String,
    pub org_role: Option<String>,
    pub organization_id: Option<String>,
    pub password: Secret,
    pub region_id: String,
}

/// What [`CreateLangfuseUser::new`] takes.
pub struct CreateLangfuseUserRequired {
    pub db_instance_id: String,
    pub email: String,
    pub name: String,
    pub password: Secret,
    pub region_id: String,
}
operation! { CreateLangfuseUser{CreateLangfuseUserRequired: db_instance_id, email, name, password, region_id}
    "CreateLangfuseUser" -> CreateLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "Name" name, 3 "OrgRole" org_role: String,
    4 "OrganizationId" organization_id: String, 5 "Password" password, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserOutput {
    pub data: Option<CreateLangfuseUserData>,
}
model! { CreateLangfuseUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserData {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub membership: Option<CreateLangfuseUserMembership>,
    pub name: Option<String>,
}
model! { CreateLangfuseUserData {
    0 "CreatedAt" created_at, 1 "Email" email, 2 "Membership" membership, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLangfuseUserMembership {
    pub organization_id: Option<String>,
    pub role: Option<String>,
}
model! { CreateLangfuseUserMembership {
    0 "OrganizationId" organization_id, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplate {
    pub region_id: String,
    pub template_name: String,
    pub security_ip_list: String,
}
operation! { CreateWhitelistTemplate(region_id: String, template_name: String, security_ip_list: String)
    "CreateWhitelistTemplate" -> CreateWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateName" template_name, 2 "SecurityIPList" security_ip_list
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateOutput {
    pub data: Option<CreateWhitelistTemplateData>,
}
model! { CreateWhitelistTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateData {
    pub templates: Option<Vec<CreateWhitelistTemplateTemplates>>,
}
model! { CreateWhitelistTemplateData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistTemplateTemplates {
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { CreateWhitelistTemplateTemplates {
    0 "SecurityIPList" security_ip_list, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account: String,
    pub db_instance_id: String,
    pub product: Option<String>,
    pub region_id: String,
}
operation! { DeleteAccount(account: String, db_instance_id: String, region_id: String)
    "DeleteAccount" -> DeleteAccountOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub data: Option<DeleteAccountData>,
}
model! { DeleteAccountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DeleteAccountData {
    0 "Account" account, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPolicy {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DeleteBackupPolicy(db_instance_id: String, region_id: String) "DeleteBackupPolicy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

pub type DeleteBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    pub db_instance_id: String,
    pub db_name: String,
    pub region_id: String,
}
operation! { DeleteDB(db_instance_id: String, db_name: String, region_id: String) "DeleteDB" -> DeleteDBOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub data: Option<DeleteDBData>,
}
model! { DeleteDBOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBData {
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
}
model! { DeleteDBData {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DeleteDBInstance(db_instance_id: String, region_id: String) "DeleteDBInstance" -> DeleteDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceOutput {
    pub data: Option<DeleteDBInstanceData>,
}
model! { DeleteDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceData {
    pub db_instance_id: Option<String>,
}
model! { DeleteDBInstanceData {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub region_id: String,
}
operation! { DeleteEndpoint(db_instance_id: String, region_id: String) "DeleteEndpoint" -> Empty {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionString" connection_string: String,
    2 "DBInstanceId" db_instance_id, 3 "DBInstanceNetType" db_instance_net_type: String, 4 "RegionId" region_id
} }

pub type DeleteEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstance {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DeleteLangfuseInstance(db_instance_id: String, region_id: String)
    "DeleteLangfuseInstance" -> DeleteLangfuseInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstanceOutput {
    pub data: Option<DeleteLangfuseInstanceData>,
}
model! { DeleteLangfuseInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseInstanceData {
    pub db_instance_id: Option<String>,
}
model! { DeleteLangfuseInstanceData {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrg {
    pub db_instance_id: String,
    pub organization_id: String,
    pub region_id: String,
}
operation! { DeleteLangfuseOrg(db_instance_id: String, organization_id: String, region_id: String)
    "DeleteLangfuseOrg" -> DeleteLangfuseOrgOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgOutput {
    pub data: Option<DeleteLangfuseOrgData>,
}
model! { DeleteLangfuseOrgOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgData {
    pub db_instance_id: Option<String>,
}
model! { DeleteLangfuseOrgData {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembership {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
}
operation! { DeleteLangfuseOrgMembership(db_instance_id: String, email: String, organization_id: String, region_id: String)
    "DeleteLangfuseOrgMembership" -> DeleteLangfuseOrgMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembershipOutput {
    pub data: Option<DeleteLangfuseOrgMembershipData>,
}
model! { DeleteLangfuseOrgMembershipOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseOrgMembershipData {
    pub email: Option<String>,
}
model! { DeleteLangfuseOrgMembershipData {
    0 "Email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseProject {
    pub db_instance_id: String,
    pub organization_id: String,
    pub project_id: String,
    pub region_id: String,
}
operation! { DeleteLangfuseProject(db_instance_id: String, organization_id: String, project_id: String, region_id: String)
    "DeleteLangfuseProject" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "ProjectId" project_id,
    3 "RegionId" region_id
} }

pub type DeleteLangfuseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUser {
    pub db_instance_id: String,
    pub email: String,
    pub region_id: String,
}
operation! { DeleteLangfuseUser(db_instance_id: String, email: String, region_id: String)
    "DeleteLangfuseUser" -> DeleteLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUserOutput {
    pub data: Option<DeleteLangfuseUserData>,
}
model! { DeleteLangfuseUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLangfuseUserData {
    pub email: Option<String>,
}
model! { DeleteLangfuseUserData {
    0 "Email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplate {
    pub region_id: String,
    pub template_id: String,
    pub template_name: Option<String>,
}
operation! { DeleteWhitelistTemplate(region_id: String, template_id: String)
    "DeleteWhitelistTemplate" -> DeleteWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateOutput {
    pub data: Option<DeleteWhitelistTemplateData>,
}
model! { DeleteWhitelistTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateData {
    pub templates: Option<Vec<DeleteWhitelistTemplateTemplates>>,
}
model! { DeleteWhitelistTemplateData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateTemplates {
    pub db_instances: Option<Vec<DeleteWhitelistTemplateDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
}
model! { DeleteWhitelistTemplateTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistTemplateDbInstances {
    pub db_instance_name: Option<String>,
}
model! { DeleteWhitelistTemplateDbInstances {
    0 "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthority {
    pub account: String,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeAccountAuthority(account: String, db_instance_id: String, region_id: String)
    "DescribeAccountAuthority" -> DescribeAccountAuthorityOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthorityOutput {
    pub data: Option<DescribeAccountAuthorityData>,
}
model! { DescribeAccountAuthorityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAuthorityData {
    pub account: Option<String>,
    pub allow_databases: Option<Vec<String>>,
    pub allow_dictionaries: Option<Vec<String>>,
    pub db_instance_id: Option<String>,
    pub ddl_authority: Option<bool>,
    pub dml_authority: Option<i64>,
    pub total_databases: Option<Vec<String>>,
    pub total_dictionaries: Option<Vec<String>>,
}
model! { DescribeAccountAuthorityData {
    0 "Account" account, 1 "AllowDatabases" allow_databases, 2 "AllowDictionaries" allow_dictionaries,
    3 "DBInstanceId" db_instance_id, 4 "DdlAuthority" ddl_authority, 5 "DmlAuthority" dml_authority,
    6 "TotalDatabases" total_databases, 7 "TotalDictionaries" total_dictionaries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub region_id: String,
}
operation! { DescribeAccounts(db_instance_id: String, region_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Product" product: String, 4 "RegionId" region_id
} }
paged! { DescribeAccounts: DescribeAccountsAccounts =
    Number "PageNumber", "Data.Accounts" data.accounts, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub data: Option<DescribeAccountsData>,
}
model! { DescribeAccountsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsData {
    pub accounts: Option<Vec<DescribeAccountsAccounts>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsData {
    0 "Accounts" accounts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Option<String>,
    pub account_type: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account, 1 "AccountType" account_type, 2 "Description" description, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeBackupPolicy(db_instance_id: String, region_id: String)
    "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

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
    0 "BackupRetentionPeriod" backup_retention_period, 1 "BackupSize" backup_size,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time, 4 "Switch" switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub db_instance_id: String,
    pub end_time: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeBackups(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time
} }
paged! { DescribeBackups: DescribeBackupsItems = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub items: Option<Vec<DescribeBackupsItems>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "BackupEndTime" backup_end_time, 1 "BackupId" backup_id, 2 "BackupMethod" backup_method,
    3 "BackupSetInfo" backup_set_info, 4 "BackupSize" backup_size, 5 "BackupStartTime" backup_start_time,
    6 "BackupStatus" backup_status, 7 "BackupType" backup_type, 8 "DBInstanceId" db_instance_id,
    9 "ExpireDate" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub data: Option<DescribeDBInstanceAttributeData>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "Data" data
} }

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
    pub langfuse_instance_ids: Option<Vec<String>>,
    pub latest_engine_minor_version: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub multi_zones: Option<Vec<DescribeDBInstanceAttributeMultiZones>>,
    pub node_count: Option<String>,
    pub node_scale_max: Option<String>,
    pub node_scale_min: Option<String>,
    pub nodes: Option<Vec<DescribeDBInstanceAttributeNodes>>,
    pub object_store_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    pub status: Option<String>,
    pub storage_quota: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<DescribeDBInstanceAttributeTags>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub web_ui_snat_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeData {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "Category" category, 3 "ChargeType" charge_type,
    4 "ClickObserveServiceStatus" click_observe_service_status, 5 "CreateTime" create_time,
    6 "DBInstanceId" db_instance_id, 7 "DeletionProtection" deletion_protection, 8 "DeploySchema" deploy_schema,
    9 "Description" description, 10 "DisabledPorts" disabled_ports, 11 "Engine" engine,
    12 "EngineMinorVersion" engine_minor_version, 13 "EngineVersion" engine_version, 14 "ExpireTime" expire_time,
    15 "LangfuseInstanceIds" langfuse_instance_ids, 16 "LatestEngineMinorVersion" latest_engine_minor_version,
    17 "LockMode" lock_mode, 18 "LockReason" lock_reason, 19 "MaintainEndTime" maintain_end_time,
    20 "MaintainStartTime" maintain_start_time, 21 "MultiZones" multi_zones, 22 "NodeCount" node_count,
    23 "NodeScaleMax" node_scale_max, 24 "NodeScaleMin" node_scale_min, 25 "Nodes" nodes,
    26 "ObjectStoreSize" object_store_size, 27 "RegionId" region_id, 28 "ResourceGroupId" resource_group_id,
    29 "ScaleMax" scale_max, 30 "ScaleMin" scale_min, 31 "Status" status, 32 "StorageQuota" storage_quota,
    33 "StorageSize" storage_size, 34 "StorageType" storage_type, 35 "Tags" tags, 36 "VSwitchId" v_switch_id,
    37 "VpcId" vpc_id, 38 "WebUISnatStatus" web_ui_snat_status, 39 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMultiZones {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMultiZones {
    0 "VSwitchIds" v_switch_ids, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeNodes {
    pub node_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeNodes {
    0 "NodeStatus" node_status, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeDBInstanceConfig(db_instance_id: String, region_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigOutput {
    pub data: Option<DescribeDBInstanceConfigData>,
}
model! { DescribeDBInstanceConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigData {
    pub db_instance_id: Option<String>,
    pub params: Option<Vec<DescribeDBInstanceConfigParams>>,
}
model! { DescribeDBInstanceConfigData {
    0 "DBInstanceId" db_instance_id, 1 "Params" params
} }

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
    0 "Comment" comment, 1 "DefaultValue" default_value, 2 "IsDynamic" is_dynamic,
    3 "IsUserModifiable" is_user_modifiable, 4 "Name" name, 5 "Optional" optional, 6 "ParamRelyRule" param_rely_rule,
    7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLog {
    pub db_instance_id: String,
    pub end_time: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDBInstanceConfigChangeLog(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDBInstanceConfigChangeLog" -> DescribeDBInstanceConfigChangeLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id, 5 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLogOutput {
    pub data: Option<DescribeDBInstanceConfigChangeLogData>,
}
model! { DescribeDBInstanceConfigChangeLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigChangeLogData {
    pub db_instance_id: Option<String>,
    pub param_change_logs: Option<Vec<DescribeDBInstanceConfigChangeLogParamChangeLogs>>,
}
model! { DescribeDBInstanceConfigChangeLogData {
    0 "DBInstanceId" db_instance_id, 1 "ParamChangeLogs" param_change_logs
} }

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
    0 "Applied" applied, 1 "GmtCreated" gmt_created, 2 "GmtModified" gmt_modified, 3 "ID" id, 4 "Name" name,
    5 "NewValue" new_value, 6 "OldValue" old_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSources {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub region_id: String,
    pub table_name: Option<String>,
}
operation! { DescribeDBInstanceDataSources(db_instance_id: String, region_id: String)
    "DescribeDBInstanceDataSources" -> DescribeDBInstanceDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "RegionId" region_id,
    3 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesOutput {
    pub data: Option<DescribeDBInstanceDataSourcesData>,
}
model! { DescribeDBInstanceDataSourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesData {
    pub columns: Option<Vec<DescribeDBInstanceDataSourcesColumns>>,
    pub db_instance_id: Option<String>,
    pub schemas: Option<String>,
    pub tables: Option<Vec<String>>,
}
model! { DescribeDBInstanceDataSourcesData {
    0 "Columns" columns, 1 "DBInstanceId" db_instance_id, 2 "Schemas" schemas, 3 "Tables" tables
} }

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
    0 "ColumnName" column_name, 1 "Comment" comment, 2 "DBName" db_name, 3 "PrimaryKey" primary_key,
    4 "TableName" table_name, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_instance_ids: Option<String>,
    pub db_instance_status: Option<String>,
    pub description: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "Data.DBInstances" data.db_instances, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub data: Option<DescribeDBInstancesData>,
}
model! { DescribeDBInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesData {
    pub db_instances: Option<Vec<DescribeDBInstancesDBInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstancesData {
    0 "DBInstances" db_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<DescribeDBInstancesDBInstancesTags>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstances {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "ChargeType" charge_type, 3 "CreateTime" create_time,
    4 "DBInstanceId" db_instance_id, 5 "DeletionProtection" deletion_protection, 6 "Description" description,
    7 "Engine" engine, 8 "EngineVersion" engine_version, 9 "ExpireTime" expire_time, 10 "LockMode" lock_mode,
    11 "LockReason" lock_reason, 12 "MaintainEndTime" maintain_end_time, 13 "MaintainStartTime" maintain_start_time,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id, 16 "ScaleMax" scale_max, 17 "ScaleMin" scale_min,
    18 "Status" status, 19 "StorageType" storage_type, 20 "Tags" tags, 21 "VSwitchId" v_switch_id, 22 "VpcId" vpc_id,
    23 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesDBInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoints {
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeEndpoints(db_instance_id: String, region_id: String)
    "DescribeEndpoints" -> DescribeEndpointsOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsOutput {
    pub data: Option<DescribeEndpointsData>,
}
model! { DescribeEndpointsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsData {
    pub endpoints: Option<Vec<DescribeEndpointsEndpoints>>,
    pub instance_network_type: Option<String>,
}
model! { DescribeEndpointsData {
    0 "Endpoints" endpoints, 1 "InstanceNetworkType" instance_network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsEndpoints {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    pub endpoint_name: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub ports: Option<Vec<DescribeEndpointsPorts>>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeEndpointsEndpoints {
    0 "ComputingGroupId" computing_group_id, 1 "ConnectionString" connection_string, 2 "EndpointName" endpoint_name,
    3 "IPAddress" ip_address, 4 "NetType" net_type, 5 "Ports" ports, 6 "Status" status, 7 "VSwitchId" v_switch_id,
    8 "VpcId" vpc_id, 9 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEndpointsPorts {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpoints {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeLangfuseEndpoints(db_instance_id: String, region_id: String)
    "DescribeLangfuseEndpoints" -> DescribeLangfuseEndpointsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsOutput {
    pub data: Option<DescribeLangfuseEndpointsData>,
}
model! { DescribeLangfuseEndpointsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsData {
    pub endpoints: Option<Vec<DescribeLangfuseEndpointsEndpoints>>,
    pub instance_network_type: Option<String>,
}
model! { DescribeLangfuseEndpointsData {
    0 "Endpoints" endpoints, 1 "InstanceNetworkType" instance_network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsEndpoints {
    pub connection_string: Option<String>,
    pub endpoint_name: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub ports: Option<Vec<DescribeLangfuseEndpointsPorts>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLangfuseEndpointsEndpoints {
    0 "ConnectionString" connection_string, 1 "EndpointName" endpoint_name, 2 "IPAddress" ip_address,
    3 "NetType" net_type, 4 "Ports" ports, 5 "VSwitchId" v_switch_id, 6 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseEndpointsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeLangfuseEndpointsPorts {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMemberships {
    pub db_instance_id: String,
    pub organization_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeLangfuseOrgMemberships(db_instance_id: String, organization_id: String, region_id: String)
    "DescribeLangfuseOrgMemberships" -> DescribeLangfuseOrgMembershipsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeLangfuseOrgMemberships: DescribeLangfuseOrgMembershipsMemberships =
    Number "PageNumber", "Data.Memberships" data.memberships, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsOutput {
    pub data: Option<DescribeLangfuseOrgMembershipsData>,
}
model! { DescribeLangfuseOrgMembershipsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsData {
    pub memberships: Option<Vec<DescribeLangfuseOrgMembershipsMemberships>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseOrgMembershipsData {
    0 "Memberships" memberships, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgMembershipsMemberships {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
}
model! { DescribeLangfuseOrgMembershipsMemberships {
    0 "CreatedAt" created_at, 1 "Email" email, 2 "Name" name, 3 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgs {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeLangfuseOrgs(db_instance_id: String, region_id: String)
    "DescribeLangfuseOrgs" -> DescribeLangfuseOrgsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeLangfuseOrgs: DescribeLangfuseOrgsOrganizations =
    Number "PageNumber", "Data.Organizations" data.organizations, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsOutput {
    pub data: Option<DescribeLangfuseOrgsData>,
}
model! { DescribeLangfuseOrgsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsData {
    pub organizations: Option<Vec<DescribeLangfuseOrgsOrganizations>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseOrgsData {
    0 "Organizations" organizations, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseOrgsOrganizations {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeLangfuseOrgsOrganizations {
    0 "CreatedAt" created_at, 1 "Name" name, 2 "OrganizationId" organization_id, 3 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMemberships {
    pub db_instance_id: String,
    pub organization_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: String,
    pub region_id: String,
}
operation! { DescribeLangfuseProjectMemberships(db_instance_id: String, organization_id: String, project_id: String, region_id: String)
    "DescribeLangfuseProjectMemberships" -> DescribeLangfuseProjectMembershipsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "RegionId" region_id
} }
paged! { DescribeLangfuseProjectMemberships: DescribeLangfuseProjectMembershipsMemberships =
    Number "PageNumber", "Data.Memberships" data.memberships, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsOutput {
    pub data: Option<DescribeLangfuseProjectMembershipsData>,
}
model! { DescribeLangfuseProjectMembershipsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsData {
    pub memberships: Option<Vec<DescribeLangfuseProjectMembershipsMemberships>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseProjectMembershipsData {
    0 "Memberships" memberships, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectMembershipsMemberships {
    pub email: Option<String>,
    pub name: Option<String>,
    pub org_role: Option<String>,
    pub project_role: Option<String>,
}
model! { DescribeLangfuseProjectMembershipsMemberships {
    0 "Email" email, 1 "Name" name, 2 "OrgRole" org_role, 3 "ProjectRole" project_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjects {
    pub db_instance_id: String,
    pub organization_id: String,
    pub region_id: String,
}
operation! { DescribeLangfuseProjects(db_instance_id: String, organization_id: String, region_id: String)
    "DescribeLangfuseProjects" -> DescribeLangfuseProjectsOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrganizationId" organization_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectsOutput {
    pub data: Option<DescribeLangfuseProjectsData>,
}
model! { DescribeLangfuseProjectsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseProjectsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Option<Vec<DescribeLangfuseProjectsProjects>>,
    pub total_count: Option<i64>,
}
model! { DescribeLangfuseProjectsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Projects" projects, 3 "TotalCount" total_count
} }

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
    0 "CreatedAt" created_at, 1 "Name" name, 2 "OrganizationId" organization_id, 3 "ProjectId" project_id,
    4 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPList {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeLangfuseSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeLangfuseSecurityIPList" -> DescribeLangfuseSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPListOutput {
    pub data: Option<DescribeLangfuseSecurityIPListData>,
}
model! { DescribeLangfuseSecurityIPListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseSecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeLangfuseSecurityIPListGroupItems>>,
}
model! { DescribeLangfuseSecurityIPListData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "GroupItems" group_items
} }

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
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "SecurityIPList" security_ip_list,
    3 "SecurityIPType" security_ip_type, 4 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUser {
    pub db_instance_id: String,
    pub email: String,
    pub region_id: String,
}
operation! { DescribeLangfuseUser(db_instance_id: String, email: String, region_id: String)
    "DescribeLangfuseUser" -> DescribeLangfuseUserOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserOutput {
    pub data: Option<DescribeLangfuseUserData>,
}
model! { DescribeLangfuseUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserData {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub memberships: Option<Vec<DescribeLangfuseUserMemberships>>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeLangfuseUserData {
    0 "CreatedAt" created_at, 1 "Email" email, 2 "Memberships" memberships, 3 "Name" name, 4 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserMemberships {
    pub org_role: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub projects: Option<Vec<DescribeLangfuseUserProjects>>,
}
model! { DescribeLangfuseUserMemberships {
    0 "OrgRole" org_role, 1 "OrganizationId" organization_id, 2 "OrganizationName" organization_name,
    3 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUserProjects {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_role: Option<String>,
}
model! { DescribeLangfuseUserProjects {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectRole" project_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsers {
    pub db_instance_id: String,
    pub email: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeLangfuseUsers(db_instance_id: String, region_id: String)
    "DescribeLangfuseUsers" -> DescribeLangfuseUsersOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email: String, 2 "Name" name: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { DescribeLangfuseUsers: DescribeLangfuseUsersUsers =
    Number "PageNumber", "Data.Users" data.users, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersOutput {
    pub data: Option<DescribeLangfuseUsersData>,
}
model! { DescribeLangfuseUsersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Option<Vec<DescribeLangfuseUsersUsers>>,
}
model! { DescribeLangfuseUsersData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLangfuseUsersUsers {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
}
model! { DescribeLangfuseUsersUsers {
    0 "CreatedAt" created_at, 1 "Email" email, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    pub initial_query_id: Option<String>,
    pub initial_user: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_duration_ms: Option<String>,
    pub query_order: Option<i64>,
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
    Number "PageNumber", "Data.ResultSet" data.result_set, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub data: Option<DescribeProcessListData>,
}
model! { DescribeProcessListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Option<Vec<DescribeProcessListResultSet>>,
    pub total_count: Option<i64>,
}
model! { DescribeProcessListData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "ResultSet" result_set,
    3 "TotalCount" total_count
} }

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
    0 "InitialAddress" initial_address, 1 "InitialQueryId" initial_query_id, 2 "InitialUser" initial_user,
    3 "Query" query, 4 "QueryDurationMs" query_duration_ms, 5 "QueryStartTime" query_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

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
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id, 1 "Zones" zones
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
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPList {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeSecurityIPList" -> DescribeSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListOutput {
    pub data: Option<DescribeSecurityIPListData>,
}
model! { DescribeSecurityIPListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeSecurityIPListGroupItems>>,
}
model! { DescribeSecurityIPListData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "GroupItems" group_items
} }

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
    0 "GroupName" group_name, 1 "GroupTag" group_tag, 2 "SecurityIPList" security_ip_list,
    3 "SecurityIPType" security_ip_type, 4 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_duration_ms: Option<String>,
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
    Number "PageNumber", "Data.ResultSet" data.result_set, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub data: Option<DescribeSlowLogRecordsData>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Option<Vec<DescribeSlowLogRecordsResultSet>>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogRecordsData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "ResultSet" result_set,
    3 "TotalCount" total_count
} }

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
    0 "InitialAddress" initial_address, 1 "InitialQueryId" initial_query_id, 2 "InitialUser" initial_user,
    3 "MemoryUsage" memory_usage, 4 "Query" query, 5 "QueryDurationMs" query_duration_ms,
    6 "QueryStartTime" query_start_time, 7 "ReadBytes" read_bytes, 8 "ReadRows" read_rows, 9 "ResultBytes" result_bytes,
    10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrend {
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub product: Option<String>,
    pub query_duration_ms: Option<String>,
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeSlowLogTrend(db_instance_id: String, region_id: String)
    "DescribeSlowLogTrend" -> DescribeSlowLogTrendOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id, 2 "EndTime" end_time: String,
    3 "Product" product: String, 4 "QueryDurationMs" query_duration_ms: String, 5 "RegionId" region_id,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrendOutput {
    pub data: Option<DescribeSlowLogTrendData>,
}
model! { DescribeSlowLogTrendOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTrendData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub result_set: Option<Vec<DescribeSlowLogTrendResultSet>>,
}
model! { DescribeSlowLogTrendData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "ResultSet" result_set
} }

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
    0 "AvgQueryDurationMs" avg_query_duration_ms, 1 "Cnt" cnt, 2 "MaxQueryDurationMs" max_query_duration_ms,
    3 "MinQueryDurationMs" min_query_duration_ms, 4 "QueryStartTime" query_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstance {
    pub db_instance_id: String,
    pub region_id: String,
    pub template_id: String,
}
operation! { DetachWhitelistTemplateToInstance(db_instance_id: String, region_id: String, template_id: String)
    "DetachWhitelistTemplateToInstance" -> DetachWhitelistTemplateToInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceOutput {
    pub data: Option<DetachWhitelistTemplateToInstanceData>,
}
model! { DetachWhitelistTemplateToInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceData {
    pub detach_fail_list: Option<Vec<DetachWhitelistTemplateToInstanceDetachFailList>>,
    pub detach_successed_list: Option<Vec<DetachWhitelistTemplateToInstanceDetachSuccessedList>>,
    pub status: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceData {
    0 "DetachFailList" detach_fail_list, 1 "DetachSuccessedList" detach_successed_list, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDetachFailList {
    pub db_instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceDetachFailList {
    0 "DBInstanceId" db_instance_id, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDetachSuccessedList {
    pub db_instance_id: Option<String>,
    pub templates: Option<Vec<DetachWhitelistTemplateToInstanceTemplates>>,
}
model! { DetachWhitelistTemplateToInstanceDetachSuccessedList {
    0 "DBInstanceId" db_instance_id, 1 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceTemplates {
    pub db_instances: Option<Vec<DetachWhitelistTemplateToInstanceDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceDbInstances {
    pub db_instance_id: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceDbInstances {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplate {
    pub region_id: String,
    pub template_id: String,
}
operation! { GetWhitelistTemplate(region_id: String, template_id: String)
    "GetWhitelistTemplate" -> GetWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateOutput {
    pub data: Option<GetWhitelistTemplateData>,
}
model! { GetWhitelistTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateData {
    pub templates: Option<Vec<GetWhitelistTemplateTemplates>>,
}
model! { GetWhitelistTemplateData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateTemplates {
    pub db_instances: Option<Vec<GetWhitelistTemplateDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { GetWhitelistTemplateTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhitelistTemplateDbInstances {
    pub db_instance_id: Option<String>,
}
model! { GetWhitelistTemplateDbInstances {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcess {
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    pub initial_query_id: Option<String>,
    pub region_id: String,
}
operation! { KillProcess(db_instance_id: String, region_id: String) "KillProcess" -> KillProcessOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "DBInstanceId" db_instance_id,
    2 "InitialQueryId" initial_query_id: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessOutput {
    pub data: Option<KillProcessData>,
}
model! { KillProcessOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessData {
    pub count: Option<i64>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
}
model! { KillProcessData {
    0 "Count" count, 1 "DBInstanceID" db_instance_id, 2 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezones {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListClickHouseDBTimezones() "ListClickHouseDBTimezones" -> ListClickHouseDBTimezonesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezonesOutput {
    pub time_zones: Option<Vec<ListClickHouseDBTimezonesTimeZones>>,
}
model! { ListClickHouseDBTimezonesOutput {
    0 "TimeZones" time_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClickHouseDBTimezonesTimeZones {
    pub zone_id: Option<String>,
}
model! { ListClickHouseDBTimezonesTimeZones {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplates {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { ListInstanceLinkedWhitelistTemplates(db_instance_id: String, region_id: String)
    "ListInstanceLinkedWhitelistTemplates" -> ListInstanceLinkedWhitelistTemplatesOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesOutput {
    pub data: Option<ListInstanceLinkedWhitelistTemplatesData>,
}
model! { ListInstanceLinkedWhitelistTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesData {
    pub templates: Option<Vec<ListInstanceLinkedWhitelistTemplatesTemplates>>,
}
model! { ListInstanceLinkedWhitelistTemplatesData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLinkedWhitelistTemplatesTemplates {
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListInstanceLinkedWhitelistTemplatesTemplates {
    0 "SecurityIPList" security_ip_list, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub template_name: Option<String>,
}
operation! { ListWhitelistTemplates(region_id: String) "ListWhitelistTemplates" -> ListWhitelistTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "TemplateName" template_name: String
} }
paged! { ListWhitelistTemplates: ListWhitelistTemplatesTemplates =
    Number "PageNumber", "Data.Templates" data.templates, total "Data.TotalCount", more "Data.HasNext"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesOutput {
    pub data: Option<ListWhitelistTemplatesData>,
}
model! { ListWhitelistTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesData {
    pub curr_page_numbers: Option<i64>,
    pub has_next: Option<bool>,
    pub has_prev: Option<bool>,
    pub page_size: Option<i64>,
    pub templates: Option<Vec<ListWhitelistTemplatesTemplates>>,
    pub total_count: Option<i64>,
    pub total_page_numbers: Option<i64>,
}
model! { ListWhitelistTemplatesData {
    0 "CurrPageNumbers" curr_page_numbers, 1 "HasNext" has_next, 2 "HasPrev" has_prev, 3 "PageSize" page_size,
    4 "Templates" templates, 5 "TotalCount" total_count, 6 "TotalPageNumbers" total_page_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesTemplates {
    pub db_instances: Option<Vec<ListWhitelistTemplatesDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListWhitelistTemplatesTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelistTemplatesDbInstances {
    pub db_instance_id: Option<String>,
}
model! { ListWhitelistTemplatesDbInstances {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthority {
    pub account: String,
    pub db_instance_id: String,
    pub dml_auth_setting: ModifyAccountAuthorityDmlAuthSetting,
    pub region_id: String,
}
operation! { ModifyAccountAuthority(account: String, db_instance_id: String, dml_auth_setting: ModifyAccountAuthorityDmlAuthSetting, region_id: String)
    "ModifyAccountAuthority" -> ModifyAccountAuthorityOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "DmlAuthSetting" dml_auth_setting, 3 "RegionId" region_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityDmlAuthSetting {
    pub allow_databases: Option<Vec<String>>,
    pub allow_dictionaries: Option<Vec<String>>,
    pub ddl_authority: Option<bool>,
    pub dml_authority: Option<i64>,
}
input! { ModifyAccountAuthorityDmlAuthSetting(ddl_authority: bool, dml_authority: i64) {
    0 "AllowDatabases" allow_databases: Vec<String>, 1 "AllowDictionaries" allow_dictionaries: Vec<String>,
    2 "DdlAuthority" ddl_authority: bool, 3 "DmlAuthority" dml_authority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityOutput {
    pub data: Option<ModifyAccountAuthorityData>,
}
model! { ModifyAccountAuthorityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountAuthorityData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyAccountAuthorityData {
    0 "Account" account, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account: String,
    pub db_instance_id: String,
    pub description: String,
    pub region_id: String,
}
operation! { ModifyAccountDescription(account: String, db_instance_id: String, description: String, region_id: String)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Description" description, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub data: Option<ModifyAccountDescriptionData>,
}
model! { ModifyAccountDescriptionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyAccountDescriptionData {
    0 "Account" account, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<String>,
    pub db_instance_id: String,
    pub preferred_backup_period: String,
    pub preferred_backup_time: String,
    pub region_id: String,
}
operation! { ModifyBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String, region_id: String)
    "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: String, 1 "DBInstanceId" db_instance_id,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time,
    4 "RegionId" region_id
} }

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
    pub attribute_type: String,
    pub attribute_value: String,
    pub db_instance_id: String,
    pub product: Option<String>,
    pub region_id: String,
}
operation! { ModifyDBInstanceAttribute(attribute_type: String, attribute_value: String, db_instance_id: String, region_id: String)
    "ModifyDBInstanceAttribute" -> Empty {
    0 "AttributeType" attribute_type, 1 "AttributeValue" attribute_value, 2 "DBInstanceId" db_instance_id,
    3 "Product" product: String, 4 "RegionId" region_id
} }

pub type ModifyDBInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClass {
    pub auto_scale_config: Option<ModifyDBInstanceClassAutoScaleConfig>,
    pub computing_group_id: Option<String>,
    pub db_instance_id: String,
    /// 1 to 64.
    pub node_count: Option<i64>,
    /// 4 to 128.
    pub node_scale_max: Option<i64>,
    /// 4 to 128.
    pub node_scale_min: Option<i64>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassAutoScaleConfig {
    pub burst_num: Option<i64>,
    pub status: Option<String>,
    pub v_switch_infos: Option<Vec<ModifyDBInstanceClassVSwitchInfos>>,
}
input! { ModifyDBInstanceClassAutoScaleConfig() {
    0 "BurstNum" burst_num: i64, 1 "Status" status: String,
    2 "VSwitchInfos" v_switch_infos: Vec<ModifyDBInstanceClassVSwitchInfos>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassVSwitchInfos {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { ModifyDBInstanceClassVSwitchInfos() {
    0 "VSwitchIds" v_switch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceClassOutput {
    pub data: Option<ModifyDBInstanceClassData>,
}
model! { ModifyDBInstanceClassOutput {
    0 "Data" data
} }

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
    0 "ComputingGroupId" computing_group_id, 1 "DBInstanceID" db_instance_id, 2 "DBInstanceName" db_instance_name,
    3 "ScaleMax" scale_max, 4 "ScaleMin" scale_min, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub db_instance_id: String,
    pub parameters: Option<String>,
    pub region_id: String,
}
operation! { ModifyDBInstanceConfig(db_instance_id: String, region_id: String)
    "ModifyDBInstanceConfig" -> ModifyDBInstanceConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "Parameters" parameters: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigOutput {
    pub data: Option<ModifyDBInstanceConfigData>,
}
model! { ModifyDBInstanceConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigData {
    pub db_instance_id: Option<String>,
}
model! { ModifyDBInstanceConfigData {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub computing_group_id: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_prefix: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub disable_ports: Option<String>,
    pub region_id: String,
}
operation! { ModifyDBInstanceConnectionString(db_instance_id: String, region_id: String)
    "ModifyDBInstanceConnectionString" -> ModifyDBInstanceConnectionStringOutput {
    0 "ComputingGroupId" computing_group_id: String, 1 "ConnectionString" connection_string: String,
    2 "ConnectionStringPrefix" connection_string_prefix: String, 3 "DBInstanceId" db_instance_id,
    4 "DBInstanceNetType" db_instance_net_type: String, 5 "DisablePorts" disable_ports: String, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringOutput {
    pub data: Option<ModifyDBInstanceConnectionStringData>,
}
model! { ModifyDBInstanceConnectionStringOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringData {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub disabled_ports: Option<String>,
}
model! { ModifyDBInstanceConnectionStringData {
    0 "ConnectionString" connection_string, 1 "DBInstanceID" db_instance_id, 2 "DBInstanceName" db_instance_name,
    3 "DisabledPorts" disabled_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembership {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}

/// What [`ModifyLangfuseOrgMembership::new`] takes.
pub struct ModifyLangfuseOrgMembershipRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub region_id: String,
    pub role: String,
}
operation! { ModifyLangfuseOrgMembership{ModifyLangfuseOrgMembershipRequired: db_instance_id, email, organization_id, region_id, role}
    "ModifyLangfuseOrgMembership" -> ModifyLangfuseOrgMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "RegionId" region_id,
    4 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembershipOutput {
    pub data: Option<ModifyLangfuseOrgMembershipData>,
}
model! { ModifyLangfuseOrgMembershipOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseOrgMembershipData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { ModifyLangfuseOrgMembershipData {
    0 "Email" email, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembership {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub project_id: String,
    pub region_id: String,
    pub role: String,
}

/// What [`ModifyLangfuseProjectMembership::new`] takes.
pub struct ModifyLangfuseProjectMembershipRequired {
    pub db_instance_id: String,
    pub email: String,
    pub organization_id: String,
    pub project_id: String,
    pub region_id: String,
    pub role: String,
}
operation! { ModifyLangfuseProjectMembership{ModifyLangfuseProjectMembershipRequired: db_instance_id, email, organization_id, project_id, region_id, role}
    "ModifyLangfuseProjectMembership" -> ModifyLangfuseProjectMembershipOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "OrganizationId" organization_id, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembershipOutput {
    pub data: Option<ModifyLangfuseProjectMembershipData>,
}
model! { ModifyLangfuseProjectMembershipOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseProjectMembershipData {
    pub email: Option<String>,
    pub role: Option<String>,
}
model! { ModifyLangfuseProjectMembershipData {
    0 "Email" email, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseSecurityIPList {
    pub db_instance_id: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: Option<String>,
}
operation! { ModifyLangfuseSecurityIPList(db_instance_id: String, region_id: String)
    "ModifyLangfuseSecurityIPList" -> ModifyLangfuseSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLangfuseSecurityIPListOutput {
    pub data: Option<ModifyLangfuseSecurityIPListData>,
}
model! { ModifyLangfuseSecurityIPListOutput {
    0 "Data" data
} }

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
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "GroupName" group_name,
    3 "GroupTag" group_tag, 4 "SecurityIPList" security_ip_list, 5 "SecurityIPType" security_ip_type,
    6 "TaskId" task_id, 7 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPList {
    pub db_instance_id: String,
    pub group_name: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: String,
    pub security_ip_list: Option<String>,
}
operation! { ModifySecurityIPList(db_instance_id: String, region_id: String)
    "ModifySecurityIPList" -> ModifySecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name: String, 2 "ModifyMode" modify_mode: String,
    3 "RegionId" region_id, 4 "SecurityIPList" security_ip_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPListOutput {
    pub data: Option<ModifySecurityIPListData>,
}
model! { ModifySecurityIPListOutput {
    0 "Data" data
} }

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
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "GroupName" group_name,
    3 "GroupTag" group_tag, 4 "SecurityIPList" security_ip_list, 5 "SecurityIPType" security_ip_type,
    6 "TaskId" task_id, 7 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account: String,
    pub db_instance_id: String,
    pub password: Secret,
    pub product: Option<String>,
    pub region_id: String,
}
operation! { ResetAccountPassword(account: String, db_instance_id: String, password: Secret, region_id: String)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "Account" account, 1 "DBInstanceId" db_instance_id, 2 "Password" password, 3 "Product" product: String,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub data: Option<ResetAccountPasswordData>,
}
model! { ResetAccountPasswordOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordData {
    pub account: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ResetAccountPasswordData {
    0 "Account" account, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPassword {
    pub db_instance_id: String,
    pub email: String,
    pub new_password: Secret,
    pub region_id: String,
}
operation! { ResetLangfuseUserPassword(db_instance_id: String, email: String, new_password: Secret, region_id: String)
    "ResetLangfuseUserPassword" -> ResetLangfuseUserPasswordOutput {
    0 "DBInstanceId" db_instance_id, 1 "Email" email, 2 "NewPassword" new_password, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPasswordOutput {
    pub data: Option<ResetLangfuseUserPasswordData>,
}
model! { ResetLangfuseUserPasswordOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLangfuseUserPasswordData {
    pub email: Option<String>,
}
model! { ResetLangfuseUserPasswordData {
    0 "Email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { RestartDBInstance(db_instance_id: String, region_id: String)
    "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub data: Option<RestartDBInstanceData>,
}
model! { RestartDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { RestartDBInstanceData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstance {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { StartDBInstance(db_instance_id: String, region_id: String) "StartDBInstance" -> StartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceOutput {
    pub data: Option<StartDBInstanceData>,
}
model! { StartDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { StartDBInstanceData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstance {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { StopDBInstance(db_instance_id: String, region_id: String) "StopDBInstance" -> StopDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstanceOutput {
    pub data: Option<StopDBInstanceData>,
}
model! { StopDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstanceData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { StopDBInstanceData {
    0 "DBInstanceID" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplate {
    pub region_id: String,
    pub security_ip_list: String,
    pub template_id: String,
    pub template_name: String,
}
operation! { UpdateWhitelistTemplate(region_id: String, security_ip_list: String, template_id: String, template_name: String)
    "UpdateWhitelistTemplate" -> UpdateWhitelistTemplateOutput {
    0 "RegionId" region_id, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id,
    3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateOutput {
    pub data: Option<UpdateWhitelistTemplateData>,
}
model! { UpdateWhitelistTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateData {
    pub templates: Option<Vec<UpdateWhitelistTemplateTemplates>>,
}
model! { UpdateWhitelistTemplateData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateTemplates {
    pub db_instances: Option<Vec<UpdateWhitelistTemplateDbInstances>>,
    pub security_ip_list: Option<String>,
    pub template_id: Option<String>,
}
model! { UpdateWhitelistTemplateTemplates {
    0 "DbInstances" db_instances, 1 "SecurityIPList" security_ip_list, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhitelistTemplateDbInstances {
    pub db_instance_name: Option<String>,
}
model! { UpdateWhitelistTemplateDbInstances {
    0 "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersion {
    pub db_instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionOutput {
    pub data: Option<UpgradeMinorVersionData>,
}
model! { UpgradeMinorVersionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionData {
    pub db_instance_name: Option<String>,
}
model! { UpgradeMinorVersionData {
    0 "DBInstanceName" db_instance_name
} }

#[cfg(feature = "reflect")]
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
