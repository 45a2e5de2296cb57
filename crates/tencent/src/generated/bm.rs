//! `bm` 2018-04-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bm", version: "2018-04-23", code: "bm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCamRole {
    pub instance_id: String,
    pub role_name: String,
}
operation! { AttachCamRole(instance_id: String, role_name: String) "AttachCamRole" -> Empty {
    0 "InstanceId" instance_id, 1 "RoleName" role_name
} }

pub type AttachCamRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPsaTag {
    pub psa_id: String,
    pub tag_key: String,
    pub tag_value: String,
}
operation! { BindPsaTag(psa_id: String, tag_key: String, tag_value: String) "BindPsaTag" -> Empty {
    0 "PsaId" psa_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

pub type BindPsaTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyDevices {
    pub zone: String,
    pub os_type_id: u64,
    pub raid_id: u64,
    pub goods_count: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub device_class_code: String,
    pub time_unit: String,
    pub time_span: u64,
    pub need_security_agent: Option<u64>,
    pub need_monitor_agent: Option<u64>,
    pub need_emr_agent: Option<u64>,
    pub need_emr_software: Option<u64>,
    pub apply_eip: Option<u64>,
    pub eip_pay_mode: Option<String>,
    pub eip_bandwidth: Option<u64>,
    pub is_zoning: Option<u64>,
    pub cpm_pay_mode: Option<u64>,
    pub image_id: Option<String>,
    pub password: Option<Secret>,
    pub auto_renew_flag: Option<u64>,
    pub sys_root_space: Option<u64>,
    pub sys_swaporuefi_space: Option<u64>,
    pub sys_usrlocal_space: Option<u64>,
    pub sys_data_space: Option<u64>,
    pub hyper_threading: Option<u64>,
    pub lan_ips: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub cpu_id: Option<u64>,
    pub contain_raid_card: Option<u64>,
    pub mem_size: Option<u64>,
    pub system_disk_type_id: Option<u64>,
    pub system_disk_count: Option<u64>,
    pub data_disk_type_id: Option<u64>,
    pub data_disk_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub file_system: Option<String>,
    pub buy_session: Option<String>,
    pub sg_id: Option<String>,
    pub template_id: Option<String>,
}

/// What [`BuyDevices::new`] takes.
pub struct BuyDevicesRequired {
    pub zone: String,
    pub os_type_id: u64,
    pub raid_id: u64,
    pub goods_count: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub device_class_code: String,
    pub time_unit: String,
    pub time_span: u64,
}
operation! { BuyDevices{BuyDevicesRequired: zone, os_type_id, raid_id, goods_count, vpc_id, subnet_id, device_class_code, time_unit, time_span}
    "BuyDevices" -> BuyDevicesOutput {
    0 "Zone" zone, 1 "OsTypeId" os_type_id, 2 "RaidId" raid_id, 3 "GoodsCount" goods_count, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "DeviceClassCode" device_class_code, 7 "TimeUnit" time_unit, 8 "TimeSpan" time_span,
    9 "NeedSecurityAgent" need_security_agent: u64, 10 "NeedMonitorAgent" need_monitor_agent: u64,
    11 "NeedEMRAgent" need_emr_agent: u64, 12 "NeedEMRSoftware" need_emr_software: u64, 13 "ApplyEip" apply_eip: u64,
    14 "EipPayMode" eip_pay_mode: String, 15 "EipBandwidth" eip_bandwidth: u64, 16 "IsZoning" is_zoning: u64,
    17 "CpmPayMode" cpm_pay_mode: u64, 18 "ImageId" image_id: String, 19 "Password" password: Secret,
    20 "AutoRenewFlag" auto_renew_flag: u64, 21 "SysRootSpace" sys_root_space: u64,
    22 "SysSwaporuefiSpace" sys_swaporuefi_space: u64, 23 "SysUsrlocalSpace" sys_usrlocal_space: u64,
    24 "SysDataSpace" sys_data_space: u64, 25 "HyperThreading" hyper_threading: u64, 26 "LanIps" lan_ips: Vec<String>,
    27 "Aliases" aliases: Vec<String>, 28 "CpuId" cpu_id: u64, 29 "ContainRaidCard" contain_raid_card: u64,
    30 "MemSize" mem_size: u64, 31 "SystemDiskTypeId" system_disk_type_id: u64,
    32 "SystemDiskCount" system_disk_count: u64, 33 "DataDiskTypeId" data_disk_type_id: u64,
    34 "DataDiskCount" data_disk_count: u64, 35 "Tags" tags: Vec<Tag>, 36 "FileSystem" file_system: String,
    37 "BuySession" buy_session: String, 38 "SgId" sg_id: String, 39 "TemplateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { Tag(tag_key: String, tag_values: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyDevicesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { BuyDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImage {
    pub instance_id: String,
    pub image_name: String,
    pub image_description: Option<String>,
}
operation! { CreateCustomImage(instance_id: String, image_name: String) "CreateCustomImage" -> CreateCustomImageOutput {
    0 "InstanceId" instance_id, 1 "ImageName" image_name, 2 "ImageDescription" image_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImageOutput {
    pub task_id: Option<u64>,
    pub image_id: Option<String>,
}
model! { CreateCustomImageOutput {
    0 "TaskId" task_id, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePsaRegulation {
    pub psa_name: String,
    pub task_type_ids: Vec<u64>,
    pub repair_limit: Option<u64>,
    pub psa_description: Option<String>,
}
operation! { CreatePsaRegulation(psa_name: String, task_type_ids: Vec<u64>)
    "CreatePsaRegulation" -> CreatePsaRegulationOutput {
    0 "PsaName" psa_name, 1 "TaskTypeIds" task_type_ids, 2 "RepairLimit" repair_limit: u64,
    3 "PsaDescription" psa_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePsaRegulationOutput {
    pub psa_id: Option<String>,
}
model! { CreatePsaRegulationOutput {
    0 "PsaId" psa_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpotDevice {
    pub zone: String,
    pub compute_type: String,
    pub os_type_id: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub goods_num: u64,
    pub spot_strategy: String,
    pub spot_price_limit: Option<f64>,
    pub passwd: Option<Secret>,
}

/// What [`CreateSpotDevice::new`] takes.
pub struct CreateSpotDeviceRequired {
    pub zone: String,
    pub compute_type: String,
    pub os_type_id: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub goods_num: u64,
    pub spot_strategy: String,
}
operation! { CreateSpotDevice{CreateSpotDeviceRequired: zone, compute_type, os_type_id, vpc_id, subnet_id, goods_num, spot_strategy}
    "CreateSpotDevice" -> CreateSpotDeviceOutput {
    0 "Zone" zone, 1 "ComputeType" compute_type, 2 "OsTypeId" os_type_id, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "GoodsNum" goods_num, 6 "SpotStrategy" spot_strategy, 7 "SpotPriceLimit" spot_price_limit: f64,
    8 "Passwd" passwd: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpotDeviceOutput {
    pub resource_ids: Option<Vec<String>>,
    pub flow_id: Option<u64>,
}
model! { CreateSpotDeviceOutput {
    0 "ResourceIds" resource_ids, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCmd {
    pub alias: String,
    pub os_type: String,
    pub content: String,
}
operation! { CreateUserCmd(alias: String, os_type: String, content: String) "CreateUserCmd" -> CreateUserCmdOutput {
    0 "Alias" alias, 1 "OsType" os_type, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCmdOutput {
    pub cmd_id: Option<String>,
}
model! { CreateUserCmdOutput {
    0 "CmdId" cmd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImages {
    pub image_ids: Vec<String>,
}
operation! { DeleteCustomImages(image_ids: Vec<String>) "DeleteCustomImages" -> DeleteCustomImagesOutput {
    0 "ImageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImagesOutput {
    pub task_id: Option<u64>,
}
model! { DeleteCustomImagesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePsaRegulation {
    pub psa_id: String,
}
operation! { DeletePsaRegulation(psa_id: String) "DeletePsaRegulation" -> Empty {
    0 "PsaId" psa_id
} }

pub type DeletePsaRegulationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserCmds {
    pub cmd_ids: Vec<String>,
}
operation! { DeleteUserCmds(cmd_ids: Vec<String>) "DeleteUserCmds" -> Empty {
    0 "CmdIds" cmd_ids
} }

pub type DeleteUserCmdsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageProcess {
    pub image_id: String,
}
operation! { DescribeCustomImageProcess(image_id: String)
    "DescribeCustomImageProcess" -> DescribeCustomImageProcessOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageProcessOutput {
    pub custom_image_process_set: Option<Vec<CustomImageProcess>>,
}
model! { DescribeCustomImageProcessOutput {
    0 "CustomImageProcessSet" custom_image_process_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImageProcess {
    pub step_name: Option<String>,
    pub start_time: Option<String>,
    pub step_type: Option<u64>,
}
model! { CustomImageProcess {
    0 "StepName" step_name, 1 "StartTime" start_time, 2 "StepType" step_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImages {
    pub offset: u64,
    pub limit: u64,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub image_id: Option<String>,
    pub search_key: Option<String>,
    pub image_status: Option<Vec<u64>>,
}
operation! { DescribeCustomImages(offset: u64, limit: u64) "DescribeCustomImages" -> DescribeCustomImagesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: u64,
    4 "ImageId" image_id: String, 5 "SearchKey" search_key: String, 6 "ImageStatus" image_status: Vec<u64>
} }
paged! { DescribeCustomImages: CustomImage = Offset "Offset", "CustomImageSet" custom_image_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImagesOutput {
    pub total_count: Option<u64>,
    pub custom_image_set: Option<Vec<CustomImage>>,
}
model! { DescribeCustomImagesOutput {
    0 "TotalCount" total_count, 1 "CustomImageSet" custom_image_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_status: Option<u64>,
    pub os_class: Option<String>,
    pub os_version: Option<String>,
    pub os_bit: Option<u64>,
    pub image_size: Option<u64>,
    pub create_time: Option<String>,
    pub partition_info_set: Option<Vec<PartitionInfo>>,
    pub device_class_code: Option<String>,
    pub image_description: Option<String>,
    pub os_type_id: Option<u64>,
}
model! { CustomImage {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageStatus" image_status, 3 "OsClass" os_class,
    4 "OsVersion" os_version, 5 "OsBit" os_bit, 6 "ImageSize" image_size, 7 "CreateTime" create_time,
    8 "PartitionInfoSet" partition_info_set, 9 "DeviceClassCode" device_class_code,
    10 "ImageDescription" image_description, 11 "OsTypeId" os_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInfo {
    pub name: Option<String>,
    pub size: Option<u64>,
}
model! { PartitionInfo {
    0 "Name" name, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClass {
    pub on_sale: Option<u64>,
    pub need_price_info: Option<u64>,
}
operation! { DescribeDeviceClass() "DescribeDeviceClass" -> DescribeDeviceClassOutput {
    0 "OnSale" on_sale: u64, 1 "NeedPriceInfo" need_price_info: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassOutput {
    pub device_class_set: Option<Vec<DeviceClass>>,
}
model! { DescribeDeviceClassOutput {
    0 "DeviceClassSet" device_class_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceClass {
    pub device_class_code: Option<String>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub have_raid_card: Option<u64>,
    pub nic_description: Option<String>,
    pub gpu_description: Option<String>,
    pub discount: Option<f64>,
    pub unit_price: Option<u64>,
    pub real_price: Option<u64>,
    pub normal_price: Option<u64>,
    pub device_type: Option<String>,
    pub series: Option<u64>,
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
}
model! { DeviceClass {
    0 "DeviceClassCode" device_class_code, 1 "CpuDescription" cpu_description, 2 "MemDescription" mem_description,
    3 "DiskDescription" disk_description, 4 "HaveRaidCard" have_raid_card, 5 "NicDescription" nic_description,
    6 "GpuDescription" gpu_description, 7 "Discount" discount, 8 "UnitPrice" unit_price, 9 "RealPrice" real_price,
    10 "NormalPrice" normal_price, 11 "DeviceType" device_type, 12 "Series" series, 13 "Cpu" cpu, 14 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassPartition {
    pub device_class_code: Option<String>,
    pub instance_id: Option<String>,
    pub cpu_id: Option<u64>,
    pub mem_size: Option<u64>,
    pub contain_raid_card: Option<u64>,
    pub system_disk_type_id: Option<u64>,
    pub system_disk_count: Option<u64>,
    pub data_disk_type_id: Option<u64>,
    pub data_disk_count: Option<u64>,
}
operation! { DescribeDeviceClassPartition() "DescribeDeviceClassPartition" -> DescribeDeviceClassPartitionOutput {
    0 "DeviceClassCode" device_class_code: String, 1 "InstanceId" instance_id: String, 2 "CpuId" cpu_id: u64,
    3 "MemSize" mem_size: u64, 4 "ContainRaidCard" contain_raid_card: u64,
    5 "SystemDiskTypeId" system_disk_type_id: u64, 6 "SystemDiskCount" system_disk_count: u64,
    7 "DataDiskTypeId" data_disk_type_id: u64, 8 "DataDiskCount" data_disk_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassPartitionOutput {
    pub device_class_partition_info_set: Option<Vec<DeviceClassPartitionInfo>>,
}
model! { DescribeDeviceClassPartitionOutput {
    0 "DeviceClassPartitionInfoSet" device_class_partition_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceClassPartitionInfo {
    pub raid_id: Option<u64>,
    pub raid: Option<String>,
    pub raid_display: Option<String>,
    pub system_disk_size: Option<u64>,
    pub sys_root_space: Option<u64>,
    pub sys_swaporuefi_space: Option<u64>,
    pub sys_usrlocal_space: Option<u64>,
    pub sys_data_space: Option<u64>,
    pub sys_is_uefi_type: Option<u64>,
    pub data_disk_size: Option<u64>,
    pub device_disk_size_info_set: Option<Vec<DeviceDiskSizeInfo>>,
}
model! { DeviceClassPartitionInfo {
    0 "RaidId" raid_id, 1 "Raid" raid, 2 "RaidDisplay" raid_display, 3 "SystemDiskSize" system_disk_size,
    4 "SysRootSpace" sys_root_space, 5 "SysSwaporuefiSpace" sys_swaporuefi_space,
    6 "SysUsrlocalSpace" sys_usrlocal_space, 7 "SysDataSpace" sys_data_space, 8 "SysIsUefiType" sys_is_uefi_type,
    9 "DataDiskSize" data_disk_size, 10 "DeviceDiskSizeInfoSet" device_disk_size_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDiskSizeInfo {
    pub disk_name: Option<String>,
    pub disk_size: Option<u64>,
}
model! { DeviceDiskSizeInfo {
    0 "DiskName" disk_name, 1 "DiskSize" disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfo {
    pub instance_ids: Vec<String>,
}
operation! { DescribeDeviceHardwareInfo(instance_ids: Vec<String>)
    "DescribeDeviceHardwareInfo" -> DescribeDeviceHardwareInfoOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoOutput {
    pub device_hardware_info_set: Option<Vec<DeviceHardwareInfo>>,
}
model! { DescribeDeviceHardwareInfoOutput {
    0 "DeviceHardwareInfoSet" device_hardware_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceHardwareInfo {
    pub instance_id: Option<String>,
    pub is_elastic: Option<u64>,
    pub cpm_pay_mode: Option<u64>,
    pub cpu_id: Option<u64>,
    pub mem: Option<u64>,
    pub contain_raid_card: Option<u64>,
    pub system_disk_type_id: Option<u64>,
    pub system_disk_count: Option<u64>,
    pub data_disk_type_id: Option<u64>,
    pub data_disk_count: Option<u64>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub nic_description: Option<String>,
    pub raid_description: Option<String>,
    pub cpu: Option<u64>,
    pub device_class_code: Option<String>,
}
model! { DeviceHardwareInfo {
    0 "InstanceId" instance_id, 1 "IsElastic" is_elastic, 2 "CpmPayMode" cpm_pay_mode, 3 "CpuId" cpu_id, 4 "Mem" mem,
    5 "ContainRaidCard" contain_raid_card, 6 "SystemDiskTypeId" system_disk_type_id,
    7 "SystemDiskCount" system_disk_count, 8 "DataDiskTypeId" data_disk_type_id, 9 "DataDiskCount" data_disk_count,
    10 "CpuDescription" cpu_description, 11 "MemDescription" mem_description, 12 "DiskDescription" disk_description,
    13 "NicDescription" nic_description, 14 "RaidDescription" raid_description, 15 "Cpu" cpu,
    16 "DeviceClassCode" device_class_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInventory {
    pub zone: String,
    pub device_class_code: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cpu_id: Option<u64>,
    pub mem_size: Option<u64>,
    pub contain_raid_card: Option<u64>,
    pub system_disk_type_id: Option<u64>,
    pub system_disk_count: Option<u64>,
    pub data_disk_type_id: Option<u64>,
    pub data_disk_count: Option<u64>,
}
operation! { DescribeDeviceInventory(zone: String) "DescribeDeviceInventory" -> DescribeDeviceInventoryOutput {
    0 "Zone" zone, 1 "DeviceClassCode" device_class_code: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "CpuId" cpu_id: u64, 5 "MemSize" mem_size: u64,
    6 "ContainRaidCard" contain_raid_card: u64, 7 "SystemDiskTypeId" system_disk_type_id: u64,
    8 "SystemDiskCount" system_disk_count: u64, 9 "DataDiskTypeId" data_disk_type_id: u64,
    10 "DataDiskCount" data_disk_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInventoryOutput {
    pub device_count: Option<u64>,
}
model! { DescribeDeviceInventoryOutput {
    0 "DeviceCount" device_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOperationLog {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDeviceOperationLog(instance_id: String)
    "DescribeDeviceOperationLog" -> DescribeDeviceOperationLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeDeviceOperationLog: DeviceOperationLog =
    Offset "Offset", "DeviceOperationLogSet" device_operation_log_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOperationLogOutput {
    pub device_operation_log_set: Option<Vec<DeviceOperationLog>>,
    pub total_count: Option<u64>,
}
model! { DescribeDeviceOperationLogOutput {
    0 "DeviceOperationLogSet" device_operation_log_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOperationLog {
    pub id: Option<u64>,
    pub instance_id: Option<String>,
    pub task_id: Option<u64>,
    pub task_name: Option<String>,
    pub task_description: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
    pub op_uin: Option<String>,
    pub log_description: Option<String>,
}
model! { DeviceOperationLog {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "TaskId" task_id, 3 "TaskName" task_name,
    4 "TaskDescription" task_description, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status,
    8 "OpUin" op_uin, 9 "LogDescription" log_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePartition {
    pub instance_id: String,
}
operation! { DescribeDevicePartition(instance_id: String) "DescribeDevicePartition" -> DescribeDevicePartitionOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePartitionOutput {
    pub device_partition: Option<DevicePartition>,
}
model! { DescribeDevicePartitionOutput {
    0 "DevicePartition" device_partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePartition {
    pub system_disk_size: Option<u64>,
    pub data_disk_size: Option<u64>,
    pub sys_is_uefi_type: Option<bool>,
    pub sys_root_space: Option<u64>,
    pub sys_swaporuefi_space: Option<u64>,
    pub sys_usrlocal_space: Option<u64>,
    pub sys_data_space: Option<u64>,
    pub device_disk_size_info_set: Option<Vec<DeviceDiskSizeInfo>>,
}
model! { DevicePartition {
    0 "SystemDiskSize" system_disk_size, 1 "DataDiskSize" data_disk_size, 2 "SysIsUefiType" sys_is_uefi_type,
    3 "SysRootSpace" sys_root_space, 4 "SysSwaporuefiSpace" sys_swaporuefi_space,
    5 "SysUsrlocalSpace" sys_usrlocal_space, 6 "SysDataSpace" sys_data_space,
    7 "DeviceDiskSizeInfoSet" device_disk_size_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePosition {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub alias: Option<String>,
}
operation! { DescribeDevicePosition() "DescribeDevicePosition" -> DescribeDevicePositionOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "Alias" alias: String
} }
paged! { DescribeDevicePosition: DevicePositionInfo =
    Offset "Offset", "DevicePositionInfoSet" device_position_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePositionOutput {
    pub total_count: Option<u64>,
    pub device_position_info_set: Option<Vec<DevicePositionInfo>>,
}
model! { DescribeDevicePositionOutput {
    0 "TotalCount" total_count, 1 "DevicePositionInfoSet" device_position_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePositionInfo {
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub lan_ip: Option<String>,
    pub alias: Option<String>,
    pub rck_name: Option<String>,
    pub pos_code: Option<u64>,
    pub switch_name: Option<String>,
    pub deliver_time: Option<String>,
    pub deadline: Option<String>,
}
model! { DevicePositionInfo {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "LanIp" lan_ip,
    5 "Alias" alias, 6 "RckName" rck_name, 7 "PosCode" pos_code, 8 "SwitchName" switch_name,
    9 "DeliverTime" deliver_time, 10 "Deadline" deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePriceInfo {
    pub instance_ids: Vec<String>,
    pub time_unit: Option<String>,
    pub time_span: Option<u64>,
}
operation! { DescribeDevicePriceInfo(instance_ids: Vec<String>)
    "DescribeDevicePriceInfo" -> DescribeDevicePriceInfoOutput {
    0 "InstanceIds" instance_ids, 1 "TimeUnit" time_unit: String, 2 "TimeSpan" time_span: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePriceInfoOutput {
    pub device_price_info_set: Option<Vec<DevicePriceInfo>>,
}
model! { DescribeDevicePriceInfoOutput {
    0 "DevicePriceInfoSet" device_price_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePriceInfo {
    pub instance_id: Option<String>,
    pub device_class_code: Option<String>,
    pub is_elastic: Option<u64>,
    pub cpm_pay_mode: Option<u64>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub nic_description: Option<String>,
    pub gpu_description: Option<String>,
    pub raid_description: Option<String>,
    pub price: Option<u64>,
    pub normal_price: Option<u64>,
    pub total_cost: Option<u64>,
    pub real_total_cost: Option<u64>,
    pub time_span: Option<u64>,
    pub time_unit: Option<String>,
    pub goods_count: Option<u64>,
}
model! { DevicePriceInfo {
    0 "InstanceId" instance_id, 1 "DeviceClassCode" device_class_code, 2 "IsElastic" is_elastic,
    3 "CpmPayMode" cpm_pay_mode, 4 "CpuDescription" cpu_description, 5 "MemDescription" mem_description,
    6 "DiskDescription" disk_description, 7 "NicDescription" nic_description, 8 "GpuDescription" gpu_description,
    9 "RaidDescription" raid_description, 10 "Price" price, 11 "NormalPrice" normal_price, 12 "TotalCost" total_cost,
    13 "RealTotalCost" real_total_cost, 14 "TimeSpan" time_span, 15 "TimeUnit" time_unit, 16 "GoodsCount" goods_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub offset: u64,
    pub limit: u64,
    pub device_class_code: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub wan_ips: Option<Vec<String>>,
    pub lan_ips: Option<Vec<String>>,
    pub alias: Option<String>,
    pub vague_ip: Option<String>,
    pub deadline_start_time: Option<String>,
    pub deadline_end_time: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub device_type: Option<String>,
    pub is_lucky_device: Option<u64>,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub maintain_status: Option<String>,
}
operation! { DescribeDevices(offset: u64, limit: u64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "DeviceClassCode" device_class_code: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "WanIps" wan_ips: Vec<String>, 5 "LanIps" lan_ips: Vec<String>,
    6 "Alias" alias: String, 7 "VagueIp" vague_ip: String, 8 "DeadlineStartTime" deadline_start_time: String,
    9 "DeadlineEndTime" deadline_end_time: String, 10 "AutoRenewFlag" auto_renew_flag: u64, 11 "VpcId" vpc_id: String,
    12 "SubnetId" subnet_id: String, 13 "Tags" tags: Vec<Tag>, 14 "DeviceType" device_type: String,
    15 "IsLuckyDevice" is_lucky_device: u64, 16 "OrderField" order_field: String, 17 "Order" order: u64,
    18 "MaintainStatus" maintain_status: String
} }
paged! { DescribeDevices: DeviceInfo = Offset "Offset", "DeviceInfoSet" device_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<u64>,
    pub device_info_set: Option<Vec<DeviceInfo>>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count, 1 "DeviceInfoSet" device_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub device_status: Option<u64>,
    pub operate_status: Option<u64>,
    pub os_type_id: Option<u64>,
    pub raid_id: Option<u64>,
    pub alias: Option<String>,
    pub app_id: Option<u64>,
    pub zone: Option<String>,
    pub wan_ip: Option<String>,
    pub lan_ip: Option<String>,
    pub deliver_time: Option<String>,
    pub deadline: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub device_class_code: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub cpm_pay_mode: Option<u64>,
    pub dhcp_ip: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub is_lucky_device: Option<u64>,
    pub maintain_status: Option<String>,
    pub maintain_message: Option<String>,
}
model! { DeviceInfo {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DeviceStatus" device_status,
    4 "OperateStatus" operate_status, 5 "OsTypeId" os_type_id, 6 "RaidId" raid_id, 7 "Alias" alias, 8 "AppId" app_id,
    9 "Zone" zone, 10 "WanIp" wan_ip, 11 "LanIp" lan_ip, 12 "DeliverTime" deliver_time, 13 "Deadline" deadline,
    14 "AutoRenewFlag" auto_renew_flag, 15 "DeviceClassCode" device_class_code, 16 "Tags" tags,
    17 "CpmPayMode" cpm_pay_mode, 18 "DhcpIp" dhcp_ip, 19 "VpcName" vpc_name, 20 "SubnetName" subnet_name,
    21 "VpcCidrBlock" vpc_cidr_block, 22 "SubnetCidrBlock" subnet_cidr_block, 23 "IsLuckyDevice" is_lucky_device,
    24 "MaintainStatus" maintain_status, 25 "MaintainMessage" maintain_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHardwareSpecification {}
operation! { DescribeHardwareSpecification() "DescribeHardwareSpecification" -> DescribeHardwareSpecificationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHardwareSpecificationOutput {
    pub cpu_info_set: Option<Vec<CpuInfo>>,
    pub mem_set: Option<Vec<u64>>,
    pub disk_info_set: Option<Vec<DiskInfo>>,
}
model! { DescribeHardwareSpecificationOutput {
    0 "CpuInfoSet" cpu_info_set, 1 "MemSet" mem_set, 2 "DiskInfoSet" disk_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuInfo {
    pub cpu_id: Option<u64>,
    pub cpu_description: Option<String>,
    pub series: Option<u64>,
    pub contain_raid_card: Option<Vec<u64>>,
}
model! { CpuInfo {
    0 "CpuId" cpu_id, 1 "CpuDescription" cpu_description, 2 "Series" series, 3 "ContainRaidCard" contain_raid_card
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_type_id: Option<u64>,
    pub size: Option<u64>,
    pub disk_description: Option<String>,
}
model! { DiskInfo {
    0 "DiskTypeId" disk_type_id, 1 "Size" size, 2 "DiskDescription" disk_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostedDeviceOutBandInfo {
    pub instance_ids: Vec<String>,
    pub zone: String,
}
operation! { DescribeHostedDeviceOutBandInfo(instance_ids: Vec<String>, zone: String)
    "DescribeHostedDeviceOutBandInfo" -> DescribeHostedDeviceOutBandInfoOutput {
    0 "InstanceIds" instance_ids, 1 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostedDeviceOutBandInfoOutput {
    pub hosted_device_out_band_info_set: Option<Vec<HostedDeviceOutBandInfo>>,
}
model! { DescribeHostedDeviceOutBandInfoOutput {
    0 "HostedDeviceOutBandInfoSet" hosted_device_out_band_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedDeviceOutBandInfo {
    pub instance_id: Option<String>,
    pub out_band_ip: Option<String>,
    pub vpn_ip: Option<String>,
    pub vpn_port: Option<u64>,
}
model! { HostedDeviceOutBandInfo {
    0 "InstanceId" instance_id, 1 "OutBandIp" out_band_ip, 2 "VpnIp" vpn_ip, 3 "VpnPort" vpn_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationResult {
    pub task_id: u64,
}
operation! { DescribeOperationResult(task_id: u64) "DescribeOperationResult" -> DescribeOperationResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationResultOutput {
    pub task_status: Option<u64>,
    pub subtask_status_set: Option<Vec<SubtaskStatus>>,
}
model! { DescribeOperationResultOutput {
    0 "TaskStatus" task_status, 1 "SubtaskStatusSet" subtask_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskStatus {
    pub instance_id: Option<String>,
    pub task_status: Option<u64>,
}
model! { SubtaskStatus {
    0 "InstanceId" instance_id, 1 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsInfo {
    pub device_class_code: Option<String>,
}
operation! { DescribeOsInfo() "DescribeOsInfo" -> DescribeOsInfoOutput {
    0 "DeviceClassCode" device_class_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsInfoOutput {
    pub os_info_set: Option<Vec<OsInfo>>,
}
model! { DescribeOsInfoOutput {
    0 "OsInfoSet" os_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsInfo {
    pub os_type_id: Option<u64>,
    pub os_name: Option<String>,
    pub os_description: Option<String>,
    pub os_english_description: Option<String>,
    pub os_class: Option<String>,
    pub image_tag: Option<String>,
    pub max_partition_size: Option<u64>,
    pub os_minor_version: Option<String>,
    pub os_minor_class: Option<String>,
}
model! { OsInfo {
    0 "OsTypeId" os_type_id, 1 "OsName" os_name, 2 "OsDescription" os_description,
    3 "OsEnglishDescription" os_english_description, 4 "OsClass" os_class, 5 "ImageTag" image_tag,
    6 "MaxPartitionSize" max_partition_size, 7 "OsMinorVersion" os_minor_version, 8 "OsMinorClass" os_minor_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePsaRegulations {
    pub limit: u64,
    pub offset: u64,
    pub psa_ids: Option<Vec<String>>,
    pub psa_names: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub order_field: Option<String>,
    pub order: Option<u64>,
}
operation! { DescribePsaRegulations(limit: u64, offset: u64) "DescribePsaRegulations" -> DescribePsaRegulationsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "PsaIds" psa_ids: Vec<String>, 3 "PsaNames" psa_names: Vec<String>,
    4 "Tags" tags: Vec<Tag>, 5 "OrderField" order_field: String, 6 "Order" order: u64
} }
paged! { DescribePsaRegulations: PsaRegulation = Offset "Offset", "PsaRegulations" psa_regulations, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePsaRegulationsOutput {
    pub total_count: Option<u64>,
    pub psa_regulations: Option<Vec<PsaRegulation>>,
}
model! { DescribePsaRegulationsOutput {
    0 "TotalCount" total_count, 1 "PsaRegulations" psa_regulations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PsaRegulation {
    pub psa_id: Option<String>,
    pub psa_name: Option<String>,
    pub tag_count: Option<u64>,
    pub instance_count: Option<u64>,
    pub repair_count: Option<u64>,
    pub repair_limit: Option<u64>,
    pub create_time: Option<String>,
    pub psa_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_type_ids: Option<Vec<u64>>,
}
model! { PsaRegulation {
    0 "PsaId" psa_id, 1 "PsaName" psa_name, 2 "TagCount" tag_count, 3 "InstanceCount" instance_count,
    4 "RepairCount" repair_count, 5 "RepairLimit" repair_limit, 6 "CreateTime" create_time,
    7 "PsaDescription" psa_description, 8 "Tags" tags, 9 "TaskTypeIds" task_type_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<u64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_info_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "RegionInfoSet" region_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_id: Option<u64>,
    pub region_description: Option<String>,
    pub zone_info_set: Option<Vec<ZoneInfo>>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionId" region_id, 2 "RegionDescription" region_description, 3 "ZoneInfoSet" zone_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_id: Option<u64>,
    pub zone_description: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ZoneDescription" zone_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepairTaskConstant {}
operation! { DescribeRepairTaskConstant() "DescribeRepairTaskConstant" -> DescribeRepairTaskConstantOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepairTaskConstantOutput {
    pub task_type_set: Option<Vec<TaskType>>,
}
model! { DescribeRepairTaskConstantOutput {
    0 "TaskTypeSet" task_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskType {
    pub type_id: Option<u64>,
    pub type_name: Option<String>,
    pub task_sub_type: Option<String>,
}
model! { TaskType {
    0 "TypeId" type_id, 1 "TypeName" type_name, 2 "TaskSubType" task_sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub offset: u64,
    pub limit: u64,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub task_status: Option<Vec<u64>>,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub task_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub task_type_ids: Option<Vec<u64>>,
}
operation! { DescribeTaskInfo(offset: u64, limit: u64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StartDate" start_date: String, 3 "EndDate" end_date: String,
    4 "TaskStatus" task_status: Vec<u64>, 5 "OrderField" order_field: String, 6 "Order" order: u64,
    7 "TaskIds" task_ids: Vec<String>, 8 "InstanceIds" instance_ids: Vec<String>, 9 "Aliases" aliases: Vec<String>,
    10 "TaskTypeIds" task_type_ids: Vec<u64>
} }
paged! { DescribeTaskInfo: TaskInfo = Offset "Offset", "TaskInfoSet" task_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub total_count: Option<i64>,
    pub task_info_set: Option<Vec<TaskInfo>>,
}
model! { DescribeTaskInfoOutput {
    0 "TotalCount" total_count, 1 "TaskInfoSet" task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_status: Option<u64>,
    pub create_time: Option<String>,
    pub auth_time: Option<String>,
    pub end_time: Option<String>,
    pub task_detail: Option<String>,
    pub device_status: Option<u64>,
    pub operate_status: Option<u64>,
    pub zone: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub wan_ip: Option<String>,
    pub lan_ip: Option<String>,
    pub mgt_ip: Option<String>,
    pub task_type_name: Option<String>,
    pub task_sub_type: Option<String>,
}
model! { TaskInfo {
    0 "TaskId" task_id, 1 "InstanceId" instance_id, 2 "Alias" alias, 3 "TaskTypeId" task_type_id,
    4 "TaskStatus" task_status, 5 "CreateTime" create_time, 6 "AuthTime" auth_time, 7 "EndTime" end_time,
    8 "TaskDetail" task_detail, 9 "DeviceStatus" device_status, 10 "OperateStatus" operate_status, 11 "Zone" zone,
    12 "Region" region, 13 "VpcId" vpc_id, 14 "SubnetId" subnet_id, 15 "SubnetName" subnet_name, 16 "VpcName" vpc_name,
    17 "VpcCidrBlock" vpc_cidr_block, 18 "SubnetCidrBlock" subnet_cidr_block, 19 "WanIp" wan_ip, 20 "LanIp" lan_ip,
    21 "MgtIp" mgt_ip, 22 "TaskTypeName" task_type_name, 23 "TaskSubType" task_sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOperationLog {
    pub task_id: String,
    pub order_field: Option<String>,
    pub order: Option<u64>,
}
operation! { DescribeTaskOperationLog(task_id: String) "DescribeTaskOperationLog" -> DescribeTaskOperationLogOutput {
    0 "TaskId" task_id, 1 "OrderField" order_field: String, 2 "Order" order: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOperationLogOutput {
    pub task_operation_log_set: Option<Vec<TaskOperationLog>>,
    pub total_count: Option<u64>,
}
model! { DescribeTaskOperationLogOutput {
    0 "TaskOperationLogSet" task_operation_log_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOperationLog {
    pub task_step: Option<String>,
    pub operator: Option<String>,
    pub operation_detail: Option<String>,
    pub operation_time: Option<String>,
}
model! { TaskOperationLog {
    0 "TaskStep" task_step, 1 "Operator" operator, 2 "OperationDetail" operation_detail,
    3 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTaskInfo {
    pub task_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub search_key: Option<String>,
}
operation! { DescribeUserCmdTaskInfo(task_id: String) "DescribeUserCmdTaskInfo" -> DescribeUserCmdTaskInfoOutput {
    0 "TaskId" task_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "OrderField" order_field: String,
    4 "Order" order: u64, 5 "SearchKey" search_key: String
} }
paged! { DescribeUserCmdTaskInfo: UserCmdTaskInfo =
    Offset "Offset", "UserCmdTaskInfoSet" user_cmd_task_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTaskInfoOutput {
    pub total_count: Option<u64>,
    pub user_cmd_task_info_set: Option<Vec<UserCmdTaskInfo>>,
}
model! { DescribeUserCmdTaskInfoOutput {
    0 "TotalCount" total_count, 1 "UserCmdTaskInfoSet" user_cmd_task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmdTaskInfo {
    pub auto_id: Option<u64>,
    pub task_id: Option<String>,
    pub run_begin_time: Option<String>,
    pub run_end_time: Option<String>,
    pub status: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub lan_ip: Option<String>,
    pub cmd_content: Option<String>,
    pub cmd_param: Option<String>,
    pub cmd_result: Option<String>,
    pub app_id: Option<u64>,
    pub last_shell_exit: Option<i64>,
}
model! { UserCmdTaskInfo {
    0 "AutoId" auto_id, 1 "TaskId" task_id, 2 "RunBeginTime" run_begin_time, 3 "RunEndTime" run_end_time,
    4 "Status" status, 5 "InstanceName" instance_name, 6 "InstanceId" instance_id, 7 "VpcName" vpc_name,
    8 "VpcId" vpc_id, 9 "VpcCidrBlock" vpc_cidr_block, 10 "SubnetName" subnet_name, 11 "SubnetId" subnet_id,
    12 "SubnetCidrBlock" subnet_cidr_block, 13 "LanIp" lan_ip, 14 "CmdContent" cmd_content, 15 "CmdParam" cmd_param,
    16 "CmdResult" cmd_result, 17 "AppId" app_id, 18 "LastShellExit" last_shell_exit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTasks {
    pub offset: u64,
    pub limit: u64,
    pub order_field: Option<String>,
    pub order: Option<u64>,
}
operation! { DescribeUserCmdTasks(offset: u64, limit: u64) "DescribeUserCmdTasks" -> DescribeUserCmdTasksOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: u64
} }
paged! { DescribeUserCmdTasks: UserCmdTask = Offset "Offset", "UserCmdTasks" user_cmd_tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTasksOutput {
    pub total_count: Option<u64>,
    pub user_cmd_tasks: Option<Vec<UserCmdTask>>,
}
model! { DescribeUserCmdTasksOutput {
    0 "TotalCount" total_count, 1 "UserCmdTasks" user_cmd_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmdTask {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub alias: Option<String>,
    pub cmd_id: Option<String>,
    pub instance_count: Option<u64>,
    pub success_count: Option<u64>,
    pub failure_count: Option<u64>,
    pub run_begin_time: Option<String>,
    pub run_end_time: Option<String>,
}
model! { UserCmdTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "Alias" alias, 3 "CmdId" cmd_id, 4 "InstanceCount" instance_count,
    5 "SuccessCount" success_count, 6 "FailureCount" failure_count, 7 "RunBeginTime" run_begin_time,
    8 "RunEndTime" run_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmds {
    pub offset: u64,
    pub limit: u64,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub search_key: Option<String>,
    pub cmd_id: Option<String>,
}
operation! { DescribeUserCmds(offset: u64, limit: u64) "DescribeUserCmds" -> DescribeUserCmdsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: u64,
    4 "SearchKey" search_key: String, 5 "CmdId" cmd_id: String
} }
paged! { DescribeUserCmds: UserCmd = Offset "Offset", "UserCmds" user_cmds, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdsOutput {
    pub total_count: Option<u64>,
    pub user_cmds: Option<Vec<UserCmd>>,
}
model! { DescribeUserCmdsOutput {
    0 "TotalCount" total_count, 1 "UserCmds" user_cmds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmd {
    pub alias: Option<String>,
    pub app_id: Option<u64>,
    pub auto_id: Option<u64>,
    pub cmd_id: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub os_type: Option<String>,
}
model! { UserCmd {
    0 "Alias" alias, 1 "AppId" app_id, 2 "AutoId" auto_id, 3 "CmdId" cmd_id, 4 "Content" content,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "OsType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCamRole {
    pub instance_id: String,
}
operation! { DetachCamRole(instance_id: String) "DetachCamRole" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DetachCamRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomImageAttribute {
    pub image_id: String,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { ModifyCustomImageAttribute(image_id: String) "ModifyCustomImageAttribute" -> Empty {
    0 "ImageId" image_id, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String
} }

pub type ModifyCustomImageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAliases {
    pub device_aliases: Vec<DeviceAlias>,
}
operation! { ModifyDeviceAliases(device_aliases: Vec<DeviceAlias>) "ModifyDeviceAliases" -> Empty {
    0 "DeviceAliases" device_aliases
} }

pub type ModifyDeviceAliasesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAlias {
    pub instance_id: Option<String>,
    pub alias: Option<String>,
}
input! { DeviceAlias(instance_id: String, alias: String) {
    0 "InstanceId" instance_id: String, 1 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAutoRenewFlag {
    pub auto_renew_flag: u64,
    pub instance_ids: Vec<String>,
}
operation! { ModifyDeviceAutoRenewFlag(auto_renew_flag: u64, instance_ids: Vec<String>)
    "ModifyDeviceAutoRenewFlag" -> Empty {
    0 "AutoRenewFlag" auto_renew_flag, 1 "InstanceIds" instance_ids
} }

pub type ModifyDeviceAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLanIp {
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub lan_ip: Option<String>,
    pub reboot_device: Option<u64>,
}
operation! { ModifyLanIp(instance_id: String, vpc_id: String, subnet_id: String) "ModifyLanIp" -> ModifyLanIpOutput {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "LanIp" lan_ip: String,
    4 "RebootDevice" reboot_device: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLanIpOutput {
    pub task_id: Option<u64>,
}
model! { ModifyLanIpOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPayModePre2Post {
    pub instance_ids: Vec<String>,
}
operation! { ModifyPayModePre2Post(instance_ids: Vec<String>) "ModifyPayModePre2Post" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type ModifyPayModePre2PostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPsaRegulation {
    pub psa_id: String,
    pub psa_name: Option<String>,
    pub repair_limit: Option<u64>,
    pub psa_description: Option<String>,
    pub task_type_ids: Option<Vec<u64>>,
}
operation! { ModifyPsaRegulation(psa_id: String) "ModifyPsaRegulation" -> Empty {
    0 "PsaId" psa_id, 1 "PsaName" psa_name: String, 2 "RepairLimit" repair_limit: u64,
    3 "PsaDescription" psa_description: String, 4 "TaskTypeIds" task_type_ids: Vec<u64>
} }

pub type ModifyPsaRegulationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserCmd {
    pub cmd_id: String,
    pub alias: Option<String>,
    pub os_type: Option<String>,
    pub content: Option<String>,
}
operation! { ModifyUserCmd(cmd_id: String) "ModifyUserCmd" -> Empty {
    0 "CmdId" cmd_id, 1 "Alias" alias: String, 2 "OsType" os_type: String, 3 "Content" content: String
} }

pub type ModifyUserCmdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineDevices {
    pub instance_ids: Vec<String>,
}
operation! { OfflineDevices(instance_ids: Vec<String>) "OfflineDevices" -> OfflineDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineDevicesOutput {
    pub task_id: Option<u64>,
}
model! { OfflineDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootDevices {
    pub instance_ids: Vec<String>,
}
operation! { RebootDevices(instance_ids: Vec<String>) "RebootDevices" -> RebootDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootDevicesOutput {
    pub task_id: Option<u64>,
}
model! { RebootDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverDevices {
    pub instance_ids: Vec<String>,
}
operation! { RecoverDevices(instance_ids: Vec<String>) "RecoverDevices" -> RecoverDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverDevicesOutput {
    pub task_id: Option<u64>,
}
model! { RecoverDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadDeviceOs {
    pub instance_id: String,
    pub password: Secret,
    pub os_type_id: Option<u64>,
    pub raid_id: Option<u64>,
    pub is_zoning: Option<u64>,
    pub sys_root_space: Option<u64>,
    pub sys_swaporuefi_space: Option<u64>,
    pub sys_usrlocal_space: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub lan_ip: Option<String>,
    pub hyper_threading: Option<u64>,
    pub image_id: Option<String>,
    pub file_system: Option<String>,
    pub need_security_agent: Option<u64>,
    pub need_monitor_agent: Option<u64>,
    pub need_emr_agent: Option<u64>,
    pub need_emr_software: Option<u64>,
    pub reserve_sg_config: Option<u64>,
    pub sys_data_space: Option<u64>,
}
operation! { ReloadDeviceOs(instance_id: String, password: Secret) "ReloadDeviceOs" -> ReloadDeviceOsOutput {
    0 "InstanceId" instance_id, 1 "Password" password, 2 "OsTypeId" os_type_id: u64, 3 "RaidId" raid_id: u64,
    4 "IsZoning" is_zoning: u64, 5 "SysRootSpace" sys_root_space: u64, 6 "SysSwaporuefiSpace" sys_swaporuefi_space: u64,
    7 "SysUsrlocalSpace" sys_usrlocal_space: u64, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "LanIp" lan_ip: String, 11 "HyperThreading" hyper_threading: u64, 12 "ImageId" image_id: String,
    13 "FileSystem" file_system: String, 14 "NeedSecurityAgent" need_security_agent: u64,
    15 "NeedMonitorAgent" need_monitor_agent: u64, 16 "NeedEMRAgent" need_emr_agent: u64,
    17 "NeedEMRSoftware" need_emr_software: u64, 18 "ReserveSgConfig" reserve_sg_config: u64,
    19 "SysDataSpace" sys_data_space: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadDeviceOsOutput {
    pub task_id: Option<u64>,
}
model! { ReloadDeviceOsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControl {
    pub task_id: String,
    pub operate: String,
    pub operate_remark: Option<String>,
}
operation! { RepairTaskControl(task_id: String, operate: String) "RepairTaskControl" -> RepairTaskControlOutput {
    0 "TaskId" task_id, 1 "Operate" operate, 2 "OperateRemark" operate_remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControlOutput {
    pub task_id: Option<u64>,
}
model! { RepairTaskControlOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevicePassword {
    pub instance_ids: Vec<String>,
    pub password: Secret,
}
operation! { ResetDevicePassword(instance_ids: Vec<String>, password: Secret)
    "ResetDevicePassword" -> ResetDevicePasswordOutput {
    0 "InstanceIds" instance_ids, 1 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevicePasswordOutput {
    pub task_id: Option<u64>,
}
model! { ResetDevicePasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnDevices {
    pub instance_ids: Vec<String>,
}
operation! { ReturnDevices(instance_ids: Vec<String>) "ReturnDevices" -> ReturnDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnDevicesOutput {
    pub task_id: Option<u64>,
}
model! { ReturnDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunUserCmd {
    pub cmd_id: String,
    pub user_name: String,
    pub password: Secret,
    pub instance_ids: Vec<String>,
    pub cmd_param: Option<String>,
}
operation! { RunUserCmd(cmd_id: String, user_name: String, password: Secret, instance_ids: Vec<String>)
    "RunUserCmd" -> RunUserCmdOutput {
    0 "CmdId" cmd_id, 1 "UserName" user_name, 2 "Password" password, 3 "InstanceIds" instance_ids,
    4 "CmdParam" cmd_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunUserCmdOutput {
    pub success_task_info_set: Option<Vec<SuccessTaskInfo>>,
    pub failed_task_info_set: Option<Vec<FailedTaskInfo>>,
}
model! { RunUserCmdOutput {
    0 "SuccessTaskInfoSet" success_task_info_set, 1 "FailedTaskInfoSet" failed_task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessTaskInfo {
    pub instance_id: Option<String>,
    pub task_id: Option<u64>,
    pub cmd_task_id: Option<String>,
}
model! { SuccessTaskInfo {
    0 "InstanceId" instance_id, 1 "TaskId" task_id, 2 "CmdTaskId" cmd_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedTaskInfo {
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { FailedTaskInfo {
    0 "InstanceId" instance_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutBandVpnAuthPassword {
    pub password: Secret,
    pub operate: String,
}
operation! { SetOutBandVpnAuthPassword(password: Secret, operate: String) "SetOutBandVpnAuthPassword" -> Empty {
    0 "Password" password, 1 "Operate" operate
} }

pub type SetOutBandVpnAuthPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShutdownDevices {
    pub instance_ids: Vec<String>,
}
operation! { ShutdownDevices(instance_ids: Vec<String>) "ShutdownDevices" -> ShutdownDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShutdownDevicesOutput {
    pub task_id: Option<u64>,
}
model! { ShutdownDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevices {
    pub instance_ids: Vec<String>,
}
operation! { StartDevices(instance_ids: Vec<String>) "StartDevices" -> StartDevicesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevicesOutput {
    pub task_id: Option<u64>,
}
model! { StartDevicesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPsaTag {
    pub psa_id: String,
    pub tag_key: String,
    pub tag_value: String,
}
operation! { UnbindPsaTag(psa_id: String, tag_key: String, tag_value: String) "UnbindPsaTag" -> Empty {
    0 "PsaId" psa_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

pub type UnbindPsaTagOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_EXIST_REPAIR_TASK: &str = "FailedOperation.ExistRepairTask";
    pub const FAILED_OPERATION_TSC_AGENT_OFFLINE: &str = "FailedOperation.TscAgentOffline";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_USER_CMD_COUNT: &str = "LimitExceeded.UserCmdCount";
    pub const RESOURCE_IN_USE_FLOW_BUSY: &str = "ResourceInUse.FlowBusy";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_DEVICE_INSUFFICIENT: &str = "ResourceInsufficient.DeviceInsufficient";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_FUND_INSUFFICIENT: &str = "UnsupportedOperation.FundInsufficient";
    pub const UNSUPPORTED_OPERATION_INVALID_OPERATION: &str = "UnsupportedOperation.InvalidOperation";
}

#[cfg(feature = "reflect")]
register! {
    AttachCamRole, BindPsaTag, BuyDevices, CreateCustomImage, CreatePsaRegulation, CreateSpotDevice, CreateUserCmd,
    DeleteCustomImages, DeletePsaRegulation, DeleteUserCmds, DescribeCustomImageProcess, DescribeCustomImages,
    DescribeDeviceClass, DescribeDeviceClassPartition, DescribeDeviceHardwareInfo, DescribeDeviceInventory,
    DescribeDeviceOperationLog, DescribeDevicePartition, DescribeDevicePosition, DescribeDevicePriceInfo,
    DescribeDevices, DescribeHardwareSpecification, DescribeHostedDeviceOutBandInfo, DescribeOperationResult,
    DescribeOsInfo, DescribePsaRegulations, DescribeRegions, DescribeRepairTaskConstant, DescribeTaskInfo,
    DescribeTaskOperationLog, DescribeUserCmdTaskInfo, DescribeUserCmdTasks, DescribeUserCmds, DetachCamRole,
    ModifyCustomImageAttribute, ModifyDeviceAliases, ModifyDeviceAutoRenewFlag, ModifyLanIp, ModifyPayModePre2Post,
    ModifyPsaRegulation, ModifyUserCmd, OfflineDevices, RebootDevices, RecoverDevices, ReloadDeviceOs,
    RepairTaskControl, ResetDevicePassword, ReturnDevices, RunUserCmd, SetOutBandVpnAuthPassword, ShutdownDevices,
    StartDevices, UnbindPsaTag
}
