//! `starrocks` of Alibaba Cloud, API version 2022-10-19.
//!
//! Endpoint: a table of 13 regions, else `starrocks.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/starrocks/2022-10-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, starrocks::CheckInventory};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckInventory::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "starrocks.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "starrocks.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "starrocks.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "starrocks.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "starrocks.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "starrocks.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "starrocks.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "starrocks.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "starrocks.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "starrocks.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "starrocks.eu-central-1.aliyuncs.com"),
        ("us-east-1", "starrocks.us-east-1.aliyuncs.com"),
        ("us-west-1", "starrocks.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "starrocks-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "starrocks-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "starrocks-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "starrocks-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "starrocks-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "starrocks-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "starrocks-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "starrocks-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "starrocks-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "starrocks-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "starrocks-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "starrocks-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "starrocks-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "starrocks",
    "2022-10-19",
    "starrocks",
    &ENDPOINTS,
);

/// Adds backup policy: `AddBackupPolicy` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backupRestore/policy/add`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/AddBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackupPolicy {
    pub expire_days: Option<i64>,
    /// 0 to 23.
    pub hour: Option<i64>,
    pub instance_id: Option<String>,
    /// 0 to 59.
    pub minute: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_values: Option<Vec<i64>>,
    pub timeout_seconds: Option<i64>,
}
operation! { AddBackupPolicy() "AddBackupPolicy" -> AddBackupPolicyOutput {
    0 "ExpireDays" expire_days: i64, 1 "Hour" hour: i64, 2 "InstanceId" instance_id: String, 3 "Minute" minute: i64,
    4 "RecurrenceType" recurrence_type: String, 5 "RecurrenceValues" recurrence_values: Vec<i64>,
    6 "TimeoutSeconds" timeout_seconds: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/webapi/backupRestore/policy/add", body: BodyStyle::Json, } }

/// Response of [`AddBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackupPolicyOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { AddBackupPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Adds gateway: `AddGateway` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/add`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/AddGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGateway {
    pub fe_node_number: Option<i64>,
    pub gateway_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AddGateway() "AddGateway" -> AddGatewayOutput {
    0 "FeNodeNumber" fe_node_number: i64, 1 "GatewayName" gateway_name: String, 2 "InstanceId" instance_id: String
} { path: "/webapi/gateway/add", } }

/// Response of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { AddGatewayOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceGroup/change`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(instance_id: String, new_resource_group_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "InstanceId" instance_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id: String,
    3 "ResourceType" resource_type
} { path: "/webapi/resourceGroup/change", } }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Checks inventory: `CheckInventory` of `starrocks` 2022-10-19.
///
/// POST `/webapi/check/inventory`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/CheckInventory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInventory {
    pub cluster_info: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CheckInventory() "CheckInventory" -> CheckInventoryOutput {
    0 "ClusterInfo" cluster_info: String, 1 "ZoneId" zone_id: String
} { path: "/webapi/check/inventory", } }

/// Response of [`CheckInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInventoryOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CheckInventoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Creates agent resource: `CreateAgentResource` of `starrocks` 2022-10-19.
///
/// POST `/webapi/lifecycle/createAgentNodeGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/CreateAgentResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentResource {
    pub auto_renew: Option<bool>,
    /// Required. 2 to 16.
    pub cu: i64,
    /// 1 to 12.
    pub duration: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
    pub spec_type: Option<String>,
}
operation! { CreateAgentResource(cu: i64, instance_id: String, pay_type: String)
    "CreateAgentResource" -> CreateAgentResourceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "Cu" cu, 2 "Duration" duration: i64, 3 "InstanceId" instance_id,
    4 "PayType" pay_type, 5 "PricingCycle" pricing_cycle: String, 6 "PromotionOptionNo" promotion_option_no: String,
    7 "SpecType" spec_type: String
} { path: "/webapi/lifecycle/createAgentNodeGroup", } }

/// Response of [`CreateAgentResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentResourceOutput {
    pub data: Option<CreateAgentResourceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateAgentResourceOutput {
    0 "Data" data: CreateAgentResourceData, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`CreateAgentResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentResourceData {
    pub node_group_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateAgentResourceData {
    0 "NodeGroupId" node_group_id: String, 1 "OrderId" order_id: i64
} }

/// Creates instance v1: `CreateInstanceV1` of `starrocks` 2022-10-19.
///
/// POST `/webapi/cluster/createV1`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/CreateInstanceV1>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1 {
    /// Required. Secret.
    pub admin_password: Secret,
    pub agent_node_group: Option<CreateInstanceV1AgentNodeGroup>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub backend_node_groups: Option<Vec<CreateInstanceV1BackendNodeGroups>>,
    pub client_token: Option<String>,
    pub dlf_catalog_name: Option<String>,
    pub dlf_catalog_type: Option<String>,
    pub duration: Option<i64>,
    pub enable_ai_function: Option<bool>,
    pub enable_multi_az: Option<bool>,
    pub encrypted: Option<bool>,
    pub frontend_node_groups: Option<Vec<CreateInstanceV1FrontendNodeGroups>>,
    pub gateway_type: Option<String>,
    /// Required.
    pub instance_name: String,
    pub kms_key_id: Option<String>,
    pub linked_ram_user_name: Option<String>,
    pub observer_node_groups: Option<Vec<CreateInstanceV1ObserverNodeGroups>>,
    pub oss_accessing_role_name: Option<String>,
    /// Required.
    pub package_type: String,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub principal_type: Option<String>,
    pub promotion_option_no: Option<String>,
    pub ram_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub run_mode: String,
    pub tags: Option<Vec<CreateInstanceV1Tags>>,
    pub v_switches: Option<Vec<CreateInstanceV1VSwitches>>,
    /// Required.
    pub version: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateInstanceV1::new`].
pub struct CreateInstanceV1Required {
    pub admin_password: Secret,
    pub instance_name: String,
    pub package_type: String,
    pub pay_type: String,
    pub region_id: String,
    pub run_mode: String,
    pub version: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateInstanceV1 { CreateInstanceV1Required: admin_password, instance_name, package_type, pay_type, region_id, run_mode, version, vpc_id, zone_id }
    "CreateInstanceV1" -> CreateInstanceV1Output {
    0 "AdminPassword" admin_password, 1 "AgentNodeGroup" agent_node_group: CreateInstanceV1AgentNodeGroup,
    2 "AutoPay" auto_pay: bool, 3 "AutoRenew" auto_renew: bool,
    4 "BackendNodeGroups" backend_node_groups: Vec<CreateInstanceV1BackendNodeGroups>,
    5 "ClientToken" client_token: String, 6 "DlfCatalogName" dlf_catalog_name: String,
    7 "DlfCatalogType" dlf_catalog_type: String, 8 "Duration" duration: i64,
    9 "EnableAiFunction" enable_ai_function: bool, 10 "EnableMultiAz" enable_multi_az: bool,
    11 "Encrypted" encrypted: bool,
    12 "FrontendNodeGroups" frontend_node_groups: Vec<CreateInstanceV1FrontendNodeGroups>,
    13 "GatewayType" gateway_type: String, 14 "InstanceName" instance_name, 15 "KmsKeyId" kms_key_id: String,
    16 "LinkedRamUserName" linked_ram_user_name: String,
    17 "ObserverNodeGroups" observer_node_groups: Vec<CreateInstanceV1ObserverNodeGroups>,
    18 "OssAccessingRoleName" oss_accessing_role_name: String, 19 "PackageType" package_type, 20 "PayType" pay_type,
    21 "PricingCycle" pricing_cycle: String, 22 "PrincipalType" principal_type: String,
    23 "PromotionOptionNo" promotion_option_no: String, 24 "RamUserId" ram_user_id: String, 25 "RegionId" region_id,
    26 "ResourceGroupId" resource_group_id: String, 27 "RunMode" run_mode, 28 "Tags" tags: Vec<CreateInstanceV1Tags>,
    29 "VSwitches" v_switches: Vec<CreateInstanceV1VSwitches>, 30 "Version" version, 31 "VpcId" vpc_id,
    32 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None)
] { path: "/webapi/cluster/createV1", body: BodyStyle::Json, } }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1AgentNodeGroup {
    pub cu: Option<i64>,
}
input! { CreateInstanceV1AgentNodeGroup() {
    0 "cu" cu: i64
} }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1BackendNodeGroups {
    pub cu: Option<i64>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceV1BackendNodeGroups() {
    0 "cu" cu: i64, 1 "diskNumber" disk_number: i64, 2 "localStorageInstanceType" local_storage_instance_type: String,
    3 "residentNodeNumber" resident_node_number: i64, 4 "specType" spec_type: String,
    5 "storagePerformanceLevel" storage_performance_level: String, 6 "storageSize" storage_size: i64,
    7 "zoneId" zone_id: String
} }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1FrontendNodeGroups {
    pub cu: Option<i64>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceV1FrontendNodeGroups() {
    0 "cu" cu: i64, 1 "diskNumber" disk_number: i64, 2 "localStorageInstanceType" local_storage_instance_type: String,
    3 "residentNodeNumber" resident_node_number: i64, 4 "specType" spec_type: String,
    5 "storagePerformanceLevel" storage_performance_level: String, 6 "storageSize" storage_size: i64,
    7 "zoneId" zone_id: String
} }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1ObserverNodeGroups {
    pub cu: Option<i64>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceV1ObserverNodeGroups() {
    0 "cu" cu: i64, 1 "diskNumber" disk_number: i64, 2 "localStorageInstanceType" local_storage_instance_type: String,
    3 "residentNodeNumber" resident_node_number: i64, 4 "specType" spec_type: String,
    5 "storagePerformanceLevel" storage_performance_level: String, 6 "storageSize" storage_size: i64,
    7 "zoneId" zone_id: String
} }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1Tags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceV1Tags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1VSwitches {
    /// Required.
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceV1VSwitches(vsw_id: String) {
    0 "VswId" vsw_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1Output {
    pub access_denied_detail: Option<String>,
    pub data: Option<CreateInstanceV1Data>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateInstanceV1Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: CreateInstanceV1Data,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`CreateInstanceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceV1Data {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateInstanceV1Data {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates scaling rule: `CreateScalingRule` of `starrocks` 2022-10-19.
///
/// POST `/webapi/scalingRule/createScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/CreateScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingRule {
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub rule: String,
    /// Required.
    pub trigger_type: String,
}
operation! { CreateScalingRule(node_group_id: String, rule: String, trigger_type: String)
    "CreateScalingRule" -> CreateScalingRuleOutput {
    0 "NodeGroupId" node_group_id, 1 "Rule" rule, 2 "TriggerType" trigger_type
} { path: "/webapi/scalingRule/createScalingRule", } }

/// Response of [`CreateScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingRuleOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateScalingRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `starrocks` 2022-10-19.
///
/// POST `/webapi/user/create_default_role`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {}
    { path: "/webapi/user/create_default_role", } }

/// Response of [`CreateServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// Deletes backup: `DeleteBackup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backup/manage/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_task_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBackup(backup_task_id: String, instance_id: String, region_id: String)
    "DeleteBackup" -> DeleteBackupOutput {
    0 "BackupTaskId" backup_task_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} { path: "/webapi/backup/manage/delete", } }

/// Response of [`DeleteBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteBackupOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Deletes backup policy: `DeleteBackupPolicy` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backupRestore/policy/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DeleteBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPolicy {
    pub instance_id: Option<String>,
    pub policy_id: Option<String>,
}
operation! { DeleteBackupPolicy() "DeleteBackupPolicy" -> DeleteBackupPolicyOutput {
    0 "InstanceId" instance_id: String, 1 "PolicyId" policy_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/webapi/backupRestore/policy/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPolicyOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteBackupPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Deletes gateway: `DeleteGateway` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteGateway() "DeleteGateway" -> DeleteGatewayOutput {
    0 "GatewayId" gateway_id: String, 1 "InstanceId" instance_id: String
} { path: "/webapi/gateway/delete", } }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Deletes inner ip whitelist group: `DeleteInnerIpWhitelistGroup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/securityGroup/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DeleteInnerIpWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInnerIpWhitelistGroup {
    /// Required. 2 to 120 characters.
    pub inner_ip_whitelist_group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInnerIpWhitelistGroup(inner_ip_whitelist_group_id: String, instance_id: String)
    "DeleteInnerIpWhitelistGroup" -> DeleteInnerIpWhitelistGroupOutput {
    0 "InnerIpWhitelistGroupId" inner_ip_whitelist_group_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/webapi/securityGroup/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteInnerIpWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInnerIpWhitelistGroupOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteInnerIpWhitelistGroupOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Deletes scaling rule: `DeleteScalingRule` of `starrocks` 2022-10-19.
///
/// POST `/webapi/scalingRule/deleteScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DeleteScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingRule {
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub scaling_rule_id: String,
    /// Required.
    pub trigger_type: String,
}
operation! { DeleteScalingRule(node_group_id: String, scaling_rule_id: String, trigger_type: String)
    "DeleteScalingRule" -> DeleteScalingRuleOutput {
    0 "NodeGroupId" node_group_id, 1 "ScalingRuleId" scaling_rule_id, 2 "TriggerType" trigger_type
} { path: "/webapi/scalingRule/deleteScalingRule", } }

/// Response of [`DeleteScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingRuleOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteScalingRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Describes available zones: `DescribeAvailableZones` of `starrocks` 2022-10-19.
///
/// POST `/webapi/zone/describeZones`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZones {
    /// Required.
    pub region_id: String,
}
operation! { DescribeAvailableZones(region_id: String) "DescribeAvailableZones" -> DescribeAvailableZonesOutput {
    0 "RegionId" region_id
} { path: "/webapi/zone/describeZones", } }

/// Response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeAvailableZonesData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeAvailableZonesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeAvailableZonesData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`DescribeAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZonesData {
    pub official_available_zones: Vec<String>,
    pub trial_available_zones: Vec<String>,
}
model! { DescribeAvailableZonesData {
    0 "OfficialAvailableZones" official_available_zones: Vec<String>,
    1 "TrialAvailableZones" trial_available_zones: Vec<String>
} }

/// Describes backup policies: `DescribeBackupPolicies` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backupRestore/policy/describe`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeBackupPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicies {
    pub instance_id: Option<String>,
    pub policy_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeBackupPolicies() "DescribeBackupPolicies" -> DescribeBackupPoliciesOutput {
    0 "InstanceId" instance_id: String, 1 "PolicyId" policy_id: String, 2 "RegionId" region_id: String
} { path: "/webapi/backupRestore/policy/describe", } }

/// Response of [`DescribeBackupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPoliciesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeBackupPoliciesData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeBackupPoliciesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeBackupPoliciesData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeBackupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPoliciesData {
    pub expire_days: Option<i64>,
    pub hour: Option<String>,
    pub instance_id: Option<String>,
    pub minute: Option<String>,
    pub policy_id: Option<String>,
    pub recurrence_values: Vec<i64>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeBackupPoliciesData {
    0 "ExpireDays" expire_days: i64, 1 "Hour" hour: String, 2 "InstanceId" instance_id: String,
    3 "Minute" minute: String, 4 "PolicyId" policy_id: String, 5 "RecurrenceValues" recurrence_values: Vec<i64>,
    6 "TimeoutSeconds" timeout_seconds: i64
} }

/// Describes backups: `DescribeBackups` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backup/manage/describe`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_task_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub statuses: Option<String>,
    pub time_period_end_time: Option<i64>,
    pub time_period_start_time: Option<i64>,
}
operation! { DescribeBackups() "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupTaskId" backup_task_id: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "Statuses" statuses: String,
    6 "TimePeriodEndTime" time_period_end_time: i64, 7 "TimePeriodStartTime" time_period_start_time: i64
} { path: "/webapi/backup/manage/describe", } }
paged! { DescribeBackups: DescribeBackupsData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub data: Vec<DescribeBackupsData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeBackupsOutput {
    0 "Data" data: Vec<DescribeBackupsData>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsData {
    pub backup_finished_time: Option<i64>,
    pub backup_start_time: Option<i64>,
    pub backup_task_id: Option<String>,
    pub backup_type: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_snapshot: Option<DescribeBackupsInstanceSnapshot>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub sub_tasks: Vec<DescribeBackupsSubTasks>,
}
model! { DescribeBackupsData {
    0 "BackupFinishedTime" backup_finished_time: i64, 1 "BackupStartTime" backup_start_time: i64,
    2 "BackupTaskId" backup_task_id: String, 3 "BackupType" backup_type: String, 4 "Description" description: String,
    5 "ExpireTime" expire_time: i64, 6 "InstanceId" instance_id: String,
    7 "InstanceSnapshot" instance_snapshot: DescribeBackupsInstanceSnapshot, 8 "RegionId" region_id: String,
    9 "Size" size: i64, 10 "Status" status: String, 11 "SubTasks" sub_tasks: Vec<DescribeBackupsSubTasks>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsInstanceSnapshot {
    pub instance_name: Option<String>,
    pub minor_version: Option<String>,
    pub node_groups: Vec<DescribeBackupsNodeGroups>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub run_mode: Option<String>,
    pub spec_type: Option<String>,
    pub tags: Vec<DescribeBackupsTags>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeBackupsInstanceSnapshot {
    0 "InstanceName" instance_name: String, 1 "MinorVersion" minor_version: String,
    2 "NodeGroups" node_groups: Vec<DescribeBackupsNodeGroups>, 3 "RegionId" region_id: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "RunMode" run_mode: String, 6 "SpecType" spec_type: String,
    7 "Tags" tags: Vec<DescribeBackupsTags>, 8 "Version" version: String, 9 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsNodeGroups {
    pub component_type: Option<String>,
    pub cu: Option<i64>,
    pub disk_number: Option<String>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<String>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
}
model! { DescribeBackupsNodeGroups {
    0 "ComponentType" component_type: String, 1 "Cu" cu: i64, 2 "DiskNumber" disk_number: String,
    3 "LocalStorageInstanceType" local_storage_instance_type: String,
    4 "ResidentNodeNumber" resident_node_number: String, 5 "SpecType" spec_type: String,
    6 "StoragePerformanceLevel" storage_performance_level: String, 7 "StorageSize" storage_size: i64
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBackupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsSubTasks {
    pub data_base: Option<String>,
    pub detail: Option<String>,
    pub finished_time: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub table: Option<String>,
}
model! { DescribeBackupsSubTasks {
    0 "DataBase" data_base: String, 1 "Detail" detail: String, 2 "FinishedTime" finished_time: i64, 3 "Size" size: i64,
    4 "SnapshotName" snapshot_name: String, 5 "StartTime" start_time: i64, 6 "Status" status: String,
    7 "Table" table: String
} }

/// Describes config history: `DescribeConfigHistory` of `starrocks` 2022-10-19.
///
/// POST `/webapi/config/describeConfigHistory`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeConfigHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigHistory {
    pub effect_statuses: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub need_total: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeConfigHistory(instance_id: String) "DescribeConfigHistory" -> DescribeConfigHistoryOutput {
    0 "EffectStatuses" effect_statuses: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "NeedTotal" need_total: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: i64
} { path: "/webapi/config/describeConfigHistory", } }
paged! { DescribeConfigHistory: DescribeConfigHistoryData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`DescribeConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigHistoryOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeConfigHistoryData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeConfigHistoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeConfigHistoryData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigHistoryData {
    pub config_history_effect_details: Vec<
        DescribeConfigHistoryConfigHistoryEffectDetails,
    >,
    pub config_history_id: Option<String>,
    pub config_mementos: Vec<DescribeConfigHistoryConfigMementos>,
    pub effect_status: Option<String>,
    pub effected: Option<bool>,
    pub gmt_create: Option<i64>,
    pub operator_id: Option<String>,
    pub reason: Option<String>,
    pub rollback: Option<bool>,
}
model! { DescribeConfigHistoryData {
    0 "ConfigHistoryEffectDetails" config_history_effect_details: Vec<DescribeConfigHistoryConfigHistoryEffectDetails>,
    1 "ConfigHistoryId" config_history_id: String,
    2 "ConfigMementos" config_mementos: Vec<DescribeConfigHistoryConfigMementos>,
    3 "EffectStatus" effect_status: String, 4 "Effected" effected: bool, 5 "GmtCreate" gmt_create: i64,
    6 "OperatorId" operator_id: String, 7 "Reason" reason: String, 8 "Rollback" rollback: bool
} }

/// In the response of [`DescribeConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigHistoryConfigHistoryEffectDetails {
    pub effect_status: Option<String>,
    pub node_group_id: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeConfigHistoryConfigHistoryEffectDetails {
    0 "EffectStatus" effect_status: String, 1 "NodeGroupId" node_group_id: String, 2 "NodeId" node_id: String
} }

/// In the response of [`DescribeConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigHistoryConfigMementos {
    pub action: Option<String>,
    pub after: Option<String>,
    pub before: Option<String>,
    pub config_key: Option<String>,
    pub config_type: Option<String>,
}
model! { DescribeConfigHistoryConfigMementos {
    0 "Action" action: String, 1 "After" after: String, 2 "Before" before: String, 3 "ConfigKey" config_key: String,
    4 "ConfigType" config_type: String
} }

/// Describes event names: `DescribeEventNames` of `starrocks` 2022-10-19.
///
/// POST `/webapi/event/describeEventNames`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeEventNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventNames {
    pub instance_id: Option<String>,
}
operation! { DescribeEventNames() "DescribeEventNames" -> DescribeEventNamesOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/event/describeEventNames", } }

/// Response of [`DescribeEventNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventNamesOutput {
    pub data: Vec<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeEventNamesOutput {
    0 "Data" data: Vec<String>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// Describes inner ip whitelist groups: `DescribeInnerIpWhitelistGroups` of `starrocks` 2022-10-19.
///
/// POST `/webapi/securityGroup/list`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeInnerIpWhitelistGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInnerIpWhitelistGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInnerIpWhitelistGroups(instance_id: String)
    "DescribeInnerIpWhitelistGroups" -> DescribeInnerIpWhitelistGroupsOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/securityGroup/list", } }

/// Response of [`DescribeInnerIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInnerIpWhitelistGroupsOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub data: Vec<DescribeInnerIpWhitelistGroupsData>,
}
model! { DescribeInnerIpWhitelistGroupsOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool, 4 "data" data: Vec<DescribeInnerIpWhitelistGroupsData>
} }

/// In the response of [`DescribeInnerIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInnerIpWhitelistGroupsData {
    pub cidr_ip_list: Vec<String>,
    pub inner_ip_whitelist_group_id: Option<String>,
}
model! { DescribeInnerIpWhitelistGroupsData {
    0 "CidrIpList" cidr_ip_list: Vec<String>, 1 "InnerIpWhitelistGroupId" inner_ip_whitelist_group_id: String
} }

/// Describes instance configs: `DescribeInstanceConfigs` of `starrocks` 2022-10-19.
///
/// POST `/webapi/config/describeInstanceConfigs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeInstanceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigs {
    pub allow_modify: Option<bool>,
    pub config_key: Option<String>,
    pub config_type: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub need_total: Option<bool>,
    pub node_group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeInstanceConfigs(instance_id: String) "DescribeInstanceConfigs" -> DescribeInstanceConfigsOutput {
    0 "AllowModify" allow_modify: bool, 1 "ConfigKey" config_key: String, 2 "ConfigType" config_type: String,
    3 "Description" description: String, 4 "InstanceId" instance_id, 5 "NeedTotal" need_total: bool,
    6 "NodeGroupId" node_group_id: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64
} { path: "/webapi/config/describeInstanceConfigs", } }
paged! { DescribeInstanceConfigs: DescribeInstanceConfigsData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`DescribeInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeInstanceConfigsData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeInstanceConfigsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeInstanceConfigsData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigsData {
    pub allow_modify: Option<String>,
    pub config_key: Option<String>,
    pub config_type: Option<String>,
    pub config_value: Option<String>,
    pub custom: Option<bool>,
    pub default_node_group: Option<bool>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub restart: Option<bool>,
    pub unit: Option<String>,
    pub value_range: Option<String>,
    pub value_type: Option<String>,
}
model! { DescribeInstanceConfigsData {
    0 "AllowModify" allow_modify: String, 1 "ConfigKey" config_key: String, 2 "ConfigType" config_type: String,
    3 "ConfigValue" config_value: String, 4 "Custom" custom: bool, 5 "DefaultNodeGroup" default_node_group: bool,
    6 "DefaultValue" default_value: String, 7 "Description" description: String,
    8 "DescriptionEn" description_en: String, 9 "NodeGroupId" node_group_id: String,
    10 "NodeGroupName" node_group_name: String, 11 "Restart" restart: bool, 12 "Unit" unit: String,
    13 "ValueRange" value_range: String, 14 "ValueType" value_type: String
} }

/// Describes instance diagnosis result: `DescribeInstanceDiagnosisResult` of `starrocks` 2022-10-19.
///
/// POST `/webapi/diagnosis/describe`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeInstanceDiagnosisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDiagnosisResult {
    pub dimension: Option<String>,
    pub instance_id: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub report_date: Option<String>,
    pub statuses: Option<String>,
}
operation! { DescribeInstanceDiagnosisResult()
    "DescribeInstanceDiagnosisResult" -> DescribeInstanceDiagnosisResultOutput {
    0 "Dimension" dimension: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ReportDate" report_date: String, 5 "Statuses" statuses: String
} { path: "/webapi/diagnosis/describe", } }
paged! { DescribeInstanceDiagnosisResult: DescribeInstanceDiagnosisResultData =
    Number "PageNumber", "Data" data, total "Total" }

/// Response of [`DescribeInstanceDiagnosisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDiagnosisResultOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeInstanceDiagnosisResultData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeInstanceDiagnosisResultOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeInstanceDiagnosisResultData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeInstanceDiagnosisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDiagnosisResultData {
    pub best_practice: Option<String>,
    pub description: Option<String>,
    pub dimension: Option<String>,
    pub evaluation_time: Option<i64>,
    pub full_score: Option<f64>,
    pub instance_id: Option<String>,
    pub introduction: Option<String>,
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub report_date: Option<String>,
    pub score: Option<f64>,
    pub status: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeInstanceDiagnosisResultData {
    0 "BestPractice" best_practice: String, 1 "Description" description: String, 2 "Dimension" dimension: String,
    3 "EvaluationTime" evaluation_time: i64, 4 "FullScore" full_score: f64, 5 "InstanceId" instance_id: String,
    6 "Introduction" introduction: String, 7 "ItemId" item_id: String, 8 "ItemName" item_name: String,
    9 "ReportDate" report_date: String, 10 "Score" score: f64, 11 "Status" status: String,
    12 "Suggestion" suggestion: String
} }

/// Describes instance meta token: `DescribeInstanceMetaToken` of `starrocks` 2022-10-19.
///
/// POST `/webapi/migration/getMetaToken`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeInstanceMetaToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMetaToken {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceMetaToken(instance_id: String)
    "DescribeInstanceMetaToken" -> DescribeInstanceMetaTokenOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/migration/getMetaToken", } }

/// Response of [`DescribeInstanceMetaToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMetaTokenOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeInstanceMetaTokenOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// Describes instances: `DescribeInstances` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/describeInstances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStatus" instance_status: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "Tag" tag: Vec<DescribeInstancesTag>
} [
    Mark::new(7, Location::Default, Style::Json)
] { path: "/webapi/starrocks/describeInstances", } }
paged! { DescribeInstances: DescribeInstancesData = Number "PageNumber", "Data" data, total "Total" }

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
    pub data: Vec<DescribeInstancesData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Data" data: Vec<DescribeInstancesData>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesData {
    pub acl_id: Option<String>,
    pub ai_function_instance_id: Option<String>,
    pub architecture: Option<String>,
    pub begin_time: Option<i64>,
    pub enable_ai_function: Option<bool>,
    pub enable_auto_minor_version_upgrade: Option<bool>,
    pub enable_multi_az: Option<bool>,
    pub enable_ssl: Option<bool>,
    pub enabled_audit_loader: Option<bool>,
    pub encrypted: Option<bool>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub isolate_leader: Option<bool>,
    pub kms_key_id: Option<String>,
    pub maintainable_period: Option<String>,
    pub minor_version: Option<String>,
    pub monitor_type: Option<String>,
    pub oss_location: Option<String>,
    pub package_type: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub run_mode: Option<String>,
    pub running_time: Option<i64>,
    pub security_group_managed: Option<bool>,
    pub sg_id: Option<String>,
    pub tags: Vec<DescribeInstancesTags>,
    pub v_switches: Vec<DescribeInstancesVSwitches>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeInstancesData {
    0 "AclId" acl_id: String, 1 "AiFunctionInstanceId" ai_function_instance_id: String,
    2 "Architecture" architecture: String, 3 "BeginTime" begin_time: i64, 4 "EnableAiFunction" enable_ai_function: bool,
    5 "EnableAutoMinorVersionUpgrade" enable_auto_minor_version_upgrade: bool, 6 "EnableMultiAz" enable_multi_az: bool,
    7 "EnableSSL" enable_ssl: bool, 8 "EnabledAuditLoader" enabled_audit_loader: bool, 9 "Encrypted" encrypted: bool,
    10 "ExpireTime" expire_time: i64, 11 "InstanceId" instance_id: String, 12 "InstanceName" instance_name: String,
    13 "InstanceStatus" instance_status: String, 14 "IsolateLeader" isolate_leader: bool,
    15 "KmsKeyId" kms_key_id: String, 16 "MaintainablePeriod" maintainable_period: String,
    17 "MinorVersion" minor_version: String, 18 "MonitorType" monitor_type: String,
    19 "OssLocation" oss_location: String, 20 "PackageType" package_type: String, 21 "PayType" pay_type: String,
    22 "RegionId" region_id: String, 23 "ResourceGroupId" resource_group_id: String, 24 "RunMode" run_mode: String,
    25 "RunningTime" running_time: i64, 26 "SecurityGroupManaged" security_group_managed: bool, 27 "SgId" sg_id: String,
    28 "Tags" tags: Vec<DescribeInstancesTags>, 29 "VSwitches" v_switches: Vec<DescribeInstancesVSwitches>,
    30 "Version" version: String, 31 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesVSwitches {
    pub primary: Option<bool>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesVSwitches {
    0 "Primary" primary: bool, 1 "VswId" vsw_id: String, 2 "ZoneId" zone_id: String
} }

/// Describes node groups: `DescribeNodeGroups` of `starrocks` 2022-10-19.
///
/// POST `/webapi/nodegroup/describeNodeGroups`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeNodeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroups {
    pub cluster_id: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub component_type: Option<String>,
    pub instance_id: Option<String>,
    pub node_group_ids: Option<Vec<String>>,
    pub node_group_name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeNodeGroupsTags>>,
}
operation! { DescribeNodeGroups() "DescribeNodeGroups" -> DescribeNodeGroupsOutput {
    0 "ClusterId" cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "componentType" component_type: String, 4 "instanceId" instance_id: String,
    5 "nodeGroupIds" node_group_ids: Vec<String>, 6 "nodeGroupName" node_group_name: String, 7 "status" status: String,
    8 "tags" tags: Vec<DescribeNodeGroupsTags>
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/webapi/nodegroup/describeNodeGroups", body: BodyStyle::Json, } }
paged! { DescribeNodeGroups: DescribeNodeGroupsData = Number "PageNumber", "Data" data, total "Total" }

/// In the request of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNodeGroupsTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeNodeGroupsData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeNodeGroupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeNodeGroupsData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsData {
    pub account_status: Option<String>,
    pub architecture: Option<String>,
    pub begin_time: Option<i64>,
    pub billing_instance_id: Option<String>,
    pub commodity_code: Option<String>,
    pub component_type: Option<String>,
    pub cu: Option<i64>,
    pub default_group: Option<bool>,
    pub description: Option<String>,
    pub disk_number: Option<i64>,
    pub elastic_node_number: Option<i64>,
    pub enable_public_network: Option<bool>,
    pub endpoint: Option<String>,
    pub expire_time: Option<i64>,
    pub http_port: Option<i64>,
    pub instance_id: Option<String>,
    pub local_storage_instance_type: Option<String>,
    pub memory_cpu_ratio: Option<i64>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub node_info: Vec<DescribeNodeGroupsNodeInfo>,
    pub pay_type: Option<String>,
    pub public_address: Option<String>,
    pub region_id: Option<String>,
    pub resident_node_number: Option<i64>,
    pub running_time: Option<i64>,
    pub spec_type: Option<String>,
    pub status: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
    pub tags: Vec<DescribeNodeGroupsDataTags>,
    pub target_elastic_node_number: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeNodeGroupsData {
    0 "AccountStatus" account_status: String, 1 "Architecture" architecture: String, 2 "BeginTime" begin_time: i64,
    3 "BillingInstanceId" billing_instance_id: String, 4 "CommodityCode" commodity_code: String,
    5 "ComponentType" component_type: String, 6 "Cu" cu: i64, 7 "DefaultGroup" default_group: bool,
    8 "Description" description: String, 9 "DiskNumber" disk_number: i64,
    10 "ElasticNodeNumber" elastic_node_number: i64, 11 "EnablePublicNetwork" enable_public_network: bool,
    12 "Endpoint" endpoint: String, 13 "ExpireTime" expire_time: i64, 14 "HttpPort" http_port: i64,
    15 "InstanceId" instance_id: String, 16 "LocalStorageInstanceType" local_storage_instance_type: String,
    17 "MemoryCpuRatio" memory_cpu_ratio: i64, 18 "NodeGroupId" node_group_id: String,
    19 "NodeGroupName" node_group_name: String, 20 "NodeInfo" node_info: Vec<DescribeNodeGroupsNodeInfo>,
    21 "PayType" pay_type: String, 22 "PublicAddress" public_address: String, 23 "RegionId" region_id: String,
    24 "ResidentNodeNumber" resident_node_number: i64, 25 "RunningTime" running_time: i64,
    26 "SpecType" spec_type: String, 27 "Status" status: String,
    28 "StoragePerformanceLevel" storage_performance_level: String, 29 "StorageSize" storage_size: i64,
    30 "Tags" tags: Vec<DescribeNodeGroupsDataTags>, 31 "TargetElasticNodeNumber" target_elastic_node_number: i64,
    32 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsNodeInfo {
    pub node_id: Option<String>,
}
model! { DescribeNodeGroupsNodeInfo {
    0 "NodeId" node_id: String
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsDataTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNodeGroupsDataTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes regions: `DescribeRegions` of `starrocks` 2022-10-19.
///
/// POST `/webapi/region/list`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { path: "/webapi/region/list", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeRegionsData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeRegionsData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsData {
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsData {
    0 "Description" description: String, 1 "DescriptionEn" description_en: String, 2 "RegionId" region_id: String,
    3 "RegionName" region_name: String
} }

/// Describes resource constraints: `DescribeResourceConstraints` of `starrocks` 2022-10-19.
///
/// GET `/webapi/starrocks/describeResourceConstraints`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeResourceConstraints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraints {
    pub architecture: Option<String>,
    pub package_type: Option<String>,
    pub run_mode: Option<String>,
}
operation! { DescribeResourceConstraints() "DescribeResourceConstraints" -> DescribeResourceConstraintsOutput {
    0 "Architecture" architecture: String, 1 "PackageType" package_type: String, 2 "RunMode" run_mode: String
} { method: "GET", path: "/webapi/starrocks/describeResourceConstraints", } }

/// Response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeResourceConstraintsData>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeResourceConstraintsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeResourceConstraintsData,
    2 "ErrMessage" err_message: String, 3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsData {
    pub agent_cu: Vec<i64>,
    pub be_cu: Vec<i64>,
    pub be_cu_on_ecs: Vec<i64>,
    pub be_number: Option<DescribeResourceConstraintsBeNumber>,
    pub be_storage_constraints: Vec<DescribeResourceConstraintsBeStorageConstraints>,
    pub big_data_instance_type_constraints: Vec<
        DescribeResourceConstraintsBigDataInstanceTypeConstraints,
    >,
    pub fe_cu: Vec<i64>,
    pub fe_cu_on_ecs: Vec<i64>,
    pub fe_number: Option<DescribeResourceConstraintsFeNumber>,
    pub fe_spec_type: Vec<DescribeResourceConstraintsFeSpecType>,
    pub fe_storage: Option<DescribeResourceConstraintsFeStorage>,
    pub ha_fe_resource_spec: Option<DescribeResourceConstraintsHaFeResourceSpec>,
    pub local_ssd_instance_type_constraints: Vec<
        DescribeResourceConstraintsLocalSSDInstanceTypeConstraints,
    >,
    pub normal_fe_resource_spec: Option<DescribeResourceConstraintsNormalFeResourceSpec>,
    pub spec_type: Vec<DescribeResourceConstraintsSpecType>,
    pub split_disk_threshold_map: BTreeMap<String, Value>,
    pub version_constraint: Option<DescribeResourceConstraintsVersionConstraint>,
    pub zone_supported_eed_types: BTreeMap<String, Vec<String>>,
    pub zone_supported_spec_types: BTreeMap<String, Vec<String>>,
    pub compaction_service_cu_constraint: Option<
        DescribeResourceConstraintsCompactionServiceCuConstraint,
    >,
    pub zone_support_compaction_service: BTreeMap<
        String,
        Vec<DataZoneSupportCompactionServiceValue>,
    >,
}
model! { DescribeResourceConstraintsData {
    0 "AgentCu" agent_cu: Vec<i64>, 1 "BeCu" be_cu: Vec<i64>, 2 "BeCuOnEcs" be_cu_on_ecs: Vec<i64>,
    3 "BeNumber" be_number: DescribeResourceConstraintsBeNumber,
    4 "BeStorageConstraints" be_storage_constraints: Vec<DescribeResourceConstraintsBeStorageConstraints>,
    5 "BigDataInstanceTypeConstraints" big_data_instance_type_constraints: Vec<DescribeResourceConstraintsBigDataInstanceTypeConstraints>,
    6 "FeCu" fe_cu: Vec<i64>, 7 "FeCuOnEcs" fe_cu_on_ecs: Vec<i64>,
    8 "FeNumber" fe_number: DescribeResourceConstraintsFeNumber,
    9 "FeSpecType" fe_spec_type: Vec<DescribeResourceConstraintsFeSpecType>,
    10 "FeStorage" fe_storage: DescribeResourceConstraintsFeStorage,
    11 "HaFeResourceSpec" ha_fe_resource_spec: DescribeResourceConstraintsHaFeResourceSpec,
    12 "LocalSSDInstanceTypeConstraints" local_ssd_instance_type_constraints: Vec<DescribeResourceConstraintsLocalSSDInstanceTypeConstraints>,
    13 "NormalFeResourceSpec" normal_fe_resource_spec: DescribeResourceConstraintsNormalFeResourceSpec,
    14 "SpecType" spec_type: Vec<DescribeResourceConstraintsSpecType>,
    15 "SplitDiskThresholdMap" split_disk_threshold_map: BTreeMap<String, Value>,
    16 "VersionConstraint" version_constraint: DescribeResourceConstraintsVersionConstraint,
    17 "ZoneSupportedEedTypes" zone_supported_eed_types: BTreeMap<String, Vec<String>>,
    18 "ZoneSupportedSpecTypes" zone_supported_spec_types: BTreeMap<String, Vec<String>>,
    19 "compactionServiceCuConstraint" compaction_service_cu_constraint: DescribeResourceConstraintsCompactionServiceCuConstraint,
    20 "zoneSupportCompactionService" zone_support_compaction_service: BTreeMap<String, Vec<DataZoneSupportCompactionServiceValue>>
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsBeNumber {
    pub default: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsBeNumber {
    0 "Default" default: i64, 1 "Max" max: i64, 2 "Min" min: i64, 3 "Step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsBeStorageConstraints {
    pub desc: Option<String>,
    pub disk_number_constraint: Option<DescribeResourceConstraintsDiskNumberConstraint>,
    pub is_default: Option<bool>,
    pub level: Option<String>,
    pub value_constraint: Option<DescribeResourceConstraintsValueConstraint>,
}
model! { DescribeResourceConstraintsBeStorageConstraints {
    0 "Desc" desc: String,
    1 "DiskNumberConstraint" disk_number_constraint: DescribeResourceConstraintsDiskNumberConstraint,
    2 "IsDefault" is_default: bool, 3 "Level" level: String,
    4 "ValueConstraint" value_constraint: DescribeResourceConstraintsValueConstraint
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsDiskNumberConstraint {
    pub default: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsDiskNumberConstraint {
    0 "Default" default: i64, 1 "Max" max: i64, 2 "Min" min: i64, 3 "Step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsValueConstraint {
    pub default: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsValueConstraint {
    0 "Default" default: i64, 1 "Max" max: i64, 2 "Min" min: i64, 3 "Step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsBigDataInstanceTypeConstraints {
    pub cpu: Option<i64>,
    pub disk_number: Option<String>,
    pub display: Option<String>,
    pub ecs_instance_type: Option<String>,
    pub instance_type: Option<String>,
    pub is_default: Option<String>,
    pub memory: Option<i64>,
    pub storage_size: Option<String>,
}
model! { DescribeResourceConstraintsBigDataInstanceTypeConstraints {
    0 "Cpu" cpu: i64, 1 "DiskNumber" disk_number: String, 2 "Display" display: String,
    3 "EcsInstanceType" ecs_instance_type: String, 4 "InstanceType" instance_type: String,
    5 "IsDefault" is_default: String, 6 "Memory" memory: i64, 7 "StorageSize" storage_size: String
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsFeNumber {
    pub default: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsFeNumber {
    0 "Default" default: i64, 1 "Max" max: i64, 2 "Min" min: i64, 3 "Step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsFeSpecType {
    pub display: Option<String>,
    pub name: Option<String>,
}
model! { DescribeResourceConstraintsFeSpecType {
    0 "Display" display: String, 1 "Name" name: String
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsFeStorage {
    pub default: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsFeStorage {
    0 "Default" default: i64, 1 "Max" max: i64, 2 "Min" min: i64, 3 "Step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsHaFeResourceSpec {
    pub cu: Option<i64>,
    pub node_number: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { DescribeResourceConstraintsHaFeResourceSpec {
    0 "Cu" cu: i64, 1 "NodeNumber" node_number: i64, 2 "StorageSize" storage_size: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsLocalSSDInstanceTypeConstraints {
    pub cpu: Option<i64>,
    pub disk_number: Option<String>,
    pub display: Option<String>,
    pub ecs_instance_type: Option<String>,
    pub instance_type: Option<String>,
    pub is_default: Option<String>,
    pub memory: Option<i64>,
    pub storage_size: Option<String>,
}
model! { DescribeResourceConstraintsLocalSSDInstanceTypeConstraints {
    0 "Cpu" cpu: i64, 1 "DiskNumber" disk_number: String, 2 "Display" display: String,
    3 "EcsInstanceType" ecs_instance_type: String, 4 "InstanceType" instance_type: String,
    5 "IsDefault" is_default: String, 6 "Memory" memory: i64, 7 "StorageSize" storage_size: String
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsNormalFeResourceSpec {
    pub cu: Option<i64>,
    pub node_number: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { DescribeResourceConstraintsNormalFeResourceSpec {
    0 "Cu" cu: i64, 1 "NodeNumber" node_number: i64, 2 "StorageSize" storage_size: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsSpecType {
    pub display: Option<String>,
    pub name: Option<String>,
}
model! { DescribeResourceConstraintsSpecType {
    0 "Display" display: String, 1 "Name" name: String
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsVersionConstraint {
    pub beta_versions: Vec<String>,
    pub default_version: Option<String>,
    pub versions: Vec<String>,
}
model! { DescribeResourceConstraintsVersionConstraint {
    0 "BetaVersions" beta_versions: Vec<String>, 1 "DefaultVersion" default_version: String,
    2 "Versions" versions: Vec<String>
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConstraintsCompactionServiceCuConstraint {
    pub def: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeResourceConstraintsCompactionServiceCuConstraint {
    0 "def" def: i64, 1 "max" max: i64, 2 "min" min: i64, 3 "step" step: i64
} }

/// In the response of [`DescribeResourceConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataZoneSupportCompactionServiceValue {
    pub zone_id: Option<String>,
    pub resource_level: Option<String>,
    pub recommended: Option<bool>,
}
model! { DataZoneSupportCompactionServiceValue {
    0 "zoneId" zone_id: String, 1 "resourceLevel" resource_level: String, 2 "recommended" recommended: bool
} }

/// Describes system timezone: `DescribeSystemTimezone` of `starrocks` 2022-10-19.
///
/// POST `/webapi/timezone/query`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeSystemTimezone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemTimezone {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSystemTimezone(instance_id: String) "DescribeSystemTimezone" -> DescribeSystemTimezoneOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/timezone/query", } }

/// Response of [`DescribeSystemTimezone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemTimezoneOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeSystemTimezoneOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// Describes time trigger scaling rules: `DescribeTimeTriggerScalingRules` of `starrocks` 2022-10-19.
///
/// POST `/webapi/scalingRule/describeTimeTriggerScalingRules`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DescribeTimeTriggerScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeTriggerScalingRules {
    pub node_group_id: Option<String>,
}
operation! { DescribeTimeTriggerScalingRules()
    "DescribeTimeTriggerScalingRules" -> DescribeTimeTriggerScalingRulesOutput {
    0 "NodeGroupId" node_group_id: String
} { path: "/webapi/scalingRule/describeTimeTriggerScalingRules", } }

/// Response of [`DescribeTimeTriggerScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeTriggerScalingRulesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<DescribeTimeTriggerScalingRulesData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeTimeTriggerScalingRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<DescribeTimeTriggerScalingRulesData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`DescribeTimeTriggerScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeTriggerScalingRulesData {
    pub node_number: Option<String>,
    pub scaling_in_rule: Option<DescribeTimeTriggerScalingRulesScalingInRule>,
    pub scaling_out_rule: Option<DescribeTimeTriggerScalingRulesScalingOutRule>,
    pub scaling_rule_id: Option<String>,
    pub scaling_rule_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTimeTriggerScalingRulesData {
    0 "NodeNumber" node_number: String, 1 "ScalingInRule" scaling_in_rule: DescribeTimeTriggerScalingRulesScalingInRule,
    2 "ScalingOutRule" scaling_out_rule: DescribeTimeTriggerScalingRulesScalingOutRule,
    3 "ScalingRuleId" scaling_rule_id: String, 4 "ScalingRuleName" scaling_rule_name: String, 5 "Status" status: String
} }

/// In the response of [`DescribeTimeTriggerScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeTriggerScalingRulesScalingInRule {
    pub day: Option<i64>,
    pub hour: Option<i64>,
    pub minute: Option<i64>,
    pub month: Option<i64>,
    pub recurrence_interval: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_values: Vec<String>,
    pub second: Option<i64>,
    pub year: Option<i64>,
}
model! { DescribeTimeTriggerScalingRulesScalingInRule {
    0 "Day" day: i64, 1 "Hour" hour: i64, 2 "Minute" minute: i64, 3 "Month" month: i64,
    4 "RecurrenceInterval" recurrence_interval: i64, 5 "RecurrenceType" recurrence_type: String,
    6 "RecurrenceValues" recurrence_values: Vec<String>, 7 "Second" second: i64, 8 "Year" year: i64
} }

/// In the response of [`DescribeTimeTriggerScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeTriggerScalingRulesScalingOutRule {
    pub day: Option<i64>,
    pub hour: Option<i64>,
    pub minute: Option<i64>,
    pub month: Option<i64>,
    pub recurrence_interval: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_values: Vec<String>,
    pub second: Option<i64>,
    pub year: Option<i64>,
}
model! { DescribeTimeTriggerScalingRulesScalingOutRule {
    0 "Day" day: i64, 1 "Hour" hour: i64, 2 "Minute" minute: i64, 3 "Month" month: i64,
    4 "RecurrenceInterval" recurrence_interval: i64, 5 "RecurrenceType" recurrence_type: String,
    6 "RecurrenceValues" recurrence_values: Vec<String>, 7 "Second" second: i64, 8 "Year" year: i64
} }

/// Disables ssl connection: `DisableSSLConnection` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/disableSSLConnection`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/DisableSSLConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSSLConnection {
    pub instance_id: Option<String>,
}
operation! { DisableSSLConnection() "DisableSSLConnection" -> DisableSSLConnectionOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/starrocks/disableSSLConnection", } }

/// Response of [`DisableSSLConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSSLConnectionOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DisableSSLConnectionOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Enables internal slb: `EnableInternalSlb` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/enableInternalSlb`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/EnableInternalSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInternalSlb {
    pub instance_id: Option<String>,
}
operation! { EnableInternalSlb() "EnableInternalSlb" -> EnableInternalSlbOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/gateway/enableInternalSlb", } }

/// Response of [`EnableInternalSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInternalSlbOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { EnableInternalSlbOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Enables multi az: `EnableMultiAz` of `starrocks` 2022-10-19.
///
/// POST `/webapi/lifecycle/enableMultiAz`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/EnableMultiAz>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAz {
    pub instance_id: Option<String>,
    pub observers: Option<Vec<EnableMultiAzObservers>>,
    pub promotion_option_no: Option<String>,
}
operation! { EnableMultiAz() "EnableMultiAz" -> EnableMultiAzOutput {
    0 "instanceId" instance_id: String, 1 "observers" observers: Vec<EnableMultiAzObservers>,
    2 "promotionOptionNo" promotion_option_no: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/webapi/lifecycle/enableMultiAz", body: BodyStyle::Json, } }

/// In the request of [`EnableMultiAz`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAzObservers {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { EnableMultiAzObservers() {
    0 "vswId" vsw_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`EnableMultiAz`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAzOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<EnableMultiAzData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { EnableMultiAzOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: EnableMultiAzData, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// In the response of [`EnableMultiAz`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMultiAzData {
    pub node_group_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { EnableMultiAzData {
    0 "NodeGroupId" node_group_id: String, 1 "OrderId" order_id: i64
} }

/// Enables ssl connection: `EnableSSLConnection` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/enableSSLConnection`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/EnableSSLConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSLConnection {
    pub custom_ssl_certificate: Option<String>,
    pub enable_custom: Option<bool>,
    pub instance_id: Option<String>,
    pub renewal: Option<bool>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    /// Secret.
    pub ssl_keystore_password: Option<Secret>,
}
operation! { EnableSSLConnection() "EnableSSLConnection" -> EnableSSLConnectionOutput {
    0 "CustomSSLCertificate" custom_ssl_certificate: String, 1 "EnableCustom" enable_custom: bool,
    2 "InstanceId" instance_id: String, 3 "Renewal" renewal: bool, 4 "SslKeyPassword" ssl_key_password: Secret,
    5 "SslKeystorePassword" ssl_keystore_password: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/webapi/starrocks/enableSSLConnection", body: BodyStyle::Json, } }

/// Response of [`EnableSSLConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSLConnectionOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { EnableSSLConnectionOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Gets instance feature gate: `GetInstanceFeatureGate` of `starrocks` 2022-10-19.
///
/// POST `/webapi/features/featureGate`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/GetInstanceFeatureGate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceFeatureGate {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceFeatureGate(instance_id: String) "GetInstanceFeatureGate" -> GetInstanceFeatureGateOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/features/featureGate", } }

/// Response of [`GetInstanceFeatureGate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceFeatureGateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetInstanceFeatureGateData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetInstanceFeatureGateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetInstanceFeatureGateData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`GetInstanceFeatureGate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceFeatureGateData {
    pub console_control_restart: Option<bool>,
    pub enable_manage_mv: Option<bool>,
    pub full_managed_security_group: Option<bool>,
    pub mount_dlf_meta_token: Option<bool>,
    pub support_add_config_types: Vec<String>,
    pub support_backup: Option<bool>,
    pub support_create_agent: Option<bool>,
    pub support_create_non_standard_node_group: Option<bool>,
    pub support_eed: Option<bool>,
    pub support_enable_ai: Option<bool>,
    pub support_enable_ssl: Option<bool>,
    pub support_fast_mode_modify_config: Option<bool>,
    pub support_fast_mode_modify_resource: Option<bool>,
    pub support_fast_restart: Option<bool>,
    pub support_fe_gateway: Option<bool>,
    pub support_host_alias: Option<bool>,
    pub support_modify_timezone: Option<bool>,
    pub support_multi_az: Option<bool>,
    pub use_compute_node: Option<bool>,
    pub support_compaction_service: Option<bool>,
    pub support_compaction_service_white_list: Option<bool>,
}
model! { GetInstanceFeatureGateData {
    0 "ConsoleControlRestart" console_control_restart: bool, 1 "EnableManageMv" enable_manage_mv: bool,
    2 "FullManagedSecurityGroup" full_managed_security_group: bool, 3 "MountDlfMetaToken" mount_dlf_meta_token: bool,
    4 "SupportAddConfigTypes" support_add_config_types: Vec<String>, 5 "SupportBackup" support_backup: bool,
    6 "SupportCreateAgent" support_create_agent: bool,
    7 "SupportCreateNonStandardNodeGroup" support_create_non_standard_node_group: bool,
    8 "SupportEed" support_eed: bool, 9 "SupportEnableAi" support_enable_ai: bool,
    10 "SupportEnableSSL" support_enable_ssl: bool,
    11 "SupportFastModeModifyConfig" support_fast_mode_modify_config: bool,
    12 "SupportFastModeModifyResource" support_fast_mode_modify_resource: bool,
    13 "SupportFastRestart" support_fast_restart: bool, 14 "SupportFeGateway" support_fe_gateway: bool,
    15 "SupportHostAlias" support_host_alias: bool, 16 "SupportModifyTimezone" support_modify_timezone: bool,
    17 "SupportMultiAZ" support_multi_az: bool, 18 "UseComputeNode" use_compute_node: bool,
    19 "supportCompactionService" support_compaction_service: bool,
    20 "supportCompactionServiceWhiteList" support_compaction_service_white_list: bool
} }

/// Gets node group feature gate: `GetNodeGroupFeatureGate` of `starrocks` 2022-10-19.
///
/// POST `/webapi/features/nodeGroupFeatureGate`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/GetNodeGroupFeatureGate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupFeatureGate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
}
operation! { GetNodeGroupFeatureGate(instance_id: String, node_group_id: String)
    "GetNodeGroupFeatureGate" -> GetNodeGroupFeatureGateOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id
} { path: "/webapi/features/nodeGroupFeatureGate", } }

/// Response of [`GetNodeGroupFeatureGate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupFeatureGateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetNodeGroupFeatureGateData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetNodeGroupFeatureGateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetNodeGroupFeatureGateData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`GetNodeGroupFeatureGate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupFeatureGateData {
    pub need_restart_after_modify_disk_size: Option<bool>,
    pub support_fast_mode_modify_resource: Option<bool>,
    pub support_fast_restart: Option<bool>,
    pub support_modify_spec_type: Option<bool>,
}
model! { GetNodeGroupFeatureGateData {
    0 "NeedRestartAfterModifyDiskSize" need_restart_after_modify_disk_size: bool,
    1 "SupportFastModeModifyResource" support_fast_mode_modify_resource: bool,
    2 "SupportFastRestart" support_fast_restart: bool, 3 "SupportModifySpecType" support_modify_spec_type: bool
} }

/// Isolates leader: `IsolateLeader` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/isolateLeader`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/IsolateLeader>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLeader {
    pub instance_id: Option<String>,
    pub isolate_leader: Option<bool>,
}
operation! { IsolateLeader() "IsolateLeader" -> IsolateLeaderOutput {
    0 "InstanceId" instance_id: String, 1 "IsolateLeader" isolate_leader: bool
} { path: "/webapi/gateway/isolateLeader", } }

/// Response of [`IsolateLeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLeaderOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { IsolateLeaderOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Lists gateway: `ListGateway` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/list`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ListGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGateway {
    pub instance_id: Option<String>,
}
operation! { ListGateway() "ListGateway" -> ListGatewayOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/gateway/list", } }

/// Response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOutput {
    pub data: Vec<ListGatewayData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListGatewayOutput {
    0 "Data" data: Vec<ListGatewayData>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayData {
    pub enable_public_net: Option<bool>,
    pub fe_node_number: Option<i64>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_type: Option<String>,
    pub internal_domain: Option<String>,
    pub internal_slb_id: Option<String>,
    pub privatezone_id: Option<String>,
    pub public_domain: Option<String>,
    pub public_slb_acl_id: Option<String>,
    pub public_slb_id: Option<String>,
}
model! { ListGatewayData {
    0 "EnablePublicNet" enable_public_net: bool, 1 "FeNodeNumber" fe_node_number: i64, 2 "GatewayId" gateway_id: String,
    3 "GatewayName" gateway_name: String, 4 "GatewayType" gateway_type: String,
    5 "InternalDomain" internal_domain: String, 6 "InternalSlbId" internal_slb_id: String,
    7 "PrivatezoneId" privatezone_id: String, 8 "PublicDomain" public_domain: String,
    9 "PublicSlbAclId" public_slb_acl_id: String, 10 "PublicSlbId" public_slb_id: String
} }

/// Lists operation activity: `ListOperationActivity` of `starrocks` 2022-10-19.
///
/// POST `/webapi/operation/listOperationActivity`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ListOperationActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationActivity {
    /// Required.
    pub instance_id: String,
    pub operation_id: Option<String>,
}
operation! { ListOperationActivity(instance_id: String) "ListOperationActivity" -> ListOperationActivityOutput {
    0 "InstanceId" instance_id, 1 "OperationId" operation_id: String
} { path: "/webapi/operation/listOperationActivity", } }

/// Response of [`ListOperationActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationActivityOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListOperationActivityData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOperationActivityOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListOperationActivityData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListOperationActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationActivityData {
    pub activity_id: Option<String>,
    pub activity_status: Option<String>,
    pub console_retry_count: Option<i64>,
    pub end_time: Option<i64>,
    pub err_message: Option<String>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListOperationActivityData {
    0 "ActivityId" activity_id: String, 1 "ActivityStatus" activity_status: String,
    2 "ConsoleRetryCount" console_retry_count: i64, 3 "EndTime" end_time: i64, 4 "ErrMessage" err_message: String,
    5 "Name" name: String, 6 "StartTime" start_time: i64
} }

/// Lists operation history: `ListOperationHistory` of `starrocks` 2022-10-19.
///
/// POST `/webapi/operation/listOperationHistory`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ListOperationHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHistory {
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub operation_id: Option<String>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { ListOperationHistory(instance_id: String) "ListOperationHistory" -> ListOperationHistoryOutput {
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id, 2 "OperationId" operation_id: String,
    3 "OperationStatus" operation_status: String, 4 "OperationType" operation_type: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "StartTime" start_time: i64
} { path: "/webapi/operation/listOperationHistory", } }
paged! { ListOperationHistory: ListOperationHistoryData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`ListOperationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHistoryOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListOperationHistoryData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOperationHistoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListOperationHistoryData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListOperationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHistoryData {
    pub after_value: Option<String>,
    pub before_value: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_end: Option<i64>,
    pub instance_id: Option<String>,
    pub operation_detail: Option<String>,
    pub operation_id: Option<String>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    pub progress: Option<i64>,
}
model! { ListOperationHistoryData {
    0 "AfterValue" after_value: String, 1 "BeforeValue" before_value: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtEnd" gmt_end: i64, 4 "InstanceId" instance_id: String, 5 "OperationDetail" operation_detail: String,
    6 "OperationId" operation_id: String, 7 "OperationStatus" operation_status: String,
    8 "OperationType" operation_type: String, 9 "Progress" progress: i64
} }

/// Lists ssl details: `ListSSLDetails` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/listSSLDetails`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ListSSLDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLDetails {
    /// Required.
    pub instance_id: String,
}
operation! { ListSSLDetails(instance_id: String) "ListSSLDetails" -> ListSSLDetailsOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/starrocks/listSSLDetails", } }

/// Response of [`ListSSLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLDetailsOutput {
    pub data: Option<ListSSLDetailsData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListSSLDetailsOutput {
    0 "Data" data: ListSSLDetailsData, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListSSLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLDetailsData {
    pub aliases: Option<String>,
    pub custom_cert: Option<bool>,
    pub enable_ssl: Option<bool>,
    pub is_valid: Option<bool>,
    pub issuer_dn: Option<String>,
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
    pub ssl_certificate_text: Option<String>,
    pub status: Option<String>,
    pub subject_dn: Option<String>,
}
model! { ListSSLDetailsData {
    0 "Aliases" aliases: String, 1 "CustomCert" custom_cert: bool, 2 "EnableSSL" enable_ssl: bool,
    3 "IsValid" is_valid: bool, 4 "IssuerDN" issuer_dn: String, 5 "NotAfter" not_after: i64,
    6 "NotBefore" not_before: i64, 7 "SslCertificateText" ssl_certificate_text: String, 8 "Status" status: String,
    9 "SubjectDN" subject_dn: String
} }

/// Modifies charge type: `ModifyChargeType` of `starrocks` 2022-10-19.
///
/// POST `/webapi/cluster/modifyChargeType`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChargeType {
    pub auto_renew: Option<bool>,
    pub billing_instance_ids: Option<String>,
    pub duration: Option<String>,
    pub instance_id: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
}
operation! { ModifyChargeType() "ModifyChargeType" -> ModifyChargeTypeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "BillingInstanceIds" billing_instance_ids: String, 2 "Duration" duration: String,
    3 "InstanceId" instance_id: String, 4 "PricingCycle" pricing_cycle: String,
    5 "PromotionOptionNo" promotion_option_no: String
} { path: "/webapi/cluster/modifyChargeType", } }

/// Response of [`ModifyChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChargeTypeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyChargeTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies cu: `ModifyCu` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyCu`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyCu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCu {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 4 to 64.
    pub target: i64,
}
operation! { ModifyCu(instance_id: String, node_group_id: String, target: i64) "ModifyCu" -> ModifyCuOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id, 2 "NodeGroupId" node_group_id,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "Target" target
} { path: "/webapi/resourceChange/modifyCu", } }

/// Response of [`ModifyCu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCuOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyCuOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies cu pre check: `ModifyCuPreCheck` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyCuPreCheck`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyCuPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCuPreCheck {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    /// Required. 0 to 100.
    pub target: i64,
}
operation! { ModifyCuPreCheck(instance_id: String, node_group_id: String, target: i64)
    "ModifyCuPreCheck" -> ModifyCuPreCheckOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "Target" target
} { path: "/webapi/resourceChange/modifyCuPreCheck", } }

/// Response of [`ModifyCuPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCuPreCheckOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<ModifyCuPreCheckData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyCuPreCheckOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: ModifyCuPreCheckData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`ModifyCuPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCuPreCheckData {
    pub allow: Option<bool>,
    pub reason: Option<String>,
}
model! { ModifyCuPreCheckData {
    0 "Allow" allow: bool, 1 "Reason" reason: String
} }

/// Modifies disk number: `ModifyDiskNumber` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyDiskNumber`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyDiskNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskNumber {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 0 to 100.
    pub target: i64,
}
operation! { ModifyDiskNumber(instance_id: String, node_group_id: String, target: i64)
    "ModifyDiskNumber" -> ModifyDiskNumberOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id, 2 "NodeGroupId" node_group_id,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "Target" target
} { path: "/webapi/resourceChange/modifyDiskNumber", } }

/// Response of [`ModifyDiskNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskNumberOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDiskNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies disk performance level: `ModifyDiskPerformanceLevel` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyDiskPerformanceLevel`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyDiskPerformanceLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskPerformanceLevel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target: String,
}
operation! { ModifyDiskPerformanceLevel(instance_id: String, node_group_id: String, target: String)
    "ModifyDiskPerformanceLevel" -> ModifyDiskPerformanceLevelOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/resourceChange/modifyDiskPerformanceLevel", } }

/// Response of [`ModifyDiskPerformanceLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskPerformanceLevelOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDiskPerformanceLevelOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies disk size: `ModifyDiskSize` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyDiskSize`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyDiskSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSize {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 0 to 65000.
    pub target: i64,
}
operation! { ModifyDiskSize(instance_id: String, node_group_id: String, target: i64)
    "ModifyDiskSize" -> ModifyDiskSizeOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id, 2 "NodeGroupId" node_group_id,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "Target" target
} { path: "/webapi/resourceChange/modifyDiskSize", } }

/// Response of [`ModifyDiskSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSizeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDiskSizeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies disk type: `ModifyDiskType` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyDiskType`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyDiskType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target_disk_type: String,
    /// Required.
    pub target_performance_level: String,
}
operation! {
    ModifyDiskType(instance_id: String, node_group_id: String, target_disk_type: String, target_performance_level: String)
    "ModifyDiskType" -> ModifyDiskTypeOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "TargetDiskType" target_disk_type, 4 "TargetPerformanceLevel" target_performance_level
} { path: "/webapi/resourceChange/modifyDiskType", } }

/// Response of [`ModifyDiskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskTypeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDiskTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies host alias: `ModifyHostAlias` of `starrocks` 2022-10-19.
///
/// POST `/webapi/network/modifyHostAlias`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyHostAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAlias {
    pub instance_id: Option<String>,
    pub host_aliases: Option<Vec<ModifyHostAliasHostAliases>>,
}
operation! { ModifyHostAlias() "ModifyHostAlias" -> ModifyHostAliasOutput {
    0 "InstanceId" instance_id: String, 1 "hostAliases" host_aliases: Vec<ModifyHostAliasHostAliases>
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/webapi/network/modifyHostAlias", body: BodyStyle::Json, } }

/// In the request of [`ModifyHostAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAliasHostAliases {
    pub hostnames: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { ModifyHostAliasHostAliases() {
    0 "hostnames" hostnames: Vec<String>, 1 "ip" ip: String
} }

/// Response of [`ModifyHostAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAliasOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyHostAliasOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Modifies instance config: `ModifyInstanceConfig` of `starrocks` 2022-10-19.
///
/// POST `/webapi/config/modifyInstanceConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub add_config_list: Option<String>,
    pub config_list: Option<String>,
    pub delete_config_list: Option<String>,
    /// Required.
    pub instance_id: String,
    pub reason: Option<String>,
    pub configs_to_add: Option<Vec<InstanceConfigDto>>,
    pub configs_to_delete: Option<Vec<InstanceConfigDto>>,
    pub configs_to_update: Option<Vec<InstanceConfigDto>>,
    pub fast_mode: Option<bool>,
    pub restart: Option<bool>,
}
operation! { ModifyInstanceConfig(instance_id: String) "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "AddConfigList" add_config_list: String, 1 "ConfigList" config_list: String,
    2 "DeleteConfigList" delete_config_list: String, 3 "InstanceId" instance_id, 4 "Reason" reason: String,
    5 "configsToAdd" configs_to_add: Vec<InstanceConfigDto>,
    6 "configsToDelete" configs_to_delete: Vec<InstanceConfigDto>,
    7 "configsToUpdate" configs_to_update: Vec<InstanceConfigDto>, 8 "fastMode" fast_mode: bool,
    9 "restart" restart: bool
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/webapi/config/modifyInstanceConfig", body: BodyStyle::Json, } }

/// In the request of [`ModifyInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigDto {
    pub config_key: Option<String>,
    pub config_type: Option<String>,
    pub config_value: Option<String>,
    pub node_group_id: Option<String>,
}
input! { InstanceConfigDto() {
    0 "configKey" config_key: String, 1 "configType" config_type: String, 2 "configValue" config_value: String,
    3 "nodeGroupId" node_group_id: String
} }

/// Response of [`ModifyInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyInstanceConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies instance config pre check: `ModifyInstanceConfigPreCheck` of `starrocks` 2022-10-19.
///
/// POST `/webapi/config/modifyInstanceConfigPreCheck`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyInstanceConfigPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigPreCheck {
    /// Required.
    pub instance_id: String,
    pub configs_to_add: Option<Vec<InstanceConfigDto>>,
    pub configs_to_delete: Option<Vec<InstanceConfigDto>>,
    pub configs_to_update: Option<Vec<InstanceConfigDto>>,
}
operation! { ModifyInstanceConfigPreCheck(instance_id: String)
    "ModifyInstanceConfigPreCheck" -> ModifyInstanceConfigPreCheckOutput {
    0 "InstanceId" instance_id, 1 "configsToAdd" configs_to_add: Vec<InstanceConfigDto>,
    2 "configsToDelete" configs_to_delete: Vec<InstanceConfigDto>,
    3 "configsToUpdate" configs_to_update: Vec<InstanceConfigDto>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/webapi/config/modifyInstanceConfigPreCheck", body: BodyStyle::Json, } }

/// Response of [`ModifyInstanceConfigPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigPreCheckOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyInstanceConfigPreCheckOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<String>, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies maintainable time: `ModifyMaintainableTime` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/modifyMaintainableTime`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyMaintainableTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainableTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub maintainable_time_period: String,
}
operation! { ModifyMaintainableTime(instance_id: String, maintainable_time_period: String)
    "ModifyMaintainableTime" -> ModifyMaintainableTimeOutput {
    0 "InstanceId" instance_id, 1 "MaintainableTimePeriod" maintainable_time_period
} { path: "/webapi/starrocks/modifyMaintainableTime", } }

/// Response of [`ModifyMaintainableTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainableTimeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyMaintainableTimeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies node number: `ModifyNodeNumber` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyNodeNumber`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyNodeNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub parallelism: Option<i64>,
    pub promotion_option_no: Option<String>,
    /// Required. 0 to 100.
    pub target: i64,
    pub termination_grace_period_seconds: Option<i64>,
}
operation! { ModifyNodeNumber(instance_id: String, node_group_id: String, target: i64)
    "ModifyNodeNumber" -> ModifyNodeNumberOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "Parallelism" parallelism: i64,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "Target" target,
    5 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64
} { path: "/webapi/resourceChange/modifyNodeNumber", } }

/// Response of [`ModifyNodeNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeNumberOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyNodeNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies node number pre check: `ModifyNodeNumberPreCheck` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifyNodeNumberPreCheck`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyNodeNumberPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeNumberPreCheck {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    /// Required. 0 to 100.
    pub target: i64,
}
operation! { ModifyNodeNumberPreCheck(instance_id: String, node_group_id: String, target: i64)
    "ModifyNodeNumberPreCheck" -> ModifyNodeNumberPreCheckOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "Target" target
} { path: "/webapi/resourceChange/modifyNodeNumberPreCheck", } }

/// Response of [`ModifyNodeNumberPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeNumberPreCheckOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<ModifyNodeNumberPreCheckData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyNodeNumberPreCheckOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: ModifyNodeNumberPreCheckData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`ModifyNodeNumberPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeNumberPreCheckData {
    pub allow: Option<bool>,
    pub reason: Option<String>,
}
model! { ModifyNodeNumberPreCheckData {
    0 "Allow" allow: bool, 1 "Reason" reason: String
} }

/// Modifies scaling rule: `ModifyScalingRule` of `starrocks` 2022-10-19.
///
/// POST `/webapi/scalingRule/modifyScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRule {
    /// Required.
    pub new_trigger_type: String,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub old_trigger_type: String,
    /// Required.
    pub rule: String,
    /// Required.
    pub scaling_rule_id: String,
}

/// Arguments of [`ModifyScalingRule::new`].
pub struct ModifyScalingRuleRequired {
    pub new_trigger_type: String,
    pub node_group_id: String,
    pub old_trigger_type: String,
    pub rule: String,
    pub scaling_rule_id: String,
}
operation! {
    ModifyScalingRule { ModifyScalingRuleRequired: new_trigger_type, node_group_id, old_trigger_type, rule, scaling_rule_id }
    "ModifyScalingRule" -> ModifyScalingRuleOutput {
    0 "NewTriggerType" new_trigger_type, 1 "NodeGroupId" node_group_id, 2 "OldTriggerType" old_trigger_type,
    3 "Rule" rule, 4 "ScalingRuleId" scaling_rule_id
} { path: "/webapi/scalingRule/modifyScalingRule", } }

/// Response of [`ModifyScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRuleOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyScalingRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies spec type: `ModifySpecType` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifySpecType`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifySpecType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpecType {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target_spec_type: String,
}
operation! { ModifySpecType(instance_id: String, node_group_id: String, target_spec_type: String)
    "ModifySpecType" -> ModifySpecTypeOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id, 2 "NodeGroupId" node_group_id,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "TargetSpecType" target_spec_type
} { path: "/webapi/resourceChange/modifySpecType", } }

/// Response of [`ModifySpecType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpecTypeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifySpecTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies spec type pre check: `ModifySpecTypePreCheck` of `starrocks` 2022-10-19.
///
/// POST `/webapi/resourceChange/modifySpecTypePreCheck`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifySpecTypePreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpecTypePreCheck {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub target_spec_type: Option<String>,
}
operation! { ModifySpecTypePreCheck(instance_id: String, node_group_id: String)
    "ModifySpecTypePreCheck" -> ModifySpecTypePreCheckOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "TargetSpecType" target_spec_type: String
} { path: "/webapi/resourceChange/modifySpecTypePreCheck", } }

/// Response of [`ModifySpecTypePreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpecTypePreCheckOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<ModifySpecTypePreCheckData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifySpecTypePreCheckOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: ModifySpecTypePreCheckData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`ModifySpecTypePreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpecTypePreCheckData {
    pub allow: Option<bool>,
    pub reason: Option<String>,
}
model! { ModifySpecTypePreCheckData {
    0 "Allow" allow: bool, 1 "Reason" reason: String
} }

/// Modifies user password: `ModifyUserPassword` of `starrocks` 2022-10-19.
///
/// POST `/webapi/password/modify`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ModifyUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPassword {
    pub instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ModifyUserPassword() "ModifyUserPassword" -> ModifyUserPasswordOutput {
    0 "InstanceId" instance_id: String, 1 "Password" password: Secret
} { path: "/webapi/password/modify", } }

/// Response of [`ModifyUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPasswordOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyUserPasswordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Queries enable multi az price: `QueryEnableMultiAzPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/enableMultiAz`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryEnableMultiAzPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPrice {
    pub instance_id: Option<String>,
    pub observers: Option<Vec<QueryEnableMultiAzPriceObservers>>,
    pub promotion_option_no: Option<String>,
}
operation! { QueryEnableMultiAzPrice() "QueryEnableMultiAzPrice" -> QueryEnableMultiAzPriceOutput {
    0 "instanceId" instance_id: String, 1 "observers" observers: Vec<QueryEnableMultiAzPriceObservers>,
    2 "promotionOptionNo" promotion_option_no: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/webapi/priceInquiry/enableMultiAz", body: BodyStyle::Json, } }

/// In the request of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceObservers {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { QueryEnableMultiAzPriceObservers() {
    0 "vswId" vsw_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryEnableMultiAzPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryEnableMultiAzPriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryEnableMultiAzPriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceData {
    pub component_prices: Vec<QueryEnableMultiAzPriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryEnableMultiAzPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub module_instance: Vec<QueryEnableMultiAzPriceModuleInstance>,
    pub optional_promotions: Vec<QueryEnableMultiAzPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryEnableMultiAzPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryEnableMultiAzPriceData {
    0 "ComponentPrices" component_prices: Vec<QueryEnableMultiAzPriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryEnableMultiAzPriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "ModuleInstance" module_instance: Vec<QueryEnableMultiAzPriceModuleInstance>,
    5 "OptionalPromotions" optional_promotions: Vec<QueryEnableMultiAzPriceOptionalPromotions>,
    6 "OriginalAmount" original_amount: f64, 7 "Rules" rules: Vec<QueryEnableMultiAzPriceRules>,
    8 "StandDiscountPrice" stand_discount_price: f64, 9 "StandPrice" stand_price: f64,
    10 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryEnableMultiAzPriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryEnableMultiAzPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceModuleInstance {
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub stand_price: Option<String>,
    pub total_product_fee: Option<String>,
}
model! { QueryEnableMultiAzPriceModuleInstance {
    0 "ModuleCode" module_code: String, 1 "ModuleName" module_name: String, 2 "StandPrice" stand_price: String,
    3 "TotalProductFee" total_product_fee: String
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryEnableMultiAzPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryEnableMultiAzPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnableMultiAzPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryEnableMultiAzPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries minor version: `QueryMinorVersion` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/queryAppDefineVersion`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryMinorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMinorVersion {
    pub region_id: Option<String>,
    pub version: Option<String>,
}
operation! { QueryMinorVersion() "QueryMinorVersion" -> QueryMinorVersionOutput {
    0 "RegionId" region_id: String, 1 "Version" version: String
} { path: "/webapi/starrocks/queryAppDefineVersion", } }

/// Response of [`QueryMinorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMinorVersionOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryMinorVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Queries modify charge type price: `QueryModifyChargeTypePrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/buy/query_modify_charge_type_price`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyChargeTypePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePrice {
    pub auto_renew: Option<bool>,
    pub billing_instance_ids: Option<String>,
    pub duration: Option<String>,
    pub instance_id: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
}
operation! { QueryModifyChargeTypePrice() "QueryModifyChargeTypePrice" -> QueryModifyChargeTypePriceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "BillingInstanceIds" billing_instance_ids: String, 2 "Duration" duration: String,
    3 "InstanceId" instance_id: String, 4 "PricingCycle" pricing_cycle: String,
    5 "PromotionOptionNo" promotion_option_no: String
} { path: "/webapi/buy/query_modify_charge_type_price", } }

/// Response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyChargeTypePriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyChargeTypePriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyChargeTypePriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceData {
    pub component_prices: Vec<QueryModifyChargeTypePriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyChargeTypePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub module_instance: Vec<QueryModifyChargeTypePriceModuleInstance>,
    pub optional_promotions: Vec<QueryModifyChargeTypePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyChargeTypePriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyChargeTypePriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyChargeTypePriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyChargeTypePriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64,
    4 "ModuleInstance" module_instance: Vec<QueryModifyChargeTypePriceModuleInstance>,
    5 "OptionalPromotions" optional_promotions: Vec<QueryModifyChargeTypePriceOptionalPromotions>,
    6 "OriginalAmount" original_amount: f64, 7 "Rules" rules: Vec<QueryModifyChargeTypePriceRules>,
    8 "StandDiscountPrice" stand_discount_price: f64, 9 "StandPrice" stand_price: f64,
    10 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyChargeTypePriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyChargeTypePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceModuleInstance {
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub stand_price: Option<String>,
    pub total_product_fee: Option<String>,
}
model! { QueryModifyChargeTypePriceModuleInstance {
    0 "ModuleCode" module_code: String, 1 "ModuleName" module_name: String, 2 "StandPrice" stand_price: String,
    3 "TotalProductFee" total_product_fee: String
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyChargeTypePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyChargeTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyChargeTypePriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyChargeTypePriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify cu price: `QueryModifyCuPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyCu`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyCuPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target: i64,
}
operation! { QueryModifyCuPrice(instance_id: String, node_group_id: String, target: i64)
    "QueryModifyCuPrice" -> QueryModifyCuPriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/priceInquiry/modifyCu", } }

/// Response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyCuPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyCuPriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyCuPriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceData {
    pub component_prices: Vec<QueryModifyCuPriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyCuPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyCuPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyCuPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyCuPriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyCuPriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyCuPriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyCuPriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyCuPriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyCuPriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyCuPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyCuPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyCuPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyCuPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyCuPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify disk number price: `QueryModifyDiskNumberPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyDiskNumber`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyDiskNumberPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 1 to 16.
    pub target: i64,
}
operation! { QueryModifyDiskNumberPrice(instance_id: String, node_group_id: String, target: i64)
    "QueryModifyDiskNumberPrice" -> QueryModifyDiskNumberPriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/priceInquiry/modifyDiskNumber", } }

/// Response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyDiskNumberPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyDiskNumberPriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyDiskNumberPriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceData {
    pub component_prices: Vec<QueryModifyDiskNumberPriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyDiskNumberPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyDiskNumberPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyDiskNumberPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskNumberPriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyDiskNumberPriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyDiskNumberPriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyDiskNumberPriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyDiskNumberPriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskNumberPriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyDiskNumberPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyDiskNumberPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyDiskNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskNumberPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyDiskNumberPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify disk performance level price: `QueryModifyDiskPerformanceLevelPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyDiskPerformanceLevel`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyDiskPerformanceLevelPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target: String,
}
operation! { QueryModifyDiskPerformanceLevelPrice(instance_id: String, node_group_id: String, target: String)
    "QueryModifyDiskPerformanceLevelPrice" -> QueryModifyDiskPerformanceLevelPriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/priceInquiry/modifyDiskPerformanceLevel", } }

/// Response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyDiskPerformanceLevelPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyDiskPerformanceLevelPriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyDiskPerformanceLevelPriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceData {
    pub component_prices: Vec<QueryModifyDiskPerformanceLevelPriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyDiskPerformanceLevelPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyDiskPerformanceLevelPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyDiskPerformanceLevelPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskPerformanceLevelPriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyDiskPerformanceLevelPriceComponentPrices>,
    1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyDiskPerformanceLevelPriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyDiskPerformanceLevelPriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyDiskPerformanceLevelPriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskPerformanceLevelPriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyDiskPerformanceLevelPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyDiskPerformanceLevelPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyDiskPerformanceLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskPerformanceLevelPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyDiskPerformanceLevelPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify disk size price: `QueryModifyDiskSizePrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyDiskSize`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyDiskSizePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 50 to 65000.
    pub target: i64,
}
operation! { QueryModifyDiskSizePrice(instance_id: String, node_group_id: String, target: i64)
    "QueryModifyDiskSizePrice" -> QueryModifyDiskSizePriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/priceInquiry/modifyDiskSize", } }

/// Response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyDiskSizePriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyDiskSizePriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyDiskSizePriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceData {
    pub component_prices: Vec<QueryModifyDiskSizePriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyDiskSizePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyDiskSizePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyDiskSizePriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskSizePriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyDiskSizePriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyDiskSizePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyDiskSizePriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyDiskSizePriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskSizePriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyDiskSizePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyDiskSizePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyDiskSizePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskSizePriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyDiskSizePriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify disk type price: `QueryModifyDiskTypePrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyDiskType`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyDiskTypePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target_disk_type: String,
    /// Required.
    pub target_performance_level: String,
}
operation! {
    QueryModifyDiskTypePrice(instance_id: String, node_group_id: String, target_disk_type: String, target_performance_level: String)
    "QueryModifyDiskTypePrice" -> QueryModifyDiskTypePriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "TargetDiskType" target_disk_type, 4 "TargetPerformanceLevel" target_performance_level
} { path: "/webapi/priceInquiry/modifyDiskType", } }

/// Response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyDiskTypePriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyDiskTypePriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyDiskTypePriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceData {
    pub component_prices: Vec<QueryModifyDiskTypePriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyDiskTypePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyDiskTypePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyDiskTypePriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskTypePriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyDiskTypePriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyDiskTypePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyDiskTypePriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyDiskTypePriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyDiskTypePriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyDiskTypePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyDiskTypePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyDiskTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyDiskTypePriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyDiskTypePriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify node number price: `QueryModifyNodeNumberPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifyNodeNumber`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifyNodeNumberPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required. 0 to 100.
    pub target: i64,
}
operation! { QueryModifyNodeNumberPrice(instance_id: String, node_group_id: String, target: i64)
    "QueryModifyNodeNumberPrice" -> QueryModifyNodeNumberPriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "Target" target
} { path: "/webapi/priceInquiry/modifyNodeNumber", } }

/// Response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifyNodeNumberPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifyNodeNumberPriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifyNodeNumberPriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceData {
    pub component_prices: Vec<QueryModifyNodeNumberPriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyNodeNumberPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifyNodeNumberPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyNodeNumberPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyNodeNumberPriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifyNodeNumberPriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyNodeNumberPriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifyNodeNumberPriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifyNodeNumberPriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyNodeNumberPriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifyNodeNumberPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifyNodeNumberPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifyNodeNumberPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyNodeNumberPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifyNodeNumberPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries modify spec type price: `QueryModifySpecTypePrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/priceInquiry/modifySpecType`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryModifySpecTypePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_group_id: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub target_spec_type: String,
}
operation! { QueryModifySpecTypePrice(instance_id: String, node_group_id: String, target_spec_type: String)
    "QueryModifySpecTypePrice" -> QueryModifySpecTypePriceOutput {
    0 "InstanceId" instance_id, 1 "NodeGroupId" node_group_id, 2 "PromotionOptionNo" promotion_option_no: String,
    3 "TargetSpecType" target_spec_type
} { path: "/webapi/priceInquiry/modifySpecType", } }

/// Response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryModifySpecTypePriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryModifySpecTypePriceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryModifySpecTypePriceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceData {
    pub component_prices: Vec<QueryModifySpecTypePriceComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifySpecTypePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryModifySpecTypePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifySpecTypePriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifySpecTypePriceData {
    0 "ComponentPrices" component_prices: Vec<QueryModifySpecTypePriceComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifySpecTypePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryModifySpecTypePriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryModifySpecTypePriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifySpecTypePriceComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryModifySpecTypePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryModifySpecTypePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryModifySpecTypePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifySpecTypePriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryModifySpecTypePriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries price v1: `QueryPriceV1` of `starrocks` 2022-10-19.
///
/// POST `/webapi/price/create`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryPriceV1>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1 {
    pub agent_node_group: Option<QueryPriceV1AgentNodeGroup>,
    pub backend_node_groups: Option<Vec<QueryPriceV1BackendNodeGroups>>,
    pub duration: Option<i64>,
    pub frontend_node_groups: Option<Vec<QueryPriceV1FrontendNodeGroups>>,
    pub observer_node_groups: Option<Vec<QueryPriceV1ObserverNodeGroups>>,
    pub package_type: Option<String>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
    pub region_id: Option<String>,
    pub run_mode: Option<String>,
}
operation! { QueryPriceV1() "QueryPriceV1" -> QueryPriceV1Output {
    0 "AgentNodeGroup" agent_node_group: QueryPriceV1AgentNodeGroup,
    1 "BackendNodeGroups" backend_node_groups: Vec<QueryPriceV1BackendNodeGroups>, 2 "Duration" duration: i64,
    3 "FrontendNodeGroups" frontend_node_groups: Vec<QueryPriceV1FrontendNodeGroups>,
    4 "ObserverNodeGroups" observer_node_groups: Vec<QueryPriceV1ObserverNodeGroups>,
    5 "PackageType" package_type: String, 6 "PayType" pay_type: String, 7 "PricingCycle" pricing_cycle: String,
    8 "PromotionOptionNo" promotion_option_no: String, 9 "RegionId" region_id: String, 10 "RunMode" run_mode: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/webapi/price/create", body: BodyStyle::Json, } }

/// In the request of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1AgentNodeGroup {
    pub cu: Option<i64>,
}
input! { QueryPriceV1AgentNodeGroup() {
    0 "cu" cu: i64
} }

/// In the request of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1BackendNodeGroups {
    pub cu: Option<String>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
}
input! { QueryPriceV1BackendNodeGroups() {
    0 "cu" cu: String, 1 "diskNumber" disk_number: i64,
    2 "localStorageInstanceType" local_storage_instance_type: String, 3 "residentNodeNumber" resident_node_number: i64,
    4 "specType" spec_type: String, 5 "storagePerformanceLevel" storage_performance_level: String,
    6 "storageSize" storage_size: i64
} }

/// In the request of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1FrontendNodeGroups {
    pub cu: Option<String>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
}
input! { QueryPriceV1FrontendNodeGroups() {
    0 "cu" cu: String, 1 "diskNumber" disk_number: i64,
    2 "localStorageInstanceType" local_storage_instance_type: String, 3 "residentNodeNumber" resident_node_number: i64,
    4 "specType" spec_type: String, 5 "storagePerformanceLevel" storage_performance_level: String,
    6 "storageSize" storage_size: i64
} }

/// In the request of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1ObserverNodeGroups {
    pub cu: Option<String>,
    pub disk_number: Option<i64>,
    pub local_storage_instance_type: Option<String>,
    pub resident_node_number: Option<i64>,
    pub spec_type: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_size: Option<i64>,
}
input! { QueryPriceV1ObserverNodeGroups() {
    0 "cu" cu: String, 1 "diskNumber" disk_number: i64,
    2 "localStorageInstanceType" local_storage_instance_type: String, 3 "residentNodeNumber" resident_node_number: i64,
    4 "specType" spec_type: String, 5 "storagePerformanceLevel" storage_performance_level: String,
    6 "storageSize" storage_size: i64
} }

/// Response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1Output {
    pub access_denied_detail: Option<String>,
    pub data: Option<QueryPriceV1Data>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryPriceV1Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: QueryPriceV1Data, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1Data {
    pub component_prices: Vec<QueryPriceV1ComponentPrices>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryPriceV1DepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub module_instance: Vec<QueryPriceV1ModuleInstance>,
    pub optional_promotions: Vec<QueryPriceV1OptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryPriceV1Rules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryPriceV1Data {
    0 "ComponentPrices" component_prices: Vec<QueryPriceV1ComponentPrices>, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryPriceV1DepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "ModuleInstance" module_instance: Vec<QueryPriceV1ModuleInstance>,
    5 "OptionalPromotions" optional_promotions: Vec<QueryPriceV1OptionalPromotions>,
    6 "OriginalAmount" original_amount: f64, 7 "Rules" rules: Vec<QueryPriceV1Rules>,
    8 "StandDiscountPrice" stand_discount_price: f64, 9 "StandPrice" stand_price: f64,
    10 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1ComponentPrices {
    pub component_name: Option<String>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryPriceV1ComponentPrices {
    0 "ComponentName" component_name: String, 1 "DiscountAmount" discount_amount: f64,
    2 "OriginalAmount" original_amount: f64, 3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1DepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryPriceV1DepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1ModuleInstance {
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub stand_price: Option<String>,
    pub total_product_fee: Option<String>,
}
model! { QueryPriceV1ModuleInstance {
    0 "ModuleCode" module_code: String, 1 "ModuleName" module_name: String, 2 "StandPrice" stand_price: String,
    3 "TotalProductFee" total_product_fee: String
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1OptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryPriceV1OptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryPriceV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceV1Rules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryPriceV1Rules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries refund price: `QueryRefundPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/buy/queryRefundPrice`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryRefundPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundPrice {
    pub billing_instance_ids: Option<String>,
    pub instance_id: Option<String>,
}
operation! { QueryRefundPrice() "QueryRefundPrice" -> QueryRefundPriceOutput {
    0 "billingInstanceIds" billing_instance_ids: String, 1 "instanceId" instance_id: String
} { path: "/webapi/buy/queryRefundPrice", } }

/// Response of [`QueryRefundPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundPriceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<f64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryRefundPriceOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: f64, 2 "errCode" err_code: String,
    3 "errMessage" err_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "success" success: bool
} }

/// Queries renew price: `QueryRenewPrice` of `starrocks` 2022-10-19.
///
/// POST `/webapi/price/renew`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryRenewPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPrice {
    /// Required. At most 200 characters.
    pub billing_instance_ids: String,
    /// Required. 1 to 12.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
}
operation! { QueryRenewPrice(billing_instance_ids: String, duration: i64, instance_id: String, pricing_cycle: String)
    "QueryRenewPrice" -> QueryRenewPriceOutput {
    0 "BillingInstanceIds" billing_instance_ids, 1 "Duration" duration, 2 "InstanceId" instance_id,
    3 "PricingCycle" pricing_cycle, 4 "PromotionOptionNo" promotion_option_no: String
} { path: "/webapi/price/renew", } }

/// Response of [`QueryRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPriceOutput {
    pub data: Vec<QueryRenewPriceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryRenewPriceOutput {
    0 "Data" data: Vec<QueryRenewPriceData>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`QueryRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPriceData {
    pub billing_instance_id: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryRenewPriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub optional_promotions: Vec<QueryRenewPriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryRenewPriceRules>,
    pub stand_discount_price: Option<f64>,
    pub stand_price: Option<f64>,
    pub trade_amount: Option<f64>,
}
model! { QueryRenewPriceData {
    0 "BillingInstanceId" billing_instance_id: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryRenewPriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "OptionalPromotions" optional_promotions: Vec<QueryRenewPriceOptionalPromotions>,
    5 "OriginalAmount" original_amount: f64, 6 "Rules" rules: Vec<QueryRenewPriceRules>,
    7 "StandDiscountPrice" stand_discount_price: f64, 8 "StandPrice" stand_price: f64, 9 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPriceDepreciateInfo {
    pub cheap_rate: Option<f64>,
    pub cheap_stand_amount: Option<f64>,
    pub is_show: Option<bool>,
    pub original_stand_amount: Option<f64>,
}
model! { QueryRenewPriceDepreciateInfo {
    0 "CheapRate" cheap_rate: f64, 1 "CheapStandAmount" cheap_stand_amount: f64, 2 "IsShow" is_show: bool,
    3 "OriginalStandAmount" original_stand_amount: f64
} }

/// In the response of [`QueryRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { QueryRenewPriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the response of [`QueryRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewPriceRules {
    pub amount: Option<f64>,
    pub name: Option<String>,
    pub rule_desc_id: Option<String>,
}
model! { QueryRenewPriceRules {
    0 "Amount" amount: f64, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: String
} }

/// Queries unpaid order: `QueryUnpaidOrder` of `starrocks` 2022-10-19.
///
/// POST `/webapi/order/queryUnpaidOrder`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryUnpaidOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUnpaidOrder {
    /// Required. At most 30 characters.
    pub billing_instance_id: String,
    /// Required. At most 30 characters.
    pub instance_id: String,
    pub order_type: Option<String>,
}
operation! { QueryUnpaidOrder(billing_instance_id: String, instance_id: String)
    "QueryUnpaidOrder" -> QueryUnpaidOrderOutput {
    0 "BillingInstanceId" billing_instance_id, 1 "InstanceId" instance_id, 2 "OrderType" order_type: String
} { path: "/webapi/order/queryUnpaidOrder", } }

/// Response of [`QueryUnpaidOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUnpaidOrderOutput {
    pub data: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryUnpaidOrderOutput {
    0 "Data" data: i64, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Queries upgradable versions: `QueryUpgradableVersions` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/queryUpgradableVersions`. Reads only. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/QueryUpgradableVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUpgradableVersions {
    /// Required.
    pub instance_id: String,
    pub minor: Option<bool>,
}
operation! { QueryUpgradableVersions(instance_id: String) "QueryUpgradableVersions" -> QueryUpgradableVersionsOutput {
    0 "InstanceId" instance_id, 1 "Minor" minor: bool
} { path: "/webapi/starrocks/queryUpgradableVersions", } }

/// Response of [`QueryUpgradableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUpgradableVersionsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryUpgradableVersionsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<String>, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Reboots ecs: `RebootECS` of `starrocks` 2022-10-19.
///
/// POST `/webapi/event/rebootEcs`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RebootECS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootECS {
    pub event_id: Option<String>,
    pub instance_id: Option<String>,
    pub reboot_time: Option<i64>,
}
operation! { RebootECS() "RebootECS" -> RebootECSOutput {
    0 "EventId" event_id: String, 1 "InstanceId" instance_id: String, 2 "RebootTime" reboot_time: i64
} { path: "/webapi/event/rebootEcs", } }

/// Response of [`RebootECS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootECSOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { RebootECSOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// Releases instance: `ReleaseInstance` of `starrocks` 2022-10-19.
///
/// POST `/webapi/cluster/release`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/cluster/release", } }

/// Response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Renews instance: `RenewInstance` of `starrocks` 2022-10-19.
///
/// POST `/webapi/order/renew_instance`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required. At most 200 characters.
    pub billing_instance_ids: String,
    /// Required. 1 to 12.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
}
operation! { RenewInstance(billing_instance_ids: String, duration: i64, instance_id: String, pricing_cycle: String)
    "RenewInstance" -> RenewInstanceOutput {
    0 "BillingInstanceIds" billing_instance_ids, 1 "Duration" duration, 2 "InstanceId" instance_id,
    3 "PricingCycle" pricing_cycle, 4 "PromotionOptionNo" promotion_option_no: String
} { path: "/webapi/order/renew_instance", } }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub data: Option<RenewInstanceData>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "Data" data: RenewInstanceData, 1 "ErrMessage" err_message: String, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceData {
    pub order_ids: Vec<String>,
}
model! { RenewInstanceData {
    0 "OrderIds" order_ids: Vec<String>
} }

/// Restarts instance: `RestartInstance` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/restartCluster`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id
} { path: "/webapi/starrocks/restartCluster", } }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RestartInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Restarts node group: `RestartNodeGroup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/nodegroup/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RestartNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodeGroup {
    pub fast_mode: Option<bool>,
    pub instance_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { RestartNodeGroup() "RestartNodeGroup" -> RestartNodeGroupOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id: String, 2 "NodeGroupId" node_group_id: String
} { path: "/webapi/nodegroup/restart", } }

/// Response of [`RestartNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodeGroupOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RestartNodeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Restarts nodes: `RestartNodes` of `starrocks` 2022-10-19.
///
/// POST `/webapi/restart/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RestartNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodes {
    pub instance_id: Option<String>,
    pub restart_node_groups: Option<Vec<RestartNodesRestartNodeGroups>>,
}
operation! { RestartNodes() "RestartNodes" -> RestartNodesOutput {
    0 "InstanceId" instance_id: String, 1 "RestartNodeGroups" restart_node_groups: Vec<RestartNodesRestartNodeGroups>
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/webapi/restart/restart", body: BodyStyle::Json, } }

/// In the request of [`RestartNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodesRestartNodeGroups {
    pub fast_mode: Option<bool>,
    pub node_group_id: Option<String>,
    pub node_ids: Option<Vec<String>>,
}
input! { RestartNodesRestartNodeGroups() {
    0 "FastMode" fast_mode: bool, 1 "NodeGroupId" node_group_id: String, 2 "NodeIds" node_ids: Vec<String>
} }

/// Response of [`RestartNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RestartNodesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Restores instance: `RestoreInstance` of `starrocks` 2022-10-19.
///
/// POST `/webapi/restore/restoreInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RestoreInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    /// Secret.
    pub admin_password: Option<Secret>,
    pub auto_renew: Option<bool>,
    pub backup_task_id: Option<String>,
    pub duration: Option<i64>,
    pub instance_name: Option<String>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<RestoreInstanceTags>>,
    pub v_switches: Option<Vec<RestoreInstanceVSwitches>>,
    pub vpc_id: Option<String>,
}
operation! { RestoreInstance() "RestoreInstance" -> RestoreInstanceOutput {
    0 "AdminPassword" admin_password: Secret, 1 "AutoRenew" auto_renew: bool, 2 "BackupTaskId" backup_task_id: String,
    3 "Duration" duration: i64, 4 "InstanceName" instance_name: String, 5 "PayType" pay_type: String,
    6 "PricingCycle" pricing_cycle: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Tags" tags: Vec<RestoreInstanceTags>,
    10 "VSwitches" v_switches: Vec<RestoreInstanceVSwitches>, 11 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] { path: "/webapi/restore/restoreInstance", body: BodyStyle::Json, } }

/// In the request of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RestoreInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceVSwitches {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { RestoreInstanceVSwitches() {
    0 "VswId" vsw_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<RestoreInstanceData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RestoreInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: RestoreInstanceData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { RestoreInstanceData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Resumes instance: `ResumeInstance` of `starrocks` 2022-10-19.
///
/// POST `/webapi/lifecycle/resumeInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ResumeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> ResumeInstanceOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/lifecycle/resumeInstance", } }

/// Response of [`ResumeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ResumeInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `RollbackConfigModification` of `starrocks` 2022-10-19.
///
/// POST `/webapi/config/rollbackConfigModification`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/RollbackConfigModification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigModification {
    pub config_history_id: Option<i64>,
    pub instance_id: Option<String>,
    pub restart: Option<bool>,
}
operation! { RollbackConfigModification() "RollbackConfigModification" -> RollbackConfigModificationOutput {
    0 "ConfigHistoryId" config_history_id: i64, 1 "InstanceId" instance_id: String, 2 "Restart" restart: bool
} { path: "/webapi/config/rollbackConfigModification", } }

/// Response of [`RollbackConfigModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigModificationOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RollbackConfigModificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Switches active standby zones: `SwitchActiveStandbyZones` of `starrocks` 2022-10-19.
///
/// POST `/webapi/recovery/switchZones`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/SwitchActiveStandbyZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchActiveStandbyZones {
    pub instance_id: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { SwitchActiveStandbyZones() "SwitchActiveStandbyZones" -> SwitchActiveStandbyZonesOutput {
    0 "InstanceId" instance_id: String, 1 "TargetZoneId" target_zone_id: String
} { path: "/webapi/recovery/switchZones", } }

/// Response of [`SwitchActiveStandbyZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchActiveStandbyZonesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SwitchActiveStandbyZonesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `TagResources` of `starrocks` 2022-10-19.
///
/// POST `/webapi/tags`. Changes data. See <https://api.alibabacloud.com/document/starrocks/2022-10-19/TagResources>.
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
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/webapi/tags", body: BodyStyle::Json, } }

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

/// `ToggleAutoMinorVersionUpgrade` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/toggleAutoMinorVersionUpgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/ToggleAutoMinorVersionUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToggleAutoMinorVersionUpgrade {
    /// Required.
    pub auto_upgrade: bool,
    /// Required.
    pub instance_id: String,
}
operation! { ToggleAutoMinorVersionUpgrade(auto_upgrade: bool, instance_id: String)
    "ToggleAutoMinorVersionUpgrade" -> ToggleAutoMinorVersionUpgradeOutput {
    0 "AutoUpgrade" auto_upgrade, 1 "InstanceId" instance_id
} { path: "/webapi/starrocks/toggleAutoMinorVersionUpgrade", } }

/// Response of [`ToggleAutoMinorVersionUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToggleAutoMinorVersionUpgradeOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ToggleAutoMinorVersionUpgradeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `TogglePublicSlb` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/togglePublicSlb`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/TogglePublicSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TogglePublicSlb {
    pub enable_public_slb: Option<bool>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { TogglePublicSlb() "TogglePublicSlb" -> TogglePublicSlbOutput {
    0 "EnablePublicSlb" enable_public_slb: bool, 1 "GatewayId" gateway_id: String, 2 "InstanceId" instance_id: String
} { path: "/webapi/gateway/togglePublicSlb", } }

/// Response of [`TogglePublicSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TogglePublicSlbOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { TogglePublicSlbOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// `UnTagResources` of `starrocks` 2022-10-19.
///
/// DELETE `/webapi/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "DELETE", path: "/webapi/tags", } }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// Updates backup: `UpdateBackup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backup/manage/update`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackup {
    pub region_id: Option<String>,
    pub backup_task_id: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateBackup() "UpdateBackup" -> UpdateBackupOutput {
    0 "RegionId" region_id: String, 1 "backupTaskId" backup_task_id: String, 2 "description" description: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/webapi/backup/manage/update", body: BodyStyle::Json, } }

/// Response of [`UpdateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateBackupOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Updates backup policy: `UpdateBackupPolicy` of `starrocks` 2022-10-19.
///
/// POST `/webapi/backupRestore/policy/update`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicy {
    pub expire_days: Option<i64>,
    /// 0 to 23.
    pub hour: Option<i64>,
    pub instance_id: Option<String>,
    /// 0 to 59.
    pub minute: Option<i64>,
    pub policy_id: Option<String>,
    pub recurrence_values: Option<Vec<i64>>,
    pub timeout_seconds: Option<i64>,
}
operation! { UpdateBackupPolicy() "UpdateBackupPolicy" -> UpdateBackupPolicyOutput {
    0 "ExpireDays" expire_days: i64, 1 "Hour" hour: i64, 2 "InstanceId" instance_id: String, 3 "Minute" minute: i64,
    4 "PolicyId" policy_id: String, 5 "RecurrenceValues" recurrence_values: Vec<i64>,
    6 "TimeoutSeconds" timeout_seconds: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/webapi/backupRestore/policy/update", body: BodyStyle::Json, } }

/// Response of [`UpdateBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPolicyOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateBackupPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Updates gateway: `UpdateGateway` of `starrocks` 2022-10-19.
///
/// POST `/webapi/gateway/update`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGateway {
    pub fe_node_number: Option<i64>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateGateway() "UpdateGateway" -> UpdateGatewayOutput {
    0 "FeNodeNumber" fe_node_number: i64, 1 "GatewayId" gateway_id: String, 2 "GatewayName" gateway_name: String,
    3 "InstanceId" instance_id: String
} { path: "/webapi/gateway/update", } }

/// Response of [`UpdateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOutput {
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateGatewayOutput {
    0 "Data" data: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Updates inner ip whitelist group: `UpdateInnerIpWhitelistGroup` of `starrocks` 2022-10-19.
///
/// POST `/webapi/securityGroup/update`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateInnerIpWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInnerIpWhitelistGroup {
    /// Required.
    pub cidr_ip_list: Vec<String>,
    /// Required. 2 to 120 characters.
    pub inner_ip_whitelist_group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! {
    UpdateInnerIpWhitelistGroup(cidr_ip_list: Vec<String>, inner_ip_whitelist_group_id: String, instance_id: String)
    "UpdateInnerIpWhitelistGroup" -> UpdateInnerIpWhitelistGroupOutput {
    0 "CidrIpList" cidr_ip_list, 1 "InnerIpWhitelistGroupId" inner_ip_whitelist_group_id, 2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/webapi/securityGroup/update", body: BodyStyle::Json, } }

/// Response of [`UpdateInnerIpWhitelistGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInnerIpWhitelistGroupOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateInnerIpWhitelistGroupOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates instance name: `UpdateInstanceName` of `starrocks` 2022-10-19.
///
/// POST `/webapi/cluster/update_name`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceName(cluster_name: String, instance_id: String)
    "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "ClusterName" cluster_name, 1 "InstanceId" instance_id
} { path: "/webapi/cluster/update_name", } }

/// Response of [`UpdateInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNameOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateInstanceNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Updates node group description: `UpdateNodeGroupDescription` of `starrocks` 2022-10-19.
///
/// POST `/webapi/nodegroup/updateDescription`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdateNodeGroupDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupDescription {
    pub description: Option<String>,
    pub node_group_id: Option<String>,
    pub x_acs_ram_auth_context: Option<String>,
}
operation! { UpdateNodeGroupDescription() "UpdateNodeGroupDescription" -> UpdateNodeGroupDescriptionOutput {
    0 "Description" description: String, 1 "NodeGroupId" node_group_id: String,
    2 "X-Acs-Ram-Auth-Context" x_acs_ram_auth_context: String
} { path: "/webapi/nodegroup/updateDescription", } }

/// Response of [`UpdateNodeGroupDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupDescriptionOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateNodeGroupDescriptionOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates public network status: `UpdatePublicNetworkStatus` of `starrocks` 2022-10-19.
///
/// POST `/webapi/network/updatePublicNetworkStatus`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpdatePublicNetworkStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkStatus {
    pub component_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_group_id: Option<String>,
    pub public_network_enabled: Option<bool>,
}
operation! { UpdatePublicNetworkStatus(instance_id: String)
    "UpdatePublicNetworkStatus" -> UpdatePublicNetworkStatusOutput {
    0 "ComponentType" component_type: String, 1 "InstanceId" instance_id, 2 "NodeGroupId" node_group_id: String,
    3 "PublicNetworkEnabled" public_network_enabled: bool
} { path: "/webapi/network/updatePublicNetworkStatus", } }

/// Response of [`UpdatePublicNetworkStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkStatusOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { UpdatePublicNetworkStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// `UpgradeVersion` of `starrocks` 2022-10-19.
///
/// POST `/webapi/starrocks/upgradeVersion`. Changes data. See
/// <https://api.alibabacloud.com/document/starrocks/2022-10-19/UpgradeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersion {
    pub fast_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub minor: Option<bool>,
    /// Required.
    pub target_version: String,
}
operation! { UpgradeVersion(instance_id: String, target_version: String) "UpgradeVersion" -> UpgradeVersionOutput {
    0 "FastMode" fast_mode: bool, 1 "InstanceId" instance_id, 2 "Minor" minor: bool, 3 "TargetVersion" target_version
} { path: "/webapi/starrocks/upgradeVersion", } }

/// Response of [`UpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpgradeVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddBackupPolicy, AddGateway, ChangeResourceGroup, CheckInventory, CreateAgentResource, CreateInstanceV1,
    CreateScalingRule, CreateServiceLinkedRole, DeleteBackup, DeleteBackupPolicy, DeleteGateway,
    DeleteInnerIpWhitelistGroup, DeleteScalingRule, DescribeAvailableZones, DescribeBackupPolicies, DescribeBackups,
    DescribeConfigHistory, DescribeEventNames, DescribeInnerIpWhitelistGroups, DescribeInstanceConfigs,
    DescribeInstanceDiagnosisResult, DescribeInstanceMetaToken, DescribeInstances, DescribeNodeGroups, DescribeRegions,
    DescribeResourceConstraints, DescribeSystemTimezone, DescribeTimeTriggerScalingRules, DisableSSLConnection,
    EnableInternalSlb, EnableMultiAz, EnableSSLConnection, GetInstanceFeatureGate, GetNodeGroupFeatureGate,
    IsolateLeader, ListGateway, ListOperationActivity, ListOperationHistory, ListSSLDetails, ModifyChargeType, ModifyCu,
    ModifyCuPreCheck, ModifyDiskNumber, ModifyDiskPerformanceLevel, ModifyDiskSize, ModifyDiskType, ModifyHostAlias,
    ModifyInstanceConfig, ModifyInstanceConfigPreCheck, ModifyMaintainableTime, ModifyNodeNumber,
    ModifyNodeNumberPreCheck, ModifyScalingRule, ModifySpecType, ModifySpecTypePreCheck, ModifyUserPassword,
    QueryEnableMultiAzPrice, QueryMinorVersion, QueryModifyChargeTypePrice, QueryModifyCuPrice,
    QueryModifyDiskNumberPrice, QueryModifyDiskPerformanceLevelPrice, QueryModifyDiskSizePrice,
    QueryModifyDiskTypePrice, QueryModifyNodeNumberPrice, QueryModifySpecTypePrice, QueryPriceV1, QueryRefundPrice,
    QueryRenewPrice, QueryUnpaidOrder, QueryUpgradableVersions, RebootECS, ReleaseInstance, RenewInstance,
    RestartInstance, RestartNodeGroup, RestartNodes, RestoreInstance, ResumeInstance, RollbackConfigModification,
    SwitchActiveStandbyZones, TagResources, ToggleAutoMinorVersionUpgrade, TogglePublicSlb, UnTagResources,
    UpdateBackup, UpdateBackupPolicy, UpdateGateway, UpdateInnerIpWhitelistGroup, UpdateInstanceName,
    UpdateNodeGroupDescription, UpdatePublicNetworkStatus, UpgradeVersion
}
