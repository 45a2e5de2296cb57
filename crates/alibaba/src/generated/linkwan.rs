//! `linkwan` 2019-03-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-hangzhou", "linkwan.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "linkwan.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[("cn-shanghai", "linkwan-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "linkwan", version: "2019-03-01", code: "linkwan", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { AcceptJoinPermissionAuthOrder() "AcceptJoinPermissionAuthOrder" -> AcceptJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { AcceptJoinPermissionAuthOrderOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToGroup {
    pub dev_eui: Option<String>,
    pub node_group_id: Option<String>,
    pub pin_code: Option<Secret>,
}
operation! { AddNodeToGroup() "AddNodeToGroup" -> AddNodeToGroupOutput {
    0 "DevEui" dev_eui: String, 1 "NodeGroupId" node_group_id: String, 2 "PinCode" pin_code: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToGroupOutput {
    pub success: Option<bool>,
}
model! { AddNodeToGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRoamingJoinPermission {
    pub class_mode: Option<String>,
    pub data_rate: Option<i64>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_permission_name: Option<String>,
    pub rx_delay: Option<i64>,
}
operation! { ApplyRoamingJoinPermission() "ApplyRoamingJoinPermission" -> ApplyRoamingJoinPermissionOutput {
    0 "ClassMode" class_mode: String, 1 "DataRate" data_rate: i64, 2 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    3 "JoinPermissionName" join_permission_name: String, 4 "RxDelay" rx_delay: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRoamingJoinPermissionOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyRoamingJoinPermissionOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroup {
    pub join_permission_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { BindJoinPermissionToNodeGroup() "BindJoinPermissionToNodeGroup" -> BindJoinPermissionToNodeGroupOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroupOutput {
    pub success: Option<bool>,
}
model! { BindJoinPermissionToNodeGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { CancelJoinPermissionAuthOrder() "CancelJoinPermissionAuthOrder" -> CancelJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { CancelJoinPermissionAuthOrderOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudProductOpenStatus {
    pub service_code: Option<String>,
}
operation! { CheckCloudProductOpenStatus() "CheckCloudProductOpenStatus" -> CheckCloudProductOpenStatusOutput {
    0 "ServiceCode" service_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudProductOpenStatusOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckCloudProductOpenStatusOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserChargeStatus {}
operation! { CheckUserChargeStatus() "CheckUserChargeStatus" -> CheckUserChargeStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserChargeStatusOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CheckUserChargeStatusOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewayTupleOrders {
    pub states: Option<Vec<String>>,
}
operation! { CountGatewayTupleOrders() "CountGatewayTupleOrders" -> CountGatewayTupleOrdersOutput {
    0 "States" states: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewayTupleOrdersOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountGatewayTupleOrdersOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGateways {
    pub freq_band_plan_group_id: Option<i64>,
    pub fuzzy_city: Option<String>,
    pub fuzzy_gw_eui: Option<String>,
    pub fuzzy_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub is_enabled: Option<bool>,
    pub online_state: Option<String>,
}
operation! { CountGateways() "CountGateways" -> CountGatewaysOutput {
    0 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 1 "FuzzyCity" fuzzy_city: String,
    2 "FuzzyGwEui" fuzzy_gw_eui: String, 3 "FuzzyName" fuzzy_name: String, 4 "IotInstanceId" iot_instance_id: String,
    5 "IsEnabled" is_enabled: bool, 6 "OnlineState" online_state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewaysOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountGatewaysOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeGroups {
    pub fuzzy_dev_eui: Option<String>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_name: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { CountNodeGroups() "CountNodeGroups" -> CountNodeGroupsOutput {
    0 "FuzzyDevEui" fuzzy_dev_eui: String, 1 "FuzzyJoinEui" fuzzy_join_eui: String, 2 "FuzzyName" fuzzy_name: String,
    3 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeGroupsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodeGroupsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeTupleOrders {
    pub is_kpm: Option<bool>,
    pub states: Option<Vec<String>>,
}
operation! { CountNodeTupleOrders() "CountNodeTupleOrders" -> CountNodeTupleOrdersOutput {
    0 "IsKpm" is_kpm: bool, 1 "States" states: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeTupleOrdersOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodeTupleOrdersOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByNodeGroupId {
    pub fuzzy_dev_eui: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { CountNodesByNodeGroupId() "CountNodesByNodeGroupId" -> CountNodesByNodeGroupIdOutput {
    0 "FuzzyDevEui" fuzzy_dev_eui: String, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByNodeGroupIdOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodesByNodeGroupIdOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByOwnedJoinPermissionId {
    pub fuzzy_dev_eui: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { CountNodesByOwnedJoinPermissionId()
    "CountNodesByOwnedJoinPermissionId" -> CountNodesByOwnedJoinPermissionIdOutput {
    0 "FuzzyDevEui" fuzzy_dev_eui: String, 1 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByOwnedJoinPermissionIdOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodesByOwnedJoinPermissionIdOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNotifications {
    pub begin_millis: Option<i64>,
    pub category: Option<Vec<String>>,
    pub end_millis: Option<i64>,
    pub handle_state: Option<String>,
}
operation! { CountNotifications() "CountNotifications" -> CountNotificationsOutput {
    0 "BeginMillis" begin_millis: i64, 1 "Category" category: Vec<String>, 2 "EndMillis" end_millis: i64,
    3 "HandleState" handle_state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNotificationsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNotificationsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOwnedJoinPermissions {
    pub enabled: Option<bool>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_join_permission_name: Option<String>,
    pub fuzzy_renter_aliyun_id: Option<String>,
}
operation! { CountOwnedJoinPermissions() "CountOwnedJoinPermissions" -> CountOwnedJoinPermissionsOutput {
    0 "Enabled" enabled: bool, 1 "FuzzyJoinEui" fuzzy_join_eui: String,
    2 "FuzzyJoinPermissionName" fuzzy_join_permission_name: String,
    3 "FuzzyRenterAliyunId" fuzzy_renter_aliyun_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOwnedJoinPermissionsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountOwnedJoinPermissionsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountRentedJoinPermissions {
    pub bound_node_group: Option<bool>,
    pub enabled: Option<bool>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_join_permission_name: Option<String>,
    pub fuzzy_owner_aliyun_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CountRentedJoinPermissions() "CountRentedJoinPermissions" -> CountRentedJoinPermissionsOutput {
    0 "BoundNodeGroup" bound_node_group: bool, 1 "Enabled" enabled: bool, 2 "FuzzyJoinEui" fuzzy_join_eui: String,
    3 "FuzzyJoinPermissionName" fuzzy_join_permission_name: String,
    4 "FuzzyOwnerAliyunId" fuzzy_owner_aliyun_id: String, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountRentedJoinPermissionsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountRentedJoinPermissionsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub address: Option<String>,
    pub address_code: Option<i64>,
    pub city: Option<String>,
    pub communication_mode: Option<String>,
    pub description: Option<String>,
    pub district: Option<String>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub pin_code: Option<Secret>,
}
operation! { CreateGateway() "CreateGateway" -> CreateGatewayOutput {
    0 "Address" address: String, 1 "AddressCode" address_code: i64, 2 "City" city: String,
    3 "CommunicationMode" communication_mode: String, 4 "Description" description: String,
    5 "District" district: String, 6 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    7 "GisCoordinateSystem" gis_coordinate_system: String, 8 "GwEui" gw_eui: String,
    9 "IotInstanceId" iot_instance_id: String, 10 "Latitude" latitude: f64, 11 "Longitude" longitude: f64,
    12 "Name" name: String, 13 "PinCode" pin_code: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub success: Option<bool>,
}
model! { CreateGatewayOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalJoinPermission {
    pub class_mode: Option<String>,
    pub data_rate: Option<i64>,
    pub freq_band_plan_group_id: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub join_eui: Option<String>,
    pub join_permission_name: Option<String>,
    pub rx_delay: Option<i64>,
    pub use_default_join_eui: Option<bool>,
}
operation! { CreateLocalJoinPermission() "CreateLocalJoinPermission" -> CreateLocalJoinPermissionOutput {
    0 "ClassMode" class_mode: String, 1 "DataRate" data_rate: i64, 2 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    3 "IotInstanceId" iot_instance_id: String, 4 "JoinEui" join_eui: String,
    5 "JoinPermissionName" join_permission_name: String, 6 "RxDelay" rx_delay: i64,
    7 "UseDefaultJoinEui" use_default_join_eui: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalJoinPermissionOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLocalJoinPermissionOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroup {
    pub join_permission_id: Option<String>,
    pub node_group_name: Option<String>,
}
operation! { CreateNodeGroup() "CreateNodeGroup" -> CreateNodeGroupOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "NodeGroupName" node_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNodeGroupOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteGateway() "DeleteGateway" -> DeleteGatewayOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalJoinPermission {
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { DeleteLocalJoinPermission() "DeleteLocalJoinPermission" -> DeleteLocalJoinPermissionOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { DeleteLocalJoinPermissionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroup {
    pub node_group_id: Option<String>,
}
operation! { DeleteNodeGroup() "DeleteNodeGroup" -> DeleteNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroupOutput {
    pub success: Option<bool>,
}
model! { DeleteNodeGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFreqBandPlanGroup {
    pub group_id: Option<i64>,
}
operation! { GetFreqBandPlanGroup() "GetFreqBandPlanGroup" -> GetFreqBandPlanGroupOutput {
    0 "GroupId" group_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFreqBandPlanGroupOutput {
    pub data: Option<GetFreqBandPlanGroupData>,
    pub success: Option<bool>,
}
model! { GetFreqBandPlanGroupOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFreqBandPlanGroupData {
    pub begin_frequency: Option<i64>,
    pub end_frequency: Option<i64>,
    pub frequency_region_id: Option<String>,
    pub frequency_type: Option<String>,
    pub group_id: Option<i64>,
}
model! { GetFreqBandPlanGroupData {
    0 "BeginFrequency" begin_frequency, 1 "EndFrequency" end_frequency, 2 "FrequencyRegionId" frequency_region_id,
    3 "FrequencyType" frequency_type, 4 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGateway {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GetGateway() "GetGateway" -> GetGatewayOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOutput {
    pub data: Option<GetGatewayData>,
    pub success: Option<bool>,
}
model! { GetGatewayOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayData {
    pub address: Option<String>,
    pub address_code: Option<i64>,
    pub auth_types: Option<String>,
    pub charge_status: Option<String>,
    pub city: Option<String>,
    pub class_b_supported: Option<bool>,
    pub class_b_working: Option<bool>,
    pub communication_mode: Option<String>,
    pub description: Option<String>,
    pub district: Option<String>,
    pub embedded_ns_id: Option<String>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gw_eui: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub online_state: Option<String>,
    pub online_state_changed_millis: Option<i64>,
    pub time_correctable: Option<bool>,
}
model! { GetGatewayData {
    0 "Address" address, 1 "AddressCode" address_code, 2 "AuthTypes" auth_types, 3 "ChargeStatus" charge_status,
    4 "City" city, 5 "ClassBSupported" class_b_supported, 6 "ClassBWorking" class_b_working,
    7 "CommunicationMode" communication_mode, 8 "Description" description, 9 "District" district,
    10 "EmbeddedNsId" embedded_ns_id, 11 "Enabled" enabled, 12 "FreqBandPlanGroupId" freq_band_plan_group_id,
    13 "GisCoordinateSystem" gis_coordinate_system, 14 "GwEui" gw_eui, 15 "Latitude" latitude, 16 "Longitude" longitude,
    17 "Name" name, 18 "OnlineState" online_state, 19 "OnlineStateChangedMillis" online_state_changed_millis,
    20 "TimeCorrectable" time_correctable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPacketStat {
    pub begin_millis: Option<i64>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GetGatewayPacketStat() "GetGatewayPacketStat" -> GetGatewayPacketStatOutput {
    0 "BeginMillis" begin_millis: i64, 1 "EndMillis" end_millis: i64, 2 "GwEui" gw_eui: String,
    3 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPacketStatOutput {
    pub data: Option<GetGatewayPacketStatData>,
    pub success: Option<bool>,
}
model! { GetGatewayPacketStatOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPacketStatData {
    pub downlink_invalid: Option<i64>,
    pub downlink_valid: Option<i64>,
    pub uplink_invalid: Option<i64>,
    pub uplink_valid: Option<i64>,
}
model! { GetGatewayPacketStatData {
    0 "DownlinkInvalid" downlink_invalid, 1 "DownlinkValid" downlink_valid, 2 "UplinkInvalid" uplink_invalid,
    3 "UplinkValid" uplink_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayStatusStat {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GetGatewayStatusStat() "GetGatewayStatusStat" -> GetGatewayStatusStatOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayStatusStatOutput {
    pub data: Option<GetGatewayStatusStatData>,
    pub success: Option<bool>,
}
model! { GetGatewayStatusStatOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayStatusStatData {
    pub cpu_radio: Option<f64>,
    pub enabled: Option<bool>,
    pub gw_eui: Option<String>,
    pub memory_radio: Option<f64>,
    pub online_hour: Option<i64>,
    pub online_state: Option<String>,
    pub rx_count: Option<i64>,
    pub tx_count: Option<i64>,
}
model! { GetGatewayStatusStatData {
    0 "CpuRadio" cpu_radio, 1 "Enabled" enabled, 2 "GwEui" gw_eui, 3 "MemoryRadio" memory_radio,
    4 "OnlineHour" online_hour, 5 "OnlineState" online_state, 6 "RxCount" rx_count, 7 "TxCount" tx_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTransferPacketsDownloadUrl {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub sorting_field: Option<String>,
}
operation! { GetGatewayTransferPacketsDownloadUrl()
    "GetGatewayTransferPacketsDownloadUrl" -> GetGatewayTransferPacketsDownloadUrlOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "GwEui" gw_eui: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "SortingField" sorting_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayTransferPacketsDownloadUrlOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTupleOrder {
    pub order_id: Option<String>,
}
operation! { GetGatewayTupleOrder() "GetGatewayTupleOrder" -> GetGatewayTupleOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTupleOrderOutput {
    pub data: Option<GetGatewayTupleOrderData>,
    pub success: Option<bool>,
}
model! { GetGatewayTupleOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTupleOrderData {
    pub accepted_millis: Option<i64>,
    pub created_millis: Option<i64>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub required_count: Option<i64>,
}
model! { GetGatewayTupleOrderData {
    0 "AcceptedMillis" accepted_millis, 1 "CreatedMillis" created_millis, 2 "OrderId" order_id,
    3 "OrderState" order_state, 4 "RequiredCount" required_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrl {
    pub order_id: Option<String>,
}
operation! { GetGatewayTuplesDownloadUrl() "GetGatewayTuplesDownloadUrl" -> GetGatewayTuplesDownloadUrlOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayTuplesDownloadUrlOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { GetJoinPermissionAuthOrder() "GetJoinPermissionAuthOrder" -> GetJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrderOutput {
    pub data: Option<GetJoinPermissionAuthOrderData>,
    pub success: Option<bool>,
}
model! { GetJoinPermissionAuthOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrderData {
    pub accepted_millis: Option<i64>,
    pub applying_millis: Option<i64>,
    pub canceled_millis: Option<i64>,
    pub join_permission_id: Option<String>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub owner_aliyun_id: Option<String>,
    pub rejected_millis: Option<i64>,
    pub renter_aliyun_id: Option<String>,
}
model! { GetJoinPermissionAuthOrderData {
    0 "AcceptedMillis" accepted_millis, 1 "ApplyingMillis" applying_millis, 2 "CanceledMillis" canceled_millis,
    3 "JoinPermissionId" join_permission_id, 4 "OrderId" order_id, 5 "OrderState" order_state,
    6 "OwnerAliyunId" owner_aliyun_id, 7 "RejectedMillis" rejected_millis, 8 "RenterAliyunId" renter_aliyun_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNode {
    pub dev_eui: Option<String>,
}
operation! { GetNode() "GetNode" -> GetNodeOutput {
    0 "DevEui" dev_eui: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeOutput {
    pub data: Option<GetNodeData>,
    pub success: Option<bool>,
}
model! { GetNodeOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeData {
    pub auth_types: Option<String>,
    pub bound_millis: Option<i64>,
    pub class_mode: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub last_join_millis: Option<i64>,
}
model! { GetNodeData {
    0 "AuthTypes" auth_types, 1 "BoundMillis" bound_millis, 2 "ClassMode" class_mode, 3 "DevAddr" dev_addr,
    4 "DevEui" dev_eui, 5 "LastJoinMillis" last_join_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroup {
    pub iot_instance_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { GetNodeGroup() "GetNodeGroup" -> GetNodeGroupOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupOutput {
    pub data: Option<GetNodeGroupData>,
    pub success: Option<bool>,
}
model! { GetNodeGroupOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupData {
    pub class_mode: Option<String>,
    pub create_millis: Option<i64>,
    pub data_dispatch_config: Option<GetNodeGroupDataDispatchConfig>,
    pub data_dispatch_enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_enabled: Option<bool>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub join_permission_owner_aliyun_id: Option<String>,
    pub join_permission_type: Option<String>,
    pub locks: Option<Vec<GetNodeGroupLocks>>,
    pub multicast_enabled: Option<bool>,
    pub multicast_group_id: Option<String>,
    pub multicast_node_capacity: Option<i64>,
    pub multicast_node_count: Option<i64>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub nodes_cnt: Option<i64>,
    pub rx_daily_sum: Option<String>,
    pub rx_month_sum: Option<i64>,
    pub tx_daily_sum: Option<i64>,
    pub tx_month_sum: Option<i64>,
}
model! { GetNodeGroupData {
    0 "ClassMode" class_mode, 1 "CreateMillis" create_millis, 2 "DataDispatchConfig" data_dispatch_config,
    3 "DataDispatchEnabled" data_dispatch_enabled, 4 "FreqBandPlanGroupId" freq_band_plan_group_id,
    5 "JoinEui" join_eui, 6 "JoinPermissionEnabled" join_permission_enabled, 7 "JoinPermissionId" join_permission_id,
    8 "JoinPermissionName" join_permission_name, 9 "JoinPermissionOwnerAliyunId" join_permission_owner_aliyun_id,
    10 "JoinPermissionType" join_permission_type, 11 "Locks" locks, 12 "MulticastEnabled" multicast_enabled,
    13 "MulticastGroupId" multicast_group_id, 14 "MulticastNodeCapacity" multicast_node_capacity,
    15 "MulticastNodeCount" multicast_node_count, 16 "NodeGroupId" node_group_id, 17 "NodeGroupName" node_group_name,
    18 "NodesCnt" nodes_cnt, 19 "RxDailySum" rx_daily_sum, 20 "RxMonthSum" rx_month_sum, 21 "TxDailySum" tx_daily_sum,
    22 "TxMonthSum" tx_month_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<GetNodeGroupIotProduct>,
    pub ons_topics: Option<GetNodeGroupOnsTopics>,
}
model! { GetNodeGroupDataDispatchConfig {
    0 "Destination" destination, 1 "IotProduct" iot_product, 2 "OnsTopics" ons_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { GetNodeGroupIotProduct {
    0 "DebugSwitch" debug_switch, 1 "ProductKey" product_key, 2 "ProductName" product_name, 3 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { GetNodeGroupOnsTopics {
    0 "DownlinkRegionName" downlink_region_name, 1 "DownlinkTopic" downlink_topic,
    2 "UplinkRegionName" uplink_region_name, 3 "UplinkTopic" uplink_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupLocks {
    pub create_millis: Option<i64>,
    pub enabled: Option<bool>,
    pub lock_id: Option<String>,
    pub lock_type: Option<String>,
}
model! { GetNodeGroupLocks {
    0 "CreateMillis" create_millis, 1 "Enabled" enabled, 2 "LockId" lock_id, 3 "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupTransferPacketsDownloadUrl {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub node_group_id: Option<String>,
    pub sorting_field: Option<String>,
}
operation! { GetNodeGroupTransferPacketsDownloadUrl()
    "GetNodeGroupTransferPacketsDownloadUrl" -> GetNodeGroupTransferPacketsDownloadUrlOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "IotInstanceId" iot_instance_id: String,
    6 "NodeGroupId" node_group_id: String, 7 "SortingField" sorting_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeGroupTransferPacketsDownloadUrlOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacket {
    pub base64_encoded_mac_payload: Option<String>,
    pub dev_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub log_millis: Option<i64>,
}
operation! { GetNodeTransferPacket() "GetNodeTransferPacket" -> GetNodeTransferPacketOutput {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload: String, 1 "DevEui" dev_eui: String,
    2 "IotInstanceId" iot_instance_id: String, 3 "LogMillis" log_millis: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketOutput {
    pub data: Option<GetNodeTransferPacketData>,
    pub success: Option<bool>,
}
model! { GetNodeTransferPacketOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketData {
    pub base64_encoded_mac_payload: Option<String>,
    pub class_mode: Option<String>,
    pub datr: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub f_port: Option<i64>,
    pub freq: Option<f64>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gw_eui: Option<String>,
    pub gw_owner_aliyun_id: Option<String>,
    pub has_data: Option<bool>,
    pub has_mac_command: Option<bool>,
    pub log_millis: Option<i64>,
    pub lsnr: Option<f64>,
    pub mac_command_cids: Option<Vec<BTreeMap<String, Value>>>,
    pub mac_payload_size: Option<i64>,
    pub message_type: Option<String>,
    pub process_event: Option<String>,
    pub rssi: Option<i64>,
}
model! { GetNodeTransferPacketData {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload, 1 "ClassMode" class_mode, 2 "Datr" datr,
    3 "DevAddr" dev_addr, 4 "DevEui" dev_eui, 5 "FPort" f_port, 6 "Freq" freq,
    7 "FreqBandPlanGroupId" freq_band_plan_group_id, 8 "GwEui" gw_eui, 9 "GwOwnerAliyunId" gw_owner_aliyun_id,
    10 "HasData" has_data, 11 "HasMacCommand" has_mac_command, 12 "LogMillis" log_millis, 13 "Lsnr" lsnr,
    14 "MacCommandCIDs" mac_command_cids, 15 "MacPayloadSize" mac_payload_size, 16 "MessageType" message_type,
    17 "ProcessEvent" process_event, 18 "Rssi" rssi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketsDownloadUrl {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub sorting_field: Option<String>,
}
operation! { GetNodeTransferPacketsDownloadUrl()
    "GetNodeTransferPacketsDownloadUrl" -> GetNodeTransferPacketsDownloadUrlOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "GwEui" gw_eui: String,
    6 "SortingField" sorting_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeTransferPacketsDownloadUrlOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTupleOrder {
    pub order_id: Option<String>,
}
operation! { GetNodeTupleOrder() "GetNodeTupleOrder" -> GetNodeTupleOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTupleOrderOutput {
    pub data: Option<GetNodeTupleOrderData>,
    pub success: Option<bool>,
}
model! { GetNodeTupleOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTupleOrderData {
    pub accepted_millis: Option<i64>,
    pub created_millis: Option<i64>,
    pub is_kpm: Option<bool>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub required_count: Option<i64>,
}
model! { GetNodeTupleOrderData {
    0 "AcceptedMillis" accepted_millis, 1 "CreatedMillis" created_millis, 2 "IsKpm" is_kpm, 3 "OrderId" order_id,
    4 "OrderState" order_state, 5 "RequiredCount" required_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrl {
    pub order_id: Option<String>,
}
operation! { GetNodeTuplesDownloadUrl() "GetNodeTuplesDownloadUrl" -> GetNodeTuplesDownloadUrlOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeTuplesDownloadUrlOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotification {
    pub notification_id: Option<String>,
}
operation! { GetNotification() "GetNotification" -> GetNotificationOutput {
    0 "NotificationId" notification_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationOutput {
    pub data: Option<GetNotificationData>,
    pub success: Option<bool>,
}
model! { GetNotificationOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationData {
    pub category: Option<String>,
    pub gateway_offline_info: Option<GetNotificationGatewayOfflineInfo>,
    pub handle_state: Option<String>,
    pub handled_millis: Option<i64>,
    pub join_permission_auth_info: Option<GetNotificationJoinPermissionAuthInfo>,
    pub notice_millis: Option<i64>,
    pub notification_id: Option<String>,
}
model! { GetNotificationData {
    0 "Category" category, 1 "GatewayOfflineInfo" gateway_offline_info, 2 "HandleState" handle_state,
    3 "HandledMillis" handled_millis, 4 "JoinPermissionAuthInfo" join_permission_auth_info,
    5 "NoticeMillis" notice_millis, 6 "NotificationId" notification_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationGatewayOfflineInfo {
    pub gw_eui: Option<String>,
    pub offline_millis: Option<i64>,
}
model! { GetNotificationGatewayOfflineInfo {
    0 "GwEui" gw_eui, 1 "OfflineMillis" offline_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationJoinPermissionAuthInfo {
    pub accepted_millis: Option<i64>,
    pub applying_millis: Option<i64>,
    pub canceled_millis: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub owner_aliyun_id: Option<String>,
    pub rejected_millis: Option<i64>,
    pub renter_aliyun_id: Option<String>,
}
model! { GetNotificationJoinPermissionAuthInfo {
    0 "AcceptedMillis" accepted_millis, 1 "ApplyingMillis" applying_millis, 2 "CanceledMillis" canceled_millis,
    3 "JoinEui" join_eui, 4 "JoinPermissionId" join_permission_id, 5 "JoinPermissionName" join_permission_name,
    6 "OrderId" order_id, 7 "OrderState" order_state, 8 "OwnerAliyunId" owner_aliyun_id,
    9 "RejectedMillis" rejected_millis, 10 "RenterAliyunId" renter_aliyun_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnedJoinPermission {
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { GetOwnedJoinPermission() "GetOwnedJoinPermission" -> GetOwnedJoinPermissionOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnedJoinPermissionOutput {
    pub data: Option<GetOwnedJoinPermissionData>,
    pub success: Option<bool>,
}
model! { GetOwnedJoinPermissionOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnedJoinPermissionData {
    pub auth_state: Option<String>,
    pub bound_product_name: Option<String>,
    pub class_mode: Option<String>,
    pub create_millis: Option<i64>,
    pub data_dispatch_destination: Option<String>,
    pub data_rate: Option<i64>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub multicast_enabled: Option<bool>,
    pub multicast_node_capacity: Option<i64>,
    pub multicast_node_count: Option<i64>,
    pub nodes_cnt: Option<i64>,
    pub renter_aliyun_id: Option<String>,
    pub rx_daily_sum: Option<i64>,
    pub rx_delay: Option<i64>,
    pub rx_month_sum: Option<i64>,
    pub tx_daily_sum: Option<i64>,
    pub tx_month_sum: Option<i64>,
}
model! { GetOwnedJoinPermissionData {
    0 "AuthState" auth_state, 1 "BoundProductName" bound_product_name, 2 "ClassMode" class_mode,
    3 "CreateMillis" create_millis, 4 "DataDispatchDestination" data_dispatch_destination, 5 "DataRate" data_rate,
    6 "Enabled" enabled, 7 "FreqBandPlanGroupId" freq_band_plan_group_id, 8 "JoinEui" join_eui,
    9 "JoinPermissionId" join_permission_id, 10 "JoinPermissionName" join_permission_name,
    11 "MulticastEnabled" multicast_enabled, 12 "MulticastNodeCapacity" multicast_node_capacity,
    13 "MulticastNodeCount" multicast_node_count, 14 "NodesCnt" nodes_cnt, 15 "RenterAliyunId" renter_aliyun_id,
    16 "RxDailySum" rx_daily_sum, 17 "RxDelay" rx_delay, 18 "RxMonthSum" rx_month_sum, 19 "TxDailySum" tx_daily_sum,
    20 "TxMonthSum" tx_month_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRentedJoinPermission {
    pub join_permission_id: Option<String>,
}
operation! { GetRentedJoinPermission() "GetRentedJoinPermission" -> GetRentedJoinPermissionOutput {
    0 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRentedJoinPermissionOutput {
    pub data: Option<GetRentedJoinPermissionData>,
    pub success: Option<bool>,
}
model! { GetRentedJoinPermissionOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRentedJoinPermissionData {
    pub bound_node_group_id: Option<String>,
    pub bound_node_group_name: Option<String>,
    pub class_mode: Option<String>,
    pub create_millis: Option<i64>,
    pub data_rate: Option<i64>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub nodes_cnt: Option<i64>,
    pub rx_daily_sum: Option<i64>,
    pub rx_delay: Option<i64>,
    pub rx_month_sum: Option<i64>,
    pub tx_daily_sum: Option<i64>,
    pub tx_month_sum: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetRentedJoinPermissionData {
    0 "BoundNodeGroupId" bound_node_group_id, 1 "BoundNodeGroupName" bound_node_group_name, 2 "ClassMode" class_mode,
    3 "CreateMillis" create_millis, 4 "DataRate" data_rate, 5 "Enabled" enabled,
    6 "FreqBandPlanGroupId" freq_band_plan_group_id, 7 "JoinEui" join_eui, 8 "JoinPermissionId" join_permission_id,
    9 "JoinPermissionName" join_permission_name, 10 "NodesCnt" nodes_cnt, 11 "RxDailySum" rx_daily_sum,
    12 "RxDelay" rx_delay, 13 "RxMonthSum" rx_month_sum, 14 "TxDailySum" tx_daily_sum, 15 "TxMonthSum" tx_month_sum,
    16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLicense {}
operation! { GetUserLicense() "GetUserLicense" -> GetUserLicenseOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLicenseOutput {
    pub data: Option<GetUserLicenseData>,
    pub success: Option<bool>,
}
model! { GetUserLicenseOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLicenseData {
    pub gateway_count: Option<i64>,
    pub gateway_ding_talk_count: Option<i64>,
    pub gateway_ding_talk_limit: Option<i64>,
    pub gateway_free_limit: Option<i64>,
    pub gateway_limit: Option<i64>,
    pub gateway_pre_pay_count: Option<i64>,
    pub gateway_professional_count: Option<i64>,
    pub gateway_professional_limit: Option<i64>,
    pub gateway_tuple_count: Option<i64>,
    pub gateway_tuple_free_limit: Option<i64>,
    pub gateway_tuple_hybrid_count: Option<i64>,
    pub gateway_tuple_hybrid_limit: Option<i64>,
    pub gateway_tuple_limit: Option<i64>,
    pub gateway_tuple_single_channel_count: Option<i64>,
    pub gateway_tuple_single_channel_limit: Option<i64>,
    pub gateway_tuple_standard_count: Option<i64>,
    pub gateway_tuple_standard_limit: Option<i64>,
    pub local_join_permission_count: Option<i64>,
    pub local_join_permission_free_limit: Option<i64>,
    pub local_join_permission_limit: Option<i64>,
    pub node_count: Option<i64>,
    pub node_free_limit: Option<i64>,
    pub node_limit: Option<i64>,
    pub node_tuple_count: Option<i64>,
    pub node_tuple_free_limit: Option<i64>,
    pub node_tuple_limit: Option<i64>,
    pub node_tuple_relay_count: Option<i64>,
    pub node_tuple_relay_limit: Option<i64>,
    pub node_tuple_standard_count: Option<i64>,
    pub node_tuple_standard_limit: Option<i64>,
    pub oui: Option<String>,
    pub relay_count: Option<i64>,
    pub relay_limit: Option<i64>,
    pub roaming_join_permission_count: Option<i64>,
    pub roaming_join_permission_free_limit: Option<i64>,
    pub roaming_join_permission_limit: Option<i64>,
}
model! { GetUserLicenseData {
    0 "GatewayCount" gateway_count, 1 "GatewayDingTalkCount" gateway_ding_talk_count,
    2 "GatewayDingTalkLimit" gateway_ding_talk_limit, 3 "GatewayFreeLimit" gateway_free_limit,
    4 "GatewayLimit" gateway_limit, 5 "GatewayPrePayCount" gateway_pre_pay_count,
    6 "GatewayProfessionalCount" gateway_professional_count, 7 "GatewayProfessionalLimit" gateway_professional_limit,
    8 "GatewayTupleCount" gateway_tuple_count, 9 "GatewayTupleFreeLimit" gateway_tuple_free_limit,
    10 "GatewayTupleHybridCount" gateway_tuple_hybrid_count, 11 "GatewayTupleHybridLimit" gateway_tuple_hybrid_limit,
    12 "GatewayTupleLimit" gateway_tuple_limit, 13 "GatewayTupleSingleChannelCount" gateway_tuple_single_channel_count,
    14 "GatewayTupleSingleChannelLimit" gateway_tuple_single_channel_limit,
    15 "GatewayTupleStandardCount" gateway_tuple_standard_count,
    16 "GatewayTupleStandardLimit" gateway_tuple_standard_limit,
    17 "LocalJoinPermissionCount" local_join_permission_count,
    18 "LocalJoinPermissionFreeLimit" local_join_permission_free_limit,
    19 "LocalJoinPermissionLimit" local_join_permission_limit, 20 "NodeCount" node_count,
    21 "NodeFreeLimit" node_free_limit, 22 "NodeLimit" node_limit, 23 "NodeTupleCount" node_tuple_count,
    24 "NodeTupleFreeLimit" node_tuple_free_limit, 25 "NodeTupleLimit" node_tuple_limit,
    26 "NodeTupleRelayCount" node_tuple_relay_count, 27 "NodeTupleRelayLimit" node_tuple_relay_limit,
    28 "NodeTupleStandardCount" node_tuple_standard_count, 29 "NodeTupleStandardLimit" node_tuple_standard_limit,
    30 "Oui" oui, 31 "RelayCount" relay_count, 32 "RelayLimit" relay_limit,
    33 "RoamingJoinPermissionCount" roaming_join_permission_count,
    34 "RoamingJoinPermissionFreeLimit" roaming_join_permission_free_limit,
    35 "RoamingJoinPermissionLimit" roaming_join_permission_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedFeatures {
    pub environment: Option<String>,
}
operation! { ListActivatedFeatures() "ListActivatedFeatures" -> ListActivatedFeaturesOutput {
    0 "Environment" environment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedFeaturesOutput {
    pub data: Option<Vec<String>>,
    pub success: Option<bool>,
}
model! { ListActivatedFeaturesOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveGateways {}
operation! { ListActiveGateways() "ListActiveGateways" -> ListActiveGatewaysOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveGatewaysOutput {
    pub data: Option<Vec<ListActiveGatewaysData>>,
    pub success: Option<bool>,
}
model! { ListActiveGatewaysOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveGatewaysData {
    pub address: Option<String>,
    pub address_code: Option<i64>,
    pub charge_status: Option<String>,
    pub city: Option<String>,
    pub communication_mode: Option<String>,
    pub description: Option<String>,
    pub district: Option<String>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gw_eui: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub online_state: Option<String>,
}
model! { ListActiveGatewaysData {
    0 "Address" address, 1 "AddressCode" address_code, 2 "ChargeStatus" charge_status, 3 "City" city,
    4 "CommunicationMode" communication_mode, 5 "Description" description, 6 "District" district,
    7 "FreqBandPlanGroupId" freq_band_plan_group_id, 8 "GisCoordinateSystem" gis_coordinate_system, 9 "GwEui" gw_eui,
    10 "Latitude" latitude, 11 "Longitude" longitude, 12 "Name" name, 13 "OnlineState" online_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreqBandPlanGroups {}
operation! { ListFreqBandPlanGroups() "ListFreqBandPlanGroups" -> ListFreqBandPlanGroupsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreqBandPlanGroupsOutput {
    pub data: Option<Vec<ListFreqBandPlanGroupsData>>,
    pub success: Option<bool>,
}
model! { ListFreqBandPlanGroupsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreqBandPlanGroupsData {
    pub begin_frequency: Option<i64>,
    pub end_frequency: Option<i64>,
    pub frequency_region_id: Option<String>,
    pub frequency_type: Option<String>,
    pub group_id: Option<i64>,
}
model! { ListFreqBandPlanGroupsData {
    0 "BeginFrequency" begin_frequency, 1 "EndFrequency" end_frequency, 2 "FrequencyRegionId" frequency_region_id,
    3 "FrequencyType" frequency_type, 4 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecords {
    pub ascending: Option<bool>,
    pub gw_eui: Option<String>,
    pub limit: Option<i64>,
    pub off_set: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListGatewayOnlineRecords() "ListGatewayOnlineRecords" -> ListGatewayOnlineRecordsOutput {
    0 "Ascending" ascending: bool, 1 "GwEui" gw_eui: String, 2 "Limit" limit: i64, 3 "OffSet" off_set: i64,
    4 "SortingField" sorting_field: String
} }
paged! { ListGatewayOnlineRecords: ListGatewayOnlineRecordsList =
    Offset "OffSet", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsOutput {
    pub data: Option<ListGatewayOnlineRecordsData>,
    pub success: Option<bool>,
}
model! { ListGatewayOnlineRecordsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsData {
    pub list: Option<Vec<ListGatewayOnlineRecordsList>>,
    pub total_count: Option<i64>,
}
model! { ListGatewayOnlineRecordsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsList {
    pub gw_eui: Option<String>,
    pub online_state: Option<String>,
    pub state_changed_millis: Option<i64>,
}
model! { ListGatewayOnlineRecordsList {
    0 "GwEui" gw_eui, 1 "OnlineState" online_state, 2 "StateChangedMillis" state_changed_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferFlowStats {
    pub begin_millis: Option<i64>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub time_interval_unit: Option<String>,
}
operation! { ListGatewayTransferFlowStats() "ListGatewayTransferFlowStats" -> ListGatewayTransferFlowStatsOutput {
    0 "BeginMillis" begin_millis: i64, 1 "EndMillis" end_millis: i64, 2 "GwEui" gw_eui: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "TimeIntervalUnit" time_interval_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsOutput {
    pub data: Option<Vec<ListGatewayTransferFlowStatsData>>,
    pub success: Option<bool>,
}
model! { ListGatewayTransferFlowStatsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsData {
    pub downlink_count: Option<i64>,
    pub stat_millis: Option<String>,
    pub uplink_count: Option<i64>,
}
model! { ListGatewayTransferFlowStatsData {
    0 "DownlinkCount" downlink_count, 1 "StatMillis" stat_millis, 2 "UplinkCount" uplink_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPackets {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListGatewayTransferPackets() "ListGatewayTransferPackets" -> ListGatewayTransferPacketsOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "GwEui" gw_eui: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "SortingField" sorting_field: String
} }
paged! { ListGatewayTransferPackets: ListGatewayTransferPacketsList =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPacketsOutput {
    pub data: Option<ListGatewayTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListGatewayTransferPacketsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPacketsData {
    pub list: Option<Vec<ListGatewayTransferPacketsList>>,
    pub total_count: Option<i64>,
}
model! { ListGatewayTransferPacketsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPacketsList {
    pub base64_encoded_mac_payload: Option<String>,
    pub class_mode: Option<String>,
    pub datr: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub f_port: Option<i64>,
    pub freq: Option<String>,
    pub gw_eui: Option<String>,
    pub has_data: Option<bool>,
    pub has_mac_command: Option<bool>,
    pub log_millis: Option<String>,
    pub lsnr: Option<f64>,
    pub mac_command_cids: Option<Vec<BTreeMap<String, Value>>>,
    pub mac_payload_size: Option<i64>,
    pub message_type: Option<String>,
    pub node_owner_aliyun_id: Option<String>,
    pub process_event: Option<String>,
    pub rssi: Option<i64>,
}
model! { ListGatewayTransferPacketsList {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload, 1 "ClassMode" class_mode, 2 "Datr" datr,
    3 "DevAddr" dev_addr, 4 "DevEui" dev_eui, 5 "FPort" f_port, 6 "Freq" freq, 7 "GwEui" gw_eui, 8 "HasData" has_data,
    9 "HasMacCommand" has_mac_command, 10 "LogMillis" log_millis, 11 "Lsnr" lsnr, 12 "MacCommandCIDs" mac_command_cids,
    13 "MacPayloadSize" mac_payload_size, 14 "MessageType" message_type, 15 "NodeOwnerAliyunId" node_owner_aliyun_id,
    16 "ProcessEvent" process_event, 17 "Rssi" rssi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrders {
    pub ascending: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
    pub state: Option<Vec<String>>,
}
operation! { ListGatewayTupleOrders() "ListGatewayTupleOrders" -> ListGatewayTupleOrdersOutput {
    0 "Ascending" ascending: bool, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "SortingField" sorting_field: String,
    4 "State" state: Vec<String>
} }
paged! { ListGatewayTupleOrders: ListGatewayTupleOrdersList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrdersOutput {
    pub data: Option<ListGatewayTupleOrdersData>,
    pub success: Option<bool>,
}
model! { ListGatewayTupleOrdersOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrdersData {
    pub list: Option<Vec<ListGatewayTupleOrdersList>>,
    pub total_count: Option<i64>,
}
model! { ListGatewayTupleOrdersData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrdersList {
    pub accepted_millis: Option<i64>,
    pub created_millis: Option<i64>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub required_count: Option<i64>,
    pub tuple_type: Option<String>,
}
model! { ListGatewayTupleOrdersList {
    0 "AcceptedMillis" accepted_millis, 1 "CreatedMillis" created_millis, 2 "OrderId" order_id,
    3 "OrderState" order_state, 4 "RequiredCount" required_count, 5 "TupleType" tuple_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGateways {
    pub ascending: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub fuzzy_city: Option<String>,
    pub fuzzy_gw_eui: Option<String>,
    pub fuzzy_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub is_enabled: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub online_state: Option<String>,
    pub sorting_field: Option<String>,
}
operation! { ListGateways() "ListGateways" -> ListGatewaysOutput {
    0 "Ascending" ascending: bool, 1 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    2 "FuzzyCity" fuzzy_city: String, 3 "FuzzyGwEui" fuzzy_gw_eui: String, 4 "FuzzyName" fuzzy_name: String,
    5 "IotInstanceId" iot_instance_id: String, 6 "IsEnabled" is_enabled: bool, 7 "Limit" limit: i64,
    8 "Offset" offset: i64, 9 "OnlineState" online_state: String, 10 "SortingField" sorting_field: String
} }
paged! { ListGateways: ListGatewaysList = Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysOutput {
    pub data: Option<ListGatewaysData>,
    pub success: Option<bool>,
}
model! { ListGatewaysOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysData {
    pub list: Option<Vec<ListGatewaysList>>,
    pub total_count: Option<i64>,
}
model! { ListGatewaysData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysList {
    pub address: Option<String>,
    pub address_code: Option<i64>,
    pub auth_types: Option<String>,
    pub charge_status: Option<String>,
    pub city: Option<String>,
    pub class_b_supported: Option<bool>,
    pub class_b_working: Option<bool>,
    pub communication_mode: Option<String>,
    pub description: Option<String>,
    pub district: Option<String>,
    pub embedded_ns_id: Option<String>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gw_eui: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub online_state: Option<String>,
    pub online_state_changed_millis: Option<i64>,
    pub time_correctable: Option<bool>,
}
model! { ListGatewaysList {
    0 "Address" address, 1 "AddressCode" address_code, 2 "AuthTypes" auth_types, 3 "ChargeStatus" charge_status,
    4 "City" city, 5 "ClassBSupported" class_b_supported, 6 "ClassBWorking" class_b_working,
    7 "CommunicationMode" communication_mode, 8 "Description" description, 9 "District" district,
    10 "EmbeddedNsId" embedded_ns_id, 11 "Enabled" enabled, 12 "FreqBandPlanGroupId" freq_band_plan_group_id,
    13 "GisCoordinateSystem" gis_coordinate_system, 14 "GwEui" gw_eui, 15 "Latitude" latitude, 16 "Longitude" longitude,
    17 "Name" name, 18 "OnlineState" online_state, 19 "OnlineStateChangedMillis" online_state_changed_millis,
    20 "TimeCorrectable" time_correctable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysGisInfo {
    pub iot_instance_id: Option<String>,
}
operation! { ListGatewaysGisInfo() "ListGatewaysGisInfo" -> ListGatewaysGisInfoOutput {
    0 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysGisInfoOutput {
    pub data: Option<Vec<ListGatewaysGisInfoData>>,
    pub success: Option<bool>,
}
model! { ListGatewaysGisInfoOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysGisInfoData {
    pub auth_types: Option<String>,
    pub charge_status: Option<String>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gis_source_type: Option<String>,
    pub gw_eui: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
    pub online_state: Option<String>,
}
model! { ListGatewaysGisInfoData {
    0 "AuthTypes" auth_types, 1 "ChargeStatus" charge_status, 2 "Enabled" enabled,
    3 "FreqBandPlanGroupId" freq_band_plan_group_id, 4 "GisCoordinateSystem" gis_coordinate_system,
    5 "GisSourceType" gis_source_type, 6 "GwEui" gw_eui, 7 "Latitude" latitude, 8 "Longitude" longitude, 9 "Name" name,
    10 "OnlineState" online_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStats {
    pub begin_millis: Option<i64>,
    pub end_millis: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub node_group_id: Option<String>,
    pub time_interval_unit: Option<String>,
}
operation! { ListNodeGroupTransferFlowStats() "ListNodeGroupTransferFlowStats" -> ListNodeGroupTransferFlowStatsOutput {
    0 "BeginMillis" begin_millis: i64, 1 "EndMillis" end_millis: i64, 2 "IotInstanceId" iot_instance_id: String,
    3 "NodeGroupId" node_group_id: String, 4 "TimeIntervalUnit" time_interval_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsOutput {
    pub data: Option<Vec<ListNodeGroupTransferFlowStatsData>>,
    pub success: Option<bool>,
}
model! { ListNodeGroupTransferFlowStatsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsData {
    pub downlink_count: Option<i64>,
    pub stat_millis: Option<i64>,
    pub uplink_count: Option<i64>,
}
model! { ListNodeGroupTransferFlowStatsData {
    0 "DownlinkCount" downlink_count, 1 "StatMillis" stat_millis, 2 "UplinkCount" uplink_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPackets {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub node_group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNodeGroupTransferPackets() "ListNodeGroupTransferPackets" -> ListNodeGroupTransferPacketsOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "IotInstanceId" iot_instance_id: String,
    6 "NodeGroupId" node_group_id: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "SortingField" sorting_field: String
} }
paged! { ListNodeGroupTransferPackets: ListNodeGroupTransferPacketsList =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsOutput {
    pub data: Option<ListNodeGroupTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListNodeGroupTransferPacketsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsData {
    pub list: Option<Vec<ListNodeGroupTransferPacketsList>>,
    pub total_count: Option<i64>,
}
model! { ListNodeGroupTransferPacketsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsList {
    pub base64_encoded_mac_payload: Option<String>,
    pub class_mode: Option<String>,
    pub datr: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub f_port: Option<i64>,
    pub fcnt_down: Option<i64>,
    pub fcnt_up: Option<i64>,
    pub freq: Option<f64>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gw_eui: Option<String>,
    pub gw_owner_aliyun_id: Option<String>,
    pub has_data: Option<bool>,
    pub has_mac_command: Option<bool>,
    pub log_millis: Option<i64>,
    pub lsnr: Option<f64>,
    pub mac_command_cids: Option<String>,
    pub mac_payload_size: Option<i64>,
    pub message_type: Option<String>,
    pub process_event: Option<String>,
    pub rssi: Option<i64>,
}
model! { ListNodeGroupTransferPacketsList {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload, 1 "ClassMode" class_mode, 2 "Datr" datr,
    3 "DevAddr" dev_addr, 4 "DevEui" dev_eui, 5 "FPort" f_port, 6 "FcntDown" fcnt_down, 7 "FcntUp" fcnt_up,
    8 "Freq" freq, 9 "FreqBandPlanGroupId" freq_band_plan_group_id, 10 "GwEui" gw_eui,
    11 "GwOwnerAliyunId" gw_owner_aliyun_id, 12 "HasData" has_data, 13 "HasMacCommand" has_mac_command,
    14 "LogMillis" log_millis, 15 "Lsnr" lsnr, 16 "MacCommandCIDs" mac_command_cids,
    17 "MacPayloadSize" mac_payload_size, 18 "MessageType" message_type, 19 "ProcessEvent" process_event, 20 "Rssi" rssi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroups {
    pub ascending: Option<bool>,
    pub fuzzy_dev_eui: Option<String>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNodeGroups() "ListNodeGroups" -> ListNodeGroupsOutput {
    0 "Ascending" ascending: bool, 1 "FuzzyDevEui" fuzzy_dev_eui: String, 2 "FuzzyJoinEui" fuzzy_join_eui: String,
    3 "FuzzyName" fuzzy_name: String, 4 "IotInstanceId" iot_instance_id: String, 5 "Limit" limit: i64,
    6 "Offset" offset: i64, 7 "SortingField" sorting_field: String
} }
paged! { ListNodeGroups: ListNodeGroupsList = Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOutput {
    pub data: Option<ListNodeGroupsData>,
    pub success: Option<bool>,
}
model! { ListNodeGroupsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsData {
    pub list: Option<Vec<ListNodeGroupsList>>,
    pub total_count: Option<i64>,
}
model! { ListNodeGroupsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsList {
    pub class_mode: Option<String>,
    pub create_millis: Option<i64>,
    pub data_dispatch_config: Option<ListNodeGroupsDataDispatchConfig>,
    pub data_dispatch_enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_enabled: Option<bool>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub join_permission_owner_aliyun_id: Option<String>,
    pub join_permission_type: Option<String>,
    pub locks: Option<Vec<ListNodeGroupsLocks>>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub nodes_cnt: Option<i64>,
    pub rx_daily_sum: Option<i64>,
    pub rx_month_sum: Option<i64>,
    pub tx_daily_sum: Option<i64>,
    pub tx_month_sum: Option<i64>,
}
model! { ListNodeGroupsList {
    0 "ClassMode" class_mode, 1 "CreateMillis" create_millis, 2 "DataDispatchConfig" data_dispatch_config,
    3 "DataDispatchEnabled" data_dispatch_enabled, 4 "FreqBandPlanGroupId" freq_band_plan_group_id,
    5 "JoinEui" join_eui, 6 "JoinPermissionEnabled" join_permission_enabled, 7 "JoinPermissionId" join_permission_id,
    8 "JoinPermissionName" join_permission_name, 9 "JoinPermissionOwnerAliyunId" join_permission_owner_aliyun_id,
    10 "JoinPermissionType" join_permission_type, 11 "Locks" locks, 12 "NodeGroupId" node_group_id,
    13 "NodeGroupName" node_group_name, 14 "NodesCnt" nodes_cnt, 15 "RxDailySum" rx_daily_sum,
    16 "RxMonthSum" rx_month_sum, 17 "TxDailySum" tx_daily_sum, 18 "TxMonthSum" tx_month_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<ListNodeGroupsIotProduct>,
    pub ons_topics: Option<ListNodeGroupsOnsTopics>,
}
model! { ListNodeGroupsDataDispatchConfig {
    0 "Destination" destination, 1 "IotProduct" iot_product, 2 "OnsTopics" ons_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { ListNodeGroupsIotProduct {
    0 "DebugSwitch" debug_switch, 1 "ProductKey" product_key, 2 "ProductName" product_name, 3 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { ListNodeGroupsOnsTopics {
    0 "DownlinkRegionName" downlink_region_name, 1 "DownlinkTopic" downlink_topic,
    2 "UplinkRegionName" uplink_region_name, 3 "UplinkTopic" uplink_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsLocks {
    pub create_millis: Option<i64>,
    pub enabled: Option<bool>,
    pub lock_id: Option<String>,
    pub lock_type: Option<String>,
}
model! { ListNodeGroupsLocks {
    0 "CreateMillis" create_millis, 1 "Enabled" enabled, 2 "LockId" lock_id, 3 "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPaths {
    pub base64_encoded_mac_payload: Option<String>,
    pub dev_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub log_millis: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListNodeTransferPacketPaths() "ListNodeTransferPacketPaths" -> ListNodeTransferPacketPathsOutput {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload: String, 1 "DevEui" dev_eui: String,
    2 "IotInstanceId" iot_instance_id: String, 3 "LogMillis" log_millis: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64
} }
paged! { ListNodeTransferPacketPaths: ListNodeTransferPacketPathsList =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsOutput {
    pub data: Option<ListNodeTransferPacketPathsData>,
    pub success: Option<bool>,
}
model! { ListNodeTransferPacketPathsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsData {
    pub list: Option<Vec<ListNodeTransferPacketPathsList>>,
    pub total_count: Option<i64>,
}
model! { ListNodeTransferPacketPathsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsList {
    pub best_path: Option<bool>,
    pub dev_eui: Option<String>,
    pub gw_eui: Option<String>,
    pub lsnr: Option<f64>,
    pub rssi: Option<i64>,
}
model! { ListNodeTransferPacketPathsList {
    0 "BestPath" best_path, 1 "DevEui" dev_eui, 2 "GwEui" gw_eui, 3 "Lsnr" lsnr, 4 "Rssi" rssi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPackets {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<String>,
    pub dev_eui: Option<String>,
    pub end_millis: Option<i64>,
    pub gw_eui: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNodeTransferPackets() "ListNodeTransferPackets" -> ListNodeTransferPacketsOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: String,
    3 "DevEui" dev_eui: String, 4 "EndMillis" end_millis: i64, 5 "GwEui" gw_eui: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "SortingField" sorting_field: String
} }
paged! { ListNodeTransferPackets: ListNodeTransferPacketsList =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketsOutput {
    pub data: Option<ListNodeTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListNodeTransferPacketsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketsData {
    pub list: Option<Vec<ListNodeTransferPacketsList>>,
    pub total_count: Option<i64>,
}
model! { ListNodeTransferPacketsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketsList {
    pub class_mode: Option<String>,
    pub datr: Option<String>,
    pub dev_eui: Option<String>,
    pub freq: Option<f64>,
    pub gw_eui: Option<String>,
    pub log_millis: Option<i64>,
    pub rssi: Option<i64>,
    pub snr: Option<f64>,
}
model! { ListNodeTransferPacketsList {
    0 "ClassMode" class_mode, 1 "Datr" datr, 2 "DevEui" dev_eui, 3 "Freq" freq, 4 "GwEui" gw_eui,
    5 "LogMillis" log_millis, 6 "Rssi" rssi, 7 "Snr" snr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrders {
    pub ascending: Option<bool>,
    pub is_kpm: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
    pub state: Option<Vec<String>>,
}
operation! { ListNodeTupleOrders() "ListNodeTupleOrders" -> ListNodeTupleOrdersOutput {
    0 "Ascending" ascending: bool, 1 "IsKpm" is_kpm: bool, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "SortingField" sorting_field: String, 5 "State" state: Vec<String>
} }
paged! { ListNodeTupleOrders: ListNodeTupleOrdersList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrdersOutput {
    pub data: Option<ListNodeTupleOrdersData>,
    pub success: Option<bool>,
}
model! { ListNodeTupleOrdersOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrdersData {
    pub list: Option<Vec<ListNodeTupleOrdersList>>,
    pub total_count: Option<i64>,
}
model! { ListNodeTupleOrdersData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrdersList {
    pub accepted_millis: Option<i64>,
    pub created_millis: Option<i64>,
    pub failed_count: Option<i64>,
    pub is_kpm: Option<bool>,
    pub lora_version: Option<String>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub required_count: Option<i64>,
    pub success_count: Option<i64>,
    pub tuple_type: Option<String>,
}
model! { ListNodeTupleOrdersList {
    0 "AcceptedMillis" accepted_millis, 1 "CreatedMillis" created_millis, 2 "FailedCount" failed_count,
    3 "IsKpm" is_kpm, 4 "LoraVersion" lora_version, 5 "OrderId" order_id, 6 "OrderState" order_state,
    7 "RequiredCount" required_count, 8 "SuccessCount" success_count, 9 "TupleType" tuple_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupId {
    pub ascending: Option<bool>,
    pub fuzzy_dev_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub limit: Option<i64>,
    pub node_group_id: Option<String>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNodesByNodeGroupId() "ListNodesByNodeGroupId" -> ListNodesByNodeGroupIdOutput {
    0 "Ascending" ascending: bool, 1 "FuzzyDevEui" fuzzy_dev_eui: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Limit" limit: i64, 4 "NodeGroupId" node_group_id: String, 5 "Offset" offset: i64,
    6 "SortingField" sorting_field: String
} }
paged! { ListNodesByNodeGroupId: ListNodesByNodeGroupIdList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupIdOutput {
    pub data: Option<ListNodesByNodeGroupIdData>,
    pub success: Option<bool>,
}
model! { ListNodesByNodeGroupIdOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupIdData {
    pub list: Option<Vec<ListNodesByNodeGroupIdList>>,
    pub total_count: Option<i64>,
}
model! { ListNodesByNodeGroupIdData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupIdList {
    pub appkey: Option<String>,
    pub auth_types: Option<String>,
    pub bound_millis: Option<i64>,
    pub class_mode: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub join_eui: Option<String>,
    pub last_join_millis: Option<i64>,
    pub multicast_group_id: Option<String>,
    pub node_type: Option<String>,
}
model! { ListNodesByNodeGroupIdList {
    0 "Appkey" appkey, 1 "AuthTypes" auth_types, 2 "BoundMillis" bound_millis, 3 "ClassMode" class_mode,
    4 "DevAddr" dev_addr, 5 "DevEui" dev_eui, 6 "JoinEui" join_eui, 7 "LastJoinMillis" last_join_millis,
    8 "MulticastGroupId" multicast_group_id, 9 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionId {
    pub ascending: Option<bool>,
    pub fuzzy_dev_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNodesByOwnedJoinPermissionId()
    "ListNodesByOwnedJoinPermissionId" -> ListNodesByOwnedJoinPermissionIdOutput {
    0 "Ascending" ascending: bool, 1 "FuzzyDevEui" fuzzy_dev_eui: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "JoinPermissionId" join_permission_id: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "SortingField" sorting_field: String
} }
paged! { ListNodesByOwnedJoinPermissionId: ListNodesByOwnedJoinPermissionIdList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdOutput {
    pub data: Option<ListNodesByOwnedJoinPermissionIdData>,
    pub success: Option<bool>,
}
model! { ListNodesByOwnedJoinPermissionIdOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdData {
    pub list: Option<Vec<ListNodesByOwnedJoinPermissionIdList>>,
    pub total_count: Option<i64>,
}
model! { ListNodesByOwnedJoinPermissionIdData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdList {
    pub bound_millis: Option<i64>,
    pub class_mode: Option<String>,
    pub dev_addr: Option<String>,
    pub dev_eui: Option<String>,
    pub last_join_millis: Option<i64>,
}
model! { ListNodesByOwnedJoinPermissionIdList {
    0 "BoundMillis" bound_millis, 1 "ClassMode" class_mode, 2 "DevAddr" dev_addr, 3 "DevEui" dev_eui,
    4 "LastJoinMillis" last_join_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotifications {
    pub ascending: Option<bool>,
    pub begin_millis: Option<i64>,
    pub category: Option<Vec<String>>,
    pub end_millis: Option<i64>,
    pub handle_state: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListNotifications() "ListNotifications" -> ListNotificationsOutput {
    0 "Ascending" ascending: bool, 1 "BeginMillis" begin_millis: i64, 2 "Category" category: Vec<String>,
    3 "EndMillis" end_millis: i64, 4 "HandleState" handle_state: String, 5 "Limit" limit: i64, 6 "Offset" offset: i64,
    7 "SortingField" sorting_field: String
} }
paged! { ListNotifications: ListNotificationsList = Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsOutput {
    pub data: Option<ListNotificationsData>,
    pub success: Option<bool>,
}
model! { ListNotificationsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsData {
    pub list: Option<Vec<ListNotificationsList>>,
    pub total_count: Option<i64>,
}
model! { ListNotificationsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsList {
    pub category: Option<String>,
    pub gateway_dataflow_limit: Option<ListNotificationsGatewayDataflowLimit>,
    pub gateway_offline_info: Option<ListNotificationsGatewayOfflineInfo>,
    pub handle_state: Option<String>,
    pub handled_millis: Option<i64>,
    pub join_permission_auth_info: Option<ListNotificationsJoinPermissionAuthInfo>,
    pub notice_millis: Option<i64>,
    pub notification_id: Option<String>,
}
model! { ListNotificationsList {
    0 "Category" category, 1 "GatewayDataflowLimit" gateway_dataflow_limit, 2 "GatewayOfflineInfo" gateway_offline_info,
    3 "HandleState" handle_state, 4 "HandledMillis" handled_millis,
    5 "JoinPermissionAuthInfo" join_permission_auth_info, 6 "NoticeMillis" notice_millis,
    7 "NotificationId" notification_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsGatewayDataflowLimit {
    pub alarm_detail: Option<String>,
    pub dataflow_limit_millis: Option<i64>,
    pub gw_eui: Option<String>,
}
model! { ListNotificationsGatewayDataflowLimit {
    0 "AlarmDetail" alarm_detail, 1 "DataflowLimitMillis" dataflow_limit_millis, 2 "GwEui" gw_eui
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsGatewayOfflineInfo {
    pub gw_eui: Option<String>,
    pub offline_millis: Option<i64>,
}
model! { ListNotificationsGatewayOfflineInfo {
    0 "GwEui" gw_eui, 1 "OfflineMillis" offline_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsJoinPermissionAuthInfo {
    pub accepted_millis: Option<i64>,
    pub applying_millis: Option<i64>,
    pub canceled_millis: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub order_id: Option<String>,
    pub order_state: Option<String>,
    pub owner_aliyun_id: Option<String>,
    pub rejected_millis: Option<i64>,
    pub renter_aliyun_id: Option<String>,
}
model! { ListNotificationsJoinPermissionAuthInfo {
    0 "AcceptedMillis" accepted_millis, 1 "ApplyingMillis" applying_millis, 2 "CanceledMillis" canceled_millis,
    3 "JoinEui" join_eui, 4 "JoinPermissionId" join_permission_id, 5 "JoinPermissionName" join_permission_name,
    6 "OrderId" order_id, 7 "OrderState" order_state, 8 "OwnerAliyunId" owner_aliyun_id,
    9 "RejectedMillis" rejected_millis, 10 "RenterAliyunId" renter_aliyun_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissions {
    pub ascending: Option<bool>,
    pub enabled: Option<bool>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_join_permission_name: Option<String>,
    pub fuzzy_renter_aliyun_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
}
operation! { ListOwnedJoinPermissions() "ListOwnedJoinPermissions" -> ListOwnedJoinPermissionsOutput {
    0 "Ascending" ascending: bool, 1 "Enabled" enabled: bool, 2 "FuzzyJoinEui" fuzzy_join_eui: String,
    3 "FuzzyJoinPermissionName" fuzzy_join_permission_name: String,
    4 "FuzzyRenterAliyunId" fuzzy_renter_aliyun_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "Limit" limit: i64, 7 "Offset" offset: i64, 8 "SortingField" sorting_field: String
} }
paged! { ListOwnedJoinPermissions: ListOwnedJoinPermissionsList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsOutput {
    pub data: Option<ListOwnedJoinPermissionsData>,
    pub success: Option<bool>,
}
model! { ListOwnedJoinPermissionsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsData {
    pub list: Option<Vec<ListOwnedJoinPermissionsList>>,
    pub total_count: Option<i64>,
}
model! { ListOwnedJoinPermissionsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsList {
    pub auth_state: Option<String>,
    pub class_mode: Option<String>,
    pub data_rate: Option<i64>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<i64>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub renter_aliyun_id: Option<String>,
    pub rx_delay: Option<i64>,
}
model! { ListOwnedJoinPermissionsList {
    0 "AuthState" auth_state, 1 "ClassMode" class_mode, 2 "DataRate" data_rate, 3 "Enabled" enabled,
    4 "FreqBandPlanGroupId" freq_band_plan_group_id, 5 "JoinEui" join_eui, 6 "JoinPermissionId" join_permission_id,
    7 "JoinPermissionName" join_permission_name, 8 "RenterAliyunId" renter_aliyun_id, 9 "RxDelay" rx_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissions {
    pub ascending: Option<bool>,
    pub bound_node_group: Option<bool>,
    pub enabled: Option<bool>,
    pub fuzzy_join_eui: Option<String>,
    pub fuzzy_join_permission_name: Option<String>,
    pub fuzzy_owner_aliyun_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sorting_field: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRentedJoinPermissions() "ListRentedJoinPermissions" -> ListRentedJoinPermissionsOutput {
    0 "Ascending" ascending: bool, 1 "BoundNodeGroup" bound_node_group: bool, 2 "Enabled" enabled: bool,
    3 "FuzzyJoinEui" fuzzy_join_eui: String, 4 "FuzzyJoinPermissionName" fuzzy_join_permission_name: String,
    5 "FuzzyOwnerAliyunId" fuzzy_owner_aliyun_id: String, 6 "IotInstanceId" iot_instance_id: String,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "SortingField" sorting_field: String, 10 "Type" r#type: String
} }
paged! { ListRentedJoinPermissions: ListRentedJoinPermissionsList =
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsOutput {
    pub data: Option<ListRentedJoinPermissionsData>,
    pub success: Option<bool>,
}
model! { ListRentedJoinPermissionsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsData {
    pub list: Option<Vec<ListRentedJoinPermissionsList>>,
    pub total_count: Option<i64>,
}
model! { ListRentedJoinPermissionsData {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsList {
    pub bound_node_group: Option<bool>,
    pub bound_node_group_id: Option<String>,
    pub bound_node_group_name: Option<String>,
    pub class_mode: Option<String>,
    pub data_dispatch_config: Option<ListRentedJoinPermissionsDataDispatchConfig>,
    pub data_rate: Option<String>,
    pub enabled: Option<bool>,
    pub freq_band_plan_group_id: Option<String>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub owner_aliyun_id: Option<String>,
    pub rx_delay: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRentedJoinPermissionsList {
    0 "BoundNodeGroup" bound_node_group, 1 "BoundNodeGroupId" bound_node_group_id,
    2 "BoundNodeGroupName" bound_node_group_name, 3 "ClassMode" class_mode, 4 "DataDispatchConfig" data_dispatch_config,
    5 "DataRate" data_rate, 6 "Enabled" enabled, 7 "FreqBandPlanGroupId" freq_band_plan_group_id, 8 "JoinEui" join_eui,
    9 "JoinPermissionId" join_permission_id, 10 "JoinPermissionName" join_permission_name,
    11 "OwnerAliyunId" owner_aliyun_id, 12 "RxDelay" rx_delay, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<ListRentedJoinPermissionsIotProduct>,
    pub ons_topics: Option<ListRentedJoinPermissionsOnsTopics>,
}
model! { ListRentedJoinPermissionsDataDispatchConfig {
    0 "Destination" destination, 1 "IotProduct" iot_product, 2 "OnsTopics" ons_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { ListRentedJoinPermissionsIotProduct {
    0 "DebugSwitch" debug_switch, 1 "ProductKey" product_key, 2 "ProductName" product_name, 3 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { ListRentedJoinPermissionsOnsTopics {
    0 "DownlinkRegionName" downlink_region_name, 1 "DownlinkTopic" downlink_topic,
    2 "UplinkRegionName" uplink_region_name, 3 "UplinkTopic" uplink_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { RejectJoinPermissionAuthOrder() "RejectJoinPermissionAuthOrder" -> RejectJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { RejectJoinPermissionAuthOrderOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromGroup {
    pub dev_eui: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { RemoveNodeFromGroup() "RemoveNodeFromGroup" -> RemoveNodeFromGroupOutput {
    0 "DevEui" dev_eui: String, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromGroupOutput {
    pub success: Option<bool>,
}
model! { RemoveNodeFromGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnJoinPermission {
    pub join_permission_id: Option<String>,
    pub join_permission_type: Option<String>,
}
operation! { ReturnJoinPermission() "ReturnJoinPermission" -> ReturnJoinPermissionOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "JoinPermissionType" join_permission_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { ReturnJoinPermissionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUnicastCommand {
    pub clean_up: Option<bool>,
    pub confirmed: Option<bool>,
    pub content: Option<String>,
    pub dev_eui: Option<String>,
    pub f_port: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub max_retries: Option<i64>,
}
operation! { SendUnicastCommand() "SendUnicastCommand" -> SendUnicastCommandOutput {
    0 "CleanUp" clean_up: bool, 1 "Confirmed" confirmed: bool, 2 "Content" content: String, 3 "DevEui" dev_eui: String,
    4 "FPort" f_port: i64, 5 "IotInstanceId" iot_instance_id: String, 6 "MaxRetries" max_retries: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUnicastCommandOutput {
    pub success: Option<bool>,
}
model! { SendUnicastCommandOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGatewayTupleOrder {
    pub required_count: Option<i64>,
    pub tuple_type: Option<String>,
}
operation! { SubmitGatewayTupleOrder() "SubmitGatewayTupleOrder" -> SubmitGatewayTupleOrderOutput {
    0 "RequiredCount" required_count: i64, 1 "TupleType" tuple_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGatewayTupleOrderOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitGatewayTupleOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrder {
    pub join_permission_id: Option<String>,
    pub renter_aliyun_id: Option<String>,
}
operation! { SubmitJoinPermissionAuthOrder() "SubmitJoinPermissionAuthOrder" -> SubmitJoinPermissionAuthOrderOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "RenterAliyunId" renter_aliyun_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrderOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { SubmitJoinPermissionAuthOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitNodeTupleOrder {
    pub lora_version: Option<String>,
    pub required_count: Option<i64>,
    pub tuple_type: Option<String>,
}
operation! { SubmitNodeTupleOrder() "SubmitNodeTupleOrder" -> SubmitNodeTupleOrderOutput {
    0 "LoraVersion" lora_version: String, 1 "RequiredCount" required_count: i64, 2 "TupleType" tuple_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitNodeTupleOrderOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitNodeTupleOrderOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindJoinPermissionFromNodeGroup {
    pub join_permission_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { UnbindJoinPermissionFromNodeGroup()
    "UnbindJoinPermissionFromNodeGroup" -> UnbindJoinPermissionFromNodeGroupOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindJoinPermissionFromNodeGroupOutput {
    pub success: Option<bool>,
}
model! { UnbindJoinPermissionFromNodeGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchConfig {
    pub data_dispatch_destination: Option<String>,
    pub debug_switch: Option<bool>,
    pub node_group_id: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
operation! { UpdateDataDispatchConfig() "UpdateDataDispatchConfig" -> UpdateDataDispatchConfigOutput {
    0 "DataDispatchDestination" data_dispatch_destination: String, 1 "DebugSwitch" debug_switch: bool,
    2 "NodeGroupId" node_group_id: String, 3 "ProductKey" product_key: String, 4 "ProductName" product_name: String,
    5 "ProductType" product_type: String, 6 "UplinkRegionName" uplink_region_name: String,
    7 "UplinkTopic" uplink_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchConfigOutput {
    pub success: Option<bool>,
}
model! { UpdateDataDispatchConfigOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchEnablingState {
    pub data_dispatch_enabled: Option<bool>,
    pub node_group_id: Option<String>,
}
operation! { UpdateDataDispatchEnablingState()
    "UpdateDataDispatchEnablingState" -> UpdateDataDispatchEnablingStateOutput {
    0 "DataDispatchEnabled" data_dispatch_enabled: bool, 1 "NodeGroupId" node_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataDispatchEnablingStateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGateway {
    pub address: Option<String>,
    pub address_code: Option<i64>,
    pub city: Option<String>,
    pub communication_mode: Option<String>,
    pub description: Option<String>,
    pub district: Option<String>,
    pub freq_band_plan_group_id: Option<i64>,
    pub gis_coordinate_system: Option<String>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<String>,
}
operation! { UpdateGateway() "UpdateGateway" -> UpdateGatewayOutput {
    0 "Address" address: String, 1 "AddressCode" address_code: i64, 2 "City" city: String,
    3 "CommunicationMode" communication_mode: String, 4 "Description" description: String,
    5 "District" district: String, 6 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    7 "GisCoordinateSystem" gis_coordinate_system: String, 8 "GwEui" gw_eui: String,
    9 "IotInstanceId" iot_instance_id: String, 10 "Latitude" latitude: f64, 11 "Longitude" longitude: f64,
    12 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOutput {
    pub success: Option<bool>,
}
model! { UpdateGatewayOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayEnablingState {
    pub enabled: Option<bool>,
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { UpdateGatewayEnablingState() "UpdateGatewayEnablingState" -> UpdateGatewayEnablingStateOutput {
    0 "Enabled" enabled: bool, 1 "GwEui" gw_eui: String, 2 "IotInstanceId" iot_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateGatewayEnablingStateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroup {
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
}
operation! { UpdateNodeGroup() "UpdateNodeGroup" -> UpdateNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String, 1 "NodeGroupName" node_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupOutput {
    pub success: Option<bool>,
}
model! { UpdateNodeGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotificationsHandleState {
    pub notification_id: Option<Vec<i64>>,
    pub target_handle_state: Option<String>,
}
operation! { UpdateNotificationsHandleState() "UpdateNotificationsHandleState" -> UpdateNotificationsHandleStateOutput {
    0 "NotificationId" notification_id: Vec<i64>, 1 "TargetHandleState" target_handle_state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotificationsHandleStateOutput {
    pub success: Option<bool>,
}
model! { UpdateNotificationsHandleStateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermission {
    pub class_mode: Option<String>,
    pub data_rate: Option<String>,
    pub freq_band_plan_group_id: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub join_eui: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub rx_delay: Option<String>,
}
operation! { UpdateOwnedLocalJoinPermission() "UpdateOwnedLocalJoinPermission" -> UpdateOwnedLocalJoinPermissionOutput {
    0 "ClassMode" class_mode: String, 1 "DataRate" data_rate: String,
    2 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 3 "IotInstanceId" iot_instance_id: String,
    4 "JoinEui" join_eui: String, 5 "JoinPermissionId" join_permission_id: String,
    6 "JoinPermissionName" join_permission_name: String, 7 "RxDelay" rx_delay: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { UpdateOwnedLocalJoinPermissionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionEnablingState {
    pub enabled: Option<bool>,
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { UpdateOwnedLocalJoinPermissionEnablingState()
    "UpdateOwnedLocalJoinPermissionEnablingState" -> UpdateOwnedLocalJoinPermissionEnablingStateOutput {
    0 "Enabled" enabled: bool, 1 "IotInstanceId" iot_instance_id: String,
    2 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateOwnedLocalJoinPermissionEnablingStateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermission {
    pub data_rate: Option<String>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub rx_delay: Option<String>,
}
operation! { UpdateRoamingJoinPermission() "UpdateRoamingJoinPermission" -> UpdateRoamingJoinPermissionOutput {
    0 "DataRate" data_rate: String, 1 "JoinPermissionId" join_permission_id: String,
    2 "JoinPermissionName" join_permission_name: String, 3 "RxDelay" rx_delay: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { UpdateRoamingJoinPermissionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionEnablingState {
    pub enabled: Option<bool>,
    pub join_permission_id: Option<String>,
}
operation! { UpdateRoamingJoinPermissionEnablingState()
    "UpdateRoamingJoinPermissionEnablingState" -> UpdateRoamingJoinPermissionEnablingStateOutput {
    0 "Enabled" enabled: bool, 1 "JoinPermissionId" join_permission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateRoamingJoinPermissionEnablingStateOutput {
    0 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AcceptJoinPermissionAuthOrder, AddNodeToGroup, ApplyRoamingJoinPermission, BindJoinPermissionToNodeGroup,
    CancelJoinPermissionAuthOrder, CheckCloudProductOpenStatus, CheckUserChargeStatus, CountGatewayTupleOrders,
    CountGateways, CountNodeGroups, CountNodeTupleOrders, CountNodesByNodeGroupId, CountNodesByOwnedJoinPermissionId,
    CountNotifications, CountOwnedJoinPermissions, CountRentedJoinPermissions, CreateGateway, CreateLocalJoinPermission,
    CreateNodeGroup, DeleteGateway, DeleteLocalJoinPermission, DeleteNodeGroup, GetFreqBandPlanGroup, GetGateway,
    GetGatewayPacketStat, GetGatewayStatusStat, GetGatewayTransferPacketsDownloadUrl, GetGatewayTupleOrder,
    GetGatewayTuplesDownloadUrl, GetJoinPermissionAuthOrder, GetNode, GetNodeGroup,
    GetNodeGroupTransferPacketsDownloadUrl, GetNodeTransferPacket, GetNodeTransferPacketsDownloadUrl, GetNodeTupleOrder,
    GetNodeTuplesDownloadUrl, GetNotification, GetOwnedJoinPermission, GetRentedJoinPermission, GetUserLicense,
    ListActivatedFeatures, ListActiveGateways, ListFreqBandPlanGroups, ListGatewayOnlineRecords,
    ListGatewayTransferFlowStats, ListGatewayTransferPackets, ListGatewayTupleOrders, ListGateways, ListGatewaysGisInfo,
    ListNodeGroupTransferFlowStats, ListNodeGroupTransferPackets, ListNodeGroups, ListNodeTransferPacketPaths,
    ListNodeTransferPackets, ListNodeTupleOrders, ListNodesByNodeGroupId, ListNodesByOwnedJoinPermissionId,
    ListNotifications, ListOwnedJoinPermissions, ListRentedJoinPermissions, RejectJoinPermissionAuthOrder,
    RemoveNodeFromGroup, ReturnJoinPermission, SendUnicastCommand, SubmitGatewayTupleOrder,
    SubmitJoinPermissionAuthOrder, SubmitNodeTupleOrder, UnbindJoinPermissionFromNodeGroup, UpdateDataDispatchConfig,
    UpdateDataDispatchEnablingState, UpdateGateway, UpdateGatewayEnablingState, UpdateNodeGroup,
    UpdateNotificationsHandleState, UpdateOwnedLocalJoinPermission, UpdateOwnedLocalJoinPermissionEnablingState,
    UpdateRoamingJoinPermission, UpdateRoamingJoinPermissionEnablingState
}
