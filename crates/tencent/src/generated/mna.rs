//! `mna` 2021-01-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mna", version: "2021-01-19", code: "mna", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardware {
    pub hardware: Vec<ActivateHardwareItem>,
}
operation! { ActivateHardware(hardware: Vec<ActivateHardwareItem>) "ActivateHardware" -> ActivateHardwareOutput {
    0 "Hardware" hardware
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardwareItem {
    pub vendor: Option<String>,
    pub sn: Option<String>,
    pub device_name: Option<String>,
    pub description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHardwareOutput {
    pub hardware_info: Option<Vec<ActivateHardwareItem>>,
}
model! { ActivateHardwareOutput {
    0 "HardwareInfo" hardware_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplication {
    pub mp_application_name: String,
    pub remark: Option<String>,
    pub mp_application_key: Option<String>,
    pub access_scope: Option<i64>,
}
operation! { AddApplication(mp_application_name: String) "AddApplication" -> AddApplicationOutput {
    0 "MpApplicationName" mp_application_name, 1 "Remark" remark: String,
    2 "MpApplicationKey" mp_application_key: String, 3 "AccessScope" access_scope: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationOutput {
    pub mp_application_id: Option<String>,
    pub mp_application_key: Option<String>,
    pub mp_application_name: Option<String>,
}
model! { AddApplicationOutput {
    0 "MpApplicationId" mp_application_id, 1 "MpApplicationKey" mp_application_key,
    2 "MpApplicationName" mp_application_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomerGatewayCluster {
    pub cluster_name: String,
    pub big_area: String,
    pub region_id: Option<String>,
}
operation! { AddCustomerGatewayCluster(cluster_name: String, big_area: String)
    "AddCustomerGatewayCluster" -> AddCustomerGatewayClusterOutput {
    0 "ClusterName" cluster_name, 1 "BigArea" big_area, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomerGatewayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { AddCustomerGatewayClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    pub device_name: String,
    pub remark: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceOutput {
    pub data_key: Option<Secret>,
    pub device_id: Option<String>,
    pub signature: Option<Secret>,
}
model! { AddDeviceOutput {
    0 "DataKey" data_key, 1 "DeviceId" device_id, 2 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGateway {
    pub cluster_id: String,
    pub username: String,
    pub password: Secret,
    pub gateway_ip: String,
    pub region_id: Option<String>,
}
operation! { AddGateway(cluster_id: String, username: String, password: Secret, gateway_ip: String)
    "AddGateway" -> AddGatewayOutput {
    0 "ClusterId" cluster_id, 1 "Username" username, 2 "Password" password, 3 "GatewayIp" gateway_ip,
    4 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayOutput {
    pub gateway_id: Option<String>,
    pub token: Option<Secret>,
    pub register_center_url: Option<String>,
    pub telemetry_url: Option<String>,
}
model! { AddGatewayOutput {
    0 "GatewayId" gateway_id, 1 "Token" token, 2 "RegisterCenterUrl" register_center_url, 3 "TelemetryUrl" telemetry_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroup {
    pub group_name: String,
    pub description: Option<String>,
}
operation! { AddGroup(group_name: String) "AddGroup" -> AddGroupOutput {
    0 "GroupName" group_name, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupOutput {
    pub group_id: Option<String>,
}
model! { AddGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHardware {
    pub hardware: Vec<Hardware>,
}
operation! { AddHardware(hardware: Vec<Hardware>) "AddHardware" -> AddHardwareOutput {
    0 "Hardware" hardware
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hardware {
    pub sn: Option<String>,
    pub license_charging_mode: Option<i64>,
    pub description: Option<String>,
    pub hardware_id: Option<String>,
}
input! { Hardware(sn: String, license_charging_mode: i64) {
    0 "SN" sn: String, 1 "LicenseChargingMode" license_charging_mode: i64, 2 "Description" description: String,
    3 "HardwareId" hardware_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHardwareOutput {
    pub hardware: Option<Vec<Hardware>>,
}
model! { AddHardwareOutput {
    0 "Hardware" hardware
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddL3Conn {
    pub cidr1: String,
    pub cidr2: String,
    pub device_id1: String,
    pub device_id2: String,
    pub description: Option<String>,
}
operation! { AddL3Conn(cidr1: String, cidr2: String, device_id1: String, device_id2: String)
    "AddL3Conn" -> AddL3ConnOutput {
    0 "Cidr1" cidr1, 1 "Cidr2" cidr2, 2 "DeviceId1" device_id1, 3 "DeviceId2" device_id2,
    4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddL3ConnOutput {
    pub l3_conn_id: Option<String>,
}
model! { AddL3ConnOutput {
    0 "L3ConnId" l3_conn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptedKey {}
operation! { CreateEncryptedKey() "CreateEncryptedKey" -> CreateEncryptedKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptedKeyOutput {
    pub encrypted_key: Option<Secret>,
}
model! { CreateEncryptedKeyOutput {
    0 "EncryptedKey" encrypted_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub mp_application_id_list: Vec<DelApplicationList>,
}
operation! { DeleteApplication(mp_application_id_list: Vec<DelApplicationList>) "DeleteApplication" -> Empty {
    0 "MpApplicationIdList" mp_application_id_list
} }

pub type DeleteApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelApplicationList {
    pub mp_application_id: Option<String>,
}
input! { DelApplicationList(mp_application_id: String) {
    0 "MpApplicationId" mp_application_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayCluster {
    pub cluster_id: String,
}
operation! { DeleteCustomerGatewayCluster(cluster_id: String) "DeleteCustomerGatewayCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteCustomerGatewayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub device_id: String,
}
operation! { DeleteDevice(device_id: String) "DeleteDevice" -> Empty {
    0 "DeviceId" device_id
} }

pub type DeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub cluster_id: String,
    pub gateway_id: String,
    pub gateway_ip: String,
}
operation! { DeleteGateway(cluster_id: String, gateway_id: String, gateway_ip: String) "DeleteGateway" -> Empty {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id, 2 "GatewayIp" gateway_ip
} }

pub type DeleteGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL3Conn {
    pub l3_conn_id_list: Vec<String>,
}
operation! { DeleteL3Conn(l3_conn_id_list: Vec<String>) "DeleteL3Conn" -> Empty {
    0 "L3ConnIdList" l3_conn_id_list
} }

pub type DeleteL3ConnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointList {
    pub regions: Option<Vec<String>>,
}
operation! { DescribeAccessPointList() "DescribeAccessPointList" -> DescribeAccessPointListOutput {
    0 "Regions" regions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointListOutput {
    pub access_point_list: Option<Vec<AccessPointInfo>>,
}
model! { DescribeAccessPointListOutput {
    0 "AccessPointList" access_point_list
} }

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
    0 "Vendor" vendor, 1 "PublicAddr" public_addr, 2 "Region" region, 3 "BigArea" big_area, 4 "Available" available,
    5 "GwGroupId" gw_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegions {}
operation! { DescribeAccessRegions() "DescribeAccessRegions" -> DescribeAccessRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsOutput {
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { DescribeAccessRegionsOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_abbr: Option<String>,
}
model! { RegionInfo {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RegionAbbr" region_abbr
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadActiveDeviceCountOutput {
    pub file_path: Option<String>,
}
model! { DownloadActiveDeviceCountOutput {
    0 "FilePath" file_path
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveDeviceCountOutput {
    pub active_device_list: Option<Vec<ActiveDeviceList>>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub dev_group: Option<String>,
    pub license_type: Option<String>,
    pub app_id: Option<String>,
}
model! { GetActiveDeviceCountOutput {
    0 "ActiveDeviceList" active_device_list, 1 "Period" period, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "DevGroup" dev_group, 5 "LicenseType" license_type, 6 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveDeviceList {
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { ActiveDeviceList {
    0 "Count" count, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub mp_application_id: Option<String>,
}
operation! { GetApplication() "GetApplication" -> GetApplicationOutput {
    0 "MpApplicationId" mp_application_id: String
} }

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
    0 "MpApplicationId" mp_application_id, 1 "MpApplicationKey" mp_application_key,
    2 "MpApplicationName" mp_application_name, 3 "Remark" remark, 4 "AccessScope" access_scope
} }

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
    Number "PageNumber", "ClusterList" cluster_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerGatewayClusterListOutput {
    pub cluster_list: Option<Vec<GatewayClusterInfo>>,
    pub total_count: Option<i64>,
}
model! { GetCustomerGatewayClusterListOutput {
    0 "ClusterList" cluster_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<u64>,
    pub public_ip: Option<String>,
    pub instance_count: Option<u64>,
    pub gateway_list: Option<Vec<GatewayInfo>>,
}
model! { GatewayClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "CreateTime" create_time, 3 "PublicIp" public_ip,
    4 "InstanceCount" instance_count, 5 "GatewayList" gateway_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInfo {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub create_time: Option<u64>,
    pub status: Option<u64>,
    pub instance_size: Option<i64>,
    pub gateway_ip: Option<String>,
    pub username: Option<String>,
    pub token: Option<Secret>,
    pub register_center_url: Option<String>,
    pub telemetry_url: Option<String>,
}
model! { GatewayInfo {
    0 "GatewayId" gateway_id, 1 "GatewayName" gateway_name, 2 "CreateTime" create_time, 3 "Status" status,
    4 "InstanceSize" instance_size, 5 "GatewayIp" gateway_ip, 6 "Username" username, 7 "Token" token,
    8 "RegisterCenterUrl" register_center_url, 9 "TelemetryUrl" telemetry_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestIPByName {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub gateway_type: Option<i64>,
}
operation! { GetDestIPByName(device_name: String, begin_time: i64, end_time: i64)
    "GetDestIPByName" -> GetDestIPByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "GatewayType" gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestIPByNameOutput {
    pub dest_ip_info: Option<Vec<DestIpInfo>>,
    pub access_region: Option<String>,
}
model! { GetDestIPByNameOutput {
    0 "DestIpInfo" dest_ip_info, 1 "AccessRegion" access_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestIpInfo {
    pub time: Option<String>,
    pub gateway_ip: Option<String>,
    pub gateway_site: Option<String>,
    pub ip_count: Option<i64>,
    pub ip_list: Option<Vec<String>>,
}
model! { DestIpInfo {
    0 "Time" time, 1 "GatewayIp" gateway_ip, 2 "GatewaySite" gateway_site, 3 "IpCount" ip_count, 4 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevice {
    pub device_id: String,
}
operation! { GetDevice(device_id: String) "GetDevice" -> GetDeviceOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOutput {
    pub device_details: Option<DeviceDetails>,
}
model! { GetDeviceOutput {
    0 "DeviceDetails" device_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDetails {
    pub device_base_info: Option<DeviceBaseInfo>,
    pub device_net_info: Option<Vec<DeviceNetInfo>>,
    pub gateway_site: Option<String>,
    pub business_down_rate: Option<f64>,
    pub business_up_rate: Option<f64>,
}
model! { DeviceDetails {
    0 "DeviceBaseInfo" device_base_info, 1 "DeviceNetInfo" device_net_info, 2 "GatewaySite" gateway_site,
    3 "BusinessDownRate" business_down_rate, 4 "BusinessUpRate" business_up_rate
} }

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
    pub allowed_regions: Option<Vec<String>>,
}
model! { DeviceBaseInfo {
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "CreateTime" create_time, 3 "LastTime" last_time,
    4 "Remark" remark, 5 "AccessScope" access_scope, 6 "LicensePayMode" license_pay_mode, 7 "Payer" payer,
    8 "GroupId" group_id, 9 "GroupName" group_name, 10 "FlowTrunc" flow_trunc, 11 "Sn" sn, 12 "Vendor" vendor,
    13 "AllowedRegions" allowed_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceNetInfo {
    pub r#type: Option<i64>,
    pub data_enable: Option<bool>,
    pub upload_limit: Option<String>,
    pub download_limit: Option<String>,
    pub data_rx: Option<u64>,
    pub data_tx: Option<u64>,
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
    0 "Type" r#type, 1 "DataEnable" data_enable, 2 "UploadLimit" upload_limit, 3 "DownloadLimit" download_limit,
    4 "DataRx" data_rx, 5 "DataTx" data_tx, 6 "Vendor" vendor, 7 "State" state, 8 "PublicIp" public_ip,
    9 "SignalStrength" signal_strength, 10 "Rat" rat, 11 "NetInfoName" net_info_name, 12 "DownRate" down_rate,
    13 "UpRate" up_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicePayMode {
    pub device_id_list: Vec<String>,
}
operation! { GetDevicePayMode(device_id_list: Vec<String>) "GetDevicePayMode" -> GetDevicePayModeOutput {
    0 "DeviceIdList" device_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicePayModeOutput {
    pub result: Option<Vec<DevicePayModeInfo>>,
}
model! { GetDevicePayModeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePayModeInfo {
    pub device_id: Option<String>,
    pub pay_mode: Option<i64>,
    pub pay_mode_desc: Option<String>,
    pub resource_id: Option<String>,
}
model! { DevicePayModeInfo {
    0 "DeviceId" device_id, 1 "PayMode" pay_mode, 2 "PayModeDesc" pay_mode_desc, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    pub page_size: i64,
    pub page_number: i64,
    pub keyword: Option<String>,
    pub device_type: Option<i64>,
}
operation! { GetDevices(page_size: i64, page_number: i64) "GetDevices" -> GetDevicesOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "Keyword" keyword: String, 3 "DeviceType" device_type: i64
} }
paged! { GetDevices: DeviceBaseInfo = Number "PageNumber", "DeviceInfos" device_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub device_infos: Option<Vec<DeviceBaseInfo>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetDevicesOutput {
    0 "DeviceInfos" device_infos, 1 "Length" length, 2 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowAlarmInfo {}
operation! { GetFlowAlarmInfo() "GetFlowAlarmInfo" -> GetFlowAlarmInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowAlarmInfoOutput {
    pub alarm_value: Option<i64>,
    pub notify_url: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { GetFlowAlarmInfoOutput {
    0 "AlarmValue" alarm_value, 1 "NotifyUrl" notify_url, 2 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPackages {
    pub page_number: u64,
    pub page_size: u64,
    pub resource_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
}
operation! { GetFlowPackages(page_number: u64, page_size: u64) "GetFlowPackages" -> GetFlowPackagesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceId" resource_id: String,
    3 "DeviceId" device_id: String, 4 "Status" status: i64
} }
paged! { GetFlowPackages: FlowPackageInfo = Number "PageNumber", "PackageList" package_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPackagesOutput {
    pub package_list: Option<Vec<FlowPackageInfo>>,
    pub total: Option<u64>,
}
model! { GetFlowPackagesOutput {
    0 "PackageList" package_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowPackageInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<u64>,
    pub package_type: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub active_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub device_list: Option<Vec<String>>,
    pub capacity_size: Option<u64>,
    pub capacity_remain: Option<u64>,
    pub renew_flag: Option<bool>,
    pub modify_status: Option<i64>,
    pub trunc_flag: Option<bool>,
    pub capacity_remain_precise: Option<u64>,
}
model! { FlowPackageInfo {
    0 "ResourceId" resource_id, 1 "AppId" app_id, 2 "PackageType" package_type, 3 "Status" status,
    4 "CreateTime" create_time, 5 "ActiveTime" active_time, 6 "ExpireTime" expire_time, 7 "DeviceList" device_list,
    8 "CapacitySize" capacity_size, 9 "CapacityRemain" capacity_remain, 10 "RenewFlag" renew_flag,
    11 "ModifyStatus" modify_status, 12 "TruncFlag" trunc_flag, 13 "CapacityRemainPrecise" capacity_remain_precise
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatistic {
    pub device_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
}

/// What [`GetFlowStatistic::new`] takes.
pub struct GetFlowStatisticRequired {
    pub device_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! { GetFlowStatistic{GetFlowStatisticRequired: device_id, begin_time, end_time, r#type, time_granularity}
    "GetFlowStatistic" -> GetFlowStatisticOutput {
    0 "DeviceId" device_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "DeviceList" device_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticOutput {
    pub net_details: Option<Vec<NetDetails>>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticOutput {
    0 "NetDetails" net_details, 1 "MaxValue" max_value, 2 "AvgValue" avg_value, 3 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetails {
    pub current: Option<f64>,
    pub time: Option<String>,
}
model! { NetDetails {
    0 "Current" current, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByGroup {
    pub group_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub mp_application_id: Option<String>,
}

/// What [`GetFlowStatisticByGroup::new`] takes.
pub struct GetFlowStatisticByGroupRequired {
    pub group_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! { GetFlowStatisticByGroup{GetFlowStatisticByGroupRequired: group_id, begin_time, end_time, r#type, time_granularity}
    "GetFlowStatisticByGroup" -> GetFlowStatisticByGroupOutput {
    0 "GroupId" group_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "MpApplicationId" mp_application_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByGroupOutput {
    pub net_details: Option<Vec<NetDetails>>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByGroupOutput {
    0 "NetDetails" net_details, 1 "MaxValue" max_value, 2 "AvgValue" avg_value, 3 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByName {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
    pub device_list: Option<Vec<String>>,
}

/// What [`GetFlowStatisticByName::new`] takes.
pub struct GetFlowStatisticByNameRequired {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! { GetFlowStatisticByName{GetFlowStatisticByNameRequired: device_name, begin_time, end_time, r#type, time_granularity}
    "GetFlowStatisticByName" -> GetFlowStatisticByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64,
    7 "DeviceList" device_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByNameOutput {
    pub net_details: Option<Vec<NetDetails>>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByNameOutput {
    0 "NetDetails" net_details, 1 "MaxValue" max_value, 2 "AvgValue" avg_value, 3 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByRegion {
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub gateway_type: i64,
    pub access_region: Option<String>,
}

/// What [`GetFlowStatisticByRegion::new`] takes.
pub struct GetFlowStatisticByRegionRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub gateway_type: i64,
}
operation! { GetFlowStatisticByRegion{GetFlowStatisticByRegionRequired: begin_time, end_time, r#type, time_granularity, gateway_type}
    "GetFlowStatisticByRegion" -> GetFlowStatisticByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "TimeGranularity" time_granularity,
    4 "GatewayType" gateway_type, 5 "AccessRegion" access_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowStatisticByRegionOutput {
    pub net_details: Option<Vec<NetDetails>>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { GetFlowStatisticByRegionOutput {
    0 "NetDetails" net_details, 1 "MaxValue" max_value, 2 "AvgValue" avg_value, 3 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayList {
    pub page_number: u64,
    pub page_size: u64,
    pub gateway_name: Option<String>,
}
operation! { GetGatewayList(page_number: u64, page_size: u64) "GetGatewayList" -> GetGatewayListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "GatewayName" gateway_name: String
} }
paged! { GetGatewayList: GatewayInfo = Number "PageNumber", "GatewayList" gateway_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayListOutput {
    pub gateway_list: Option<Vec<GatewayInfo>>,
    pub total: Option<u64>,
}
model! { GetGatewayListOutput {
    0 "GatewayList" gateway_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetail {
    pub group_id: String,
    pub page_size: i64,
    pub page_number: i64,
    pub key_word: Option<String>,
}
operation! { GetGroupDetail(group_id: String, page_size: i64, page_number: i64)
    "GetGroupDetail" -> GetGroupDetailOutput {
    0 "GroupId" group_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "KeyWord" key_word: String
} }
paged! { GetGroupDetail: DeviceBaseInfo = Number "PageNumber", "DeviceInfos" device_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetailOutput {
    pub group_info: Option<GroupInfo>,
    pub device_infos: Option<Vec<DeviceBaseInfo>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetGroupDetailOutput {
    0 "GroupInfo" group_info, 1 "DeviceInfos" device_infos, 2 "Length" length, 3 "TotalPage" total_page
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "Description" description, 5 "DeviceNum" device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupList {
    pub page_size: i64,
    pub page_number: i64,
    pub keyword: Option<String>,
}
operation! { GetGroupList(page_size: i64, page_number: i64) "GetGroupList" -> GetGroupListOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "Keyword" keyword: String
} }
paged! { GetGroupList: GroupInfo = Number "PageNumber", "GroupInfos" group_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupListOutput {
    pub group_infos: Option<Vec<GroupInfo>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetGroupListOutput {
    0 "GroupInfos" group_infos, 1 "Length" length, 2 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareInfo {
    pub vendor: String,
    pub sn: String,
}
operation! { GetHardwareInfo(vendor: String, sn: String) "GetHardwareInfo" -> GetHardwareInfoOutput {
    0 "Vendor" vendor, 1 "SN" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareInfoOutput {
    pub license_pay_mode: Option<i64>,
    pub payer: Option<i64>,
    pub sn: Option<String>,
    pub vendor: Option<String>,
}
model! { GetHardwareInfoOutput {
    0 "LicensePayMode" license_pay_mode, 1 "Payer" payer, 2 "SN" sn, 3 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareList {
    pub page_number: i64,
    pub page_size: i64,
    pub keyword: Option<String>,
}
operation! { GetHardwareList(page_number: i64, page_size: i64) "GetHardwareList" -> GetHardwareListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Keyword" keyword: String
} }
paged! { GetHardwareList: HardwareInfo = Number "PageNumber", "HardwareInfos" hardware_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareListOutput {
    pub hardware_infos: Option<Vec<HardwareInfo>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetHardwareListOutput {
    0 "HardwareInfos" hardware_infos, 1 "Length" length, 2 "TotalPage" total_page
} }

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
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "ActiveTime" active_time, 3 "LastOnlineTime" last_online_time,
    4 "Description" description, 5 "VendorDescription" vendor_description,
    6 "LicenseChargingMode" license_charging_mode, 7 "CreateTime" create_time, 8 "SN" sn,
    9 "LicensePayMode" license_pay_mode, 10 "Payer" payer, 11 "GroupId" group_id, 12 "GroupName" group_name,
    13 "FlowTrunc" flow_trunc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetL3ConnList {
    pub page_size: i64,
    pub page_number: i64,
    pub device_id: Option<String>,
}
operation! { GetL3ConnList(page_size: i64, page_number: i64) "GetL3ConnList" -> GetL3ConnListOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "DeviceId" device_id: String
} }
paged! { GetL3ConnList: L3ConnInfo = Number "PageNumber", "L3ConnList" l3_conn_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetL3ConnListOutput {
    pub l3_conn_list: Option<Vec<L3ConnInfo>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetL3ConnListOutput {
    0 "L3ConnList" l3_conn_list, 1 "Length" length, 2 "TotalPage" total_page
} }

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
    0 "L3ConnId" l3_conn_id, 1 "DeviceId1" device_id1, 2 "Cidr1" cidr1, 3 "DeviceId2" device_id2, 4 "Cidr2" cidr2,
    5 "Enable" enable, 6 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataByName {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub gateway_type: Option<i64>,
}
operation! { GetMonitorDataByName(device_name: String, begin_time: i64, end_time: i64)
    "GetMonitorDataByName" -> GetMonitorDataByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "GatewayType" gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataByNameOutput {
    pub file_path: Option<String>,
}
model! { GetMonitorDataByNameOutput {
    0 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiFlowStatistic {
    pub device_ids: Vec<String>,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
    pub access_region: Option<String>,
    pub gateway_type: Option<i64>,
}

/// What [`GetMultiFlowStatistic::new`] takes.
pub struct GetMultiFlowStatisticRequired {
    pub device_ids: Vec<String>,
    pub begin_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub time_granularity: i64,
}
operation! { GetMultiFlowStatistic{GetMultiFlowStatisticRequired: device_ids, begin_time, end_time, r#type, time_granularity}
    "GetMultiFlowStatistic" -> GetMultiFlowStatisticOutput {
    0 "DeviceIds" device_ids, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "TimeGranularity" time_granularity, 5 "AccessRegion" access_region: String, 6 "GatewayType" gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiFlowStatisticOutput {
    pub flow_details: Option<Vec<FlowDetails>>,
}
model! { GetMultiFlowStatisticOutput {
    0 "FlowDetails" flow_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetails {
    pub net_details: Option<Vec<NetDetails>>,
    pub device_id: Option<String>,
    pub max_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub total_value: Option<f64>,
}
model! { FlowDetails {
    0 "NetDetails" net_details, 1 "DeviceId" device_id, 2 "MaxValue" max_value, 3 "AvgValue" avg_value,
    4 "TotalValue" total_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitor {
    pub device_id: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub metrics: String,
    pub gateway_type: Option<i64>,
}
operation! { GetNetMonitor(device_id: String, begin_time: i64, end_time: i64, metrics: String)
    "GetNetMonitor" -> GetNetMonitorOutput {
    0 "DeviceId" device_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Metrics" metrics,
    4 "GatewayType" gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorOutput {
    pub monitor_data: Option<Vec<MonitorData>>,
    pub access_region: Option<String>,
}
model! { GetNetMonitorOutput {
    0 "MonitorData" monitor_data, 1 "AccessRegion" access_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorData {
    pub time: Option<String>,
    pub business_metrics: Option<f64>,
    pub slot_net_info: Option<Vec<SlotNetInfo>>,
}
model! { MonitorData {
    0 "Time" time, 1 "BusinessMetrics" business_metrics, 2 "SlotNetInfo" slot_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotNetInfo {
    pub net_info_name: Option<String>,
    pub public_ip: Option<String>,
    pub current: Option<f64>,
}
model! { SlotNetInfo {
    0 "NetInfoName" net_info_name, 1 "PublicIP" public_ip, 2 "Current" current
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorByName {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
    pub metrics: String,
    pub gateway_type: Option<i64>,
}
operation! { GetNetMonitorByName(device_name: String, begin_time: i64, end_time: i64, metrics: String)
    "GetNetMonitorByName" -> GetNetMonitorByNameOutput {
    0 "DeviceName" device_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Metrics" metrics,
    4 "GatewayType" gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetMonitorByNameOutput {
    pub monitor_data: Option<Vec<MonitorData>>,
    pub access_region: Option<String>,
}
model! { GetNetMonitorByNameOutput {
    0 "MonitorData" monitor_data, 1 "AccessRegion" access_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {}
operation! { GetPublicKey() "GetPublicKey" -> GetPublicKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub public_key: Option<String>,
}
model! { GetPublicKeyOutput {
    0 "PublicKey" public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticData {
    pub device_id: String,
    pub begin_time: i64,
    pub end_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataOutput {
    pub file_path: Option<String>,
}
model! { GetStatisticDataOutput {
    0 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataByName {
    pub device_name: String,
    pub begin_time: i64,
    pub end_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticDataByNameOutput {
    pub file_path: Option<String>,
}
model! { GetStatisticDataByNameOutput {
    0 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVendorHardware {
    pub page_number: i64,
    pub page_size: i64,
    pub keyword: Option<String>,
    pub status: Option<i64>,
}
operation! { GetVendorHardware(page_number: i64, page_size: i64) "GetVendorHardware" -> GetVendorHardwareOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Keyword" keyword: String, 3 "Status" status: i64
} }
paged! { GetVendorHardware: VendorHardware = Number "PageNumber", "VendorHardware" vendor_hardware }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVendorHardwareOutput {
    pub vendor_hardware: Option<Vec<VendorHardware>>,
    pub length: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetVendorHardwareOutput {
    0 "VendorHardware" vendor_hardware, 1 "Length" length, 2 "TotalPage" total_page
} }

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
    0 "HardwareId" hardware_id, 1 "SN" sn, 2 "CreateTime" create_time, 3 "Status" status, 4 "ActiveTime" active_time,
    5 "Description" description, 6 "DeviceId" device_id, 7 "LicenseChargingMode" license_charging_mode,
    8 "LastOnlineTime" last_online_time, 9 "LicensePayMode" license_pay_mode, 10 "Payer" payer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupAddDevice {
    pub group_id: String,
    pub device_list: Vec<String>,
}
operation! { GroupAddDevice(group_id: String, device_list: Vec<String>) "GroupAddDevice" -> GroupAddDeviceOutput {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupAddDeviceOutput {
    pub device_num: Option<i64>,
}
model! { GroupAddDeviceOutput {
    0 "DeviceNum" device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeleteDevice {
    pub group_id: String,
    pub device_list: Vec<String>,
}
operation! { GroupDeleteDevice(group_id: String, device_list: Vec<String>)
    "GroupDeleteDevice" -> GroupDeleteDeviceOutput {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeleteDeviceOutput {
    pub device_num: Option<i64>,
}
model! { GroupDeleteDeviceOutput {
    0 "DeviceNum" device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAccessRegions {
    pub device_ids: Vec<String>,
    pub allowed_regions: Option<Vec<String>>,
}
operation! { ModifyDeviceAccessRegions(device_ids: Vec<String>) "ModifyDeviceAccessRegions" -> Empty {
    0 "DeviceIds" device_ids, 1 "AllowedRegions" allowed_regions: Vec<String>
} }

pub type ModifyDeviceAccessRegionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAccessScope {
    pub device_ids: Vec<String>,
    pub access_scope: Option<u64>,
}
operation! { ModifyDeviceAccessScope(device_ids: Vec<String>) "ModifyDeviceAccessScope" -> Empty {
    0 "DeviceIds" device_ids, 1 "AccessScope" access_scope: u64
} }

pub type ModifyDeviceAccessScopeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageRenewFlag {
    pub resource_id: String,
    pub renew_flag: bool,
}
operation! { ModifyPackageRenewFlag(resource_id: String, renew_flag: bool) "ModifyPackageRenewFlag" -> Empty {
    0 "ResourceId" resource_id, 1 "RenewFlag" renew_flag
} }

pub type ModifyPackageRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFlowPackage {
    pub package_type: String,
    pub device_list: Vec<String>,
    pub auto_renew_flag: bool,
    pub package_region: i64,
    pub flow_trunc_flag: Option<bool>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { OrderFlowPackage(package_type: String, device_list: Vec<String>, auto_renew_flag: bool, package_region: i64)
    "OrderFlowPackage" -> OrderFlowPackageOutput {
    0 "PackageType" package_type, 1 "DeviceList" device_list, 2 "AutoRenewFlag" auto_renew_flag,
    3 "PackageRegion" package_region, 4 "FlowTruncFlag" flow_trunc_flag: bool, 5 "AutoVoucher" auto_voucher: bool,
    6 "VoucherIds" voucher_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFlowPackageOutput {
    pub resource_id: Option<String>,
}
model! { OrderFlowPackageOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPerLicense {
    pub device_id: String,
    pub r#type: i64,
    pub roll_back: Option<bool>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { OrderPerLicense(device_id: String, r#type: i64) "OrderPerLicense" -> OrderPerLicenseOutput {
    0 "DeviceId" device_id, 1 "Type" r#type, 2 "RollBack" roll_back: bool, 3 "AutoVoucher" auto_voucher: bool,
    4 "VoucherIds" voucher_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPerLicenseOutput {
    pub resource_id: Option<String>,
}
model! { OrderPerLicenseOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportOrder {
    pub order_id: String,
    pub project_id: Option<String>,
    pub package_type: Option<String>,
    pub report_month: Option<String>,
}
operation! { ReportOrder(order_id: String) "ReportOrder" -> ReportOrderOutput {
    0 "OrderId" order_id, 1 "ProjectId" project_id: String, 2 "PackageType" package_type: String,
    3 "ReportMonth" report_month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportOrderOutput {
    pub order_info: Option<OrderInfo>,
}
model! { ReportOrderOutput {
    0 "OrderInfo" order_info
} }

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
    0 "Uin" uin, 1 "ProjectId" project_id, 2 "PackageType" package_type, 3 "OrderId" order_id,
    4 "ReportMonth" report_month, 5 "Updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNotifyUrl {
    pub notify_url: String,
    pub callback_key: Secret,
    pub alarm_value: Option<i64>,
}
operation! { SetNotifyUrl(notify_url: String, callback_key: Secret) "SetNotifyUrl" -> Empty {
    0 "NotifyUrl" notify_url, 1 "CallbackKey" callback_key, 2 "AlarmValue" alarm_value: i64
} }

pub type SetNotifyUrlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationInfo {
    pub mp_application_id: String,
    pub mp_application_name: Option<String>,
    pub remark: Option<String>,
    pub access_scope: Option<i64>,
}
operation! { UpdateApplicationInfo(mp_application_id: String) "UpdateApplicationInfo" -> Empty {
    0 "MpApplicationId" mp_application_id, 1 "MpApplicationName" mp_application_name: String, 2 "Remark" remark: String,
    3 "AccessScope" access_scope: i64
} }

pub type UpdateApplicationInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationKey {
    pub mp_application_key: String,
    pub mp_application_id: String,
}
operation! { UpdateApplicationKey(mp_application_key: String, mp_application_id: String)
    "UpdateApplicationKey" -> Empty {
    0 "MpApplicationKey" mp_application_key, 1 "MpApplicationId" mp_application_id
} }

pub type UpdateApplicationKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomerGatewayCluster {
    pub cluster_id: String,
    pub public_ip: String,
}
operation! { UpdateCustomerGatewayCluster(cluster_id: String, public_ip: String)
    "UpdateCustomerGatewayCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "PublicIp" public_ip
} }

pub type UpdateCustomerGatewayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevice {
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

pub type UpdateDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetInfo {
    pub r#type: Option<i64>,
    pub data_enable: Option<bool>,
    pub upload_limit: Option<u64>,
    pub download_limit: Option<u64>,
    pub net_info_name: Option<String>,
}
input! { UpdateNetInfo() {
    0 "Type" r#type: i64, 1 "DataEnable" data_enable: bool, 2 "UploadLimit" upload_limit: u64,
    3 "DownloadLimit" download_limit: u64, 4 "NetInfoName" net_info_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub group_id: String,
    pub description: Option<String>,
}
operation! { UpdateGroup(group_id: String) "UpdateGroup" -> Empty {
    0 "GroupId" group_id, 1 "Description" description: String
} }

pub type UpdateGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHardware {
    pub hardware_id: String,
    pub sn: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateHardware(hardware_id: String) "UpdateHardware" -> Empty {
    0 "HardwareId" hardware_id, 1 "SN" sn: String, 2 "Description" description: String
} }

pub type UpdateHardwareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Cidr {
    pub l3_conn_id: String,
    pub cidr1: String,
    pub device_id1: Option<String>,
    pub device_id2: Option<String>,
    pub cidr2: Option<String>,
}
operation! { UpdateL3Cidr(l3_conn_id: String, cidr1: String) "UpdateL3Cidr" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Cidr1" cidr1, 2 "DeviceId1" device_id1: String, 3 "DeviceId2" device_id2: String,
    4 "Cidr2" cidr2: String
} }

pub type UpdateL3CidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Conn {
    pub l3_conn_id: String,
    pub description: Option<String>,
}
operation! { UpdateL3Conn(l3_conn_id: String) "UpdateL3Conn" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Description" description: String
} }

pub type UpdateL3ConnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateL3Switch {
    pub l3_conn_id: String,
    pub enable: Option<bool>,
}
operation! { UpdateL3Switch(l3_conn_id: String) "UpdateL3Switch" -> Empty {
    0 "L3ConnId" l3_conn_id, 1 "Enable" enable: bool
} }

pub type UpdateL3SwitchOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_TRANSACTION_EXCEPTION: &str = "FailedOperation.TransactionException";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CONTROL_REQUEST_ERROR: &str = "InternalError.ControlRequestError";
    pub const INTERNAL_ERROR_COS_REQUEST_ERROR: &str = "InternalError.CosRequestError";
    pub const INTERNAL_ERROR_DUPLICATE_DATA_KEY: &str = "InternalError.DuplicateDataKey";
    pub const INTERNAL_ERROR_DUPLICATE_DEVICE_NAME: &str = "InternalError.DuplicateDeviceName";
    pub const INTERNAL_ERROR_FILE_IO_ERROR: &str = "InternalError.FileIOError";
    pub const INTERNAL_ERROR_MONITOR_DATA_REQUEST_ERROR: &str = "InternalError.MonitorDataRequestError";
    pub const INTERNAL_ERROR_NETWORK_INFO_REQUEST_ERROR: &str = "InternalError.NetworkInfoRequestError";
    pub const INTERNAL_ERROR_UNDEFINED_ENCRYPTED_KEY: &str = "InternalError.UndefinedEncryptedKey";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_TIME_FUTURE: &str = "InvalidParameterValue.TimeFuture";
    pub const INVALID_PARAMETER_VALUE_TIME_SPAN_EXCEEDED: &str = "InvalidParameterValue.TimeSpanExceeded";
    pub const INVALID_PARAMETER_VALUE_TIME_TOO_EARLY: &str = "InvalidParameterValue.TimeTooEarly";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_DEVICE_NOT_FOUND: &str = "OperationDenied.DeviceNotFound";
    pub const OPERATION_DENIED_DUPLICATE_SN: &str = "OperationDenied.DuplicateSN";
    pub const OPERATION_DENIED_HARDWARE_HAS_ACTIVATED: &str = "OperationDenied.HardwareHasActivated";
    pub const OPERATION_DENIED_HARDWARE_NOT_EXIST: &str = "OperationDenied.HardwareNotExist";
    pub const OPERATION_DENIED_ILLEGAL_REQUEST: &str = "OperationDenied.IllegalRequest";
    pub const OPERATION_DENIED_INSUFFICIENT_BALANCE: &str = "OperationDenied.InsufficientBalance";
    pub const OPERATION_DENIED_L3_CIDR_OVER_LAP: &str = "OperationDenied.L3CidrOverLap";
    pub const OPERATION_DENIED_L3_CONNECTION_OVER_SIZE: &str = "OperationDenied.L3ConnectionOverSize";
    pub const OPERATION_DENIED_MODIFIED_OR_RENEWED: &str = "OperationDenied.ModifiedOrRenewed";
    pub const OPERATION_DENIED_NOT_ALLOWED_TO_PAY: &str = "OperationDenied.NotAllowedToPay";
    pub const OPERATION_DENIED_REPEAT_PURCHASE: &str = "OperationDenied.RepeatPurchase";
    pub const OPERATION_DENIED_TRUNC_FLAG_ON: &str = "OperationDenied.TruncFlagOn";
    pub const OPERATION_DENIED_UNAUTHORIZED_USER: &str = "OperationDenied.UnauthorizedUser";
    pub const OPERATION_DENIED_VENDOR_NOT_REGISTER: &str = "OperationDenied.VendorNotRegister";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNAUTHORIZED_OPERATION_UNOPENED_LIVE_SERVICE: &str = "UnauthorizedOperation.UnopenedLiveService";
}

#[cfg(feature = "reflect")]
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
