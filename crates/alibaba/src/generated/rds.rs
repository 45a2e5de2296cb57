//! `rds` 2014-08-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-2-pop", "rds.aliyuncs.com"),
        ("ap-southeast-1", "rds.aliyuncs.com"),
        ("cn-beijing", "rds.aliyuncs.com"),
        ("cn-beijing-finance-1", "rds.aliyuncs.com"),
        ("cn-beijing-finance-pop", "rds.aliyuncs.com"),
        ("cn-beijing-gov-1", "rds.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "rds.aliyuncs.com"),
        ("cn-edge-1", "rds.aliyuncs.com"),
        ("cn-fujian", "rds.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "rds.aliyuncs.com"),
        ("cn-hangzhou", "rds.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "rds.aliyuncs.com"),
        ("cn-hangzhou-finance", "rds-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "rds.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "rds.aliyuncs.com"),
        ("cn-hangzhou-test-306", "rds.aliyuncs.com"),
        ("cn-heyuan", "rds.aliyuncs.com"),
        ("cn-hongkong", "rds.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "rds.aliyuncs.com"),
        ("cn-north-2-gov-1", "rds.aliyuncs.com"),
        ("cn-qingdao", "rds.aliyuncs.com"),
        ("cn-qingdao-nebula", "rds.aliyuncs.com"),
        ("cn-shanghai", "rds.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "rds.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "rds.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rds.aliyuncs.com"),
        ("cn-shanghai-inner", "rds.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "rds.aliyuncs.com"),
        ("cn-shenzhen", "rds.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rds.aliyuncs.com"),
        ("cn-shenzhen-inner", "rds.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "rds.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "rds.aliyuncs.com"),
        ("cn-wuhan", "rds.aliyuncs.com"),
        ("cn-yushanfang", "rds.aliyuncs.com"),
        ("cn-zhangbei", "rds.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "rds.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "rds.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "rds.aliyuncs.com"),
        ("eu-west-1-oxs", "rds.aliyuncs.com"),
        ("rus-west-1-pop", "rds.aliyuncs.com"),
        ("us-east-1", "rds.aliyuncs.com"),
        ("us-west-1", "rds.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "rds-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "rds-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "rds-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rds-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "rds-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "rds-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "rds-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "rds-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "rds-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "rds-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "rds-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "rds-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "rds-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "rds-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "rds-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rds-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "rds-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rds-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "rds-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "rds-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "rds-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "rds-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "rds-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "rds-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "rds-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "rds-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "rds", version: "2014-08-15", code: "rds", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptRCInquiredSystemEvent {
    pub event_id: String,
    pub region_id: String,
}
operation! { AcceptRCInquiredSystemEvent(event_id: String, region_id: String) "AcceptRCInquiredSystemEvent" -> Empty {
    "EventId" event_id, "RegionId" region_id
} }

pub type AcceptRCInquiredSystemEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMigrationTargetInstance {
    pub db_instance_name: String,
    pub force_switch: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ActivateMigrationTargetInstance(db_instance_name: String)
    "ActivateMigrationTargetInstance" -> ActivateMigrationTargetInstanceOutput {
    "DBInstanceName" db_instance_name, "ForceSwitch" force_switch: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchTime" switch_time: String, "SwitchTimeMode" switch_time_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMigrationTargetInstanceOutput {
    pub db_instance_name: Option<String>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ActivateMigrationTargetInstanceOutput {
    "DBInstanceName" db_instance_name, "SourceIpAddress" source_ip_address, "SourcePort" source_port, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToResource {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<AddTagsToResourceTag>>,
}
operation! { AddTagsToResource(db_instance_id: String, region_id: String) "AddTagsToResource" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Tags" tags: String, "proxyId" proxy_id: String, "Tag" tag: Vec<AddTagsToResourceTag>
} }

pub type AddTagsToResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddTagsToResourceTag() {
    "key" key: String, "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub babelfish_port: Option<String>,
    pub connection_string_prefix: String,
    pub db_instance_id: String,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pg_bouncer_port: Option<String>,
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_id: String, port: String)
    "AllocateInstancePublicConnection" -> AllocateInstancePublicConnectionOutput {
    "BabelfishPort" babelfish_port: String, "ConnectionStringPrefix" connection_string_prefix,
    "DBInstanceId" db_instance_id, "GeneralGroupName" general_group_name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PGBouncerPort" pg_bouncer_port: String, "Port" port,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionOutput {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { AllocateInstancePublicConnectionOutput {
    "ConnectionString" connection_string, "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateReadWriteSplittingConnection {
    pub connection_string_prefix: Option<String>,
    pub db_instance_id: String,
    pub distribution_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub net_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub weight: Option<String>,
}
operation! { AllocateReadWriteSplittingConnection(db_instance_id: String)
    "AllocateReadWriteSplittingConnection" -> Empty {
    "ConnectionStringPrefix" connection_string_prefix: String, "DBInstanceId" db_instance_id,
    "DistributionType" distribution_type: String, "MaxDelayTime" max_delay_time: String, "NetType" net_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Port" port: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Weight" weight: String
} }

pub type AllocateReadWriteSplittingConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressWithRCInstance {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { AssociateEipAddressWithRCInstance() "AssociateEipAddressWithRCInstance" -> Empty {
    "AllocationId" allocation_id: String, "InstanceId" instance_id: String, "RegionId" region_id: String
} }

pub type AssociateEipAddressWithRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCDisk {
    pub delete_with_instance: Option<bool>,
    pub disk_id: String,
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { AttachRCDisk(disk_id: String, instance_id: String) "AttachRCDisk" -> Empty {
    "DeleteWithInstance" delete_with_instance: bool, "DiskId" disk_id, "InstanceId" instance_id,
    "RegionId" region_id: String
} }

pub type AttachRCDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstances {
    pub instance_ids: Vec<String>,
    pub key_pair: Option<String>,
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { AttachRCInstances(instance_ids: Vec<String>) "AttachRCInstances" -> AttachRCInstancesOutput {
    "InstanceIds" instance_ids, "KeyPair" key_pair: String, "Password" password: Secret, "RegionId" region_id: String,
    "VpcId" vpc_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstancesOutput {
    pub responses: Option<Vec<AttachRCInstancesResponses>>,
    pub task_id: Option<String>,
}
model! { AttachRCInstancesOutput {
    "Responses" responses, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRCInstancesResponses {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachRCInstancesResponses {
    "Code" code, "InstanceId" instance_id, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstance {
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: i64,
}
operation! { AttachWhitelistTemplateToInstance(ins_name: String, template_id: i64)
    "AttachWhitelistTemplateToInstance" -> AttachWhitelistTemplateToInstanceOutput {
    "InsName" ins_name, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceOutput {
    pub code: Option<String>,
    pub data: Option<AttachWhitelistTemplateToInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachWhitelistTemplateToInstanceOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWhitelistTemplateToInstanceData {
    pub status: Option<String>,
}
model! { AttachWhitelistTemplateToInstanceData {
    "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeBackupEncryption {
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { AuthorizeBackupEncryption(region_id: String)
    "AuthorizeBackupEncryption" -> AuthorizeBackupEncryptionOutput {
    "RegionId" region_id, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeBackupEncryptionOutput {
    pub authorization_state: Option<i64>,
    pub message: Option<String>,
    pub role_arn: Option<String>,
}
model! { AuthorizeBackupEncryptionOutput {
    "AuthorizationState" authorization_state, "Message" message, "RoleARN" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRCSecurityGroupPermission {
    pub direction: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_permissions: Option<Vec<AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions>>,
}
operation! { AuthorizeRCSecurityGroupPermission() "AuthorizeRCSecurityGroupPermission" -> Empty {
    "Direction" direction: String, "RegionId" region_id: String, "SecurityGroupId" security_group_id: String,
    "SecurityGroupPermissions" security_group_permissions: Vec<AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type AuthorizeRCSecurityGroupPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions {
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { AuthorizeRCSecurityGroupPermissionSecurityGroupPermissions() {
    "DestCidrIp" dest_cidr_ip: String, "IpProtocol" ip_protocol: String, "Policy" policy: String,
    "PortRange" port_range: String, "Priority" priority: i64, "SourceCidrIp" source_cidr_ip: String,
    "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeight {
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CalculateDBInstanceWeight(db_instance_id: String)
    "CalculateDBInstanceWeight" -> CalculateDBInstanceWeightOutput {
    "DBInstanceId" db_instance_id, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightOutput {
    pub items: Option<CalculateDBInstanceWeightItems>,
}
model! { CalculateDBInstanceWeightOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightItems {
    pub db_instance_weight: Option<Vec<CalculateDBInstanceWeightDBInstanceWeight>>,
}
model! { CalculateDBInstanceWeightItems {
    "DBInstanceWeight" db_instance_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateDBInstanceWeightDBInstanceWeight {
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub readonly_instance_sql_delayed_time: Option<String>,
    pub weight: Option<String>,
}
model! { CalculateDBInstanceWeightDBInstanceWeight {
    "DBInstanceId" db_instance_id, "DBInstanceType" db_instance_type,
    "ReadonlyInstanceSQLDelayedTime" readonly_instance_sql_delayed_time, "Weight" weight
} }

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
    "Ids" ids, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
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
pub struct CheckAccountNameAvailable {
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { CheckAccountNameAvailable(account_name: String, db_instance_id: String)
    "CheckAccountNameAvailable" -> CheckAccountNameAvailableOutput {
    "AccountName" account_name, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountNameAvailableOutput {
    pub resource_group_id: Option<String>,
}
model! { CheckAccountNameAvailableOutput {
    "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBackupEncryptionAuthorized {
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckBackupEncryptionAuthorized(region_id: String)
    "CheckBackupEncryptionAuthorized" -> CheckBackupEncryptionAuthorizedOutput {
    "RegionId" region_id, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBackupEncryptionAuthorizedOutput {
    pub authorization_state: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckBackupEncryptionAuthorizedOutput {
    "AuthorizationState" authorization_state, "RoleARN" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudResourceAuthorized {
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub target_region_id: Option<String>,
}
operation! { CheckCloudResourceAuthorized() "CheckCloudResourceAuthorized" -> CheckCloudResourceAuthorizedOutput {
    "DBInstanceId" db_instance_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "TargetRegionId" target_region_id: String
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
pub struct CheckCreateDdrDBInstance {
    pub backup_set_id: Option<String>,
    pub db_instance_class: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
}

/// What [`CheckCreateDdrDBInstance::new`] takes.
pub struct CheckCreateDdrDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub restore_type: String,
}
operation! { CheckCreateDdrDBInstance{CheckCreateDdrDBInstanceRequired: db_instance_class, db_instance_storage, engine, engine_version, region_id, restore_type}
    "CheckCreateDdrDBInstance" -> CheckCreateDdrDBInstanceOutput {
    "BackupSetId" backup_set_id: String, "DBInstanceClass" db_instance_class, "DBInstanceStorage" db_instance_storage,
    "Engine" engine, "EngineVersion" engine_version, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RestoreTime" restore_time: String, "RestoreType" restore_type,
    "SourceDBInstanceName" source_db_instance_name: String, "SourceRegion" source_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateDdrDBInstanceOutput {
    pub is_valid: Option<String>,
}
model! { CheckCreateDdrDBInstanceOutput {
    "IsValid" is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameAvailable {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckDBNameAvailable(db_instance_id: String, db_name: String) "CheckDBNameAvailable" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBName" db_name,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type CheckDBNameAvailableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceExist {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckInstanceExist(db_instance_id: String) "CheckInstanceExist" -> CheckInstanceExistOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceExistOutput {
    pub is_exist_instance: Option<bool>,
}
model! { CheckInstanceExistOutput {
    "IsExistInstance" is_exist_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRdsCustomInit {
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub service_linked_role: String,
}
operation! { CheckRdsCustomInit(region_id: String, service_linked_role: String)
    "CheckRdsCustomInit" -> CheckRdsCustomInitOutput {
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String, "ServiceLinkedRole" service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRdsCustomInitOutput {
    pub has_service_linked_role: Option<String>,
    pub register_uid_success: Option<bool>,
    pub require_service_linked_role: Option<String>,
}
model! { CheckRdsCustomInitOutput {
    "HasServiceLinkedRole" has_service_linked_role, "RegisterUidSuccess" register_uid_success,
    "RequireServiceLinkedRole" require_service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionSupportBackupEncryption {
    pub db_instance_id: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckRegionSupportBackupEncryption(region_id: String)
    "CheckRegionSupportBackupEncryption" -> CheckRegionSupportBackupEncryptionOutput {
    "DBInstanceID" db_instance_id: String, "RegionId" region_id, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionSupportBackupEncryptionOutput {
    pub support_backup_encryption: Option<bool>,
}
model! { CheckRegionSupportBackupEncryptionOutput {
    "SupportBackupEncryption" support_backup_encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_linked_role: String,
}
operation! { CheckServiceLinkedRole(region_id: String, service_linked_role: String)
    "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ServiceLinkedRole" service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<String>,
    pub require_service_linked_role: Option<String>,
}
model! { CheckServiceLinkedRoleOutput {
    "HasServiceLinkedRole" has_service_linked_role, "RequireServiceLinkedRole" require_service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    pub auto_pay: Option<bool>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    /// 1 to 65535 characters.
    pub db_instance_id: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_names: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_table: Option<String>,
    pub restore_time: Option<String>,
    pub serverless_config: Option<CloneDBInstanceServerlessConfig>,
    pub table_meta: Option<String>,
    pub used_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { CloneDBInstance(db_instance_id: String, pay_type: String) "CloneDBInstance" -> CloneDBInstanceOutput {
    "AutoPay" auto_pay: bool, "BackupId" backup_id: String, "BackupType" backup_type: String,
    "BpeEnabled" bpe_enabled: String, "BurstingEnabled" bursting_enabled: bool, "Category" category: String,
    "ClientToken" client_token: String, "CustomExtraInfo" custom_extra_info: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceId" db_instance_id, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "DbNames" db_names: String,
    "DedicatedHostGroupId" dedicated_host_group_id: String, "DeletionProtection" deletion_protection: bool,
    "InstanceNetworkType" instance_network_type: String, "IoAccelerationEnabled" io_acceleration_enabled: String,
    "PayType" pay_type, "Period" period: String, "PrivateIpAddress" private_ip_address: String,
    "RegionId" region_id: String, "ResourceOwnerId" resource_owner_id: i64, "RestoreTable" restore_table: String,
    "RestoreTime" restore_time: String, "ServerlessConfig" serverless_config: CloneDBInstanceServerlessConfig,
    "TableMeta" table_meta: String, "UsedTime" used_time: i64, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String,
    "ZoneId" zone_id: String, "ZoneIdSlave1" zone_id_slave1: String, "ZoneIdSlave2" zone_id_slave2: String
} [
    Mark { index: 25, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceServerlessConfig {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { CloneDBInstanceServerlessConfig() {
    "AutoPause" auto_pause: bool, "MaxCapacity" max_capacity: f64, "MinCapacity" min_capacity: f64,
    "SwitchForce" switch_force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CloneDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneParameterGroup {
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: String,
    pub parameter_group_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_region_id: String,
}
operation! { CloneParameterGroup(parameter_group_id: String, parameter_group_name: String, region_id: String, target_region_id: String)
    "CloneParameterGroup" -> Empty {
    "OwnerId" owner_id: i64, "ParameterGroupDesc" parameter_group_desc: String, "ParameterGroupId" parameter_group_id,
    "ParameterGroupName" parameter_group_name, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TargetRegionId" target_region_id
} }

pub type CloneParameterGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotify {
    pub confirmor: i64,
    pub notify_id_list: Vec<i64>,
}
operation! { ConfirmNotify(confirmor: i64, notify_id_list: Vec<i64>) "ConfirmNotify" -> Empty {
    "Confirmor" confirmor, "NotifyIdList" notify_id_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

pub type ConfirmNotifyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabase {
    pub db_instance_name: Option<String>,
    pub dst_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub reserve_account: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub src_db_name: Option<String>,
}
operation! { CopyDatabase() "CopyDatabase" -> CopyDatabaseOutput {
    "DBInstanceName" db_instance_name: String, "DstDBName" dst_db_name: String, "OwnerId" owner_id: i64,
    "ReserveAccount" reserve_account: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SrcDBName" src_db_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabaseOutput {
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub task_id: Option<String>,
}
model! { CopyDatabaseOutput {
    "DBName" db_name, "DBStatus" db_status, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDatabaseBetweenInstances {
    pub backup_id: Option<String>,
    pub db_instance_id: String,
    pub db_names: String,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub sync_user_privilege: Option<String>,
    pub target_db_instance_id: String,
}
operation! { CopyDatabaseBetweenInstances(db_instance_id: String, db_names: String, target_db_instance_id: String)
    "CopyDatabaseBetweenInstances" -> Empty {
    "BackupId" backup_id: String, "DBInstanceId" db_instance_id, "DbNames" db_names,
    "ResourceOwnerId" resource_owner_id: i64, "RestoreTime" restore_time: String,
    "SyncUserPrivilege" sync_user_privilege: String, "TargetDBInstanceId" target_db_instance_id
} }

pub type CopyDatabaseBetweenInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub check_policy: Option<bool>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "CreateAccount" -> Empty {
    "AccountDescription" account_description: String, "AccountName" account_name, "AccountPassword" account_password,
    "AccountType" account_type: String, "CheckPolicy" check_policy: bool, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub backup_method: Option<String>,
    pub backup_retention_period: Option<i64>,
    pub backup_strategy: Option<String>,
    pub backup_type: Option<String>,
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateBackup(db_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    "BackupMethod" backup_method: String, "BackupRetentionPeriod" backup_retention_period: i64,
    "BackupStrategy" backup_strategy: String, "BackupType" backup_type: String, "DBInstanceId" db_instance_id,
    "DBName" db_name: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    "BackupJobId" backup_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTask {
    pub db_instance_name: String,
    pub resource_owner_id: Option<i64>,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
    pub task_name: Option<String>,
}

/// What [`CreateCloudMigrationPrecheckTask::new`] takes.
pub struct CreateCloudMigrationPrecheckTaskRequired {
    pub db_instance_name: String,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
}
operation! { CreateCloudMigrationPrecheckTask{CreateCloudMigrationPrecheckTaskRequired: db_instance_name, source_account, source_category, source_ip_address, source_password, source_port}
    "CreateCloudMigrationPrecheckTask" -> CreateCloudMigrationPrecheckTaskOutput {
    "DBInstanceName" db_instance_name, "ResourceOwnerId" resource_owner_id: i64, "SourceAccount" source_account,
    "SourceCategory" source_category, "SourceIpAddress" source_ip_address, "SourcePassword" source_password,
    "SourcePort" source_port, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationPrecheckTaskOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateCloudMigrationPrecheckTaskOutput {
    "DBInstanceName" db_instance_name, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationTask {
    pub db_instance_name: String,
    pub resource_owner_id: Option<i64>,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
    pub task_name: Option<String>,
}

/// What [`CreateCloudMigrationTask::new`] takes.
pub struct CreateCloudMigrationTaskRequired {
    pub db_instance_name: String,
    pub source_account: String,
    pub source_category: String,
    pub source_ip_address: String,
    pub source_password: Secret,
    pub source_port: i64,
}
operation! { CreateCloudMigrationTask{CreateCloudMigrationTaskRequired: db_instance_name, source_account, source_category, source_ip_address, source_password, source_port}
    "CreateCloudMigrationTask" -> CreateCloudMigrationTaskOutput {
    "DBInstanceName" db_instance_name, "ResourceOwnerId" resource_owner_id: i64, "SourceAccount" source_account,
    "SourceCategory" source_category, "SourceIpAddress" source_ip_address, "SourcePassword" source_password,
    "SourcePort" source_port, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudMigrationTaskOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateCloudMigrationTaskOutput {
    "DBInstanceName" db_instance_name, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub amount: Option<i64>,
    pub auto_create_proxy: Option<bool>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub babelfish_config: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub business_info: Option<String>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub create_strategy: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub db_instance_net_type: String,
    pub db_instance_storage: i64,
    pub db_instance_storage_type: Option<String>,
    pub dbis_ignore_case: Option<String>,
    pub db_param_group_id: Option<String>,
    pub db_time_zone: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub dry_run: Option<bool>,
    pub encryption_key: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub external_replication: Option<bool>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub optimized_writes: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub security_ip_list: String,
    pub serverless_config: Option<CreateDBInstanceServerlessConfig>,
    pub storage_auto_scale: Option<String>,
    pub storage_threshold: Option<i64>,
    /// At least 0.
    pub storage_upper_bound: Option<i64>,
    pub system_db_charset: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub target_dedicated_host_id_for_log: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub target_minor_version: Option<String>,
    pub used_time: Option<String>,
    pub user_backup_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub whitelist_template_list: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}

/// What [`CreateDBInstance::new`] takes.
pub struct CreateDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_net_type: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { CreateDBInstance{CreateDBInstanceRequired: db_instance_class, db_instance_net_type, db_instance_storage, engine, engine_version, pay_type, region_id, security_ip_list}
    "CreateDBInstance" -> CreateDBInstanceOutput {
    "Amount" amount: i64, "AutoCreateProxy" auto_create_proxy: bool, "AutoPay" auto_pay: bool,
    "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool, "BabelfishConfig" babelfish_config: String,
    "BpeEnabled" bpe_enabled: String, "BurstingEnabled" bursting_enabled: bool, "BusinessInfo" business_info: String,
    "Category" category: String, "ClientToken" client_token: String, "ColdDataEnabled" cold_data_enabled: bool,
    "ConnectionMode" connection_mode: String, "ConnectionString" connection_string: String,
    "CreateStrategy" create_strategy: String, "CustomExtraInfo" custom_extra_info: String,
    "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceNetType" db_instance_net_type, "DBInstanceStorage" db_instance_storage,
    "DBInstanceStorageType" db_instance_storage_type: String, "DBIsIgnoreCase" dbis_ignore_case: String,
    "DBParamGroupId" db_param_group_id: String, "DBTimeZone" db_time_zone: String,
    "DedicatedHostGroupId" dedicated_host_group_id: String, "DeletionProtection" deletion_protection: bool,
    "DryRun" dry_run: bool, "EncryptionKey" encryption_key: String, "Engine" engine, "EngineVersion" engine_version,
    "ExternalReplication" external_replication: bool, "InstanceNetworkType" instance_network_type: String,
    "IoAccelerationEnabled" io_acceleration_enabled: String, "OptimizedWrites" optimized_writes: String,
    "PayType" pay_type, "Period" period: String, "Port" port: String, "PrivateIpAddress" private_ip_address: String,
    "PromotionCode" promotion_code: String, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerId" resource_owner_id: i64, "RoleARN" role_arn: String, "SecurityIPList" security_ip_list,
    "ServerlessConfig" serverless_config: CreateDBInstanceServerlessConfig,
    "StorageAutoScale" storage_auto_scale: String, "StorageThreshold" storage_threshold: i64,
    "StorageUpperBound" storage_upper_bound: i64, "SystemDBCharset" system_db_charset: String,
    "Tag" tag: Vec<CreateDBInstanceTag>, "TargetDedicatedHostIdForLog" target_dedicated_host_id_for_log: String,
    "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String,
    "TargetMinorVersion" target_minor_version: String, "UsedTime" used_time: String,
    "UserBackupId" user_backup_id: String, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String,
    "WhitelistTemplateList" whitelist_template_list: String, "ZoneId" zone_id: String,
    "ZoneIdSlave1" zone_id_slave1: String, "ZoneIdSlave2" zone_id_slave2: String
} [
    Mark { index: 44, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceServerlessConfig {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { CreateDBInstanceServerlessConfig() {
    "AutoPause" auto_pause: bool, "MaxCapacity" max_capacity: f64, "MinCapacity" min_capacity: f64,
    "SwitchForce" switch_force: bool
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
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub dry_run: Option<bool>,
    pub dry_run_result: Option<bool>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
    pub tag_result: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateDBInstanceOutput {
    "ConnectionString" connection_string, "DBInstanceId" db_instance_id, "DryRun" dry_run,
    "DryRunResult" dry_run_result, "Message" message, "OrderId" order_id, "Port" port, "TagResult" tag_result,
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpoint {
    pub client_token: Option<String>,
    pub connection_string_prefix: String,
    pub db_instance_endpoint_description: Option<String>,
    pub db_instance_endpoint_type: String,
    pub db_instance_id: String,
    pub node_items: Vec<CreateDBInstanceEndpointNodeItems>,
    pub port: String,
    pub private_ip_address: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
    pub vpc_id: String,
}

/// What [`CreateDBInstanceEndpoint::new`] takes.
pub struct CreateDBInstanceEndpointRequired {
    pub connection_string_prefix: String,
    pub db_instance_endpoint_type: String,
    pub db_instance_id: String,
    pub node_items: Vec<CreateDBInstanceEndpointNodeItems>,
    pub port: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}
operation! { CreateDBInstanceEndpoint{CreateDBInstanceEndpointRequired: connection_string_prefix, db_instance_endpoint_type, db_instance_id, node_items, port, v_switch_id, vpc_id}
    "CreateDBInstanceEndpoint" -> CreateDBInstanceEndpointOutput {
    "ClientToken" client_token: String, "ConnectionStringPrefix" connection_string_prefix,
    "DBInstanceEndpointDescription" db_instance_endpoint_description: String,
    "DBInstanceEndpointType" db_instance_endpoint_type, "DBInstanceId" db_instance_id, "NodeItems" node_items,
    "Port" port, "PrivateIpAddress" private_ip_address: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerId" resource_owner_id: i64, "VSwitchId" v_switch_id, "VpcId" vpc_id
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointNodeItems {
    pub db_instance_id: Option<String>,
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateDBInstanceEndpointNodeItems(db_instance_id: String, node_id: String) {
    "DBInstanceId" db_instance_id: String, "NodeId" node_id: String, "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointOutput {
    pub data: Option<CreateDBInstanceEndpointData>,
}
model! { CreateDBInstanceEndpointOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointData {
    pub connection_string: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBInstanceEndpointData {
    "ConnectionString" connection_string, "DBInstanceEndpointId" db_instance_endpoint_id,
    "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    pub connection_string_prefix: String,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub ip_type: String,
    pub port: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateDBInstanceEndpointAddress::new`] takes.
pub struct CreateDBInstanceEndpointAddressRequired {
    pub connection_string_prefix: String,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub ip_type: String,
    pub port: String,
}
operation! { CreateDBInstanceEndpointAddress{CreateDBInstanceEndpointAddressRequired: connection_string_prefix, db_instance_endpoint_id, db_instance_id, ip_type, port}
    "CreateDBInstanceEndpointAddress" -> CreateDBInstanceEndpointAddressOutput {
    "ClientToken" client_token: String, "ConnectionStringPrefix" connection_string_prefix,
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceId" db_instance_id, "IpType" ip_type, "Port" port,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressOutput {
    pub data: Option<CreateDBInstanceEndpointAddressData>,
}
model! { CreateDBInstanceEndpointAddressOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceEndpointAddressData {
    pub connection_string: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBInstanceEndpointAddressData {
    "ConnectionString" connection_string, "DBInstanceEndpointId" db_instance_endpoint_id,
    "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceForRebuild {
    pub client_token: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_type: Option<String>,
    pub instance_network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_list: Option<String>,
    pub security_token: Option<Secret>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { CreateDBInstanceForRebuild(db_instance_id: String, pay_type: String, region_id: String)
    "CreateDBInstanceForRebuild" -> CreateDBInstanceForRebuildOutput {
    "ClientToken" client_token: String, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceId" db_instance_id, "DBInstanceNetType" db_instance_net_type: String,
    "InstanceNetworkType" instance_network_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PayType" pay_type, "Period" period: String, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityIPList" security_ip_list: String, "SecurityToken" security_token: Secret, "UsedTime" used_time: String,
    "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String, "ZoneId" zone_id: String,
    "ZoneIdSlave1" zone_id_slave1: String, "ZoneIdSlave2" zone_id_slave2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceForRebuildOutput {
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateDBInstanceForRebuildOutput {
    "DBInstanceId" db_instance_id, "Message" message, "OrderId" order_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// 1 to 30 characters.
    pub db_instance_id: String,
    /// 1 to 128 characters.
    pub master_host: String,
    /// 8 to 44 characters.
    pub master_password: Secret,
    /// 1 to 65535.
    pub master_port: i64,
    /// 1 to 32 characters.
    pub master_user: String,
    pub owner_id: Option<i64>,
    /// 1 to 30 characters.
    pub region_id: String,
}

/// What [`CreateDBInstanceReplication::new`] takes.
pub struct CreateDBInstanceReplicationRequired {
    pub db_instance_id: String,
    pub master_host: String,
    pub master_password: Secret,
    pub master_port: i64,
    pub master_user: String,
    pub region_id: String,
}
operation! { CreateDBInstanceReplication{CreateDBInstanceReplicationRequired: db_instance_id, master_host, master_password, master_port, master_user, region_id}
    "CreateDBInstanceReplication" -> Empty {
    "ChannelName" channel_name: String, "DbInstanceId" db_instance_id, "MasterHost" master_host,
    "MasterPassword" master_password, "MasterPort" master_port, "MasterUser" master_user, "OwnerId" owner_id: i64,
    "RegionId" region_id
} }

pub type CreateDBInstanceReplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceSecurityGroupRule {
    pub db_instance_id: String,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub port_range: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr_ip: Option<String>,
}
operation! { CreateDBInstanceSecurityGroupRule(db_instance_id: String, port_range: String)
    "CreateDBInstanceSecurityGroupRule" -> CreateDBInstanceSecurityGroupRuleOutput {
    "DBInstanceId" db_instance_id, "Description" description: String, "IpProtocol" ip_protocol: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: String, "PortRange" port_range,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SourceCidrIp" source_cidr_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateDBInstanceSecurityGroupRuleOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodes {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_node: Vec<CreateDBNodesDBNode>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDBNodes(db_instance_id: String, db_node: Vec<CreateDBNodesDBNode>)
    "CreateDBNodes" -> CreateDBNodesOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNode" db_node,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNode {
    pub class_code: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateDBNodesDBNode(class_code: String, zone_id: String) {
    "classCode" class_code: String, "vswitchId" vswitch_id: String, "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub node_ids: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBNodesOutput {
    "DBInstanceId" db_instance_id, "NodeIds" node_ids, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxyEndpointAddress {
    pub connection_string_prefix: String,
    pub db_instance_id: String,
    pub db_proxy_connect_string_net_type: String,
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_new_connect_string_port: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { CreateDBProxyEndpointAddress(connection_string_prefix: String, db_instance_id: String, db_proxy_connect_string_net_type: String, db_proxy_endpoint_id: String)
    "CreateDBProxyEndpointAddress" -> Empty {
    "ConnectionStringPrefix" connection_string_prefix, "DBInstanceId" db_instance_id,
    "DBProxyConnectStringNetType" db_proxy_connect_string_net_type, "DBProxyEndpointId" db_proxy_endpoint_id,
    "DBProxyEngineType" db_proxy_engine_type: String,
    "DBProxyNewConnectStringPort" db_proxy_new_connect_string_port: String, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String
} }

pub type CreateDBProxyEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub character_set_name: String,
    pub db_description: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDatabase(character_set_name: String, db_instance_id: String, db_name: String)
    "CreateDatabase" -> Empty {
    "CharacterSetName" character_set_name, "DBDescription" db_description: String, "DBInstanceId" db_instance_id,
    "DBName" db_name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type CreateDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDdrInstance {
    pub backup_set_id: Option<String>,
    pub backup_set_region: Option<String>,
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_net_type: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub encryption_key: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub instance_network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: String,
    pub role_arn: Option<String>,
    pub security_ip_list: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub system_db_charset: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// What [`CreateDdrInstance::new`] takes.
pub struct CreateDdrInstanceRequired {
    pub db_instance_net_type: String,
    pub engine: String,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub restore_type: String,
    pub security_ip_list: String,
}
operation! { CreateDdrInstance{CreateDdrInstanceRequired: db_instance_net_type, engine, engine_version, pay_type, region_id, restore_type, security_ip_list}
    "CreateDdrInstance" -> CreateDdrInstanceOutput {
    "BackupSetId" backup_set_id: String, "BackupSetRegion" backup_set_region: String,
    "ClientToken" client_token: String, "ConnectionMode" connection_mode: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceNetType" db_instance_net_type, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "EncryptionKey" encryption_key: String, "Engine" engine,
    "EngineVersion" engine_version, "InstanceNetworkType" instance_network_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PayType" pay_type, "Period" period: String,
    "PrivateIpAddress" private_ip_address: String, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "RestoreType" restore_type, "RoleARN" role_arn: String,
    "SecurityIPList" security_ip_list, "SourceDBInstanceName" source_db_instance_name: String,
    "SourceRegion" source_region: String, "SystemDBCharset" system_db_charset: String, "UsedTime" used_time: String,
    "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDdrInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateDdrInstanceOutput {
    "ConnectionString" connection_string, "DBInstanceId" db_instance_id, "OrderId" order_id, "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstance {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateGADInstanceTag>>,
    pub unit_node: Vec<CreateGADInstanceUnitNode>,
}

/// What [`CreateGADInstance::new`] takes.
pub struct CreateGADInstanceRequired {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub unit_node: Vec<CreateGADInstanceUnitNode>,
}
operation! { CreateGADInstance{CreateGADInstanceRequired: central_db_instance_id, central_rds_dts_admin_account, central_rds_dts_admin_password, central_region_id, db_list, unit_node}
    "CreateGADInstance" -> CreateGADInstanceOutput {
    "CentralDBInstanceId" central_db_instance_id, "CentralRdsDtsAdminAccount" central_rds_dts_admin_account,
    "CentralRdsDtsAdminPassword" central_rds_dts_admin_password, "CentralRegionId" central_region_id, "DBList" db_list,
    "Description" description: String, "ResourceGroupId" resource_group_id: String,
    "Tag" tag: Vec<CreateGADInstanceTag>, "UnitNode" unit_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGADInstanceTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceUnitNode {
    pub db_instance_description: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_class: Option<String>,
    pub dts_conflict: Option<String>,
    pub dts_instance_class: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
input! { CreateGADInstanceUnitNode(dts_conflict: String, dts_instance_class: String, region_id: String) {
    "DBInstanceDescription" db_instance_description: String, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "DbInstanceClass" db_instance_class: String,
    "DtsConflict" dts_conflict: String, "DtsInstanceClass" dts_instance_class: String, "Engine" engine: String,
    "EngineVersion" engine_version: String, "PayType" pay_type: String, "RegionID" region_id: String,
    "SecurityIPList" security_ip_list: String, "VSwitchID" v_switch_id: String, "VpcID" vpc_id: String,
    "ZoneID" zone_id: String, "ZoneIDSlave1" zone_id_slave1: String, "ZoneIDSlave2" zone_id_slave2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceOutput {
    pub result: Option<CreateGADInstanceResult>,
}
model! { CreateGADInstanceOutput {
    "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGADInstanceResult {
    pub create_member_count: Option<String>,
    pub gad_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateGADInstanceResult {
    "CreateMemberCount" create_member_count, "GadInstanceName" gad_instance_name, "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMember {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub gad_instance_id: String,
    pub unit_node: Vec<CreateGadInstanceMemberUnitNode>,
}

/// What [`CreateGadInstanceMember::new`] takes.
pub struct CreateGadInstanceMemberRequired {
    pub central_db_instance_id: String,
    pub central_rds_dts_admin_account: String,
    pub central_rds_dts_admin_password: Secret,
    pub central_region_id: String,
    pub db_list: String,
    pub gad_instance_id: String,
    pub unit_node: Vec<CreateGadInstanceMemberUnitNode>,
}
operation! { CreateGadInstanceMember{CreateGadInstanceMemberRequired: central_db_instance_id, central_rds_dts_admin_account, central_rds_dts_admin_password, central_region_id, db_list, gad_instance_id, unit_node}
    "CreateGadInstanceMember" -> CreateGadInstanceMemberOutput {
    "CentralDBInstanceId" central_db_instance_id, "CentralRdsDtsAdminAccount" central_rds_dts_admin_account,
    "CentralRdsDtsAdminPassword" central_rds_dts_admin_password, "CentralRegionId" central_region_id, "DBList" db_list,
    "GadInstanceId" gad_instance_id, "UnitNode" unit_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberUnitNode {
    pub db_instance_description: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_class: Option<String>,
    pub dts_conflict: Option<String>,
    pub dts_instance_class: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
input! { CreateGadInstanceMemberUnitNode(dts_conflict: String, dts_instance_class: String, region_id: String, v_switch_id: String, vpc_id: String) {
    "DBInstanceDescription" db_instance_description: String, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "DbInstanceClass" db_instance_class: String,
    "DtsConflict" dts_conflict: String, "DtsInstanceClass" dts_instance_class: String, "Engine" engine: String,
    "EngineVersion" engine_version: String, "RegionID" region_id: String, "SecurityIPList" security_ip_list: String,
    "VSwitchID" v_switch_id: String, "VpcID" vpc_id: String, "ZoneID" zone_id: String,
    "ZoneIDSlave1" zone_id_slave1: String, "ZoneIDSlave2" zone_id_slave2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberOutput {
    pub result: Option<CreateGadInstanceMemberResult>,
}
model! { CreateGadInstanceMemberOutput {
    "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGadInstanceMemberResult {
    pub create_count: Option<String>,
    pub gad_instance_name: Option<String>,
}
model! { CreateGadInstanceMemberResult {
    "CreateCount" create_count, "GadInstanceName" gad_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTask {
    pub db_instance_id: String,
    pub estimated_size: Option<i64>,
    pub host: String,
    pub owner_id: Option<i64>,
    pub password: Secret,
    /// 1 to 65536.
    pub port: i64,
    pub region_id: String,
    pub source_instance_id: Option<String>,
    pub source_platform: Option<String>,
    /// 1 to 65535.
    pub stream_port: i64,
    pub user: String,
    pub xtrabackup_path: Option<String>,
}

/// What [`CreateImportTask::new`] takes.
pub struct CreateImportTaskRequired {
    pub db_instance_id: String,
    pub host: String,
    pub password: Secret,
    pub port: i64,
    pub region_id: String,
    pub stream_port: i64,
    pub user: String,
}
operation! { CreateImportTask{CreateImportTaskRequired: db_instance_id, host, password, port, region_id, stream_port, user}
    "CreateImportTask" -> CreateImportTaskOutput {
    "DbInstanceId" db_instance_id, "EstimatedSize" estimated_size: i64, "Host" host, "OwnerId" owner_id: i64,
    "Password" password, "Port" port, "RegionId" region_id, "SourceInstanceId" source_instance_id: String,
    "SourcePlatform" source_platform: String, "StreamPort" stream_port, "User" user,
    "XtrabackupPath" xtrabackup_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateImportTaskOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRules {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub default_algo: Option<String>,
    pub masking_algo: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: Option<CreateMaskingRulesRuleConfig>,
    pub rule_name: String,
}
operation! { CreateMaskingRules(db_instance_name: String, rule_name: String)
    "CreateMaskingRules" -> CreateMaskingRulesOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "DefaultAlgo" default_algo: String,
    "MaskingAlgo" masking_algo: String, "OwnerId" owner_id: String, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RuleConfig" rule_config: CreateMaskingRulesRuleConfig, "RuleName" rule_name
} [
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRulesRuleConfig {
    pub columns: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub tables: Option<Vec<String>>,
}
input! { CreateMaskingRulesRuleConfig() {
    "Columns" columns: Vec<String>, "Databases" databases: Vec<String>, "Tables" tables: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaskingRulesOutput {
    pub data: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateMaskingRulesOutput {
    "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateTask {
    pub backup_mode: String,
    pub check_db_mode: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub is_online_db: String,
    pub migrate_task_id: Option<String>,
    pub oss_urls: Option<String>,
    pub oss_object_positions: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateMigrateTask(backup_mode: String, db_instance_id: String, db_name: String, is_online_db: String)
    "CreateMigrateTask" -> CreateMigrateTaskOutput {
    "BackupMode" backup_mode, "CheckDBMode" check_db_mode: String, "DBInstanceId" db_instance_id, "DBName" db_name,
    "IsOnlineDB" is_online_db, "MigrateTaskId" migrate_task_id: String, "OSSUrls" oss_urls: String,
    "OssObjectPositions" oss_object_positions: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateTaskOutput {
    pub backup_mode: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
    pub migrate_task_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateMigrateTaskOutput {
    "BackupMode" backup_mode, "DBInstanceId" db_instance_id, "DBName" db_name, "MigrateTaskId" migrate_task_id,
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineDatabaseTask {
    pub check_db_mode: String,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub migrate_task_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateOnlineDatabaseTask(check_db_mode: String, db_instance_id: String, db_name: String, migrate_task_id: String)
    "CreateOnlineDatabaseTask" -> Empty {
    "CheckDBMode" check_db_mode, "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBName" db_name,
    "MigrateTaskId" migrate_task_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type CreateOnlineDatabaseTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodes {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
    pub engine_version: Option<String>,
    pub node_type: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { CreateOrderForDeleteDBNodes(commodity_code: String)
    "CreateOrderForDeleteDBNodes" -> CreateOrderForDeleteDBNodesOutput {
    "AutoPay" auto_pay: bool, "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "CommodityCode" commodity_code, "DBInstanceId" db_instance_id: String, "DBNodeId" db_node_id: Vec<String>,
    "EngineVersion" engine_version: String, "NodeType" node_type: String, "OwnerId" owner_id: i64,
    "PromotionCode" promotion_code: String, "RegionId" region_id: String, "Resource" resource: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ZoneId" zone_id: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateOrderForDeleteDBNodesOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    pub engine: String,
    pub engine_version: String,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateParameterGroup::new`] takes.
pub struct CreateParameterGroupRequired {
    pub engine: String,
    pub engine_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! { CreateParameterGroup{CreateParameterGroupRequired: engine, engine_version, parameter_group_name, parameters, region_id}
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    "Engine" engine, "EngineVersion" engine_version, "OwnerId" owner_id: i64,
    "ParameterGroupDesc" parameter_group_desc: String, "ParameterGroupName" parameter_group_name,
    "Parameters" parameters, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { CreateParameterGroupOutput {
    "ParameterGroupId" parameter_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostgresExtensions {
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_names: String,
    pub extensions: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub risk_confirmed: Option<bool>,
    pub source_database: Option<String>,
}
operation! { CreatePostgresExtensions(account_name: String, db_instance_id: String, db_names: String)
    "CreatePostgresExtensions" -> Empty {
    "AccountName" account_name, "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNames" db_names,
    "Extensions" extensions: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RiskConfirmed" risk_confirmed: bool,
    "SourceDatabase" source_database: String
} }

pub type CreatePostgresExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSet {
    pub client_token: Option<String>,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    pub group_count: Option<i64>,
    pub on_unable_to_redeploy_failed_instance: Option<String>,
    pub region_id: String,
    pub strategy: Option<String>,
    pub tag: Option<Vec<CreateRCDeploymentSetTag>>,
}
operation! { CreateRCDeploymentSet(region_id: String) "CreateRCDeploymentSet" -> CreateRCDeploymentSetOutput {
    "ClientToken" client_token: String, "DeploymentSetName" deployment_set_name: String,
    "Description" description: String, "GroupCount" group_count: i64,
    "OnUnableToRedeployFailedInstance" on_unable_to_redeploy_failed_instance: String, "RegionId" region_id,
    "Strategy" strategy: String, "Tag" tag: Vec<CreateRCDeploymentSetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCDeploymentSetTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDeploymentSetOutput {
    pub deployment_set_id: Option<String>,
}
model! { CreateRCDeploymentSetOutput {
    "DeploymentSetId" deployment_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDisk {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub description: Option<String>,
    pub disk_category: Option<String>,
    pub disk_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub performance_level: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub tag: Option<Vec<CreateRCDiskTag>>,
    pub zone_id: Option<String>,
}
operation! { CreateRCDisk(region_id: String) "CreateRCDisk" -> CreateRCDiskOutput {
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: bool, "Description" description: String,
    "DiskCategory" disk_category: String, "DiskName" disk_name: String,
    "InstanceChargeType" instance_charge_type: String, "InstanceId" instance_id: String,
    "PerformanceLevel" performance_level: String, "Period" period: i64, "PeriodUnit" period_unit: String,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String, "Size" size: i64,
    "SnapshotId" snapshot_id: String, "Tag" tag: Vec<CreateRCDiskTag>, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDiskTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCDiskTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCDiskOutput {
    pub disk_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateRCDiskOutput {
    "DiskId" disk_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCImage {
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
}
operation! { CreateRCImage() "CreateRCImage" -> Empty {
    "ImageName" image_name: String, "InstanceId" instance_id: String, "RegionId" region_id: String,
    "SnapshotId" snapshot_id: String
} }

pub type CreateRCImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePool {
    /// 0 to 10.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub create_mode: Option<String>,
    pub data_disk: Option<Vec<CreateRCNodePoolDataDisk>>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub node_pool_name: Option<String>,
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub support_case: Option<String>,
    pub system_disk: Option<CreateRCNodePoolSystemDisk>,
    pub tag: Option<Vec<CreateRCNodePoolTag>>,
    pub user_data: Option<String>,
    pub v_switch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateRCNodePool(cluster_id: String, instance_type: String, region_id: String, v_switch_id: String)
    "CreateRCNodePool" -> CreateRCNodePoolOutput {
    "Amount" amount: i64, "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: bool, "ClientToken" client_token: String,
    "ClusterId" cluster_id, "CreateMode" create_mode: String, "DataDisk" data_disk: Vec<CreateRCNodePoolDataDisk>,
    "DeploymentSetId" deployment_set_id: String, "Description" description: String, "DryRun" dry_run: bool,
    "HostName" host_name: String, "ImageId" image_id: String, "InstanceChargeType" instance_charge_type: String,
    "InstanceName" instance_name: String, "InstanceType" instance_type,
    "InternetChargeType" internet_charge_type: String, "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    "IoOptimized" io_optimized: String, "KeyPairName" key_pair_name: String, "NodePoolName" node_pool_name: String,
    "Password" password: Secret, "Period" period: i64, "PeriodUnit" period_unit: String, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    "SecurityGroupId" security_group_id: String, "SpotStrategy" spot_strategy: String,
    "SupportCase" support_case: String, "SystemDisk" system_disk: CreateRCNodePoolSystemDisk,
    "Tag" tag: Vec<CreateRCNodePoolTag>, "UserData" user_data: String, "VSwitchId" v_switch_id, "ZoneId" zone_id: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 29, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateRCNodePoolDataDisk() {
    "Category" category: String, "DeleteWithInstance" delete_with_instance: bool, "Encrypted" encrypted: String,
    "PerformanceLevel" performance_level: String, "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateRCNodePoolSystemDisk() {
    "Category" category: String, "PerformanceLevel" performance_level: String, "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCNodePoolTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCNodePoolOutput {
    pub instance_id_sets: Option<Vec<String>>,
    pub node_pool_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateRCNodePoolOutput {
    "InstanceIdSets" instance_id_sets, "NodePoolId" node_pool_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshot {
    pub description: Option<String>,
    pub disk_id: Option<String>,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retention_days: Option<i64>,
    pub tag: Option<Vec<CreateRCSnapshotTag>>,
    pub zone_id: Option<String>,
}
operation! { CreateRCSnapshot() "CreateRCSnapshot" -> CreateRCSnapshotOutput {
    "Description" description: String, "DiskId" disk_id: String, "InstantAccess" instant_access: bool,
    "InstantAccessRetentionDays" instant_access_retention_days: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "RetentionDays" retention_days: i64,
    "Tag" tag: Vec<CreateRCSnapshotTag>, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshotTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRCSnapshotTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateRCSnapshotOutput {
    "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstance {
    pub auto_create_proxy: Option<bool>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub db_instance_id: String,
    pub db_instance_storage: i64,
    pub db_instance_storage_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub engine_version: String,
    pub gdn_instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub tddl_biz_type: Option<String>,
    pub tddl_region_config: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: String,
}

/// What [`CreateReadOnlyDBInstance::new`] takes.
pub struct CreateReadOnlyDBInstanceRequired {
    pub db_instance_class: String,
    pub db_instance_id: String,
    pub db_instance_storage: i64,
    pub engine_version: String,
    pub pay_type: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { CreateReadOnlyDBInstance{CreateReadOnlyDBInstanceRequired: db_instance_class, db_instance_id, db_instance_storage, engine_version, pay_type, region_id, zone_id}
    "CreateReadOnlyDBInstance" -> CreateReadOnlyDBInstanceOutput {
    "AutoCreateProxy" auto_create_proxy: bool, "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String,
    "AutoUseCoupon" auto_use_coupon: bool, "BpeEnabled" bpe_enabled: String, "BurstingEnabled" bursting_enabled: bool,
    "Category" category: String, "ClientToken" client_token: String, "CustomExtraInfo" custom_extra_info: String,
    "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description: String,
    "DBInstanceId" db_instance_id, "DBInstanceStorage" db_instance_storage,
    "DBInstanceStorageType" db_instance_storage_type: String, "DedicatedHostGroupId" dedicated_host_group_id: String,
    "DeletionProtection" deletion_protection: bool, "EngineVersion" engine_version,
    "GdnInstanceName" gdn_instance_name: String, "InstanceNetworkType" instance_network_type: String,
    "InstructionSetArch" instruction_set_arch: String, "IoAccelerationEnabled" io_acceleration_enabled: String,
    "IsAnalyticReadOnlyIns" is_analytic_read_only_ins: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PayType" pay_type, "Period" period: String, "Port" port: String,
    "PrivateIpAddress" private_ip_address: String, "PromotionCode" promotion_code: String, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64,
    "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String, "TddlBizType" tddl_biz_type: String,
    "TddlRegionConfig" tddl_region_config: String, "UsedTime" used_time: String, "VPCId" vpc_id: String,
    "VSwitchId" v_switch_id: String, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateReadOnlyDBInstanceOutput {
    "ConnectionString" connection_string, "DBInstanceId" db_instance_id, "OrderId" order_id, "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationLink {
    pub db_instance_id: String,
    pub dry_run: bool,
    pub replicator_account: Option<String>,
    pub replicator_password: Option<Secret>,
    pub source_address: Option<String>,
    pub source_category: Option<String>,
    pub source_instance_name: Option<String>,
    pub source_instance_region_id: Option<String>,
    pub source_port: Option<i64>,
    pub target_address: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { CreateReplicationLink(db_instance_id: String, dry_run: bool)
    "CreateReplicationLink" -> CreateReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "DryRun" dry_run, "ReplicatorAccount" replicator_account: String,
    "ReplicatorPassword" replicator_password: Secret, "SourceAddress" source_address: String,
    "SourceCategory" source_category: String, "SourceInstanceName" source_instance_name: String,
    "SourceInstanceRegionId" source_instance_region_id: String, "SourcePort" source_port: i64,
    "TargetAddress" target_address: String, "TaskId" task_id: i64, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_names: Option<String>,
    pub description: Option<String>,
    pub engine: String,
    pub owner_id: Option<i64>,
    pub password: Secret,
    pub region_id: String,
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_name: Option<String>,
    pub username: String,
}

/// What [`CreateSecret::new`] takes.
pub struct CreateSecretRequired {
    pub db_instance_id: String,
    pub engine: String,
    pub password: Secret,
    pub region_id: String,
    pub resource_group_id: String,
    pub username: String,
}
operation! { CreateSecret{CreateSecretRequired: db_instance_id, engine, password, region_id, resource_group_id, username}
    "CreateSecret" -> CreateSecretOutput {
    "ClientToken" client_token: String, "DbInstanceId" db_instance_id, "DbNames" db_names: String,
    "Description" description: String, "Engine" engine, "OwnerId" owner_id: i64, "Password" password,
    "RegionId" region_id, "ResourceGroupId" resource_group_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecretName" secret_name: String, "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecretOutput {
    "SecretArn" secret_arn, "SecretName" secret_name, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_linked_role: String,
}
operation! { CreateServiceLinkedRole(region_id: String, service_linked_role: String)
    "CreateServiceLinkedRole" -> Empty {
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ServiceLinkedRole" service_linked_role
} }

pub type CreateServiceLinkedRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempDBInstance {
    pub backup_id: Option<i64>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
}
operation! { CreateTempDBInstance(db_instance_id: String) "CreateTempDBInstance" -> CreateTempDBInstanceOutput {
    "BackupId" backup_id: i64, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempDBInstanceOutput {
    pub temp_db_instance_id: Option<String>,
}
model! { CreateTempDBInstanceOutput {
    "TempDBInstanceId" temp_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYouhuiForOrder {
    pub activity_id: i64,
    pub owner_id: Option<String>,
    pub promotion_id: i64,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateYouhuiForOrder(activity_id: i64, promotion_id: i64, region_id: String)
    "CreateYouhuiForOrder" -> CreateYouhuiForOrderOutput {
    "ActivityId" activity_id, "OwnerId" owner_id: String, "PromotionId" promotion_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYouhuiForOrderOutput {
    pub message: Option<String>,
    pub youhui_id: Option<String>,
}
model! { CreateYouhuiForOrderOutput {
    "Message" message, "YouhuiId" youhui_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteADSetting {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteADSetting(db_instance_id: String, region_id: String) "DeleteADSetting" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteADSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccount(account_name: String, db_instance_id: String) "DeleteAccount" -> Empty {
    "AccountName" account_name, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteAccountOutput = Empty;

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
pub struct DeleteBackupFile {
    pub backup_id: Option<String>,
    pub backup_time: Option<String>,
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackupFile(db_instance_id: String) "DeleteBackupFile" -> DeleteBackupFileOutput {
    "BackupId" backup_id: String, "BackupTime" backup_time: String, "DBInstanceId" db_instance_id,
    "DBName" db_name: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFileOutput {
    pub deleted_bakset_ids: Option<DeleteBackupFileDeletedBaksetIds>,
}
model! { DeleteBackupFileOutput {
    "DeletedBaksetIds" deleted_bakset_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFileDeletedBaksetIds {
    pub deleted_bakset_ids: Option<Vec<i64>>,
}
model! { DeleteBackupFileDeletedBaksetIds {
    "DeletedBaksetIds" deleted_bakset_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBInstance(db_instance_id: String) "DeleteDBInstance" -> DeleteDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ReleasedKeepPolicy" released_keep_policy: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceOutput {
    pub region_id: Option<String>,
}
model! { DeleteDBInstanceOutput {
    "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpoint {
    pub client_token: Option<String>,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBInstanceEndpoint(db_instance_endpoint_id: String, db_instance_id: String)
    "DeleteDBInstanceEndpoint" -> DeleteDBInstanceEndpointOutput {
    "ClientToken" client_token: String, "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceId" db_instance_id,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointOutput {
    pub data: Option<DeleteDBInstanceEndpointData>,
}
model! { DeleteDBInstanceEndpointOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DeleteDBInstanceEndpointData {
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
    pub connection_string: String,
    pub db_instance_endpoint_id: String,
}
operation! { DeleteDBInstanceEndpointAddress(db_instance_id: String, connection_string: String, db_instance_endpoint_id: String)
    "DeleteDBInstanceEndpointAddress" -> DeleteDBInstanceEndpointAddressOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "ResourceOwnerId" resource_owner_id: i64,
    "ConnectionString" connection_string, "DBInstanceEndpointId" db_instance_endpoint_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressOutput {
    pub data: Option<DeleteDBInstanceEndpointAddressData>,
}
model! { DeleteDBInstanceEndpointAddressOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceEndpointAddressData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DeleteDBInstanceEndpointAddressData {
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// 1 to 30 characters.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// 1 to 30 characters.
    pub region_id: String,
}
operation! { DeleteDBInstanceReplication(db_instance_id: String, region_id: String)
    "DeleteDBInstanceReplication" -> Empty {
    "ChannelName" channel_name: String, "DbInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id
} }

pub type DeleteDBInstanceReplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceSecurityGroupRule {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_rule_ids: String,
}
operation! { DeleteDBInstanceSecurityGroupRule(db_instance_id: String, security_group_rule_ids: String)
    "DeleteDBInstanceSecurityGroupRule" -> DeleteDBInstanceSecurityGroupRuleOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityGroupRuleIds" security_group_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteDBInstanceSecurityGroupRuleOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodes {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_node_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBNodes(db_instance_id: String, db_node_id: Vec<String>) "DeleteDBNodes" -> DeleteDBNodesOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNodeId" db_node_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { DeleteDBNodesOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBProxyEndpointAddress {
    pub db_instance_id: String,
    pub db_proxy_connect_string_net_type: String,
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteDBProxyEndpointAddress(db_instance_id: String, db_proxy_connect_string_net_type: String, db_proxy_endpoint_id: String)
    "DeleteDBProxyEndpointAddress" -> Empty {
    "DBInstanceId" db_instance_id, "DBProxyConnectStringNetType" db_proxy_connect_string_net_type,
    "DBProxyEndpointId" db_proxy_endpoint_id, "DBProxyEngineType" db_proxy_engine_type: String,
    "RegionId" region_id: String
} }

pub type DeleteDBProxyEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub db_instance_id: String,
    pub db_name: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDatabase(db_instance_id: String, db_name: String) "DeleteDatabase" -> Empty {
    "DBInstanceId" db_instance_id, "DBName" db_name, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGadInstance {
    pub gad_instance_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteGadInstance(gad_instance_name: String) "DeleteGadInstance" -> Empty {
    "GadInstanceName" gad_instance_name, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String
} }

pub type DeleteGadInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRules {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name: String,
}
operation! { DeleteMaskingRules(db_instance_name: String, rule_name: String)
    "DeleteMaskingRules" -> DeleteMaskingRulesOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "OwnerId" owner_id: String,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRulesOutput {
    pub data: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteMaskingRulesOutput {
    "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteParameterGroup(parameter_group_id: String, region_id: String)
    "DeleteParameterGroup" -> DeleteParameterGroupOutput {
    "OwnerId" owner_id: i64, "ParameterGroupId" parameter_group_id, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { DeleteParameterGroupOutput {
    "ParameterGroupId" parameter_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterTimedScheduleTask {
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DeleteParameterTimedScheduleTask() "DeleteParameterTimedScheduleTask" -> Empty {
    "DBInstanceName" db_instance_name: String, "TaskId" task_id: i64
} }

pub type DeleteParameterTimedScheduleTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostgresExtensions {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_names: String,
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePostgresExtensions(db_instance_id: String, db_names: String, extensions: String)
    "DeletePostgresExtensions" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNames" db_names, "Extensions" extensions,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePostgresExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCClusterNodes {
    pub instance_ids: Option<Vec<String>>,
    pub nodes: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DeleteRCClusterNodes() "DeleteRCClusterNodes" -> DeleteRCClusterNodesOutput {
    "InstanceIds" instance_ids: Vec<String>, "Nodes" nodes: Vec<String>, "RegionId" region_id: String,
    "VpcId" vpc_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCClusterNodesOutput {
    pub task_id: Option<String>,
}
model! { DeleteRCClusterNodesOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCDeploymentSet {
    pub deployment_set_id: String,
    pub region_id: String,
}
operation! { DeleteRCDeploymentSet(deployment_set_id: String, region_id: String) "DeleteRCDeploymentSet" -> Empty {
    "DeploymentSetId" deployment_set_id, "RegionId" region_id
} }

pub type DeleteRCDeploymentSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCDisk {
    pub disk_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteRCDisk(disk_id: String) "DeleteRCDisk" -> Empty {
    "DiskId" disk_id, "RegionId" region_id: String
} }

pub type DeleteRCDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCInstance {
    pub force: Option<bool>,
    pub instance_id: String,
    pub region_id: String,
}
operation! { DeleteRCInstance(instance_id: String, region_id: String) "DeleteRCInstance" -> Empty {
    "Force" force: bool, "InstanceId" instance_id, "RegionId" region_id
} }

pub type DeleteRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCInstances {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub instance_id: Vec<String>,
    pub region_id: Option<String>,
    pub terminate_subscription: Option<bool>,
}
operation! { DeleteRCInstances(instance_id: Vec<String>) "DeleteRCInstances" -> Empty {
    "DryRun" dry_run: bool, "Force" force: bool, "InstanceId" instance_id, "RegionId" region_id: String,
    "TerminateSubscription" terminate_subscription: bool
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type DeleteRCInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub region_id: String,
}
operation! { DeleteRCNodePool(cluster_id: String, node_pool_id: String, region_id: String) "DeleteRCNodePool" -> Empty {
    "ClusterId" cluster_id, "NodePoolId" node_pool_id, "RegionId" region_id
} }

pub type DeleteRCNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCSnapshot {
    pub force: Option<bool>,
    pub region_id: String,
    pub snapshot_id: String,
}
operation! { DeleteRCSnapshot(region_id: String, snapshot_id: String) "DeleteRCSnapshot" -> Empty {
    "Force" force: bool, "RegionId" region_id, "SnapshotId" snapshot_id
} }

pub type DeleteRCSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRCVCluster {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { DeleteRCVCluster(cluster_id: String, region_id: String) "DeleteRCVCluster" -> Empty {
    "ClusterId" cluster_id, "RegionId" region_id
} }

pub type DeleteRCVClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationLink {
    pub db_instance_id: String,
    pub promote_to_master: bool,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteReplicationLink(db_instance_id: String, promote_to_master: bool)
    "DeleteReplicationLink" -> DeleteReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "PromoteToMaster" promote_to_master, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DeleteReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
}
operation! { DeleteSecret(engine: String, region_id: String) "DeleteSecret" -> DeleteSecretOutput {
    "ClientToken" client_token: String, "DbInstanceId" db_instance_id: String, "Engine" engine, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecretArn" secret_arn: String, "SecretName" secret_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecretOutput {
    "SecretArn" secret_arn, "SecretName" secret_name, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlot {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub slot_name: String,
    pub slot_status: String,
}
operation! { DeleteSlot(db_instance_id: String, slot_name: String, slot_status: String)
    "DeleteSlot" -> DeleteSlotOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SlotName" slot_name, "SlotStatus" slot_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlotOutput {
    pub slot_name: Option<String>,
}
model! { DeleteSlotOutput {
    "SlotName" slot_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserBackupFile {
    pub backup_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteUserBackupFile(backup_id: String, region_id: String)
    "DeleteUserBackupFile" -> DeleteUserBackupFileOutput {
    "BackupId" backup_id, "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserBackupFileOutput {
    pub backup_id: Option<String>,
}
model! { DeleteUserBackupFileOutput {
    "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabase {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub end_time: String,
    pub engine: String,
    pub import_id: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescibeImportsFromDatabase(db_instance_id: String, end_time: String, engine: String, start_time: String)
    "DescibeImportsFromDatabase" -> DescibeImportsFromDatabaseOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "EndTime" end_time, "Engine" engine,
    "ImportId" import_id: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseOutput {
    pub items: Option<DescibeImportsFromDatabaseItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescibeImportsFromDatabaseOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseItems {
    pub import_result_from_db: Option<Vec<DescibeImportsFromDatabaseImportResultFromDB>>,
}
model! { DescibeImportsFromDatabaseItems {
    "ImportResultFromDB" import_result_from_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseImportResultFromDB {
    pub import_data_status: Option<String>,
    pub import_data_status_description: Option<String>,
    pub import_data_type: Option<String>,
    pub import_id: Option<i64>,
    pub incremental_importing_time: Option<String>,
}
model! { DescibeImportsFromDatabaseImportResultFromDB {
    "ImportDataStatus" import_data_status, "ImportDataStatusDescription" import_data_status_description,
    "ImportDataType" import_data_type, "ImportId" import_id, "IncrementalImportingTime" incremental_importing_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeADInfo {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeADInfo(db_instance_id: String, region_id: String) "DescribeADInfo" -> DescribeADInfoOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeADInfoOutput {
    pub addns: Option<String>,
    pub ad_server_ip_address: Option<String>,
    pub ad_status: Option<String>,
    pub abnormal_reason: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeADInfoOutput {
    "ADDNS" addns, "ADServerIpAddress" ad_server_ip_address, "ADStatus" ad_status, "AbnormalReason" abnormal_reason,
    "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilege {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_name: Option<String>,
}
operation! { DescribeAccountMaskingPrivilege(db_instance_name: String)
    "DescribeAccountMaskingPrivilege" -> DescribeAccountMaskingPrivilegeOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "OwnerId" owner_id: String,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeOutput {
    pub data: Option<DescribeAccountMaskingPrivilegeData>,
}
model! { DescribeAccountMaskingPrivilegeOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeData {
    pub user_privilege: Option<Vec<DescribeAccountMaskingPrivilegeUserPrivilege>>,
}
model! { DescribeAccountMaskingPrivilegeData {
    "UserPrivilege" user_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountMaskingPrivilegeUserPrivilege {
    pub expire_time: Option<String>,
    pub privilege: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeAccountMaskingPrivilegeUserPrivilege {
    "ExpireTime" expire_time, "Privilege" privilege, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    pub db_instance_id: String,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    "AccountName" account_name: String, "DBInstanceId" db_instance_id, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub resource_group_id: Option<String>,
    pub system_admin_account_first_activation_time: Option<String>,
    pub system_admin_account_status: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    "Accounts" accounts, "PageNumber" page_number, "ResourceGroupId" resource_group_id,
    "SystemAdminAccountFirstActivationTime" system_admin_account_first_activation_time,
    "SystemAdminAccountStatus" system_admin_account_status, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub db_instance_account: Option<Vec<DescribeAccountsDBInstanceAccount>>,
}
model! { DescribeAccountsAccounts {
    "DBInstanceAccount" db_instance_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBInstanceAccount {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub bypass_rls: Option<String>,
    pub check_policy: Option<bool>,
    pub create_db: Option<String>,
    pub create_role: Option<String>,
    pub db_instance_id: Option<String>,
    pub database_privileges: Option<DescribeAccountsDatabasePrivileges>,
    pub password_expire_time: Option<String>,
    pub priv_exceeded: Option<String>,
    pub replication: Option<String>,
    pub valid_until: Option<String>,
}
model! { DescribeAccountsDBInstanceAccount {
    "AccountDescription" account_description, "AccountName" account_name, "AccountStatus" account_status,
    "AccountType" account_type, "BypassRLS" bypass_rls, "CheckPolicy" check_policy, "CreateDB" create_db,
    "CreateRole" create_role, "DBInstanceId" db_instance_id, "DatabasePrivileges" database_privileges,
    "PasswordExpireTime" password_expire_time, "PrivExceeded" priv_exceeded, "Replication" replication,
    "ValidUntil" valid_until
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivileges {
    pub database_privilege: Option<Vec<DescribeAccountsDatabasePrivilege>>,
}
model! { DescribeAccountsDatabasePrivileges {
    "DatabasePrivilege" database_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivilege {
    pub account_privilege: Option<String>,
    pub account_privilege_detail: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsDatabasePrivilege {
    "AccountPrivilege" account_privilege, "AccountPrivilegeDetail" account_privilege_detail, "DBName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionEventPolicy {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActionEventPolicy(region_id: String)
    "DescribeActionEventPolicy" -> DescribeActionEventPolicyOutput {
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionEventPolicyOutput {
    pub enable_event_log: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeActionEventPolicyOutput {
    "EnableEventLog" enable_event_log, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf()
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfOutput {
    pub config: Option<DescribeActiveOperationMaintainConfConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintainConfOutput {
    "Config" config, "HasConfig" has_config
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
    "CreatedTime" created_time, "CycleTime" cycle_time, "CycleType" cycle_type, "MaintainEndTime" maintain_end_time,
    "MaintainStartTime" maintain_start_time, "ModifiedTime" modified_time, "Status" status
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
    "AllowCancel" allow_cancel: i64, "AllowChange" allow_change: i64, "ChangeLevel" change_level: String,
    "DbType" db_type: String, "InsName" ins_name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ProductId" product_id: String, "Region" region: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "Status" status: i64, "TaskType" task_type: String
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
    "AllowCancel" allow_cancel, "AllowChange" allow_change, "ChangeLevel" change_level, "ChangeLevelEn" change_level_en,
    "ChangeLevelZh" change_level_zh, "CreatedTime" created_time, "CurrentAVZ" current_avz, "DbType" db_type,
    "DbVersion" db_version, "Deadline" deadline, "Id" id, "Impact" impact, "ImpactEn" impact_en, "ImpactZh" impact_zh,
    "InsComment" ins_comment, "InsName" ins_name, "ModifiedTime" modified_time, "PrepareInterval" prepare_interval,
    "Region" region, "ResultInfo" result_info, "StartTime" start_time, "Status" status, "SubInsNames" sub_ins_names,
    "SwitchTime" switch_time, "TaskParams" task_params, "TaskType" task_type, "TaskTypeEn" task_type_en,
    "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplate {
    pub fuzzy_search: Option<bool>,
    pub max_records_per_page: i64,
    pub page_numbers: i64,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_name: Option<String>,
}
operation! { DescribeAllWhitelistTemplate(max_records_per_page: i64, page_numbers: i64)
    "DescribeAllWhitelistTemplate" -> DescribeAllWhitelistTemplateOutput {
    "FuzzySearch" fuzzy_search: bool, "MaxRecordsPerPage" max_records_per_page, "PageNumbers" page_numbers,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAllWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAllWhitelistTemplateOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateData {
    pub curr_page_numbers: Option<i64>,
    pub has_next: Option<bool>,
    pub has_prev: Option<bool>,
    pub max_records_per_page: Option<i64>,
    pub templates: Option<Vec<DescribeAllWhitelistTemplateTemplates>>,
    pub total_page_numbers: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeAllWhitelistTemplateData {
    "CurrPageNumbers" curr_page_numbers, "HasNext" has_next, "HasPrev" has_prev,
    "MaxRecordsPerPage" max_records_per_page, "Templates" templates, "TotalPageNumbers" total_page_numbers,
    "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllWhitelistTemplateTemplates {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeAllWhitelistTemplateTemplates {
    "Id" id, "Ips" ips, "TemplateId" template_id, "TemplateName" template_name, "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstance {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAnalyticdbByPrimaryDBInstance(db_instance_id: String, region_id: String)
    "DescribeAnalyticdbByPrimaryDBInstance" -> DescribeAnalyticdbByPrimaryDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstanceOutput {
    pub analytic_db_count: Option<i64>,
}
model! { DescribeAnalyticdbByPrimaryDBInstanceOutput {
    "AnalyticDBCount" analytic_db_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClasses {
    pub category: String,
    pub commodity_code: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_storage_type: String,
    pub engine: String,
    pub engine_version: String,
    pub instance_charge_type: Option<String>,
    pub order_type: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub zone_id: String,
}

/// What [`DescribeAvailableClasses::new`] takes.
pub struct DescribeAvailableClassesRequired {
    pub category: String,
    pub db_instance_storage_type: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { DescribeAvailableClasses{DescribeAvailableClassesRequired: category, db_instance_storage_type, engine, engine_version, region_id, zone_id}
    "DescribeAvailableClasses" -> DescribeAvailableClassesOutput {
    "Category" category, "CommodityCode" commodity_code: String, "DBInstanceId" db_instance_id: String,
    "DBInstanceStorageType" db_instance_storage_type, "Engine" engine, "EngineVersion" engine_version,
    "InstanceChargeType" instance_charge_type: String, "OrderType" order_type: String, "RegionId" region_id,
    "ResourceOwnerId" resource_owner_id: i64, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesOutput {
    pub db_instance_classes: Option<Vec<DescribeAvailableClassesDBInstanceClasses>>,
}
model! { DescribeAvailableClassesOutput {
    "DBInstanceClasses" db_instance_classes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesDBInstanceClasses {
    pub db_instance_class: Option<String>,
    pub db_instance_storage_range: Option<DescribeAvailableClassesDBInstanceStorageRange>,
}
model! { DescribeAvailableClassesDBInstanceClasses {
    "DBInstanceClass" db_instance_class, "DBInstanceStorageRange" db_instance_storage_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClassesDBInstanceStorageRange {
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableClassesDBInstanceStorageRange {
    "MaxValue" max_value, "MinValue" min_value, "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegion {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableCrossRegion(region_id: String)
    "DescribeAvailableCrossRegion" -> DescribeAvailableCrossRegionOutput {
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionOutput {
    pub regions: Option<DescribeAvailableCrossRegionRegions>,
}
model! { DescribeAvailableCrossRegionOutput {
    "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionRegions {
    pub region: Option<Vec<String>>,
}
model! { DescribeAvailableCrossRegionRegions {
    "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetrics {
    pub db_instance_name: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableMetrics(db_instance_name: String)
    "DescribeAvailableMetrics" -> DescribeAvailableMetricsOutput {
    "DBInstanceName" db_instance_name, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<Vec<DescribeAvailableMetricsItems>>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAvailableMetricsOutput {
    "DBInstanceName" db_instance_name, "Items" items, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsItems {
    pub description: Option<String>,
    pub dimension: Option<String>,
    pub group_key: Option<String>,
    pub group_key_type: Option<String>,
    pub method: Option<String>,
    pub metrics_key: Option<String>,
    pub metrics_key_alias: Option<String>,
    pub sort_rule: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeAvailableMetricsItems {
    "Description" description, "Dimension" dimension, "GroupKey" group_key, "GroupKeyType" group_key_type,
    "Method" method, "MetricsKey" metrics_key, "MetricsKeyAlias" metrics_key_alias, "SortRule" sort_rule, "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTime {
    pub cross_backup_id: i64,
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableRecoveryTime(cross_backup_id: i64)
    "DescribeAvailableRecoveryTime" -> DescribeAvailableRecoveryTimeOutput {
    "CrossBackupId" cross_backup_id, "DBInstanceId" db_instance_id: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeOutput {
    pub cross_backup_id: Option<i64>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeAvailableRecoveryTimeOutput {
    "CrossBackupId" cross_backup_id, "RecoveryBeginTime" recovery_begin_time, "RecoveryEndTime" recovery_end_time,
    "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZones {
    pub category: Option<String>,
    pub commodity_code: Option<String>,
    pub db_instance_name: Option<String>,
    pub dispense_mode: Option<String>,
    pub engine: String,
    pub engine_version: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableZones(engine: String, region_id: String)
    "DescribeAvailableZones" -> DescribeAvailableZonesOutput {
    "Category" category: String, "CommodityCode" commodity_code: String, "DBInstanceName" db_instance_name: String,
    "DispenseMode" dispense_mode: String, "Engine" engine, "EngineVersion" engine_version: String, "RegionId" region_id,
    "ResourceOwnerId" resource_owner_id: i64, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesOutput {
    pub available_zones: Option<Vec<DescribeAvailableZonesAvailableZones>>,
}
model! { DescribeAvailableZonesOutput {
    "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesAvailableZones {
    pub region_id: Option<String>,
    pub supported_engines: Option<Vec<DescribeAvailableZonesSupportedEngines>>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableZonesAvailableZones {
    "RegionId" region_id, "SupportedEngines" supported_engines, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedEngines {
    pub engine: Option<String>,
    pub supported_engine_versions: Option<Vec<DescribeAvailableZonesSupportedEngineVersions>>,
}
model! { DescribeAvailableZonesSupportedEngines {
    "Engine" engine, "SupportedEngineVersions" supported_engine_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedEngineVersions {
    pub supported_categorys: Option<Vec<DescribeAvailableZonesSupportedCategorys>>,
    pub version: Option<String>,
}
model! { DescribeAvailableZonesSupportedEngineVersions {
    "SupportedCategorys" supported_categorys, "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedCategorys {
    pub category: Option<String>,
    pub supported_storage_types: Option<Vec<DescribeAvailableZonesSupportedStorageTypes>>,
}
model! { DescribeAvailableZonesSupportedCategorys {
    "Category" category, "SupportedStorageTypes" supported_storage_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesSupportedStorageTypes {
    pub storage_type: Option<String>,
}
model! { DescribeAvailableZonesSupportedStorageTypes {
    "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDatabase {
    pub backup_id: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupDatabase(db_instance_id: String) "DescribeBackupDatabase" -> DescribeBackupDatabaseOutput {
    "BackupId" backup_id: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDatabaseOutput {
    pub database_names: Option<String>,
}
model! { DescribeBackupDatabaseOutput {
    "DatabaseNames" database_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub backup_policy_mode: Option<String>,
    pub compress_type: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    "BackupPolicyMode" backup_policy_mode: String, "CompressType" compress_type: String, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ReleasedKeepPolicy" released_keep_policy: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub advanced_backup_policy_enabled: Option<bool>,
    pub advanced_data_policies: Option<DescribeBackupPolicyAdvancedDataPolicies>,
    pub advanced_log_policies: Option<DescribeBackupPolicyAdvancedLogPolicies>,
    pub archive_backup_keep_count: Option<String>,
    pub archive_backup_keep_policy: Option<String>,
    pub archive_backup_retention_period: Option<String>,
    pub backup_interval: Option<String>,
    pub backup_log: Option<String>,
    pub backup_method: Option<String>,
    pub backup_priority: Option<i64>,
    pub backup_retention_period: Option<i64>,
    pub category: Option<String>,
    pub compress_type: Option<String>,
    pub enable_backup_log: Option<String>,
    pub enable_increment_data_backup: Option<bool>,
    pub enable_pitr_protection: Option<bool>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_frequency: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
    pub log_backup_retention_period: Option<i64>,
    pub pitr_retention_period: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preferred_next_backup_time: Option<String>,
    pub released_keep_policy: Option<String>,
    pub support_modify_backup_priority: Option<bool>,
    pub support_released_keep: Option<i64>,
    pub support_volume_shadow_copy: Option<i64>,
    pub supports_high_frequency_backup: Option<i64>,
}
model! { DescribeBackupPolicyOutput {
    "AdvancedBackupPolicyEnabled" advanced_backup_policy_enabled, "AdvancedDataPolicies" advanced_data_policies,
    "AdvancedLogPolicies" advanced_log_policies, "ArchiveBackupKeepCount" archive_backup_keep_count,
    "ArchiveBackupKeepPolicy" archive_backup_keep_policy,
    "ArchiveBackupRetentionPeriod" archive_backup_retention_period, "BackupInterval" backup_interval,
    "BackupLog" backup_log, "BackupMethod" backup_method, "BackupPriority" backup_priority,
    "BackupRetentionPeriod" backup_retention_period, "Category" category, "CompressType" compress_type,
    "EnableBackupLog" enable_backup_log, "EnableIncrementDataBackup" enable_increment_data_backup,
    "EnablePitrProtection" enable_pitr_protection, "HighSpaceUsageProtection" high_space_usage_protection,
    "LocalLogRetentionHours" local_log_retention_hours, "LocalLogRetentionSpace" local_log_retention_space,
    "LogBackupFrequency" log_backup_frequency, "LogBackupLocalRetentionNumber" log_backup_local_retention_number,
    "LogBackupRetentionPeriod" log_backup_retention_period, "PitrRetentionPeriod" pitr_retention_period,
    "PreferredBackupPeriod" preferred_backup_period, "PreferredBackupTime" preferred_backup_time,
    "PreferredNextBackupTime" preferred_next_backup_time, "ReleasedKeepPolicy" released_keep_policy,
    "SupportModifyBackupPriority" support_modify_backup_priority, "SupportReleasedKeep" support_released_keep,
    "SupportVolumeShadowCopy" support_volume_shadow_copy, "SupportsHighFrequencyBackup" supports_high_frequency_backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedDataPolicies {
    pub advanced_data_policy: Option<Vec<DescribeBackupPolicyAdvancedDataPolicy>>,
}
model! { DescribeBackupPolicyAdvancedDataPolicies {
    "AdvancedDataPolicy" advanced_data_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedDataPolicy {
    pub action_type: Option<String>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub retention_type: Option<String>,
    pub retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
model! { DescribeBackupPolicyAdvancedDataPolicy {
    "ActionType" action_type, "BakType" bak_type, "DestRegion" dest_region, "DestType" dest_type,
    "FilterKey" filter_key, "FilterType" filter_type, "FilterValue" filter_value,
    "OnlyPreserveOneEachDay" only_preserve_one_each_day, "OnlyPreserveOneEachHour" only_preserve_one_each_hour,
    "RetentionType" retention_type, "RetentionValue" retention_value, "SrcRegion" src_region, "SrcType" src_type,
    "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedLogPolicies {
    pub advanced_log_policy: Option<Vec<DescribeBackupPolicyAdvancedLogPolicy>>,
}
model! { DescribeBackupPolicyAdvancedLogPolicies {
    "AdvancedLogPolicy" advanced_log_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedLogPolicy {
    pub action_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
model! { DescribeBackupPolicyAdvancedLogPolicy {
    "ActionType" action_type, "DestRegion" dest_region, "DestType" dest_type, "EnableLogBackup" enable_log_backup,
    "FilterKey" filter_key, "FilterValue" filter_value, "LogRetentionType" log_retention_type,
    "LogRetentionValue" log_retention_value, "SrcRegion" src_region, "SrcType" src_type, "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<i64>,
    pub backup_job_status: Option<String>,
    pub backup_mode: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub flag: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupTasks(db_instance_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    "BackupJobId" backup_job_id: i64, "BackupJobStatus" backup_job_status: String, "BackupMode" backup_mode: String,
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "Flag" flag: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub items: Option<DescribeBackupTasksItems>,
}
model! { DescribeBackupTasksOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksItems {
    pub backup_job: Option<Vec<DescribeBackupTasksBackupJob>>,
}
model! { DescribeBackupTasksItems {
    "BackupJob" backup_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksBackupJob {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
    pub backup_progress_status: Option<String>,
    pub backup_status: Option<String>,
    pub job_mode: Option<String>,
    pub process: Option<String>,
    pub task_action: Option<String>,
}
model! { DescribeBackupTasksBackupJob {
    "BackupId" backup_id, "BackupJobId" backup_job_id, "BackupProgressStatus" backup_progress_status,
    "BackupStatus" backup_status, "JobMode" job_mode, "Process" process, "TaskAction" task_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub db_instance_id: String,
    pub end_time: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeBackups(db_instance_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    "BackupId" backup_id: String, "BackupMode" backup_mode: String, "BackupStatus" backup_status: String,
    "BackupType" backup_type: String, "DBInstanceId" db_instance_id, "EndTime" end_time: String,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub items: Option<DescribeBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_ecs_snapshot_size: Option<i64>,
    pub total_record_count: Option<String>,
}
model! { DescribeBackupsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalEcsSnapshotSize" total_ecs_snapshot_size, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsItems {
    pub backup: Option<Vec<DescribeBackupsBackup>>,
}
model! { DescribeBackupsItems {
    "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_download_link_by_db: Option<DescribeBackupsBackupDownloadLinkByDB>,
    pub backup_download_url: Option<String>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_initiator: Option<String>,
    pub backup_intranet_download_url: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub checksum: Option<String>,
    pub consistent_time: Option<i64>,
    pub copy_only_backup: Option<String>,
    pub db_instance_id: Option<String>,
    pub encryption: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expect_expire_time: Option<String>,
    pub host_instance_id: Option<String>,
    pub is_avail: Option<i64>,
    pub meta_status: Option<String>,
    pub storage_class: Option<String>,
    pub store_status: Option<String>,
}
model! { DescribeBackupsBackup {
    "BackupDownloadLinkByDB" backup_download_link_by_db, "BackupDownloadURL" backup_download_url,
    "BackupEndTime" backup_end_time, "BackupId" backup_id, "BackupInitiator" backup_initiator,
    "BackupIntranetDownloadURL" backup_intranet_download_url, "BackupMethod" backup_method, "BackupMode" backup_mode,
    "BackupSize" backup_size, "BackupStartTime" backup_start_time, "BackupStatus" backup_status,
    "BackupType" backup_type, "Checksum" checksum, "ConsistentTime" consistent_time, "CopyOnlyBackup" copy_only_backup,
    "DBInstanceId" db_instance_id, "Encryption" encryption, "Engine" engine, "EngineVersion" engine_version,
    "ExpectExpireTime" expect_expire_time, "HostInstanceID" host_instance_id, "IsAvail" is_avail,
    "MetaStatus" meta_status, "StorageClass" storage_class, "StoreStatus" store_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackupDownloadLinkByDB {
    pub backup_download_link_by_db: Option<Vec<DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB>>,
}
model! { DescribeBackupsBackupDownloadLinkByDB {
    "BackupDownloadLinkByDB" backup_download_link_by_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB {
    pub data_base: Option<String>,
    pub download_link: Option<String>,
    pub intranet_download_link: Option<String>,
}
model! { DescribeBackupsBackupDownloadLinkByDBBackupDownloadLinkByDB {
    "DataBase" data_base, "DownloadLink" download_link, "IntranetDownloadLink" intranet_download_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFiles {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeBinlogFiles(db_instance_id: String, end_time: String, start_time: String)
    "DescribeBinlogFiles" -> DescribeBinlogFilesOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesOutput {
    pub items: Option<DescribeBinlogFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_file_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBinlogFilesOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalFileSize" total_file_size,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesItems {
    pub bin_log_file: Option<Vec<DescribeBinlogFilesBinLogFile>>,
}
model! { DescribeBinlogFilesItems {
    "BinLogFile" bin_log_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogFilesBinLogFile {
    pub checksum: Option<String>,
    pub download_link: Option<String>,
    pub file_size: Option<i64>,
    pub host_instance_id: Option<String>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
    pub log_file_name: Option<String>,
    pub remote_status: Option<String>,
}
model! { DescribeBinlogFilesBinLogFile {
    "Checksum" checksum, "DownloadLink" download_link, "FileSize" file_size, "HostInstanceID" host_instance_id,
    "IntranetDownloadLink" intranet_download_link, "LinkExpiredTime" link_expired_time, "LogBeginTime" log_begin_time,
    "LogEndTime" log_end_time, "LogFileName" log_file_name, "RemoteStatus" remote_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetName {
    pub engine: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCharacterSetName(engine: String, region_id: String)
    "DescribeCharacterSetName" -> DescribeCharacterSetNameOutput {
    "Engine" engine, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameOutput {
    pub character_set_name_items: Option<DescribeCharacterSetNameCharacterSetNameItems>,
    pub engine: Option<String>,
}
model! { DescribeCharacterSetNameOutput {
    "CharacterSetNameItems" character_set_name_items, "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameCharacterSetNameItems {
    pub character_set_name: Option<Vec<String>>,
}
model! { DescribeCharacterSetNameCharacterSetNameItems {
    "CharacterSetName" character_set_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassDetails {
    pub class_code: String,
    pub client_token: Option<String>,
    pub commodity_code: String,
    pub engine: String,
    pub engine_version: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`DescribeClassDetails::new`] takes.
pub struct DescribeClassDetailsRequired {
    pub class_code: String,
    pub commodity_code: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
}
operation! { DescribeClassDetails{DescribeClassDetailsRequired: class_code, commodity_code, engine, engine_version, region_id}
    "DescribeClassDetails" -> DescribeClassDetailsOutput {
    "ClassCode" class_code, "ClientToken" client_token: String, "CommodityCode" commodity_code, "Engine" engine,
    "EngineVersion" engine_version, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassDetailsOutput {
    pub category: Option<String>,
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub max_connections: Option<String>,
    pub max_iombps: Option<String>,
    pub max_iops: Option<String>,
    pub memory_class: Option<String>,
    pub reference_price: Option<String>,
}
model! { DescribeClassDetailsOutput {
    "Category" category, "ClassCode" class_code, "ClassGroup" class_group, "Cpu" cpu,
    "DBInstanceStorageType" db_instance_storage_type, "InstructionSetArch" instruction_set_arch,
    "MaxConnections" max_connections, "MaxIOMBPS" max_iombps, "MaxIOPS" max_iops, "MemoryClass" memory_class,
    "ReferencePrice" reference_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResult {
    pub db_instance_name: String,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_owner_id: Option<i64>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { DescribeCloudMigrationPrecheckResult(db_instance_name: String, page_number: i64, page_size: i64)
    "DescribeCloudMigrationPrecheckResult" -> DescribeCloudMigrationPrecheckResultOutput {
    "DBInstanceName" db_instance_name, "PageNumber" page_number, "PageSize" page_size,
    "ResourceOwnerId" resource_owner_id: i64, "SourceIpAddress" source_ip_address: String,
    "SourcePort" source_port: i64, "TaskId" task_id: i64, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultOutput {
    pub items: Option<Vec<DescribeCloudMigrationPrecheckResultItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeCloudMigrationPrecheckResultOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub source_account: Option<String>,
    pub source_category: Option<String>,
    pub source_ip_address: Option<String>,
    pub source_password: Option<Secret>,
    pub source_port: Option<i64>,
    pub target_eip: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DescribeCloudMigrationPrecheckResultItems {
    "Detail" detail, "GmtCreated" gmt_created, "GmtModified" gmt_modified, "SourceAccount" source_account,
    "SourceCategory" source_category, "SourceIpAddress" source_ip_address, "SourcePassword" source_password,
    "SourcePort" source_port, "TargetEip" target_eip, "TargetInstanceName" target_instance_name, "TaskId" task_id,
    "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResult {
    pub db_instance_name: String,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_owner_id: Option<i64>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
operation! { DescribeCloudMigrationResult(db_instance_name: String, page_number: i64, page_size: i64)
    "DescribeCloudMigrationResult" -> DescribeCloudMigrationResultOutput {
    "DBInstanceName" db_instance_name, "PageNumber" page_number, "PageSize" page_size,
    "ResourceOwnerId" resource_owner_id: i64, "SourceIpAddress" source_ip_address: String,
    "SourcePort" source_port: i64, "TaskId" task_id: i64, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResultOutput {
    pub items: Option<Vec<DescribeCloudMigrationResultItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeCloudMigrationResultOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMigrationResultItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub migrate_stage: Option<String>,
    pub replication_info: Option<String>,
    pub replication_state: Option<String>,
    pub source_account: Option<String>,
    pub source_category: Option<String>,
    pub source_ip_address: Option<String>,
    pub source_password: Option<Secret>,
    pub source_port: Option<i64>,
    pub switch_time: Option<String>,
    pub target_eip: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { DescribeCloudMigrationResultItems {
    "Detail" detail, "GmtCreated" gmt_created, "GmtModified" gmt_modified, "MigrateStage" migrate_stage,
    "ReplicationInfo" replication_info, "ReplicationState" replication_state, "SourceAccount" source_account,
    "SourceCategory" source_category, "SourceIpAddress" source_ip_address, "SourcePassword" source_password,
    "SourcePort" source_port, "SwitchTime" switch_time, "TargetEip" target_eip,
    "TargetInstanceName" target_instance_name, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZones {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCollationTimeZones() "DescribeCollationTimeZones" -> DescribeCollationTimeZonesOutput {
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesOutput {
    pub collation_time_zones: Option<DescribeCollationTimeZonesCollationTimeZones>,
}
model! { DescribeCollationTimeZonesOutput {
    "CollationTimeZones" collation_time_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesCollationTimeZones {
    pub collation_time_zone: Option<Vec<DescribeCollationTimeZonesCollationTimeZone>>,
}
model! { DescribeCollationTimeZonesCollationTimeZones {
    "CollationTimeZone" collation_time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZonesCollationTimeZone {
    pub description: Option<String>,
    pub standard_time_offset: Option<String>,
    pub time_zone: Option<String>,
}
model! { DescribeCollationTimeZonesCollationTimeZone {
    "Description" description, "StandardTimeOffset" standard_time_offset, "TimeZone" time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeBurstConfig {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeComputeBurstConfig(db_instance_id: String)
    "DescribeComputeBurstConfig" -> DescribeComputeBurstConfigOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeBurstConfigOutput {
    pub compute_burst_config: Option<BTreeMap<String, Value>>,
    pub compute_burst_enabled: Option<bool>,
}
model! { DescribeComputeBurstConfigOutput {
    "ComputeBurstConfig" compute_burst_config, "ComputeBurstEnabled" compute_burst_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaList {
    pub backup_set_id: String,
    pub get_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    pub pattern: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCrossBackupMetaList(backup_set_id: String)
    "DescribeCrossBackupMetaList" -> DescribeCrossBackupMetaListOutput {
    "BackupSetId" backup_set_id, "GetDbName" get_db_name: String, "OwnerId" owner_id: i64,
    "PageIndex" page_index: String, "PageSize" page_size: String, "Pattern" pattern: String, "Region" region: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeCrossBackupMetaListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_page_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossBackupMetaListOutput {
    "DBInstanceName" db_instance_name, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalPageCount" total_page_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListItems {
    pub meta: Option<Vec<DescribeCrossBackupMetaListMeta>>,
}
model! { DescribeCrossBackupMetaListItems {
    "Meta" meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupMetaListMeta {
    pub database: Option<String>,
    pub size: Option<String>,
    pub tables: Option<String>,
}
model! { DescribeCrossBackupMetaListMeta {
    "Database" database, "Size" size, "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstance {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCrossRegionBackupDBInstance(region_id: String)
    "DescribeCrossRegionBackupDBInstance" -> DescribeCrossRegionBackupDBInstanceOutput {
    "DBInstanceId" db_instance_id: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceOutput {
    pub items: Option<DescribeCrossRegionBackupDBInstanceItems>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeCrossRegionBackupDBInstanceOutput {
    "Items" items, "ItemsNumbers" items_numbers, "PageNumber" page_number, "PageSize" page_size, "RegionId" region_id,
    "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceItems {
    pub item: Option<Vec<DescribeCrossRegionBackupDBInstanceItem>>,
}
model! { DescribeCrossRegionBackupDBInstanceItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupDBInstanceItem {
    pub backup_enabled: Option<String>,
    pub backup_enabled_time: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub lock_mode: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub log_backup_enabled_time: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { DescribeCrossRegionBackupDBInstanceItem {
    "BackupEnabled" backup_enabled, "BackupEnabledTime" backup_enabled_time, "CrossBackupRegion" cross_backup_region,
    "CrossBackupType" cross_backup_type, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceStatus" db_instance_status, "Engine" engine, "EngineVersion" engine_version, "LockMode" lock_mode,
    "LogBackupEnabled" log_backup_enabled, "LogBackupEnabledTime" log_backup_enabled_time, "RetentType" retent_type,
    "Retention" retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackups {
    pub backup_id: Option<i64>,
    pub cross_backup_id: Option<i64>,
    pub cross_backup_region: Option<String>,
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeCrossRegionBackups(db_instance_id: String, region_id: String)
    "DescribeCrossRegionBackups" -> DescribeCrossRegionBackupsOutput {
    "BackupId" backup_id: i64, "CrossBackupId" cross_backup_id: i64, "CrossBackupRegion" cross_backup_region: String,
    "DBInstanceId" db_instance_id, "EndTime" end_time: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsOutput {
    pub end_time: Option<String>,
    pub items: Option<DescribeCrossRegionBackupsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossRegionBackupsOutput {
    "EndTime" end_time, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "RegionId" region_id, "StartTime" start_time, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsItems {
    pub item: Option<Vec<DescribeCrossRegionBackupsItem>>,
}
model! { DescribeCrossRegionBackupsItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsItem {
    pub backup_end_time: Option<String>,
    pub backup_method: Option<String>,
    pub backup_set_scale: Option<i64>,
    pub backup_set_status: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_type: Option<String>,
    pub category: Option<String>,
    pub consistent_time: Option<String>,
    pub cross_backup_download_link: Option<String>,
    pub cross_backup_id: Option<i64>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_set_file: Option<String>,
    pub cross_backup_set_location: Option<String>,
    pub cross_backup_set_size: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<i64>,
    pub restore_regions: Option<DescribeCrossRegionBackupsRestoreRegions>,
}
model! { DescribeCrossRegionBackupsItem {
    "BackupEndTime" backup_end_time, "BackupMethod" backup_method, "BackupSetScale" backup_set_scale,
    "BackupSetStatus" backup_set_status, "BackupStartTime" backup_start_time, "BackupType" backup_type,
    "Category" category, "ConsistentTime" consistent_time, "CrossBackupDownloadLink" cross_backup_download_link,
    "CrossBackupId" cross_backup_id, "CrossBackupRegion" cross_backup_region,
    "CrossBackupSetFile" cross_backup_set_file, "CrossBackupSetLocation" cross_backup_set_location,
    "CrossBackupSetSize" cross_backup_set_size, "DBInstanceStorageType" db_instance_storage_type, "Engine" engine,
    "EngineVersion" engine_version, "InstanceId" instance_id, "RestoreRegions" restore_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsRestoreRegions {
    pub restore_region: Option<Vec<String>>,
}
model! { DescribeCrossRegionBackupsRestoreRegions {
    "RestoreRegion" restore_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFiles {
    pub cross_backup_region: Option<String>,
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeCrossRegionLogBackupFiles(db_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeCrossRegionLogBackupFiles" -> DescribeCrossRegionLogBackupFilesOutput {
    "CrossBackupRegion" cross_backup_region: String, "DBInstanceId" db_instance_id, "EndTime" end_time,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub items: Option<DescribeCrossRegionLogBackupFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCrossRegionLogBackupFilesOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "Items" items, "PageNumber" page_number,
    "PageRecordCount" page_record_count, "RegionId" region_id, "StartTime" start_time,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesItems {
    pub item: Option<Vec<DescribeCrossRegionLogBackupFilesItem>>,
}
model! { DescribeCrossRegionLogBackupFilesItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesItem {
    pub cross_backup_region: Option<String>,
    pub cross_download_link: Option<String>,
    pub cross_intranet_download_link: Option<String>,
    pub cross_log_backup_id: Option<i64>,
    pub cross_log_backup_size: Option<i64>,
    pub instance_id: Option<i64>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
    pub log_file_name: Option<String>,
}
model! { DescribeCrossRegionLogBackupFilesItem {
    "CrossBackupRegion" cross_backup_region, "CrossDownloadLink" cross_download_link,
    "CrossIntranetDownloadLink" cross_intranet_download_link, "CrossLogBackupId" cross_log_backup_id,
    "CrossLogBackupSize" cross_log_backup_size, "InstanceId" instance_id, "LinkExpiredTime" link_expired_time,
    "LogBeginTime" log_begin_time, "LogEndTime" log_end_time, "LogFileName" log_file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrder {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCurrentModifyOrder(db_instance_id: String, region_id: String)
    "DescribeCurrentModifyOrder" -> DescribeCurrentModifyOrderOutput {
    "ClientToken" client_token: String, "DbInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderOutput {
    pub modify_order: Option<Vec<DescribeCurrentModifyOrderModifyOrder>>,
}
model! { DescribeCurrentModifyOrderOutput {
    "ModifyOrder" modify_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderModifyOrder {
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub db_instance_id: Option<String>,
    pub effective_time: Option<String>,
    pub mark: Option<String>,
    pub memory_class: Option<String>,
    pub status: Option<String>,
    pub storage: Option<String>,
    pub target_db_instance_class: Option<String>,
}
model! { DescribeCurrentModifyOrderModifyOrder {
    "ClassGroup" class_group, "Cpu" cpu, "DbInstanceId" db_instance_id, "EffectiveTime" effective_time, "Mark" mark,
    "MemoryClass" memory_class, "Status" status, "Storage" storage, "TargetDBInstanceClass" target_db_instance_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfo {
    pub db_instance_ids: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCustinsResourceInfo(db_instance_ids: String)
    "DescribeCustinsResourceInfo" -> DescribeCustinsResourceInfoOutput {
    "DBInstanceIds" db_instance_ids, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoOutput {
    pub data: Option<Vec<DescribeCustinsResourceInfoData>>,
}
model! { DescribeCustinsResourceInfoOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoData {
    pub cpu_adjust_deadline: Option<String>,
    pub cpu_adjustable_max_ratio: Option<String>,
    pub cpu_adjustable_max_value: Option<String>,
    pub cpu_increase_ratio: Option<String>,
    pub cpu_increase_ratio_value: Option<String>,
    pub db_instance_id: Option<String>,
    pub iops_adjustable_max_value: Option<String>,
    pub max_conn_adjust_deadline: Option<String>,
    pub max_conn_adjustable_max_value: Option<String>,
    pub max_conn_increase_ratio: Option<String>,
    pub max_conn_increase_ratio_value: Option<String>,
    pub max_iops_adjust_deadline: Option<String>,
    pub max_iops_increase_ratio: Option<String>,
    pub max_iops_increase_ratio_value: Option<String>,
    pub mem_adjustable_max_ratio: Option<String>,
    pub mem_adjustable_max_value: Option<String>,
    pub memory_adjust_deadline: Option<String>,
    pub memory_increase_ratio: Option<String>,
    pub memory_increase_ratio_value: Option<String>,
    pub origin_cpu: Option<String>,
    pub origin_max_conn: Option<String>,
    pub origin_max_iops: Option<String>,
    pub origin_memory: Option<String>,
}
model! { DescribeCustinsResourceInfoData {
    "CpuAdjustDeadline" cpu_adjust_deadline, "CpuAdjustableMaxRatio" cpu_adjustable_max_ratio,
    "CpuAdjustableMaxValue" cpu_adjustable_max_value, "CpuIncreaseRatio" cpu_increase_ratio,
    "CpuIncreaseRatioValue" cpu_increase_ratio_value, "DBInstanceId" db_instance_id,
    "IopsAdjustableMaxValue" iops_adjustable_max_value, "MaxConnAdjustDeadline" max_conn_adjust_deadline,
    "MaxConnAdjustableMaxValue" max_conn_adjustable_max_value, "MaxConnIncreaseRatio" max_conn_increase_ratio,
    "MaxConnIncreaseRatioValue" max_conn_increase_ratio_value, "MaxIopsAdjustDeadline" max_iops_adjust_deadline,
    "MaxIopsIncreaseRatio" max_iops_increase_ratio, "MaxIopsIncreaseRatioValue" max_iops_increase_ratio_value,
    "MemAdjustableMaxRatio" mem_adjustable_max_ratio, "MemAdjustableMaxValue" mem_adjustable_max_value,
    "MemoryAdjustDeadline" memory_adjust_deadline, "MemoryIncreaseRatio" memory_increase_ratio,
    "MemoryIncreaseRatioValue" memory_increase_ratio_value, "OriginCpu" origin_cpu, "OriginMaxConn" origin_max_conn,
    "OriginMaxIops" origin_max_iops, "OriginMemory" origin_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
    pub expired: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    "DBInstanceId" db_instance_id, "Expired" expired: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub items: Option<DescribeDBInstanceAttributeItems>,
}
model! { DescribeDBInstanceAttributeOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeItems {
    pub db_instance_attribute: Option<Vec<DescribeDBInstanceAttributeDBInstanceAttribute>>,
}
model! { DescribeDBInstanceAttributeItems {
    "DBInstanceAttribute" db_instance_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstanceAttribute {
    pub account_max_quantity: Option<i64>,
    pub advanced_features: Option<String>,
    pub auto_upgrade_minor_version: Option<String>,
    pub availability_value: Option<String>,
    pub babelfish_config: Option<DescribeDBInstanceAttributeBabelfishConfig>,
    pub blue_green_deployment_name: Option<String>,
    pub blue_instance_name: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub can_temp_upgrade: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub collation: Option<String>,
    pub compression_mode: Option<String>,
    pub compression_ratio: Option<String>,
    pub compute_burst_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub console_version: Option<String>,
    pub creation_time: Option<String>,
    pub current_kernel_version: Option<String>,
    pub db_cluster_nodes: Option<DescribeDBInstanceAttributeDBClusterNodes>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_disk_used: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_max_quantity: Option<i64>,
    pub dedicated_host_group_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub disaster_recovery_info: Option<String>,
    pub disaster_recovery_instances: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub extra: Option<DescribeDBInstanceAttributeExtra>,
    pub general_group_name: Option<String>,
    pub green_instance_name: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub ip_type: Option<String>,
    pub increment_source_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_ins: Option<bool>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub latest_kernel_version: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_time: Option<String>,
    pub master_instance_id: Option<String>,
    pub master_zone: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iombps: Option<i64>,
    pub max_iops: Option<i64>,
    pub multiple_temp_upgrade: Option<bool>,
    pub optimized_writes_info: Option<String>,
    pub pg_bouncer_enabled: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub proxy_type: Option<i64>,
    pub read_only_db_instance_ids: Option<DescribeDBInstanceAttributeReadOnlyDBInstanceIds>,
    pub read_only_status: Option<String>,
    pub readonly_instance_sql_delayed_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_mode: Option<String>,
    pub serverless_config: Option<DescribeDBInstanceAttributeServerlessConfig>,
    pub slave_zones: Option<DescribeDBInstanceAttributeSlaveZones>,
    pub super_permission_mode: Option<String>,
    pub support_compression: Option<bool>,
    pub temp_db_instance_id: Option<String>,
    pub temp_upgrade_time_end: Option<String>,
    pub temp_upgrade_time_start: Option<String>,
    pub time_zone: Option<String>,
    pub tips: Option<String>,
    pub tips_level: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vector_support_status: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub kind_code: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstanceAttribute {
    "AccountMaxQuantity" account_max_quantity, "AdvancedFeatures" advanced_features,
    "AutoUpgradeMinorVersion" auto_upgrade_minor_version, "AvailabilityValue" availability_value,
    "BabelfishConfig" babelfish_config, "BlueGreenDeploymentName" blue_green_deployment_name,
    "BlueInstanceName" blue_instance_name, "BpeEnabled" bpe_enabled, "BurstingEnabled" bursting_enabled,
    "CanTempUpgrade" can_temp_upgrade, "Category" category, "ColdDataEnabled" cold_data_enabled, "Collation" collation,
    "CompressionMode" compression_mode, "CompressionRatio" compression_ratio,
    "ComputeBurstEnabled" compute_burst_enabled, "ConnectionMode" connection_mode, "ConnectionString" connection_string,
    "ConsoleVersion" console_version, "CreationTime" creation_time, "CurrentKernelVersion" current_kernel_version,
    "DBClusterNodes" db_cluster_nodes, "DBInstanceCPU" db_instance_cpu, "DBInstanceClass" db_instance_class,
    "DBInstanceClassType" db_instance_class_type, "DBInstanceDescription" db_instance_description,
    "DBInstanceDiskUsed" db_instance_disk_used, "DBInstanceId" db_instance_id, "DBInstanceMemory" db_instance_memory,
    "DBInstanceNetType" db_instance_net_type, "DBInstanceStatus" db_instance_status,
    "DBInstanceStorage" db_instance_storage, "DBInstanceStorageType" db_instance_storage_type,
    "DBInstanceType" db_instance_type, "DBMaxQuantity" db_max_quantity, "DedicatedHostGroupId" dedicated_host_group_id,
    "DeletionProtection" deletion_protection, "DisasterRecoveryInfo" disaster_recovery_info,
    "DisasterRecoveryInstances" disaster_recovery_instances, "Engine" engine, "EngineVersion" engine_version,
    "ExpireTime" expire_time, "Extra" extra, "GeneralGroupName" general_group_name,
    "GreenInstanceName" green_instance_name, "GuardDBInstanceId" guard_db_instance_id, "IPType" ip_type,
    "IncrementSourceDBInstanceId" increment_source_db_instance_id, "InstanceNetworkType" instance_network_type,
    "InstructionSetArch" instruction_set_arch, "IoAccelerationEnabled" io_acceleration_enabled,
    "IsAnalyticIns" is_analytic_ins, "IsAnalyticReadOnlyIns" is_analytic_read_only_ins,
    "LatestKernelVersion" latest_kernel_version, "LockMode" lock_mode, "LockReason" lock_reason,
    "MaintainTime" maintain_time, "MasterInstanceId" master_instance_id, "MasterZone" master_zone,
    "MaxConnections" max_connections, "MaxIOMBPS" max_iombps, "MaxIOPS" max_iops,
    "MultipleTempUpgrade" multiple_temp_upgrade, "OptimizedWritesInfo" optimized_writes_info,
    "PGBouncerEnabled" pg_bouncer_enabled, "PayType" pay_type, "Port" port, "ProxyType" proxy_type,
    "ReadOnlyDBInstanceIds" read_only_db_instance_ids, "ReadOnlyStatus" read_only_status,
    "ReadonlyInstanceSQLDelayedTime" readonly_instance_sql_delayed_time, "RegionId" region_id,
    "ResourceGroupId" resource_group_id, "SecurityIPList" security_ip_list, "SecurityIPMode" security_ip_mode,
    "ServerlessConfig" serverless_config, "SlaveZones" slave_zones, "SuperPermissionMode" super_permission_mode,
    "SupportCompression" support_compression, "TempDBInstanceId" temp_db_instance_id,
    "TempUpgradeTimeEnd" temp_upgrade_time_end, "TempUpgradeTimeStart" temp_upgrade_time_start, "TimeZone" time_zone,
    "Tips" tips, "TipsLevel" tips_level, "VSwitchId" v_switch_id, "VectorSupportStatus" vector_support_status,
    "VpcCloudInstanceId" vpc_cloud_instance_id, "VpcId" vpc_id, "ZoneId" zone_id, "kindCode" kind_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeBabelfishConfig {
    pub babelfish_enabled: Option<String>,
    pub migration_mode: Option<String>,
}
model! { DescribeDBInstanceAttributeBabelfishConfig {
    "BabelfishEnabled" babelfish_enabled, "MigrationMode" migration_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBClusterNodes {
    pub db_cluster_node: Option<Vec<DescribeDBInstanceAttributeDBClusterNode>>,
}
model! { DescribeDBInstanceAttributeDBClusterNodes {
    "DBClusterNode" db_cluster_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBClusterNode {
    pub class_code: Option<String>,
    pub class_type: Option<String>,
    pub cpu: Option<String>,
    pub disaster_recovery_node: Option<bool>,
    pub memory: Option<String>,
    pub node_id: Option<String>,
    pub node_region_id: Option<String>,
    pub node_role: Option<String>,
    pub node_zone_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeDBClusterNode {
    "ClassCode" class_code, "ClassType" class_type, "Cpu" cpu, "DisasterRecoveryNode" disaster_recovery_node,
    "Memory" memory, "NodeId" node_id, "NodeRegionId" node_region_id, "NodeRole" node_role, "NodeZoneId" node_zone_id,
    "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeExtra {
    pub account_security_policy: Option<String>,
    pub db_instance_ids: Option<DescribeDBInstanceAttributeDBInstanceIds>,
    pub recovery_model: Option<String>,
}
model! { DescribeDBInstanceAttributeExtra {
    "AccountSecurityPolicy" account_security_policy, "DBInstanceIds" db_instance_ids, "RecoveryModel" recovery_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstanceIds {
    pub db_instance_id: Option<Vec<String>>,
}
model! { DescribeDBInstanceAttributeDBInstanceIds {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Option<Vec<DescribeDBInstanceAttributeReadOnlyDBInstanceId>>,
}
model! { DescribeDBInstanceAttributeReadOnlyDBInstanceIds {
    "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstanceAttributeReadOnlyDBInstanceId {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeServerlessConfig {
    pub auto_pause: Option<bool>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub switch_force: Option<bool>,
}
model! { DescribeDBInstanceAttributeServerlessConfig {
    "AutoPause" auto_pause, "ScaleMax" scale_max, "ScaleMin" scale_min, "SwitchForce" switch_force
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeSlaveZones {
    pub slave_zone: Option<Vec<DescribeDBInstanceAttributeSlaveZone>>,
}
model! { DescribeDBInstanceAttributeSlaveZones {
    "SlaveZone" slave_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeSlaveZone {
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeSlaveZone {
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTags {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstanceByTags(region_id: String) "DescribeDBInstanceByTags" -> DescribeDBInstanceByTagsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsOutput {
    pub items: Option<DescribeDBInstanceByTagsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceByTagsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsItems {
    pub db_instance_tag: Option<Vec<DescribeDBInstanceByTagsDBInstanceTag>>,
}
model! { DescribeDBInstanceByTagsItems {
    "DBInstanceTag" db_instance_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsDBInstanceTag {
    pub db_instance_id: Option<String>,
    pub tags: Option<DescribeDBInstanceByTagsTags>,
}
model! { DescribeDBInstanceByTagsDBInstanceTag {
    "DBInstanceId" db_instance_id, "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsTags {
    pub tag: Option<Vec<DescribeDBInstanceByTagsTag>>,
}
model! { DescribeDBInstanceByTagsTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstanceByTagsTag {
    "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCLS {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceCLS(db_instance_id: String) "DescribeDBInstanceCLS" -> DescribeDBInstanceCLSOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCLSOutput {
    pub algorithm: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_mode: Option<String>,
    pub white_list_mode: Option<bool>,
}
model! { DescribeDBInstanceCLSOutput {
    "Algorithm" algorithm, "EncryptionKey" encryption_key, "EncryptionKeyMode" encryption_key_mode,
    "WhiteListMode" white_list_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivity {
    pub db_instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub source_ip_address: String,
}
operation! { DescribeDBInstanceConnectivity(db_instance_name: String, source_ip_address: String)
    "DescribeDBInstanceConnectivity" -> DescribeDBInstanceConnectivityOutput {
    "DbInstanceName" db_instance_name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret,
    "SourceIpAddress" source_ip_address
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeDBInstanceConnectivityOutput {
    "ConnCheckErrorCode" conn_check_error_code, "ConnCheckErrorMessage" conn_check_error_message,
    "ConnCheckResult" conn_check_result, "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetail {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceDetail() "DescribeDBInstanceDetail" -> DescribeDBInstanceDetailOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetailOutput {
    pub activation_state: Option<String>,
    pub db_instance_id: Option<String>,
    pub license_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDBInstanceDetailOutput {
    "ActivationState" activation_state, "DBInstanceId" db_instance_id, "LicenseType" license_type, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKey {
    pub db_instance_id: Option<String>,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub target_region_id: Option<String>,
}
operation! { DescribeDBInstanceEncryptionKey()
    "DescribeDBInstanceEncryptionKey" -> DescribeDBInstanceEncryptionKeyOutput {
    "DBInstanceId" db_instance_id: String, "EncryptionKey" encryption_key: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret,
    "TargetRegionId" target_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyOutput {
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_list: Option<Vec<DescribeDBInstanceEncryptionKeyEncryptionKeyList>>,
    pub encryption_key_status: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
}
model! { DescribeDBInstanceEncryptionKeyOutput {
    "Creator" creator, "DeleteDate" delete_date, "Description" description, "EncryptionKey" encryption_key,
    "EncryptionKeyList" encryption_key_list, "EncryptionKeyStatus" encryption_key_status, "KeyUsage" key_usage,
    "MaterialExpireTime" material_expire_time, "Origin" origin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyEncryptionKeyList {
    pub alias_name: Option<String>,
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
    pub key_type: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
    pub used_by: Option<String>,
}
model! { DescribeDBInstanceEncryptionKeyEncryptionKeyList {
    "AliasName" alias_name, "Creator" creator, "DeleteDate" delete_date, "Description" description,
    "EncryptionKey" encryption_key, "EncryptionKeyStatus" encryption_key_status, "KeyType" key_type,
    "KeyUsage" key_usage, "MaterialExpireTime" material_expire_time, "Origin" origin, "UsedBy" used_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpoints {
    pub client_token: Option<String>,
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceEndpoints(db_instance_id: String)
    "DescribeDBInstanceEndpoints" -> DescribeDBInstanceEndpointsOutput {
    "ClientToken" client_token: String, "DBInstanceEndpointId" db_instance_endpoint_id: String,
    "DBInstanceId" db_instance_id, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsOutput {
    pub data: Option<DescribeDBInstanceEndpointsData>,
}
model! { DescribeDBInstanceEndpointsOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsData {
    pub db_instance_endpoints: Option<DescribeDBInstanceEndpointsDBInstanceEndpoints>,
    pub db_instance_name: Option<String>,
    pub ip_version: Option<String>,
}
model! { DescribeDBInstanceEndpointsData {
    "DBInstanceEndpoints" db_instance_endpoints, "DBInstanceName" db_instance_name, "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsDBInstanceEndpoints {
    pub db_instance_endpoint: Option<Vec<DescribeDBInstanceEndpointsDBInstanceEndpoint>>,
}
model! { DescribeDBInstanceEndpointsDBInstanceEndpoints {
    "DBInstanceEndpoint" db_instance_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsDBInstanceEndpoint {
    pub address_items: Option<DescribeDBInstanceEndpointsAddressItems>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub node_items: Option<DescribeDBInstanceEndpointsNodeItems>,
}
model! { DescribeDBInstanceEndpointsDBInstanceEndpoint {
    "AddressItems" address_items, "EndpointDescription" endpoint_description, "EndpointId" endpoint_id,
    "EndpointType" endpoint_type, "NodeItems" node_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsAddressItems {
    pub address_item: Option<Vec<DescribeDBInstanceEndpointsAddressItem>>,
}
model! { DescribeDBInstanceEndpointsAddressItems {
    "AddressItem" address_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsAddressItem {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeDBInstanceEndpointsAddressItem {
    "ConnectionString" connection_string, "IpAddress" ip_address, "IpType" ip_type, "Port" port,
    "VSwitchId" v_switch_id, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsNodeItems {
    pub node_item: Option<Vec<DescribeDBInstanceEndpointsNodeItem>>,
}
model! { DescribeDBInstanceEndpointsNodeItems {
    "NodeItem" node_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsNodeItem {
    pub db_instance_id: Option<String>,
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeDBInstanceEndpointsNodeItem {
    "DBInstanceId" db_instance_id, "NodeId" node_id, "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfig {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceHAConfig(db_instance_id: String)
    "DescribeDBInstanceHAConfig" -> DescribeDBInstanceHAConfigOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigOutput {
    pub db_instance_id: Option<String>,
    pub ha_mode: Option<String>,
    pub host_instance_infos: Option<DescribeDBInstanceHAConfigHostInstanceInfos>,
    pub sync_mode: Option<String>,
}
model! { DescribeDBInstanceHAConfigOutput {
    "DBInstanceId" db_instance_id, "HAMode" ha_mode, "HostInstanceInfos" host_instance_infos, "SyncMode" sync_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigHostInstanceInfos {
    pub node_info: Option<Vec<DescribeDBInstanceHAConfigNodeInfo>>,
}
model! { DescribeDBInstanceHAConfigHostInstanceInfos {
    "NodeInfo" node_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigNodeInfo {
    pub data_sync_time: Option<String>,
    pub log_sync_time: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub region_id: Option<String>,
    pub sync_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceHAConfigNodeInfo {
    "DataSyncTime" data_sync_time, "LogSyncTime" log_sync_time, "NodeId" node_id, "NodeType" node_type,
    "RegionId" region_id, "SyncStatus" sync_status, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayList {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub whitelist_network_type: Option<String>,
}
operation! { DescribeDBInstanceIPArrayList(db_instance_id: String)
    "DescribeDBInstanceIPArrayList" -> DescribeDBInstanceIPArrayListOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "WhitelistNetworkType" whitelist_network_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListOutput {
    pub items: Option<DescribeDBInstanceIPArrayListItems>,
}
model! { DescribeDBInstanceIPArrayListOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListItems {
    pub db_instance_ip_array: Option<Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>>,
}
model! { DescribeDBInstanceIPArrayListItems {
    "DBInstanceIPArray" db_instance_ip_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListDBInstanceIPArray {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
}
model! { DescribeDBInstanceIPArrayListDBInstanceIPArray {
    "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute, "DBInstanceIPArrayName" db_instance_ip_array_name,
    "SecurityIPList" security_ip_list, "SecurityIPType" security_ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostname {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDBInstanceIpHostname(db_instance_id: String, region_id: String)
    "DescribeDBInstanceIpHostname" -> DescribeDBInstanceIpHostnameOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostnameOutput {
    pub db_instance_id: Option<String>,
    pub ip_hostname_infos: Option<String>,
}
model! { DescribeDBInstanceIpHostnameOutput {
    "DBInstanceId" db_instance_id, "IpHostnameInfos" ip_hostname_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetrics {
    pub db_instance_name: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceMetrics(db_instance_name: String)
    "DescribeDBInstanceMetrics" -> DescribeDBInstanceMetricsOutput {
    "DBInstanceName" db_instance_name, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<Vec<DescribeDBInstanceMetricsItems>>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceMetricsOutput {
    "DBInstanceName" db_instance_name, "Items" items, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsItems {
    pub description: Option<String>,
    pub dimension: Option<String>,
    pub group_key: Option<String>,
    pub group_key_type: Option<String>,
    pub method: Option<String>,
    pub metrics_key: Option<String>,
    pub metrics_key_alias: Option<String>,
    pub sort_rule: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeDBInstanceMetricsItems {
    "Description" description, "Dimension" dimension, "GroupKey" group_key, "GroupKeyType" group_key_type,
    "Method" method, "MetricsKey" metrics_key, "MetricsKeyAlias" metrics_key_alias, "SortRule" sort_rule, "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitor {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceMonitor(db_instance_id: String)
    "DescribeDBInstanceMonitor" -> DescribeDBInstanceMonitorOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorOutput {
    pub period: Option<String>,
}
model! { DescribeDBInstanceMonitorOutput {
    "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_rw_split_type: Option<String>,
    pub flag: Option<i64>,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "DBInstanceNetRWSplitType" db_instance_net_rw_split_type: String, "Flag" flag: i64,
    "GeneralGroupName" general_group_name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_instance_net_infos: Option<DescribeDBInstanceNetInfoDBInstanceNetInfos>,
    pub instance_network_type: Option<String>,
    pub security_ip_mode: Option<String>,
}
model! { DescribeDBInstanceNetInfoOutput {
    "DBInstanceNetInfos" db_instance_net_infos, "InstanceNetworkType" instance_network_type,
    "SecurityIPMode" security_ip_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub db_instance_net_info: Option<Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    "DBInstanceNetInfo" db_instance_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfo {
    pub babelfish_port: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub db_instance_weights: Option<DescribeDBInstanceNetInfoDBInstanceWeights>,
    pub distribution_type: Option<String>,
    pub expired_time: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub pg_bouncer_port: Option<String>,
    pub port: Option<String>,
    pub security_ip_groups: Option<DescribeDBInstanceNetInfoSecurityIPGroups>,
    pub upgradeable: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfo {
    "BabelfishPort" babelfish_port, "ConnectionString" connection_string, "ConnectionStringType" connection_string_type,
    "DBInstanceWeights" db_instance_weights, "DistributionType" distribution_type, "ExpiredTime" expired_time,
    "IPAddress" ip_address, "IPType" ip_type, "MaxDelayTime" max_delay_time, "PGBouncerPort" pg_bouncer_port,
    "Port" port, "SecurityIPGroups" security_ip_groups, "Upgradeable" upgradeable, "VPCId" vpc_id,
    "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceWeights {
    pub db_instance_weight: Option<Vec<DescribeDBInstanceNetInfoDBInstanceWeight>>,
}
model! { DescribeDBInstanceNetInfoDBInstanceWeights {
    "DBInstanceWeight" db_instance_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceWeight {
    pub availability: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub role: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceWeight {
    "Availability" availability, "DBInstanceId" db_instance_id, "DBInstanceType" db_instance_type, "Role" role,
    "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoSecurityIPGroups {
    pub security_ip_group: Option<Vec<DescribeDBInstanceNetInfoSecurityIPGroup>>,
}
model! { DescribeDBInstanceNetInfoSecurityIPGroups {
    "securityIPGroup" security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoSecurityIPGroup {
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBInstanceNetInfoSecurityIPGroup {
    "SecurityIPGroupName" security_ip_group_name, "SecurityIPs" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannel {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_instance_net_rw_split_type: Option<String>,
    pub flag: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfoForChannel(db_instance_id: String)
    "DescribeDBInstanceNetInfoForChannel" -> DescribeDBInstanceNetInfoForChannelOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "DBInstanceNetRWSplitType" db_instance_net_rw_split_type: String, "Flag" flag: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelOutput {
    pub db_instance_net_infos: Option<DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos>,
    pub instance_network_type: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelOutput {
    "DBInstanceNetInfos" db_instance_net_infos, "InstanceNetworkType" instance_network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos {
    pub db_instance_net_info: Option<Vec<DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo>>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceNetInfos {
    "DBInstanceNetInfo" db_instance_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo {
    pub availability: Option<String>,
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub db_instance_weights: Option<DescribeDBInstanceNetInfoForChannelDBInstanceWeights>,
    pub distribution_type: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub port: Option<String>,
    pub security_ip_groups: Option<DescribeDBInstanceNetInfoForChannelSecurityIPGroups>,
    pub upgradeable: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub expired_time: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceNetInfo {
    "Availability" availability, "ConnectionString" connection_string, "ConnectionStringType" connection_string_type,
    "DBInstanceWeights" db_instance_weights, "DistributionType" distribution_type, "IPAddress" ip_address,
    "IPType" ip_type, "MaxDelayTime" max_delay_time, "Port" port, "SecurityIPGroups" security_ip_groups,
    "Upgradeable" upgradeable, "VPCId" vpc_id, "VSwitchId" v_switch_id, "expiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceWeights {
    pub db_instance_weight: Option<Vec<DescribeDBInstanceNetInfoForChannelDBInstanceWeight>>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceWeights {
    "DBInstanceWeight" db_instance_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelDBInstanceWeight {
    pub availability: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelDBInstanceWeight {
    "Availability" availability, "DBInstanceId" db_instance_id, "DBInstanceType" db_instance_type, "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelSecurityIPGroups {
    pub security_ip_group: Option<Vec<DescribeDBInstanceNetInfoForChannelSecurityIPGroup>>,
}
model! { DescribeDBInstanceNetInfoForChannelSecurityIPGroups {
    "securityIPGroup" security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelSecurityIPGroup {
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBInstanceNetInfoForChannelSecurityIPGroup {
    "SecurityIPGroupName" security_ip_group_name, "SecurityIPs" security_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    pub db_instance_id: String,
    pub end_time: String,
    pub key: String,
    pub node_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "Key" key, "NodeId" node_id: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "Engine" engine, "PerformanceKeys" performance_keys,
    "StartTime" start_time
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
    pub unit: Option<String>,
    pub value_format: Option<String>,
    pub values: Option<DescribeDBInstancePerformanceValues>,
}
model! { DescribeDBInstancePerformancePerformanceKey {
    "Key" key, "Unit" unit, "ValueFormat" value_format, "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceValues {
    pub performance_value: Option<Vec<DescribeDBInstancePerformancePerformanceValue>>,
}
model! { DescribeDBInstancePerformanceValues {
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivity {
    pub ali_uid: String,
    pub db_instance_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstancePromoteActivity(ali_uid: String, db_instance_name: String)
    "DescribeDBInstancePromoteActivity" -> DescribeDBInstancePromoteActivityOutput {
    "AliUid" ali_uid, "DbInstanceName" db_instance_name, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePromoteActivityOutput {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_type: Option<String>,
    pub is_activity: Option<String>,
}
model! { DescribeDBInstancePromoteActivityOutput {
    "AliUid" ali_uid, "Bid" bid, "DBInstanceId" db_instance_id, "DBInstanceName" db_instance_name, "DBType" db_type,
    "IsActivity" is_activity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfiguration {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceProxyConfiguration(db_instance_id: String)
    "DescribeDBInstanceProxyConfiguration" -> DescribeDBInstanceProxyConfigurationOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfigurationOutput {
    pub attacks_protection_configuration: Option<String>,
    pub persistent_connections_configuration: Option<String>,
    pub transparent_switch_configuration: Option<String>,
}
model! { DescribeDBInstanceProxyConfigurationOutput {
    "AttacksProtectionConfiguration" attacks_protection_configuration,
    "PersistentConnectionsConfiguration" persistent_connections_configuration,
    "TransparentSwitchConfiguration" transparent_switch_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplication {
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceReplication(db_instance_id: String, region_id: String)
    "DescribeDBInstanceReplication" -> DescribeDBInstanceReplicationOutput {
    "DBInstanceId" db_instance_id, "RegionId" region_id, "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplicationOutput {
    pub external_replication: Option<String>,
    pub gtid_executed: Option<String>,
    pub import_status: Option<String>,
    pub replication_delay: Option<String>,
    pub replication_error_message: Option<String>,
    pub replication_ip: Option<String>,
    pub replication_port: Option<String>,
    pub replication_source: Option<String>,
    pub replication_state: Option<String>,
    pub slave_status_list: Option<Vec<DescribeDBInstanceReplicationSlaveStatusList>>,
}
model! { DescribeDBInstanceReplicationOutput {
    "ExternalReplication" external_replication, "GtidExecuted" gtid_executed, "ImportStatus" import_status,
    "ReplicationDelay" replication_delay, "ReplicationErrorMessage" replication_error_message,
    "ReplicationIp" replication_ip, "ReplicationPort" replication_port, "ReplicationSource" replication_source,
    "ReplicationState" replication_state, "SlaveStatusList" slave_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceReplicationSlaveStatusList {
    pub channel_name: Option<String>,
    pub executed_gtid_set: Option<String>,
    pub last_errno: Option<i64>,
    pub last_io_errno: Option<i64>,
    pub last_io_error: Option<String>,
    pub last_sql_errno: Option<i64>,
    pub last_sql_error: Option<String>,
    pub master_host: Option<String>,
    pub master_user: Option<String>,
    pub master_uuid: Option<String>,
    pub replicate_do_db: Option<String>,
    pub replicate_do_table: Option<String>,
    pub replicate_ignore_db: Option<String>,
    pub replicate_ignore_table: Option<String>,
    pub replicate_wild_do_table: Option<String>,
    pub replicate_wild_ignore_table: Option<String>,
    pub seconds_behind_master: Option<i64>,
    pub slave_io_running: Option<String>,
    pub slave_io_state: Option<String>,
    pub slave_sql_running: Option<String>,
    pub slave_sql_running_state: Option<String>,
}
model! { DescribeDBInstanceReplicationSlaveStatusList {
    "ChannelName" channel_name, "ExecutedGtidSet" executed_gtid_set, "LastErrno" last_errno,
    "LastIoErrno" last_io_errno, "LastIoError" last_io_error, "LastSqlErrno" last_sql_errno,
    "LastSqlError" last_sql_error, "MasterHost" master_host, "MasterUser" master_user, "MasterUuid" master_uuid,
    "ReplicateDoDb" replicate_do_db, "ReplicateDoTable" replicate_do_table, "ReplicateIgnoreDb" replicate_ignore_db,
    "ReplicateIgnoreTable" replicate_ignore_table, "ReplicateWildDoTable" replicate_wild_do_table,
    "ReplicateWildIgnoreTable" replicate_wild_ignore_table, "SecondsBehindMaster" seconds_behind_master,
    "SlaveIoRunning" slave_io_running, "SlaveIoState" slave_io_state, "SlaveSqlRunning" slave_sql_running,
    "SlaveSqlRunningState" slave_sql_running_state
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
    pub acl: Option<String>,
    pub ca_type: Option<String>,
    pub client_ca_cert: Option<String>,
    pub client_ca_cert_expire_time: Option<String>,
    pub client_cert_revocation_list: Option<String>,
    pub connection_string: Option<String>,
    pub force_encryption: Option<String>,
    pub last_modify_status: Option<String>,
    pub modify_status_reason: Option<String>,
    pub replication_acl: Option<String>,
    pub require_update: Option<String>,
    pub require_update_item: Option<String>,
    pub require_update_reason: Option<String>,
    pub ssl_create_time: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expire_time: Option<String>,
    pub server_ca_url: Option<String>,
    pub server_cert: Option<String>,
    pub server_key: Option<Secret>,
    pub tls_version: Option<String>,
}
model! { DescribeDBInstanceSSLOutput {
    "ACL" acl, "CAType" ca_type, "ClientCACert" client_ca_cert, "ClientCACertExpireTime" client_ca_cert_expire_time,
    "ClientCertRevocationList" client_cert_revocation_list, "ConnectionString" connection_string,
    "ForceEncryption" force_encryption, "LastModifyStatus" last_modify_status,
    "ModifyStatusReason" modify_status_reason, "ReplicationACL" replication_acl, "RequireUpdate" require_update,
    "RequireUpdateItem" require_update_item, "RequireUpdateReason" require_update_reason,
    "SSLCreateTime" ssl_create_time, "SSLEnabled" ssl_enabled, "SSLExpireTime" ssl_expire_time,
    "ServerCAUrl" server_ca_url, "ServerCert" server_cert, "ServerKey" server_key, "TlsVersion" tls_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupRule {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceSecurityGroupRule(db_instance_id: String)
    "DescribeDBInstanceSecurityGroupRule" -> DescribeDBInstanceSecurityGroupRuleOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DescribeDBInstanceSecurityGroupRuleOutput {
    "Code" code, "Data" data, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLog {
    pub db_instance_id: Option<String>,
    pub end_time: String,
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
}
operation! { DescribeDBInstanceSwitchLog(end_time: String, start_time: String)
    "DescribeDBInstanceSwitchLog" -> DescribeDBInstanceSwitchLogOutput {
    "DBInstanceId" db_instance_id: String, "EndTime" end_time, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeDBInstanceSwitchLogItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstanceSwitchLogOutput {
    "DBInstanceName" db_instance_name, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogItems {
    pub item: Option<Vec<DescribeDBInstanceSwitchLogItem>>,
}
model! { DescribeDBInstanceSwitchLogItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogItem {
    pub affected_sessions: Option<String>,
    pub ha_status: Option<String>,
    pub switch_cause_code: Option<String>,
    pub switch_cause_detail: Option<String>,
    pub switch_finish_time: Option<String>,
    pub switch_id: Option<String>,
    pub switch_start_time: Option<String>,
    pub total_sessions: Option<String>,
}
model! { DescribeDBInstanceSwitchLogItem {
    "AffectedSessions" affected_sessions, "HAStatus" ha_status, "SwitchCauseCode" switch_cause_code,
    "SwitchCauseDetail" switch_cause_detail, "SwitchFinishTime" switch_finish_time, "SwitchId" switch_id,
    "SwitchStartTime" switch_start_time, "TotalSessions" total_sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDE {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceTDE(db_instance_id: String) "DescribeDBInstanceTDE" -> DescribeDBInstanceTDEOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEOutput {
    pub databases: Option<DescribeDBInstanceTDEDatabases>,
    pub encryption_key: Option<String>,
    pub tde_mode: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEOutput {
    "Databases" databases, "EncryptionKey" encryption_key, "TDEMode" tde_mode, "TDEStatus" tde_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEDatabases {
    pub database: Option<Vec<DescribeDBInstanceTDEDatabase>>,
}
model! { DescribeDBInstanceTDEDatabases {
    "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceTDEDatabase {
    pub db_name: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBInstanceTDEDatabase {
    "DBName" db_name, "TDEStatus" tde_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<String>,
    pub filter: Option<String>,
    pub instance_level: Option<i64>,
    pub instance_network_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 21474836.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub query_auto_renewal: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    pub tags: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    "Category" category: String, "ClientToken" client_token: String, "ConnectionMode" connection_mode: String,
    "ConnectionString" connection_string: String, "DBInstanceClass" db_instance_class: String,
    "DBInstanceId" db_instance_id: String, "DBInstanceStatus" db_instance_status: String,
    "DBInstanceType" db_instance_type: String, "DedicatedHostGroupId" dedicated_host_group_id: String,
    "DedicatedHostId" dedicated_host_id: String, "Engine" engine: String, "EngineVersion" engine_version: String,
    "Expired" expired: String, "Filter" filter: String, "InstanceLevel" instance_level: i64,
    "InstanceNetworkType" instance_network_type: String, "MaxResults" max_results: i64, "NextToken" next_token: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "PayType" pay_type: String, "QueryAutoRenewal" query_auto_renewal: bool,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SearchKey" search_key: String, "Tags" tags: String, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String,
    "ZoneId" zone_id: String, "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<DescribeDBInstancesItems>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    "Items" items, "NextToken" next_token, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesItems {
    pub db_instance: Option<Vec<DescribeDBInstancesDBInstance>>,
}
model! { DescribeDBInstancesItems {
    "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstance {
    pub auto_renewal: Option<bool>,
    pub blue_green_deployment_name: Option<String>,
    pub blue_instance_name: Option<String>,
    pub bpe_enabled: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_group_name: Option<String>,
    pub dedicated_host_id_for_log: Option<String>,
    pub dedicated_host_id_for_master: Option<String>,
    pub dedicated_host_id_for_slave: Option<String>,
    pub dedicated_host_name_for_log: Option<String>,
    pub dedicated_host_name_for_master: Option<String>,
    pub dedicated_host_name_for_slave: Option<String>,
    pub dedicated_host_zone_id_for_log: Option<String>,
    pub dedicated_host_zone_id_for_master: Option<String>,
    pub dedicated_host_zone_id_for_slave: Option<String>,
    pub deletion_protection: Option<bool>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub general_group_name: Option<String>,
    pub green_instance_name: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_analytic_ins: Option<String>,
    pub is_analytic_read_only_ins: Option<bool>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub master_instance_id: Option<String>,
    pub mutri_o_rsignle: Option<bool>,
    pub pay_type: Option<String>,
    pub read_only_db_instance_ids: Option<DescribeDBInstancesReadOnlyDBInstanceIds>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub switch_weight: Option<i64>,
    pub temp_db_instance_id: Option<String>,
    pub tips: Option<String>,
    pub tips_level: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstance {
    "AutoRenewal" auto_renewal, "BlueGreenDeploymentName" blue_green_deployment_name,
    "BlueInstanceName" blue_instance_name, "BpeEnabled" bpe_enabled, "BurstingEnabled" bursting_enabled,
    "Category" category, "ColdDataEnabled" cold_data_enabled, "ConnectionMode" connection_mode,
    "ConnectionString" connection_string, "CreateTime" create_time, "DBInstanceCPU" db_instance_cpu,
    "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceMemory" db_instance_memory, "DBInstanceNetType" db_instance_net_type,
    "DBInstanceStatus" db_instance_status, "DBInstanceStorageType" db_instance_storage_type,
    "DBInstanceType" db_instance_type, "DedicatedHostGroupId" dedicated_host_group_id,
    "DedicatedHostGroupName" dedicated_host_group_name, "DedicatedHostIdForLog" dedicated_host_id_for_log,
    "DedicatedHostIdForMaster" dedicated_host_id_for_master, "DedicatedHostIdForSlave" dedicated_host_id_for_slave,
    "DedicatedHostNameForLog" dedicated_host_name_for_log, "DedicatedHostNameForMaster" dedicated_host_name_for_master,
    "DedicatedHostNameForSlave" dedicated_host_name_for_slave,
    "DedicatedHostZoneIdForLog" dedicated_host_zone_id_for_log,
    "DedicatedHostZoneIdForMaster" dedicated_host_zone_id_for_master,
    "DedicatedHostZoneIdForSlave" dedicated_host_zone_id_for_slave, "DeletionProtection" deletion_protection,
    "DestroyTime" destroy_time, "Engine" engine, "EngineVersion" engine_version, "ExpireTime" expire_time,
    "GeneralGroupName" general_group_name, "GreenInstanceName" green_instance_name,
    "GuardDBInstanceId" guard_db_instance_id, "InstanceNetworkType" instance_network_type,
    "IoAccelerationEnabled" io_acceleration_enabled, "IsAnalyticIns" is_analytic_ins,
    "IsAnalyticReadOnlyIns" is_analytic_read_only_ins, "LockMode" lock_mode, "LockReason" lock_reason,
    "MasterInstanceId" master_instance_id, "MutriORsignle" mutri_o_rsignle, "PayType" pay_type,
    "ReadOnlyDBInstanceIds" read_only_db_instance_ids, "RegionId" region_id, "ResourceGroupId" resource_group_id,
    "SwitchWeight" switch_weight, "TempDBInstanceId" temp_db_instance_id, "Tips" tips, "TipsLevel" tips_level,
    "VSwitchId" v_switch_id, "VpcCloudInstanceId" vpc_cloud_instance_id, "VpcId" vpc_id, "VpcName" vpc_name,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Option<Vec<DescribeDBInstancesReadOnlyDBInstanceId>>,
}
model! { DescribeDBInstancesReadOnlyDBInstanceIds {
    "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstancesReadOnlyDBInstanceId {
    "DBInstanceId" db_instance_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsv {
    pub cached_async: Option<bool>,
    pub db_instance_id: Option<String>,
    pub export_key: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstancesAsCsv(region_id: String) "DescribeDBInstancesAsCsv" -> DescribeDBInstancesAsCsvOutput {
    "CachedAsync" cached_async: bool, "DBInstanceId" db_instance_id: String, "ExportKey" export_key: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvOutput {
    pub items: Option<DescribeDBInstancesAsCsvItems>,
}
model! { DescribeDBInstancesAsCsvOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvItems {
    pub db_instance_attribute: Option<Vec<DescribeDBInstancesAsCsvDBInstanceAttribute>>,
}
model! { DescribeDBInstancesAsCsvItems {
    "DBInstanceAttribute" db_instance_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvDBInstanceAttribute {
    pub account_max_quantity: Option<i64>,
    pub account_type: Option<String>,
    pub availability_value: Option<String>,
    pub category: Option<String>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub creation_time: Option<String>,
    pub db_instance_cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_max_quantity: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub export_key: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub increment_source_db_instance_id: Option<String>,
    pub instance_network_type: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_time: Option<String>,
    pub master_instance_id: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub read_delay_time: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub slave_zones: Option<DescribeDBInstancesAsCsvSlaveZones>,
    pub support_upgrade_account_type: Option<String>,
    pub tags: Option<String>,
    pub temp_db_instance_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesAsCsvDBInstanceAttribute {
    "AccountMaxQuantity" account_max_quantity, "AccountType" account_type, "AvailabilityValue" availability_value,
    "Category" category, "ConnectionMode" connection_mode, "ConnectionString" connection_string,
    "CreationTime" creation_time, "DBInstanceCPU" db_instance_cpu, "DBInstanceClass" db_instance_class,
    "DBInstanceClassType" db_instance_class_type, "DBInstanceDescription" db_instance_description,
    "DBInstanceId" db_instance_id, "DBInstanceMemory" db_instance_memory, "DBInstanceNetType" db_instance_net_type,
    "DBInstanceStatus" db_instance_status, "DBInstanceStorage" db_instance_storage,
    "DBInstanceStorageType" db_instance_storage_type, "DBInstanceType" db_instance_type,
    "DBMaxQuantity" db_max_quantity, "Engine" engine, "EngineVersion" engine_version, "ExpireTime" expire_time,
    "ExportKey" export_key, "GuardDBInstanceId" guard_db_instance_id,
    "IncrementSourceDBInstanceId" increment_source_db_instance_id, "InstanceNetworkType" instance_network_type,
    "LockMode" lock_mode, "LockReason" lock_reason, "MaintainTime" maintain_time, "MasterInstanceId" master_instance_id,
    "MaxConnections" max_connections, "MaxIOPS" max_iops, "PayType" pay_type, "Port" port,
    "ReadDelayTime" read_delay_time, "RegionId" region_id, "SecurityIPList" security_ip_list, "SlaveZones" slave_zones,
    "SupportUpgradeAccountType" support_upgrade_account_type, "Tags" tags, "TempDBInstanceId" temp_db_instance_id,
    "VSwitchId" v_switch_id, "VpcId" vpc_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvSlaveZones {
    pub slave_region: Option<Vec<String>>,
}
model! { DescribeDBInstancesAsCsvSlaveZones {
    "slaveRegion" slave_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTime {
    /// -15 to 180.
    pub expire_period: Option<i64>,
    pub expired: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstancesByExpireTime()
    "DescribeDBInstancesByExpireTime" -> DescribeDBInstancesByExpireTimeOutput {
    "ExpirePeriod" expire_period: i64, "Expired" expired: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "Tags" tags: String, "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeOutput {
    pub items: Option<DescribeDBInstancesByExpireTimeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesByExpireTimeOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeItems {
    pub db_instance_expire_time: Option<Vec<DescribeDBInstancesByExpireTimeDBInstanceExpireTime>>,
}
model! { DescribeDBInstancesByExpireTimeItems {
    "DBInstanceExpireTime" db_instance_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeDBInstanceExpireTime {
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub expire_time: Option<String>,
    pub lock_mode: Option<String>,
    pub pay_type: Option<String>,
}
model! { DescribeDBInstancesByExpireTimeDBInstanceExpireTime {
    "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceStatus" db_instance_status, "ExpireTime" expire_time, "LockMode" lock_mode, "PayType" pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformance {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sort_key: Option<String>,
    pub sort_method: Option<String>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<DescribeDBInstancesByPerformanceTag>>,
}
operation! { DescribeDBInstancesByPerformance()
    "DescribeDBInstancesByPerformance" -> DescribeDBInstancesByPerformanceOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SortKey" sort_key: String, "SortMethod" sort_method: String,
    "Tags" tags: String, "proxyId" proxy_id: String, "Tag" tag: Vec<DescribeDBInstancesByPerformanceTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesByPerformanceTag() {
    "key" key: String, "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceOutput {
    pub items: Option<DescribeDBInstancesByPerformanceItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesByPerformanceOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceItems {
    pub db_instance_performance: Option<Vec<DescribeDBInstancesByPerformanceDBInstancePerformance>>,
}
model! { DescribeDBInstancesByPerformanceItems {
    "DBInstancePerformance" db_instance_performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceDBInstancePerformance {
    pub cpu_usage: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub disk_usage: Option<String>,
    pub iops_usage: Option<String>,
    pub session_usage: Option<String>,
}
model! { DescribeDBInstancesByPerformanceDBInstancePerformance {
    "CPUUsage" cpu_usage, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DiskUsage" disk_usage, "IOPSUsage" iops_usage, "SessionUsage" session_usage
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForClone {
    pub client_token: Option<String>,
    pub connection_mode: Option<String>,
    pub current_instance_id: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expired: Option<String>,
    pub instance_network_type: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub search_key: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeDBInstancesForClone(region_id: String)
    "DescribeDBInstancesForClone" -> DescribeDBInstancesForCloneOutput {
    "ClientToken" client_token: String, "ConnectionMode" connection_mode: String,
    "CurrentInstanceId" current_instance_id: String, "DBInstanceClass" db_instance_class: String,
    "DBInstanceId" db_instance_id: String, "DBInstanceStatus" db_instance_status: String,
    "DBInstanceType" db_instance_type: String, "Engine" engine: String, "EngineVersion" engine_version: String,
    "Expired" expired: String, "InstanceNetworkType" instance_network_type: String, "NodeType" node_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "PayType" pay_type: String, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SearchKey" search_key: String, "VSwitchId" v_switch_id: String,
    "VpcId" vpc_id: String, "ZoneId" zone_id: String, "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneOutput {
    pub items: Option<DescribeDBInstancesForCloneItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesForCloneOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneItems {
    pub db_instance: Option<Vec<DescribeDBInstancesForCloneDBInstance>>,
}
model! { DescribeDBInstancesForCloneItems {
    "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneDBInstance {
    pub category: Option<String>,
    pub connection_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_instance_type: Option<String>,
    pub destroy_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub guard_db_instance_id: Option<String>,
    pub ins_id: Option<i64>,
    pub instance_network_type: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub master_instance_id: Option<String>,
    pub mutri_o_rsignle: Option<bool>,
    pub pay_type: Option<String>,
    pub read_only_db_instance_ids: Option<DescribeDBInstancesForCloneReadOnlyDBInstanceIds>,
    pub region_id: Option<String>,
    pub replicate_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub temp_db_instance_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_cloud_instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesForCloneDBInstance {
    "Category" category, "ConnectionMode" connection_mode, "CreateTime" create_time,
    "DBInstanceClass" db_instance_class, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceNetType" db_instance_net_type, "DBInstanceStatus" db_instance_status,
    "DBInstanceStorageType" db_instance_storage_type, "DBInstanceType" db_instance_type, "DestroyTime" destroy_time,
    "Engine" engine, "EngineVersion" engine_version, "ExpireTime" expire_time, "GuardDBInstanceId" guard_db_instance_id,
    "InsId" ins_id, "InstanceNetworkType" instance_network_type, "LockMode" lock_mode, "LockReason" lock_reason,
    "MasterInstanceId" master_instance_id, "MutriORsignle" mutri_o_rsignle, "PayType" pay_type,
    "ReadOnlyDBInstanceIds" read_only_db_instance_ids, "RegionId" region_id, "ReplicateId" replicate_id,
    "ResourceGroupId" resource_group_id, "TempDBInstanceId" temp_db_instance_id, "VSwitchId" v_switch_id,
    "VpcCloudInstanceId" vpc_cloud_instance_id, "VpcId" vpc_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneReadOnlyDBInstanceIds {
    pub read_only_db_instance_id: Option<Vec<DescribeDBInstancesForCloneReadOnlyDBInstanceId>>,
}
model! { DescribeDBInstancesForCloneReadOnlyDBInstanceIds {
    "ReadOnlyDBInstanceId" read_only_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneReadOnlyDBInstanceId {
    pub db_instance_id: Option<String>,
}
model! { DescribeDBInstancesForCloneReadOnlyDBInstanceId {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersions {
    pub db_instance_id: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub minor_version_tag: Option<String>,
    pub node_type: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { DescribeDBMiniEngineVersions(region_id: String)
    "DescribeDBMiniEngineVersions" -> DescribeDBMiniEngineVersionsOutput {
    "DBInstanceId" db_instance_id: String, "DedicatedHostGroupId" dedicated_host_group_id: String,
    "Engine" engine: String, "EngineVersion" engine_version: String, "MinorVersionTag" minor_version_tag: String,
    "NodeType" node_type: String, "RegionId" region_id, "ResourceOwnerId" resource_owner_id: i64,
    "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsOutput {
    pub db_instance_id: Option<String>,
    pub max_records_per_page: Option<i64>,
    pub minor_version_items: Option<Vec<DescribeDBMiniEngineVersionsMinorVersionItems>>,
    pub page_numbers: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBMiniEngineVersionsOutput {
    "DBInstanceId" db_instance_id, "MaxRecordsPerPage" max_records_per_page, "MinorVersionItems" minor_version_items,
    "PageNumbers" page_numbers, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsMinorVersionItems {
    pub community_minor_version: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_date: Option<String>,
    pub expire_status: Option<String>,
    pub is_hotfix_version: Option<bool>,
    pub minor_version: Option<String>,
    pub node_type: Option<String>,
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub status_desc: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeDBMiniEngineVersionsMinorVersionItems {
    "CommunityMinorVersion" community_minor_version, "Engine" engine, "EngineVersion" engine_version,
    "ExpireDate" expire_date, "ExpireStatus" expire_status, "IsHotfixVersion" is_hotfix_version,
    "MinorVersion" minor_version, "NodeType" node_type, "ReleaseNote" release_note, "ReleaseType" release_type,
    "StatusDesc" status_desc, "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxy {
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBProxy(db_instance_id: String) "DescribeDBProxy" -> DescribeDBProxyOutput {
    "DBInstanceId" db_instance_id, "DBProxyEngineType" db_proxy_engine_type: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyOutput {
    pub db_proxy_av_zones: Option<DescribeDBProxyDBProxyAVZones>,
    pub db_proxy_connect_string_items: Option<DescribeDBProxyDBProxyConnectStringItems>,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_current_minor_version: Option<String>,
    pub db_proxy_instance_latest_minor_version: Option<String>,
    pub db_proxy_instance_minor_versions: Option<DescribeDBProxyDBProxyInstanceMinorVersions>,
    pub db_proxy_instance_name: Option<String>,
    pub db_proxy_instance_num: Option<i64>,
    pub db_proxy_instance_size: Option<String>,
    pub db_proxy_instance_status: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub db_proxy_kind_code: Option<String>,
    pub db_proxy_nodes: Option<DescribeDBProxyDBProxyNodes>,
    pub db_proxy_persistent_connection_status: Option<String>,
    pub db_proxy_service_status: Option<String>,
    pub db_proxy_endpoint_items: Option<DescribeDBProxyDbProxyEndpointItems>,
    pub resource_group_id: Option<String>,
}
model! { DescribeDBProxyOutput {
    "DBProxyAVZones" db_proxy_av_zones, "DBProxyConnectStringItems" db_proxy_connect_string_items,
    "DBProxyEngineType" db_proxy_engine_type,
    "DBProxyInstanceCurrentMinorVersion" db_proxy_instance_current_minor_version,
    "DBProxyInstanceLatestMinorVersion" db_proxy_instance_latest_minor_version,
    "DBProxyInstanceMinorVersions" db_proxy_instance_minor_versions, "DBProxyInstanceName" db_proxy_instance_name,
    "DBProxyInstanceNum" db_proxy_instance_num, "DBProxyInstanceSize" db_proxy_instance_size,
    "DBProxyInstanceStatus" db_proxy_instance_status, "DBProxyInstanceType" db_proxy_instance_type,
    "DBProxyKindCode" db_proxy_kind_code, "DBProxyNodes" db_proxy_nodes,
    "DBProxyPersistentConnectionStatus" db_proxy_persistent_connection_status,
    "DBProxyServiceStatus" db_proxy_service_status, "DbProxyEndpointItems" db_proxy_endpoint_items,
    "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyAVZones {
    pub db_proxy_av_zones: Option<Vec<String>>,
}
model! { DescribeDBProxyDBProxyAVZones {
    "DBProxyAVZones" db_proxy_av_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyConnectStringItems {
    pub db_proxy_connect_string_items: Option<Vec<DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems>>,
}
model! { DescribeDBProxyDBProxyConnectStringItems {
    "DBProxyConnectStringItems" db_proxy_connect_string_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems {
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_connect_string_net_type: Option<String>,
    pub db_proxy_connect_string_net_work_type: Option<String>,
    pub db_proxy_connect_string_port: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_endpoint_name: Option<String>,
    pub db_proxy_vpc_id: Option<String>,
    pub db_proxy_vpc_instance_id: Option<String>,
    pub db_proxy_vswitch_id: Option<String>,
}
model! { DescribeDBProxyDBProxyConnectStringItemsDBProxyConnectStringItems {
    "DBProxyConnectString" db_proxy_connect_string, "DBProxyConnectStringNetType" db_proxy_connect_string_net_type,
    "DBProxyConnectStringNetWorkType" db_proxy_connect_string_net_work_type,
    "DBProxyConnectStringPort" db_proxy_connect_string_port, "DBProxyEndpointId" db_proxy_endpoint_id,
    "DBProxyEndpointName" db_proxy_endpoint_name, "DBProxyVpcId" db_proxy_vpc_id,
    "DBProxyVpcInstanceId" db_proxy_vpc_instance_id, "DBProxyVswitchId" db_proxy_vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyInstanceMinorVersions {
    pub db_proxy_instance_minor_versions: Option<Vec<String>>,
}
model! { DescribeDBProxyDBProxyInstanceMinorVersions {
    "DBProxyInstanceMinorVersions" db_proxy_instance_minor_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyNodes {
    pub db_proxy_nodes: Option<Vec<DescribeDBProxyDBProxyNodesDBProxyNodes>>,
}
model! { DescribeDBProxyDBProxyNodes {
    "DBProxyNodes" db_proxy_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDBProxyNodesDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBProxyDBProxyNodesDBProxyNodes {
    "cpuCores" cpu_cores, "nodeId" node_id, "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDbProxyEndpointItems {
    pub db_proxy_endpoint_items: Option<Vec<DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems>>,
}
model! { DescribeDBProxyDbProxyEndpointItems {
    "DbProxyEndpointItems" db_proxy_endpoint_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems {
    pub db_proxy_endpoint_aliases: Option<String>,
    pub db_proxy_endpoint_name: Option<String>,
    pub db_proxy_endpoint_type: Option<String>,
    pub db_proxy_read_write_mode: Option<String>,
}
model! { DescribeDBProxyDbProxyEndpointItemsDbProxyEndpointItems {
    "DbProxyEndpointAliases" db_proxy_endpoint_aliases, "DbProxyEndpointName" db_proxy_endpoint_name,
    "DbProxyEndpointType" db_proxy_endpoint_type, "DbProxyReadWriteMode" db_proxy_read_write_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpoint {
    pub db_instance_id: String,
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBProxyEndpoint(db_instance_id: String)
    "DescribeDBProxyEndpoint" -> DescribeDBProxyEndpointOutput {
    "DBInstanceId" db_instance_id, "DBProxyConnectString" db_proxy_connect_string: String,
    "DBProxyEndpointId" db_proxy_endpoint_id: String, "DBProxyEngineType" db_proxy_engine_type: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointOutput {
    pub causal_consist_read_timeout: Option<String>,
    pub db_proxy_connect_string: Option<String>,
    pub db_proxy_connect_string_net_type: Option<String>,
    pub db_proxy_connect_string_port: Option<String>,
    pub db_proxy_endpoint_cost_threshold_for_duckdb: Option<String>,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_endpoint_min_slave_count: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_features: Option<String>,
    pub db_proxy_nodes: Option<DescribeDBProxyEndpointDBProxyNodes>,
    pub db_proxy_endpoint_aliases: Option<String>,
    pub db_proxy_endpoint_read_write_mode: Option<String>,
    pub db_proxy_endpoint_vpc_id: Option<String>,
    pub db_proxy_endpoint_vswitch_id: Option<String>,
    pub db_proxy_endpoint_zone_id: Option<String>,
    pub endpoint_connect_items: Option<DescribeDBProxyEndpointEndpointConnectItems>,
    pub read_only_instance_distribution_type: Option<String>,
    pub read_only_instance_max_delay_time: Option<String>,
    pub read_only_instance_weight: Option<String>,
}
model! { DescribeDBProxyEndpointOutput {
    "CausalConsistReadTimeout" causal_consist_read_timeout, "DBProxyConnectString" db_proxy_connect_string,
    "DBProxyConnectStringNetType" db_proxy_connect_string_net_type,
    "DBProxyConnectStringPort" db_proxy_connect_string_port,
    "DBProxyEndpointCostThresholdForDuckdb" db_proxy_endpoint_cost_threshold_for_duckdb,
    "DBProxyEndpointId" db_proxy_endpoint_id, "DBProxyEndpointMinSlaveCount" db_proxy_endpoint_min_slave_count,
    "DBProxyEngineType" db_proxy_engine_type, "DBProxyFeatures" db_proxy_features, "DBProxyNodes" db_proxy_nodes,
    "DbProxyEndpointAliases" db_proxy_endpoint_aliases,
    "DbProxyEndpointReadWriteMode" db_proxy_endpoint_read_write_mode, "DbProxyEndpointVpcId" db_proxy_endpoint_vpc_id,
    "DbProxyEndpointVswitchId" db_proxy_endpoint_vswitch_id, "DbProxyEndpointZoneId" db_proxy_endpoint_zone_id,
    "EndpointConnectItems" endpoint_connect_items,
    "ReadOnlyInstanceDistributionType" read_only_instance_distribution_type,
    "ReadOnlyInstanceMaxDelayTime" read_only_instance_max_delay_time, "ReadOnlyInstanceWeight" read_only_instance_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointDBProxyNodes {
    pub db_proxy_nodes: Option<Vec<DescribeDBProxyEndpointDBProxyNodesDBProxyNodes>>,
}
model! { DescribeDBProxyEndpointDBProxyNodes {
    "DBProxyNodes" db_proxy_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointDBProxyNodesDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBProxyEndpointDBProxyNodesDBProxyNodes {
    "cpuCores" cpu_cores, "nodeId" node_id, "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointEndpointConnectItems {
    pub endpoint_connect_items: Option<Vec<DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems>>,
}
model! { DescribeDBProxyEndpointEndpointConnectItems {
    "EndpointConnectItems" endpoint_connect_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems {
    pub db_proxy_endpoint_connect_string: Option<String>,
    pub db_proxy_endpoint_net_type: Option<String>,
    pub db_proxy_endpoint_port: Option<String>,
}
model! { DescribeDBProxyEndpointEndpointConnectItemsEndpointConnectItems {
    "DbProxyEndpointConnectString" db_proxy_endpoint_connect_string,
    "DbProxyEndpointNetType" db_proxy_endpoint_net_type, "DbProxyEndpointPort" db_proxy_endpoint_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformance {
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub dimension: Option<String>,
    pub end_time: String,
    pub metrics_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}

/// What [`DescribeDBProxyPerformance::new`] takes.
pub struct DescribeDBProxyPerformanceRequired {
    pub db_instance_id: String,
    pub end_time: String,
    pub metrics_name: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDBProxyPerformance{DescribeDBProxyPerformanceRequired: db_instance_id, end_time, metrics_name, region_id, start_time}
    "DescribeDBProxyPerformance" -> DescribeDBProxyPerformanceOutput {
    "DBInstanceId" db_instance_id, "DBProxyEngineType" db_proxy_engine_type: String,
    "DBProxyInstanceType" db_proxy_instance_type: String, "Dimension" dimension: String, "EndTime" end_time,
    "MetricsName" metrics_name, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceOutput {
    pub db_instance_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBProxyPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBProxyPerformanceOutput {
    "DBInstanceId" db_instance_id, "DBProxyEngineType" db_proxy_engine_type, "EndTime" end_time,
    "PerformanceKeys" performance_keys, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKeys {
    pub performance_key: Option<Vec<DescribeDBProxyPerformancePerformanceKey>>,
}
model! { DescribeDBProxyPerformancePerformanceKeys {
    "PerformanceKey" performance_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKey {
    pub key: Option<String>,
    pub node: Option<String>,
    pub server: Option<String>,
    pub service: Option<String>,
    pub value_format: Option<String>,
    pub values: Option<DescribeDBProxyPerformanceValues>,
}
model! { DescribeDBProxyPerformancePerformanceKey {
    "Key" key, "Node" node, "Server" server, "Service" service, "ValueFormat" value_format, "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceValues {
    pub performance_value: Option<Vec<DescribeDBProxyPerformancePerformanceValue>>,
}
model! { DescribeDBProxyPerformanceValues {
    "PerformanceValue" performance_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceValue {
    pub date: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBProxyPerformancePerformanceValue {
    "Date" date, "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServer {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDTCSecurityIpHostsForSQLServer(db_instance_id: String, region_id: String)
    "DescribeDTCSecurityIpHostsForSQLServer" -> DescribeDTCSecurityIpHostsForSQLServerOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerOutput {
    pub db_instance_id: Option<String>,
    pub ip_host_pair_num: Option<String>,
    pub items: Option<DescribeDTCSecurityIpHostsForSQLServerItems>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerOutput {
    "DBInstanceId" db_instance_id, "IpHostPairNum" ip_host_pair_num, "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerItems {
    pub white_list_groups: Option<Vec<DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups>>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerItems {
    "WhiteListGroups" white_list_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups {
    pub security_ip_hosts: Option<String>,
    pub whitelist_group_name: Option<String>,
}
model! { DescribeDTCSecurityIpHostsForSQLServerWhiteListGroups {
    "SecurityIpHosts" security_ip_hosts, "WhitelistGroupName" whitelist_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDatabases(db_instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "DBStatus" db_status: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<DescribeDatabasesDatabases>,
}
model! { DescribeDatabasesOutput {
    "Databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabases {
    pub database: Option<Vec<DescribeDatabasesDatabase>>,
}
model! { DescribeDatabasesDatabases {
    "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabase {
    pub accounts: Option<DescribeDatabasesAccounts>,
    pub advanced_info: Option<DescribeDatabasesAdvancedInfo>,
    pub basic_info: Option<DescribeDatabasesBasicInfo>,
    pub character_set_name: Option<String>,
    pub collate: Option<String>,
    pub conn_limit: Option<String>,
    pub ctype: Option<String>,
    pub db_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub duck_db_enabled: Option<bool>,
    pub engine: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub runtime_info: Option<DescribeDatabasesRuntimeInfo>,
    pub tablespace: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesDatabase {
    "Accounts" accounts, "AdvancedInfo" advanced_info, "BasicInfo" basic_info, "CharacterSetName" character_set_name,
    "Collate" collate, "ConnLimit" conn_limit, "Ctype" ctype, "DBDescription" db_description,
    "DBInstanceId" db_instance_id, "DBName" db_name, "DBStatus" db_status, "DuckDBEnabled" duck_db_enabled,
    "Engine" engine, "PageNumber" page_number, "PageSize" page_size, "RuntimeInfo" runtime_info,
    "Tablespace" tablespace, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccounts {
    pub account_privilege_info: Option<Vec<DescribeDatabasesAccountPrivilegeInfo>>,
}
model! { DescribeDatabasesAccounts {
    "AccountPrivilegeInfo" account_privilege_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccountPrivilegeInfo {
    pub account: Option<String>,
    pub account_privilege: Option<String>,
    pub account_privilege_detail: Option<String>,
}
model! { DescribeDatabasesAccountPrivilegeInfo {
    "Account" account, "AccountPrivilege" account_privilege, "AccountPrivilegeDetail" account_privilege_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAdvancedInfo {
    pub advanced_db_property: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeDatabasesAdvancedInfo {
    "AdvancedDbProperty" advanced_db_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesBasicInfo {
    pub basic_db_property: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeDatabasesBasicInfo {
    "BasicDbProperty" basic_db_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesRuntimeInfo {
    pub runtime_db_property: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeDatabasesRuntimeInfo {
    "RuntimeDbProperty" runtime_db_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroups {
    pub dedicated_host_group_id: Option<String>,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostGroups(region_id: String)
    "DescribeDedicatedHostGroups" -> DescribeDedicatedHostGroupsOutput {
    "DedicatedHostGroupId" dedicated_host_group_id: String, "ImageCategory" image_category: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsOutput {
    pub dedicated_host_groups: Option<DescribeDedicatedHostGroupsDedicatedHostGroups>,
}
model! { DescribeDedicatedHostGroupsOutput {
    "DedicatedHostGroups" dedicated_host_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroups {
    pub dedicated_host_groups: Option<Vec<DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups>>,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroups {
    "DedicatedHostGroups" dedicated_host_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups {
    pub allocation_policy: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub cpu_allocate_ration: Option<f64>,
    pub cpu_allocated_amount: Option<f64>,
    pub cpu_allocation_ratio: Option<i64>,
    pub create_time: Option<String>,
    pub dedicated_host_count_group_by_host_type: Option<BTreeMap<String, Value>>,
    pub dedicated_host_group_desc: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub disk_allocate_ration: Option<f64>,
    pub disk_allocated_amount: Option<f64>,
    pub disk_allocation_ratio: Option<i64>,
    pub disk_used_amount: Option<f64>,
    pub disk_utility: Option<f64>,
    pub engine: Option<String>,
    pub host_number: Option<i64>,
    pub host_replace_policy: Option<String>,
    pub instance_number: Option<i64>,
    pub mem_allocate_ration: Option<f64>,
    pub mem_allocated_amount: Option<f64>,
    pub mem_allocation_ratio: Option<i64>,
    pub mem_used_amount: Option<f64>,
    pub mem_utility: Option<f64>,
    pub open_permission: Option<String>,
    pub text: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id_list: Option<DescribeDedicatedHostGroupsZoneIDList>,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups {
    "AllocationPolicy" allocation_policy, "BastionInstanceId" bastion_instance_id,
    "CpuAllocateRation" cpu_allocate_ration, "CpuAllocatedAmount" cpu_allocated_amount,
    "CpuAllocationRatio" cpu_allocation_ratio, "CreateTime" create_time,
    "DedicatedHostCountGroupByHostType" dedicated_host_count_group_by_host_type,
    "DedicatedHostGroupDesc" dedicated_host_group_desc, "DedicatedHostGroupId" dedicated_host_group_id,
    "DiskAllocateRation" disk_allocate_ration, "DiskAllocatedAmount" disk_allocated_amount,
    "DiskAllocationRatio" disk_allocation_ratio, "DiskUsedAmount" disk_used_amount, "DiskUtility" disk_utility,
    "Engine" engine, "HostNumber" host_number, "HostReplacePolicy" host_replace_policy,
    "InstanceNumber" instance_number, "MemAllocateRation" mem_allocate_ration,
    "MemAllocatedAmount" mem_allocated_amount, "MemAllocationRatio" mem_allocation_ratio,
    "MemUsedAmount" mem_used_amount, "MemUtility" mem_utility, "OpenPermission" open_permission, "Text" text,
    "VPCId" vpc_id, "ZoneIDList" zone_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsZoneIDList {
    pub zone_id_list: Option<Vec<String>>,
}
model! { DescribeDedicatedHostGroupsZoneIDList {
    "ZoneIDList" zone_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHosts {
    pub allocation_status: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub host_status: Option<String>,
    pub host_type: Option<String>,
    pub order_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedHosts() "DescribeDedicatedHosts" -> DescribeDedicatedHostsOutput {
    "AllocationStatus" allocation_status: String, "DedicatedHostGroupId" dedicated_host_group_id: String,
    "DedicatedHostId" dedicated_host_id: String, "HostStatus" host_status: String, "HostType" host_type: String,
    "OrderId" order_id: i64, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOutput {
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_hosts: Option<DescribeDedicatedHostsDedicatedHosts>,
}
model! { DescribeDedicatedHostsOutput {
    "DedicatedHostGroupId" dedicated_host_group_id, "DedicatedHosts" dedicated_hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHosts {
    pub dedicated_hosts: Option<Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>>,
}
model! { DescribeDedicatedHostsDedicatedHosts {
    "DedicatedHosts" dedicated_hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    pub account_name: Option<String>,
    pub allocation_status: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub cpu_allocation_ratio: Option<String>,
    pub cpu_used: Option<String>,
    pub created_time: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub disk_allocation_ratio: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub host_cpu: Option<String>,
    pub host_class: Option<String>,
    pub host_mem: Option<String>,
    pub host_name: Option<String>,
    pub host_status: Option<String>,
    pub host_storage: Option<String>,
    pub host_type: Option<String>,
    pub ip_address: Option<String>,
    pub image_category: Option<String>,
    pub instance_number: Option<String>,
    pub mem_allocation_ratio: Option<String>,
    pub memory_used: Option<String>,
    pub open_permission: Option<String>,
    pub storage_used: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    "AccountName" account_name, "AllocationStatus" allocation_status, "BastionInstanceId" bastion_instance_id,
    "CPUAllocationRatio" cpu_allocation_ratio, "CpuUsed" cpu_used, "CreatedTime" created_time,
    "DedicatedHostGroupId" dedicated_host_group_id, "DedicatedHostId" dedicated_host_id,
    "DiskAllocationRatio" disk_allocation_ratio, "EndTime" end_time, "Engine" engine, "HostCPU" host_cpu,
    "HostClass" host_class, "HostMem" host_mem, "HostName" host_name, "HostStatus" host_status,
    "HostStorage" host_storage, "HostType" host_type, "IPAddress" ip_address, "ImageCategory" image_category,
    "InstanceNumber" instance_number, "MemAllocationRatio" mem_allocation_ratio, "MemoryUsed" memory_used,
    "OpenPermission" open_permission, "StorageUsed" storage_used, "VPCId" vpc_id, "VSwitchId" v_switch_id,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDetachedBackups(region: String) "DescribeDetachedBackups" -> DescribeDetachedBackupsOutput {
    "BackupId" backup_id: String, "BackupMode" backup_mode: String, "BackupStatus" backup_status: String,
    "DBInstanceId" db_instance_id: String, "EndTime" end_time: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "Region" region, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsOutput {
    pub items: Option<DescribeDetachedBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeDetachedBackupsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsItems {
    pub backup: Option<Vec<DescribeDetachedBackupsBackup>>,
}
model! { DescribeDetachedBackupsItems {
    "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsBackup {
    pub backup_download_url: Option<String>,
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_intranet_download_url: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub consistent_time: Option<i64>,
    pub db_instance_comment: Option<String>,
    pub db_instance_id: Option<String>,
    pub host_instance_id: Option<String>,
    pub is_avail: Option<i64>,
    pub meta_status: Option<String>,
    pub store_status: Option<String>,
}
model! { DescribeDetachedBackupsBackup {
    "BackupDownloadURL" backup_download_url, "BackupEndTime" backup_end_time, "BackupId" backup_id,
    "BackupIntranetDownloadURL" backup_intranet_download_url, "BackupMethod" backup_method, "BackupMode" backup_mode,
    "BackupSize" backup_size, "BackupStartTime" backup_start_time, "BackupStatus" backup_status,
    "BackupType" backup_type, "ConsistentTime" consistent_time, "DBInstanceComment" db_instance_comment,
    "DBInstanceId" db_instance_id, "HostInstanceID" host_instance_id, "IsAvail" is_avail, "MetaStatus" meta_status,
    "StoreStatus" store_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogs {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeErrorLogs(db_instance_id: String, end_time: String, start_time: String)
    "DescribeErrorLogs" -> DescribeErrorLogsOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsOutput {
    pub items: Option<DescribeErrorLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeErrorLogsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsItems {
    pub error_log: Option<Vec<DescribeErrorLogsErrorLog>>,
}
model! { DescribeErrorLogsItems {
    "ErrorLog" error_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogsErrorLog {
    pub create_time: Option<String>,
    pub database: Option<String>,
    pub error_info: Option<String>,
    pub user: Option<String>,
    pub user_ip: Option<String>,
}
model! { DescribeErrorLogsErrorLog {
    "CreateTime" create_time, "Database" database, "ErrorInfo" error_info, "User" user, "UserIp" user_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeEvents(region_id: String) "DescribeEvents" -> DescribeEventsOutput {
    "EndTime" end_time: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub event_items: Option<DescribeEventsEventItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeEventsOutput {
    "EventItems" event_items, "PageNumber" page_number, "PageSize" page_size, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEventItems {
    pub event_items: Option<Vec<DescribeEventsEventItemsEventItems>>,
}
model! { DescribeEventsEventItems {
    "EventItems" event_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEventItemsEventItems {
    pub caller_uid: Option<i64>,
    pub event_id: Option<i64>,
    pub event_name: Option<String>,
    pub event_payload: Option<String>,
    pub event_reason: Option<String>,
    pub event_record_time: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub event_user_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeEventsEventItemsEventItems {
    "CallerUid" caller_uid, "EventId" event_id, "EventName" event_name, "EventPayload" event_payload,
    "EventReason" event_reason, "EventRecordTime" event_record_time, "EventTime" event_time, "EventType" event_type,
    "EventUserType" event_user_type, "RegionId" region_id, "ResourceName" resource_name, "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstances {
    pub gad_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeGadInstances() "DescribeGadInstances" -> DescribeGadInstancesOutput {
    "GadInstanceName" gad_instance_name: String, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesOutput {
    pub gad_instances: Option<Vec<DescribeGadInstancesGadInstances>>,
}
model! { DescribeGadInstancesOutput {
    "GadInstances" gad_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesGadInstances {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub gad_instance_members: Option<Vec<DescribeGadInstancesGadInstanceMembers>>,
    pub gad_instance_name: Option<String>,
    pub modification_time: Option<String>,
    pub service: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGadInstancesGadInstances {
    "CreationTime" creation_time, "Description" description, "GadInstanceMembers" gad_instance_members,
    "GadInstanceName" gad_instance_name, "ModificationTime" modification_time, "Service" service, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesGadInstanceMembers {
    pub db_instance_id: Option<String>,
    pub dts_instance: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGadInstancesGadInstanceMembers {
    "DBInstanceID" db_instance_id, "DtsInstance" dts_instance, "Engine" engine, "EngineVersion" engine_version,
    "RegionId" region_id, "ResourceGroupId" resource_group_id, "Role" role, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHADiagnoseConfig {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHADiagnoseConfig(db_instance_id: String, region_id: String)
    "DescribeHADiagnoseConfig" -> DescribeHADiagnoseConfigOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHADiagnoseConfigOutput {
    pub tcp_connection_type: Option<String>,
}
model! { DescribeHADiagnoseConfigOutput {
    "TcpConnectionType" tcp_connection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchConfig {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHASwitchConfig(db_instance_id: String, region_id: String)
    "DescribeHASwitchConfig" -> DescribeHASwitchConfigOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchConfigOutput {
    pub ha_config: Option<String>,
    pub manual_ha_time: Option<String>,
}
model! { DescribeHASwitchConfigOutput {
    "HAConfig" ha_config, "ManualHATime" manual_ha_time
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
    pub from_start_time: String,
    pub instance_id: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub security_token: Option<Secret>,
    pub task_id: Option<String>,
    pub to_start_time: String,
}
operation! { DescribeHistoryEvents(from_start_time: String, to_start_time: String)
    "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    "ArchiveStatus" archive_status: String, "EventCategory" event_category: String, "EventId" event_id: String,
    "EventLevel" event_level: String, "EventStatus" event_status: String, "EventType" event_type: String,
    "FromStartTime" from_start_time, "InstanceId" instance_id: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceType" resource_type: String, "SecurityToken" security_token: Secret, "TaskId" task_id: String,
    "ToStartTime" to_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsOutput {
    pub items: Option<Vec<DescribeHistoryEventsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsOutput {
    "Items" items, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
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
    "Data" data, "Id" id, "Region" region, "Source" source, "Specversion" specversion, "Subject" subject, "Time" time,
    "Type" r#type
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
    "CmsProduct" cms_product, "DbType" db_type, "DetailImpact" detail_impact, "DetailReason" detail_reason,
    "EndTime" end_time, "EventCategory" event_category, "EventCode" event_code, "EventDetail" event_detail,
    "EventId" event_id, "EventImpact" event_impact, "EventLevel" event_level, "EventReason" event_reason,
    "EventStatus" event_status, "EventType" event_type, "GmtCreated" gmt_created, "GmtModified" gmt_modified,
    "HandleStatus" handle_status, "HasLifeCycle" has_life_cycle, "InstanceId" instance_id, "InstanceName" instance_name,
    "IsClosed" is_closed, "Product" product, "RegionId" region_id, "ResourceType" resource_type,
    "SourceType" source_type, "StartTime" start_time, "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStat {
    pub archive_status: Option<String>,
    pub from_start_time: Option<String>,
    pub region_id: String,
    pub security_token: Option<Secret>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEventsStat(region_id: String)
    "DescribeHistoryEventsStat" -> DescribeHistoryEventsStatOutput {
    "ArchiveStatus" archive_status: String, "FromStartTime" from_start_time: String, "RegionId" region_id,
    "SecurityToken" security_token: Secret, "ToStartTime" to_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatOutput {
    pub items: Option<Vec<DescribeHistoryEventsStatItems>>,
}
model! { DescribeHistoryEventsStatOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsStatItems {
    pub event_category: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsStatItems {
    "EventCategory" event_category, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
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
    "FromExecTime" from_exec_time: i64, "FromStartTime" from_start_time, "InstanceId" instance_id: String,
    "InstanceType" instance_type: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "Status" status: String, "TaskId" task_id: String,
    "TaskType" task_type: String, "ToExecTime" to_exec_time: i64, "ToStartTime" to_start_time
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
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
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
    "FromExecTime" from_exec_time: i64, "FromStartTime" from_start_time, "InstanceId" instance_id: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "Status" status: String, "TaskId" task_id: String,
    "TaskType" task_type: String, "ToExecTime" to_exec_time: i64, "ToStartTime" to_start_time
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
pub struct DescribeHostGroupElasticStrategyParameters {
    pub dedicated_host_group_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHostGroupElasticStrategyParameters(dedicated_host_group_name: String, region_id: String)
    "DescribeHostGroupElasticStrategyParameters" -> DescribeHostGroupElasticStrategyParametersOutput {
    "DedicatedHostGroupName" dedicated_host_group_name, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostGroupElasticStrategyParametersOutput {
    pub cpu_shar: Option<i64>,
    pub cpu_zoom: Option<i64>,
    pub iops_zoom: Option<i64>,
    pub max_conn_zoom: Option<i64>,
    pub memory_zoom: Option<i64>,
}
model! { DescribeHostGroupElasticStrategyParametersOutput {
    "CpuShar" cpu_shar, "CpuZoom" cpu_zoom, "IopsZoom" iops_zoom, "MaxConnZoom" max_conn_zoom, "MemoryZoom" memory_zoom
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShell {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
    pub host_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`DescribeHostWebShell::new`] takes.
pub struct DescribeHostWebShellRequired {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
    pub host_name: String,
    pub region_id: String,
}
operation! { DescribeHostWebShell{DescribeHostWebShellRequired: account_name, account_password, db_instance_id, host_name, region_id}
    "DescribeHostWebShell" -> DescribeHostWebShellOutput {
    "AccountName" account_name, "AccountPassword" account_password, "DBInstanceId" db_instance_id, "HostName" host_name,
    "OwnerId" owner_id: i64, "RegionID" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShellOutput {
    pub login_url: Option<Secret>,
}
model! { DescribeHostWebShellOutput {
    "LoginUrl" login_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTask {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub task_id: String,
}
operation! { DescribeImportTask(db_instance_id: String, region_id: String, task_id: String)
    "DescribeImportTask" -> DescribeImportTaskOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskOutput {
    pub account: Option<String>,
    pub db_version: Option<String>,
    pub detail: Option<String>,
    pub source_category: Option<String>,
    pub source_ip: Option<String>,
    pub source_port: Option<String>,
    pub status: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeImportTaskOutput {
    "Account" account, "DbVersion" db_version, "Detail" detail, "SourceCategory" source_category, "SourceIp" source_ip,
    "SourcePort" source_port, "Status" status, "TargetInstanceName" target_instance_name, "TaskId" task_id,
    "TaskName" task_name, "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskValidation {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub task_id: i64,
}
operation! { DescribeImportTaskValidation(db_instance_id: String, task_id: i64)
    "DescribeImportTaskValidation" -> DescribeImportTaskValidationOutput {
    "DbInstanceId" db_instance_id, "OwnerId" owner_id: i64, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportTaskValidationOutput {
    pub detail: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeImportTaskValidationOutput {
    "Detail" detail, "Status" status, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttribute {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 50.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub proxy_id: Option<String>,
}
operation! { DescribeInstanceAutoRenewalAttribute(region_id: String)
    "DescribeInstanceAutoRenewalAttribute" -> DescribeInstanceAutoRenewalAttributeOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeOutput {
    pub items: Option<DescribeInstanceAutoRenewalAttributeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewalAttributeOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
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
    pub db_instance_id: Option<String>,
    pub duration: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceAutoRenewalAttributeItem {
    "AutoRenew" auto_renew, "DBInstanceId" db_instance_id, "Duration" duration, "RegionId" region_id, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicy {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceCrossBackupPolicy(db_instance_id: String, region_id: String)
    "DescribeInstanceCrossBackupPolicy" -> DescribeInstanceCrossBackupPolicyOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCrossBackupPolicyOutput {
    pub backup_enabled: Option<String>,
    pub backup_enabled_time: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_status: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub lock_mode: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub log_backup_enabled_time: Option<String>,
    pub region_id: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { DescribeInstanceCrossBackupPolicyOutput {
    "BackupEnabled" backup_enabled, "BackupEnabledTime" backup_enabled_time, "CrossBackupRegion" cross_backup_region,
    "CrossBackupType" cross_backup_type, "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "DBInstanceStatus" db_instance_status, "Engine" engine, "EngineVersion" engine_version, "LockMode" lock_mode,
    "LogBackupEnabled" log_backup_enabled, "LogBackupEnabledTime" log_backup_enabled_time, "RegionId" region_id,
    "RetentType" retent_type, "Retention" retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywords {
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceKeywords() "DescribeInstanceKeywords" -> DescribeInstanceKeywordsOutput {
    "Key" key: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywordsOutput {
    pub key: Option<String>,
    pub words: Option<DescribeInstanceKeywordsWords>,
}
model! { DescribeInstanceKeywordsOutput {
    "Key" key, "Words" words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeywordsWords {
    pub word: Option<Vec<String>>,
}
model! { DescribeInstanceKeywordsWords {
    "word" word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplate {
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceLinkedWhitelistTemplate(ins_name: String)
    "DescribeInstanceLinkedWhitelistTemplate" -> DescribeInstanceLinkedWhitelistTemplateOutput {
    "InsName" ins_name, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceLinkedWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceLinkedWhitelistTemplateOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateData {
    pub ins_name: Option<String>,
    pub templates: Option<Vec<DescribeInstanceLinkedWhitelistTemplateTemplates>>,
}
model! { DescribeInstanceLinkedWhitelistTemplateData {
    "InsName" ins_name, "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLinkedWhitelistTemplateTemplates {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeInstanceLinkedWhitelistTemplateTemplates {
    "Id" id, "Ips" ips, "TemplateId" template_id, "TemplateName" template_name, "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResources {
    pub client_token: Option<String>,
    pub kms_resource_id: String,
    pub kms_resource_region_id: Option<String>,
    pub kms_resource_type: String,
    pub kms_resource_user: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeKmsAssociateResources(kms_resource_id: String, kms_resource_type: String, kms_resource_user: String)
    "DescribeKmsAssociateResources" -> DescribeKmsAssociateResourcesOutput {
    "ClientToken" client_token: String, "KmsResourceId" kms_resource_id,
    "KmsResourceRegionId" kms_resource_region_id: String, "KmsResourceType" kms_resource_type,
    "KmsResourceUser" kms_resource_user, "OwnerAccount" owner_account: String, "OwnerId" owner_id: String,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesOutput {
    pub associate_db_instances: Option<Vec<DescribeKmsAssociateResourcesAssociateDBInstances>>,
    pub associate_status: Option<bool>,
}
model! { DescribeKmsAssociateResourcesOutput {
    "AssociateDBInstances" associate_db_instances, "AssociateStatus" associate_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsAssociateResourcesAssociateDBInstances {
    pub db_instance_name: Option<String>,
    pub engine: Option<String>,
    pub key_used_by: Option<String>,
    pub status: Option<String>,
}
model! { DescribeKmsAssociateResourcesAssociateDBInstances {
    "DBInstanceName" db_instance_name, "Engine" engine, "KeyUsedBy" key_used_by, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTime {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLocalAvailableRecoveryTime(db_instance_id: String)
    "DescribeLocalAvailableRecoveryTime" -> DescribeLocalAvailableRecoveryTimeOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "Region" region: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeOutput {
    pub db_instance_id: Option<String>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeLocalAvailableRecoveryTimeOutput {
    "DBInstanceId" db_instance_id, "RecoveryBeginTime" recovery_begin_time, "RecoveryEndTime" recovery_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFiles {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeLogBackupFiles(db_instance_id: String, end_time: String, start_time: String)
    "DescribeLogBackupFiles" -> DescribeLogBackupFilesOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesOutput {
    pub items: Option<DescribeLogBackupFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_file_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeLogBackupFilesOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalFileSize" total_file_size,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesItems {
    pub bin_log_file: Option<Vec<DescribeLogBackupFilesBinLogFile>>,
}
model! { DescribeLogBackupFilesItems {
    "BinLogFile" bin_log_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupFilesBinLogFile {
    pub download_link: Option<String>,
    pub file_size: Option<i64>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
    pub log_begin_time: Option<String>,
    pub log_end_time: Option<String>,
}
model! { DescribeLogBackupFilesBinLogFile {
    "DownloadLink" download_link, "FileSize" file_size, "IntranetDownloadLink" intranet_download_link,
    "LinkExpiredTime" link_expired_time, "LogBeginTime" log_begin_time, "LogEndTime" log_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivity {
    /// 0 to 9999999999999999.
    pub ali_uid: i64,
    pub bid: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub upgrade_code: String,
}
operation! { DescribeMarketingActivity(ali_uid: i64, region_id: String, upgrade_code: String)
    "DescribeMarketingActivity" -> DescribeMarketingActivityOutput {
    "AliUid" ali_uid, "Bid" bid: String, "ClientToken" client_token: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "UpgradeCode" upgrade_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivityOutput {
    pub ali_uid: Option<i64>,
    pub bid: Option<String>,
    pub items: Option<Vec<DescribeMarketingActivityItems>>,
    pub region_id: Option<String>,
}
model! { DescribeMarketingActivityOutput {
    "AliUid" ali_uid, "Bid" bid, "Items" items, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketingActivityItems {
    pub category: Option<String>,
    pub charge_type: Option<String>,
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub disk_size: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iombps: Option<i64>,
    pub max_iops: Option<i64>,
    pub memory: Option<i64>,
    pub storage_type: Option<String>,
    pub upgrade_category: Option<String>,
    pub upgrade_class_code: Option<String>,
    pub upgrade_class_group: Option<String>,
    pub upgrade_cpu: Option<String>,
    pub upgrade_desc_content: Option<String>,
    pub upgrade_disk_size: Option<i64>,
    pub upgrade_max_connections: Option<i64>,
    pub upgrade_max_iombps: Option<i64>,
    pub upgrade_max_iops: Option<i64>,
    pub upgrade_memory: Option<i64>,
    pub upgrade_reference_price: Option<String>,
    pub upgrade_storage_type: Option<String>,
}
model! { DescribeMarketingActivityItems {
    "Category" category, "ChargeType" charge_type, "ClassCode" class_code, "ClassGroup" class_group, "Cpu" cpu,
    "DiskSize" disk_size, "Engine" engine, "EngineVersion" engine_version, "InstanceId" instance_id,
    "InstanceName" instance_name, "MaxConnections" max_connections, "MaxIombps" max_iombps, "MaxIops" max_iops,
    "Memory" memory, "StorageType" storage_type, "UpgradeCategory" upgrade_category,
    "UpgradeClassCode" upgrade_class_code, "UpgradeClassGroup" upgrade_class_group, "UpgradeCpu" upgrade_cpu,
    "UpgradeDescContent" upgrade_desc_content, "UpgradeDiskSize" upgrade_disk_size,
    "UpgradeMaxConnections" upgrade_max_connections, "UpgradeMaxIombps" upgrade_max_iombps,
    "UpgradeMaxIops" upgrade_max_iops, "UpgradeMemory" upgrade_memory, "UpgradeReferencePrice" upgrade_reference_price,
    "UpgradeStorageType" upgrade_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRules {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name: Option<String>,
}
operation! { DescribeMaskingRules(db_instance_name: String) "DescribeMaskingRules" -> DescribeMaskingRulesOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "OwnerId" owner_id: String,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RuleName" rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesOutput {
    pub data: Option<DescribeMaskingRulesData>,
}
model! { DescribeMaskingRulesOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesData {
    pub rules: Option<Vec<DescribeMaskingRulesRules>>,
}
model! { DescribeMaskingRulesData {
    "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesRules {
    pub default_algo: Option<String>,
    pub enabled: Option<String>,
    pub masking_algo: Option<String>,
    pub rule_config: Option<DescribeMaskingRulesRuleConfig>,
    pub rule_name: Option<String>,
}
model! { DescribeMaskingRulesRules {
    "DefaultAlgo" default_algo, "Enabled" enabled, "MaskingAlgo" masking_algo, "RuleConfig" rule_config,
    "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesRuleConfig {
    pub columns: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub tables: Option<Vec<String>>,
}
model! { DescribeMaskingRulesRuleConfig {
    "Columns" columns, "Databases" databases, "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaList {
    pub backup_set_id: Option<i64>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub get_db_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub pattern: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: Option<String>,
}
operation! { DescribeMetaList(db_instance_id: String) "DescribeMetaList" -> DescribeMetaListOutput {
    "BackupSetID" backup_set_id: i64, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "GetDbName" get_db_name: String, "OwnerId" owner_id: i64, "PageIndex" page_index: i64, "PageSize" page_size: i64,
    "Pattern" pattern: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "RestoreType" restore_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeMetaListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_page_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMetaListOutput {
    "DBInstanceName" db_instance_name, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalPageCount" total_page_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListItems {
    pub meta: Option<Vec<DescribeMetaListMeta>>,
}
model! { DescribeMetaListItems {
    "Meta" meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListMeta {
    pub database: Option<String>,
    pub size: Option<String>,
    pub tables: Option<String>,
}
model! { DescribeMetaListMeta {
    "Database" database, "Size" size, "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTaskById {
    pub db_instance_id: String,
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMigrateTaskById(db_instance_id: String, migrate_task_id: String)
    "DescribeMigrateTaskById" -> DescribeMigrateTaskByIdOutput {
    "DBInstanceId" db_instance_id, "MigrateTaskId" migrate_task_id, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTaskByIdOutput {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub is_db_replaced: Option<String>,
    pub migrate_task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrateTaskByIdOutput {
    "BackupMode" backup_mode, "CreateTime" create_time, "DBInstanceName" db_instance_name, "DBName" db_name,
    "Description" description, "EndTime" end_time, "IsDBReplaced" is_db_replaced, "MigrateTaskId" migrate_task_id,
    "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasks {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeMigrateTasks(db_instance_id: String, end_time: String, start_time: String)
    "DescribeMigrateTasks" -> DescribeMigrateTasksOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<DescribeMigrateTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMigrateTasksOutput {
    "DBInstanceId" db_instance_id, "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksItems {
    pub migrate_task: Option<Vec<DescribeMigrateTasksMigrateTask>>,
}
model! { DescribeMigrateTasksItems {
    "MigrateTask" migrate_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateTasksMigrateTask {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub is_db_replaced: Option<String>,
    pub migrate_task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrateTasksMigrateTask {
    "BackupMode" backup_mode, "CreateTime" create_time, "DBName" db_name, "Description" description, "EndTime" end_time,
    "IsDBReplaced" is_db_replaced, "MigrateTaskId" migrate_task_id, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLog {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeModifyPGHbaConfigLog(db_instance_id: String)
    "DescribeModifyPGHbaConfigLog" -> DescribeModifyPGHbaConfigLogOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "EndTime" end_time: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogOutput {
    pub db_instance_id: Option<String>,
    pub hba_log_items: Option<DescribeModifyPGHbaConfigLogHbaLogItems>,
    pub log_item_count: Option<i64>,
}
model! { DescribeModifyPGHbaConfigLogOutput {
    "DBInstanceId" db_instance_id, "HbaLogItems" hba_log_items, "LogItemCount" log_item_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaLogItems {
    pub hba_log_item: Option<Vec<DescribeModifyPGHbaConfigLogHbaLogItem>>,
}
model! { DescribeModifyPGHbaConfigLogHbaLogItems {
    "HbaLogItem" hba_log_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaLogItem {
    pub after_hba_items: Option<DescribeModifyPGHbaConfigLogAfterHbaItems>,
    pub before_hba_items: Option<DescribeModifyPGHbaConfigLogBeforeHbaItems>,
    pub modify_status: Option<String>,
    pub modify_time: Option<String>,
    pub status_reason: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogHbaLogItem {
    "AfterHbaItems" after_hba_items, "BeforeHbaItems" before_hba_items, "ModifyStatus" modify_status,
    "ModifyTime" modify_time, "StatusReason" status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogAfterHbaItems {
    pub hba_item: Option<Vec<DescribeModifyPGHbaConfigLogHbaItem>>,
}
model! { DescribeModifyPGHbaConfigLogAfterHbaItems {
    "HbaItem" hba_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogHbaItem {
    "Address" address, "Database" database, "Mask" mask, "Method" method, "Option" option, "PriorityId" priority_id,
    "Type" r#type, "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogBeforeHbaItems {
    pub hba_item: Option<Vec<DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem>>,
}
model! { DescribeModifyPGHbaConfigLogBeforeHbaItems {
    "HbaItem" hba_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribeModifyPGHbaConfigLogBeforeHbaItemsHbaItem {
    "Address" address, "Database" database, "Mask" mask, "Method" method, "Option" option, "PriorityId" priority_id,
    "Type" r#type, "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeModifyParameterLog(db_instance_id: String, end_time: String, start_time: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Option<DescribeModifyParameterLogItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModifyParameterLogOutput {
    "DBInstanceId" db_instance_id, "Engine" engine, "EngineVersion" engine_version, "Items" items,
    "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogItems {
    pub parameter_change_log: Option<Vec<DescribeModifyParameterLogParameterChangeLog>>,
}
model! { DescribeModifyParameterLogItems {
    "ParameterChangeLog" parameter_change_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogParameterChangeLog {
    pub modify_time: Option<String>,
    pub new_parameter_value: Option<String>,
    pub old_parameter_value: Option<String>,
    pub parameter_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModifyParameterLogParameterChangeLog {
    "ModifyTime" modify_time, "NewParameterValue" new_parameter_value, "OldParameterValue" old_parameter_value,
    "ParameterName" parameter_name, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloads {
    pub db_instance_id: String,
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeOssDownloads(db_instance_id: String, migrate_task_id: String)
    "DescribeOssDownloads" -> DescribeOssDownloadsOutput {
    "DBInstanceId" db_instance_id, "MigrateTaskId" migrate_task_id, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<DescribeOssDownloadsItems>,
    pub migrate_task_id: Option<String>,
}
model! { DescribeOssDownloadsOutput {
    "DBInstanceId" db_instance_id, "Items" items, "MigrateTaskId" migrate_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsItems {
    pub oss_download: Option<Vec<DescribeOssDownloadsOssDownload>>,
}
model! { DescribeOssDownloadsItems {
    "OssDownload" oss_download
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssDownloadsOssDownload {
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub is_available: Option<String>,
    pub status: Option<String>,
}
model! { DescribeOssDownloadsOssDownload {
    "BackupMode" backup_mode, "CreateTime" create_time, "Description" description, "EndTime" end_time,
    "FileName" file_name, "FileSize" file_size, "IsAvailable" is_available, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfig {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePGHbaConfig(db_instance_id: String) "DescribePGHbaConfig" -> DescribePGHbaConfigOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigOutput {
    pub db_instance_id: Option<String>,
    pub default_hba_items: Option<DescribePGHbaConfigDefaultHbaItems>,
    pub hba_modify_time: Option<String>,
    pub last_modify_status: Option<String>,
    pub modify_status_reason: Option<String>,
    pub running_hba_items: Option<DescribePGHbaConfigRunningHbaItems>,
}
model! { DescribePGHbaConfigOutput {
    "DBInstanceId" db_instance_id, "DefaultHbaItems" default_hba_items, "HbaModifyTime" hba_modify_time,
    "LastModifyStatus" last_modify_status, "ModifyStatusReason" modify_status_reason,
    "RunningHbaItems" running_hba_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigDefaultHbaItems {
    pub hba_item: Option<Vec<DescribePGHbaConfigHbaItem>>,
}
model! { DescribePGHbaConfigDefaultHbaItems {
    "HbaItem" hba_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribePGHbaConfigHbaItem {
    "Address" address, "Database" database, "Mask" mask, "Method" method, "Option" option, "PriorityId" priority_id,
    "Type" r#type, "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigRunningHbaItems {
    pub hba_item: Option<Vec<DescribePGHbaConfigRunningHbaItemsHbaItem>>,
}
model! { DescribePGHbaConfigRunningHbaItems {
    "HbaItem" hba_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGHbaConfigRunningHbaItemsHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { DescribePGHbaConfigRunningHbaItemsHbaItem {
    "Address" address, "Database" database, "Mask" mask, "Method" method, "Option" option, "PriorityId" priority_id,
    "Type" r#type, "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub owner_id: Option<i64>,
    pub parameter_group_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroup(parameter_group_id: String, region_id: String)
    "DescribeParameterGroup" -> DescribeParameterGroupOutput {
    "OwnerId" owner_id: i64, "ParameterGroupId" parameter_group_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub param_group: Option<DescribeParameterGroupParamGroup>,
    pub related_custins_info: Option<DescribeParameterGroupRelatedCustinsInfo>,
}
model! { DescribeParameterGroupOutput {
    "ParamGroup" param_group, "RelatedCustinsInfo" related_custins_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamGroup {
    pub parameter_group: Option<Vec<DescribeParameterGroupParameterGroup>>,
}
model! { DescribeParameterGroupParamGroup {
    "ParameterGroup" parameter_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub create_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub force_restart: Option<i64>,
    pub param_counts: Option<i64>,
    pub param_detail: Option<DescribeParameterGroupParamDetail>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    "CreateTime" create_time, "Engine" engine, "EngineVersion" engine_version, "ForceRestart" force_restart,
    "ParamCounts" param_counts, "ParamDetail" param_detail, "ParameterGroupDesc" parameter_group_desc,
    "ParameterGroupId" parameter_group_id, "ParameterGroupName" parameter_group_name,
    "ParameterGroupType" parameter_group_type, "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParamDetail {
    pub parameter_detail: Option<Vec<DescribeParameterGroupParameterDetail>>,
}
model! { DescribeParameterGroupParamDetail {
    "ParameterDetail" parameter_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterDetail {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { DescribeParameterGroupParameterDetail {
    "ParamName" param_name, "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupRelatedCustinsInfo {
    pub related_custins_info: Option<Vec<DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo>>,
}
model! { DescribeParameterGroupRelatedCustinsInfo {
    "RelatedCustinsInfo" related_custins_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo {
    pub applied_time: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeParameterGroupRelatedCustinsInfoRelatedCustinsInfo {
    "AppliedTime" applied_time, "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub enable_detail: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroups(region_id: String) "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    "EnableDetail" enable_detail: bool, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub parameter_groups: Option<DescribeParameterGroupsParameterGroups>,
    pub signal_for_optimize_params: Option<bool>,
}
model! { DescribeParameterGroupsOutput {
    "ParameterGroups" parameter_groups, "SignalForOptimizeParams" signal_for_optimize_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroups {
    pub parameter_group: Option<Vec<DescribeParameterGroupsParameterGroup>>,
}
model! { DescribeParameterGroupsParameterGroups {
    "ParameterGroup" parameter_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroup {
    pub create_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub force_restart: Option<i64>,
    pub param_counts: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeParameterGroupsParameterGroup {
    "CreateTime" create_time, "Engine" engine, "EngineVersion" engine_version, "ForceRestart" force_restart,
    "ParamCounts" param_counts, "ParameterGroupDesc" parameter_group_desc, "ParameterGroupId" parameter_group_id,
    "ParameterGroupName" parameter_group_name, "ParameterGroupType" parameter_group_type, "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterTemplates(engine: String, engine_version: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    "Category" category: String, "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String,
    "Engine" engine, "EngineVersion" engine_version, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
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
    pub force_modify: Option<String>,
    pub force_restart: Option<String>,
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
pub struct DescribeParameterTimedScheduleTask {
    pub db_instance_name: String,
}
operation! { DescribeParameterTimedScheduleTask(db_instance_name: String)
    "DescribeParameterTimedScheduleTask" -> DescribeParameterTimedScheduleTaskOutput {
    "DbInstanceName" db_instance_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTimedScheduleTaskOutput {
    pub task_list: Option<Vec<DescribeParameterTimedScheduleTaskTaskList>>,
}
model! { DescribeParameterTimedScheduleTaskOutput {
    "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTimedScheduleTaskTaskList {
    pub db_instance_name: Option<String>,
    pub parameters: Option<String>,
    pub status: Option<String>,
    pub switch_time: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeParameterTimedScheduleTaskTaskList {
    "DBInstanceName" db_instance_name, "Parameters" parameters, "Status" status, "SwitchTime" switch_time,
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub config_parameters: Option<DescribeParametersConfigParameters>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub param_group_info: Option<DescribeParametersParamGroupInfo>,
    pub running_parameters: Option<DescribeParametersRunningParameters>,
}
model! { DescribeParametersOutput {
    "ConfigParameters" config_parameters, "Engine" engine, "EngineVersion" engine_version,
    "ParamGroupInfo" param_group_info, "RunningParameters" running_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersConfigParameters {
    pub db_instance_parameter: Option<Vec<DescribeParametersDBInstanceParameter>>,
}
model! { DescribeParametersConfigParameters {
    "DBInstanceParameter" db_instance_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersDBInstanceParameter {
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersDBInstanceParameter {
    "ParameterDescription" parameter_description, "ParameterName" parameter_name, "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParamGroupInfo {
    pub param_group_id: Option<String>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
}
model! { DescribeParametersParamGroupInfo {
    "ParamGroupId" param_group_id, "ParameterGroupDesc" parameter_group_desc, "ParameterGroupName" parameter_group_name,
    "ParameterGroupType" parameter_group_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParameters {
    pub db_instance_parameter: Option<Vec<DescribeParametersRunningParametersDBInstanceParameter>>,
}
model! { DescribeParametersRunningParameters {
    "DBInstanceParameter" db_instance_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersRunningParametersDBInstanceParameter {
    pub parameter_default_value: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub parameter_value_range: Option<String>,
}
model! { DescribeParametersRunningParametersDBInstanceParameter {
    "ParameterDefaultValue" parameter_default_value, "ParameterDescription" parameter_description,
    "ParameterName" parameter_name, "ParameterValue" parameter_value, "ParameterValueRange" parameter_value_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensions {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePostgresExtensions(db_instance_id: String, db_name: String)
    "DescribePostgresExtensions" -> DescribePostgresExtensionsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBName" db_name,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsOutput {
    pub installed_extensions: Option<Vec<DescribePostgresExtensionsInstalledExtensions>>,
    pub overview: Option<BTreeMap<String, Value>>,
    pub uninstalled_extensions: Option<Vec<DescribePostgresExtensionsUninstalledExtensions>>,
}
model! { DescribePostgresExtensionsOutput {
    "InstalledExtensions" installed_extensions, "Overview" overview, "UninstalledExtensions" uninstalled_extensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsInstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub uid: Option<String>,
}
model! { DescribePostgresExtensionsInstalledExtensions {
    "Category" category, "Comment" comment, "DefaultVersion" default_version, "InstalledVersion" installed_version,
    "Name" name, "Owner" owner, "Priority" priority, "Requires" requires, "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostgresExtensionsUninstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub uid: Option<String>,
}
model! { DescribePostgresExtensionsUninstalledExtensions {
    "Category" category, "Comment" comment, "DefaultVersion" default_version, "InstalledVersion" installed_version,
    "Name" name, "Owner" owner, "Priority" priority, "Requires" requires, "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub client_token: Option<String>,
    pub commodity_code: Option<String>,
    pub db_instance_class: String,
    pub db_instance_id: Option<String>,
    pub db_instance_storage: i64,
    pub db_instance_storage_type: Option<String>,
    pub db_node: Option<Vec<DescribePriceDBNode>>,
    pub engine: String,
    pub engine_version: String,
    pub instance_used_type: Option<i64>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub quantity: i64,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serverless_config: Option<DescribePriceServerlessConfig>,
    pub time_type: Option<String>,
    /// 1 to 999.
    pub used_time: Option<i64>,
    pub zone_id: Option<String>,
}

/// What [`DescribePrice::new`] takes.
pub struct DescribePriceRequired {
    pub db_instance_class: String,
    pub db_instance_storage: i64,
    pub engine: String,
    pub engine_version: String,
    pub quantity: i64,
}
operation! { DescribePrice{DescribePriceRequired: db_instance_class, db_instance_storage, engine, engine_version, quantity}
    "DescribePrice" -> DescribePriceOutput {
    "ClientToken" client_token: String, "CommodityCode" commodity_code: String, "DBInstanceClass" db_instance_class,
    "DBInstanceId" db_instance_id: String, "DBInstanceStorage" db_instance_storage,
    "DBInstanceStorageType" db_instance_storage_type: String, "DBNode" db_node: Vec<DescribePriceDBNode>,
    "Engine" engine, "EngineVersion" engine_version, "InstanceUsedType" instance_used_type: i64,
    "OrderType" order_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PayType" pay_type: String, "Quantity" quantity, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ServerlessConfig" serverless_config: DescribePriceServerlessConfig, "TimeType" time_type: String,
    "UsedTime" used_time: i64, "ZoneId" zone_id: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDBNode {
    pub class_code: Option<String>,
    pub zone_id: Option<String>,
}
input! { DescribePriceDBNode() {
    "ClassCode" class_code: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceServerlessConfig {
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
}
input! { DescribePriceServerlessConfig() {
    "MaxCapacity" max_capacity: f64, "MinCapacity" min_capacity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub order_params: Option<String>,
    pub price_info: Option<DescribePricePriceInfo>,
    pub rules: Option<DescribePriceRules>,
    pub serverless_price: Option<DescribePriceServerlessPrice>,
    pub show_discount: Option<bool>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
}
model! { DescribePriceOutput {
    "OrderParams" order_params, "PriceInfo" price_info, "Rules" rules, "ServerlessPrice" serverless_price,
    "ShowDiscount" show_discount, "TradeMaxRCUAmount" trade_max_rcu_amount, "TradeMinRCUAmount" trade_min_rcu_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub activity_info: Option<DescribePriceActivityInfo>,
    pub coupons: Option<DescribePriceCoupons>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: Option<Value>,
    pub original_price: Option<f64>,
    pub rule_ids: Option<DescribePriceRuleIds>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePriceInfo {
    "ActivityInfo" activity_info, "Coupons" coupons, "Currency" currency, "DiscountPrice" discount_price,
    "OrderLines" order_lines, "OriginalPrice" original_price, "RuleIds" rule_ids,
    "TradeMaxRCUAmount" trade_max_rcu_amount, "TradeMinRCUAmount" trade_min_rcu_amount, "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceActivityInfo {
    pub check_err_msg: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { DescribePriceActivityInfo {
    "CheckErrMsg" check_err_msg, "ErrorCode" error_code, "Success" success
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
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribePriceCoupon {
    "CouponNo" coupon_no, "Description" description, "IsSelected" is_selected, "Name" name
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
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribePriceRule {
    "Description" description, "Name" name, "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceServerlessPrice {
    pub rcu_discount_max_amount: Option<f64>,
    pub rcu_discount_min_amount: Option<f64>,
    pub rcu_original_max_amount: Option<f64>,
    pub rcu_original_min_amount: Option<f64>,
    pub storage_original_amount: Option<f64>,
    pub total_original_max_amount: Option<f64>,
    pub total_original_min_amount: Option<f64>,
    pub trade_max_rcu_amount: Option<f64>,
    pub trade_min_rcu_amount: Option<f64>,
    pub storage_discount_amount: Option<f64>,
}
model! { DescribePriceServerlessPrice {
    "RCUDiscountMaxAmount" rcu_discount_max_amount, "RCUDiscountMinAmount" rcu_discount_min_amount,
    "RCUOriginalMaxAmount" rcu_original_max_amount, "RCUOriginalMinAmount" rcu_original_min_amount,
    "StorageOriginalAmount" storage_original_amount, "TotalOriginalMaxAmount" total_original_max_amount,
    "TotalOriginalMinAmount" total_original_min_amount, "TradeMaxRCUAmount" trade_max_rcu_amount,
    "TradeMinRCUAmount" trade_min_rcu_amount, "storageDiscountAmount" storage_discount_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuickSaleConfig {
    pub commodity: Option<String>,
    pub engine: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeQuickSaleConfig() "DescribeQuickSaleConfig" -> DescribeQuickSaleConfigOutput {
    "Commodity" commodity: String, "Engine" engine: String, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuickSaleConfigOutput {
    pub commodity: Option<String>,
    pub items: Option<BTreeMap<String, Value>>,
}
model! { DescribeQuickSaleConfigOutput {
    "Commodity" commodity, "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResource {
    pub cores: Option<i64>,
    pub data_disk_category: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub destination_resource: String,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub io_optimized: Option<String>,
    pub memory: Option<f64>,
    pub network_category: Option<String>,
    pub region_id: String,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    /// At least 0.
    pub spot_duration: Option<i64>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRCAvailableResource(destination_resource: String, region_id: String)
    "DescribeRCAvailableResource" -> DescribeRCAvailableResourceOutput {
    "Cores" cores: i64, "DataDiskCategory" data_disk_category: String, "DedicatedHostId" dedicated_host_id: String,
    "DestinationResource" destination_resource, "InstanceChargeType" instance_charge_type: String,
    "InstanceType" instance_type: String, "IoOptimized" io_optimized: String, "Memory" memory: f64,
    "NetworkCategory" network_category: String, "RegionId" region_id, "ResourceType" resource_type: String,
    "Scope" scope: String, "SpotDuration" spot_duration: i64, "SpotStrategy" spot_strategy: String,
    "SystemDiskCategory" system_disk_category: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceOutput {
    pub available_zones: Option<Vec<DescribeRCAvailableResourceAvailableZones>>,
}
model! { DescribeRCAvailableResourceOutput {
    "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceAvailableZones {
    pub available_resources: Option<Vec<DescribeRCAvailableResourceAvailableResources>>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCAvailableResourceAvailableZones {
    "AvailableResources" available_resources, "RegionId" region_id, "Status" status, "StatusCategory" status_category,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceAvailableResources {
    pub supported_resources: Option<Vec<DescribeRCAvailableResourceSupportedResources>>,
    pub r#type: Option<String>,
}
model! { DescribeRCAvailableResourceAvailableResources {
    "SupportedResources" supported_resources, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCAvailableResourceSupportedResources {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub quota_status: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCAvailableResourceSupportedResources {
    "Max" max, "Min" min, "QuotaStatus" quota_status, "Status" status, "StatusCategory" status_category, "Unit" unit,
    "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatus {
    pub instance_ids: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeRCCloudAssistantStatus(region_id: String)
    "DescribeRCCloudAssistantStatus" -> DescribeRCCloudAssistantStatusOutput {
    "InstanceIds" instance_ids: Vec<String>, "MaxResults" max_results: i64, "NextToken" next_token: String,
    "OSType" os_type: String, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatusOutput {
    pub instance_cloud_assistant_status_set: Option<Vec<DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet>>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCCloudAssistantStatusOutput {
    "InstanceCloudAssistantStatusSet" instance_cloud_assistant_status_set, "NextToken" next_token,
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet {
    pub active_task_count: Option<i64>,
    pub cloud_assistant_status: Option<String>,
    pub cloud_assistant_version: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_heartbeat_time: Option<String>,
    pub last_invoked_time: Option<String>,
    pub os_type: Option<String>,
    pub support_session_manager: Option<bool>,
}
model! { DescribeRCCloudAssistantStatusInstanceCloudAssistantStatusSet {
    "ActiveTaskCount" active_task_count, "CloudAssistantStatus" cloud_assistant_status,
    "CloudAssistantVersion" cloud_assistant_version, "InstanceId" instance_id, "InvocationCount" invocation_count,
    "LastHeartbeatTime" last_heartbeat_time, "LastInvokedTime" last_invoked_time, "OSType" os_type,
    "SupportSessionManager" support_session_manager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterConfig {
    pub region_id: Option<String>,
    pub temporary_duration_minutes: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusterConfig() "DescribeRCClusterConfig" -> DescribeRCClusterConfigOutput {
    "RegionId" region_id: String, "TemporaryDurationMinutes" temporary_duration_minutes: i64, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterConfigOutput {
    pub config: Option<String>,
    pub expiration: Option<String>,
}
model! { DescribeRCClusterConfigOutput {
    "Config" config, "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodes {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusterNodes() "DescribeRCClusterNodes" -> DescribeRCClusterNodesOutput {
    "ClusterId" cluster_id: String, "NodePoolId" node_pool_id: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id: String, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesOutput {
    pub nodes: Option<Vec<DescribeRCClusterNodesNodes>>,
    pub page: Option<DescribeRCClusterNodesPage>,
}
model! { DescribeRCClusterNodesOutput {
    "Nodes" nodes, "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesNodes {
    pub creation_time: Option<String>,
    pub docker_version: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub is_aliyun_node: Option<bool>,
    pub node_name: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_status: Option<String>,
    pub pod_count: Option<i64>,
    pub runtime_version: Option<String>,
    pub state: Option<String>,
}
model! { DescribeRCClusterNodesNodes {
    "CreationTime" creation_time, "DockerVersion" docker_version, "ImageId" image_id, "InstanceId" instance_id,
    "InstanceRole" instance_role, "IpAddresses" ip_addresses, "IsAliyunNode" is_aliyun_node, "NodeName" node_name,
    "NodePoolId" node_pool_id, "NodeStatus" node_status, "PodCount" pod_count, "RuntimeVersion" runtime_version,
    "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusterNodesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCClusterNodesPage {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClusters {
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCClusters() "DescribeRCClusters" -> DescribeRCClustersOutput {
    "Profile" profile: String, "RegionId" region_id: String, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClustersOutput {
    pub clusters: Option<Vec<DescribeRCClustersClusters>>,
}
model! { DescribeRCClustersOutput {
    "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCClustersClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub profile: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCClustersClusters {
    "ClusterId" cluster_id, "ClusterName" cluster_name, "CreateTime" create_time, "Profile" profile, "Status" status,
    "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSets {
    pub deployment_set_ids: Option<String>,
    pub deployment_set_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub strategy: Option<String>,
    pub tag: Option<String>,
}
operation! { DescribeRCDeploymentSets(region_id: String) "DescribeRCDeploymentSets" -> DescribeRCDeploymentSetsOutput {
    "DeploymentSetIds" deployment_set_ids: String, "DeploymentSetName" deployment_set_name: String,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id, "Strategy" strategy: String,
    "Tag" tag: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsOutput {
    pub deployment_sets: Option<DescribeRCDeploymentSetsDeploymentSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCDeploymentSetsOutput {
    "DeploymentSets" deployment_sets, "PageNumber" page_number, "PageSize" page_size, "RegionId" region_id,
    "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsDeploymentSets {
    pub deployment_set: Option<Vec<DescribeRCDeploymentSetsDeploymentSet>>,
}
model! { DescribeRCDeploymentSetsDeploymentSets {
    "DeploymentSet" deployment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsDeploymentSet {
    pub capacities: Option<DescribeRCDeploymentSetsCapacities>,
    pub create_time: Option<String>,
    pub deployment_set_description: Option<String>,
    pub deployment_set_id: Option<String>,
    pub deployment_set_name: Option<String>,
    pub deployment_strategy: Option<String>,
    pub domain: Option<String>,
    pub granularity: Option<String>,
    pub group_count: Option<i64>,
    pub instance_amount: Option<i64>,
    pub instance_ids: Option<DescribeRCDeploymentSetsInstanceIds>,
    pub strategy: Option<String>,
    pub tags: Option<DescribeRCDeploymentSetsTags>,
}
model! { DescribeRCDeploymentSetsDeploymentSet {
    "Capacities" capacities, "CreateTime" create_time, "DeploymentSetDescription" deployment_set_description,
    "DeploymentSetId" deployment_set_id, "DeploymentSetName" deployment_set_name,
    "DeploymentStrategy" deployment_strategy, "Domain" domain, "Granularity" granularity, "GroupCount" group_count,
    "InstanceAmount" instance_amount, "InstanceIds" instance_ids, "Strategy" strategy, "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsCapacities {
    pub capacity: Option<Vec<DescribeRCDeploymentSetsCapacity>>,
}
model! { DescribeRCDeploymentSetsCapacities {
    "Capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsCapacity {
    pub available_amount: Option<i64>,
    pub used_amount: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeRCDeploymentSetsCapacity {
    "AvailableAmount" available_amount, "UsedAmount" used_amount, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeRCDeploymentSetsInstanceIds {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsTags {
    pub tag: Option<Vec<DescribeRCDeploymentSetsTag>>,
}
model! { DescribeRCDeploymentSetsTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDeploymentSetsTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCDeploymentSetsTag {
    "ResourceId" resource_id, "ResourceType" resource_type, "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisks {
    pub disk_ids: Option<String>,
    pub disk_type: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeRCDisksTag>>,
}
operation! { DescribeRCDisks(region_id: String) "DescribeRCDisks" -> DescribeRCDisksOutput {
    "DiskIds" disk_ids: String, "DiskType" disk_type: String, "InstanceId" instance_id: String,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id, "Status" status: String,
    "Tag" tag: Vec<DescribeRCDisksTag>
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCDisksTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksOutput {
    pub disks: Option<Vec<DescribeRCDisksDisks>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCDisksOutput {
    "Disks" disks, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksDisks {
    pub attached_time: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<bool>,
    pub expired_time: Option<String>,
    pub iops: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub performance_level: Option<String>,
    pub portable: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub serial_number: Option<String>,
    pub size: Option<i64>,
    pub source_snapshot_id: Option<String>,
    pub status: Option<String>,
    pub storage_cluster_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub tag: Option<Vec<DescribeRCDisksDisksTag>>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCDisksDisks {
    "AttachedTime" attached_time, "BurstingEnabled" bursting_enabled, "Category" category, "CreationTime" creation_time,
    "DeleteAutoSnapshot" delete_auto_snapshot, "DeleteWithInstance" delete_with_instance, "Description" description,
    "Device" device, "DiskChargeType" disk_charge_type, "DiskId" disk_id, "DiskName" disk_name, "Encrypted" encrypted,
    "ExpiredTime" expired_time, "IOPS" iops, "ImageId" image_id, "InstanceId" instance_id,
    "PerformanceLevel" performance_level, "Portable" portable, "RegionId" region_id,
    "ResourceGroupId" resource_group_id, "SerialNumber" serial_number, "Size" size,
    "SourceSnapshotId" source_snapshot_id, "Status" status, "StorageClusterId" storage_cluster_id,
    "StorageSetId" storage_set_id, "Tag" tag, "Type" r#type, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCDisksDisksTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCDisksDisksTag {
    "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScaling {
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub support_case: Option<String>,
}
operation! { DescribeRCElasticScaling() "DescribeRCElasticScaling" -> DescribeRCElasticScalingOutput {
    "InstanceChargeType" instance_charge_type: String, "InstanceId" instance_id: String,
    "InstanceType" instance_type: String, "RegionId" region_id: String, "SupportCase" support_case: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScalingOutput {
    pub acu_type: Option<String>,
    pub instance_id: Option<String>,
    pub scaling_enabled: Option<bool>,
    pub scaling_supported: Option<bool>,
    pub scheduled_rule: Option<String>,
    pub scheduled_rule_templates: Option<DescribeRCElasticScalingScheduledRuleTemplates>,
    pub target_instance_type: Option<String>,
}
model! { DescribeRCElasticScalingOutput {
    "AcuType" acu_type, "InstanceId" instance_id, "ScalingEnabled" scaling_enabled,
    "ScalingSupported" scaling_supported, "ScheduledRule" scheduled_rule,
    "ScheduledRuleTemplates" scheduled_rule_templates, "TargetInstanceType" target_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCElasticScalingScheduledRuleTemplates {
    pub items: Option<Vec<String>>,
}
model! { DescribeRCElasticScalingScheduledRuleTemplates {
    "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageList {
    pub architecture: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeRCImageList(region_id: String) "DescribeRCImageList" -> DescribeRCImageListOutput {
    "Architecture" architecture: String, "ImageId" image_id: String, "ImageName" image_name: String,
    "InstanceType" instance_type: String, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "RegionId" region_id, "Type" r#type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListOutput {
    pub images: Option<Vec<DescribeRCImageListImages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCImageListOutput {
    "Images" images, "PageNumber" page_number, "PageSize" page_size, "RegionId" region_id, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListImages {
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Option<Vec<DescribeRCImageListDiskDeviceMappings>>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub is_public: Option<bool>,
    pub is_support_rds_custom: Option<bool>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub usage: Option<String>,
}
model! { DescribeRCImageListImages {
    "Architecture" architecture, "CreationTime" creation_time, "Description" description,
    "DiskDeviceMappings" disk_device_mappings, "ImageId" image_id, "ImageName" image_name, "ImageVersion" image_version,
    "IsPublic" is_public, "IsSupportRdsCustom" is_support_rds_custom, "OSName" os_name, "OSNameEn" os_name_en,
    "OSType" os_type, "Platform" platform, "Size" size, "Status" status, "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCImageListDiskDeviceMappings {
    pub device: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRCImageListDiskDeviceMappings {
    "Device" device, "Size" size, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttribute {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_disks_results: Option<i64>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceAttribute() "DescribeRCInstanceAttribute" -> DescribeRCInstanceAttributeOutput {
    "InstanceId" instance_id: String, "InstanceName" instance_name: String, "MaxDisksResults" max_disks_results: i64,
    "PrivateIpAddress" private_ip_address: String, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeOutput {
    pub auto_renew: Option<bool>,
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub create_mode: Option<i64>,
    pub creation_time: Option<String>,
    pub credit_specification: Option<String>,
    pub data_disks: Option<DescribeRCInstanceAttributeDataDisks>,
    pub db_type: Option<String>,
    pub dedicated_host_attribute: Option<DescribeRCInstanceAttributeDedicatedHostAttribute>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub ecs_instance_type: Option<String>,
    pub eip_address: Option<DescribeRCInstanceAttributeEipAddress>,
    pub enable_jumbo_frame: Option<bool>,
    pub expired_time: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_types: Option<String>,
    pub host_name: Option<String>,
    pub host_type: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<DescribeRCInstanceAttributeInnerIpAddress>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub memory: Option<i64>,
    pub node_type: Option<String>,
    pub operation_locks: Option<DescribeRCInstanceAttributeOperationLocks>,
    pub public_ip_address: Option<DescribeRCInstanceAttributePublicIpAddress>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<DescribeRCInstanceAttributeSecurityGroupIds>,
    pub serial_number: Option<String>,
    pub spot_strategy: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub system_disk: Option<DescribeRCInstanceAttributeSystemDisk>,
    pub tags: Option<DescribeRCInstanceAttributeTags>,
    pub user_data: Option<String>,
    pub vlan_id: Option<String>,
    pub vpc_attributes: Option<DescribeRCInstanceAttributeVpcAttributes>,
    pub zone_id: Option<String>,
}
model! { DescribeRCInstanceAttributeOutput {
    "AutoRenew" auto_renew, "ClusterId" cluster_id, "Cpu" cpu, "CreateMode" create_mode, "CreationTime" creation_time,
    "CreditSpecification" credit_specification, "DataDisks" data_disks, "DbType" db_type,
    "DedicatedHostAttribute" dedicated_host_attribute, "DeletionProtection" deletion_protection,
    "DeploymentSetId" deployment_set_id, "Description" description, "DiskType" disk_type,
    "EcsInstanceType" ecs_instance_type, "EipAddress" eip_address, "EnableJumboFrame" enable_jumbo_frame,
    "ExpiredTime" expired_time, "Gpu" gpu, "GpuTypes" gpu_types, "HostName" host_name, "HostType" host_type,
    "ImageId" image_id, "InnerIpAddress" inner_ip_address, "InstanceChargeType" instance_charge_type,
    "InstanceId" instance_id, "InstanceName" instance_name, "InstanceNetworkType" instance_network_type,
    "InstanceType" instance_type, "InternetChargeType" internet_charge_type,
    "InternetMaxBandwidthIn" internet_max_bandwidth_in, "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    "IoOptimized" io_optimized, "KeyPairName" key_pair_name, "Memory" memory, "NodeType" node_type,
    "OperationLocks" operation_locks, "PublicIpAddress" public_ip_address, "RegionId" region_id,
    "ResourceGroupId" resource_group_id, "SecurityGroupIds" security_group_ids, "SerialNumber" serial_number,
    "SpotStrategy" spot_strategy, "Status" status, "StoppedMode" stopped_mode, "SystemDisk" system_disk, "Tags" tags,
    "UserData" user_data, "VlanId" vlan_id, "VpcAttributes" vpc_attributes, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDataDisks {
    pub data_disk: Option<Vec<DescribeRCInstanceAttributeDataDisk>>,
}
model! { DescribeRCInstanceAttributeDataDisks {
    "DataDisk" data_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub device: Option<String>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { DescribeRCInstanceAttributeDataDisk {
    "Category" category, "DeleteWithInstance" delete_with_instance, "Device" device, "Encrypted" encrypted,
    "PerformanceLevel" performance_level, "Size" size, "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeDedicatedHostAttribute {
    pub dedicated_host_id: Option<String>,
    pub dedicated_host_name: Option<String>,
}
model! { DescribeRCInstanceAttributeDedicatedHostAttribute {
    "DedicatedHostId" dedicated_host_id, "DedicatedHostName" dedicated_host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeEipAddress {
    pub allocation_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeRCInstanceAttributeEipAddress {
    "AllocationId" allocation_id, "Bandwidth" bandwidth, "InternetChargeType" internet_charge_type,
    "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeInnerIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeRCInstanceAttributeInnerIpAddress {
    "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeOperationLocks {
    pub lock_reason: Option<Vec<DescribeRCInstanceAttributeLockReason>>,
}
model! { DescribeRCInstanceAttributeOperationLocks {
    "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeRCInstanceAttributeLockReason {
    "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributePublicIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeRCInstanceAttributePublicIpAddress {
    "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeRCInstanceAttributeSecurityGroupIds {
    "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeSystemDisk {
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeRCInstanceAttributeSystemDisk {
    "DeleteWithInstance" delete_with_instance, "Encrypted" encrypted, "SystemDiskCategory" system_disk_category,
    "SystemDiskPerformanceLevel" system_disk_performance_level, "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeTags {
    pub tag: Option<Vec<DescribeRCInstanceAttributeTag>>,
}
model! { DescribeRCInstanceAttributeTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstanceAttributeTag {
    "ResourceId" resource_id, "ResourceType" resource_type, "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Option<DescribeRCInstanceAttributePrivateIpAddress>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCInstanceAttributeVpcAttributes {
    "NatIpAddress" nat_ip_address, "PrivateIpAddress" private_ip_address, "VSwitchId" v_switch_id, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceAttributePrivateIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeRCInstanceAttributePrivateIpAddress {
    "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCount {
    pub ddos_region_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceDdosCount() "DescribeRCInstanceDdosCount" -> DescribeRCInstanceDdosCountOutput {
    "DdosRegionId" ddos_region_id: String, "InstanceType" instance_type: String, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCountOutput {
    pub ddos_count: Option<DescribeRCInstanceDdosCountDdosCount>,
}
model! { DescribeRCInstanceDdosCountOutput {
    "DdosCount" ddos_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceDdosCountDdosCount {
    pub blackhole_count: Option<String>,
    pub defense_count: Option<String>,
    pub instacen_count: Option<String>,
}
model! { DescribeRCInstanceDdosCountDdosCount {
    "BlackholeCount" blackhole_count, "DefenseCount" defense_count, "InstacenCount" instacen_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEvents {
    pub event_cycle_status: Option<String>,
    pub event_id: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub impact_level: Option<String>,
    pub instance_event_cycle_status: Option<Vec<String>>,
    pub instance_event_type: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub max_results: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeRCInstanceHistoryEventsTag>>,
    pub event_publish_time: Option<DescribeRCInstanceHistoryEventsEventPublishTime>,
    pub not_before: Option<DescribeRCInstanceHistoryEventsNotBefore>,
}
operation! { DescribeRCInstanceHistoryEvents(region_id: String)
    "DescribeRCInstanceHistoryEvents" -> DescribeRCInstanceHistoryEventsOutput {
    "EventCycleStatus" event_cycle_status: String, "EventId" event_id: Vec<String>, "EventType" event_type: String,
    "ImpactLevel" impact_level: String, "InstanceEventCycleStatus" instance_event_cycle_status: Vec<String>,
    "InstanceEventType" instance_event_type: Vec<String>, "InstanceId" instance_id: String,
    "MaxResults" max_results: String, "PageNumber" page_number: String, "PageSize" page_size: String,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String, "ResourceId" resource_id: Vec<String>,
    "Tag" tag: Vec<DescribeRCInstanceHistoryEventsTag>,
    "EventPublishTime" event_publish_time: DescribeRCInstanceHistoryEventsEventPublishTime,
    "NotBefore" not_before: DescribeRCInstanceHistoryEventsNotBefore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventPublishTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsEventPublishTime() {
    "End" end: String, "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsNotBefore {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeRCInstanceHistoryEventsNotBefore() {
    "End" end: String, "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsOutput {
    pub instance_system_event_set: Option<Vec<DescribeRCInstanceHistoryEventsInstanceSystemEventSet>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInstanceHistoryEventsOutput {
    "InstanceSystemEventSet" instance_system_event_set, "NextToken" next_token, "PageNumber" page_number,
    "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsInstanceSystemEventSet {
    pub event_cycle_status: Option<DescribeRCInstanceHistoryEventsEventCycleStatus>,
    pub event_finish_time: Option<String>,
    pub event_id: Option<String>,
    pub event_publish_time: Option<String>,
    pub event_type: Option<DescribeRCInstanceHistoryEventsEventType>,
    pub extended_attribute: Option<DescribeRCInstanceHistoryEventsExtendedAttribute>,
    pub impact_level: Option<String>,
    pub instance_id: Option<String>,
    pub not_before: Option<String>,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsInstanceSystemEventSet {
    "EventCycleStatus" event_cycle_status, "EventFinishTime" event_finish_time, "EventId" event_id,
    "EventPublishTime" event_publish_time, "EventType" event_type, "ExtendedAttribute" extended_attribute,
    "ImpactLevel" impact_level, "InstanceId" instance_id, "NotBefore" not_before, "Reason" reason,
    "ReasonCode" reason_code, "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventCycleStatus {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsEventCycleStatus {
    "Code" code, "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsEventType {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsEventType {
    "Code" code, "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsExtendedAttribute {
    pub can_accept: Option<String>,
    pub code: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub host_id: Option<String>,
    pub host_type: Option<String>,
    pub inactive_disks: Option<Vec<DescribeRCInstanceHistoryEventsInactiveDisks>>,
    pub migration_options: Option<Vec<String>>,
    pub online_repair_policy: Option<String>,
    pub punish_domain: Option<String>,
    pub punish_type: Option<String>,
    pub punish_url: Option<String>,
    pub rack: Option<String>,
    pub response_result: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsExtendedAttribute {
    "CanAccept" can_accept, "Code" code, "Device" device, "DiskId" disk_id, "HostId" host_id, "HostType" host_type,
    "InactiveDisks" inactive_disks, "MigrationOptions" migration_options, "OnlineRepairPolicy" online_repair_policy,
    "PunishDomain" punish_domain, "PunishType" punish_type, "PunishUrl" punish_url, "Rack" rack,
    "ResponseResult" response_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceHistoryEventsInactiveDisks {
    pub creation_time: Option<String>,
    pub device_category: Option<String>,
    pub device_size: Option<String>,
    pub device_type: Option<String>,
    pub release_time: Option<String>,
}
model! { DescribeRCInstanceHistoryEventsInactiveDisks {
    "CreationTime" creation_time, "DeviceCategory" device_category, "DeviceSize" device_size, "DeviceType" device_type,
    "ReleaseTime" release_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddress {
    pub current_page: Option<i64>,
    pub ddos_region_id: Option<String>,
    pub ddos_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeRCInstanceIpAddress() "DescribeRCInstanceIpAddress" -> DescribeRCInstanceIpAddressOutput {
    "CurrentPage" current_page: i64, "DdosRegionId" ddos_region_id: String, "DdosStatus" ddos_status: String,
    "InstanceId" instance_id: String, "InstanceIp" instance_ip: String, "InstanceName" instance_name: String,
    "InstanceType" instance_type: String, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressOutput {
    pub rc_instance_list: Option<Vec<DescribeRCInstanceIpAddressRCInstanceList>>,
    pub total: Option<String>,
}
model! { DescribeRCInstanceIpAddressOutput {
    "RCInstanceList" rc_instance_list, "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressRCInstanceList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address_config: Option<Vec<DescribeRCInstanceIpAddressIpAddressConfig>>,
}
model! { DescribeRCInstanceIpAddressRCInstanceList {
    "InstanceId" instance_id, "InstanceName" instance_name, "InstanceStatus" instance_status,
    "InstanceType" instance_type, "IpAddressConfig" ip_address_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressIpAddressConfig {
    pub blackhole_threshold: Option<i64>,
    pub defense_bps_threshold: Option<i64>,
    pub defense_pps_threshold: Option<i64>,
    pub elastic_threshold: Option<i64>,
    pub instance_ip: Option<String>,
    pub ip_status: Option<String>,
    pub ip_version: Option<String>,
    pub is_bgppack: Option<bool>,
    pub is_full_protection: Option<i64>,
    pub region_id: Option<String>,
}
model! { DescribeRCInstanceIpAddressIpAddressConfig {
    "BlackholeThreshold" blackhole_threshold, "DefenseBpsThreshold" defense_bps_threshold,
    "DefensePpsThreshold" defense_pps_threshold, "ElasticThreshold" elastic_threshold, "InstanceIp" instance_ip,
    "IpStatus" ip_status, "IpVersion" ip_version, "IsBgppack" is_bgppack, "IsFullProtection" is_full_protection,
    "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamilies {
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceTypeFamilies() "DescribeRCInstanceTypeFamilies" -> DescribeRCInstanceTypeFamiliesOutput {
    "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesOutput {
    pub instance_type_families: Option<DescribeRCInstanceTypeFamiliesInstanceTypeFamilies>,
}
model! { DescribeRCInstanceTypeFamiliesOutput {
    "InstanceTypeFamilies" instance_type_families
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesInstanceTypeFamilies {
    pub instance_type_family: Option<Vec<DescribeRCInstanceTypeFamiliesInstanceTypeFamily>>,
}
model! { DescribeRCInstanceTypeFamiliesInstanceTypeFamilies {
    "InstanceTypeFamily" instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypeFamiliesInstanceTypeFamily {
    pub instance_type_family_desc: Option<String>,
    pub instance_type_family_id: Option<String>,
}
model! { DescribeRCInstanceTypeFamiliesInstanceTypeFamily {
    "InstanceTypeFamilyDesc" instance_type_family_desc, "InstanceTypeFamilyId" instance_type_family_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypes {
    pub commodity_code: Option<String>,
    pub engine: Option<String>,
    pub instance_type: Option<Vec<String>>,
    pub instance_type_family: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceTypes() "DescribeRCInstanceTypes" -> DescribeRCInstanceTypesOutput {
    "CommodityCode" commodity_code: String, "Engine" engine: String, "InstanceType" instance_type: Vec<String>,
    "InstanceTypeFamily" instance_type_family: String, "RegionId" region_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesOutput {
    pub instance_types: Option<DescribeRCInstanceTypesInstanceTypes>,
}
model! { DescribeRCInstanceTypesOutput {
    "InstanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesInstanceTypes {
    pub instance_type: Option<Vec<DescribeRCInstanceTypesInstanceType>>,
}
model! { DescribeRCInstanceTypesInstanceTypes {
    "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub disk_quantity: Option<i64>,
    pub instance_type_family: Option<String>,
    pub instance_type_id: Option<String>,
    pub jumbo_frame_support: Option<bool>,
    pub memory_size: Option<i64>,
}
model! { DescribeRCInstanceTypesInstanceType {
    "CpuCoreCount" cpu_core_count, "DiskQuantity" disk_quantity, "InstanceTypeFamily" instance_type_family,
    "InstanceTypeId" instance_type_id, "JumboFrameSupport" jumbo_frame_support, "MemorySize" memory_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceVncUrl {
    pub db_type: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCInstanceVncUrl() "DescribeRCInstanceVncUrl" -> DescribeRCInstanceVncUrlOutput {
    "DbType" db_type: String, "InstanceId" instance_id: String, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstanceVncUrlOutput {
    pub login_url: Option<Secret>,
}
model! { DescribeRCInstanceVncUrlOutput {
    "LoginUrl" login_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstances {
    pub description: Option<String>,
    pub host_ip: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCInstances() "DescribeRCInstances" -> DescribeRCInstancesOutput {
    "Description" description: String, "HostIp" host_ip: String, "ImageId" image_id: String,
    "InstanceId" instance_id: String, "InstanceIds" instance_ids: String, "InstanceName" instance_name: String,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "PublicIp" public_ip: String,
    "RegionId" region_id: String, "Status" status: String, "Tag" tag: String, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rc_instances: Option<Vec<DescribeRCInstancesRCInstances>>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInstancesOutput {
    "PageNumber" page_number, "PageSize" page_size, "RCInstances" rc_instances, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesRCInstances {
    pub auto_renew: Option<bool>,
    pub cluster_name: Option<String>,
    pub cpu: Option<i64>,
    pub create_mode: Option<String>,
    pub db_type: Option<String>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub ecs_host_name: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_created: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub memory: Option<i64>,
    pub node_type: Option<String>,
    pub os_name: Option<String>,
    pub os_type: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub tag_resources: Option<Vec<DescribeRCInstancesTagResources>>,
    pub tags: Option<Vec<DescribeRCInstancesTags>>,
    pub vpc_attributes: Option<DescribeRCInstancesVpcAttributes>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCInstancesRCInstances {
    "AutoRenew" auto_renew, "ClusterName" cluster_name, "Cpu" cpu, "CreateMode" create_mode, "DbType" db_type,
    "DeploymentSetId" deployment_set_id, "Description" description, "EcsHostName" ecs_host_name,
    "ExpiredTime" expired_time, "GmtCreated" gmt_created, "HostIp" host_ip, "HostName" host_name, "ImageId" image_id,
    "InstanceChargeType" instance_charge_type, "InstanceId" instance_id, "InstanceName" instance_name,
    "InstanceType" instance_type, "InstanceTypeFamily" instance_type_family, "Memory" memory, "NodeType" node_type,
    "OSName" os_name, "OSType" os_type, "PublicIp" public_ip, "RegionId" region_id, "SecurityGroupId" security_group_id,
    "SpotStrategy" spot_strategy, "StartTime" start_time, "Status" status, "StoppedMode" stopped_mode,
    "TagResources" tag_resources, "Tags" tags, "VpcAttributes" vpc_attributes, "VpcId" vpc_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstancesTagResources {
    "ResourceId" resource_id, "ResourceType" resource_type, "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesTags {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInstancesTags {
    "ResourceId" resource_id, "ResourceType" resource_type, "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInstancesVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Option<Vec<String>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCInstancesVpcAttributes {
    "NatIpAddress" nat_ip_address, "PrivateIpAddress" private_ip_address, "VSwitchId" v_switch_id, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResults {
    pub command_id: Option<String>,
    pub content_encoding: Option<String>,
    pub include_history: Option<bool>,
    pub instance_id: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeRCInvocationResultsTag>>,
}
operation! { DescribeRCInvocationResults(region_id: String)
    "DescribeRCInvocationResults" -> DescribeRCInvocationResultsOutput {
    "CommandId" command_id: String, "ContentEncoding" content_encoding: String, "IncludeHistory" include_history: bool,
    "InstanceId" instance_id: String, "InvokeId" invoke_id: String, "InvokeRecordStatus" invoke_record_status: String,
    "MaxResults" max_results: i64, "NextToken" next_token: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "Tag" tag: Vec<DescribeRCInvocationResultsTag>
} [
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCInvocationResultsTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsOutput {
    pub invocation_results: Option<Vec<DescribeRCInvocationResultsInvocationResults>>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRCInvocationResultsOutput {
    "InvocationResults" invocation_results, "NextToken" next_token, "PageNumber" page_number, "PageSize" page_size,
    "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsInvocationResults {
    pub command_id: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<String>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub tags: Option<Vec<DescribeRCInvocationResultsTags>>,
    pub username: Option<String>,
}
model! { DescribeRCInvocationResultsInvocationResults {
    "CommandId" command_id, "ContainerId" container_id, "ContainerName" container_name, "Dropped" dropped,
    "ErrorCode" error_code, "ErrorInfo" error_info, "ExitCode" exit_code, "FinishedTime" finished_time,
    "InstanceId" instance_id, "InvocationStatus" invocation_status, "InvokeId" invoke_id,
    "InvokeRecordStatus" invoke_record_status, "Output" output, "Repeats" repeats, "StartTime" start_time,
    "StopTime" stop_time, "Tags" tags, "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCInvocationResultsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCInvocationResultsTags {
    "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCMetricList {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub instance_id: Option<String>,
    pub length: Option<String>,
    pub metric_name: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRCMetricList(metric_name: String) "DescribeRCMetricList" -> DescribeRCMetricListOutput {
    "Dimensions" dimensions: String, "EndTime" end_time: String, "Express" express: String,
    "InstanceId" instance_id: String, "Length" length: String, "MetricName" metric_name, "NextToken" next_token: String,
    "Period" period: String, "RegionId" region_id: String, "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCMetricListOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRCMetricListOutput {
    "Code" code, "Datapoints" datapoints, "Message" message, "NextToken" next_token, "Period" period, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfaces {
    pub instance_id: String,
}
operation! { DescribeRCNetworkInterfaces(instance_id: String)
    "DescribeRCNetworkInterfaces" -> DescribeRCNetworkInterfacesOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesOutput {
    pub network_interface_sets: Option<Vec<DescribeRCNetworkInterfacesNetworkInterfaceSets>>,
}
model! { DescribeRCNetworkInterfacesOutput {
    "NetworkInterfaceSets" network_interface_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesNetworkInterfaceSets {
    pub associated_public_ip: Option<DescribeRCNetworkInterfacesAssociatedPublicIp>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub ipv6_sets: Option<Vec<DescribeRCNetworkInterfacesIpv6Sets>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_sets: Option<Vec<DescribeRCNetworkInterfacesPrivateIpSets>>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeRCNetworkInterfacesTags>>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCNetworkInterfacesNetworkInterfaceSets {
    "AssociatedPublicIp" associated_public_ip, "CreationTime" creation_time, "Description" description,
    "InstanceId" instance_id, "Ipv6Sets" ipv6_sets, "MacAddress" mac_address, "NetworkInterfaceId" network_interface_id,
    "PrivateIpSets" private_ip_sets, "ResourceGroupId" resource_group_id, "SecurityGroupIds" security_group_ids,
    "Status" status, "Tags" tags, "Type" r#type, "VSwitchId" v_switch_id, "VpcId" vpc_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesAssociatedPublicIp {
    pub public_ip_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesAssociatedPublicIp {
    "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesIpv6Sets {
    pub ipv6_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesIpv6Sets {
    "Ipv6Address" ipv6_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesPrivateIpSets {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeRCNetworkInterfacesPrivateIpSets {
    "Primary" primary, "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCNetworkInterfacesTags {
    "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePool {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRCNodePool() "DescribeRCNodePool" -> DescribeRCNodePoolOutput {
    "ClusterId" cluster_id: String, "NodePoolId" node_pool_id: String, "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolOutput {
    pub node_pool_list: Option<Vec<DescribeRCNodePoolNodePoolList>>,
}
model! { DescribeRCNodePoolOutput {
    "NodePoolList" node_pool_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolNodePoolList {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub cluster_id: Option<String>,
    pub create_mode: Option<String>,
    pub data_disk: Option<Vec<DescribeRCNodePoolDataDisk>>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_pool_name: Option<String>,
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub system_disk: Option<DescribeRCNodePoolSystemDisk>,
    pub tag: Option<Vec<DescribeRCNodePoolTag>>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCNodePoolNodePoolList {
    "AutoPay" auto_pay, "AutoRenew" auto_renew, "ClusterId" cluster_id, "CreateMode" create_mode, "DataDisk" data_disk,
    "DeploymentSetId" deployment_set_id, "Description" description, "HostName" host_name, "ImageId" image_id,
    "InstanceChargeType" instance_charge_type, "InstanceName" instance_name, "InstanceType" instance_type,
    "InternetChargeType" internet_charge_type, "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    "IoOptimized" io_optimized, "KeyPairName" key_pair_name, "NodePoolId" node_pool_id, "NodePoolName" node_pool_name,
    "Password" password, "Period" period, "PeriodUnit" period_unit, "RegionId" region_id,
    "ResourceGroupId" resource_group_id, "SecurityEnhancementStrategy" security_enhancement_strategy,
    "SecurityGroupId" security_group_id, "SpotStrategy" spot_strategy, "SystemDisk" system_disk, "Tag" tag,
    "VSwitchId" v_switch_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeRCNodePoolDataDisk {
    "Category" category, "DeleteWithInstance" delete_with_instance, "Encrypted" encrypted,
    "PerformanceLevel" performance_level, "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeRCNodePoolSystemDisk {
    "Category" category, "PerformanceLevel" performance_level, "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCNodePoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCNodePoolTag {
    "Key" key, "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModification {
    pub conditionss: Option<Vec<String>>,
    pub cores: Option<i64>,
    pub destination_resource: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub memory: Option<f64>,
    pub operation_type: Option<String>,
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeRCResourcesModification(destination_resource: String, instance_id: String, region_id: String)
    "DescribeRCResourcesModification" -> DescribeRCResourcesModificationOutput {
    "Conditionss" conditionss: Vec<String>, "Cores" cores: i64, "DestinationResource" destination_resource,
    "InstanceId" instance_id, "InstanceType" instance_type: String, "Memory" memory: f64,
    "OperationType" operation_type: String, "RegionId" region_id, "ZoneId" zone_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationOutput {
    pub available_zones: Option<Vec<DescribeRCResourcesModificationAvailableZones>>,
}
model! { DescribeRCResourcesModificationOutput {
    "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationAvailableZones {
    pub available_resources: Option<Vec<DescribeRCResourcesModificationAvailableResources>>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRCResourcesModificationAvailableZones {
    "AvailableResources" available_resources, "RegionId" region_id, "Status" status, "StatusCategory" status_category,
    "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationAvailableResources {
    pub supported_resources: Option<Vec<DescribeRCResourcesModificationSupportedResources>>,
    pub r#type: Option<String>,
}
model! { DescribeRCResourcesModificationAvailableResources {
    "SupportedResources" supported_resources, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCResourcesModificationSupportedResources {
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRCResourcesModificationSupportedResources {
    "Status" status, "StatusCategory" status_category, "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupList {
    pub region_id: String,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRCSecurityGroupList(region_id: String)
    "DescribeRCSecurityGroupList" -> DescribeRCSecurityGroupListOutput {
    "RegionId" region_id, "SecurityGroupId" security_group_id: String, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupListOutput {
    pub rc_security_groups: Option<Vec<DescribeRCSecurityGroupListRCSecurityGroups>>,
}
model! { DescribeRCSecurityGroupListOutput {
    "RCSecurityGroups" rc_security_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupListRCSecurityGroups {
    pub available_instance_amount: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCSecurityGroupListRCSecurityGroups {
    "AvailableInstanceAmount" available_instance_amount, "CreationTime" creation_time, "Description" description,
    "InstanceCount" instance_count, "SecurityGroupId" security_group_id, "SecurityGroupType" security_group_type,
    "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermission {
    pub region_id: String,
    pub security_group_id: String,
}
operation! { DescribeRCSecurityGroupPermission(region_id: String, security_group_id: String)
    "DescribeRCSecurityGroupPermission" -> DescribeRCSecurityGroupPermissionOutput {
    "RegionId" region_id, "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermissionOutput {
    pub inner_access_policy: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_permissions: Option<Vec<DescribeRCSecurityGroupPermissionSecurityGroupPermissions>>,
    pub vpc_id: Option<String>,
}
model! { DescribeRCSecurityGroupPermissionOutput {
    "InnerAccessPolicy" inner_access_policy, "RegionId" region_id, "SecurityGroupId" security_group_id,
    "SecurityGroupPermissions" security_group_permissions, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSecurityGroupPermissionSecurityGroupPermissions {
    pub create_time: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
model! { DescribeRCSecurityGroupPermissionSecurityGroupPermissions {
    "CreateTime" create_time, "DestCidrIp" dest_cidr_ip, "Direction" direction, "IpProtocol" ip_protocol,
    "Policy" policy, "PortRange" port_range, "Priority" priority, "SecurityGroupRuleId" security_group_rule_id,
    "SourceCidrIp" source_cidr_ip, "SourcePortRange" source_port_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshots {
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub snapshot_ids: Option<String>,
    pub tag: Option<Vec<DescribeRCSnapshotsTag>>,
}
operation! { DescribeRCSnapshots() "DescribeRCSnapshots" -> DescribeRCSnapshotsOutput {
    "DiskId" disk_id: String, "InstanceId" instance_id: String, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id: String, "SnapshotIds" snapshot_ids: String,
    "Tag" tag: Vec<DescribeRCSnapshotsTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRCSnapshotsTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<Vec<DescribeRCSnapshotsSnapshots>>,
    pub total_count: Option<i64>,
}
model! { DescribeRCSnapshotsOutput {
    "PageNumber" page_number, "PageSize" page_size, "Snapshots" snapshots, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsSnapshots {
    pub available: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub instant_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_size: Option<i64>,
    pub source_disk_type: Option<String>,
    pub source_storage_type: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeRCSnapshotsSnapshotsTag>>,
    pub usage: Option<String>,
}
model! { DescribeRCSnapshotsSnapshots {
    "Available" available, "Category" category, "CreationTime" creation_time, "Description" description,
    "Encrypted" encrypted, "InstantAccess" instant_access, "LastModifiedTime" last_modified_time, "Progress" progress,
    "RegionId" region_id, "ResourceGroupId" resource_group_id, "SnapshotId" snapshot_id, "SnapshotName" snapshot_name,
    "SnapshotType" snapshot_type, "SourceDiskId" source_disk_id, "SourceDiskSize" source_disk_size,
    "SourceDiskType" source_disk_type, "SourceStorageType" source_storage_type, "Status" status, "Tag" tag,
    "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCSnapshotsSnapshotsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeRCSnapshotsSnapshotsTag {
    "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCVCluster {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { DescribeRCVCluster(cluster_id: String, region_id: String)
    "DescribeRCVCluster" -> DescribeRCVClusterOutput {
    "ClusterId" cluster_id, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRCVClusterOutput {
    pub v_cluster_status: Option<String>,
}
model! { DescribeRCVClusterOutput {
    "VClusterStatus" v_cluster_status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettings {
    pub owner_id: Option<i64>,
    pub resource_niche: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRdsResourceSettings(resource_niche: String)
    "DescribeRdsResourceSettings" -> DescribeRdsResourceSettingsOutput {
    "OwnerId" owner_id: i64, "ResourceNiche" resource_niche, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsOutput {
    pub rds_instance_resource_settings: Option<DescribeRdsResourceSettingsRdsInstanceResourceSettings>,
}
model! { DescribeRdsResourceSettingsOutput {
    "RdsInstanceResourceSettings" rds_instance_resource_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsRdsInstanceResourceSettings {
    pub rds_instance_resource_setting: Option<Vec<DescribeRdsResourceSettingsRdsInstanceResourceSetting>>,
}
model! { DescribeRdsResourceSettingsRdsInstanceResourceSettings {
    "RdsInstanceResourceSetting" rds_instance_resource_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsRdsInstanceResourceSetting {
    pub end_date: Option<String>,
    pub is_top: Option<String>,
    pub notice_bar_content: Option<String>,
    pub popped_up_button_text: Option<String>,
    pub popped_up_button_type: Option<String>,
    pub popped_up_button_url: Option<String>,
    pub popped_up_content: Option<String>,
    pub resource_niche: Option<String>,
    pub start_date: Option<String>,
}
model! { DescribeRdsResourceSettingsRdsInstanceResourceSetting {
    "EndDate" end_date, "IsTop" is_top, "NoticeBarContent" notice_bar_content,
    "PoppedUpButtonText" popped_up_button_text, "PoppedUpButtonType" popped_up_button_type,
    "PoppedUpButtonUrl" popped_up_button_url, "PoppedUpContent" popped_up_content, "ResourceNiche" resource_niche,
    "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelay {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub read_instance_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeReadDBInstanceDelay(db_instance_id: String, read_instance_id: String)
    "DescribeReadDBInstanceDelay" -> DescribeReadDBInstanceDelayOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ReadInstanceId" read_instance_id, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayOutput {
    pub db_instance_id: Option<String>,
    pub delay_time: Option<i64>,
    pub items: Option<DescribeReadDBInstanceDelayItems>,
    pub read_db_instance_id: Option<String>,
}
model! { DescribeReadDBInstanceDelayOutput {
    "DBInstanceId" db_instance_id, "DelayTime" delay_time, "Items" items, "ReadDBInstanceId" read_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayItems {
    pub items: Option<Vec<DescribeReadDBInstanceDelayItemsItems>>,
}
model! { DescribeReadDBInstanceDelayItems {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayItemsItems {
    pub db_instance_id: Option<String>,
    pub read_db_instance_names: Option<DescribeReadDBInstanceDelayReadDBInstanceNames>,
    pub read_delay_times: Option<DescribeReadDBInstanceDelayReadDelayTimes>,
    pub readonly_instance_delay: Option<DescribeReadDBInstanceDelayReadonlyInstanceDelay>,
}
model! { DescribeReadDBInstanceDelayItemsItems {
    "DBInstanceId" db_instance_id, "ReadDBInstanceNames" read_db_instance_names, "ReadDelayTimes" read_delay_times,
    "ReadonlyInstanceDelay" readonly_instance_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadDBInstanceNames {
    pub read_db_instance_name: Option<Vec<String>>,
}
model! { DescribeReadDBInstanceDelayReadDBInstanceNames {
    "ReadDBInstanceName" read_db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadDelayTimes {
    pub read_delay_time: Option<Vec<String>>,
}
model! { DescribeReadDBInstanceDelayReadDelayTimes {
    "ReadDelayTime" read_delay_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadonlyInstanceDelay {
    pub readonly_instance_delay: Option<Vec<DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay>>,
}
model! { DescribeReadDBInstanceDelayReadonlyInstanceDelay {
    "ReadonlyInstanceDelay" readonly_instance_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay {
    pub flush_lag: Option<String>,
    pub flush_latency: Option<String>,
    pub read_db_instance_name: Option<String>,
    pub replay_lag: Option<String>,
    pub replay_latency: Option<String>,
    pub send_latency: Option<String>,
    pub write_lag: Option<String>,
    pub write_latency: Option<String>,
}
model! { DescribeReadDBInstanceDelayReadonlyInstanceDelayReadonlyInstanceDelay {
    "FlushLag" flush_lag, "FlushLatency" flush_latency, "ReadDBInstanceName" read_db_instance_name,
    "ReplayLag" replay_lag, "ReplayLatency" replay_latency, "SendLatency" send_latency, "WriteLag" write_lag,
    "WriteLatency" write_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfos {
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegionInfos() "DescribeRegionInfos" -> DescribeRegionInfosOutput {
    "ClientToken" client_token: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosOutput {
    pub regions: Option<DescribeRegionInfosRegions>,
}
model! { DescribeRegionInfosOutput {
    "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosRegions {
    pub rds_region: Option<Vec<DescribeRegionInfosRDSRegion>>,
}
model! { DescribeRegionInfosRegions {
    "RDSRegion" rds_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfosRDSRegion {
    pub region_id: Option<String>,
}
model! { DescribeRegionInfosRDSRegion {
    "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    "AcceptLanguage" accept_language: String, "ResourceOwnerId" resource_owner_id: i64
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
    pub rds_region: Option<Vec<DescribeRegionsRDSRegion>>,
}
model! { DescribeRegionsRegions {
    "RDSRegion" rds_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRDSRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeRegionsRDSRegion {
    "LocalName" local_name, "RegionEndpoint" region_endpoint, "RegionId" region_id, "ZoneId" zone_id,
    "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: String,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub quantity: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub time_type: String,
    pub used_time: i64,
}
operation! { DescribeRenewalPrice(db_instance_id: String, time_type: String, used_time: i64)
    "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id, "OrderType" order_type: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PayType" pay_type: String, "Quantity" quantity: i64,
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TimeType" time_type, "UsedTime" used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub price_info: Option<DescribeRenewalPricePriceInfo>,
    pub rules: Option<DescribeRenewalPriceRules>,
}
model! { DescribeRenewalPriceOutput {
    "PriceInfo" price_info, "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePriceInfo {
    pub activity_info: Option<DescribeRenewalPriceActivityInfo>,
    pub coupons: Option<DescribeRenewalPriceCoupons>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub rule_ids: Option<DescribeRenewalPriceRuleIds>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPricePriceInfo {
    "ActivityInfo" activity_info, "Coupons" coupons, "Currency" currency, "DiscountPrice" discount_price,
    "OriginalPrice" original_price, "RuleIds" rule_ids, "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceActivityInfo {
    pub check_err_msg: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { DescribeRenewalPriceActivityInfo {
    "CheckErrMsg" check_err_msg, "ErrorCode" error_code, "Success" success
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
    pub coupon_no: Option<String>,
    pub description: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRenewalPriceCoupon {
    "CouponNo" coupon_no, "Description" description, "IsSelected" is_selected, "Name" name
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
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeRenewalPriceRule {
    "Description" description, "Name" name, "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogs {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: String,
}
operation! { DescribeReplicationLinkLogs(db_instance_id: String, task_type: String)
    "DescribeReplicationLinkLogs" -> DescribeReplicationLinkLogsOutput {
    "DBInstanceId" db_instance_id, "PageNumber" page_number: i64, "PageSize" page_size: i64, "TaskId" task_id: i64,
    "TaskName" task_name: String, "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogsOutput {
    pub db_instance_id: Option<String>,
    pub items: Option<Vec<DescribeReplicationLinkLogsItems>>,
    pub total_size: Option<i64>,
}
model! { DescribeReplicationLinkLogsOutput {
    "DBInstanceId" db_instance_id, "Items" items, "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationLinkLogsItems {
    pub detail: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub replication_info: Option<String>,
    pub replication_state: Option<String>,
    pub replicator_account: Option<String>,
    pub replicator_password: Option<Secret>,
    pub source_address: Option<String>,
    pub source_category: Option<String>,
    pub source_port: Option<i64>,
    pub target_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_stage: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeReplicationLinkLogsItems {
    "Detail" detail, "GmtCreated" gmt_created, "GmtModified" gmt_modified, "ReplicationInfo" replication_info,
    "ReplicationState" replication_state, "ReplicatorAccount" replicator_account,
    "ReplicatorPassword" replicator_password, "SourceAddress" source_address, "SourceCategory" source_category,
    "SourcePort" source_port, "TargetInstanceId" target_instance_id, "TaskId" task_id, "TaskName" task_name,
    "TaskStage" task_stage, "TaskStatus" task_status, "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetails {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeResourceDetails(db_instance_id: String, region_id: String)
    "DescribeResourceDetails" -> DescribeResourceDetailsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetailsOutput {
    pub backup_data_size: Option<i64>,
    pub backup_log_size: Option<i64>,
    pub backup_size: Option<i64>,
    pub db_instance_storage: Option<i64>,
    pub db_proxy_instance_name: Option<String>,
    pub disk_used: Option<i64>,
    pub instance_storage_type: Option<String>,
    pub rds_ecs_security_group_rel: Option<Vec<DescribeResourceDetailsRdsEcsSecurityGroupRel>>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeResourceDetailsOutput {
    "BackupDataSize" backup_data_size, "BackupLogSize" backup_log_size, "BackupSize" backup_size,
    "DbInstanceStorage" db_instance_storage, "DbProxyInstanceName" db_proxy_instance_name, "DiskUsed" disk_used,
    "InstanceStorageType" instance_storage_type, "RdsEcsSecurityGroupRel" rds_ecs_security_group_rel, "Region" region,
    "ResourceGroupId" resource_group_id, "SecurityIPList" security_ip_list, "VSwitchId" v_switch_id, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDetailsRdsEcsSecurityGroupRel {
    pub security_group_name: Option<String>,
}
model! { DescribeResourceDetailsRdsEcsSecurityGroupRel {
    "SecurityGroupName" security_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeResourceUsage(db_instance_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub archive_backup_size: Option<i64>,
    pub backup_data_size: Option<i64>,
    pub backup_ecs_snapshot_size: Option<String>,
    pub backup_log_size: Option<i64>,
    pub backup_oss_data_size: Option<i64>,
    pub backup_oss_log_size: Option<i64>,
    pub backup_size: Option<i64>,
    pub cold_backup_size: Option<i64>,
    pub db_instance_id: Option<String>,
    pub data_size: Option<i64>,
    pub disk_used: Option<i64>,
    pub engine: Option<String>,
    pub log_size: Option<i64>,
    pub paid_backup_size: Option<i64>,
    pub sql_size: Option<i64>,
}
model! { DescribeResourceUsageOutput {
    "ArchiveBackupSize" archive_backup_size, "BackupDataSize" backup_data_size,
    "BackupEcsSnapshotSize" backup_ecs_snapshot_size, "BackupLogSize" backup_log_size,
    "BackupOssDataSize" backup_oss_data_size, "BackupOssLogSize" backup_oss_log_size, "BackupSize" backup_size,
    "ColdBackupSize" cold_backup_size, "DBInstanceId" db_instance_id, "DataSize" data_size, "DiskUsed" disk_used,
    "Engine" engine, "LogSize" log_size, "PaidBackupSize" paid_backup_size, "SQLSize" sql_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicy {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLCollectorPolicy(db_instance_id: String)
    "DescribeSQLCollectorPolicy" -> DescribeSQLCollectorPolicyOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorPolicyOutput {
    pub sql_collector_status: Option<String>,
    pub storage_period: Option<i64>,
}
model! { DescribeSQLCollectorPolicyOutput {
    "SQLCollectorStatus" sql_collector_status, "StoragePeriod" storage_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorRetention {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeSQLCollectorRetention(db_instance_id: String)
    "DescribeSQLCollectorRetention" -> DescribeSQLCollectorRetentionOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLCollectorRetentionOutput {
    pub config_value: Option<String>,
}
model! { DescribeSQLCollectorRetentionOutput {
    "ConfigValue" config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFiles {
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 200.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLLogFiles(db_instance_id: String) "DescribeSQLLogFiles" -> DescribeSQLLogFilesOutput {
    "DBInstanceId" db_instance_id, "FileName" file_name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesOutput {
    pub items: Option<DescribeSQLLogFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogFilesOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesItems {
    pub log_file: Option<Vec<DescribeSQLLogFilesLogFile>>,
}
model! { DescribeSQLLogFilesItems {
    "LogFile" log_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogFilesLogFile {
    pub file_id: Option<String>,
    pub log_download_url: Option<String>,
    pub log_end_time: Option<String>,
    pub log_size: Option<String>,
    pub log_start_time: Option<String>,
    pub log_status: Option<String>,
}
model! { DescribeSQLLogFilesLogFile {
    "FileID" file_id, "LogDownloadURL" log_download_url, "LogEndTime" log_end_time, "LogSize" log_size,
    "LogStartTime" log_start_time, "LogStatus" log_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecords {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub form: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 200.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sql_id: Option<i64>,
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DescribeSQLLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogRecords" -> DescribeSQLLogRecordsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "Database" database: String, "EndTime" end_time,
    "Form" form: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "QueryKeywords" query_keywords: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SQLId" sql_id: i64, "StartTime" start_time, "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsOutput {
    pub items: Option<DescribeSQLLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogRecordsOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsItems {
    pub sql_record: Option<Vec<DescribeSQLLogRecordsSQLRecord>>,
}
model! { DescribeSQLLogRecordsItems {
    "SQLRecord" sql_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogRecordsSQLRecord {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub host_address: Option<String>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
    pub thread_id: Option<String>,
    pub total_execution_times: Option<i64>,
}
model! { DescribeSQLLogRecordsSQLRecord {
    "AccountName" account_name, "DBName" db_name, "ExecuteTime" execute_time, "HostAddress" host_address,
    "ReturnRowCounts" return_row_counts, "SQLText" sql_text, "ThreadID" thread_id,
    "TotalExecutionTimes" total_execution_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportList {
    pub db_instance_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeSQLLogReportList(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogReportList" -> DescribeSQLLogReportListOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListOutput {
    pub items: Option<DescribeSQLLogReportListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSQLLogReportListOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListItems {
    pub item: Option<Vec<DescribeSQLLogReportListItem>>,
}
model! { DescribeSQLLogReportListItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListItem {
    pub latency_top_n_items: Option<DescribeSQLLogReportListLatencyTopNItems>,
    pub qps_top_n_items: Option<DescribeSQLLogReportListQPSTopNItems>,
    pub report_time: Option<String>,
}
model! { DescribeSQLLogReportListItem {
    "LatencyTopNItems" latency_top_n_items, "QPSTopNItems" qps_top_n_items, "ReportTime" report_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListLatencyTopNItems {
    pub latency_top_n_item: Option<Vec<DescribeSQLLogReportListLatencyTopNItem>>,
}
model! { DescribeSQLLogReportListLatencyTopNItems {
    "LatencyTopNItem" latency_top_n_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListLatencyTopNItem {
    pub avg_latency: Option<i64>,
    pub sql_execute_times: Option<i64>,
    pub sql_text: Option<String>,
}
model! { DescribeSQLLogReportListLatencyTopNItem {
    "AvgLatency" avg_latency, "SQLExecuteTimes" sql_execute_times, "SQLText" sql_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListQPSTopNItems {
    pub qps_top_n_item: Option<Vec<DescribeSQLLogReportListQPSTopNItem>>,
}
model! { DescribeSQLLogReportListQPSTopNItems {
    "QPSTopNItem" qps_top_n_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogReportListQPSTopNItem {
    pub sql_execute_times: Option<i64>,
    pub sql_text: Option<String>,
}
model! { DescribeSQLLogReportListQPSTopNItem {
    "SQLExecuteTimes" sql_execute_times, "SQLText" sql_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersions {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSQLServerUpgradeVersions()
    "DescribeSQLServerUpgradeVersions" -> DescribeSQLServerUpgradeVersionsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "EngineVersion" engine_version: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsOutput {
    pub items: Option<DescribeSQLServerUpgradeVersionsItems>,
}
model! { DescribeSQLServerUpgradeVersionsOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsItems {
    pub item: Option<Vec<DescribeSQLServerUpgradeVersionsItem>>,
}
model! { DescribeSQLServerUpgradeVersionsItems {
    "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsItem {
    pub current_version: Option<String>,
    pub sql_server_upgrade_versions: Option<DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions>,
}
model! { DescribeSQLServerUpgradeVersionsItem {
    "CurrentVersion" current_version, "SQLServerUpgradeVersions" sql_server_upgrade_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions {
    pub sql_server_upgrade_version: Option<Vec<DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion>>,
}
model! { DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersions {
    "SQLServerUpgradeVersion" sql_server_upgrade_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion {
    pub db_instance_class_items: Option<DescribeSQLServerUpgradeVersionsDBInstanceClassItems>,
    pub enable_upgrade: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSQLServerUpgradeVersionsSQLServerUpgradeVersion {
    "DBInstanceClassItems" db_instance_class_items, "EnableUpgrade" enable_upgrade, "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsDBInstanceClassItems {
    pub db_instance_class_item: Option<Vec<DescribeSQLServerUpgradeVersionsDBInstanceClassItem>>,
}
model! { DescribeSQLServerUpgradeVersionsDBInstanceClassItems {
    "DBInstanceClassItem" db_instance_class_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLServerUpgradeVersionsDBInstanceClassItem {
    pub cpu: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub group: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeSQLServerUpgradeVersionsDBInstanceClassItem {
    "CPU" cpu, "DBInstanceClass" db_instance_class, "DBInstanceClassType" db_instance_class_type, "Group" group,
    "Memory" memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecrets {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecrets(engine: String, page_number: i64, page_size: i64, region_id: String)
    "DescribeSecrets" -> DescribeSecretsOutput {
    "AcceptLanguage" accept_language: String, "ClientToken" client_token: String, "DbInstanceId" db_instance_id: String,
    "Engine" engine, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number,
    "PageSize" page_size, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secrets: Option<Vec<DescribeSecretsSecrets>>,
}
model! { DescribeSecretsOutput {
    "PageNumber" page_number, "PageSize" page_size, "Secrets" secrets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretsSecrets {
    pub account_id: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub username: Option<String>,
}
model! { DescribeSecretsSecrets {
    "AccountId" account_id, "Description" description, "RegionId" region_id, "SecretArn" secret_arn,
    "SecretName" secret_name, "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfiguration {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecurityGroupConfiguration(db_instance_id: String)
    "DescribeSecurityGroupConfiguration" -> DescribeSecurityGroupConfigurationOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<DescribeSecurityGroupConfigurationItems>,
}
model! { DescribeSecurityGroupConfigurationOutput {
    "DBInstanceName" db_instance_name, "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationItems {
    pub ecs_security_group_relation: Option<Vec<DescribeSecurityGroupConfigurationEcsSecurityGroupRelation>>,
}
model! { DescribeSecurityGroupConfigurationItems {
    "EcsSecurityGroupRelation" ecs_security_group_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
    "NetworkType" network_type, "RegionId" region_id, "SecurityGroupId" security_group_id,
    "SecurityGroupName" security_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlots {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSlots(db_instance_id: String) "DescribeSlots" -> DescribeSlotsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotsOutput {
    pub slots: Option<Vec<DescribeSlotsSlots>>,
}
model! { DescribeSlotsOutput {
    "Slots" slots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotsSlots {
    pub database: Option<String>,
    pub plugin: Option<String>,
    pub slot_name: Option<String>,
    pub slot_status: Option<String>,
    pub slot_type: Option<String>,
    pub sub_replay_lag: Option<String>,
    pub temporary: Option<String>,
    pub wal_delay: Option<String>,
}
model! { DescribeSlotsSlots {
    "Database" database, "Plugin" plugin, "SlotName" slot_name, "SlotStatus" slot_status, "SlotType" slot_type,
    "SubReplayLag" sub_replay_lag, "Temporary" temporary, "WalDelay" wal_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sqlhash: Option<String>,
    pub start_time: String,
}
operation! { DescribeSlowLogRecords(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "EndTime" end_time, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SQLHASH" sqlhash: String, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogRecordsOutput {
    "DBInstanceId" db_instance_id, "Engine" engine, "Items" items, "PageNumber" page_number,
    "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub sql_slow_record: Option<Vec<DescribeSlowLogRecordsSQLSlowRecord>>,
}
model! { DescribeSlowLogRecordsItems {
    "SQLSlowRecord" sql_slow_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsSQLSlowRecord {
    pub application_name: Option<String>,
    pub client_host_name: Option<String>,
    pub cpu_time: Option<i64>,
    pub db_name: Option<String>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub last_rows_affected_count: Option<i64>,
    pub lock_time_ms: Option<i64>,
    pub lock_times: Option<i64>,
    pub logical_io_read: Option<i64>,
    pub parse_row_counts: Option<i64>,
    pub physical_io_read: Option<i64>,
    pub query_time_ms: Option<i64>,
    pub query_times: Option<i64>,
    pub return_row_counts: Option<i64>,
    pub rows_affected_count: Option<i64>,
    pub sql_hash: Option<String>,
    pub sql_text: Option<String>,
    pub user_name: Option<String>,
    pub write_io_count: Option<i64>,
}
model! { DescribeSlowLogRecordsSQLSlowRecord {
    "ApplicationName" application_name, "ClientHostName" client_host_name, "CpuTime" cpu_time, "DBName" db_name,
    "ExecutionStartTime" execution_start_time, "HostAddress" host_address,
    "LastRowsAffectedCount" last_rows_affected_count, "LockTimeMS" lock_time_ms, "LockTimes" lock_times,
    "LogicalIORead" logical_io_read, "ParseRowCounts" parse_row_counts, "PhysicalIORead" physical_io_read,
    "QueryTimeMS" query_time_ms, "QueryTimes" query_times, "ReturnRowCounts" return_row_counts,
    "RowsAffectedCount" rows_affected_count, "SQLHash" sql_hash, "SQLText" sql_text, "UserName" user_name,
    "WriteIOCount" write_io_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 65535.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sort_key: Option<String>,
    pub start_time: String,
}
operation! { DescribeSlowLogs(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    "DBInstanceId" db_instance_id, "DBName" db_name: String, "EndTime" end_time, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SortKey" sort_key: String, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogsOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time, "Engine" engine, "Items" items, "PageNumber" page_number,
    "PageRecordCount" page_record_count, "StartTime" start_time, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsItems {
    pub sql_slow_log: Option<Vec<DescribeSlowLogsSQLSlowLog>>,
}
model! { DescribeSlowLogsItems {
    "SQLSlowLog" sql_slow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsSQLSlowLog {
    pub avg_execution_time: Option<i64>,
    pub avg_io_write_counts: Option<i64>,
    pub avg_last_rows_affected_counts: Option<i64>,
    pub avg_logical_read_counts: Option<i64>,
    pub avg_physical_read_counts: Option<i64>,
    pub avg_rows_affected_counts: Option<i64>,
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub max_execution_time: Option<i64>,
    pub max_execution_time_ms: Option<i64>,
    pub max_io_write_counts: Option<i64>,
    pub max_last_rows_affected_counts: Option<i64>,
    pub max_lock_time: Option<i64>,
    pub max_lock_time_ms: Option<i64>,
    pub max_logical_read_counts: Option<i64>,
    pub max_physical_read_counts: Option<i64>,
    pub max_rows_affected_counts: Option<i64>,
    pub min_io_write_counts: Option<i64>,
    pub min_last_rows_affected_counts: Option<i64>,
    pub min_logical_read_counts: Option<i64>,
    pub min_physical_read_counts: Option<i64>,
    pub min_rows_affected_counts: Option<i64>,
    pub my_sql_total_execution_counts: Option<i64>,
    pub my_sql_total_execution_times: Option<i64>,
    pub parse_max_row_count: Option<i64>,
    pub parse_total_row_counts: Option<i64>,
    pub report_time: Option<String>,
    pub return_max_row_count: Option<i64>,
    pub return_total_row_counts: Option<i64>,
    pub sqlhash: Option<String>,
    pub sql_id_str: Option<String>,
    pub sql_server_avg_cpu_time: Option<i64>,
    pub sql_server_avg_execution_time: Option<i64>,
    pub sql_server_max_cpu_time: Option<i64>,
    pub sql_server_min_cpu_time: Option<i64>,
    pub sql_server_min_execution_time: Option<i64>,
    pub sql_server_total_cpu_time: Option<i64>,
    pub sql_server_total_execution_counts: Option<i64>,
    pub sql_server_total_execution_times: Option<i64>,
    pub sql_text: Option<String>,
    pub slow_log_id: Option<i64>,
    pub total_io_write_counts: Option<i64>,
    pub total_last_rows_affected_counts: Option<i64>,
    pub total_lock_times: Option<i64>,
    pub total_logical_read_counts: Option<i64>,
    pub total_physical_read_counts: Option<i64>,
    pub total_rows_affected_counts: Option<i64>,
}
model! { DescribeSlowLogsSQLSlowLog {
    "AvgExecutionTime" avg_execution_time, "AvgIOWriteCounts" avg_io_write_counts,
    "AvgLastRowsAffectedCounts" avg_last_rows_affected_counts, "AvgLogicalReadCounts" avg_logical_read_counts,
    "AvgPhysicalReadCounts" avg_physical_read_counts, "AvgRowsAffectedCounts" avg_rows_affected_counts,
    "CreateTime" create_time, "DBName" db_name, "MaxExecutionTime" max_execution_time,
    "MaxExecutionTimeMS" max_execution_time_ms, "MaxIOWriteCounts" max_io_write_counts,
    "MaxLastRowsAffectedCounts" max_last_rows_affected_counts, "MaxLockTime" max_lock_time,
    "MaxLockTimeMS" max_lock_time_ms, "MaxLogicalReadCounts" max_logical_read_counts,
    "MaxPhysicalReadCounts" max_physical_read_counts, "MaxRowsAffectedCounts" max_rows_affected_counts,
    "MinIOWriteCounts" min_io_write_counts, "MinLastRowsAffectedCounts" min_last_rows_affected_counts,
    "MinLogicalReadCounts" min_logical_read_counts, "MinPhysicalReadCounts" min_physical_read_counts,
    "MinRowsAffectedCounts" min_rows_affected_counts, "MySQLTotalExecutionCounts" my_sql_total_execution_counts,
    "MySQLTotalExecutionTimes" my_sql_total_execution_times, "ParseMaxRowCount" parse_max_row_count,
    "ParseTotalRowCounts" parse_total_row_counts, "ReportTime" report_time, "ReturnMaxRowCount" return_max_row_count,
    "ReturnTotalRowCounts" return_total_row_counts, "SQLHASH" sqlhash, "SQLIdStr" sql_id_str,
    "SQLServerAvgCpuTime" sql_server_avg_cpu_time, "SQLServerAvgExecutionTime" sql_server_avg_execution_time,
    "SQLServerMaxCpuTime" sql_server_max_cpu_time, "SQLServerMinCpuTime" sql_server_min_cpu_time,
    "SQLServerMinExecutionTime" sql_server_min_execution_time, "SQLServerTotalCpuTime" sql_server_total_cpu_time,
    "SQLServerTotalExecutionCounts" sql_server_total_execution_counts,
    "SQLServerTotalExecutionTimes" sql_server_total_execution_times, "SQLText" sql_text, "SlowLogId" slow_log_id,
    "TotalIOWriteCounts" total_io_write_counts, "TotalLastRowsAffectedCounts" total_last_rows_affected_counts,
    "TotalLockTimes" total_lock_times, "TotalLogicalReadCounts" total_logical_read_counts,
    "TotalPhysicalReadCounts" total_physical_read_counts, "TotalRowsAffectedCounts" total_rows_affected_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDisk {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
}
operation! { DescribeSupportOnlineResizeDisk(db_instance_id: String)
    "DescribeSupportOnlineResizeDisk" -> DescribeSupportOnlineResizeDiskOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDiskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSupportOnlineResizeDiskOutput {
    "Code" code, "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub client_token: Option<String>,
    pub db_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type: String, "Tags" tags: String,
    "proxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub items: Option<DescribeTagsItems>,
}
model! { DescribeTagsOutput {
    "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsItems {
    pub tag_infos: Option<Vec<DescribeTagsTagInfos>>,
}
model! { DescribeTagsItems {
    "TagInfos" tag_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagInfos {
    pub db_instance_ids: Option<DescribeTagsDBInstanceIds>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagInfos {
    "DBInstanceIds" db_instance_ids, "TagKey" tag_key, "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsDBInstanceIds {
    pub db_instance_ids: Option<Vec<String>>,
}
model! { DescribeTagsDBInstanceIds {
    "DBInstanceIds" db_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
}
operation! { DescribeTasks(db_instance_id: String) "DescribeTasks" -> DescribeTasksOutput {
    "DBInstanceId" db_instance_id, "EndTime" end_time: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StartTime" start_time: String, "Status" status: String, "TaskAction" task_action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub items: Option<DescribeTasksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeTasksOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksItems {
    pub task_progress_info: Option<Vec<DescribeTasksTaskProgressInfo>>,
}
model! { DescribeTasksItems {
    "TaskProgressInfo" task_progress_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTaskProgressInfo {
    pub begin_time: Option<String>,
    pub current_step_name: Option<String>,
    pub db_name: Option<String>,
    pub expected_finish_time: Option<String>,
    pub finish_time: Option<String>,
    pub progress: Option<String>,
    pub progress_info: Option<String>,
    pub remain: Option<i64>,
    pub status: Option<String>,
    pub step_progress_info: Option<String>,
    pub steps_info: Option<String>,
    pub task_action: Option<String>,
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTasksTaskProgressInfo {
    "BeginTime" begin_time, "CurrentStepName" current_step_name, "DBName" db_name,
    "ExpectedFinishTime" expected_finish_time, "FinishTime" finish_time, "Progress" progress,
    "ProgressInfo" progress_info, "Remain" remain, "Status" status, "StepProgressInfo" step_progress_info,
    "StepsInfo" steps_info, "TaskAction" task_action, "TaskErrorCode" task_error_code,
    "TaskErrorMessage" task_error_message, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTask {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeUpgradeMajorVersionPrecheckTask(db_instance_id: String)
    "DescribeUpgradeMajorVersionPrecheckTask" -> DescribeUpgradeMajorVersionPrecheckTaskOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "TargetMajorVersion" target_major_version: String, "TaskId" task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskOutput {
    pub items: Option<Vec<DescribeUpgradeMajorVersionPrecheckTaskItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUpgradeMajorVersionPrecheckTaskOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskItems {
    pub check_time: Option<String>,
    pub detail: Option<String>,
    pub effective_time: Option<String>,
    pub recommend_disk_size: Option<i64>,
    pub recommend_least_mem_size: Option<i64>,
    pub recommend_mem_size: Option<i64>,
    pub result: Option<String>,
    pub source_major_version: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
    pub upgrade_mode: Option<String>,
}
model! { DescribeUpgradeMajorVersionPrecheckTaskItems {
    "CheckTime" check_time, "Detail" detail, "EffectiveTime" effective_time, "RecommendDiskSize" recommend_disk_size,
    "RecommendLeastMemSize" recommend_least_mem_size, "RecommendMemSize" recommend_mem_size, "Result" result,
    "SourceMajorVersion" source_major_version, "TargetMajorVersion" target_major_version, "TaskId" task_id,
    "UpgradeMode" upgrade_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasks {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeUpgradeMajorVersionTasks(db_instance_id: String)
    "DescribeUpgradeMajorVersionTasks" -> DescribeUpgradeMajorVersionTasksOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "TargetMajorVersion" target_major_version: String, "TaskId" task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksOutput {
    pub items: Option<Vec<DescribeUpgradeMajorVersionTasksItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUpgradeMajorVersionTasksOutput {
    "Items" items, "PageNumber" page_number, "PageRecordCount" page_record_count, "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksItems {
    pub collect_stat_mode: Option<String>,
    pub detail: Option<String>,
    pub end_time: Option<String>,
    pub result: Option<String>,
    pub source_ins_name: Option<String>,
    pub source_major_version: Option<String>,
    pub start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub switch_time: Option<String>,
    pub target_ins_name: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<i64>,
    pub upgrade_mode: Option<String>,
    pub cut_over: Option<bool>,
    pub total_logic_rep_delay_time: Option<i64>,
    pub total_logic_rep_latency_mb: Option<i64>,
    pub zero_down_time_connection_string: Option<String>,
    pub zero_down_time_port: Option<i64>,
}
model! { DescribeUpgradeMajorVersionTasksItems {
    "CollectStatMode" collect_stat_mode, "Detail" detail, "EndTime" end_time, "Result" result,
    "SourceInsName" source_ins_name, "SourceMajorVersion" source_major_version, "StartTime" start_time,
    "SwitchEndTime" switch_end_time, "SwitchTime" switch_time, "TargetInsName" target_ins_name,
    "TargetMajorVersion" target_major_version, "TaskId" task_id, "UpgradeMode" upgrade_mode, "cutOver" cut_over,
    "totalLogicRepDelayTime" total_logic_rep_delay_time, "totalLogicRepLatencyMB" total_logic_rep_latency_mb,
    "zeroDownTimeConnectionString" zero_down_time_connection_string, "zeroDownTimePort" zero_down_time_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchList {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVSwitchList() "DescribeVSwitchList" -> DescribeVSwitchListOutput {
    "PageNumber" page_number: String, "PageSize" page_size: String, "RegionId" region_id: String,
    "VSwitchIds" v_switch_ids: Vec<String>, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Option<Vec<DescribeVSwitchListVSwitches>>,
}
model! { DescribeVSwitchListOutput {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count, "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListVSwitches {
    pub available_ip_address_count: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub is_default: Option<String>,
    pub iz_no: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVSwitchListVSwitches {
    "AvailableIpAddressCount" available_ip_address_count, "CidrBlock" cidr_block, "Description" description,
    "GmtCreate" gmt_create, "IsDefault" is_default, "IzNo" iz_no, "ShareType" share_type, "Status" status,
    "VSwitchId" v_switch_id, "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub dedicated_host_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    "DedicatedHostGroupId" dedicated_host_group_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret, "VpcId" vpc_id: String,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switchs: Option<Vec<DescribeVSwitchesVSwitchs>>,
}
model! { DescribeVSwitchesOutput {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count, "VSwitchs" v_switchs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitchs {
    pub available_ip_address_count: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitchs {
    "AvailableIpAddressCount" available_ip_address_count, "CidrBlock" cidr_block, "Description" description,
    "IsDefault" is_default, "IzNo" iz_no, "Status" status, "VSwitchId" v_switch_id, "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "Product" product: String, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret, "VpcId" vpc_id: String,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Option<Vec<DescribeVpcsVpcs>>,
}
model! { DescribeVpcsOutput {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count, "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
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
model! { DescribeVpcsVpcs {
    "AliUid" ali_uid, "Bid" bid, "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified,
    "IsDefault" is_default, "RegionNo" region_no, "Status" status, "VSwitchs" v_switchs, "VpcId" vpc_id,
    "VpcName" vpc_name
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
    "CidrBlock" cidr_block, "GmtCreate" gmt_create, "GmtModified" gmt_modified, "IsDefault" is_default, "IzNo" iz_no,
    "Status" status, "VSwitchId" v_switch_id, "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplate {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: i64,
}
operation! { DescribeWhitelistTemplate(template_id: i64)
    "DescribeWhitelistTemplate" -> DescribeWhitelistTemplateOutput {
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhitelistTemplateOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateData {
    pub template: Option<DescribeWhitelistTemplateTemplate>,
}
model! { DescribeWhitelistTemplateData {
    "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateTemplate {
    pub id: Option<i64>,
    pub ips: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeWhitelistTemplateTemplate {
    "Id" id, "Ips" ips, "TemplateId" template_id, "TemplateName" template_name, "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstance {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: i64,
}
operation! { DescribeWhitelistTemplateLinkedInstance(template_id: i64)
    "DescribeWhitelistTemplateLinkedInstance" -> DescribeWhitelistTemplateLinkedInstanceOutput {
    "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateId" template_id
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceOutput {
    pub code: Option<String>,
    pub data: Option<DescribeWhitelistTemplateLinkedInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhitelistTemplateLinkedInstanceOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistTemplateLinkedInstanceData {
    pub ins_name: Option<Vec<String>>,
    pub template_id: Option<i64>,
}
model! { DescribeWhitelistTemplateLinkedInstanceData {
    "InsName" ins_name, "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstance {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DestroyDBInstance(db_instance_id: String) "DestroyDBInstance" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type DestroyDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGadInstanceMember {
    pub gad_instance_name: String,
    pub member_instance_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DetachGadInstanceMember(gad_instance_name: String, member_instance_name: String)
    "DetachGadInstanceMember" -> Empty {
    "GadInstanceName" gad_instance_name, "MemberInstanceName" member_instance_name, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String
} }

pub type DetachGadInstanceMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRCDisk {
    pub delete_with_instance: Option<bool>,
    pub disk_id: String,
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DetachRCDisk(disk_id: String, instance_id: String) "DetachRCDisk" -> Empty {
    "DeleteWithInstance" delete_with_instance: bool, "DiskId" disk_id, "InstanceId" instance_id,
    "RegionId" region_id: String
} }

pub type DetachRCDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstance {
    pub ins_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: i64,
}
operation! { DetachWhitelistTemplateToInstance(ins_name: String, template_id: i64)
    "DetachWhitelistTemplateToInstance" -> DetachWhitelistTemplateToInstanceOutput {
    "InsName" ins_name, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceOutput {
    pub code: Option<String>,
    pub data: Option<DetachWhitelistTemplateToInstanceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachWhitelistTemplateToInstanceOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWhitelistTemplateToInstanceData {
    pub status: Option<String>,
}
model! { DetachWhitelistTemplateToInstanceData {
    "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupEncryption {
    pub db_instance_name: String,
    pub encryption_key: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableBackupEncryption(db_instance_name: String) "EnableBackupEncryption" -> EnableBackupEncryptionOutput {
    "DBInstanceName" db_instance_name, "EncryptionKey" encryption_key: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupEncryptionOutput {
    pub db_instance_id: Option<String>,
}
model! { EnableBackupEncryptionOutput {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateLocalExtendDisk {
    pub db_instance_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage: Option<i64>,
}
operation! { EvaluateLocalExtendDisk(db_instance_name: String, region_id: String)
    "EvaluateLocalExtendDisk" -> EvaluateLocalExtendDiskOutput {
    "DBInstanceName" db_instance_name, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateLocalExtendDiskOutput {
    pub available: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_trans_type: Option<String>,
    pub local_upgrade_disk_limit: Option<i64>,
}
model! { EvaluateLocalExtendDiskOutput {
    "Available" available, "DBInstanceId" db_instance_id, "DBInstanceTransType" db_instance_trans_type,
    "LocalUpgradeDiskLimit" local_upgrade_disk_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopology {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetDBInstanceTopology(db_instance_id: String) "GetDBInstanceTopology" -> GetDBInstanceTopologyOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyOutput {
    pub code: Option<String>,
    pub data: Option<GetDBInstanceTopologyData>,
    pub message: Option<String>,
}
model! { GetDBInstanceTopologyOutput {
    "Code" code, "Data" data, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyData {
    pub connections: Option<Vec<GetDBInstanceTopologyConnections>>,
    pub db_instance_name: Option<String>,
    pub nodes: Option<Vec<GetDBInstanceTopologyNodes>>,
}
model! { GetDBInstanceTopologyData {
    "Connections" connections, "DBInstanceName" db_instance_name, "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyConnections {
    pub connection_string: Option<String>,
    pub db_instance_name: Option<String>,
    pub net_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDBInstanceTopologyConnections {
    "ConnectionString" connection_string, "DBInstanceName" db_instance_name, "NetType" net_type, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceTopologyNodes {
    pub db_instance_name: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDBInstanceTopologyNodes {
    "DBInstanceName" db_instance_name, "DedicatedHostGroupId" dedicated_host_group_id,
    "DedicatedHostId" dedicated_host_id, "NodeId" node_id, "Role" role, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSsl {
    pub db_proxy_engine_type: Option<String>,
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetDbProxyInstanceSsl(db_instance_id: String) "GetDbProxyInstanceSsl" -> GetDbProxyInstanceSslOutput {
    "DBProxyEngineType" db_proxy_engine_type: String, "DbInstanceId" db_instance_id, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslOutput {
    pub db_proxy_cert_list_items: Option<GetDbProxyInstanceSslDbProxyCertListItems>,
}
model! { GetDbProxyInstanceSslOutput {
    "DbProxyCertListItems" db_proxy_cert_list_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslDbProxyCertListItems {
    pub db_proxy_cert_list_items: Option<Vec<GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems>>,
}
model! { GetDbProxyInstanceSslDbProxyCertListItems {
    "DbProxyCertListItems" db_proxy_cert_list_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems {
    pub cert_common_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_type: Option<String>,
    pub ssl_expired_time: Option<String>,
}
model! { GetDbProxyInstanceSslDbProxyCertListItemsDbProxyCertListItems {
    "CertCommonName" cert_common_name, "DbInstanceName" db_instance_name, "EndpointName" endpoint_name,
    "EndpointType" endpoint_type, "SslExpiredTime" ssl_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    pub account_name: String,
    pub account_privilege: String,
    pub db_instance_id: String,
    pub db_name: String,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantAccountPrivilege(account_name: String, account_privilege: String, db_instance_id: String, db_name: String)
    "GrantAccountPrivilege" -> Empty {
    "AccountName" account_name, "AccountPrivilege" account_privilege, "DBInstanceId" db_instance_id, "DBName" db_name,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantOperatorPermission {
    pub db_instance_id: String,
    pub expired_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub privileges: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantOperatorPermission(db_instance_id: String, expired_time: String, privileges: String)
    "GrantOperatorPermission" -> Empty {
    "DBInstanceId" db_instance_id, "ExpiredTime" expired_time, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Privileges" privileges, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantOperatorPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportUserBackupFile {
    pub backup_file: Option<String>,
    pub bucket_region: Option<String>,
    pub build_replication: Option<bool>,
    /// 2 to 256 characters.
    pub comment: Option<String>,
    pub db_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub master_info: Option<String>,
    pub mode: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_size: Option<i64>,
    pub retention: Option<i64>,
    pub source_info: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ImportUserBackupFile(region_id: String) "ImportUserBackupFile" -> ImportUserBackupFileOutput {
    "BackupFile" backup_file: String, "BucketRegion" bucket_region: String, "BuildReplication" build_replication: bool,
    "Comment" comment: String, "DBInstanceId" db_instance_id: String, "EngineVersion" engine_version: String,
    "MasterInfo" master_info: String, "Mode" mode: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RestoreSize" restore_size: i64, "Retention" retention: i64,
    "SourceInfo" source_info: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportUserBackupFileOutput {
    pub backup_id: Option<String>,
    pub status: Option<bool>,
}
model! { ImportUserBackupFileOutput {
    "BackupId" backup_id, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallRCCloudAssistant {
    pub instance_ids: Vec<String>,
    pub region_id: String,
}
operation! { InstallRCCloudAssistant(instance_ids: Vec<String>, region_id: String) "InstallRCCloudAssistant" -> Empty {
    "InstanceIds" instance_ids, "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type InstallRCCloudAssistantOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClasses {
    pub client_token: Option<String>,
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub engine: Option<String>,
    pub order_type: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListClasses(commodity_code: String, order_type: String) "ListClasses" -> ListClassesOutput {
    "ClientToken" client_token: String, "CommodityCode" commodity_code, "DBInstanceId" db_instance_id: String,
    "Engine" engine: String, "OrderType" order_type, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesOutput {
    pub items: Option<Vec<ListClassesItems>>,
    pub region_id: Option<String>,
}
model! { ListClassesOutput {
    "Items" items, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesItems {
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub cpu: Option<String>,
    pub encrypted_memory: Option<String>,
    pub instruction_set_arch: Option<String>,
    pub max_connections: Option<String>,
    pub max_iombps: Option<String>,
    pub max_iops: Option<String>,
    pub memory_class: Option<String>,
    pub reference_price: Option<String>,
    pub category: Option<String>,
    pub storage_type: Option<String>,
}
model! { ListClassesItems {
    "ClassCode" class_code, "ClassGroup" class_group, "Cpu" cpu, "EncryptedMemory" encrypted_memory,
    "InstructionSetArch" instruction_set_arch, "MaxConnections" max_connections, "MaxIOMBPS" max_iombps,
    "MaxIOPS" max_iops, "MemoryClass" memory_class, "ReferencePrice" reference_price, "category" category,
    "storageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasks {
    pub db_instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { ListImportTasks(db_instance_id: String, region_id: String) "ListImportTasks" -> ListImportTasksOutput {
    "DBInstanceId" db_instance_id, "MaxResults" max_results: i64, "NextToken" next_token: String,
    "OwnerId" owner_id: i64, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasksOutput {
    pub items: Option<Vec<ListImportTasksItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListImportTasksOutput {
    "Items" items, "MaxResults" max_results, "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportTasksItems {
    pub created_time: Option<String>,
    pub db_version: Option<String>,
    pub status: Option<String>,
    pub target_instance_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { ListImportTasksItems {
    "CreatedTime" created_time, "DbVersion" db_version, "Status" status, "TargetInstanceName" target_instance_name,
    "TaskId" task_id, "TaskName" task_name, "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClusters {
    pub region_id: String,
}
operation! { ListRCVClusters(region_id: String) "ListRCVClusters" -> ListRCVClustersOutput {
    "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClustersOutput {
    pub v_clusters: Option<Vec<ListRCVClustersVClusters>>,
}
model! { ListRCVClustersOutput {
    "VClusters" v_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRCVClustersVClusters {
    pub cluster_id: Option<String>,
    pub instance_count: Option<i64>,
    pub region_id: Option<String>,
    pub support_disk_performance_level: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { ListRCVClustersVClusters {
    "ClusterId" cluster_id, "InstanceCount" instance_count, "RegionId" region_id,
    "SupportDiskPerformanceLevel" support_disk_performance_level, "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    "NextToken" next_token: String, "OwnerId" owner_id: i64, "RegionId" region_id,
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
pub struct ListUserBackupFiles {
    pub backup_id: Option<String>,
    pub comment: Option<String>,
    pub oss_url: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<String>,
}
operation! { ListUserBackupFiles(region_id: String) "ListUserBackupFiles" -> ListUserBackupFilesOutput {
    "BackupId" backup_id: String, "Comment" comment: String, "OssUrl" oss_url: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Status" status: String, "Tags" tags: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBackupFilesOutput {
    pub records: Option<Vec<ListUserBackupFilesRecords>>,
}
model! { ListUserBackupFilesOutput {
    "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBackupFilesRecords {
    pub backup_id: Option<String>,
    pub binlog_info: Option<String>,
    pub comment: Option<String>,
    pub creation_time: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub finish_time: Option<String>,
    pub modification_time: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_file_meta_data: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
    pub oss_file_size: Option<i64>,
    pub oss_url: Option<String>,
    pub reason: Option<String>,
    pub restore_size: Option<String>,
    pub retention: Option<i64>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListUserBackupFilesRecords {
    "BackupId" backup_id, "BinlogInfo" binlog_info, "Comment" comment, "CreationTime" creation_time, "Engine" engine,
    "EngineVersion" engine_version, "FinishTime" finish_time, "ModificationTime" modification_time,
    "OssBucket" oss_bucket, "OssFileMetaData" oss_file_meta_data, "OssFileName" oss_file_name,
    "OssFilePath" oss_file_path, "OssFileSize" oss_file_size, "OssUrl" oss_url, "Reason" reason,
    "RestoreSize" restore_size, "Retention" retention, "Status" status, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockAccount {
    pub account_name: String,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { LockAccount(account_name: String, db_instance_id: String) "LockAccount" -> Empty {
    "AccountName" account_name, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type LockAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateConnectionToOtherZone {
    pub connection_string: String,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: String,
}
operation! { MigrateConnectionToOtherZone(connection_string: String, db_instance_id: String, zone_id: String)
    "MigrateConnectionToOtherZone" -> MigrateConnectionToOtherZoneOutput {
    "ConnectionString" connection_string, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerId" resource_owner_id: i64, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateConnectionToOtherZoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { MigrateConnectionToOtherZoneOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstance {
    pub db_instance_id: String,
    pub dedicated_host_group_id: String,
    pub effective_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub specified_time: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub zone_id_for_follower: Option<String>,
    pub zone_id_for_log: Option<String>,
}
operation! { MigrateDBInstance(db_instance_id: String, dedicated_host_group_id: String)
    "MigrateDBInstance" -> MigrateDBInstanceOutput {
    "DBInstanceId" db_instance_id, "DedicatedHostGroupId" dedicated_host_group_id,
    "EffectiveTime" effective_time: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SpecifiedTime" specified_time: String,
    "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String,
    "ZoneIdForFollower" zone_id_for_follower: String, "ZoneIdForLog" zone_id_for_log: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { MigrateDBInstanceOutput {
    "MigrationId" migration_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodes {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_node: Option<Vec<MigrateDBNodesDBNode>>,
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { MigrateDBNodes(db_instance_id: String) "MigrateDBNodes" -> MigrateDBNodesOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNode" db_node: Vec<MigrateDBNodesDBNode>,
    "EffectiveTime" effective_time: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchTime" switch_time: String, "VSwitchId" v_switch_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodesDBNode {
    pub node_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { MigrateDBNodesDBNode() {
    "nodeId" node_id: String, "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBNodesOutput {
    pub db_instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { MigrateDBNodesOutput {
    "DBInstanceId" db_instance_id, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSecurityIPMode {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { MigrateSecurityIPMode(db_instance_id: String) "MigrateSecurityIPMode" -> MigrateSecurityIPModeOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSecurityIPModeOutput {
    pub db_instance_id: Option<String>,
    pub security_ip_mode: Option<String>,
}
model! { MigrateSecurityIPModeOutput {
    "DBInstanceId" db_instance_id, "SecurityIPMode" security_ip_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    pub category: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: String,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub effective_time: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub is_modify_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: String,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { MigrateToOtherZone(db_instance_id: String, zone_id: String)
    "MigrateToOtherZone" -> MigrateToOtherZoneOutput {
    "Category" category: String, "CustomExtraInfo" custom_extra_info: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id,
    "DBInstanceStorage" db_instance_storage: i64, "DBInstanceStorageType" db_instance_storage_type: String,
    "EffectiveTime" effective_time: String, "IoAccelerationEnabled" io_acceleration_enabled: String,
    "IsModifySpec" is_modify_spec: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchTime" switch_time: String, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String, "ZoneId" zone_id,
    "ZoneIdSlave1" zone_id_slave1: String, "ZoneIdSlave2" zone_id_slave2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZoneOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { MigrateToOtherZoneOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyADInfo {
    pub ad_account_name: Option<String>,
    pub addns: Option<String>,
    pub ad_password: Option<Secret>,
    pub ad_server_ip_address: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyADInfo(db_instance_id: String, region_id: String) "ModifyADInfo" -> Empty {
    "ADAccountName" ad_account_name: String, "ADDNS" addns: String, "ADPassword" ad_password: Secret,
    "ADServerIpAddress" ad_server_ip_address: String, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyADInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountCheckPolicy {
    pub account_name: String,
    pub check_policy: bool,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountCheckPolicy(account_name: String, check_policy: bool, db_instance_id: String)
    "ModifyAccountCheckPolicy" -> Empty {
    "AccountName" account_name, "CheckPolicy" check_policy, "ClientToken" client_token: String,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyAccountCheckPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: String,
    pub account_name: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountDescription(account_description: String, account_name: String, db_instance_id: String)
    "ModifyAccountDescription" -> Empty {
    "AccountDescription" account_description, "AccountName" account_name, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaskingPrivilege {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub expire_time: Option<String>,
    pub owner_id: Option<String>,
    pub privilege: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// At most 1000 characters.
    pub user_name: String,
}
operation! { ModifyAccountMaskingPrivilege(db_instance_name: String, privilege: String, user_name: String)
    "ModifyAccountMaskingPrivilege" -> ModifyAccountMaskingPrivilegeOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "ExpireTime" expire_time: String,
    "OwnerId" owner_id: String, "Privilege" privilege, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaskingPrivilegeOutput {
    pub data: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyAccountMaskingPrivilegeOutput {
    "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountSecurityPolicy {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub group_policy: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountSecurityPolicy(db_instance_id: String, group_policy: String)
    "ModifyAccountSecurityPolicy" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "GroupPolicy" group_policy,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyAccountSecurityPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActionEventPolicy {
    pub enable_event_log: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyActionEventPolicy(enable_event_log: String, region_id: String)
    "ModifyActionEventPolicy" -> ModifyActionEventPolicyOutput {
    "EnableEventLog" enable_event_log, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActionEventPolicyOutput {
    pub enable_event_log: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyActionEventPolicyOutput {
    "EnableEventLog" enable_event_log, "RegionId" region_id
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
    "Ids" ids, "ImmediateStart" immediate_start: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret, "SwitchTime" switch_time
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
pub struct ModifyBackupPolicy {
    pub advanced_data_policies: Option<Vec<ModifyBackupPolicyAdvancedDataPolicies>>,
    pub advanced_log_policies: Option<Vec<ModifyBackupPolicyAdvancedLogPolicies>>,
    pub archive_backup_keep_count: Option<i64>,
    pub archive_backup_keep_policy: Option<String>,
    pub archive_backup_retention_period: Option<String>,
    pub backup_interval: Option<String>,
    pub backup_log: Option<String>,
    pub backup_method: Option<String>,
    pub backup_policy_mode: Option<String>,
    pub backup_priority: Option<i64>,
    pub backup_retention_period: Option<String>,
    pub category: Option<String>,
    pub compress_type: Option<String>,
    pub db_instance_id: String,
    pub enable_advanced_backup_policy: Option<i64>,
    pub enable_backup_log: Option<String>,
    pub enable_increment_data_backup: Option<bool>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<String>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_frequency: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
    pub log_backup_retention_period: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub released_keep_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupPolicy(db_instance_id: String) "ModifyBackupPolicy" -> ModifyBackupPolicyOutput {
    "AdvancedDataPolicies" advanced_data_policies: Vec<ModifyBackupPolicyAdvancedDataPolicies>,
    "AdvancedLogPolicies" advanced_log_policies: Vec<ModifyBackupPolicyAdvancedLogPolicies>,
    "ArchiveBackupKeepCount" archive_backup_keep_count: i64,
    "ArchiveBackupKeepPolicy" archive_backup_keep_policy: String,
    "ArchiveBackupRetentionPeriod" archive_backup_retention_period: String, "BackupInterval" backup_interval: String,
    "BackupLog" backup_log: String, "BackupMethod" backup_method: String, "BackupPolicyMode" backup_policy_mode: String,
    "BackupPriority" backup_priority: i64, "BackupRetentionPeriod" backup_retention_period: String,
    "Category" category: String, "CompressType" compress_type: String, "DBInstanceId" db_instance_id,
    "EnableAdvancedBackupPolicy" enable_advanced_backup_policy: i64, "EnableBackupLog" enable_backup_log: String,
    "EnableIncrementDataBackup" enable_increment_data_backup: bool,
    "HighSpaceUsageProtection" high_space_usage_protection: String,
    "LocalLogRetentionHours" local_log_retention_hours: String,
    "LocalLogRetentionSpace" local_log_retention_space: String, "LogBackupFrequency" log_backup_frequency: String,
    "LogBackupLocalRetentionNumber" log_backup_local_retention_number: i64,
    "LogBackupRetentionPeriod" log_backup_retention_period: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PreferredBackupPeriod" preferred_backup_period: String,
    "PreferredBackupTime" preferred_backup_time: String, "ReleasedKeepPolicy" released_keep_policy: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyAdvancedDataPolicies {
    pub action_type: Option<String>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub retention_type: Option<String>,
    pub retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
input! { ModifyBackupPolicyAdvancedDataPolicies() {
    "ActionType" action_type: String, "BakType" bak_type: String, "DestRegion" dest_region: String,
    "DestType" dest_type: String, "FilterKey" filter_key: String, "FilterType" filter_type: String,
    "FilterValue" filter_value: String, "OnlyPreserveOneEachDay" only_preserve_one_each_day: bool,
    "OnlyPreserveOneEachHour" only_preserve_one_each_hour: bool, "RetentionType" retention_type: String,
    "RetentionValue" retention_value: i64, "SrcRegion" src_region: String, "SrcType" src_type: String,
    "StrategyId" strategy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyAdvancedLogPolicies {
    pub action_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<i64>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub strategy_id: Option<String>,
}
input! { ModifyBackupPolicyAdvancedLogPolicies() {
    "ActionType" action_type: String, "DestRegion" dest_region: String, "DestType" dest_type: String,
    "EnableLogBackup" enable_log_backup: i64, "FilterKey" filter_key: String, "FilterValue" filter_value: String,
    "LogRetentionType" log_retention_type: String, "LogRetentionValue" log_retention_value: i64,
    "SrcRegion" src_region: String, "SrcType" src_type: String, "StrategyId" strategy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyOutput {
    pub compress_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub enable_backup_log: Option<String>,
    pub high_space_usage_protection: Option<String>,
    pub local_log_retention_hours: Option<i64>,
    pub local_log_retention_space: Option<String>,
    pub log_backup_local_retention_number: Option<i64>,
}
model! { ModifyBackupPolicyOutput {
    "CompressType" compress_type, "DBInstanceID" db_instance_id, "EnableBackupLog" enable_backup_log,
    "HighSpaceUsageProtection" high_space_usage_protection, "LocalLogRetentionHours" local_log_retention_hours,
    "LocalLogRetentionSpace" local_log_retention_space,
    "LogBackupLocalRetentionNumber" log_backup_local_retention_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetExpireTime {
    pub backup_id: i64,
    pub db_instance_id: String,
    pub expect_expire_time: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupSetExpireTime(backup_id: i64, db_instance_id: String, expect_expire_time: String)
    "ModifyBackupSetExpireTime" -> ModifyBackupSetExpireTimeOutput {
    "BackupId" backup_id, "DBInstanceId" db_instance_id, "ExpectExpireTime" expect_expire_time,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetExpireTimeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBackupSetExpireTimeOutput {
    "Code" code, "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollationTimeZone {
    pub collation: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub timezone: Option<String>,
}
operation! { ModifyCollationTimeZone(db_instance_id: String)
    "ModifyCollationTimeZone" -> ModifyCollationTimeZoneOutput {
    "Collation" collation: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Timezone" timezone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollationTimeZoneOutput {
    pub collation: Option<String>,
    pub db_instance_id: Option<String>,
    pub task_id: Option<String>,
    pub timezone: Option<String>,
}
model! { ModifyCollationTimeZoneOutput {
    "Collation" collation, "DBInstanceId" db_instance_id, "TaskId" task_id, "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComputeBurstConfig {
    pub burst_status: Option<String>,
    pub client_token: Option<String>,
    pub cpu_enlarge_threshold: Option<String>,
    pub cpu_shrink_threshold: Option<String>,
    pub crontab_job_id: Option<String>,
    pub db_instance_id: String,
    pub memory_enlarge_threshold: Option<String>,
    pub memory_shrink_threshold: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scale_max_cpus: Option<String>,
    pub scale_max_memory: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub task_id: Option<String>,
}
operation! { ModifyComputeBurstConfig(db_instance_id: String) "ModifyComputeBurstConfig" -> Empty {
    "BurstStatus" burst_status: String, "ClientToken" client_token: String,
    "CpuEnlargeThreshold" cpu_enlarge_threshold: String, "CpuShrinkThreshold" cpu_shrink_threshold: String,
    "CrontabJobId" crontab_job_id: String, "DBInstanceId" db_instance_id,
    "MemoryEnlargeThreshold" memory_enlarge_threshold: String, "MemoryShrinkThreshold" memory_shrink_threshold: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ScaleMaxCpus" scale_max_cpus: String,
    "ScaleMaxMemory" scale_max_memory: String, "SwitchTime" switch_time: String,
    "SwitchTimeMode" switch_time_mode: String, "TaskId" task_id: String
} }

pub type ModifyComputeBurstConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustinsResource {
    pub adjust_deadline: Option<String>,
    pub db_instance_id: String,
    pub increase_ratio: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub restore_original_specification: Option<String>,
    /// 0 to 999999.
    pub target_value: Option<i64>,
}
operation! { ModifyCustinsResource(db_instance_id: String) "ModifyCustinsResource" -> ModifyCustinsResourceOutput {
    "AdjustDeadline" adjust_deadline: String, "DBInstanceId" db_instance_id, "IncreaseRatio" increase_ratio: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type: String,
    "RestoreOriginalSpecification" restore_original_specification: String, "TargetValue" target_value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustinsResourceOutput {
    pub task_id: Option<i64>,
}
model! { ModifyCustinsResourceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescription {
    pub db_description: String,
    pub db_instance_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBDescription(db_description: String, db_instance_id: String, db_name: String)
    "ModifyDBDescription" -> Empty {
    "DBDescription" db_description, "DBInstanceId" db_instance_id, "DBName" db_name,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstance {
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: String,
    /// At least 5.
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_nodes: Option<Vec<ModifyDBInstanceDBNodes>>,
    pub direction: Option<String>,
    pub effective_time: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub promotion_code: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
}
operation! { ModifyDBInstance(db_instance_id: String) "ModifyDBInstance" -> ModifyDBInstanceOutput {
    "AutoUseCoupon" auto_use_coupon: bool, "BurstingEnabled" bursting_enabled: bool, "Category" category: String,
    "ColdDataEnabled" cold_data_enabled: bool, "DBInstanceClass" db_instance_class: String,
    "DBInstanceId" db_instance_id, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "DBNodes" db_nodes: Vec<ModifyDBInstanceDBNodes>,
    "Direction" direction: String, "EffectiveTime" effective_time: String,
    "IoAccelerationEnabled" io_acceleration_enabled: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ParameterGroupId" parameter_group_id: String,
    "Parameters" parameters: BTreeMap<String, String>, "PromotionCode" promotion_code: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time: String,
    "TargetMinorVersion" target_minor_version: String
} [
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDBNodes {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBInstanceDBNodes() {
    "NodeId" node_id: String, "Role" role: String, "VSwitchId" v_switch_id: String, "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgradeMinorVersion {
    pub auto_upgrade_minor_version: String,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceAutoUpgradeMinorVersion(auto_upgrade_minor_version: String, db_instance_id: String)
    "ModifyDBInstanceAutoUpgradeMinorVersion" -> Empty {
    "AutoUpgradeMinorVersion" auto_upgrade_minor_version, "ClientToken" client_token: String,
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceAutoUpgradeMinorVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceCLS {
    pub db_instance_id: String,
    pub encryption_algorithm: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_mode: Option<String>,
    pub encryption_status: String,
    pub is_rotate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub white_list_mode: Option<bool>,
}
operation! { ModifyDBInstanceCLS(db_instance_id: String, encryption_status: String) "ModifyDBInstanceCLS" -> Empty {
    "DBInstanceId" db_instance_id, "EncryptionAlgorithm" encryption_algorithm: String,
    "EncryptionKey" encryption_key: String, "EncryptionKeyMode" encryption_key_mode: String,
    "EncryptionStatus" encryption_status, "IsRotate" is_rotate: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RoleArn" role_arn: String, "WhiteListMode" white_list_mode: bool
} }

pub type ModifyDBInstanceCLSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub client_token: Option<String>,
    pub config_name: String,
    pub config_value: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ModifyDBInstanceConfig(config_name: String, config_value: String, db_instance_id: String)
    "ModifyDBInstanceConfig" -> Empty {
    "ClientToken" client_token: String, "ConfigName" config_name, "ConfigValue" config_value,
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time: String,
    "SwitchTimeMode" switch_time_mode: String
} }

pub type ModifyDBInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub babelfish_port: Option<String>,
    pub connection_string_prefix: String,
    pub current_connection_string: String,
    pub db_instance_id: String,
    pub general_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pg_bouncer_port: Option<String>,
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_vip: Option<bool>,
    pub target_db_instance_id: Option<String>,
}
operation! { ModifyDBInstanceConnectionString(connection_string_prefix: String, current_connection_string: String, db_instance_id: String, port: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    "BabelfishPort" babelfish_port: String, "ConnectionStringPrefix" connection_string_prefix,
    "CurrentConnectionString" current_connection_string, "DBInstanceId" db_instance_id,
    "GeneralGroupName" general_group_name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PGBouncerPort" pg_bouncer_port: String, "Port" port, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RetainVip" retain_vip: bool,
    "TargetDBInstanceId" target_db_instance_id: String
} }

pub type ModifyDBInstanceConnectionStringOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTime {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub read_sql_replication_time: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDelayedReplicationTime(db_instance_id: String, read_sql_replication_time: String)
    "ModifyDBInstanceDelayedReplicationTime" -> ModifyDBInstanceDelayedReplicationTimeOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ReadSQLReplicationTime" read_sql_replication_time,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTimeOutput {
    pub db_instance_id: Option<String>,
    pub read_sql_replication_time: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBInstanceDelayedReplicationTimeOutput {
    "DBInstanceId" db_instance_id, "ReadSQLReplicationTime" read_sql_replication_time, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtection {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub deletion_protection: bool,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDeletionProtection(db_instance_id: String, deletion_protection: bool)
    "ModifyDBInstanceDeletionProtection" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DeletionProtection" deletion_protection,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    pub db_instance_description: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    "DBInstanceDescription" db_instance_description, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpoint {
    pub client_token: Option<String>,
    pub db_instance_endpoint_description: Option<String>,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub node_items: Option<Vec<ModifyDBInstanceEndpointNodeItems>>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceEndpoint(db_instance_endpoint_id: String, db_instance_id: String)
    "ModifyDBInstanceEndpoint" -> ModifyDBInstanceEndpointOutput {
    "ClientToken" client_token: String, "DBInstanceEndpointDescription" db_instance_endpoint_description: String,
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceId" db_instance_id,
    "NodeItems" node_items: Vec<ModifyDBInstanceEndpointNodeItems>, "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointNodeItems {
    pub db_instance_id: Option<String>,
    pub node_id: Option<String>,
    pub weight: Option<i64>,
}
input! { ModifyDBInstanceEndpointNodeItems() {
    "DBInstanceId" db_instance_id: String, "NodeId" node_id: String, "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointOutput {
    pub data: Option<ModifyDBInstanceEndpointData>,
}
model! { ModifyDBInstanceEndpointOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { ModifyDBInstanceEndpointData {
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddress {
    pub client_token: Option<String>,
    pub connection_string: String,
    pub connection_string_prefix: Option<String>,
    pub db_instance_endpoint_id: String,
    pub db_instance_id: String,
    pub port: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyDBInstanceEndpointAddress(connection_string: String, db_instance_endpoint_id: String, db_instance_id: String)
    "ModifyDBInstanceEndpointAddress" -> ModifyDBInstanceEndpointAddressOutput {
    "ClientToken" client_token: String, "ConnectionString" connection_string,
    "ConnectionStringPrefix" connection_string_prefix: String, "DBInstanceEndpointId" db_instance_endpoint_id,
    "DBInstanceId" db_instance_id, "Port" port: String, "PrivateIpAddress" private_ip_address: String,
    "ResourceOwnerId" resource_owner_id: i64, "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressOutput {
    pub data: Option<ModifyDBInstanceEndpointAddressData>,
}
model! { ModifyDBInstanceEndpointAddressOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointAddressData {
    pub db_instance_endpoint_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { ModifyDBInstanceEndpointAddressData {
    "DBInstanceEndpointId" db_instance_endpoint_id, "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceHAConfig {
    pub db_instance_id: String,
    pub ha_mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sync_mode: String,
}
operation! { ModifyDBInstanceHAConfig(db_instance_id: String, ha_mode: String, sync_mode: String)
    "ModifyDBInstanceHAConfig" -> Empty {
    "DbInstanceId" db_instance_id, "HAMode" ha_mode, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SyncMode" sync_mode
} }

pub type ModifyDBInstanceHAConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub maintain_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_id: String, maintain_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "MaintainTime" maintain_time,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMetrics {
    pub db_instance_name: String,
    pub metrics_config: String,
    pub resource_owner_id: Option<i64>,
    pub scope: String,
}
operation! { ModifyDBInstanceMetrics(db_instance_name: String, metrics_config: String, scope: String)
    "ModifyDBInstanceMetrics" -> ModifyDBInstanceMetricsOutput {
    "DBInstanceName" db_instance_name, "MetricsConfig" metrics_config, "ResourceOwnerId" resource_owner_id: i64,
    "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMetricsOutput {
    pub db_instance_id: Option<String>,
    pub scope: Option<String>,
}
model! { ModifyDBInstanceMetricsOutput {
    "DBInstanceId" db_instance_id, "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMonitor {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceMonitor(db_instance_id: String, period: String) "ModifyDBInstanceMonitor" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Period" period, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkExpireTime {
    pub classic_expired_days: i64,
    pub connection_string: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceNetworkExpireTime(classic_expired_days: i64, connection_string: String, db_instance_id: String)
    "ModifyDBInstanceNetworkExpireTime" -> Empty {
    "ClassicExpiredDays" classic_expired_days, "ConnectionString" connection_string, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceNetworkExpireTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    pub classic_expired_days: Option<String>,
    pub db_instance_id: String,
    pub instance_network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<String>,
    pub read_write_splitting_classic_expired_days: Option<i64>,
    pub read_write_splitting_private_ip_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retain_classic: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, instance_network_type: String)
    "ModifyDBInstanceNetworkType" -> ModifyDBInstanceNetworkTypeOutput {
    "ClassicExpiredDays" classic_expired_days: String, "DBInstanceId" db_instance_id,
    "InstanceNetworkType" instance_network_type, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PrivateIpAddress" private_ip_address: String,
    "ReadWriteSplittingClassicExpiredDays" read_write_splitting_classic_expired_days: i64,
    "ReadWriteSplittingPrivateIpAddress" read_write_splitting_private_ip_address: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RetainClassic" retain_classic: String, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeOutput {
    pub connection_string: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBInstanceNetworkTypeOutput {
    "ConnectionString" connection_string, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayType {
    pub db_instance_id: String,
    pub pay_type: String,
    pub period: String,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<i64>,
}
operation! { ModifyDBInstancePayType(db_instance_id: String, pay_type: String, period: String)
    "ModifyDBInstancePayType" -> ModifyDBInstancePayTypeOutput {
    "DBInstanceId" db_instance_id, "PayType" pay_type, "Period" period, "ResourceOwnerId" resource_owner_id: i64,
    "UsedTime" used_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeOutput {
    pub order_id: Option<i64>,
}
model! { ModifyDBInstancePayTypeOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReplicationSwitch {
    pub db_instance_id: String,
    pub external_replication: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceReplicationSwitch(db_instance_id: String, external_replication: String, region_id: String)
    "ModifyDBInstanceReplicationSwitch" -> Empty {
    "DBInstanceId" db_instance_id, "ExternalReplication" external_replication, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceReplicationSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub acl: Option<String>,
    pub ca_type: Option<String>,
    pub certificate: Option<String>,
    pub client_ca_cert: Option<String>,
    pub client_ca_enabled: Option<i64>,
    pub client_cert_revocation_list: Option<String>,
    pub client_crl_enabled: Option<i64>,
    pub connection_string: String,
    pub db_instance_id: String,
    pub force_encryption: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pass_word: Option<Secret>,
    pub replication_acl: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_enabled: Option<i64>,
    pub server_cert: Option<String>,
    pub server_key: Option<Secret>,
    pub tls_version: Option<String>,
}
operation! { ModifyDBInstanceSSL(connection_string: String, db_instance_id: String) "ModifyDBInstanceSSL" -> Empty {
    "ACL" acl: String, "CAType" ca_type: String, "Certificate" certificate: String,
    "ClientCACert" client_ca_cert: String, "ClientCAEnabled" client_ca_enabled: i64,
    "ClientCertRevocationList" client_cert_revocation_list: String, "ClientCrlEnabled" client_crl_enabled: i64,
    "ConnectionString" connection_string, "DBInstanceId" db_instance_id, "ForceEncryption" force_encryption: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PassWord" pass_word: Secret,
    "ReplicationACL" replication_acl: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SSLEnabled" ssl_enabled: i64, "ServerCert" server_cert: String,
    "ServerKey" server_key: Secret, "TlsVersion" tls_version: String
} }

pub type ModifyDBInstanceSSLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroupRule {
    pub db_instance_id: String,
    pub description: String,
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub port_range: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_rule_id: String,
    pub source_cidr_ip: String,
}

/// What [`ModifyDBInstanceSecurityGroupRule::new`] takes.
pub struct ModifyDBInstanceSecurityGroupRuleRequired {
    pub db_instance_id: String,
    pub description: String,
    pub ip_protocol: String,
    pub port_range: String,
    pub security_group_rule_id: String,
    pub source_cidr_ip: String,
}
operation! { ModifyDBInstanceSecurityGroupRule{ModifyDBInstanceSecurityGroupRuleRequired: db_instance_id, description, ip_protocol, port_range, security_group_rule_id, source_cidr_ip}
    "ModifyDBInstanceSecurityGroupRule" -> ModifyDBInstanceSecurityGroupRuleOutput {
    "DBInstanceId" db_instance_id, "Description" description, "IpProtocol" ip_protocol,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: String, "PortRange" port_range,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityGroupRuleId" security_group_rule_id, "SourceCidrIp" source_cidr_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDBInstanceSecurityGroupRuleOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub allocate_strategy: Option<String>,
    pub allow_major_version_upgrade: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub cold_data_enabled: Option<bool>,
    pub compression_mode: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: String,
    /// At least 5.
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub direction: Option<String>,
    pub effective_time: Option<String>,
    pub engine_version: Option<String>,
    pub io_acceleration_enabled: Option<String>,
    pub optimized_writes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub promotion_code: Option<String>,
    pub read_only_db_instance_class: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serverless_configuration: Option<ModifyDBInstanceSpecServerlessConfiguration>,
    pub source_biz: Option<String>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub used_time: Option<i64>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
}
operation! { ModifyDBInstanceSpec(db_instance_id: String) "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    "AllocateStrategy" allocate_strategy: String, "AllowMajorVersionUpgrade" allow_major_version_upgrade: bool,
    "AutoUseCoupon" auto_use_coupon: bool, "BurstingEnabled" bursting_enabled: bool, "Category" category: String,
    "ColdDataEnabled" cold_data_enabled: bool, "CompressionMode" compression_mode: String,
    "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id,
    "DBInstanceStorage" db_instance_storage: i64, "DBInstanceStorageType" db_instance_storage_type: String,
    "DedicatedHostGroupId" dedicated_host_group_id: String, "Direction" direction: String,
    "EffectiveTime" effective_time: String, "EngineVersion" engine_version: String,
    "IoAccelerationEnabled" io_acceleration_enabled: String, "OptimizedWrites" optimized_writes: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PayType" pay_type: String,
    "PromotionCode" promotion_code: String, "ReadOnlyDBInstanceClass" read_only_db_instance_class: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64,
    "ServerlessConfiguration" serverless_configuration: ModifyDBInstanceSpecServerlessConfiguration,
    "SourceBiz" source_biz: String, "SwitchTime" switch_time: String, "TargetMinorVersion" target_minor_version: String,
    "UsedTime" used_time: i64, "VSwitchId" v_switch_id: String, "ZoneId" zone_id: String,
    "ZoneIdSlave1" zone_id_slave1: String
} [
    Mark { index: 25, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecServerlessConfiguration {
    pub auto_pause: Option<bool>,
    pub max_capacity: Option<f64>,
    pub min_capacity: Option<f64>,
    pub switch_force: Option<bool>,
}
input! { ModifyDBInstanceSpecServerlessConfiguration() {
    "AutoPause" auto_pause: bool, "MaxCapacity" max_capacity: f64, "MinCapacity" min_capacity: f64,
    "SwitchForce" switch_force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyDBInstanceSpecOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceTDE {
    pub certificate: Option<String>,
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub encryption_key: Option<String>,
    pub is_rotate: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pass_word: Option<Secret>,
    pub private_key: Option<Secret>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    pub tde_status: String,
}
operation! { ModifyDBInstanceTDE(db_instance_id: String, tde_status: String) "ModifyDBInstanceTDE" -> Empty {
    "Certificate" certificate: String, "DBInstanceId" db_instance_id, "DBName" db_name: String,
    "EncryptionKey" encryption_key: String, "IsRotate" is_rotate: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PassWord" pass_word: Secret, "PrivateKey" private_key: Secret,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoleArn" role_arn: String, "TDEStatus" tde_status
} }

pub type ModifyDBInstanceTDEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVectorSupportStatus {
    pub db_instance_id: String,
    pub status: String,
}
operation! { ModifyDBInstanceVectorSupportStatus(db_instance_id: String, status: String)
    "ModifyDBInstanceVectorSupportStatus" -> Empty {
    "DBInstanceId" db_instance_id, "Status" status
} }

pub type ModifyDBInstanceVectorSupportStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNode {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_instance_storage: Option<String>,
    pub db_instance_storage_type: Option<String>,
    pub db_node: Option<Vec<ModifyDBNodeDBNode>>,
    pub dry_run: Option<bool>,
    pub effective_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub produce_async: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBNode(db_instance_id: String) "ModifyDBNode" -> ModifyDBNodeOutput {
    "AutoPay" auto_pay: bool, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "DBInstanceStorage" db_instance_storage: String, "DBInstanceStorageType" db_instance_storage_type: String,
    "DBNode" db_node: Vec<ModifyDBNodeDBNode>, "DryRun" dry_run: bool, "EffectiveTime" effective_time: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ProduceAsync" produce_async: bool,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeDBNode {
    pub class_code: Option<String>,
    pub node_id: Option<String>,
}
input! { ModifyDBNodeDBNode() {
    "classCode" class_code: String, "nodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDBNodeOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxy {
    pub config_db_proxy_service: String,
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_num: Option<String>,
    pub db_proxy_instance_type: Option<String>,
    pub db_proxy_nodes: Option<Vec<ModifyDBProxyDBProxyNodes>>,
    pub instance_network_type: Option<String>,
    pub owner_id: Option<i64>,
    pub persistent_connection_status: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { ModifyDBProxy(config_db_proxy_service: String, db_instance_id: String) "ModifyDBProxy" -> Empty {
    "ConfigDBProxyService" config_db_proxy_service, "DBInstanceId" db_instance_id,
    "DBProxyEngineType" db_proxy_engine_type: String, "DBProxyInstanceNum" db_proxy_instance_num: String,
    "DBProxyInstanceType" db_proxy_instance_type: String, "DBProxyNodes" db_proxy_nodes: Vec<ModifyDBProxyDBProxyNodes>,
    "InstanceNetworkType" instance_network_type: String, "OwnerId" owner_id: i64,
    "PersistentConnectionStatus" persistent_connection_status: String, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

pub type ModifyDBProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_counts: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBProxyDBProxyNodes() {
    "cpuCores" cpu_cores: String, "nodeCounts" node_counts: String, "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyEndpoint {
    pub causal_consist_read_timeout: Option<String>,
    pub config_db_proxy_features: Option<String>,
    pub db_instance_id: String,
    pub db_proxy_endpoint_id: Option<String>,
    pub db_proxy_engine_type: Option<String>,
    pub db_endpoint_aliases: Option<String>,
    pub db_endpoint_cost_threshold_for_duckdb: Option<String>,
    pub db_endpoint_min_slave_count: Option<String>,
    pub db_endpoint_operator: Option<String>,
    pub db_endpoint_read_write_mode: Option<String>,
    pub db_endpoint_type: Option<String>,
    pub effective_specific_time: Option<String>,
    pub effective_time: Option<String>,
    pub owner_id: Option<i64>,
    pub read_only_instance_distribution_type: Option<String>,
    pub read_only_instance_max_delay_time: Option<String>,
    pub read_only_instance_weight: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyDBProxyEndpoint(db_instance_id: String) "ModifyDBProxyEndpoint" -> Empty {
    "CausalConsistReadTimeout" causal_consist_read_timeout: String,
    "ConfigDBProxyFeatures" config_db_proxy_features: String, "DBInstanceId" db_instance_id,
    "DBProxyEndpointId" db_proxy_endpoint_id: String, "DBProxyEngineType" db_proxy_engine_type: String,
    "DbEndpointAliases" db_endpoint_aliases: String,
    "DbEndpointCostThresholdForDuckdb" db_endpoint_cost_threshold_for_duckdb: String,
    "DbEndpointMinSlaveCount" db_endpoint_min_slave_count: String, "DbEndpointOperator" db_endpoint_operator: String,
    "DbEndpointReadWriteMode" db_endpoint_read_write_mode: String, "DbEndpointType" db_endpoint_type: String,
    "EffectiveSpecificTime" effective_specific_time: String, "EffectiveTime" effective_time: String,
    "OwnerId" owner_id: i64, "ReadOnlyInstanceDistributionType" read_only_instance_distribution_type: String,
    "ReadOnlyInstanceMaxDelayTime" read_only_instance_max_delay_time: String,
    "ReadOnlyInstanceWeight" read_only_instance_weight: String, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "VSwitchId" v_switch_id: String, "VpcId" vpc_id: String
} }

pub type ModifyDBProxyEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyEndpointAddress {
    pub db_instance_id: String,
    pub db_proxy_connect_string_net_type: Option<String>,
    pub db_proxy_endpoint_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_new_connect_string: Option<String>,
    pub db_proxy_new_connect_string_port: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBProxyEndpointAddress(db_instance_id: String, db_proxy_endpoint_id: String)
    "ModifyDBProxyEndpointAddress" -> Empty {
    "DBInstanceId" db_instance_id, "DBProxyConnectStringNetType" db_proxy_connect_string_net_type: String,
    "DBProxyEndpointId" db_proxy_endpoint_id, "DBProxyEngineType" db_proxy_engine_type: String,
    "DBProxyNewConnectString" db_proxy_new_connect_string: String,
    "DBProxyNewConnectStringPort" db_proxy_new_connect_string_port: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBProxyEndpointAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstance {
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub db_proxy_instance_num: String,
    pub db_proxy_instance_type: String,
    pub db_proxy_nodes: Option<Vec<ModifyDBProxyInstanceDBProxyNodes>>,
    pub effective_specific_time: Option<String>,
    pub effective_time: Option<String>,
    pub migrate_az: Option<Vec<ModifyDBProxyInstanceMigrateAZ>>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_ids: Option<String>,
}
operation! { ModifyDBProxyInstance(db_instance_id: String, db_proxy_instance_num: String, db_proxy_instance_type: String)
    "ModifyDBProxyInstance" -> Empty {
    "DBInstanceId" db_instance_id, "DBProxyEngineType" db_proxy_engine_type: String,
    "DBProxyInstanceNum" db_proxy_instance_num, "DBProxyInstanceType" db_proxy_instance_type,
    "DBProxyNodes" db_proxy_nodes: Vec<ModifyDBProxyInstanceDBProxyNodes>,
    "EffectiveSpecificTime" effective_specific_time: String, "EffectiveTime" effective_time: String,
    "MigrateAZ" migrate_az: Vec<ModifyDBProxyInstanceMigrateAZ>, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "VSwitchIds" v_switch_ids: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

pub type ModifyDBProxyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstanceDBProxyNodes {
    pub cpu_cores: Option<String>,
    pub node_counts: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyDBProxyInstanceDBProxyNodes() {
    "cpuCores" cpu_cores: String, "nodeCounts" node_counts: String, "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyInstanceMigrateAZ {
    pub db_proxy_endpoint_id: Option<String>,
    pub dest_v_switch_id: Option<String>,
    pub dest_vpc_id: Option<String>,
}
input! { ModifyDBProxyInstanceMigrateAZ() {
    "dbProxyEndpointId" db_proxy_endpoint_id: String, "destVSwitchId" dest_v_switch_id: String,
    "destVpcId" dest_vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServer {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_hosts: String,
    pub security_token: Option<Secret>,
    pub white_list_group_name: String,
}
operation! { ModifyDTCSecurityIpHostsForSQLServer(db_instance_id: String, region_id: String, security_ip_hosts: String, white_list_group_name: String)
    "ModifyDTCSecurityIpHostsForSQLServer" -> ModifyDTCSecurityIpHostsForSQLServerOutput {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityIpHosts" security_ip_hosts, "SecurityToken" security_token: Secret,
    "WhiteListGroupName" white_list_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServerOutput {
    pub db_instance_id: Option<String>,
    pub dtc_set_result: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDTCSecurityIpHostsForSQLServerOutput {
    "DBInstanceId" db_instance_id, "DTCSetResult" dtc_set_result, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDasInstanceConfig {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_auto_scale: String,
    /// 10 to 50.
    pub storage_threshold: Option<i64>,
    /// At least 0.
    pub storage_upper_bound: Option<i64>,
}
operation! { ModifyDasInstanceConfig(db_instance_id: String, storage_auto_scale: String)
    "ModifyDasInstanceConfig" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "StorageAutoScale" storage_auto_scale, "StorageThreshold" storage_threshold: i64,
    "StorageUpperBound" storage_upper_bound: i64
} }

pub type ModifyDasInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseConfig {
    pub db_instance_id: String,
    pub db_name: String,
    pub database_property_name: String,
    pub database_property_value: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDatabaseConfig(db_instance_id: String, db_name: String, database_property_name: String, database_property_value: String)
    "ModifyDatabaseConfig" -> ModifyDatabaseConfigOutput {
    "DBInstanceId" db_instance_id, "DBName" db_name, "DatabasePropertyName" database_property_name,
    "DatabasePropertyValue" database_property_value, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDatabaseConfigOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbProxyInstanceSsl {
    pub db_proxy_engine_type: Option<String>,
    pub db_instance_id: String,
    pub db_proxy_connect_string: String,
    pub db_proxy_endpoint_id: String,
    pub db_proxy_ssl_enabled: String,
    pub region_id: Option<String>,
}
operation! { ModifyDbProxyInstanceSsl(db_instance_id: String, db_proxy_connect_string: String, db_proxy_endpoint_id: String, db_proxy_ssl_enabled: String)
    "ModifyDbProxyInstanceSsl" -> Empty {
    "DBProxyEngineType" db_proxy_engine_type: String, "DbInstanceId" db_instance_id,
    "DbProxyConnectString" db_proxy_connect_string, "DbProxyEndpointId" db_proxy_endpoint_id,
    "DbProxySslEnabled" db_proxy_ssl_enabled, "RegionId" region_id: String
} }

pub type ModifyDbProxyInstanceSslOutput = Empty;

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
    "ActionParams" action_params: String, "EventAction" event_action: String, "EventId" event_id, "RegionId" region_id,
    "SecurityToken" security_token: Secret
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
    "ErrorCode" error_code, "ErrorEventId" error_event_id, "SuccessCount" success_count,
    "SuccessEventId" success_event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHADiagnoseConfig {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tcp_connection_type: Option<String>,
}
operation! { ModifyHADiagnoseConfig(db_instance_id: String, region_id: String) "ModifyHADiagnoseConfig" -> Empty {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TcpConnectionType" tcp_connection_type: String
} }

pub type ModifyHADiagnoseConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHASwitchConfig {
    pub db_instance_id: String,
    pub ha_config: Option<String>,
    pub manual_ha_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHASwitchConfig(db_instance_id: String, region_id: String) "ModifyHASwitchConfig" -> Empty {
    "DBInstanceId" db_instance_id, "HAConfig" ha_config: String, "ManualHATime" manual_ha_time: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyHASwitchConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImportTask {
    pub db_instance_id: String,
    pub operation: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub task_id: String,
}
operation! { ModifyImportTask(db_instance_id: String, operation: String, region_id: String, task_id: String)
    "ModifyImportTask" -> ModifyImportTaskOutput {
    "DBInstanceId" db_instance_id, "Operation" operation, "OwnerId" owner_id: i64, "RegionId" region_id,
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImportTaskOutput {
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { ModifyImportTaskOutput {
    "Status" status, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttribute {
    pub auto_renew: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceAutoRenewalAttribute(db_instance_id: String, region_id: String)
    "ModifyInstanceAutoRenewalAttribute" -> Empty {
    "AutoRenew" auto_renew: String, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "Duration" duration: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyInstanceAutoRenewalAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicy {
    pub backup_enabled: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_id: String,
    pub log_backup_enabled: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
operation! { ModifyInstanceCrossBackupPolicy(db_instance_id: String, region_id: String)
    "ModifyInstanceCrossBackupPolicy" -> ModifyInstanceCrossBackupPolicyOutput {
    "BackupEnabled" backup_enabled: String, "CrossBackupRegion" cross_backup_region: String,
    "CrossBackupType" cross_backup_type: String, "DBInstanceId" db_instance_id,
    "LogBackupEnabled" log_backup_enabled: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RetentType" retent_type: i64, "Retention" retention: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCrossBackupPolicyOutput {
    pub backup_enabled: Option<String>,
    pub cross_backup_region: Option<String>,
    pub cross_backup_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub log_backup_enabled: Option<String>,
    pub region_id: Option<String>,
    pub retent_type: Option<i64>,
    pub retention: Option<i64>,
}
model! { ModifyInstanceCrossBackupPolicyOutput {
    "BackupEnabled" backup_enabled, "CrossBackupRegion" cross_backup_region, "CrossBackupType" cross_backup_type,
    "DBInstanceId" db_instance_id, "LogBackupEnabled" log_backup_enabled, "RegionId" region_id,
    "RetentType" retent_type, "Retention" retention
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRules {
    pub db_instance_name: String,
    pub db_name: Option<String>,
    pub default_algo: Option<String>,
    pub enabled: Option<String>,
    pub masking_algo: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: Option<ModifyMaskingRulesRuleConfig>,
    pub rule_name: String,
}
operation! { ModifyMaskingRules(db_instance_name: String, rule_name: String)
    "ModifyMaskingRules" -> ModifyMaskingRulesOutput {
    "DBInstanceName" db_instance_name, "DBName" db_name: String, "DefaultAlgo" default_algo: String,
    "Enabled" enabled: String, "MaskingAlgo" masking_algo: String, "OwnerId" owner_id: String,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RuleConfig" rule_config: ModifyMaskingRulesRuleConfig,
    "RuleName" rule_name
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesRuleConfig {
    pub columns: Option<Vec<String>>,
    pub databases: Option<Vec<String>>,
    pub tables: Option<Vec<String>>,
}
input! { ModifyMaskingRulesRuleConfig() {
    "Columns" columns: Vec<String>, "Databases" databases: Vec<String>, "Tables" tables: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesOutput {
    pub data: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyMaskingRulesOutput {
    "Data" data, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPGHbaConfig {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub hba_item: Vec<ModifyPGHbaConfigHbaItem>,
    pub ops_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyPGHbaConfig(db_instance_id: String, hba_item: Vec<ModifyPGHbaConfigHbaItem>, ops_type: String)
    "ModifyPGHbaConfig" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "HbaItem" hba_item, "OpsType" ops_type,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyPGHbaConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPGHbaConfigHbaItem {
    pub address: Option<String>,
    pub database: Option<String>,
    pub mask: Option<String>,
    pub method: Option<String>,
    pub option: Option<String>,
    pub priority_id: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
input! { ModifyPGHbaConfigHbaItem(address: String, database: String, method: String, priority_id: i64, r#type: String, user: String) {
    "Address" address: String, "Database" database: String, "Mask" mask: String, "Method" method: String,
    "Option" option: String, "PriorityId" priority_id: i64, "Type" r#type: String, "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub forcerestart: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ModifyParameter(db_instance_id: String) "ModifyParameter" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "Forcerestart" forcerestart: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ParameterGroupId" parameter_group_id: String,
    "Parameters" parameters: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time: String,
    "SwitchTimeMode" switch_time_mode: String
} }

pub type ModifyParameterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroup {
    pub modify_mode: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: String,
    pub parameter_group_name: Option<String>,
    pub parameters: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyParameterGroup(parameter_group_id: String, region_id: String)
    "ModifyParameterGroup" -> ModifyParameterGroupOutput {
    "ModifyMode" modify_mode: String, "OwnerId" owner_id: i64, "ParameterGroupDesc" parameter_group_desc: String,
    "ParameterGroupId" parameter_group_id, "ParameterGroupName" parameter_group_name: String,
    "Parameters" parameters: String, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { ModifyParameterGroupOutput {
    "ParameterGroupId" parameter_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterTimedScheduleTask {
    pub db_instance_name: Option<String>,
    pub switch_time: Option<String>,
    pub task_id: Option<i64>,
}
operation! { ModifyParameterTimedScheduleTask() "ModifyParameterTimedScheduleTask" -> Empty {
    "DBInstanceName" db_instance_name: String, "SwitchTime" switch_time: String, "TaskId" task_id: i64
} }

pub type ModifyParameterTimedScheduleTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDeploymentSetAttribute {
    pub deployment_set_id: String,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    pub region_id: String,
}
operation! { ModifyRCDeploymentSetAttribute(deployment_set_id: String, region_id: String)
    "ModifyRCDeploymentSetAttribute" -> Empty {
    "DeploymentSetId" deployment_set_id, "DeploymentSetName" deployment_set_name: String,
    "Description" description: String, "RegionId" region_id
} }

pub type ModifyRCDeploymentSetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskAttribute {
    pub bursting_enabled: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_id: String,
    pub disk_name: Option<String>,
    pub region_id: String,
}
operation! { ModifyRCDiskAttribute(disk_id: String, region_id: String) "ModifyRCDiskAttribute" -> Empty {
    "BurstingEnabled" bursting_enabled: bool, "DeleteWithInstance" delete_with_instance: bool,
    "Description" description: String, "DiskId" disk_id, "DiskName" disk_name: String, "RegionId" region_id
} }

pub type ModifyRCDiskAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: String,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub used_time: Option<i64>,
}
operation! { ModifyRCDiskChargeType(instance_id: String, region_id: String)
    "ModifyRCDiskChargeType" -> ModifyRCDiskChargeTypeOutput {
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool,
    "BusinessInfo" business_info: String, "ClientToken" client_token: String, "InstanceId" instance_id,
    "PayType" pay_type: String, "Period" period: String, "PromotionCode" promotion_code: String, "RegionId" region_id,
    "UsedTime" used_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskChargeTypeOutput {
    pub charge_type: Option<String>,
    pub expired_time: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { ModifyRCDiskChargeTypeOutput {
    "ChargeType" charge_type, "ExpiredTime" expired_time, "InstanceIds" instance_ids, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskSpec {
    pub auto_pay: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub dry_run: Option<bool>,
    pub performance_level: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCDiskSpec() "ModifyRCDiskSpec" -> ModifyRCDiskSpecOutput {
    "AutoPay" auto_pay: bool, "DiskCategory" disk_category: String, "DiskId" disk_id: String, "DryRun" dry_run: bool,
    "PerformanceLevel" performance_level: String, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCDiskSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyRCDiskSpecOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCElasticScaling {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub scaling_enabled: Option<bool>,
    pub scheduled_rule: Option<String>,
}
operation! { ModifyRCElasticScaling() "ModifyRCElasticScaling" -> ModifyRCElasticScalingOutput {
    "DryRun" dry_run: bool, "InstanceId" instance_id: String, "InstanceType" instance_type: String,
    "RegionId" region_id: String, "ScalingEnabled" scaling_enabled: bool, "ScheduledRule" scheduled_rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCElasticScalingOutput {
    pub order_id: Option<String>,
}
model! { ModifyRCElasticScalingOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstance {
    pub auto_pay: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub direction: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub promotion_code: Option<String>,
    pub reboot_time: Option<String>,
    pub reboot_when_finished: Option<bool>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstance() "ModifyRCInstance" -> ModifyRCInstanceOutput {
    "AutoPay" auto_pay: bool, "AutoUseCoupon" auto_use_coupon: bool, "Direction" direction: String,
    "DryRun" dry_run: bool, "InstanceId" instance_id: String, "InstanceType" instance_type: String,
    "PromotionCode" promotion_code: String, "RebootTime" reboot_time: String,
    "RebootWhenFinished" reboot_when_finished: bool, "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ModifyRCInstanceOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceAttribute {
    pub deletion_protection: Option<bool>,
    pub enable_jumbo_frame: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub reboot: Option<bool>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { ModifyRCInstanceAttribute() "ModifyRCInstanceAttribute" -> Empty {
    "DeletionProtection" deletion_protection: bool, "EnableJumboFrame" enable_jumbo_frame: bool,
    "HostName" host_name: String, "InstanceId" instance_id: String, "InstanceIds" instance_ids: Vec<String>,
    "InstanceName" instance_name: String, "Password" password: Secret, "Reboot" reboot: bool,
    "RegionId" region_id: String, "SecurityGroupId" security_group_id: String,
    "SecurityGroupIds" security_group_ids: Vec<String>
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

pub type ModifyRCInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub include_data_disks: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_id: String,
    pub instance_ids: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub used_time: Option<i64>,
}
operation! { ModifyRCInstanceChargeType(instance_id: String, region_id: String)
    "ModifyRCInstanceChargeType" -> ModifyRCInstanceChargeTypeOutput {
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool,
    "BusinessInfo" business_info: String, "ClientToken" client_token: String, "DryRun" dry_run: bool,
    "IncludeDataDisks" include_data_disks: bool, "InstanceChargeType" instance_charge_type: String,
    "InstanceId" instance_id, "InstanceIds" instance_ids: String, "PayType" pay_type: String, "Period" period: String,
    "PromotionCode" promotion_code: String, "RegionId" region_id, "UsedTime" used_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeTypeOutput {
    pub charge_type: Option<String>,
    pub expired_time: Option<Vec<String>>,
    pub fee_of_instances: Option<Vec<ModifyRCInstanceChargeTypeFeeOfInstances>>,
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { ModifyRCInstanceChargeTypeOutput {
    "ChargeType" charge_type, "ExpiredTime" expired_time, "FeeOfInstances" fee_of_instances, "InstanceIds" instance_ids,
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceChargeTypeFeeOfInstances {
    pub currency: Option<String>,
    pub fee: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyRCInstanceChargeTypeFeeOfInstances {
    "Currency" currency, "Fee" fee, "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceDescription {
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceDescription() "ModifyRCInstanceDescription" -> Empty {
    "InstanceDescription" instance_description: String, "InstanceId" instance_id: String, "RegionId" region_id: String
} }

pub type ModifyRCInstanceDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceKeyPair {
    pub instance_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub reboot: Option<bool>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceKeyPair() "ModifyRCInstanceKeyPair" -> Empty {
    "InstanceId" instance_id: String, "KeyPairName" key_pair_name: String, "Reboot" reboot: bool,
    "RegionId" region_id: String
} }

pub type ModifyRCInstanceKeyPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceNetworkSpec {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<String>,
    pub network_charge_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRCInstanceNetworkSpec() "ModifyRCInstanceNetworkSpec" -> Empty {
    "InstanceId" instance_id: String, "InternetMaxBandwidthOut" internet_max_bandwidth_out: String,
    "NetworkChargeType" network_charge_type: String, "RegionId" region_id: String
} }

pub type ModifyRCInstanceNetworkSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCInstanceVpcAttribute {
    pub instance_id: String,
    pub region_id: String,
    pub v_switch_id: String,
}
operation! { ModifyRCInstanceVpcAttribute(instance_id: String, region_id: String, v_switch_id: String)
    "ModifyRCInstanceVpcAttribute" -> Empty {
    "InstanceId" instance_id, "RegionId" region_id, "VSwitchId" v_switch_id
} }

pub type ModifyRCInstanceVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCSecurityGroupPermission {
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
operation! { ModifyRCSecurityGroupPermission() "ModifyRCSecurityGroupPermission" -> Empty {
    "DestCidrIp" dest_cidr_ip: String, "Direction" direction: String, "IpProtocol" ip_protocol: String,
    "Policy" policy: String, "PortRange" port_range: String, "Priority" priority: String, "RegionId" region_id: String,
    "SecurityGroupId" security_group_id: String, "SecurityGroupRuleId" security_group_rule_id: String,
    "SourceCidrIp" source_cidr_ip: String, "SourcePortRange" source_port_range: String
} }

pub type ModifyRCSecurityGroupPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRCVCluster {
    pub cluster_id: String,
    pub region_id: String,
    pub support_disk_performance_level: Option<Vec<String>>,
}
operation! { ModifyRCVCluster(cluster_id: String, region_id: String) "ModifyRCVCluster" -> Empty {
    "ClusterId" cluster_id, "RegionId" region_id,
    "SupportDiskPerformanceLevel" support_disk_performance_level: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type ModifyRCVClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadWriteSplittingConnection {
    pub connection_string_prefix: Option<String>,
    pub db_instance_id: String,
    pub distribution_type: Option<String>,
    pub max_delay_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub weight: Option<String>,
}
operation! { ModifyReadWriteSplittingConnection(db_instance_id: String) "ModifyReadWriteSplittingConnection" -> Empty {
    "ConnectionStringPrefix" connection_string_prefix: String, "DBInstanceId" db_instance_id,
    "DistributionType" distribution_type: String, "MaxDelayTime" max_delay_time: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Port" port: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Weight" weight: String
} }

pub type ModifyReadWriteSplittingConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTime {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub read_sql_replication_time: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyReadonlyInstanceDelayReplicationTime(db_instance_id: String, read_sql_replication_time: String)
    "ModifyReadonlyInstanceDelayReplicationTime" -> ModifyReadonlyInstanceDelayReplicationTimeOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ReadSQLReplicationTime" read_sql_replication_time,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTimeOutput {
    pub db_instance_id: Option<String>,
    pub read_sql_replication_time: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyReadonlyInstanceDelayReplicationTimeOutput {
    "DBInstanceId" db_instance_id, "ReadSQLReplicationTime" read_sql_replication_time, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { ModifyResourceGroup(db_instance_id: String, resource_group_id: String) "ModifyResourceGroup" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type: String
} }

pub type ModifyResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorPolicy {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sql_collector_status: String,
}
operation! { ModifySQLCollectorPolicy(db_instance_id: String, sql_collector_status: String)
    "ModifySQLCollectorPolicy" -> Empty {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SQLCollectorStatus" sql_collector_status
} }

pub type ModifySQLCollectorPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorRetention {
    pub config_value: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifySQLCollectorRetention(config_value: String, db_instance_id: String)
    "ModifySQLCollectorRetention" -> Empty {
    "ConfigValue" config_value, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SecurityToken" security_token: Secret
} }

pub type ModifySQLCollectorRetentionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfiguration {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { ModifySecurityGroupConfiguration(db_instance_id: String, security_group_id: String)
    "ModifySecurityGroupConfiguration" -> ModifySecurityGroupConfigurationOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationOutput {
    pub db_instance_name: Option<String>,
    pub items: Option<ModifySecurityGroupConfigurationItems>,
}
model! { ModifySecurityGroupConfigurationOutput {
    "DBInstanceName" db_instance_name, "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationItems {
    pub ecs_security_group_relation: Option<Vec<ModifySecurityGroupConfigurationEcsSecurityGroupRelation>>,
}
model! { ModifySecurityGroupConfigurationItems {
    "EcsSecurityGroupRelation" ecs_security_group_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationEcsSecurityGroupRelation {
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { ModifySecurityGroupConfigurationEcsSecurityGroupRelation {
    "NetworkType" network_type, "RegionId" region_id, "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub db_instance_id: String,
    pub fresh_white_list_readins: Option<String>,
    pub modify_mode: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_type: Option<String>,
    pub security_ips: String,
    pub whitelist_network_type: Option<String>,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ips: String)
    "ModifySecurityIps" -> ModifySecurityIpsOutput {
    "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    "DBInstanceIPArrayName" db_instance_ip_array_name: String, "DBInstanceId" db_instance_id,
    "FreshWhiteListReadins" fresh_white_list_readins: String, "ModifyMode" modify_mode: String,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityIPType" security_ip_type: String, "SecurityIps" security_ips,
    "WhitelistNetworkType" whitelist_network_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsOutput {
    pub task_id: Option<String>,
}
model! { ModifySecurityIpsOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub action_params: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub step_name: Option<String>,
    pub task_action: Option<String>,
    pub task_id: String,
}
operation! { ModifyTaskInfo(region_id: String, task_id: String) "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    "ActionParams" action_params: String, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: i64,
    "ResourceOwnerId" resource_owner_id: i64, "SecurityToken" security_token: Secret, "StepName" step_name: String,
    "TaskAction" task_action: String, "TaskId" task_id
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
pub struct ModifyWhitelistTemplate {
    pub ip_whitelist: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
}
operation! { ModifyWhitelistTemplate(ip_whitelist: String) "ModifyWhitelistTemplate" -> ModifyWhitelistTemplateOutput {
    "IpWhitelist" ip_whitelist, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "TemplateId" template_id: i64, "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistTemplateOutput {
    pub code: Option<String>,
    pub data: Option<ModifyWhitelistTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyWhitelistTemplateOutput {
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistTemplateData {
    pub status: Option<String>,
}
model! { ModifyWhitelistTemplateData {
    "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodes {
    pub auto_pay: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub commodity_code: String,
    pub db_instance_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
    pub engine_version: Option<String>,
    pub node_type: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { PreCheckCreateOrderForDeleteDBNodes(commodity_code: String)
    "PreCheckCreateOrderForDeleteDBNodes" -> PreCheckCreateOrderForDeleteDBNodesOutput {
    "AutoPay" auto_pay: bool, "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "CommodityCode" commodity_code, "DBInstanceId" db_instance_id: String, "DBNodeId" db_node_id: Vec<String>,
    "EngineVersion" engine_version: String, "NodeType" node_type: String, "OwnerId" owner_id: i64,
    "PromotionCode" promotion_code: String, "RegionId" region_id: String, "Resource" resource: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ZoneId" zone_id: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesOutput {
    pub failures: Option<PreCheckCreateOrderForDeleteDBNodesFailures>,
    pub pre_check_result: Option<bool>,
}
model! { PreCheckCreateOrderForDeleteDBNodesOutput {
    "Failures" failures, "PreCheckResult" pre_check_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesFailures {
    pub failures: Option<Vec<PreCheckCreateOrderForDeleteDBNodesFailuresFailures>>,
}
model! { PreCheckCreateOrderForDeleteDBNodesFailures {
    "Failures" failures
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesFailuresFailures {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PreCheckCreateOrderForDeleteDBNodesFailuresFailures {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependency {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_mode: Option<String>,
}
operation! { PrecheckDuckDBDependency(db_instance_id: String)
    "PrecheckDuckDBDependency" -> PrecheckDuckDBDependencyOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "TargetMode" target_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependencyOutput {
    pub failed_check_items: Option<Vec<PrecheckDuckDBDependencyFailedCheckItems>>,
    pub result: Option<bool>,
}
model! { PrecheckDuckDBDependencyOutput {
    "FailedCheckItems" failed_check_items, "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckDuckDBDependencyFailedCheckItems {
    pub allow_auto_modify: Option<bool>,
    pub current_value: Option<String>,
    pub name: Option<String>,
    pub required_value: Option<String>,
    pub r#type: Option<String>,
}
model! { PrecheckDuckDBDependencyFailedCheckItems {
    "AllowAutoModify" allow_auto_modify, "CurrentValue" current_value, "Name" name, "RequiredValue" required_value,
    "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeDBInstanceLog {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PurgeDBInstanceLog(db_instance_id: String) "PurgeDBInstanceLog" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type PurgeDBInstanceLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotify {
    pub from: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub to: String,
    pub with_confirmed: bool,
}
operation! { QueryNotify(from: String, to: String, with_confirmed: bool) "QueryNotify" -> QueryNotifyOutput {
    "From" from, "PageNumber" page_number: i64, "PageSize" page_size: i64, "To" to, "WithConfirmed" with_confirmed
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyOutput {
    pub data: Option<QueryNotifyData>,
}
model! { QueryNotifyOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyData {
    pub notify_item_list: Option<Vec<QueryNotifyNotifyItemList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { QueryNotifyData {
    "NotifyItemList" notify_item_list, "PageNumber" page_number, "PageSize" page_size,
    "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNotifyNotifyItemList {
    pub ali_uid: Option<i64>,
    pub confirm_flag: Option<bool>,
    pub confirmor: Option<i64>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub idempotent_count: Option<String>,
    pub idempotent_id: Option<String>,
    pub level: Option<String>,
    pub notify_element: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryNotifyNotifyItemList {
    "AliUid" ali_uid, "ConfirmFlag" confirm_flag, "Confirmor" confirmor, "GmtCreated" gmt_created,
    "GmtModified" gmt_modified, "Id" id, "IdempotentCount" idempotent_count, "IdempotentId" idempotent_id,
    "Level" level, "NotifyElement" notify_element, "TemplateName" template_name, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecommendByCode {
    pub code: String,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRecommendByCode(code: String) "QueryRecommendByCode" -> QueryRecommendByCodeOutput {
    "Code" code, "OwnerId" owner_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecommendByCodeOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecommendByCodeOutput {
    "Data" data, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RdsCustomInit {
    pub region_id: String,
    pub service_linked_role: String,
}
operation! { RdsCustomInit(region_id: String, service_linked_role: String) "RdsCustomInit" -> RdsCustomInitOutput {
    "RegionId" region_id, "ServiceLinkedRole" service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RdsCustomInitOutput {
    pub register_uid_success: Option<bool>,
}
model! { RdsCustomInitOutput {
    "RegisterUidSuccess" register_uid_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRCInstance {
    pub dry_run: Option<bool>,
    pub force_stop: Option<bool>,
    pub instance_id: String,
    pub reboot_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { RebootRCInstance(instance_id: String) "RebootRCInstance" -> Empty {
    "DryRun" dry_run: bool, "ForceStop" force_stop: bool, "InstanceId" instance_id, "RebootTime" reboot_time: String,
    "RegionId" region_id: String
} }

pub type RebootRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRCInstances {
    pub batch_optimization: Option<String>,
    pub force_reboot: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub reboot_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { RebootRCInstances() "RebootRCInstances" -> Empty {
    "BatchOptimization" batch_optimization: String, "ForceReboot" force_reboot: bool,
    "InstanceIds" instance_ids: Vec<String>, "RebootTime" reboot_time: String, "RegionId" region_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type RebootRCInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDBInstance {
    pub db_instance_id: String,
    pub dedicated_host_group_id: String,
    pub dedicated_host_id: Option<String>,
    pub owner_id: Option<i64>,
    pub rebuild_node_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RebuildDBInstance(db_instance_id: String, dedicated_host_group_id: String)
    "RebuildDBInstance" -> RebuildDBInstanceOutput {
    "DBInstanceId" db_instance_id, "DedicatedHostGroupId" dedicated_host_group_id,
    "DedicatedHostId" dedicated_host_id: String, "OwnerId" owner_id: i64, "RebuildNodeType" rebuild_node_type: String,
    "RegionId" region_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RebuildDBInstanceOutput {
    "MigrationId" migration_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildReplicationLink {
    pub db_instance_id: String,
}
operation! { RebuildReplicationLink(db_instance_id: String) "RebuildReplicationLink" -> RebuildReplicationLinkOutput {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { RebuildReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveDBInstance {
    pub db_instance_id: String,
    pub guard_db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReceiveDBInstance(db_instance_id: String, guard_db_instance_id: String)
    "ReceiveDBInstance" -> ReceiveDBInstanceOutput {
    "DBInstanceId" db_instance_id, "GuardDBInstanceId" guard_db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveDBInstanceOutput {
    pub guard_db_instance_id: Option<String>,
}
model! { ReceiveDBInstanceOutput {
    "GuardDBInstanceId" guard_db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryDBInstance {
    pub backup_id: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub db_names: String,
    pub instance_network_type: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub target_db_instance_id: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { RecoveryDBInstance(db_names: String) "RecoveryDBInstance" -> RecoveryDBInstanceOutput {
    "BackupId" backup_id: String, "DBInstanceClass" db_instance_class: String, "DBInstanceId" db_instance_id: String,
    "DBInstanceStorage" db_instance_storage: i64, "DBInstanceStorageType" db_instance_storage_type: String,
    "DbNames" db_names, "InstanceNetworkType" instance_network_type: String, "PayType" pay_type: String,
    "Period" period: String, "PrivateIpAddress" private_ip_address: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "TargetDBInstanceId" target_db_instance_id: String,
    "UsedTime" used_time: String, "VPCId" vpc_id: String, "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { RecoveryDBInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployRCInstance {
    pub force_stop: Option<bool>,
    pub instance_id: String,
}
operation! { RedeployRCInstance(instance_id: String) "RedeployRCInstance" -> RedeployRCInstanceOutput {
    "ForceStop" force_stop: bool, "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployRCInstanceOutput {
    pub task_id: Option<String>,
}
model! { RedeployRCInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceConnection {
    pub current_connection_string: String,
    pub db_instance_id: String,
    pub instance_network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseInstanceConnection(current_connection_string: String, db_instance_id: String, instance_network_type: String)
    "ReleaseInstanceConnection" -> Empty {
    "CurrentConnectionString" current_connection_string, "DBInstanceId" db_instance_id,
    "InstanceNetworkType" instance_network_type, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseInstanceConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub current_connection_string: String,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    "CurrentConnectionString" current_connection_string, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseReadWriteSplittingConnection {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub rw_address_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseReadWriteSplittingConnection(db_instance_id: String)
    "ReleaseReadWriteSplittingConnection" -> Empty {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RWAddressType" rw_address_type: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseReadWriteSplittingConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromResource {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub proxy_id: Option<String>,
    pub tag: Option<Vec<RemoveTagsFromResourceTag>>,
}
operation! { RemoveTagsFromResource(db_instance_id: String, region_id: String) "RemoveTagsFromResource" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Tags" tags: String, "proxyId" proxy_id: String, "Tag" tag: Vec<RemoveTagsFromResourceTag>
} }

pub type RemoveTagsFromResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RemoveTagsFromResourceTag() {
    "key" key: String, "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub auto_pay: Option<String>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewInstance(db_instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    "AutoPay" auto_pay: String, "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool,
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "Period" period,
    "PromotionCode" promotion_code: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
}
model! { RenewInstanceOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRCInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub commodity_code: String,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub period_align: Option<bool>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub resource: Option<String>,
    pub resource_owner_account: Option<String>,
    pub time_type: String,
    pub used_time: String,
}
operation! { RenewRCInstance(commodity_code: String, region_id: String, time_type: String, used_time: String)
    "RenewRCInstance" -> RenewRCInstanceOutput {
    "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool,
    "BusinessInfo" business_info: String, "ClientToken" client_token: String, "CommodityCode" commodity_code,
    "InstanceId" instance_id: String, "OwnerId" owner_id: i64, "PayType" pay_type: String,
    "PeriodAlign" period_align: bool, "PromotionCode" promotion_code: String, "RegionId" region_id,
    "Resource" resource: String, "ResourceOwnerAccount" resource_owner_account: String, "TimeType" time_type,
    "UsedTime" used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRCInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub order_ids: Option<String>,
}
model! { RenewRCInstanceOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id, "OrderIds" order_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRCInstanceSystemDisk {
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub is_local_disk: Option<bool>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub region_id: Option<String>,
}
operation! { ReplaceRCInstanceSystemDisk() "ReplaceRCInstanceSystemDisk" -> Empty {
    "ImageId" image_id: String, "InstanceId" instance_id: String, "IsLocalDisk" is_local_disk: bool,
    "KeyPairName" key_pair_name: String, "Password" password: Secret, "RegionId" region_id: String
} }

pub type ReplaceRCInstanceSystemDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccount {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccount" -> Empty {
    "AccountName" account_name, "AccountPassword" account_password, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ResetAccountOutput = Empty;

/// Gives a database account a new password. The instance has to be running. Accounts made by SQL statements in SQL
/// Server 2017 cluster edition, PostgreSQL and PPAS instances are out of its reach.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Account whose password is reset.
    pub account_name: String,
    /// New password: 8 to 32 characters, of at least three kinds among capitals, small letters, digits and the marks
    /// `!@#$&%^*()_+-=`.
    pub account_password: Secret,
    /// Instance that has the account: `rm-…`.
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
    "AccountName" account_name, "AccountPassword" account_password, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ResetAccountPasswordOutput = Empty;

impl ResetAccountPassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule { min: 8, max: 32, classes: 3, special: "!@#$&%^*()_+-=" }.check(Some(&self.account_password))?;
        Ok(())
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeRCInstanceDisk {
    pub auto_pay: Option<bool>,
    pub disk_id: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub new_size: Option<i64>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ResizeRCInstanceDisk() "ResizeRCInstanceDisk" -> ResizeRCInstanceDiskOutput {
    "AutoPay" auto_pay: bool, "DiskId" disk_id: String, "DryRun" dry_run: bool, "InstanceId" instance_id: String,
    "NewSize" new_size: i64, "RegionId" region_id: String, "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeRCInstanceDiskOutput {
    pub order_id: Option<i64>,
}
model! { ResizeRCInstanceDiskOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "NodeId" node_id: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type RestartDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDdrTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub restore_type: String,
    pub source_db_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub table_meta: String,
}
operation! { RestoreDdrTable(db_instance_id: String, restore_type: String, table_meta: String)
    "RestoreDdrTable" -> RestoreDdrTableOutput {
    "BackupId" backup_id: String, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "RestoreType" restore_type,
    "SourceDBInstanceName" source_db_instance_name: String, "SourceRegion" source_region: String, "TableMeta" table_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDdrTableOutput {
    pub db_instance_id: Option<String>,
}
model! { RestoreDdrTableOutput {
    "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTable {
    pub backup_id: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub instant_recovery: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    pub table_meta: String,
}
operation! { RestoreTable(db_instance_id: String, table_meta: String) "RestoreTable" -> Empty {
    "BackupId" backup_id: String, "ClientToken" client_token: String, "DBInstanceId" db_instance_id,
    "InstantRecovery" instant_recovery: bool, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RestoreTime" restore_time: String, "TableMeta" table_meta
} }

pub type RestoreTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilege {
    pub account_name: String,
    pub db_instance_id: String,
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeAccountPrivilege(account_name: String, db_instance_id: String, db_name: String)
    "RevokeAccountPrivilege" -> Empty {
    "AccountName" account_name, "DBInstanceId" db_instance_id, "DBName" db_name, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type RevokeAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeOperatorPermission {
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeOperatorPermission(db_instance_id: String) "RevokeOperatorPermission" -> Empty {
    "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type RevokeOperatorPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRCSecurityGroupPermission {
    pub direction: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id_list: Option<Vec<String>>,
}
operation! { RevokeRCSecurityGroupPermission() "RevokeRCSecurityGroupPermission" -> Empty {
    "Direction" direction: String, "RegionId" region_id: String, "SecurityGroupId" security_group_id: String,
    "SecurityGroupRuleIdList" security_group_rule_id_list: Vec<String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type RevokeRCSecurityGroupPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommand {
    pub client_token: Option<String>,
    pub command_content: String,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub frequency: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub keep_command: Option<bool>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
    pub repeat_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tags: Option<Vec<RunRCCommandResourceTags>>,
    pub tags: Option<Vec<RunRCCommandTags>>,
    pub termination_mode: Option<String>,
    pub timeout: Option<i64>,
    pub r#type: String,
    pub username: Option<String>,
    pub windows_password_name: Option<String>,
    pub working_dir: Option<String>,
}
operation! { RunRCCommand(command_content: String, region_id: String, r#type: String)
    "RunRCCommand" -> RunRCCommandOutput {
    "ClientToken" client_token: String, "CommandContent" command_content, "ContainerId" container_id: String,
    "ContainerName" container_name: String, "ContentEncoding" content_encoding: String,
    "Description" description: String, "EnableParameter" enable_parameter: bool, "Frequency" frequency: String,
    "InstanceIds" instance_ids: Vec<String>, "KeepCommand" keep_command: bool, "Launcher" launcher: String,
    "Name" name: String, "Parameters" parameters: BTreeMap<String, Value>, "RegionId" region_id,
    "RepeatMode" repeat_mode: String, "ResourceGroupId" resource_group_id: String,
    "ResourceTags" resource_tags: Vec<RunRCCommandResourceTags>, "Tags" tags: Vec<RunRCCommandTags>,
    "TerminationMode" termination_mode: String, "Timeout" timeout: i64, "Type" r#type, "Username" username: String,
    "WindowsPasswordName" windows_password_name: String, "WorkingDir" working_dir: String
} [
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCCommandResourceTags() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCCommandTags() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCCommandOutput {
    pub command_id: Option<String>,
    pub invoke_id: Option<String>,
}
model! { RunRCCommandOutput {
    "CommandId" command_id, "InvokeId" invoke_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstances {
    pub acu_type: Option<String>,
    /// 1 to 100.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub create_ack_edge_param: Option<RunRCInstancesCreateAckEdgeParam>,
    pub create_extra_param: Option<String>,
    pub create_mode: Option<String>,
    pub data_disk: Option<Vec<RunRCInstancesDataDisk>>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub network_options: Option<RunRCInstancesNetworkOptions>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub scheduled_rule: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_strategy: Option<String>,
    pub support_case: Option<String>,
    pub system_disk: Option<RunRCInstancesSystemDisk>,
    pub tag: Option<Vec<RunRCInstancesTag>>,
    pub user_data: Option<String>,
    pub user_data_in_base64: Option<bool>,
    pub v_switch_id: String,
    pub zone_id: Option<String>,
}
operation! { RunRCInstances(instance_type: String, region_id: String, v_switch_id: String)
    "RunRCInstances" -> RunRCInstancesOutput {
    "AcuType" acu_type: String, "Amount" amount: i64, "AutoPay" auto_pay: bool, "AutoRenew" auto_renew: bool,
    "AutoUseCoupon" auto_use_coupon: bool, "BusinessInfo" business_info: String, "ClientToken" client_token: String,
    "CreateAckEdgeParam" create_ack_edge_param: RunRCInstancesCreateAckEdgeParam,
    "CreateExtraParam" create_extra_param: String, "CreateMode" create_mode: String,
    "DataDisk" data_disk: Vec<RunRCInstancesDataDisk>, "DeletionProtection" deletion_protection: bool,
    "DeploymentSetId" deployment_set_id: String, "Description" description: String, "DryRun" dry_run: bool,
    "HostName" host_name: String, "ImageId" image_id: String, "InstanceChargeType" instance_charge_type: String,
    "InstanceName" instance_name: String, "InstanceType" instance_type,
    "InternetChargeType" internet_charge_type: String, "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    "IoOptimized" io_optimized: String, "KeyPairName" key_pair_name: String,
    "NetworkOptions" network_options: RunRCInstancesNetworkOptions, "Password" password: Secret,
    "PasswordInherit" password_inherit: bool, "Period" period: i64, "PeriodUnit" period_unit: String,
    "PrivateIpAddress" private_ip_address: String, "PromotionCode" promotion_code: String, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ScheduledRule" scheduled_rule: String,
    "SecurityEnhancementStrategy" security_enhancement_strategy: String, "SecurityGroupId" security_group_id: String,
    "SecurityGroupIds" security_group_ids: Vec<String>, "SpotStrategy" spot_strategy: String,
    "SupportCase" support_case: String, "SystemDisk" system_disk: RunRCInstancesSystemDisk,
    "Tag" tag: Vec<RunRCInstancesTag>, "UserData" user_data: String, "UserDataInBase64" user_data_in_base64: bool,
    "VSwitchId" v_switch_id, "ZoneId" zone_id: String
} [
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 24, location: Location::Default, style: Style::Json },
    Mark { index: 36, location: Location::Default, style: Style::Json },
    Mark { index: 39, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesCreateAckEdgeParam {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
}
input! { RunRCInstancesCreateAckEdgeParam() {
    "ClusterId" cluster_id: String, "NodePoolId" node_pool_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub device: Option<String>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { RunRCInstancesDataDisk() {
    "Category" category: String, "DeleteWithInstance" delete_with_instance: bool, "Device" device: String,
    "Encrypted" encrypted: String, "PerformanceLevel" performance_level: String, "Size" size: i64,
    "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesNetworkOptions {
    pub enable_jumbo_frame: Option<bool>,
}
input! { RunRCInstancesNetworkOptions() {
    "EnableJumboFrame" enable_jumbo_frame: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { RunRCInstancesSystemDisk() {
    "Category" category: String, "PerformanceLevel" performance_level: String, "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunRCInstancesTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesOutput {
    pub instance_id_sets: Option<RunRCInstancesInstanceIdSets>,
    pub order_id: Option<String>,
}
model! { RunRCInstancesOutput {
    "InstanceIdSets" instance_id_sets, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRCInstancesInstanceIdSets {
    pub instance_id_set: Option<Vec<String>>,
}
model! { RunRCInstancesInstanceIdSets {
    "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstance {
    pub db_instance_id: String,
    pub db_instance_trans_type: Option<i64>,
    pub dedicated_host_group_id: Option<String>,
    pub effective_time: Option<String>,
    pub engine_version: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub specified_time: Option<String>,
    pub storage: Option<i64>,
    pub target_db_instance_class: Option<String>,
    pub target_dedicated_host_id_for_log: Option<String>,
    pub target_dedicated_host_id_for_master: Option<String>,
    pub target_dedicated_host_id_for_slave: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { StartDBInstance(db_instance_id: String) "StartDBInstance" -> StartDBInstanceOutput {
    "DBInstanceId" db_instance_id, "DBInstanceTransType" db_instance_trans_type: i64,
    "DedicatedHostGroupId" dedicated_host_group_id: String, "EffectiveTime" effective_time: String,
    "EngineVersion" engine_version: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SpecifiedTime" specified_time: String, "Storage" storage: i64,
    "TargetDBInstanceClass" target_db_instance_class: String,
    "TargetDedicatedHostIdForLog" target_dedicated_host_id_for_log: String,
    "TargetDedicatedHostIdForMaster" target_dedicated_host_id_for_master: String,
    "TargetDedicatedHostIdForSlave" target_dedicated_host_id_for_slave: String, "VSwitchId" v_switch_id: String,
    "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDBInstanceOutput {
    pub migration_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { StartDBInstanceOutput {
    "MigrationId" migration_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRCInstance {
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { StartRCInstance(instance_id: String) "StartRCInstance" -> Empty {
    "InstanceId" instance_id, "RegionId" region_id: String
} }

pub type StartRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRCInstances {
    pub batch_optimization: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { StartRCInstances() "StartRCInstances" -> Empty {
    "BatchOptimization" batch_optimization: String, "InstanceIds" instance_ids: Vec<String>,
    "RegionId" region_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type StartRCInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBInstance {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopDBInstance(db_instance_id: String, region_id: String) "StopDBInstance" -> Empty {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type StopDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRCInstance {
    pub force_stop: Option<bool>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopRCInstance(instance_id: String) "StopRCInstance" -> Empty {
    "ForceStop" force_stop: bool, "InstanceId" instance_id, "RegionId" region_id: String,
    "StoppedMode" stopped_mode: String
} }

pub type StopRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRCInstances {
    pub batch_optimization: Option<String>,
    pub force_stop: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopRCInstances() "StopRCInstances" -> Empty {
    "BatchOptimization" batch_optimization: String, "ForceStop" force_stop: bool,
    "InstanceIds" instance_ids: Vec<String>, "RegionId" region_id: String, "StoppedMode" stopped_mode: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type StopRCInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub force: Option<String>,
    pub node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SwitchDBInstanceHA(db_instance_id: String, node_id: String) "SwitchDBInstanceHA" -> Empty {
    "DBInstanceId" db_instance_id, "EffectiveTime" effective_time: String, "Force" force: String, "NodeId" node_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type SwitchDBInstanceHAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetType {
    pub client_token: Option<String>,
    pub connection_string_prefix: String,
    pub connection_string_type: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SwitchDBInstanceNetType(connection_string_prefix: String, db_instance_id: String)
    "SwitchDBInstanceNetType" -> SwitchDBInstanceNetTypeOutput {
    "ClientToken" client_token: String, "ConnectionStringPrefix" connection_string_prefix,
    "ConnectionStringType" connection_string_type: String, "DBInstanceId" db_instance_id,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Port" port: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetTypeOutput {
    pub new_connection_string: Option<String>,
    pub old_connection_string: Option<String>,
}
model! { SwitchDBInstanceNetTypeOutput {
    "NewConnectionString" new_connection_string, "OldConnectionString" old_connection_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceVpc {
    pub db_instance_id: String,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
    pub v_switch_id: String,
}
operation! { SwitchDBInstanceVpc(db_instance_id: String, vpc_id: String, v_switch_id: String)
    "SwitchDBInstanceVpc" -> Empty {
    "DBInstanceId" db_instance_id, "PrivateIpAddress" private_ip_address: String,
    "ResourceOwnerId" resource_owner_id: i64, "VPCId" vpc_id, "VSwitchId" v_switch_id
} }

pub type SwitchDBInstanceVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchOverMajorVersionUpgrade {
    pub client_token: Option<String>,
    pub db_instance_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 3600.
    pub switchover_timeout: Option<i64>,
    pub r#type: Option<String>,
}
operation! { SwitchOverMajorVersionUpgrade() "SwitchOverMajorVersionUpgrade" -> Empty {
    "ClientToken" client_token: String, "DBInstanceName" db_instance_name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id: String, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchoverTimeout" switchover_timeout: i64, "Type" r#type: String
} }

pub type SwitchOverMajorVersionUpgradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchReplicationLink {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub target_instance_name: String,
    pub target_instance_region_id: String,
}
operation! { SwitchReplicationLink(db_instance_id: String, target_instance_name: String, target_instance_region_id: String)
    "SwitchReplicationLink" -> SwitchReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "TargetInstanceName" target_instance_name,
    "TargetInstanceRegionId" target_instance_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchReplicationLinkOutput {
    pub db_instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { SwitchReplicationLinkOutput {
    "DBInstanceId" db_instance_id, "TaskId" task_id, "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPair {
    pub key_pair_name: Option<String>,
    pub region_id: Option<String>,
    pub sync_mode: Option<bool>,
}
operation! { SyncRCKeyPair() "SyncRCKeyPair" -> SyncRCKeyPairOutput {
    "KeyPairName" key_pair_name: String, "RegionId" region_id: String, "SyncMode" sync_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPairOutput {
    pub data: Option<SyncRCKeyPairData>,
}
model! { SyncRCKeyPairOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCKeyPairData {
    pub is_sync_info: Option<bool>,
}
model! { SyncRCKeyPairData {
    "IsSyncInfo" is_sync_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRCSecurityGroup {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { SyncRCSecurityGroup() "SyncRCSecurityGroup" -> Empty {
    "InstanceId" instance_id: String, "RegionId" region_id: String, "SecurityGroupId" security_group_id: String
} }

pub type SyncRCSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceId" resource_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ResourceType" resource_type, "Tag" tag: Vec<TagResourcesTag>
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateMigrateTask {
    pub db_instance_id: String,
    pub migrate_task_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TerminateMigrateTask(db_instance_id: String, migrate_task_id: String) "TerminateMigrateTask" -> Empty {
    "DBInstanceId" db_instance_id, "MigrateTaskId" migrate_task_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type TerminateMigrateTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBInstancePayType {
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub business_info: Option<String>,
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<i64>,
}
operation! { TransformDBInstancePayType(db_instance_id: String, pay_type: String)
    "TransformDBInstancePayType" -> TransformDBInstancePayTypeOutput {
    "AutoRenew" auto_renew: String, "AutoUseCoupon" auto_use_coupon: bool, "BusinessInfo" business_info: String,
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PayType" pay_type, "Period" period: String, "PromotionCode" promotion_code: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "UsedTime" used_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBInstancePayTypeOutput {
    pub charge_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub expired_time: Option<String>,
    pub order_id: Option<i64>,
}
model! { TransformDBInstancePayTypeOutput {
    "ChargeType" charge_type, "DBInstanceId" db_instance_id, "ExpiredTime" expired_time, "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressWithRCInstance {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { UnassociateEipAddressWithRCInstance() "UnassociateEipAddressWithRCInstance" -> Empty {
    "AllocationId" allocation_id: String, "InstanceId" instance_id: String, "RegionId" region_id: String
} }

pub type UnassociateEipAddressWithRCInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockAccount {
    pub account_name: String,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnlockAccount(account_name: String, db_instance_id: String) "UnlockAccount" -> Empty {
    "AccountName" account_name, "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnlockAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
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
    "All" all: bool, "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceId" resource_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "ResourceType" resource_type, "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstanceReplication {
    /// At most 64 characters.
    pub channel_name: Option<String>,
    /// 1 to 30 characters.
    pub db_instance_id: String,
    /// 1 to 128 characters.
    pub master_host: Option<String>,
    /// 8 to 44 characters.
    pub master_password: Option<Secret>,
    /// 1 to 65535.
    pub master_port: Option<i64>,
    /// 1 to 32 characters.
    pub master_user: Option<String>,
    pub operation: String,
    pub owner_id: Option<i64>,
    /// 1 to 30 characters.
    pub region_id: String,
}
operation! { UpdateDBInstanceReplication(db_instance_id: String, operation: String, region_id: String)
    "UpdateDBInstanceReplication" -> Empty {
    "ChannelName" channel_name: String, "DbInstanceId" db_instance_id, "MasterHost" master_host: String,
    "MasterPassword" master_password: Secret, "MasterPort" master_port: i64, "MasterUser" master_user: String,
    "Operation" operation, "OwnerId" owner_id: i64, "RegionId" region_id
} }

pub type UpdateDBInstanceReplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostgresExtensions {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub db_names: String,
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdatePostgresExtensions(db_instance_id: String, db_names: String, extensions: String)
    "UpdatePostgresExtensions" -> Empty {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "DBNames" db_names, "Extensions" extensions,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ResourceGroupId" resource_group_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdatePostgresExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBackupFile {
    pub backup_id: String,
    /// 2 to 256 characters.
    pub comment: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention: Option<i64>,
}
operation! { UpdateUserBackupFile(backup_id: String, region_id: String)
    "UpdateUserBackupFile" -> UpdateUserBackupFileOutput {
    "BackupId" backup_id, "Comment" comment: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "Retention" retention: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBackupFileOutput {
    pub backup_id: Option<String>,
}
model! { UpdateUserBackupFileOutput {
    "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub effective_time: Option<String>,
    pub engine_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpgradeDBInstanceEngineVersion(db_instance_id: String, engine_version: String)
    "UpgradeDBInstanceEngineVersion" -> UpgradeDBInstanceEngineVersionOutput {
    "ClientToken" client_token: String, "DBInstanceId" db_instance_id, "EffectiveTime" effective_time: String,
    "EngineVersion" engine_version, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionOutput {
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceEngineVersionOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub upgrade_time: Option<String>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    "DBInstanceId" db_instance_id, "OwnerId" owner_id: i64, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchTime" switch_time: String,
    "TargetMinorVersion" target_minor_version: String, "UpgradeTime" upgrade_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub db_instance_name: Option<String>,
    pub target_minor_version: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    "DBInstanceName" db_instance_name, "TargetMinorVersion" target_minor_version, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersion {
    pub allow_ddl: Option<bool>,
    pub collect_stat_mode: Option<String>,
    pub custom_extra_info: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_storage_type: Option<String>,
    pub instance_network_type: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_over: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_major_version: Option<String>,
    pub upgrade_mode: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_id_slave1: Option<String>,
    pub zone_id_slave2: Option<String>,
}
operation! { UpgradeDBInstanceMajorVersion(pay_type: String)
    "UpgradeDBInstanceMajorVersion" -> UpgradeDBInstanceMajorVersionOutput {
    "AllowDDL" allow_ddl: bool, "CollectStatMode" collect_stat_mode: String,
    "CustomExtraInfo" custom_extra_info: String, "DBInstanceClass" db_instance_class: String,
    "DBInstanceId" db_instance_id: String, "DBInstanceStorage" db_instance_storage: i64,
    "DBInstanceStorageType" db_instance_storage_type: String, "InstanceNetworkType" instance_network_type: String,
    "PayType" pay_type, "Period" period: String, "PrivateIpAddress" private_ip_address: String,
    "ResourceOwnerId" resource_owner_id: i64, "SwitchOver" switch_over: String, "SwitchTime" switch_time: String,
    "SwitchTimeMode" switch_time_mode: String, "TargetMajorVersion" target_major_version: String,
    "UpgradeMode" upgrade_mode: String, "UsedTime" used_time: String, "VPCId" vpc_id: String,
    "VSwitchId" v_switch_id: String, "ZoneId" zone_id: String, "ZoneIdSlave1" zone_id_slave1: String,
    "ZoneIdSlave2" zone_id_slave2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceMajorVersionOutput {
    "DBInstanceId" db_instance_id, "OrderId" order_id, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheck {
    pub db_instance_id: String,
    pub resource_owner_id: Option<i64>,
    pub target_major_version: String,
    pub upgrade_mode: Option<String>,
}
operation! { UpgradeDBInstanceMajorVersionPrecheck(db_instance_id: String, target_major_version: String)
    "UpgradeDBInstanceMajorVersionPrecheck" -> UpgradeDBInstanceMajorVersionPrecheckOutput {
    "DBInstanceId" db_instance_id, "ResourceOwnerId" resource_owner_id: i64, "TargetMajorVersion" target_major_version,
    "UpgradeMode" upgrade_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionPrecheckOutput {
    pub db_instance_name: Option<String>,
    pub target_major_version: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBInstanceMajorVersionPrecheckOutput {
    "DBInstanceName" db_instance_name, "TargetMajorVersion" target_major_version, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersion {
    pub db_instance_id: String,
    pub db_proxy_engine_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub target_minor_version: Option<String>,
    pub upgrade_time: Option<String>,
}
operation! { UpgradeDBProxyInstanceKernelVersion(db_instance_id: String)
    "UpgradeDBProxyInstanceKernelVersion" -> UpgradeDBProxyInstanceKernelVersionOutput {
    "DBInstanceId" db_instance_id, "DBProxyEngineType" db_proxy_engine_type: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SwitchTime" switch_time: String, "TargetMinorVersion" target_minor_version: String,
    "UpgradeTime" upgrade_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBProxyInstanceKernelVersionOutput {
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBProxyInstanceKernelVersionOutput {
    "DBInstanceName" db_instance_name, "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateImportTask {
    pub db_instance_id: String,
    pub estimated_size: Option<i64>,
    pub host: String,
    pub owner_id: Option<i64>,
    pub password: Secret,
    /// 1 to 65536.
    pub port: i64,
    pub region_id: String,
    pub source_instance_id: Option<String>,
    pub source_platform: Option<String>,
    /// 1 to 65535.
    pub stream_port: i64,
    pub user: String,
    pub xtrabackup_path: Option<String>,
}

/// What [`ValidateImportTask::new`] takes.
pub struct ValidateImportTaskRequired {
    pub db_instance_id: String,
    pub host: String,
    pub password: Secret,
    pub port: i64,
    pub region_id: String,
    pub stream_port: i64,
    pub user: String,
}
operation! { ValidateImportTask{ValidateImportTaskRequired: db_instance_id, host, password, port, region_id, stream_port, user}
    "ValidateImportTask" -> ValidateImportTaskOutput {
    "DbInstanceId" db_instance_id, "EstimatedSize" estimated_size: i64, "Host" host, "OwnerId" owner_id: i64,
    "Password" password, "Port" port, "RegionId" region_id, "SourceInstanceId" source_instance_id: String,
    "SourcePlatform" source_platform: String, "StreamPort" stream_port, "User" user,
    "XtrabackupPath" xtrabackup_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateImportTaskOutput {
    pub task_id: Option<i64>,
}
model! { ValidateImportTaskOutput {
    "TaskId" task_id
} }

#[cfg(feature = "reflect")]
register! {
    AcceptRCInquiredSystemEvent, ActivateMigrationTargetInstance, AddTagsToResource, AllocateInstancePublicConnection,
    AllocateReadWriteSplittingConnection, AssociateEipAddressWithRCInstance, AttachRCDisk, AttachRCInstances,
    AttachWhitelistTemplateToInstance, AuthorizeBackupEncryption, AuthorizeRCSecurityGroupPermission,
    CalculateDBInstanceWeight, CancelActiveOperationTasks, CheckAccountNameAvailable, CheckBackupEncryptionAuthorized,
    CheckCloudResourceAuthorized, CheckCreateDdrDBInstance, CheckDBNameAvailable, CheckInstanceExist,
    CheckRdsCustomInit, CheckRegionSupportBackupEncryption, CheckServiceLinkedRole, CloneDBInstance,
    CloneParameterGroup, ConfirmNotify, CopyDatabase, CopyDatabaseBetweenInstances, CreateAccount, CreateBackup,
    CreateCloudMigrationPrecheckTask, CreateCloudMigrationTask, CreateDBInstance, CreateDBInstanceEndpoint,
    CreateDBInstanceEndpointAddress, CreateDBInstanceForRebuild, CreateDBInstanceReplication,
    CreateDBInstanceSecurityGroupRule, CreateDBNodes, CreateDBProxyEndpointAddress, CreateDatabase, CreateDdrInstance,
    CreateGADInstance, CreateGadInstanceMember, CreateImportTask, CreateMaskingRules, CreateMigrateTask,
    CreateOnlineDatabaseTask, CreateOrderForDeleteDBNodes, CreateParameterGroup, CreatePostgresExtensions,
    CreateRCDeploymentSet, CreateRCDisk, CreateRCImage, CreateRCNodePool, CreateRCSnapshot, CreateReadOnlyDBInstance,
    CreateReplicationLink, CreateSecret, CreateServiceLinkedRole, CreateTempDBInstance, CreateYouhuiForOrder,
    DeleteADSetting, DeleteAccount, DeleteBackup, DeleteBackupFile, DeleteDBInstance, DeleteDBInstanceEndpoint,
    DeleteDBInstanceEndpointAddress, DeleteDBInstanceReplication, DeleteDBInstanceSecurityGroupRule, DeleteDBNodes,
    DeleteDBProxyEndpointAddress, DeleteDatabase, DeleteGadInstance, DeleteMaskingRules, DeleteParameterGroup,
    DeleteParameterTimedScheduleTask, DeletePostgresExtensions, DeleteRCClusterNodes, DeleteRCDeploymentSet,
    DeleteRCDisk, DeleteRCInstance, DeleteRCInstances, DeleteRCNodePool, DeleteRCSnapshot, DeleteRCVCluster,
    DeleteReplicationLink, DeleteSecret, DeleteSlot, DeleteUserBackupFile, DescibeImportsFromDatabase, DescribeADInfo,
    DescribeAccountMaskingPrivilege, DescribeAccounts, DescribeActionEventPolicy, DescribeActiveOperationMaintainConf,
    DescribeActiveOperationTasks, DescribeAllWhitelistTemplate, DescribeAnalyticdbByPrimaryDBInstance,
    DescribeAvailableClasses, DescribeAvailableCrossRegion, DescribeAvailableMetrics, DescribeAvailableRecoveryTime,
    DescribeAvailableZones, DescribeBackupDatabase, DescribeBackupPolicy, DescribeBackupTasks, DescribeBackups,
    DescribeBinlogFiles, DescribeCharacterSetName, DescribeClassDetails, DescribeCloudMigrationPrecheckResult,
    DescribeCloudMigrationResult, DescribeCollationTimeZones, DescribeComputeBurstConfig, DescribeCrossBackupMetaList,
    DescribeCrossRegionBackupDBInstance, DescribeCrossRegionBackups, DescribeCrossRegionLogBackupFiles,
    DescribeCurrentModifyOrder, DescribeCustinsResourceInfo, DescribeDBInstanceAttribute, DescribeDBInstanceByTags,
    DescribeDBInstanceCLS, DescribeDBInstanceConnectivity, DescribeDBInstanceDetail, DescribeDBInstanceEncryptionKey,
    DescribeDBInstanceEndpoints, DescribeDBInstanceHAConfig, DescribeDBInstanceIPArrayList,
    DescribeDBInstanceIpHostname, DescribeDBInstanceMetrics, DescribeDBInstanceMonitor, DescribeDBInstanceNetInfo,
    DescribeDBInstanceNetInfoForChannel, DescribeDBInstancePerformance, DescribeDBInstancePromoteActivity,
    DescribeDBInstanceProxyConfiguration, DescribeDBInstanceReplication, DescribeDBInstanceSSL,
    DescribeDBInstanceSecurityGroupRule, DescribeDBInstanceSwitchLog, DescribeDBInstanceTDE, DescribeDBInstances,
    DescribeDBInstancesAsCsv, DescribeDBInstancesByExpireTime, DescribeDBInstancesByPerformance,
    DescribeDBInstancesForClone, DescribeDBMiniEngineVersions, DescribeDBProxy, DescribeDBProxyEndpoint,
    DescribeDBProxyPerformance, DescribeDTCSecurityIpHostsForSQLServer, DescribeDatabases, DescribeDedicatedHostGroups,
    DescribeDedicatedHosts, DescribeDetachedBackups, DescribeErrorLogs, DescribeEvents, DescribeGadInstances,
    DescribeHADiagnoseConfig, DescribeHASwitchConfig, DescribeHistoryEvents, DescribeHistoryEventsStat,
    DescribeHistoryTasks, DescribeHistoryTasksStat, DescribeHostGroupElasticStrategyParameters, DescribeHostWebShell,
    DescribeImportTask, DescribeImportTaskValidation, DescribeInstanceAutoRenewalAttribute,
    DescribeInstanceCrossBackupPolicy, DescribeInstanceKeywords, DescribeInstanceLinkedWhitelistTemplate,
    DescribeKmsAssociateResources, DescribeLocalAvailableRecoveryTime, DescribeLogBackupFiles,
    DescribeMarketingActivity, DescribeMaskingRules, DescribeMetaList, DescribeMigrateTaskById, DescribeMigrateTasks,
    DescribeModifyPGHbaConfigLog, DescribeModifyParameterLog, DescribeOssDownloads, DescribePGHbaConfig,
    DescribeParameterGroup, DescribeParameterGroups, DescribeParameterTemplates, DescribeParameterTimedScheduleTask,
    DescribeParameters, DescribePostgresExtensions, DescribePrice, DescribeQuickSaleConfig, DescribeRCAvailableResource,
    DescribeRCCloudAssistantStatus, DescribeRCClusterConfig, DescribeRCClusterNodes, DescribeRCClusters,
    DescribeRCDeploymentSets, DescribeRCDisks, DescribeRCElasticScaling, DescribeRCImageList,
    DescribeRCInstanceAttribute, DescribeRCInstanceDdosCount, DescribeRCInstanceHistoryEvents,
    DescribeRCInstanceIpAddress, DescribeRCInstanceTypeFamilies, DescribeRCInstanceTypes, DescribeRCInstanceVncUrl,
    DescribeRCInstances, DescribeRCInvocationResults, DescribeRCMetricList, DescribeRCNetworkInterfaces,
    DescribeRCNodePool, DescribeRCResourcesModification, DescribeRCSecurityGroupList, DescribeRCSecurityGroupPermission,
    DescribeRCSnapshots, DescribeRCVCluster, DescribeRdsResourceSettings, DescribeReadDBInstanceDelay,
    DescribeRegionInfos, DescribeRegions, DescribeRenewalPrice, DescribeReplicationLinkLogs, DescribeResourceDetails,
    DescribeResourceUsage, DescribeSQLCollectorPolicy, DescribeSQLCollectorRetention, DescribeSQLLogFiles,
    DescribeSQLLogRecords, DescribeSQLLogReportList, DescribeSQLServerUpgradeVersions, DescribeSecrets,
    DescribeSecurityGroupConfiguration, DescribeSlots, DescribeSlowLogRecords, DescribeSlowLogs,
    DescribeSupportOnlineResizeDisk, DescribeTags, DescribeTasks, DescribeUpgradeMajorVersionPrecheckTask,
    DescribeUpgradeMajorVersionTasks, DescribeVSwitchList, DescribeVSwitches, DescribeVpcs, DescribeWhitelistTemplate,
    DescribeWhitelistTemplateLinkedInstance, DestroyDBInstance, DetachGadInstanceMember, DetachRCDisk,
    DetachWhitelistTemplateToInstance, EnableBackupEncryption, EvaluateLocalExtendDisk, GetDBInstanceTopology,
    GetDbProxyInstanceSsl, GrantAccountPrivilege, GrantOperatorPermission, ImportUserBackupFile,
    InstallRCCloudAssistant, ListClasses, ListImportTasks, ListRCVClusters, ListTagResources, ListUserBackupFiles,
    LockAccount, MigrateConnectionToOtherZone, MigrateDBInstance, MigrateDBNodes, MigrateSecurityIPMode,
    MigrateToOtherZone, ModifyADInfo, ModifyAccountCheckPolicy, ModifyAccountDescription, ModifyAccountMaskingPrivilege,
    ModifyAccountSecurityPolicy, ModifyActionEventPolicy, ModifyActiveOperationTasks, ModifyBackupPolicy,
    ModifyBackupSetExpireTime, ModifyCollationTimeZone, ModifyComputeBurstConfig, ModifyCustinsResource,
    ModifyDBDescription, ModifyDBInstance, ModifyDBInstanceAutoUpgradeMinorVersion, ModifyDBInstanceCLS,
    ModifyDBInstanceConfig, ModifyDBInstanceConnectionString, ModifyDBInstanceDelayedReplicationTime,
    ModifyDBInstanceDeletionProtection, ModifyDBInstanceDescription, ModifyDBInstanceEndpoint,
    ModifyDBInstanceEndpointAddress, ModifyDBInstanceHAConfig, ModifyDBInstanceMaintainTime, ModifyDBInstanceMetrics,
    ModifyDBInstanceMonitor, ModifyDBInstanceNetworkExpireTime, ModifyDBInstanceNetworkType, ModifyDBInstancePayType,
    ModifyDBInstanceReplicationSwitch, ModifyDBInstanceSSL, ModifyDBInstanceSecurityGroupRule, ModifyDBInstanceSpec,
    ModifyDBInstanceTDE, ModifyDBInstanceVectorSupportStatus, ModifyDBNode, ModifyDBProxy, ModifyDBProxyEndpoint,
    ModifyDBProxyEndpointAddress, ModifyDBProxyInstance, ModifyDTCSecurityIpHostsForSQLServer, ModifyDasInstanceConfig,
    ModifyDatabaseConfig, ModifyDbProxyInstanceSsl, ModifyEventInfo, ModifyHADiagnoseConfig, ModifyHASwitchConfig,
    ModifyImportTask, ModifyInstanceAutoRenewalAttribute, ModifyInstanceCrossBackupPolicy, ModifyMaskingRules,
    ModifyPGHbaConfig, ModifyParameter, ModifyParameterGroup, ModifyParameterTimedScheduleTask,
    ModifyRCDeploymentSetAttribute, ModifyRCDiskAttribute, ModifyRCDiskChargeType, ModifyRCDiskSpec,
    ModifyRCElasticScaling, ModifyRCInstance, ModifyRCInstanceAttribute, ModifyRCInstanceChargeType,
    ModifyRCInstanceDescription, ModifyRCInstanceKeyPair, ModifyRCInstanceNetworkSpec, ModifyRCInstanceVpcAttribute,
    ModifyRCSecurityGroupPermission, ModifyRCVCluster, ModifyReadWriteSplittingConnection,
    ModifyReadonlyInstanceDelayReplicationTime, ModifyResourceGroup, ModifySQLCollectorPolicy,
    ModifySQLCollectorRetention, ModifySecurityGroupConfiguration, ModifySecurityIps, ModifyTaskInfo,
    ModifyWhitelistTemplate, PreCheckCreateOrderForDeleteDBNodes, PrecheckDuckDBDependency, PurgeDBInstanceLog,
    QueryNotify, QueryRecommendByCode, RdsCustomInit, RebootRCInstance, RebootRCInstances, RebuildDBInstance,
    RebuildReplicationLink, ReceiveDBInstance, RecoveryDBInstance, RedeployRCInstance, ReleaseInstanceConnection,
    ReleaseInstancePublicConnection, ReleaseReadWriteSplittingConnection, RemoveTagsFromResource, RenewInstance,
    RenewRCInstance, ReplaceRCInstanceSystemDisk, ResetAccount, ResetAccountPassword, ResizeRCInstanceDisk,
    RestartDBInstance, RestoreDdrTable, RestoreTable, RevokeAccountPrivilege, RevokeOperatorPermission,
    RevokeRCSecurityGroupPermission, RunRCCommand, RunRCInstances, StartDBInstance, StartRCInstance, StartRCInstances,
    StopDBInstance, StopRCInstance, StopRCInstances, SwitchDBInstanceHA, SwitchDBInstanceNetType, SwitchDBInstanceVpc,
    SwitchOverMajorVersionUpgrade, SwitchReplicationLink, SyncRCKeyPair, SyncRCSecurityGroup, TagResources,
    TerminateMigrateTask, TransformDBInstancePayType, UnassociateEipAddressWithRCInstance, UnlockAccount,
    UntagResources, UpdateDBInstanceReplication, UpdatePostgresExtensions, UpdateUserBackupFile,
    UpgradeDBInstanceEngineVersion, UpgradeDBInstanceKernelVersion, UpgradeDBInstanceMajorVersion,
    UpgradeDBInstanceMajorVersionPrecheck, UpgradeDBProxyInstanceKernelVersion, ValidateImportTask
}
