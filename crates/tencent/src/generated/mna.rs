//! `mna` of Tencent Cloud, API version 2021-01-19.
//!
//! Endpoint: `mna.tencentcloudapi.com`, or `mna.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mna::DescribeAccessPointList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessPointList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("mna", "2021-01-19", "mna", &Endpoints::NONE);

/// Activates hardware: `ActivateHardware` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=ActivateHardware>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_DEVICE_NAME`], [`codes::OPERATION_DENIED_HARDWARE_HAS_ACTIVATED`],
/// [`codes::OPERATION_DENIED_HARDWARE_NOT_EXIST`], [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardware {
    /// Required.
    pub hardware: Vec<ActivateHardwareItem>,
}
operation! { ActivateHardware(hardware: Vec<ActivateHardwareItem>) "ActivateHardware" -> ActivateHardwareOutput {
    0 "Hardware" hardware
} }

/// In the request of [`ActivateHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardwareItem {
    /// Required.
    pub vendor: Option<String>,
    /// Required.
    pub sn: Option<String>,
    /// Required.
    pub device_name: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub data_key: Option<Secret>,
    pub access_scope: Option<i64>,
    pub license_pay_mode: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub flow_trunc: Option<i64>,
    pub device_id: Option<String>,
}
input! { ActivateHardwareItem(vendor: String, sn: String, device_name: String) {
    0 "Vendor" vendor: String, 1 "SN" sn: String, 2 "DeviceName" device_name: String,
    3 "Description" description: String, 4 "DataKey" data_key: Secret, 5 "AccessScope" access_scope: i64,
    6 "LicensePayMode" license_pay_mode: i64, 7 "GroupId" group_id: String, 8 "GroupName" group_name: String,
    9 "FlowTrunc" flow_trunc: i64, 10 "DeviceId" device_id: String
} }

/// Response of [`ActivateHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardwareOutput {
    pub hardware_info: Vec<ActivateHardwareItem>,
}
model! { ActivateHardwareOutput {
    0 "HardwareInfo" hardware_info: Vec<ActivateHardwareItem>
} }

/// Adds application: `AddApplication` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddApplication>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_DEVICE_NAME`], [`codes::OPERATION_DENIED_HARDWARE_HAS_ACTIVATED`],
/// [`codes::OPERATION_DENIED_HARDWARE_NOT_EXIST`], [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplication {
    /// Required.
    pub mp_application_name: String,
    pub remark: Option<String>,
    pub mp_application_key: Option<String>,
    pub access_scope: Option<i64>,
}
operation! { AddApplication(mp_application_name: String) "AddApplication" -> AddApplicationOutput {
    0 "MpApplicationName" mp_application_name, 1 "Remark" remark: String,
    2 "MpApplicationKey" mp_application_key: String, 3 "AccessScope" access_scope: i64
} }

/// Response of [`AddApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationOutput {
    pub mp_application_id: Option<String>,
    pub mp_application_key: Option<String>,
    pub mp_application_name: Option<String>,
}
model! { AddApplicationOutput {
    0 "MpApplicationId" mp_application_id: String, 1 "MpApplicationKey" mp_application_key: String,
    2 "MpApplicationName" mp_application_name: String
} }

/// Adds customer gateway cluster: `AddCustomerGatewayCluster` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddCustomerGatewayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomerGatewayCluster {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub big_area: String,
    pub region_id: Option<String>,
}
operation! { AddCustomerGatewayCluster(cluster_name: String, big_area: String)
    "AddCustomerGatewayCluster" -> AddCustomerGatewayClusterOutput {
    0 "ClusterName" cluster_name, 1 "BigArea" big_area, 2 "RegionId" region_id: String
} }

/// Response of [`AddCustomerGatewayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomerGatewayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { AddCustomerGatewayClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Adds device: `AddDevice` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_DATA_KEY`], [`codes::INTERNAL_ERROR_DUPLICATE_DEVICE_NAME`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ENCRYPTED_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    /// Required.
    pub device_name: String,
    pub remark: Option<String>,
    /// Secret.
    pub data_key: Option<Secret>,
    pub encrypted: Option<bool>,
    pub access_scope: Option<i64>,
    pub license_pay_mode: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub flow_trunc: Option<i64>,
}
operation! { AddDevice(device_name: String) "AddDevice" -> AddDeviceOutput {
    0 "DeviceName" device_name, 1 "Remark" remark: String, 2 "DataKey" data_key: Secret, 3 "Encrypted" encrypted: bool,
    4 "AccessScope" access_scope: i64, 5 "LicensePayMode" license_pay_mode: i64, 6 "GroupName" group_name: String,
    7 "GroupId" group_id: String, 8 "FlowTrunc" flow_trunc: i64
} }

/// Response of [`AddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceOutput {
    /// Secret.
    pub data_key: Option<Secret>,
    pub device_id: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { AddDeviceOutput {
    0 "DataKey" data_key: Secret, 1 "DeviceId" device_id: String, 2 "Signature" signature: Secret
} }

/// Adds gateway: `AddGateway` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGateway {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub username: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub gateway_ip: String,
    pub region_id: Option<String>,
}
operation! { AddGateway(cluster_id: String, username: String, password: Secret, gateway_ip: String)
    "AddGateway" -> AddGatewayOutput {
    0 "ClusterId" cluster_id, 1 "Username" username, 2 "Password" password, 3 "GatewayIp" gateway_ip,
    4 "RegionId" region_id: String
} }

/// Response of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayOutput {
    pub gateway_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub register_center_url: Option<String>,
    pub telemetry_url: Option<String>,
}
model! { AddGatewayOutput {
    0 "GatewayId" gateway_id: String, 1 "Token" token: Secret, 2 "RegisterCenterUrl" register_center_url: String,
    3 "TelemetryUrl" telemetry_url: String
} }

/// Adds group: `AddGroup` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroup {
    /// Required.
    pub group_name: String,
    pub description: Option<String>,
}
operation! { AddGroup(group_name: String) "AddGroup" -> AddGroupOutput {
    0 "GroupName" group_name, 1 "Description" description: String
} }

/// Response of [`AddGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupOutput {
    pub group_id: Option<String>,
}
model! { AddGroupOutput {
    0 "GroupId" group_id: String
} }

/// Adds hardware: `AddHardware` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddHardware>.
///
/// Errors: [`codes::OPERATION_DENIED_DUPLICATE_SN`], [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHardware {
    /// Required.
    pub hardware: Vec<Hardware>,
}
operation! { AddHardware(hardware: Vec<Hardware>) "AddHardware" -> AddHardwareOutput {
    0 "Hardware" hardware
} }

/// In the request of [`AddHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hardware {
    /// Required.
    pub sn: Option<String>,
    /// Required.
    pub license_charging_mode: Option<i64>,
    pub description: Option<String>,
    pub hardware_id: Option<String>,
}
input! { Hardware(sn: String, license_charging_mode: i64) {
    0 "SN" sn: String, 1 "LicenseChargingMode" license_charging_mode: i64, 2 "Description" description: String,
    3 "HardwareId" hardware_id: String
} }

/// Response of [`AddHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHardwareOutput {
    pub hardware: Vec<Hardware>,
}
model! { AddHardwareOutput {
    0 "Hardware" hardware: Vec<Hardware>
} }

/// Adds l3 conn: `AddL3Conn` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=AddL3Conn>.
///
/// Errors: [`codes::OPERATION_DENIED_L3_CIDR_OVER_LAP`], [`codes::OPERATION_DENIED_L3_CONNECTION_OVER_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddL3Conn {
    /// Required.
    pub cidr1: String,
    /// Required.
    pub cidr2: String,
    /// Required.
    pub device_id1: String,
    /// Required.
    pub device_id2: String,
    pub description: Option<String>,
}
operation! { AddL3Conn(cidr1: String, cidr2: String, device_id1: String, device_id2: String)
    "AddL3Conn" -> AddL3ConnOutput {
    0 "Cidr1" cidr1, 1 "Cidr2" cidr2, 2 "DeviceId1" device_id1, 3 "DeviceId2" device_id2,
    4 "Description" description: String
} }

/// Response of [`AddL3Conn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddL3ConnOutput {
    pub l3_conn_id: Option<String>,
}
model! { AddL3ConnOutput {
    0 "L3ConnId" l3_conn_id: String
} }

/// Creates encrypted key: `CreateEncryptedKey` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=CreateEncryptedKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptedKey {}
operation! { CreateEncryptedKey() "CreateEncryptedKey" -> CreateEncryptedKeyOutput {} }

/// Response of [`CreateEncryptedKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptedKeyOutput {
    /// Secret.
    pub encrypted_key: Option<Secret>,
}
model! { CreateEncryptedKeyOutput {
    0 "EncryptedKey" encrypted_key: Secret
} }

/// Deletes application: `DeleteApplication` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub mp_application_id_list: Vec<DelApplicationList>,
}
operation! { DeleteApplication(mp_application_id_list: Vec<DelApplicationList>) "DeleteApplication" -> Empty {
    0 "MpApplicationIdList" mp_application_id_list
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// In the request of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelApplicationList {
    /// Required.
    pub mp_application_id: Option<String>,
}
input! { DelApplicationList(mp_application_id: String) {
    0 "MpApplicationId" mp_application_id: String
} }

/// Deletes customer gateway cluster: `DeleteCustomerGatewayCluster` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteCustomerGatewayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCustomerGatewayCluster(cluster_id: String) "DeleteCustomerGatewayCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCustomerGatewayCluster`]: empty.
pub type DeleteCustomerGatewayClusterOutput = Empty;

/// Deletes device: `DeleteDevice` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub device_id: String,
}
operation! { DeleteDevice(device_id: String) "DeleteDevice" -> Empty {
    0 "DeviceId" device_id
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes gateway: `DeleteGateway` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub gateway_ip: String,
}
operation! { DeleteGateway(cluster_id: String, gateway_id: String, gateway_ip: String) "DeleteGateway" -> Empty {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id, 2 "GatewayIp" gateway_ip
} }

/// Response of [`DeleteGateway`]: empty.
pub type DeleteGatewayOutput = Empty;

/// Deletes group: `DeleteGroup` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes l3 conn: `DeleteL3Conn` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DeleteL3Conn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL3Conn {
    /// Required.
    pub l3_conn_id_list: Vec<String>,
}
operation! { DeleteL3Conn(l3_conn_id_list: Vec<String>) "DeleteL3Conn" -> Empty {
    0 "L3ConnIdList" l3_conn_id_list
} }

/// Response of [`DeleteL3Conn`]: empty.
pub type DeleteL3ConnOutput = Empty;

/// Describes access point list: `DescribeAccessPointList` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DescribeAccessPointList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointList {
    pub regions: Option<Vec<String>>,
}
operation! { DescribeAccessPointList() "DescribeAccessPointList" -> DescribeAccessPointListOutput {
    0 "Regions" regions: Vec<String>
} }

/// Response of [`DescribeAccessPointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointListOutput {
    pub access_point_list: Vec<AccessPointInfo>,
}
model! { DescribeAccessPointListOutput {
    0 "AccessPointList" access_point_list: Vec<AccessPointInfo>
} }

/// In the response of [`DescribeAccessPointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPointInfo {
    pub vendor: Option<String>,
    pub public_addr: Option<String>,
    pub region: Option<String>,
    pub big_area: Option<String>,
    pub available: Option<bool>,
    pub gw_group_id: Option<String>,
}
model! { AccessPointInfo {
    0 "Vendor" vendor: String, 1 "PublicAddr" public_addr: String, 2 "Region" region: String,
    3 "BigArea" big_area: String, 4 "Available" available: bool, 5 "GwGroupId" gw_group_id: String
} }

/// Describes access regions: `DescribeAccessRegions` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DescribeAccessRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegions {}
operation! { DescribeAccessRegions() "DescribeAccessRegions" -> DescribeAccessRegionsOutput {} }

/// Response of [`DescribeAccessRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsOutput {
    pub region_list: Vec<RegionInfo>,
}
model! { DescribeAccessRegionsOutput {
    0 "RegionList" region_list: Vec<RegionInfo>
} }

/// In the response of [`DescribeAccessRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_abbr: Option<String>,
}
model! { RegionInfo {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "RegionAbbr" region_abbr: String
} }

/// Downloads active device count: `DownloadActiveDeviceCount` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=DownloadActiveDeviceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadActiveDeviceCount {
    pub period: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub dev_group: Option<String>,
    pub license_type: Option<i64>,
}
operation! { DownloadActiveDeviceCount() "DownloadActiveDeviceCount" -> DownloadActiveDeviceCountOutput {
    0 "Period" period: i64, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "DevGroup" dev_group: String,
    4 "LicenseType" license_type: i64
} }

/// Response of [`DownloadActiveDeviceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadActiveDeviceCountOutput {
    pub file_path: Option<String>,
}
model! { DownloadActiveDeviceCountOutput {
    0 "FilePath" file_path: String
} }

/// Gets active device count: `GetActiveDeviceCount` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetActiveDeviceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveDeviceCount {
    pub period: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub dev_group: Option<String>,
    pub license_type: Option<i64>,
}
operation! { GetActiveDeviceCount() "GetActiveDeviceCount" -> GetActiveDeviceCountOutput {
    0 "Period" period: i64, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "DevGroup" dev_group: String,
    4 "LicenseType" license_type: i64
} }

/// Response of [`GetActiveDeviceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveDeviceCountOutput {
    pub active_device_list: Vec<ActiveDeviceList>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub dev_group: Option<String>,
    pub license_type: Option<String>,
    pub app_id: Option<String>,
}
model! { GetActiveDeviceCountOutput {
    0 "ActiveDeviceList" active_device_list: Vec<ActiveDeviceList>, 1 "Period" period: i64,
    2 "StartTime" start_time: String, 3 "EndTime" end_time: String, 4 "DevGroup" dev_group: String,
    5 "LicenseType" license_type: String, 6 "AppId" app_id: String
} }

/// In the response of [`GetActiveDeviceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveDeviceList {
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { ActiveDeviceList {
    0 "Count" count: i64, 1 "Time" time: String
} }

/// Gets application: `GetApplication` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub mp_application_id: Option<String>,
}
operation! { GetApplication() "GetApplication" -> GetApplicationOutput {
    0 "MpApplicationId" mp_application_id: String
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub mp_application_id: Option<String>,
    pub mp_application_key: Option<String>,
    pub mp_application_name: Option<String>,
    pub remark: Option<String>,
    pub access_scope: Option<i64>,
}
model! { GetApplicationOutput {
    0 "MpApplicationId" mp_application_id: String, 1 "MpApplicationKey" mp_application_key: String,
    2 "MpApplicationName" mp_application_name: String, 3 "Remark" remark: String, 4 "AccessScope" access_scope: i64
} }

/// Gets customer gateway cluster list: `GetCustomerGatewayClusterList` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetCustomerGatewayClusterList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerGatewayClusterList {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetCustomerGatewayClusterList() "GetCustomerGatewayClusterList" -> GetCustomerGatewayClusterListOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { GetCustomerGatewayClusterList: GatewayClusterInfo =
    Number "PageNumber", "ClusterList" cluster_list, total "TotalCount" }

/// Response of [`GetCustomerGatewayClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerGatewayClusterListOutput {
    pub cluster_list: Vec<GatewayClusterInfo>,
    pub total_count: Option<i64>,
}
model! { GetCustomerGatewayClusterListOutput {
    0 "ClusterList" cluster_list: Vec<GatewayClusterInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetCustomerGatewayClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<i64>,
    pub public_ip: Option<String>,
    pub instance_count: Option<i64>,
    pub gateway_list: Vec<GatewayInfo>,
}
model! { GatewayClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: i64,
    3 "PublicIp" public_ip: String, 4 "InstanceCount" instance_count: i64,
    5 "GatewayList" gateway_list: Vec<GatewayInfo>
} }

/// In the response of [`GetCustomerGatewayClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInfo {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
    pub instance_size: Option<i64>,
    pub gateway_ip: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub register_center_url: Option<String>,
    pub telemetry_url: Option<String>,
}
model! { GatewayInfo {
    0 "GatewayId" gateway_id: String, 1 "GatewayName" gateway_name: String, 2 "CreateTime" create_time: i64,
    3 "Status" status: i64, 4 "InstanceSize" instance_size: i64, 5 "GatewayIp" gateway_ip: String,
    6 "Username" username: String, 7 "Token" token: Secret, 8 "RegisterCenterUrl" register_center_url: String,
    9 "TelemetryUrl" telemetry_url: String
} }

/// Gets dest ip by name: `GetDestIPByName` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetDestIPByName>.
///
/// Errors: [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestIPByName {
    /// Required.
    pub device_name: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub gateway_type: Option<i64>,
}
operation! { GetDestIPByName(device_name: String, begin_time: i64, end_time: i64)
    "GetDestIPByName" -> GetDestIPByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "GatewayType" gateway_type: i64
} }

/// Response of [`GetDestIPByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestIPByNameOutput {
    pub dest_ip_info: Vec<DestIpInfo>,
    pub access_region: Option<String>,
}
model! { GetDestIPByNameOutput {
    0 "DestIpInfo" dest_ip_info: Vec<DestIpInfo>, 1 "AccessRegion" access_region: String
} }

/// In the response of [`GetDestIPByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestIpInfo {
    pub time: Option<String>,
    pub gateway_ip: Option<String>,
    pub gateway_site: Option<String>,
    pub ip_count: Option<i64>,
    pub ip_list: Vec<String>,
}
model! { DestIpInfo {
    0 "Time" time: String, 1 "GatewayIp" gateway_ip: String, 2 "GatewaySite" gateway_site: String,
    3 "IpCount" ip_count: i64, 4 "IpList" ip_list: Vec<String>
} }

/// Gets device: `GetDevice` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevice {
    /// Required.
    pub device_id: String,
}
operation! { GetDevice(device_id: String) "GetDevice" -> GetDeviceOutput {
    0 "DeviceId" device_id
} }

/// Response of [`GetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOutput {
    pub device_details: Option<DeviceDetails>,
}
model! { GetDeviceOutput {
    0 "DeviceDetails" device_details: DeviceDetails
} }

/// In the response of [`GetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDetails {
    pub device_base_info: Option<DeviceBaseInfo>,
    pub device_net_info: Vec<DeviceNetInfo>,
    pub gateway_site: Option<String>,
    pub business_down_rate: Option<f64>,
    pub business_up_rate: Option<f64>,
}
model! { DeviceDetails {
    0 "DeviceBaseInfo" device_base_info: DeviceBaseInfo, 1 "DeviceNetInfo" device_net_info: Vec<DeviceNetInfo>,
    2 "GatewaySite" gateway_site: String, 3 "BusinessDownRate" business_down_rate: f64,
    4 "BusinessUpRate" business_up_rate: f64
} }

/// In the response of [`GetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceBaseInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub create_time: Option<String>,
    pub last_time: Option<String>,
    pub remark: Option<String>,
    pub access_scope: Option<i64>,
    pub license_pay_mode: Option<i64>,
    pub payer: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub flow_trunc: Option<i64>,
    pub sn: Option<String>,
    pub vendor: Option<String>,
    pub allowed_regions: Vec<String>,
}
model! { DeviceBaseInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "CreateTime" create_time: String,
    3 "LastTime" last_time: String, 4 "Remark" remark: String, 5 "AccessScope" access_scope: i64,
    6 "LicensePayMode" license_pay_mode: i64, 7 "Payer" payer: i64, 8 "GroupId" group_id: String,
    9 "GroupName" group_name: String, 10 "FlowTrunc" flow_trunc: i64, 11 "Sn" sn: String, 12 "Vendor" vendor: String,
    13 "AllowedRegions" allowed_regions: Vec<String>
} }

/// In the response of [`GetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceNetInfo {
    pub r#type: Option<i64>,
    pub data_enable: Option<bool>,
    pub upload_limit: Option<String>,
    pub download_limit: Option<String>,
    pub data_rx: Option<i64>,
    pub data_tx: Option<i64>,
    pub vendor: Option<i64>,
    pub state: Option<i64>,
    pub public_ip: Option<String>,
    pub signal_strength: Option<i64>,
    pub rat: Option<i64>,
    pub net_info_name: Option<String>,
    pub down_rate: Option<f64>,
    pub up_rate: Option<f64>,
}
model! { DeviceNetInfo {
    0 "Type" r#type: i64, 1 "DataEnable" data_enable: bool, 2 "UploadLimit" upload_limit: String,
    3 "DownloadLimit" download_limit: String, 4 "DataRx" data_rx: i64, 5 "DataTx" data_tx: i64, 6 "Vendor" vendor: i64,
    7 "State" state: i64, 8 "PublicIp" public_ip: String, 9 "SignalStrength" signal_strength: i64, 10 "Rat" rat: i64,
    11 "NetInfoName" net_info_name: String, 12 "DownRate" down_rate: f64, 13 "UpRate" up_rate: f64
} }

/// Gets device pay mode: `GetDevicePayMode` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetDevicePayMode>.
///
/// Errors: [`codes::OPERATION_DENIED_DEVICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicePayMode {
    /// Required.
    pub device_id_list: Vec<String>,
}
operation! { GetDevicePayMode(device_id_list: Vec<String>) "GetDevicePayMode" -> GetDevicePayModeOutput {
    0 "DeviceIdList" device_id_list
} }

/// Response of [`GetDevicePayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicePayModeOutput {
    pub result: Vec<DevicePayModeInfo>,
}
model! { GetDevicePayModeOutput {
    0 "Result" result: Vec<DevicePayModeInfo>
} }

/// In the response of [`GetDevicePayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePayModeInfo {
    pub device_id: Option<String>,
    pub pay_mode: Option<i64>,
    pub pay_mode_desc: Option<String>,
    pub resource_id: Option<String>,
}
model! { DevicePayModeInfo {
    0 "DeviceId" device_id: String, 1 "PayMode" pay_mode: i64, 2 "PayModeDesc" pay_mode_desc: String,
    3 "ResourceId" resource_id: String
} }

/// Gets devices: `GetDevices` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub keyword: Option<String>,
    pub device_type: Option<i64>,
}
operation! { GetDevices(page_size: i64, page_number: i64) "GetDevices" -> GetDevicesOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "Keyword" keyword: String, 3 "DeviceType" device_type: i64
} }
paged! { GetDevices: DeviceBaseInfo = Number "PageNumber", "DeviceInfos" device_infos }

/// Response of [`GetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub device_infos: Vec<DeviceBaseInfo>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetDevicesOutput {
    0 "DeviceInfos" device_infos: Vec<DeviceBaseInfo>, 1 "Length" length: i64, 2 "TotalPage" total_page: i64
} }

/// Gets flow alarm info: `GetFlowAlarmInfo` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowAlarmInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowAlarmInfo {}
operation! { GetFlowAlarmInfo() "GetFlowAlarmInfo" -> GetFlowAlarmInfoOutput {} }

/// Response of [`GetFlowAlarmInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowAlarmInfoOutput {
    pub alarm_value: Option<i64>,
    pub notify_url: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { GetFlowAlarmInfoOutput {
    0 "AlarmValue" alarm_value: i64, 1 "NotifyUrl" notify_url: String, 2 "CallbackKey" callback_key: Secret
} }

/// Gets flow packages: `GetFlowPackages` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPackages {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
}
operation! { GetFlowPackages(page_number: i64, page_size: i64) "GetFlowPackages" -> GetFlowPackagesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceId" resource_id: String,
    3 "DeviceId" device_id: String, 4 "Status" status: i64
} }
paged! { GetFlowPackages: FlowPackageInfo = Number "PageNumber", "PackageList" package_list, total "Total" }

/// Response of [`GetFlowPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPackagesOutput {
    pub package_list: Vec<FlowPackageInfo>,
    pub total: Option<i64>,
}
model! { GetFlowPackagesOutput {
    0 "PackageList" package_list: Vec<FlowPackageInfo>, 1 "Total" total: i64
} }

/// In the response of [`GetFlowPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowPackageInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub package_type: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub active_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub device_list: Vec<String>,
    pub capacity_size: Option<i64>,
    pub capacity_remain: Option<i64>,
    pub renew_flag: Option<bool>,
    pub modify_status: Option<i64>,
    pub trunc_flag: Option<bool>,
    pub capacity_remain_precise: Option<i64>,
}
model! { FlowPackageInfo {
    0 "ResourceId" resource_id: String, 1 "AppId" app_id: i64, 2 "PackageType" package_type: String,
    3 "Status" status: i64, 4 "CreateTime" create_time: i64, 5 "ActiveTime" active_time: i64,
    6 "ExpireTime" expire_time: i64, 7 "DeviceList" device_list: Vec<String>, 8 "CapacitySize" capacity_size: i64,
    9 "CapacityRemain" capacity_remain: i64, 10 "RenewFlag" renew_flag: bool, 11 "ModifyStatus" modify_status: i64,
    12 "TruncFlag" trunc_flag: bool, 13 "CapacityRemainPrecise" capacity_remain_precise: i64
} }

/// Gets flow statistic: `GetFlowStatistic` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowStatistic>.
///
/// Errors: [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatistic {
    /// Required.
    pub device_id: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
}

/// Arguments of [`GetFlowStatistic::new`].
pub struct GetFlowStatisticRequired {
    pub device_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! { GetFlowStatistic { GetFlowStatisticRequired: device_id, begin_time, end_time, r#type, time_granularity }
    "GetFlowStatistic" -> GetFlowStatisticOutput {
    0 "DeviceId" device_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "DeviceList" device_list: Vec<String>
} }

/// Response of [`GetFlowStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticOutput {
    pub net_details: Vec<NetDetails>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticOutput {
    0 "NetDetails" net_details: Vec<NetDetails>, 1 "MaxValue" max_value: f64, 2 "AvgValue" avg_value: f64,
    3 "TotalValue" total_value: f64
} }

/// In the response of [`GetFlowStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetails {
    pub current: Option<f64>,
    pub time: Option<String>,
}
model! { NetDetails {
    0 "Current" current: f64, 1 "Time" time: String
} }

/// Gets flow statistic by group: `GetFlowStatisticByGroup` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowStatisticByGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub mp_application_id: Option<String>,
}

/// Arguments of [`GetFlowStatisticByGroup::new`].
pub struct GetFlowStatisticByGroupRequired {
    pub group_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! {
    GetFlowStatisticByGroup { GetFlowStatisticByGroupRequired: group_id, begin_time, end_time, r#type, time_granularity }
    "GetFlowStatisticByGroup" -> GetFlowStatisticByGroupOutput {
    0 "GroupId" group_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "MpApplicationId" mp_application_id: String
} }

/// Response of [`GetFlowStatisticByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByGroupOutput {
    pub net_details: Vec<NetDetails>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByGroupOutput {
    0 "NetDetails" net_details: Vec<NetDetails>, 1 "MaxValue" max_value: f64, 2 "AvgValue" avg_value: f64,
    3 "TotalValue" total_value: f64
} }

/// Gets flow statistic by name: `GetFlowStatisticByName` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowStatisticByName>.
///
/// Errors: [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByName {
    /// Required.
    pub device_name: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
}

/// Arguments of [`GetFlowStatisticByName::new`].
pub struct GetFlowStatisticByNameRequired {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! {
    GetFlowStatisticByName { GetFlowStatisticByNameRequired: device_name, begin_time, end_time, r#type, time_granularity }
    "GetFlowStatisticByName" -> GetFlowStatisticByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "DeviceList" device_list: Vec<String>
} }

/// Response of [`GetFlowStatisticByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByNameOutput {
    pub net_details: Vec<NetDetails>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByNameOutput {
    0 "NetDetails" net_details: Vec<NetDetails>, 1 "MaxValue" max_value: f64, 2 "AvgValue" avg_value: f64,
    3 "TotalValue" total_value: f64
} }

/// Gets flow statistic by region: `GetFlowStatisticByRegion` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetFlowStatisticByRegion>.
///
/// Errors: [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByRegion {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub time_granularity: i64,
    /// Required.
    pub gateway_type: i64,
    pub access_region: Option<String>,
}

/// Arguments of [`GetFlowStatisticByRegion::new`].
pub struct GetFlowStatisticByRegionRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub gateway_type: i64,
}
operation! {
    GetFlowStatisticByRegion { GetFlowStatisticByRegionRequired: begin_time, end_time, r#type, time_granularity, gateway_type }
    "GetFlowStatisticByRegion" -> GetFlowStatisticByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "TimeGranularity" time_granularity,
    4 "GatewayType" gateway_type, 5 "AccessRegion" access_region: String
} }

/// Response of [`GetFlowStatisticByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByRegionOutput {
    pub net_details: Vec<NetDetails>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByRegionOutput {
    0 "NetDetails" net_details: Vec<NetDetails>, 1 "MaxValue" max_value: f64, 2 "AvgValue" avg_value: f64,
    3 "TotalValue" total_value: f64
} }

/// Gets gateway list: `GetGatewayList` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetGatewayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub gateway_name: Option<String>,
}
operation! { GetGatewayList(page_number: i64, page_size: i64) "GetGatewayList" -> GetGatewayListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "GatewayName" gateway_name: String
} }
paged! { GetGatewayList: GatewayInfo = Number "PageNumber", "GatewayList" gateway_list, total "Total" }

/// Response of [`GetGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayListOutput {
    pub gateway_list: Vec<GatewayInfo>,
    pub total: Option<i64>,
}
model! { GetGatewayListOutput {
    0 "GatewayList" gateway_list: Vec<GatewayInfo>, 1 "Total" total: i64
} }

/// Gets group detail: `GetGroupDetail` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetGroupDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetail {
    /// Required.
    pub group_id: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub key_word: Option<String>,
}
operation! { GetGroupDetail(group_id: String, page_size: i64, page_number: i64)
    "GetGroupDetail" -> GetGroupDetailOutput {
    0 "GroupId" group_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "KeyWord" key_word: String
} }
paged! { GetGroupDetail: DeviceBaseInfo = Number "PageNumber", "DeviceInfos" device_infos }

/// Response of [`GetGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetailOutput {
    pub group_info: Option<GroupInfo>,
    pub device_infos: Vec<DeviceBaseInfo>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetGroupDetailOutput {
    0 "GroupInfo" group_info: GroupInfo, 1 "DeviceInfos" device_infos: Vec<DeviceBaseInfo>, 2 "Length" length: i64,
    3 "TotalPage" total_page: i64
} }

/// In the response of [`GetGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub device_num: Option<i64>,
}
model! { GroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "Description" description: String, 5 "DeviceNum" device_num: i64
} }

/// Gets group list: `GetGroupList` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupList {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub keyword: Option<String>,
}
operation! { GetGroupList(page_size: i64, page_number: i64) "GetGroupList" -> GetGroupListOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "Keyword" keyword: String
} }
paged! { GetGroupList: GroupInfo = Number "PageNumber", "GroupInfos" group_infos }

/// Response of [`GetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupListOutput {
    pub group_infos: Vec<GroupInfo>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetGroupListOutput {
    0 "GroupInfos" group_infos: Vec<GroupInfo>, 1 "Length" length: i64, 2 "TotalPage" total_page: i64
} }

/// Gets hardware info: `GetHardwareInfo` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetHardwareInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_HARDWARE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareInfo {
    /// Required.
    pub vendor: String,
    /// Required.
    pub sn: String,
}
operation! { GetHardwareInfo(vendor: String, sn: String) "GetHardwareInfo" -> GetHardwareInfoOutput {
    0 "Vendor" vendor, 1 "SN" sn
} }

/// Response of [`GetHardwareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareInfoOutput {
    pub license_pay_mode: Option<i64>,
    pub payer: Option<i64>,
    pub sn: Option<String>,
    pub vendor: Option<String>,
}
model! { GetHardwareInfoOutput {
    0 "LicensePayMode" license_pay_mode: i64, 1 "Payer" payer: i64, 2 "SN" sn: String, 3 "Vendor" vendor: String
} }

/// Gets hardware list: `GetHardwareList` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetHardwareList>.
///
/// Errors: [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub keyword: Option<String>,
}
operation! { GetHardwareList(page_number: i64, page_size: i64) "GetHardwareList" -> GetHardwareListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Keyword" keyword: String
} }
paged! { GetHardwareList: HardwareInfo = Number "PageNumber", "HardwareInfos" hardware_infos }

/// Response of [`GetHardwareList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareListOutput {
    pub hardware_infos: Vec<HardwareInfo>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetHardwareListOutput {
    0 "HardwareInfos" hardware_infos: Vec<HardwareInfo>, 1 "Length" length: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`GetHardwareList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HardwareInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub active_time: Option<String>,
    pub last_online_time: Option<String>,
    pub description: Option<String>,
    pub vendor_description: Option<String>,
    pub license_charging_mode: Option<i64>,
    pub create_time: Option<String>,
    pub sn: Option<String>,
    pub license_pay_mode: Option<i64>,
    pub payer: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub flow_trunc: Option<i64>,
}
model! { HardwareInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "ActiveTime" active_time: String,
    3 "LastOnlineTime" last_online_time: String, 4 "Description" description: String,
    5 "VendorDescription" vendor_description: String, 6 "LicenseChargingMode" license_charging_mode: i64,
    7 "CreateTime" create_time: String, 8 "SN" sn: String, 9 "LicensePayMode" license_pay_mode: i64,
    10 "Payer" payer: i64, 11 "GroupId" group_id: String, 12 "GroupName" group_name: String,
    13 "FlowTrunc" flow_trunc: i64
} }

/// Gets l3 conn list: `GetL3ConnList` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetL3ConnList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetL3ConnList {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub device_id: Option<String>,
}
operation! { GetL3ConnList(page_size: i64, page_number: i64) "GetL3ConnList" -> GetL3ConnListOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "DeviceId" device_id: String
} }
paged! { GetL3ConnList: L3ConnInfo = Number "PageNumber", "L3ConnList" l3_conn_list }

/// Response of [`GetL3ConnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetL3ConnListOutput {
    pub l3_conn_list: Vec<L3ConnInfo>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetL3ConnListOutput {
    0 "L3ConnList" l3_conn_list: Vec<L3ConnInfo>, 1 "Length" length: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`GetL3ConnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L3ConnInfo {
    pub l3_conn_id: Option<String>,
    pub device_id1: Option<String>,
    pub cidr1: Option<String>,
    pub device_id2: Option<String>,
    pub cidr2: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
}
model! { L3ConnInfo {
    0 "L3ConnId" l3_conn_id: String, 1 "DeviceId1" device_id1: String, 2 "Cidr1" cidr1: String,
    3 "DeviceId2" device_id2: String, 4 "Cidr2" cidr2: String, 5 "Enable" enable: bool,
    6 "Description" description: String
} }

/// Gets monitor data by name: `GetMonitorDataByName` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetMonitorDataByName>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_FILE_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataByName {
    /// Required.
    pub device_name: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub gateway_type: Option<i64>,
}
operation! { GetMonitorDataByName(device_name: String, begin_time: i64, end_time: i64)
    "GetMonitorDataByName" -> GetMonitorDataByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "GatewayType" gateway_type: i64
} }

/// Response of [`GetMonitorDataByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataByNameOutput {
    pub file_path: Option<String>,
}
model! { GetMonitorDataByNameOutput {
    0 "FilePath" file_path: String
} }

/// Gets multi flow statistic: `GetMultiFlowStatistic` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetMultiFlowStatistic>.
///
/// Errors: [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiFlowStatistic {
    /// Required.
    pub device_ids: Vec<String>,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
}

/// Arguments of [`GetMultiFlowStatistic::new`].
pub struct GetMultiFlowStatisticRequired {
    pub device_ids: Vec<String>,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! {
    GetMultiFlowStatistic { GetMultiFlowStatisticRequired: device_ids, begin_time, end_time, r#type, time_granularity }
    "GetMultiFlowStatistic" -> GetMultiFlowStatisticOutput {
    0 "DeviceIds" device_ids, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64
} }

/// Response of [`GetMultiFlowStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiFlowStatisticOutput {
    pub flow_details: Vec<FlowDetails>,
}
model! { GetMultiFlowStatisticOutput {
    0 "FlowDetails" flow_details: Vec<FlowDetails>
} }

/// In the response of [`GetMultiFlowStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetails {
    pub net_details: Vec<NetDetails>,
    pub device_id: Option<String>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { FlowDetails {
    0 "NetDetails" net_details: Vec<NetDetails>, 1 "DeviceId" device_id: String, 2 "MaxValue" max_value: f64,
    3 "AvgValue" avg_value: f64, 4 "TotalValue" total_value: f64
} }

/// Gets net monitor: `GetNetMonitor` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetNetMonitor>.
///
/// Errors: [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TIME_FUTURE`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_SPAN_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TIME_TOO_EARLY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitor {
    /// Required.
    pub device_id: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub metrics: String,
    pub gateway_type: Option<i64>,
}
operation! { GetNetMonitor(device_id: String, begin_time: i64, end_time: i64, metrics: String)
    "GetNetMonitor" -> GetNetMonitorOutput {
    0 "DeviceId" device_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Metrics" metrics,
    4 "GatewayType" gateway_type: i64
} }

/// Response of [`GetNetMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorOutput {
    pub monitor_data: Vec<MonitorData>,
    pub access_region: Option<String>,
}
model! { GetNetMonitorOutput {
    0 "MonitorData" monitor_data: Vec<MonitorData>, 1 "AccessRegion" access_region: String
} }

/// In the response of [`GetNetMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorData {
    pub time: Option<String>,
    pub business_metrics: Option<f64>,
    pub slot_net_info: Vec<SlotNetInfo>,
}
model! { MonitorData {
    0 "Time" time: String, 1 "BusinessMetrics" business_metrics: f64, 2 "SlotNetInfo" slot_net_info: Vec<SlotNetInfo>
} }

/// In the response of [`GetNetMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotNetInfo {
    pub net_info_name: Option<String>,
    pub public_ip: Option<String>,
    pub current: Option<f64>,
}
model! { SlotNetInfo {
    0 "NetInfoName" net_info_name: String, 1 "PublicIP" public_ip: String, 2 "Current" current: f64
} }

/// Gets net monitor by name: `GetNetMonitorByName` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetNetMonitorByName>.
///
/// Errors: [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TIME_FUTURE`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_SPAN_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TIME_TOO_EARLY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorByName {
    /// Required.
    pub device_name: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub metrics: String,
    pub gateway_type: Option<i64>,
}
operation! { GetNetMonitorByName(device_name: String, begin_time: i64, end_time: i64, metrics: String)
    "GetNetMonitorByName" -> GetNetMonitorByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Metrics" metrics,
    4 "GatewayType" gateway_type: i64
} }

/// Response of [`GetNetMonitorByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorByNameOutput {
    pub monitor_data: Vec<MonitorData>,
    pub access_region: Option<String>,
}
model! { GetNetMonitorByNameOutput {
    0 "MonitorData" monitor_data: Vec<MonitorData>, 1 "AccessRegion" access_region: String
} }

/// Gets public key: `GetPublicKey` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {}
operation! { GetPublicKey() "GetPublicKey" -> GetPublicKeyOutput {} }

/// Response of [`GetPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub public_key: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "PublicKey" public_key: String
} }

/// Gets statistic data: `GetStatisticData` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetStatisticData>.
///
/// Errors: [`codes::INTERNAL_ERROR_FILE_IO_ERROR`], [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticData {
    /// Required.
    pub device_id: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
    pub group_id: Option<String>,
}
operation! { GetStatisticData(device_id: String, begin_time: i64, end_time: i64, time_granularity: i64)
    "GetStatisticData" -> GetStatisticDataOutput {
    0 "DeviceId" device_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "TimeGranularity" time_granularity,
    4 "AccessRegion" access_region: String, 5 "GatewayType" gateway_type: i64, 6 "DeviceList" device_list: Vec<String>,
    7 "GroupId" group_id: String
} }

/// Response of [`GetStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataOutput {
    pub file_path: Option<String>,
}
model! { GetStatisticDataOutput {
    0 "FilePath" file_path: String
} }

/// Gets statistic data by name: `GetStatisticDataByName` of `mna` 2021-01-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetStatisticDataByName>.
///
/// Errors: [`codes::INTERNAL_ERROR_FILE_IO_ERROR`], [`codes::INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataByName {
    /// Required.
    pub device_name: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub mp_application_id: Option<String>,
}
operation! { GetStatisticDataByName(device_name: String, begin_time: i64, end_time: i64, time_granularity: i64)
    "GetStatisticDataByName" -> GetStatisticDataByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "TimeGranularity" time_granularity,
    4 "AccessRegion" access_region: String, 5 "GatewayType" gateway_type: i64, 6 "DeviceList" device_list: Vec<String>,
    7 "GroupId" group_id: String, 8 "MpApplicationId" mp_application_id: String
} }

/// Response of [`GetStatisticDataByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataByNameOutput {
    pub file_path: Option<String>,
}
model! { GetStatisticDataByNameOutput {
    0 "FilePath" file_path: String
} }

/// Gets vendor hardware: `GetVendorHardware` of `mna` 2021-01-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GetVendorHardware>.
///
/// Errors: [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVendorHardware {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub keyword: Option<String>,
    pub status: Option<i64>,
}
operation! { GetVendorHardware(page_number: i64, page_size: i64) "GetVendorHardware" -> GetVendorHardwareOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Keyword" keyword: String, 3 "Status" status: i64
} }
paged! { GetVendorHardware: VendorHardware = Number "PageNumber", "VendorHardware" vendor_hardware }

/// Response of [`GetVendorHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVendorHardwareOutput {
    pub vendor_hardware: Vec<VendorHardware>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetVendorHardwareOutput {
    0 "VendorHardware" vendor_hardware: Vec<VendorHardware>, 1 "Length" length: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`GetVendorHardware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VendorHardware {
    pub hardware_id: Option<String>,
    pub sn: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub active_time: Option<String>,
    pub description: Option<String>,
    pub device_id: Option<String>,
    pub license_charging_mode: Option<i64>,
    pub last_online_time: Option<String>,
    pub license_pay_mode: Option<i64>,
    pub payer: Option<i64>,
}
model! { VendorHardware {
    0 "HardwareId" hardware_id: String, 1 "SN" sn: String, 2 "CreateTime" create_time: String, 3 "Status" status: i64,
    4 "ActiveTime" active_time: String, 5 "Description" description: String, 6 "DeviceId" device_id: String,
    7 "LicenseChargingMode" license_charging_mode: i64, 8 "LastOnlineTime" last_online_time: String,
    9 "LicensePayMode" license_pay_mode: i64, 10 "Payer" payer: i64
} }

/// `GroupAddDevice` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GroupAddDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupAddDevice {
    /// Required.
    pub group_id: String,
    /// Required.
    pub device_list: Vec<String>,
}
operation! { GroupAddDevice(group_id: String, device_list: Vec<String>) "GroupAddDevice" -> GroupAddDeviceOutput {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

/// Response of [`GroupAddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupAddDeviceOutput {
    pub device_num: Option<i64>,
}
model! { GroupAddDeviceOutput {
    0 "DeviceNum" device_num: i64
} }

/// `GroupDeleteDevice` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=GroupDeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeleteDevice {
    /// Required.
    pub group_id: String,
    /// Required.
    pub device_list: Vec<String>,
}
operation! { GroupDeleteDevice(group_id: String, device_list: Vec<String>)
    "GroupDeleteDevice" -> GroupDeleteDeviceOutput {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

/// Response of [`GroupDeleteDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeleteDeviceOutput {
    pub device_num: Option<i64>,
}
model! { GroupDeleteDeviceOutput {
    0 "DeviceNum" device_num: i64
} }

/// Modifies device access regions: `ModifyDeviceAccessRegions` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=ModifyDeviceAccessRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAccessRegions {
    /// Required.
    pub device_ids: Vec<String>,
    pub allowed_regions: Option<Vec<String>>,
}
operation! { ModifyDeviceAccessRegions(device_ids: Vec<String>) "ModifyDeviceAccessRegions" -> Empty {
    0 "DeviceIds" device_ids, 1 "AllowedRegions" allowed_regions: Vec<String>
} }

/// Response of [`ModifyDeviceAccessRegions`]: empty.
pub type ModifyDeviceAccessRegionsOutput = Empty;

/// Modifies device access scope: `ModifyDeviceAccessScope` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=ModifyDeviceAccessScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAccessScope {
    /// Required.
    pub device_ids: Vec<String>,
    pub access_scope: Option<i64>,
}
operation! { ModifyDeviceAccessScope(device_ids: Vec<String>) "ModifyDeviceAccessScope" -> Empty {
    0 "DeviceIds" device_ids, 1 "AccessScope" access_scope: i64
} }

/// Response of [`ModifyDeviceAccessScope`]: empty.
pub type ModifyDeviceAccessScopeOutput = Empty;

/// Modifies package renew flag: `ModifyPackageRenewFlag` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=ModifyPackageRenewFlag>.
///
/// Errors: [`codes::OPERATION_DENIED_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED_MODIFIED_OR_RENEWED`],
/// [`codes::OPERATION_DENIED_TRUNC_FLAG_ON`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageRenewFlag {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub renew_flag: bool,
}
operation! { ModifyPackageRenewFlag(resource_id: String, renew_flag: bool) "ModifyPackageRenewFlag" -> Empty {
    0 "ResourceId" resource_id, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyPackageRenewFlag`]: empty.
pub type ModifyPackageRenewFlagOutput = Empty;

/// `OrderFlowPackage` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=OrderFlowPackage>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSACTION_EXCEPTION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE`], [`codes::OPERATION_DENIED_NOT_ALLOWED_TO_PAY`],
/// [`codes::OPERATION_DENIED_UNAUTHORIZED_USER`], [`codes::RESOURCE_IN_USE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNOPENED_LIVE_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFlowPackage {
    /// Required.
    pub package_type: String,
    /// Required.
    pub device_list: Vec<String>,
    /// Required.
    pub auto_renew_flag: bool,
    /// Required.
    pub package_region: i64,
    pub flow_trunc_flag: Option<bool>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! {
    OrderFlowPackage(package_type: String, device_list: Vec<String>, auto_renew_flag: bool, package_region: i64)
    "OrderFlowPackage" -> OrderFlowPackageOutput {
    0 "PackageType" package_type, 1 "DeviceList" device_list, 2 "AutoRenewFlag" auto_renew_flag,
    3 "PackageRegion" package_region, 4 "FlowTruncFlag" flow_trunc_flag: bool, 5 "AutoVoucher" auto_voucher: bool,
    6 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`OrderFlowPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFlowPackageOutput {
    pub resource_id: Option<String>,
}
model! { OrderFlowPackageOutput {
    0 "ResourceId" resource_id: String
} }

/// `OrderPerLicense` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=OrderPerLicense>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSACTION_EXCEPTION`], [`codes::OPERATION_DENIED_DEVICE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE`], [`codes::OPERATION_DENIED_NOT_ALLOWED_TO_PAY`],
/// [`codes::OPERATION_DENIED_REPEAT_PURCHASE`], [`codes::OPERATION_DENIED_UNAUTHORIZED_USER`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPerLicense {
    /// Required.
    pub device_id: String,
    /// Required.
    pub r#type: i64,
    pub roll_back: Option<bool>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { OrderPerLicense(device_id: String, r#type: i64) "OrderPerLicense" -> OrderPerLicenseOutput {
    0 "DeviceId" device_id, 1 "Type" r#type, 2 "RollBack" roll_back: bool, 3 "AutoVoucher" auto_voucher: bool,
    4 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`OrderPerLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPerLicenseOutput {
    pub resource_id: Option<String>,
}
model! { OrderPerLicenseOutput {
    0 "ResourceId" resource_id: String
} }

/// Reports order: `ReportOrder` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=ReportOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSACTION_EXCEPTION`], [`codes::OPERATION_DENIED_DEVICE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE`], [`codes::OPERATION_DENIED_NOT_ALLOWED_TO_PAY`],
/// [`codes::OPERATION_DENIED_REPEAT_PURCHASE`], [`codes::OPERATION_DENIED_UNAUTHORIZED_USER`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportOrder {
    /// Required.
    pub order_id: String,
    pub project_id: Option<String>,
    pub package_type: Option<String>,
    pub report_month: Option<String>,
}
operation! { ReportOrder(order_id: String) "ReportOrder" -> ReportOrderOutput {
    0 "OrderId" order_id, 1 "ProjectId" project_id: String, 2 "PackageType" package_type: String,
    3 "ReportMonth" report_month: String
} }

/// Response of [`ReportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportOrderOutput {
    pub order_info: Option<OrderInfo>,
}
model! { ReportOrderOutput {
    0 "OrderInfo" order_info: OrderInfo
} }

/// In the response of [`ReportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    pub uin: Option<String>,
    pub project_id: Option<String>,
    pub package_type: Option<String>,
    pub order_id: Option<String>,
    pub report_month: Option<String>,
    pub updated: Option<String>,
}
model! { OrderInfo {
    0 "Uin" uin: String, 1 "ProjectId" project_id: String, 2 "PackageType" package_type: String,
    3 "OrderId" order_id: String, 4 "ReportMonth" report_month: String, 5 "Updated" updated: String
} }

/// Sets notify url: `SetNotifyUrl` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=SetNotifyUrl>.
///
/// Errors: [`codes::OPERATION_DENIED_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNotifyUrl {
    /// Required.
    pub notify_url: String,
    /// Required. Secret.
    pub callback_key: Secret,
    pub alarm_value: Option<i64>,
}
operation! { SetNotifyUrl(notify_url: String, callback_key: Secret) "SetNotifyUrl" -> Empty {
    0 "NotifyUrl" notify_url, 1 "CallbackKey" callback_key, 2 "AlarmValue" alarm_value: i64
} }

/// Response of [`SetNotifyUrl`]: empty.
pub type SetNotifyUrlOutput = Empty;

/// Updates application info: `UpdateApplicationInfo` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateApplicationInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationInfo {
    /// Required.
    pub mp_application_id: String,
    pub mp_application_name: Option<String>,
    pub remark: Option<String>,
    pub access_scope: Option<i64>,
}
operation! { UpdateApplicationInfo(mp_application_id: String) "UpdateApplicationInfo" -> Empty {
    0 "MpApplicationId" mp_application_id, 1 "MpApplicationName" mp_application_name: String, 2 "Remark" remark: String,
    3 "AccessScope" access_scope: i64
} }

/// Response of [`UpdateApplicationInfo`]: empty.
pub type UpdateApplicationInfoOutput = Empty;

/// Updates application key: `UpdateApplicationKey` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateApplicationKey>.
///
/// Errors: [`codes::OPERATION_DENIED_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationKey {
    /// Required.
    pub mp_application_key: String,
    /// Required.
    pub mp_application_id: String,
}
operation! { UpdateApplicationKey(mp_application_key: String, mp_application_id: String)
    "UpdateApplicationKey" -> Empty {
    0 "MpApplicationKey" mp_application_key, 1 "MpApplicationId" mp_application_id
} }

/// Response of [`UpdateApplicationKey`]: empty.
pub type UpdateApplicationKeyOutput = Empty;

/// Updates customer gateway cluster: `UpdateCustomerGatewayCluster` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateCustomerGatewayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomerGatewayCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub public_ip: String,
}
operation! { UpdateCustomerGatewayCluster(cluster_id: String, public_ip: String)
    "UpdateCustomerGatewayCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "PublicIp" public_ip
} }

/// Response of [`UpdateCustomerGatewayCluster`]: empty.
pub type UpdateCustomerGatewayClusterOutput = Empty;

/// Updates device: `UpdateDevice` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_DEVICE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevice {
    /// Required.
    pub device_id: String,
    pub device_name: Option<String>,
    pub remark: Option<String>,
    pub update_net_info: Option<Vec<UpdateNetInfo>>,
    pub flow_trunc: Option<i64>,
}
operation! { UpdateDevice(device_id: String) "UpdateDevice" -> Empty {
    0 "DeviceId" device_id, 1 "DeviceName" device_name: String, 2 "Remark" remark: String,
    3 "UpdateNetInfo" update_net_info: Vec<UpdateNetInfo>, 4 "FlowTrunc" flow_trunc: i64
} }

/// Response of [`UpdateDevice`]: empty.
pub type UpdateDeviceOutput = Empty;

/// In the request of [`UpdateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetInfo {
    pub r#type: Option<i64>,
    pub data_enable: Option<bool>,
    pub upload_limit: Option<i64>,
    pub download_limit: Option<i64>,
    pub net_info_name: Option<String>,
}
input! { UpdateNetInfo() {
    0 "Type" r#type: i64, 1 "DataEnable" data_enable: bool, 2 "UploadLimit" upload_limit: i64,
    3 "DownloadLimit" download_limit: i64, 4 "NetInfoName" net_info_name: String
} }

/// Updates group: `UpdateGroup` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Required.
    pub group_id: String,
    pub description: Option<String>,
}
operation! { UpdateGroup(group_id: String) "UpdateGroup" -> Empty {
    0 "GroupId" group_id, 1 "Description" description: String
} }

/// Response of [`UpdateGroup`]: empty.
pub type UpdateGroupOutput = Empty;

/// Updates hardware: `UpdateHardware` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateHardware>.
///
/// Errors: [`codes::OPERATION_DENIED_DUPLICATE_SN`], [`codes::OPERATION_DENIED_VENDOR_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHardware {
    /// Required.
    pub hardware_id: String,
    pub sn: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateHardware(hardware_id: String) "UpdateHardware" -> Empty {
    0 "HardwareId" hardware_id, 1 "SN" sn: String, 2 "Description" description: String
} }

/// Response of [`UpdateHardware`]: empty.
pub type UpdateHardwareOutput = Empty;

/// Updates l3 cidr: `UpdateL3Cidr` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateL3Cidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Cidr {
    /// Required.
    pub l3_conn_id: String,
    /// Required.
    pub cidr1: String,
    pub device_id1: Option<String>,
    pub device_id2: Option<String>,
    pub cidr2: Option<String>,
}
operation! { UpdateL3Cidr(l3_conn_id: String, cidr1: String) "UpdateL3Cidr" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Cidr1" cidr1, 2 "DeviceId1" device_id1: String, 3 "DeviceId2" device_id2: String,
    4 "Cidr2" cidr2: String
} }

/// Response of [`UpdateL3Cidr`]: empty.
pub type UpdateL3CidrOutput = Empty;

/// Updates l3 conn: `UpdateL3Conn` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateL3Conn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Conn {
    /// Required.
    pub l3_conn_id: String,
    pub description: Option<String>,
}
operation! { UpdateL3Conn(l3_conn_id: String) "UpdateL3Conn" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Description" description: String
} }

/// Response of [`UpdateL3Conn`]: empty.
pub type UpdateL3ConnOutput = Empty;

/// Updates l3 switch: `UpdateL3Switch` of `mna` 2021-01-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mna&Version=2021-01-19&Action=UpdateL3Switch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Switch {
    /// Required.
    pub l3_conn_id: String,
    pub enable: Option<bool>,
}
operation! { UpdateL3Switch(l3_conn_id: String) "UpdateL3Switch" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Enable" enable: bool
} }

/// Response of [`UpdateL3Switch`]: empty.
pub type UpdateL3SwitchOutput = Empty;

codes! {
    FAILED_OPERATION_TRANSACTION_EXCEPTION "FailedOperation.TransactionException", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CONTROL_REQUEST_ERROR "InternalError.ControlRequestError",
    INTERNAL_ERROR_COS_REQUEST_ERROR "InternalError.CosRequestError",
    INTERNAL_ERROR_DUPLICATE_DATA_KEY "InternalError.DuplicateDataKey",
    INTERNAL_ERROR_DUPLICATE_DEVICE_NAME "InternalError.DuplicateDeviceName",
    INTERNAL_ERROR_FILE_IO_ERROR "InternalError.FileIOError",
    INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR "InternalError.MonitorDataRequestError",
    INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR "InternalError.NetworkInfoRequestError",
    INTERNAL_ERROR_UNDEFINED_ENCRYPTED_KEY "InternalError.UndefinedEncryptedKey", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_TIME_FUTURE "InvalidParameterValue.TimeFuture",
    INVALID_PARAMETER_VALUE_TIME_SPAN_EXCEEDED "InvalidParameterValue.TimeSpanExceeded",
    INVALID_PARAMETER_VALUE_TIME_TOO_EARLY "InvalidParameterValue.TimeTooEarly", LIMIT_EXCEEDED "LimitExceeded",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_DEVICE_NOT_FOUND "OperationDenied.DeviceNotFound",
    OPERATION_DENIED_DUPLICATE_SN "OperationDenied.DuplicateSN",
    OPERATION_DENIED_HARDWARE_HAS_ACTIVATED "OperationDenied.HardwareHasActivated",
    OPERATION_DENIED_HARDWARE_NOT_EXIST "OperationDenied.HardwareNotExist",
    OPERATION_DENIED_ILLEGAL_REQUEST "OperationDenied.IllegalRequest",
    OPERATION_DENIED_INSUFFICIENT_BALANCE "OperationDenied.InsufficientBalance",
    OPERATION_DENIED_L3_CIDR_OVER_LAP "OperationDenied.L3CidrOverLap",
    OPERATION_DENIED_L3_CONNECTION_OVER_SIZE "OperationDenied.L3ConnectionOverSize",
    OPERATION_DENIED_MODIFIED_OR_RENEWED "OperationDenied.ModifiedOrRenewed",
    OPERATION_DENIED_NOT_ALLOWED_TO_PAY "OperationDenied.NotAllowedToPay",
    OPERATION_DENIED_REPEAT_PURCHASE "OperationDenied.RepeatPurchase",
    OPERATION_DENIED_TRUNC_FLAG_ON "OperationDenied.TruncFlagOn",
    OPERATION_DENIED_UNAUTHORIZED_USER "OperationDenied.UnauthorizedUser",
    OPERATION_DENIED_VENDOR_NOT_REGISTER "OperationDenied.VendorNotRegister", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission",
    UNAUTHORIZED_OPERATION_UNOPENED_LIVE_SERVICE "UnauthorizedOperation.UnopenedLiveService"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateHardware, AddApplication, AddCustomerGatewayCluster, AddDevice, AddGateway, AddGroup, AddHardware,
    AddL3Conn, CreateEncryptedKey, DeleteApplication, DeleteCustomerGatewayCluster, DeleteDevice, DeleteGateway,
    DeleteGroup, DeleteL3Conn, DescribeAccessPointList, DescribeAccessRegions, DownloadActiveDeviceCount,
    GetActiveDeviceCount, GetApplication, GetCustomerGatewayClusterList, GetDestIPByName, GetDevice, GetDevicePayMode,
    GetDevices, GetFlowAlarmInfo, GetFlowPackages, GetFlowStatistic, GetFlowStatisticByGroup, GetFlowStatisticByName,
    GetFlowStatisticByRegion, GetGatewayList, GetGroupDetail, GetGroupList, GetHardwareInfo, GetHardwareList,
    GetL3ConnList, GetMonitorDataByName, GetMultiFlowStatistic, GetNetMonitor, GetNetMonitorByName, GetPublicKey,
    GetStatisticData, GetStatisticDataByName, GetVendorHardware, GroupAddDevice, GroupDeleteDevice,
    ModifyDeviceAccessRegions, ModifyDeviceAccessScope, ModifyPackageRenewFlag, OrderFlowPackage, OrderPerLicense,
    ReportOrder, SetNotifyUrl, UpdateApplicationInfo, UpdateApplicationKey, UpdateCustomerGatewayCluster, UpdateDevice,
    UpdateGroup, UpdateHardware, UpdateL3Cidr, UpdateL3Conn, UpdateL3Switch
}
