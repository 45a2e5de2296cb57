//! `cddc` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 23 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/cddc/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cddc::DescribePrinsEcsInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePrinsEcsInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cddc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "cddc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "cddc.aliyuncs.com"),
        ("ap-southeast-2", "cddc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "cddc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cddc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "cddc.aliyuncs.com"),
        ("cn-chengdu", "cddc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "cddc.aliyuncs.com"),
        ("cn-heyuan", "cddc.aliyuncs.com"),
        ("cn-hongkong", "cddc.aliyuncs.com"),
        ("cn-huhehaote", "cddc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "cddc.aliyuncs.com"),
        ("cn-shanghai", "cddc.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cddc.aliyuncs.com"),
        ("cn-shenzhen", "cddc.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cddc.aliyuncs.com"),
        ("cn-zhangjiakou", "cddc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "cddc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cddc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "cddc.me-east-1.aliyuncs.com"),
        ("us-east-1", "cddc.aliyuncs.com"),
        ("us-west-1", "cddc.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("cddc", "2020-03-20", "cddc", &ENDPOINTS);

/// Adds prins instance: `AddPrinsInstance` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/AddPrinsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrinsInstance {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub disk: Option<Vec<AddPrinsInstanceDisk>>,
    pub ecs_instance_id: Option<String>,
    pub engine: Option<String>,
    pub ip: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
}
operation! { AddPrinsInstance() "AddPrinsInstance" -> AddPrinsInstanceOutput {
    0 "Alias" alias: String, 1 "Description" description: String, 2 "Disk" disk: Vec<AddPrinsInstanceDisk>,
    3 "EcsInstanceId" ecs_instance_id: String, 4 "Engine" engine: String, 5 "Ip" ip: String,
    6 "Password" password: Secret, 7 "Port" port: String, 8 "RegionId" region_id: String,
    9 "SecurityGroupId" security_group_id: String, 10 "Username" username: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`AddPrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrinsInstanceDisk {
    pub category: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub mount: Option<String>,
    pub r#type: Option<String>,
}
input! { AddPrinsInstanceDisk() {
    0 "Category" category: String, 1 "Device" device: String, 2 "DiskId" disk_id: String, 3 "Mount" mount: String,
    4 "Type" r#type: String
} }

/// Response of [`AddPrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrinsInstanceOutput {
    pub cust_instance_id: Option<String>,
    pub cust_instance_name: Option<String>,
}
model! { AddPrinsInstanceOutput {
    0 "CustInstanceId" cust_instance_id: String, 1 "CustInstanceName" cust_instance_name: String
} }

/// Creates dedicated host: `CreateDedicatedHost` of `cddc` 2020-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/CreateDedicatedHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHost {
    pub auto_renew: Option<String>,
    /// Required.
    pub client_token: String,
    pub cluster_alias: Option<String>,
    pub cluster_services: Option<Vec<String>>,
    pub cluster_type: Option<String>,
    /// Required.
    pub dedicated_host_group_id: String,
    /// Required.
    pub host_class: String,
    pub host_storage: Option<String>,
    pub host_storage_type: Option<String>,
    pub image_category: Option<String>,
    pub my_base_ecs_class: Option<CreateDedicatedHostMyBaseEcsClass>,
    /// Secret.
    pub os_password: Option<Secret>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<String>,
    /// Required.
    pub vswitch_id: String,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateDedicatedHost::new`].
pub struct CreateDedicatedHostRequired {
    pub client_token: String,
    pub dedicated_host_group_id: String,
    pub host_class: String,
    pub pay_type: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! {
    CreateDedicatedHost { CreateDedicatedHostRequired: client_token, dedicated_host_group_id, host_class, pay_type, region_id, vswitch_id, zone_id }
    "CreateDedicatedHost" -> CreateDedicatedHostOutput {
    0 "AutoRenew" auto_renew: String, 1 "ClientToken" client_token, 2 "ClusterAlias" cluster_alias: String,
    3 "ClusterServices" cluster_services: Vec<String>, 4 "ClusterType" cluster_type: String,
    5 "DedicatedHostGroupId" dedicated_host_group_id, 6 "HostClass" host_class, 7 "HostStorage" host_storage: String,
    8 "HostStorageType" host_storage_type: String, 9 "ImageCategory" image_category: String,
    10 "MyBaseEcsClass" my_base_ecs_class: CreateDedicatedHostMyBaseEcsClass, 11 "OsPassword" os_password: Secret,
    12 "OwnerId" owner_id: i64, 13 "PayType" pay_type, 14 "Period" period: String, 15 "RegionId" region_id,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "UsedTime" used_time: String, 19 "VSwitchId" vswitch_id, 20 "VpcID" vpc_id: String, 21 "ZoneId" zone_id
} [
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`CreateDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostMyBaseEcsClass {
    pub amount: Option<i64>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub depolyment_set_id: Option<String>,
    pub ecs_class_code: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_type: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<Vec<String>>,
}
input! { CreateDedicatedHostMyBaseEcsClass() {
    0 "Amount" amount: i64, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type: String,
    3 "DataDiskCategory" data_disk_category: String, 4 "DataDiskCount" data_disk_count: i64,
    5 "DataDiskSize" data_disk_size: i64, 6 "DepolymentSetId" depolyment_set_id: String,
    7 "EcsClassCode" ecs_class_code: String, 8 "InternetChargeType" internet_charge_type: String,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "KeyPairName" key_pair_name: String,
    11 "Password" password: Secret, 12 "Period" period: i64, 13 "PeriodType" period_type: String,
    14 "SecurityGroupIds" security_group_ids: Vec<String>, 15 "SystemDiskCategory" system_disk_category: String,
    16 "SystemDiskSize" system_disk_size: i64, 17 "Tags" tags: Vec<String>
} }

/// Response of [`CreateDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostOutput {
    pub cluster_name: Option<String>,
    pub dedicate_host_list: Option<CreateDedicatedHostDedicateHostList>,
    pub order_id: Option<i64>,
}
model! { CreateDedicatedHostOutput {
    0 "ClusterName" cluster_name: String, 1 "DedicateHostList" dedicate_host_list: CreateDedicatedHostDedicateHostList,
    2 "OrderId" order_id: i64
} }

/// In the response of [`CreateDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostDedicateHostList {
    pub dedicate_host_list: Vec<CreateDedicatedHostDedicateHostListDedicateHostList>,
}
model! { CreateDedicatedHostDedicateHostList {
    0 "DedicateHostList" dedicate_host_list: Vec<CreateDedicatedHostDedicateHostListDedicateHostList>
} }

/// In the response of [`CreateDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostDedicateHostListDedicateHostList {
    pub dedicated_host_id: Option<String>,
}
model! { CreateDedicatedHostDedicateHostListDedicateHostList {
    0 "DedicatedHostId" dedicated_host_id: String
} }

/// Creates dedicated host account: `CreateDedicatedHostAccount` of `cddc` 2020-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/CreateDedicatedHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDedicatedHostAccount(account_name: String, account_password: Secret, dedicated_host_id: String)
    "CreateDedicatedHostAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "AccountType" account_type: String,
    3 "BastionInstanceId" bastion_instance_id: String, 4 "ClientToken" client_token: String,
    5 "DedicatedHostId" dedicated_host_id, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDedicatedHostAccount`]: empty.
pub type CreateDedicatedHostAccountOutput = Empty;

/// Creates dedicated host group: `CreateDedicatedHostGroup` of `cddc` 2020-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/CreateDedicatedHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostGroup {
    pub allocation_policy: Option<String>,
    /// Required.
    pub client_token: String,
    pub cpu_allocation_ratio: Option<i64>,
    pub dedicated_host_group_desc: Option<String>,
    pub disk_allocation_ratio: Option<i64>,
    /// Required.
    pub engine: String,
    pub host_replace_policy: Option<String>,
    pub mem_allocation_ratio: Option<i64>,
    pub open_permission: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateDedicatedHostGroup(client_token: String, engine: String, region_id: String, vpc_id: String)
    "CreateDedicatedHostGroup" -> CreateDedicatedHostGroupOutput {
    0 "AllocationPolicy" allocation_policy: String, 1 "ClientToken" client_token,
    2 "CpuAllocationRatio" cpu_allocation_ratio: i64, 3 "DedicatedHostGroupDesc" dedicated_host_group_desc: String,
    4 "DiskAllocationRatio" disk_allocation_ratio: i64, 5 "Engine" engine,
    6 "HostReplacePolicy" host_replace_policy: String, 7 "MemAllocationRatio" mem_allocation_ratio: i64,
    8 "OpenPermission" open_permission: i64, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "VPCId" vpc_id
} }

/// Response of [`CreateDedicatedHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostGroupOutput {
    pub dedicated_host_group_id: Option<String>,
}
model! { CreateDedicatedHostGroupOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String
} }

/// Creates my base: `CreateMyBase` of `cddc` 2020-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/CreateMyBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBase {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub client_token: Option<String>,
    pub dedicated_host_group_description: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    /// Required.
    pub ecs_class_list: Vec<CreateMyBaseECSClassList>,
    pub ecs_deployment_set_id: Option<String>,
    pub ecs_host_name: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ecs_unique_suffix: Option<String>,
    /// Required.
    pub engine: String,
    pub image_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub os_password: Option<Secret>,
    pub owner_id: Option<i64>,
    pub password_inherit: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub period_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_id: String,
    pub tags: Option<Vec<CreateMyBaseTags>>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub user_data_in_base64: Option<bool>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateMyBase::new`].
pub struct CreateMyBaseRequired {
    pub ecs_class_list: Vec<CreateMyBaseECSClassList>,
    pub engine: String,
    pub pay_type: String,
    pub region_id: String,
    pub security_group_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateMyBase { CreateMyBaseRequired: ecs_class_list, engine, pay_type, region_id, security_group_id, vswitch_id, vpc_id, zone_id }
    "CreateMyBase" -> CreateMyBaseOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: String, 2 "ClientToken" client_token: String,
    3 "DedicatedHostGroupDescription" dedicated_host_group_description: String,
    4 "DedicatedHostGroupId" dedicated_host_group_id: String, 5 "ECSClassList" ecs_class_list,
    6 "EcsDeploymentSetId" ecs_deployment_set_id: String, 7 "EcsHostName" ecs_host_name: String,
    8 "EcsInstanceName" ecs_instance_name: String, 9 "EcsUniqueSuffix" ecs_unique_suffix: String, 10 "Engine" engine,
    11 "ImageId" image_id: String, 12 "InternetChargeType" internet_charge_type: String,
    13 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 14 "KeyPairName" key_pair_name: String,
    15 "OsPassword" os_password: Secret, 16 "OwnerId" owner_id: i64, 17 "PasswordInherit" password_inherit: String,
    18 "PayType" pay_type, 19 "Period" period: String, 20 "PeriodType" period_type: String, 21 "RegionId" region_id,
    22 "ResourceGroupId" resource_group_id: String, 23 "ResourceOwnerAccount" resource_owner_account: String,
    24 "ResourceOwnerId" resource_owner_id: i64, 25 "SecurityGroupId" security_group_id,
    26 "Tags" tags: Vec<CreateMyBaseTags>, 27 "UserData" user_data: Secret,
    28 "UserDataInBase64" user_data_in_base64: bool, 29 "VSwitchId" vswitch_id, 30 "VpcId" vpc_id, 31 "ZoneId" zone_id
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(26, Location::Default, Style::Json)
] }

/// In the request of [`CreateMyBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseECSClassList {
    pub data_disk_auto_snapshot_policy_id: Option<String>,
    pub data_disk_encrypted: Option<bool>,
    pub data_disk_kms_key_id: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_count: Option<i64>,
    pub disk_type: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub node_count: Option<i64>,
    pub sys_disk_auto_snapshot_policy_id: Option<String>,
    /// Required.
    pub sys_disk_capacity: Option<i64>,
    pub sys_disk_encrypted: Option<bool>,
    pub sys_disk_kms_key_id: Option<String>,
    /// Required.
    pub sys_disk_type: Option<String>,
    pub system_disk_performance_level: Option<String>,
}
input! {
    CreateMyBaseECSClassList(instance_type: String, node_count: i64, sys_disk_capacity: i64, sys_disk_type: String) {
    0 "dataDiskAutoSnapshotPolicyId" data_disk_auto_snapshot_policy_id: String,
    1 "dataDiskEncrypted" data_disk_encrypted: bool, 2 "dataDiskKMSKeyId" data_disk_kms_key_id: String,
    3 "dataDiskPerformanceLevel" data_disk_performance_level: String, 4 "diskCapacity" disk_capacity: i64,
    5 "diskCount" disk_count: i64, 6 "diskType" disk_type: String, 7 "instanceType" instance_type: String,
    8 "nodeCount" node_count: i64, 9 "sysDiskAutoSnapshotPolicyId" sys_disk_auto_snapshot_policy_id: String,
    10 "sysDiskCapacity" sys_disk_capacity: i64, 11 "sysDiskEncrypted" sys_disk_encrypted: bool,
    12 "sysDiskKMSKeyId" sys_disk_kms_key_id: String, 13 "sysDiskType" sys_disk_type: String,
    14 "systemDiskPerformanceLevel" system_disk_performance_level: String
} }

/// In the request of [`CreateMyBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateMyBaseTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateMyBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOutput {
    pub order_list: Option<CreateMyBaseOrderList>,
}
model! { CreateMyBaseOutput {
    0 "OrderList" order_list: CreateMyBaseOrderList
} }

/// In the response of [`CreateMyBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOrderList {
    pub order_list: Vec<CreateMyBaseOrderListOrderList>,
}
model! { CreateMyBaseOrderList {
    0 "OrderList" order_list: Vec<CreateMyBaseOrderListOrderList>
} }

/// In the response of [`CreateMyBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOrderListOrderList {
    pub create_timestamp: Option<i64>,
    pub dedicated_host_group_name: Option<String>,
    pub ecs_instance_ids: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateMyBaseOrderListOrderList {
    0 "CreateTimestamp" create_timestamp: i64, 1 "DedicatedHostGroupName" dedicated_host_group_name: String,
    2 "ECSInstanceIds" ecs_instance_ids: String, 3 "OrderId" order_id: String
} }

/// Creates prins backup plan: `CreatePrinsBackupPlan` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/CreatePrinsBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrinsBackupPlan {
    /// Required.
    pub backup_period: String,
    pub backup_plan_name: Option<String>,
    /// Required.
    pub backup_start_time: String,
    /// Required.
    pub ecs_instance_id: String,
    /// Required.
    pub instance_class: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub period: String,
    /// Required.
    pub region_id: String,
    /// Required. 1 to 11.
    pub used_time: i64,
}

/// Arguments of [`CreatePrinsBackupPlan::new`].
pub struct CreatePrinsBackupPlanRequired {
    pub backup_period: String,
    pub backup_start_time: String,
    pub ecs_instance_id: String,
    pub instance_class: String,
    pub instance_name: String,
    pub period: String,
    pub region_id: String,
    pub used_time: i64,
}
operation! {
    CreatePrinsBackupPlan { CreatePrinsBackupPlanRequired: backup_period, backup_start_time, ecs_instance_id, instance_class, instance_name, period, region_id, used_time }
    "CreatePrinsBackupPlan" -> CreatePrinsBackupPlanOutput {
    0 "BackupPeriod" backup_period, 1 "BackupPlanName" backup_plan_name: String, 2 "BackupStartTime" backup_start_time,
    3 "EcsInstanceId" ecs_instance_id, 4 "InstanceClass" instance_class, 5 "InstanceName" instance_name,
    6 "Period" period, 7 "RegionId" region_id, 8 "UsedTime" used_time
} }

/// Response of [`CreatePrinsBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrinsBackupPlanOutput {
    pub backup_plan_id: Option<String>,
}
model! { CreatePrinsBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String
} }

/// Deletes dedicated host account: `DeleteDedicatedHostAccount` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DeleteDedicatedHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDedicatedHostAccount(account_name: String, dedicated_host_id: String)
    "DeleteDedicatedHostAccount" -> Empty {
    0 "AccountName" account_name, 1 "DedicatedHostId" dedicated_host_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDedicatedHostAccount`]: empty.
pub type DeleteDedicatedHostAccountOutput = Empty;

/// Deletes dedicated host group: `DeleteDedicatedHostGroup` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DeleteDedicatedHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostGroup {
    /// Required.
    pub dedicated_host_group_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDedicatedHostGroup(dedicated_host_group_id: String) "DeleteDedicatedHostGroup" -> Empty {
    0 "DedicatedHostGroupId" dedicated_host_group_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDedicatedHostGroup`]: empty.
pub type DeleteDedicatedHostGroupOutput = Empty;

/// Describes dedicated host attribute: `DescribeDedicatedHostAttribute` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeDedicatedHostAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAttribute {
    /// Required.
    pub dedicated_host_group_id: String,
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostAttribute(dedicated_host_group_id: String, dedicated_host_id: String)
    "DescribeDedicatedHostAttribute" -> DescribeDedicatedHostAttributeOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id, 1 "DedicatedHostId" dedicated_host_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDedicatedHostAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAttributeOutput {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub allocation_status: Option<String>,
    pub auto_renew: Option<String>,
    pub cpu_allocation_ratio: Option<String>,
    pub cpu_used: Option<String>,
    pub created_time: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub disk_allocation_ratio: Option<String>,
    pub distribution_tag: Option<String>,
    pub ecs_class_code: Option<String>,
    pub expired_time: Option<String>,
    pub host_cpu: Option<i64>,
    pub host_class: Option<String>,
    pub host_mem: Option<i64>,
    pub host_name: Option<String>,
    pub host_status: Option<String>,
    pub host_storage: Option<i64>,
    pub host_type: Option<String>,
    pub ip_address: Option<String>,
    pub image_category: Option<String>,
    pub instance_number: Option<i64>,
    pub instance_number_master: Option<i64>,
    pub instance_number_ro_master: Option<i64>,
    pub instance_number_ro_slave: Option<i64>,
    pub instance_number_slave: Option<i64>,
    pub mem_allocation_ratio: Option<String>,
    pub memory_used: Option<String>,
    pub open_permission: Option<String>,
    pub region_id: Option<String>,
    pub storage_used: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostAttributeOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String,
    2 "AllocationStatus" allocation_status: String, 3 "AutoRenew" auto_renew: String,
    4 "CPUAllocationRatio" cpu_allocation_ratio: String, 5 "CpuUsed" cpu_used: String,
    6 "CreatedTime" created_time: String, 7 "DedicatedHostGroupId" dedicated_host_group_id: String,
    8 "DedicatedHostId" dedicated_host_id: String, 9 "DiskAllocationRatio" disk_allocation_ratio: String,
    10 "DistributionTag" distribution_tag: String, 11 "EcsClassCode" ecs_class_code: String,
    12 "ExpiredTime" expired_time: String, 13 "HostCPU" host_cpu: i64, 14 "HostClass" host_class: String,
    15 "HostMem" host_mem: i64, 16 "HostName" host_name: String, 17 "HostStatus" host_status: String,
    18 "HostStorage" host_storage: i64, 19 "HostType" host_type: String, 20 "IPAddress" ip_address: String,
    21 "ImageCategory" image_category: String, 22 "InstanceNumber" instance_number: i64,
    23 "InstanceNumberMaster" instance_number_master: i64, 24 "InstanceNumberROMaster" instance_number_ro_master: i64,
    25 "InstanceNumberROSlave" instance_number_ro_slave: i64, 26 "InstanceNumberSlave" instance_number_slave: i64,
    27 "MemAllocationRatio" mem_allocation_ratio: String, 28 "MemoryUsed" memory_used: String,
    29 "OpenPermission" open_permission: String, 30 "RegionId" region_id: String, 31 "StorageUsed" storage_used: String,
    32 "VPCId" vpc_id: String, 33 "VSwitchId" vswitch_id: String, 34 "ZoneId" zone_id: String
} }

/// Describes dedicated host disks: `DescribeDedicatedHostDisks` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeDedicatedHostDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostDisks {
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostDisks(dedicated_host_id: String)
    "DescribeDedicatedHostDisks" -> DescribeDedicatedHostDisksOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDedicatedHostDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostDisksOutput {
    pub dedicated_host_id: Option<String>,
    pub disks: Vec<DescribeDedicatedHostDisksDisks>,
}
model! { DescribeDedicatedHostDisksOutput {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "Disks" disks: Vec<DescribeDedicatedHostDisksDisks>
} }

/// In the response of [`DescribeDedicatedHostDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostDisksDisks {
    pub category: Option<String>,
    pub db_instance_id: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub has_db_instance: Option<bool>,
    pub max_iops: Option<i64>,
    pub max_throughput: Option<i64>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostDisksDisks {
    0 "Category" category: String, 1 "DBInstanceId" db_instance_id: String, 2 "Device" device: String,
    3 "DiskId" disk_id: String, 4 "HasDBInstance" has_db_instance: bool, 5 "MaxIOPS" max_iops: i64,
    6 "MaxThroughput" max_throughput: i64, 7 "PerformanceLevel" performance_level: String, 8 "Size" size: i64,
    9 "Status" status: String, 10 "Type" r#type: String, 11 "ZoneId" zone_id: String
} }

/// Describes dedicated host groups: `DescribeDedicatedHostGroups` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeDedicatedHostGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroups {
    pub dedicated_host_group_id: Option<String>,
    pub engine: Option<String>,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostGroups(region_id: String)
    "DescribeDedicatedHostGroups" -> DescribeDedicatedHostGroupsOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String, 1 "Engine" engine: String,
    2 "ImageCategory" image_category: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsOutput {
    pub dedicated_host_groups: Option<DescribeDedicatedHostGroupsDedicatedHostGroups>,
}
model! { DescribeDedicatedHostGroupsOutput {
    0 "DedicatedHostGroups" dedicated_host_groups: DescribeDedicatedHostGroupsDedicatedHostGroups
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroups {
    pub dedicated_host_groups: Vec<
        DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups,
    >,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroups {
    0 "DedicatedHostGroups" dedicated_host_groups: Vec<DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups>
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups {
    pub allocation_policy: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub category: Option<String>,
    pub cpu_allocate_ration: Option<f64>,
    pub cpu_allocated_amount: Option<f64>,
    pub cpu_allocation_ratio: Option<i64>,
    pub create_time: Option<String>,
    pub dedicated_host_count_group_by_host_type: BTreeMap<String, Value>,
    pub dedicated_host_group_desc: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub deploy_type: Option<String>,
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
    0 "AllocationPolicy" allocation_policy: String, 1 "BastionInstanceId" bastion_instance_id: String,
    2 "Category" category: String, 3 "CpuAllocateRation" cpu_allocate_ration: f64,
    4 "CpuAllocatedAmount" cpu_allocated_amount: f64, 5 "CpuAllocationRatio" cpu_allocation_ratio: i64,
    6 "CreateTime" create_time: String,
    7 "DedicatedHostCountGroupByHostType" dedicated_host_count_group_by_host_type: BTreeMap<String, Value>,
    8 "DedicatedHostGroupDesc" dedicated_host_group_desc: String,
    9 "DedicatedHostGroupId" dedicated_host_group_id: String, 10 "DeployType" deploy_type: String,
    11 "DiskAllocateRation" disk_allocate_ration: f64, 12 "DiskAllocatedAmount" disk_allocated_amount: f64,
    13 "DiskAllocationRatio" disk_allocation_ratio: i64, 14 "DiskUsedAmount" disk_used_amount: f64,
    15 "DiskUtility" disk_utility: f64, 16 "Engine" engine: String, 17 "HostNumber" host_number: i64,
    18 "HostReplacePolicy" host_replace_policy: String, 19 "InstanceNumber" instance_number: i64,
    20 "MemAllocateRation" mem_allocate_ration: f64, 21 "MemAllocatedAmount" mem_allocated_amount: f64,
    22 "MemAllocationRatio" mem_allocation_ratio: i64, 23 "MemUsedAmount" mem_used_amount: f64,
    24 "MemUtility" mem_utility: f64, 25 "OpenPermission" open_permission: String, 26 "Text" text: String,
    27 "VPCId" vpc_id: String, 28 "ZoneIDList" zone_id_list: DescribeDedicatedHostGroupsZoneIDList
} }

/// In the response of [`DescribeDedicatedHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsZoneIDList {
    pub zone_id_list: Vec<String>,
}
model! { DescribeDedicatedHostGroupsZoneIDList {
    0 "ZoneIDList" zone_id_list: Vec<String>
} }

/// Describes dedicated hosts: `DescribeDedicatedHosts` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeDedicatedHosts>.
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
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedHosts(region_id: String) "DescribeDedicatedHosts" -> DescribeDedicatedHostsOutput {
    0 "AllocationStatus" allocation_status: String, 1 "DedicatedHostGroupId" dedicated_host_group_id: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "HostStatus" host_status: String, 4 "HostType" host_type: String,
    5 "OrderId" order_id: i64, 6 "OwnerId" owner_id: i64, 7 "PageNumbers" page_numbers: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tags" tags: String, 13 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOutput {
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_hosts: Option<DescribeDedicatedHostsDedicatedHosts>,
    pub max_auto_scale_host_storage: Option<i64>,
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeDedicatedHostsOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String,
    1 "DedicatedHosts" dedicated_hosts: DescribeDedicatedHostsDedicatedHosts,
    2 "MaxAutoScaleHostStorage" max_auto_scale_host_storage: i64, 3 "PageNumbers" page_numbers: i64,
    4 "PageSize" page_size: i64, 5 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHosts {
    pub dedicated_hosts: Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>,
}
model! { DescribeDedicatedHostsDedicatedHosts {
    0 "DedicatedHosts" dedicated_hosts: Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>
} }

/// In the response of [`DescribeDedicatedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub allocation_status: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub cpu_allocation_ratio: Option<String>,
    pub category: Option<String>,
    pub charge_type: Option<String>,
    pub cpu_used: Option<String>,
    pub created_time: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub disk_allocation_ratio: Option<String>,
    pub disk_info: Option<String>,
    pub distribution_symbol: Option<String>,
    pub distribution_tag: Option<String>,
    pub ecs_class_code: Option<String>,
    pub ecs_id: Option<String>,
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
    pub mssql_support_version: Option<String>,
    pub open_permission: Option<String>,
    pub storage_used: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String,
    2 "AllocationStatus" allocation_status: String, 3 "BastionInstanceId" bastion_instance_id: String,
    4 "CPUAllocationRatio" cpu_allocation_ratio: String, 5 "Category" category: String,
    6 "ChargeType" charge_type: String, 7 "CpuUsed" cpu_used: String, 8 "CreatedTime" created_time: String,
    9 "DedicatedHostGroupId" dedicated_host_group_id: String, 10 "DedicatedHostId" dedicated_host_id: String,
    11 "DiskAllocationRatio" disk_allocation_ratio: String, 12 "DiskInfo" disk_info: String,
    13 "DistributionSymbol" distribution_symbol: String, 14 "DistributionTag" distribution_tag: String,
    15 "EcsClassCode" ecs_class_code: String, 16 "EcsId" ecs_id: String, 17 "EndTime" end_time: String,
    18 "Engine" engine: String, 19 "HostCPU" host_cpu: String, 20 "HostClass" host_class: String,
    21 "HostMem" host_mem: String, 22 "HostName" host_name: String, 23 "HostStatus" host_status: String,
    24 "HostStorage" host_storage: String, 25 "HostType" host_type: String, 26 "IPAddress" ip_address: String,
    27 "ImageCategory" image_category: String, 28 "InstanceNumber" instance_number: String,
    29 "MemAllocationRatio" mem_allocation_ratio: String, 30 "MemoryUsed" memory_used: String,
    31 "MssqlSupportVersion" mssql_support_version: String, 32 "OpenPermission" open_permission: String,
    33 "StorageUsed" storage_used: String, 34 "VPCId" vpc_id: String, 35 "VSwitchId" vswitch_id: String,
    36 "ZoneId" zone_id: String
} }

/// Describes host ecs level info: `DescribeHostEcsLevelInfo` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeHostEcsLevelInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfo {
    /// Required.
    pub db_type: String,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeHostEcsLevelInfo(db_type: String, region_id: String, storage_type: String, zone_id: String)
    "DescribeHostEcsLevelInfo" -> DescribeHostEcsLevelInfoOutput {
    0 "DbType" db_type, 1 "ImageCategory" image_category: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "StorageType" storage_type, 7 "ZoneId" zone_id
} }

/// Response of [`DescribeHostEcsLevelInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfoOutput {
    pub host_ecs_level_infos: Vec<DescribeHostEcsLevelInfoHostEcsLevelInfos>,
}
model! { DescribeHostEcsLevelInfoOutput {
    0 "HostEcsLevelInfos" host_ecs_level_infos: Vec<DescribeHostEcsLevelInfoHostEcsLevelInfos>
} }

/// In the response of [`DescribeHostEcsLevelInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfoHostEcsLevelInfos {
    pub cddc_host_type: Option<String>,
    pub items: Vec<DescribeHostEcsLevelInfoItems>,
}
model! { DescribeHostEcsLevelInfoHostEcsLevelInfos {
    0 "CddcHostType" cddc_host_type: String, 1 "Items" items: Vec<DescribeHostEcsLevelInfoItems>
} }

/// In the response of [`DescribeHostEcsLevelInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfoItems {
    pub cloud_storage_bandwidth: Option<f64>,
    pub cpu: Option<i64>,
    pub cpu_frequency: Option<String>,
    pub cpu_version: Option<String>,
    pub description: Option<String>,
    pub ecs_class: Option<String>,
    pub ecs_class_code: Option<String>,
    pub is_cloud_disk: Option<i64>,
    pub local_storage: Option<String>,
    pub memory: Option<i64>,
    pub net_band_width: Option<f64>,
    pub net_package: Option<i64>,
    pub rds_class_code: Option<String>,
    pub storage_iops: Option<i64>,
}
model! { DescribeHostEcsLevelInfoItems {
    0 "CloudStorageBandwidth" cloud_storage_bandwidth: f64, 1 "Cpu" cpu: i64, 2 "CpuFrequency" cpu_frequency: String,
    3 "CpuVersion" cpu_version: String, 4 "Description" description: String, 5 "EcsClass" ecs_class: String,
    6 "EcsClassCode" ecs_class_code: String, 7 "IsCloudDisk" is_cloud_disk: i64, 8 "LocalStorage" local_storage: String,
    9 "Memory" memory: i64, 10 "NetBandWidth" net_band_width: f64, 11 "NetPackage" net_package: i64,
    12 "RdsClassCode" rds_class_code: String, 13 "StorageIops" storage_iops: i64
} }

/// Describes host web shell: `DescribeHostWebShell` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeHostWebShell>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShell {
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeHostWebShell(dedicated_host_id: String, region_id: String, zone_id: String)
    "DescribeHostWebShell" -> DescribeHostWebShellOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ZoneId" zone_id
} }

/// Response of [`DescribeHostWebShell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShellOutput {
    /// Secret.
    pub login_url: Option<Secret>,
}
model! { DescribeHostWebShellOutput {
    0 "LoginUrl" login_url: Secret
} }

/// Describes prins backup plan: `DescribePrinsBackupPlan` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribePrinsBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsBackupPlan {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribePrinsBackupPlan(instance_name: String, region_id: String)
    "DescribePrinsBackupPlan" -> DescribePrinsBackupPlanOutput {
    0 "InstanceName" instance_name, 1 "RegionId" region_id
} }

/// Response of [`DescribePrinsBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsBackupPlanOutput {
    pub backup_plan: Option<DescribePrinsBackupPlanBackupPlan>,
    pub oss_hint: Option<bool>,
}
model! { DescribePrinsBackupPlanOutput {
    0 "BackupPlan" backup_plan: DescribePrinsBackupPlanBackupPlan, 1 "OssHint" oss_hint: bool
} }

/// In the response of [`DescribePrinsBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsBackupPlanBackupPlan {
    pub backup_period: Option<String>,
    pub backup_plan_create_time: Option<String>,
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub backup_plan_status: Option<String>,
    pub backup_start_time: Option<String>,
    pub database_type: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub instance_class: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribePrinsBackupPlanBackupPlan {
    0 "BackupPeriod" backup_period: String, 1 "BackupPlanCreateTime" backup_plan_create_time: String,
    2 "BackupPlanId" backup_plan_id: String, 3 "BackupPlanName" backup_plan_name: String,
    4 "BackupPlanStatus" backup_plan_status: String, 5 "BackupStartTime" backup_start_time: String,
    6 "DatabaseType" database_type: String, 7 "EcsInstanceId" ecs_instance_id: String,
    8 "InstanceClass" instance_class: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "UserName" user_name: String
} }

/// Describes prins ecs instances: `DescribePrinsEcsInstances` of `cddc` 2020-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribePrinsEcsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstances {
    pub ecs_instance_id: Option<String>,
    pub keyword: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribePrinsEcsInstances() "DescribePrinsEcsInstances" -> DescribePrinsEcsInstancesOutput {
    0 "EcsInstanceId" ecs_instance_id: String, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "VpcId" vpc_id: String, 8 "ZoneId" zone_id: String
} }
paged! { DescribePrinsEcsInstances: DescribePrinsEcsInstancesInstanceList =
    Token "NextToken", "InstanceList" instance_list, next "NextToken" }

/// Response of [`DescribePrinsEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesOutput {
    pub instance_list: Vec<DescribePrinsEcsInstancesInstanceList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrinsEcsInstancesOutput {
    0 "InstanceList" instance_list: Vec<DescribePrinsEcsInstancesInstanceList>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrinsEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesInstanceList {
    pub description: Option<String>,
    pub disks: Vec<DescribePrinsEcsInstancesDisks>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip_list: Vec<DescribePrinsEcsInstancesIpList>,
    pub security_groups: Vec<String>,
    pub stauts: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePrinsEcsInstancesInstanceList {
    0 "Description" description: String, 1 "Disks" disks: Vec<DescribePrinsEcsInstancesDisks>,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String,
    4 "IpList" ip_list: Vec<DescribePrinsEcsInstancesIpList>, 5 "SecurityGroups" security_groups: Vec<String>,
    6 "Stauts" stauts: String, 7 "VpcId" vpc_id: String, 8 "ZoneId" zone_id: String
} }

/// In the response of [`DescribePrinsEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesDisks {
    pub category: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub mount: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePrinsEcsInstancesDisks {
    0 "Category" category: String, 1 "Device" device: String, 2 "DiskId" disk_id: String, 3 "Mount" mount: String,
    4 "Type" r#type: String
} }

/// In the response of [`DescribePrinsEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesIpList {
    pub ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePrinsEcsInstancesIpList {
    0 "Ip" ip: String, 1 "Type" r#type: String
} }

/// Describes prins instance: `DescribePrinsInstance` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribePrinsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstance {
    pub discover: Option<bool>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribePrinsInstance() "DescribePrinsInstance" -> DescribePrinsInstanceOutput {
    0 "Discover" discover: bool, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceOutput {
    pub db_instance: Option<DescribePrinsInstanceDbInstance>,
}
model! { DescribePrinsInstanceOutput {
    0 "DbInstance" db_instance: DescribePrinsInstanceDbInstance
} }

/// In the response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceDbInstance {
    pub alias: Option<String>,
    pub das_id: Option<String>,
    pub description: Option<String>,
    pub dms_id: Option<String>,
    pub engine_type: Option<String>,
    pub engine_version: Option<String>,
    pub gmt_created: Option<String>,
    pub host_instances: Vec<DescribePrinsInstanceHostInstances>,
    pub instance_class: Option<String>,
    pub instance_name: Option<String>,
    pub instance_storage_capacity: Option<String>,
    pub instance_storage_type: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Vec<DescribePrinsInstanceTag>,
    pub vpc_id: Option<String>,
}
model! { DescribePrinsInstanceDbInstance {
    0 "Alias" alias: String, 1 "DasId" das_id: String, 2 "Description" description: String, 3 "DmsId" dms_id: String,
    4 "EngineType" engine_type: String, 5 "EngineVersion" engine_version: String, 6 "GmtCreated" gmt_created: String,
    7 "HostInstances" host_instances: Vec<DescribePrinsInstanceHostInstances>, 8 "InstanceClass" instance_class: String,
    9 "InstanceName" instance_name: String, 10 "InstanceStorageCapacity" instance_storage_capacity: String,
    11 "InstanceStorageType" instance_storage_type: String, 12 "NetworkType" network_type: String,
    13 "RegionId" region_id: String, 14 "Status" status: String, 15 "Tag" tag: Vec<DescribePrinsInstanceTag>,
    16 "VpcId" vpc_id: String
} }

/// In the response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceHostInstances {
    pub cpu: Option<String>,
    pub description: Option<String>,
    pub disk_info: Vec<DescribePrinsInstanceDiskInfo>,
    pub gmt_created: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub ip: Option<String>,
    pub ip_address: Vec<DescribePrinsInstanceIpAddress>,
    pub mem: Option<String>,
    pub port: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePrinsInstanceHostInstances {
    0 "Cpu" cpu: String, 1 "Description" description: String,
    2 "DiskInfo" disk_info: Vec<DescribePrinsInstanceDiskInfo>, 3 "GmtCreated" gmt_created: String,
    4 "InstanceClass" instance_class: String, 5 "InstanceId" instance_id: String,
    6 "InstanceName" instance_name: String, 7 "InstanceRole" instance_role: String, 8 "Ip" ip: String,
    9 "IpAddress" ip_address: Vec<DescribePrinsInstanceIpAddress>, 10 "Mem" mem: String, 11 "Port" port: String,
    12 "SecurityGroupId" security_group_id: String, 13 "Status" status: String, 14 "VpcId" vpc_id: String,
    15 "ZoneId" zone_id: String
} }

/// In the response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceDiskInfo {
    pub category: Option<String>,
    pub device: Option<String>,
    pub id: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
}
model! { DescribePrinsInstanceDiskInfo {
    0 "Category" category: String, 1 "Device" device: String, 2 "Id" id: String, 3 "Size" size: i64,
    4 "Type" r#type: String, 5 "Usage" usage: String
} }

/// In the response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceIpAddress {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePrinsInstanceIpAddress {
    0 "Ip" ip: String, 1 "Port" port: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribePrinsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrinsInstanceTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes regions: `DescribeRegions` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ResourceOwnerId" resource_owner_id: i64
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
    pub rds_region: Vec<DescribeRegionsRDSRegion>,
}
model! { DescribeRegionsRegions {
    0 "RDSRegion" rds_region: Vec<DescribeRegionsRDSRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRDSRegion {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsRDSRegion {
    0 "RegionId" region_id: String, 1 "ZoneId" zone_id: String
} }

/// Gets prins event list: `GetPrinsEventList` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/GetPrinsEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsEventList {
    pub end_time: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { GetPrinsEventList() "GetPrinsEventList" -> GetPrinsEventListOutput {
    0 "EndTime" end_time: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String,
    3 "StartTime" start_time: String
} }

/// Response of [`GetPrinsEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsEventListOutput {
    pub event_list: Vec<GetPrinsEventListEventList>,
}
model! { GetPrinsEventListOutput {
    0 "EventList" event_list: Vec<GetPrinsEventListEventList>
} }

/// In the response of [`GetPrinsEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsEventListEventList {
    pub content: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub time: Option<String>,
}
model! { GetPrinsEventListEventList {
    0 "Content" content: String, 1 "Level" level: String, 2 "Name" name: String, 3 "Status" status: String,
    4 "Time" time: String
} }

/// Gets prins metrics list: `GetPrinsMetricsList` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/GetPrinsMetricsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsMetricsList {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub metrics: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { GetPrinsMetricsList() "GetPrinsMetricsList" -> GetPrinsMetricsListOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "Metrics" metrics: String,
    3 "RegionId" region_id: String, 4 "StartTime" start_time: String
} }

/// Response of [`GetPrinsMetricsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsMetricsListOutput {
    pub data: Vec<GetPrinsMetricsListData>,
}
model! { GetPrinsMetricsListOutput {
    0 "Data" data: Vec<GetPrinsMetricsListData>
} }

/// In the response of [`GetPrinsMetricsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsMetricsListData {
    pub category: Option<String>,
    pub kpi: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { GetPrinsMetricsListData {
    0 "Category" category: String, 1 "Kpi" kpi: String, 2 "Timestamp" timestamp: String, 3 "Value" value: String
} }

/// Lists prins instances: `ListPrinsInstances` of `cddc` 2020-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/ListPrinsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstances {
    pub engine_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_name: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub tag: Option<Vec<ListPrinsInstancesTag>>,
}
operation! { ListPrinsInstances() "ListPrinsInstances" -> ListPrinsInstancesOutput {
    0 "EngineType" engine_type: String, 1 "EngineVersion" engine_version: String,
    2 "InstanceName" instance_name: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "Tag" tag: Vec<ListPrinsInstancesTag>
} [
    Mark::new(8, Location::Default, Style::Json)
] }
paged! { ListPrinsInstances: ListPrinsInstancesInstances = Token "NextToken", "Instances" instances, next "NextToken" }

/// In the request of [`ListPrinsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrinsInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPrinsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesOutput {
    pub instances: Vec<ListPrinsInstancesInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPrinsInstancesOutput {
    0 "Instances" instances: Vec<ListPrinsInstancesInstances>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListPrinsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesInstances {
    pub alias: Option<String>,
    pub das_id: Option<String>,
    pub description: Option<String>,
    pub dms_id: Option<String>,
    pub engine_type: Option<String>,
    pub engine_version: Option<String>,
    pub gmt_created: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Vec<ListPrinsInstancesInstancesTag>,
    pub vip: Option<bool>,
}
model! { ListPrinsInstancesInstances {
    0 "Alias" alias: String, 1 "DasId" das_id: String, 2 "Description" description: String, 3 "DmsId" dms_id: String,
    4 "EngineType" engine_type: String, 5 "EngineVersion" engine_version: String, 6 "GmtCreated" gmt_created: String,
    7 "InstanceName" instance_name: String, 8 "RegionId" region_id: String, 9 "Status" status: String,
    10 "Tag" tag: Vec<ListPrinsInstancesInstancesTag>, 11 "Vip" vip: bool
} }

/// In the response of [`ListPrinsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPrinsInstancesInstancesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists prins params: `ListPrinsParams` of `cddc` 2020-03-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cddc/2020-03-20/ListPrinsParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsParams {
    pub config_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListPrinsParams(instance_name: String) "ListPrinsParams" -> ListPrinsParamsOutput {
    0 "ConfigName" config_name: String, 1 "InstanceName" instance_name, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} }
paged! { ListPrinsParams: ListPrinsParamsConfigList =
    Number "PageNumber", "ConfigList" config_list, total "TotalCount" }

/// Response of [`ListPrinsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsParamsOutput {
    pub config_list: Vec<ListPrinsParamsConfigList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPrinsParamsOutput {
    0 "ConfigList" config_list: Vec<ListPrinsParamsConfigList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPrinsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsParamsConfigList {
    pub comment: Option<String>,
    pub config_name: Option<String>,
    pub cur_value: Option<String>,
    pub default_value: Option<String>,
    pub translation: Option<String>,
}
model! { ListPrinsParamsConfigList {
    0 "Comment" comment: String, 1 "ConfigName" config_name: String, 2 "CurValue" cur_value: String,
    3 "DefaultValue" default_value: String, 4 "Translation" translation: String
} }

/// Lists prins sql error log: `ListPrinsSQLErrorLog` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ListPrinsSQLErrorLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLog {
    /// Required.
    pub instance_name: String,
    pub keyword: Option<String>,
    pub log_path: Option<String>,
    /// Required.
    pub region_id: String,
    pub reverse: Option<bool>,
    pub size: Option<i64>,
    pub start_linenum: Option<i64>,
}
operation! { ListPrinsSQLErrorLog(instance_name: String, region_id: String)
    "ListPrinsSQLErrorLog" -> ListPrinsSQLErrorLogOutput {
    0 "InstanceName" instance_name, 1 "Keyword" keyword: String, 2 "LogPath" log_path: String, 3 "RegionId" region_id,
    4 "Reverse" reverse: bool, 5 "Size" size: i64, 6 "StartLinenum" start_linenum: i64
} }

/// Response of [`ListPrinsSQLErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLogOutput {
    pub log_list: Vec<ListPrinsSQLErrorLogLogList>,
    pub log_path: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPrinsSQLErrorLogOutput {
    0 "LogList" log_list: Vec<ListPrinsSQLErrorLogLogList>, 1 "LogPath" log_path: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListPrinsSQLErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLogLogList {
    pub content: Option<String>,
    pub linenum: Option<i64>,
}
model! { ListPrinsSQLErrorLogLogList {
    0 "Content" content: String, 1 "Linenum" linenum: i64
} }

/// Lists tag resources: `ListTagResources` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
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
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag: Vec<ListTagResourcesTag>
} }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies dedicated host account: `ModifyDedicatedHostAccount` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ModifyDedicatedHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostAccount(account_name: String, account_password: Secret, dedicated_host_id: String)
    "ModifyDedicatedHostAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DedicatedHostId" dedicated_host_id,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDedicatedHostAccount`]: empty.
pub type ModifyDedicatedHostAccountOutput = Empty;

/// Modifies dedicated host attribute: `ModifyDedicatedHostAttribute` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ModifyDedicatedHostAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttribute {
    pub allocation_status: Option<String>,
    /// Required.
    pub dedicated_host_id: String,
    pub host_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostAttribute(dedicated_host_id: String) "ModifyDedicatedHostAttribute" -> Empty {
    0 "AllocationStatus" allocation_status: String, 1 "DedicatedHostId" dedicated_host_id,
    2 "HostName" host_name: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDedicatedHostAttribute`]: empty.
pub type ModifyDedicatedHostAttributeOutput = Empty;

/// Modifies dedicated host class: `ModifyDedicatedHostClass` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ModifyDedicatedHostClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClass {
    /// Required.
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    /// Required.
    pub target_class_code: String,
}
operation! { ModifyDedicatedHostClass(dedicated_host_id: String, region_id: String, target_class_code: String)
    "ModifyDedicatedHostClass" -> ModifyDedicatedHostClassOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SwitchTime" switch_time: String, 6 "SwitchTimeMode" switch_time_mode: String,
    7 "TargetClassCode" target_class_code
} }

/// Response of [`ModifyDedicatedHostClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClassOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDedicatedHostClassOutput {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "TaskId" task_id: String
} }

/// Modifies dedicated host group attribute: `ModifyDedicatedHostGroupAttribute` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ModifyDedicatedHostGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostGroupAttribute {
    pub allocation_policy: Option<String>,
    pub cpu_allocation_ratio: Option<i64>,
    pub dedicated_host_group_desc: Option<String>,
    /// Required.
    pub dedicated_host_group_id: String,
    pub disk_allocation_ratio: Option<i64>,
    pub host_replace_policy: Option<String>,
    pub mem_allocation_ratio: Option<i64>,
    pub open_permission: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostGroupAttribute(dedicated_host_group_id: String)
    "ModifyDedicatedHostGroupAttribute" -> Empty {
    0 "AllocationPolicy" allocation_policy: String, 1 "CpuAllocationRatio" cpu_allocation_ratio: i64,
    2 "DedicatedHostGroupDesc" dedicated_host_group_desc: String, 3 "DedicatedHostGroupId" dedicated_host_group_id,
    4 "DiskAllocationRatio" disk_allocation_ratio: i64, 5 "HostReplacePolicy" host_replace_policy: String,
    6 "MemAllocationRatio" mem_allocation_ratio: i64, 7 "OpenPermission" open_permission: String,
    8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDedicatedHostGroupAttribute`]: empty.
pub type ModifyDedicatedHostGroupAttributeOutput = Empty;

/// Modifies dedicated host password: `ModifyDedicatedHostPassword` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ModifyDedicatedHostPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostPassword {
    /// Required.
    pub dedicated_host_id: String,
    /// Required. Secret.
    pub new_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostPassword(dedicated_host_id: String, new_password: Secret)
    "ModifyDedicatedHostPassword" -> ModifyDedicatedHostPasswordOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "NewPassword" new_password, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDedicatedHostPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostPasswordOutput {
    pub dedicated_host_name: Option<String>,
}
model! { ModifyDedicatedHostPasswordOutput {
    0 "DedicatedHostName" dedicated_host_name: String
} }

/// Queries host base info by instance: `QueryHostBaseInfoByInstance` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/QueryHostBaseInfoByInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostBaseInfoByInstance {
    /// Required.
    pub db_instance_id: String,
    /// 0 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 0 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
}
operation! { QueryHostBaseInfoByInstance(db_instance_id: String)
    "QueryHostBaseInfoByInstance" -> QueryHostBaseInfoByInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryHostBaseInfoByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostBaseInfoByInstanceOutput {
    pub host_instance_console_infos: Vec<
        QueryHostBaseInfoByInstanceHostInstanceConsoleInfos,
    >,
}
model! { QueryHostBaseInfoByInstanceOutput {
    0 "HostInstanceConsoleInfos" host_instance_console_infos: Vec<QueryHostBaseInfoByInstanceHostInstanceConsoleInfos>
} }

/// In the response of [`QueryHostBaseInfoByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostBaseInfoByInstanceHostInstanceConsoleInfos {
    pub cluster_name: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryHostBaseInfoByInstanceHostInstanceConsoleInfos {
    0 "ClusterName" cluster_name: String, 1 "Engine" engine: String, 2 "EngineVersion" engine_version: String,
    3 "ExpiredTime" expired_time: String, 4 "HostName" host_name: String, 5 "Ip" ip: String, 6 "Port" port: String,
    7 "Role" role: String, 8 "Status" status: String, 9 "VpcId" vpc_id: String
} }

/// Queries host instance console info: `QueryHostInstanceConsoleInfo` of `cddc` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cddc/2020-03-20/QueryHostInstanceConsoleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfo {
    /// Required.
    pub dedicated_host_id: String,
    /// 0 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 0 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
}
operation! { QueryHostInstanceConsoleInfo(dedicated_host_id: String)
    "QueryHostInstanceConsoleInfo" -> QueryHostInstanceConsoleInfoOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryHostInstanceConsoleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfoOutput {
    pub host_instance_console_infos: Vec<
        QueryHostInstanceConsoleInfoHostInstanceConsoleInfos,
    >,
}
model! { QueryHostInstanceConsoleInfoOutput {
    0 "HostInstanceConsoleInfos" host_instance_console_infos: Vec<QueryHostInstanceConsoleInfoHostInstanceConsoleInfos>
} }

/// In the response of [`QueryHostInstanceConsoleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfoHostInstanceConsoleInfos {
    pub cpu_cores: Option<i64>,
    pub cpu_increase_ratio_value: Option<i64>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub disk_size: Option<i64>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub ip: Option<String>,
    pub level_name: Option<String>,
    pub max_conn_increase_ratio_value: Option<i64>,
    pub mem_size: Option<i64>,
    pub memory_increase_ratio_value: Option<i64>,
    pub perf_info: Option<QueryHostInstanceConsoleInfoPerfInfo>,
    pub port: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { QueryHostInstanceConsoleInfoHostInstanceConsoleInfos {
    0 "CpuCores" cpu_cores: i64, 1 "CpuIncreaseRatioValue" cpu_increase_ratio_value: i64,
    2 "DBInstanceDescription" db_instance_description: String, 3 "DBInstanceId" db_instance_id: String,
    4 "DiskSize" disk_size: i64, 5 "Engine" engine: String, 6 "EngineVersion" engine_version: String, 7 "Ip" ip: String,
    8 "LevelName" level_name: String, 9 "MaxConnIncreaseRatioValue" max_conn_increase_ratio_value: i64,
    10 "MemSize" mem_size: i64, 11 "MemoryIncreaseRatioValue" memory_increase_ratio_value: i64,
    12 "PerfInfo" perf_info: QueryHostInstanceConsoleInfoPerfInfo, 13 "Port" port: String, 14 "Role" role: String,
    15 "Status" status: String
} }

/// In the response of [`QueryHostInstanceConsoleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfoPerfInfo {
    pub cpu_ratio: Option<f64>,
    pub disk_curr: Option<f64>,
    pub mem_ratio: Option<f64>,
    pub perf_idb_pio: Option<f64>,
}
model! { QueryHostInstanceConsoleInfoPerfInfo {
    0 "CpuRatio" cpu_ratio: f64, 1 "DiskCurr" disk_curr: f64, 2 "MemRatio" mem_ratio: f64,
    3 "PerfIdbPio" perf_idb_pio: f64
} }

/// Replaces dedicated host: `ReplaceDedicatedHost` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/ReplaceDedicatedHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDedicatedHost {
    /// Required.
    pub dedicated_host_id: String,
    /// Required.
    pub failover_mode: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReplaceDedicatedHost(dedicated_host_id: String, failover_mode: String)
    "ReplaceDedicatedHost" -> ReplaceDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "FailoverMode" failover_mode, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReplaceDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDedicatedHostOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ReplaceDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "TaskId" task_id: i64
} }

/// Restarts dedicated host: `RestartDedicatedHost` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/RestartDedicatedHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDedicatedHost {
    /// Required.
    pub dedicated_host_id: String,
    /// Required.
    pub failover_mode: String,
    pub force_stop: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartDedicatedHost(dedicated_host_id: String, failover_mode: String)
    "RestartDedicatedHost" -> RestartDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "FailoverMode" failover_mode, 2 "ForceStop" force_stop: bool,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RestartDedicatedHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDedicatedHostOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { RestartDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "TaskId" task_id: i64
} }

/// `TagResources` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
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
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag
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

/// `UntagResources` of `cddc` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cddc/2020-03-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
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
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type, 7 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddPrinsInstance, CreateDedicatedHost, CreateDedicatedHostAccount, CreateDedicatedHostGroup, CreateMyBase,
    CreatePrinsBackupPlan, DeleteDedicatedHostAccount, DeleteDedicatedHostGroup, DescribeDedicatedHostAttribute,
    DescribeDedicatedHostDisks, DescribeDedicatedHostGroups, DescribeDedicatedHosts, DescribeHostEcsLevelInfo,
    DescribeHostWebShell, DescribePrinsBackupPlan, DescribePrinsEcsInstances, DescribePrinsInstance, DescribeRegions,
    GetPrinsEventList, GetPrinsMetricsList, ListPrinsInstances, ListPrinsParams, ListPrinsSQLErrorLog, ListTagResources,
    ModifyDedicatedHostAccount, ModifyDedicatedHostAttribute, ModifyDedicatedHostClass,
    ModifyDedicatedHostGroupAttribute, ModifyDedicatedHostPassword, QueryHostBaseInfoByInstance,
    QueryHostInstanceConsoleInfo, ReplaceDedicatedHost, RestartDedicatedHost, TagResources, UntagResources
}
