//! `cddc` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "cddc", version: "2020-03-20", code: "cddc", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrinsInstance {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub disk: Option<Vec<AddPrinsInstanceDisk>>,
    pub ecs_instance_id: Option<String>,
    pub engine: Option<String>,
    pub ip: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrinsInstanceOutput {
    pub cust_instance_id: Option<String>,
    pub cust_instance_name: Option<String>,
}
model! { AddPrinsInstanceOutput {
    0 "CustInstanceId" cust_instance_id, 1 "CustInstanceName" cust_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHost {
    pub auto_renew: Option<String>,
    pub client_token: String,
    pub cluster_alias: Option<String>,
    pub cluster_services: Option<Vec<String>>,
    pub cluster_type: Option<String>,
    pub dedicated_host_group_id: String,
    pub host_class: String,
    pub host_storage: Option<String>,
    pub host_storage_type: Option<String>,
    pub image_category: Option<String>,
    pub my_base_ecs_class: Option<CreateDedicatedHostMyBaseEcsClass>,
    pub os_password: Option<Secret>,
    pub owner_id: Option<i64>,
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: Option<String>,
    pub zone_id: String,
}

/// What [`CreateDedicatedHost::new`] takes.
pub struct CreateDedicatedHostRequired {
    pub client_token: String,
    pub dedicated_host_group_id: String,
    pub host_class: String,
    pub pay_type: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub zone_id: String,
}
operation! { CreateDedicatedHost{CreateDedicatedHostRequired: client_token, dedicated_host_group_id, host_class, pay_type, region_id, v_switch_id, zone_id}
    "CreateDedicatedHost" -> CreateDedicatedHostOutput {
    0 "AutoRenew" auto_renew: String, 1 "ClientToken" client_token, 2 "ClusterAlias" cluster_alias: String,
    3 "ClusterServices" cluster_services: Vec<String>, 4 "ClusterType" cluster_type: String,
    5 "DedicatedHostGroupId" dedicated_host_group_id, 6 "HostClass" host_class, 7 "HostStorage" host_storage: String,
    8 "HostStorageType" host_storage_type: String, 9 "ImageCategory" image_category: String,
    10 "MyBaseEcsClass" my_base_ecs_class: CreateDedicatedHostMyBaseEcsClass, 11 "OsPassword" os_password: Secret,
    12 "OwnerId" owner_id: i64, 13 "PayType" pay_type, 14 "Period" period: String, 15 "RegionId" region_id,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "UsedTime" used_time: String, 19 "VSwitchId" v_switch_id, 20 "VpcID" vpc_id: String, 21 "ZoneId" zone_id
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostOutput {
    pub cluster_name: Option<String>,
    pub dedicate_host_list: Option<CreateDedicatedHostDedicateHostList>,
    pub order_id: Option<i64>,
}
model! { CreateDedicatedHostOutput {
    0 "ClusterName" cluster_name, 1 "DedicateHostList" dedicate_host_list, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostDedicateHostList {
    pub dedicate_host_list: Option<Vec<CreateDedicatedHostDedicateHostListDedicateHostList>>,
}
model! { CreateDedicatedHostDedicateHostList {
    0 "DedicateHostList" dedicate_host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostDedicateHostListDedicateHostList {
    pub dedicated_host_id: Option<String>,
}
model! { CreateDedicatedHostDedicateHostListDedicateHostList {
    0 "DedicatedHostId" dedicated_host_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostAccount {
    pub account_name: String,
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub bastion_instance_id: Option<String>,
    pub client_token: Option<String>,
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

pub type CreateDedicatedHostAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostGroup {
    pub allocation_policy: Option<String>,
    pub client_token: String,
    pub cpu_allocation_ratio: Option<i64>,
    pub dedicated_host_group_desc: Option<String>,
    pub disk_allocation_ratio: Option<i64>,
    pub engine: String,
    pub host_replace_policy: Option<String>,
    pub mem_allocation_ratio: Option<i64>,
    pub open_permission: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostGroupOutput {
    pub dedicated_host_group_id: Option<String>,
}
model! { CreateDedicatedHostGroupOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBase {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<String>,
    pub client_token: Option<String>,
    pub dedicated_host_group_description: Option<String>,
    pub dedicated_host_group_id: Option<String>,
    pub ecs_class_list: Vec<CreateMyBaseECSClassList>,
    pub ecs_deployment_set_id: Option<String>,
    pub ecs_host_name: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ecs_unique_suffix: Option<String>,
    pub engine: String,
    pub image_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair_name: Option<String>,
    pub os_password: Option<Secret>,
    pub owner_id: Option<i64>,
    pub password_inherit: Option<String>,
    pub pay_type: String,
    pub period: Option<String>,
    pub period_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub tags: Option<Vec<CreateMyBaseTags>>,
    pub user_data: Option<Secret>,
    pub user_data_in_base64: Option<bool>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CreateMyBase::new`] takes.
pub struct CreateMyBaseRequired {
    pub ecs_class_list: Vec<CreateMyBaseECSClassList>,
    pub engine: String,
    pub pay_type: String,
    pub region_id: String,
    pub security_group_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateMyBase{CreateMyBaseRequired: ecs_class_list, engine, pay_type, region_id, security_group_id, v_switch_id, vpc_id, zone_id}
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
    28 "UserDataInBase64" user_data_in_base64: bool, 29 "VSwitchId" v_switch_id, 30 "VpcId" vpc_id, 31 "ZoneId" zone_id
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 26, location: Location::Default, style: Style::Json }
] }

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
    pub instance_type: Option<String>,
    pub node_count: Option<i64>,
    pub sys_disk_auto_snapshot_policy_id: Option<String>,
    pub sys_disk_capacity: Option<i64>,
    pub sys_disk_encrypted: Option<bool>,
    pub sys_disk_kms_key_id: Option<String>,
    pub sys_disk_type: Option<String>,
    pub system_disk_performance_level: Option<String>,
}
input! { CreateMyBaseECSClassList(instance_type: String, node_count: i64, sys_disk_capacity: i64, sys_disk_type: String) {
    0 "dataDiskAutoSnapshotPolicyId" data_disk_auto_snapshot_policy_id: String,
    1 "dataDiskEncrypted" data_disk_encrypted: bool, 2 "dataDiskKMSKeyId" data_disk_kms_key_id: String,
    3 "dataDiskPerformanceLevel" data_disk_performance_level: String, 4 "diskCapacity" disk_capacity: i64,
    5 "diskCount" disk_count: i64, 6 "diskType" disk_type: String, 7 "instanceType" instance_type: String,
    8 "nodeCount" node_count: i64, 9 "sysDiskAutoSnapshotPolicyId" sys_disk_auto_snapshot_policy_id: String,
    10 "sysDiskCapacity" sys_disk_capacity: i64, 11 "sysDiskEncrypted" sys_disk_encrypted: bool,
    12 "sysDiskKMSKeyId" sys_disk_kms_key_id: String, 13 "sysDiskType" sys_disk_type: String,
    14 "systemDiskPerformanceLevel" system_disk_performance_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateMyBaseTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOutput {
    pub order_list: Option<CreateMyBaseOrderList>,
}
model! { CreateMyBaseOutput {
    0 "OrderList" order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOrderList {
    pub order_list: Option<Vec<CreateMyBaseOrderListOrderList>>,
}
model! { CreateMyBaseOrderList {
    0 "OrderList" order_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMyBaseOrderListOrderList {
    pub create_timestamp: Option<i64>,
    pub dedicated_host_group_name: Option<String>,
    pub ecs_instance_ids: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateMyBaseOrderListOrderList {
    0 "CreateTimestamp" create_timestamp, 1 "DedicatedHostGroupName" dedicated_host_group_name,
    2 "ECSInstanceIds" ecs_instance_ids, 3 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrinsBackupPlan {
    pub backup_period: String,
    pub backup_plan_name: Option<String>,
    pub backup_start_time: String,
    pub ecs_instance_id: String,
    pub instance_class: String,
    pub instance_name: String,
    pub period: String,
    pub region_id: String,
    /// 1 to 11.
    pub used_time: i64,
}

/// What [`CreatePrinsBackupPlan::new`] takes.
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
operation! { CreatePrinsBackupPlan{CreatePrinsBackupPlanRequired: backup_period, backup_start_time, ecs_instance_id, instance_class, instance_name, period, region_id, used_time}
    "CreatePrinsBackupPlan" -> CreatePrinsBackupPlanOutput {
    0 "BackupPeriod" backup_period, 1 "BackupPlanName" backup_plan_name: String, 2 "BackupStartTime" backup_start_time,
    3 "EcsInstanceId" ecs_instance_id, 4 "InstanceClass" instance_class, 5 "InstanceName" instance_name,
    6 "Period" period, 7 "RegionId" region_id, 8 "UsedTime" used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrinsBackupPlanOutput {
    pub backup_plan_id: Option<String>,
}
model! { CreatePrinsBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostAccount {
    pub account_name: String,
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

pub type DeleteDedicatedHostAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostGroup {
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

pub type DeleteDedicatedHostGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAttribute {
    pub dedicated_host_group_id: String,
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
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostAttributeOutput {
    0 "AccountName" account_name, 1 "AccountType" account_type, 2 "AllocationStatus" allocation_status,
    3 "AutoRenew" auto_renew, 4 "CPUAllocationRatio" cpu_allocation_ratio, 5 "CpuUsed" cpu_used,
    6 "CreatedTime" created_time, 7 "DedicatedHostGroupId" dedicated_host_group_id,
    8 "DedicatedHostId" dedicated_host_id, 9 "DiskAllocationRatio" disk_allocation_ratio,
    10 "DistributionTag" distribution_tag, 11 "EcsClassCode" ecs_class_code, 12 "ExpiredTime" expired_time,
    13 "HostCPU" host_cpu, 14 "HostClass" host_class, 15 "HostMem" host_mem, 16 "HostName" host_name,
    17 "HostStatus" host_status, 18 "HostStorage" host_storage, 19 "HostType" host_type, 20 "IPAddress" ip_address,
    21 "ImageCategory" image_category, 22 "InstanceNumber" instance_number,
    23 "InstanceNumberMaster" instance_number_master, 24 "InstanceNumberROMaster" instance_number_ro_master,
    25 "InstanceNumberROSlave" instance_number_ro_slave, 26 "InstanceNumberSlave" instance_number_slave,
    27 "MemAllocationRatio" mem_allocation_ratio, 28 "MemoryUsed" memory_used, 29 "OpenPermission" open_permission,
    30 "RegionId" region_id, 31 "StorageUsed" storage_used, 32 "VPCId" vpc_id, 33 "VSwitchId" v_switch_id,
    34 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostDisks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostDisksOutput {
    pub dedicated_host_id: Option<String>,
    pub disks: Option<Vec<DescribeDedicatedHostDisksDisks>>,
}
model! { DescribeDedicatedHostDisksOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "Disks" disks
} }

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
    0 "Category" category, 1 "DBInstanceId" db_instance_id, 2 "Device" device, 3 "DiskId" disk_id,
    4 "HasDBInstance" has_db_instance, 5 "MaxIOPS" max_iops, 6 "MaxThroughput" max_throughput,
    7 "PerformanceLevel" performance_level, 8 "Size" size, 9 "Status" status, 10 "Type" r#type, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroups {
    pub dedicated_host_group_id: Option<String>,
    pub engine: Option<String>,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsOutput {
    pub dedicated_host_groups: Option<DescribeDedicatedHostGroupsDedicatedHostGroups>,
}
model! { DescribeDedicatedHostGroupsOutput {
    0 "DedicatedHostGroups" dedicated_host_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsDedicatedHostGroups {
    pub dedicated_host_groups: Option<Vec<DescribeDedicatedHostGroupsDedicatedHostGroupsDedicatedHostGroups>>,
}
model! { DescribeDedicatedHostGroupsDedicatedHostGroups {
    0 "DedicatedHostGroups" dedicated_host_groups
} }

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
    pub dedicated_host_count_group_by_host_type: Option<BTreeMap<String, Value>>,
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
    0 "AllocationPolicy" allocation_policy, 1 "BastionInstanceId" bastion_instance_id, 2 "Category" category,
    3 "CpuAllocateRation" cpu_allocate_ration, 4 "CpuAllocatedAmount" cpu_allocated_amount,
    5 "CpuAllocationRatio" cpu_allocation_ratio, 6 "CreateTime" create_time,
    7 "DedicatedHostCountGroupByHostType" dedicated_host_count_group_by_host_type,
    8 "DedicatedHostGroupDesc" dedicated_host_group_desc, 9 "DedicatedHostGroupId" dedicated_host_group_id,
    10 "DeployType" deploy_type, 11 "DiskAllocateRation" disk_allocate_ration,
    12 "DiskAllocatedAmount" disk_allocated_amount, 13 "DiskAllocationRatio" disk_allocation_ratio,
    14 "DiskUsedAmount" disk_used_amount, 15 "DiskUtility" disk_utility, 16 "Engine" engine,
    17 "HostNumber" host_number, 18 "HostReplacePolicy" host_replace_policy, 19 "InstanceNumber" instance_number,
    20 "MemAllocateRation" mem_allocate_ration, 21 "MemAllocatedAmount" mem_allocated_amount,
    22 "MemAllocationRatio" mem_allocation_ratio, 23 "MemUsedAmount" mem_used_amount, 24 "MemUtility" mem_utility,
    25 "OpenPermission" open_permission, 26 "Text" text, 27 "VPCId" vpc_id, 28 "ZoneIDList" zone_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsZoneIDList {
    pub zone_id_list: Option<Vec<String>>,
}
model! { DescribeDedicatedHostGroupsZoneIDList {
    0 "ZoneIDList" zone_id_list
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
    pub page_numbers: Option<i64>,
    pub page_size: Option<i64>,
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
    0 "DedicatedHostGroupId" dedicated_host_group_id, 1 "DedicatedHosts" dedicated_hosts,
    2 "MaxAutoScaleHostStorage" max_auto_scale_host_storage, 3 "PageNumbers" page_numbers, 4 "PageSize" page_size,
    5 "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHosts {
    pub dedicated_hosts: Option<Vec<DescribeDedicatedHostsDedicatedHostsDedicatedHosts>>,
}
model! { DescribeDedicatedHostsDedicatedHosts {
    0 "DedicatedHosts" dedicated_hosts
} }

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
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostsDedicatedHostsDedicatedHosts {
    0 "AccountName" account_name, 1 "AccountType" account_type, 2 "AllocationStatus" allocation_status,
    3 "BastionInstanceId" bastion_instance_id, 4 "CPUAllocationRatio" cpu_allocation_ratio, 5 "Category" category,
    6 "ChargeType" charge_type, 7 "CpuUsed" cpu_used, 8 "CreatedTime" created_time,
    9 "DedicatedHostGroupId" dedicated_host_group_id, 10 "DedicatedHostId" dedicated_host_id,
    11 "DiskAllocationRatio" disk_allocation_ratio, 12 "DiskInfo" disk_info,
    13 "DistributionSymbol" distribution_symbol, 14 "DistributionTag" distribution_tag,
    15 "EcsClassCode" ecs_class_code, 16 "EcsId" ecs_id, 17 "EndTime" end_time, 18 "Engine" engine,
    19 "HostCPU" host_cpu, 20 "HostClass" host_class, 21 "HostMem" host_mem, 22 "HostName" host_name,
    23 "HostStatus" host_status, 24 "HostStorage" host_storage, 25 "HostType" host_type, 26 "IPAddress" ip_address,
    27 "ImageCategory" image_category, 28 "InstanceNumber" instance_number,
    29 "MemAllocationRatio" mem_allocation_ratio, 30 "MemoryUsed" memory_used,
    31 "MssqlSupportVersion" mssql_support_version, 32 "OpenPermission" open_permission, 33 "StorageUsed" storage_used,
    34 "VPCId" vpc_id, 35 "VSwitchId" v_switch_id, 36 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfo {
    pub db_type: String,
    pub image_category: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_type: String,
    pub zone_id: String,
}
operation! { DescribeHostEcsLevelInfo(db_type: String, region_id: String, storage_type: String, zone_id: String)
    "DescribeHostEcsLevelInfo" -> DescribeHostEcsLevelInfoOutput {
    0 "DbType" db_type, 1 "ImageCategory" image_category: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "StorageType" storage_type, 7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfoOutput {
    pub host_ecs_level_infos: Option<Vec<DescribeHostEcsLevelInfoHostEcsLevelInfos>>,
}
model! { DescribeHostEcsLevelInfoOutput {
    0 "HostEcsLevelInfos" host_ecs_level_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostEcsLevelInfoHostEcsLevelInfos {
    pub cddc_host_type: Option<String>,
    pub items: Option<Vec<DescribeHostEcsLevelInfoItems>>,
}
model! { DescribeHostEcsLevelInfoHostEcsLevelInfos {
    0 "CddcHostType" cddc_host_type, 1 "Items" items
} }

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
    0 "CloudStorageBandwidth" cloud_storage_bandwidth, 1 "Cpu" cpu, 2 "CpuFrequency" cpu_frequency,
    3 "CpuVersion" cpu_version, 4 "Description" description, 5 "EcsClass" ecs_class, 6 "EcsClassCode" ecs_class_code,
    7 "IsCloudDisk" is_cloud_disk, 8 "LocalStorage" local_storage, 9 "Memory" memory, 10 "NetBandWidth" net_band_width,
    11 "NetPackage" net_package, 12 "RdsClassCode" rds_class_code, 13 "StorageIops" storage_iops
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShell {
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: String,
}
operation! { DescribeHostWebShell(dedicated_host_id: String, region_id: String, zone_id: String)
    "DescribeHostWebShell" -> DescribeHostWebShellOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostWebShellOutput {
    pub login_url: Option<Secret>,
}
model! { DescribeHostWebShellOutput {
    0 "LoginUrl" login_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsBackupPlan {
    pub instance_name: String,
    pub region_id: String,
}
operation! { DescribePrinsBackupPlan(instance_name: String, region_id: String)
    "DescribePrinsBackupPlan" -> DescribePrinsBackupPlanOutput {
    0 "InstanceName" instance_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsBackupPlanOutput {
    pub backup_plan: Option<DescribePrinsBackupPlanBackupPlan>,
    pub oss_hint: Option<bool>,
}
model! { DescribePrinsBackupPlanOutput {
    0 "BackupPlan" backup_plan, 1 "OssHint" oss_hint
} }

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
    0 "BackupPeriod" backup_period, 1 "BackupPlanCreateTime" backup_plan_create_time, 2 "BackupPlanId" backup_plan_id,
    3 "BackupPlanName" backup_plan_name, 4 "BackupPlanStatus" backup_plan_status, 5 "BackupStartTime" backup_start_time,
    6 "DatabaseType" database_type, 7 "EcsInstanceId" ecs_instance_id, 8 "InstanceClass" instance_class,
    9 "ResourceGroupId" resource_group_id, 10 "UserName" user_name
} }

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
    Token "NextToken", "InstanceList" instance_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesOutput {
    pub instance_list: Option<Vec<DescribePrinsEcsInstancesInstanceList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrinsEcsInstancesOutput {
    0 "InstanceList" instance_list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesInstanceList {
    pub description: Option<String>,
    pub disks: Option<Vec<DescribePrinsEcsInstancesDisks>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip_list: Option<Vec<DescribePrinsEcsInstancesIpList>>,
    pub security_groups: Option<Vec<String>>,
    pub stauts: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePrinsEcsInstancesInstanceList {
    0 "Description" description, 1 "Disks" disks, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "IpList" ip_list, 5 "SecurityGroups" security_groups, 6 "Stauts" stauts, 7 "VpcId" vpc_id, 8 "ZoneId" zone_id
} }

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
    0 "Category" category, 1 "Device" device, 2 "DiskId" disk_id, 3 "Mount" mount, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsEcsInstancesIpList {
    pub ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePrinsEcsInstancesIpList {
    0 "Ip" ip, 1 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceOutput {
    pub db_instance: Option<DescribePrinsInstanceDbInstance>,
}
model! { DescribePrinsInstanceOutput {
    0 "DbInstance" db_instance
} }

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
    pub host_instances: Option<Vec<DescribePrinsInstanceHostInstances>>,
    pub instance_class: Option<String>,
    pub instance_name: Option<String>,
    pub instance_storage_capacity: Option<String>,
    pub instance_storage_type: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribePrinsInstanceTag>>,
    pub vpc_id: Option<String>,
}
model! { DescribePrinsInstanceDbInstance {
    0 "Alias" alias, 1 "DasId" das_id, 2 "Description" description, 3 "DmsId" dms_id, 4 "EngineType" engine_type,
    5 "EngineVersion" engine_version, 6 "GmtCreated" gmt_created, 7 "HostInstances" host_instances,
    8 "InstanceClass" instance_class, 9 "InstanceName" instance_name,
    10 "InstanceStorageCapacity" instance_storage_capacity, 11 "InstanceStorageType" instance_storage_type,
    12 "NetworkType" network_type, 13 "RegionId" region_id, 14 "Status" status, 15 "Tag" tag, 16 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceHostInstances {
    pub cpu: Option<String>,
    pub description: Option<String>,
    pub disk_info: Option<Vec<DescribePrinsInstanceDiskInfo>>,
    pub gmt_created: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub ip: Option<String>,
    pub ip_address: Option<Vec<DescribePrinsInstanceIpAddress>>,
    pub mem: Option<String>,
    pub port: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePrinsInstanceHostInstances {
    0 "Cpu" cpu, 1 "Description" description, 2 "DiskInfo" disk_info, 3 "GmtCreated" gmt_created,
    4 "InstanceClass" instance_class, 5 "InstanceId" instance_id, 6 "InstanceName" instance_name,
    7 "InstanceRole" instance_role, 8 "Ip" ip, 9 "IpAddress" ip_address, 10 "Mem" mem, 11 "Port" port,
    12 "SecurityGroupId" security_group_id, 13 "Status" status, 14 "VpcId" vpc_id, 15 "ZoneId" zone_id
} }

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
    0 "Category" category, 1 "Device" device, 2 "Id" id, 3 "Size" size, 4 "Type" r#type, 5 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceIpAddress {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePrinsInstanceIpAddress {
    0 "Ip" ip, 1 "Port" port, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrinsInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrinsInstanceTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ResourceOwnerId" resource_owner_id: i64
} }

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
    pub rds_region: Option<Vec<DescribeRegionsRDSRegion>>,
}
model! { DescribeRegionsRegions {
    0 "RDSRegion" rds_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRDSRegion {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsRDSRegion {
    0 "RegionId" region_id, 1 "ZoneId" zone_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsEventListOutput {
    pub event_list: Option<Vec<GetPrinsEventListEventList>>,
}
model! { GetPrinsEventListOutput {
    0 "EventList" event_list
} }

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
    0 "Content" content, 1 "Level" level, 2 "Name" name, 3 "Status" status, 4 "Time" time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsMetricsListOutput {
    pub data: Option<Vec<GetPrinsMetricsListData>>,
}
model! { GetPrinsMetricsListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinsMetricsListData {
    pub category: Option<String>,
    pub kpi: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { GetPrinsMetricsListData {
    0 "Category" category, 1 "Kpi" kpi, 2 "Timestamp" timestamp, 3 "Value" value
} }

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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }
paged! { ListPrinsInstances: ListPrinsInstancesInstances = Token "NextToken", "Instances" instances, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrinsInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesOutput {
    pub instances: Option<Vec<ListPrinsInstancesInstances>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPrinsInstancesOutput {
    0 "Instances" instances, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

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
    pub tag: Option<Vec<ListPrinsInstancesInstancesTag>>,
    pub vip: Option<bool>,
}
model! { ListPrinsInstancesInstances {
    0 "Alias" alias, 1 "DasId" das_id, 2 "Description" description, 3 "DmsId" dms_id, 4 "EngineType" engine_type,
    5 "EngineVersion" engine_version, 6 "GmtCreated" gmt_created, 7 "InstanceName" instance_name,
    8 "RegionId" region_id, 9 "Status" status, 10 "Tag" tag, 11 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsInstancesInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPrinsInstancesInstancesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsParams {
    pub config_name: Option<String>,
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
    Number "PageNumber", "ConfigList" config_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsParamsOutput {
    pub config_list: Option<Vec<ListPrinsParamsConfigList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPrinsParamsOutput {
    0 "ConfigList" config_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Comment" comment, 1 "ConfigName" config_name, 2 "CurValue" cur_value, 3 "DefaultValue" default_value,
    4 "Translation" translation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLog {
    pub instance_name: String,
    pub keyword: Option<String>,
    pub log_path: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLogOutput {
    pub log_list: Option<Vec<ListPrinsSQLErrorLogLogList>>,
    pub log_path: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPrinsSQLErrorLogOutput {
    0 "LogList" log_list, 1 "LogPath" log_path, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrinsSQLErrorLogLogList {
    pub content: Option<String>,
    pub linenum: Option<i64>,
}
model! { ListPrinsSQLErrorLogLogList {
    0 "Content" content, 1 "Linenum" linenum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag: Vec<ListTagResourcesTag>
} }

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
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAccount {
    pub account_name: String,
    pub account_password: Secret,
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

pub type ModifyDedicatedHostAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttribute {
    pub allocation_status: Option<String>,
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

pub type ModifyDedicatedHostAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClass {
    pub dedicated_host_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
    pub target_class_code: String,
}
operation! { ModifyDedicatedHostClass(dedicated_host_id: String, region_id: String, target_class_code: String)
    "ModifyDedicatedHostClass" -> ModifyDedicatedHostClassOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SwitchTime" switch_time: String, 6 "SwitchTimeMode" switch_time_mode: String,
    7 "TargetClassCode" target_class_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClassOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDedicatedHostClassOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostGroupAttribute {
    pub allocation_policy: Option<String>,
    pub cpu_allocation_ratio: Option<i64>,
    pub dedicated_host_group_desc: Option<String>,
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

pub type ModifyDedicatedHostGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostPassword {
    pub dedicated_host_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostPasswordOutput {
    pub dedicated_host_name: Option<String>,
}
model! { ModifyDedicatedHostPasswordOutput {
    0 "DedicatedHostName" dedicated_host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostBaseInfoByInstance {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostBaseInfoByInstanceOutput {
    pub host_instance_console_infos: Option<Vec<QueryHostBaseInfoByInstanceHostInstanceConsoleInfos>>,
}
model! { QueryHostBaseInfoByInstanceOutput {
    0 "HostInstanceConsoleInfos" host_instance_console_infos
} }

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
    0 "ClusterName" cluster_name, 1 "Engine" engine, 2 "EngineVersion" engine_version, 3 "ExpiredTime" expired_time,
    4 "HostName" host_name, 5 "Ip" ip, 6 "Port" port, 7 "Role" role, 8 "Status" status, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfoOutput {
    pub host_instance_console_infos: Option<Vec<QueryHostInstanceConsoleInfoHostInstanceConsoleInfos>>,
}
model! { QueryHostInstanceConsoleInfoOutput {
    0 "HostInstanceConsoleInfos" host_instance_console_infos
} }

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
    0 "CpuCores" cpu_cores, 1 "CpuIncreaseRatioValue" cpu_increase_ratio_value,
    2 "DBInstanceDescription" db_instance_description, 3 "DBInstanceId" db_instance_id, 4 "DiskSize" disk_size,
    5 "Engine" engine, 6 "EngineVersion" engine_version, 7 "Ip" ip, 8 "LevelName" level_name,
    9 "MaxConnIncreaseRatioValue" max_conn_increase_ratio_value, 10 "MemSize" mem_size,
    11 "MemoryIncreaseRatioValue" memory_increase_ratio_value, 12 "PerfInfo" perf_info, 13 "Port" port, 14 "Role" role,
    15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHostInstanceConsoleInfoPerfInfo {
    pub cpu_ratio: Option<f64>,
    pub disk_curr: Option<f64>,
    pub mem_ratio: Option<f64>,
    pub perf_idb_pio: Option<f64>,
}
model! { QueryHostInstanceConsoleInfoPerfInfo {
    0 "CpuRatio" cpu_ratio, 1 "DiskCurr" disk_curr, 2 "MemRatio" mem_ratio, 3 "PerfIdbPio" perf_idb_pio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDedicatedHost {
    pub dedicated_host_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDedicatedHostOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ReplaceDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDedicatedHost {
    pub dedicated_host_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDedicatedHostOutput {
    pub dedicated_host_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { RestartDedicatedHostOutput {
    0 "DedicatedHostId" dedicated_host_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
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
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag
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
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type, 7 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[cfg(feature = "reflect")]
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
