//! `linkwan` of Alibaba Cloud, API version 2019-03-01.
//!
//! Endpoint: a table of 2 regions, else `linkwan.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, linkwan::CheckCloudProductOpenStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCloudProductOpenStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-hangzhou", "linkwan.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "linkwan.cn-shanghai.aliyuncs.com"),
    ],
    &[("cn-shanghai", "linkwan-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "linkwan",
    "2019-03-01",
    "linkwan",
    &ENDPOINTS,
);

/// Accepts join permission auth order: `AcceptJoinPermissionAuthOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/AcceptJoinPermissionAuthOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { AcceptJoinPermissionAuthOrder() "AcceptJoinPermissionAuthOrder" -> AcceptJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`AcceptJoinPermissionAuthOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { AcceptJoinPermissionAuthOrderOutput {
    0 "Success" success: bool
} }

/// Adds node to group: `AddNodeToGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/AddNodeToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToGroup {
    pub dev_eui: Option<String>,
    pub node_group_id: Option<String>,
    /// Secret.
    pub pin_code: Option<Secret>,
}
operation! { AddNodeToGroup() "AddNodeToGroup" -> AddNodeToGroupOutput {
    0 "DevEui" dev_eui: String, 1 "NodeGroupId" node_group_id: String, 2 "PinCode" pin_code: Secret
} }

/// Response of [`AddNodeToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToGroupOutput {
    pub success: Option<bool>,
}
model! { AddNodeToGroupOutput {
    0 "Success" success: bool
} }

/// Applies roaming join permission: `ApplyRoamingJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ApplyRoamingJoinPermission>.
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

/// Response of [`ApplyRoamingJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRoamingJoinPermissionOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyRoamingJoinPermissionOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Binds join permission to node group: `BindJoinPermissionToNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/BindJoinPermissionToNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroup {
    pub join_permission_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { BindJoinPermissionToNodeGroup() "BindJoinPermissionToNodeGroup" -> BindJoinPermissionToNodeGroupOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "NodeGroupId" node_group_id: String
} }

/// Response of [`BindJoinPermissionToNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindJoinPermissionToNodeGroupOutput {
    pub success: Option<bool>,
}
model! { BindJoinPermissionToNodeGroupOutput {
    0 "Success" success: bool
} }

/// Cancels join permission auth order: `CancelJoinPermissionAuthOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CancelJoinPermissionAuthOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { CancelJoinPermissionAuthOrder() "CancelJoinPermissionAuthOrder" -> CancelJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`CancelJoinPermissionAuthOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { CancelJoinPermissionAuthOrderOutput {
    0 "Success" success: bool
} }

/// Checks cloud product open status: `CheckCloudProductOpenStatus` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CheckCloudProductOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudProductOpenStatus {
    pub service_code: Option<String>,
}
operation! { CheckCloudProductOpenStatus() "CheckCloudProductOpenStatus" -> CheckCloudProductOpenStatusOutput {
    0 "ServiceCode" service_code: String
} }

/// Response of [`CheckCloudProductOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCloudProductOpenStatusOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckCloudProductOpenStatusOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Checks user charge status: `CheckUserChargeStatus` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CheckUserChargeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserChargeStatus {}
operation! { CheckUserChargeStatus() "CheckUserChargeStatus" -> CheckUserChargeStatusOutput {} }

/// Response of [`CheckUserChargeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserChargeStatusOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CheckUserChargeStatusOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Counts gateway tuple orders: `CountGatewayTupleOrders` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountGatewayTupleOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewayTupleOrders {
    pub states: Option<Vec<String>>,
}
operation! { CountGatewayTupleOrders() "CountGatewayTupleOrders" -> CountGatewayTupleOrdersOutput {
    0 "States" states: Vec<String>
} }

/// Response of [`CountGatewayTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewayTupleOrdersOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountGatewayTupleOrdersOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts gateways: `CountGateways` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountGateways>.
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

/// Response of [`CountGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountGatewaysOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountGatewaysOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts node groups: `CountNodeGroups` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountNodeGroups>.
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

/// Response of [`CountNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeGroupsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodeGroupsOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts node tuple orders: `CountNodeTupleOrders` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountNodeTupleOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeTupleOrders {
    pub is_kpm: Option<bool>,
    pub states: Option<Vec<String>>,
}
operation! { CountNodeTupleOrders() "CountNodeTupleOrders" -> CountNodeTupleOrdersOutput {
    0 "IsKpm" is_kpm: bool, 1 "States" states: Vec<String>
} }

/// Response of [`CountNodeTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodeTupleOrdersOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodeTupleOrdersOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts nodes by node group id: `CountNodesByNodeGroupId` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountNodesByNodeGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByNodeGroupId {
    pub fuzzy_dev_eui: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { CountNodesByNodeGroupId() "CountNodesByNodeGroupId" -> CountNodesByNodeGroupIdOutput {
    0 "FuzzyDevEui" fuzzy_dev_eui: String, 1 "NodeGroupId" node_group_id: String
} }

/// Response of [`CountNodesByNodeGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByNodeGroupIdOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodesByNodeGroupIdOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts nodes by owned join permission id: `CountNodesByOwnedJoinPermissionId` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountNodesByOwnedJoinPermissionId>.
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

/// Response of [`CountNodesByOwnedJoinPermissionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNodesByOwnedJoinPermissionIdOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNodesByOwnedJoinPermissionIdOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts notifications: `CountNotifications` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountNotifications>.
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

/// Response of [`CountNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountNotificationsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountNotificationsOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts owned join permissions: `CountOwnedJoinPermissions` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountOwnedJoinPermissions>.
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

/// Response of [`CountOwnedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOwnedJoinPermissionsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountOwnedJoinPermissionsOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Counts rented join permissions: `CountRentedJoinPermissions` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CountRentedJoinPermissions>.
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

/// Response of [`CountRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountRentedJoinPermissionsOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { CountRentedJoinPermissionsOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Creates gateway: `CreateGateway` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CreateGateway>.
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
    /// Secret.
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

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub success: Option<bool>,
}
model! { CreateGatewayOutput {
    0 "Success" success: bool
} }

/// Creates local join permission: `CreateLocalJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CreateLocalJoinPermission>.
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

/// Response of [`CreateLocalJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalJoinPermissionOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLocalJoinPermissionOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Creates node group: `CreateNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/CreateNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroup {
    pub join_permission_id: Option<String>,
    pub node_group_name: Option<String>,
}
operation! { CreateNodeGroup() "CreateNodeGroup" -> CreateNodeGroupOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "NodeGroupName" node_group_name: String
} }

/// Response of [`CreateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNodeGroupOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Deletes gateway: `DeleteGateway` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteGateway() "DeleteGateway" -> DeleteGatewayOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Success" success: bool
} }

/// Deletes local join permission: `DeleteLocalJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/DeleteLocalJoinPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalJoinPermission {
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { DeleteLocalJoinPermission() "DeleteLocalJoinPermission" -> DeleteLocalJoinPermissionOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JoinPermissionId" join_permission_id: String
} }

/// Response of [`DeleteLocalJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { DeleteLocalJoinPermissionOutput {
    0 "Success" success: bool
} }

/// Deletes node group: `DeleteNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/DeleteNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroup {
    pub node_group_id: Option<String>,
}
operation! { DeleteNodeGroup() "DeleteNodeGroup" -> DeleteNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String
} }

/// Response of [`DeleteNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroupOutput {
    pub success: Option<bool>,
}
model! { DeleteNodeGroupOutput {
    0 "Success" success: bool
} }

/// Gets freq band plan group: `GetFreqBandPlanGroup` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetFreqBandPlanGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFreqBandPlanGroup {
    pub group_id: Option<i64>,
}
operation! { GetFreqBandPlanGroup() "GetFreqBandPlanGroup" -> GetFreqBandPlanGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Response of [`GetFreqBandPlanGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFreqBandPlanGroupOutput {
    pub data: Option<GetFreqBandPlanGroupData>,
    pub success: Option<bool>,
}
model! { GetFreqBandPlanGroupOutput {
    0 "Data" data: GetFreqBandPlanGroupData, 1 "Success" success: bool
} }

/// In the response of [`GetFreqBandPlanGroup`].
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
    0 "BeginFrequency" begin_frequency: i64, 1 "EndFrequency" end_frequency: i64,
    2 "FrequencyRegionId" frequency_region_id: String, 3 "FrequencyType" frequency_type: String,
    4 "GroupId" group_id: i64
} }

/// Gets gateway: `GetGateway` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGateway {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GetGateway() "GetGateway" -> GetGatewayOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOutput {
    pub data: Option<GetGatewayData>,
    pub success: Option<bool>,
}
model! { GetGatewayOutput {
    0 "Data" data: GetGatewayData, 1 "Success" success: bool
} }

/// In the response of [`GetGateway`].
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
    0 "Address" address: String, 1 "AddressCode" address_code: i64, 2 "AuthTypes" auth_types: String,
    3 "ChargeStatus" charge_status: String, 4 "City" city: String, 5 "ClassBSupported" class_b_supported: bool,
    6 "ClassBWorking" class_b_working: bool, 7 "CommunicationMode" communication_mode: String,
    8 "Description" description: String, 9 "District" district: String, 10 "EmbeddedNsId" embedded_ns_id: String,
    11 "Enabled" enabled: bool, 12 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    13 "GisCoordinateSystem" gis_coordinate_system: String, 14 "GwEui" gw_eui: String, 15 "Latitude" latitude: f64,
    16 "Longitude" longitude: f64, 17 "Name" name: String, 18 "OnlineState" online_state: String,
    19 "OnlineStateChangedMillis" online_state_changed_millis: i64, 20 "TimeCorrectable" time_correctable: bool
} }

/// Gets gateway packet stat: `GetGatewayPacketStat` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGatewayPacketStat>.
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

/// Response of [`GetGatewayPacketStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPacketStatOutput {
    pub data: Option<GetGatewayPacketStatData>,
    pub success: Option<bool>,
}
model! { GetGatewayPacketStatOutput {
    0 "Data" data: GetGatewayPacketStatData, 1 "Success" success: bool
} }

/// In the response of [`GetGatewayPacketStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPacketStatData {
    pub downlink_invalid: Option<i64>,
    pub downlink_valid: Option<i64>,
    pub uplink_invalid: Option<i64>,
    pub uplink_valid: Option<i64>,
}
model! { GetGatewayPacketStatData {
    0 "DownlinkInvalid" downlink_invalid: i64, 1 "DownlinkValid" downlink_valid: i64,
    2 "UplinkInvalid" uplink_invalid: i64, 3 "UplinkValid" uplink_valid: i64
} }

/// Gets gateway status stat: `GetGatewayStatusStat` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGatewayStatusStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayStatusStat {
    pub gw_eui: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GetGatewayStatusStat() "GetGatewayStatusStat" -> GetGatewayStatusStatOutput {
    0 "GwEui" gw_eui: String, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetGatewayStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayStatusStatOutput {
    pub data: Option<GetGatewayStatusStatData>,
    pub success: Option<bool>,
}
model! { GetGatewayStatusStatOutput {
    0 "Data" data: GetGatewayStatusStatData, 1 "Success" success: bool
} }

/// In the response of [`GetGatewayStatusStat`].
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
    0 "CpuRadio" cpu_radio: f64, 1 "Enabled" enabled: bool, 2 "GwEui" gw_eui: String, 3 "MemoryRadio" memory_radio: f64,
    4 "OnlineHour" online_hour: i64, 5 "OnlineState" online_state: String, 6 "RxCount" rx_count: i64,
    7 "TxCount" tx_count: i64
} }

/// Gets gateway transfer packets download url: `GetGatewayTransferPacketsDownloadUrl` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGatewayTransferPacketsDownloadUrl>.
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

/// Response of [`GetGatewayTransferPacketsDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayTransferPacketsDownloadUrlOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Gets gateway tuple order: `GetGatewayTupleOrder` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGatewayTupleOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTupleOrder {
    pub order_id: Option<String>,
}
operation! { GetGatewayTupleOrder() "GetGatewayTupleOrder" -> GetGatewayTupleOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`GetGatewayTupleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTupleOrderOutput {
    pub data: Option<GetGatewayTupleOrderData>,
    pub success: Option<bool>,
}
model! { GetGatewayTupleOrderOutput {
    0 "Data" data: GetGatewayTupleOrderData, 1 "Success" success: bool
} }

/// In the response of [`GetGatewayTupleOrder`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "CreatedMillis" created_millis: i64, 2 "OrderId" order_id: String,
    3 "OrderState" order_state: String, 4 "RequiredCount" required_count: i64
} }

/// Gets gateway tuples download url: `GetGatewayTuplesDownloadUrl` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetGatewayTuplesDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrl {
    pub order_id: Option<String>,
}
operation! { GetGatewayTuplesDownloadUrl() "GetGatewayTuplesDownloadUrl" -> GetGatewayTuplesDownloadUrlOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`GetGatewayTuplesDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayTuplesDownloadUrlOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Gets join permission auth order: `GetJoinPermissionAuthOrder` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetJoinPermissionAuthOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { GetJoinPermissionAuthOrder() "GetJoinPermissionAuthOrder" -> GetJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`GetJoinPermissionAuthOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrderOutput {
    pub data: Option<GetJoinPermissionAuthOrderData>,
    pub success: Option<bool>,
}
model! { GetJoinPermissionAuthOrderOutput {
    0 "Data" data: GetJoinPermissionAuthOrderData, 1 "Success" success: bool
} }

/// In the response of [`GetJoinPermissionAuthOrder`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "ApplyingMillis" applying_millis: i64,
    2 "CanceledMillis" canceled_millis: i64, 3 "JoinPermissionId" join_permission_id: String,
    4 "OrderId" order_id: String, 5 "OrderState" order_state: String, 6 "OwnerAliyunId" owner_aliyun_id: String,
    7 "RejectedMillis" rejected_millis: i64, 8 "RenterAliyunId" renter_aliyun_id: String
} }

/// Gets node: `GetNode` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNode {
    pub dev_eui: Option<String>,
}
operation! { GetNode() "GetNode" -> GetNodeOutput {
    0 "DevEui" dev_eui: String
} }

/// Response of [`GetNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeOutput {
    pub data: Option<GetNodeData>,
    pub success: Option<bool>,
}
model! { GetNodeOutput {
    0 "Data" data: GetNodeData, 1 "Success" success: bool
} }

/// In the response of [`GetNode`].
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
    0 "AuthTypes" auth_types: String, 1 "BoundMillis" bound_millis: i64, 2 "ClassMode" class_mode: String,
    3 "DevAddr" dev_addr: String, 4 "DevEui" dev_eui: String, 5 "LastJoinMillis" last_join_millis: i64
} }

/// Gets node group: `GetNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroup {
    pub iot_instance_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { GetNodeGroup() "GetNodeGroup" -> GetNodeGroupOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "NodeGroupId" node_group_id: String
} }

/// Response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupOutput {
    pub data: Option<GetNodeGroupData>,
    pub success: Option<bool>,
}
model! { GetNodeGroupOutput {
    0 "Data" data: GetNodeGroupData, 1 "Success" success: bool
} }

/// In the response of [`GetNodeGroup`].
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
    pub locks: Vec<GetNodeGroupLocks>,
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
    0 "ClassMode" class_mode: String, 1 "CreateMillis" create_millis: i64,
    2 "DataDispatchConfig" data_dispatch_config: GetNodeGroupDataDispatchConfig,
    3 "DataDispatchEnabled" data_dispatch_enabled: bool, 4 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    5 "JoinEui" join_eui: String, 6 "JoinPermissionEnabled" join_permission_enabled: bool,
    7 "JoinPermissionId" join_permission_id: String, 8 "JoinPermissionName" join_permission_name: String,
    9 "JoinPermissionOwnerAliyunId" join_permission_owner_aliyun_id: String,
    10 "JoinPermissionType" join_permission_type: String, 11 "Locks" locks: Vec<GetNodeGroupLocks>,
    12 "MulticastEnabled" multicast_enabled: bool, 13 "MulticastGroupId" multicast_group_id: String,
    14 "MulticastNodeCapacity" multicast_node_capacity: i64, 15 "MulticastNodeCount" multicast_node_count: i64,
    16 "NodeGroupId" node_group_id: String, 17 "NodeGroupName" node_group_name: String, 18 "NodesCnt" nodes_cnt: i64,
    19 "RxDailySum" rx_daily_sum: String, 20 "RxMonthSum" rx_month_sum: i64, 21 "TxDailySum" tx_daily_sum: i64,
    22 "TxMonthSum" tx_month_sum: i64
} }

/// In the response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<GetNodeGroupIotProduct>,
    pub ons_topics: Option<GetNodeGroupOnsTopics>,
}
model! { GetNodeGroupDataDispatchConfig {
    0 "Destination" destination: String, 1 "IotProduct" iot_product: GetNodeGroupIotProduct,
    2 "OnsTopics" ons_topics: GetNodeGroupOnsTopics
} }

/// In the response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { GetNodeGroupIotProduct {
    0 "DebugSwitch" debug_switch: bool, 1 "ProductKey" product_key: String, 2 "ProductName" product_name: String,
    3 "ProductType" product_type: String
} }

/// In the response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { GetNodeGroupOnsTopics {
    0 "DownlinkRegionName" downlink_region_name: String, 1 "DownlinkTopic" downlink_topic: String,
    2 "UplinkRegionName" uplink_region_name: String, 3 "UplinkTopic" uplink_topic: String
} }

/// In the response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupLocks {
    pub create_millis: Option<i64>,
    pub enabled: Option<bool>,
    pub lock_id: Option<String>,
    pub lock_type: Option<String>,
}
model! { GetNodeGroupLocks {
    0 "CreateMillis" create_millis: i64, 1 "Enabled" enabled: bool, 2 "LockId" lock_id: String,
    3 "LockType" lock_type: String
} }

/// Gets node group transfer packets download url: `GetNodeGroupTransferPacketsDownloadUrl` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeGroupTransferPacketsDownloadUrl>.
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

/// Response of [`GetNodeGroupTransferPacketsDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeGroupTransferPacketsDownloadUrlOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Gets node transfer packet: `GetNodeTransferPacket` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeTransferPacket>.
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

/// Response of [`GetNodeTransferPacket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketOutput {
    pub data: Option<GetNodeTransferPacketData>,
    pub success: Option<bool>,
}
model! { GetNodeTransferPacketOutput {
    0 "Data" data: GetNodeTransferPacketData, 1 "Success" success: bool
} }

/// In the response of [`GetNodeTransferPacket`].
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
    pub mac_command_cids: Vec<BTreeMap<String, Value>>,
    pub mac_payload_size: Option<i64>,
    pub message_type: Option<String>,
    pub process_event: Option<String>,
    pub rssi: Option<i64>,
}
model! { GetNodeTransferPacketData {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload: String, 1 "ClassMode" class_mode: String,
    2 "Datr" datr: String, 3 "DevAddr" dev_addr: String, 4 "DevEui" dev_eui: String, 5 "FPort" f_port: i64,
    6 "Freq" freq: f64, 7 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 8 "GwEui" gw_eui: String,
    9 "GwOwnerAliyunId" gw_owner_aliyun_id: String, 10 "HasData" has_data: bool,
    11 "HasMacCommand" has_mac_command: bool, 12 "LogMillis" log_millis: i64, 13 "Lsnr" lsnr: f64,
    14 "MacCommandCIDs" mac_command_cids: Vec<BTreeMap<String, Value>>, 15 "MacPayloadSize" mac_payload_size: i64,
    16 "MessageType" message_type: String, 17 "ProcessEvent" process_event: String, 18 "Rssi" rssi: i64
} }

/// Gets node transfer packets download url: `GetNodeTransferPacketsDownloadUrl` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeTransferPacketsDownloadUrl>.
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

/// Response of [`GetNodeTransferPacketsDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTransferPacketsDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeTransferPacketsDownloadUrlOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Gets node tuple order: `GetNodeTupleOrder` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeTupleOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTupleOrder {
    pub order_id: Option<String>,
}
operation! { GetNodeTupleOrder() "GetNodeTupleOrder" -> GetNodeTupleOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`GetNodeTupleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTupleOrderOutput {
    pub data: Option<GetNodeTupleOrderData>,
    pub success: Option<bool>,
}
model! { GetNodeTupleOrderOutput {
    0 "Data" data: GetNodeTupleOrderData, 1 "Success" success: bool
} }

/// In the response of [`GetNodeTupleOrder`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "CreatedMillis" created_millis: i64, 2 "IsKpm" is_kpm: bool,
    3 "OrderId" order_id: String, 4 "OrderState" order_state: String, 5 "RequiredCount" required_count: i64
} }

/// Gets node tuples download url: `GetNodeTuplesDownloadUrl` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNodeTuplesDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrl {
    pub order_id: Option<String>,
}
operation! { GetNodeTuplesDownloadUrl() "GetNodeTuplesDownloadUrl" -> GetNodeTuplesDownloadUrlOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`GetNodeTuplesDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrlOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { GetNodeTuplesDownloadUrlOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Gets notification: `GetNotification` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotification {
    pub notification_id: Option<String>,
}
operation! { GetNotification() "GetNotification" -> GetNotificationOutput {
    0 "NotificationId" notification_id: String
} }

/// Response of [`GetNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationOutput {
    pub data: Option<GetNotificationData>,
    pub success: Option<bool>,
}
model! { GetNotificationOutput {
    0 "Data" data: GetNotificationData, 1 "Success" success: bool
} }

/// In the response of [`GetNotification`].
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
    0 "Category" category: String, 1 "GatewayOfflineInfo" gateway_offline_info: GetNotificationGatewayOfflineInfo,
    2 "HandleState" handle_state: String, 3 "HandledMillis" handled_millis: i64,
    4 "JoinPermissionAuthInfo" join_permission_auth_info: GetNotificationJoinPermissionAuthInfo,
    5 "NoticeMillis" notice_millis: i64, 6 "NotificationId" notification_id: String
} }

/// In the response of [`GetNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationGatewayOfflineInfo {
    pub gw_eui: Option<String>,
    pub offline_millis: Option<i64>,
}
model! { GetNotificationGatewayOfflineInfo {
    0 "GwEui" gw_eui: String, 1 "OfflineMillis" offline_millis: i64
} }

/// In the response of [`GetNotification`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "ApplyingMillis" applying_millis: i64,
    2 "CanceledMillis" canceled_millis: i64, 3 "JoinEui" join_eui: String,
    4 "JoinPermissionId" join_permission_id: String, 5 "JoinPermissionName" join_permission_name: String,
    6 "OrderId" order_id: String, 7 "OrderState" order_state: String, 8 "OwnerAliyunId" owner_aliyun_id: String,
    9 "RejectedMillis" rejected_millis: i64, 10 "RenterAliyunId" renter_aliyun_id: String
} }

/// Gets owned join permission: `GetOwnedJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetOwnedJoinPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnedJoinPermission {
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
}
operation! { GetOwnedJoinPermission() "GetOwnedJoinPermission" -> GetOwnedJoinPermissionOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JoinPermissionId" join_permission_id: String
} }

/// Response of [`GetOwnedJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnedJoinPermissionOutput {
    pub data: Option<GetOwnedJoinPermissionData>,
    pub success: Option<bool>,
}
model! { GetOwnedJoinPermissionOutput {
    0 "Data" data: GetOwnedJoinPermissionData, 1 "Success" success: bool
} }

/// In the response of [`GetOwnedJoinPermission`].
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
    0 "AuthState" auth_state: String, 1 "BoundProductName" bound_product_name: String, 2 "ClassMode" class_mode: String,
    3 "CreateMillis" create_millis: i64, 4 "DataDispatchDestination" data_dispatch_destination: String,
    5 "DataRate" data_rate: i64, 6 "Enabled" enabled: bool, 7 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    8 "JoinEui" join_eui: String, 9 "JoinPermissionId" join_permission_id: String,
    10 "JoinPermissionName" join_permission_name: String, 11 "MulticastEnabled" multicast_enabled: bool,
    12 "MulticastNodeCapacity" multicast_node_capacity: i64, 13 "MulticastNodeCount" multicast_node_count: i64,
    14 "NodesCnt" nodes_cnt: i64, 15 "RenterAliyunId" renter_aliyun_id: String, 16 "RxDailySum" rx_daily_sum: i64,
    17 "RxDelay" rx_delay: i64, 18 "RxMonthSum" rx_month_sum: i64, 19 "TxDailySum" tx_daily_sum: i64,
    20 "TxMonthSum" tx_month_sum: i64
} }

/// Gets rented join permission: `GetRentedJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetRentedJoinPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRentedJoinPermission {
    pub join_permission_id: Option<String>,
}
operation! { GetRentedJoinPermission() "GetRentedJoinPermission" -> GetRentedJoinPermissionOutput {
    0 "JoinPermissionId" join_permission_id: String
} }

/// Response of [`GetRentedJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRentedJoinPermissionOutput {
    pub data: Option<GetRentedJoinPermissionData>,
    pub success: Option<bool>,
}
model! { GetRentedJoinPermissionOutput {
    0 "Data" data: GetRentedJoinPermissionData, 1 "Success" success: bool
} }

/// In the response of [`GetRentedJoinPermission`].
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
    0 "BoundNodeGroupId" bound_node_group_id: String, 1 "BoundNodeGroupName" bound_node_group_name: String,
    2 "ClassMode" class_mode: String, 3 "CreateMillis" create_millis: i64, 4 "DataRate" data_rate: i64,
    5 "Enabled" enabled: bool, 6 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 7 "JoinEui" join_eui: String,
    8 "JoinPermissionId" join_permission_id: String, 9 "JoinPermissionName" join_permission_name: String,
    10 "NodesCnt" nodes_cnt: i64, 11 "RxDailySum" rx_daily_sum: i64, 12 "RxDelay" rx_delay: i64,
    13 "RxMonthSum" rx_month_sum: i64, 14 "TxDailySum" tx_daily_sum: i64, 15 "TxMonthSum" tx_month_sum: i64,
    16 "Type" r#type: String
} }

/// Gets user license: `GetUserLicense` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/GetUserLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLicense {}
operation! { GetUserLicense() "GetUserLicense" -> GetUserLicenseOutput {} }

/// Response of [`GetUserLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLicenseOutput {
    pub data: Option<GetUserLicenseData>,
    pub success: Option<bool>,
}
model! { GetUserLicenseOutput {
    0 "Data" data: GetUserLicenseData, 1 "Success" success: bool
} }

/// In the response of [`GetUserLicense`].
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
    0 "GatewayCount" gateway_count: i64, 1 "GatewayDingTalkCount" gateway_ding_talk_count: i64,
    2 "GatewayDingTalkLimit" gateway_ding_talk_limit: i64, 3 "GatewayFreeLimit" gateway_free_limit: i64,
    4 "GatewayLimit" gateway_limit: i64, 5 "GatewayPrePayCount" gateway_pre_pay_count: i64,
    6 "GatewayProfessionalCount" gateway_professional_count: i64,
    7 "GatewayProfessionalLimit" gateway_professional_limit: i64, 8 "GatewayTupleCount" gateway_tuple_count: i64,
    9 "GatewayTupleFreeLimit" gateway_tuple_free_limit: i64,
    10 "GatewayTupleHybridCount" gateway_tuple_hybrid_count: i64,
    11 "GatewayTupleHybridLimit" gateway_tuple_hybrid_limit: i64, 12 "GatewayTupleLimit" gateway_tuple_limit: i64,
    13 "GatewayTupleSingleChannelCount" gateway_tuple_single_channel_count: i64,
    14 "GatewayTupleSingleChannelLimit" gateway_tuple_single_channel_limit: i64,
    15 "GatewayTupleStandardCount" gateway_tuple_standard_count: i64,
    16 "GatewayTupleStandardLimit" gateway_tuple_standard_limit: i64,
    17 "LocalJoinPermissionCount" local_join_permission_count: i64,
    18 "LocalJoinPermissionFreeLimit" local_join_permission_free_limit: i64,
    19 "LocalJoinPermissionLimit" local_join_permission_limit: i64, 20 "NodeCount" node_count: i64,
    21 "NodeFreeLimit" node_free_limit: i64, 22 "NodeLimit" node_limit: i64, 23 "NodeTupleCount" node_tuple_count: i64,
    24 "NodeTupleFreeLimit" node_tuple_free_limit: i64, 25 "NodeTupleLimit" node_tuple_limit: i64,
    26 "NodeTupleRelayCount" node_tuple_relay_count: i64, 27 "NodeTupleRelayLimit" node_tuple_relay_limit: i64,
    28 "NodeTupleStandardCount" node_tuple_standard_count: i64,
    29 "NodeTupleStandardLimit" node_tuple_standard_limit: i64, 30 "Oui" oui: String, 31 "RelayCount" relay_count: i64,
    32 "RelayLimit" relay_limit: i64, 33 "RoamingJoinPermissionCount" roaming_join_permission_count: i64,
    34 "RoamingJoinPermissionFreeLimit" roaming_join_permission_free_limit: i64,
    35 "RoamingJoinPermissionLimit" roaming_join_permission_limit: i64
} }

/// Lists activated features: `ListActivatedFeatures` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListActivatedFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedFeatures {
    pub environment: Option<String>,
}
operation! { ListActivatedFeatures() "ListActivatedFeatures" -> ListActivatedFeaturesOutput {
    0 "Environment" environment: String
} }

/// Response of [`ListActivatedFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedFeaturesOutput {
    pub data: Vec<String>,
    pub success: Option<bool>,
}
model! { ListActivatedFeaturesOutput {
    0 "Data" data: Vec<String>, 1 "Success" success: bool
} }

/// Lists active gateways: `ListActiveGateways` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListActiveGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveGateways {}
operation! { ListActiveGateways() "ListActiveGateways" -> ListActiveGatewaysOutput {} }

/// Response of [`ListActiveGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveGatewaysOutput {
    pub data: Vec<ListActiveGatewaysData>,
    pub success: Option<bool>,
}
model! { ListActiveGatewaysOutput {
    0 "Data" data: Vec<ListActiveGatewaysData>, 1 "Success" success: bool
} }

/// In the response of [`ListActiveGateways`].
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
    0 "Address" address: String, 1 "AddressCode" address_code: i64, 2 "ChargeStatus" charge_status: String,
    3 "City" city: String, 4 "CommunicationMode" communication_mode: String, 5 "Description" description: String,
    6 "District" district: String, 7 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    8 "GisCoordinateSystem" gis_coordinate_system: String, 9 "GwEui" gw_eui: String, 10 "Latitude" latitude: f64,
    11 "Longitude" longitude: f64, 12 "Name" name: String, 13 "OnlineState" online_state: String
} }

/// Lists freq band plan groups: `ListFreqBandPlanGroups` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListFreqBandPlanGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreqBandPlanGroups {}
operation! { ListFreqBandPlanGroups() "ListFreqBandPlanGroups" -> ListFreqBandPlanGroupsOutput {} }

/// Response of [`ListFreqBandPlanGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreqBandPlanGroupsOutput {
    pub data: Vec<ListFreqBandPlanGroupsData>,
    pub success: Option<bool>,
}
model! { ListFreqBandPlanGroupsOutput {
    0 "Data" data: Vec<ListFreqBandPlanGroupsData>, 1 "Success" success: bool
} }

/// In the response of [`ListFreqBandPlanGroups`].
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
    0 "BeginFrequency" begin_frequency: i64, 1 "EndFrequency" end_frequency: i64,
    2 "FrequencyRegionId" frequency_region_id: String, 3 "FrequencyType" frequency_type: String,
    4 "GroupId" group_id: i64
} }

/// Lists gateway online records: `ListGatewayOnlineRecords` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`OffSet`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGatewayOnlineRecords>.
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
    Offset "OffSet", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListGatewayOnlineRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsOutput {
    pub data: Option<ListGatewayOnlineRecordsData>,
    pub success: Option<bool>,
}
model! { ListGatewayOnlineRecordsOutput {
    0 "Data" data: ListGatewayOnlineRecordsData, 1 "Success" success: bool
} }

/// In the response of [`ListGatewayOnlineRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsData {
    pub list: Vec<ListGatewayOnlineRecordsList>,
    pub total_count: Option<i64>,
}
model! { ListGatewayOnlineRecordsData {
    0 "List" list: Vec<ListGatewayOnlineRecordsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGatewayOnlineRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsList {
    pub gw_eui: Option<String>,
    pub online_state: Option<String>,
    pub state_changed_millis: Option<i64>,
}
model! { ListGatewayOnlineRecordsList {
    0 "GwEui" gw_eui: String, 1 "OnlineState" online_state: String, 2 "StateChangedMillis" state_changed_millis: i64
} }

/// Lists gateway transfer flow stats: `ListGatewayTransferFlowStats` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGatewayTransferFlowStats>.
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

/// Response of [`ListGatewayTransferFlowStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsOutput {
    pub data: Vec<ListGatewayTransferFlowStatsData>,
    pub success: Option<bool>,
}
model! { ListGatewayTransferFlowStatsOutput {
    0 "Data" data: Vec<ListGatewayTransferFlowStatsData>, 1 "Success" success: bool
} }

/// In the response of [`ListGatewayTransferFlowStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferFlowStatsData {
    pub downlink_count: Option<i64>,
    pub stat_millis: Option<String>,
    pub uplink_count: Option<i64>,
}
model! { ListGatewayTransferFlowStatsData {
    0 "DownlinkCount" downlink_count: i64, 1 "StatMillis" stat_millis: String, 2 "UplinkCount" uplink_count: i64
} }

/// Lists gateway transfer packets: `ListGatewayTransferPackets` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGatewayTransferPackets>.
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListGatewayTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPacketsOutput {
    pub data: Option<ListGatewayTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListGatewayTransferPacketsOutput {
    0 "Data" data: ListGatewayTransferPacketsData, 1 "Success" success: bool
} }

/// In the response of [`ListGatewayTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTransferPacketsData {
    pub list: Vec<ListGatewayTransferPacketsList>,
    pub total_count: Option<i64>,
}
model! { ListGatewayTransferPacketsData {
    0 "List" list: Vec<ListGatewayTransferPacketsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGatewayTransferPackets`].
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
    pub mac_command_cids: Vec<BTreeMap<String, Value>>,
    pub mac_payload_size: Option<i64>,
    pub message_type: Option<String>,
    pub node_owner_aliyun_id: Option<String>,
    pub process_event: Option<String>,
    pub rssi: Option<i64>,
}
model! { ListGatewayTransferPacketsList {
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload: String, 1 "ClassMode" class_mode: String,
    2 "Datr" datr: String, 3 "DevAddr" dev_addr: String, 4 "DevEui" dev_eui: String, 5 "FPort" f_port: i64,
    6 "Freq" freq: String, 7 "GwEui" gw_eui: String, 8 "HasData" has_data: bool,
    9 "HasMacCommand" has_mac_command: bool, 10 "LogMillis" log_millis: String, 11 "Lsnr" lsnr: f64,
    12 "MacCommandCIDs" mac_command_cids: Vec<BTreeMap<String, Value>>, 13 "MacPayloadSize" mac_payload_size: i64,
    14 "MessageType" message_type: String, 15 "NodeOwnerAliyunId" node_owner_aliyun_id: String,
    16 "ProcessEvent" process_event: String, 17 "Rssi" rssi: i64
} }

/// Lists gateway tuple orders: `ListGatewayTupleOrders` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGatewayTupleOrders>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListGatewayTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrdersOutput {
    pub data: Option<ListGatewayTupleOrdersData>,
    pub success: Option<bool>,
}
model! { ListGatewayTupleOrdersOutput {
    0 "Data" data: ListGatewayTupleOrdersData, 1 "Success" success: bool
} }

/// In the response of [`ListGatewayTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTupleOrdersData {
    pub list: Vec<ListGatewayTupleOrdersList>,
    pub total_count: Option<i64>,
}
model! { ListGatewayTupleOrdersData {
    0 "List" list: Vec<ListGatewayTupleOrdersList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGatewayTupleOrders`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "CreatedMillis" created_millis: i64, 2 "OrderId" order_id: String,
    3 "OrderState" order_state: String, 4 "RequiredCount" required_count: i64, 5 "TupleType" tuple_type: String
} }

/// Lists gateways: `ListGateways` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGateways>.
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

/// Response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysOutput {
    pub data: Option<ListGatewaysData>,
    pub success: Option<bool>,
}
model! { ListGatewaysOutput {
    0 "Data" data: ListGatewaysData, 1 "Success" success: bool
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysData {
    pub list: Vec<ListGatewaysList>,
    pub total_count: Option<i64>,
}
model! { ListGatewaysData {
    0 "List" list: Vec<ListGatewaysList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGateways`].
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
    0 "Address" address: String, 1 "AddressCode" address_code: i64, 2 "AuthTypes" auth_types: String,
    3 "ChargeStatus" charge_status: String, 4 "City" city: String, 5 "ClassBSupported" class_b_supported: bool,
    6 "ClassBWorking" class_b_working: bool, 7 "CommunicationMode" communication_mode: String,
    8 "Description" description: String, 9 "District" district: String, 10 "EmbeddedNsId" embedded_ns_id: String,
    11 "Enabled" enabled: bool, 12 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    13 "GisCoordinateSystem" gis_coordinate_system: String, 14 "GwEui" gw_eui: String, 15 "Latitude" latitude: f64,
    16 "Longitude" longitude: f64, 17 "Name" name: String, 18 "OnlineState" online_state: String,
    19 "OnlineStateChangedMillis" online_state_changed_millis: i64, 20 "TimeCorrectable" time_correctable: bool
} }

/// Lists gateways gis info: `ListGatewaysGisInfo` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListGatewaysGisInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysGisInfo {
    pub iot_instance_id: Option<String>,
}
operation! { ListGatewaysGisInfo() "ListGatewaysGisInfo" -> ListGatewaysGisInfoOutput {
    0 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`ListGatewaysGisInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysGisInfoOutput {
    pub data: Vec<ListGatewaysGisInfoData>,
    pub success: Option<bool>,
}
model! { ListGatewaysGisInfoOutput {
    0 "Data" data: Vec<ListGatewaysGisInfoData>, 1 "Success" success: bool
} }

/// In the response of [`ListGatewaysGisInfo`].
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
    0 "AuthTypes" auth_types: String, 1 "ChargeStatus" charge_status: String, 2 "Enabled" enabled: bool,
    3 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 4 "GisCoordinateSystem" gis_coordinate_system: String,
    5 "GisSourceType" gis_source_type: String, 6 "GwEui" gw_eui: String, 7 "Latitude" latitude: f64,
    8 "Longitude" longitude: f64, 9 "Name" name: String, 10 "OnlineState" online_state: String
} }

/// Lists node group transfer flow stats: `ListNodeGroupTransferFlowStats` of `linkwan` 2019-03-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeGroupTransferFlowStats>.
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

/// Response of [`ListNodeGroupTransferFlowStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsOutput {
    pub data: Vec<ListNodeGroupTransferFlowStatsData>,
    pub success: Option<bool>,
}
model! { ListNodeGroupTransferFlowStatsOutput {
    0 "Data" data: Vec<ListNodeGroupTransferFlowStatsData>, 1 "Success" success: bool
} }

/// In the response of [`ListNodeGroupTransferFlowStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferFlowStatsData {
    pub downlink_count: Option<i64>,
    pub stat_millis: Option<i64>,
    pub uplink_count: Option<i64>,
}
model! { ListNodeGroupTransferFlowStatsData {
    0 "DownlinkCount" downlink_count: i64, 1 "StatMillis" stat_millis: i64, 2 "UplinkCount" uplink_count: i64
} }

/// Lists node group transfer packets: `ListNodeGroupTransferPackets` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeGroupTransferPackets>.
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodeGroupTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsOutput {
    pub data: Option<ListNodeGroupTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListNodeGroupTransferPacketsOutput {
    0 "Data" data: ListNodeGroupTransferPacketsData, 1 "Success" success: bool
} }

/// In the response of [`ListNodeGroupTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsData {
    pub list: Vec<ListNodeGroupTransferPacketsList>,
    pub total_count: Option<i64>,
}
model! { ListNodeGroupTransferPacketsData {
    0 "List" list: Vec<ListNodeGroupTransferPacketsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeGroupTransferPackets`].
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
    0 "Base64EncodedMacPayload" base64_encoded_mac_payload: String, 1 "ClassMode" class_mode: String,
    2 "Datr" datr: String, 3 "DevAddr" dev_addr: String, 4 "DevEui" dev_eui: String, 5 "FPort" f_port: i64,
    6 "FcntDown" fcnt_down: i64, 7 "FcntUp" fcnt_up: i64, 8 "Freq" freq: f64,
    9 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 10 "GwEui" gw_eui: String,
    11 "GwOwnerAliyunId" gw_owner_aliyun_id: String, 12 "HasData" has_data: bool,
    13 "HasMacCommand" has_mac_command: bool, 14 "LogMillis" log_millis: i64, 15 "Lsnr" lsnr: f64,
    16 "MacCommandCIDs" mac_command_cids: String, 17 "MacPayloadSize" mac_payload_size: i64,
    18 "MessageType" message_type: String, 19 "ProcessEvent" process_event: String, 20 "Rssi" rssi: i64
} }

/// Lists node groups: `ListNodeGroups` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeGroups>.
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

/// Response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOutput {
    pub data: Option<ListNodeGroupsData>,
    pub success: Option<bool>,
}
model! { ListNodeGroupsOutput {
    0 "Data" data: ListNodeGroupsData, 1 "Success" success: bool
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsData {
    pub list: Vec<ListNodeGroupsList>,
    pub total_count: Option<i64>,
}
model! { ListNodeGroupsData {
    0 "List" list: Vec<ListNodeGroupsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeGroups`].
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
    pub locks: Vec<ListNodeGroupsLocks>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub nodes_cnt: Option<i64>,
    pub rx_daily_sum: Option<i64>,
    pub rx_month_sum: Option<i64>,
    pub tx_daily_sum: Option<i64>,
    pub tx_month_sum: Option<i64>,
}
model! { ListNodeGroupsList {
    0 "ClassMode" class_mode: String, 1 "CreateMillis" create_millis: i64,
    2 "DataDispatchConfig" data_dispatch_config: ListNodeGroupsDataDispatchConfig,
    3 "DataDispatchEnabled" data_dispatch_enabled: bool, 4 "FreqBandPlanGroupId" freq_band_plan_group_id: i64,
    5 "JoinEui" join_eui: String, 6 "JoinPermissionEnabled" join_permission_enabled: bool,
    7 "JoinPermissionId" join_permission_id: String, 8 "JoinPermissionName" join_permission_name: String,
    9 "JoinPermissionOwnerAliyunId" join_permission_owner_aliyun_id: String,
    10 "JoinPermissionType" join_permission_type: String, 11 "Locks" locks: Vec<ListNodeGroupsLocks>,
    12 "NodeGroupId" node_group_id: String, 13 "NodeGroupName" node_group_name: String, 14 "NodesCnt" nodes_cnt: i64,
    15 "RxDailySum" rx_daily_sum: i64, 16 "RxMonthSum" rx_month_sum: i64, 17 "TxDailySum" tx_daily_sum: i64,
    18 "TxMonthSum" tx_month_sum: i64
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<ListNodeGroupsIotProduct>,
    pub ons_topics: Option<ListNodeGroupsOnsTopics>,
}
model! { ListNodeGroupsDataDispatchConfig {
    0 "Destination" destination: String, 1 "IotProduct" iot_product: ListNodeGroupsIotProduct,
    2 "OnsTopics" ons_topics: ListNodeGroupsOnsTopics
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { ListNodeGroupsIotProduct {
    0 "DebugSwitch" debug_switch: bool, 1 "ProductKey" product_key: String, 2 "ProductName" product_name: String,
    3 "ProductType" product_type: String
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { ListNodeGroupsOnsTopics {
    0 "DownlinkRegionName" downlink_region_name: String, 1 "DownlinkTopic" downlink_topic: String,
    2 "UplinkRegionName" uplink_region_name: String, 3 "UplinkTopic" uplink_topic: String
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsLocks {
    pub create_millis: Option<i64>,
    pub enabled: Option<bool>,
    pub lock_id: Option<String>,
    pub lock_type: Option<String>,
}
model! { ListNodeGroupsLocks {
    0 "CreateMillis" create_millis: i64, 1 "Enabled" enabled: bool, 2 "LockId" lock_id: String,
    3 "LockType" lock_type: String
} }

/// Lists node transfer packet paths: `ListNodeTransferPacketPaths` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeTransferPacketPaths>.
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodeTransferPacketPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsOutput {
    pub data: Option<ListNodeTransferPacketPathsData>,
    pub success: Option<bool>,
}
model! { ListNodeTransferPacketPathsOutput {
    0 "Data" data: ListNodeTransferPacketPathsData, 1 "Success" success: bool
} }

/// In the response of [`ListNodeTransferPacketPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsData {
    pub list: Vec<ListNodeTransferPacketPathsList>,
    pub total_count: Option<i64>,
}
model! { ListNodeTransferPacketPathsData {
    0 "List" list: Vec<ListNodeTransferPacketPathsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeTransferPacketPaths`].
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
    0 "BestPath" best_path: bool, 1 "DevEui" dev_eui: String, 2 "GwEui" gw_eui: String, 3 "Lsnr" lsnr: f64,
    4 "Rssi" rssi: i64
} }

/// Lists node transfer packets: `ListNodeTransferPackets` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeTransferPackets>.
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodeTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketsOutput {
    pub data: Option<ListNodeTransferPacketsData>,
    pub success: Option<bool>,
}
model! { ListNodeTransferPacketsOutput {
    0 "Data" data: ListNodeTransferPacketsData, 1 "Success" success: bool
} }

/// In the response of [`ListNodeTransferPackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTransferPacketsData {
    pub list: Vec<ListNodeTransferPacketsList>,
    pub total_count: Option<i64>,
}
model! { ListNodeTransferPacketsData {
    0 "List" list: Vec<ListNodeTransferPacketsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeTransferPackets`].
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
    0 "ClassMode" class_mode: String, 1 "Datr" datr: String, 2 "DevEui" dev_eui: String, 3 "Freq" freq: f64,
    4 "GwEui" gw_eui: String, 5 "LogMillis" log_millis: i64, 6 "Rssi" rssi: i64, 7 "Snr" snr: f64
} }

/// Lists node tuple orders: `ListNodeTupleOrders` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodeTupleOrders>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodeTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrdersOutput {
    pub data: Option<ListNodeTupleOrdersData>,
    pub success: Option<bool>,
}
model! { ListNodeTupleOrdersOutput {
    0 "Data" data: ListNodeTupleOrdersData, 1 "Success" success: bool
} }

/// In the response of [`ListNodeTupleOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTupleOrdersData {
    pub list: Vec<ListNodeTupleOrdersList>,
    pub total_count: Option<i64>,
}
model! { ListNodeTupleOrdersData {
    0 "List" list: Vec<ListNodeTupleOrdersList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeTupleOrders`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "CreatedMillis" created_millis: i64, 2 "FailedCount" failed_count: i64,
    3 "IsKpm" is_kpm: bool, 4 "LoraVersion" lora_version: String, 5 "OrderId" order_id: String,
    6 "OrderState" order_state: String, 7 "RequiredCount" required_count: i64, 8 "SuccessCount" success_count: i64,
    9 "TupleType" tuple_type: String
} }

/// Lists nodes by node group id: `ListNodesByNodeGroupId` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodesByNodeGroupId>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodesByNodeGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupIdOutput {
    pub data: Option<ListNodesByNodeGroupIdData>,
    pub success: Option<bool>,
}
model! { ListNodesByNodeGroupIdOutput {
    0 "Data" data: ListNodesByNodeGroupIdData, 1 "Success" success: bool
} }

/// In the response of [`ListNodesByNodeGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByNodeGroupIdData {
    pub list: Vec<ListNodesByNodeGroupIdList>,
    pub total_count: Option<i64>,
}
model! { ListNodesByNodeGroupIdData {
    0 "List" list: Vec<ListNodesByNodeGroupIdList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodesByNodeGroupId`].
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
    0 "Appkey" appkey: String, 1 "AuthTypes" auth_types: String, 2 "BoundMillis" bound_millis: i64,
    3 "ClassMode" class_mode: String, 4 "DevAddr" dev_addr: String, 5 "DevEui" dev_eui: String,
    6 "JoinEui" join_eui: String, 7 "LastJoinMillis" last_join_millis: i64,
    8 "MulticastGroupId" multicast_group_id: String, 9 "NodeType" node_type: String
} }

/// Lists nodes by owned join permission id: `ListNodesByOwnedJoinPermissionId` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNodesByOwnedJoinPermissionId>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListNodesByOwnedJoinPermissionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdOutput {
    pub data: Option<ListNodesByOwnedJoinPermissionIdData>,
    pub success: Option<bool>,
}
model! { ListNodesByOwnedJoinPermissionIdOutput {
    0 "Data" data: ListNodesByOwnedJoinPermissionIdData, 1 "Success" success: bool
} }

/// In the response of [`ListNodesByOwnedJoinPermissionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdData {
    pub list: Vec<ListNodesByOwnedJoinPermissionIdList>,
    pub total_count: Option<i64>,
}
model! { ListNodesByOwnedJoinPermissionIdData {
    0 "List" list: Vec<ListNodesByOwnedJoinPermissionIdList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodesByOwnedJoinPermissionId`].
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
    0 "BoundMillis" bound_millis: i64, 1 "ClassMode" class_mode: String, 2 "DevAddr" dev_addr: String,
    3 "DevEui" dev_eui: String, 4 "LastJoinMillis" last_join_millis: i64
} }

/// Lists notifications: `ListNotifications` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListNotifications>.
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

/// Response of [`ListNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsOutput {
    pub data: Option<ListNotificationsData>,
    pub success: Option<bool>,
}
model! { ListNotificationsOutput {
    0 "Data" data: ListNotificationsData, 1 "Success" success: bool
} }

/// In the response of [`ListNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsData {
    pub list: Vec<ListNotificationsList>,
    pub total_count: Option<i64>,
}
model! { ListNotificationsData {
    0 "List" list: Vec<ListNotificationsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNotifications`].
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
    0 "Category" category: String,
    1 "GatewayDataflowLimit" gateway_dataflow_limit: ListNotificationsGatewayDataflowLimit,
    2 "GatewayOfflineInfo" gateway_offline_info: ListNotificationsGatewayOfflineInfo,
    3 "HandleState" handle_state: String, 4 "HandledMillis" handled_millis: i64,
    5 "JoinPermissionAuthInfo" join_permission_auth_info: ListNotificationsJoinPermissionAuthInfo,
    6 "NoticeMillis" notice_millis: i64, 7 "NotificationId" notification_id: String
} }

/// In the response of [`ListNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsGatewayDataflowLimit {
    pub alarm_detail: Option<String>,
    pub dataflow_limit_millis: Option<i64>,
    pub gw_eui: Option<String>,
}
model! { ListNotificationsGatewayDataflowLimit {
    0 "AlarmDetail" alarm_detail: String, 1 "DataflowLimitMillis" dataflow_limit_millis: i64, 2 "GwEui" gw_eui: String
} }

/// In the response of [`ListNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationsGatewayOfflineInfo {
    pub gw_eui: Option<String>,
    pub offline_millis: Option<i64>,
}
model! { ListNotificationsGatewayOfflineInfo {
    0 "GwEui" gw_eui: String, 1 "OfflineMillis" offline_millis: i64
} }

/// In the response of [`ListNotifications`].
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
    0 "AcceptedMillis" accepted_millis: i64, 1 "ApplyingMillis" applying_millis: i64,
    2 "CanceledMillis" canceled_millis: i64, 3 "JoinEui" join_eui: String,
    4 "JoinPermissionId" join_permission_id: String, 5 "JoinPermissionName" join_permission_name: String,
    6 "OrderId" order_id: String, 7 "OrderState" order_state: String, 8 "OwnerAliyunId" owner_aliyun_id: String,
    9 "RejectedMillis" rejected_millis: i64, 10 "RenterAliyunId" renter_aliyun_id: String
} }

/// Lists owned join permissions: `ListOwnedJoinPermissions` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListOwnedJoinPermissions>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListOwnedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsOutput {
    pub data: Option<ListOwnedJoinPermissionsData>,
    pub success: Option<bool>,
}
model! { ListOwnedJoinPermissionsOutput {
    0 "Data" data: ListOwnedJoinPermissionsData, 1 "Success" success: bool
} }

/// In the response of [`ListOwnedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsData {
    pub list: Vec<ListOwnedJoinPermissionsList>,
    pub total_count: Option<i64>,
}
model! { ListOwnedJoinPermissionsData {
    0 "List" list: Vec<ListOwnedJoinPermissionsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOwnedJoinPermissions`].
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
    0 "AuthState" auth_state: String, 1 "ClassMode" class_mode: String, 2 "DataRate" data_rate: i64,
    3 "Enabled" enabled: bool, 4 "FreqBandPlanGroupId" freq_band_plan_group_id: i64, 5 "JoinEui" join_eui: String,
    6 "JoinPermissionId" join_permission_id: String, 7 "JoinPermissionName" join_permission_name: String,
    8 "RenterAliyunId" renter_aliyun_id: String, 9 "RxDelay" rx_delay: i64
} }

/// Lists rented join permissions: `ListRentedJoinPermissions` of `linkwan` 2019-03-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ListRentedJoinPermissions>.
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
    Offset "Offset", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsOutput {
    pub data: Option<ListRentedJoinPermissionsData>,
    pub success: Option<bool>,
}
model! { ListRentedJoinPermissionsOutput {
    0 "Data" data: ListRentedJoinPermissionsData, 1 "Success" success: bool
} }

/// In the response of [`ListRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsData {
    pub list: Vec<ListRentedJoinPermissionsList>,
    pub total_count: Option<i64>,
}
model! { ListRentedJoinPermissionsData {
    0 "List" list: Vec<ListRentedJoinPermissionsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRentedJoinPermissions`].
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
    0 "BoundNodeGroup" bound_node_group: bool, 1 "BoundNodeGroupId" bound_node_group_id: String,
    2 "BoundNodeGroupName" bound_node_group_name: String, 3 "ClassMode" class_mode: String,
    4 "DataDispatchConfig" data_dispatch_config: ListRentedJoinPermissionsDataDispatchConfig,
    5 "DataRate" data_rate: String, 6 "Enabled" enabled: bool, 7 "FreqBandPlanGroupId" freq_band_plan_group_id: String,
    8 "JoinEui" join_eui: String, 9 "JoinPermissionId" join_permission_id: String,
    10 "JoinPermissionName" join_permission_name: String, 11 "OwnerAliyunId" owner_aliyun_id: String,
    12 "RxDelay" rx_delay: String, 13 "Type" r#type: String
} }

/// In the response of [`ListRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsDataDispatchConfig {
    pub destination: Option<String>,
    pub iot_product: Option<ListRentedJoinPermissionsIotProduct>,
    pub ons_topics: Option<ListRentedJoinPermissionsOnsTopics>,
}
model! { ListRentedJoinPermissionsDataDispatchConfig {
    0 "Destination" destination: String, 1 "IotProduct" iot_product: ListRentedJoinPermissionsIotProduct,
    2 "OnsTopics" ons_topics: ListRentedJoinPermissionsOnsTopics
} }

/// In the response of [`ListRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsIotProduct {
    pub debug_switch: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { ListRentedJoinPermissionsIotProduct {
    0 "DebugSwitch" debug_switch: bool, 1 "ProductKey" product_key: String, 2 "ProductName" product_name: String,
    3 "ProductType" product_type: String
} }

/// In the response of [`ListRentedJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRentedJoinPermissionsOnsTopics {
    pub downlink_region_name: Option<String>,
    pub downlink_topic: Option<String>,
    pub uplink_region_name: Option<String>,
    pub uplink_topic: Option<String>,
}
model! { ListRentedJoinPermissionsOnsTopics {
    0 "DownlinkRegionName" downlink_region_name: String, 1 "DownlinkTopic" downlink_topic: String,
    2 "UplinkRegionName" uplink_region_name: String, 3 "UplinkTopic" uplink_topic: String
} }

/// Rejects join permission auth order: `RejectJoinPermissionAuthOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/RejectJoinPermissionAuthOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrder {
    pub order_id: Option<String>,
}
operation! { RejectJoinPermissionAuthOrder() "RejectJoinPermissionAuthOrder" -> RejectJoinPermissionAuthOrderOutput {
    0 "OrderId" order_id: String
} }

/// Response of [`RejectJoinPermissionAuthOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrderOutput {
    pub success: Option<bool>,
}
model! { RejectJoinPermissionAuthOrderOutput {
    0 "Success" success: bool
} }

/// Removes node from group: `RemoveNodeFromGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/RemoveNodeFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromGroup {
    pub dev_eui: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { RemoveNodeFromGroup() "RemoveNodeFromGroup" -> RemoveNodeFromGroupOutput {
    0 "DevEui" dev_eui: String, 1 "NodeGroupId" node_group_id: String
} }

/// Response of [`RemoveNodeFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromGroupOutput {
    pub success: Option<bool>,
}
model! { RemoveNodeFromGroupOutput {
    0 "Success" success: bool
} }

/// `ReturnJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/ReturnJoinPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnJoinPermission {
    pub join_permission_id: Option<String>,
    pub join_permission_type: Option<String>,
}
operation! { ReturnJoinPermission() "ReturnJoinPermission" -> ReturnJoinPermissionOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "JoinPermissionType" join_permission_type: String
} }

/// Response of [`ReturnJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { ReturnJoinPermissionOutput {
    0 "Success" success: bool
} }

/// Sends unicast command: `SendUnicastCommand` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/SendUnicastCommand>.
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

/// Response of [`SendUnicastCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUnicastCommandOutput {
    pub success: Option<bool>,
}
model! { SendUnicastCommandOutput {
    0 "Success" success: bool
} }

/// Submits gateway tuple order: `SubmitGatewayTupleOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/SubmitGatewayTupleOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGatewayTupleOrder {
    pub required_count: Option<i64>,
    pub tuple_type: Option<String>,
}
operation! { SubmitGatewayTupleOrder() "SubmitGatewayTupleOrder" -> SubmitGatewayTupleOrderOutput {
    0 "RequiredCount" required_count: i64, 1 "TupleType" tuple_type: String
} }

/// Response of [`SubmitGatewayTupleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGatewayTupleOrderOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitGatewayTupleOrderOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Submits join permission auth order: `SubmitJoinPermissionAuthOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/SubmitJoinPermissionAuthOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrder {
    pub join_permission_id: Option<String>,
    pub renter_aliyun_id: Option<String>,
}
operation! { SubmitJoinPermissionAuthOrder() "SubmitJoinPermissionAuthOrder" -> SubmitJoinPermissionAuthOrderOutput {
    0 "JoinPermissionId" join_permission_id: String, 1 "RenterAliyunId" renter_aliyun_id: String
} }

/// Response of [`SubmitJoinPermissionAuthOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrderOutput {
    pub data: Option<i64>,
    pub success: Option<bool>,
}
model! { SubmitJoinPermissionAuthOrderOutput {
    0 "Data" data: i64, 1 "Success" success: bool
} }

/// Submits node tuple order: `SubmitNodeTupleOrder` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/SubmitNodeTupleOrder>.
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

/// Response of [`SubmitNodeTupleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitNodeTupleOrderOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitNodeTupleOrderOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Unbinds join permission from node group: `UnbindJoinPermissionFromNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UnbindJoinPermissionFromNodeGroup>.
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

/// Response of [`UnbindJoinPermissionFromNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindJoinPermissionFromNodeGroupOutput {
    pub success: Option<bool>,
}
model! { UnbindJoinPermissionFromNodeGroupOutput {
    0 "Success" success: bool
} }

/// Updates data dispatch config: `UpdateDataDispatchConfig` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateDataDispatchConfig>.
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

/// Response of [`UpdateDataDispatchConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchConfigOutput {
    pub success: Option<bool>,
}
model! { UpdateDataDispatchConfigOutput {
    0 "Success" success: bool
} }

/// Updates data dispatch enabling state: `UpdateDataDispatchEnablingState` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateDataDispatchEnablingState>.
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

/// Response of [`UpdateDataDispatchEnablingState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDispatchEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataDispatchEnablingStateOutput {
    0 "Success" success: bool
} }

/// Updates gateway: `UpdateGateway` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateGateway>.
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

/// Response of [`UpdateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOutput {
    pub success: Option<bool>,
}
model! { UpdateGatewayOutput {
    0 "Success" success: bool
} }

/// Updates gateway enabling state: `UpdateGatewayEnablingState` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateGatewayEnablingState>.
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

/// Response of [`UpdateGatewayEnablingState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateGatewayEnablingStateOutput {
    0 "Success" success: bool
} }

/// Updates node group: `UpdateNodeGroup` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroup {
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
}
operation! { UpdateNodeGroup() "UpdateNodeGroup" -> UpdateNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String, 1 "NodeGroupName" node_group_name: String
} }

/// Response of [`UpdateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupOutput {
    pub success: Option<bool>,
}
model! { UpdateNodeGroupOutput {
    0 "Success" success: bool
} }

/// Updates notifications handle state: `UpdateNotificationsHandleState` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateNotificationsHandleState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotificationsHandleState {
    pub notification_id: Option<Vec<i64>>,
    pub target_handle_state: Option<String>,
}
operation! { UpdateNotificationsHandleState() "UpdateNotificationsHandleState" -> UpdateNotificationsHandleStateOutput {
    0 "NotificationId" notification_id: Vec<i64>, 1 "TargetHandleState" target_handle_state: String
} }

/// Response of [`UpdateNotificationsHandleState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotificationsHandleStateOutput {
    pub success: Option<bool>,
}
model! { UpdateNotificationsHandleStateOutput {
    0 "Success" success: bool
} }

/// Updates owned local join permission: `UpdateOwnedLocalJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateOwnedLocalJoinPermission>.
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

/// Response of [`UpdateOwnedLocalJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { UpdateOwnedLocalJoinPermissionOutput {
    0 "Success" success: bool
} }

/// Updates owned local join permission enabling state: `UpdateOwnedLocalJoinPermissionEnablingState` of `linkwan`
/// 2019-03-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateOwnedLocalJoinPermissionEnablingState>.
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

/// Response of [`UpdateOwnedLocalJoinPermissionEnablingState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateOwnedLocalJoinPermissionEnablingStateOutput {
    0 "Success" success: bool
} }

/// Updates roaming join permission: `UpdateRoamingJoinPermission` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateRoamingJoinPermission>.
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

/// Response of [`UpdateRoamingJoinPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionOutput {
    pub success: Option<bool>,
}
model! { UpdateRoamingJoinPermissionOutput {
    0 "Success" success: bool
} }

/// Updates roaming join permission enabling state: `UpdateRoamingJoinPermissionEnablingState` of `linkwan` 2019-03-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/LinkWAN/2019-03-01/UpdateRoamingJoinPermissionEnablingState>.
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

/// Response of [`UpdateRoamingJoinPermissionEnablingState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionEnablingStateOutput {
    pub success: Option<bool>,
}
model! { UpdateRoamingJoinPermissionEnablingStateOutput {
    0 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
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
