//! `iovcc` of Alibaba Cloud, API version 2018-05-01.
//!
//! Endpoint: a table of 1 region, else `iovcc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/iovcc/2018-05-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, iovcc::CountDeviceBrands};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CountDeviceBrands::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "iovcc.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "iovcc-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("iovcc", "2018-05-01", "iovcc", &ENDPOINTS);

/// Adds uploaded function file info: `AddUploadedFunctionFileInfo` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/AddUploadedFunctionFileInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUploadedFunctionFileInfo {
    /// Required.
    pub file_name: String,
    /// Required.
    pub object_key: String,
    /// Required.
    pub project_id: String,
}
operation! { AddUploadedFunctionFileInfo(file_name: String, object_key: String, project_id: String)
    "AddUploadedFunctionFileInfo" -> Empty {
    0 "FileName" file_name, 1 "ObjectKey" object_key, 2 "ProjectId" project_id
} }

/// Response of [`AddUploadedFunctionFileInfo`]: empty.
pub type AddUploadedFunctionFileInfoOutput = Empty;

/// Adds version black devices: `AddVersionBlackDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/AddVersionBlackDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVersionBlackDevices {
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`AddVersionBlackDevices::new`].
pub struct AddVersionBlackDevicesRequired {
    pub device_id_type: String,
    pub device_ids: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    AddVersionBlackDevices { AddVersionBlackDevicesRequired: device_id_type, device_ids, project_id, version_id, version_type }
    "AddVersionBlackDevices" -> Empty {
    0 "DeviceIdType" device_id_type, 1 "DeviceIds" device_ids, 2 "ProjectId" project_id, 3 "VersionId" version_id,
    4 "VersionType" version_type
} }

/// Response of [`AddVersionBlackDevices`]: empty.
pub type AddVersionBlackDevicesOutput = Empty;

/// Adds version group devices: `AddVersionGroupDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/AddVersionGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVersionGroupDevices {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
}
operation! {
    AddVersionGroupDevices(device_group_id: String, device_id_type: String, device_ids: String, project_id: String)
    "AddVersionGroupDevices" -> Empty {
    0 "DeviceGroupId" device_group_id, 1 "DeviceIdType" device_id_type, 2 "DeviceIds" device_ids,
    3 "ProjectId" project_id
} }

/// Response of [`AddVersionGroupDevices`]: empty.
pub type AddVersionGroupDevicesOutput = Empty;

/// Adds version white devices: `AddVersionWhiteDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/AddVersionWhiteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVersionWhiteDevices {
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`AddVersionWhiteDevices::new`].
pub struct AddVersionWhiteDevicesRequired {
    pub device_id_type: String,
    pub device_ids: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    AddVersionWhiteDevices { AddVersionWhiteDevicesRequired: device_id_type, device_ids, project_id, version_id, version_type }
    "AddVersionWhiteDevices" -> Empty {
    0 "DeviceIdType" device_id_type, 1 "DeviceIds" device_ids, 2 "ProjectId" project_id, 3 "VersionId" version_id,
    4 "VersionType" version_type
} }

/// Response of [`AddVersionWhiteDevices`]: empty.
pub type AddVersionWhiteDevicesOutput = Empty;

/// Adds version white devices by device groups: `AddVersionWhiteDevicesByDeviceGroups` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/AddVersionWhiteDevicesByDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVersionWhiteDevicesByDeviceGroups {
    /// Required.
    pub group_ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! {
    AddVersionWhiteDevicesByDeviceGroups(group_ids: String, project_id: String, version_id: String, version_type: String)
    "AddVersionWhiteDevicesByDeviceGroups" -> AddVersionWhiteDevicesByDeviceGroupsOutput {
    0 "GroupIds" group_ids, 1 "ProjectId" project_id, 2 "VersionId" version_id, 3 "VersionType" version_type
} }

/// Response of [`AddVersionWhiteDevicesByDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVersionWhiteDevicesByDeviceGroupsOutput {
    pub data: Option<String>,
}
model! { AddVersionWhiteDevicesByDeviceGroupsOutput {
    0 "Data" data: String
} }

/// `ConnectAssistDevice` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ConnectAssistDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAssistDevice {
    pub allow_command_extension: Option<bool>,
    pub device_id: Option<String>,
    pub hardware_id: Option<String>,
    pub project_id: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
operation! { ConnectAssistDevice() "ConnectAssistDevice" -> Empty {
    0 "AllowCommandExtension" allow_command_extension: bool, 1 "DeviceId" device_id: String,
    2 "HardwareId" hardware_id: String, 3 "ProjectId" project_id: String, 4 "SerialNumber" serial_number: String,
    5 "UUID" uuid: String, 6 "VIN" vin: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ConnectAssistDevice`]: empty.
pub type ConnectAssistDeviceOutput = Empty;

/// `ControlGeoFence` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ControlGeoFence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlGeoFence {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub valid: bool,
}
operation! { ControlGeoFence(fence_id: i64, project_id: String, region_id: String, valid: bool)
    "ControlGeoFence" -> Empty {
    0 "FenceId" fence_id, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "Valid" valid
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`ControlGeoFence`]: empty.
pub type ControlGeoFenceOutput = Empty;

/// Counts activated or new registration device: `CountActivatedOrNewRegistrationDevice` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountActivatedOrNewRegistrationDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountActivatedOrNewRegistrationDevice {
    pub device_brand: Option<String>,
    pub device_brand_id: Option<String>,
    pub device_count_stat_type: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<String>,
    pub device_type: Option<String>,
    /// Required.
    pub end_time: String,
    pub is_query_new_registration_device: Option<String>,
    pub is_query_yearly_activate: Option<String>,
    pub project_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { CountActivatedOrNewRegistrationDevice(end_time: String, start_time: String)
    "CountActivatedOrNewRegistrationDevice" -> CountActivatedOrNewRegistrationDeviceOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceBrandId" device_brand_id: String,
    2 "DeviceCountStatType" device_count_stat_type: String, 3 "DeviceModel" device_model: String,
    4 "DeviceModelId" device_model_id: String, 5 "DeviceType" device_type: String, 6 "EndTime" end_time,
    7 "IsQueryNewRegistrationDevice" is_query_new_registration_device: String,
    8 "IsQueryYearlyActivate" is_query_yearly_activate: String, 9 "ProjectId" project_id: String,
    10 "StartTime" start_time
} }

/// Response of [`CountActivatedOrNewRegistrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountActivatedOrNewRegistrationDeviceOutput {
    pub statistics: Option<CountActivatedOrNewRegistrationDeviceStatistics>,
}
model! { CountActivatedOrNewRegistrationDeviceOutput {
    0 "Statistics" statistics: CountActivatedOrNewRegistrationDeviceStatistics
} }

/// In the response of [`CountActivatedOrNewRegistrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountActivatedOrNewRegistrationDeviceStatistics {
    pub categories: Vec<String>,
    pub series: Vec<CountActivatedOrNewRegistrationDeviceSeries>,
}
model! { CountActivatedOrNewRegistrationDeviceStatistics {
    0 "Categories" categories: Vec<String>, 1 "Series" series: Vec<CountActivatedOrNewRegistrationDeviceSeries>
} }

/// In the response of [`CountActivatedOrNewRegistrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountActivatedOrNewRegistrationDeviceSeries {
    pub data: Vec<String>,
    pub name: Option<String>,
}
model! { CountActivatedOrNewRegistrationDeviceSeries {
    0 "Data" data: Vec<String>, 1 "Name" name: String
} }

/// Counts device brands: `CountDeviceBrands` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountDeviceBrands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDeviceBrands {
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { CountDeviceBrands() "CountDeviceBrands" -> CountDeviceBrandsOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceBrandId" device_brand_id: i64, 2 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`CountDeviceBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDeviceBrandsOutput {
    pub brand_count: Option<i64>,
}
model! { CountDeviceBrandsOutput {
    0 "BrandCount" brand_count: i64
} }

/// Counts device models: `CountDeviceModels` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountDeviceModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDeviceModels {
    pub device_brand: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { CountDeviceModels() "CountDeviceModels" -> CountDeviceModelsOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceModel" device_model: String, 2 "DeviceModelId" device_model_id: i64,
    3 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`CountDeviceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDeviceModelsOutput {
    pub model_count: Option<i64>,
}
model! { CountDeviceModelsOutput {
    0 "ModelCount" model_count: i64
} }

/// Counts devices: `CountDevices` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDevices {
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { CountDevices() "CountDevices" -> CountDevicesOutput {
    0 "DeviceModel" device_model: String, 1 "DeviceModelId" device_model_id: i64, 2 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`CountDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDevicesOutput {
    pub device_count: Option<i64>,
}
model! { CountDevicesOutput {
    0 "DeviceCount" device_count: i64
} }

/// Counts projects: `CountProjects` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountProjects {
    pub region_id: Option<String>,
}
operation! { CountProjects() "CountProjects" -> CountProjectsOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Host, Style::None)
] }

/// Response of [`CountProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountProjectsOutput {
    pub project_count: Option<i64>,
}
model! { CountProjectsOutput {
    0 "ProjectCount" project_count: i64
} }

/// Counts yun id info: `CountYunIdInfo` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CountYunIdInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountYunIdInfo {}
operation! { CountYunIdInfo() "CountYunIdInfo" -> CountYunIdInfoOutput {} }

/// Response of [`CountYunIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountYunIdInfoOutput {
    pub yun_id_info: Vec<CountYunIdInfoYunIdInfo>,
}
model! { CountYunIdInfoOutput {
    0 "YunIdInfo" yun_id_info: Vec<CountYunIdInfoYunIdInfo>
} }

/// In the response of [`CountYunIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountYunIdInfoYunIdInfo {
    pub total_brand_count: Option<i64>,
    pub total_device_count: Option<i64>,
    pub total_device_model_count: Option<i64>,
}
model! { CountYunIdInfoYunIdInfo {
    0 "TotalBrandCount" total_brand_count: i64, 1 "TotalDeviceCount" total_device_count: i64,
    2 "TotalDeviceModelCount" total_device_model_count: i64
} }

/// Creates app version: `CreateAppVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppVersion {
    pub apk_md5: Option<String>,
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub black_version_list: Option<String>,
    pub device_adapter_list: Option<String>,
    pub install_type: Option<String>,
    pub is_allow_new_install: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_need_restart: Option<String>,
    pub is_silent_upgrade: Option<String>,
    pub package_url: Option<String>,
    /// Required.
    pub project_id: String,
    pub release_note: Option<String>,
    pub remark: Option<String>,
    pub restart_app_param: Option<String>,
    pub restart_app_type: Option<String>,
    pub restart_type: Option<String>,
    pub version_code: Option<String>,
    pub white_version_list: Option<String>,
}
operation! { CreateAppVersion(project_id: String) "CreateAppVersion" -> CreateAppVersionOutput {
    0 "ApkMd5" apk_md5: String, 1 "AppId" app_id: String, 2 "AppVersion" app_version: String,
    3 "BlackVersionList" black_version_list: String, 4 "DeviceAdapterList" device_adapter_list: String,
    5 "InstallType" install_type: String, 6 "IsAllowNewInstall" is_allow_new_install: String,
    7 "IsForceUpgrade" is_force_upgrade: String, 8 "IsNeedRestart" is_need_restart: String,
    9 "IsSilentUpgrade" is_silent_upgrade: String, 10 "PackageUrl" package_url: String, 11 "ProjectId" project_id,
    12 "ReleaseNote" release_note: String, 13 "Remark" remark: String, 14 "RestartAppParam" restart_app_param: String,
    15 "RestartAppType" restart_app_type: String, 16 "RestartType" restart_type: String,
    17 "VersionCode" version_code: String, 18 "WhiteVersionList" white_version_list: String
} }

/// Response of [`CreateAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppVersionOutput {
    pub version_id: Option<String>,
}
model! { CreateAppVersionOutput {
    0 "VersionId" version_id: String
} }

/// Creates customized filter: `CreateCustomizedFilter` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateCustomizedFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedFilter {
    /// Required.
    pub black_white_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub value: String,
    /// Required.
    pub value_compare_type: String,
    /// Required.
    pub value_type: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`CreateCustomizedFilter::new`].
pub struct CreateCustomizedFilterRequired {
    pub black_white_type: String,
    pub name: String,
    pub project_id: String,
    pub value: String,
    pub value_compare_type: String,
    pub value_type: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    CreateCustomizedFilter { CreateCustomizedFilterRequired: black_white_type, name, project_id, value, value_compare_type, value_type, version_id, version_type }
    "CreateCustomizedFilter" -> CreateCustomizedFilterOutput {
    0 "BlackWhiteType" black_white_type, 1 "Name" name, 2 "ProjectId" project_id, 3 "Value" value,
    4 "ValueCompareType" value_compare_type, 5 "ValueType" value_type, 6 "VersionId" version_id,
    7 "VersionType" version_type
} }

/// Response of [`CreateCustomizedFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedFilterOutput {
    pub customized_filter_id: Option<String>,
}
model! { CreateCustomizedFilterOutput {
    0 "CustomizedFilterId" customized_filter_id: String
} }

/// Creates customized property: `CreateCustomizedProperty` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateCustomizedProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedProperty {
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub value: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`CreateCustomizedProperty::new`].
pub struct CreateCustomizedPropertyRequired {
    pub name: String,
    pub project_id: String,
    pub value: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    CreateCustomizedProperty { CreateCustomizedPropertyRequired: name, project_id, value, version_id, version_type }
    "CreateCustomizedProperty" -> CreateCustomizedPropertyOutput {
    0 "Name" name, 1 "ProjectId" project_id, 2 "Value" value, 3 "VersionId" version_id, 4 "VersionType" version_type
} }

/// Response of [`CreateCustomizedProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedPropertyOutput {
    pub customized_property_id: Option<String>,
}
model! { CreateCustomizedPropertyOutput {
    0 "CustomizedPropertyId" customized_property_id: String
} }

/// Creates device: `CreateDevice` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub hardware_id: Option<String>,
    pub model_name: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateDevice() "CreateDevice" -> CreateDeviceOutput {
    0 "HardwareId" hardware_id: String, 1 "ModelName" model_name: String, 2 "ProjectId" project_id: String,
    3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub device_id: Option<i64>,
}
model! { CreateDeviceOutput {
    0 "DeviceId" device_id: i64
} }

/// Creates device brand: `CreateDeviceBrand` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateDeviceBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceBrand {
    /// Required.
    pub brand_name: String,
    pub description: Option<String>,
    pub manufacture: Option<String>,
    pub project_id: Option<String>,
}
operation! { CreateDeviceBrand(brand_name: String) "CreateDeviceBrand" -> CreateDeviceBrandOutput {
    0 "BrandName" brand_name, 1 "Description" description: String, 2 "Manufacture" manufacture: String,
    3 "ProjectId" project_id: String
} }

/// Response of [`CreateDeviceBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceBrandOutput {
    pub brand_id: Option<i64>,
}
model! { CreateDeviceBrandOutput {
    0 "BrandId" brand_id: i64
} }

/// Creates device model: `CreateDeviceModel` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceModel {
    pub brand_name: Option<String>,
    pub can_create_device_id: Option<String>,
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub init_usage_type: Option<String>,
    pub model_name: Option<String>,
    pub object_key: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<String>,
}
operation! { CreateDeviceModel() "CreateDeviceModel" -> CreateDeviceModelOutput {
    0 "BrandName" brand_name: String, 1 "CanCreateDeviceId" can_create_device_id: String,
    2 "Description" description: String, 3 "DeviceName" device_name: String, 4 "DeviceType" device_type: String,
    5 "HardwareType" hardware_type: String, 6 "InitUsageType" init_usage_type: String, 7 "ModelName" model_name: String,
    8 "ObjectKey" object_key: String, 9 "OsPlatform" os_platform: String, 10 "ProjectId" project_id: String,
    11 "SecurityChip" security_chip: String
} }

/// Response of [`CreateDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceModelOutput {
    pub device_model_id: Option<i64>,
}
model! { CreateDeviceModelOutput {
    0 "DeviceModelId" device_model_id: i64
} }

/// Creates geo fence: `CreateGeoFence` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateGeoFence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeoFence {
    /// Required.
    pub alarm_condition: String,
    /// Required.
    pub area: f64,
    pub center: Option<String>,
    pub city_code: Option<String>,
    /// Required.
    pub country_code: String,
    pub description: Option<String>,
    /// Required.
    pub fence_name: String,
    pub points: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub province_code: String,
    pub radius: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: i64,
}

/// Arguments of [`CreateGeoFence::new`].
pub struct CreateGeoFenceRequired {
    pub alarm_condition: String,
    pub area: f64,
    pub country_code: String,
    pub fence_name: String,
    pub project_id: String,
    pub province_code: String,
    pub region_id: String,
    pub r#type: i64,
}
operation! {
    CreateGeoFence { CreateGeoFenceRequired: alarm_condition, area, country_code, fence_name, project_id, province_code, region_id, r#type }
    "CreateGeoFence" -> CreateGeoFenceOutput {
    0 "AlarmCondition" alarm_condition, 1 "Area" area, 2 "Center" center: String, 3 "CityCode" city_code: String,
    4 "CountryCode" country_code, 5 "Description" description: String, 6 "FenceName" fence_name,
    7 "Points" points: String, 8 "ProjectId" project_id, 9 "ProvinceCode" province_code, 10 "Radius" radius: i64,
    11 "RegionId" region_id, 12 "Type" r#type
} [
    Mark::new(11, Location::Host, Style::None)
] }

/// Response of [`CreateGeoFence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeoFenceOutput {
    pub fence_id: Option<i64>,
}
model! { CreateGeoFenceOutput {
    0 "FenceId" fence_id: i64
} }

/// Creates mqtt root topic: `CreateMqttRootTopic` of `iovcc` 2018-05-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateMqttRootTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqttRootTopic {
    /// Required.
    pub app_key: String,
    pub client_token: Option<String>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub root_topic: String,
}
operation! { CreateMqttRootTopic(app_key: String, project_id: String, root_topic: String)
    "CreateMqttRootTopic" -> CreateMqttRootTopicOutput {
    0 "AppKey" app_key, 1 "ClientToken" client_token: String, 2 "ProjectId" project_id, 3 "RegionId" region_id: String,
    4 "RootTopic" root_topic
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`CreateMqttRootTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqttRootTopicOutput {
    pub queue_name: Option<String>,
}
model! { CreateMqttRootTopicOutput {
    0 "QueueName" queue_name: String
} }

/// Creates namespace: `CreateNamespace` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub auth_type: String,
    /// Required.
    pub desc: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
}
operation! { CreateNamespace(auth_type: String, desc: String, name: String, project_id: String)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "AuthType" auth_type, 1 "Desc" desc, 2 "Name" name, 3 "ProjectId" project_id
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub namespace: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Namespace" namespace: String
} }

/// Creates os version: `CreateOsVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateOsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOsVersion {
    pub black_version_list: Option<String>,
    /// Required.
    pub device_model_id: String,
    /// Required.
    pub enable_mobile_download: String,
    /// Required.
    pub is_force_night_upgrade: String,
    /// Required.
    pub is_force_upgrade: String,
    /// Required.
    pub is_milestone: String,
    pub max_client_version: Option<String>,
    pub min_client_version: Option<String>,
    pub mobile_download_max_size: Option<String>,
    /// Required.
    pub night_upgrade_download_type: String,
    /// Required.
    pub night_upgrade_is_allowed_cancel: String,
    /// Required.
    pub night_upgrade_is_show_tip: String,
    /// Required.
    pub project_id: String,
    pub release_note: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub rom_list: String,
    /// Required.
    pub system_version: String,
    pub white_version_list: Option<String>,
}

/// Arguments of [`CreateOsVersion::new`].
pub struct CreateOsVersionRequired {
    pub device_model_id: String,
    pub enable_mobile_download: String,
    pub is_force_night_upgrade: String,
    pub is_force_upgrade: String,
    pub is_milestone: String,
    pub night_upgrade_download_type: String,
    pub night_upgrade_is_allowed_cancel: String,
    pub night_upgrade_is_show_tip: String,
    pub project_id: String,
    pub rom_list: String,
    pub system_version: String,
}
operation! {
    CreateOsVersion { CreateOsVersionRequired: device_model_id, enable_mobile_download, is_force_night_upgrade, is_force_upgrade, is_milestone, night_upgrade_download_type, night_upgrade_is_allowed_cancel, night_upgrade_is_show_tip, project_id, rom_list, system_version }
    "CreateOsVersion" -> CreateOsVersionOutput {
    0 "BlackVersionList" black_version_list: String, 1 "DeviceModelId" device_model_id,
    2 "EnableMobileDownload" enable_mobile_download, 3 "IsForceNightUpgrade" is_force_night_upgrade,
    4 "IsForceUpgrade" is_force_upgrade, 5 "IsMilestone" is_milestone, 6 "MaxClientVersion" max_client_version: String,
    7 "MinClientVersion" min_client_version: String, 8 "MobileDownloadMaxSize" mobile_download_max_size: String,
    9 "NightUpgradeDownloadType" night_upgrade_download_type,
    10 "NightUpgradeIsAllowedCancel" night_upgrade_is_allowed_cancel,
    11 "NightUpgradeIsShowTip" night_upgrade_is_show_tip, 12 "ProjectId" project_id,
    13 "ReleaseNote" release_note: String, 14 "Remark" remark: String, 15 "RomList" rom_list,
    16 "SystemVersion" system_version, 17 "WhiteVersionList" white_version_list: String
} }

/// Response of [`CreateOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOsVersionOutput {
    pub version_id: Option<String>,
}
model! { CreateOsVersionOutput {
    0 "VersionId" version_id: String
} }

/// Creates project: `CreateProject` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub project_desc: String,
    /// Required.
    pub project_name: String,
}
operation! { CreateProject(project_desc: String, project_name: String) "CreateProject" -> Empty {
    0 "ProjectDesc" project_desc, 1 "ProjectName" project_name
} }

/// Response of [`CreateProject`]: empty.
pub type CreateProjectOutput = Empty;

/// Creates project app: `CreateProjectApp` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateProjectApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_pkg_name: String,
    /// Required.
    pub os_type: i64,
    /// Required.
    pub project_id: String,
}
operation! { CreateProjectApp(app_name: String, app_pkg_name: String, os_type: i64, project_id: String)
    "CreateProjectApp" -> Empty {
    0 "AppName" app_name, 1 "AppPkgName" app_pkg_name, 2 "OsType" os_type, 3 "ProjectId" project_id
} }

/// Response of [`CreateProjectApp`]: empty.
pub type CreateProjectAppOutput = Empty;

/// Creates ram user: `CreateRamUser` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateRamUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRamUser {
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { CreateRamUser(user_id: String) "CreateRamUser" -> Empty {
    0 "RegionId" region_id: String, 1 "UserId" user_id
} [
    Mark::new(0, Location::Host, Style::None)
] }

/// Response of [`CreateRamUser`]: empty.
pub type CreateRamUserOutput = Empty;

/// Creates rpc service: `CreateRpcService` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateRpcService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRpcService {
    /// Required.
    pub app_key: String,
    pub group_name: Option<String>,
    /// Required.
    pub interface_name: String,
    /// Required.
    pub invoke_type: String,
    /// Required.
    pub method_name: String,
    /// Required.
    pub params: String,
    /// Required.
    pub project_id: String,
    pub version_code: Option<String>,
}

/// Arguments of [`CreateRpcService::new`].
pub struct CreateRpcServiceRequired {
    pub app_key: String,
    pub interface_name: String,
    pub invoke_type: String,
    pub method_name: String,
    pub params: String,
    pub project_id: String,
}
operation! {
    CreateRpcService { CreateRpcServiceRequired: app_key, interface_name, invoke_type, method_name, params, project_id }
    "CreateRpcService" -> CreateRpcServiceOutput {
    0 "AppKey" app_key, 1 "GroupName" group_name: String, 2 "InterfaceName" interface_name, 3 "InvokeType" invoke_type,
    4 "MethodName" method_name, 5 "Params" params, 6 "ProjectId" project_id, 7 "VersionCode" version_code: String
} }

/// Response of [`CreateRpcService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRpcServiceOutput {
    pub id: Option<i64>,
}
model! { CreateRpcServiceOutput {
    0 "Id" id: i64
} }

/// Creates schema subscribe: `CreateSchemaSubscribe` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateSchemaSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemaSubscribe {
    /// Required.
    pub device_model: String,
    /// Required.
    pub project_id: String,
    pub schema_version: Option<String>,
    pub subscribe_list: Option<String>,
}
operation! { CreateSchemaSubscribe(device_model: String, project_id: String) "CreateSchemaSubscribe" -> Empty {
    0 "DeviceModel" device_model, 1 "ProjectId" project_id, 2 "SchemaVersion" schema_version: String,
    3 "SubscribeList" subscribe_list: String
} }

/// Response of [`CreateSchemaSubscribe`]: empty.
pub type CreateSchemaSubscribeOutput = Empty;

/// Creates shadow schema: `CreateShadowSchema` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateShadowSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShadowSchema {
    pub auth_type: Option<String>,
    /// Required.
    pub device_model_id: String,
    pub namespace: Option<String>,
    /// Required.
    pub project_id: String,
    pub schema: Option<String>,
}
operation! { CreateShadowSchema(device_model_id: String, project_id: String) "CreateShadowSchema" -> Empty {
    0 "AuthType" auth_type: String, 1 "DeviceModelId" device_model_id, 2 "Namespace" namespace: String,
    3 "ProjectId" project_id, 4 "Schema" schema: String
} }

/// Response of [`CreateShadowSchema`]: empty.
pub type CreateShadowSchemaOutput = Empty;

/// Creates subscribe: `CreateSubscribe` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribe {
    /// Required.
    pub device_model: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub subscribe_list: Option<String>,
    pub version: Option<String>,
}
operation! { CreateSubscribe(device_model: String, project_id: String) "CreateSubscribe" -> Empty {
    0 "DeviceModel" device_model, 1 "ProjectId" project_id, 2 "RegionId" region_id: String,
    3 "SubscribeList" subscribe_list: String, 4 "Version" version: String
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`CreateSubscribe`]: empty.
pub type CreateSubscribeOutput = Empty;

/// Creates trigger: `CreateTrigger` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    /// Required.
    pub file_ids: String,
    /// Required.
    pub function_ids: String,
    /// Required.
    pub invocation_mode: i64,
    /// Required.
    pub namespace: String,
    pub production: Option<i64>,
    /// Required.
    pub project_id: String,
    pub sandbox: Option<i64>,
    /// Required.
    pub source: String,
}

/// Arguments of [`CreateTrigger::new`].
pub struct CreateTriggerRequired {
    pub file_ids: String,
    pub function_ids: String,
    pub invocation_mode: i64,
    pub namespace: String,
    pub project_id: String,
    pub source: String,
}
operation! {
    CreateTrigger { CreateTriggerRequired: file_ids, function_ids, invocation_mode, namespace, project_id, source }
    "CreateTrigger" -> Empty {
    0 "FileIds" file_ids, 1 "FunctionIds" function_ids, 2 "InvocationMode" invocation_mode, 3 "Namespace" namespace,
    4 "Production" production: i64, 5 "ProjectId" project_id, 6 "Sandbox" sandbox: i64, 7 "Source" source
} }

/// Response of [`CreateTrigger`]: empty.
pub type CreateTriggerOutput = Empty;

/// Creates upstream app key relation: `CreateUpstreamAppKeyRelation` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateUpstreamAppKeyRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamAppKeyRelation {
    /// Required.
    pub app_key: String,
    /// Required.
    pub p_app_key: String,
    /// Required.
    pub project_id: String,
}
operation! { CreateUpstreamAppKeyRelation(app_key: String, p_app_key: String, project_id: String)
    "CreateUpstreamAppKeyRelation" -> CreateUpstreamAppKeyRelationOutput {
    0 "AppKey" app_key, 1 "PAppKey" p_app_key, 2 "ProjectId" project_id
} }

/// Response of [`CreateUpstreamAppKeyRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamAppKeyRelationOutput {
    pub id: Option<i64>,
}
model! { CreateUpstreamAppKeyRelationOutput {
    0 "Id" id: i64
} }

/// Creates upstream app key relations: `CreateUpstreamAppKeyRelations` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateUpstreamAppKeyRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamAppKeyRelations {
    /// Required.
    pub app_keys: String,
    /// Required.
    pub app_server_id: String,
    /// Required.
    pub project_id: String,
}
operation! { CreateUpstreamAppKeyRelations(app_keys: String, app_server_id: String, project_id: String)
    "CreateUpstreamAppKeyRelations" -> Empty {
    0 "AppKeys" app_keys, 1 "AppServerId" app_server_id, 2 "ProjectId" project_id
} }

/// Response of [`CreateUpstreamAppKeyRelations`]: empty.
pub type CreateUpstreamAppKeyRelationsOutput = Empty;

/// Creates upstream app server: `CreateUpstreamAppServer` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateUpstreamAppServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamAppServer {
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub tags: String,
}
operation! { CreateUpstreamAppServer(name: String, project_id: String, tags: String)
    "CreateUpstreamAppServer" -> CreateUpstreamAppServerOutput {
    0 "Name" name, 1 "ProjectId" project_id, 2 "Tags" tags
} }

/// Response of [`CreateUpstreamAppServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamAppServerOutput {
    pub id: Option<i64>,
}
model! { CreateUpstreamAppServerOutput {
    0 "Id" id: i64
} }

/// Creates user privilege: `CreateUserPrivilege` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateUserPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPrivilege {
    /// Required.
    pub privileges: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { CreateUserPrivilege(privileges: String, user_id: String) "CreateUserPrivilege" -> Empty {
    0 "Privileges" privileges, 1 "RegionId" region_id: String, 2 "UserId" user_id
} [
    Mark::new(1, Location::Host, Style::None)
] }

/// Response of [`CreateUserPrivilege`]: empty.
pub type CreateUserPrivilegeOutput = Empty;

/// Creates version device group: `CreateVersionDeviceGroup` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateVersionDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionDeviceGroup {
    pub description: Option<String>,
    /// Required.
    pub max_count: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
}
operation! { CreateVersionDeviceGroup(max_count: String, name: String, project_id: String)
    "CreateVersionDeviceGroup" -> CreateVersionDeviceGroupOutput {
    0 "Description" description: String, 1 "MaxCount" max_count, 2 "Name" name, 3 "ProjectId" project_id
} }

/// Response of [`CreateVersionDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionDeviceGroupOutput {
    pub device_group_id: Option<String>,
}
model! { CreateVersionDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id: String
} }

/// Creates version prepublish: `CreateVersionPrepublish` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateVersionPrepublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionPrepublish {
    /// Required.
    pub barrier_count: String,
    /// Required.
    pub is_total_prepublish: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`CreateVersionPrepublish::new`].
pub struct CreateVersionPrepublishRequired {
    pub barrier_count: String,
    pub is_total_prepublish: String,
    pub name: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    CreateVersionPrepublish { CreateVersionPrepublishRequired: barrier_count, is_total_prepublish, name, project_id, version_id, version_type }
    "CreateVersionPrepublish" -> CreateVersionPrepublishOutput {
    0 "BarrierCount" barrier_count, 1 "IsTotalPrepublish" is_total_prepublish, 2 "Name" name, 3 "ProjectId" project_id,
    4 "VersionId" version_id, 5 "VersionType" version_type
} }

/// Response of [`CreateVersionPrepublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionPrepublishOutput {
    pub prepublish_id: Option<String>,
}
model! { CreateVersionPrepublishOutput {
    0 "PrepublishId" prepublish_id: String
} }

/// Creates version test: `CreateVersionTest` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/CreateVersionTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionTest {
    pub description: Option<String>,
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`CreateVersionTest::new`].
pub struct CreateVersionTestRequired {
    pub device_group_id: String,
    pub name: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    CreateVersionTest { CreateVersionTestRequired: device_group_id, name, project_id, version_id, version_type }
    "CreateVersionTest" -> CreateVersionTestOutput {
    0 "Description" description: String, 1 "DeviceGroupId" device_group_id, 2 "Name" name, 3 "ProjectId" project_id,
    4 "VersionId" version_id, 5 "VersionType" version_type
} }

/// Response of [`CreateVersionTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionTestOutput {
    pub test_id: Option<String>,
}
model! { CreateVersionTestOutput {
    0 "TestId" test_id: String
} }

/// `DelayPublishOsVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DelayPublishOsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayPublishOsVersion {
    pub description: Option<String>,
    pub down_time: Option<i64>,
    /// Required.
    pub email: String,
    pub prepub_time: Option<i64>,
    pub prepublish_count: Option<String>,
    /// Required.
    pub project_id: String,
    pub publish_time: Option<i64>,
    pub send_message: Option<String>,
    /// Required.
    pub version_id: String,
}
operation! { DelayPublishOsVersion(email: String, project_id: String, version_id: String)
    "DelayPublishOsVersion" -> Empty {
    0 "Description" description: String, 1 "DownTime" down_time: i64, 2 "Email" email, 3 "PrepubTime" prepub_time: i64,
    4 "PrepublishCount" prepublish_count: String, 5 "ProjectId" project_id, 6 "PublishTime" publish_time: i64,
    7 "SendMessage" send_message: String, 8 "VersionId" version_id
} }

/// Response of [`DelayPublishOsVersion`]: empty.
pub type DelayPublishOsVersionOutput = Empty;

/// Deletes all customized filters: `DeleteAllCustomizedFilters` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteAllCustomizedFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllCustomizedFilters {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { DeleteAllCustomizedFilters(project_id: String, version_id: String, version_type: String)
    "DeleteAllCustomizedFilters" -> Empty {
    0 "ProjectId" project_id, 1 "VersionId" version_id, 2 "VersionType" version_type
} }

/// Response of [`DeleteAllCustomizedFilters`]: empty.
pub type DeleteAllCustomizedFiltersOutput = Empty;

/// Deletes all version group devices: `DeleteAllVersionGroupDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteAllVersionGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllVersionGroupDevices {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteAllVersionGroupDevices(device_group_id: String, project_id: String)
    "DeleteAllVersionGroupDevices" -> Empty {
    0 "DeviceGroupId" device_group_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteAllVersionGroupDevices`]: empty.
pub type DeleteAllVersionGroupDevicesOutput = Empty;

/// Deletes camera shooting record: `DeleteCameraShootingRecord` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteCameraShootingRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCameraShootingRecord {
    /// Required.
    pub edge_device_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub shooting_record_id: i64,
}
operation! { DeleteCameraShootingRecord(edge_device_id: String, project_id: String, shooting_record_id: i64)
    "DeleteCameraShootingRecord" -> Empty {
    0 "EdgeDeviceId" edge_device_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String,
    3 "ShootingRecordId" shooting_record_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`DeleteCameraShootingRecord`]: empty.
pub type DeleteCameraShootingRecordOutput = Empty;

/// Deletes customized filter: `DeleteCustomizedFilter` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteCustomizedFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedFilter {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteCustomizedFilter(id: String, project_id: String) "DeleteCustomizedFilter" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteCustomizedFilter`]: empty.
pub type DeleteCustomizedFilterOutput = Empty;

/// Deletes customized property: `DeleteCustomizedProperty` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteCustomizedProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedProperty {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteCustomizedProperty(id: String, project_id: String) "DeleteCustomizedProperty" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteCustomizedProperty`]: empty.
pub type DeleteCustomizedPropertyOutput = Empty;

/// Deletes device: `DeleteDevice` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub device_id: Option<String>,
    pub project_id: Option<String>,
}
operation! { DeleteDevice() "DeleteDevice" -> Empty {
    0 "DeviceId" device_id: String, 1 "ProjectId" project_id: String
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes function file: `DeleteFunctionFile` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteFunctionFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionFile {
    /// Required.
    pub file_name: String,
    pub file_type: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { DeleteFunctionFile(file_name: String, project_id: String) "DeleteFunctionFile" -> Empty {
    0 "FileName" file_name, 1 "FileType" file_type: i64, 2 "ProjectId" project_id
} }

/// Response of [`DeleteFunctionFile`]: empty.
pub type DeleteFunctionFileOutput = Empty;

/// Deletes geo fence: `DeleteGeoFence` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteGeoFence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGeoFence {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteGeoFence(fence_id: i64, project_id: String, region_id: String) "DeleteGeoFence" -> Empty {
    0 "FenceId" fence_id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`DeleteGeoFence`]: empty.
pub type DeleteGeoFenceOutput = Empty;

/// Deletes mqtt root topic: `DeleteMqttRootTopic` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteMqttRootTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqttRootTopic {
    /// Required.
    pub app_key: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub root_topic: String,
}
operation! { DeleteMqttRootTopic(app_key: String, project_id: String, root_topic: String)
    "DeleteMqttRootTopic" -> Empty {
    0 "AppKey" app_key, 1 "ProjectId" project_id, 2 "RegionId" region_id: String, 3 "RootTopic" root_topic
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`DeleteMqttRootTopic`]: empty.
pub type DeleteMqttRootTopicOutput = Empty;

/// Deletes namespace: `DeleteNamespace` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub namespace: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteNamespace(namespace: String, project_id: String) "DeleteNamespace" -> Empty {
    0 "Namespace" namespace, 1 "ProjectId" project_id
} }

/// Response of [`DeleteNamespace`]: empty.
pub type DeleteNamespaceOutput = Empty;

/// Deletes open account: `DeleteOpenAccount` of `iovcc` 2018-05-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteOpenAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenAccount {
    pub identity_id: Option<String>,
    pub project_id: Option<String>,
}
operation! { DeleteOpenAccount() "DeleteOpenAccount" -> Empty {
    0 "IdentityId" identity_id: String, 1 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`DeleteOpenAccount`]: empty.
pub type DeleteOpenAccountOutput = Empty;

/// Deletes project app: `DeleteProjectApp` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteProjectApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectApp {
    /// Required.
    pub app_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteProjectApp(app_id: String, project_id: String) "DeleteProjectApp" -> Empty {
    0 "AppId" app_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteProjectApp`]: empty.
pub type DeleteProjectAppOutput = Empty;

/// Deletes rpc service: `DeleteRpcService` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteRpcService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRpcService {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteRpcService(id: String, project_id: String) "DeleteRpcService" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteRpcService`]: empty.
pub type DeleteRpcServiceOutput = Empty;

/// Deletes schema subscribe: `DeleteSchemaSubscribe` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteSchemaSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchemaSubscribe {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteSchemaSubscribe(id: String, project_id: String) "DeleteSchemaSubscribe" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteSchemaSubscribe`]: empty.
pub type DeleteSchemaSubscribeOutput = Empty;

/// Deletes shadow schema: `DeleteShadowSchema` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteShadowSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShadowSchema {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteShadowSchema(id: String, project_id: String) "DeleteShadowSchema" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteShadowSchema`]: empty.
pub type DeleteShadowSchemaOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: String,
}
operation! { DeleteTrigger(id: i64, project_id: String) "DeleteTrigger" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Deletes upstream app key relation: `DeleteUpstreamAppKeyRelation` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteUpstreamAppKeyRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstreamAppKeyRelation {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteUpstreamAppKeyRelation(id: String, project_id: String) "DeleteUpstreamAppKeyRelation" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteUpstreamAppKeyRelation`]: empty.
pub type DeleteUpstreamAppKeyRelationOutput = Empty;

/// Deletes upstream app server: `DeleteUpstreamAppServer` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteUpstreamAppServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstreamAppServer {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: String,
}
operation! { DeleteUpstreamAppServer(id: i64, project_id: String) "DeleteUpstreamAppServer" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteUpstreamAppServer`]: empty.
pub type DeleteUpstreamAppServerOutput = Empty;

/// Deletes version all black devices: `DeleteVersionAllBlackDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionAllBlackDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionAllBlackDevices {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { DeleteVersionAllBlackDevices(project_id: String, version_id: String, version_type: String)
    "DeleteVersionAllBlackDevices" -> Empty {
    0 "ProjectId" project_id, 1 "VersionId" version_id, 2 "VersionType" version_type
} }

/// Response of [`DeleteVersionAllBlackDevices`]: empty.
pub type DeleteVersionAllBlackDevicesOutput = Empty;

/// Deletes version all white devices: `DeleteVersionAllWhiteDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionAllWhiteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionAllWhiteDevices {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { DeleteVersionAllWhiteDevices(project_id: String, version_id: String, version_type: String)
    "DeleteVersionAllWhiteDevices" -> Empty {
    0 "ProjectId" project_id, 1 "VersionId" version_id, 2 "VersionType" version_type
} }

/// Response of [`DeleteVersionAllWhiteDevices`]: empty.
pub type DeleteVersionAllWhiteDevicesOutput = Empty;

/// Deletes version black devices: `DeleteVersionBlackDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionBlackDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionBlackDevices {
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`DeleteVersionBlackDevices::new`].
pub struct DeleteVersionBlackDevicesRequired {
    pub device_id_type: String,
    pub device_ids: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    DeleteVersionBlackDevices { DeleteVersionBlackDevicesRequired: device_id_type, device_ids, project_id, version_id, version_type }
    "DeleteVersionBlackDevices" -> Empty {
    0 "DeviceIdType" device_id_type, 1 "DeviceIds" device_ids, 2 "ProjectId" project_id, 3 "VersionId" version_id,
    4 "VersionType" version_type
} }

/// Response of [`DeleteVersionBlackDevices`]: empty.
pub type DeleteVersionBlackDevicesOutput = Empty;

/// Deletes version black devices by id: `DeleteVersionBlackDevicesById` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionBlackDevicesById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionBlackDevicesById {
    /// Required.
    pub ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { DeleteVersionBlackDevicesById(ids: String, project_id: String, version_id: String, version_type: String)
    "DeleteVersionBlackDevicesById" -> Empty {
    0 "Ids" ids, 1 "ProjectId" project_id, 2 "VersionId" version_id, 3 "VersionType" version_type
} }

/// Response of [`DeleteVersionBlackDevicesById`]: empty.
pub type DeleteVersionBlackDevicesByIdOutput = Empty;

/// Deletes version device group: `DeleteVersionDeviceGroup` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionDeviceGroup {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteVersionDeviceGroup(id: String, project_id: String) "DeleteVersionDeviceGroup" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteVersionDeviceGroup`]: empty.
pub type DeleteVersionDeviceGroupOutput = Empty;

/// Deletes version group device: `DeleteVersionGroupDevice` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionGroupDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionGroupDevice {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
}
operation! {
    DeleteVersionGroupDevice(device_group_id: String, device_id_type: String, device_ids: String, project_id: String)
    "DeleteVersionGroupDevice" -> Empty {
    0 "DeviceGroupId" device_group_id, 1 "DeviceIdType" device_id_type, 2 "DeviceIds" device_ids,
    3 "ProjectId" project_id
} }

/// Response of [`DeleteVersionGroupDevice`]: empty.
pub type DeleteVersionGroupDeviceOutput = Empty;

/// Deletes version group device by id: `DeleteVersionGroupDeviceById` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionGroupDeviceById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionGroupDeviceById {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub ids: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteVersionGroupDeviceById(device_group_id: String, ids: String, project_id: String)
    "DeleteVersionGroupDeviceById" -> Empty {
    0 "DeviceGroupId" device_group_id, 1 "Ids" ids, 2 "ProjectId" project_id
} }

/// Response of [`DeleteVersionGroupDeviceById`]: empty.
pub type DeleteVersionGroupDeviceByIdOutput = Empty;

/// Deletes version test: `DeleteVersionTest` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionTest {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteVersionTest(id: String, project_id: String) "DeleteVersionTest" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteVersionTest`]: empty.
pub type DeleteVersionTestOutput = Empty;

/// Deletes version white devices: `DeleteVersionWhiteDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionWhiteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionWhiteDevices {
    /// Required.
    pub device_id_type: String,
    /// Required.
    pub device_ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`DeleteVersionWhiteDevices::new`].
pub struct DeleteVersionWhiteDevicesRequired {
    pub device_id_type: String,
    pub device_ids: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    DeleteVersionWhiteDevices { DeleteVersionWhiteDevicesRequired: device_id_type, device_ids, project_id, version_id, version_type }
    "DeleteVersionWhiteDevices" -> Empty {
    0 "DeviceIdType" device_id_type, 1 "DeviceIds" device_ids, 2 "ProjectId" project_id, 3 "VersionId" version_id,
    4 "VersionType" version_type
} }

/// Response of [`DeleteVersionWhiteDevices`]: empty.
pub type DeleteVersionWhiteDevicesOutput = Empty;

/// Deletes version white devices by id: `DeleteVersionWhiteDevicesById` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeleteVersionWhiteDevicesById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersionWhiteDevicesById {
    /// Required.
    pub ids: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { DeleteVersionWhiteDevicesById(ids: String, project_id: String, version_id: String, version_type: String)
    "DeleteVersionWhiteDevicesById" -> Empty {
    0 "Ids" ids, 1 "ProjectId" project_id, 2 "VersionId" version_id, 3 "VersionType" version_type
} }

/// Response of [`DeleteVersionWhiteDevicesById`]: empty.
pub type DeleteVersionWhiteDevicesByIdOutput = Empty;

/// Deploys function file: `DeployFunctionFile` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DeployFunctionFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployFunctionFile {
    /// Required.
    pub deploy_env: i64,
    /// Required.
    pub file_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeployFunctionFile(deploy_env: i64, file_id: String, project_id: String) "DeployFunctionFile" -> Empty {
    0 "DeployEnv" deploy_env, 1 "FileId" file_id, 2 "ProjectId" project_id
} }

/// Response of [`DeployFunctionFile`]: empty.
pub type DeployFunctionFileOutput = Empty;

/// Describes api gateway app security: `DescribeApiGatewayAppSecurity` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeApiGatewayAppSecurity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGatewayAppSecurity {
    /// Required.
    pub gateway_app_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeApiGatewayAppSecurity(gateway_app_id: String, project_id: String)
    "DescribeApiGatewayAppSecurity" -> DescribeApiGatewayAppSecurityOutput {
    0 "GatewayAppId" gateway_app_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeApiGatewayAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGatewayAppSecurityOutput {
    pub api_gateway_app_security: Option<
        DescribeApiGatewayAppSecurityApiGatewayAppSecurity,
    >,
}
model! { DescribeApiGatewayAppSecurityOutput {
    0 "ApiGatewayAppSecurity" api_gateway_app_security: DescribeApiGatewayAppSecurityApiGatewayAppSecurity
} }

/// In the response of [`DescribeApiGatewayAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGatewayAppSecurityApiGatewayAppSecurity {
    pub gateway_app_id: Option<String>,
    pub gateway_app_key: Option<String>,
    /// Secret.
    pub gateway_app_secret: Option<Secret>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
}
model! { DescribeApiGatewayAppSecurityApiGatewayAppSecurity {
    0 "GatewayAppId" gateway_app_id: String, 1 "GatewayAppKey" gateway_app_key: String,
    2 "GatewayAppSecret" gateway_app_secret: Secret, 3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64
} }

/// Describes app version: `DescribeAppVersion` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DescribeAppVersion(project_id: String, version_id: String)
    "DescribeAppVersion" -> DescribeAppVersionOutput {
    0 "ProjectId" project_id, 1 "VersionId" version_id
} }

/// Response of [`DescribeAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppVersionOutput {
    pub app_version: Option<DescribeAppVersionAppVersion>,
}
model! { DescribeAppVersionOutput {
    0 "AppVersion" app_version: DescribeAppVersionAppVersion
} }

/// In the response of [`DescribeAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppVersionAppVersion {
    pub adapters: Vec<DescribeAppVersionAdapters>,
    pub apk_md5: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub black_version_list: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub install_type: Option<String>,
    pub is_allow_new_install: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_need_restart: Option<String>,
    pub is_silent_upgrade: Option<String>,
    pub md5: Option<String>,
    pub original_url: Option<String>,
    pub package_name: Option<String>,
    pub release_note: Option<String>,
    pub remark: Option<String>,
    pub restart_app_param: Option<String>,
    pub restart_app_type: Option<String>,
    pub restart_type: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub version_code: Option<i64>,
    pub white_version_list: Option<String>,
}
model! { DescribeAppVersionAppVersion {
    0 "Adapters" adapters: Vec<DescribeAppVersionAdapters>, 1 "ApkMd5" apk_md5: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "AppVersion" app_version: String, 5 "BlackVersionList" black_version_list: String,
    6 "DownloadUrl" download_url: Secret, 7 "GmtCreate" gmt_create: String, 8 "GmtModify" gmt_modify: String,
    9 "Id" id: i64, 10 "InstallType" install_type: String, 11 "IsAllowNewInstall" is_allow_new_install: String,
    12 "IsForceUpgrade" is_force_upgrade: String, 13 "IsNeedRestart" is_need_restart: String,
    14 "IsSilentUpgrade" is_silent_upgrade: String, 15 "Md5" md5: String, 16 "OriginalUrl" original_url: String,
    17 "PackageName" package_name: String, 18 "ReleaseNote" release_note: String, 19 "Remark" remark: String,
    20 "RestartAppParam" restart_app_param: String, 21 "RestartAppType" restart_app_type: String,
    22 "RestartType" restart_type: String, 23 "Size" size: String, 24 "Status" status: String,
    25 "StatusName" status_name: String, 26 "VersionCode" version_code: i64,
    27 "WhiteVersionList" white_version_list: String
} }

/// In the response of [`DescribeAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppVersionAdapters {
    pub device_model_id: Option<String>,
    pub device_model_name: Option<String>,
    pub id: Option<i64>,
    pub max_os_version: Option<String>,
    pub min_os_version: Option<String>,
    pub version_id: Option<i64>,
}
model! { DescribeAppVersionAdapters {
    0 "DeviceModelId" device_model_id: String, 1 "DeviceModelName" device_model_name: String, 2 "Id" id: i64,
    3 "MaxOsVersion" max_os_version: String, 4 "MinOsVersion" min_os_version: String, 5 "VersionId" version_id: i64
} }

/// Describes assist rtmp server address: `DescribeAssistRTMPServerAddress` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeAssistRTMPServerAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistRTMPServerAddress {
    /// Required.
    pub device_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeAssistRTMPServerAddress(device_id: String, project_id: String)
    "DescribeAssistRTMPServerAddress" -> DescribeAssistRTMPServerAddressOutput {
    0 "DeviceId" device_id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`DescribeAssistRTMPServerAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistRTMPServerAddressOutput {
    /// Secret.
    pub otp: Option<Secret>,
    pub rtmp_server: Option<String>,
}
model! { DescribeAssistRTMPServerAddressOutput {
    0 "OTP" otp: Secret, 1 "RTMPServer" rtmp_server: String
} }

/// Describes assist report: `DescribeAssistReport` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeAssistReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistReport {
    /// Required.
    pub assist_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeAssistReport(assist_id: String, project_id: String)
    "DescribeAssistReport" -> DescribeAssistReportOutput {
    0 "AssistId" assist_id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`DescribeAssistReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistReportOutput {
    pub assist_description: Option<String>,
    pub assist_id: Option<String>,
    pub assist_reason: Option<String>,
    pub assist_result: Option<String>,
    pub assist_tag: Option<String>,
}
model! { DescribeAssistReportOutput {
    0 "AssistDescription" assist_description: String, 1 "AssistId" assist_id: String,
    2 "AssistReason" assist_reason: String, 3 "AssistResult" assist_result: String, 4 "AssistTag" assist_tag: String
} }

/// Describes assist ws server address: `DescribeAssistWSServerAddress` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeAssistWSServerAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistWSServerAddress {
    /// Required.
    pub device_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeAssistWSServerAddress(device_id: String, project_id: String)
    "DescribeAssistWSServerAddress" -> DescribeAssistWSServerAddressOutput {
    0 "DeviceId" device_id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`DescribeAssistWSServerAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistWSServerAddressOutput {
    /// Secret.
    pub otp: Option<Secret>,
    pub ws_server: Option<String>,
}
model! { DescribeAssistWSServerAddressOutput {
    0 "OTP" otp: Secret, 1 "WsServer" ws_server: String
} }

/// Describes customized filter: `DescribeCustomizedFilter` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeCustomizedFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedFilter {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeCustomizedFilter(id: String, project_id: String)
    "DescribeCustomizedFilter" -> DescribeCustomizedFilterOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeCustomizedFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedFilterOutput {
    pub customized_filter: Option<DescribeCustomizedFilterCustomizedFilter>,
}
model! { DescribeCustomizedFilterOutput {
    0 "CustomizedFilter" customized_filter: DescribeCustomizedFilterCustomizedFilter
} }

/// In the response of [`DescribeCustomizedFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedFilterCustomizedFilter {
    pub black_white_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_compare_type: Option<String>,
    pub value_type: Option<String>,
    pub version_id: Option<i64>,
    pub version_type: Option<String>,
}
model! { DescribeCustomizedFilterCustomizedFilter {
    0 "BlackWhiteType" black_white_type: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtCreateTimestamp" gmt_create_timestamp: i64, 3 "GmtModify" gmt_modify: String,
    4 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 5 "Id" id: i64, 6 "Name" name: String, 7 "Value" value: String,
    8 "ValueCompareType" value_compare_type: String, 9 "ValueType" value_type: String, 10 "VersionId" version_id: i64,
    11 "VersionType" version_type: String
} }

/// Describes default schema: `DescribeDefaultSchema` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDefaultSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSchema {
    /// Required.
    pub device_model_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeDefaultSchema(device_model_id: String, project_id: String)
    "DescribeDefaultSchema" -> DescribeDefaultSchemaOutput {
    0 "DeviceModelId" device_model_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeDefaultSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSchemaOutput {
    pub schema: Option<String>,
}
model! { DescribeDefaultSchemaOutput {
    0 "Schema" schema: String
} }

/// Describes device: `DescribeDevice` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub device_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDevice(device_id: String, project_id: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "DeviceId" device_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device_info: Option<DescribeDeviceDeviceInfo>,
}
model! { DescribeDeviceOutput {
    0 "DeviceInfo" device_info: DescribeDeviceDeviceInfo
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDeviceInfo {
    pub attributes: Option<String>,
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_product: Option<String>,
    pub device_type: Option<String>,
    pub hardware_id: Option<String>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub serial_number: Option<String>,
    pub software_id: Option<String>,
    pub status: Option<String>,
    pub usage_type: Option<i64>,
    pub usage_type_desc: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
model! { DescribeDeviceDeviceInfo {
    0 "Attributes" attributes: String, 1 "DeviceBrand" device_brand: String, 2 "DeviceBrandId" device_brand_id: i64,
    3 "DeviceId" device_id: String, 4 "DeviceModel" device_model: String, 5 "DeviceModelId" device_model_id: i64,
    6 "DeviceProduct" device_product: String, 7 "DeviceType" device_type: String, 8 "HardwareId" hardware_id: String,
    9 "MacAddress" mac_address: String, 10 "Name" name: String, 11 "OsPlatform" os_platform: String,
    12 "ProjectId" project_id: String, 13 "Region" region: String, 14 "SerialNumber" serial_number: String,
    15 "SoftwareId" software_id: String, 16 "Status" status: String, 17 "UsageType" usage_type: i64,
    18 "UsageTypeDesc" usage_type_desc: String, 19 "Uuid" uuid: String, 20 "Vin" vin: String
} }

/// Describes device brand: `DescribeDeviceBrand` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBrand {
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub length: Option<String>,
    pub project_id: Option<String>,
    pub start: Option<String>,
}
operation! { DescribeDeviceBrand() "DescribeDeviceBrand" -> DescribeDeviceBrandOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceBrandId" device_brand_id: i64, 2 "Length" length: String,
    3 "ProjectId" project_id: String, 4 "Start" start: String
} { method: "GET", } }

/// Response of [`DescribeDeviceBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBrandOutput {
    pub device_brand: Option<DescribeDeviceBrandDeviceBrand>,
}
model! { DescribeDeviceBrandOutput {
    0 "DeviceBrand" device_brand: DescribeDeviceBrandDeviceBrand
} }

/// In the response of [`DescribeDeviceBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBrandDeviceBrand {
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub manufacture: Option<String>,
    pub project_id: Option<String>,
}
model! { DescribeDeviceBrandDeviceBrand {
    0 "Description" description: String, 1 "DeviceBrand" device_brand: String, 2 "DeviceBrandId" device_brand_id: i64,
    3 "Manufacture" manufacture: String, 4 "ProjectId" project_id: String
} }

/// Describes device id by hardware id: `DescribeDeviceIdByHardwareId` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceIdByHardwareId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdByHardwareId {
    pub hardware_id: Option<String>,
    pub region_id: Option<String>,
    pub target_project_id: Option<String>,
}
operation! { DescribeDeviceIdByHardwareId() "DescribeDeviceIdByHardwareId" -> DescribeDeviceIdByHardwareIdOutput {
    0 "HardwareId" hardware_id: String, 1 "RegionId" region_id: String, 2 "TargetProjectId" target_project_id: String
} [
    Mark::new(1, Location::Host, Style::None)
] { method: "GET", } }

/// Response of [`DescribeDeviceIdByHardwareId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdByHardwareIdOutput {
    pub device_id: Option<String>,
}
model! { DescribeDeviceIdByHardwareIdOutput {
    0 "DeviceId" device_id: String
} }

/// Describes device id by outer info: `DescribeDeviceIdByOuterInfo` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceIdByOuterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdByOuterInfo {
    pub project_id: Option<String>,
    pub query_type: Option<String>,
    pub query_value: Option<String>,
}
operation! { DescribeDeviceIdByOuterInfo() "DescribeDeviceIdByOuterInfo" -> DescribeDeviceIdByOuterInfoOutput {
    0 "ProjectId" project_id: String, 1 "QueryType" query_type: String, 2 "QueryValue" query_value: String
} { method: "GET", } }

/// Response of [`DescribeDeviceIdByOuterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdByOuterInfoOutput {
    pub device_id: Option<String>,
}
model! { DescribeDeviceIdByOuterInfoOutput {
    0 "DeviceId" device_id: String
} }

/// Describes device info: `DescribeDeviceInfo` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfo {
    pub device_id: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub project_id: Option<String>,
}
operation! { DescribeDeviceInfo() "DescribeDeviceInfo" -> DescribeDeviceInfoOutput {
    0 "DeviceId" device_id: String, 1 "DeviceToken" device_token: Secret, 2 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub device_info: Option<DescribeDeviceInfoDeviceInfo>,
}
model! { DescribeDeviceInfoOutput {
    0 "DeviceInfo" device_info: DescribeDeviceInfoDeviceInfo
} }

/// In the response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoDeviceInfo {
    pub device_brand: Option<String>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_type: Option<String>,
    pub hardware_id: Option<String>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub serial_number: Option<String>,
    pub software_id: Option<String>,
    pub status: Option<String>,
    pub usage_type: Option<i64>,
    pub usage_type_desc: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
model! { DescribeDeviceInfoDeviceInfo {
    0 "DeviceBrand" device_brand: String, 1 "DeviceId" device_id: String, 2 "DeviceModel" device_model: String,
    3 "DeviceModelId" device_model_id: i64, 4 "DeviceType" device_type: String, 5 "HardwareId" hardware_id: String,
    6 "MacAddress" mac_address: String, 7 "Name" name: String, 8 "ProjectId" project_id: String,
    9 "Region" region: String, 10 "SerialNumber" serial_number: String, 11 "SoftwareId" software_id: String,
    12 "Status" status: String, 13 "UsageType" usage_type: i64, 14 "UsageTypeDesc" usage_type_desc: String,
    15 "Uuid" uuid: String, 16 "Vin" vin: String
} }

/// Describes device model: `DescribeDeviceModel` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModel {
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DescribeDeviceModel() "DescribeDeviceModel" -> DescribeDeviceModelOutput {
    0 "DeviceModel" device_model: String, 1 "DeviceModelId" device_model_id: i64, 2 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`DescribeDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModelOutput {
    pub device_model: Option<DescribeDeviceModelDeviceModel>,
}
model! { DescribeDeviceModelOutput {
    0 "DeviceModel" device_model: DescribeDeviceModelDeviceModel
} }

/// In the response of [`DescribeDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModelDeviceModel {
    pub can_create_device_id: Option<i64>,
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_logo_url: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub init_usage_type: Option<i64>,
    pub init_usage_type_desc: Option<String>,
    pub object_key: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<String>,
}
model! { DescribeDeviceModelDeviceModel {
    0 "CanCreateDeviceId" can_create_device_id: i64, 1 "Description" description: String,
    2 "DeviceBrand" device_brand: String, 3 "DeviceLogoUrl" device_logo_url: String,
    4 "DeviceModel" device_model: String, 5 "DeviceModelId" device_model_id: i64, 6 "DeviceName" device_name: String,
    7 "DeviceType" device_type: String, 8 "HardwareType" hardware_type: String, 9 "InitUsageType" init_usage_type: i64,
    10 "InitUsageTypeDesc" init_usage_type_desc: String, 11 "ObjectKey" object_key: String,
    12 "OsPlatform" os_platform: String, 13 "ProjectId" project_id: String, 14 "SecurityChip" security_chip: String
} }

/// Describes device online info: `DescribeDeviceOnlineInfo` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceOnlineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOnlineInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub value: String,
}
operation! { DescribeDeviceOnlineInfo(project_id: String, r#type: String, value: String)
    "DescribeDeviceOnlineInfo" -> DescribeDeviceOnlineInfoOutput {
    0 "ProjectId" project_id, 1 "Type" r#type, 2 "Value" value
} }

/// Response of [`DescribeDeviceOnlineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOnlineInfoOutput {
    pub devices: Vec<DescribeDeviceOnlineInfoDevices>,
}
model! { DescribeDeviceOnlineInfoOutput {
    0 "Devices" devices: Vec<DescribeDeviceOnlineInfoDevices>
} }

/// In the response of [`DescribeDeviceOnlineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOnlineInfoDevices {
    pub client_version: Option<String>,
    pub device_id: Option<String>,
    pub ias_id: Option<String>,
    pub login_time: Option<i64>,
    pub online: Option<i64>,
    pub project_id: Option<String>,
    pub system_version: Option<String>,
    pub terminal: Option<String>,
}
model! { DescribeDeviceOnlineInfoDevices {
    0 "ClientVersion" client_version: String, 1 "DeviceId" device_id: String, 2 "IasId" ias_id: String,
    3 "LoginTime" login_time: i64, 4 "Online" online: i64, 5 "ProjectId" project_id: String,
    6 "SystemVersion" system_version: String, 7 "Terminal" terminal: String
} }

/// Describes device shadow: `DescribeDeviceShadow` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceShadow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadow {
    /// Required.
    pub device_id: String,
    pub device_model: Option<String>,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: String,
    pub view_subscribed: Option<bool>,
}
operation! { DescribeDeviceShadow(device_id: String, path: String, project_id: String)
    "DescribeDeviceShadow" -> DescribeDeviceShadowOutput {
    0 "DeviceId" device_id, 1 "DeviceModel" device_model: String, 2 "Path" path, 3 "ProjectId" project_id,
    4 "ViewSubscribed" view_subscribed: bool
} }

/// Response of [`DescribeDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowOutput {
    pub device_shadow: Option<DescribeDeviceShadowDeviceShadow>,
}
model! { DescribeDeviceShadowOutput {
    0 "DeviceShadow" device_shadow: DescribeDeviceShadowDeviceShadow
} }

/// In the response of [`DescribeDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowDeviceShadow {
    pub device_info: Option<String>,
    pub device_shadow: Option<String>,
}
model! { DescribeDeviceShadowDeviceShadow {
    0 "DeviceInfo" device_info: String, 1 "DeviceShadow" device_shadow: String
} }

/// Describes device validity schema: `DescribeDeviceValiditySchema` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeDeviceValiditySchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceValiditySchema {
    pub device_model: Option<String>,
    /// Required.
    pub project_id: String,
    pub schema_version: Option<String>,
}
operation! { DescribeDeviceValiditySchema(project_id: String)
    "DescribeDeviceValiditySchema" -> DescribeDeviceValiditySchemaOutput {
    0 "DeviceModel" device_model: String, 1 "ProjectId" project_id, 2 "SchemaVersion" schema_version: String
} }

/// Response of [`DescribeDeviceValiditySchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceValiditySchemaOutput {
    pub item_list: Vec<DescribeDeviceValiditySchemaItemList>,
}
model! { DescribeDeviceValiditySchemaOutput {
    0 "ItemList" item_list: Vec<DescribeDeviceValiditySchemaItemList>
} }

/// In the response of [`DescribeDeviceValiditySchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceValiditySchemaItemList {
    pub description: Option<String>,
    pub enum_list_str: Option<String>,
    pub exclusive_maximum: Option<bool>,
    pub exclusive_minimum: Option<bool>,
    pub item_type: Option<String>,
    pub max_length: Option<i64>,
    pub maximum: Option<f64>,
    pub min_length: Option<i64>,
    pub minimum: Option<f64>,
    pub path: Option<String>,
    pub required: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDeviceValiditySchemaItemList {
    0 "Description" description: String, 1 "EnumListStr" enum_list_str: String,
    2 "ExclusiveMaximum" exclusive_maximum: bool, 3 "ExclusiveMinimum" exclusive_minimum: bool,
    4 "ItemType" item_type: String, 5 "MaxLength" max_length: i64, 6 "Maximum" maximum: f64,
    7 "MinLength" min_length: i64, 8 "Minimum" minimum: f64, 9 "Path" path: String, 10 "Required" required: String,
    11 "Type" r#type: String
} }

/// Describes message: `DescribeMessage` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessage {
    /// Required.
    pub message_id: i64,
    /// Required.
    pub project_id: String,
}
operation! { DescribeMessage(message_id: i64, project_id: String) "DescribeMessage" -> DescribeMessageOutput {
    0 "MessageId" message_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageOutput {
    pub message: Option<DescribeMessageMessage>,
}
model! { DescribeMessageOutput {
    0 "Message" message: DescribeMessageMessage
} }

/// In the response of [`DescribeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageMessage {
    pub ack_cnt: Option<i64>,
    pub action: Option<String>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub audit: Option<i64>,
    pub audit_msg: Option<String>,
    pub desc: Option<String>,
    pub exipired_time: Option<i64>,
    pub gmt_create_time: Option<i64>,
    pub id: Option<i64>,
    pub parameter: Option<String>,
    pub predict_send_cnt: Option<i64>,
    pub project_id: Option<String>,
    pub send_status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
    pub uri: Option<String>,
}
model! { DescribeMessageMessage {
    0 "AckCnt" ack_cnt: i64, 1 "Action" action: String, 2 "AppKey" app_key: String, 3 "AppName" app_name: String,
    4 "Audit" audit: i64, 5 "AuditMsg" audit_msg: String, 6 "Desc" desc: String, 7 "ExipiredTime" exipired_time: i64,
    8 "GmtCreateTime" gmt_create_time: i64, 9 "Id" id: i64, 10 "Parameter" parameter: String,
    11 "PredictSendCnt" predict_send_cnt: i64, 12 "ProjectId" project_id: String, 13 "SendStatus" send_status: i64,
    14 "Title" title: String, 15 "Type" r#type: i64, 16 "Uri" uri: String
} }

/// Describes mqtt client status: `DescribeMqttClientStatus` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeMqttClientStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttClientStatus {
    /// Required.
    pub app_key: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeMqttClientStatus(app_key: String, client_id: String, project_id: String)
    "DescribeMqttClientStatus" -> DescribeMqttClientStatusOutput {
    0 "AppKey" app_key, 1 "ClientId" client_id, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`DescribeMqttClientStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttClientStatusOutput {
    pub client_status: Option<DescribeMqttClientStatusClientStatus>,
}
model! { DescribeMqttClientStatusOutput {
    0 "ClientStatus" client_status: DescribeMqttClientStatusClientStatus
} }

/// In the response of [`DescribeMqttClientStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttClientStatusClientStatus {
    pub clean_session: Option<String>,
    pub last_update: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeMqttClientStatusClientStatus {
    0 "CleanSession" clean_session: String, 1 "LastUpdate" last_update: i64, 2 "Status" status: i64
} }

/// Describes mqtt message: `DescribeMqttMessage` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeMqttMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttMessage {
    pub app_key: Option<String>,
    /// Required.
    pub mid: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeMqttMessage(mid: String, project_id: String) "DescribeMqttMessage" -> DescribeMqttMessageOutput {
    0 "AppKey" app_key: String, 1 "Mid" mid, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`DescribeMqttMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttMessageOutput {
    pub message: Option<DescribeMqttMessageMessage>,
}
model! { DescribeMqttMessageOutput {
    0 "Message" message: DescribeMqttMessageMessage
} }

/// In the response of [`DescribeMqttMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttMessageMessage {
    pub app_key: Option<String>,
    pub mid: Option<String>,
    pub payload: Option<String>,
    pub qos: Option<i64>,
    pub time: Option<i64>,
    pub topic: Option<String>,
}
model! { DescribeMqttMessageMessage {
    0 "AppKey" app_key: String, 1 "Mid" mid: String, 2 "Payload" payload: String, 3 "QoS" qos: i64, 4 "Time" time: i64,
    5 "Topic" topic: String
} }

/// Describes mqtt topic subscription: `DescribeMqttTopicSubscription` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeMqttTopicSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttTopicSubscription {
    /// Required.
    pub app_key: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { DescribeMqttTopicSubscription(app_key: String, project_id: String, topic: String)
    "DescribeMqttTopicSubscription" -> DescribeMqttTopicSubscriptionOutput {
    0 "AppKey" app_key, 1 "ProjectId" project_id, 2 "RegionId" region_id: String, 3 "Topic" topic
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`DescribeMqttTopicSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttTopicSubscriptionOutput {
    pub subscription: Option<DescribeMqttTopicSubscriptionSubscription>,
}
model! { DescribeMqttTopicSubscriptionOutput {
    0 "Subscription" subscription: DescribeMqttTopicSubscriptionSubscription
} }

/// In the response of [`DescribeMqttTopicSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttTopicSubscriptionSubscription {
    pub count: Option<i64>,
    pub topic: Option<String>,
}
model! { DescribeMqttTopicSubscriptionSubscription {
    0 "Count" count: i64, 1 "Topic" topic: String
} }

/// Describes open account: `DescribeOpenAccount` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeOpenAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenAccount {
    /// Secret.
    pub id_token: Option<Secret>,
    pub identity_id: Option<String>,
    pub idp: Option<String>,
    pub open_id: Option<String>,
    pub project_id: Option<String>,
}
operation! { DescribeOpenAccount() "DescribeOpenAccount" -> DescribeOpenAccountOutput {
    0 "IdToken" id_token: Secret, 1 "IdentityId" identity_id: String, 2 "Idp" idp: String, 3 "OpenId" open_id: String,
    4 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`DescribeOpenAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenAccountOutput {
    pub open_account: Option<DescribeOpenAccountOpenAccount>,
}
model! { DescribeOpenAccountOutput {
    0 "OpenAccount" open_account: DescribeOpenAccountOpenAccount
} }

/// In the response of [`DescribeOpenAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenAccountOpenAccount {
    pub aliyun_id: Option<String>,
    pub create_access_key: Option<String>,
    pub display_name: Option<String>,
    pub identity_id: Option<String>,
    pub idp: Option<String>,
    pub login_id: Option<String>,
    pub mobile: Option<String>,
    pub open_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeOpenAccountOpenAccount {
    0 "AliyunId" aliyun_id: String, 1 "CreateAccessKey" create_access_key: String, 2 "DisplayName" display_name: String,
    3 "IdentityId" identity_id: String, 4 "Idp" idp: String, 5 "LoginId" login_id: String, 6 "Mobile" mobile: String,
    7 "OpenId" open_id: String, 8 "Region" region: String, 9 "Status" status: i64, 10 "Type" r#type: i64
} }

/// Describes os version: `DescribeOsVersion` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeOsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: i64,
}
operation! { DescribeOsVersion(project_id: String, version_id: i64) "DescribeOsVersion" -> DescribeOsVersionOutput {
    0 "ProjectId" project_id, 1 "VersionId" version_id
} }

/// Response of [`DescribeOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsVersionOutput {
    pub os_version: Option<DescribeOsVersionOsVersion>,
}
model! { DescribeOsVersionOutput {
    0 "OsVersion" os_version: DescribeOsVersionOsVersion
} }

/// In the response of [`DescribeOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsVersionOsVersion {
    pub black_version_list: Option<String>,
    pub device_model_id: Option<String>,
    pub device_model_name: Option<String>,
    pub enable_mobile_download: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub is_force_night_upgrade: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_milestone: Option<String>,
    pub max_client_version: Option<String>,
    pub min_client_version: Option<String>,
    pub mobile_download_max_size: Option<String>,
    pub night_upgrade_option: Option<DescribeOsVersionNightUpgradeOption>,
    pub release_note: Option<String>,
    pub remark: Option<String>,
    pub rom_list: Vec<DescribeOsVersionRomList>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub system_version: Option<String>,
    pub white_version_list: Option<String>,
}
model! { DescribeOsVersionOsVersion {
    0 "BlackVersionList" black_version_list: String, 1 "DeviceModelId" device_model_id: String,
    2 "DeviceModelName" device_model_name: String, 3 "EnableMobileDownload" enable_mobile_download: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModify" gmt_modify: String, 6 "Id" id: i64,
    7 "IsForceNightUpgrade" is_force_night_upgrade: String, 8 "IsForceUpgrade" is_force_upgrade: String,
    9 "IsMilestone" is_milestone: String, 10 "MaxClientVersion" max_client_version: String,
    11 "MinClientVersion" min_client_version: String, 12 "MobileDownloadMaxSize" mobile_download_max_size: String,
    13 "NightUpgradeOption" night_upgrade_option: DescribeOsVersionNightUpgradeOption,
    14 "ReleaseNote" release_note: String, 15 "Remark" remark: String,
    16 "RomList" rom_list: Vec<DescribeOsVersionRomList>, 17 "Status" status: String,
    18 "StatusName" status_name: String, 19 "SystemVersion" system_version: String,
    20 "WhiteVersionList" white_version_list: String
} }

/// In the response of [`DescribeOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsVersionNightUpgradeOption {
    pub download_type: Option<String>,
    pub is_allowed_cancel: Option<String>,
    pub is_show_tip: Option<String>,
}
model! { DescribeOsVersionNightUpgradeOption {
    0 "DownloadType" download_type: String, 1 "IsAllowedCancel" is_allowed_cancel: String,
    2 "IsShowTip" is_show_tip: String
} }

/// In the response of [`DescribeOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsVersionRomList {
    pub base_version: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub md5: Option<String>,
    pub original_url: Option<String>,
    pub size: Option<String>,
    pub split_num: Option<String>,
    pub version_id: Option<i64>,
}
model! { DescribeOsVersionRomList {
    0 "BaseVersion" base_version: String, 1 "DownloadUrl" download_url: Secret, 2 "GmtCreate" gmt_create: String,
    3 "GmtModify" gmt_modify: String, 4 "Id" id: i64, 5 "Md5" md5: String, 6 "OriginalUrl" original_url: String,
    7 "Size" size: String, 8 "SplitNum" split_num: String, 9 "VersionId" version_id: i64
} }

/// Describes project: `DescribeProject` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProject {
    /// Required.
    pub project_id: String,
}
operation! { DescribeProject(project_id: String) "DescribeProject" -> DescribeProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub project: Option<DescribeProjectProject>,
}
model! { DescribeProjectOutput {
    0 "Project" project: DescribeProjectProject
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectProject {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
    pub vehicle_communication_protocol: Option<String>,
}
model! { DescribeProjectProject {
    0 "Creator" creator: String, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "Name" name: String, 6 "ProjectId" project_id: String,
    7 "Status" status: i64, 8 "UserId" user_id: String,
    9 "VehicleCommunicationProtocol" vehicle_communication_protocol: String
} }

/// Describes project app security: `DescribeProjectAppSecurity` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeProjectAppSecurity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAppSecurity {
    /// Required.
    pub app_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeProjectAppSecurity(app_id: String, project_id: String)
    "DescribeProjectAppSecurity" -> DescribeProjectAppSecurityOutput {
    0 "AppId" app_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeProjectAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAppSecurityOutput {
    pub project_app_security: Option<DescribeProjectAppSecurityProjectAppSecurity>,
}
model! { DescribeProjectAppSecurityOutput {
    0 "ProjectAppSecurity" project_app_security: DescribeProjectAppSecurityProjectAppSecurity
} }

/// In the response of [`DescribeProjectAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAppSecurityProjectAppSecurity {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
}
model! { DescribeProjectAppSecurityProjectAppSecurity {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret,
    3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64, 5 "Id" id: i64
} }

/// Describes shadow schema: `DescribeShadowSchema` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeShadowSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShadowSchema {
    /// Required.
    pub device_model: String,
    pub is_simple: Option<bool>,
    /// Required.
    pub project_id: String,
}
operation! { DescribeShadowSchema(device_model: String, project_id: String)
    "DescribeShadowSchema" -> DescribeShadowSchemaOutput {
    0 "DeviceModel" device_model, 1 "IsSimple" is_simple: bool, 2 "ProjectId" project_id
} }

/// Response of [`DescribeShadowSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShadowSchemaOutput {
    pub schema: Option<String>,
}
model! { DescribeShadowSchemaOutput {
    0 "Schema" schema: String
} }

/// Describes version device group: `DescribeVersionDeviceGroup` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DescribeVersionDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionDeviceGroup {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeVersionDeviceGroup(id: String, project_id: String)
    "DescribeVersionDeviceGroup" -> DescribeVersionDeviceGroupOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeVersionDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionDeviceGroupOutput {
    pub device_group: Option<DescribeVersionDeviceGroupDeviceGroup>,
}
model! { DescribeVersionDeviceGroupOutput {
    0 "DeviceGroup" device_group: DescribeVersionDeviceGroupDeviceGroup
} }

/// In the response of [`DescribeVersionDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionDeviceGroupDeviceGroup {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub max_count: Option<String>,
    pub name: Option<String>,
}
model! { DescribeVersionDeviceGroupDeviceGroup {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModify" gmt_modify: String,
    3 "Id" id: i64, 4 "MaxCount" max_count: String, 5 "Name" name: String
} }

/// `DiagnosisVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/DiagnosisVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisVersion {
    /// Required.
    pub diagnose_style: String,
    pub end_time: Option<String>,
    /// Required.
    pub id_type: String,
    /// Required.
    pub original_id: String,
    /// Required.
    pub project_id: String,
    pub start_time: Option<String>,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`DiagnosisVersion::new`].
pub struct DiagnosisVersionRequired {
    pub diagnose_style: String,
    pub id_type: String,
    pub original_id: String,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    DiagnosisVersion { DiagnosisVersionRequired: diagnose_style, id_type, original_id, project_id, version_id, version_type }
    "DiagnosisVersion" -> DiagnosisVersionOutput {
    0 "DiagnoseStyle" diagnose_style, 1 "EndTime" end_time: String, 2 "IdType" id_type, 3 "OriginalId" original_id,
    4 "ProjectId" project_id, 5 "StartTime" start_time: String, 6 "VersionId" version_id, 7 "VersionType" version_type
} }

/// Response of [`DiagnosisVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisVersionOutput {
    pub diagnosis_result: Option<String>,
}
model! { DiagnosisVersionOutput {
    0 "DiagnosisResult" diagnosis_result: String
} }

/// Executes camera shooting command: `ExecuteCameraShootingCommand` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ExecuteCameraShootingCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCameraShootingCommand {
    /// Required.
    pub edge_device_id: String,
    pub number: Option<i64>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub shooting_type: i64,
    pub time: Option<i64>,
}
operation! { ExecuteCameraShootingCommand(edge_device_id: String, project_id: String, shooting_type: i64)
    "ExecuteCameraShootingCommand" -> ExecuteCameraShootingCommandOutput {
    0 "EdgeDeviceId" edge_device_id, 1 "Number" number: i64, 2 "ProjectId" project_id, 3 "RegionId" region_id: String,
    4 "ShootingType" shooting_type, 5 "Time" time: i64
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`ExecuteCameraShootingCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCameraShootingCommandOutput {
    pub shooting_record: Option<ExecuteCameraShootingCommandShootingRecord>,
}
model! { ExecuteCameraShootingCommandOutput {
    0 "ShootingRecord" shooting_record: ExecuteCameraShootingCommandShootingRecord
} }

/// In the response of [`ExecuteCameraShootingCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCameraShootingCommandShootingRecord {
    pub id: Option<i64>,
    pub number: Option<i64>,
    pub record_time: Option<i64>,
    pub shooting_type: Option<i64>,
    pub status: Option<i64>,
    pub time: Option<i64>,
}
model! { ExecuteCameraShootingCommandShootingRecord {
    0 "Id" id: i64, 1 "Number" number: i64, 2 "RecordTime" record_time: i64, 3 "ShootingType" shooting_type: i64,
    4 "Status" status: i64, 5 "Time" time: i64
} }

/// Executes remote command: `ExecuteRemoteCommand` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ExecuteRemoteCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRemoteCommand {
    /// Required.
    pub client_id: String,
    pub command: Option<i64>,
    pub params: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { ExecuteRemoteCommand(client_id: String, project_id: String)
    "ExecuteRemoteCommand" -> ExecuteRemoteCommandOutput {
    0 "ClientId" client_id, 1 "Command" command: i64, 2 "Params" params: String, 3 "ProjectId" project_id
} }

/// Response of [`ExecuteRemoteCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRemoteCommandOutput {
    pub data: Option<String>,
}
model! { ExecuteRemoteCommandOutput {
    0 "Data" data: String
} }

/// Executes vehicle control: `ExecuteVehicleControl` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ExecuteVehicleControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteVehicleControl {
    /// Required.
    pub command: String,
    pub command_param: Option<String>,
    pub device_id: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
    pub vin: Option<String>,
}
operation! { ExecuteVehicleControl(command: String) "ExecuteVehicleControl" -> ExecuteVehicleControlOutput {
    0 "Command" command, 1 "CommandParam" command_param: String, 2 "DeviceId" device_id: String,
    3 "ProjectId" project_id: String, 4 "RegionId" region_id: String, 5 "Vin" vin: String
} [
    Mark::new(4, Location::Host, Style::None)
] }

/// Response of [`ExecuteVehicleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteVehicleControlOutput {
    pub execution_info: Option<ExecuteVehicleControlExecutionInfo>,
}
model! { ExecuteVehicleControlOutput {
    0 "ExecutionInfo" execution_info: ExecuteVehicleControlExecutionInfo
} }

/// In the response of [`ExecuteVehicleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteVehicleControlExecutionInfo {
    pub execution_id: Option<String>,
}
model! { ExecuteVehicleControlExecutionInfo {
    0 "ExecutionId" execution_id: String
} }

/// `FindAppVersions` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindAppVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAppVersions {
    pub app_id: Option<String>,
    pub device_model_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub version_id: Option<String>,
}
operation! { FindAppVersions(page_index: i64, page_size: i64, project_id: String)
    "FindAppVersions" -> FindAppVersionsOutput {
    0 "AppId" app_id: String, 1 "DeviceModelId" device_model_id: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "Remark" remark: String, 6 "Status" status: String,
    7 "VersionId" version_id: String
} }
paged! { FindAppVersions: FindAppVersionsItems =
    Number "PageIndex", "AppVersionList.Items" app_version_list.items, total "AppVersionList.TotalCount" }

/// Response of [`FindAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAppVersionsOutput {
    pub app_version_list: Option<FindAppVersionsAppVersionList>,
}
model! { FindAppVersionsOutput {
    0 "AppVersionList" app_version_list: FindAppVersionsAppVersionList
} }

/// In the response of [`FindAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAppVersionsAppVersionList {
    pub items: Vec<FindAppVersionsItems>,
    pub total_count: Option<i64>,
}
model! { FindAppVersionsAppVersionList {
    0 "Items" items: Vec<FindAppVersionsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAppVersionsItems {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_package_name: Option<String>,
    pub app_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub install_type: Option<String>,
    pub is_allow_new_install: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_need_restart: Option<String>,
    pub is_silent_upgrade: Option<String>,
    pub restart_app_param: Option<String>,
    pub restart_app_type: Option<String>,
    pub restart_type: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub version_code: Option<String>,
}
model! { FindAppVersionsItems {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppPackageName" app_package_name: String,
    3 "AppVersion" app_version: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtCreateTimestamp" gmt_create_timestamp: i64, 6 "GmtModify" gmt_modify: String,
    7 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 8 "Id" id: i64, 9 "InstallType" install_type: String,
    10 "IsAllowNewInstall" is_allow_new_install: String, 11 "IsForceUpgrade" is_force_upgrade: String,
    12 "IsNeedRestart" is_need_restart: String, 13 "IsSilentUpgrade" is_silent_upgrade: String,
    14 "RestartAppParam" restart_app_param: String, 15 "RestartAppType" restart_app_type: String,
    16 "RestartType" restart_type: String, 17 "Status" status: String, 18 "StatusName" status_name: String,
    19 "VersionCode" version_code: String
} }

/// `FindCustomizedFilters` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindCustomizedFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedFilters {
    pub name: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`FindCustomizedFilters::new`].
pub struct FindCustomizedFiltersRequired {
    pub page_index: i64,
    pub page_size: i64,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    FindCustomizedFilters { FindCustomizedFiltersRequired: page_index, page_size, project_id, version_id, version_type }
    "FindCustomizedFilters" -> FindCustomizedFiltersOutput {
    0 "Name" name: String, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "VersionId" version_id, 5 "VersionType" version_type
} }
paged! { FindCustomizedFilters: FindCustomizedFiltersItems =
    Number "PageIndex", "CustomizedFilterList.Items" customized_filter_list.items, total "CustomizedFilterList.TotalCount" }

/// Response of [`FindCustomizedFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedFiltersOutput {
    pub customized_filter_list: Option<FindCustomizedFiltersCustomizedFilterList>,
}
model! { FindCustomizedFiltersOutput {
    0 "CustomizedFilterList" customized_filter_list: FindCustomizedFiltersCustomizedFilterList
} }

/// In the response of [`FindCustomizedFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedFiltersCustomizedFilterList {
    pub items: Vec<FindCustomizedFiltersItems>,
    pub total_count: Option<i64>,
}
model! { FindCustomizedFiltersCustomizedFilterList {
    0 "Items" items: Vec<FindCustomizedFiltersItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindCustomizedFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedFiltersItems {
    pub black_white_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_compare_type: Option<String>,
}
model! { FindCustomizedFiltersItems {
    0 "BlackWhiteType" black_white_type: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtCreateTimestamp" gmt_create_timestamp: i64, 3 "GmtModify" gmt_modify: String,
    4 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 5 "Id" id: i64, 6 "Name" name: String, 7 "Value" value: String,
    8 "ValueCompareType" value_compare_type: String
} }

/// `FindCustomizedProperties` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindCustomizedProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedProperties {
    pub name: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`FindCustomizedProperties::new`].
pub struct FindCustomizedPropertiesRequired {
    pub page_index: i64,
    pub page_size: i64,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    FindCustomizedProperties { FindCustomizedPropertiesRequired: page_index, page_size, project_id, version_id, version_type }
    "FindCustomizedProperties" -> FindCustomizedPropertiesOutput {
    0 "Name" name: String, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "VersionId" version_id, 5 "VersionType" version_type
} }
paged! { FindCustomizedProperties: FindCustomizedPropertiesItems =
    Number "PageIndex", "CustomizedPropertyList.Items" customized_property_list.items, total "CustomizedPropertyList.TotalCount" }

/// Response of [`FindCustomizedProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedPropertiesOutput {
    pub customized_property_list: Option<FindCustomizedPropertiesCustomizedPropertyList>,
}
model! { FindCustomizedPropertiesOutput {
    0 "CustomizedPropertyList" customized_property_list: FindCustomizedPropertiesCustomizedPropertyList
} }

/// In the response of [`FindCustomizedProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedPropertiesCustomizedPropertyList {
    pub items: Vec<FindCustomizedPropertiesItems>,
    pub total_count: Option<i64>,
}
model! { FindCustomizedPropertiesCustomizedPropertyList {
    0 "Items" items: Vec<FindCustomizedPropertiesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindCustomizedProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCustomizedPropertiesItems {
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { FindCustomizedPropertiesItems {
    0 "GmtCreate" gmt_create: String, 1 "GmtCreateTimestamp" gmt_create_timestamp: i64, 2 "Id" id: i64,
    3 "Name" name: String, 4 "Value" value: String
} }

/// `FindOsVersions` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindOsVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindOsVersions {
    pub device_model_id: Option<String>,
    pub is_milestone: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub system_version: Option<String>,
    pub version_id: Option<String>,
}
operation! { FindOsVersions(page_index: i64, page_size: i64, project_id: String)
    "FindOsVersions" -> FindOsVersionsOutput {
    0 "DeviceModelId" device_model_id: String, 1 "IsMilestone" is_milestone: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "Remark" remark: String, 6 "Status" status: String,
    7 "SystemVersion" system_version: String, 8 "VersionId" version_id: String
} }
paged! { FindOsVersions: FindOsVersionsItems =
    Number "PageIndex", "OsVersionList.Items" os_version_list.items, total "OsVersionList.TotalCount" }

/// Response of [`FindOsVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindOsVersionsOutput {
    pub os_version_list: Option<FindOsVersionsOsVersionList>,
}
model! { FindOsVersionsOutput {
    0 "OsVersionList" os_version_list: FindOsVersionsOsVersionList
} }

/// In the response of [`FindOsVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindOsVersionsOsVersionList {
    pub items: Vec<FindOsVersionsItems>,
    pub total_count: Option<i64>,
}
model! { FindOsVersionsOsVersionList {
    0 "Items" items: Vec<FindOsVersionsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindOsVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindOsVersionsItems {
    pub device_model_id: Option<String>,
    pub device_model_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub is_force_night_upgrade: Option<String>,
    pub is_force_reboot: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_milestone: Option<String>,
    pub is_silent_upgrade: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub system_version: Option<String>,
}
model! { FindOsVersionsItems {
    0 "DeviceModelId" device_model_id: String, 1 "DeviceModelName" device_model_name: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    4 "GmtModify" gmt_modify: String, 5 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 6 "Id" id: i64,
    7 "IsForceNightUpgrade" is_force_night_upgrade: String, 8 "IsForceReboot" is_force_reboot: String,
    9 "IsForceUpgrade" is_force_upgrade: String, 10 "IsMilestone" is_milestone: String,
    11 "IsSilentUpgrade" is_silent_upgrade: String, 12 "Remark" remark: String, 13 "Status" status: String,
    14 "StatusName" status_name: String, 15 "SystemVersion" system_version: String
} }

/// `FindPrepublishPassedDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindPrepublishPassedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishPassedDevices {
    pub device_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub prepublish_id: String,
    /// Required.
    pub project_id: String,
}
operation! { FindPrepublishPassedDevices(page_index: i64, page_size: i64, prepublish_id: String, project_id: String)
    "FindPrepublishPassedDevices" -> FindPrepublishPassedDevicesOutput {
    0 "DeviceId" device_id: String, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "PrepublishId" prepublish_id,
    4 "ProjectId" project_id
} }
paged! { FindPrepublishPassedDevices: FindPrepublishPassedDevicesItems =
    Number "PageIndex", "DeviceList.Items" device_list.items, total "DeviceList.TotalCount" }

/// Response of [`FindPrepublishPassedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishPassedDevicesOutput {
    pub device_list: Option<FindPrepublishPassedDevicesDeviceList>,
}
model! { FindPrepublishPassedDevicesOutput {
    0 "DeviceList" device_list: FindPrepublishPassedDevicesDeviceList
} }

/// In the response of [`FindPrepublishPassedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishPassedDevicesDeviceList {
    pub items: Vec<FindPrepublishPassedDevicesItems>,
    pub total_count: Option<i64>,
}
model! { FindPrepublishPassedDevicesDeviceList {
    0 "Items" items: Vec<FindPrepublishPassedDevicesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindPrepublishPassedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishPassedDevicesItems {
    pub device_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
}
model! { FindPrepublishPassedDevicesItems {
    0 "DeviceId" device_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64
} }

/// `FindPrepublishesByParentId` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindPrepublishesByParentId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByParentId {
    /// Required.
    pub parent_id: i64,
    /// Required.
    pub project_id: String,
}
operation! { FindPrepublishesByParentId(parent_id: i64, project_id: String)
    "FindPrepublishesByParentId" -> FindPrepublishesByParentIdOutput {
    0 "ParentId" parent_id, 1 "ProjectId" project_id
} }

/// Response of [`FindPrepublishesByParentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByParentIdOutput {
    pub prepublish_list: Option<FindPrepublishesByParentIdPrepublishList>,
}
model! { FindPrepublishesByParentIdOutput {
    0 "PrepublishList" prepublish_list: FindPrepublishesByParentIdPrepublishList
} }

/// In the response of [`FindPrepublishesByParentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByParentIdPrepublishList {
    pub items: Vec<FindPrepublishesByParentIdItems>,
    pub total_count: Option<i64>,
}
model! { FindPrepublishesByParentIdPrepublishList {
    0 "Items" items: Vec<FindPrepublishesByParentIdItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindPrepublishesByParentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByParentIdItems {
    pub barrier_count: Option<String>,
    pub device_model_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub is_active: Option<String>,
    pub is_total_prepublish: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub version_id: Option<String>,
    pub version_type: Option<String>,
}
model! { FindPrepublishesByParentIdItems {
    0 "BarrierCount" barrier_count: String, 1 "DeviceModelId" device_model_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtCreateTimestamp" gmt_create_timestamp: i64, 4 "GmtModify" gmt_modify: String,
    5 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 6 "Id" id: i64, 7 "IsActive" is_active: String,
    8 "IsTotalPrepublish" is_total_prepublish: String, 9 "Name" name: String, 10 "ParentId" parent_id: String,
    11 "VersionId" version_id: String, 12 "VersionType" version_type: String
} }

/// `FindPrepublishesByVersionId` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindPrepublishesByVersionId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByVersionId {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: i64,
    /// Required.
    pub version_type: String,
}
operation! { FindPrepublishesByVersionId(project_id: String, version_id: i64, version_type: String)
    "FindPrepublishesByVersionId" -> FindPrepublishesByVersionIdOutput {
    0 "ProjectId" project_id, 1 "VersionId" version_id, 2 "VersionType" version_type
} }

/// Response of [`FindPrepublishesByVersionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByVersionIdOutput {
    pub prepublish_list: Vec<FindPrepublishesByVersionIdPrepublishList>,
}
model! { FindPrepublishesByVersionIdOutput {
    0 "PrepublishList" prepublish_list: Vec<FindPrepublishesByVersionIdPrepublishList>
} }

/// In the response of [`FindPrepublishesByVersionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindPrepublishesByVersionIdPrepublishList {
    pub barrier_count: Option<String>,
    pub device_model_id: Option<String>,
    pub device_model_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<String>,
    pub is_active: Option<String>,
    pub is_total_prepublish: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub passed_count: Option<String>,
    pub version_id: Option<String>,
    pub version_type: Option<String>,
}
model! { FindPrepublishesByVersionIdPrepublishList {
    0 "BarrierCount" barrier_count: String, 1 "DeviceModelId" device_model_id: String,
    2 "DeviceModelName" device_model_name: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtCreateTimestamp" gmt_create_timestamp: i64, 5 "GmtModify" gmt_modify: String,
    6 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 7 "Id" id: String, 8 "IsActive" is_active: String,
    9 "IsTotalPrepublish" is_total_prepublish: String, 10 "Name" name: String, 11 "ParentId" parent_id: String,
    12 "PassedCount" passed_count: String, 13 "VersionId" version_id: String, 14 "VersionType" version_type: String
} }

/// `FindVersionBlackDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionBlackDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionBlackDevices {
    pub device_id: Option<String>,
    pub original_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`FindVersionBlackDevices::new`].
pub struct FindVersionBlackDevicesRequired {
    pub page_index: i64,
    pub page_size: i64,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    FindVersionBlackDevices { FindVersionBlackDevicesRequired: page_index, page_size, project_id, version_id, version_type }
    "FindVersionBlackDevices" -> FindVersionBlackDevicesOutput {
    0 "DeviceId" device_id: String, 1 "OriginalId" original_id: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "VersionId" version_id, 6 "VersionType" version_type
} }
paged! { FindVersionBlackDevices: FindVersionBlackDevicesItems =
    Number "PageIndex", "DeviceList.Items" device_list.items, total "DeviceList.TotalCount" }

/// Response of [`FindVersionBlackDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionBlackDevicesOutput {
    pub device_list: Option<FindVersionBlackDevicesDeviceList>,
}
model! { FindVersionBlackDevicesOutput {
    0 "DeviceList" device_list: FindVersionBlackDevicesDeviceList
} }

/// In the response of [`FindVersionBlackDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionBlackDevicesDeviceList {
    pub items: Vec<FindVersionBlackDevicesItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionBlackDevicesDeviceList {
    0 "Items" items: Vec<FindVersionBlackDevicesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionBlackDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionBlackDevicesItems {
    pub device_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub id_type: Option<String>,
    pub original_id: Option<String>,
}
model! { FindVersionBlackDevicesItems {
    0 "DeviceId" device_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "Id" id: i64, 4 "IdType" id_type: String, 5 "OriginalId" original_id: String
} }

/// `FindVersionDeviceGroups` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionDeviceGroups {
    pub device_id: Option<String>,
    pub name: Option<String>,
    pub original_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
}
operation! { FindVersionDeviceGroups(page_index: i64, page_size: i64, project_id: String)
    "FindVersionDeviceGroups" -> FindVersionDeviceGroupsOutput {
    0 "DeviceId" device_id: String, 1 "Name" name: String, 2 "OriginalId" original_id: String, 3 "PageIndex" page_index,
    4 "PageSize" page_size, 5 "ProjectId" project_id
} }
paged! { FindVersionDeviceGroups: FindVersionDeviceGroupsItems =
    Number "PageIndex", "DeviceGroupList.Items" device_group_list.items, total "DeviceGroupList.TotalCount" }

/// Response of [`FindVersionDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionDeviceGroupsOutput {
    pub device_group_list: Option<FindVersionDeviceGroupsDeviceGroupList>,
}
model! { FindVersionDeviceGroupsOutput {
    0 "DeviceGroupList" device_group_list: FindVersionDeviceGroupsDeviceGroupList
} }

/// In the response of [`FindVersionDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionDeviceGroupsDeviceGroupList {
    pub items: Vec<FindVersionDeviceGroupsItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionDeviceGroupsDeviceGroupList {
    0 "Items" items: Vec<FindVersionDeviceGroupsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionDeviceGroupsItems {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub max_count: Option<String>,
    pub name: Option<String>,
}
model! { FindVersionDeviceGroupsItems {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtCreateTimestamp" gmt_create_timestamp: i64, 3 "GmtModify" gmt_modify: String,
    4 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 5 "Id" id: i64, 6 "MaxCount" max_count: String,
    7 "Name" name: String
} }

/// `FindVersionGroupDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionGroupDevices {
    /// Required.
    pub device_group_id: String,
    pub device_id: Option<String>,
    pub original_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
}
operation! { FindVersionGroupDevices(device_group_id: String, page_index: i64, page_size: i64, project_id: String)
    "FindVersionGroupDevices" -> FindVersionGroupDevicesOutput {
    0 "DeviceGroupId" device_group_id, 1 "DeviceId" device_id: String, 2 "OriginalId" original_id: String,
    3 "PageIndex" page_index, 4 "PageSize" page_size, 5 "ProjectId" project_id
} }
paged! { FindVersionGroupDevices: FindVersionGroupDevicesItems =
    Number "PageIndex", "GroupDeviceList.Items" group_device_list.items, total "GroupDeviceList.TotalCount" }

/// Response of [`FindVersionGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionGroupDevicesOutput {
    pub group_device_list: Option<FindVersionGroupDevicesGroupDeviceList>,
}
model! { FindVersionGroupDevicesOutput {
    0 "GroupDeviceList" group_device_list: FindVersionGroupDevicesGroupDeviceList
} }

/// In the response of [`FindVersionGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionGroupDevicesGroupDeviceList {
    pub items: Vec<FindVersionGroupDevicesItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionGroupDevicesGroupDeviceList {
    0 "Items" items: Vec<FindVersionGroupDevicesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionGroupDevicesItems {
    pub device_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub original_id: Option<String>,
}
model! { FindVersionGroupDevicesItems {
    0 "DeviceId" device_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "Id" id: String, 4 "IdType" id_type: String, 5 "OriginalId" original_id: String
} }

/// `FindVersionMessageSendRecords` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionMessageSendRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessageSendRecords {
    pub message_type: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub version_id: Option<String>,
    pub version_type: Option<String>,
}
operation! { FindVersionMessageSendRecords(page_index: i64, page_size: i64, project_id: String)
    "FindVersionMessageSendRecords" -> FindVersionMessageSendRecordsOutput {
    0 "MessageType" message_type: String, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "VersionId" version_id: String, 5 "VersionType" version_type: String
} }
paged! { FindVersionMessageSendRecords: FindVersionMessageSendRecordsItems =
    Number "PageIndex", "MessageSendRecordList.Items" message_send_record_list.items, total "MessageSendRecordList.TotalCount" }

/// Response of [`FindVersionMessageSendRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessageSendRecordsOutput {
    pub message_send_record_list: Option<
        FindVersionMessageSendRecordsMessageSendRecordList,
    >,
}
model! { FindVersionMessageSendRecordsOutput {
    0 "MessageSendRecordList" message_send_record_list: FindVersionMessageSendRecordsMessageSendRecordList
} }

/// In the response of [`FindVersionMessageSendRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessageSendRecordsMessageSendRecordList {
    pub items: Vec<FindVersionMessageSendRecordsItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionMessageSendRecordsMessageSendRecordList {
    0 "Items" items: Vec<FindVersionMessageSendRecordsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionMessageSendRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessageSendRecordsItems {
    pub failed_count: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub message_type: Option<String>,
    pub result: Option<String>,
    pub result_desc: Option<String>,
    pub skipped_count: Option<String>,
    pub succeeded_count: Option<String>,
    pub target_id: Option<String>,
    pub version_id: Option<String>,
}
model! { FindVersionMessageSendRecordsItems {
    0 "FailedCount" failed_count: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtCreateTimestamp" gmt_create_timestamp: i64, 3 "Id" id: i64, 4 "MessageType" message_type: String,
    5 "Result" result: String, 6 "ResultDesc" result_desc: String, 7 "SkippedCount" skipped_count: String,
    8 "SucceededCount" succeeded_count: String, 9 "TargetId" target_id: String, 10 "VersionId" version_id: String
} }

/// `FindVersionMessages` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessages {
    pub device_id: Option<String>,
    pub message_type: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub send_record_id: Option<String>,
    pub test_id: Option<String>,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`FindVersionMessages::new`].
pub struct FindVersionMessagesRequired {
    pub page_index: i64,
    pub page_size: i64,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    FindVersionMessages { FindVersionMessagesRequired: page_index, page_size, project_id, version_id, version_type }
    "FindVersionMessages" -> FindVersionMessagesOutput {
    0 "DeviceId" device_id: String, 1 "MessageType" message_type: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "SendRecordId" send_record_id: String,
    6 "TestId" test_id: String, 7 "VersionId" version_id, 8 "VersionType" version_type
} }
paged! { FindVersionMessages: FindVersionMessagesItems =
    Number "PageIndex", "MessageList.Items" message_list.items, total "MessageList.TotalCount" }

/// Response of [`FindVersionMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessagesOutput {
    pub message_list: Option<FindVersionMessagesMessageList>,
}
model! { FindVersionMessagesOutput {
    0 "MessageList" message_list: FindVersionMessagesMessageList
} }

/// In the response of [`FindVersionMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessagesMessageList {
    pub items: Vec<FindVersionMessagesItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionMessagesMessageList {
    0 "Items" items: Vec<FindVersionMessagesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionMessagesItems {
    pub device_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub message_id: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub test_id: Option<String>,
    pub version_id: Option<String>,
}
model! { FindVersionMessagesItems {
    0 "DeviceId" device_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "GmtModify" gmt_modify: String, 4 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 5 "Id" id: i64,
    6 "MessageId" message_id: String, 7 "Status" status: String, 8 "StatusDesc" status_desc: String,
    9 "TestId" test_id: String, 10 "VersionId" version_id: String
} }

/// `FindVersionTests` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionTests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionTests {
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub version_id: Option<String>,
    pub version_type: Option<String>,
}
operation! { FindVersionTests(page_index: i64, page_size: i64, project_id: String)
    "FindVersionTests" -> FindVersionTestsOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "ProjectId" project_id, 3 "VersionId" version_id: String,
    4 "VersionType" version_type: String
} }
paged! { FindVersionTests: FindVersionTestsItems =
    Number "PageIndex", "VersionTestList.Items" version_test_list.items, total "VersionTestList.TotalCount" }

/// Response of [`FindVersionTests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionTestsOutput {
    pub version_test_list: Option<FindVersionTestsVersionTestList>,
}
model! { FindVersionTestsOutput {
    0 "VersionTestList" version_test_list: FindVersionTestsVersionTestList
} }

/// In the response of [`FindVersionTests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionTestsVersionTestList {
    pub items: Vec<FindVersionTestsItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionTestsVersionTestList {
    0 "Items" items: Vec<FindVersionTestsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionTests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionTestsItems {
    pub description: Option<String>,
    pub device_group_id: Option<String>,
    pub device_group_name: Option<String>,
    pub failed_count: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modify: Option<String>,
    pub gmt_modify_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub skipped_count: Option<String>,
    pub succeeded_count: Option<String>,
    pub version_id: Option<String>,
    pub version_type: Option<String>,
}
model! { FindVersionTestsItems {
    0 "Description" description: String, 1 "DeviceGroupId" device_group_id: String,
    2 "DeviceGroupName" device_group_name: String, 3 "FailedCount" failed_count: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    6 "GmtModify" gmt_modify: String, 7 "GmtModifyTimestamp" gmt_modify_timestamp: i64, 8 "Id" id: i64,
    9 "Name" name: String, 10 "SkippedCount" skipped_count: String, 11 "SucceededCount" succeeded_count: String,
    12 "VersionId" version_id: String, 13 "VersionType" version_type: String
} }

/// `FindVersionWhiteDevices` of `iovcc` 2018-05-01.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/FindVersionWhiteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionWhiteDevices {
    pub device_id: Option<String>,
    pub original_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}

/// Arguments of [`FindVersionWhiteDevices::new`].
pub struct FindVersionWhiteDevicesRequired {
    pub page_index: i64,
    pub page_size: i64,
    pub project_id: String,
    pub version_id: String,
    pub version_type: String,
}
operation! {
    FindVersionWhiteDevices { FindVersionWhiteDevicesRequired: page_index, page_size, project_id, version_id, version_type }
    "FindVersionWhiteDevices" -> FindVersionWhiteDevicesOutput {
    0 "DeviceId" device_id: String, 1 "OriginalId" original_id: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "VersionId" version_id, 6 "VersionType" version_type
} }
paged! { FindVersionWhiteDevices: FindVersionWhiteDevicesItems =
    Number "PageIndex", "DeviceList.Items" device_list.items, total "DeviceList.TotalCount" }

/// Response of [`FindVersionWhiteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionWhiteDevicesOutput {
    pub device_list: Option<FindVersionWhiteDevicesDeviceList>,
}
model! { FindVersionWhiteDevicesOutput {
    0 "DeviceList" device_list: FindVersionWhiteDevicesDeviceList
} }

/// In the response of [`FindVersionWhiteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionWhiteDevicesDeviceList {
    pub items: Vec<FindVersionWhiteDevicesItems>,
    pub total_count: Option<i64>,
}
model! { FindVersionWhiteDevicesDeviceList {
    0 "Items" items: Vec<FindVersionWhiteDevicesItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`FindVersionWhiteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindVersionWhiteDevicesItems {
    pub device_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub id: Option<i64>,
    pub id_type: Option<String>,
    pub original_id: Option<String>,
}
model! { FindVersionWhiteDevicesItems {
    0 "DeviceId" device_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "Id" id: i64, 4 "IdType" id_type: String, 5 "OriginalId" original_id: String
} }

/// Generates assist file upload url: `GenerateAssistFileUploadUrl` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateAssistFileUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAssistFileUploadUrl {
    /// Required.
    pub device_id: String,
    /// Required.
    pub filename: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GenerateAssistFileUploadUrl(device_id: String, filename: String, project_id: String)
    "GenerateAssistFileUploadUrl" -> GenerateAssistFileUploadUrlOutput {
    0 "DeviceId" device_id, 1 "Filename" filename, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`GenerateAssistFileUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAssistFileUploadUrlOutput {
    pub file_key: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
}
model! { GenerateAssistFileUploadUrlOutput {
    0 "FileKey" file_key: String, 1 "UploadUrl" upload_url: Secret
} }

/// Generates function file upload meta: `GenerateFunctionFileUploadMeta` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateFunctionFileUploadMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFunctionFileUploadMeta {
    /// Required.
    pub file_name: String,
    /// Required.
    pub project_id: String,
}
operation! { GenerateFunctionFileUploadMeta(file_name: String, project_id: String)
    "GenerateFunctionFileUploadMeta" -> GenerateFunctionFileUploadMetaOutput {
    0 "FileName" file_name, 1 "ProjectId" project_id
} }

/// Response of [`GenerateFunctionFileUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFunctionFileUploadMetaOutput {
    pub upload_meta: Option<GenerateFunctionFileUploadMetaUploadMeta>,
}
model! { GenerateFunctionFileUploadMetaOutput {
    0 "UploadMeta" upload_meta: GenerateFunctionFileUploadMetaUploadMeta
} }

/// In the response of [`GenerateFunctionFileUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFunctionFileUploadMetaUploadMeta {
    pub object_key: Option<String>,
    pub post_object_policy: Option<GenerateFunctionFileUploadMetaPostObjectPolicy>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GenerateFunctionFileUploadMetaUploadMeta {
    0 "ObjectKey" object_key: String,
    1 "PostObjectPolicy" post_object_policy: GenerateFunctionFileUploadMetaPostObjectPolicy,
    2 "SecurityToken" security_token: Secret
} }

/// In the response of [`GenerateFunctionFileUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFunctionFileUploadMetaPostObjectPolicy {
    pub access_id: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateFunctionFileUploadMetaPostObjectPolicy {
    0 "AccessId" access_id: String, 1 "Expire" expire: String, 2 "Host" host: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret
} }

/// Generates oss post policy: `GenerateOssPostPolicy` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateOssPostPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssPostPolicy {
    /// Required.
    pub access_id: String,
    /// Required.
    pub access_key: String,
    /// Required.
    pub ext: String,
    /// Required.
    pub project_id: String,
}
operation! { GenerateOssPostPolicy(access_id: String, access_key: String, ext: String, project_id: String)
    "GenerateOssPostPolicy" -> GenerateOssPostPolicyOutput {
    0 "AccessId" access_id, 1 "AccessKey" access_key, 2 "Ext" ext, 3 "ProjectId" project_id
} }

/// Response of [`GenerateOssPostPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssPostPolicyOutput {
    pub oss_post_policy: Option<GenerateOssPostPolicyOssPostPolicy>,
}
model! { GenerateOssPostPolicyOutput {
    0 "OssPostPolicy" oss_post_policy: GenerateOssPostPolicyOssPostPolicy
} }

/// In the response of [`GenerateOssPostPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssPostPolicyOssPostPolicy {
    pub access_id: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateOssPostPolicyOssPostPolicy {
    0 "AccessId" access_id: String, 1 "Expire" expire: String, 2 "Host" host: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret
} }

/// Generates oss upload meta: `GenerateOssUploadMeta` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateOssUploadMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssUploadMeta {
    /// Required.
    pub ext: String,
    /// Required.
    pub project_id: String,
}
operation! { GenerateOssUploadMeta(ext: String, project_id: String)
    "GenerateOssUploadMeta" -> GenerateOssUploadMetaOutput {
    0 "Ext" ext, 1 "ProjectId" project_id
} }

/// Response of [`GenerateOssUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssUploadMetaOutput {
    pub oss_upload_meta: Option<GenerateOssUploadMetaOssUploadMeta>,
}
model! { GenerateOssUploadMetaOutput {
    0 "OssUploadMeta" oss_upload_meta: GenerateOssUploadMetaOssUploadMeta
} }

/// In the response of [`GenerateOssUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOssUploadMetaOssUploadMeta {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub object_key: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GenerateOssUploadMetaOssUploadMeta {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Bucket" bucket: String,
    3 "ObjectKey" object_key: String, 4 "SecurityToken" security_token: Secret
} }

/// Generates sdk download info: `GenerateSdkDownloadInfo` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateSdkDownloadInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSdkDownloadInfo {
    /// Required.
    pub app_id: String,
    /// Required.
    pub cert_file_object_key: String,
    /// Required.
    pub os_type: i64,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub sdks: String,
}

/// Arguments of [`GenerateSdkDownloadInfo::new`].
pub struct GenerateSdkDownloadInfoRequired {
    pub app_id: String,
    pub cert_file_object_key: String,
    pub os_type: i64,
    pub pkg_name: String,
    pub project_id: String,
    pub sdks: String,
}
operation! {
    GenerateSdkDownloadInfo { GenerateSdkDownloadInfoRequired: app_id, cert_file_object_key, os_type, pkg_name, project_id, sdks }
    "GenerateSdkDownloadInfo" -> GenerateSdkDownloadInfoOutput {
    0 "AppId" app_id, 1 "CertFileObjectKey" cert_file_object_key, 2 "OsType" os_type, 3 "PkgName" pkg_name,
    4 "ProjectId" project_id, 5 "Sdks" sdks
} }

/// Response of [`GenerateSdkDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSdkDownloadInfoOutput {
    pub sdk_download_info: Option<GenerateSdkDownloadInfoSdkDownloadInfo>,
}
model! { GenerateSdkDownloadInfoOutput {
    0 "SdkDownloadInfo" sdk_download_info: GenerateSdkDownloadInfoSdkDownloadInfo
} }

/// In the response of [`GenerateSdkDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSdkDownloadInfoSdkDownloadInfo {
    pub url: Option<String>,
}
model! { GenerateSdkDownloadInfoSdkDownloadInfo {
    0 "Url" url: String
} }

/// Generates sys app download info: `GenerateSysAppDownloadInfo` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GenerateSysAppDownloadInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSysAppDownloadInfo {
    pub cert_file_object_key: Option<String>,
    /// Required.
    pub os_type: i64,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub plugins: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub sign_mode: String,
}

/// Arguments of [`GenerateSysAppDownloadInfo::new`].
pub struct GenerateSysAppDownloadInfoRequired {
    pub os_type: i64,
    pub pkg_name: String,
    pub plugins: String,
    pub project_id: String,
    pub sign_mode: String,
}
operation! {
    GenerateSysAppDownloadInfo { GenerateSysAppDownloadInfoRequired: os_type, pkg_name, plugins, project_id, sign_mode }
    "GenerateSysAppDownloadInfo" -> GenerateSysAppDownloadInfoOutput {
    0 "CertFileObjectKey" cert_file_object_key: String, 1 "OsType" os_type, 2 "PkgName" pkg_name, 3 "Plugins" plugins,
    4 "ProjectId" project_id, 5 "SignMode" sign_mode
} }

/// Response of [`GenerateSysAppDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSysAppDownloadInfoOutput {
    pub sys_app_download_info: Option<GenerateSysAppDownloadInfoSysAppDownloadInfo>,
}
model! { GenerateSysAppDownloadInfoOutput {
    0 "SysAppDownloadInfo" sys_app_download_info: GenerateSysAppDownloadInfoSysAppDownloadInfo
} }

/// In the response of [`GenerateSysAppDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSysAppDownloadInfoSysAppDownloadInfo {
    pub url: Option<String>,
}
model! { GenerateSysAppDownloadInfoSysAppDownloadInfo {
    0 "Url" url: String
} }

/// Gets commercial vehicle device: `GetCommercialVehicleDevice` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetCommercialVehicleDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleDevice {
    /// Required.
    pub client_id: String,
    /// Required.
    pub project_id: String,
}
operation! { GetCommercialVehicleDevice(client_id: String, project_id: String)
    "GetCommercialVehicleDevice" -> GetCommercialVehicleDeviceOutput {
    0 "ClientId" client_id, 1 "ProjectId" project_id
} }

/// Response of [`GetCommercialVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleDeviceOutput {
    pub vehicle_device: Option<GetCommercialVehicleDeviceVehicleDevice>,
}
model! { GetCommercialVehicleDeviceOutput {
    0 "VehicleDevice" vehicle_device: GetCommercialVehicleDeviceVehicleDevice
} }

/// In the response of [`GetCommercialVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleDeviceVehicleDevice {
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub device_model: Option<String>,
    pub hardware_id: Option<String>,
    pub imei: Option<String>,
    pub last_auth_time: Option<i64>,
    pub manufacturer_id: Option<String>,
    pub modified_time: Option<i64>,
    pub online_status: Option<i64>,
    pub plate_color: Option<i64>,
    pub plate_number: Option<String>,
    pub soft_version: Option<String>,
    pub vin: Option<String>,
}
model! { GetCommercialVehicleDeviceVehicleDevice {
    0 "ClientId" client_id: String, 1 "CreateTime" create_time: i64, 2 "DeviceModel" device_model: String,
    3 "HardwareId" hardware_id: String, 4 "Imei" imei: String, 5 "LastAuthTime" last_auth_time: i64,
    6 "ManufacturerId" manufacturer_id: String, 7 "ModifiedTime" modified_time: i64,
    8 "OnlineStatus" online_status: i64, 9 "PlateColor" plate_color: i64, 10 "PlateNumber" plate_number: String,
    11 "SoftVersion" soft_version: String, 12 "Vin" vin: String
} }

/// Gets commercial vehicle track: `GetCommercialVehicleTrack` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetCommercialVehicleTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleTrack {
    /// Required.
    pub client_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub start_time: i64,
}
operation! { GetCommercialVehicleTrack(client_id: String, end_time: i64, project_id: String, start_time: i64)
    "GetCommercialVehicleTrack" -> GetCommercialVehicleTrackOutput {
    0 "ClientId" client_id, 1 "EndTime" end_time, 2 "ProjectId" project_id, 3 "StartTime" start_time
} }

/// Response of [`GetCommercialVehicleTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleTrackOutput {
    pub points: Vec<GetCommercialVehicleTrackPoints>,
}
model! { GetCommercialVehicleTrackOutput {
    0 "Points" points: Vec<GetCommercialVehicleTrackPoints>
} }

/// In the response of [`GetCommercialVehicleTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialVehicleTrackPoints {
    pub altitude: Option<String>,
    pub direction: Option<i64>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub speed: Option<i64>,
    pub time: Option<i64>,
}
model! { GetCommercialVehicleTrackPoints {
    0 "Altitude" altitude: String, 1 "Direction" direction: i64, 2 "Latitude" latitude: String,
    3 "Longitude" longitude: String, 4 "Speed" speed: i64, 5 "Time" time: i64
} }

/// Gets device app update funnel events: `GetDeviceAppUpdateFunnelEvents` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetDeviceAppUpdateFunnelEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceAppUpdateFunnelEvents {
    pub id_type: Option<String>,
    pub original_id: Option<String>,
    pub package_name: Option<String>,
    /// Required.
    pub project_id: String,
    pub target_version_code: Option<String>,
}
operation! { GetDeviceAppUpdateFunnelEvents(project_id: String)
    "GetDeviceAppUpdateFunnelEvents" -> GetDeviceAppUpdateFunnelEventsOutput {
    0 "IdType" id_type: String, 1 "OriginalId" original_id: String, 2 "PackageName" package_name: String,
    3 "ProjectId" project_id, 4 "TargetVersionCode" target_version_code: String
} }

/// Response of [`GetDeviceAppUpdateFunnelEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceAppUpdateFunnelEventsOutput {
    pub event_list: Vec<GetDeviceAppUpdateFunnelEventsEventList>,
}
model! { GetDeviceAppUpdateFunnelEventsOutput {
    0 "EventList" event_list: Vec<GetDeviceAppUpdateFunnelEventsEventList>
} }

/// In the response of [`GetDeviceAppUpdateFunnelEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceAppUpdateFunnelEventsEventList {
    pub device_id: Option<String>,
    pub event: Option<String>,
    pub package_name: Option<String>,
    pub report_time: Option<String>,
    pub report_timestamp: Option<i64>,
    pub target_version_code: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetDeviceAppUpdateFunnelEventsEventList {
    0 "DeviceId" device_id: String, 1 "Event" event: String, 2 "PackageName" package_name: String,
    3 "ReportTime" report_time: String, 4 "ReportTimestamp" report_timestamp: i64,
    5 "TargetVersionCode" target_version_code: String, 6 "TenantId" tenant_id: String
} }

/// Gets device system update funnel events: `GetDeviceSystemUpdateFunnelEvents` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetDeviceSystemUpdateFunnelEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSystemUpdateFunnelEvents {
    pub id_type: Option<String>,
    pub original_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub target_version: Option<String>,
}
operation! { GetDeviceSystemUpdateFunnelEvents(project_id: String)
    "GetDeviceSystemUpdateFunnelEvents" -> GetDeviceSystemUpdateFunnelEventsOutput {
    0 "IdType" id_type: String, 1 "OriginalId" original_id: String, 2 "ProjectId" project_id,
    3 "TargetVersion" target_version: String
} }

/// Response of [`GetDeviceSystemUpdateFunnelEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSystemUpdateFunnelEventsOutput {
    pub event_list: Vec<GetDeviceSystemUpdateFunnelEventsEventList>,
}
model! { GetDeviceSystemUpdateFunnelEventsOutput {
    0 "EventList" event_list: Vec<GetDeviceSystemUpdateFunnelEventsEventList>
} }

/// In the response of [`GetDeviceSystemUpdateFunnelEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSystemUpdateFunnelEventsEventList {
    pub device_id: Option<String>,
    pub event: Option<String>,
    pub report_time: Option<String>,
    pub report_timestamp: Option<i64>,
    pub target_version: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetDeviceSystemUpdateFunnelEventsEventList {
    0 "DeviceId" device_id: String, 1 "Event" event: String, 2 "ReportTime" report_time: String,
    3 "ReportTimestamp" report_timestamp: i64, 4 "TargetVersion" target_version: String, 5 "TenantId" tenant_id: String
} }

/// Gets fence scope: `GetFenceScope` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetFenceScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFenceScope {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetFenceScope(fence_id: i64, project_id: String, region_id: String)
    "GetFenceScope" -> GetFenceScopeOutput {
    0 "FenceId" fence_id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`GetFenceScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFenceScopeOutput {
    pub fence_scope: Option<GetFenceScopeFenceScope>,
}
model! { GetFenceScopeOutput {
    0 "FenceScope" fence_scope: GetFenceScopeFenceScope
} }

/// In the response of [`GetFenceScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFenceScopeFenceScope {
    pub brand_id: Option<String>,
    pub ctime: Option<String>,
    pub fence_id: Option<i64>,
    pub model_id: Option<String>,
    pub mtime: Option<String>,
}
model! { GetFenceScopeFenceScope {
    0 "BrandId" brand_id: String, 1 "Ctime" ctime: String, 2 "FenceId" fence_id: i64, 3 "ModelId" model_id: String,
    4 "Mtime" mtime: String
} }

/// Gets geo fence detail: `GetGeoFenceDetail` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetGeoFenceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeoFenceDetail {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetGeoFenceDetail(fence_id: i64, project_id: String, region_id: String)
    "GetGeoFenceDetail" -> GetGeoFenceDetailOutput {
    0 "FenceId" fence_id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`GetGeoFenceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeoFenceDetailOutput {
    pub geo_fencedetail: Option<GetGeoFenceDetailGeoFencedetail>,
}
model! { GetGeoFenceDetailOutput {
    0 "GeoFencedetail" geo_fencedetail: GetGeoFenceDetailGeoFencedetail
} }

/// In the response of [`GetGeoFenceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeoFenceDetailGeoFencedetail {
    pub alarm_condition: Option<String>,
    pub area: Option<f64>,
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub ctime: Option<i64>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub fence_id: Option<i64>,
    pub fence_name: Option<String>,
    pub mtime: Option<i64>,
    pub points: Option<String>,
    pub province_code: Option<String>,
    pub r#type: Option<i64>,
    pub valid: Option<bool>,
}
model! { GetGeoFenceDetailGeoFencedetail {
    0 "AlarmCondition" alarm_condition: String, 1 "Area" area: f64, 2 "CityCode" city_code: String,
    3 "CountryCode" country_code: String, 4 "Ctime" ctime: i64, 5 "Deleted" deleted: bool,
    6 "Description" description: String, 7 "FenceId" fence_id: i64, 8 "FenceName" fence_name: String,
    9 "Mtime" mtime: i64, 10 "Points" points: String, 11 "ProvinceCode" province_code: String, 12 "Type" r#type: i64,
    13 "Valid" valid: bool
} }

/// Gets namespace data: `GetNamespaceData` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetNamespaceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceData {
    pub account_id: Option<String>,
    pub account_type: Option<String>,
    /// Required.
    pub auth_type: String,
    pub device_id: Option<String>,
    pub device_id_type: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub project_id: String,
}
operation! { GetNamespaceData(auth_type: String, namespace: String, project_id: String)
    "GetNamespaceData" -> GetNamespaceDataOutput {
    0 "AccountId" account_id: String, 1 "AccountType" account_type: String, 2 "AuthType" auth_type,
    3 "DeviceId" device_id: String, 4 "DeviceIdType" device_id_type: String, 5 "Namespace" namespace,
    6 "ProjectId" project_id
} }

/// Response of [`GetNamespaceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceDataOutput {
    pub data: Option<String>,
}
model! { GetNamespaceDataOutput {
    0 "Data" data: String
} }

/// Gets namespace statistics data: `GetNamespaceStatisticsData` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetNamespaceStatisticsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceStatisticsData {
    /// Required.
    pub dimension_type: String,
    pub end_time: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub project_id: String,
    pub start_time: Option<String>,
}
operation! { GetNamespaceStatisticsData(dimension_type: String, namespace: String, project_id: String)
    "GetNamespaceStatisticsData" -> GetNamespaceStatisticsDataOutput {
    0 "DimensionType" dimension_type, 1 "EndTime" end_time: String, 2 "Namespace" namespace, 3 "ProjectId" project_id,
    4 "StartTime" start_time: String
} }

/// Response of [`GetNamespaceStatisticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceStatisticsDataOutput {
    pub statistics: Option<GetNamespaceStatisticsDataStatistics>,
}
model! { GetNamespaceStatisticsDataOutput {
    0 "Statistics" statistics: GetNamespaceStatisticsDataStatistics
} }

/// In the response of [`GetNamespaceStatisticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceStatisticsDataStatistics {
    pub categories: Vec<i64>,
    pub series: Vec<GetNamespaceStatisticsDataSeries>,
}
model! { GetNamespaceStatisticsDataStatistics {
    0 "Categories" categories: Vec<i64>, 1 "Series" series: Vec<GetNamespaceStatisticsDataSeries>
} }

/// In the response of [`GetNamespaceStatisticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceStatisticsDataSeries {
    pub data: Vec<i64>,
    pub name: Option<String>,
}
model! { GetNamespaceStatisticsDataSeries {
    0 "Data" data: Vec<i64>, 1 "Name" name: String
} }

/// Gets oss upload meta: `GetOssUploadMeta` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetOssUploadMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUploadMeta {
    /// Required.
    pub ext: String,
    /// Required.
    pub project_id: String,
}
operation! { GetOssUploadMeta(ext: String, project_id: String) "GetOssUploadMeta" -> GetOssUploadMetaOutput {
    0 "Ext" ext, 1 "ProjectId" project_id
} }

/// Response of [`GetOssUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUploadMetaOutput {
    pub oss_upload_meta: Option<GetOssUploadMetaOssUploadMeta>,
}
model! { GetOssUploadMetaOutput {
    0 "OssUploadMeta" oss_upload_meta: GetOssUploadMetaOssUploadMeta
} }

/// In the response of [`GetOssUploadMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUploadMetaOssUploadMeta {
    pub access_key: Option<String>,
    pub host: Option<String>,
    pub object_key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GetOssUploadMetaOssUploadMeta {
    0 "AccessKey" access_key: String, 1 "Host" host: String, 2 "ObjectKey" object_key: String,
    3 "Policy" policy: String, 4 "SecurityToken" security_token: Secret, 5 "Signature" signature: Secret
} }

/// Gets vehicle control result: `GetVehicleControlResult` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetVehicleControlResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleControlResult {
    /// Required.
    pub device_id: String,
    /// Required.
    pub execution_id: String,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetVehicleControlResult(device_id: String, execution_id: String)
    "GetVehicleControlResult" -> GetVehicleControlResultOutput {
    0 "DeviceId" device_id, 1 "ExecutionId" execution_id, 2 "ProjectId" project_id: String,
    3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] { method: "GET", } }

/// Response of [`GetVehicleControlResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleControlResultOutput {
    pub execution_info: Option<GetVehicleControlResultExecutionInfo>,
}
model! { GetVehicleControlResultOutput {
    0 "ExecutionInfo" execution_info: GetVehicleControlResultExecutionInfo
} }

/// In the response of [`GetVehicleControlResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleControlResultExecutionInfo {
    pub status: Option<String>,
    pub sub_status: Option<String>,
}
model! { GetVehicleControlResultExecutionInfo {
    0 "Status" status: String, 1 "SubStatus" sub_status: String
} }

/// Gets vehicle track: `GetVehicleTrack` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/GetVehicleTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleTrack {
    pub device_id: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required. 0 to 100000000000000000.
    pub start_time: i64,
    pub vin: Option<String>,
}
operation! { GetVehicleTrack(end_time: i64, project_id: String, start_time: i64)
    "GetVehicleTrack" -> GetVehicleTrackOutput {
    0 "DeviceId" device_id: String, 1 "EndTime" end_time, 2 "ProjectId" project_id, 3 "RegionId" region_id: String,
    4 "StartTime" start_time, 5 "Vin" vin: String
} [
    Mark::new(3, Location::Host, Style::None)
] { method: "GET", } }

/// Response of [`GetVehicleTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleTrackOutput {
    pub points: Vec<GetVehicleTrackPoints>,
}
model! { GetVehicleTrackOutput {
    0 "Points" points: Vec<GetVehicleTrackPoints>
} }

/// In the response of [`GetVehicleTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVehicleTrackPoints {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub speed: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetVehicleTrackPoints {
    0 "Altitude" altitude: f64, 1 "Latitude" latitude: f64, 2 "Longitude" longitude: f64, 3 "Speed" speed: i64,
    4 "UpdateTime" update_time: i64
} }

/// Invokes function: `InvokeFunction` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/InvokeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunction {
    /// Required.
    pub env: i64,
    /// Required.
    pub file_id: i64,
    /// Required.
    pub function_name: String,
    /// Required.
    pub parameters: String,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`InvokeFunction::new`].
pub struct InvokeFunctionRequired {
    pub env: i64,
    pub file_id: i64,
    pub function_name: String,
    pub parameters: String,
    pub project_id: String,
}
operation! { InvokeFunction { InvokeFunctionRequired: env, file_id, function_name, parameters, project_id }
    "InvokeFunction" -> InvokeFunctionOutput {
    0 "Env" env, 1 "FileId" file_id, 2 "FunctionName" function_name, 3 "Parameters" parameters, 4 "ProjectId" project_id
} }

/// Response of [`InvokeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunctionOutput {
    pub result: Option<InvokeFunctionResult>,
}
model! { InvokeFunctionOutput {
    0 "Result" result: InvokeFunctionResult
} }

/// In the response of [`InvokeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunctionResult {
    pub back_end_request_id: Option<String>,
    pub output: Option<String>,
}
model! { InvokeFunctionResult {
    0 "BackEndRequestId" back_end_request_id: String, 1 "Output" output: String
} }

/// Lists alarm record: `ListAlarmRecord` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListAlarmRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmRecord {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    /// Required.
    pub fence_id: i64,
    pub offset: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub size: Option<i64>,
}
operation! { ListAlarmRecord(fence_id: i64, project_id: String, region_id: String)
    "ListAlarmRecord" -> ListAlarmRecordOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "FenceId" fence_id, 3 "Offset" offset: i64,
    4 "ProjectId" project_id, 5 "RegionId" region_id, 6 "Size" size: i64
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListAlarmRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmRecordOutput {
    pub record_list: Vec<ListAlarmRecordRecordList>,
}
model! { ListAlarmRecordOutput {
    0 "RecordList" record_list: Vec<ListAlarmRecordRecordList>
} }

/// In the response of [`ListAlarmRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmRecordRecordList {
    pub action: Option<String>,
    pub alarm_point_latitude: Option<f64>,
    pub alarm_point_longitude: Option<f64>,
    pub ctime: Option<i64>,
    pub device_id: Option<String>,
    pub mtime: Option<i64>,
}
model! { ListAlarmRecordRecordList {
    0 "Action" action: String, 1 "AlarmPointLatitude" alarm_point_latitude: f64,
    2 "AlarmPointLongitude" alarm_point_longitude: f64, 3 "Ctime" ctime: i64, 4 "DeviceId" device_id: String,
    5 "Mtime" mtime: i64
} }

/// Lists api gateway apps: `ListApiGatewayApps` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListApiGatewayApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiGatewayApps {
    /// Required.
    pub project_id: String,
}
operation! { ListApiGatewayApps(project_id: String) "ListApiGatewayApps" -> ListApiGatewayAppsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`ListApiGatewayApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiGatewayAppsOutput {
    pub api_gateway_apps: Vec<ListApiGatewayAppsApiGatewayApps>,
}
model! { ListApiGatewayAppsOutput {
    0 "ApiGatewayApps" api_gateway_apps: Vec<ListApiGatewayAppsApiGatewayApps>
} }

/// In the response of [`ListApiGatewayApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiGatewayAppsApiGatewayApps {
    pub gateway_app_id: Option<String>,
    pub gateway_app_key: Option<String>,
    /// Secret.
    pub gateway_app_secret: Option<Secret>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub project_id: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListApiGatewayAppsApiGatewayApps {
    0 "GatewayAppId" gateway_app_id: String, 1 "GatewayAppKey" gateway_app_key: String,
    2 "GatewayAppSecret" gateway_app_secret: Secret, 3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64,
    5 "Id" id: i64, 6 "ProjectId" project_id: String, 7 "Status" status: i64, 8 "UserId" user_id: String
} }

/// Lists apps: `ListApps` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    /// Required.
    pub project_id: String,
}
operation! { ListApps(project_id: String) "ListApps" -> ListAppsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub apps: Vec<ListAppsApps>,
}
model! { ListAppsOutput {
    0 "Apps" apps: Vec<ListAppsApps>
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsApps {
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_package: Option<String>,
    pub os_type: Option<i64>,
}
model! { ListAppsApps {
    0 "AppKey" app_key: String, 1 "AppName" app_name: String, 2 "AppPackage" app_package: String,
    3 "OsType" os_type: i64
} }

/// Lists assist action details: `ListAssistActionDetails` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListAssistActionDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistActionDetails {
    /// Required.
    pub action_timestamp: String,
    /// Required.
    pub project_id: String,
}
operation! { ListAssistActionDetails(action_timestamp: String, project_id: String)
    "ListAssistActionDetails" -> ListAssistActionDetailsOutput {
    0 "ActionTimestamp" action_timestamp, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListAssistActionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistActionDetailsOutput {
    pub results: Vec<ListAssistActionDetailsResults>,
}
model! { ListAssistActionDetailsOutput {
    0 "Results" results: Vec<ListAssistActionDetailsResults>
} }

/// In the response of [`ListAssistActionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistActionDetailsResults {
    pub action: Option<String>,
    pub created_at: Option<i64>,
    pub data: Option<String>,
    pub device_id: Option<String>,
    pub id: Option<String>,
    pub timestamp: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ListAssistActionDetailsResults {
    0 "Action" action: String, 1 "CreatedAt" created_at: i64, 2 "Data" data: String, 3 "DeviceId" device_id: String,
    4 "ID" id: String, 5 "Timestamp" timestamp: String, 6 "Type" r#type: String, 7 "UpdatedAt" updated_at: i64
} }

/// Lists assist devices: `ListAssistDevices` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListAssistDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistDevices {
    pub condition: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub per_page: i64,
    /// Required.
    pub project_id: String,
}
operation! { ListAssistDevices(page_index: i64, per_page: i64, project_id: String)
    "ListAssistDevices" -> ListAssistDevicesOutput {
    0 "Condition" condition: String, 1 "PageIndex" page_index, 2 "PerPage" per_page, 3 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListAssistDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistDevicesOutput {
    pub devices: Vec<ListAssistDevicesDevices>,
    pub page_index: Option<i64>,
    pub per_page: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAssistDevicesOutput {
    0 "Devices" devices: Vec<ListAssistDevicesDevices>, 1 "PageIndex" page_index: i64, 2 "PerPage" per_page: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAssistDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistDevicesDevices {
    pub access_time: Option<i64>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub hardware_id: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
model! { ListAssistDevicesDevices {
    0 "AccessTime" access_time: i64, 1 "DeviceId" device_id: String, 2 "DeviceName" device_name: String,
    3 "HardwareId" hardware_id: String, 4 "SerialNumber" serial_number: String, 5 "UUID" uuid: String,
    6 "VIN" vin: String
} }

/// Lists assist histories: `ListAssistHistories` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListAssistHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistories {
    pub condition: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub per_page: i64,
    /// Required.
    pub project_id: String,
}
operation! { ListAssistHistories(page_index: i64, per_page: i64, project_id: String)
    "ListAssistHistories" -> ListAssistHistoriesOutput {
    0 "Condition" condition: String, 1 "PageIndex" page_index, 2 "PerPage" per_page, 3 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListAssistHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistoriesOutput {
    pub histories: Vec<ListAssistHistoriesHistories>,
    pub page_index: Option<i64>,
    pub per_page: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAssistHistoriesOutput {
    0 "Histories" histories: Vec<ListAssistHistoriesHistories>, 1 "PageIndex" page_index: i64,
    2 "PerPage" per_page: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAssistHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistoriesHistories {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub end_time: Option<i64>,
    pub hardware_id: Option<String>,
    pub id: Option<String>,
    pub serial_number: Option<String>,
    pub start_time: Option<i64>,
    pub uid: Option<String>,
    pub uname: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
model! { ListAssistHistoriesHistories {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "EndTime" end_time: i64,
    3 "HardwareId" hardware_id: String, 4 "ID" id: String, 5 "SerialNumber" serial_number: String,
    6 "StartTime" start_time: i64, 7 "UID" uid: String, 8 "UNAME" uname: String, 9 "UUID" uuid: String,
    10 "VIN" vin: String
} }

/// Lists assist history details: `ListAssistHistoryDetails` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListAssistHistoryDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistoryDetails {
    /// Required.
    pub assist_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListAssistHistoryDetails(assist_id: String, project_id: String)
    "ListAssistHistoryDetails" -> ListAssistHistoryDetailsOutput {
    0 "AssistId" assist_id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListAssistHistoryDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistoryDetailsOutput {
    pub actions: Vec<ListAssistHistoryDetailsActions>,
}
model! { ListAssistHistoryDetailsOutput {
    0 "Actions" actions: Vec<ListAssistHistoryDetailsActions>
} }

/// In the response of [`ListAssistHistoryDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssistHistoryDetailsActions {
    pub action: Option<String>,
    pub assist_id: Option<String>,
    pub created_at: Option<i64>,
    pub id: Option<String>,
    pub timestamp: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ListAssistHistoryDetailsActions {
    0 "Action" action: String, 1 "AssistId" assist_id: String, 2 "CreatedAt" created_at: i64, 3 "ID" id: String,
    4 "Timestamp" timestamp: String, 5 "UpdatedAt" updated_at: i64
} }

/// Lists camera shooting attachments: `ListCameraShootingAttachments` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListCameraShootingAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingAttachments {
    /// Required.
    pub edge_device_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub shooting_record_id: i64,
}
operation! { ListCameraShootingAttachments(edge_device_id: String, project_id: String, shooting_record_id: i64)
    "ListCameraShootingAttachments" -> ListCameraShootingAttachmentsOutput {
    0 "EdgeDeviceId" edge_device_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String,
    3 "ShootingRecordId" shooting_record_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`ListCameraShootingAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingAttachmentsOutput {
    pub attachments: Vec<ListCameraShootingAttachmentsAttachments>,
}
model! { ListCameraShootingAttachmentsOutput {
    0 "Attachments" attachments: Vec<ListCameraShootingAttachmentsAttachments>
} }

/// In the response of [`ListCameraShootingAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingAttachmentsAttachments {
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_id: Option<String>,
    pub file_length: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    pub id: Option<i64>,
    pub shooting_time: Option<i64>,
}
model! { ListCameraShootingAttachmentsAttachments {
    0 "DownloadUrl" download_url: Secret, 1 "FileId" file_id: String, 2 "FileLength" file_length: i64,
    3 "FileName" file_name: String, 4 "FileType" file_type: i64, 5 "Id" id: i64, 6 "ShootingTime" shooting_time: i64
} }

/// Lists camera shooting records: `ListCameraShootingRecords` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListCameraShootingRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingRecords {
    /// Required.
    pub edge_device_id: String,
    pub end_time: Option<i64>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub shooting_type: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { ListCameraShootingRecords(edge_device_id: String, page_index: i64, page_size: i64, project_id: String)
    "ListCameraShootingRecords" -> ListCameraShootingRecordsOutput {
    0 "EdgeDeviceId" edge_device_id, 1 "EndTime" end_time: i64, 2 "PageIndex" page_index, 3 "PageSize" page_size,
    4 "ProjectId" project_id, 5 "RegionId" region_id: String, 6 "ShootingType" shooting_type: i64,
    7 "StartTime" start_time: i64
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListCameraShootingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingRecordsOutput {
    pub shooting_records: Option<ListCameraShootingRecordsShootingRecords>,
}
model! { ListCameraShootingRecordsOutput {
    0 "ShootingRecords" shooting_records: ListCameraShootingRecordsShootingRecords
} }

/// In the response of [`ListCameraShootingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingRecordsShootingRecords {
    pub list: Vec<ListCameraShootingRecordsList>,
    pub pagination: Option<ListCameraShootingRecordsPagination>,
}
model! { ListCameraShootingRecordsShootingRecords {
    0 "List" list: Vec<ListCameraShootingRecordsList>, 1 "Pagination" pagination: ListCameraShootingRecordsPagination
} }

/// In the response of [`ListCameraShootingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingRecordsList {
    pub id: Option<i64>,
    pub number: Option<i64>,
    pub record_time: Option<i64>,
    pub shooting_type: Option<i64>,
    pub status: Option<i64>,
    pub time: Option<i64>,
}
model! { ListCameraShootingRecordsList {
    0 "Id" id: i64, 1 "Number" number: i64, 2 "RecordTime" record_time: i64, 3 "ShootingType" shooting_type: i64,
    4 "Status" status: i64, 5 "Time" time: i64
} }

/// In the response of [`ListCameraShootingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCameraShootingRecordsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListCameraShootingRecordsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists client plugin versions: `ListClientPluginVersions` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListClientPluginVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPluginVersions {
    /// Required.
    pub os_type: String,
    /// Required.
    pub pkg_name: String,
}
operation! { ListClientPluginVersions(os_type: String, pkg_name: String)
    "ListClientPluginVersions" -> ListClientPluginVersionsOutput {
    0 "OsType" os_type, 1 "PkgName" pkg_name
} }

/// Response of [`ListClientPluginVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPluginVersionsOutput {
    pub client_plugin_versions: Vec<ListClientPluginVersionsClientPluginVersions>,
}
model! { ListClientPluginVersionsOutput {
    0 "ClientPluginVersions" client_plugin_versions: Vec<ListClientPluginVersionsClientPluginVersions>
} }

/// In the response of [`ListClientPluginVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPluginVersionsClientPluginVersions {
    /// Secret.
    pub download_url: Option<Secret>,
    pub id: Option<i64>,
    pub pkg_name: Option<String>,
    pub size: Option<i64>,
    pub version: Option<String>,
    pub version_code: Option<i64>,
}
model! { ListClientPluginVersionsClientPluginVersions {
    0 "DownloadUrl" download_url: Secret, 1 "Id" id: i64, 2 "PkgName" pkg_name: String, 3 "Size" size: i64,
    4 "Version" version: String, 5 "VersionCode" version_code: i64
} }

/// Lists client plugins: `ListClientPlugins` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListClientPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPlugins {
    /// Required.
    pub os_type: String,
}
operation! { ListClientPlugins(os_type: String) "ListClientPlugins" -> ListClientPluginsOutput {
    0 "OsType" os_type
} }

/// Response of [`ListClientPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPluginsOutput {
    pub client_plugins: Vec<ListClientPluginsClientPlugins>,
}
model! { ListClientPluginsOutput {
    0 "ClientPlugins" client_plugins: Vec<ListClientPluginsClientPlugins>
} }

/// In the response of [`ListClientPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPluginsClientPlugins {
    pub name: Option<String>,
    pub pkg_name: Option<String>,
}
model! { ListClientPluginsClientPlugins {
    0 "Name" name: String, 1 "PkgName" pkg_name: String
} }

/// Lists client sdks: `ListClientSdks` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListClientSdks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientSdks {
    /// Required.
    pub os_type: String,
}
operation! { ListClientSdks(os_type: String) "ListClientSdks" -> ListClientSdksOutput {
    0 "OsType" os_type
} }

/// Response of [`ListClientSdks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientSdksOutput {
    pub client_sdks: Vec<ListClientSdksClientSdks>,
}
model! { ListClientSdksOutput {
    0 "ClientSdks" client_sdks: Vec<ListClientSdksClientSdks>
} }

/// In the response of [`ListClientSdks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientSdksClientSdks {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub os_type: Option<i64>,
    pub pkg_name: Option<String>,
    pub pkg_type: Option<i64>,
}
model! { ListClientSdksClientSdks {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "OsType" os_type: i64, 5 "PkgName" pkg_name: String, 6 "PkgType" pkg_type: i64
} }

/// Lists commercial vehicle devices: `ListCommercialVehicleDevices` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListCommercialVehicleDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommercialVehicleDevices {
    pub client_id: Option<String>,
    pub hardware_id: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
}
operation! { ListCommercialVehicleDevices(page_index: i64, page_size: i64, project_id: String)
    "ListCommercialVehicleDevices" -> ListCommercialVehicleDevicesOutput {
    0 "ClientId" client_id: String, 1 "HardwareId" hardware_id: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id
} }

/// Response of [`ListCommercialVehicleDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommercialVehicleDevicesOutput {
    pub vehicle_devices: Option<ListCommercialVehicleDevicesVehicleDevices>,
}
model! { ListCommercialVehicleDevicesOutput {
    0 "VehicleDevices" vehicle_devices: ListCommercialVehicleDevicesVehicleDevices
} }

/// In the response of [`ListCommercialVehicleDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommercialVehicleDevicesVehicleDevices {
    pub list: Vec<ListCommercialVehicleDevicesList>,
    pub pagination: Option<ListCommercialVehicleDevicesPagination>,
}
model! { ListCommercialVehicleDevicesVehicleDevices {
    0 "List" list: Vec<ListCommercialVehicleDevicesList>,
    1 "Pagination" pagination: ListCommercialVehicleDevicesPagination
} }

/// In the response of [`ListCommercialVehicleDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommercialVehicleDevicesList {
    pub client_id: Option<i64>,
    pub create_time: Option<i64>,
    pub device_model: Option<String>,
    pub hardware_id: Option<String>,
    pub modified_time: Option<i64>,
    pub online_status: Option<i64>,
    pub plate_number: Option<String>,
}
model! { ListCommercialVehicleDevicesList {
    0 "ClientId" client_id: i64, 1 "CreateTime" create_time: i64, 2 "DeviceModel" device_model: String,
    3 "HardwareId" hardware_id: String, 4 "ModifiedTime" modified_time: i64, 5 "OnlineStatus" online_status: i64,
    6 "PlateNumber" plate_number: String
} }

/// In the response of [`ListCommercialVehicleDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommercialVehicleDevicesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListCommercialVehicleDevicesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists connect logs: `ListConnectLogs` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListConnectLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectLogs {
    /// Required.
    pub device_id: String,
    pub end_time: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    pub start_time: Option<i64>,
}
operation! { ListConnectLogs(device_id: String, project_id: String) "ListConnectLogs" -> ListConnectLogsOutput {
    0 "DeviceId" device_id, 1 "EndTime" end_time: i64, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "StartTime" start_time: i64
} }

/// Response of [`ListConnectLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectLogsOutput {
    pub logs: Option<ListConnectLogsLogs>,
}
model! { ListConnectLogsOutput {
    0 "Logs" logs: ListConnectLogsLogs
} }

/// In the response of [`ListConnectLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectLogsLogs {
    pub list: Vec<ListConnectLogsList>,
    pub pagination: Option<ListConnectLogsPagination>,
}
model! { ListConnectLogsLogs {
    0 "List" list: Vec<ListConnectLogsList>, 1 "Pagination" pagination: ListConnectLogsPagination
} }

/// In the response of [`ListConnectLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectLogsList {
    pub device_id: Option<String>,
    pub ip: Option<String>,
    pub net_working: Option<String>,
    pub sid: Option<String>,
    pub status: Option<String>,
    pub system_version: Option<String>,
    pub terminal: Option<String>,
    pub time: Option<i64>,
}
model! { ListConnectLogsList {
    0 "DeviceId" device_id: String, 1 "Ip" ip: String, 2 "NetWorking" net_working: String, 3 "Sid" sid: String,
    4 "Status" status: String, 5 "SystemVersion" system_version: String, 6 "Terminal" terminal: String,
    7 "Time" time: i64
} }

/// In the response of [`ListConnectLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectLogsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListConnectLogsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists deployed functions: `ListDeployedFunctions` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDeployedFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployedFunctions {
    /// Required.
    pub file_id: i64,
    /// Required.
    pub project_id: String,
}
operation! { ListDeployedFunctions(file_id: i64, project_id: String)
    "ListDeployedFunctions" -> ListDeployedFunctionsOutput {
    0 "FileId" file_id, 1 "ProjectId" project_id
} }

/// Response of [`ListDeployedFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployedFunctionsOutput {
    pub functions: Vec<ListDeployedFunctionsFunctions>,
}
model! { ListDeployedFunctionsOutput {
    0 "Functions" functions: Vec<ListDeployedFunctionsFunctions>
} }

/// In the response of [`ListDeployedFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployedFunctionsFunctions {
    pub file_id: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<String>,
}
model! { ListDeployedFunctionsFunctions {
    0 "FileId" file_id: i64, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "ProjectId" project_id: String
} }

/// Lists device brands: `ListDeviceBrands` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDeviceBrands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceBrands {
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub length: Option<String>,
    pub project_id: Option<String>,
    pub start: Option<String>,
}
operation! { ListDeviceBrands() "ListDeviceBrands" -> ListDeviceBrandsOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceBrandId" device_brand_id: i64, 2 "Length" length: String,
    3 "ProjectId" project_id: String, 4 "Start" start: String
} { method: "GET", } }

/// Response of [`ListDeviceBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceBrandsOutput {
    pub device_brands: Vec<ListDeviceBrandsDeviceBrands>,
}
model! { ListDeviceBrandsOutput {
    0 "DeviceBrands" device_brands: Vec<ListDeviceBrandsDeviceBrands>
} }

/// In the response of [`ListDeviceBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceBrandsDeviceBrands {
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub manufacture: Option<String>,
    pub project_id: Option<String>,
}
model! { ListDeviceBrandsDeviceBrands {
    0 "Description" description: String, 1 "DeviceBrand" device_brand: String, 2 "DeviceBrandId" device_brand_id: i64,
    3 "Manufacture" manufacture: String, 4 "ProjectId" project_id: String
} }

/// Lists device model: `ListDeviceModel` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModel {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ListDeviceModel(project_id: String) "ListDeviceModel" -> ListDeviceModelOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} [
    Mark::new(1, Location::Host, Style::None)
] { method: "GET", } }

/// Response of [`ListDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModelOutput {
    pub model_list: Vec<ListDeviceModelModelList>,
}
model! { ListDeviceModelOutput {
    0 "ModelList" model_list: Vec<ListDeviceModelModelList>
} }

/// In the response of [`ListDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModelModelList {
    pub can_create_device_id: Option<i64>,
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub init_usage_type: Option<i64>,
    pub init_usage_type_desc: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<String>,
}
model! { ListDeviceModelModelList {
    0 "CanCreateDeviceId" can_create_device_id: i64, 1 "Description" description: String,
    2 "DeviceBrand" device_brand: String, 3 "DeviceModel" device_model: String, 4 "DeviceModelId" device_model_id: i64,
    5 "DeviceType" device_type: String, 6 "HardwareType" hardware_type: String, 7 "InitUsageType" init_usage_type: i64,
    8 "InitUsageTypeDesc" init_usage_type_desc: String, 9 "OsPlatform" os_platform: String,
    10 "ProjectId" project_id: String, 11 "SecurityChip" security_chip: String
} }

/// Lists device models: `ListDeviceModels` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDeviceModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModels {
    pub device_brand: Option<String>,
    pub device_brand_id: Option<i64>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub length: Option<String>,
    pub project_id: Option<String>,
    pub start: Option<String>,
}
operation! { ListDeviceModels() "ListDeviceModels" -> ListDeviceModelsOutput {
    0 "DeviceBrand" device_brand: String, 1 "DeviceBrandId" device_brand_id: i64, 2 "DeviceModel" device_model: String,
    3 "DeviceModelId" device_model_id: i64, 4 "Length" length: String, 5 "ProjectId" project_id: String,
    6 "Start" start: String
} { method: "GET", } }

/// Response of [`ListDeviceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModelsOutput {
    pub device_models: Vec<ListDeviceModelsDeviceModels>,
}
model! { ListDeviceModelsOutput {
    0 "DeviceModels" device_models: Vec<ListDeviceModelsDeviceModels>
} }

/// In the response of [`ListDeviceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceModelsDeviceModels {
    pub can_create_device_id: Option<i64>,
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_logo_url: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub init_usage_type: Option<i64>,
    pub init_usage_type_desc: Option<String>,
    pub object_key: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<String>,
}
model! { ListDeviceModelsDeviceModels {
    0 "CanCreateDeviceId" can_create_device_id: i64, 1 "Description" description: String,
    2 "DeviceBrand" device_brand: String, 3 "DeviceLogoUrl" device_logo_url: String,
    4 "DeviceModel" device_model: String, 5 "DeviceModelId" device_model_id: i64, 6 "DeviceName" device_name: String,
    7 "DeviceType" device_type: String, 8 "HardwareType" hardware_type: String, 9 "InitUsageType" init_usage_type: i64,
    10 "InitUsageTypeDesc" init_usage_type_desc: String, 11 "ObjectKey" object_key: String,
    12 "OsPlatform" os_platform: String, 13 "ProjectId" project_id: String, 14 "SecurityChip" security_chip: String
} }

/// Lists device types: `ListDeviceTypes` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDeviceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceTypes {
    pub project_id: Option<String>,
}
operation! { ListDeviceTypes() "ListDeviceTypes" -> ListDeviceTypesOutput {
    0 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`ListDeviceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceTypesOutput {
    pub device_types: Vec<ListDeviceTypesDeviceTypes>,
}
model! { ListDeviceTypesOutput {
    0 "DeviceTypes" device_types: Vec<ListDeviceTypesDeviceTypes>
} }

/// In the response of [`ListDeviceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceTypesDeviceTypes {
    pub device_type: Option<String>,
    pub name: Option<String>,
}
model! { ListDeviceTypesDeviceTypes {
    0 "DeviceType" device_type: String, 1 "Name" name: String
} }

/// Lists devices: `ListDevices` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevices {
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub length: Option<String>,
    pub project_id: Option<String>,
    pub start: Option<String>,
}
operation! { ListDevices() "ListDevices" -> ListDevicesOutput {
    0 "DeviceModel" device_model: String, 1 "DeviceModelId" device_model_id: i64, 2 "Length" length: String,
    3 "ProjectId" project_id: String, 4 "Start" start: String
} { method: "GET", } }

/// Response of [`ListDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevicesOutput {
    pub devices: Vec<ListDevicesDevices>,
}
model! { ListDevicesOutput {
    0 "Devices" devices: Vec<ListDevicesDevices>
} }

/// In the response of [`ListDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevicesDevices {
    pub device_brand: Option<String>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_type: Option<String>,
    pub hardware_id: Option<String>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub serial_number: Option<String>,
    pub software_id: Option<String>,
    pub status: Option<String>,
    pub usage_type: Option<i64>,
    pub usage_type_desc: Option<String>,
    pub uuid: Option<String>,
    pub vin: Option<String>,
}
model! { ListDevicesDevices {
    0 "DeviceBrand" device_brand: String, 1 "DeviceId" device_id: String, 2 "DeviceModel" device_model: String,
    3 "DeviceModelId" device_model_id: i64, 4 "DeviceType" device_type: String, 5 "HardwareId" hardware_id: String,
    6 "MacAddress" mac_address: String, 7 "Name" name: String, 8 "ProjectId" project_id: String,
    9 "Region" region: String, 10 "SerialNumber" serial_number: String, 11 "SoftwareId" software_id: String,
    12 "Status" status: String, 13 "UsageType" usage_type: i64, 14 "UsageTypeDesc" usage_type_desc: String,
    15 "Uuid" uuid: String, 16 "Vin" vin: String
} }

/// Lists edge devices: `ListEdgeDevices` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListEdgeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeDevices {
    pub edge_device_name: Option<String>,
    pub edge_device_type: Option<i64>,
    /// Required.
    pub host_device_id: String,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ListEdgeDevices(host_device_id: String, page_index: i64, page_size: i64, project_id: String)
    "ListEdgeDevices" -> ListEdgeDevicesOutput {
    0 "EdgeDeviceName" edge_device_name: String, 1 "EdgeDeviceType" edge_device_type: i64,
    2 "HostDeviceId" host_device_id, 3 "PageIndex" page_index, 4 "PageSize" page_size, 5 "ProjectId" project_id,
    6 "RegionId" region_id: String
} [
    Mark::new(6, Location::Host, Style::None)
] }

/// Response of [`ListEdgeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeDevicesOutput {
    pub edge_devices: Option<ListEdgeDevicesEdgeDevices>,
}
model! { ListEdgeDevicesOutput {
    0 "EdgeDevices" edge_devices: ListEdgeDevicesEdgeDevices
} }

/// In the response of [`ListEdgeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeDevicesEdgeDevices {
    pub list: Vec<ListEdgeDevicesList>,
    pub pagination: Option<ListEdgeDevicesPagination>,
}
model! { ListEdgeDevicesEdgeDevices {
    0 "List" list: Vec<ListEdgeDevicesList>, 1 "Pagination" pagination: ListEdgeDevicesPagination
} }

/// In the response of [`ListEdgeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeDevicesList {
    pub activate_time: Option<i64>,
    pub edge_device_id: Option<String>,
    pub edge_device_name: Option<String>,
    pub edge_device_type: Option<i64>,
    pub last_online_time: Option<i64>,
    pub online_status: Option<i64>,
}
model! { ListEdgeDevicesList {
    0 "ActivateTime" activate_time: i64, 1 "EdgeDeviceId" edge_device_id: String,
    2 "EdgeDeviceName" edge_device_name: String, 3 "EdgeDeviceType" edge_device_type: i64,
    4 "LastOnlineTime" last_online_time: i64, 5 "OnlineStatus" online_status: i64
} }

/// In the response of [`ListEdgeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeDevicesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListEdgeDevicesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists function execute log: `ListFunctionExecuteLog` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListFunctionExecuteLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionExecuteLog {
    /// Required.
    pub env: i64,
    /// Required.
    pub file_id: i64,
    /// Required.
    pub function_name: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListFunctionExecuteLog(env: i64, file_id: i64, function_name: String, project_id: String)
    "ListFunctionExecuteLog" -> ListFunctionExecuteLogOutput {
    0 "Env" env, 1 "FileId" file_id, 2 "FunctionName" function_name, 3 "PageIndex" page_index: i64,
    4 "PageSize" page_size: i64, 5 "ProjectId" project_id
} }

/// Response of [`ListFunctionExecuteLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionExecuteLogOutput {
    pub log_list: Option<ListFunctionExecuteLogLogList>,
}
model! { ListFunctionExecuteLogOutput {
    0 "LogList" log_list: ListFunctionExecuteLogLogList
} }

/// In the response of [`ListFunctionExecuteLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionExecuteLogLogList {
    pub logs: Vec<ListFunctionExecuteLogLogs>,
    pub pagination: Option<ListFunctionExecuteLogPagination>,
}
model! { ListFunctionExecuteLogLogList {
    0 "Logs" logs: Vec<ListFunctionExecuteLogLogs>, 1 "Pagination" pagination: ListFunctionExecuteLogPagination
} }

/// In the response of [`ListFunctionExecuteLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionExecuteLogLogs {
    pub back_end_request_id: Option<String>,
    pub message: Option<String>,
}
model! { ListFunctionExecuteLogLogs {
    0 "BackEndRequestId" back_end_request_id: String, 1 "Message" message: String
} }

/// In the response of [`ListFunctionExecuteLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionExecuteLogPagination {
    pub has_next_page: Option<bool>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListFunctionExecuteLogPagination {
    0 "HasNextPage" has_next_page: bool, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} }

/// Lists function files: `ListFunctionFiles` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListFunctionFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFiles {
    /// Required.
    pub file_type: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListFunctionFiles(file_type: i64, project_id: String) "ListFunctionFiles" -> ListFunctionFilesOutput {
    0 "FileType" file_type, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} }

/// Response of [`ListFunctionFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesOutput {
    pub file_list: Option<ListFunctionFilesFileList>,
}
model! { ListFunctionFilesOutput {
    0 "FileList" file_list: ListFunctionFilesFileList
} }

/// In the response of [`ListFunctionFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesFileList {
    pub files: Vec<ListFunctionFilesFiles>,
    pub pagination: Option<ListFunctionFilesPagination>,
}
model! { ListFunctionFilesFileList {
    0 "Files" files: Vec<ListFunctionFilesFiles>, 1 "Pagination" pagination: ListFunctionFilesPagination
} }

/// In the response of [`ListFunctionFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesFiles {
    pub content_id: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub production_deploy_status: Option<i64>,
    pub production_deploy_time: Option<i64>,
    pub sandbox_deploy_status: Option<i64>,
    pub sandbox_deploy_time: Option<i64>,
    pub status: Option<i64>,
}
model! { ListFunctionFilesFiles {
    0 "ContentId" content_id: i64, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "Name" name: String,
    6 "ProductionDeployStatus" production_deploy_status: i64, 7 "ProductionDeployTime" production_deploy_time: i64,
    8 "SandboxDeployStatus" sandbox_deploy_status: i64, 9 "SandboxDeployTime" sandbox_deploy_time: i64,
    10 "Status" status: i64
} }

/// In the response of [`ListFunctionFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListFunctionFilesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists function files by project id: `ListFunctionFilesByProjectId` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListFunctionFilesByProjectId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesByProjectId {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListFunctionFilesByProjectId(project_id: String)
    "ListFunctionFilesByProjectId" -> ListFunctionFilesByProjectIdOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id
} }

/// Response of [`ListFunctionFilesByProjectId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesByProjectIdOutput {
    pub files: Vec<ListFunctionFilesByProjectIdFiles>,
}
model! { ListFunctionFilesByProjectIdOutput {
    0 "Files" files: Vec<ListFunctionFilesByProjectIdFiles>
} }

/// In the response of [`ListFunctionFilesByProjectId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionFilesByProjectIdFiles {
    pub content_id: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { ListFunctionFilesByProjectIdFiles {
    0 "ContentId" content_id: i64, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "Status" status: i64, 6 "Type" r#type: i64
} }

/// Lists geo fence: `ListGeoFence` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListGeoFence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFence {
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub offset: Option<i64>,
    /// Required.
    pub project_id: String,
    pub province_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub size: Option<i64>,
    pub valid: Option<bool>,
}
operation! { ListGeoFence(project_id: String, region_id: String) "ListGeoFence" -> ListGeoFenceOutput {
    0 "CityCode" city_code: String, 1 "CountryCode" country_code: String, 2 "Offset" offset: i64,
    3 "ProjectId" project_id, 4 "ProvinceCode" province_code: String, 5 "RegionId" region_id, 6 "Size" size: i64,
    7 "Valid" valid: bool
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListGeoFence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFenceOutput {
    pub fence_list: Vec<ListGeoFenceFenceList>,
}
model! { ListGeoFenceOutput {
    0 "FenceList" fence_list: Vec<ListGeoFenceFenceList>
} }

/// In the response of [`ListGeoFence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFenceFenceList {
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub ctime: Option<i64>,
    pub deleted: Option<bool>,
    pub fence_id: Option<i64>,
    pub fence_name: Option<String>,
    pub mtime: Option<i64>,
    pub province_code: Option<String>,
    pub valid: Option<bool>,
}
model! { ListGeoFenceFenceList {
    0 "CityCode" city_code: String, 1 "CountryCode" country_code: String, 2 "Ctime" ctime: i64,
    3 "Deleted" deleted: bool, 4 "FenceId" fence_id: i64, 5 "FenceName" fence_name: String, 6 "Mtime" mtime: i64,
    7 "ProvinceCode" province_code: String, 8 "Valid" valid: bool
} }

/// Lists geo fence detail: `ListGeoFenceDetail` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListGeoFenceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFenceDetail {
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub offset: Option<i64>,
    /// Required.
    pub project_id: String,
    pub province_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub size: Option<i64>,
}
operation! { ListGeoFenceDetail(project_id: String, region_id: String)
    "ListGeoFenceDetail" -> ListGeoFenceDetailOutput {
    0 "CityCode" city_code: String, 1 "CountryCode" country_code: String, 2 "Offset" offset: i64,
    3 "ProjectId" project_id, 4 "ProvinceCode" province_code: String, 5 "RegionId" region_id, 6 "Size" size: i64
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListGeoFenceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFenceDetailOutput {
    pub fence_list: Vec<ListGeoFenceDetailFenceList>,
}
model! { ListGeoFenceDetailOutput {
    0 "FenceList" fence_list: Vec<ListGeoFenceDetailFenceList>
} }

/// In the response of [`ListGeoFenceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeoFenceDetailFenceList {
    pub alarm_condition: Option<String>,
    pub area: Option<f64>,
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub ctime: Option<i64>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub fence_id: Option<i64>,
    pub fence_name: Option<String>,
    pub mtime: Option<i64>,
    pub points: Option<String>,
    pub province_code: Option<String>,
    pub r#type: Option<i64>,
    pub valid: Option<bool>,
}
model! { ListGeoFenceDetailFenceList {
    0 "AlarmCondition" alarm_condition: String, 1 "Area" area: f64, 2 "CityCode" city_code: String,
    3 "CountryCode" country_code: String, 4 "Ctime" ctime: i64, 5 "Deleted" deleted: bool,
    6 "Description" description: String, 7 "FenceId" fence_id: i64, 8 "FenceName" fence_name: String,
    9 "Mtime" mtime: i64, 10 "Points" points: String, 11 "ProvinceCode" province_code: String, 12 "Type" r#type: i64,
    13 "Valid" valid: bool
} }

/// Lists host devices: `ListHostDevices` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListHostDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostDevices {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub serial_number: Option<String>,
}
operation! { ListHostDevices(page_index: i64, page_size: i64, project_id: String)
    "ListHostDevices" -> ListHostDevicesOutput {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "ProjectId" project_id, 5 "RegionId" region_id: String,
    6 "SerialNumber" serial_number: String
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListHostDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostDevicesOutput {
    pub host_devices: Option<ListHostDevicesHostDevices>,
}
model! { ListHostDevicesOutput {
    0 "HostDevices" host_devices: ListHostDevicesHostDevices
} }

/// In the response of [`ListHostDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostDevicesHostDevices {
    pub list: Vec<ListHostDevicesList>,
    pub pagination: Option<ListHostDevicesPagination>,
}
model! { ListHostDevicesHostDevices {
    0 "List" list: Vec<ListHostDevicesList>, 1 "Pagination" pagination: ListHostDevicesPagination
} }

/// In the response of [`ListHostDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostDevicesList {
    pub activate_time: Option<i64>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    pub ip: Option<String>,
    pub serial_number: Option<String>,
    pub status: Option<i64>,
}
model! { ListHostDevicesList {
    0 "ActivateTime" activate_time: i64, 1 "DeviceId" device_id: String, 2 "DeviceModel" device_model: String,
    3 "DeviceName" device_name: String, 4 "Ip" ip: String, 5 "SerialNumber" serial_number: String,
    6 "Status" status: i64
} }

/// In the response of [`ListHostDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostDevicesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListHostDevicesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists message acks: `ListMessageAcks` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListMessageAcks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAcks {
    pub device_id: Option<String>,
    pub message_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListMessageAcks(project_id: String) "ListMessageAcks" -> ListMessageAcksOutput {
    0 "DeviceId" device_id: String, 1 "MessageId" message_id: i64, 2 "PageIndex" page_index: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id
} }

/// Response of [`ListMessageAcks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAcksOutput {
    pub message_acks: Option<ListMessageAcksMessageAcks>,
}
model! { ListMessageAcksOutput {
    0 "MessageAcks" message_acks: ListMessageAcksMessageAcks
} }

/// In the response of [`ListMessageAcks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAcksMessageAcks {
    pub list: Vec<ListMessageAcksList>,
    pub pagination: Option<ListMessageAcksPagination>,
}
model! { ListMessageAcksMessageAcks {
    0 "List" list: Vec<ListMessageAcksList>, 1 "Pagination" pagination: ListMessageAcksPagination
} }

/// In the response of [`ListMessageAcks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAcksList {
    pub ack_time: Option<i64>,
    pub device_id: Option<String>,
    pub mid: Option<i64>,
}
model! { ListMessageAcksList {
    0 "AckTime" ack_time: i64, 1 "DeviceId" device_id: String, 2 "Mid" mid: i64
} }

/// In the response of [`ListMessageAcks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAcksPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListMessageAcksPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists message receivers: `ListMessageReceivers` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListMessageReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReceivers {
    /// Required.
    pub message_id: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListMessageReceivers(message_id: String, project_id: String)
    "ListMessageReceivers" -> ListMessageReceiversOutput {
    0 "MessageId" message_id, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} }

/// Response of [`ListMessageReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReceiversOutput {
    pub message_receivers: Option<ListMessageReceiversMessageReceivers>,
}
model! { ListMessageReceiversOutput {
    0 "MessageReceivers" message_receivers: ListMessageReceiversMessageReceivers
} }

/// In the response of [`ListMessageReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReceiversMessageReceivers {
    pub list: Vec<ListMessageReceiversList>,
    pub pagination: Option<ListMessageReceiversPagination>,
}
model! { ListMessageReceiversMessageReceivers {
    0 "List" list: Vec<ListMessageReceiversList>, 1 "Pagination" pagination: ListMessageReceiversPagination
} }

/// In the response of [`ListMessageReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReceiversList {
    pub mid: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListMessageReceiversList {
    0 "Mid" mid: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`ListMessageReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReceiversPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListMessageReceiversPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists mqtt client subscriptions: `ListMqttClientSubscriptions` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListMqttClientSubscriptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttClientSubscriptions {
    /// Required.
    pub app_key: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ListMqttClientSubscriptions(app_key: String, client_id: String, project_id: String)
    "ListMqttClientSubscriptions" -> ListMqttClientSubscriptionsOutput {
    0 "AppKey" app_key, 1 "ClientId" client_id, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`ListMqttClientSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttClientSubscriptionsOutput {
    pub client_subscriptions: Option<ListMqttClientSubscriptionsClientSubscriptions>,
}
model! { ListMqttClientSubscriptionsOutput {
    0 "ClientSubscriptions" client_subscriptions: ListMqttClientSubscriptionsClientSubscriptions
} }

/// In the response of [`ListMqttClientSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttClientSubscriptionsClientSubscriptions {
    pub list: Vec<ListMqttClientSubscriptionsList>,
    pub pagination: Option<ListMqttClientSubscriptionsPagination>,
}
model! { ListMqttClientSubscriptionsClientSubscriptions {
    0 "List" list: Vec<ListMqttClientSubscriptionsList>,
    1 "Pagination" pagination: ListMqttClientSubscriptionsPagination
} }

/// In the response of [`ListMqttClientSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttClientSubscriptionsList {
    pub qos: Option<i64>,
    pub topic: Option<String>,
}
model! { ListMqttClientSubscriptionsList {
    0 "QoS" qos: i64, 1 "Topic" topic: String
} }

/// In the response of [`ListMqttClientSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttClientSubscriptionsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListMqttClientSubscriptionsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists mqtt message logs: `ListMqttMessageLogs` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListMqttMessageLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttMessageLogs {
    /// Required.
    pub app_key: String,
    pub client_id: Option<String>,
    /// Required. 0 to 2147483647.
    pub end_time: i64,
    pub mid: Option<String>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required. 0 to 2147483647.
    pub start_time: i64,
    pub topic: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`ListMqttMessageLogs::new`].
pub struct ListMqttMessageLogsRequired {
    pub app_key: String,
    pub end_time: i64,
    pub project_id: String,
    pub start_time: i64,
    pub r#type: String,
}
operation! { ListMqttMessageLogs { ListMqttMessageLogsRequired: app_key, end_time, project_id, start_time, r#type }
    "ListMqttMessageLogs" -> ListMqttMessageLogsOutput {
    0 "AppKey" app_key, 1 "ClientId" client_id: String, 2 "EndTime" end_time, 3 "Mid" mid: String,
    4 "ProjectId" project_id, 5 "RegionId" region_id: String, 6 "StartTime" start_time, 7 "Topic" topic: String,
    8 "Type" r#type
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListMqttMessageLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttMessageLogsOutput {
    pub traces: Option<ListMqttMessageLogsTraces>,
}
model! { ListMqttMessageLogsOutput {
    0 "Traces" traces: ListMqttMessageLogsTraces
} }

/// In the response of [`ListMqttMessageLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttMessageLogsTraces {
    pub list: Vec<ListMqttMessageLogsList>,
    pub pagination: Option<ListMqttMessageLogsPagination>,
}
model! { ListMqttMessageLogsTraces {
    0 "List" list: Vec<ListMqttMessageLogsList>, 1 "Pagination" pagination: ListMqttMessageLogsPagination
} }

/// In the response of [`ListMqttMessageLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttMessageLogsList {
    pub action: Option<String>,
    pub client_id: Option<String>,
    pub client_mid: Option<String>,
    pub mid: Option<String>,
    pub time: Option<i64>,
    pub topic: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMqttMessageLogsList {
    0 "Action" action: String, 1 "ClientId" client_id: String, 2 "ClientMid" client_mid: String, 3 "Mid" mid: String,
    4 "Time" time: i64, 5 "Topic" topic: String, 6 "Type" r#type: String
} }

/// In the response of [`ListMqttMessageLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttMessageLogsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListMqttMessageLogsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists mqtt root topics: `ListMqttRootTopics` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListMqttRootTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttRootTopics {
    /// Required.
    pub app_key: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ListMqttRootTopics(app_key: String, project_id: String) "ListMqttRootTopics" -> ListMqttRootTopicsOutput {
    0 "AppKey" app_key, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`ListMqttRootTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttRootTopicsOutput {
    pub root_topics: Option<ListMqttRootTopicsRootTopics>,
}
model! { ListMqttRootTopicsOutput {
    0 "RootTopics" root_topics: ListMqttRootTopicsRootTopics
} }

/// In the response of [`ListMqttRootTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttRootTopicsRootTopics {
    pub list: Vec<ListMqttRootTopicsList>,
    pub pagination: Option<ListMqttRootTopicsPagination>,
}
model! { ListMqttRootTopicsRootTopics {
    0 "List" list: Vec<ListMqttRootTopicsList>, 1 "Pagination" pagination: ListMqttRootTopicsPagination
} }

/// In the response of [`ListMqttRootTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttRootTopicsList {
    pub app_key: Option<String>,
    pub create_time: Option<i64>,
    pub queue_name: Option<String>,
    pub root_topic: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMqttRootTopicsList {
    0 "AppKey" app_key: String, 1 "CreateTime" create_time: i64, 2 "QueueName" queue_name: String,
    3 "RootTopic" root_topic: String, 4 "Type" r#type: String
} }

/// In the response of [`ListMqttRootTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqttRootTopicsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListMqttRootTopicsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists namespaces: `ListNamespaces` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub auth_type: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { ListNamespaces(project_id: String) "ListNamespaces" -> ListNamespacesOutput {
    0 "AuthType" auth_type: String, 1 "ProjectId" project_id
} }

/// Response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub namespaces: Vec<ListNamespacesNamespaces>,
}
model! { ListNamespacesOutput {
    0 "Namespaces" namespaces: Vec<ListNamespacesNamespaces>
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesNamespaces {
    pub auth_type: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub project_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListNamespacesNamespaces {
    0 "AuthType" auth_type: i64, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Name" name: String, 5 "Namespace" namespace: String,
    6 "ProjectId" project_id: String, 7 "UserId" user_id: String
} }

/// Lists offline messages: `ListOfflineMessages` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListOfflineMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineMessages {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub value: String,
}
operation! { ListOfflineMessages(project_id: String, r#type: String, value: String)
    "ListOfflineMessages" -> ListOfflineMessagesOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id, 3 "Type" r#type,
    4 "Value" value
} }

/// Response of [`ListOfflineMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineMessagesOutput {
    pub offline_messages: Option<ListOfflineMessagesOfflineMessages>,
}
model! { ListOfflineMessagesOutput {
    0 "OfflineMessages" offline_messages: ListOfflineMessagesOfflineMessages
} }

/// In the response of [`ListOfflineMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineMessagesOfflineMessages {
    pub list: Vec<ListOfflineMessagesList>,
    pub pagination: Option<ListOfflineMessagesPagination>,
}
model! { ListOfflineMessagesOfflineMessages {
    0 "List" list: Vec<ListOfflineMessagesList>, 1 "Pagination" pagination: ListOfflineMessagesPagination
} }

/// In the response of [`ListOfflineMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineMessagesList {
    pub expired_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub mid: Option<i64>,
}
model! { ListOfflineMessagesList {
    0 "ExpiredTime" expired_time: i64, 1 "GmtCreate" gmt_create: i64, 2 "Mid" mid: i64
} }

/// In the response of [`ListOfflineMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineMessagesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListOfflineMessagesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists open account links: `ListOpenAccountLinks` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListOpenAccountLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccountLinks {
    pub identity_id: Option<String>,
    pub idp: Option<String>,
    pub open_id: Option<String>,
    pub project_id: Option<String>,
}
operation! { ListOpenAccountLinks() "ListOpenAccountLinks" -> ListOpenAccountLinksOutput {
    0 "IdentityId" identity_id: String, 1 "Idp" idp: String, 2 "OpenId" open_id: String,
    3 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`ListOpenAccountLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccountLinksOutput {
    pub open_accounts: Vec<ListOpenAccountLinksOpenAccounts>,
}
model! { ListOpenAccountLinksOutput {
    0 "OpenAccounts" open_accounts: Vec<ListOpenAccountLinksOpenAccounts>
} }

/// In the response of [`ListOpenAccountLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccountLinksOpenAccounts {
    pub aliyun_id: Option<String>,
    pub create_access_key: Option<String>,
    pub display_name: Option<String>,
    pub identity_id: Option<String>,
    pub idp: Option<String>,
    pub login_id: Option<String>,
    pub mobile: Option<String>,
    pub open_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { ListOpenAccountLinksOpenAccounts {
    0 "AliyunId" aliyun_id: String, 1 "CreateAccessKey" create_access_key: String, 2 "DisplayName" display_name: String,
    3 "IdentityId" identity_id: String, 4 "Idp" idp: String, 5 "LoginId" login_id: String, 6 "Mobile" mobile: String,
    7 "OpenId" open_id: String, 8 "Region" region: String, 9 "Status" status: i64, 10 "Type" r#type: i64
} }

/// Lists open accounts: `ListOpenAccounts` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListOpenAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccounts {
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub length: Option<i64>,
    pub mobile: Option<String>,
    pub project_id: Option<String>,
    pub start: Option<i64>,
}
operation! { ListOpenAccounts() "ListOpenAccounts" -> ListOpenAccountsOutput {
    0 "DisplayName" display_name: String, 1 "Email" email: String, 2 "Length" length: i64, 3 "Mobile" mobile: String,
    4 "ProjectId" project_id: String, 5 "Start" start: i64
} { method: "GET", } }

/// Response of [`ListOpenAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccountsOutput {
    pub open_accounts: Vec<ListOpenAccountsOpenAccounts>,
}
model! { ListOpenAccountsOutput {
    0 "OpenAccounts" open_accounts: Vec<ListOpenAccountsOpenAccounts>
} }

/// In the response of [`ListOpenAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenAccountsOpenAccounts {
    pub aliyun_id: Option<String>,
    pub create_access_key: Option<String>,
    pub display_name: Option<String>,
    pub identity_id: Option<String>,
    pub idp: Option<String>,
    pub login_id: Option<String>,
    pub mobile: Option<String>,
    pub open_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { ListOpenAccountsOpenAccounts {
    0 "AliyunId" aliyun_id: String, 1 "CreateAccessKey" create_access_key: String, 2 "DisplayName" display_name: String,
    3 "IdentityId" identity_id: String, 4 "Idp" idp: String, 5 "LoginId" login_id: String, 6 "Mobile" mobile: String,
    7 "OpenId" open_id: String, 8 "Region" region: String, 9 "Status" status: i64, 10 "Type" r#type: i64
} }

/// Lists pre checks: `ListPreChecks` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListPreChecks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreChecks {}
operation! { ListPreChecks() "ListPreChecks" -> ListPreChecksOutput {} }

/// Response of [`ListPreChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreChecksOutput {
    pub pre_checks: Vec<ListPreChecksPreChecks>,
}
model! { ListPreChecksOutput {
    0 "PreChecks" pre_checks: Vec<ListPreChecksPreChecks>
} }

/// In the response of [`ListPreChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreChecksPreChecks {
    pub key: Option<String>,
    pub link: Option<String>,
    pub price: Option<String>,
    pub state: Option<String>,
}
model! { ListPreChecksPreChecks {
    0 "Key" key: String, 1 "Link" link: String, 2 "Price" price: String, 3 "State" state: String
} }

/// Lists project apps: `ListProjectApps` of `iovcc` 2018-05-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListProjectApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectApps {
    pub keywords: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListProjectApps(project_id: String) "ListProjectApps" -> ListProjectAppsOutput {
    0 "Keywords" keywords: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} }
paged! { ListProjectApps: ListProjectAppsProjectApps =
    Number "PageIndex", "Result.ProjectApps" result.project_apps, total "Result.TotalCount" }

/// Response of [`ListProjectApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAppsOutput {
    pub result: Option<ListProjectAppsResult>,
}
model! { ListProjectAppsOutput {
    0 "Result" result: ListProjectAppsResult
} }

/// In the response of [`ListProjectApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAppsResult {
    pub project_apps: Vec<ListProjectAppsProjectApps>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListProjectAppsResult {
    0 "ProjectApps" project_apps: Vec<ListProjectAppsProjectApps>, 1 "TotalCount" total_count: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`ListProjectApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAppsProjectApps {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub os_type: Option<i64>,
    pub project_id: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListProjectAppsProjectApps {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppName" app_name: String,
    3 "AppPkgName" app_pkg_name: String, 4 "AppSecret" app_secret: Secret, 5 "GmtCreate" gmt_create: i64,
    6 "GmtModified" gmt_modified: i64, 7 "Id" id: i64, 8 "OsType" os_type: i64, 9 "ProjectId" project_id: String,
    10 "Status" status: i64, 11 "UserId" user_id: String
} }

/// Lists projects: `ListProjects` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {} }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub projects: Vec<ListProjectsProjects>,
}
model! { ListProjectsOutput {
    0 "Projects" projects: Vec<ListProjectsProjects>
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListProjectsProjects {
    0 "Creator" creator: String, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "Name" name: String, 6 "ProjectId" project_id: String,
    7 "Status" status: i64, 8 "UserId" user_id: String
} }

/// Lists real time location by city: `ListRealTimeLocationByCity` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListRealTimeLocationByCity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByCity {
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub offset: Option<i64>,
    /// Required.
    pub project_id: String,
    pub province_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub size: Option<i64>,
}
operation! { ListRealTimeLocationByCity(project_id: String, region_id: String)
    "ListRealTimeLocationByCity" -> ListRealTimeLocationByCityOutput {
    0 "CityCode" city_code: String, 1 "CountryCode" country_code: String, 2 "Offset" offset: i64,
    3 "ProjectId" project_id, 4 "ProvinceCode" province_code: String, 5 "RegionId" region_id, 6 "Size" size: i64
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`ListRealTimeLocationByCity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByCityOutput {
    pub location_list: Vec<ListRealTimeLocationByCityLocationList>,
}
model! { ListRealTimeLocationByCityOutput {
    0 "LocationList" location_list: Vec<ListRealTimeLocationByCityLocationList>
} }

/// In the response of [`ListRealTimeLocationByCity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByCityLocationList {
    pub altitude: Option<f64>,
    pub angle: Option<f64>,
    pub device_id: Option<String>,
    pub duration: Option<i64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub speed: Option<f64>,
}
model! { ListRealTimeLocationByCityLocationList {
    0 "Altitude" altitude: f64, 1 "Angle" angle: f64, 2 "DeviceId" device_id: String, 3 "Duration" duration: i64,
    4 "Latitude" latitude: f64, 5 "Longitude" longitude: f64, 6 "Speed" speed: f64
} }

/// Lists real time location by device: `ListRealTimeLocationByDevice` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListRealTimeLocationByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByDevice {
    /// Required.
    pub device_id_list: Vec<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListRealTimeLocationByDevice(device_id_list: Vec<String>, project_id: String, region_id: String)
    "ListRealTimeLocationByDevice" -> ListRealTimeLocationByDeviceOutput {
    0 "DeviceIdList" device_id_list, 1 "ProjectId" project_id, 2 "RegionId" region_id
} [
    Mark::new(2, Location::Host, Style::None)
] }

/// Response of [`ListRealTimeLocationByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByDeviceOutput {
    pub location_list: Vec<ListRealTimeLocationByDeviceLocationList>,
}
model! { ListRealTimeLocationByDeviceOutput {
    0 "LocationList" location_list: Vec<ListRealTimeLocationByDeviceLocationList>
} }

/// In the response of [`ListRealTimeLocationByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByDeviceLocationList {
    pub altitude: Option<f64>,
    pub angle: Option<f64>,
    pub device_id: Option<String>,
    pub duration: Option<i64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub speed: Option<f64>,
}
model! { ListRealTimeLocationByDeviceLocationList {
    0 "Altitude" altitude: f64, 1 "Angle" angle: f64, 2 "DeviceId" device_id: String, 3 "Duration" duration: i64,
    4 "Latitude" latitude: f64, 5 "Longitude" longitude: f64, 6 "Speed" speed: f64
} }

/// Lists real time location by model: `ListRealTimeLocationByModel` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListRealTimeLocationByModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByModel {
    pub brand_id: Option<i64>,
    pub model_id: Option<i64>,
    pub offset: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub size: Option<i64>,
}
operation! { ListRealTimeLocationByModel(project_id: String, region_id: String)
    "ListRealTimeLocationByModel" -> ListRealTimeLocationByModelOutput {
    0 "BrandId" brand_id: i64, 1 "ModelId" model_id: i64, 2 "Offset" offset: i64, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "Size" size: i64
} [
    Mark::new(4, Location::Host, Style::None)
] }

/// Response of [`ListRealTimeLocationByModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByModelOutput {
    pub location_list: Vec<ListRealTimeLocationByModelLocationList>,
}
model! { ListRealTimeLocationByModelOutput {
    0 "LocationList" location_list: Vec<ListRealTimeLocationByModelLocationList>
} }

/// In the response of [`ListRealTimeLocationByModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeLocationByModelLocationList {
    pub altitude: Option<f64>,
    pub angle: Option<f64>,
    pub device_id: Option<String>,
    pub duration: Option<i64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub speed: Option<f64>,
}
model! { ListRealTimeLocationByModelLocationList {
    0 "Altitude" altitude: f64, 1 "Angle" angle: f64, 2 "DeviceId" device_id: String, 3 "Duration" duration: i64,
    4 "Latitude" latitude: f64, 5 "Longitude" longitude: f64, 6 "Speed" speed: f64
} }

/// Lists rpc services: `ListRpcServices` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListRpcServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRpcServices {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListRpcServices(project_id: String) "ListRpcServices" -> ListRpcServicesOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id
} }

/// Response of [`ListRpcServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRpcServicesOutput {
    pub rpc_services: Option<ListRpcServicesRpcServices>,
}
model! { ListRpcServicesOutput {
    0 "RpcServices" rpc_services: ListRpcServicesRpcServices
} }

/// In the response of [`ListRpcServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRpcServicesRpcServices {
    pub list: Vec<ListRpcServicesList>,
    pub pagination: Option<ListRpcServicesPagination>,
}
model! { ListRpcServicesRpcServices {
    0 "List" list: Vec<ListRpcServicesList>, 1 "Pagination" pagination: ListRpcServicesPagination
} }

/// In the response of [`ListRpcServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRpcServicesList {
    pub app_key: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub interface_name: Option<String>,
    pub is_delete: Option<String>,
    pub method_name: Option<String>,
    pub params: Option<String>,
    pub r#type: Option<String>,
    pub version_code: Option<String>,
}
model! { ListRpcServicesList {
    0 "AppKey" app_key: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "GroupName" group_name: String, 4 "Id" id: i64, 5 "InterfaceName" interface_name: String,
    6 "IsDelete" is_delete: String, 7 "MethodName" method_name: String, 8 "Params" params: String,
    9 "Type" r#type: String, 10 "VersionCode" version_code: String
} }

/// In the response of [`ListRpcServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRpcServicesPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListRpcServicesPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists schema subscribes: `ListSchemaSubscribes` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListSchemaSubscribes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaSubscribes {
    pub device_model: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListSchemaSubscribes(project_id: String) "ListSchemaSubscribes" -> ListSchemaSubscribesOutput {
    0 "DeviceModel" device_model: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListSchemaSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaSubscribesOutput {
    pub page_list: Vec<ListSchemaSubscribesPageList>,
}
model! { ListSchemaSubscribesOutput {
    0 "PageList" page_list: Vec<ListSchemaSubscribesPageList>
} }

/// In the response of [`ListSchemaSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaSubscribesPageList {
    pub list: Vec<ListSchemaSubscribesList>,
    pub pagination: Option<ListSchemaSubscribesPagination>,
}
model! { ListSchemaSubscribesPageList {
    0 "List" list: Vec<ListSchemaSubscribesList>, 1 "Pagination" pagination: ListSchemaSubscribesPagination
} }

/// In the response of [`ListSchemaSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaSubscribesList {
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub namespace: Option<String>,
    pub project_id: Option<String>,
    pub validity_schema: Option<String>,
    pub version: Option<String>,
}
model! { ListSchemaSubscribesList {
    0 "DeviceModel" device_model: String, 1 "DeviceModelId" device_model_id: i64, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "Namespace" namespace: String,
    6 "ProjectId" project_id: String, 7 "ValiditySchema" validity_schema: String, 8 "Version" version: String
} }

/// In the response of [`ListSchemaSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaSubscribesPagination {
    pub has_next_page: Option<bool>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub simple_sign: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListSchemaSubscribesPagination {
    0 "HasNextPage" has_next_page: bool, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "SimpleSign" simple_sign: bool, 4 "TotalCount" total_count: i64, 5 "TotalPageCount" total_page_count: i64
} }

/// Lists services: `ListServices` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {}
operation! { ListServices() "ListServices" -> ListServicesOutput {} }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub service_list: Vec<String>,
}
model! { ListServicesOutput {
    0 "ServiceList" service_list: Vec<String>
} }

/// Lists shadow schema device models: `ListShadowSchemaDeviceModels` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListShadowSchemaDeviceModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemaDeviceModels {
    /// Required.
    pub project_id: String,
}
operation! { ListShadowSchemaDeviceModels(project_id: String)
    "ListShadowSchemaDeviceModels" -> ListShadowSchemaDeviceModelsOutput {
    0 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`ListShadowSchemaDeviceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemaDeviceModelsOutput {
    pub model_list: Vec<ListShadowSchemaDeviceModelsModelList>,
}
model! { ListShadowSchemaDeviceModelsOutput {
    0 "ModelList" model_list: Vec<ListShadowSchemaDeviceModelsModelList>
} }

/// In the response of [`ListShadowSchemaDeviceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemaDeviceModelsModelList {
    pub can_create_device_id: Option<i64>,
    pub description: Option<String>,
    pub device_brand: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub init_usage_type: Option<i64>,
    pub init_usage_type_desc: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<i64>,
}
model! { ListShadowSchemaDeviceModelsModelList {
    0 "CanCreateDeviceId" can_create_device_id: i64, 1 "Description" description: String,
    2 "DeviceBrand" device_brand: String, 3 "DeviceModel" device_model: String, 4 "DeviceModelId" device_model_id: i64,
    5 "DeviceType" device_type: String, 6 "HardwareType" hardware_type: String, 7 "InitUsageType" init_usage_type: i64,
    8 "InitUsageTypeDesc" init_usage_type_desc: String, 9 "OsPlatform" os_platform: String,
    10 "ProjectId" project_id: String, 11 "SecurityChip" security_chip: i64
} }

/// Lists shadow schemas: `ListShadowSchemas` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListShadowSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemas {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    pub query_type: Option<String>,
    pub query_value: Option<String>,
}
operation! { ListShadowSchemas(project_id: String) "ListShadowSchemas" -> ListShadowSchemasOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id,
    3 "QueryType" query_type: String, 4 "QueryValue" query_value: String
} }

/// Response of [`ListShadowSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemasOutput {
    pub page_list: Option<ListShadowSchemasPageList>,
}
model! { ListShadowSchemasOutput {
    0 "PageList" page_list: ListShadowSchemasPageList
} }

/// In the response of [`ListShadowSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemasPageList {
    pub list: Vec<ListShadowSchemasList>,
    pub pagination: Option<ListShadowSchemasPagination>,
}
model! { ListShadowSchemasPageList {
    0 "List" list: Vec<ListShadowSchemasList>, 1 "Pagination" pagination: ListShadowSchemasPagination
} }

/// In the response of [`ListShadowSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemasList {
    pub auth_type: Option<i64>,
    pub auth_type_desc: Option<String>,
    pub device_model: Option<String>,
    pub device_model_id: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub module_schema: Option<String>,
    pub namespace: Option<String>,
    pub project_id: Option<String>,
}
model! { ListShadowSchemasList {
    0 "AuthType" auth_type: i64, 1 "AuthTypeDesc" auth_type_desc: String, 2 "DeviceModel" device_model: String,
    3 "DeviceModelId" device_model_id: i64, 4 "GmtCreate" gmt_create: i64, 5 "GmtModified" gmt_modified: i64,
    6 "Id" id: i64, 7 "ModuleSchema" module_schema: String, 8 "Namespace" namespace: String,
    9 "ProjectId" project_id: String
} }

/// In the response of [`ListShadowSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShadowSchemasPagination {
    pub has_next_page: Option<bool>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub simple_sign: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListShadowSchemasPagination {
    0 "HasNextPage" has_next_page: bool, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "SimpleSign" simple_sign: bool, 4 "TotalCount" total_count: i64, 5 "TotalPageCount" total_page_count: i64
} }

/// Lists support features: `ListSupportFeatures` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListSupportFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportFeatures {}
operation! { ListSupportFeatures() "ListSupportFeatures" -> ListSupportFeaturesOutput {} }

/// Response of [`ListSupportFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportFeaturesOutput {
    pub support_features: Vec<ListSupportFeaturesSupportFeatures>,
}
model! { ListSupportFeaturesOutput {
    0 "SupportFeatures" support_features: Vec<ListSupportFeaturesSupportFeatures>
} }

/// In the response of [`ListSupportFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportFeaturesSupportFeatures {
    pub name: Option<String>,
}
model! { ListSupportFeaturesSupportFeatures {
    0 "Name" name: String
} }

/// Lists track by time: `ListTrackByTime` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListTrackByTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrackByTime {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub device_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`ListTrackByTime::new`].
pub struct ListTrackByTimeRequired {
    pub begin_time: i64,
    pub device_id: String,
    pub end_time: i64,
    pub project_id: String,
    pub region_id: String,
}
operation! { ListTrackByTime { ListTrackByTimeRequired: begin_time, device_id, end_time, project_id, region_id }
    "ListTrackByTime" -> ListTrackByTimeOutput {
    0 "BeginTime" begin_time, 1 "DeviceId" device_id, 2 "EndTime" end_time, 3 "ProjectId" project_id,
    4 "RegionId" region_id
} [
    Mark::new(4, Location::Host, Style::None)
] }

/// Response of [`ListTrackByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrackByTimeOutput {
    pub track_point_list: Vec<ListTrackByTimeTrackPointList>,
}
model! { ListTrackByTimeOutput {
    0 "TrackPointList" track_point_list: Vec<ListTrackByTimeTrackPointList>
} }

/// In the response of [`ListTrackByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrackByTimeTrackPointList {
    pub altitude: Option<f64>,
    pub angle: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub speed: Option<f64>,
    pub time: Option<i64>,
}
model! { ListTrackByTimeTrackPointList {
    0 "Altitude" altitude: f64, 1 "Angle" angle: f64, 2 "Latitude" latitude: f64, 3 "Longitude" longitude: f64,
    4 "Speed" speed: f64, 5 "Time" time: i64
} }

/// Lists triggers: `ListTriggers` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListTriggers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListTriggers(namespace: String, project_id: String) "ListTriggers" -> ListTriggersOutput {
    0 "Namespace" namespace, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} }

/// Response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub trigger_list: Option<ListTriggersTriggerList>,
}
model! { ListTriggersOutput {
    0 "TriggerList" trigger_list: ListTriggersTriggerList
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersTriggerList {
    pub pagination: Option<ListTriggersPagination>,
    pub triggers: Vec<ListTriggersTriggers>,
}
model! { ListTriggersTriggerList {
    0 "Pagination" pagination: ListTriggersPagination, 1 "Triggers" triggers: Vec<ListTriggersTriggers>
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListTriggersPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersTriggers {
    pub chained_function_ids: Option<String>,
    pub functions: Vec<ListTriggersFunctions>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub invocation_mode: Option<i64>,
    pub namespace: Option<String>,
    pub production: Option<i64>,
    pub sandbox: Option<i64>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { ListTriggersTriggers {
    0 "ChainedFunctionIds" chained_function_ids: String, 1 "Functions" functions: Vec<ListTriggersFunctions>,
    2 "GmtCreate" gmt_create: i64, 3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64,
    5 "InvocationMode" invocation_mode: i64, 6 "Namespace" namespace: String, 7 "Production" production: i64,
    8 "Sandbox" sandbox: i64, 9 "Source" source: String, 10 "Status" status: i64, 11 "Type" r#type: i64
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersFunctions {
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListTriggersFunctions {
    0 "FileId" file_id: i64, 1 "FileName" file_name: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "Name" name: String
} }

/// Lists upstream app key relations: `ListUpstreamAppKeyRelations` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListUpstreamAppKeyRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppKeyRelations {
    /// Required.
    pub app_server_id: i64,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { ListUpstreamAppKeyRelations(app_server_id: i64, project_id: String)
    "ListUpstreamAppKeyRelations" -> ListUpstreamAppKeyRelationsOutput {
    0 "AppServerId" app_server_id, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} }

/// Response of [`ListUpstreamAppKeyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppKeyRelationsOutput {
    pub relation_list: Option<ListUpstreamAppKeyRelationsRelationList>,
}
model! { ListUpstreamAppKeyRelationsOutput {
    0 "RelationList" relation_list: ListUpstreamAppKeyRelationsRelationList
} }

/// In the response of [`ListUpstreamAppKeyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppKeyRelationsRelationList {
    pub list: Vec<ListUpstreamAppKeyRelationsList>,
    pub pagination: Option<ListUpstreamAppKeyRelationsPagination>,
}
model! { ListUpstreamAppKeyRelationsRelationList {
    0 "List" list: Vec<ListUpstreamAppKeyRelationsList>,
    1 "Pagination" pagination: ListUpstreamAppKeyRelationsPagination
} }

/// In the response of [`ListUpstreamAppKeyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppKeyRelationsList {
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_package: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub p_app_key: Option<String>,
    pub project_id: Option<String>,
}
model! { ListUpstreamAppKeyRelationsList {
    0 "AppKey" app_key: String, 1 "AppName" app_name: String, 2 "AppPackage" app_package: String,
    3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64, 5 "PAppKey" p_app_key: String, 6 "ProjectId" project_id: String
} }

/// In the response of [`ListUpstreamAppKeyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppKeyRelationsPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListUpstreamAppKeyRelationsPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists upstream app servers: `ListUpstreamAppServers` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListUpstreamAppServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppServers {
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { ListUpstreamAppServers(project_id: String) "ListUpstreamAppServers" -> ListUpstreamAppServersOutput {
    0 "PageIndex" page_index: String, 1 "PageSize" page_size: String, 2 "ProjectId" project_id
} }

/// Response of [`ListUpstreamAppServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppServersOutput {
    pub app_servers: Option<ListUpstreamAppServersAppServers>,
}
model! { ListUpstreamAppServersOutput {
    0 "AppServers" app_servers: ListUpstreamAppServersAppServers
} }

/// In the response of [`ListUpstreamAppServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppServersAppServers {
    pub list: Vec<ListUpstreamAppServersList>,
    pub pagination: Option<ListUpstreamAppServersPagination>,
}
model! { ListUpstreamAppServersAppServers {
    0 "List" list: Vec<ListUpstreamAppServersList>, 1 "Pagination" pagination: ListUpstreamAppServersPagination
} }

/// In the response of [`ListUpstreamAppServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppServersList {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub p_app_key: Option<String>,
    pub project_id: Option<String>,
    pub queue_name_list: Option<String>,
    pub tags: Option<String>,
}
model! { ListUpstreamAppServersList {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "PAppKey" p_app_key: String, 5 "ProjectId" project_id: String, 6 "QueueNameList" queue_name_list: String,
    7 "Tags" tags: String
} }

/// In the response of [`ListUpstreamAppServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamAppServersPagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListUpstreamAppServersPagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageCount" total_page_count: i64
} }

/// Lists vehicle: `ListVehicle` of `iovcc` 2018-05-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListVehicle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVehicle {
    pub device_id: Option<String>,
    /// Required. 1 to 2147483647.
    pub page_index: i64,
    /// Required. 10 to 100.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub vin: Option<String>,
}
operation! { ListVehicle(page_index: i64, page_size: i64, project_id: String) "ListVehicle" -> ListVehicleOutput {
    0 "DeviceId" device_id: String, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "RegionId" region_id: String, 5 "Vin" vin: String
} [
    Mark::new(4, Location::Host, Style::None)
] { method: "GET", } }

/// Response of [`ListVehicle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVehicleOutput {
    pub vehicles: Option<ListVehicleVehicles>,
}
model! { ListVehicleOutput {
    0 "Vehicles" vehicles: ListVehicleVehicles
} }

/// In the response of [`ListVehicle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVehicleVehicles {
    pub list: Vec<ListVehicleList>,
    pub pagination: Option<ListVehiclePagination>,
}
model! { ListVehicleVehicles {
    0 "List" list: Vec<ListVehicleList>, 1 "Pagination" pagination: ListVehiclePagination
} }

/// In the response of [`ListVehicle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVehicleList {
    pub connection_status: Option<String>,
    pub create_time: Option<i64>,
    pub device_id: Option<String>,
    pub vin: Option<String>,
}
model! { ListVehicleList {
    0 "ConnectionStatus" connection_status: String, 1 "CreateTime" create_time: i64, 2 "DeviceId" device_id: String,
    3 "Vin" vin: String
} }

/// In the response of [`ListVehicle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVehiclePagination {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListVehiclePagination {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Lists version device groups: `ListVersionDeviceGroups` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/ListVersionDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionDeviceGroups {
    /// Required.
    pub project_id: String,
}
operation! { ListVersionDeviceGroups(project_id: String) "ListVersionDeviceGroups" -> ListVersionDeviceGroupsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`ListVersionDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionDeviceGroupsOutput {
    pub device_group_list: Vec<ListVersionDeviceGroupsDeviceGroupList>,
}
model! { ListVersionDeviceGroupsOutput {
    0 "DeviceGroupList" device_group_list: Vec<ListVersionDeviceGroupsDeviceGroupList>
} }

/// In the response of [`ListVersionDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionDeviceGroupsDeviceGroupList {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListVersionDeviceGroupsDeviceGroupList {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModify" gmt_modify: String,
    3 "Id" id: String, 4 "Name" name: String
} }

/// Publishes app version: `PublishAppVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PublishAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAppVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub send_message: bool,
    /// Required.
    pub version_id: String,
}
operation! { PublishAppVersion(project_id: String, send_message: bool, version_id: String)
    "PublishAppVersion" -> Empty {
    0 "ProjectId" project_id, 1 "SendMessage" send_message, 2 "VersionId" version_id
} }

/// Response of [`PublishAppVersion`]: empty.
pub type PublishAppVersionOutput = Empty;

/// Publishes mqtt message: `PublishMqttMessage` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PublishMqttMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMqttMessage {
    /// Required.
    pub app_key: String,
    /// Required.
    pub message: String,
    /// Required.
    pub project_id: String,
    /// 0 to 2.
    pub qos: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { PublishMqttMessage(app_key: String, message: String, project_id: String, topic: String)
    "PublishMqttMessage" -> PublishMqttMessageOutput {
    0 "AppKey" app_key, 1 "Message" message, 2 "ProjectId" project_id, 3 "QoS" qos: i64, 4 "RegionId" region_id: String,
    5 "Topic" topic
} [
    Mark::new(4, Location::Host, Style::None)
] }

/// Response of [`PublishMqttMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMqttMessageOutput {
    pub mid: Option<String>,
}
model! { PublishMqttMessageOutput {
    0 "Mid" mid: String
} }

/// Publishes os version: `PublishOsVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PublishOsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishOsVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub send_message: bool,
    /// Required.
    pub version_id: String,
}
operation! { PublishOsVersion(project_id: String, send_message: bool, version_id: String) "PublishOsVersion" -> Empty {
    0 "ProjectId" project_id, 1 "SendMessage" send_message, 2 "VersionId" version_id
} }

/// Response of [`PublishOsVersion`]: empty.
pub type PublishOsVersionOutput = Empty;

/// Pushes config info: `PushConfigInfo` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PushConfigInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushConfigInfo {
    /// Required.
    pub config: String,
    /// Required.
    pub host_device_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { PushConfigInfo(config: String, host_device_id: String, project_id: String) "PushConfigInfo" -> Empty {
    0 "Config" config, 1 "HostDeviceId" host_device_id, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} [
    Mark::new(3, Location::Host, Style::None)
] }

/// Response of [`PushConfigInfo`]: empty.
pub type PushConfigInfoOutput = Empty;

/// Pushes message: `PushMessage` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PushMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessage {
    /// Required.
    pub act: String,
    /// Required.
    pub app_key: String,
    /// Required.
    pub app_package: String,
    pub custom_content: Option<String>,
    pub desc: Option<String>,
    pub expired_time: Option<i64>,
    /// Required.
    pub pkg_content: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub receiver_type: String,
    /// Required.
    pub receiver_values: String,
    pub title: Option<String>,
    /// Required.
    pub r#type: i64,
    pub uri: Option<String>,
}

/// Arguments of [`PushMessage::new`].
pub struct PushMessageRequired {
    pub act: String,
    pub app_key: String,
    pub app_package: String,
    pub pkg_content: String,
    pub project_id: String,
    pub receiver_type: String,
    pub receiver_values: String,
    pub r#type: i64,
}
operation! {
    PushMessage { PushMessageRequired: act, app_key, app_package, pkg_content, project_id, receiver_type, receiver_values, r#type }
    "PushMessage" -> PushMessageOutput {
    0 "Act" act, 1 "AppKey" app_key, 2 "AppPackage" app_package, 3 "CustomContent" custom_content: String,
    4 "Desc" desc: String, 5 "ExpiredTime" expired_time: i64, 6 "PkgContent" pkg_content, 7 "ProjectId" project_id,
    8 "ReceiverType" receiver_type, 9 "ReceiverValues" receiver_values, 10 "Title" title: String, 11 "Type" r#type,
    12 "Uri" uri: String
} }

/// Response of [`PushMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessageOutput {
    pub mid: Option<i64>,
}
model! { PushMessageOutput {
    0 "Mid" mid: i64
} }

/// Pushes version message: `PushVersionMessage` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/PushVersionMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushVersionMessage {
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub version_type: String,
}
operation! { PushVersionMessage(project_id: String, version_id: String, version_type: String)
    "PushVersionMessage" -> Empty {
    0 "ProjectId" project_id, 1 "VersionId" version_id, 2 "VersionType" version_type
} }

/// Response of [`PushVersionMessage`]: empty.
pub type PushVersionMessageOutput = Empty;

/// Queries prepublish passed device count: `QueryPrepublishPassedDeviceCount` of `iovcc` 2018-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/QueryPrepublishPassedDeviceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepublishPassedDeviceCount {
    /// Required.
    pub prepublish_id: String,
    /// Required.
    pub project_id: String,
}
operation! { QueryPrepublishPassedDeviceCount(prepublish_id: String, project_id: String)
    "QueryPrepublishPassedDeviceCount" -> QueryPrepublishPassedDeviceCountOutput {
    0 "PrepublishId" prepublish_id, 1 "ProjectId" project_id
} }

/// Response of [`QueryPrepublishPassedDeviceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepublishPassedDeviceCountOutput {
    pub count: Option<i64>,
}
model! { QueryPrepublishPassedDeviceCountOutput {
    0 "Count" count: i64
} }

/// Sets fence scope: `SetFenceScope` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/SetFenceScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFenceScope {
    /// Required.
    pub brand_id: String,
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub model_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`SetFenceScope::new`].
pub struct SetFenceScopeRequired {
    pub brand_id: String,
    pub fence_id: i64,
    pub model_id: String,
    pub project_id: String,
    pub region_id: String,
}
operation! { SetFenceScope { SetFenceScopeRequired: brand_id, fence_id, model_id, project_id, region_id }
    "SetFenceScope" -> Empty {
    0 "BrandId" brand_id, 1 "FenceId" fence_id, 2 "ModelId" model_id, 3 "ProjectId" project_id, 4 "RegionId" region_id
} [
    Mark::new(4, Location::Host, Style::None)
] }

/// Response of [`SetFenceScope`]: empty.
pub type SetFenceScopeOutput = Empty;

/// Submits assist report: `SubmitAssistReport` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/SubmitAssistReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAssistReport {
    pub assist_description: Option<String>,
    /// Required.
    pub assist_id: String,
    pub assist_reason: Option<String>,
    pub assist_result: Option<String>,
    pub assist_tag: Option<String>,
    pub device_model: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { SubmitAssistReport(assist_id: String, project_id: String) "SubmitAssistReport" -> Empty {
    0 "AssistDescription" assist_description: String, 1 "AssistId" assist_id, 2 "AssistReason" assist_reason: String,
    3 "AssistResult" assist_result: String, 4 "AssistTag" assist_tag: String, 5 "DeviceModel" device_model: String,
    6 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`SubmitAssistReport`]: empty.
pub type SubmitAssistReportOutput = Empty;

/// Updates api gateway app status: `UpdateApiGatewayAppStatus` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateApiGatewayAppStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiGatewayAppStatus {
    /// Required.
    pub gateway_app_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub status: i64,
}
operation! { UpdateApiGatewayAppStatus(gateway_app_id: String, project_id: String, status: i64)
    "UpdateApiGatewayAppStatus" -> Empty {
    0 "GatewayAppId" gateway_app_id, 1 "ProjectId" project_id, 2 "Status" status
} }

/// Response of [`UpdateApiGatewayAppStatus`]: empty.
pub type UpdateApiGatewayAppStatusOutput = Empty;

/// Updates app black white versions: `UpdateAppBlackWhiteVersions` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateAppBlackWhiteVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppBlackWhiteVersions {
    pub black_app_versions: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    pub white_app_versions: Option<String>,
}
operation! { UpdateAppBlackWhiteVersions(project_id: String, version_id: String)
    "UpdateAppBlackWhiteVersions" -> Empty {
    0 "BlackAppVersions" black_app_versions: String, 1 "ProjectId" project_id, 2 "VersionId" version_id,
    3 "WhiteAppVersions" white_app_versions: String
} }

/// Response of [`UpdateAppBlackWhiteVersions`]: empty.
pub type UpdateAppBlackWhiteVersionsOutput = Empty;

/// Updates app version: `UpdateAppVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppVersion {
    pub apk_md5: Option<String>,
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub black_version_list: Option<String>,
    pub device_adapter_list: Option<String>,
    pub install_type: Option<String>,
    pub is_allow_new_install: Option<String>,
    pub is_force_upgrade: Option<String>,
    pub is_need_restart: Option<String>,
    pub is_silent_upgrade: Option<String>,
    pub package_url: Option<String>,
    /// Required.
    pub project_id: String,
    pub release_note: Option<String>,
    pub remark: Option<String>,
    pub restart_app_param: Option<String>,
    pub restart_app_type: Option<String>,
    pub restart_type: Option<String>,
    pub version_code: Option<String>,
    pub version_id: Option<String>,
    pub white_version_list: Option<String>,
}
operation! { UpdateAppVersion(project_id: String) "UpdateAppVersion" -> Empty {
    0 "ApkMd5" apk_md5: String, 1 "AppId" app_id: String, 2 "AppVersion" app_version: String,
    3 "BlackVersionList" black_version_list: String, 4 "DeviceAdapterList" device_adapter_list: String,
    5 "InstallType" install_type: String, 6 "IsAllowNewInstall" is_allow_new_install: String,
    7 "IsForceUpgrade" is_force_upgrade: String, 8 "IsNeedRestart" is_need_restart: String,
    9 "IsSilentUpgrade" is_silent_upgrade: String, 10 "PackageUrl" package_url: String, 11 "ProjectId" project_id,
    12 "ReleaseNote" release_note: String, 13 "Remark" remark: String, 14 "RestartAppParam" restart_app_param: String,
    15 "RestartAppType" restart_app_type: String, 16 "RestartType" restart_type: String,
    17 "VersionCode" version_code: String, 18 "VersionId" version_id: String,
    19 "WhiteVersionList" white_version_list: String
} }

/// Response of [`UpdateAppVersion`]: empty.
pub type UpdateAppVersionOutput = Empty;

/// Updates app version release note: `UpdateAppVersionReleaseNote` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateAppVersionReleaseNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppVersionReleaseNote {
    /// Required.
    pub project_id: String,
    /// Required.
    pub release_note: String,
    /// Required.
    pub version_id: String,
}
operation! { UpdateAppVersionReleaseNote(project_id: String, release_note: String, version_id: String)
    "UpdateAppVersionReleaseNote" -> Empty {
    0 "ProjectId" project_id, 1 "ReleaseNote" release_note, 2 "VersionId" version_id
} }

/// Response of [`UpdateAppVersionReleaseNote`]: empty.
pub type UpdateAppVersionReleaseNoteOutput = Empty;

/// Updates app version remark: `UpdateAppVersionRemark` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateAppVersionRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppVersionRemark {
    /// Required.
    pub project_id: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub version_id: String,
}
operation! { UpdateAppVersionRemark(project_id: String, remark: String, version_id: String)
    "UpdateAppVersionRemark" -> Empty {
    0 "ProjectId" project_id, 1 "Remark" remark, 2 "VersionId" version_id
} }

/// Response of [`UpdateAppVersionRemark`]: empty.
pub type UpdateAppVersionRemarkOutput = Empty;

/// Updates app version status: `UpdateAppVersionStatus` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateAppVersionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppVersionStatus {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    pub status: Option<String>,
}
operation! { UpdateAppVersionStatus(id: String, project_id: String) "UpdateAppVersionStatus" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Status" status: String
} }

/// Response of [`UpdateAppVersionStatus`]: empty.
pub type UpdateAppVersionStatusOutput = Empty;

/// Updates customized filter: `UpdateCustomizedFilter` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateCustomizedFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedFilter {
    /// Required.
    pub black_white_type: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub value: String,
    /// Required.
    pub value_compare_type: String,
    /// Required.
    pub value_type: String,
}

/// Arguments of [`UpdateCustomizedFilter::new`].
pub struct UpdateCustomizedFilterRequired {
    pub black_white_type: String,
    pub id: i64,
    pub name: String,
    pub project_id: String,
    pub value: String,
    pub value_compare_type: String,
    pub value_type: String,
}
operation! {
    UpdateCustomizedFilter { UpdateCustomizedFilterRequired: black_white_type, id, name, project_id, value, value_compare_type, value_type }
    "UpdateCustomizedFilter" -> Empty {
    0 "BlackWhiteType" black_white_type, 1 "Id" id, 2 "Name" name, 3 "ProjectId" project_id, 4 "Value" value,
    5 "ValueCompareType" value_compare_type, 6 "ValueType" value_type
} }

/// Response of [`UpdateCustomizedFilter`]: empty.
pub type UpdateCustomizedFilterOutput = Empty;

/// Updates device model: `UpdateDeviceModel` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceModel {
    pub brand_name: Option<String>,
    pub can_create_device_id: Option<String>,
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub hardware_type: Option<String>,
    pub id: Option<String>,
    pub init_usage_type: Option<String>,
    pub model_name: Option<String>,
    pub object_key: Option<String>,
    pub os_platform: Option<String>,
    pub project_id: Option<String>,
    pub security_chip: Option<String>,
}
operation! { UpdateDeviceModel() "UpdateDeviceModel" -> Empty {
    0 "BrandName" brand_name: String, 1 "CanCreateDeviceId" can_create_device_id: String,
    2 "Description" description: String, 3 "DeviceName" device_name: String, 4 "DeviceType" device_type: String,
    5 "HardwareType" hardware_type: String, 6 "Id" id: String, 7 "InitUsageType" init_usage_type: String,
    8 "ModelName" model_name: String, 9 "ObjectKey" object_key: String, 10 "OsPlatform" os_platform: String,
    11 "ProjectId" project_id: String, 12 "SecurityChip" security_chip: String
} }

/// Response of [`UpdateDeviceModel`]: empty.
pub type UpdateDeviceModelOutput = Empty;

/// Updates geo fence: `UpdateGeoFence` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateGeoFence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeoFence {
    pub alarm_condition: Option<String>,
    pub area: Option<f64>,
    pub center: Option<String>,
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub fence_id: i64,
    pub fence_name: Option<String>,
    pub points: Option<String>,
    /// Required.
    pub project_id: String,
    pub province_code: Option<String>,
    pub radius: Option<i64>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<i64>,
}
operation! { UpdateGeoFence(fence_id: i64, project_id: String, region_id: String) "UpdateGeoFence" -> Empty {
    0 "AlarmCondition" alarm_condition: String, 1 "Area" area: f64, 2 "Center" center: String,
    3 "CityCode" city_code: String, 4 "CountryCode" country_code: String, 5 "Description" description: String,
    6 "FenceId" fence_id, 7 "FenceName" fence_name: String, 8 "Points" points: String, 9 "ProjectId" project_id,
    10 "ProvinceCode" province_code: String, 11 "Radius" radius: i64, 12 "RegionId" region_id, 13 "Type" r#type: i64
} [
    Mark::new(12, Location::Host, Style::None)
] }

/// Response of [`UpdateGeoFence`]: empty.
pub type UpdateGeoFenceOutput = Empty;

/// Updates namespace data: `UpdateNamespaceData` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateNamespaceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceData {
    pub account_id: Option<String>,
    pub account_type: Option<String>,
    /// Required.
    pub auth_type: String,
    pub device_id: Option<String>,
    pub device_id_type: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub new_data: String,
    /// Required.
    pub old_data: String,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`UpdateNamespaceData::new`].
pub struct UpdateNamespaceDataRequired {
    pub auth_type: String,
    pub namespace: String,
    pub new_data: String,
    pub old_data: String,
    pub path: String,
    pub project_id: String,
}
operation! {
    UpdateNamespaceData { UpdateNamespaceDataRequired: auth_type, namespace, new_data, old_data, path, project_id }
    "UpdateNamespaceData" -> Empty {
    0 "AccountId" account_id: String, 1 "AccountType" account_type: String, 2 "AuthType" auth_type,
    3 "DeviceId" device_id: String, 4 "DeviceIdType" device_id_type: String, 5 "Namespace" namespace,
    6 "NewData" new_data, 7 "OldData" old_data, 8 "Path" path, 9 "ProjectId" project_id
} }

/// Response of [`UpdateNamespaceData`]: empty.
pub type UpdateNamespaceDataOutput = Empty;

/// Updates os black white versions: `UpdateOsBlackWhiteVersions` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateOsBlackWhiteVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOsBlackWhiteVersions {
    pub black_versions: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub version_id: String,
    pub white_versions: Option<String>,
}
operation! { UpdateOsBlackWhiteVersions(project_id: String, version_id: String) "UpdateOsBlackWhiteVersions" -> Empty {
    0 "BlackVersions" black_versions: String, 1 "ProjectId" project_id, 2 "VersionId" version_id,
    3 "WhiteVersions" white_versions: String
} }

/// Response of [`UpdateOsBlackWhiteVersions`]: empty.
pub type UpdateOsBlackWhiteVersionsOutput = Empty;

/// Updates os version: `UpdateOsVersion` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateOsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOsVersion {
    pub black_version_list: Option<String>,
    /// Required.
    pub device_model_id: String,
    /// Required.
    pub enable_mobile_download: String,
    /// Required.
    pub id: String,
    /// Required.
    pub is_force_night_upgrade: String,
    /// Required.
    pub is_force_upgrade: String,
    /// Required.
    pub is_milestone: String,
    pub max_client_version: Option<String>,
    pub min_client_version: Option<String>,
    pub mobile_download_max_size: Option<String>,
    /// Required.
    pub night_upgrade_download_type: String,
    /// Required.
    pub night_upgrade_is_allowed_cancel: String,
    /// Required.
    pub night_upgrade_is_show_tip: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub release_note: String,
    pub remark: Option<String>,
    /// Required.
    pub rom_list: String,
    /// Required.
    pub system_version: String,
    pub white_version_list: Option<String>,
}

/// Arguments of [`UpdateOsVersion::new`].
pub struct UpdateOsVersionRequired {
    pub device_model_id: String,
    pub enable_mobile_download: String,
    pub id: String,
    pub is_force_night_upgrade: String,
    pub is_force_upgrade: String,
    pub is_milestone: String,
    pub night_upgrade_download_type: String,
    pub night_upgrade_is_allowed_cancel: String,
    pub night_upgrade_is_show_tip: String,
    pub project_id: String,
    pub release_note: String,
    pub rom_list: String,
    pub system_version: String,
}
operation! {
    UpdateOsVersion { UpdateOsVersionRequired: device_model_id, enable_mobile_download, id, is_force_night_upgrade, is_force_upgrade, is_milestone, night_upgrade_download_type, night_upgrade_is_allowed_cancel, night_upgrade_is_show_tip, project_id, release_note, rom_list, system_version }
    "UpdateOsVersion" -> Empty {
    0 "BlackVersionList" black_version_list: String, 1 "DeviceModelId" device_model_id,
    2 "EnableMobileDownload" enable_mobile_download, 3 "Id" id, 4 "IsForceNightUpgrade" is_force_night_upgrade,
    5 "IsForceUpgrade" is_force_upgrade, 6 "IsMilestone" is_milestone, 7 "MaxClientVersion" max_client_version: String,
    8 "MinClientVersion" min_client_version: String, 9 "MobileDownloadMaxSize" mobile_download_max_size: String,
    10 "NightUpgradeDownloadType" night_upgrade_download_type,
    11 "NightUpgradeIsAllowedCancel" night_upgrade_is_allowed_cancel,
    12 "NightUpgradeIsShowTip" night_upgrade_is_show_tip, 13 "ProjectId" project_id, 14 "ReleaseNote" release_note,
    15 "Remark" remark: String, 16 "RomList" rom_list, 17 "SystemVersion" system_version,
    18 "WhiteVersionList" white_version_list: String
} }

/// Response of [`UpdateOsVersion`]: empty.
pub type UpdateOsVersionOutput = Empty;

/// Updates os version release note: `UpdateOsVersionReleaseNote` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateOsVersionReleaseNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOsVersionReleaseNote {
    /// Required.
    pub project_id: String,
    /// Required.
    pub release_note: String,
    /// Required.
    pub version_id: String,
}
operation! { UpdateOsVersionReleaseNote(project_id: String, release_note: String, version_id: String)
    "UpdateOsVersionReleaseNote" -> Empty {
    0 "ProjectId" project_id, 1 "ReleaseNote" release_note, 2 "VersionId" version_id
} }

/// Response of [`UpdateOsVersionReleaseNote`]: empty.
pub type UpdateOsVersionReleaseNoteOutput = Empty;

/// Updates os version remark: `UpdateOsVersionRemark` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateOsVersionRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOsVersionRemark {
    /// Required.
    pub project_id: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub version_id: String,
}
operation! { UpdateOsVersionRemark(project_id: String, remark: String, version_id: String)
    "UpdateOsVersionRemark" -> Empty {
    0 "ProjectId" project_id, 1 "Remark" remark, 2 "VersionId" version_id
} }

/// Response of [`UpdateOsVersionRemark`]: empty.
pub type UpdateOsVersionRemarkOutput = Empty;

/// Updates os version status: `UpdateOsVersionStatus` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateOsVersionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOsVersionStatus {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    pub status: Option<String>,
}
operation! { UpdateOsVersionStatus(id: String, project_id: String) "UpdateOsVersionStatus" -> Empty {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Status" status: String
} }

/// Response of [`UpdateOsVersionStatus`]: empty.
pub type UpdateOsVersionStatusOutput = Empty;

/// Updates project: `UpdateProject` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
    pub description: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
}
operation! { UpdateProject(description: String, name: String, project_id: String) "UpdateProject" -> Empty {
    0 "Description" description, 1 "Name" name, 2 "ProjectId" project_id
} }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates schema subscribe: `UpdateSchemaSubscribe` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateSchemaSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSchemaSubscribe {
    /// Required.
    pub device_model: String,
    /// Required.
    pub project_id: String,
    pub schema_version: Option<String>,
    pub subscribe_list: Option<String>,
}
operation! { UpdateSchemaSubscribe(device_model: String, project_id: String) "UpdateSchemaSubscribe" -> Empty {
    0 "DeviceModel" device_model, 1 "ProjectId" project_id, 2 "SchemaVersion" schema_version: String,
    3 "SubscribeList" subscribe_list: String
} }

/// Response of [`UpdateSchemaSubscribe`]: empty.
pub type UpdateSchemaSubscribeOutput = Empty;

/// Updates shadow schema: `UpdateShadowSchema` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateShadowSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateShadowSchema {
    pub auth_type: Option<String>,
    /// Required.
    pub device_model_id: String,
    /// Required.
    pub id: String,
    pub namespace: Option<String>,
    /// Required.
    pub project_id: String,
    pub schema: Option<String>,
}
operation! { UpdateShadowSchema(device_model_id: String, id: String, project_id: String) "UpdateShadowSchema" -> Empty {
    0 "AuthType" auth_type: String, 1 "DeviceModelId" device_model_id, 2 "Id" id, 3 "Namespace" namespace: String,
    4 "ProjectId" project_id, 5 "Schema" schema: String
} }

/// Response of [`UpdateShadowSchema`]: empty.
pub type UpdateShadowSchemaOutput = Empty;

/// Updates trigger: `UpdateTrigger` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    /// Required.
    pub id: i64,
    pub production: Option<i64>,
    /// Required.
    pub project_id: String,
    pub sandbox: Option<i64>,
}
operation! { UpdateTrigger(id: i64, project_id: String) "UpdateTrigger" -> Empty {
    0 "Id" id, 1 "Production" production: i64, 2 "ProjectId" project_id, 3 "Sandbox" sandbox: i64
} }

/// Response of [`UpdateTrigger`]: empty.
pub type UpdateTriggerOutput = Empty;

/// Updates upstream app server: `UpdateUpstreamAppServer` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateUpstreamAppServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUpstreamAppServer {
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub tags: Option<String>,
}
operation! { UpdateUpstreamAppServer(id: i64) "UpdateUpstreamAppServer" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "ProjectId" project_id: String, 3 "Tags" tags: String
} }

/// Response of [`UpdateUpstreamAppServer`]: empty.
pub type UpdateUpstreamAppServerOutput = Empty;

/// Updates version device group: `UpdateVersionDeviceGroup` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateVersionDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVersionDeviceGroup {
    pub description: Option<String>,
    pub id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
}
operation! { UpdateVersionDeviceGroup(name: String, project_id: String) "UpdateVersionDeviceGroup" -> Empty {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name, 3 "ProjectId" project_id
} }

/// Response of [`UpdateVersionDeviceGroup`]: empty.
pub type UpdateVersionDeviceGroupOutput = Empty;

/// Updates version prepublish active status: `UpdateVersionPrepublishActiveStatus` of `iovcc` 2018-05-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/iovcc/2018-05-01/UpdateVersionPrepublishActiveStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVersionPrepublishActiveStatus {
    /// Required.
    pub is_active: String,
    /// Required.
    pub prepublish_id: String,
    /// Required.
    pub project_id: String,
}
operation! { UpdateVersionPrepublishActiveStatus(is_active: String, prepublish_id: String, project_id: String)
    "UpdateVersionPrepublishActiveStatus" -> Empty {
    0 "IsActive" is_active, 1 "PrepublishId" prepublish_id, 2 "ProjectId" project_id
} }

/// Response of [`UpdateVersionPrepublishActiveStatus`]: empty.
pub type UpdateVersionPrepublishActiveStatusOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddUploadedFunctionFileInfo, AddVersionBlackDevices, AddVersionGroupDevices, AddVersionWhiteDevices,
    AddVersionWhiteDevicesByDeviceGroups, ConnectAssistDevice, ControlGeoFence, CountActivatedOrNewRegistrationDevice,
    CountDeviceBrands, CountDeviceModels, CountDevices, CountProjects, CountYunIdInfo, CreateAppVersion,
    CreateCustomizedFilter, CreateCustomizedProperty, CreateDevice, CreateDeviceBrand, CreateDeviceModel,
    CreateGeoFence, CreateMqttRootTopic, CreateNamespace, CreateOsVersion, CreateProject, CreateProjectApp,
    CreateRamUser, CreateRpcService, CreateSchemaSubscribe, CreateShadowSchema, CreateSubscribe, CreateTrigger,
    CreateUpstreamAppKeyRelation, CreateUpstreamAppKeyRelations, CreateUpstreamAppServer, CreateUserPrivilege,
    CreateVersionDeviceGroup, CreateVersionPrepublish, CreateVersionTest, DelayPublishOsVersion,
    DeleteAllCustomizedFilters, DeleteAllVersionGroupDevices, DeleteCameraShootingRecord, DeleteCustomizedFilter,
    DeleteCustomizedProperty, DeleteDevice, DeleteFunctionFile, DeleteGeoFence, DeleteMqttRootTopic, DeleteNamespace,
    DeleteOpenAccount, DeleteProjectApp, DeleteRpcService, DeleteSchemaSubscribe, DeleteShadowSchema, DeleteTrigger,
    DeleteUpstreamAppKeyRelation, DeleteUpstreamAppServer, DeleteVersionAllBlackDevices, DeleteVersionAllWhiteDevices,
    DeleteVersionBlackDevices, DeleteVersionBlackDevicesById, DeleteVersionDeviceGroup, DeleteVersionGroupDevice,
    DeleteVersionGroupDeviceById, DeleteVersionTest, DeleteVersionWhiteDevices, DeleteVersionWhiteDevicesById,
    DeployFunctionFile, DescribeApiGatewayAppSecurity, DescribeAppVersion, DescribeAssistRTMPServerAddress,
    DescribeAssistReport, DescribeAssistWSServerAddress, DescribeCustomizedFilter, DescribeDefaultSchema,
    DescribeDevice, DescribeDeviceBrand, DescribeDeviceIdByHardwareId, DescribeDeviceIdByOuterInfo, DescribeDeviceInfo,
    DescribeDeviceModel, DescribeDeviceOnlineInfo, DescribeDeviceShadow, DescribeDeviceValiditySchema, DescribeMessage,
    DescribeMqttClientStatus, DescribeMqttMessage, DescribeMqttTopicSubscription, DescribeOpenAccount,
    DescribeOsVersion, DescribeProject, DescribeProjectAppSecurity, DescribeShadowSchema, DescribeVersionDeviceGroup,
    DiagnosisVersion, ExecuteCameraShootingCommand, ExecuteRemoteCommand, ExecuteVehicleControl, FindAppVersions,
    FindCustomizedFilters, FindCustomizedProperties, FindOsVersions, FindPrepublishPassedDevices,
    FindPrepublishesByParentId, FindPrepublishesByVersionId, FindVersionBlackDevices, FindVersionDeviceGroups,
    FindVersionGroupDevices, FindVersionMessageSendRecords, FindVersionMessages, FindVersionTests,
    FindVersionWhiteDevices, GenerateAssistFileUploadUrl, GenerateFunctionFileUploadMeta, GenerateOssPostPolicy,
    GenerateOssUploadMeta, GenerateSdkDownloadInfo, GenerateSysAppDownloadInfo, GetCommercialVehicleDevice,
    GetCommercialVehicleTrack, GetDeviceAppUpdateFunnelEvents, GetDeviceSystemUpdateFunnelEvents, GetFenceScope,
    GetGeoFenceDetail, GetNamespaceData, GetNamespaceStatisticsData, GetOssUploadMeta, GetVehicleControlResult,
    GetVehicleTrack, InvokeFunction, ListAlarmRecord, ListApiGatewayApps, ListApps, ListAssistActionDetails,
    ListAssistDevices, ListAssistHistories, ListAssistHistoryDetails, ListCameraShootingAttachments,
    ListCameraShootingRecords, ListClientPluginVersions, ListClientPlugins, ListClientSdks,
    ListCommercialVehicleDevices, ListConnectLogs, ListDeployedFunctions, ListDeviceBrands, ListDeviceModel,
    ListDeviceModels, ListDeviceTypes, ListDevices, ListEdgeDevices, ListFunctionExecuteLog, ListFunctionFiles,
    ListFunctionFilesByProjectId, ListGeoFence, ListGeoFenceDetail, ListHostDevices, ListMessageAcks,
    ListMessageReceivers, ListMqttClientSubscriptions, ListMqttMessageLogs, ListMqttRootTopics, ListNamespaces,
    ListOfflineMessages, ListOpenAccountLinks, ListOpenAccounts, ListPreChecks, ListProjectApps, ListProjects,
    ListRealTimeLocationByCity, ListRealTimeLocationByDevice, ListRealTimeLocationByModel, ListRpcServices,
    ListSchemaSubscribes, ListServices, ListShadowSchemaDeviceModels, ListShadowSchemas, ListSupportFeatures,
    ListTrackByTime, ListTriggers, ListUpstreamAppKeyRelations, ListUpstreamAppServers, ListVehicle,
    ListVersionDeviceGroups, PublishAppVersion, PublishMqttMessage, PublishOsVersion, PushConfigInfo, PushMessage,
    PushVersionMessage, QueryPrepublishPassedDeviceCount, SetFenceScope, SubmitAssistReport, UpdateApiGatewayAppStatus,
    UpdateAppBlackWhiteVersions, UpdateAppVersion, UpdateAppVersionReleaseNote, UpdateAppVersionRemark,
    UpdateAppVersionStatus, UpdateCustomizedFilter, UpdateDeviceModel, UpdateGeoFence, UpdateNamespaceData,
    UpdateOsBlackWhiteVersions, UpdateOsVersion, UpdateOsVersionReleaseNote, UpdateOsVersionRemark,
    UpdateOsVersionStatus, UpdateProject, UpdateSchemaSubscribe, UpdateShadowSchema, UpdateTrigger,
    UpdateUpstreamAppServer, UpdateVersionDeviceGroup, UpdateVersionPrepublishActiveStatus
}
