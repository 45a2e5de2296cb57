//! `bm` of Tencent Cloud, API version 2018-04-23.
//!
//! Endpoint: `bm.tencentcloudapi.com`, or `bm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bm::DescribeDeviceClass};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDeviceClass::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bm", "2018-04-23", "bm", &Endpoints::NONE);

/// Attaches cam role: `AttachCamRole` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=AttachCamRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCamRole {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub role_name: String,
}
operation! { AttachCamRole(instance_id: String, role_name: String) "AttachCamRole" -> Empty {
    0 "InstanceId" instance_id, 1 "RoleName" role_name
} }

/// Response of [`AttachCamRole`]: empty.
pub type AttachCamRoleOutput = Empty;

/// Binds psa tag: `BindPsaTag` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=BindPsaTag>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPsaTag {
    /// Required.
    pub psa_id: String,
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
}
operation! { BindPsaTag(psa_id: String, tag_key: String, tag_value: String) "BindPsaTag" -> Empty {
    0 "PsaId" psa_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

/// Response of [`BindPsaTag`]: empty.
pub type BindPsaTagOutput = Empty;

/// `BuyDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=BuyDevices>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE_FLOW_BUSY`],
/// [`codes::RESOURCE_INSUFFICIENT_DEVICE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_FUND_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyDevices {
    /// Required.
    pub zone: String,
    /// Required.
    pub os_type_id: i64,
    /// Required.
    pub raid_id: i64,
    /// Required.
    pub goods_count: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub device_class_code: String,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    pub need_security_agent: Option<i64>,
    pub need_monitor_agent: Option<i64>,
    pub need_emr_agent: Option<i64>,
    pub need_emr_software: Option<i64>,
    pub apply_eip: Option<i64>,
    pub eip_pay_mode: Option<String>,
    pub eip_bandwidth: Option<i64>,
    pub is_zoning: Option<i64>,
    pub cpm_pay_mode: Option<i64>,
    pub image_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub auto_renew_flag: Option<i64>,
    pub sys_root_space: Option<i64>,
    pub sys_swaporuefi_space: Option<i64>,
    pub sys_usrlocal_space: Option<i64>,
    pub sys_data_space: Option<i64>,
    pub hyper_threading: Option<i64>,
    pub lan_ips: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub cpu_id: Option<i64>,
    pub contain_raid_card: Option<i64>,
    pub mem_size: Option<i64>,
    pub system_disk_type_id: Option<i64>,
    pub system_disk_count: Option<i64>,
    pub data_disk_type_id: Option<i64>,
    pub data_disk_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub file_system: Option<String>,
    pub buy_session: Option<String>,
    pub sg_id: Option<String>,
    pub template_id: Option<String>,
}

/// Arguments of [`BuyDevices::new`].
pub struct BuyDevicesRequired {
    pub zone: String,
    pub os_type_id: i64,
    pub raid_id: i64,
    pub goods_count: i64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub device_class_code: String,
    pub time_unit: String,
    pub time_span: i64,
}
operation! {
    BuyDevices { BuyDevicesRequired: zone, os_type_id, raid_id, goods_count, vpc_id, subnet_id, device_class_code, time_unit, time_span }
    "BuyDevices" -> BuyDevicesOutput {
    0 "Zone" zone, 1 "OsTypeId" os_type_id, 2 "RaidId" raid_id, 3 "GoodsCount" goods_count, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "DeviceClassCode" device_class_code, 7 "TimeUnit" time_unit, 8 "TimeSpan" time_span,
    9 "NeedSecurityAgent" need_security_agent: i64, 10 "NeedMonitorAgent" need_monitor_agent: i64,
    11 "NeedEMRAgent" need_emr_agent: i64, 12 "NeedEMRSoftware" need_emr_software: i64, 13 "ApplyEip" apply_eip: i64,
    14 "EipPayMode" eip_pay_mode: String, 15 "EipBandwidth" eip_bandwidth: i64, 16 "IsZoning" is_zoning: i64,
    17 "CpmPayMode" cpm_pay_mode: i64, 18 "ImageId" image_id: String, 19 "Password" password: Secret,
    20 "AutoRenewFlag" auto_renew_flag: i64, 21 "SysRootSpace" sys_root_space: i64,
    22 "SysSwaporuefiSpace" sys_swaporuefi_space: i64, 23 "SysUsrlocalSpace" sys_usrlocal_space: i64,
    24 "SysDataSpace" sys_data_space: i64, 25 "HyperThreading" hyper_threading: i64, 26 "LanIps" lan_ips: Vec<String>,
    27 "Aliases" aliases: Vec<String>, 28 "CpuId" cpu_id: i64, 29 "ContainRaidCard" contain_raid_card: i64,
    30 "MemSize" mem_size: i64, 31 "SystemDiskTypeId" system_disk_type_id: i64,
    32 "SystemDiskCount" system_disk_count: i64, 33 "DataDiskTypeId" data_disk_type_id: i64,
    34 "DataDiskCount" data_disk_count: i64, 35 "Tags" tags: Vec<Tag>, 36 "FileSystem" file_system: String,
    37 "BuySession" buy_session: String, 38 "SgId" sg_id: String, 39 "TemplateId" template_id: String
} }

/// In the request of [`BuyDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_values: Option<Vec<String>>,
}
input! { Tag(tag_key: String, tag_values: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`BuyDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyDevicesOutput {
    pub instance_ids: Vec<String>,
}
model! { BuyDevicesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates custom image: `CreateCustomImage` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=CreateCustomImage>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub image_name: String,
    pub image_description: Option<String>,
}
operation! { CreateCustomImage(instance_id: String, image_name: String) "CreateCustomImage" -> CreateCustomImageOutput {
    0 "InstanceId" instance_id, 1 "ImageName" image_name, 2 "ImageDescription" image_description: String
} }

/// Response of [`CreateCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImageOutput {
    pub task_id: Option<i64>,
    pub image_id: Option<String>,
}
model! { CreateCustomImageOutput {
    0 "TaskId" task_id: i64, 1 "ImageId" image_id: String
} }

/// Creates psa regulation: `CreatePsaRegulation` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=CreatePsaRegulation>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePsaRegulation {
    /// Required.
    pub psa_name: String,
    /// Required.
    pub task_type_ids: Vec<i64>,
    pub repair_limit: Option<i64>,
    pub psa_description: Option<String>,
}
operation! { CreatePsaRegulation(psa_name: String, task_type_ids: Vec<i64>)
    "CreatePsaRegulation" -> CreatePsaRegulationOutput {
    0 "PsaName" psa_name, 1 "TaskTypeIds" task_type_ids, 2 "RepairLimit" repair_limit: i64,
    3 "PsaDescription" psa_description: String
} }

/// Response of [`CreatePsaRegulation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePsaRegulationOutput {
    pub psa_id: Option<String>,
}
model! { CreatePsaRegulationOutput {
    0 "PsaId" psa_id: String
} }

/// Creates spot device: `CreateSpotDevice` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=CreateSpotDevice>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpotDevice {
    /// Required.
    pub zone: String,
    /// Required.
    pub compute_type: String,
    /// Required.
    pub os_type_id: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub spot_strategy: String,
    pub spot_price_limit: Option<f64>,
    /// Secret.
    pub passwd: Option<Secret>,
}

/// Arguments of [`CreateSpotDevice::new`].
pub struct CreateSpotDeviceRequired {
    pub zone: String,
    pub compute_type: String,
    pub os_type_id: i64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub goods_num: i64,
    pub spot_strategy: String,
}
operation! {
    CreateSpotDevice { CreateSpotDeviceRequired: zone, compute_type, os_type_id, vpc_id, subnet_id, goods_num, spot_strategy }
    "CreateSpotDevice" -> CreateSpotDeviceOutput {
    0 "Zone" zone, 1 "ComputeType" compute_type, 2 "OsTypeId" os_type_id, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "GoodsNum" goods_num, 6 "SpotStrategy" spot_strategy, 7 "SpotPriceLimit" spot_price_limit: f64,
    8 "Passwd" passwd: Secret
} }

/// Response of [`CreateSpotDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpotDeviceOutput {
    pub resource_ids: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { CreateSpotDeviceOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "FlowId" flow_id: i64
} }

/// Creates user cmd: `CreateUserCmd` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=CreateUserCmd>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_USER_CMD_COUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCmd {
    /// Required.
    pub alias: String,
    /// Required.
    pub os_type: String,
    /// Required.
    pub content: String,
}
operation! { CreateUserCmd(alias: String, os_type: String, content: String) "CreateUserCmd" -> CreateUserCmdOutput {
    0 "Alias" alias, 1 "OsType" os_type, 2 "Content" content
} }

/// Response of [`CreateUserCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCmdOutput {
    pub cmd_id: Option<String>,
}
model! { CreateUserCmdOutput {
    0 "CmdId" cmd_id: String
} }

/// Deletes custom images: `DeleteCustomImages` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DeleteCustomImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImages {
    /// Required.
    pub image_ids: Vec<String>,
}
operation! { DeleteCustomImages(image_ids: Vec<String>) "DeleteCustomImages" -> DeleteCustomImagesOutput {
    0 "ImageIds" image_ids
} }

/// Response of [`DeleteCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImagesOutput {
    pub task_id: Option<i64>,
}
model! { DeleteCustomImagesOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes psa regulation: `DeletePsaRegulation` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DeletePsaRegulation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePsaRegulation {
    /// Required.
    pub psa_id: String,
}
operation! { DeletePsaRegulation(psa_id: String) "DeletePsaRegulation" -> Empty {
    0 "PsaId" psa_id
} }

/// Response of [`DeletePsaRegulation`]: empty.
pub type DeletePsaRegulationOutput = Empty;

/// Deletes user cmds: `DeleteUserCmds` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DeleteUserCmds>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserCmds {
    /// Required.
    pub cmd_ids: Vec<String>,
}
operation! { DeleteUserCmds(cmd_ids: Vec<String>) "DeleteUserCmds" -> Empty {
    0 "CmdIds" cmd_ids
} }

/// Response of [`DeleteUserCmds`]: empty.
pub type DeleteUserCmdsOutput = Empty;

/// Describes custom image process: `DescribeCustomImageProcess` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeCustomImageProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageProcess {
    /// Required.
    pub image_id: String,
}
operation! { DescribeCustomImageProcess(image_id: String)
    "DescribeCustomImageProcess" -> DescribeCustomImageProcessOutput {
    0 "ImageId" image_id
} }

/// Response of [`DescribeCustomImageProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageProcessOutput {
    pub custom_image_process_set: Vec<CustomImageProcess>,
}
model! { DescribeCustomImageProcessOutput {
    0 "CustomImageProcessSet" custom_image_process_set: Vec<CustomImageProcess>
} }

/// In the response of [`DescribeCustomImageProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImageProcess {
    pub step_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    pub step_type: Option<i64>,
}
model! { CustomImageProcess {
    0 "StepName" step_name: String, 1 "StartTime" start_time: String, 2 "StepType" step_type: i64
} }

/// Describes custom images: `DescribeCustomImages` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeCustomImages>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImages {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub image_id: Option<String>,
    pub search_key: Option<String>,
    pub image_status: Option<Vec<i64>>,
}
operation! { DescribeCustomImages(offset: i64, limit: i64) "DescribeCustomImages" -> DescribeCustomImagesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: i64,
    4 "ImageId" image_id: String, 5 "SearchKey" search_key: String, 6 "ImageStatus" image_status: Vec<i64>
} }
paged! { DescribeCustomImages: CustomImage = Offset "Offset", "CustomImageSet" custom_image_set, total "TotalCount" }

/// Response of [`DescribeCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImagesOutput {
    pub total_count: Option<i64>,
    pub custom_image_set: Vec<CustomImage>,
}
model! { DescribeCustomImagesOutput {
    0 "TotalCount" total_count: i64, 1 "CustomImageSet" custom_image_set: Vec<CustomImage>
} }

/// In the response of [`DescribeCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_status: Option<i64>,
    pub os_class: Option<String>,
    pub os_version: Option<String>,
    pub os_bit: Option<i64>,
    pub image_size: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub partition_info_set: Vec<PartitionInfo>,
    pub device_class_code: Option<String>,
    pub image_description: Option<String>,
    pub os_type_id: Option<i64>,
}
model! { CustomImage {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageStatus" image_status: i64,
    3 "OsClass" os_class: String, 4 "OsVersion" os_version: String, 5 "OsBit" os_bit: i64,
    6 "ImageSize" image_size: i64, 7 "CreateTime" create_time: String,
    8 "PartitionInfoSet" partition_info_set: Vec<PartitionInfo>, 9 "DeviceClassCode" device_class_code: String,
    10 "ImageDescription" image_description: String, 11 "OsTypeId" os_type_id: i64
} }

/// In the response of [`DescribeCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
}
model! { PartitionInfo {
    0 "Name" name: String, 1 "Size" size: i64
} }

/// Describes device class: `DescribeDeviceClass` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDeviceClass>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClass {
    pub on_sale: Option<i64>,
    pub need_price_info: Option<i64>,
}
operation! { DescribeDeviceClass() "DescribeDeviceClass" -> DescribeDeviceClassOutput {
    0 "OnSale" on_sale: i64, 1 "NeedPriceInfo" need_price_info: i64
} }

/// Response of [`DescribeDeviceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassOutput {
    pub device_class_set: Vec<DeviceClass>,
}
model! { DescribeDeviceClassOutput {
    0 "DeviceClassSet" device_class_set: Vec<DeviceClass>
} }

/// In the response of [`DescribeDeviceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceClass {
    pub device_class_code: Option<String>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub have_raid_card: Option<i64>,
    pub nic_description: Option<String>,
    pub gpu_description: Option<String>,
    pub discount: Option<f64>,
    pub unit_price: Option<i64>,
    pub real_price: Option<i64>,
    pub normal_price: Option<i64>,
    pub device_type: Option<String>,
    pub series: Option<i64>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DeviceClass {
    0 "DeviceClassCode" device_class_code: String, 1 "CpuDescription" cpu_description: String,
    2 "MemDescription" mem_description: String, 3 "DiskDescription" disk_description: String,
    4 "HaveRaidCard" have_raid_card: i64, 5 "NicDescription" nic_description: String,
    6 "GpuDescription" gpu_description: String, 7 "Discount" discount: f64, 8 "UnitPrice" unit_price: i64,
    9 "RealPrice" real_price: i64, 10 "NormalPrice" normal_price: i64, 11 "DeviceType" device_type: String,
    12 "Series" series: i64, 13 "Cpu" cpu: i64, 14 "Mem" mem: i64
} }

/// Describes device class partition: `DescribeDeviceClassPartition` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDeviceClassPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassPartition {
    pub device_class_code: Option<String>,
    pub instance_id: Option<String>,
    pub cpu_id: Option<i64>,
    pub mem_size: Option<i64>,
    pub contain_raid_card: Option<i64>,
    pub system_disk_type_id: Option<i64>,
    pub system_disk_count: Option<i64>,
    pub data_disk_type_id: Option<i64>,
    pub data_disk_count: Option<i64>,
}
operation! { DescribeDeviceClassPartition() "DescribeDeviceClassPartition" -> DescribeDeviceClassPartitionOutput {
    0 "DeviceClassCode" device_class_code: String, 1 "InstanceId" instance_id: String, 2 "CpuId" cpu_id: i64,
    3 "MemSize" mem_size: i64, 4 "ContainRaidCard" contain_raid_card: i64,
    5 "SystemDiskTypeId" system_disk_type_id: i64, 6 "SystemDiskCount" system_disk_count: i64,
    7 "DataDiskTypeId" data_disk_type_id: i64, 8 "DataDiskCount" data_disk_count: i64
} }

/// Response of [`DescribeDeviceClassPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClassPartitionOutput {
    pub device_class_partition_info_set: Vec<DeviceClassPartitionInfo>,
}
model! { DescribeDeviceClassPartitionOutput {
    0 "DeviceClassPartitionInfoSet" device_class_partition_info_set: Vec<DeviceClassPartitionInfo>
} }

/// In the response of [`DescribeDeviceClassPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceClassPartitionInfo {
    pub raid_id: Option<i64>,
    pub raid: Option<String>,
    pub raid_display: Option<String>,
    pub system_disk_size: Option<i64>,
    pub sys_root_space: Option<i64>,
    pub sys_swaporuefi_space: Option<i64>,
    pub sys_usrlocal_space: Option<i64>,
    pub sys_data_space: Option<i64>,
    pub sys_is_uefi_type: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub device_disk_size_info_set: Vec<DeviceDiskSizeInfo>,
}
model! { DeviceClassPartitionInfo {
    0 "RaidId" raid_id: i64, 1 "Raid" raid: String, 2 "RaidDisplay" raid_display: String,
    3 "SystemDiskSize" system_disk_size: i64, 4 "SysRootSpace" sys_root_space: i64,
    5 "SysSwaporuefiSpace" sys_swaporuefi_space: i64, 6 "SysUsrlocalSpace" sys_usrlocal_space: i64,
    7 "SysDataSpace" sys_data_space: i64, 8 "SysIsUefiType" sys_is_uefi_type: i64, 9 "DataDiskSize" data_disk_size: i64,
    10 "DeviceDiskSizeInfoSet" device_disk_size_info_set: Vec<DeviceDiskSizeInfo>
} }

/// In the response of [`DescribeDeviceClassPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDiskSizeInfo {
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
}
model! { DeviceDiskSizeInfo {
    0 "DiskName" disk_name: String, 1 "DiskSize" disk_size: i64
} }

/// Describes device hardware info: `DescribeDeviceHardwareInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDeviceHardwareInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfo {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeDeviceHardwareInfo(instance_ids: Vec<String>)
    "DescribeDeviceHardwareInfo" -> DescribeDeviceHardwareInfoOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeDeviceHardwareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoOutput {
    pub device_hardware_info_set: Vec<DeviceHardwareInfo>,
}
model! { DescribeDeviceHardwareInfoOutput {
    0 "DeviceHardwareInfoSet" device_hardware_info_set: Vec<DeviceHardwareInfo>
} }

/// In the response of [`DescribeDeviceHardwareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceHardwareInfo {
    pub instance_id: Option<String>,
    pub is_elastic: Option<i64>,
    pub cpm_pay_mode: Option<i64>,
    pub cpu_id: Option<i64>,
    pub mem: Option<i64>,
    pub contain_raid_card: Option<i64>,
    pub system_disk_type_id: Option<i64>,
    pub system_disk_count: Option<i64>,
    pub data_disk_type_id: Option<i64>,
    pub data_disk_count: Option<i64>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub nic_description: Option<String>,
    pub raid_description: Option<String>,
    pub cpu: Option<i64>,
    pub device_class_code: Option<String>,
}
model! { DeviceHardwareInfo {
    0 "InstanceId" instance_id: String, 1 "IsElastic" is_elastic: i64, 2 "CpmPayMode" cpm_pay_mode: i64,
    3 "CpuId" cpu_id: i64, 4 "Mem" mem: i64, 5 "ContainRaidCard" contain_raid_card: i64,
    6 "SystemDiskTypeId" system_disk_type_id: i64, 7 "SystemDiskCount" system_disk_count: i64,
    8 "DataDiskTypeId" data_disk_type_id: i64, 9 "DataDiskCount" data_disk_count: i64,
    10 "CpuDescription" cpu_description: String, 11 "MemDescription" mem_description: String,
    12 "DiskDescription" disk_description: String, 13 "NicDescription" nic_description: String,
    14 "RaidDescription" raid_description: String, 15 "Cpu" cpu: i64, 16 "DeviceClassCode" device_class_code: String
} }

/// Describes device inventory: `DescribeDeviceInventory` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDeviceInventory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInventory {
    /// Required.
    pub zone: String,
    pub device_class_code: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cpu_id: Option<i64>,
    pub mem_size: Option<i64>,
    pub contain_raid_card: Option<i64>,
    pub system_disk_type_id: Option<i64>,
    pub system_disk_count: Option<i64>,
    pub data_disk_type_id: Option<i64>,
    pub data_disk_count: Option<i64>,
}
operation! { DescribeDeviceInventory(zone: String) "DescribeDeviceInventory" -> DescribeDeviceInventoryOutput {
    0 "Zone" zone, 1 "DeviceClassCode" device_class_code: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "CpuId" cpu_id: i64, 5 "MemSize" mem_size: i64,
    6 "ContainRaidCard" contain_raid_card: i64, 7 "SystemDiskTypeId" system_disk_type_id: i64,
    8 "SystemDiskCount" system_disk_count: i64, 9 "DataDiskTypeId" data_disk_type_id: i64,
    10 "DataDiskCount" data_disk_count: i64
} }

/// Response of [`DescribeDeviceInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInventoryOutput {
    pub device_count: Option<i64>,
}
model! { DescribeDeviceInventoryOutput {
    0 "DeviceCount" device_count: i64
} }

/// Describes device operation log: `DescribeDeviceOperationLog` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDeviceOperationLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOperationLog {
    /// Required.
    pub instance_id: String,
    /// `YYYY-MM-DD`.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceOperationLog(instance_id: String)
    "DescribeDeviceOperationLog" -> DescribeDeviceOperationLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeDeviceOperationLog: DeviceOperationLog =
    Offset "Offset", "DeviceOperationLogSet" device_operation_log_set, total "TotalCount" }

/// Response of [`DescribeDeviceOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOperationLogOutput {
    pub device_operation_log_set: Vec<DeviceOperationLog>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceOperationLogOutput {
    0 "DeviceOperationLogSet" device_operation_log_set: Vec<DeviceOperationLog>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeviceOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOperationLog {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub op_uin: Option<String>,
    pub log_description: Option<String>,
}
model! { DeviceOperationLog {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "TaskId" task_id: i64, 3 "TaskName" task_name: String,
    4 "TaskDescription" task_description: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "Status" status: i64, 8 "OpUin" op_uin: String, 9 "LogDescription" log_description: String
} }

/// Describes device partition: `DescribeDevicePartition` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDevicePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePartition {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDevicePartition(instance_id: String) "DescribeDevicePartition" -> DescribeDevicePartitionOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDevicePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePartitionOutput {
    pub device_partition: Option<DevicePartition>,
}
model! { DescribeDevicePartitionOutput {
    0 "DevicePartition" device_partition: DevicePartition
} }

/// In the response of [`DescribeDevicePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePartition {
    pub system_disk_size: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub sys_is_uefi_type: Option<bool>,
    pub sys_root_space: Option<i64>,
    pub sys_swaporuefi_space: Option<i64>,
    pub sys_usrlocal_space: Option<i64>,
    pub sys_data_space: Option<i64>,
    pub device_disk_size_info_set: Vec<DeviceDiskSizeInfo>,
}
model! { DevicePartition {
    0 "SystemDiskSize" system_disk_size: i64, 1 "DataDiskSize" data_disk_size: i64,
    2 "SysIsUefiType" sys_is_uefi_type: bool, 3 "SysRootSpace" sys_root_space: i64,
    4 "SysSwaporuefiSpace" sys_swaporuefi_space: i64, 5 "SysUsrlocalSpace" sys_usrlocal_space: i64,
    6 "SysDataSpace" sys_data_space: i64, 7 "DeviceDiskSizeInfoSet" device_disk_size_info_set: Vec<DeviceDiskSizeInfo>
} }

/// Describes device position: `DescribeDevicePosition` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDevicePosition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePosition {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub alias: Option<String>,
}
operation! { DescribeDevicePosition() "DescribeDevicePosition" -> DescribeDevicePositionOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "Alias" alias: String
} }
paged! { DescribeDevicePosition: DevicePositionInfo =
    Offset "Offset", "DevicePositionInfoSet" device_position_info_set, total "TotalCount" }

/// Response of [`DescribeDevicePosition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePositionOutput {
    pub total_count: Option<i64>,
    pub device_position_info_set: Vec<DevicePositionInfo>,
}
model! { DescribeDevicePositionOutput {
    0 "TotalCount" total_count: i64, 1 "DevicePositionInfoSet" device_position_info_set: Vec<DevicePositionInfo>
} }

/// In the response of [`DescribeDevicePosition`].
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
    pub pos_code: Option<i64>,
    pub switch_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deliver_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline: Option<String>,
}
model! { DevicePositionInfo {
    0 "InstanceId" instance_id: String, 1 "Zone" zone: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "LanIp" lan_ip: String, 5 "Alias" alias: String, 6 "RckName" rck_name: String, 7 "PosCode" pos_code: i64,
    8 "SwitchName" switch_name: String, 9 "DeliverTime" deliver_time: String, 10 "Deadline" deadline: String
} }

/// Describes device price info: `DescribeDevicePriceInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDevicePriceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePriceInfo {
    /// Required.
    pub instance_ids: Vec<String>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
}
operation! { DescribeDevicePriceInfo(instance_ids: Vec<String>)
    "DescribeDevicePriceInfo" -> DescribeDevicePriceInfoOutput {
    0 "InstanceIds" instance_ids, 1 "TimeUnit" time_unit: String, 2 "TimeSpan" time_span: i64
} }

/// Response of [`DescribeDevicePriceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePriceInfoOutput {
    pub device_price_info_set: Vec<DevicePriceInfo>,
}
model! { DescribeDevicePriceInfoOutput {
    0 "DevicePriceInfoSet" device_price_info_set: Vec<DevicePriceInfo>
} }

/// In the response of [`DescribeDevicePriceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePriceInfo {
    pub instance_id: Option<String>,
    pub device_class_code: Option<String>,
    pub is_elastic: Option<i64>,
    pub cpm_pay_mode: Option<i64>,
    pub cpu_description: Option<String>,
    pub mem_description: Option<String>,
    pub disk_description: Option<String>,
    pub nic_description: Option<String>,
    pub gpu_description: Option<String>,
    pub raid_description: Option<String>,
    pub price: Option<i64>,
    pub normal_price: Option<i64>,
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub goods_count: Option<i64>,
}
model! { DevicePriceInfo {
    0 "InstanceId" instance_id: String, 1 "DeviceClassCode" device_class_code: String, 2 "IsElastic" is_elastic: i64,
    3 "CpmPayMode" cpm_pay_mode: i64, 4 "CpuDescription" cpu_description: String,
    5 "MemDescription" mem_description: String, 6 "DiskDescription" disk_description: String,
    7 "NicDescription" nic_description: String, 8 "GpuDescription" gpu_description: String,
    9 "RaidDescription" raid_description: String, 10 "Price" price: i64, 11 "NormalPrice" normal_price: i64,
    12 "TotalCost" total_cost: i64, 13 "RealTotalCost" real_total_cost: i64, 14 "TimeSpan" time_span: i64,
    15 "TimeUnit" time_unit: String, 16 "GoodsCount" goods_count: i64
} }

/// Describes devices: `DescribeDevices` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub device_class_code: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub wan_ips: Option<Vec<String>>,
    pub lan_ips: Option<Vec<String>>,
    pub alias: Option<String>,
    pub vague_ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_end_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub device_type: Option<String>,
    pub is_lucky_device: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub maintain_status: Option<String>,
}
operation! { DescribeDevices(offset: i64, limit: i64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "DeviceClassCode" device_class_code: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "WanIps" wan_ips: Vec<String>, 5 "LanIps" lan_ips: Vec<String>,
    6 "Alias" alias: String, 7 "VagueIp" vague_ip: String, 8 "DeadlineStartTime" deadline_start_time: String,
    9 "DeadlineEndTime" deadline_end_time: String, 10 "AutoRenewFlag" auto_renew_flag: i64, 11 "VpcId" vpc_id: String,
    12 "SubnetId" subnet_id: String, 13 "Tags" tags: Vec<Tag>, 14 "DeviceType" device_type: String,
    15 "IsLuckyDevice" is_lucky_device: i64, 16 "OrderField" order_field: String, 17 "Order" order: i64,
    18 "MaintainStatus" maintain_status: String
} }
paged! { DescribeDevices: DeviceInfo = Offset "Offset", "DeviceInfoSet" device_info_set, total "TotalCount" }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<i64>,
    pub device_info_set: Vec<DeviceInfo>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceInfoSet" device_info_set: Vec<DeviceInfo>
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub device_status: Option<i64>,
    pub operate_status: Option<i64>,
    pub os_type_id: Option<i64>,
    pub raid_id: Option<i64>,
    pub alias: Option<String>,
    pub app_id: Option<i64>,
    pub zone: Option<String>,
    pub wan_ip: Option<String>,
    pub lan_ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deliver_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub device_class_code: Option<String>,
    pub tags: Vec<Tag>,
    pub cpm_pay_mode: Option<i64>,
    pub dhcp_ip: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub is_lucky_device: Option<i64>,
    pub maintain_status: Option<String>,
    pub maintain_message: Option<String>,
}
model! { DeviceInfo {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "DeviceStatus" device_status: i64, 4 "OperateStatus" operate_status: i64, 5 "OsTypeId" os_type_id: i64,
    6 "RaidId" raid_id: i64, 7 "Alias" alias: String, 8 "AppId" app_id: i64, 9 "Zone" zone: String,
    10 "WanIp" wan_ip: String, 11 "LanIp" lan_ip: String, 12 "DeliverTime" deliver_time: String,
    13 "Deadline" deadline: String, 14 "AutoRenewFlag" auto_renew_flag: i64,
    15 "DeviceClassCode" device_class_code: String, 16 "Tags" tags: Vec<Tag>, 17 "CpmPayMode" cpm_pay_mode: i64,
    18 "DhcpIp" dhcp_ip: String, 19 "VpcName" vpc_name: String, 20 "SubnetName" subnet_name: String,
    21 "VpcCidrBlock" vpc_cidr_block: String, 22 "SubnetCidrBlock" subnet_cidr_block: String,
    23 "IsLuckyDevice" is_lucky_device: i64, 24 "MaintainStatus" maintain_status: String,
    25 "MaintainMessage" maintain_message: String
} }

/// Describes hardware specification: `DescribeHardwareSpecification` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeHardwareSpecification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHardwareSpecification {}
operation! { DescribeHardwareSpecification() "DescribeHardwareSpecification" -> DescribeHardwareSpecificationOutput {} }

/// Response of [`DescribeHardwareSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHardwareSpecificationOutput {
    pub cpu_info_set: Vec<CpuInfo>,
    pub mem_set: Vec<i64>,
    pub disk_info_set: Vec<DiskInfo>,
}
model! { DescribeHardwareSpecificationOutput {
    0 "CpuInfoSet" cpu_info_set: Vec<CpuInfo>, 1 "MemSet" mem_set: Vec<i64>,
    2 "DiskInfoSet" disk_info_set: Vec<DiskInfo>
} }

/// In the response of [`DescribeHardwareSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuInfo {
    pub cpu_id: Option<i64>,
    pub cpu_description: Option<String>,
    pub series: Option<i64>,
    pub contain_raid_card: Vec<i64>,
}
model! { CpuInfo {
    0 "CpuId" cpu_id: i64, 1 "CpuDescription" cpu_description: String, 2 "Series" series: i64,
    3 "ContainRaidCard" contain_raid_card: Vec<i64>
} }

/// In the response of [`DescribeHardwareSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_type_id: Option<i64>,
    pub size: Option<i64>,
    pub disk_description: Option<String>,
}
model! { DiskInfo {
    0 "DiskTypeId" disk_type_id: i64, 1 "Size" size: i64, 2 "DiskDescription" disk_description: String
} }

/// Describes hosted device out band info: `DescribeHostedDeviceOutBandInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeHostedDeviceOutBandInfo>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostedDeviceOutBandInfo {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub zone: String,
}
operation! { DescribeHostedDeviceOutBandInfo(instance_ids: Vec<String>, zone: String)
    "DescribeHostedDeviceOutBandInfo" -> DescribeHostedDeviceOutBandInfoOutput {
    0 "InstanceIds" instance_ids, 1 "Zone" zone
} }

/// Response of [`DescribeHostedDeviceOutBandInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostedDeviceOutBandInfoOutput {
    pub hosted_device_out_band_info_set: Vec<HostedDeviceOutBandInfo>,
}
model! { DescribeHostedDeviceOutBandInfoOutput {
    0 "HostedDeviceOutBandInfoSet" hosted_device_out_band_info_set: Vec<HostedDeviceOutBandInfo>
} }

/// In the response of [`DescribeHostedDeviceOutBandInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedDeviceOutBandInfo {
    pub instance_id: Option<String>,
    pub out_band_ip: Option<String>,
    pub vpn_ip: Option<String>,
    pub vpn_port: Option<i64>,
}
model! { HostedDeviceOutBandInfo {
    0 "InstanceId" instance_id: String, 1 "OutBandIp" out_band_ip: String, 2 "VpnIp" vpn_ip: String,
    3 "VpnPort" vpn_port: i64
} }

/// Describes operation result: `DescribeOperationResult` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeOperationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationResult {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeOperationResult(task_id: i64) "DescribeOperationResult" -> DescribeOperationResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeOperationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationResultOutput {
    pub task_status: Option<i64>,
    pub subtask_status_set: Vec<SubtaskStatus>,
}
model! { DescribeOperationResultOutput {
    0 "TaskStatus" task_status: i64, 1 "SubtaskStatusSet" subtask_status_set: Vec<SubtaskStatus>
} }

/// In the response of [`DescribeOperationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskStatus {
    pub instance_id: Option<String>,
    pub task_status: Option<i64>,
}
model! { SubtaskStatus {
    0 "InstanceId" instance_id: String, 1 "TaskStatus" task_status: i64
} }

/// Describes os info: `DescribeOsInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeOsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsInfo {
    pub device_class_code: Option<String>,
}
operation! { DescribeOsInfo() "DescribeOsInfo" -> DescribeOsInfoOutput {
    0 "DeviceClassCode" device_class_code: String
} }

/// Response of [`DescribeOsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsInfoOutput {
    pub os_info_set: Vec<OsInfo>,
}
model! { DescribeOsInfoOutput {
    0 "OsInfoSet" os_info_set: Vec<OsInfo>
} }

/// In the response of [`DescribeOsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsInfo {
    pub os_type_id: Option<i64>,
    pub os_name: Option<String>,
    pub os_description: Option<String>,
    pub os_english_description: Option<String>,
    pub os_class: Option<String>,
    pub image_tag: Option<String>,
    pub max_partition_size: Option<i64>,
    pub os_minor_version: Option<String>,
    pub os_minor_class: Option<String>,
}
model! { OsInfo {
    0 "OsTypeId" os_type_id: i64, 1 "OsName" os_name: String, 2 "OsDescription" os_description: String,
    3 "OsEnglishDescription" os_english_description: String, 4 "OsClass" os_class: String,
    5 "ImageTag" image_tag: String, 6 "MaxPartitionSize" max_partition_size: i64,
    7 "OsMinorVersion" os_minor_version: String, 8 "OsMinorClass" os_minor_class: String
} }

/// Describes psa regulations: `DescribePsaRegulations` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribePsaRegulations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePsaRegulations {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub psa_ids: Option<Vec<String>>,
    pub psa_names: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
}
operation! { DescribePsaRegulations(limit: i64, offset: i64) "DescribePsaRegulations" -> DescribePsaRegulationsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "PsaIds" psa_ids: Vec<String>, 3 "PsaNames" psa_names: Vec<String>,
    4 "Tags" tags: Vec<Tag>, 5 "OrderField" order_field: String, 6 "Order" order: i64
} }
paged! { DescribePsaRegulations: PsaRegulation = Offset "Offset", "PsaRegulations" psa_regulations, total "TotalCount" }

/// Response of [`DescribePsaRegulations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePsaRegulationsOutput {
    pub total_count: Option<i64>,
    pub psa_regulations: Vec<PsaRegulation>,
}
model! { DescribePsaRegulationsOutput {
    0 "TotalCount" total_count: i64, 1 "PsaRegulations" psa_regulations: Vec<PsaRegulation>
} }

/// In the response of [`DescribePsaRegulations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PsaRegulation {
    pub psa_id: Option<String>,
    pub psa_name: Option<String>,
    pub tag_count: Option<i64>,
    pub instance_count: Option<i64>,
    pub repair_count: Option<i64>,
    pub repair_limit: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub psa_description: Option<String>,
    pub tags: Vec<Tag>,
    pub task_type_ids: Vec<i64>,
}
model! { PsaRegulation {
    0 "PsaId" psa_id: String, 1 "PsaName" psa_name: String, 2 "TagCount" tag_count: i64,
    3 "InstanceCount" instance_count: i64, 4 "RepairCount" repair_count: i64, 5 "RepairLimit" repair_limit: i64,
    6 "CreateTime" create_time: String, 7 "PsaDescription" psa_description: String, 8 "Tags" tags: Vec<Tag>,
    9 "TaskTypeIds" task_type_ids: Vec<i64>
} }

/// Describes regions: `DescribeRegions` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_info_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "RegionInfoSet" region_info_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_description: Option<String>,
    pub zone_info_set: Vec<ZoneInfo>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "RegionDescription" region_description: String,
    3 "ZoneInfoSet" zone_info_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_description: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ZoneDescription" zone_description: String
} }

/// Describes repair task constant: `DescribeRepairTaskConstant` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeRepairTaskConstant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepairTaskConstant {}
operation! { DescribeRepairTaskConstant() "DescribeRepairTaskConstant" -> DescribeRepairTaskConstantOutput {} }

/// Response of [`DescribeRepairTaskConstant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepairTaskConstantOutput {
    pub task_type_set: Vec<TaskType>,
}
model! { DescribeRepairTaskConstantOutput {
    0 "TaskTypeSet" task_type_set: Vec<TaskType>
} }

/// In the response of [`DescribeRepairTaskConstant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskType {
    pub type_id: Option<i64>,
    pub type_name: Option<String>,
    pub task_sub_type: Option<String>,
}
model! { TaskType {
    0 "TypeId" type_id: i64, 1 "TypeName" type_name: String, 2 "TaskSubType" task_sub_type: String
} }

/// Describes task info: `DescribeTaskInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
    pub task_status: Option<Vec<i64>>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub task_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub task_type_ids: Option<Vec<i64>>,
}
operation! { DescribeTaskInfo(offset: i64, limit: i64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StartDate" start_date: String, 3 "EndDate" end_date: String,
    4 "TaskStatus" task_status: Vec<i64>, 5 "OrderField" order_field: String, 6 "Order" order: i64,
    7 "TaskIds" task_ids: Vec<String>, 8 "InstanceIds" instance_ids: Vec<String>, 9 "Aliases" aliases: Vec<String>,
    10 "TaskTypeIds" task_type_ids: Vec<i64>
} }
paged! { DescribeTaskInfo: TaskInfo = Offset "Offset", "TaskInfoSet" task_info_set, total "TotalCount" }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub total_count: Option<i64>,
    pub task_info_set: Vec<TaskInfo>,
}
model! { DescribeTaskInfoOutput {
    0 "TotalCount" total_count: i64, 1 "TaskInfoSet" task_info_set: Vec<TaskInfo>
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub auth_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub task_detail: Option<String>,
    pub device_status: Option<i64>,
    pub operate_status: Option<i64>,
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
    0 "TaskId" task_id: String, 1 "InstanceId" instance_id: String, 2 "Alias" alias: String,
    3 "TaskTypeId" task_type_id: i64, 4 "TaskStatus" task_status: i64, 5 "CreateTime" create_time: String,
    6 "AuthTime" auth_time: String, 7 "EndTime" end_time: String, 8 "TaskDetail" task_detail: String,
    9 "DeviceStatus" device_status: i64, 10 "OperateStatus" operate_status: i64, 11 "Zone" zone: String,
    12 "Region" region: String, 13 "VpcId" vpc_id: String, 14 "SubnetId" subnet_id: String,
    15 "SubnetName" subnet_name: String, 16 "VpcName" vpc_name: String, 17 "VpcCidrBlock" vpc_cidr_block: String,
    18 "SubnetCidrBlock" subnet_cidr_block: String, 19 "WanIp" wan_ip: String, 20 "LanIp" lan_ip: String,
    21 "MgtIp" mgt_ip: String, 22 "TaskTypeName" task_type_name: String, 23 "TaskSubType" task_sub_type: String
} }

/// Describes task operation log: `DescribeTaskOperationLog` of `bm` 2018-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeTaskOperationLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOperationLog {
    /// Required.
    pub task_id: String,
    pub order_field: Option<String>,
    pub order: Option<i64>,
}
operation! { DescribeTaskOperationLog(task_id: String) "DescribeTaskOperationLog" -> DescribeTaskOperationLogOutput {
    0 "TaskId" task_id, 1 "OrderField" order_field: String, 2 "Order" order: i64
} }

/// Response of [`DescribeTaskOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOperationLogOutput {
    pub task_operation_log_set: Vec<TaskOperationLog>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskOperationLogOutput {
    0 "TaskOperationLogSet" task_operation_log_set: Vec<TaskOperationLog>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTaskOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOperationLog {
    pub task_step: Option<String>,
    pub operator: Option<String>,
    pub operation_detail: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub operation_time: Option<String>,
}
model! { TaskOperationLog {
    0 "TaskStep" task_step: String, 1 "Operator" operator: String, 2 "OperationDetail" operation_detail: String,
    3 "OperationTime" operation_time: String
} }

/// Describes user cmd task info: `DescribeUserCmdTaskInfo` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeUserCmdTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTaskInfo {
    /// Required.
    pub task_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub search_key: Option<String>,
}
operation! { DescribeUserCmdTaskInfo(task_id: String) "DescribeUserCmdTaskInfo" -> DescribeUserCmdTaskInfoOutput {
    0 "TaskId" task_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "OrderField" order_field: String,
    4 "Order" order: i64, 5 "SearchKey" search_key: String
} }
paged! { DescribeUserCmdTaskInfo: UserCmdTaskInfo =
    Offset "Offset", "UserCmdTaskInfoSet" user_cmd_task_info_set, total "TotalCount" }

/// Response of [`DescribeUserCmdTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTaskInfoOutput {
    pub total_count: Option<i64>,
    pub user_cmd_task_info_set: Vec<UserCmdTaskInfo>,
}
model! { DescribeUserCmdTaskInfoOutput {
    0 "TotalCount" total_count: i64, 1 "UserCmdTaskInfoSet" user_cmd_task_info_set: Vec<UserCmdTaskInfo>
} }

/// In the response of [`DescribeUserCmdTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmdTaskInfo {
    pub auto_id: Option<i64>,
    pub task_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub run_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    pub app_id: Option<i64>,
    pub last_shell_exit: Option<i64>,
}
model! { UserCmdTaskInfo {
    0 "AutoId" auto_id: i64, 1 "TaskId" task_id: String, 2 "RunBeginTime" run_begin_time: String,
    3 "RunEndTime" run_end_time: String, 4 "Status" status: i64, 5 "InstanceName" instance_name: String,
    6 "InstanceId" instance_id: String, 7 "VpcName" vpc_name: String, 8 "VpcId" vpc_id: String,
    9 "VpcCidrBlock" vpc_cidr_block: String, 10 "SubnetName" subnet_name: String, 11 "SubnetId" subnet_id: String,
    12 "SubnetCidrBlock" subnet_cidr_block: String, 13 "LanIp" lan_ip: String, 14 "CmdContent" cmd_content: String,
    15 "CmdParam" cmd_param: String, 16 "CmdResult" cmd_result: String, 17 "AppId" app_id: i64,
    18 "LastShellExit" last_shell_exit: i64
} }

/// Describes user cmd tasks: `DescribeUserCmdTasks` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeUserCmdTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTasks {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub order_field: Option<String>,
    pub order: Option<i64>,
}
operation! { DescribeUserCmdTasks(offset: i64, limit: i64) "DescribeUserCmdTasks" -> DescribeUserCmdTasksOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: i64
} }
paged! { DescribeUserCmdTasks: UserCmdTask = Offset "Offset", "UserCmdTasks" user_cmd_tasks, total "TotalCount" }

/// Response of [`DescribeUserCmdTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdTasksOutput {
    pub total_count: Option<i64>,
    pub user_cmd_tasks: Vec<UserCmdTask>,
}
model! { DescribeUserCmdTasksOutput {
    0 "TotalCount" total_count: i64, 1 "UserCmdTasks" user_cmd_tasks: Vec<UserCmdTask>
} }

/// In the response of [`DescribeUserCmdTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmdTask {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub alias: Option<String>,
    pub cmd_id: Option<String>,
    pub instance_count: Option<i64>,
    pub success_count: Option<i64>,
    pub failure_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub run_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub run_end_time: Option<String>,
}
model! { UserCmdTask {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "Alias" alias: String, 3 "CmdId" cmd_id: String,
    4 "InstanceCount" instance_count: i64, 5 "SuccessCount" success_count: i64, 6 "FailureCount" failure_count: i64,
    7 "RunBeginTime" run_begin_time: String, 8 "RunEndTime" run_end_time: String
} }

/// Describes user cmds: `DescribeUserCmds` of `bm` 2018-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DescribeUserCmds>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmds {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub search_key: Option<String>,
    pub cmd_id: Option<String>,
}
operation! { DescribeUserCmds(offset: i64, limit: i64) "DescribeUserCmds" -> DescribeUserCmdsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "OrderField" order_field: String, 3 "Order" order: i64,
    4 "SearchKey" search_key: String, 5 "CmdId" cmd_id: String
} }
paged! { DescribeUserCmds: UserCmd = Offset "Offset", "UserCmds" user_cmds, total "TotalCount" }

/// Response of [`DescribeUserCmds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCmdsOutput {
    pub total_count: Option<i64>,
    pub user_cmds: Vec<UserCmd>,
}
model! { DescribeUserCmdsOutput {
    0 "TotalCount" total_count: i64, 1 "UserCmds" user_cmds: Vec<UserCmd>
} }

/// In the response of [`DescribeUserCmds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCmd {
    pub alias: Option<String>,
    pub app_id: Option<i64>,
    pub auto_id: Option<i64>,
    pub cmd_id: Option<String>,
    pub content: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub os_type: Option<String>,
}
model! { UserCmd {
    0 "Alias" alias: String, 1 "AppId" app_id: i64, 2 "AutoId" auto_id: i64, 3 "CmdId" cmd_id: String,
    4 "Content" content: String, 5 "CreateTime" create_time: String, 6 "ModifyTime" modify_time: String,
    7 "OsType" os_type: String
} }

/// Detaches cam role: `DetachCamRole` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=DetachCamRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCamRole {
    /// Required.
    pub instance_id: String,
}
operation! { DetachCamRole(instance_id: String) "DetachCamRole" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DetachCamRole`]: empty.
pub type DetachCamRoleOutput = Empty;

/// Modifies custom image attribute: `ModifyCustomImageAttribute` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyCustomImageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomImageAttribute {
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { ModifyCustomImageAttribute(image_id: String) "ModifyCustomImageAttribute" -> Empty {
    0 "ImageId" image_id, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String
} }

/// Response of [`ModifyCustomImageAttribute`]: empty.
pub type ModifyCustomImageAttributeOutput = Empty;

/// Modifies device aliases: `ModifyDeviceAliases` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyDeviceAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAliases {
    /// Required.
    pub device_aliases: Vec<DeviceAlias>,
}
operation! { ModifyDeviceAliases(device_aliases: Vec<DeviceAlias>) "ModifyDeviceAliases" -> Empty {
    0 "DeviceAliases" device_aliases
} }

/// Response of [`ModifyDeviceAliases`]: empty.
pub type ModifyDeviceAliasesOutput = Empty;

/// In the request of [`ModifyDeviceAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAlias {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub alias: Option<String>,
}
input! { DeviceAlias(instance_id: String, alias: String) {
    0 "InstanceId" instance_id: String, 1 "Alias" alias: String
} }

/// Modifies device auto renew flag: `ModifyDeviceAutoRenewFlag` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyDeviceAutoRenewFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAutoRenewFlag {
    /// Required.
    pub auto_renew_flag: i64,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ModifyDeviceAutoRenewFlag(auto_renew_flag: i64, instance_ids: Vec<String>)
    "ModifyDeviceAutoRenewFlag" -> Empty {
    0 "AutoRenewFlag" auto_renew_flag, 1 "InstanceIds" instance_ids
} }

/// Response of [`ModifyDeviceAutoRenewFlag`]: empty.
pub type ModifyDeviceAutoRenewFlagOutput = Empty;

/// Modifies lan ip: `ModifyLanIp` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyLanIp>.
///
/// Errors: [`codes::FAILED_OPERATION_TSC_AGENT_OFFLINE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLanIp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub lan_ip: Option<String>,
    pub reboot_device: Option<i64>,
}
operation! { ModifyLanIp(instance_id: String, vpc_id: String, subnet_id: String) "ModifyLanIp" -> ModifyLanIpOutput {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "LanIp" lan_ip: String,
    4 "RebootDevice" reboot_device: i64
} }

/// Response of [`ModifyLanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLanIpOutput {
    pub task_id: Option<i64>,
}
model! { ModifyLanIpOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies pay mode pre2 post: `ModifyPayModePre2Post` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyPayModePre2Post>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPayModePre2Post {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ModifyPayModePre2Post(instance_ids: Vec<String>) "ModifyPayModePre2Post" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`ModifyPayModePre2Post`]: empty.
pub type ModifyPayModePre2PostOutput = Empty;

/// Modifies psa regulation: `ModifyPsaRegulation` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyPsaRegulation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPsaRegulation {
    /// Required.
    pub psa_id: String,
    pub psa_name: Option<String>,
    pub repair_limit: Option<i64>,
    pub psa_description: Option<String>,
    pub task_type_ids: Option<Vec<i64>>,
}
operation! { ModifyPsaRegulation(psa_id: String) "ModifyPsaRegulation" -> Empty {
    0 "PsaId" psa_id, 1 "PsaName" psa_name: String, 2 "RepairLimit" repair_limit: i64,
    3 "PsaDescription" psa_description: String, 4 "TaskTypeIds" task_type_ids: Vec<i64>
} }

/// Response of [`ModifyPsaRegulation`]: empty.
pub type ModifyPsaRegulationOutput = Empty;

/// Modifies user cmd: `ModifyUserCmd` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ModifyUserCmd>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserCmd {
    /// Required.
    pub cmd_id: String,
    pub alias: Option<String>,
    pub os_type: Option<String>,
    pub content: Option<String>,
}
operation! { ModifyUserCmd(cmd_id: String) "ModifyUserCmd" -> Empty {
    0 "CmdId" cmd_id, 1 "Alias" alias: String, 2 "OsType" os_type: String, 3 "Content" content: String
} }

/// Response of [`ModifyUserCmd`]: empty.
pub type ModifyUserCmdOutput = Empty;

/// `OfflineDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=OfflineDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { OfflineDevices(instance_ids: Vec<String>) "OfflineDevices" -> OfflineDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`OfflineDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineDevicesOutput {
    pub task_id: Option<i64>,
}
model! { OfflineDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// Reboots devices: `RebootDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=RebootDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RebootDevices(instance_ids: Vec<String>) "RebootDevices" -> RebootDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`RebootDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootDevicesOutput {
    pub task_id: Option<i64>,
}
model! { RebootDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// Recovers devices: `RecoverDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=RecoverDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RecoverDevices(instance_ids: Vec<String>) "RecoverDevices" -> RecoverDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`RecoverDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverDevicesOutput {
    pub task_id: Option<i64>,
}
model! { RecoverDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// `ReloadDeviceOs` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ReloadDeviceOs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXIST_REPAIR_TASK`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadDeviceOs {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub os_type_id: Option<i64>,
    pub raid_id: Option<i64>,
    pub is_zoning: Option<i64>,
    pub sys_root_space: Option<i64>,
    pub sys_swaporuefi_space: Option<i64>,
    pub sys_usrlocal_space: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub lan_ip: Option<String>,
    pub hyper_threading: Option<i64>,
    pub image_id: Option<String>,
    pub file_system: Option<String>,
    pub need_security_agent: Option<i64>,
    pub need_monitor_agent: Option<i64>,
    pub need_emr_agent: Option<i64>,
    pub need_emr_software: Option<i64>,
    pub reserve_sg_config: Option<i64>,
    pub sys_data_space: Option<i64>,
}
operation! { ReloadDeviceOs(instance_id: String, password: Secret) "ReloadDeviceOs" -> ReloadDeviceOsOutput {
    0 "InstanceId" instance_id, 1 "Password" password, 2 "OsTypeId" os_type_id: i64, 3 "RaidId" raid_id: i64,
    4 "IsZoning" is_zoning: i64, 5 "SysRootSpace" sys_root_space: i64, 6 "SysSwaporuefiSpace" sys_swaporuefi_space: i64,
    7 "SysUsrlocalSpace" sys_usrlocal_space: i64, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "LanIp" lan_ip: String, 11 "HyperThreading" hyper_threading: i64, 12 "ImageId" image_id: String,
    13 "FileSystem" file_system: String, 14 "NeedSecurityAgent" need_security_agent: i64,
    15 "NeedMonitorAgent" need_monitor_agent: i64, 16 "NeedEMRAgent" need_emr_agent: i64,
    17 "NeedEMRSoftware" need_emr_software: i64, 18 "ReserveSgConfig" reserve_sg_config: i64,
    19 "SysDataSpace" sys_data_space: i64
} }

/// Response of [`ReloadDeviceOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadDeviceOsOutput {
    pub task_id: Option<i64>,
}
model! { ReloadDeviceOsOutput {
    0 "TaskId" task_id: i64
} }

/// `RepairTaskControl` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=RepairTaskControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControl {
    /// Required.
    pub task_id: String,
    /// Required.
    pub operate: String,
    pub operate_remark: Option<String>,
}
operation! { RepairTaskControl(task_id: String, operate: String) "RepairTaskControl" -> RepairTaskControlOutput {
    0 "TaskId" task_id, 1 "Operate" operate, 2 "OperateRemark" operate_remark: String
} }

/// Response of [`RepairTaskControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControlOutput {
    pub task_id: Option<i64>,
}
model! { RepairTaskControlOutput {
    0 "TaskId" task_id: i64
} }

/// Resets device password: `ResetDevicePassword` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ResetDevicePassword>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevicePassword {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetDevicePassword(instance_ids: Vec<String>, password: Secret)
    "ResetDevicePassword" -> ResetDevicePasswordOutput {
    0 "InstanceIds" instance_ids, 1 "Password" password
} }

/// Response of [`ResetDevicePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevicePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ResetDevicePasswordOutput {
    0 "TaskId" task_id: i64
} }

/// `ReturnDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ReturnDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ReturnDevices(instance_ids: Vec<String>) "ReturnDevices" -> ReturnDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`ReturnDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnDevicesOutput {
    pub task_id: Option<i64>,
}
model! { ReturnDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// Runs user cmd: `RunUserCmd` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=RunUserCmd>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunUserCmd {
    /// Required.
    pub cmd_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub instance_ids: Vec<String>,
    pub cmd_param: Option<String>,
}
operation! { RunUserCmd(cmd_id: String, user_name: String, password: Secret, instance_ids: Vec<String>)
    "RunUserCmd" -> RunUserCmdOutput {
    0 "CmdId" cmd_id, 1 "UserName" user_name, 2 "Password" password, 3 "InstanceIds" instance_ids,
    4 "CmdParam" cmd_param: String
} }

/// Response of [`RunUserCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunUserCmdOutput {
    pub success_task_info_set: Vec<SuccessTaskInfo>,
    pub failed_task_info_set: Vec<FailedTaskInfo>,
}
model! { RunUserCmdOutput {
    0 "SuccessTaskInfoSet" success_task_info_set: Vec<SuccessTaskInfo>,
    1 "FailedTaskInfoSet" failed_task_info_set: Vec<FailedTaskInfo>
} }

/// In the response of [`RunUserCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessTaskInfo {
    pub instance_id: Option<String>,
    pub task_id: Option<i64>,
    pub cmd_task_id: Option<String>,
}
model! { SuccessTaskInfo {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: i64, 2 "CmdTaskId" cmd_task_id: String
} }

/// In the response of [`RunUserCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedTaskInfo {
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { FailedTaskInfo {
    0 "InstanceId" instance_id: String, 1 "ErrorMsg" error_msg: String
} }

/// Sets out band vpn auth password: `SetOutBandVpnAuthPassword` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=SetOutBandVpnAuthPassword>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutBandVpnAuthPassword {
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub operate: String,
}
operation! { SetOutBandVpnAuthPassword(password: Secret, operate: String) "SetOutBandVpnAuthPassword" -> Empty {
    0 "Password" password, 1 "Operate" operate
} }

/// Response of [`SetOutBandVpnAuthPassword`]: empty.
pub type SetOutBandVpnAuthPasswordOutput = Empty;

/// `ShutdownDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=ShutdownDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShutdownDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ShutdownDevices(instance_ids: Vec<String>) "ShutdownDevices" -> ShutdownDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`ShutdownDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShutdownDevicesOutput {
    pub task_id: Option<i64>,
}
model! { ShutdownDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// Starts devices: `StartDevices` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=StartDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevices {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartDevices(instance_ids: Vec<String>) "StartDevices" -> StartDevicesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`StartDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevicesOutput {
    pub task_id: Option<i64>,
}
model! { StartDevicesOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds psa tag: `UnbindPsaTag` of `bm` 2018-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bm&Version=2018-04-23&Action=UnbindPsaTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPsaTag {
    /// Required.
    pub psa_id: String,
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
}
operation! { UnbindPsaTag(psa_id: String, tag_key: String, tag_value: String) "UnbindPsaTag" -> Empty {
    0 "PsaId" psa_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

/// Response of [`UnbindPsaTag`]: empty.
pub type UnbindPsaTagOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_EXIST_REPAIR_TASK "FailedOperation.ExistRepairTask",
    FAILED_OPERATION_TSC_AGENT_OFFLINE "FailedOperation.TscAgentOffline", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_USER_CMD_COUNT "LimitExceeded.UserCmdCount", RESOURCE_IN_USE_FLOW_BUSY "ResourceInUse.FlowBusy",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_DEVICE_INSUFFICIENT "ResourceInsufficient.DeviceInsufficient",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_FUND_INSUFFICIENT "UnsupportedOperation.FundInsufficient",
    UNSUPPORTED_OPERATION_INVALID_OPERATION "UnsupportedOperation.InvalidOperation"
}

#[cfg(feature = "unstable-registry")]
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
