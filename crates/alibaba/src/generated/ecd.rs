//! `ecd` of Alibaba Cloud, API version 2020-09-30.
//!
//! Endpoint: a table of 24 regions, else `ecd.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ecd/2020-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ecd::DescribeConfigGroup};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeConfigGroup::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ecd.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ecd.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "ecd.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ecd.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ecd.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "ecd.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ecd.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "ecd.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ecd.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ecd.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "ecd.cn-hongkong.aliyuncs.com"),
        ("cn-nanjing", "ecd.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "ecd.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ecd.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ecd.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ecd.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ecd.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ecd.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ecd.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ecd.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ecd.me-central-1.aliyuncs.com"),
        ("me-east-1", "ecd.me-east-1.aliyuncs.com"),
        ("us-east-1", "ecd.us-east-1.aliyuncs.com"),
        ("us-west-1", "ecd.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "ecd.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "ecd.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-6", "ecd.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-7", "ecd.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "ecd.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou-finance", "ecd-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-nanjing", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "ecd-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ecd.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("cn-wulanchabu", "ecd.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
        ("me-east-1", "ecd-vpc.me-east-1.aliyuncs.com"),
        ("us-west-1", "ecd-shenzhen-center.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ecd", "2020-09-30", "ecd", &ENDPOINTS);

/// Activates office site: `ActivateOfficeSite` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ActivateOfficeSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateOfficeSite {
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ActivateOfficeSite(office_site_id: String, region_id: String) "ActivateOfficeSite" -> Empty {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`ActivateOfficeSite`]: empty.
pub type ActivateOfficeSiteOutput = Empty;

/// Adds desktop oversold user group: `AddDesktopOversoldUserGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AddDesktopOversoldUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroup {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub tag: Option<Vec<AddDesktopOversoldUserGroupTag>>,
}
operation! { AddDesktopOversoldUserGroup() "AddDesktopOversoldUserGroup" -> AddDesktopOversoldUserGroupOutput {
    0 "ImageId" image_id: String, 1 "Name" name: String, 2 "OversoldGroupId" oversold_group_id: String,
    3 "PolicyGroupId" policy_group_id: String, 4 "Tag" tag: Vec<AddDesktopOversoldUserGroupTag>
} }

/// In the request of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddDesktopOversoldUserGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupOutput {
    pub data: Option<AddDesktopOversoldUserGroupData>,
}
model! { AddDesktopOversoldUserGroupOutput {
    0 "Data" data: AddDesktopOversoldUserGroupData
} }

/// In the response of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupData {
    pub user_group_id: Option<String>,
}
model! { AddDesktopOversoldUserGroupData {
    0 "UserGroupId" user_group_id: String
} }

/// Adds devices: `AddDevices` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AddDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevices {
    /// Required.
    pub client_type: i64,
    /// Required.
    pub device_ids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { AddDevices(client_type: i64, device_ids: Vec<String>) "AddDevices" -> AddDevicesOutput {
    0 "ClientType" client_type, 1 "DeviceIds" device_ids, 2 "RegionId" region_id: String
} }

/// Response of [`AddDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevicesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddDevicesOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Adds file permission: `AddFilePermission` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AddFilePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilePermission {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub member_list: Vec<AddFilePermissionMemberList>,
    /// Required.
    pub region_id: String,
}
operation! {
    AddFilePermission(cds_id: String, file_id: String, member_list: Vec<AddFilePermissionMemberList>, region_id: String)
    "AddFilePermission" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id, 3 "GroupId" group_id: String,
    4 "MemberList" member_list, 5 "RegionId" region_id
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`AddFilePermission`]: empty.
pub type AddFilePermissionOutput = Empty;

/// In the request of [`AddFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilePermissionMemberList {
    /// Required.
    pub cds_identity: Option<AddFilePermissionCdsIdentity>,
    pub disinherit_sub_group: Option<bool>,
    pub expire_time: Option<i64>,
    /// Required.
    pub role_id: Option<String>,
}
input! { AddFilePermissionMemberList(cds_identity: AddFilePermissionCdsIdentity, role_id: String) {
    0 "CdsIdentity" cds_identity: AddFilePermissionCdsIdentity, 1 "DisinheritSubGroup" disinherit_sub_group: bool,
    2 "ExpireTime" expire_time: i64, 3 "RoleId" role_id: String
} }

/// In the request of [`AddFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFilePermissionCdsIdentity {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { AddFilePermissionCdsIdentity(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// Adds user to desktop group: `AddUserToDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/AddUserToDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToDesktopGroup {
    pub client_token: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Option<Vec<String>>,
    pub end_user_ids: Option<Vec<String>>,
    pub org_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub simple_user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
}
operation! { AddUserToDesktopGroup(region_id: String) "AddUserToDesktopGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DesktopGroupId" desktop_group_id: String,
    2 "DesktopGroupIds" desktop_group_ids: Vec<String>, 3 "EndUserIds" end_user_ids: Vec<String>,
    4 "OrgId" org_id: String, 5 "RegionId" region_id, 6 "SimpleUserGroupId" simple_user_group_id: String,
    7 "UserGroupName" user_group_name: String, 8 "UserOuPath" user_ou_path: String
} }

/// Response of [`AddUserToDesktopGroup`]: empty.
pub type AddUserToDesktopGroupOutput = Empty;

/// Adds user to desktop oversold user group: `AddUserToDesktopOversoldUserGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AddUserToDesktopOversoldUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToDesktopOversoldUserGroup {
    pub add_user_amount: Option<i64>,
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { AddUserToDesktopOversoldUserGroup() "AddUserToDesktopOversoldUserGroup" -> Empty {
    0 "AddUserAmount" add_user_amount: i64, 1 "EndUserId" end_user_id: String,
    2 "OversoldGroupId" oversold_group_id: String, 3 "UserGroupId" user_group_id: String
} }

/// Response of [`AddUserToDesktopOversoldUserGroup`]: empty.
pub type AddUserToDesktopOversoldUserGroupOutput = Empty;

/// Allocates ip address: `AllocateIpAddress` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AllocateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpAddress {
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    pub network_interface_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AllocateIpAddress(region_id: String) "AllocateIpAddress" -> AllocateIpAddressOutput {
    0 "Bandwidth" bandwidth: i64, 1 "InternetChargeType" internet_charge_type: String, 2 "Name" name: String,
    3 "NetworkInterfaceId" network_interface_id: String, 4 "OfficeSiteId" office_site_id: String, 5 "RegionId" region_id
} }

/// Response of [`AllocateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpAddressOutput {
    pub eip_address: Option<String>,
    pub eip_id: Option<String>,
}
model! { AllocateIpAddressOutput {
    0 "EipAddress" eip_address: String, 1 "EipId" eip_id: String
} }

/// Applies auto snapshot policy: `ApplyAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ApplyAutoSnapshotPolicy(desktop_id: Vec<String>, policy_id: String, region_id: String)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "DesktopId" desktop_id, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} }

/// Response of [`ApplyAutoSnapshotPolicy`]: empty.
pub type ApplyAutoSnapshotPolicyOutput = Empty;

/// Applies coordinate privilege: `ApplyCoordinatePrivilege` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ApplyCoordinatePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinatePrivilege {
    /// Required.
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_type: String,
    pub uuid: Option<String>,
}
operation! { ApplyCoordinatePrivilege(co_id: String, region_id: String, user_type: String)
    "ApplyCoordinatePrivilege" -> Empty {
    0 "CoId" co_id, 1 "EndUserId" end_user_id: String, 2 "RegionId" region_id, 3 "UserType" user_type,
    4 "Uuid" uuid: String
} }

/// Response of [`ApplyCoordinatePrivilege`]: empty.
pub type ApplyCoordinatePrivilegeOutput = Empty;

/// Applies coordination for monitoring: `ApplyCoordinationForMonitoring` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ApplyCoordinationForMonitoring>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoring {
    /// Required.
    pub coordinate_policy_type: String,
    pub end_user_id: Option<String>,
    pub initiator_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_candidates: Vec<ApplyCoordinationForMonitoringResourceCandidates>,
    /// Required.
    pub uuid: String,
}
operation! {
    ApplyCoordinationForMonitoring(coordinate_policy_type: String, region_id: String, resource_candidates: Vec<ApplyCoordinationForMonitoringResourceCandidates>, uuid: String)
    "ApplyCoordinationForMonitoring" -> ApplyCoordinationForMonitoringOutput {
    0 "CoordinatePolicyType" coordinate_policy_type, 1 "EndUserId" end_user_id: String,
    2 "InitiatorType" initiator_type: String, 3 "RegionId" region_id, 4 "ResourceCandidates" resource_candidates,
    5 "Uuid" uuid
} }

/// In the request of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringResourceCandidates {
    /// Required.
    pub owner_ali_uid: Option<i64>,
    pub owner_end_user_id: Option<String>,
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_name: Option<String>,
    pub resource_properties: Option<String>,
    /// Required.
    pub resource_region_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
}

/// Arguments of [`ApplyCoordinationForMonitoringResourceCandidates::new`].
pub struct ApplyCoordinationForMonitoringResourceCandidatesRequired {
    pub owner_ali_uid: i64,
    pub resource_id: String,
    pub resource_name: String,
    pub resource_region_id: String,
    pub resource_type: String,
}
input! {
    ApplyCoordinationForMonitoringResourceCandidates { ApplyCoordinationForMonitoringResourceCandidatesRequired: owner_ali_uid, resource_id, resource_name, resource_region_id, resource_type } {
    0 "OwnerAliUid" owner_ali_uid: i64, 1 "OwnerEndUserId" owner_end_user_id: String,
    2 "ResourceId" resource_id: String, 3 "ResourceName" resource_name: String,
    4 "ResourceProperties" resource_properties: String, 5 "ResourceRegionId" resource_region_id: String,
    6 "ResourceType" resource_type: String
} }

/// Response of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringOutput {
    pub coordinate_flow_models: Vec<ApplyCoordinationForMonitoringCoordinateFlowModels>,
}
model! { ApplyCoordinationForMonitoringOutput {
    0 "CoordinateFlowModels" coordinate_flow_models: Vec<ApplyCoordinationForMonitoringCoordinateFlowModels>
} }

/// In the response of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringCoordinateFlowModels {
    pub co_id: Option<String>,
    pub coordinate_status: Option<String>,
    /// Secret.
    pub coordinate_ticket: Option<Secret>,
    pub initiator_type: Option<String>,
    pub owner_user_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { ApplyCoordinationForMonitoringCoordinateFlowModels {
    0 "CoId" co_id: String, 1 "CoordinateStatus" coordinate_status: String,
    2 "CoordinateTicket" coordinate_ticket: Secret, 3 "InitiatorType" initiator_type: String,
    4 "OwnerUserId" owner_user_id: String, 5 "ResourceId" resource_id: String, 6 "ResourceName" resource_name: String
} }

/// Approves fota update: `ApproveFotaUpdate` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ApproveFotaUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveFotaUpdate {
    /// Required.
    pub app_version: String,
    /// Required.
    pub desktop_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ApproveFotaUpdate(app_version: String, desktop_id: String, region_id: String)
    "ApproveFotaUpdate" -> Empty {
    0 "AppVersion" app_version, 1 "DesktopId" desktop_id, 2 "RegionId" region_id
} }

/// Response of [`ApproveFotaUpdate`]: empty.
pub type ApproveFotaUpdateOutput = Empty;

/// Associates ip address: `AssociateIpAddress` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AssociateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIpAddress {
    /// Required.
    pub eip_id: String,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AssociateIpAddress(eip_id: String, region_id: String) "AssociateIpAddress" -> Empty {
    0 "EipId" eip_id, 1 "NatGatewayId" nat_gateway_id: String, 2 "NetworkInterfaceId" network_interface_id: String,
    3 "OfficeSiteId" office_site_id: String, 4 "RegionId" region_id
} }

/// Response of [`AssociateIpAddress`]: empty.
pub type AssociateIpAddressOutput = Empty;

/// Associates network package: `AssociateNetworkPackage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AssociateNetworkPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkPackage {
    /// Required.
    pub network_package_id: String,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AssociateNetworkPackage(network_package_id: String, office_site_id: String, region_id: String)
    "AssociateNetworkPackage" -> Empty {
    0 "NetworkPackageId" network_package_id, 1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`AssociateNetworkPackage`]: empty.
pub type AssociateNetworkPackageOutput = Empty;

/// Associates route table: `AssociateRouteTable` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AssociateRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRouteTable {
    /// Required.
    pub region_id: String,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { AssociateRouteTable(region_id: String, route_table_id: String, vswitch_id: String)
    "AssociateRouteTable" -> Empty {
    0 "RegionId" region_id, 1 "RouteTableId" route_table_id, 2 "VSwitchId" vswitch_id
} }

/// Response of [`AssociateRouteTable`]: empty.
pub type AssociateRouteTableOutput = Empty;

/// Attaches cen: `AttachCen` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AttachCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCen {
    /// Required.
    pub cen_id: String,
    pub cen_owner_id: Option<i64>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub verify_code: Option<Secret>,
}
operation! { AttachCen(cen_id: String, office_site_id: String, region_id: String) "AttachCen" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id: i64, 2 "OfficeSiteId" office_site_id, 3 "RegionId" region_id,
    4 "VerifyCode" verify_code: Secret
} }

/// Response of [`AttachCen`]: empty.
pub type AttachCenOutput = Empty;

/// Attaches end user: `AttachEndUser` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/AttachEndUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEndUser {
    pub ad_domain: Option<String>,
    /// Required.
    pub client_type: i64,
    /// Required.
    pub device_id: String,
    pub directory_id: Option<String>,
    /// Required.
    pub end_user_id: String,
    pub region_id: Option<String>,
    pub user_type: Option<String>,
}
operation! { AttachEndUser(client_type: i64, device_id: String, end_user_id: String) "AttachEndUser" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "ClientType" client_type, 2 "DeviceId" device_id,
    3 "DirectoryId" directory_id: String, 4 "EndUserId" end_user_id, 5 "RegionId" region_id: String,
    6 "UserType" user_type: String
} }

/// Response of [`AttachEndUser`]: empty.
pub type AttachEndUserOutput = Empty;

/// Batches modify entitlement: `BatchModifyEntitlement` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/BatchModifyEntitlement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyEntitlement {
    /// Required.
    pub desktop_id: Vec<String>,
    pub end_user_id: Option<Vec<String>>,
    /// At most 500.
    pub max_desktop_per_user: Option<i64>,
    /// At most 500.
    pub max_user_per_desktop: Option<i64>,
    pub preview: Option<bool>,
    /// Required.
    pub region_id: String,
    pub strategy: Option<String>,
}
operation! { BatchModifyEntitlement(desktop_id: Vec<String>, region_id: String)
    "BatchModifyEntitlement" -> BatchModifyEntitlementOutput {
    0 "DesktopId" desktop_id, 1 "EndUserId" end_user_id: Vec<String>, 2 "MaxDesktopPerUser" max_desktop_per_user: i64,
    3 "MaxUserPerDesktop" max_user_per_desktop: i64, 4 "Preview" preview: bool, 5 "RegionId" region_id,
    6 "Strategy" strategy: String
} }

/// Response of [`BatchModifyEntitlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyEntitlementOutput {
    pub entitlements: Option<BatchModifyEntitlementEntitlements>,
}
model! { BatchModifyEntitlementOutput {
    0 "Entitlements" entitlements: BatchModifyEntitlementEntitlements
} }

/// In the response of [`BatchModifyEntitlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyEntitlementEntitlements {
    pub assign_models: Vec<BatchModifyEntitlementAssignModels>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { BatchModifyEntitlementEntitlements {
    0 "AssignModels" assign_models: Vec<BatchModifyEntitlementAssignModels>, 1 "Status" status: String,
    2 "TaskId" task_id: String
} }

/// In the response of [`BatchModifyEntitlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyEntitlementAssignModels {
    pub desktop_id: Option<String>,
    pub end_user_ids: Vec<String>,
    pub inner_status: Option<String>,
}
model! { BatchModifyEntitlementAssignModels {
    0 "DesktopId" desktop_id: String, 1 "EndUserIds" end_user_ids: Vec<String>, 2 "InnerStatus" inner_status: String
} }

/// Binds config group: `BindConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/BindConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindConfigGroup {
    /// Required.
    pub group_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_infos: Vec<BindConfigGroupResourceInfos>,
}
operation! { BindConfigGroup(group_id: String, resource_infos: Vec<BindConfigGroupResourceInfos>)
    "BindConfigGroup" -> BindConfigGroupOutput {
    0 "GroupId" group_id, 1 "RegionId" region_id: String, 2 "ResourceInfos" resource_infos
} }

/// In the request of [`BindConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindConfigGroupResourceInfos {
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { BindConfigGroupResourceInfos() {
    0 "ProductType" product_type: String, 1 "ResourceId" resource_id: String,
    2 "ResourceRegionId" resource_region_id: String, 3 "ResourceType" resource_type: String
} }

/// Response of [`BindConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindConfigGroupOutput {
    pub group_id: Option<String>,
}
model! { BindConfigGroupOutput {
    0 "GroupId" group_id: String
} }

/// Cancels auto snapshot policy: `CancelAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    /// Required.
    pub desktop_id: Vec<String>,
    pub policy_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CancelAutoSnapshotPolicy(desktop_id: Vec<String>, region_id: String) "CancelAutoSnapshotPolicy" -> Empty {
    0 "DesktopId" desktop_id, 1 "PolicyId" policy_id: String, 2 "RegionId" region_id
} }

/// Response of [`CancelAutoSnapshotPolicy`]: empty.
pub type CancelAutoSnapshotPolicyOutput = Empty;

/// Cancels cds file share link: `CancelCdsFileShareLink` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CancelCdsFileShareLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCdsFileShareLink {
    /// Required.
    pub cds_id: String,
    /// Required.
    pub share_id: String,
}
operation! { CancelCdsFileShareLink(cds_id: String, share_id: String)
    "CancelCdsFileShareLink" -> CancelCdsFileShareLinkOutput {
    0 "CdsId" cds_id, 1 "ShareId" share_id
} }

/// Response of [`CancelCdsFileShareLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCdsFileShareLinkOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelCdsFileShareLinkOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Cancels coordination for monitoring: `CancelCoordinationForMonitoring` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CancelCoordinationForMonitoring>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCoordinationForMonitoring {
    /// Required.
    pub co_ids: Vec<String>,
    pub end_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub user_type: Option<String>,
}
operation! { CancelCoordinationForMonitoring(co_ids: Vec<String>, region_id: String)
    "CancelCoordinationForMonitoring" -> Empty {
    0 "CoIds" co_ids, 1 "EndUserId" end_user_id: String, 2 "RegionId" region_id, 3 "UserType" user_type: String
} }

/// Response of [`CancelCoordinationForMonitoring`]: empty.
pub type CancelCoordinationForMonitoringOutput = Empty;

/// Cancels copy image: `CancelCopyImage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CancelCopyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCopyImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CancelCopyImage(image_id: String, region_id: String) "CancelCopyImage" -> Empty {
    0 "ImageId" image_id, 1 "RegionId" region_id
} }

/// Response of [`CancelCopyImage`]: empty.
pub type CancelCopyImageOutput = Empty;

/// Clones center policy: `CloneCenterPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CloneCenterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneCenterPolicy {
    /// Required.
    pub business_type: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub policy_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_type: String,
}

/// Arguments of [`CloneCenterPolicy::new`].
pub struct CloneCenterPolicyRequired {
    pub business_type: i64,
    pub name: String,
    pub policy_group_id: String,
    pub region_id: String,
    pub resource_type: String,
}
operation! {
    CloneCenterPolicy { CloneCenterPolicyRequired: business_type, name, policy_group_id, region_id, resource_type }
    "CloneCenterPolicy" -> CloneCenterPolicyOutput {
    0 "BusinessType" business_type, 1 "Name" name, 2 "PolicyGroupId" policy_group_id, 3 "RegionId" region_id,
    4 "ResourceType" resource_type
} }

/// Response of [`CloneCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneCenterPolicyOutput {
    pub policy_group_id: Option<String>,
}
model! { CloneCenterPolicyOutput {
    0 "PolicyGroupId" policy_group_id: String
} }

/// Clones policy group: `ClonePolicyGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ClonePolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClonePolicyGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub policy_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ClonePolicyGroup(name: String, policy_group_id: String, region_id: String)
    "ClonePolicyGroup" -> ClonePolicyGroupOutput {
    0 "Name" name, 1 "PolicyGroupId" policy_group_id, 2 "RegionId" region_id
} }

/// Response of [`ClonePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClonePolicyGroupOutput {
    pub policy_group_id: Option<String>,
}
model! { ClonePolicyGroupOutput {
    0 "PolicyGroupId" policy_group_id: String
} }

/// Completes cds file: `CompleteCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CompleteCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteCdsFile {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub upload_id: String,
}
operation! { CompleteCdsFile(cds_id: String, file_id: String, region_id: String, upload_id: String)
    "CompleteCdsFile" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id, 3 "GroupId" group_id: String,
    4 "RegionId" region_id, 5 "UploadId" upload_id
} }

/// Response of [`CompleteCdsFile`]: empty.
pub type CompleteCdsFileOutput = Empty;

/// `ConfigADConnectorTrust` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ConfigADConnectorTrust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigADConnectorTrust {
    /// Required.
    pub office_site_id: String,
    pub rds_license_domain: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub trust_key: String,
}
operation! { ConfigADConnectorTrust(office_site_id: String, region_id: String, trust_key: String)
    "ConfigADConnectorTrust" -> Empty {
    0 "OfficeSiteId" office_site_id, 1 "RdsLicenseDomain" rds_license_domain: bool, 2 "RegionId" region_id,
    3 "TrustKey" trust_key
} }

/// Response of [`ConfigADConnectorTrust`]: empty.
pub type ConfigADConnectorTrustOutput = Empty;

/// `ConfigADConnectorUser` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ConfigADConnectorUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigADConnectorUser {
    /// Required. Secret.
    pub domain_password: Secret,
    /// Required.
    pub domain_user_name: String,
    pub ou_name: Option<String>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ConfigADConnectorUser(domain_password: Secret, domain_user_name: String, office_site_id: String, region_id: String)
    "ConfigADConnectorUser" -> Empty {
    0 "DomainPassword" domain_password, 1 "DomainUserName" domain_user_name, 2 "OUName" ou_name: String,
    3 "OfficeSiteId" office_site_id, 4 "RegionId" region_id
} }

/// Response of [`ConfigADConnectorUser`]: empty.
pub type ConfigADConnectorUserOutput = Empty;

/// Copies cds file: `CopyCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CopyCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCdsFile {
    pub auto_rename: Option<bool>,
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub file_receiver_id: Option<String>,
    pub file_receiver_type: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub parent_folder_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CopyCdsFile(cds_id: String, file_id: String, parent_folder_id: String, region_id: String)
    "CopyCdsFile" -> CopyCdsFileOutput {
    0 "AutoRename" auto_rename: bool, 1 "CdsId" cds_id, 2 "EndUserId" end_user_id: String, 3 "FileId" file_id,
    4 "FileReceiverId" file_receiver_id: String, 5 "FileReceiverType" file_receiver_type: String,
    6 "GroupId" group_id: String, 7 "ParentFolderId" parent_folder_id, 8 "RegionId" region_id
} }

/// Response of [`CopyCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCdsFileOutput {
    pub code: Option<String>,
    pub copy_cds_file_model: Option<CopyCdsFileCopyCdsFileModel>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CopyCdsFileOutput {
    0 "Code" code: String, 1 "CopyCdsFileModel" copy_cds_file_model: CopyCdsFileCopyCdsFileModel,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`CopyCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCdsFileCopyCdsFileModel {
    pub async_task_id: Option<String>,
    pub file_id: Option<String>,
}
model! { CopyCdsFileCopyCdsFileModel {
    0 "AsyncTaskId" async_task_id: String, 1 "FileId" file_id: String
} }

/// Copies image: `CopyImage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CopyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub destination_description: Option<String>,
    /// Required.
    pub destination_image_name: String,
    /// Required.
    pub destination_region_id: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CopyImage(destination_image_name: String, destination_region_id: String, image_id: String, region_id: String)
    "CopyImage" -> CopyImageOutput {
    0 "DestinationDescription" destination_description: String, 1 "DestinationImageName" destination_image_name,
    2 "DestinationRegionId" destination_region_id, 3 "ImageId" image_id, 4 "RegionId" region_id
} }

/// Response of [`CopyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImageOutput {
    pub image_id: Option<String>,
}
model! { CopyImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates ad connector directory: `CreateADConnectorDirectory` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateADConnectorDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateADConnectorDirectory {
    pub desktop_access_type: Option<String>,
    /// Required.
    pub directory_name: String,
    /// Required.
    pub dns_address: Vec<String>,
    /// Required.
    pub domain_name: String,
    /// Required. Secret.
    pub domain_password: Secret,
    /// Required.
    pub domain_user_name: String,
    pub enable_admin_access: Option<bool>,
    pub mfa_enabled: Option<bool>,
    /// Required.
    pub region_id: String,
    pub specification: Option<i64>,
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    /// Required.
    pub vswitch_id: Vec<String>,
}

/// Arguments of [`CreateADConnectorDirectory::new`].
pub struct CreateADConnectorDirectoryRequired {
    pub directory_name: String,
    pub dns_address: Vec<String>,
    pub domain_name: String,
    pub domain_password: Secret,
    pub domain_user_name: String,
    pub region_id: String,
    pub vswitch_id: Vec<String>,
}
operation! {
    CreateADConnectorDirectory { CreateADConnectorDirectoryRequired: directory_name, dns_address, domain_name, domain_password, domain_user_name, region_id, vswitch_id }
    "CreateADConnectorDirectory" -> CreateADConnectorDirectoryOutput {
    0 "DesktopAccessType" desktop_access_type: String, 1 "DirectoryName" directory_name, 2 "DnsAddress" dns_address,
    3 "DomainName" domain_name, 4 "DomainPassword" domain_password, 5 "DomainUserName" domain_user_name,
    6 "EnableAdminAccess" enable_admin_access: bool, 7 "MfaEnabled" mfa_enabled: bool, 8 "RegionId" region_id,
    9 "Specification" specification: i64, 10 "SubDomainDnsAddress" sub_domain_dns_address: Vec<String>,
    11 "SubDomainName" sub_domain_name: String, 12 "VSwitchId" vswitch_id
} }

/// Response of [`CreateADConnectorDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateADConnectorDirectoryOutput {
    pub ad_connectors: Vec<CreateADConnectorDirectoryAdConnectors>,
    pub directory_id: Option<String>,
    /// Secret.
    pub trust_password: Option<Secret>,
}
model! { CreateADConnectorDirectoryOutput {
    0 "AdConnectors" ad_connectors: Vec<CreateADConnectorDirectoryAdConnectors>, 1 "DirectoryId" directory_id: String,
    2 "TrustPassword" trust_password: Secret
} }

/// In the response of [`CreateADConnectorDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateADConnectorDirectoryAdConnectors {
    pub address: Option<String>,
}
model! { CreateADConnectorDirectoryAdConnectors {
    0 "Address" address: String
} }

/// Creates ad connector office site: `CreateADConnectorOfficeSite` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateADConnectorOfficeSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateADConnectorOfficeSite {
    pub access_attribute: Option<String>,
    pub ad_hostname: Option<String>,
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub bandwidth: Option<i64>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cidr_block: Option<String>,
    pub desktop_access_type: Option<String>,
    /// Required.
    pub dns_address: Vec<String>,
    /// Required.
    pub domain_name: String,
    /// Secret.
    pub domain_password: Option<Secret>,
    pub domain_user_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub mfa_enabled: Option<bool>,
    pub office_site_name: Option<String>,
    pub protocol_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub specification: Option<i64>,
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    pub vswitch_id: Option<Vec<String>>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
operation! { CreateADConnectorOfficeSite(dns_address: Vec<String>, domain_name: String, region_id: String)
    "CreateADConnectorOfficeSite" -> CreateADConnectorOfficeSiteOutput {
    0 "AccessAttribute" access_attribute: String, 1 "AdHostname" ad_hostname: String,
    2 "BackupDCHostname" backup_dc_hostname: String, 3 "BackupDns" backup_dns: String, 4 "Bandwidth" bandwidth: i64,
    5 "CenId" cen_id: String, 6 "CenOwnerId" cen_owner_id: i64, 7 "CidrBlock" cidr_block: String,
    8 "DesktopAccessType" desktop_access_type: String, 9 "DnsAddress" dns_address, 10 "DomainName" domain_name,
    11 "DomainPassword" domain_password: Secret, 12 "DomainUserName" domain_user_name: String,
    13 "EnableAdminAccess" enable_admin_access: bool, 14 "EnableInternetAccess" enable_internet_access: bool,
    15 "MfaEnabled" mfa_enabled: bool, 16 "OfficeSiteName" office_site_name: String,
    17 "ProtocolType" protocol_type: String, 18 "RegionId" region_id, 19 "Specification" specification: i64,
    20 "SubDomainDnsAddress" sub_domain_dns_address: Vec<String>, 21 "SubDomainName" sub_domain_name: String,
    22 "VSwitchId" vswitch_id: Vec<String>, 23 "VerifyCode" verify_code: Secret
} }

/// Response of [`CreateADConnectorOfficeSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateADConnectorOfficeSiteOutput {
    pub office_site_id: Option<String>,
}
model! { CreateADConnectorOfficeSiteOutput {
    0 "OfficeSiteId" office_site_id: String
} }

/// Creates and bind nas file system: `CreateAndBindNasFileSystem` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateAndBindNasFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndBindNasFileSystem {
    pub description: Option<String>,
    /// Required.
    pub desktop_group_id: String,
    pub encrypt_type: Option<i64>,
    pub end_user_ids: Option<Vec<String>>,
    /// Required.
    pub file_system_name: String,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub storage_type: String,
}

/// Arguments of [`CreateAndBindNasFileSystem::new`].
pub struct CreateAndBindNasFileSystemRequired {
    pub desktop_group_id: String,
    pub file_system_name: String,
    pub office_site_id: String,
    pub region_id: String,
    pub storage_type: String,
}
operation! {
    CreateAndBindNasFileSystem { CreateAndBindNasFileSystemRequired: desktop_group_id, file_system_name, office_site_id, region_id, storage_type }
    "CreateAndBindNasFileSystem" -> Empty {
    0 "Description" description: String, 1 "DesktopGroupId" desktop_group_id, 2 "EncryptType" encrypt_type: i64,
    3 "EndUserIds" end_user_ids: Vec<String>, 4 "FileSystemName" file_system_name, 5 "OfficeSiteId" office_site_id,
    6 "RegionId" region_id, 7 "StorageType" storage_type
} }

/// Response of [`CreateAndBindNasFileSystem`]: empty.
pub type CreateAndBindNasFileSystemOutput = Empty;

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    /// Required.
    pub cron_expression: String,
    pub disk_type: Option<String>,
    /// Required. 2 to 64 characters.
    pub policy_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub retention_days: i64,
}
operation! {
    CreateAutoSnapshotPolicy(cron_expression: String, policy_name: String, region_id: String, retention_days: i64)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "CronExpression" cron_expression, 1 "DiskType" disk_type: String, 2 "PolicyName" policy_name,
    3 "RegionId" region_id, 4 "RetentionDays" retention_days
} }

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates bandwidth resource packages: `CreateBandwidthResourcePackages` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateBandwidthResourcePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthResourcePackages {
    /// 1 to 20.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    /// Required. 10 to 12000.
    pub package_size: i64,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateBandwidthResourcePackages(package_size: i64, region_id: String)
    "CreateBandwidthResourcePackages" -> CreateBandwidthResourcePackagesOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "PackageSize" package_size, 3 "Period" period: i64,
    4 "PeriodUnit" period_unit: String, 5 "PromotionId" promotion_id: String, 6 "RegionId" region_id
} }

/// Response of [`CreateBandwidthResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthResourcePackagesOutput {
    pub order_id: Option<i64>,
}
model! { CreateBandwidthResourcePackagesOutput {
    0 "OrderId" order_id: i64
} }

/// Creates bundle: `CreateBundle` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBundle {
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub desktop_type: String,
    /// Required.
    pub image_id: String,
    pub language: Option<String>,
    /// Required.
    pub region_id: String,
    pub root_disk_performance_level: Option<String>,
    /// Required.
    pub root_disk_size_gib: i64,
    pub user_disk_performance_level: Option<String>,
    /// Required.
    pub user_disk_size_gib: Vec<i64>,
}

/// Arguments of [`CreateBundle::new`].
pub struct CreateBundleRequired {
    pub desktop_type: String,
    pub image_id: String,
    pub region_id: String,
    pub root_disk_size_gib: i64,
    pub user_disk_size_gib: Vec<i64>,
}
operation! {
    CreateBundle { CreateBundleRequired: desktop_type, image_id, region_id, root_disk_size_gib, user_disk_size_gib }
    "CreateBundle" -> CreateBundleOutput {
    0 "BundleName" bundle_name: String, 1 "Description" description: String, 2 "DesktopType" desktop_type,
    3 "ImageId" image_id, 4 "Language" language: String, 5 "RegionId" region_id,
    6 "RootDiskPerformanceLevel" root_disk_performance_level: String, 7 "RootDiskSizeGib" root_disk_size_gib,
    8 "UserDiskPerformanceLevel" user_disk_performance_level: String, 9 "UserDiskSizeGib" user_disk_size_gib
} }

/// Response of [`CreateBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBundleOutput {
    pub bundle_id: Option<String>,
}
model! { CreateBundleOutput {
    0 "BundleId" bundle_id: String
} }

/// Creates cds file: `CreateCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdsFile {
    /// Required.
    pub cds_id: String,
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    pub file_hash: Option<String>,
    /// Required.
    pub file_length: i64,
    /// Required. 1 to 256 characters.
    pub file_name: String,
    /// Required.
    pub file_type: String,
    pub group_id: Option<String>,
    pub parent_file_id: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`CreateCdsFile::new`].
pub struct CreateCdsFileRequired {
    pub cds_id: String,
    pub file_length: i64,
    pub file_name: String,
    pub file_type: String,
    pub region_id: String,
}
operation! { CreateCdsFile { CreateCdsFileRequired: cds_id, file_length, file_name, file_type, region_id }
    "CreateCdsFile" -> CreateCdsFileOutput {
    0 "CdsId" cds_id, 1 "ConflictPolicy" conflict_policy: String, 2 "EndUserId" end_user_id: String,
    3 "FileHash" file_hash: String, 4 "FileLength" file_length, 5 "FileName" file_name, 6 "FileType" file_type,
    7 "GroupId" group_id: String, 8 "ParentFileId" parent_file_id: String, 9 "RegionId" region_id
} }

/// Response of [`CreateCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdsFileOutput {
    pub file_model: Option<CreateCdsFileFileModel>,
}
model! { CreateCdsFileOutput {
    0 "FileModel" file_model: CreateCdsFileFileModel
} }

/// In the response of [`CreateCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdsFileFileModel {
    pub file_id: Option<String>,
    pub upload_id: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
}
model! { CreateCdsFileFileModel {
    0 "FileId" file_id: String, 1 "UploadId" upload_id: String, 2 "UploadUrl" upload_url: Secret
} }

/// Creates cds file share link: `CreateCdsFileShareLink` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCdsFileShareLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdsFileShareLink {
    /// Required.
    pub cds_id: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    /// 0 to 99999.
    pub download_limit: Option<i64>,
    pub end_user_id: Option<String>,
    pub expiration: Option<String>,
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    /// 0 to 99999.
    pub preview_limit: Option<i64>,
    /// 0 to 99999.
    pub save_limit: Option<i64>,
    /// At most 128 characters.
    pub share_name: Option<String>,
    /// Secret. At most 8 characters.
    pub share_pwd: Option<Secret>,
}
operation! { CreateCdsFileShareLink(cds_id: String) "CreateCdsFileShareLink" -> CreateCdsFileShareLinkOutput {
    0 "CdsId" cds_id, 1 "Description" description: String, 2 "DisableDownload" disable_download: bool,
    3 "DisablePreview" disable_preview: bool, 4 "DisableSave" disable_save: bool, 5 "DownloadLimit" download_limit: i64,
    6 "EndUserId" end_user_id: String, 7 "Expiration" expiration: String, 8 "FileIds" file_ids: Vec<String>,
    9 "GroupId" group_id: String, 10 "PreviewLimit" preview_limit: i64, 11 "SaveLimit" save_limit: i64,
    12 "ShareName" share_name: String, 13 "SharePwd" share_pwd: Secret
} }

/// Response of [`CreateCdsFileShareLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdsFileShareLinkOutput {
    pub code: Option<String>,
    pub data: Option<CdsFileShareLinkModel>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCdsFileShareLinkOutput {
    0 "Code" code: String, 1 "Data" data: CdsFileShareLinkModel, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateCdsFileShareLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdsFileShareLinkModel {
    pub access_count: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    pub share_id: Option<String>,
    pub share_link: Option<String>,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<Secret>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}
model! { CdsFileShareLinkModel {
    0 "AccessCount" access_count: i64, 1 "CreateTime" create_time: String, 2 "Creator" creator: String,
    3 "Description" description: String, 4 "DisableDownload" disable_download: bool,
    5 "DisablePreview" disable_preview: bool, 6 "DisableSave" disable_save: bool, 7 "DownloadCount" download_count: i64,
    8 "DownloadLimit" download_limit: i64, 9 "DriveId" drive_id: String, 10 "Expiration" expiration: String,
    11 "Expired" expired: bool, 12 "FileIds" file_ids: String, 13 "ModifiyTime" modifiy_time: String,
    14 "PreviewCount" preview_count: i64, 15 "PreviewLimit" preview_limit: i64, 16 "ReportCount" report_count: i64,
    17 "SaveCount" save_count: i64, 18 "SaveLimit" save_limit: i64, 19 "ShareId" share_id: String,
    20 "ShareLink" share_link: String, 21 "ShareName" share_name: String, 22 "SharePwd" share_pwd: Secret,
    23 "Status" status: String, 24 "VideoPreviewCount" video_preview_count: i64
} }

/// Creates center policy: `CreateCenterPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCenterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicy {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rule: Option<
        Vec<CreateCenterPolicyAuthorizeAccessPolicyRule>,
    >,
    pub authorize_security_policy_rule: Option<
        Vec<CreateCenterPolicyAuthorizeSecurityPolicyRule>,
    >,
    pub auto_reconnect: Option<String>,
    pub business_channel: Option<String>,
    /// Required.
    pub business_type: i64,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_type: Option<Vec<CreateCenterPolicyClientType>>,
    pub clipboard: Option<String>,
    pub clipboard_graineds: Option<Vec<CreateCenterPolicyClipboardGraineds>>,
    pub clipboard_scope: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<CreateCenterPolicyDeviceRedirects>>,
    pub device_rules: Option<Vec<CreateCenterPolicyDeviceRules>>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_resolve_rule: Option<Vec<CreateCenterPolicyDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub enable_session_rate_limiting: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    /// Required.
    pub name: String,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<CreateCenterPolicyNetRedirectRule>>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub port_proxy: Option<String>,
    pub printer_redirect: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_exts: Option<Vec<String>>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_levels: Option<Vec<CreateCenterPolicyRecordEventLevels>>,
    pub record_event_registers: Option<Vec<String>>,
    pub record_events: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required.
    pub region_id: String,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    /// 25 to 400.
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub session_max_rate_kbps: Option<i64>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Option<Vec<CreateCenterPolicyUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    pub video_enc_max_qp: Option<i64>,
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}
operation! { CreateCenterPolicy(business_type: i64, name: String, region_id: String, resource_type: String)
    "CreateCenterPolicy" -> CreateCenterPolicyOutput {
    0 "AcademicProxy" academic_proxy: String, 1 "AdminAccess" admin_access: String,
    2 "AdminKeyboardOnFullScreen" admin_keyboard_on_full_screen: String,
    3 "AdminKeyboardOnWindows" admin_keyboard_on_windows: String,
    4 "AppContentProtection" app_content_protection: String,
    5 "AuthorizeAccessPolicyRule" authorize_access_policy_rule: Vec<CreateCenterPolicyAuthorizeAccessPolicyRule>,
    6 "AuthorizeSecurityPolicyRule" authorize_security_policy_rule: Vec<CreateCenterPolicyAuthorizeSecurityPolicyRule>,
    7 "AutoReconnect" auto_reconnect: String, 8 "BusinessChannel" business_channel: String,
    9 "BusinessType" business_type, 10 "CameraRedirect" camera_redirect: String,
    11 "ClientControlMenu" client_control_menu: String, 12 "ClientCreateSnapshot" client_create_snapshot: String,
    13 "ClientType" client_type: Vec<CreateCenterPolicyClientType>, 14 "Clipboard" clipboard: String,
    15 "ClipboardGraineds" clipboard_graineds: Vec<CreateCenterPolicyClipboardGraineds>,
    16 "ClipboardScope" clipboard_scope: String, 17 "ColorEnhancement" color_enhancement: String,
    18 "CpdDriveClipboard" cpd_drive_clipboard: String, 19 "CpuDownGradeDuration" cpu_down_grade_duration: i64,
    20 "CpuOverload" cpu_overload: String, 21 "CpuProcessors" cpu_processors: Vec<String>,
    22 "CpuProtectedMode" cpu_protected_mode: String, 23 "CpuRateLimit" cpu_rate_limit: i64,
    24 "CpuSampleDuration" cpu_sample_duration: i64, 25 "CpuSingleRateLimit" cpu_single_rate_limit: i64,
    26 "Description" description: String, 27 "DeviceConnectHint" device_connect_hint: String,
    28 "DeviceRedirects" device_redirects: Vec<CreateCenterPolicyDeviceRedirects>,
    29 "DeviceRules" device_rules: Vec<CreateCenterPolicyDeviceRules>,
    30 "DisconnectKeepSession" disconnect_keep_session: String,
    31 "DisconnectKeepSessionTime" disconnect_keep_session_time: i64, 32 "DiskOverload" disk_overload: String,
    33 "DisplayMode" display_mode: String,
    34 "DomainResolveRule" domain_resolve_rule: Vec<CreateCenterPolicyDomainResolveRule>,
    35 "DomainResolveRuleType" domain_resolve_rule_type: String,
    36 "EnableSessionRateLimiting" enable_session_rate_limiting: String,
    37 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String,
    38 "EndUserGroupCoordinate" end_user_group_coordinate: String, 39 "ExternalDrive" external_drive: String,
    40 "FileMigrate" file_migrate: String, 41 "FileTransferAddress" file_transfer_address: String,
    42 "FileTransferInSize" file_transfer_in_size: i64, 43 "FileTransferInUnit" file_transfer_in_unit: String,
    44 "FileTransferOutSize" file_transfer_out_size: i64, 45 "FileTransferOutUnit" file_transfer_out_unit: String,
    46 "FileTransferSizeLimit" file_transfer_size_limit: String, 47 "FileTransferSpeed" file_transfer_speed: String,
    48 "FileTransferSpeedLocation" file_transfer_speed_location: String, 49 "GpuAcceleration" gpu_acceleration: String,
    50 "HoverConfigMsg" hover_config_msg: String, 51 "Html5FileTransfer" html5_file_transfer: String,
    52 "InternetCommunicationProtocol" internet_communication_protocol: String,
    53 "InternetPrinter" internet_printer: String, 54 "KeyboardControl" keyboard_control: String,
    55 "LocalDrive" local_drive: String, 56 "MaxReconnectTime" max_reconnect_time: i64,
    57 "MemoryDownGradeDuration" memory_down_grade_duration: i64, 58 "MemoryOverload" memory_overload: String,
    59 "MemoryProcessors" memory_processors: Vec<String>, 60 "MemoryProtectedMode" memory_protected_mode: String,
    61 "MemoryRateLimit" memory_rate_limit: i64, 62 "MemorySampleDuration" memory_sample_duration: i64,
    63 "MemorySingleRateLimit" memory_single_rate_limit: i64, 64 "MobileRestart" mobile_restart: String,
    65 "MobileSafeMenu" mobile_safe_menu: String, 66 "MobileShutdown" mobile_shutdown: String,
    67 "MobileWuyingKeeper" mobile_wuying_keeper: String, 68 "MobileWyAssistant" mobile_wy_assistant: String,
    69 "ModelLibrary" model_library: String, 70 "MultiScreen" multi_screen: String, 71 "Name" name,
    72 "NetRedirect" net_redirect: String,
    73 "NetRedirectRule" net_redirect_rule: Vec<CreateCenterPolicyNetRedirectRule>,
    74 "NoOperationDisconnect" no_operation_disconnect: String,
    75 "NoOperationDisconnectTime" no_operation_disconnect_time: i64, 76 "PortProxy" port_proxy: String,
    77 "PrinterRedirect" printer_redirect: String, 78 "QualityEnhancement" quality_enhancement: String,
    79 "RecordEventDuration" record_event_duration: i64, 80 "RecordEventFileExts" record_event_file_exts: Vec<String>,
    81 "RecordEventFilePaths" record_event_file_paths: Vec<String>,
    82 "RecordEventLevels" record_event_levels: Vec<CreateCenterPolicyRecordEventLevels>,
    83 "RecordEventRegisters" record_event_registers: Vec<String>, 84 "RecordEvents" record_events: Vec<String>,
    85 "Recording" recording: String, 86 "RecordingAudio" recording_audio: String,
    87 "RecordingDuration" recording_duration: i64, 88 "RecordingEndTime" recording_end_time: String,
    89 "RecordingExpires" recording_expires: i64, 90 "RecordingFps" recording_fps: String,
    91 "RecordingStartTime" recording_start_time: String, 92 "RecordingUserNotify" recording_user_notify: String,
    93 "RecordingUserNotifyMessage" recording_user_notify_message: String, 94 "RegionId" region_id,
    95 "RemoteCoordinate" remote_coordinate: String, 96 "ResetDesktop" reset_desktop: String,
    97 "ResolutionDpi" resolution_dpi: i64, 98 "ResolutionHeight" resolution_height: i64,
    99 "ResolutionModel" resolution_model: String, 100 "ResolutionWidth" resolution_width: i64,
    101 "ResourceType" resource_type, 102 "SafeMenu" safe_menu: String, 103 "Scope" scope: String,
    104 "ScopeValue" scope_value: Vec<String>, 105 "ScreenDisplayMode" screen_display_mode: String,
    106 "SessionMaxRateKbps" session_max_rate_kbps: i64, 107 "SmoothEnhancement" smooth_enhancement: String,
    108 "StatusMonitor" status_monitor: String, 109 "StreamingMode" streaming_mode: String,
    110 "TargetFps" target_fps: i64, 111 "Taskbar" taskbar: String, 112 "UsbRedirect" usb_redirect: String,
    113 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<CreateCenterPolicyUsbSupplyRedirectRule>,
    114 "UseTime" use_time: String, 115 "VideoEncAvgKbps" video_enc_avg_kbps: i64,
    116 "VideoEncMaxQP" video_enc_max_qp: i64, 117 "VideoEncMinQP" video_enc_min_qp: i64,
    118 "VideoEncPeakKbps" video_enc_peak_kbps: i64, 119 "VideoEncPolicy" video_enc_policy: String,
    120 "VideoRedirect" video_redirect: String, 121 "VisualQuality" visual_quality: String,
    122 "Watermark" watermark: String, 123 "WatermarkAntiCam" watermark_anti_cam: String,
    124 "WatermarkColor" watermark_color: i64, 125 "WatermarkColumnAmount" watermark_column_amount: i64,
    126 "WatermarkCustomText" watermark_custom_text: String, 127 "WatermarkDegree" watermark_degree: f64,
    128 "WatermarkFontSize" watermark_font_size: i64, 129 "WatermarkFontStyle" watermark_font_style: String,
    130 "WatermarkPower" watermark_power: String, 131 "WatermarkRowAmount" watermark_row_amount: i64,
    132 "WatermarkSecurity" watermark_security: String, 133 "WatermarkShadow" watermark_shadow: String,
    134 "WatermarkTransparencyValue" watermark_transparency_value: i64, 135 "WatermarkType" watermark_type: String,
    136 "WuyingKeeper" wuying_keeper: String, 137 "WyAssistant" wy_assistant: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { CreateCenterPolicyAuthorizeAccessPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCenterPolicyAuthorizeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
input! { CreateCenterPolicyClientType() {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    pub clipboard_type: Option<String>,
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}
input! { CreateCenterPolicyClipboardGraineds() {
    0 "ClipboardSize" clipboard_size: i64, 1 "ClipboardSizeUnit" clipboard_size_unit: String,
    2 "ClipboardType" clipboard_type: String, 3 "GrainedType" grained_type: String,
    4 "InClipboardSize" in_clipboard_size: i64, 5 "InClipboardSizeUnit" in_clipboard_size_unit: String,
    6 "OutClipboardSize" out_clipboard_size: i64, 7 "OutClipboardSizeUnit" out_clipboard_size_unit: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
input! { CreateCenterPolicyDeviceRedirects() {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
input! { CreateCenterPolicyDeviceRules() {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { CreateCenterPolicyDomainResolveRule() {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}
input! { CreateCenterPolicyNetRedirectRule() {
    0 "Domain" domain: String, 1 "Policy" policy: String, 2 "RuleType" rule_type: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}
input! { CreateCenterPolicyRecordEventLevels() {
    0 "EventLevel" event_level: String, 1 "EventType" event_type: String
} }

/// In the request of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<String>,
    pub usb_rule_type: Option<String>,
    pub vendor_id: Option<String>,
}
input! { CreateCenterPolicyUsbSupplyRedirectRule() {
    0 "Description" description: String, 1 "ProductId" product_id: String,
    2 "UsbRedirectType" usb_redirect_type: String, 3 "UsbRuleType" usb_rule_type: String, 4 "VendorId" vendor_id: String
} }

/// Response of [`CreateCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenterPolicyOutput {
    pub policy_group_id: Option<String>,
}
model! { CreateCenterPolicyOutput {
    0 "PolicyGroupId" policy_group_id: String
} }

/// Creates cloud drive group: `CreateCloudDriveGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCloudDriveGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveGroup {
    pub admin_user_ids: Option<Vec<String>>,
    /// Required.
    pub cds_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub region_id: String,
    /// Required. At least 1.
    pub total_size: i64,
}
operation! { CreateCloudDriveGroup(cds_id: String, group_id: String, region_id: String, total_size: i64)
    "CreateCloudDriveGroup" -> CreateCloudDriveGroupOutput {
    0 "AdminUserIds" admin_user_ids: Vec<String>, 1 "CdsId" cds_id, 2 "GroupId" group_id, 3 "RegionId" region_id,
    4 "TotalSize" total_size
} }

/// Response of [`CreateCloudDriveGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudDriveGroupOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates cloud drive service: `CreateCloudDriveService` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCloudDriveService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveService {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub biz_type: Option<i64>,
    pub cds_charge_type: Option<String>,
    pub cen_id: Option<String>,
    pub domain_name: Option<String>,
    pub end_user_id: Option<Vec<String>>,
    /// Required. -1 to 9223372036854775807.
    pub max_size: i64,
    pub name: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub solution_id: Option<String>,
    pub user_count: Option<i64>,
    pub user_max_size: Option<i64>,
}
operation! { CreateCloudDriveService(max_size: i64, region_id: String)
    "CreateCloudDriveService" -> CreateCloudDriveServiceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BizType" biz_type: i64,
    3 "CdsChargeType" cds_charge_type: String, 4 "CenId" cen_id: String, 5 "DomainName" domain_name: String,
    6 "EndUserId" end_user_id: Vec<String>, 7 "MaxSize" max_size, 8 "Name" name: String,
    9 "OfficeSiteId" office_site_id: String, 10 "OfficeSiteType" office_site_type: String, 11 "Period" period: i64,
    12 "PeriodUnit" period_unit: String, 13 "RegionId" region_id, 14 "ResellerOwnerUid" reseller_owner_uid: i64,
    15 "SolutionId" solution_id: String, 16 "UserCount" user_count: i64, 17 "UserMaxSize" user_max_size: i64
} }

/// Response of [`CreateCloudDriveService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveServiceOutput {
    pub cds_id: Option<String>,
    pub cds_name: Option<String>,
    pub cen_id: Option<String>,
    pub conflict_cds_and_order: Option<CreateCloudDriveServiceConflictCdsAndOrder>,
    pub domain_name: Option<String>,
    pub error_code: Option<String>,
    pub max_size: Option<String>,
    pub office_site_type: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateCloudDriveServiceOutput {
    0 "CdsId" cds_id: String, 1 "CdsName" cds_name: String, 2 "CenId" cen_id: String,
    3 "ConflictCdsAndOrder" conflict_cds_and_order: CreateCloudDriveServiceConflictCdsAndOrder,
    4 "DomainName" domain_name: String, 5 "ErrorCode" error_code: String, 6 "MaxSize" max_size: String,
    7 "OfficeSiteType" office_site_type: String, 8 "OrderId" order_id: String
} }

/// In the response of [`CreateCloudDriveService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveServiceConflictCdsAndOrder {
    pub conflict_cds: Vec<CreateCloudDriveServiceConflictCds>,
    pub conflict_order: Vec<CreateCloudDriveServiceConflictOrder>,
}
model! { CreateCloudDriveServiceConflictCdsAndOrder {
    0 "ConflictCds" conflict_cds: Vec<CreateCloudDriveServiceConflictCds>,
    1 "ConflictOrder" conflict_order: Vec<CreateCloudDriveServiceConflictOrder>
} }

/// In the response of [`CreateCloudDriveService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveServiceConflictCds {
    pub cds_id: Option<String>,
    pub region_id: Option<String>,
}
model! { CreateCloudDriveServiceConflictCds {
    0 "CdsId" cds_id: String, 1 "RegionId" region_id: String
} }

/// In the response of [`CreateCloudDriveService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveServiceConflictOrder {
    pub cds_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
}
model! { CreateCloudDriveServiceConflictOrder {
    0 "CdsId" cds_id: String, 1 "OrderId" order_id: String, 2 "RegionId" region_id: String
} }

/// Creates cloud drive users: `CreateCloudDriveUsers` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateCloudDriveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDriveUsers {
    /// Required.
    pub cds_id: String,
    /// Required.
    pub end_user_id: Vec<String>,
    /// Required.
    pub region_id: String,
    /// Required. At least 0.
    pub user_max_size: i64,
}
operation! { CreateCloudDriveUsers(cds_id: String, end_user_id: Vec<String>, region_id: String, user_max_size: i64)
    "CreateCloudDriveUsers" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id, 2 "RegionId" region_id, 3 "UserMaxSize" user_max_size
} }

/// Response of [`CreateCloudDriveUsers`]: empty.
pub type CreateCloudDriveUsersOutput = Empty;

/// Creates config group: `CreateConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroup {
    pub config_timers: Option<Vec<CreateConfigGroupConfigTimers>>,
    /// At most 500 characters.
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub product_type: String,
    pub region_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateConfigGroup(name: String, product_type: String, r#type: String)
    "CreateConfigGroup" -> CreateConfigGroupOutput {
    0 "ConfigTimers" config_timers: Vec<CreateConfigGroupConfigTimers>, 1 "Description" description: String,
    2 "Name" name, 3 "ProductType" product_type, 4 "RegionId" region_id: String, 5 "Type" r#type
} }

/// In the request of [`CreateConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub segment_timers: Option<Vec<CreateConfigGroupSegmentTimers>>,
    /// Required.
    pub timer_type: Option<String>,
    pub trigger_type: Option<String>,
}
input! { CreateConfigGroupConfigTimers(timer_type: String) {
    0 "AllowClientSetting" allow_client_setting: bool, 1 "CronExpression" cron_expression: String,
    2 "Enforce" enforce: bool, 3 "Interval" interval: i64, 4 "NotificationTime" notification_time: i64,
    5 "OperationType" operation_type: String, 6 "ProcessWhitelist" process_whitelist: Vec<String>,
    7 "ResetType" reset_type: String, 8 "SegmentTimers" segment_timers: Vec<CreateConfigGroupSegmentTimers>,
    9 "TimerType" timer_type: String, 10 "TriggerType" trigger_type: String
} }

/// In the request of [`CreateConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub patch_id: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}
input! { CreateConfigGroupSegmentTimers() {
    0 "AppointmentTimer" appointment_timer: i64, 1 "CreateSnapshot" create_snapshot: bool,
    2 "EndCronExpression" end_cron_expression: String, 3 "Enforce" enforce: bool, 4 "ImageId" image_id: String,
    5 "Interval" interval: i64, 6 "IpSegments" ip_segments: Vec<String>, 7 "LockScreenTime" lock_screen_time: i64,
    8 "NotificationTime" notification_time: i64, 9 "OperationType" operation_type: String,
    10 "PatchId" patch_id: String, 11 "ProcessWhitelist" process_whitelist: Vec<String>,
    12 "ResetType" reset_type: String, 13 "StartCronExpression" start_cron_expression: String,
    14 "TimerOrder" timer_order: i64, 15 "Timezone" timezone: String, 16 "TriggerType" trigger_type: String,
    17 "VerificationNotificationTime" verification_notification_time: i64, 18 "VerificationTime" verification_time: i64
} }

/// Response of [`CreateConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupOutput {
    pub group_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateConfigGroupOutput {
    0 "GroupId" group_id: String, 1 "Message" message: String
} }

/// Creates desktop group: `CreateDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopGroup {
    pub all_classify_users: Option<bool>,
    /// 0 to 1.
    pub allow_auto_setup: Option<i64>,
    /// 0 to 1000.
    pub allow_buffer_count: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bind_amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub buy_desktops_count: Option<i64>,
    /// Required.
    pub charge_type: String,
    pub classify: Option<String>,
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub data_disk_category: Option<String>,
    pub data_disk_per_level: Option<String>,
    pub data_disk_size: Option<i64>,
    /// 0 to 1000.
    pub default_init_desktop_count: Option<i64>,
    pub default_language: Option<String>,
    pub delete_duration: Option<i64>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub exclusive_type: Option<String>,
    pub file_system_id: Option<String>,
    pub group_amount: Option<i64>,
    pub group_version: Option<i64>,
    pub hostname: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    /// 0 to 1000.
    pub max_desktops_count: Option<i64>,
    /// 0 to 500.
    pub min_desktops_count: Option<i64>,
    pub multi_resource: Option<bool>,
    /// Required.
    pub office_site_id: String,
    pub own_type: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub policy_group_id: String,
    pub profile_follow_switch: Option<bool>,
    pub promotion_id: Option<String>,
    pub ratio_threshold: Option<f64>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    pub session_type: Option<String>,
    pub simple_user_group_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_per_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tag: Option<Vec<CreateDesktopGroupTag>>,
    pub timer_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub vpc_id: Option<String>,
}
operation! {
    CreateDesktopGroup(charge_type: String, office_site_id: String, policy_group_id: String, region_id: String)
    "CreateDesktopGroup" -> CreateDesktopGroupOutput {
    0 "AllClassifyUsers" all_classify_users: bool, 1 "AllowAutoSetup" allow_auto_setup: i64,
    2 "AllowBufferCount" allow_buffer_count: i64, 3 "AutoPay" auto_pay: bool, 4 "AutoRenew" auto_renew: bool,
    5 "BindAmount" bind_amount: i64, 6 "BundleId" bundle_id: String, 7 "BuyDesktopsCount" buy_desktops_count: i64,
    8 "ChargeType" charge_type, 9 "Classify" classify: String, 10 "ClientToken" client_token: String,
    11 "Comments" comments: String, 12 "ConnectDuration" connect_duration: i64,
    13 "DataDiskCategory" data_disk_category: String, 14 "DataDiskPerLevel" data_disk_per_level: String,
    15 "DataDiskSize" data_disk_size: i64, 16 "DefaultInitDesktopCount" default_init_desktop_count: i64,
    17 "DefaultLanguage" default_language: String, 18 "DeleteDuration" delete_duration: i64,
    19 "DesktopGroupName" desktop_group_name: String, 20 "DesktopType" desktop_type: String,
    21 "DirectoryId" directory_id: String, 22 "EndUserIds" end_user_ids: Vec<String>,
    23 "ExclusiveType" exclusive_type: String, 24 "FileSystemId" file_system_id: String,
    25 "GroupAmount" group_amount: i64, 26 "GroupVersion" group_version: i64, 27 "Hostname" hostname: String,
    28 "IdleDisconnectDuration" idle_disconnect_duration: i64, 29 "ImageId" image_id: String,
    30 "KeepDuration" keep_duration: i64, 31 "LoadPolicy" load_policy: i64,
    32 "MaxDesktopsCount" max_desktops_count: i64, 33 "MinDesktopsCount" min_desktops_count: i64,
    34 "MultiResource" multi_resource: bool, 35 "OfficeSiteId" office_site_id, 36 "OwnType" own_type: i64,
    37 "Period" period: i64, 38 "PeriodUnit" period_unit: String, 39 "PolicyGroupId" policy_group_id,
    40 "ProfileFollowSwitch" profile_follow_switch: bool, 41 "PromotionId" promotion_id: String,
    42 "RatioThreshold" ratio_threshold: f64, 43 "RegionId" region_id, 44 "ResellerOwnerUid" reseller_owner_uid: i64,
    45 "ResetType" reset_type: i64, 46 "ScaleStrategyId" scale_strategy_id: String,
    47 "SessionType" session_type: String, 48 "SimpleUserGroupId" simple_user_group_id: String,
    49 "SnapshotPolicyId" snapshot_policy_id: String, 50 "StopDuration" stop_duration: i64,
    51 "SystemDiskCategory" system_disk_category: String, 52 "SystemDiskPerLevel" system_disk_per_level: String,
    53 "SystemDiskSize" system_disk_size: i64, 54 "Tag" tag: Vec<CreateDesktopGroupTag>,
    55 "TimerGroupId" timer_group_id: String, 56 "UserGroupName" user_group_name: String,
    57 "UserOuPath" user_ou_path: String, 58 "VolumeEncryptionEnabled" volume_encryption_enabled: bool,
    59 "VolumeEncryptionKey" volume_encryption_key: String, 60 "VpcId" vpc_id: String
} }

/// In the request of [`CreateDesktopGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopGroupTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateDesktopGroupTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDesktopGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopGroupOutput {
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Vec<String>,
    pub order_ids: Vec<String>,
}
model! { CreateDesktopGroupOutput {
    0 "DesktopGroupId" desktop_group_id: String, 1 "DesktopGroupIds" desktop_group_ids: Vec<String>,
    2 "OrderIds" order_ids: Vec<String>
} }

/// Creates desktop oversold group: `CreateDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_size: Option<i64>,
}
operation! { CreateDesktopOversoldGroup() "CreateDesktopOversoldGroup" -> CreateDesktopOversoldGroupOutput {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "DataDiskSize" data_disk_size: i64,
    2 "Description" description: String, 3 "DesktopType" desktop_type: String, 4 "DirectoryId" directory_id: String,
    5 "IdleDisconnectDuration" idle_disconnect_duration: i64, 6 "ImageId" image_id: String,
    7 "KeepDuration" keep_duration: i64, 8 "Name" name: String, 9 "OversoldUserCount" oversold_user_count: i64,
    10 "OversoldWarn" oversold_warn: i64, 11 "Period" period: i64, 12 "PeriodUnit" period_unit: String,
    13 "PolicyGroupId" policy_group_id: String, 14 "StopDuration" stop_duration: i64,
    15 "SystemDiskSize" system_disk_size: i64
} }

/// Response of [`CreateDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroupOutput {
    pub data: Option<CreateDesktopOversoldGroupData>,
}
model! { CreateDesktopOversoldGroupOutput {
    0 "Data" data: CreateDesktopOversoldGroupData
} }

/// In the response of [`CreateDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroupData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}
model! { CreateDesktopOversoldGroupData {
    0 "OrderId" order_id: i64, 1 "OversoldGroupId" oversold_group_id: String
} }

/// Creates desktops: `CreateDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktops {
    /// 0 to 500.
    pub amount: Option<i64>,
    pub app_rule_id: Option<String>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bundle_id: Option<String>,
    pub bundle_models: Option<Vec<CreateDesktopsBundleModels>>,
    pub channel_cookie: Option<String>,
    pub charge_type: Option<String>,
    pub desktop_attachment: Option<CreateDesktopsDesktopAttachment>,
    pub desktop_member_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_name_suffix: Option<bool>,
    pub desktop_timers: Option<Vec<CreateDesktopsDesktopTimers>>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<Vec<String>>,
    pub extend_info: Option<String>,
    pub group_id: Option<String>,
    pub hostname: Option<String>,
    pub month_desktop_setting: Option<CreateDesktopsMonthDesktopSetting>,
    pub office_site_id: Option<String>,
    pub ou_path: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub promotion_id: Option<String>,
    pub purchase_options: Option<CreateDesktopsPurchaseOptions>,
    pub qos_rule_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_group_id: Option<String>,
    pub saving_plan_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub sub_pay_type: Option<String>,
    pub subnet_id: Option<String>,
    pub tag: Option<Vec<CreateDesktopsTag>>,
    pub timer_group_id: Option<String>,
    pub user_assign_mode: Option<String>,
    pub user_commands: Option<Vec<CreateDesktopsUserCommands>>,
    pub user_name: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateDesktops(region_id: String) "CreateDesktops" -> CreateDesktopsOutput {
    0 "Amount" amount: i64, 1 "AppRuleId" app_rule_id: String, 2 "AutoPay" auto_pay: bool,
    3 "AutoRenew" auto_renew: bool, 4 "BundleId" bundle_id: String,
    5 "BundleModels" bundle_models: Vec<CreateDesktopsBundleModels>, 6 "ChannelCookie" channel_cookie: String,
    7 "ChargeType" charge_type: String, 8 "DesktopAttachment" desktop_attachment: CreateDesktopsDesktopAttachment,
    9 "DesktopMemberIp" desktop_member_ip: String, 10 "DesktopName" desktop_name: String,
    11 "DesktopNameSuffix" desktop_name_suffix: bool,
    12 "DesktopTimers" desktop_timers: Vec<CreateDesktopsDesktopTimers>, 13 "DirectoryId" directory_id: String,
    14 "EndUserId" end_user_id: Vec<String>, 15 "ExtendInfo" extend_info: String, 16 "GroupId" group_id: String,
    17 "Hostname" hostname: String, 18 "MonthDesktopSetting" month_desktop_setting: CreateDesktopsMonthDesktopSetting,
    19 "OfficeSiteId" office_site_id: String, 20 "OuPath" ou_path: String, 21 "Period" period: i64,
    22 "PeriodUnit" period_unit: String, 23 "PolicyGroupId" policy_group_id: String,
    24 "PromotionId" promotion_id: String, 25 "PurchaseOptions" purchase_options: CreateDesktopsPurchaseOptions,
    26 "QosRuleId" qos_rule_id: String, 27 "RegionId" region_id, 28 "ResellerOwnerUid" reseller_owner_uid: i64,
    29 "ResourceGroupId" resource_group_id: String, 30 "SavingPlanId" saving_plan_id: String,
    31 "SnapshotPolicyId" snapshot_policy_id: String, 32 "SubPayType" sub_pay_type: String,
    33 "SubnetId" subnet_id: String, 34 "Tag" tag: Vec<CreateDesktopsTag>, 35 "TimerGroupId" timer_group_id: String,
    36 "UserAssignMode" user_assign_mode: String, 37 "UserCommands" user_commands: Vec<CreateDesktopsUserCommands>,
    38 "UserName" user_name: String, 39 "VolumeEncryptionEnabled" volume_encryption_enabled: bool,
    40 "VolumeEncryptionKey" volume_encryption_key: String, 41 "VpcId" vpc_id: String
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(25, Location::Default, Style::Json)
] }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsBundleModels {
    pub amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub hostname: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
input! { CreateDesktopsBundleModels() {
    0 "Amount" amount: i64, 1 "BundleId" bundle_id: String, 2 "DesktopName" desktop_name: String,
    3 "EndUserIds" end_user_ids: Vec<String>, 4 "Hostname" hostname: String,
    5 "VolumeEncryptionEnabled" volume_encryption_enabled: bool, 6 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsDesktopAttachment {
    pub data_disk_category: Option<String>,
    pub data_disk_per_level: Option<String>,
    pub data_disk_size: Option<i64>,
    pub default_language: Option<String>,
    pub desktop_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_per_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { CreateDesktopsDesktopAttachment() {
    0 "DataDiskCategory" data_disk_category: String, 1 "DataDiskPerLevel" data_disk_per_level: String,
    2 "DataDiskSize" data_disk_size: i64, 3 "DefaultLanguage" default_language: String,
    4 "DesktopType" desktop_type: String, 5 "ImageId" image_id: String,
    6 "SystemDiskCategory" system_disk_category: String, 7 "SystemDiskPerLevel" system_disk_per_level: String,
    8 "SystemDiskSize" system_disk_size: i64
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsDesktopTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}
input! { CreateDesktopsDesktopTimers() {
    0 "AllowClientSetting" allow_client_setting: bool, 1 "CronExpression" cron_expression: String,
    2 "Enforce" enforce: bool, 3 "Interval" interval: i64, 4 "OperationType" operation_type: String,
    5 "ResetType" reset_type: String, 6 "TimerType" timer_type: String
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsMonthDesktopSetting {
    pub buyer_id: Option<i64>,
    pub desktop_id: Option<String>,
    pub use_duration: Option<i64>,
}
input! { CreateDesktopsMonthDesktopSetting() {
    0 "BuyerId" buyer_id: i64, 1 "DesktopId" desktop_id: String, 2 "UseDuration" use_duration: i64
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsPurchaseOptions {
    pub monthly_credits: Option<i64>,
}
input! { CreateDesktopsPurchaseOptions() {
    0 "MonthlyCredits" monthly_credits: i64
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDesktopsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsUserCommands {
    pub content: Option<String>,
    pub content_encoding: Option<String>,
    pub content_type: Option<String>,
}
input! { CreateDesktopsUserCommands() {
    0 "Content" content: String, 1 "ContentEncoding" content_encoding: String, 2 "ContentType" content_type: String
} }

/// Response of [`CreateDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDesktopsOutput {
    pub desktop_id: Vec<String>,
    pub order_id: Option<String>,
}
model! { CreateDesktopsOutput {
    0 "DesktopId" desktop_id: Vec<String>, 1 "OrderId" order_id: String
} }

/// Creates disk encryption service: `CreateDiskEncryptionService` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateDiskEncryptionService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskEncryptionService {
    /// Required.
    pub region_id: String,
}
operation! { CreateDiskEncryptionService(region_id: String)
    "CreateDiskEncryptionService" -> CreateDiskEncryptionServiceOutput {
    0 "RegionId" region_id
} }

/// Response of [`CreateDiskEncryptionService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskEncryptionServiceOutput {
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDiskEncryptionServiceOutput {
    0 "OrderId" order_id: String, 1 "Success" success: bool
} }

/// Creates drive: `CreateDrive` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateDrive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDrive {
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    pub drive_name: Option<String>,
    pub external_domain_id: Option<String>,
    pub profile_roaming: Option<bool>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateDrive() "CreateDrive" -> CreateDriveOutput {
    0 "AliUid" ali_uid: i64, 1 "Description" description: String, 2 "DomainId" domain_id: String,
    3 "DriveName" drive_name: String, 4 "ExternalDomainId" external_domain_id: String,
    5 "ProfileRoaming" profile_roaming: bool, 6 "RegionId" region_id: String, 7 "ResourceType" resource_type: String,
    8 "Type" r#type: String, 9 "UserId" user_id: String
} }

/// Response of [`CreateDrive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDriveOutput {
    pub code: Option<String>,
    pub drive: Option<CreateDriveDrive>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDriveOutput {
    0 "Code" code: String, 1 "Drive" drive: CreateDriveDrive, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDrive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDriveDrive {
    pub ali_uid: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    pub drive_id: Option<String>,
    pub external_drive_id: Option<String>,
    pub external_user_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
}
model! { CreateDriveDrive {
    0 "AliUid" ali_uid: String, 1 "Description" description: String, 2 "DomainId" domain_id: String,
    3 "DriveId" drive_id: String, 4 "ExternalDriveId" external_drive_id: String,
    5 "ExternalUserId" external_user_id: String, 6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String,
    8 "Id" id: String, 9 "Name" name: String, 10 "ProfileRoaming" profile_roaming: bool, 11 "Status" status: String,
    12 "TotalSize" total_size: i64, 13 "Type" r#type: String, 14 "UsedSize" used_size: i64, 15 "UserId" user_id: String
} }

/// Creates ecd report task: `CreateEcdReportTask` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateEcdReportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEcdReportTask {
    pub business_channel: Option<String>,
    pub filter_list: Option<Vec<CreateEcdReportTaskFilterList>>,
    pub lang_type: Option<String>,
    pub report_file_name: Option<String>,
    /// Required.
    pub sub_type: String,
    /// Required.
    pub task_type: String,
}
operation! { CreateEcdReportTask(sub_type: String, task_type: String)
    "CreateEcdReportTask" -> CreateEcdReportTaskOutput {
    0 "BusinessChannel" business_channel: String, 1 "FilterList" filter_list: Vec<CreateEcdReportTaskFilterList>,
    2 "LangType" lang_type: String, 3 "ReportFileName" report_file_name: String, 4 "SubType" sub_type,
    5 "TaskType" task_type
} }

/// In the request of [`CreateEcdReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEcdReportTaskFilterList {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}
input! { CreateEcdReportTaskFilterList() {
    0 "FilterKey" filter_key: String, 1 "FilterValues" filter_values: Vec<String>
} }

/// Response of [`CreateEcdReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEcdReportTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateEcdReportTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates forward entry: `CreateForwardEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateForwardEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntry {
    /// Required.
    pub external_ip: String,
    /// Required.
    pub external_port: String,
    pub forward_entry_name: Option<String>,
    /// Required.
    pub forward_table_id: String,
    /// Required.
    pub internal_ip: String,
    /// Required.
    pub internal_port: String,
    /// Required.
    pub ip_protocol: String,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`CreateForwardEntry::new`].
pub struct CreateForwardEntryRequired {
    pub external_ip: String,
    pub external_port: String,
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub region_id: String,
}
operation! {
    CreateForwardEntry { CreateForwardEntryRequired: external_ip, external_port, forward_table_id, internal_ip, internal_port, ip_protocol, region_id }
    "CreateForwardEntry" -> CreateForwardEntryOutput {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryName" forward_entry_name: String,
    3 "ForwardTableId" forward_table_id, 4 "InternalIp" internal_ip, 5 "InternalPort" internal_port,
    6 "IpProtocol" ip_protocol, 7 "RegionId" region_id
} }

/// Response of [`CreateForwardEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntryOutput {
    pub forward_entry_id: Option<String>,
}
model! { CreateForwardEntryOutput {
    0 "ForwardEntryId" forward_entry_id: String
} }

/// Creates image: `CreateImage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub auto_clean_userdata: Option<bool>,
    pub data_snapshot_ids: Option<Vec<String>>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub disk_type: Option<String>,
    pub image_name: Option<String>,
    pub image_resource_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub snapshot_id: Option<String>,
    pub snapshot_ids: Option<Vec<String>>,
}
operation! { CreateImage(region_id: String) "CreateImage" -> CreateImageOutput {
    0 "AutoCleanUserdata" auto_clean_userdata: bool, 1 "DataSnapshotIds" data_snapshot_ids: Vec<String>,
    2 "Description" description: String, 3 "DesktopId" desktop_id: String, 4 "DiskType" disk_type: String,
    5 "ImageName" image_name: String, 6 "ImageResourceType" image_resource_type: String, 7 "RegionId" region_id,
    8 "SnapshotId" snapshot_id: String, 9 "SnapshotIds" snapshot_ids: Vec<String>
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates nas file system: `CreateNASFileSystem` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateNASFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNASFileSystem {
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub office_site_id: String,
    pub protocol_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub storage_type: Option<String>,
}
operation! { CreateNASFileSystem(office_site_id: String, region_id: String)
    "CreateNASFileSystem" -> CreateNASFileSystemOutput {
    0 "Description" description: String, 1 "EncryptType" encrypt_type: String, 2 "Name" name: String,
    3 "OfficeSiteId" office_site_id, 4 "ProtocolType" protocol_type: String, 5 "RegionId" region_id,
    6 "StorageType" storage_type: String
} }

/// Response of [`CreateNASFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNASFileSystemOutput {
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub mount_target_domain: Option<String>,
    pub office_site_id: Option<String>,
}
model! { CreateNASFileSystemOutput {
    0 "FileSystemId" file_system_id: String, 1 "FileSystemName" file_system_name: String,
    2 "MountTargetDomain" mount_target_domain: String, 3 "OfficeSiteId" office_site_id: String
} }

/// Creates nat gateway: `CreateNatGateway` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateNatGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateNatGateway(region_id: String, vswitch_id: String, vpc_id: String)
    "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "RegionId" region_id, 1 "VSwitchId" vswitch_id, 2 "VpcId" vpc_id
} }

/// Response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub forward_table_ids: Vec<String>,
    pub nat_gateway_id: Option<String>,
    pub snat_table_ids: Vec<String>,
}
model! { CreateNatGatewayOutput {
    0 "ForwardTableIds" forward_table_ids: Vec<String>, 1 "NatGatewayId" nat_gateway_id: String,
    2 "SnatTableIds" snat_table_ids: Vec<String>
} }

/// Creates network package: `CreateNetworkPackage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateNetworkPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required. 2 to 20000.
    pub bandwidth: i64,
    pub channel_cookie: Option<String>,
    pub internet_charge_type: Option<String>,
    pub office_site_id: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub tag: Option<Vec<CreateNetworkPackageTag>>,
}
operation! { CreateNetworkPackage(bandwidth: i64, region_id: String)
    "CreateNetworkPackage" -> CreateNetworkPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "Bandwidth" bandwidth,
    3 "ChannelCookie" channel_cookie: String, 4 "InternetChargeType" internet_charge_type: String,
    5 "OfficeSiteId" office_site_id: String, 6 "PayType" pay_type: String, 7 "Period" period: i64,
    8 "PeriodUnit" period_unit: String, 9 "PromotionId" promotion_id: String, 10 "RegionId" region_id,
    11 "ResellerOwnerUid" reseller_owner_uid: i64, 12 "Tag" tag: Vec<CreateNetworkPackageTag>
} }

/// In the request of [`CreateNetworkPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkPackageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNetworkPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPackageOutput {
    pub network_package_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateNetworkPackageOutput {
    0 "NetworkPackageId" network_package_id: String, 1 "OrderId" order_id: String
} }

/// Creates office site accelerator: `CreateOfficeSiteAccelerator` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateOfficeSiteAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeSiteAccelerator {
    /// Required.
    pub accelerate_region: Vec<CreateOfficeSiteAcceleratorAccelerateRegion>,
    pub name: Option<String>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! {
    CreateOfficeSiteAccelerator(accelerate_region: Vec<CreateOfficeSiteAcceleratorAccelerateRegion>, office_site_id: String, region_id: String)
    "CreateOfficeSiteAccelerator" -> CreateOfficeSiteAcceleratorOutput {
    0 "AccelerateRegion" accelerate_region, 1 "Name" name: String, 2 "OfficeSiteId" office_site_id,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String
} }

/// In the request of [`CreateOfficeSiteAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeSiteAcceleratorAccelerateRegion {
    /// Required.
    pub accelerate_region_id: Option<String>,
    /// Required.
    pub bandwidth: Option<i64>,
    pub ip_version: Option<String>,
    /// Required.
    pub isp_type: Option<String>,
}
input! { CreateOfficeSiteAcceleratorAccelerateRegion(accelerate_region_id: String, bandwidth: i64, isp_type: String) {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64, 2 "IpVersion" ip_version: String,
    3 "IspType" isp_type: String
} }

/// Response of [`CreateOfficeSiteAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeSiteAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { CreateOfficeSiteAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String
} }

/// Creates policy group: `CreatePolicyGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreatePolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroup {
    pub admin_access: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rule: Option<
        Vec<CreatePolicyGroupAuthorizeAccessPolicyRule>,
    >,
    pub authorize_security_policy_rule: Option<
        Vec<CreatePolicyGroupAuthorizeSecurityPolicyRule>,
    >,
    pub camera_redirect: Option<String>,
    pub client_type: Option<Vec<CreatePolicyGroupClientType>>,
    pub clipboard: Option<String>,
    pub device_redirects: Option<Vec<CreatePolicyGroupDeviceRedirects>>,
    pub device_rules: Option<Vec<CreatePolicyGroupDeviceRules>>,
    pub domain_list: Option<String>,
    pub domain_resolve_rule: Option<Vec<CreatePolicyGroupDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub preempt_login: Option<String>,
    pub preempt_login_user: Option<Vec<String>>,
    pub printer_redirection: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required.
    pub region_id: String,
    pub remote_coordinate: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Option<Vec<CreatePolicyGroupUsbSupplyRedirectRule>>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wy_assistant: Option<String>,
}
operation! { CreatePolicyGroup(region_id: String) "CreatePolicyGroup" -> CreatePolicyGroupOutput {
    0 "AdminAccess" admin_access: String, 1 "AppContentProtection" app_content_protection: String,
    2 "AuthorizeAccessPolicyRule" authorize_access_policy_rule: Vec<CreatePolicyGroupAuthorizeAccessPolicyRule>,
    3 "AuthorizeSecurityPolicyRule" authorize_security_policy_rule: Vec<CreatePolicyGroupAuthorizeSecurityPolicyRule>,
    4 "CameraRedirect" camera_redirect: String, 5 "ClientType" client_type: Vec<CreatePolicyGroupClientType>,
    6 "Clipboard" clipboard: String, 7 "DeviceRedirects" device_redirects: Vec<CreatePolicyGroupDeviceRedirects>,
    8 "DeviceRules" device_rules: Vec<CreatePolicyGroupDeviceRules>, 9 "DomainList" domain_list: String,
    10 "DomainResolveRule" domain_resolve_rule: Vec<CreatePolicyGroupDomainResolveRule>,
    11 "DomainResolveRuleType" domain_resolve_rule_type: String,
    12 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String,
    13 "EndUserGroupCoordinate" end_user_group_coordinate: String, 14 "GpuAcceleration" gpu_acceleration: String,
    15 "Html5Access" html5_access: String, 16 "Html5FileTransfer" html5_file_transfer: String,
    17 "InternetCommunicationProtocol" internet_communication_protocol: String, 18 "LocalDrive" local_drive: String,
    19 "MaxReconnectTime" max_reconnect_time: i64, 20 "Name" name: String, 21 "NetRedirect" net_redirect: String,
    22 "PreemptLogin" preempt_login: String, 23 "PreemptLoginUser" preempt_login_user: Vec<String>,
    24 "PrinterRedirection" printer_redirection: String, 25 "RecordContent" record_content: String,
    26 "RecordContentExpires" record_content_expires: i64, 27 "Recording" recording: String,
    28 "RecordingAudio" recording_audio: String, 29 "RecordingDuration" recording_duration: i64,
    30 "RecordingEndTime" recording_end_time: String, 31 "RecordingExpires" recording_expires: i64,
    32 "RecordingFps" recording_fps: i64, 33 "RecordingStartTime" recording_start_time: String,
    34 "RecordingUserNotify" recording_user_notify: String,
    35 "RecordingUserNotifyMessage" recording_user_notify_message: String, 36 "RegionId" region_id,
    37 "RemoteCoordinate" remote_coordinate: String, 38 "Scope" scope: String, 39 "ScopeValue" scope_value: Vec<String>,
    40 "UsbRedirect" usb_redirect: String,
    41 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<CreatePolicyGroupUsbSupplyRedirectRule>,
    42 "VideoRedirect" video_redirect: String, 43 "VisualQuality" visual_quality: String,
    44 "Watermark" watermark: String, 45 "WatermarkAntiCam" watermark_anti_cam: String,
    46 "WatermarkColor" watermark_color: i64, 47 "WatermarkDegree" watermark_degree: f64,
    48 "WatermarkFontSize" watermark_font_size: i64, 49 "WatermarkFontStyle" watermark_font_style: String,
    50 "WatermarkPower" watermark_power: String, 51 "WatermarkRowAmount" watermark_row_amount: i64,
    52 "WatermarkSecurity" watermark_security: String, 53 "WatermarkTransparency" watermark_transparency: String,
    54 "WatermarkTransparencyValue" watermark_transparency_value: i64, 55 "WatermarkType" watermark_type: String,
    56 "WyAssistant" wy_assistant: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { CreatePolicyGroupAuthorizeAccessPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { CreatePolicyGroupAuthorizeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
input! { CreatePolicyGroupClientType() {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
input! { CreatePolicyGroupDeviceRedirects() {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
input! { CreatePolicyGroupDeviceRules() {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { CreatePolicyGroupDomainResolveRule() {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}
input! { CreatePolicyGroupUsbSupplyRedirectRule() {
    0 "Description" description: String, 1 "DeviceClass" device_class: String,
    2 "DeviceSubclass" device_subclass: String, 3 "ProductId" product_id: String,
    4 "UsbRedirectType" usb_redirect_type: i64, 5 "UsbRuleType" usb_rule_type: i64, 6 "VendorId" vendor_id: String
} }

/// Response of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupOutput {
    pub policy_group_id: Option<String>,
}
model! { CreatePolicyGroupOutput {
    0 "PolicyGroupId" policy_group_id: String
} }

/// Creates qos rule: `CreateQosRule` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateQosRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosRule {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    /// Required.
    pub download: i64,
    /// Required.
    pub network_package_id: String,
    /// Required.
    pub qos_rule_name: String,
    /// Required.
    pub upload: i64,
}
operation! { CreateQosRule(download: i64, network_package_id: String, qos_rule_name: String, upload: i64)
    "CreateQosRule" -> CreateQosRuleOutput {
    0 "AuthAndroidId" auth_android_id: Vec<String>, 1 "AuthDesktopGroupId" auth_desktop_group_id: Vec<String>,
    2 "AuthDesktopId" auth_desktop_id: Vec<String>, 3 "Download" download, 4 "NetworkPackageId" network_package_id,
    5 "QosRuleName" qos_rule_name, 6 "Upload" upload
} }

/// Response of [`CreateQosRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosRuleOutput {
    pub qos_rule_id: Option<String>,
}
model! { CreateQosRuleOutput {
    0 "QosRuleId" qos_rule_id: String
} }

/// Creates ram directory: `CreateRAMDirectory` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateRAMDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRAMDirectory {
    pub desktop_access_type: Option<String>,
    /// Required.
    pub directory_name: String,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: Vec<String>,
}
operation! { CreateRAMDirectory(directory_name: String, region_id: String, vswitch_id: Vec<String>)
    "CreateRAMDirectory" -> CreateRAMDirectoryOutput {
    0 "DesktopAccessType" desktop_access_type: String, 1 "DirectoryName" directory_name,
    2 "EnableAdminAccess" enable_admin_access: bool, 3 "EnableInternetAccess" enable_internet_access: bool,
    4 "RegionId" region_id, 5 "VSwitchId" vswitch_id
} }

/// Response of [`CreateRAMDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRAMDirectoryOutput {
    pub directory_id: Option<String>,
}
model! { CreateRAMDirectoryOutput {
    0 "DirectoryId" directory_id: String
} }

/// Creates route entry: `CreateRouteEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntry {
    pub description: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub route_entry_name: Option<String>,
    /// Required.
    pub route_table_id: String,
}
operation! { CreateRouteEntry(destination_cidr_block: String, region_id: String, route_table_id: String)
    "CreateRouteEntry" -> CreateRouteEntryOutput {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block,
    2 "NextHopId" next_hop_id: String, 3 "NextHopType" next_hop_type: String, 4 "RegionId" region_id,
    5 "RouteEntryName" route_entry_name: String, 6 "RouteTableId" route_table_id
} }

/// Response of [`CreateRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntryOutput {
    pub route_entry_id: Option<String>,
}
model! { CreateRouteEntryOutput {
    0 "RouteEntryId" route_entry_id: String
} }

/// Creates route table: `CreateRouteTable` of `ecd` 2020-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub region_id: String,
    pub route_table_name: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateRouteTable(region_id: String, vpc_id: String) "CreateRouteTable" -> CreateRouteTableOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "RegionId" region_id,
    3 "RouteTableName" route_table_name: String, 4 "VpcId" vpc_id
} }

/// Response of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTableOutput {
    pub route_table_id: Option<String>,
}
model! { CreateRouteTableOutput {
    0 "RouteTableId" route_table_id: String
} }

/// Creates simple office site: `CreateSimpleOfficeSite` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateSimpleOfficeSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimpleOfficeSite {
    pub access_attribute: Option<String>,
    pub account_type: Option<String>,
    pub authority_host: Option<String>,
    pub bandwidth: Option<i64>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cidr_block: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cloud_box_office_site: Option<bool>,
    pub desktop_access_type: Option<String>,
    pub domain_name: Option<String>,
    pub eid: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    pub office_site_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub tenant_id: Option<String>,
    pub vswitch_id: Option<Vec<String>>,
    /// Secret.
    pub verify_code: Option<Secret>,
    pub vpc_type: Option<String>,
}
operation! { CreateSimpleOfficeSite(region_id: String) "CreateSimpleOfficeSite" -> CreateSimpleOfficeSiteOutput {
    0 "AccessAttribute" access_attribute: String, 1 "AccountType" account_type: String,
    2 "AuthorityHost" authority_host: String, 3 "Bandwidth" bandwidth: i64, 4 "CenId" cen_id: String,
    5 "CenOwnerId" cen_owner_id: i64, 6 "CidrBlock" cidr_block: String, 7 "ClientId" client_id: String,
    8 "ClientSecret" client_secret: Secret, 9 "CloudBoxOfficeSite" cloud_box_office_site: bool,
    10 "DesktopAccessType" desktop_access_type: String, 11 "DomainName" domain_name: String, 12 "Eid" eid: String,
    13 "EnableAdminAccess" enable_admin_access: bool, 14 "EnableInternetAccess" enable_internet_access: bool,
    15 "NeedVerifyZeroDevice" need_verify_zero_device: bool, 16 "OfficeSiteName" office_site_name: String,
    17 "RegionId" region_id, 18 "TenantId" tenant_id: String, 19 "VSwitchId" vswitch_id: Vec<String>,
    20 "VerifyCode" verify_code: Secret, 21 "VpcType" vpc_type: String
} }

/// Response of [`CreateSimpleOfficeSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimpleOfficeSiteOutput {
    pub office_site_id: Option<String>,
}
model! { CreateSimpleOfficeSiteOutput {
    0 "OfficeSiteId" office_site_id: String
} }

/// Creates snapshot: `CreateSnapshot` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required.
    pub desktop_id: String,
    /// Required.
    pub region_id: String,
    /// Required. 2 to 128 characters.
    pub snapshot_name: String,
    /// Required.
    pub source_disk_type: String,
}
operation! { CreateSnapshot(desktop_id: String, region_id: String, snapshot_name: String, source_disk_type: String)
    "CreateSnapshot" -> CreateSnapshotOutput {
    0 "Description" description: String, 1 "DesktopId" desktop_id, 2 "RegionId" region_id,
    3 "SnapshotName" snapshot_name, 4 "SourceDiskType" source_disk_type
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Creates snat entry: `CreateSnatEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub eip_affinity: Option<i64>,
    /// Required.
    pub region_id: String,
    pub snat_entry_name: Option<String>,
    /// Required.
    pub snat_ip: String,
    /// Required.
    pub snat_table_id: String,
    /// Required.
    pub source_cidr: String,
}
operation! { CreateSnatEntry(region_id: String, snat_ip: String, snat_table_id: String, source_cidr: String)
    "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "EipAffinity" eip_affinity: i64, 1 "RegionId" region_id, 2 "SnatEntryName" snat_entry_name: String,
    3 "SnatIp" snat_ip, 4 "SnatTableId" snat_table_id, 5 "SourceCIDR" source_cidr
} }

/// Response of [`CreateSnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "SnatEntryId" snat_entry_id: String
} }

/// Creates subnet: `CreateSubnet` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub cidr_block: String,
    pub name: Option<String>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateSubnet(cidr_block: String, office_site_id: String, region_id: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "CidrBlock" cidr_block, 1 "Name" name: String, 2 "OfficeSiteId" office_site_id, 3 "RegionId" region_id,
    4 "ZoneId" zone_id: String
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    0 "SubnetId" subnet_id: String
} }

/// Creates template: `CreateTemplate` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub biz_type: Option<String>,
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<CreateTemplateDataDiskList>>,
    pub default_language: Option<String>,
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub image_id: Option<String>,
    /// 1 to 6.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    pub product_type: Option<String>,
    pub region_config_list: Option<Vec<CreateTemplateRegionConfigList>>,
    pub resource_group_id: Option<String>,
    pub resource_tag_list: Option<Vec<CreateTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<CreateTemplateSiteConfigList>>,
    pub system_disk_performance_level: Option<String>,
    /// 40 to 2040.
    pub system_disk_size: Option<i64>,
    /// Required. 2 to 126 characters.
    pub template_name: String,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<i64>,
}
operation! { CreateTemplate(template_name: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BizType" biz_type: String,
    3 "ChargeType" charge_type: String, 4 "DataDiskList" data_disk_list: Vec<CreateTemplateDataDiskList>,
    5 "DefaultLanguage" default_language: String, 6 "Description" description: String, 7 "ImageId" image_id: String,
    8 "Period" period: i64, 9 "PeriodUnit" period_unit: String, 10 "PolicyGroupId" policy_group_id: String,
    11 "PostPaidAfterUsedUp" post_paid_after_used_up: bool, 12 "ProductType" product_type: String,
    13 "RegionConfigList" region_config_list: Vec<CreateTemplateRegionConfigList>,
    14 "ResourceGroupId" resource_group_id: String,
    15 "ResourceTagList" resource_tag_list: Vec<CreateTemplateResourceTagList>,
    16 "SiteConfigList" site_config_list: Vec<CreateTemplateSiteConfigList>,
    17 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 18 "SystemDiskSize" system_disk_size: i64,
    19 "TemplateName" template_name, 20 "TimerGroupId" timer_group_id: String, 21 "UserDuration" user_duration: i64
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
    Mark::new(21, Location::Body, Style::None)
] }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateTemplateDataDiskList() {
    0 "PerformanceLevel" performance_level: String, 1 "Size" size: i64
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateRegionConfigList {
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
input! { CreateTemplateRegionConfigList() {
    0 "OfficeSiteId" office_site_id: String, 1 "RegionId" region_id: String,
    2 "ResourceInstanceType" resource_instance_type: String, 3 "SnapshotPolicyId" snapshot_policy_id: String,
    4 "SubnetId" subnet_id: String, 5 "VolumeEncryptionEnable" volume_encryption_enable: bool,
    6 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTemplateResourceTagList() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}
input! { CreateTemplateSiteConfigList() {
    0 "AppRuleId" app_rule_id: String, 1 "SiteId" site_id: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTemplateOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates virtual bridge: `CreateVirtualBridge` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/CreateVirtualBridge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBridge {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bridge_level: Option<String>,
    /// Required.
    pub office_site_id: String,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateVirtualBridge(office_site_id: String, region_id: String)
    "CreateVirtualBridge" -> CreateVirtualBridgeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BridgeLevel" bridge_level: String,
    3 "OfficeSiteId" office_site_id, 4 "PaidCallBackUrl" paid_call_back_url: String, 5 "Period" period: i64,
    6 "PeriodUnit" period_unit: String, 7 "PromotionId" promotion_id: String, 8 "RegionId" region_id
} }

/// Response of [`CreateVirtualBridge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBridgeOutput {
    pub bridge_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateVirtualBridgeOutput {
    0 "BridgeId" bridge_id: String, 1 "OrderId" order_id: i64
} }

/// Deletes auto snapshot policy: `DeleteAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    /// Required.
    pub policy_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAutoSnapshotPolicy(policy_id: Vec<String>, region_id: String) "DeleteAutoSnapshotPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteAutoSnapshotPolicy`]: empty.
pub type DeleteAutoSnapshotPolicyOutput = Empty;

/// Deletes bundles: `DeleteBundles` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteBundles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBundles {
    /// Required.
    pub bundle_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBundles(bundle_id: Vec<String>, region_id: String) "DeleteBundles" -> Empty {
    0 "BundleId" bundle_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteBundles`]: empty.
pub type DeleteBundlesOutput = Empty;

/// Deletes cds file: `DeleteCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdsFile {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCdsFile(cds_id: String, file_id: String, region_id: String) "DeleteCdsFile" -> DeleteCdsFileOutput {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id, 3 "GroupId" group_id: String,
    4 "RegionId" region_id
} }

/// Response of [`DeleteCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdsFileOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCdsFileOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes center policy: `DeleteCenterPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteCenterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenterPolicy {
    /// Required.
    pub business_type: i64,
    /// Required.
    pub policy_group_ids: Vec<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    DeleteCenterPolicy(business_type: i64, policy_group_ids: Vec<String>, region_id: String, resource_type: String)
    "DeleteCenterPolicy" -> Empty {
    0 "BusinessType" business_type, 1 "PolicyGroupIds" policy_group_ids, 2 "RegionId" region_id,
    3 "ResourceType" resource_type
} }

/// Response of [`DeleteCenterPolicy`]: empty.
pub type DeleteCenterPolicyOutput = Empty;

/// Deletes cloud drive groups: `DeleteCloudDriveGroups` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteCloudDriveGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudDriveGroups {
    /// Required.
    pub cds_id: String,
    pub group_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCloudDriveGroups(cds_id: String, region_id: String)
    "DeleteCloudDriveGroups" -> DeleteCloudDriveGroupsOutput {
    0 "CdsId" cds_id, 1 "GroupId" group_id: Vec<String>, 2 "RegionId" region_id
} }

/// Response of [`DeleteCloudDriveGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudDriveGroupsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCloudDriveGroupsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes cloud drive users: `DeleteCloudDriveUsers` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteCloudDriveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudDriveUsers {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCloudDriveUsers(cds_id: String, region_id: String) "DeleteCloudDriveUsers" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: Vec<String>, 2 "RegionId" region_id
} }

/// Response of [`DeleteCloudDriveUsers`]: empty.
pub type DeleteCloudDriveUsersOutput = Empty;

/// Deletes config group: `DeleteConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigGroup {
    pub group_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { DeleteConfigGroup() "DeleteConfigGroup" -> Empty {
    0 "GroupIds" group_ids: Vec<String>, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteConfigGroup`]: empty.
pub type DeleteConfigGroupOutput = Empty;

/// Deletes desktop group: `DeleteDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDesktopGroup {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { DeleteDesktopGroup(desktop_group_id: String, region_id: String) "DeleteDesktopGroup" -> Empty {
    0 "DesktopGroupId" desktop_group_id, 1 "RegionId" region_id, 2 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`DeleteDesktopGroup`]: empty.
pub type DeleteDesktopGroupOutput = Empty;

/// Deletes desktops: `DeleteDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDesktops {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { DeleteDesktops(desktop_id: Vec<String>, region_id: String) "DeleteDesktops" -> Empty {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id, 2 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`DeleteDesktops`]: empty.
pub type DeleteDesktopsOutput = Empty;

/// Deletes devices: `DeleteDevices` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevices {
    /// Required.
    pub client_type: i64,
    /// Required.
    pub device_ids: Vec<String>,
    /// Required.
    pub force: i64,
    pub region_id: Option<String>,
}
operation! { DeleteDevices(client_type: i64, device_ids: Vec<String>, force: i64) "DeleteDevices" -> Empty {
    0 "ClientType" client_type, 1 "DeviceIds" device_ids, 2 "Force" force, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteDevices`]: empty.
pub type DeleteDevicesOutput = Empty;

/// Deletes directories: `DeleteDirectories` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectories {
    /// Required.
    pub directory_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDirectories(directory_id: Vec<String>, region_id: String) "DeleteDirectories" -> Empty {
    0 "DirectoryId" directory_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteDirectories`]: empty.
pub type DeleteDirectoriesOutput = Empty;

/// Deletes drive: `DeleteDrive` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteDrive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDrive {
    pub drive_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteDrive() "DeleteDrive" -> DeleteDriveOutput {
    0 "DriveId" drive_id: String, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteDrive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDriveOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDriveOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes edu room: `DeleteEduRoom` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteEduRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEduRoom {
    /// Required.
    pub edu_room_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEduRoom(edu_room_id: String, region_id: String) "DeleteEduRoom" -> Empty {
    0 "EduRoomId" edu_room_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteEduRoom`]: empty.
pub type DeleteEduRoomOutput = Empty;

/// Deletes forward entry: `DeleteForwardEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteForwardEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardEntry {
    pub forward_entry_id: Option<String>,
    /// Required.
    pub forward_table_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteForwardEntry(forward_table_id: String, region_id: String) "DeleteForwardEntry" -> Empty {
    0 "ForwardEntryId" forward_entry_id: String, 1 "ForwardTableId" forward_table_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteForwardEntry`]: empty.
pub type DeleteForwardEntryOutput = Empty;

/// Deletes images: `DeleteImages` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub delete_cascaded_bundle: Option<bool>,
    /// Required.
    pub image_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteImages(image_id: Vec<String>, region_id: String) "DeleteImages" -> Empty {
    0 "DeleteCascadedBundle" delete_cascaded_bundle: bool, 1 "ImageId" image_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteImages`]: empty.
pub type DeleteImagesOutput = Empty;

/// Deletes nas file systems: `DeleteNASFileSystems` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteNASFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNASFileSystems {
    /// Required.
    pub file_system_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteNASFileSystems(file_system_id: Vec<String>, region_id: String) "DeleteNASFileSystems" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteNASFileSystems`]: empty.
pub type DeleteNASFileSystemsOutput = Empty;

/// Deletes nat gateway: `DeleteNatGateway` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteNatGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String, region_id: String) "DeleteNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteNatGateway`]: empty.
pub type DeleteNatGatewayOutput = Empty;

/// Deletes network packages: `DeleteNetworkPackages` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteNetworkPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkPackages {
    /// Required.
    pub network_package_id: Vec<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { DeleteNetworkPackages(network_package_id: Vec<String>, region_id: String)
    "DeleteNetworkPackages" -> Empty {
    0 "NetworkPackageId" network_package_id, 1 "RegionId" region_id, 2 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`DeleteNetworkPackages`]: empty.
pub type DeleteNetworkPackagesOutput = Empty;

/// Deletes office site accelerator: `DeleteOfficeSiteAccelerator` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteOfficeSiteAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfficeSiteAccelerator {
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteOfficeSiteAccelerator(office_site_id: String, region_id: String)
    "DeleteOfficeSiteAccelerator" -> Empty {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteOfficeSiteAccelerator`]: empty.
pub type DeleteOfficeSiteAcceleratorOutput = Empty;

/// Deletes office sites: `DeleteOfficeSites` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteOfficeSites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfficeSites {
    /// Required.
    pub office_site_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteOfficeSites(office_site_id: Vec<String>, region_id: String) "DeleteOfficeSites" -> Empty {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteOfficeSites`]: empty.
pub type DeleteOfficeSitesOutput = Empty;

/// Deletes policy groups: `DeletePolicyGroups` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeletePolicyGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyGroups {
    /// Required.
    pub policy_group_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeletePolicyGroups(policy_group_id: Vec<String>, region_id: String) "DeletePolicyGroups" -> Empty {
    0 "PolicyGroupId" policy_group_id, 1 "RegionId" region_id
} }

/// Response of [`DeletePolicyGroups`]: empty.
pub type DeletePolicyGroupsOutput = Empty;

/// Deletes qos rules: `DeleteQosRules` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteQosRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosRules {
    /// Required.
    pub qos_rule_id: Vec<String>,
}
operation! { DeleteQosRules(qos_rule_id: Vec<String>) "DeleteQosRules" -> Empty {
    0 "QosRuleId" qos_rule_id
} }

/// Response of [`DeleteQosRules`]: empty.
pub type DeleteQosRulesOutput = Empty;

/// Deletes route entry: `DeleteRouteEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntry {
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub route_entry_id: Option<String>,
    /// Required.
    pub route_table_id: String,
}
operation! { DeleteRouteEntry(region_id: String, route_table_id: String) "DeleteRouteEntry" -> Empty {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "NextHopId" next_hop_id: String, 2 "RegionId" region_id,
    3 "RouteEntryId" route_entry_id: String, 4 "RouteTableId" route_table_id
} }

/// Response of [`DeleteRouteEntry`]: empty.
pub type DeleteRouteEntryOutput = Empty;

/// Deletes route table: `DeleteRouteTable` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTable {
    /// Required.
    pub region_id: String,
    /// Required.
    pub route_table_id: String,
}
operation! { DeleteRouteTable(region_id: String, route_table_id: String) "DeleteRouteTable" -> Empty {
    0 "RegionId" region_id, 1 "RouteTableId" route_table_id
} }

/// Response of [`DeleteRouteTable`]: empty.
pub type DeleteRouteTableOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: Vec<String>,
}
operation! { DeleteSnapshot(region_id: String, snapshot_id: Vec<String>) "DeleteSnapshot" -> Empty {
    0 "RegionId" region_id, 1 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes snat entry: `DeleteSnatEntry` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    /// Required.
    pub region_id: String,
    /// Required.
    pub snat_entry_id: String,
    /// Required.
    pub snat_table_id: String,
}
operation! { DeleteSnatEntry(region_id: String, snat_entry_id: String, snat_table_id: String)
    "DeleteSnatEntry" -> Empty {
    0 "RegionId" region_id, 1 "SnatEntryId" snat_entry_id, 2 "SnatTableId" snat_table_id
} }

/// Response of [`DeleteSnatEntry`]: empty.
pub type DeleteSnatEntryOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub region_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteSubnet(region_id: String, subnet_id: String) "DeleteSubnet" -> DeleteSubnetOutput {
    0 "RegionId" region_id, 1 "SubnetId" subnet_id
} }

/// Response of [`DeleteSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { DeleteSubnetOutput {
    0 "SubnetId" subnet_id: String
} }

/// Deletes templates: `DeleteTemplates` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplates {
    pub biz_type: Option<String>,
    pub template_ids: Option<Vec<String>>,
}
operation! { DeleteTemplates() "DeleteTemplates" -> DeleteTemplatesOutput {
    0 "BizType" biz_type: String, 1 "TemplateIds" template_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplatesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTemplatesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes virtual bridge: `DeleteVirtualBridge` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteVirtualBridge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualBridge {
    /// Required.
    pub bridge_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteVirtualBridge(bridge_id: String, region_id: String) "DeleteVirtualBridge" -> Empty {
    0 "BridgeId" bridge_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteVirtualBridge`]: empty.
pub type DeleteVirtualBridgeOutput = Empty;

/// Deletes virtual mfa device: `DeleteVirtualMFADevice` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DeleteVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualMFADevice {
    /// Required.
    pub region_id: String,
    /// Required.
    pub serial_number: String,
}
operation! { DeleteVirtualMFADevice(region_id: String, serial_number: String) "DeleteVirtualMFADevice" -> Empty {
    0 "RegionId" region_id, 1 "SerialNumber" serial_number
} }

/// Response of [`DeleteVirtualMFADevice`]: empty.
pub type DeleteVirtualMFADeviceOutput = Empty;

/// Describes acl entries: `DescribeAclEntries` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeAclEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclEntries {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}
operation! { DescribeAclEntries(region_id: String) "DescribeAclEntries" -> DescribeAclEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OfficeSiteId" office_site_id: String,
    3 "RegionId" region_id, 4 "SourceId" source_id: String, 5 "SourceType" source_type: String
} }
paged! { DescribeAclEntries: DescribeAclEntriesAclEntries =
    Token "NextToken", "AclEntries" acl_entries, next "NextToken" }

/// Response of [`DescribeAclEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclEntriesOutput {
    pub acl_entries: Vec<DescribeAclEntriesAclEntries>,
    pub next_token: Option<String>,
}
model! { DescribeAclEntriesOutput {
    0 "AclEntries" acl_entries: Vec<DescribeAclEntriesAclEntries>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeAclEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclEntriesAclEntries {
    pub policy: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeAclEntriesAclEntries {
    0 "Policy" policy: String, 1 "SourceId" source_id: String, 2 "SourceType" source_type: String
} }

/// Describes auto snapshot policy: `DescribeAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicy {
    /// At most 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAutoSnapshotPolicy(region_id: String)
    "DescribeAutoSnapshotPolicy" -> DescribeAutoSnapshotPolicyOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PolicyId" policy_id: String,
    3 "PolicyName" policy_name: String, 4 "RegionId" region_id
} }
paged! { DescribeAutoSnapshotPolicy: DescribeAutoSnapshotPolicyAutoSnapshotPolicies =
    Token "NextToken", "AutoSnapshotPolicies" auto_snapshot_policies, next "NextToken" }

/// Response of [`DescribeAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyOutput {
    pub auto_snapshot_policies: Vec<DescribeAutoSnapshotPolicyAutoSnapshotPolicies>,
    pub next_token: Option<String>,
}
model! { DescribeAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicies" auto_snapshot_policies: Vec<DescribeAutoSnapshotPolicyAutoSnapshotPolicies>,
    1 "NextToken" next_token: String
} }

/// In the response of [`DescribeAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAutoSnapshotPolicies {
    pub creation_time: Option<String>,
    pub cron_expression: Option<String>,
    pub desktop_num: Option<i64>,
    pub disk_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub retention_days: Option<String>,
    pub status: Option<String>,
    pub time_points: Option<String>,
}
model! { DescribeAutoSnapshotPolicyAutoSnapshotPolicies {
    0 "CreationTime" creation_time: String, 1 "CronExpression" cron_expression: String, 2 "DesktopNum" desktop_num: i64,
    3 "DiskType" disk_type: String, 4 "PolicyId" policy_id: String, 5 "PolicyName" policy_name: String,
    6 "RegionId" region_id: String, 7 "RetentionDays" retention_days: String, 8 "Status" status: String,
    9 "TimePoints" time_points: String
} }

/// Describes bundles: `DescribeBundles` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeBundles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundles {
    pub bundle_id: Option<Vec<String>>,
    pub bundle_type: Option<String>,
    pub check_stock: Option<bool>,
    pub cpu_count: Option<i64>,
    pub desktop_type_family: Option<String>,
    pub fota_channel: Option<String>,
    pub from_desktop_group: Option<bool>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_type: Option<String>,
    pub image_id: Option<Vec<String>>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub memory_size: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub scope: Option<String>,
    pub selected_bundle: Option<bool>,
    pub session_type: Option<String>,
    pub support_multi_session: Option<bool>,
    pub volume_encryption_enabled: Option<bool>,
}
operation! { DescribeBundles(region_id: String) "DescribeBundles" -> DescribeBundlesOutput {
    0 "BundleId" bundle_id: Vec<String>, 1 "BundleType" bundle_type: String, 2 "CheckStock" check_stock: bool,
    3 "CpuCount" cpu_count: i64, 4 "DesktopTypeFamily" desktop_type_family: String,
    5 "FotaChannel" fota_channel: String, 6 "FromDesktopGroup" from_desktop_group: bool, 7 "GpuCount" gpu_count: f64,
    8 "GpuDriverType" gpu_driver_type: String, 9 "ImageId" image_id: Vec<String>, 10 "MaxResults" max_results: i64,
    11 "MemorySize" memory_size: i64, 12 "NextToken" next_token: String, 13 "OsType" os_type: String,
    14 "ProtocolType" protocol_type: String, 15 "RegionId" region_id, 16 "Scope" scope: String,
    17 "SelectedBundle" selected_bundle: bool, 18 "SessionType" session_type: String,
    19 "SupportMultiSession" support_multi_session: bool, 20 "VolumeEncryptionEnabled" volume_encryption_enabled: bool
} }
paged! { DescribeBundles: DescribeBundlesBundles = Token "NextToken", "Bundles" bundles, next "NextToken" }

/// Response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesOutput {
    pub bundles: Vec<DescribeBundlesBundles>,
    pub next_token: Option<String>,
}
model! { DescribeBundlesOutput {
    0 "Bundles" bundles: Vec<DescribeBundlesBundles>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesBundles {
    pub bundle_id: Option<String>,
    pub bundle_name: Option<String>,
    pub bundle_type: Option<String>,
    pub creation_time: Option<String>,
    pub data_disk_category: Option<String>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub desktop_type_attribute: Option<DescribeBundlesDesktopTypeAttribute>,
    pub desktop_type_family: Option<String>,
    pub disks: Vec<DescribeBundlesDisks>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_status: Option<String>,
    pub language: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub protocol_type: Option<String>,
    pub session_type: Option<String>,
    pub stock_state: Option<String>,
    pub system_disk_category: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { DescribeBundlesBundles {
    0 "BundleId" bundle_id: String, 1 "BundleName" bundle_name: String, 2 "BundleType" bundle_type: String,
    3 "CreationTime" creation_time: String, 4 "DataDiskCategory" data_disk_category: String,
    5 "Description" description: String, 6 "DesktopType" desktop_type: String,
    7 "DesktopTypeAttribute" desktop_type_attribute: DescribeBundlesDesktopTypeAttribute,
    8 "DesktopTypeFamily" desktop_type_family: String, 9 "Disks" disks: Vec<DescribeBundlesDisks>,
    10 "ImageId" image_id: String, 11 "ImageName" image_name: String, 12 "ImageStatus" image_status: String,
    13 "Language" language: String, 14 "OsType" os_type: String, 15 "Platform" platform: String,
    16 "ProtocolType" protocol_type: String, 17 "SessionType" session_type: String, 18 "StockState" stock_state: String,
    19 "SystemDiskCategory" system_disk_category: String, 20 "VolumeEncryptionEnabled" volume_encryption_enabled: bool,
    21 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesDesktopTypeAttribute {
    pub cpu_count: Option<i64>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub memory_size: Option<i64>,
}
model! { DescribeBundlesDesktopTypeAttribute {
    0 "CpuCount" cpu_count: i64, 1 "GpuCount" gpu_count: f64, 2 "GpuSpec" gpu_spec: String,
    3 "MemorySize" memory_size: i64
} }

/// In the response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesDisks {
    pub disk_performance_level: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
model! { DescribeBundlesDisks {
    0 "DiskPerformanceLevel" disk_performance_level: String, 1 "DiskSize" disk_size: i64, 2 "DiskType" disk_type: String
} }

/// Describes cds file share links: `DescribeCdsFileShareLinks` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCdsFileShareLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdsFileShareLinks {
    /// Required.
    pub cds_id: String,
    pub creators: Option<Vec<String>>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub share_id: Option<String>,
    pub share_name: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeCdsFileShareLinks(cds_id: String) "DescribeCdsFileShareLinks" -> DescribeCdsFileShareLinksOutput {
    0 "CdsId" cds_id, 1 "Creators" creators: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ShareId" share_id: String, 5 "ShareName" share_name: String,
    6 "Status" status: String
} }
paged! { DescribeCdsFileShareLinks: CdsFileShareLinkModel = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeCdsFileShareLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdsFileShareLinksOutput {
    pub code: Option<String>,
    pub data: Vec<CdsFileShareLinkModel>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCdsFileShareLinksOutput {
    0 "Code" code: String, 1 "Data" data: Vec<CdsFileShareLinkModel>, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Success" success: bool
} }

/// Describes cens: `DescribeCens` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCens {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCens(region_id: String) "DescribeCens" -> DescribeCensOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { DescribeCens: DescribeCensCens = Number "PageNumber", "Cens" cens, total "TotalCount" }

/// Response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensOutput {
    pub cens: Vec<DescribeCensCens>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCensOutput {
    0 "Cens" cens: Vec<DescribeCensCens>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensCens {
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ipv6_level: Option<String>,
    pub name: Option<String>,
    pub package_ids: Vec<DescribeCensPackageIds>,
    pub protection_level: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeCensTags>,
}
model! { DescribeCensCens {
    0 "CenId" cen_id: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "Ipv6Level" ipv6_level: String, 4 "Name" name: String, 5 "PackageIds" package_ids: Vec<DescribeCensPackageIds>,
    6 "ProtectionLevel" protection_level: String, 7 "Status" status: String, 8 "Tags" tags: Vec<DescribeCensTags>
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensPackageIds {
    pub package_id: Option<String>,
}
model! { DescribeCensPackageIds {
    0 "PackageId" package_id: String
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCensTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes center policy list: `DescribeCenterPolicyList` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCenterPolicyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyList {
    pub academic_proxy: Option<String>,
    /// Required.
    pub business_type: i64,
    pub model_library: Option<String>,
    /// 1 to 200.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_group_id: Option<Vec<String>>,
    pub port_proxy: Option<String>,
    /// Required.
    pub resource_type: String,
    pub scope: Option<String>,
}
operation! { DescribeCenterPolicyList(business_type: i64, resource_type: String)
    "DescribeCenterPolicyList" -> DescribeCenterPolicyListOutput {
    0 "AcademicProxy" academic_proxy: String, 1 "BusinessType" business_type, 2 "ModelLibrary" model_library: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PolicyGroupId" policy_group_id: Vec<String>,
    6 "PortProxy" port_proxy: String, 7 "ResourceType" resource_type, 8 "Scope" scope: String
} }
paged! { DescribeCenterPolicyList: DescribeCenterPolicyListDescribePolicyGroups =
    Number "PageNumber", "DescribePolicyGroups" describe_policy_groups, total "TotalCount" }

/// Response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListOutput {
    pub describe_policy_groups: Vec<DescribeCenterPolicyListDescribePolicyGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeCenterPolicyListOutput {
    0 "DescribePolicyGroups" describe_policy_groups: Vec<DescribeCenterPolicyListDescribePolicyGroups>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListDescribePolicyGroups {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub admin_monitor: Option<i64>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules: Vec<
        DescribeCenterPolicyListAuthorizeAccessPolicyRules,
    >,
    pub authorize_security_policy_rules: Vec<
        DescribeCenterPolicyListAuthorizeSecurityPolicyRules,
    >,
    pub auto_reconnect: Option<String>,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_hibernate: Option<String>,
    pub client_restart: Option<String>,
    pub client_shutdown: Option<String>,
    pub client_types: Vec<DescribeCenterPolicyListClientTypes>,
    pub clipboard: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Vec<String>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Vec<DescribeCenterPolicyListDeviceRedirects>,
    pub device_rules: Vec<DescribeCenterPolicyListDeviceRules>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_register_value: Option<String>,
    pub domain_resolve_rule: Vec<DescribeCenterPolicyListDomainResolveRule>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub hover_hibernate: Option<String>,
    pub hover_restart: Option<String>,
    pub hover_shutdown: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub kms_server: Option<String>,
    pub kms_server_config: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Vec<String>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Vec<DescribeCenterPolicyListNetRedirectRule>,
    pub network_printer: Option<String>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub organization_count: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    pub port_proxy: Option<String>,
    pub printer_redirection: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_paths: Vec<String>,
    pub record_event_registers: Vec<String>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Vec<String>,
    pub screen_display_mode: Option<String>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Vec<DescribeCenterPolicyListUsbSupplyRedirectRule>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    pub video_enc_max_qp: Option<i64>,
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}
model! { DescribeCenterPolicyListDescribePolicyGroups {
    0 "AcademicProxy" academic_proxy: String, 1 "AdminAccess" admin_access: String,
    2 "AdminKeyboardOnFullScreen" admin_keyboard_on_full_screen: String,
    3 "AdminKeyboardOnWindows" admin_keyboard_on_windows: String, 4 "AdminMonitor" admin_monitor: i64,
    5 "AppContentProtection" app_content_protection: String,
    6 "AuthorizeAccessPolicyRules" authorize_access_policy_rules: Vec<DescribeCenterPolicyListAuthorizeAccessPolicyRules>,
    7 "AuthorizeSecurityPolicyRules" authorize_security_policy_rules: Vec<DescribeCenterPolicyListAuthorizeSecurityPolicyRules>,
    8 "AutoReconnect" auto_reconnect: String, 9 "CameraRedirect" camera_redirect: String,
    10 "ClientControlMenu" client_control_menu: String, 11 "ClientCreateSnapshot" client_create_snapshot: String,
    12 "ClientHibernate" client_hibernate: String, 13 "ClientRestart" client_restart: String,
    14 "ClientShutdown" client_shutdown: String,
    15 "ClientTypes" client_types: Vec<DescribeCenterPolicyListClientTypes>, 16 "Clipboard" clipboard: String,
    17 "ColorEnhancement" color_enhancement: String, 18 "CpdDriveClipboard" cpd_drive_clipboard: String,
    19 "CpuDownGradeDuration" cpu_down_grade_duration: i64, 20 "CpuOverload" cpu_overload: String,
    21 "CpuProcessors" cpu_processors: Vec<String>, 22 "CpuProtectedMode" cpu_protected_mode: String,
    23 "CpuRateLimit" cpu_rate_limit: i64, 24 "CpuSampleDuration" cpu_sample_duration: i64,
    25 "CpuSingleRateLimit" cpu_single_rate_limit: i64, 26 "DesktopCount" desktop_count: i64,
    27 "DesktopGroupCount" desktop_group_count: i64, 28 "DeviceConnectHint" device_connect_hint: String,
    29 "DeviceRedirects" device_redirects: Vec<DescribeCenterPolicyListDeviceRedirects>,
    30 "DeviceRules" device_rules: Vec<DescribeCenterPolicyListDeviceRules>,
    31 "DisconnectKeepSession" disconnect_keep_session: String,
    32 "DisconnectKeepSessionTime" disconnect_keep_session_time: i64, 33 "DiskOverload" disk_overload: String,
    34 "DisplayMode" display_mode: String, 35 "DomainRegisterValue" domain_register_value: String,
    36 "DomainResolveRule" domain_resolve_rule: Vec<DescribeCenterPolicyListDomainResolveRule>,
    37 "DomainResolveRuleType" domain_resolve_rule_type: String,
    38 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String, 39 "EndUserCount" end_user_count: String,
    40 "EndUserGroupCoordinate" end_user_group_coordinate: String, 41 "ExternalDrive" external_drive: String,
    42 "FileMigrate" file_migrate: String, 43 "FileTransferAddress" file_transfer_address: String,
    44 "FileTransferInSize" file_transfer_in_size: String, 45 "FileTransferInUnit" file_transfer_in_unit: String,
    46 "FileTransferOutSize" file_transfer_out_size: String, 47 "FileTransferOutUnit" file_transfer_out_unit: String,
    48 "FileTransferSizeLimit" file_transfer_size_limit: String, 49 "FileTransferSpeed" file_transfer_speed: String,
    50 "FileTransferSpeedLocation" file_transfer_speed_location: String, 51 "GpuAcceleration" gpu_acceleration: String,
    52 "HoverConfigMsg" hover_config_msg: String, 53 "HoverHibernate" hover_hibernate: String,
    54 "HoverRestart" hover_restart: String, 55 "HoverShutdown" hover_shutdown: String,
    56 "Html5Access" html5_access: String, 57 "Html5FileTransfer" html5_file_transfer: String,
    58 "InternetCommunicationProtocol" internet_communication_protocol: String,
    59 "InternetPrinter" internet_printer: String, 60 "KeyboardControl" keyboard_control: String,
    61 "KmsServer" kms_server: String, 62 "KmsServerConfig" kms_server_config: String,
    63 "LocalDrive" local_drive: String, 64 "MaxReconnectTime" max_reconnect_time: i64,
    65 "MemoryDownGradeDuration" memory_down_grade_duration: i64, 66 "MemoryOverload" memory_overload: String,
    67 "MemoryProcessors" memory_processors: Vec<String>, 68 "MemoryProtectedMode" memory_protected_mode: String,
    69 "MemoryRateLimit" memory_rate_limit: i64, 70 "MemorySampleDuration" memory_sample_duration: i64,
    71 "MemorySingleRateLimit" memory_single_rate_limit: i64, 72 "MobileRestart" mobile_restart: String,
    73 "MobileSafeMenu" mobile_safe_menu: String, 74 "MobileShutdown" mobile_shutdown: String,
    75 "MobileWuyingKeeper" mobile_wuying_keeper: String, 76 "MobileWyAssistant" mobile_wy_assistant: String,
    77 "ModelLibrary" model_library: String, 78 "MultiScreen" multi_screen: String, 79 "Name" name: String,
    80 "NetRedirect" net_redirect: String,
    81 "NetRedirectRule" net_redirect_rule: Vec<DescribeCenterPolicyListNetRedirectRule>,
    82 "NetworkPrinter" network_printer: String, 83 "NoOperationDisconnect" no_operation_disconnect: String,
    84 "NoOperationDisconnectTime" no_operation_disconnect_time: i64, 85 "OrganizationCount" organization_count: String,
    86 "PolicyGroupId" policy_group_id: String, 87 "PolicyGroupType" policy_group_type: String,
    88 "PolicyStatus" policy_status: String, 89 "PortProxy" port_proxy: String,
    90 "PrinterRedirection" printer_redirection: String, 91 "QualityEnhancement" quality_enhancement: String,
    92 "RecordContent" record_content: String, 93 "RecordContentExpires" record_content_expires: i64,
    94 "RecordEventDuration" record_event_duration: i64, 95 "RecordEventFilePaths" record_event_file_paths: Vec<String>,
    96 "RecordEventRegisters" record_event_registers: Vec<String>, 97 "Recording" recording: String,
    98 "RecordingAudio" recording_audio: String, 99 "RecordingDuration" recording_duration: i64,
    100 "RecordingEndTime" recording_end_time: String, 101 "RecordingExpires" recording_expires: i64,
    102 "RecordingFps" recording_fps: i64, 103 "RecordingStartTime" recording_start_time: String,
    104 "RecordingUserNotify" recording_user_notify: String,
    105 "RecordingUserNotifyMessage" recording_user_notify_message: String,
    106 "RemoteCoordinate" remote_coordinate: String, 107 "ResetDesktop" reset_desktop: String,
    108 "ResolutionDpi" resolution_dpi: i64, 109 "ResolutionHeight" resolution_height: i64,
    110 "ResolutionModel" resolution_model: String, 111 "ResolutionWidth" resolution_width: i64,
    112 "ResourceGroupCount" resource_group_count: i64, 113 "SafeMenu" safe_menu: String, 114 "Scope" scope: String,
    115 "ScopeValue" scope_value: Vec<String>, 116 "ScreenDisplayMode" screen_display_mode: String,
    117 "SmoothEnhancement" smooth_enhancement: String, 118 "StatusMonitor" status_monitor: String,
    119 "StreamingMode" streaming_mode: String, 120 "TargetFps" target_fps: i64, 121 "Taskbar" taskbar: String,
    122 "UsbRedirect" usb_redirect: String,
    123 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<DescribeCenterPolicyListUsbSupplyRedirectRule>,
    124 "UseTime" use_time: String, 125 "VideoEncAvgKbps" video_enc_avg_kbps: i64,
    126 "VideoEncMaxQP" video_enc_max_qp: i64, 127 "VideoEncMinQP" video_enc_min_qp: i64,
    128 "VideoEncPeakKbps" video_enc_peak_kbps: i64, 129 "VideoEncPolicy" video_enc_policy: String,
    130 "VideoRedirect" video_redirect: String, 131 "VisualQuality" visual_quality: String,
    132 "Watermark" watermark: String, 133 "WatermarkAntiCam" watermark_anti_cam: String,
    134 "WatermarkColor" watermark_color: i64, 135 "WatermarkCustomText" watermark_custom_text: String,
    136 "WatermarkDegree" watermark_degree: f64, 137 "WatermarkFontSize" watermark_font_size: i64,
    138 "WatermarkFontStyle" watermark_font_style: String, 139 "WatermarkPower" watermark_power: String,
    140 "WatermarkRowAmount" watermark_row_amount: i64, 141 "WatermarkSecurity" watermark_security: String,
    142 "WatermarkShadow" watermark_shadow: String, 143 "WatermarkTransparencyValue" watermark_transparency_value: i64,
    144 "WatermarkType" watermark_type: String, 145 "WuyingKeeper" wuying_keeper: String,
    146 "WyAssistant" wy_assistant: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListAuthorizeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
model! { DescribeCenterPolicyListAuthorizeAccessPolicyRules {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListAuthorizeSecurityPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCenterPolicyListAuthorizeSecurityPolicyRules {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListClientTypes {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenterPolicyListClientTypes {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
model! { DescribeCenterPolicyListDeviceRedirects {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
model! { DescribeCenterPolicyListDeviceRules {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
model! { DescribeCenterPolicyListDomainResolveRule {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeCenterPolicyListNetRedirectRule {
    0 "Domain" domain: String, 1 "Policy" policy: String, 2 "RuleType" rule_type: String
} }

/// In the response of [`DescribeCenterPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenterPolicyListUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}
model! { DescribeCenterPolicyListUsbSupplyRedirectRule {
    0 "Description" description: String, 1 "ProductId" product_id: String, 2 "UsbRedirectType" usb_redirect_type: i64,
    3 "UsbRuleType" usb_rule_type: i64, 4 "VendorId" vendor_id: String
} }

/// Describes client events: `DescribeClientEvents` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeClientEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientEvents {
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_id: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub event_types: Option<Vec<String>>,
    pub fill_hardware_info: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeClientEvents(region_id: String) "DescribeClientEvents" -> DescribeClientEventsOutput {
    0 "DesktopId" desktop_id: String, 1 "DesktopIp" desktop_ip: String, 2 "DesktopName" desktop_name: String,
    3 "DirectoryId" directory_id: String, 4 "EndTime" end_time: String, 5 "EndUserId" end_user_id: String,
    6 "EndUserIds" end_user_ids: Vec<String>, 7 "EventType" event_type: String, 8 "EventTypes" event_types: Vec<String>,
    9 "FillHardwareInfo" fill_hardware_info: bool, 10 "Language" language: String, 11 "MaxResults" max_results: i64,
    12 "NextToken" next_token: String, 13 "OfficeSiteId" office_site_id: String,
    14 "OfficeSiteName" office_site_name: String, 15 "RegionId" region_id, 16 "StartTime" start_time: String
} }
paged! { DescribeClientEvents: DescribeClientEventsEvents = Token "NextToken", "Events" events, next "NextToken" }

/// Response of [`DescribeClientEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientEventsOutput {
    pub events: Vec<DescribeClientEventsEvents>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeClientEventsOutput {
    0 "Events" events: Vec<DescribeClientEventsEvents>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClientEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientEventsEvents {
    pub ali_uid: Option<String>,
    pub bytes_received: Option<String>,
    pub bytes_send: Option<String>,
    pub client_ip: Option<String>,
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub description: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_id: Option<String>,
    pub event_id: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub terminal_info: Option<DescribeClientEventsTerminalInfo>,
}
model! { DescribeClientEventsEvents {
    0 "AliUid" ali_uid: String, 1 "BytesReceived" bytes_received: String, 2 "BytesSend" bytes_send: String,
    3 "ClientIp" client_ip: String, 4 "ClientOS" client_os: String, 5 "ClientVersion" client_version: String,
    6 "Description" description: String, 7 "DesktopGroupId" desktop_group_id: String,
    8 "DesktopGroupName" desktop_group_name: String, 9 "DesktopId" desktop_id: String,
    10 "DesktopIp" desktop_ip: String, 11 "DesktopName" desktop_name: String, 12 "DirectoryId" directory_id: String,
    13 "DirectoryType" directory_type: String, 14 "EndUserId" end_user_id: String, 15 "EventId" event_id: String,
    16 "EventTime" event_time: String, 17 "EventType" event_type: String, 18 "OfficeSiteId" office_site_id: String,
    19 "OfficeSiteName" office_site_name: String, 20 "OfficeSiteType" office_site_type: String,
    21 "RegionId" region_id: String, 22 "Status" status: String,
    23 "TerminalInfo" terminal_info: DescribeClientEventsTerminalInfo
} }

/// In the response of [`DescribeClientEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientEventsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
}
model! { DescribeClientEventsTerminalInfo {
    0 "Model" model: String, 1 "ProductName" product_name: String, 2 "SerialNumber" serial_number: String
} }

/// Describes cloud disk group drives: `DescribeCloudDiskGroupDrives` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCloudDiskGroupDrives>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrives {
    /// Required.
    pub cds_id: String,
    pub group_name: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudDiskGroupDrives(cds_id: String, region_id: String)
    "DescribeCloudDiskGroupDrives" -> DescribeCloudDiskGroupDrivesOutput {
    0 "CdsId" cds_id, 1 "GroupName" group_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { DescribeCloudDiskGroupDrives: DescribeCloudDiskGroupDrivesCloudDriveGroups =
    Token "NextToken", "CloudDriveGroups" cloud_drive_groups, next "NextToken" }

/// Response of [`DescribeCloudDiskGroupDrives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrivesOutput {
    pub cloud_drive_groups: Vec<DescribeCloudDiskGroupDrivesCloudDriveGroups>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudDiskGroupDrivesOutput {
    0 "CloudDriveGroups" cloud_drive_groups: Vec<DescribeCloudDiskGroupDrivesCloudDriveGroups>, 1 "Count" count: i64,
    2 "NextToken" next_token: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeCloudDiskGroupDrives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrivesCloudDriveGroups {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}
model! { DescribeCloudDiskGroupDrivesCloudDriveGroups {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DriveId" drive_id: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "OrgId" org_id: String, 6 "Status" status: String,
    7 "TotalSize" total_size: i64, 8 "UsedSize" used_size: String
} }

/// Describes cloud disk groups: `DescribeCloudDiskGroups` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCloudDiskGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroups {
    /// Required.
    pub cds_id: String,
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub parent_org_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudDiskGroups(cds_id: String, region_id: String)
    "DescribeCloudDiskGroups" -> DescribeCloudDiskGroupsOutput {
    0 "CdsId" cds_id, 1 "GroupId" group_id: Vec<String>, 2 "GroupName" group_name: String,
    3 "ParentOrgId" parent_org_id: String, 4 "RegionId" region_id
} }

/// Response of [`DescribeCloudDiskGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupsOutput {
    pub cloud_drive_groups: Vec<DescribeCloudDiskGroupsCloudDriveGroups>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudDiskGroupsOutput {
    0 "CloudDriveGroups" cloud_drive_groups: Vec<DescribeCloudDiskGroupsCloudDriveGroups>, 1 "Count" count: i64,
    2 "NextToken" next_token: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeCloudDiskGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupsCloudDriveGroups {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}
model! { DescribeCloudDiskGroupsCloudDriveGroups {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DriveId" drive_id: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "OrgId" org_id: String, 6 "Status" status: String,
    7 "TotalSize" total_size: i64, 8 "UsedSize" used_size: String
} }

/// Describes cloud drive groups: `DescribeCloudDriveGroups` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCloudDriveGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveGroups {
    /// Required.
    pub cds_id: String,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub drive_status: Option<String>,
    pub drive_type: Option<String>,
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudDriveGroups(cds_id: String, region_id: String)
    "DescribeCloudDriveGroups" -> DescribeCloudDriveGroupsOutput {
    0 "CdsId" cds_id, 1 "DirectoryId" directory_id: String, 2 "DirectoryName" directory_name: String,
    3 "DriveStatus" drive_status: String, 4 "DriveType" drive_type: String, 5 "GroupId" group_id: Vec<String>,
    6 "GroupName" group_name: String, 7 "GroupType" group_type: String, 8 "MaxResults" max_results: i64,
    9 "NextToken" next_token: String, 10 "ParentGroupId" parent_group_id: String, 11 "RegionId" region_id
} }
paged! { DescribeCloudDriveGroups: DescribeCloudDriveGroupsCloudDriveGroups =
    Token "NextToken", "CloudDriveGroups" cloud_drive_groups, next "NextToken" }

/// Response of [`DescribeCloudDriveGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsOutput {
    pub cloud_drive_groups: Vec<DescribeCloudDriveGroupsCloudDriveGroups>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCloudDriveGroupsOutput {
    0 "CloudDriveGroups" cloud_drive_groups: Vec<DescribeCloudDriveGroupsCloudDriveGroups>, 1 "Count" count: i64,
    2 "NextToken" next_token: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeCloudDriveGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsCloudDriveGroups {
    pub admin_user_ids: Option<String>,
    pub admin_user_infos: Vec<DescribeCloudDriveGroupsAdminUserInfos>,
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub recycle_bin_size: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}
model! { DescribeCloudDriveGroupsCloudDriveGroups {
    0 "AdminUserIds" admin_user_ids: String,
    1 "AdminUserInfos" admin_user_infos: Vec<DescribeCloudDriveGroupsAdminUserInfos>,
    2 "CreateTime" create_time: String, 3 "DirectoryId" directory_id: String, 4 "DriveId" drive_id: String,
    5 "GroupId" group_id: String, 6 "GroupName" group_name: String, 7 "OrgId" org_id: String,
    8 "RecycleBinSize" recycle_bin_size: String, 9 "Status" status: String, 10 "TotalSize" total_size: i64,
    11 "UsedSize" used_size: String
} }

/// In the response of [`DescribeCloudDriveGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsAdminUserInfos {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub job_number: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
}
model! { DescribeCloudDriveGroupsAdminUserInfos {
    0 "Email" email: String, 1 "EndUserId" end_user_id: String, 2 "JobNumber" job_number: String,
    3 "NickName" nick_name: String, 4 "Phone" phone: String, 5 "RealNickName" real_nick_name: String,
    6 "Remark" remark: String
} }

/// Describes cloud drive permissions: `DescribeCloudDrivePermissions` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCloudDrivePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissions {
    /// Required.
    pub cds_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudDrivePermissions(cds_id: String, region_id: String)
    "DescribeCloudDrivePermissions" -> DescribeCloudDrivePermissionsOutput {
    0 "CdsId" cds_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeCloudDrivePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsOutput {
    pub cloud_drive_permission_models: Vec<
        DescribeCloudDrivePermissionsCloudDrivePermissionModels,
    >,
}
model! { DescribeCloudDrivePermissionsOutput {
    0 "CloudDrivePermissionModels" cloud_drive_permission_models: Vec<DescribeCloudDrivePermissionsCloudDrivePermissionModels>
} }

/// In the response of [`DescribeCloudDrivePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsCloudDrivePermissionModels {
    pub end_users: Vec<String>,
    pub permission: Option<String>,
}
model! { DescribeCloudDrivePermissionsCloudDrivePermissionModels {
    0 "EndUsers" end_users: Vec<String>, 1 "Permission" permission: String
} }

/// Describes cloud drive users: `DescribeCloudDriveUsers` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCloudDriveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveUsers {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudDriveUsers(cds_id: String, region_id: String)
    "DescribeCloudDriveUsers" -> DescribeCloudDriveUsersOutput {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { DescribeCloudDriveUsers: DescribeCloudDriveUsersCloudDriveUsers =
    Token "NextToken", "CloudDriveUsers" cloud_drive_users, next "NextToken" }

/// Response of [`DescribeCloudDriveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveUsersOutput {
    pub cloud_drive_users: Vec<DescribeCloudDriveUsersCloudDriveUsers>,
    pub next_token: Option<String>,
}
model! { DescribeCloudDriveUsersOutput {
    0 "CloudDriveUsers" cloud_drive_users: Vec<DescribeCloudDriveUsersCloudDriveUsers>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeCloudDriveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDriveUsersCloudDriveUsers {
    pub drive_id: Option<String>,
    pub end_user_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeCloudDriveUsersCloudDriveUsers {
    0 "DriveId" drive_id: String, 1 "EndUserId" end_user_id: String, 2 "Status" status: String,
    3 "TotalSize" total_size: i64, 4 "UsedSize" used_size: i64, 5 "UserId" user_id: String,
    6 "UserName" user_name: String
} }

/// Describes config group: `DescribeConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroup {
    pub group_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub r#type: Option<String>,
}
operation! { DescribeConfigGroup() "DescribeConfigGroup" -> DescribeConfigGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupIds" group_ids: Vec<String>, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProductType" product_type: String,
    6 "RegionId" region_id: String, 7 "Statuses" statuses: Vec<String>, 8 "Type" r#type: String
} }
paged! { DescribeConfigGroup: DescribeConfigGroupData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupOutput {
    pub data: Vec<DescribeConfigGroupData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeConfigGroupOutput {
    0 "Data" data: Vec<DescribeConfigGroupData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupData {
    pub bind_count: Option<i64>,
    pub bind_count_map: BTreeMap<String, i64>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub inner_timer_desc: Option<String>,
    pub inner_timer_name: Option<String>,
    pub is_bind: Option<bool>,
    pub is_update: Option<bool>,
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeConfigGroupData {
    0 "BindCount" bind_count: i64, 1 "BindCountMap" bind_count_map: BTreeMap<String, i64>,
    2 "Description" description: String, 3 "GroupId" group_id: String, 4 "InnerTimerDesc" inner_timer_desc: String,
    5 "InnerTimerName" inner_timer_name: String, 6 "IsBind" is_bind: bool, 7 "IsUpdate" is_update: bool,
    8 "Name" name: String, 9 "ProductType" product_type: String, 10 "Status" status: String, 11 "Type" r#type: String
} }

/// Describes customized list headers: `DescribeCustomizedListHeaders` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeCustomizedListHeaders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedListHeaders {
    pub lang_type: Option<String>,
    pub list_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCustomizedListHeaders(region_id: String)
    "DescribeCustomizedListHeaders" -> DescribeCustomizedListHeadersOutput {
    0 "LangType" lang_type: String, 1 "ListType" list_type: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeCustomizedListHeaders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersOutput {
    pub headers: Vec<DescribeCustomizedListHeadersHeaders>,
}
model! { DescribeCustomizedListHeadersOutput {
    0 "Headers" headers: Vec<DescribeCustomizedListHeadersHeaders>
} }

/// In the response of [`DescribeCustomizedListHeaders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersHeaders {
    pub display_type: Option<String>,
    pub header_key: Option<String>,
    pub header_name: Option<String>,
}
model! { DescribeCustomizedListHeadersHeaders {
    0 "DisplayType" display_type: String, 1 "HeaderKey" header_key: String, 2 "HeaderName" header_name: String
} }

/// Describes desktop group sessions: `DescribeDesktopGroupSessions` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopGroupSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessions {
    pub desktop_group_ids: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub fill_terminal_info: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub own_type: Option<i64>,
    pub region_id: Option<String>,
    pub session_status: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDesktopGroupSessions() "DescribeDesktopGroupSessions" -> DescribeDesktopGroupSessionsOutput {
    0 "DesktopGroupIds" desktop_group_ids: Vec<String>, 1 "DesktopGroupName" desktop_group_name: String,
    2 "EndTime" end_time: String, 3 "EndUserId" end_user_id: String, 4 "FillTerminalInfo" fill_terminal_info: bool,
    5 "Language" language: String, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "OwnType" own_type: i64, 9 "RegionId" region_id: String, 10 "SessionStatus" session_status: String,
    11 "StartTime" start_time: String
} }
paged! { DescribeDesktopGroupSessions: DescribeDesktopGroupSessionsSessions =
    Token "NextToken", "Sessions" sessions, next "NextToken" }

/// Response of [`DescribeDesktopGroupSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsOutput {
    pub next_token: Option<String>,
    pub sessions: Vec<DescribeDesktopGroupSessionsSessions>,
    pub total_count: Option<i64>,
}
model! { DescribeDesktopGroupSessionsOutput {
    0 "NextToken" next_token: String, 1 "Sessions" sessions: Vec<DescribeDesktopGroupSessionsSessions>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDesktopGroupSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsSessions {
    pub account_type: Option<String>,
    pub client_ip: Option<String>,
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_apply_coordinate_time: Option<i64>,
    pub end_user_id: Option<String>,
    pub last_session_end_time: Option<String>,
    pub last_session_start_time: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub os_type: Option<String>,
    pub own_type: Option<i64>,
    pub protocol_type: Option<String>,
    pub session_idle_time: Option<i64>,
    pub session_status: Option<String>,
    pub terminal_info: Option<DescribeDesktopGroupSessionsTerminalInfo>,
    pub total_connection_duration: Option<i64>,
}
model! { DescribeDesktopGroupSessionsSessions {
    0 "AccountType" account_type: String, 1 "ClientIp" client_ip: String, 2 "ClientOS" client_os: String,
    3 "ClientVersion" client_version: String, 4 "DesktopGroupId" desktop_group_id: String,
    5 "DesktopGroupName" desktop_group_name: String, 6 "DesktopId" desktop_id: String,
    7 "DirectoryType" directory_type: String, 8 "EndUserApplyCoordinateTime" end_user_apply_coordinate_time: i64,
    9 "EndUserId" end_user_id: String, 10 "LastSessionEndTime" last_session_end_time: String,
    11 "LastSessionStartTime" last_session_start_time: String, 12 "LatestConnectionTime" latest_connection_time: i64,
    13 "OfficeSiteId" office_site_id: String, 14 "OfficeSiteName" office_site_name: String, 15 "OsType" os_type: String,
    16 "OwnType" own_type: i64, 17 "ProtocolType" protocol_type: String, 18 "SessionIdleTime" session_idle_time: i64,
    19 "SessionStatus" session_status: String,
    20 "TerminalInfo" terminal_info: DescribeDesktopGroupSessionsTerminalInfo,
    21 "TotalConnectionDuration" total_connection_duration: i64
} }

/// In the response of [`DescribeDesktopGroupSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeDesktopGroupSessionsTerminalInfo {
    0 "Model" model: String, 1 "ProductName" product_name: String, 2 "SerialNumber" serial_number: String,
    3 "Uuid" uuid: String
} }

/// Describes desktop groups: `DescribeDesktopGroups` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroups {
    pub bundle_id: Option<Vec<String>>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub excluded_end_user_ids: Option<Vec<String>>,
    pub image_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub multi_resource: Option<bool>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub own_type: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub protocol_type: Option<String>,
    pub qos_rule_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub status: Option<i64>,
    pub tag: Option<Vec<DescribeDesktopGroupsTag>>,
}
operation! { DescribeDesktopGroups(region_id: String) "DescribeDesktopGroups" -> DescribeDesktopGroupsOutput {
    0 "BundleId" bundle_id: Vec<String>, 1 "DesktopGroupId" desktop_group_id: String,
    2 "DesktopGroupIds" desktop_group_ids: Vec<String>, 3 "DesktopGroupName" desktop_group_name: String,
    4 "DesktopType" desktop_type: String, 5 "EndUserIds" end_user_ids: Vec<String>,
    6 "ExcludedEndUserIds" excluded_end_user_ids: Vec<String>, 7 "ImageId" image_id: Vec<String>,
    8 "MaxResults" max_results: i64, 9 "MultiResource" multi_resource: bool, 10 "NextToken" next_token: String,
    11 "OfficeSiteId" office_site_id: String, 12 "OwnType" own_type: i64, 13 "Period" period: i64,
    14 "PeriodUnit" period_unit: String, 15 "PolicyGroupId" policy_group_id: String,
    16 "ProtocolType" protocol_type: String, 17 "QosRuleId" qos_rule_id: String, 18 "RegionId" region_id,
    19 "Status" status: i64, 20 "Tag" tag: Vec<DescribeDesktopGroupsTag>
} }
paged! { DescribeDesktopGroups: DescribeDesktopGroupsDesktopGroups =
    Token "NextToken", "DesktopGroups" desktop_groups, next "NextToken" }

/// In the request of [`DescribeDesktopGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDesktopGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDesktopGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupsOutput {
    pub desktop_groups: Vec<DescribeDesktopGroupsDesktopGroups>,
    pub next_token: Option<String>,
}
model! { DescribeDesktopGroupsOutput {
    0 "DesktopGroups" desktop_groups: Vec<DescribeDesktopGroupsDesktopGroups>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeDesktopGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupsDesktopGroups {
    pub account_type: Option<String>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub count_per_status: Vec<DescribeDesktopGroupsCountPerStatus>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    pub end_user_count: Option<i64>,
    pub entra_domain_name: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub expired_times: Vec<String>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_version: Option<String>,
    pub gpu_spec: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub is_ldap: Option<bool>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub memory: Option<i64>,
    pub min_desktops_count: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub org_id: Option<String>,
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    pub own_type: Option<i64>,
    pub pay_type: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_id_list: Vec<String>,
    pub policy_group_name: Option<String>,
    pub policy_group_name_list: Vec<String>,
    pub protocol_type: Option<String>,
    pub qos_rule_id: Option<String>,
    pub ratio_threshold: Option<f64>,
    pub reset_type: Option<i64>,
    pub simple_user_group_id: Option<String>,
    pub status: Option<i64>,
    pub stop_duration: Option<i64>,
    pub subnet_id: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Vec<DescribeDesktopGroupsTags>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub version: Option<i64>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { DescribeDesktopGroupsDesktopGroups {
    0 "AccountType" account_type: String, 1 "BindAmount" bind_amount: i64, 2 "BuyDesktopsCount" buy_desktops_count: i64,
    3 "Comments" comments: String, 4 "ConnectDuration" connect_duration: i64,
    5 "CountPerStatus" count_per_status: Vec<DescribeDesktopGroupsCountPerStatus>, 6 "Cpu" cpu: i64,
    7 "CreateTime" create_time: String, 8 "Creator" creator: String, 9 "DataDiskCategory" data_disk_category: String,
    10 "DataDiskSize" data_disk_size: String, 11 "DesktopCount" desktop_count: i64,
    12 "DesktopGroupId" desktop_group_id: String, 13 "DesktopGroupName" desktop_group_name: String,
    14 "DesktopType" desktop_type: String, 15 "EndUserCount" end_user_count: i64,
    16 "EntraDomainName" entra_domain_name: String, 17 "EnvId" env_id: String, 18 "EnvType" env_type: String,
    19 "ExpiredTime" expired_time: String, 20 "ExpiredTimes" expired_times: Vec<String>, 21 "GpuCount" gpu_count: f64,
    22 "GpuDriverVersion" gpu_driver_version: String, 23 "GpuSpec" gpu_spec: String,
    24 "IdleDisconnectDuration" idle_disconnect_duration: i64, 25 "ImageId" image_id: String, 26 "IsLdap" is_ldap: bool,
    27 "KeepDuration" keep_duration: i64, 28 "LoadPolicy" load_policy: i64,
    29 "MaxDesktopsCount" max_desktops_count: i64, 30 "Memory" memory: i64,
    31 "MinDesktopsCount" min_desktops_count: i64, 32 "OfficeSiteId" office_site_id: String,
    33 "OfficeSiteName" office_site_name: String, 34 "OfficeSiteType" office_site_type: String,
    35 "OrgId" org_id: String, 36 "OsType" os_type: String, 37 "OwnBundleId" own_bundle_id: String,
    38 "OwnBundleName" own_bundle_name: String, 39 "OwnType" own_type: i64, 40 "PayType" pay_type: String,
    41 "PolicyGroupId" policy_group_id: String, 42 "PolicyGroupIdList" policy_group_id_list: Vec<String>,
    43 "PolicyGroupName" policy_group_name: String, 44 "PolicyGroupNameList" policy_group_name_list: Vec<String>,
    45 "ProtocolType" protocol_type: String, 46 "QosRuleId" qos_rule_id: String,
    47 "RatioThreshold" ratio_threshold: f64, 48 "ResetType" reset_type: i64,
    49 "SimpleUserGroupId" simple_user_group_id: String, 50 "Status" status: i64, 51 "StopDuration" stop_duration: i64,
    52 "SubnetId" subnet_id: String, 53 "SystemDiskCategory" system_disk_category: String,
    54 "SystemDiskSize" system_disk_size: i64, 55 "Tags" tags: Vec<DescribeDesktopGroupsTags>,
    56 "UserGroupName" user_group_name: String, 57 "UserOuPath" user_ou_path: String, 58 "Version" version: i64,
    59 "VolumeEncryptionEnabled" volume_encryption_enabled: bool, 60 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the response of [`DescribeDesktopGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupsCountPerStatus {
    pub count: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDesktopGroupsCountPerStatus {
    0 "Count" count: i64, 1 "Status" status: String
} }

/// In the response of [`DescribeDesktopGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDesktopGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes desktop info: `DescribeDesktopInfo` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopInfo {
    pub business_channel: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub need_extra_info: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDesktopInfo(region_id: String) "DescribeDesktopInfo" -> DescribeDesktopInfoOutput {
    0 "BusinessChannel" business_channel: String, 1 "DesktopId" desktop_id: Vec<String>,
    2 "NeedExtraInfo" need_extra_info: bool, 3 "RegionId" region_id
} }

/// Response of [`DescribeDesktopInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopInfoOutput {
    pub desktops: Vec<DescribeDesktopInfoDesktops>,
}
model! { DescribeDesktopInfoOutput {
    0 "Desktops" desktops: Vec<DescribeDesktopInfoDesktops>
} }

/// In the response of [`DescribeDesktopInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopInfoDesktops {
    pub connection_status: Option<String>,
    pub current_app_version: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_status: Option<String>,
    pub management_flag: Vec<String>,
    pub new_app_size: Option<i64>,
    pub new_app_version: Option<String>,
    pub release_note: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDesktopInfoDesktops {
    0 "ConnectionStatus" connection_status: String, 1 "CurrentAppVersion" current_app_version: String,
    2 "DesktopGroupId" desktop_group_id: String, 3 "DesktopId" desktop_id: String,
    4 "DesktopStatus" desktop_status: String, 5 "ManagementFlag" management_flag: Vec<String>,
    6 "NewAppSize" new_app_size: i64, 7 "NewAppVersion" new_app_version: String, 8 "ReleaseNote" release_note: String,
    9 "StartTime" start_time: String
} }

/// Describes desktop metadata: `DescribeDesktopMetadata` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopMetadata {
    pub creation_time_start: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub end_user_id: Option<String>,
    pub group_id: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub include_desktop_group: Option<bool>,
    /// At most 100 characters.
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub network_interface_ip: Option<String>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub operation_time_start: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}
operation! { DescribeDesktopMetadata() "DescribeDesktopMetadata" -> DescribeDesktopMetadataOutput {
    0 "CreationTimeStart" creation_time_start: String, 1 "DesktopIds" desktop_ids: Vec<String>,
    2 "EndUserId" end_user_id: String, 3 "GroupId" group_id: String, 4 "HostName" host_name: String,
    5 "ImageId" image_id: String, 6 "IncludeDesktopGroup" include_desktop_group: bool, 7 "Keyword" keyword: String,
    8 "MaxResults" max_results: i64, 9 "NetworkInterfaceIp" network_interface_ip: String,
    10 "NextToken" next_token: String, 11 "OfficeSiteId" office_site_id: String,
    12 "OperationTimeStart" operation_time_start: String, 13 "RegionId" region_id: String,
    14 "SearchRegionId" search_region_id: String
} }
paged! { DescribeDesktopMetadata: DescribeDesktopMetadataDesktops =
    Token "NextToken", "Desktops" desktops, next "NextToken" }

/// Response of [`DescribeDesktopMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopMetadataOutput {
    pub desktops: Vec<DescribeDesktopMetadataDesktops>,
    pub next_token: Option<String>,
}
model! { DescribeDesktopMetadataOutput {
    0 "Desktops" desktops: Vec<DescribeDesktopMetadataDesktops>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeDesktopMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopMetadataDesktops {
    pub agent_provider_list: Vec<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub expired_time: Option<String>,
    pub image_id: Option<String>,
    pub local_name: Option<String>,
    pub management_flags: Vec<String>,
    pub member_eni_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDesktopMetadataDesktops {
    0 "AgentProviderList" agent_provider_list: Vec<String>, 1 "ChargeType" charge_type: String,
    2 "CreationTime" creation_time: String, 3 "DesktopGroupId" desktop_group_id: String,
    4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String, 6 "DesktopStatus" desktop_status: String,
    7 "DesktopType" desktop_type: String, 8 "ExpiredTime" expired_time: String, 9 "ImageId" image_id: String,
    10 "LocalName" local_name: String, 11 "ManagementFlags" management_flags: Vec<String>,
    12 "MemberEniIp" member_eni_ip: String, 13 "OfficeSiteId" office_site_id: String, 14 "Platform" platform: String,
    15 "RegionId" region_id: String, 16 "ResourceGroupId" resource_group_id: String,
    17 "ResourceGroupName" resource_group_name: String, 18 "StartTime" start_time: String
} }

/// Describes desktop oversold group: `DescribeDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_ids: Option<Vec<String>>,
}
operation! { DescribeDesktopOversoldGroup() "DescribeDesktopOversoldGroup" -> DescribeDesktopOversoldGroupOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "OversoldGroupIds" oversold_group_ids: Vec<String>
} }
paged! { DescribeDesktopOversoldGroup: DescribeDesktopOversoldGroupData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroupOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeDesktopOversoldGroupData>,
    pub next_token: Option<String>,
}
model! { DescribeDesktopOversoldGroupOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeDesktopOversoldGroupData>, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroupData {
    pub concurrence_count: Option<i64>,
    pub cur_concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub expire_time: Option<String>,
    pub idle_disconnect_duration: Option<String>,
    pub image_id: Option<String>,
    pub keep_duration: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub policy_group_id: Option<String>,
    pub sale_status: Option<String>,
    pub status: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeDesktopOversoldGroupData {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "CurConcurrenceCount" cur_concurrence_count: i64,
    2 "DataDiskSize" data_disk_size: i64, 3 "Description" description: String, 4 "DesktopType" desktop_type: String,
    5 "DirectoryId" directory_id: String, 6 "ExpireTime" expire_time: String,
    7 "IdleDisconnectDuration" idle_disconnect_duration: String, 8 "ImageId" image_id: String,
    9 "KeepDuration" keep_duration: String, 10 "Name" name: String, 11 "OversoldGroupId" oversold_group_id: String,
    12 "OversoldUserCount" oversold_user_count: i64, 13 "OversoldWarn" oversold_warn: i64,
    14 "PolicyGroupId" policy_group_id: String, 15 "SaleStatus" sale_status: String, 16 "Status" status: String,
    17 "StopDuration" stop_duration: i64, 18 "SystemDiskSize" system_disk_size: i64
} }

/// Describes desktop oversold user: `DescribeDesktopOversoldUser` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopOversoldUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUser {
    pub client_token: Option<String>,
    pub end_user_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
    pub user_group_id: Option<String>,
}
operation! { DescribeDesktopOversoldUser() "DescribeDesktopOversoldUser" -> DescribeDesktopOversoldUserOutput {
    0 "ClientToken" client_token: String, 1 "EndUserId" end_user_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OversoldGroupId" oversold_group_id: String,
    5 "UserDesktopIds" user_desktop_ids: Vec<String>, 6 "UserGroupId" user_group_id: String
} }
paged! { DescribeDesktopOversoldUser: DescribeDesktopOversoldUserData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeDesktopOversoldUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeDesktopOversoldUserData>,
    pub next_token: Option<String>,
}
model! { DescribeDesktopOversoldUserOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeDesktopOversoldUserData>, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeDesktopOversoldUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserData {
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DescribeDesktopOversoldUserData {
    0 "EndUserId" end_user_id: String, 1 "OversoldGroupId" oversold_group_id: String,
    2 "UserDesktopId" user_desktop_id: String, 3 "UserGroupId" user_group_id: String
} }

/// Describes desktop oversold user group: `DescribeDesktopOversoldUserGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopOversoldUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
}
operation! { DescribeDesktopOversoldUserGroup()
    "DescribeDesktopOversoldUserGroup" -> DescribeDesktopOversoldUserGroupOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OversoldGroupId" oversold_group_id: String,
    3 "UserGroupIds" user_group_ids: Vec<String>
} }
paged! { DescribeDesktopOversoldUserGroup: DescribeDesktopOversoldUserGroupData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroupOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeDesktopOversoldUserGroupData>,
    pub next_token: Option<String>,
}
model! { DescribeDesktopOversoldUserGroupOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeDesktopOversoldUserGroupData>, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroupData {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DescribeDesktopOversoldUserGroupData {
    0 "ImageId" image_id: String, 1 "Name" name: String, 2 "OversoldGroupId" oversold_group_id: String,
    3 "PolicyGroupId" policy_group_id: String, 4 "UserGroupId" user_group_id: String
} }

/// Describes desktop sessions: `DescribeDesktopSessions` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopSessions {
    pub check_os_session: Option<bool>,
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_id_filter: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub fill_hardware_info: Option<bool>,
    pub language: Option<String>,
    pub office_site_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub session_status: Option<String>,
    pub start_time: Option<String>,
    pub sub_pay_type: Option<String>,
}
operation! { DescribeDesktopSessions(region_id: String) "DescribeDesktopSessions" -> DescribeDesktopSessionsOutput {
    0 "CheckOsSession" check_os_session: bool, 1 "DesktopId" desktop_id: Vec<String>,
    2 "DesktopName" desktop_name: String, 3 "EndTime" end_time: String, 4 "EndUserId" end_user_id: String,
    5 "EndUserIdFilter" end_user_id_filter: String, 6 "EndUserIds" end_user_ids: Vec<String>,
    7 "FillHardwareInfo" fill_hardware_info: bool, 8 "Language" language: String,
    9 "OfficeSiteId" office_site_id: String, 10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64,
    12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String, 14 "SessionStatus" session_status: String,
    15 "StartTime" start_time: String, 16 "SubPayType" sub_pay_type: String
} }
paged! { DescribeDesktopSessions: DescribeDesktopSessionsSessions =
    Number "PageNumber", "Sessions" sessions, total "TotalCount" }

/// Response of [`DescribeDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopSessionsOutput {
    pub sessions: Vec<DescribeDesktopSessionsSessions>,
    pub total_count: Option<i64>,
}
model! { DescribeDesktopSessionsOutput {
    0 "Sessions" sessions: Vec<DescribeDesktopSessionsSessions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopSessionsSessions {
    pub account_type: Option<String>,
    pub client_ip: Option<String>,
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_apply_coordinate_time: Option<i64>,
    pub end_user_id: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub os_session_status: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    pub resource_groups: Vec<DescribeDesktopSessionsResourceGroups>,
    pub session_end_time: Option<String>,
    pub session_idle_time: Option<i64>,
    pub session_start_time: Option<String>,
    pub session_status: Option<String>,
    pub sub_pay_type: Option<String>,
    pub terminal_info: Option<DescribeDesktopSessionsTerminalInfo>,
    pub total_connection_time: Option<i64>,
}
model! { DescribeDesktopSessionsSessions {
    0 "AccountType" account_type: String, 1 "ClientIp" client_ip: String, 2 "ClientOS" client_os: String,
    3 "ClientVersion" client_version: String, 4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String,
    6 "DirectoryType" directory_type: String, 7 "EndUserApplyCoordinateTime" end_user_apply_coordinate_time: i64,
    8 "EndUserId" end_user_id: String, 9 "LatestConnectionTime" latest_connection_time: i64,
    10 "OfficeSiteId" office_site_id: String, 11 "OfficeSiteName" office_site_name: String,
    12 "OsSessionStatus" os_session_status: String, 13 "OsType" os_type: String,
    14 "ProtocolType" protocol_type: String,
    15 "ResourceGroups" resource_groups: Vec<DescribeDesktopSessionsResourceGroups>,
    16 "SessionEndTime" session_end_time: String, 17 "SessionIdleTime" session_idle_time: i64,
    18 "SessionStartTime" session_start_time: String, 19 "SessionStatus" session_status: String,
    20 "SubPayType" sub_pay_type: String, 21 "TerminalInfo" terminal_info: DescribeDesktopSessionsTerminalInfo,
    22 "TotalConnectionTime" total_connection_time: i64
} }

/// In the response of [`DescribeDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopSessionsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDesktopSessionsResourceGroups {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopSessionsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeDesktopSessionsTerminalInfo {
    0 "Model" model: String, 1 "ProductName" product_name: String, 2 "SerialNumber" serial_number: String,
    3 "Uuid" uuid: String
} }

/// Describes desktop types: `DescribeDesktopTypes` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopTypes {
    pub applied_scope: Option<String>,
    pub business_channel: Option<String>,
    pub cpu_count: Option<i64>,
    pub desktop_group_id_for_modify: Option<String>,
    pub desktop_id_for_modify: Option<String>,
    pub desktop_scenario: Option<String>,
    pub desktop_type_id: Option<String>,
    pub desktop_type_id_list: Option<Vec<String>>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_type: Option<String>,
    pub gpu_memory: Option<i64>,
    pub instance_type_family: Option<String>,
    pub memory_size: Option<i64>,
    pub office_site_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub scope: Option<String>,
    pub scope_set: Option<Vec<String>>,
    pub sort_type: Option<String>,
    pub support_min_session_count: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeDesktopTypes(region_id: String) "DescribeDesktopTypes" -> DescribeDesktopTypesOutput {
    0 "AppliedScope" applied_scope: String, 1 "BusinessChannel" business_channel: String, 2 "CpuCount" cpu_count: i64,
    3 "DesktopGroupIdForModify" desktop_group_id_for_modify: String,
    4 "DesktopIdForModify" desktop_id_for_modify: String, 5 "DesktopScenario" desktop_scenario: String,
    6 "DesktopTypeId" desktop_type_id: String, 7 "DesktopTypeIdList" desktop_type_id_list: Vec<String>,
    8 "GpuCount" gpu_count: f64, 9 "GpuDriverType" gpu_driver_type: String, 10 "GpuMemory" gpu_memory: i64,
    11 "InstanceTypeFamily" instance_type_family: String, 12 "MemorySize" memory_size: i64,
    13 "OfficeSiteId" office_site_id: String, 14 "OrderBy" order_by: String, 15 "OrderType" order_type: String,
    16 "RegionId" region_id, 17 "Scope" scope: String, 18 "ScopeSet" scope_set: Vec<String>,
    19 "SortType" sort_type: String, 20 "SupportMinSessionCount" support_min_session_count: i64,
    21 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDesktopTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopTypesOutput {
    pub desktop_types: Vec<DescribeDesktopTypesDesktopTypes>,
}
model! { DescribeDesktopTypesOutput {
    0 "DesktopTypes" desktop_types: Vec<DescribeDesktopTypesDesktopTypes>
} }

/// In the response of [`DescribeDesktopTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopTypesDesktopTypes {
    pub cpu_count: Option<String>,
    pub data_disk_size: Option<String>,
    pub description: Option<String>,
    pub desktop_type_id: Option<String>,
    pub desktop_type_status: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub gpu_count: Option<f64>,
    pub gpu_memory: Option<i64>,
    pub gpu_spec: Option<String>,
    pub instance_type_family: Option<String>,
    pub max_session_count: Option<i64>,
    pub memory_size: Option<String>,
    pub scopes: Vec<String>,
    pub stock_state: Option<String>,
    pub system_disk_size: Option<String>,
}
model! { DescribeDesktopTypesDesktopTypes {
    0 "CpuCount" cpu_count: String, 1 "DataDiskSize" data_disk_size: String, 2 "Description" description: String,
    3 "DesktopTypeId" desktop_type_id: String, 4 "DesktopTypeStatus" desktop_type_status: String,
    5 "EnvId" env_id: String, 6 "EnvType" env_type: String, 7 "GpuCount" gpu_count: f64, 8 "GpuMemory" gpu_memory: i64,
    9 "GpuSpec" gpu_spec: String, 10 "InstanceTypeFamily" instance_type_family: String,
    11 "MaxSessionCount" max_session_count: i64, 12 "MemorySize" memory_size: String, 13 "Scopes" scopes: Vec<String>,
    14 "StockState" stock_state: String, 15 "SystemDiskSize" system_disk_size: String
} }

/// Describes desktops: `DescribeDesktops` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktops {
    pub business_channel: Option<String>,
    pub charge_type: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_status_list: Option<Vec<String>>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<Vec<String>>,
    pub excluded_end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub fill_resource_group: Option<bool>,
    pub filter_desktop_group: Option<bool>,
    pub gpu_instance_group_id: Option<String>,
    pub group_id: Option<String>,
    pub image_id: Option<Vec<String>>,
    pub include_auto_snapshot_policy: Option<bool>,
    pub management_flag: Option<String>,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub multi_resource: Option<bool>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub only_desktop_group: Option<bool>,
    pub os_types: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_group_id: Option<String>,
    pub protocol_type: Option<String>,
    pub qos_rule_id: Option<String>,
    pub query_fota_update: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub sub_pay_type: Option<String>,
    pub tag: Option<Vec<DescribeDesktopsTag>>,
    pub user_name: Option<String>,
}
operation! { DescribeDesktops(region_id: String) "DescribeDesktops" -> DescribeDesktopsOutput {
    0 "BusinessChannel" business_channel: String, 1 "ChargeType" charge_type: String,
    2 "DesktopGroupId" desktop_group_id: String, 3 "DesktopId" desktop_id: Vec<String>,
    4 "DesktopName" desktop_name: String, 5 "DesktopStatus" desktop_status: String,
    6 "DesktopStatusList" desktop_status_list: Vec<String>, 7 "DesktopType" desktop_type: String,
    8 "DirectoryId" directory_id: String, 9 "EndUserId" end_user_id: Vec<String>,
    10 "ExcludedEndUserId" excluded_end_user_id: Vec<String>, 11 "ExpiredTime" expired_time: String,
    12 "FillResourceGroup" fill_resource_group: bool, 13 "FilterDesktopGroup" filter_desktop_group: bool,
    14 "GpuInstanceGroupId" gpu_instance_group_id: String, 15 "GroupId" group_id: String,
    16 "ImageId" image_id: Vec<String>, 17 "IncludeAutoSnapshotPolicy" include_auto_snapshot_policy: bool,
    18 "ManagementFlag" management_flag: String, 19 "MaxResults" max_results: i64,
    20 "MultiResource" multi_resource: bool, 21 "NextToken" next_token: String,
    22 "OfficeSiteId" office_site_id: String, 23 "OfficeSiteName" office_site_name: String,
    24 "OnlyDesktopGroup" only_desktop_group: bool, 25 "OsTypes" os_types: Vec<String>,
    26 "PageNumber" page_number: i64, 27 "PageSize" page_size: i64, 28 "PolicyGroupId" policy_group_id: String,
    29 "ProtocolType" protocol_type: String, 30 "QosRuleId" qos_rule_id: String,
    31 "QueryFotaUpdate" query_fota_update: bool, 32 "RegionId" region_id,
    33 "ResourceGroupId" resource_group_id: String, 34 "SnapshotPolicyId" snapshot_policy_id: String,
    35 "SubPayType" sub_pay_type: String, 36 "Tag" tag: Vec<DescribeDesktopsTag>, 37 "UserName" user_name: String
} }
paged! { DescribeDesktops: DescribeDesktopsDesktops = Token "NextToken", "Desktops" desktops, next "NextToken" }

/// In the request of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDesktopsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsOutput {
    pub desktops: Vec<DescribeDesktopsDesktops>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDesktopsOutput {
    0 "Desktops" desktops: Vec<DescribeDesktopsDesktops>, 1 "NextToken" next_token: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsDesktops {
    pub account_type: Option<String>,
    pub agent_provider_list: Vec<String>,
    pub bind_amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub bundle_name: Option<String>,
    pub charge_type: Option<String>,
    pub connection_status: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_duration_list: Vec<DescribeDesktopsDesktopDurationList>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub disks: Vec<DescribeDesktopsDisks>,
    pub domain_type: Option<String>,
    pub downgrade_quota: Option<i64>,
    pub downgraded_times: Option<i64>,
    pub end_user_ids: Vec<String>,
    pub entra_domain_name: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub fota_update: Option<DescribeDesktopsFotaUpdate>,
    pub gpu_category: Option<i64>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_version: Option<String>,
    pub gpu_spec: Option<String>,
    pub hibernation_beta: Option<bool>,
    pub hibernation_options_configured: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub is_ldap: Option<bool>,
    pub management_flag: Option<String>,
    pub management_flags: Vec<String>,
    pub memory: Option<i64>,
    pub network_interface_id: Option<String>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub office_site_vpc_type: Option<String>,
    pub os_type: Option<String>,
    pub os_update: Option<DescribeDesktopsOsUpdate>,
    pub platform: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_id_list: Vec<String>,
    pub policy_group_name: Option<String>,
    pub policy_group_name_list: Vec<String>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub resource_groups: Vec<DescribeDesktopsResourceGroups>,
    pub serial_number: Option<String>,
    pub session_type: Option<String>,
    pub sessions: Vec<DescribeDesktopsSessions>,
    pub snapshot_policy_id: Option<String>,
    pub snapshot_policy_name: Option<String>,
    pub standard_start_time: Option<String>,
    pub start_time: Option<String>,
    pub subnet_id: Option<String>,
    pub support_hibernation: Option<bool>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Vec<DescribeDesktopsTags>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeDesktopsDesktops {
    0 "AccountType" account_type: String, 1 "AgentProviderList" agent_provider_list: Vec<String>,
    2 "BindAmount" bind_amount: i64, 3 "BundleId" bundle_id: String, 4 "BundleName" bundle_name: String,
    5 "ChargeType" charge_type: String, 6 "ConnectionStatus" connection_status: String, 7 "Cpu" cpu: i64,
    8 "CreationTime" creation_time: String, 9 "DataDiskCategory" data_disk_category: String,
    10 "DataDiskSize" data_disk_size: String,
    11 "DesktopDurationList" desktop_duration_list: Vec<DescribeDesktopsDesktopDurationList>,
    12 "DesktopGroupId" desktop_group_id: String, 13 "DesktopId" desktop_id: String,
    14 "DesktopName" desktop_name: String, 15 "DesktopStatus" desktop_status: String,
    16 "DesktopType" desktop_type: String, 17 "DirectoryId" directory_id: String,
    18 "DirectoryType" directory_type: String, 19 "Disks" disks: Vec<DescribeDesktopsDisks>,
    20 "DomainType" domain_type: String, 21 "DowngradeQuota" downgrade_quota: i64,
    22 "DowngradedTimes" downgraded_times: i64, 23 "EndUserIds" end_user_ids: Vec<String>,
    24 "EntraDomainName" entra_domain_name: String, 25 "EnvId" env_id: String, 26 "EnvType" env_type: String,
    27 "ExpiredTime" expired_time: String, 28 "FotaUpdate" fota_update: DescribeDesktopsFotaUpdate,
    29 "GpuCategory" gpu_category: i64, 30 "GpuCount" gpu_count: f64, 31 "GpuDriverVersion" gpu_driver_version: String,
    32 "GpuSpec" gpu_spec: String, 33 "HibernationBeta" hibernation_beta: bool,
    34 "HibernationOptionsConfigured" hibernation_options_configured: bool, 35 "HostName" host_name: String,
    36 "ImageId" image_id: String, 37 "ImageName" image_name: String, 38 "IsLdap" is_ldap: bool,
    39 "ManagementFlag" management_flag: String, 40 "ManagementFlags" management_flags: Vec<String>,
    41 "Memory" memory: i64, 42 "NetworkInterfaceId" network_interface_id: String,
    43 "NetworkInterfaceIp" network_interface_ip: String, 44 "OfficeSiteId" office_site_id: String,
    45 "OfficeSiteName" office_site_name: String, 46 "OfficeSiteType" office_site_type: String,
    47 "OfficeSiteVpcType" office_site_vpc_type: String, 48 "OsType" os_type: String,
    49 "OsUpdate" os_update: DescribeDesktopsOsUpdate, 50 "Platform" platform: String,
    51 "PolicyGroupId" policy_group_id: String, 52 "PolicyGroupIdList" policy_group_id_list: Vec<String>,
    53 "PolicyGroupName" policy_group_name: String, 54 "PolicyGroupNameList" policy_group_name_list: Vec<String>,
    55 "Progress" progress: String, 56 "ProtocolType" protocol_type: String,
    57 "ResourceGroups" resource_groups: Vec<DescribeDesktopsResourceGroups>, 58 "SerialNumber" serial_number: String,
    59 "SessionType" session_type: String, 60 "Sessions" sessions: Vec<DescribeDesktopsSessions>,
    61 "SnapshotPolicyId" snapshot_policy_id: String, 62 "SnapshotPolicyName" snapshot_policy_name: String,
    63 "StandardStartTime" standard_start_time: String, 64 "StartTime" start_time: String,
    65 "SubnetId" subnet_id: String, 66 "SupportHibernation" support_hibernation: bool,
    67 "SystemDiskCategory" system_disk_category: String, 68 "SystemDiskSize" system_disk_size: i64,
    69 "Tags" tags: Vec<DescribeDesktopsTags>, 70 "VolumeEncryptionEnabled" volume_encryption_enabled: bool,
    71 "VolumeEncryptionKey" volume_encryption_key: String, 72 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsDesktopDurationList {
    pub order_instance_id: Option<String>,
    pub package_creation_time: Option<String>,
    pub package_expired_time: Option<String>,
    pub package_id: Option<String>,
    pub package_status: Option<String>,
    pub package_type: Option<String>,
    pub package_used_up_strategy: Option<String>,
    pub period_end_time: Option<String>,
    pub period_start_time: Option<String>,
    pub post_paid_limit_fee: Option<f64>,
    pub total_duration: Option<i64>,
    pub used_duration: Option<i64>,
}
model! { DescribeDesktopsDesktopDurationList {
    0 "OrderInstanceId" order_instance_id: String, 1 "PackageCreationTime" package_creation_time: String,
    2 "PackageExpiredTime" package_expired_time: String, 3 "PackageId" package_id: String,
    4 "PackageStatus" package_status: String, 5 "PackageType" package_type: String,
    6 "PackageUsedUpStrategy" package_used_up_strategy: String, 7 "PeriodEndTime" period_end_time: String,
    8 "PeriodStartTime" period_start_time: String, 9 "PostPaidLimitFee" post_paid_limit_fee: f64,
    10 "TotalDuration" total_duration: i64, 11 "UsedDuration" used_duration: i64
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsDisks {
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
}
model! { DescribeDesktopsDisks {
    0 "DiskCategory" disk_category: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64,
    3 "DiskType" disk_type: String, 4 "PerformanceLevel" performance_level: String
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsFotaUpdate {
    pub current_app_version: Option<String>,
    pub new_app_version: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_note_jp: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeDesktopsFotaUpdate {
    0 "CurrentAppVersion" current_app_version: String, 1 "NewAppVersion" new_app_version: String,
    2 "ReleaseNote" release_note: String, 3 "ReleaseNoteEn" release_note_en: String,
    4 "ReleaseNoteJp" release_note_jp: String, 5 "Size" size: i64
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsOsUpdate {
    pub check_id: Option<String>,
    pub package_count: Option<i64>,
    pub packages: Vec<DescribeDesktopsPackages>,
}
model! { DescribeDesktopsOsUpdate {
    0 "CheckId" check_id: String, 1 "PackageCount" package_count: i64,
    2 "Packages" packages: Vec<DescribeDesktopsPackages>
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsPackages {
    pub description: Option<String>,
    pub kb: Option<String>,
    pub title: Option<String>,
}
model! { DescribeDesktopsPackages {
    0 "Description" description: String, 1 "Kb" kb: String, 2 "Title" title: String
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDesktopsResourceGroups {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
    pub external_user_name: Option<String>,
}
model! { DescribeDesktopsSessions {
    0 "EndUserId" end_user_id: String, 1 "EstablishmentTime" establishment_time: String,
    2 "ExternalUserName" external_user_name: String
} }

/// In the response of [`DescribeDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDesktopsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes desktops in group: `DescribeDesktopsInGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDesktopsInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsInGroup {
    pub custom_end_time_period: Option<i64>,
    pub custom_start_time_period: Option<i64>,
    /// Required.
    pub desktop_group_id: String,
    pub ignore_deleted: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDesktopsInGroup(desktop_group_id: String, region_id: String)
    "DescribeDesktopsInGroup" -> DescribeDesktopsInGroupOutput {
    0 "CustomEndTimePeriod" custom_end_time_period: i64, 1 "CustomStartTimePeriod" custom_start_time_period: i64,
    2 "DesktopGroupId" desktop_group_id, 3 "IgnoreDeleted" ignore_deleted: bool, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "PayType" pay_type: String, 7 "RegionId" region_id
} }

/// Response of [`DescribeDesktopsInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupOutput {
    pub next_token: Option<String>,
    pub online_pre_paid_desktops_count: Option<i64>,
    pub paid_desktops: Vec<DescribeDesktopsInGroupPaidDesktops>,
    pub paid_desktops_count: Option<i64>,
    pub post_paid_desktops: Vec<DescribeDesktopsInGroupPostPaidDesktops>,
    pub post_paid_desktops_count: Option<i64>,
    pub post_paid_desktops_total_amount: Option<i64>,
    pub running_pre_paid_desktops_count: Option<i64>,
    pub stoped_pre_paid_desktops_count: Option<i64>,
    pub stopped_pre_paid_desktops_count: Option<i64>,
}
model! { DescribeDesktopsInGroupOutput {
    0 "NextToken" next_token: String, 1 "OnlinePrePaidDesktopsCount" online_pre_paid_desktops_count: i64,
    2 "PaidDesktops" paid_desktops: Vec<DescribeDesktopsInGroupPaidDesktops>,
    3 "PaidDesktopsCount" paid_desktops_count: i64,
    4 "PostPaidDesktops" post_paid_desktops: Vec<DescribeDesktopsInGroupPostPaidDesktops>,
    5 "PostPaidDesktopsCount" post_paid_desktops_count: i64,
    6 "PostPaidDesktopsTotalAmount" post_paid_desktops_total_amount: i64,
    7 "RunningPrePaidDesktopsCount" running_pre_paid_desktops_count: i64,
    8 "StopedPrePaidDesktopsCount" stoped_pre_paid_desktops_count: i64,
    9 "StoppedPrePaidDesktopsCount" stopped_pre_paid_desktops_count: i64
} }

/// In the response of [`DescribeDesktopsInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupPaidDesktops {
    pub connection_status: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_type: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Vec<String>,
    pub end_user_name: Option<String>,
    pub end_user_names: Vec<String>,
    pub expired_time: Option<String>,
    pub fota_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub management_flag: Option<String>,
    pub management_flags: Vec<String>,
    pub member_eni_ip: Option<String>,
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    pub protocol_type: Option<String>,
    pub reset_time: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeDesktopsInGroupPaidDesktops {
    0 "ConnectionStatus" connection_status: String, 1 "DesktopId" desktop_id: String,
    2 "DesktopName" desktop_name: String, 3 "DesktopStatus" desktop_status: String, 4 "DiskType" disk_type: String,
    5 "EndUserId" end_user_id: String, 6 "EndUserIds" end_user_ids: Vec<String>, 7 "EndUserName" end_user_name: String,
    8 "EndUserNames" end_user_names: Vec<String>, 9 "ExpiredTime" expired_time: String,
    10 "FotaVersion" fota_version: String, 11 "GpuDriverVersion" gpu_driver_version: String,
    12 "ImageId" image_id: String, 13 "ImageName" image_name: String, 14 "ManagementFlag" management_flag: String,
    15 "ManagementFlags" management_flags: Vec<String>, 16 "MemberEniIp" member_eni_ip: String,
    17 "OsType" os_type: String, 18 "PrimaryEniIp" primary_eni_ip: String, 19 "ProtocolType" protocol_type: String,
    20 "ResetTime" reset_time: String, 21 "SystemDiskSize" system_disk_size: i64
} }

/// In the response of [`DescribeDesktopsInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupPostPaidDesktops {
    pub connection_status: Option<String>,
    pub create_duration: Option<String>,
    pub create_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_type: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Vec<String>,
    pub end_user_name: Option<String>,
    pub end_user_names: Vec<String>,
    pub fota_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub management_flag: Option<String>,
    pub management_flags: Vec<String>,
    pub member_eni_ip: Option<String>,
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    pub protocol_type: Option<String>,
    pub release_time: Option<String>,
    pub reset_time: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeDesktopsInGroupPostPaidDesktops {
    0 "ConnectionStatus" connection_status: String, 1 "CreateDuration" create_duration: String,
    2 "CreateTime" create_time: String, 3 "DesktopId" desktop_id: String, 4 "DesktopName" desktop_name: String,
    5 "DesktopStatus" desktop_status: String, 6 "DiskType" disk_type: String, 7 "EndUserId" end_user_id: String,
    8 "EndUserIds" end_user_ids: Vec<String>, 9 "EndUserName" end_user_name: String,
    10 "EndUserNames" end_user_names: Vec<String>, 11 "FotaVersion" fota_version: String,
    12 "GpuDriverVersion" gpu_driver_version: String, 13 "ImageId" image_id: String, 14 "ImageName" image_name: String,
    15 "ManagementFlag" management_flag: String, 16 "ManagementFlags" management_flags: Vec<String>,
    17 "MemberEniIp" member_eni_ip: String, 18 "OsType" os_type: String, 19 "PrimaryEniIp" primary_eni_ip: String,
    20 "ProtocolType" protocol_type: String, 21 "ReleaseTime" release_time: String, 22 "ResetTime" reset_time: String,
    23 "SystemDiskSize" system_disk_size: i64
} }

/// Describes devices: `DescribeDevices` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub ad_domain: Option<String>,
    /// Required.
    pub client_type: String,
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeDevices(client_type: String) "DescribeDevices" -> DescribeDevicesOutput {
    0 "AdDomain" ad_domain: String, 1 "ClientType" client_type, 2 "DeviceId" device_id: String,
    3 "DirectoryId" directory_id: String, 4 "EndUserId" end_user_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Region" region: String, 8 "UserType" user_type: String
} }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub devices: Vec<DescribeDevicesDevices>,
}
model! { DescribeDevicesOutput {
    0 "Devices" devices: Vec<DescribeDevicesDevices>
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesDevices {
    pub device_id: Option<String>,
    pub end_user_list: Vec<DescribeDevicesEndUserList>,
}
model! { DescribeDevicesDevices {
    0 "DeviceId" device_id: String, 1 "EndUserList" end_user_list: Vec<DescribeDevicesEndUserList>
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesEndUserList {
    pub ad_domain: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub user_type: Option<String>,
}
model! { DescribeDevicesEndUserList {
    0 "AdDomain" ad_domain: String, 1 "DirectoryId" directory_id: String, 2 "EndUserId" end_user_id: String,
    3 "UserType" user_type: String
} }

/// Describes directories: `DescribeDirectories` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectories {
    pub directory_id: Option<Vec<String>>,
    pub directory_status: Option<String>,
    pub directory_type: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
}
operation! { DescribeDirectories(region_id: String) "DescribeDirectories" -> DescribeDirectoriesOutput {
    0 "DirectoryId" directory_id: Vec<String>, 1 "DirectoryStatus" directory_status: String,
    2 "DirectoryType" directory_type: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "RegionId" region_id, 6 "Status" status: String
} }
paged! { DescribeDirectories: DescribeDirectoriesDirectories =
    Token "NextToken", "Directories" directories, next "NextToken" }

/// Response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesOutput {
    pub ad_hostname: Option<String>,
    pub directories: Vec<DescribeDirectoriesDirectories>,
    pub next_token: Option<String>,
}
model! { DescribeDirectoriesOutput {
    0 "AdHostname" ad_hostname: String, 1 "Directories" directories: Vec<DescribeDirectoriesDirectories>,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesDirectories {
    pub ad_connectors: Vec<DescribeDirectoriesADConnectors>,
    pub ad_hostname: Option<String>,
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub creation_time: Option<String>,
    pub custom_security_group_id: Option<String>,
    pub desktop_access_type: Option<String>,
    pub desktop_vpc_endpoint: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub dns_address: Vec<String>,
    pub dns_user_name: Option<String>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<Secret>,
    pub domain_user_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub file_system_ids: Vec<String>,
    pub logs: Vec<DescribeDirectoriesLogs>,
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub ou_name: Option<String>,
    pub sso_enabled: Option<bool>,
    pub status: Option<String>,
    pub sub_dns_address: Vec<String>,
    pub sub_domain_name: Option<String>,
    /// Secret.
    pub trust_password: Option<Secret>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeDirectoriesDirectories {
    0 "ADConnectors" ad_connectors: Vec<DescribeDirectoriesADConnectors>, 1 "AdHostname" ad_hostname: String,
    2 "BackupDCHostname" backup_dc_hostname: String, 3 "BackupDns" backup_dns: String,
    4 "CreationTime" creation_time: String, 5 "CustomSecurityGroupId" custom_security_group_id: String,
    6 "DesktopAccessType" desktop_access_type: String, 7 "DesktopVpcEndpoint" desktop_vpc_endpoint: String,
    8 "DirectoryId" directory_id: String, 9 "DirectoryType" directory_type: String,
    10 "DnsAddress" dns_address: Vec<String>, 11 "DnsUserName" dns_user_name: String,
    12 "DomainName" domain_name: String, 13 "DomainPassword" domain_password: Secret,
    14 "DomainUserName" domain_user_name: String, 15 "EnableAdminAccess" enable_admin_access: bool,
    16 "EnableCrossDesktopAccess" enable_cross_desktop_access: bool,
    17 "EnableInternetAccess" enable_internet_access: bool, 18 "FileSystemIds" file_system_ids: Vec<String>,
    19 "Logs" logs: Vec<DescribeDirectoriesLogs>, 20 "MfaEnabled" mfa_enabled: bool, 21 "Name" name: String,
    22 "NeedVerifyLoginRisk" need_verify_login_risk: bool, 23 "OuName" ou_name: String,
    24 "SsoEnabled" sso_enabled: bool, 25 "Status" status: String, 26 "SubDnsAddress" sub_dns_address: Vec<String>,
    27 "SubDomainName" sub_domain_name: String, 28 "TrustPassword" trust_password: Secret,
    29 "VSwitchIds" vswitch_ids: Vec<String>, 30 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesADConnectors {
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    pub trust_key: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDirectoriesADConnectors {
    0 "ADConnectorAddress" ad_connector_address: String, 1 "ConnectorStatus" connector_status: String,
    2 "NetworkInterfaceId" network_interface_id: String, 3 "Specification" specification: String,
    4 "TrustKey" trust_key: String, 5 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesLogs {
    pub level: Option<String>,
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDirectoriesLogs {
    0 "Level" level: String, 1 "Message" message: String, 2 "Step" step: String, 3 "TimeStamp" time_stamp: String
} }

/// Describes drives: `DescribeDrives` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeDrives>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrives {
    pub domain_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeDrives() "DescribeDrives" -> DescribeDrivesOutput {
    0 "DomainIds" domain_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceType" resource_type: String, 5 "UserId" user_id: String
} }
paged! { DescribeDrives: DescribeDrivesDrives = Token "NextToken", "Drives" drives, next "NextToken" }

/// Response of [`DescribeDrives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrivesOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub drives: Vec<DescribeDrivesDrives>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDrivesOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Drives" drives: Vec<DescribeDrivesDrives>,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`DescribeDrives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrivesDrives {
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub desktop_groups: Vec<DescribeDrivesDesktopGroups>,
    pub domain_id: Option<String>,
    pub drive_id: Option<String>,
    pub enable_profile_management: Option<bool>,
    pub external_domain_id: Option<String>,
    pub external_drive_id: Option<String>,
    pub external_user_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
}
model! { DescribeDrivesDrives {
    0 "AliUid" ali_uid: i64, 1 "Description" description: String, 2 "DesktopGroupCount" desktop_group_count: i64,
    3 "DesktopGroups" desktop_groups: Vec<DescribeDrivesDesktopGroups>, 4 "DomainId" domain_id: String,
    5 "DriveId" drive_id: String, 6 "EnableProfileManagement" enable_profile_management: bool,
    7 "ExternalDomainId" external_domain_id: String, 8 "ExternalDriveId" external_drive_id: String,
    9 "ExternalUserId" external_user_id: String, 10 "GmtCreate" gmt_create: String,
    11 "GmtModified" gmt_modified: String, 12 "Id" id: String, 13 "Name" name: String,
    14 "ProfileRoaming" profile_roaming: bool, 15 "Status" status: String, 16 "TotalSize" total_size: i64,
    17 "Type" r#type: String, 18 "UsedSize" used_size: i64, 19 "UserId" user_id: String
} }

/// In the response of [`DescribeDrives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrivesDesktopGroups {
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
}
model! { DescribeDrivesDesktopGroups {
    0 "DesktopGroupId" desktop_group_id: String, 1 "DesktopGroupName" desktop_group_name: String
} }

/// Describes ecd report tasks: `DescribeEcdReportTasks` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeEcdReportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdReportTasks {
    pub business_channel: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<Vec<String>>,
    pub sub_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeEcdReportTasks() "DescribeEcdReportTasks" -> DescribeEcdReportTasksOutput {
    0 "BusinessChannel" business_channel: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Status" status: Vec<String>, 4 "SubType" sub_type: String, 5 "TaskId" task_id: String,
    6 "TaskType" task_type: String
} }
paged! { DescribeEcdReportTasks: DescribeEcdReportTasksExportTaskList =
    Number "PageNum", "ExportTaskList" export_task_list, total "TotalCount" }

/// Response of [`DescribeEcdReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdReportTasksOutput {
    pub export_task_list: Vec<DescribeEcdReportTasksExportTaskList>,
    pub total_count: Option<i64>,
}
model! { DescribeEcdReportTasksOutput {
    0 "ExportTaskList" export_task_list: Vec<DescribeEcdReportTasksExportTaskList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEcdReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdReportTasksExportTaskList {
    /// Secret.
    pub download_url: Option<Secret>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub progress: Option<f64>,
    pub report_file_name: Option<String>,
    pub status: Option<String>,
    pub sub_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeEcdReportTasksExportTaskList {
    0 "DownloadUrl" download_url: Secret, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Progress" progress: f64,
    6 "ReportFileName" report_file_name: String, 7 "Status" status: String, 8 "SubType" sub_type: String,
    9 "TaskId" task_id: String, 10 "TaskType" task_type: String
} }

/// Describes flow metric: `DescribeFlowMetric` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeFlowMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowMetric {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub metric_type: String,
    /// Required. 60 to 3600.
    pub period: i64,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeFlowMetric::new`].
pub struct DescribeFlowMetricRequired {
    pub end_time: String,
    pub instance_id: String,
    pub instance_type: String,
    pub metric_type: String,
    pub period: i64,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeFlowMetric { DescribeFlowMetricRequired: end_time, instance_id, instance_type, metric_type, period, region_id, start_time }
    "DescribeFlowMetric" -> DescribeFlowMetricOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "MetricType" metric_type,
    4 "Period" period, 5 "RegionId" region_id, 6 "StartTime" start_time
} }

/// Response of [`DescribeFlowMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowMetricOutput {
    pub data: Option<String>,
}
model! { DescribeFlowMetricOutput {
    0 "Data" data: String
} }

/// Describes forward table entries: `DescribeForwardTableEntries` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeForwardTableEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub forward_entry_id: Option<String>,
    pub forward_table_id: Option<String>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeForwardTableEntries(region_id: String)
    "DescribeForwardTableEntries" -> DescribeForwardTableEntriesOutput {
    0 "ForwardEntryId" forward_entry_id: String, 1 "ForwardTableId" forward_table_id: String,
    2 "MaxResults" max_results: i64, 3 "NatGatewayId" nat_gateway_id: String, 4 "NextToken" next_token: String,
    5 "RegionId" region_id
} }
paged! { DescribeForwardTableEntries: DescribeForwardTableEntriesForwardTableEntries =
    Token "NextToken", "ForwardTableEntries" forward_table_entries, next "NextToken" }

/// Response of [`DescribeForwardTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesOutput {
    pub forward_table_entries: Vec<DescribeForwardTableEntriesForwardTableEntries>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeForwardTableEntriesOutput {
    0 "ForwardTableEntries" forward_table_entries: Vec<DescribeForwardTableEntriesForwardTableEntries>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeForwardTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesForwardTableEntries {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeForwardTableEntriesForwardTableEntries {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String,
    2 "ForwardEntryId" forward_entry_id: String, 3 "ForwardEntryName" forward_entry_name: String,
    4 "ForwardTableId" forward_table_id: String, 5 "InternalIp" internal_ip: String,
    6 "InternalPort" internal_port: String, 7 "IpProtocol" ip_protocol: String, 8 "NatGatewayId" nat_gateway_id: String,
    9 "Status" status: String
} }

/// Describes fota pending desktops: `DescribeFotaPendingDesktops` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeFotaPendingDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktops {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub task_uid: Option<String>,
}
operation! { DescribeFotaPendingDesktops(region_id: String)
    "DescribeFotaPendingDesktops" -> DescribeFotaPendingDesktopsOutput {
    0 "DesktopId" desktop_id: String, 1 "DesktopName" desktop_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OfficeSiteId" office_site_id: String, 5 "RegionId" region_id,
    6 "TaskUid" task_uid: String
} }
paged! { DescribeFotaPendingDesktops: DescribeFotaPendingDesktopsFotaPendingDesktops =
    Token "NextToken", "FotaPendingDesktops" fota_pending_desktops, next "NextToken" }

/// Response of [`DescribeFotaPendingDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsOutput {
    pub code: Option<String>,
    pub fota_pending_desktops: Vec<DescribeFotaPendingDesktopsFotaPendingDesktops>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { DescribeFotaPendingDesktopsOutput {
    0 "Code" code: String,
    1 "FotaPendingDesktops" fota_pending_desktops: Vec<DescribeFotaPendingDesktopsFotaPendingDesktops>,
    2 "Message" message: String, 3 "NextToken" next_token: String
} }

/// In the response of [`DescribeFotaPendingDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsFotaPendingDesktops {
    pub current_app_version: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub fota_project: Option<String>,
    pub office_site_id: Option<String>,
    pub sessions: Vec<DescribeFotaPendingDesktopsSessions>,
    pub status: Option<i64>,
}
model! { DescribeFotaPendingDesktopsFotaPendingDesktops {
    0 "CurrentAppVersion" current_app_version: String, 1 "DesktopId" desktop_id: String,
    2 "DesktopName" desktop_name: String, 3 "FotaProject" fota_project: String, 4 "OfficeSiteId" office_site_id: String,
    5 "Sessions" sessions: Vec<DescribeFotaPendingDesktopsSessions>, 6 "Status" status: i64
} }

/// In the response of [`DescribeFotaPendingDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsSessions {
    pub end_user_id: Option<String>,
}
model! { DescribeFotaPendingDesktopsSessions {
    0 "EndUserId" end_user_id: String
} }

/// Describes fota tasks: `DescribeFotaTasks` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeFotaTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaTasks {
    pub fota_status: Option<String>,
    pub lang: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub task_uid: Option<Vec<String>>,
    pub user_status: Option<String>,
}
operation! { DescribeFotaTasks(region_id: String) "DescribeFotaTasks" -> DescribeFotaTasksOutput {
    0 "FotaStatus" fota_status: String, 1 "Lang" lang: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "TaskUid" task_uid: Vec<String>,
    6 "UserStatus" user_status: String
} }
paged! { DescribeFotaTasks: DescribeFotaTasksFotaTasks = Token "NextToken", "FotaTasks" fota_tasks, next "NextToken" }

/// Response of [`DescribeFotaTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaTasksOutput {
    pub code: Option<String>,
    pub fota_tasks: Vec<DescribeFotaTasksFotaTasks>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { DescribeFotaTasksOutput {
    0 "Code" code: String, 1 "FotaTasks" fota_tasks: Vec<DescribeFotaTasksFotaTasks>, 2 "Message" message: String,
    3 "NextToken" next_token: String
} }

/// In the response of [`DescribeFotaTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFotaTasksFotaTasks {
    pub app_version: Option<String>,
    pub fota_project: Option<String>,
    pub pending_custom_image_count: Option<i64>,
    pub pending_desktop_count: Option<i64>,
    pub publish_time: Option<String>,
    pub release_note: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub task_uid: Option<String>,
}
model! { DescribeFotaTasksFotaTasks {
    0 "AppVersion" app_version: String, 1 "FotaProject" fota_project: String,
    2 "PendingCustomImageCount" pending_custom_image_count: i64, 3 "PendingDesktopCount" pending_desktop_count: i64,
    4 "PublishTime" publish_time: String, 5 "ReleaseNote" release_note: String, 6 "Size" size: i64,
    7 "Status" status: String, 8 "TaskUid" task_uid: String
} }

/// Describes global desktop records: `DescribeGlobalDesktopRecords` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeGlobalDesktopRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecords {
    pub business_channel: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status_list: Option<Vec<String>>,
    pub desktop_type: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub exclude_desktop_status_list: Option<Vec<String>>,
    pub office_site_id: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub sort_type: Option<String>,
    pub start_time: Option<String>,
    pub sub_pay_type: Option<String>,
    pub user_names: Option<Vec<String>>,
}
operation! { DescribeGlobalDesktopRecords(region_id: String)
    "DescribeGlobalDesktopRecords" -> DescribeGlobalDesktopRecordsOutput {
    0 "BusinessChannel" business_channel: String, 1 "DesktopId" desktop_id: Vec<String>,
    2 "DesktopName" desktop_name: String, 3 "DesktopStatusList" desktop_status_list: Vec<String>,
    4 "DesktopType" desktop_type: String, 5 "EndTime" end_time: String, 6 "EndUserId" end_user_id: String,
    7 "ExcludeDesktopStatusList" exclude_desktop_status_list: Vec<String>, 8 "OfficeSiteId" office_site_id: String,
    9 "OrderBy" order_by: String, 10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64,
    12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String, 14 "Scope" scope: String,
    15 "SortType" sort_type: String, 16 "StartTime" start_time: String, 17 "SubPayType" sub_pay_type: String,
    18 "UserNames" user_names: Vec<String>
} }
paged! { DescribeGlobalDesktopRecords: DescribeGlobalDesktopRecordsSessions =
    Number "PageNumber", "Sessions" sessions, total "TotalCount" }

/// Response of [`DescribeGlobalDesktopRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsOutput {
    pub sessions: Vec<DescribeGlobalDesktopRecordsSessions>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalDesktopRecordsOutput {
    0 "Sessions" sessions: Vec<DescribeGlobalDesktopRecordsSessions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalDesktopRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsSessions {
    pub connection_status: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Vec<String>,
    pub gpu_spec: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub memory: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_groups: Vec<DescribeGlobalDesktopRecordsResourceGroups>,
    pub session_idle_time: Option<i64>,
    pub sessions: Vec<DescribeGlobalDesktopRecordsSessionsSessions>,
    pub status_change_time: Option<i64>,
    pub sub_pay_type: Option<String>,
    pub total_connection_time: Option<i64>,
    pub up_time: Option<i64>,
}
model! { DescribeGlobalDesktopRecordsSessions {
    0 "ConnectionStatus" connection_status: String, 1 "Cpu" cpu: i64, 2 "CreationTime" creation_time: String,
    3 "DesktopGroupId" desktop_group_id: String, 4 "DesktopGroupName" desktop_group_name: String,
    5 "DesktopId" desktop_id: String, 6 "DesktopName" desktop_name: String, 7 "DesktopStatus" desktop_status: String,
    8 "EndUserId" end_user_id: String, 9 "EndUserIds" end_user_ids: Vec<String>, 10 "GpuSpec" gpu_spec: String,
    11 "LatestConnectionTime" latest_connection_time: i64, 12 "Memory" memory: i64,
    13 "OfficeSiteId" office_site_id: String, 14 "OfficeSiteName" office_site_name: String,
    15 "OfficeSiteType" office_site_type: String, 16 "OsType" os_type: String, 17 "Platform" platform: String,
    18 "ProtocolType" protocol_type: String, 19 "RegionId" region_id: String,
    20 "ResourceGroups" resource_groups: Vec<DescribeGlobalDesktopRecordsResourceGroups>,
    21 "SessionIdleTime" session_idle_time: i64,
    22 "Sessions" sessions: Vec<DescribeGlobalDesktopRecordsSessionsSessions>,
    23 "StatusChangeTime" status_change_time: i64, 24 "SubPayType" sub_pay_type: String,
    25 "TotalConnectionTime" total_connection_time: i64, 26 "UpTime" up_time: i64
} }

/// In the response of [`DescribeGlobalDesktopRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsResourceGroups {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { DescribeGlobalDesktopRecordsResourceGroups {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceGroupName" resource_group_name: String
} }

/// In the response of [`DescribeGlobalDesktopRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsSessionsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
}
model! { DescribeGlobalDesktopRecordsSessionsSessions {
    0 "EndUserId" end_user_id: String, 1 "EstablishmentTime" establishment_time: String
} }

/// Describes global timer batches: `DescribeGlobalTimerBatches` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeGlobalTimerBatches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatches {
    pub group_id: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub search_region_id: Option<String>,
    pub timer_type: Option<String>,
}
operation! { DescribeGlobalTimerBatches() "DescribeGlobalTimerBatches" -> DescribeGlobalTimerBatchesOutput {
    0 "GroupId" group_id: String, 1 "MaxResults" max_results: String, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceTypes" resource_types: Vec<String>,
    5 "SearchRegionId" search_region_id: String, 6 "TimerType" timer_type: String
} }
paged! { DescribeGlobalTimerBatches: DescribeGlobalTimerBatchesResults =
    Token "NextToken", "Results" results, next "NextToken" }

/// Response of [`DescribeGlobalTimerBatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatchesOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub results: Vec<DescribeGlobalTimerBatchesResults>,
}
model! { DescribeGlobalTimerBatchesOutput {
    0 "Count" count: i64, 1 "NextToken" next_token: String, 2 "Results" results: Vec<DescribeGlobalTimerBatchesResults>
} }

/// In the response of [`DescribeGlobalTimerBatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatchesResults {
    pub batch_id: Option<String>,
    pub create_time: Option<String>,
    pub failed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub skipped_count: Option<i64>,
    pub succeed_count: Option<i64>,
    pub timer_type: Option<String>,
}
model! { DescribeGlobalTimerBatchesResults {
    0 "BatchId" batch_id: String, 1 "CreateTime" create_time: String, 2 "FailedCount" failed_count: i64,
    3 "RunningCount" running_count: i64, 4 "SkippedCount" skipped_count: i64, 5 "SucceedCount" succeed_count: i64,
    6 "TimerType" timer_type: String
} }

/// Describes global timer records: `DescribeGlobalTimerRecords` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeGlobalTimerRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecords {
    pub batch_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub display_result_name: Option<String>,
    pub group_id: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub result_category: Option<String>,
    pub retryable: Option<bool>,
    pub search_region_id: Option<String>,
    pub timer_result: Option<String>,
    pub timer_types: Option<Vec<String>>,
    pub wuying_server_ids: Option<Vec<String>>,
}
operation! { DescribeGlobalTimerRecords() "DescribeGlobalTimerRecords" -> DescribeGlobalTimerRecordsOutput {
    0 "BatchId" batch_id: String, 1 "DesktopIds" desktop_ids: Vec<String>,
    2 "DisplayResultName" display_result_name: String, 3 "GroupId" group_id: String, 4 "MaxResults" max_results: String,
    5 "NextToken" next_token: String, 6 "RegionId" region_id: String, 7 "ResourceTypes" resource_types: Vec<String>,
    8 "ResultCategory" result_category: String, 9 "Retryable" retryable: bool,
    10 "SearchRegionId" search_region_id: String, 11 "TimerResult" timer_result: String,
    12 "TimerTypes" timer_types: Vec<String>, 13 "WuyingServerIds" wuying_server_ids: Vec<String>
} }
paged! { DescribeGlobalTimerRecords: DescribeGlobalTimerRecordsResults =
    Token "NextToken", "Results" results, next "NextToken" }

/// Response of [`DescribeGlobalTimerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecordsOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub results: Vec<DescribeGlobalTimerRecordsResults>,
}
model! { DescribeGlobalTimerRecordsOutput {
    0 "Count" count: i64, 1 "NextToken" next_token: String, 2 "Results" results: Vec<DescribeGlobalTimerRecordsResults>
} }

/// In the response of [`DescribeGlobalTimerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecordsResults {
    pub action_type: Option<String>,
    pub batch_id: Option<String>,
    pub context: Option<String>,
    pub create_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub display_result_name: Option<String>,
    pub finish_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_parent_id: Option<String>,
    pub retryable: Option<bool>,
    pub timer_group_id: Option<String>,
    pub timer_record_id: Option<String>,
    pub timer_result: Option<String>,
    pub timer_type: Option<String>,
}
model! { DescribeGlobalTimerRecordsResults {
    0 "ActionType" action_type: String, 1 "BatchId" batch_id: String, 2 "Context" context: String,
    3 "CreateTime" create_time: String, 4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String,
    6 "DisplayResultName" display_result_name: String, 7 "FinishTime" finish_time: String,
    8 "RegionId" region_id: String, 9 "ResourceParentId" resource_parent_id: String, 10 "Retryable" retryable: bool,
    11 "TimerGroupId" timer_group_id: String, 12 "TimerRecordId" timer_record_id: String,
    13 "TimerResult" timer_result: String, 14 "TimerType" timer_type: String
} }

/// Describes guest applications: `DescribeGuestApplications` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeGuestApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestApplications {
    /// Required.
    pub desktop_id: String,
    /// Required.
    pub end_user_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeGuestApplications(desktop_id: String, end_user_id: String, region_id: String)
    "DescribeGuestApplications" -> DescribeGuestApplicationsOutput {
    0 "DesktopId" desktop_id, 1 "EndUserId" end_user_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeGuestApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestApplicationsOutput {
    pub applications: Vec<DescribeGuestApplicationsApplications>,
}
model! { DescribeGuestApplicationsOutput {
    0 "Applications" applications: Vec<DescribeGuestApplicationsApplications>
} }

/// In the response of [`DescribeGuestApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestApplicationsApplications {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    pub icon_url: Option<String>,
    pub io_speed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_data: Vec<DescribeGuestApplicationsProcessData>,
    pub process_path: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGuestApplicationsApplications {
    0 "ApplicationName" application_name: String, 1 "ApplicationVersion" application_version: String,
    2 "CpuPercent" cpu_percent: f64, 3 "GpuPercent" gpu_percent: f64, 4 "IconUrl" icon_url: String,
    5 "IoSpeed" io_speed: f64, 6 "MemPercent" mem_percent: f64, 7 "Pid" pid: i64,
    8 "ProcessData" process_data: Vec<DescribeGuestApplicationsProcessData>, 9 "ProcessPath" process_path: String,
    10 "Status" status: String
} }

/// In the response of [`DescribeGuestApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestApplicationsProcessData {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    pub iospeed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_path: Option<String>,
}
model! { DescribeGuestApplicationsProcessData {
    0 "ApplicationName" application_name: String, 1 "ApplicationVersion" application_version: String,
    2 "CpuPercent" cpu_percent: f64, 3 "GpuPercent" gpu_percent: f64, 4 "Iospeed" iospeed: f64,
    5 "MemPercent" mem_percent: f64, 6 "Pid" pid: i64, 7 "ProcessPath" process_path: String
} }

/// Describes image modified records: `DescribeImageModifiedRecords` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeImageModifiedRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModifiedRecords {
    /// Required.
    pub desktop_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeImageModifiedRecords(desktop_id: String, region_id: String)
    "DescribeImageModifiedRecords" -> DescribeImageModifiedRecordsOutput {
    0 "DesktopId" desktop_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { DescribeImageModifiedRecords: DescribeImageModifiedRecordsImageModifiedRecords =
    Token "NextToken", "ImageModifiedRecords" image_modified_records, next "NextToken" }

/// Response of [`DescribeImageModifiedRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsOutput {
    pub image_modified_records: Vec<DescribeImageModifiedRecordsImageModifiedRecords>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImageModifiedRecordsOutput {
    0 "ImageModifiedRecords" image_modified_records: Vec<DescribeImageModifiedRecordsImageModifiedRecords>,
    1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageModifiedRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsImageModifiedRecords {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub new_image_id: Option<String>,
    pub new_image_name: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeImageModifiedRecordsImageModifiedRecords {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "NewImageId" new_image_id: String,
    3 "NewImageName" new_image_name: String, 4 "Reason" reason: String, 5 "Status" status: i64,
    6 "UpdateTime" update_time: String
} }

/// Describes image permission: `DescribeImagePermission` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeImagePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePermission {
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeImagePermission(image_id: String, region_id: String)
    "DescribeImagePermission" -> DescribeImagePermissionOutput {
    0 "ImageId" image_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeImagePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePermissionOutput {
    pub ali_uids: Vec<String>,
}
model! { DescribeImagePermissionOutput {
    0 "AliUids" ali_uids: Vec<String>
} }

/// Describes images: `DescribeImages` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub desktop_instance_type: Option<String>,
    pub fota_version: Option<String>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub image_status: Option<String>,
    pub image_type: Option<String>,
    pub language_type: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub session_type: Option<String>,
}
operation! { DescribeImages(region_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "DesktopInstanceType" desktop_instance_type: String, 1 "FotaVersion" fota_version: String,
    2 "GpuCategory" gpu_category: bool, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "ImageId" image_id: Vec<String>, 5 "ImageName" image_name: String, 6 "ImageStatus" image_status: String,
    7 "ImageType" image_type: String, 8 "LanguageType" language_type: String, 9 "MaxResults" max_results: i64,
    10 "NextToken" next_token: String, 11 "OsType" os_type: String, 12 "ProtocolType" protocol_type: String,
    13 "RegionId" region_id, 14 "SessionType" session_type: String
} }
paged! { DescribeImages: DescribeImagesImages = Token "NextToken", "Images" images, next "NextToken" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Vec<DescribeImagesImages>,
    pub next_token: Option<String>,
}
model! { DescribeImagesOutput {
    0 "Images" images: Vec<DescribeImagesImages>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub app_version: Option<String>,
    pub creation_time: Option<String>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub name: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub session_type: Option<String>,
    pub shared_count: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub supported_languages: Vec<String>,
    pub update_time: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { DescribeImagesImages {
    0 "AppVersion" app_version: String, 1 "CreationTime" creation_time: String, 2 "DataDiskSize" data_disk_size: i64,
    3 "Description" description: String, 4 "GpuCategory" gpu_category: bool,
    5 "GpuDriverVersion" gpu_driver_version: String, 6 "ImageId" image_id: String, 7 "ImageType" image_type: String,
    8 "Name" name: String, 9 "OsType" os_type: String, 10 "Platform" platform: String, 11 "Progress" progress: String,
    12 "ProtocolType" protocol_type: String, 13 "SessionType" session_type: String, 14 "SharedCount" shared_count: i64,
    15 "Size" size: i64, 16 "Status" status: String, 17 "SupportedLanguages" supported_languages: Vec<String>,
    18 "UpdateTime" update_time: String, 19 "VolumeEncryptionEnabled" volume_encryption_enabled: bool,
    20 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// Describes invocations: `DescribeInvocations` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub command_type: Option<String>,
    pub content_encoding: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub end_user_id: Option<String>,
    pub include_invoke_desktops: Option<bool>,
    pub include_output: Option<bool>,
    pub invoke_id: Option<String>,
    pub invoke_status: Option<String>,
    /// 0 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInvocations(region_id: String) "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "CommandType" command_type: String, 1 "ContentEncoding" content_encoding: String,
    2 "DesktopId" desktop_id: String, 3 "DesktopIds" desktop_ids: Vec<String>, 4 "EndUserId" end_user_id: String,
    5 "IncludeInvokeDesktops" include_invoke_desktops: bool, 6 "IncludeOutput" include_output: bool,
    7 "InvokeId" invoke_id: String, 8 "InvokeStatus" invoke_status: String, 9 "MaxResults" max_results: i64,
    10 "NextToken" next_token: String, 11 "RegionId" region_id
} }
paged! { DescribeInvocations: DescribeInvocationsInvocations =
    Token "NextToken", "Invocations" invocations, next "NextToken" }

/// Response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub invocations: Vec<DescribeInvocationsInvocations>,
    pub next_token: Option<String>,
}
model! { DescribeInvocationsOutput {
    0 "Invocations" invocations: Vec<DescribeInvocationsInvocations>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocations {
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub creation_time: Option<String>,
    pub desktop_scenario: Option<String>,
    pub end_user_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_desktop_count: Option<i64>,
    pub invoke_desktop_succeed_count: Option<i64>,
    pub invoke_desktops: Vec<DescribeInvocationsInvokeDesktops>,
    pub invoke_id: Option<String>,
}
model! { DescribeInvocationsInvocations {
    0 "CommandContent" command_content: String, 1 "CommandType" command_type: String,
    2 "CreationTime" creation_time: String, 3 "DesktopScenario" desktop_scenario: String,
    4 "EndUserId" end_user_id: String, 5 "InvocationStatus" invocation_status: String,
    6 "InvokeDesktopCount" invoke_desktop_count: i64, 7 "InvokeDesktopSucceedCount" invoke_desktop_succeed_count: i64,
    8 "InvokeDesktops" invoke_desktops: Vec<DescribeInvocationsInvokeDesktops>, 9 "InvokeId" invoke_id: String
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvokeDesktops {
    pub creation_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub invocation_status: Option<String>,
    pub jvs_agent_id: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<i64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeInvocationsInvokeDesktops {
    0 "CreationTime" creation_time: String, 1 "DesktopId" desktop_id: String, 2 "DesktopName" desktop_name: String,
    3 "Dropped" dropped: i64, 4 "ErrorCode" error_code: String, 5 "ErrorInfo" error_info: String,
    6 "ExitCode" exit_code: i64, 7 "FinishTime" finish_time: String, 8 "InvocationStatus" invocation_status: String,
    9 "JvsAgentId" jvs_agent_id: String, 10 "Output" output: String, 11 "Repeats" repeats: i64,
    12 "StartTime" start_time: String, 13 "StopTime" stop_time: String, 14 "UpdateTime" update_time: String
} }

/// Describes ip addresses: `DescribeIpAddresses` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeIpAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAddresses {
    pub eip_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeIpAddresses(region_id: String) "DescribeIpAddresses" -> DescribeIpAddressesOutput {
    0 "EipId" eip_id: String, 1 "InstanceId" instance_id: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { DescribeIpAddresses: DescribeIpAddressesIpAddresses =
    Token "NextToken", "IpAddresses" ip_addresses, next "NextToken" }

/// Response of [`DescribeIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAddressesOutput {
    pub ip_addresses: Vec<DescribeIpAddressesIpAddresses>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeIpAddressesOutput {
    0 "IpAddresses" ip_addresses: Vec<DescribeIpAddressesIpAddresses>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAddressesIpAddresses {
    pub create_by_wuying: Option<bool>,
    pub eip_address: Option<String>,
    pub eip_id: Option<String>,
    pub eip_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
model! { DescribeIpAddressesIpAddresses {
    0 "CreateByWuying" create_by_wuying: bool, 1 "EipAddress" eip_address: String, 2 "EipId" eip_id: String,
    3 "EipStatus" eip_status: String, 4 "InstanceId" instance_id: String, 5 "InstanceType" instance_type: String
} }

/// Describes kms keys: `DescribeKmsKeys` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeKmsKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeys {
    pub region_id: Option<String>,
}
operation! { DescribeKmsKeys() "DescribeKmsKeys" -> DescribeKmsKeysOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysOutput {
    pub authorize_status: Option<String>,
    pub keys: Vec<DescribeKmsKeysKeys>,
    pub kms_service_status: Option<String>,
}
model! { DescribeKmsKeysOutput {
    0 "AuthorizeStatus" authorize_status: String, 1 "Keys" keys: Vec<DescribeKmsKeysKeys>,
    2 "KmsServiceStatus" kms_service_status: String
} }

/// In the response of [`DescribeKmsKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeysKeys {
    pub alias: Option<String>,
    pub arn: Option<String>,
    pub key_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeKmsKeysKeys {
    0 "Alias" alias: String, 1 "Arn" arn: String, 2 "KeyId" key_id: String, 3 "Type" r#type: String
} }

/// Describes modification price: `DescribeModificationPrice` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeModificationPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPrice {
    /// 2 to 3072.
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_specs: Option<Vec<DescribeModificationPriceResourceSpecs>>,
    pub resource_type: Option<String>,
    pub root_disk_performance_level: Option<String>,
    /// 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_performance_level: Option<String>,
    /// 0 to 32768.
    pub user_disk_size_gib: Option<i64>,
}
operation! { DescribeModificationPrice(region_id: String)
    "DescribeModificationPrice" -> DescribeModificationPriceOutput {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "PromotionId" promotion_id: String, 4 "RegionId" region_id, 5 "ResellerOwnerUid" reseller_owner_uid: i64,
    6 "ResourceSpecs" resource_specs: Vec<DescribeModificationPriceResourceSpecs>,
    7 "ResourceType" resource_type: String, 8 "RootDiskPerformanceLevel" root_disk_performance_level: String,
    9 "RootDiskSizeGib" root_disk_size_gib: i64, 10 "UserDiskPerformanceLevel" user_disk_performance_level: String,
    11 "UserDiskSizeGib" user_disk_size_gib: i64
} }

/// In the request of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPriceResourceSpecs {
    pub desktop_id: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_size_gib: Option<i64>,
}
input! { DescribeModificationPriceResourceSpecs() {
    0 "DesktopId" desktop_id: String, 1 "RootDiskSizeGib" root_disk_size_gib: i64,
    2 "UserDiskSizeGib" user_disk_size_gib: i64
} }

/// Response of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPriceOutput {
    pub price_info: Option<DescribeModificationPricePriceInfo>,
}
model! { DescribeModificationPriceOutput {
    0 "PriceInfo" price_info: DescribeModificationPricePriceInfo
} }

/// In the response of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPricePriceInfo {
    pub price: Option<DescribeModificationPricePrice>,
    pub rules: Vec<DescribeModificationPriceRules>,
}
model! { DescribeModificationPricePriceInfo {
    0 "Price" price: DescribeModificationPricePrice, 1 "Rules" rules: Vec<DescribeModificationPriceRules>
} }

/// In the response of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: BTreeMap<String, String>,
    pub original_price: Option<f64>,
    pub promotions: Vec<DescribeModificationPricePromotions>,
    pub trade_price: Option<f64>,
}
model! { DescribeModificationPricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64,
    2 "OrderLines" order_lines: BTreeMap<String, String>, 3 "OriginalPrice" original_price: f64,
    4 "Promotions" promotions: Vec<DescribeModificationPricePromotions>, 5 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribeModificationPricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`DescribeModificationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModificationPriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeModificationPriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Describes nas file systems: `DescribeNASFileSystems` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeNASFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystems {
    pub file_system_id: Option<Vec<String>>,
    pub match_compatible_profile: Option<bool>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeNASFileSystems(region_id: String) "DescribeNASFileSystems" -> DescribeNASFileSystemsOutput {
    0 "FileSystemId" file_system_id: Vec<String>, 1 "MatchCompatibleProfile" match_compatible_profile: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OfficeSiteId" office_site_id: String,
    5 "RegionId" region_id
} }
paged! { DescribeNASFileSystems: DescribeNASFileSystemsFileSystems =
    Token "NextToken", "FileSystems" file_systems, next "NextToken" }

/// Response of [`DescribeNASFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystemsOutput {
    pub file_systems: Vec<DescribeNASFileSystemsFileSystems>,
    pub next_token: Option<String>,
}
model! { DescribeNASFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<DescribeNASFileSystemsFileSystems>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeNASFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystemsFileSystems {
    pub allow_operate_user_drive: Option<bool>,
    pub app_instance_groups: Vec<DescribeNASFileSystemsAppInstanceGroups>,
    pub capacity: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub desktop_groups: Vec<DescribeNASFileSystemsDesktopGroups>,
    pub encryption_enabled: Option<bool>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub file_system_status: Option<String>,
    pub file_system_type: Option<String>,
    pub metered_size: Option<i64>,
    pub mount_target_domain: Option<String>,
    pub mount_target_status: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_sites: Vec<DescribeNASFileSystemsOfficeSites>,
    pub product_type: Option<String>,
    pub profile_compatible: Option<bool>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub size_quota: Option<i64>,
    pub storage_type: Option<String>,
    pub support_acl: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeNASFileSystemsFileSystems {
    0 "AllowOperateUserDrive" allow_operate_user_drive: bool,
    1 "AppInstanceGroups" app_instance_groups: Vec<DescribeNASFileSystemsAppInstanceGroups>, 2 "Capacity" capacity: i64,
    3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "DesktopGroups" desktop_groups: Vec<DescribeNASFileSystemsDesktopGroups>,
    6 "EncryptionEnabled" encryption_enabled: bool, 7 "FileSystemId" file_system_id: String,
    8 "FileSystemName" file_system_name: String, 9 "FileSystemStatus" file_system_status: String,
    10 "FileSystemType" file_system_type: String, 11 "MeteredSize" metered_size: i64,
    12 "MountTargetDomain" mount_target_domain: String, 13 "MountTargetStatus" mount_target_status: String,
    14 "OfficeSiteId" office_site_id: String, 15 "OfficeSiteName" office_site_name: String,
    16 "OfficeSites" office_sites: Vec<DescribeNASFileSystemsOfficeSites>, 17 "ProductType" product_type: String,
    18 "ProfileCompatible" profile_compatible: bool, 19 "ProtocolType" protocol_type: String,
    20 "RegionId" region_id: String, 21 "Scene" scene: String, 22 "SizeQuota" size_quota: i64,
    23 "StorageType" storage_type: String, 24 "SupportAcl" support_acl: bool, 25 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeNASFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystemsAppInstanceGroups {
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
}
model! { DescribeNASFileSystemsAppInstanceGroups {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AppInstanceGroupName" app_instance_group_name: String
} }

/// In the response of [`DescribeNASFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystemsDesktopGroups {
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
}
model! { DescribeNASFileSystemsDesktopGroups {
    0 "DesktopGroupId" desktop_group_id: String, 1 "DesktopGroupName" desktop_group_name: String
} }

/// In the response of [`DescribeNASFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASFileSystemsOfficeSites {
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
}
model! { DescribeNASFileSystemsOfficeSites {
    0 "OfficeSiteId" office_site_id: String, 1 "OfficeSiteName" office_site_name: String
} }

/// Describes nat gateways: `DescribeNatGateways` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeNatGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub vpc_id: Option<String>,
}
operation! { DescribeNatGateways(region_id: String) "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name: String, 2 "NatGatewayId" nat_gateway_id: String,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "VpcId" vpc_id: String
} }
paged! { DescribeNatGateways: DescribeNatGatewaysNatGateways =
    Token "NextToken", "NatGateways" nat_gateways, next "NextToken" }

/// Response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub max_results: Option<i64>,
    pub nat_gateways: Vec<DescribeNatGatewaysNatGateways>,
    pub next_token: Option<String>,
}
model! { DescribeNatGatewaysOutput {
    0 "MaxResults" max_results: i64, 1 "NatGateways" nat_gateways: Vec<DescribeNatGatewaysNatGateways>,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGateways {
    pub forward_table_ids: Vec<String>,
    pub ip_lists: Vec<DescribeNatGatewaysIpLists>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub snat_table_ids: Vec<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeNatGatewaysNatGateways {
    0 "ForwardTableIds" forward_table_ids: Vec<String>, 1 "IpLists" ip_lists: Vec<DescribeNatGatewaysIpLists>,
    2 "Name" name: String, 3 "NatGatewayId" nat_gateway_id: String, 4 "SnatTableIds" snat_table_ids: Vec<String>,
    5 "Status" status: String, 6 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpLists {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub snat_entry_enabled: Option<String>,
    pub using_status: Option<String>,
}
model! { DescribeNatGatewaysIpLists {
    0 "AllocationId" allocation_id: String, 1 "IpAddress" ip_address: String,
    2 "PrivateIpAddress" private_ip_address: String, 3 "SnatEntryEnabled" snat_entry_enabled: String,
    4 "UsingStatus" using_status: String
} }

/// Describes network packages: `DescribeNetworkPackages` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeNetworkPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPackages {
    pub internet_charge_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub network_package_id: Option<Vec<String>>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<DescribeNetworkPackagesTag>>,
}
operation! { DescribeNetworkPackages(region_id: String) "DescribeNetworkPackages" -> DescribeNetworkPackagesOutput {
    0 "InternetChargeType" internet_charge_type: String, 1 "MaxResults" max_results: i64,
    2 "NetworkPackageId" network_package_id: Vec<String>, 3 "NextToken" next_token: String, 4 "RegionId" region_id,
    5 "Tag" tag: Vec<DescribeNetworkPackagesTag>
} }
paged! { DescribeNetworkPackages: DescribeNetworkPackagesNetworkPackages =
    Token "NextToken", "NetworkPackages" network_packages, next "NextToken" }

/// In the request of [`DescribeNetworkPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNetworkPackagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeNetworkPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPackagesOutput {
    pub network_packages: Vec<DescribeNetworkPackagesNetworkPackages>,
    pub next_token: Option<String>,
}
model! { DescribeNetworkPackagesOutput {
    0 "NetworkPackages" network_packages: Vec<DescribeNetworkPackagesNetworkPackages>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeNetworkPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPackagesNetworkPackages {
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub eip_addresses: Vec<String>,
    pub expired_time: Option<String>,
    pub internet_charge_type: Option<String>,
    pub network_package_id: Option<String>,
    pub network_package_status: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_vpc_type: Option<String>,
    pub pay_type: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<i64>,
    pub reservation_internet_charge_type: Option<String>,
    pub tags: Vec<DescribeNetworkPackagesTags>,
}
model! { DescribeNetworkPackagesNetworkPackages {
    0 "Bandwidth" bandwidth: i64, 1 "BusinessStatus" business_status: String, 2 "CreateTime" create_time: String,
    3 "EipAddresses" eip_addresses: Vec<String>, 4 "ExpiredTime" expired_time: String,
    5 "InternetChargeType" internet_charge_type: String, 6 "NetworkPackageId" network_package_id: String,
    7 "NetworkPackageStatus" network_package_status: String, 8 "OfficeSiteId" office_site_id: String,
    9 "OfficeSiteName" office_site_name: String, 10 "OfficeSiteVpcType" office_site_vpc_type: String,
    11 "PayType" pay_type: String, 12 "ReservationActiveTime" reservation_active_time: String,
    13 "ReservationBandwidth" reservation_bandwidth: i64,
    14 "ReservationInternetChargeType" reservation_internet_charge_type: String,
    15 "Tags" tags: Vec<DescribeNetworkPackagesTags>
} }

/// In the response of [`DescribeNetworkPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNetworkPackagesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes office site bridge info: `DescribeOfficeSiteBridgeInfo` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeOfficeSiteBridgeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfo {
    pub bridge_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeOfficeSiteBridgeInfo(region_id: String)
    "DescribeOfficeSiteBridgeInfo" -> DescribeOfficeSiteBridgeInfoOutput {
    0 "BridgeId" bridge_id: String, 1 "OfficeSiteId" office_site_id: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeOfficeSiteBridgeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfoOutput {
    pub bridge: Option<DescribeOfficeSiteBridgeInfoBridge>,
}
model! { DescribeOfficeSiteBridgeInfoOutput {
    0 "Bridge" bridge: DescribeOfficeSiteBridgeInfoBridge
} }

/// In the response of [`DescribeOfficeSiteBridgeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfoBridge {
    pub access_type: Option<String>,
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    /// Secret.
    pub default_password: Option<Secret>,
    pub default_user: Option<String>,
    pub deploy_time: Option<String>,
    pub expire_time: Option<String>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeOfficeSiteBridgeInfoBridge {
    0 "AccessType" access_type: String, 1 "BridgeId" bridge_id: String, 2 "BridgeLevel" bridge_level: String,
    3 "BridgeStatus" bridge_status: String, 4 "BridgeType" bridge_type: String,
    5 "DefaultPassword" default_password: Secret, 6 "DefaultUser" default_user: String,
    7 "DeployTime" deploy_time: String, 8 "ExpireTime" expire_time: String, 9 "InternetUrl" internet_url: String,
    10 "IntranetUrl" intranet_url: String, 11 "OfficeSiteId" office_site_id: String,
    12 "OfficeSiteName" office_site_name: String, 13 "StartTime" start_time: String
} }

/// Describes office sites: `DescribeOfficeSites` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeOfficeSites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSites {
    pub account_type: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<Vec<String>>,
    pub office_site_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_protection: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeOfficeSites(region_id: String) "DescribeOfficeSites" -> DescribeOfficeSitesOutput {
    0 "AccountType" account_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OfficeSiteId" office_site_id: Vec<String>, 4 "OfficeSiteType" office_site_type: String, 5 "RegionId" region_id,
    6 "SecurityProtection" security_protection: String, 7 "Status" status: String, 8 "VpcId" vpc_id: String
} }
paged! { DescribeOfficeSites: DescribeOfficeSitesOfficeSites =
    Token "NextToken", "OfficeSites" office_sites, next "NextToken" }

/// Response of [`DescribeOfficeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSitesOutput {
    pub next_token: Option<String>,
    pub office_sites: Vec<DescribeOfficeSitesOfficeSites>,
    pub total_count: Option<i64>,
}
model! { DescribeOfficeSitesOutput {
    0 "NextToken" next_token: String, 1 "OfficeSites" office_sites: Vec<DescribeOfficeSitesOfficeSites>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOfficeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSitesOfficeSites {
    pub ad_connectors: Vec<DescribeOfficeSitesADConnectors>,
    pub accelerator_id: Option<String>,
    pub access_attribute: Option<String>,
    pub account_type: Option<String>,
    pub ad_hostname: Option<String>,
    pub authority_host: Option<String>,
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub bandwidth: Option<i64>,
    pub cen_attach_status: Option<String>,
    pub cen_id: Option<String>,
    pub cidr_block: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cloud_box_office_site: Option<bool>,
    pub creation_time: Option<String>,
    pub custom_access_point: Option<String>,
    pub custom_dns_address: Vec<String>,
    pub custom_security_group_id: Option<String>,
    pub desktop_access_type: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_vpc_endpoint: Option<String>,
    pub dns_address: Vec<String>,
    pub dns_user_name: Option<String>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<Secret>,
    pub domain_user_name: Option<String>,
    pub eid: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub enable_service_route: Option<bool>,
    pub env_type: Option<String>,
    pub file_system_ids: Vec<String>,
    pub is_ldap: Option<bool>,
    pub ldap_url: Option<String>,
    pub logs: Vec<DescribeOfficeSitesLogs>,
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    pub network_package_id: Option<String>,
    pub nm_version: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_type: Option<String>,
    pub ou_name: Option<String>,
    pub protocol_type: Option<String>,
    pub rds_license_address: Option<String>,
    pub rds_license_domain_name: Option<String>,
    pub rds_license_status: Option<String>,
    pub resource_amounts: Vec<DescribeOfficeSitesResourceAmounts>,
    pub security_protection: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_type: Option<String>,
    pub status: Option<String>,
    pub sub_dns_address: Vec<String>,
    pub sub_domain_name: Option<String>,
    pub subnet_mode: Option<String>,
    pub tenant_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub total_resource_amount: Option<i64>,
    /// Secret.
    pub trust_password: Option<Secret>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
    pub vpl_version: Option<String>,
}
model! { DescribeOfficeSitesOfficeSites {
    0 "ADConnectors" ad_connectors: Vec<DescribeOfficeSitesADConnectors>, 1 "AcceleratorId" accelerator_id: String,
    2 "AccessAttribute" access_attribute: String, 3 "AccountType" account_type: String,
    4 "AdHostname" ad_hostname: String, 5 "AuthorityHost" authority_host: String,
    6 "BackupDCHostname" backup_dc_hostname: String, 7 "BackupDns" backup_dns: String, 8 "Bandwidth" bandwidth: i64,
    9 "CenAttachStatus" cen_attach_status: String, 10 "CenId" cen_id: String, 11 "CidrBlock" cidr_block: String,
    12 "ClientId" client_id: String, 13 "ClientSecret" client_secret: Secret,
    14 "CloudBoxOfficeSite" cloud_box_office_site: bool, 15 "CreationTime" creation_time: String,
    16 "CustomAccessPoint" custom_access_point: String, 17 "CustomDnsAddress" custom_dns_address: Vec<String>,
    18 "CustomSecurityGroupId" custom_security_group_id: String, 19 "DesktopAccessType" desktop_access_type: String,
    20 "DesktopCount" desktop_count: i64, 21 "DesktopVpcEndpoint" desktop_vpc_endpoint: String,
    22 "DnsAddress" dns_address: Vec<String>, 23 "DnsUserName" dns_user_name: String,
    24 "DomainName" domain_name: String, 25 "DomainPassword" domain_password: Secret,
    26 "DomainUserName" domain_user_name: String, 27 "Eid" eid: String,
    28 "EnableAdminAccess" enable_admin_access: bool, 29 "EnableCrossDesktopAccess" enable_cross_desktop_access: bool,
    30 "EnableInternetAccess" enable_internet_access: bool, 31 "EnableServiceRoute" enable_service_route: bool,
    32 "EnvType" env_type: String, 33 "FileSystemIds" file_system_ids: Vec<String>, 34 "IsLdap" is_ldap: bool,
    35 "LdapUrl" ldap_url: String, 36 "Logs" logs: Vec<DescribeOfficeSitesLogs>, 37 "MfaEnabled" mfa_enabled: bool,
    38 "Name" name: String, 39 "NeedVerifyLoginRisk" need_verify_login_risk: bool,
    40 "NeedVerifyZeroDevice" need_verify_zero_device: bool, 41 "NetworkPackageId" network_package_id: String,
    42 "NmVersion" nm_version: String, 43 "OfficeSiteId" office_site_id: String,
    44 "OfficeSiteType" office_site_type: String, 45 "OuName" ou_name: String, 46 "ProtocolType" protocol_type: String,
    47 "RdsLicenseAddress" rds_license_address: String, 48 "RdsLicenseDomainName" rds_license_domain_name: String,
    49 "RdsLicenseStatus" rds_license_status: String,
    50 "ResourceAmounts" resource_amounts: Vec<DescribeOfficeSitesResourceAmounts>,
    51 "SecurityProtection" security_protection: String, 52 "SsoEnabled" sso_enabled: bool,
    53 "SsoType" sso_type: String, 54 "Status" status: String, 55 "SubDnsAddress" sub_dns_address: Vec<String>,
    56 "SubDomainName" sub_domain_name: String, 57 "SubnetMode" subnet_mode: String, 58 "TenantId" tenant_id: String,
    59 "TotalEdsCount" total_eds_count: i64, 60 "TotalEdsCountForGroup" total_eds_count_for_group: i64,
    61 "TotalResourceAmount" total_resource_amount: i64, 62 "TrustPassword" trust_password: Secret,
    63 "VSwitchIds" vswitch_ids: Vec<String>, 64 "VpcId" vpc_id: String, 65 "VpcType" vpc_type: String,
    66 "VplVersion" vpl_version: String
} }

/// In the response of [`DescribeOfficeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSitesADConnectors {
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    pub trust_key: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeOfficeSitesADConnectors {
    0 "ADConnectorAddress" ad_connector_address: String, 1 "ConnectorStatus" connector_status: String,
    2 "NetworkInterfaceId" network_interface_id: String, 3 "Specification" specification: String,
    4 "TrustKey" trust_key: String, 5 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeOfficeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSitesLogs {
    pub level: Option<String>,
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeOfficeSitesLogs {
    0 "Level" level: String, 1 "Message" message: String, 2 "Step" step: String, 3 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeOfficeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficeSitesResourceAmounts {
    pub amount: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeOfficeSitesResourceAmounts {
    0 "amount" amount: i64, 1 "resourceType" resource_type: String
} }

/// Describes online user count: `DescribeOnlineUserCount` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeOnlineUserCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineUserCount {
    pub biz_type: Option<i64>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}
operation! { DescribeOnlineUserCount() "DescribeOnlineUserCount" -> DescribeOnlineUserCountOutput {
    0 "BizType" biz_type: i64, 1 "OfficeSiteId" office_site_id: String, 2 "RegionId" region_id: String,
    3 "SearchRegionId" search_region_id: String
} }

/// Response of [`DescribeOnlineUserCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineUserCountOutput {
    pub ad_assigned_user_count: Option<i64>,
    pub assigned_user_count: Option<i64>,
    pub online_user_count: Option<i64>,
    pub simple_assigned_user_count: Option<i64>,
}
model! { DescribeOnlineUserCountOutput {
    0 "AdAssignedUserCount" ad_assigned_user_count: i64, 1 "AssignedUserCount" assigned_user_count: i64,
    2 "OnlineUserCount" online_user_count: i64, 3 "SimpleAssignedUserCount" simple_assigned_user_count: i64
} }

/// Describes policy groups: `DescribePolicyGroups` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribePolicyGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroups {
    pub business_channel: Option<String>,
    pub external_policy_group_ids: Option<Vec<String>>,
    /// 1 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_group_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub scope: Option<String>,
}
operation! { DescribePolicyGroups(region_id: String) "DescribePolicyGroups" -> DescribePolicyGroupsOutput {
    0 "BusinessChannel" business_channel: String, 1 "ExternalPolicyGroupIds" external_policy_group_ids: Vec<String>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "PolicyGroupId" policy_group_id: Vec<String>, 7 "RegionId" region_id,
    8 "Scope" scope: String
} }
paged! { DescribePolicyGroups: DescribePolicyGroupsDescribePolicyGroups =
    Token "NextToken", "DescribePolicyGroups" describe_policy_groups, next "NextToken" }

/// Response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsOutput {
    pub count: Option<i64>,
    pub describe_policy_groups: Vec<DescribePolicyGroupsDescribePolicyGroups>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribePolicyGroupsOutput {
    0 "Count" count: i64,
    1 "DescribePolicyGroups" describe_policy_groups: Vec<DescribePolicyGroupsDescribePolicyGroups>,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsDescribePolicyGroups {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules: Vec<
        DescribePolicyGroupsAuthorizeAccessPolicyRules,
    >,
    pub authorize_security_policy_rules: Vec<
        DescribePolicyGroupsAuthorizeSecurityPolicyRules,
    >,
    pub auto_reconnect: Option<String>,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_hibernate: Option<String>,
    pub client_restart: Option<String>,
    pub client_shutdown: Option<String>,
    pub client_types: Vec<DescribePolicyGroupsClientTypes>,
    pub clipboard: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Vec<String>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Vec<DescribePolicyGroupsDeviceRedirects>,
    pub device_rules: Vec<DescribePolicyGroupsDeviceRules>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_list: Option<String>,
    pub domain_resolve_rule: Vec<DescribePolicyGroupsDomainResolveRule>,
    pub domain_resolve_rule_type: Option<String>,
    pub eds_count: Option<i64>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub hover_hibernate: Option<String>,
    pub hover_restart: Option<String>,
    pub hover_shutdown: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Vec<String>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Vec<DescribePolicyGroupsNetRedirectRule>,
    pub network_printer: Option<String>,
    pub organization_count: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    pub port_proxy: Option<String>,
    pub preempt_login: Option<String>,
    pub preempt_login_users: Vec<String>,
    pub printer_redirection: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_exts: Vec<String>,
    pub record_event_file_paths: Vec<String>,
    pub record_event_levels: Vec<DescribePolicyGroupsRecordEventLevels>,
    pub record_event_registers: Vec<String>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    pub resource_region_id: Option<String>,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Vec<String>,
    pub screen_display_mode: Option<String>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Vec<DescribePolicyGroupsUsbSupplyRedirectRule>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    pub video_enc_max_qp: Option<i64>,
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}
model! { DescribePolicyGroupsDescribePolicyGroups {
    0 "AcademicProxy" academic_proxy: String, 1 "AdminAccess" admin_access: String,
    2 "AdminKeyboardOnFullScreen" admin_keyboard_on_full_screen: String,
    3 "AdminKeyboardOnWindows" admin_keyboard_on_windows: String,
    4 "AppContentProtection" app_content_protection: String,
    5 "AuthorizeAccessPolicyRules" authorize_access_policy_rules: Vec<DescribePolicyGroupsAuthorizeAccessPolicyRules>,
    6 "AuthorizeSecurityPolicyRules" authorize_security_policy_rules: Vec<DescribePolicyGroupsAuthorizeSecurityPolicyRules>,
    7 "AutoReconnect" auto_reconnect: String, 8 "CameraRedirect" camera_redirect: String,
    9 "ClientControlMenu" client_control_menu: String, 10 "ClientCreateSnapshot" client_create_snapshot: String,
    11 "ClientHibernate" client_hibernate: String, 12 "ClientRestart" client_restart: String,
    13 "ClientShutdown" client_shutdown: String, 14 "ClientTypes" client_types: Vec<DescribePolicyGroupsClientTypes>,
    15 "Clipboard" clipboard: String, 16 "ColorEnhancement" color_enhancement: String,
    17 "CpdDriveClipboard" cpd_drive_clipboard: String, 18 "CpuDownGradeDuration" cpu_down_grade_duration: i64,
    19 "CpuOverload" cpu_overload: String, 20 "CpuProcessors" cpu_processors: Vec<String>,
    21 "CpuProtectedMode" cpu_protected_mode: String, 22 "CpuRateLimit" cpu_rate_limit: i64,
    23 "CpuSampleDuration" cpu_sample_duration: i64, 24 "CpuSingleRateLimit" cpu_single_rate_limit: i64,
    25 "Description" description: String, 26 "DesktopCount" desktop_count: i64,
    27 "DesktopGroupCount" desktop_group_count: i64, 28 "DeviceConnectHint" device_connect_hint: String,
    29 "DeviceRedirects" device_redirects: Vec<DescribePolicyGroupsDeviceRedirects>,
    30 "DeviceRules" device_rules: Vec<DescribePolicyGroupsDeviceRules>, 31 "DiskOverload" disk_overload: String,
    32 "DisplayMode" display_mode: String, 33 "DomainList" domain_list: String,
    34 "DomainResolveRule" domain_resolve_rule: Vec<DescribePolicyGroupsDomainResolveRule>,
    35 "DomainResolveRuleType" domain_resolve_rule_type: String, 36 "EdsCount" eds_count: i64,
    37 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String, 38 "EndUserCount" end_user_count: String,
    39 "EndUserGroupCoordinate" end_user_group_coordinate: String, 40 "ExternalDrive" external_drive: String,
    41 "FileMigrate" file_migrate: String, 42 "FileTransfer" file_transfer: String,
    43 "FileTransferAddress" file_transfer_address: String, 44 "FileTransferInSize" file_transfer_in_size: i64,
    45 "FileTransferInUnit" file_transfer_in_unit: String, 46 "FileTransferOutSize" file_transfer_out_size: i64,
    47 "FileTransferOutUnit" file_transfer_out_unit: String,
    48 "FileTransferSizeLimit" file_transfer_size_limit: String, 49 "FileTransferSpeed" file_transfer_speed: String,
    50 "FileTransferSpeedLocation" file_transfer_speed_location: String, 51 "GpuAcceleration" gpu_acceleration: String,
    52 "HoverConfigMsg" hover_config_msg: String, 53 "HoverHibernate" hover_hibernate: String,
    54 "HoverRestart" hover_restart: String, 55 "HoverShutdown" hover_shutdown: String,
    56 "Html5Access" html5_access: String, 57 "Html5FileTransfer" html5_file_transfer: String,
    58 "InternetCommunicationProtocol" internet_communication_protocol: String,
    59 "InternetPrinter" internet_printer: String, 60 "KeyboardControl" keyboard_control: String,
    61 "LocalDrive" local_drive: String, 62 "MaxReconnectTime" max_reconnect_time: i64,
    63 "MemoryDownGradeDuration" memory_down_grade_duration: i64, 64 "MemoryOverload" memory_overload: String,
    65 "MemoryProcessors" memory_processors: Vec<String>, 66 "MemoryProtectedMode" memory_protected_mode: String,
    67 "MemoryRateLimit" memory_rate_limit: i64, 68 "MemorySampleDuration" memory_sample_duration: i64,
    69 "MemorySingleRateLimit" memory_single_rate_limit: i64, 70 "MobileRestart" mobile_restart: String,
    71 "MobileSafeMenu" mobile_safe_menu: String, 72 "MobileShutdown" mobile_shutdown: String,
    73 "MobileWuyingKeeper" mobile_wuying_keeper: String, 74 "MobileWyAssistant" mobile_wy_assistant: String,
    75 "ModelLibrary" model_library: String, 76 "MultiScreen" multi_screen: String, 77 "Name" name: String,
    78 "NetRedirect" net_redirect: String,
    79 "NetRedirectRule" net_redirect_rule: Vec<DescribePolicyGroupsNetRedirectRule>,
    80 "NetworkPrinter" network_printer: String, 81 "OrganizationCount" organization_count: String,
    82 "PolicyGroupId" policy_group_id: String, 83 "PolicyGroupType" policy_group_type: String,
    84 "PolicyStatus" policy_status: String, 85 "PortProxy" port_proxy: String, 86 "PreemptLogin" preempt_login: String,
    87 "PreemptLoginUsers" preempt_login_users: Vec<String>, 88 "PrinterRedirection" printer_redirection: String,
    89 "QualityEnhancement" quality_enhancement: String, 90 "RecordContent" record_content: String,
    91 "RecordContentExpires" record_content_expires: i64, 92 "RecordEventDuration" record_event_duration: i64,
    93 "RecordEventFileExts" record_event_file_exts: Vec<String>,
    94 "RecordEventFilePaths" record_event_file_paths: Vec<String>,
    95 "RecordEventLevels" record_event_levels: Vec<DescribePolicyGroupsRecordEventLevels>,
    96 "RecordEventRegisters" record_event_registers: Vec<String>, 97 "Recording" recording: String,
    98 "RecordingAudio" recording_audio: String, 99 "RecordingDuration" recording_duration: i64,
    100 "RecordingEndTime" recording_end_time: String, 101 "RecordingExpires" recording_expires: i64,
    102 "RecordingFps" recording_fps: i64, 103 "RecordingStartTime" recording_start_time: String,
    104 "RecordingUserNotify" recording_user_notify: String,
    105 "RecordingUserNotifyMessage" recording_user_notify_message: String,
    106 "RemoteCoordinate" remote_coordinate: String, 107 "ResetDesktop" reset_desktop: String,
    108 "ResolutionDpi" resolution_dpi: i64, 109 "ResolutionHeight" resolution_height: i64,
    110 "ResolutionModel" resolution_model: String, 111 "ResolutionWidth" resolution_width: i64,
    112 "ResourceGroupCount" resource_group_count: i64, 113 "ResourceRegionId" resource_region_id: String,
    114 "SafeMenu" safe_menu: String, 115 "Scope" scope: String, 116 "ScopeValue" scope_value: Vec<String>,
    117 "ScreenDisplayMode" screen_display_mode: String, 118 "SmoothEnhancement" smooth_enhancement: String,
    119 "StatusMonitor" status_monitor: String, 120 "StreamingMode" streaming_mode: String,
    121 "TargetFps" target_fps: i64, 122 "UsbRedirect" usb_redirect: String,
    123 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<DescribePolicyGroupsUsbSupplyRedirectRule>,
    124 "UseTime" use_time: String, 125 "VideoEncAvgKbps" video_enc_avg_kbps: i64,
    126 "VideoEncMaxQP" video_enc_max_qp: i64, 127 "VideoEncMinQP" video_enc_min_qp: i64,
    128 "VideoEncPeakKbps" video_enc_peak_kbps: i64, 129 "VideoEncPolicy" video_enc_policy: String,
    130 "VideoRedirect" video_redirect: String, 131 "VisualQuality" visual_quality: String,
    132 "Watermark" watermark: String, 133 "WatermarkAntiCam" watermark_anti_cam: String,
    134 "WatermarkColor" watermark_color: i64, 135 "WatermarkCustomText" watermark_custom_text: String,
    136 "WatermarkDegree" watermark_degree: f64, 137 "WatermarkFontSize" watermark_font_size: i64,
    138 "WatermarkFontStyle" watermark_font_style: String, 139 "WatermarkPower" watermark_power: String,
    140 "WatermarkRowAmount" watermark_row_amount: i64, 141 "WatermarkSecurity" watermark_security: String,
    142 "WatermarkShadow" watermark_shadow: String, 143 "WatermarkTransparency" watermark_transparency: String,
    144 "WatermarkTransparencyValue" watermark_transparency_value: i64, 145 "WatermarkType" watermark_type: String,
    146 "WuyingKeeper" wuying_keeper: String, 147 "WyAssistant" wy_assistant: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsAuthorizeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
model! { DescribePolicyGroupsAuthorizeAccessPolicyRules {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsAuthorizeSecurityPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePolicyGroupsAuthorizeSecurityPolicyRules {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsClientTypes {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribePolicyGroupsClientTypes {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
model! { DescribePolicyGroupsDeviceRedirects {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
model! { DescribePolicyGroupsDeviceRules {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
model! { DescribePolicyGroupsDomainResolveRule {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribePolicyGroupsNetRedirectRule {
    0 "Domain" domain: String, 1 "Policy" policy: String, 2 "RuleType" rule_type: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribePolicyGroupsRecordEventLevels {
    0 "EventLevel" event_level: String, 1 "EventType" event_type: String
} }

/// In the response of [`DescribePolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupsUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}
model! { DescribePolicyGroupsUsbSupplyRedirectRule {
    0 "Description" description: String, 1 "DeviceClass" device_class: String,
    2 "DeviceSubclass" device_subclass: String, 3 "ProductId" product_id: String,
    4 "UsbRedirectType" usb_redirect_type: i64, 5 "UsbRuleType" usb_rule_type: i64, 6 "VendorId" vendor_id: String
} }

/// Describes price: `DescribePrice` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    /// 1 to 1000.
    pub amount: Option<i64>,
    /// 1 to 5120.
    pub bandwidth: Option<i64>,
    pub duration: Option<i64>,
    pub group_desktop_count: Option<i64>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub os_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
    pub root_disk_category: Option<String>,
    pub root_disk_performance_level: Option<String>,
    /// 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_category: Option<String>,
    pub user_disk_performance_level: Option<String>,
    /// 0 to 65536.
    pub user_disk_size_gib: Option<i64>,
}
operation! { DescribePrice(region_id: String) "DescribePrice" -> DescribePriceOutput {
    0 "Amount" amount: i64, 1 "Bandwidth" bandwidth: i64, 2 "Duration" duration: i64,
    3 "GroupDesktopCount" group_desktop_count: i64, 4 "InstanceType" instance_type: String,
    5 "InternetChargeType" internet_charge_type: String, 6 "OsType" os_type: String, 7 "Period" period: i64,
    8 "PeriodUnit" period_unit: String, 9 "PromotionId" promotion_id: String, 10 "RegionId" region_id,
    11 "ResellerOwnerUid" reseller_owner_uid: i64, 12 "ResourceType" resource_type: String,
    13 "RootDiskCategory" root_disk_category: String, 14 "RootDiskPerformanceLevel" root_disk_performance_level: String,
    15 "RootDiskSizeGib" root_disk_size_gib: i64, 16 "UserDiskCategory" user_disk_category: String,
    17 "UserDiskPerformanceLevel" user_disk_performance_level: String, 18 "UserDiskSizeGib" user_disk_size_gib: i64
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub price_info: Option<DescribePricePriceInfo>,
}
model! { DescribePriceOutput {
    0 "PriceInfo" price_info: DescribePricePriceInfo
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub free_cds_quota: Option<bool>,
    pub free_cds_size: Option<i64>,
    pub price: Option<DescribePricePrice>,
    pub rules: Vec<DescribePriceRules>,
}
model! { DescribePricePriceInfo {
    0 "FreeCdsQuota" free_cds_quota: bool, 1 "FreeCdsSize" free_cds_size: i64, 2 "Price" price: DescribePricePrice,
    3 "Rules" rules: Vec<DescribePriceRules>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: BTreeMap<String, String>,
    pub original_price: Option<f64>,
    pub promotions: Vec<DescribePricePromotions>,
    pub sp_price: Option<i64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64,
    2 "OrderLines" order_lines: BTreeMap<String, String>, 3 "OriginalPrice" original_price: f64,
    4 "Promotions" promotions: Vec<DescribePricePromotions>, 5 "SpPrice" sp_price: i64, 6 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribePricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Describes price for create desktop oversold group: `DescribePriceForCreateDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribePriceForCreateDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub desktop_type: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub system_disk_size: Option<i64>,
}
operation! { DescribePriceForCreateDesktopOversoldGroup()
    "DescribePriceForCreateDesktopOversoldGroup" -> DescribePriceForCreateDesktopOversoldGroupOutput {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "DataDiskSize" data_disk_size: i64,
    2 "DesktopType" desktop_type: String, 3 "OversoldUserCount" oversold_user_count: i64, 4 "Period" period: i64,
    5 "PeriodUnit" period_unit: String, 6 "SystemDiskSize" system_disk_size: i64
} }

/// Response of [`DescribePriceForCreateDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroupOutput {
    pub data: Option<DescribePriceForCreateDesktopOversoldGroupData>,
}
model! { DescribePriceForCreateDesktopOversoldGroupOutput {
    0 "Data" data: DescribePriceForCreateDesktopOversoldGroupData
} }

/// In the response of [`DescribePriceForCreateDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroupData {
    pub price: Option<String>,
}
model! { DescribePriceForCreateDesktopOversoldGroupData {
    0 "Price" price: String
} }

/// Describes price for modify desktop oversold group sale: `DescribePriceForModifyDesktopOversoldGroupSale` of `ecd`
/// 2020-09-30.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribePriceForModifyDesktopOversoldGroupSale>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSale {
    pub concurrence_count: Option<i64>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
}
operation! { DescribePriceForModifyDesktopOversoldGroupSale()
    "DescribePriceForModifyDesktopOversoldGroupSale" -> DescribePriceForModifyDesktopOversoldGroupSaleOutput {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "OversoldGroupId" oversold_group_id: String,
    2 "OversoldUserCount" oversold_user_count: i64
} }

/// Response of [`DescribePriceForModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleOutput {
    pub data: Option<DescribePriceForModifyDesktopOversoldGroupSaleData>,
}
model! { DescribePriceForModifyDesktopOversoldGroupSaleOutput {
    0 "Data" data: DescribePriceForModifyDesktopOversoldGroupSaleData
} }

/// In the response of [`DescribePriceForModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleData {
    pub price: Option<String>,
}
model! { DescribePriceForModifyDesktopOversoldGroupSaleData {
    0 "Price" price: String
} }

/// Describes price for renew desktop oversold group: `DescribePriceForRenewDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribePriceForRenewDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroup {
    pub oversold_group_id: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}
operation! { DescribePriceForRenewDesktopOversoldGroup()
    "DescribePriceForRenewDesktopOversoldGroup" -> DescribePriceForRenewDesktopOversoldGroupOutput {
    0 "OversoldGroupId" oversold_group_id: String, 1 "Period" period: i64, 2 "PeriodUnit" period_unit: String
} }

/// Response of [`DescribePriceForRenewDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroupOutput {
    pub data: Option<DescribePriceForRenewDesktopOversoldGroupData>,
}
model! { DescribePriceForRenewDesktopOversoldGroupOutput {
    0 "Data" data: DescribePriceForRenewDesktopOversoldGroupData
} }

/// In the response of [`DescribePriceForRenewDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroupData {
    pub price: Option<String>,
}
model! { DescribePriceForRenewDesktopOversoldGroupData {
    0 "Price" price: String
} }

/// Describes qos rules: `DescribeQosRules` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeQosRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosRules {
    /// Required.
    pub network_package_id: String,
    pub qos_rule_name: Option<String>,
}
operation! { DescribeQosRules(network_package_id: String) "DescribeQosRules" -> DescribeQosRulesOutput {
    0 "NetworkPackageId" network_package_id, 1 "QosRuleName" qos_rule_name: String
} }

/// Response of [`DescribeQosRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosRulesOutput {
    pub qos_rules: Vec<DescribeQosRulesQosRules>,
}
model! { DescribeQosRulesOutput {
    0 "QosRules" qos_rules: Vec<DescribeQosRulesQosRules>
} }

/// In the response of [`DescribeQosRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosRulesQosRules {
    pub desktop_count: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub download: Option<String>,
    pub network_package_id: Option<String>,
    pub qos_rule_id: Option<String>,
    pub qos_rule_name: Option<String>,
    pub upload: Option<String>,
}
model! { DescribeQosRulesQosRules {
    0 "DesktopCount" desktop_count: String, 1 "DesktopGroupCount" desktop_group_count: i64,
    2 "Download" download: String, 3 "NetworkPackageId" network_package_id: String, 4 "QosRuleId" qos_rule_id: String,
    5 "QosRuleName" qos_rule_name: String, 6 "Upload" upload: String
} }

/// Describes record file: `DescribeRecordFile` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRecordFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFile {
    pub desktop_id: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub file_name: Option<String>,
    pub order_by: Option<String>,
    pub order_sort: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub record_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
}
operation! { DescribeRecordFile(region_id: String) "DescribeRecordFile" -> DescribeRecordFileOutput {
    0 "DesktopId" desktop_id: String, 1 "EndTime" end_time: String, 2 "EndUserId" end_user_id: String,
    3 "FileName" file_name: String, 4 "OrderBy" order_by: String, 5 "OrderSort" order_sort: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RecordType" record_type: String,
    9 "RegionId" region_id, 10 "ResourceType" resource_type: String, 11 "StartTime" start_time: String,
    12 "Status" status: i64
} }
paged! { DescribeRecordFile: DescribeRecordFileRecordFiles =
    Number "PageNumber", "RecordFiles" record_files, total "TotalCount" }

/// Response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileOutput {
    pub record_files: Vec<DescribeRecordFileRecordFiles>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordFileOutput {
    0 "RecordFiles" record_files: Vec<DescribeRecordFileRecordFiles>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileRecordFiles {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_user_id: Option<String>,
    pub event_details: Vec<DescribeRecordFileEventDetails>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub policy_id: Option<String>,
    pub record_end_time: Option<String>,
    pub record_expire: Option<i64>,
    pub record_start_time: Option<String>,
    pub record_type: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeRecordFileRecordFiles {
    0 "DesktopId" desktop_id: String, 1 "DesktopName" desktop_name: String, 2 "EndUserId" end_user_id: String,
    3 "EventDetails" event_details: Vec<DescribeRecordFileEventDetails>, 4 "FileName" file_name: String,
    5 "FileSize" file_size: i64, 6 "PolicyId" policy_id: String, 7 "RecordEndTime" record_end_time: String,
    8 "RecordExpire" record_expire: i64, 9 "RecordStartTime" record_start_time: String,
    10 "RecordType" record_type: i64, 11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceGroupName" resource_group_name: String, 14 "Status" status: i64
} }

/// In the response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileEventDetails {
    pub event_name: Option<String>,
    pub event_time: Option<i64>,
    pub event_type: Option<String>,
}
model! { DescribeRecordFileEventDetails {
    0 "EventName" event_name: String, 1 "EventTime" event_time: i64, 2 "EventType" event_type: String
} }

/// Describes recordings: `DescribeRecordings` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRecordings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordings {
    pub desktop_id: Option<String>,
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub need_signed_url: Option<bool>,
    pub next_token: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub signed_url_expire_minutes: Option<i64>,
    pub standard_end_time: Option<String>,
    pub standard_start_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRecordings(region_id: String) "DescribeRecordings" -> DescribeRecordingsOutput {
    0 "DesktopId" desktop_id: String, 1 "EndTime" end_time: String, 2 "MaxResults" max_results: i64,
    3 "NeedSignedUrl" need_signed_url: bool, 4 "NextToken" next_token: String,
    5 "PolicyGroupId" policy_group_id: String, 6 "RegionId" region_id,
    7 "SignedUrlExpireMinutes" signed_url_expire_minutes: i64, 8 "StandardEndTime" standard_end_time: String,
    9 "StandardStartTime" standard_start_time: String, 10 "StartTime" start_time: String
} }
paged! { DescribeRecordings: DescribeRecordingsRecordings =
    Token "NextToken", "Recordings" recordings, next "NextToken" }

/// Response of [`DescribeRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingsOutput {
    pub next_token: Option<String>,
    pub recordings: Vec<DescribeRecordingsRecordings>,
}
model! { DescribeRecordingsOutput {
    0 "NextToken" next_token: String, 1 "Recordings" recordings: Vec<DescribeRecordingsRecordings>
} }

/// In the response of [`DescribeRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingsRecordings {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_ids: Vec<String>,
    pub file_path: Option<String>,
    pub policy_group_id: Option<String>,
    pub recording_size: Option<i64>,
    pub recording_type: Option<String>,
    /// Secret.
    pub signed_url: Option<Secret>,
    pub start_time: Option<String>,
}
model! { DescribeRecordingsRecordings {
    0 "DesktopId" desktop_id: String, 1 "DesktopName" desktop_name: String, 2 "EndTime" end_time: String,
    3 "EndUserIds" end_user_ids: Vec<String>, 4 "FilePath" file_path: String, 5 "PolicyGroupId" policy_group_id: String,
    6 "RecordingSize" recording_size: i64, 7 "RecordingType" recording_type: String, 8 "SignedUrl" signed_url: Secret,
    9 "StartTime" start_time: String
} }

/// Describes refund price: `DescribeRefundPrice` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRefundPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefundPrice {
    /// Required.
    pub desktop_id: Vec<String>,
    pub refund_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { DescribeRefundPrice(desktop_id: Vec<String>, region_id: String)
    "DescribeRefundPrice" -> DescribeRefundPriceOutput {
    0 "DesktopId" desktop_id, 1 "RefundType" refund_type: String, 2 "RegionId" region_id,
    3 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`DescribeRefundPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefundPriceOutput {
    pub price_info: Option<DescribeRefundPricePriceInfo>,
}
model! { DescribeRefundPriceOutput {
    0 "PriceInfo" price_info: DescribeRefundPricePriceInfo
} }

/// In the response of [`DescribeRefundPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefundPricePriceInfo {
    pub currency: Option<String>,
    pub refund_fee: Option<f64>,
}
model! { DescribeRefundPricePriceInfo {
    0 "Currency" currency: String, 1 "RefundFee" refund_fee: f64
} }

/// Describes regions: `DescribeRegions` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeRegions(region_id: String) "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes renewal price: `DescribeRenewalPrice` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRenewalPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeRenewalPrice(region_id: String) "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Period" period: i64,
    3 "PeriodUnit" period_unit: String, 4 "PromotionId" promotion_id: String, 5 "RegionId" region_id,
    6 "ResellerOwnerUid" reseller_owner_uid: i64, 7 "ResourceType" resource_type: String
} }

/// Response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub price_info: Option<DescribeRenewalPricePriceInfo>,
}
model! { DescribeRenewalPriceOutput {
    0 "PriceInfo" price_info: DescribeRenewalPricePriceInfo
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePriceInfo {
    pub price: Option<DescribeRenewalPricePrice>,
    pub rules: Vec<DescribeRenewalPriceRules>,
}
model! { DescribeRenewalPricePriceInfo {
    0 "Price" price: DescribeRenewalPricePrice, 1 "Rules" rules: Vec<DescribeRenewalPriceRules>
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: BTreeMap<String, String>,
    pub original_price: Option<f64>,
    pub promotions: Vec<DescribeRenewalPricePromotions>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64,
    2 "OrderLines" order_lines: BTreeMap<String, String>, 3 "OriginalPrice" original_price: f64,
    4 "Promotions" promotions: Vec<DescribeRenewalPricePromotions>, 5 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribeRenewalPricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeRenewalPriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Describes resource by center policy id: `DescribeResourceByCenterPolicyId` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeResourceByCenterPolicyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyId {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub policy_group_id: String,
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeResourceByCenterPolicyId(policy_group_id: String)
    "DescribeResourceByCenterPolicyId" -> DescribeResourceByCenterPolicyIdOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PolicyGroupId" policy_group_id,
    3 "ProductType" product_type: String, 4 "ResourceId" resource_id: String
} }
paged! { DescribeResourceByCenterPolicyId: DescribeResourceByCenterPolicyIdResourceModelList =
    Token "NextToken", "ResourceModelList" resource_model_list, next "NextToken" }

/// Response of [`DescribeResourceByCenterPolicyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdOutput {
    pub count: Option<String>,
    pub next_token: Option<String>,
    pub resource_model_list: Vec<DescribeResourceByCenterPolicyIdResourceModelList>,
}
model! { DescribeResourceByCenterPolicyIdOutput {
    0 "Count" count: String, 1 "NextToken" next_token: String,
    2 "ResourceModelList" resource_model_list: Vec<DescribeResourceByCenterPolicyIdResourceModelList>
} }

/// In the response of [`DescribeResourceByCenterPolicyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdResourceModelList {
    pub app_model_list: Vec<DescribeResourceByCenterPolicyIdAppModelList>,
    pub cpu: Option<i64>,
    pub desktop_type: Option<String>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub memory: Option<i64>,
    pub os_type: Option<String>,
    pub pay_type: Option<String>,
    pub product_type: Option<String>,
    pub protocol_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_group_rel_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeResourceByCenterPolicyIdResourceModelList {
    0 "AppModelList" app_model_list: Vec<DescribeResourceByCenterPolicyIdAppModelList>, 1 "Cpu" cpu: i64,
    2 "DesktopType" desktop_type: String, 3 "GpuCount" gpu_count: f64, 4 "GpuSpec" gpu_spec: String,
    5 "Memory" memory: i64, 6 "OsType" os_type: String, 7 "PayType" pay_type: String,
    8 "ProductType" product_type: String, 9 "ProtocolType" protocol_type: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceGroupName" resource_group_name: String,
    12 "ResourceGroupRelCount" resource_group_rel_count: i64, 13 "ResourceId" resource_id: String,
    14 "ResourceName" resource_name: String, 15 "ResourceRegionId" resource_region_id: String,
    16 "ResourceType" resource_type: String, 17 "Status" status: String
} }

/// In the response of [`DescribeResourceByCenterPolicyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdAppModelList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { DescribeResourceByCenterPolicyIdAppModelList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Describes route entry list: `DescribeRouteEntryList` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRouteEntryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub route_table_id: String,
}
operation! { DescribeRouteEntryList(region_id: String, route_table_id: String)
    "DescribeRouteEntryList" -> DescribeRouteEntryListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RouteTableId" route_table_id
} }
paged! { DescribeRouteEntryList: DescribeRouteEntryListRouteEntries =
    Token "NextToken", "RouteEntries" route_entries, next "NextToken" }

/// Response of [`DescribeRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub route_entries: Vec<DescribeRouteEntryListRouteEntries>,
}
model! { DescribeRouteEntryListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RouteEntries" route_entries: Vec<DescribeRouteEntryListRouteEntries>
} }

/// In the response of [`DescribeRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRouteEntries {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub ip_version: Option<String>,
    pub next_hops: Vec<DescribeRouteEntryListNextHops>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRouteEntryListRouteEntries {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "IpVersion" ip_version: String, 3 "NextHops" next_hops: Vec<DescribeRouteEntryListNextHops>,
    4 "RouteEntryId" route_entry_id: String, 5 "RouteEntryName" route_entry_name: String,
    6 "RouteTableId" route_table_id: String, 7 "Status" status: String, 8 "Type" r#type: String
} }

/// In the response of [`DescribeRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListNextHops {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
}
model! { DescribeRouteEntryListNextHops {
    0 "NextHopId" next_hop_id: String, 1 "NextHopType" next_hop_type: String
} }

/// Describes route table list: `DescribeRouteTableList` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeRouteTableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRouteTableList(region_id: String) "DescribeRouteTableList" -> DescribeRouteTableListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "RouteTableId" route_table_id: String, 4 "RouteTableName" route_table_name: String, 5 "VpcId" vpc_id: String
} }
paged! { DescribeRouteTableList: DescribeRouteTableListRouteTableList =
    Token "NextToken", "RouteTableList" route_table_list, next "NextToken" }

/// Response of [`DescribeRouteTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub route_table_list: Vec<DescribeRouteTableListRouteTableList>,
}
model! { DescribeRouteTableListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RouteTableList" route_table_list: Vec<DescribeRouteTableListRouteTableList>
} }

/// In the response of [`DescribeRouteTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListRouteTableList {
    pub associate_type: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub router_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeRouteTableListRouteTableList {
    0 "AssociateType" associate_type: String, 1 "RouteTableId" route_table_id: String,
    2 "RouteTableType" route_table_type: String, 3 "RouterType" router_type: String, 4 "Status" status: String,
    5 "VSwitchIds" vswitch_ids: Vec<String>, 6 "VpcId" vpc_id: String
} }

/// Describes security group attribute: `DescribeSecurityGroupAttribute` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeSecurityGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttribute {
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSecurityGroupAttribute(office_site_id: String, region_id: String)
    "DescribeSecurityGroupAttribute" -> DescribeSecurityGroupAttributeOutput {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeOutput {
    pub egress_permissions: Vec<Permission>,
    pub ingress_permissions: Vec<Permission>,
}
model! { DescribeSecurityGroupAttributeOutput {
    0 "EgressPermissions" egress_permissions: Vec<Permission>,
    1 "IngressPermissions" ingress_permissions: Vec<Permission>
} }

/// In the response of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
model! { Permission {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "IpProtocol" ip_protocol: String, 4 "NicType" nic_type: String, 5 "Policy" policy: String,
    6 "PortRange" port_range: String, 7 "Priority" priority: String, 8 "SourceCidrIp" source_cidr_ip: String,
    9 "SourcePortRange" source_port_range: String
} }

/// Describes session statistic: `DescribeSessionStatistic` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeSessionStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatistic {
    pub end_time: Option<String>,
    pub office_site_id: Option<String>,
    pub period: Option<i64>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSessionStatistic() "DescribeSessionStatistic" -> DescribeSessionStatisticOutput {
    0 "EndTime" end_time: String, 1 "OfficeSiteId" office_site_id: String, 2 "Period" period: i64,
    3 "RegionId" region_id: String, 4 "SearchRegionId" search_region_id: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeSessionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticOutput {
    pub statistic: Vec<DescribeSessionStatisticStatistic>,
    pub total_count: Option<String>,
}
model! { DescribeSessionStatisticOutput {
    0 "Statistic" statistic: Vec<DescribeSessionStatisticStatistic>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSessionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticStatistic {
    pub count: Option<i64>,
    pub time_point: Option<i64>,
}
model! { DescribeSessionStatisticStatistic {
    0 "Count" count: i64, 1 "TimePoint" time_point: i64
} }

/// Describes snapshots: `DescribeSnapshots` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub creator: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_scenario: Option<String>,
    pub end_time: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSnapshots(region_id: String) "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "Creator" creator: String, 1 "DesktopId" desktop_id: String, 2 "DesktopName" desktop_name: String,
    3 "DesktopScenario" desktop_scenario: String, 4 "EndTime" end_time: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "OsType" os_type: String, 8 "RegionId" region_id,
    9 "SnapshotId" snapshot_id: String, 10 "SnapshotName" snapshot_name: String,
    11 "SnapshotType" snapshot_type: String, 12 "SourceDiskType" source_disk_type: String,
    13 "StartTime" start_time: String
} }
paged! { DescribeSnapshots: DescribeSnapshotsSnapshots = Token "NextToken", "Snapshots" snapshots, next "NextToken" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub next_token: Option<String>,
    pub snapshots: Vec<DescribeSnapshotsSnapshots>,
}
model! { DescribeSnapshotsOutput {
    0 "NextToken" next_token: String, 1 "Snapshots" snapshots: Vec<DescribeSnapshotsSnapshots>
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshots {
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    pub deletion_time: Option<String>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_status: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub jvs_id: Option<String>,
    pub os_type: Option<String>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub remain_time: Option<i64>,
    pub restore_point_id: Option<String>,
    pub restore_point_name: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_size: Option<String>,
    pub source_disk_type: Option<String>,
    pub status: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { DescribeSnapshotsSnapshots {
    0 "CreationTime" creation_time: String, 1 "Creator" creator: String, 2 "DeletionTime" deletion_time: String,
    3 "Description" description: String, 4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String,
    6 "DesktopStatus" desktop_status: String, 7 "DiskStatus" disk_status: String, 8 "EnvId" env_id: String,
    9 "EnvType" env_type: String, 10 "JvsId" jvs_id: String, 11 "OsType" os_type: String,
    12 "Progress" progress: String, 13 "ProtocolType" protocol_type: String, 14 "RemainTime" remain_time: i64,
    15 "RestorePointId" restore_point_id: String, 16 "RestorePointName" restore_point_name: String,
    17 "SnapshotId" snapshot_id: String, 18 "SnapshotName" snapshot_name: String,
    19 "SnapshotType" snapshot_type: String, 20 "SourceDiskSize" source_disk_size: String,
    21 "SourceDiskType" source_disk_type: String, 22 "Status" status: String,
    23 "VolumeEncryptionEnabled" volume_encryption_enabled: bool, 24 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// Describes snat table entries: `DescribeSnatTableEntries` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeSnatTableEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntries {
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub snat_entry_id: Option<String>,
    pub snat_table_id: Option<String>,
}
operation! { DescribeSnatTableEntries(region_id: String) "DescribeSnatTableEntries" -> DescribeSnatTableEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NatGatewayId" nat_gateway_id: String, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "SnatEntryId" snat_entry_id: String, 5 "SnatTableId" snat_table_id: String
} }
paged! { DescribeSnatTableEntries: DescribeSnatTableEntriesSnatTableEntries =
    Token "NextToken", "SnatTableEntries" snat_table_entries, next "NextToken" }

/// Response of [`DescribeSnatTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub snat_table_entries: Vec<DescribeSnatTableEntriesSnatTableEntries>,
}
model! { DescribeSnatTableEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SnatTableEntries" snat_table_entries: Vec<DescribeSnatTableEntriesSnatTableEntries>
} }

/// In the response of [`DescribeSnatTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesSnatTableEntries {
    pub eip_affinity: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: Option<String>,
    pub source_cidr: Option<String>,
    pub source_vswitch_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnatTableEntriesSnatTableEntries {
    0 "EipAffinity" eip_affinity: String, 1 "NatGatewayId" nat_gateway_id: String,
    2 "SnatEntryId" snat_entry_id: String, 3 "SnatEntryName" snat_entry_name: String, 4 "SnatIp" snat_ip: String,
    5 "SnatTableId" snat_table_id: String, 6 "SourceCIDR" source_cidr: String,
    7 "SourceVSwitchId" source_vswitch_id: String, 8 "Status" status: String
} }

/// Describes subnets: `DescribeSubnets` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeSubnets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub eid: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub subnet_id: Option<String>,
}
operation! { DescribeSubnets(region_id: String) "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "Eid" eid: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String, 3 "NextToken" next_token: String,
    4 "OfficeSiteId" office_site_id: String, 5 "RegionId" region_id, 6 "SubnetId" subnet_id: String
} }
paged! { DescribeSubnets: DescribeSubnetsSubnets = Token "NextToken", "Subnets" subnets, next "NextToken" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub next_token: Option<String>,
    pub subnets: Vec<DescribeSubnetsSubnets>,
}
model! { DescribeSubnetsOutput {
    0 "NextToken" next_token: String, 1 "Subnets" subnets: Vec<DescribeSubnetsSubnets>
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsSubnets {
    pub cidr_block: Option<String>,
    pub name: Option<String>,
    pub office_site_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeSubnetsSubnets {
    0 "CidrBlock" cidr_block: String, 1 "Name" name: String, 2 "OfficeSiteId" office_site_id: String,
    3 "Status" status: String, 4 "SubnetId" subnet_id: String, 5 "TotalEdsCount" total_eds_count: i64,
    6 "TotalEdsCountForGroup" total_eds_count_for_group: i64, 7 "ZoneId" zone_id: String
} }

/// Describes templates: `DescribeTemplates` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    pub biz_region_id: Option<String>,
    pub biz_type: Option<String>,
    pub image_id: Option<String>,
    pub keyword: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { DescribeTemplates() "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "BizRegionId" biz_region_id: String, 1 "BizType" biz_type: String, 2 "ImageId" image_id: String,
    3 "Keyword" keyword: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProductType" product_type: String, 7 "TemplateIds" template_ids: Vec<String>,
    8 "TemplateName" template_name: String, 9 "TemplateType" template_type: String
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
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeTemplates: DescribeTemplatesData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeTemplatesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplatesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeTemplatesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesData {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub data_disk_list: Vec<DescribeTemplatesDataDiskList>,
    pub default_language: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    pub product_type: Option<String>,
    pub region_config_list: Vec<DescribeTemplatesRegionConfigList>,
    pub request_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tag_list: Vec<DescribeTemplatesResourceTagList>,
    pub site_config_list: Vec<DescribeTemplatesSiteConfigList>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<String>,
}
model! { DescribeTemplatesData {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type: String,
    3 "DataDiskList" data_disk_list: Vec<DescribeTemplatesDataDiskList>, 4 "DefaultLanguage" default_language: String,
    5 "Description" description: String, 6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String,
    8 "ImageId" image_id: String, 9 "ImageType" image_type: String, 10 "Period" period: i64,
    11 "PeriodUnit" period_unit: String, 12 "PolicyGroupId" policy_group_id: String,
    13 "PostPaidAfterUsedUp" post_paid_after_used_up: bool, 14 "ProductType" product_type: String,
    15 "RegionConfigList" region_config_list: Vec<DescribeTemplatesRegionConfigList>, 16 "RequestId" request_id: String,
    17 "ResourceGroupId" resource_group_id: String,
    18 "ResourceTagList" resource_tag_list: Vec<DescribeTemplatesResourceTagList>,
    19 "SiteConfigList" site_config_list: Vec<DescribeTemplatesSiteConfigList>,
    20 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 21 "SystemDiskSize" system_disk_size: i64,
    22 "TemplateId" template_id: String, 23 "TemplateName" template_name: String,
    24 "TemplateType" template_type: String, 25 "TimerGroupId" timer_group_id: String,
    26 "UserDuration" user_duration: String
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<String>,
}
model! { DescribeTemplatesDataDiskList {
    0 "PerformanceLevel" performance_level: String, 1 "Size" size: String
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesRegionConfigList {
    pub cpu_count: Option<i64>,
    pub gpu_spec: Option<String>,
    pub memory_size: Option<i64>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { DescribeTemplatesRegionConfigList {
    0 "CpuCount" cpu_count: i64, 1 "GpuSpec" gpu_spec: String, 2 "MemorySize" memory_size: i64,
    3 "OfficeSiteId" office_site_id: String, 4 "RegionId" region_id: String,
    5 "ResourceInstanceType" resource_instance_type: String, 6 "SnapshotPolicyId" snapshot_policy_id: String,
    7 "SubnetId" subnet_id: String, 8 "VolumeEncryptionEnable" volume_encryption_enable: bool,
    9 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTemplatesResourceTagList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}
model! { DescribeTemplatesSiteConfigList {
    0 "AppRuleId" app_rule_id: String, 1 "SiteId" site_id: String
} }

/// Describes timer group: `DescribeTimerGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeTimerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimerGroup {
    /// Required.
    pub group_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeTimerGroup(group_id: String) "DescribeTimerGroup" -> DescribeTimerGroupOutput {
    0 "GroupId" group_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimerGroupOutput {
    pub data: Option<DescribeTimerGroupData>,
}
model! { DescribeTimerGroupOutput {
    0 "Data" data: DescribeTimerGroupData
} }

/// In the response of [`DescribeTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimerGroupData {
    pub bind_count: Option<i64>,
    pub bind_count_map: BTreeMap<String, i64>,
    pub config_timers: Vec<DescribeTimerGroupConfigTimers>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub inner_timer_desc: Option<String>,
    pub inner_timer_name: Option<String>,
    pub is_bind: Option<bool>,
    pub is_update: Option<bool>,
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTimerGroupData {
    0 "BindCount" bind_count: i64, 1 "BindCountMap" bind_count_map: BTreeMap<String, i64>,
    2 "ConfigTimers" config_timers: Vec<DescribeTimerGroupConfigTimers>, 3 "Description" description: String,
    4 "GroupId" group_id: String, 5 "InnerTimerDesc" inner_timer_desc: String,
    6 "InnerTimerName" inner_timer_name: String, 7 "IsBind" is_bind: bool, 8 "IsUpdate" is_update: bool,
    9 "Name" name: String, 10 "ProductType" product_type: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// In the response of [`DescribeTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimerGroupConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub process_whitelist: Vec<String>,
    pub reset_type: Option<String>,
    pub segment_timers: Vec<DescribeTimerGroupSegmentTimers>,
    pub timer_type: Option<String>,
    pub trigger_type: Option<String>,
}
model! { DescribeTimerGroupConfigTimers {
    0 "AllowClientSetting" allow_client_setting: bool, 1 "CronExpression" cron_expression: String,
    2 "Enforce" enforce: bool, 3 "Interval" interval: i64, 4 "NotificationTime" notification_time: i64,
    5 "OperationType" operation_type: String, 6 "ProcessWhitelist" process_whitelist: Vec<String>,
    7 "ResetType" reset_type: String, 8 "SegmentTimers" segment_timers: Vec<DescribeTimerGroupSegmentTimers>,
    9 "TimerType" timer_type: String, 10 "TriggerType" trigger_type: String
} }

/// In the response of [`DescribeTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimerGroupSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Vec<String>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub patch_id: Option<String>,
    pub process_whitelist: Vec<String>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}
model! { DescribeTimerGroupSegmentTimers {
    0 "AppointmentTimer" appointment_timer: i64, 1 "CreateSnapshot" create_snapshot: bool,
    2 "EndCronExpression" end_cron_expression: String, 3 "Enforce" enforce: bool, 4 "ImageId" image_id: String,
    5 "Interval" interval: i64, 6 "IpSegments" ip_segments: Vec<String>, 7 "LockScreenTime" lock_screen_time: i64,
    8 "NotificationTime" notification_time: i64, 9 "OperationType" operation_type: String,
    10 "PatchId" patch_id: String, 11 "ProcessWhitelist" process_whitelist: Vec<String>,
    12 "ResetType" reset_type: String, 13 "StartCronExpression" start_cron_expression: String,
    14 "TimerOrder" timer_order: i64, 15 "Timezone" timezone: String, 16 "TriggerType" trigger_type: String,
    17 "VerificationNotificationTime" verification_notification_time: i64, 18 "VerificationTime" verification_time: i64
} }

/// Describes user connect time: `DescribeUserConnectTime` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeUserConnectTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectTime {
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub start_time: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { DescribeUserConnectTime() "DescribeUserConnectTime" -> DescribeUserConnectTimeOutput {
    0 "EndTime" end_time: String, 1 "EndUserId" end_user_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OversoldGroupId" oversold_group_id: String, 5 "StartTime" start_time: String,
    6 "UserDesktopId" user_desktop_id: String, 7 "UserGroupId" user_group_id: String
} }
paged! { DescribeUserConnectTime: DescribeUserConnectTimeData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeUserConnectTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectTimeOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeUserConnectTimeData>,
    pub next_token: Option<String>,
}
model! { DescribeUserConnectTimeOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeUserConnectTimeData>, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeUserConnectTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectTimeData {
    pub end_connect_time: Option<String>,
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub start_connect_time: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DescribeUserConnectTimeData {
    0 "EndConnectTime" end_connect_time: String, 1 "EndUserId" end_user_id: String,
    2 "OversoldGroupId" oversold_group_id: String, 3 "StartConnectTime" start_connect_time: String,
    4 "UserDesktopId" user_desktop_id: String, 5 "UserGroupId" user_group_id: String
} }

/// Describes user connection records: `DescribeUserConnectionRecords` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeUserConnectionRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectionRecords {
    pub connect_duration_from: Option<i64>,
    pub connect_duration_to: Option<i64>,
    pub connect_end_time_from: Option<i64>,
    pub connect_end_time_to: Option<i64>,
    pub connect_start_time_from: Option<i64>,
    pub connect_start_time_to: Option<i64>,
    /// Required.
    pub desktop_group_id: String,
    pub desktop_id: Option<String>,
    /// Required.
    pub end_user_id: String,
    pub end_user_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeUserConnectionRecords(desktop_group_id: String, end_user_id: String, region_id: String)
    "DescribeUserConnectionRecords" -> DescribeUserConnectionRecordsOutput {
    0 "ConnectDurationFrom" connect_duration_from: i64, 1 "ConnectDurationTo" connect_duration_to: i64,
    2 "ConnectEndTimeFrom" connect_end_time_from: i64, 3 "ConnectEndTimeTo" connect_end_time_to: i64,
    4 "ConnectStartTimeFrom" connect_start_time_from: i64, 5 "ConnectStartTimeTo" connect_start_time_to: i64,
    6 "DesktopGroupId" desktop_group_id, 7 "DesktopId" desktop_id: String, 8 "EndUserId" end_user_id,
    9 "EndUserType" end_user_type: String, 10 "MaxResults" max_results: i64, 11 "NextToken" next_token: String,
    12 "RegionId" region_id
} }
paged! { DescribeUserConnectionRecords: DescribeUserConnectionRecordsConnectionRecords =
    Token "NextToken", "ConnectionRecords" connection_records, next "NextToken" }

/// Response of [`DescribeUserConnectionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsOutput {
    pub connection_records: Vec<DescribeUserConnectionRecordsConnectionRecords>,
    pub next_token: Option<String>,
}
model! { DescribeUserConnectionRecordsOutput {
    0 "ConnectionRecords" connection_records: Vec<DescribeUserConnectionRecordsConnectionRecords>,
    1 "NextToken" next_token: String
} }

/// In the response of [`DescribeUserConnectionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsConnectionRecords {
    pub connect_duration: Option<String>,
    pub connect_end_time: Option<String>,
    pub connect_start_time: Option<String>,
    pub connection_record_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
}
model! { DescribeUserConnectionRecordsConnectionRecords {
    0 "ConnectDuration" connect_duration: String, 1 "ConnectEndTime" connect_end_time: String,
    2 "ConnectStartTime" connect_start_time: String, 3 "ConnectionRecordId" connection_record_id: String,
    4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String
} }

/// Describes user profile path rules: `DescribeUserProfilePathRules` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeUserProfilePathRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRules {
    pub desktop_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub rule_type: Option<String>,
}
operation! { DescribeUserProfilePathRules(region_id: String)
    "DescribeUserProfilePathRules" -> DescribeUserProfilePathRulesOutput {
    0 "DesktopGroupId" desktop_group_id: String, 1 "RegionId" region_id, 2 "RuleType" rule_type: String
} }

/// Response of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesOutput {
    pub user_profile_path_rule: Option<DescribeUserProfilePathRulesUserProfilePathRule>,
}
model! { DescribeUserProfilePathRulesOutput {
    0 "UserProfilePathRule" user_profile_path_rule: DescribeUserProfilePathRulesUserProfilePathRule
} }

/// In the response of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesUserProfilePathRule {
    pub desktop_group_id: Option<String>,
    pub rules: Vec<DescribeUserProfilePathRulesRules>,
    pub user_profile_rule_type: Option<String>,
}
model! { DescribeUserProfilePathRulesUserProfilePathRule {
    0 "DesktopGroupId" desktop_group_id: String, 1 "Rules" rules: Vec<DescribeUserProfilePathRulesRules>,
    2 "UserProfileRuleType" user_profile_rule_type: String
} }

/// In the response of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesRules {
    pub black_path: Option<DescribeUserProfilePathRulesBlackPath>,
    pub white_paths: Vec<DescribeUserProfilePathRulesWhitePaths>,
}
model! { DescribeUserProfilePathRulesRules {
    0 "BlackPath" black_path: DescribeUserProfilePathRulesBlackPath,
    1 "WhitePaths" white_paths: Vec<DescribeUserProfilePathRulesWhitePaths>
} }

/// In the response of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesBlackPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeUserProfilePathRulesBlackPath {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesWhitePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeUserProfilePathRulesWhitePaths {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// Describes users in group: `DescribeUsersInGroup` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeUsersInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroup {
    pub connect_state: Option<i64>,
    /// Required.
    pub desktop_group_id: String,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub org_id: Option<String>,
    pub query_user_detail: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeUsersInGroup(desktop_group_id: String, region_id: String)
    "DescribeUsersInGroup" -> DescribeUsersInGroupOutput {
    0 "ConnectState" connect_state: i64, 1 "DesktopGroupId" desktop_group_id, 2 "EndUserId" end_user_id: String,
    3 "EndUserIds" end_user_ids: Vec<String>, 4 "Filter" filter: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "OrgId" org_id: String, 8 "QueryUserDetail" query_user_detail: bool,
    9 "RegionId" region_id
} }
paged! { DescribeUsersInGroup: DescribeUsersInGroupEndUsers =
    Token "NextToken", "EndUsers" end_users, next "NextToken" }

/// Response of [`DescribeUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroupOutput {
    pub end_users: Vec<DescribeUsersInGroupEndUsers>,
    pub next_token: Option<String>,
    pub online_users_count: Option<i64>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub users_count: Option<i64>,
}
model! { DescribeUsersInGroupOutput {
    0 "EndUsers" end_users: Vec<DescribeUsersInGroupEndUsers>, 1 "NextToken" next_token: String,
    2 "OnlineUsersCount" online_users_count: i64, 3 "UserGroupName" user_group_name: String,
    4 "UserOuPath" user_ou_path: String, 5 "UsersCount" users_count: i64
} }

/// In the response of [`DescribeUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroupEndUsers {
    pub connection_status: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user_email: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_name: Option<String>,
    pub end_user_phone: Option<String>,
    pub end_user_remark: Option<String>,
    pub end_user_type: Option<String>,
    pub external_info: Option<DescribeUsersInGroupExternalInfo>,
    pub user_desktop_id: Option<String>,
    pub user_principal_name: Option<String>,
    pub user_set_properties_models: Vec<DescribeUsersInGroupUserSetPropertiesModels>,
}
model! { DescribeUsersInGroupEndUsers {
    0 "ConnectionStatus" connection_status: String, 1 "DesktopId" desktop_id: String,
    2 "DesktopName" desktop_name: String, 3 "DisplayName" display_name: String,
    4 "DisplayNameNew" display_name_new: String, 5 "EndUserEmail" end_user_email: String,
    6 "EndUserId" end_user_id: String, 7 "EndUserName" end_user_name: String, 8 "EndUserPhone" end_user_phone: String,
    9 "EndUserRemark" end_user_remark: String, 10 "EndUserType" end_user_type: String,
    11 "ExternalInfo" external_info: DescribeUsersInGroupExternalInfo, 12 "UserDesktopId" user_desktop_id: String,
    13 "UserPrincipalName" user_principal_name: String,
    14 "UserSetPropertiesModels" user_set_properties_models: Vec<DescribeUsersInGroupUserSetPropertiesModels>
} }

/// In the response of [`DescribeUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroupExternalInfo {
    pub external_name: Option<String>,
    pub job_number: Option<String>,
}
model! { DescribeUsersInGroupExternalInfo {
    0 "ExternalName" external_name: String, 1 "JobNumber" job_number: String
} }

/// In the response of [`DescribeUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroupUserSetPropertiesModels {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_type: Option<i64>,
    pub property_values: Vec<DescribeUsersInGroupPropertyValues>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { DescribeUsersInGroupUserSetPropertiesModels {
    0 "PropertyId" property_id: i64, 1 "PropertyKey" property_key: String, 2 "PropertyType" property_type: i64,
    3 "PropertyValues" property_values: Vec<DescribeUsersInGroupPropertyValues>, 4 "UserId" user_id: i64,
    5 "UserName" user_name: String
} }

/// In the response of [`DescribeUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersInGroupPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}
model! { DescribeUsersInGroupPropertyValues {
    0 "PropertyValue" property_value: String, 1 "PropertyValueId" property_value_id: i64
} }

/// Describes users password: `DescribeUsersPassword` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeUsersPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersPassword {
    /// Required.
    pub desktop_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeUsersPassword(desktop_id: String, region_id: String)
    "DescribeUsersPassword" -> DescribeUsersPasswordOutput {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeUsersPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersPasswordOutput {
    pub desktop_users: Vec<DescribeUsersPasswordDesktopUsers>,
}
model! { DescribeUsersPasswordOutput {
    0 "DesktopUsers" desktop_users: Vec<DescribeUsersPasswordDesktopUsers>
} }

/// In the response of [`DescribeUsersPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersPasswordDesktopUsers {
    pub display_name: Option<String>,
    pub end_user_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
model! { DescribeUsersPasswordDesktopUsers {
    0 "DisplayName" display_name: String, 1 "EndUserId" end_user_id: String, 2 "Password" password: Secret
} }

/// Describes virtual mfa devices: `DescribeVirtualMFADevices` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeVirtualMFADevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualMFADevices {
    pub end_user_id: Option<Vec<String>>,
    pub filter: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeVirtualMFADevices(region_id: String)
    "DescribeVirtualMFADevices" -> DescribeVirtualMFADevicesOutput {
    0 "EndUserId" end_user_id: Vec<String>, 1 "Filter" filter: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OfficeSiteId" office_site_id: String, 5 "RegionId" region_id
} }
paged! { DescribeVirtualMFADevices: DescribeVirtualMFADevicesVirtualMFADevices =
    Token "NextToken", "VirtualMFADevices" virtual_mfa_devices, next "NextToken" }

/// Response of [`DescribeVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesOutput {
    pub next_token: Option<String>,
    pub virtual_mfa_devices: Vec<DescribeVirtualMFADevicesVirtualMFADevices>,
}
model! { DescribeVirtualMFADevicesOutput {
    0 "NextToken" next_token: String,
    1 "VirtualMFADevices" virtual_mfa_devices: Vec<DescribeVirtualMFADevicesVirtualMFADevices>
} }

/// In the response of [`DescribeVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesVirtualMFADevices {
    pub ad_user: Option<DescribeVirtualMFADevicesAdUser>,
    pub consecutive_fails: Option<i64>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub gmt_enabled: Option<String>,
    pub gmt_unlock: Option<String>,
    pub office_site_id: Option<String>,
    pub serial_number: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVirtualMFADevicesVirtualMFADevices {
    0 "AdUser" ad_user: DescribeVirtualMFADevicesAdUser, 1 "ConsecutiveFails" consecutive_fails: i64,
    2 "DirectoryId" directory_id: String, 3 "EndUserId" end_user_id: String, 4 "GmtEnabled" gmt_enabled: String,
    5 "GmtUnlock" gmt_unlock: String, 6 "OfficeSiteId" office_site_id: String, 7 "SerialNumber" serial_number: String,
    8 "status" status: String
} }

/// In the response of [`DescribeVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesAdUser {
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { DescribeVirtualMFADevicesAdUser {
    0 "DisplayName" display_name: String, 1 "DisplayNameNew" display_name_new: String, 2 "EndUser" end_user: String,
    3 "UserPrincipalName" user_principal_name: String
} }

/// Describes zones: `DescribeZones` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    /// Required.
    pub region_id: String,
    pub vpc_access_zone: Option<bool>,
    pub zone_type: Option<String>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "RegionId" region_id, 1 "VpcAccessZone" vpc_access_zone: bool, 2 "ZoneType" zone_type: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "ZoneId" zone_id: String
} }

/// Detaches cen: `DetachCen` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DetachCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCen {
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachCen(office_site_id: String, region_id: String) "DetachCen" -> Empty {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`DetachCen`]: empty.
pub type DetachCenOutput = Empty;

/// Detaches end user: `DetachEndUser` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DetachEndUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachEndUser {
    pub ad_domain: Option<String>,
    /// Required.
    pub client_type: String,
    /// Required.
    pub device_id: String,
    pub directory_id: Option<String>,
    /// Required.
    pub end_user_id: String,
    pub region: Option<String>,
}
operation! { DetachEndUser(client_type: String, device_id: String, end_user_id: String) "DetachEndUser" -> Empty {
    0 "AdDomain" ad_domain: String, 1 "ClientType" client_type, 2 "DeviceId" device_id,
    3 "DirectoryId" directory_id: String, 4 "EndUserId" end_user_id, 5 "Region" region: String
} }

/// Response of [`DetachEndUser`]: empty.
pub type DetachEndUserOutput = Empty;

/// Disables desktops in group: `DisableDesktopsInGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DisableDesktopsInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDesktopsInGroup {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub desktop_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DisableDesktopsInGroup(desktop_group_id: String, desktop_ids: Vec<String>, region_id: String)
    "DisableDesktopsInGroup" -> Empty {
    0 "DesktopGroupId" desktop_group_id, 1 "DesktopIds" desktop_ids, 2 "RegionId" region_id
} }

/// Response of [`DisableDesktopsInGroup`]: empty.
pub type DisableDesktopsInGroupOutput = Empty;

/// `DisconnectDesktopSessions` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DisconnectDesktopSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectDesktopSessions {
    pub pre_check: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sessions: Vec<DisconnectDesktopSessionsSessions>,
}
operation! { DisconnectDesktopSessions(region_id: String, sessions: Vec<DisconnectDesktopSessionsSessions>)
    "DisconnectDesktopSessions" -> DisconnectDesktopSessionsOutput {
    0 "PreCheck" pre_check: bool, 1 "RegionId" region_id, 2 "Sessions" sessions
} }

/// In the request of [`DisconnectDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsSessions {
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
}
input! { DisconnectDesktopSessionsSessions() {
    0 "DesktopId" desktop_id: String, 1 "EndUserId" end_user_id: String
} }

/// Response of [`DisconnectDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsOutput {
    pub invalid_sessions: Vec<DisconnectDesktopSessionsInvalidSessions>,
}
model! { DisconnectDesktopSessionsOutput {
    0 "InvalidSessions" invalid_sessions: Vec<DisconnectDesktopSessionsInvalidSessions>
} }

/// In the response of [`DisconnectDesktopSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsInvalidSessions {
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
}
model! { DisconnectDesktopSessionsInvalidSessions {
    0 "DesktopId" desktop_id: String, 1 "EndUserId" end_user_id: String
} }

/// `DissociateIpAddress` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DissociateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateIpAddress {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DissociateIpAddress(eip_id: String, region_id: String) "DissociateIpAddress" -> Empty {
    0 "EipId" eip_id, 1 "RegionId" region_id
} }

/// Response of [`DissociateIpAddress`]: empty.
pub type DissociateIpAddressOutput = Empty;

/// `DissociateNetworkPackage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DissociateNetworkPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateNetworkPackage {
    /// Required.
    pub network_package_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DissociateNetworkPackage(network_package_id: String, region_id: String)
    "DissociateNetworkPackage" -> Empty {
    0 "NetworkPackageId" network_package_id, 1 "RegionId" region_id
} }

/// Response of [`DissociateNetworkPackage`]: empty.
pub type DissociateNetworkPackageOutput = Empty;

/// Downloads cds file: `DownloadCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/DownloadCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCdsFile {
    pub cds_id: Option<String>,
    pub end_user_id: Option<String>,
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DownloadCdsFile(region_id: String) "DownloadCdsFile" -> DownloadCdsFileOutput {
    0 "CdsId" cds_id: String, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id: String,
    3 "GroupId" group_id: String, 4 "RegionId" region_id
} }

/// Response of [`DownloadCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCdsFileOutput {
    pub download_file_model: Option<DownloadCdsFileDownloadFileModel>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadCdsFileOutput {
    0 "DownloadFileModel" download_file_model: DownloadCdsFileDownloadFileModel, 1 "Message" message: String,
    2 "Success" success: bool
} }

/// In the response of [`DownloadCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCdsFileDownloadFileModel {
    pub download_type: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expiration_second: Option<String>,
    pub expiration_time: Option<String>,
    pub file_id: Option<String>,
    pub size: Option<i64>,
    pub stream_url: Option<String>,
}
model! { DownloadCdsFileDownloadFileModel {
    0 "DownloadType" download_type: String, 1 "DownloadUrl" download_url: Secret,
    2 "ExpirationSecond" expiration_second: String, 3 "ExpirationTime" expiration_time: String,
    4 "FileId" file_id: String, 5 "Size" size: i64, 6 "StreamUrl" stream_url: String
} }

/// Exports client events: `ExportClientEvents` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ExportClientEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportClientEvents {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub event_type: Option<String>,
    pub event_types: Option<Vec<String>>,
    pub lang_type: Option<String>,
    pub max_results: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { ExportClientEvents(region_id: String) "ExportClientEvents" -> ExportClientEventsOutput {
    0 "DesktopId" desktop_id: String, 1 "DesktopName" desktop_name: String, 2 "EndTime" end_time: String,
    3 "EndUserId" end_user_id: String, 4 "EventType" event_type: String, 5 "EventTypes" event_types: Vec<String>,
    6 "LangType" lang_type: String, 7 "MaxResults" max_results: i64, 8 "OfficeSiteId" office_site_id: String,
    9 "OfficeSiteName" office_site_name: String, 10 "RegionId" region_id, 11 "StartTime" start_time: String
} }

/// Response of [`ExportClientEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportClientEventsOutput {
    pub url: Option<String>,
}
model! { ExportClientEventsOutput {
    0 "Url" url: String
} }

/// Exports desktop group info: `ExportDesktopGroupInfo` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ExportDesktopGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopGroupInfo {
    pub charge_type: Option<String>,
    pub desktop_group_id: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    pub end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub lang_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<ExportDesktopGroupInfoTag>>,
}
operation! { ExportDesktopGroupInfo(region_id: String) "ExportDesktopGroupInfo" -> ExportDesktopGroupInfoOutput {
    0 "ChargeType" charge_type: String, 1 "DesktopGroupId" desktop_group_id: Vec<String>,
    2 "DesktopGroupName" desktop_group_name: String, 3 "EndUserId" end_user_id: Vec<String>,
    4 "ExpiredTime" expired_time: String, 5 "LangType" lang_type: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "OfficeSiteId" office_site_id: String,
    9 "PolicyGroupId" policy_group_id: String, 10 "RegionId" region_id, 11 "Tag" tag: Vec<ExportDesktopGroupInfoTag>
} }

/// In the request of [`ExportDesktopGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopGroupInfoTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExportDesktopGroupInfoTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ExportDesktopGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopGroupInfoOutput {
    pub url: Option<String>,
}
model! { ExportDesktopGroupInfoOutput {
    0 "Url" url: String
} }

/// Exports desktop list info: `ExportDesktopListInfo` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ExportDesktopListInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopListInfo {
    pub charge_type: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub group_id: Option<String>,
    pub lang_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<ExportDesktopListInfoTag>>,
    pub user_name: Option<String>,
}
operation! { ExportDesktopListInfo(region_id: String) "ExportDesktopListInfo" -> ExportDesktopListInfoOutput {
    0 "ChargeType" charge_type: String, 1 "DesktopId" desktop_id: Vec<String>, 2 "DesktopName" desktop_name: String,
    3 "DesktopStatus" desktop_status: String, 4 "EndUserId" end_user_id: Vec<String>,
    5 "ExpiredTime" expired_time: String, 6 "GroupId" group_id: String, 7 "LangType" lang_type: String,
    8 "MaxResults" max_results: i64, 9 "NextToken" next_token: String, 10 "OfficeSiteId" office_site_id: String,
    11 "PolicyGroupId" policy_group_id: String, 12 "RegionId" region_id, 13 "Tag" tag: Vec<ExportDesktopListInfoTag>,
    14 "UserName" user_name: String
} }

/// In the request of [`ExportDesktopListInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopListInfoTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExportDesktopListInfoTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ExportDesktopListInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDesktopListInfoOutput {
    pub url: Option<String>,
}
model! { ExportDesktopListInfoOutput {
    0 "Url" url: String
} }

/// Gets async task: `GetAsyncTask` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTask {
    /// Required.
    pub async_task_id: String,
    /// Required.
    pub cds_id: String,
}
operation! { GetAsyncTask(async_task_id: String, cds_id: String) "GetAsyncTask" -> GetAsyncTaskOutput {
    0 "AsyncTaskId" async_task_id, 1 "CdsId" cds_id
} }

/// Response of [`GetAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetAsyncTaskData>,
    pub success: Option<String>,
}
model! { GetAsyncTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetAsyncTaskData, 2 "Success" success: String
} }

/// In the response of [`GetAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskData {
    pub async_task_id: Option<String>,
    pub consumed_process: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total_process: Option<i64>,
    pub url: Option<String>,
}
model! { GetAsyncTaskData {
    0 "AsyncTaskId" async_task_id: String, 1 "ConsumedProcess" consumed_process: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Status" status: String, 5 "TotalProcess" total_process: i64, 6 "Url" url: String
} }

/// Gets connection ticket: `GetConnectionTicket` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetConnectionTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionTicket {
    pub command_content: Option<String>,
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<String>,
    pub uuid: Option<String>,
}
operation! { GetConnectionTicket(region_id: String) "GetConnectionTicket" -> GetConnectionTicketOutput {
    0 "CommandContent" command_content: String, 1 "DesktopId" desktop_id: String, 2 "EndUserId" end_user_id: String,
    3 "OwnerId" owner_id: i64, 4 "Password" password: Secret, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TaskId" task_id: String, 9 "Uuid" uuid: String
} }

/// Response of [`GetConnectionTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionTicketOutput {
    pub desktop_id: Option<String>,
    pub task_code: Option<String>,
    pub task_id: Option<String>,
    pub task_message: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<Secret>,
}
model! { GetConnectionTicketOutput {
    0 "DesktopId" desktop_id: String, 1 "TaskCode" task_code: String, 2 "TaskId" task_id: String,
    3 "TaskMessage" task_message: String, 4 "TaskStatus" task_status: String, 5 "Ticket" ticket: Secret
} }

/// Gets coordinate ticket: `GetCoordinateTicket` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetCoordinateTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoordinateTicket {
    /// Required.
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub task_id: Option<String>,
    /// Required.
    pub user_type: String,
}
operation! { GetCoordinateTicket(co_id: String, region_id: String, user_type: String)
    "GetCoordinateTicket" -> GetCoordinateTicketOutput {
    0 "CoId" co_id, 1 "EndUserId" end_user_id: String, 2 "RegionId" region_id, 3 "TaskId" task_id: String,
    4 "UserType" user_type
} }

/// Response of [`GetCoordinateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCoordinateTicketOutput {
    pub co_id: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<Secret>,
}
model! { GetCoordinateTicketOutput {
    0 "CoId" co_id: String, 1 "TaskId" task_id: String, 2 "TaskStatus" task_status: String, 3 "Ticket" ticket: Secret
} }

/// Gets desktop group detail: `GetDesktopGroupDetail` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetDesktopGroupDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesktopGroupDetail {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDesktopGroupDetail(desktop_group_id: String, region_id: String)
    "GetDesktopGroupDetail" -> GetDesktopGroupDetailOutput {
    0 "DesktopGroupId" desktop_group_id, 1 "RegionId" region_id
} }

/// Response of [`GetDesktopGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesktopGroupDetailOutput {
    pub desktops: Option<GetDesktopGroupDetailDesktops>,
}
model! { GetDesktopGroupDetailOutput {
    0 "Desktops" desktops: GetDesktopGroupDetailDesktops
} }

/// In the response of [`GetDesktopGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesktopGroupDetailDesktops {
    pub allow_auto_setup: Option<i64>,
    pub allow_buffer_count: Option<i64>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub expired_times: Vec<String>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub memory: Option<i64>,
    pub min_desktops_count: Option<i64>,
    pub nas_file_system_id: Option<String>,
    pub nas_file_system_name: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    pub own_type: Option<i64>,
    pub pay_type: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_ids: Vec<String>,
    pub policy_group_name: Option<String>,
    pub policy_group_names: Vec<String>,
    pub profile_follow_switch: Option<bool>,
    pub protocol_type: Option<String>,
    pub ratio_threshold: Option<f64>,
    pub res_type: Option<i64>,
    pub reset_type: Option<i64>,
    pub scale_timer_infos: Vec<GetDesktopGroupDetailScaleTimerInfos>,
    pub status: Option<i64>,
    pub stop_duration: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub timer_infos: Vec<GetDesktopGroupDetailTimerInfos>,
    pub timing_strategy_info: Option<String>,
    pub version: Option<i64>,
}
model! { GetDesktopGroupDetailDesktops {
    0 "AllowAutoSetup" allow_auto_setup: i64, 1 "AllowBufferCount" allow_buffer_count: i64,
    2 "BindAmount" bind_amount: i64, 3 "BuyDesktopsCount" buy_desktops_count: i64, 4 "Comments" comments: String,
    5 "ConnectDuration" connect_duration: i64, 6 "Cpu" cpu: i64, 7 "CreationTime" creation_time: String,
    8 "Creator" creator: String, 9 "DataDiskCategory" data_disk_category: String,
    10 "DataDiskSize" data_disk_size: String, 11 "DesktopGroupId" desktop_group_id: String,
    12 "DesktopGroupName" desktop_group_name: String, 13 "DirectoryId" directory_id: String,
    14 "DirectoryType" directory_type: String, 15 "EnvId" env_id: String, 16 "EnvType" env_type: String,
    17 "ExpiredTime" expired_time: String, 18 "ExpiredTimes" expired_times: Vec<String>, 19 "GpuCount" gpu_count: f64,
    20 "GpuSpec" gpu_spec: String, 21 "IdleDisconnectDuration" idle_disconnect_duration: i64,
    22 "ImageId" image_id: String, 23 "KeepDuration" keep_duration: i64, 24 "LoadPolicy" load_policy: i64,
    25 "MaxDesktopsCount" max_desktops_count: i64, 26 "Memory" memory: i64,
    27 "MinDesktopsCount" min_desktops_count: i64, 28 "NasFileSystemID" nas_file_system_id: String,
    29 "NasFileSystemName" nas_file_system_name: String, 30 "OfficeSiteId" office_site_id: String,
    31 "OfficeSiteName" office_site_name: String, 32 "OfficeSiteType" office_site_type: String,
    33 "OsType" os_type: String, 34 "OwnBundleId" own_bundle_id: String, 35 "OwnBundleName" own_bundle_name: String,
    36 "OwnType" own_type: i64, 37 "PayType" pay_type: String, 38 "PolicyGroupId" policy_group_id: String,
    39 "PolicyGroupIds" policy_group_ids: Vec<String>, 40 "PolicyGroupName" policy_group_name: String,
    41 "PolicyGroupNames" policy_group_names: Vec<String>, 42 "ProfileFollowSwitch" profile_follow_switch: bool,
    43 "ProtocolType" protocol_type: String, 44 "RatioThreshold" ratio_threshold: f64, 45 "ResType" res_type: i64,
    46 "ResetType" reset_type: i64, 47 "ScaleTimerInfos" scale_timer_infos: Vec<GetDesktopGroupDetailScaleTimerInfos>,
    48 "Status" status: i64, 49 "StopDuration" stop_duration: i64, 50 "SystemDiskCategory" system_disk_category: String,
    51 "SystemDiskSize" system_disk_size: i64, 52 "TimerInfos" timer_infos: Vec<GetDesktopGroupDetailTimerInfos>,
    53 "TimingStrategyInfo" timing_strategy_info: String, 54 "Version" version: i64
} }

/// In the response of [`GetDesktopGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesktopGroupDetailScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    pub ratio_threshold: Option<f64>,
    pub r#type: Option<String>,
}
model! { GetDesktopGroupDetailScaleTimerInfos {
    0 "BuyResAmount" buy_res_amount: i64, 1 "Cron" cron: String, 2 "KeepDuration" keep_duration: i64,
    3 "LoadPolicy" load_policy: i64, 4 "MaxResAmount" max_res_amount: i64, 5 "MinResAmount" min_res_amount: i64,
    6 "RatioThreshold" ratio_threshold: f64, 7 "Type" r#type: String
} }

/// In the response of [`GetDesktopGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesktopGroupDetailTimerInfos {
    pub cron_expression: Option<String>,
    pub forced: Option<bool>,
    pub status: Option<i64>,
    pub timer_type: Option<i64>,
}
model! { GetDesktopGroupDetailTimerInfos {
    0 "CronExpression" cron_expression: String, 1 "Forced" forced: bool, 2 "Status" status: i64,
    3 "TimerType" timer_type: i64
} }

/// Gets office site sso status: `GetOfficeSiteSsoStatus` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetOfficeSiteSsoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatus {
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetOfficeSiteSsoStatus(office_site_id: String, region_id: String)
    "GetOfficeSiteSsoStatus" -> GetOfficeSiteSsoStatusOutput {
    0 "OfficeSiteId" office_site_id, 1 "RegionId" region_id
} }

/// Response of [`GetOfficeSiteSsoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatusOutput {
    pub sso_status: Option<bool>,
}
model! { GetOfficeSiteSsoStatusOutput {
    0 "SsoStatus" sso_status: bool
} }

/// Gets sp metadata: `GetSpMetadata` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/GetSpMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpMetadata {
    pub directory_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetSpMetadata(region_id: String) "GetSpMetadata" -> GetSpMetadataOutput {
    0 "DirectoryId" directory_id: String, 1 "OfficeSiteId" office_site_id: String, 2 "RegionId" region_id
} }

/// Response of [`GetSpMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpMetadataOutput {
    pub sp_metadata: Option<String>,
}
model! { GetSpMetadataOutput {
    0 "SpMetadata" sp_metadata: String
} }

/// `HibernateDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/HibernateDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HibernateDesktops {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { HibernateDesktops(desktop_id: Vec<String>, region_id: String) "HibernateDesktops" -> Empty {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id
} }

/// Response of [`HibernateDesktops`]: empty.
pub type HibernateDesktopsOutput = Empty;

/// Lists cds files: `ListCdsFiles` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListCdsFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCdsFiles {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
    pub parent_file_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListCdsFiles(cds_id: String) "ListCdsFiles" -> ListCdsFilesOutput {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileIds" file_ids: Vec<String>,
    3 "GroupId" group_id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OrderType" order_type: String, 7 "ParentFileId" parent_file_id: String, 8 "RegionId" region_id: String,
    9 "Status" status: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListCdsFiles: ListCdsFilesFileModels = Token "NextToken", "FileModels" file_models, next "NextToken" }

/// Response of [`ListCdsFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCdsFilesOutput {
    pub code: Option<String>,
    pub count: Option<String>,
    pub file_models: Vec<ListCdsFilesFileModels>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListCdsFilesOutput {
    0 "Code" code: String, 1 "Count" count: String, 2 "FileModels" file_models: Vec<ListCdsFilesFileModels>,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListCdsFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCdsFilesFileModels {
    pub category: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_extension: Option<String>,
    pub file_id: Option<String>,
    pub file_path: Option<String>,
    pub file_type: Option<String>,
    pub md5: Option<String>,
    pub modified_time: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub open_time: Option<String>,
    pub open_time_stamp: Option<i64>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sha1: Option<String>,
    pub size: Option<i64>,
    pub thumbnail: Option<String>,
}
model! { ListCdsFilesFileModels {
    0 "Category" category: String, 1 "ContentType" content_type: String, 2 "CreateTime" create_time: String,
    3 "Creator" creator: String, 4 "Description" description: String, 5 "DownloadUrl" download_url: Secret,
    6 "FileExtension" file_extension: String, 7 "FileId" file_id: String, 8 "FilePath" file_path: String,
    9 "FileType" file_type: String, 10 "Md5" md5: String, 11 "ModifiedTime" modified_time: String,
    12 "Modifier" modifier: String, 13 "Name" name: String, 14 "OpenTime" open_time: String,
    15 "OpenTimeStamp" open_time_stamp: i64, 16 "ParentId" parent_id: String, 17 "RegionId" region_id: String,
    18 "Sha1" sha1: String, 19 "Size" size: i64, 20 "Thumbnail" thumbnail: String
} }

/// Lists directory users: `ListDirectoryUsers` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListDirectoryUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoryUsers {
    pub assigned_info: Option<String>,
    /// Required.
    pub directory_id: String,
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub ou_path: Option<String>,
    /// Required.
    pub region_id: String,
    pub sort_type: Option<String>,
}
operation! { ListDirectoryUsers(directory_id: String, region_id: String)
    "ListDirectoryUsers" -> ListDirectoryUsersOutput {
    0 "AssignedInfo" assigned_info: String, 1 "DirectoryId" directory_id, 2 "Filter" filter: String,
    3 "IncludeAssignedUser" include_assigned_user: bool, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "OUPath" ou_path: String, 7 "RegionId" region_id, 8 "SortType" sort_type: String
} }
paged! { ListDirectoryUsers: ListDirectoryUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`ListDirectoryUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoryUsersOutput {
    pub next_token: Option<String>,
    pub users: Vec<ListDirectoryUsersUsers>,
}
model! { ListDirectoryUsersOutput {
    0 "NextToken" next_token: String, 1 "Users" users: Vec<ListDirectoryUsersUsers>
} }

/// In the response of [`ListDirectoryUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoryUsersUsers {
    pub assigned_desktop_number: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub email: Option<String>,
    pub end_user: Option<String>,
    pub phone: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListDirectoryUsersUsers {
    0 "AssignedDesktopNumber" assigned_desktop_number: i64, 1 "DisplayName" display_name: String,
    2 "DisplayNameNew" display_name_new: String, 3 "Email" email: String, 4 "EndUser" end_user: String,
    5 "Phone" phone: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Lists file permission: `ListFilePermission` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ListFilePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePermission {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListFilePermission(cds_id: String, file_id: String, region_id: String)
    "ListFilePermission" -> ListFilePermissionOutput {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id, 3 "GroupId" group_id: String,
    4 "RegionId" region_id
} }

/// Response of [`ListFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePermissionOutput {
    pub file_permissions: Vec<FilePermissionMember>,
}
model! { ListFilePermissionOutput {
    0 "FilePermissions" file_permissions: Vec<FilePermissionMember>
} }

/// In the response of [`ListFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePermissionMember {
    pub cds_identity: Option<FilePermissionMemberCdsIdentity>,
    pub disinherit_sub_group: Option<bool>,
    pub expire_time: Option<i64>,
    pub role_id: Option<String>,
}
model! { FilePermissionMember {
    0 "CdsIdentity" cds_identity: FilePermissionMemberCdsIdentity, 1 "DisinheritSubGroup" disinherit_sub_group: bool,
    2 "ExpireTime" expire_time: i64, 3 "RoleId" role_id: String
} }

/// In the response of [`ListFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePermissionMemberCdsIdentity {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { FilePermissionMemberCdsIdentity {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// Lists installed apps: `ListInstalledApps` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListInstalledApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledApps {
    /// Required.
    pub desktop_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstalledApps(desktop_id: String) "ListInstalledApps" -> ListInstalledAppsOutput {
    0 "DesktopId" desktop_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstalledApps: ListInstalledAppsApps = Number "PageNumber", "Apps" apps, total "TotalCount" }

/// Response of [`ListInstalledApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledAppsOutput {
    pub apps: Vec<ListInstalledAppsApps>,
    pub total_count: Option<i64>,
}
model! { ListInstalledAppsOutput {
    0 "Apps" apps: Vec<ListInstalledAppsApps>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstalledApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledAppsApps {
    pub app_name: Option<String>,
    pub app_version: Option<String>,
}
model! { ListInstalledAppsApps {
    0 "AppName" app_name: String, 1 "AppVersion" app_version: String
} }

/// Lists office site overview: `ListOfficeSiteOverview` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListOfficeSiteOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteOverview {
    pub force_refresh: Option<bool>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<Vec<String>>,
    pub query_range: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListOfficeSiteOverview(region_id: String) "ListOfficeSiteOverview" -> ListOfficeSiteOverviewOutput {
    0 "ForceRefresh" force_refresh: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OfficeSiteId" office_site_id: Vec<String>, 4 "QueryRange" query_range: i64, 5 "RegionId" region_id
} }
paged! { ListOfficeSiteOverview: ListOfficeSiteOverviewOfficeSiteOverviewResults =
    Token "NextToken", "OfficeSiteOverviewResults" office_site_overview_results, next "NextToken" }

/// Response of [`ListOfficeSiteOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteOverviewOutput {
    pub next_token: Option<String>,
    pub office_site_overview_results: Vec<
        ListOfficeSiteOverviewOfficeSiteOverviewResults,
    >,
}
model! { ListOfficeSiteOverviewOutput {
    0 "NextToken" next_token: String,
    1 "OfficeSiteOverviewResults" office_site_overview_results: Vec<ListOfficeSiteOverviewOfficeSiteOverviewResults>
} }

/// In the response of [`ListOfficeSiteOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteOverviewOfficeSiteOverviewResults {
    pub has_expired_eds_count: Option<i64>,
    pub has_expired_eds_count_for_group: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_status: Option<String>,
    pub region_id: Option<String>,
    pub running_eds_count: Option<i64>,
    pub running_eds_count_for_group: Option<i64>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub vpc_type: Option<String>,
    pub will_expired_eds_count: Option<i64>,
    pub will_expired_eds_count_for_group: Option<i64>,
}
model! { ListOfficeSiteOverviewOfficeSiteOverviewResults {
    0 "HasExpiredEdsCount" has_expired_eds_count: i64,
    1 "HasExpiredEdsCountForGroup" has_expired_eds_count_for_group: i64, 2 "OfficeSiteId" office_site_id: String,
    3 "OfficeSiteName" office_site_name: String, 4 "OfficeSiteStatus" office_site_status: String,
    5 "RegionId" region_id: String, 6 "RunningEdsCount" running_eds_count: i64,
    7 "RunningEdsCountForGroup" running_eds_count_for_group: i64, 8 "TotalEdsCount" total_eds_count: i64,
    9 "TotalEdsCountForGroup" total_eds_count_for_group: i64, 10 "VpcType" vpc_type: String,
    11 "WillExpiredEdsCount" will_expired_eds_count: i64,
    12 "WillExpiredEdsCountForGroup" will_expired_eds_count_for_group: i64
} }

/// Lists office site users: `ListOfficeSiteUsers` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListOfficeSiteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteUsers {
    pub assigned_info: Option<String>,
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub ou_path: Option<String>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    pub sort_type: Option<String>,
}
operation! { ListOfficeSiteUsers(office_site_id: String, region_id: String)
    "ListOfficeSiteUsers" -> ListOfficeSiteUsersOutput {
    0 "AssignedInfo" assigned_info: String, 1 "Filter" filter: String,
    2 "IncludeAssignedUser" include_assigned_user: bool, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "OUPath" ou_path: String, 6 "OfficeSiteId" office_site_id,
    7 "RegionId" region_id, 8 "SortType" sort_type: String
} }
paged! { ListOfficeSiteUsers: ListOfficeSiteUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`ListOfficeSiteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteUsersOutput {
    pub next_token: Option<String>,
    pub users: Vec<ListOfficeSiteUsersUsers>,
}
model! { ListOfficeSiteUsersOutput {
    0 "NextToken" next_token: String, 1 "Users" users: Vec<ListOfficeSiteUsersUsers>
} }

/// In the response of [`ListOfficeSiteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfficeSiteUsersUsers {
    pub assigned_desktop_number: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub email: Option<String>,
    pub end_user: Option<String>,
    pub phone: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListOfficeSiteUsersUsers {
    0 "AssignedDesktopNumber" assigned_desktop_number: i64, 1 "DisplayName" display_name: String,
    2 "DisplayNameNew" display_name_new: String, 3 "Email" email: String, 4 "EndUser" end_user: String,
    5 "Phone" phone: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Lists tag resources: `ListTagResources` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Lists transfer file download url: `ListTransferFileDownloadUrl` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ListTransferFileDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrl {
    pub file_ids: Option<Vec<String>>,
    pub task_id: Option<String>,
}
operation! { ListTransferFileDownloadUrl() "ListTransferFileDownloadUrl" -> ListTransferFileDownloadUrlOutput {
    0 "FileIds" file_ids: Vec<String>, 1 "TaskId" task_id: String
} }

/// Response of [`ListTransferFileDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrlOutput {
    pub urls: Vec<ListTransferFileDownloadUrlUrls>,
}
model! { ListTransferFileDownloadUrlOutput {
    0 "Urls" urls: Vec<ListTransferFileDownloadUrlUrls>
} }

/// In the response of [`ListTransferFileDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrlUrls {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { ListTransferFileDownloadUrlUrls {
    0 "FileId" file_id: String, 1 "FileName" file_name: String, 2 "Status" status: String, 3 "Url" url: String
} }

/// Lists transfer files: `ListTransferFiles` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListTransferFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFiles {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListTransferFiles() "ListTransferFiles" -> ListTransferFilesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TaskId" task_id: String
} }
paged! { ListTransferFiles: ListTransferFilesFiles = Token "NextToken", "Files" files, next "NextToken" }

/// Response of [`ListTransferFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFilesOutput {
    pub files: Vec<ListTransferFilesFiles>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListTransferFilesOutput {
    0 "Files" files: Vec<ListTransferFilesFiles>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListTransferFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferFilesFiles {
    pub icon_url: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTransferFilesFiles {
    0 "IconUrl" icon_url: String, 1 "Id" id: String, 2 "Name" name: String, 3 "OssFileName" oss_file_name: String,
    4 "OssFilePath" oss_file_path: String, 5 "Size" size: String, 6 "Status" status: String, 7 "Type" r#type: String
} }

/// Lists user ad organization units: `ListUserAdOrganizationUnits` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListUserAdOrganizationUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnits {
    pub filter: Option<String>,
    /// At most 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListUserAdOrganizationUnits(office_site_id: String, region_id: String)
    "ListUserAdOrganizationUnits" -> ListUserAdOrganizationUnitsOutput {
    0 "Filter" filter: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OfficeSiteId" office_site_id, 4 "RegionId" region_id
} }
paged! { ListUserAdOrganizationUnits: ListUserAdOrganizationUnitsOUNames =
    Token "NextToken", "OUNames" ou_names, next "NextToken" }

/// Response of [`ListUserAdOrganizationUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsOutput {
    pub next_token: Option<String>,
    pub ou_names: Vec<ListUserAdOrganizationUnitsOUNames>,
}
model! { ListUserAdOrganizationUnitsOutput {
    0 "NextToken" next_token: String, 1 "OUNames" ou_names: Vec<ListUserAdOrganizationUnitsOUNames>
} }

/// In the response of [`ListUserAdOrganizationUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsOUNames {
    pub display_ou_name: Option<String>,
    pub ou_name: Option<String>,
    pub office_site_id: Option<String>,
}
model! { ListUserAdOrganizationUnitsOUNames {
    0 "DisplayOUName" display_ou_name: String, 1 "OUName" ou_name: String, 2 "OfficeSiteId" office_site_id: String
} }

/// Lists virtual bridges: `ListVirtualBridges` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/ListVirtualBridges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualBridges {
    pub bridge_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListVirtualBridges(region_id: String) "ListVirtualBridges" -> ListVirtualBridgesOutput {
    0 "BridgeId" bridge_id: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OfficeSiteId" office_site_id: String, 4 "RegionId" region_id
} }
paged! { ListVirtualBridges: ListVirtualBridgesBridges = Token "NextToken", "Bridges" bridges, next "NextToken" }

/// Response of [`ListVirtualBridges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualBridgesOutput {
    pub bridges: Vec<ListVirtualBridgesBridges>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListVirtualBridgesOutput {
    0 "Bridges" bridges: Vec<ListVirtualBridgesBridges>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListVirtualBridges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualBridgesBridges {
    pub access_type: Option<String>,
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    pub expire_time: Option<String>,
    pub intranet_url: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
}
model! { ListVirtualBridgesBridges {
    0 "AccessType" access_type: String, 1 "BridgeId" bridge_id: String, 2 "BridgeLevel" bridge_level: String,
    3 "BridgeStatus" bridge_status: String, 4 "BridgeType" bridge_type: String, 5 "ExpireTime" expire_time: String,
    6 "IntranetUrl" intranet_url: String, 7 "OfficeSiteId" office_site_id: String,
    8 "OfficeSiteName" office_site_name: String
} }

/// Locks virtual mfa device: `LockVirtualMFADevice` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/LockVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockVirtualMFADevice {
    /// Required.
    pub region_id: String,
    /// Required.
    pub serial_number: String,
}
operation! { LockVirtualMFADevice(region_id: String, serial_number: String) "LockVirtualMFADevice" -> Empty {
    0 "RegionId" region_id, 1 "SerialNumber" serial_number
} }

/// Response of [`LockVirtualMFADevice`]: empty.
pub type LockVirtualMFADeviceOutput = Empty;

/// Migrates desktops: `MigrateDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/MigrateDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDesktops {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub region_id: String,
    pub target_member_ip: Option<String>,
    /// Required.
    pub target_office_site_id: String,
    pub target_subnet_id: Option<String>,
}
operation! { MigrateDesktops(desktop_id: Vec<String>, region_id: String, target_office_site_id: String)
    "MigrateDesktops" -> Empty {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id, 2 "TargetMemberIp" target_member_ip: String,
    3 "TargetOfficeSiteId" target_office_site_id, 4 "TargetSubnetId" target_subnet_id: String
} }

/// Response of [`MigrateDesktops`]: empty.
pub type MigrateDesktopsOutput = Empty;

/// Migrates image protocol: `MigrateImageProtocol` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/MigrateImageProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateImageProtocol {
    /// Required.
    pub image_id: Vec<String>,
    /// Required.
    pub region_id: String,
    pub target_protocol_type: Option<String>,
}
operation! { MigrateImageProtocol(image_id: Vec<String>, region_id: String)
    "MigrateImageProtocol" -> MigrateImageProtocolOutput {
    0 "ImageId" image_id, 1 "RegionId" region_id, 2 "TargetProtocolType" target_protocol_type: String
} }

/// Response of [`MigrateImageProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateImageProtocolOutput {
    pub failed_ids: Vec<String>,
}
model! { MigrateImageProtocolOutput {
    0 "FailedIds" failed_ids: Vec<String>
} }

/// Modifies ad connector directory: `ModifyADConnectorDirectory` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyADConnectorDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyADConnectorDirectory {
    pub ad_hostname: Option<String>,
    /// Required.
    pub directory_id: String,
    pub directory_name: Option<String>,
    pub dns_address: Option<Vec<String>>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<Secret>,
    pub domain_user_name: Option<String>,
    pub mfa_enabled: Option<bool>,
    pub ou_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
}
operation! { ModifyADConnectorDirectory(directory_id: String, region_id: String) "ModifyADConnectorDirectory" -> Empty {
    0 "AdHostname" ad_hostname: String, 1 "DirectoryId" directory_id, 2 "DirectoryName" directory_name: String,
    3 "DnsAddress" dns_address: Vec<String>, 4 "DomainName" domain_name: String,
    5 "DomainPassword" domain_password: Secret, 6 "DomainUserName" domain_user_name: String,
    7 "MfaEnabled" mfa_enabled: bool, 8 "OUName" ou_name: String, 9 "RegionId" region_id,
    10 "SubDomainDnsAddress" sub_domain_dns_address: Vec<String>, 11 "SubDomainName" sub_domain_name: String
} }

/// Response of [`ModifyADConnectorDirectory`]: empty.
pub type ModifyADConnectorDirectoryOutput = Empty;

/// Modifies ad connector office site: `ModifyADConnectorOfficeSite` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyADConnectorOfficeSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyADConnectorOfficeSite {
    pub ad_hostname: Option<String>,
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub dns_address: Option<Vec<String>>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<Secret>,
    pub domain_user_name: Option<String>,
    pub mfa_enabled: Option<bool>,
    pub ou_name: Option<String>,
    /// Required.
    pub office_site_id: String,
    pub office_site_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
}
operation! { ModifyADConnectorOfficeSite(office_site_id: String, region_id: String)
    "ModifyADConnectorOfficeSite" -> Empty {
    0 "AdHostname" ad_hostname: String, 1 "BackupDCHostname" backup_dc_hostname: String,
    2 "BackupDns" backup_dns: String, 3 "DnsAddress" dns_address: Vec<String>, 4 "DomainName" domain_name: String,
    5 "DomainPassword" domain_password: Secret, 6 "DomainUserName" domain_user_name: String,
    7 "MfaEnabled" mfa_enabled: bool, 8 "OUName" ou_name: String, 9 "OfficeSiteId" office_site_id,
    10 "OfficeSiteName" office_site_name: String, 11 "RegionId" region_id,
    12 "SubDomainDnsAddress" sub_domain_dns_address: Vec<String>, 13 "SubDomainName" sub_domain_name: String
} }

/// Response of [`ModifyADConnectorOfficeSite`]: empty.
pub type ModifyADConnectorOfficeSiteOutput = Empty;

/// Modifies acl entries: `ModifyAclEntries` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyAclEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclEntries {
    /// Required.
    pub policy: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub source_id: Vec<String>,
    /// Required.
    pub source_type: String,
}
operation! { ModifyAclEntries(policy: String, region_id: String, source_id: Vec<String>, source_type: String)
    "ModifyAclEntries" -> Empty {
    0 "Policy" policy, 1 "RegionId" region_id, 2 "SourceId" source_id, 3 "SourceType" source_type
} }

/// Response of [`ModifyAclEntries`]: empty.
pub type ModifyAclEntriesOutput = Empty;

/// Modifies auto snapshot policy: `ModifyAutoSnapshotPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    pub cron_expression: Option<String>,
    pub disk_type: Option<String>,
    /// Required.
    pub policy_id: String,
    /// 2 to 64 characters.
    pub policy_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub retention_days: Option<i64>,
}
operation! { ModifyAutoSnapshotPolicy(policy_id: String, region_id: String) "ModifyAutoSnapshotPolicy" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "DiskType" disk_type: String, 2 "PolicyId" policy_id,
    3 "PolicyName" policy_name: String, 4 "RegionId" region_id, 5 "RetentionDays" retention_days: i64
} }

/// Response of [`ModifyAutoSnapshotPolicy`]: empty.
pub type ModifyAutoSnapshotPolicyOutput = Empty;

/// Modifies bundle: `ModifyBundle` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBundle {
    /// Required.
    pub bundle_id: String,
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyBundle(bundle_id: String, region_id: String) "ModifyBundle" -> Empty {
    0 "BundleId" bundle_id, 1 "BundleName" bundle_name: String, 2 "Description" description: String,
    3 "ImageId" image_id: String, 4 "Language" language: String, 5 "RegionId" region_id
} }

/// Response of [`ModifyBundle`]: empty.
pub type ModifyBundleOutput = Empty;

/// Modifies cds file: `ModifyCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdsFile {
    /// Required.
    pub cds_id: String,
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    /// Required. 1 to 1024 characters.
    pub file_name: String,
    pub group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyCdsFile(cds_id: String, file_id: String, file_name: String, region_id: String)
    "ModifyCdsFile" -> ModifyCdsFileOutput {
    0 "CdsId" cds_id, 1 "ConflictPolicy" conflict_policy: String, 2 "EndUserId" end_user_id: String, 3 "FileId" file_id,
    4 "FileName" file_name, 5 "GroupId" group_id: String, 6 "RegionId" region_id
} }

/// Response of [`ModifyCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdsFileOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCdsFileOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies cds file share link: `ModifyCdsFileShareLink` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCdsFileShareLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdsFileShareLink {
    /// Required.
    pub cds_id: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub expiration: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    /// Required.
    pub share_id: String,
    /// At most 128 characters.
    pub share_name: Option<String>,
    /// Secret. 6 to 8 characters.
    pub share_pwd: Option<Secret>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}
operation! { ModifyCdsFileShareLink(cds_id: String, share_id: String)
    "ModifyCdsFileShareLink" -> ModifyCdsFileShareLinkOutput {
    0 "CdsId" cds_id, 1 "Description" description: String, 2 "DisableDownload" disable_download: bool,
    3 "DisablePreview" disable_preview: bool, 4 "DisableSave" disable_save: bool, 5 "DownloadCount" download_count: i64,
    6 "DownloadLimit" download_limit: i64, 7 "Expiration" expiration: String, 8 "PreviewCount" preview_count: i64,
    9 "PreviewLimit" preview_limit: i64, 10 "ReportCount" report_count: i64, 11 "SaveCount" save_count: i64,
    12 "SaveLimit" save_limit: i64, 13 "ShareId" share_id, 14 "ShareName" share_name: String,
    15 "SharePwd" share_pwd: Secret, 16 "Status" status: String, 17 "VideoPreviewCount" video_preview_count: i64
} }

/// Response of [`ModifyCdsFileShareLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdsFileShareLinkOutput {
    pub code: Option<String>,
    pub data: Option<CdsFileShareLinkModel>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCdsFileShareLinkOutput {
    0 "Code" code: String, 1 "Data" data: CdsFileShareLinkModel, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies center policy: `ModifyCenterPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCenterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicy {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rule: Option<
        Vec<ModifyCenterPolicyAuthorizeAccessPolicyRule>,
    >,
    pub authorize_security_policy_rule: Option<
        Vec<ModifyCenterPolicyAuthorizeSecurityPolicyRule>,
    >,
    pub auto_reconnect: Option<String>,
    pub business_channel: Option<String>,
    /// Required.
    pub business_type: i64,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_type: Option<Vec<ModifyCenterPolicyClientType>>,
    pub clipboard: Option<String>,
    pub clipboard_graineds: Option<Vec<ModifyCenterPolicyClipboardGraineds>>,
    pub clipboard_scope: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<ModifyCenterPolicyDeviceRedirects>>,
    pub device_rules: Option<Vec<ModifyCenterPolicyDeviceRules>>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_resolve_rule: Option<Vec<ModifyCenterPolicyDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub enable_session_rate_limiting: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<ModifyCenterPolicyNetRedirectRule>>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    /// Required.
    pub policy_group_id: String,
    pub port_proxy: Option<String>,
    pub printer_redirect: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_exts: Option<Vec<String>>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_levels: Option<Vec<ModifyCenterPolicyRecordEventLevels>>,
    pub record_event_registers: Option<Vec<String>>,
    pub record_events: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required.
    pub region_id: String,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    /// 25 to 400.
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub revoke_access_policy_rule: Option<Vec<ModifyCenterPolicyRevokeAccessPolicyRule>>,
    pub revoke_security_policy_rule: Option<
        Vec<ModifyCenterPolicyRevokeSecurityPolicyRule>,
    >,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub session_max_rate_kbps: Option<i64>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Option<Vec<ModifyCenterPolicyUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    pub video_enc_max_qp: Option<i64>,
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}
operation! { ModifyCenterPolicy(business_type: i64, policy_group_id: String, region_id: String, resource_type: String)
    "ModifyCenterPolicy" -> Empty {
    0 "AcademicProxy" academic_proxy: String, 1 "AdminAccess" admin_access: String,
    2 "AdminKeyboardOnFullScreen" admin_keyboard_on_full_screen: String,
    3 "AdminKeyboardOnWindows" admin_keyboard_on_windows: String,
    4 "AppContentProtection" app_content_protection: String,
    5 "AuthorizeAccessPolicyRule" authorize_access_policy_rule: Vec<ModifyCenterPolicyAuthorizeAccessPolicyRule>,
    6 "AuthorizeSecurityPolicyRule" authorize_security_policy_rule: Vec<ModifyCenterPolicyAuthorizeSecurityPolicyRule>,
    7 "AutoReconnect" auto_reconnect: String, 8 "BusinessChannel" business_channel: String,
    9 "BusinessType" business_type, 10 "CameraRedirect" camera_redirect: String,
    11 "ClientControlMenu" client_control_menu: String, 12 "ClientCreateSnapshot" client_create_snapshot: String,
    13 "ClientType" client_type: Vec<ModifyCenterPolicyClientType>, 14 "Clipboard" clipboard: String,
    15 "ClipboardGraineds" clipboard_graineds: Vec<ModifyCenterPolicyClipboardGraineds>,
    16 "ClipboardScope" clipboard_scope: String, 17 "ColorEnhancement" color_enhancement: String,
    18 "CpdDriveClipboard" cpd_drive_clipboard: String, 19 "CpuDownGradeDuration" cpu_down_grade_duration: i64,
    20 "CpuOverload" cpu_overload: String, 21 "CpuProcessors" cpu_processors: Vec<String>,
    22 "CpuProtectedMode" cpu_protected_mode: String, 23 "CpuRateLimit" cpu_rate_limit: i64,
    24 "CpuSampleDuration" cpu_sample_duration: i64, 25 "CpuSingleRateLimit" cpu_single_rate_limit: i64,
    26 "Description" description: String, 27 "DeviceConnectHint" device_connect_hint: String,
    28 "DeviceRedirects" device_redirects: Vec<ModifyCenterPolicyDeviceRedirects>,
    29 "DeviceRules" device_rules: Vec<ModifyCenterPolicyDeviceRules>,
    30 "DisconnectKeepSession" disconnect_keep_session: String,
    31 "DisconnectKeepSessionTime" disconnect_keep_session_time: i64, 32 "DiskOverload" disk_overload: String,
    33 "DisplayMode" display_mode: String,
    34 "DomainResolveRule" domain_resolve_rule: Vec<ModifyCenterPolicyDomainResolveRule>,
    35 "DomainResolveRuleType" domain_resolve_rule_type: String,
    36 "EnableSessionRateLimiting" enable_session_rate_limiting: String,
    37 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String,
    38 "EndUserGroupCoordinate" end_user_group_coordinate: String, 39 "ExternalDrive" external_drive: String,
    40 "FileMigrate" file_migrate: String, 41 "FileTransferAddress" file_transfer_address: String,
    42 "FileTransferInSize" file_transfer_in_size: String, 43 "FileTransferInUnit" file_transfer_in_unit: String,
    44 "FileTransferOutSize" file_transfer_out_size: String, 45 "FileTransferOutUnit" file_transfer_out_unit: String,
    46 "FileTransferSizeLimit" file_transfer_size_limit: String, 47 "FileTransferSpeed" file_transfer_speed: String,
    48 "FileTransferSpeedLocation" file_transfer_speed_location: String, 49 "GpuAcceleration" gpu_acceleration: String,
    50 "HoverConfigMsg" hover_config_msg: String, 51 "Html5FileTransfer" html5_file_transfer: String,
    52 "InternetCommunicationProtocol" internet_communication_protocol: String,
    53 "InternetPrinter" internet_printer: String, 54 "LocalDrive" local_drive: String,
    55 "MaxReconnectTime" max_reconnect_time: i64, 56 "MemoryDownGradeDuration" memory_down_grade_duration: i64,
    57 "MemoryOverload" memory_overload: String, 58 "MemoryProcessors" memory_processors: Vec<String>,
    59 "MemoryProtectedMode" memory_protected_mode: String, 60 "MemoryRateLimit" memory_rate_limit: i64,
    61 "MemorySampleDuration" memory_sample_duration: i64, 62 "MemorySingleRateLimit" memory_single_rate_limit: i64,
    63 "MobileRestart" mobile_restart: String, 64 "MobileSafeMenu" mobile_safe_menu: String,
    65 "MobileShutdown" mobile_shutdown: String, 66 "MobileWuyingKeeper" mobile_wuying_keeper: String,
    67 "MobileWyAssistant" mobile_wy_assistant: String, 68 "ModelLibrary" model_library: String,
    69 "MultiScreen" multi_screen: String, 70 "Name" name: String, 71 "NetRedirect" net_redirect: String,
    72 "NetRedirectRule" net_redirect_rule: Vec<ModifyCenterPolicyNetRedirectRule>,
    73 "NoOperationDisconnect" no_operation_disconnect: String,
    74 "NoOperationDisconnectTime" no_operation_disconnect_time: i64, 75 "PolicyGroupId" policy_group_id,
    76 "PortProxy" port_proxy: String, 77 "PrinterRedirect" printer_redirect: String,
    78 "QualityEnhancement" quality_enhancement: String, 79 "RecordEventDuration" record_event_duration: i64,
    80 "RecordEventFileExts" record_event_file_exts: Vec<String>,
    81 "RecordEventFilePaths" record_event_file_paths: Vec<String>,
    82 "RecordEventLevels" record_event_levels: Vec<ModifyCenterPolicyRecordEventLevels>,
    83 "RecordEventRegisters" record_event_registers: Vec<String>, 84 "RecordEvents" record_events: Vec<String>,
    85 "Recording" recording: String, 86 "RecordingAudio" recording_audio: String,
    87 "RecordingDuration" recording_duration: i64, 88 "RecordingEndTime" recording_end_time: String,
    89 "RecordingExpires" recording_expires: i64, 90 "RecordingFps" recording_fps: String,
    91 "RecordingStartTime" recording_start_time: String, 92 "RecordingUserNotify" recording_user_notify: String,
    93 "RecordingUserNotifyMessage" recording_user_notify_message: String, 94 "RegionId" region_id,
    95 "RemoteCoordinate" remote_coordinate: String, 96 "ResetDesktop" reset_desktop: String,
    97 "ResolutionDpi" resolution_dpi: i64, 98 "ResolutionHeight" resolution_height: i64,
    99 "ResolutionModel" resolution_model: String, 100 "ResolutionWidth" resolution_width: i64,
    101 "ResourceType" resource_type,
    102 "RevokeAccessPolicyRule" revoke_access_policy_rule: Vec<ModifyCenterPolicyRevokeAccessPolicyRule>,
    103 "RevokeSecurityPolicyRule" revoke_security_policy_rule: Vec<ModifyCenterPolicyRevokeSecurityPolicyRule>,
    104 "SafeMenu" safe_menu: String, 105 "Scope" scope: String, 106 "ScopeValue" scope_value: Vec<String>,
    107 "ScreenDisplayMode" screen_display_mode: String, 108 "SessionMaxRateKbps" session_max_rate_kbps: i64,
    109 "SmoothEnhancement" smooth_enhancement: String, 110 "StatusMonitor" status_monitor: String,
    111 "StreamingMode" streaming_mode: String, 112 "TargetFps" target_fps: i64, 113 "Taskbar" taskbar: String,
    114 "UsbRedirect" usb_redirect: String,
    115 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<ModifyCenterPolicyUsbSupplyRedirectRule>,
    116 "UseTime" use_time: String, 117 "VideoEncAvgKbps" video_enc_avg_kbps: i64,
    118 "VideoEncMaxQP" video_enc_max_qp: i64, 119 "VideoEncMinQP" video_enc_min_qp: i64,
    120 "VideoEncPeakKbps" video_enc_peak_kbps: i64, 121 "VideoEncPolicy" video_enc_policy: String,
    122 "VideoRedirect" video_redirect: String, 123 "VisualQuality" visual_quality: String,
    124 "Watermark" watermark: String, 125 "WatermarkAntiCam" watermark_anti_cam: String,
    126 "WatermarkColor" watermark_color: i64, 127 "WatermarkColumnAmount" watermark_column_amount: i64,
    128 "WatermarkCustomText" watermark_custom_text: String, 129 "WatermarkDegree" watermark_degree: f64,
    130 "WatermarkFontSize" watermark_font_size: i64, 131 "WatermarkFontStyle" watermark_font_style: String,
    132 "WatermarkPower" watermark_power: String, 133 "WatermarkRowAmount" watermark_row_amount: i64,
    134 "WatermarkSecurity" watermark_security: String, 135 "WatermarkShadow" watermark_shadow: String,
    136 "WatermarkTransparencyValue" watermark_transparency_value: i64, 137 "WatermarkType" watermark_type: String,
    138 "WuyingKeeper" wuying_keeper: String, 139 "WyAssistant" wy_assistant: String
} }

/// Response of [`ModifyCenterPolicy`]: empty.
pub type ModifyCenterPolicyOutput = Empty;

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyCenterPolicyAuthorizeAccessPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyCenterPolicyAuthorizeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
input! { ModifyCenterPolicyClientType() {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    pub clipboard_type: Option<String>,
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}
input! { ModifyCenterPolicyClipboardGraineds() {
    0 "ClipboardSize" clipboard_size: i64, 1 "ClipboardSizeUnit" clipboard_size_unit: String,
    2 "ClipboardType" clipboard_type: String, 3 "GrainedType" grained_type: String,
    4 "InClipboardSize" in_clipboard_size: i64, 5 "InClipboardSizeUnit" in_clipboard_size_unit: String,
    6 "OutClipboardSize" out_clipboard_size: i64, 7 "OutClipboardSizeUnit" out_clipboard_size_unit: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
input! { ModifyCenterPolicyDeviceRedirects() {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
input! { ModifyCenterPolicyDeviceRules() {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { ModifyCenterPolicyDomainResolveRule() {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}
input! { ModifyCenterPolicyNetRedirectRule() {
    0 "Domain" domain: String, 1 "Policy" policy: String, 2 "RuleType" rule_type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}
input! { ModifyCenterPolicyRecordEventLevels() {
    0 "EventLevel" event_level: String, 1 "EventType" event_type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyRevokeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyCenterPolicyRevokeAccessPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyRevokeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyCenterPolicyRevokeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`ModifyCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<String>,
    pub usb_rule_type: Option<String>,
    pub vendor_id: Option<String>,
}
input! { ModifyCenterPolicyUsbSupplyRedirectRule() {
    0 "Description" description: String, 1 "ProductId" product_id: String,
    2 "UsbRedirectType" usb_redirect_type: String, 3 "UsbRuleType" usb_rule_type: String, 4 "VendorId" vendor_id: String
} }

/// Modifies cloud drive groups: `ModifyCloudDriveGroups` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCloudDriveGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudDriveGroups {
    /// Required.
    pub cds_id: String,
    pub group_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    /// At least 1.
    pub total_size: Option<i64>,
}
operation! { ModifyCloudDriveGroups(cds_id: String, region_id: String)
    "ModifyCloudDriveGroups" -> ModifyCloudDriveGroupsOutput {
    0 "CdsId" cds_id, 1 "GroupId" group_id: Vec<String>, 2 "RegionId" region_id, 3 "Status" status: String,
    4 "TotalSize" total_size: i64
} }

/// Response of [`ModifyCloudDriveGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudDriveGroupsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCloudDriveGroupsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies cloud drive permission: `ModifyCloudDrivePermission` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCloudDrivePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudDrivePermission {
    /// Required.
    pub cds_id: String,
    pub download_end_user_ids: Option<Vec<String>>,
    pub download_upload_end_user_ids: Option<Vec<String>>,
    pub no_download_no_upload_end_user_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyCloudDrivePermission(cds_id: String, region_id: String) "ModifyCloudDrivePermission" -> Empty {
    0 "CdsId" cds_id, 1 "DownloadEndUserIds" download_end_user_ids: Vec<String>,
    2 "DownloadUploadEndUserIds" download_upload_end_user_ids: Vec<String>,
    3 "NoDownloadNoUploadEndUserIds" no_download_no_upload_end_user_ids: Vec<String>, 4 "RegionId" region_id
} }

/// Response of [`ModifyCloudDrivePermission`]: empty.
pub type ModifyCloudDrivePermissionOutput = Empty;

/// Modifies cloud drive users: `ModifyCloudDriveUsers` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCloudDriveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudDriveUsers {
    /// Required.
    pub cds_id: String,
    /// Required.
    pub end_user_id: Vec<String>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    pub user_max_size: Option<i64>,
}
operation! { ModifyCloudDriveUsers(cds_id: String, end_user_id: Vec<String>, region_id: String)
    "ModifyCloudDriveUsers" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id, 2 "RegionId" region_id, 3 "Status" status: String,
    4 "UserMaxSize" user_max_size: i64
} }

/// Response of [`ModifyCloudDriveUsers`]: empty.
pub type ModifyCloudDriveUsersOutput = Empty;

/// Modifies config group: `ModifyConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigGroup {
    /// At most 500 characters.
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyConfigGroup(group_id: String) "ModifyConfigGroup" -> ModifyConfigGroupOutput {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "Name" name: String, 3 "RegionId" region_id: String
} }

/// Response of [`ModifyConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigGroupOutput {
    pub group_id: Option<String>,
}
model! { ModifyConfigGroupOutput {
    0 "GroupId" group_id: String
} }

/// Modifies customized list headers: `ModifyCustomizedListHeaders` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyCustomizedListHeaders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizedListHeaders {
    pub headers: Option<Vec<ModifyCustomizedListHeadersHeaders>>,
    pub list_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyCustomizedListHeaders(region_id: String) "ModifyCustomizedListHeaders" -> Empty {
    0 "Headers" headers: Vec<ModifyCustomizedListHeadersHeaders>, 1 "ListType" list_type: String, 2 "RegionId" region_id
} }

/// Response of [`ModifyCustomizedListHeaders`]: empty.
pub type ModifyCustomizedListHeadersOutput = Empty;

/// In the request of [`ModifyCustomizedListHeaders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizedListHeadersHeaders {
    pub display_type: Option<String>,
    pub header_key: Option<String>,
}
input! { ModifyCustomizedListHeadersHeaders() {
    0 "DisplayType" display_type: String, 1 "HeaderKey" header_key: String
} }

/// Modifies desktop charge type: `ModifyDesktopChargeType` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopChargeType {
    pub auto_pay: Option<bool>,
    pub charge_type: Option<String>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub use_duration: Option<i64>,
}
operation! { ModifyDesktopChargeType(desktop_id: Vec<String>, region_id: String)
    "ModifyDesktopChargeType" -> ModifyDesktopChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "ChargeType" charge_type: String, 2 "DesktopId" desktop_id, 3 "Period" period: i64,
    4 "PeriodUnit" period_unit: String, 5 "PromotionId" promotion_id: String, 6 "RegionId" region_id,
    7 "ResellerOwnerUid" reseller_owner_uid: i64, 8 "UseDuration" use_duration: i64
} }

/// Response of [`ModifyDesktopChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopChargeTypeOutput {
    pub desktop_id: Vec<String>,
    pub order_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDesktopChargeTypeOutput {
    0 "DesktopId" desktop_id: Vec<String>, 1 "OrderId" order_id: String, 2 "TaskId" task_id: String
} }

/// Modifies desktop group: `ModifyDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopGroup {
    /// 0 to 1.
    pub allow_auto_setup: Option<i64>,
    /// 0 to 1000.
    pub allow_buffer_count: Option<i64>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub classify: Option<String>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub delete_duration: Option<i64>,
    /// Required.
    pub desktop_group_id: String,
    pub desktop_group_name: Option<String>,
    pub disable_session_config: Option<bool>,
    pub file_system_id: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    /// 0 to 1000.
    pub max_desktops_count: Option<i64>,
    /// 0 to 500.
    pub min_desktops_count: Option<i64>,
    pub own_bundle_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_ids: Option<Vec<String>>,
    pub profile_follow_switch: Option<bool>,
    pub ratio_threshold: Option<f64>,
    /// Required.
    pub region_id: String,
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    pub stop_duration: Option<i64>,
}
operation! { ModifyDesktopGroup(desktop_group_id: String, region_id: String) "ModifyDesktopGroup" -> Empty {
    0 "AllowAutoSetup" allow_auto_setup: i64, 1 "AllowBufferCount" allow_buffer_count: i64,
    2 "BindAmount" bind_amount: i64, 3 "BuyDesktopsCount" buy_desktops_count: i64, 4 "Classify" classify: String,
    5 "Comments" comments: String, 6 "ConnectDuration" connect_duration: i64, 7 "DeleteDuration" delete_duration: i64,
    8 "DesktopGroupId" desktop_group_id, 9 "DesktopGroupName" desktop_group_name: String,
    10 "DisableSessionConfig" disable_session_config: bool, 11 "FileSystemId" file_system_id: String,
    12 "IdleDisconnectDuration" idle_disconnect_duration: i64, 13 "ImageId" image_id: String,
    14 "KeepDuration" keep_duration: i64, 15 "LoadPolicy" load_policy: i64,
    16 "MaxDesktopsCount" max_desktops_count: i64, 17 "MinDesktopsCount" min_desktops_count: i64,
    18 "OwnBundleId" own_bundle_id: String, 19 "PolicyGroupId" policy_group_id: String,
    20 "PolicyGroupIds" policy_group_ids: Vec<String>, 21 "ProfileFollowSwitch" profile_follow_switch: bool,
    22 "RatioThreshold" ratio_threshold: f64, 23 "RegionId" region_id, 24 "ResetType" reset_type: i64,
    25 "ScaleStrategyId" scale_strategy_id: String, 26 "StopDuration" stop_duration: i64
} }

/// Response of [`ModifyDesktopGroup`]: empty.
pub type ModifyDesktopGroupOutput = Empty;

/// Modifies desktop host name: `ModifyDesktopHostName` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopHostName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopHostName {
    pub desktop_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    /// Required.
    pub new_host_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDesktopHostName(new_host_name: String, region_id: String) "ModifyDesktopHostName" -> Empty {
    0 "DesktopId" desktop_id: String, 1 "DesktopIds" desktop_ids: Vec<String>, 2 "NewHostName" new_host_name,
    3 "RegionId" region_id
} }

/// Response of [`ModifyDesktopHostName`]: empty.
pub type ModifyDesktopHostNameOutput = Empty;

/// Modifies desktop name: `ModifyDesktopName` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopName {
    pub desktop_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub new_desktop_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub user_assign_mode: Option<String>,
}
operation! { ModifyDesktopName(region_id: String) "ModifyDesktopName" -> Empty {
    0 "DesktopId" desktop_id: String, 1 "DesktopIds" desktop_ids: Vec<String>,
    2 "NewDesktopName" new_desktop_name: String, 3 "RegionId" region_id, 4 "UserAssignMode" user_assign_mode: String
} }

/// Response of [`ModifyDesktopName`]: empty.
pub type ModifyDesktopNameOutput = Empty;

/// Modifies desktop oversold group: `ModifyDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub description: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub policy_group_id: Option<String>,
    pub stop_duration: Option<i64>,
}
operation! { ModifyDesktopOversoldGroup() "ModifyDesktopOversoldGroup" -> ModifyDesktopOversoldGroupOutput {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "Description" description: String,
    2 "IdleDisconnectDuration" idle_disconnect_duration: i64, 3 "ImageId" image_id: String,
    4 "KeepDuration" keep_duration: i64, 5 "Name" name: String, 6 "OversoldGroupId" oversold_group_id: String,
    7 "OversoldUserCount" oversold_user_count: i64, 8 "OversoldWarn" oversold_warn: i64,
    9 "PolicyGroupId" policy_group_id: String, 10 "StopDuration" stop_duration: i64
} }

/// Response of [`ModifyDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupOutput {
    pub data: Option<ModifyDesktopOversoldGroupData>,
}
model! { ModifyDesktopOversoldGroupOutput {
    0 "Data" data: ModifyDesktopOversoldGroupData
} }

/// In the response of [`ModifyDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupData {
    pub oversold_group_id: Option<String>,
}
model! { ModifyDesktopOversoldGroupData {
    0 "OversoldGroupId" oversold_group_id: String
} }

/// Modifies desktop oversold group sale: `ModifyDesktopOversoldGroupSale` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroupSale>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSale {
    pub concurrence_count: Option<i64>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
}
operation! { ModifyDesktopOversoldGroupSale() "ModifyDesktopOversoldGroupSale" -> ModifyDesktopOversoldGroupSaleOutput {
    0 "ConcurrenceCount" concurrence_count: i64, 1 "OversoldGroupId" oversold_group_id: String,
    2 "OversoldUserCount" oversold_user_count: i64
} }

/// Response of [`ModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSaleOutput {
    pub data: Option<ModifyDesktopOversoldGroupSaleData>,
}
model! { ModifyDesktopOversoldGroupSaleOutput {
    0 "Data" data: ModifyDesktopOversoldGroupSaleData
} }

/// In the response of [`ModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSaleData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}
model! { ModifyDesktopOversoldGroupSaleData {
    0 "OrderId" order_id: i64, 1 "OversoldGroupId" oversold_group_id: String
} }

/// Modifies desktop oversold user group: `ModifyDesktopOversoldUserGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopOversoldUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroup {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { ModifyDesktopOversoldUserGroup() "ModifyDesktopOversoldUserGroup" -> ModifyDesktopOversoldUserGroupOutput {
    0 "ImageId" image_id: String, 1 "Name" name: String, 2 "OversoldGroupId" oversold_group_id: String,
    3 "PolicyGroupId" policy_group_id: String, 4 "UserGroupId" user_group_id: String
} }

/// Response of [`ModifyDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroupOutput {
    pub data: Option<ModifyDesktopOversoldUserGroupData>,
}
model! { ModifyDesktopOversoldUserGroupOutput {
    0 "Data" data: ModifyDesktopOversoldUserGroupData
} }

/// In the response of [`ModifyDesktopOversoldUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroupData {
    pub user_group_id: Option<String>,
}
model! { ModifyDesktopOversoldUserGroupData {
    0 "UserGroupId" user_group_id: String
} }

/// Modifies desktop spec: `ModifyDesktopSpec` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopSpec {
    pub auto_pay: Option<bool>,
    pub desktop_id: Option<String>,
    /// Required.
    pub desktop_type: String,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_specs: Option<Vec<ModifyDesktopSpecResourceSpecs>>,
    pub resource_type: Option<String>,
    /// 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_performance_level: Option<String>,
    /// 0 to 65536.
    pub user_disk_size_gib: Option<i64>,
}
operation! { ModifyDesktopSpec(desktop_type: String, region_id: String) "ModifyDesktopSpec" -> ModifyDesktopSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "DesktopId" desktop_id: String, 2 "DesktopType" desktop_type,
    3 "PromotionId" promotion_id: String, 4 "RegionId" region_id, 5 "ResellerOwnerUid" reseller_owner_uid: i64,
    6 "ResourceSpecs" resource_specs: Vec<ModifyDesktopSpecResourceSpecs>, 7 "ResourceType" resource_type: String,
    8 "RootDiskSizeGib" root_disk_size_gib: i64, 9 "UserDiskPerformanceLevel" user_disk_performance_level: String,
    10 "UserDiskSizeGib" user_disk_size_gib: i64
} }

/// In the request of [`ModifyDesktopSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopSpecResourceSpecs {
    pub desktop_id: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_size_gib: Option<i64>,
}
input! { ModifyDesktopSpecResourceSpecs() {
    0 "DesktopId" desktop_id: String, 1 "RootDiskSizeGib" root_disk_size_gib: i64,
    2 "UserDiskSizeGib" user_disk_size_gib: i64
} }

/// Response of [`ModifyDesktopSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopSpecOutput {
    pub order_id: Option<String>,
    pub order_ids: Vec<i64>,
}
model! { ModifyDesktopSpecOutput {
    0 "OrderId" order_id: String, 1 "OrderIds" order_ids: Vec<i64>
} }

/// Modifies desktop timer: `ModifyDesktopTimer` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopTimer {
    /// Required.
    pub desktop_id: Vec<String>,
    pub desktop_timers: Option<Vec<ModifyDesktopTimerDesktopTimers>>,
    /// Required.
    pub region_id: String,
    pub use_desktop_timers: Option<bool>,
}
operation! { ModifyDesktopTimer(desktop_id: Vec<String>, region_id: String)
    "ModifyDesktopTimer" -> ModifyDesktopTimerOutput {
    0 "DesktopId" desktop_id, 1 "DesktopTimers" desktop_timers: Vec<ModifyDesktopTimerDesktopTimers>,
    2 "RegionId" region_id, 3 "UseDesktopTimers" use_desktop_timers: bool
} }

/// In the request of [`ModifyDesktopTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopTimerDesktopTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}
input! { ModifyDesktopTimerDesktopTimers() {
    0 "AllowClientSetting" allow_client_setting: bool, 1 "CronExpression" cron_expression: String,
    2 "Enforce" enforce: bool, 3 "Interval" interval: i64, 4 "OperationType" operation_type: String,
    5 "ResetType" reset_type: String, 6 "TimerType" timer_type: String
} }

/// Response of [`ModifyDesktopTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopTimerOutput {
    pub desktop_ids: Vec<String>,
}
model! { ModifyDesktopTimerOutput {
    0 "DesktopIds" desktop_ids: Vec<String>
} }

/// Modifies desktops policy group: `ModifyDesktopsPolicyGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDesktopsPolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroup {
    /// Required.
    pub desktop_id: Vec<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDesktopsPolicyGroup(desktop_id: Vec<String>, region_id: String)
    "ModifyDesktopsPolicyGroup" -> ModifyDesktopsPolicyGroupOutput {
    0 "DesktopId" desktop_id, 1 "PolicyGroupId" policy_group_id: String,
    2 "PolicyGroupIds" policy_group_ids: Vec<String>, 3 "RegionId" region_id
} }

/// Response of [`ModifyDesktopsPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupOutput {
    pub modify_results: Vec<ModifyDesktopsPolicyGroupModifyResults>,
}
model! { ModifyDesktopsPolicyGroupOutput {
    0 "ModifyResults" modify_results: Vec<ModifyDesktopsPolicyGroupModifyResults>
} }

/// In the response of [`ModifyDesktopsPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupModifyResults {
    pub code: Option<String>,
    pub desktop_id: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDesktopsPolicyGroupModifyResults {
    0 "Code" code: String, 1 "DesktopId" desktop_id: String, 2 "Message" message: String
} }

/// Modifies disk spec: `ModifyDiskSpec` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyDiskSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSpec {
    pub auto_pay: Option<bool>,
    /// Required.
    pub desktop_id: String,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub root_disk_performance_level: Option<String>,
    pub user_disk_performance_level: Option<String>,
}
operation! { ModifyDiskSpec(desktop_id: String, region_id: String) "ModifyDiskSpec" -> ModifyDiskSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "DesktopId" desktop_id, 2 "PromotionId" promotion_id: String, 3 "RegionId" region_id,
    4 "ResellerOwnerUid" reseller_owner_uid: i64, 5 "RootDiskPerformanceLevel" root_disk_performance_level: String,
    6 "UserDiskPerformanceLevel" user_disk_performance_level: String
} }

/// Response of [`ModifyDiskSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyDiskSpecOutput {
    0 "OrderId" order_id: String
} }

/// Modifies entitlement: `ModifyEntitlement` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyEntitlement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEntitlement {
    /// Required.
    pub desktop_id: String,
    pub end_user_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyEntitlement(desktop_id: String, region_id: String) "ModifyEntitlement" -> Empty {
    0 "DesktopId" desktop_id, 1 "EndUserId" end_user_id: Vec<String>, 2 "RegionId" region_id
} }

/// Response of [`ModifyEntitlement`]: empty.
pub type ModifyEntitlementOutput = Empty;

/// Modifies image attribute: `ModifyImageAttribute` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyImageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub description: Option<String>,
    /// Required.
    pub image_id: String,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyImageAttribute(image_id: String, region_id: String) "ModifyImageAttribute" -> Empty {
    0 "Description" description: String, 1 "ImageId" image_id, 2 "Name" name: String, 3 "RegionId" region_id
} }

/// Response of [`ModifyImageAttribute`]: empty.
pub type ModifyImageAttributeOutput = Empty;

/// Modifies image permission: `ModifyImagePermission` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyImagePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagePermission {
    pub add_account: Option<Vec<i64>>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
    pub remove_account: Option<Vec<i64>>,
}
operation! { ModifyImagePermission(image_id: String, region_id: String) "ModifyImagePermission" -> Empty {
    0 "AddAccount" add_account: Vec<i64>, 1 "ImageId" image_id, 2 "RegionId" region_id,
    3 "RemoveAccount" remove_account: Vec<i64>
} }

/// Response of [`ModifyImagePermission`]: empty.
pub type ModifyImagePermissionOutput = Empty;

/// Modifies nas default mount target: `ModifyNASDefaultMountTarget` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNASDefaultMountTarget {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_target_domain: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyNASDefaultMountTarget(file_system_id: String, mount_target_domain: String, region_id: String)
    "ModifyNASDefaultMountTarget" -> Empty {
    0 "FileSystemId" file_system_id, 1 "MountTargetDomain" mount_target_domain, 2 "RegionId" region_id
} }

/// Response of [`ModifyNASDefaultMountTarget`]: empty.
pub type ModifyNASDefaultMountTargetOutput = Empty;

/// Modifies network package bandwidth: `ModifyNetworkPackageBandwidth` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyNetworkPackageBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidth {
    pub auto_pay: Option<bool>,
    /// Required. 2 to 20000.
    pub bandwidth: i64,
    /// Required.
    pub network_package_id: String,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { ModifyNetworkPackageBandwidth(bandwidth: i64, network_package_id: String, region_id: String)
    "ModifyNetworkPackageBandwidth" -> ModifyNetworkPackageBandwidthOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth, 2 "NetworkPackageId" network_package_id,
    3 "PromotionId" promotion_id: String, 4 "RegionId" region_id, 5 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`ModifyNetworkPackageBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidthOutput {
    pub order_id: Option<String>,
}
model! { ModifyNetworkPackageBandwidthOutput {
    0 "OrderId" order_id: String
} }

/// Modifies network package enabled: `ModifyNetworkPackageEnabled` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyNetworkPackageEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkPackageEnabled {
    pub enabled: Option<bool>,
    /// Required.
    pub network_package_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyNetworkPackageEnabled(network_package_id: String, region_id: String)
    "ModifyNetworkPackageEnabled" -> Empty {
    0 "Enabled" enabled: bool, 1 "NetworkPackageId" network_package_id, 2 "RegionId" region_id
} }

/// Response of [`ModifyNetworkPackageEnabled`]: empty.
pub type ModifyNetworkPackageEnabledOutput = Empty;

/// Modifies office site accelerator: `ModifyOfficeSiteAccelerator` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteAccelerator {
    pub accelerate_region: Option<Vec<ModifyOfficeSiteAcceleratorAccelerateRegion>>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyOfficeSiteAccelerator(office_site_id: String, region_id: String)
    "ModifyOfficeSiteAccelerator" -> Empty {
    0 "AccelerateRegion" accelerate_region: Vec<ModifyOfficeSiteAcceleratorAccelerateRegion>,
    1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`ModifyOfficeSiteAccelerator`]: empty.
pub type ModifyOfficeSiteAcceleratorOutput = Empty;

/// In the request of [`ModifyOfficeSiteAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteAcceleratorAccelerateRegion {
    /// Required.
    pub accelerate_region_id: Option<String>,
    /// Required.
    pub bandwidth: Option<i64>,
    pub ip_version: Option<String>,
    /// Required.
    pub isp_type: Option<String>,
}
input! { ModifyOfficeSiteAcceleratorAccelerateRegion(accelerate_region_id: String, bandwidth: i64, isp_type: String) {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64, 2 "IpVersion" ip_version: String,
    3 "IspType" isp_type: String
} }

/// Modifies office site attribute: `ModifyOfficeSiteAttribute` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteAttribute {
    pub authority_host: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub desktop_access_type: Option<String>,
    pub domain_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    /// Required.
    pub office_site_id: String,
    pub office_site_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub tenant_id: Option<String>,
    pub vswitch_id: Option<Vec<String>>,
}
operation! { ModifyOfficeSiteAttribute(office_site_id: String, region_id: String) "ModifyOfficeSiteAttribute" -> Empty {
    0 "AuthorityHost" authority_host: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret,
    3 "DesktopAccessType" desktop_access_type: String, 4 "DomainName" domain_name: String,
    5 "EnableAdminAccess" enable_admin_access: bool, 6 "NeedVerifyLoginRisk" need_verify_login_risk: bool,
    7 "NeedVerifyZeroDevice" need_verify_zero_device: bool, 8 "OfficeSiteId" office_site_id,
    9 "OfficeSiteName" office_site_name: String, 10 "RegionId" region_id, 11 "TenantId" tenant_id: String,
    12 "VSwitchId" vswitch_id: Vec<String>
} }

/// Response of [`ModifyOfficeSiteAttribute`]: empty.
pub type ModifyOfficeSiteAttributeOutput = Empty;

/// Modifies office site bridge info: `ModifyOfficeSiteBridgeInfo` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteBridgeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteBridgeInfo {
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_type: Option<String>,
    pub enable_bridge: Option<bool>,
    pub license: Option<String>,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyOfficeSiteBridgeInfo(region_id: String) "ModifyOfficeSiteBridgeInfo" -> Empty {
    0 "BridgeId" bridge_id: String, 1 "BridgeLevel" bridge_level: String, 2 "BridgeType" bridge_type: String,
    3 "EnableBridge" enable_bridge: bool, 4 "License" license: String, 5 "OfficeSiteId" office_site_id: String,
    6 "RegionId" region_id
} }

/// Response of [`ModifyOfficeSiteBridgeInfo`]: empty.
pub type ModifyOfficeSiteBridgeInfoOutput = Empty;

/// Modifies office site cross desktop access: `ModifyOfficeSiteCrossDesktopAccess` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteCrossDesktopAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteCrossDesktopAccess {
    /// Required.
    pub enable_cross_desktop_access: bool,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyOfficeSiteCrossDesktopAccess(enable_cross_desktop_access: bool, office_site_id: String, region_id: String)
    "ModifyOfficeSiteCrossDesktopAccess" -> Empty {
    0 "EnableCrossDesktopAccess" enable_cross_desktop_access, 1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`ModifyOfficeSiteCrossDesktopAccess`]: empty.
pub type ModifyOfficeSiteCrossDesktopAccessOutput = Empty;

/// Modifies office site dns info: `ModifyOfficeSiteDnsInfo` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteDnsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteDnsInfo {
    pub dns_address: Option<Vec<String>>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyOfficeSiteDnsInfo(office_site_id: String, region_id: String) "ModifyOfficeSiteDnsInfo" -> Empty {
    0 "DnsAddress" dns_address: Vec<String>, 1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`ModifyOfficeSiteDnsInfo`]: empty.
pub type ModifyOfficeSiteDnsInfoOutput = Empty;

/// Modifies office site mfa enabled: `ModifyOfficeSiteMfaEnabled` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyOfficeSiteMfaEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfficeSiteMfaEnabled {
    /// Required.
    pub mfa_enabled: bool,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyOfficeSiteMfaEnabled(mfa_enabled: bool, office_site_id: String, region_id: String)
    "ModifyOfficeSiteMfaEnabled" -> Empty {
    0 "MfaEnabled" mfa_enabled, 1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`ModifyOfficeSiteMfaEnabled`]: empty.
pub type ModifyOfficeSiteMfaEnabledOutput = Empty;

/// Modifies policy group: `ModifyPolicyGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyPolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroup {
    pub admin_access: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rule: Option<
        Vec<ModifyPolicyGroupAuthorizeAccessPolicyRule>,
    >,
    pub authorize_security_policy_rule: Option<
        Vec<ModifyPolicyGroupAuthorizeSecurityPolicyRule>,
    >,
    pub camera_redirect: Option<String>,
    pub client_type: Option<Vec<ModifyPolicyGroupClientType>>,
    pub clipboard: Option<String>,
    pub device_redirects: Option<Vec<ModifyPolicyGroupDeviceRedirects>>,
    pub device_rules: Option<Vec<ModifyPolicyGroupDeviceRules>>,
    pub domain_list: Option<String>,
    pub domain_resolve_rule: Option<Vec<ModifyPolicyGroupDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    /// Required.
    pub policy_group_id: String,
    pub preempt_login: Option<String>,
    pub preempt_login_user: Option<Vec<String>>,
    pub printer_redirection: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required.
    pub region_id: String,
    pub remote_coordinate: Option<String>,
    pub revoke_access_policy_rule: Option<Vec<ModifyPolicyGroupRevokeAccessPolicyRule>>,
    pub revoke_security_policy_rule: Option<
        Vec<ModifyPolicyGroupRevokeSecurityPolicyRule>,
    >,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule: Option<Vec<ModifyPolicyGroupUsbSupplyRedirectRule>>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wy_assistant: Option<String>,
}
operation! { ModifyPolicyGroup(policy_group_id: String, region_id: String) "ModifyPolicyGroup" -> Empty {
    0 "AdminAccess" admin_access: String, 1 "AppContentProtection" app_content_protection: String,
    2 "AuthorizeAccessPolicyRule" authorize_access_policy_rule: Vec<ModifyPolicyGroupAuthorizeAccessPolicyRule>,
    3 "AuthorizeSecurityPolicyRule" authorize_security_policy_rule: Vec<ModifyPolicyGroupAuthorizeSecurityPolicyRule>,
    4 "CameraRedirect" camera_redirect: String, 5 "ClientType" client_type: Vec<ModifyPolicyGroupClientType>,
    6 "Clipboard" clipboard: String, 7 "DeviceRedirects" device_redirects: Vec<ModifyPolicyGroupDeviceRedirects>,
    8 "DeviceRules" device_rules: Vec<ModifyPolicyGroupDeviceRules>, 9 "DomainList" domain_list: String,
    10 "DomainResolveRule" domain_resolve_rule: Vec<ModifyPolicyGroupDomainResolveRule>,
    11 "DomainResolveRuleType" domain_resolve_rule_type: String,
    12 "EndUserApplyAdminCoordinate" end_user_apply_admin_coordinate: String,
    13 "EndUserGroupCoordinate" end_user_group_coordinate: String, 14 "GpuAcceleration" gpu_acceleration: String,
    15 "Html5Access" html5_access: String, 16 "Html5FileTransfer" html5_file_transfer: String,
    17 "InternetCommunicationProtocol" internet_communication_protocol: String, 18 "LocalDrive" local_drive: String,
    19 "MaxReconnectTime" max_reconnect_time: i64, 20 "Name" name: String, 21 "NetRedirect" net_redirect: String,
    22 "PolicyGroupId" policy_group_id, 23 "PreemptLogin" preempt_login: String,
    24 "PreemptLoginUser" preempt_login_user: Vec<String>, 25 "PrinterRedirection" printer_redirection: String,
    26 "RecordContent" record_content: String, 27 "RecordContentExpires" record_content_expires: i64,
    28 "Recording" recording: String, 29 "RecordingAudio" recording_audio: String,
    30 "RecordingDuration" recording_duration: i64, 31 "RecordingEndTime" recording_end_time: String,
    32 "RecordingExpires" recording_expires: i64, 33 "RecordingFps" recording_fps: i64,
    34 "RecordingStartTime" recording_start_time: String, 35 "RecordingUserNotify" recording_user_notify: String,
    36 "RecordingUserNotifyMessage" recording_user_notify_message: String, 37 "RegionId" region_id,
    38 "RemoteCoordinate" remote_coordinate: String,
    39 "RevokeAccessPolicyRule" revoke_access_policy_rule: Vec<ModifyPolicyGroupRevokeAccessPolicyRule>,
    40 "RevokeSecurityPolicyRule" revoke_security_policy_rule: Vec<ModifyPolicyGroupRevokeSecurityPolicyRule>,
    41 "Scope" scope: String, 42 "ScopeValue" scope_value: Vec<String>, 43 "UsbRedirect" usb_redirect: String,
    44 "UsbSupplyRedirectRule" usb_supply_redirect_rule: Vec<ModifyPolicyGroupUsbSupplyRedirectRule>,
    45 "VideoRedirect" video_redirect: String, 46 "VisualQuality" visual_quality: String,
    47 "Watermark" watermark: String, 48 "WatermarkAntiCam" watermark_anti_cam: String,
    49 "WatermarkColor" watermark_color: i64, 50 "WatermarkDegree" watermark_degree: f64,
    51 "WatermarkFontSize" watermark_font_size: i64, 52 "WatermarkFontStyle" watermark_font_style: String,
    53 "WatermarkPower" watermark_power: String, 54 "WatermarkRowAmount" watermark_row_amount: i64,
    55 "WatermarkSecurity" watermark_security: String, 56 "WatermarkTransparency" watermark_transparency: String,
    57 "WatermarkTransparencyValue" watermark_transparency_value: i64, 58 "WatermarkType" watermark_type: String,
    59 "WyAssistant" wy_assistant: String
} }

/// Response of [`ModifyPolicyGroup`]: empty.
pub type ModifyPolicyGroupOutput = Empty;

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupAuthorizeAccessPolicyRule {
    /// Required.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyPolicyGroupAuthorizeAccessPolicyRule(cidr_ip: String) {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyPolicyGroupAuthorizeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
input! { ModifyPolicyGroupClientType() {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}
input! { ModifyPolicyGroupDeviceRedirects() {
    0 "DeviceType" device_type: String, 1 "RedirectType" redirect_type: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}
input! { ModifyPolicyGroupDeviceRules() {
    0 "DeviceName" device_name: String, 1 "DevicePid" device_pid: String, 2 "DeviceType" device_type: String,
    3 "DeviceVid" device_vid: String, 4 "OptCommand" opt_command: String, 5 "Platforms" platforms: String,
    6 "RedirectType" redirect_type: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { ModifyPolicyGroupDomainResolveRule() {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Policy" policy: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupRevokeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyPolicyGroupRevokeAccessPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupRevokeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyPolicyGroupRevokeSecurityPolicyRule() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String, 2 "IpProtocol" ip_protocol: String,
    3 "Policy" policy: String, 4 "PortRange" port_range: String, 5 "Priority" priority: String, 6 "Type" r#type: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}
input! { ModifyPolicyGroupUsbSupplyRedirectRule() {
    0 "Description" description: String, 1 "DeviceClass" device_class: String,
    2 "DeviceSubclass" device_subclass: String, 3 "ProductId" product_id: String,
    4 "UsbRedirectType" usb_redirect_type: i64, 5 "UsbRuleType" usb_rule_type: i64, 6 "VendorId" vendor_id: String
} }

/// Modifies qos entries: `ModifyQosEntries` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyQosEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosEntries {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    /// Required.
    pub qos_rule_id: String,
    pub revoke_android_id: Option<Vec<String>>,
    pub revoke_desktop_group_id: Option<Vec<String>>,
    pub revoke_desktop_id: Option<Vec<String>>,
}
operation! { ModifyQosEntries(qos_rule_id: String) "ModifyQosEntries" -> Empty {
    0 "AuthAndroidId" auth_android_id: Vec<String>, 1 "AuthDesktopGroupId" auth_desktop_group_id: Vec<String>,
    2 "AuthDesktopId" auth_desktop_id: Vec<String>, 3 "QosRuleId" qos_rule_id,
    4 "RevokeAndroidId" revoke_android_id: Vec<String>, 5 "RevokeDesktopGroupId" revoke_desktop_group_id: Vec<String>,
    6 "RevokeDesktopId" revoke_desktop_id: Vec<String>
} }

/// Response of [`ModifyQosEntries`]: empty.
pub type ModifyQosEntriesOutput = Empty;

/// Modifies qos rule: `ModifyQosRule` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyQosRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosRule {
    pub download: Option<i64>,
    /// Required.
    pub qos_rule_id: String,
    pub qos_rule_name: Option<String>,
    pub upload: Option<i64>,
}
operation! { ModifyQosRule(qos_rule_id: String) "ModifyQosRule" -> Empty {
    0 "Download" download: i64, 1 "QosRuleId" qos_rule_id, 2 "QosRuleName" qos_rule_name: String, 3 "Upload" upload: i64
} }

/// Response of [`ModifyQosRule`]: empty.
pub type ModifyQosRuleOutput = Empty;

/// Modifies resource center policy: `ModifyResourceCenterPolicy` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyResourceCenterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicy {
    /// Required.
    pub policy_group_ids: Vec<String>,
    /// Required.
    pub policy_group_type: String,
    /// Required.
    pub product_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
}

/// Arguments of [`ModifyResourceCenterPolicy::new`].
pub struct ModifyResourceCenterPolicyRequired {
    pub policy_group_ids: Vec<String>,
    pub policy_group_type: String,
    pub product_type: String,
    pub resource_ids: Vec<String>,
    pub resource_region_id: String,
    pub resource_type: String,
}
operation! {
    ModifyResourceCenterPolicy { ModifyResourceCenterPolicyRequired: policy_group_ids, policy_group_type, product_type, resource_ids, resource_region_id, resource_type }
    "ModifyResourceCenterPolicy" -> ModifyResourceCenterPolicyOutput {
    0 "PolicyGroupIds" policy_group_ids, 1 "PolicyGroupType" policy_group_type, 2 "ProductType" product_type,
    3 "ResourceIds" resource_ids, 4 "ResourceRegionId" resource_region_id, 5 "ResourceType" resource_type
} }

/// Response of [`ModifyResourceCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicyOutput {
    pub modify_results: Vec<ModifyResourceCenterPolicyModifyResults>,
}
model! { ModifyResourceCenterPolicyOutput {
    0 "ModifyResults" modify_results: Vec<ModifyResourceCenterPolicyModifyResults>
} }

/// In the response of [`ModifyResourceCenterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicyModifyResults {
    pub check_result: Option<bool>,
    pub resource_id: Option<String>,
}
model! { ModifyResourceCenterPolicyModifyResults {
    0 "CheckResult" check_result: bool, 1 "ResourceId" resource_id: String
} }

/// Modifies security group attribute: `ModifySecurityGroupAttribute` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifySecurityGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    pub authorize_egress: Option<Vec<ModifySecurityGroupAttributeAuthorizeEgress>>,
    pub authorize_ingress: Option<Vec<ModifySecurityGroupAttributeAuthorizeIngress>>,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
    pub revoke_egress: Option<Vec<ModifySecurityGroupAttributeRevokeEgress>>,
    pub revoke_ingress: Option<Vec<ModifySecurityGroupAttributeRevokeIngress>>,
}
operation! { ModifySecurityGroupAttribute(office_site_id: String, region_id: String)
    "ModifySecurityGroupAttribute" -> Empty {
    0 "AuthorizeEgress" authorize_egress: Vec<ModifySecurityGroupAttributeAuthorizeEgress>,
    1 "AuthorizeIngress" authorize_ingress: Vec<ModifySecurityGroupAttributeAuthorizeIngress>,
    2 "OfficeSiteId" office_site_id, 3 "RegionId" region_id,
    4 "RevokeEgress" revoke_egress: Vec<ModifySecurityGroupAttributeRevokeEgress>,
    5 "RevokeIngress" revoke_ingress: Vec<ModifySecurityGroupAttributeRevokeIngress>
} }

/// Response of [`ModifySecurityGroupAttribute`]: empty.
pub type ModifySecurityGroupAttributeOutput = Empty;

/// In the request of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeAuthorizeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { ModifySecurityGroupAttributeAuthorizeEgress() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "NicType" nic_type: String, 4 "Policy" policy: String, 5 "PortRange" port_range: String,
    6 "Priority" priority: String, 7 "SourceCidrIp" source_cidr_ip: String,
    8 "SourcePortRange" source_port_range: String
} }

/// In the request of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeAuthorizeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { ModifySecurityGroupAttributeAuthorizeIngress() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "NicType" nic_type: String, 4 "Policy" policy: String, 5 "PortRange" port_range: String,
    6 "Priority" priority: String, 7 "SourceCidrIp" source_cidr_ip: String,
    8 "SourcePortRange" source_port_range: String
} }

/// In the request of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRevokeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { ModifySecurityGroupAttributeRevokeEgress() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "NicType" nic_type: String, 4 "Policy" policy: String, 5 "PortRange" port_range: String,
    6 "Priority" priority: String, 7 "SourceCidrIp" source_cidr_ip: String,
    8 "SourcePortRange" source_port_range: String
} }

/// In the request of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRevokeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { ModifySecurityGroupAttributeRevokeIngress() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "NicType" nic_type: String, 4 "Policy" policy: String, 5 "PortRange" port_range: String,
    6 "Priority" priority: String, 7 "SourceCidrIp" source_cidr_ip: String,
    8 "SourcePortRange" source_port_range: String
} }

/// Modifies template: `ModifyTemplate` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<ModifyTemplateDataDiskList>>,
    pub default_language: Option<String>,
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub image_id: Option<String>,
    /// 1 to 6.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    pub region_config_list: Option<Vec<ModifyTemplateRegionConfigList>>,
    pub resource_group_id: Option<String>,
    pub resource_tag_list: Option<Vec<ModifyTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<ModifyTemplateSiteConfigList>>,
    pub system_disk_performance_level: Option<String>,
    /// 40 to 2040.
    pub system_disk_size: Option<i64>,
    /// Required.
    pub template_id: String,
    /// 2 to 126 characters.
    pub template_name: Option<String>,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<i64>,
}
operation! { ModifyTemplate(template_id: String) "ModifyTemplate" -> ModifyTemplateOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type: String,
    3 "DataDiskList" data_disk_list: Vec<ModifyTemplateDataDiskList>, 4 "DefaultLanguage" default_language: String,
    5 "Description" description: String, 6 "ImageId" image_id: String, 7 "Period" period: i64,
    8 "PeriodUnit" period_unit: String, 9 "PolicyGroupId" policy_group_id: String,
    10 "PostPaidAfterUsedUp" post_paid_after_used_up: bool,
    11 "RegionConfigList" region_config_list: Vec<ModifyTemplateRegionConfigList>,
    12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceTagList" resource_tag_list: Vec<ModifyTemplateResourceTagList>,
    14 "SiteConfigList" site_config_list: Vec<ModifyTemplateSiteConfigList>,
    15 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 16 "SystemDiskSize" system_disk_size: i64,
    17 "TemplateId" template_id, 18 "TemplateName" template_name: String, 19 "TimerGroupId" timer_group_id: String,
    20 "UserDuration" user_duration: i64
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
    Mark::new(20, Location::Body, Style::None)
] }

/// In the request of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { ModifyTemplateDataDiskList() {
    0 "PerformanceLevel" performance_level: String, 1 "Size" size: i64
} }

/// In the request of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateRegionConfigList {
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
input! { ModifyTemplateRegionConfigList() {
    0 "OfficeSiteId" office_site_id: String, 1 "RegionId" region_id: String,
    2 "ResourceInstanceType" resource_instance_type: String, 3 "SnapshotPolicyId" snapshot_policy_id: String,
    4 "SubnetId" subnet_id: String, 5 "VolumeEncryptionEnable" volume_encryption_enable: bool,
    6 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the request of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyTemplateResourceTagList() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}
input! { ModifyTemplateSiteConfigList() {
    0 "AppRuleId" app_rule_id: String, 1 "SiteId" site_id: String
} }

/// Response of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyTemplateOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies template base info: `ModifyTemplateBaseInfo` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyTemplateBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateBaseInfo {
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub template_id: String,
    /// 2 to 126 characters.
    pub template_name: Option<String>,
}
operation! { ModifyTemplateBaseInfo(template_id: String) "ModifyTemplateBaseInfo" -> ModifyTemplateBaseInfoOutput {
    0 "Description" description: String, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyTemplateBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateBaseInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyTemplateBaseInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies timer group: `ModifyTimerGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyTimerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimerGroup {
    pub config_timers: Option<Vec<ModifyTimerGroupConfigTimers>>,
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyTimerGroup(group_id: String) "ModifyTimerGroup" -> ModifyTimerGroupOutput {
    0 "ConfigTimers" config_timers: Vec<ModifyTimerGroupConfigTimers>, 1 "Description" description: String,
    2 "GroupId" group_id, 3 "Name" name: String, 4 "RegionId" region_id: String
} }

/// In the request of [`ModifyTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimerGroupConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub segment_timers: Option<Vec<ModifyTimerGroupSegmentTimers>>,
    pub timer_type: Option<String>,
    pub trigger_type: Option<String>,
}
input! { ModifyTimerGroupConfigTimers() {
    0 "AllowClientSetting" allow_client_setting: bool, 1 "CronExpression" cron_expression: String,
    2 "Enforce" enforce: bool, 3 "Interval" interval: i64, 4 "NotificationTime" notification_time: i64,
    5 "OperationType" operation_type: String, 6 "ProcessWhitelist" process_whitelist: Vec<String>,
    7 "ResetType" reset_type: String, 8 "SegmentTimers" segment_timers: Vec<ModifyTimerGroupSegmentTimers>,
    9 "TimerType" timer_type: String, 10 "TriggerType" trigger_type: String
} }

/// In the request of [`ModifyTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimerGroupSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}
input! { ModifyTimerGroupSegmentTimers() {
    0 "AppointmentTimer" appointment_timer: i64, 1 "EndCronExpression" end_cron_expression: String,
    2 "Enforce" enforce: bool, 3 "ImageId" image_id: String, 4 "Interval" interval: i64,
    5 "IpSegments" ip_segments: Vec<String>, 6 "LockScreenTime" lock_screen_time: i64,
    7 "NotificationTime" notification_time: i64, 8 "OperationType" operation_type: String,
    9 "ProcessWhitelist" process_whitelist: Vec<String>, 10 "ResetType" reset_type: String,
    11 "StartCronExpression" start_cron_expression: String, 12 "TimerOrder" timer_order: i64,
    13 "Timezone" timezone: String, 14 "TriggerType" trigger_type: String,
    15 "VerificationNotificationTime" verification_notification_time: i64, 16 "VerificationTime" verification_time: i64
} }

/// Response of [`ModifyTimerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimerGroupOutput {
    pub group_id: Option<String>,
}
model! { ModifyTimerGroupOutput {
    0 "GroupId" group_id: String
} }

/// Modifies user entitlement: `ModifyUserEntitlement` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyUserEntitlement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserEntitlement {
    pub authorize_desktop_id: Option<Vec<String>>,
    pub end_user_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub revoke_desktop_id: Option<Vec<String>>,
}
operation! { ModifyUserEntitlement(region_id: String) "ModifyUserEntitlement" -> Empty {
    0 "AuthorizeDesktopId" authorize_desktop_id: Vec<String>, 1 "EndUserId" end_user_id: Vec<String>,
    2 "RegionId" region_id, 3 "RevokeDesktopId" revoke_desktop_id: Vec<String>
} }

/// Response of [`ModifyUserEntitlement`]: empty.
pub type ModifyUserEntitlementOutput = Empty;

/// Modifies user to desktop group: `ModifyUserToDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyUserToDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserToDesktopGroup {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub new_end_user_ids: Vec<String>,
    /// Required.
    pub old_end_user_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyUserToDesktopGroup(desktop_group_id: String, new_end_user_ids: Vec<String>, old_end_user_ids: Vec<String>, region_id: String)
    "ModifyUserToDesktopGroup" -> Empty {
    0 "DesktopGroupId" desktop_group_id, 1 "NewEndUserIds" new_end_user_ids, 2 "OldEndUserIds" old_end_user_ids,
    3 "RegionId" region_id
} }

/// Response of [`ModifyUserToDesktopGroup`]: empty.
pub type ModifyUserToDesktopGroupOutput = Empty;

/// Modifies virtual bridge level: `ModifyVirtualBridgeLevel` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyVirtualBridgeLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualBridgeLevel {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub bridge_id: String,
    /// Required.
    pub bridge_level: String,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyVirtualBridgeLevel(bridge_id: String, bridge_level: String, region_id: String)
    "ModifyVirtualBridgeLevel" -> ModifyVirtualBridgeLevelOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BridgeId" bridge_id, 3 "BridgeLevel" bridge_level,
    4 "PaidCallBackUrl" paid_call_back_url: String, 5 "Period" period: i64, 6 "PeriodUnit" period_unit: String,
    7 "PromotionId" promotion_id: String, 8 "RegionId" region_id
} }

/// Response of [`ModifyVirtualBridgeLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualBridgeLevelOutput {
    pub order_id: Option<i64>,
}
model! { ModifyVirtualBridgeLevelOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies virtual bridge status: `ModifyVirtualBridgeStatus` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ModifyVirtualBridgeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualBridgeStatus {
    /// Required.
    pub bridge_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyVirtualBridgeStatus(bridge_id: String, region_id: String, status: String)
    "ModifyVirtualBridgeStatus" -> Empty {
    0 "BridgeId" bridge_id, 1 "RegionId" region_id, 2 "Status" status
} }

/// Response of [`ModifyVirtualBridgeStatus`]: empty.
pub type ModifyVirtualBridgeStatusOutput = Empty;

/// Moves cds file: `MoveCdsFile` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/MoveCdsFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveCdsFile {
    pub cds_id: Option<String>,
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    pub parent_folder_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { MoveCdsFile(region_id: String) "MoveCdsFile" -> MoveCdsFileOutput {
    0 "CdsId" cds_id: String, 1 "ConflictPolicy" conflict_policy: String, 2 "EndUserId" end_user_id: String,
    3 "FileId" file_id: String, 4 "GroupId" group_id: String, 5 "ParentFolderId" parent_folder_id: String,
    6 "RegionId" region_id
} }

/// Response of [`MoveCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveCdsFileOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub move_cds_file_model: Option<MoveCdsFileMoveCdsFileModel>,
    pub success: Option<bool>,
}
model! { MoveCdsFileOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "MoveCdsFileModel" move_cds_file_model: MoveCdsFileMoveCdsFileModel, 3 "Success" success: bool
} }

/// In the response of [`MoveCdsFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveCdsFileMoveCdsFileModel {
    pub async_task_id: Option<String>,
    pub exist: Option<bool>,
    pub file_id: Option<String>,
}
model! { MoveCdsFileMoveCdsFileModel {
    0 "AsyncTaskId" async_task_id: String, 1 "Exist" exist: bool, 2 "FileId" file_id: String
} }

/// Queries history active user count: `QueryHistoryActiveUserCount` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/QueryHistoryActiveUserCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCount {
    pub data_date: Option<String>,
}
operation! { QueryHistoryActiveUserCount() "QueryHistoryActiveUserCount" -> QueryHistoryActiveUserCountOutput {
    0 "DataDate" data_date: String
} }

/// Response of [`QueryHistoryActiveUserCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCountOutput {
    pub active_user_count: Option<QueryHistoryActiveUserCountActiveUserCount>,
}
model! { QueryHistoryActiveUserCountOutput {
    0 "ActiveUserCount" active_user_count: QueryHistoryActiveUserCountActiveUserCount
} }

/// In the response of [`QueryHistoryActiveUserCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCountActiveUserCount {
    pub daily_active_user_count: Option<i64>,
    pub monthly_active_user_count: Option<i64>,
}
model! { QueryHistoryActiveUserCountActiveUserCount {
    0 "DailyActiveUserCount" daily_active_user_count: i64, 1 "MonthlyActiveUserCount" monthly_active_user_count: i64
} }

/// Queries history avg metric list: `QueryHistoryAvgMetricList` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/QueryHistoryAvgMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricList {
    pub data_date: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub metric_name: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub range: Option<QueryHistoryAvgMetricListRange>,
    pub resource_region_id: Option<String>,
    pub sort_type: Option<String>,
}
operation! { QueryHistoryAvgMetricList() "QueryHistoryAvgMetricList" -> QueryHistoryAvgMetricListOutput {
    0 "DataDate" data_date: String, 1 "DesktopId" desktop_id: Vec<String>, 2 "MetricName" metric_name: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "Range" range: QueryHistoryAvgMetricListRange,
    6 "ResourceRegionId" resource_region_id: String, 7 "SortType" sort_type: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }
paged! { QueryHistoryAvgMetricList: QueryHistoryAvgMetricListAvgMetricList =
    Number "PageNum", "AvgMetricList" avg_metric_list, total "TotalCount" }

/// In the request of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListRange {
    pub include_max: Option<bool>,
    pub include_min: Option<bool>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}
input! { QueryHistoryAvgMetricListRange() {
    0 "IncludeMax" include_max: bool, 1 "IncludeMin" include_min: bool, 2 "Label" label: String, 3 "Max" max: f64,
    4 "Min" min: f64
} }

/// Response of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListOutput {
    pub avg_metric_list: Vec<QueryHistoryAvgMetricListAvgMetricList>,
    pub total_count: Option<i64>,
}
model! { QueryHistoryAvgMetricListOutput {
    0 "AvgMetricList" avg_metric_list: Vec<QueryHistoryAvgMetricListAvgMetricList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListAvgMetricList {
    pub avg_value: Option<f64>,
    pub charge_type: Option<String>,
    pub cpu: Option<i64>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub end_user_ids: Vec<String>,
    pub gpu_spec: Option<String>,
    pub management_flag: Option<String>,
    pub memory: Option<i64>,
    pub multi_resource: Option<bool>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub sessions: Vec<QueryHistoryAvgMetricListSessions>,
    pub sub_pay_type: Option<String>,
}
model! { QueryHistoryAvgMetricListAvgMetricList {
    0 "AvgValue" avg_value: f64, 1 "ChargeType" charge_type: String, 2 "Cpu" cpu: i64,
    3 "DesktopGroupId" desktop_group_id: String, 4 "DesktopId" desktop_id: String, 5 "DesktopName" desktop_name: String,
    6 "DesktopStatus" desktop_status: String, 7 "DesktopType" desktop_type: String,
    8 "EndUserIds" end_user_ids: Vec<String>, 9 "GpuSpec" gpu_spec: String, 10 "ManagementFlag" management_flag: String,
    11 "Memory" memory: i64, 12 "MultiResource" multi_resource: bool, 13 "Platform" platform: String,
    14 "RegionId" region_id: String, 15 "Sessions" sessions: Vec<QueryHistoryAvgMetricListSessions>,
    16 "SubPayType" sub_pay_type: String
} }

/// In the response of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
    pub external_user_name: Option<String>,
    pub nick_name: Option<String>,
}
model! { QueryHistoryAvgMetricListSessions {
    0 "EndUserId" end_user_id: String, 1 "EstablishmentTime" establishment_time: String,
    2 "ExternalUserName" external_user_name: String, 3 "NickName" nick_name: String
} }

/// Queries history metric distribution: `QueryHistoryMetricDistribution` of `ecd` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecd/2020-09-30/QueryHistoryMetricDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryMetricDistribution {
    pub end_date: Option<String>,
    pub metric_name: Option<String>,
    pub ranges: Option<Vec<QueryHistoryMetricDistributionRanges>>,
    pub start_date: Option<String>,
}
operation! { QueryHistoryMetricDistribution() "QueryHistoryMetricDistribution" -> QueryHistoryMetricDistributionOutput {
    0 "EndDate" end_date: String, 1 "MetricName" metric_name: String,
    2 "Ranges" ranges: Vec<QueryHistoryMetricDistributionRanges>, 3 "StartDate" start_date: String
} }

/// In the request of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionRanges {
    pub include_max: Option<bool>,
    pub include_min: Option<bool>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}
input! { QueryHistoryMetricDistributionRanges() {
    0 "IncludeMax" include_max: bool, 1 "IncludeMin" include_min: bool, 2 "Label" label: String, 3 "Max" max: f64,
    4 "Min" min: f64
} }

/// Response of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionOutput {
    pub distribution_list: Vec<QueryHistoryMetricDistributionDistributionList>,
    pub total_count: Option<i64>,
}
model! { QueryHistoryMetricDistributionOutput {
    0 "DistributionList" distribution_list: Vec<QueryHistoryMetricDistributionDistributionList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionDistributionList {
    pub count: Option<i64>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}
model! { QueryHistoryMetricDistributionDistributionList {
    0 "Count" count: i64, 1 "Label" label: String, 2 "Max" max: f64, 3 "Min" min: f64
} }

/// Queries history usage duration rank: `QueryHistoryUsageDurationRank` of `ecd` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/QueryHistoryUsageDurationRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRank {
    pub biz_type: Option<i64>,
    pub end_date: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub start_date: Option<String>,
}
operation! { QueryHistoryUsageDurationRank() "QueryHistoryUsageDurationRank" -> QueryHistoryUsageDurationRankOutput {
    0 "BizType" biz_type: i64, 1 "EndDate" end_date: String, 2 "Limit" limit: i64, 3 "NextToken" next_token: String,
    4 "StartDate" start_date: String
} }
paged! { QueryHistoryUsageDurationRank: QueryHistoryUsageDurationRankUsageDurationList =
    Token "NextToken", "UsageDurationList" usage_duration_list, next "NextToken" }

/// Response of [`QueryHistoryUsageDurationRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRankOutput {
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub usage_duration_list: Vec<QueryHistoryUsageDurationRankUsageDurationList>,
}
model! { QueryHistoryUsageDurationRankOutput {
    0 "NextToken" next_token: String, 1 "TotalCount" total_count: i64,
    2 "UsageDurationList" usage_duration_list: Vec<QueryHistoryUsageDurationRankUsageDurationList>
} }

/// In the response of [`QueryHistoryUsageDurationRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRankUsageDurationList {
    pub charge_type: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_user_id: Option<String>,
    pub region_id: Option<String>,
    pub usage_duration: Option<i64>,
}
model! { QueryHistoryUsageDurationRankUsageDurationList {
    0 "ChargeType" charge_type: String, 1 "DesktopId" desktop_id: String, 2 "DesktopName" desktop_name: String,
    3 "EndUserId" end_user_id: String, 4 "RegionId" region_id: String, 5 "UsageDuration" usage_duration: i64
} }

/// Reboots desktops: `RebootDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RebootDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootDesktops {
    pub create_snapshot: Option<bool>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub os_update: Option<bool>,
    pub patch_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { RebootDesktops(desktop_id: Vec<String>, region_id: String) "RebootDesktops" -> Empty {
    0 "CreateSnapshot" create_snapshot: bool, 1 "DesktopId" desktop_id, 2 "OsUpdate" os_update: bool,
    3 "PatchId" patch_id: String, 4 "RegionId" region_id
} }

/// Response of [`RebootDesktops`]: empty.
pub type RebootDesktopsOutput = Empty;

/// `RebuildDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RebuildDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDesktops {
    pub after_status: Option<String>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub image_id: Option<String>,
    pub language: Option<String>,
    pub operate_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { RebuildDesktops(desktop_id: Vec<String>, region_id: String) "RebuildDesktops" -> RebuildDesktopsOutput {
    0 "AfterStatus" after_status: String, 1 "DesktopId" desktop_id, 2 "ImageId" image_id: String,
    3 "Language" language: String, 4 "OperateType" operate_type: String, 5 "RegionId" region_id
} }

/// Response of [`RebuildDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDesktopsOutput {
    pub rebuild_results: Vec<RebuildDesktopsRebuildResults>,
}
model! { RebuildDesktopsOutput {
    0 "RebuildResults" rebuild_results: Vec<RebuildDesktopsRebuildResults>
} }

/// In the response of [`RebuildDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildDesktopsRebuildResults {
    pub code: Option<String>,
    pub desktop_id: Option<String>,
    pub message: Option<String>,
}
model! { RebuildDesktopsRebuildResults {
    0 "Code" code: String, 1 "DesktopId" desktop_id: String, 2 "Message" message: String
} }

/// Releases ip address: `ReleaseIpAddress` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ReleaseIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpAddress {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseIpAddress(eip_id: String, region_id: String) "ReleaseIpAddress" -> Empty {
    0 "EipId" eip_id, 1 "RegionId" region_id
} }

/// Response of [`ReleaseIpAddress`]: empty.
pub type ReleaseIpAddressOutput = Empty;

/// Removes file permission: `RemoveFilePermission` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RemoveFilePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFilePermission {
    /// Required.
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub member_list: Vec<RemoveFilePermissionMemberList>,
    /// Required.
    pub region_id: String,
}
operation! {
    RemoveFilePermission(cds_id: String, file_id: String, member_list: Vec<RemoveFilePermissionMemberList>, region_id: String)
    "RemoveFilePermission" -> Empty {
    0 "CdsId" cds_id, 1 "EndUserId" end_user_id: String, 2 "FileId" file_id, 3 "GroupId" group_id: String,
    4 "MemberList" member_list, 5 "RegionId" region_id
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`RemoveFilePermission`]: empty.
pub type RemoveFilePermissionOutput = Empty;

/// In the request of [`RemoveFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFilePermissionMemberList {
    /// Required.
    pub cds_identity: Option<RemoveFilePermissionCdsIdentity>,
    /// Required.
    pub role_id: Option<String>,
}
input! { RemoveFilePermissionMemberList(cds_identity: RemoveFilePermissionCdsIdentity, role_id: String) {
    0 "CdsIdentity" cds_identity: RemoveFilePermissionCdsIdentity, 1 "RoleId" role_id: String
} }

/// In the request of [`RemoveFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFilePermissionCdsIdentity {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { RemoveFilePermissionCdsIdentity(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// Removes user from desktop group: `RemoveUserFromDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RemoveUserFromDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromDesktopGroup {
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Option<Vec<String>>,
    pub end_user_ids: Option<Vec<String>>,
    pub org_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub simple_user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
}
operation! { RemoveUserFromDesktopGroup(region_id: String) "RemoveUserFromDesktopGroup" -> Empty {
    0 "DesktopGroupId" desktop_group_id: String, 1 "DesktopGroupIds" desktop_group_ids: Vec<String>,
    2 "EndUserIds" end_user_ids: Vec<String>, 3 "OrgId" org_id: String, 4 "RegionId" region_id,
    5 "SimpleUserGroupId" simple_user_group_id: String, 6 "UserGroupName" user_group_name: String,
    7 "UserOuPath" user_ou_path: String
} }

/// Response of [`RemoveUserFromDesktopGroup`]: empty.
pub type RemoveUserFromDesktopGroupOutput = Empty;

/// Removes user from desktop oversold user group: `RemoveUserFromDesktopOversoldUserGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ecd/2020-09-30/RemoveUserFromDesktopOversoldUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromDesktopOversoldUserGroup {
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { RemoveUserFromDesktopOversoldUserGroup() "RemoveUserFromDesktopOversoldUserGroup" -> Empty {
    0 "EndUserId" end_user_id: String, 1 "OversoldGroupId" oversold_group_id: String,
    2 "UserDesktopId" user_desktop_id: String, 3 "UserGroupId" user_group_id: String
} }

/// Response of [`RemoveUserFromDesktopOversoldUserGroup`]: empty.
pub type RemoveUserFromDesktopOversoldUserGroupOutput = Empty;

/// Renews desktop group: `RenewDesktopGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RenewDesktopGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopGroup {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub desktop_group_id: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { RenewDesktopGroup(desktop_group_id: String, region_id: String)
    "RenewDesktopGroup" -> RenewDesktopGroupOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "DesktopGroupId" desktop_group_id,
    3 "Period" period: i64, 4 "PeriodUnit" period_unit: String, 5 "RegionId" region_id,
    6 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`RenewDesktopGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopGroupOutput {
    pub order_id: Vec<String>,
}
model! { RenewDesktopGroupOutput {
    0 "OrderId" order_id: Vec<String>
} }

/// Renews desktop oversold group: `RenewDesktopOversoldGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RenewDesktopOversoldGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroup {
    pub oversold_group_id: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}
operation! { RenewDesktopOversoldGroup() "RenewDesktopOversoldGroup" -> RenewDesktopOversoldGroupOutput {
    0 "OversoldGroupId" oversold_group_id: String, 1 "Period" period: i64, 2 "PeriodUnit" period_unit: String
} }

/// Response of [`RenewDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroupOutput {
    pub data: Option<RenewDesktopOversoldGroupData>,
}
model! { RenewDesktopOversoldGroupOutput {
    0 "Data" data: RenewDesktopOversoldGroupData
} }

/// In the response of [`RenewDesktopOversoldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroupData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}
model! { RenewDesktopOversoldGroupData {
    0 "OrderId" order_id: i64, 1 "OversoldGroupId" oversold_group_id: String
} }

/// Renews desktops: `RenewDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RenewDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktops {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { RenewDesktops(desktop_id: Vec<String>, region_id: String) "RenewDesktops" -> RenewDesktopsOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "DesktopId" desktop_id, 3 "Period" period: i64,
    4 "PeriodUnit" period_unit: String, 5 "PromotionId" promotion_id: String, 6 "RegionId" region_id,
    7 "ResellerOwnerUid" reseller_owner_uid: i64, 8 "ResourceType" resource_type: String
} }

/// Response of [`RenewDesktops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDesktopsOutput {
    pub order_id: Option<String>,
}
model! { RenewDesktopsOutput {
    0 "OrderId" order_id: String
} }

/// Renews network packages: `RenewNetworkPackages` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RenewNetworkPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNetworkPackages {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub network_package_id: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub reseller_owner_uid: Option<i64>,
}
operation! { RenewNetworkPackages(network_package_id: Vec<String>, region_id: String)
    "RenewNetworkPackages" -> RenewNetworkPackagesOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "NetworkPackageId" network_package_id,
    3 "Period" period: i64, 4 "PeriodUnit" period_unit: String, 5 "PromotionId" promotion_id: String,
    6 "RegionId" region_id, 7 "ResellerOwnerUid" reseller_owner_uid: i64
} }

/// Response of [`RenewNetworkPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNetworkPackagesOutput {
    pub order_id: Option<String>,
}
model! { RenewNetworkPackagesOutput {
    0 "OrderId" order_id: String
} }

/// Renews virtual bridge: `RenewVirtualBridge` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RenewVirtualBridge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVirtualBridge {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub bridge_id: String,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { RenewVirtualBridge(bridge_id: String, region_id: String) "RenewVirtualBridge" -> RenewVirtualBridgeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BridgeId" bridge_id,
    3 "PaidCallBackUrl" paid_call_back_url: String, 4 "Period" period: i64, 5 "PeriodUnit" period_unit: String,
    6 "PromotionId" promotion_id: String, 7 "RegionId" region_id
} }

/// Response of [`RenewVirtualBridge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVirtualBridgeOutput {
    pub order_id: Option<i64>,
}
model! { RenewVirtualBridgeOutput {
    0 "OrderId" order_id: i64
} }

/// Resets desktops: `ResetDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ResetDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDesktops {
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Option<Vec<String>>,
    pub desktop_id: Option<Vec<String>>,
    pub image_id: Option<String>,
    pub last_retry_time: Option<i64>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub reset_scope: Option<String>,
    /// Required.
    pub reset_type: String,
}
operation! { ResetDesktops(region_id: String, reset_type: String) "ResetDesktops" -> Empty {
    0 "DesktopGroupId" desktop_group_id: String, 1 "DesktopGroupIds" desktop_group_ids: Vec<String>,
    2 "DesktopId" desktop_id: Vec<String>, 3 "ImageId" image_id: String, 4 "LastRetryTime" last_retry_time: i64,
    5 "PayType" pay_type: String, 6 "RegionId" region_id, 7 "ResetScope" reset_scope: String, 8 "ResetType" reset_type
} }

/// Response of [`ResetDesktops`]: empty.
pub type ResetDesktopsOutput = Empty;

/// Resets nas default mount target: `ResetNASDefaultMountTarget` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNASDefaultMountTarget {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ResetNASDefaultMountTarget(file_system_id: String, region_id: String)
    "ResetNASDefaultMountTarget" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RegionId" region_id
} }

/// Response of [`ResetNASDefaultMountTarget`]: empty.
pub type ResetNASDefaultMountTargetOutput = Empty;

/// Resets snapshot: `ResetSnapshot` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/ResetSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSnapshot {
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
    pub stop_desktop: Option<bool>,
}
operation! { ResetSnapshot(region_id: String, snapshot_id: String) "ResetSnapshot" -> Empty {
    0 "RegionId" region_id, 1 "SnapshotId" snapshot_id, 2 "StopDesktop" stop_desktop: bool
} }

/// Response of [`ResetSnapshot`]: empty.
pub type ResetSnapshotOutput = Empty;

/// Revokes coordinate privilege: `RevokeCoordinatePrivilege` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RevokeCoordinatePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeCoordinatePrivilege {
    /// Required.
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_type: String,
    pub uuid: Option<String>,
}
operation! { RevokeCoordinatePrivilege(co_id: String, region_id: String, user_type: String)
    "RevokeCoordinatePrivilege" -> Empty {
    0 "CoId" co_id, 1 "EndUserId" end_user_id: String, 2 "RegionId" region_id, 3 "UserType" user_type,
    4 "Uuid" uuid: String
} }

/// Response of [`RevokeCoordinatePrivilege`]: empty.
pub type RevokeCoordinatePrivilegeOutput = Empty;

/// Runs command: `RunCommand` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/RunCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    /// Required.
    pub command_content: String,
    pub command_role: Option<String>,
    pub content_encoding: Option<String>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub end_user_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { RunCommand(command_content: String, desktop_id: Vec<String>, region_id: String, r#type: String)
    "RunCommand" -> RunCommandOutput {
    0 "CommandContent" command_content, 1 "CommandRole" command_role: String,
    2 "ContentEncoding" content_encoding: String, 3 "DesktopId" desktop_id, 4 "EndUserId" end_user_id: String,
    5 "RegionId" region_id, 6 "Timeout" timeout: i64, 7 "Type" r#type
} }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub invoke_id: Option<String>,
}
model! { RunCommandOutput {
    0 "InvokeId" invoke_id: String
} }

/// Sends verify code: `SendVerifyCode` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SendVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerifyCode {
    pub extra_info: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub verify_code_action: String,
}
operation! { SendVerifyCode(region_id: String, verify_code_action: String) "SendVerifyCode" -> Empty {
    0 "ExtraInfo" extra_info: String, 1 "RegionId" region_id, 2 "VerifyCodeAction" verify_code_action
} }

/// Response of [`SendVerifyCode`]: empty.
pub type SendVerifyCodeOutput = Empty;

/// Sets desktop group scale timer: `SetDesktopGroupScaleTimer` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetDesktopGroupScaleTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimer {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub region_id: String,
    pub scale_timer_infos: Option<Vec<SetDesktopGroupScaleTimerScaleTimerInfos>>,
}
operation! { SetDesktopGroupScaleTimer(desktop_group_id: String, region_id: String)
    "SetDesktopGroupScaleTimer" -> Empty {
    0 "DesktopGroupId" desktop_group_id, 1 "RegionId" region_id,
    2 "ScaleTimerInfos" scale_timer_infos: Vec<SetDesktopGroupScaleTimerScaleTimerInfos>
} }

/// Response of [`SetDesktopGroupScaleTimer`]: empty.
pub type SetDesktopGroupScaleTimerOutput = Empty;

/// In the request of [`SetDesktopGroupScaleTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimerScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    pub ratio_threshold: Option<f64>,
    pub r#type: Option<String>,
}
input! { SetDesktopGroupScaleTimerScaleTimerInfos() {
    0 "BuyResAmount" buy_res_amount: i64, 1 "Cron" cron: String, 2 "KeepDuration" keep_duration: i64,
    3 "LoadPolicy" load_policy: i64, 4 "MaxResAmount" max_res_amount: i64, 5 "MinResAmount" min_res_amount: i64,
    6 "RatioThreshold" ratio_threshold: f64, 7 "Type" r#type: String
} }

/// Sets desktop group timer: `SetDesktopGroupTimer` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetDesktopGroupTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDesktopGroupTimer {
    pub cron_expression: Option<String>,
    /// Required.
    pub desktop_group_id: String,
    pub force: Option<bool>,
    /// Required.
    pub region_id: String,
    pub reset_type: Option<i64>,
    /// Required.
    pub timer_type: i64,
}
operation! { SetDesktopGroupTimer(desktop_group_id: String, region_id: String, timer_type: i64)
    "SetDesktopGroupTimer" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "DesktopGroupId" desktop_group_id, 2 "Force" force: bool,
    3 "RegionId" region_id, 4 "ResetType" reset_type: i64, 5 "TimerType" timer_type
} }

/// Response of [`SetDesktopGroupTimer`]: empty.
pub type SetDesktopGroupTimerOutput = Empty;

/// Sets desktop group timer status: `SetDesktopGroupTimerStatus` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDesktopGroupTimerStatus {
    /// Required.
    pub desktop_group_id: String,
    /// Required.
    pub region_id: String,
    pub status: Option<i64>,
    /// Required.
    pub timer_type: i64,
}
operation! { SetDesktopGroupTimerStatus(desktop_group_id: String, region_id: String, timer_type: i64)
    "SetDesktopGroupTimerStatus" -> Empty {
    0 "DesktopGroupId" desktop_group_id, 1 "RegionId" region_id, 2 "Status" status: i64, 3 "TimerType" timer_type
} }

/// Response of [`SetDesktopGroupTimerStatus`]: empty.
pub type SetDesktopGroupTimerStatusOutput = Empty;

/// Sets desktop maintenance: `SetDesktopMaintenance` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetDesktopMaintenance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDesktopMaintenance {
    /// Required.
    pub desktop_ids: Vec<String>,
    /// Required.
    pub mode: String,
    /// Required.
    pub region_id: String,
}
operation! { SetDesktopMaintenance(desktop_ids: Vec<String>, mode: String, region_id: String)
    "SetDesktopMaintenance" -> Empty {
    0 "DesktopIds" desktop_ids, 1 "Mode" mode, 2 "RegionId" region_id
} }

/// Response of [`SetDesktopMaintenance`]: empty.
pub type SetDesktopMaintenanceOutput = Empty;

/// Sets directory sso status: `SetDirectorySsoStatus` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetDirectorySsoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDirectorySsoStatus {
    /// Required.
    pub directory_id: String,
    /// Required.
    pub enable_sso: bool,
    /// Required.
    pub region_id: String,
}
operation! { SetDirectorySsoStatus(directory_id: String, enable_sso: bool, region_id: String)
    "SetDirectorySsoStatus" -> Empty {
    0 "DirectoryId" directory_id, 1 "EnableSso" enable_sso, 2 "RegionId" region_id
} }

/// Response of [`SetDirectorySsoStatus`]: empty.
pub type SetDirectorySsoStatusOutput = Empty;

/// Sets idp metadata: `SetIdpMetadata` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetIdpMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdpMetadata {
    pub directory_id: Option<String>,
    /// Required.
    pub idp_metadata: String,
    pub office_site_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { SetIdpMetadata(idp_metadata: String, region_id: String) "SetIdpMetadata" -> SetIdpMetadataOutput {
    0 "DirectoryId" directory_id: String, 1 "IdpMetadata" idp_metadata, 2 "OfficeSiteId" office_site_id: String,
    3 "RegionId" region_id
} }

/// Response of [`SetIdpMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdpMetadataOutput {
    pub idp_entity_id: Option<String>,
}
model! { SetIdpMetadataOutput {
    0 "IdpEntityId" idp_entity_id: String
} }

/// Sets office site sso status: `SetOfficeSiteSsoStatus` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOfficeSiteSsoStatus {
    /// Required.
    pub enable_sso: bool,
    /// Required.
    pub office_site_id: String,
    /// Required.
    pub region_id: String,
}
operation! { SetOfficeSiteSsoStatus(enable_sso: bool, office_site_id: String, region_id: String)
    "SetOfficeSiteSsoStatus" -> Empty {
    0 "EnableSso" enable_sso, 1 "OfficeSiteId" office_site_id, 2 "RegionId" region_id
} }

/// Response of [`SetOfficeSiteSsoStatus`]: empty.
pub type SetOfficeSiteSsoStatusOutput = Empty;

/// Sets user profile path rules: `SetUserProfilePathRules` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/SetUserProfilePathRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserProfilePathRules {
    pub desktop_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub user_profile_path_rule: Option<Vec<SetUserProfilePathRulesUserProfilePathRule>>,
    pub user_profile_rule_type: Option<String>,
}
operation! { SetUserProfilePathRules(region_id: String) "SetUserProfilePathRules" -> Empty {
    0 "DesktopGroupId" desktop_group_id: String, 1 "RegionId" region_id,
    2 "UserProfilePathRule" user_profile_path_rule: Vec<SetUserProfilePathRulesUserProfilePathRule>,
    3 "UserProfileRuleType" user_profile_rule_type: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`SetUserProfilePathRules`]: empty.
pub type SetUserProfilePathRulesOutput = Empty;

/// In the request of [`SetUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserProfilePathRulesUserProfilePathRule {
    pub black_path: Option<SetUserProfilePathRulesBlackPath>,
    pub white_paths: Option<Vec<SetUserProfilePathRulesWhitePaths>>,
}
input! { SetUserProfilePathRulesUserProfilePathRule() {
    0 "BlackPath" black_path: SetUserProfilePathRulesBlackPath,
    1 "WhitePaths" white_paths: Vec<SetUserProfilePathRulesWhitePaths>
} }

/// In the request of [`SetUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserProfilePathRulesBlackPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { SetUserProfilePathRulesBlackPath() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`SetUserProfilePathRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserProfilePathRulesWhitePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { SetUserProfilePathRulesWhitePaths() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// Starts desktops: `StartDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/StartDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDesktops {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { StartDesktops(desktop_id: Vec<String>, region_id: String) "StartDesktops" -> Empty {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id
} }

/// Response of [`StartDesktops`]: empty.
pub type StartDesktopsOutput = Empty;

/// Stops desktops: `StopDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/StopDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDesktops {
    pub create_snapshot: Option<String>,
    /// Required.
    pub desktop_id: Vec<String>,
    pub os_update: Option<bool>,
    pub patch_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub stopped_mode: Option<String>,
}
operation! { StopDesktops(desktop_id: Vec<String>, region_id: String) "StopDesktops" -> Empty {
    0 "CreateSnapshot" create_snapshot: String, 1 "DesktopId" desktop_id, 2 "OsUpdate" os_update: bool,
    3 "PatchId" patch_id: String, 4 "RegionId" region_id, 5 "StoppedMode" stopped_mode: String
} }

/// Response of [`StopDesktops`]: empty.
pub type StopDesktopsOutput = Empty;

/// Stops invocation: `StopInvocation` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/StopInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInvocation {
    pub desktop_id: Option<Vec<String>>,
    /// Required.
    pub invoke_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopInvocation(invoke_id: String, region_id: String) "StopInvocation" -> Empty {
    0 "DesktopId" desktop_id: Vec<String>, 1 "InvokeId" invoke_id, 2 "RegionId" region_id
} }

/// Response of [`StopInvocation`]: empty.
pub type StopInvocationOutput = Empty;

/// `TagResources` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/TagResources>.
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
} }

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

/// `TransferTaskApprovalCallback` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/TransferTaskApprovalCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferTaskApprovalCallback {
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_region_id: Option<String>,
    pub result: Option<String>,
    pub task_id: Option<String>,
}
operation! { TransferTaskApprovalCallback() "TransferTaskApprovalCallback" -> Empty {
    0 "OssBucketName" oss_bucket_name: String, 1 "OssBucketRegionId" oss_bucket_region_id: String,
    2 "Result" result: String, 3 "TaskId" task_id: String
} }

/// Response of [`TransferTaskApprovalCallback`]: empty.
pub type TransferTaskApprovalCallbackOutput = Empty;

/// Unbinds config group: `UnbindConfigGroup` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UnbindConfigGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindConfigGroup {
    pub region_id: Option<String>,
    /// Required.
    pub resource_infos: Vec<UnbindConfigGroupResourceInfos>,
    /// Required.
    pub r#type: String,
}
operation! { UnbindConfigGroup(resource_infos: Vec<UnbindConfigGroupResourceInfos>, r#type: String)
    "UnbindConfigGroup" -> UnbindConfigGroupOutput {
    0 "RegionId" region_id: String, 1 "ResourceInfos" resource_infos, 2 "Type" r#type
} }

/// In the request of [`UnbindConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindConfigGroupResourceInfos {
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { UnbindConfigGroupResourceInfos() {
    0 "ProductType" product_type: String, 1 "ResourceId" resource_id: String,
    2 "ResourceRegionId" resource_region_id: String, 3 "ResourceType" resource_type: String
} }

/// Response of [`UnbindConfigGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindConfigGroupOutput {
    pub group_ids: Vec<String>,
}
model! { UnbindConfigGroupOutput {
    0 "GroupIds" group_ids: Vec<String>
} }

/// Unbinds user desktop: `UnbindUserDesktop` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UnbindUserDesktop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindUserDesktop {
    pub desktop_agent_ids: Option<Vec<String>>,
    pub desktop_group_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub force: Option<bool>,
    pub reason: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
}
operation! { UnbindUserDesktop() "UnbindUserDesktop" -> Empty {
    0 "DesktopAgentIds" desktop_agent_ids: Vec<String>, 1 "DesktopGroupId" desktop_group_id: String,
    2 "DesktopIds" desktop_ids: Vec<String>, 3 "Force" force: bool, 4 "Reason" reason: String,
    5 "UserDesktopIds" user_desktop_ids: Vec<String>
} }

/// Response of [`UnbindUserDesktop`]: empty.
pub type UnbindUserDesktopOutput = Empty;

/// `UnlockVirtualMFADevice` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UnlockVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockVirtualMFADevice {
    /// Required.
    pub region_id: String,
    /// Required.
    pub serial_number: String,
}
operation! { UnlockVirtualMFADevice(region_id: String, serial_number: String) "UnlockVirtualMFADevice" -> Empty {
    0 "RegionId" region_id, 1 "SerialNumber" serial_number
} }

/// Response of [`UnlockVirtualMFADevice`]: empty.
pub type UnlockVirtualMFADeviceOutput = Empty;

/// `UntagResources` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates fota task: `UpdateFotaTask` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UpdateFotaTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFotaTask {
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_uid: String,
    pub user_status: Option<String>,
}
operation! { UpdateFotaTask(region_id: String, task_uid: String) "UpdateFotaTask" -> Empty {
    0 "RegionId" region_id, 1 "TaskUid" task_uid, 2 "UserStatus" user_status: String
} }

/// Response of [`UpdateFotaTask`]: empty.
pub type UpdateFotaTaskOutput = Empty;

/// `UploadImage` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/UploadImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImage {
    pub boot_mode: Option<String>,
    /// 5 to 500.
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub enable_security_check: Option<bool>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_type: Option<String>,
    /// Required.
    pub image_name: String,
    pub license_type: Option<String>,
    pub os_type: Option<String>,
    /// Required.
    pub oss_object_path: String,
    pub protocol_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub system_disk_size: Option<String>,
}
operation! { UploadImage(image_name: String, oss_object_path: String, region_id: String)
    "UploadImage" -> UploadImageOutput {
    0 "BootMode" boot_mode: String, 1 "DataDiskSize" data_disk_size: i64, 2 "Description" description: String,
    3 "EnableSecurityCheck" enable_security_check: bool, 4 "GpuCategory" gpu_category: bool,
    5 "GpuDriverType" gpu_driver_type: String, 6 "ImageName" image_name, 7 "LicenseType" license_type: String,
    8 "OsType" os_type: String, 9 "OssObjectPath" oss_object_path, 10 "ProtocolType" protocol_type: String,
    11 "RegionId" region_id, 12 "SystemDiskSize" system_disk_size: String
} }

/// Response of [`UploadImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageOutput {
    pub image_id: Option<String>,
}
model! { UploadImageOutput {
    0 "ImageId" image_id: String
} }

/// Verifies cen: `VerifyCen` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/VerifyCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCen {
    /// Required.
    pub cen_id: String,
    pub cen_owner_id: Option<i64>,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub verify_code: Option<Secret>,
}
operation! { VerifyCen(cen_id: String, cidr_block: String, region_id: String) "VerifyCen" -> VerifyCenOutput {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id: i64, 2 "CidrBlock" cidr_block, 3 "RegionId" region_id,
    4 "VerifyCode" verify_code: Secret
} }

/// Response of [`VerifyCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCenOutput {
    pub cidr_blocks: Vec<String>,
    pub route_entries: Vec<VerifyCenRouteEntries>,
    pub status: Option<String>,
}
model! { VerifyCenOutput {
    0 "CidrBlocks" cidr_blocks: Vec<String>, 1 "RouteEntries" route_entries: Vec<VerifyCenRouteEntries>,
    2 "Status" status: String
} }

/// In the response of [`VerifyCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCenRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { VerifyCenRouteEntries {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "NextHopInstanceId" next_hop_instance_id: String,
    2 "RegionId" region_id: String, 3 "Status" status: String
} }

/// `WakeupDesktops` of `ecd` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecd/2020-09-30/WakeupDesktops>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WakeupDesktops {
    /// Required.
    pub desktop_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { WakeupDesktops(desktop_id: Vec<String>, region_id: String) "WakeupDesktops" -> Empty {
    0 "DesktopId" desktop_id, 1 "RegionId" region_id
} }

/// Response of [`WakeupDesktops`]: empty.
pub type WakeupDesktopsOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    ActivateOfficeSite, AddDesktopOversoldUserGroup, AddDevices, AddFilePermission, AddUserToDesktopGroup,
    AddUserToDesktopOversoldUserGroup, AllocateIpAddress, ApplyAutoSnapshotPolicy, ApplyCoordinatePrivilege,
    ApplyCoordinationForMonitoring, ApproveFotaUpdate, AssociateIpAddress, AssociateNetworkPackage, AssociateRouteTable,
    AttachCen, AttachEndUser, BatchModifyEntitlement, BindConfigGroup, CancelAutoSnapshotPolicy, CancelCdsFileShareLink,
    CancelCoordinationForMonitoring, CancelCopyImage, CloneCenterPolicy, ClonePolicyGroup, CompleteCdsFile,
    ConfigADConnectorTrust, ConfigADConnectorUser, CopyCdsFile, CopyImage, CreateADConnectorDirectory,
    CreateADConnectorOfficeSite, CreateAndBindNasFileSystem, CreateAutoSnapshotPolicy, CreateBandwidthResourcePackages,
    CreateBundle, CreateCdsFile, CreateCdsFileShareLink, CreateCenterPolicy, CreateCloudDriveGroup,
    CreateCloudDriveService, CreateCloudDriveUsers, CreateConfigGroup, CreateDesktopGroup, CreateDesktopOversoldGroup,
    CreateDesktops, CreateDiskEncryptionService, CreateDrive, CreateEcdReportTask, CreateForwardEntry, CreateImage,
    CreateNASFileSystem, CreateNatGateway, CreateNetworkPackage, CreateOfficeSiteAccelerator, CreatePolicyGroup,
    CreateQosRule, CreateRAMDirectory, CreateRouteEntry, CreateRouteTable, CreateSimpleOfficeSite, CreateSnapshot,
    CreateSnatEntry, CreateSubnet, CreateTemplate, CreateVirtualBridge, DeleteAutoSnapshotPolicy, DeleteBundles,
    DeleteCdsFile, DeleteCenterPolicy, DeleteCloudDriveGroups, DeleteCloudDriveUsers, DeleteConfigGroup,
    DeleteDesktopGroup, DeleteDesktops, DeleteDevices, DeleteDirectories, DeleteDrive, DeleteEduRoom,
    DeleteForwardEntry, DeleteImages, DeleteNASFileSystems, DeleteNatGateway, DeleteNetworkPackages,
    DeleteOfficeSiteAccelerator, DeleteOfficeSites, DeletePolicyGroups, DeleteQosRules, DeleteRouteEntry,
    DeleteRouteTable, DeleteSnapshot, DeleteSnatEntry, DeleteSubnet, DeleteTemplates, DeleteVirtualBridge,
    DeleteVirtualMFADevice, DescribeAclEntries, DescribeAutoSnapshotPolicy, DescribeBundles, DescribeCdsFileShareLinks,
    DescribeCens, DescribeCenterPolicyList, DescribeClientEvents, DescribeCloudDiskGroupDrives, DescribeCloudDiskGroups,
    DescribeCloudDriveGroups, DescribeCloudDrivePermissions, DescribeCloudDriveUsers, DescribeConfigGroup,
    DescribeCustomizedListHeaders, DescribeDesktopGroupSessions, DescribeDesktopGroups, DescribeDesktopInfo,
    DescribeDesktopMetadata, DescribeDesktopOversoldGroup, DescribeDesktopOversoldUser,
    DescribeDesktopOversoldUserGroup, DescribeDesktopSessions, DescribeDesktopTypes, DescribeDesktops,
    DescribeDesktopsInGroup, DescribeDevices, DescribeDirectories, DescribeDrives, DescribeEcdReportTasks,
    DescribeFlowMetric, DescribeForwardTableEntries, DescribeFotaPendingDesktops, DescribeFotaTasks,
    DescribeGlobalDesktopRecords, DescribeGlobalTimerBatches, DescribeGlobalTimerRecords, DescribeGuestApplications,
    DescribeImageModifiedRecords, DescribeImagePermission, DescribeImages, DescribeInvocations, DescribeIpAddresses,
    DescribeKmsKeys, DescribeModificationPrice, DescribeNASFileSystems, DescribeNatGateways, DescribeNetworkPackages,
    DescribeOfficeSiteBridgeInfo, DescribeOfficeSites, DescribeOnlineUserCount, DescribePolicyGroups, DescribePrice,
    DescribePriceForCreateDesktopOversoldGroup, DescribePriceForModifyDesktopOversoldGroupSale,
    DescribePriceForRenewDesktopOversoldGroup, DescribeQosRules, DescribeRecordFile, DescribeRecordings,
    DescribeRefundPrice, DescribeRegions, DescribeRenewalPrice, DescribeResourceByCenterPolicyId,
    DescribeRouteEntryList, DescribeRouteTableList, DescribeSecurityGroupAttribute, DescribeSessionStatistic,
    DescribeSnapshots, DescribeSnatTableEntries, DescribeSubnets, DescribeTemplates, DescribeTimerGroup,
    DescribeUserConnectTime, DescribeUserConnectionRecords, DescribeUserProfilePathRules, DescribeUsersInGroup,
    DescribeUsersPassword, DescribeVirtualMFADevices, DescribeZones, DetachCen, DetachEndUser, DisableDesktopsInGroup,
    DisconnectDesktopSessions, DissociateIpAddress, DissociateNetworkPackage, DownloadCdsFile, ExportClientEvents,
    ExportDesktopGroupInfo, ExportDesktopListInfo, GetAsyncTask, GetConnectionTicket, GetCoordinateTicket,
    GetDesktopGroupDetail, GetOfficeSiteSsoStatus, GetSpMetadata, HibernateDesktops, ListCdsFiles, ListDirectoryUsers,
    ListFilePermission, ListInstalledApps, ListOfficeSiteOverview, ListOfficeSiteUsers, ListTagResources,
    ListTransferFileDownloadUrl, ListTransferFiles, ListUserAdOrganizationUnits, ListVirtualBridges,
    LockVirtualMFADevice, MigrateDesktops, MigrateImageProtocol, ModifyADConnectorDirectory,
    ModifyADConnectorOfficeSite, ModifyAclEntries, ModifyAutoSnapshotPolicy, ModifyBundle, ModifyCdsFile,
    ModifyCdsFileShareLink, ModifyCenterPolicy, ModifyCloudDriveGroups, ModifyCloudDrivePermission,
    ModifyCloudDriveUsers, ModifyConfigGroup, ModifyCustomizedListHeaders, ModifyDesktopChargeType, ModifyDesktopGroup,
    ModifyDesktopHostName, ModifyDesktopName, ModifyDesktopOversoldGroup, ModifyDesktopOversoldGroupSale,
    ModifyDesktopOversoldUserGroup, ModifyDesktopSpec, ModifyDesktopTimer, ModifyDesktopsPolicyGroup, ModifyDiskSpec,
    ModifyEntitlement, ModifyImageAttribute, ModifyImagePermission, ModifyNASDefaultMountTarget,
    ModifyNetworkPackageBandwidth, ModifyNetworkPackageEnabled, ModifyOfficeSiteAccelerator, ModifyOfficeSiteAttribute,
    ModifyOfficeSiteBridgeInfo, ModifyOfficeSiteCrossDesktopAccess, ModifyOfficeSiteDnsInfo, ModifyOfficeSiteMfaEnabled,
    ModifyPolicyGroup, ModifyQosEntries, ModifyQosRule, ModifyResourceCenterPolicy, ModifySecurityGroupAttribute,
    ModifyTemplate, ModifyTemplateBaseInfo, ModifyTimerGroup, ModifyUserEntitlement, ModifyUserToDesktopGroup,
    ModifyVirtualBridgeLevel, ModifyVirtualBridgeStatus, MoveCdsFile, QueryHistoryActiveUserCount,
    QueryHistoryAvgMetricList, QueryHistoryMetricDistribution, QueryHistoryUsageDurationRank, RebootDesktops,
    RebuildDesktops, ReleaseIpAddress, RemoveFilePermission, RemoveUserFromDesktopGroup,
    RemoveUserFromDesktopOversoldUserGroup, RenewDesktopGroup, RenewDesktopOversoldGroup, RenewDesktops,
    RenewNetworkPackages, RenewVirtualBridge, ResetDesktops, ResetNASDefaultMountTarget, ResetSnapshot,
    RevokeCoordinatePrivilege, RunCommand, SendVerifyCode, SetDesktopGroupScaleTimer, SetDesktopGroupTimer,
    SetDesktopGroupTimerStatus, SetDesktopMaintenance, SetDirectorySsoStatus, SetIdpMetadata, SetOfficeSiteSsoStatus,
    SetUserProfilePathRules, StartDesktops, StopDesktops, StopInvocation, TagResources, TransferTaskApprovalCallback,
    UnbindConfigGroup, UnbindUserDesktop, UnlockVirtualMFADevice, UntagResources, UpdateFotaTask, UploadImage,
    VerifyCen, WakeupDesktops
}
