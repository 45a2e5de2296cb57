//! `ddosbgp` of Alibaba Cloud, API version 2018-07-20.
//!
//! Endpoint: a table of 24 regions, else `ddosbgp.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ddosbgp::CheckAccessLogAuth};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckAccessLogAuth::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ddosbgp.aliyuncs.com"),
        ("cn-chengdu", "ddosbgp.aliyuncs.com"),
        ("cn-hangzhou", "ddosbgp.aliyuncs.com"),
        ("cn-hangzhou-finance", "ddosbgp.aliyuncs.com"),
        ("cn-hongkong", "ddosbgp.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ddosbgp.aliyuncs.com"),
        ("cn-north-2-gov-1", "ddosbgp.aliyuncs.com"),
        ("cn-qingdao", "ddosbgp.aliyuncs.com"),
        ("cn-shanghai", "ddosbgp.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ddosbgp.aliyuncs.com"),
        ("cn-shenzhen", "ddosbgp.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ddosbgp.aliyuncs.com"),
        ("cn-zhangjiakou", "ddosbgp.aliyuncs.com"),
        ("eu-central-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "ddosbgp.us-east-1.aliyuncs.com"),
        ("us-west-1", "ddosbgp.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ddosbgp-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "ddosbgp-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "ddosbgp-vpc.cn-hongkong.aliyuncs.com"),
        ("us-east-1", "ddosbgp-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "ddosbgp-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "ddosbgp",
    "2018-07-20",
    "ddosbgp",
    &ENDPOINTS,
);

/// Adds ip: `AddIp` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/AddIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: String,
    pub region_id: Option<String>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
}
operation! { AddIp(instance_id: String, ip_list: String) "AddIp" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`AddIp`]: empty.
pub type AddIpOutput = Empty;

/// Adds rd member list: `AddRdMemberList` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/AddRdMemberList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRdMemberList {
    /// Required.
    pub member_list: Vec<AddRdMemberListMemberList>,
}
operation! { AddRdMemberList(member_list: Vec<AddRdMemberListMemberList>) "AddRdMemberList" -> Empty {
    0 "MemberList" member_list
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`AddRdMemberList`]: empty.
pub type AddRdMemberListOutput = Empty;

/// In the request of [`AddRdMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRdMemberListMemberList {
    pub uid: Option<String>,
}
input! { AddRdMemberListMemberList() {
    0 "Uid" uid: String
} }

/// Attaches asset group to instance: `AttachAssetGroupToInstance` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/AttachAssetGroupToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAssetGroupToInstance {
    /// Required.
    pub asset_group_list: Vec<AttachAssetGroupToInstanceAssetGroupList>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! {
    AttachAssetGroupToInstance(asset_group_list: Vec<AttachAssetGroupToInstanceAssetGroupList>, instance_id: String)
    "AttachAssetGroupToInstance" -> Empty {
    0 "AssetGroupList" asset_group_list, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`AttachAssetGroupToInstance`]: empty.
pub type AttachAssetGroupToInstanceOutput = Empty;

/// In the request of [`AttachAssetGroupToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAssetGroupToInstanceAssetGroupList {
    pub member_uid: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { AttachAssetGroupToInstanceAssetGroupList(name: String, region: String, r#type: String) {
    0 "MemberUid" member_uid: String, 1 "Name" name: String, 2 "Region" region: String, 3 "Type" r#type: String
} }

/// Attaches to policy: `AttachToPolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/AttachToPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachToPolicy {
    /// Required.
    pub ip_port_protocol_list: Vec<AttachToPolicyIpPortProtocolList>,
    /// Required.
    pub policy_id: String,
    pub port_version: Option<String>,
}
operation! { AttachToPolicy(ip_port_protocol_list: Vec<AttachToPolicyIpPortProtocolList>, policy_id: String)
    "AttachToPolicy" -> Empty {
    0 "IpPortProtocolList" ip_port_protocol_list, 1 "PolicyId" policy_id, 2 "PortVersion" port_version: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`AttachToPolicy`]: empty.
pub type AttachToPolicyOutput = Empty;

/// In the request of [`AttachToPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachToPolicyIpPortProtocolList {
    /// Required.
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
}
input! { AttachToPolicyIpPortProtocolList(ip: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "PortRange" port_range: String, 3 "Protocol" protocol: String
} }

/// Checks access log auth: `CheckAccessLogAuth` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/CheckAccessLogAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccessLogAuth {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CheckAccessLogAuth() "CheckAccessLogAuth" -> CheckAccessLogAuthOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CheckAccessLogAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccessLogAuthOutput {
    pub access_log_auth: Option<bool>,
}
model! { CheckAccessLogAuthOutput {
    0 "AccessLogAuth" access_log_auth: bool
} }

/// Checks grant: `CheckGrant` of `ddosbgp` 2018-07-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/CheckGrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGrant {
    pub is_slr: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CheckGrant() "CheckGrant" -> CheckGrantOutput {
    0 "IsSlr" is_slr: bool, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String
} { method: "GET", } }

/// Response of [`CheckGrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGrantOutput {
    pub status: Option<i64>,
}
model! { CheckGrantOutput {
    0 "Status" status: i64
} }

/// Creates policy: `CreatePolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    /// Required. 1 to 32 characters.
    pub name: String,
    pub port_version: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreatePolicy(name: String, r#type: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Name" name, 1 "PortVersion" port_version: String, 2 "Type" r#type
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub id: Option<String>,
}
model! { CreatePolicyOutput {
    0 "Id" id: String
} }

/// Deletes blackhole: `DeleteBlackhole` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DeleteBlackhole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackhole {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteBlackhole(instance_id: String, ip: String) "DeleteBlackhole" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "RegionId" region_id: String, 3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteBlackhole`]: empty.
pub type DeleteBlackholeOutput = Empty;

/// Deletes ip: `DeleteIp` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DeleteIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: String,
    pub region_id: Option<String>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
}
operation! { DeleteIp(instance_id: String, ip_list: String) "DeleteIp" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteIp`]: empty.
pub type DeleteIpOutput = Empty;

/// Deletes policy: `DeletePolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub id: String,
}
operation! { DeletePolicy(id: String) "DeletePolicy" -> Empty {
    0 "Id" id
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes rd member list: `DeleteRdMemberList` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DeleteRdMemberList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRdMemberList {
    /// Required.
    pub member_list: Vec<DeleteRdMemberListMemberList>,
}
operation! { DeleteRdMemberList(member_list: Vec<DeleteRdMemberListMemberList>) "DeleteRdMemberList" -> Empty {
    0 "MemberList" member_list
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteRdMemberList`]: empty.
pub type DeleteRdMemberListOutput = Empty;

/// In the request of [`DeleteRdMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRdMemberListMemberList {
    pub uid: Option<String>,
}
input! { DeleteRdMemberListMemberList() {
    0 "Uid" uid: String
} }

/// Describes asset group: `DescribeAssetGroup` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeAssetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroup {
    pub name: Option<String>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeAssetGroup(region: String, r#type: String) "DescribeAssetGroup" -> DescribeAssetGroupOutput {
    0 "Name" name: String, 1 "Region" region, 2 "RegionId" region_id: String, 3 "Type" r#type
} }

/// Response of [`DescribeAssetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroupOutput {
    pub asset_group_list: Vec<DescribeAssetGroupAssetGroupList>,
    pub total: Option<i64>,
}
model! { DescribeAssetGroupOutput {
    0 "AssetGroupList" asset_group_list: Vec<DescribeAssetGroupAssetGroupList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroupAssetGroupList {
    pub name: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAssetGroupAssetGroupList {
    0 "Name" name: String, 1 "Region" region: String, 2 "Type" r#type: String
} }

/// Describes asset group to instance: `DescribeAssetGroupToInstance` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeAssetGroupToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroupToInstance {
    pub instance_id: Option<String>,
    pub member_uid: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeAssetGroupToInstance() "DescribeAssetGroupToInstance" -> DescribeAssetGroupToInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "MemberUid" member_uid: String, 2 "Name" name: String,
    3 "Region" region: String, 4 "RegionId" region_id: String, 5 "Type" r#type: String
} }

/// Response of [`DescribeAssetGroupToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroupToInstanceOutput {
    pub data_list: Vec<DescribeAssetGroupToInstanceDataList>,
    pub total: Option<i64>,
}
model! { DescribeAssetGroupToInstanceOutput {
    0 "DataList" data_list: Vec<DescribeAssetGroupToInstanceDataList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetGroupToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetGroupToInstanceDataList {
    pub instance_id: Option<String>,
    pub member_uid: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAssetGroupToInstanceDataList {
    0 "InstanceId" instance_id: String, 1 "MemberUid" member_uid: String, 2 "Name" name: String,
    3 "Region" region: String, 4 "Type" r#type: String
} }

/// Describes ddos event: `DescribeDdosEvent` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeDdosEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEvent {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub ip: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`DescribeDdosEvent::new`].
pub struct DescribeDdosEventRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { DescribeDdosEvent { DescribeDdosEventRequired: end_time, instance_id, page_no, page_size, start_time }
    "DescribeDdosEvent" -> DescribeDdosEventOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Ip" ip: String, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String, 7 "StartTime" start_time
} }
paged! { DescribeDdosEvent: DescribeDdosEventEvents = Number "PageNo", "Events" events, total "Total" }

/// Response of [`DescribeDdosEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventOutput {
    pub events: Vec<DescribeDdosEventEvents>,
    pub total: Option<i64>,
}
model! { DescribeDdosEventOutput {
    0 "Events" events: Vec<DescribeDdosEventEvents>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDdosEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventEvents {
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDdosEventEvents {
    0 "EndTime" end_time: i64, 1 "Ip" ip: String, 2 "Mbps" mbps: i64, 3 "Pps" pps: i64, 4 "StartTime" start_time: i64,
    5 "Status" status: String
} }

/// Describes ddos origin instance bill: `DescribeDdosOriginInstanceBill` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeDdosOriginInstanceBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBill {
    pub end_time: Option<i64>,
    pub is_show_list: Option<bool>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeDdosOriginInstanceBill() "DescribeDdosOriginInstanceBill" -> DescribeDdosOriginInstanceBillOutput {
    0 "EndTime" end_time: i64, 1 "IsShowList" is_show_list: bool, 2 "StartTime" start_time: i64, 3 "Type" r#type: String
} }

/// Response of [`DescribeDdosOriginInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillOutput {
    pub asset_status: Option<i64>,
    pub debt_status: Option<i64>,
    pub flow_list: Vec<DescribeDdosOriginInstanceBillFlowList>,
    pub flow_region: BTreeMap<String, Value>,
    pub instance_id: Option<String>,
    pub ip_count: Option<i64>,
    pub ip_count_or_function_list: Vec<
        DescribeDdosOriginInstanceBillIpCountOrFunctionList,
    >,
    pub ip_info: Option<String>,
    pub monthly_summary_list: Vec<DescribeDdosOriginInstanceBillMonthlySummaryList>,
    pub standard_assets_flow_list: Vec<
        DescribeDdosOriginInstanceBillStandardAssetsFlowList,
    >,
    pub standard_assets_flow_region: BTreeMap<String, Value>,
    pub standard_assets_total_flow_cn: Option<i64>,
    pub standard_assets_total_flow_ov: Option<i64>,
    pub status: Option<i64>,
    pub total_flow_cn: Option<i64>,
    pub total_flow_ov: Option<i64>,
}
model! { DescribeDdosOriginInstanceBillOutput {
    0 "AssetStatus" asset_status: i64, 1 "DebtStatus" debt_status: i64,
    2 "FlowList" flow_list: Vec<DescribeDdosOriginInstanceBillFlowList>,
    3 "FlowRegion" flow_region: BTreeMap<String, Value>, 4 "InstanceId" instance_id: String, 5 "IpCount" ip_count: i64,
    6 "IpCountOrFunctionList" ip_count_or_function_list: Vec<DescribeDdosOriginInstanceBillIpCountOrFunctionList>,
    7 "IpInfo" ip_info: String,
    8 "MonthlySummaryList" monthly_summary_list: Vec<DescribeDdosOriginInstanceBillMonthlySummaryList>,
    9 "StandardAssetsFlowList" standard_assets_flow_list: Vec<DescribeDdosOriginInstanceBillStandardAssetsFlowList>,
    10 "StandardAssetsFlowRegion" standard_assets_flow_region: BTreeMap<String, Value>,
    11 "StandardAssetsTotalFlowCn" standard_assets_total_flow_cn: i64,
    12 "StandardAssetsTotalFlowOv" standard_assets_total_flow_ov: i64, 13 "Status" status: i64,
    14 "TotalFlowCn" total_flow_cn: i64, 15 "TotalFlowOv" total_flow_ov: i64
} }

/// In the response of [`DescribeDdosOriginInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillFlowList {
    pub member_flow: Option<String>,
    pub region_flow: Option<String>,
    pub time: Option<i64>,
    pub total_bill_flow: Option<i64>,
    pub total_flow: Option<i64>,
}
model! { DescribeDdosOriginInstanceBillFlowList {
    0 "MemberFlow" member_flow: String, 1 "RegionFlow" region_flow: String, 2 "Time" time: i64,
    3 "TotalBillFlow" total_bill_flow: i64, 4 "TotalFlow" total_flow: i64
} }

/// In the response of [`DescribeDdosOriginInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillIpCountOrFunctionList {
    pub coverage: Option<String>,
    pub ip_cnt_cn: Option<i64>,
    pub ip_cnt_ov: Option<i64>,
    pub member_ip_cnt: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeDdosOriginInstanceBillIpCountOrFunctionList {
    0 "Coverage" coverage: String, 1 "IpCntCn" ip_cnt_cn: i64, 2 "IpCntOv" ip_cnt_ov: i64,
    3 "MemberIpCnt" member_ip_cnt: String, 4 "Time" time: i64
} }

/// In the response of [`DescribeDdosOriginInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillMonthlySummaryList {
    pub enable_days: Option<i64>,
    pub flow_cn: Option<i64>,
    pub flow_intl: Option<i64>,
    pub ip_count_cn: Option<i64>,
    pub ip_count_intl: Option<i64>,
    pub member_uid: Option<String>,
    pub standard_assets_flow_cn: Option<i64>,
    pub standard_assets_flow_intl: Option<i64>,
    pub uid: Option<String>,
}
model! { DescribeDdosOriginInstanceBillMonthlySummaryList {
    0 "EnableDays" enable_days: i64, 1 "FlowCn" flow_cn: i64, 2 "FlowIntl" flow_intl: i64,
    3 "IpCountCn" ip_count_cn: i64, 4 "IpCountIntl" ip_count_intl: i64, 5 "MemberUid" member_uid: String,
    6 "StandardAssetsFlowCn" standard_assets_flow_cn: i64, 7 "StandardAssetsFlowIntl" standard_assets_flow_intl: i64,
    8 "Uid" uid: String
} }

/// In the response of [`DescribeDdosOriginInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillStandardAssetsFlowList {
    pub member_flow: Option<String>,
    pub region_flow: Option<String>,
    pub time: Option<i64>,
    pub total_flow: Option<i64>,
}
model! { DescribeDdosOriginInstanceBillStandardAssetsFlowList {
    0 "MemberFlow" member_flow: String, 1 "RegionFlow" region_flow: String, 2 "Time" time: i64,
    3 "TotalFlow" total_flow: i64
} }

/// Describes excpetion count: `DescribeExcpetionCount` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeExcpetionCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcpetionCount {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeExcpetionCount() "DescribeExcpetionCount" -> DescribeExcpetionCountOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeExcpetionCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExcpetionCountOutput {
    pub exception_ip_count: Option<i64>,
    pub expire_time_count: Option<i64>,
}
model! { DescribeExcpetionCountOutput {
    0 "ExceptionIpCount" exception_ip_count: i64, 1 "ExpireTimeCount" expire_time_count: i64
} }

/// Describes instance list: `DescribeInstanceList` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub instance_id_list: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_list: Option<Vec<String>>,
    pub ip: Option<String>,
    pub ip_version: Option<String>,
    pub orderby: Option<String>,
    pub orderdire: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeInstanceListTag>>,
}
operation! { DescribeInstanceList(page_no: i64, page_size: i64) "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "InstanceIdList" instance_id_list: String, 1 "InstanceType" instance_type: String,
    2 "InstanceTypeList" instance_type_list: Vec<String>, 3 "Ip" ip: String, 4 "IpVersion" ip_version: String,
    5 "Orderby" orderby: String, 6 "Orderdire" orderdire: String, 7 "PageNo" page_no, 8 "PageSize" page_size,
    9 "RegionId" region_id: String, 10 "Remark" remark: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tag" tag: Vec<DescribeInstanceListTag>
} }
paged! { DescribeInstanceList: DescribeInstanceListInstanceList =
    Number "PageNo", "InstanceList" instance_list, total "Total" }

/// In the request of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstanceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub instance_list: Vec<DescribeInstanceListInstanceList>,
    pub total: Option<i64>,
}
model! { DescribeInstanceListOutput {
    0 "InstanceList" instance_list: Vec<DescribeInstanceListInstanceList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListInstanceList {
    pub auto_protect_condition: Option<DescribeInstanceListAutoProtectCondition>,
    pub auto_renewal: Option<bool>,
    pub blackholding_count: Option<String>,
    pub commodity_type: Option<String>,
    pub coverage_type: Option<i64>,
    pub debt_status: Option<i64>,
    pub expire_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip_type: Option<String>,
    pub log_ext: Option<String>,
    pub product: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceListInstanceList {
    0 "AutoProtectCondition" auto_protect_condition: DescribeInstanceListAutoProtectCondition,
    1 "AutoRenewal" auto_renewal: bool, 2 "BlackholdingCount" blackholding_count: String,
    3 "CommodityType" commodity_type: String, 4 "CoverageType" coverage_type: i64, 5 "DebtStatus" debt_status: i64,
    6 "ExpireTime" expire_time: i64, 7 "GmtCreate" gmt_create: i64, 8 "InstanceId" instance_id: String,
    9 "InstanceType" instance_type: String, 10 "IpType" ip_type: String, 11 "LogExt" log_ext: String,
    12 "Product" product: String, 13 "Remark" remark: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "Status" status: String
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListAutoProtectCondition {
    pub events: Vec<String>,
}
model! { DescribeInstanceListAutoProtectCondition {
    0 "Events" events: Vec<String>
} }

/// Describes instance specs: `DescribeInstanceSpecs` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeInstanceSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecs {
    /// Required.
    pub instance_id_list: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeInstanceSpecs(instance_id_list: String) "DescribeInstanceSpecs" -> DescribeInstanceSpecsOutput {
    0 "InstanceIdList" instance_id_list, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsOutput {
    pub instance_specs: Vec<DescribeInstanceSpecsInstanceSpecs>,
}
model! { DescribeInstanceSpecsOutput {
    0 "InstanceSpecs" instance_specs: Vec<DescribeInstanceSpecsInstanceSpecs>
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsInstanceSpecs {
    pub available_defense_times: Option<i64>,
    pub available_delete_blackhole_count: Option<String>,
    pub defense_times_percent: Option<i64>,
    pub downgrade_status: Option<i64>,
    pub instance_id: Option<String>,
    pub is_full_defense_mode: Option<i64>,
    pub pack_config: Option<DescribeInstanceSpecsPackConfig>,
    pub region: Option<String>,
    pub total_defense_times: Option<i64>,
}
model! { DescribeInstanceSpecsInstanceSpecs {
    0 "AvailableDefenseTimes" available_defense_times: i64,
    1 "AvailableDeleteBlackholeCount" available_delete_blackhole_count: String,
    2 "DefenseTimesPercent" defense_times_percent: i64, 3 "DowngradeStatus" downgrade_status: i64,
    4 "InstanceId" instance_id: String, 5 "IsFullDefenseMode" is_full_defense_mode: i64,
    6 "PackConfig" pack_config: DescribeInstanceSpecsPackConfig, 7 "Region" region: String,
    8 "TotalDefenseTimes" total_defense_times: i64
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsPackConfig {
    pub bandwidth: Option<i64>,
    pub bind_ip_count: Option<i64>,
    pub elastic_bw_mbps: Option<i64>,
    pub elastic_bw_mode: Option<String>,
    pub ip_advance_thre: Option<i64>,
    pub ip_basic_thre: Option<i64>,
    pub ip_spec: Option<i64>,
    pub normal_bandwidth: Option<i64>,
    pub pack_adv_thre: Option<i64>,
    pub pack_basic_thre: Option<i64>,
}
model! { DescribeInstanceSpecsPackConfig {
    0 "Bandwidth" bandwidth: i64, 1 "BindIpCount" bind_ip_count: i64, 2 "ElasticBwMbps" elastic_bw_mbps: i64,
    3 "ElasticBwMode" elastic_bw_mode: String, 4 "IpAdvanceThre" ip_advance_thre: i64,
    5 "IpBasicThre" ip_basic_thre: i64, 6 "IpSpec" ip_spec: i64, 7 "NormalBandwidth" normal_bandwidth: i64,
    8 "PackAdvThre" pack_adv_thre: i64, 9 "PackBasicThre" pack_basic_thre: i64
} }

/// Describes network layer intercepts: `DescribeNetworkLayerIntercepts` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeNetworkLayerIntercepts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkLayerIntercepts {
    pub destination_ip: Option<String>,
    /// 1 to 65535.
    pub destination_port: Option<i64>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub network_protocol: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub protocol_number: Option<i64>,
    /// 1 to 65535.
    pub source_port: Option<i64>,
    pub src_ip: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeNetworkLayerIntercepts(end_time: i64, instance_id: String, start_time: i64)
    "DescribeNetworkLayerIntercepts" -> DescribeNetworkLayerInterceptsOutput {
    0 "DestinationIp" destination_ip: String, 1 "DestinationPort" destination_port: i64, 2 "EndTime" end_time,
    3 "InstanceId" instance_id, 4 "NetworkProtocol" network_protocol: String, 5 "Page" page: i64,
    6 "PageSize" page_size: i64, 7 "ProtocolNumber" protocol_number: i64, 8 "SourcePort" source_port: i64,
    9 "SrcIp" src_ip: String, 10 "StartTime" start_time
} }

/// Response of [`DescribeNetworkLayerIntercepts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkLayerInterceptsOutput {
    pub interception_record_count: Option<i64>,
    pub interception_records: Vec<DescribeNetworkLayerInterceptsInterceptionRecords>,
    pub total_cnt: Option<String>,
}
model! { DescribeNetworkLayerInterceptsOutput {
    0 "InterceptionRecordCount" interception_record_count: i64,
    1 "InterceptionRecords" interception_records: Vec<DescribeNetworkLayerInterceptsInterceptionRecords>,
    2 "TotalCnt" total_cnt: String
} }

/// In the response of [`DescribeNetworkLayerIntercepts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkLayerInterceptsInterceptionRecords {
    pub destination_ip: Option<String>,
    pub destination_port: Option<String>,
    pub intercept_action: Option<String>,
    pub intercept_count: Option<i64>,
    pub intercept_end_time: Option<i64>,
    pub intercept_module: Option<String>,
    pub intercept_start_time: Option<i64>,
    pub network_protocol: Option<String>,
    pub protocol_number: Option<String>,
    pub source_ip: Option<String>,
    pub source_port: Option<String>,
}
model! { DescribeNetworkLayerInterceptsInterceptionRecords {
    0 "DestinationIp" destination_ip: String, 1 "DestinationPort" destination_port: String,
    2 "InterceptAction" intercept_action: String, 3 "InterceptCount" intercept_count: i64,
    4 "InterceptEndTime" intercept_end_time: i64, 5 "InterceptModule" intercept_module: String,
    6 "InterceptStartTime" intercept_start_time: i64, 7 "NetworkProtocol" network_protocol: String,
    8 "ProtocolNumber" protocol_number: String, 9 "SourceIp" source_ip: String, 10 "SourcePort" source_port: String
} }

/// Describes op entities: `DescribeOpEntities` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeOpEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntities {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub op_action: Option<i64>,
    pub order_by: Option<String>,
    pub order_dir: Option<String>,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeOpEntities(current_page: i64, end_time: i64, page_size: i64, start_time: i64)
    "DescribeOpEntities" -> DescribeOpEntitiesOutput {
    0 "CurrentPage" current_page, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "OpAction" op_action: i64,
    4 "OrderBy" order_by: String, 5 "OrderDir" order_dir: String, 6 "PageSize" page_size,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "StartTime" start_time
} }
paged! { DescribeOpEntities: DescribeOpEntitiesOpEntities =
    Number "CurrentPage", "OpEntities" op_entities, total "TotalCount" }

/// Response of [`DescribeOpEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntitiesOutput {
    pub op_entities: Vec<DescribeOpEntitiesOpEntities>,
    pub total_count: Option<i64>,
}
model! { DescribeOpEntitiesOutput {
    0 "OpEntities" op_entities: Vec<DescribeOpEntitiesOpEntities>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOpEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntitiesOpEntities {
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    pub gmt_create: Option<i64>,
    pub op_account: Option<String>,
    pub op_action: Option<i64>,
    pub op_desc: Option<String>,
}
model! { DescribeOpEntitiesOpEntities {
    0 "EntityObject" entity_object: String, 1 "EntityType" entity_type: i64, 2 "GmtCreate" gmt_create: i64,
    3 "OpAccount" op_account: String, 4 "OpAction" op_action: i64, 5 "OpDesc" op_desc: String
} }

/// Describes pack ip list: `DescribePackIpList` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribePackIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIpList {
    /// Required.
    pub instance_id: String,
    pub ip: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub product_name: Option<String>,
    pub region_id: Option<String>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
}
operation! { DescribePackIpList(instance_id: String, page_no: i64, page_size: i64)
    "DescribePackIpList" -> DescribePackIpListOutput {
    0 "InstanceId" instance_id, 1 "Ip" ip: String, 2 "MemberUid" member_uid: String, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "ProductName" product_name: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribePackIpList: DescribePackIpListIpList = Number "PageNo", "IpList" ip_list, total "Total" }

/// Response of [`DescribePackIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIpListOutput {
    pub code: Option<String>,
    pub ip_list: Vec<DescribePackIpListIpList>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribePackIpListOutput {
    0 "Code" code: String, 1 "IpList" ip_list: Vec<DescribePackIpListIpList>, 2 "Success" success: bool,
    3 "Total" total: i64
} }

/// In the response of [`DescribePackIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIpListIpList {
    pub ip: Option<String>,
    pub member_uid: Option<String>,
    pub nsm_expire_at: Option<i64>,
    pub nsm_start_at: Option<i64>,
    pub nsm_status: Option<i64>,
    pub product: Option<String>,
    pub region: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { DescribePackIpListIpList {
    0 "Ip" ip: String, 1 "MemberUid" member_uid: String, 2 "NsmExpireAt" nsm_expire_at: i64,
    3 "NsmStartAt" nsm_start_at: i64, 4 "NsmStatus" nsm_status: i64, 5 "Product" product: String,
    6 "Region" region: String, 7 "Remark" remark: String, 8 "Status" status: String
} }

/// Describes rd member list: `DescribeRdMemberList` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeRdMemberList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdMemberList {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_directory_id: Option<String>,
}
operation! { DescribeRdMemberList() "DescribeRdMemberList" -> DescribeRdMemberListOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "ResourceDirectoryId" resource_directory_id: String
} }
paged! { DescribeRdMemberList: DescribeRdMemberListMemberList =
    Number "PageNo", "MemberList" member_list, total "Total" }

/// Response of [`DescribeRdMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdMemberListOutput {
    pub member_list: Vec<DescribeRdMemberListMemberList>,
    pub total: Option<i64>,
}
model! { DescribeRdMemberListOutput {
    0 "MemberList" member_list: Vec<DescribeRdMemberListMemberList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeRdMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdMemberListMemberList {
    pub gmt_create: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<String>,
}
model! { DescribeRdMemberListMemberList {
    0 "GmtCreate" gmt_create: i64, 1 "Name" name: String, 2 "Uid" uid: String
} }

/// Describes rd status: `DescribeRdStatus` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeRdStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdStatus {}
operation! { DescribeRdStatus() "DescribeRdStatus" -> DescribeRdStatusOutput {} }

/// Response of [`DescribeRdStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdStatusOutput {
    pub current_uid: Option<String>,
    pub current_uid_type: Option<String>,
    pub enabled: Option<bool>,
    pub local_enable: Option<bool>,
    pub master_uid: Option<String>,
    pub remote_enable: Option<bool>,
    pub root_uid: Option<String>,
    pub service_principal_enabled: Option<bool>,
}
model! { DescribeRdStatusOutput {
    0 "CurrentUid" current_uid: String, 1 "CurrentUidType" current_uid_type: String, 2 "Enabled" enabled: bool,
    3 "LocalEnable" local_enable: bool, 4 "MasterUid" master_uid: String, 5 "RemoteEnable" remote_enable: bool,
    6 "RootUid" root_uid: String, 7 "ServicePrincipalEnabled" service_principal_enabled: bool
} }

/// Describes regions: `DescribeRegions` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub regions: Vec<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: String, 1 "Regions" regions: Vec<DescribeRegionsRegions>, 2 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_en_name: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionEnName" region_en_name: String, 1 "RegionId" region_id: String, 2 "RegionName" region_name: String
} }

/// Describes traffic: `DescribeTraffic` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DescribeTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraffic {
    pub end_time: Option<i64>,
    pub flow_type: Option<String>,
    pub instance_id: Option<String>,
    pub interval: Option<i64>,
    pub ip: Option<String>,
    pub ipnet: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeTraffic(start_time: i64) "DescribeTraffic" -> DescribeTrafficOutput {
    0 "EndTime" end_time: i64, 1 "FlowType" flow_type: String, 2 "InstanceId" instance_id: String,
    3 "Interval" interval: i64, 4 "Ip" ip: String, 5 "Ipnet" ipnet: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "StartTime" start_time
} }

/// Response of [`DescribeTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficOutput {
    pub flow_list: Vec<DescribeTrafficFlowList>,
}
model! { DescribeTrafficOutput {
    0 "FlowList" flow_list: Vec<DescribeTrafficFlowList>
} }

/// In the response of [`DescribeTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficFlowList {
    pub attack_bps: Option<i64>,
    pub attack_pps: Option<i64>,
    pub flow_type: Option<String>,
    pub kbps: Option<i64>,
    pub name: Option<String>,
    pub pps: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeTrafficFlowList {
    0 "AttackBps" attack_bps: i64, 1 "AttackPps" attack_pps: i64, 2 "FlowType" flow_type: String, 3 "Kbps" kbps: i64,
    4 "Name" name: String, 5 "Pps" pps: i64, 6 "Time" time: i64
} }

/// Detaches from policy: `DetachFromPolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DetachFromPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFromPolicy {
    /// Required.
    pub ip_port_protocol_list: Vec<DetachFromPolicyIpPortProtocolList>,
    /// Required.
    pub policy_type: String,
    pub port_version: Option<String>,
}
operation! { DetachFromPolicy(ip_port_protocol_list: Vec<DetachFromPolicyIpPortProtocolList>, policy_type: String)
    "DetachFromPolicy" -> Empty {
    0 "IpPortProtocolList" ip_port_protocol_list, 1 "PolicyType" policy_type, 2 "PortVersion" port_version: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetachFromPolicy`]: empty.
pub type DetachFromPolicyOutput = Empty;

/// In the request of [`DetachFromPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFromPolicyIpPortProtocolList {
    /// Required.
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
}
input! { DetachFromPolicyIpPortProtocolList(ip: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "PortRange" port_range: String, 3 "Protocol" protocol: String
} }

/// `DettachAssetGroupToInstance` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/DettachAssetGroupToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DettachAssetGroupToInstance {
    /// Required.
    pub asset_group_list: Vec<DettachAssetGroupToInstanceAssetGroupList>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! {
    DettachAssetGroupToInstance(asset_group_list: Vec<DettachAssetGroupToInstanceAssetGroupList>, instance_id: String)
    "DettachAssetGroupToInstance" -> Empty {
    0 "AssetGroupList" asset_group_list, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DettachAssetGroupToInstance`]: empty.
pub type DettachAssetGroupToInstanceOutput = Empty;

/// In the request of [`DettachAssetGroupToInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DettachAssetGroupToInstanceAssetGroupList {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { DettachAssetGroupToInstanceAssetGroupList(name: String, region: String, r#type: String) {
    0 "Name" name: String, 1 "Region" region: String, 2 "Type" r#type: String
} }

/// Gets sls open status: `GetSlsOpenStatus` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/GetSlsOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSlsOpenStatus {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { GetSlsOpenStatus() "GetSlsOpenStatus" -> GetSlsOpenStatusOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`GetSlsOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSlsOpenStatusOutput {
    pub sls_open_status: Option<bool>,
}
model! { GetSlsOpenStatusOutput {
    0 "SlsOpenStatus" sls_open_status: bool
} }

/// Lists opened access log instances: `ListOpenedAccessLogInstances` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ListOpenedAccessLogInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenedAccessLogInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListOpenedAccessLogInstances() "ListOpenedAccessLogInstances" -> ListOpenedAccessLogInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceGroupId" resource_group_id: String
} }
paged! { ListOpenedAccessLogInstances: ListOpenedAccessLogInstancesSlsConfigStatus =
    Number "PageNumber", "SlsConfigStatus" sls_config_status, total "TotalCount" }

/// Response of [`ListOpenedAccessLogInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenedAccessLogInstancesOutput {
    pub sls_config_status: Vec<ListOpenedAccessLogInstancesSlsConfigStatus>,
    pub total_count: Option<i64>,
}
model! { ListOpenedAccessLogInstancesOutput {
    0 "SlsConfigStatus" sls_config_status: Vec<ListOpenedAccessLogInstancesSlsConfigStatus>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOpenedAccessLogInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenedAccessLogInstancesSlsConfigStatus {
    pub enable: Option<bool>,
    pub instance_id: Option<String>,
}
model! { ListOpenedAccessLogInstancesSlsConfigStatus {
    0 "Enable" enable: bool, 1 "InstanceId" instance_id: String
} }

/// Lists policy: `ListPolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ListPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicy {
    pub name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListPolicy() "ListPolicy" -> ListPolicyOutput {
    0 "Name" name: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "ProductType" product_type: String,
    4 "Type" r#type: String
} }
paged! { ListPolicy: ListPolicyPolicyList = Number "PageNo", "PolicyList" policy_list, total "Total" }

/// Response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyOutput {
    pub policy_list: Vec<ListPolicyPolicyList>,
    pub total: Option<i64>,
}
model! { ListPolicyOutput {
    0 "PolicyList" policy_list: Vec<ListPolicyPolicyList>, 1 "Total" total: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyPolicyList {
    pub attached_count: Option<i64>,
    pub content: Option<ListPolicyContent>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPolicyPolicyList {
    0 "AttachedCount" attached_count: i64, 1 "Content" content: ListPolicyContent, 2 "Id" id: String,
    3 "Name" name: String, 4 "Remark" remark: String, 5 "Type" r#type: String
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyContent {
    pub black_ip_list_expire_at: Option<i64>,
    pub enable_drop_icmp: Option<bool>,
    pub enable_intelligence: Option<bool>,
    pub enable_l4_defense: Option<bool>,
    pub finger_print_rule_list: Vec<ListPolicyFingerPrintRuleList>,
    pub intelligence_level: Option<String>,
    pub l4_rule_list: Vec<ListPolicyL4RuleList>,
    pub port_rule_list: Vec<ListPolicyPortRuleList>,
    pub port_version: Option<String>,
    pub reflect_block_udp_port_list: Vec<i64>,
    pub region_block_country_list: Vec<i64>,
    pub region_block_province_list: Vec<i64>,
    pub sip_defense: Option<ListPolicySipDefense>,
    pub source_block_list: Vec<ListPolicySourceBlockList>,
    pub source_limit: Option<ListPolicySourceLimit>,
    pub whiten_gfbr_nets: Option<bool>,
}
model! { ListPolicyContent {
    0 "BlackIpListExpireAt" black_ip_list_expire_at: i64, 1 "EnableDropIcmp" enable_drop_icmp: bool,
    2 "EnableIntelligence" enable_intelligence: bool, 3 "EnableL4Defense" enable_l4_defense: bool,
    4 "FingerPrintRuleList" finger_print_rule_list: Vec<ListPolicyFingerPrintRuleList>,
    5 "IntelligenceLevel" intelligence_level: String, 6 "L4RuleList" l4_rule_list: Vec<ListPolicyL4RuleList>,
    7 "PortRuleList" port_rule_list: Vec<ListPolicyPortRuleList>, 8 "PortVersion" port_version: String,
    9 "ReflectBlockUdpPortList" reflect_block_udp_port_list: Vec<i64>,
    10 "RegionBlockCountryList" region_block_country_list: Vec<i64>,
    11 "RegionBlockProvinceList" region_block_province_list: Vec<i64>,
    12 "SipDefense" sip_defense: ListPolicySipDefense,
    13 "SourceBlockList" source_block_list: Vec<ListPolicySourceBlockList>,
    14 "SourceLimit" source_limit: ListPolicySourceLimit, 15 "WhitenGfbrNets" whiten_gfbr_nets: bool
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyFingerPrintRuleList {
    pub dst_port_end: Option<i64>,
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    pub match_action: Option<String>,
    pub max_pkt_len: Option<i64>,
    pub min_pkt_len: Option<i64>,
    pub offset: Option<i64>,
    pub payload_bytes: Option<String>,
    pub protocol: Option<String>,
    pub rate_value: Option<i64>,
    pub seq_no: Option<i64>,
    pub src_port_end: Option<i64>,
    pub src_port_start: Option<i64>,
}
model! { ListPolicyFingerPrintRuleList {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "MaxPktLen" max_pkt_len: i64, 5 "MinPktLen" min_pkt_len: i64,
    6 "Offset" offset: i64, 7 "PayloadBytes" payload_bytes: String, 8 "Protocol" protocol: String,
    9 "RateValue" rate_value: i64, 10 "SeqNo" seq_no: i64, 11 "SrcPortEnd" src_port_end: i64,
    12 "SrcPortStart" src_port_start: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyL4RuleList {
    pub action: Option<String>,
    pub condition_list: Vec<ListPolicyConditionList>,
    pub limited: Option<i64>,
    pub r#match: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
}
model! { ListPolicyL4RuleList {
    0 "Action" action: String, 1 "ConditionList" condition_list: Vec<ListPolicyConditionList>, 2 "Limited" limited: i64,
    3 "Match" r#match: String, 4 "Method" method: String, 5 "Name" name: String, 6 "Priority" priority: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyConditionList {
    pub arg: Option<String>,
    pub content: Option<String>,
    pub depth: Option<i64>,
    pub encode: Option<String>,
    pub offset: Option<ListPolicyOffset>,
    pub pattern: Option<String>,
    pub position: Option<i64>,
}
model! { ListPolicyConditionList {
    0 "Arg" arg: String, 1 "Content" content: String, 2 "Depth" depth: i64, 3 "Encode" encode: String,
    4 "Offset" offset: ListPolicyOffset, 5 "Pattern" pattern: String, 6 "Position" position: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyOffset {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { ListPolicyOffset {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyPortRuleList {
    pub dst_port_end: Option<i64>,
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    pub match_action: Option<String>,
    pub protocol: Option<String>,
    pub seq_no: Option<i64>,
    pub src_port_end: Option<i64>,
    pub src_port_start: Option<i64>,
}
model! { ListPolicyPortRuleList {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "Protocol" protocol: String, 5 "SeqNo" seq_no: i64,
    6 "SrcPortEnd" src_port_end: i64, 7 "SrcPortStart" src_port_start: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicySipDefense {
    pub enable: Option<bool>,
    pub level: Option<String>,
    pub sip_defend: Option<bool>,
    pub sip_learn: Option<bool>,
    pub sip_module: Option<bool>,
    pub sip_port: Option<String>,
    pub sip_rate: Option<i64>,
    pub sip_start_mbps: Option<i64>,
    pub sip_start_pps: Option<i64>,
}
model! { ListPolicySipDefense {
    0 "Enable" enable: bool, 1 "Level" level: String, 2 "SipDefend" sip_defend: bool, 3 "SipLearn" sip_learn: bool,
    4 "SipModule" sip_module: bool, 5 "SipPort" sip_port: String, 6 "SipRate" sip_rate: i64,
    7 "SipStartMbps" sip_start_mbps: i64, 8 "SipStartPps" sip_start_pps: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicySourceBlockList {
    pub block_expire_seconds: Option<i64>,
    pub every_seconds: Option<i64>,
    pub exceed_limit_times: Option<i64>,
    pub r#type: Option<i64>,
}
model! { ListPolicySourceBlockList {
    0 "BlockExpireSeconds" block_expire_seconds: i64, 1 "EverySeconds" every_seconds: i64,
    2 "ExceedLimitTimes" exceed_limit_times: i64, 3 "Type" r#type: i64
} }

/// In the response of [`ListPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicySourceLimit {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    pub syn_bps: Option<i64>,
    pub syn_pps: Option<i64>,
}
model! { ListPolicySourceLimit {
    0 "Bps" bps: i64, 1 "Pps" pps: i64, 2 "SynBps" syn_bps: i64, 3 "SynPps" syn_pps: i64
} }

/// Lists policy attachment: `ListPolicyAttachment` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ListPolicyAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachment {
    pub ip_port_protocol_list: Option<Vec<ListPolicyAttachmentIpPortProtocolList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub port_version: Option<String>,
}
operation! { ListPolicyAttachment() "ListPolicyAttachment" -> ListPolicyAttachmentOutput {
    0 "IpPortProtocolList" ip_port_protocol_list: Vec<ListPolicyAttachmentIpPortProtocolList>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "PolicyId" policy_id: String, 4 "PolicyType" policy_type: String,
    5 "PortVersion" port_version: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListPolicyAttachment: ListPolicyAttachmentAttachmentList =
    Number "PageNo", "AttachmentList" attachment_list, total "Total" }

/// In the request of [`ListPolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentIpPortProtocolList {
    /// Required.
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
}
input! { ListPolicyAttachmentIpPortProtocolList(ip: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "PortRange" port_range: String, 3 "Protocol" protocol: String
} }

/// Response of [`ListPolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentOutput {
    pub attachment_list: Vec<ListPolicyAttachmentAttachmentList>,
    pub total: Option<i64>,
}
model! { ListPolicyAttachmentOutput {
    0 "AttachmentList" attachment_list: Vec<ListPolicyAttachmentAttachmentList>, 1 "Total" total: i64
} }

/// In the response of [`ListPolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyAttachmentAttachmentList {
    pub ip: Option<String>,
    pub member_uid: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_remark: Option<String>,
    pub policy_type: Option<String>,
    pub port: Option<i64>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
    pub region: Option<String>,
}
model! { ListPolicyAttachmentAttachmentList {
    0 "Ip" ip: String, 1 "MemberUid" member_uid: String, 2 "PolicyId" policy_id: String,
    3 "PolicyName" policy_name: String, 4 "PolicyRemark" policy_remark: String, 5 "PolicyType" policy_type: String,
    6 "Port" port: i64, 7 "PortRange" port_range: String, 8 "Protocol" protocol: String, 9 "Region" region: String
} }

/// Lists tag keys: `ListTagKeys` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(region_id: String, resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTagKeys = Number "CurrentPage", "TagKeys" tag_keys, total "TotalCount" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Vec<ListTagKeysTagKeys>,
    pub total_count: Option<i64>,
}
model! { ListTagKeysOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TagKeys" tag_keys: Vec<ListTagKeysTagKeys>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTagKeys {
    pub tag_count: Option<i64>,
    pub tag_key: Option<String>,
}
model! { ListTagKeysTagKeys {
    0 "TagCount" tag_count: i64, 1 "TagKey" tag_key: String
} }

/// Lists tag resources: `ListTagResources` of `ddosbgp` 2018-07-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies policy: `ModifyPolicy` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ModifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    /// Required.
    pub action_type: i64,
    pub content: Option<ModifyPolicyContentItem>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub port_version: Option<String>,
}
operation! { ModifyPolicy(action_type: i64, id: String) "ModifyPolicy" -> Empty {
    0 "ActionType" action_type, 1 "Content" content: ModifyPolicyContentItem, 2 "Id" id, 3 "Name" name: String,
    4 "PortVersion" port_version: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ModifyPolicy`]: empty.
pub type ModifyPolicyOutput = Empty;

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentItem {
    pub black_ip_list: Option<Vec<String>>,
    pub black_ip_list_expire_at: Option<i64>,
    pub enable_drop_icmp: Option<bool>,
    pub enable_intelligence: Option<bool>,
    pub enable_l4_defense: Option<bool>,
    pub finger_print_rule_list: Option<Vec<ModifyPolicyFingerPrintRuleList>>,
    pub intelligence_level: Option<String>,
    pub l4_rule_list: Option<Vec<ModifyPolicyL4RuleList>>,
    pub port_rule_list: Option<Vec<ModifyPolicyPortRuleList>>,
    pub reflect_block_udp_port_list: Option<Vec<i64>>,
    pub region_block_country_list: Option<Vec<i64>>,
    pub region_block_province_list: Option<Vec<i64>>,
    pub sip_defense: Option<ModifyPolicySipDefense>,
    pub source_block_list: Option<Vec<ModifyPolicySourceBlockList>>,
    pub source_limit: Option<ModifyPolicySourceLimit>,
    pub white_ip_list: Option<Vec<String>>,
    pub whiten_gfbr_nets: Option<bool>,
}
input! { ModifyPolicyContentItem() {
    0 "BlackIpList" black_ip_list: Vec<String>, 1 "BlackIpListExpireAt" black_ip_list_expire_at: i64,
    2 "EnableDropIcmp" enable_drop_icmp: bool, 3 "EnableIntelligence" enable_intelligence: bool,
    4 "EnableL4Defense" enable_l4_defense: bool,
    5 "FingerPrintRuleList" finger_print_rule_list: Vec<ModifyPolicyFingerPrintRuleList>,
    6 "IntelligenceLevel" intelligence_level: String, 7 "L4RuleList" l4_rule_list: Vec<ModifyPolicyL4RuleList>,
    8 "PortRuleList" port_rule_list: Vec<ModifyPolicyPortRuleList>,
    9 "ReflectBlockUdpPortList" reflect_block_udp_port_list: Vec<i64>,
    10 "RegionBlockCountryList" region_block_country_list: Vec<i64>,
    11 "RegionBlockProvinceList" region_block_province_list: Vec<i64>,
    12 "SipDefense" sip_defense: ModifyPolicySipDefense,
    13 "SourceBlockList" source_block_list: Vec<ModifyPolicySourceBlockList>,
    14 "SourceLimit" source_limit: ModifyPolicySourceLimit, 15 "WhiteIpList" white_ip_list: Vec<String>,
    16 "WhitenGfbrNets" whiten_gfbr_nets: bool
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyFingerPrintRuleList {
    /// Required.
    pub dst_port_end: Option<i64>,
    /// Required.
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    /// Required.
    pub match_action: Option<String>,
    /// Required.
    pub max_pkt_len: Option<i64>,
    /// Required.
    pub min_pkt_len: Option<i64>,
    pub offset: Option<i64>,
    pub payload_bytes: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    pub rate_value: Option<i64>,
    /// Required.
    pub seq_no: Option<i64>,
    /// Required.
    pub src_port_end: Option<i64>,
    /// Required.
    pub src_port_start: Option<i64>,
}

/// Arguments of [`ModifyPolicyFingerPrintRuleList::new`].
pub struct ModifyPolicyFingerPrintRuleListRequired {
    pub dst_port_end: i64,
    pub dst_port_start: i64,
    pub match_action: String,
    pub max_pkt_len: i64,
    pub min_pkt_len: i64,
    pub protocol: String,
    pub seq_no: i64,
    pub src_port_end: i64,
    pub src_port_start: i64,
}
input! {
    ModifyPolicyFingerPrintRuleList { ModifyPolicyFingerPrintRuleListRequired: dst_port_end, dst_port_start, match_action, max_pkt_len, min_pkt_len, protocol, seq_no, src_port_end, src_port_start } {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "MaxPktLen" max_pkt_len: i64, 5 "MinPktLen" min_pkt_len: i64,
    6 "Offset" offset: i64, 7 "PayloadBytes" payload_bytes: String, 8 "Protocol" protocol: String,
    9 "RateValue" rate_value: i64, 10 "SeqNo" seq_no: i64, 11 "SrcPortEnd" src_port_end: i64,
    12 "SrcPortStart" src_port_start: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyL4RuleList {
    pub action: Option<String>,
    pub condition_list: Option<Vec<ModifyPolicyConditionList>>,
    pub limited: Option<i64>,
    pub r#match: Option<String>,
    pub method: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub priority: Option<i64>,
}
input! { ModifyPolicyL4RuleList(name: String) {
    0 "Action" action: String, 1 "ConditionList" condition_list: Vec<ModifyPolicyConditionList>,
    2 "Limited" limited: i64, 3 "Match" r#match: String, 4 "Method" method: String, 5 "Name" name: String,
    6 "Priority" priority: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyConditionList {
    pub arg: Option<String>,
    pub content: Option<String>,
    pub depth: Option<i64>,
    pub encode: Option<String>,
    pub offset: Option<ModifyPolicyOffset>,
    pub pattern: Option<String>,
    pub position: Option<i64>,
}
input! { ModifyPolicyConditionList() {
    0 "Arg" arg: String, 1 "Content" content: String, 2 "Depth" depth: i64, 3 "Encode" encode: String,
    4 "Offset" offset: ModifyPolicyOffset, 5 "Pattern" pattern: String, 6 "Position" position: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyOffset {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
input! { ModifyPolicyOffset() {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyPortRuleList {
    /// Required.
    pub dst_port_end: Option<i64>,
    /// Required.
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    /// Required.
    pub match_action: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub seq_no: Option<i64>,
    /// Required.
    pub src_port_end: Option<i64>,
    /// Required.
    pub src_port_start: Option<i64>,
}

/// Arguments of [`ModifyPolicyPortRuleList::new`].
pub struct ModifyPolicyPortRuleListRequired {
    pub dst_port_end: i64,
    pub dst_port_start: i64,
    pub match_action: String,
    pub protocol: String,
    pub seq_no: i64,
    pub src_port_end: i64,
    pub src_port_start: i64,
}
input! {
    ModifyPolicyPortRuleList { ModifyPolicyPortRuleListRequired: dst_port_end, dst_port_start, match_action, protocol, seq_no, src_port_end, src_port_start } {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "Protocol" protocol: String, 5 "SeqNo" seq_no: i64,
    6 "SrcPortEnd" src_port_end: i64, 7 "SrcPortStart" src_port_start: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicySipDefense {
    pub enable: Option<bool>,
    pub level: Option<String>,
    pub sip_defend: Option<bool>,
    pub sip_learn: Option<bool>,
    pub sip_module: Option<bool>,
    pub sip_port: Option<String>,
    pub sip_rate: Option<i64>,
    pub sip_start_mbps: Option<i64>,
    pub sip_start_pps: Option<i64>,
}
input! { ModifyPolicySipDefense() {
    0 "Enable" enable: bool, 1 "Level" level: String, 2 "SipDefend" sip_defend: bool, 3 "SipLearn" sip_learn: bool,
    4 "SipModule" sip_module: bool, 5 "SipPort" sip_port: String, 6 "SipRate" sip_rate: i64,
    7 "SipStartMbps" sip_start_mbps: i64, 8 "SipStartPps" sip_start_pps: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicySourceBlockList {
    /// Required.
    pub block_expire_seconds: Option<i64>,
    /// Required.
    pub every_seconds: Option<i64>,
    /// Required.
    pub exceed_limit_times: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
}
input! {
    ModifyPolicySourceBlockList(block_expire_seconds: i64, every_seconds: i64, exceed_limit_times: i64, r#type: i64) {
    0 "BlockExpireSeconds" block_expire_seconds: i64, 1 "EverySeconds" every_seconds: i64,
    2 "ExceedLimitTimes" exceed_limit_times: i64, 3 "Type" r#type: i64
} }

/// In the request of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicySourceLimit {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    pub syn_bps: Option<i64>,
    pub syn_pps: Option<i64>,
}
input! { ModifyPolicySourceLimit() {
    0 "Bps" bps: i64, 1 "Pps" pps: i64, 2 "SynBps" syn_bps: i64, 3 "SynPps" syn_pps: i64
} }

/// Modifies policy content: `ModifyPolicyContent` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ModifyPolicyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContent {
    pub content: Option<ModifyPolicyContentContent>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub port_version: Option<String>,
}
operation! { ModifyPolicyContent(id: String) "ModifyPolicyContent" -> Empty {
    0 "Content" content: ModifyPolicyContentContent, 1 "Id" id, 2 "Name" name: String,
    3 "PortVersion" port_version: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyPolicyContent`]: empty.
pub type ModifyPolicyContentOutput = Empty;

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentContent {
    pub black_ip_list_expire_at: Option<i64>,
    pub enable_drop_icmp: Option<bool>,
    pub enable_intelligence: Option<bool>,
    pub enable_l4_defense: Option<bool>,
    pub finger_print_rule_list: Option<Vec<ModifyPolicyContentFingerPrintRuleList>>,
    pub intelligence_level: Option<String>,
    pub l4_rule_list: Option<Vec<ModifyPolicyContentL4RuleList>>,
    pub port_rule_list: Option<Vec<ModifyPolicyContentPortRuleList>>,
    pub reflect_block_udp_port_list: Option<Vec<i64>>,
    pub region_block_country_list: Option<Vec<i64>>,
    pub region_block_province_list: Option<Vec<i64>>,
    pub sip_defense: Option<ModifyPolicyContentSipDefense>,
    pub source_block_list: Option<Vec<ModifyPolicyContentSourceBlockList>>,
    pub source_limit: Option<ModifyPolicyContentSourceLimit>,
    pub whiten_gfbr_nets: Option<bool>,
}
input! { ModifyPolicyContentContent() {
    0 "BlackIpListExpireAt" black_ip_list_expire_at: i64, 1 "EnableDropIcmp" enable_drop_icmp: bool,
    2 "EnableIntelligence" enable_intelligence: bool, 3 "EnableL4Defense" enable_l4_defense: bool,
    4 "FingerPrintRuleList" finger_print_rule_list: Vec<ModifyPolicyContentFingerPrintRuleList>,
    5 "IntelligenceLevel" intelligence_level: String, 6 "L4RuleList" l4_rule_list: Vec<ModifyPolicyContentL4RuleList>,
    7 "PortRuleList" port_rule_list: Vec<ModifyPolicyContentPortRuleList>,
    8 "ReflectBlockUdpPortList" reflect_block_udp_port_list: Vec<i64>,
    9 "RegionBlockCountryList" region_block_country_list: Vec<i64>,
    10 "RegionBlockProvinceList" region_block_province_list: Vec<i64>,
    11 "SipDefense" sip_defense: ModifyPolicyContentSipDefense,
    12 "SourceBlockList" source_block_list: Vec<ModifyPolicyContentSourceBlockList>,
    13 "SourceLimit" source_limit: ModifyPolicyContentSourceLimit, 14 "WhitenGfbrNets" whiten_gfbr_nets: bool
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentFingerPrintRuleList {
    /// Required.
    pub dst_port_end: Option<i64>,
    /// Required.
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    /// Required.
    pub match_action: Option<String>,
    /// Required.
    pub max_pkt_len: Option<i64>,
    /// Required.
    pub min_pkt_len: Option<i64>,
    pub offset: Option<i64>,
    pub payload_bytes: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    pub rate_value: Option<i64>,
    /// Required.
    pub seq_no: Option<i64>,
    /// Required.
    pub src_port_end: Option<i64>,
    /// Required.
    pub src_port_start: Option<i64>,
}

/// Arguments of [`ModifyPolicyContentFingerPrintRuleList::new`].
pub struct ModifyPolicyContentFingerPrintRuleListRequired {
    pub dst_port_end: i64,
    pub dst_port_start: i64,
    pub match_action: String,
    pub max_pkt_len: i64,
    pub min_pkt_len: i64,
    pub protocol: String,
    pub seq_no: i64,
    pub src_port_end: i64,
    pub src_port_start: i64,
}
input! {
    ModifyPolicyContentFingerPrintRuleList { ModifyPolicyContentFingerPrintRuleListRequired: dst_port_end, dst_port_start, match_action, max_pkt_len, min_pkt_len, protocol, seq_no, src_port_end, src_port_start } {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "MaxPktLen" max_pkt_len: i64, 5 "MinPktLen" min_pkt_len: i64,
    6 "Offset" offset: i64, 7 "PayloadBytes" payload_bytes: String, 8 "Protocol" protocol: String,
    9 "RateValue" rate_value: i64, 10 "SeqNo" seq_no: i64, 11 "SrcPortEnd" src_port_end: i64,
    12 "SrcPortStart" src_port_start: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentL4RuleList {
    pub action: Option<String>,
    pub condition_list: Option<Vec<ModifyPolicyContentConditionList>>,
    pub limited: Option<i64>,
    pub r#match: Option<String>,
    pub method: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub priority: Option<i64>,
}
input! { ModifyPolicyContentL4RuleList(name: String) {
    0 "Action" action: String, 1 "ConditionList" condition_list: Vec<ModifyPolicyContentConditionList>,
    2 "Limited" limited: i64, 3 "Match" r#match: String, 4 "Method" method: String, 5 "Name" name: String,
    6 "Priority" priority: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentConditionList {
    pub arg: Option<String>,
    pub content: Option<String>,
    pub depth: Option<i64>,
    pub encode: Option<String>,
    pub offset: Option<ModifyPolicyContentOffset>,
    pub pattern: Option<String>,
    pub position: Option<i64>,
}
input! { ModifyPolicyContentConditionList() {
    0 "Arg" arg: String, 1 "Content" content: String, 2 "Depth" depth: i64, 3 "Encode" encode: String,
    4 "Offset" offset: ModifyPolicyContentOffset, 5 "Pattern" pattern: String, 6 "Position" position: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentOffset {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
input! { ModifyPolicyContentOffset() {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentPortRuleList {
    /// Required.
    pub dst_port_end: Option<i64>,
    /// Required.
    pub dst_port_start: Option<i64>,
    pub id: Option<String>,
    /// Required.
    pub match_action: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub seq_no: Option<i64>,
    /// Required.
    pub src_port_end: Option<i64>,
    /// Required.
    pub src_port_start: Option<i64>,
}

/// Arguments of [`ModifyPolicyContentPortRuleList::new`].
pub struct ModifyPolicyContentPortRuleListRequired {
    pub dst_port_end: i64,
    pub dst_port_start: i64,
    pub match_action: String,
    pub protocol: String,
    pub seq_no: i64,
    pub src_port_end: i64,
    pub src_port_start: i64,
}
input! {
    ModifyPolicyContentPortRuleList { ModifyPolicyContentPortRuleListRequired: dst_port_end, dst_port_start, match_action, protocol, seq_no, src_port_end, src_port_start } {
    0 "DstPortEnd" dst_port_end: i64, 1 "DstPortStart" dst_port_start: i64, 2 "Id" id: String,
    3 "MatchAction" match_action: String, 4 "Protocol" protocol: String, 5 "SeqNo" seq_no: i64,
    6 "SrcPortEnd" src_port_end: i64, 7 "SrcPortStart" src_port_start: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentSipDefense {
    pub enable: Option<bool>,
    pub level: Option<String>,
    pub sip_defend: Option<bool>,
    pub sip_learn: Option<bool>,
    pub sip_module: Option<bool>,
    pub sip_port: Option<String>,
    pub sip_rate: Option<i64>,
    pub sip_start_mbps: Option<i64>,
    pub sip_start_pps: Option<i64>,
}
input! { ModifyPolicyContentSipDefense() {
    0 "Enable" enable: bool, 1 "Level" level: String, 2 "SipDefend" sip_defend: bool, 3 "SipLearn" sip_learn: bool,
    4 "SipModule" sip_module: bool, 5 "SipPort" sip_port: String, 6 "SipRate" sip_rate: i64,
    7 "SipStartMbps" sip_start_mbps: i64, 8 "SipStartPps" sip_start_pps: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentSourceBlockList {
    /// Required.
    pub block_expire_seconds: Option<i64>,
    /// Required.
    pub every_seconds: Option<i64>,
    /// Required.
    pub exceed_limit_times: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
}
input! {
    ModifyPolicyContentSourceBlockList(block_expire_seconds: i64, every_seconds: i64, exceed_limit_times: i64, r#type: i64) {
    0 "BlockExpireSeconds" block_expire_seconds: i64, 1 "EverySeconds" every_seconds: i64,
    2 "ExceedLimitTimes" exceed_limit_times: i64, 3 "Type" r#type: i64
} }

/// In the request of [`ModifyPolicyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyContentSourceLimit {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    pub syn_bps: Option<i64>,
    pub syn_pps: Option<i64>,
}
input! { ModifyPolicyContentSourceLimit() {
    0 "Bps" bps: i64, 1 "Pps" pps: i64, 2 "SynBps" syn_bps: i64, 3 "SynPps" syn_pps: i64
} }

/// Modifies remark: `ModifyRemark` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ModifyRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemark {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyRemark(instance_id: String) "ModifyRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Remark" remark: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyRemark`]: empty.
pub type ModifyRemarkOutput = Empty;

/// Moves resource group: `MoveResourceGroup` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Releases ddos origin instance: `ReleaseDdosOriginInstance` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/ReleaseDdosOriginInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDdosOriginInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseDdosOriginInstance(instance_id: String) "ReleaseDdosOriginInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseDdosOriginInstance`]: empty.
pub type ReleaseDdosOriginInstanceOutput = Empty;

/// `TagResources` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<TagResourcesTag>
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

/// `UntagResources` of `ddosbgp` 2018-07-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddosbgp/2018-07-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddIp, AddRdMemberList, AttachAssetGroupToInstance, AttachToPolicy, CheckAccessLogAuth, CheckGrant, CreatePolicy,
    DeleteBlackhole, DeleteIp, DeletePolicy, DeleteRdMemberList, DescribeAssetGroup, DescribeAssetGroupToInstance,
    DescribeDdosEvent, DescribeDdosOriginInstanceBill, DescribeExcpetionCount, DescribeInstanceList,
    DescribeInstanceSpecs, DescribeNetworkLayerIntercepts, DescribeOpEntities, DescribePackIpList, DescribeRdMemberList,
    DescribeRdStatus, DescribeRegions, DescribeTraffic, DetachFromPolicy, DettachAssetGroupToInstance, GetSlsOpenStatus,
    ListOpenedAccessLogInstances, ListPolicy, ListPolicyAttachment, ListTagKeys, ListTagResources, ModifyPolicy,
    ModifyPolicyContent, ModifyRemark, MoveResourceGroup, ReleaseDdosOriginInstance, TagResources, UntagResources
}
